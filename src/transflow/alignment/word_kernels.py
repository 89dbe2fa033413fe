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
def counted(source_token, first, count, target_token, known_begin, known_target, room):
    """Pairs of source tokens with all target tokens of their beads (see ``cooccurrence``).

    Args:
        source_token: Source token of each slot, ascending.
        first: For each source slot the first target slot of its bead.
        count: How many target slots that has.
        target_token: Target token of each slot.
        known_begin: Where the targets known beforehand of each source token begin.
        known_target: Those targets.
        room: Sum of the counts, and the number of target tokens there are.

    Returns:
        Source and target token of each pair worth keeping, ascending; how often each was seen;
        source and target slot of each time.
    """
    most, words = room
    left, right = np.empty(most, dtype=np.int32), np.empty(most, dtype=np.int32)
    seen = np.empty(most, dtype=np.int32)
    source_slot, target_slot = np.empty(most, dtype=np.int32), np.empty(most, dtype=np.int32)
    times = np.zeros(words, dtype=np.int32)
    place = np.full(words, -1, dtype=np.int32)
    met, kept = np.empty(words, dtype=np.int32), np.empty(words, dtype=np.int32)
    pairs, filled, begin = 0, 0, 0
    while begin < len(source_token):
        token, end, distinct = source_token[begin], begin, 0
        while end < len(source_token) and source_token[end] == token:
            for slot in range(first[end], first[end] + count[end]):
                word = target_token[slot]
                if times[word] == 0:
                    met[distinct] = word
                    distinct += 1
                times[word] += 1
            end += 1
        staying = 0
        for number in range(distinct):
            if times[met[number]] >= 2:
                kept[staying] = met[number]
                staying += 1
        for number in range(known_begin[token], known_begin[token + 1]):
            if times[known_target[number]] == 1:  # else it stays already, or was not met
                kept[staying] = known_target[number]
                staying += 1
        for word in np.sort(kept[:staying]):
            left[pairs], right[pairs], seen[pairs] = token, word, times[word]
            place[word] = filled
            filled += times[word]
            pairs += 1
        for own in range(begin, end):
            for slot in range(first[own], first[own] + count[own]):
                at = place[target_token[slot]]
                if at >= 0:
                    source_slot[at], target_slot[at] = own, slot
                    place[target_token[slot]] = at + 1
        for number in range(distinct):
            times[met[number]], place[met[number]] = 0, -1
        begin = end
    return left[:pairs], right[:pairs], seen[:pairs], source_slot[:filled], target_slot[:filled]


@compiled
def expected(chance, near, fresh, slot, weight, free):
    """Expected count of each pair: every observation gets its share of the bead's token.

    Args:
        chance: Probability of each pair.
        near: Factor of each observation; those of the first pair come first.
        fresh: For each observation 1 where another pair begins, else 0.
        slot: Explained token (in its bead) of each observation.
        weight: Weight of each slot.
        free: For each slot what stays for the text as such.
    """
    whole = np.zeros(len(free))
    pair = 0
    for at in range(len(near)):
        pair += fresh[at]
        whole[slot[at]] += chance[pair] * near[at]
    for number in range(len(free)):
        whole[number] = weight[number] / (whole[number] + free[number] + 1e-9)
    count = np.zeros(len(chance))
    pair = 0
    for at in range(len(near)):
        pair += fresh[at]
        count[pair] += chance[pair] * near[at] * whole[slot[at]]
    return count


@compiled
def matched(given_begin, given, explained_begin, explained, start, word, first_of, every):
    """Entries of a table that hold for beads (see ``matching``).

    Args:
        given_begin: Where the given words of each bead begin.
        given: The given words.
        explained_begin: Where the explained words of each bead begin.
        explained: The explained words.
        start: Rows of the table.
        word: The explained token of each of its entries.
        first_of: Scratch room, -1 for each explained token.
        every: Whether each of several equal explained words is matched, not only the first.

    Returns:
        Place of the given word, place of the explained word, entry.
    """
    found, room = 0, 2 * len(given) + 16
    matches = np.empty((3, room), dtype=np.int32)
    follower = np.empty(len(explained), dtype=np.int32)
    for bead in range(len(given_begin) - 1):
        begin, end = explained_begin[bead], explained_begin[bead + 1]
        for at in range(end - 1, begin - 1, -1):
            follower[at] = first_of[explained[at]]
            first_of[explained[at]] = at
        for giver in range(given_begin[bead], given_begin[bead + 1]):
            for entry in range(start[given[giver]], start[given[giver] + 1]):
                at = first_of[word[entry]]
                while at >= 0:
                    if found == room:
                        room *= 2
                        more = np.empty((3, room), dtype=np.int32)
                        more[:, :found] = matches
                        matches = more
                    matches[0, found], matches[1, found], matches[2, found] = giver, at, entry
                    found += 1
                    at = follower[at] if every else -1
        for at in range(begin, end):
            first_of[explained[at]] = -1
    return matches[0, :found], matches[1, :found], matches[2, :found]
