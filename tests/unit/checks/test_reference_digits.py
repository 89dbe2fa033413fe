"""References whose figures stand in the same order on both sides."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.reference_digits import same_figures
from transflow.checks.run import check_pair
from transflow.model import Severity


@pytest.mark.parametrize(
    "written,other,same",
    [
        ("Rule 112(1)", "nach Maxime 112 Ziff. 1", True),
        ("Article 3(2)", "Artikel 2 Nummer 3", False),
        ("Article 3", "Artikel 3", False),
        ("Article 3(2)", "3 Jahre, 5 Monate und 2 Tage", False),
        ("", "", False),
        (
            "Artikel 14 Absatz 2 Unterabsatz 1 Buchstabe c",
            "Article 14(2), first subparagraph, (c)",
            True,
        ),
        ("Art. 7 Abs. 1 Buchst. c", "Article 7(1)(e)", False),
        ("Annex III, point 5", "Anhang IV Nummer 5", False),
    ],
)
def test_figures_in_a_row(written, other, same):
    assert same_figures(written, other) is same


@pytest.mark.parametrize(
    "source,target,lang",
    [
        ("See Guideline 14, paragraph 3.", "Siehe Leitlinie 14 Randziffer 3.", "de"),
        ("See Chapter 4, section 12.", "Voir le titre 4, rubrique 12.", "fr"),
    ],
)
def test_a_level_of_another_name_is_only_noted(source, target, lang):
    told = check_pair(Pair(source, target, "en", lang))
    assert not [d for d in told if d.severity is not Severity.NOTICE]


def test_figures_that_changed_places_are_told():
    told = check_pair(Pair("See Article 14(3).", "Siehe Artikel 3 Absatz 14.", "en", "de"))
    assert {d.check for d in told if d.severity is not Severity.NOTICE} == {"reference"}
