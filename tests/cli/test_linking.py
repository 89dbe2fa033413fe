"""Links repaired by people: listed, edited, confirmed, undone, aligned anew."""

import io
import zipfile
from pathlib import Path

import pytest

from support import office_samples
from support.linked import SOURCE, TARGET, linked_document, picture
from transflow.alignment.knowledge import Knowledge
from transflow.errors import StaleError
from transflow.model import Link
from transflow.usecases import deciding, linking, realigning


def errors(transflow, name="small"):
    """What checks find that nobody has waived, each once for a unit."""
    found = transflow("check", name, "--json").records
    return sorted({(d["unit"], d["check"]) for d in found if "waived" not in d})


def links(ok, name="small"):
    return {row["unit"]: row for row in ok("align", name, "--json").records}


def shape(ok, name="small"):
    rows = links(ok, name).values()
    return [f"{r['unit']} {'+'.join(r['source'])}={'+'.join(r['target'])}" for r in rows]


def edit(run, *operations, name="small"):
    return run("align", name, *[word for one in operations for word in ("--edit", one)])


START = ["u1 s1=t1", "u2 s2=t2", "u3 s3=t3", "u4 s4=t4"]


# ---------------------------------------------------------------- listing


def test_links_are_listed_with_names_that_can_be_typed(small, ok):
    assert shape(ok) == START
    row = links(ok)["u2"]
    assert (row["shape"], row["doubtful"], row["crossing"]) == ("1-1", False, False)
    assert row["confirmed"] is None
    assert row["target_texts"] == ["The meeting was held on March 5."]
    assert {"kind", "source", "target", "weight"} == set(row["evidence"][0])
    units = ok("units", "small", "--json").records
    assert [(u["source_segments"], u["target_segments"]) for u in units][1] == (["s2"], ["t2"])


def test_the_table_marks_what_needs_a_look(small, ok):
    edit(ok, "confirm u2", "unlink u3", "relink s4 t1")
    shown = ok("align", "small")
    lines = {line.split()[0]: line for line in shown.out.splitlines()}
    assert "confirmed" in lines["u2"]
    assert "unlinked" in lines["u3"]
    assert "crossing" in lines["u4"]
    assert "6 links" in shown.err
    assert "s4 = t1" in lines["u4"]


def test_evidence_is_shown_when_asked_for(small, ok):
    assert "number" not in ok("align", "small").out
    assert "３月５日" in ok("align", "small", "--evidence").out


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["small.ja.txt"], "looks like a file"),
        (["other.txt"], "looks like a file"),
        (["texts/small"], "looks like a file"),
        (["smal"], "did you mean small?"),
        (["small", "--name", "x"], "needs two files"),
        (["small", "-o", "x.tsv"], "needs two files"),
        (["small", "-o", "x.tsv"], "export small --to tsv"),
        (["small", "--source", "fr"], "go with two files"),
        (["small", "--presegmented", "--again"], "go with two files"),
        (["small", "--dry-run"], "--edit or --again"),
        (["small", "--again", "--edit", "unlink u1"], "either"),
        (["small.ja.txt", "small.en.txt", "--edit", "unlink u1"], "document's name alone"),
        (["small.ja.txt", "small.en.txt", "--again"], "document's name alone"),
        (["small", "--edit", ""], "no operation"),
        (["small", "--edit", "merge u1"], "two units or more"),
        (["small", "--edit", "unconfirm u1"], "changes nothing"),
        (["small", "--edit", "relink s1 t1"], "changes nothing"),
    ],
)
def test_wrong_use_is_told(small, transflow, arguments, words):
    done = transflow("align", *arguments)
    assert done.code == 2
    assert words in done.err


def test_a_document_may_be_called_like_a_file(small, ok):
    ok("align", "small.ja.txt", "small.en.txt", "--name", "small.txt")
    assert shape(ok, "small.txt") == START


# ---------------------------------------------------------------- editing


