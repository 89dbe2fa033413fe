"""Which forms of a term are the term, in running text: a table of inflection, case, boundaries."""

from __future__ import annotations

import pytest

from transflow.glossary.enforcement import TermFault, enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Boundary, CaseRule, Concept, Inflection, Severity, Term, TermStatus

NONE, PLURAL, LEMMA = Inflection.NONE, Inflection.PLURAL, Inflection.LEMMA
EXACT, SMART, IGNORE = CaseRule.EXACT, CaseRule.SMART, CaseRule.IGNORE

FRAMES = {
    "en": "The report deals with the {} in question.",
    "fr": "Le rapport porte sur les {} en question.",
    "de": "Der Bericht befasst sich mit den {} in dieser Sache.",
    "es": "El informe trata de los {} en cuestión.",
}


def concept(source: str, *targets: Term, **more: str) -> Concept:
    return Concept("c", (Term(source, "ja"), *targets), **more)


def faults(source_term: str, term: Term, written: str) -> set[TermFault]:
    glossary = Glossary([concept(source_term, term)], "ja", term.lang)
    text = FRAMES[term.lang].format(written)
    return {found.kind for found in enforce(glossary, f"報告書は{source_term}を扱う。", text)}


ACCEPTED = [
    ("en", "treaty", "treaties"),
    ("en", "police", "police's"),
    ("en", "agency", "agencies"),
    ("en", "agency", "agencies’"),
    ("en", "day", "days"),
    ("en", "tax", "taxes"),
    ("en", "coast guard vessel", "coast guard vessels"),
    ("en", "branch", "branches"),
    ("en", "Attorney General", "Attorneys General"),
    ("en", "Consulate-General", "Consulates-General"),
    ("en", "Secretary-General", "Secretaries-General"),
    ("en", "notary public", "notaries public"),
    ("en", "court-martial", "courts-martial"),
    ("en", "poet laureate", "poets laureate"),
    ("en", "commander-in-chief", "commanders-in-chief"),
    ("en", "Minister of Finance", "Ministers of Finance"),
    ("en", "point of order", "points of order"),
    ("en", "chairman", "chairmen"),
    ("en", "chairwoman", "chairwomen"),
    ("en", "spokesperson", "spokespeople"),
    ("en", "spokesperson", "spokespersons"),
    ("en", "stateless person", "stateless people"),
    ("en", "crisis", "crises"),
    ("en", "basis", "bases"),
    ("en", "criterion", "criteria"),
    ("en", "forum", "forums"),
    ("en", "forum", "fora"),
    ("en", "referendum", "referenda"),
    ("en", "memorandum", "memorandums"),
    ("en", "annex", "annexes"),
    ("en", "index", "indices"),
    ("en", "child", "children"),
    ("en", "knife", "knives"),
    ("en", "tariff", "tariffs"),
    ("en", "plateau", "plateaux"),
    ("en", "sanctions", "sanction"),
    ("en", "human rights defender", "human rights defenders"),
    ("en", "organisation", "organization"),
    ("en", "harmonization", "harmonisations"),
    ("en", "labour market", "labor markets"),
    ("en", "neighbouring country", "neighboring countries"),
    ("en", "defence cooperation", "defense cooperation"),
    ("en", "training centre", "training centers"),
    ("en", "work programme", "work programs"),
    ("en", "driving licence", "driving licenses"),
    ("en", "people's republic", "people’s republic"),
    ("en", "follow-up meeting", "follow‑up meetings"),
    ("en", "double taxation", "double\u00a0taxation"),
    ("en", "cost-benefit analysis", "cost–benefit analyses"),
    ("en", "soft law", "soft\u00adlaw".replace("\u00ad", " \u00ad")),
    ("fr", "accord commercial", "accords commerciaux"),
    ("fr", "travail forcé", "travaux forcés"),
    ("fr", "bureau de liaison", "bureaux de liaison"),
    ("fr", "jeu olympique", "jeux olympiques"),
    ("fr", "partie prenante", "parties prenantes"),
    ("fr", "président", "présidente"),
    ("fr", "délégué", "déléguées"),
    ("fr", "conseiller", "conseillers"),
    ("de", "Vertragsstaat", "Vertragsstaaten"),
    ("de", "Grundsatz", "Grundsätzen"),
    ("de", "Haushaltsplan", "Haushaltsplänen"),
    ("de", "Rat", "Räte"),
    ("de", "nachhaltige Entwicklung", "nachhaltigen Entwicklungen"),
    ("de", "Abkommen", "Abkommens"),
    ("es", "acuerdo", "acuerdos"),
]

