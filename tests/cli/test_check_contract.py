"""What checking promises at the command line: checks, policy, waivers, underlines, editions."""

import json
import re
import unicodedata

import pytest

import transflow as package
from transflow.checks.pages import pages
from transflow.checks.registry import CHECKS
from transflow.text.segmentation import segment

OF_PAIRS = [name for name, check in CHECKS.items() if check.pair or check.informed]
OF_DOCUMENTS = [name for name in CHECKS if name not in OF_PAIRS]
RANK = ["notice", "warning", "error"]
ESCAPES = re.compile("\x1b\\[[0-9;]*m")


def configure(folder, text):
    path = folder / "transflow.toml"
    kept = re.split(r"(?m)^\[checks\]", path.read_text("utf-8"))[0]
    kept = re.sub(r"(?m)^\[(?:documents|text).*\n(?:[^\[\n].*\n|\n)*", "", kept)
    path.write_text(f"{kept}\n{text}\n", "utf-8")


def document(folder, ok, name, rows, ends=("ja", "en")):
    """A document of one paragraph for each pair."""
    for side, lang in enumerate(ends):
        lines = "\n\n".join(row[side] for row in rows)
        (folder / f"{name}.{lang}.txt").write_text(f"{lines}\n", "utf-8")
    ok("align", f"{name}.ja.txt", f"{name}.en.txt", "--name", name)


def found(done, check):
    return [record for record in done.records if record["check"] == check]


