"""Names between languages of Latin letters that stand alone, and that the target spells otherwise.

A name is kept as it is, whatever stands around it. One that the target lacks, beside one that the
source lacks, is misspelt where they are nearly alike, and exchanged where they are the only ones.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from transflow.checks.abbreviations import COLUMNS, exchanged_abbreviations
from transflow.checks.base import Finding
from transflow.checks.historic_names import are_historic, is_ruler
from transflow.checks.known_words import haystack, is_small, word_list
from transflow.checks.name_words import CAPITALISED, Word, capitalised, is_ordinary, spelling
from transflow.checks.places import are_akin, find_places, is_called, names_of, place_of, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.checks.base import Pair
    from transflow.checks.known_words import WordList

_BEGINS = re.compile(r"(?:\A|[.!?:;…]|[.!?:;…][\"”’'»)]|[\"“‘«(\n–—•])[\s\u00a0]*[\"“‘«(]?\Z")
_ABBREVIATED = re.compile(r"\b(?:MM?|Mrs?|Ms|Messrs|Dr|Prof|Hr|Fr|St|Mgr|Me)\.[ \u00a0]\Z")
"""Titles before a name, whose point ends no sentence."""

_NAMED = re.compile(
    r"\b(?:in|aus|nach|bei|von|zu|über|Herrn?|Frau|Dr\.|[A-ZÄÖÜ][^\W\d_]+)[ \u00a0]\Z|[„»]\Z"
)
"""What stands before a name in German, but seldom before a noun without an article."""

_FAMILY = re.compile(r"[ \u00a0]([A-ZÀ-Þ][^\W\d_]{2,})")
_ROW = re.compile(r"(?:[ \u00a0][A-ZÀ-Þ][^\W\d_]{2,}){1,4}")
_DEMONYM = re.compile(r"(?:ian|an|ish|ese|ic)\Z")
"""What English adjectives of places end with, which German makes of the place's name: Lausitzer."""

_TOWN_BEFORE = re.compile(r"\b(?:in|at|from|near|to|via|à|vers|aus|nach|bei)[ \u00a0]\Z")
"""What stands before a town, in three languages."""

_ARTICLE = re.compile(r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rsmn]?)[ \u00a0]\Z")
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Þ][^\W\d_]*\.?[ \u00a0-]\Z")
_NOUN_ENDS = (
    "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse tum ismus"
    " ment mente anz enz ierung erin erinnen innen lich isch ische ischen ischer chen lein"
    " sache sachen stelle stellen"
).split()
_ENDINGS = ("", "s", "es", "n", "en", "er", "ern", "sche", "schen", "scher", "x", "e", "ne", "ns")
_INFLECTIONS = ("", "s", "es", "e", "ed", "ing", "ly", "er", "ers", "x")
_UMLAUTS = str.maketrans("äöü", "aou")
_FOREIGN = re.compile(
    r"sh|zh|kh|tch|tsch|dj|[oe](?:v|ff|w)a?\Z|sk[iy]|enko|dze\Z|vili|ou|q(?!u)|aa|ii|yy|i[yj]|\A[yj]"
    r"|\Aal|\Ael|abd|[ou]ham|hus|hass|ts|chuk|in\Z|yan|ian\Z",
    re.IGNORECASE,
)
"""What names have that come from another script, and that every language spells by its ear."""

_ENDING = re.compile(r"(?:iens?|ia|ies?|a|es?|y|ic)\Z")
"""What lands and regions end with, each language in its own manner: Polynesia, Polynésie."""

_LINKED = re.compile(r"-(?:de|du|des|la|le|les|sur|sous|en|et|à|aux|am|an|im|in|ob|upon|on)-\Z")
_TOWN = re.compile(
    r"(?<=[^\W\d_]{3})(?:burg|dorf|heim|hausen|stadt|stedt|furt|brück|münde|sund|rode|hagen|bach|berg"
    r"|feld|weiler|kirchen|ingen|lingen|beuren|bronn|stetten|wörth)\Z"
)
"""What German towns end with."""

_TOWN_ALONE = re.compile(r"(?:hausen|stedt|brück|münde|rode|weiler|beuren|bronn|stetten|wörth)\Z")
"""Those ends that no noun has: Heilbronn."""

