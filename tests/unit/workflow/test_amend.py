from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.document import Acceptance, Origin, State, Unit
from transflow.workflow.amend import carry_over, match_segments
from transflow.workflow.digests import text_digest

OLD = ["題名", "甲は三月に東京を訪れた。", "乙は歓迎した。", "次回は来年である。"]


@pytest.mark.parametrize(
    "new,expected",
    [
        (OLD, {0: 0, 1: 1, 2: 2, 3: 3}),
        ([*OLD[:2], "丙は反対した。", *OLD[2:]], {0: 0, 1: 1, 2: 3, 3: 4}),
        ([OLD[0], OLD[2], OLD[3]], {0: 0, 2: 1, 3: 2}),
        ([OLD[0], "甲は四月に東京を訪れた。", OLD[2], OLD[3]], {0: 0, 1: 1, 2: 2, 3: 3}),
        ([OLD[0], "新しい文。", "甲は四月に東京を訪れた。", *OLD[2:]], {0: 0, 1: 2, 2: 3, 3: 4}),
        ([], {}),
        (["まったく別の話", "何も同じでない"], {}),
    ],
)
def test_segments_are_brought_together(new, expected):
    assert match_segments(OLD, new) == expected


def accepted(unit):
    digest = text_digest(unit.source), text_digest(unit.target)
    return replace(
        unit,
        state=State.FINAL,
        acceptance=Acceptance(State.FINAL, "sato", "", *digest, "t", "g"),
    )


def units():
    made = [
        Unit(
            f"u{i + 1}",
            (i + 1) * 1024,
            text,
            f"text {i + 1}",
            State.TRANSLATED,
            Origin.PERSON,
            place=f"¶{i + 1}",
            source_segments=(i,),
        )
        for i, text in enumerate(OLD)
    ]
    return [accepted(unit) for unit in made]


def carry(old, new, matched=None):
    matched = match_segments(OLD, new) if matched is None else matched
    places = [f"¶{i + 1}" for i in range(len(new))]
    return carry_over(old, new, matched, places=places, joiner="", first_number=50)


def test_what_is_the_same_keeps_everything():
    assert carry(units(), OLD).units == tuple(units())


def test_only_what_is_touched_opens():
    new = [OLD[0], "甲は四月に東京を訪れた。", "丙は反対した。", OLD[2]]
    carried = carry(units(), new)
    by_id = {u.id: u for u in carried.units}
    assert (carried.changed, carried.new, carried.bereft) == (("u2",), ("u50",), ("u4",))
    assert [u.id for u in carried.units] == ["u1", "u2", "u50", "u3", "u4"]
    assert by_id["u1"] == units()[0]
    assert (by_id["u2"].state, by_id["u2"].target) == (State.TRANSLATED, "text 2")
    assert (by_id["u3"].state, by_id["u3"].source_segments) == (State.FINAL, (3,))
    assert (by_id["u4"].source, by_id["u4"].target) == ("", "text 4")
    assert by_id["u50"].state is State.INITIAL
    keys = [u.ord for u in carried.units]
    assert keys == sorted(set(keys))


def test_putting_the_old_text_back_closes_again():
    new = [OLD[0], "甲は四月に東京を訪れた。", *OLD[2:]]
    opened = carry(units(), new).units
    closed = carry_over(
        opened,
        OLD,
        match_segments(new, OLD),
        places=["¶1", "¶2", "¶3", "¶4"],
        joiner="",
        first_number=60,
    )
    assert [u.state for u in closed.units] == [State.FINAL] * 4


def test_a_unit_without_text_goes_with_its_source():
    old = [replace(u, target="", acceptance=None, state=State.INITIAL) for u in units()]
    carried = carry(old, OLD[:2])
    assert carried.gone == ("u3", "u4")
    assert [u.id for u in carried.units] == ["u1", "u2"]


def test_a_link_of_two_sentences_loses_one():
    both = replace(units()[1], source=OLD[1] + OLD[2], source_segments=(1, 2), acceptance=None)
    carried = carry([units()[0], both, units()[3]], [OLD[0], OLD[1], OLD[3]])
    assert carried.units[1].source == OLD[1]
    assert carried.changed == ("u2",)


def test_there_is_always_room_for_new_units():
    packed = [replace(u, ord=i + 1) for i, u in enumerate(units())]
    new = [OLD[0], *(f"新しい文その{i}。" for i in range(5)), *OLD[1:]]
    matched = {0: 0, 1: 6, 2: 7, 3: 8}
    carried = carry(packed, new, matched)
    keys = [u.ord for u in carried.units]
    assert keys == sorted(set(keys))
    assert [u.source for u in carried.units] == new


@given(st.lists(st.sampled_from([*OLD, "別の文。", "さらに別の文である。"]), max_size=8))
def test_every_new_segment_is_in_exactly_one_unit(new):
    carried = carry(units(), new)
    held = [i for unit in carried.units for i in unit.source_segments]
    assert held == sorted(held)
    assert sorted(held) == list(range(len(new)))
    assert all(u.target or u.source_segments for u in carried.units)
    ids = [u.id for u in carried.units]
    assert len(ids) == len(set(ids))
