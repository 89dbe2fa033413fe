"""Which free-standing apostrophe opens a quotation."""

from __future__ import annotations

import pytest

from transflow.text.quotations import Apostrophes


@pytest.mark.parametrize(
    "text, opens",
    [
        ("Read out . ^' A ' and ' B ' .", True),
        ("' A ' . ^' B", True),
        ("' A . B . ^' He left", False),
        ("Torn out of a talk . ^' He left", False),
        ("'' A , '' she said . ^'' Why", True),
        ("'A, B. C.' D . ^' E", True),
        ("called ' A ! ^' .", False),
        ("she 's here . ^' A ' b", True),
        ("the members ' seats . ^' A ' b", True),
        ("in the series '' A . ^'' B", False),
    ],
)
def test_the_mark_behind_a_full_stop(text, opens):
    before, after = text.split("^")
    assert Apostrophes(before + after).opens(len(before)) is opens


def test_answers_do_not_depend_on_questions_before():
    text = "' A . ' B ' C . ' D . ' E ' ."
    places = [i for i, sign in enumerate(text) if sign == "'" and text[i - 2 : i] == ". "]
    one = Apostrophes(text)
    assert [one.opens(at) for at in places] == [Apostrophes(text).opens(at) for at in places]
