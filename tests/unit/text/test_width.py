"""Cells of a terminal, counted as the screen's library counts them."""

from __future__ import annotations

import unicodedata

import pytest

from transflow.text.width import advances, clip, inner, pad, width

CASES = [
    ("", 0),
    ("plain", 5),
    ("漢字", 4),
    ("ｶﾞｷﾞ", 4),
    ("か\u3099", 2),
    ("é", 1),
    ("e\u0301", 1),
    ("葛\U000e0100", 2),
    ("辻\ufe00", 2),
    ("❤", 1),
    ("❤\ufe0f", 2),
    ("❤\ufe0f\ufe0f", 2),
    ("1\ufe0f\u20e3", 2),
    ("字\ufe0f", 2),
    ("👩\u200d👩\u200d👧", 2),
    ("👩🏽", 2),
    ("👩🏽\u200d🚀", 2),
    ("🇯🇵", 2),
    ("🇯🇵🇰🇭", 4),
    ("\u1112\u1161\u11ab", 2),
    ("한", 2),
    ("ก้", 1),
    ("กำ", 2),
    ("ភាសា", 2),
    ("ស្រី", 2),
    ("မြန်မာ", 3),
    ("…―①", 3),
    ("co\u00adop", 5),
    ("\x00\x1b\x7f\x85", 0),
    ("a\tb", 2),
    ("\u200d", 0),
    ("\u200d\u200d字", 2),
    ("\ufe0f", 0),
    ("\U0001fae8", 2),
    ("\u0378", 1),
]


@pytest.mark.parametrize("text, cells", CASES)
def test_width(text, cells):
    assert width(text) == cells
    assert sum(advances(text)) == cells


def rich_cells():
    cells = pytest.importorskip("rich.cells")
    load = getattr(cells, "load_cell_table", None)
    if load is None or load("auto").unicode_version != "17.0.0":
        pytest.skip("this version of rich counts with other tables than Unicode 17")
    return cells


def test_every_assigned_character_counts_as_the_screen_counts_it():
    count = rich_cells().get_character_cell_size.__wrapped__
    different = [
        f"U+{code:04X}"
        for code in range(0x110000)
        if unicodedata.category(chr(code)) not in {"Cn", "Co", "Cs"}
        and width(chr(code)) != count(chr(code))
    ]
    assert different == []


@pytest.mark.parametrize(
    "first, last", [(0x0, 0x3400), (0xA000, 0xAC00), (0xD7A0, 0xDFFF), (0x1F000, 0x1FFFF)]
)
def test_blocks_with_unassigned_characters_count_as_the_screen_counts_them(first, last):
    count = rich_cells().get_character_cell_size.__wrapped__
    assert [hex(code) for code in range(first, last) if width(chr(code)) != count(chr(code))] == []


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_sequences_count_as_the_screen_counts_them(text):
    assert width(text) == rich_cells().cell_len(text)


@pytest.mark.parametrize(
    "text, cells, shown",
    [
        ("short", 5, "short"),
        ("longer", 5, "long…"),
        ("漢字仮名", 8, "漢字仮名"),
        ("漢字仮名", 7, "漢字仮…"),
        ("漢字仮名", 6, "漢字…"),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
        ("a❤\ufe0fb", 3, "a…"),
        ("🇯🇵🇰🇭", 3, "🇯🇵…"),
        ("🇯🇵🇰🇭", 2, "…"),
        ("👩\u200d👩\u200d👧です", 4, "👩\u200d👩\u200d👧…"),
        ("字", 1, "…"),
    ],
)
def test_clip(text, cells, shown):
    assert clip(text, cells) == shown
    assert width(shown) <= cells


@pytest.mark.parametrize("text, shown", [("漢", "漢  "), ("abcd", "abcd"), ("abcde", "abcde")])
def test_pad(text, shown):
    assert pad(text, 4) == shown


@pytest.mark.parametrize(
    "text, offsets",
    [
        ("abc漢", set()),
        ("e\u0301x", {1}),
        ("❤\ufe0fx", {1}),
        ("👩\u200d👧x", {1, 2}),
        ("🇯🇵🇰🇭🇯", {1, 3}),
        ("\u0301a", {0}),
        ("ស្ដី", {1, 3}),
    ],
)
def test_inner(text, offsets):
    assert inner(text, advances(text)) == offsets
