"""The ways in which one Japanese term is spelt.

The kana behind the kanji of a compound verb come and go (引渡し, 引き渡し, 引渡), the dot inside
a foreign word does too (サプライ・チェーン), and so does the bar at the end of one (サーバ). What
the government's own rules of spelling leave open is one term here. A spelling that would make
another word of it is left out.

Everything works on folded text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import Final

_MOST: Final = 12
"""Spellings of one term; a term with more kanji that take kana is no term."""

_KANA: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    group[0]: tuple(tuple(endings.split("/")) for endings in group[1:].split("|"))
    for group in (
        "引き 渡し|り 申し 立て|ち 受け 入れ|り 取り 組み 合わせ/せ|い 込み|め 扱い "
        "締め|まり 切り|れ 替え 換え 付け|き 買い 売り 上げ|がり 下げ|がり 差し 押さえ/え|し "
        "戻し|り 払い 届け 出し|で 貸し 借り 振り 積み|もり/り 繰り 越し|え 割り "
        "当て|たり/り 打ち 抜き|け 落とし/し|ち 掛け|かり/り 書き 読み 請け 負い 備え 置き "
        "留め|まり 止め|まり 定め 決め|まり 集め|まり 続き|け 通し|り 直し 返し|り 回し|り "
        "乗り|せ 折り 巻き 踏み 持ち 寄せ|り 呼び 聞き 添え|い 植え 据え 移し|り 泊まり/り "
        "終わり/り 暮らし/し 起こし/し 消し 継ぎ 問い 待ち 言い 建て 運び 揚げ 降り|ろし "
        "張り 使い 逃れ 開き|け 変え|わり/り 送り 残し|り 流し|れ 向け|き 仕え 預け|かり/り "
        "誤り 争い 遅れ 助け 違い 伝え 釣り 捕り|え 堀り 掘り 盛り 結び 重ね 広げ|がり 調べ "
        "譲り 追い 救い 構え 抱え 探し 攻め 飼い 刈り 詰め 塗り 狩り 拾い 触れ 巡り 崩し|れ "
        "倒し 解き 育て|ち 教え 学び 挙げ 囲い 歩み 飲み 賭け 織り 編み 染め 干し 弾き 吹き "
        "蒔き 漏れ|らし 漬け 納め 収め"
    ).split()
}
"""Endings of a verb that a noun is made of, by its kanji; those of one group are alike."""

_BARE: Final = (
    "引渡 申立 受入 取組 取扱 手続 見積 届出 払戻 申込 申合 申出 打合 問合 切替 書換 読替 "
    "建替 組替 買取 差押 引受 引上 引下 引継 立入 割当 割引 積立 貸付 借入 振込 振替 繰越 "
    "繰入 見直 裏付 取消 取締 締切 支払 言渡 売上 買上 乗入 据置 持込 持出 落込 植付 "
    "呼出 買入 組入 取下 取立 差戻 差止 枠組 仕組 位置付 条件付 値上 値下 賃上 水揚 立替 "
    "貸出 借換 積替 抜取 聞取 受渡 受取 受払 払込 読取 申渡 割増 割戻 巻取 譲受 借受 "
    "申入 取決 取調 下請 元請 追越 貸渡 売渡 買受 押売 詰替"
).split()  # fmt: skip
"""Compounds that are usual without any kana, so that their spelling says nothing."""

_WORDS: Final = (
    ("子ども", "子供", "こども"),
    ("障害者", "障がい者", "障碍者"),
    ("附属", "付属"),
    ("附帯", "付帯"),
    ("附則", "付則"),
    ("寄附", "寄付"),
    ("附随", "付随"),
    ("行う", "行なう"),
    ("箇所", "個所", "か所", "カ所", "ヶ所", "ヵ所"),
)
"""Words that the ministries, the laws and the newspapers spell each in their own way."""

_COUNTED: Final = "かカヵヶケ箇ヵ"
_COUNTER: Final = re.compile(rf"(?<=[0-9一二三四五六七八九十百数両何])([{_COUNTED}])(?=[国月年条])")
"""二十か国, 20カ国, 二十箇国: a sign for pieces between a number and what is counted."""

_V: Final = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))

_BAR: Final = re.compile(
    r"(?<=[ァ-ヺ][ァ-ヺー])([アカガサザタダナバパマヤャラワァ])(ー?)(?![ァ-ー])"
)
"""The last syllable of a foreign word in -er, -or or -ar, of three syllables or more."""
_BARRED: Final = re.compile("[カガサザタダナバパマヤャラワァ]ー(?![ァ-ー])")
_OFTEN_BARRED: Final = frozenset("サザタダバラナヤャ")
"""Without its bar such a syllable still ends words of engineers (サーバ, ユーザ, コンピュータ)."""

_SIGNS: Final = frozenset(
    "・ヴザバ附付供障箇個うヵヶカ" + "".join(b[-1] for b in _BARE)
) | frozenset(kana for groups in _KANA.values() for group in groups for e in group for kana in e)
"""A quick answer for most terms: without any of these, there is one spelling."""

_UNIT: Final = re.compile(
    "([" + "".join(_KANA) + "])("
    + "|".join(sorted({e for g in _KANA.values() for many in g for e in many}, key=len)[::-1])
    + ")?"
)  # fmt: skip
_IS_BARE: Final = re.compile("|".join(_BARE))
_ANY: Final = re.compile(
    "|".join(
        (
            "・|ヴ",
            _BAR.pattern,
            _COUNTER.pattern,
            _IS_BARE.pattern,
            *(word for alike in _WORDS for word in alike),
            "[" + "".join(_KANA) + "][\u3041-\u3096]",
        )
    )
)
"""What any of the rules below is about."""
_KANJI: Final = re.compile("[\u3005\u4e00-\u9fff]")


def spellings(key: str) -> tuple[str, ...]:
    """Other spellings of a folded term; never the term itself.

    Returns:
        At most twelve; an empty tuple for nearly every term.
    """
    if _SIGNS.isdisjoint(key) and key[-1:] not in _OFTEN_BARRED:
        if "ー" not in key or not _BARRED.search(key):
            return ()
    elif not _ANY.search(key):
        return ()
    found = [key]
    for respell in (_dotless, _kana, _words, _foreign, _counted):
        for one in tuple(found):
            found += respell(one)
            if len(found) > _MOST:
                break
    return tuple(dict.fromkeys(one for one in found[:_MOST] if one != key and len(one) > 1))


def _dotless(key: str) -> list[str]:
    return [key.replace("・", "")] if "・" in key else []


def _kana(key: str) -> list[str]:
    """Spellings with more or fewer kana behind the kanji of compound verbs."""
    units = [m for m in _UNIT.finditer(key) if m[2] is None or _ends(m[1], m[2])]
    written = [
        m
        for m in units
        if m[2]
        and (
            _KANJI.match(key, m.end())
            or (m.start() and _KANJI.match(key, m.start() - 1))
            or any(one.start() == m.end() or one.end() == m.start() for one in units)
        )
    ]
    bare = [m.span() for m in _IS_BARE.finditer(key)]
    if not written and not bare:
        return []
    options: list[tuple[str, ...]] = []
    at = 0
    for unit in units:
        start, end = unit.span()
        options += [(key[at:start],), _endings(unit, written, bare)]
        at = end
    options.append((key[at:],))
    found: list[str] = []
    for parts in product(*options):
        found.append("".join(parts))
        if len(found) > _MOST:
            break
    return [one for one in found if one != key and len(_KANJI.findall(one)) > 1]


def _ends(kanji: str, kana: str) -> bool:
    return any(kana in group for group in _KANA[kanji])


def _endings(
    unit: re.Match[str], written: list[re.Match[str]], bare: list[tuple[int, int]]
) -> tuple[str, ...]:
    """What may stand for one kanji with its kana, as it is written first."""
    kanji, kana = unit[1], unit[2]
    if kana:
        if unit not in written:
            return (unit[0],)
        group = next(group for group in _KANA[kanji] if kana in group)
        return tuple(dict.fromkeys((unit[0], kanji, *(kanji + other for other in group))))
    at = unit.start()
    beside = any(unit.end() == m.start() or m.end() == at for m in written)
    if beside or any(start <= at < end for start, end in bare):
        return (kanji, *(kanji + other for group in _KANA[kanji][:1] for other in group))
    return (kanji,)


def _words(key: str) -> list[str]:
    return [
        key.replace(word, other)
        for alike in _WORDS
        for word in alike
        if word in key
        for other in alike
        if other != word
    ]


def _foreign(key: str) -> list[str]:
    """Spellings of foreign words: ヴ as it is said, the last bar of a word left out or written."""
    found = []
    spoken = key
    for one, other in _V:
        spoken = spoken.replace(one, other)
    if spoken != key:
        found.append(spoken)
    if _BAR.search(key):
        plain = _BAR.sub(r"\1", key)
        found.append(plain if plain != key else _BAR.sub(_barred, key))
    return [one for one in found if one != key]


def _barred(match: re.Match[str]) -> str:
    return match[1] + "ー" if match[1] in _OFTEN_BARRED else match[1]


def _counted(key: str) -> list[str]:
    if not _COUNTER.search(key):
        return []
    return [_COUNTER.sub(sign, key) for sign in dict.fromkeys(_COUNTED)]


@lru_cache(maxsize=64)
def without_dots(text: str) -> tuple[str, list[int]] | None:
    """A text without the dots between words, and the offset of each of its characters.

    Returns:
        None when there is no dot.
    """
    if "・" not in text:
        return None
    places = [at for at, char in enumerate(text) if char != "・"]
    return text.replace("・", ""), places


_KATAKANA: Final = re.compile("[ァ-ヺー]+")
_HEARD: Final = re.compile("・(?=[ァ-ヺ])|ー|[ァィゥェォ]|ヴ[ァィェォ]?|[テデ]ィ|イ(?=[ァ-ヺー])")
_LARGE: Final = str.maketrans("ァィゥェォ", "アイウエオ")
_ONE_WORD: Final = 5
"""Signs that a word in katakana must have before its spelling is looked at so freely."""


def heard(text: str) -> tuple[str, list[int]]:
    """A folded text with the words in katakana as they sound, whichever way they are spelt.

    Bars, dots between words and small vowels go (インターフェース, インタフェイス; ソフトウエア).

    Returns:
        The text, and the offset of each of its characters.
    """
    out: list[str] = []
    places: list[int] = []
    at = 0
    while at < len(text):
        match = _HEARD.match(text, at)
        if match is None:
            piece, end = text[at], at + 1
        else:
            piece, end = _sound(match[0], out[-1] if out else ""), match.end()
        for char in piece:
            out.append(char)
            places.append(at)
        at = end
    return "".join(out), places


def _sound(written: str, before: str) -> str:
    if written in "・ー":
        return ""
    if written == "イ":
        # エイ and エー are one sound: メイン, メーン; インターフェイス.
        return "" if before in _E_ROW else written
    for one, other in _V:
        if written == one:
            return other
    if written in ("ティ", "ディ"):
        return "チ" if written == "ティ" else "ジ"
    return written.translate(_LARGE)


_E_ROW: Final = frozenset("エケセテネヘメレゲゼデベペ")


def same_sound(key: str, text: str) -> list[tuple[int, int]]:
    """Where a text has a term with foreign words in another spelling.

    Args:
        key: The folded term.
        text: The folded text.

    Returns:
        Half-open offsets into the text; a match never begins or ends inside a word in katakana.
    """
    longest = max((len(match[0]) for match in _KATAKANA.finditer(key)), default=0)
    if longest < _ONE_WORD or not _KATAKANA.search(text):
        return []
    sought, _ = heard(key)
    spoken, places = heard(text)
    found: list[tuple[int, int]] = []
    at = spoken.find(sought)
    while at >= 0:
        start, end = places[at], places[at + len(sought) - 1] + 1
        while end < len(text) and text[end] in "ーァィゥェォ":
            end += 1
        if not (start and _both(text, start)) and not (end < len(text) and _both(text, end)):
            found.append((start, end))
        at = spoken.find(sought, at + 1)
    return found


def _both(text: str, at: int) -> bool:
    """Tell whether a place stands between two signs of one word in katakana."""
    return bool(_KATAKANA.match(text[at - 1]) and _KATAKANA.match(text[at]))
