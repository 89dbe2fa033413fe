"""Times of day in Latin-script languages."""

from __future__ import annotations

import re

from transflow.text.facts import forms
from transflow.text.facts.latin_tokens import TokenReader

_CLOCK = re.compile(
    r"(?P<h>[0-9]{1,2})(?P<sep>:|\.|[ \u00a0]?(?:[hH]\.?|heures|Uhr)[ \u00a0]?)"
    r"(?P<m>[0-9]{2}|(?:(?<=h)|(?<=[hr][ \u00a0]))[0-9])(?![0-9]|[ \u00a0]min)(?::[0-9]{2})?"
)
_HOUR = re.compile(r"(?P<h>[0-9]{1,2})(?![0-9])")
_RANGE_END = re.compile(
    r"[ \u00a0]?(?:-|to|and|until)[ \u00a0]?(?P<h>[0-9]{1,2})(?:[:.][0-9]{2})?"
    r"[ \u00a0]?(?P<half>[ap])\.?[ ]?m\b",
    re.IGNORECASE,
)
_LAST_SPOKEN = 24
_LATEST = 30
"""Hours up to here are read as such, so that the checks can tell that 25:10 is none."""
_MILITARY = re.compile(
    r"(?P<h>[01][0-9]|2[0-3])(?P<m>[0-5][0-9])(?=[ \u00a0]?(?:GMT|UTC|JST|CET|hours|hrs)\b)"
)


class ClockReader(TokenReader):
    """What a token reader knows of the clock.

    Each method reads at a token and gives the index of the token behind what it read, or 0.
    """

    def clock(self, index: int) -> int:
        """Read 5:50 p.m., 17:50, 17 h 50, 17.50 Uhr, 6 p.m., 18 Uhr."""
        lexicon, token = self.lexicon, self.tokens[index]
        match = _CLOCK.match(self.text, token.start)
        minute = 0
        if military := _MILITARY.match(self.text, token.start):
            start, end = military.span()
            self.facts.append(forms.time(int(military["h"]), int(military["m"]), start, end))
            return index + 1
        if match:
            hour, minute = int(match["h"]), int(match["m"])
            end = match.end()
        elif (match := _HOUR.match(self.text, token.start)) and match.end() == token.end:
            hour, end = int(match["h"]), match.end()
        else:
            return 0
        told = "m" in match.re.groupindex and ":" in match["sep"]
        half = lexicon.meridiem.match(self.text, end)
        named = False
        if half:
            end = half.end()
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
        self.facts.append(forms.time(hour, minute, start, end, sure=sure))
        return self.index_at(end, index)

    def _hour_word(self, end: int, index: int, *, told: bool) -> int:
        """Give the end of "Uhr", "o'clock", "heures" behind the hour, or 0."""
        at = self.index_at(end, index)
        word = self.word_at(at)
        if word == "uhr":
            return self.tokens[at].end
        if word == "o" and self.word_at(at + 1) == "'" and self.word_at(at + 2) == "clock":
            return self.tokens[at + 2].end
        if word in self.lexicon.hour_words and (told or self.word_at(index - 1) in self.lexicon.at):
            return self.tokens[at].end
        return 0

    def spoken_time(self, index: int) -> int:
        """Read half past two, halb drei, sept heures et quart."""
        token, lexicon = self.tokens[index], self.lexicon
        match = lexicon.spoken.match(self.text, token.start) if lexicon.spoken else None
        if not match:
            return 0
        told = match.groupdict()
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
        sure = bool(half) or hour > 12
        self.facts.append(forms.time(hour, minute, token.start, end, sure=sure, firm=False))
        return self.index_at(end, index)

    def _small(self, word: str) -> int | None:
        """Read an hour or some minutes in digits or in one word."""
        if word.isdigit():
            return int(word)
        value = self.lexicon.cardinals.get(word.lower())
        return value if value is not None else 12 if word.lower() in self.lexicon.noon else None

    def named_time(self, index: int) -> int:
        """Read noon and midnight."""
        token = self.tokens[index]
        past = self.word_at(index - 1) == "past" and self.word_at(index - 2) == "half"
        minute = 30 if past else 0
        if token.word in self.lexicon.noon:
            self.facts.append(forms.time(12, minute, token.start, token.end, firm=False))
            return index + 1
        if token.word in self.lexicon.midnight:
            self.facts.append(forms.time(0, minute, token.start, token.end, firm=False))
            return index + 1
        return 0
