"""The check of names: persons and places that are misspelt, changed or missing.

Three kinds of knowledge are used, the surest first: a table of countries and cities; the reading
of Japanese family names (a table, and the analyser where there is one) against every romanisation;
and likeness in sound for katakana, or in writing between Latin alphabets. What may be a matter of
reading, of transliteration or of style is at most a notice.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA, Levenshtein

from transflow.alignment.names import romanise, skeleton
from transflow.checks.base import Finding
from transflow.checks.known_words import UNSPACED
from transflow.checks.name_words import (
    CAPITALISED,
    Word,
    candidates,
    capitalised,
    is_ordinary,
    spelling,
)
from transflow.checks.places import find_places, names_of, place_of, plain
from transflow.checks.presence import primary
from transflow.checks.romaji import canonical, from_kana, is_japanese
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.checks.base import Pair
    from transflow.text.morphology import Morphology

_TITLE = (
    r"(?:元|前|新|現|故|両|副)?(?:内閣総理|総理|外務|財務|防衛|経済産業|農林水産|厚生労働|文部科学|国土交通|環境|法務|総務|首席|上級|国務|国防|官房)*"
    r"(?:大統領|首相|総理|外相|財務相|防衛相|大臣|長官|議員|知事|市長|氏|大使|事務総長|総長|政務官|次官|議長|局長|国王|女王|教皇|教授|博士|選手|さん|書記長|主席)"
)
_PERSON = re.compile(
    r"(?P<kanji>[\u4e00-\u9fff々]{2,7}?)(?=" + _TITLE + r")"
    r"|(?P<kata>[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]{2,})*)(?=(?:" + _TITLE + r"|州|市長|共和国|王国))"
)
_HAS_TITLE = re.compile(r"[相臣領氏長員事使官理王授士手皇さ記席州国]")
"""One of the signs that every title ends or begins with; most texts without a person have none."""

_ACRONYM = re.compile(r"(?<![A-Za-z0-9])[A-Z]{3,6}(?![A-Za-z0-9])")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*")
_PERSONAL = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Minister|Chancellor|Secretary|Ambassador|Senator|Judge"
    r"|Governor|King|Queen|Prince|Princess|Professor|State|Commissioner)\.?,?[ ]"
    r"((?:[A-Z][^\W\d_]+[ -]){0,2}[A-Z][^\W\d_]{2,})"
)
_FULL_NAME = re.compile(r"\b([A-Z][^\W\d_]{2,}) (?=([A-Z][^\W\d_]{3,})\b)")
_NEAR = 0.62
_LEAST = 4
_MOST = 40
_ENDING = 4
"""Letters that German and French adjectives and genitives add to a name."""


def name(pair: Pair, knowledge: Knowledge | None) -> Iterable[Finding]:
    """Find names that are misspelt, exchanged or missing.

    Args:
        pair: Source and target.
        knowledge: Its analysers and dictionaries are used where there are any.
    """
    source, target = primary(pair.source_lang), primary(pair.target_lang)
    if source == target:
        return
    yield from _places(pair, source, target)
    if source == "ja" and target not in UNSPACED:
        yield from _persons(pair, target, knowledge)
    elif target == "ja" and source not in UNSPACED:
        yield from _persons_into_japanese(pair, source)
    elif source not in UNSPACED and target not in UNSPACED:
        yield from _latin(pair, source, target)
    if (source in UNSPACED) != (target in UNSPACED) or target == "de":
        yield from _acronyms(pair)


# ------------------------------------------------------------------------------------- places


def _places(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find a place of the source that the target does not name, while it names another one."""
    here = find_places(pair.source, source)
    there = find_places(pair.target, target)
    if not names_of(0, target) or not (here or there):
        return
    named = {place.number for place in there}
    meant = {place.number for place in here}
    strange = [place for place in there if place.number not in meant]
    told: set[int] = set()
    for place in here:
        if place.number in named or place.number in told:
            continue
        if _says(pair.target, place.number, target):
            continue
        told.add(place.number)
        usual = names_of(place.number, target)[0]
        near = _misspelt(pair, usual, target)
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
        else:
            # "that country", "both sides", "domestic": often right
            yield Finding(
                f"“{place.name}” ({usual}) is not named in the target",
                (place.start, place.end),
                None,
                Severity.NOTICE,
            )


