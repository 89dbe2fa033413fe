r"""What the comment lines of a PO entry say about a unit, written and read.

A comment line cannot hold every text: line breaks, other control characters and white space at
either edge are written as ``\u000a``; so is a backslash that would otherwise begin such an escape,
or that stands at the end of the line, where gettext would join the next line to it. Everything else
stands as it is, so that people read plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.workflow.exchange import CatalogEntry

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]|\\\\(?=u[0-9a-fA-F]{4}|$)")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")

_PLACE = "place: "
_STATE = "state: "
_TERM = "TERM "
_AVOID = "AVOID "
_BEFORE = "before: "
_AFTER = "after: "
_SOURCE_HEAD = "source begins with: "
_SOURCE_TAIL = "source ends with: "
_TARGET_HEAD = "translation begins with: "
_TARGET_TAIL = "translation ends with: "
_LABELS = (
    _PLACE,
    _STATE,
    _TERM,
    _AVOID,
    _BEFORE,
    _AFTER,
    _SOURCE_HEAD,
    _SOURCE_TAIL,
    _TARGET_HEAD,
    _TARGET_TAIL,
)
_LABEL = re.compile("|".join(_LABELS))


@dataclass(frozen=True, slots=True)
class Trimmed:
    """A text without the line breaks at its edges, and these.

    ``msgfmt`` demands that msgid and msgstr begin and end alike; people need not care when the
    breaks travel in a comment.
    """

    head: str
    text: str
    tail: str


@dataclass(frozen=True, slots=True)
class Notes:
    """What the extracted comments of one entry carry; see CatalogEntry."""

    place: str = ""
    state: str = ""
    prefer: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    source_head: str = ""
    source_tail: str = ""
    target_head: str = ""
    target_tail: str = ""


def trim(text: str) -> Trimmed:
    """Take the line feeds off both edges of a text."""
    rest = text.lstrip("\n")
    inner = rest.rstrip("\n")
    return Trimmed(text[: len(text) - len(rest)], inner, rest[len(inner) :])


def escape(text: str) -> str:
    """Write a text so that it stands on one line and keeps the white space at its edges."""
    if text.isprintable() and text[:1] != " " != text[-1:] and "\\" not in text:
        return text  # the blank is the only white space that is printable
    head = text[: len(text) - len(text.lstrip())]
    rest = text[len(head) :]
    inner = rest.rstrip()
    tail = rest[len(inner) :]
    return "".join(map(_code, head)) + _UNSAFE.sub(_coded, inner) + "".join(map(_code, tail))


def unescape(line: str) -> str:
    """Give back the text that ``escape`` wrote."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), line) if "\\u" in line else line


def write(entry: CatalogEntry, source: Trimmed, target: Trimmed) -> list[str]:
    """Write the extracted comments of an entry, one string a line."""
    single = (
        (_PLACE, entry.place),
        (_STATE, entry.state),
        (_BEFORE, entry.before),
        (_AFTER, entry.after),
        (_SOURCE_HEAD, source.head),
        (_SOURCE_TAIL, source.tail),
        (_TARGET_HEAD, target.head if target.text else ""),
        (_TARGET_TAIL, target.tail if target.text else ""),
    )
    lines = [label + escape(value) for label, value in single[:2] if value]
    lines += [_TERM + escape(term) for term in entry.prefer]
    lines += [_AVOID + escape(form) for form in entry.avoid]
    return lines + [label + escape(value) for label, value in single[2:] if value]


def read(lines: Iterable[str]) -> Notes:
    """Read the extracted comments of an entry; what another tool wrote there is passed over."""
    found: dict[str, list[str]] = {}
    for line in lines:
        match = _LABEL.match(line)
        if match:
            found.setdefault(match[0], []).append(unescape(line[match.end() :]))

    def one(label: str) -> str:
        return found[label][0] if label in found else ""

    return Notes(
        place=one(_PLACE),
        state=one(_STATE),
        prefer=tuple(found.get(_TERM, ())),
        avoid=tuple(found.get(_AVOID, ())),
        before=one(_BEFORE),
        after=one(_AFTER),
        source_head=one(_SOURCE_HEAD),
        source_tail=one(_SOURCE_TAIL),
        target_head=one(_TARGET_HEAD),
        target_tail=one(_TARGET_TAIL),
    )


def _coded(match: re.Match[str]) -> str:
    return _code(match[0])


def _code(character: str) -> str:
    return f"\\u{ord(character):04x}"
