"""Terms whose words a text does not write in one piece.

Brackets and quotation marks may stand inside a term (State(s) Party, the “Free and Open” Ocean, the
Common Foreign (and Security) Policy), a line may end in the middle of it, and two terms may share a
word (the Foreign and Defence Ministers). Everything works on folded text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from transflow.glossary import forms, german

if TYPE_CHECKING:
    from collections.abc import Callable

    Finder = Callable[[str, str, list[forms.Token]], list[tuple[int, int]]]

_SIGNS = frozenset("\"*_()/-·:'")
_ENDING = re.compile(
    r"(?<=\w)(?:\((?:s|es|e|n|en|er|ne|le|x|in|innen)\)|·\w{1,6}(?:·s)?\b|[*:](?=innen\b|in\b))"
)
"""Endings in brackets or behind a sign: State(s), État(s), Botschafter*innen, élu·e·s."""
_INSERTED = re.compile(r" ?\([^()]{1,60}\)|[\"*_]| ?\[[^\[\]]{1,60}\]")
_HYPHEN = re.compile(r"(?<=[^\W\d_])- (?=[^\W\d_])")

_ARTICLES = {
    "en": ("the ", "a ", "an "),
    "fr": ("le ", "la ", "les ", "l'", "un ", "une ", "des "),
    "de": ("der ", "die ", "das ", "ein ", "eine "),
}

_AND = {
    "en": r"and(?:/or)?|or|,|/|&|as well as",
    "fr": r"et|ou|,|/|ainsi que",
    "de": r"und|oder|,|/|sowie|bzw\.?",
}
_SHARED = 5
"""Words of the other term that may stand between the parts of one."""


class Loosened(NamedTuple):
    """A folded text with something left out.

    Attributes:
        text: What is left.
        places: The offset of each of its characters in the folded text.
    """

    text: str
    places: list[int]


def loosened(text: str) -> list[Loosened]:
    """The ways to read a folded text without what breaks its terms; none for most texts."""
    if _SIGNS.isdisjoint(text):
        return []
    found: list[Loosened] = []
    for patterns in ((_ENDING,), (_ENDING, _INSERTED)):
        gone: set[int] = set()
        for pattern in patterns:
            for match in pattern.finditer(text):
                gone.update(range(*match.span()))
        _keep(text, gone, found)
    hyphens = [match.start() for match in _HYPHEN.finditer(text)]
    if hyphens:
        _keep(text, {at + 1 for at in hyphens}, found)
        _keep(text, {at + step for at in hyphens for step in (0, 1)}, found)
    return found


def _keep(text: str, gone: set[int], into: list[Loosened]) -> None:
    if not gone:
        return
    places = [at for at in range(len(text)) if at not in gone]
    # What is gone leaves two spaces where there were brackets or French quotation marks.
    places = [
        at
        for index, at in enumerate(places)
        if text[at] != " " or (index > 0 and text[places[index - 1]] != " ")
    ]
    into.append(Loosened("".join(text[at] for at in places), places))


def bare(key: str, lang: str) -> str:
    """A folded term without the article that it begins with; "" when it begins with none."""
    for article in _ARTICLES.get(forms.primary(lang), ()):
        if key.startswith(article):
            return key.removeprefix(article)
    return ""


def shared(key: str, text: str, words: list[forms.Token], lang: str, find: Finder) -> bool:
    """Tell whether a text may have a term whose parts another one stands between.

    Args:
        key: The folded term.
        text: The folded text.
        words: ``forms.tokens(text)``.
        lang: Language of both.
        find: Finds the forms of a phrase in the text.

    Returns:
        True for Foreign Minister in “the Foreign and Defence Ministers”: a conjunction stands
        between its parts, and little else.
    """
    language = forms.primary(lang)
    conjunction = _AND.get(language)
    if conjunction is None:
        return False
    if language == "de" and " " not in key:
        return bool(german.hanging(key, text))
    if not forms.may_hold(text, key, lang):
        return False
    parts = forms.tokens(key)
    for cut in range(1, len(parts)):
        first, rest = key[: parts[cut - 1][2]], key[parts[cut][1] :]
        ends = [end for _, end in find(first, text, words)]
        if not ends:
            continue
        for start, _ in find(rest, text, words):
            for end in ends:
                between = text[end:start]
                if (
                    0 < len(between) <= 80
                    and len(forms.tokens(between)) <= _SHARED
                    and re.search(rf"(?:^|\W)(?:{conjunction})(?:\W|$)", between)
                    and not re.search(r"[.;:!?]", between)
                ):
                    return True
    return False
