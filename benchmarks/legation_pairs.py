"""Japanese diplomatic, legal, trade, security and development texts in English.

Clean renderings as they would be published, and errors seeded in them; see check_pairs for the form.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "11日午後4時40分（日本時間12日午前5時40分）から約25分間、岩屋外務大臣はルビオ国務長官と立ち話を行った。",
        "From 4:40 p.m. on the 11th (5:40 a.m. on the 12th, Japan time), Foreign Minister Iwaya had a brief talk of about 25 minutes with Secretary of State Rubio.",
        (
            ("time", "4:40 p.m.", "4:14 p.m."),
            ("date", "on the 12th", "on the 13th"),
            ("number", "25 minutes", "52 minutes"),
        ),
    ),
    Row(
        "ja",
        "en",
        "日・ペルー外交関係樹立150周年に当たる2023年、両国は90件を超える記念事業を行った。",
        "In 2023, the 150th anniversary of diplomatic relations between Japan and Peru, the two countries held over 90 commemorative events.",
        (
            ("ordinal", "150th", "115th"),
            ("number", "over 90", "over 190"),
            ("name", "Peru", "Chile"),
        ),
    ),
    Row(
        "ja",
        "en",
        "柘植外務副大臣は、来日中のエスピノサ・ホンジュラス外務次官の表敬を受けた。",
        "State Minister for Foreign Affairs Tsuge received a courtesy call from Espinosa, Vice-Minister for Foreign Affairs of Honduras, who was visiting Japan.",
        (
            ("name", "Tsuge", "Tsuji"),
            ("name", "Honduras", "Guatemala"),
            ("name", "Espinosa", "Espinoza"),
        ),
    ),
    Row(
        "ja",
        "en",
        "我が国は、バヌアツの地震被害に対し、緊急援助物資（テント、毛布等）を供与することを決定した。",
        "Japan has decided to provide emergency relief goods such as tents and blankets in response to the damage caused by the earthquake in Vanuatu.",
        (("name", "Vanuatu", "Tuvalu"), ("omission", " such as tents and blankets", "")),
    ),
    Row(
        "ja",
        "en",
        "ハイレベル・フォーラムには、48か国の首脳級を含む千人以上が出席し、成果文書は全会一致で採択された。",
        "More than 1,000 people, among them leaders of 48 countries, attended the High-Level Forum, and the outcome document was adopted unanimously.",
        (("number", "48", "84"), ("scale", "1,000", "100")),
    ),
    Row(
        "ja",
        "en",
        "在留邦人の総数は129万3,097人で、うち米国が32.1％を占め、豪州（8.0％）、中国（7.5％）がこれに続く。",
        "Japanese nationals residing abroad total 1,293,097. The United States accounts for 32.1%, followed by Australia with 8.0% and China with 7.5%.",
        (
            ("percent", "7.5%", "5.7%"),
            ("number", "1,293,097", "1,239,097"),
            ("name", "Australia", "Austria"),
        ),
    ),
    Row(
        "ja",
        "en",
        "レベル3：渡航は止めてください（渡航中止勧告）。既に滞在中の方は、日程を繰り上げて帰国するなど、安全確保に努めてください。",
        "Level 3: Avoid all travel. If you are already there, try to ensure your safety, for example by returning to Japan earlier than planned.",
        (
            ("number", "Level 3", "Level 4"),
            ("omission", ", for example by returning to Japan earlier than planned", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "旅券の手数料は、10年用が1万6,300円、5年用が1万1,300円（12歳未満は6,300円）である。",
        "The fee is 16,300 yen for a ten-year passport and 11,300 yen for a five-year one (6,300 yen for children under 12).",
        (
            ("money", "16,300 yen", "13,600 yen"),
            ("number", "five-year", "six-year"),
            ("number", "under 12", "under 16"),
        ),
    ),
    Row(
        "ja",
        "en",
        "日英包括的経済連携協定（CEPA）第8.80条の規定に基づき、両国は金融規制協力に関する共同フォーラムを開いた。",
        "Pursuant to Article 8.80 of the Japan-UK Comprehensive Economic Partnership Agreement (CEPA), the two countries held the Joint Forum on Financial Regulatory Cooperation.",
        (("reference", "8.80", "8.18"), ("name", "CEPA", "CPEA")),
    ),
    Row(
        "ja",
        "en",
        "米国は、日本からの輸入品に対する相互関税率を25％から15％に引き下げ、自動車への追加関税も半減させた。",
        "The United States lowered its reciprocal tariff on imports from Japan from 25% to 15% and also halved the additional tariff on automobiles.",
        (
            ("percent", "from 25% to 15%", "from 15% to 25%"),
            ("omission", " and also halved the additional tariff on automobiles", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "WTO協定附属書1Aの農業協定第4条2項の解釈について、上級委員会の判断が示された。",
        "The Appellate Body gave its view on the interpretation of Article 4.2 of the Agreement on Agriculture in Annex 1A to the WTO Agreement.",
        (("reference", "Article 4.2", "Article 4.3"), ("reference", "Annex 1A", "Annex 1B")),
    ),
    Row(
        "ja",
        "en",
        "第三国で生じた損害については、第二十一条(1)及び(3)から(5)までの規定を準用する。",
        "Article 21, paragraphs (1) and (3) through (5) apply mutatis mutandis to damage caused in a third country.",
        (
            ("reference", "Article 21", "Article 12"),
            ("reference", "(3) through (5)", "(3) through (6)"),
        ),
    ),
    Row(
        "ja",
        "en",
        "仲裁廷は、三人の仲裁人により構成される。各当事者は一人の仲裁人を任命し、任命された二人の仲裁人が三番目の仲裁人を選定する。",
        "The arbitral tribunal shall consist of three arbitrators. Each party shall appoint one arbitrator, and the two thus appointed shall choose the third.",
        (
            ("number", "three arbitrators", "five arbitrators"),
            ("ordinal", "the third", "the fourth"),
        ),
    ),
    Row(
        "ja",
        "en",
        "この条約は、二十番目の批准書の寄託の日の後九十日目の日に効力を生ずる。",
        "This Convention shall enter into force on the ninetieth day following the date of deposit of the twentieth instrument of ratification.",
        (("ordinal", "ninetieth", "nineteenth"), ("ordinal", "twentieth", "twelfth")),
    ),
    Row(
        "ja",
        "en",
        "千九百八十二年十二月十日にモンテゴ・ベイで作成された海洋法に関する国際連合条約第七十六条８",
        "Article 76, paragraph 8, of the United Nations Convention on the Law of the Sea, done at Montego Bay on 10 December 1982",
        (
            ("reference", "paragraph 8", "paragraph 9"),
            ("date", "10 December", "12 December"),
            ("reference", "Article 76", "Article 67"),
        ),
    ),
    Row(
        "ja",
        "en",
        "北朝鮮は、午前7時10分頃、平壌近郊から弾道ミサイルを少なくとも10発程度発射し、最高高度約100km、約350km飛翔した。",
        "At around 7:10 a.m., North Korea launched about ten or more ballistic missiles from near Pyongyang. They reached a maximum altitude of about 100 km and flew some 350 km.",
        (
            ("time", "7:10 a.m.", "7:01 a.m."),
            ("unit", "350 km", "350 miles"),
            ("number", "100 km", "1,000 km"),
        ),
    ),
    Row(
        "ja",
        "en",
        "スクランブル回数は669回で、対象国別では中国機が約7割、ロシア機が約3割であった。",
        "Aircraft were scrambled 669 times, about 70 percent of them in response to Chinese and about 30 percent in response to Russian aircraft.",
        (
            ("number", "669", "696"),
            ("percent", "70 percent", "60 percent"),
            ("name", "Russian", "Korean"),
        ),
    ),
    Row(
        "ja",
        "en",
        "「いずも」型護衛艦2隻は、F-35Bの発着艦を可能とするための改修を2027年度末までに終える計画である。",
        "The two Izumo-class destroyers are to be modified by the end of FY2027 so that F-35Bs can take off from and land on them.",
        (("number", "F-35Bs", "F-15Bs"), ("date", "FY2027", "FY2037"), ("name", "Izumo", "Hyuga")),
    ),
    Row(
        "ja",
        "en",
        "日米地位協定第17条5(c)は、合衆国の手中にある被疑者の拘禁は、日本国により公訴が提起されるまでの間、合衆国が引き続き行うと定める。",
        "Article XVII, paragraph 5(c) of the Japan-U.S. Status of Forces Agreement provides that the custody of an accused in the hands of the United States shall remain with the United States until he is charged by Japan.",
        (("reference", "Article XVII", "Article XVIII"), ("reference", "5(c)", "5(b)")),
    ),
    Row(
        "ja",
        "en",
        "平成28年熊本地震の際には、4月14日21時26分と16日1時25分の二度にわたり震度7を観測した。",
        "In the 2016 Kumamoto earthquakes, an intensity of 7 was recorded twice: at 9:26 p.m. on April 14 and at 1:25 a.m. on April 16.",
        (
            ("time", "9:26 p.m.", "9:26 a.m."),
            ("era", "2016", "2018"),
            ("name", "Kumamoto", "Kagoshima"),
        ),
    ),
    Row(
        "ja",
        "en",
        "支援総額は8億5,300万ドル、うち人道支援が4割、残り6割は復旧・復興支援である。",
        "Of the total of $853 million, 40 percent is humanitarian assistance and the remaining 60 percent is for recovery and reconstruction.",
        (("scale", "$853 million", "$85.3 million"), ("percent", "60 percent", "50 percent")),
    ),
    Row(
        "ja",
        "en",
        "円借款の供与条件は、金利年1.4％、償還期間30年（10年の据置期間を含む。）、調達条件は一般アンタイドである。",
        "The terms of the yen loan are an annual interest rate of 1.4%, a repayment period of 30 years, including a ten-year grace period, and general untied procurement.",
        (
            ("percent", "1.4%", "4.1%"),
            ("number", "30 years", "13 years"),
            ("omission", ", including a ten-year grace period,", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "バングラデシュのマタバリ港は、水深16メートルの航路を備え、8,000TEU級のコンテナ船が入港できる。",
        "Matarbari Port in Bangladesh has a channel 16 metres deep and can take container ships of up to 8,000 TEU.",
        (
            ("number", "8,000 TEU", "18,000 TEU"),
            ("unit", "16 metres", "16 feet"),
            ("name", "Bangladesh", "Pakistan"),
        ),
    ),
    Row(
        "ja",
        "en",
        "青年海外協力隊の発足以来60年間の派遣実績は、99か国、延べ5万8千人を数える。",
        "In the six decades since its foundation, Japan Overseas Cooperation Volunteers has sent a total of 58,000 people to 99 countries.",
        (
            ("number", "six decades", "five decades"),
            ("scale", "58,000", "5,800"),
            ("number", "99", "66"),
        ),
    ),
    Row(
        "ja",
        "en",
        "第9回アフリカ開発会議（TICAD 9）は、2025年8月20日から22日まで横浜で開かれ、「横浜宣言」を採択した。",
        "The Ninth Tokyo International Conference on African Development (TICAD 9) took place in Yokohama from 20 to 22 August 2025 and adopted the Yokohama Declaration.",
        (
            ("ordinal", "Ninth", "Eighth"),
            ("date", "20 to 22", "20 to 23"),
            ("name", "in Yokohama", "in Yokosuka"),
        ),
    ),
    Row(
        "ja",
        "en",
        "京都議定書は1997年に採択されたが、米国は01年に離脱し、発効したのは05年2月16日であった。",
        "The Kyoto Protocol was adopted in 1997; the United States withdrew in 2001, and it was only on 16 February 2005 that the Protocol entered into force.",
        (("date", "2001", "2003"), ("date", "16 February", "6 February"), ("date", "1997", "1999")),
    ),
    Row(
        "ja",
        "en",
        "国際司法裁判所は、15対2で、日本の調査捕鯨は条約第8条1の範囲に収まらないと判示した。",
        "By 15 votes to 2, the International Court of Justice found that Japan's research whaling did not fall within Article VIII, paragraph 1, of the Convention.",
        (
            ("number", "15 votes to 2", "14 votes to 3"),
            ("reference", "Article VIII", "Article VII"),
        ),
    ),
    Row(
        "ja",
        "en",
        "赤根智子判事は、3月11日、国際刑事裁判所（ICC）所長に日本人として初めて選出された。任期は3年である。",
        "On March 11, Judge Akane Tomoko was elected President of the International Criminal Court (ICC), the first Japanese to hold the post. Her term is three years.",
        (
            ("name", "Akane", "Akagi"),
            ("name", "ICC", "ICJ"),
            ("number", "three years", "six years"),
        ),
    ),
    Row(
        "ja",
        "en",
        "杉原千畝領事代理が発給した「命のビザ」は、二千通余りに上り、少なくとも六千人が救われたとされる。",
        "Acting Consul Sugihara Chiune issued more than 2,000 “visas for life”, and at least 6,000 people are said to have been saved.",
        (
            ("scale", "2,000", "20,000"),
            ("name", "Sugihara", "Sugiura"),
            ("number", "6,000", "9,000"),
        ),
    ),
    Row(
        "ja",
        "en",
        "セネガルのファイ大統領夫妻とギニアビサウのエンバロ大統領が、相次いで会場に姿を見せた。",
        "President Faye of Senegal and his wife and President Embaló of Guinea-Bissau arrived at the venue one after the other.",
        (
            ("name", "Senegal", "Gambia"),
            ("name", "Guinea-Bissau", "Equatorial Guinea"),
            ("omission", " and his wife", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "安倍元総理が提唱した「自由で開かれたインド太平洋（FOIP）」は、来年で十年の節目を迎える。",
        "Next year will mark ten years since former Prime Minister Abe put forward the vision of a “Free and Open Indo-Pacific (FOIP)”.",
        (
            ("number", "ten years", "twelve years"),
            ("name", "FOIP", "FIOP"),
            ("quotes", "(FOIP)”.", "(FOIP)."),
        ),
    ),
    Row(
        "ja",
        "en",
        "この点については、先般の日中外相会談でも一致したとおりであり、一層の努力が求められる。",
        "As was agreed at the recent meeting of the foreign ministers of Japan and China, even greater efforts are required on this point.",
        (("name", "China", "South Korea"),),
    ),
    Row(
        "ja",
        "en",
        "ア　第一に、ODA事業の質の向上　イ　第二に、民間資金の動員　ウ　第三に、人材の育成",
        "(a) First, improving the quality of ODA projects; (b) second, mobilizing private funds; (c) third, developing human resources",
        (("omission", "(b) second, mobilizing private funds; ", ""), ("name", "ODA", "OOF")),
    ),
    Row(
        "ja",
        "en",
        "６．その他　（１）次回会合は、６月第１週の火曜日に開催する。",
        "6. Other matters (1) The next meeting will be held on the Tuesday of the first week of June.",
        (
            ("ordinal", "first week", "third week"),
            ("date", "Tuesday", "Thursday"),
            ("numbering", "6. Other", "7. Other"),
        ),
    ),
    Row(
        "ja",
        "en",
        "本件連絡先：経済局国際経済課（電話 03-5501-8000、内線 5885）",
        "Contact: International Economy Division, Economic Affairs Bureau (Tel. 03-5501-8000, ext. 5885)",
        (("number", "5885", "5858"), ("number", "03-5501-8000", "03-5510-8000")),
    ),
)
