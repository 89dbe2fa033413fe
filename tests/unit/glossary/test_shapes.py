"""Renderings that a text inflects, shares, breaks or turns into another part of speech."""

from __future__ import annotations

import pytest

from transflow.glossary.enforcement import TermFault, enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Severity, Term


def loud(one: tuple[str, str], two: tuple[str, str], source: str, target: str) -> list[TermFault]:
    concepts = [Concept("c", (Term(one[1], one[0]), Term(two[1], two[0])))]
    found = enforce(Glossary(concepts, one[0], two[0]), source, target)
    return [finding.kind for finding in found if finding.severity is not Severity.NOTICE]


RIGHT = [
    ("de", "import", "Einfuhr", "Imports fell.", "Die Ein- und Ausfuhr ging zurück."),
    ("de", "museum", "Museum", "museums", "die Museen der Stadt"),
    ("de", "human rights", "Menschenrechte", "human rights situation", "die Menschenrechtslage"),
    ("de", "Minister of Health", "Minister für Gesundheit", "the Minister of Health",
     "die Ministerin für Gesundheit"),
    ("de", "to adopt", "annehmen", "It was adopted.", "Der Rat nahm den Text an."),
    ("de", "to enter into force", "in Kraft treten", "It enters into force.", "Es tritt in Kraft."),
    ("fr", "ambassador", "ambassadeur", "the ambassador", "l’ambassadrice de Norvège"),
    ("fr", "implementation", "mise en œuvre", "its implementation", "sa mise en oeuvre"),
    ("fr", "State", "État", "THE STATE", "L’ETAT"),
    ("fr", "minimum wage", "salaire minimum", "minimum wages", "les salaires minima"),
    ("fr", "State Party", "État partie", "the State Party", "l’État (ou les États) partie(s)"),
    ("fr", "elected member", "élu", "elected members", "les élu·e·s"),
    ("fr", "to adopt", "adopter", "It was adopted.", "Il a été adopté."),
    ("fr", "minister of defence", "ministre de la défense", "the minister of defence",
     "les ministres des affaires étrangères et de la défense"),
    ("ja", "to ratify", "批准する", "It ratified the text.", "これを批准した。"),
    ("ja", "labour market", "労働市場", "the labor market", "労働市場は逼迫している。"),
    ("ja", "order", "命令", "in order to protect it", "保護するため"),
    ("ja", "support", "支援", "They will support the plan.", "計画に賛成する。"),
]  # fmt: skip


@pytest.mark.parametrize("lang,source_term,target_term,source,target", RIGHT)
def test_right(lang: str, source_term: str, target_term: str, source: str, target: str):
    assert loud(("en", source_term), (lang, target_term), source, target) == []


WRONG = [
    ("de", "import", "Einfuhr", "Imports fell.", "Der Ein- und Verkauf ging zurück."),
    ("de", "museum", "Museum", "museums", "die Musen der Stadt"),
    ("de", "to adopt", "annehmen", "It was adopted.", "Der Rat begrüßte den Text."),
    ("fr", "port", "port", "the port", "la porte"),
    ("fr", "State", "État", "the State", "l’etat de la mer"),
    ("fr", "minister of defence", "ministre de la défense", "the minister of defence",
     "le ministre a parlé de la police ; la défense attend"),
    ("ja", "support", "支援", "Their support helped.", "その活動は役立った。"),
]  # fmt: skip


@pytest.mark.parametrize("lang,source_term,target_term,source,target", WRONG)
def test_wrong(lang: str, source_term: str, target_term: str, source: str, target: str):
    faults = loud(("en", source_term), (lang, target_term), source, target)
    assert faults == [TermFault.MISSING]


@pytest.mark.parametrize(
    "term,target,faults",
    [
        ("Foreign Minister", "the Foreign and Defence Ministers", []),
        ("launch", "It was launched.", []),
        ("ratification", "It was ratified.", []),
        ("startup", "many start-ups", []),
        ("treaty", "Parties to this Treaty", []),
        ("joint committee", "a Joint Committee is set up", []),
        ("Ministry of Labour", "the Ministry of Labor", []),
        ("Free and Open Ocean", "the “Free and Open” Ocean", []),
        ("rule of law", "faith in the Rule of Law", [TermFault.CASE]),
        ("Free and Open Ocean", "the free and open ocean", [TermFault.CASE]),
        ("launch", "It was delayed.", [TermFault.MISSING]),
    ],
)
def test_english_renderings(term: str, target: str, faults: list[TermFault]):
    assert loud(("ja", "対象事項"), ("en", term), "対象事項である。", target) == faults


@pytest.mark.parametrize(
    "name,target,faults",
    [
        ("Erasmus+", "Erasmus-Plus-Stipendien", [TermFault.KEPT]),
        ("Erasmus+", "Erasmus+-Stipendien", []),
        ("Deutsche Bahn", "bei der Deutschen Bahn", []),
        ("Galileo", "die Galilei-Satelliten", [TermFault.KEPT]),
    ],
)
def test_names_that_stay(name: str, target: str, faults: list[TermFault]):
    concepts = [Concept("c", (Term(name, "en", do_not_translate=True),))]
    found = enforce(Glossary(concepts, "en", "de"), f"the {name} office", target)
    assert [one.kind for one in found] == faults
