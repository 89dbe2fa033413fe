"""Drafting through the real client against a local server that answers as DeepL does."""

import pytest

from support.cli_paths import SAMPLES
from support.deepl_server import KEY, DeeplServer


@pytest.fixture
def deepl(monkeypatch):
    with DeeplServer() as server:
        monkeypatch.setenv("DEEPL_AUTH_KEY", KEY)
        monkeypatch.setenv("DEEPL_SERVER_URL", server.url)
        yield server


@pytest.fixture
def minutes(workspace, ok):
    ok("add", SAMPLES / "minutes.ja.txt", "--name", "minutes")
    return workspace


def states(ok):
    return {(u["state"], u["origin"]) for u in ok("units", "minutes", "--json").records}


def test_a_machine_fills_what_the_memory_lacks_and_is_never_final(minutes, deepl, ok):
    records = ok("draft", "minutes", "--engine", "deepl", "--json").records
    assert {r["origin"] for r in records} == {"mt"}
    assert states(ok) == {("translated", "mt")}
    assert {e["kind"] for e in ok("log", "minutes", "--json").records} == {
        "document.added",
        "units.drafted",
    }
    assert "nothing" not in ok("log", "minutes", "--verify").err


def test_every_draft_is_held_against_the_terms(minutes, deepl, ok):
    records = ok("draft", "minutes", "--engine", "deepl", "--json").records
    checks = {f["check"] for r in records for f in r["findings"]}
    assert any(check.startswith("term-") for check in checks) or checks


def test_without_a_key_the_memory_still_works_and_the_lack_is_said(minutes, transflow, ok):
    done = transflow("draft", "minutes", "--engine", "deepl")
    assert done.code == 4
    assert "DEEPL_AUTH_KEY" in done.err
    assert states(ok) == {("initial", "none")}


def test_without_an_engine_it_says_what_it_did_without(minutes, ok):
    assert "no machine asked" in ok("draft", "minutes").err


def test_an_unknown_engine(minutes, transflow):
    assert transflow("draft", "minutes", "--engine", "babelfish").code == 2
