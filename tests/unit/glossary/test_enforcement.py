from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from transflow.formats import glossary_csv
from transflow.glossary.enforcement import TermFault, enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Severity, Term, TermStatus

SUMMIT = Path(__file__).parents[4] / "shared" / "acceptance" / "summit"


def glossary(table: str, source: str, target: str) -> Glossary:
    """Read "source = preferred | admitted | !forbidden | ?proposed" lines."""
    concepts = []
    for number, line in enumerate(table.strip().splitlines()):
        term, renderings = (part.strip() for part in line.split("=", 1))
        terms = [Term(term, source)]
        for index, rendering in enumerate(part.strip() for part in renderings.split("|")):
            marks = {"!": TermStatus.FORBIDDEN, "?": TermStatus.PROPOSED}
            status = marks.get(rendering[0], TermStatus.ADMITTED if index else TermStatus.PREFERRED)
            terms.append(Term(rendering.lstrip("!?"), target, status))
        concepts.append(Concept(f"c{number}", tuple(terms)))
    return Glossary(concepts, source, target)


JA_EN = glossary(
    """
    全面的協力枠組み = Full Cooperation Framework
    協力枠組み = Cooperation Framework
    法の支配 = rule of law | !law's rule
    航行の自由 = freedom of navigation
    国際海洋委員会 = International Maritime Commission | IM Commission | !IMC | !Maritime Board
    委員会 = commission | committee
    人質問題 = hostages issue | !hostage issue
    沿岸警備隊 = Coast Guard Forces
    北方沿岸警備隊 = Northern Coast Guard Forces
    外務大臣 = Minister for Foreign Affairs | Foreign Minister | !Foreign Secretary
    首都 = capital
    西都 = Saito
    条約 = treaty | convention | !pact
    大統領 = President
    事務局 = Secretariat
    事務総長 = Secretary-General
    総領事館 = Consulate-General
    多国間主義 = multilateralism
    決議 = resolution
    制裁 = sanctions
    危機 = crisis
    両国 = two countries | both countries
    パートナー = partner
    エネルギー = energy
    日本 = Japan
    日本国首相 = Prime Minister of Japan
    宰相 = Prime Minister of Japan
    改革 = reform
    国連改革 = United Nations reform
    施行する = enforce | bring into effect
    促進する = to promote
    もの = item
    おそれ = risk
    米 = United States | US
    世界保健機関 = WHO
    貿易機関 = Trade Organization
    世界貿易機関 = WTO | World Trade Organization
    特命全権大使 = Ambassador Extraordinary and Plenipotentiary
    法務大臣 = Minister of Justice | !Justice Minister
    海上安全 = maritime safety | !Maritime Safety
    デジタル変革 = digital transformation | !DX
    変革推進局 = DX Bureau
    港湾 = port | ?harbour
    副首相 = ?Vice Premier
    専門家会合 = experts' meeting
    民主化 = democratization
    有識者懇談会 = Advisory Panel of Experts
    第2回人間の安全保障会議 = 2nd Human Security Conference
    人間の安全保障 = human security
    核不拡散 = nuclear non-proliferation
    拡散 = proliferation
    """,
    "ja",
    "en",
)

EN_JA = glossary(
    """
    rule of law = 法の支配 | !法治
    United Nations Security Council = 国連安全保障理事会 | 国連安保理 | !安保理
    Security Council = 安全保障理事会
    treaty = 条約 | !協約
    Consulate-General = 総領事館
    sanction = 制裁
    Secretariat = 事務局
    US = 米国
    IT = 情報技術
    State = 国家
    crisis = 危機
    Prime Minister = 総理大臣 | 首相 | !総理
    cyber security = サイバーセキュリティ
    partner = パートナー | !相棒
    development = 開発
    to ratify = 批准する
    proliferation = 拡散
    """,
    "en",
    "ja",
)

