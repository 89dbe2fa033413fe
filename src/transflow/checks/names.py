"""The check of names: persons and places that are misspelt, changed or missing.

Three kinds of knowledge are used, the surest first: a table of countries and cities; the reading
of Japanese family names (a table, and the analyser where there is one) against every romanisation;
and likeness in sound for katakana, or in writing between Latin alphabets. What may be a matter of
reading, of transliteration or of style is at most a notice.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from transflow.checks.base import Finding
from transflow.checks.exchanged_names import exchanged_names, unheard_place
from transflow.checks.full_names import full_names
from transflow.checks.hearing import coarse
from transflow.checks.japanese_persons import japanese_persons
from transflow.checks.known_words import UNSPACED
from transflow.checks.latin_names import are_two_bodies, is_ruler, latin_names
from transflow.checks.listed_names import listed_names
from transflow.checks.misread_names import misread_names
from transflow.checks.name_words import (
    CAPITALISED,
    Word,
    candidates,
    capitalised,
    is_ordinary,
    spelling,
)
from transflow.checks.organisations import organisations
from transflow.checks.persons import persons, persons_into_japanese
from transflow.checks.places import find_places, names_of, place_of, plain, same_government
from transflow.checks.presence import primary
from transflow.checks.slips import slips
from transflow.checks.unread_names import unread_name, unread_names
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.checks.base import Pair

_ACRONYM = re.compile(r"(?<![A-Za-z0-9])[A-Z]{3,6}(?![A-Za-z0-9])")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*")
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

_LINKS = frozenset("of and the for in on to a an".split())
_TAIL = r"[^\W\d_]{0,4}(?![^\W\d_])"
_NARROW = {code: code - 0xFEE0 for code in range(ord("Ａ"), ord("Ｚ") + 1)}
"""Full-width capitals to those of ASCII, letter by letter."""

_LEAST = 4
_MOST = 40
_BEFORE = 12
_ENDINGS = frozenset("s e es n en er ern ce cen cer ces cem in a".split())
"""What German and French genitives and adjectives add to a name, as `spelling` writes it."""

_PLACED = {
    "en": re.compile(r"\b(?:in|at|to|from|near|via)[ ]\Z"),
    "fr": re.compile(r"(?:\b(?:à|vers|près de)[ ]|\b(?:près )?d['’])\Z"),
}
"""What stands before the name of a town, in languages that write common nouns small."""


def name(pair: Pair, knowledge: Knowledge | None) -> Iterable[Finding]:
    """Find names that are misspelt, exchanged or missing.

    Args:
        pair: Source and target.
        knowledge: Its analysers and dictionaries are used where there are any.
    """
    source, target = primary(pair.source_lang), primary(pair.target_lang)
    if source == target:
        return
    placed = list(_places(pair, source, target))
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
        spelt = list(_latin(pair, source, target))
        spelt = spelt or list(latin_names(pair, source, target))
        told = {finding.target_span for finding in placed if finding.target_span}
        yield from (finding for finding in spelt if finding.target_span not in told)
    if (source in UNSPACED) != (target in UNSPACED) or target == "de":
        yield from _acronyms(pair)


def _surest(
    pair: Pair, found: Sequence[Finding], latin: str, *, into_japanese: bool
) -> Iterator[Finding]:
    """What was found of titled persons; what else disagrees only where they do not."""
    yield from found
    if any(finding.severity is not Severity.NOTICE for finding in found):
        return
    spelt = list(japanese_persons(pair, latin, into_japanese=into_japanese))
    spelt += full_names(pair, into_japanese=into_japanese)
    spelt = spelt or list(misread_names(pair, latin, into_japanese=into_japanese))
    spelt = spelt or list(unread_names(pair, latin, into_japanese=into_japanese))
    spelt = spelt or list(listed_names(pair, latin, into_japanese=into_japanese))
    spelt = spelt or list(slips(pair, latin, into_japanese=into_japanese))
    yield from spelt or exchanged_names(pair, latin, into_japanese=into_japanese)


# ------------------------------------------------------------------------------------- places


def _places(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find a place of the source that the target does not name, while it names another one."""
    here = find_places(pair.source, source)
    there = find_places(pair.target, target)
    if not names_of(0, target) or not (here or there):
        return
    named = {place.number for place in there}
    meant = {place.number for place in here}
    # a Japanese text leaves its own country unsaid: "Japan" alone stands for no other place
    own = place_of("Japan", "en") if source == "ja" else None
    strange = [place for place in there if place.number not in meant | {own}]
    told: set[int] = set()
    for place in here:
        if place.number in named or place.number in told:
            continue
        if _says(pair.target, place.number, target):
            continue
        if any(
            same_government(place.number, other.number)
            for other in there
            if other.number not in meant  # Doha, of Qatar: the country does not stand for it
        ):
            strange = [x for x in strange if not same_government(place.number, x.number)]
            continue
        told.add(place.number)
        usual = names_of(place.number, target)[0]
        near = _misspelt(pair, usual, target)
        if near is not None and spelling(near.text) == spelling(place.name):
            continue  # kept, or transliterated in another way: Kathmandu, Kathmandou
        if near is not None:
            yield Finding(
                f"“{near.text}”: is “{usual}” ({place.name}) meant?",
                (place.start, place.end),
                (near.start, near.end),
            )
        elif strange and strange[0].name != place.name:
            other = strange.pop(0)
            yield Finding(
                f"the source names {place.name} ({usual}), the target {other.name}",
                (place.start, place.end),
                (other.start, other.end),
            )
        elif other_town := _unknown_town(pair, target):
            yield Finding(
                f"“{place.name}” ({usual}) is not named in the target; "
                f"is “{other_town.text}” right?",
                (place.start, place.end),
                other_town[:2],
            )
        else:
            # "that country", "both sides", "domestic": often right
            yield Finding(
                f"“{place.name}” ({usual}) is not named in the target",
                (place.start, place.end),
                None,
                Severity.NOTICE,
            )


