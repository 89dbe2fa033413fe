"""The check of names: persons and places that are misspelt, changed or missing.

Three kinds of knowledge are used, the surest first: a table of countries and cities; the reading
of Japanese family names (a table, and the analyser where there is one) against every romanisation;
and likeness in sound for katakana, or in writing between Latin alphabets. What may be a matter of
reading, of transliteration or of style is at most a notice.
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from transflow.checks.acronyms import acronyms
from transflow.checks.base import Finding
from transflow.checks.capital_surnames import capital_surnames
from transflow.checks.exchanged_names import exchanged_names
from transflow.checks.exchanged_places import exchanged_places
from transflow.checks.full_names import full_names
from transflow.checks.historic_names import are_historic, is_ruler
from transflow.checks.japanese_persons import japanese_persons
from transflow.checks.known_words import UNSPACED
from transflow.checks.latin_names import latin_names
from transflow.checks.listed_names import listed_names
from transflow.checks.misread_names import misread_names
from transflow.checks.name_words import (
    CAPITALISED,
    Word,
    capitalised,
    is_ordinary,
    spelling,
)
from transflow.checks.organisations import organisations
from transflow.checks.persons import persons, persons_into_japanese
from transflow.checks.places import (
    find_places,
    place_of,
    plain,
)
from transflow.checks.presence import primary
from transflow.checks.slips import slips
from transflow.checks.unread_names import unread_names
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.checks.base import Pair

_FULL_NAME = re.compile(
    r"\b([A-ZÀ-ÖØ-Þ][^\W\d_]{2,}) "
    r"(?=(?:(?:van|von|vom|zu|zur|der|den|de|du|di|da|la|le|el|al|ten|ter) )*"
    r"((?:O['’])?[A-ZÀ-ÖØ-Þ][^\W\d_]{3,})\b)"
)
_TITLED = re.compile(
    r"\b(Mr|Mrs|Ms|Mme|Mlle|M|Dr|Prof|Herrn?|Frau|Madame|Monsieur|Maître|Me)\.?[ \u00a0]"
    r"(?=([A-ZÀ-ÖØ-Þ][^\W\d_]{3,})\b(?![ ][A-ZÀ-ÖØ-Þ][a-zà-ÿ]))"
)
_OFFICE = re.compile(
    r"\b((?:[A-Za-zÄÖÜäöüß-]{0,24}(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Ss]ekretär|[Bb]otschafter"
    r"|[Kk]ommissar|[Rr]ichter|[Mm]eister)(?:in)?|(?:Vice-)?(?:President|Chancellor|Premier)|Secretary"
    r"|Commissioner|Ambassador|Judge|Justice|Governor|Mayor|Senator|Baroness|Lord|General|Colonel"
    r"|[Pp]résidente?|[Mm]inistre|[Jj]uge|[Bb]aronne?|[Pp]réfète?|[Cc]hancelière?|[Cc]ommissaire"
    r"|[Aa]mbassadeur|[Aa]mbassadrice|[Gg]énérale?|[Mm]aire|[Ss]énat(?:eur|rice)|Dre?))[ \u00a0]"
    r"(?=((?:O['’])?[A-ZÀ-ÖØ-Þ][^\W\d_]{3,})\b(?!['’-]?[ ]?[A-ZÀ-ÖØ-Þ][a-zà-ÿ]))"
)
"""An office and the name of who holds it, in English, French and German."""

_KATAKANA = re.compile("[ァ-ヺー]{2}")
"""What names that are compared by their sound are written in."""

_LEAST = 4
_MOST = 40
_BEFORE = 12
_ENDINGS = frozenset("s e es n en er ern ce cen cer ces cem in a".split())
"""What German and French genitives and adjectives add to a name, as `spelling` writes it."""


def name(pair: Pair, knowledge: Knowledge | None) -> Iterable[Finding]:
    """Find names that are misspelt, exchanged or missing.

    Args:
        pair: Source and target.
        knowledge: Its analysers and dictionaries are used where there are any.
    """
    source, target = primary(pair.source_lang), primary(pair.target_lang)
    if source == target:
        return
    placed = list(exchanged_places(pair, source, target))
    yield from placed
    if {source, target} == {"ja", "en"}:
        yield from organisations(pair, into_japanese=target == "ja")
    if source == "ja" and target not in UNSPACED:
        found = list(persons(pair, target, knowledge))
        yield from _surest(pair, found, target, into_japanese=False)
    elif target == "ja" and source not in UNSPACED:
        found = list(persons_into_japanese(pair, source))
        yield from _surest(pair, found, source, into_japanese=True)
    elif source not in UNSPACED and target not in UNSPACED:
        spelt = list(capital_surnames(pair, source, target))
        spelt = spelt or list(_latin(pair, source, target))
        spelt = spelt or list(latin_names(pair, source, target))
        told = {finding.target_span for finding in placed if finding.target_span}
        yield from (finding for finding in spelt if finding.target_span not in told)
    if (source in UNSPACED) != (target in UNSPACED) or target == "de":
        yield from acronyms(pair)


def _surest(
    pair: Pair, found: Sequence[Finding], latin: str, *, into_japanese: bool
) -> Iterator[Finding]:
    """What was found of titled persons; what else disagrees only where they do not."""
    yield from found
    if any(finding.severity is not Severity.NOTICE for finding in found):
        return
    spelt = list(japanese_persons(pair, latin, into_japanese=into_japanese))
    kana = _KATAKANA.search(pair.target if into_japanese else pair.source) is not None
    if kana:
        spelt += full_names(pair, into_japanese=into_japanese)
    spelt = spelt or list(misread_names(pair, latin, into_japanese=into_japanese))
    spelt = spelt or list(unread_names(pair, latin, into_japanese=into_japanese))
    if spelt or not kana:
        yield from spelt
        return
    spelt = list(listed_names(pair, latin, into_japanese=into_japanese))
    spelt = spelt or list(slips(pair, latin, into_japanese=into_japanese))
    yield from spelt or exchanged_names(pair, latin, into_japanese=into_japanese)


# --------------------------------------------------------------------------- Latin to Latin


def _latin(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find names of the source that the target spells otherwise, between Latin alphabets."""
    words = list(capitalised(pair.target))[:200]
    there = {spelling(word.text) for word in words}
    own = {spelling(m.group()) for m in CAPITALISED.finditer(pair.source)}
    within = [place[1:3] for place in find_places(pair.target, target)]
    strangers = [
        word
        for word in words
        if spelling(word.text) not in own
        and place_of(word.text, target) is None
        and not any(start <= word.start < end for start, end in within)  # Addis Abeba
        and not (target == "de" and pair.target[word.start - 1 : word.start] == "-")
    ]
    abroad = [place[1:3] for place in find_places(pair.source, source)]
    for match in _personal_names(pair.source, source):
        if any(start <= match.start(2) < end for start, end in abroad):
            continue  # United Arab Emirates
        written = match.group(2)
        spelt = spelling(written)
        before = spelling(match.group(1))
        if target_word := _without_s(match, (source, target), words):
            yield Finding(
                f"“{target_word.text}”: the source writes {written}",
                (match.start(2), match.end(2)),
                target_word[:2],
            )
            continue
        if (
            not strangers
            or spelt in there
            or not (before in there or match.re is not _FULL_NAME)
            or any(word.startswith(spelt) and word[len(spelt) :] in _ENDINGS for word in there)
        ):
            continue
        near = min(
            strangers, key=lambda word: OSA.distance(plain(written), plain(word.text)), default=None
        )
        if near is None:
            return
        distance = OSA.distance(plain(written), plain(near.text))
        place = (match.start(2), match.end(2))
        if is_ruler(pair.source, Word(*place, written)) or are_historic(written, near.text):
            continue
        if distance <= 2 and distance * 3 <= len(written):
            yield Finding(f"“{near.text}”: the source writes {written}", place, near[:2])
            continue
        if OSA.distance(spelt, spelling(near.text)) <= 1:
            continue  # transliterated: Gorbachev, Gorbatschow
        behind = next(
            (
                b
                for a, b in pairwise(words)
                if spelling(a.text) == before and pair.target[a.end : b.start].isspace()
            ),
            None,
        )
        if behind is None and match.re is not _FULL_NAME:
            behind = _titled_stranger(pair.target, target, strangers)
        if behind is not None and behind in strangers:
            message = f"the source names {' '.join(match.groups())}, the target {behind.text}"
            yield Finding(message, place, behind[:2])


