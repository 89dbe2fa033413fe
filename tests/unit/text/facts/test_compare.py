from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


def differences(source: str, target: str, langs: str = "ja-en") -> tuple[list[str], list[str]]:
    source_lang, _, target_lang = langs.partition("-")
    missing, added = compare_facts(read_facts(source, source_lang), read_facts(target, target_lang))
    return [fact.key for fact in missing], [fact.key for fact in added]


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("３月１２日", "March 12, 2024", "ja-en"),
        ("３月７日から９日まで", "from March 7 to 9", "ja-en"),
        ("令和６年度", "the fiscal year 2024", "ja-en"),
        ("令和６年度", "the 2024 budget", "ja-en"),
        ("午後５時", "17:00", "ja-en"),
        ("５時３０分", "5:30 p.m.", "ja-en"),
        ("３割", "30 percent", "ja-en"),
        ("半数", "half", "ja-en"),
        ("50%", "one half", "en-en"),
        ("３５０万人", "3.5 million people", "ja-en"),
        ("両首脳", "the two leaders", "ja-en"),
        ("二国間協力", "bilateral cooperation", "ja-en"),
        ("二人の大臣", "both ministers", "ja-en"),
        ("第98代～第100代", "the 98th through 100th", "ja-en"),
        ("三十日前まで", "30 days before", "ja-en"),
        ("六月を超えない期間", "not exceeding six months", "ja-en"),
        ("30名が参加し、30名が発言した", "30 people took part, all of whom spoke", "ja-en"),
        ("第三条第二項", "paragraph (2) of Article 3", "ja-en"),
        ("同日の会合", "the meeting on March 12", "ja-en"),
        ("第25号", "item 25", "ja-en"),
        ("新型コロナウイルス", "COVID-19", "ja-en"),
        ("先進７か国", "the G7", "ja-en"),
        ("一週間", "the week", "ja-en"),
        ("three members", "trois membres", "en-fr"),
        ("24 hours", "1 jour", "en-fr"),
        ("half a century", "50 ans", "en-fr"),
        ("half an hour", "une demi-heure", "en-fr"),
        ("a quarter of an hour", "15 Minuten", "en-de"),
        ("World War II", "第二次世界大戦", "en-ja"),
        ("二十数か国", "some 20 countries", "ja-en"),
        ("２５時", "1 a.m.", "ja-en"),
    ],
)
def test_the_same_facts(source, target, langs):
    assert differences(source, target, langs) == ([], [])


@pytest.mark.parametrize(
    "source,target,langs,missing,added",
    [
        ("30名", "40 people", "ja-en", ["number:30"], ["number:40"]),
        (
            "第三条第二項",
            "Article 2, paragraph 3",
            "ja-en",
            ["ref:article:3/paragraph:2"],
            ["ref:article:2/paragraph:3"],
        ),
        ("令和５年", "2022", "ja-en", ["year:2023"], ["year:2022"]),
        ("午後５時", "5 a.m.", "ja-en", ["time:17:00"], ["time:05:00"]),
        ("３割", "3 percent", "ja-en", ["percent:30"], ["percent:3"]),
        ("３月１２日", "May 12", "ja-en", ["date:--03-12"], ["date:--05-12"]),
        ("2024年３月１２日", "March 12", "ja-en", ["date:2024-03-12"], []),
        ("三十日", "30 weeks", "ja-en", ["day:30"], ["duration:d:210"]),
        (
            "１億円",
            "100 million dollars",
            "ja-en",
            ["money:JPY:100000000"],
            ["money:USD:100000000"],
        ),
        ("three members", "quatre membres", "en-fr", ["number:3"], ["number:4"]),
        ("COP28", "COP27", "ja-en", ["code:COP28"], ["code:COP27"]),
        (
            "五十か国と半世紀",
            "fifty countries and a quarter century",
            "ja-en",
            ["duration:m:600"],
            ["duration:m:300"],
        ),
    ],
)
def test_different_facts(source, target, langs, missing, added):
    assert differences(source, target, langs) == (missing, added)


def test_swapped_dates_are_seen():
    missing, added = differences("9月7日から10月3日まで", "from October 7 to September 3")
    assert missing
    assert added
