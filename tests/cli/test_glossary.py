"""transflow glossary: from files of every format into the workspace and out again."""

import json

import pytest

from transflow.formats import glossary_formats

TABLE = (
    "source,target,status,note,domain\n"
    "首脳会議,summit meeting,preferred,=not a formula,diplomacy\n"
    "首脳会議,top meeting,forbidden,,diplomacy\n"
    "外務省,Ministry of Foreign Affairs,preferred,,government\n"
)
EMPTY_TERM = (
    '<tbx><conceptEntry><langSec xml:lang="ja">\n'
    "<termSec><term/></termSec></langSec></conceptEntry></tbx>"
)


@pytest.fixture
def workspace(ok, tmp_path):
    ok("init", ".", "--source", "ja", "--target", "en")
    (tmp_path / "terms.csv").write_text(TABLE, encoding="utf-8")
    ok("glossary", "import", "terms.csv")
    return tmp_path


def listed(ok, *more):
    return [
        {key: value for key, value in record.items() if key != "glossary"}
        for record in ok("glossary", "list", *more, "--json").records
    ]


SUBCOMMANDS = "import export add list check diff extract".split()


@pytest.mark.parametrize("command", SUBCOMMANDS)
def test_every_subcommand_has_help_with_an_example(ok, command):
    assert "Example: transflow glossary " in ok("glossary", command, "--help").out


@pytest.mark.parametrize("kind", [k for k in glossary_formats.SUFFIXES if k != "deepl"])
def test_out_in_any_format_and_in_again(workspace, ok, kind):
    out = "out" + glossary_formats.SUFFIXES[kind]
    ok("glossary", "export", "terms", "--to", kind, "-o", out)
    ok("glossary", "import", out, "--into", "again")
    assert listed(ok, "again") == listed(ok, "terms")


def test_import_is_a_union(workspace, ok):
    again = ok("glossary", "import", "terms.csv")
    assert "0 concepts added, 2 known already" in again.err
    (workspace / "more.tsv").write_text("外務省\tMOFA\n総会\tGeneral Assembly\n", encoding="utf-8")
    assert (
        "1 concept added, 1 got terms"
        in ok("glossary", "import", "more.tsv", "--into", "terms").err
    )
    texts = [t["text"] for c in listed(ok) for t in c["terms"]]
    assert {"MOFA", "General Assembly", "top meeting"} <= set(texts)


def test_a_contradiction_changes_nothing(workspace, transflow):
    place = workspace / "glossaries" / "terms.ja-en.csv"
    before = place.read_bytes()
    (workspace / "b.csv").write_text("source,target\n首脳会議,top meeting\n", encoding="utf-8")
    refused = transflow("glossary", "import", "b.csv", "--into", "terms")
    assert refused.code == 1
    assert "“top meeting” is forbidden" in refused.err
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    "name, content, said",
    [
        ("a.tbx", "<tbx><text>\n<broken", "a.tbx:2: "),
        ("a.tbx", EMPTY_TERM, "a.tbx:2: an empty term (ja)"),
        ("a.utx", "#UTX 1.11; en/ja;\n", "not ja to en"),
        ("a.txt", "word\n", "a.txt:1: the line has no tab"),
        ("a.xlsx", "nothing", "a.xlsx: "),
        ("a.doc", "x", "no glossary format"),
    ],
)  # fmt: skip
def test_broken_files_are_refused(workspace, transflow, name, content, said):
    (workspace / name).write_text(content, encoding="utf-8")
    refused = transflow("glossary", "import", name)
    assert refused.code in {2, 3}
    assert said in refused.err


def test_add(workspace, ok):
    ok("glossary", "add", "条約", "treaty", "--admitted", "convention", "--forbidden", "pact")
    [added] = [c for c in listed(ok) if c["terms"][0]["text"] == "条約"]
    assert [(t["text"], t["status"]) for t in added["terms"][1:]] == [
        ("treaty", "preferred"),
        ("convention", "admitted"),
        ("pact", "forbidden"),
    ]
    ok("glossary", "add", "外務省", "Foreign Ministry", "--into", "terms")
    assert sum(c["terms"][0]["text"] == "外務省" for c in listed(ok)) == 1


