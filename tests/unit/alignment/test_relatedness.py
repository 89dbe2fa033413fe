import pytest

from synthetic_parallel import segments
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.relatedness import relatedness
from transflow.model import Link

FRENCH = [
    "Le ministre a visité Genève le 3 mai 2021.",
    "La délégation comptait douze membres.",
    "Les deux gouvernements ont signé un accord sur la pêche.",
    "Le port de Marseille sera agrandi pour 40 millions d'euros.",
    "La prochaine réunion se tiendra à Lisbonne en 2023.",
]
ENGLISH = [
    "The minister visited Geneva on 3 May 2021.",
    "The delegation had twelve members.",
    "The two governments signed an agreement on fisheries.",
    "The port of Marseille will be enlarged for 40 million euros.",
    "The next meeting will be held in Lisbon in 2023.",
]
OTHER = [
    "Mix the flour with a little warm water and let it rest.",
    "Fold the dough every half hour until it is smooth.",
    "A hot oven gives the loaf a good crust.",
    "Salt goes in last, or the yeast will be slow.",
    "Let it cool before you cut it.",
]


def judged(target):
    one, two = segments(FRENCH), segments(target)
    links = [Link((at,), (at,), 1.0) for at in range(min(len(one), len(two)))]
    return relatedness(one, two, ("fr", "en"), links, Knowledge())


def test_a_translation_stands_out():
    assert judged(ENGLISH) > 5


@pytest.mark.parametrize("target", [OTHER, ENGLISH[2:] + ENGLISH[:2]], ids=["other", "turned"])
def test_what_is_no_translation_does_not(target):
    assert judged(target) is None or judged(target) < 3


@pytest.mark.parametrize("target", [ENGLISH[:2], ["— —", "— —", "— —"]], ids=["few", "empty"])
def test_nothing_to_judge_by(target):
    assert judged(target) is None
