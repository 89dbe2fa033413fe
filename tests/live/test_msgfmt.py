"""What GNU gettext says of the PO files that transflow writes."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.formats import po
from transflow.workflow.exchange import Catalog, CatalogEntry

GOLDEN = Path(__file__).parents[1] / "golden" / "po"

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU gettext (msgfmt) is missing"),
]

ODD = st.sampled_from(list('\n\r\t\v\f\a\x1b\x85\u2028\u3000\\"#~%{}$snd '))
TEXT = st.text(ODD | st.characters(exclude_categories=["Cs"], exclude_characters="\x00\x04"))


def _gettext(*command, data):
    return subprocess.run(command, input=data, capture_output=True, check=False)


def _catalog(rows, lang="en"):
    entries = tuple(
        CatalogEntry(
            unit=f"u{number}",
            source=source,
            target=target,
            final=final and bool(target),
            place=f"{number}({number})",
            state="translated",
            prefer=("協定 = agreement",),
            before=target,
            comments=("reader: check\nthis",),
            previous_source=source if final else "",
        )
        for number, (source, target, final) in enumerate(rows, 1)
    )
    return Catalog("harbour talks", "ja", lang, "provisional", "x1", entries)


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.po")), ids=lambda path: path.name)
def test_msgfmt_accepts_the_golden_files_without_a_word(path):
    found = _gettext("msgfmt", "--check", "-o", "/dev/null", str(path), data=b"")
    assert (found.returncode, found.stderr) == (0, b"")


@pytest.mark.parametrize(
    "source,target",
    [
        ("100%d of %s", "%n percent"),
        ("\nbegins", "does not"),
        ("ends\n", "ends too\n\n"),
        ("a", "\n"),
        ("{0} {name}", "no braces"),
        ('tab\t\\ "quote"', "\v\f"),
        ("a\u2028b\x85c", "a\x1bb"),
        ("&File", "No accelerator"),
    ],
)
def test_msgfmt_accepts_texts_that_look_like_something_else(source, target):
    data = po.serialize(_catalog([(source, target, True), (source, target, False)]))
    for fuzzy in ([], ["--use-fuzzy"]):
        found = _gettext("msgfmt", "--check", *fuzzy, "-o", "/dev/null", "-", data=data)
        assert found.returncode == 0, found.stderr.decode()


@pytest.mark.parametrize(
    "lang", ["ja", "km", "fr", "ru", "pl", "cs", "sl", "ga", "ar", "lt", "lv", "ro", "is", "pt-BR"]
)
def test_msgfmt_accepts_the_plural_forms(lang):
    data = po.serialize(_catalog([("a", "b", True)], lang))
    found = _gettext("msgfmt", "--check", "-o", "/dev/null", "-", data=data)
    assert (found.returncode, found.stderr) == (0, b"")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, st.booleans()), max_size=8))
def test_msgfmt_accepts_every_catalogue(rows):
    data = po.serialize(_catalog(rows))
    found = _gettext("msgfmt", "--check", "--use-fuzzy", "-o", "/dev/null", "-", data=data)
    assert found.returncode == 0, found.stderr.decode()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, st.booleans()), min_size=1, max_size=8))
@pytest.mark.parametrize("wrap", ["--no-wrap", "--width=40"])
def test_what_msgcat_rewrites_comes_back_whole(wrap, rows):
    data = po.serialize(_catalog(rows))
    again = _gettext("msgcat", "--force-po", wrap, "-", data=data)
    assert again.returncode == 0, again.stderr.decode()
    expected, found = (_bare(po.parse(written, path="a.po")) for written in (data, again.stdout))
    assert found == expected


def _bare(catalog):
    return replace(catalog, entries=tuple(replace(entry, line=0) for entry in catalog.entries))
