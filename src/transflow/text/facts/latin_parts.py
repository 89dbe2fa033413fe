"""Halves, quarters and other parts of a unit or of a million in Latin-script languages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
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
_DECIMAL_PARTS = frozenset({10, 100, 1000})
_OF_A_SECOND = {
    f"{part}sekunde{ending}": size
    for part, size in {"zehntel": 10, "hundertstel": 100, "tausendstel": 1000}.items()
    for ending in ("", "n")
}
"""German words of parts of a second, and into how many it is parted."""


class PartReader(AmountReader):
    """What a token reader knows of parts.

    Each method reads at a token and gives the index of the token behind what it read, or 0.
    """

    def span(self, index: int) -> int:
        """Read a phrase that names a span of time: fortnight, round-the-clock."""
        token = self.tokens[index]
        for rest, count, unit in self.lexicon.span_tails.get(token.word, ()):
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
        if after := self._part_of_scale(index, parts, count):
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
        elif name == "second" and parts in _DECIMAL_PARTS:
            fact = forms.duration(Decimal(count) / parts, name, token.start, end, firm=False)
        elif role == "quantity" and parts in _EXACT_PARTS:
            fact = forms.quantity(name, Decimal(count) / parts, token.start, end, firm=False)
        if fact is None:
            return 0
        self.facts.append(fact)
        return self.index_at(end, at)

    def fraction(self, amount: Amount) -> int:
        """Read a fraction; "un quart de siècle" is a part of a unit."""
        if isinstance(amount.value, int) and not amount.ordinal:
            at = amount.after + (self.word_at(amount.after) in _GOOD)
            parts = self.lexicon.parts.get(self.word_at(at), 0)
            told = amount.spelled or parts in _DECIMAL_PARTS
            if told and amount.value < parts and (after := self.part_of(at, parts, amount.value)):
                return after
            decimal = parts in _DECIMAL_PARTS or self.word_at(at) in _OF_A_SECOND
            if decimal and (after := self._decimals(amount, at, parts)):
                return after
        index = amount.after - 1
        of = amount.ordinal and self.word_at(amount.after) == "of"
        if of and amount.spelled and self._may_be_part(index):
            parts = self.lexicon.parts[self.word_at(index)]
            if after := self.part_of(index, parts):  # a tenth of a point
                return after
        return super().fraction(amount)

    def _decimals(self, amount: Amount, at: int, parts: int) -> int:
        """Read 12 centièmes, zwölf Hundertstelsekunden: a decimal fraction, mostly of a second."""
        if second := _OF_A_SECOND.get(self.word_at(at), 0):
            value, end = Decimal(amount.value) / second, self.tokens[at].end
            self.facts.append(forms.duration(value, "second", amount.start, end, firm=False))
            return at + 1
        if amount.spelled or parts not in _DECIMAL_PARTS or not amount.value < parts:
            return 0
        value, ratio = Decimal(amount.value) / parts, Fraction(int(amount.value), parts)
        fact = forms.number(value, amount.start, self.tokens[at].end, firm=False)
        self.facts.append(replace(fact, atoms=(*fact.atoms, f"f{ratio}")))
        return at + 1

    def _part_of_scale(self, index: int, parts: int, count: int = 1) -> int:
        """Read half a million, un demi-milliard, eine halbe Milliarde, a quarter of a million."""
        lexicon, at = self.lexicon, index + 1
        while at - index < _SCALE_WITHIN and self.word_at(at) in _BEFORE_SCALE:
            at += 1
        word = self.word_at(at)
        dozen = lexicon.collectives.get(word, 0)  # une demi-douzaine, ein halbes Dutzend
        scale = dozen or lexicon.scales.get(word, 0)
        if not scale or scale % parts or (lexicon.lang == "fr" and not dozen and scale <= _MILLE):
            return 0  # un demi-mille is half a mile
        start, end = self.tokens[index].start, self.tokens[at].end
        value = scale // parts * count  # three quarters of a trillion
        amount = Amount(value, start, end, at + 1, spelled=True, scaled=True)
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
