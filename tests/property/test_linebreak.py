"""What holds for the lines of every text."""

from __future__ import annotations

import string
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.review.marked import Mark, Stretch, annotated, difference, lines
from transflow.text.linebreak import break_lines
from transflow.text.width import advances, clip, inner, width

LANGUAGES = st.sampled_from(["en", "ja", "zh", "ko", "km", "th"])
PIECES = st.sampled_from(
    [
        *"the of minister 5 1,000 (a) free-and-open https://a.b/c % $ “x” ... — .NET".split(),
        *"日本 政府 第三条 3億5,000万円 サーバー っ 々 。 、 「 」".split(),
        *"（ ） ―― …… ！ ％ １２ ＧＤＰ".split(),
        *"ក ្ ា ។ ก เ า ำ ์ က ် ္ 한 국 क ् ष ש".split(),
        *["e\u0301", "か\u3099", "❤\ufe0f", "\u200d", "👩", "🏽", "🇯", "🇵", "\u200b", "\u00a0"],
        *[" ", " ", "  ", "\u3000", "\n", "\t"],
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=40))
CELLS = st.integers(2, 24)
FORBIDDEN = frozenset("、。，．：；？！」』）］｝〉》】〕ー々っゃゅょッャュョ！％")
PLAIN = frozenset("日本政府第三条万円億" + string.ascii_letters + string.digits)
OPENING = frozenset("「『（［｛〈《【〔")


@given(TEXTS, CELLS, LANGUAGES)
def test_lines_and_what_was_left_out_give_back_the_text(text, cells, lang):
    spans = break_lines(text, cells, lang)
    assert spans[0][0] == 0
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start
        left_out = text[end:start]
        assert left_out == "" or left_out.isspace()
        assert not set(left_out) & set("\u00a0\u2007\u202f")
    assert spans[-1][1] <= len(text)
    assert text[spans[-1][1] :] == "" or text[spans[-1][1] :].isspace()
    assert "".join(text.split()) == "".join("".join(text[s:e] for s, e in spans).split())
    assert len(spans) >= text.count("\n") + 1
    assert all("\n" not in text[start:end] for start, end in spans)


@given(TEXTS, CELLS, LANGUAGES)
def test_no_line_is_too_wide_and_no_cluster_is_torn(text, cells, lang):
    for paragraph in text.split("\n"):
        torn = inner(paragraph, advances(paragraph))
        spans = break_lines(paragraph, cells, lang)
        for start, end in spans:
            assert width(paragraph[start:end]) <= cells
            assert start == 0 or start not in torn
            # control characters that are white space take no cells and may be left out
            outside = end in {start, len(paragraph)} or paragraph[end].isspace()
            assert outside or end not in torn


@given(TEXTS, CELLS, LANGUAGES)
def test_no_forbidden_head_where_another_place_was(text, cells, lang):
    for paragraph in text.split("\n"):
        torn = inner(paragraph, advances(paragraph))
        for (first, _), (start, _) in pairwise(break_lines(paragraph, cells, lang)):
            if paragraph[start : start + 1] not in FORBIDDEN or start == len(paragraph):
                continue
            for at in range(first + 1, start):
                before, behind = paragraph[at - 1], paragraph[at]
                assert (
                    at in torn
                    or behind in FORBIDDEN
                    or unicodedata.category(before) == "Ps"
                    or unicodedata.category(behind) == "Pe"
                    or not {before, behind} <= OPENING | FORBIDDEN | PLAIN
                )