REFUSED = [
    ("en", "police", "policy"),
    ("en", "policy", "police"),
    ("en", "plan", "plane"),
    ("en", "plan", "planes"),
    ("en", "rat", "rates"),
    ("en", "new", "news"),
    ("en", "economic", "economics"),
    ("en", "physic", "physics"),
    ("en", "university", "universal"),
    ("en", "general assembly", "generally assembly"),
    ("en", "convention", "convenience"),
    ("en", "state", "statement"),
    ("en", "state", "status"),
    ("en", "party", "part"),
    ("en", "arm", "army"),
    ("en", "minister", "ministry"),
    ("en", "relation", "relative"),
    ("en", "means", "mean"),
    ("en", "customs", "custom"),
    ("en", "goods", "good"),
    ("en", "premises", "premise"),
    ("en", "arms", "arm"),
    ("en", "news", "new"),
    ("en", "proceeds", "proceed"),
    ("en", "port", "ports of"[:5] + "ion"),
    ("en", "constitution", "institution"),
    ("en", "aid", "aide"),
    ("en", "human", "humane"),
    ("en", "hour", "hor"),
    ("en", "four", "for"),
    ("en", "revise", "revize"),
    ("en", "compromise", "compromize"),
    ("en", "marine resource", "maritime resource"),
    ("en", "economic zone", "economics zone"),
    ("fr", "port", "porte"),
    ("fr", "plan", "plane"),
    ("fr", "convention", "convenu"),
    ("fr", "traité", "traite"),
    ("fr", "part", "parte"),
    ("de", "Polizei", "Politik"),
    ("de", "Staat", "Stadt"),
    ("de", "Recht", "Gericht"),
]


@pytest.mark.parametrize("lang,term,written", ACCEPTED)
def test_a_form_of_the_term_is_the_term(lang: str, term: str, written: str):
    assert faults("対象事項", Term(term, lang), written) == set()


@pytest.mark.parametrize("lang,term,written", REFUSED)
def test_another_word_is_not(lang: str, term: str, written: str):
    assert faults("対象事項", Term(term, lang), written) == {TermFault.MISSING}


@pytest.mark.parametrize(
    "term,written,right",
    [
        ("to withdraw", "withdrew", True),
        ("to withdraw", "withdrawn", True),
        ("to undertake", "undertakes", True),
        ("to submit", "submitting", True),
        ("to ratify", "ratified", True),
        ("to guarantee", "guaranteed", True),
        ("to uphold the law", "upheld the law", True),
        ("to lay down", "laying down", True),
        ("to submit", "submission", False),
        ("to adopt", "adapted", False),
    ],
)
def test_verbs_are_conjugated(term: str, written: str, *, right: bool):
    expected = set() if right else {TermFault.MISSING}
    assert faults("実施する", Term(term, "en"), written) == expected


MISSING, CASE, OK = TermFault.MISSING, TermFault.CASE, None


@pytest.mark.parametrize(
    "rule,term,written,fault",
    [
        (NONE, "treaty", "treaty", OK),
        (NONE, "treaty", "treaty's", OK),
        (NONE, "treaty", "treaties", MISSING),
        (NONE, "Consulate-General", "Consulates-General", MISSING),
        (NONE, "term", "terms", MISSING),
        (NONE, "labour", "labor", MISSING),
        (PLURAL, "treaty", "treaties", OK),
        (PLURAL, "treaties", "treaty", OK),
        (PLURAL, "Consulate-General", "Consulates-General", OK),
        (PLURAL, "labour", "labor", MISSING),
        (PLURAL, "organisation", "organizations", MISSING),
        (LEMMA, "organisation", "organizations", OK),
    ],
)
def test_inflection_rules(rule: Inflection, term: str, written: str, fault: TermFault | None):
    found = faults("対象事項", Term(term, "en", inflection=rule), written)
    assert found == ({fault} if fault else set())


@pytest.mark.parametrize(
    "rule,term,written,fault",
    [
        (SMART, "Rule of Law", "Rule of Law", OK),
        (SMART, "Rule of Law", "rule of law", CASE),
        (SMART, "rule of law", "RULE OF LAW", OK),
        (EXACT, "rule of law", "rule of law", OK),
        (EXACT, "rule of law", "RULE OF LAW", CASE),
        (EXACT, "rule of law", "Rule of law", CASE),
        (EXACT, "eGov portal", "eGov portals", OK),
        (EXACT, "eGov portal", "Egov portal", CASE),
        (IGNORE, "Rule of Law", "rule of law", OK),
        (IGNORE, "rule of law", "Rule Of LAW", OK),
        (IGNORE, "WHO", "who", OK),
        (SMART, "WHO", "who", MISSING),
    ],
)
def test_case_rules(rule: CaseRule, term: str, written: str, fault: TermFault | None):
    found = faults("対象事項", Term(term, "en", case=rule), written)
    assert found == ({fault} if fault else set())


def test_the_strictest_rendering_is_not_loosened_by_its_neighbour():
    strict = Term("board", "en", inflection=NONE)
    glossary = Glossary([concept("役員会", strict, Term("panel", "en", TermStatus.ADMITTED))],
                        "ja", "en")  # fmt: skip
    assert not enforce(glossary, "役員会を開く。", "The panels met.")
    assert enforce(glossary, "役員会を開く。", "The boards met.")


