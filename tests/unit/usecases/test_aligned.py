"""What links say of two texts as a whole."""

import pytest

from transflow.alignment.relatedness import Relatedness
from transflow.model import Link
from transflow.usecases.aligned import Aligned
from transflow.usecases.intake import Reading, read_side

LINES = "Nothing much.\n" * 10


def aligned(links, relatedness=None):
    how = Reading(presegmented=True)
    sides = (read_side(LINES.encode(), f"a.{lang}", lang, how) for lang in ("en", "de"))
    return Aligned(*sides, tuple(links), relatedness)


def straight(*confidences):
    linked = [Link((at,), (at,), sure) for at, sure in enumerate(confidences)]
    rest = range(len(confidences), 10)
    return [*linked, *(Link((at,), (), 1.0) for at in rest), *(Link((), (at,), 1.0) for at in rest)]


@pytest.mark.parametrize(
    "links,relatedness,against",
    [
        (straight(*[0.9] * 10), None, ""),
        (straight(*[0.9] * 10), Relatedness(20.0, 4.0, 10), ""),
        (straight(*[0.9] * 4), None, ""),
        (straight(*[0.65] * 8, *[0.9] * 2), None, ""),
        (straight(), None, "20 of 20 segments found no counterpart"),
        (straight(*[0.9] * 3), None, "14 of 20 segments found no counterpart"),
        (straight(*[0.5] * 10), None, "confidence is low: 50% on average"),
        (
            straight(*[0.65] * 9, 0.9),
            None,
            "confidence is low: 9 of 10 links are doubtful",
        ),
        (
            straight(*[0.9] * 10),
            Relatedness(20.0, 0.9, 10),
            "linked sentences share no more words, names and numbers than any two texts do",
        ),
    ],
)
def test_why_texts_are_no_translations(links, relatedness, against):
    found = aligned(links, relatedness)
    assert (found.against, found.related) == (against, not against)
