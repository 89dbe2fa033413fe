"""The main job from two files to an official edition, as one person and as two."""

import json
import re
import shutil
import subprocess

import pytest

from support.cli_paths import SAMPLES, SUMMIT

TIME_MEND = ("15:30 p.m.", "3:30 p.m.")
TERM_MEND = ("East Asian Summit", "East Asia Summit")


def units(ok, name):
    return {u["id"]: u for u in ok("units", name, "--json").records}


def mend(ok, name, *edits):
    for wrong, right in edits:
        [unit] = [u for u in units(ok, name).values() if wrong in u["target"]]
        ok("edit", name, unit["id"], "--text", unit["target"].replace(wrong, right))


def test_from_provisional_to_official(coastal, transflow, ok):
    found = transflow("check", "coastal", "--json")
    assert found.code == 1
    errors = {(d["check"], d["severity"]) for d in found.records if d["severity"] == "error"}
    assert errors == {("impossible-time", "error"), ("term-forbidden", "error")}

    refused = transflow("mark", "coastal", "1-23", "--final")
    assert refused.code == 1
    assert "2 errors stand" in refused.err

    mend(ok, "coastal", TIME_MEND, TERM_MEND)
    assert transflow("check", "coastal").code == 0
    refused = transflow("promote", "coastal", "--json")
    assert refused.code == 1
    assert len(refused.records) == 23
    assert {b["blocker"] for b in refused.records} == {"not-final"}

    ok("mark", "coastal", "1-23", "--final")
    ok("promote", "coastal", "--dry-run")
    sealed = ok("promote", "coastal", "--json").records[0]
    assert (sealed["edition"], sealed["kind"], sealed["by"]) == (2, "official", "sato")

    before = (SAMPLES / "coastal-cooperation.en.txt").read_text(encoding="utf-8")
    expected = before.replace("[Provisional translation]\n", "")
    for wrong, right in (TIME_MEND, TERM_MEND):
        expected = expected.replace(wrong, right)
    written = (coastal / "catalogs" / "coastal.en.txt").read_text(encoding="utf-8")
    assert written == expected
    assert ok("export", "coastal", "--to", "txt", "-o", "-").out == expected

    [status] = ok("status", "--json").records
    assert (status["status"], status["edition"], status["states"]["final"]) == ("official", 2, 23)
    assert ok("log", "coastal", "--verify").code == 0

    again = transflow("promote", "coastal")
    assert again.code == 1
    assert "already" in again.err


def test_an_official_document_is_official_only_while_its_text_stands(coastal, transflow, ok):
    mend(ok, "coastal", TIME_MEND, TERM_MEND)
    ok("mark", "coastal", "1-23", "--final")
    ok("promote", "coastal")
    ok("edit", "coastal", "u1", "--text", "Another title")
    assert ok("status", "--json").records[0]["status"] == "provisional"
    assert "[Provisional translation]" in ok("export", "coastal", "--to", "txt", "-o", "-").out
    ok("undo", "coastal")
    assert ok("status", "--json").records[0]["status"] == "official"


def test_two_persons_where_policy_asks_for_them(coastal, transflow, ok):
    config = coastal / "transflow.toml"
    config.write_text(config.read_text(encoding="utf-8").replace("= false", "= true"))
    mend(ok, "coastal", TIME_MEND, TERM_MEND)
    refused = transflow("mark", "coastal", "1-23", "--final")
    assert refused.code == 1
    assert "four_eyes" in refused.err
    ok("mark", "coastal", "1-23", "--reviewed")
    refused = transflow("mark", "coastal", "1-23", "--final")
    assert refused.code == 1
    ok("mark", "coastal", "1-23", "--final", "--as", "ito")
    ok("promote", "coastal", "--as", "ito")


def test_a_policy_switched_on_later_holds_for_what_was_final_before(coastal, transflow, ok):
    mend(ok, "coastal", TIME_MEND, TERM_MEND)
    ok("mark", "coastal", "1-23", "--final")
    config = coastal / "transflow.toml"
    config.write_text(config.read_text(encoding="utf-8").replace("= false", "= true"))
    refused = transflow("promote", "coastal", "--json")
    assert {b["blocker"] for b in refused.records} == {"second-person"}


