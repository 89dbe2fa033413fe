import pytest

from transflow.formats.safety import strip_controls


@pytest.mark.parametrize(
    "text,shown",
    [
        ("", ""),
        ("会談 & talks", "会談 & talks"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("\x1b[2J\x07", "␛[2J␇"),
        ("a\rb", "a␍b"),
        ("\x00\x7f", "␀␡"),
        ("\x9b31m", "<009B>31m"),
        ("abc\u202edef\u202c", "abc<202E>def<202C>"),
        ("\u2066x\u2069", "<2066>x<2069>"),
        ("a\u2028b", "a<2028>b"),
        ("\ufeffa", "<FEFF>a"),
        ("a\U000e0041", "a<E0041>"),
        ("a\ud800", "a<D800>"),
        ("\u200bសួស្តី\u200b", "\u200bសួស្តី\u200b"),
        ("क्\u200dष", "क्\u200dष"),
        ("\u3000全角", "\u3000全角"),
    ],
)
def test_controls_are_shown_and_not_obeyed(text, shown):
    assert strip_controls(text) == shown