def test_operations_in_order_are_one_event_and_one_undo(small, ok):
    before = ok("units", "small", "--json").records
    done = edit(ok, "merge u2 u3", "split u2 s2|s3 -|t2,t3", "confirm u1")
    assert "u2: s2 = t2  →  s2 = -  (initial)" in done.out
    assert "u3: s3 = t3  →  (gone)" in done.out
    assert "u5: (new)  →  s3 = t2 t3  (translated)" in done.out
    assert shape(ok) == ["u1 s1=t1", "u2 s2=", "u5 s3=t2+t3", "u4 s4=t4"]
    [event] = [e for e in ok("log", "small", "--json").records if e["seq"] == 2]
    assert event["kind"] == "links.repaired"
    assert event["note"] == {
        "operations": ["merge u2 u3", "split u2 s2|s3 -|t2,t3", "confirm u1"],
        "from": {"u2": "s2 = t2", "u3": "s3 = t3"},
        "to": {"u2": "s2 = -", "u5": "s3 = t2 t3"},
    }
    assert "split u2 s2|s3 -|t2,t3" in ok("log", "small", "--unit", "u2", "--verify").out
    ok("undo", "small")
    after = ok("units", "small", "--json").records
    assert [{**u, "rev": 0} for u in after] == [{**u, "rev": 0} for u in before]
    assert links(ok)["u1"]["confirmed"] is None
    ok("redo", "small")
    assert shape(ok) == ["u1 s1=t1", "u2 s2=", "u5 s3=t2+t3", "u4 s4=t4"]
    ok("log", "small", "--verify")


def test_all_or_nothing(small, transflow, ok):
    done = edit(transflow, "merge u1 u2", "unlink u9")
    assert done.code == 2
    assert "operation 2: there is no unit u9" in done.err
    assert shape(ok) == START
    assert len(ok("log", "small", "--json").records) == 1


def test_operations_from_standard_input(small, transflow, ok):
    lines = "# after reading\nmerge u2 u3\n\nconfirm u1\n"
    ok("align", "small", "--edit", "-", stdin=lines)
    assert shape(ok)[1] == "u2 s2+s3=t2+t3"
    bad = transflow("align", "small", "--edit", "-", stdin="unlink u4\nglue u1 u2\n")
    assert bad.code == 3
    assert "<stdin>:2: “glue” is no operation" in bad.err
    bad = transflow("align", "small", "--edit", "-", stdin="unlink u4\n\nunlink u9\n")
    assert bad.code == 2
    assert "line 3: there is no unit u9" in bad.err
    assert shape(ok)[-1] == "u4 s4=t4"
    assert transflow("align", "small", "--edit", "-", stdin="\n").code == 2


def test_a_byte_order_mark_before_the_operations_says_nothing(small, ok):
    ok("align", "small", "--edit", "-", stdin="\ufeffmerge u2 u3\r\n")
    assert shape(ok)[1] == "u2 s2+s3=t2+t3"


def test_operations_that_are_no_text(small, transflow, ok):
    bad = transflow("align", "small", "--edit", "-", stdin="merge u2 u3\nconfirm u1 \udcff\n")
    assert bad.code == 3
    assert "<stdin>:2: the line is not UTF-8" in bad.err
    assert shape(ok) == START


def test_a_dry_run_writes_nothing(small, ok):
    done = ok("align", "small", "--edit", "unlink u2", "--dry-run", "--json")
    assert [(r["unit"], r["before"], r["after"], r["state"]) for r in done.records] == [
        ("u2", "s2 = t2", "s2 = -", "initial"),
        ("u5", "", "- = t2", "translated"),
    ]
    assert shape(ok) == START


def test_who_confirmed_and_when(small, ok):
    ok("align", "small", "--edit", "confirm u2-u3", "--as", "ito")
    row = links(ok)["u3"]
    assert row["confirmed"]["by"] == "ito"
    assert row["confirmed"]["at"].endswith("Z")
    assert "ito  link.confirmed" in ok("log", "small", "--unit", "u3").out
    exported = ok("export", "small", "--to", "jsonl", "-o", "out.jsonl")
    assert exported.code == 0
    lines = Path("out.jsonl").read_text("utf-8").splitlines()
    assert ['"confirmed": true' in line or '"confirmed":true' in line for line in lines] == [
        False,
        True,
        True,
        False,
    ]