def test_a_catalogue_comes_back_unchanged(coastal, ok):
    ok("export", "coastal", "--to", "po")
    done = ok("import", "catalogs/coastal.en.po")
    assert "nothing new" in done.err
    assert ok("import", "catalogs/coastal.en.po", "--json").code == 0


def test_what_a_translator_changes_is_taken_and_what_both_change_is_a_conflict(
    coastal, transflow, ok
):
    ok("export", "coastal", "--to", "po")
    path = coastal / "catalogs" / "coastal.en.po"
    text = path.read_text(encoding="utf-8")
    text = text.replace('msgstr "1. Opening"', 'msgstr "Opening Remarks"')
    text = re.sub(r'msgstr "Next Steps"', 'msgstr "Future Schedule"', text)
    text = re.sub(r'msgstr "Opening"', 'msgstr "Opening Remarks"', text)
    path.write_text(text, encoding="utf-8")
    [steps] = [u for u in units(ok, "coastal").values() if u["target"] == "Next Steps"]
    ok("edit", "coastal", steps["id"], "--text", "Upcoming Schedule")
    done = transflow("import", str(path), "--as", "translator")
    assert done.code == 1
    assert "conflict" in done.out
    now = units(ok, "coastal")
    assert now[steps["id"]]["target"] == "Upcoming Schedule"
    [opening] = [u for u in now.values() if u["target"] == "Opening Remarks"]
    assert (opening["state"], opening["author"]) == ("translated", "translator")
    assert "Future Schedule" in ok("review", "coastal", "--plain", stdin=f":{steps['id']}\nq\n").out


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="msgfmt is not installed")
def test_msgfmt_accepts_the_catalogue(coastal, ok, tmp_path):
    ok("export", "coastal", "--to", "po")
    done = subprocess.run(
        ["msgfmt", "--check", "-o", str(tmp_path / "x.mo"), "catalogs/coastal.en.po"],
        cwd=coastal,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_second_source_is_drafted_from_the_finished_units(coastal, ok):
    mend(ok, "coastal", TIME_MEND, TERM_MEND)
    ok("mark", "coastal", "1-23", "--final")
    ok("add", SAMPLES / "coastal-cooperation.v2.ja.txt", "--name", "second")
    drafted = ok("draft", "second", "--json").records
    by_score = {d["score"] for d in drafted}
    assert 100 in by_score
    [changed] = [d for d in drafted if d["score"] < 100]
    assert any(f["check"] == "number" for f in changed["findings"])
    rows = units(ok, "second")
    assert {u["state"] for u in rows.values() if u["target"]} == {"translated"}
    assert {u["origin"] for u in rows.values() if u["target"]} == {"tm"}
    assert len([u for u in rows.values() if not u["target"]]) == 1
    assert "still without a text" in ok("draft", "second").err


def test_the_summit_document(transflow, ok, tmp_path):
    if not SUMMIT.is_dir():
        pytest.skip("../shared/acceptance is not here")
    pair = SUMMIT / "source.ja.txt", SUMMIT / "target.en.txt"
    glossary = SUMMIT / "glossary.csv"
    langs = "--source", "ja", "--target", "en"
    ok("align", *pair, *langs, "--glossary", glossary, "-o", "x.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text("utf-8").splitlines()]
    gold = json.loads((SUMMIT / "gold.json").read_text("utf-8"))
    assert [{side: row[side] for side in ("source", "target")} for row in rows] == gold

    ok("init", ".", *langs)
    (tmp_path / "glossaries" / "summit.csv").write_bytes(glossary.read_bytes())
    ok("align", *pair, "--name", "summit")
    found = transflow("check", "summit", "--json")
    assert [(d["check"], d["severity"]) for d in found.records] == [
        ("impossible-time", "error")
    ] * 2

    rows = units(ok, "summit")
    mend(ok, "summit", ("17:50 p.m. (local time; same day, 19:50 p.m.", "5:50 p.m. (7:50 p.m."))
    assert transflow("check", "summit", "--json").records == []
    lower = "“Comprehensive Strategic Partnership”", "“comprehensive strategic partnership”"
    short = "United Nations Security Council", "UNSC"
    for edit, check in ((lower, "term-case"), (short, "term-forbidden")):
        mend(ok, "summit", edit)
        found = transflow("check", "summit", "--json").records
        assert [(d["check"], d["severity"]) for d in found] == [(check, "error")]
        ok("undo", "summit")
    assert len(rows) == 19
