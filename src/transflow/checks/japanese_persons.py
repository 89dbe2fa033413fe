"""Japanese persons, given and family name: the kanji of one side against the spelling of the other.

A person of whom one name agrees and the other cannot is misspelt or exchanged. One that agrees in
neither may be written in kana, or be no person; other checks look for it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from transflow.checks.base import Finding
from transflow.checks.kanji_names import LONGEST, begun, readable, reads, starting
from transflow.checks.name_words import is_ordinary
from transflow.checks.places import place_of
from transflow.checks.romaji import canonical, is_japanese
from transflow.checks.surnames import japanese_surname, written_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.checks.base import Pair

_KANJI = re.compile(r"[\u4e00-\u9fff々]{2,40}")
_LATIN = re.compile(r"([A-ZŌŪĀĪĒ][A-Za-zōūāīē'’]{2,14}) (?=([A-ZŌŪĀĪĒ][A-Za-zōūāīē'’]{2,14})\b)")
_ENDS = re.compile(
    r"(?:\Z|[^\u4e00-\u9fff々]|[前元新現副両]?(?:内閣|総理|首相|外務|財務|防衛|外相|大臣|長官|議員|知事|市長|町長|村長"
    r"|氏|大使|総領事|参事官|公使|教授|博士|選手|会長|社長|代表|監督|委員|理事|局長|課長|部長|次官|政務|衆議|参議|判事"
    r"|裁判|弁護|総裁|議長|幹事|報道|事務|官房|国際|経済|環境|法務|総務|文部|厚生|農林|国土|容疑|被告|記者|首席|特使|学長|院長|所長|館長|室長|本部|専務|常務|両|夫妻|駐|団長|隊長|校長|君|筆|作|著|画|編|訳|撮影|談|撰)"
    # 東京都知事, 横浜市長, 在トロント総領事
    r"|[\u4e00-\u9fff]{1,5}(?:[都道府県]知事|[市区町村]長)|在[ァ-ヺＡ-ＺA-Z])"
)
"""What stands behind a given name: no kanji, or a title."""

_NO_ENDS = frozenset("家店高校市町村県区駅城寺港川島社会部課党派系案式号園館院湖湾祭戦展賞")
"""What no given name ends with, but houses, shops and schools named after a family do."""

_NO_NAMES = frozenset("shimbun shinbun jinja daigaku gakuen jitsugyo denki kogyo matsuri".split())
_TAILS = frozenset("沢澤崎田村山川島嶋野原本井口木藤松林森谷岡橋坂池浦津中内上下塚瀬辺部")
"""Second kanji of many family names, whose readings the table surely has."""

_LONG_ENDS = frozenset("子郎朗男雄夫代美江介助輔太樹生也")
"""What given names of three kanji end with."""

_TITLE_ENDS = re.compile("大臣|長官|総理|首相|大統領|日本|[相長員]")
_MOST = 20
_LEAST_SPELT = 3
_LEAST_SURE = 4
_FAMILY_SIZES = (2, 3)


class _Half(NamedTuple):
    """A person of whom one name is found: where the other stands, and how long what agrees is."""

    start: int
    end: int
    size: int


def japanese_persons(pair: Pair, latin: str, *, into_japanese: bool) -> Iterator[Finding]:
    """Find Japanese persons of whom one name is right and the other is not.

    Args:
        pair: Source and target; one of them is Japanese.
        latin: Primary subtag of the other language.
        into_japanese: Whether the target is the Japanese side.
    """
    japanese, other = (pair.target, pair.source) if into_japanese else (pair.source, pair.target)
    runs: list[re.Match[str]] | None = None
    for count, match in enumerate(_LATIN.finditer(other)):
        if count > _MOST:
            return
        one, two = match.groups()
        if not _may_be_person(one, two, latin):
            continue
        runs = list(_KANJI.finditer(japanese))[:_MOST] if runs is None else runs
        names = canonical(one), canonical(two)
        halves: list[tuple[_Half, int]] = []
        for family, given in ((0, 1), (1, 0)):
            found = _person(runs, names[family], names[given])
            if found is None:
                break
            halves += [
                (half, which)
                for half, which in ((found[0], given), (found[1], family))
                if half is not None
            ]
        else:
            if halves:
                half, which = max(halves, key=lambda each: each[0].size)
                yield _finding(pair, match, half, which, into_japanese=into_japanese)


def _finding(
    pair: Pair, match: re.Match[str], half: _Half, which: int, *, into_japanese: bool
) -> Finding:
    latin, kanji = match.span(which + 1), (half.start, half.end)
    spelt = match.group(which + 1)
    if into_japanese:
        shown = pair.target[slice(*kanji)]
        return Finding(f"“{shown}” is not read {spelt}", latin, kanji)
    shown = pair.source[slice(*kanji)]
    return Finding(f"“{spelt}” is no reading of {shown}", kanji, latin)


def _may_be_person(one: str, two: str, lang: str) -> bool:
    return (
        _may_be_name(one, lang)
        and _may_be_name(two, lang)
        and (place_of(one, lang) is None or place_of(two, lang) is None)
    )


@lru_cache(maxsize=8192)
def _may_be_name(name: str, lang: str) -> bool:
    return (
        name.lower() not in _NO_NAMES
        and len(name) >= _LEAST_SPELT
        and not is_ordinary(name, lang)
        and is_japanese(name)
    )


def _person(
    runs: Sequence[re.Match[str]], family: str, given: str
) -> tuple[_Half | None, _Half | None] | None:
    """Look for a person in kanji.

    Returns:
        None when both names agree at one place, else where a given name does not agree beside a
        family name that does, and the reverse.
    """
    other_given = other_family = None
    families = {kanji for kanji in written_as(family) if len(kanji) < LONGEST}
    heads = {kanji[0] for kanji in families}
    family_heads, given_heads = starting(family), starting(given)
    for run in runs:
        text = run.group()
        size = len(text)
        for start in range(size):
            begins = text[start] in family_heads or text[start] in heads
            for middle in range(start + 1, min(size, start + LONGEST) + 1) if begins else ():
                kanji = text[start:middle]
                if kanji not in families and not reads(kanji, family):
                    continue
                ends = range(middle + 1, min(size, middle + LONGEST) + 1)
                if any(reads(text[middle:end], given) for end in ends):
                    return None
                strange = _strange_given(run, middle, given)
                known = japanese_surname(kanji)[0] == kanji
                sure = (middle - start > 1 or known) and start in (0, *_heads(text))
                if strange and sure and (known or len(family) >= _LEAST_SURE):
                    other_given = _Half(*strange, middle - start)
            if start and other_family is None and text[start] in given_heads:
                other_family = _strange_family(run, start, family, given)
    return other_given, other_family


def _heads(text: str) -> tuple[int, ...]:
    """Where a name may begin inside a run of kanji: behind a title."""
    found = [
        match.end()
        for match in re.finditer(
            "大臣|長官|総理|首相|大統領|日本|[のと]|[相長員官士家手授優督使表者師]", text
        )
    ]
    return tuple(found)


def _strange_given(run: re.Match[str], middle: int, given: str) -> tuple[int, int] | None:
    """The given name behind a family name, when it ends where one does."""
    text = run.group()
    for size in (1, 2, 3):
        end = middle + size
        if end > len(text):
            return None
        if _ENDS.match(text, middle):
            return None
        if _ENDS.match(text, end):
            name = text[middle:end]
            if not readable(name) or name[-1] in _NO_ENDS or _is_short_for(name, given):
                return None
            if name == "温泉" or (size > 2 and name[-1] not in _LONG_ENDS):
                return None
            return run.start() + middle, run.start() + end
    return None


def _is_short_for(name: str, given: str) -> bool:
    """Whether one kanji stands for a longer given name, as in lists of players."""
    return len(name) == 1 and any(reads(name, given[:size]) for size in range(2, len(given)))


def _strange_family(run: re.Match[str], start: int, family: str, given: str) -> _Half | None:
    """The family name before a given name that agrees, when its readings are surely known."""
    text = run.group()
    ends = [
        end
        for end in range(start + 1, min(len(text), start + LONGEST) + 1)
        if reads(text[start:end], given)
        and text[end - 1] not in _NO_ENDS
        and _ENDS.match(text, end)
    ]
    if not ends:
        return None
    for size in (3, 2):
        kanji = text[max(0, start - size) : start]
        if len(kanji) == size and japanese_surname(kanji)[0] == kanji:
            return _Half(run.start() + start - size, run.start() + start, ends[0] - start)
    if ends[0] - start < 2 and len(given) < _LEAST_SURE:
        return None
    kanji = text[:start]
    if len(kanji) in _FAMILY_SIZES and readable(kanji, place=True) and not reads(kanji, family):
        alike = begun(kanji, family)
        tailed = kanji[1] in _TAILS and alike > 0
        if (tailed or alike >= _LEAST_SPELT) and alike < len(family):
            return _Half(run.start(), run.start() + start, ends[0] - start)
    return None
