import pytest

from transflow.errors import InputError, UsageError
from transflow.formats import text_file
from transflow.formats.text_file import decode, encode, line_of

JAPANESE = "共同発表\r\n本日、両国の外務大臣が会談しました。①議題は三つです。\n\r"
PLAIN = "外務省は次のとおり発表した。\n会談は午後三時に始まった。\n"
TITLE = "共同声明\n"
FRENCH = "Déclaration commune des ministres.\nÀ l’issue de la réunion, « 5 août ».\n"
KHMER = "សេចក្តីប្រកាសរួម\nរដ្ឋមន្ត្រីទាំងពីរបានជួបប្រជុំគ្នា។\n"
KOREAN = "두 장관은 오늘 서울에서 만났다. 회의는 세 시에 시작되었다.\n"
CHINESE = "两国外长今天在北京举行会谈，双方签署了协议。会谈于下午三时开始。\n"
GREEK = "Οι δύο υπουργοί συναντήθηκαν σήμερα στην Αθήνα.\n"
RUSSIAN = "Министры иностранных дел двух стран встретились сегодня.\n"


@pytest.mark.parametrize(
    "text,codec,name",
    [
        (PLAIN, "utf-8", "utf-8"),
        (PLAIN, "utf-8-sig", "utf-8-sig"),
        (PLAIN, "utf-16-le", "utf-16-le"),
        (PLAIN, "utf-16-be", "utf-16-be"),
        (PLAIN, "utf-32-le", "utf-32-le"),
        (PLAIN, "utf-32-be", "utf-32-be"),
        (PLAIN, "cp932", "cp932"),
        (PLAIN, "euc_jp", "euc-jp"),
        (PLAIN, "iso2022_jp", "iso-2022-jp"),
        (JAPANESE, "cp932", "cp932"),
        (JAPANESE, "euc_jis_2004", "euc_jis_2004"),
        (JAPANESE, "iso2022_jp_3", "iso2022_jp_3"),
        (TITLE, "cp932", "cp932"),
        (TITLE, "euc_jp", "euc-jp"),
        (TITLE, "utf-16-le", "utf-16-le"),
        (TITLE, "utf-16-be", "utf-16-be"),
        ("ﾀﾞｲｼﾞﾝ ｶｲﾀﾞﾝ\n", "cp932", "cp932"),
        ("ﾀﾞｲｼﾞﾝ ｶｲﾀﾞﾝ\n", "euc_jp", "euc-jp"),
        (FRENCH, "cp1252", "cp1252"),
        (FRENCH, "utf-16-le", "utf-16-le"),
        ("Straße", "cp1252", "cp1252"),
        ("plain ASCII\n", "ascii", "utf-8"),
        (KHMER, "utf-16-le", "utf-16-le"),
        (KHMER, "utf-16-be", "utf-16-be"),
        (KOREAN, "cp949", "cp949"),
        (KOREAN, "utf-16-le", "utf-16-le"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "utf-16-be", "utf-16-be"),
        (GREEK, "cp1253", "cp1253"),
        (RUSSIAN, "cp1251", "cp1251"),
    ],
)
def test_reads_text_and_gives_back_the_same_bytes(text, codec, name):
    data = text.encode(codec)
    found = decode(data, path="a.txt")
    assert (found.text, found.encoding) == (text, name)
    assert encode(found.text, found.encoding, path="a.txt") == data


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\r", "\v\n", "\f\n"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-32", "cp932", "euc_jp", "utf-8-sig"])
def test_line_ends_stay_as_they_are(end, codec):
    text = end.join(["会談を行いました。", "", "次の会合は三月です。", ""])
    data = text.encode(codec)
    found = decode(data, path="a.txt")
    assert found.text == text
    assert encode(found.text, found.encoding, path="a.txt") == data


@pytest.mark.parametrize(
    "mark,codec",
    [
        ("utf-16-le-bom", "utf-16-le"),
        ("utf-16-be-bom", "utf-16-be"),
        ("utf-32-be-bom", "utf-32-be"),
    ],
)
def test_byte_order_marks_are_taken_off_and_put_back(mark, codec):
    data = ("\ufeff" + PLAIN).encode(codec)
    found = decode(data, path="a.txt")
    assert (found.text, found.encoding) == (PLAIN, mark)
    assert encode(found.text, mark, path="a.txt") == data


def test_lines_of_no_break_spaces_are_read():
    text = "First.\n\u00a0\n\u3000\nSecond.\n"
    assert decode(text.encode(), path="a.txt").text == text


