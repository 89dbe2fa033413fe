"""What a page's text and blocks are, case by case."""

from __future__ import annotations

import pytest

from transflow.errors import InputError
from transflow.formats import html, html_runs, html_tree
from transflow.model import BlockKind
from transflow.text.structured import structured_layout

T, H, P, I, C, N = (  # noqa: E741  one letter a kind keeps the tables readable
    BlockKind.TITLE,
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.ITEM,
    BlockKind.CELL,
    BlockKind.NOTE,
)


def blocks(page: str, part: str = "*"):
    extract = html.read(page.encode(), path="page.html", part=part)
    assert extract.blocks is not None
    return [
        (block.kind, extract.text[block.start : block.end], block.label, block.level)
        for block in extract.blocks
    ]


def texts(page: str, part: str = "*"):
    return [text for _, text, _, _ in blocks(page, part)]


@pytest.mark.parametrize(
    "page, expected",
    [
        # white space
        ("<p>one two</p>", ["one two"]),
        ("<p>\n  one\n\ttwo  three \n</p>", ["one two three"]),
        ("<p>one <b> two</b></p>", ["one two"]),
        ("<p>one<b> two </b> three</p>", ["one two three"]),
        ("<p> <i> </i> one</p>", ["one"]),
        ("<p>one&nbsp;two</p>", ["one\xa0two"]),
        ("<p>one&#32; &#x20;two</p>", ["one two"]),
        ("<p>\u3000東京</p>", ["\u3000東京"]),
        ("<p>東京都\n  千代田区</p>", ["東京都千代田区"]),
        ("<p>東京都<b>\n千代田区</b></p>", ["東京都千代田区"]),
        ("<p>東京都 千代田区</p>", ["東京都 千代田区"]),
        ("<p>東京\nTokyo\n大阪</p>", ["東京 Tokyo 大阪"]),
        ("<p>서울\n부산</p>", ["서울 부산"]),
        ("<p>ｶﾀ\nｶﾅ</p>", ["ｶﾀｶﾅ"]),
        ("<p>one\r\ntwo\rthree\ffour</p>", ["one two three four"]),
        ("<p></p><p> \n </p><p>&nbsp;</p><p>　</p><p>x</p>", ["x"]),
        ("<p>&#8203;</p><p>x</p>", ["x"]),
        # character references
        ("<p>&amp;&lt;&gt;&quot;&apos;</p>", ["&<>\"'"]),
        ("<p>&#x3042;&#12356;&#X3044;</p>", ["あいい"]),
        ("<p>&copy 2024 &eacutet</p>", ["© 2024 ét"]),
        ("<p>&notit; &notin; &not;</p>", ["¬it; ∉ ¬"]),
        ("<p>AT&T &x; & &; &#; &#x;</p>", ["AT&T &x; & &; &#; &#x;"]),
        ("<p>&#147;quoted&#148;</p>", ["“quoted”"]),
        ("<p>a&#0;b&#xD800;c&#x110000;d&#99999999999999999999;e</p>", ["a�b�c�d�e"]),
        ("<p>a&#x1F600;b</p>", ["a😀b"]),
        ("<p>x&NotEqualTilde;y</p>", ["x≂̸y"]),
        ("<p>a&#7;b</p>", ["ab"]),
        ("<p>&amp;amp;</p>", ["&amp;"]),
        # what is not seen
        ("<p>a<!-- b --><!--> c --></p>", ["a c -->"]),
        ("<p>a<!-- <p>b</p> --!>c</p>", ["ac"]),
        ("<p>a<!-- b", ["a"]),
        ("<p>a</p><script>if (a < b) { '<p>x</p>' }</script><p>b</p>", ["a", "b"]),
        ("<p>a</p><script>'</scripty>'</script >b", ["a", "b"]),
        ("<style>p { content: '</p>' }</style><p>a</p>", ["a"]),
        ("<p>a</p><noscript><p>b</p></noscript><template><p>c</p></template>", ["a"]),
        ("<p>a<svg><title>t</title><text>b</text></svg><math><mi>x</mi></math>c</p>", ["ac"]),
        ("<p>a<svg/>b<math/>c</p>", ["abc"]),
        ("<p>a<select><option>b<option>c</select><textarea>d</p></textarea>e</p>", ["ae"]),
        ("<p>a<span hidden>b</span><span style='display : none'>c</span>d</p>", ["ad"]),
        ("<p>a<span aria-hidden=true>b</span></p>", ["ab"]),
        ("<p>a<object data=x><p>b</p></object>c</p>", ["ac"]),
        ("<p>a</p><dialog><p>b</p></dialog><dialog open><p>c</p></dialog>", ["a", "c"]),
        ("<p><img alt=x title=y>a</p>", ["a"]),
        ("<head><title>t</title></head><body>a</body>", ["a"]),
        ("<title>t</title><p>a", ["a"]),
        ("<head>stray<p>a", ["stray", "a"]),
        ("<p>a\x00b\x1fc</p><meta charset=utf-8>", ["abc"]),
        # ruby
        ("<p><ruby>漢字<rt>かんじ</rt></ruby>を</p>", ["漢字を"]),
        ("<p><ruby>東<rp>（</rp><rt>とう<rp>）</rp>京<rt>きょう</ruby>都</p>", ["東京都"]),
        ("<p><ruby><rb>漢<rb>字<rt>かん<rt>じ</ruby></p>", ["漢字"]),
        ("<p><ruby>漢<rtc><rt>かん</rt></rtc></ruby>字</p>", ["漢字"]),
        # tags left out, out of place or odd
        ("<p>a<p>b<div>c</div>d", ["a", "b", "c", "d"]),
        ("<p>a<span>b<p>c</span>d", ["ab", "cd"]),
        ("<b><p>a</b>b</p>c", ["ab", "c"]),
        ("a</p>b", ["ab"]),
        ("<h1>a<h2>b</h1>c", ["a", "b", "c"]),
        ("<div>a</span></i></div>b", ["a", "b"]),
        ("<P CLASS=x>a</P ><Br/>b", ["a", "b"]),
        ("<p title=\"a>b\" x='>'>c</p>", ["c"]),
        ("<p title=a>b>c</p>", ["b>c"]),
        ('<p title="unclosed>a</p><p>b</p>', ["a", "b"]),
        ("<p>1 < 2 and 3 <4 <</p>", ["1 < 2 and 3 <4 <"]),
        ("<p>a<?php echo '>' ?>b</p>", ["a' ?>b"]),
        ("<p>a<![CDATA[ b ]]>c</p>", ["ac"]),
        ("<p>a</ p>b</>c</p>", ["abc"]),
        ("<p>a</br>b</p>", ["a\nb"]),
        ("<p>a</p><p title='b", ["a"]),
        ("<p>a<custom-tag>b</custom-tag><o:p>c</o:p></p>", ["abc"]),
        ("<p>a<wbr>b<hr>c", ["ab", "c"]),
        ("<td>a<tr>b", ["ab"]),
        ("<html><body>a</body></html>\n<p>b</p>", ["a", "b"]),
        # line breaks
        ("<p>第一部<br>\n総論</p>", ["第一部\n総論"]),
        ("<p>Ministry<br>2-2-1 Street<br>Tokyo</p>", ["Ministry\n2-2-1 Street\nTokyo"]),
        ("<p>a <br> b</p>", ["a\nb"]),
        ("<p>one<br><br>two<br>three</p>", ["one", "two\nthree"]),
        ("<p>one<br>\n&nbsp;<br>two</p>", ["one", "two"]),
        ("<p><br>one<br></p>", ["one"]),
        (
            "<p>会議が開かれた。<br>次回は未定である。</p>",
            ["会議が開かれた。", "次回は未定である。"],
        ),
        ("<p>「行く。」<br>と述べた</p>", ["「行く。」", "と述べた"]),
        ("<p>A first. <br>A second.</p>", ["A first.", "A second."]),
        ("<div>1. one<br>2. two<br>which goes on</div>", ["1. one", "2. two\nwhich goes on"]),
        ("<td>（１）目的<br>（２）方法", ["（１）目的", "（２）方法"]),
        ("<p>・甲<br>・乙</p>", ["・甲", "・乙"]),
        ("<p>日時：十二月五日<br>場所：東京</p>", ["日時：十二月五日", "場所：東京"]),
        ("<p>本文<br>　次の段落</p>", ["本文", "　次の段落"]),
        ("<h1>外交。<br>青書</h1>", ["外交。\n青書"]),
        ("<h1>one<br><br>two</h1>", ["one\ntwo"]),
        # pre
        ("<pre>\n a  b\nc\n</pre>", [" a  b\nc"]),
        ("<pre>\r\na\r\nb</pre>", ["a\nb"]),
        ("<pre>a\n\n  b</pre>", ["a", "  b"]),
        ("<pre>終わる。\n始まる</pre>", ["終わる。", "始まる"]),
        ("<pre>a<b>\nb</b>&#10;c</pre>d", ["a\nb\nc", "d"]),
    ],
)
def test_texts_of_a_page(page, expected):
    assert texts(page) == expected


