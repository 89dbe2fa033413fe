"""Short phrases that hold a figure of some kind: their usual renderings tell nothing.

Each is read in both directions.
"""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity

FACTS = frozenset(
    "reference number scale unit date era time percent money ordinal impossible-time".split()
)
PHRASES = """
三十路を過ぎた|past thirty; 四十代半ばの男性|a man in his mid-forties; 五十肩|frozen shoulder
一枚岩ではない|not a monolith; 一両日中に|within a day or two
二、三日後|two or three days later; 五、六人|five or six people
十数か国|more than ten countries; 数十年来の|for decades
数百人規模|on the scale of several hundred; 何十回も|dozens of times
二十数名|twenty-odd people; 三千数百社|over three thousand companies
百数十キロ|well over a hundred kilometres; 一人前|one portion; 二人前|two portions
三食付き|with three meals; 一泊二日|two days and one night; 二泊三日の旅|a three-day trip
1泊朝食付き|one night with breakfast; 日帰り|day trip; 丸二年|two full years
足掛け三年|over the course of three years; 満20歳|20 years of age
数え年七歳|in one's seventh year; 三周年|third anniversary; 百周年記念|centenary
没後50年|50 years after his death; 生誕250年|250th anniversary of his birth
十三回忌|twelfth anniversary of his death; 一回り年上|twelve years older
干支で二回り|two cycles of the zodiac; 一昼夜|a day and a night; 半日|half a day
半月ごと|every fortnight; 隔週|every other week; 隔月|every two months; 週休二日|five-day week
年中無休|open all year round; 24時間営業|open around the clock; 正午過ぎ|shortly after noon
零時|midnight; 午前零時半|half past midnight; 深夜25時|1 a.m.; 昼の12時|twelve noon
朝6時台|between six and seven in the morning; 19時開演|starts at 7 p.m.
9時半集合|meet at 9.30; 2時間目|second period; 小学3年生|third-year primary pupils
中学2年|the second year of junior high school; 高1|first-year high school students
大学院1年次|first year of graduate school; 第3子|third child; 長男|eldest son; 次男|second son
三男|third son; 三姉妹|three sisters; 双子|twins; 三つ子|triplets; 一人っ子|only child
二世|the second generation; 三世代同居|three generations under one roof
曽孫|great-grandchildren; 二位|second place; 三連覇|third consecutive title
二連敗|two straight defeats; 4連勝|four wins in a row; 2冠|double crown
3季連続|for the third season running; 5期連続|for the fifth consecutive term
2期ぶり|first in two terms; 2割引き|20% off; 3割増し|up by 30%; 半額|half price
五割増|a fifty per cent increase; 倍増|doubled; 3倍増|tripled; 四倍|fourfold
半減した|was halved; 2分の1|one half; 4分の3|three quarters; 百分の一|one hundredth
千倍|a thousand times; 一桁|single digits; 二桁|double digits; 3桁の数字|three-digit number
七桁|seven digits; 1億総活躍|dynamic engagement of all citizens; 一万円札|10,000-yen note
千円札|thousand-yen note; 五円玉|five-yen coin; 百円ショップ|hundred-yen shop
三大都市圏|three major metropolitan areas; 日本三景|three most scenic spots in Japan
五大湖|Great Lakes; 五大陸|five continents; 七つの海|seven seas
四方を海に囲まれた|surrounded by sea on all sides; 八方ふさがり|deadlock on all fronts
十字路|crossroads; 四つ角|street corner; 二股|two-pronged; 三つ巴|three-way contest
三者三様|each different; 三本の矢|three arrows; 三本締め|ceremonial hand-clapping
二刀流|two-way player; 二足のわらじ|wearing two hats; 二の足を踏む|hesitate
二の舞|repeat of the same mistake; 一か八か|all or nothing; 一石を投じる|cause a stir
一翼を担う|play a part; 一役買う|lend a hand; 一筋縄ではいかない|no easy matter
一目瞭然|plain to see; 一触即発|explosive; 一進一退|seesawing
一喜一憂|alternating joy and worry; 一長一短|merits and demerits
一期一会|a once-in-a-lifetime encounter; 一網打尽|a wholesale round-up
一騎打ち|a two-horse race; 一夜漬け|last-minute cramming; 一角獣|unicorn
一等地|prime location; 一等賞|first prize; 一等書記官|First Secretary
二等書記官|Second Secretary; 三等書記官|Third Secretary; 一級河川|Class A river
二級建築士|second-class architect; 準1級|Grade Pre-1; 3級審判|Grade 3 referee
5段階評価|five-point scale; 10点満点|out of ten; 100点満点で80点|80 out of 100
3つ星ホテル|three-star hotel; 五つ星|five stars; 2LDK|two-bedroom apartment
六畳間|six-mat room; 四畳半|four and a half mats; 1坪|one tsubo; 三合|three go of rice
一升瓶|1.8-litre bottle; 十両|juryo division; 三役|the three ranks below yokozuna
八百万の神|myriad gods; 八十八夜|eighty-eighth night; 七草がゆ|seven-herb rice porridge
五節句|five seasonal festivals; 二百十日|the 210th day
三が日|the first three days of the New Year; 正月三が日|first three days of January
四十九日|forty-ninth day; 初七日|seventh day after death
三寒四温|alternating cold and warm spells; 七五三|Shichi-Go-San; 十五夜|harvest moon
十三夜|thirteenth night; 三日月|crescent moon; 二十世紀梨|Nijisseiki pears
九十九里浜|Kujukuri Beach; 五島列島|Goto Islands; 八丈島|Hachijojima; 三宅島|Miyakejima
千島列島|Kuril Islands; 四日市市|Yokkaichi; 八日市|Yokaichi; 二子玉川|Futako-Tamagawa
六本木|Roppongi; 五反田駅|Gotanda Station; 三田|Mita; 一橋大学|Hitotsubashi University
四谷三丁目|Yotsuya 3-chome; 霞が関2丁目2番1号|2-2-1 Kasumigaseki
千代田区永田町1-7-1|1-7-1 Nagatacho, Chiyoda-ku; 〒100-8919|100-8919
三菱重工業|Mitsubishi Heavy Industries; 三井住友銀行|Sumitomo Mitsui Banking Corporation
七十七銀行|77 Bank; 十六銀行|Juroku Bank; 百五銀行|Hyakugo Bank; 一橋|Hitotsubashi
五木寛之氏|Mr Itsuki Hiroyuki; 三島由紀夫|Mishima Yukio; 二階俊博氏|Nikai Toshihiro
三木武夫内閣|the Miki Cabinet; 一万田|Ichimada; 千葉氏|Mr Chiba; 万博|Expo
億万長者|billionaire; 万国旗|flags of all nations; 千人力|the strength of a thousand
百科事典|encyclopedia; 百獣の王|king of beasts; 十字軍|Crusades; 十戒|Ten Commandments
二重国籍|dual nationality; 三重苦|triple handicap; 四重奏|quartet; 五重塔|five-storey pagoda
六法全書|compendium of laws; 七分袖|three-quarter sleeves; 八分目|eighty per cent full
九死に一生を得る|a narrow escape; 第九|Beethoven's Ninth; 第二次世界大戦|World War II
第1次産業|primary industry; 六次産業化|sixth industry; 三国同盟|Triple Alliance
五か年計画|five-year plan; 10カ年戦略|ten-year strategy; 四半期決算|quarterly results
第3四半期累計|first three quarters; 通期|full year; 上期|first half; 前年同期比|year on year
前々年比|compared with two years earlier; 一昨年|the year before last; 三年前|three years ago
3年連続3回目|for the third year in a row; 2年ぶり5度目|fifth appearance, first in two years
5打数3安打|three for five; 7回裏|bottom of the seventh
1死二、三塁|one out and runners on second and third; 満塁本塁打|grand slam
延長11回|eleventh inning; 3対2|3-2; 2勝1敗1分け|two wins, one loss and one draw
第1セット|first set; 6時間38分|six hours 38 minutes; 2時間切り|under two hours
100メートル9秒95|100 metres in 9.95 seconds; 1分1秒を争う|every second counts; マッハ5|Mach 5
時速60キロ|60 kilometres an hour; 毎秒20メートル|20 metres per second; 震度5強|upper 5
M7.6|magnitude 7.6; マグニチュード8クラス|magnitude-8 class; 第1種|Class 1; 2種類|two kinds
甲乙2部|two copies; 正副2通|in duplicate; 3部作|trilogy; 前編・後編|part one and part two
上中下3巻|three volumes; 第1巻第2号|Vol. 1, No. 2; No.3|No. 3; その1|Part 1
1)はじめに|1) Introduction; ①目的|(1) Purpose; ②と③|(2) and (3); (ア)及び(イ)|(a) and (b)
イ　ロに掲げる者|(b) persons listed in (ii); Ⅱ章|Chapter II; 別表第一|Appended Table 1
様式第2号|Form No. 2; 附則第2条|Article 2 of the Supplementary Provisions
同条第3項|paragraph (3) of that Article; 前2項|the preceding two paragraphs
次の各号|the following items; 第7条の3第2項|Article 7-3, paragraph (2); 5頁参照|see page 5
注1|Note 1; 図1-3|Figure 1-3; 表2.1|Table 2.1; A4判|A4; B5|B5; 4Kテレビ|4K television
5G通信|5G communications; Web3.0|Web 3.0; 3D|three-dimensional; 3密|three Cs; 3R|three Rs
G7広島サミット|G7 Hiroshima Summit; G20|G20; APEC21|21 APEC economies; TPP11|TPP-11
ASEAN+3|ASEAN Plus Three; 2プラス2|two-plus-two
日米韓3か国|Japan, the United States and the Republic of Korea; 日豪2+2|Japan-Australia 2+2
P5|permanent five; 安保理5常任理事国|five permanent members of the Security Council
四か国語|four languages; 二か国語放送|bilingual broadcast; 多国間|multilateral
二国間|bilateral; 三者会談|trilateral meeting; 一対一|one-on-one; マンツーマン|one-to-one
50円台前半|low 50-yen range; 3万円台後半|upper 30,000-yen range
1ドル＝150円|150 yen to the dollar; 1ユーロ160円20銭|160.20 yen to the euro
1バレル＝70ドル|70 dollars a barrel; 1株当たり50円|50 yen a share
100円につき1円|one yen for every hundred; 月2回|twice a month; 年1回|annually
週3日|three days a week; 1日3回食後|three times a day after meals; 4時間おき|every four hours
1人1台|one each; 1クラス30人|30 to a class; 10人中8人|eight out of ten; 3人に2人|two in three
2人に1人|every second person; 1世帯平均2.2人|an average of 2.2 per household
10万人当たり12.5人|12.5 per 100,000; 1000人に3人|three in a thousand; 8割方|80 per cent or so
九分九厘|ninety-nine per cent; 五分の星|even record; 七三分け|side parting
三七の割合|three to seven; 6対4|six to four; 51％|51 per cent
0.5%ポイント|0.5 percentage point; 25ベーシスポイント|25 basis points
▲2.3％|minus 2.3 per cent; △5億円|minus 500 million yen; ＋0.3|up 0.3
±5％|plus or minus 5 per cent; 約5〜10％|about 5 to 10 per cent; 5％超|more than 5 per cent
5割強|just over half; 5割弱|just under half; 過半数|a majority
3分の2以上の多数|a two-thirds majority; 大多数|the vast majority; 半数近く|nearly half
4人に3人|three-quarters; 令和元年5月|May 2019; 平成31年4月30日|30 April 2019
昭和64年1月7日|7 January 1989; 大正15年12月25日|25 December 1926; 明治元年|1868
S63.4.1|1 April 1988; R6.10.1|1 October 2024; 令和7(2025)年度|fiscal 2025
2025（令和7）年6月|June 2025; 平成28年度〜令和2年度|FY2016 to FY2020
昭和の終わり|the end of the Showa era; 昭和50年代|the late 1970s to early 1980s
平成一桁|the early years of Heisei; ’25年3月期|the year ended March 2025
25年3月期|fiscal year ending March 2025; 2025年1－3月期|January-March quarter of 2025
3月期決算|results for the year to March; 5月連休|the May holidays; 9月入学|September enrolment
4月1日付|with effect from 1 April; 4/1(火)|Tuesday, 1 April; 2025/4/1|1 April 2025
2025.4.1|April 1, 2025; 三月十一日|March 11; 3.11|the March 11 disaster
9.11同時多発テロ|the 9/11 attacks; 1.17|17 January; 8月15日正午|noon on 15 August
十二月八日未明|in the early hours of 8 December; 5日未明|before dawn on the 5th
月末|the end of the month; 毎月25日|the 25th of every month
25日締め翌月末払い|closing on the 25th, payable at the end of the following month
前月15日まで|by the 15th of the preceding month; 中旬|mid-month
3月上旬から5月下旬|early March to late May; 11月第4木曜日|the fourth Thursday of November
第2週|the second week; 春分の日|Vernal Equinox Day; 海の日|Marine Day
こどもの日|Children's Day; 文化の日（11月3日）|Culture Day (3 November); 元日|New Year's Day
三が日を除く|excluding the first three days of January
年末年始（12月29日～1月3日）|the New Year period (29 December to 3 January)
12月29日から翌年1月3日まで|from 29 December to 3 January; 3泊4日|four days and three nights
3日間|three days; 72時間以内|within 72 hours; 48時間（2日）|48 hours (two days)
90分授業|90-minute class; 1時間半|an hour and a half; 2時間15分|two and a quarter hours
45分間|three quarters of an hour; 15分ごと|every quarter of an hour; 1時間当たり|per hour
半時間|half an hour; 100分|an hour and forty minutes
6か月以上1年未満|at least six months but less than a year; 1年6か月|eighteen months
18か月|a year and a half; 3か月|a quarter; 12か月|one year; 24か月|two years
2週間|a fortnight; 14日|two weeks; 10年|a decade; 20年間|two decades; 50年|half a century
100年|a century; 四半世紀|25 years; 300年余り|over three centuries; 2000年前|two millennia ago
19世紀末|the end of the nineteenth century; 20世紀後半|the latter half of the 20th century
1990年代半ば|the mid-1990s; 90年代|the nineties; 1900年代初め|the early 1900s
21世紀|the twenty-first century; 紀元前3世紀|the third century BC; 紀元前221年|221 BC
午後5時50分|5:50 p.m.; 午後5時50分|17:50; 17時50分|ten to six in the evening; 午前0時|midnight
午前12時|midnight; 午後0時30分|12.30 p.m.; 午後0時半|half past noon
正午から午後1時まで|from noon to one o'clock; 夜9時|9 in the evening
朝7時前|before seven in the morning; 8時から17時|8 a.m. to 5 p.m.; 9:00～17:00|9 a.m.-5 p.m.
９：３０～１６：００|9.30 a.m. to 4 p.m.
22時から翌5時まで|from 10 p.m. to 5 a.m. the following day; 26時|2 a.m.
日本時間23日午前2時|2 a.m. on the 23rd, Japan time; グリニッジ標準時0時|00:00 GMT
2時46分|2:46; 14時46分|2:46 p.m.; 350万人|3.5 million people; 1,200万|12 million
3億5千万円|350 million yen; 3億5,000万円|¥350m; 12兆円|12 trillion yen
1.2兆ドル|$1.2 trillion; 4千億円|¥400 billion; 5百万円|5 million yen; 2千8百人|2,800 people
二十三万四千|234,000; 壱百万円|one million yen; 金壱萬円|10,000 yen; 1万5千|15,000
数万人|tens of thousands of people; 数十万|hundreds of thousands
数千億円|hundreds of billions of yen; 10億人|a billion people; 100億ドル|ten billion dollars
1,000億円|¥100 billion; 百万ドル|a million dollars; 億単位|in the hundreds of millions
千億円規模|on the order of 100 billion yen; 単位：億円|in hundreds of millions of yen
（千円）|(thousand yen); （単位：百万円）|(Unit: million yen); 50億ユーロ|5 billion euros
US$30百万|US$30 million; 3,000米ドル|3,000 US dollars; 豪ドル80万|800,000 Australian dollars
英ポンド5万|50,000 pounds sterling; 100人民元|100 yuan; 10万ウォン|100,000 won
1ドル|one dollar; 99セント|99 cents; 30銭|30 sen; 1円玉|one-yen coin; 500円玉|500-yen coin
十万円|100,000 yen; 30人余|just over 30 people; 30名弱|just under 30 people
3千人超|more than 3,000; 1,000人以上|at least 1,000 people
1,000人を下らない|no fewer than 1,000; 百余か国|more than 100 countries
一万人近く|nearly 10,000 people; 約半分|about half; 10倍|ten times; 1.5倍|one and a half times
1.5倍|up 50 per cent; 2倍|twice; 2倍|double; 3分の1減|down by a third; 1割|10 per cent
1割|a tenth; 2割5分|25 per cent; 25％|a quarter; 33.3％|a third; 75％|three-quarters
20％|one in five; 12.5％|an eighth; 0.1％|one in a thousand; 1‰|one per mille; 100％|all
ゼロ|zero; 皆無|none; 0件|no cases; 一つもない|not a single one; 一人もいない|nobody
二つの|two; 三つ目の|third; 4番目|fourth; 5位以内|in the top five; 上位10校|top ten schools
第1回|first; 第10条|Article 10; 第10条第2項第3号|Article 10(2)(iii)
第10条2|Article 10, paragraph 2; 憲法9条|Article 9 of the Constitution
民法第709条|Article 709 of the Civil Code; 法第3条の2|Article 3-2 of the Act; 附属書Ⅰ|Annex I
附属書A|Annex A; 議定書第5条(b)|Article 5(b) of the Protocol; 決議2231|resolution 2231
安保理決議第1540号|Security Council resolution 1540; 議題5|agenda item 5
第77回国連総会|the 77th session of the General Assembly
総会第3委員会|the Third Committee of the General Assembly; 第6艦隊|the Sixth Fleet
第1師団|1st Division; 第5管区|5th Region; 1号機|Unit 1; 国道1号|National Route 1; 3号線|Line 3
2番線|platform 2; 5号車|car 5; A席|Seat A; 102号室|room 102; 7階|seventh floor
7階|sixth floor; 地下1階|first basement level; 3階建て|three-storey; 35人学級|classes of 35
3LDK|3LDK; 30度|30 degrees; 気温30度|30 °C; 氷点下5度|minus 5 degrees Celsius
氷点下5度|five degrees below zero; 北緯38度線|38th parallel; 東経135度|135° E
西経10度|10 degrees west; 摂氏零度|zero degrees Celsius; 標高634メートル|634 m above sea level
高さ634m|634 metres tall; 幅3メートル|three metres wide; 5キロ先|five kilometres away
体重60キロ|weighs 60 kilograms; 10トン車|10-tonne lorry; 100トン|100 tonnes; 1,000トン|1 kt
1ヘクタール|10,000 square metres; 東京ドーム5個分|five times the size of Tokyo Dome
10平方キロ|1,000 hectares; 5海里|five nautical miles; 12海里|12 nm; 30ノット|30 knots
風速25メートル|25 metres per second; 3万フィート|30,000 feet; 100馬力|100 horsepower
200万キロワット|2 GW; 200万キロワット|2,000 megawatts; 100ボルト|100 volts
500グラム|half a kilo; 1.5リットル|1.5 litres; 500ミリリットル|half a litre; 1ポンド|one pound
三権の長|heads of the three branches of government; 五権憲法|five-power constitution
四分社化|split into four companies; 二院制|bicameral system; 一院制|unicameral
二大政党制|two-party system; 三選|elected for a third term; 当選5回|now in his fifth term
初当選|first elected; 七選を果たす|win a seventh term
一票の格差|disparity in the value of votes; 1票差|by a single vote
三分の一を超える|more than one-third; 5人に1人弱|just under one in five
百人を超える参列者|more than a hundred mourners; 十万余りの署名|over 100,000 signatures
二審|the court of second instance; 一審判決|the judgment at first instance
第一審|first instance; 三審制|three-tiered court system
懲役三年執行猶予五年|three years' imprisonment, suspended for five years
無期懲役|life imprisonment; 罰金三十万円|a fine of 300,000 yen
過料五万円以下|a non-penal fine of up to 50,000 yen
満十八歳に達した日|the day on which he or she reaches the age of eighteen
十四歳に満たない者|a person under fourteen years of age
四親等内の親族|relatives within the fourth degree of kinship; 三親等|third degree of kinship
二人以上共同して|two or more persons acting jointly
一年以内の期間を定めて|for a specified period of one year or less; 二週間以内|within two weeks
起算日から三十日|thirty days from the initial date; 一箇月前|one month in advance
六箇月を超え|exceeding six months; 三年を経過した日|the day on which three years have passed
五年ごとに|every five years; 毎年一回|once a year; 毎事業年度|each business year
四月一日から翌年三月三十一日まで|from April 1 to March 31 of the following year
出席議員の三分の二以上の多数|a majority of two-thirds or more of the members present
総議員の四分の一以上|one-quarter or more of all the members
可否同数のとき|in the event of a tie; 一名を置く|there shall be one
副会長二人|two vice-chairpersons; 委員十五人以内|no more than fifteen members
正本一通、副本二通|one original and two copies; 別表第一及び第二|Appended Tables 1 and 2
第一号様式|Form No. 1; 第一項から第三項まで|paragraphs (1) to (3)
前項第二号|item (ii) of the preceding paragraph
同項第三号イ|sub-item (a) of item (iii) of that paragraph
第二条第三項第四号に規定する|as provided in Article 2, paragraph (3), item (iv)
第二十条の四の二|Article 20-4-2; 第百条|Article 100; 第千四十二条|Article 1042
本則第3条|Article 3 of the main provisions
憲法第九条第二項|Article 9, paragraph 2 of the Constitution
条約第三条1及び2|Article 3, paragraphs 1 and 2, of the Convention
議定書第二条（c）|Article 2(c) of the Protocol
国連憲章第51条|Article 51 of the Charter of the United Nations; 第7章|Chapter VII
前文第5段落|the fifth preambular paragraph; 主文3|operative paragraph 3
A規約第13条|Article 13 of the ICESCR; EU規則2016/679|Regulation (EU) 2016/679
閣議決定（令和5年12月22日）|Cabinet decision of 22 December 2023; 法律第五十七号|Act No. 57
平成十五年法律第五十七号|Act No. 57 of 2003; 令和3年政令第195号|Cabinet Order No. 195 of 2021
昭和22年法律第67号|Act No. 67 of 1947; 平成9年（行ウ）第5号|1997 (Gyo-U) No. 5
最大判昭和48年4月4日|Supreme Court, Grand Bench judgment of 4 April 1973
民集27巻3号265頁|Minshu Vol. 27, No. 3, p. 265; 2,000万円超|over 20 million yen
1億円未満|less than 100 million yen; 5億ドル相当|worth 500 million dollars
総額約3,000億円|some 300 billion yen in total; 12億8,600万円|1,286 million yen
1兆2,000億円|1,200 billion yen; 7,500億円|three quarters of a trillion yen
百五十億|15 billion; 3万6千|thirty-six thousand; 12万5千|an eighth of a million
25万|a quarter of a million; 50万|half a million; 5億|half a billion; 1.5億|150 million
0.8兆円|800 billion yen; 十億分の一|one billionth; 100万分の1|one in a million
百万分率|parts per million; 10ppm|10 ppm; 2けた成長|double-digit growth; 3けた|three figures
6けた|six figures; 年率2.4％|an annualised 2.4 per cent
前年度比3.5％増|up 3.5 per cent on the previous fiscal year; 2.3ポイント低下|down 2.3 points
0.25％の利上げ|a quarter-point rate rise; 利回り0.985％|a yield of 0.985 per cent
税率10％（軽減税率8％）|10 per cent (reduced rate 8 per cent)
消費税込み1,100円|1,100 yen including consumption tax; 1,000円（税別）|1,000 yen plus tax
送料一律500円|flat-rate postage of 500 yen; 時給1,050円|1,050 yen an hour
日額8,000円|8,000 yen a day; 月額3万円|30,000 yen a month; 年額12万円|120,000 yen a year
一人当たり5,000円|5,000 yen a head; 坪単価50万円|500,000 yen per tsubo
円は1ドル145円台|the yen traded in the 145 range to the dollar
日経平均3万8,000円台|the Nikkei above 38,000; 38,915円87銭|38,915.87
TOPIXは2,700|TOPIX at 2,700; 前日比120円高|up 120 yen on the day
4日続落|fell for the fourth day running
3日ぶり反発|rebounded for the first time in three days; 年初来高値|highest level this year
10年物国債|10-year government bonds; 30年債|30-year bonds; 3カ月物|three-month bills
2年債利回り|two-year yield; G7財務相|G7 finance ministers; 上位5社|the top five companies
大手3行|the three megabanks; 五大商社|five major trading houses; 五大紙|five major newspapers
一面トップ|front page; 3面記事|page three news; 夕刊5面|page 5 of the evening edition
特集第2部|part two of the feature; 連載第10回|tenth instalment; 全12話|all 12 episodes
第3シーズン|season three; 1時間スペシャル|a one-hour special; 3部構成|in three parts
二幕五場|two acts and five scenes; 交響曲第5番|Symphony No. 5; 作品67|Opus 67
ハ短調作品18-4|in C minor, Op. 18 No. 4; 十二音技法|twelve-tone technique
五線譜|staff notation; 四声部|four-part; 二胡|erhu; 三味線|shamisen; 三線|sanshin
八橋|Yatsuhashi; 七宝焼|cloisonné; 九谷焼|Kutani ware
五重塔の高さは約55メートル|the five-storey pagoda is about 55 metres tall
千手観音|Thousand-armed Kannon; 十一面観音|Eleven-faced Kannon
五百羅漢|the five hundred arhats; 三十三間堂|Sanjusangendo; 八幡宮|Hachiman shrine
七福神|Seven Lucky Gods; 六地蔵|six Jizo; 一の鳥居|the first torii; 二条城|Nijo Castle
四天王寺|Shitennoji Temple; 三内丸山遺跡|Sannai-Maruyama site; 一乗谷|Ichijodani
二荒山神社|Futarasan Shrine; 三渓園|Sankeien Garden; 六義園|Rikugien Garden
八ヶ岳|Yatsugatake; 五竜岳|Mount Goryu; 三国峠|Mikuni Pass; 十勝平野|Tokachi Plain
十和田湖|Lake Towada; 四万十川|Shimanto River; 九重町|Kokonoe; 五所川原市|Goshogawara
八戸市|Hachinohe; 七尾市|Nanao; 六ヶ所村|Rokkasho; 一関市|Ichinoseki; 二本松市|Nihonmatsu
三条市|Sanjo; 三原市|Mihara; 八街市|Yachimata; 九戸村|Kunohe; 百舌鳥古墳群|Mozu tombs
千歳空港|Chitose Airport; 新千歳|New Chitose; 千曲川|Chikuma River; 万座温泉|Manza Onsen
万葉集|Man'yoshu; 億土|a distant land; 兆候|signs; 十津川村|Totsukawa; 三鷹市|Mitaka
三沢基地|Misawa Air Base; 三菱商事|Mitsubishi Corporation; 三井物産|Mitsui & Co.
三越|Mitsukoshi; 三洋電機|Sanyo Electric; 二葉亭四迷|Futabatei Shimei
八代亜紀さん|Ms Yashiro Aki; 五十嵐氏|Mr Igarashi; 一条工務店|Ichijo; 三浦半島|Miura Peninsula
三陸沖|off the Sanriku coast; 二見浦|Futamigaura; 一宮市|Ichinomiya
四国電力|Shikoku Electric Power; 九州大学|Kyushu University; 十和田市|Towada
八王子市|Hachioji; 千代田線|Chiyoda Line; 三田線|Mita Line; 五日市街道|Itsukaichi Kaido
六甲山|Mount Rokko; 二宮尊徳|Ninomiya Sontoku; 一茶|Issa; 三蔵法師|Xuanzang; 四川省|Sichuan
三亜市|Sanya; 五台山|Mount Wutai; 九江|Jiujiang; 八達嶺|Badaling; 六四天安門|Tiananmen
九一八事変|Mukden Incident; 2・26事件|February 26 Incident; 5・15事件|the 15 May Incident
二・二八事件|February 28 Incident; 7月14日革命|14 July Revolution
二月革命|February Revolution; 十月革命|October Revolution; 三十年戦争|Thirty Years' War
百年戦争|Hundred Years' War; 七年戦争|Seven Years' War; 六日戦争|Six-Day War
三国志|Records of the Three Kingdoms; 五胡十六国|Sixteen Kingdoms; 二十一世紀|the 21st century
1千年|a thousand years; 千年に一度|once in a thousand years; 数百年|several hundred years
何百年も|for centuries; 四半世紀余り|more than a quarter-century
半世紀ぶり|for the first time in half a century; 戦後70年|70 years after the war
建国250周年|250th anniversary of independence; 開校百五十年|150 years since the school opened
築30年|30 years old; 樹齢800年|an 800-year-old tree; 40年超の原発|reactors over 40 years old
運転開始から60年|60 years after entering service; 10年保証|ten-year guarantee
賞味期限1年|best before one year; 3年物|three-year-old; 5歳馬|five-year-old horse
2歳児クラス|class for two-year-olds; 生後6か月|six months old; 妊娠28週|28 weeks pregnant
38度の熱|a temperature of 38 degrees; 40度近い猛暑|heat approaching 40 degrees
最高気温35度|a high of 35 °C; 零下20度|minus 20 degrees; 湿度65％|65 per cent humidity
気圧990ヘクトパスカル|990 hPa
北北西の風5メートル|north-northwesterly wind of 5 metres per second
波の高さ3メートル|waves three metres high; 降水量50ミリ|50 mm of rain
積雪1メートル|one metre of snow; 積雪30センチ|30 cm of snow
降水確率60％|a 60 per cent chance of rain; 震源の深さ10キロ|a depth of 10 km
マグニチュード6.8|magnitude 6.8; 津波3メートル|a three-metre tsunami
警戒レベル4|alert level 4; 5段階で3|three on a scale of five; 特別警報|emergency warning
"""
ROWS = [tuple(row.split("|")) for line in PHRASES.split("\n") for row in line.split("; ") if row]


def told(source, target, langs):
    found = check_pair(Pair(source, target, *langs))
    return [d for d in found if d.severity is not Severity.NOTICE and d.check in FACTS]


@pytest.mark.parametrize("japanese,english", ROWS)
def test_a_usual_rendering_is_silent_in_both_directions(japanese, english):
    assert not told(japanese + "。", english + ".", ("ja", "en"))
    assert not told(english + ".", japanese + "。", ("en", "ja"))
