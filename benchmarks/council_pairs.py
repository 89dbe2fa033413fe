"""Japanese prose of councils and offices with free English renderings, and errors seeded in it.

Rows are those of `check_pairs`: every rendering is complete and right, however freely it is worded.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "林芳正官房長官は１８日午前の記者会見で、政府として被害状況の把握に全力を挙げると述べた。",
        "At a press conference on the morning of the 18th, Chief Cabinet Secretary HAYASHI Yoshimasa said that the Government was doing its utmost to grasp the extent of the damage.",
        (
            ("name", "HAYASHI", "KOBAYASHI"),
            ("date", "the 18th", "the 8th"),
            ("untranslated", "the damage", "the 被害"),
        ),
    ),
    Row(
        "ja",
        "en",
        "同国の人口は約２，８００万人で、その半数近くを１８歳未満の若者が占める。",
        "The country has some 28 million inhabitants, close to half of whom are under 18.",
        (("scale", "28 million", "2.8 million"), ("number", "under 18", "under 28")),
    ),
    Row(
        "ja",
        "en",
        "申請者は、様式第２号に必要事項を記入の上、令和８年３月３１日までに所管の税務署長に提出しなければならない。",
        "Applicants must fill in Form No. 2 and submit it to the competent tax office director by March 31, 2026.",
        (
            ("era", "March 31, 2026", "March 31, 2028"),
            ("number", "No. 2", "No. 3"),
            ("omission", "fill in Form No. 2 and submit it", "submit it"),
        ),
    ),
    Row(
        "ja",
        "en",
        "ドイツのショルツ首相は、ミュンヘンで行われた安全保障会議で、ウクライナへの軍事支援を継続する考えを強調した。",
        "At the security conference in Munich, German Chancellor Scholz stressed that military support for Ukraine would continue.",
        (
            ("name", "Scholz", "Merkel"),
            ("name", "Munich", "Hamburg"),
            (
                "addition",
                "would continue.",
                "would continue, and he promised that the first tanks would leave the factories before summer.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "５月の有効求人倍率は１．２４倍と、前月を０．０２ポイント下回り、３か月ぶりに低下した。",
        "The ratio of job openings to applicants was 1.24 in May, down 0.02 points from April, the first fall in three months.",
        (
            ("number", "1.24", "1.42"),
            ("percent", "0.02 points", "0.2 points"),
            ("number", "three months", "four months"),
        ),
    ),
    Row(
        "ja",
        "en",
        "第３０回締約国会議（ＣＯＰ３０）は、２０２５年１１月１０日から２１日まで、ブラジルのベレンで開催された。",
        "The thirtieth session of the Conference of the Parties (COP30) was held in Belém, Brazil, from 10 to 21 November 2025.",
        (
            ("ordinal", "thirtieth", "thirteenth"),
            ("date", "10 to 21", "10 to 12"),
            ("name", "Brazil", "Bolivia"),
        ),
    ),
    Row(
        "ja",
        "en",
        "本手当の額は、一人目及び二人目の子については月額１万円、三人目以降の子については月額３万円とする。",
        "The allowance is 10,000 yen a month for each of the first two children and 30,000 yen a month for the third and each later child.",
        (("scale", "30,000 yen", "300,000 yen"), ("money", "10,000 yen", "10,000 dollars")),
    ),
    Row(
        "ja",
        "en",
        "火山活動の高まりを受け、気象庁は本日２時３０分、噴火警戒レベルを２から３に引き上げました。",
        "In response to heightened volcanic activity, the Japan Meteorological Agency raised the volcanic alert level from 2 to 3 at 2:30 a.m. today.",
        (("number", "from 2 to 3", "from 3 to 2"), ("time", "2:30 a.m.", "3:20 a.m.")),
    ),
    Row(
        "ja",
        "en",
        "（２）　前項の場合において、裁判所は、当事者の意見を聴かなければならない。",
        "(2) In the case referred to in the preceding paragraph, the court must hear the opinions of the parties.",
        (
            ("numbering", "(2) In", "(3) In"),
            ("final-stop", "parties.", "parties"),
            ("brackets", "(2) In", "(2 In"),
        ),
    ),
    Row(
        "ja",
        "en",
        "燃料油価格の高騰に伴い、電気料金は来月から一般家庭で平均７％、額にして月約５００円値上げされる。",
        "With fuel oil prices soaring, electricity will cost households 7 percent more on average from next month, or about 500 yen a month.",
        (
            ("percent", "7 percent", "17 percent"),
            ("money", "500 yen", "5,000 yen"),
            ("omission", ", or about 500 yen a month", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "カナダのカーニー首相とモディ首相は、約１時間にわたり会談し、自由貿易協定の交渉を再開することで合意した。",
        "Prime Minister Carney of Canada and Prime Minister Modi talked for about an hour and agreed to resume negotiations on a free trade agreement.",
        (
            ("name", "Carney", "Trudeau"),
            ("omission", " and agreed to resume negotiations on a free trade agreement", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "海面水温は平年より１〜２℃高く、サンゴの白化が石垣島周辺の広い範囲で確認された。",
        "Sea surface temperatures were one to two degrees Celsius above normal, and coral bleaching was seen over a wide area around Ishigaki Island.",
        (("name", "Ishigaki", "Iriomote"), ("number", "one to two", "one to four")),
    ),
    Row(
        "ja",
        "en",
        "新庁舎は地上１２階、地下２階建てで、延べ床面積は約３万５千平方メートル、総工費は１８０億円余り。",
        "The new government building has 12 storeys above ground and two below, about 35,000 square metres of floor space, and cost just over 18 billion yen.",
        (
            ("scale", "18 billion", "1.8 billion"),
            ("unit", "square metres", "square kilometres"),
            ("number", "12 storeys", "21 storeys"),
        ),
    ),
    Row(
        "ja",
        "en",
        "容疑者は２２日未明、大阪市内の路上で通行人にけがを負わせたとして、傷害の疑いで逮捕されたが、容疑を否認している。",
        "The suspect was arrested for allegedly injuring a passer-by on a street in Osaka in the small hours of the 22nd, but denies the charge.",
        (
            ("omission", ", but denies the charge", ""),
            ("name", "Osaka", "Nagoya"),
            ("doubled-word", "in the small", "in in the small"),
        ),
    ),
    Row(
        "ja",
        "en",
        "なお、同基金への拠出額は、日本が世界第２位の１億２，０００万米ドルであり、米国に次ぐ。",
        "Japan, moreover, is the second largest contributor to the Fund after the United States, at US$120 million.",
        (
            ("ordinal", "second largest", "third largest"),
            ("scale", "120 million", "120 billion"),
            ("name", "the United States", "the United Kingdom"),
        ),
    ),
    Row(
        "ja",
        "en",
        "中小企業の経営者の平均年齢は６０．７歳と、過去最高を更新し、後継者の確保が急務となっている。",
        "The average age of those who run small and medium-sized firms has reached a record 60.7, and finding successors has become an urgent task.",
        (
            ("number", "60.7", "67.0"),
            ("omission", ", and finding successors has become an urgent task", ""),
            ("whitespace", "firms has", "firms  has"),
        ),
    ),
    Row(
        "ja",
        "en",
        "「核兵器の使用は断じて許されない」。広島市の松井一實市長は、８月６日の平和記念式典でこう訴えた。",
        "“The use of nuclear weapons can never be tolerated,” Mayor MATSUI Kazumi of Hiroshima declared at the Peace Memorial Ceremony on August 6.",
        (
            ("quotes", "tolerated,”", "tolerated,"),
            ("name", "Hiroshima", "Nagasaki"),
            ("date", "August 6", "August 9"),
        ),
    ),
    Row(
        "ja",
        "en",
        "この薬は、１回１錠を１日３回、食後３０分以内に服用してください。",
        "Take one tablet of this medicine three times a day, within 30 minutes after a meal.",
        (("number", "three times", "twice"), ("unit", "30 minutes", "30 hours")),
    ),
    Row(
        "ja",
        "en",
        "昨年度の相談件数は９１万９千件で、このうち６５歳以上の契約者に関するものが３０万件を超えた。",
        "Some 919,000 consultations were received last fiscal year, of which more than 300,000 concerned contracts made by people aged 65 or over.",
        (
            ("number", "919,000", "991,000"),
            ("scale", "300,000", "30,000"),
            (
                "addition",
                "aged 65 or over.",
                "aged 65 or over. The centre has therefore doubled the number of its telephone lines and advisers.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "審査の詳細はhttps://www.jpo.go.jp/system/を参照のこと。問合せは電話（０３－１２３４－５６７８）でも受け付ける。",
        "For details of the examination, see https://www.jpo.go.jp/system/. Inquiries are also accepted by telephone (03-1234-5678).",
        (
            ("url", "jpo.go.jp/system/", "jpo.go.jp/sytem/"),
            ("full-width", "telephone (", "telephone （"),
            ("number", "03-1234-5678", "03-1234-5687"),
        ),
    ),
)
"""The pairs from Japanese."""
