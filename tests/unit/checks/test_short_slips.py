"""Short phrases that hold a figure of some kind: a slip in it is told, in both directions."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity

FACTS = frozenset(
    "reference number scale unit date era time percent money ordinal impossible-time".split()
)
PHRASES = """
二、三日後|four or five days later; 二十数名|thirty-odd people; 三食付き|with two meals
二泊三日の旅|a five-day trip; 三周年|fourth anniversary
生誕250年|205th anniversary of his birth; 正午過ぎ|shortly after midnight
午前零時半|half past noon; 19時開演|starts at 9 p.m.; 小学3年生|fourth-year primary pupils
三連覇|fourth consecutive title; 4連勝|five wins in a row; 2割引き|30% off; 3割増し|up by 20%
倍増|tripled; 4分の3|two thirds; 百分の一|one thousandth
三大都市圏|four major metropolitan areas; 十数か国|more than twenty countries
2LDK|three-bedroom apartment; 100点満点で80点|70 out of 100; 3つ星ホテル|four-star hotel
五重塔|three-storey pagoda; 令和元年5月|May 2018; 昭和64年1月7日|7 January 1988
S63.4.1|1 April 1989; 平成28年度〜令和2年度|FY2015 to FY2020; 昭和50年代|the 1960s
2025年1－3月期|April-June quarter of 2025; 4/1(火)|Wednesday, 1 April; 三月十一日|March 10
8月15日正午|midnight on 15 August
25日締め翌月末払い|closing on the 20th, payable at the end of the following month
3月上旬から5月下旬|early March to late April; 11月第4木曜日|the third Thursday of November
3泊4日|five days and four nights; 72時間以内|within 48 hours; 90分授業|60-minute class
1時間半|two and a half hours; 1年6か月|sixteen months; 四半世紀|50 years; 半世紀|25 years
19世紀末|the end of the eighteenth century; 1990年代半ば|the mid-1980s
紀元前3世紀|the second century BC; 午後5時50分|5:50 a.m.; 午後5時50分|15:50
午後0時30分|half past midnight; 朝7時前|before seven in the evening
8時から17時|8 a.m. to 7 p.m.; 22時から翌5時まで|from 10 p.m. to 6 a.m. the following day
26時|3 a.m.; 350万人|35 million people; 1,200万|120 million; 3億5千万円|35 million yen
1.2兆ドル|$1.2 billion; 4千億円|¥40 billion; 5百万円|50 million yen; 2千8百人|28,000 people
壱百万円|ten million yen; 1万5千|150,000; 数万人|hundreds of thousands of people
数十万|tens of thousands; 数千億円|tens of billions of yen; 100億ドル|one billion dollars
百万ドル|ten million dollars; （単位：百万円）|(Unit: billion yen)
50億ユーロ|5 billion dollars; US$30百万|US$3 million; 100人民元|100 won
3,000人超|more than 30,000; 百余か国|more than 1,000 countries; 10倍|a hundred times
1.5倍|double; 2倍|three times; 1割|20 per cent; 25％|a third; 20％|one in four
0.1％|one in a hundred; 二つの|three; 4番目|fifth; 上位10校|top five schools
第10条第2項第3号|Article 10(3)(ii); 憲法9条|Article 6 of the Constitution; 附属書Ⅰ|Annex II
議定書第5条(b)|Article 5(a) of the Protocol; 決議2231|resolution 2213
第77回国連総会|the 67th session of the General Assembly; 第6艦隊|the Seventh Fleet
1号機|Unit 2; 国道1号|National Route 7; 7階|eighth floor; 3階建て|four-storey
北緯38度線|36th parallel; 標高634メートル|643 m above sea level; 5キロ先|five miles away
体重60キロ|weighs 60 pounds; 100トン|100 kilograms; 10平方キロ|100 hectares
風速25メートル|25 kilometres per second; 200万キロワット|20 GW; 500グラム|half a tonne
1.5リットル|1.5 gallons; 罰金三十万円|a fine of 3 million yen
四親等内の親族|relatives within the third degree of kinship
総議員の四分の一以上|one-third or more of all the members
委員十五人以内|no more than fifty members; 別表第一及び第二|Appended Tables 1 and 3
第一項から第三項まで|paragraphs (1) to (4); 第二十条の四の二|Article 20-4-3
国連憲章第51条|Article 15 of the Charter of the United Nations
平成15年法律第57号|Act No. 75 of 2003; 昭和22年法律第67号|Act No. 67 of 1948
民集27巻3号265頁|Minshu Vol. 27, No. 3, p. 256; 12億8,600万円|12,860 million yen
12万5千|a quarter of a million; 10ppm|10 ppb; 2けた成長|single-digit growth
年率2.4％|an annualised 4.2 per cent; 0.25％の利上げ|a half-point rate rise
時給1,050円|1,500 yen an hour; 月額3万円|30,000 yen a year
4日続落|fell for the fifth day running; 3日ぶり反発|rebounded for the first time in four days
10年物国債|20-year government bonds; 全12話|all 10 episodes; 交響曲第5番|Symphony No. 6
戦後70年|60 years after the war; 樹齢800年|an 80-year-old tree; 妊娠28週|26 weeks pregnant
最高気温35度|a high of 35 °F; 降水量50ミリ|50 cm of rain; 積雪1メートル|one foot of snow
マグニチュード6.8|magnitude 8.6; 警戒レベル4|alert level 5
"""
ROWS = [tuple(row.split("|")) for line in PHRASES.split("\n") for row in line.split("; ") if row]


def told(source, target, langs):
    found = check_pair(Pair(source, target, *langs))
    return [d for d in found if d.severity is not Severity.NOTICE and d.check in FACTS]


@pytest.mark.parametrize("japanese,english", ROWS)
def test_a_slip_is_told_in_both_directions(japanese, english):
    assert told(japanese + "。", english + ".", ("ja", "en"))
    assert told(english + ".", japanese + "。", ("en", "ja"))
