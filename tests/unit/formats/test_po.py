from dataclasses import replace
from pathlib import Path

import polib
import pytest

from transflow.errors import InputError
from transflow.formats import po
from transflow.workflow.exchange import Catalog, CatalogEntry

GOLDEN = Path(__file__).parents[2] / "golden" / "po"

MINUTES = Catalog(
    document="harbour minutes",
    source_lang="ja",
    target_lang="en-GB",
    status="provisional",
    export="x-0001",
    entries=(
        CatalogEntry(
            unit="u1",
            source="港湾協力に関する会合（概要）",
            target="Meeting on Port Cooperation (Summary)",
            final=True,
            place="title",
            state="final",
            after="両国は、協定の実施に必要な措置を講ずる。",
        ),
        CatalogEntry(
            unit="u2",
            source="両国は、協定の実施に必要な措置を講ずる。",
            target='Both countries take "the measures necessary" for 100% of the agreement.',
            final=False,
            place="1(2)",
            state="needs_work",
            prefer=("協定 = Agreement", "措置を講ずる = take measures"),
            avoid=("treaty (this is an agreement)",),
            before="港湾協力に関する会合（概要）",
            after="協力の範囲は別に定める。",
            comments=("first reader: is 協定 capitalised?\nSee clause 3.", "second: yes"),
            previous_source="両国は、条約の実施に必要な措置を講ずる。",
        ),
        CatalogEntry(
            unit="u3",
            source="協力の範囲は別に定める。",
            target="",
            final=False,
            place="¶3",
            state="initial",
            before="両国は、協定の実施に必要な措置を講ずる。",
        ),
        CatalogEntry(unit="u4", source="", target="A line of its own.", final=False),
        CatalogEntry(
            unit="u5",
            source="\n第一行\n第二行\n\n",
            target="First line\nsecond line",
            final=False,
            place="¶4",
            state="translated",
        ),
    ),
)


def _returned(catalog):
    """The catalogue as a faithful tool gives it back."""
    return replace(catalog, entries=tuple(e for e in catalog.entries if e.source.strip("\n")))


def _without_lines(catalog):
    return replace(catalog, entries=tuple(replace(entry, line=0) for entry in catalog.entries))


def test_a_catalogue_as_its_golden_file():
    assert po.serialize(MINUTES).decode() == (GOLDEN / "minutes.en-GB.po").read_text("utf-8")


def test_a_catalogue_comes_back_as_it_went_out():
    found = po.parse(po.serialize(MINUTES), path="a.po")
    assert _without_lines(found) == _returned(MINUTES)


def test_entries_know_the_line_that_they_start_on():
    data = po.serialize(MINUTES)
    lines = data.decode().split("\n")
    for entry in po.parse(data, path="a.po").entries:
        assert lines[entry.line - 1].startswith("#")
        assert not lines[entry.line - 2]
        assert f'msgctxt "{entry.unit}"' in lines[entry.line : entry.line + 20]


def test_only_fuzzy_is_used_as_a_flag():
    flags = {entry.msgctxt: entry.flags for entry in polib.pofile(po.serialize(MINUTES).decode())}
    assert flags == {"u1": [], "u2": ["fuzzy"], "u3": [], "u5": ["fuzzy"]}


def test_references_have_no_blanks():
    (entry,) = polib.pofile(
        po.serialize(
            Catalog("my doc", "ja", "en", "provisional", "", (_entry("u1", place="part 2 ¶3"),))
        ).decode()
    )
    assert entry.occurrences == [("my_doc:part_2_¶3", "")]


def test_headers_stay_on_their_line():
    catalog = Catalog("a\nX-Evil: 1", "ja", "en", " provisional ", "x\u2028y", (_entry("u1"),))
    data = po.serialize(catalog)
    assert "X-Evil" not in polib.pofile(data.decode()).metadata
    assert _without_lines(po.parse(data, path="a.po")) == catalog


def test_an_empty_catalogue_is_written_and_read():
    catalog = Catalog("empty", "ja", "en", "official", "x1", ())
    assert po.parse(po.serialize(catalog), path="a.po") == catalog


@pytest.mark.parametrize("field", ["unit", "source", "target", "place", "before"])
@pytest.mark.parametrize("character", ["\x00", "\x04", "\ud800"])
def test_what_po_cannot_hold_is_refused(field, character):
    entry = replace(_entry("u1"), **{field: f"a{character}"})
    with pytest.raises(InputError, match="which PO cannot hold"):
        po.serialize(Catalog("d", "ja", "en", "provisional", "x1", (entry,)))


