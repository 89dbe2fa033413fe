"""Units of two points in time, brought together by their segments."""

from dataclasses import replace

import pytest

from transflow.document import Origin, State, Unit
from transflow.workflow.families import families, joined_source, joined_target


def unit(name, source, target, order, text=None):
    shown = " ".join(f"T{j}" for j in target) if text is None else text
    return Unit(
        name,
        order,
        "".join(f"文{i}" for i in source),
        shown,
        State.TRANSLATED,
        Origin.PROVISIONAL,
        source_segments=source,
        target_segments=target,
    )


def by_id(*units):
    return {one.id: one for one in units}


OLD = by_id(unit("u1", (0,), (0,), 10), unit("u2", (1,), (1,), 20), unit("u3", (2,), (2, 3), 30))


def told(new, *, same_source=True):
    return [
        ([u.id for u in family.old], [u.id for u in family.new])
        for family in families(OLD, new, same_source=same_source)
    ]


@pytest.mark.parametrize(
    "new, groups",
    [
        (OLD, [(["u1"], ["u1"]), (["u2"], ["u2"]), (["u3"], ["u3"])]),
        (
            by_id(unit("u1", (0, 1), (0, 1), 10), OLD["u3"]),
            [(["u1", "u2"], ["u1"]), (["u3"], ["u3"])],
        ),
        (
            by_id(OLD["u1"], OLD["u2"], unit("u3", (2,), (2,), 30), unit("u9", (), (3,), 40)),
            [(["u1"], ["u1"]), (["u2"], ["u2"]), (["u3"], ["u3", "u9"])],
        ),
        (
            by_id(unit("u1", (0,), (2,), 10), OLD["u2"], unit("u3", (2,), (0, 3), 30)),
            [(["u1", "u3"], ["u1", "u3"]), (["u2"], ["u2"])],
        ),
        (by_id(OLD["u1"], OLD["u2"]), [(["u1"], ["u1"]), (["u2"], ["u2"]), (["u3"], [])]),
    ],
)
def test_units_that_share_segments_are_one_family(new, groups):
    assert told(new) == groups


def test_source_segments_count_only_while_they_have_the_same_numbers():
    new = by_id(
        unit("u7", (0,), (), 5),
        replace(OLD["u1"], source_segments=(1,)),
        replace(OLD["u2"], source_segments=(2,)),
        replace(OLD["u3"], source_segments=(3,)),
    )
    apart = [([], ["u7"]), (["u1"], ["u1"]), (["u2"], ["u2"]), (["u3"], ["u3"])]
    assert told(new, same_source=False) == apart
    assert len(told(new)) == 1


def test_texts_are_joined_as_they_are_published():
    units = [
        unit("u1", (0,), (5,), 10),
        unit("u2", (1,), (), 20, "written"),
        unit("u3", (2,), (1,), 30),
        unit("u4", (), (2,), 40, ""),
    ]
    assert joined_source(units, "") == "文0文1文2"
    assert joined_target(units, " ") == "T1 T5 written"