EN_FR = glossary(
    """
    Security Council = Conseil de sécurité
    rule of law = état de droit | !règne de la loi
    trade agreement = accord commercial
    human rights = droits de l'homme | droits humains
    member state = État membre | !pays membre
    sustainable development = développement durable
    treaty = traité
    office = bureau
    High Representative = Haut Représentant
    """,
    "en",
    "fr",
)

EN_DE = glossary(
    """
    Security Council = Sicherheitsrat
    European Union = Europäische Union
    treaty = Vertrag | !Pakt
    rule of law = Rechtsstaatlichkeit
    member state = Mitgliedstaat | !Mitgliedsland
    Federal Government = Bundesregierung
    human rights = Menschenrechte
    foreign policy = Außenpolitik
    joint declaration = gemeinsame Erklärung
    council = Rat
    province = Provinz | !Land
    """,
    "en",
    "de",
)

GOOD = [
    # nested terms, longest first
    (JA_EN, "全面的協力枠組みを強化した。", "They strengthened the Full Cooperation Framework."),
    (JA_EN, "協力枠組みを創設する。", "A Cooperation Framework will be created."),
    (JA_EN, "北方沿岸警備隊が出動した。", "The Northern Coast Guard Forces were deployed."),
    (JA_EN, "沿岸警備隊と北方沿岸警備隊", "Coast Guard Forces and Northern Coast Guard Forces"),
    (JA_EN, "第2回人間の安全保障会議が開かれた。", "The 2nd Human Security Conference was held."),
    (JA_EN, "第２回人間の安全保障会議が開かれた。", "The ２nd Human Security Conference was held."),
    # small letters that may be capitals
    (JA_EN, "法の支配は重要だ。", "Rule of law is important."),
    (JA_EN, "法の支配は重要だ。", "“Rule of law” is important."),
    (JA_EN, "１　法の支配", "1. Rule of law"),
    (JA_EN, "（１）法の支配", "(1) Rule of law"),
    (JA_EN, "法の支配", "RULE OF LAW"),
    (JA_EN, "法の支配の促進", "Promoting the Rule of Law"),
    (JA_EN, "法の支配と航行の自由", "The Rule of Law and the Freedom of Navigation"),
    (JA_EN, "それは重要だ。法の支配である。", "One thing matters. Rule of law does."),
    (JA_EN, "議題：法の支配", "Agenda: Rule of law"),
    (JA_EN, "全面的協力枠組み", "FULL COOPERATION FRAMEWORK"),
    (JA_EN, "法の支配指標", "the annual Rule of Law Index"),
    # typography
    (JA_EN, "法の支配", "the rule of\u00a0law"),
    (JA_EN, "法の支配", "the rule of\nlaw"),
    (JA_EN, "法の支配", "the rule  of law"),
    (JA_EN, "事務総長が述べた。", "the Secretary\u2011General said"),
    (JA_EN, "事務総長が述べた。", "the Secretary–General said"),
    (JA_EN, "専門家会合", "the experts’ meeting"),
    (JA_EN, "専門家会合", "the experts' meeting"),
    (JA_EN, "「法の支配」", "“rule of law,”"),
    (JA_EN, "法　の　支配", "the rule of law"),
    (JA_EN, "全面的\n協力枠組み", "the Full Cooperation Framework"),
    (JA_EN, "ｴﾈﾙｷﾞｰの安定供給", "a stable supply of energy"),
    (JA_EN, "法の支配", "the rule of law\u00ad"),
    # number and possessive
    (JA_EN, "条約を締結した。", "They concluded treaties."),
    (JA_EN, "条約の規定", "the treaty's provisions"),
    (JA_EN, "条約の規定", "the treaties’ provisions"),
    (JA_EN, "危機に対処する。", "to deal with crises"),
    (JA_EN, "制裁を科す。", "to impose a sanction"),
    (JA_EN, "総領事館を開設した。", "opened two Consulates-General"),
    (JA_EN, "法務大臣会合", "a meeting of Ministers of Justice"),
    (JA_EN, "外務大臣会合", "a meeting of Foreign Ministers"),
    (JA_EN, "外務大臣の発言", "the Foreign Minister’s remarks"),
    (JA_EN, "日本国首相の訪問", "the Prime Minister of Japan's visit"),
    (JA_EN, "決議が採択された。", "Resolutions were adopted."),
    (JA_EN, "民主化を支援する。", "support democratisation"),
    (JA_EN, "両国は一致した。", "Both countries agreed."),
    # verbs
    (JA_EN, "法律を施行した。", "The law was enforced."),
    (JA_EN, "貿易を促進する。", "Promoting trade"),
    (JA_EN, "貿易を促進し、改革を進める。", "He promotes trade and advances reform."),
    # admitted, proposed
    (JA_EN, "国際海洋委員会の勧告", "a recommendation of the IM Commission"),
    (JA_EN, "国際海洋委員会の勧告", "a recommendation of the International Maritime Commission"),
    (JA_EN, "港湾の整備", "improving the ports"),
    (JA_EN, "副首相が訪問した。", "The Deputy Prime Minister visited."),
    (JA_EN, "外務大臣", "Minister for Foreign Affairs"),
    # a forbidden form that another source term owns, or inside a permitted longer one
    (JA_EN, "変革推進局がデジタル変革を担う。", "The DX Bureau runs digital transformation."),
    (JA_EN, "人質問題", "the hostages issue"),
    # nested without nested sources
    (JA_EN, "宰相は日本を代表する。", "The Prime Minister of Japan speaks for it."),
    (JA_EN, "国連の改革を進める。", "to advance United Nations reform"),
    # other words that look alike
    (JA_EN, "世界保健機関の報告", "a report of the WHO"),
    (JA_EN, "米の価格", "the price of US rice"),
    (JA_EN, "両パートナーシップ", "both partnerships"),
    (JA_EN, "核不拡散条約", "a nuclear non-proliferation treaty"),
    (JA_EN, "天気は晴れだ。", "The weather is fine."),
    (JA_EN, "法の支配", ""),
    (JA_EN, "法の支配", " \n"),
    (JA_EN, "", "rule of law"),
    # a kanji run that a dictionary would cut elsewhere: a notice at most
    (JA_EN, "江西都市圏", "the Jiangxi urban area"),
    (JA_EN, "小委員会が開かれた。", "A panel met."),
    (JA_EN, "事務局長が述べた。", "The Director said."),
    (JA_EN, "副大統領が述べた。", "The deputy head of state said."),
    # twice in the source, once in the target: a notice at most
    (JA_EN, "制裁は強化され、制裁は続く。", "Sanctions were tightened and will go on."),
    (JA_EN, "法の支配、法の支配と繰り返した。", "He kept repeating rule of law."),
    # en-ja
    (EN_JA, "The rule of law matters.", "法の支配は重要だ。"),
    (EN_JA, "the UNITED NATIONS SECURITY COUNCIL", "国連安保理"),
    (EN_JA, "the United Nations Security Council", "国連安全保障理事会"),
    (EN_JA, "The treaties were signed.", "条約が署名された。"),
    (EN_JA, "the Consulates-General", "総領事館"),
    (EN_JA, "Join us at the meeting.", "会合に参加されたい。"),
    (EN_JA, "It is raining.", "雨が降っている。"),
    (EN_JA, "the state of affairs", "情勢"),
    (EN_JA, "the US Government", "米国政府"),
    (EN_JA, "cyber security", "サイバーセキュリティ対策"),
    (EN_JA, "cyber\u00a0security", "サイバーセキュリティ対策"),
    (EN_JA, "partnerships", "連携"),
    (EN_JA, "development cooperation", "開発協力"),
    (EN_JA, "redevelopment", "再整備"),
    (EN_JA, "to ratify the treaty", "条約を批准した。"),
    (EN_JA, "non-proliferation", "不拡散"),
    (EN_JA, "Prime Minister", "内閣総理大臣"),
    (EN_JA, "rule of law", "法　の　支配"),
    # en-fr
    (EN_FR, "the Security Council", "le Conseil de sécurité"),
    (EN_FR, "trade agreements", "des accords commerciaux"),
    (EN_FR, "The rule of law", "L’état de droit"),
    (EN_FR, "the rule of law", "l'état de droit"),
    (EN_FR, "human rights", "les droits de l’homme"),
    (EN_FR, "human rights", "les droits humains"),
    (EN_FR, "Member States", "les États membres"),
    (EN_FR, "member states", "les États membres"),
    (EN_FR, "treaties", "les traités"),
    (EN_FR, "offices", "des bureaux"),
    (EN_FR, "sustainable development", "Développement durable"),
    (EN_FR, "sustainable development", "le développement\u202fdurable"),
    (EN_FR, "High Representatives", "les Hauts Représentants"),
    # en-de
    (EN_DE, "the Security Council", "der Sicherheitsrat"),
    (EN_DE, "of the Security Council", "des Sicherheitsrates"),
    (EN_DE, "of the Security Council", "des Sicherheitsrats"),
    (EN_DE, "a Security Council resolution", "eine Sicherheitsratsresolution"),
    (EN_DE, "of the European Union", "der Europäischen Union"),
    (EN_DE, "treaties", "die Verträge"),
    (EN_DE, "in the treaties", "in den Verträgen"),
    (EN_DE, "member states", "den Mitgliedstaaten"),
    (EN_DE, "joint declarations", "der gemeinsamen Erklärungen"),
    (EN_DE, "A joint declaration", "Gemeinsame Erklärung"),
    (EN_DE, "of the councils", "der Räte"),
    (EN_DE, "human rights", "der Menschenrechte"),
    (EN_DE, "foreign policy", "die AUSSENPOLITIK"),
]  # fmt: skip

