"""Halves, quarters and other parts of a unit or of a million in Latin-script languages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_amounts import AmountReader
from transflow.text.facts.latin_tokens import Amount

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_PARTS_OF = {
    "hour": (60, "minute"),
    "day": (24, "hour"),
    "year": (12, "month"),
    "decade": (120, "month"),
    "century": (1200, "month"),
}
"""What a part of a unit is counted in: a quarter of an hour is 60/4 minutes."""
_BEFORE_SCALE = frozenset({"of", "a", "an", "-", "de", "d", "'"})
_SCALE_WITHIN = 4
_MILLE = 1000
_WEEKS = {"quinzaine": 2, "huitaine": 1}
_GOOD = frozenset({"bons", "petits", "good", "gute", "-"})
_EXACT_PARTS = frozenset({2, 4, 5, 8, 10})


class PartReader(AmountReader):
    """What a token reader knows of parts.

    Each method reads at a token and gives the index of the token behind what it read, or 0.
    """

    def span(self, index: int) -> int:
        """Read a phrase that names a span of time: fortnight, round-the-clock."""
        token = self.tokens[index]
        for phrase, (count, unit) in self.lexicon.spans.items():
            first, *rest = phrase.split()
            if first != token.word:
                continue
            at = index
            for word in rest:
                at += 1 + (self.word_at(at + 1) == "-")
                if self.word_at(at) != word:
                    break
            else:
                end = self.tokens[at].end
                self.facts.append(forms.duration(count, unit, token.start, end, firm=False))
                return at + 1
        return 0

    def part_of(self, index: int, parts: int, count: int = 1) -> int:
        """Read half a century, a quarter of a percentage point, trois quarts d'heure.

        Args:
            index: Index of the word that names the part.
            parts: Into how many the unit is parted.
            count: How many of them are told of.
        """
        token, at = self.tokens[index], index
        if count == 1 and (after := self._part_of_scale(index, parts)):
            return after
        if self.word_at(at + 1) == "of" and self.word_at(at + 2) in {"a", "an"}:
            at += 2
        elif self.word_at(at + 1) in {"a", "an", "-"}:
            at += 1
        follow = self.lexicon.follow.match(self.text, self.tokens[at].end)
        if not follow:
            return 0
        written, end = follow["unit"], follow.end()
        role, name = self.lexicon.units.get(written.lower(), ("", ""))
        fact: Fact | None = None
        if role == "century" or name in _PARTS_OF:
            size, smaller = _PARTS_OF[name or role]
            if size % parts == 0:
                span = size // parts * count
                fact = forms.duration(span, smaller, token.start, end, firm=count > 1)
        elif role in {"points", "percent"} and parts in _EXACT_PARTS:
            make = forms.points if role == "points" else forms.percent
            fact = make(Decimal(count) / parts, token.start, end, firm=count > 1)
        elif role == "quantity" and parts in _EXACT_PARTS:
            fact = forms.quantity(name, Decimal(count) / parts, token.start, end, firm=False)
        if fact is None:
            return 0
        self.facts.append(fact)
        return self.index_at(end, at)

    def fraction(self, amount: Amount) -> int:
        """Read a fraction; "un quart de siècle" is a part of a unit."""
        if amount.spelled and isinstance(amount.value, int) and not amount.ordinal:
            at = amount.after + (self.word_at(amount.after) in _GOOD)
            parts = self.lexicon.parts.get(self.word_at(at), 0)
            if amount.value < parts and (after := self.part_of(at, parts, amount.value)):
                return after
        return super().fraction(amount)

    def _part_of_scale(self, index: int, parts: int) -> int:
        """Read half a million, un demi-milliard, eine halbe Milliarde, a quarter of a million."""
        lexicon, at = self.lexicon, index + 1
        while at - index < _SCALE_WITHIN and self.word_at(at) in _BEFORE_SCALE:
            at += 1
        scale = lexicon.scales.get(self.word_at(at), 0)
        if not scale or scale % parts or (lexicon.lang == "fr" and scale <= _MILLE):
            return 0  # un demi-mille is half a mile
        start, end = self.tokens[index].start, self.tokens[at].end
        amount = Amount(scale // parts, start, end, at + 1, spelled=True, scaled=True)
        return self.state(amount, index)

    def collective(self, index: int, value: int) -> int:
        """Read une douzaine, une quinzaine de jours, une vingtaine de millions."""
        at = index + 1
        if (weeks := _WEEKS.get(self.tokens[index].word)) and self.word_at(at) not in _BEFORE_SCALE:
            _, start, end = self.tokens[index]  # la quinzaine commerciale
            self.facts.append(forms.duration(weeks, "week", start, end, firm=False))
            return at
        while at - index < _SCALE_WITHIN and self.word_at(at) in _BEFORE_SCALE:
            at += 1
        scale = self.lexicon.scales.get(self.word_at(at), 0)
        after = at + 1 if scale else index + 1
        start, end = self.tokens[index].start, self.tokens[after - 1].end
        amount = Amount(
            value * (scale or 1), start, end, after, spelled=True, scaled=bool(scale), vague=True
        )
        return self.state(amount, index)

    def half(self, index: int) -> int:
        """Read half, and what it is the half of."""
        token = self.tokens[index]
        if after := self._and_a_half(index) or self._part_of_scale(index, 2):
            return after
        if after := self.part_of(index, 2):
            return after
        self.facts.append(forms.fraction(1, 2, token.start, token.end, firm=False))
        return index + 1

    def _and_a_half(self, index: int) -> int:
        """Read the half of "an hour and a half"."""
        if self.word_at(index - 1) != "a" or self.word_at(index - 2) != "and":
            return 0
        role, unit = self.lexicon.units.get(self.word_at(index - 3), ("", ""))
        if role != "duration" or self.word_at(index - 4) not in {"a", "an"}:
            return 0
        value, smaller = {
            "hour": (90, "minute"),
            "day": (36, "hour"),
            "year": (18, "month"),
            "decade": (180, "month"),
        }.get(unit, (0, ""))
        if not value:
            return 0
        start, end = self.tokens[index - 4].start, self.tokens[index].end
        self.facts.append(forms.duration(value, smaller, start, end))
        return index + 1
