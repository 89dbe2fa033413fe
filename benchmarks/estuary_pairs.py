"""Pairs in the manner of notices by laboratories, reservoirs, archives and ports, English to Japanese.

Most rows hold one or two traps, as most of a real document does. See `check_pairs` for the rows.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "ja",
        "The spillway gates will be opened at 0600 on 4 June for about an hour and a half.",
        "放流ゲートは、6月4日午前6時から約1時間半にわたり開放される。",
        (("time", "午前6時", "午前8時"), ("date", "6月4日", "4月6日")),
    ),
    Row(
        "en",
        "ja",
        "Nobody under 16 may operate the winch.",
        "16歳未満の者は、ウインチを操作してはならない。",
        (("number", "16歳", "18歳"),),
    ),
    Row(
        "en",
        "ja",
        "The museum holds one of the three surviving copies of the 1623 map.",
        "当館は、現存する3点の1623年の地図のうち1点を所蔵している。",
        (("date", "1623年", "1632年"),),
    ),
    Row(
        "en",
        "ja",
        "Roughly one adult in six reported difficulty in reading the leaflet, and twice as many said they had not opened it.",
        "成人のおよそ6人に1人がこの冊子を読みにくいと答え、開いたこともないとした人はその2倍に上った。",
        (
            ("number", "6人に1人", "5人に1人"),
            ("omission", "、開いたこともないとした人はその2倍に上った", "た"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The tender closes at noon, Brussels time, on Friday 13 December 2024.",
        "入札の締切りは、2024年12月13日（金）正午（ブリュッセル時間）とする。",
        (("date", "（金）", "（木）"), ("date", "13日", "23日")),
    ),
    Row(
        "en",
        "ja",
        "A dozen seals were released into the estuary in the first half of the year.",
        "上半期に12頭のアザラシが河口に放された。",
        (("number", "12頭", "20頭"),),
    ),
    Row(
        "en",
        "ja",
        "Exports of machinery rose from $1.25 billion to $1.4 billion, or by 12 per cent.",
        "機械の輸出額は12億5,000万ドルから14億ドルへと12％増加した。",
        (("scale", "14億ドル", "140億ドル"), ("money", "14億ドル", "14億ユーロ")),
    ),
    Row(
        "en",
        "ja",
        "Under Article 7(2)(b), the carrier shall notify the authority within seven days.",
        "第7条第2項（b）の規定により、運送人は7日以内に当局に通報する。",
        (("reference", "第2項（b）", "第2項（d）"), ("number", "7日以内", "10日以内")),
    ),
    Row(
        "en",
        "ja",
        "First and foremost, we need to speak with one voice.",
        "何よりもまず、我々は足並みをそろえて発言しなければならない。",
        (("untranslated", "我々は", "weは"),),
    ),
    Row(
        "en",
        "ja",
        "The vessel, a 1970s-built ferry, was carrying 312 passengers and a crew of 28.",
        "1970年代に建造されたこのフェリーには、乗客312人と乗員28人が乗っていた。",
        (("number", "312人", "321人"), ("date", "1970年代", "1980年代")),
    ),
    Row(
        "en",
        "ja",
        "Snow lay 3 feet (about 90 cm) deep at the summit by dawn on Monday.",
        "月曜の明け方までに、山頂の積雪は3フィート（約90センチ）に達した。",
        (("unit", "90センチ", "90メートル"), ("date", "月曜", "火曜")),
    ),
    Row(
        "en",
        "ja",
        "The 27th session of the Conference of the Parties was the first to be held on the African continent since 2016.",
        "第27回締約国会議は、アフリカ大陸では2016年以来の開催となった。",
        (("ordinal", "第27回", "第26回"), ("date", "2016年", "2006年")),
    ),
    Row(
        "en",
        "ja",
        "Households on less than £20,000 a year are exempt from the charge.",
        "年収2万ポンド未満の世帯は、この料金を免除される。",
        (("scale", "2万ポンド", "20万ポンド"), ("money", "ポンド", "ドル")),
    ),
    Row(
        "en",
        "ja",
        "Please take the second exit on the left and follow the signs for two miles.",
        "左手の二つ目の出口を出て、標識に従い2マイルお進みください。",
        (("unit", "2マイル", "2キロ"),),
    ),
    Row(
        "en",
        "ja",
        "Trials are under way at three sites; a fourth will be added next spring if funds permit.",
        "試験は3か所で進められており、予算が許せば来春にもう1か所追加される。",
        (("omission", "、予算が許せば来春にもう1か所追加される", ""), ("number", "3か所", "5か所")),
    ),
    Row(
        "en",
        "ja",
        "The Agency's budget for 2025-26 is €412.6 million, up 3.4% on the year before.",
        "同庁の2025～26年度予算は、前年比3.4％増の4億1,260万ユーロである。",
        (("scale", "4億1,260万", "41億2,600万"), ("percent", "3.4％", "4.3％")),
    ),
    Row(
        "en",
        "ja",
        "He served two terms as Governor, from 1996 until his retirement in 2004.",
        "同氏は1996年から2004年に引退するまで、2期にわたり知事を務めた。",
        (
            ("date", "1996年", "1969年"),
            ("addition", "知事を務めた", "知事を務め、その後は大学で教壇に立った"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Fewer than half of the lifts were inspected on time; in one district the figure was as low as a tenth.",
        "期限内に点検を受けたエレベーターは半数に満たず、ある地区では1割にとどまった。",
        (("omission", "、ある地区では1割にとどまった", ""), ("percent", "1割", "3割")),
    ),
    Row(
        "en",
        "ja",
        "Annex II, Table 4: Maximum residue levels (mg/kg)",
        "附属書Ⅱ　表4　最大残留基準値（mg/kg）",
        (("reference", "附属書Ⅱ", "附属書Ⅲ"), ("unit", "mg/kg", "g/kg")),
    ),
    Row(
        "en",
        "ja",
        "At its tenth meeting, on 3 March, the Working Group took note of the report without a vote.",
        "作業部会は、3月3日の第10回会合において、同報告書を投票によらずテークノートした。",
        (("ordinal", "第10回", "第12回"), ("omission", "投票によらず", "")),
    ),
    Row(
        "en",
        "ja",
        "Between quarter past two and three o'clock the power failed twice.",
        "2時15分から3時までの間に、停電が二度起きた。",
        (("time", "2時15分", "2時45分"),),
    ),
    Row(
        "en",
        "ja",
        "The reactor has been offline for nearly a decade.",
        "同原子炉は10年近く停止している。",
        (("number", "10年", "20年"),),
    ),
    Row(
        "en",
        "ja",
        "Applicants must hold a master's degree and have at least five years of experience, two of which abroad.",
        "応募者は、修士号を有し、5年以上（うち2年以上は海外）の実務経験を有することを要する。",
        (("number", "5年以上", "3年以上"), ("omission", "修士号を有し、", "")),
    ),
    Row(
        "en",
        "ja",
        "The bridge carries some 85,000 vehicles daily, a third of them lorries.",
        "この橋の通行量は1日約8万5千台で、その3分の1をトラックが占める。",
        (("scale", "8万5千台", "85万台"), ("number", "3分の1", "4分の1")),
    ),
    Row(
        "en",
        "ja",
        "Mosquito-borne disease: questions and answers for travellers",
        "蚊が媒介する感染症：旅行者のためのＱ＆Ａ",
        (
            (
                "addition",
                "旅行者のためのＱ＆Ａ",
                "旅行者と医療関係者のためのＱ＆Ａ及び相談窓口の一覧",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Members shall be elected by secret ballot for a term of four years and shall be eligible for re-election once.",
        "委員は秘密投票により選出され、任期は4年とし、1回に限り再選されることができる。",
        (("number", "4年", "3年"), ("omission", "、1回に限り再選されることができる", "")),
    ),
    Row(
        "en",
        "ja",
        "Inflation eased to 2.1 per cent in the third quarter, within half a percentage point of the target.",
        "第3四半期の物価上昇率は2.1％に鈍化し、目標との差は0.5ポイント以内となった。",
        (("percent", "2.1％", "1.2％"), ("ordinal", "第3四半期", "第2四半期")),
    ),
    Row(
        "en",
        "ja",
        "On the one hand, the catch has recovered; on the other, the average fish is smaller than it was in the nineties.",
        "漁獲量は回復した一方、魚の平均的な大きさは90年代より小さくなっている。",
        (("date", "90年代", "80年代"),),
    ),
    Row(
        "en",
        "ja",
        "Write to archives@example.org or visit www.example.org/reading-room.",
        "archives@example.org宛てにメールを送るか、www.example.org/reading-roomをご覧ください。",
        (("url", "archives@example.org", "archive@example.org"),),
    ),
    Row(
        "en",
        "ja",
        "The court dismissed the claim in its entirety and ordered the applicant to pay the costs.",
        "裁判所は、請求を全部棄却し、訴訟費用は原告の負担とした。",
        (("omission", "、訴訟費用は原告の負担とした", "た"),),
    ),
)