BAD = [
    # missing
    (JA_EN, "全面的協力枠組みを強化した。", "They strengthened their cooperation.", "missing"),
    (JA_EN, "協力枠組みを創設する。", "A Framework for Cooperation will be created.", "missing"),
    (JA_EN, "法の支配は重要だ。", "Law and order is important.", "missing"),
    (JA_EN, "航行の自由を守る。", "to protect free navigation", "missing"),
    (JA_EN, "北方沿岸警備隊が出動した。", "The Coast Guard Forces were deployed.", "missing"),
    (JA_EN, "沿岸警備隊が出動した。", "The Coast Guard Force was deployed.", "missing"),
    (JA_EN, "条約を締結した。", "They concluded an agreement.", "missing"),
    (JA_EN, "この大統領は述べた。", "The Chairman said.", "missing"),
    (JA_EN, "世界保健機関の報告", "a report of those who know", "missing"),
    (JA_EN, "米の方針", "tell us the policy", "missing"),
    (JA_EN, "核不拡散を求めた。", "called for nuclear disarmament", "missing"),
    (JA_EN, "法務大臣が述べた。", "The Attorney General said.", "missing"),
    (JA_EN, "エネルギーの安定供給", "a stable supply of power", "missing"),
    (JA_EN, "事務総長が述べた。", "The Secretary General said.", "missing"),
    (JA_EN, "総領事館を開設した。", "opened a Consulate", "missing"),
    (JA_EN, "人間の安全保障", "safety of people", "missing"),
    (JA_EN, "元大統領が述べた。", "The former chairman said.", "missing"),
    (JA_EN, "おそれがある。", "It may happen.", "missing"),
    (JA_EN, "施行する日", "the day of publication", "missing"),
    (JA_EN, "決議と条約", "a resolution", "missing"),
    # forbidden, and then not missing as well
    (JA_EN, "国際海洋委員会の勧告", "a recommendation of the IMC", "forbidden"),
    (JA_EN, "国際海洋委員会の勧告", "a recommendation of the Maritime Board", "forbidden"),
    (JA_EN, "国際海洋委員会の勧告", "a recommendation of the maritime boards", "forbidden"),
    (JA_EN, "国際海洋委員会の勧告", "the International Maritime Commission (IMC)", "forbidden"),
    (JA_EN, "人質問題", "the hostage issue", "forbidden"),
    (JA_EN, "人質問題", "the hostage issues", "forbidden"),
    (JA_EN, "人質問題", "the Hostage\u00a0Issue", "forbidden"),
    (JA_EN, "外務大臣が訪問した。", "The Foreign Secretary visited.", "forbidden"),
    (JA_EN, "この条約", "this pact", "forbidden"),
    (JA_EN, "この条約", "these pacts", "forbidden"),
    (JA_EN, "法の支配", "the law’s rule", "forbidden"),
    (JA_EN, "デジタル変革を進める。", "to push DX", "forbidden"),
    (JA_EN, "海上安全を図る。", "to ensure Maritime Safety at all times", "forbidden"),
    (JA_EN, "法務大臣", "the Justice Minister", "forbidden"),
    # case, and then not missing as well
    (JA_EN, "全面的協力枠組みを強化した。", "They built the full cooperation framework.", "case"),
    (JA_EN, "全面的協力枠組みを強化した。", "They built the Full cooperation Framework.", "case"),
    (JA_EN, "全面的協力枠組み", "Full cooperation framework", "case"),
    (JA_EN, "外務大臣が訪問した。", "The foreign minister visited.", "case"),
    (JA_EN, "日本国首相", "the prime minister of Japan", "case"),
    (JA_EN, "この法の支配は大切だ。", "They say the Rule of Law is dear to them.", "case"),
    (JA_EN, "北方沿岸警備隊", "the northern coast guard forces", "case"),
    (JA_EN, "この大統領は述べた。", "The president said.", "case"),
    # the longer term where the source has the shorter
    (JA_EN, "協力枠組みを創設する。", "The Full Cooperation Framework will be created.", "missing"),
    (JA_EN, "沿岸警備隊と北方沿岸警備隊", "the Northern Coast Guard Forces and others", "missing"),
    # en-ja
    (EN_JA, "The rule of law matters.", "法律は重要だ。", "missing"),
    (EN_JA, "The rule of law matters.", "法治は重要だ。", "forbidden"),
    (EN_JA, "the United Nations Security Council", "安保理は、", "forbidden"),
    (EN_JA, "the United Nations Security Council", "国際連合の会議", "missing"),
    (EN_JA, "The treaties were signed.", "協定が署名された。", "missing"),
    (EN_JA, "The treaties were signed.", "この協約が署名された。", "forbidden"),
    (EN_JA, "Crises come and go.", "問題は尽きない。", "missing"),
    (EN_JA, "Sanctions were lifted.", "規制は解除された。", "missing"),
    (EN_JA, "the US Government", "英国政府", "missing"),
    (EN_JA, "the Prime Minister", "この総理が", "forbidden"),
    (EN_JA, "our partner", "我々の相棒", "forbidden"),
    (EN_JA, "the Consulates-General", "領事部", "missing"),
    # en-fr
    (EN_FR, "the Security Council", "le Conseil de défense", "missing"),
    (EN_FR, "the Security Council", "le conseil de sécurité", "case"),
    (EN_FR, "the rule of law", "le règne de la loi", "forbidden"),
    (EN_FR, "member states", "les pays membres", "forbidden"),
    (EN_FR, "member states", "les états membres", "case"),
    (EN_FR, "trade agreements", "des accords de libre-échange", "missing"),
    (EN_FR, "human rights", "les droits de la personne", "missing"),
    (EN_FR, "treaties", "les conventions", "missing"),
    # en-de
    (EN_DE, "the Security Council", "der Weltrat", "missing"),
    (EN_DE, "a treaty", "ein Pakt", "forbidden"),
    (EN_DE, "treaties", "die Pakte", "forbidden"),
    (EN_DE, "provinces", "die Provinzen und die Länder", "forbidden"),
    (EN_DE, "member states", "die Mitgliedsländer", "forbidden"),
    (EN_DE, "the European Union", "die europäische Union", "case"),
    (EN_DE, "the Federal Government", "die Regierung", "missing"),
    (EN_DE, "human rights", "die Grundrechte", "missing"),
    (EN_DE, "foreign policy", "die Innenpolitik", "missing"),
]  # fmt: skip


