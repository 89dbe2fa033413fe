import pytest

from transflow.model import Link
from transflow.usecases.evaluating import Evaluation, evaluate, shapes

GOLD = [((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((4,), (2,))]
LINKS = [
    Link((0,), (0,), 0.99),
    Link((1,), (1,), 0.6),
    Link((2,), (), 0.5),
    Link((3,), (), 0.9),
    Link((4,), (2,), 0.95),
]


def test_figures_of_one_document():
    fields = evaluate(GOLD, LINKS).fields()
    assert fields["strict"] == {"precision": 0.6, "recall": 0.666667, "f1": 0.631579}
    assert fields["lax"] == {"precision": 0.8, "recall": 1.0, "f1": 0.888889}
    assert list(fields["by_bead"]) == ["1-0", "1-1", "2-1"]
    assert fields["by_bead"]["1-0"] == {
        "predicted": 2,
        "gold": 1,
        "precision": 0.5,
        "recall": 1.0,
        "f1": 0.666667,
    }
    assert fields["by_bead"]["2-1"]["recall"] == 0
    assert (fields["predicted"], fields["gold"], fields["documents"]) == (5, 3, 1)
    assert fields["precision_at_95"] == pytest.approx(0.75)
    assert fields["calibration_error"] == pytest.approx((0.6 + 0.5 + 0.16) / 5)
    assert [row[2] for row in fields["reliability"]] == [1, 1, 3]


def test_documents_add_up():
    one, two = evaluate(GOLD, LINKS), evaluate([((0,), (0,))], [Link((0,), (0,), 1.0)])
    both = sum([one, two], Evaluation())
    assert both.documents == 2
    assert both.score.strict.precision == pytest.approx(4 / 6)
    assert both.score.strict.recall == pytest.approx(3 / 4)
    assert both.reliability.links == 6


def test_bead_types_are_listed_by_size():
    beads = [((), (0,)), ((0, 1, 2), (1,)), ((3,), (2,)), ((4,), (3, 4))]
    found = evaluate(beads, [Link((3,), (2,), 1.0), Link((0, 1), (1,), 1.0)])
    assert shapes(found.score) == ["0-1", "1-1", "1-2", "2-1", "3-1"]
