import pytest

from transflow.formats import encoding_guess
from transflow.formats.encoding_eastern import eastern

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


@pytest.mark.parametrize(
    "text,encoding,name",
    [
        ("关于沿海合作的联合声明\r\n\r\n一、双方同意加强合作。\r\n", "gbk", "gb18030"),
        ("双方指出：“海洋是共同的。”", "gbk", "gb18030"),
        ("中华人民共和国海洋环境保护法（2026年修订）第3条", "gb18030", "gb18030"),
        ("關於沿海合作的聯合聲明\r\n\r\n一、雙方同意加強合作。\r\n", "big5", "big5"),
        ("雙方同意於六月舉行會議。", "big5", "big5"),
        ("연안 협력에 관한 공동 성명\r\n\r\n1. 양측은 합의하였다.\r\n", "euc_kr", "cp949"),
        ("다음 회의는 6월에 개최한다.", "cp949", "cp949"),
        ("Указ о защите берегов. Статья 1. Берега охраняются.\r\n", "koi8-r", None),
        ("Указ о защите берегов. Статья 1. Берега охраняются.\r\n", "cp1251", None),
        ("ประกาศเรื่องการคุ้มครองชายฝั่งทะเล พ.ศ. ๒๕๖๙\r\n", "cp874", None),
        ("Διάταγμα για την προστασία των ακτών.\r\n", "cp1253", None),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy.\r\n", "cp1250", None),
        ("مرسوم بشأن حماية السواحل.\r\n", "cp1256", None),
        ("צו בדבר הגנת החופים.\r\n", "cp1255", None),
    ],
)
def test_chinese_and_korean_are_known_by_their_usual_characters(text, encoding, name):
    assert eastern(text.encode(encoding)) == name
    if name:
        assert encoding_guess.other(text.encode(encoding)) == name
