"""What holds for every page."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import InputError
from transflow.formats import html, html_bytes
from transflow.formats.html_splice import Replacement, splice
from transflow.workflow.edits import DropBlock, NewBlock, Put

NAMES = (
    "p div li ul ol td tr table h1 h2 b i a span ruby rt rp rb br hr img pre script style svg "
    "title head body html main nav aside dl dt dd center select textarea caption input form"
).split()
TEXTS = st.sampled_from(
    [" ", "\n", "  \n ", "one", "Two is.", "東京", "\u3000大阪。", "(1) ", "・", "&amp;", "&nbsp;",
     "&lt", "&NotEqualTilde;", "&#10;", "&", "<", ">", "\x00", "\xa0", "ｶﾅ", "\r\n", "名：",
     "\u200b"]
)  # fmt: skip
TAGS = st.builds(
    lambda slash, name, rest: f"<{slash}{name}{rest}>",
    st.sampled_from(["", "", "/"]),
    st.sampled_from(NAMES),
    st.sampled_from(["", "", " id=a", " class='main b>'", " hidden", ' x="', " start=3", "/"]),
)
ODD = st.sampled_from(["<!--", "-->", "<![CDATA[", "]]>", "<?x", "<!DOCTYPE html>", "</", "<p"])
SOUP = st.lists(st.one_of(TEXTS, TEXTS, TAGS, TAGS, ODD), max_size=30).map("".join)
PARTS = st.sampled_from(["", "*", "p", "#a", ".main", ":root", "div:2"])

# Whole, valid elements: here an edit has one meaning.
WORDS = st.sampled_from(
    ["東京", "One", "A &amp; B", "<b>bold</b>", "<ruby>漢<rt>か</rt></ruby>", "x"]
)
CONTENT = st.lists(WORDS, min_size=1, max_size=4).flatmap(
    lambda words: st.sampled_from(["", " ", "\n", " \n  "]).map(lambda gap: gap.join(words))
)
ELEMENTS = st.builds(
    lambda name, content: f"<{name}>{content}</{name}>",
    st.sampled_from(["p", "div", "h2", "blockquote", "address", "pre", "dd"]),
    CONTENT,
)
LISTS = st.lists(CONTENT, min_size=1, max_size=3).map(
    lambda items: "<ol>" + "".join(f"<li>{item}</li>\n" for item in items) + "</ol>"
)
ROWS = st.lists(CONTENT, min_size=1, max_size=3).map(
    lambda cells: "<table><tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr></table>"
)
PAGES = st.lists(st.one_of(ELEMENTS, LISTS, ROWS), min_size=1, max_size=6).map("\n".join)
CODECS = st.sampled_from(["utf-8", "cp932", "euc-jp", "utf-16-le-bom"])
NEW = st.sampled_from(["新しい文。", "A new sentence.", "x < y & z > w.", "é ខ្មែរ."])


def encoded(page: str, codec: str) -> bytes:
    if codec.endswith("-bom"):
        return b"\xff\xfe" + page.encode("utf-16-le")
    return page.encode(codec)


def shown(data, extract):
    return [extract.text[block.start : block.end] for block in extract.blocks]


@given(data=st.binary(max_size=200), part=PARTS)
def test_any_bytes_are_read_or_refused(data, part):
    try:
        extract = html.read(data, path="a.html", part=part)
    except InputError:
        return
    assert html.write(data, [], path="a.html", encoding=extract.encoding, part=part) == data


@settings(max_examples=300)
@given(page=SOUP, part=PARTS)
def test_blocks_ascend_and_are_found_again(page, part):
    try:
        extract = html.read(page.encode(), path="a.html", part=part, encoding="utf-8")
    except InputError:
        return
    spans = extract.blocks
    assert spans
    assert spans[0].start == 0
    assert spans[-1].end == len(extract.text)
    assert all(block.start < block.end for block in spans)
    assert all(a.end + 1 == b.start and extract.text[a.end] == "\n" for a, b in pairwise(spans))
    again = html.read(page.encode(), path="a.html", part=extract.part, encoding="utf-8")
    assert again == extract


@settings(max_examples=300)
@given(page=SOUP, choice=st.data())
def test_any_edits_of_any_page_give_a_page(page, choice):
    data = page.encode()
    try:
        extract = html.read(data, path="a.html", part="*", encoding="utf-8")
    except InputError:
        return
    size = len(extract.text)
    places = sorted(choice.draw(st.lists(st.integers(0, size), max_size=6)))
    edits = []
    for start, end in zip(places[::2], places[1::2], strict=False):
        kind = choice.draw(st.sampled_from(["put", "drop", "new"]))
        if kind == "put":
            edits.append(Put(start, end, "新"))
        elif kind == "drop":
            edits.append(DropBlock(start, end))
        else:
            edits.append(NewBlock(start, "new", before=start == end))
    written = html.write(data, edits, path="a.html", encoding="utf-8", part="*")
    assert bool(edits) or written == data
    with suppress(InputError):  # when nothing is left
        html.read(written, path="a.html", part="*", encoding="utf-8")


@settings(max_examples=300)
@given(page=PAGES, codec=CODECS, new=NEW, choice=st.data())
def test_a_block_that_is_put_reads_back_and_the_others_stay(page, codec, new, choice):
    data = encoded(page, codec)
    extract = html.read(data, path="a.html", part="*", encoding=codec)
    number = choice.draw(st.integers(0, len(extract.blocks) - 1))
    block = extract.blocks[number]
    edits = [Put(block.start, block.end, new)]
    written = html.write(data, edits, path="a.html", encoding=extract.encoding, part="*")
    after = html.read(written, path="a.html", part="*", encoding=extract.encoding)
    expected = shown(data, extract)
    expected[number] = new
    assert shown(written, after) == expected
    assert [b.kind for b in after.blocks] == [b.kind for b in extract.blocks]


@settings(max_examples=300)
@given(page=PAGES, new=NEW, choice=st.data())
def test_a_stretch_that_is_put_reads_back(page, new, choice):
    data = page.encode()
    extract = html.read(data, path="a.html", part="*")
    block = choice.draw(st.sampled_from(extract.blocks))
    ends = st.integers(block.start, block.end)
    start, end = sorted((choice.draw(ends), choice.draw(ends)))
    written = html.write(
        data, [Put(start, end, new)], path="a.html", encoding=extract.encoding, part="*"
    )
    after = html.read(written, path="a.html", part="*")
    expected = extract.text[:start] + new + extract.text[end:]
    # a space at the end of a line that was a space between words is no longer seen
    assert [line.strip() for line in after.text.split("\n")] == [
        line.strip() for line in expected.split("\n")
    ]


@settings(max_examples=200)
@given(page=PAGES, choice=st.data())
def test_a_dropped_block_is_gone_and_a_new_one_there(page, choice):
    data = page.encode()
    extract = html.read(data, path="a.html", part="*")
    number = choice.draw(st.integers(0, len(extract.blocks) - 1))
    block = extract.blocks[number]
    before = choice.draw(st.booleans())
    texts = shown(data, extract)

    edit = NewBlock(block.end, "Here. ", before=before)
    written = html.write(data, [edit], path="a.html", encoding="utf-8", part="*")
    again = html.read(written, path="a.html", part="*").text
    there = texts[:number] + (["Here.", texts[number]] if before else [texts[number], "Here."])
    expected = "\n".join(there + texts[number + 1 :])
    assert [line.strip() for line in again.split("\n")] == [
        line.strip() for line in expected.split("\n")
    ]

    if len(texts) > 1:
        edits = [DropBlock(block.start, block.end)]
        written = html.write(data, edits, path="a.html", encoding="utf-8", part="*")
        left = shown(written, html.read(written, path="a.html", part="*"))
        assert left == texts[:number] + texts[number + 1 :]


@settings(max_examples=300)
@given(
    data=st.binary(min_size=1, max_size=60),
    codec=st.sampled_from(
        ["utf-8", "cp932", "euc-jp", "iso-2022-jp", "utf-16-le", "big5hkscs", "gb18030", "cp1252"]
    ),
    choice=st.data(),
)
def test_bytes_outside_the_edited_places_survive(data, codec, choice):
    try:
        page = html_bytes.decode(data, path="a.html", encoding=codec)
    except InputError:
        return
    places = sorted(choice.draw(st.lists(st.integers(0, len(page.text)), max_size=4)))
    cuts = [
        Replacement(start, end, "新x")
        for start, end in zip(places[::2], places[1::2], strict=False)
    ]
    written = splice(page, cuts, path="a.html")
    if not cuts:
        assert written == data
        return
    if codec in {"cp1252", "utf-8"}:  # here every character has its own bytes
        sizes = [
            len(char.encode(page.codec, "surrogateescape"))
            if not "\udc00" <= char <= "\udcff"
            else 1
            for char in page.text
        ]
        expected, at = data[: page.mark], 0
        byte = [page.mark]
        for size in sizes:
            byte.append(byte[-1] + size)
        for start, end, text in cuts:
            expected += data[byte[at] : byte[start]]
            expected += text.encode(page.codec, "xmlcharrefreplace")
            at = end
        assert written == expected + data[byte[at] :]
    if codec != "iso-2022-jp":  # an unfinished escape swallows what comes behind it
        head = data[: max(0, cuts[0].start - 4)]
        assert written.startswith(head[: page.mark + cuts[0].start])
