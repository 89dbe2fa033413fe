"""What holds for every text in every language."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from transflow.text.labels import label_key, render_label
from transflow.text.layout import places, read_layout
from transflow.text.marker import find_markers
from transflow.text.nesting import pairs

LANGUAGES = "en ja km fr de es zh ko ru it th lo my hi ar el hy vi xx".split()
PIECES = [
    *"。！？.!?…។៕،؟;:,、「」『』（）()[]“”‘’«»„\"'",
    *"\n\r\t\u3000 \u200b\ufeff\x00\u2028-・•①②※>|#`~*_",
    *(
        "Mr.",
        "No. 5",
        "p.m.",
        "U.S.",
        "Article 5",
        "第３条",
        "（１）",
        "1.",
        "1. ",
        "2. ",
        "a) ",
        "b) ",
        "(i)",
        "...",
        "។ល។",
    ),
    *(
        "[Provisional translation]",
        "（仮訳）",
        "と述べた",
        "The ",
        "he said",
        "会談",
        "លោក",
        "\ud800",
        "😀",
        "été",
        "```",
        "---",
        "\r\n",
    ),
]
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=30).map("".join),
)
BLANKS = re.compile("[\\s\u200b\u200e\u200f\u2060\ufeff]*")
RULE = re.compile(r"\s*(?:[|\-–—―‒─━═_=*~+#·•◇◆○●□■☆★※＊＿＝～〜－]\s*){3,}")
"""A line that divides and says nothing."""


@settings(max_examples=400, deadline=None)
@given(text=texts, lang=st.sampled_from(LANGUAGES))
def test_spans(text, lang):
    layout = read_layout(text, lang)
    behind = 0
    for segment in layout.segments:
        assert behind <= segment.start < segment.end <= len(text)
        behind = segment.end
        raw = text[segment.start : segment.end]
        assert raw == raw.strip()
        assert segment.text == raw or re.sub(r"[\s>＞]", "", segment.text) == re.sub(
            r"[\s>＞]", "", raw
        )
        assert segment.block.start <= segment.start
        assert segment.end <= segment.block.end
        assert segment.block is layout.blocks[segment.block.ordinal]
        assert segment.label in {"", segment.block.label}
    ends = [0, *(b.end for b in layout.blocks)]
    assert all(
        end <= block.start < block.end for end, block in zip(ends, layout.blocks, strict=False)
    )


@settings(max_examples=300, deadline=None)
@given(text=texts, lang=st.sampled_from(LANGUAGES))
def test_nothing_is_lost(text, lang):
    """Between segments stand only white space, labels and markers."""
    layout = read_layout(text, lang)
    covered = bytearray(len(text))
    spans = [(s.start, s.end) for s in layout.segments]
    spans += [(m.start, m.end) for m in layout.markers]
    spans += [(b.start, b.start + len(b.label)) for b in layout.blocks]
    for start, end in spans:
        covered[start:end] = b"x" * (end - start)
    rest = "".join(c for c, seen in zip(text, covered, strict=True) if not seen)
    assert all(BLANKS.fullmatch(line) or RULE.fullmatch(line) for line in rest.splitlines())


@example(text="===", lang="en")
@example(text="a\n***\nb", lang="ja")
@given(text=st.sampled_from("=-*_").map(lambda sign: f"a\n{sign * 3}\nb"), lang=st.just("en"))
def test_a_rule_says_nothing(text, lang):
    layout = read_layout(text, lang)
    assert [s.text for s in layout.segments] == [c for c in "ab" if c in text]


@settings(max_examples=200, deadline=None)
@given(text=texts, lang=st.sampled_from(LANGUAGES))
def test_places_are_unique(text, lang):
    layout = read_layout(text, lang)
    names = places(layout)
    assert len(names) == len(layout.segments) == len(set(names))


@settings(max_examples=200, deadline=None)
@given(text=texts)
def test_markers_and_pairs_lie_in_the_text(text):
    behind = 0
    for marker in find_markers(text, ["house draft"]):
        assert behind <= marker.start < marker.end
        assert text[marker.start : marker.end] == marker.phrase
        behind = marker.end
    opens = [a for a, _ in pairs(text)]
    assert opens == sorted(set(opens))
    assert all(a < b < len(text) for a, b in pairs(text))


@settings(max_examples=200, deadline=None)
@given(
    label=st.one_of(st.text(max_size=8), st.sampled_from(PIECES)), lang=st.sampled_from(LANGUAGES)
)
def test_labels_never_raise(label, lang):
    assert bool(label_key(label)) is bool(label.strip())
    rendered = render_label(label, lang)
    assert bool(rendered) is bool(label.strip())


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_one_line_of_megabytes(lang):
    text = "The talks ended. 会談は終了した。" * 60_000
    assert len(read_layout(text, lang).segments) == 120_000


@pytest.mark.parametrize(
    "unit", ['"', "(", ".", "「。", "(a. ", "「」", "1. ", "\n", "① ", "'", "M. "]
)
def test_hostile_repetition_is_taken(unit):
    text = unit * (200_000 // len(unit))
    layout = read_layout(text, "en")
    assert all(s.start < s.end for s in layout.segments)
