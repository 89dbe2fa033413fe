from __future__ import annotations

import pytest

from transflow.checks.kanji_names import begun, ended, may_read, readable, reads


@pytest.mark.parametrize(
    "kanji,name",
    [
        ("光琳", "korin"),
        ("八木沢", "yagisawa"),
        ("名取", "natori"),
        ("箱根", "hakone"),
        ("能登", "noto"),
        ("函館", "hakodate"),
        ("佐々木", "sasaki"),
    ],
)
def test_kanji_are_read(kanji, name):
    assert reads(kanji, name)


@pytest.mark.parametrize(
    "kanji,name", [("光琳", "kenzan"), ("八木沢", "yagisaka"), ("中谷", "nagatani"), ("", "ota")]
)
def test_other_names_are_not(kanji, name):
    assert not reads(kanji, name)


def test_places_have_more_kanji_than_given_names():
    assert readable("函館", place=True)
    assert not readable("函館")
    assert not readable("々木")


@pytest.mark.parametrize(
    "kanji,name,letters", [("八木沢", "yagisaka", 4), ("三宅", "mikura", 2), ("大月", "odaki", 1)]
)
def test_how_much_the_first_kanji_read(kanji, name, letters):
    assert begun(kanji, name) == letters


def test_how_a_spelling_ends():
    assert ended("三宅島", "mikurajima")
    assert not ended("三宅島", "mikura")


@pytest.mark.parametrize("kanji,name", [("愉一", "yoshikazu"), ("赤坂亭", "akasakatei")])
def test_a_kanji_that_no_table_has_may_be_read_in_any_way(kanji, name):
    assert may_read(kanji, name)
    assert not reads(kanji, name)


@pytest.mark.parametrize(
    "kanji,name", [("愉愉", "yoshikazu"), ("八木沢", "yagisaka"), ("々一", "ichi")]
)
def test_but_not_all_of_them(kanji, name):
    assert not may_read(kanji, name)
