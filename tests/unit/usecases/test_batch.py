"""A batch behind several executors: each runs the same work, and what fails keeps nothing else."""

import json
import pickle
from concurrent.futures import (
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from dataclasses import replace
from multiprocessing import get_context

import pytest

from transflow.errors import InputError, UsageError
from transflow.usecases.batch import (
    Inline,
    Job,
    Outcome,
    Settings,
    align_job,
    local_executor,
    run_batch,
)
from transflow.usecases.batch_jobs import plan
from transflow.usecases.batch_journal import NAME, Journal
from transflow.usecases.intake import Reading

LINES = Settings(
    ending=".align", source=Reading(presegmented=True), target=Reading(presegmented=True)
)
FRENCH = "Le ministre arrive le 3 mai.\nIl a signé 12 accords.\nLa séance est levée à 15 heures.\n"
ENGLISH = "The minister arrives on 3 May.\nHe signed 12 accords.\nThe session closed at 15:00.\n"


class Serial(Executor):
    """An engine from elsewhere: work and results travel as bytes, one after the other, reversed."""

    def __init__(self):
        self.names = []

    def submit(self, fn, /, *arguments, **keywords):
        future = Future()
        fn, arguments = pickle.loads(pickle.dumps((fn, arguments)))
        self.names.append(arguments[0].name)
        future.set_result(pickle.loads(pickle.dumps(fn(*arguments, **keywords))))
        return future


@pytest.fixture
def job(tmp_path):
    """Make a pair and the job that aligns it."""

    def make(name, source=FRENCH, target=ENGLISH, **more):
        (tmp_path / f"{name}.fr").write_text(source, encoding="utf-8")
        (tmp_path / f"{name}.en").write_text(target, encoding="utf-8")
        paths = {
            "source": str(tmp_path / f"{name}.fr"),
            "target": str(tmp_path / f"{name}.en"),
            "output": str(tmp_path / f"{name}.align"),
        }
        return Job(name, **paths, source_lang="fr", target_lang="en", settings=LINES, **more)

    return make


@pytest.fixture
def jobs(job):
    return [job("one"), job("empty", source="\n"), job("three", target=ENGLISH * 2)]


EXECUTORS = {
    "inline": Inline,
    "threads": lambda: ThreadPoolExecutor(2),
    "processes": lambda: ProcessPoolExecutor(2, mp_context=get_context("spawn")),
    "from elsewhere": Serial,
}


@pytest.mark.parametrize("kind", EXECUTORS)
def test_any_executor_does_the_work(kind, jobs, tmp_path):
    told = []
    with EXECUTORS[kind]() as executor:
        outcomes = run_batch(jobs, executor, finished=lambda one: told.append(one.name))
    assert [one.name for one in outcomes] == ["one", "empty", "three"]
    assert sorted(told) == ["empty", "one", "three"]
    assert [bool(one.error) for one in outcomes] == [False, True, False]
    assert "empty.fr" in outcomes[1].error
    assert (tmp_path / "one.align").read_text().startswith("[0]:[0]:")
    assert not (tmp_path / "empty.align").exists()
    first = outcomes[0]
    assert (first.links, first.source_segments, first.linked, first.coverage) == (3, 3, 6, 1.0)
    assert outcomes[2].target_segments == 6


def test_work_and_outcomes_are_small(job, tmp_path):
    (tmp_path / "gold").write_text("[0]:[0]\n[1]:[1]\n[2]:[2]\n")
    one = job("long", source=FRENCH * 300, target=ENGLISH * 300, gold=str(tmp_path / "gold"))
    outcome = align_job(one)
    assert outcome.links >= 800
    assert len(pickle.dumps(one)) < 2000
    assert len(pickle.dumps(outcome)) < 30_000


def test_gold_is_judged(job, tmp_path):
    (tmp_path / "gold").write_text("[0]:[0]\n[1]:[1]\n[2]:[]\n")
    outcome = align_job(job("one", gold=str(tmp_path / "gold")))
    assert outcome.evaluation.score.gold_strict == 2
    assert outcome.fields()["strict_f1"] == pytest.approx(0.8)
    (tmp_path / "gold").write_text("[7]:[0]\n")
    outcome = align_job(job("one", gold=str(tmp_path / "gold")))
    assert "gold:1: there is no source segment 7" in outcome.error
    assert outcome.fields() == {"name": "one", "error": outcome.error}


def test_a_fault_in_one_pair_leaves_the_others(jobs):
    def work(job):
        if job.name == "one":
            raise ZeroDivisionError("oh")
        return Outcome(job.name)

    outcomes = run_batch(jobs, Inline(), work=work)
    assert outcomes[0].error == "internal error: ZeroDivisionError: oh"
    assert [one.good for one in outcomes] == [False, True, True]


def test_a_broken_executor_says_so_of_each_pair(jobs):
    class Broken(Executor):
        def submit(self, fn, /, *_arguments, **_keywords):
            future = Future()
            if fn is not align_job:
                raise BrokenExecutor("gone")
            future.set_exception(BrokenExecutor("gone"))
            return future

    for work in (None, Outcome):
        outcomes = run_batch(jobs, Broken(), work=work)
        assert all("a worker died" in one.error for one in outcomes)


def test_an_interruption_goes_through(jobs):
    def work(job):
        if job.name == "empty":
            raise KeyboardInterrupt
        return Outcome(job.name)

    done = []
    with pytest.raises(KeyboardInterrupt):
        run_batch(jobs, Inline(), work=work, finished=done.append)
    assert [one.name for one in done] == ["one"]


def test_one_job_needs_no_processes():
    assert isinstance(local_executor(1), Inline)
    with local_executor(2) as executor:
        assert isinstance(executor, ProcessPoolExecutor)


# ---------------------------------------------------------------- going on later


def names_done(jobs, tmp_path, **more):
    """Run a batch with its journal; the names of the jobs that were really done."""
    executor = Serial()
    with Journal(tmp_path) as journal:
        outcomes = run_batch(jobs, executor, journal=journal, **more)
    assert [one.name for one in outcomes if not one.kept] == executor.names
    return executor.names


def test_what_is_done_is_not_done_again(jobs, job, tmp_path):
    assert names_done(jobs, tmp_path) == ["one", "empty", "three"]
    # What failed is tried again.
    assert names_done(jobs, tmp_path) == ["empty"]
    (tmp_path / "one.fr").write_text(FRENCH + "Fin.\n")
    assert names_done(jobs, tmp_path) == ["one", "empty"]
    (tmp_path / "three.align").unlink()
    assert names_done(jobs, tmp_path) == ["empty", "three"]
    assert names_done(jobs, tmp_path, again=True) == ["one", "empty", "three"]
    other = [replace(one, settings=replace(LINES, ending=".tsv")) for one in jobs]
    assert names_done(other, tmp_path) == ["one", "empty", "three"]


@pytest.mark.parametrize(
    "change",
    [
        {"source_lang": "fr-CA"},
        {"shared": "other words"},
        {"settings": replace(LINES, encoder="some/model")},
        {"settings": replace(LINES, source=Reading())},
    ],
)
def test_what_a_result_depends_on_is_in_the_digest(job, tmp_path, change):
    one = job("one")
    with Journal(tmp_path) as journal:
        assert journal.digest(one) == journal.digest(replace(one))
        assert journal.digest(one) != journal.digest(replace(one, **change))


def test_where_the_files_lie_is_not_in_the_digest(job, tmp_path):
    one = job("one")
    (tmp_path / "elsewhere.fr").write_text(FRENCH, encoding="utf-8")
    with Journal(tmp_path) as journal:
        moved = replace(one, source=str(tmp_path / "elsewhere.fr"))
        assert journal.digest(one) == journal.digest(moved)


def test_an_earlier_outcome_is_whole(job, tmp_path):
    (tmp_path / "gold").write_text("[0]:[0]\n[1, 2]:[1]\n")
    jobs = [job("one", gold=str(tmp_path / "gold"))]
    with Journal(tmp_path) as journal:
        first = run_batch(jobs, Inline(), journal=journal)
    with Journal(tmp_path) as journal:
        second = run_batch(jobs, Inline(), journal=journal)
    assert second == [replace(first[0], kept=True)]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-20],
        lambda data: data[:-1],
        lambda data: b"\xff\n" + data[:-30],
        lambda data: data.replace(b'"form": 2', b'"form": 1'),
        lambda data: data.replace(b'"links"', b'"lonks"'),
        lambda _data: b"[]\n7\nnull\n",
    ],
)
def test_a_torn_journal_costs_no_more_than_time(job, tmp_path, damage):
    jobs = [job("one")]
    names_done(jobs, tmp_path)
    path = tmp_path / NAME
    path.write_bytes(damage(path.read_bytes()))
    names_done(jobs, tmp_path)
    assert names_done(jobs, tmp_path) == []
    assert json.loads(path.read_bytes().splitlines()[-1])["name"] == "one"