def _says(text: str, number: int, lang: str) -> bool:
    """Whether a text holds a place's name in another form: inside a compound, or abbreviated."""
    if lang == "ja":
        return any(name in text for name in names_of(number, lang))
    low = plain(text)
    return any(plain(name) in low for name in names_of(number, lang) if len(name) > 3)


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
        distance = OSA.distance(plain(word.text), plain(usual), score_cutoff=2)
        if distance == 1 or (distance == 2 and size > 7):
            return word
    return None


# ------------------------------------------------------------------------------------ persons


def _persons(pair: Pair, target: str, knowledge: Knowledge | None) -> Iterator[Finding]:
    """Find persons of a Japanese text whose names the target spells otherwise."""
    if not _HAS_TITLE.search(pair.source):
        return
    words: list[Word] | None = None
    told: set[str] = set()
    for match in _PERSON.finditer(pair.source):
        written = match.group()
        if written in told or len(told) > _MOST:
            continue
        told.add(written)
        words = candidates(pair.target, target) if words is None else words
        if match.lastgroup == "kata":
            yield from _katakana(pair, match, words, target)
        else:
            yield from _family(pair, match, words, knowledge)


def _katakana(
    pair: Pair, match: re.Match[str], words: Sequence[Word], target: str
) -> Iterator[Finding]:
    last = re.split("[・＝=]", match.group())[-1]
    if len(last.replace("ー", "")) < 3 or find_places(last, "ja"):
        return
    sound = skeleton(romanise(last))
    if len(sound) < 2:
        return
    texts = [m.group() for m in CAPITALISED.finditer(pair.target) if len(m.group()) > 1]
    for text in texts[:400]:
        other = skeleton(romanise(text))
        if sound == other or (text[0].isupper() and _sounds_like(sound, other)):
            return
    if sound in {skeleton(romanise(one + other)) for one, other in pairwise(texts[:400])}:
        return  # Van Gogh, De Gaulle
    strangers = [word for word in words if place_of(word.text, target) is None]
    if strangers and len(last) >= _LEAST:
        word = strangers[0]
        yield Finding(
            f"“{match.group()}” is not in the target; is “{word.text}” right?",
            match.span(),
            (word.start, word.end),
        )
    else:
        yield Finding(
            f"“{match.group()}” is not named in the target", match.span(), None, Severity.NOTICE
        )


def _sounds_like(one: str, other: str) -> bool:
    """Whether two skeletons may be one name, given how loosely katakana follows a spelling."""
    if not other:
        return False
    if one == other:
        return True
    longer = max(len(one), len(other))
    if longer < 3:
        return one[-1] == other[-1] and abs(len(one) - len(other)) <= 1
    allowed = 1 if longer < 6 else 2
    return Levenshtein.distance(one, other, score_cutoff=allowed) <= allowed


def _family(
    pair: Pair, match: re.Match[str], words: Sequence[Word], knowledge: Knowledge | None
) -> Iterator[Finding]:
    """Compare a Japanese person's family name with the names of the target."""
    written = match.group()
    surname, readings, sure = _surname(written, pair.source, match.start(), knowledge)
    if not readings:
        return
    spelt = [canonical(word.text) for word in words]
    # a longer family name begins with a shorter one: 森 and 森田, 小野 and 小野寺
    everything = [canonical(m.group()) for m in CAPITALISED.finditer(pair.target)]
    if any(word.startswith(readings) for word in everything):
        return
    span = (match.start(), match.start() + len(surname))
    shown = "/".join(reading.capitalize() for reading in readings)
    best: tuple[float, int] | None = None
    for place, other in enumerate(spelt):
        likeness = max(OSA.normalized_similarity(reading, other) for reading in readings)
        if likeness >= _NEAR and (best is None or likeness > best[0]):
            best = (likeness, place)
    if best is not None:
        word = words[best[1]]
        # a spelling that cannot be read is wrong; one that can may be another reading
        wrong = sure or not is_japanese(word.text)
        yield Finding(
            f"“{word.text}”: {surname} is read {shown}",
            span,
            (word.start, word.end),
            None if wrong else Severity.NOTICE,
        )
    elif sure and words:
        yield Finding(
            f"{surname} ({shown}) is not in the target; is “{words[0].text}” right?",
            span,
            (words[0].start, words[0].end),
        )
    else:
        yield Finding(f"{surname} ({shown}) is not in the target", span, None, Severity.NOTICE)