def weighty(terms: Glossary, source: str, target: str) -> list[str]:
    found = enforce(terms, source, target)
    for finding in found:
        start, end = finding.source_span
        assert 0 <= start < end <= len(source)
        if finding.target_span is not None:
            start, end = finding.target_span
            assert 0 <= start < end <= len(target)
    return [finding.kind.value for finding in found if finding.severity is not Severity.NOTICE]


@pytest.mark.parametrize(
    "terms,source,target", GOOD, ids=[f"{source}-{target}"[:60] for _, source, target in GOOD]
)
def test_right_renderings_are_left_alone(terms: Glossary, source: str, target: str):
    assert weighty(terms, source, target) == []


@pytest.mark.parametrize(
    "terms,source,target,kind",
    BAD,
    ids=[f"{source}-{target}"[:60] for _, source, target, _ in BAD],
)
def test_each_fault_is_one_finding(terms: Glossary, source: str, target: str, kind: str):
    assert weighty(terms, source, target) == [kind]


@pytest.mark.parametrize(
    "source,target,kind",
    [
        ("江西都市圏", "the Jiangxi urban area", TermFault.MISSING),
        ("事務局長が述べた。", "The Director said.", TermFault.MISSING),
        ("副大統領が述べた。", "The deputy head of state said.", TermFault.MISSING),
        ("事務局長が述べた。", "The secretariat head said.", TermFault.CASE),
        ("制裁は強化され、制裁は続く。", "Sanctions were tightened.", TermFault.MISSING),
    ],
)
def test_what_is_not_sure_is_a_notice(source: str, target: str, kind: TermFault):
    found = enforce(JA_EN, source, target)
    assert [(f.kind, f.severity) for f in found] == [(kind, Severity.NOTICE)]


