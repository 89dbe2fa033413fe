"""Texts with marks as lines of runs."""

from __future__ import annotations

import re

import pytest

from transflow.review.marked import Mark, Run, Stretch, annotated, difference, lines

NONE = frozenset()


def plain(text, cells=40, lang="en"):
    return ["".join(run.text for run in line) for line in lines(text, [], cells, lang)]


def marked(text, stretches, cells=40, lang="ja"):
    """Runs as text and the names of their marks."""
    return [
        [(run.text, " ".join(sorted(run.marks))) for run in line]
        for line in lines(text, stretches, cells, lang)
    ]


@pytest.mark.parametrize(
    "text, shown",
    [
        ("", [""]),
        ("plain", ["plain"]),
        ("a\n\nb", ["a", "", "b"]),
        ("a\tb", ["a→b"]),
        ("\x00\x1b[31m\x7f", ["␀␛[31m␡"]),
        ("a\r\nb", ["a␍", "b"]),
        ("\x85\x9b", ["⟦U+0085⟧⟦U+009B⟧"]),
        ("a\u202eb\u2066c", ["a⟦U+202E⟧b⟦U+2066⟧c"]),
        ("a\u200eb\u061c", ["a⟦U+200E⟧b⟦U+061C⟧"]),
        ("a\u2028b\ufeff", ["a⟦U+2028⟧b⟦U+FEFF⟧"]),
        ("co\u00adop", ["co⟦U+00AD⟧op"]),
        ("\ud800", ["⟦U+D800⟧"]),
        ("a\U000e0041", ["a⟦U+E0041⟧"]),
        # a flag spelt with tags stays, and so do joiners and the zero width space of Khmer
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", ["\U0001f3f4\U000e0067\U000e0062\U000e007f"]),
        ("ក\u200bក", ["ក\u200bក"]),
        ("می\u200cخواهم", ["\u2068می\u200cخواهم\u2069"]),
        # a mark with no letter does not join what stands left of the text
        ("\u0301a\n\u3099b", ["◌\u0301a", "◌\u3099b"]),
        # text from right to left is isolated, on its own lines only
        ("name: שלום!\nname", ["\u2068name: שלום!\u2069", "name"]),
    ],
)
def test_nothing_raw_is_shown(text, shown):
    assert plain(text) == shown


@pytest.mark.parametrize(
    "text, stretches, cells, shown",
    [
        ("協定", [], 10, [[("協定", "")]]),
        ("", [Stretch(0, 0, Mark.ERROR)], 10, [[]]),
        (
            "この協定は",
            [Stretch(2, 4, Mark.TERM)],
            20,
            [[("この", ""), ("協定", "term"), ("は", "")]],
        ),
        (
            "この協定は",
            [Stretch(2, 4, Mark.TERM), Stretch(3, 5, Mark.ERROR)],
            20,
            [[("この", ""), ("協", "term"), ("定", "error term"), ("は", "error")]],
        ),
        # marks of one kind that overlap or touch are one
        (
            "abcdef",
            [Stretch(0, 3, Mark.FOUND), Stretch(2, 4, Mark.FOUND), Stretch(4, 5, Mark.FOUND)],
            20,
            [[("abcde", "found"), ("f", "")]],
        ),
        # a mark goes on in the next line
        (
            "両国は協力する",
            [Stretch(2, 5, Mark.WARNING)],
            8,
            [[("両国", ""), ("は協", "warning")], [("力", "warning"), ("する", "")]],
        ),
        # an empty stretch: the character behind, or the last
        ("abc", [Stretch(1, 1, Mark.NOTICE)], 9, [[("a", ""), ("b", "notice"), ("c", "")]]),
        ("abc", [Stretch(3, 3, Mark.NOTICE)], 9, [[("ab", ""), ("c", "notice")]]),
        ("abc", [Stretch(2, 99, Mark.NOTICE)], 9, [[("ab", ""), ("c", "notice")]]),
        # what was left out at the end of a line is seen before it
        (
            "aaa  bbb",
            [Stretch(3, 5, Mark.WARNING)],
            5,
            [[("aa", ""), ("a", "warning")], [("bbb", "")]],
        ),
        (
            "ab\ncd",
            [Stretch(2, 2, Mark.WARNING)],
            5,
            [[("a", ""), ("b", "warning")], [("cd", "")]],
        ),
        # clusters are marked as a whole
        (
            "xか\u3099y",
            [Stretch(2, 3, Mark.ERROR)],
            9,
            [[("x", ""), ("か\u3099", "error"), ("y", "")]],
        ),
        # what stands for a control character is marked as that was
        (
            "a\u202eb",
            [Stretch(1, 2, Mark.ERROR), Stretch(2, 3, Mark.TERM)],
            20,
            [[("a", ""), ("⟦U+202E⟧", "error"), ("b", "term")]],
        ),
    ],
)
def test_marks(text, stretches, cells, shown):
    assert marked(text, stretches, cells) == shown


