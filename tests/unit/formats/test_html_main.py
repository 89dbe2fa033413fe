"""Which part of a page is read."""

from __future__ import annotations

import pytest

from transflow.errors import InputError
from transflow.formats import html
from transflow.workflow.edits import Put

BODY = "本日、両国の代表が会談し、協力を進めることで一致しました。" * 3
NAV = "<ul><li><a href=/>ホーム</a><li><a href=/about>外務省について</a></ul>"


def read(page: str, part: str = ""):
    return html.read(page.encode(), path="a.html", part=part)


@pytest.mark.parametrize(
    "page, part",
    [
        # what the page says
        (f"<body><nav>{NAV}</nav><main><p>{BODY}</main><footer>x</footer>", "main"),
        (f"<body>{NAV}<div role=main><p>{BODY}</div><p>x", "div"),
        (f"<div>{NAV}</div><div role=main id=m><p>{BODY}</div><p>x", "#m"),
        (f"<body>{NAV}<article><p>{BODY}</article><p>x", "article"),
        (f"<article>x</article><article><p>{BODY}</article>", "article:2"),
        (f"<body>{NAV}<main>x</main><main><p>{BODY}</main>", "main:2"),
        # names
        (f"<div id=nav>{NAV}</div><div id=main-contents><p>{BODY}</div><p>x", "#main-contents"),
        (f"<div class='col main'><p>{BODY}</div><div class=col>x</div>", "div"),
        (f"<div id=contents><div>x</div><div id=honbun><p>{BODY}</div></div>", "#honbun"),
        (f"<div id=contents><h1>題</h1><div id=honbun><p>{BODY}</div></div>", "#contents"),
        (f"<td id=side>{NAV}<p>x</p></td><table id=x><td>{NAV}<td class=content><p>{BODY}</table>",
         "td:2"),
        # weight
        (f"<table><tr><td>{NAV}</td><td><p>{BODY}</td></tr></table><p>x", "td:2"),
        (f"<table><tr><td>{NAV}<td><table><tr><td><p>{BODY}</table></table>", "td:2"),
        (f"<div><div>{NAV}</div><div><div><p>{BODY}</div></div></div>", "div:3"),
        (f"<center><h1>題</h1></center><table><td>{NAV}<td><p>{BODY}</table>", ":root"),
        (f"<html><body><p>{BODY}</body></html>", "body"),
        (f"<p>{BODY}", ":root"),
        (f"<div><div><p>{BODY}</div></div>", ":root"),
        ("<table><tr><th>国<td>日本<tr><th>都<td>東京</table>", ":root"),
        # nothing but furniture
        (f"<nav>{NAV}</nav>", "*"),
    ],
)  # fmt: skip
def test_the_main_content_is_found_and_found_again(page, part):
    extract = read(page)
    assert extract.part == part
    assert read(page, part) == extract
    if part != "*":
        assert ("ホーム" in extract.text) == (part == ":root" and NAV in page)


@pytest.mark.parametrize(
    "furniture",
    [
        f"<nav>{NAV}</nav>",
        "<header>x</header>",
        "<footer>x</footer>",
        "<aside>x</aside>",
        "<div role=navigation>x</div>",
        "<div role=contentinfo>x</div>",
        "<div id=breadcrumbs>x</div>",
        "<div class='a topic-path'>x</div>",
        "<p class=pageTop><a href=#top>x</a></p>",
        "<ul id=pankuzu><li>x</ul>",
        "<div id=footer><p>Copyright x</div>",
        "<div class=sns>x</div>",
    ],
)
def test_furniture_is_left_out_and_can_be_asked_for(furniture):
    page = f"<body><h1>題</h1><p>{BODY}</p>{furniture}</body>"
    assert read(page).text == f"題\n{BODY}"
    assert read(page, "*").text.count("\n") >= 2


@pytest.mark.parametrize(
    "page, expected",
    [
        (f"<main><header><h1>題</h1></header><p>{BODY}<footer>x</footer></main>", f"題\n{BODY}\nx"),
        (f"<main><p>{BODY}<div class=header>x</div></main>", f"{BODY}\nx"),
        (f"<main><p>{BODY}<nav>x</nav></main>", BODY),
        (f"<article><p>{BODY}<aside>x</aside></article>", f"{BODY}\nx"),
        (f"<body class=menu><p>{BODY}", BODY),
        (f"<div id=header><p>{BODY}</p></div><p>{BODY}", f"{BODY}\n{BODY}"),
        (f"<div><p>導入の文です。</div><div><p>{BODY[:30]}</div>", f"導入の文です。\n{BODY[:30]}"),
    ],
)
def test_what_belongs_to_the_content_stays(page, expected):
    assert read(page).text == expected


@pytest.mark.parametrize(
    "part, text",
    [
        ("p", "one"),
        ("P:2", "two"),
        ("p:3", "three"),
        ("#c", "two"),
        (".d", "three"),
        (".e", "three"),
        ("title", "head"),
        ("nav", "four"),
        ("span", "five"),
        ("o:p", "six"),
        (":root", "one\ntwo\nthree\nfive six"),
        ("*", "one\ntwo\nthree\nfour\nfive six"),
    ],
)
def test_the_user_may_say_which_part(part, text):
    page = (
        "<title>head</title><p>one<p id=c>two<p class='d e'>three</p><nav>four</nav>"
        "<span>five</span> <o:p>six</o:p>"
    )
    extract = read(page, part)
    assert (extract.text, extract.part) == (text, part)
    data = page.encode()
    written = html.write(data, [Put(0, 1, "+")], path="a.html", encoding="utf-8", part=part)
    assert read(written.decode(), part).text == "+" + text[1:]


@pytest.mark.parametrize("part", ["main", "#x", ".x", "p:2", "#", ".", "p:0", "<p>", " "])
def test_a_part_that_is_not_there_is_named(part):
    with pytest.raises(InputError, match="the page has no part") as caught:
        read("<p>one</p>", part)
    assert part in str(caught.value)


def test_a_part_without_text_is_named():
    with pytest.raises(InputError, match="the part “#x” of the page holds no text"):
        read("<p>one</p><p id=x></p>", "#x")
