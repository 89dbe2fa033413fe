from __future__ import annotations

import pytest

from transflow.memory.match import Match, Memory, MemoryEntry

HELD = MemoryEntry(
    "会談は12月5日に東京で行われた。", "The talks were held in Tokyo on 5 December.", "a/u1"
)
AGREED = MemoryEntry(
    "両首脳は、二国間関係を更に発展させることで一致した。",
    "The two leaders concurred on further developing bilateral relations.",
    "a/u2",
)
ARTICLE = MemoryEntry("第三条の規定による。", "In accordance with Article 3.", "b/u1")
MEMORY = Memory([HELD, AGREED, ARTICLE], "ja")


def entry(source, target="x", place="p"):
    return MemoryEntry(source, target, place)


@pytest.mark.parametrize("found", [HELD, AGREED, ARTICLE])
def test_the_very_same_text_is_a_hundred(found):
    assert MEMORY.lookup(found.source)[0] == Match(found, 100)


@pytest.mark.parametrize(
    "stored, asked",
    [
        ("会談は12月5日に行われた。", "会談は１２月５日に行われた。"),
        ("Final Statement", "FINAL STATEMENT"),
        ("the “final” statement", 'the "final" statement'),
        ("2020–2025", "2020-2025"),
        ("one  two", "one two "),
        ("co\u00adoperation", "cooperation"),
        ("ｶﾝﾎﾞｼﾞｱ", "カンボジア"),
        ("re\u0301sume\u0301", "résumé"),
    ],
)
def test_another_form_of_the_same_text_is_ninety_nine(stored, asked):
    assert [m.score for m in Memory([entry(stored)], "en").lookup(asked)] == [99]


@pytest.mark.parametrize(
    "stored, asked, score",
    [
        ("abcdefghij", "abcdefghix", 90),
        ("abcdefghij", "abcdefghijk", 90),
        ("abcdefghij", "abcdefgxyz", 70),
        ("a" * 1000, "a" * 999 + "b", 98),
        # a number: eight points less than its likeness
        ("Article 5 applies here.", "Article 6 applies here.", 87),
        ("x" * 500 + " 5", "x" * 500 + " 6", 90),
        ("第三条の規定による措置を講ずる。", "第四条の規定による措置を講ずる。", 85),
        # the same numbers elsewhere
        ("from 5 to 6 of the annex to this", "from 6 to 5 of the annex to this", 85),
        ("1,000 people attended the fair", "1000 people attended the fair", 96),
    ],
)
def test_scores(stored, asked, score):
    (found,) = Memory([entry(stored)], "en").lookup(asked, floor=50)
    assert found.score == score


@pytest.mark.parametrize(
    "asked", ["全く関係のない文章であり、似ていない。", "は", "", "  ", "12", "会談は" * 200]
)
def test_nothing_alike_finds_nothing(asked):
    assert MEMORY.lookup(asked) == []


def test_a_number_that_differs_never_looks_nearly_exact():
    long = (
        "The Government shall submit the report to the Diet within {} days of the end of the year."
    )
    memory = Memory([entry(long.format(number)) for number in range(10, 40)], "en")
    assert max(m.score for m in memory.lookup(long.format(99), limit=50)) <= 90


def test_the_right_number_comes_before_a_closer_text_with_a_wrong_one():
    wrong = entry("The meeting began at 10 o'clock in the main hall.")
    right = entry("The meetings began at 11 o'clock in our main hall.")
    memory = Memory([wrong, right], "en")
    asked = "The meeting began at 11 o'clock in the main hall."
    assert [m.entry for m in memory.lookup(asked)] == [right, wrong]


def test_best_first_and_ties_in_the_order_of_the_entries():
    entries = [
        entry("The talks ended today.", "c", "1"),
        entry("The talks ended early.", "b", "2"),
        entry("The talks ended late.", "a", "3"),
        entry("The talks ended early.", "another", "4"),
        entry("the talks ended early.", "form", "5"),
    ]
    found = Memory(entries, "en").lookup("The talks ended early.", limit=9, floor=50)
    assert [(m.score, m.entry.place) for m in found[:3]] == [(100, "2"), (100, "4"), (99, "5")]
    scores = [m.score for m in found]
    assert scores == sorted(scores, reverse=True)


def test_what_is_alike_in_source_and_target_is_shown_once():
    memory = Memory([entry("はい。", "Yes.", "1"), entry("はい。", "Yes.", "2")], "ja")
    assert [m.entry.place for m in memory.lookup("はい。")] == ["1"]
    assert len(memory) == 1


def test_empty_sides_are_no_entries():
    memory = Memory(
        [entry("", "x"), entry(" ", "x"), entry("はい。", ""), entry("はい。", " ")], "ja"
    )
    assert len(memory) == 0
    assert memory.lookup("はい。") == []


@pytest.mark.parametrize("limit, count", [(0, 0), (1, 1), (3, 3), (9, 5)])
def test_limit(limit, count):
    memory = Memory([entry(f"同じ文章です{char}") for char in "あいうえお"], "ja")
    assert len(memory.lookup("同じ文章ですか", limit=limit)) == count


@pytest.mark.parametrize("floor, count", [(90, 1), (91, 0), (100, 0), (1, 1)])
def test_floor(floor, count):
    assert len(Memory([entry("abcdefghij")], "en").lookup("abcdefghix", floor=floor)) == count


@pytest.mark.parametrize("options", [{"limit": -1}, {"floor": 0}, {"floor": 101}])
def test_senseless_requests_are_refused(options):
    with pytest.raises(ValueError, match="limit"):
        MEMORY.lookup("はい。", **options)


def test_texts_too_long_to_compare_are_found_when_they_are_the_same():
    long = "長" * 20_000
    memory = Memory([entry(long)], "ja")
    assert [m.score for m in memory.lookup(long)] == [100]
    assert memory.lookup(long + "い") == []
