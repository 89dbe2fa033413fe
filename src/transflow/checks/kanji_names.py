"""Whether a Japanese name in kanji can be read as a name in Latin letters says, kanji by kanji.

Given names are read in so many ways that no list of them is complete; their kanji are few. A name
whose kanji are all in the table, and that no row of their readings spells, is another name.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST = 4
"""How many kanji a family name or a given name has at most."""

_VOICED = {
    "k": ("g",),
    "s": ("z",),
    "sh": ("j",),
    "ch": ("j",),
    "t": ("d",),
    "ts": ("z",),
    "h": ("b", "p"),
    "f": ("b", "p"),
}
_DOUBLED = ("tsu", "chi", "ku", "ki", "su")
"""Ends of readings that may turn into a doubled consonant: 鉄平 Teppei."""

_JOINTS = ("no", "ga", "tsu")
"""What may stand between two kanji and is not written: 井上 Inoue, 堀内."""

_VOWELS = "aiueo"
_MOST_UNKNOWN, _LEAST_KNOWN = 5, 3
"""How many letters one kanji that the tables lack may be read as, and the others must be."""


def readable(kanji: str, *, place: bool = False) -> bool:
    """Whether a table has every kanji of a name.

    Args:
        kanji: A name; 々 repeats the kanji before it.
        place: Whether it may be a place, whose kanji are more than those of given names.
    """
    table = _readings() if place else _personal()
    return bool(kanji) and kanji[0] != "々" and all(c in table or c == "々" for c in kanji)


@lru_cache(maxsize=16_384)
def reads(kanji: str, name: str) -> bool:
    """Whether the kanji of a name may be read as it is spelt.

    Args:
        kanji: A name of kanji that are all in the table.
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    return len(kanji) <= LONGEST and readable(kanji, place=True) and _spells(kanji, name)


@lru_cache(maxsize=16_384)
def may_read(kanji: str, name: str) -> bool:
    """Whether kanji, of which the tables have some, may be read as a name is spelt.

    Args:
        kanji: A name; a kanji that the tables lack may be read in any way.
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    unknown = sum(char not in _readings() for char in kanji if char != "々")
    if len(kanji) > LONGEST or kanji[0] == "々" or unknown > 1 or unknown == len(kanji):
        return False
    return _spells(kanji, name)


def _spells(kanji: str, name: str) -> bool:
    written = [kanji[at - 1] if c == "々" else c for at, c in enumerate(kanji)]
    ends = {0}
    for place, char in enumerate(written):
        starts = set(ends)
        if place:
            starts |= {at + len(j) for at in ends for j in _JOINTS if name.startswith(j, at)}
        if char not in _readings():
            most = min(_MOST_UNKNOWN, len(name) - _LEAST_KNOWN)
            ends = {at + size for at in starts for size in range(1, most + 1)}
            continue
        ends = {
            end
            for at in starts
            for reading in _readings()[char]
            for end in _behind(name, at, reading, first=not place)
        }
        if not ends:
            return False
    return len(name) in ends


@lru_cache(maxsize=8192)
def begun(kanji: str, name: str) -> int:
    """How many letters of a spelling the first kanji of a name read, one after the other.

    Args:
        kanji: A name of kanji that are all in the table.
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    if not kanji or kanji[0] not in starting(name):
        return 0
    parts = [kanji[:size] for size in range(1, min(len(kanji), LONGEST) + 1)]
    for size in range(len(name), 0, -1):
        if any(reads(part, name[:size]) for part in parts):
            return size
    return 0


def starting(name: str) -> frozenset[str]:
    """The kanji that a name of which `reads` holds may begin with.

    Args:
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    return _starting(name[:1])


def otherwise(name: str) -> frozenset[str]:
    """The kanji that no name begins with of which `may_read` holds.

    Args:
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    return _otherwise(name[:1])


def may_begin(char: str, name: str) -> bool:
    """Whether a reading of a kanji, perhaps voiced, has the first letter of a spelling.

    Args:
        char: A kanji of the table.
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    return name[:1] in {sound[:1] for sound in _sounds(char)}


def closes(char: str, name: str) -> bool:
    """Whether a spelling ends with a reading of one kanji, of two letters or more.

    Args:
        char: A kanji of the table.
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    return name.endswith(_sounds(char, 1))


def ended(kanji: str, name: str) -> bool:
    """Whether a spelling ends with a reading of a name's last kanji, of three letters or more.

    Args:
        kanji: A name of kanji that are all in the table.
        name: A name in Latin letters, as `romaji.canonical` writes it.
    """
    return name.endswith(_sounds(kanji[-1], 2))


def _behind(name: str, at: int, reading: str, *, first: bool) -> Iterator[int]:
    """Where a reading that is spelt from a place on may end."""
    if name.startswith(reading, at):
        yield at + len(reading)
    if first:
        sounds: tuple[str, ...] = (reading,)
    else:
        sounds = (reading, *_voiced(reading))
        for sound in sounds[1:]:
            if name.startswith(sound, at):
                yield at + len(sound)
        before = name[at - 1 : at]
        merged = reading[0] in _VOWELS and before in {reading[0], "o" if reading[0] == "u" else ""}
        if merged and name.startswith(reading[1:], at):
            yield at + len(reading) - 1  # two vowels in a row are spelt as one: 大岡 Ooka, Oka
    for sound in sounds:
        for ending in _DOUBLED:
            stem = sound.removesuffix(ending)
            end = at + len(stem)
            if stem != sound and name.startswith(stem, at):
                doubled = name[end : end + 1]
                if (
                    doubled
                    and doubled not in _VOWELS
                    and (name[end + 1 : end + 2] == doubled or name.startswith("tch", end))
                ):
                    yield end + 1


@lru_cache(maxsize=4096)
def _voiced(reading: str) -> tuple[str, ...]:
    for sound in (reading[:2], reading[:1]):
        if sound in _VOICED:
            return tuple(voiced + reading[len(sound) :] for voiced in _VOICED[sound])
    return ()


@lru_cache(maxsize=8192)
def _sounds(char: str, longer_than: int = 0) -> tuple[str, ...]:
    """The readings of a kanji and what they are when voiced."""
    sounds = (s for r in _readings().get(char, ()) for s in (r, *_voiced(r)))
    return tuple(sound for sound in sounds if len(sound) > longer_than)


@lru_cache(maxsize=64)
def _starting(letter: str) -> frozenset[str]:
    """The kanji whose readings begin with a letter, or are nothing but what may be doubled."""
    return frozenset(
        char
        for char, readings in _readings().items()
        if any(reading[:1] == letter or reading in _DOUBLED for reading in readings)
    )


@lru_cache(maxsize=64)
def _otherwise(letter: str) -> frozenset[str]:
    return frozenset(_readings()) - _starting(letter)


def _rows(file: str) -> Mapping[str, tuple[str, ...]]:
    lines = (files(__package__) / "data" / file).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in lines.splitlines() if line and line[0] != "#"]
    return {kanji: tuple(readings.split("|")) for kanji, readings in rows}


@lru_cache(maxsize=1)
def _personal() -> Mapping[str, tuple[str, ...]]:
    return _rows("name_kanji.tsv")


@lru_cache(maxsize=1)
def _readings() -> Mapping[str, tuple[str, ...]]:
    return {**_rows("place_kanji.tsv"), **_personal()}
