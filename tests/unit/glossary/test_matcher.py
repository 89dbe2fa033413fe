from __future__ import annotations

import pytest

from transflow.glossary.keys import same_language
from transflow.glossary.matcher import Glossary
from transflow.glossary.rules import rules_digest
from transflow.model import Concept, Term, TermStatus


def concept(number: int, source: str, *targets: str) -> Concept:
    return Concept(f"c{number}", (Term(source, "ja"), *(Term(t, "en") for t in targets)))


NESTED = Glossary(
    [
        concept(1, "全面的協力枠組み", "Full Cooperation Framework"),
        concept(2, "協力枠組み", "Cooperation Framework"),
        concept(3, "京都", "Kyoto"),
        concept(4, "東京都", "Tokyo Metropolis"),
        concept(5, "パートナー", "partner"),
        concept(6, "ＵＮ事務所", "UN office"),
        concept(7, "航行の自由", "freedom of navigation"),
        concept(8, "５０周年", "50th anniversary"),
        concept(9, "米", "US"),
    ],
    "ja",
    "en",
)


@pytest.mark.parametrize(
    "text,found",
    [
        ("全面的協力枠組みと協力枠組み", ["全面的協力枠組み", "協力枠組み"]),
        ("全面的協力枠組み", ["全面的協力枠組み"]),
        ("東京都と京都", ["東京都", "京都"]),
        ("江東京都", ["東京都"]),
        ("パートナーと", ["パートナー"]),
        ("パートナーシップ", []),
        ("アジアパートナー", []),
        ("アジア・パートナー", ["パートナー"]),
        ("UN事務所", ["ＵＮ事務所"]),
        ("ＵＮ事務所", ["ＵＮ事務所"]),
        ("第50周年", ["５０周年"]),
        ("150周年", []),
        ("航行の\n自由", ["航行の自由"]),
        ("米は高い", ["米"]),
        ("日米両国", []),
        ("", []),
    ],
)
def test_source_occurrences(text: str, found: list[str]):
    occurrences = NESTED.occurrences(text, "source")
    assert [o.term.text for o in occurrences] == found


@pytest.mark.parametrize(
    "text,found",
    [
        ("the Full Cooperation Framework", ["Full Cooperation Framework"]),
        ("cooperation frameworks", ["Cooperation Framework"]),
        ("partnership", []),
        ("our partners’ aims", ["partner"]),
        ("Kyotoite", []),
        ("tell us", []),
        ("the US", ["US"]),
        ("USA", []),
        ("a UN\u00a0office", ["UN office"]),
        ("freedoms of navigation", ["freedom of navigation"]),
    ],
)
def test_target_occurrences(text: str, found: list[str]):
    assert [o.term.text for o in NESTED.occurrences(text, "target")] == found


def test_offsets_are_those_of_the_original():
    text = "㈱の＜ＵＮ事　務所＞で"
    [found] = NESTED.occurrences(text, "source")
    assert text[found.start : found.end] == "ＵＮ事　務所"


def test_a_doubtful_occurrence_says_so():
    assert [o.sure for o in NESTED.occurrences("京都市", "source")] == [False]
    assert [o.sure for o in NESTED.occurrences("京都で", "source")] == [True]


def test_applied_gives_one_rule_for_each_term_in_order():
    rules = NESTED.applied("京都の協力枠組み、協力枠組みと航行の自由")
    assert [rule.source for rule in rules] == ["京都", "協力枠組み", "航行の自由"]


def test_long_texts_are_searched_in_windows_without_a_seam():
    text = "あ" * 4090 + "全面的協力枠組み" + "い" * 9000 + "協力枠組み"
    found = NESTED.occurrences(text, "source")
    assert [(o.term.text, o.start) for o in found] == [
        ("全面的協力枠組み", 4090),
        ("協力枠組み", 4090 + 8 + 9000),
    ]


BASE = [
    Concept(
        "a",
        (
            Term("海洋憲章", "ja"),
            Term("Ocean Charter", "en"),
            Term("Sea Charter", "en", TermStatus.FORBIDDEN),
        ),
    ),
    Concept("b", (Term("議定書", "ja"), Term("protocol", "en"))),
]


def test_the_digest_does_not_depend_on_order_or_identifiers():
    turned = [Concept("z", BASE[1].terms), Concept("y", BASE[0].terms[::-1])]
    assert Glossary(BASE, "ja", "en").digest == Glossary(turned, "ja", "en").digest
    assert len(Glossary([], "ja", "en").digest) == 64


@pytest.mark.parametrize(
    "other",
    [
        [BASE[0]],
        [BASE[0], Concept("b", (Term("議定書", "ja"), Term("Protocol", "en")))],
        [BASE[0], Concept("b", (Term("議定書", "ja"), Term("protocol", "en", note="n")))],
        [BASE[0], Concept("b", BASE[1].terms, domain="law")],
        [BASE[0], Concept("b", BASE[1].terms, authority="x")],
    ],
)
def test_the_digest_sees_every_change(other: list[Concept]):
    assert Glossary(BASE, "ja", "en").digest != Glossary(other, "ja", "en").digest


def test_the_rules_digest_sees_only_the_rules_that_apply():
    more = [*BASE, Concept("c", (Term("条約", "ja"), Term("treaty", "en")))]
    one, two = Glossary(BASE, "ja", "en"), Glossary(more, "ja", "en")
    text = "この海洋憲章は"
    assert rules_digest(one.applied(text)) == rules_digest(two.applied(text))
    assert rules_digest(one.applied("条約")) != rules_digest(two.applied("条約"))


def test_terms_of_other_languages_play_no_part():
    mixed = Concept("m", (Term("海", "ja"), Term("sea", "en"), Term("mer", "fr")))
    glossary = Glossary([mixed], "ja", "en")
    assert glossary.occurrences("mer", "target") == ()
    assert [r.text for r in glossary.applied("海へ")[0].renderings] == ["sea"]


@pytest.mark.parametrize(
    "one,other,same",
    [
        ("en", "en", True),
        ("en", "EN-gb", True),
        ("en_US", "en", True),
        ("en-GB", "en-US", False),
        ("en", "fr", False),
        ("zh-Hans", "zh-Hant", False),
    ],
)
def test_same_language(one: str, other: str, same: bool):
    assert same_language(one, other) is same


def test_an_empty_glossary_finds_nothing():
    empty = Glossary([], "ja", "en")
    assert empty.occurrences("何でも", "source") == ()
    assert empty.applied("何でも") == ()


def test_terms_of_nothing_but_invisible_characters_match_nothing():
    glossary = Glossary([concept(1, "\u200b", "x")], "ja", "en")
    assert glossary.occurrences("a\u200bb", "source") == ()


def test_unpaired_surrogates_do_no_harm():
    assert NESTED.occurrences("\ud800京都\udfff", "source")[0].start == 1
