"""One side of a pair as numbers: a vocabulary, the tokens of every segment, their counts.

Words are case-folded and cut to a stem length, so that inflected forms meet. Scripts that write
no spaces give overlapping pairs: two Han characters, two clusters of Khmer, Thai, Lao, Burmese.
Facts (numbers, dates) and glossary terms join the vocabulary as tokens of their own kind.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

STEM = 5
"""Characters of an alphabetic word that make its key; longer words differ mostly in inflection."""

TEXT_LIMIT = 12_000
"""Characters of one segment that are read for evidence; a longer one is read at both ends."""

OVERLAP = 0.6
"""Weight of a token that overlaps its neighbours: the same character counts twice otherwise."""

COMPOUND = 4
"""Most words of a compound that is looked up as a whole."""

DISCOUNT = 0.7
"""Taken off every count before frequencies are made of them."""


class TokenKind(IntEnum):
    """What a token is, which decides how it may find its counterpart."""

    WORD = 0
    NAME = 1
    FACT = 2
    TERM = 3
    MARK = 4


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a text.

    Attributes:
        key: Its entry in the vocabulary.
        surface: As written.
        kind: What it is.
        overlaps: Whether it shares characters with its neighbours.
        reading: How it is read, in a syllabary, where the writing does not tell.
    """

    key: str
    surface: str
    kind: TokenKind = TokenKind.WORD
    overlaps: bool = False
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """The tokens of all segments of one side, flat.

    Attributes:
        lang: Primary language subtag.
        keys: The vocabulary: key of each token number.
        surfaces: How each was first written.
        kinds: TokenKind of each token number.
        index: Token number of each key.
        tokens: Token numbers of all segments, one after the other.
        written: The same tokens as written.
        offsets: Where each segment's tokens begin; one more than there are segments.
        counts: How often each token number occurs.
        weights: Weight of each token number, 0 to 1 (see OVERLAP).
        readings: Reading of each token number, as far as known.
        compounds: Words made of several tokens, by their writing, with their token numbers.
        unigram: Relative frequency of each token number, discounted.
    """

    lang: str
    keys: tuple[str, ...]
    surfaces: tuple[str, ...]
    kinds: NDArray[np.int8]
    index: dict[str, int]
    tokens: NDArray[np.int64]
    written: tuple[str, ...]
    offsets: NDArray[np.int64]
    counts: NDArray[np.float64]
    weights: NDArray[np.float64]
    readings: Mapping[int, str] = field(default_factory=dict)
    compounds: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    unigram: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        # A token seen once in a short text is rarer in the language than that text makes it look
        # (absolute discounting, Ney and others 1994).
        smoothed = np.maximum(self.counts - DISCOUNT, 1 - DISCOUNT)
        object.__setattr__(self, "unigram", smoothed / max(smoothed.sum(), 1.0))

    @property
    def size(self) -> int:
        """Number of segments."""
        return len(self.offsets) - 1

    def of(self, segment: int) -> NDArray[np.int64]:
        """Token numbers of a segment."""
        return self.tokens[self.offsets[segment] : self.offsets[segment + 1]]


_RUN = re.compile(
    r"(?P<number>[0-9]+)"
    r"|(?P<han>[\u3005\u3006\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff]+)"
    r"|(?P<kata>[\u30a1-\u30fa\u30fc]+)"
    r"|(?P<hira>[\u3041-\u309f]+)"
    r"|(?P<cluster>[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17d3\u17dc\u17dd]+)"
    r"|(?P<hangul>[\uac00-\ud7a3]+)"
    r"|(?P<word>[^\W\d_\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005\u3006\u3041-\u30ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff][^\W\d_\u0e00-\u0fff\u1000-\u109f"
    r"\u1780-\u17ff\u3005\u3006\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
    r"\uf900-\ufaff]*(?:[\u0900-\u0dff\u0300-\u036f]+[^\W\d_]*)*)"
    r"|(?P<mark>[?!:;()%$€£¥&@#/…\u3008-\u3011\u201c-\u201f\u00ab\u00bb\"\[\]។៕])"
)
_LATIN = re.compile(
    r"[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]+"
    r"|[?!:;()%$€£¥&@#/\u201c-\u201f\u00ab\u00bb\"\[\]]"
)
"""What _RUN finds in texts that _BEYOND_LATIN is not found in, several times as fast."""

_BEYOND_LATIN = re.compile("[^\x00-\u02af\u2000-\u206f€]")
_CLUSTER = re.compile(
    r"[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3])*[\u17b4-\u17d1\u17d3\u17dd]*"
    r"|[\u0e01-\u0e2e\u0e40-\u0e46\u0e81-\u0eae\u0ec0-\u0ec6]"
    r"[\u0e30-\u0e3a\u0e47-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ece]*"
    r"|[\u1000-\u102a\u103f](?:\u1039[\u1000-\u102a])*[\u102b-\u1038\u103a-\u103e]*"
    r"|[\u0f40-\u0f6c][\u0f71-\u0fbc]*|."
)
_FULL_STOPS = frozenset("។៕")
_MARKS = {
    **dict.fromkeys('「」『』“”„‟«»"', '"'),
    **dict.fromkeys("()", "("),
    **dict.fromkeys("[]【】〈〉《》", "["),
}


def primary(lang: str) -> str:
    """Primary subtag of a BCP 47 tag, lower case (``pt-BR`` gives ``pt``)."""
    return re.split(r"[-_]", lang.strip(), maxsplit=1)[0].lower()