def _titled_stranger(text: str, lang: str, strangers: Sequence[Word]) -> Word | None:
    """A name behind a title or an office that the other side does not have."""
    places = {match.start(2) for match in _personal_names(text, lang) if match.re is not _FULL_NAME}
    return next((word for word in strangers if word.start in places), None)


def _without_s(
    match: re.Match[str], languages: tuple[str, str], words: Sequence[Word]
) -> Word | None:
    """The word of the target that has lost the s of a name, or got one behind its given name.

    In German it may be a genitive's.
    """
    source, target = languages
    name, before = plain(match.group(2)), plain(match.group(1))
    if target != "de" and match.re is _FULL_NAME and not any(plain(w.text) == name for w in words):
        grown = (b for a, b in pairwise(words) if plain(a.text) == before and b.start == a.end + 1)
        longer = next((word for word in grown if plain(word.text) == f"{name}s"), None)
        if longer is not None:
            return longer
    if source == "de" or not name.endswith("s"):
        return None
    spelt = [(plain(word.text), word) for word in words]
    if any(other.startswith(name) for other, _ in spelt):
        return None
    return next((word for other, word in spelt if other == name[:-1]), None)


def _personal_names(text: str, lang: str) -> Iterator[re.Match[str]]:
    """Given and family names in a row, or a title and a name, no ordinary words and no places."""
    found = chain(_FULL_NAME.finditer(text), _TITLED.finditer(text), _OFFICE.finditer(text))
    for count, match in enumerate(found):
        if count > _MOST:
            return
        # a family name may end like a common word (Fleming), a given name hardly
        titled = match.re is not _FULL_NAME
        if is_ordinary(match[2], lang, endings=False) or (
            not titled and is_ordinary(match[1], lang)
        ):
            continue
        if any(place_of(part, lang) is not None for part in match.groups()):
            continue
        yield match
