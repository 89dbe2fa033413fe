"""The marker of a provisional text."""

from __future__ import annotations

import pytest

from transflow.text.layout import read_layout
from transflow.text.marker import default_marker, find_markers

LANGUAGES = "en ja fr de es it pt nl km zh ko ru uk vi th lo id ar".split()


@pytest.mark.parametrize(
    "line",
    [
        "[Provisional translation]",
        "(PROVISIONAL TRANSLATION)",
        "Provisional Translation",
        "（仮訳）",
        "[仮訳]",
        "（暫定版）",
        "暫定訳",
        "外務省仮訳",
        "Tentative translation",
        "Unofficial translation",
        "*Unofficial English translation*",
        "［Ｐｒｏｖｉｓｉｏｎａｌ　ｔｒａｎｓｌａｔｉｏｎ］",
        "This is a provisional translation by an external company for reference purpose only.",
        "The following is a tentative translation of the statement.",
        "これは仮訳です。",
        "本資料は仮訳である。",
        "(traduction provisoire)",
        "Traduction non officielle",
        "[Vorläufige Übersetzung]",
        "Nichtamtliche Übersetzung",
        "(Traducción no oficial)",
        "Traduzione non ufficiale",
        "Неофициальный перевод",
        "(비공식 번역)",
        "（暂译）",
        "（非正式译文）",
        "(សេចក្តីបកប្រែក្រៅផ្លូវការ)",
        "(Bản dịch không chính thức)",
        "(คำแปลอย่างไม่เป็นทางการ)",
    ],
)
def test_alone_on_a_line(line):
    text = f"Title\n{line}\n\nThe talks ended."
    (marker,) = find_markers(text)
    assert not marker.inline
    assert text[marker.start : marker.end] == marker.phrase == line
    assert line not in [s.text for s in read_layout(text, "en").segments]


@pytest.mark.parametrize(
    "title, rest",
    [
        ("Act on Ports (Tentative translation)", "Act on Ports"),
        ("[Provisional translation] Joint Statement", "Joint Statement"),
        ("日・ラオス共同声明（仮訳）", "日・ラオス共同声明"),
        ("（仮訳）日・ラオス共同声明", "日・ラオス共同声明"),
        ("日・ラオス共同声明　仮訳", "日・ラオス共同声明"),
        ("Joint Statement – Provisional translation", "Joint Statement –"),
    ],
)
def test_inside_a_title(title, rest):
    layout = read_layout(f"{title}\n\nThe talks ended.", "en")
    assert [m.inline for m in layout.markers] == [True]
    assert layout.segments[0].text == rest


@pytest.mark.parametrize(
    "text",
    [
        "The provisional translation was published on Monday.",
        "He asked for a provisional translation (unofficial) and left the room.",
        "The [provisional translation] was read aloud and then withdrawn.",
        "仮訳を公表した。",
        "これは仮訳ではない。",
        "Translation",
        "The talks ended.",
        "",
    ],
)
def test_no_marker_in_prose(text):
    assert find_markers(text) == ()


def test_wrapped_sentence():
    notice = "This is a provisional translation by an external company\nfor reference purpose only."
    text = f"{notice}\n\nTitle"
    (marker,) = find_markers(text)
    assert text[: marker.end] == text.split("\n\n", maxsplit=1)[0]
    assert [s.text for s in read_layout(text, "en").segments] == ["Title"]


def test_configured_phrases():
    assert (
        find_markers("<< house  DRAFT >>\nTitle", ["House draft"])[0].phrase == "<< house  DRAFT >>"
    )
    assert find_markers("House draft rules\nTitle", ["House draft"]) == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_default_is_recognised(lang):
    assert [m.phrase for m in find_markers(default_marker(lang))] == [default_marker(lang)]


def test_an_unknown_language_gets_the_english_marker():
    assert default_marker("xx") == default_marker("en-GB") == "[Provisional translation]"
