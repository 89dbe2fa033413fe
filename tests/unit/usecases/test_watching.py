import os

import pytest

from transflow.usecases.watching import stamp, watch


class EnoughError(Exception):
    pass


@pytest.mark.parametrize(
    "states,acted",
    [("a", 1), ("aaaa", 1), ("ab", 2), ("aabba", 3), ("abab", 4)],
)
def test_it_acts_at_once_and_after_each_change(states, acted):
    left = iter(states)
    done = []

    def look():
        try:
            return ((next(left), 0, 1),)
        except StopIteration:
            raise EnoughError from None

    with pytest.raises(EnoughError):
        watch(look, lambda: done.append(1), lambda: None)
    assert len(done) == acted


def test_a_change_during_the_work_is_seen():
    state = [1]
    seen = []

    def act():
        seen.append(state[0])
        if len(seen) == 1:
            state[0] = 2

    def pause():
        if len(seen) == 2:
            raise EnoughError

    with pytest.raises(EnoughError):
        watch(lambda: (("f", state[0], 1),), act, pause)
    assert seen == [1, 2]


def test_a_stamp_changes_with_time_and_size_and_passes_over_what_is_not_there(tmp_path):
    path, absent = tmp_path / "a", tmp_path / "b"
    path.write_text("x")
    os.utime(path, ns=(1, 1))
    first = stamp([path, absent])
    assert first == ((str(path), 1, 1),)
    os.utime(path, ns=(2, 2))
    assert stamp([path, absent]) != first
    path.write_text("")
    assert stamp([path]) == ()
