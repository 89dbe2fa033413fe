"""What holds for every difference and every text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from transflow.text.diff import Tag, diff
from transflow.text.tokens import tokenize

LANGUAGES = st.sampled_from(["en", "ja", "zh", "km", "hi", "ar"])
PIECES = st.sampled_from(
    [
        *"the of in 5 17:50 1,000 minister agreement Japan's (a) , . ; \n - ".split(" "),
        *"日本 日本国 政府 及び 又は は が した しました 第三条 七年 を行う 国 三".split(),
        *"会談 会議 。 、 「 」 カンボジア ー … ... --".split(),
        *[
            "\u0301",
            "\u3099",
            "\ufe0f",
            "\U000e0100",
            "\u200d",
            "👩",
            "🏽",
            "🇯",
            "🇵",
            "क",
            "ि",
            "្",
            "ក",
            "ร",
            "ี",
        ],
        *"abc",
        " ",
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=40))


@st.composite
def edits(draw):
    """A text and what some edits made of it."""
    pieces = draw(st.lists(PIECES, max_size=40))
    changed = list(pieces)
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(changed)))
        end = draw(st.integers(at, min(len(changed), at + 4)))
        changed[at:end] = draw(st.lists(PIECES, max_size=4))
    return "".join(pieces), "".join(changed)


def boundaries(text, lang):
    at = 0
    found = {0}
    for token in tokenize(text, lang):
        at += len(token)
        found.add(at)
    return found


@given(st.one_of(st.tuples(TEXTS, TEXTS), edits()), LANGUAGES)
def test_a_difference_gives_back_both_texts_and_is_readable(texts, lang):
    old, new = texts
    ops = diff(old, new, lang)
    assert "".join(old[slice(*op.old)] for op in ops) == old
    assert "".join(new[slice(*op.new)] for op in ops) == new
    old_at = new_at = 0
    for op in ops:
        assert (op.old[0], op.new[0]) == (old_at, new_at)
        (old_at, new_at) = op.old[1], op.new[1]
        before, after = old[slice(*op.old)], new[slice(*op.new)]
        assert (op.tag is Tag.EQUAL) == (before == after)
        assert before or after
        assert (op.tag is Tag.INSERT) == (not before)
        assert (op.tag is Tag.DELETE) == (not after)
    for first, second in pairwise(ops):
        assert (first.tag is Tag.EQUAL) != (second.tag is Tag.EQUAL)
    for op in ops[1:-1]:
        if op.tag is Tag.EQUAL:
            assert sum(char.isalnum() for char in old[slice(*op.old)]) > 2


@given(st.one_of(st.tuples(TEXTS, TEXTS), edits()), LANGUAGES)
def test_no_mark_is_parted_from_its_letter_and_no_number_is_cut(texts, lang):
    for text, side in ((texts[0], "old"), (texts[1], "new")):
        for op in diff(*texts, lang):
            at = getattr(op, side)[0]
            if 0 < at < len(text):
                assert unicodedata.category(text[at])[0] != "M"
                assert text[at] not in "\u200d\U0001f3fd"
                assert not (text[at - 1].isdecimal() and text[at].isdecimal())
                assert not (text[at - 1] + text[at]).isascii() or at in boundaries(text, lang)


@given(TEXTS, LANGUAGES)
def test_a_text_does_not_differ_from_itself(text, lang):
    assert all(op.tag is Tag.EQUAL for op in diff(text, text, lang))


@given(TEXTS, LANGUAGES)
def test_tokens_give_back_the_text(text, lang):
    tokens = tokenize(text, lang)
    assert "".join(tokens) == text
    assert all(tokens)


@given(TEXTS, LANGUAGES)
def test_no_token_begins_with_what_extends_the_one_before(text, lang):
    for token in tokenize(text, lang)[1:]:
        assert unicodedata.category(token[0])[0] != "M"
        assert token[0] not in "\u00ad\u200c\u200d\u2060"
        assert not "\U0001f3fb" <= token[0] <= "\U0001f3ff"
        assert not "\U000e0020" <= token[0] <= "\U000e007f"
