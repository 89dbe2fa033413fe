"""Japanese press briefings, white papers, science and market news and international texts in English.

Clean renderings as they would be published, and errors seeded in them; see check_pairs for the form.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "（記者）来週の日米「２＋２」の日程について伺います。（大臣）28日で最終調整しております。",
        "Reporter: I would like to ask about the date of the Japan-U.S. “2+2” next week. Minister: We are making final arrangements for the 28th.",
        (("number", "2+2", "3+3"), ("date", "28th", "29th")),
    ),
    Row(
        "ja",
        "en",
        "冒頭、私から2点申し上げます。1点目は、本日の閣議で決定された人事についてであります。",
        "I have two announcements to make at the outset. The first concerns the appointments decided at today's Cabinet meeting.",
        (("number", "two announcements", "three announcements"),),
    ),
    Row(
        "ja",
        "en",
        "第217回通常国会が1月24日に召集され、会期は6月22日までの150日間である。",
        "The 217th ordinary session of the Diet was convoked on January 24 and will run for 150 days, until June 22.",
        (
            ("ordinal", "217th", "271st"),
            ("date", "June 22", "July 22"),
            ("number", "150 days", "115 days"),
        ),
    ),
    Row(
        "ja",
        "en",
        "白書は、我が国周辺における軍事活動の活発化について、初めて一章を割いた。",
        "For the first time, the White Paper devotes a whole chapter to the growing military activity around Japan.",
        (("omission", "For the first time, the White Paper devotes", "The White Paper devotes"),),
    ),
    Row(
        "ja",
        "en",
        "科学技術関係予算は、第6期基本計画期間中の累計で43.6兆円となり、目標の30兆円を大きく上回った。",
        "Over the period of the Sixth Basic Plan, the science and technology budget totalled 43.6 trillion yen, far above the target of 30 trillion.",
        (("ordinal", "Sixth", "Fifth"), ("scale", "43.6 trillion", "4.36 trillion")),
    ),
    Row(
        "ja",
        "en",
        "研究グループは、マウスの寿命を平均で2割延ばすことに成功したと、11日付の英科学誌ネイチャー電子版に発表した。",
        "The group reported in the online edition of the British journal Nature on the 11th that it had succeeded in extending the lifespan of mice by an average of 20 percent.",
        (
            ("percent", "20 percent", "30 percent"),
            ("date", "11th", "12th"),
            ("name", "Nature", "Science"),
        ),
    ),
    Row(
        "ja",
        "en",
        "スーパーコンピュータ「富岳」の計算速度は、毎秒44京2,010兆回である。",
        "The supercomputer Fugaku performs 442.01 quadrillion calculations per second.",
        (("scale", "442.01 quadrillion", "442.01 trillion"),),
    ),
    Row(
        "ja",
        "en",
        "ニホニウムは原子番号113の元素で、理化学研究所の森田浩介氏らが2004年から2012年にかけて3回合成に成功した。",
        "Nihonium is the element with atomic number 113; Morita Kosuke and others at RIKEN succeeded in synthesising it three times between 2004 and 2012.",
        (
            ("number", "113", "131"),
            ("name", "Morita", "Murata"),
            ("number", "three times", "four times"),
        ),
    ),
    Row(
        "ja",
        "en",
        "日経平均株価は一時4万2,000円台に乗せたが、終値は前日比392円安の4万1,580円だった。",
        "The Nikkei Stock Average briefly topped 42,000 but closed at 41,580, down 392 from the previous day.",
        (("scale", "41,580", "415,800"), ("number", "392", "329")),
    ),
    Row(
        "ja",
        "en",
        "円相場は、22日の外国為替市場で１ドル＝150円台前半まで下落し、昨年11月以来の安値をつけた。",
        "On the foreign exchange market on the 22nd, the yen fell to the lower half of the 150 range against the dollar, its lowest since last November.",
        (("date", "22nd", "20th"), ("number", "150 range", "140 range")),
    ),
    Row(
        "ja",
        "en",
        "10年物国債の利回りは1.595％と、2008年10月以来およそ16年8か月ぶりの水準に上昇した。",
        "The yield on 10-year government bonds rose to 1.595 percent, a level not seen since October 2008, some 16 years and eight months ago.",
        (
            ("percent", "1.595", "1.559"),
            ("number", "16 years", "15 years"),
            ("date", "October 2008", "October 2018"),
        ),
    ),
    Row(
        "ja",
        "en",
        "原油価格（WTI）は1バレル当たり69ドル11セントで引けた。",
        "Crude oil (WTI) settled at $69.11 per barrel.",
        (("money", "$69.11", "$96.11"),),
    ),
    Row(
        "ja",
        "en",
        "経常収支は3兆3,605億円の黒字、貿易収支は2,931億円の赤字となった。",
        "The current account showed a surplus of 3,360.5 billion yen, and the trade balance a deficit of 293.1 billion yen.",
        (
            ("scale", "293.1 billion", "2,931 billion"),
            ("money", "3,360.5 billion", "3,306.5 billion"),
        ),
    ),
    Row(
        "ja",
        "en",
        "アジア開発銀行（ADB）は、太平洋島嶼国14か国に対し、向こう3年間で総額7億5,000万ドルを無償で供与する。",
        "The Asian Development Bank (ADB) will provide grants totalling $750 million to 14 Pacific island countries over the next three years.",
        (("scale", "$750 million", "$75 million"), ("number", "14 Pacific", "40 Pacific")),
    ),
    Row(
        "ja",
        "en",
        "世界の避難民は1億2,260万人に達し、世界人口のおよそ67人に1人が故郷を追われたことになる。",
        "The number of forcibly displaced people has reached 122.6 million worldwide: about one in 67 of the world's population has been driven from home.",
        (("scale", "122.6 million", "12.26 million"), ("number", "one in 67", "one in 76")),
    ),
    Row(
        "ja",
        "en",
        "国連総会は、193加盟国の3分の2以上の賛成により、日本を含む5か国を安保理非常任理事国に選出した。",
        "With the votes of more than two thirds of its 193 Member States, the UN General Assembly elected five countries, Japan among them, as non-permanent members of the Security Council.",
        (
            ("number", "193", "139"),
            ("number", "five countries", "six countries"),
            ("number", "two thirds", "three quarters"),
        ),
    ),
    Row(
        "ja",
        "en",
        "グテーレス事務総長は、「人類は気候地獄への高速道路を、アクセルを踏んだまま走っている」と警鐘を鳴らした。",
        "“We are on a highway to climate hell with our foot still on the accelerator,” warned Secretary-General Guterres.",
        (
            ("name", "Guterres", "Gutierrez"),
            ("quotes", "accelerator,” warned", "accelerator, warned"),
        ),
    ),
    Row(
        "ja",
        "en",
        "モディ首相は、8月29日及び30日に訪日し、二日目には両首脳が新幹線で仙台に移動した。",
        "Prime Minister Modi visited Japan on August 29 and 30, and on the second day the two leaders travelled to Sendai by Shinkansen.",
        (
            ("name", "Sendai", "Sendagi"),
            ("name", "Modi", "Mody"),
            ("date", "August 29", "August 19"),
        ),
    ),
    Row(
        "ja",
        "en",
        "メローニ伊首相、スターマー英首相と石破総理は、GCAPの3か国共同開発を加速することで一致した。",
        "Prime Minister Ishiba, Prime Minister Meloni of Italy and Prime Minister Starmer of the United Kingdom agreed to speed up the trilateral joint development of GCAP.",
        (
            ("name", "Starmer", "Stammer"),
            ("name", "Italy", "Ireland"),
            ("name", "Meloni", "Maloney"),
        ),
    ),
    Row(
        "ja",
        "en",
        "ラマポーザ大統領は、G20ヨハネスブルグ・サミットへの石破総理の出席に期待を示した。",
        "President Ramaphosa said that he looked forward to Prime Minister Ishiba's attendance at the G20 Johannesburg Summit.",
        (("name", "Ramaphosa", "Ramaposha"), ("number", "G20", "G7")),
    ),
    Row(
        "ja",
        "en",
        "スペインのサンチェス首相とは、「2023年から2027年までの共同行動計画」の着実な実施を確認した。",
        "With Prime Minister Sánchez of Spain, it was confirmed that the “Joint Action Plan 2023-2027” would be steadily implemented.",
        (("date", "2023-2027", "2023-2028"), ("name", "Spain", "Sweden")),
    ),
    Row(
        "ja",
        "en",
        "在外公館は、2025年1月現在、大使館154、総領事館67、政府代表部11の計232公館が設置されている。",
        "As of January 2025, Japan has 232 missions abroad: 154 embassies, 67 consulates-general and 11 permanent missions or delegations.",
        (
            ("number", "232", "223"),
            ("number", "67", "76"),
            ("omission", " and 11 permanent missions or delegations", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "ワーキングホリデーの対象国・地域は30に増え、年間査証発給枠は英国で6,000件、カナダで6,500件などとなっている。",
        "The working holiday scheme now covers 30 countries and regions, with annual visa quotas of, for example, 6,000 for the UK and 6,500 for Canada.",
        (
            ("number", "30 countries", "13 countries"),
            ("name", "Canada", "Kenya"),
            ("number", "6,500", "5,600"),
        ),
    ),
    Row(
        "ja",
        "en",
        "邦人保護のため、ポートスーダンに拠点を移した臨時事務所の業務を、当面の間、カイロから行う。",
        "To protect Japanese nationals, the temporary office that had moved to Port Sudan will for the time being operate from Cairo.",
        (("name", "Cairo", "Nairobi"), ("omission", " for the time being", "")),
    ),
    Row(
        "ja",
        "en",
        "外務報道官談話　2.　我が国は、当事者が最大限の自制をもって行動することを強く求める。",
        "Statement by the Press Secretary. 2. Japan strongly urges the parties concerned to act with maximum restraint.",
        (("number", "2. Japan", "3. Japan"),),
    ),
    Row(
        "ja",
        "en",
        "(3) 両国は、水素・アンモニアのサプライチェーンの構築に向け、２０３０年までにコストを３分の１に引き下げることを目指す。",
        "(3) With a view to building supply chains for hydrogen and ammonia, the two countries will seek to bring costs down to a third by 2030.",
        (
            ("number", "to a third", "to a fifth"),
            ("date", "2030", "2035"),
            ("numbering", "(3) With", "(4) With"),
        ),
    ),
    Row(
        "ja",
        "en",
        "総理は、6日早朝に広島入りし、平和記念式典に参列した後、午前10時半過ぎから約20分間、被爆者代表と面会した。",
        "The Prime Minister arrived in Hiroshima early in the morning of the 6th. After the Peace Memorial Ceremony, he met with representatives of the hibakusha for some 20 minutes from shortly after 10:30 a.m.",
        (
            ("time", "10:30 a.m.", "11:30 a.m."),
            ("name", "Hiroshima", "Fukushima"),
            ("number", "20 minutes", "12 minutes"),
        ),
    ),
    Row(
        "ja",
        "en",
        "明治以来の人口増加は終わり、2070年の総人口は現在の約7割、8,700万人になると推計されている。",
        "The growth in population since the Meiji era is over, and by 2070 the total is projected to be 87 million, about 70 percent of what it is now.",
        (
            ("scale", "87 million", "8.7 million"),
            ("percent", "70 percent", "17 percent"),
            ("date", "2070", "2017"),
        ),
    ),
    Row(
        "ja",
        "en",
        "昭和39年の東京大会から半世紀余りを経て、令和3年に二度目の夏季大会が無観客で開かれた。",
        "In 2021, more than 50 years after the Tokyo Games of 1964, the second Summer Games were held behind closed doors.",
        (("era", "1964", "1965"), ("era", "2021", "2020"), ("ordinal", "second", "third")),
    ),
    Row(
        "ja",
        "en",
        "明治45年（大正元年）創業の老舗が、5代目の引退に伴い、12月30日をもってのれんを下ろす。",
        "Founded in 1912, the long-established shop will close for good on December 30, when the head of the fifth generation retires.",
        (
            ("era", "1912", "1911"),
            ("ordinal", "fifth", "fourth"),
            ("date", "December 30", "December 31"),
        ),
    ),
    Row(
        "ja",
        "en",
        "午前の部は10時開演、午後の部は14時半開演、上演時間は途中20分の休憩を含め2時間45分の予定です。",
        "The matinees begin at 10 a.m. and 2:30 p.m. The performance is expected to last two and three-quarter hours, including an interval of 20 minutes.",
        (("time", "2:30 p.m.", "4:30 p.m."), ("number", "20 minutes", "25 minutes")),
    ),
    Row(
        "ja",
        "en",
        "参加費は無料ですが、事前の申込みが必要です（先着100名、定員になり次第締切り）。",
        "Admission is free, but you need to register in advance. The first 100 people will be accepted, and registration will close once all places are taken.",
        (
            ("number", "100 people", "120 people"),
            ("omission", ", but you need to register in advance", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "本校の生徒数は、ピークだった1970年代前半の8分の1となる95人にまで減った。",
        "Enrolment at the school has dwindled to 95, an eighth of its peak in the first half of the 1970s.",
        (
            ("number", "an eighth", "a tenth"),
            ("date", "1970s", "1980s"),
            ("ordinal", "first half", "second half"),
        ),
    ),
    Row(
        "ja",
        "en",
        "火星の1日は24時間39分35秒で、地球よりわずかに長い。",
        "A day on Mars lasts 24 hours, 39 minutes and 35 seconds, slightly longer than on Earth.",
        (("number", "39 minutes", "29 minutes"), ("name", "Mars", "Venus")),
    ),
    Row(
        "ja",
        "en",
        "東海道新幹線は開業60周年を迎え、東京・新大阪間の所要時間は、当初の4時間から2時間21分に縮まった。",
        "The Tokaido Shinkansen has turned 60. The journey between Tokyo and Shin-Osaka, which at first took four hours, is now down to 2 hours 21 minutes.",
        (
            ("number", "21 minutes", "12 minutes"),
            ("number", "turned 60", "turned 50"),
            ("name", "Shin-Osaka", "Shin-Kobe"),
        ),
    ),
)
