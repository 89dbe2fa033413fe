from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Term
from transflow.text.normalise import close_gaps, fold

PIECES = st.sampled_from(
    [
        *"abcABC 　\t\n\u00a0-–—'’“”\u00ad\u200b\ufeffßİﬁ①㈱½ｶﾞﾊﾟｰ法の支配京都東アー々〇",
        "か\u3099", "e\u0301", "\u0301", "葛\U000e0100", "\u1100\u1161", "ក្រ", "\ud800", "😀",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(st.characters(codec=None)), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS, st.booleans())
def test_every_folded_character_has_an_origin(text: str, keep_case: bool):
    for folded in (fold(text, keep_case=keep_case), close_gaps(fold(text, keep_case=keep_case))):
        last = 0
        for index in range(len(folded.text)):
            start, end = folded.span(index, index + 1)
            assert 0 <= start < end <= len(text)
            assert start >= last or folded.span(index - 1, index) == (start, end)
            last = start


@given(TEXTS, st.data())
def test_spans_of_slices_hold_the_spans_of_their_parts(text: str, data):
    folded = close_gaps(fold(text))
    a = data.draw(st.integers(0, len(folded.text)))
    b = data.draw(st.integers(a, len(folded.text)))
    start, end = folded.span(a, b)
    assert 0 <= start <= end <= len(text)
    if a < b:
        assert start == folded.span(a, a + 1)[0]
        assert end == folded.span(b - 1, b)[1]


@given(TEXTS)
def test_a_folded_text_has_no_run_of_white_space_and_no_unpaired_surrogate(text: str):
    folded = fold(text).text
    assert "  " not in folded
    assert not any(char.isspace() and char != " " for char in folded)
    folded.encode("utf-8")


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_plain_text_folds_as_the_standard_says(text: str):
    words = " ".join(text.split(" "))
    reference = unicodedata.normalize("NFKC", words).casefold()
    while "  " in reference:
        reference = reference.replace("  ", " ")
    assert fold(text).text == reference


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_case_makes_no_difference_to_plain_letters(one: str, two: str):
    text = "".join(char for char in one + two if char.isascii())
    assert fold(text.upper()).text == fold(text.lower()).text


TERMS = st.text(st.sampled_from("ab Aア法の支配京都-’s"), min_size=1, max_size=6)
CONTENT = st.text(st.sampled_from("ab Aア法の支配京都-’s \n　。,"), max_size=60)


@given(st.lists(TERMS, max_size=12), CONTENT)
def test_occurrences_are_in_order_and_never_overlap(terms: list[str], text: str):
    concepts = [
        Concept(f"c{index}", (Term(term, "ja"), Term(term, "en")))
        for index, term in enumerate(terms)
    ]
    glossary = Glossary(concepts, "ja", "en")
    for side in ("source", "target"):
        last = 0
        for found in glossary.occurrences(text, side):
            assert last <= found.start < found.end <= len(text)
            last = found.end
            written = close_gaps(fold(text[found.start : found.end])).text
            assert written.strip().startswith(close_gaps(fold(found.term.text)).text.strip()[:1])


@given(st.lists(TERMS, max_size=8), CONTENT)
def test_each_occurrence_has_its_rule(terms: list[str], text: str):
    glossary = Glossary(
        [Concept(f"c{n}", (Term(t, "ja"), Term("x", "en"))) for n, t in enumerate(terms)],
        "ja",
        "en",
    )
    rules = {close_gaps(fold(rule.source)).text.strip() for rule in glossary.applied(text)}
    found = {
        close_gaps(fold(o.term.text)).text.strip() for o in glossary.occurrences(text, "source")
    }
    assert rules == found
