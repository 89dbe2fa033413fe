"""The check of English spelling: British and American mixed in one document.

A document that writes both ways is told about the words of the rarer way; -ize is Oxford's British
spelling too, so that only -ise beside -ize is a mixture, and -yse or -yze a sign of its own. What
names an organisation keeps the spelling of its charter.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from transflow.checks.base import Finding
from transflow.checks.presence import primary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_BOTH = """
colour color|favour favor|honour honor|labour labor|neighbour neighbor|behaviour behavior
harbour harbor|endeavour endeavor|rumour rumor|humour humor|vigour vigor|rigour rigor
centre center|theatre theater|fibre fiber|metre meter|kilometre kilometer|litre liter
defence defense|offence offense|pretence pretense|programme program|catalogue catalog
dialogue dialog|cheque check|tyre tire|kerb curb|aluminium aluminum|sceptical skeptical
travelled traveled|travelling traveling|traveller traveler|cancelled canceled
cancelling canceling|labelled labeled|labelling labeling|modelled modeled|modelling modeling
fuelled fueled|fuelling fueling|signalled signaled|signalling signaling|channelled channeled
counsellor counselor|jewellery jewelry|fulfil fulfill|fulfilment fulfillment|enrol enroll
enrolment enrollment|instalment installment|skilful skillful|judgement judgment|ageing aging
grey gray|plough plow|mould mold|sulphur sulfur|paediatric pediatric|anaesthetic anesthetic
manoeuvre maneuver|haemorrhage hemorrhage|foetus fetus|oesophagus esophagus|artefact artifact
analyse analyze|paralyse paralyze|catalyse catalyze|towards toward|whilst while|amongst among
""".replace("\n", "|")
_WEAK = frozenset(
    "check while among curb meter tire toward towards judgment judgement program".split()
)
"""Words that both ways write, in another sense or beside the other form."""

_FORMS = ("", "s", "ed", "d", "ing", "er", "ers", "al", "ful", "able", "less", "ly", "hood")
_IZE = re.compile(r"\b[a-z]{4,20}i([sz])(?:e|ed|es|ing|ation|ations|er|ers)\b")
_MAY_END = re.compile("i[sz](?:e|ing|ation)")
_ONLY_S = (
    "adv dev rev superv telev exerc surpr compr prom prem enterpr desp disgu advert franch comprom"
    " exc improv circumc prec conc dem expert merchand chast appr appra treat otherw likew clockw"
    " parad marqu torto porpo turquo mayonna mala repr surm chem sunr moonr polon liv"
).split()
"""Beginnings of words that every way spells with s (advise, enterprise)."""

_NAME_WORDS = re.compile(
    r"\b(?:Organi[sz]ation|Department|Ministry|Party|Agency|Institute|Cent(?:er|re)s?|Office"
    r"|Council|Programme|Program|Defen[cs]e|Labou?r|Harbou?r|Theat(?:er|re)|Fund|Bureau|Committee)\b"
)
_WORD = re.compile(r"[A-Za-z]{4,24}")
_EXAMPLES = 3


class _Sign(NamedTuple):
    """A word that only one way of spelling writes."""

    way: str
    word: str
    place: int
    span: tuple[int, int]


def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in filter(None, (part.strip() for part in _BOTH.split("|"))):
        british, american = entry.split()
        for word, other, way in ((british, american, "British"), (american, british, "American")):
            if word in _WEAK:
                continue
            for form in _FORMS:
                if not (form == "" and word == other):
                    found.setdefault(word + form, way)
            if word.endswith("e"):
                found.setdefault(word[:-1] + "ing", way)
    return found


_WAYS = _table()


def mixed_spelling(
    pairs: Sequence[Pair],
    glossary: Glossary | None,  # noqa: ARG001
) -> Iterable[Finding]:
    """Find British and American spelling side by side in the English of one document."""
    signs: list[_Sign] = []
    ize: list[_Sign] = []
    for place, pair in enumerate(pairs):
        if primary(pair.target_lang) == "en":
            signs += _signs(pair.target, place)
            endings = list(_endings(pair.target, place))
            ize += endings
            # -ise is never American, while Oxford writes colour and recognize
            signs += [sign._replace(way="British") for sign in endings if sign.way == "with s"]
    wanted = _declared(pairs)
    yield from _minority(pairs, signs, wanted)
    yield from _minority(pairs, ize, "with z" if wanted == "American" else None)


def _declared(pairs: Sequence[Pair]) -> str | None:
    """What the language tag asks for."""
    region = pairs[0].target_lang.lower() if pairs else ""
    if region in {"en-gb", "en-au", "en-nz", "en-ie"}:
        return "British"
    return "American" if region == "en-us" else None


def _minority(
    pairs: Sequence[Pair], signs: Sequence[_Sign], wanted: str | None
) -> Iterator[Finding]:
    """Tell the words of the rarer way; of equals those that come later."""
    counts = Counter(sign.way for sign in signs)
    if not counts or (len(counts) < 2 and (wanted is None or wanted in counts)):
        return
    main = wanted or max(counts, key=lambda way: (counts[way], -_first(signs, way)))
    shown = ", ".join(dict.fromkeys(sign.word for sign in signs if sign.way == main)).split(", ")[
        :_EXAMPLES
    ]
    told: set[tuple[int, str]] = set()
    for sign in signs:
        word = sign.word.lower()
        if sign.way == main or (sign.place, word) in told:
            continue
        told.add((sign.place, word))
        beside = f" beside “{'”, “'.join(shown)}”" if shown[0] else ""
        yield Finding(
            f"“{sign.word}” is spelt the {sign.way} way{beside}"
            if sign.way in {"British", "American"}
            else f"“{sign.word}” is spelt {sign.way}{beside}",
            None,
            sign.span,
            None,
            pairs[sign.place].unit,
        )


def _first(signs: Sequence[_Sign], way: str) -> int:
    return next(number for number, sign in enumerate(signs) if sign.way == way)


def _signs(text: str, place: int) -> Iterator[_Sign]:
    if _WAYS.keys().isdisjoint(map(str.lower, _WORD.findall(text))):
        return  # nearly always
    for match in _WORD.finditer(text):
        way = _WAYS.get(match.group().lower())
        if way is not None and not _is_name(text, match.start(), match.end()):
            yield _Sign(way, match.group(), place, match.span())


def _endings(text: str, place: int) -> Iterator[_Sign]:
    """Words in -ise and -ize, save those that only have one of them (advise, prize)."""
    if not _MAY_END.search(text):
        return
    for match in _IZE.finditer(text):
        stem = text[match.start() : match.start(1) - 1]
        if stem in _ONLY_S:
            continue
        yield _Sign(f"with {match.group(1)}", match.group(), place, match.span())


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a word belongs to the name of an organisation: capitals in a row."""
    if not text[start].isupper():
        return False
    around = text[max(0, start - 40) : end + 40]
    return bool(_NAME_WORDS.search(around)) or text[start:end].isupper()
