"""References to articles, paragraphs and items in Japanese text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.kanji_numbers import KANJI, SMALL, small
from transflow.text.facts.latin_references import roman

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_LEVELS = {
    "編": "part",
    "部": "part",
    "章": "chapter",
    "節": "section",
    "条": "article",
    "項": "paragraph",
    "号": "item",
}
_CLAUSE = re.compile(
    rf"第?(?P<n>{SMALL})(?P<inserted>[A-H]?)(?P<level>[編部章節条項号])(?!ずつ|[約例件文規目令隊機気])"
    rf"(?P<branch>(?:の{SMALL}(?![{KANJI}0-9])(?![つ人件点]))*)"
)
# Treaties number their paragraphs without a counter: 第十二条４(a).
_TREATY = re.compile(r"(?P<paragraph>[0-9]{1,2})(?![0-9%年月日時分人名件条項号か]|[.,][0-9])")
_ANOTHER = re.compile(rf"(?:、|及び|又は|若しくは|並びに|から|ないし)(?={_TREATY.pattern})")
# Acts of other countries keep their letters: 第14条第３項(b)号, 第２条(3)(ii).
_BRACKETED = re.compile(r"\((?P<n>[a-z]|[ivx]{1,5}|[0-9]{1,2})\)号?")
_FURTHER = re.compile(r"(?:、|,|及び|又は|若しくは|並びに|と|から|ないし|~|-)?\s?(?=\()")
_IROHA_LETTERS = "イロハニホヘトチリヌ"
_IROHA = re.compile(rf"(?P<n>[{_IROHA_LETTERS}])(?![ァ-ヶー])")
_BELOW = {
    "section": "paragraph",
    "article": "paragraph",
    "paragraph": "item",
    "item": "point",
}
_BRANCH = re.compile(rf"の({SMALL})")
_AGENDA = re.compile(r"(?:議題|議事|項目|事項)\s?\Z")
_MOST_LISTED = 12
_COMPOUND = re.compile(rf"[\u4e00-\u9fff][{KANJI}]")
_ANNEX = re.compile(
    r"(?:(?P<sure>[附付]属書)|別[紙添表図記]|付録|附録|[附付]表)\s?(?P<n>[A-Z]|[IVX]{1,5}|[0-9]{1,2}[A-H]"
    rf"|(?:(?<=書)|(?<=書[ \u3000]))[{KANJI}]{{1,3}}(?![\u4e00-\u9fff]))"
    r"(?![A-Za-z0-9])"
)
_DOTTED = re.compile(
    rf"第(?P<article>[0-9]{{1,3}}|[{KANJI}]{{1,4}})[.・](?P<paragraph>[0-9]{{1,2}}|[{KANJI}]{{1,3}})条"
)
"""How recent agreements number their articles within chapters: 第8.80条, Article 8.80."""

_PHASE = re.compile(
    r"(?:第(?P<n>[IVX]{1,4})(?=[相期部章編節類種級号次回])|(?<![A-Za-z])(?P<bare>[IVX]{1,4})(?=[部章編節]))"
)
_ROMAN_LETTER = re.compile("[IVX]")
_ANNEX_SIGN = re.compile("[書紙添表録図記]")


def read_clause(text: str, begin: int, at: int, facts: list[Fact]) -> int:
    """Read 第三条第二項第一号 as one reference.

    Args:
        text: Folded text.
        begin: Where 第 or the numeral stands.
        at: Where the numeral stands.
        facts: Facts read so far; found ones are appended.

    Returns:
        Where to go on, or 0 when there is no reference.
    """
    if dotted := _DOTTED.match(text, begin):
        parts = [(level, str(small(dotted[level]))) for level in ("article", "paragraph")]
        facts.append(forms.reference(parts, begin, dotted.end()))
        return dotted.end()
    levels: list[tuple[str, str]] = []
    position = begin
    while (clause := _CLAUSE.match(text, position)) and (
        not levels or text[position] == "第" or clause["level"] in "項号"
    ):
        if clause["level"] in "部編" and text[position] != "第":
            break
        bare = position and text[position] != "第"
        if bare and clause["level"] in "章節" and _COMPOUND.match(text, position - 1):
            break  # 双十節
        branches = [str(small(b)) for b in _BRANCH.findall(clause["branch"])]
        if clause["inserted"]:  # 第19Ａ条 of a foreign Act is what Japanese calls 第19条の２
            branches.insert(0, str(ord(clause["inserted"]) - ord("A") + 2))
        level = _LEVELS[clause["level"]]
        if any(level == known for known, _ in levels):
            break
        levels.append((level, "-".join([str(small(clause["n"])), *branches])))
        position = clause.end()
        if level == "article" and (treaty := _TREATY.match(text, position)):
            levels.append(("paragraph", str(int(treaty["paragraph"]))))
            position = treaty.end()
    if not levels:
        return 0
    if levels[-1][0] == "item" and (iroha := _IROHA.match(text, position)):
        letter = chr(ord("a") + _IROHA_LETTERS.index(iroha["n"]))
        told = forms.reference([*levels, ("point", letter)], begin, iroha.end())
        facts.append(replace(told, firm=False))  # 第三号イ, which others call (a)
        if len(levels) == 1:
            return iroha.end()
    if levels[0][0] == "item":
        if len(levels) > 1 or "-" in levels[0][1]:
            return 0
        facts.append(forms.number(int(levels[0][1]), at, position))  # 第25号 is "No. 25" too
        return position
    bare = levels[-1][0] == "paragraph" and text[position - 1].isdigit()
    position = _read_brackets(text, levels, (begin, position), facts)
    for _ in range(_MOST_LISTED if bare else 0):  # 第十二条１、２及び４(a)
        joint = _ANOTHER.match(text, position)
        if joint is None or not (further := _TREATY.match(text, joint.end())):
            break
        held = [*levels[:-1], ("paragraph", str(int(further["paragraph"])))]
        position = _read_brackets(text, held, further.span(), facts)
    return position


def read_annexes(text: str, facts: list[Fact]) -> None:
    """Read 附属書Ⅱ and 附属書B; what else may be an annex (別紙A, 付録Ⅲ) is not demanded.

    Args:
        text: Folded text.
        facts: Facts read so far; found ones are appended.
    """
    for match in _ANNEX.finditer(text) if _ANNEX_SIGN.search(text) else ():
        written = match["n"].lower()
        kanji = small(written) if written[0] in KANJI else 0
        number = str(kanji or roman(written) or written)
        if number[0].isdigit() and number[-1].isalpha():  # 1A, as Article 9a is read
            number = f"{number[:-1]}-{ord(number[-1]) - ord('a') + 2}"
        fact = forms.reference([("annex", number)], *match.span())
        facts.append(fact if match["sure"] else replace(fact, firm=False))
    for match in _PHASE.finditer(text) if _ROMAN_LETTER.search(text) else ():  # 第Ⅲ相, Ⅱ章
        value = roman((match["n"] or match["bare"]).lower())
        facts.append(forms.ordinal(value, match.start(), match.end(), firm=False))


def read_agenda_item(text: str, start: int, end: int, facts: list[Fact]) -> int:
    """Read 議題５(b), whose number alone is a count as any other; see `read_clause`.

    Args:
        text: Folded text.
        start: Where the numeral begins.
        end: Where it ends.
        facts: Facts read so far; found ones are appended.
    """
    if text[end : end + 1] != "(" or not _AGENDA.search(text, max(0, start - 3), start):
        return 0
    if not _BRACKETED.match(text, end) or end - start > len("99"):
        return 0
    return _read_brackets(text, [("item", text[start:end])], (start, end), facts)


def _read_brackets(
    text: str, levels: list[tuple[str, str]], span: tuple[int, int], facts: list[Fact]
) -> int:
    """Read the letters in brackets behind a reference, (b)(ii), and the further ones of a list."""
    begin, position = span
    held = list(levels)
    while (level := _BELOW.get(held[-1][0])) and (match := _BRACKETED.match(text, position)):
        held.append((level, _plain(match["n"])))
        position = match.end()
    facts.append(forms.reference(held, begin, position))
    if len(held) == len(levels):
        return position
    for _ in range(_MOST_LISTED):
        joint = _FURTHER.match(text, position)
        further = _BRACKETED.match(text, joint.end()) if joint else None
        if joint is None or further is None or joint.end() == position:
            break
        held = [*held[:-1], (held[-1][0], _plain(further["n"]))]
        facts.append(forms.reference(held, further.start(), further.end()))
        position = further.end()
    return position


def _plain(written: str) -> str:
    """Write (ii) as 2, as the other languages do; a letter stays."""
    if written.isdigit():
        return str(int(written))
    return str(roman(written) or written)
