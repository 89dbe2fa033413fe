"""Edits of a page's text, and the bytes that come of them."""

from __future__ import annotations

import pytest

from transflow.errors import InputError
from transflow.formats import html
from transflow.workflow.edits import DropBlock, NewBlock, Put


def read(page: str):
    return html.read(page.encode(), path="a.html", part="*")


def write(page: str, *edits, lang=""):
    written = html.write(page.encode(), edits, path="a.html", encoding="utf-8", part="*", lang=lang)
    return written.decode()


def put(page: str, old: str, new: str) -> str:
    start = read(page).text.index(old)
    return write(page, Put(start, start + len(old), new))


@pytest.mark.parametrize(
    "page, old, new, expected",
    [
        ("<p>one two</p>", "one two", "un deux", "<p>un deux</p>"),
        ("<p>one two</p>", "two", "deux", "<p>one deux</p>"),
        ("<p>\n  one\n  two\n</p>", "one two", "un", "<p>\n  un\n</p>"),
        ("<p>one</p>", "one", 'a < b & c > d "e"', '<p>a &lt; b &amp; c &gt; d "e"</p>'),
        ("<p>one</p>", "one", "a\x07\ud800b", "<p>a\ufffdb</p>"),
        ("<p>a&amp;b</p>", "&", "and", "<p>aandb</p>"),
        ("<p>a&amp;b</p>", "a&b", "x", "<p>x</p>"),
        ("<p>one <b>two</b> three</p>", "one two three", "x", "<p>x<b></b></p>"),
        ("<p><b>one</b> two</p>", "one two", "x", "<p><b>x</b></p>"),
        ("<p>one <b>two</b> three</p>", "two three", "x", "<p>one <b>x</b></p>"),
        ("<p>one<img src=a> two</p>", "one two", "x", "<p>x<img src=a></p>"),
        ("<p>one <a id=n></a><!-- c -->two</p>", "one two", "x", "<p>x<a id=n></a><!-- c --></p>"),
        ("<p>one <b> two</b></p>", "one ", "x", "<p>x<b>two</b></p>"),
        ("<p>one<br>two</p>", "one\ntwo", "x", "<p>x</p>"),
        ("<p>one<br>two</p>", "two", "x", "<p>one<br>x</p>"),
        ("<pre>one\r\ntwo</pre>", "one\ntwo", "x y", "<pre>x y</pre>"),
        ("<td>one<tr>", "one", "x", "<td>x<tr>"),
        ("<li>one\n<li>two", "one", "x", "<li>x\n<li>two"),
        # ruby
        ("<p><ruby>漢<rp>(</rp><rt>か</rt><rp>)</rp></ruby>字</p>", "漢字", "x", "<p>x</p>"),
        ("<p><ruby>漢<rt>か</rt></ruby>字</p>", "字", "x", "<p><ruby>漢<rt>か</rt></ruby>x</p>"),
        ("<p><ruby>漢<rt>か<rb>字<rt>じ</ruby></p>", "字", "x", "<p>漢x</p>"),
        ("<p><ruby lang=ja><rb>漢</rb><rt>か</rt></ruby>字</p>", "漢", "x", "<p>x字</p>"),
        # white space that scripts treat differently
        ("<p>東京\n大阪</p>", "東京", "Tokyo", "<p>Tokyo大阪</p>"),
        ("<p>東京\n大阪</p>", "大阪", "Osaka", "<p>東京Osaka</p>"),
        ("<p>Tokyo\n大阪</p>", "Tokyo", "東京", "<p>東京 大阪</p>"),
        ("<p>東京\n Osaka</p>", "Osaka", "大阪", "<p>東京 大阪</p>"),
        # references of two characters
        ("<p>x&NotEqualTilde;y</p>", "x≂", "z", "<p>z\u0338y</p>"),
        ("<p>x&NotEqualTilde;y</p>", "\u0338y", "z", "<p>x≂z</p>"),
    ],
)
def test_put(page, old, new, expected):
    assert put(page, old, new) == expected


