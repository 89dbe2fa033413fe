"""Words and numbers of a Latin-script text, the ground of its reader."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from transflow.text.facts.forms import MAX_DIGITS, Value, to_value
from transflow.text.facts.lexicon import no_compound

if TYPE_CHECKING:
    from transflow.text.facts.lexicon import Lexicon
    from transflow.text.facts.model import Fact

# Plain letters come first, for they are told quickly and most tokens are words of them.
_TOKEN = re.compile(r"[A-Za-z]++[^\W\d_]*+|[0-9]++(?:[.,'][0-9]++)*+|[^\W\d_]++|[^\s\w]|_++")
_DIGIT = re.compile("[0-9]")
_SPACED = re.compile(r"[0-9]{1,3}(?:[ \u00a0][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?")
_NARROW = re.compile(r"[0-9]{1,3}(?:\u00a0[0-9]{3})+(?![0-9])(?:[.,][0-9]+)?")
_MIXED = re.compile(r"[ \u00a0]{0,2}(?<![0-9])([1-7])/([2458])(?![0-9/])")
_ORDINAL_DOT = re.compile(r"\.[ \u00a0](?=[^\W\d_])")
_DOZEN, _HUNDRED = 12, 100
_BEHIND_BIO = frozenset((".", "€", "$", "euro", "dollar", "us", "eur", "usd", "yen"))
"""What makes a Bio a Billion: 4,1 Bio. Euro, but no "3 Bio-Betriebe"."""

_SHORT_SCALES = frozenset({"mio", "mrd", "bio", "mia", "tsd", "mill"})


class Token(NamedTuple):
    """A word, a number or a sign, in lower case, with its place (a tuple: quickly made)."""

    word: str
    start: int
    end: int


class Amount(NamedTuple):
    """A number as read (a tuple: quickly made).

    Attributes:
        value: Its value.
        start: Offset.
        end: Offset.
        after: Index of the token behind it.
        spelled: True when it is written in words.
        ordinal: True for "third", "3rd".
        scaled: True when a multiplier (million) is part of it.
        text: What was written when it is no quantity (1.2.3), else None.
        vague: True for a multiplier without a number before it (a hundred, cent).
    """

    value: Value
    start: int
    end: int
    after: int
    spelled: bool = False
    ordinal: bool = False
    scaled: bool = False
    text: str | None = None
    vague: bool = False


def _is_grouped(head: str, groups: list[str]) -> bool:
    """Whether digits are set off in thousands (or as in India: 2,06,737)."""
    if len(head) > 3 or len(groups[-1]) != 3:
        return False
    return all(len(g) == 3 for g in groups) or (
        len(head) < 3 and all(len(g) == 2 for g in groups[:-1])
    )


@lru_cache(maxsize=1024)
def read_digits(written: str, decimal: str) -> Value | None:
    """Read digits with grouping and decimal signs as a language writes them.

    Args:
        written: Digits with ``.``, ``,``, ``'`` or spaces between them.
        decimal: The language's decimal sign.

    Returns:
        The value; None when it is no quantity (1.2.3).
    """
    plain = written.replace("'", "").replace(" ", "").replace("\u00a0", "")
    if plain.isdigit():
        return int(plain)
    group = "," if decimal == "." else "."
    if plain.count(decimal) == 1 and (
        group not in plain or plain.index(decimal) > plain.rindex(group)
    ):
        whole, _, rest = plain.partition(decimal)
        return to_value(f"{whole.replace(group, '')}.{rest}")
    if decimal not in plain:
        head, *groups = plain.split(group)
        if _is_grouped(head, groups):
            return int(head + "".join(groups))
        if len(groups) == 1:
            return to_value(f"{head}.{groups[0]}")  # the other language's decimal sign
    elif group not in plain:
        head, *groups = plain.split(decimal)
        if len(head) <= 3 and all(len(g) == 3 for g in groups):
            return int(head + "".join(groups))
    return None


def may_hold_facts(text: str, lexicon: Lexicon) -> bool:
    """Whether any token of a folded text is one at which the reader looks for a fact.

    Many sentences hold none; this is found out without making tokens of them.
    """
    if _DIGIT.search(text):
        return True
    written = _TOKEN.findall(text)
    words = {word.lower() for word in written}
    if not lexicon.triggers.isdisjoint(words):
        return True
    if lexicon.compound is not no_compound and any(
        lexicon.compound(word) is not None or lexicon.joined(word) for word in words
    ):
        return True
    # Roman numerals, which are read behind a name.
    return any(word[0] in "IVX" and (word.isupper() or lexicon.lang == "fr") for word in written)


class TokenReader:
    """A text cut into tokens, and the numbers in it.

    Args:
        text: Folded text.
        lexicon: The language.
    """

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        low = text.lower()
        if len(low) == len(text):  # nearly always; İ grows
            # a text has many tokens: made without the constructor's detour through Python
            make = tuple.__new__
            self.tokens = [make(Token, (m[0], m.start(), m.end())) for m in _TOKEN.finditer(low)]
        else:
            self.tokens = [
                Token(match.group().lower(), *match.span()) for match in _TOKEN.finditer(text)
            ]
        self.facts: list[Fact] = []

    def index_at(self, offset: int, index: int) -> int:
        """Give the index of the first token at or behind an offset, looking from ``index`` + 1."""
        index += 1
        while index < len(self.tokens) and self.tokens[index].start < offset:
            index += 1
        return index

    def follows(self, kind: str, joint: re.Pattern[str], start: int) -> bool:
        """Whether only a joint stands between a place and a fact of some kind: janvier à mars."""
        last = self.facts[-1] if self.facts else None
        return (
            last is not None
            and last.kind == kind
            and joint.fullmatch(self.text, last.end, start) is not None
        )

    def word_at(self, index: int) -> str:
        """Give the token's word, or "" outside the text."""
        tokens = self.tokens
        return tokens[index].word if 0 <= index < len(tokens) else ""

    def amount(self, index: int) -> Amount | None:
        """Read the number that begins at a token, with the multiplier behind it."""
        token = self.tokens[index]
        if token.word[0] not in "0123456789":
            return self._spelled(index)
        end = token.end
        if self.text[end : end + 1] in {" ", "\u00a0"}:  # what may set off thousands
            pattern = _SPACED
            if self.lexicon.decimal == "." and not self._is_grouped_apart(index):
                pattern = _NARROW
            spaced = pattern.match(self.text, token.start)
            end = max(end, spaced.end()) if spaced else end
        written = self.text[token.start : end]
        after = self.index_at(end, index)
        value = read_digits(written, self.lexicon.decimal) if len(written) <= MAX_DIGITS else None
        if value is None:
            return Amount(0, token.start, end, after, text=written)
        if suffix := self.lexicon.suffix.match(self.text, end):
            return Amount(
                value, token.start, suffix.end(), self.index_at(suffix.end(), index), ordinal=True
            )
        if self.lexicon.ordinal_dot and _ORDINAL_DOT.match(self.text, end) and value < 1000:
            return Amount(value, token.start, end + 1, self.index_at(end + 1, index), ordinal=True)
        if value < _HUNDRED * 10 and (part := _MIXED.match(self.text, end)):
            top, bottom = int(part[1]), int(part[2])
            if top < bottom and self.text[end] != "/":
                value += Decimal(top) / bottom
                end, after = part.end(), self.index_at(part.end(), index)
        return self._scaled(Amount(value, token.start, end, after))

    def _is_grouped_apart(self, index: int) -> bool:
        """Whether plain spaces set off thousands where commas usually do: EUR 187 500, 15 000."""
        end = self.tokens[index].end
        if self.text[end : end + 1] != " " or not self.word_at(index + 1)[:3].isdigit():
            return False
        before = self.tokens[index - 1] if index else None
        # on 15 200 people, page 12 300 copies: a day, a place, and a number of its own
        return before is None or not (
            before.word in self.lexicon.months or before.word[-1].isdigit()
        )

    def unit_of(self, follow: re.Match[str]) -> tuple[str, str]:
        """Give role and name of a unit found behind a number; ("", "") for none."""
        written = follow["unit"].replace("\u00a0", " ")
        units = self.lexicon.units
        return units.get(written) or units.get(written.lower()) or ("", "")

    def _scaled(self, amount: Amount) -> Amount:
        """Take in "million", "hundred million" behind digits."""
        value, end, after, scaled = amount.value, amount.end, amount.after, False
        behind = self.word_at(after)
        if behind != "-" and behind not in self.lexicon.scales and not amount.vague:
            return amount
        for _ in range(2):
            index = after + 1 if self.word_at(after) == "-" else after
            scale = self.lexicon.scales.get(self.word_at(index))
            if (
                scale is None
                or (scale == _HUNDRED and self.lexicon.lang == "fr")  # 2,25 cents are money
                or (self.word_at(index) == "bio" and self.word_at(index + 1) not in _BEHIND_BIO)
            ):
                break
            value, end, after, scaled = value * scale, self.tokens[index].end, index + 1, True
            if self.word_at(after) == "." and self.tokens[index].word in _SHORT_SCALES:
                end, after = self.tokens[after].end, after + 1
        if not (scaled or amount.vague):
            return amount
        return Amount(value, amount.start, end, after, amount.spelled, amount.ordinal, scaled)

    def with_half(self, amount: Amount) -> Amount:
        """Take in "and a half" behind a number."""
        lexicon, hyphen = self.lexicon, int(self.word_at(amount.after) == "-")
        at = amount.after + hyphen
        if self.word_at(at) not in lexicon.join or self.word_at(at) == "-":
            return amount
        at += 1 + hyphen  # two-and-a-half
        if quarters := self._quarters(at):
            share, behind = quarters
            end = self.tokens[behind - 1].end
            return amount._replace(value=amount.value + share, end=end, after=behind)
        if self.word_at(at) in {"a", "one", "un", "une", "medio", "media"}:
            at += (1 + hyphen) * (self.word_at(at) not in lexicon.half)
        if self.word_at(at) not in lexicon.half or (not hyphen and self.word_at(at + 1) == "-"):
            return amount
        bare = lexicon.lang == "en" and self.word_at(at - 1) in lexicon.join
        halved_thing = self.word_at(at + 1)
        if bare and halved_thing.isalpha() and halved_thing not in lexicon.units:
            return amount  # free for children under six and half price for students
        scale = lexicon.scales.get(self.word_at(amount.after - 1), 1) if amount.scaled else 1
        value = amount.value + Decimal("0.5") * scale  # un million et demi
        halved = amount._replace(value=value, end=self.tokens[at].end, after=at + 1)
        return halved if amount.scaled else self._scaled(halved)

    def _quarters(self, at: int) -> tuple[Decimal, int] | None:
        """Read "a quarter", "three-quarter" behind "two and": the share, and the next token."""
        share = {"a": "0.25", "one": "0.25", "three": "0.75"}.get(self.word_at(at))
        at += 1 + (self.word_at(at + 1) == "-")
        if share is None or self.word_at(at) not in {"quarter", "quarters"}:
            return None
        return None if self.word_at(at + 1) == "of" else (Decimal(share), at + 1)

    def _spelled(self, index: int) -> Amount | None:
        """Read a number in words."""
        lexicon = self.lexicon
        total: Value = 0
        current: Value = 0
        at = last = index
        read = ordinal = scaled = vague = dozens = False
        while at < len(self.tokens) and at - index < 24:
            word = self.tokens[at].word
            if read and (word in lexicon.join or word == "-"):
                at += 1
                continue
            value = self._word_value(word)
            if value is not None:
                if read and not self._fits(current, value):
                    break
                if value == 20 and current % _HUNDRED == 4 and lexicon.vigesimal:
                    current += 76  # quatre-vingts
                else:
                    current += value
            elif word in lexicon.scales and (
                read or lexicon.bare_scales(self.word_at(at - 1), word)
            ):
                scale = lexicon.scales[word]
                vague = vague or not read
                dozens = dozens or scale == _DOZEN
                scaled = True
                if scale == _HUNDRED:
                    current = (current or 1) * _HUNDRED
                else:
                    total += (current or 1) * scale
                    current = 0
            elif word in lexicon.ordinals or word in lexicon.ordinal_scales:
                if word in lexicon.ordinal_scales:
                    if not read and at > index:
                        break
                    current = (current or 1) * lexicon.ordinal_scales[word]
                elif read and not self._fits(current, lexicon.ordinals[word]):
                    break
                elif current % _HUNDRED == 4 and lexicon.ordinals[word] == 20:
                    current += 76  # quatre-vingtième
                else:
                    current += lexicon.ordinals[word]
                read = ordinal = True
                last = at
                break
            else:
                break
            read, last = True, at
            at += 1
        if not read:
            return None
        return Amount(
            total + current,
            self.tokens[index].start,
            self.tokens[last].end,
            last + 1,
            spelled=True,
            ordinal=ordinal,
            scaled=scaled,
            vague=dozens or (vague and last == index),
        )

    def _word_value(self, word: str) -> Value | None:
        value = self.lexicon.cardinals.get(word)
        return value if value is not None else self.lexicon.compound(word)

    def _fits(self, current: Value, value: Value) -> bool:
        """Whether a word may be added: five fits twenty, six does not fit five."""
        if current == 0:
            return True
        if self.lexicon.vigesimal:
            if current % 100 == 10:
                return 7 <= value < 10  # dix-sept
            if value == 20 and current % 100 == 4:
                return True
            if current % 100 in {60, 80} and value < 20:
                return True
        if current % _HUNDRED == 0:
            return value < _HUNDRED
        return current % 10 == 0 and current % _HUNDRED >= 20 and value < 10