@pytest.mark.parametrize(
    "source,case,finds",
    [
        ("The Board met.", EXACT, True),
        ("The board met.", EXACT, False),
        ("The board met.", IGNORE, True),
        ("The board met.", SMART, False),
    ],
)
def test_case_rules_of_source_terms(source: str, case: CaseRule, *, finds: bool):
    terms = (Term("Board", "en", case=case), Term("理事会", "ja"))
    glossary = Glossary([Concept("c", terms)], "en", "ja")
    assert bool(enforce(glossary, source, "会合があった。")) is finds


def test_a_source_term_without_inflection_is_only_itself():
    terms = (Term("security", "en", inflection=NONE), Term("安全", "ja"))
    glossary = Glossary([Concept("c", terms)], "en", "ja")
    assert enforce(glossary, "security was discussed", "会合。")
    assert not enforce(glossary, "securities were discussed", "会合。")


def test_a_boundary_rule_lets_a_term_stand_inside_a_word():
    inside = Term("steuer", "de", boundary=Boundary.ANY)
    whole = Term("steuer", "de")
    text = "Die Umsatzsteuererklärung liegt vor."
    assert not enforce(Glossary([concept("税", inside)], "ja", "de"), "（税）について", text)
    found = enforce(Glossary([concept("税", whole)], "ja", "de"), "（税）について", text)
    assert [f.kind for f in found] == [TermFault.MISSING]


KEPT = Glossary(
    [
        Concept("1", (Term("MoonBridge", "ja", do_not_translate=True),)),
        Concept(
            "2",
            (
                Term("一汁一菜", "ja", do_not_translate=True),
                Term("plain meal", "en", TermStatus.FORBIDDEN),
            ),
        ),
    ],
    "ja",
    "en",
)


@pytest.mark.parametrize(
    "source,target,kinds",
    [
        ("MoonBridgeに参加した。", "Took part in MoonBridge.", []),
        ("MoonBridgeに参加した。", "Took part in MoonBridge’s work.", []),
        ("MoonBridgeに参加した。", "Took part in the lunar bridge.", [TermFault.KEPT]),
        ("MoonBridgeに参加した。", "Took part in Moonbridge.", [TermFault.CASE]),
        ("会議に参加した。", "Took part in the meeting.", []),
        ("一汁一菜の献立", "The menu of 一汁一菜", []),
        ("一汁一菜の献立", "The menu of a plain meal", [TermFault.FORBIDDEN]),
    ],
)
def test_terms_that_are_not_translated(source: str, target: str, kinds: list[TermFault]):
    assert [found.kind for found in enforce(KEPT, source, target)] == kinds


DATED = Glossary(
    [
        concept("防災庁", Term("Disaster Bureau", "en"), valid_to="2020-03-31"),
        concept("防災庁", Term("Disaster Agency", "en"), valid_from="2020-04-01"),
        concept("会議", Term("conference", "en")),
    ],
    "ja",
    "en",
)


@pytest.mark.parametrize(
    "date,target,right",
    [
        ("2020-03-31", "the Disaster Bureau", True),
        ("2020-03-31", "the Disaster Agency", False),
        ("2020-04-01", "the Disaster Agency", True),
        ("2020-04-01", "the Disaster Bureau", False),
        ("", "the Disaster Bureau", True),
        ("", "the Disaster Agency", True),
        ("", "the Disaster Office", False),
    ],
)
def test_validity_is_judged_on_the_documents_date(date: str, target: str, *, right: bool):
    assert (enforce(DATED.on(date), "防災庁の長官", target) == []) is right


def test_a_date_on_which_everything_holds_gives_the_same_glossary():
    undated = Glossary([concept("会議", Term("conference", "en"))], "ja", "en")
    assert undated.on("2024-01-01") is undated
    assert DATED.on("2024-01-01") is DATED.on("2023-01-01")


def test_a_lemma_dictionary_is_asked_where_the_rules_know_nothing():
    asked: list[str] = []

    def lemma(word: str) -> str:
        asked.append(word)
        return {"sejmu": "sejm"}.get(word, word)

    terms = (concept("議会", Term("sejm", "pl")),)
    known = Glossary(terms, "ja", "pl", lemma=lemma)
    assert not enforce(known, "（議会）の決議", "uchwała sejmu")
    assert asked
    assert enforce(known, "（議会）の決議", "uchwała rady")


@pytest.mark.parametrize("rule,written", [(NONE, "sejmu"), (PLURAL, "sejmu")])
def test_a_lemma_dictionary_does_not_loosen_a_rule(rule: Inflection, written: str):
    term = Term("sejm", "pl", inflection=rule)
    lemma = {"sejmu": "sejm"}.get
    glossary = Glossary([concept("議会", term)], "ja", "pl", lemma=lambda w: lemma(w, w))
    assert enforce(glossary, "（議会）の決議", f"uchwała {written}")


def test_counts_are_a_notice():
    glossary = Glossary([concept("対象事項", Term("matter", "en"))], "ja", "en")
    found = enforce(glossary, "対象事項は対象事項である。", "A matter is so.")
    assert [f.severity for f in found] == [Severity.NOTICE]
    assert not enforce(glossary, "対象事項は対象事項である。", "A matter is a matter.")
