"""JMdict and JMnedict, as the package ``jamdict-data`` holds them, made into one dictionary file.

The tables are those of jamdict (``setup_jmdict.sql`` and ``setup_jmnedict.sql`` there).
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from transflow.engines.jmdict_cache import LONGEST_KEY, pack, unpack, write_cache
from transflow.engines.jmdict_glosses import clean_gloss
from transflow.engines.jmdict_names import read_names
from transflow.errors import InputError
from transflow.text.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

MOST_RENDERINGS = 12
"""Renderings of a word that are kept."""

_UNLISTED = 0.4
"""Weight of "something else" beside the best rendering's 1: dictionaries are never complete."""

_SENSE_DECAY = 0.6
_GLOSS_DECAY = 0.75
_LEAST = 0.01

# Marks of frequency: the first class of the newspaper list and of the word lists, or any other.
_COMMON = frozenset({"news1", "ichi1", "spec1", "gai1"})
_COMMON_WEIGHT, _LISTED_WEIGHT, _RARE_WEIGHT = 1.0, 0.6, 0.3

_KANA_OF_KANJI = 0.25
"""Weight of a reading whose word is usually written in kanji."""

_IRREGULAR = 0.3
"""Weight of a spelling that is marked as irregular or out-dated."""

_DATED = 0.2
"""Weight of a sense that is marked as archaic, obsolete or rare."""

# Long names are those of jamdict's database, short ones JMdict's own.
_USUALLY_KANA = frozenset({"word usually written using kana alone", "uk"})
_DATED_MARKS = frozenset(
    {"archaism", "arch", "obsolete term", "obs", "obscure term", "obsc", "rare", "dated term"}
)
_NOT_IRREGULAR = frozenset({"ateji (phonetic) reading", "ateji", "gikun"})

_DICTIONARY_SHARE = 0.35
"""Progress when the words are read and the names begin."""

_NAME_FORMS = """
SELECT (SELECT count(DISTINCT text) FROM NEKanji) + (SELECT count(*) FROM NEEntry)
     - (SELECT count(DISTINCT idseq) FROM NEKanji)
"""

_SAMPLES, _SAMPLE = 64, 4096


class _Sense(NamedTuple):
    glosses: tuple[str, ...]
    weight: float
    only: frozenset[str]


class _Form(NamedTuple):
    entry: int
    text: str
    weight: float