def window(text: str) -> str:
    """The text, or both its ends when it is longer than TEXT_LIMIT characters."""
    if len(text) <= TEXT_LIMIT:
        return text
    return text[: TEXT_LIMIT // 2] + " " + text[-(TEXT_LIMIT // 2) :]


class _Runs(dict[str, Token]):
    """Words and marks by their writing: they come again, and a look-up is quicker than making."""

    def __missing__(self, run: str) -> Token:
        if run[0].isalnum():
            token = Token(run.lower()[:STEM], run)
        else:
            token = Token("\x01" + _MARKS.get(run, run), run, TokenKind.MARK)
        if len(self) >= _REMEMBERED:
            self.clear()
        self[run] = token
        return token


_REMEMBERED = 1 << 16
_TOKENS = _Runs()


@lru_cache(maxsize=1 << 16)
def _pair(pair: str, overlaps: bool) -> Token:
    """The token of two Han characters."""
    return Token(pair, pair, overlaps=overlaps)


def tokenise(text: str) -> list[Token]:
    """Words, character pairs and marks of a text, in order; digits are left to the facts."""
    text = unicodedata.normalize("NFKC", window(text))
    if not _BEYOND_LATIN.search(text):
        return list(map(_TOKENS.__getitem__, _LATIN.findall(text)))
    found: list[Token] = []
    for match in _RUN.finditer(text):
        run = match.group()
        script = match.lastgroup
        if script == "word":
            found.append(_TOKENS[run])
        elif script == "han":
            if len(run) == 1:
                found.append(Token(run, run))
            else:
                pairs = [run[i : i + 2] for i in range(len(run) - 1)]
                found += [_pair(pair, len(pairs) > 1) for pair in pairs]
        elif script == "kata":
            if len(run) > 1:
                found.append(Token(run, run))
        elif script == "hira":
            # Short runs are particles and endings: they carry no meaning of their own.
            if len(run) > 3:
                found.append(Token(run[:4], run))
        elif script == "cluster":
            parts = _CLUSTER.findall(run)
            if len(parts) == 1:
                found.append(Token(run, run))
            else:
                pairs = ["".join(parts[i : i + 2]) for i in range(len(parts) - 1)]
                found += [Token(pair, pair, overlaps=len(pairs) > 1) for pair in pairs]
        elif script == "hangul":
            found.append(Token(run[:2], run))
            if len(run) > 3:
                found.append(Token(run[1:3], run[1:3]))
        elif script == "mark" and run not in _FULL_STOPS:
            found.append(_TOKENS[run])
    return found


def marks(text: str) -> list[Token]:
    """Only the marks of a text, in order."""
    return [token for token in tokenise(text) if token.kind is TokenKind.MARK]


class _Numbers(dict[str, int]):
    """Numbers of keys, each given out when the key is first asked for."""

    def __missing__(self, key: str) -> int:
        number = self[key] = len(self)
        return number


def read_side(
    texts: Sequence[str],
    lang: str,
    extra: Callable[[str], Iterable[Token]],
    words: Callable[[str], Sequence[Token]] | None = None,
) -> Side:
    """Tokenise one side.

    Args:
        texts: The segments.
        lang: BCP 47 tag.
        extra: Gives the facts and terms of a text as further tokens.
        words: Divides a text into words; without it runs of one script do.

    Returns:
        The side; words written with a capital at least half of the time are names.
    """
    index = _Numbers()
    surfaces: list[str] = []
    kinds: list[int] = []
    weights: list[float] = []
    capitals: Counter[int] = Counter()
    readings: dict[int, str] = {}
    compounds: dict[str, tuple[int, ...]] = {}
    divide = words or tokenise
    plain = TokenKind.WORD  # an enumeration's members are slow to look up
    flat: list[int] = []
    written: list[str] = []
    offsets = [0]
    # A long text has a million tokens: what is done for each is done by comprehensions.
    for text in texts:
        found = [*extra(text), *divide(text)]
        keys = [token.key for token in found]
        flat += map(index.__getitem__, keys)
        if len(index) > len(surfaces):
            for token in found:
                if index[token.key] == len(surfaces):
                    surfaces.append(token.surface)
                    kinds.append(token.kind)
                    weights.append(OVERLAP if token.overlaps else 1.0)
        written += [token.surface for token in found]
        capitals.update(
            index[token.key]
            for token in found
            if token.surface[:1].isupper() and token.kind is plain
        )
        if words is not None:
            for token in found:
                if token.reading:
                    readings.setdefault(index[token.key], token.reading)
            _compound(flat[offsets[-1] :], written[offsets[-1] :], text, compounds)
        offsets.append(len(flat))
    tokens = np.array(flat, dtype=np.int64)
    counts = np.bincount(tokens, minlength=len(surfaces)).astype(np.float64)
    kind = np.array(kinds, dtype=np.int8)
    for number, capital in capitals.items():
        if 2 * capital >= counts[number] and kind[number] == TokenKind.WORD:
            kind[number] = TokenKind.NAME
    return Side(
        lang=primary(lang),
        keys=tuple(index),
        surfaces=tuple(surfaces),
        kinds=kind,
        index=dict(index),
        tokens=tokens,
        written=tuple(written),
        offsets=np.array(offsets, dtype=np.int64),
        counts=counts,
        weights=np.array(weights, dtype=np.float64),
        readings=readings,
        compounds=compounds,
    )


def _compound(
    numbers: list[int], written: list[str], text: str, found: dict[str, tuple[int, ...]]
) -> None:
    """Collect words of a text that adjoin each other, two to COMPOUND together."""
    for first in range(len(numbers)):
        joined = written[first]
        for last in range(first + 1, min(first + COMPOUND, len(numbers))):
            joined += written[last]
            if joined not in text:
                break
            found.setdefault(joined, tuple(numbers[first : last + 1]))
