"""Data categories of TBX-Basic: where each stands, in which namespace, and what it may say.

After the modules Min and Basic of ISO 30042:2019 as https://www.tbxinfo.net publishes them.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from transflow.model import TermStatus

NAMESPACE: Final = "urn:iso:std:iso:30042:ed-2"
MIN: Final = "http://www.tbxinfo.net/ns/min"
BASIC: Final = "http://www.tbxinfo.net/ns/basic"


class Category(NamedTuple):
    """One data category.

    Attributes:
        element: The element of the style DCA that carries it.
        module: Prefix of its namespace in the style DCT.
        choices: What it may say; empty for any text.
    """

    element: str
    module: str
    choices: frozenset[str] = frozenset()


STATUS: Final = "administrativeStatus"
SUBJECT: Final = "subjectField"
SOURCE: Final = "source"

_STATUS_CHOICES: Final = frozenset(
    f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated", "superseded")
)

CONCEPT: Final = {
    SUBJECT: Category("descrip", "min"),
    SOURCE: Category("admin", "basic"),
    "definition": Category("descrip", "basic"),
    "customerSubset": Category("admin", "min"),
    "projectSubset": Category("admin", "basic"),
}
"""Categories that a concept is written with, in this order."""

TERM: Final = {
    STATUS: Category("termNote", "min", _STATUS_CHOICES),
    "partOfSpeech": Category(
        "termNote", "min", frozenset("adjective noun other verb adverb".split())
    ),
    "grammaticalGender": Category(
        "termNote", "basic", frozenset("masculine feminine neuter other".split())
    ),
    "grammaticalNumber": Category(
        "termNote", "basic", frozenset("singular plural dual mass".split())
    ),
    "termType": Category(
        "termNote",
        "basic",
        frozenset("fullForm acronym abbreviation shortForm variant phrase".split()),
    ),
    "geographicalUsage": Category("termNote", "basic"),
    "context": Category("descrip", "basic"),
    SOURCE: Category("admin", "basic"),
    "customerSubset": Category("admin", "min"),
    "projectSubset": Category("admin", "basic"),
}
"""Categories that a term is written with, in this order; term notes come first."""

WRITTEN: Final = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}
"""Values of the status; a proposed term has none in TBX-Basic."""

READ: Final = {
    "preferred": TermStatus.PREFERRED,
    "standardized": TermStatus.PREFERRED,
    "legal": TermStatus.PREFERRED,
    "regulated": TermStatus.PREFERRED,
    "admitted": TermStatus.ADMITTED,
    "deprecated": TermStatus.FORBIDDEN,
    "superseded": TermStatus.FORBIDDEN,
    "proposed": TermStatus.PROPOSED,
    "new": TermStatus.PROPOSED,
}
"""What the first word of a status or of a normative authorization means for us."""
