"""The day of a document: given with it, shown, and stronger where transflow.toml says another."""

import pytest

TERMS = (
    "source,target,status,valid_from,valid_to\n"
    "外務省,Foreign Office,preferred,,2019-12-31\n"
    "外務省,Ministry of Foreign Affairs,preferred,2020-01-01,\n"
)
SOURCE = "外務省は本日、声明を発表しました。\n交渉は二日間続きました。\n"
TARGET = "The Foreign Office issued a statement today.\nThe talks lasted two days.\n"


@pytest.fixture
def workspace(ok, tmp_path):
    ok("init", ".", "--source", "ja", "--target", "en")
    (tmp_path / "terms.csv").write_text(TERMS, encoding="utf-8")
    ok("glossary", "import", "terms.csv")
    (tmp_path / "a.ja.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "a.en.txt").write_text(TARGET, encoding="utf-8")
    return tmp_path


def settled(workspace, date):
    with (workspace / "transflow.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n[documents.a]\ndate = {date}\n")


def align(ok, *more):
    ok("align", "a.ja.txt", "a.en.txt", "--name", "a", *more)


def missing(transflow):
    records = transflow("check", "a", "--json").records
    return [r["message"] for r in records if r.get("check") == "term-missing"]


@pytest.mark.parametrize(
    "days,found",
    [
        (("2019-06-01", ""), 0),
        (("2024-06-01", ""), 1),
        (("2024-06-01", "2019-06-01"), 0),
        (("2019-06-01", "2024-06-01"), 1),
    ],
)
def test_terms_hold_on_the_day(workspace, ok, transflow, days, found):
    recorded, configured = days
    align(ok, "--date", recorded)
    if configured:
        settled(workspace, configured)
    assert len(missing(transflow)) == found
    (line,) = ok("status", "--json").records
    assert line["date"] == (configured or recorded)
    assert f"a ({configured or recorded})" in ok("status").out


def test_a_source_alone_has_a_day(workspace, ok):
    ok("add", "a.ja.txt", "--name", "a", "--date", "2024-02-29")
    assert [line["date"] for line in ok("status", "--json").records] == ["2024-02-29"]


def test_without_a_day_none_is_shown(workspace, ok):
    align(ok)
    assert "date" not in ok("status", "--json").records[0]
    assert "(" not in ok("status").out


@pytest.mark.parametrize(
    "date", ["2023-02-29", "20240331", "31.3.2024", "令和6年", "2024-3-1", "2024-W13-7", " "]
)
@pytest.mark.parametrize(
    "command", [("add", "a.ja.txt"), ("align", "a.ja.txt", "a.en.txt")], ids=lambda c: c[0]
)
def test_what_is_no_day_is_refused(workspace, transflow, command, date):
    result = transflow(*command, "--name", "a", "--date", date)
    assert result.code == 2
    assert f"“{date}” is no date" in result.err
    assert "2024-03-31" in result.err
    assert not transflow("status", "--json").records


def test_a_day_is_recorded_with_a_document_only(workspace, transflow):
    result = transflow("align", "a.ja.txt", "a.en.txt", "-o", "a.tsv", "--date", "2024-03-31")
    assert result.code == 2
    assert "--name" in result.err
