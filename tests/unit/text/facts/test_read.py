from __future__ import annotations

import pytest

from transflow.text.facts.read import is_read, read_facts


def keys(text: str, lang: str) -> list[str]:
    return [fact.key for fact in read_facts(text, lang)]


def firm(text: str, lang: str) -> list[str]:
    return [fact.key for fact in read_facts(text, lang) if fact.firm]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("令和６年３月１２日", ["date:2024-03-12"]),
        ("令和元年五月一日", ["date:2019-05-01"]),
        ("昭和64年1月7日", ["date:1989-01-07"]),
        ("令和５（2023）年9月7日", ["date:2023-09-07"]),
        ("R6.3.12", ["date:2024-03-12"]),
        ("2024/3/12", ["date:2024-03-12"]),
        ("二〇二四年三月", ["date:2024-03"]),
        ("３月１２日", ["date:--03-12"]),
        ("同月10日", ["date:relative", "day:10"]),
        ("３月７、８日", ["date:--03-07", "date:--03-08"]),
        ("平成30年度予算", ["fiscal-year:2018"]),
        ("第１四半期", ["quarter:1"]),
        ("午後２時３０分", ["time:14:30"]),
        ("午後0時30分", ["time:12:30"]),
        ("午前０時", ["time:00:00"]),
        ("夜８時", ["time:20:00"]),
        ("夜12時", ["time:00:00"]),
        ("17：50", ["time:17:50"]),
        ("正午", ["time:12:00"]),
        ("３時半", ["time:03:30"]),
        ("３０分間", ["duration:s:1800"]),
        ("２時間半", ["duration:s:9000"]),
        ("六か月", ["duration:m:6"]),
        ("１年半", ["duration:m:18"]),
        ("２週間", ["duration:d:14"]),
        ("３億５，０００万円", ["money:JPY:350000000"]),
        ("２５億米ドル", ["money:USD:2500000000"]),
        ("US$350 million", ["money:USD:350000000"]),
        ("5～10億円", ["money:JPY:500000000", "money:JPY:1000000000"]),
        ("約３割", ["percent:30"]),
        ("三割五分", ["percent:35"]),
        ("５．４％", ["percent:5.4"]),
        ("10～20％", ["percent:10", "percent:20"]),
        ("0.5ポイント", ["points:0.5"]),
        ("１日当たり５００人", ["duration:d:1", "number:500"]),
        ("１日平均３０件", ["duration:d:1", "number:30"]),
        ("１日８時間", ["duration:d:1", "duration:s:28800"]),
        ("１日８時３０分", ["day:1", "time:08:30"]),
        ("１日も早く", ["duration:d:1"]),
        ("１日、東京で", ["day:1"]),
        ("６月１日平均気温", ["date:--06-01"]),
        ("四半世紀", ["duration:m:300"]),
        ("半世紀", ["duration:m:600"]),
        ("一昨年", ["date:relative", "duration:m:24"]),
        ("再来週", ["date:relative", "duration:d:14"]),
        ("深夜２５時", ["time:01:00"]),
        ("２５時３０分", ["time:01:30"]),
        ("午後３１時", ["time:31:00"]),
        ("２０数社", ["number:20"]),
        ("（億円）", ["money:JPY:100000000"]),
        ("１億数千万円", ["number:100000000"]),
        ("数億円", []),
        ("三分の二", ["fraction:2/3"]),
        ("１万１千人", ["number:11000"]),
        ("四十七都道府県", ["number:47"]),
        ("第三条第二項第一号", ["ref:article:3/paragraph:2/item:1"]),
        ("第十条の二第一項", ["ref:article:10-2/paragraph:1"]),
        ("第十二条４(a)", ["ref:article:12/paragraph:4/item:a"]),
        ("法律第25号", ["number:25"]),
        ("第21回", ["ordinal:21"]),
        ("50周年", ["ordinal:50"]),
        ("21世紀", ["century:21"]),
        ("1990年代", ["decade:1990"]),
        ("総トン数５００トン", ["quantity:t:500"]),
        ("65メートル", ["quantity:m:65"]),
    ],
)
def test_japanese(text, expected):
    assert keys(text, "ja") == expected


@pytest.mark.parametrize(
    "text",
    [
        "一致",
        "一層",
        "一部",
        "一方",
        "三角",
        "百年に一度",
        "二国間",
        "三者会合",
        "両首脳",
        "四国",
        "九州",
        "千葉県",
        "三重県",
        "八王子市",
        "十分に",
        "一時的",
        "第三国",
        "第一に",
        "数百人",
        "数十万",
        "一つ",
        "万全",
        "五輪",
        "一日も早く",
    ],
)
def test_false_friends_are_never_demanded(text):
    assert firm(text, "ja") == []


