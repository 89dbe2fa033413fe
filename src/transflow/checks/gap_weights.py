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
        closer: How much likelier the lengths are without the stretch.
        loose: The share of other words that are not found.
        adrift: How many fewer than four traces of the rest are found: a free rendering.
        joined: How many more words for "and" and "or" the text has than the other side.
        spare: For an addition, the words of the source that the target lacks: a free rendering.
        lone: Only one word of it is lost.
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
    closer: float
    loose: float
    adrift: float
    joined: float
    spare: float
    lone: float
    sentence: float
    begins: float
    ends: float
    pairs: dict[str, float]

    @property
    def of_traces(self) -> tuple[float, ...]:
        """What traces say, in the order in which they are counted."""
        return self.said, self.unsaid, self.named, self.unnamed, self.figure, self.unknown


OMISSION = Weights(
    said=-1.34,
    unsaid=0.53,
    named=-1.84,
    unnamed=2.05,
    figure=-1.36,
    unknown=0.24,
    short=-2.00,
    closer=0.41,
    loose=-0.73,
    adrift=-0.46,
    joined=0.37,
    spare=-0.20,
    lone=-0.22,
    sentence=1.52,
    begins=0.70,
    ends=1.02,
    pairs={
        "ja-en": -5.24,
        "en-ja": -4.01,
        "en-fr": -3.89,
        "en-de": -4.50,
        "fr-en": -4.24,
        "de-en": -2.94,
    },
)
ADDITION = Weights(
    said=-0.68,
    unsaid=0.28,
    named=-0.45,
    unnamed=0.98,
    figure=-0.79,
    unknown=-0.22,
    short=-2.59,
    closer=0.22,
    loose=-0.48,
    adrift=0.00,
    joined=0.16,
    spare=-0.32,
    lone=-0.50,
    sentence=-0.21,
    begins=0.63,
    ends=0.85,
    pairs={
        "ja-en": -4.9,
        "en-ja": -5.0,
        "en-fr": -5.95,
        "en-de": -5.25,
        "fr-en": -6.4,
        "de-en": -6.25,
    },
)
