"""Bad input is normal: one clear line, the right exit code, nothing lost."""

import pytest

from support.cli_paths import SAMPLES

JA = "水産に関する協議（概要）\n\n会合は３月５日に開かれた。次回は来年開かれる。\n"
EN = "Consultation on Fisheries (Summary)\n\nThe meeting was held on March 5. The next is due.\n"


def expect_refusal(done, code, *words):
    assert done.code == code, done.err + done.out
    assert done.err.count("\n") == 1, done.err
    for word in words:
        assert word in done.err


def align(transflow, *more):
    return transflow("align", "a.txt", "b.txt", "--source", "ja", "--target", "en", *more)


@pytest.fixture
def pair(tmp_path):
    (tmp_path / "a.txt").write_text(JA, encoding="utf-8")
    (tmp_path / "b.txt").write_text(EN, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "data,words",
    [
        (b"", "empty"),
        (b" \n\t\xc2\xa0\n", "white space"),
        (b"\x00\x01\x02\x03binary\x00\xff", ""),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        ("会合は".encode() + b"\xff\xfe\xff" + "開かれた。\n".encode() * 30, ""),
    ],
)
def test_a_file_that_is_no_text(pair, transflow, data, words):
    (pair / "a.txt").write_bytes(data)
    expect_refusal(align(transflow, "-o", "x.jsonl"), 3, "a.txt", words)
    assert not (pair / "x.jsonl").exists()


def test_a_missing_file_and_a_folder(pair, transflow):
    (pair / "a.txt").unlink()
    expect_refusal(align(transflow, "-o", "x.jsonl"), 3, "a.txt")
    (pair / "a.txt").mkdir()
    expect_refusal(align(transflow, "-o", "x.jsonl"), 3, "a.txt", "folder")


@pytest.mark.parametrize("encoding", ["shift_jis", "euc-jp", "utf-16", "utf-8-sig", "iso2022_jp"])
def test_legacy_encodings_are_read(pair, ok, encoding):
    (pair / "a.txt").write_bytes(JA.encode(encoding))
    ok("align", "a.txt", "b.txt", "--source", "ja", "--target", "en", "-o", "x.jsonl")
    assert "水産に関する協議" in (pair / "x.jsonl").read_text("utf-8")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n\u00a0\n"])
def test_line_ends_and_blank_lines_of_all_kinds_are_read(pair, ok, end):
    (pair / "a.txt").write_bytes(JA.replace("\n", end).encode())
    ok("align", "a.txt", "b.txt", "--source", "ja", "--target", "en", "-o", "x.align")
    assert len((pair / "x.align").read_text().splitlines()) == 3


def test_one_huge_line_is_survived(pair, transflow):
    (pair / "a.txt").write_text("会合は" * 300_000, encoding="utf-8")
    done = align(transflow, "-o", "x.jsonl")
    assert done.code in {0, 1}


def test_swapped_files(pair, transflow):
    done = transflow("align", "b.txt", "a.txt", "--source", "ja", "--target", "en", "-o", "x.tsv")
    expect_refusal(done, 3, "b.txt", "swapped")


def test_the_same_file_twice(pair, transflow):
    done = transflow("align", "a.txt", "a.txt", "--source", "ja", "--target", "zh", "-o", "x.tsv")
    assert done.code in {2, 3}
    done = transflow("align", "a.txt", "a.txt", "--source", "ja", "--target", "xx", "-o", "x.tsv")
    expect_refusal(done, 2, "same text")


def test_both_in_one_language(pair, transflow):
    (pair / "a.txt").write_text(EN + "More of the same.\n", encoding="utf-8")
    expect_refusal(align(transflow, "-o", "x.tsv"), 3, "a.txt")
    done = transflow("align", "a.txt", "b.txt", "--source", "en", "--target", "en", "-o", "x.tsv")
    expect_refusal(done, 2, "both")


def test_unrelated_texts_are_not_recorded(workspace, transflow, ok):
    (workspace / "a.txt").write_text("猫は眠る。\n" * 40, encoding="utf-8")
    (workspace / "b.txt").write_text("On 3 March 1999, 47 ships left Lisbon.\n", encoding="utf-8")
    done = transflow("align", "a.txt", "b.txt", "--name", "odd")
    assert done.code == 1
    assert ok("status", "--json").records == []


@pytest.mark.parametrize(
    "ending,code,words",
    [(".docx", 2, ".docx"), ("", 2, "a name without an ending names no format")],
)
def test_an_ending_that_names_no_format(pair, transflow, ending, code, words):
    expect_refusal(align(transflow, "-o", f"x{ending}"), code, words)


def test_where_to_must_be_said_once(pair, transflow):
    expect_refusal(align(transflow), 2, "--name")
    expect_refusal(align(transflow, "-o", "x.tsv", "--name", "x"), 2, "--name")


def test_an_output_folder_that_is_not_there(pair, transflow):
    expect_refusal(align(transflow, "-o", "nowhere/x.tsv"), 2, "nowhere")