@given(TEXTS, CELLS)
def test_a_line_is_filled_as_far_as_ideographs_go(text, cells):
    ideographs = "".join(char for char in text if char in "日本政府")
    spans = break_lines(ideographs, cells, "ja")
    assert all(end - start == cells // 2 for start, end in spans[:-1])


@given(st.text())
def test_a_text_is_as_wide_as_the_screen_counts_it(text):
    cells = pytest.importorskip("rich.cells")
    load = getattr(cells, "load_cell_table", None)
    if load is None or load("auto").unicode_version != "17.0.0":
        pytest.skip("this version of rich counts with other tables than Unicode 17")
    known = "".join(char for char in text if unicodedata.category(char) != "Cn")
    assert width(known) == cells.cell_len(known)


@given(TEXTS)
def test_sequences_are_as_wide_as_the_screen_counts_them(text):
    cells = pytest.importorskip("rich.cells")
    if not hasattr(cells, "load_cell_table"):
        pytest.skip("this version of rich knows no variation selectors")
    known = "".join(char for char in text if unicodedata.category(char) != "Cn")
    assert width(known) == cells.cell_len(known)


@given(TEXTS, st.integers(1, 20))
def test_what_is_clipped_fits(text, cells):
    assert width(clip(text, cells)) <= cells


STRETCHES = st.lists(
    st.builds(
        lambda start, length, mark: Stretch(start, start + length, mark),
        st.integers(0, 60),
        st.integers(0, 20),
        st.sampled_from(Mark),
    ),
    max_size=6,
)


@given(TEXTS, STRETCHES, CELLS, LANGUAGES)
def test_marked_lines_are_harmless_and_fit(text, stretches, cells, lang):
    shown = lines(text, stretches, cells, lang)
    for line in shown:
        whole = "".join(run.text for run in line)
        assert width(whole) <= cells
        assert sum(width(run.text) for run in line) == width(whole)
        assert all(run.text for run in line)
        assert all(first.marks != second.marks for first, second in pairwise(line))
        inside = whole.removeprefix("\u2068").removesuffix("\u2069")
        for char in inside:
            assert unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"}
            assert unicodedata.bidirectional(char) not in {
                *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
            }
        assert not inside or unicodedata.category(inside[0])[0] != "M"
    if text.strip() and not stretches:
        assert any(line for line in shown)


@given(TEXTS, STRETCHES, CELLS)
def test_every_mark_is_seen(text, stretches, cells):
    shown = lines(text, stretches, cells, "ja")
    seen = {mark for line in shown for run in line for mark in run.marks}
    inside = {stretch.mark for stretch in stretches if stretch.start < len(text)}
    if not text.isspace() and "\n" not in text and "\t" not in text:
        assert inside <= seen


@given(TEXTS, TEXTS, LANGUAGES)
def test_a_difference_holds_both_texts(old, new, lang):
    text, stretches = difference(old, new, lang)
    sides = {Mark.DELETED: "", Mark.INSERTED: ""}
    at = 0
    for stretch in stretches:
        for side in sides:
            sides[side] += text[at : stretch.start]
        sides[stretch.mark] += text[stretch.start + 2 : stretch.end - 2]
        brackets = text[stretch.start : stretch.start + 2] + text[stretch.end - 2 : stretch.end]
        assert brackets == {Mark.DELETED: "[--]", Mark.INSERTED: "{++}"}[stretch.mark]
        at = stretch.end
    assert sides[Mark.DELETED] + text[at:] == old
    assert sides[Mark.INSERTED] + text[at:] == new


@given(
    TEXTS,
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(["", "x", "ab"])),
        max_size=6,
    ),
)
def test_renderings_are_put_in_and_nothing_else(text, spans):
    shown, stretches = annotated(text, spans)
    rest, at = "", 0
    terms = 0
    for stretch in stretches:
        if stretch.mark is Mark.FIXED:
            assert shown[stretch.start - 1] == " "
            assert shown[stretch.start] + shown[stretch.end - 1] == "⟨⟩"
            rest += shown[at : stretch.start - 1]
            at = stretch.end
        else:
            assert stretch.mark is Mark.TERM
            assert stretch.end > stretch.start
            terms += stretch.end - stretch.start
    assert rest + shown[at:] == text
    covered = set()
    for start, end, _ in spans:
        covered.update(range(start, min(end, len(text))))
    assert terms == len(covered)
