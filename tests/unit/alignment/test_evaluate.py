from __future__ import annotations

import pytest

from transflow.alignment.evaluate import Score, score

GOLD = [((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((), (2,)), ((4,), (3, 4))]


def test_the_gold_itself_is_perfect():
    found = score(GOLD, GOLD)
    assert (found.strict.precision, found.strict.recall, found.strict.f1) == (1.0, 1.0, 1.0)
    # A null bead equal to the gold's counts for precision, and recall leaves nulls out.
    assert (found.predicted, found.gold) == (5, 3)
    assert found.lax.f1 == 1.0


@pytest.mark.parametrize(
    "predicted, strict, lax",
    [
        pytest.param([((0,), (0,))], (1.0, 1 / 3), (1.0, 1 / 3), id="one of three"),
        pytest.param(
            [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((4,), (3, 4))],
            (2 / 4, 2 / 3),
            (3 / 4, 3 / 3),
            id="a merge cut short is right in part, its rest is a wrong null",
        ),
        pytest.param([((0,), (3,))], (0.0, 0.0), (0.0, 0.0), id="wrong"),
        pytest.param([((0, 4), (1,))], (0.0, 0.0), (0.0, 0.0), id="no shared link, only segments"),
        pytest.param([((0, 1), (0, 1))], (0.0, 0.0), (1.0, 2 / 3), id="too wide"),
        pytest.param([], (0.0, 0.0), (0.0, 0.0), id="nothing"),
        pytest.param([((3,), ())], (1.0, 0.0), (1.0, 0.0), id="a right null has no recall"),
        pytest.param(
            [((), ()), ((0,), (0,)), ((0,), (0,))], (1.0, 1 / 3), (1.0, 1 / 3), id="noise"
        ),
    ],
)
def test_ratios(predicted, strict, lax):
    found = score(GOLD, predicted)
    assert (found.strict.precision, found.strict.recall) == pytest.approx(strict)
    assert (found.lax.precision, found.lax.recall) == pytest.approx(lax)


def test_by_bead_type():
    found = score(GOLD, [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), ()), ((4,), (3, 4))])
    assert found.of("1-1").precision == 0.5
    assert found.of("1-1").recall == 1.0
    assert found.of("1-0").precision == 0.5
    assert found.of("2-1").f1 == 0.0
    assert found.of("1-2").f1 == 1.0
    assert found.of("4-4").f1 == 0.0


def test_scores_of_documents_add_up():
    one, two = score(GOLD, GOLD), score(GOLD, [((0,), (3,)), ((3,), ())])
    both = one + two
    assert both.predicted == 7
    assert both.strict.precision == 6 / 7
    assert both.strict.recall == 3 / 6
    assert both.by_bead["1-0"] == (2, 2, 2, 2)
    assert one + Score() == one


def test_agrees_with_the_reference_definition():
    # Worked by hand after vecalign's score.py: precision 2/5 strict and 3/5 lax,
    # recall 1/3 strict and 2/3 lax.
    predicted = [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((3,), ()), ((4,), (2,))]
    found = score(GOLD, predicted)
    assert (found.predicted_strict, found.predicted_lax, found.predicted) == (2, 3, 5)
    assert (found.gold_strict, found.gold_lax, found.gold) == (1, 2, 3)
