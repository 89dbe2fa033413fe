from __future__ import annotations

import pytest

from synthetic_parallel import segments
from transflow.alignment.aligner import align
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.pivot import MARK, drafted, with_drafts
from transflow.alignment.sides import read_sides
from transflow.errors import UsageError

# Sentences that share nothing: no name, no number, no word, all of about one length.
SOURCE = [
    "Kato mera sulo.",
    "Tano peri dusk.",
    "Vemo lira bant.",
    "Golo mita fers.",
    "Yapo ruti zeng.",
]
DRAFTS = [
    "The rain stopped early.",
    "Nobody wanted breakfast.",
    "My brother found keys.",
    "An old dog slept there.",
    "We left before sunset.",
]
TARGET = [
    "Early on it stopped raining.",
    "A stranger came through town.",
    "An ancient dog was sleeping.",
    "Before sunset we had left.",
]
RIGHT = [((0,), (0,)), ((1,), ()), ((2,), ()), ((), (1,)), ((3,), (2,)), ((4,), (3,))]


def pairs(links):
    return [(link.source, link.target) for link in links]


def test_drafts_solve_what_nothing_else_can():
    source, target = segments(SOURCE), segments(TARGET)
    assert sorted(pairs(align(source, target, "qaa", "en"))) != sorted(RIGHT)
    links = align(source, target, "qaa", "en", knowledge=Knowledge(pivot=DRAFTS))
    assert {((0,), (0,)), ((3,), (2,)), ((4,), (3,))} <= set(pairs(links))


def test_what_a_draft_says_is_called_a_draft():
    knowledge = Knowledge(pivot=DRAFTS)
    links = align(segments(SOURCE), segments(TARGET), "qaa", "en", knowledge=knowledge)
    link = next(link for link in links if link.source == (3,))
    said = {(piece.kind, piece.source, piece.target) for piece in link.evidence}
    assert ("draft", "dog", "dog") in said


def test_a_source_without_drafts_is_read_as_it_is():
    source, target = segments(SOURCE), segments(TARGET)
    assert align(source, target, "qaa", "en", knowledge=Knowledge(pivot=[""] * 5)) == align(
        source, target, "qaa", "en"
    )


@pytest.mark.parametrize("count", [1, 4, 6])
def test_there_must_be_a_draft_for_each_segment(count):
    knowledge = Knowledge(pivot=["x"] * count)
    with pytest.raises(UsageError, match=f"{count} drafts for 5 source segments"):
        align(segments(SOURCE), segments(TARGET), "qaa", "en", knowledge=knowledge)


def test_words_of_drafts_stand_in_their_segments():
    source, target = read_sides(["Hund 12", "", "Katze"], ["dog", "cat"], ("de", "en"))
    side = with_drafts(source, ["A dog (12)", "nothing", ""], "en", {})
    assert side.size == 3
    keys = [[side.keys[token] for token in side.of(at)] for at in range(3)]
    assert keys[0][-2:] == [MARK + "a", MARK + "dog"]
    assert keys[1] == [MARK + "nothi"]
    assert keys[2] == ["katze"]
    assert len(side.written) == len(side.tokens) == side.offsets[-1]
    assert [side.index[key] for key in side.keys] == list(range(len(side.keys)))
    found = [(side.keys[one], target.keys[two]) for one, two, _ in drafted(side, target)]
    assert found == [(MARK + "dog", "dog")]
