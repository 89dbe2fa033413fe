"""Everyday and official words in many languages: what a short text knows before it teaches itself.

``data/basic.<lang>.tsv`` has a line for each of about a thousand concepts: an English headword,
which names the concept, and its renderings, parted by ``|``. Two languages that both have a file
are joined over the headword.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from transflow.alignment.lexicon import Lexicon

_STRENGTH = 0.3
"""How sure a pair of renderings is: each is one of several ways to say it."""


@lru_cache(maxsize=8)
def basic_words(source_lang: str, target_lang: str) -> Lexicon | None:
    """The word list of a pair.

    Args:
        source_lang: Primary language subtag.
        target_lang: Likewise.

    Returns:
        None when one of the languages has no list.
    """
    source, target = _concepts(source_lang), _concepts(target_lang)
    if not source or not target:
        return None
    entries: dict[str, dict[str, float]] = {}
    for concept, words in source.items():
        for word in words:
            renderings = entries.setdefault(word, {})
            renderings.update(dict.fromkeys(target.get(concept, ()), _STRENGTH))
    return Lexicon({word: tuple(found.items()) for word, found in entries.items() if found})


@lru_cache(maxsize=16)
def _concepts(lang: str) -> dict[str, tuple[str, ...]]:
    """Renderings of each concept in a language; empty when it has no file."""
    path = files(__package__) / "data" / f"basic.{lang}.tsv"
    if not path.is_file():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        concept, _, words = line.partition("\t")
        if words and not line.startswith("#"):
            found[concept] = tuple(word for word in words.split("|") if word)
    return found
