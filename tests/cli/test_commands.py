"""What every command promises: help with an example, machine-readable output, the contracts."""

import json

import pytest

import transflow as package
from support.cli_paths import SAMPLES

COMMANDS = (
    "init align add amend split join check draft review status units edit mark waive comment undo "
    "redo export import diff promote log backup segment glossary"
).split()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(ok, command):
    text = ok(command, "--help").out
    assert "Example: transflow " in text


def test_help_lists_every_command(ok):
    listed = ok("--help").out
    for command in COMMANDS:
        assert f"\n  {command} " in listed


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell, monkeypatch, ok):
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    assert "transflow" in ok("--show-completion", shell).out.lower()


def test_unknown_commands_are_usage_errors(transflow):
    assert transflow("frobnicate").code == 2


SEGMENT_FIELDS = {"text", "label", "start", "end", "block"}


def test_segment(ok):
    path = SAMPLES / "coastal-cooperation.ja.txt"
    text = path.read_text("utf-8")
    records = ok("segment", path, "--lang", "ja", "--json").records
    assert all(set(r) == SEGMENT_FIELDS for r in records)
    assert all(text[r["start"] : r["end"]] == r["text"] for r in records)
    assert ok("segment", path, "--lang", "ja").out.splitlines() == [r["text"] for r in records]
    assert {"１", "（１）"} <= {r["label"] for r in records}


def align(ok, output, *more):
    pair = SAMPLES / "coastal-cooperation.ja.txt", SAMPLES / "coastal-cooperation.en.txt"
    ok("align", *pair, "--source", "ja", "--target", "en", "-o", output, *more)


def test_align_to_json_lines(ok, tmp_path):
    align(ok, "x.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text("utf-8").splitlines()]
    gold = json.loads((SAMPLES / "coastal-cooperation.beads.json").read_text("utf-8"))
    assert [{side: row[side] for side in ("source", "target")} for row in rows] == gold
    assert all(set(r) == {"id", "source", "target", "confidence", "evidence"} for r in rows)
    assert all(0 <= row["confidence"] <= 1 for row in rows)


@pytest.mark.parametrize(
    "ending,sign",
    [
        (".align", b"[0]:[0]:"),
        (".tsv", "第４回".encode()),
        (".tmx", b'<tmx version="1.4"'),
        (".po", b'msgctxt "u1"'),
        (".xlf", b"urn:oasis:names:tc:xliff:document:2."),
    ],
)
def test_align_to_other_formats(ok, tmp_path, ending, sign):
    align(ok, f"x{ending}")
    assert sign in (tmp_path / f"x{ending}").read_bytes()


def test_presegmented(ok, tmp_path):
    (tmp_path / "a").write_text("一つ目の文。二つ目も同じ行にある。\n三行目は１２名。\n", "utf-8")
    (tmp_path / "b").write_text(
        "The first sentence. The second is on the same line.\nLine three has 12 people.\n", "utf-8"
    )
    langs = "--source", "ja", "--target", "en"
    ok("align", "a", "b", *langs, "--presegmented", "-o", "x.align")
    assert len((tmp_path / "x.align").read_text().splitlines()) == 2


def test_check_pairs(transflow, ok, tmp_path):
    rows = [
        {
            "id": "good",
            "source": "会合は３月５日に開かれた。",
            "target": "The meeting was held on March 5.",
        },
        {"id": "bad", "source": "１２名が出席した。", "target": "It was attended by 15 people."},
    ]
    (tmp_path / "p.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), "utf-8")
    langs = "--source", "ja", "--target", "en"
    done = transflow("check", "--pairs", "p.jsonl", *langs, "--json")
    assert done.code == 1
    fields = {"id", "check", "severity", "message", "source_span", "target_span"}
    assert {tuple(sorted(r)) for r in done.records} == {tuple(sorted(fields))}
    assert [(r["id"], r["check"]) for r in done.records] == [("bad", "number")]
    (tmp_path / "g.csv").write_text("source,target,status,note\n会合,session,preferred,\n", "utf-8")
    done = transflow("check", "--pairs", "p.jsonl", *langs, "--glossary", "g.csv", "--json")
    assert ("good", "term-missing") in [(r["id"], r["check"]) for r in done.records]


def test_python_contract():
    source = "会合は３月５日に開かれた。１２名が出席した。"
    target = "The meeting was held on March 5. It was attended by 12 people."
    segments = package.segment(source, "ja")
    assert [s.text for s in segments] == ["会合は３月５日に開かれた。", "１２名が出席した。"]
    assert [source[s.start : s.end] for s in segments] == [s.text for s in segments]
    links = package.align(source, target, "ja", "en")
    assert [(k.source, k.target) for k in links] == [((0,), (0,)), ((1,), (1,))]
    assert package.align(segments, package.segment(target, "en"), "ja", "en") == links
    assert package.check(source, target, "ja", "en") == []
    [found] = package.check(source, target.replace("12", "21"), "ja", "en")
    assert (found.check, found.severity) == ("number", "error")
    assert target[slice(*found.target_span)] == "12"
    assert not hasattr(package, "nothing")


@pytest.mark.parametrize("form", ["xliff", "tmx", "tsv", "jsonl", "txt"])
def test_a_document_leaves_in_every_format(coastal, ok, form):
    done = ok("export", "coastal", "--to", form, "-o", "-")
    assert "Opening" in done.out
    ok("export", "coastal", "--to", form)
    [path] = (coastal / "catalogs").iterdir()
    assert path.read_text("utf-8") == done.out


def test_backup(coastal, ok, transflow):
    ok("backup", "copy.db")
    import sqlite3

    with sqlite3.connect(coastal / "copy.db") as copy:
        assert copy.execute("SELECT count(*) FROM unit").fetchone() == (23,)
    copy.close()


def test_another_workspace_can_be_named(coastal, ok, monkeypatch, tmp_path_factory):
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert "coastal" in ok("-C", coastal, "status").out
    monkeypatch.delenv("TRANSFLOW_WORKSPACE", raising=False)


def test_control_characters_never_reach_the_terminal(workspace, ok):
    (workspace / "a.ja.txt").write_text("会合は\u202e開かれた\u009b31m。次回は来年。\n", "utf-8")
    done = ok("segment", "a.ja.txt", "--lang", "ja")
    assert "\u202e" not in done.out
    assert "\u009b" not in done.out
