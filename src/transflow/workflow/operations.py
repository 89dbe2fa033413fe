"""Operations on links, and the one line in which a person types each of them.

Segments have names that people can type: ``s12`` is the 12th source segment and ``t14`` the 14th
segment of the translation, both counted from 1. A unit is named as always (``u5``, or ``5``), or by
any segment that it holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Indices = tuple[int, ...]
"""Indices of segments of one side, from 0."""

SYNTAX: Final = {
    "split": 'split u5 s12|s13 t14|t15, with texts: split u5 s12|s13 t14|- "one" | "two"',
    "merge": "merge u5 u6, or merge u5-u8",
    "shift": "shift u5 t15 down, or shift u5 s12 up",
    "unlink": "unlink u5",
    "relink": "relink s12 t14 t15",
    "confirm": "confirm u5 u6-u9",
    "unconfirm": "unconfirm u5",
}
"""Every operation and how it is typed."""

_TOKEN: Final = re.compile(
    r"""\s*(?: "(?P<text>(?:[^"\\]|\\.)*)" | “(?P<curly>[^”]*)” | (?P<bar>[|｜])
    | (?P<word>[^\s"“|｜]+) )""",
    re.VERBOSE | re.DOTALL,
)
_SEGMENTS: Final = re.compile(r"([st])([0-9]{1,7})(?:-\1?([0-9]{1,7}))?")
_UNITS: Final = re.compile(r"u?([0-9]{1,7})-u?([0-9]{1,7})")
_MOST: Final = 1000
"""No link is made of more segments."""


@dataclass(frozen=True, slots=True)
class Split:
    """A unit becomes several.

    Attributes:
        unit: The unit.
        source: Source segments of each part, in order of the parts; empty when none is named.
        target: Target segments of each part; empty when none is named.
        texts: Target text of each part; empty: what stands there is divided by its segments.
    """

    unit: str
    source: tuple[Indices, ...]
    target: tuple[Indices, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """Neighbouring units become one; a name may be a range such as ``u5-u8``."""

    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shift:
    """The first or last segments of one side of a unit go to the unit above or below."""

    unit: str
    side: str
    segments: Indices
    down: bool


@dataclass(frozen=True, slots=True)
class Unlink:
    """Source and target of a unit part: two units."""

    unit: str


@dataclass(frozen=True, slots=True)
class Relink:
    """Segments become one link, wherever they were."""

    source: Indices
    target: Indices


@dataclass(frozen=True, slots=True)
class Confirm:
    """A person says that links are right; a name may be a range."""

    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unconfirm:
    """A person takes that word back, whoever gave it."""

    units: tuple[str, ...]


Operation = Split | Merge | Shift | Unlink | Relink | Confirm | Unconfirm

KINDS: Final[dict[type, str]] = {
    Split: "link.split",
    Merge: "link.merged",
    Shift: "link.shifted",
    Unlink: "link.unlinked",
    Relink: "link.relinked",
    Confirm: "link.confirmed",
    Unconfirm: "link.unconfirmed",
}
"""What an event is called that holds only such operations."""


def names(side: str, indices: Iterable[int]) -> list[str]:
    """Segments as people name them: ``["s12", "s13"]``.

    Args:
        side: ``s`` or ``t``.
        indices: From 0.
    """
    return [f"{side}{index + 1}" for index in indices]


def link_words(source: Sequence[int], target: Sequence[int]) -> str:
    """A link in words: ``s12 s13 = t14``, with ``-`` for a side that has nothing."""
    return f"{' '.join(names('s', source)) or '-'} = {' '.join(names('t', target)) or '-'}"


def parse(line: str) -> Operation:
    """Read one operation as a person typed it; full-width letters and bars are taken too.

    Raises:
        UsageError: It cannot be understood; the message says what is wrong and how it is typed.
    """
    verb, *rest = _tokens(line) or [("word", "")]
    name = verb[1].lower() if verb[0] == "word" else ""
    if name not in SYNTAX:
        shown = verb[1][:40]
        raise UsageError(f"“{shown}” is no operation on links", hint=", ".join(SYNTAX))
    try:
        return _READERS[name](rest)
    except _UnclearError as error:
        raise UsageError(f"{name}: {error}", hint=f"as in: {SYNTAX[name]}") from error


class _UnclearError(ValueError):
    """What is wrong with the words behind the verb."""


_Token = tuple[str, str]


def _tokens(line: str) -> list[_Token]:
    tokens: list[_Token] = []
    at, line = 0, line.strip()
    while at < len(line):
        found = _TOKEN.match(line, at)
        if found is None:
            raise UsageError(
                "a quotation mark is not closed", hint='a text stands in quotation marks: "…"'
            )
        at = found.end()
        if found["text"] is not None:
            tokens.append(("text", re.sub(r"\\(.)", r"\1", found["text"])))
        elif found["curly"] is not None:
            tokens.append(("text", found["curly"]))
        elif found["bar"]:
            tokens.append(("bar", "|"))
        else:
            # A comma parts names as a space does: “s12,s13”.
            word = normalize("NFKC", found["word"]).replace(",", " ")
            tokens += [("word", piece) for piece in word.split()]
    return tokens


def _words(tokens: Iterable[_Token]) -> list[str]:
    words = []
    for kind, word in tokens:
        if kind != "word":
            raise _UnclearError(f"“{word[:40]}” has no place here")
        words.append(word)
    return words


def _segments(word: str) -> tuple[str, Indices]:
    found = _SEGMENTS.fullmatch(word.lower())
    if found is None:
        raise _UnclearError(f"“{word[:40]}” is no segment such as s12 or t14")
    side, first = found[1], int(found[2])
    last = int(found[3] or first)
    if not 1 <= first <= last:
        raise _UnclearError(f"“{word}” names no segments: they count from 1 upwards")
    if last - first >= _MOST:
        raise _UnclearError(f"“{word}” names more than {_MOST} segments")
    return side, tuple(range(first - 1, last))


def _unit(word: str) -> str:
    lowered = word.lower()
    if _SEGMENTS.fullmatch(lowered) and "-" not in lowered:
        return lowered
    return f"u{lowered}" if lowered.isdecimal() and lowered.isascii() else lowered


def _units(tokens: Sequence[_Token]) -> tuple[str, ...]:
    words = []
    for word in _words(tokens):
        found = _UNITS.fullmatch(word.lower())
        if found:
            words.append(f"u{int(found[1])}-u{int(found[2])}")
        elif _SEGMENTS.fullmatch(word.lower()):
            words += names(*_segments(word))
        else:
            words.append(_unit(word))
    if not words:
        raise _UnclearError("which units?")
    return tuple(words)


def _one_unit(tokens: Sequence[_Token]) -> tuple[str, Sequence[_Token]]:
    if not tokens or tokens[0][0] != "word":
        raise _UnclearError("which unit?")
    return _unit(tokens[0][1]), tokens[1:]


def _sides(tokens: Sequence[_Token]) -> tuple[list[list[str]], list[list[str]]]:
    """Words parted by bars, as source and target parts.

    A word directly behind another belongs to the same part when both are of the same side;
    otherwise the other side begins there.
    """
    runs: list[list[list[str]]] = []
    barred = False
    for kind, word in tokens:
        if kind == "bar":
            if not runs or barred:
                raise _UnclearError("a bar parts two things; write - for nothing")
            runs[-1].append([])
            barred = True
            continue
        letter = word[:1].lower()
        joined = runs and letter != "-" and runs[-1][-1] != ["-"] and letter == _letter(runs[-1])
        if barred or joined:
            runs[-1][-1].append(word)
        else:
            runs.append([[word]])
        barred = False
    if barred:
        raise _UnclearError("a bar parts two things; write - for nothing")
    letters = [_letter(run) for run in runs]
    if len(runs) > 2 or len(set(letters)) != len(letters):
        raise _UnclearError("first the source segments, then the target segments")
    by_letter = dict(zip(letters, runs, strict=True))
    source, target = by_letter.pop("s", []), by_letter.pop("t", [])
    if by_letter:
        raise _UnclearError("segments are named s12 (source) and t14 (translation)")
    return source, target


def _letter(run: Sequence[Sequence[str]]) -> str:
    """The side that a run of words is about, from its first segment."""
    words = [word for part in run for word in part if word != "-"]
    return words[0][:1].lower() if words else "-"


def _parts(run: Sequence[Sequence[str]], side: str) -> tuple[Indices, ...]:
    parts = []
    for part in run:
        read = [_segments(word) for word in part if word != "-"]
        if any(letter != side for letter, _ in read):
            raise _UnclearError("one bar parts segments of one side only")
        parts.append(tuple(index for _, indices in read for index in indices))
    return tuple(parts)


def _split(tokens: Sequence[_Token]) -> Split:
    unit, rest = _one_unit(tokens)
    cut = next((n for n, (kind, _) in enumerate(rest) if kind == "text"), len(rest))
    source, target = _sides(rest[:cut])
    texts = [word for kind, word in rest[cut:] if kind == "text"]
    if len(rest) > cut and [kind for kind, _ in rest[cut:]] != ["text", "bar"] * (
        len(texts) - 1
    ) + ["text"]:
        raise _UnclearError('texts are parted by bars: "one" | "two"')
    parts = {len(side) for side in (source, target, texts) if side}
    if len(parts) != 1 or parts == {1}:
        raise _UnclearError("into which parts? each side named has as many, two or more")
    return Split(unit, _parts(source, "s"), _parts(target, "t"), tuple(texts))


def _shift(tokens: Sequence[_Token]) -> Shift:
    unit, rest = _one_unit(tokens)
    words = _words(rest)
    if not words or words[-1].lower() not in {"up", "down"}:
        raise _UnclearError("which way, up or down?")
    read = [_segments(word) for word in words[:-1]]
    if not read:
        raise _UnclearError("which segment?")
    if len({side for side, _ in read}) > 1:
        raise _UnclearError("segments of one side at a time")
    indices = tuple(sorted({index for _, found in read for index in found}))
    return Shift(unit, read[0][0], indices, down=words[-1].lower() == "down")


def _unlink(tokens: Sequence[_Token]) -> Unlink:
    unit, rest = _one_unit(tokens)
    if rest:
        raise _UnclearError(f"“{rest[0][1][:40]}” has no place here")
    return Unlink(unit)


def _relink(tokens: Sequence[_Token]) -> Relink:
    found: dict[str, set[int]] = {"s": set(), "t": set()}
    for word in _words(tokens):
        side, indices = _segments(word)
        found[side].update(indices)
    if not found["s"] and not found["t"]:
        raise _UnclearError("which segments?")
    return Relink(tuple(sorted(found["s"])), tuple(sorted(found["t"])))


_READERS: Final[dict[str, Callable[[Sequence[_Token]], Operation]]] = {
    "split": _split,
    "merge": lambda tokens: Merge(_units(tokens)),
    "shift": _shift,
    "unlink": _unlink,
    "relink": _relink,
    "confirm": lambda tokens: Confirm(_units(tokens)),
    "unconfirm": lambda tokens: Unconfirm(_units(tokens)),
}


def written(operation: Operation) -> str:
    """An operation in the words that `parse` reads: what the record says of it."""
    match operation:
        case Split(unit, source, target, texts):
            return " ".join(["split", unit, *_written_parts(source, target, texts)])
        case Merge(units):
            return " ".join(["merge", *units])
        case Shift(unit, side, segments, down):
            way = "down" if down else "up"
            return " ".join(["shift", unit, *names(side, segments), way])
        case Unlink(unit):
            return f"unlink {unit}"
        case Relink(source, target):
            return " ".join(["relink", *names("s", source), *names("t", target)])
        case Confirm(units):
            return " ".join(["confirm", *units])
        case Unconfirm(units):
            return " ".join(["unconfirm", *units])


def _written_parts(
    source: Sequence[Indices], target: Sequence[Indices], texts: Sequence[str]
) -> Iterator[str]:
    for side, parts in (("s", source), ("t", target)):
        if any(parts):
            yield "|".join(",".join(names(side, part)) or "-" for part in parts)
    if texts:
        quoted = (re.sub(r'(["\\])', r"\\\1", text) for text in texts)
        yield " | ".join(f'"{text}"' for text in quoted)