@pytest.mark.parametrize(
    "text,expected",
    [
        ("March 12, 2024", ["date:2024-03-12"]),
        ("12 March 2024", ["date:2024-03-12"]),
        ("the 12th of March", ["date:--03-12"]),
        ("the twenty-first of March", ["date:--03-21"]),
        ("March 7-9, 2024", ["date:2024-03-07", "date:2024-03-09"]),
        ("7 and 8 March", ["date:--03-07", "date:--03-08"]),
        ("March 2024", ["date:2024-03"]),
        ("in May", ["month:5"]),
        ("they may", []),
        ("second in December", ["ordinal:2", "month:12"]),
        ("2024-03-12", ["date:2024-03-12"]),
        ("Reiwa 6", ["year:2024"]),
        ("FY2024", ["fiscal-year:2024"]),
        ("fiscal 2018", ["fiscal-year:2018"]),
        ("2023-24", ["year:2023"]),
        ("the first quarter", ["quarter:1"]),
        ("2:30 p.m.", ["time:14:30"]),
        ("17:50 p.m.", ["time:17:50"]),
        ("12:30 a.m.", ["time:00:30"]),
        ("5:50-6:20 p.m.", ["time:17:50", "time:18:20"]),
        ("8 in the evening", ["time:20:00"]),
        ("10 a.m. (0200GMT)", ["time:10:00", "time:02:00"]),
        ("30-minute", ["duration:s:1800"]),
        ("two and a half hours", ["duration:s:9000"]),
        ("an hour and a half", ["duration:s:5400"]),
        ("350 million yen", ["money:JPY:350000000"]),
        ("US$2.5 billion", ["money:USD:2500000000"]),
        ("£10m", ["money:GBP:10000000"]),
        ("$5-10 million", ["money:USD:5000000", "money:USD:10000000"]),
        ("5.4 percent", ["percent:5.4"]),
        ("10 to 20 per cent", ["percent:10", "percent:20"]),
        ("two-thirds", ["fraction:2/3"]),
        ("twenty-five", ["number:25"]),
        ("one hundred and twenty", ["number:120"]),
        ("two thousand five hundred", ["number:2500"]),
        ("2,06,737", ["number:206737"]),
        ("the 98th through 100th", ["ordinal:98", "ordinal:100"]),
        ("the 21st century", ["century:21"]),
        ("the 1960's", ["decade:1960"]),
        ("Article 3, paragraph (2), item (i)", ["ref:article:3/paragraph:2/item:1"]),
        ("paragraph 2 of Article 3", ["ref:article:3/paragraph:2"]),
        ("Article 3(2)", ["ref:article:3/paragraph:2"]),
        ("Articles 3 and 4", ["ref:article:3", "ref:article:4"]),
        ("Chapter VI", ["ref:chapter:6"]),
        ("Covid-19", ["code:COVID19"]),
        ("https://example.org/2023/5", []),
    ],
)
def test_english(text, expected):
    assert keys(text, "en") == expected


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("le 7 septembre 2023", "fr", ["date:2023-09-07"]),
        ("du 7 au 9 septembre", "fr", ["date:--09-07", "date:--09-09"]),
        ("le 1er mai", "fr", ["date:--05-01"]),
        ("12 500 personnes", "fr", ["number:12500"]),
        ("5,4 %", "fr", ["percent:5.4"]),
        ("à 17 h 50", "fr", ["time:17:50"]),
        ("quatre-vingt-dix-sept", "fr", ["number:97"]),
        ("soixante et onze", "fr", ["number:71"]),
        ("deux mille cinq cents", "fr", ["number:2500"]),
        ("12,5 millions d’euros", "fr", ["money:EUR:12500000"]),
        ("le paragraphe 2 de l’article 3", "fr", ["ref:article:3/paragraph:2"]),
        ("XXIe siècle", "fr", ["century:21"]),
        ("trois heures et demie", "fr", ["duration:s:12600"]),
        ("paragraphe 2, point a)", "fr", ["ref:paragraph:2/item:a"]),
        ("in den 1960er Jahren", "de", ["decade:1960"]),
        ("eineinhalb Stunden", "de", ["duration:s:5400"]),
        ("tres horas y media", "es", ["duration:s:12600"]),
        ("am 7. September 2023", "de", ["date:2023-09-07"]),
        ("7.9.2023", "de", ["date:2023-09-07"]),
        ("17.50 Uhr", "de", ["time:17:50"]),
        ("12.500 Personen", "de", ["number:12500"]),
        ("zweihundertdreißig", "de", ["number:230"]),
        ("fünfundzwanzig", "de", ["number:25"]),
        ("3,5 Mrd. Euro", "de", ["money:EUR:3500000000"]),
        ("Art. 3 Abs. 2 Nr. 1", "de", ["ref:article:3/paragraph:2/item:1"]),
        ("Absatz 2 des Artikels 3", "de", ["ref:article:3/paragraph:2"]),
        ("des 21. Jahrhunderts", "de", ["century:21"]),
        ("el 7 de septiembre de 2023", "es", ["date:2023-09-07"]),
        ("a las 17.50 horas", "es", ["time:17:50"]),
        ("siglo XXI", "es", ["century:21"]),
        ("ថ្ងៃទី៧ ខែកញ្ញា ឆ្នាំ២០២៣", "km", ["date:2023-09-07"]),
        ("៣៥០លានដុល្លារ", "km", ["money:USD:350000000"]),
        ("१२.५%", "hi", ["percent:12.5"]),
        ("2023-09-07", "fi", ["date:2023-09-07"]),
    ],
)
def test_other_languages(text, lang, expected):
    assert keys(text, lang) == expected


