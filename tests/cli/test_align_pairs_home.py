"""align --pairs and -o in a workspace: its glossaries, settings and finished units help."""

import json

import pytest

from transflow.errors import InputError
from transflow.usecases import batch, learning
from transflow.usecases.batch import Inline, Settings, run_batch
from transflow.usecases.batch_jobs import plan

WORDS = {"鯨": "whale", "鰯": "sardine", "鮪": "tuna", "蛸": "octopus", "鯖": "mackerel"}
SOURCE = [f"{word}の漁は第{number}区で行う。" for number in range(1, 6) for word in WORDS]
TARGET = [
    f"Fishing for {word} takes place in zone {number}."
    for number in range(1, 6)
    for word in WORDS.values()
]


@pytest.fixture
def home(workspace):
    """A workspace with a pair to align, and another pair in the manifest."""
    for name, lines in (("a.ja", SOURCE), ("a.en", TARGET), ("b.ja", SOURCE[:9])):
        (workspace / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    (workspace / "b.en").write_text("\n".join(TARGET[:9]) + "\n", encoding="utf-8")
    (workspace / "m.tsv").write_text("source\ttarget\tname\nb.ja\tb.en\tb\n")
    return workspace


@pytest.fixture
def finished(home, ok):
    """The same with 25 finished units."""
    ok("align", "a.ja", "a.en", "--name", "a", "--presegmented")
    ok("mark", "a", "1-25", "--final")
    return home


def pairs(run, *more):
    return run("align", "--pairs", "m.tsv", "-o", "out", "--presegmented", *more)


@pytest.fixture
def known(monkeypatch):
    """What each alignment of a batch was helped by."""
    seen = []
    align = batch.align_sides

    def watched(source, target, knowledge):
        seen.append(knowledge)
        return align(source, target, knowledge)

    monkeypatch.setattr(batch, "align_sides", watched)
    return seen


def test_what_finished_units_taught_helps(finished, ok, known):
    pairs(ok)
    [knowledge] = known
    pairs_known = {one: {two for two, _ in row} for one, row in knowledge.learnt.rows.items()}
    assert any("whale" in two for row in pairs_known.values() for two in row)
    assert (finished / ".transflow" / "learnt" / "ja-en.json").is_file()


def test_too_few_finished_units_teach_nothing(home, ok, known):
    pairs(ok)
    assert known[0].learnt is None
    assert not (home / ".transflow" / "learnt").exists()


def test_the_languages_and_the_glossary_are_those_of_the_workspace(home, ok, known):
    pairs(ok)
    assert known[0].glossary.applied("共同声明")
    (home / "own.csv").write_text("source,target\n鯨,whale\n", encoding="utf-8")
    pairs(ok, "--glossary", "own.csv", "--again")
    assert not known[1].glossary.applied("共同声明")
    assert known[1].glossary.applied("鯨")


def test_the_settings_of_the_workspace_count(home, ok, known):
    (home / "words.tsv").write_text("鯨\twhale\n", encoding="utf-8")
    config = home / "transflow.toml"
    written = config.read_text(encoding="utf-8")
    config.write_text(written.replace("[align]", '[align]\ndictionaries = ["words.tsv"]', 1))
    pairs(ok)
    assert len(known[0].lexicons) == 1


def test_a_pair_is_done_again_when_the_workspace_has_learnt(home, ok):
    pairs(ok)
    assert "earlier" in pairs(ok).out
    ok("align", "a.ja", "a.en", "--name", "a", "--presegmented")
    assert "earlier" in pairs(ok).out
    ok("mark", "a", "1-25", "--final")
    assert "earlier" not in pairs(ok).out
    assert "earlier" in pairs(ok).out
    with (home / "glossaries" / "diplomacy.ja-en.csv").open("a", encoding="utf-8") as terms:
        terms.write("鯨,whale,preferred,\n")
    assert "earlier" not in pairs(ok).out


def test_workers_learn_it_too(finished, ok):
    done = pairs(ok, "--jobs", "2")
    assert "1 pair: 1 aligned" in done.err
    (finished / "m.tsv").write_text("source\ttarget\tname\nb.ja\tb.en\tb\na.ja\ta.en\ta\n")
    assert "2 pairs: 2 aligned" in pairs(ok, "--jobs", "2", "--again").err


def test_what_was_learnt_anew_meanwhile_is_not_mixed_up(tmp_path):
    path = tmp_path / "ja-en.json"
    path.write_text(json.dumps({"key": "k", "langs": ["ja", "en"], "rows": {}}))
    assert learning.read_learnt(path, "k").langs == ("ja", "en")
    with pytest.raises(InputError, match="changed meanwhile"):
        learning.read_learnt(path, "other")


def test_outside_a_workspace_nothing_is_asked_of_one(tmp_path, ok, known):
    for name, lines in (("b.ja", SOURCE[:9]), ("b.en", TARGET[:9])):
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "m.tsv").write_text("source\ttarget\tname\nb.ja\tb.en\tb\n")
    pairs(ok, "--source", "ja", "--target", "en")
    assert (known[0].learnt, known[0].glossary) == (None, None)
    assert not (tmp_path / ".transflow").exists()


