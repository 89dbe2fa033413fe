"""Japanese communiqués, minutes, rules, bank and trade papers and UN texts in English.

Clean renderings as they would be published, and errors seeded in them; see check_pairs for the form.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "我々、G7首脳は、2023年5月19日から21日に広島で会し、結束して前進する決意を確認した。",
        "We, the Leaders of the G7, met in Hiroshima on 19-21 May 2023 and confirmed our determination to move forward together.",
        (
            ("date", "19-21 May", "19-22 May"),
            ("number", "G7", "G20"),
            ("name", "Hiroshima", "Hirosaki"),
        ),
    ),
    Row(
        "ja",
        "en",
        "我々は、2050年ネット・ゼロの目標に沿い、2035年までに電力部門の全て又は大部分を脱炭素化するとのコミットメントを再確認する。",
        "We reaffirm our commitment to achieving a fully or predominantly decarbonised power sector by 2035, consistent with the goal of net zero by 2050.",
        (
            ("date", "2035", "2030"),
            ("omission", ", consistent with the goal of net zero by 2050", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "世界の平均気温の上昇を産業革命以前に比べて2℃より十分低く保ち、1.5℃に抑える努力を追求する。",
        "We will hold the increase in the global average temperature to well below 2°C above pre-industrial levels and pursue efforts to limit it to 1.5°C.",
        (("number", "1.5°C", "2.5°C"), ("unit", "2°C", "2°F")),
    ),
    Row(
        "ja",
        "en",
        "持続可能な開発目標（SDGs）は、17のゴールと169のターゲットから構成され、「誰一人取り残さない」ことを誓っている。",
        "The Sustainable Development Goals (SDGs) consist of 17 goals and 169 targets and pledge to “leave no one behind”.",
        (("number", "169", "196"), ("number", "17 goals", "18 goals"), ("name", "SDGs", "MDGs")),
    ),
    Row(
        "ja",
        "en",
        "事務局は、加盟国に対し、遅くとも会期の6週間前までに暫定議題を送付する。",
        "The Secretariat shall send the provisional agenda to the member states no later than six weeks before the session.",
        (("number", "six weeks", "eight weeks"),),
    ),
    Row(
        "ja",
        "en",
        "定足数は構成員の過半数とし、議事は出席者の3分の2以上の多数で決する。可否同数のときは、議長がこれを決する。",
        "A majority of the members constitutes a quorum, and decisions require a majority of at least two thirds of those present. In the event of a tie, the chair decides.",
        (
            ("number", "two thirds", "three quarters"),
            ("omission", " In the event of a tie, the chair decides.", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "第14回会合は、10時から正午まで行われ、第1セッションでは13名、第2セッションでは9名の委員が発言した。",
        "The fourteenth meeting was held from 10 a.m. to 12 noon; thirteen members took the floor in the first session and nine in the second.",
        (
            ("ordinal", "fourteenth", "fortieth"),
            ("number", "nine in", "five in"),
            ("time", "10 a.m.", "11 a.m."),
        ),
    ),
    Row(
        "ja",
        "en",
        "前回議事録は、3ページ上から5行目の「減額」を「増額」に改めた上で承認された。",
        "The minutes of the previous meeting were approved after “reduction” in the fifth line from the top of page 3 was changed to “increase”.",
        (("number", "page 3", "page 8"), ("ordinal", "fifth line", "sixth line")),
    ),
    Row(
        "ja",
        "en",
        "資料2－1について事務局から説明があり、資料2－2については書面での報告にとどめられた。",
        "The secretariat explained Document 2-1, while for Document 2-2 the written report was taken as read.",
        (("number", "2-1", "2-3"),),
    ),
    Row(
        "ja",
        "en",
        "同行の自己資本比率は、前期末の12.34％から13.05％へ0.71ポイント上昇した。",
        "The bank's capital adequacy ratio rose by 0.71 percentage points, from 12.34% at the end of the previous term to 13.05%.",
        (("percent", "13.05%", "13.50%"), ("percent", "0.71", "0.17")),
    ),
    Row(
        "ja",
        "en",
        "純利益は、前年度の1,084億円の赤字から一転、過去最高の3,126億円の黒字となった。",
        "Net income swung from a loss of 108.4 billion yen the year before to a record profit of 312.6 billion yen.",
        (("scale", "108.4 billion", "1,084 billion"), ("money", "312.6 billion", "321.6 billion")),
    ),
    Row(
        "ja",
        "en",
        "株主優待制度を廃止し、1株当たりの年間配当金を40円増の120円（中間60円、期末60円）とする。",
        "The shareholder benefit scheme will be abolished, and the annual dividend raised by 40 yen to 120 yen per share (interim 60 yen, year-end 60 yen).",
        (("money", "40 yen", "14 yen"), ("money", "120 yen", "112 yen")),
    ),
    Row(
        "ja",
        "en",
        "政策金利の誘導目標を0.75％から0.25ポイント引き上げ、1％とすることを、賛成7、反対2の賛成多数で決定した。",
        "By a 7-2 majority vote, it was decided to raise the policy rate target by 25 basis points from 0.75 percent to 1 percent.",
        (
            ("percent", "0.75 percent", "0.5 percent"),
            ("number", "7-2", "6-3"),
            ("percent", "25 basis", "50 basis"),
        ),
    ),
    Row(
        "ja",
        "en",
        "輸出は前年同月比5.0％減の8兆2千億円余り、輸入は同2.3％増と、4か月ぶりの貿易赤字となった。",
        "Exports fell 5.0% from a year earlier to just over 8.2 trillion yen while imports grew 2.3%, producing the first trade deficit in four months.",
        (
            ("percent", "5.0%", "0.5%"),
            ("scale", "8.2 trillion", "820 billion"),
            ("number", "four months", "five months"),
        ),
    ),
    Row(
        "ja",
        "en",
        "関税番号0201.30の牛肉（冷蔵）に対しては、38.5％の基本税率が16年目までに9％へ引き下げられる。",
        "For beef, fresh or chilled, of tariff item 0201.30, the base rate of 38.5% is to be lowered to 9% by Year 16.",
        (("percent", "38.5%", "35.8%"), ("number", "Year 16", "Year 15")),
    ),
    Row(
        "ja",
        "en",
        "原産地証明書の有効期間は、発給の日から1年間とし、200米ドルを超えない貨物についてはその提出を要しない。",
        "A certificate of origin is valid for one year from the date of issue and need not be submitted for consignments not exceeding 200 US dollars in value.",
        (("money", "200 US dollars", "200 euros"), ("number", "one year", "two years")),
    ),
    Row(
        "ja",
        "en",
        "規則第4条ただし書、第7条第1項後段及び第9条から第12条までを削る。",
        "The proviso to Article 4, the second sentence of Article 7, paragraph (1), and Articles 9 to 12 of the Rules are deleted.",
        (("reference", "Article 4", "Article 14"), ("reference", "9 to 12", "9 to 11")),
    ),
    Row(
        "ja",
        "en",
        "同項中「三十万円」を「五十万円」に、「六月」を「一年」に改める。",
        "In that paragraph, “300,000 yen” is replaced with “500,000 yen” and “six months” with “one year”.",
        (("money", "500,000 yen", "50,000 yen"), ("number", "six months", "three months")),
    ),
    Row(
        "ja",
        "en",
        "附則（令和四年六月十七日法律第六十八号）抄",
        "Supplementary Provisions (Act No. 68 of June 17, 2022) (Extract)",
        (("number", "No. 68", "No. 86"), ("era", "2022", "2024"), ("date", "June 17", "July 17")),
    ),
    Row(
        "ja",
        "en",
        "前三項の規定にかかわらず、資本金の額が十億円未満の会社については、この限りでない。",
        "Notwithstanding the preceding three paragraphs, this does not apply to companies whose stated capital is less than one billion yen.",
        (
            ("reference", "three paragraphs", "two paragraphs"),
            ("scale", "one billion", "ten billion"),
        ),
    ),
    Row(
        "ja",
        "en",
        "在外選挙人証の交付申請から受領までには、おおむね2～3か月を要する。",
        "It takes approximately two to three months from application to receipt of an overseas voter certificate.",
        (("number", "two to three months", "four to five months"),),
    ),
    Row(
        "ja",
        "en",
        "加盟国の分担金の比率は、米国22.0％、中国20.0％、日本6.9％の順で、我が国は第3位である。",
        "Japan is the third-largest contributor, with an assessed share of 6.9%, after the United States with 22.0% and China with 20.0%.",
        (
            ("percent", "6.9%", "9.6%"),
            ("ordinal", "third-largest", "second-largest"),
            ("name", "China", "Germany"),
        ),
    ),
    Row(
        "ja",
        "en",
        "国連食糧農業機関（FAO）によれば、慢性的な飢餓に苦しむ人は約7億3,300万人、11人に1人の割合である。",
        "According to the Food and Agriculture Organization of the United Nations (FAO), about 733 million people, or one in eleven, suffer from chronic hunger.",
        (
            ("scale", "733 million", "73.3 million"),
            ("number", "one in eleven", "one in seven"),
            ("name", "FAO", "ILO"),
        ),
    ),
    Row(
        "ja",
        "en",
        "コンゴ民主共和国東部のゴマでは、反政府勢力M23の攻勢により、数十万人が避難を余儀なくされた。",
        "In Goma, in the east of the Democratic Republic of the Congo, an offensive by the rebel group M23 forced hundreds of thousands to flee.",
        (
            ("name", "Goma", "Bukavu"),
            ("scale", "hundreds of thousands", "tens of thousands"),
            ("number", "M23", "M32"),
        ),
    ),
    Row(
        "ja",
        "en",
        "キーウ近郊のブチャを訪れたカラス上級代表は、「責任追及は一層重要になる」と述べた。",
        "Visiting Bucha, near Kyiv, High Representative Kallas said that accountability would become all the more important.",
        (("name", "Kallas", "Callas"), ("name", "Kyiv", "Kharkiv")),
    ),
    Row(
        "ja",
        "en",
        "マルコス大統領とドゥテルテ副大統領は、2022年の選挙で正副大統領候補として共闘した。",
        "President Marcos and Vice President Duterte had run on a joint ticket in the 2022 election.",
        (("name", "Duterte", "Duarte"), ("date", "2022", "2020")),
    ),
    Row(
        "ja",
        "en",
        "頼清徳総統は、双十節の演説で、両岸関係の現状維持を重ねて訴えた。",
        "In his Double Ten Day address, President Lai Ching-te reiterated his appeal for the status quo in cross-strait relations to be maintained.",
        (("name", "Lai", "Lee"), ("name", "Ching-te", "Ching-kuo")),
    ),
    Row(
        "ja",
        "en",
        "李在明大統領は8月23日に訪日し、石破総理との間で約17年ぶりとなる共同文書を発表した。",
        "President Lee Jae-myung visited Japan on August 23 and issued, together with Prime Minister Ishiba, the first joint document in about 17 years.",
        (
            ("name", "Lee", "Yoon"),
            ("number", "17 years", "7 years"),
            ("date", "August 23", "August 13"),
        ),
    ),
    Row(
        "ja",
        "en",
        "ラトビア、リトアニア、エストニアのバルト三国は、2月8日、ロシアの送電網から離脱した。",
        "On 8 February, the three Baltic states, Estonia, Latvia and Lithuania, disconnected from Russia's power grid.",
        (
            ("number", "three Baltic", "four Baltic"),
            ("date", "8 February", "18 February"),
            ("omission", ", Latvia and Lithuania,", " and Lithuania,"),
        ),
    ),
    Row(
        "ja",
        "en",
        "豪州の太平洋担当大臣は、ナウル、ツバル、キリバスの3か国を6日間かけて歴訪する。",
        "Australia's Minister for the Pacific will spend six days touring Nauru, Tuvalu and Kiribati.",
        (
            ("number", "six days", "nine days"),
            ("name", "Nauru", "Niue"),
            ("omission", "Nauru, Tuvalu and Kiribati", "Nauru and Kiribati"),
        ),
    ),
    Row(
        "ja",
        "en",
        "１９日の衆院本会議で、内閣不信任決議案が賛成二百三十三、反対二百二十五の僅差で可決された。",
        "At the plenary session of the House of Representatives on the 19th, a no-confidence motion against the Cabinet was passed by a narrow margin of 233 to 225.",
        (("number", "233 to 225", "233 to 252"), ("date", "19th", "9th")),
    ),
    Row(
        "ja",
        "en",
        "石井啓一代表と斉藤鉄夫幹事長は、午後一時半から国会内で会談した。",
        "Party leader Ishii Keiichi and Secretary-General Saito Tetsuo met in the Diet from 1:30 p.m.",
        (
            ("name", "Keiichi", "Kenichi"),
            ("time", "1:30 p.m.", "3:30 p.m."),
            ("name", "Saito", "Sato"),
        ),
    ),
    Row(
        "ja",
        "en",
        "両社は、出資比率を51対49とする合弁会社を年内に設立し、工場を熊本県菊陽町に置く。",
        "The two companies will set up a joint venture, in which they hold 51 and 49 percent respectively, by the end of the year and will locate the plant in Kikuyo, Kumamoto Prefecture.",
        (("percent", "51 and 49", "61 and 39"), ("name", "Kikuyo", "Kikuchi")),
    ),
    Row(
        "ja",
        "en",
        "機微な情報は、原則として10年を経過するまで開示されない（第12条ただし書に掲げる場合を除く。）。",
        "In principle, sensitive information is not disclosed until ten years have passed, except in the cases listed in the proviso to Article 12.",
        (("number", "ten years", "twenty years"), ("reference", "Article 12", "Article 21")),
    ),
    Row(
        "ja",
        "en",
        "※　本資料の無断転載を禁じます。最新の情報は https://www.example.go.jp/policy/index.html を御覧ください。",
        "Note: Reproduction without permission is prohibited. For the latest information, see https://www.example.go.jp/policy/index.html.",
        (
            ("url", "policy/index", "policies/index"),
            ("omission", "Reproduction without permission is prohibited. ", ""),
        ),
    ),
)
