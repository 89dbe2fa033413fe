from __future__ import annotations

import pytest

from synthetic_parallel import parallel, segments
from transflow.alignment.aligner import align
from transflow.alignment.confirmed import CERTAIN, plan_of
from transflow.alignment.evaluate import score
from transflow.alignment.knowledge import Knowledge
from transflow.errors import UsageError

SOURCE = [
    "Le port de Brest reçoit 120 navires.",
    "Le maire Kervella a signé l'accord.",
    "La pluie a retardé les travaux.",
    "Les ouvriers sont rentrés chez eux.",
    "Le budget est de 45 millions d'euros.",
    "La prochaine réunion aura lieu à Lyon.",
]
TARGET = [
    "The port of Brest receives 120 ships.",
    "Mayor Kervella signed the agreement.",
    "Rain delayed the works.",
    "The workers went home.",
    "The budget is 45 million euros.",
    "The next meeting will be held in Lyon.",
]


def aligned(confirmed, source=SOURCE, target=TARGET):
    knowledge = Knowledge(confirmed=confirmed)
    return align(segments(source), segments(target), "fr", "en", knowledge=knowledge)


@pytest.mark.parametrize(
    "confirmed",
    [
        pytest.param([((2,), (2,))], id="what would be found anyway"),
        pytest.param([((2, 3), (2,))], id="another bead"),
        pytest.param([((0,), (0, 1)), ((1, 2), (2,))], id="neighbours"),
        pytest.param([((0, 1, 2, 3, 4), (0,))], id="five to one"),
        pytest.param([((0, 1, 2, 3, 4, 5), (0, 1, 2, 3, 4, 5))], id="everything in one"),
        pytest.param([((2,), ())], id="no counterpart"),
        pytest.param([((), (0,)), ((0,), ())], id="neither has a counterpart"),
        pytest.param([((0,), (5,)), ((5,), (0,))], id="two that cross"),
        pytest.param([((1, 4), (2,))], id="segments apart from each other"),
        pytest.param([((1,), (1,)), ((4,), (2, 3)), ((5,), ())], id="several kinds"),
        pytest.param([((i,), (i,)) for i in range(6)], id="all of them"),
        pytest.param([((i,), ()) for i in range(6)], id="the whole source alone"),
        pytest.param([((0,), (5,))], id="first to last"),
        pytest.param([((5,), (0,))], id="last to first"),
    ],
)
def test_what_is_confirmed_stands(confirmed):
    links = aligned(confirmed)
    found = {(link.source, link.target): link for link in links}
    for pair in confirmed:
        assert found[pair].confidence == 1.0
        assert found[pair].evidence[0] == CERTAIN
    assert sorted(i for link in links for i in link.source) == list(range(6))
    assert sorted(j for link in links for j in link.target) == list(range(6))
    sure = set(confirmed)
    assert all(CERTAIN not in link.evidence for pair, link in found.items() if pair not in sure)


def test_the_rest_is_aligned_around_it():
    links = {(link.source, link.target) for link in aligned([((2, 3), (2, 3))])}
    assert links == {
        *(((i,), (i,)) for i in (0, 1, 4, 5)),
        ((2, 3), (2, 3)),
    }


def test_a_large_bead_leads_the_path():
    text = [f"Ligne {word}." for word in "rouge bleue verte jaune noire blanche grise".split(" ")]
    links = aligned([((1, 2, 3, 4, 5), (1,))], text, ["Aaa.", "Bbb.", "Ccc."])
    assert [(link.source, link.target) for link in links] == [
        ((0,), (0,)),
        ((1, 2, 3, 4, 5), (1,)),
        ((6,), (2,)),
    ]


def test_nothing_reaches_over_what_was_taken_out():
    links = aligned([((2,), ())])
    for link in links:
        assert not (min(link.source, default=9) < 2 < max(link.source, default=0))


def test_what_crosses_is_marked_and_stands_with_its_source():
    links = aligned([((0,), (5,)), ((1,), (1,)), ((2,), (2,))])
    assert [link.source for link in links if link.crossing] == [(0,)]
    assert next(link.source for link in links if link.source) == (0,)


def test_what_stands_alone_in_the_target_keeps_its_place():
    links = aligned([((), (2,))])
    place = [(link.source, link.target) for link in links].index(((), (2,)))
    before = [j for link in links[:place] for j in link.target]
    assert before == [0, 1]


@pytest.mark.parametrize(
    "confirmed,message",
    [
        ([((6,), (0,))], "source segment 6"),
        ([((0,), (-1,))], "target segment -1"),
        ([((0,), (0,)), ((0, 1), (1,))], "source segment 0 is confirmed twice"),
        ([((0,), (3,)), ((), (3,))], "target segment 3 is confirmed twice"),
        ([((0, 0), (3,))], "source segment 0 is confirmed twice"),
        ([((), ())], "no segments"),
    ],
)
def test_what_cannot_be_confirmed(confirmed, message):
    with pytest.raises(UsageError, match=message):
        aligned(confirmed)


@pytest.mark.parametrize("source,target", [([], TARGET), (SOURCE, [])])
def test_one_empty_side(source, target):
    confirmed = [((1,), ())] if source else [((), (1,))]
    links = aligned(confirmed, source, target)
    assert len(links) == 6
    assert [link.evidence == (CERTAIN,) for link in links] == [False, True, *[False] * 4]


def test_confirmed_links_help_a_long_document():
    pair = parallel(900, 5, holes=((300, "source", 60), (600, "target", 40)))
    known = pair.gold[::7]
    free = align(pair.source, pair.target, "fr", "en")
    helped = align(pair.source, pair.target, "fr", "en", knowledge=Knowledge(confirmed=known))
    found = [(link.source, link.target) for link in helped]
    assert set(known) <= set(found)
    without = score(pair.gold, [(link.source, link.target) for link in free]).strict.f1
    assert score(pair.gold, found).strict.f1 > without


def test_words_of_confirmed_links_teach():
    """Two words that only confirmed links explain decide which sentence is which."""
    words = [("zorba", "quilp"), ("mirek", "vanto")]
    source = [f"{one} {one}" for one, _ in words] * 3
    target = [f"{two} {two}" for _, two in words] * 3
    source += ["mirek mirek", "kalam", "zorba zorba"]
    target += ["quilp quilp"]
    confirmed = [((i,), (i,)) for i in range(6)]
    links = {(link.source, link.target) for link in aligned(confirmed, source, target)}
    assert ((8,), (6,)) in links


def test_an_order_with_one_outlier_keeps_the_others_as_pins():
    plan = plan_of([((0,), (4,)), ((1,), (1,)), ((2,), (2,)), ((3,), (3,))], 5, 5)
    assert len(plan.pins) == 3
    assert [(link.source, link.crossing) for link in plan.apart] == [((0,), True)]


def test_a_lone_crossing_link_says_nothing_about_the_order():
    # The first sentence went behind all others, and a person said so.
    words = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"]
    texts = [f"{word} {number}00 {word}s" for number, word in enumerate(words, 1)]
    one, two = segments(texts), segments([*texts[1:], texts[0]])
    known = Knowledge(confirmed=[((0,), (7,))], crossing={0})
    found = {(link.source, link.target) for link in align(one, two, "fr", "en", knowledge=known)}
    assert found == {((0,), (7,)), *(((at,), (at - 1,)) for at in range(1, 8))}
