"""Countries, regions and large cities by name: what stands for them in another language."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from transflow.checks.romaji import is_japanese

if TYPE_CHECKING:
    from collections.abc import Iterator

_COLUMNS = ("en", "ja", "fr", "de")
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Code points that the scanner cannot encode; their replacement is as long."""

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]+")
_NOT_CHINA = re.compile(r"[訪来在滞今一毎終離駐帰全]\Z")
_DAYTIME = re.compile(r"[はにもで、]|の(?:気温|最高|暑|時間|外出|活動|太陽|光)|(?:最高|[0-9０-９])")
_SMALL = re.compile(r"(?<![\w-])[a-zà-ÿß]{5,20}\b")
_LEAST_ADJECTIVE = 5
_ENDING = 3
"""Letters that inflection may add to an adjective in small letters."""

_LEAST_STEM = 4
_ADJECTIVE = 4
"""Letters that may follow a name to make an adjective of it (Kenya, Kenyan; Köln, Kölner)."""


_COUNTRIES = {
    "米": "米国",
    "英": "英国",
    "仏": "フランス",
    "独": "ドイツ",
    "伊": "イタリア",
    "豪": "オーストラリア",
    "加": "カナダ",
    "露": "ロシア",
    "印": "インド",
    "韓": "韓国",
    "越": "ベトナム",
    "蘭": "オランダ",
}
"""Countries by the one kanji that stands for them before an office: 伊首相, 米国防長官."""

_SHORT = re.compile(
    rf"(?<![\u4e00-\u9fff])[{''.join(_COUNTRIES)}]"
    r"(?=(?:国防|国務|外務|財務|商務)長官|大統領|首相|外相|副大統領|財務相|国防相|両国|政府|議会|大使館)"
)

_SEATS = {
    seat: country
    for country, seat in {
        "Japan": "Tokyo",
        "China": "Beijing",
        "Korea": "Seoul",
        "North Korea": "Pyongyang",
        "Taiwan": "Taipei",
        "Russia": "Moscow",
        "Ukraine": "Kyiv",
        "United States": "Washington",
        "United Kingdom": "London",
        "France": "Paris",
        "Germany": "Berlin",
        "Italy": "Rome",
        "Spain": "Madrid",
        "Poland": "Warsaw",
        "Hungary": "Budapest",
        "Greece": "Athens",
        "Serbia": "Belgrade",
        "Turkey": "Ankara",
        "Iran": "Tehran",
        "Iraq": "Baghdad",
        "Syria": "Damascus",
        "Lebanon": "Beirut",
        "Israel": "Jerusalem",
        "Saudi": "Riyadh",
        "Qatar": "Doha",
        "Egypt": "Cairo",
        "India": "Delhi",
        "Pakistan": "Islamabad",
        "Afghanistan": "Kabul",
        "Thailand": "Bangkok",
        "Vietnam": "Hanoi",
        "Cambodia": "Phnom Penh",
        "Indonesia": "Jakarta",
        "Philippines": "Manila",
        "Australia": "Canberra",
        "Canada": "Ottawa",
        "Cuba": "Havana",
        "Venezuela": "Caracas",
        "Switzerland": "Bern",
        "Austria": "Vienna",
        "Netherlands": "Hague",
        "Portugal": "Lisbon",
        "Ireland": "Dublin",
        "Sweden": "Stockholm",
        "Norway": "Oslo",
        "Denmark": "Copenhagen",
        "Finland": "Helsinki",
        "Czech": "Prague",
        "Romania": "Bucharest",
        "Bulgaria": "Sofia",
        "Kenya": "Nairobi",
        "Argentina": "Buenos Aires",
        "Europe": "Brussels",
    }.items()
}
"""Seats of government, whose names stand for that of the country: Moscow has yet to respond."""


class Place(NamedTuple):
    """A place found in a text.

    Attributes:
        number: Its line in the table.
        start: Offset of the first character.
        end: Offset behind the last.
        name: As written.
    """

    number: int
    start: int
    end: int
    name: str


