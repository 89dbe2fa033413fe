"""Dates in Latin-script languages."""

from __future__ import annotations

import re

from transflow.text.facts import forms
from transflow.text.facts.latin_tokens import Amount, TokenReader
from transflow.text.facts.lexicon import OF_MONTH, ORDINAL_END

_NUMERIC = re.compile(
    r"(?P<a>[0-9]{1,4})(?P<sep>[-/]|\.[ \u00a0]?)(?P<b>[0-9]{1,2})(?P=sep)"
    r"(?P<c>[0-9]{1,4})(?![0-9])(?![-/.][0-9])"
)
_DATE_SIGNS = frozenset("-/.")
_BEFORE_DAY = frozenset({"(", "am", "vom", "zum", "bis", "ab", "seit", "dem", "den"})
_DAY_AND_MONTH = re.compile(
    r"(?P<d>0?[1-9]|[12][0-9]|3[01])\.[ \u00a0]?(?P<m>0?[1-9]|1[0-2])\.(?![0-9])"
)
_ERAS = {
    "meiji": 1867,
    "taisho": 1911,
    "taishō": 1911,
    "showa": 1925,
    "shōwa": 1925,
    "heisei": 1988,
    "reiwa": 2018,
}
_MAX_LIST = 8
_CENTURIES = range(10, 22)
_COUNTED = frozenset("percent million billion people countries p a".split())
_EACH = frozenset({"every", "each", "jeder", "jeden", "jedem"})
_AGED = re.compile(r"\b(?:over|under)[ -](?:the[ ])?\Z", re.IGNORECASE)
"""What makes 80s an age: the over-80s."""

_LAST_YEAR = re.compile(r"[0-9]{2}(?![0-9A-Za-z%]|[-/.,:][0-9])")
_OF_A_MONTH = re.compile(r" (?!(?:we|you|he|she|they|it|th\w+|all|your|our|not)\b)[a-z]{3}")
_SHORT_DATE = len("31.12.25")
_ACRONYM = 3

_TO_MONTH = re.compile(r"[ \u00a0]?(?:à|et|au|ou|[-–—/,])[ \u00a0]?")


