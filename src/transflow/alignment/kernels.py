"""The loops of the search compiled with numba, where that is installed (extra ``fast``).

Each kernel gives what the array code of the module that calls it gives: the same choices among
equals, and sums that differ by no more than their rounding. Imported only by way of ``backend``.
"""

from __future__ import annotations

import math

import numpy as np

from transflow.alignment.compiling import compiled
from transflow.alignment.word_kernels import counted, expected, explain, matched

__all__ = [
    "add_words",
    "best_choices",
    "counted",
    "expected",
    "explain",
    "matched",
    "score_form",
    "sum_backward",
    "sum_forward",
]

_NEVER = -1e12
_POSSIBLE = -1e8
_FAINT = -45.0
"""Logarithm of what is lost beside 1 in double precision."""


_HOPELESS = -60.0
"""Logarithm of a probability that nothing is lost with."""


@compiled
def _added(one: float, two: float) -> float:
    """Logarithm of the sum of two numbers given as logarithms."""
    if one < two:
        one, two = two, one
    gap = two - one
    return one + math.log1p(math.exp(gap)) if gap > _FAINT else one


@compiled
def best_choices(lo, hi, base, scores, beads, costs):
    """Viterbi over a band.

    Args:
        lo: Bounds of the band, with hi and base.
        hi: See lo.
        base: See lo.
        scores: Array [LINKS, nodes].
        beads: Source and target segments of each link.
        costs: Delete, insert, extend.

    Returns:
        For each node the best link, the kind of unlinked step (0 delete, 1 insert, 2 and 3 the same
        behind another one), and whether the unlinked step is better than the link.
    """
    delete, insert, extend = costs
    rows, nodes, links = len(lo), base[-1], len(beads)
    widest = 0
    for row in range(rows):
        widest = max(widest, hi[row] - lo[row])
    keep = beads[:, 0].max() + 1
    best = np.full((keep, widest), _NEVER)
    linked = np.full((2, widest), _NEVER)
    alone = np.full((2, widest), _NEVER)
    link_choice = np.zeros(nodes, dtype=np.int8)
    null_choice = np.zeros(nodes, dtype=np.int8)
    prefers_null = np.zeros(nodes, dtype=np.bool_)
    for row in range(rows):
        now, before = row % 2, (row - 1) % 2
        running = -np.inf
        dropped_before, arrived_before, chained_before = _NEVER, _NEVER, _NEVER
        for column in range(lo[row], hi[row]):
            at = column - lo[row]
            node = base[row] + at
            arrived, choice = _NEVER, 0
            if node == 0:
                arrived = 0.0
            for number in range(links):
                score = scores[number, node]
                if score > _POSSIBLE:
                    upper = row - beads[number, 0]
                    begin = column - beads[number, 1] - lo[upper]
                    value = best[upper % keep, begin] + score
                    if value > arrived:
                        arrived, choice = value, number
            dropped, follows = _NEVER, False
            if row and column < hi[row - 1]:
                above = column - lo[row - 1]
                opened = linked[before, above] + delete
                longer = alone[before, above] + extend
                follows = longer > opened
                dropped = max(opened, longer)
            chained, chain_follows = _NEVER, False
            steps = extend * at
            if at:
                chained = running + steps
                chain_follows = (
                    max(dropped_before, chained_before) + extend > arrived_before + insert
                )
            running = max(running, max(arrived + (insert - extend), dropped) - steps)
            kind = 2 if follows else 0
            if chained > dropped:
                kind = 3 if chain_follows else 1
            link_choice[node], null_choice[node] = choice, kind
            lonely = max(chained, dropped)
            prefers_null[node] = lonely > arrived
            linked[now, at], alone[now, at] = arrived, lonely
            best[row % keep, at] = max(arrived, lonely)
            dropped_before, arrived_before, chained_before = dropped, arrived, chained
    return link_choice, null_choice, prefers_null


@compiled
def sum_forward(lo, hi, base, scores, beads, costs, heat):
    """Log sum over all paths from the first node to each node."""
    delete, insert, extend = costs
    rows, nodes, links = len(lo), base[-1], len(beads)
    widest = 0
    for row in range(rows):
        widest = max(widest, hi[row] - lo[row])
    total = np.full(nodes, _NEVER)
    linked = np.full((2, widest), _NEVER)
    alone = np.full((2, widest), _NEVER)
    options = np.empty(links)
    for row in range(rows):
        now, before = row % 2, (row - 1) % 2
        running = _NEVER
        for column in range(lo[row], hi[row]):
            at = column - lo[row]
            node = base[row] + at
            found, peak = 0, _NEVER
            for number in range(links):
                score = scores[number, node]
                if score > _POSSIBLE:
                    upper = row - beads[number, 0]
                    begin = base[upper] + column - beads[number, 1] - lo[upper]
                    options[found] = total[begin] + heat * score
                    peak = max(peak, options[found])
                    found += 1
            arrived = 0.0 if node == 0 else _NEVER
            if found:
                part = 0.0
                for number in range(found):
                    gap = options[number] - peak
                    if gap > _FAINT:
                        part += math.exp(gap)
                arrived = peak + math.log(part)
            lonely = _NEVER
            if row and column < hi[row - 1]:
                above = column - lo[row - 1]
                lonely = _added(linked[before, above] + delete, alone[before, above] + extend)
            if at:
                lonely = _added(lonely, running)
            running = _added(arrived + insert, lonely + extend)
            linked[now, at], alone[now, at] = arrived, lonely
            total[node] = _added(arrived, lonely)
    return total