@pytest.mark.parametrize(
    "page, at, expected",
    [
        ("<p>one</p>", 0, "<p>+one</p>"),
        ("<p>one</p>", 3, "<p>one+</p>"),
        ("<p>one two</p>", 3, "<p>one+ two</p>"),
        ("<p>one <b>two</b></p>", 4, "<p>one <b>+two</b></p>"),
        ("<p><b>one</b></p>", 3, "<p><b>one+</b></p>"),
        ("<p>a&amp;</p>", 2, "<p>a&amp;+</p>"),
        ("<p>東京\n大阪</p>", 2, "<p>東京+大阪</p>"),
        ("<p><ruby>漢<rt>か</ruby>字</p>", 0, "<p>+<ruby>漢<rt>か</ruby>字</p>"),
        ("<p><ruby>漢<rt>か</ruby></p>", 1, "<p><ruby>漢<rt>か</ruby>+</p>"),
        ("<p>a</p>\n<p>b</p>", 2, "<p>a</p>\n<p>+b</p>"),
    ],
)
def test_insertion(page, at, expected):
    assert write(page, Put(at, at, "+")) == expected


def test_several_edits_of_one_paragraph():
    page = "<p>One <i>is</i>.\n  Two\n  is.</p><p>Three.</p>"
    assert read(page).text == "One is. Two is.\nThree."
    edits = [Put(0, 7, "Un."), Put(7, 15, " Deux."), Put(16, 22, "Trois.")]
    assert write(page, *edits) == "<p>Un.<i></i> Deux.</p><p>Trois.</p>"


def test_nothing_put_takes_a_sentence_away():
    assert write("<p>One. Two.</p>", Put(4, 9, "")) == "<p>One.</p>"


@pytest.mark.parametrize(
    "page, old, expected",
    [
        ("<p>a</p>\n<p>b</p>\n<p>c</p>", "b", "<p>a</p>\n<p>c</p>"),
        ("<p>a</p><p>b</p>", "b", "<p>a</p>"),
        ("<ul>\r\n  <li>a</li>\r\n  <li><b>b</b> b</li>\r\n</ul>", "b b",
         "<ul>\r\n  <li>a</li>\r\n</ul>"),
        ("<ul>\n<li>a\n<li>b\n<li>c\n</ul>", "b", "<ul>\n<li>a\n<li>c\n</ul>"),
        ("<ul>\n<li><p>a</p></li>\n<li>b</ul>", "a", "<ul>\n<li>b</ul>"),
        ("<ul><li><p>a</p><p>b</p></ul>", "a", "<ul><li><p>b</p></ul>"),
        ("<h2 id=x>a</h2>\n<p>b", "a", "<p>b"),
        ("<tr><table><tr><td>a</td><td>b</td></table>", "a",
         "<tr><table><tr><td></td><td>b</td></table>"),
        ("<table><tr><td><p>a</p></td></table>b", "a", "<table><tr><td></td></table>b"),
        ("<p><img src=x>a</p>b", "a", "<p><img src=x></p>b"),
        ("<div>a<p>b</p></div>", "a", "<div><p>b</p></div>"),
        ("<div>a.<br>\nb.<br>c.</div>", "b.", "<div>a.<br>\nc.</div>"),
        ("<div>a.<br>b.</div>", "b.", "<div>a.</div>"),
        ("<div>a<br><br>b<br><br>c</div>", "b", "<div>a<br><br>c</div>"),
        ("<div>a<br>b</div>c", "a\nb", "c"),
        ("<p><ruby>漢<rt>か</ruby></p>b", "漢", "b"),
    ],
)  # fmt: skip
def test_drop_block(page, old, expected):
    start = read(page).text.index(old)
    assert write(page, DropBlock(start, start + len(old))) == expected


def test_what_only_covers_part_of_a_block_leaves_the_rest():
    assert write("<p>(draft) Title</p>", DropBlock(0, 8)) == "<p>Title</p>"


def test_white_space_at_the_ends_of_a_block_does_not_keep_it():
    page = "<p>\u3000東京</p>\n<p>b</p>"
    assert write(page, DropBlock(1, 3)) == "<p>b</p>"


