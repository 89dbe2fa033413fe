"""Names of JMnedict: which reading of a written name is the likely one.

JMnedict lists readings without saying which is common. Its longer entries tell: a castle, a station
and a person whose names begin with a shorter one, as it is written and as it is read, are each a
sighting of that reading; and the second word of a person's name is one of a given name's.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from transflow.engines.jmdict_glosses import clean_name, spellings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

MOST_READINGS = 6
"""Readings of a name that are kept."""

_SHORT_SPELLING = 0.6
"""Part of a reading's weight that goes to the spelling without long vowels."""

_GLOSS_DECAY = 0.7
"""What a further spelling of one entry counts beside the one before it."""

# How much a kind of name counts; a hamlet or an unexplained name is seldom meant.
_KINDS = {
    "surname": 1.2,
    "given": 1.0,
    "fem": 1.0,
    "masc": 1.0,
    "place": 1.0,
    "company": 1.0,
    "organization": 1.0,
    "station": 0.8,
    "product": 0.6,
    "work": 0.6,
    "unclass": 0.4,
}
_OTHER_KIND = 0.8

_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]+")
_DOTS = re.compile("[・＝=]")

_FORMS = """
SELECT f.text,
       (SELECT text FROM NEKana WHERE idseq = f.idseq ORDER BY ID LIMIT 1),
       g.text,
       (SELECT group_concat(text) FROM NETransType WHERE tid = t.ID),
       t.ID
FROM {table} f
JOIN NETranslation t ON t.idseq = f.idseq
JOIN NETransGloss g ON g.tid = t.ID
{where}
ORDER BY f.text, t.ID, g.rowid
"""
_KANJI = _FORMS.format(table="NEKanji", where="")
_KANA = _FORMS.format(
    table="NEKana",
    # No one looks for a name in kanji by its reading, unless that is a word of its own (GE).
    where="WHERE f.text GLOB '[\u30a1-\u30ff]*'"
    " OR NOT EXISTS (SELECT 1 FROM NEKanji k WHERE k.idseq = f.idseq)",
)
_PERSONS = """
SELECT coalesce(k.text, r.text), g.text
FROM NETransType y
JOIN NETranslation t ON t.ID = y.tid
JOIN NETransGloss g ON g.tid = t.ID
JOIN NEKana r ON r.idseq = t.idseq
LEFT JOIN NEKanji k ON k.idseq = t.idseq
WHERE y.text = 'person'
"""


@dataclass(slots=True)
class _Name:
    """A written name while its readings are gathered.

    Attributes:
        form: As written.
        weights: By romanised name: how much its kinds count.
        sounds: By romanised name: its reading in kana.
        sightings: By reading in kana: longer names that begin so.
    """

    form: str
    weights: dict[str, float] = field(default_factory=dict)
    sounds: dict[str, str] = field(default_factory=dict)
    sightings: Counter[str] = field(default_factory=Counter)


def read_names(connection: sqlite3.Connection) -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """Written names with their romanisations.

    Args:
        connection: A database of jamdict.

    Yields:
        A form and its spellings with weights (not yet probabilities), the likeliest first. A form
        can come more than once.
    """
    given, foreign = _persons(connection)
    for query in (_KANJI, _KANA):
        # In order of their characters, longer names follow the shorter ones that they begin with.
        shorter: list[_Name] = []
        for form, rows in groupby(connection.execute(query), key=itemgetter(0)):
            while shorter and not form.startswith(shorter[-1].form):
                done = shorter.pop()
                yield done.form, _spelt(done, given)
            name = _gather(form, rows)
            for word, count in foreign.pop(form, {}).items():
                name.weights[word] = name.weights.get(word, 0.0) + count
                name.sounds.setdefault(word, form)
            for sound in set(name.sounds.values()):
                for before in shorter:
                    before.sightings.update(
                        s for s in set(before.sounds.values()) if s and sound.startswith(s)
                    )
            if name.weights:
                shorter.append(name)
        while shorter:
            done = shorter.pop()
            yield done.form, _spelt(done, given)
    for form, words in foreign.items():
        best = sorted(words.items(), key=lambda item: -item[1])[:MOST_READINGS]
        yield form, [(word, float(count)) for word, count in best]


def _gather(form: str, rows: Iterable[tuple[str, str | None, str, str | None, int]]) -> _Name:
    name = _Name(form)
    for _, entry in groupby(rows, key=itemgetter(4)):
        for place, (_, kana, gloss, kinds, _) in enumerate(entry):
            word = clean_name(gloss)
            if word:
                weight = sum(_KINDS.get(k, _OTHER_KIND) for k in (kinds or "unclass").split(","))
                weight *= _GLOSS_DECAY**place
                name.weights[word] = name.weights.get(word, 0.0) + weight
                name.sounds.setdefault(word, kana or "")
    return name


def _spelt(name: _Name, given: Counter[tuple[str, str]]) -> list[tuple[str, float]]:
    weights = {}
    for word, weight in name.weights.items():
        longer = float(name.sightings[name.sounds[word]])
        if len(name.form) == 1:  # longer names show how a character is read in names, not alone
            longer = math.sqrt(longer)
        weights[word] = weight * (1 + longer + given[name.form, word.lower()])
    found: dict[str, float] = {}
    for word in sorted(weights, key=lambda word: -weights[word])[:MOST_READINGS]:
        ways = spellings(word, name.sounds[word])
        parts = (1.0,) if len(ways) == 1 else (_SHORT_SPELLING, 1 - _SHORT_SPELLING)
        for way, part in zip(ways, parts, strict=True):
            found[way] = found.get(way, 0.0) + weights[word] * part
    return sorted(found.items(), key=lambda item: -item[1])


def _persons(
    connection: sqlite3.Connection,
) -> tuple[Counter[tuple[str, str]], dict[str, dict[str, int]]]:
    """What persons' full names tell of their parts.

    Returns:
        How often a given name is romanised so (太郎, tarou; lower case), and the parts of foreign
        names: アルベルト・… gives Albert.
    """
    given: Counter[tuple[str, str]] = Counter()
    foreign: dict[str, dict[str, int]] = {}
    for form, gloss in connection.execute(_PERSONS):
        words = clean_name(gloss).split(" ")
        parts = _DOTS.split(form)
        if len(parts) > 1 and len(parts) == len(words):
            for part, word in zip(parts, words, strict=True):
                if len(part) > 1 and len(word) > 1 and _KATAKANA.fullmatch(part):
                    known = foreign.setdefault(part, {})
                    known[word] = known.get(word, 0) + 1
        elif len(parts) == 1 and len(words) == 2:
            # Where the family name ends is not said: a wrong cut meets no reading in the end.
            for cut in range(1, min(len(form), 6)):
                given[form[cut:], words[1].lower()] += 1
    return given, foreign
