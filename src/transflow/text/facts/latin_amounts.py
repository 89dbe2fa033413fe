"""Numbers of Latin-script languages by what stands around them: amounts, measures, shares."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_dates import DateReader
from transflow.text.facts.model import Fact

if TYPE_CHECKING:
    from transflow.text.facts.latin_tokens import Amount

_CURRENCY_BEFORE = re.compile(
    r"(?:(?:(?P<dollar>US|U\.S\.|A|AU|C|CA|NZ|HK|S)[ ]?)?\$|(?P<sign>[€£¥])"
    r"|(?<![A-Za-z])(?P<code>USD|JPY|EUR|GBP|KHR|CNY|KRW|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|THB|AUD"
    r"|CAD|INR|IDR|VND|PHP))"
    r"[ \u00a0]?\Z"
)
_DOLLARS = {"A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "S": "SGD"}
_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY"}
_SIGNS_BEFORE = frozenset("$€£¥")
_IN_A_ROW = re.compile("consecutive|straight|successive|running|consécutif|folge", re.IGNORECASE)
_HOURS_TELL_TIME = frozenset({"fr", "es"})
_LAST_HOUR = 24
_BEFORE_SHARE = frozenset(
    (
        "by up down nearly almost about roughly under over than around some barely only "
        "approximately"
    ).split()
)
_ATTACKS = (9, 11)
"""The day that English calls by its figures, the month first: 9/11."""

_ONE_SHARE = frozenset({"a", "an", "one"})
_GOOD_SHARE = frozenset({"good", "full", "mere", "whole", "further"})
_BEHIND_SHARE = frozenset(
    (
        *("of", "", ".", ",", ";", ")"),
        *"higher lower more less fewer larger smaller".split(),
        *"below above under over off down up short from on in since".split(),
    )
)
_BEHIND_PART = frozenset(
    (
        "de du des d à au aux en par sur dans sous chez pour contre et ou mais soit seulement plus "
        "moins environ près depuis est sont a ont"
    ).split()
) | frozenset(("", ".", ",", ";", ":", "(", ")", "»", "?", "!"))
"""What follows a share (un dixième des élèves), while a noun follows an ordinal."""
_LAST_FIRM_PART = 20
_EXTREMES = frozenset("top bottom upper lower other remaining".split())
_SMALL_WORD = 12
_MONTHS, _DAYS = 12, 31
_FIRST_FIRM_ORDINAL = 4
_HALF_OF = {
    "minute": (30, "second"),
    "hour": (30, "minute"),
    "day": (12, "hour"),
    "year": (6, "month"),
    "decade": (60, "month"),
}
_PER = frozenset({"per", "pro", "je", "pour", "auf"})
_RATES = frozenset({100, 1000, 10_000, 100_000, 1_000_000})
"""What a rate is told by: cases per 100,000; another text may say so in another way (‰)."""
_MILLIONS = re.compile(r"(?:(?P<m>m)|k)(?![^\W_])")
_MILLIONS_OF = re.compile(r"[ \u00a0]?(?:(?P<m>M)|[kK])(?=[€$£]|EUR\b|CHF\b)")
_FRACTION = re.compile(r"/([0-9]{1,3})(?![0-9/])")


class AmountReader(DateReader):
    """What a token reader knows of amounts.

    Each method reads at a token and gives the index of the token behind what it read, or 0.
    """

    def counted(self, index: int) -> int:
        """Read a number, in digits or words, by what stands around it."""
        amount = self.amount(index)
        return index + 1 if amount is None else self.state(amount, index)

    def state(self, amount: Amount, index: int) -> int:
        """Give the fact of a number that begins at a token."""
        if amount.spelled and self._is_called_so(amount, index):
            amount = amount._replace(vague=True)
        start, end = amount.start, amount.end
        if amount.text is not None:  # 1.2.3: a section or a version, no quantity
            self.facts.append(Fact("number", f"number:{amount.text}", (), start, end))
            return amount.after
        if not amount.ordinal and not amount.spelled:
            amount = self._abbreviated(amount)
        if not amount.ordinal:
            amount = self.with_half(amount)
            end = amount.end
        if after := self.fraction(amount):
            return after
        if not amount.spelled and (currency := self.currency_before(start)):
            begin, name = currency
            firm = not amount.vague
            self.facts.append(forms.money(name, amount.value, begin, end, firm=firm))
            return amount.after
        if not amount.ordinal and not amount.scaled and (after := self.year(amount)):
            return after
        follow = self.lexicon.follow.match(self.text, end)
        if follow and (after := self._measured(amount, follow)):
            return after
        if amount.ordinal and amount.after == index + 1 and self._is_part(index):
            parts = self.lexicon.parts[self.tokens[index].word]
            share = forms.fraction(1, parts, start, end, firm=False)
            # "a fifth, revised edition" is none
            self.facts.append(replace(share, atoms=(*share.atoms, f"n{parts}")))
        elif amount.ordinal:
            firm = not amount.spelled or amount.value >= _FIRST_FIRM_ORDINAL
            place = forms.ordinal(amount.value, start, end, firm=firm)
            if self._may_be_part(index) or self._may_be_thousandth(amount, index):
                # a third is wetland, one thousandth of the price
                part, rest = divmod(100, int(amount.value))
                tenth = () if rest else (f"p{part}",)  # a further tenth is 10 percent more
                place = replace(
                    place, atoms=(*place.atoms, f"f1/{amount.value}", *tenth), firm=False
                )
            self.facts.append(place)
        else:
            firm = amount.value > _SMALL_WORD if amount.spelled else amount.value != 1
            rate = amount.value in _RATES and self.word_at(index - 1) in _PER
            firm = firm and not amount.vague and not rate
            self.facts.append(forms.number(amount.value, start, end, firm=firm))
        return amount.after

    def _is_called_so(self, amount: Amount, index: int) -> bool:
        """Whether a capital inside a sentence makes a number a name: les Vingt-Sept."""
        before = self.tokens[index - 1] if index else None
        return (
            before is not None
            and before.word.isalpha()
            and self.text[amount.start].isupper()
            and self.text[before.start].islower()
            and not amount.scaled
        )

    def _is_part(self, index: int) -> bool:
        """Whether an ordinal is a share: a third of them (not a third meeting)."""
        return (
            self.lexicon.lang == "en"
            and self.tokens[index].word in self.lexicon.parts
            and (
                (self._may_be_part(index) and self._is_measured_out(index))
                or (self._is_extreme(index - 1) and self.word_at(index + 1) == "of")
            )
        )

    def _may_be_part(self, index: int) -> bool:
        return (
            self.lexicon.lang == "en"
            and self.tokens[index].word in self.lexicon.parts
            and self.word_at(index - 1 - (self.word_at(index - 1) in _GOOD_SHARE)) in _ONE_SHARE
        )

    def _may_be_thousandth(self, amount: Amount, index: int) -> bool:
        """Whether one hundredth is a share; the one hundredth visitor is none."""
        told = amount.spelled and amount.value in self.lexicon.ordinal_scales.values()
        return told and self.word_at(index - 1) not in self.lexicon.articles

    def _is_measured_out(self, index: int) -> bool:
        near = self.word_at(index + 1), self.word_at(index - 2)
        return near[0] in _BEHIND_SHARE or near[1] in _BEFORE_SHARE

    def _is_extreme(self, index: int) -> bool:
        """Whether a word puts a share at an end: the poorest tenth of them, the top fifth."""
        word = self.word_at(index)
        return word in _EXTREMES or (word.endswith("est") and self.word_at(index - 1) == "the")

    def _abbreviated(self, amount: Amount) -> Amount:
        """Take in the m of £10m."""
        match = None
        if not amount.scaled:
            match = _MILLIONS_OF.match(self.text, amount.end)
            if not match and (millions := _MILLIONS.match(self.text, amount.end)):
                match = millions if self.currency_before(amount.start) else None
        if not match:
            return amount
        value = amount.value * (10**6 if match["m"] else 1000)
        after = self.index_at(match.end(), amount.after - 1)
        return amount._replace(value=value, end=match.end(), after=after, scaled=True)

    def fraction(self, amount: Amount) -> int:
        """Read 2/3, two-thirds, three quarters."""
        lexicon = self.lexicon
        if amount.ordinal or amount.scaled or not isinstance(amount.value, int):
            return 0
        slashed = self.text.startswith("/", amount.end)
        if not (slashed or amount.spelled):
            return 0
        slash = _FRACTION.match(self.text, amount.end) if slashed else None
        if slash and amount.end - amount.start == 4 and int(slash[1]) == (amount.value + 1) % 100:
            return 0  # 2024/25
        if slash and not amount.spelled:
            bottom = int(slash[1])
            attacks = lexicon.lang == "en" and (amount.value, bottom) == _ATTACKS
            if attacks or bottom <= _MONTHS < amount.value <= _DAYS:  # by 30/9
                start, end = amount.start, slash.end()
                month, day = _ATTACKS if attacks else (bottom, int(amount.value))
                self.facts.append(forms.date(start, end, month=month, day=day, firm=False))
                return self.index_at(end, amount.after - 1)
            firm = amount.value < bottom
            self.facts.append(
                forms.fraction(amount.value, bottom, amount.start, slash.end(), firm=firm)
            )
            return self.index_at(slash.end(), amount.after - 1)
        if not amount.spelled:
            return 0
        index = amount.after
        if index < len(self.tokens) and self.tokens[index].word == "-":
            index += 1
        if index < len(self.tokens) and (word := self.tokens[index].word) in lexicon.parts:
            plural = word.endswith("s") or lexicon.lang != "en"
            if amount.value >= lexicon.parts[word]:
                return 0  # four quarters
            if word.endswith("ième") and self.word_at(index + 1) not in _BEHIND_PART:
                return 0  # un cinquième mandat
            if amount.value == 1 or plural:
                end = self.tokens[index].end
                parts = lexicon.parts[word]
                firm = parts <= _LAST_FIRM_PART  # hundredths have many names
                self.facts.append(forms.fraction(amount.value, parts, amount.start, end, firm=firm))
                return index + 1
        return 0

    def currency_before(self, start: int) -> tuple[int, str] | None:
        """Give where the currency before a number begins, and its code."""
        before = self.text[max(0, start - 2) : start].rstrip(" \u00a0")[-1:]
        if not (before in _SIGNS_BEFORE or before.isupper()):
            return None
        match = _CURRENCY_BEFORE.search(self.text, max(0, start - 6), start)
        if not match:
            return None
        if match["code"]:
            return match.start(), match["code"]
        if match["sign"]:
            return match.start(), _SIGNS[match["sign"]]
        return match.start(), _DOLLARS.get(match["dollar"] or "", "USD")

    def _measured(self, amount: Amount, follow: re.Match[str]) -> int:
        """Make the fact of a number with its unit; 0 when the unit does not fit."""
        role, name = self.unit_of(follow)
        end = follow.end()
        if name == "degF" and self.text[end : end + 1] == "-":
            return 0  # four F-15 fighters
        if role == "duration" and name in _HALF_OF and (half := self._half_behind(amount, end)):
            size, smaller = _HALF_OF[name]
            span = forms.duration(amount.value * 2 * size + size, smaller, amount.start, half)
            # two and a half working days
            span = replace(span, atoms=(*span.atoms, f"n{forms.plain(amount.value)}.5"))
            if name == "hour" and self.lexicon.lang in _HOURS_TELL_TIME and amount.value < 24:
                told = forms.clock_atoms(int(amount.value), 30)
                span = replace(span, atoms=(*span.atoms, *told))
            self.facts.append(span)
            return self.index_at(half, amount.after - 1)
        fact = self._unit_fact(amount, role, name, end)
        if fact is None:
            return 0
        self.facts.append(fact)
        return self.index_at(end, amount.after - 1)

    def _half_behind(self, amount: Amount, end: int) -> int:
        """Give the end of the half behind a unit (trois heures et demie), or 0."""
        at = self.index_at(end, amount.after - 1)
        if self.word_at(at) not in self.lexicon.join:
            return 0
        at += 1 + (self.word_at(at + 1) == "a")
        if self.word_at(at) not in self.lexicon.half or self.word_at(at + 1) == "-":
            return 0  # 3 ans et demi-tarif
        return self.tokens[at].end

    def _unit_fact(self, amount: Amount, role: str, name: str, end: int) -> Fact | None:
        start, value = amount.start, amount.value
        if role == "century":
            return forms.century(int(value), start, end)
        if role == "quarter" and name:  # drei Quartale
            span = forms.duration(int(value) * 3, "month", start, end)
            return replace(span, atoms=(*span.atoms, f"n{forms.plain(value)}"))
        if role == "quarter" and amount.ordinal and _IN_A_ROW.search(self.text, amount.end, end):
            return forms.duration(int(value) * 3, "month", start, end)  # the third in a row
        if role == "quarter" and value <= 4 and (amount.ordinal or end - amount.end == 1):
            return forms.quarter(int(value), start, end)
        if amount.ordinal:
            return None
        if role == "quarter" and self.lexicon.lang == "fr":  # un trimestre
            return forms.duration(value, "quarter", start, end, firm=value != 1)
        if role == "percent":
            return forms.percent(value, start, end)
        if role == "points" and name:  # basis points are hundredths of a point
            fact = forms.points(Decimal(value) / 100, start, end)
            return replace(fact, atoms=(*fact.atoms, f"n{forms.plain(value)}"))
        if role == "points" and not amount.spelled:  # "at one point"
            return forms.points(value, start, end)
        if role == "money":
            firm = not amount.vague and not (amount.spelled and value == 1)
            return forms.money(name, value, start, end, firm=firm)
        if role == "quantity" and self._may_be_millions(amount, name, end):
            fact = forms.quantity(name, value, start, end)
            return replace(fact, atoms=(*fact.atoms, f"n{forms.plain(value * 10**6)}"))
        if role == "quantity":
            firm = not amount.vague and value != 1  # a metre
            fact = forms.quantity(name, value, start, end, firm=firm)
            miles = name == "nm" and end - amount.end <= len(" nm")
            return replace(fact, atoms=(*fact.atoms, "unmi")) if miles else fact
        if role == "duration":
            return self._span_fact(amount, name, end)
        return None

    def _may_be_millions(self, amount: Amount, name: str, end: int) -> bool:
        """Whether an English 38.6m counts millions of something."""
        return self.lexicon.lang == "en" and name == "m" and end - amount.end == len("m")

    def _span_fact(self, amount: Amount, name: str, end: int) -> Fact:
        """Make a span of time, which may also be an hour of the day (neuf heures) or weeks."""
        start, value = amount.start, amount.value
        firm = value != 1 and not amount.vague
        fact = forms.duration(value, name, start, end, firm=firm)
        if name == "hour" and self.lexicon.lang in _HOURS_TELL_TIME and value <= _LAST_HOUR:
            hour, minute = int(value), int(value % 1 * 60)
            told = forms.clock_atoms(hour, minute)
            exact = self.lexicon.lang == "fr" and not amount.spelled  # 6 heures, not 18
            return replace(fact, atoms=(*fact.atoms, *(told[:1] if exact else told)))
        weeks = self.lexicon.loose_weeks.get(int(value)) if amount.spelled else None
        if name == "day" and weeks:
            return replace(fact, atoms=(*fact.atoms, f"k{weeks}"))
        return fact
