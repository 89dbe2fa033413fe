from __future__ import annotations

import pytest

from transflow.glossary.casing import Case, compare, is_acronym, is_name, means


@pytest.mark.parametrize(
    "term,text,answer",
    [
        ("Ocean Charter", "the [Ocean Charter]", Case.RIGHT),
        ("Ocean Charter", "the [ocean charter]", Case.LACKING),
        ("Ocean Charter", "the [Ocean charter]", Case.LACKING),
        ("Ocean Charter", "THE [OCEAN CHARTER]", Case.RIGHT),
        ("Ocean Charter", "the [Ｏｃｅａｎ Ｃｈａｒｔｅｒ]", Case.RIGHT),
        ("Ocean Charter", "the [Ocean Char\u00adters]", Case.RIGHT),
        ("rule of law", "the [rule of law]", Case.RIGHT),
        ("rule of law", "[Rule of law] is", Case.RIGHT),
        ("rule of law", "[Rule of Law] is what they want", Case.SURPLUS),
        ("rule of law", "is it the [Rule of law] they want", Case.SURPLUS),
        ("rule of law", "So be it. [Rule of law] is", Case.RIGHT),
        ("rule of law", "one line\n[Rule of law]", Case.RIGHT),
        ("rule of law", "2. [Rule of law] again", Case.RIGHT),
        ("rule of law", "(a) [Rule of law] again", Case.RIGHT),
        ("rule of law", "- [Rule of law] again", Case.RIGHT),
        ("rule of law", "they spoke of “[Rule of law]” as one", Case.RIGHT),
        ("rule of law", "Peace, Freedom and the [Rule of Law]", Case.RIGHT),
        ("rule of law", "they read the Global [Rule of Law] each year", Case.RIGHT),
        ("rule of law", "they asked the [Rule of Law] Centre to help", Case.RIGHT),
        ("UN reform", "they want [UN reform] now", Case.RIGHT),
        ("UN reform", "they want [un reform] now", Case.LACKING),
        ("UN reform", "they want [UN Reform] now", Case.SURPLUS),
        ("the Diet", "[The Diet] met", Case.RIGHT),
        ("état de droit", "[État de droit] et paix", Case.RIGHT),
        ("Vertrag", "die [verträge] sind", Case.LACKING),
    ],
)
def test_compare(term: str, text: str, answer: Case):
    start, end = text.index("["), text.index("]") - 1
    assert compare(term, text.replace("[", "").replace("]", ""), start, end) is answer


@pytest.mark.parametrize("term", ["WHO", "US", "IT"])
def test_acronyms(term: str):
    assert is_acronym(term)
    assert not means(term, term.lower())
    assert means(term, term + "s")


@pytest.mark.parametrize("term", ["NATO", "who", "U-2", "Who"])
def test_no_acronyms(term: str):
    assert not is_acronym(term)


@pytest.mark.parametrize(
    "term,name", [("Diet", True), ("diet", False), ("Security Council", False), ("NATO", True)]
)
def test_names(term: str, name: bool):
    assert is_name(term) is name
    assert means(term, term.lower()) is not name