class DateReader(TokenReader):
    """What a token reader knows of the calendar.

    Each method reads at a token and gives the index of the token behind what it read, or 0.
    """

    def numeric_date(self, index: int) -> int:
        """Read 2023-09-07, 7.9.2023, 9/7/2023."""
        token = self.tokens[index]
        if self.text[token.end : token.end + 1] not in _DATE_SIGNS and "." not in token.word:
            return 0
        match = _NUMERIC.match(self.text, token.start)
        if not match:
            return self._day_and_month(index) if self.lexicon.ordinal_dot else 0
        first, second, third = int(match["a"]), int(match["b"]), int(match["c"])
        start, end = match.span()
        if len(match["a"]) == 4 and 1 <= second <= 12 and 1 <= third <= 31:
            fact = forms.date(start, end, year=first, month=second, day=third)
        elif len(match["c"]) == 4 and 1 <= first <= 31 and 1 <= second <= 31:
            day_first = self.lexicon.day_first or match["sep"][0] == "." or first > 12
            if day_first and second <= 12:
                fact = forms.date(start, end, year=third, month=second, day=first)
            elif second > 12 and first <= 12:
                fact = forms.date(start, end, year=third, month=first, day=second)
            elif first <= 12:
                fact = forms.ambiguous_date(third, first, second, start, end)
            else:
                return 0
        elif (
            self.lexicon.day_first
            and match["sep"] in {".", "/"}
            and end - start == _SHORT_DATE
            and len(match["c"]) == 2
            and 1 <= first <= 31
            and 1 <= second <= 12
        ):
            # 31.12.25 may be a section's number as well
            fact = forms.date(start, end, year=2000 + third, month=second, day=first, firm=False)
        else:
            return 0
        self.facts.append(fact)
        return self.index_at(end, index)

    def _day_and_month(self, index: int) -> int:
        """Read the 10.11. of "Montag (10.11.)", but not the end of "siehe Abschnitt 3.4."."""
        match = _DAY_AND_MONTH.match(self.text, self.tokens[index].start)
        if not match:
            return 0
        before = self.word_at(index - 1)
        ranged = self.text[match.end() : match.end() + 1] == "-" or before == "-"
        if not (match["m"][0] == "0" or before in _BEFORE_DAY or ranged):
            return 0
        day, month = int(match["d"]), int(match["m"])
        self.facts.append(forms.date(*match.span(), month=month, day=day, firm=False))
        return self.index_at(match.end(), index)

    def day_first(self, index: int) -> int:
        """Read 7 September 2023, 7-8 September, the 7th of September, 1er septembre."""
        lexicon = self.lexicon
        plain = self.tokens[index].word.isdigit()
        if plain and self.word_at(index + 1) not in lexicon.behind_days:
            return 0
        if self.word_at(index - 1) in _EACH:
            return 0  # every fourth January
        days: list[tuple[int, int, int]] = []
        at = index
        while len(days) < _MAX_LIST:
            day = self._day(at)
            if day is None:
                return 0
            days.append((day.value if isinstance(day.value, int) else 0, day.start, day.end))
            at = day.after
            if self.word_at(at) == "." and lexicon.ordinal_dot:
                at += 1
            separators = 0
            while separators < 2 and (
                self.word_at(at) in lexicon.range_words
                or (self.word_at(at) in "-/," and self.word_at(at))
            ):
                at += 1
                separators += 1
            if not separators:
                break
            if self.word_at(at) in {"the", "le", "el", "der", "zum", "au", "al"}:
                at += 1
        of = at + (self.word_at(at) == "day")  # this fourth day of May
        while of - at < 3 and self.word_at(of) in OF_MONTH:
            of += 1
        if self.word_at(of) not in lexicon.months:
            return 0
        month = lexicon.months[self.word_at(of)]
        written = self.text[self.tokens[of].start]
        if written.islower() and lexicon.lang in {"en", "de"}:
            return 0
        end, after = self.tokens[of].end, of + 1
        if (
            self.word_at(after) == "."
            and self.word_at(of) not in {"may", "mai"}
            and len(self.word_at(of)) < 5
        ):
            after += 1
        year, era, end, after = self._year_behind(after, end)
        for position, (day_value, start, _) in enumerate(days):
            stop = end if position == len(days) - 1 else days[position][2]
            self.facts.append(
                forms.date(start, stop, year=year, month=month, day=day_value, era=era)
            )
        return after

    def _day(self, index: int) -> Amount | None:
        """Read a day of the month in digits or as an ordinal word."""
        word = self.word_at(index)
        if not word:
            return None
        if word.isdigit() and len(word) <= 2:
            token = self.tokens[index]
            end, after = token.end, index + 1
            if self.word_at(after) in ORDINAL_END and self.tokens[after].start == end:
                end, after = self.tokens[after].end, after + 1
            value = int(word)
        elif word in self.lexicon.ordinals or word in self.lexicon.cardinals:
            amount = self.amount(index)
            if amount is None or not isinstance(amount.value, int):
                return None
            told = self.lexicon.lang == "fr" and self.word_at(amount.after) in self.lexicon.months
            if not (amount.ordinal or told):  # le trois mai
                return None
            value, end, after = amount.value, amount.end, amount.after
        else:
            return None
        if not 1 <= value <= 31:
            return None
        return Amount(value, self.tokens[index].start, end, after)

    def month_first(self, index: int) -> int:
        """Read September 7, 2023; September 7-9; September 2023; in May."""
        lexicon, token = self.lexicon, self.tokens[index]
        capital = self.text[token.start].isupper()
        if not capital and lexicon.lang in {"en", "de"}:
            return 0
        month = lexicon.months[token.word]
        at = index + 1
        if self.word_at(at) == "." and len(token.word) < 5 and self.word_at(at + 1)[:1].isdigit():
            at += 1
        days: list[tuple[int, int]] = []
        if lexicon.lang == "en":
            at, days = self._days_behind(at)
        end = days[-1][1] if days else token.end
        year, era, end, after = self._year_behind(at, end)
        if not days and year is None:
            written = self.text[token.start : token.end]
            if (
                token.word in lexicon.cardinals  # sept pays
                or (written.isupper() and len(written) <= _ACRONYM)  # an APR of 5 %
                or (
                    token.word in lexicon.doubtful_months
                    and self.word_at(index - 1) not in lexicon.before_month
                    and not self.follows("month", _TO_MONTH, token.start)
                )
            ):
                if lexicon.lang == "en" and _OF_A_MONTH.match(self.text, token.end):  # May holidays
                    self.facts.append(forms.date(*token[1:], month=month, firm=False))
                return 0
            self.facts.append(forms.date(token.start, token.end, month=month))
            return index + 1
        if not days:
            self.facts.append(forms.date(token.start, end, year=year, month=month, era=era))
            return after
        for position, (day, stop) in enumerate(days):
            last = position == len(days) - 1
            self.facts.append(
                forms.date(
                    token.start, end if last else stop, year=year, month=month, day=day, era=era
                )
            )
        return after

    def _days_behind(self, at: int) -> tuple[int, list[tuple[int, int]]]:
        """Read "7", "7, 8 and 9", "7-9" behind a month."""
        days: list[tuple[int, int]] = []
        behind = at
        if self.word_at(at) == "the":
            at += 1
        while len(days) < _MAX_LIST and (day := self._day(at)) is not None:
            if not self.word_at(at).isdigit() and days:
                break
            following = self.text[day.end : day.end + 2]
            timed = following[:1] == ":" and following[1:].isdigit()  # but "on May 1: pay was cut"
            if timed or following[:1] == "%" or self._names_other(day.after):
                break
            days.append((int(day.value), day.end))
            behind = at = day.after
            steps = 0
            while (
                steps < 2
                and self.word_at(at)
                and (self.word_at(at) in self.lexicon.range_words or self.word_at(at) in "-,")
            ):
                at += 1
                steps += 1
            if not steps or self._names_other(at + 1):
                break
        return behind, days

    def _names_other(self, index: int) -> bool:
        """Whether a following word makes the number before it no day ("7 and 8 October")."""
        return self.word_at(index) in self.lexicon.months or (
            self.word_at(index) in _COUNTED and self.word_at(index + 1) != "meeting"
        )

    def _year_behind(self, at: int, end: int) -> tuple[int | None, bool, int, int]:
        """Read a year behind a month or a day: the year, whether of an era, end, next token."""
        index = at
        steps = 0
        while steps < 2 and (self.word_at(index) in {",", "of", "de", "del", "of the"}):
            index += 1
            steps += 1
        if self.word_at(index) == "in" and self.word_at(index + 2) == "year":
            index += 3  # in the year two thousand and twelve
        word = self.word_at(index)
        if word in _ERAS:
            value = self.word_at(index + 1)
            if value.isdigit() and len(value) <= 2:
                return _ERAS[word] + int(value), True, self.tokens[index + 1].end, index + 2
        if len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2999:
            token = self.tokens[index]
            following = self.lexicon.follow.match(self.text, token.end)
            if not (following and steps and self._is_measure(following)):
                return int(word), False, token.end, index + 1
        read = word in self.lexicon.cardinals or self.lexicon.compound(word) is not None
        read = read or word in {"mil", "mille"}
        if read and (spelled := self._spelled_year(index)):
            return int(spelled.value), False, spelled.end, spelled.after
        return None, False, end, at

    def _spelled_year(self, index: int) -> Amount | None:
        """Read the two thousand and twelve of a treaty's date, behind which nothing is counted."""
        amount = self.amount(index)
        if amount is None or amount.ordinal:
            return None
        if amount.value in _CENTURIES and self.word_at(amount.after) in self.lexicon.cardinals:
            rest = self.amount(amount.after)  # nineteen ninety-four
            if rest is not None and not rest.ordinal and rest.value >= min(_CENTURIES):
                amount = rest._replace(value=int(amount.value) * 100 + rest.value)
        if not 1000 <= amount.value < 2200:
            return None
        counts = self.word_at(amount.after).isalpha() and self.word_at(amount.after) != "in"
        return None if counts else amount

    def _is_measure(self, match: re.Match[str]) -> bool:
        role, _ = self.unit_of(match)
        return role in {"percent", "money"}

    def era_year(self, index: int) -> int:
        """Read Reiwa 5, Reiwa Gannen."""
        word, value = self.word_at(index), self.word_at(index + 1)
        if word not in _ERAS:
            return 0
        if value.isdigit() and len(value) <= 2:
            year = _ERAS[word] + int(value)
        elif value == "gannen":
            year = _ERAS[word] + 1
        else:
            return self._year_of_era(index)
        start, end = self.tokens[index].start, self.tokens[index + 1].end
        self.facts.append(forms.date(start, end, year=year, era=True))
        return index + 2

    def _year_of_era(self, index: int) -> int:
        """Read the first year of Reiwa, the 64th year of the Showa era, at the era."""
        of = index - 1 - (self.word_at(index - 1) == "the")
        if self.word_at(of) != "of" or self.word_at(of - 1) != "year" or not self.facts:
            return 0
        counted, stop = self.facts[-1], self.tokens[of - 2].end
        if counted.kind != "ordinal" or counted.end != stop:
            return 0
        year = _ERAS[self.word_at(index)] + int(counted.atoms[0][1:])
        end = self.tokens[index].end
        self.facts[-1] = forms.date(counted.start, end, year=year, era=True)
        return index + 1

    def year(self, amount: Amount) -> int:
        """Read a bare year, a decade (1990s) or a fiscal year; 0 when the number is none."""
        value, start, end = amount.value, amount.start, amount.end
        index = amount.after
        if amount.spelled or not isinstance(value, int):
            return 0
        digits = end - start
        if digits in {4, 2} and (fiscal := self._fiscal_before(start, index)) >= 0:
            year = value if digits == 4 else 2000 + value
            end, index = self._second_year(value, end, index)
            self.facts.append(forms.fiscal_year(year, fiscal, end))
            return index
        behind = self.word_at(index)
        if behind == "'" and self.tokens[index].start == end:
            index += self.word_at(index + 1) == "s" and self.tokens[index + 1].start == end + 1
            behind = self.word_at(index)
        told = behind in {"s", "er"} and self.text[end] in "se'"
        told = told and not _AGED.search(self.text, max(0, start - len("under the ")), start)
        if told and digits in {2, 4} and value % 10 == 0:
            self.facts.append(forms.decade(value, start, self.tokens[index].end))
            return index + 1
        if digits != 4 or not 1000 <= value <= 2199:
            return 0
        follow = self.lexicon.follow.match(self.text, end)
        if follow:
            role, _ = self.unit_of(follow)
            if role not in {"", "century"}:
                return 0
        end, index = self._second_year(value, end, index)
        self.facts.append(forms.date(start, end, year=value))
        return self._last_year(value, end, index)

    def _last_year(self, value: int, end: int, index: int) -> int:
        """Read the 45 of 1939-45; the next year (2023-24) is read with the first."""
        if self.text[end : end + 1] != "-" or not (last := _LAST_YEAR.match(self.text, end + 1)):
            return index
        year = value - value % 100 + int(last.group())
        if year <= value:
            return index
        self.facts.append(forms.date(*last.span(), year=year))
        return self.index_at(last.end(), index)

    def _fiscal_before(self, start: int, after: int) -> int:
        """Give where the fiscal word before a number begins, or -1."""
        index = after - 1
        while index >= 0 and self.tokens[index].start > start:
            index -= 1
        index -= 1
        words = self.lexicon.fiscal
        if index >= 0 and self.word_at(index) in words:
            return self.tokens[index].start
        if index >= 1 and f"{self.word_at(index - 1)} {self.word_at(index)}" in words:
            return self.tokens[index - 1].start
        return -1

    def _second_year(self, value: int, end: int, index: int) -> tuple[int, int]:
        """Take in the second year of 2023-24, 2023/2024."""
        if self.text[end : end + 1] in {"-", "/"} and index + 1 < len(self.tokens):
            second = self.tokens[index + 1]
            if second.start == end + 1 and second.word in {
                f"{(value + 1) % 100:02d}",
                str(value + 1),
            }:
                if len(second.word) == 4:
                    start = second.start
                    self.facts.append(forms.date(start, second.end, year=value + 1, firm=False))
                return second.end, index + 2
        return end, index
