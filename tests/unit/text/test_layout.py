"""Blocks, kinds, levels, places; Markdown."""

from __future__ import annotations

import pytest

from transflow.model import BlockKind
from transflow.text.layout import places, read_layout, unwrapped

NOTICE = """Notice on Ports

3 May 2021
[Provisional translation]

The Ministry announces the following. It takes effect today.

1. Opening hours
(1) Ports open at 6 a.m. They close at 8 p.m.
(2) Ferries run daily.
2. Fees
Fees are listed below.
• Rice: 40
• Salt: 20

(Note 1) Fees are in yen.
"""


def test_kinds_and_levels():
    layout = read_layout(NOTICE, "en")
    assert [(b.kind.value, b.level, b.label) for b in layout.blocks] == [
        ("title", 0, ""),
        ("heading", 0, ""),
        ("paragraph", 0, ""),
        ("heading", 0, "1."),
        ("item", 1, "(1)"),
        ("item", 1, "(2)"),
        ("heading", 0, "2."),
        ("paragraph", 0, ""),
        ("item", 1, "•"),
        ("item", 1, "•"),
        ("note", 0, "(Note 1)"),
    ]
    assert [b.ordinal for b in layout.blocks] == list(range(11))


def test_places():
    assert places(read_layout(NOTICE, "en")) == (
        "¶1",
        "¶2",
        "¶3.1",
        "¶3.2",
        "1",
        "1(1).1",
        "1(1).2",
        "1(2)",
        "2",
        "¶8",
        "¶9",
        "¶10",
        "note 1",
    )


def test_places_tell_repeated_numbers_apart():
    layout = read_layout("1. Ports\n2. Roads\n\nAnnex\n\n1. Ports\n2. Roads", "en")
    names = places(layout)
    assert names[:2] == ("1", "2")
    assert len(set(names)) == len(names) == 5


@pytest.mark.parametrize(
    "text, lang, kinds",
    [
        ("1. apples\n2. oranges", "en", "item item"),
        (
            "1. Ports\nThey open.\n2. Roads\nThey close.",
            "en",
            "heading paragraph heading paragraph",
        ),
        ("Article 1 (Aim)\nIt is peace.", "en", "heading paragraph"),
        ("The talks ended. All left.", "en", "paragraph"),
        ("Dear Ms. Okafor,\n\nWe accept.", "en", "paragraph paragraph"),
        ("共同声明\n\n一　目的\n会談した。", "ja", "title heading paragraph"),
        ("※速報値である。", "ja", "note"),
        ("Item\tPrice\nRice\t40", "en", "cell cell cell cell"),
    ],
)
def test_kind(text, lang, kinds):
    assert " ".join(b.kind.value for b in read_layout(text, lang).blocks) == kinds


@pytest.mark.parametrize(
    "rule",
    [
        *"--- ――――― _____ ===== *** ### ◇◇◇ ＊＊＊ -----+----- |---|---| ~~~~~~~~~~".split(),
        *("* * *", "• • •", "— — —"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_line_that_divides_is_a_gap(rule, gap):
    text = f"The talks ended{gap}{rule}{gap}Notes"
    layout = read_layout(text, "en")
    assert [segment.text for segment in layout.segments] == ["The talks ended", "Notes"]
    assert text[layout.blocks[0].end : layout.blocks[1].start] == f"{gap}{rule}{gap}"


@pytest.mark.parametrize("line", ["……", ". . .", "--", "-", "***a", "(***)", "--- 5 ---", "1. ***"])
def test_a_line_that_says_something_is_none(line):
    assert len(read_layout(f"The talks ended.\n\n{line}\n\nNotes", "en").blocks) == 3


@pytest.mark.parametrize(
    "text, labels",
    [
        ("i. the scope; ii. the cost; iii. the time", ["i.", "ii.", "iii."]),
        ("i. the scope; ii. the cost; and iii. the time", ["i.", "ii.", "iii."]),
        ("(a) trade; (b) energy; or (c) both", ["(a)", "(b)", "(c)"]),
        ("1) le prix ; 2) le délai ; et 3) le lieu", ["1)", "2)", "3)"]),
        ("1° La loi ; 2° Le décret ; 3° L'arrêté", ["1°", "2°", "3°"]),
        ("1° une hausse de 2° d'ici à 2050", ["1°"]),
        ("a) der Preis; b) die Frist und c) der Ort", ["a)", "b)"]),
    ],
)
def test_items_in_a_row(text, labels):
    assert [block.label for block in read_layout(text, "en").blocks] == labels


def test_spans_of_a_labelled_block():
    text = "  （１）　両国は合意した。\n"
    (block,) = read_layout(text, "ja").blocks
    (segment,) = read_layout(text, "ja").segments
    assert text[block.start : block.end] == "（１）　両国は合意した。"
    assert text[segment.start : segment.end] == segment.text == "両国は合意した。"


def test_kinds_are_all_blocks_of_the_model():
    assert {b.kind for b in read_layout(NOTICE, "en").blocks} <= set(BlockKind)


@pytest.mark.parametrize(
    "text, want",
    [
        ("The talks ended.", "The talks ended."),
        ("The talks\nended.", "The talks ended."),
        ("The talks  \r\n\t ended.", "The talks ended."),
        ("The\n\ntalks", "The talks"),
        ("> The talks\n> ended.", "> The talks ended."),
        ("a < b and\nc > d", "a < b and c > d"),
        ("両国の\n協力を確認した。", "両国の協力を確認した。"),
        ("両国の\n\u3000協力", "両国の協力"),
        ("首脳会談を、ABC\nDEFで", "首脳会談を、ABC DEFで"),
        ("ABCは\n両国の\nXYZ\n間", "ABCは両国の XYZ 間"),
        ("កិច្ចប្រជុំ\nបានបញ្ចប់", "កិច្ចប្រជុំបានបញ្ចប់"),
        ("회담이\n끝났다.", "회담이 끝났다."),
        ("été\nhiver", "été hiver"),
    ],
)
def test_unwrapped(text, want):
    assert unwrapped(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "a|b\n" + " " * 50_000 + "x",
        "# a" + " " * 50_000 + "x",
        "[Provisional translation]\nThe talks ended.\n" * 2_000,
        "1) a " + "".join(f"{n}) a " for n in range(2, 5_000)),
        "• 1. a" + " " * 50_000 + "2. b",
        "The talks" + " " * 50_000 + "\nended.",
    ],
)
def test_long_runs_are_taken(text):
    assert read_layout(text, "en").segments
