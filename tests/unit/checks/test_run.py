from __future__ import annotations

import json
from pathlib import Path

import pytest

from transflow.checks.base import Pair
from transflow.checks.registry import CHECKS
from transflow.checks.run import check_document, check_pair
from transflow.model import Severity

SUMMIT = Path(__file__).parents[4] / "shared" / "acceptance" / "summit" / "gold.json"


def pair(source: str, target: str, langs: str = "ja-en", **more: str) -> Pair:
    source_lang, _, target_lang = langs.partition("-")
    return Pair(source, target, source_lang, target_lang, **more)


def found(source: str, target: str, langs: str = "ja-en") -> list[tuple[str, str]]:
    return [
        (d.check, str(d.severity))
        for d in check_pair(pair(source, target, langs))
        if d.severity is not Severity.NOTICE
    ]


FIRES = [
    ("empty", "冒頭", "", "ja-en"),
    ("unlinked", "", "Opening", "ja-en"),
    ("untranslated", "共同記者発表", "共同記者発表", "ja-en"),
    ("untranslated", "国際会議の成果", "Outcome of the 国際会議", "ja-en"),
    (
        "untranslated",
        "We met the staff of the city office.",
        "私たちは the staff of the city と会った。",
        "en-ja",
    ),
    (
        "untranslated",
        "The talks were held in a good spirit.",
        "Die Gespräche were held in a good spirit.",
        "en-de",
    ),
    ("number", "30名が参加した。", "Forty people took part.", "ja-en"),
    ("scale", "３５０万人に上る。", "It reached 350 million people.", "ja-en"),
    ("unit", "長さは65メートルである。", "It is 65 feet long.", "ja-en"),
    ("date", "３月１２日に会談した。", "They met on March 21.", "ja-en"),
    ("date", "次回は火曜日に開く。", "The next one is on Thursday.", "ja-en"),
    ("era", "令和５年に始まった。", "It began in 2022.", "ja-en"),
    ("time", "午後５時に始まった。", "It began at 3 p.m.", "ja-en"),
    ("impossible-time", "午後５時に始まった。", "It began at 17:00 p.m.", "ja-en"),
    ("impossible-time", "開始は未定である。", "It begins at 13 a.m. or later.", "ja-en"),
    ("impossible-time", "開始は未定である。", "It begins at 25:10 or later.", "ja-en"),
    ("impossible-time", "It begins at 9 p.m.", "午後２１時に始まる。", "en-ja"),
    ("impossible-date", "２月末に終わる。", "It ends on February 30.", "ja-en"),
    ("percent", "約３割が賛成した。", "About 3 percent agreed.", "ja-en"),
    ("money", "１億円を供与する。", "It will provide 100 million dollars.", "ja-en"),
    ("reference", "第三条第二項による。", "Pursuant to Article 2, paragraph 3.", "ja-en"),
    ("ordinal", "第21回会合が開かれた。", "The 12th session was held.", "ja-en"),
    ("brackets", "会合（非公開）が開かれた。", "A meeting (closed was held.", "ja-en"),
    ("brackets", "A meeting (closed) was held.", "会合（非公開が開かれた。", "en-ja"),
    ("quotes", "「法の支配」を重視する。", "We value the “rule of law.", "ja-en"),
    ("quotes", "We value the “rule of law.”", "「法の支配を重視する。", "en-ja"),
    ("quotes", "He called it “a basis.”", "Er nannte es „eine Grundlage.", "en-de"),
    ("doubled-word", "会合が開かれた。", "The the meeting was held.", "ja-en"),
    ("doubled-word", "It is a part of the plan.", "Il fait partie d’un un plan.", "en-fr"),
    ("doubled-word", "支援を表明した。", "It expressed support of the of the plan.", "ja-en"),
    ("doubled-word", "He expressed thanks.", "謝意をを表明した。", "en-ja"),
    (
        "length",
        "外務大臣は、人道支援の継続を約束するとともに、停戦に向けた国際社会の取組への支持を改めて表明した。",
        "The Minister pledged continued assistance.",
        "ja-en",
    ),
    ("final-stop", "会合が開かれた。", "The meeting was held", "ja-en"),
    ("final-stop", "The meeting was held yesterday.", "昨日、会合が開かれた", "en-ja"),
    ("url", "https://example.org/a を参照。", "See https://example.org/b for more.", "ja-en"),
    ("url", "連絡先は a@example.org です。", "The contact is b@example.org.", "ja-en"),
    ("whitespace", "会合が開かれた。", "The meeting  was held.", "ja-en"),
    ("whitespace", "会合が開かれた。", "The meeting was held .", "ja-en"),
    ("whitespace", "会合が開かれた。終わった。", "The meeting was held.It ended.", "ja-en"),
    ("full-width", "会合が開かれた。", "The meeting was held。", "ja-en"),
    ("full-width", "30名が参加した。", "３０ people took part.", "ja-en"),
]


@pytest.mark.parametrize("check,source,target,langs", FIRES)
def test_fires(check, source, target, langs):
    assert check in {name for name, _ in found(source, target, langs)}


