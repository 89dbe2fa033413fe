"""Phrases whose figures count nothing, so that they may be said without: fifty-fifty, 24/7.

What is not listed is only told with less weight; a phrase belongs here when dictionaries list it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_PHRASES = {
    "en": {
        "2": "second to none|two minds|two and two|two birds|two cents|two-faced|double-edged",
        "3": "three cheers|three Rs",
        "4": "all fours|four corners of the|four-letter|four-square",
        "5": "fifth column|take five|fifth wheel",
        "6": "six of one",
        "7": "seventh heaven|24/7|seven seas|(?:seven|7) days (?:a|per) week|twenty-four seven",
        "8": "one over the eight|behind the eight ball",
        "9": "cloud nine|nine yards|nine lives|nine days' wonder|nine times out of ten",
        "10": "ten to one|nine times out of ten|ten a penny",
        "11": "eleventh[- ]hour",
        "12": "half a dozen of the other|dime a dozen|baker's dozen|dozen of the other",
        "20": "20/20|twenty-twenty",
        "22": "catch[- ]22",
        "24": "24/7|24[- ]hours?[- ]a[- ]day|twenty-four hours a day|twenty-four seven",
        "40": "forty winks",
        "50": "fifty[- ]fifty|50[-/:]50",
        "99": "ninety-nine times out of",
        "100": "a hundred times|a hundred and one",
        "101": "hundred and one",
        "360": "360[- ]degree",
        "1000": "a thousand times|thousand and one|thousand thanks",
        "1001": "thousand and one",
        "64000": r"\$64,000 question",
        "1000000": "one in a million|a million times|million-to-one",
    },
    "fr": {
        "2": "deux poids|deux mesures|deux temps|deux coups|deux chaises|poire en deux|à deux fois",
        "3": "trois mouvements|trois fois rien",
        "4": r"(?:cheveux|coup\w+|mett?\w*|pli\w+) en quatre\b|quatre matins|quatre épingles"
        "|quatre vents|quatre yeux|ces quatre"
        "|quatre pattes|quatre coins|six-quatre-deux|quatre vérités|quatre fers",
        "5": "cinquième roue|moins cinq|cinq sec|cinquième colonne",
        "6": "six-quatre-deux|six pieds sous",
        "7": r"septième ciel|bottes de sept|7 ?j(?:ours)? ?(?:sur|/) ?7|sept jours sur sept|24/7"
        "|7/7|sept fois sa langue",
        "9": "renvoie à neuf|neuf fois sur dix",
        "10": "neuf fois sur dix",
        "13": "treize à la douzaine",
        "12": "treize à la douzaine|à la douzaine",
        "14": "comme en quatorze|chercher midi",
        "24": r"24 ?h(?:eures)? ?(?:sur|/) ?24|24/7|vingt-quatre heures sur vingt-quatre",
        "31": "son trente et un|son trente-et-un",
        "36": "trente-six",
        "50": "cinquante-cinquante|50[-/ ]50",
        "100": "cent pas\\b|cent fois|à cent lieues|donner en mille|le faire cent|cent à l'heure",
        "107": "cent sept ans",
        "400": "quatre cents coups",
        "1000": "mille mercis|mille excuses|mille et une?|en mille|mille fois|à mille lieues",
        "1001": "mille et une?",
    },
    "de": {
        "0": "null und nichtig|Stunde [Nn]ull|Nullpunkt|null Toleranz",
        "2": "zwei Fliegen|zwischen zwei Stühlen|zweiter Hand|Zweifel|zu zweit|zweierlei Maß",
        "3": "aller guten Dinge|drei Kreuze|bis drei zählen",
        "4": "vier Augen|allen [Vv]ieren|vier Wänden?|vier Pfoten|alle [Vv]iere",
        "5": "fünfte Rad|fünf gerade|fünf vor zwölf|fünften Rad",
        "7": "Wolke sieben|siebte[nr]? Himmel|sieben Siegeln?|sieben Sachen|7 Tage|sieben Tage"
        "|24/7",
        "8": "(?:außer|in) acht\\b",
        "10": "neun von zehn Fällen",
        "12": "fünf vor zwölf",
        "13": "schlägt'?s dreizehn",
        "24": "24 (?:Stunden|Std\\.?) (?:am|pro) Tag|24/7|vierundzwanzig Stunden am Tag",
        "50": "fifty[- ]fifty|50[-/:]50",
        "99": "neunundneunzig Prozent",
        "100": "hundert Prozent sicher|vom Hundertsten",
        "1000": "tausend Dank|tausendundein|vom Hundertsten ins",
        "1001": "tausendundein",
    },
}
_PHRASES["ja"] = {
    "2": "一石二鳥|二人三脚|二束三文",
    "3": "三日坊主|三拍子|三々五々|早起きは三文|三日天下|三度目の正直|仏の顔も三度",
    "4": "四六時中|四苦八苦|再三再四",
    "8": "四苦八苦|七転び八起き|十中八九|腹八分",
    "10": "十人十色|十中八九|十年一昔",
    "24": "365日24時間|24時間365日",
    "46": "四六時中",
    "50": "五十歩百歩",
    "89": "十中八九",
    "100": "五十歩百歩|百発百中|百人力",
    "365": "365日24時間|24時間365日|365日",
    "61": "1分1秒|一分一秒",
    "1000": "千載一遇|千差万別",
    "100000000": "[一1]億総",
}
_NO_SPACES = frozenset({"ja"})
_PATTERNS = {
    lang: {
        figure: re.compile(
            ("" if lang in _NO_SPACES else r"(?<!\w)") + f"(?:{phrase})", re.IGNORECASE
        )
        for figure, phrase in of.items()
    }
    for lang, of in _PHRASES.items()
}
_KINDS = frozenset({"number", "ordinal", "implied", "duration", "code", "fraction", "time"})
_AROUND = 30
_OFFICE_HOURS = frozenset({"number:5", "number:9"})
_TO_FIVE = re.compile(r"[ -]to[ -](?:five|5)(?![\w,.]*\d)")
_NINE_TO = re.compile(r"(?:nine|9)[ -]to[ -]\Z")


def without_idioms(facts: list[Fact], text: str, lang: str) -> list[Fact]:
    """Take the figures of idioms for what another text may say or not.

    Args:
        facts: In order of their first character.
        text: The folded text that they were read from.
        lang: Primary language subtag.

    Returns:
        The same facts; those of such a phrase are of kind ``implied`` and not firm.
    """
    patterns = _PATTERNS.get(lang)
    if patterns is None:
        return facts
    return [
        _loosened(fact, text, patterns)
        if (fact.atoms and fact.kind in _KINDS and fact.atoms[0][1:] in patterns)
        or fact.key in _OFFICE_HOURS
        else fact
        for fact in facts
    ]


def _loosened(fact: Fact, text: str, patterns: dict[str, re.Pattern[str]]) -> Fact:
    figure = fact.atoms[0][1:] if fact.atoms and fact.atoms[0][0] == "n" else ""
    if fact.kind == "number" and (hour := _office_hour(fact, text)):
        return forms.time(hour, 0, fact.start, fact.end, firm=False)
    pattern = patterns.get(figure)
    if pattern is None or fact.kind not in _KINDS:
        return fact
    first = max(0, fact.start - _AROUND)
    near = text[first : fact.end + _AROUND].replace("\u00a0", " ")
    for match in pattern.finditer(near):
        start, end = match.start() + first, match.end() + first
        if start < fact.end and fact.start < end:
            implied = forms.implied(int(figure), fact.start, fact.end)
            return replace(implied, atoms=(*implied.atoms, *fact.atoms[1:]))
    return fact


def _office_hour(fact: Fact, text: str) -> int:
    """Give the hour that stands in "nine to five", or 0."""
    if fact.key == "number:9" and _TO_FIVE.match(text, fact.end):
        return 9
    return (
        17
        if fact.key == "number:5" and _NINE_TO.search(text, max(0, fact.start - 10), fact.start)
        else 0
    )
