"""The loops over words compiled with numba, where that is installed (see ``kernels``)."""

from __future__ import annotations

import math

import numpy as np

from transflow.alignment.compiling import compiled

_FACTORS = 24
"""Likelihood ratios multiplied before their logarithm is taken; each is below 1e12."""


@compiled
def explain(
    lo, hi, base, offsets, tokens, weights, rarity, missing, given_offsets, given_tokens,
    start, word, probability, mass, depth, share, leaning,
):  # fmt: skip
    """Score every explained segment against one to ``depth`` given segments, and the best mixture.

    Rows are taken some at a time, so that the table is looked up once for all of them; columns in
    blocks, so that memory is bounded.

    Args:
        lo: Bounds of the band, with hi and base.
        hi: See lo.
        base: See lo.
        offsets: Where the tokens of each explained segment begin.
        tokens: Tokens of the explained side.
        weights: Weight of each explained token number.
        rarity: Share of the table by unigram of each explained token number.
        missing: Logarithm of each explained token's expectation to stay alone, 0 for none.
        given_offsets: Where the tokens of each given segment begin.
        given_tokens: Tokens of the given side.
        start: Rows of the table, with word and probability.
        word: See start.
        probability: See start.
        mass: How much of each given token the table explains.
        depth: Most given segments.
        share: Share of the table in the likelihood of a token.
        leaning: Share of the nearer segment in a mixture of two that leans to it.
    """
    rows, chunk, block = len(lo), 48, 256
    widest = 0
    for row in range(rows):
        widest = max(widest, hi[row] - lo[row])
    width = min(block, 2 * widest + chunk)
    scores = np.zeros((depth + 1, base[-1]), dtype=np.float32)
    planes = depth + 2
    place = np.full(len(rarity), -1, dtype=np.int32)
    room = 0
    for row in range(1, rows):
        room = max(room, offsets[row] - offsets[row - 1])
    words = np.empty(chunk * room + 1, dtype=np.int64)
    length = width + depth - 1
    cells = np.zeros((0, length))
    sizes, masses = np.zeros(length), np.zeros(length)
    hits = np.zeros(len(words), dtype=np.bool_)
    met = np.full(len(mass), -1, dtype=np.int32)
    said = np.empty(len(mass), dtype=np.int64)
    ends = np.zeros(len(mass) + 1, dtype=np.int64)
    local_of, chance_of = np.empty(1024, dtype=np.int32), np.empty(1024)
    summed = np.zeros(width)
    scale, total, product = (
        np.zeros((planes, width)),
        np.zeros((planes, width)),
        np.ones((planes, width)),
    )
    near, far = np.zeros((2, width)), np.zeros((2, width))
    row = 1
    while row < rows:
        stop = row + 1
        while stop < rows and stop - row < chunk and hi[stop] - lo[row] <= width:
            stop += 1
        count = 0
        for at in range(offsets[row - 1], offsets[stop - 1]):
            if place[tokens[at]] < 0:
                place[tokens[at]] = count
                words[count] = tokens[at]
                count += 1
        if count > len(cells):
            cells = np.zeros((count + count // 2, length))
        column = lo[row]
        while column < hi[stop - 1]:
            end = min(hi[stop - 1], column + width)
            first = column - depth
            cells[:count] = 0
            hits[:count] = False
            sizes[:] = 0
            masses[:] = 0
            found, stored = 0, 0
            for segment in range(max(0, first), min(len(given_offsets) - 1, end - 1)):
                slot = segment - first
                for at in range(given_offsets[segment], given_offsets[segment + 1]):
                    token = given_tokens[at]
                    sizes[slot] += 1
                    masses[slot] += mass[token]
                    if met[token] < 0:
                        # Words come again and again: their entries are looked through once.
                        met[token] = found
                        said[found] = token
                        found += 1
                        if stored + start[token + 1] - start[token] > len(local_of):
                            grown = 2 * (stored + start[token + 1] - start[token])
                            more_local = np.empty(grown, dtype=np.int32)
                            more_chance = np.empty(grown)
                            more_local[:stored] = local_of[:stored]
                            more_chance[:stored] = chance_of[:stored]
                            local_of, chance_of = more_local, more_chance
                        for entry in range(start[token], start[token + 1]):
                            local = place[word[entry]]
                            if local >= 0:
                                local_of[stored] = local
                                chance_of[stored] = probability[entry]
                                hits[local] = True
                                stored += 1
                        ends[found] = stored
                    known_as = met[token]
                    for number in range(ends[known_as], ends[known_as + 1]):
                        cells[local_of[number], slot] += chance_of[number]
            for number in range(found):
                met[said[number]] = -1
            for line in range(row, stop):
                begin, until = max(lo[line], column), min(hi[line], end)
                lower, upper = offsets[line - 1], offsets[line]
                if begin >= until or lower == upper:
                    continue
                wide = until - begin
                mine = tokens[lower:upper]
                order = np.argsort(weights[mine], kind="mergesort")
                known, alone = 0.0, 0.0
                for token in mine:
                    known += weights[token]
                    if not hits[place[token]]:
                        alone += weights[token] * missing[token]
                for at in range(wide):
                    size, held = 0.0, 0.0
                    for deep in range(depth):
                        slot = begin + at - 1 - deep - first
                        size += sizes[slot]
                        held += masses[slot]
                        rest = 1 - share * held / max(size, 1.0)
                        scale[deep, at] = 1 / (rest * max(size, 1.0))
                        total[deep, at] = known * math.log(rest) + alone
                        product[deep, at] = 1.0
                    # Mixtures of the last two segments that lean to the one or to the other.
                    slot = begin + at - 1 - first
                    for side in range(2):
                        part = leaning if side == 0 else 1 - leaning
                        near[side, at] = part / max(sizes[slot], 1.0)
                        far[side, at] = (1 - part) / max(sizes[slot - 1], 1.0)
                        held = near[side, at] * masses[slot] + far[side, at] * masses[slot - 1]
                        rest = 1 - share * held
                        near[side, at] /= rest
                        far[side, at] /= rest
                        total[depth + side, at] = known * math.log(rest) + alone
                        product[depth + side, at] = 1.0
                pending, weight = 0, 0.0
                for number in order:
                    token = mine[number]
                    local = place[token]
                    if not hits[local]:
                        continue
                    if pending and (pending == _FACTORS or weights[token] != weight):
                        for deep in range(planes):
                            for at in range(wide):
                                total[deep, at] += weight * math.log(product[deep, at])
                                product[deep, at] = 1.0
                        pending = 0
                    pending += 1
                    weight, rare, lost = weights[token], rarity[token], missing[token]
                    summed[:wide] = 0
                    for deep in range(depth):
                        left = begin - 1 - deep - first
                        told = cells[local, left : left + wide]
                        factor, ratio = product[deep], scale[deep]
                        for at in range(wide):
                            summed[at] += told[at]
                            factor[at] *= 1 + ratio[at] * summed[at] * rare
                        if lost < 0:
                            for at in range(wide):
                                if summed[at] <= 0:
                                    total[deep, at] += weight * lost
                    left = begin - 1 - first
                    last, before = (
                        cells[local, left : left + wide],
                        cells[local, left - 1 : left - 1 + wide],
                    )
                    for side in range(2):
                        factor = product[depth + side]
                        for at in range(wide):
                            told_by = near[side, at] * last[at] + far[side, at] * before[at]
                            factor[at] *= 1 + told_by * rare
                        if lost < 0:
                            for at in range(wide):
                                if last[at] + before[at] <= 0:
                                    total[depth + side, at] += weight * lost
                node = base[line] + begin - lo[line]
                for at in range(wide):
                    size = 0.0
                    for deep in range(depth):
                        size += sizes[begin + at - 1 - deep - first]
                        if size > 0:
                            final = total[deep, at]
                            if pending:
                                final += weight * math.log(product[deep, at])
                            scores[deep, node + at] = final
                    scores[depth, node + at] = scores[1, node + at]
                    slot = begin + at - 1 - first
                    if sizes[slot] > 0 and sizes[slot - 1] > 0:
                        for side in range(2):
                            final = total[depth + side, at]
                            if pending:
                                final += weight * math.log(product[depth + side, at])
                            scores[depth, node + at] = max(scores[depth, node + at], final)
            column = end
        for at in range(count):
            place[words[at]] = -1
        row = stop
    return scores


@compiled
def ranked(keys, bits):
    """Sort keys of so many bits by their digits (radix sort), stably; the keys are used up.

    Returns:
        The keys in ascending order, and the place of each.
    """
    digit, mask = 11, 2047
    size = len(keys)
    one, two = keys, np.empty_like(keys)
    here, there = np.empty(size, dtype=np.int32), np.empty(size, dtype=np.int32)
    for at in range(size):
        here[at] = at
    for shift in range(0, bits, digit):
        count = np.zeros(mask + 2, dtype=np.int64)
        for at in range(size):
            count[((one[at] >> shift) & mask) + 1] += 1
        for number in range(mask + 1):
            count[number + 1] += count[number]
        for at in range(size):
            slot = (one[at] >> shift) & mask
            two[count[slot]], there[count[slot]] = one[at], here[at]
            count[slot] += 1
        one, two = two, one
        here, there = there, here
    return one, here


@compiled
def expected(chance, near, pair, slot, weight, free):
    """Expected count of each pair: every observation gets its share of the bead's token.

    Args:
        chance: Probability of each pair.
        near: Factor of each observation.
        pair: Pair of each observation.
        slot: Explained token (in its bead) of each observation.
        weight: Weight of each slot.
        free: For each slot what stays for the text as such.
    """
    whole = np.zeros(len(free))
    for at in range(len(pair)):
        whole[slot[at]] += chance[pair[at]] * near[at]
    for number in range(len(free)):
        whole[number] = weight[number] / (whole[number] + free[number] + 1e-9)
    count = np.zeros(len(chance))
    for at in range(len(pair)):
        count[pair[at]] += chance[pair[at]] * near[at] * whole[slot[at]]
    return count
