"""Which lines a wrapping editor broke, and which end where they end.

A line goes on with the one before it when it begins in lower case, when the one before ends with a
word that nothing ends with, or when it is as full as the document's lines are and the stretch comes
to a full stop; headings, captions and address lines do none of these.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.text.languages import CLOCK, MONTH, NEVER, NUMBERED

if TYPE_CHECKING:
    from transflow.text.drafts import Draft
    from transflow.text.languages import Language

_STOPS: Final = ".!?…。．！？｡؟۔।॥។៕៚၊။։"
_COLONS: Final = ";:；："
_CLOSERS: Final = "'\"’”»›)]）］」』】"
_SUPERSCRIPTS: Final = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_CLOSED: Final = re.compile(
    f"([{_STOPS}{_COLONS}])[{re.escape(_CLOSERS)}]*(?:\\[\\d{{1,3}}\\]|[{_SUPERSCRIPTS}]+)?$"
)
_ENDS: Final = frozenset(_STOPS)
_ENDS_OR_COLONS: Final = frozenset(_STOPS + _COLONS)
_BEHIND_END: Final = frozenset(_CLOSERS + _SUPERSCRIPTS)
_WIDEST: Final = 110
"""Columns; longer lines than this are not the work of a wrapping editor."""

_NARROWEST: Final = 40
_NARROWEST_OF_WIDE: Final = 30
"""Columns of the narrowest measure; full-width letters are set in narrower ones."""

_ALWAYS_JOIN: Final = frozenset("、，のをが")
_OFTEN_JOIN: Final = frozenset("はにでともや・「（")
_UNFINISHED: Final = {
    "km": tuple("ជាមួយ និង នៃ របស់ ដើម្បី ដោយ ដែល ថា នូវ ក្នុង នៅ ពី ដល់ ឬ".split()),
    "th": tuple("และ หรือ เพื่อ โดย".split()),
    "lo": tuple("ແລະ ຫຼື ເພື່ອ ໂດຍ".split()),
}
"""Words that nothing ends with, where no space tells one word from the next."""

_SHORTEST: Final = 15
"""Characters of a line that an editor may have wrapped behind such a word."""

_WORD: Final = re.compile("[^\\W\\d_]{4,}")
_SMALL_WORD: Final = re.compile("(?<![^\\W\\d_])[a-z][^\\W\\d_]{3,}")
"""Most lines have one, and then nothing more need be looked at."""

_REFERRING: Final = frozenset(
    "article articles section sections paragraph paragraphs no. chapter rule "
    "artikel absatz artículo".split()
)
_LIST_JOINS: Final = frozenset("and or et ou und oder y o e и или".split())
_WIDE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
_OPENERS: Final = {"」": "「", "』": "『", "”": "“", ")": "(", "）": "（"}
_UP_TO_MARK: Final = re.compile("[^「『“(（」』”)）]*+[」』”)）]")
_LOOK_BACK: Final = 1_000
"""Characters; what was opened further back is a mistake, or a speech."""

_NUMERIC_STYLES: Final = frozenset({"dot", "multi", "paren1", "bare"})


def wrap_limit(runs: list[list[Draft]]) -> int:
    """The columns at which an editor wrapped these lines; 0 when none did."""
    longest = 0
    for run in runs:
        for line in run:
            size = line.end - line.start
            if size > longest:
                if size > _WIDEST:
                    return 0
                longest = size
    return longest


def joined(text: str, lang: Language, run: list[Draft], limit: int) -> list[Draft]:
    """The blocks of a run of lines without blank lines: each line that goes on is joined.

    Args:
        text: The document.
        lang: Its language.
        run: The lines; those that others are joined to are changed.
        limit: The document's wrap limit.
    """
    joiner = _Joiner(text, lang, run, limit)
    block = run[0]
    end = block.end
    lines = 1
    out = [block]
    for i in range(1, len(run)):
        if joiner.goes_on(i, lines, labelled=bool(block.label)):
            end = run[i].end
            lines += 1
            continue
        block.end, block.lines = end, lines
        block = run[i]
        end, lines = block.end, 1
        out.append(block)
    block.end, block.lines = end, lines
    return out


def _width(text: str, line: Draft, lang: Language) -> int:
    """Columns of a line; roughly, and of a long one its characters."""
    size = line.end - line.start
    if size > 4 * _WIDEST or lang.code not in _WIDE_SCRIPTS:
        return size
    return 2 * size - len(text[line.start : line.end].encode("ascii", "ignore"))


def _width_of(piece: str, lang: Language) -> int:
    if lang.code not in _WIDE_SCRIPTS:
        return len(piece)
    return 2 * len(piece) - len(piece.encode("ascii", "ignore"))


def _ends(text: str, line: Draft, stops: frozenset[str]) -> bool:
    """Whether a line ends with one of these signs, closing marks and a note's number aside."""
    last = text[line.end - 1]
    if last in stops:
        return True
    if last not in _BEHIND_END:
        return False
    found = _CLOSED.search(text, max(line.start, line.end - 12), line.end)
    return found is not None and found[1] in stops


