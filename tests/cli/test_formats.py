"""Documents come in with their structure and go out in their own skeleton."""

import zipfile
from pathlib import Path

import pytest

from support import office_samples

PAGE = """<!DOCTYPE html>
<html lang="ja"><head><meta charset="{charset}"><title>協議</title></head>
<body><nav><a href="/">トップ</a></nav>
<main><h1>水産協議（概要）</h1>
<p>会合は<b>３月５日</b>に開かれた。<ruby>十二<rt>じゅうに</rt></ruby>名が出席した。</p>
<ol><li>漁獲量について議論した。</li><li>次回は来年開かれる。</li></ol>
<table><tr><th>国</th><th>人数</th></tr><tr><td>日本</td><td>７名</td></tr></table>
</main></body></html>
"""

NOTE = """---
title: untouched
---
# 水産協議（概要）

会合は**３月５日**に
開かれた。１２名が出席した。

- 漁獲量について議論した。
- 次回は来年開かれる。

```
code
```
"""

TRANSLATED = {
    "水産協議（概要）": "Fisheries Consultation (Summary)",
    "漁獲量について議論した。": "Catches were discussed.",
}


def add(ok, path, name="d"):
    ok("add", path, "--name", name)
    for unit in ok("units", name, "--json").records:
        if unit["source"] in TRANSLATED:
            ok("edit", name, unit["id"], "--text", TRANSLATED[unit["source"]])


def exported(ok, workspace, name="d"):
    ok("export", name, "--to", "source-format")
    [path] = (workspace / "catalogs").iterdir()
    return path.read_bytes()


@pytest.mark.parametrize("charset", ["utf-8", "shift_jis", "euc-jp"])
def test_html(workspace, ok, charset):
    data = PAGE.format(charset=charset).encode(charset)
    (workspace / "a.html").write_bytes(data)
    add(ok, "a.html")
    text = exported(ok, workspace).decode(charset)
    assert "<h1>Fisheries Consultation (Summary)</h1>" in text
    assert "<li>Catches were discussed.</li>" in text
    assert "<ruby>十二<rt>じゅうに</rt></ruby>" in text
    assert '<nav><a href="/">トップ</a></nav>' in text
    assert "<p>[Provisional translation]</p>" in text


def test_markdown(workspace, ok):
    (workspace / "a.md").write_text(NOTE, "utf-8")
    add(ok, "a.md")
    text = exported(ok, workspace).decode()
    assert text.startswith("---\ntitle: untouched\n---\n# Fisheries Consultation (Summary)\n")
    assert "- Catches were discussed.\n- 次回は来年開かれる。" in text
    assert "```\ncode\n```\n" in text


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_office(workspace, ok, form):
    lines = ["水産協議（概要）", "会合は３月５日に開かれた。", "漁獲量について議論した。"]
    if form == "docx":
        data = office_samples.docx("".join(map(office_samples.p, map(office_samples.run, lines))))
    else:
        data = office_samples.odt("".join(map(office_samples.tp, lines)))
    path = workspace / f"a.{form}"
    path.write_bytes(data)
    add(ok, path)
    ok("export", "d", "--to", "source-format", "-o", f"out.{form}")
    lines = ok("segment", f"out.{form}", "--lang", "en").out.splitlines()
    assert "Fisheries Consultation (Summary)" in lines
    assert "Catches were discussed." in lines
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(workspace / f"out.{form}") as new:
        assert old.namelist() == new.namelist()