@pytest.mark.parametrize(
    "text,lang,written",
    [
        ("計５０名。", "ja", "５０"),
        ("㍻30年に", "ja", "㍻30年"),
        ("約 ３０ minutes", "en", "３０ minutes"),
    ],
)
def test_offsets_are_those_of_the_original(text, lang, written):
    (fact,) = read_facts(text, lang)
    assert text[fact.start : fact.end] == written


def test_superscripts_are_no_numbers():
    assert keys("100 km²", "en") == ["quantity:km2:100"]


def test_telephone_numbers_are_one_fact_in_both_forms():
    assert keys("03-3580-3311", "ja") == keys("+81-3-3580-3311", "en")


def test_a_language_is_read_by_its_primary_subtag():
    assert is_read("en-GB")
    assert not is_read("fi")
    assert keys("March 12", "en-GB") == ["date:--03-12"]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("World War II", ["ordinal:2"]),
        ("After World War I, it grew", ["ordinal:1"]),
        ("Phase I", ["ordinal:1"]),
        ("When I met them", []),
        ("We met as the XI signed", []),
        ("half a century", ["duration:m:600"]),
        ("a quarter of a century", ["duration:m:300"]),
        ("a quarter century", ["duration:m:300"]),
        ("a century ago", ["duration:m:1200"]),
        ("the 21st century", ["century:21"]),
        ("half an hour", ["duration:s:1800"]),
        ("half-year", ["duration:m:6"]),
        ("a quarter of an hour", ["duration:s:900"]),
        ("half a point", ["points:0.5"]),
        ("half a percentage point", ["points:0.5"]),
        ("a quarter of a percentage point", ["points:0.25"]),
        ("half of the members", ["fraction:1/2"]),
        ("a fortnight", ["duration:d:14"]),
        ("(million yen)", ["money:JPY:1000000"]),
        ("Budget (in thousand US dollars)", ["money:USD:1000"]),
        ("several million yen", []),
        ("in million ways", []),
        ("around the clock", ["duration:s:86400"]),
        ("round-the-clock", ["duration:s:86400"]),
        ("around the table", []),
        ("the year before last", ["duration:m:24"]),
        ("a third of them", ["fraction:1/3"]),
        ("a third meeting", ["ordinal:3"]),
    ],
)
def test_words_that_imply_a_figure_are_read_and_never_demanded(text, expected):
    assert keys(text, "en") == expected
    assert firm(text, "en") == [key for key in expected if key.startswith("century")]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("日中韓三か国", []),
        ("日米豪印４か国", []),
        ("日本、中国及び韓国の三か国", []),
        ("参加した３か国", ["number:3"]),
        ("日韓三か国", ["number:3"]),
        ("日本は三か国", ["number:3"]),
        ("１ドル＝１５０円", ["money:JPY:150"]),
        ("１ユーロ１６０円", ["money:JPY:160"]),
        ("１ドル当たり", []),
        ("１ドルを支払った", ["money:USD:1"]),
        ("１日１５時に", ["day:1", "time:15:00"]),
        ("１日十五時三十分に", ["day:1", "time:15:30"]),
        ("１日に１５時間働く", ["duration:s:54000"]),
        ("２４時間体制", []),
        ("２４時間以内", ["duration:s:86400"]),
        ("（百万円）", []),
        ("単位：千円", []),
        ("百万円を支払った", ["money:JPY:1000000"]),
    ],
)
def test_what_may_be_left_unsaid_is_not_firm(text, expected):
    assert firm(text, "ja") == expected