def test_two_runs_do_not_share_a_folder(tmp_path):
    with Journal(tmp_path), pytest.raises(UsageError, match="another run"):
        Journal(tmp_path)
    with Journal(tmp_path):
        pass


# ---------------------------------------------------------------- from a manifest


def planned(tmp_path, text, settings=LINES):
    (tmp_path / "m.tsv").write_text(text, encoding="utf-8")
    return plan(
        tmp_path / "m.tsv",
        tmp_path / "out",
        settings,
        languages=lambda one, two: (one or "fr", two or "en"),
    )


def test_jobs_from_a_manifest(tmp_path):
    jobs = planned(
        tmp_path,
        "source\ttarget\tname\tsource_lang\tgold\na.fr\tsub/a.en\t\t\t\nb\tc\tzwei\tde\tg\n",
    )
    assert [(one.name, one.source_lang, one.target_lang) for one in jobs] == [
        ("a", "fr", "en"),
        ("zwei", "de", "en"),
    ]
    assert jobs[0].target == str(tmp_path / "sub/a.en")
    assert (jobs[0].gold, jobs[1].gold) == ("", str(tmp_path / "g"))
    assert jobs[1].output == str(tmp_path / "out" / "zwei.align")


@pytest.mark.parametrize(
    "rows,line,words",
    [
        ("x/a.fr\tb\t\ny/A.fr\tb\t\n", 3, ["“A” is the name of line 2 too", "column “name”"]),
        ("a\tb\t../c\n", 2, ["cannot name a file"]),
        ("a\tb\t.c\n", 2, ["cannot name a file"]),
        (f"a\tb\t{'c' * 300}\n", 2, ["cannot name a file"]),
    ],
)
def test_names_that_cannot_be(tmp_path, rows, line, words):
    with pytest.raises(InputError) as caught:
        planned(tmp_path, "source\ttarget\tname\n" + rows)
    assert caught.value.line == line
    for word in words:
        assert word in str(caught.value)


def test_no_input_is_overwritten(tmp_path):
    with pytest.raises(UsageError, match="would be overwritten"):
        planned(tmp_path, "source\ttarget\nout/a.align\tb\n")
    with pytest.raises(UsageError, match="'doc' names no format"):
        planned(tmp_path, "source\ttarget\na\tb\n", replace(LINES, ending=".doc"))


def test_a_changed_dictionary_changes_every_job(tmp_path):
    words = tmp_path / "words.tsv"
    settings = replace(LINES, dictionaries=(str(words),))
    digests = []
    for text in ("chat\tcat\n", "chat\tcat\n", "chat\tchat\n"):
        words.write_text(text)
        digests.append(planned(tmp_path, "source\ttarget\na\tb\n", settings)[0].shared)
    assert digests[0] == digests[1] != digests[2]
    words.unlink()
    with pytest.raises(InputError, match="no such file"):
        planned(tmp_path, "source\ttarget\na\tb\n", settings)