@pytest.mark.parametrize("name", [name for name in OF_PAIRS if name != "numbering"])
def test_every_check_of_a_pair_is_told_at_the_command_line(transflow, tmp_path, name):
    page = pages()[name]
    for number, case in enumerate(page.fires):
        row = dict(zip(("source", "target"), case.pairs[0], strict=True), id=number)
        (tmp_path / "p.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
        more = ["--source", case.source_lang, "--target", case.target_lang]
        table = page.glossaries.get(f"{case.source_lang}-{case.target_lang}")
        if table:
            (tmp_path / "g.csv").write_text(table, "utf-8")
            more += ["--glossary", "g.csv"]
        done = transflow("check", "--pairs", "p.jsonl", *more, "--json")
        told = found(done, name)
        assert max(RANK.index(record["severity"]) for record in told) >= 1
        assert RANK.index(CHECKS[name].severity) >= RANK.index(told[0]["severity"])
        assert done.code == ("error" in {record["severity"] for record in done.records})


@pytest.mark.parametrize("name", [*OF_DOCUMENTS, "numbering"])
def test_every_check_of_a_document_is_told_at_the_command_line(workspace, ok, transflow, name):
    case = pages()[name].fires[0]
    filler = (
        ("会議は無事に終わった。", "The conference came to a successful conclusion."),
        ("港を訪れた。", "They visited the port."),
    )
    document(workspace, ok, "d", [case.pairs[0], *filler, *case.pairs[1:]])
    assert "warning" in {r["severity"] for r in found(transflow("check", "d", "--json"), name)} or (
        name == "numbering" and found(transflow("check", "d", "--json"), name)
    )


# ---------------------------------------------------------------- policy


@pytest.mark.parametrize(
    "policy,severity,code",
    [
        ("", "error", 1),
        ('[checks]\nnumber = "warning"', "warning", 0),
        ('[checks]\nnumber = "notice"', "notice", 0),
        ('[checks]\nnumber = "off"', None, 0),
        ('[checks]\nnumber = "off"\n[documents.small.checks]\nnumber = "error"', "error", 1),
        ('[checks]\nnumber = "error"\n[documents.small.checks]\nnumber = "notice"', "notice", 0),
        ('[documents.other.checks]\nnumber = "off"', "error", 1),
    ],
)
def test_the_policy_weighs_a_check(small, transflow, policy, severity, code):
    configure(small, policy)
    done = transflow("check", "small", "--json")
    assert [r["severity"] for r in found(done, "number")] == ([severity] if severity else [])
    assert done.code == code


def test_a_warning_made_an_error_stands_in_the_way(workspace, ok, transflow):
    document(workspace, ok, "d", [("港を訪れた。", "They visited the the port.")])
    assert transflow("check", "d").code == 0
    configure(workspace, '[checks]\ndoubled-word = "error"')
    assert transflow("check", "d").code == 1
    assert transflow("mark", "d", "u1", "--final").code == 1
    assert "doubled-word" in transflow("promote", "d", "--dry-run").out


@pytest.mark.parametrize(
    "policy,words",
    [
        ('[checks]\nnummber = "off"', ("[checks] nummber", "did you mean number?")),
        ('[checks]\n"x y" = "off"', ("[checks] x y", "--list names them")),
        ('[checks]\nnumber = "fatal"', ("'fatal' is none of error, warning, notice, off",)),
        ("[checks]\nnumber = 3", ("[checks] number: must be",)),
        ('[checks]\nnumber = ["off"]', ("[checks] number: must be",)),
        ('[checks.number]\nseverity = "off"', ("[checks] number: must be",)),
        ('[[checks]]\nnumber = "off"', ("checks: must be a table",)),
        ('[documents.small.checks]\n"nu\\u001bmber" = "off"', ("nu␛mber",)),
        ('[checks]\nnumber = "off"\nnumber = "error"', ("is no TOML",)),
    ],
)
def test_a_policy_that_cannot_be_is_refused_with_its_place(small, transflow, policy, words):
    configure(small, policy)
    done = transflow("check", "small")
    assert done.code == 3
    assert "transflow.toml" in done.err
    assert all(word in done.err for word in words), done.err
    assert done.out == ""


def test_an_unknown_check_is_named_with_its_line(small, transflow):
    configure(small, '[checks]\n# a remark\nnummber = "off"')
    lines = (small / "transflow.toml").read_text("utf-8").splitlines()
    line = lines.index('nummber = "off"') + 1
    assert f"transflow.toml:{line}: [checks] nummber" in transflow("check", "small").err


# ---------------------------------------------------------------- waivers


def test_a_waiver_needs_a_reason_and_dies_with_the_text(small, ok, transflow):
    wrong = "It was attended by 15 people."
    for reason in ((), ("--reason", " ")):
        assert transflow("waive", "small", "u3", "number", *reason).code == 2
    ok("waive", "small", "u3", "number", "--reason", "the record says so")
    done = transflow("check", "small")
    assert done.code == 0
    assert "    waived by sato: the record says so\n" in done.out
    assert "1 waived" in done.err
    [record] = found(ok("check", "small", "--json"), "number")
    assert record["waived"] == "the record says so"
    ok("edit", "small", "u3", "--text", "It was attended by 16 people.")
    assert transflow("check", "small").code == 1
    ok("edit", "small", "u3", "--text", wrong)
    assert transflow("check", "small").code == 0


def test_a_waiver_covers_what_was_found_and_no_more(small, ok, transflow):
    ok("edit", "small", "u3", "--text", "It was attended by 15 people (in Paris.")
    ok("waive", "small", "u3", "number", "--reason", "as agreed")
    done = transflow("check", "small", "--json")
    assert done.code == 1
    assert {r["check"]: "waived" in r for r in done.records if r["unit"] == "u3"}["number"]
    assert not any("waived" in r for r in found(done, "brackets"))


# ---------------------------------------------------------------- what people read


def cells(text):
    """Cells that a terminal gives to a text of plain and wide characters."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


@pytest.mark.parametrize(
    "source,target,part,wrong",
    [
        ("港湾の安全に関する会合に３０名が参加した。", "Forty people took part.", "３０", "Forty"),
        ("ｶﾞｲﾄﾞ３０名", "40 guides", "３０", "40"),
        ("한국어 30명", "名前：40 people", "30", "40"),
        ("「海の道」を30隻が通った。", "“Sea Road”: 40 ships", "30", "40"),
    ],
)
@pytest.mark.parametrize("coloured", [True, False])
def test_carets_stand_under_the_cells_of_what_is_meant(  # noqa: PLR0917 -- a table of cases
    transflow, tmp_path, monkeypatch, source, target, part, wrong, coloured
):
    (tmp_path / "p.jsonl").write_text(
        json.dumps({"id": "a", "source": source, "target": target}) + "\n", "utf-8"
    )
    if coloured:
        monkeypatch.setattr("transflow.cli.render._coloured", lambda _: True)
    done = transflow("check", "--pairs", "p.jsonl", "--source", "ja", "--target", "en")
    assert ("\x1b" in done.out) is coloured
    lines = ESCAPES.sub("", done.out).splitlines()
    at = next(n for n, line in enumerate(lines) if " number: " in line)
    for shown, carets, meant in ((1, 2, part), (3, 4, wrong)):
        text, marks = lines[at + shown], lines[at + carets]
        assert marks.strip() == "^" * cells(meant)
        assert marks.index("^") == cells(text[: text.index(meant)])


def test_a_missing_term_shows_the_text_that_lacks_it(transflow, tmp_path):
    row = {"id": "a", "source": "条約を結んだ。", "target": "They concluded a pact."}
    (tmp_path / "p.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    (tmp_path / "g.csv").write_text("source,target\n条約,treaty\n", "utf-8")
    langs = "--source", "ja", "--target", "en"
    done = transflow("check", "--pairs", "p.jsonl", *langs, "--glossary", "g.csv")
    assert done.out.endswith("    条約を結んだ。\n    ^^^^\n    They concluded a pact.\n")


def test_findings_follow_the_document_and_say_what_to_do(workspace, ok, transflow):
    rows = [
        ("2024年の海上保安に関する協力", "Cooperation on Maritime Safety in 2024"),
        ("2024年の海上保安に関する協力", "Cooperation on Maritime Safety in 2024"),
        ("漁船40隻が３月５日に横浜に入港した。", "Forty boats came to Yokohama on March 5."),
    ]
    document(workspace, ok, "d", rows)
    ok("edit", "d", "u2", "--text", "Coast Guards Working Together in 2024")
    ok("edit", "d", "u3", "--text", "Thirty boats came to Yokohama on March 5.")
    done = transflow("check", "d")
    units = [line.split()[0] for line in done.out.splitlines() if re.match(r"u\d", line)]
    assert units == sorted(units)
    assert {"u2", "u3"} <= set(units)
    assert "transflow check --explain inconsistent tells more" in done.err
    assert 'transflow edit d u2 --text "…" mends' in done.err


HOSTILE = {
    "id": "<b>\x1b[1m\u202e\u009b\u2028",
    "source": "<script>３０名\x1b[31m\u202e\u2028</script>",
    "target": "<script>forty\x1b]0;title\x07 \u009b1m people & \x00</script>",
}


@pytest.mark.parametrize("form", ["table", "json", "sarif"])
def test_no_control_character_of_a_text_is_obeyed(transflow, tmp_path, form):
    (tmp_path / "p.jsonl").write_text(json.dumps(HOSTILE) + "\n", "utf-8")
    langs = "--source", "ja", "--target", "en"
    done = transflow("check", "--pairs", "p.jsonl", *langs, "--format", form)
    assert done.code == 1
    assert not set(done.out) & {"\x1b", "\x07", "\x00", "\r"}
    if form == "table":
        assert not set(done.out) & {"\u202e", "\u009b"}
        assert "␛" in done.out
    elif form == "json":
        assert not set(done.out) & {"\u202e", "\u009b", "\u2028"}
        assert {record["id"] for record in done.records} == {HOSTILE["id"]}
    else:
        [run] = json.loads(done.out)["runs"]
        assert {r["properties"]["target"] for r in run["results"]} == {HOSTILE["target"]}
        assert all("markdown" not in result["message"] for result in run["results"])


def test_of_one_check_only_so_many_findings_are_told(transflow, tmp_path):
    row = {"id": "a", "source": "会合。", "target": "a . " * 5000}
    (tmp_path / "p.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    done = transflow("check", "--pairs", "p.jsonl", "--source", "ja", "--target", "en", "--json")
    told = found(done, "whitespace")
    assert len(told) == 100
    assert told[-1]["message"].endswith("(and more in this text)")


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_is_explained(ok, name):
    page = ok("check", "--explain", name).out
    assert page.startswith(f"# {name}\n")
    assert f"transflow waive DOC UNIT {name} " in page
    [record] = ok("check", "--explain", name, "--json").records
    assert record["severity"] == CHECKS[name].severity


def test_an_unknown_check_cannot_be_explained(transflow):
    done = transflow("check", "--explain", "nummber")
    assert done.code == 2
    assert "did you mean number?" in done.err


def test_the_checks_are_listed(ok):
    assert [r["check"] for r in ok("check", "--list", "--json").records] == list(CHECKS)
    assert all(f"{name} " in ok("check", "--list").out for name in CHECKS)


# ---------------------------------------------------------------- across documents


def test_one_source_has_one_translation_in_the_workspace(workspace, ok, transflow):
    source = "海上保安に関する協力の強化"
    filler = ("港を訪れた。", "They visited the port.")
    document(workspace, ok, "one", [(source, "Stronger Cooperation on Maritime Safety"), filler])
    assert not found(transflow("check", "one", "--json"), "inconsistent")
    document(workspace, ok, "two", [filler, (source, "Better Cooperation of Coast Guards")])
    [told] = found(transflow("check", "two", "--json"), "inconsistent")
    assert told["unit"] == "u2"
    assert told["message"].endswith("“Stronger Cooperation on Maritime Safety” in unit one/u1")
    ok("waive", "two", "u2", "inconsistent", "--reason", "a title of its own")
    assert "waived" in found(transflow("check", "two", "--json"), "inconsistent")[0]
    ok("edit", "one", "u1", "--text", "Stronger Maritime Safety Cooperation")
    assert "waived" not in found(transflow("check", "two", "--json"), "inconsistent")[0]
    configure(workspace, '[checks]\ninconsistent = "off"')
    assert not found(transflow("check", "two", "--json"), "inconsistent")


# ---------------------------------------------------------------- the marker of editions


def test_a_provisional_translation_without_its_marker_is_noticed(workspace, ok, transflow):
    document(workspace, ok, "d", [("港を訪れた。", "They visited the port.")])
    [told] = found(ok("check", "d", "--json"), "marker")
    assert (told["severity"], told["unit"]) == ("notice", "")
    assert "d.en.txt has no marker" in told["message"]
    ok("edit", "d", "u1", "--text", "They visited a port.")
    ok("promote", "d", "--provisional")
    assert "[Provisional translation]" in (workspace / "catalogs" / "d.en.txt").read_text("utf-8")
    assert not found(ok("check", "d", "--json"), "marker")


def test_a_marker_that_the_workspace_names_is_found_in_a_unit(workspace, ok, transflow):
    document(workspace, ok, "d", [("港を訪れた。", "They visited the port.")])
    configure(workspace, '[text]\nmarkers = ["For comment", "((("]')
    ok("edit", "d", "u1", "--text", "For comment")
    assert found(transflow("check", "d", "--json"), "marker")[0]["severity"] == "error"


def test_the_official_edition_may_say_no_marker(small, ok, monkeypatch, transflow):
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    units = [record["id"] for record in ok("units", "small", "--json").records]
    ok("mark", "small", *units, "--final")
    assert "nothing stands in the way" in ok("promote", "small", "--dry-run").err
    # a form of document whose writer left the marker in
    monkeypatch.setattr(
        "transflow.usecases.publishing.published_text",
        lambda *_, **__: "Title\n[Provisional translation]\n",
    )
    done = transflow("promote", "small")
    assert done.code == 1
    assert "marker" in done.out
    assert "would still say “[Provisional translation]”" in done.out


def test_a_provisional_edition_must_say_its_marker(small, ok, monkeypatch, transflow):
    ok("edit", "small", "u3", "--text", "It was attended by 12 people.")
    monkeypatch.setattr("transflow.usecases.publishing.published_text", lambda *_, **__: "Title\n")
    done = transflow("promote", "small", "--provisional")
    assert done.code == 1
    assert "would not carry “[Provisional translation]”" in done.err


# ---------------------------------------------------------------- Python


def told_by_command(transflow, folder, source, target, *more):
    row = {"id": 1, "source": source, "target": target}
    (folder / "p.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    langs = "--source", "ja", "--target", "en"
    done = transflow("check", "--pairs", "p.jsonl", *langs, *more, "--json")
    return [(r["check"], r["severity"], r["message"]) for r in done.records]


def told_by_python(source, target, **more):
    return [
        (d.check, d.severity.value, d.message)
        for d in package.check(source, target, "ja", "en", **more)
    ]


def test_python_finds_what_the_command_finds(transflow, tmp_path, monkeypatch):
    pytest.importorskip("sudachipy")
    from transflow.engines.sudachi import load_sudachi

    analyser = load_sudachi()
    monkeypatch.setattr("transflow.usecases.knowledge._analyser", lambda: analyser)
    pair = "西川外務大臣は３名と会談した。", "Foreign Minister Nisikaba met with four people."
    said = told_by_python(*pair)
    assert {"name", "number"} <= {check for check, *_ in said}
    assert said == told_by_command(transflow, tmp_path, *pair)


def test_python_takes_the_file_of_a_glossary(transflow, tmp_path):
    path = tmp_path / "g.csv"
    pair = "条約を結んだ。", "They concluded a pact."
    path.write_text("source,target\n条約,treaty\n", "utf-8")
    said = told_by_python(*pair, glossary=path)
    assert [check for check, *_ in said] == ["term-missing"]
    assert said == told_by_command(transflow, tmp_path, *pair, "--glossary", "g.csv")
    path.write_text("source,target\n条約,pact\n", "utf-8")
    assert told_by_python(*pair, glossary=str(path)) == []


def test_labels_are_read_off_the_cases_of_numbering():
    case = pages()["numbering"].fires[0]
    assert all(segment(text, "ja")[0].label for text in case.pairs[0][:1])
