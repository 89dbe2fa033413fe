"""transflow check: tables for people, JSON and SARIF for programs, watching, processes."""

import json

import pytest

PAIRS = [
    {
        "id": "a",
        "source": "国連の30名が参加した。",
        "target": "Forty people from the UN took part.",
    },
    {"id": "b", "source": "会議を開いた。", "target": "A conference was held."},
    {"id": "c", "source": "条約を結んだ。", "target": "They concluded a pact."},
]
LANGS = ("--source", "ja", "--target", "en")


@pytest.fixture
def pairs(transflow, tmp_path):
    lines = [json.dumps(pair, ensure_ascii=False) for pair in PAIRS]
    (tmp_path / "p.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    (tmp_path / "g.csv").write_text("source,target\n条約,treaty\n", "utf-8")
    return lambda *more: transflow(
        "check", "--pairs", "p.jsonl", *LANGS, "--glossary", "g.csv", *more
    )


def test_the_table_underlines_what_is_meant(pairs):
    done = pairs()
    assert done.code == 1
    assert (
        "a: error number: the source says “30”, the target “Forty”\n"
        "    国連の30名が参加した。\n"
        "          ^^\n"
        "    Forty people from the UN took part.\n"
        "    ^^^^^\n"
    ) in done.out
    assert "c: error term-missing: " in done.out
    assert "2 errors" in done.err


def test_without_colour_nothing_is_lost_and_no_escape_is_written(pairs):
    assert "\x1b" not in pairs().out


def test_sarif_of_pairs_names_their_lines(pairs):
    done = pairs("--format", "sarif")
    assert done.code == 1
    [run] = json.loads(done.out)["runs"]
    lines = {
        result["ruleId"]: result["locations"][0]["physicalLocation"] for result in run["results"]
    }
    assert lines["number"] == {
        "artifactLocation": {"uri": "p.jsonl"},
        "region": {"startLine": 1},
    }
    assert lines["term-missing"]["region"] == {"startLine": 3}


@pytest.mark.parametrize("jobs", [1, 2])
def test_more_processes_find_the_same_in_the_same_order(pairs, tmp_path, jobs):
    many = [dict(PAIRS[n % 3], id=n) for n in range(1200)]
    text = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in many)
    (tmp_path / "p.jsonl").write_text(text, "utf-8")
    found = [(r["id"], r["check"]) for r in pairs("--json", "--jobs", jobs).records]
    errors = [n for n, check in found if check in {"number", "term-missing"}]
    assert errors == [n for n in range(1200) if n % 3 != 1]


@pytest.mark.parametrize(
    "arguments,words",
    [
        (("--json", "--format", "sarif"), "contradict"),
        (("--watch", "--format", "sarif"), "one whole"),
        (("--date", "yesterday"), "2024-03-31"),
        (("--jobs", "0"), "jobs"),
    ],
)
def test_what_does_not_go_together_is_refused(pairs, arguments, words):
    done = pairs(*arguments)
    assert done.code == 2
    assert words in done.err


def test_terms_of_pairs_are_valid_on_a_day(pairs, tmp_path):
    table = "source,target,valid_to\n条約,treaty,2020-12-31\n"
    (tmp_path / "g.csv").write_text(table, "utf-8")

    def missing(day):
        return "term-missing" in {r["check"] for r in pairs("--json", "--date", day).records}

    assert missing("2020-12-31")
    assert not missing("2021-01-01")


class Clock:
    """Stands in for the pause between two looks: does something, and in the end presses Ctrl+C."""

    def __init__(self, *steps):
        self.steps = list(steps)

    def __call__(self):
        if not self.steps:
            raise KeyboardInterrupt
        self.steps.pop(0)()


def test_watching_checks_again_after_a_change(pairs, tmp_path, monkeypatch):
    def mend():
        line = json.dumps(PAIRS[1], ensure_ascii=False)
        (tmp_path / "p.jsonl").write_text(line + "\n", "utf-8")

    monkeypatch.setattr(
        "transflow.cli.commands.check.pause", Clock(lambda: None, mend, lambda: None)
    )
    done = pairs("--watch")
    assert done.code == 0
    assert done.out.count("error number") == 1
    assert done.err.count("watching; Ctrl+C ends it") == 2
    assert done.err.endswith("stopped\n")


def test_watching_reads_a_changed_glossary_again(pairs, tmp_path, monkeypatch):
    def mend():
        (tmp_path / "g.csv").write_text("source,target\n条約,pact\n", "utf-8")

    monkeypatch.setattr("transflow.cli.commands.check.pause", Clock(mend))
    done = pairs("--watch")
    assert done.out.count("term-missing") == 1
    assert done.err.count("watching") == 2


def test_watching_survives_a_file_that_is_half_written(pairs, tmp_path, monkeypatch):
    def spoil():
        (tmp_path / "p.jsonl").write_text('{"id": ', "utf-8")

    monkeypatch.setattr("transflow.cli.commands.check.pause", Clock(spoil))
    done = pairs("--watch")
    assert done.code == 1
    assert "p.jsonl:1: this is not JSON" in done.err
    assert done.err.endswith("stopped\n")


def test_a_document_is_watched_while_it_is_edited(small, transflow, ok, monkeypatch):
    def edit():
        ok("edit", "small", "u3", "--text", "Ninety people attended.")

    monkeypatch.setattr("transflow.cli.commands.check.pause", Clock(edit))
    done = transflow("check", "small", "--watch")
    assert done.code == 1
    assert "Ninety people attended.\n    ^^^^^^" in done.out
    assert done.err.endswith("watching; Ctrl+C ends it\nstopped\n")


def test_a_document_has_a_policy_of_its_own(small, transflow, ok):
    ok("edit", "small", "u3", "--text", "Ninety people attended.")
    assert transflow("check", "small").code == 1
    settings = small / "transflow.toml"
    text = settings.read_text("utf-8").replace(
        "[documents]", '[documents.small.checks]\nnumber = "notice"\n', 1
    )
    settings.write_text(text, "utf-8")
    found = {r["check"]: r["severity"] for r in transflow("check", "small", "--json").records}
    assert found["number"] == "notice"


def test_an_unknown_check_in_a_documents_policy_is_named(small, transflow):
    settings = small / "transflow.toml"
    text = settings.read_text("utf-8").replace(
        "[documents]", '[documents.small.checks]\nnumbr = "off"\n', 1
    )
    settings.write_text(text, "utf-8")
    done = transflow("check", "small")
    assert done.code == 3
    assert "[documents.small.checks] numbr" in done.err
    assert "did you mean number?" in done.err


def test_sarif_of_a_document_points_into_its_files(small, transflow, ok):
    ok("edit", "small", "u3", "--text", "Ninety people attended.")
    ok("waive", "small", "u3", "number", "--reason", "as agreed")
    [run] = json.loads(transflow("check", "small", "--format", "sarif").out)["runs"]
    [result] = [r for r in run["results"] if r["ruleId"] == "number"][:1]
    place = result["locations"][0]
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "small/u3"
    assert place["physicalLocation"]["artifactLocation"]["uri"].endswith(".txt")
    assert place["physicalLocation"]["region"]["startLine"] > 1
    assert result["suppressions"][0]["justification"] == "as agreed"