def test_an_edited_text_is_never_divided_unasked(small, transflow, ok):
    edit(ok, "merge u2 u3")
    ok("edit", "small", "u2", "--text", "It was held on March 5, with 12 people.")
    refused = edit(transflow, "split u2 s2|s3 t2|t3")
    assert refused.code == 1
    assert 'split u2 s2|s3 t2|t3 "first text" | "second text"' in refused.err
    edit(ok, 'split u2 s2|s3 t2|t3 "It was held on March 5." | "12 people came."')
    texts = [u["target"] for u in ok("units", "small", "--json").records]
    assert texts[1:3] == ["It was held on March 5.", "12 people came."]


def test_remarks_go_where_their_unit_goes(small, transflow, ok):
    ok("comment", "small", "u3", "twelve?")
    ok("waive", "small", "u3", "number", "--reason", "three came later")
    edit(ok, "merge u2 u3")
    blockers = transflow("promote", "small", "--json").records
    assert ("comment", "u2") in {(b["blocker"], b["unit"]) for b in blockers}
    # The waiver was for other texts: it went along, but it covers nothing there.
    assert ("error", "u2") in {(b["blocker"], b["unit"]) for b in blockers}
    ok("undo", "small")
    blockers = transflow("promote", "small", "--json").records
    assert ("comment", "u3") in {(b["blocker"], b["unit"]) for b in blockers}
    assert "error" not in {b["blocker"] for b in blockers}


def test_final_units_open_when_their_partner_changes(small, ok):
    ok("mark", "small", "u1", "u2", "u4", "--final")
    edit(ok, "shift u2 t2 down")
    states = {u["id"]: u["state"] for u in ok("units", "small", "--json").records}
    assert states == {"u1": "final", "u2": "initial", "u3": "translated", "u4": "final"}
    edit(ok, "shift u3 t2 up")
    states = {u["id"]: u["state"] for u in ok("units", "small", "--json").records}
    assert states["u2"] == "final"


def test_a_catalogue_that_was_out_comes_back_safely(small, transflow, ok):
    ok("export", "small", "--to", "po")
    edit(ok, "merge u2 u3")
    [catalog] = Path("catalogs").glob("*.po")
    text = catalog.read_text("utf-8")
    catalog.write_text(text.replace("held on March 5", "opened on March 5"), "utf-8")
    done = transflow("import", str(catalog))
    assert done.code == 1
    merged = ok("units", "small", "--json").records[1]
    assert "held on March 5" in merged["target"]


def test_what_a_translator_did_to_an_absorbed_unit_is_kept(small, transflow, ok):
    ok("export", "small", "--to", "po")
    edit(ok, "merge u2 u3")
    [catalog] = Path("catalogs").glob("*.po")
    text = catalog.read_text("utf-8")
    before = ok("units", "small", "--json").records[1]["target"]
    absorbed = links(ok)["u2"]["target_texts"][1]
    catalog.write_text(text.replace(absorbed, "A dozen people came."), "utf-8")
    done = transflow("import", str(catalog))
    assert done.code == 1
    assert "u3: its unit is a part of u2 now: theirs is a suggestion there" in done.out
    unit = ok("units", "small", "--json").records[1]
    assert unit["target"] == before
    wanted = before.replace(absorbed, "A dozen people came.")
    assert wanted in ok("log", "small", "--json").out


def test_a_paragraph_break_is_not_lost_by_a_merge(workspace, transflow, ok):
    source = "会合は３月５日に開かれた。\n\n１２名が出席した。\n\n次回は２０３１年である。\n"
    target = "It was held on March 5.\n\nTwelve people came.\n\nThe next one is in 2031.\n"
    Path("p.ja.txt").write_text(source, "utf-8")
    Path("p.en.txt").write_text(target, "utf-8")
    ok("align", "p.ja.txt", "p.en.txt", "--name", "p")
    ok("edit", "p", "u1", "--text", "The meeting was held on March 5.")
    edit(ok, "merge u1 u2", name="p")
    ok("export", "p", "--to", "source-format", "-o", "out.txt")
    paragraphs = Path("out.txt").read_text("utf-8").split("\n\n")
    assert paragraphs[0].startswith("The meeting was held on March 5.")
    assert paragraphs[1:] == ["Twelve people came.", "The next one is in 2031.\n"]
    # A second edited paragraph would have to be written into the first one.
    ok("edit", "p", "u3", "--text", "The next one will be in 2031.")
    refused = edit(transflow, "merge u1 u3", name="p")
    assert refused.code == 1
    assert "begins with t2 would no longer stand apart in the published text" in refused.err
    assert "back to what was published" in refused.err
    ok("edit", "p", "u3", "--text", "The next one is in 2031.")
    edit(ok, "merge u1 u3", name="p")


