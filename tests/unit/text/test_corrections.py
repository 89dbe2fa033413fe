import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.document import Correction
from transflow.text.corrections import context, corrected
from transflow.text.layout import read_layout

TEXT = "Title of the Note\n\nThe firm Bell. Hook and Co. signed today. The rest follows.\n"


def decision(text, at, *, ends):
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    block = start, end if end >= 0 else len(text)
    return Correction("c", "source", ends, *context(text, at, block), "sato", "")


def sentences(text, *decisions):
    layout = corrected(read_layout(text, "en"), text, decisions)
    for segment in layout.segments:
        assert " ".join(text[segment.start : segment.end].split()) == segment.text
    return [segment.text for segment in layout.segments]


def behind(words, text=TEXT):
    return text.index(words) + len(words)


JOINED = decision(TEXT, behind("Bell."), ends=False)


def test_a_boundary_is_taken_away():
    assert sentences(TEXT, JOINED)[1] == "The firm Bell. Hook and Co. signed today."


def test_a_boundary_is_set():
    text = TEXT.replace("signed today. The", "signed today; the")
    cut = decision(text, behind("today;", text), ends=True)
    assert "the rest follows." in sentences(text, JOINED, cut)


def test_the_later_decision_counts():
    again = decision(TEXT, behind("Bell."), ends=True)
    assert sentences(TEXT, JOINED, again) == sentences(TEXT)


@pytest.mark.parametrize(
    "change",
    [
        lambda t: "New Title\n\nAnother paragraph. It has two sentences.\n\n" + t,
        lambda t: t.replace("The rest follows.", "Nothing else follows."),
        lambda t: t.replace(" signed", "\nsigned"),
        lambda t: t.replace("Title of the Note\n\n", ""),
    ],
)
def test_a_decision_survives_an_amended_text(change):
    text = change(TEXT)
    assert "The firm Bell. Hook and Co. signed today." in sentences(text, JOINED)


def test_a_decision_whose_place_is_gone_does_nothing():
    text = TEXT.replace("Bell. Hook", "Bell. Miller")
    assert sentences(text, JOINED) == sentences(text)


def test_blocks_are_never_joined():
    text = "First heading\n\nSecond heading\n"
    cut = decision(text, len("First heading"), ends=False)
    assert sentences(text, cut) == ["First heading", "Second heading"]


@given(st.text("Ab. \n。あ", max_size=60), st.integers(0, 60), st.booleans())
def test_segments_still_ascend_and_never_overlap(text, at, ends):
    at = min(at, len(text))
    layout = corrected(read_layout(text, "ja"), text, [decision(text, at, ends=ends)])
    end = 0
    for segment in layout.segments:
        assert end <= segment.start < segment.end <= len(text)
        end = segment.end
