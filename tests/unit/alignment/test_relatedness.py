import pytest

from synthetic_parallel import segments
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.relatedness import Relatedness, relatedness
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
    assert judged(ENGLISH).standing_out > 5
    assert judged(ENGLISH).credible


@pytest.mark.parametrize("target", [OTHER, ENGLISH[2:] + ENGLISH[:2]], ids=["other", "turned"])
def test_what_is_no_translation_does_not(target):
    found = judged(target)
    assert found is None or (found.standing_out < 3 and not found.credible)


@pytest.mark.parametrize(
    "standing_out,against_chance,telling,credible",
    [
        (3.4, None, 5, False),
        (3.6, None, 5, True),
        (30.0, 0.9, 8, False),
        (30.0, 1.1, 8, True),
        (30.0, 1.1, 30, False),
        (30.0, 1.7, 30, True),
        (30.0, 1.9, 300, False),
        (30.0, 2.1, 300, True),
    ],
)
def test_longer_texts_are_asked_for_more(standing_out, against_chance, telling, credible):
    assert Relatedness(standing_out, against_chance, telling).credible is credible


def test_chance_is_what_the_turned_text_shares():
    # Every sentence names one place of its own, and nothing else is shared.
    french = [f"Le train {number} part de la gare." for number in range(100, 120)]
    english = [f"Train {number} leaves the station." for number in range(100, 120)]
    one, two = segments(french), segments(english)
    straight = [Link((at,), (at,), 1.0) for at in range(20)]
    found = relatedness(one, two, ("fr", "en"), straight, Knowledge())
    assert found.against_chance > 4
    turned = [Link((at,), (19 - at,), 1.0) for at in range(20)]
    found = relatedness(one, two, ("fr", "en"), turned, Knowledge())
    assert found.telling == 20
    assert found.against_chance < 1


@pytest.mark.parametrize("target", [ENGLISH[:2], ["— —", "— —", "— —"]], ids=["few", "empty"])
def test_nothing_to_judge_by(target):
    assert judged(target) is None
