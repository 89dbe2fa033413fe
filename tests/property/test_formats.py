from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from transflow.errors import InputError
from transflow.formats import ladder, pairs_jsonl, po, tmx, tsv, xliff
from transflow.formats.json_line import json_line
from transflow.formats.po_notes import escape, unescape
from transflow.formats.safety import strip_controls
from transflow.formats.text_file import decode, encode
from transflow.model import Block, BlockKind, Link, Segment
from transflow.workflow.exchange import Catalog, CatalogEntry

BLOCK = Block(BlockKind.PARAGRAPH, 0, 0, 1)
JAPANESE = st.text(
    "、。あいうえおかきくけこさしすせそたちつてとアイウエオ日本国会談協力発表年月", min_size=1
)

ODD = st.sampled_from(list('\n\r\t\v\f\x1c\x1e\x7f\x85\u2028\u2029\u3000\ufeff\\"#~|,:=%nux0 '))
LETTER = st.characters(exclude_categories=["Cs"], exclude_characters="\x00\x04")
TEXT = st.text(ODD | LETTER, max_size=30)
SOME = st.text(ODD | LETTER, min_size=1, max_size=30)


@st.composite
def entries(draw, unit):
    source = draw(TEXT.filter(lambda text: text.strip("\n")))
    target = draw(TEXT.filter(lambda text: not text or text.strip("\n")))
    return CatalogEntry(
        unit=unit,
        source=source,
        target=target,
        final=bool(target) and draw(st.booleans()),
        place=draw(TEXT),
        state=draw(TEXT),
        prefer=tuple(draw(st.lists(SOME, max_size=2))),
        avoid=tuple(draw(st.lists(SOME, max_size=2))),
        before=draw(TEXT),
        after=draw(TEXT),
        comments=tuple(draw(st.lists(SOME, max_size=2))),
        previous_source=draw(TEXT),
    )


@st.composite
def catalogs(draw):
    units = draw(st.lists(SOME, unique=True, max_size=4))
    return Catalog(
        document=draw(SOME),
        source_lang=draw(st.sampled_from(["ja", "km", "zh-Hant"])),
        target_lang=draw(st.sampled_from(["en", "en-GB", "pt-BR", "sr-Latn"])),
        status=draw(st.sampled_from(["provisional", "official"])),
        export=draw(SOME),
        entries=tuple(draw(entries(unit)) for unit in units),
    )


@given(catalogs())
def test_a_catalogue_comes_back_from_po_as_it_went_out(catalog):
    data = po.serialize(catalog)
    found = po.parse(data, path="a.po")
    lines = [entry.line for entry in found.entries]
    assert replace(found, entries=tuple(replace(e, line=0) for e in found.entries)) == catalog
    assert lines == sorted(set(lines))
    assert po.serialize(found) == data


@given(catalogs(), st.data())
def test_a_po_file_that_was_cut_off_loses_nothing_silently(catalog, data):
    written = po.serialize(catalog)
    end = data.draw(st.integers(0, len(written)))
    try:
        found = po.parse(written[:end], path="a.po")
    except InputError as error:
        assert error.path == "a.po"  # noqa: PT017  # a refusal is one of two right answers
        return
    whole = po.parse(written, path="a.po")
    kept = [entry.unit for entry in found.entries]
    assert kept == [entry.unit for entry in whole.entries][: len(kept)]
    cut = len(kept) < len(whole.entries)
    assert bool(found.lost) or not cut


