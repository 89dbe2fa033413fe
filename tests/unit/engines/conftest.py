"""A DeepL of our own for every test that asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import deepl
import pytest

from support.deepl_server import KEY, DeeplServer
from transflow.engines.deepl_engine import DeeplEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def server() -> Iterator[DeeplServer]:
    with DeeplServer() as running:
        yield running


@pytest.fixture
def engine(server: DeeplServer, monkeypatch: pytest.MonkeyPatch) -> Callable[..., DeeplEngine]:
    """Makes engines that speak to the server and wait milliseconds where DeepL's would seconds."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(deepl.http_client._BackoffTimer, "BACKOFF_INITIAL", 0.001)
    for setting in ("max_network_retries", "min_connection_timeout"):
        monkeypatch.setattr(deepl.http_client, setting, getattr(deepl.http_client, setting))

    def make(key: str = KEY, **options: object) -> DeeplEngine:
        return DeeplEngine(key, **{"server_url": server.url, **options})

    return make
