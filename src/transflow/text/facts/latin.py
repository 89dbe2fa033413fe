"""Facts in Latin-script languages: one reader, told by a lexicon what the words mean."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_clock import ClockReader
from transflow.text.facts.latin_parts import PartReader
from transflow.text.facts.latin_references import read_reference, roman
from transflow.text.facts.latin_stopwatch import stopwatch
from transflow.text.facts.latin_tokens import may_hold_facts
from transflow.text.facts.lexicon import no_compound, no_joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.text.facts.latin_tokens import Token
    from transflow.text.facts.lexicon import Lexicon
    from transflow.text.facts.model import Fact

_LONGEST_ROMAN = 8
_NO_CODES = frozenset("fy jfy under over pre post mid unter über".split())
"""Words with a hyphen and a number that count or date: Under-26s."""

_BEFORE_HOURS = frozenset("until from bis ab von".split())
_BESIDE_DAYS = _BEFORE_HOURS | {",", "-", "und", "to", "and"}
_HOW_OFTEN = frozenset(
    (
        "twice thrice duplicate triplicate zweimal dreimal viermal "
        "doubled doubling tripled threefold fourfold fivefold sixfold sevenfold eightfold ninefold "
        "quadrupled tenfold triplé triplée triplés triplées quadruplé quadruplée quadruplés doublé "
        "doublée doublés doublées quintuplé décuplé verdoppelt verdreifacht vervierfacht"
    ).split()
)
"""Words that count as plainly as a number does."""

_WHOSE = frozenset("the its his her their our le la son sa leur notre du au ce cette".split())
_BEHIND_SHARE = frozenset("of part de des du d partie".split())

_ROMAN_ORDINAL = re.compile(r"([IVXL]+)(?:e|er|re|ère|ème|es)\Z")


def _place(token: Token) -> int:
    return token.start


class LatinReader(PartReader, ClockReader):
    """Reads one folded text; see ``read``."""

    def read(self) -> list[Fact]:
        """Give all facts, in order of their first character."""
        triggers = self.lexicon.triggers
        index = 0
        for at in self._places():
            if at < index:
                continue
            index, word = at, self.tokens[at].word
            if word[0] in "0123456789":
                index = self._number(index)
            elif word in triggers:
                index = self._word(index)
            elif self.lexicon.compound(word) is not None:
                index = self.counted(index)
            elif joined := self.lexicon.joined(word):
                index = self._joined(index, *joined)
            else:
                if word[0] in "ivx" and len(word) < _LONGEST_ROMAN:
                    self._roman(index)
                index += 1
        self.facts.sort(key=attrgetter("start"))
        return self.facts

    def _places(self) -> Iterable[int]:
        """Give the indices at which a fact may begin, so that other words cost nothing."""
        lexicon, tokens = self.lexicon, self.tokens
        if lexicon.compound is not no_compound or lexicon.joined is not no_joined:
            return range(len(tokens))
        triggers = lexicon.triggers
        return [
            at
            for at, (word, _, _) in enumerate(tokens)
            if word in triggers or word[0] in "0123456789ivx"
        ]

    def _joined(self, index: int, value: int, unit: str) -> int:
        """Read zehntägig, Achttausender, dreiköpfig, Zweidrittelmehrheit."""
        word, start, end = self.tokens[index]
        if unit.startswith("/"):
            self.facts.append(forms.fraction(value, int(unit[1:]), start, end, firm=False))
        elif unit == "%":
            self.facts.append(forms.percent(value, start, end, firm=False))
        elif unit == "of the year":
            self.facts.append(forms.date(start, end, month=value, firm=False))
        elif unit == ".":
            self.facts.append(forms.ordinal(value, start, end, firm=False))
        elif unit:
            self.facts.append(forms.duration(value, unit, start, end, firm=False))
        elif self.text[start].islower() or "fache" in word:  # dreiköpfig; Siebenbürgen is a name
            self.facts.append(forms.number(value, start, end, firm=False))
        else:
            self.facts.append(forms.implied(value, start, end))
        return index + 1

    # ------------------------------------------------------------------- digits

    def _number(self, index: int) -> int:
        token = self.tokens[index]
        if len(token.word) > forms.MAX_DIGITS:
            self.facts.append(forms.long_digits(token.word, token.start, token.end))
            return index + 1
        after = (
            stopwatch(self, index)
            or self.numeric_date(index)
            or self.clock(index)
            or self.day_first(index)
            or self.dotted_time(index)
            or self.bare_hour(index)
        )
        if after:
            return after
        before = self.text[token.start - 1 : token.start]
        if (before.isalpha() and before.isascii()) or (before == "-" and self._code_before(index)):
            return self._code(index)
        return self.counted(index)

    def _code_before(self, index: int) -> bool:
        """Whether a word in capitals and a hyphen stand directly before: COVID-19, F-35."""
        if index < 2:
            return False
        word, hyphen = self.tokens[index - 2], self.tokens[index - 1]
        written = self.text[word.start : word.end]
        named = written[0].isupper() or word.word == "covid"
        return word.end == hyphen.start and named and word.word not in _NO_CODES

    def _code(self, index: int) -> int:
        token = self.tokens[index]
        back = index - 1
        if self.tokens[back].word == "-":
            back -= 1
        letters = self.tokens[back]
        currency = self.currency_before(token.start)
        if currency:
            return self.counted(index)
        if letters.word in self.lexicon.fiscal:
            return self.counted(index)
        if letters.word == "q" and token.word in {"1", "2", "3", "4"}:
            self.facts.append(forms.quarter(int(token.word), letters.start, token.end))
            return index + 1
        if letters.word == "t" and self._is_trimestre(back, token.word):
            quarter = forms.quarter(int(token.word), letters.start, token.end)
            self.facts.append(replace(quarter, firm=False))
            return index + 1
        self.facts.append(
            forms.code(self.text[letters.start : letters.end], token.word, letters.start, token.end)
        )
        return index + 1

    def _is_trimestre(self, index: int, digits: str) -> bool:
        """Whether the T3 of au T3 is a quarter of a year (it may be a tram as well)."""
        told = self.lexicon.lang == "fr" and digits in {"1", "2", "3", "4"}
        return told and self.word_at(index - 1) in {"au", "du", "en", "le", "ce", "fin"}

    # ------------------------------------------------------------------- words

    def _word(self, index: int) -> int:
        lexicon, token = self.lexicon, self.tokens[index]
        word = token.word
        if word in lexicon.months:
            after = self.month_first(index)
            if after:
                return after
        named = word in lexicon.levels or word in lexicon.inner_levels
        if named and (after := read_reference(self, index)):
            return after
        if after := self.era_year(index) or self.named_time(index) or self.spoken_time(index):
            return after
        if word in lexicon.span_heads and (after := self.span(index)):
            return after
        if word in lexicon.weekdays:
            self.facts.append(forms.weekday(lexicon.weekdays[word], token.start, token.end))
            return index + 1
        if word in lexicon.short_weekdays and self._is_short_weekday(index):
            day = lexicon.short_weekdays[word]
            self.facts.append(forms.weekday(day, token.start, token.end))
            return index + 1
        if word in lexicon.half:
            return self.half(index)
        if word in lexicon.collectives:
            return self.collective(index, lexicon.collectives[word])
        if word in lexicon.weak_numbers:
            value = lexicon.weak_numbers[word]
            make = forms.implied
            if word in _HOW_OFTEN:
                make = partial(forms.number, firm=False)
            self.facts.append(make(value, token.start, token.end))
            return index + 1
        if word in lexicon.scales:
            return self.counted(index)
        if word in lexicon.cardinals or word in lexicon.ordinals:
            return (
                self.day_first(index)
                or self.worded_time(index)
                or self.worded_half(index)
                or self.bare_hour(index)
                or self.counted(index)
            )
        if lexicon.units.get(word) == ("century", ""):
            return self._century(index)
        if word in lexicon.parts:
            if after := self.part_of(index, lexicon.parts[word]):
                return after
            if self._is_ordinal(index):
                parts = lexicon.parts[word]
                self.facts.append(forms.ordinal(parts, token.start, token.end))
                return index + 1
            self.facts.append(
                forms.fraction(1, lexicon.parts[word], token.start, token.end, firm=False)
            )
        return index + 1

    def _is_ordinal(self, index: int) -> bool:
        """Whether "hundredth" counts: the hundredth visitor, but a hundredth, the tenth of."""
        word = self.tokens[index].word
        if word not in self.lexicon.ordinal_scales or self.word_at(index - 1) not in _WHOSE:
            return False
        return self.word_at(index + 1) not in _BEHIND_SHARE

    def _is_short_weekday(self, index: int) -> bool:
        """Whether Mo, Sun stand for days: with a stop, a dash or another one beside them."""
        token = self.tokens[index]
        if not self.text[token.start].isupper() or self.text[token.start + 1].isupper():
            return False
        days = self.lexicon.short_weekdays
        after = self.word_at(index + 1)
        if after == "." and (
            self.word_at(index + 2) in _BESIDE_DAYS or self.word_at(index - 1) in _BESIDE_DAYS
        ):
            return True
        if after in {"-", "/"} or self.word_at(index - 1) in {"-", "/"}:
            step = 2 if after in {"-", "/"} else -2
            return self.word_at(index + step) in days
        listed = after in _BESIDE_DAYS and self.word_at(index + 2) in days
        timed = after.isdigit() or after in _BEFORE_HOURS
        return listed or (timed and self.text[self.tokens[index].end] == " ")

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

    def _is_numbered_quarter(self, index: int) -> bool:
        """Whether a Roman numeral numbers a quarter: II. Quartal."""
        if self.word_at(index + 1) != ".":
            return False
        return self.lexicon.units.get(self.word_at(index + 2)) == ("quarter", "")

    def _roman(self, index: int) -> None:
        """Read the II of World War II: a Roman numeral behind a name."""
        token = self.tokens[index]
        written = self.text[token.start : token.end]
        if self.lexicon.lang == "fr" and (counted := _ROMAN_ORDINAL.match(written)):
            if self.lexicon.units.get(self.word_at(index + 1)) == ("century", ""):
                return  # read with its century
            if value := roman(counted[1].lower()):
                self.facts.append(forms.ordinal(value, token.start, token.end, firm=False))
            return
        value = roman(token.word) if written.isupper() else 0
        if value and self._is_numbered_quarter(index):
            self.facts.append(forms.quarter(value, token.start, token.end))
            return
        if not value or not index:
            return
        name = self.tokens[index - 1]
        if not name.word.isalpha() or self.text[name.end : token.start] != " ":
            return
        if not self.text[name.start].isupper() and (len(written) < 2 or len(name.word) < 4):
            return  # "camp II" counts, "camp I" may be a sentence's end and beginning
        if written == "I" and self.lexicon.lang == "en":
            # "When I arrived" begins a sentence; "Phase I" stands in one, or alone
            begins = not self.word_at(index - 2).isalnum()
            follows = index + 1 < len(self.tokens) and self.word_at(index + 1).isalpha()
            if begins and follows:
                return
        self.facts.append(forms.ordinal(value, token.start, token.end, firm=False))


def scan_latin(text: str, lexicon: Lexicon) -> list[Fact]:
    """Read all facts of a folded text in a Latin-script language.

    Args:
        text: Folded text (see ``folding``).
        lexicon: The language.

    Returns:
        Facts with offsets into the folded text, in order of their first character.
    """
    return LatinReader(text, lexicon).read() if may_hold_facts(text, lexicon) else []