def test_runs_of_an_isolated_line_keep_their_marks():
    assert lines("של ab", [Stretch(3, 5, Mark.TERM)], 20, "en") == [
        [Run("\u2068של ", NONE), Run("ab\u2069", frozenset({Mark.TERM}))]
    ]


@pytest.mark.parametrize(
    "old, new, lang, text",
    [
        ("", "", "en", ""),
        ("same", "same", "en", "same"),
        ("", "new", "en", "{+new+}"),
        ("old", "", "en", "[-old-]"),
        ("the old text", "the new text", "en", "the [-old-]{+new+} text"),
        ("両国は協力した。", "両国は協力する。", "ja", "両国は協力[-した-]{+する+}。"),
        ("両国は協力する。", "両国は緊密に協力する。", "ja", "両国は{+緊密に+}協力する。"),
    ],
)
def test_difference(old, new, lang, text):
    shown, stretches = difference(old, new, lang)
    assert shown == text
    for stretch in stretches:
        brackets = {Mark.DELETED: "[--]", Mark.INSERTED: "{++}"}[stretch.mark]
        part = shown[stretch.start : stretch.end]
        assert part[:2] + part[-2:] == brackets


@pytest.mark.parametrize(
    "text, spans, shown, terms",
    [
        ("協定", [], "協定", []),
        ("この協定は", [(2, 4, "Agreement")], "この協定 ⟨Agreement⟩は", ["協定"]),
        (
            "日本国政府",
            [(0, 5, "Government of Japan"), (0, 3, "Japan")],
            "日本国 ⟨Japan⟩政府 ⟨Government of Japan⟩",
            ["日本国", "政府"],
        ),
        ("法律", [(0, 2, "Act"), (0, 2, "Act")], "法律 ⟨Act⟩", ["法律"]),
        ("法律", [(0, 2, "Act"), (0, 2, "law")], "法律 ⟨Act⟩ ⟨law⟩", ["法律"]),
        ("法律政令", [(2, 4, "Order"), (0, 2, "Act")], "法律 ⟨Act⟩政令 ⟨Order⟩", ["法律", "政令"]),
        ("法律", [(0, 2, "")], "法律", ["法律"]),
        ("法律", [(1, 1, "Act"), (5, 9, "Act"), (1, 9, "Act")], "法律 ⟨Act⟩", ["律"]),
    ],
)
def test_annotated(text, spans, shown, terms):
    written, stretches = annotated(text, spans)
    assert written == shown
    parts = {mark: [] for mark in Mark}
    for stretch in stretches:
        parts[stretch.mark].append(written[stretch.start : stretch.end])
    assert parts[Mark.TERM] == terms
    assert parts[Mark.FIXED] == re.findall("⟨[^⟩]*⟩", shown)
    assert list(stretches) == sorted(stretches, key=lambda stretch: stretch.start)
