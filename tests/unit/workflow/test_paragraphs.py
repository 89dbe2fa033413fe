from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.workflow.paragraphs import rewritten

TEXTS = ("A one.", "A two.", "B one.", "C one.", "C two.")
WHERE = (0, 0, 1, 2, 2)


@pytest.mark.parametrize(
    "text,part,left",
    [
        ("A new. B one. C one. C two.", (0, 2), "A new."),
        ("A one. A two. B new. C one. C two.", (2, 3), "B new."),
        ("A one. A two. B one. C new.", (3, 5), "C new."),
        ("A new. B new. C one. C two.", (0, 3), "A new. B new."),
        ("A new. B one. C new.", (0, 5), "A new. B one. C new."),
        ("A new, B one. C one. C two.", (0, 3), "A new, B one."),
        ("A new B one. C one. C two.", (0, 3), "A new B one."),
        ("C one. C two.", (0, 5), "C one. C two."),
        ("All new.", (0, 5), "All new."),
        ("", (0, 5), ""),
    ],
)
def test_paragraphs_that_a_text_has_word_for_word_stay(text, part, left):
    where, found = rewritten(TEXTS, WHERE, text, " ")
    assert ((where.start, where.stop), found) == (part, left)


def test_a_heading_may_be_rewritten_as_a_heading():
    where, found = rewritten(("Fish", "We eat it."), (0, 1), "Eels We eat it.", " ")
    assert ((where.start, where.stop), found) == ((0, 1), "Eels")


def test_languages_without_spaces():
    texts = ("会議を開く。", "次回は春。")
    where, found = rewritten(texts, (0, 1), "会合を開く。次回は春。", "")
    assert ((where.start, where.stop), found) == ((0, 1), "会合を開く。")


@given(
    st.lists(st.tuples(st.sampled_from(["a.", "b.", "c"]), st.booleans()), min_size=1, max_size=8),
    st.lists(st.sampled_from(["a.", "b.", "c", "x,"]), max_size=8),
    st.sampled_from(["", " "]),
)
def test_what_stays_and_what_is_replaced_make_the_text(segments, written, separator):
    texts = [text for text, _ in segments]
    where = list(accumulate(int(new) for _, new in segments))
    text = separator.join(written)
    part, left = rewritten(texts, where, text, separator)
    assert 0 <= part.start < part.stop <= len(texts)
    assert separator.join([*texts[: part.start], left, *texts[part.stop :]]) == text
    # Whole paragraphs stay.
    for edge in (part.start, part.stop):
        assert edge in {0, len(texts)} or where[edge - 1] != where[edge]
