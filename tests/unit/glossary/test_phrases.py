from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.glossary.phrases import Phrases, is_phrase
from transflow.glossary.scanner import Scanner

WORDS = st.sampled_from(["rule", "rules", "law", "party", "parties", "of", "g7", "état", "child"])
GAPS = st.sampled_from([" ", "-", ", ", "'", " - "])


def found(keys: list[str], text: str, language: str = "en") -> list[tuple[str, str, bool]]:
    table = Phrases([(key, number) for number, key in enumerate(keys)], language)
    return [
        (keys[~number if number < 0 else number], text[start:end], number < 0)
        for number, start, end in table.matches(text)
    ]


@pytest.mark.parametrize(
    "key,answer",
    [
        ("rule of law", True),
        ("g7", True),
        ("chargé d'affaires", True),
        ("c++", False),
        ("-based", False),
        ("法の支配", False),
        ("eu法", False),
        ("", False),
        ("a" * 200, False),
        (" ".join("a" * 30), False),
    ],
)
def test_what_a_phrase_is(key: str, answer: bool):
    assert is_phrase(key) is answer


@pytest.mark.parametrize(
    "keys,text,hits",
    [
        (["law"], "the law.", [("law", "law", False)]),
        (["law"], "lawyer outlaw", []),
        (["law"], "laws", [("law", "law", False)]),
        (["treaty"], "treaties", [("treaty", "treaties", True)]),
        (["minister of justice"], "ministers of justice", None),
        (["consulate-general"], "consulates-general", None),
        (["state party"], "states parties", None),
        (["woman minister"], "women ministers", None),
        (["state visit"], "states visits", []),
        (["capacity building"], "capacity-building", None),
        (["capacity-building"], "capacity building", []),
        (["person"], "peoples", []),
    ],
)
def test_matches(keys: list[str], text: str, hits: list[tuple[str, str, bool]] | None):
    assert found(keys, text) == ([(keys[0], text, True)] if hits is None else hits)


@pytest.mark.parametrize(
    "keys,text,at,crossed",
    [
        (["rule of law", "law"], "the rule of law", 12, True),
        (["law"], "the rule of law", 12, False),
        (["minister of justice", "justice"], "ministers of justice", 13, True),
        (["agreement on trade", "agreement"], "agreement and trade", 9, False),
        (["agreement on trade", "agreement"], "agreements on trade", 10, True),
        (["human rights policy", "policy"], "the human-rights policy", 17, True),
        (["rule of law"], "rule", 0, False),
        (["g7 summit", "summit"], "a g7 summit", 5, True),
        (["rule of law", "law"], "the (rule of law)", 13, True),
        (["état de droit", "droit"], "un état de droit", 11, True),
        (["états membres"], "les états parties", 9, False),
        (["capacity-building efforts", "efforts"], "capacity-building efforts", 18, True),
        (["capacity building efforts"], "capacity-building plans", 17, False),
        (["b c d", "x"], "a b c e", 5, False),
    ],
)
def test_crossed(keys: list[str], text: str, at: int, crossed: bool):
    table = Phrases([(key, number) for number, key in enumerate(keys)], "en")
    assert table.crossed(text, at) is crossed


@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, unique=True),
    st.lists(st.tuples(WORDS, GAPS), max_size=12).map(lambda pairs: "".join(map("".join, pairs))),
    st.sampled_from(["en", "fr", "de", "es"]),
)
def test_a_term_that_stands_alone_is_chosen(keys: list[str], text: str, language: str):
    scanner = Scanner(keys, language)
    chosen = {(hit.key, hit.start, hit.end) for hit in scanner.chosen(text)}
    for number, key in enumerate(keys):
        at = text.find(key)
        while at >= 0:
            if scanner.stands_alone(text, key, at, at + len(key)):
                assert (number, at, at + len(key)) in chosen
            at = text.find(key, at + 1)


@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, unique=True),
    st.lists(st.tuples(WORDS, GAPS), max_size=12).map(lambda pairs: "".join(map("".join, pairs))),
)
def test_words_and_letters_find_the_same_terms(keys: list[str], text: str):
    """The same terms as a language without spaces has them are found by the automaton."""
    words = {(h.key, h.start, h.end) for h in Scanner(keys, "es").hits(text) if h.exact}
    letters = {(h.key, h.start, h.end) for h in Scanner(keys, "km").hits(text) if h.exact}
    assert words == letters
