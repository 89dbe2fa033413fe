from __future__ import annotations

import pytest

from transflow.text.facts import compare
from transflow.text.facts.compare import MOST_COMPARED, compare_facts, is_bounded
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


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("60 nautical miles away", "à 60 milles marins", "en-fr"),
        ("12 nautical miles off the coast", "à 12 milles de la côte", "en-fr"),
        ("levée à 13 h 5", "rose at 1.05 p.m.", "fr-en"),
        ("Stand: 31. 12. 2025", "As at 31 December 2025", "de-en"),
        ("eingegangen am 03.11.25", "received on 3 November 2025", "de-en"),
        ("Telefon +49 (0)611 75 4777", "tel. +49 611 75 4777", "de-en"),
        ("un solde de +232 000", "a balance of +232,000", "fr-en"),
        ("téléphone 01.23.45.67.89", "tel. 01 23 45 67 89", "fr-en"),
        ("call 0800 123 456", "appelez le 0800\u00a0123\u00a0456", "en-fr"),
        ("1,050,000 people", "1\u00a0050\u00a0000 personnes", "en-fr"),
        ("les dirigeants des Vingt-Sept", "EU leaders", "fr-en"),
        ("for another six months", "um ein weiteres halbes Jahr", "en-de"),
        ("aux points 34 à 41 de l’arrêt", "in points 34 to 41", "fr-en"),
        ("10 bcm of gas", "10 Mrd. m³ Gas", "en-de"),
        ("Mo–Fr 9–19 Uhr", "Mon–Fri, 9 a.m. to 7 p.m.", "de-en"),
        ("ein Fünftel weniger", "just under a fifth fewer", "de-en"),
        ("um mehr als ein Fünftel", "by more than a fifth all told", "de-en"),
        ("alle zwei Jahre", "every other year", "de-en"),
        ("seit den Neunzigerjahren", "since the 1990s", "de-en"),
        ("2 to 3 hours", "entre 2 et 3 heures", "en-fr"),
        ("10.2 per 1,000 population", "10,2 ‰", "en-fr"),
        ("under rule 47(3)", "en application de la règle 47, paragraphe 3", "en-fr"),
        ("deux jours et demi ouvrables", "two and a half working days", "fr-en"),
        ("CZK 25m", "25 Millionen Kronen", "en-de"),
        ("open 10–18", "von 10 bis 18 Uhr geöffnet", "en-de"),
        ("um 0,25 Prozentpunkte", "by 25 basis points", "de-en"),
        ("seit anderthalb Jahrzehnten", "for a decade and a half", "de-en"),
        ("section 12(b)", "Paragraf 12 Buchstabe b", "en-de"),
        ("Montag (10.11.)", "Monday, 10 November", "de-en"),
        ("siehe Abschnitt 3.4.", "see section 3.4.", "de-en"),
        ("ein Kind von fünf - 2,8 Millionen", "one child in five – 2.8 million", "de-en"),
    ],
)
def test_what_official_prose_says_in_another_way_agrees(source, target, langs):
    assert differences(source, target, langs) == ([], [])


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("60 nautical miles away", "à 16 milles marins", "en-fr"),
        ("levée à 13 h 5", "rose at 1.50 p.m.", "fr-en"),
        ("Stand: 31. 12. 2025", "As at 30 December 2025", "de-en"),
        ("Telefon +49 (0)611 75 4777", "tel. +49 611 75 4778", "de-en"),
        ("un solde de +232 000", "a balance of +223,000", "fr-en"),
        ("alle zwei Jahre", "every three years", "de-en"),
        ("um 0,25 Prozentpunkte", "by 50 basis points", "de-en"),
        ("seit anderthalb Jahrzehnten", "for two decades and a half", "de-en"),
        ("Mo–Fr 9–19 Uhr", "Mon–Fri, 8 a.m. to 7 p.m.", "de-en"),
        ("10.2 per 1,000 population", "10,2 pour 10 000 habitants", "en-fr"),
        ("section 12(b)", "Paragraf 12 Buchstabe c", "en-de"),
        ("apply by 31 January", "einen Antrag bis zum 31. März stellen", "en-de"),
    ],
)
def test_what_is_said_in_another_way_may_be_wrong(source, target, langs):
    assert differences(source, target, langs) != ([], [])


def dates(count: int, first: int) -> str:
    return " ".join(f"{n % 28 + 1} March {first + n // 28}," for n in range(count))


@pytest.mark.parametrize("other", [1500, 1000])
def test_the_work_grows_no_faster_than_the_facts(monkeypatch, other):
    """Unlike dates are the worst case: none is found by its key."""
    seen = []
    agree = compare.agree
    monkeypatch.setattr(compare, "agree", lambda *facts: seen.append(1) or agree(*facts))
    work = []
    for count in (1000, 4000):
        seen.clear()
        source = read_facts(dates(count, 1000), "en")
        missing, _ = compare_facts(source, read_facts(dates(count, other), "fr"))
        assert len(source) == count
        assert len(missing) <= MOST_COMPARED
        work.append(len(seen))
    assert work[1] <= 4 * work[0] + MOST_COMPARED
    assert work[1] <= 2 * MOST_COMPARED * 64 + 2 * 4000


def test_more_facts_than_are_compared_are_told_of():
    many, few = read_facts(dates(MOST_COMPARED + 1, 1000), "en"), read_facts("3 March", "en")
    assert is_bounded(many, few)
    assert is_bounded(few, many)
    assert not is_bounded(many, many)
    assert not is_bounded(few, few)
