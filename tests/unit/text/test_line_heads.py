"""What the head of a line shows: words that begin nothing, columns, neighbours in a series."""

from __future__ import annotations

import pytest

from transflow.text.line_heads import breaks_off, has_verb, series_neighbours
from transflow.text.measure import columns


@pytest.mark.parametrize(
    "code, line",
    [
        ("ja", "を行った。"),
        ("ja", "の規定により"),
        ("ja", "た場合"),
        ("ja", "並びに関係団体"),
        ("ja", "において"),
        ("ja", "り組む"),
        ("zh", "的问题"),
        ("zh", "以及有关部门"),
        ("km", "និងការវិនិយោគ"),
        ("km", "បានពិភាក្សា"),
        ("th", "และการลงทุน"),
        ("lo", "ແລະ ການລົງທຶນ"),
        ("my", "နှင့် ကုန်သွယ်ရေး"),
    ],
)
def test_breaks_off(code, line):
    assert breaks_off(line, 0, code)


@pytest.mark.parametrize(
    "code, line",
    [
        ("ja", "はじめに"),
        ("ja", "がん対策の推進"),
        ("ja", "と畜場法"),
        ("ja", "り災証明書"),
        ("ja", "又は、の場合"),
        ("ja", "目的"),
        ("zh", "的确如此"),
        ("zh", "并非如此"),
        ("km", "បានឃើញរដ្ឋធម្មនុញ្ញ"),
        ("km", "គោលបំណង"),
        ("th", "ได้แก่"),
        ("ko", "을 위하여"),
    ],
)
def test_may_begin(code, line):
    assert not breaks_off(line, 0, code)


@pytest.mark.parametrize(
    "line, want",
    [("កម្ពុជា", 4), ("ที่ประชุม", 6), ("ກອງປະຊຸມ", 7), ("abc", 3), ("", 0)],
)
def test_columns_leave_out_marks(line, want):
    assert columns(line, 0, len(line)) == want


@pytest.mark.parametrize(
    "label, want",
    [
        ("①", ("", "②")),
        ("②", ("①", "③")),
        ("⑳", ("⑲", "")),
        ("（１）", ("", "（２）")),
        ("(10)", ("(9)", "(11)")),
        ("ア", ("", "")),
        ("1.", ("", "")),
    ],
)
def test_series_neighbours(label, want):
    assert series_neighbours(label) == want


@pytest.mark.parametrize(
    "code, line, want",
    [
        ("km", "ភាគីទាំងពីរបានឯកភាព", True),
        ("km", "គោលនយោបាយជាតិ", False),
        ("lo", "ລັດຖະບານໄດ້ຮັບຮອງ", True),
        ("ja", "合意した", False),
    ],
)
def test_has_verb(code, line, want):
    assert has_verb(line, 0, len(line), code) is want
