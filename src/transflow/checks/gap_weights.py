"""What the evidence for a gap weighs: fitted to pairs with something taken out or put in.

`benchmarks/completeness_fit.py` fits them; what is added for a language pair was set afterwards so
that few right renderings are told of.
"""

from __future__ import annotations

from typing import NamedTuple


class Weights(NamedTuple):
    """What each piece of evidence says for a gap, in units of log odds.

    Attributes:
        said: A listed word that the other side has.
        unsaid: One that it has not.
        named: A name that it has.
        unnamed: One that it has not.
        figure: A figure that it has.
        unknown: A word that no list knows and that it has not.
        short: By how many standard deviations the other side is longer than usual.
        loose: The share of other words that are not found.
        adrift: How many fewer than four traces of the rest are found: a free rendering.
        joined: How many more words for "and" and "or" the text has than the other side.
        owed: How many more words are not found of this side than of the other, in standard
            deviations: where both lack some, the rendering is free.
        apart: The share, beyond the usual one, of the words of the other side that are not found.
        sentence: It is a sentence or more, and the other side has fewer.
        begins: The stretch begins at a pause.
        ends: It ends at one.
        pairs: What is added for a language pair, source and target; without any the lowest.
    """

    said: float
    unsaid: float
    named: float
    unnamed: float
    figure: float
    unknown: float
    short: float
    loose: float
    adrift: float
    joined: float
    owed: float
    apart: float
    sentence: float
    begins: float
    ends: float
    pairs: dict[str, float]

    @property
    def of_traces(self) -> tuple[float, ...]:
        """What traces say, in the order in which they are counted."""
        return self.said, self.unsaid, self.named, self.unnamed, self.figure, self.unknown


OMISSION = Weights(
    said=-1.31,
    unsaid=1.09,
    named=-1.70,
    unnamed=2.68,
    figure=-0.93,
    unknown=0.23,
    short=-2.24,
    loose=-1.63,
    adrift=-0.21,
    joined=0.35,
    owed=0.15,
    apart=-1.99,
    sentence=1.33,
    begins=0.52,
    ends=1.10,
    pairs={
        "ja-en": -6.10,
        "en-ja": -6.16,
        "en-fr": -5.79,
        "en-de": -5.62,
        "fr-en": -6.31,
        "de-en": -5.95,
    },
)
ADDITION = Weights(
    said=-1.05,
    unsaid=0.82,
    named=-1.40,
    unnamed=1.87,
    figure=-0.94,
    unknown=0.07,
    short=-1.92,
    loose=-1.49,
    adrift=-0.06,
    joined=0.39,
    owed=0.20,
    apart=-2.13,
    sentence=1.14,
    begins=0.48,
    ends=1.04,
    pairs={
        "ja-en": -7.99,
        "en-ja": -6.32,
        "en-fr": -6.02,
        "en-de": -5.84,
        "fr-en": -6.38,
        "de-en": -6.04,
    },
)
