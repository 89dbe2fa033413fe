"""What holds for every document beside every other: checks of one text beside the others."""

from hypothesis import given
from hypothesis import strategies as st

from transflow.checks.base import Pair
from transflow.checks.document import inconsistent, same_target, shared

TEXTS = st.sampled_from(
    [
        "",
        " ",
        "概要",
        "海上保安に関する協力の強化",
        "海上保安に 関する協力の強化",
        "The committee approved the budget for next year.",
        "THE COMMITTEE approved the budget for next year",
        "ｃｏｄｅ 12",
        "code 12",
    ]
)
SOME = st.lists(st.tuples(TEXTS, TEXTS), max_size=8)


def pairs(rows, name):
    return [Pair(s, t, "ja", "en", unit=f"{name}{n}") for n, (s, t) in enumerate(rows)]


def folded(text):
    return " ".join(text.replace("ｃｏｄｅ", "code").split())


@given(SOME, SOME)
def test_leaving_out_what_is_not_shared_changes_nothing(here, elsewhere):
    own, others = pairs(here, "u"), pairs(elsewhere, "d/u")
    kept = shared(own, others)
    assert shared(own, kept) == kept
    for check in (inconsistent, same_target):
        assert list(check(own, others)) == list(check(own, kept))


@given(SOME, SOME)
def test_findings_are_on_units_of_the_document_inside_their_texts(here, elsewhere):
    own, others = pairs(here, "u"), pairs(elsewhere, "d/u")
    units = {pair.unit: pair for pair in own}
    for check in (inconsistent, same_target):
        for found in check(own, others):
            pair = units[found.unit]
            assert found.source_span == (0, len(pair.source))
            assert found.target_span == (0, len(pair.target))
            assert pair.source.strip()
            assert pair.target.strip()


@given(SOME)
def test_a_document_is_inconsistent_exactly_when_a_source_has_two_renderings(rows):
    renderings = {}
    for source, target in rows:
        if folded(source) and folded(target):
            renderings.setdefault(folded(source), set()).add(folded(target))
    several = any(len(targets) > 1 for targets in renderings.values())
    assert bool(list(inconsistent(pairs(rows, "u"), []))) is several


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=8, unique_by=lambda row: folded(row[0])))
def test_a_copy_of_a_consistent_document_is_consistent_with_it(rows):
    assert list(inconsistent(pairs(rows, "u"), pairs(rows, "d/u"))) == []
