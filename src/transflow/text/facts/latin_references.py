"""References to articles, paragraphs and items in Latin-script languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.latin_tokens import TokenReader

_ROMAN = re.compile(r"(?=[ivxl])(?:x{0,3}l?x{0,3})(?:ix|iv|v?i{0,3})\Z")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_BELOW = {
    "article": "paragraph",
    "section": "paragraph",
    "sign": "paragraph",
    "paragraph": "item",
    "item": "point",
    "annex": "paragraph",
}
_CODE_PARTS = frozenset({"l", "r", "d"})
_LETTERED = frozenset({"buchstabe", "buchstaben", "buchst", "lit", "lettre"})
"""Words behind which a lone letter is a number."""

_NUMERALS = frozenset({"ziffer", "ziffern"})
"""Words behind which a small Roman numeral is one: Ziffer iv."""

_INNERMOST = _LETTERED | _NUMERALS
_AS_A_RULE = frozenset({"regel"})
"""What makes "in der Regel 20 Personen" of a level."""

_STOPPED = frozenset({"par", "s", "ss"})
"""Levels that are other words where no stop follows."""

_SUBPARAGRAPHS = frozenset({"alinéa", "alinéas", "al"})
"""Paragraphs where they are numbered, items where they have letters: alinéa b)."""

_PLURALS = frozenset({"§§", "absätze", "absätzen", "artikeln", "nummern", "abschnitte"})
_INSERTED = {"bis": 2, "ter": 3, "quater": 4, "quinquies": 5, "sexies": 6, "septies": 7}
"""What is put behind the number of an article that came in later: Article 9 bis, 第９条の２."""

_DOTTED = re.compile(r"([0-9]{1,3})\.([0-9]{1,2})")
_ADDED = "abcdefgh"
_MAX_PARTS = 6
_MAX_LIST = 12


def roman(written: str) -> int:
    """Read a small Roman numeral in lower case; 0 when it is none."""
    if not _ROMAN.match(written):
        return 0
    total = 0
    for char, following in zip(written, written[1:] + "i", strict=True):
        value = _ROMAN_VALUES[char]
        total += -value if _ROMAN_VALUES[following] > value else value
    return total


def read_reference(reader: TokenReader, index: int) -> int:
    """Read a reference that begins at a level word.

    Args:
        reader: The text; facts are appended to it.
        index: Index of a token that is in the lexicon's ``levels``.

    Returns:
        The index of the token behind the reference, or 0 when there is no number.
    """
    start, word = reader.tokens[index].start, reader.word_at(index)
    if word in _AS_A_RULE and reader.word_at(index - 1) == "der":
        return 0
    alone = word in reader.lexicon.levels
    if alone and word in _STOPPED and reader.word_at(index + 1) != ".":
        return 0  # the s of a genitive
    found = _component(reader, index, first=alone)
    if not found or (len(found[0]) == 1 and _counts(reader, found[1])):
        return 0
    parts, at = _deepened(reader, *found)
    if not alone and len(parts) == 1:
        return 0
    reader.facts.append(forms.reference(parts, start, reader.tokens[at - 1].end))
    return _listed(reader, at, parts)


def _deepened(
    reader: TokenReader, parts: list[tuple[str, str]], at: int
) -> tuple[list[tuple[str, str]], int]:
    """Read on what belongs to a reference: ", paragraph 2", "of the Annex"."""
    while len(parts) < _MAX_PARTS:
        following = _joined(reader, at, parts[-1][0])
        if following < 0:
            break
        more = _component(reader, following, first=False)
        if more and parts[-1][0] == "item" == more[0][0][0]:  # Nummer 5 Buchstabe b
            more = [("point", more[0][0][1]), *more[0][1:]], more[1]
        if not more or any(level == known for level, _ in more[0] for known, _ in parts):
            break
        parts = [*parts, *more[0]]
        at = more[1]
    return parts, at


def _component(
    reader: TokenReader, index: int, *, first: bool
) -> tuple[list[tuple[str, str]], int] | None:
    """Read one level word with its number and the bracketed levels directly behind it."""
    lexicon = reader.lexicon
    word = reader.word_at(index)
    level = lexicon.levels.get(word) or ("" if first else lexicon.inner_levels.get(word, ""))
    if level == "item" and reader.word_at(index - 1) == "-" and reader.word_at(index - 2) == "sub":
        level = "point"
    if not level:
        return None
    at = index + 1
    if reader.word_at(at) == ".":
        at += 1
    elif first and word in _STOPPED:
        return None  # adopté par 287 voix
    if level == "article" and (dotted := _DOTTED.fullmatch(reader.word_at(at))):
        # Article 12.7 of a treaty is its paragraph 7
        return [(level, str(int(dotted[1]))), ("paragraph", str(int(dotted[2])))], at + 1
    value, after = _value(reader, at, ranged=_is_plural(word))
    if value.isalpha() and word in _SUBPARAGRAPHS:
        level = "item"
    if not value and word in _LETTERED and len(reader.word_at(at)) == 1:
        value, after = reader.word_at(at), at + 1
    if not value and word in _NUMERALS and roman(reader.word_at(at)):
        value, after = str(roman(reader.word_at(at))), at + 1
    if not value and level == "annex" and _is_capital(reader, at):
        value, after = reader.word_at(at), at + 1
    at = after
    if not value:
        return None
    return _bracketed(reader, [(level, value)], at)


def _bracketed(
    reader: TokenReader, parts: list[tuple[str, str]], at: int
) -> tuple[list[tuple[str, str]], int]:
    """Read the bracketed levels directly behind a number: Article 3(2)(a)."""
    level = parts[-1][0]
    lettered = parts[-1][1].isdigit() and level in _BELOW and len(reader.word_at(at)) == 1
    if lettered and reader.word_at(at).isalpha() and reader.word_at(at + 1) == ")":
        return [*parts, (_BELOW[level], reader.word_at(at))], at + 2  # point 5 b)
    while reader.word_at(at) == "(" and level in _BELOW and len(parts) < _MAX_PARTS:
        close = at + 2
        inner = _bare(reader, at + 1)
        if inner.isdigit() and (added := _added(reader, close, reader.tokens[at + 1].end)):
            inner, close = f"{inner}-{added}", close + 1  # section 8 (1b)
        if not inner or reader.word_at(close) != ")":
            break
        level = _BELOW[level]
        parts.append((level, inner))
        at = close + 1
    return parts, at


def _is_capital(reader: TokenReader, at: int) -> bool:
    """Whether a letter by itself names an annex: Annex B."""
    if len(reader.word_at(at)) != 1:
        return False
    token = reader.tokens[at]
    behind = reader.text[token.end : token.end + 1]
    if behind == "." and reader.text[token.end + 1 : token.end + 2].isalnum():
        return False
    return reader.text[token.start].isupper() and not (behind.isalnum() or behind == "'")


def _is_plural(word: str) -> bool:
    """Whether a level word stands for several: "paras 45-47" is a range, "article 3-2" is not."""
    return word.endswith("s") or word in _PLURALS


def _value(reader: TokenReader, at: int, *, ranged: bool = False) -> tuple[str, int]:
    """Read 3, 3-2, III, (2), (a) or a number word; give it and the next token.

    Args:
        reader: The text.
        at: Index of the first token.
        ranged: Whether a higher number behind a hyphen ends a range.
    """
    if reader.word_at(at) == "(":
        inner = _bare(reader, at + 1)
        return (inner, at + 3) if inner and reader.word_at(at + 2) == ")" else ("", at)
    word = reader.word_at(at)
    if not word:
        return "", at
    if len(word) == 1 and word.isalpha() and reader.word_at(at + 1) == ")":
        if reader.text[reader.tokens[at].start].isupper():
            return "", at  # (annex B)
        return word, at + 2  # point a)
    if word in _CODE_PARTS and reader.text[reader.tokens[at].start].isupper():
        at += 1 + (reader.word_at(at + 1) == ".")  # article L. 121-3, of a code's laws
        word = reader.word_at(at)
    if word.isdigit():
        if len(word) > forms.MAX_DIGITS:
            return "", at
        value, end = str(int(word)), reader.tokens[at].end
        at += 1
        while (
            reader.word_at(at) == "-"
            and reader.tokens[at].start == end
            and reader.word_at(at + 1).isdigit()
            and reader.tokens[at + 1].start == end + 1
            and len(reader.word_at(at + 1)) <= 2
            and not (ranged and int(reader.word_at(at + 1)) > int(value.partition("-")[0]))
        ):
            value += "-" + str(int(reader.word_at(at + 1)))
            end = reader.tokens[at + 1].end
            at += 2
        inserted = _INSERTED.get(reader.word_at(at)) or _added(reader, at, end)
        if inserted and not reader.word_at(at + 1).isdigit():  # Artikel 9 bis 12 is a range
            return f"{value}-{inserted}", at + 1
        return value, at
    if word in reader.lexicon.cardinals or word in reader.lexicon.ordinals:
        amount = reader.amount(at)
        if amount is not None and reader.text[amount.start].isupper():
            return str(amount.value), amount.after
        if word in {"premier", "première", "primero", "primera"}:
            return "1", at + 1
        return "", at
    if not word:
        return "", at  # the text ends behind the word
    written = reader.text[reader.tokens[at].start : reader.tokens[at].end]
    if written.isupper() and (number := roman(word)):
        return str(number), at + 1
    return "", at


def _added(reader: TokenReader, at: int, end: int) -> int:
    """Give the place that the a of Article 14a holds: that of article 14 bis; 0 for none."""
    word = reader.word_at(at)
    if len(word) != 1 or word not in _ADDED or reader.tokens[at].start != end:
        return 0
    opened = reader.word_at(at - 2) == "("  # (1b), but no "point 5 b)"
    return 0 if reader.word_at(at + 1) == ")" and not opened else _ADDED.index(word) + 2


def _bare(reader: TokenReader, at: int) -> str:
    """Read what may stand in brackets: a number, a small Roman numeral, a letter."""
    word = reader.word_at(at)
    if word.isdigit() and len(word) <= 4:
        return str(int(word))
    if number := roman(word):
        return str(number)
    return word if len(word) == 1 and word.isalpha() else ""


def _joined(reader: TokenReader, at: int, inner: str) -> int:
    """Give the index of the level word that continues a reference, or -1.

    A comma or nothing leads to a lower level ("Article 3, paragraph 2"), "of the" to a higher one.
    """
    lexicon = reader.lexicon
    upward = False
    for _ in range(4):
        word = reader.word_at(at)
        level = lexicon.levels.get(word) or lexicon.inner_levels.get(word)
        if level:
            deeper = forms.LEVELS.index(level) > forms.LEVELS.index(inner)
            deeper = deeper or (level == inner == "item" and word in _INNERMOST)
            return at if upward or deeper else -1
        if word in lexicon.of:
            upward = True
        elif word not in {",", "'"} and word not in lexicon.articles:
            return -1
        at += 1
    return -1


def _listed(reader: TokenReader, at: int, before: list[tuple[str, str]]) -> int:
    """Read the further members of "Articles 3, 4 and 5", "Articles 3 to 7", "points a) et c)".

    Args:
        reader: The text; facts are appended to it.
        at: Index of the token behind the first member.
        before: The first member; when it has several levels, a further one must stand in brackets
            ("Article 3, point a) and 4 others"), unless its word tells of several ("Article 3,
            paragraphs 1 and 2").
    """
    level, several = before[-1][0], len(before) > 1 and _is_plural(reader.word_at(at - 2))
    bracketed = len(before) > 1 and not several
    for _ in range(_MAX_LIST):
        index, steps = at, 0
        while steps < 3 and (
            reader.word_at(index) in reader.lexicon.range_words
            or reader.word_at(index) in {",", "-", "/"}
        ):
            index += 1
            steps += 1
        word = reader.word_at(index)
        letter = len(word) == 1 and word.isalpha() and reader.word_at(index + 1) == ")"
        plain = word.isdigit() and (not bracketed or reader.word_at(index + 1) == ")")
        if not steps or not (plain or letter or word == "("):
            return at
        value, after = _value(reader, index)
        if not value or (len(value) > 3 and "-" not in value) or _measured(reader, after):
            return at
        outer = before[:-1] if several else []
        parts, at = _bracketed(reader, [*outer, (level, value)], after)
        if not (bracketed or several):
            parts, at = _deepened(reader, parts, at)
        start, end = reader.tokens[index].start, reader.tokens[at - 1].end
        reader.facts.append(forms.reference(parts, start, end))
        if len(parts) > 1 + len(outer):
            return at
    return at


def _counts(reader: TokenReader, at: int) -> bool:
    """Whether the number before a token counts time or a share: par 24 heures, part 5 days."""
    role, name = reader.lexicon.units.get(reader.word_at(at), ("", ""))
    longer = len(reader.word_at(at)) > 1
    return role == "percent" or (role == "duration" and longer and name != "second")


def _measured(reader: TokenReader, at: int) -> bool:
    """Whether the number before a token counts something else ("Articles 3 and 5 countries")."""
    word = reader.word_at(at)
    return (
        word in reader.lexicon.units
        or word in reader.lexicon.scales
        or word in reader.lexicon.months
    )