def _last_word(text: str, line: Draft) -> str:
    return text[max(line.start, line.end - 24) : line.end].rsplit(None, 1)[-1]


class _Joiner:
    """Judges the lines of a run."""

    def __init__(self, text: str, lang: Language, run: list[Draft], limit: int) -> None:
        self.text = text
        self.lang = lang
        self.run = run
        self.limit = limit
        self.narrowest = _NARROWEST
        if not lang.spaced or lang.code in _WIDE_SCRIPTS:
            self.narrowest = _NARROWEST_OF_WIDE
        self.has_unfinished = lang.spaced or lang.code in _UNFINISHED
        self.rows: list[bool] = []  # which lines are rows of a table
        if text.find("\t", run[0].start, run[-1].end) >= 0:
            self.rows = ["\t" in text[line.content : line.end].strip() for line in run]
        self.widths: list[int] = []
        if limit:
            if lang.code in _WIDE_SCRIPTS:
                self.widths = [_width(text, line, lang) for line in run]
            else:
                self.widths = [line.end - line.start for line in run]
            widest = max(self.widths)
            self.limit = widest if len(run) > 2 else max(limit, widest)
        self.closed: list[bool] = []

    def _columns(self, i: int) -> int:
        """The width of a line."""
        return self.widths[i] if self.widths else _width(self.text, self.run[i], self.lang)

    def _closes(self, i: int) -> bool:
        """Whether the unlabelled lines from here on come to a full stop."""
        if not self.closed:
            self.closed = [False] * (len(self.run) + 1)
            for j in range(len(self.run) - 1, 0, -1):
                line = self.run[j]
                if not line.label:
                    self.closed[j] = self.closed[j + 1] or _ends(self.text, line, _ENDS)
        return self.closed[i]

    def goes_on(self, i: int, lines: int, *, labelled: bool) -> bool:
        """Whether a line goes on with the line before it.

        Args:
            i: Its place in the run.
            lines: How many lines were joined so far.
            labelled: Whether the first of them has a label.
        """
        text, lang = self.text, self.lang
        before, line = self.run[i - 1], self.run[i]
        if line.label:
            return line.style in _NUMERIC_STYLES and self._is_reference(i - 1)
        if before.alone or (self.rows and (self.rows[i - 1] or self.rows[i])):
            return False
        last = text[before.end - 1]
        first = text[line.start]
        if last in _ENDS_OR_COLONS or (
            last in _BEHIND_END and _ends(text, before, _ENDS_OR_COLONS)
        ):
            return self._goes_on_behind_end(i, lines, last, first)
        if lang.spaced and first.islower():
            return True
        if self.has_unfinished and self._is_unfinished(i - 1):
            return True
        if not lang.spaced and text[line.start - 1] == "\u3000" and not labelled:
            return False  # a paragraph's indent
        east_asian = lang.code in {"ja", "zh"}
        if east_asian and last in _ALWAYS_JOIN and not text.endswith("もの", 0, before.end):
            return True
        if not self._closes(i):
            return False
        width = self._columns(i - 1)
        if east_asian:
            if last in _ALWAYS_JOIN or (self.limit and last in _OFTEN_JOIN and width >= 24):
                return True
        elif lang.spaced and last == "," and width > _NARROWEST:
            return True
        if not self.limit:
            return False
        if not lang.spaced and lines > 1 and 2 * width >= self.limit:
            return True  # prose that was wrapped before, and its sentence has not ended
        if self._closes_quotation(i, lines):
            return True
        if width < self.narrowest or self._is_headline(before):
            return False
        if not lang.spaced and not east_asian and lines == 1 and width < self.limit:
            return False
        return self._is_full(i)

    def _closes_quotation(self, i: int, lines: int) -> bool:
        """Whether a line closes a bracket or quotation that one of those before it opened."""
        text = self.text
        line = self.run[i]
        found = _UP_TO_MARK.match(text, line.start, line.end)
        if found is None:
            return False
        closer = found.group()[-1]
        before = self.run[i - 1].end
        start = max(self.run[i - lines].start, before - _LOOK_BACK)
        return text.rfind(_OPENERS[closer], start, before) > text.rfind(closer, start, before)

    def _is_unfinished(self, i: int) -> bool:
        """Whether a line ends with a word that nothing ends with."""
        line = self.run[i]
        if not self.lang.spaced:
            unfinished = _UNFINISHED[self.lang.code]
            return (
                line.end - line.start >= _SHORTEST  # else it may be displayed: Law / on / Trade
                and self.text.endswith(unfinished, line.start, line.end)
            )
        connectors = self.lang.connectors
        word = _last_word(self.text, line).strip("([“\"'«")
        return word in connectors or (word.lower() in connectors and self._columns(i) > 30)

    def _goes_on_behind_end(self, i: int, lines: int, last: str, first: str) -> bool:
        """Whether the paragraph, or a sentence with an abbreviation, goes on behind a full stop."""
        text, lang = self.text, self.lang
        before, line = self.run[i - 1], self.run[i]
        if last == ".":
            word = _last_word(text, before).rstrip(".").lstrip("([“\"'«")
            kinds = lang.words.get(word, 0)
            if kinds & (NUMBERED | MONTH) and first.isdigit():
                return True
            if kinds & (NEVER | NUMBERED | CLOCK) and not kinds & ~(NEVER | NUMBERED | CLOCK):
                return not (kinds & CLOCK and first.islower())
        if lang.spaced and last in ".…" and first.islower():
            return True
        return (
            self.limit >= self.narrowest
            and last not in _COLONS
            and self._closes(i)
            and (
                self._closes_quotation(i, lines)
                or (self.limit >= _NARROWEST and line.indent <= before.indent and self._is_full(i))
            )
        )

    def _is_full(self, i: int) -> bool:
        """Whether the first word of a line would not have fitted on the line before it."""
        line = self.run[i]
        width = self._columns(i - 1)
        if not self.lang.spaced:
            return width >= self.limit * 0.88 and self.limit >= self.narrowest
        head = self.text[line.start : min(line.end, line.start + 30)].split(None, 1)[0]
        return width + 1 + _width_of(head, self.lang) > 0.9 * self.limit

    def _is_reference(self, i: int) -> bool:
        """Whether the label behind a line is a number that wrapping put at the head of the next."""
        lang = self.lang
        before = self.run[i]
        if not self.text[before.end - 1].isascii() and not (self.limit and lang.spaced):
            return False
        word = _last_word(self.text, before)
        if not self.limit or _ends(self.text, before, _ENDS_OR_COLONS):
            return (
                word[-1] == "."
                and word[0].islower()
                and bool(lang.words.get(word.rstrip("."), 0) & NUMBERED)
            )
        if word.lower() in _REFERRING:
            return True
        return (
            lang.spaced
            and word.strip("([“\"'«") in lang.connectors
            and word.lower() not in _LIST_JOINS
            and self._columns(i) >= max(_NARROWEST, 0.8 * self.limit)
        )

    def _is_headline(self, line: Draft) -> bool:
        """Whether a line is written as headings are: every longer word with a capital."""
        if not self.lang.spaced:
            return False
        shown = self.text[line.content : line.end].strip()
        if line.label and shown[:1] in "（(" and shown[-1:] in ")）":
            return True
        if _SMALL_WORD.search(shown):
            return False
        words = _WORD.findall(shown)
        return (
            len(words) > 1
            and not any(w[0].islower() for w in words)
            and any(w[0].isupper() for w in words)
        )
