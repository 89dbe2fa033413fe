"""Which lines a wrapping editor broke, and which end where they end.

A line goes on with the one before it when it begins in lower case, when the one before ends with a
word that nothing ends with, or when it is as full as the document's lines are and the stretch comes
to a full stop; headings, captions and address lines do none of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.text.languages import CLOCK, NEVER, NUMBERED

if TYPE_CHECKING:
    from transflow.text.label_patterns import Label
    from transflow.text.languages import Language

_CLOSERS: Final = "['\"’”»›)\\]）］」』】]*(?:\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]+)?$"
_STOPS: Final = ".!?…。．！？｡؟۔।॥។៕៚၊။։"
_ENDED: Final = re.compile(f"[{_STOPS};:；：]{_CLOSERS}")
_SENTENCE_ENDED: Final = re.compile(f"[{_STOPS}]{_CLOSERS}")
_WIDEST: Final = 110
"""Columns; longer lines than this are not the work of a wrapping editor."""

_NARROWEST: Final = 40
_ALWAYS_JOIN: Final = frozenset("、，のをが")
_OFTEN_JOIN: Final = frozenset("はにでともや・「（")
_WORD: Final = re.compile("[^\\W\\d_]{4,}")
_REFERRING: Final = frozenset(
    "article articles section sections paragraph paragraphs no. chapter rule "
    "artikel absatz artículo".split()
)
_LIST_JOINS: Final = frozenset("and or et ou und oder y o e и или".split())
_NUMERIC_STYLES: Final = frozenset({"dot", "multi", "paren1", "bare"})


@dataclass(slots=True)
class Line:
    """One line that is not blank.

    Attributes:
        start: Offset of its first character that is no space.
        end: Offset behind its last one.
        indent: How many characters of space stand before it.
        label: The label at its head.
    """

    start: int
    end: int
    indent: int
    label: Label | None


def wrap_limit(lines: list[Line]) -> int:
    """The columns at which an editor wrapped these lines; 0 when none did."""
    longest = max((line.end - line.start for line in lines), default=0)
    return longest if longest <= _WIDEST else 0


def joins(text: str, lang: Language, run: list[Line], limit: int) -> list[bool]:
    """For each line of a run without blank lines, whether it goes on with the line before it.

    Args:
        text: The document.
        lang: Its language.
        run: The lines.
        limit: The document's wrap limit.
    """
    if limit:
        widest = max(_width(text, line, lang) for line in run)
        limit = widest if len(run) > 2 else max(limit, widest)
    closed = [False] * len(run)  # whether the unlabelled lines from here on come to a full stop
    for i in range(len(run) - 1, 0, -1):
        if run[i].label is None:
            goes_on = i + 1 < len(run) and run[i + 1].label is None and closed[i + 1]
            closed[i] = goes_on or _ends(text, run[i], _SENTENCE_ENDED)
    joiner = _Joiner(text, lang, limit)
    out = [False]
    labelled = run[0].label is not None
    for i in range(1, len(run)):
        joined = joiner.joins(run[i - 1], run[i], closed=closed[i], labelled=labelled)
        labelled = labelled if joined else run[i].label is not None
        joiner.lines = joiner.lines + 1 if joined else 1
        out.append(joined)
    return out


def _width(text: str, line: Line, lang: Language) -> int:
    """Columns of a line; roughly, and of a long one its characters."""
    size = line.end - line.start
    if size > 4 * _WIDEST:
        return size
    bare = text[line.start : line.end]
    if bare.isascii() or lang.code not in {"ja", "zh", "ko"}:
        return size
    return 2 * size - sum(map(bare.count, "0123456789 ,."))


def _ends(text: str, line: Line, pattern: re.Pattern[str]) -> bool:
    return pattern.search(text, max(line.start, line.end - 12), line.end) is not None


def _last_word(text: str, line: Line) -> str:
    return text[max(line.start, line.end - 24) : line.end].rsplit(None, 1)[-1]


class _Joiner:
    """Judges one line after the other; ``lines`` counts those joined so far."""

    def __init__(self, text: str, lang: Language, limit: int) -> None:
        self.text = text
        self.lang = lang
        self.limit = limit
        self.lines = 1

    def joins(self, before: Line, line: Line, *, closed: bool, labelled: bool) -> bool:
        text, lang = self.text, self.lang
        if line.label is not None:
            return line.label.style in _NUMERIC_STYLES and self._is_reference(before)
        if before.label is not None and before.label.alone:
            return False
        last = text[before.end - 1]
        first = text[line.start]
        if _ends(text, before, _ENDED):
            return self._goes_on_behind_end(before, line, last, closed=closed)
        width = _width(text, before, lang)
        if first.islower() and lang.spaced:
            return True
        word = _last_word(text, before).strip("([“\"'«")
        if word in lang.connectors or (word.lower() in lang.connectors and width > 30):
            return True
        if not closed:
            return False
        if not lang.spaced and text[line.start - 1] == "\u3000" and not labelled:
            return False  # a paragraph's indent
        if lang.code in {"ja", "zh"}:
            if last in _ALWAYS_JOIN or (self.limit and last in _OFTEN_JOIN and width >= 24):
                return True
        elif lang.spaced and last == "," and width > _NARROWEST:
            return True
        if not self.limit or width < _NARROWEST or self._is_headline(before):
            return False
        if (
            not lang.spaced
            and lang.code not in {"ja", "zh"}
            and self.lines == 1
            and width < self.limit
        ):
            return False
        return self._is_full(before, line)

    def _goes_on_behind_end(self, before: Line, line: Line, last: str, *, closed: bool) -> bool:
        """Whether the paragraph, or a sentence with an abbreviation, goes on behind a full stop."""
        text, lang = self.text, self.lang
        first = text[line.start]
        if last == ".":
            word = _last_word(text, before).rstrip(".").lstrip("([“\"'«")
            kinds = lang.words.get(word, 0)
            if kinds & (NEVER | NUMBERED | CLOCK) and not kinds & ~(NEVER | NUMBERED | CLOCK):
                return not (kinds & CLOCK and first.islower())
        if first.islower() and lang.spaced and last in ".…":
            return True
        return (
            closed
            and self.limit >= _NARROWEST
            and last not in ":;：；"
            and line.indent <= before.indent
            and self._is_full(before, line)
        )

    def _is_full(self, before: Line, line: Line) -> bool:
        """Whether the first word of a line would not have fitted on the line before it."""
        width = _width(self.text, before, self.lang)
        if not self.lang.spaced:
            return width >= self.limit * 0.88 and self.limit >= _NARROWEST - 10
        head = self.text[line.start : min(line.end, line.start + 30)].split(None, 1)[0]
        return width + 1 + len(head) > 0.9 * self.limit

    def _is_reference(self, before: Line) -> bool:
        """Whether what looks like a label is a number that wrapping put at the head of a line."""
        lang = self.lang
        word = _last_word(self.text, before)
        if not self.limit or _ends(self.text, before, _ENDED):
            kinds = lang.words.get(word.rstrip("."), 0)
            return word[0].islower() and word[-1] == "." and bool(kinds & NUMBERED)
        if word.lower() in _REFERRING:
            return True
        full = _width(self.text, before, lang) >= max(_NARROWEST, 0.8 * self.limit)
        return (
            lang.spaced
            and full
            and word.strip("([“\"'«") in lang.connectors
            and word.lower() not in _LIST_JOINS
        )

    def _is_headline(self, line: Line) -> bool:
        """Whether a line is written as headings are: every longer word with a capital."""
        if not self.lang.spaced:
            return False
        shown = self.text[line.label.end if line.label else line.start : line.end].strip()
        if line.label and shown[:1] in "（(" and shown[-1:] in ")）":
            return True
        words = _WORD.findall(shown)
        return (
            len(words) > 1
            and not any(w[0].islower() for w in words)
            and any(w[0].isupper() for w in words)
        )
