from xml.etree import ElementTree as ET

import pytest

from transflow.formats.xml_text import attribute, element_text, impossible


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a < b & c > d",
        "\r\n\r",
        "\ttab\n",
        "\u2028\u2029\x85",
        "]]>",
        "\"quoted\" and 'so'",
        "𠮷",
    ],
)
def test_a_parser_gives_the_text_back(text):
    element = ET.fromstring(f"<a b={attribute(text)}>{element_text(text)}</a>")
    assert (element.text or "") == text
    assert element.get("b") == text


@pytest.mark.parametrize(
    "text,left",
    [("\x00a\x1bb\x0b", "ab"), ("a\ud800", "a"), ("\ufffe\uffff", ""), ("\x7f", "\x7f")],
)
def test_what_xml_cannot_hold_is_dropped(text, left):
    assert element_text(text) == left
    assert attribute(text) == f'"{left}"'


@pytest.mark.parametrize(
    "text,pieces",
    [
        ("ab", [("ab", "")]),
        ("", [("", "")]),
        ("a\x1bb\x00", [("a", "\x1b"), ("b", "\x00"), ("", "")]),
    ],
)
def test_a_text_is_cut_at_what_xml_cannot_hold(text, pieces):
    assert impossible(text) == pieces
