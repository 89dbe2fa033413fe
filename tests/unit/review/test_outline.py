"""Names and states of units in order."""

from dataclasses import replace

import pytest

from support.records import make_acceptance, make_unit
from transflow.document import State
from transflow.review.outline import Outline

NOW, BEFORE = "now", "before"
ROWS = [
    ("u1", State.INITIAL, ""),
    ("u2", State.TRANSLATED, BEFORE),
    ("u3", State.NEEDS_WORK, ""),
    ("u4", State.REVIEWED, NOW),
    ("u5", State.REVIEWED, BEFORE),
    ("u6", State.FINAL, NOW),
    ("u7", State.FINAL, BEFORE),
]


def counts(outline):
    return outline.finals, outline.open, outline.doubtful


def test_what_it_tells():
    outline = Outline(ROWS, NOW)
    assert len(outline) == 7
    assert outline.names == ["u1", "u2", "u3", "u4", "u5", "u6", "u7"]
    assert [outline.position(name) for name in ("u1", "u7", "u8", "")] == [0, 6, None, None]
    assert [outline.state(position) for position in range(7)] == [state for _, state, _ in ROWS]
    assert counts(outline) == (2, 5, 2)
    assert outline.doubts() == [4, 6]
    assert [outline.is_doubtful(position) for position in range(7)] == [
        False, False, False, False, True, False, True,
    ]  # fmt: skip


def test_nothing_at_all():
    outline = Outline([], NOW)
    assert len(outline) == 0
    assert counts(outline) == (0, 0, 0)
    assert outline.doubts() == []


@pytest.mark.parametrize(
    "state, expected", [(State.FINAL, (2, 5, 1)), (State.TRANSLATED, (1, 6, 1))]
)
def test_settling_a_doubt(state, expected):
    outline = Outline(ROWS, NOW)
    outline.settle(6, state)
    assert outline.state(6) is state
    assert not outline.is_doubtful(6)
    assert counts(outline) == expected
    outline.settle(6, state)
    assert counts(outline) == expected


@pytest.mark.parametrize(
    "number, state, glossary, expected",
    [
        (1, State.TRANSLATED, None, (2, 5, 2)),
        (2, State.FINAL, NOW, (3, 4, 2)),
        (6, State.TRANSLATED, NOW, (1, 6, 2)),
        (7, State.FINAL, NOW, (2, 5, 1)),
        (7, State.NEEDS_WORK, None, (1, 6, 1)),
        # An edited text is open whatever it was accepted under.
        (7, State.TRANSLATED, BEFORE, (1, 6, 1)),
        (6, State.FINAL, BEFORE, (2, 5, 3)),
    ],
)
def test_changed_units_are_counted_as_in_a_new_outline(number, state, glossary, expected):
    accepted = None
    if glossary is not None:
        accepted = replace(make_acceptance(state=state), glossary=glossary)
    unit = make_unit(number, state=state, acceptance=accepted)
    outline = Outline(ROWS, NOW)
    assert outline.refresh([unit]) == [number - 1]
    rows = list(ROWS)
    rows[number - 1] = (unit.id, state, glossary or "")
    assert counts(outline) == counts(Outline(rows, NOW)) == expected
    assert outline.doubts() == Outline(rows, NOW).doubts()


def test_nothing_changed():
    outline = Outline(ROWS, NOW)
    assert outline.refresh([]) == []
    assert counts(outline) == (2, 5, 2)
