"""Texts that were being written when a terminal died."""

import json

import pytest

from transflow.errors import ServiceError
from transflow.review.unsaved import Unsaved, UnsavedTexts

AT = "2024-05-01T09:00:00.000000Z"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "hidden" / "unsaved"


@pytest.fixture
def mine(folder):
    return UnsavedTexts(folder, "d1", "sato")


@pytest.mark.parametrize(
    "text",
    [
        "A text.",
        "",
        "two\nlines\r\n",
        "協議\u3000の概要",
        "葛\U000e0100 e\u0301 \U0001f468\u200d\U0001f469 \u05e9\u05dc\u05d5\u05dd\u202e",
        "\x00\x1b\x7f\u2028",
        "\ud800 half a letter",
        "長" * 10_000,
        '{"text": "\\u0041"}',
    ],
)
def test_a_text_comes_back_as_it_was(mine, folder, text):
    assert mine.find() == {}
    mine.keep("u3", 7, text, AT)
    expected = {"u3": Unsaved("d1", "u3", "sato", 7, AT, text)}
    assert mine.find() == UnsavedTexts(folder, "d1", "sato").find() == expected


def test_the_newest_text_of_a_unit_is_kept(mine):
    mine.keep("u3", 1, "one", AT)
    mine.keep("u3", 2, "two", AT)
    mine.keep("u4", 1, "three", AT)
    assert {unit: (kept.rev, kept.text) for unit, kept in mine.find().items()} == {
        "u3": (2, "two"),
        "u4": (1, "three"),
    }


def test_a_dropped_text_is_gone(mine, folder):
    mine.drop("u3")
    mine.keep("u3", 1, "one", AT)
    mine.keep("u4", 1, "two", AT)
    mine.drop("u3")
    mine.drop("u3")
    assert list(mine.find()) == ["u4"]
    mine.drop("u4")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "document, by", [("d1", "ito"), ("d2", "sato"), ("d1", "Sato"), ("d1\nsato", "")]
)
def test_nobody_is_offered_what_is_not_theirs(mine, folder, document, by):
    mine.keep("u3", 1, "mine", AT)
    others = UnsavedTexts(folder, document, by)
    assert others.find() == {}
    others.keep("u3", 1, "theirs", AT)
    assert {kept.text for kept in others.find().values()} == {"theirs"}
    others.drop("u3")
    assert {kept.text for kept in mine.find().values()} == {"mine"}


WHOLE = {"document": "d1", "unit": "u3", "by": "sato", "rev": 1, "at": AT, "text": "a"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"null",
        b"[]",
        b'"text"',
        b"7",
        b"[" * 200_000,
        json.dumps({**WHOLE, "rev": "1"}).encode(),
        json.dumps({**WHOLE, "text": None}).encode(),
        json.dumps({**WHOLE, "text": ["a"]}).encode(),
        json.dumps({**WHOLE, "more": 1}).encode(),
        json.dumps({k: v for k, v in WHOLE.items() if k != "text"}).encode(),
        json.dumps({**WHOLE, "by": "ito"}).encode(),
        json.dumps({**WHOLE, "document": "d2"}).encode(),
        b'{"rev": ' + b"9" * 5_000 + b"}",
    ],
)
def test_a_damaged_file_offers_nothing_and_is_left_where_it_is(mine, folder, data):
    mine.keep("u3", 1, "one", AT)
    mine.keep("u4", 1, "two", AT)
    (path,) = folder.glob("*-u3.json")
    path.write_bytes(data)
    assert list(mine.find()) == ["u4"]
    assert path.read_bytes() == data
    mine.keep("u3", 2, "anew", AT)
    assert mine.find()["u3"].text == "anew"


def test_a_folder_in_the_place_of_a_file_offers_nothing(mine, folder):
    mine.keep("u3", 1, "one", AT)
    (path,) = folder.glob("*-u3.json")
    path.unlink()
    path.mkdir()
    assert mine.find() == {}


def test_a_place_that_cannot_be_written_is_told(mine, folder):
    folder.parent.mkdir()
    folder.write_text("a file where the folder should be")
    with pytest.raises(ServiceError, match=r"unsaved: cannot be written"):
        mine.keep("u3", 1, "one", AT)
    assert mine.find() == {}
    mine.drop("u3")


def test_a_file_that_cannot_be_removed_is_told(mine, folder):
    mine.keep("u3", 1, "one", AT)
    (path,) = folder.glob("*-u3.json")
    path.unlink()
    path.mkdir()
    with pytest.raises(ServiceError, match=r"u3.json: cannot be written"):
        mine.drop("u3")
