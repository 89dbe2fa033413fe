r"""The fields of concepts and terms as text, and notes that hold what a format has no place for.

A format that lacks a place for a field keeps it in braces behind the note::

    only in treaties {status: forbidden; valid from: 2024-04-01}

Keys are the names of the fields with spaces. Inside the braces ``\\``, ``;``, ``{`` and ``}`` have
a backslash before them, and line breaks and tabs are ``\\n``, ``\\r`` and ``\\t``. A note that has
line breaks or tabs itself is escaped likewise where a format wants one line, and the braces then
say ``escaped``. A note that by chance ends in such braces gets an empty pair ``{}`` behind it, so
that reading gives back every note as it was.
"""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from transflow.errors import InputError
from transflow.model import Boundary, CaseRule, Concept, Inflection, Term, TermStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

TERM_FIELDS: Final = tuple(f.name for f in fields(Term) if f.name not in {"text", "lang"})
CONCEPT_FIELDS: Final = tuple(f.name for f in fields(Concept) if f.name not in {"id", "terms"})
"""Fields that may be left at their defaults."""

LONGEST_TERM: Final = 1000
"""Characters; a longer "term" is a sign of an open quote, and a cost for every later match."""

_DEFAULTS: Final = {
    f.name: f.default for kind in (Term, Concept) for f in fields(kind) if f.name != "id"
}
_CHOICES: Final[dict[str, Any]] = {
    "status": TermStatus,
    "case": CaseRule,
    "inflection": Inflection,
    "boundary": Boundary,
}
_DATES: Final = frozenset({"valid_from", "valid_to"})
_SERIAL: Final = re.compile("[0-9]{5}")
_SPREADSHEET_EPOCH: Final = date(1899, 12, 30)
"""Spreadsheets store a day as the number of days since this one."""
_YES: Final = frozenset({"yes", "true", "1", "x"})
_NO: Final = frozenset({"no", "false", "0"})

FIELD_KEYS: Final = frozenset((*TERM_FIELDS, *CONCEPT_FIELDS, "id"))
"""What may stand in braces where a note belongs to a term or a concept alone."""

_ESCAPED: Final = "escaped"
_BLOCK: Final = re.compile(r"(?:\A| )\{((?:[^{}\\]|\\.)*)\}\Z", re.DOTALL)
_ITEMS: Final = re.compile(r"((?:[^;\\]|\\.)*);?", re.DOTALL)
_ESCAPE: Final = {"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
_IN_BLOCK: Final = str.maketrans({**_ESCAPE, ";": r"\;", "{": r"\{", "}": r"\}"})
_IN_NOTE: Final = str.maketrans(_ESCAPE)
_UNESCAPED: Final = {"n": "\n", "r": "\r", "t": "\t"}
_BACKSLASH: Final = re.compile(r"\\(.)", re.DOTALL)


def texts(thing: Term | Concept, besides: frozenset[str] = frozenset()) -> dict[str, str]:
    """The fields that are not at their defaults, as text.

    Args:
        thing: A term or a concept.
        besides: Names of fields that are not asked for.
    """
    names = TERM_FIELDS if isinstance(thing, Term) else CONCEPT_FIELDS
    return {
        name: text_of(value)
        for name in names
        if name not in besides and (value := getattr(thing, name)) != _DEFAULTS[name]
    }


def text_of(value: str | bool) -> str:
    """A field's value as text: yes or no, the word of a choice, or itself."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def value_of(name: str, text: str) -> Any:
    """A field's value from text.

    Args:
        name: Of a field of a term or concept.
        text: What stands for it; "" is the default.

    Raises:
        ValueError: The text is none of what the field may say; its message says what it may.
    """
    if not text:
        return _DEFAULTS[name]
    choice = _CHOICES.get(name)
    if choice is not None:
        try:
            return choice(text.lower())
        except ValueError:
            raise ValueError(f"write one of {', '.join(choice)}") from None
    if isinstance(_DEFAULTS[name], bool):
        word = text.lower()
        if word not in _YES and word not in _NO:
            raise ValueError("write yes or no")
        return word in _YES
    if name in _DATES:
        try:
            if _SERIAL.fullmatch(text):
                return (_SPREADSHEET_EPOCH + timedelta(int(text))).isoformat()
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise ValueError("write a day such as 2024-04-01") from None
    return text


def values(given: Mapping[str, str], *, path: str, line: int) -> dict[str, Any]:
    """Values of several fields from texts.

    Raises:
        InputError: One of them is not what its field may say.
    """
    found = {}
    for name, text in given.items():
        try:
            found[name] = value_of(name, text)
        except ValueError as error:
            spoken = name.replace("_", " ")
            raise InputError(
                f"unknown {spoken} “{text[:40]}”", path=path, line=line, hint=str(error)
            ) from error
    return found


def check_term(term: str, *, path: str, line: int) -> None:
    """Refuse what no term is.

    Raises:
        InputError: It has a line break or is as long as a text.
    """
    if "\n" in term or "\r" in term:
        raise InputError(
            "a term has a line break",
            path=path,
            line=line,
            hint='is a quote left open? close it with "',
        )
    if len(term) > LONGEST_TERM:
        raise InputError(
            f"a term has {len(term):,} characters, more than {LONGEST_TERM:,}",
            path=path,
            line=line,
            hint="a glossary holds terms, not texts",
        )


def pack(
    note: str,
    extra: Mapping[str, str],
    keys: frozenset[str] = FIELD_KEYS,
    *,
    one_line: bool = False,
) -> str:
    """Put what a format has no place for behind a note.

    Args:
        note: The note, or "".
        extra: Texts by the names of their fields.
        keys: The names that there are.
        one_line: Whether line breaks and tabs must not stand in the result.
    """
    items = [
        f"{name.replace('_', ' ')}: {text.translate(_IN_BLOCK)}" for name, text in extra.items()
    ]
    if one_line and any(char in note for char in "\n\r\t"):
        note = note.translate(_IN_NOTE)
        items.append(_ESCAPED)
    if not items and _block_of(note, keys) is None:
        return note
    block = "{" + "; ".join(items) + "}"
    return f"{note} {block}" if note else block


def unpack(packed: str, keys: frozenset[str] = FIELD_KEYS) -> tuple[str, dict[str, str]]:
    """Take a note and what stood in braces behind it apart; the reverse of `pack`.

    Args:
        packed: What `pack` made, or any other note.
        keys: The names that there are.

    Returns:
        The note, and texts by the names of their fields. Braces with other words than keys are a
        part of the note.
    """
    found = _block_of(packed, keys)
    if found is None:
        return packed, {}
    start, extra = found
    note = packed[:start]
    if extra.pop(_ESCAPED, None) is not None:
        note = _unescape(note)
    return note, extra


def _block_of(packed: str, keys: frozenset[str]) -> tuple[int, dict[str, str]] | None:
    """Where the braces begin, the space before them included, and what they say."""
    if not packed.endswith("}"):
        return None
    match = _BLOCK.search(packed)
    if match is None:
        return None
    extra: dict[str, str] = {}
    for item in _ITEMS.findall(match[1]):
        key, colon, text = item.removeprefix(" ").partition(": ")
        if not key:
            continue
        if not colon and key == _ESCAPED:
            extra[_ESCAPED] = ""
        elif colon and key.replace(" ", "_") in keys:
            extra[key.replace(" ", "_")] = _unescape(text)
        else:
            return None
    return match.start(), extra


def _unescape(text: str) -> str:
    return _BACKSLASH.sub(lambda m: _UNESCAPED.get(m[1], m[1]), text)
