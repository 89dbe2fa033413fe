"""Sentence vectors as evidence, with encoders that know what they are told and nothing else."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest

from synthetic_parallel import segments
from transflow.alignment.aligner import align
from transflow.alignment.band import whole
from transflow.alignment.beads import BEADS, LINKS, starting_priors
from transflow.alignment.embedding import CLIP, WEIGHT, read_similarity
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.lexicon import Spans
from transflow.alignment.search import best_path


def meaning(name, size=48):
    """A direction of its own for each name, the same on every machine."""
    digest = hashlib.shake_128(name.encode()).digest(2 * size)
    return np.frombuffer(digest, dtype="<u2").astype(np.float64) - 32_767.5


class Bilingual:
    """Knows which words of `sentence` mean the same; every text also has something in common."""

    def __init__(self, common=0.8):
        self.common = common
        self.texts = []

    def encode(self, texts):
        self.texts += texts
        rows = np.array([self.sum(text) for text in texts])
        length = np.linalg.norm(rows, axis=1, keepdims=True)
        return (rows / np.maximum(length, 1e-9)).astype(np.float32)

    def sum(self, text):
        total = np.zeros(48)
        for word in text.split():
            total += meaning(MEANT.get(word, word)) + 0.25 * meaning(word)
        shared = meaning("")
        return total + self.common * np.linalg.norm(total) * shared / np.linalg.norm(shared)


class Noise:
    """Knows nothing: every text, on either side, lies anywhere."""

    def encode(self, texts):
        rows = np.array([meaning(f"{text}!") for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


MEANT = {}
"""What the words of `sentence` mean."""


def sentence(side, *numbers):
    """Four words for each number that no other number has, alike in nothing on the two sides."""
    words = []
    for number in numbers:
        for part in range(4):
            name = f"{number}.{part}"
            digest = hashlib.shake_128(f"{side}{name}".encode()).digest(7)
            words.append("".join(chr(ord("a") + byte % 26) for byte in digest))
            MEANT[words[-1]] = name
    return " ".join(words)


GOLD = [
    *(((n,), (n,)) for n in range(8)),
    ((8,), ()),
    ((9,), ()),
    ((10, 11), (8,)),
    ((12,), (9, 10)),
    ((), (11,)),
    *(((n,), (n - 1,)) for n in range(13, 24)),
]


def made():
    """A pair of texts of the gold above, and nothing in it but its meaning."""
    source, target = [""] * 24, [""] * 23
    for number, (sources, targets) in enumerate(GOLD):
        parts = max(len(sources), len(targets))
        for at, one in enumerate(sources):
            own = range(parts) if len(sources) == 1 else [at]
            source[one] = sentence("a", *(10 * number + part for part in own))
        for at, one in enumerate(targets):
            own = range(parts) if len(targets) == 1 else [at]
            target[one] = sentence("b", *(10 * number + part for part in own))
    return source, target


def path(similarity, rows, columns):
    """The best path by priors and this evidence alone."""
    band, priors = whole(rows + 1, columns + 1), starting_priors()
    row, column = band.coordinates()
    scores = np.full((len(LINKS), band.size), -1e9, dtype=np.float32)
    for number, (sources, targets) in enumerate(LINKS):
        node = np.flatnonzero((row >= sources) & (column >= targets))
        first, start = row[node] - sources, column[node] - targets
        found = WEIGHT * similarity.score(first, start, sources, targets)
        scores[number, node] = priors.bead[number] + found
    beads = []
    for end, behind, number in best_path(band, scores, priors):
        sources, targets = BEADS[number]
        beads.append((tuple(range(end - sources, end)), tuple(range(behind - targets, behind))))
    return beads


def test_meaning_alone_finds_the_links():
    source, target = made()
    similarity = read_similarity(Bilingual(), source, target)
    found = path(similarity, len(source), len(target))
    assert set(found) == set(GOLD)
    silent = path(replace(similarity, linked=None), len(source), len(target))
    assert len(set(silent) & set(GOLD)) < len(GOLD) * 2 / 3


def test_every_text_is_encoded_once():
    encoder, (source, target) = Bilingual(), made()
    similarity = read_similarity(encoder, source, target)
    path(similarity, len(source), len(target))
    assert encoder.texts == [*source, *target]


def test_an_encoder_that_knows_nothing_says_nothing():
    source, target = made()
    similarity = read_similarity(Noise(), source, target)
    pair = np.arange(5), np.arange(5)
    assert similarity.linked is None
    assert not similarity.score(*pair, 1, 1).any()
    assert not similarity.adapted(spans(GOLD)).score(*pair, 1, 1).any()


def spans(gold, weight=1.0):
    linked = [(one, two) for one, two in gold if one and two]
    return Spans(
        source=np.array([one[0] for one, _ in linked]),
        source_count=np.array([len(one) for one, _ in linked]),
        target=np.array([two[0] for _, two in linked]),
        target_count=np.array([len(two) for _, two in linked]),
        weight=np.full(len(linked), weight),
    )


def test_links_of_a_pass_teach_how_near_links_are():
    source, target = made()
    similarity = read_similarity(Bilingual(), source, target)
    taught = replace(similarity, linked=None).adapted(spans(GOLD))
    assert taught.linked == pytest.approx(similarity.linked, abs=0.1)
    # Too few, or too doubtful, to teach anything.
    assert similarity.adapted(spans(GOLD[:3])) is similarity
    assert similarity.adapted(spans(GOLD, weight=0.01)) is similarity


def test_a_segment_that_does_not_belong_speaks_against_its_bead():
    source, target = made()
    similarity = read_similarity(Bilingual(), source, target)

    def score(first, start, sources, targets):
        return similarity.score(np.array([first]), np.array([start]), sources, targets)[0]

    assert score(7, 7, 2, 1) < score(7, 7, 1, 1)
    assert score(10, 8, 2, 1) > max(score(10, 8, 1, 1), score(11, 8, 1, 1), score(9, 8, 3, 1))
    assert score(12, 9, 1, 2) > max(score(12, 9, 1, 1), score(12, 10, 1, 1), score(12, 9, 1, 3))


def test_scores_are_bounded_and_those_of_single_segments_rise_with_nearness():
    source, target = made()
    similarity = read_similarity(Bilingual(), source, target)
    for sources, targets in LINKS:
        first = np.arange(20).repeat(19)
        start = np.tile(np.arange(19), 20)
        near = similarity.nearness(first, start, sources, targets)
        score = similarity.score(first, start, sources, targets)
        assert np.abs(score).max() <= CLIP * (sources + targets) / 2
        if (sources, targets) == (1, 1):
            assert (np.diff(score[np.argsort(near)]) >= -1e-9).all()


def test_several_segments_are_like_one_that_holds_them():
    words = [sentence("a", n) for n in range(6)]
    joined = [" ".join(words[n : n + 2]) for n in range(5)]
    target = [sentence("b", n) for n in range(6)]
    encoder = Bilingual(common=0.0)
    apart, whole_ = (read_similarity(encoder, one, target) for one in (words, joined))
    first, start = np.arange(5).repeat(6), np.tile(np.arange(6), 5)
    one = apart.nearness(first, start, 2, 1)
    two = whole_.nearness(first, start, 1, 1)
    assert np.corrcoef(one, two)[0, 1] > 0.95


@pytest.mark.parametrize(
    "source,target",
    [
        (["a1 a2"], ["b1 b2"]),
        (["a1"], ["b1", "b2", "b3", "b4", "b5"]),
        (["a1", "a2"], ["b1"]),
        (["", "   "], ["", "a"]),
        (["a1"] * 40, ["b1"] * 40),
    ],
)
def test_short_and_strange_texts(source, target):
    similarity = read_similarity(Bilingual(), source, target)
    assert np.isfinite(similarity.score(np.array([0]), np.array([0]), 1, 1)).all()
    for sources, targets in LINKS:
        if sources <= len(source) and targets <= len(target):
            found = similarity.score(np.array([0]), np.array([0]), sources, targets)
            assert np.isfinite(found).all()


def test_a_long_text_is_sampled():
    size = 3_000
    source = [sentence("a", n) for n in range(size)]
    target = [sentence("b", n) for n in range(size)]
    similarity = read_similarity(Bilingual(), source, target)
    at = np.arange(size)
    right = similarity.score(at, at, 1, 1)
    wrong = similarity.score(at[:-1], at[1:], 1, 1)
    assert (right > 0).all()
    assert (wrong < 0).mean() > 0.95


def test_an_encoder_lifts_what_words_alone_cannot_do():
    source, target = made()
    pair = segments(source), segments(target)

    def found(encoder):
        links = align(*pair, "fr", "en", knowledge=Knowledge(encoder=encoder))
        return {(link.source, link.target) for link in links}

    assert found(None) != set(GOLD)
    assert found(Bilingual()) == set(GOLD)
    assert found(Noise()) == found(None)
