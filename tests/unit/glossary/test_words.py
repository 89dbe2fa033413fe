"""Word boundaries that a dictionary of Japanese tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from transflow.glossary.enforcement import enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Severity, Term
from transflow.text.morphology import Morpheme

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = frozenset({"日本", "東京"})


class Divided:
    """Texts with their words parted by a bar, as a test writes them."""

    lang = "ja"

    def __init__(self, *texts: str) -> None:
        self.known = {text.replace("|", ""): text.split("|") for text in texts}
        self.asked: list[str] = []

    def analyse(self, text: str) -> Sequence[Morpheme]:
        self.asked.append(text)
        at, found = 0, []
        for word in self.known[text]:
            content = word not in {"の", "は", "を", "に"}
            name = word in NAMES
            found.append(Morpheme(at, at + len(word), word, word, "", content, name))
            at += len(word)
        return found


def severities(term: str, divided: str) -> list[Severity]:
    morphology = Divided(divided)
    concepts = [Concept("c", (Term(term, "ja"), Term("rendering", "en")))]
    glossary = Glossary(concepts, "ja", "en", morphology=lambda: morphology)
    return [found.severity for found in enforce(glossary, divided.replace("|", ""), "nothing")]


@pytest.mark.parametrize(
    "term,divided,expected",
    [
        ("京都", "東京|都|の|予算", []),
        ("京都", "京都|の|予算", [Severity.ERROR]),
        ("政府", "日本|政府|の|立場", [Severity.ERROR]),
        ("政府", "両|政府|の|立場", [Severity.ERROR]),
        ("政府", "政府|開発|援助|の|実施", [Severity.NOTICE]),
        ("会議", "会議|室|の|予約", [Severity.NOTICE]),
        ("大統領", "副|大統領|の|訪問", [Severity.NOTICE]),
        ("担当大臣", "問題|担当|大臣|の|訪問", [Severity.ERROR]),
        ("発援助", "開|発援助|の|実施", [Severity.NOTICE]),
        ("発援助", "開発|援助|の|実施", []),
        ("国際協力", "新国|際|協力|の|実施", [Severity.NOTICE]),
        ("もの", "くだもの|の|輸出", []),
        ("打ち上げ", "衛星|を|打ち上げ|られ|た", [Severity.NOTICE]),
        ("取調べ", "彼|を|取り調べ|た", [Severity.NOTICE]),
        ("打ち上げ", "衛星|の|打ち上げ|を|待つ", [Severity.ERROR]),
    ],
)
def test_terms_among_kanji(term: str, divided: str, expected: list[Severity]):
    assert severities(term, divided) == expected


def test_without_a_dictionary_a_doubt_is_a_notice():
    concepts = [Concept("c", (Term("京都", "ja"), Term("Kyoto", "en")))]
    found = enforce(Glossary(concepts, "ja", "en"), "東京都の予算", "Tokyo’s budget")
    assert [f.severity for f in found] == [Severity.NOTICE]


def test_the_dictionary_is_not_asked_where_nothing_is_in_doubt():
    morphology = Divided()
    concepts = [Concept("c", (Term("京都", "ja"), Term("Kyoto", "en")))]
    glossary = Glossary(concepts, "ja", "en", morphology=lambda: morphology)
    assert enforce(glossary, "京都の予算", "the budget")
    assert morphology.asked == []


def test_rules_of_an_acceptance_do_not_depend_on_the_dictionary():
    concepts = [Concept("c", (Term("京都", "ja"), Term("Kyoto", "en")))]
    plain = Glossary(concepts, "ja", "en")
    asked = Glossary(concepts, "ja", "en", morphology=lambda: Divided("東京|都|の|予算"))
    assert plain.applied("東京都の予算") == asked.applied("東京都の予算") != ()


def test_renderings_in_japanese_are_whole_words_too():
    concepts = [Concept("c", (Term("Kyoto", "en"), Term("京都", "ja")))]
    glossary = Glossary(concepts, "en", "ja", morphology=lambda: Divided("東京|都|の|予算"))
    assert enforce(glossary, "The budget of Kyoto", "東京都の予算")


def test_another_language_is_not_analysed():
    concepts = [Concept("c", (Term("京都", "zh"), Term("Kyoto", "en")))]
    glossary = Glossary(concepts, "zh", "en", morphology=Divided)
    assert [f.severity for f in enforce(glossary, "東京都市", "Tokyo")] == [Severity.NOTICE]


def test_where_no_dictionary_is_installed_the_run_of_one_script_decides():
    concepts = [Concept("c", (Term("京都", "ja"), Term("Kyoto", "en")))]
    glossary = Glossary(concepts, "ja", "en", morphology=lambda: None)
    assert [f.severity for f in enforce(glossary, "東京都の予算", "Tokyo")] == [Severity.NOTICE]