def test_a_unit_that_stands_twice_is_refused_on_the_way_out():
    with pytest.raises(InputError, match="unit u1 stands twice"):
        po.serialize(Catalog("d", "ja", "en", "provisional", "", (_entry("u1"), _entry("u1"))))


@pytest.mark.parametrize(
    "second", ['msgctxt "u1"\nmsgid "a"\n', 'msgctxt "u1"\nmsgid "other"\n', 'msgid "a"\n']
)
def test_a_unit_that_stands_twice_is_refused_on_the_way_back(second):
    first = 'msgid "a"\n' if second.startswith("msgid") else 'msgctxt "u1"\nmsgid "a"\n'
    text = f'{first}msgstr "b"\n\n# again\n{second}msgstr "c"\n'
    with pytest.raises(InputError, match="stands twice, first in line 1") as caught:
        po.parse(text.encode(), path="a.po")
    assert caught.value.line == text[: text.index("# again")].count("\n") + 1


@pytest.mark.parametrize(
    "change,lost",
    [
        (lambda text: text, []),
        (lambda text: text.replace('"X-Transflow-Export: x-0001\\n"\n', ""),
         ["the header X-Transflow-Export is missing"]),
        (lambda text: text.replace('"X-Transflow-Document: harbour minutes\\n"\n', ""),
         ["the header X-Transflow-Document is missing"]),
        (lambda text: text.replace('msgctxt "u3"\n', ""),
         ["line 45: no msgctxt, so its unit is unknown: “協力の範囲は別に定める。”"]),
        (lambda text: text[: text.index("#. place: ¶4")], ["1 of 4 entries are missing"]),
        (lambda text: text + '\n#~ msgctxt "u9"\n#~ msgid "gone"\n#~ msgstr "away"\n',
         ['line 68: an obsolete entry (#~) was passed over: "gone"']),
        (lambda text: text + '\nmsgid "n"\nmsgid_plural "ns"\nmsgstr[0] "x"\n',
         ["line 67: an entry with a plural was passed over: transflow writes none"]),
        (lambda text: text.replace("charset=UTF-8", ""),
         ["the header does not name the encoding; it was read as UTF-8"]),
    ],
)  # fmt: skip
def test_what_a_tool_stripped_is_named(change, lost):
    data = change(po.serialize(MINUTES).decode()).encode()
    assert list(po.parse(data, path="a.po").lost) == lost


def test_a_file_without_header_keeps_its_first_comment():
    found = po.parse(b'# Ann: check\nmsgctxt "u1"\nmsgid "a"\nmsgstr "b"\n', path="a.po")
    assert found.lost == ("the header is missing",)
    assert found.entries == (
        CatalogEntry("u1", "a", "b", final=True, comments=("Ann: check",), line=1),
    )


def test_a_long_list_of_losses_is_cut():
    entries = "".join(f'msgid "a{n}"\nmsgstr ""\n\n' for n in range(50))
    lost = po.parse(entries.encode(), path="a.po").lost
    assert len(lost) == 22
    assert lost[-1] == "… and 30 more such entries"


@pytest.mark.parametrize(
    "line,target,final",
    [
        ('msgstr "b"', "b", True),
        ('msgstr ""', "", False),
        ('msgstr "b\u2028c\x85d"', "b\u2028c\x85d", True),
        ('msgstr "\\a\\x09"', "\a\t", True),
    ],
)
def test_texts_are_read_as_gettext_reads_them(line, target, final):
    (entry,) = po.parse(f'msgctxt "u1"\nmsgid "a"\n{line}\n'.encode(), path="a.po").entries
    assert (entry.target, entry.final) == (target, final)


def test_a_translators_own_comments_come_back():
    text = '#see C:\\new\n##\n#  twice \n#. extracted\nmsgctxt "u1"\nmsgid "a"\nmsgstr "b"\n'
    (entry,) = po.parse(text.encode(), path="a.po").entries
    assert entry.comments == ("see C:\\new", "#", "twice")


def test_a_path_is_never_read(tmp_path, monkeypatch):
    (tmp_path / "secret").write_text('msgid "a"\nmsgstr "b"\n')
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError):
        po.parse(b"secret", path="a.po")


def _entry(unit, **fields):
    return CatalogEntry(unit=unit, source="a", target="b", final=True, **fields)
