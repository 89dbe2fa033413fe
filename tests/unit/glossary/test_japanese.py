"""One Japanese term in its spellings."""

from __future__ import annotations

import pytest

from transflow.glossary.enforcement import enforce
from transflow.glossary.japanese import same_sound, spellings
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Severity, Term


@pytest.mark.parametrize(
    "key,other",
    [
        ("引渡し", "引き渡し"),
        ("引渡し", "引渡"),
        ("申立", "申し立て"),
        ("受け入れ国", "受入国"),
        ("取り組み", "取組"),
        ("申合せ", "申し合わせ"),
        ("見積り", "見積もり"),
        ("届出", "届け出"),
        ("サーバー", "サーバ"),
        ("コンピュータ", "コンピューター"),
        ("サイバー・セキュリティ", "サイバーセキュリティ"),
        ("ヴェトナム", "ベトナム"),
        ("二十か国", "二十カ国"),
        ("附属書", "付属書"),
        ("子ども", "子供"),
    ],
)
def test_spellings_of_one_term(key: str, other: str):
    assert other in spellings(key)


@pytest.mark.parametrize("key", ["国立", "組合", "取引", "アジア", "締約国", "エネルギー", "扱い"])
def test_terms_of_one_spelling(key: str):
    assert spellings(key) == ()


@pytest.mark.parametrize(
    "key,text",
    [
        ("インターフェース", "インタフェイスを開く"),
        ("ソフトウェア", "ソフトウエアの更新"),
        ("サプライチェーン", "サプライ・チェーンの強靱化"),
    ],
)
def test_foreign_words_by_their_sound(key: str, text: str):
    assert same_sound(key, text)[0][0] == 0


@pytest.mark.parametrize(
    "key,text",
    [
        ("ビール", "ビルの建設"),
        ("パートナー", "パートナーシップ"),
        ("ソフトウェア", "ハードウェア"),
    ],
)
def test_other_foreign_words(key: str, text: str):
    assert same_sound(key, text) == []


@pytest.mark.parametrize(
    "term,source,expected",
    [
        ("京都", "京都及び奈良で開く。", [Severity.ERROR]),
        ("条約", "両条約の解釈", [Severity.ERROR]),
        ("介護保険", "介護保険料を定める。", [Severity.ERROR]),
        ("附属書", "議定書付属書Ⅲの改正", [Severity.ERROR]),
        ("首相", "岸田首相は語った。", [Severity.ERROR]),
        ("取調べ", "被疑者を取り調べることができる。", [Severity.NOTICE]),
        ("法律", "法律案を提出した。", [Severity.NOTICE]),
        ("国", "我が国は反対した。", []),
    ],
)
def test_edges_of_terms_without_a_dictionary(term: str, source: str, expected: list[Severity]):
    glossary = Glossary([Concept("c", (Term(term, "ja"), Term("rendering", "en")))], "ja", "en")
    assert [found.severity for found in enforce(glossary, source, "nothing")] == expected


def test_neighbouring_terms_vouch_for_each_other():
    concepts = [
        Concept("a", (Term("日銀", "ja"), Term("Bank of Japan", "en"))),
        Concept("b", (Term("短観", "ja"), Term("Tankan", "en"))),
    ]
    found = enforce(Glossary(concepts, "ja", "en"), "日銀短観によれば", "The survey says")
    assert [one.severity for one in found] == [Severity.ERROR, Severity.ERROR]
