"""Countries, regions and large cities by name: what stands for them in another language."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from transflow.checks.country_kanji import COUNTRIES, abbreviated_countries
from transflow.checks.romaji import is_japanese

if TYPE_CHECKING:
    from collections.abc import Iterator

_COLUMNS = ("en", "ja", "fr", "de")
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Code points that the scanner cannot encode; their replacement is as long."""

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[A-ZÀ-Þ](?<!\w.)[^\W\d_]+")
_NOT_CHINA = re.compile(r"[訪来在滞今一毎終離駐帰全]\Z")
_TURNED = re.compile(r"[訪滞渡駐在対]\Z")
_DUOS = frozenset("米中 米朝 中朝 中ロ 中露 日米 日韓 日ロ 日露 日朝 米韓".split())
_DAYTIME = re.compile(r"[はにもで、]|の(?:気温|最高|暑|時間|外出|活動|太陽|光)|(?:最高|[0-9０-９])")
_SMALL = re.compile(r"(?<![\w-])[a-zà-ÿß]{5,20}\b")
_LEAST_ADJECTIVE = 5
_ENDING = 3
"""Letters that inflection may add to an adjective in small letters."""

_MONEY = re.compile(
    r"[ \u00a0-]?(?:[Dd]ollars?|pounds?|Pfund|francs?|Franken|yen|yuan|wons?|r[ou]+bles?|Rubel"
    r"|rupees?|Rupien?|kron[aeo]r?|Kronen?|[Pp]esos?|rand|lira|baht|zlotys?|forints?|rupiah)\b"
    r"|・?(?:ドル|ポンド|フラン(?!ス)|ウォン|ルピー|ルーブル|ペソ|クローネ|クローナ|レアル|リラ|バーツ)"
)
"""Currencies, whose countries a translation may leave out: US dollars, スイスフラン."""

_FRANCS = re.compile(r"(?:\d|Schweizer|Million(?:en)?|Mio\.|Mrd\.|Milliarden?|Tausend)[ \u00a0]\Z")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Mme|Mlle|M|Herrn?|Frau|Sir|Dame|Lady|Judge|Justice)\.?"
    r"[ \u00a0]"
    r"(?:[A-Z][^\W\d_]+[ \u00a0])?\Z"
)
"""What makes a person of a place: Ms Florence Adler, Mr Michael Jordan."""

_WATERS = re.compile(r"\b(?:Sea|Ocean|Gulf|Bay|Strait|Peninsula|Channel|America)\Z")
_SAME_KANJI = ("China", "Chugoku")
"""What 中国 alone stands for."""

_ALSO_WORDS = frozenset(
    "Nice Tours Bath Reading Halle Essen Hamm Worms Cork Lens Sens Singen".split()
)
_BEFORE_TOWN = re.compile(r"\b(?:in|at|to|from|near|via|à|vers|nach|aus)[ \u00a0]\Z")
"""What stands before a town whose name is an everyday word as well."""

_BEFORE = 32
_LONGEST_WORD = 16
_MOST = 100
_LEAST_STEM = 4
_ADJECTIVE = 6
_INFLECTED = {
    "en": re.compile(r"(?:n|an|ian|ean|nian|vian|ese|nese|i|ish|er|ite)?s?"),
    "fr": re.compile(
        r"(?:e|n|ne|en|enne|ien|ienne|ain|aine|an|ane|in|ine|ais|aise|ois|oise|een|eenne|ite)?s?"
    ),
    "de": re.compile(
        r"(?:n|ne|an|ian|en)?(?:er|erin|ern|erinnen)?s?|(?:n|an|ian|en|in)?i?sche?[mnrs]?|e[nrms]?"
    ),
}
"""What may follow a name to make an adjective or an inhabitant of it: Kenyan, Parisienne, Kölner;
without an accent. Bernard is no inhabitant of Bern."""

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
        people: dict[str, int] = {}
        for number, names in enumerate(rows):
            for name in names:
                if lang == "ja":
                    if len(name) > 1:
                        many.setdefault(name, number)
                elif _WORD.fullmatch(name):
                    self.single.setdefault(plain(name), number)
                    if lang == "de" and name.endswith("en"):
                        people.setdefault(f"{plain(name)[:-2]}er", number)
                    if name.islower() and len(name) >= _LEAST_ADJECTIVE:
                        self.adjectives.setdefault(name, number)
                else:
                    many.setdefault(name, number)
        # Thüringer, Bremer, Norweger; but Hanover is no one from Hanoven
        self.single = people | self.single
        self.many = tuple(many)
        if lang == "ja":
            self.short = {kanji: many[name] for kanji, name in COUNTRIES.items() if name in many}
        self.numbers = tuple(many.values())
        self.scanner = ahocorasick_rs.AhoCorasick(
            self.many, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )

    def find(self, text: str) -> list[Place]:
        """The names in a text, in order; whole words, katakana whole runs."""
        found: list[Place] = []
        held: Place | None = None
        for key, start, end in self.scanner.find_matches_as_indexes(_SURROGATE.sub("\ufffd", text)):
            place = Place(self.numbers[key], start, end, text[start:end])
            part = _is_part(text, start, end)
            if not part:
                if held and held.end + 1 == start:
                    found.append(held)  # ニュージーランド・ウェリントン
                found.append(place)
            held = place if part and text[end : end + 1] == "・" else None
        if self.lang == "ja":
            if short := list(abbreviated_countries(text)):
                known = {at for place in found for at in range(place.start, place.end)}
                found += [
                    Place(self.short[kanji], start, end, kanji)
                    for kanji, start, end in short
                    if start not in known
                ]
            if len(found) > 1:
                found.sort(key=lambda place: place.start)
        else:
            longer = [(place.start, place.end) for place in found]
            for match in _CAPITAL.finditer(text):
                number = place_of(match.group(), self.lang)
                if number is None or text[match.end() : match.end() + 1] == "$":
                    continue
                if longer and any(start <= match.start() < end for start, end in longer):
                    continue  # the Korea of North Korea
                before = text[max(0, match.start() - _BEFORE) : match.start()]
                if not _TITLED.search(before) and _is_place(match.group(), before):
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
        ending = _INFLECTED[self.lang]
        cut = len(low) - 1
        while number is None and cut >= _LEAST_STEM and cut >= len(low) - _ADJECTIVE:
            number = self.single.get(low[:cut])
            if number is not None and not ending.fullmatch(low, cut):
                number = None
            elif number is not None and is_japanese(low) and is_japanese(low[:cut]):
                number = None  # Suzuki is no inhabitant of Suzu
            cut -= 1
        return number