_COGNATE = re.compile(
    r"(?:tr?ice|teur|euse|aire|iste|ique|tion|ite|ment|[ae]nce|isme|ienne|iere|atoire|oire)s?\Z"
)
"""What nouns end with that one language may write with a capital and has from the other."""

_LAND = re.compile(r"(?:ia|ie|y)\Z")
_ROMAN = re.compile(r"[IVXLC]{1,6}e?\Z")
_MOST = 60
_LEAST = 4
_HEAD = 5
_EXONYM = 0.38
_HISTORIC = 2
"""Letters by which Latin and Greek names grow: Plato, Platon; Homer, Homère."""


def latin_names(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find lone names of the source that the target misspells or exchanges.

    Args:
        pair: Source and target, both in Latin letters.
        source: Primary subtag of the language of the source.
        target: Of the target.
    """
    if source in COLUMNS and target in COLUMNS:
        yield from exchanged_abbreviations(pair, source, target)
    words = list(capitalised(pair.target))[: _MOST * 2]
    there = {plain(word.text) for word in words}
    there |= {plain(part) for word in words for part in re.split("['’]", word.text)}
    named = frozenset(place.number for place in find_places(pair.target, target))
    meant = frozenset(place.number for place in find_places(pair.source, source))
    # the Nice Treaty: what may be an everyday word is the place when the target has that
    meant |= {number for number in named - meant if is_called(pair.source, number, source)}
    lost = [
        word
        for word in _names((pair.source, pair.target), source, target, named)
        if not _is_kept(word.text, there, target)
    ]
    if not lost:
        return
    own = {plain(word.text) for word in capitalised(pair.source)}
    own |= {plain(place.name) for place in find_places(pair.source, source)}
    strange = [
        word
        for word in _names((pair.target, pair.source), target, source, meant)
        if not _comes_from(word.text, own)
    ]
    if not strange:
        return
    low = haystack(CAPITALISED.sub(_small, pair.target), target)
    apart: list[Word] = []
    taken: set[int] = set()
    for word in lost:
        if any(_is_variant(word.text, other.text) for other in words):
            continue
        if target == "de" and _is_noun_of(word, strange, pair):
            continue  # Comet, Komet
        near = min(strange, key=lambda other: OSA.distance(plain(word.text), plain(other.text)))
        if near.start in taken:
            continue
        distance = OSA.distance(plain(word.text), plain(near.text))
        if distance <= 2 and distance * 3 <= max(len(word.text), len(near.text)):
            if not is_ruler(pair.source, word):
                taken.add(near.start)
                yield _finding(word, near)
        elif f" {word.text.lower()[:_HEAD]}" not in low:  # Observatory, observatoire
            apart.append(word)
    left = [
        other
        for other in strange
        if other.start not in taken and not any(_is_variant(w.text, other.text) for w in lost)
    ]
    named_so = _given_name(pair, apart, left)
    # a title before a name that is kept: Detective Inspector Colin Marsh
    apart = [word for word in apart if not _is_title(pair.source, word, there)]
    named_so = named_so or _town(pair, source, apart, left)
    if named_so:
        yield _finding(*named_so)
        return
    if len(apart) == len(left) == 1 and not taken:
        word, other = apart[0], left[0]
        sure = target != "de" or bool(_NAMED.search(pair.target, 0, other.start))
        one, two = plain(word.text), plain(other.text)
        known = place_of(word.text, source) is not None or place_of(other.text, target) is not None
        known = known or _same_end(one, two)
        if not known and one[0] == two[0] and OSA.normalized_similarity(one, two) >= _EXONYM:
            # towns have names of their own in each language: Lucca, Lucques
            sure = sure and _is_joined(pair.source, word) and _is_joined(pair.target, other)
        if target == "de" and _DEMONYM.search(one) and two.endswith("er"):
            sure = False
        if sure and not is_ruler(pair.source, word) and not _begins(pair.target, other):
            yield _finding(word, other)


def _given_name(pair: Pair, apart: list[Word], left: list[Word]) -> tuple[Word, Word] | None:
    """A name and another one before the same family name: Jens Petersen, Jörg Petersen."""
    for word in apart:
        match = _FAMILY.match(pair.source, word.end)
        if match is None or is_ruler(pair.source, word):
            continue
        family = pair.source[match.start(1) : match.end(1)]
        for other in left:
            if _ARTICLE.search(pair.target, 0, other.start):
                continue  # der Zoologe Müller
            if re.compile(rf"[ \u00a0]{family}(?![^\W\d_])").match(pair.target, other.end):
                return word, other
    return None


def _is_title(text: str, word: Word, there: set[str]) -> bool:
    """Whether a name that the other side keeps follows a word, perhaps behind further titles."""
    match = _ROW.match(text, word.end)
    return match is not None and any(plain(name) in there for name in match.group().split())


def _same_end(one: str, two: str) -> bool:
    """Whether two names end as the same German towns do, which have no other names abroad."""
    match = _TOWN.search(one)
    return match is not None and two.endswith(match.group())


def _town(pair: Pair, source: str, apart: list[Word], left: list[Word]) -> tuple[Word, Word] | None:
    """The one name that stands where a town is named, and the one that stands so in the target."""
    lost = [word for word in apart if _TOWN_BEFORE.search(pair.source, 0, word.start)]
    there = [word for word in left if _TOWN_BEFORE.search(pair.target, 0, word.start)]
    if not len(lost) == len(there) == 1:
        return None
    word, other = lost[0], there[0]
    one, two = plain(word.text), plain(other.text)
    alike = one[0] == two[0] and OSA.normalized_similarity(one, two) >= _EXONYM
    alike = alike and place_of(word.text, source) is None and not _same_end(one, two)
    joined = _is_joined(pair.source, word) or _is_joined(pair.target, other)
    return None if alike or joined else (word, other)


def _small(match: re.Match[str]) -> str:
    return match.group() if match.group().islower() else ""


def _is_noun_of(word: Word, others: list[Word], pair: Pair) -> bool:
    """Whether German has a noun of the same root, alone or behind an article."""
    first = spelling(word.text)
    joined = _is_joined(pair.source, word)
    return any(
        spelling(other.text) == first
        and (not joined or bool(_ARTICLE.search(pair.target, 0, other.start)))
        for other in others
    )


def _finding(word: Word, other: Word) -> Finding:
    message = f"“{word.text}” is not in the target; is “{other.text}” right?"
    return Finding(message, word[:2], other[:2])


def _names(
    sides: tuple[str, str], lang: str, other_lang: str, elsewhere: frozenset[int]
) -> list[Word]:
    """Words with a capital that no list knows; where every noun has one, no compounds of listed.

    Args:
        sides: A text, and the other one.
        lang: Primary subtag of its language.
        other_lang: That of the other side.
        elsewhere: The places that the other side names, which are looked for by themselves.
    """
    words = word_list(lang, other_lang)
    if words is None:
        return []
    text, other = sides
    places = find_places(text, lang)
    missing = {place.number for place in places} - elsewhere
    missing = {
        number
        for number in missing
        if not _is_named(other, number, other_lang)
        and not any(are_akin(number, named) for named in elsewhere)
    }
    known = [place[1:3] for place in places if place.number not in missing]
    strange = {place.start for place in places if place.number in missing}
    found = []
    for word in islice(capitalised(text), _MOST):
        if len(word.text) < _LEAST or word.text.isupper() or _ROMAN.match(word.text):
            continue
        if any(start <= word.start < end for start, end in known) or _is_compound(text, word, lang):
            continue
        if word.start not in strange and _is_listed(word.text, lang, words):
            continue
        if _begins(text, word) and not _is_followed(text, word):
            continue
        found.append(word)
    return found


def _is_named(text: str, number: int, lang: str) -> bool:
    """Whether a text names a place in some form: Nigerianerin, Dresdner."""
    low = plain(text)
    names = (max(name.split(), key=len) for name in names_of(number, lang))
    return any(plain(name)[:_HEAD] in low for name in names if len(name) > _LEAST)


def _is_compound(text: str, word: Word, lang: str) -> bool:
    """Whether a word is joined to one in small letters (sub-Saharan), or is an address."""
    before, after = text[: word.start][-2:], text[word.end : word.end + 2]
    if before[1:] == "-" and _LINKED.search(text, 0, word.start):
        return True  # Saint-Jacques-de-Compostelle
    if before[1:] == "-" and (lang == "de" or not before[:1].isalpha()):
        return True
    if before[1:] in {"@", "/", "."} or after[:1] == "@":
        return True
    if after[:1] == "/":
        return not after[1:].isupper()  # Novák/Kommission
    return after[:1] in {"-", "."} and after[1:].islower()


def _is_town(low: str, words: WordList) -> bool:
    """Whether a German word ends as towns do, and begins as no noun: Lüneburg, but Pflegeheim."""
    match = _TOWN.search(low)
    if match is None or words.knows(low, exactly=True):
        return False
    if _TOWN_ALONE.search(low):
        return True
    front = low[: match.start()]
    return not any(
        words.knows(front.removesuffix(link), exactly=True) for link in ("", "s", "n", "en")
    )


def _is_listed(name: str, lang: str, words: WordList) -> bool:
    low = name.lower()
    if is_small(low, lang) or is_ordinary(name, lang, endings=lang == "en"):
        return True
    if lang == "de":
        if _is_town(low, words):
            return False
        return _is_noun(low, words) or _is_noun(low.translate(_UMLAUTS), words)
    return any(
        words.knows(low.removesuffix(ending), exactly=True)
        for ending in _INFLECTIONS
        if low.endswith(ending)
    )


def _begins(text: str, word: Word) -> bool:
    if _ABBREVIATED.search(text[max(0, word.start - 6) : word.start]):
        return False
    return bool(_BEGINS.search(text[max(0, word.start - 4) : word.start]))


def _is_joined(text: str, word: Word) -> bool:
    """Whether another capital stands beside a word: Maeve Corrigan, Kowalczyk Ltd."""
    return _is_followed(text, word) or bool(_CAPITAL_BEFORE.search(text, 0, word.start))


def _is_followed(text: str, word: Word) -> bool:
    """Whether another capital follows: Olivier Lambrecht, but The European Union."""
    if text[word.end : word.end + 1] not in {" ", "\u00a0"}:
        return False
    behind = text[word.end + 1 : word.end + 3]
    return behind[:1].isupper() and behind[1:].isalpha()


@lru_cache(maxsize=4096)
def _is_noun(low: str, words: WordList) -> bool:
    """Whether a German word is a noun by its ending, or has a listed word in it."""
    if low.endswith(tuple(_NOUN_ENDS)) or words.knows(low):
        return True
    size = len(low)
    tails = (low[cut:] for cut in range(3, size - 3))
    return any(words.knows(tail, exactly=True) for tail in tails) or any(
        words.knows(low[:cut], exactly=True) for cut in range(4, size)
    )


def _is_kept(name: str, there: set[str], lang: str) -> bool:
    low = plain(name)
    if any(low + ending in there for ending in _ENDINGS) or low.removesuffix("s") in there:
        return True
    least = _LEAST - (lang == "de")  # Nobelpreisträger, Lechtal
    return len(low) > least and any(word.startswith(low) for word in there)


def _comes_from(name: str, own: set[str]) -> bool:
    low = plain(name)
    return any(low.removesuffix(ending) in own for ending in _ENDINGS if low.endswith(ending)) or (
        f"{low}s" in own
    )


def _is_variant(one: str, other: str) -> bool:
    """Whether two names may be one, in the manner of two languages."""
    if _FOREIGN.search(one) or _FOREIGN.search(other):
        first, second = spelling(one), spelling(other)
        if first == second or OSA.distance(first, second) <= (min(len(first), len(second)) > 7):
            return True
    if {one[0], other[0]} == {"V", "W"} and spelling(one) == spelling(other):
        return True  # Volodymyr, Wolodymyr
    if are_historic(one, other):
        return True
    if plain(one)[:_HEAD] == plain(other)[:_HEAD] and _COGNATE.search(plain(other)):
        return True  # Protector, Protectrice
    stems = [_ENDING.sub("", plain(name)) for name in (one, other)]
    if stems[0].removeprefix("h") == stems[1].removeprefix("h"):
        return True  # Hermitage, Ermitage
    if (
        all(_LAND.search(plain(name)) for name in (one, other))
        and len(set(map(spelling, stems))) == 1
    ):
        return True  # Bothnia, Botnie
    short, long = sorted((plain(one), plain(other)), key=len)
    return long.startswith(short) and len(long) - len(short) <= _HISTORIC