SILENT = [
    ("令和６年３月１２日、両首脳は会談した。", "The two leaders met on March 12, 2024.", "ja-en"),
    ("経団連の代表が参加した。", "Representatives of Keidanren (経団連) took part.", "ja-en"),
    ("G20", "G20", "ja-en"),
    ("UNESCO", "UNESCO", "ja-en"),
    ("権利は、既に有していた。", "They exercised the rights that they had had.", "ja-en"),
    ("ワラワラに到着した。", "They arrived in Walla Walla.", "ja-en"),
    ("賛否は半々に割れた。", "Opinion was split 50:50 at best.", "ja-en"),
    ("午前０時３０分に終わった。", "It ended at 0:30 a.m.", "ja-en"),
    ("（１）背景　（２）目的", "1) Background 2) Aims", "ja-en"),
    ("首相は「感謝する。", "“I am grateful, said the Prime Minister.", "ja-en"),
    ("“We had planned much.", "「我々は多くを計画していた。", "en-ja"),
    ("会談の概要は以下のとおりです。", "The overview is as follows:", "ja-en"),
    ("Background", "Background", "en-fr"),
    ("The debate lasted all day: why?", "Le débat a duré toute la journée : pourquoi ?", "en-fr"),
    (
        "The report, which they praised, is out.",
        "Der Bericht, den den Mitgliedern die Leitung gab, ist da.",
        "en-de",
    ),
    ("https://example.org/ja/ を参照。", "See https://example.org/en/ for more.", "ja-en"),
    ("２月２９日に会合を開く。", "The meeting is on February 29.", "ja-en"),
    ("百年に一度の災害である。", "It is the disaster of a century.", "ja-en"),
    ("一層緊密に協力することで一致した。", "They agreed to cooperate more closely.", "ja-en"),
]


@pytest.mark.parametrize("source,target,langs", SILENT)
def test_is_silent(source, target, langs):
    assert found(source, target, langs) == []


def test_impossible_times_are_found_with_their_spans():
    text = "It began at 17:50 p.m. (local time; 19:50 p.m. JST)."
    findings = [
        d
        for d in check_pair(pair("午後５時５０分（日本時間午後７時５０分）に始まった。", text))
        if d.severity is not Severity.NOTICE
    ]
    assert [d.check for d in findings] == ["impossible-time", "impossible-time"]
    assert [text[slice(*d.target_span)] for d in findings if d.target_span] == [
        "17:50 p.m.",
        "19:50 p.m.",
    ]
    assert "17:50 or 5:50 p.m." in findings[0].message


def test_a_one_sided_pair_is_told_once():
    assert [d.check for d in check_pair(pair("第３回会合は10日に開かれた。", " "))] == ["empty"]


def test_severities_are_policy():
    wrong = pair("30名が参加した。", "Some 40 people took part.")
    assert [d.severity for d in check_pair(wrong)] == [Severity.ERROR]
    softer = check_pair(wrong, severities={"number": Severity.WARNING})
    assert [d.severity for d in softer] == [Severity.WARNING]
    assert check_pair(wrong, severities={"number": None}) == []


def test_policy_does_not_raise_a_doubtful_finding():
    doubtful = pair("それは同じことであると述べた。", "They said that that is the same thing.")
    (diagnostic,) = check_pair(doubtful, severities={"doubled-word": Severity.ERROR})
    assert diagnostic.severity is Severity.NOTICE


def test_a_document_is_checked_pair_by_pair_and_as_a_whole():
    pairs = [
        pair("二国間関係の強化について協議", "Bilateral relations", unit="u1"),
        pair("30名が参加した。", "Some 40 people took part.", unit="u2"),
        pair("二国間関係の強化について協議", "Relations between the two", unit="u3"),
    ]
    told = [(d.check, d.unit) for d in check_document(pairs) if d.severity is not Severity.NOTICE]
    assert ("number", "u2") in told
    assert told[-1] == ("inconsistent", "u3")


@pytest.mark.parametrize(
    "source_label,target_label,fires",
    [
        ("（２）", "(3)", True),
        ("（２）", "(2)", False),
        ("第３条", "Article 3", False),
        ("第３条", "Article 4", True),
        ("１", "1.", False),
        ("", "1.", False),
    ],
)
def test_numbering(source_label, target_label, fires):
    labelled = pair("目的", "Aims", source_label=source_label, target_label=target_label, unit="u1")
    assert ("numbering" in {d.check for d in check_pair(labelled)}) is fires


def test_a_label_lost_in_a_labelled_document_is_told():
    labels = [("１", "1."), ("２", "2."), ("３", "")]
    pairs = [
        pair("目的", "Aims", source_label=a, target_label=b, unit=f"u{i}")
        for i, (a, b) in enumerate(labels)
    ]
    assert [(d.check, d.unit) for d in check_document(pairs)] == [("numbering", "u2")]
    assert check_document(pairs[1:]) == []


def test_the_registry_is_sound():
    assert list(CHECKS) == [check.id for check in CHECKS.values()]
    for check in CHECKS.values():
        assert check.pair or check.document
        assert check.summary
        assert check.id == check.id.lower()


def test_every_check_is_documented():
    text = (Path(__file__).parents[3] / "docs" / "checks.md").read_text(encoding="utf-8")
    for name in CHECKS:
        assert f"## {name}\n" in text


@pytest.mark.skipif(not SUMMIT.exists(), reason="../shared is not there")
def test_the_summit_has_two_impossible_times_and_nothing_else():
    beads = json.loads(SUMMIT.read_text(encoding="utf-8"))
    pairs = [
        pair("".join(bead["source"]), " ".join(bead["target"]), unit=f"u{number}")
        for number, bead in enumerate(beads)
    ]
    told = [d.check for d in check_document(pairs) if d.severity is not Severity.NOTICE]
    assert told == ["impossible-time", "impossible-time"]
