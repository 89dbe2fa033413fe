"""align --pairs: a manifest in, a folder of links out, and going on after a stop."""

import os
import signal
import subprocess
import sys

import pytest

FRENCH = "Le ministre arrive le 3 mai.\nIl a signé 12 accords.\nLa séance est levée à 15 heures.\n"
ENGLISH = "The minister arrives on 3 May.\nHe signed 12 accords.\nThe session closed at 15:00.\n"
LANGS = ("--source", "fr", "--target", "en", "--presegmented")


@pytest.fixture
def pairs(tmp_path):
    """Three good pairs in a folder of their own."""
    (tmp_path / "in").mkdir()
    rows = ["source\ttarget\tname"]
    for name in ("one", "two", "three"):
        (tmp_path / "in" / f"{name}.fr").write_text(FRENCH, encoding="utf-8")
        (tmp_path / "in" / f"{name}.en").write_text(ENGLISH, encoding="utf-8")
        rows.append(f"in/{name}.fr\tin/{name}.en\t{name}")
    (tmp_path / "m.tsv").write_text("\n".join(rows) + "\n")
    return tmp_path


def batch(run, *more):
    return run("align", "--pairs", "m.tsv", *LANGS, "-o", "out", *more)


def rows(done):
    return [line.split() for line in done.out.splitlines()[1:]]


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_pair_has_its_file(pairs, ok, jobs):
    done = batch(ok, "--jobs", jobs)
    found = sorted(path.name for path in (pairs / "out").iterdir())
    assert found == [".transflow-batch.jsonl", "one.jsonl", "three.jsonl", "two.jsonl"]
    assert done.out.splitlines()[0].split()[:3] == ["pair", "links", "linked"]
    assert [row[:3] for row in rows(done)] == [
        [name, "3", "100.0%"] for name in ("one", "two", "three")
    ]
    assert done.err == "3 pairs: 3 aligned\n"


def test_a_second_run_does_what_is_left(pairs, ok):
    batch(ok)
    before = (pairs / "out" / "one.jsonl").stat().st_mtime_ns
    (pairs / "in" / "two.en").write_text(ENGLISH + "Item 77 was left for 2031.\n")
    done = batch(ok)
    assert [row[-1] for row in rows(done)][0::2] == ["earlier", "earlier"]
    assert len(rows(done)[1]) == len(rows(done)[0]) - 2
    assert "3 pairs: 3 aligned, 2 of them by an earlier run" in done.err
    assert (pairs / "out" / "one.jsonl").stat().st_mtime_ns == before
    assert "earlier" not in batch(ok, "--again").out


def test_the_format_is_chosen(pairs, ok):
    batch(ok, "--format", "align")
    assert (pairs / "out" / "one.align").read_text().startswith("[0]:[0]:")
    # Another format is another result.
    done = batch(ok, "--format", "tmx")
    assert "earlier" not in done.out
    assert (pairs / "out" / "one.tmx").exists()


def test_a_pair_that_fails_is_named_and_the_rest_goes_on(pairs, transflow, ok):
    (pairs / "in" / "two.en").write_bytes(b"\x00\x01\x02")
    (pairs / "in" / "three.fr").unlink()
    done = batch(transflow)
    assert done.code == 1
    assert (pairs / "out" / "one.jsonl").exists()
    assert "two" in done.out
    assert "failed: " in done.out
    assert "three.fr: there is no such file" in done.out
    assert "3 pairs: 1 aligned, 2 failed" in done.err
    (pairs / "in" / "two.en").write_text(ENGLISH)
    (pairs / "in" / "three.fr").write_text(FRENCH)
    assert "1 of them by an earlier run" in batch(ok).err


def test_unrelated_texts_are_an_answer_no(pairs, transflow):
    long = "".join(f"Rien de cela {n} fois, et encore moins ici, dit-elle.\n" for n in range(40))
    (pairs / "in" / "two.fr").write_text(long)
    (pairs / "in" / "two.en").write_text("x\n")
    done = batch(transflow, "--json")
    assert done.code == 1
    assert [one["related"] for one in done.records] == [True, False, True]
    again = batch(transflow)
    assert again.code == 1
    assert "1 unrelated" in again.err


def test_json_has_a_line_for_each_pair(pairs, ok):
    done = batch(ok, "--json")
    assert [one["name"] for one in done.records] == ["one", "two", "three"]
    first = done.records[0]
    assert first["links"] == 3
    assert first["coverage"] == 1.0
    assert first["output"].endswith("one.jsonl")
    assert first["kept"] is False
    assert done.err == ""


