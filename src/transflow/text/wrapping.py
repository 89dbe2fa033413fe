"""Which lines a wrapping editor broke, and which end where they end.

A line goes on with the one before it when it begins in lower case, when the one before ends with a
word that nothing ends with, or when it is as full as the document's lines are and the stretch comes
to a full stop; headings, captions and address lines do none of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from transflow.text.languages import CLOCK, MONTH, NEVER, NUMBERED
from transflow.text.line_ends import (
    BEHIND_END,
    COLONS,
    ENDS_OF_CLAUSES,
    ENDS_OR_COLONS,
    MAY_END,
    UNFINISHED,
    ends,
    ends_with_ordinal,
    is_bare_decimal,
    is_unfinished,
    last_word,
)
from transflow.text.line_heads import (
    MAY_BREAK_OFF,
    NEVER_FIRST,
    breaks_off,
    closes,
    has_verb,
    series_neighbours,
)
from transflow.text.line_kinds import SIGNED, are_rows, is_headline, title_goes_on
from transflow.text.measure import (
    MARKED_SCRIPTS,
    WIDE_SCRIPTS,
    columns_of,
    leaves_no_room,
    width,
    widths,
)

if TYPE_CHECKING:
    from transflow.text.drafts import Draft
    from transflow.text.languages import Language

_NARROWEST: Final = 40
_NARROWEST_OF_WIDE: Final = 30
"""Columns of the narrowest measure; full-width letters are set in narrower ones."""

_ALWAYS_JOIN: Final = frozenset("、，のをが")
_OFTEN_JOIN: Final = frozenset("はにでともや・「（")
_REFERRING: Final = frozenset(
    "article articles section sections paragraph paragraphs no. chapter rule "
    "artikel absatz artículo".split()
)
_LIST_JOINS: Final = frozenset("and or et ou und oder y o e и или".split())
_NARROWEST_OF_MARKED: Final = 15
_CASELESS: Final = frozenset("am ar bn fa gu he hi kn ml mr ne pa si ta te ur".split())
"""Scripts with spaces and without capitals, written narrower than Latin letters."""

_CLOSING_QUOTES: Final = frozenset('」』”»"')
_NUMERIC_STYLES: Final = frozenset({"dot", "multi", "paren1", "bare"})


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
        if (lines > 1 and joiner.surely_goes_on(i)) or joiner.goes_on(
            i, lines, labelled=bool(block.label)
        ):
            end = run[i].end
            lines += 1
            continue
        block.end, block.lines = end, lines
        block = run[i]
        end, lines = block.end, 1
        out.append(block)
    block.end, block.lines = end, lines
    return out


class _Joiner:
    """Judges the lines of a run."""

    def __init__(self, text: str, lang: Language, run: list[Draft], limit: int) -> None:
        self.text = text
        self.lang = lang
        self.run = run
        self.limit = limit
        self.narrowest = _NARROWEST
        if not lang.spaced or lang.code in WIDE_SCRIPTS or lang.code in _CASELESS:
            self.narrowest = _NARROWEST_OF_WIDE
        self.signers = "gp" if lang.code == "de" else ""
        self.has_unfinished = lang.spaced or lang.code in UNFINISHED
        self.rows: list[bool] = []  # which lines are rows of a table
        if text.find("\t", run[0].start, run[-1].end) >= 0:
            self.rows = ["\t" in text[line.content : line.end].strip() for line in run]
        self.widths: list[int] = []
        if limit:
            self.widths = widths(text, lang, run)
            widest = max(self.widths)
            if len(run) > 2 and lang.code in MARKED_SCRIPTS:
                widest = max(self.widths[:-1])  # people also leave the last line as long as it is
            if len(run) > 2 or lang.code in MARKED_SCRIPTS:
                self.limit = widest
            else:
                self.limit = max(limit, widest)
        self.wide = bool(limit) and lang.code in WIDE_SCRIPTS and not lang.spaced
        self.closed: list[bool] = []
        self.full = -1  # how many lines are as wide as lines can be, once it is counted

    def _columns(self, i: int) -> int:
        """The width of a line."""
        return self.widths[i] if self.widths else width(self.text, self.run[i], self.lang)

    def _closes(self, i: int) -> bool:
        """Whether the unlabelled lines from here on come to a full stop."""
        if not self.closed:
            self.closed = [False] * (len(self.run) + 1)
            for j in range(len(self.run) - 1, 0, -1):
                line = self.run[j]
                if not line.label or is_bare_decimal(line) or self._counts_on(j):
                    self.closed[j] = self.closed[j + 1] or ends(self.text, line, ENDS_OF_CLAUSES)
        return self.closed[i]

    def surely_goes_on(self, i: int) -> bool:
        """Whether full-width prose that was wrapped before goes on, which is soon found out."""
        if not self.wide or self.rows:
            return False
        text = self.text
        before, line = self.run[i - 1], self.run[i]
        return (
            2 * self.widths[i - 1] >= self.limit
            and not line.label
            and text[before.end - 1] not in MAY_END
            and text[line.start - 1] != "\u3000"
            and not before.alone
            and (self.closed[i] if self.closed else self._closes(i))
        )

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
            return (
                line.style in _NUMERIC_STYLES and self._is_reference(i - 1)
            ) or self._label_goes_on(i, lines, labelled=labelled)
        if before.alone or (self.rows and (self.rows[i - 1] or self.rows[i])):
            return False
        last = text[before.end - 1]
        first = text[line.start]
        if first in NEVER_FIRST:
            return True
        if last in ENDS_OR_COLONS or (last in BEHIND_END and ends(text, before, ENDS_OR_COLONS)):
            return self._goes_on_behind_end(i, lines, last, first)
        if lang.spaced and first.islower():
            return first not in self.signers or not SIGNED.match(text, line.start)
        if lang.spaced and first.isupper() and title_goes_on(text, before, line):
            return True
        if self.has_unfinished and is_unfinished(self.text, self.run[i - 1], self.lang):
            return True
        if not lang.spaced and text[line.start - 1] == "\u3000" and not labelled:
            return False  # a paragraph's indent
        if (
            not lang.spaced
            and (first in MAY_BREAK_OFF or first < "\u3000")
            and breaks_off(text, line.start, lang.code)
        ):
            return True
        if lang.code in MARKED_SCRIPTS:
            return self._goes_on_in_marked_script(i, lines, labelled=labelled)
        east_asian = lang.code in {"ja", "zh"}
        if (
            east_asian
            and last in _ALWAYS_JOIN
            and not text.endswith("もの", 0, before.end)
            and (last not in "、，" or 2 * self._columns(i - 1) >= self.limit)
        ):
            return True
        if not self._closes(i):
            return (
                labelled
                and (
                    self.limit >= _NARROWEST and self._fills_measure(i - 1, 3)
                    if east_asian
                    else self._hangs(i)
                )
                and not are_rows(self.text, before, line)
            )
        width = self._columns(i - 1)
        if east_asian:
            if last in _ALWAYS_JOIN or (self.limit and last in _OFTEN_JOIN and width >= 24):
                return True
        elif lang.spaced and last == "," and width > _NARROWEST:
            return True
        if not self.limit:
            return False
        if (
            not lang.spaced
            and lines > 1
            and (2 * width >= self.limit or (east_asian and last in _OFTEN_JOIN))
        ):
            return True  # prose that was wrapped before, and its sentence has not ended
        if self._closes_quotation(i, lines):
            return True
        if width < self.narrowest or is_headline(text, before, lang):
            return False
        return self._is_full(i) and not are_rows(self.text, before, line)

    def _goes_on_in_marked_script(self, i: int, lines: int, *, labelled: bool) -> bool:
        """Whether a line goes on with one that has not ended, in Khmer, Thai, Lao or Burmese."""
        if not self.limit:
            return False
        before, line = self.run[i - 1], self.run[i]
        width = self._columns(i - 1)
        if not self._closes(i):  # Thai has no full stop
            return (
                (labelled or lines > 1)
                and self.limit >= (_NARROWEST_OF_WIDE if labelled else _NARROWEST)
                and self._fills_measure(i - 1, self.limit // 6)
                and leaves_no_room(self.text, width, line, 0.8, self.limit)
            )
        if self._closes_quotation(i, lines):
            return True
        if lines > 1 and 2 * width >= self.limit:
            return True
        # What may be a heading above a line or two must have left no room.
        if are_rows(self.text, before, line):
            return False
        verb = has_verb(self.text, before.start, before.end, self.lang.code)
        if before.style == "article" and not verb:
            return False  # what the article is about
        share = 0.5 if verb else 0.7
        if len(self.run) == 2 or before.style == "article":
            share = 0.9
        return width >= _NARROWEST_OF_MARKED and leaves_no_room(
            self.text, width, line, share, self.limit
        )

    def _fills_measure(self, i: int, ragged: int) -> bool:
        """Whether a line is as wide as lines can be, and not the only one of its run that is.

        Args:
            i: Its place.
            ragged: By how many columns full lines differ.
        """
        most = self.limit - ragged
        if self.widths[i] < most:
            return False
        if self.full < 0:
            self.full = sum(width >= most for width in self.widths)
        return self.full > 1

    def _hangs(self, i: int) -> bool:
        """Whether a line between two items of a Korean list is the short end of the first."""
        return (
            self.lang.code == "ko"
            and self.limit >= _NARROWEST
            and i + 1 < len(self.run)
            and self.run[i + 1].style == self.run[i - 1].style != ""
            and self.widths[i] < self.widths[i - 1]
            and self._is_full(i)
        )

    def _counts_on(self, i: int) -> bool:
        """Whether the sign before the one at a line's head stands inside the line before."""
        before = self.run[i - 1]
        earlier = series_neighbours(self.run[i].label)[0]
        return bool(earlier) and self.text.find(earlier, before.content + 1, before.end) > 0

    def _label_goes_on(self, i: int, lines: int, *, labelled: bool) -> bool:
        """Whether what looks like a label stands at a line's head only because that was wrapped.

        It closes a bracket that the line before opened, numbers an item of a list whose items
        before and behind stand inside lines, or is a dot between words.
        """
        text = self.text
        block, before, line = self.run[i - lines], self.run[i - 1], self.run[i]
        last = text[before.end - 1]
        if before.alone or last in ENDS_OR_COLONS or (self.rows and self.rows[i - 1]):
            return False
        label = line.label
        if label[-1] in ")）" and label[0] not in "(（":
            return self._closes_quotation(i, lines)
        if label == "・":
            return (
                not labelled
                and line.content == line.start + 1
                and bool(self.limit)
                and self._columns(i - 1) >= max(_NARROWEST_OF_WIDE, self.limit - 3)
            )
        if is_bare_decimal(line) and not labelled and self.limit:
            return self._columns(i - 1) >= self.narrowest and self._is_full(i)
        earlier, later = series_neighbours(label)
        if earlier:
            return block.style != line.style and self._counts_on(i)
        return (
            bool(later)
            and bool(self.limit)
            and not labelled
            and text.find(later, line.content, line.end) > 0
            and self._columns(i - 1) >= _NARROWEST_OF_WIDE
            and self._is_full(i)
        )

    def _closes_quotation(self, i: int, lines: int) -> bool:
        """Whether a line closes a bracket or quotation that one of those before it opened."""
        run = self.run
        return closes(self.text, run[i], run[i - lines].start, run[i - 1].end)

    def _goes_on_behind_end(self, i: int, lines: int, last: str, first: str) -> bool:
        """Whether the paragraph, or a sentence with an abbreviation, goes on behind a full stop."""
        text, lang = self.text, self.lang
        before, line = self.run[i - 1], self.run[i]
        if (
            last in _CLOSING_QUOTES
            and not lang.spaced
            and lang.carry_on is not None
            and lang.carry_on.match(text, line.start)
        ):
            return True
        if last == ".":
            word = last_word(text, before).rstrip(".").lstrip("([“\"'«")
            kinds = lang.words.get(word, 0)
            if kinds & (NUMBERED | MONTH) and first.isdigit():
                return True
            if kinds & (NEVER | NUMBERED | CLOCK) and not kinds & ~(NEVER | NUMBERED | CLOCK):
                return not (kinds & CLOCK and first.islower())
            if lang.ordinals and ends_with_ordinal(text, before, lang):
                return True
        if lang.spaced and last in ".…" and first.islower():
            return True
        return (
            self.limit >= self.narrowest
            and (
                last not in COLONS
                or (lines > 1 and self.wide and self.widths[i - 1] >= self.limit - 4)
            )
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
        return width + 1 + columns_of(head, self.lang) > 0.9 * self.limit

    def _is_reference(self, i: int) -> bool:
        """Whether the label behind a line is a number that wrapping put at the head of the next."""
        lang = self.lang
        before = self.run[i]
        if not self.text[before.end - 1].isascii() and not (self.limit and lang.spaced):
            return False
        word = last_word(self.text, before)
        if not self.limit or ends(self.text, before, ENDS_OR_COLONS):
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
