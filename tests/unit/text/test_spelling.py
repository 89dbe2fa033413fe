import pytest

from transflow.text.spelling import fold


@pytest.mark.parametrize(
    "word, folded",
    [
        ("Ｈａｆｅｎ", "hafen"),
        ("ｶﾞｲﾄﾞ", "ガイド"),
        ("İ", "i̇"),
        ("ǅ", "dž"),
        ("\u1fb3", "αι"),
        ("  a \n b  ", "a b"),
        ("", ""),
    ],
)
def test_folding(word, folded):
    assert fold(word) == folded
    assert fold(folded) == folded
