"""Encodings of pages: found, kept to the byte, written into."""

from __future__ import annotations

import codecs

import pytest

from transflow.errors import InputError, UsageError
from transflow.formats import html
from transflow.workflow.edits import Put

JAPANESE = (
    "<html lang=ja><body>\r\n<h1>記者会見の概要</h1>\r\n"
    "<p>本日、ソ連時代の資料～を表示した。</p>\r\n"
    "<p>①次回は１０月です。</p></body></html>"
)
MARKED = {
    "utf-8-sig": codecs.BOM_UTF8,
    "utf-16-le-bom": codecs.BOM_UTF16_LE,
    "utf-16-be-bom": codecs.BOM_UTF16_BE,
    "utf-32-le-bom": codecs.BOM_UTF32_LE,
    "utf-32-be-bom": codecs.BOM_UTF32_BE,
}


def read(data: bytes, encoding: str = ""):
    return html.read(data, path="a.html", encoding=encoding)


def put_all(data: bytes, text: str) -> bytes:
    extract = read(data)
    edits = [Put(b.start, b.end, text) for b in extract.blocks or ()]
    return html.write(data, edits, path="a.html", encoding=extract.encoding, part=extract.part)


@pytest.mark.parametrize("name", ["cp932", "euc-jp", "utf-8", "utf-16-le", "utf-16-be", *MARKED])
def test_a_page_in_any_encoding_is_read_and_written(name):
    page = JAPANESE if name != "euc-jp" else JAPANESE.replace("①", "").replace("～", "")
    mark = MARKED.get(name, b"")
    codec = name.removesuffix("-bom").replace("utf-8-sig", "utf-8")
    data = mark + page.encode(codec)
    extract = read(data)
    assert extract.encoding == name
    assert extract.text.startswith("記者会見の概要\n本日、")
    assert html.write(data, [], path="a.html", encoding=name) == data
    written = put_all(data, "新しい文。")
    assert written.startswith(mark)
    expected = page
    for old in extract.text.split("\n"):
        expected = expected.replace(old, "新しい文。")
    assert written == mark + expected.encode(codec)


@pytest.mark.parametrize(
    "declaration, codec, name",
    [
        ("<meta charset=shift_jis>", "cp932", "cp932"),
        ('<META CHARSET="x-sjis">', "cp932", "cp932"),
        ("<meta charset='Windows-31J'>", "cp932", "cp932"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">', "euc-jp",
         "euc-jp"),
        ("<meta content='text/html;charset=iso-2022-jp' http-equiv=content-type>",
         "iso-2022-jp", "iso-2022-jp"),
        ('<?xml version="1.0" encoding="Shift_JIS"?>', "cp932", "cp932"),
        ("<!-- <meta charset=euc-jp> --><meta charset=cp932>", "cp932", "cp932"),
        ("<script><meta charset=euc-jp></script><meta charset=sjis>", "cp932", "cp932"),
        ("<meta charset=utf-16>", "utf-8", "utf-8"),  # it was read as ASCII
        ("<meta charset=utf-8>", "cp932", "cp932"),  # not true
        ("<meta charset=shift_jis>", "utf-8", "utf-8"),
        ("<meta charset=ascii>", "utf-8", "utf-8"),
        ("<meta charset=euc-jp>", "iso-2022-jp", "iso-2022-jp"),
        ("<meta charset=no-such>", "cp932", "cp932"),
        ("<meta charset=unicode_escape>", "cp932", "cp932"),
        ("<meta name=x content='charset=euc-jp'>", "cp932", "cp932"),
        ("", "iso-2022-jp", "iso-2022-jp"),
    ],
)  # fmt: skip
def test_the_declared_encoding_counts_unless_the_bytes_say_otherwise(declaration, codec, name):
    text = "外務省は、日本と各国との協力について発表しました。"
    extract = read(f"{declaration}<p>{text}</p>".encode(codec))
    assert (extract.encoding, extract.text) == (name, text)


@pytest.mark.parametrize(
    "label, codec, text",
    [
        ("iso-8859-1", "cp1252", "“naïve” – €"),
        ("gb2312", "gb18030", "中华人民共和国"),
        ("euc-kr", "cp949", "대한민국"),
        ("big5", "big5hkscs", "中華民國"),
        ("tis-620", "cp874", "ราชการ"),
        ("koi8-r", "koi8-r", "министерство"),
    ],
)
def test_labels_are_read_as_browsers_read_them(label, codec, text):
    data = f"<meta charset={label}><p>{text}</p>".encode(codec)
    assert read(data).text == text
    assert put_all(data, text[::-1]) == data.replace(text.encode(codec), text[::-1].encode(codec))