def test_outside_of_a_workspace(pair, transflow):
    expect_refusal(align(transflow, "--name", "x"), 2, "transflow init")
    expect_refusal(transflow("status"), 2, "transflow init")


@pytest.mark.parametrize(
    "lines,place",
    [
        ("source,target,status\n会合,meeting,prefered\n", ":2:"),
        ("source,target,status\n会合,meeting,preferred\n,meeting,preferred\n", ":3:"),
        ('source,target,status\n"会合,meeting,preferred\n', ":2"),
        ("source,target,status\n会合\n", ":2:"),
    ],
)
def test_a_broken_glossary_names_file_and_line(coastal, transflow, ok, lines, place):
    before = ok("units", "coastal", "--json").out
    broken = coastal / "glossaries" / "broken.ja-en.csv"
    broken.write_text(lines, encoding="utf-8")
    expect_refusal(transflow("check", "coastal"), 3, "broken.ja-en.csv" + place)
    broken.unlink()
    assert ok("units", "coastal", "--json").out == before


@pytest.mark.parametrize(
    "damage,words",
    [
        (lambda t: t.replace('msgid "', "msgid ", 3), "coastal.en.po:"),
        (lambda t: t[: t.rindex('msgstr "') + 12], "coastal.en.po:"),
        (lambda t: t.replace('msgstr "Opening"', 'msgstr "Open"ing"'), "coastal.en.po:"),
        (lambda _: "no catalogue at all\n", "coastal.en.po"),
        (lambda t: t + t[t.index("msgctxt") :], "coastal.en.po"),
    ],
)
def test_a_broken_catalogue_changes_nothing(coastal, transflow, ok, damage, words):
    ok("export", "coastal", "--to", "po")
    path = coastal / "catalogs" / "coastal.en.po"
    path.write_text(damage(path.read_text("utf-8")), "utf-8")
    before = ok("log", "coastal").out
    expect_refusal(transflow("import", "catalogs/coastal.en.po"), 3, words)
    assert ok("log", "coastal").out == before


def test_a_catalogue_of_nobody(coastal, transflow, ok):
    ok("export", "coastal", "--to", "po")
    path = coastal / "catalogs" / "coastal.en.po"
    text = path.read_text("utf-8")
    path.write_text(text.replace("X-Transflow-Document: coastal", "X-Transflow-Document: other"))
    expect_refusal(transflow("import", str(path)), 2, "other")


def test_a_catalogue_whose_export_is_unknown_is_taken_for_suggestions_only(coastal, transflow, ok):
    ok("export", "coastal", "--to", "po")
    path = coastal / "catalogs" / "coastal.en.po"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if "X-Transflow-Export" not in line)
    path.write_text(text.replace('msgstr "Opening"', 'msgstr "Opening Remarks"'), "utf-8")
    done = transflow("import", str(path))
    assert done.code == 1
    assert "not known" in done.err
    assert not [u for u in ok("units", "coastal", "--json").records if "Remarks" in u["target"]]


def test_a_name_that_is_taken(coastal, transflow):
    pair = SAMPLES / "coastal-cooperation.ja.txt", SAMPLES / "coastal-cooperation.en.txt"
    done = transflow("align", *pair, "--name", "coastal")
    assert done.code == 1
    assert "already" in done.err


@pytest.mark.parametrize("name", ["", "a/b", "../x", "-x", "a b", "a\x1b[31m"])
def test_a_name_that_cannot_be_one(workspace, transflow, name):
    done = transflow("add", SAMPLES / "minutes.ja.txt", "--name", name)
    assert done.code == 2


@pytest.mark.parametrize(
    "text,words",
    [
        ("source = 'ja'\n", "target"),
        ("source = 'ja'\ntarget = 'en'\n[checks]\nnumbr = 'off'\n", "number"),
        ("source = 'ja'\ntarget = 'en'\nglosary = []\n", "glossaries"),
        ("source = ja\n", "transflow.toml"),
    ],
)
def test_a_broken_configuration(coastal, transflow, text, words):
    (coastal / "transflow.toml").write_text(text, "utf-8")
    expect_refusal(transflow("check", "coastal"), 3, "transflow.toml", words)


def test_a_database_that_is_none(coastal, transflow):
    for path in (coastal / ".transflow").glob("workspace.db*"):
        path.unlink()
    (coastal / ".transflow" / "workspace.db").write_bytes(b"this is no database" * 100)
    expect_refusal(transflow("status"), 3, "workspace.db")


def test_pairs_with_a_broken_line(pair, transflow):
    (pair / "p.jsonl").write_text('{"id": 1, "source": "甲", "target": "A"}\n{"id": 2,\n', "utf-8")
    done = transflow("check", "--pairs", "p.jsonl", "--source", "ja", "--target", "en")
    expect_refusal(done, 3, "p.jsonl:2")


def test_a_file_that_is_only_wrongly_encoded_in_one_place(pair, transflow):
    (pair / "b.txt").write_bytes(EN.encode() + b"The end \xe3\x81 of it. " + "é".encode() * 20)
    done = align(transflow, "-o", "x.tsv")
    assert done.code in {0, 3}
    assert "Traceback" not in done.err
