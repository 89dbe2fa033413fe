"""Family names in kanji: their readings, and who bears one that is read otherwise abroad."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from transflow.checks.romaji import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

_EASTERN_NAME = (2, 3)
"""How long a Chinese or Korean name in kanji is."""

_SHORT_NAME = (1, 2, 3)
"""How long a name may be that begins with a family name of one kanji (林芳正)."""

_TITLE_HEAD = re.compile(r"(?:国家|党|軍事|国務|人民)\Z")
_NO_NAMES = frozenset(
    "国室位宮朝家族制融庫銭属額利券化書章教民学科部軍上水暖度限力請告辺囲年印日可認諾術庁"
)
"""What makes an everyday word of the first kanji of a name: 王国, 金融, 文化, 許可."""


def japanese_surname(name: str) -> tuple[str, tuple[str, ...]]:
    """The family name that a person's name begins with, and its canonical readings.

    Args:
        name: A name in kanji, the family name first.

    Returns:
        Family name and readings; "" and none when the table has no such name.
    """
    known = _japanese()
    for size in (3, 2, 1):
        if name[:size] in known and (size > 1 or len(name) in _SHORT_NAME):
            return name[:size], known[name[:size]]
    return "", ()


def written_as(reading: str) -> tuple[str, ...]:
    """The kanji of a family name by one of its canonical readings; empty for an unknown one."""
    return _written().get(reading, ())


def eastern_readings(name: str) -> tuple[str, ...]:
    """How a Chinese or Korean family name is written in Latin letters, in small letters.

    Args:
        name: A person's name in kanji.

    Returns:
        The usual romanisations; empty when the name is none of the table.
    """
    least, most = _EASTERN_NAME
    person = _TITLE_HEAD.sub("", name)
    if not least <= len(person) <= most or person[1] in _NO_NAMES:
        return ()
    return _eastern().get(person[0], ())


def _rows(file: str) -> list[list[str]]:
    lines = (files(__package__) / "data" / file).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def _japanese() -> Mapping[str, tuple[str, ...]]:
    return {
        family: tuple(canonical(reading) for reading in readings.split("|"))
        for family, readings in _rows("surnames.tsv")
    }


@lru_cache(maxsize=1)
def _written() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for family, readings in _japanese().items():
        for reading in readings:
            found[reading] = (*found.get(reading, ()), family)
    return found


@lru_cache(maxsize=1)
def _eastern() -> Mapping[str, tuple[str, ...]]:
    return {
        family: tuple(readings.split("|")) for family, readings in _rows("eastern_surnames.tsv")
    }
