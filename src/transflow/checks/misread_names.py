"""Names in kanji that stand alone, before a title or as places, and are spelt as other ones.

Family and place names are too many for a table, but their kanji are few. A name whose kanji no
spelling of the other side reads, beside a spelling that begins or ends as it does and that no
kanji read, is misspelt or exchanged: 八木沢町長 against Mayor Yagisaka.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from transflow.checks.base import Finding
from transflow.checks.kanji_names import (
    LONGEST,
    begun,
    closes,
    ended,
    may_read,
    otherwise,
    readable,
    reads,
)
from transflow.checks.name_words import Word, capitalised, is_ordinary
from transflow.checks.places import find_places, names_of, place_of
from transflow.checks.romaji import NO_NAMES, canonical, from_kana, is_japanese
from transflow.checks.surnames import japanese_surname

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.checks.base import Pair

_KANJI = "\u4e00-\u9fff々"
_RUN = re.compile(
    rf"(?P<run>[{_KANJI}]{{2,40}})(?P<works>インター|ジャンクション|ダム|トンネル|スキー場|ルート)?"
)
_ANY_RUN = re.compile(f"[{_KANJI}]{{1,40}}")
_TITLED = re.compile(
    r"(?:前|元|新|現|副|両)?(?:知事|市長|町長|村長|区長|議員|大臣|外相|首相|大使|公使|総領事|長官|次官|教授|博士|選手"
    r"|会長|社長|委員|理事|局長|部長|課長|室長|所長|館長|院長|学長|校長|監督|代表|裁判官|裁判長|判事|検事|弁護士|被告|容疑者"
    r"|記者|総裁|議長|幹事長|氏|君)\Z|\Z"
)
_BEFORE_TITLE = ("さん", "氏", "君")
_BEHIND = ("さん", "氏", "君", "インター", "ジャ", "ダム", "トンネル", "スキー場", "ルート")
"""What may make a name of the kanji before it: a title, or what `_RUN` has behind its kanji."""

_PLACE = re.compile(
    r"(?:半島|海峡|空港|市|町|村|区|郡|島|駅|港|川|山|岳|湖|湾|峠|岬|橋|城|寺|滝|温泉|地区|公園|動物園|植物園|水族館|大学|病院"
    r"|[小中]学校|高校|美術館|博物館|図書館|神社|神宮|支所|出張所|工場|発電所|原発|盆地|平野|高原|海岸|海水浴場|遺跡|古墳"
    r"|街道|本線|新幹線|高裁|地裁|家裁|簡裁|裁判所|地検|税務署|警察署|消防署|署|支店|支社|支部|線|県|府)\Z"
)
_DIVIDED = re.compile(rf"(?<=[都道府県郡市区町村])(?=[{_KANJI}]{{3}})")
_SUFFIXES = re.compile(
    r"(?:jima|shima|to|yama|san|zan|dake|take|gawa|kawa|ko|wan|machi|cho|mura|son|shi|ku|gun|eki"
    r"|ji|dera|jo|bashi|hashi|toge|misaki|taki)\Z"
)
_COMMON = re.compile(
    r"[各全両本同当新旧前元他某諸数現毎]|[一二三四五六七八九十百千]{2}|[国県市都府町村区私公][立営有内外]|国際|中央|総合"
    r"|[内国外財法総執専常事教]務|[女男]性|議会|代表|候補|担当|主任|常任|臨時|名誉|全権|政府|研究|審議|評議|衆議|参議"
)
"""What begins no name: 各地区, 全島, 国立公園."""

_KANA = re.compile("[ぁ-ゖー]{2,40}|[ァ-ヺー]{2,40}")
_TITLE_SIGNS = frozenset("事長員臣相使官授士手督表判告者裁氏君")
_PLACE_SIGNS = frozenset(
    "島峡港市町村区郡駅川山岳湖湾峠岬橋城寺滝泉園館学院校社宮所場原地野岸跡墳道線裁検署店部県府"
)
"""What the titles and the words for places end with."""

_SIGNS = _TITLE_SIGNS | _PLACE_SIGNS
_DIVIDING = frozenset("都道府県郡市区町村")
_DIVISIBLE = 4
"""How long a run is at least that falls into parts."""

_SIGN = re.compile("[島山川寺城町村市区郡駅港湖湾岳橋峠崎岬滝]")
_MOST = 20
_MOST_WORDS = 60
_LEAST = 4
_SURELY_BEGUN = 3
_BEGUN = 2
"""Letters that agree: two are enough only where the sign of a place agrees too (島 and -jima)."""


class _Named(NamedTuple):
    """A name in kanji: where it begins, and itself with all that may belong to it."""

    start: int
    text: str
    most: int


def misread_names(pair: Pair, latin: str, *, into_japanese: bool) -> Iterator[Finding]:
    """Find names in kanji that the other side spells as no reading of theirs.

    Args:
        pair: Source and target; one of them is Japanese.
        latin: Primary subtag of the other language.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    named = list(_names(japanese))
    if not named:
        return
    words = islice(capitalised(other), _MOST_WORDS)
    spelt = [(word, canonical(word.text)) for word in words if _may_be_name(word.text, latin)]
    if not spelt:
        return
    shared = {place.number for place in find_places(other, latin)}
    for name in named:
        if any(_is_reading(name, written) for _, written in spelt):
            continue
        if any(place.number in shared for place in find_places(name.text, "ja")):
            continue
        word = _stranger(name, spelt, japanese)
        if word is None:
            continue
        shown, kanji = name.text[: name.most], (name.start, name.start + name.most)
        if into_japanese:
            yield Finding(f"“{shown}” is not read {word.text}", (word.start, word.end), kanji)
        else:
            yield Finding(f"“{word.text}” is no reading of {shown}", kanji, (word.start, word.end))
        return


