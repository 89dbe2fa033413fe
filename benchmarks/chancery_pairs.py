"""Japanese treaty articles, judgments, bank reports, replies to the Diet and tenders in English.

Clean renderings as they would be published, and errors seeded in them; see check_pairs for the form.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "第九条第二項及び第十三条の二の規定は、前条第一項第三号に掲げる者については、適用しない。",
        "Article 9, paragraph (2) and Article 13-2 do not apply to the persons set forth in item (iii) of paragraph (1) of the preceding Article.",
        (
            ("reference", "Article 13-2", "Article 12-3"),
            ("reference", "item (iii)", "item (iv)"),
            ("reference", "paragraph (2)", "paragraph (3)"),
        ),
    ),
    Row(
        "ja",
        "en",
        "この協定は、両締約国がそれぞれの国内手続の完了を通知する外交上の公文を交換した日の後三十日目の日に効力を生ずる。",
        "This Agreement shall enter into force on the thirtieth day after the date on which the Contracting Parties exchange diplomatic notes informing each other that their respective internal procedures have been completed.",
        (("ordinal", "thirtieth", "thirteenth"),),
    ),
    Row(
        "ja",
        "en",
        "いずれの一方の締約国も、六箇月の予告をもって、この条約を終了させることができる。",
        "Either Contracting Party may terminate this Convention by giving six months' notice.",
        (("number", "six months", "sixteen months"),),
    ),
    Row(
        "ja",
        "en",
        "以上の証拠として、下名は、署名のために正当に委任を受けてこの議定書に署名した。二千二十四年五月二日にパリで、ひとしく正文である日本語及びフランス語により本書二通を作成した。",
        "IN WITNESS WHEREOF, the undersigned, being duly authorized for the purpose, have signed this Protocol. DONE at Paris on this second day of May, 2024, in duplicate, in the Japanese and French languages, both texts being equally authentic.",
        (
            ("date", "second day of May", "twelfth day of May"),
            ("name", "Paris", "Prague"),
            ("date", "2024", "2014"),
        ),
    ),
    Row(
        "ja",
        "en",
        "主文　一　原判決を破棄する。　二　本件を大阪高等裁判所に差し戻す。",
        "Main text: 1. The judgment in prior instance is quashed. 2. The case is remanded to the Osaka High Court.",
        (("name", "Osaka", "Okayama"),),
    ),
    Row(
        "ja",
        "en",
        "裁判官全員一致の意見で、主文のとおり判決する。なお、裁判官三浦守の補足意見がある。",
        "The Court unanimously renders judgment as set forth in the main text. Justice Miura Mamoru has appended a concurring opinion.",
        (("name", "Miura", "Murai"), ("name", "Mamoru", "Makoto")),
    ),
    Row(
        "ja",
        "en",
        "被告人を懲役2年6月に処する。この裁判が確定した日から4年間その刑の執行を猶予する。",
        "The accused is sentenced to two and a half years' imprisonment, suspended for four years from the day on which this judgment becomes final.",
        (
            ("number", "two and a half years", "three and a half years"),
            ("number", "four years", "five years"),
        ),
    ),
    Row(
        "ja",
        "en",
        "最高裁判所平成元年（行ツ）第39号同3年7月9日第三小法廷判決・民集45巻6号1049頁参照",
        "See Supreme Court, 1989 (Gyo-Tsu) No. 39, judgment of the Third Petty Bench of July 9, 1991, Minshu Vol. 45, No. 6, p. 1049",
        (
            ("ordinal", "Third Petty Bench", "Second Petty Bench"),
            ("era", "1989", "1988"),
            ("number", "p. 1049", "p. 1094"),
        ),
    ),
    Row(
        "ja",
        "en",
        "消費者物価（除く生鮮食品）の前年比は、2％程度となった後、見通し期間の終盤にかけて、1％台後半で推移すると予想される。",
        "The year-on-year rate of change in the CPI (all items less fresh food) is expected to be in the second half of the 1-2 percent range toward the end of the projection period, after reaching around 2 percent.",
        (("percent", "around 2 percent", "around 3 percent"),),
    ),
    Row(
        "ja",
        "en",
        "9月短観の業況判断DIは、大企業製造業で＋13と、前回から横ばいとなった。",
        "In the September Tankan, the business conditions DI for large manufacturers was plus 13, unchanged from the previous survey.",
        (("number", "plus 13", "plus 31"), ("number", "plus 13", "minus 13")),
    ),
    Row(
        "ja",
        "en",
        "金融政策決定会合（10月30日・31日）では、無担保コールレートを0.25％程度で推移するよう促す方針を、全員一致で維持した。",
        "At the Monetary Policy Meeting held on October 30 and 31, the Policy Board unanimously kept its guideline of encouraging the uncollateralized overnight call rate to remain at around 0.25 percent.",
        (
            ("percent", "0.25 percent", "0.5 percent"),
            ("date", "October 30", "October 20"),
            ("omission", " unanimously", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "財務大臣は、為替相場が一時1ドル＝161円台後半まで円安に振れたことを受け、9兆8千億円規模の介入を行ったと説明した。",
        "The Finance Minister explained that interventions worth 9.8 trillion yen had been carried out after the yen temporarily slid into the upper 161 range against the dollar.",
        (
            ("scale", "9.8 trillion", "98 trillion"),
            ("number", "161", "116"),
        ),
    ),
    Row(
        "ja",
        "en",
        "実質GDPは前期比0.7％（年率2.9％）増え、2四半期ぶりのプラス成長となった。",
        "Real GDP grew 0.7 percent from the previous quarter, or 2.9 percent at an annualized rate, the first expansion in two quarters.",
        (
            ("percent", "2.9 percent", "9.2 percent"),
            ("number", "two quarters", "three quarters"),
        ),
    ),
    Row(
        "ja",
        "en",
        "総人口は1億2380万2千人で、14年連続の減少、うち15歳未満は1383万人で総人口の11.2％と過去最低となった。",
        "The total population was 123,802,000, down for the fourteenth year in a row. Children under 15 numbered 13.83 million and made up 11.2% of the total, the lowest share ever.",
        (
            ("scale", "13.83 million", "138.3 million"),
            ("ordinal", "fourteenth", "fortieth"),
            ("percent", "11.2%", "12.1%"),
        ),
    ),
    Row(
        "ja",
        "en",
        "単身世帯が全世帯の4割近くを占め、三世代世帯は1割を切った。",
        "Single-person households account for nearly 40% of all households, while those of three generations have dropped below 10%.",
        (
            ("percent", "nearly 40%", "nearly 14%"),
            ("number", "three generations", "two generations"),
        ),
    ),
    Row(
        "ja",
        "en",
        "お尋ねの「三本の矢」については、平成25年6月14日に閣議決定した日本再興戦略において、その全体像をお示ししているところであります。",
        "As for the “three arrows” about which you ask, the full picture is given in the Japan Revitalization Strategy, on which the Cabinet decided on June 14, 2013.",
        (
            ("number", "three arrows", "four arrows"),
            ("era", "2013", "2015"),
        ),
    ),
    Row(
        "ja",
        "en",
        "○国務大臣（中谷元君）　御指摘の事案については、二月十二日に第一報を受け、翌十三日に私から徹底した調査を指示いたしました。",
        "Nakatani Gen, Minister of State: I received the first report of the case that you mention on February 12 and gave instructions for a thorough investigation the next day.",
        (
            ("date", "February 12", "February 22"),
            ("name", "Nakatani", "Nagatani"),
        ),
    ),
    Row(
        "ja",
        "en",
        "○委員長　これより会議を開きます。ただいまの出席委員は三十二名、定足数に達しております。",
        "Chairperson: I call the meeting to order. Thirty-two members are now present, and we have a quorum.",
        (("number", "Thirty-two", "Twenty-three"),),
    ),
    Row(
        "ja",
        "en",
        "我が国の防衛関係費は、令和9年度には、関連経費と合わせて、GDPの2％に達する見込みであります。",
        "Japan's defense-related spending, together with associated expenses, is expected to reach 2 percent of GDP in FY2027.",
        (
            ("era", "FY2027", "FY2029"),
            ("percent", "2 percent", "3 percent"),
        ),
    ),
    Row(
        "ja",
        "en",
        "航空自衛隊は、F-15戦闘機4機を緊急発進させ、対馬海峡上空を通過したIL-20偵察機1機に対応した。",
        "The Air Self-Defense Force scrambled four F-15 fighters in response to an IL-20 reconnaissance aircraft that flew over the Tsushima Strait.",
        (
            ("number", "four F-15", "two F-15"),
            ("number", "F-15", "F-35"),
            ("name", "Tsushima", "Tsugaru"),
        ),
    ),
    Row(
        "ja",
        "en",
        "入札に参加する者は、物品の製造等に係る競争参加資格の「A」、「B」又は「C」の等級に格付けされていなければならない。",
        'Bidders must be graded "A", "B" or "C" in their qualification to compete for the manufacture of goods and the like.',
        (("omission", '"A", "B" or "C"', '"A" or "B"'),),
    ),
    Row(
        "ja",
        "en",
        "入札書の提出期限：令和7年7月18日17時00分（郵送の場合は同月17日必着）",
        "Deadline for tenders: 5:00 p.m. on July 18, 2025 (tenders sent by post must arrive by July 17)",
        (
            ("time", "5:00 p.m.", "7:00 p.m."),
            ("date", "July 18, 2025", "July 18, 2027"),
        ),
    ),
    Row(
        "ja",
        "en",
        "落札金額は、入札書に記載された金額に100分の10に相当する額を加算した金額とする。",
        "The contract price is the amount stated in the tender plus ten percent of that amount.",
        (("percent", "ten percent", "twelve percent"),),
    ),
    Row(
        "ja",
        "en",
        "敷地は約2ヘクタール（東京ドームのおよそ半分）、延べ床面積は1万8,600平方メートルである。",
        "The site covers about 2 hectares, roughly half the area of Tokyo Dome, and has a total floor area of 18,600 m².",
        (
            ("unit", "2 hectares", "2 acres"),
            ("scale", "18,600", "186,000"),
        ),
    ),
    Row(
        "ja",
        "en",
        "ルビオ国務長官は、ラーム・エマニュエル前駐日大使の功績に触れつつ、岩屋大臣の就任に祝意を表した。",
        "Secretary of State Rubio congratulated Minister Iwaya on his appointment, while touching upon the achievements of Rahm Emanuel, former Ambassador to Japan.",
        (
            ("name", "Iwaya", "Iwata"),
            ("name", "Rubio", "Rubino"),
            ("name", "Emanuel", "Immanuel"),
        ),
    ),
    Row(
        "ja",
        "en",
        "トゥスク・ポーランド首相は、外務省賓客として、17日（火）から三日間の日程で訪日し、広島も訪れる。",
        "Prime Minister Donald Tusk of Poland will make a three-day visit to Japan from Tuesday the 17th as a guest of the Ministry of Foreign Affairs; he will also go to Hiroshima.",
        (
            ("name", "Tusk", "Task"),
            ("name", "Hiroshima", "Nagasaki"),
            ("omission", "; he will also go to Hiroshima", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "欧州委員会のフォン・デア・ライエン委員長とコスタ欧州理事会議長は、夕刻、総理官邸に到着した。",
        "President of the European Council Costa and President of the European Commission von der Leyen arrived at the Prime Minister's Office in the early evening.",
        (
            ("name", "von der Leyen", "von der Layden"),
            (
                "addition",
                "in the early evening.",
                "in the early evening, accompanied by several members of the press.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "国際原子力機関（IAEA）のグロッシー事務局長は、ALPS処理水のトリチウム濃度が運用上の限度である1リットル当たり1,500ベクレルを大幅に下回ることを確認した。",
        "IAEA Director General Grossi confirmed that the concentration of tritium in the ALPS treated water was far below the operational limit of 1,500 becquerels per liter.",
        (
            ("name", "IAEA", "IEA"),
            ("number", "1,500 becquerels", "15,000 becquerels"),
        ),
    ),
    Row(
        "ja",
        "en",
        "両首脳は、二国間関係を「包括的戦略的パートナーシップ」に格上げすることで一致し、次回は来年前半に会談することを申し合わせた。",
        "The two leaders concurred in elevating bilateral relations to a “Comprehensive Strategic Partnership” and agreed to meet next in the first half of next year.",
        (
            ("ordinal", "first half", "second half"),
            ("quotes", "Partnership” and", "Partnership and"),
        ),
    ),
    Row(
        "ja",
        "en",
        "賃金引上げに一層力を入れ、三位一体の労働市場改革を進める。",
        "The Government will work even harder to raise wages and will push ahead with the three-pronged reform of the labour market.",
        (),
    ),
    Row(
        "ja",
        "en",
        "二酸化炭素の排出量を2030年度までに46％（2013年度比）削減し、さらに50％の高みに向けて挑戦を続ける。",
        "Japan will cut carbon dioxide emissions by 46% from the FY2013 level by FY2030, and will keep striving toward the lofty goal of a 50% cut.",
        (
            ("percent", "46%", "64%"),
            ("date", "FY2013", "FY2015"),
        ),
    ),
    Row(
        "ja",
        "en",
        "魚種別の漁獲量をみると、まいわしが68万8千トンと全体の4分の1近くを占め、ほたてがいが33万9千トンでこれに次ぐ。",
        "Broken down by species, sardines accounted for 688,000 tonnes, close to a quarter of the total catch, followed by scallops with 339,000 tonnes.",
        (
            ("scale", "688,000", "68,800"),
            ("number", "a quarter", "a third"),
        ),
    ),
    Row(
        "ja",
        "en",
        "目次　第一章　総則（第一条―第六条）　第二章　補償の範囲（第七条・第八条）　附則",
        "Table of Contents: Chapter I General Provisions (Articles 1 to 6); Chapter II Scope of Compensation (Articles 7 and 8); Supplementary Provisions",
        (
            ("reference", "Articles 1 to 6", "Articles 1 to 9"),
            ("reference", "Chapter II", "Chapter III"),
            ("omission", "; Supplementary Provisions", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "探査機は、約52億4千万キロメートルの旅を終え、6年ぶりに地球へ帰還し、直径40センチのカプセルを分離した。",
        "After a journey of some 5.24 billion kilometres, the probe came back to Earth for the first time in six years and released a capsule 40 cm across.",
        (
            ("scale", "5.24 billion", "52.4 billion"),
            ("unit", "40 cm", "40 mm"),
        ),
    ),
    Row(
        "ja",
        "en",
        "脚注3　換算には、2024年3月29日現在の東京外国為替市場の終値（1ユーロ＝163.24円）を用いた。",
        "Note 3: Figures were converted at the closing rate on the Tokyo foreign exchange market as of 29 March 2024 (EUR 1 = JPY 163.24).",
        (
            ("money", "163.24", "164.23"),
            ("money", "EUR 1", "USD 1"),
            ("date", "29 March", "19 March"),
        ),
    ),
)