def _unknown_town(pair: Pair, target: str) -> Word | None:
    """A name that stands where a town is named and that the source does not have."""
    if target == "ja":
        return unheard_place(pair)
    if primary(pair.source_lang) == "ja" and target == "en":
        return unread_name(pair.source, pair.target, target)
    before = _PLACED.get(target)
    if before is None or primary(pair.source_lang) in UNSPACED:
        return None
    own = {spelling(m.group()) for m in CAPITALISED.finditer(pair.source)}
    for word in candidates(pair.target, target):
        placed = before.search(pair.target, max(0, word.start - _BEFORE), word.start)
        following = pair.target[word.end : word.end + 2]
        alone = not (following[:1] in " -" and following[1:].isupper())
        if placed and alone and len(word.text) > _LEAST and spelling(word.text) not in own:
            return word
    return None


def _says(text: str, number: int, lang: str) -> bool:
    """Whether a text holds a place's name in another form: inside a compound, or abbreviated."""
    if lang == "ja":
        # インド is no part of インドネシア, and サハラ one of サブサハラ
        whole = r"(?![ァ-ヺー])"
        return any(
            name in text
            and (not _KATAKANA.fullmatch(name) or re.search(re.escape(name) + whole, text))
            for name in names_of(number, lang)
        )
    low = plain(text)
    # a compound or an adjective, but not Londonderry
    return any(
        plain(name) in low and (lang == "de" or re.search(re.escape(plain(name)) + _TAIL, low))
        for name in names_of(number, lang)
        if len(name) > 3
    )


def _misspelt(pair: Pair, usual: str, lang: str) -> Word | None:
    """A word of the target that is nearly a name, and is no known one itself."""
    if lang == "ja":
        words = [Word(*m.span(), m.group()) for m in _KATAKANA.finditer(pair.target)]
        if not _KATAKANA.fullmatch(usual):
            return None
    else:
        words = [word for word in capitalised(pair.target) if place_of(word.text, lang) is None]
    size = len(usual)
    for word in words[:_MOST]:
        if abs(len(word.text) - size) > 2 or size < _LEAST + (lang != "ja"):
            continue
        if lang == "ja" and coarse(word.text) == coarse(usual):
            continue  # another way to hear it: マドリッド
        distance = OSA.distance(plain(word.text), plain(usual), score_cutoff=2)
        if distance == 1 or (distance == 2 and size > (6 if lang == "ja" else 7)):
            return word
    return None


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
    for match in _personal_names(pair.source, source):
        if not strangers:
            return
        written = match.group(2)
        spelt = spelling(written)
        before = spelling(match.group(1))
        if target_word := _without_s(written, source, words):
            yield Finding(
                f"“{target_word.text}”: the source writes {written}",
                (match.start(2), match.end(2)),
                target_word[:2],
            )
            continue
        if (
            spelt in there
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
        if is_ruler(pair.source, Word(*place, written)):
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


def _without_s(written: str, source: str, words: Sequence[Word]) -> Word | None:
    """The word of the target that has lost the s of a name; in German it may be a genitive's."""
    name = plain(written)
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


# ----------------------------------------------------------------------------------- acronyms


def _is_spelt_out(abbreviation: str, text: str) -> bool:
    """Whether the words of a text begin with the letters of an abbreviation."""
    initials = "".join(
        word[0].upper() for word in re.findall(r"[^\W\d_]+", text) if word.lower() not in _LINKS
    )
    return abbreviation in initials


def _is_slip(one: str, other: str) -> bool:
    """Whether two abbreviations differ in a letter, or are those of two bodies."""
    if len(one) == len(other) and OSA.distance(one, other) == 1:
        return True
    return are_two_bodies(one, other)


def _acronyms(pair: Pair) -> Iterator[Finding]:
    """Find an abbreviation whose letters were exchanged (ARF, AFR)."""
    texts = pair.source.translate(_NARROW), pair.target.translate(_NARROW)
    source = {m.group(): m.span() for m in _ACRONYM.finditer(texts[0])}
    if not source:
        return
    target = {m.group(): m.span() for m in _ACRONYM.finditer(texts[1])}
    new = [word for word in target if word not in texts[0]]
    unspaced = any(primary(lang) in UNSPACED for lang in (pair.source_lang, pair.target_lang))
    for word, span in source.items():
        if word in texts[1]:
            continue
        for other in new:
            turned = Counter(word) == Counter(other) and OSA.distance(word, other) <= 2
            # elsewhere than between alphabets an abbreviation is the same on both sides
            alone = unspaced and len(source) == len(new) == 1 and not _is_spelt_out(word, texts[1])
            if turned or alone or (unspaced and _is_slip(word, other)):
                yield Finding(f"“{other}”: the source has {word}", span, target[other])