def test_links_of_two_files_are_helped_too(finished, ok, monkeypatch):
    from transflow.usecases import intake

    seen = []
    align = intake.align_sides
    monkeypatch.setattr(intake, "align_sides", lambda *a, **k: seen.append(a[2]) or align(*a, **k))
    ok("align", "b.ja", "b.en", "-o", "out.align", "--presegmented")
    assert seen[0].learnt is not None
    # Nothing is recorded by it.
    assert [row["document"] for row in ok("status", "--json").records] == ["a"]


def test_a_fresh_clone_is_not_written_to(home, ok):
    (home / ".transflow" / "workspace.db").unlink()
    for rest in (home / ".transflow").iterdir():
        rest.unlink()
    (home / ".transflow").rmdir()
    pairs(ok)
    assert not (home / ".transflow").exists()


# ---------------------------------------------------------------- machine drafts


def test_drafts_are_a_column(home, ok, known):
    (home / "b.mt").write_text("\n".join(TARGET[:8]) + "\n\n", encoding="utf-8")
    (home / "m.tsv").write_text("source\ttarget\tname\tpivot\nb.ja\tb.en\tb\tb.mt\n")
    pairs(ok)
    assert list(known[0].pivot) == [*TARGET[:8], ""]
    (home / "b.mt").write_text("\n".join(TARGET[:9]) + "\n", encoding="utf-8")
    assert "earlier" not in pairs(ok).out


def test_drafts_that_do_not_fit_are_named(home, transflow):
    (home / "b.mt").write_text("one line\n", encoding="utf-8")
    (home / "m.tsv").write_text("source\ttarget\tname\tpivot\nb.ja\tb.en\tb\tb.mt\n")
    done = pairs(transflow)
    assert done.code == 1
    assert "1 lines of drafts for 9 lines" in done.out
    refused = transflow("align", "--pairs", "m.tsv", "-o", "out")
    assert refused.code == 3
    assert "m.tsv:2" in refused.err
    assert "--presegmented" in refused.err


def test_drafts_are_never_overwritten(home, transflow):
    (home / "b.jsonl").write_text("x\n" * 9, encoding="utf-8")
    (home / "m.tsv").write_text("source\ttarget\tname\tpivot\nb.ja\tb.en\tb\tb.jsonl\n")
    refused = transflow("align", "--pairs", "m.tsv", "-o", ".", "--presegmented")
    assert refused.code == 2
    assert "would be overwritten" in refused.err


def test_a_plan_without_a_workspace_stays_as_it_is(home):
    settings = Settings()
    jobs = plan(home / "m.tsv", home, settings, languages=lambda *_: ("ja", "en"))
    assert [job.house.digest for job in jobs] == [""]
    [outcome] = run_batch(jobs, Inline())
    assert outcome.good
