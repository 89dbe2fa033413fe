"""What the head of a line shows: that its sentence was broken off by the line before.

Scripts without capitals and spaces tell it by signs that stand at no line's head, by particles and
conjunctions, and by the width of the lines, for which the marks above and below letters take none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from transflow.text.drafts import Draft

NEVER_FIRST: Final = frozenset(
    "、。，．｡､」』）】〕〉》｣！？：；っゃゅょッャュョ々ゝ％។៕៖ៗ៛၊။၏၌၍ๆฯ"
)
"""Signs at the head of no line but of one that was broken where no editor should break."""

MAY_BREAK_OFF: Final = frozenset(
    "をのにがはもでとへやるたてりれらきくけしめかまよさおー及並又若的们們以并並或"
)
"""With what a Japanese or Chinese word begins that may begin nothing; other scripts: any letter."""

_KANJI: Final = "[㐀-鿿]"
_HEADS: Final[dict[str, re.Pattern[str]]] = {
    "ja": re.compile(
        # a particle or the end of an inflected word
        f"を|(?!り[災患]|は[種握虫持]|と[畜殺石])[のにがはもでとへるたてりれ](?={_KANJI})"
        "|[のにがはもでとへやてりれるたくきけしめ][、，]|(?:[をのにはと]|から|まで|より)[「『（]|ー(?!\\s)"
        # auxiliary verbs
        "|られ|れ[たてる]|ませ|まし[たて]|ます[。が]|であ[っりる]|され[たてる]|して(?:い|お)|し、"
        # what particles of several words begin with
        "|について|につき|に[おか][いけか]|によ[りるっ]|に対し|に関[しす]|に係る|に基づ|に向け|として|という"
        # what joins nouns
        "|(?:及び|並びに|又は|若しくは|および|ならびに|または|もしくは)(?![、，])"
    ),
    "zh": re.compile("的(?![确確士黎])|[们們]|以及|[并並](?![非且])|或者"),
    "km": re.compile(
        "និង|នៃ|របស់|ដែល|ព្រមទាំង|រួមទាំង|ព្រមជាមួយ|ជាពិសេស|ត្រូវបាន|បាន(?!ឃើញ|ទទួល)|ឬ[ \u200b]|ឱ្យ|ឲ្យ|រៀល|ដុល្លារ"
    ),
    "th": re.compile(
        "และ|ซึ่ง|หรือ|ของ|แห่ง|ตลอดจน|รวมทั้ง|รวมถึง|พร้อมทั้ง|ได้(?!แก่)|[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]"
    ),
    "lo": re.compile("ແລະ|ຊຶ່ງ|ເຊິ່ງ|ຫຼື|ຂອງ|ແຫ່ງ|ພ້ອມທັງ|ລວມທັງ|ຕະຫຼອດ|[\u0eb0-\u0ebd\u0ec8-\u0ecd]"),
    "my": re.compile("နှင့်|တို့|၎င်း၏|[\u102b-\u103e]"),
}
"""Words and letters that begin no sentence, heading or item."""

_VERBS: Final[dict[str, re.Pattern[str]]] = {
    "km": re.compile("បាន|ត្រូវ|នឹង(?!ង)|សូម|អាច(?!ម៍)|កំពុង|គឺ|មាន"),
    "lo": re.compile("ໄດ້|ຈະ|ຕ້ອງ|ແມ່ນ|ກຳລັງ"),
}
"""What stands before verbs, hence in sentences and seldom in headings."""

_OPENERS: Final = {"」": "「", "』": "『", "”": "“", ")": "(", "）": "（", "»": "«"}
_UP_TO_MARK: Final = re.compile("[^「『“(（«」』”)）»]*+(?:[」』”)）]|»(?!\\w))")
_LOOK_BACK: Final = 1_000
"""Characters; what was opened further back is a mistake, or a speech."""

_BRACKETED: Final = re.compile("([（(])([0-9]{1,2}|[０-９]{1,2})([）)])")


def breaks_off(text: str, at: int, code: str) -> bool:
    """Whether the word that begins here begins nothing, so that the line before goes on with it.

    Args:
        text: The document.
        at: Where the line begins.
        code: Its language.
    """
    heads = _HEADS.get(code)
    return heads is not None and heads.match(text, at) is not None


def closes(text: str, line: Draft, start: int, before: int) -> bool:
    """Whether a line closes a bracket or quotation that one of those before it opened.

    Args:
        text: The document.
        line: The line.
        start: Where the first of the lines before it begins.
        before: Where the last of them ends.
    """
    found = _UP_TO_MARK.match(text, line.start, line.end)
    if found is None:
        return False
    closer = found.group()[-1]
    start = max(start, before - _LOOK_BACK)
    return text.rfind(_OPENERS[closer], start, before) > text.rfind(closer, start, before)


def has_verb(text: str, start: int, end: int, code: str) -> bool:
    """Whether a line has a word that stands before verbs; False where none is known."""
    verbs = _VERBS.get(code)
    return verbs is not None and verbs.search(text, start, end) is not None


@lru_cache(maxsize=1024)
def series_neighbours(label: str) -> tuple[str, str]:
    """The labels before and behind one in a series as ``①`` or ``（２）`` are; "" where none is."""
    if len(label) == 1 and "①" <= label <= "⑳":
        at = ord(label)
        return (chr(at - 1) if label > "①" else ""), (chr(at + 1) if label < "⑳" else "")
    found = _BRACKETED.fullmatch(label)
    if found is None:
        return "", ""
    number = int(found[2])
    zero = ord(found[2][0]) - int(found[2][0])
    before, behind = (
        found[1] + "".join(chr(zero + int(digit)) for digit in str(n)) + found[3]
        for n in (number - 1, number + 1)
    )
    return (before if number > 1 else ""), behind