@compiled
def sum_backward(lo, hi, base, scores, beads, costs, heat, forward):
    """Probability of each bead, and how much of each segment of both sides beads claim."""
    delete, insert, extend = costs
    rows, nodes, links = len(lo), base[-1], len(beads)
    whole = forward[nodes - 1]
    probability = np.zeros((links, nodes), dtype=np.float32)
    claimed_source = np.zeros(rows - 1)
    claimed_target = np.zeros(hi[rows - 1] - 1)
    linked = np.full(nodes, _NEVER)
    alone = np.full(nodes, _NEVER)
    options = np.empty(links)
    for row in range(rows - 1, -1, -1):
        for column in range(hi[row] - 1, lo[row] - 1, -1):
            node = base[row] + column - lo[row]
            found, peak = 0, _NEVER
            for number in range(links):
                lower, end = row + beads[number, 0], column + beads[number, 1]
                if lower >= rows or end < lo[lower] or end >= hi[lower]:
                    continue
                ending = base[lower] + end - lo[lower]
                score = scores[number, ending]
                if score > _POSSIBLE:
                    value = linked[ending] + heat * score
                    options[found] = value
                    peak = max(peak, value)
                    found += 1
                    likely = forward[node] + value - whole
                    if likely < _HOPELESS:
                        continue
                    chance = np.float32(math.exp(min(0.0, likely)))
                    probability[number, ending] = chance
                    for source in range(row, lower):
                        claimed_source[source] += chance
                    for target in range(column, end):
                        claimed_target[target] += chance
            onward = 0.0 if node == nodes - 1 else _NEVER
            if found:
                part = 0.0
                for number in range(found):
                    gap = options[number] - peak
                    if gap > _FAINT:
                        part += math.exp(gap)
                onward = peak + math.log(part)
            dropped = _NEVER
            if row + 1 < rows and column >= lo[row + 1]:
                dropped = alone[base[row + 1] + column - lo[row + 1]]
            lonely = _added(onward, dropped + extend)
            opened = _added(onward, dropped + delete)
            if column + 1 < hi[row]:
                lonely = _added(lonely, alone[node + 1] + extend)
                opened = _added(opened, alone[node + 1] + insert)
            linked[node], alone[node] = opened, lonely
    return probability, claimed_source, claimed_target


@compiled
def add_words(lo, hi, base, scores, beads, forward, backward, weight):
    """Add the lexical scores of both directions to all possible beads."""
    for row in range(len(lo)):
        for number in range(len(beads)):
            sources, targets = beads[number]
            # The last plane is that of mixtures of two.
            heard = len(forward) - 1 if sources == 2 and targets > 1 else sources - 1
            spoken = len(backward) - 1 if targets == 2 and sources > 1 else targets - 1
            for column in range(lo[row], hi[row]):
                node = base[row] + column - lo[row]
                if scores[number, node] <= _POSSIBLE:
                    continue
                total = 0.0
                for back in range(targets):
                    if column - back >= lo[row]:
                        total += forward[heard, node - back]
                for back in range(sources):
                    upper = row - back
                    if lo[upper] <= column < hi[upper]:
                        total += backward[spoken, base[upper] + column - lo[upper]]
                scores[number, node] += weight * total


@compiled
def score_form(lo, hi, base, out, bead, alone, met, ends, inner, labels, lengths):
    """Score one kind of bead at every node where it may end, all but its words.

    Args:
        lo: Bounds of the band, with hi and base.
        hi: See lo.
        base: See lo.
        out: Array [nodes]; left as it is where the bead would begin outside the band.
        bead: Source and target segments.
        alone: What is said of the source segments by the first of them, and of the target segments.
        met: Table of what is said of two first segments, and its row and column by segment.
        ends: The same of two last segments.
        inner: Table of what is said of the sentences of both sides, and how many by first segments.
        labels: Score by target label of meeting its equal (empty: labels say nothing), source and
            target label of each segment, score of unequal labels, and of a label that meets none.
        lengths: By first source segment the mean, the variance and the constant of target lengths;
            by first target segment the length and its likelihood whatever the source; weight;
            logarithm of the share of usual lengths and share of unusual ones; most that is said.
    """
    sources, targets = bead
    of_source, of_target = alone
    met_table, met_row, met_column = met
    end_table, end_row, end_column = ends
    inner_table, inner_row, inner_column = inner
    equal, source_label, target_label, unequal, lost = labels
    expected, variance, constant, length, free, weight, usual, unusual, most = lengths
    for row in range(sources, len(lo)):
        first, last = row - sources, row - 1
        low, high = max(lo[row], lo[first] + targets), min(hi[row], hi[first] + targets)
        for column in range(low, high):
            start = column - targets
            gap = length[start] - expected[first]
            said = -0.5 * gap * gap / variance[first] - constant[first] - free[start] + usual
            # Nothing overflows: what is said at most is little, and the unusual has its share.
            said = min(most, math.log(math.exp(min(said, most)) + unusual))
            total = weight * said + of_source[first] + of_target[start]
            total += met_table[met_row[first], met_column[start]]
            total += end_table[end_row[last], end_column[column - 1]]
            total += inner_table[inner_row[first], inner_column[start]]
            if len(equal):
                one, two = source_label[first], target_label[start]
                if one >= 0 and two >= 0:
                    total += equal[two] if one == two else unequal
                elif one >= 0 or two >= 0:
                    total += lost
            out[base[row] + column - lo[row]] = total