@pytest.mark.parametrize(
    "source,target,severity",
    [
        ("法の支配は重要だ。", "Law is important.", Severity.ERROR),
        ("人質問題", "the hostage issue", Severity.ERROR),
        ("外務大臣が訪問した。", "The foreign minister visited.", Severity.ERROR),
        ("この法の支配は大切だ。", "They say the Rule of Law is dear to them.", Severity.WARNING),
        ("協力枠組みを創設する。", "A Full Cooperation Framework is created.", Severity.WARNING),
    ],
)
def test_severity(source: str, target: str, severity: Severity):
    assert [f.severity for f in enforce(JA_EN, source, target)] == [severity]


def test_a_language_of_unknown_inflection_gets_warnings():
    terms = glossary("peace treaty = traktat pokojowy", "en", "pl")
    assert enforce(terms, "the peace treaty", "w traktacie pokojowym") == []
    [finding] = enforce(terms, "the peace treaty", "umowa")
    assert finding.severity is Severity.WARNING


def test_the_message_names_the_mend_and_the_note():
    concept = Concept(
        "c1",
        (
            Term("海洋憲章", "ja"),
            Term("Ocean Charter", "en"),
            Term("Sea Charter", "en", TermStatus.FORBIDDEN, "the old name"),
        ),
    )
    terms = Glossary([concept], "ja", "en")
    [finding] = enforce(terms, "この海洋憲章は、", "this Sea  Charter is")
    assert finding.message == (
        "“Sea  Charter” must not stand for 海洋憲章: write “Ocean Charter” (the old name)"
    )
    assert finding.source_span == (2, 6)
    assert finding.target_span == (5, 17)
    assert finding.preferred == "Ocean Charter"
    [finding] = enforce(terms, "この海洋憲章は、", "this paper")
    assert finding.message == "“Ocean Charter” is missing for 海洋憲章"
    assert finding.target_span is None
    [finding] = enforce(terms, "この海洋憲章は、", "this ocean charter")
    assert finding.message == "“ocean charter” for 海洋憲章 must be written “Ocean Charter”"