def test_a_range_passes_over_units_that_were_merged(small, transflow, ok):
    edit(ok, "merge u2 u3")
    why = ("--reason", "a look")
    assert "3 units needs_work" in ok("mark", "small", "1-4", "--needs-work", *why).err
    assert "there is no unit u9" in transflow("mark", "small", "1-9", "--needs-work", *why).err
    assert "there is no unit u3" in transflow("mark", "small", "3-4", "--needs-work", *why).err


def test_a_document_without_a_translation_says_so(small, ok):
    ok("add", "small.ja.txt", "--name", "alone")
    done = ok("align", "alone")
    assert "added without a translation" in done.err
    assert done.out.count("unlinked") == 4


# ---------------------------------------------------------------- after any such edit

REPAIRS = [
    ["merge u2 u3"],
    ["unlink u2"],
    ["relink s4 t2"],
    ["merge u1 u2", "split u1 s1|s2 t1|t2", "shift u3 t3 up"],
]


@pytest.mark.parametrize("operations", REPAIRS)
def test_the_text_that_is_published_stays_to_the_byte(small, ok, operations):
    edit(ok, *operations)
    ok("export", "small", "--to", "source-format", "-o", "out.txt")
    assert Path("out.txt").read_bytes() == Path("small.en.txt").read_bytes()
    assert "no difference" in ok("diff", "small", "provisional..current").err


@pytest.mark.parametrize("operations", REPAIRS)
def test_promote_and_amend_go_on(small, transflow, ok, operations):
    edit(ok, *operations)
    for unit in ok("units", "small", "--json").records:
        if not unit["source"]:
            ok("edit", "small", unit["id"], "--text", "")
        elif not unit["target"]:
            ok("edit", "small", unit["id"], "--text", "Written by hand.")
    for unit, check in errors(transflow):
        ok("waive", "small", unit or "-", check, "--reason", "a test")
    ok("mark", "small", *[u["id"] for u in ok("units", "small", "--json").records], "--final")
    ok("promote", "small")
    text = Path("small.ja.txt").read_text("utf-8")
    Path("v2.ja.txt").write_text("前書きである。\n\n" + text.replace("来年", "来年の春に"), "utf-8")
    done = ok("amend", "small", "v2.ja.txt", "--json").records[0]
    assert (len(done["changed"]), len(done["new"]), done["bereft"]) == (1, 1, [])
    ok("log", "small", "--verify")
    ok("undo", "small")
    assert {u["state"] for u in ok("units", "small", "--json").records} == {"final"}


def test_a_confirmed_link_survives_an_amended_source_that_does_not_touch_it(small, ok):
    edit(ok, "confirm u2-u4")
    text = Path("small.ja.txt").read_text("utf-8").replace("来年", "来年の春に")
    Path("v2.ja.txt").write_text("前書きである。\n\n" + text, "utf-8")
    ok("amend", "small", "v2.ja.txt")
    rows = links(ok)
    assert rows["u2"]["source"] == ["s3"]
    assert [bool(rows[name]["confirmed"]) for name in ("u2", "u3", "u4")] == [True, True, False]
    assert rows["u2"]["evidence"]


def test_a_sentence_that_was_cut_keeps_its_confirmed_link(small, ok):
    edit(ok, "confirm u2")
    ok("split", "small", "u2", "--behind", "会合は")
    row = links(ok)["u2"]
    assert (row["source"], row["target"]) == (["s2", "s3"], ["t2"])
    assert row["confirmed"]


