import pytest

from transflow.formats import encoding_guess

SENTENCE = "両国は、海洋の安全に関する協力を強めることで一致した。\n"


@pytest.mark.parametrize(
    "data,name",
    [
        (SENTENCE.encode("cp932"), "cp932"),
        (SENTENCE.encode("euc_jp"), "euc-jp"),
        ("Ａ社・Ｂ社（東京）\n".encode("cp932"), "cp932"),
        ("They agreed on “the measures”.\n".encode("cp932"), "cp932"),
        ("They agreed on “the measures”.\n".encode("euc_jp"), "euc-jp"),
        ("They agreed on the country’s measures.\n".encode("cp1252"), None),
        ("Overview (概要) of the ASEAN関連 meetings\n".encode("cp932"), "cp932"),
        ("Überprüfung für Gäste\n".encode("cp1252"), None),
        ("naïve café à Genève\n".encode("cp1252"), None),
        ("我们今天在北京举行了会谈，双方都很满意。\n".encode("gb18030"), None),
        ("두 나라의 장관이 오늘 서울에서 만났다.\n".encode("cp949"), None),
        ("Два министра встретились сегодня.\n".encode("koi8-r"), None),
    ],
)
def test_japanese_is_told_from_what_only_decodes_as_japanese(data, name):
    assert encoding_guess.japanese(data) == name


@pytest.mark.parametrize(
    "data,name",
    [
        ("One line.\n".encode("utf-16-le"), "utf-16-le"),
        ("One line.\n".encode("utf-16-be"), "utf-16-be"),
        ("一行。\n".encode("utf-32-le"), "utf-32-le"),
        (b"Some plain text, no zeros", None),
        (b"zero\x00inside ASCII text", None),
        (b"zero\x00inside ASCII tex", None),
        (b"\x00" * 32, None),
        (b"", None),
    ],
)
def test_wide_encodings_are_known_without_a_mark(data, name):
    assert encoding_guess.wide(data) == name


@pytest.mark.parametrize(
    "data,damaged",
    [
        (SENTENCE.encode()[:-2], True),
        (SENTENCE.encode() + b"\xff", True),
        (SENTENCE.encode("cp932"), False),
        (SENTENCE.encode("euc_jp"), False),
        ("é".encode("cp1252"), False),
    ],
)
def test_nearly_valid_utf8_is_told_from_other_encodings(data, damaged):
    assert encoding_guess.is_damaged_utf8(data) is damaged


def test_only_escapes_of_the_family_count():
    assert encoding_guess.escaped(SENTENCE.encode("iso2022_jp")) == "iso-2022-jp"
    assert encoding_guess.escaped(b"\x1b[31mred\x1b(B") is None
    assert encoding_guess.escaped(b"plain") is None


def test_a_spelling_that_the_encoding_has_twice_is_still_read():
    # NEC's row 13 and JIS both have the sign for "therefore"; only one of them is written back
    data = b"\x87\x9a" + SENTENCE.encode("cp932")
    assert encoding_guess.japanese(data) in {"cp932", "shift_jis_2004"}