class _Table:
    """The names of one language, ready to be looked for."""

    def __init__(self, lang: str, rows: list[tuple[str, ...]]) -> None:
        self.lang = lang
        self.rows = rows
        self.single: dict[str, int] = {}
        self.adjectives: dict[str, int] = {}
        many: dict[str, int] = {}
        for number, names in enumerate(rows):
            for name in names:
                if lang == "ja":
                    if len(name) > 1:
                        many.setdefault(name, number)
                elif _WORD.fullmatch(name):
                    self.single.setdefault(plain(name), number)
                    if name.islower() and len(name) >= _LEAST_ADJECTIVE:
                        self.adjectives.setdefault(name, number)
                else:
                    many.setdefault(name, number)
        self.many = tuple(many)
        if lang == "ja":
            self.short = {kanji: many[name] for kanji, name in _COUNTRIES.items() if name in many}
        self.numbers = tuple(many.values())
        self.scanner = ahocorasick_rs.AhoCorasick(
            self.many, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )

    def find(self, text: str) -> list[Place]:
        """The names in a text, in order; whole words, katakana whole runs."""
        found = []
        for key, start, end in self.scanner.find_matches_as_indexes(_SURROGATE.sub("\ufffd", text)):
            if not _is_part(text, start, end):
                found.append(Place(self.numbers[key], start, end, text[start:end]))
        if self.lang == "ja":
            found += [
                Place(self.short[match.group()], *match.span(), match.group())
                for match in _SHORT.finditer(text)
            ]
            if len(found) > 1:
                found.sort(key=lambda place: place.start)
        else:
            longer = [(place.start, place.end) for place in found]
            for match in _CAPITAL.finditer(text):
                if longer and any(start <= match.start() < end for start, end in longer):
                    continue  # the Korea of North Korea
                number = place_of(match.group(), self.lang)
                if number is not None and text[match.end() : match.end() + 1] != "$":
                    found.append(Place(number, *match.span(), match.group()))
            if self.adjectives:
                found += self._adjectives(text)
            if len(found) > 1:
                found.sort(key=lambda place: place.start)
        return found

    def _adjectives(self, text: str) -> Iterator[Place]:
        """Adjectives in small letters, with their endings: néerlandaise, dänischer."""
        for match in _SMALL.finditer(text):
            word = match.group()
            for size in range(len(word), max(_LEAST_ADJECTIVE, len(word) - _ENDING) - 1, -1):
                number = self.adjectives.get(word[:size])
                if number is not None:
                    yield Place(number, *match.span(), word)
                    break

    def number(self, word: str) -> int | None:
        """The place that a word names, also as an adjective or in the genitive."""
        low = plain(word)
        number = self.single.get(low)
        if number is None and is_japanese(low):
            return None  # Suzuki is no inhabitant of Suzu
        cut = len(low) - 1
        while number is None and cut >= _LEAST_STEM and cut >= len(low) - _ADJECTIVE:
            number = self.single.get(low[:cut])
            cut -= 1
        return number


def plain(word: str) -> str:
    """A word in small letters without accents."""
    if word.isascii():
        return word.lower()
    parted = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in parted if not unicodedata.combining(char))


@lru_cache(maxsize=64)
def find_places(text: str, lang: str) -> tuple[Place, ...]:
    """The places that a text names, in order; none for a language that has no column.

    Args:
        text: Any text.
        lang: Primary language subtag.
    """
    table = _table(lang)
    return tuple(table.find(text)) if table else ()


def names_of(number: int, lang: str) -> tuple[str, ...]:
    """The renderings of a place in a language, the usual one first; empty for an unknown one."""
    table = _table(lang)
    return table.rows[number] if table else ()


@lru_cache(maxsize=1)
def _governments() -> dict[int, int]:
    """The number of the country by the number of its seat of government."""
    numbers = {names[0]: number for number, names in enumerate(_rows("en"))}
    return {
        numbers[seat]: numbers[country]
        for seat, country in _SEATS.items()
        if seat in numbers and country in numbers
    }


def same_government(one: int, other: int) -> bool:
    """Whether one of two places is the seat of government of the other, and may stand for it."""
    seats = _governments()
    return seats.get(one) == other or seats.get(other) == one


@lru_cache(maxsize=8192)
def place_of(word: str, lang: str) -> int | None:
    """The place that a single word names."""
    table = _table(lang)
    return table.number(word) if table else None


@lru_cache(maxsize=8)
def _table(lang: str) -> _Table | None:
    return _Table(lang, _rows(lang)) if lang in _COLUMNS else None


def _rows(lang: str) -> list[tuple[str, ...]]:
    column = _COLUMNS.index(lang)
    lines = (files(__package__) / "data" / "places.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [tuple(row[column].split("|")) for row in rows]


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a name is only a part of a longer word: タイ in タイトル, 京都 in 東京都."""
    first, last = text[start], text[end - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    if "ァ" <= first <= "ー":
        # a person's country behind the name: マレーナ・オルティス・パラグアイ観光大臣
        return ("ァ" <= before <= "ー" and before != "・") or "ァ" <= after <= "ー"
    if after == "$":
        return True  # US$
    if first.isascii() or (first.isalpha() and first < "\u3000"):
        return before.isalpha() or (after.isalpha() and last.isalpha())
    if text[start:end] == "日中":
        # visiting Japan, the whole day, in daytime
        return bool(_NOT_CHINA.search(text, max(0, start - 1), start)) or bool(
            _DAYTIME.match(text, end)
        )
    return text[start - 1 : start + 2] == "東京都" and text[start:end] == "京都"
