"""Engines by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from transflow.errors import ServiceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from transflow.engines.base import Engine

_HOW_TO_GO_ON = "or draft without --engine: then the memory alone is used"
_DEEPL_SETTINGS: dict[str, tuple[type, ...]] = {
    "server_url": (str,),
    "formality": (str,),
    "english": (str,),
    "portuguese": (str,),
    "glossary_prefix": (str,),
    "retries": (int,),
    "timeout": (int, float),
}


def open_engine(name: str, *, environ: Mapping[str, str], settings: Mapping[str, Any]) -> Engine:
    """Make an engine ready; nothing is sent yet.

    Args:
        name: Which engine: ``deepl``.
        environ: The process's environment: DEEPL_AUTH_KEY (or DEEPL_API_KEY), DEEPL_SERVER_URL.
        settings: The engine's table in ``transflow.toml``; the environment goes before it. Keys
            are never taken from there: that file is shared.

    Raises:
        UsageError: There is no such engine or setting.
        ServiceError: A key or a package is missing.
    """
    try:
        make = _ENGINES[name]
    except KeyError:
        raise UsageError(
            f"there is no engine {name!r}", hint=f"known: {', '.join(sorted(_ENGINES))}"
        ) from None
    return make(environ, settings)


def _open_deepl(environ: Mapping[str, str], settings: Mapping[str, Any]) -> Engine:
    for setting, value in settings.items():
        kind = _DEEPL_SETTINGS.get(setting)
        if kind is None:
            raise UsageError(
                f"DeepL has no setting {setting!r}", hint=f"known: {', '.join(_DEEPL_SETTINGS)}"
            )
        if not isinstance(value, kind) or isinstance(value, bool):
            raise UsageError(f"DeepL setting {setting}: {value!r} is of the wrong kind")
    key = (environ.get("DEEPL_AUTH_KEY") or environ.get("DEEPL_API_KEY") or "").strip()
    if not key:
        raise ServiceError(
            "no key for DeepL: DEEPL_AUTH_KEY is not set",
            hint=f"set it to the authentication key of your DeepL API account, {_HOW_TO_GO_ON}",
        )
    try:
        module = import_module("transflow.engines.deepl_engine")
    except ModuleNotFoundError as error:
        if error.name != "deepl":
            raise
        raise ServiceError(
            "the package 'deepl' is not installed",
            hint=f"pip install 'transflow[deepl]', {_HOW_TO_GO_ON}",
        ) from error
    server_url = environ.get("DEEPL_SERVER_URL", "").strip()
    options = {**settings, **({"server_url": server_url} if server_url else {})}
    engine: Engine = module.DeeplEngine(key, **options)
    return engine


_ENGINES: dict[str, Callable[[Mapping[str, str], Mapping[str, Any]], Engine]] = {
    "deepl": _open_deepl,
}