def test_an_aligned_page_goes_out_as_it_came_in(workspace, ok, transflow):
    english = (
        PAGE.replace('lang="ja"', 'lang="en"')
        .replace("水産協議（概要）", "Fisheries Consultation (Summary)")
        .replace("会合は<b>３月５日</b>に開かれた。", "The meeting was held on <b>March 5</b>. ")
        .replace("<ruby>十二<rt>じゅうに</rt></ruby>名が出席した。", "Twelve people attended.")
        .replace("漁獲量について議論した。", "Catches were discussed.")
        .replace("次回は来年開かれる。", "The next one is next year.")
        .replace("国", "Country")
        .replace("人数", "People")
        .replace("日本", "Japan")
        .replace("７名", "7")
    )
    (workspace / "a.html").write_bytes(PAGE.format(charset="shift_jis").encode("shift_jis"))
    (workspace / "b.html").write_bytes(english.format(charset="utf-8").encode())
    ok("align", "a.html", "b.html", "--name", "d")
    with_marker = exported(ok, workspace).decode()
    marker = "<p>[Provisional translation]</p>"
    assert with_marker.replace(marker, "").split() == english.format(charset="utf-8").split()
    ok("mark", "d", "1-9", "--final")
    ok("promote", "d")
    assert (workspace / "catalogs" / "d.en.html").read_bytes().decode() == english.format(
        charset="utf-8"
    )


def test_which_part_of_a_page_can_be_said(workspace, ok):
    (workspace / "a.html").write_text(PAGE.format(charset="utf-8"), "utf-8")
    lines = ok("segment", "a.html", "--lang", "ja", "--part", "ol").out.splitlines()
    assert lines == ["漁獲量について議論した。", "次回は来年開かれる。"]


def test_txt_of_a_page_is_its_text(workspace, ok):
    (workspace / "a.html").write_text(PAGE.format(charset="utf-8"), "utf-8")
    add(ok, "a.html")
    text = ok("export", "d", "--to", "txt", "-o", "-").out
    assert text.startswith("Fisheries Consultation (Summary)\n[Provisional translation]\n")
    assert "<" not in text


def test_an_encoding_can_be_said(workspace, ok):
    (workspace / "a.txt").write_bytes("会合は開かれた。".encode("shift_jis"))
    done = ok("segment", "a.txt", "--lang", "ja", "--encoding", "shift_jis")
    assert done.out == "会合は開かれた。\n"


def test_srx_rules_of_ones_own(workspace, ok):
    rules = """<?xml version="1.0"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/>
<body><languagerules><languagerule languagerulename="all">
<rule break="yes"><beforebreak>、</beforebreak><afterbreak></afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>
"""
    (workspace / "own.srx").write_text(rules, "utf-8")
    config = workspace / "transflow.toml"
    text = config.read_text("utf-8").replace("[text]\n", '[text]\nsrx = "own.srx"\n')
    config.write_text(text, "utf-8")
    (workspace / "a.txt").write_text("会合は開かれ、双方は合意した。次回は来年。\n", "utf-8")
    ok("add", "a.txt", "--name", "a")
    sources = [u["source"] for u in ok("units", "a", "--json").records]
    assert sources == ["会合は開かれ、", "双方は合意した。次回は来年。"]


@pytest.mark.parametrize("name", ["bomb.docx", "none.docx", "cut.odt", "entity.docx", "x.pdf"])
def test_broken_documents_are_refused_in_one_line(workspace, transflow, name):
    path = workspace / name
    if name == "x.pdf":
        path.write_bytes(b"%PDF-1.7\nbroken")
    elif name == "cut.odt":
        path.write_bytes(b"PK\x03\x04cut")
    else:
        entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
        content = {"bomb": b"\0" * 50_000_000, "none": b"", "entity": entity}[name[:-5]]
        member = "other.xml" if name == "none.docx" else "word/document.xml"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr(member, content)
    done = transflow("segment", path, "--lang", "ja")
    assert done.code == 3
    assert done.err.count("\n") == 1
    assert name in done.err


TEXT = "水産協議（概要）\n\n１　会合は開かれた。\n　１２名が出席した。"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "shift_jis", "euc-jp"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name, text", [("a.html", PAGE), ("a.md", NOTE), ("a.txt", TEXT)])
@pytest.mark.usefixtures("workspace")
def test_what_nobody_translated_comes_back_to_the_byte(ok, name, text, charset, end):
    text = text.replace("{charset}", charset.removesuffix("-sig")).replace("\n", end)
    data = text.encode(charset)
    Path(name).write_bytes(data)
    ok("add", name, "--name", "d")
    assert exported(ok, Path()) == data
