"""Which words of official prose say the same in English, French, German and Japanese.

The word lists of the aligner name a rendering or two of each concept, which is enough to link
sentences. Whether a word is left out asks for all the ways in which it may be said.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

_COLUMNS = ("en", "fr", "de", "ja")


@lru_cache(maxsize=16)
def meanings(source_lang: str, target_lang: str) -> dict[str, tuple[str, ...]]:
    """Stems of one language with the stems of another that may stand for them.

    Args:
        source_lang: Primary language subtag.
        target_lang: Likewise.

    Returns:
        Small letters; empty when the table lacks one of the languages.
    """
    if not {source_lang, target_lang} <= set(_COLUMNS) or source_lang == target_lang:
        return {}
    source, target = _COLUMNS.index(source_lang), _COLUMNS.index(target_lang)
    found: dict[str, dict[str, None]] = {}
    for row in _rows():
        others = dict.fromkeys(_words(row[target]))
        for word in _words(row[source]):
            if word in found:
                found[word].update(others)
            else:
                found[word] = others.copy()
    return {word: tuple(others) for word, others in found.items()}


def _words(column: str) -> list[str]:
    words = column.split()
    return [word.replace("_", " ") for word in words] if "_" in column else words


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, ...], ...]:
    """The columns of each row, in small letters: most programs need two of them."""
    text = (files(__package__) / "data" / "meanings.tsv").read_text(encoding="utf-8").lower()
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and line[0] != "#")