def test_check(workspace, ok, transflow):
    assert ok("glossary", "check").out == ""
    (workspace / "x.csv").write_text(
        "source,target,domain\n総会,General Assembly,un\n", encoding="utf-8"
    )
    (workspace / "y.csv").write_text("source,target,domain\n総会,plenary,un\n", encoding="utf-8")
    ok("glossary", "import", "x.csv")
    ok("glossary", "import", "y.csv")
    found = transflow("glossary", "check", "--json")
    assert found.code == 1
    assert [(r["kind"], r["term"]) for r in found.records] == [("conflict", "総会")]


def test_diff_refuses_a_broken_file_even_without_documents(workspace, transflow):
    (workspace / "broken.csv").write_text('source,target\n"外務省,MOFA\n', encoding="utf-8")
    refused = transflow("glossary", "diff", "broken.csv")
    assert refused.code == 3
    assert "broken.csv:2: broken quoting" in refused.err


def test_diff_says_what_would_reopen(workspace, ok):
    (workspace / "a.ja.txt").write_text(
        "外務省は発表した。\n\n総会が開かれた。\n", encoding="utf-8"
    )
    (workspace / "a.en.txt").write_text(
        "The Ministry of Foreign Affairs made an announcement.\n\nThe assembly was held.\n",
        encoding="utf-8",
    )
    ok("align", "a.ja.txt", "a.en.txt", "--name", "a")
    ok("mark", "a", "1-2", "--final")
    changed = TABLE.replace("Ministry of Foreign Affairs", "Foreign Ministry")
    (workspace / "terms.ja-en.csv").write_text(changed, encoding="utf-8")
    [touched] = ok("glossary", "diff", "terms.ja-en.csv", "--json").records
    assert (touched["unit"], touched["effect"], touched["terms"]) == ("u1", "reopens", ["外務省"])
    [fault] = touched["faults"]
    assert "Foreign Ministry" in fault
    told = ok("glossary", "diff", "terms.ja-en.csv")
    assert "reopens, to be mended" in told.out
    assert "1 accepted unit would be open again, 1 of them to be mended" in told.err
    (workspace / "terms.ja-en.csv").write_text(TABLE, encoding="utf-8")
    assert ok("glossary", "diff", "terms.ja-en.csv", "--json").records == []


def test_extract_from_finished_units(workspace, ok):
    pairs = [
        ("条約は署名された。", "The treaty was signed."),
        ("この条約は重要である。", "This treaty is important."),
        ("外務省は条約を歓迎した。", "The Ministry of Foreign Affairs welcomed the treaty."),
        ("安全保障を議論した。", "We discussed security policy."),
        ("安全保障は複雑である。", "The security policy is complex."),
        ("安全保障の歴史。", "A history of security policy."),
        ("天気は良い。", "The weather is fine."),
        ("会場は静かだ。", "The venue is quiet."),
        ("参加者は多い。", "There are many participants."),
        ("資料を配布した。", "Handouts were distributed."),
    ]
    for side, number in (("ja", 0), ("en", 1)):
        text = "\n\n".join(pair[number] for pair in pairs) + "\n"
        (workspace / f"m.{side}.txt").write_text(text, encoding="utf-8")
    ok("align", "m.ja.txt", "m.en.txt", "--name", "m")
    assert ok("glossary", "extract", "--json").records == []
    ok("mark", "m", "1-10", "--final")
    found = {r["source"]: r for r in ok("glossary", "extract", "--json").records}
    assert found["条約"]["target"] == "treaty"
    assert found["条約"]["count"] == 3
    assert found["安全保障"]["target"] == "security policy"
    assert "外務省" not in found
    assert all(found["条約"]["contexts"])
    json.dumps(found)