def _surname(
    written: str, text: str, start: int, knowledge: Knowledge | None
) -> tuple[str, tuple[str, ...], bool]:
    """The family name at the head of a name, its readings, and whether those are all."""
    known = _surnames()
    for size in (3, 2):
        family = written[:size]
        if family in known:
            return family, known[family], True
    analyser = _analyser(knowledge)
    if analyser is None:
        return written, (), False
    window = text[start : start + 20]
    first = next(iter(analyser.analyse(window)), None)
    if first is None or not first.name or not first.reading or first.end > len(written):
        return written, (), False
    if len(first.surface) < 2:
        return written, (), False
    readings = [from_kana(first.reading)]
    if knowledge is not None:
        for dictionary in knowledge.dictionaries:
            if dictionary.langs == ("ja", "en"):
                readings += [canonical(r) for r, _ in dictionary.renderings(first.surface)]
    return first.surface, tuple(dict.fromkeys(readings)), False


def _analyser(knowledge: Knowledge | None) -> Morphology | None:
    return knowledge.morphology.get("ja") if knowledge is not None else None


@lru_cache(maxsize=1)
def _surnames() -> Mapping[str, tuple[str, ...]]:
    lines = (files(__package__) / "data" / "surnames.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {family: tuple(canonical(r) for r in readings.split("|")) for family, readings in rows}


def _persons_into_japanese(pair: Pair, source: str) -> Iterator[Finding]:
    """Find persons with a title whose names a Japanese target does not write."""
    runs = [(m.span(), m.group()) for m in _KATAKANA.finditer(pair.target)][:_MOST]
    sounds = [skeleton(romanise(part)) for _, run in runs for part in re.split("[・＝=]", run)]
    sounds += [skeleton(romanise(run)) for _, run in runs]
    for match in _PERSONAL.finditer(pair.source):
        last = match.group(1).split()[-1]
        if is_ordinary(last, source) or place_of(last, source) is not None or is_japanese(last):
            continue
        sound = skeleton(romanise(last))
        if len(sound) < 2 or any(_sounds_like(sound, other) for other in sounds):
            continue
        other = _PERSON.search(pair.target)
        if other and other.lastgroup == "kata" and not find_places(other.group(), "ja"):
            start = match.end(1) - len(last)
            yield Finding(
                f"“{last}” is not in the target; is “{other.group()}” right?",
                (start, match.end(1)),
                other.span(),
            )


# --------------------------------------------------------------------------- Latin to Latin


def _latin(pair: Pair, source: str, target: str) -> Iterator[Finding]:
    """Find names of the source that the target spells otherwise, between Latin alphabets."""
    words = list(capitalised(pair.target))[:200]
    there = {spelling(word.text) for word in words}
    own = {spelling(m.group()) for m in CAPITALISED.finditer(pair.source)}
    strangers = [
        word
        for word in words
        if spelling(word.text) not in own and place_of(word.text, target) is None
    ]
    for match in _personal_names(pair.source, source):
        if not strangers:
            return
        written = match.group(2)
        spelt = spelling(written)
        before = spelling(match.group(1))
        if (
            spelt in there
            or before not in there
            or any(word.startswith(spelt) and len(word) - len(spelt) < _ENDING for word in there)
        ):
            continue
        near = min(
            strangers, key=lambda word: OSA.distance(plain(written), plain(word.text)), default=None
        )
        if near is None:
            return
        distance = OSA.distance(plain(written), plain(near.text))
        place = (match.start(2), match.end(2))
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
        if behind is not None and behind in strangers:
            message = f"the source names {' '.join(match.groups())}, the target {behind.text}"
            yield Finding(message, place, behind[:2])


def _personal_names(text: str, lang: str) -> Iterator[re.Match[str]]:
    """Given and family names in a row that are no ordinary words and no places."""
    for count, match in enumerate(_FULL_NAME.finditer(text)):
        if count > _MOST:
            return
        if any(is_ordinary(part, lang) for part in match.groups()):
            continue
        if any(place_of(part, lang) is not None for part in match.groups()):
            continue
        yield match


# ----------------------------------------------------------------------------------- acronyms


def _acronyms(pair: Pair) -> Iterator[Finding]:
    """Find an abbreviation whose letters were exchanged (ARF, AFR)."""
    source = {m.group(): m.span() for m in _ACRONYM.finditer(pair.source)}
    if not source:
        return
    target = {m.group(): m.span() for m in _ACRONYM.finditer(pair.target)}
    new = [word for word in target if word not in source]
    for word, span in source.items():
        if word in pair.target:
            continue
        for other in new:
            if Counter(word) == Counter(other) and OSA.distance(word, other) <= 2:
                yield Finding(f"“{other}”: the source has {word}", span, target[other])