def test_gold_of_all_pairs_is_added_up(pairs, ok):
    (pairs / "g1").write_text("[0]:[0]\n[1]:[1]\n[2]:[2]\n")
    (pairs / "g2").write_text("[0]:[0]\n[1, 2]:[1, 2]\n")
    (pairs / "m.tsv").write_text(
        "source\ttarget\tgold\nin/one.fr\tin/one.en\tg1\nin/two.fr\tin/two.en\tg2\n"
        "in/three.fr\tin/three.en\t\n"
    )
    done = batch(ok)
    assert done.out.splitlines()[0].split()[-3:-1] == ["strict", "F1"]
    strict = next(line.split() for line in done.out.splitlines() if line.startswith("strict"))
    assert strict[1:] == ["6", "5", "0.6667", "0.8000", "0.7273"]
    again = batch(ok, "--json")
    assert again.records[-1]["evaluation"]["documents"] == 2
    assert again.records[-1]["evaluation"]["strict"]["f1"] == pytest.approx(0.727273)


@pytest.mark.parametrize(
    "arguments,code,words",
    [
        (("--pairs", "m.tsv", *LANGS), 2, "-o DIR"),
        (("--pairs", "m.tsv", "-o", "out"), 3, "m.tsv:2: which language? give --source"),
        (("--pairs", "m.tsv", *LANGS, "-o", "out", "--jobs", "0"), 2, "from 1 to"),
        (("--pairs", "m.tsv", *LANGS, "-o", "out", "--format", "doc"), 2, "'doc' names no format"),
        (("--pairs", "m.tsv", *LANGS, "-o", "m.tsv"), 2, "m.tsv is a file"),
        (("--pairs", "m.tsv", *LANGS, "-o", ".transflow/x"), 2, "belongs to the workspace"),
        (("--pairs", "no.tsv", *LANGS, "-o", "out"), 3, "no.tsv: there is no such file"),
        (("a", "b", "--pairs", "m.tsv", *LANGS, "-o", "out"), 2, "from its manifest alone"),
        (("--pairs", "m.tsv", *LANGS, "-o", "out", "--gold", "g"), 2, "from its manifest alone"),
        (("--pairs", "m.tsv", *LANGS, "-o", "out", "--glossary", "g.csv"), 3, "g.csv: there is"),
        (("--pairs", "m.tsv", *LANGS, "-o", "out", "--dictionary", "d"), 3, "d: there is no such"),
    ],
)
def test_what_cannot_be(pairs, transflow, arguments, code, words):
    done = transflow("align", *arguments)
    assert done.code == code
    assert words in done.err
    assert not (pairs / "out").exists()


def test_the_extra_is_advised_once(pairs, ok):
    for name in ("one", "two", "three"):
        (pairs / "in" / f"{name}.fr").write_text(
            "５月３日に到着した。\n１２の協定。\n１５時に閉会。\n"
        )
    assert batch(ok, "--source", "ja").err.count("install transflow[ja]") == 1
    assert batch(ok, "--source", "ja", "--json").err == ""


@pytest.fixture
def begun(pairs):
    """Start a batch whose last pairs take long; give it when the first three are done."""
    french, english = (
        "Le ministre le dit {} et {} fois.\n",
        "The minister said it {} and {} times.\n",
    )
    for name, line in (("fr", french), ("en", english)):
        text = "".join(line.format(n, n * 7) for n in range(6_000))
        (pairs / "in" / f"big.{name}").write_text(text)
    with (pairs / "m.tsv").open("a") as manifest:
        manifest.writelines(f"in/big.fr\tin/big.en\tbig{n}\n" for n in range(4))

    def start(jobs):
        # Where tests run in the background an interrupt is ignored, and children inherit that.
        heeded = (
            "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
            "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
        )
        command = [sys.executable, "-c", heeded, "-m", "transflow", "align"]
        command += ["--pairs", "m.tsv", *LANGS]
        command += ["-o", "out", "--json", "--jobs", str(jobs)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        running = subprocess.Popen(command, cwd=pairs, start_new_session=True, **pipes)
        for _ in range(3):
            running.stdout.readline()
        return running

    return start


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_stop_leaves_what_is_done(pairs, begun, jobs):
    """Ctrl+C reaches the command and its processes, as a terminal sends it."""
    running = begun(jobs)
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate()
    assert running.returncode == 130, said
    assert b"the same command goes on from there" in said
    assert b"Traceback" not in said
    assert (pairs / "out" / ".transflow-batch.jsonl").read_bytes().count(b"\n") >= 3
    assert not list((pairs / "out").glob("*.tmp"))


def test_a_killed_command_leaves_no_worker_behind(pairs, begun, ok):
    running = begun(2)
    running.kill()
    # The workers hold the other ends: this returns when the last of them has gone.
    running.communicate(timeout=60)
    lines = (pairs / "m.tsv").read_text().splitlines()[:4]
    (pairs / "m.tsv").write_text("\n".join(lines) + "\n")
    assert "3 aligned, 3 of them by an earlier run" in batch(ok).err
