"""The pairs of the benchmark out of Japanese and into it, and those of form in four directions."""

import pytest

from support.pair_sets import alarms, rows_of, too_low

LEAST = 0.9
SOUGHT_BY_MEANING = {"name", "omission", "addition", "length"}
"""Kinds that other sets of pairs hold to their bars; here most are as hard as can be."""


@pytest.fixture(scope="module", params=["japanese_english_pairs", "english_japanese_pairs"])
def rows(request):
    with rows_of(request.param) as found:
        yield found


def test_right_renderings_are_silent(rows):
    found = alarms(rows)
    assert len(found) <= 0.05 * len(rows), found


def test_no_figure_and_no_form_is_told_of_in_a_right_rendering(rows):
    found = [alarm for alarm in alarms(rows) if alarm[1] - SOUGHT_BY_MEANING]
    assert len(found) <= 0.01 * len(rows), found


def test_seeded_errors_are_told_of_every_kind_of_fact_and_form(rows):
    assert not too_low(rows, lambda kind: 0.0 if kind in SOUGHT_BY_MEANING else LEAST)
