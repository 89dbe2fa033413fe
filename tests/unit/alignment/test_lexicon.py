"""What beads teach a translation table, and what they do not."""

from __future__ import annotations

import numpy as np
import pytest

from transflow.alignment.cooccurrence import observe
from transflow.alignment.lexicon import Priors, Spans, learn
from transflow.alignment.tokens import read_side


def sides(pairs):
    return (
        read_side([one for one, _ in pairs], "fr", lambda _text: []),
        read_side([two for _, two in pairs], "en", lambda _text: []),
    )


def one_to_one(count, weight=1.0):
    at, one = np.arange(count), np.ones(count, dtype=np.int64)
    return Spans(at, one, at, one, np.full(count, weight))


def known(one, two, pairs=()):
    left = np.array([one.index[a] for a, _ in pairs], dtype=np.int64)
    right = np.array([two.index[b] for _, b in pairs], dtype=np.int64)
    return Priors(left, right, np.full(len(pairs), 0.9))


def chance(table, one, two, source, target):
    words, probabilities = table.row(one.index[source])
    return dict(zip(words.tolist(), probabilities.tolist(), strict=True)).get(two.index[target], 0)


def taught(pairs, weight=1.0, beforehand=()):
    one, two = sides(pairs)
    priors = known(one, two, beforehand)
    return learn(one, two, observe(one, two, one_to_one(len(pairs), weight), priors), priors), (
        one,
        two,
    )


def test_one_bead_teaches_nothing():
    table, _ = taught([("lune claire", "bright moon"), ("mer calme", "quiet lake")])
    assert len(table.word) == 0


def test_two_half_believed_beads_teach_nothing():
    pairs = [("lune claire", "bright moon"), ("lune rouge", "purple moon")]
    table, _ = taught(pairs, weight=0.4)
    assert len(table.word) == 0


def test_what_comes_again_is_learnt_and_the_surer_the_oftener():
    others = "abcdefghijklmnop"
    chances = []
    for count in (4, 8, 16):
        table, both = taught([(f"lune {word * 3}", f"moon x{word * 3}") for word in others[:count]])
        chances.append(chance(table, *both, "lune", "moon"))
    assert 0 < chances[0] < chances[1] < chances[2] < 1


@pytest.mark.parametrize("pairs", [[("lune", "moon")], [("lune", "moon"), ("mer", "lake")]])
def test_what_was_known_beforehand_stays_known(pairs):
    table, both = taught(pairs, beforehand=[("lune", "moon")])
    assert chance(table, *both, "lune", "moon") > 0.5
