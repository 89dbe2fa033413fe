"""Times of day in Latin-script languages."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from transflow.text.facts import forms
from transflow.text.facts.latin_tokens import TokenReader

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_CLOCK = re.compile(
    r"(?P<h>[0-9]{1,2})(?P<sep>:|\.|[ \u00a0]?(?:[hH]\.?|heures|Uhr)[ \u00a0]?)"
    r"(?P<m>[0-9]{2}|(?:(?<=h)|(?<=[hr][ \u00a0]))[0-9])(?![0-9]|[ \u00a0]min)"
    r"(?::(?P<all>[0-9]{2}))?"
)
_HOUR = re.compile(r"(?P<h>[0-9]{1,2})(?![0-9])")
_RANGE_END = re.compile(
    r"[ \u00a0]?(?:-|to|and|until)[ \u00a0]?(?P<h>[0-9]{1,2})(?:[:.][0-9]{2})?"
    r"[ \u00a0]?(?P<half>[ap])\.?[ ]?m\b",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?P<h>[01]?[0-9]|2[0-3])\.(?P<m>[0-5][0-9])")
_OTHER_END = re.compile(
    r"[ \u00a0]?(?:-|to|and|or|until)[ \u00a0]?[0-9]{1,2}(?:\.[0-9]+)?(?![0-9])"
)
_OTHER_DOTTED = re.compile(r" ?- ?(?:[01]?[0-9]|2[0-3])\.[0-5][0-9](?![0-9.,])")
_BEFORE_DOTTED = frozenset("at from until till by before after between around".split())
_BEHIND_DOTTED = frozenset(
    (
        "from to train service flight ferry bus departure sailing start kick finish performance "
        "screening showing appointment"
    ).split()
)
_BEFORE_HOUR = frozenset({"at", "and", "or"})
_BEFORE_LATER_HOUR = frozenset({"by", "until", "till"})
_BEHIND_HOUR = frozenset(
    {"daily", "for", "and", "sharp", "on", "this", "tomorrow", "today", "tonight"}
)
_BEFORE_SECOND = frozenset({"to", "and", "or", "-", "until"})
_HOURS = frozenset({"heures", "heure", "uhr", "horas"})
_RESULT = re.compile(
    r"[ \u00a0](?:Stimmen|Toren?|Punkten?|Sätzen?|votes?|goals?|points|victory|win|voix|buts)\b"
)
"""What follows a result: 14:11 Stimmen is no time."""

_COUNTED_BEFORE = frozenset({"of", "by", "won", "lost", "score", "ratio", "vote", "odds"})
_RANGED_BEFORE = frozenset(
    (
        "age aged ages from between grade grades class classes year years level levels chapter "
        "chapters paragraph paragraphs article articles section sections item items step steps "
        "page pages group groups row rows room rooms stage stages phase phases week weeks"
    ).split()
)
"""What a range of numbers follows: aged five to eleven is no time."""

_DECIDED = re.compile(
    r"\b(?:w[io]n|lost|lose|beat|beaten|carried|passed|adopted|rejected|vot\w+|approved|decided"
    r"|defeated|ruled|led|outnumber\w*|ahead|majority|score|ratio|odds)\b"
)
_LEVEL_VERBS = frozenset(
    "remain remains remained remaining stay stays stayed stand stands stood standing set fixed "
    "held keep keeps kept maintained unchanged level rate put capped limited".split()
)
"""What is followed by a level: remains at 2 is no time."""

_BEHIND_SPOKEN = frozenset({"minute", "minutes", "past", "to", "o"})
"""What follows the first word of a time as English speaks it: half past, five o'clock."""

_CLAUSE = 60
_LAST_SPOKEN = 24
_MINUTES = 60
_NOON = 12
_LATEST = 30
"""Hours up to here are read as such, so that the checks can tell that 25:10 is none."""
_MILITARY = re.compile(
    r"(?P<h>[01][0-9]|2[0-3])(?P<m>[0-5][0-9])(?=[ \u00a0]?(?:GMT|UTC|JST|CET|hours|hrs|Uhr)\b)"
)
_FOUR_DIGITS = re.compile(r"(?P<h>0[0-9]|1[0-9]|2[0-3])(?P<m>[0-5][0-9])(?![,.:]?[0-9])")