def test_a_document_in_word_goes_out_in_its_own_skeleton(workspace, ok):
    source = [
        "水産に関する協議",
        "会合は３月５日に開かれた。１２名が出席した。",
        "次回は来年である。",
    ]
    target = [
        "Consultation on Fisheries",
        "The meeting was held in March. Twelve people attended.",
        "The next one is next year.",
    ]
    for name, lines in (("a.docx", source), ("b.docx", target)):
        body = "".join(map(office_samples.p, map(office_samples.run, lines)))
        Path(name).write_bytes(office_samples.docx(body))
    ok("align", "a.docx", "b.docx", "--name", "d")
    assert shape(ok, "d") == START
    edit(ok, "merge u2 u3", "unlink u4", name="d")
    ok("export", "d", "--to", "source-format", "-o", "out.docx")

    def body(path):
        return zipfile.ZipFile(io.BytesIO(Path(path).read_bytes())).read("word/document.xml")

    unmarked = body("out.docx")
    for line in target:
        for sentence in line.split(". "):
            assert sentence.rstrip(".").encode() in unmarked
    edit(ok, 'split u2 s2|s3 t2|t3 "It met in March." | "Twelve came."', name="d")
    ok("edit", "d", "u4", "--text", "Next year again.")
    orphan = ok("units", "d", "--json").records[-1]["id"]
    ok("edit", "d", orphan, "--text", "")
    ok("export", "d", "--to", "source-format", "-o", "out.docx")
    text = body("out.docx").decode()
    assert "It met in March." in text
    assert "Twelve came." in text
    assert text.index("Twelve came.") < text.index("Next year again.")
    assert "The next one" not in text


# ---------------------------------------------------------------- aligning anew


def test_aligning_anew_mends_what_was_broken_and_keeps_what_was_confirmed(small, ok):
    edit(ok, "unlink u2", "relink s3 s4 t3", "confirm u1")
    done = ok("align", "small", "--again", "--dry-run")
    assert "nothing was written" in done.err
    assert len(shape(ok)) == 5
    done = ok("align", "small", "--again")
    assert "kept 2 confirmed" in done.err
    assert shape(ok)[:3] == ["u1 s1=t1", "u2 s2=t2", "u3 s3+s4=t3"]
    event = ok("log", "small", "--json").records[-1]
    assert event["kind"] == "document.realigned"
    assert event["note"]["kept"] == {"confirmed": 2, "accepted": 0, "edited": 0}
    assert event["note"]["to"]["u2"] == "s2 = t2"
    ok("log", "small", "--verify")
    assert "nothing changed" in ok("align", "small", "--again").err
    ok("undo", "small")
    assert len(shape(ok)) == 5


def test_what_a_person_accepted_or_wrote_is_not_aligned_again(small, ok):
    edit(ok, "relink s1 t2")
    edit(ok, "unconfirm u1")
    ok("edit", "small", "u1", "--text", "A title of my own")
    ok("mark", "small", "u4", "--final")
    done = ok("align", "small", "--again")
    assert "1 accepted, 1 edited" in done.err
    assert links(ok)["u1"]["target"] == ["t2"]
    assert links(ok)["u4"]["target"] == ["t4"]


def test_a_document_without_a_translation_has_nothing_to_align(workspace, ok, transflow):
    Path("a.ja.txt").write_text("協議の概要\n\n会合は開かれた。次回は来年である。\n", "utf-8")
    ok("add", "a.ja.txt", "--name", "a")
    assert "was added" in transflow("align", "a", "--again").err
    edit(ok, "merge u2 u3", name="a")
    assert shape(ok, "a") == ["u1 s1=", "u2 s2+s3="]
    assert "no aligned translation" in edit(transflow, "relink s1 t1", name="a").err


@pytest.fixture
def aligner(monkeypatch):
    """An aligner that gives what the test wants, and tells what it was asked."""

    class Scripted:
        links: tuple[Link, ...] = ()
        asked: Knowledge | None = None

        def __call__(self, *_sides_and_langs, knowledge, **_progress):
            self.asked = knowledge
            return list(self.links)

    scripted = Scripted()
    monkeypatch.setattr(realigning, "align", scripted)
    return scripted


