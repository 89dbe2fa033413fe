"""Terms of scripts that part words by spaces, looked up word by word.

An automaton over all letters of a term bank takes longer to build than a short text takes to check.
Where words are parted, a table of the terms and of their first words is enough: from each word of
the text the walk goes on only as long as some term begins so, and inflected forms need not be made
beforehand, since the words of the text say which could be meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from transflow.glossary import english, forms, spelling

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Raw = tuple[int, int, int]

_LETTERS = "a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f"
_TOKEN = re.compile(f"[{_LETTERS}]+|[0-9]+")
_WHOLE = re.compile(f"[{_LETTERS}0-9](?:[ -~{_LETTERS}]*[{_LETTERS}0-9])?")
_HYPHENED = re.compile(r"(?<![a-z-])(?!re-|un-)([a-z]+)-([a-z]{2,})(?![a-z-])")
"""A compound with one hyphen; re-form and reform are two words."""
_PARTED = re.compile(r"(?<![a-z-])(?=([a-z]{4,}) ([a-z]{4,})(?![a-z-]))")
_BETWEEN = " .,;:!?()[]\"'"
_MOST_LETTERS = 160
_MOST_WORDS = 20
"""Longer terms are no phrases. The bounds keep a walk short in texts made to be slow."""

_REMEMBERED = 1 << 16
"""Words of the texts whose bases are remembered; hostile text must not fill the memory."""


def is_phrase(key: str) -> bool:
    """Tell whether a folded term is made of words that spaces or signs part."""
    if len(key) > _MOST_LETTERS or key.count(" ") >= _MOST_WORDS:
        return False
    if key.isascii():
        return key[:1].isalnum() and key[-1].isalnum() and key.isprintable()
    return _WHOLE.fullmatch(key) is not None


_VERBAL = (
    "to ",
    *(
        f"{verb} {particle} "
        for verb in ("enter", "come", "take", "bring", "put", "carry", "set", "draw", "give")
        for particle in ("into", "up", "out", "effect", "part", "place", "note", "account")
    ),
)
"""What a phrase begins with that is a verb."""
_VERBAL_HEADS = frozenset(start.rstrip(" ") for start in _VERBAL)
"""One of them is known as the beginning of a term when there is any such term."""


def _conjugated(key: str) -> list[str]:
    """The forms of a folded phrase that begins with a verb; "to" itself is left out of them."""
    verb, gap, rest = key.removeprefix("to ").partition(" ")
    forms_of_it = (verb, *english.conjugated(verb)) if len(verb) > 1 else ()
    return [f"{form}{gap}{rest}" for form in forms_of_it]


class _Reading(NamedTuple):
    """A text that is gone through: its words by their offsets, and what was found so far."""

    text: str
    tokens: list[tuple[int, int]]
    found: list[Raw]


class Phrases:
    """A table of terms by their words.

    Args:
        keys: Folded terms, each a phrase (see ``is_phrase``), with their numbers.
        language: Primary subtag of their language: it says which endings a word may have.
        respell: Find English terms in American and British spelling too.
    """

    __slots__ = (
        "_english",
        "_heads",
        "_joined",
        "_joints",
        "_last",
        "_most",
        "_numbers",
        "_respell",
        "_tails",
        "_words",
        "longest",
    )

    def __init__(
        self, keys: Iterable[tuple[str, int]], language: str, *, respell: bool = False
    ) -> None:
        self._numbers = dict(keys)
        self._english = language == "en"
        self._respell = respell and self._english
        self._tails = tuple(sorted(forms.tails(language)))
        self._heads: set[str] = set()
        self._joints: set[str] = set()
        self._most = 1
        self._add(self._numbers)
        if self._english and not self._heads.isdisjoint(english.BOTH):
            nouns = [key for key in self._numbers if key.startswith(english.OF_BOTH)]
            plurals = {english.plural_of_both(key): ~self._numbers[key] for key in nouns}
            more = {key: n for key, n in plurals.items() if key and key not in self._numbers}
            self._numbers.update(more)
            self._add(more)
        self._alias(language, respell=respell)
        self._joined: dict[str, bool] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        self._last: tuple[str, tuple[Raw, ...]] = ("", ())
        # A changed plural is at most three letters longer than its singular.
        self.longest = max(map(len, self._numbers), default=0) + forms.LONGEST_TAIL

    def _alias(self, language: str, *, respell: bool) -> None:
        """Learn whole forms of some terms: conjugated verbs, other spellings, French œ as oe."""
        found: dict[str, int] = {}
        verbal = not self._heads.isdisjoint(_VERBAL_HEADS)
        if self._english and (verbal or respell):
            for key, number in self._numbers.items():
                if number < 0:
                    continue
                if verbal and key.startswith(_VERBAL):
                    found.update(dict.fromkeys(_conjugated(key), ~number))
                if respell:
                    found.update(dict.fromkeys(spelling.other_spellings(key), ~number))
                    if "-" in key and (match := _HYPHENED.fullmatch(key)):
                        found[match[1] + match[2]] = ~number
                        if match[2] in forms.POSTPOSITIVE:
                            found[f"{match[1]} {match[2]}"] = ~number
        elif language == "fr":
            for key, number in self._numbers.items():
                if "œ" in key:
                    found[key.replace("œ", "oe")] = ~number
                elif "oe" in key:
                    found[key.replace("oe", "œ")] = ~number
        more = {key: number for key, number in found.items() if key not in self._numbers}
        if more:
            self._numbers.update(more)
            self._add(more)

    def _add(self, keys: Iterable[str]) -> None:
        """Learn what terms begin with, and which words they have side by side."""
        heads, joints = self._heads, self._joints
        for key in keys:
            if key.replace(" ", "").isalpha():
                head, _, word = key.rpartition(" ")
                while head:
                    before, _, last = head.rpartition(" ")
                    joints.add(f"{last} {word}")
                    if head in heads:
                        break
                    heads.add(head)
                    head, word = before, last
                words = key.count(" ") + 1
            else:
                words, last = 0, ""
                for token in _TOKEN.finditer(key):
                    heads.add(key[: token.end()])
                    joints.add(f"{last} {token[0]}")
                    last = token[0]
                    words += 1
            self._most = max(self._most, words)

    def matches(self, text: str) -> list[Raw]:
        """Find every term, nested ones too, wherever one could begin and end.

        Args:
            text: Folded text.

        Returns:
            (number, start, end) without an ending that may follow; the number of a term that
            stands there in another whole form (treaties) is inverted (``~number``).
        """
        # A text that is found at fault is looked at twice: for the longest terms, then for all.
        last, again = self._last
        if last == text:
            return list(again)
        found = self._read(text)
        if self._english and "-" in text:
            # A phrase before a noun is often written with hyphens (capacity-building efforts).
            found += [
                (number if number < 0 else ~number, start, end)
                for number, start, end in self._read(text.replace("-", " "))
                if "-" in text[start:end]
            ]
            found += self._closed(text, _HYPHENED)
        if self._respell:
            found += self._closed(text, _PARTED)
        self._last = (text, tuple(found))
        return found

    def _closed(self, text: str, pattern: re.Pattern[str]) -> list[Raw]:
        """Terms of one word that the text writes as two (cease-fire, heat waves)."""
        found: list[Raw] = []
        for match in pattern.finditer(text):
            word = match[1] + match[2]
            for base in (word, *self._forms(word)):
                number = self._numbers.get(base)
                start, end = match.start(1), match.end(2)
                if number is not None and text[start:end] not in self._numbers:
                    found.append((number if number < 0 else ~number, start, end))
                    break
        return found

    def _read(self, text: str) -> list[Raw]:
        tokens = [token.span() for token in _TOKEN.finditer(text)]
        found: list[Raw] = []
        reading = _Reading(text, tokens, found)
        known, heads, numbers = self._words, self._heads, self._numbers
        for index, (start, end) in enumerate(tokens):
            word = text[start:end]
            bases = known.get(word)
            if bases is None:
                bases = self._bases(word)
            if bases:
                self._end("", word, (start, end), reading)
                for base in bases:
                    if base in heads:
                        self._walk(base, start, index, reading, changed=True)
            elif word in numbers:
                found.append((numbers[word], start, end))
            if word in heads:
                self._walk(word, start, index, reading, changed=False)
        return found

    def has(self, key: str) -> bool:
        """Tell whether a folded term is in the table."""
        return key in self._numbers

    def crossed(self, text: str, at: int) -> bool:
        """Tell whether a term may begin before a place between two words and end behind it.

        Args:
            text: Folded text.
            at: Offset behind a word, or behind what parts it from the next.
        """
        # The common answer first: no term has these two words side by side.
        begin = max(0, at - _MOST_LETTERS)
        near = text[begin:at].rstrip(_BETWEEN)
        word = near[near.rfind(" ") + 1 :]
        if (word.isascii() and word.isalpha()) or _TOKEN.fullmatch(word):
            behind = _TOKEN.search(text, begin + len(near))
            if behind is None or not self._are_joined(word, behind[0]):
                return False
        tokens = [token.span() for token in _TOKEN.finditer(text, begin, at)]
        behind = _TOKEN.search(text, tokens[-1][1]) if tokens else None
        if behind is None:
            return False
        stop, heads, following = tokens[-1][1], self._heads, behind[0]
        changed: list[tuple[int, int, Sequence[str]]] = []
        for start, end in reversed(tokens[-self._most :]):
            word = text[start:end]
            # A term that begins further before has all of these words side by side.
            if not self._are_joined(word, following):
                return False
            following = word
            head = text[start:stop]
            if (head in heads or "-" in head) and self._goes_on(head, text, stop):
                return True
            bases = self._forms(word)
            if bases:
                changed.append((start, end, bases))
            for first, last, others in changed:
                for base in others:
                    head = f"{text[start:first]}{base}{text[last:stop]}"
                    if (head in heads or "-" in head) and self._goes_on(head, text, stop):
                        return True
        return False

    def _are_joined(self, word: str, following: str) -> bool:
        """Tell whether a term has two words side by side, in any form of either."""
        both = f"{word} {following}"
        known = self._joined.get(both)
        if known is None:
            known = any(
                f"{one} {two}" in self._joints
                for one in (word, *self._forms(word))
                for two in (following, *self._forms(following))
            )
            if len(self._joined) < _REMEMBERED:
                self._joined[both] = known
        return known

    def _goes_on(self, head: str, text: str, stop: int) -> bool:
        """Tell whether a term may begin with these words and have the next one of the text too."""
        if head not in self._heads:
            head = head.replace("-", " ")
            if head not in self._heads:
                return False
        token = _TOKEN.search(text, stop)
        if token is None:
            return False
        word = token[0]
        for gap in {text[stop : token.start()], text[stop : token.start()].replace("-", " ")}:
            for next_word in (word, *self._forms(word)):
                phrase = f"{head}{gap}{next_word}"
                if phrase in self._heads or phrase in self._numbers:
                    return True
        return False

    def _forms(self, word: str) -> tuple[str, ...]:
        known = self._words.get(word)
        return self._bases(word) if known is None else known

    def _bases(self, word: str) -> tuple[str, ...]:
        """What a word may be a form of: itself without an ending, or its singular."""
        bases = dict.fromkeys(word[: -len(t)] for t in self._tails if word.endswith(t))
        if self._english:
            bases.update(dict.fromkeys(english.singulars(word)))
        found = tuple(base for base in bases if base)
        if len(self._words) < _REMEMBERED:
            self._words[word] = found
        return found

    def _end(self, head: str, word: str, span: tuple[int, int], reading: _Reading) -> None:
        """Terms that end with a word, or with what it is a form of, behind their first words."""
        start, end = span
        text, _, found = reading
        number = self._numbers.get(head + word)
        if number is not None:
            found.append((number, start, end))
        for base in self._forms(word):
            number = self._numbers.get(head + base)
            if number is None:
                continue
            if word.startswith(base) and word[len(base) :] in self._tails:
                found.append((number, start, end - len(word) + len(base)))
            elif text[start:end] in forms.variants(head + base, "en"):
                found.append((~number, start, end))

    def _walk(self, head: str, start: int, index: int, reading: _Reading, *, changed: bool) -> None:
        """Go on from the first words of a term as long as there is one that begins so.

        Args:
            head: The words so far as the term has them.
            start: Where they begin in the text.
            index: The last token that belongs to them.
            reading: The text.
            changed: Whether a word of them is a plural in the text.
        """
        numbers, heads, known = self._numbers, self._heads, self._words
        text, tokens, found = reading
        stop = tokens[index][1]
        for following in range(index + 1, len(tokens)):
            begin, end = tokens[following]
            if begin - stop > _MOST_LETTERS:
                return
            if changed:
                head += text[stop:end]
                number = numbers.get(head)
                if number is not None and text[start:end] in forms.variants(head, "en"):
                    found.append((~number, start, end))
            else:
                word = text[begin:end]
                bases = known.get(word)
                if bases is None:
                    bases = self._bases(word)
                if bases:
                    head += text[stop:begin]
                    self._end(head, word, (start, end), reading)
                    for base in bases:
                        if head + base in heads:
                            self._walk(head + base, start, following, reading, changed=True)
                    head += word
                else:
                    head = text[start:end]
                    if head in numbers:
                        found.append((numbers[head], start, end))
            if head not in heads:
                return
            stop = end
