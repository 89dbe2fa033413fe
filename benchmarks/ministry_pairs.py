"""Japanese official prose of many bodies with free English renderings, and errors seeded in them.

Rows are those of `check_pairs`: every rendering is complete and right, however freely it is worded.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "本日午後３時１５分から約２０分間、外務大臣は、訪日中のグランディ国連難民高等弁務官による表敬を受けました。",
        "For about 20 minutes from 3:15 p.m. today, the Foreign Minister received a courtesy call from Mr. Grandi, United Nations High Commissioner for Refugees (UNHCR), who is visiting Japan.",
        (("time", "3:15 p.m.", "3:50 p.m."), ("name", "Grandi", "Granti")),
    ),
    Row(
        "ja",
        "en",
        "令和７年度一般会計予算は、前年度比２．３％増の１１５兆５，４１５億円となった。",
        "The general account budget for fiscal 2025 came to 115.5415 trillion yen, up 2.3 percent from the previous fiscal year.",
        (
            ("scale", "115.5415 trillion", "11.55415 trillion"),
            ("era", "fiscal 2025", "fiscal 2024"),
            ("percent", "2.3 percent", "3.2 percent"),
        ),
    ),
    Row(
        "ja",
        "en",
        "両首脳は、核兵器のない世界の実現に向け、一層緊密に連携していくことで一致しました。",
        "The two leaders concurred in working even more closely together toward a world without nuclear weapons.",
        (
            ("omission", " toward a world without nuclear weapons", ""),
            ("doubled-word", "working even", "working working even"),
        ),
    ),
    Row(
        "ja",
        "en",
        "全国の感染者数は前週比で１割弱減少し、定点当たり５．４７人となった。",
        "Cases nationwide fell by just under 10% from the previous week, to 5.47 per sentinel site.",
        (("percent", "10%", "1%"), ("number", "5.47", "5.74")),
    ),
    Row(
        "ja",
        "en",
        "この鉄橋は大正１２年の関東大震災で倒壊し、昭和２年に架け替えられた。",
        "The iron bridge collapsed in the Great Kanto Earthquake of 1923 and was rebuilt in 1927.",
        (("era", "1927", "1926"), ("date", "1923", "1932")),
    ),
    Row(
        "ja",
        "en",
        "労働力人口は６，９５７万人と、前年同月に比べ３２万人増加し、就業率は６１．７％であった。",
        "The labour force stood at 69.57 million, up 320,000 from the same month a year earlier, and the employment rate was 61.7%.",
        (("scale", "320,000", "3.2 million"), ("number", "69.57 million", "65.97 million")),
    ),
    Row(
        "ja",
        "en",
        "経常収支は▲１兆２，０３０億円と、２か月連続の赤字となりました。",
        "The current account showed a deficit of 1,203 billion yen, the second consecutive month in the red.",
        (
            ("scale", "1,203 billion", "120.3 billion"),
            ("ordinal", "second consecutive", "fourth consecutive"),
        ),
    ),
    Row(
        "ja",
        "en",
        "台風第１０号は、３１日２１時現在、宮古島の南東約１８０ｋｍにあって、時速２０ｋｍで北西へ進んでいます。",
        "As of 9 p.m. on the 31st, Typhoon No. 10 was about 180 km southeast of Miyako Island, moving northwest at 20 km/h.",
        (
            ("time", "9 p.m.", "7 p.m."),
            ("unit", "180 km southeast", "180 miles southeast"),
            ("name", "Miyako", "Miyazaki"),
        ),
    ),
    Row(
        "ja",
        "en",
        "第二十三条第一項第三号の規定に違反した者は、六月以下の拘禁刑又は五十万円以下の罰金に処する。",
        "A person who has violated the provisions of Article 23, paragraph (1), item (iii) is punished by imprisonment for not more than six months or a fine of not more than 500,000 yen.",
        (
            (
                "reference",
                "Article 23, paragraph (1), item (iii)",
                "Article 23, paragraph (3), item (i)",
            ),
            ("money", "500,000 yen", "50,000 yen"),
            ("number", "six months", "six years"),
        ),
    ),
    Row(
        "ja",
        "en",
        "被告は、本判決の送達を受けた日から２週間以内に控訴することができる。",
        "The defendant may appeal within two weeks of the day on which this judgment was served.",
        (("number", "two weeks", "two months"), ("final-stop", "served.", "served")),
    ),
    Row(
        "ja",
        "en",
        "市民課の窓口は、平日の午前８時３０分から午後５時１５分まで開いています（祝日を除く。）。",
        "The Citizens' Affairs counter is open from 8:30 a.m. to 5:15 p.m. on weekdays, public holidays excepted.",
        (
            ("time", "5:15 p.m.", "5:15 a.m."),
            (
                "addition",
                ", public holidays excepted.",
                ", public holidays excepted, and a fee is charged for every certificate that is issued.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "日本銀行は、政策金利である無担保コールレート（オーバーナイト物）を０．２５％程度から０．５％程度に引き上げることを、賛成多数で決定した。",
        "The Bank of Japan decided, by a majority vote, to raise its policy rate, the uncollateralized overnight call rate, from around 0.25 percent to around 0.5 percent.",
        (
            ("percent", "around 0.5 percent", "around 5 percent"),
            ("percent", "0.25 percent", "0.52 percent"),
        ),
    ),
    Row(
        "ja",
        "en",
        "探査機は２０２０年１２月６日未明、オーストラリアのウーメラ砂漠に、５．４ｇの試料を収めたカプセルを届けた。",
        "In the small hours of December 6, 2020, the probe delivered a capsule holding 5.4 grams of samples to the Woomera desert in Australia.",
        (
            ("unit", "5.4 grams", "5.4 kilograms"),
            ("date", "December 6", "December 16"),
            ("name", "Woomera", "Woomela"),
        ),
    ),
    Row(
        "ja",
        "en",
        "訪日外国人旅行者数は３，６８６万９，９００人と、過去最高であった２０１９年を約５００万人上回りました。",
        "Some 36,869,900 people visited Japan from abroad, about five million more than in 2019, the previous record year.",
        (
            ("scale", "five million", "five hundred thousand"),
            ("number", "36,869,900", "36,896,900"),
        ),
    ),
    Row(
        "ja",
        "en",
        "習近平国家主席及び尹錫悦大統領は、来月、釜山を訪れる予定である。",
        "President Xi Jinping and President Yoon Suk Yeol are to visit Busan next month.",
        (("name", "Xi Jinping", "Li Keqiang"), ("name", "Busan", "Seoul")),
    ),
    Row(
        "ja",
        "en",
        "上半期の貿易収支は２兆円余りの赤字で、赤字は８期連続だった。",
        "Trade in the first half of the year was a little over two trillion yen in the red, the eighth half-year deficit in a row.",
        (("scale", "two trillion", "two billion"), ("ordinal", "eighth", "eighteenth")),
    ),
    Row(
        "ja",
        "en",
        "三角波や一発大波のおそれがあるため、小型船は出港を見合わせ、荷物は一つ一つ確認してください。",
        "Small vessels should put off leaving port because of the danger of pyramidal and freak waves, and cargo should be checked piece by piece.",
        (("omission", ", and cargo should be checked piece by piece", ""),),
    ),
    Row(
        "ja",
        "en",
        "憲法改正の発議には、各議院の総議員の三分の二以上の賛成が必要である。",
        "Amendments to the Constitution are initiated with the approval of two-thirds or more of all the members of each House.",
        (("number", "two-thirds", "one-third"), ("whitespace", "two-thirds or", "two-thirds  or")),
    ),
    Row(
        "ja",
        "en",
        "詳細は、出入国在留管理庁のホームページ（https://www.moj.go.jp/isa/support/index.html）を御覧いただくか、info@isa-sample.go.jpまでお問い合わせください。",
        "For details, see the website of the Immigration Services Agency (https://www.moj.go.jp/isa/support/index.html) or write to info@isa-sample.go.jp.",
        (
            ("url", "support/index.html", "suport/index.html"),
            ("url", "info@isa-sample", "infos@isa-sample"),
            ("brackets", "index.html)", "index.html"),
        ),
    ),
    Row(
        "ja",
        "en",
        "「百年に一度」と言われる豪雨で、県内の河川２７か所が氾濫し、住宅１，２００棟余りが床上まで浸水した。",
        'In what has been called "once-in-a-century" rain, rivers burst their banks at 27 places in the prefecture and more than 1,200 homes were flooded above floor level.',
        (
            ("quotes", '"once-in-a-century"', '"once-in-a-century'),
            ("number", "27 places", "72 places"),
        ),
    ),
    Row(
        "ja",
        "en",
        "２０２６年度第１四半期の実質国内総生産は、年率換算で１．６％減となった。",
        "In the first quarter of fiscal 2026, real GDP shrank at an annualised rate of 1.6%.",
        (("ordinal", "first quarter", "third quarter"), ("percent", "1.6%", "16%")),
    ),
    Row(
        "ja",
        "en",
        "官民が二人三脚で取り組み、再生医療の第一人者である山中伸弥教授にも助言を仰いだ。",
        "Government and business worked hand in hand, and also sought the advice of Professor YAMANAKA Shinya, a leading authority on regenerative medicine.",
        (("name", "YAMANAKA", "YAMANAGA"), ("name", "YAMANAKA Shinya", "TANAKA Koichi")),
    ),
    Row(
        "ja",
        "en",
        "６５歳以上の高齢者は３，６２５万人で、総人口の約３割を占める。",
        "People aged 65 and over number 36.25 million and make up nearly 30 per cent of the population.",
        (
            ("number", "aged 65", "aged 56"),
            ("scale", "36.25 million", "3.625 million"),
            ("percent", "30 per cent", "3 per cent"),
        ),
    ),
    Row(
        "ja",
        "en",
        "イスラエルとハマスの間の停戦合意を受け、我が国は、ガザに対し１億ドルの緊急無償資金協力を行うことを決定した。",
        "Following the ceasefire agreed between Israel and Hamas, Japan has decided to extend US$100 million in emergency grant aid to Gaza.",
        (
            ("money", "US$100 million", "€100 million"),
            ("scale", "100 million", "10 million"),
            ("name", "Israel", "Iran"),
        ),
    ),
    Row(
        "ja",
        "en",
        "３　締約国は、この条約の効力発生の日の後２年以内に、事務総長に報告書を提出する。",
        "3. Within two years after the date of entry into force of this Convention, each State Party shall submit a report to the Secretary-General.",
        (("numbering", "3. Within", "4. Within"), ("number", "two years", "ten years")),
    ),
    Row(
        "ja",
        "en",
        "特急列車は、博多駅を１３時０５分に発車し、約２時間で長崎に着きます。",
        "The limited express leaves Hakata Station at 1:05 p.m. and reaches Nagasaki in about two hours.",
        (("time", "1:05 p.m.", "1:50 p.m."), ("name", "Nagasaki", "Kumamoto")),
    ),
    Row(
        "ja",
        "en",
        "厚生労働省によると、昨年生まれた子どもの数は前の年より４万１，２２７人少ない６８万６，０６１人で、初めて７０万人を下回った。",
        "The Ministry of Health, Labour and Welfare says that 686,061 babies were born last year, 41,227 fewer than the year before and below 700,000 for the first time.",
        (
            ("number", "686,061", "686,610"),
            ("number", "41,227", "42,117"),
            ("omission", " and below 700,000 for the first time", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "平成元年４月１日に３％で導入された消費税は、平成２６年４月に８％、令和元年１０月に１０％へと引き上げられた。",
        "The consumption tax, introduced at 3% on 1 April 1989, was raised to 8% in April 2014 and to 10% in October 2019.",
        (("era", "April 2014", "April 2016"), ("era", "1989", "1988"), ("percent", "8%", "18%")),
    ),
    Row(
        "ja",
        "en",
        "気温は３〜５度高く、札幌では１１月としては１０年ぶりに２０度を超えました。",
        "Temperatures ran three to five degrees higher, and in Sapporo it was above 20°C in November for the first time in ten years.",
        (
            ("number", "three to five", "three to nine"),
            ("unit", "20°C", "20°F"),
            ("name", "Sapporo", "Sendai"),
        ),
    ),
    Row(
        "ja",
        "en",
        "本協定は、２０２７年１月１５日（金）に東京で署名され、同日効力を生じた。",
        "The Agreement was signed in Tokyo on Friday, 15 January 2027 and entered into force on the same day.",
        (
            ("date", "Friday", "Monday"),
            ("date", "15 January", "15 June"),
            ("omission", " and entered into force on the same day", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "審議会の委員は２０人以内とし、任期は２年とする。ただし、再任を妨げない。",
        "The council has no more than 20 members, who serve for two years and may be reappointed.",
        (("number", "20 members", "30 members"), ("omission", " and may be reappointed", "")),
    ),
    Row(
        "ja",
        "en",
        "現場から半径５キロ以内の住民およそ３千世帯に避難指示が出された。",
        "About 3,000 households within five kilometres of the scene were ordered to evacuate.",
        (("unit", "five kilometres", "five metres"), ("scale", "3,000", "300")),
    ),
    Row(
        "ja",
        "en",
        "グテーレス国連事務総長は、「気候の崩壊が始まった」と警鐘を鳴らし、各国に迅速な対応を求めた。",
        "UN Secretary-General Guterres warned that “climate breakdown has begun” and urged countries to act fast.",
        (
            ("name", "Guterres", "Gutierrez"),
            ("quotes", "begun”", "begun"),
            ("omission", " and urged countries to act fast", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "容疑者は取調べに対し黙秘しており、警視庁は動機の解明を急いでいる。",
        "The suspect is remaining silent under questioning, and the Metropolitan Police Department is working to establish the motive.",
        (
            (
                "omission",
                ", and the Metropolitan Police Department is working to establish the motive",
                "",
            ),
            ("untranslated", "the motive", "the 動機"),
        ),
    ),
    Row(
        "ja",
        "en",
        "米軍は１９７２年５月の沖縄の本土復帰後も駐留を続け、県の面積の約８％を使用している。",
        "US forces stayed on after Okinawa's return to Japan in May 1972 and use about 8% of the prefecture's land.",
        (
            ("date", "May 1972", "May 1927"),
            ("name", "Okinawa", "Ogasawara"),
            (
                "mixed-spelling",
                "prefecture's land",
                "prefecture's land, to the dismay of its neighbours, its labour unions and the honorable members of its assembly",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "世界銀行は、サブサハラ・アフリカの成長率が２０２６年に４．３％へ加速すると予測している。",
        "The World Bank forecasts that growth in sub-Saharan Africa will quicken to 4.3% in 2026.",
        (
            ("percent", "4.3%", "3.4%"),
            ("date", "2026", "2028"),
            ("full-width", "4.3% in", "４．３％ in"),
        ),
    ),
    Row(
        "ja",
        "en",
        "同法案は、賛成２４５票、反対１８７票で可決され、参議院に送付された。",
        "The bill passed by 245 votes to 187 and was sent to the House of Councillors.",
        (
            ("number", "245 votes to 187", "187 votes to 245"),
            ("omission", " and was sent to the House of Councillors", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "この湖は標高約１，２６９メートルにあり、面積は１１．９平方キロメートル、最大水深は１６３メートルである。",
        "The lake lies some 1,269 metres above sea level, covers 11.9 km² and is 163 metres deep at its deepest.",
        (("unit", "11.9 km²", "11.9 ha"), ("number", "163 metres", "136 metres")),
    ),
    Row(
        "ja",
        "en",
        "国民健康保険の保険料は、年８回、６月から翌年１月まで、毎月末日までに納めてください。",
        "Please pay your National Health Insurance premiums in eight instalments a year, from June to January of the following year, by the last day of each month.",
        (("number", "eight instalments", "nine instalments"), ("date", "from June", "from July")),
    ),
    Row(
        "ja",
        "en",
        "知事は５日、県議会で「来春までに結論を出す」と述べ、計画の白紙撤回には触れなかった。",
        "The governor told the prefectural assembly on the 5th that he would reach a conclusion by next spring, but said nothing of scrapping the plan.",
        (
            ("date", "on the 5th", "on the 15th"),
            ("omission", ", but said nothing of scrapping the plan", ""),
            (
                "addition",
                "of scrapping the plan",
                "of scrapping the plan, while opposition parties submitted a motion of no confidence in his cabinet",
            ),
        ),
    ),
)
"""The pairs from Japanese."""
