"""Pairs of tokens in linked beads, held against counting them one by one."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.alignment import cooccurrence
from transflow.alignment.backend import arithmetic, is_compiled
from transflow.alignment.cooccurrence import observe
from transflow.alignment.lexicon import Priors, Spans
from transflow.alignment.tokens import read_side

COMPILED = pytest.mark.skipif(not is_compiled(), reason="numba is not installed")
SOURCE = ["lune rouge nuit", "nuit claire", "lune claire mer", "mer rouge", "", "lune lune mer"]
TARGET = ["moon red night", "night clear", "moon clear sea", "sea red", "wind", "moon sea sky"]


def sides():
    return (
        read_side(SOURCE, "fr", lambda _text: []),
        read_side(TARGET, "en", lambda _text: []),
    )


def spans():
    columns = [(0, 1, 0, 1), (1, 2, 1, 2), (3, 1, 3, 1), (4, 1, 4, 1), (5, 1, 5, 1)]
    array = np.array(columns, dtype=np.int64).T
    return Spans(*array, np.array([0.9, 0.5, 1.0, 0.7, 0.8]))


def known(one, two):
    """A pair that stands in one bead, and one that stands in none."""
    pairs = [("lune", "sky"), ("nuit", "wind")]
    left, right = (
        [side.index[word] for word in words]
        for side, words in zip((one, two), zip(*pairs, strict=True), strict=True)
    )
    return Priors(np.array(left), np.array(right), np.array([0.6, 0.4]))


@pytest.mark.parametrize(
    "way, batch",
    [
        ("arrays", 1),
        ("arrays", 3),
        ("arrays", 1 << 19),
        pytest.param("compiled", 0, marks=COMPILED),
    ],
)
def test_every_pair(monkeypatch, way, batch):
    monkeypatch.setattr(cooccurrence, "_BATCH", batch)
    one, two = sides()
    priors, beads = known(one, two), spans()
    with arithmetic(way):
        seen = observe(one, two, beads, priors)
    wanted: Counter[tuple[int, int]] = Counter()
    weights: dict[tuple[int, int], list[float]] = {}
    for first, count, start, many, weight in zip(
        beads.source,
        beads.source_count,
        beads.target,
        beads.target_count,
        beads.weight,
        strict=True,
    ):
        left = {token for at in range(first, first + count) for token in one.of(at).tolist()}
        right = {token for at in range(start, start + many) for token in two.of(at).tolist()}
        for pair in ((a, b) for a in left for b in right):
            wanted[pair] += 1
            weights.setdefault(pair, []).append(float(weight))
    listed = set(zip(priors.source.tolist(), priors.target.tolist(), strict=True))
    kept = {pair for pair, times in wanted.items() if times >= 2 or pair in listed}
    pairs = list(zip(seen.source.tolist(), seen.target.tolist(), strict=True))
    assert pairs == sorted(kept)
    assert seen.seen.tolist() == [wanted[pair] for pair in pairs]
    pair_of = np.repeat(np.arange(len(pairs)), seen.seen)
    for slots, slot, side in (
        (seen.source_slots, seen.source_slot, seen.source),
        (seen.target_slots, seen.target_slot, seen.target),
    ):
        assert (slots.token[slot] == side[pair_of]).all()
        for number, pair in enumerate(pairs):
            assert slots.weight[slot[pair_of == number]].tolist() == weights[pair]
    assert seen.unseen.tolist() == [False, True]
    assert seen.prior[pairs.index((one.index["lune"], two.index["sky"]))] == pytest.approx(0.6)


def test_seen_from_the_other_side():
    seen = observe(*sides(), spans(), known(*sides()))
    turned = seen.swapped()
    assert turned.source is seen.target
    assert turned.target_slot is seen.source_slot
    assert turned.target_slots is seen.source_slots
    assert (turned.swapped().source == seen.source).all()


@pytest.mark.parametrize("way", ["arrays", pytest.param("compiled", marks=COMPILED)])
def test_no_beads(way):
    nothing = np.zeros(0, dtype=np.int64)
    empty = Spans(nothing, nothing, nothing, nothing, np.zeros(0))
    with arithmetic(way):
        seen = observe(*sides(), empty, Priors(nothing, nothing, np.zeros(0)))
    assert not len(seen.target_slot)
    assert seen.begin.tolist() == [0]
    assert not len(seen.source)


@pytest.mark.skipif(not is_compiled(), reason="numba is not installed")
@given(st.integers(0, 2**32 - 1))
def test_compiled_loops_count_as_arrays_do(seed):
    rng = np.random.default_rng(seed)
    words = "abcdefgh"
    one, two = (
        read_side(
            [" ".join(rng.choice(list(words), rng.integers(0, 6))) for _ in range(12)],
            "fr",
            lambda _text: [],
        )
        for _ in range(2)
    )
    at = np.arange(12)
    beads = Spans(at, np.ones_like(at), at, np.ones_like(at), rng.random(12))
    left, right = (rng.integers(0, max(1, len(side.keys)), 5) for side in (one, two))
    priors = Priors(left, right, rng.random(5))
    found = []
    for way in ("arrays", "compiled"):
        with arithmetic(way):
            found.append(observe(one, two, beads, priors))
    for name in ("source", "target", "prior", "dice", "begin", "source_slot", "target_slot"):
        assert getattr(found[0], name).tolist() == getattr(found[1], name).tolist()
