"""Parts of a period exchanged: the second half against 上期, early May against ５月下旬."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from transflow.checks.presence import primary

if TYPE_CHECKING:
    from transflow.checks.base import Pair
    from transflow.model import Span

_MONTHS = (
    r"(?:the month|January|February|March|April|May|June|July|August|September|October|November"
    r"|December)"
)
_MOIS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_NO_HOUR = r"(?!に?[0-9０-９〇一二三四五六七八九十零])"
_MONATE = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_WORDS = {
    "en": (
        (r"[Ff]irst half(?! an?\b)|H1\b", r"(?:[Ss]econd|[Ll]atter) half|H2\b"),
        (
            rf"(?:[Ee]arly|(?:beginning|start) of)[ -]{_MONTHS}\b",
            rf"(?:[Mm]id|[Mm]iddle of)[ -]{_MONTHS}\b",
            rf"(?:[Ll]ate|end of)[ -]{_MONTHS}\b",
        ),
        (
            r"\b[Ss]pring\b(?! water)",
            r"\b[Ss]ummer\b",
            r"\b[Aa]utumn\b|\bthe fall of\b",
            r"\b[Ww]inter\b",
        ),
        (r"\b[Mm]ornings?\b", r"\b[Aa]fternoons?\b"),
        (
            r"\b(?:an?|per) hour\b|\b[Hh]ourly\b",
            r"\b(?:a|per) day\b|\b[Dd]aily\b",
            r"\b(?:a|per) month\b|\b[Mm]onthly\b",
            r"\b(?:a|per) year\b|\b[Yy]early\b|\b[Aa]nnual(?:ly)?\b",
        ),
    ),
    "ja": (
        (r"上半期|上期|前半(?!生)", r"下半期|下期|後半(?!生)"),
        (
            r"(?<=月)(?:の?上旬|の?初旬|の?初め|初頭)|月初",
            r"(?<=月)(?:の?中旬|の?半ば|中頃)",
            r"(?<=月)(?:の?下旬|末|の終わり)",
        ),
        tuple(
            rf"(?<=[年今来昨翌同初晩]){season}(?=[のにまかごで、。期季以頃]|\Z)"
            for season in "春夏秋冬"
        ),
        (rf"午前{_NO_HOUR}|(?<!毎)朝(?=[にのは、]|\Z)|今朝|翌朝", rf"午後{_NO_HOUR}"),
        (r"時給", r"日額|日給", r"月額|月給", r"年額|年俸"),
    ),
    "fr": (
        (r"premi(?:er semestre|ère moitié)", r"(?:second|deuxième) semestre|seconde moitié"),
        (rf"[Dd]ébut {_MOIS}\b", rf"[Mm]i-{_MOIS}\b", rf"[Ff]in {_MOIS}\b"),
        (r"\b[Pp]rintemps\b", r"(?<=l['’])été\b|\b[Ee]n été\b", r"\b[Aa]utomne\b", r"\b[Hh]iver\b"),
        (r"\b[Mm]atin(?:ée)?s?\b", r"\b[Aa]près-midi\b"),
        (
            r"\b(?:par|de l['’]) ?heure\b",
            r"\bpar jour\b",
            r"\bpar mois\b|\bmensuel(?:le)?s?\b",
            r"\bpar an\b|\bannuel(?:le)?s?\b",
        ),
    ),
    "de": (
        (
            r"erste[nrs]? (?:Halbjahr|Hälfte|Jahreshälfte)",
            r"zweite[nrs]? (?:Halbjahr|Hälfte|Jahreshälfte)",
        ),
        (rf"Anfang {_MONATE}\b", rf"Mitte {_MONATE}\b", rf"Ende {_MONATE}\b"),
        (r"\b(?:Frühjahr|Frühling)s?\b", r"\bSommers?\b", r"\bHerbst(?:es)?\b", r"\bWinters?\b"),
        (
            r"[Vv]ormittags?\b|tagmorgens?\b|\b(?:[Hh]eute|[Gg]estern|nächsten) Morgen\b",
            r"[Nn]achmittags?\b",
        ),
        (
            r"\b(?:pro|je) Stunde\b",
            r"\b(?:pro|je) Tag\b|\btäglich\b",
            r"\b(?:pro|je|im) Monat\b|\bmonatlich\w*",
            r"\b(?:pro|je) Jahr\b|\bjährlich\w*",
        ),
    ),
}
"""By language, families of parts that exclude each other, from the first to the last."""

_CUES = {
    "en": (
        *(" half", "H1", "H2", "pring", "ummer", "utumn", "the fall", "inter", "ate", "end of"),
        *("arly", "ginning", "start of", "id-", "id ", "iddle of", "orning", "fternoon", " per "),
        *("an hour", "a day", "a month", "a year", "aily", "onthly", "nnual", "ourly"),
    ),
    "ja": tuple(
        "上期 下期 半 旬 月初 月の初 月末 月の終わり 月中頃 春 夏 秋 冬 朝 午前 午後 "
        "時給 日額 日給 月額 月給 年額 年俸".split()
    ),
    "fr": (
        *"semestre moitié ébut i- in rintemps été utomne iver atin après-midi".split(),
        *("heure", "par jour", "par mois", "par an", "mensuel", "annuel"),
    ),
    "de": (
        *"Halbjahr Hälfte hälfte Anfang Mitte Ende Fr Sommer Herbst Winter mittag orgen".split(),
        *(" pro ", " je ", "im Monat", "monatlich", "jährlich", "täglich"),
    ),
}
"""What a text has that tells a part: looked for first, for most texts tell none."""


def exchanged_part(pair: Pair) -> tuple[str, Span, Span] | None:
    """Find a part of a period that stands for another part on the other side.

    Args:
        pair: The texts.

    Returns:
        What to say, and the places in source and target; None when both sides tell as many parts
        of each kind and the same ones, or when they cannot be held against each other.
    """
    lang = primary(pair.source_lang)
    cues, text = _CUES.get(lang, ()), pair.source
    for cue in cues:
        if cue in text:
            break
    else:
        return None
    left, right = _families(lang), _families(primary(pair.target_lang))
    for one, other in zip(left, right, strict=False):
        told = [(match.lastgroup, match.span()) for match in one.finditer(pair.source)]
        if not told:
            continue
        said = [(match.lastgroup, match.span()) for match in other.finditer(pair.target)]
        parts, others = [part for part, _ in told], [part for part, _ in said]
        if len(told) != len(said) or sorted(map(str, parts)) == sorted(map(str, others)):
            continue
        span = next((at for part, at in told if part not in others), None)
        target_span = next((at for part, at in said if part not in parts), None)
        if span and target_span:
            source, target = pair.source[slice(*span)], pair.target[slice(*target_span)]
            return f"the source says “{source}”, the target “{target}”", span, target_span
    return None


@cache
def _families(lang: str) -> tuple[re.Pattern[str], ...]:
    """Each family as one pattern, whose group says which part it is."""
    return tuple(
        re.compile("|".join(f"(?P<p{at}>{part})" for at, part in enumerate(family)))
        for family in _WORDS.get(lang, ())
    )
