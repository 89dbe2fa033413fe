"""Running commands as a person would, in a workspace of their own."""

import json
import sys
from dataclasses import dataclass

import pytest

from support.cli_paths import GLOSSARIES, SAMPLES


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def records(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def transflow(tmp_path, monkeypatch, capsys):
    """Run one command in this process; no traceback may ever come out."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TRANSFLOW_USER", "sato")
    monkeypatch.setenv("NO_COLOR", "1")
    for name in ("TRANSFLOW_WORKSPACE", "DEEPL_AUTH_KEY", "DEEPL_API_KEY", "DEEPL_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    # Commands say the same with and without the extra "ja", and never compile its dictionary.
    monkeypatch.setattr("transflow.usecases.knowledge._analyser", lambda: None)
    monkeypatch.setattr("transflow.engines.jmdict.open_jmdict", lambda *_: None)
    monkeypatch.setattr("transflow.engines.jmdict.find_database", lambda: None)

    def run(*arguments, stdin=None):
        from transflow.cli.app import main

        monkeypatch.setattr(sys, "argv", ["transflow", *map(str, arguments)])
        if stdin is not None:
            import io

            monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        try:
            main()
            code = 0
        except SystemExit as end:
            code = end.code or 0
        caught = capsys.readouterr()
        assert "Traceback" not in caught.err
        assert "internal error" not in caught.err, caught.err
        return Done(code, caught.out, caught.err)

    return run


@pytest.fixture
def ok(transflow):
    """Run a command that must succeed."""

    def run(*arguments, stdin=None):
        done = transflow(*arguments, stdin=stdin)
        assert done.code == 0, done.err + done.out
        return done

    return run


@pytest.fixture
def workspace(ok, tmp_path):
    """A workspace ja-en with the diplomatic glossary."""
    ok("init", ".", "--source", "ja", "--target", "en")
    name = "diplomacy.ja-en.csv"
    (tmp_path / "glossaries" / name).write_bytes((GLOSSARIES / name).read_bytes())
    return tmp_path


@pytest.fixture
def coastal(workspace, ok):
    """The sample document, aligned."""
    ok(
        "align",
        SAMPLES / "coastal-cooperation.ja.txt",
        SAMPLES / "coastal-cooperation.en.txt",
        "--name",
        "coastal",
    )
    return workspace


@pytest.fixture
def small(workspace, ok):
    """A document of four units, the second with a wrong number."""
    (workspace / "small.ja.txt").write_text(
        "水産に関する協議（概要）\n\n"
        "１　会合は３月５日に開かれた。１２名が出席した。\n"
        "２　次回は来年開かれる。\n",
        encoding="utf-8",
    )
    (workspace / "small.en.txt").write_text(
        "Consultation on Fisheries (Summary)\n[Provisional translation]\n\n"
        "1. The meeting was held on March 5. It was attended by 15 people.\n"
        "2. The next meeting will be held next year.\n",
        encoding="utf-8",
    )
    ok("align", "small.ja.txt", "small.en.txt", "--name", "small")
    return workspace
