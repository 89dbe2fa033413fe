"""Pairs in the manner of ministry bulletins in brief, Japanese to English.

Most rows hold one or two traps, as most of a real document does. See `check_pairs` for the rows.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "内閣府の調査では、現在の生活に「満足」と答えた人は52.0%で、5年前の73.8%から大きく減った。",
        "In a Cabinet Office survey 52.0% of people said they were “satisfied” with their present lives, a sharp drop from 73.8% five years ago.",
        (("percent", "73.8%", "78.3%"), ("number", "five years", "four years")),
    ),
    Row(
        "ja",
        "en",
        "委員20名中14名の出席により、会議は成立した。",
        "With 14 of its 20 members present, the meeting was quorate.",
        (("number", "14", "12"),),
    ),
    Row(
        "ja",
        "en",
        "同省は、来年度から3年計画で全国100地区に専門家を派遣する。",
        "Under a three-year plan starting next fiscal year, the Ministry will send experts to 100 districts across the country.",
        (("number", "three-year", "five-year"), ("number", "100 districts", "1,000 districts")),
    ),
    Row(
        "ja",
        "en",
        "一人親世帯の平均年収は、母子世帯で373万円、父子世帯で606万円にとどまる。",
        "Single-parent households have an average income of no more than ¥3.73 million a year where headed by the mother and ¥6.06 million where headed by the father.",
        (("scale", "¥3.73 million", "¥37.3 million"), ("money", "¥6.06 million", "¥6.60 million")),
    ),
    Row(
        "ja",
        "en",
        "この条約は、同一の内容の英語及び仏語を正文とし、国際連合事務総長に寄託する。",
        "This Convention, of which the English and French texts are equally authentic, shall be deposited with the Secretary-General of the United Nations.",
        (("omission", ", of which the English and French texts are equally authentic,", ""),),
    ),
    Row(
        "ja",
        "en",
        "外相は、6月14日から17日まで、カナダ及びメキシコを歴訪する。",
        "The Foreign Minister will visit Canada and Mexico from 14 to 17 June.",
        (("date", "17 June", "19 June"), ("name", "Mexico", "Brazil")),
    ),
    Row(
        "ja",
        "en",
        "食料自給率（カロリーベース）は38%で、4年連続の横ばいとなった。",
        "Food self-sufficiency on a calorie basis stood at 38%, unchanged for the fourth year in a row.",
        (("percent", "38%", "83%"), ("ordinal", "fourth", "third")),
    ),
    Row(
        "ja",
        "en",
        "申込みは、往復はがき又はホームページから、5月31日（必着）までに行うこと。",
        "Apply by reply-paid postcard or on the website, to arrive no later than 31 May.",
        (("date", "31 May", "13 May"),),
    ),
    Row(
        "ja",
        "en",
        "第2回会合は、初回から1か月余りを経て、9月3日10時から12時まで、省内第1会議室で開催された。",
        "The second meeting was held in Conference Room 1 of the Ministry from 10 a.m. to noon on 3 September, just over a month after the first.",
        (("time", "10 a.m.", "11 a.m."), ("date", "3 September", "8 September")),
    ),
    Row(
        "ja",
        "en",
        "事業者は、事故の発生を知った時から24時間以内に、その概要を国土交通大臣に報告しなければならない。",
        "Within 24 hours of learning of an accident, operators must report its outline to the Minister of Land, Infrastructure, Transport and Tourism.",
        (("number", "24 hours", "48 hours"),),
    ),
    Row(
        "ja",
        "en",
        "日ASEAN友好協力は、昨年、50周年という大きな節目を迎えた。",
        "Last year ASEAN-Japan Friendship and Cooperation reached a major milestone: its fiftieth anniversary.",
        (("ordinal", "fiftieth", "fortieth"),),
    ),
    Row(
        "ja",
        "en",
        "一定の要件を満たす法人については、税率を23.2%から15%に軽減する。",
        "The rate is reduced from 23.2% to 15% for corporations that meet certain requirements.",
        (("percent", "15%", "19%"),),
    ),
    Row(
        "ja",
        "en",
        "6月の完全失業率（季節調整値）は2.5%で、前月と同率だった。",
        "The seasonally adjusted unemployment rate was 2.5% in June, the same as the previous month.",
        (("date", "June", "July"), ("percent", "2.5%", "2.3%")),
    ),
    Row(
        "ja",
        "en",
        "新庁舎は地上12階・地下2階建て、延べ床面積4万2千平方メートルで、令和11年春の完成を見込む。",
        "The new building, with 12 storeys above ground and two below and a total floor area of 42,000 square metres, is due for completion in spring 2029.",
        (("era", "2029", "2028"), ("scale", "42,000", "4,200")),
    ),
    Row(
        "ja",
        "en",
        "応急手当の講習会には、延べ1,500人余が参加し、うち6割が女性であった。",
        "More than 1,500 people took part in the first-aid courses, 60 per cent of them women.",
        (("percent", "60 per cent", "16 per cent"),),
    ),
    Row(
        "ja",
        "en",
        "本年は、日本とトルコの外交関係樹立100周年の翌年に当たる。",
        "This year is the one after the centenary of diplomatic relations between Japan and Türkiye.",
        (("name", "Türkiye", "Tunisia"),),
    ),
    Row(
        "ja",
        "en",
        "前年度の実績は、目標の1,000件に対し、838件（達成率83.8%）であった。",
        "Results for the previous fiscal year came to 838 cases against a target of 1,000, an achievement rate of 83.8%.",
        (("percent", "83.8%", "88.3%"), ("number", "838", "883")),
    ),
    Row(
        "ja",
        "en",
        "両首脳は、三度目となる今回の会談で、安全保障分野の協力を一段引き上げることで一致した。",
        "At this, their third meeting, the two leaders agreed to take security cooperation up a level.",
        (("ordinal", "third", "second"),),
    ),
    Row(
        "ja",
        "en",
        "違反が確認された44社に対し、改善を指示した。",
        "Instructions to improve were issued to the 44 companies found to be in violation.",
        (("number", "44", "54"),),
    ),
    Row(
        "ja",
        "en",
        "国際宇宙ステーションは、高度約400キロを90分で地球一周し、1日に約16周する。",
        "From about 400 km up, the International Space Station orbits the Earth every 90 minutes, or about 16 times a day.",
        (("number", "16 times", "60 times"), ("unit", "400 km", "400 miles")),
    ),
    Row(
        "ja",
        "en",
        "本交付金は、一県当たり10億円を上限とし、事業費の2分の1以内を補助する。",
        "The grant covers up to half of project costs, subject to a ceiling of ¥1 billion per prefecture.",
        (("scale", "¥1 billion", "¥1 million"), ("number", "half", "a third")),
    ),
    Row(
        "ja",
        "en",
        "我が国としては、引き続き関係国と緊密に連携し、事態の沈静化に向けて外交努力を尽くしていく。",
        "Japan will continue to work closely with the countries concerned and make every diplomatic effort to calm the situation.",
        (("omission", " and make every diplomatic effort to calm the situation", ""),),
    ),
    Row(
        "ja",
        "en",
        "中東向けの自動車輸出は、台数で前年同月比12.7%増、金額で9.1%増だった。",
        "Car exports to the Middle East were up 12.7% in number and 9.1% in value on the same month a year earlier.",
        (("percent", "9.1%", "1.9%"),),
    ),
    Row(
        "ja",
        "en",
        "この訓練には、陸海空自衛隊から約5千人、米軍から約1,700人が参加する。",
        "About 5,000 members of the Ground, Maritime and Air Self-Defense Forces and some 1,700 from the US forces are taking part in the exercise.",
        (("scale", "5,000", "50,000"), ("number", "1,700", "7,100")),
    ),
    Row(
        "ja",
        "en",
        "有識者会議は、一年に及ぶ議論の末、七つの提言を盛り込んだ報告書を首相に提出した。",
        "After a year of discussion, the panel of experts submitted to the Prime Minister a report containing seven recommendations.",
        (("number", "seven", "six"),),
    ),
)
