"""What careful people would trip over."""

import subprocess
import sys

import pytest

from support.cli_paths import SAMPLES


def units(ok, name):
    return {u["id"]: u for u in ok("units", name, "--json").records}


@pytest.mark.parametrize("path", [".transflow/workspace.db", "transflow.toml", ".transflow/new"])
@pytest.mark.parametrize(
    "command",
    [
        ("export", "small", "--to", "txt"),
        ("promote", "small", "--provisional"),
    ],
)
def test_no_output_replaces_the_record(small, transflow, ok, path, command):
    ok("edit", "small", "u1", "--text", "Another title")
    done = transflow(*command, "-o", path)
    assert done.code == 2
    assert "belongs to the workspace" in done.err
    assert ok("status", "--json").records


def test_a_backup_replaces_nothing(small, transflow, ok):
    ok("backup", "copy.db")
    assert transflow("backup", "copy.db").code == 2
    assert transflow("backup", "small.ja.txt").code == 2


def test_an_extra_sentence_can_be_taken_out(workspace, transflow, ok):
    (workspace / "a.ja.txt").write_text("協議の概要\n\n会合は３月５日に開かれた。\n", "utf-8")
    (workspace / "b.en.txt").write_text(
        "Summary of the Consultation\n\nThe meeting was held on March 5.\n\n"
        "Tea was served in the garden to all the guests of honour and their families.\n",
        "utf-8",
    )
    ok("align", "a.ja.txt", "b.en.txt", "--name", "a")
    [extra] = [u["id"] for u in units(ok, "a").values() if not u["source"]]
    assert "unlinked" in {b["blocker"] for b in transflow("promote", "a", "--json").records}
    ok("edit", "a", extra, "--text", "")
    ok("mark", "a", "1-3", "--final")
    ok("promote", "a")
    published = (workspace / "catalogs" / "a.en.txt").read_text("utf-8")
    assert published == "Summary of the Consultation\n\nThe meeting was held on March 5.\n"


@pytest.mark.parametrize("again", ["Sato", "ｓａｔｏ", " sato "])
def test_two_persons_are_not_one_spelt_twice(small, transflow, ok, again):
    config = small / "transflow.toml"
    config.write_text(config.read_text("utf-8").replace("= false", "= true"), "utf-8")
    ok("edit", "small", "u4", "--text", "The next meeting is next year.", "--as", "sato")
    assert transflow("mark", "small", "u4", "--final", "--as", again).code == 1
    ok("mark", "small", "u4", "--final", "--as", "ito")


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-"])
def test_closed_streams_are_no_fault(small, closed):
    command = f"{sys.executable} -m transflow status {closed}"
    done = subprocess.run(
        ["sh", "-c", command], cwd=small, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_an_edition_can_go_to_stdout(small, ok):
    ok("edit", "small", "u1", "--text", "Another title")
    done = ok("promote", "small", "--provisional", "-o", "-")
    assert done.out.startswith("Another title\n[Provisional translation]\n")
    assert not (small / "-").exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda t: t[: t.index('msgctxt "u3"')].rpartition("\n\n")[0] + "\n",
        lambda t: t.replace('msgid "次回は来年開かれる。"', 'msgid "次回は来月開かれる。"').replace(
            "next year", "next month"
        ),
    ],
)
def test_work_that_could_not_be_taken_is_no_success(small, transflow, ok, damage):
    ok("export", "small", "--to", "po")
    path = small / "catalogs" / "small.en.po"
    path.write_text(damage(path.read_text("utf-8")), "utf-8")
    assert transflow("import", str(path)).code == 1


def test_an_unrelated_source_is_refused(small, transflow, ok):
    (small / "other.ja.txt").write_text("献立\n\n朝は米を食べる。\n\n昼は魚を焼く。\n", "utf-8")
    done = transflow("amend", "small", "other.ja.txt")
    assert done.code == 1
    assert "--force" in done.err
    ok("amend", "small", "other.ja.txt", "--force")


def test_country_codes_are_no_languages(tmp_path, transflow):
    done = transflow("init", ".", "--source", "jp", "--target", "en")
    assert done.code == 2
    assert "--source ja" in done.err


def test_the_log_tells_what_people_said(small, ok):
    ok("waive", "small", "u3", "number", "--reason", "three came later")
    ok("comment", "small", "u2", "which year?")
    log = ok("log", "small").out
    assert "“u3 number three came later”" in log
    assert "“u2 which year?”" in log


def test_replacing_somebodys_text_is_said(small, ok):
    ok("edit", "small", "u4", "--text", "One.", "--as", "ito")
    assert "replaces the text by ito" in ok("edit", "small", "u4", "--text", "Two.").err


def test_an_export_that_could_not_be_written_is_not_recorded(small, transflow, ok):
    assert transflow("export", "small", "--to", "po", "-o", "nowhere/x.po").code == 2
    assert "catalog.exported" not in ok("log", "small").out


def test_a_legacy_encoding_that_gives_way_says_so(workspace, ok):
    (workspace / "a.ja.txt").write_text("協議の概要\n\n会合は開かれた。\n", "utf-8")
    (workspace / "b.fr.txt").write_bytes(
        "Résumé des consultations\n\nLa réunion a eu lieu à l’été dernier.\n".encode("cp1252")
    )
    ok("align", "a.ja.txt", "b.fr.txt", "--name", "a", "--target", "fr")
    ok("edit", "a", "u2", "--text", "La réunion a eu lieu à Ōsaka.")
    done = ok("export", "a", "--to", "txt", "-o", "a.fr.txt")
    assert "UTF-8" in done.err
    assert "Ōsaka" in (workspace / "a.fr.txt").read_text("utf-8")


def test_the_readme_sample_paths_exist():
    for name in ("coastal-cooperation.ja.txt", "coastal-cooperation.en.txt"):
        assert (SAMPLES / name).is_file()