def fingerprint(source: Path) -> str:
    """What tells one version of a database from another: its size and 64 samples of its bytes.

    SQLite counts every change in the first block, which is among the samples. The time of the file
    says nothing: each installation has its own.

    Raises:
        InputError: The file cannot be read.
    """
    try:
        size = source.stat().st_size
        digest = hashlib.sha256()
        with source.open("rb") as stream:
            for number in range(_SAMPLES):
                stream.seek(max(0, size - _SAMPLE) * number // (_SAMPLES - 1))
                digest.update(stream.read(_SAMPLE))
    except OSError as error:
        raise _unusable(source, f"cannot be read: {error.strerror or error}") from error
    return f"{size}-{digest.hexdigest()[:32]}"


def compile_jmdict(
    source: Path, into: Path, progress: Callable[[float], None] | None = None
) -> None:
    """Make a dictionary file from a database of jamdict.

    Args:
        source: ``jamdict.db``.
        into: The file to write; appears whole or not at all.
        progress: Told the share that is done, 0 to 1, from time to time.

    Raises:
        InputError: The database is missing or broken; names it.
        ServiceError: The file cannot be written; names it.
    """
    tell = progress or _untold
    tell(0.0)
    origin = fingerprint(source)
    uri = source.resolve().as_uri() + "?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            records, strengths = _words(connection, tell)
            _add_names(connection, records, strengths, tell)
    except sqlite3.Error as error:
        raise _unusable(source, f"cannot be read: {error}") from error
    if not records:
        raise _unusable(source, "holds no words")
    write_cache(into, records, origin)
    tell(1.0)


def _unusable(source: Path, reason: str) -> InputError:
    return InputError(
        f"the dictionary's database {reason}",
        path=str(source),
        hint="install it anew: pip install --force-reinstall jamdict-data",
    )


def _untold(share: float) -> None:
    """Progress that nobody asked for."""
    del share


def _words(
    connection: sqlite3.Connection, tell: Callable[[float], None]
) -> tuple[dict[str, bytes], dict[str, float]]:
    """Records of JMdict's words, and the weight of the most frequent word under each key."""
    senses, kana_words = _senses(connection)
    tell(0.15)
    forms: defaultdict[str, list[_Form]] = defaultdict(list)
    for form in _forms(connection, kana_words):
        key = fold(form.text)
        if key and len(key) <= LONGEST_KEY:
            forms[key].append(form)
    tell(0.25)
    records: dict[str, bytes] = {}
    strengths: dict[str, float] = {}
    for key, words in forms.items():
        weights: dict[str, tuple[str, float]] = {}
        for word in words:
            allowed = [s for s in senses.get(word.entry, ()) if not s.only or word.text in s.only]
            for rank, sense in enumerate(allowed):
                weight = word.weight * sense.weight * _SENSE_DECAY**rank
                for place, gloss in enumerate(sense.glosses):
                    first, before = weights.get(gloss.casefold(), (gloss, 0.0))
                    weights[gloss.casefold()] = (first, before + weight * _GLOSS_DECAY**place)
        if weights:
            records[key] = pack(_probabilities(weights.values()))
            strengths[key] = max(word.weight for word in words)
    return records, strengths


def _probabilities(weights: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    """Weights as probabilities; a lone rendering gets 1 / (1 + _UNLISTED)."""
    best = sorted(weights, key=lambda item: -item[1])[:MOST_RENDERINGS]
    whole = sum(weight for _, weight in best) + _UNLISTED * best[0][1]
    return [(text, weight / whole) for text, weight in best if weight / whole >= _LEAST]


def _senses(connection: sqlite3.Connection) -> tuple[dict[int, list[_Sense]], set[int]]:
    """Senses of each entry in order, and the entries that are usually written in kana."""
    misc = _marks(connection, "SELECT sid, text FROM misc")
    only = _marks(connection, "SELECT sid, text FROM stagk UNION ALL SELECT sid, text FROM stagr")
    senses: dict[int, list[_Sense]] = {}
    kana_words: set[int] = set()
    rows = connection.execute(
        "SELECT s.idseq, s.ID, g.text FROM Sense s JOIN SenseGloss g ON g.sid = s.ID"
        " WHERE g.lang IN ('eng', 'en', '') ORDER BY s.ID, g.rowid"
    )
    for (entry, sense), group in groupby(rows, key=itemgetter(0, 1)):
        marks = misc.get(sense, frozenset())
        if entry not in senses and marks & _USUALLY_KANA:
            kana_words.add(entry)
        glosses = dict.fromkeys(text for row in group for text in clean_gloss(row[2] or ""))
        weight = _DATED if marks & _DATED_MARKS else 1.0
        senses.setdefault(entry, []).append(
            _Sense(tuple(glosses), weight, only.get(sense, frozenset()))
        )
    return senses, kana_words


def _forms(connection: sqlite3.Connection, kana_words: set[int]) -> Iterable[_Form]:
    """Every spelling of every entry with its weight."""
    with_kanji: set[int] = set()
    priority = _marks(connection, "SELECT kid, text FROM KJP")
    irregular = _marks(connection, "SELECT kid, text FROM KJI")
    for number, entry, text in connection.execute("SELECT ID, idseq, text FROM Kanji"):
        with_kanji.add(entry)
        yield _Form(entry, text, _weight(priority.get(number), irregular.get(number)))
    priority = _marks(connection, "SELECT kid, text FROM KNP")
    irregular = _marks(connection, "SELECT kid, text FROM KNI")
    rows = connection.execute("SELECT ID, idseq, text, nokanji FROM Kana")
    for number, entry, text, alone in rows:
        weight = _weight(priority.get(number), irregular.get(number))
        if entry in with_kanji and entry not in kana_words and not alone:
            weight *= _KANA_OF_KANJI
        yield _Form(entry, text, weight)


def _weight(priority: frozenset[str] | None, irregular: frozenset[str] | None) -> float:
    if not priority:
        weight = _RARE_WEIGHT
    else:
        weight = _COMMON_WEIGHT if priority & _COMMON else _LISTED_WEIGHT
    return weight * _IRREGULAR if irregular and irregular - _NOT_IRREGULAR else weight


def _marks(connection: sqlite3.Connection, query: str) -> dict[int, frozenset[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    for number, text in connection.execute(query):
        found[number].add(text)
    return {number: frozenset(texts) for number, texts in found.items()}


def _add_names(
    connection: sqlite3.Connection,
    records: dict[str, bytes],
    strengths: dict[str, float],
    tell: Callable[[float], None],
) -> None:
    """Add JMnedict's names; beside a word they count the less, the more frequent the word is."""
    total = max(1, connection.execute(_NAME_FORMS).fetchone()[0])
    tell(_DICTIONARY_SHARE)
    for number, (form, weights) in enumerate(read_names(connection)):
        if number % 20_000 == 0:
            tell(_DICTIONARY_SHARE + (0.95 - _DICTIONARY_SHARE) * min(1.0, number / total))
        key = fold(form)
        if not key or len(key) > LONGEST_KEY:
            continue
        names = _probabilities(weights)
        if key in records:
            strength = strengths.get(key)
            # Two lists of names weigh the same. A frequent word leaves its name a quarter; beside
            # a word that is in no list of frequent ones, the name is the likelier.
            share = 0.5 if strength is None else 0.75 - 0.5 * strength
            names = _mixed(unpack(records[key]), names, share)
        records[key] = pack(names)


def _mixed(
    old: list[tuple[str, float]], new: list[tuple[str, float]], share: float
) -> list[tuple[str, float]]:
    """Both lists as one; ``share`` of the whole is the new one's."""
    mixed = {text.casefold(): (text, weight * (1 - share)) for text, weight in old}
    for text, weight in new:
        first, before = mixed.get(text.casefold(), (text, 0.0))
        mixed[text.casefold()] = (first, before + weight * share)
    best = sorted(mixed.values(), key=lambda item: -item[1])[:MOST_RENDERINGS]
    return [item for item in best if item[1] >= _LEAST]
