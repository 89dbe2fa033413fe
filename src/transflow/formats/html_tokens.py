"""Tags and texts of an HTML file, with their offsets.

Follows the tokenisation of the HTML standard (13.2.5) in what a reader sees: quoted attributes may
hold ``>``, a comment ends at ``-->`` or ``--!>``, ``script`` and the like are raw text up to their
own end tag, ``<`` before anything but a letter, ``/``, ``!`` or ``?`` is a character, a tag that
the file ends in is dropped. One deviation: an attribute whose quote is never closed ends with its
tag, so that the rest of the page is not lost. Time is linear for every input.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class TokenKind(IntEnum):
    """What a token is; comments, declarations and raw text of scripts are none."""

    TEXT = 0
    OPEN = 1
    CLOSE = 2
    EMPTY = 3
    """A tag that closes itself, in XML and in foreign elements."""


class Token(NamedTuple):
    """One tag or text.

    Attributes:
        kind: What it is.
        name: Name of the tag in lower case, "" for a text.
        start: Offset of its first character.
        end: Offset behind its last character.
    """

    kind: TokenKind
    name: str
    start: int
    end: int


class Attribute(NamedTuple):
    """One attribute of a tag.

    Attributes:
        name: In lower case.
        value: As written, without its quotes; character references are not decoded.
        start: Offset of the name.
        end: Offset behind the value and its quote.
        value_start: Offset of the value behind its quote; the attribute's end when it has none.
    """

    name: str
    value: str
    start: int
    end: int
    value_start: int


# Possessive throughout: no input makes it try twice.
_MARKUP: Final = re.compile(
    r"""
    < (?P<slash>/?+) (?P<name>[A-Za-z][^\t\n\f\r />]*+)
      (?: [^=>]++
        | = [\t\n\f\r ]*+ (?: "[^"]*+" | '[^']*+' | [^\t\n\f\r "'>][^\t\n\f\r >]*+ )?+
      )*+ >
    | (?P<cut> </?+[A-Za-z] )
    | <!-- (?: -?> | (?s:.*?) (?: --!?> | \Z ) )
    | <[!?] [^>]*+ >?+
    | </ [^>]*+ >?+
    """,
    re.VERBOSE,
)
_ATTRIBUTE: Final = re.compile(
    r"""
    (?P<name>[^\t\n\f\r />=][^\t\n\f\r />=]*+)
    (?: [\t\n\f\r ]*+ = [\t\n\f\r ]*+
        (?: "(?P<double>[^"]*+)" | '(?P<single>[^']*+)' | (?P<bare>[^\t\n\f\r >]*+) ) )?+
    """,
    re.VERBOSE,
)
_RAW: Final = {
    name: re.compile(rf"</{name}(?=[\t\n\f\r />]|\Z)", re.IGNORECASE)
    for name in "script style iframe noembed noframes textarea title xmp".split()
}
_WITH_TEXT: Final = frozenset({"textarea", "title", "xmp"})
_FOREIGN: Final = frozenset({"svg", "math"})


def tokens(text: str) -> Iterator[Token]:
    """Give the tags and texts of a file, in order.

    Args:
        text: The decoded file.
    """
    xml = text.lstrip().startswith("<?xml")
    foreign = 0
    at = text_start = 0
    while found := _MARKUP.search(text, at):
        start, at = found.span()
        if start > text_start:
            yield Token(TokenKind.TEXT, "", text_start, start)
        text_start = at
        name = found["name"]
        if name is None:
            if found["cut"]:
                return
            continue
        name = name.lower()
        if found["slash"]:
            if name in _FOREIGN:
                foreign = max(0, foreign - 1)
            yield Token(TokenKind.CLOSE, name, start, at)
            continue
        if (xml or foreign or name in _FOREIGN) and text[at - 2] == "/":
            yield Token(TokenKind.EMPTY, name, start, at)
            continue
        foreign += name in _FOREIGN
        yield Token(TokenKind.OPEN, name, start, at)
        if name in _RAW:
            stop = _RAW[name].search(text, at)
            end = stop.start() if stop else len(text)
            if name in _WITH_TEXT and end > at:
                yield Token(TokenKind.TEXT, "", at, end)
            at = text_start = end
    if text_start < len(text):
        yield Token(TokenKind.TEXT, "", text_start, len(text))


def attributes(text: str, start: int, end: int) -> dict[str, Attribute]:
    """Give the attributes of a tag by name; of two with one name the first counts.

    Args:
        text: The decoded file.
        start: Offset of the tag's ``<``.
        end: Offset behind its ``>``.
    """
    at = start + 1
    while at < end and text[at] not in "\t\n\f\r />":
        at += 1
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTE.finditer(text, at, end - 1):
        name = match["name"].lower()
        if name in found:
            continue
        group = match.lastgroup or "name"
        value, value_start = (
            ("", match.end()) if group == "name" else (match[group], match.start(group))
        )
        found[name] = Attribute(name, value, match.start(), match.end(), value_start)
    return found