PIECES = st.sampled_from(
    ["msgid ", "msgstr ", "msgctxt ", "msgid_plural ", "msgstr[0] ", '"a"', '""', '"a', '"\\', "\n",
     "\n", "\n", "# c", "#: r", "#, fuzzy", "#~ ", "#| ", "#. x", "#=", "#x", " ", "\r", "\u2028"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_is_either_read_or_refused_as_po(text):
    try:
        found = po.parse(text.encode(), path="a.po")
    except InputError as error:
        assert error.path == "a.po"  # noqa: PT017  # a refusal is one of two right answers
        return
    assert all(1 <= entry.line <= text.count("\n") + 1 for entry in found.entries)


@given(st.binary(max_size=60))
def test_any_bytes_are_either_read_or_refused(data):
    try:
        found = decode(data, path="a.txt")
    except InputError as error:
        assert error.path == "a.txt"  # noqa: PT017  # a refusal is one of two right answers
        return
    assert decode(data, path="a.txt", encoding=found.encoding).text == found.text


@given(SOME.filter(lambda text: text.strip().strip("\ufeff") and text[0] != "\ufeff"))
def test_utf8_text_is_read_as_it_is_or_refused_for_a_control(text):
    data = text.encode()
    try:
        found = decode(data, path="a.txt")
    except InputError:
        assert any(ord(character) < 32 or character == "\x7f" for character in text)
        return
    assert found.text == text
    assert encode(found.text, found.encoding, path="a.txt") == data


@given(
    st.lists(JAPANESE, min_size=4, max_size=8).map("。会談を行いました。\r\n".join),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp932", "euc_jp",
                     "iso2022_jp"]),
)  # fmt: skip
def test_japanese_text_is_read_from_every_usual_encoding(text, codec):
    data = text.encode(codec)
    found = decode(data, path="a.txt")
    assert found.text == text
    assert encode(found.text, found.encoding, path="a.txt") == data


@given(st.text(ODD | st.characters()))
def test_a_comment_line_is_one_line_and_gives_the_text_back(text):
    line = escape(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert unescape(line) == text


@given(st.lists(st.tuples(TEXT, TEXT, st.integers(0, 10_000)), max_size=5))
def test_tsv_gives_texts_and_confidence_back(rows):
    source = [Segment(row[0], 0, 1, BLOCK) for row in rows]
    target = [Segment(row[1], 0, 1, BLOCK) for row in rows]
    links = [Link((i,), (i,), row[2] / 10_000) for i, row in enumerate(rows)]
    data = tsv.serialize(links, source, target, source_lang="ja", target_lang="en")
    if rows:
        expected = [(row[0], row[1], row[2] / 10_000) for row in rows]
        assert tsv.parse(data, path="a.tsv") == expected
    assert all(line.count("\t") == 2 for line in data.decode().splitlines())


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 10_000)).filter(
            lambda row: row[0] or row[1]
        ),
        min_size=1,
    )
)
def test_a_ladder_gives_its_links_back(rows):
    links, source, target = [], 0, 0
    for left, right, confidence in rows:
        sides = tuple(range(source, source + left)), tuple(range(target, target + right))
        links.append(Link(*sides, confidence / 10_000))
        source, target = source + left, target + right
    assert ladder.parse(ladder.serialize(links), path="a.align") == links


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5))
def test_pairs_are_read_as_they_were_written(pairs):
    data = b"".join(
        json_line({"id": i, "source": left, "target": right})
        for i, (left, right) in enumerate(pairs)
    )
    found = pairs_jsonl.parse(data, path="p.jsonl")
    assert [(pair.source, pair.target) for pair in found] == pairs


@given(st.text(ODD | st.characters()), st.text(ODD | st.characters()))
def test_xml_is_well_formed_whatever_the_texts(left, right):
    sides = [Segment(left, 0, 1, BLOCK)], [Segment(right, 0, 1, BLOCK)]
    links = [Link((0,), (0,), 1.0), Link((), (0,), 1.0)]
    langs = {"source_lang": "ja", "target_lang": "en"}
    for form, root in ((tmx, "tmx"), (xliff, "{urn:oasis:names:tc:xliff:document:2.0}xliff")):
        assert ET.fromstring(form.serialize(links, *sides, **langs, name=left)).tag == root
    entry = CatalogEntry(left, left, right, final=True, place=right, comments=(left,))
    catalog = Catalog(left, "ja", "en", left, right, (entry,))
    for form, root in ((tmx, "tmx"), (xliff, "{urn:oasis:names:tc:xliff:document:2.0}xliff")):
        assert ET.fromstring(form.serialize_catalog(catalog)).tag == root


@given(st.text(ODD | st.characters()))
def test_terminals_get_no_control_but_line_feed_and_tab(text):
    shown = strip_controls(text)
    shown.encode("utf-8")
    assert not any(ord(c) < 32 and c not in "\n\t" for c in shown)
    assert not any(0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E for c in shown)
    assert strip_controls(shown) == shown