def plain(word: str) -> str:
    """A word in small letters without accents."""
    if word.isascii():
        return word.lower()
    parted = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in parted if not unicodedata.combining(char))


def find_places(text: str, lang: str) -> tuple[Place, ...]:
    """The places that a text names, in order; none for a language that has no column.

    Args:
        text: Any text.
        lang: Primary language subtag.
    """
    return _in_word(text, lang) if len(text) <= _LONGEST_WORD else _in_text(text, lang)


@lru_cache(maxsize=64)
def _in_text(text: str, lang: str) -> tuple[Place, ...]:
    """Those of a text; several looks at a pair ask for the same."""
    table = _table(lang)
    return tuple(table.find(text)) if table else ()


@lru_cache(maxsize=4096)
def _in_word(word: str, lang: str) -> tuple[Place, ...]:
    """Those of a single word, which comes again in other texts."""
    return _in_text.__wrapped__(word, lang)


def is_called(text: str, number: int, lang: str) -> bool:
    """Whether a text has one of a place's names, even where it may be an everyday word.

    Args:
        text: A text in Latin letters.
        number: The place.
        lang: Primary subtag of the language of the text.
    """
    others = [place for place in find_places(text, lang)[:_MOST] if place.number != number]
    return any(
        not any(place.start <= match.start() < place.end for place in others)
        for name in names_of(number, lang)
        if name in text
        for match in re.finditer(
            # Hamamatsukohoku High School is one of Hamamatsu
            rf"(?<![^\W\d_]){re.escape(name)}" + ("" if is_japanese(name) else r"(?![^\W\d_])"),
            text,
        )
    )


@lru_cache(maxsize=1024)
def are_akin(one: int, other: int) -> bool:
    """Whether one place is a sea or a part of the world with the other in its name.

    The East and South China Seas name China by the letter, North and South America the United
    States; Santiago may be short for Santiago de Compostela.
    """
    rows = _table("en")
    if rows is None:
        return False
    pairs = ((one, other), (other, one))
    if any((rows.rows[a][0], rows.rows[b][0]) == _SAME_KANJI for a, b in pairs):
        return True
    return any(
        long.startswith(f"{short} ") or (f" {short} " in f" {long} " and _WATERS.search(long))
        for first, second in pairs
        for long in rows.rows[first]
        for short in rows.rows[second]
    )


def is_money(text: str, place: Place) -> bool:
    """Whether a place names only a currency, as in US dollars or スイスフラン."""
    return _MONEY.match(text, place.end) is not None


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


def _is_place(name: str, before: str) -> bool:
    """Whether a name that is also an everyday word stands for the place."""
    if name == "Franken":
        return not _FRANCS.search(before)
    return name not in _ALSO_WORDS or bool(_BEFORE_TOWN.search(before))


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
    if text[start:end] in _DUOS and _TURNED.search(text, max(0, start - 1), start):
        return True  # 訪米中の大臣
    if text[start:end] == "日中":
        # visiting Japan, the whole day, in daytime
        return bool(_NOT_CHINA.search(text, max(0, start - 1), start)) or bool(
            _DAYTIME.match(text, end)
        )
    return text[start - 1 : start + 2] == "東京都" and text[start:end] == "京都"
