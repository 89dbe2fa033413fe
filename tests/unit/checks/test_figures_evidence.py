"""What a figure needs to be told: ends of months, lone small counts, signs and halves."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity

FACTS = {
    "reference",
    "number",
    "scale",
    "unit",
    "date",
    "era",
    "time",
    "percent",
    "money",
    "ordinal",
}


def told(source: str, target: str, langs: str) -> set[str]:
    source_lang, _, target_lang = langs.partition("-")
    found = check_pair(Pair(source, target, source_lang, target_lang))
    return {d.check for d in found if d.severity is not Severity.NOTICE} & FACTS


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("12月31日までに届け出る。", "Notify us by the end of December.", "ja-en"),
        ("令和６年２月末までに届け出る。", "Notify us by February 29, 2024.", "ja-en"),
        ("Notify us by 30 June.", "Prévenez-nous avant la fin juin.", "en-fr"),
        ("Notify us by 31 March.", "Melden Sie sich bis Ende März.", "en-de"),
        ("Notify us by March 31.", "３月末までに届け出る。", "en-ja"),
    ],
)
def test_the_last_day_of_a_month_is_its_end(source, target, langs):
    assert not told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("12月31日までに届け出る。", "Notify us by the end of November.", "ja-en"),
        ("12月30日までに届け出る。", "Notify us by the end of December.", "ja-en"),
        ("Notify us by March 31.", "３月30日までに届け出る。", "en-ja"),
    ],
)
def test_another_day_is_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("７人制ラグビーの代表が集まった。", "The rugby sevens team gathered.", "ja-en"),
        ("この曲は４人で演奏する。", "The piece is for a quartet.", "ja-en"),
        ("約１時間40分続いた。", "It lasted about an hour and 40 minutes.", "ja-en"),
        ("58秒台で泳いだ。", "She swam it in under 59 seconds.", "ja-en"),
        ("１年６か月が過ぎた。", "A year and six months had passed.", "ja-en"),
        ("枠を1.5倍に増やす。", "The quota will be raised by half.", "ja-en"),
        ("残高は対GDP比で約2.1倍である。", "The debt is about 210 percent of GDP.", "ja-en"),
        ("枠を1.2倍に増やす。", "The quota will be raised by 20 percent.", "ja-en"),
        ("毎秒44京2,010兆回", "442.01 quadrillion times a second", "ja-en"),
        ("８分の１に減った。", "It fell to an eighth.", "ja-en"),
        ("２時間45分かかる。", "It takes two and three-quarter hours.", "ja-en"),
        ("24時間39分35秒である。", "It is 24 hours, 39 minutes and 35 seconds.", "ja-en"),
        ("９月１日付で減給した。", "As of September 1: their pay was cut.", "ja-en"),
        ("レベルは１のまま。", "The level remains at 1.", "ja-en"),
        ("2026年秋に完成する。", "It will be finished in the autumn of 2026.", "ja-en"),
        ("365日24時間受け付ける。", "Open around the clock, every day of the year.", "ja-en"),
        ("九段の審査を行う。", "Examinations for the ninth dan are held.", "ja-en"),
        ("昭和30年代の写真", "A photo from between 1955 and 1964", "ja-en"),
        ("約1,000分の１である。", "It is about a thousandth.", "ja-en"),
        ("資料２－１を説明した。", "Document 2-1 was explained.", "ja-en"),
        ("出資比率は51対49とする。", "They hold 51 and 49 percent respectively.", "ja-en"),
        ("質疑は十分以内とする。", "Questions should take no longer than ten minutes.", "ja-en"),
        ("質疑は十分に尽くした。", "The questions were exhaustive.", "ja-en"),
        ("10億ユーロの基金に加わる。", "They are joining the billion-euro fund.", "ja-en"),
        ("四コマで千人針を描く。", "Four frames show the senninbari.", "ja-en"),
        ("賛成55、反対58で否決された。", "It was rejected by 58 votes to 55.", "ja-en"),
        ("三回忌の法要に参列した。", "They attended the second anniversary service.", "ja-en"),
        ("訪問者数は八百万人だった。", "There were 8 million visitors.", "ja-en"),
        ("予選で１分43秒台を記録した。", "He clocked 1:43 in the heats.", "ja-en"),
        (
            "第三セクターが初の黒字を出した。",
            "The semi-public company made its first profit.",
            "ja-en",
        ),
        ("双十節に演説した。", "He spoke on National Day.", "ja-en"),
        ("総トン数四百トン以上の船", "a vessel of 400 gross tonnage and above", "ja-en"),
        ("The piece is for a quartet.", "この曲は４人で演奏する。", "en-ja"),
    ],
)
def test_a_small_count_that_nothing_contradicts_is_a_notice(source, target, langs):
    assert not told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("７人が集まった。", "Eight people gathered.", "ja-en"),
        ("３か月以内に答える。", "An answer is due within two months.", "ja-en"),
        ("43人が集まった。", "People gathered.", "ja-en"),
        ("１回２錠、１日３回", "three tablets three times a day", "ja-en"),
        ("第１の室と第２の室の３室", "the first and the third of the three rooms", "ja-en"),
        ("16歳の人は16歳の誕生日まで", "those aged 16, until their eighteenth birthday", "ja-en"),
        ("附属書Ｂによる。", "Under Annex A.", "ja-en"),
        ("枠を1.5倍に増やす。", "The quota will be raised by 60 percent.", "ja-en"),
        ("枠を1.5倍に増やす。", "The quota will be raised 2.5-fold.", "ja-en"),
        ("８分の１に減った。", "It fell to a ninth.", "ja-en"),
        ("出資比率は51対49とする。", "They hold 61 and 39 percent respectively.", "ja-en"),
        ("約1,000分の１である。", "It is about a hundredth.", "ja-en"),
        ("質疑は十分以内とする。", "Questions should take no longer than 20 minutes.", "ja-en"),
        ("10億ユーロの基金に加わる。", "They are joining the million-euro fund.", "ja-en"),
        ("賛成58、反対55で可決された。", "It was adopted by 55 votes to 58.", "ja-en"),
        ("第Ⅲ相の試験を行う。", "Phase II trials are under way.", "ja-en"),
        ("予選で１分43秒台を記録した。", "He clocked 1:34 in the heats.", "ja-en"),
        ("午後一時半に始まる。", "It begins at 3:30 p.m.", "ja-en"),
        ("第２子は半額とする。", "Second children pay a third of the price.", "ja-en"),
        ("３ページの５行目を改める。", "The fifth line of page 8 is changed.", "ja-en"),
        ("２時間45分かかる。", "It takes two and a quarter hours.", "ja-en"),
        ("レベルは１のまま。", "The level remains at 2.", "ja-en"),
        ("2026年秋に完成する。", "It will be finished in the spring of 2026.", "ja-en"),
        ("第１空挺団は訓練始めに臨んだ。", "The 2nd Brigade took part in its first jump.", "ja-en"),
    ],
)
def test_a_count_with_another_in_its_place_is_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs,check",
    [
        ("指数は＋13だった。", "The index was minus 13.", "ja-en", "number"),
        ("収支は▲5.2だった。", "The balance was +5.2.", "ja-en", "number"),
        ("The balance was -5.2.", "Der Saldo betrug plus 5,2.", "en-de", "number"),
        (
            "来年前半に会談する。",
            "They will meet in the second half of next year.",
            "ja-en",
            "date",
        ),
        ("in the second half of 2025", "au premier semestre 2025", "en-fr", "date"),
    ],
)
def test_the_opposite_is_told(source, target, langs, check):
    assert check in told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("指数は＋13だった。", "The index was 13.", "ja-en"),
        ("気温は−5度だった。", "It was five degrees below zero.", "ja-en"),
        ("3-5ページと＋3", "pages 3-5 and plus 3", "ja-en"),
        ("前半と後半に分かれる。", "There is a second half.", "ja-en"),
        ("上半期は増えた。", "It grew in the six months to September.", "ja-en"),
    ],
)
def test_what_is_no_opposite_is_silent(source, target, langs):
    assert not told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("１円未満の端数は切り捨てる。", "Fractions of a yen are disregarded.", "ja-en"),
        ("The rate per 1 euro is fixed.", "Der Kurs je Euro steht fest.", "en-de"),
        ("Amounts under 1 euro are waived.", "Les sommes inférieures à un euro.", "en-fr"),
    ],
)
def test_one_of_a_currency_may_be_said_without_a_figure(source, target, langs):
    assert not told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("１円未満の端数は切り捨てる。", "Fractions of 10 yen are disregarded.", "ja-en"),
        ("１ユーロ＝163円とする。", "USD 1 is taken to be JPY 163.", "ja-en"),
        ("A fee of 1 euro is due.", "手数料は1ポンドである。", "en-ja"),
    ],
)
def test_another_amount_or_currency_is_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs,wrong",
    [
        ("Paragraphs 12 to 14", "パラグラフ12から14まで", "en-ja", False),
        ("Paragraphs 12 to 14", "パラグラフ12から15まで", "en-ja", True),
        ("これら５社が参加した。", "These four companies took part.", "ja-en", True),
        ("山田氏ら５人が参加した。", "Mr Yamada and four others took part.", "ja-en", False),
        ("２年に１回開く。", "It is held every other year.", "ja-en", False),
        ("２年に１回開く。", "It is held every year.", "ja-en", True),
        ("毎年２回開く。", "It is held twice every year.", "ja-en", False),
        ("積雪は１メートル80センチに達した。", "The snow was 1.8 metres deep.", "ja-en", False),
        ("積雪は１メートル80センチに達した。", "The snow was 1.3 metres deep.", "ja-en", True),
        ("He is 5 feet 10 inches tall.", "身長は178センチである。", "en-ja", False),
        ("He is 5 feet 10 inches tall.", "身長は187センチである。", "en-ja", True),
        ("上映時間は２時間16分である。", "Running time: 2 h 16 min.", "ja-en", False),
        ("上映時間は２時間16分である。", "Running time: 2 h 46 min.", "ja-en", True),
        ("面積は倍になった。", "The area doubled.", "ja-en", False),
        ("面積はおよそ倍になった。", "The area is three times as large.", "ja-en", True),
        ("十駅で行き違う。", "Trains pass at ten stations.", "ja-en", False),
        ("十駅で行き違う。", "Trains pass at twelve stations.", "ja-en", True),
        ("Under-sixes travel free.", "６歳未満は無料である。", "en-ja", False),
        ("Under-sixes travel free.", "８歳未満は無料である。", "en-ja", True),
        ("Water rose by a metre.", "水位は１メートル上昇した。", "en-ja", False),
        ("Water rose by a metre.", "水位は１センチ上昇した。", "en-ja", True),
        ("第四次産業革命", "the Fourth Industrial Revolution", "ja-en", False),
        ("第四次産業革命", "the Third Industrial Revolution", "ja-en", True),
        ("第３次産業", "the tertiary sector", "ja-en", False),
        ("倍増した。", "It doubled.", "ja-en", False),
        ("倍増した。", "It tripled.", "ja-en", True),
        ("before seven in the evening", "朝７時前に", "en-ja", True),
        ("half past noon", "午後０時半", "en-ja", False),
        ("half past noon", "午前０時半", "en-ja", True),
        ("国の基準の40分の１", "one-fortieth of the standard", "ja-en", False),
        ("国の基準の40分の１", "one-fiftieth of the standard", "ja-en", True),
        ("a further tenth was lost", "さらに１割が失われた", "en-ja", False),
        ("千余名が参加した。", "More than a thousand took part.", "ja-en", False),
        ("千余名が参加した。", "More than a hundred took part.", "ja-en", True),
        ("熱が３７度５分ある。", "a temperature of 37.5 °C", "ja-en", False),
        ("熱が３７度５分ある。", "a temperature of 38.5 °C", "ja-en", True),
        ("寛永年間の茶屋", "a teahouse of the Kan'ei era (1624-44)", "ja-en", False),
        ("the 1939-45 war", "der Krieg von 1939 bis 1945", "en-de", False),
        ("the 1939-45 war", "la guerre de 1939-1946", "en-fr", True),
        ("a twelfth-century church", "12世紀の教会", "en-ja", False),
        ("a twelfth-century church", "13世紀の教会", "en-ja", True),
        ("月・水・金に開く。", "Open on Mondays, Wednesdays and Fridays.", "ja-en", False),
        ("月・水・金に開く。", "Open on Mondays, Thursdays and Fridays.", "ja-en", True),
        ("Cases rose eightfold.", "患者数は８倍に増えた。", "en-ja", False),
        ("Cases rose eightfold.", "患者数は６倍に増えた。", "en-ja", True),
        ("Leave is 28 days a year.", "休暇は年２８日である。", "en-ja", False),
        ("Leave is 28 days a year.", "休暇は年２６日である。", "en-ja", True),
        ("They arrive on the 10th.", "一行は１２日に到着する。", "en-ja", True),
        ("They leave on the 10th.", "Ils partent le 12.", "en-fr", True),
        ("１日塩分摂取量は７グラムである。", "Daily salt intake is 7 g.", "ja-en", False),
        ("１日乗車券は８００円である。", "A day pass costs 800 yen.", "ja-en", False),
        ("大臣は１日午後に発表した。", "The Minister said so on the 2nd.", "ja-en", True),
        ("代金の千分の一を徴収する。", "One thousandth of the price is due.", "ja-en", False),
        ("代金の千分の一を徴収する。", "One hundredth of the price is due.", "ja-en", True),
        ("one hundredth of the price", "ein Hundertstel des Preises", "en-de", False),
    ],
)
def test_a_count_is_told_only_where_it_differs(source, target, langs, wrong):
    assert bool(told(source, target, langs)) is wrong
