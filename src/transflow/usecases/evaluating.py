"""How good links are against a gold alignment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from transflow.alignment.evaluate import Ratio, Score, score
from transflow.alignment.reliability import Reliability, judged
from transflow.formats import gold
from transflow.store.files import read_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from transflow.model import Link, Segment


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A comparison with gold; those of several documents can be added up.

    Attributes:
        score: Precision, recall and F1.
        reliability: How far confidence can be believed.
        documents: How many documents.
    """

    score: Score = field(default_factory=Score)
    reliability: Reliability = field(default_factory=Reliability)
    documents: int = 0

    def __add__(self, other: Evaluation) -> Evaluation:
        """The figures of all documents together."""
        return Evaluation(
            self.score + other.score,
            self.reliability + other.reliability,
            self.documents + other.documents,
        )

    def fields(self) -> dict[str, Any]:
        """The figures for programs, ratios with six decimals."""
        return {
            "documents": self.documents,
            "predicted": self.score.predicted,
            "gold": self.score.gold,
            "strict": _ratio(self.score.strict),
            "lax": _ratio(self.score.lax),
            "by_bead": {
                bead: {
                    "predicted": self.score.by_bead[bead][0],
                    "gold": self.score.by_bead[bead][2],
                    **_ratio(self.score.of(bead)),
                }
                for bead in shapes(self.score)
            },
            "precision_at_95": round(self.reliability.precision(), 6),
            "calibration_error": round(self.reliability.calibration_error, 6),
            "reliability": [
                [one.low, one.high, one.links, round(one.said, 6), round(one.right, 6)]
                for one in self.reliability.bins()
            ],
        }


def evaluate_file(
    path: Path, links: Sequence[Link], source: Sequence[Segment], target: Sequence[Segment]
) -> Evaluation:
    """Compare links with a gold file.

    Args:
        path: The gold file (see `formats.gold`).
        links: The links to judge.
        source: Source segments that the links count.
        target: Target segments.

    Raises:
        InputError: The file cannot be read, or is not of this pair.
    """
    beads = gold.parse(
        read_file(path),
        path=str(path),
        source=[segment.text for segment in source],
        target=[segment.text for segment in target],
    )
    return evaluate(beads, links)


def evaluate(beads: Sequence[gold.Bead], links: Sequence[Link]) -> Evaluation:
    """Compare links with gold beads."""
    right = set(beads)
    found = [(link.source, link.target) for link in links]
    sure = ((link.confidence, (link.source, link.target) in right) for link in links)
    return Evaluation(score(beads, found), judged(sure), 1)


def shapes(total: Score) -> list[str]:
    """The bead types of a comparison, those with the fewest segments first."""
    return sorted(total.by_bead, key=lambda bead: (sum(map(int, bead.split("-"))), bead))


def _ratio(ratio: Ratio) -> dict[str, float]:
    return {
        "precision": round(ratio.precision, 6),
        "recall": round(ratio.recall, 6),
        "f1": round(ratio.f1, 6),
    }
