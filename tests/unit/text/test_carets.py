import pytest

from transflow.text.carets import underlined
from transflow.text.width import width


@pytest.mark.parametrize(
    "text,span,line,carets",
    [
        ("the UNSC met", (4, 8), "the UNSC met", "    ^^^^"),
        ("国連の決議", (3, 5), "国連の決議", "      ^^^^"),
        ("ｶﾞｲﾑ省", (4, 5), "ｶﾞｲﾑ省", "    ^^"),
        ("a\nb\tc", (2, 3), "a b c", "  ^"),
        ("one\r\ntwo", (5, 8), "one two", "    ^^^"),
        ("text", (4, 4), "text", "    ^"),
        ("", (0, 0), "", "^"),
        ("cafe\u0301 noir", (6, 10), "cafe\u0301 noir", "     ^^^^"),
        ("text", (2, 99), "text", "  ^^"),
    ],
)
def test_carets_stand_under_cells(text, span, line, carets):
    before, part, after, below = underlined(text, span, 80)
    assert (before + part + after, below) == (line, carets)


def test_a_long_text_is_cut_around_the_span():
    before, part, after, _ = underlined("あ" * 50 + "条約" + "い" * 50, (50, 52), 24)
    assert part == "条約"
    assert before.startswith("…")
    assert after.endswith("…")


def test_what_a_terminal_would_obey_is_measured_as_it_is_shown():
    shown = {"\x1b": "␛"}
    line = underlined("\x1b[2J now", (5, 8), 40, lambda t: "".join(shown.get(c, c) for c in t))
    assert line == ("␛[2J ", "now", "", "     ^^^")


@pytest.mark.parametrize("cells", [16, 17, 31, 80])
@pytest.mark.parametrize("text", ["x" * 200, "漢字" * 100, "a漢" * 70, "e\u0301" * 90])
@pytest.mark.parametrize("span", [(0, 1), (0, 90), (60, 61), (89, 90)])
def test_nothing_is_wider_than_the_line(text, span, cells):
    before, part, after, below = underlined(text, span, cells)
    assert width(before + part + after) <= cells
    assert below == " " * width(before) + "^" * max(1, width(part))
