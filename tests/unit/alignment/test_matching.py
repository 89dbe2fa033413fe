"""Words of beads brought together by a table, held against looking at every pair."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.alignment import matching
from transflow.alignment.backend import arithmetic, is_compiled
from transflow.alignment.lexicon import Table
from transflow.alignment.matching import Bags, Matcher

COMPILED = pytest.param(
    "compiled", marks=pytest.mark.skipif(not is_compiled(), reason="numba is not installed")
)
VOCABULARY = 6


def some_table(rng):
    count = rng.integers(0, VOCABULARY, VOCABULARY)
    word = np.concatenate([np.sort(rng.choice(VOCABULARY, n, replace=False)) for n in count])
    start = np.concatenate(([0], np.cumsum(count)))
    return Table(start, word.astype(np.int64), rng.random(len(word)).astype(np.float32))


def some_bags(rng, beads):
    size = rng.integers(0, 5, beads)
    begin = np.concatenate(([0], np.cumsum(size)))
    return Bags(rng.integers(0, VOCABULARY, int(begin[-1])), begin)


def by_hand(one, two, table, *, every):
    """Every word of a bead held against every other."""
    found = []
    for bead in range(len(one.begin) - 1):
        for giver in range(one.begin[bead], one.begin[bead + 1]):
            token = one.token[giver]
            for entry in range(table.start[token], table.start[token + 1]):
                met = [
                    (giver, place, entry)
                    for place in range(two.begin[bead], two.begin[bead + 1])
                    if two.token[place] == table.word[entry]
                ]
                found += met if every else met[:1]
    return found


@pytest.mark.parametrize("way", ["arrays", COMPILED])
@pytest.mark.parametrize("every", [True, False])
@given(seed=st.integers(0, 2**32 - 1), beads=st.integers(0, 5))
def test_matches(way, every, seed, beads):
    rng = np.random.default_rng(seed)
    table, one, two = some_table(rng), some_bags(rng, beads), some_bags(rng, beads)
    with arithmetic(way):
        matcher = Matcher(table, VOCABULARY, 1)
        # What is left of one batch must not be found in the next.
        found = [matcher.match(one, two, every=every) for _ in range(2)]
    for matches in found:
        places = (matches.given, matches.explained, matches.entry)
        columns = (column.tolist() for column in places)
        assert list(zip(*columns, strict=True)) == by_hand(one, two, table, every=every)


@pytest.mark.parametrize("way", ["arrays", COMPILED])
@pytest.mark.parametrize("cells", [1, 4 * VOCABULARY])
def test_batches_hold_every_bead_once(monkeypatch, way, cells):
    for name, value in (("_CELLS", cells), ("_WORK", 30), ("_COMPILED_WORK", 50)):
        monkeypatch.setattr(matching, name, value)
    rng = np.random.default_rng(3)
    given_work, explained = rng.integers(0, 20, 40), rng.integers(0, 9, 40)
    given_work[7] = 500  # more than a batch by itself
    with arithmetic(way):
        matcher = Matcher(some_table(rng), VOCABULARY, 1)
        parts = list(matcher.batches(given_work, explained))
    assert [at for part in parts for at in range(part.start, part.stop)] == list(range(40))
    most = 50 if way == "compiled" else 30
    for part in parts:
        work = int(given_work[part].sum() + explained[part].sum())
        assert work <= most or part.stop - part.start == 1
        assert way == "compiled" or (part.stop - part.start) * VOCABULARY <= max(cells, VOCABULARY)


def test_no_beads():
    nothing = np.zeros(0, dtype=np.int64)
    matcher = Matcher(some_table(np.random.default_rng(1)), VOCABULARY, 0)
    assert not list(matcher.batches(nothing, nothing))