@pytest.mark.parametrize(
    "page, edit, expected",
    [
        ("<p id=a class=b>a</p>", NewBlock(1, "x & y"),
         "<p id=a class=b>a</p><p class=b>x &amp; y</p>"),
        ("<p>a</p>", NewBlock(0, "x", before=True), "<p>x</p><p>a</p>"),
        ("<ul>\n  <LI ID='q' value=4>a</LI>\n</ul>", NewBlock(1, "x"),
         "<ul>\n  <LI ID='q' value=4>a</LI>\n  <LI>x</LI>\n</ul>"),
        ("<ul>\r\n  <li>a</li>\r\n</ul>", NewBlock(1, "x", before=True),
         "<ul>\r\n  <li>x</li>\r\n  <li>a</li>\r\n</ul>"),
        ("<ul>\n<li>a\n<li>b\n</ul>", NewBlock(1, "x"), "<ul>\n<li>a\n<li>x</li>\n<li>b\n</ul>"),
        ("<ol><li>a</ol>", NewBlock(1, "2. x"), "<ol><li>a<li>x</li></ol>"),
        ("<ul><li>(1) a</ul>", NewBlock(1, "(2) x"), "<ul><li>(1) a<li>(2) x</li></ul>"),
        ("<ol><li><p>a</p></li></ol>", NewBlock(1, "x"), "<ol><li><p>a</p></li><li>x</li></ol>"),
        ("<ol><li><p>a</p><p>b</p></li></ol>", NewBlock(3, "x"),
         "<ol><li><p>a</p><p>b</p><p>x</p></li></ol>"),
        ("<h1>a</h1>", NewBlock(1, "x"), "<h1>a</h1><p>x</p>"),
        ("<td>a", NewBlock(1, "x"), "<td>a<br>x"),
        ("<table><td>a</table>", NewBlock(1, "x"), "<table><td>a<br>x</table>"),
        ("<table><td>a</table>", NewBlock(0, "x", before=True), "<table><td>x<br>a</table>"),
        ("<div>a<br><br>b</div>", NewBlock(1, "x", lines=2), "<div>a<br><br>x<br><br>b</div>"),
        ("<li>a<ul><li>b</ul>", NewBlock(1, "x"), "<li>a<br>x<ul><li>b</ul>"),
        ("<pre>a</pre>", NewBlock(1, "x", lines=2), "<pre>a\n\nx</pre>"),
        ("<summary>a</summary>", NewBlock(1, "x"), "<summary>a<br>x</summary>"),
        ("a", NewBlock(1, "x"), "a<br>x"),
        ("<p>a</p><p>b</p>", NewBlock(1, "x"), "<p>a</p><p>x</p><p>b</p>"),
    ],
)  # fmt: skip
def test_new_block(page, edit, expected):
    assert write(page, edit) == expected


def test_new_blocks_stand_in_their_order_beside_a_changed_neighbour():
    page = "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"
    edits = [Put(0, 1, "A"), NewBlock(1, "x"), NewBlock(1, "y"), DropBlock(2, 3)]
    assert write(page, *edits) == "<ul>\n<li>A</li>\n<li>x</li>\n<li>y</li>\n</ul>"


def test_a_block_put_beside_a_dropped_one_survives_it():
    page = "<ul>\n<li>a</li>\n</ul>"
    written = write(page, DropBlock(0, 1), NewBlock(1, "x"))
    assert read(written).text == "x"


@pytest.mark.parametrize(
    "tag, expected",
    [
        ('<html lang="ja">', '<html lang="en">'),
        ("<html xml:lang='ja' lang=ja>", "<html xml:lang='en' lang=en>"),
        ("<HTML LANG=en class=a>", "<HTML LANG=en class=a>"),
        ("<html>", "<html>"),
        ("<html lang>", "<html lang>"),
    ],
)
def test_the_language_that_a_page_names_follows_its_text(tag, expected):
    assert write(f"{tag}<p>a", Put(0, 1, "b"), lang="en") == f"{expected}<p>b"
    assert write(f"{tag}<p>a", lang="en") == f"{tag}<p>a"
    assert write(f"{tag}<p>a", Put(0, 1, "b")) == f"{tag}<p>b"


@pytest.mark.parametrize("edit", [Put(0, 9, "x"), DropBlock(4, 5), NewBlock(7, "x"), Put(2, 1, "")])
def test_a_page_that_is_no_longer_what_was_read_is_refused(edit):
    with pytest.raises(InputError, match=r"a.html: an edit at .* no longer what was read"):
        write("<p>one</p>", edit)