class ClockReader(TokenReader):
    """What a token reader knows of the clock.

    Each method reads at a token and gives the index of the token behind what it read, or 0.
    """

    def clock(self, index: int) -> int:
        """Read 5:50 p.m., 17:50, 17 h 50, 17.50 Uhr, 6 p.m., 18 Uhr."""
        lexicon, token = self.lexicon, self.tokens[index]
        size = len(token.word)
        if size > len("17") and size != len("1750") and "." not in token.word:
            return 0
        match = _CLOCK.match(self.text, token.start)
        minute = 0
        if size == len("1750") and (military := _MILITARY.match(self.text, token.start)):
            start, end = military.span()
            self.facts.append(forms.time(int(military["h"]), int(military["m"]), start, end))
            return index + 1
        if size == len("1750") and (after := self._four_digits(index)):
            return after
        if match:
            hour, minute = int(match["h"]), int(match["m"])
            end = match.end()
        elif (match := _HOUR.match(self.text, token.start)) and match.end() == token.end:
            hour, end = int(match["h"]), match.end()
        else:
            return 0
        told = "m" in match.re.groupindex and ":" in match["sep"]
        if told and _RESULT.match(self.text, end):
            self.facts.append(forms.number(hour, token.start, match.start("sep")))
            self.facts.append(forms.number(minute, match.end("sep"), end))
            return self.index_at(end, index)
        if told and (after := self._span_with_colon(index, hour, minute, end)):
            return after
        half = lexicon.meridiem.match(self.text, end)
        named = False
        if half:
            end = half.end()
        elif (twelve := self._named_twelve(index, hour, minute)) is not None:
            fact, after = twelve
            self.facts.append(fact)
            return after
        elif hour_word := self._hour_word(end, index, told=told):
            named, end = True, hour_word
            half = lexicon.meridiem.match(self.text, end)
            if half:
                end = half.end()
        french = "m" in match.re.groupindex and "h" in match["sep"].lower()
        start = token.start
        if told and not half and hour >= _LATEST:
            for value, a, b in ((hour, start, start + 2), (minute, end - 2, end)):
                self.facts.append(forms.number(value, a, b, firm=False))  # 50:50 is no time
            return self.index_at(end, index)
        if not (half or named or told or french) or hour >= _LATEST:
            return 0
        side = ""
        if half:
            side = "a" if half["am"] else "p"
        elif told and (shared := _RANGE_END.match(self.text, end)):
            side = shared["half"].lower()
            if side == "p" and hour % 12 > int(shared["h"]) % 12:
                side = "a"
        if side == "p" and hour < 12:
            hour += 12
        elif side == "a" and hour == 12:
            hour = 0
        sure = bool(side) or lexicon.clock24 or hour > 12 or token.word.startswith("0")
        fact = forms.time(hour, minute, start, end, sure=sure)
        if told and match["all"]:  # 2:11:35 may be how long it took
            seconds = hour * 3600 + minute * 60 + int(match["all"])
            fact = replace(fact, atoms=(*fact.atoms, f"s{seconds}"))
        self.facts.append(fact)
        return self.index_at(end, index)

    def _four_digits(self, index: int) -> int:
        """Read the 0600 of "at 0600", and the 1830 of "from 0600 to 1830"."""
        token, before = self.tokens[index], self.word_at(index - 1)
        match = _FOUR_DIGITS.match(self.text, token.start)
        if not match or before not in _BEFORE_DOTTED | _BEFORE_SECOND:
            return 0
        last = self.facts[-1] if self.facts and before in _BEFORE_SECOND else None
        beside = last and last.kind == "time" and token.start - last.end <= len(" until ")
        if not beside and match["h"][0] != "0":
            return 0  # a year
        fact = forms.time(int(match["h"]), int(match["m"]), token.start, match.end())
        self.facts.append(fact)
        return index + 1

    def _span_with_colon(self, index: int, first: int, second: int, end: int) -> int:
        """Read 2:51 Stunden, 2:30 minutes; "15:30 hours" is a time in English."""
        follow = self.lexicon.follow.match(self.text, end)
        role, name = self.unit_of(follow) if follow else ("", "")
        if not follow or role != "duration" or name not in {"hour", "minute"}:
            return 0
        if name == "hour" and self.lexicon.lang == "en":
            return 0
        smaller = "minute" if name == "hour" else "second"
        start = self.tokens[index].start
        self.facts.append(forms.duration(first * 60 + second, smaller, start, follow.end()))
        return self.index_at(follow.end(), index)

    def bare_hour(self, index: int) -> int:
        """Read the nine of "dinner at nine", which may be a number as well."""
        before = self.word_at(index - 1)
        if self.lexicon.lang != "en" or before not in _BEFORE_HOUR | _BEFORE_LATER_HOUR:
            return 0
        last = self.facts[-1] if self.facts else None
        if before in _BEFORE_LATER_HOUR:  # starts at 2.30 p.m. and should end by six
            if not any(fact.kind == "time" for fact in self.facts):
                return 0
        elif before != "at" and not (
            last and last.kind == "time" and self.tokens[index].start - last.end <= len(" and ")
        ):
            return 0
        at = index + 1
        word = self.word_at(at)
        if self.word_at(index - 2) in _LEVEL_VERBS:
            return 0
        halved = word == "and" and self.word_at(at + 1) in {"a", "half"}  # at one and a half
        if halved or (word.isalnum() and word not in _BEHIND_HOUR):
            return 0
        token = self.tokens[index]
        value = int(token.word) if token.word.isdigit() else self.lexicon.cardinals.get(token.word)
        if value is None or not 1 <= value <= _NOON or word in {"-", "%", "/", "°"}:
            return 0
        fact = forms.time(value, 0, token.start, token.end, sure=False, firm=False)
        self.facts.append(replace(fact, atoms=(*fact.atoms, f"n{value}")))
        return at

    def worded_half(self, index: int) -> int:
        """Read nine in the morning, ten at night, whose hour may be a number as well."""
        token = self.tokens[index]
        value = self.lexicon.cardinals.get(token.word, 0)
        half = self.lexicon.meridiem.match(self.text, token.end)
        if self.lexicon.lang != "en" or not half or not 1 <= value <= _NOON:
            return 0
        hour = value % _NOON + (0 if half["am"] else _NOON)
        if value == _NOON and "night" in half.group():
            hour = 0
        fact = forms.time(hour, 0, token.start, half.end(), firm=False)
        self.facts.append(replace(fact, atoms=(*fact.atoms, f"n{value}")))
        return self.index_at(half.end(), index)

    def dotted_time(self, index: int) -> int:
        """Read the British 7.45 of "at 7.45", which may also be a number there."""
        token = self.tokens[index]
        if self.lexicon.lang != "en" or "." not in token.word:
            return 0
        match = _DOTTED.fullmatch(token.word)
        if not match:
            return 0
        before = self.word_at(index - 1)
        if before not in _BEFORE_DOTTED and not _OTHER_DOTTED.match(self.text, token.end):
            last = self.facts[-1] if self.facts else None
            follows = before in _BEFORE_SECOND and last is not None and last.kind == "time"
            train = before in {"the", "a", "an"} and self.word_at(index + 1) in _BEHIND_DOTTED
            if not train and not (follows and last and token.start - last.end <= len(" until ")):
                return 0
        other = _OTHER_END.match(self.text, token.end)
        if any(
            self.lexicon.follow.match(self.text, end) or self.word_at(at) in self.lexicon.scales
            for end in {token.end, other.end() if other else token.end}
            for at in (self.index_at(end, index),)
        ):
            return 0
        fact = forms.time(int(match["h"]), int(match["m"]), token.start, token.end, sure=False)
        written = forms.plain(Decimal(token.word))
        self.facts.append(replace(fact, atoms=(*fact.atoms, f"n{written}")))
        return index + 1

    def _named_twelve(self, index: int, hour: int, minute: int) -> tuple[Fact, int] | None:
        """Read 12 noon, 12 midnight: one time, named twice."""
        if hour != _NOON or minute or self.word_at(index) != "12":
            return None
        token, behind = self.tokens[index], index + 1
        named = self.word_at(behind)
        if named not in self.lexicon.noon and named not in self.lexicon.midnight:
            return None
        hour = _NOON if named in self.lexicon.noon else 0
        return forms.time(hour, 0, token.start, self.tokens[behind].end), behind + 1

    def _hour_word(self, end: int, index: int, *, told: bool) -> int:
        """Give the end of "Uhr", "o'clock", "heures" behind the hour, or 0."""
        at = self.index_at(end, index)
        word = self.word_at(at)
        if word == "uhr":
            return self.tokens[at].end
        if word == "o" and self.word_at(at + 1) == "'" and self.word_at(at + 2) == "clock":
            return self.tokens[at + 2].end
        led = self.word_at(index - 1) in self.lexicon.at or (
            self.word_at(index - 1) == "de" and self.word_at(index - 2) == "partir"
        )
        if word in self.lexicon.hour_words and (told or led):
            return self.tokens[at].end
        return 0

    def spoken_time(self, index: int) -> int:
        """Read half past two, halb drei, sept heures et quart."""
        token, lexicon = self.tokens[index], self.lexicon
        if lexicon.lang == "en" and self.word_at(index + 1) not in _BEHIND_SPOKEN:
            return 0
        match = lexicon.spoken.match(self.text, token.start) if lexicon.spoken else None
        if not match:
            return 0
        told = match.groupdict()
        before = self.word_at(index - 1)
        bare = told["minutes"] and "minute" not in match.group()
        if bare and (before in _RANGED_BEFORE or lexicon.follow.match(self.text, match.end())):
            return 0
        if bare and before in _COUNTED_BEFORE:
            clause = self.text[max(0, match.start() - _CLAUSE) : match.start()]
            if before != "by" or _DECIDED.search(clause):
                return 0  # a majority of five to two; but "back by five to two" is a time
        hour = self._small(told["hour"] or told.get("full") or "")
        minute = self._small(told.get("minutes") or "") or 0
        if hour is None or hour > _LAST_SPOKEN:
            return 0
        if told.get("half") or told.get("half_to"):
            minute = 30
        elif told.get("quarter"):
            minute = 15
        if told.get("to") or told.get("half_to"):
            hour, minute = (hour - 1) % 24, 60 - minute
        end = match.end()
        half = lexicon.meridiem.match(self.text, end)
        if half:
            end = half.end()
            hour = hour % 12 + (12 if half["pm"] else 0)
        sure = bool(half) or hour > 12 or (told["hour"] or "").lower() in lexicon.noon
        self.facts.append(forms.time(hour, minute, token.start, end, sure=sure, firm=False))
        return self.index_at(end, index)

    def worded_time(self, index: int) -> int:
        """Read dix-neuf heures quarante, neunzehn Uhr fünf: hour and minute in words."""
        hour = self.amount(index)
        if hour is None or not hour.spelled or hour.ordinal or hour.value > _LAST_SPOKEN:
            return 0
        at = hour.after + 1
        if self.word_at(hour.after) not in _HOURS or self.word_at(at) not in self.lexicon.cardinals:
            return 0
        minute = self.amount(at)
        if minute is None or minute.ordinal or minute.value >= _MINUTES:
            return 0
        if self.lexicon.follow.match(self.text, minute.end):
            return 0  # deux heures vingt minutes may be a span
        if self.word_at(minute.after) in self.lexicon.parts:
            return 0  # une heure trois quarts
        fact = forms.time(int(hour.value), int(minute.value), hour.start, minute.end, sure=False)
        self.facts.append(fact)
        return minute.after

    def _small(self, word: str) -> int | None:
        """Read an hour or some minutes in digits or in one word."""
        if word.isdigit():
            return int(word)
        value = self.lexicon.cardinals.get(word.lower())
        return value if value is not None else 12 if word.lower() in self.lexicon.noon else None

    def named_time(self, index: int) -> int:
        """Read noon and midnight."""
        token = self.tokens[index]
        if token.word in self.lexicon.noon:
            hour = _NOON
        elif token.word in self.lexicon.midnight:
            hour = 0
        else:
            return 0
        more, after = self._minutes_behind(index + 1) if self.lexicon.lang == "fr" else (0, 0)
        if after:
            clock = (hour * 60 + more) % (24 * 60)
            end = self.tokens[after - 1].end
            self.facts.append(forms.time(clock // 60, clock % 60, token.start, end))
            return after
        past = self.word_at(index - 1) == "past" and self.word_at(index - 2) == "half"
        minute = 30 if past else 0
        self.facts.append(forms.time(hour, minute, token.start, token.end, firm=False))
        return index + 1

    def _minutes_behind(self, at: int) -> tuple[int, int]:
        """Read the rest of midi et quart, midi et demi, minuit moins dix, midi trente.

        Returns:
            Minutes and the index of the token behind, or twice 0.
        """
        sign = -1 if self.word_at(at) == "moins" else 1
        led = self.word_at(at) in {"et", "moins"}
        at += led
        at += sign < 0 and self.word_at(at) == "le"
        if led and self.word_at(at) == "quart":
            return sign * 15, at + 1
        if led and self.word_at(at) in {"demi", "demie"}:
            return 30, at + 1
        minute = self.lexicon.cardinals.get(self.word_at(at))
        if minute is None or not 1 < minute < _MINUTES or (led and sign > 0):
            return 0, 0
        amount = self.amount(at)
        if amount is None or amount.ordinal or self.lexicon.follow.match(self.text, amount.end):
            return 0, 0
        return (sign * int(amount.value), amount.after) if amount.value < _MINUTES else (0, 0)
