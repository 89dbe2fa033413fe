"""Dictionary forms of European words by simplemma (Adrien Barbaresi, MIT).

The extra ``transflow[lemmas]`` installs it: 19 MB for sixty languages, the data under the licences
of their sources. A language is read when its first word is asked for, which takes 0.2 s for English
and 1 s and 100 MB for German.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LANGUAGES = frozenset(
    "bg ca cs cy da de el en es et fi fr ga gl hbs hu hy id is it ka la lb lt lv mk ms nb nl nn pl "
    "pt ro ru sk sl sq sv sw tl tr uk".split()
)
"""Languages of simplemma 1 and 2."""
_REMEMBERED = 1 << 16


def load_lemmas(lang: str) -> Callable[[str], str] | None:
    """What gives the dictionary form of a word, in lower case; nothing is read before it is asked.

    Args:
        lang: Primary subtag of a language.

    Returns:
        None when simplemma is not installed or does not know the language.
    """
    if lang not in _LANGUAGES or find_spec("simplemma") is None:
        return None

    @lru_cache(maxsize=_REMEMBERED)
    def lemma(word: str) -> str:
        # German nouns are listed with their capital, and folded words have none.
        lemmatize = import_module("simplemma").lemmatize
        asked = word.capitalize() if lang == "de" else word
        return str(lemmatize(asked, lang=lang)).lower()

    return lemma
