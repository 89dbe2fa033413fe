"""Facts in Latin-script languages: one reader, told by a lexicon what the words mean."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_clock import ClockReader
from transflow.text.facts.latin_dates import DateReader
from transflow.text.facts.latin_references import read_reference, roman
from transflow.text.facts.latin_tokens import may_hold_facts
from transflow.text.facts.model import Fact

if TYPE_CHECKING:
    from transflow.text.facts.latin_tokens import Amount, Token
    from transflow.text.facts.lexicon import Lexicon

_CURRENCY_BEFORE = re.compile(
    r"(?:(?:(?P<dollar>US|U\.S\.|A|AU|C|CA|NZ|HK|S)[ ]?)?\$|(?P<sign>[€£¥])"
    r"|(?<![A-Za-z])(?P<code>USD|JPY|EUR|GBP|KHR|CNY|KRW|CHF|THB|AUD|CAD|INR|IDR|VND|PHP))"
    r"[ \u00a0]?\Z"
)
_DOLLARS = {"A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "S": "SGD"}
_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY"}
_SMALL_WORD = 12
_FIRST_FIRM_ORDINAL = 4
_HALF_OF = {"hour": (30, "minute"), "year": (6, "month")}
_PARTS_OF = {
    "hour": (60, "minute"),
    "day": (24, "hour"),
    "year": (12, "month"),
    "decade": (120, "month"),
    "century": (1200, "month"),
}
"""What a part of a unit is counted in: a quarter of an hour is 60/4 minutes."""
_EXACT_PARTS = frozenset({2, 4, 5, 8, 10})
_LONGEST_ROMAN = 8
_MILLIONS = re.compile(r"(?:(?P<m>m)|k)(?![^\W_])")
_FRACTION = re.compile(r"/([0-9]{1,3})(?![0-9/])")


def _place(token: Token) -> int:
    return token.start


class LatinReader(DateReader, ClockReader):
    """Reads one folded text; see ``read``."""

    def read(self) -> list[Fact]:
        """Give all facts, in order of their first character."""
        index, count = 0, len(self.tokens)
        triggers = self.lexicon.triggers
        while index < count:
            word = self.tokens[index].word
            if word[0] in "0123456789":
                index = self._number(index)
            elif word in triggers:
                index = self._word(index)
            elif self.lexicon.compound(word) is not None:
                index = self._counted(index)
            else:
                if word[0] in "ivx" and len(word) < _LONGEST_ROMAN:
                    self._roman(index)
                index += 1
        self.facts.sort(key=lambda fact: fact.start)
        return self.facts

    # ------------------------------------------------------------------- digits

    def _number(self, index: int) -> int:
        token = self.tokens[index]
        if len(token.word) > forms.MAX_DIGITS:
            self.facts.append(forms.long_digits(token.word, token.start, token.end))
            return index + 1
        after = self.numeric_date(index) or self.clock(index) or self.day_first(index)
        if after:
            return after
        before = self.text[token.start - 1 : token.start]
        if (before.isalpha() and before.isascii()) or (before == "-" and self._code_before(index)):
            return self._code(index)
        return self._counted(index)

    def _code_before(self, index: int) -> bool:
        """Whether a word in capitals and a hyphen stand directly before: COVID-19, F-35."""
        if index < 2:
            return False
        word, hyphen = self.tokens[index - 2], self.tokens[index - 1]
        written = self.text[word.start : word.end]
        return word.end == hyphen.start and written[0].isupper() and written not in {"FY", "JFY"}

    def _code(self, index: int) -> int:
        token = self.tokens[index]
        back = index - 1
        if self.tokens[back].word == "-":
            back -= 1
        letters = self.tokens[back]
        currency = self._currency_before(token.start)
        if currency:
            return self._counted(index)
        if letters.word in self.lexicon.fiscal:
            return self._counted(index)
        if letters.word == "q" and token.word in {"1", "2", "3", "4"}:
            self.facts.append(forms.quarter(int(token.word), letters.start, token.end))
            return index + 1
        self.facts.append(
            forms.code(self.text[letters.start : letters.end], token.word, letters.start, token.end)
        )
        return index + 1

    # ------------------------------------------------------------------- words

    def _word(self, index: int) -> int:
        lexicon, token = self.lexicon, self.tokens[index]
        word = token.word
        if word in lexicon.months:
            after = self.month_first(index)
            if after:
                return after
        if word in lexicon.levels and (after := read_reference(self, index)):
            return after
        if after := self.era_year(index) or self.named_time(index):
            return after
        if lexicon.spans and (after := self._span(index)):
            return after
        if word in lexicon.weekdays:
            self.facts.append(forms.weekday(lexicon.weekdays[word], token.start, token.end))
            return index + 1
        if word in lexicon.half:
            return self._half(index)
        if word in lexicon.weak_numbers:
            value = lexicon.weak_numbers[word]
            self.facts.append(forms.implied(value, token.start, token.end))
            return index + 1
        if word in lexicon.cardinals or word in lexicon.ordinals:
            return self.day_first(index) or self._counted(index)
        if lexicon.units.get(word) == ("century", ""):
            return self._century(index)
        if word in lexicon.parts:
            if after := self._part_of(index, lexicon.parts[word]):
                return after
            self.facts.append(
                forms.fraction(1, lexicon.parts[word], token.start, token.end, firm=False)
            )
        return index + 1

    def _century(self, index: int) -> int:
        """Read XXIe siècle, siglo XXI."""
        for near in (index - 1, index + 1):
            word = self.word_at(near)
            if word and self.text[self.tokens[near].start].isupper():
                value = roman(word) or roman(word.removesuffix("e").removesuffix("er"))
                if value:
                    first, last = sorted((self.tokens[near], self.tokens[index]), key=_place)
                    self.facts.append(forms.century(value, first.start, last.end))
                    return max(near, index) + 1
        if self.word_at(index - 1) == "a":
            token = self.tokens[index]
            self.facts.append(forms.duration(100, "year", token.start, token.end, firm=False))
        return index + 1

    def _roman(self, index: int) -> None:
        """Read the II of World War II: a Roman numeral behind a name."""
        token = self.tokens[index]
        written = self.text[token.start : token.end]
        value = roman(token.word) if written.isupper() else 0
        if not value or not index:
            return
        name = self.tokens[index - 1]
        if not name.word.isalpha() or self.text[name.end : token.start] != " ":
            return
        if not self.text[name.start].isupper():
            return
        if written == "I" and self.lexicon.lang == "en":
            # "When I arrived" begins a sentence; "Phase I" stands in one, or alone
            begins = not self.word_at(index - 2).isalnum()
            follows = index + 1 < len(self.tokens) and self.word_at(index + 1).isalpha()
            if begins and follows:
                return
        self.facts.append(forms.ordinal(value, token.start, token.end, firm=False))

    def _span(self, index: int) -> int:
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

    def _part_of(self, index: int, parts: int) -> int:
        """Read half a century, a quarter of a percentage point, un quart d'heure."""
        token, at = self.tokens[index], index
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
                fact = forms.duration(size // parts, smaller, token.start, end, firm=False)
        elif role in {"points", "percent"} and parts in _EXACT_PARTS:
            make = forms.points if role == "points" else forms.percent
            fact = make(Decimal(1) / parts, token.start, end, firm=False)
        if fact is None:
            return 0
        self.facts.append(fact)
        return self.index_at(end, at)

    def _half(self, index: int) -> int:
        token = self.tokens[index]
        if after := self._and_a_half(index):
            return after
        if after := self._part_of(index, 2):
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
        value, smaller = {"hour": (90, "minute"), "year": (18, "month")}.get(unit, (0, ""))
        if not value:
            return 0
        start, end = self.tokens[index - 4].start, self.tokens[index].end
        self.facts.append(forms.duration(value, smaller, start, end))
        return index + 1

    # ------------------------------------------------------------------- amounts

    def _counted(self, index: int) -> int:
        """Read a number, in digits or words, by what stands around it."""
        amount = self.amount(index)
        if amount is None:
            return index + 1
        start, end = amount.start, amount.end
        if amount.text is not None:  # 1.2.3: a section or a version, no quantity
            self.facts.append(Fact("number", f"number:{amount.text}", (), start, end))
            return amount.after
        if not amount.ordinal and not amount.spelled:
            amount = self._abbreviated(amount)
        if not amount.ordinal:
            amount = self.with_half(amount)
            end = amount.end
        if after := self._fraction(amount):
            return after
        if currency := self._currency_before(start):
            begin, name = currency
            self.facts.append(forms.money(name, amount.value, begin, end))
            return amount.after
        if not amount.ordinal and not amount.scaled and (after := self.year(amount)):
            return after
        follow = self.lexicon.follow.match(self.text, end)
        if follow and (after := self._measured(amount, follow)):
            return after
        if amount.ordinal and amount.after == index + 1 and self._is_part(index):
            parts = self.lexicon.parts[self.tokens[index].word]
            self.facts.append(forms.fraction(1, parts, start, end, firm=False))
        elif amount.ordinal:
            firm = not amount.spelled or amount.value >= _FIRST_FIRM_ORDINAL
            self.facts.append(forms.ordinal(amount.value, start, end, firm=firm))
        else:
            firm = amount.value > _SMALL_WORD if amount.spelled else amount.value != 1
            self.facts.append(forms.number(amount.value, start, end, firm=firm))
        return amount.after

    def _is_part(self, index: int) -> bool:
        """Whether an ordinal is a share: a third of them (not a third meeting)."""
        return (
            self.lexicon.lang == "en"
            and self.tokens[index].word in self.lexicon.parts
            and self.word_at(index - 1) in {"a", "one"}
            and self.word_at(index + 1) == "of"
        )

    def _abbreviated(self, amount: Amount) -> Amount:
        """Take in the m of £10m."""
        match = _MILLIONS.match(self.text, amount.end)
        if not match or amount.scaled or not self._currency_before(amount.start):
            return amount
        value = amount.value * (10**6 if match["m"] else 1000)
        after = self.index_at(match.end(), amount.after - 1)
        return replace(amount, value=value, end=match.end(), after=after, scaled=True)

    def _fraction(self, amount: Amount) -> int:
        """Read 2/3, two-thirds, three quarters."""
        lexicon = self.lexicon
        if amount.ordinal or amount.scaled or not isinstance(amount.value, int):
            return 0
        slash = _FRACTION.match(self.text, amount.end)
        if slash and not amount.spelled:
            bottom = int(slash[1])
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
            if amount.value == 1 or plural:
                end = self.tokens[index].end
                self.facts.append(
                    forms.fraction(amount.value, lexicon.parts[word], amount.start, end)
                )
                return index + 1
        return 0

    def _currency_before(self, start: int) -> tuple[int, str] | None:
        """Give where the currency before a number begins, and its code."""
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
        written = follow["unit"]
        units = self.lexicon.units
        role, name = units.get(written) or units.get(written.lower()) or ("", "")
        end = follow.end()
        if role == "duration" and name in _HALF_OF and (half := self._half_behind(amount, end)):
            size, smaller = _HALF_OF[name]
            span = forms.duration(amount.value * 2 * size + size, smaller, amount.start, half)
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
        return self.tokens[at].end if self.word_at(at) in self.lexicon.half else 0

    def _unit_fact(self, amount: Amount, role: str, name: str, end: int) -> Fact | None:
        start, value = amount.start, amount.value
        if role == "century":
            return forms.century(int(value), start, end)
        if role == "quarter" and value <= 4 and (amount.ordinal or end - amount.end == 1):
            return forms.quarter(int(value), start, end)
        if amount.ordinal:
            return None
        if role == "percent":
            return forms.percent(value, start, end)
        if role == "points" and not amount.spelled:  # "at one point"
            return forms.points(value, start, end)
        if role == "money":
            return forms.money(name, value, start, end)
        if role == "quantity":
            return forms.quantity(name, value, start, end)
        if role == "duration":
            return forms.duration(value, name, start, end, firm=value != 1)
        return None


def scan_latin(text: str, lexicon: Lexicon) -> list[Fact]:
    """Read all facts of a folded text in a Latin-script language.

    Args:
        text: Folded text (see ``folding``).
        lexicon: The language.

    Returns:
        Facts with offsets into the folded text, in order of their first character.
    """
    return LatinReader(text, lexicon).read() if may_hold_facts(text, lexicon) else []