@pytest.mark.parametrize(
    "page, expected",
    [
        ("<h1>a</h1><h2>b</h2><h1>c</h1>", [(T, "a", "", 0), (H, "b", "", 1), (H, "c", "", 0)]),
        ("<p>2024</p><h2>a</h2><h3>b</h3>", [(P, "2024", "", 0), (T, "a", "", 1), (H, "b", "", 2)]),
        (f"<p>{'x' * 70}</p><h2>a</h2>", [(P, "x" * 70, "", 0), (H, "a", "", 1)]),
        ("<ul><li>a<li>b</ul>c", [(I, "a", "•", 0), (I, "b", "•", 0), (P, "c", "", 0)]),
        ("<ol><li>a<li>b</ol>", [(I, "a", "1.", 0), (I, "b", "2.", 0)]),
        ("<ol start=3><li>a<li value=9>b<li>c</ol>",
         [(I, "a", "3.", 0), (I, "b", "9.", 0), (I, "c", "10.", 0)]),
        ("<ol reversed><li>a<li>b</ol>", [(I, "a", "2.", 0), (I, "b", "1.", 0)]),
        ("<ol reversed start=5><li>a<li>b</ol>", [(I, "a", "5.", 0), (I, "b", "4.", 0)]),
        ("<ol type=a start=26><li>a<li>b</ol>", [(I, "a", "z.", 0), (I, "b", "aa.", 0)]),
        ("<ol type=A><li>a<li type=i>b</ol>", [(I, "a", "A.", 0), (I, "b", "ii.", 0)]),
        ("<ol type=I start=9><li>a</ol>", [(I, "a", "IX.", 0)]),
        ("<ol type=i start=1994><li>a</ol>", [(I, "a", "mcmxciv.", 0)]),
        ("<ol type=i start=0><li>a<li>b</ol>", [(I, "a", "0.", 0), (I, "b", "i.", 0)]),
        ("<ol type=a start=-1><li>a</ol>", [(I, "a", "-1.", 0)]),
        ("<ol start=x><li>a</ol>", [(I, "a", "1.", 0)]),
        ("<ol style='list-style: upper-roman'><li>a</ol>", [(I, "a", "I.", 0)]),
        ("<ul style='list-style-type:none'><li>a</ul>", [(I, "a", "", 0)]),
        ("<li>a", [(I, "a", "•", 0)]),
        ("<ol><li>a<ul><li>b</ul>c<li>d</ol>",
         [(I, "a", "1.", 0), (I, "b", "•", 1), (P, "c", "", 1), (I, "d", "2.", 0)]),
        ("<ol><li><p>a<p>b<li>c</ol>",
         [(I, "a", "1.", 0), (P, "b", "", 1), (I, "c", "2.", 0)]),
        ("<ul><li>（１）目的<li>目的</ul>", [(I, "（１）目的", "", 0), (I, "目的", "•", 0)]),
        ("<dl><dt>a<dd>b<dd>c<p>d</dl>",
         [(I, "a", "", 0), (I, "b", "", 0), (I, "c", "", 0), (P, "d", "", 1)]),
        ("<table><caption>a</caption><tr><th>b<td>c<tr><td>d</table>",
         [(H, "a", "", 0), (C, "b", "", 0), (C, "c", "", 0), (C, "d", "", 0)]),
        ("<table><tr><td><p>a<p>b<td>c</table>",
         [(P, "a", "", 0), (P, "b", "", 0), (C, "c", "", 0)]),
        ("<table><tr><td>a<table><tr><td>b</table>c</table>",
         [(P, "a", "", 0), (C, "b", "", 0), (P, "c", "", 0)]),
        ("<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>d",
         [(C, "a", "", 0), (C, "b", "", 0), (C, "c", "", 0), (P, "d", "", 0)]),
        ("<td><ul><li>a</ul>", [(I, "a", "•", 0)]),
        ("<fieldset><legend>a</legend>b</fieldset>", [(H, "a", "", 0), (P, "b", "", 0)]),
        ("<details><summary>a</summary><p>b</details>", [(H, "a", "", 0), (P, "b", "", 0)]),
        ("<figure><img><figcaption>a</figcaption></figure>", [(P, "a", "", 0)]),
        ("<blockquote>a<p>b</blockquote>", [(P, "a", "", 0), (P, "b", "", 0)]),
        ("<p>a</p><aside>b</aside>", [(P, "a", "", 0), (N, "b", "", 0)]),
        ("<ol class='x footnotes'><li>a</ol>b", [(N, "a", "1.", 0), (P, "b", "", 0)]),
        ("<div role=doc-footnote><p>a</div>", [(N, "a", "", 0)]),
        ("<div class=notebook>a</div>", [(P, "a", "", 0)]),
    ],
)  # fmt: skip
def test_kinds_labels_and_levels(page, expected):
    assert blocks(page) == expected