@pytest.mark.parametrize(
    "data,words,line",
    [
        (b"", "is empty", 0),
        (b" \r\n\t\n", "nothing but white space", 0),
        (b"\xef\xbb\xbf", "nothing but white space", 0),
        ("\u00a0\n\u3000\u200b\n".encode(), "nothing but white space", 0),
        (b"one\ntwo\x00three", "byte 8 is zero", 2),
        (bytes(range(256)), "byte 1 is zero", 1),
        (b"\x00\x01\x02\x03" * 50, "byte 1 is zero", 1),
        (b"one\r\ntwo\rthree \x07 beep", "U+0007", 3),
        (b"one\n\x1b[31mred", "U+001B", 2),
        (b"%PDF-1.7\n", "PDF", 0),
        (b"PK\x03\x04rest", "ZIP", 0),
        (b"{\\rtf1 text}", "rich text", 0),
        (b"\x89PNG\r\n\x1a\n", "image", 0),
        (PLAIN.encode()[:-2], "byte 80 (0xE3) is not valid utf-8", 2),
        (PLAIN.encode() + b"\xff\n", "is not valid utf-8", 3),
        (PLAIN.encode("cp932") + b"\x81\xff\n", "is not valid cp932", 3),
        (PLAIN.encode("euc_jp") + b"\xa4\n", "is not valid euc-jp", 3),
        (b"\xff\xfeA\x00\x00\xd8B\x00", "is not valid utf-16-le", 1),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data, words, line):
    with pytest.raises(InputError) as caught:
        decode(data, path="a.txt")
    assert words in str(caught.value)
    assert caught.value.line == line
    assert caught.value.path == "a.txt"
    assert caught.value.hint
    assert caught.value.exit_code == 3


def test_a_file_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(text_file, "MAX_BYTES", 10)
    assert decode(b"0123456789", path="a.txt").text == "0123456789"
    with pytest.raises(InputError, match="11 bytes, more than the limit of 10"):
        decode(b"0123456789a", path="a.txt")


@pytest.mark.parametrize(
    "encoding,codec,name",
    [
        ("Shift_JIS", "cp932", "cp932"),
        (" sjis ", "cp932", "cp932"),
        ("EUC-JP", "euc_jp", "euc-jp"),
        ("utf8", "utf-8", "utf-8"),
        ("utf-8", "utf-8-sig", "utf-8-sig"),
        ("utf-8-sig", "utf-8", "utf-8"),
        ("utf-16", "utf-16-be", "utf-16-be"),
        ("utf-16-le", "utf-16-le", "utf-16-le"),
        ("ISO-2022-JP", "iso2022_jp", "iso-2022-jp"),
    ],
)
def test_the_encoding_that_the_user_names_is_used(encoding, codec, name):
    found = decode(PLAIN.encode(codec), path="a.txt", encoding=encoding)
    assert (found.text, found.encoding) == (PLAIN, name)


def test_a_wrong_encoding_that_the_user_names_is_refused():
    with pytest.raises(InputError, match=r"a\.txt:2: byte 7 \(0x83\) is not valid utf-8"):
        decode(b"First\n\x83", path="a.txt", encoding="utf-8")


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", "base64", "é", "a\x00b"])
def test_an_unknown_encoding_is_wrong_usage(encoding):
    with pytest.raises(UsageError, match="there is no text encoding"):
        decode(b"text", path="a.txt", encoding=encoding)
    with pytest.raises(UsageError):
        encode("text", encoding, path="a.txt")


def test_a_character_that_the_encoding_lacks_is_named_with_its_line():
    with pytest.raises(InputError) as caught:
        encode("一\r\n二\r\nភ", "cp932", path="out.txt")
    assert "“ភ” (U+1797)" in str(caught.value)
    assert (caught.value.path, caught.value.line) == ("out.txt", 3)


def test_half_a_surrogate_pair_cannot_be_written():
    with pytest.raises(InputError, match=r"U\+D800"):
        encode("a\ud800", "utf-8", path="out.txt")


@pytest.mark.parametrize(
    "text,offset,line",
    [
        ("", 0, 1),
        ("a\nb", 2, 2),
        ("a\r\nb", 3, 2),
        ("a\rb", 2, 2),
        ("\n\r\n\r", 4, 4),
        ("ab", 1, 1),
    ],
)
def test_lines_are_counted_whatever_ends_them(text, offset, line):
    assert line_of(text, offset) == line
