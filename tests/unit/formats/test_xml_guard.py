"""XML from strangers."""

import pytest

from transflow.errors import InputError
from transflow.formats import xml_guard
from transflow.formats.xml_guard import parse_xml, serialize_xml


def parsed(content):
    return parse_xml(content, path="x.docx", part="word/document.xml")


LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>'
REFUSED = [
    ("entity bomb", LAUGHS, "document type"),
    ("external entity", b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]><a>&x;</a>',
     "document type"),
    ("external type", b'<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>', "document type"),
    ("behind a comment", b"<!-- <a> --><!DOCTYPE a><a/>", "document type"),
    ("in UTF-16", '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
     "document type"),
    ("in UTF-16 without a mark",
     '<?xml version="1.0" encoding="UTF-16BE"?><!DOCTYPE a><a/>'.encode("utf-16-be"),
     "document type"),
    ("in UTF-7", b'<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-',
     "utf-7|not well-formed"),
    ("another encoding", b'<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe4</a>', "iso-8859-1"),
    ("not closed", b"<a><b></a>", "not well-formed"),
    ("nothing", b"", "not well-formed"),
    ("no XML", b"hello", "not well-formed"),
    ("bad bytes", b"<a>\xff\xfe\xff</a>", "not well-formed"),
    ("nested too deep", b"<a>" * 300 + b"</a>" * 300, "nested too deep"),
    ("undefined entity", b"<a>&x;</a>", "not well-formed"),
    ("one text too long", b"<a>" + b"x" * 10_100_000 + b"</a>", "not well-formed"),
]  # fmt: skip


@pytest.mark.parametrize("content,message", [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_refused(content, message):
    with pytest.raises(InputError, match=message) as caught:
        parsed(content)
    assert caught.value.message.startswith("x.docx")
    assert "word/document.xml" in caught.value.message
    assert caught.value.hint


def test_too_many_tags(monkeypatch):
    monkeypatch.setattr(xml_guard, "MAX_TAGS", 100)
    assert len(parsed(b"<a>" + b"<b/>" * 98 + b"</a>").getroot()) == 98
    with pytest.raises(InputError, match="more than 100 tags"):
        parsed(b"<a>" + b"<b/>" * 99 + b"</a>")


def test_the_line_is_named():
    with pytest.raises(InputError) as caught:
        parsed(b"<a>\n\n<b></a>")
    assert caught.value.line == 3


KEPT = [
    b"<a/>",
    b"<?xml version='1.0' encoding='utf-8'?><a/>",
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>',
    b'<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n\n<a/>',
    b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?><a/>',
    '<?xml version="1.0" encoding="UTF-8"?><p:a xmlns:p="urn:p" xmlns:q="urn:q" q:b="1">条 &amp; '
    "&lt;<!-- c --><?pi x?><p:b/></p:a>".encode(),
]


@pytest.mark.parametrize("content", KEPT)
def test_what_is_not_changed_is_written_as_it_was(content):
    assert serialize_xml(parsed(content), content) == content


def test_windows_line_ends_behind_the_declaration_stay():
    content = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>'
    assert serialize_xml(parsed(content), content) == content


def test_utf_16_stays_utf_16():
    content = '<?xml version="1.0" encoding="UTF-16"?><a>条</a>'.encode("utf-16")
    out = serialize_xml(parsed(content), content)
    assert out[:2] in {b"\xff\xfe", b"\xfe\xff"}
    assert "<a>条</a>" in out.decode("utf-16")