def test_a_declaration_behind_the_first_four_kibibytes_does_not_count():
    page = "<p>Zoë</p>" + " " * 5000 + "<meta charset=cp932>"
    assert read(page.encode()).text == "Zoë"


def test_the_named_encoding_overrules_the_declaration_and_yields_to_a_mark():
    text = "日本語の文章"
    assert read(f"<meta charset=utf-8><p>{text}".encode("euc-jp"), "EUC-JP").text == text
    assert read(codecs.BOM_UTF8 + f"<p>{text}".encode(), "shift_jis").text == text
    assert read(f"<p>{text}".encode("utf-16-le"), "utf-16").text == text


@pytest.mark.parametrize("name", ["nonsense", "hex", "base64", ""])
def test_an_unknown_encoding_is_named(name):
    if name:
        with pytest.raises(UsageError, match="no text encoding"):
            read(b"<p>a", name)
    else:
        assert read(b"<p>a", name).encoding == "utf-8"


@pytest.mark.parametrize("codec", ["utf-8", "cp932", "euc-jp", "iso-2022-jp"])
def test_bytes_that_are_no_text_survive_outside_the_edited_places(codec):
    start = f"<meta charset={codec}><!-- ".encode() + b"\x80\xff\x81 -->"
    data = start + "<p>日本語</p>\n<p>東京".encode(codec) + b"\x81</p><!--\x80\x81-->"
    extract = read(data)
    assert extract.text == "日本語\n東京\ufffd"
    edits = [Put(0, 3, "新聞。")]
    written = html.write(data, edits, path="a.html", encoding=extract.encoding, part=extract.part)
    assert written == data.replace("日本語".encode(codec), "新聞。".encode(codec))


def test_a_second_spelling_of_a_character_survives_an_edit():
    # NEC's row 13 and IBM's extension both have characters that Python writes in one way only
    data = b"<meta charset=shift_jis><p>\x81\xca\xee\xf9\xfa\x54</p><p>" + "旧い".encode("cp932")
    extract = read(data)
    start = extract.text.index("旧")
    edits = [Put(start, start + 2, "新しい")]
    written = html.write(data, edits, path="a.html", encoding=extract.encoding, part=extract.part)
    assert written == data.replace("旧い".encode("cp932"), "新しい".encode("cp932"))


def test_an_edit_in_the_middle_of_a_run_of_escaped_characters():
    data = "<meta charset=iso-2022-jp><p>日本語の文</p><p>次の文</p>".encode("iso-2022-jp")
    extract = read(data)
    edits = [Put(2, 3, "人"), Put(7, 8, "x")]
    written = html.write(data, edits, path="a.html", encoding=extract.encoding, part=extract.part)
    assert written.decode("iso-2022-jp").endswith("<p>日本人の文</p><p>次x文</p>")


def test_escapes_that_change_nothing_survive_an_edit():
    data = b"<meta charset=iso-2022-jp><p>abc\x1b(B\x1b(B def</p>"
    extract = read(data)
    how = {"path": "a.html", "encoding": extract.encoding, "part": extract.part}
    assert html.write(data, [Put(3, 3, "x")], **how) == data.replace(b" def", b"x def")
    assert html.write(data, [Put(0, 3, "x")], **how) == data.replace(b"abc", b"x")


@pytest.mark.parametrize(
    "codec, text, expected",
    [
        ("cp932", "Khmer ខ €", b"Khmer &#6017; &#8364;"),
        ("euc-jp", "é – “x”", "é &#8211; “x”".encode("euc-jp")),
        ("iso-2022-jp", "ＡB ខ", "ＡB ".encode("iso-2022-jp") + b"&#6017;"),
        ("cp1252", "日", b"&#26085;"),
        ("utf-8", "日𠮷", "日𠮷".encode()),
    ],
)
def test_what_the_encoding_does_not_have_becomes_a_reference(codec, text, expected):
    data = f"<meta charset={codec}><p>abc</p>".encode(codec)
    written = put_all(data, text)
    assert written == data.replace(b"abc", expected)
    assert read(written).text == text


def test_a_page_that_is_not_what_it_was_is_refused():
    data = "<p>abc</p>".encode("utf-16")
    with pytest.raises(InputError):
        html.write(data[2:7], [Put(0, 3, "x")], path="a.html", encoding="utf-16-le-bom")