@lru_cache(maxsize=8192)
def _may_be_name(word: str, lang: str) -> bool:
    """Whether a word may be a Japanese name or one of a place in Japan."""
    return (
        is_japanese(word)
        and canonical(word) not in NO_NAMES
        and not is_ordinary(word, lang)
        and not _is_abroad(word, lang)
    )


def _is_abroad(word: str, lang: str) -> bool:
    """Whether a word is a known place that Japanese writes in kana, as Tunisia."""
    number = place_of(word, lang)
    return number is not None and not re.match(f"[{_KANJI}]", names_of(number, "ja")[0])


def _names(text: str) -> Iterator[_Named]:
    """Give what stands before a title, or is called a place, and may be read."""
    for match in islice(_RUN.finditer(text), _MOST + 1):
        run = match[1]
        if (
            run[-1] not in _SIGNS
            and (len(run) < _DIVISIBLE or _DIVIDING.isdisjoint(run))
            and not text.startswith(_BEHIND, match.end(1))
        ):
            continue
        works = match["works"]
        titled = text.startswith(_BEFORE_TITLE, match.end())
        start = match.start()
        for part in _DIVIDED.split(run):
            at, start = start, start + len(part)
            last = start == match.end("run")
            end = len(part)
            if part[-1] in _TITLE_SIGNS and (title := _TITLED.search(part)):
                end = title.start()
            person = (titled and last) or end < len(part)
            place = _PLACE.search(part) if part[-1] in _PLACE_SIGNS else None
            if not person and place:
                end = place.start()
            if not (person or place or (last and works)) or end < 2:
                continue
            name = part[:end]
            if (
                (person and end > 3)
                or _COMMON.match(name)
                or not readable(name[:LONGEST], place=True)
            ):
                continue
            yield _Named(at, part if place and not person else name, min(end, LONGEST))


def _is_reading(name: _Named, written: str) -> bool:
    family, readings = japanese_surname(name.text)
    if family and written in readings:
        return True
    stem = _SUFFIXES.sub("", written)
    sizes = range(1, min(len(name.text), LONGEST) + 1)
    return any(
        reads(name.text[:size], written) or (size > 1 and reads(name.text[:size], stem))
        for size in sizes
    )


def _stranger(name: _Named, spelt: Sequence[tuple[Word, str]], japanese: str) -> Word | None:
    """A spelling that begins as the name does, and that nothing of the text reads."""
    for word, written in spelt:
        if len(written) < _LEAST:
            continue
        head = begun(name.text[: name.most], written)
        suffixed = len(name.text) > name.most and ended(name.text[: name.most + 1], written)
        # what begins and ends as the kanji do may be a reading of its own: 信濃 is Shinano
        own = closes(name.text[name.most - 1], _SUFFIXES.sub("", written) or written)
        own = own or closes(name.text[name.most - 1], written)
        alike = not own and (head >= _SURELY_BEGUN or (head >= _BEGUN and suffixed))
        if alike and not is_read_somewhere(written, japanese):
            return word
    return None


def is_read_somewhere(written: str, japanese: str) -> bool:
    """Whether a text has a name as it is spelt: in kanji that may be read so, in kana, in Latin.

    Args:
        written: A name in Latin letters, as `romaji.canonical` writes it.
        japanese: A Japanese text.
    """
    if written in japanese.lower():
        return True
    if any(written in from_kana(run) for run in _KANA.findall(japanese)):
        return True
    stem = _SUFFIXES.sub("", written)
    strange = otherwise(written)
    for run in _ANY_RUN.finditer(japanese):
        text = run.group()
        for start in range(len(text)):
            if text[start] in strange:
                continue
            for end in range(start + 1, min(len(text), start + LONGEST) + 1):
                part = text[start:end]
                if may_read(part, written):
                    return True
                # 岩木山 is Iwaki; but Murayama is none of 村
                placed = len(part) > 1 or _SIGN.match(text, end)
                if placed and stem != written and may_read(part, stem):
                    return True
    return False
