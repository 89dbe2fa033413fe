"""Sentences inside segments: how many there are, and what that says of beads."""

from __future__ import annotations

import random

import numpy as np
import pytest

from transflow.alignment.aligner import align
from transflow.alignment.beads import LINKS
from transflow.alignment.lexicon import Spans
from transflow.alignment.sentences import read_sentences
from transflow.model import Block, BlockKind, Segment

ONE, TWO = "The bridge was closed.", "The bridge was closed. It opens in May."
KINDS = {bead: number for number, bead in enumerate(LINKS)}


def ends(text):
    return int(read_sentences([text], ["x"]).source[0])


@pytest.mark.parametrize(
    "text, inside",
    [
        ("", 0),
        ("The bridge was closed.", 0),
        ("The bridge was closed. It opens in May.", 1),
        ("The bridge was closed.   ", 0),
        ("Who came? Nobody! We went home.", 2),
        ("He asked (twice.) Nobody spoke.", 1),
        ("\u201cWho came?\u201d \u201cNobody.\u201d", 1),
        ("\u201cWho came?\u201d he asked.", 0),
        ("Dr. Mori met Mr. Sato.", 0),
        ("Am 3. Mai kam er, z. B. mit J. Kern.", 0),
        ("They met in 1990. Nothing came of it.", 1),
        ("It cost 3.50 euros in version 2.0.1 of it.", 0),
        ("Ports Bureau, Tel. 03-5555-0123, see Fig. 3", 0),
        ("And so on... the road went on.", 0),
        ("And so on... The road went on.", 1),
        ("橋は閉じた。五月に開く。", 1),
        ("「橋は閉じた。」と言った。", 0),
        ("誰が来た？誰も来ない！帰ろう。", 2),
        ("다리는 닫혔다. 오월에 연다.", 1),
        ("પુલ બંધ છે. મેમાં ખુલશે.", 1),
        ("पुल बंद है। मई में खुलेगा।", 1),
        ("ស្ពានបានបិទ។ នឹងបើកខែឧសភា។", 1),
        (". Alone", 0),
        ("A. " * 50, 0),
        ("Here we are. " * 50, 6),
        ("Here we are. " * 50_000, 6),
    ],
)
def test_ends_inside(text, inside):
    assert ends(text) == inside


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(mark * 300_000, id=name)
        for name, mark in [
            ("stops", "."),
            ("spaced stops", ". "),
            ("full-width stops", "。"),
            ("spaces", "! " + " " * 50),
            ("closers", ".)))))"),
            ("bracketed", "。」"),
        ]
    ],
)
def test_hostile_marks_are_read(text):
    assert 0 <= ends(text) <= 6


def test_two_sentences_answer_to_two():
    said = read_sentences([ONE, TWO, ONE, ONE] * 5, [ONE, TWO, ONE, ONE] * 5)

    def score(bead, first, start):
        return float(said.score(KINDS[bead], np.array([first]), np.array([start]))[0])

    assert score((1, 1), 1, 1) == score((1, 1), 0, 0) > 0 > score((1, 1), 0, 1)
    assert score((2, 1), 2, 1) > 0 > score((2, 1), 2, 0)
    assert score((1, 2), 1, 2) > 0 > score((1, 2), 0, 2)
    assert score((1, 1), 0, 1) == pytest.approx(score((1, 1), 1, 0))


def test_single_sentences_say_nothing():
    said = read_sentences([ONE] * 9, [ONE] * 9)
    for number, (sources, targets) in enumerate(LINKS):
        found = said.score(number, np.arange(9 - sources + 1)[:3], np.arange(9 - targets + 1)[:3])
        assert np.abs(found).max() < 1e-6


def test_texts_that_count_otherwise_are_believed_less():
    def gap(source, target):
        table = read_sentences(source, target).tables[KINDS[1, 1]]
        return float(table[1, 1] - table[1, 2])

    long = " ".join([TWO] * 3)
    assert gap([ONE, TWO] * 9, [ONE, TWO] * 9) > gap([ONE, TWO] * 9, [ONE, TWO, long] * 6) > 0


def test_links_teach():
    texts = [ONE, TWO, ONE, ONE] * 10
    before = read_sentences(texts, texts)
    # One sentence answered to two all along: then that is this pair's habit.
    first = np.arange(0, 36, 4)
    one = np.ones(9, dtype=np.int64)
    after = before.adapted(Spans(first, one, first + 1, one, np.ones(9)))
    assert after.score(0, first, first + 1)[0] > before.score(0, first, first + 1)[0]
    unsure = before.adapted(Spans(first, one, first + 1, one, np.zeros(9)))
    assert after.score(0, first, first + 1)[0] > unsure.score(0, first, first + 1)[0]


def test_sums_stay_where_text_is():
    said = read_sentences([ONE, TWO, TWO], [ONE])
    assert said.sums(0, 1).tolist() == [1, 2, 2]
    assert said.sums(0, 2).tolist() == [3, 4]
    assert said.sums(0, 3).tolist() == [5]
    assert said.sums(1, 2).tolist() == []
    many = read_sentences([TWO + " " + "Here we are. " * 9] * 4, [ONE])
    assert many.sums(0, 4).tolist() == [12]


def lines(*texts):
    return [
        Segment(text, 0, 1, Block(BlockKind.PARAGRAPH, ordinal=at, start=0, end=1))
        for at, text in enumerate(texts)
    ]


def test_a_joined_line_is_surer_than_one_left_out():
    """Where no word is known, lengths leave open whether a short line was joined or left out."""
    rng = random.Random(3)

    def sentence(words):
        made = " ".join("".join(rng.choices("bdfgklmnprstvz", k=6)) for _ in range(words))
        return made.capitalize() + "."

    source, target, joined, left_out = [], [], [], []
    for number in range(45):
        at, to = len(source), len(target)
        source.append(sentence(9))
        if number % 9 == 3:  # joined
            source.append(sentence(2))
            target.append(f"{sentence(9)} {sentence(2)}")
            joined.append(((at, at + 1), (to,)))
        elif number % 9 == 7:  # left out
            source.append(sentence(2))
            target.append(sentence(9))
            left_out.append(((at, at + 1), (to,)))
        else:
            target.append(sentence(9))
    links = align(lines(*source), lines(*target), "x", "y")
    sure = {(link.source, link.target): link.confidence for link in links}
    assert min(sure[bead] for bead in joined) > 1.2 * max(sure.get(bead, 0.0) for bead in left_out)