def test_a_forbidden_form_vouches_for_a_source_term_in_doubt():
    found = enforce(JA_EN, "平和条約局", "the peace pact bureau")
    assert [(f.kind, f.severity) for f in found] == [(TermFault.FORBIDDEN, Severity.WARNING)]


def test_the_case_finding_names_the_rendering_that_was_meant():
    [finding] = enforce(JA_EN, "外務大臣が訪問した。", "The foreign minister visited.")
    assert "“Foreign Minister”" in finding.message
    assert finding.preferred == "Minister for Foreign Affairs"


def test_a_rule_that_only_forbids_demands_nothing():
    terms = glossary("海洋憲章 = !Sea Charter", "ja", "en")
    assert enforce(terms, "海洋憲章", "the charter") == []
    [finding] = enforce(terms, "海洋憲章", "the Sea Charter")
    assert finding.message == "“Sea Charter” must not stand for 海洋憲章"


def test_of_two_concepts_with_one_source_term_either_will_do():
    concepts = [
        Concept("c1", (Term("措置", "ja"), Term("measure", "en"))),
        Concept(
            "c2",
            (
                Term("措置", "ja"),
                Term("treatment", "en"),
                Term("measure", "en", TermStatus.FORBIDDEN),
            ),
        ),
    ]
    terms = Glossary(concepts, "ja", "en")
    assert enforce(terms, "この措置は", "this measure") == []
    assert enforce(terms, "この措置は", "this treatment") == []
    assert len(enforce(terms, "この措置は", "this step")) == 1