def test_blocks_are_parted_by_one_line_feed():
    extract = html.read(b"<h1>a</h1>\n\n<p>b<br>c</p><p>d</p>", path="a.html")
    assert extract.text == "a\nb\nc\nd"
    assert [(b.start, b.end) for b in extract.blocks or ()] == [(0, 1), (2, 5), (6, 7)]


def test_the_layout_of_a_page_has_its_labels_and_sentences():
    page = "<h1>Minutes</h1><ol><li>We met. We spoke.</li><li>We left.</li></ol>"
    extract = html.read(page.encode(), path="a.html")
    layout = structured_layout(extract.text, extract.blocks or (), "en")
    assert [(s.label, s.text) for s in layout.segments] == [
        ("", "Minutes"),
        ("1.", "We met."),
        ("", "We spoke."),
        ("2.", "We left."),
    ]


@pytest.mark.parametrize(
    "data, message",
    [
        (b"", "the file is empty"),
        (b"  \n ", "nothing but white space"),
        (b"<html><body><p> </p></body></html>", "the page holds no text"),
        (b"<frameset><frame src=a></frameset>", "the page holds no text"),
        (b"<p>a\0b</p>", "byte 5 is zero"),
        (b"%PDF-1.7 x", "a PDF file"),
        (b"x" * (32 * 1024 * 1024 + 1), "more than the limit"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(data, message):
    with pytest.raises(InputError, match=message) as caught:
        html.read(data, path="page.html")
    assert str(caught.value).startswith("page.html")
    assert caught.value.hint


def test_a_page_of_too_many_parts_is_refused(monkeypatch):
    monkeypatch.setattr(html_tree, "MAX_TAGS", 10)
    monkeypatch.setattr(html_runs, "MAX_PIECES", 10)
    assert texts("<i>a" * 10) == ["a" * 10]
    with pytest.raises(InputError, match=r"a.html:11: the page has more than 10 tags"):
        html.read(b"<i>a\n" * 11, path="a.html")
    with pytest.raises(
        InputError, match=r"a.html:[3-6]: the text is broken into more than 10 pieces"
    ):
        html.read(b"x &amp;\n" * 6, path="a.html")


@pytest.mark.parametrize(
    "page, count",
    [
        ("<div>" * 100_000 + "x", 1),
        ("<div>x" * 10_000, 10_000),
        ("<ul><li>x" * 5_000, 5_000),
        ("<b><div>" + "<i>" * 20_000 + "x" + "</b>" * 20_000, 1),
        ("x" + "<b> </b>" * 20_000 + "y", 1),
        ("x" + "<br>" * 20_000 + "y", 2),
        ("<ruby>" * 10_000 + "x", 1),
        ('<a b="' * 100_000 + ">x", 1),
        ("<p a='" + "x" * 5_000_000 + "'>x", 1),
        ("<a " * 200_000, None),
        ("x<!--" + "<!--" * 200_000, 1),
        ("x" + "&#" + "9" * 500_000 + ";", 1),
    ],
)
def test_hostile_pages_are_read_without_recursion(page, count):
    if count is None:
        with pytest.raises(InputError, match="no text"):
            html.read(page.encode(), path="a.html", part="*")
    else:
        assert len(blocks(page)) == count
