"""Terms whose words a text does not write in one piece.

Brackets and quotation marks may stand inside a term (State(s) Party, the “Free and Open” Ocean, the
Common Foreign (and Security) Policy), a line may end in the middle of it, two terms may share a
word (the Foreign and Defence Ministers), and a compound may be resolved (settlement of disputes,
Sicherheit der Patienten). Everything works on folded text.
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
_OF = {
    "en": re.compile(r" (?:of|for|in|on|by|to|from|with|between|among) (?:\w+ ){0,2}"),
    "de": re.compile(r" (?:(?:der|des|von|vom|für|im|in|zur?|zum|an|am|auf|über) )(?:\w+ ){0,2}"),
}
"""What parts the head of a resolved compound from the word that went before it."""
_FIRST_OF = re.compile(r" (?:of|for|in|on|by|to|from|with|between|among) (?:(?:the|an?) )?")
_DETERMINERS = {
    "en": frozenset(
        "a all an any each every her his its my no other our own some such that the their these"
        " this those your".split()
    ),
    "fr": frozenset(
        "au aux ce ces cet cette chaque d de des du l la le les leur leurs mes nos notre sa ses son"
        " tous tout toute toutes un une vos votre à".split()
    ),
}
"""Words inside a phrase that point to one thing of its kind (protection de vos données)."""
_JOINT = {
    "en": re.compile(r" (?=(?:of|for|in|on|to|from|with|against) )"),
    "fr": re.compile(r" (?=(?:de|du|des|à|au|aux|en|pour|sur) |d')"),
}
"""Where a phrase has its first preposition, before which a word may be put in."""
_PUT_IN = re.compile(r" (?:[\w-]+ ){1,2}")
_POSSESSIVE = re.compile(r"'s? |s' | ")
_DOTTED = re.compile(r"(?<![^\W\d_])(?:[a-z]\.){2,}")
_BEGINNING = 3
"""First letters of a word that are the same in nearly all of its forms."""
_PART = 4
"""Letters of the shortest part of a German compound."""
_PREPOSITIONS = frozenset("of for in on to from with de du des d à pour für von".split())
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
    dotted = "." in text and _DOTTED.search(text) is not None
    if not dotted and _SIGNS.isdisjoint(text):
        return []
    found: list[Loosened] = []
    if dotted:
        _keep(text, {m.start() + at for m in _DOTTED.finditer(text) for at in _stops(m[0])}, found)
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


def _stops(abbreviation: str) -> range:
    return range(1, len(abbreviation), 2)


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


def undotted(key: str) -> str:
    """A folded term without the stops in its abbreviations (U.S. as US)."""
    return _DOTTED.sub(lambda match: match[0].replace(".", ""), key) if "." in key else key


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
        return bool(german.hanging(key, text)) or german.hangs(key, text)
    if not forms.may_hold(text, key, lang):
        return False
    parts = forms.tokens(key)
    for cut in range(1, len(parts)):
        first = key[: parts[cut - 1][2]]
        # Ministers of Finance and Foreign Affairs: the preposition is that of the other term.
        bare = parts[cut][0] in _PREPOSITIONS and cut + 1 < len(parts)
        rest = key[parts[cut + bare][1] :]
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


def resolved(key: str, text: str, words: list[forms.Token], lang: str, find: Finder) -> bool:
    """Tell whether a text may have a compound term with its parts in the other order.

    Args:
        key: The folded term.
        text: The folded text.
        words: ``forms.tokens(text)``.
        lang: Language of both.
        find: Finds the forms of a phrase in the text.

    Returns:
        True for dispute settlement in “settlement of disputes”, rights of women in “women's
        rights”, Patientensicherheit in “Sicherheit der Patienten”, protection des données in
        “protection de vos données”, aide au développement in “aide publique au développement”.
    """
    language = forms.primary(lang)
    pointing = _DETERMINERS.get(language)
    if pointing and _without(pointing, key, text, words, find):
        return True
    joint = _JOINT.get(language)
    if joint and _widened(key, joint, text, words, find):
        return True
    of = _OF.get(language)
    if of is None:
        return False
    if language == "de":
        return key.isalpha() and _parted(key, words, of, text)
    match = _FIRST_OF.search(key)
    if match:
        head, last = key[: match.start()], key[match.end() :]
        return _joined((head, last), text, words, find, of) or _joined(
            (last, head), text, words, find, _POSSESSIVE
        )
    before, _, head = key.rpartition(" ")
    return bool(before) and _joined((head, before), text, words, find, of)


def _widened(
    key: str, joint: re.Pattern[str], text: str, words: list[forms.Token], find: Finder
) -> bool:
    """Tell whether a text has put a word or two into a phrase: aide publique au développement."""
    match = joint.search(key)
    if match is None:
        return False
    return _joined((key[: match.start()], key[match.end() :]), text, words, find, _PUT_IN)


def _without(
    pointing: frozenset[str], key: str, text: str, words: list[forms.Token], find: Finder
) -> bool:
    """Tell whether a text has a phrase but for its articles and what stands in their place."""
    left = [word for word, _, _ in forms.tokens(key) if word not in pointing]
    if len(left) < 2 or any(word[:_BEGINNING] not in text for word in left):
        return False
    kept = [word for word in words if word[0] not in pointing]
    # A sign between two words stays, so that no phrase reaches over the end of a clause.
    shorter = "".join(
        (_sign(text[kept[index - 1][2] : start]) if index else "") + word
        for index, (word, start, _) in enumerate(kept)
    )
    return bool(find(" ".join(left), shorter, forms.tokens(shorter)))


def _sign(between: str) -> str:
    return ", " if any(sign in between for sign in ",.;:!?()") else " "


def _joined(
    phrases: tuple[str, str],
    text: str,
    words: list[forms.Token],
    find: Finder,
    joint: re.Pattern[str],
) -> bool:
    """Tell whether two phrases follow each other, with nothing but the joint between them."""
    first, last = phrases
    ends = [end for _, end in find(first, text, words)]
    return bool(ends) and any(
        end < start and joint.fullmatch(text, end, start)
        for start, _ in find(last, text, words)
        for end in ends
    )


def _parted(key: str, words: list[forms.Token], of: re.Pattern[str], text: str) -> bool:
    """Tell whether the last part of a compound stands before its first, as words of their own."""
    for index, (word, _, end) in enumerate(words):
        head = german.stem(word)
        at = german.stem(key).rfind(head)
        if at < _PART or len(head) < _PART or not german.stem(key).endswith(head):
            continue
        for other, start, _ in words[index + 1 : index + 2 + _SHARED]:
            if of.fullmatch(text, end, start) is None:
                continue
            first = german.stem(other)
            if (
                len(first) >= _PART
                and at - len(first) <= len("ens")
                and key.translate(german.UMLAUTS).startswith(first)
            ):
                return True
    return False
