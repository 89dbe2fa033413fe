"""Pairs from English into Japanese of short items: figures, sentences, rules, old sayings."""

# ruff: noqa: E501 - sentences are kept whole
# A row of few lines shows both sentences one above the other.
# fmt: off
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row("en", "ja",
        "The ceasefire took effect at 6 p.m. on the 27th, eleven hours after the deal was struck.",
        "停戦は、合意成立から11時間後の27日午後６時に発効した。",
        (
            ("time", "午後６時", "午後８時"),
            ("date", "27日", "26日"),
        )),
    Row("en", "ja",
        "The library holds 170 million items, of which over 13.5 million are printed books and 310,000 manuscripts.",
        "同図書館の所蔵資料は１億7,000万点で、うち印刷本が1,350万冊超、写本が31万点である。",
        (
            ("scale", "1,350万冊", "135万冊"),
        )),
    Row("en", "ja",
        "Article 5: an armed attack against one or more of them shall be considered an attack against them all.",
        "第５条　一又は二以上の締約国に対する武力攻撃は、全締約国に対する攻撃とみなす。",
        (
            ("reference", "第５条", "第６条"),
        )),
    Row("en", "ja",
        "The rate has been cut three times since June, by a cumulative 75 basis points, to 4.50%.",
        "金利は６月以降３回、累計0.75％ポイント引き下げられ、4.50％となった。",
        (
            ("percent", "0.75％ポイント", "0.57％ポイント"),
            ("number", "３回", "４回"),
        )),
    Row("en", "ja",
        "Children under three travel free; those aged three to eleven pay 60% of the adult fare.",
        "３歳未満のお子様は無料、３歳から11歳までのお子様は大人運賃の60％です。",
        (
            ("percent", "60％", "40％"),
        )),
    Row("en", "ja",
        "Mean sea level is 21-24 cm higher than in 1880, and a third of the rise came in the last quarter-century.",
        "平均海面水位は1880年より21～24センチ高く、上昇分の３分の１は直近の四半世紀に生じた。",
        (
            ("unit", "センチ", "ミリ"),
            ("number", "３分の１", "２分の１"),
        )),
    Row("en", "ja",
        "See footnote 12 on page 48 and annex II, part A, point 3.",
        "48ページの脚注12及び附属書Ⅱの第Ａ部３を参照。",
        (
            ("number", "脚注12", "脚注21"),
        )),
    Row("en", "ja",
        "The hearing resumes on Thursday week at half past ten.",
        "審問は来週木曜日の10時30分に再開する。",
        (
            ("time", "10時30分", "10時"),
        )),
    Row("en", "ja",
        "The dam, completed in 1936, is 221.4 m high and 379 m long; it took 4.4 million cubic yards of concrete.",
        "1936年に完成したこのダムは、高さ221.4メートル、長さ379メートルで、440万立方ヤードのコンクリートが使われた。",
        (
            ("number", "379メートル", "397メートル"),
            ("scale", "440万立方ヤード", "44万立方ヤード"),
        )),
    Row("en", "ja",
        "Nine out of the ten hottest years on record have occurred since 2014.",
        "観測史上最も暑かった10年のうち９年は、2014年以降である。",
        (
            ("date", "2014年", "2004年"),
        )),
    Row("en", "ja",
        "The Convention was opened for signature at Montego Bay on 10 December 1982 and now has 169 Parties.",
        "同条約は1982年12月10日にモンテゴ・ベイで署名のために開放され、現在の締約国は169である。",
        (
            ("number", "169", "196"),
        )),
    Row("en", "ja",
        "He was sentenced to two and a half years, suspended for four.",
        "同被告は、懲役２年６か月、執行猶予４年の判決を受けた。",
        (
            ("number", "２年６か月", "３年６か月"),
        )),
    Row("en", "ja",
        "Every second household now has fibre, against one in eight five years ago.",
        "５年前には８世帯に１世帯であったが、今や２世帯に１世帯が光回線を利用している。",
        (
            ("number", "８世帯に１世帯", "９世帯に１世帯"),
        )),
    Row("en", "ja",
        "The budget deficit widened to 5.8% of GDP in the year to September from 5.6% twelve months earlier.",
        "９月までの１年間の財政赤字は対GDP比5.8％と、前年の5.6％から拡大した。",
        (
            ("percent", "5.8％", "8.5％"),
        )),
    Row("en", "ja",
        "Volunteers planted 12,000 saplings on 8 hectares (20 acres) of former farmland.",
        "ボランティアは、かつての農地８ヘクタール（20エーカー）に１万2,000本の苗木を植えた。",
        (
            ("unit", "８ヘクタール", "８アール"),
            ("scale", "１万2,000本", "12万本"),
        )),
    Row("en", "ja",
        "From the 1st Battalion, 12 soldiers were decorated, three of them posthumously.",
        "第１大隊からは12人の兵士が叙勲され、うち３人は死後の叙勲であった。",
        (
            ("ordinal", "第１大隊", "第２大隊"),
        )),
    Row("en", "ja",
        "The average wait fell from 18.2 to 14.9 weeks; 1 in 20 still waits longer than a year.",
        "平均待機期間は18.2週間から14.9週間に短縮されたが、20人に１人は今なお１年超待っている。",
        (
            ("number", "14.9週間", "19.4週間"),
        )),
    Row("en", "ja",
        "As the old saying goes, a picture is worth a thousand words.",
        "百聞は一見に如かずという。",
        (
        )),
    Row("en", "ja",
        "The minister, flanked by his two deputies, struck a conciliatory note.",
        "大臣は、二人の副大臣を従え、融和的な姿勢を示した。",
        (
        )),
    Row("en", "ja",
        "On cloud nine after the win, the fourteen-strong squad flew home overnight.",
        "勝利に有頂天の選手団14人は、夜行便で帰国した。",
        (
        )),
    Row("en", "ja",
        "The Twelve Apostles attract two million visitors a year.",
        "奇岩群「十二使徒」には年間200万人が訪れる。",
        (
            ("scale", "200万人", "20万人"),
        )),
    Row("en", "ja",
        "Phase 2b (January-June 2026) will see 3 more stations open, taking the total to 31.",
        "第2b期（2026年１～６月）には新たに３駅が開業し、駅数は31となる。",
        (
            ("number", "31となる", "13となる"),
        )),
    Row("en", "ja",
        "Please return the form in duplicate by close of business on Friday, 19 September.",
        "本様式は、９月19日（金）の終業時までに２部提出してください。",
        (
            ("date", "19日（金）", "12日（金）"),
        )),
    Row("en", "ja",
        "Rule 39.1(iv) does not require a search of methods for treatment of the human body.",
        "第39規則39.1（ⅳ）は、人体の治療方法についての調査を求めるものではない。",
        (
            ("number", "39.1", "93.1"),
        )),
    Row("en", "ja",
        "The statue, one and a half times life size, was unveiled 150 years to the day after her birth.",
        "実物の1.5倍の大きさの像は、生誕からちょうど150年の日に除幕された。",
        (
            ("number", "1.5倍", "2.5倍"),
        )),
)
