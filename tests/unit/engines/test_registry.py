from __future__ import annotations

import sys

import pytest

from support.deepl_server import KEY
from transflow.engines.registry import open_engine
from transflow.errors import ServiceError, UsageError


@pytest.mark.parametrize("variable", ["DEEPL_AUTH_KEY", "DEEPL_API_KEY"])
def test_deepl_opens_with_a_key_and_translates(engine, server, variable):
    opened = open_engine(
        "deepl",
        environ={variable: f"{KEY}\n", "DEEPL_SERVER_URL": server.url},
        settings={"english": "EN-GB", "server_url": "https://nowhere.invalid", "timeout": 5},
    )
    (batch,) = opened.translate(["はい。"], "ja", "en")
    assert opened.name == "deepl"
    assert batch.texts == ("[EN-GB] はい。",)


@pytest.mark.parametrize(
    "environ", [{}, {"DEEPL_AUTH_KEY": " "}, {"DEEPL_SERVER_URL": "https://x"}]
)
def test_without_a_key_it_says_what_is_missing_and_how_to_go_on(environ):
    with pytest.raises(ServiceError) as caught:
        open_engine("deepl", environ=environ, settings={})
    assert "DEEPL_AUTH_KEY" in caught.value.message
    assert "memory" in caught.value.hint


def test_without_the_package_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "deepl", None)
    monkeypatch.delitem(sys.modules, "transflow.engines.deepl_engine", raising=False)
    with pytest.raises(ServiceError, match=r"transflow\[deepl\]"):
        open_engine("deepl", environ={"DEEPL_AUTH_KEY": KEY}, settings={})


def test_an_unknown_engine_names_the_known_ones():
    with pytest.raises(UsageError, match=r"babelfish.*deepl"):
        open_engine("babelfish", environ={}, settings={})


@pytest.mark.parametrize(
    "settings, words",
    [
        ({"tone": "kind"}, "tone"),
        ({"key": KEY}, "no setting 'key'"),
        ({"english": 1}, "english"),
        ({"retries": True}, "retries"),
        ({"timeout": "long"}, "timeout"),
        ({"formality": "very"}, "formality"),
    ],
)
def test_wrong_settings(settings, words):
    with pytest.raises(UsageError, match=words):
        open_engine("deepl", environ={"DEEPL_AUTH_KEY": KEY}, settings=settings)