def paired(*pairs):
    return tuple(Link(source, target, 0.5) for source, target in pairs)


def test_what_stands_leads_the_aligner_and_stands_whatever_it_says(aligner):
    aligner.links = paired(
        ((0, 1), (0, 1)),
        ((2,), (2,)),
        ((3,), (3, 4)),
        ((4,), (5,)),
        ((5,), (6,)),
        ((6,), (7,)),
    )
    with linked_document() as (people, document):
        session = people["sato"]
        linking.confirm(session, document, ["u2", "u6"])
        done = realigning.realign(session, document)
        assert list(aligner.asked.confirmed) == [((1, 2), (1, 2)), ((5,), ())]
        assert aligner.asked.glossary is not None
        assert {c.unit: c.after for c in done.changes} == {
            "u3": "s4 = t4 t5",
            "u4": "",
            "u5": "s5 = t6",
            "u8": "- = t7",
        }
        assert (done.kept[realigning.Kept.CONFIRMED], done.same) == (2, 2)
        units = [(u.id, u.source_segments) for u in session.store.units(document.id)]
        assert [source for _, source in units if source] == [(0,), (1, 2), (3,), (4,), (5,), (6,)]
        before = linking.links(session, document)
        assert {k.unit.id: k.link.confidence for k in before}["u3"] == 0.5


def test_crossing_links_of_the_aligner_are_kept_as_such(aligner):
    aligner.links = (
        *paired(((0,), (0,)), ((1, 2), (1, 2)), ((3,), (3,)), ((4,), (5, 6))),
        Link((5,), (4,), 0.6, crossing=True),
        *paired(((6,), (7,))),
    )
    with linked_document() as (people, document):
        session = people["sato"]
        done = realigning.realign(session, document)
        assert {c.unit: c.after for c in done.changes} == {"u4": "", "u6": "s6 = t5"}
        crossing = [k.unit.id for k in linking.links(session, document) if k.link.crossing]
        assert crossing == ["u6"]
        first = picture(session.store, document)
        deciding.undo(session, document)
        deciding.redo(session, document)
        assert picture(session.store, document) == first


# ---------------------------------------------------------------- two people at once


def test_a_stale_edit_is_a_conflict():
    with linked_document() as (people, document):
        seen = {unit.id: unit.rev for unit in people["sato"].store.units(document.id)}
        deciding.edit(people["ito"], document, "u2", "Twelve people met in March.")
        with pytest.raises(StaleError, match="you read revision 1"):
            linking.merge_links(
                people["sato"], document, ["u1", "u2"], revisions={"u1": 1, "u2": seen["u2"]}
            )
        linking.merge_links(people["sato"], document, ["u1", "u2"], revisions={"u1": 1, "u2": 2})
        with pytest.raises(StaleError):
            deciding.edit(people["ito"], document, "u1", "Mine.", rev=1)


def test_what_a_screen_calls():
    with linked_document() as (people, document):
        session = people["sato"]
        linking.split_link(session, document, "u2", [(1,), (2,)], [(1,), (2,)])
        linking.shift_segment(session, document, "8", "t", down=False)
        linking.unlink(session, document, "u1")
        linking.relink(session, document, (5,), (4,))
        linking.confirm(session, document, ["7"])
        linking.confirm(session, document, ["7"], withdraw=True)
        linking.merge_links(session, document, ["u2", "u8"])
        kinds = [event.kind for event in session.store.events(document.id)]
        assert kinds[1:] == [
            "link.split",
            "link.shifted",
            "link.unlinked",
            "link.relinked",
            "link.confirmed",
            "link.unconfirmed",
            "link.merged",
        ]
        for _ in kinds[1:]:
            deciding.undo(session, document)
        assert [k.unit.shape for k in linking.links(session, document)] == [
            "1-1",
            "2-2",
            "1-1",
            "0-1",
            "1-2",
            "1-0",
            "1-1",
        ]


def test_the_document_of_these_tests_is_what_it_says():
    assert SOURCE.count("。") == 6
    assert TARGET.count(".") == 9