def test_long_hostile_text_stays_within_bounds():
    terms = glossary("\n".join(f"{'ア' * n} = {'a' * n}" for n in range(1, 60)), "ja", "en")
    findings = enforce(terms, "ア" * 30_000, "a" * 30_000)
    assert len(findings) <= 59


@pytest.fixture(scope="module")
def summit() -> tuple[Glossary, list[tuple[str, str]]]:
    if not SUMMIT.is_dir():
        pytest.skip("../shared/acceptance/summit is not here")
    concepts = glossary_csv.parse(
        (SUMMIT / "glossary.csv").read_bytes(),
        path="glossary.csv",
        source_lang="ja",
        target_lang="en",
    )
    with (SUMMIT / "glossary.csv").open(encoding="utf-8") as file:
        assert len(concepts) == len({row["source"] for row in csv.DictReader(file)})
    gold = json.loads((SUMMIT / "gold.json").read_text(encoding="utf-8"))
    pairs = [("".join(bead["source"]), " ".join(bead["target"])) for bead in gold]
    return Glossary(concepts, "ja", "en"), pairs


def test_the_summit_has_no_false_term_error(summit):
    terms, pairs = summit
    assert [enforce(terms, source, target) for source, target in pairs] == [[]] * len(pairs)


@pytest.mark.parametrize(
    "right,wrong,kind",
    [
        ("Comprehensive Strategic Partnership", "comprehensive strategic partnership", "case"),
        ("United Nations Security Council", "UNSC", "forbidden"),
        ("abductions issue", "abduction issue", "forbidden"),
        ("Royal Cambodian Army", "Cambodian Royal Army", "missing"),
    ],
)
def test_the_summit_with_one_seeded_fault(summit, right: str, wrong: str, kind: str):
    terms, pairs = summit
    found = [f for s, t in pairs for f in enforce(terms, s, t.replace(right, wrong))]
    assert [f.kind.value for f in found] == [kind]
