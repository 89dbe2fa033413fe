"""English prose of councils and offices with free Japanese renderings, and errors seeded in it.

Rows are those of `check_pairs`: every rendering is complete and right, however freely it is worded.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "ja",
        "The Foreign Secretary, David Lammy, will travel to Washington on Thursday for talks on trade.",
        "デービッド・ラミー外相は、貿易協議のため、木曜日にワシントンを訪問する。",
        (
            ("name", "ラミー", "ミラー"),
            ("date", "木曜日", "水曜日"),
            ("name", "ワシントン", "ボストン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Nearly three-quarters of those surveyed, 72 per cent, said that they had cut back on food.",
        "調査対象者の４分の３近くに当たる７２％が、食費を切り詰めたと回答した。",
        (("percent", "７２％", "２７％"), ("number", "４分の３", "３分の２")),
    ),
    Row(
        "en",
        "ja",
        "The Committee shall meet at least twice a year, and its decisions shall be taken by a two-thirds majority.",
        "委員会は、少なくとも年２回開催し、その決定は３分の２の多数決によって行う。",
        (
            ("number", "年２回", "年３回"),
            ("omission", "し、その決定は３分の２の多数決によって行う", "する"),
            ("doubled-word", "その決定は", "その決定はは"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Angela Merkel, who governed Germany for 16 years, publishes her memoirs on Tuesday.",
        "１６年にわたりドイツの首相を務めたアンゲラ・メルケル氏が、火曜日に回顧録を出版する。",
        (
            ("name", "メルケル", "ショルツ"),
            ("number", "１６年", "６１年"),
            ("name", "ドイツ", "オーストリア"),
        ),
    ),
    Row(
        "en",
        "ja",
        "A tanker carrying 60,000 tonnes of crude oil caught fire in the Gulf of Oman early on Monday.",
        "月曜日未明、６万トンの原油を積んだタンカーがオマーン湾で炎上した。",
        (
            ("scale", "６万トン", "６千トン"),
            ("date", "月曜日", "日曜日"),
            ("name", "オマーン", "イエメン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The talks broke down at around 2 a.m., after more than nine hours, with neither side giving ground.",
        "協議は９時間以上続いたが、双方とも譲らず、午前２時ごろ決裂した。",
        (
            ("time", "午前２時", "午後２時"),
            ("number", "９時間", "６時間"),
            ("omission", "双方とも譲らず、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Section 4(2) of the Act does not apply to a person who is under the age of 16.",
        "同法第４条第２項は、１６歳未満の者には適用しない。",
        (("reference", "第４条第２項", "第２条第４項"), ("number", "１６歳", "１８歳")),
    ),
    Row(
        "en",
        "ja",
        "The Bank of England held interest rates at 4% yesterday, with five of its nine policymakers voting for no change.",
        "イングランド銀行は昨日、政策金利を４％に据え置いた。９人の政策委員のうち５人が据え置きに賛成した。",
        (
            ("percent", "４％", "４．５％"),
            ("number", "５人", "７人"),
            ("omission", "９人の政策委員のうち５人が据え置きに賛成した。", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Heavy rain has killed at least 110 people in Sindh and Balochistan and washed away dozens of bridges.",
        "シンド州とバルチスタン州では、豪雨により少なくとも１１０人が死亡し、数十の橋が流された。",
        (
            ("number", "１１０人", "１０１人"),
            ("name", "シンド州", "パンジャブ州"),
            (
                "addition",
                "流された。",
                "流された。政府は非常事態を宣言し、軍のヘリコプターを派遣して、孤立した住民に食料を届けている。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Shares in the company, which is based in Eindhoven, fell 6.5% to €612.",
        "アイントホーフェンに本社を置く同社の株価は、６．５％下落して６１２ユーロとなった。",
        (
            ("money", "６１２ユーロ", "６１２ポンド"),
            ("percent", "６．５％", "５．６％"),
            ("name", "アイントホーフェン", "アムステルダム"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The museum is open daily from 10 a.m. to 6 p.m. (last admission 5.30 p.m.) except on Mondays.",
        "当館の開館時間は午前１０時から午後６時（最終入館は午後５時３０分）までで、月曜日は休館です。",
        (
            ("time", "午後５時３０分", "午後４時３０分"),
            ("date", "月曜日", "火曜日"),
            ("brackets", "（最終", "最終"),
        ),
    ),
    Row(
        "en",
        "ja",
        "In the 2024-25 academic year, 311,000 foreign students were enrolled, up a fifth from a year earlier.",
        "２０２４～２５年度に在籍していた留学生は３１万１千人で、前年度から２割増加した。",
        (
            ("scale", "３１万１千人", "３万１千人"),
            ("percent", "２割", "５割"),
            ("date", "２０２４～２５年度", "２０２３～２４年度"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Dr Maria Van Kerkhove of the WHO urged countries not to let down their guard.",
        "世界保健機関（ＷＨＯ）のマリア・バンケルコフ博士は、各国に警戒を緩めないよう呼びかけた。",
        (
            ("name", "バンケルコフ", "バンデルライエン"),
            ("quotes", "警戒を緩めない", "「警戒を緩めない"),
        ),
    ),
    Row(
        "en",
        "ja",
        "About 1.5 million hectares of forest, an area half the size of Belgium, burned last summer.",
        "昨夏、ベルギーの半分の面積に相当する約１５０万ヘクタールの森林が焼失した。",
        (
            ("scale", "１５０万", "１５万"),
            ("unit", "ヘクタール", "エーカー"),
            ("name", "ベルギー", "オランダ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "On page 12, second paragraph, replace “2030” with “2035”.",
        "１２ページ第２段落の「２０３０」を「２０３５」に改める。",
        (
            ("number", "１２ページ", "２１ページ"),
            ("ordinal", "第２段落", "第３段落"),
            ("quotes", "２０３５」", "２０３５"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The court sentenced Kenji Yoshida to seven years in prison for fraud and ordered him to repay the victims.",
        "裁判所は、吉田健司被告に詐欺罪で懲役７年の判決を言い渡し、被害者への弁済を命じた。",
        (
            ("name", "吉田", "吉村"),
            ("number", "懲役７年", "懲役１７年"),
            ("omission", "し、被害者への弁済を命じ", "し"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Organisation will publish the final figures on 28 February; for the latest data see www.oecd.org/statistics.",
        "同機構は、確報値を２月２８日に公表する。最新のデータは www.oecd.org/statistics を参照されたい。",
        (
            ("date", "２月２８日", "２月１８日"),
            ("url", "oecd.org/statistics", "oecd.org/statistic"),
            ("whitespace", "公表する。最新", "公表する。 最新"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Prices rose for the eleventh month in a row, though more slowly than in September.",
        "物価は１１か月連続で上昇したが、上昇の勢いは９月より鈍った。",
        (
            ("ordinal", "１１か月", "１０か月"),
            ("date", "９月", "８月"),
            ("omission", "が、上昇の勢いは９月より鈍った", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "President Ferdinand Marcos Jr. inspected flood-hit towns in the province of Bulacan on Saturday.",
        "フェルディナンド・マルコス大統領は土曜日、洪水の被害を受けたブラカン州の町を視察した。",
        (
            ("name", "マルコス", "ドゥテルテ"),
            ("name", "ブラカン", "パンパンガ"),
            ("full-width", "土曜日、洪水", "土曜日,洪水"),
        ),
    ),
    Row(
        "en",
        "ja",
        "All passengers must present a valid passport, and children under two travel free of charge.",
        "すべての乗客は有効な旅券を提示しなければならず、２歳未満の子どもは無料で乗ることができる。",
        (
            ("untranslated", "有効な旅券", "有効なpassport"),
            ("number", "２歳未満", "３歳未満"),
            ("final-stop", "できる。", "できる"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Security Council adopted resolution 2735 with 14 votes in favour and one abstention (Russia).",
        "安全保障理事会は、賛成１４、棄権１（ロシア）で決議第２７３５号を採択した。",
        (
            ("number", "２７３５号", "２７５３号"),
            ("number", "賛成１４", "賛成１３"),
            ("name", "ロシア", "中国"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Wages grew by an average of 5.2 per cent, well ahead of inflation, the union said in a statement.",
        "同労組は声明で、賃金が物価上昇率を大きく上回る平均５．２％の伸びとなったと発表した。",
        (
            ("percent", "５．２％", "２．５％"),
            ("untranslated", "同労組は声明で、", "The union said in a statement、"),
            (
                "addition",
                "の伸びとなったと発表した。",
                "の伸びとなったと発表し、来年も同程度の賃上げを会社側に求める方針を明らかにした。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Born to a fisherman's family, he went on to win the Nobel Prize in Physics in 1949.",
        "漁師の家に生まれた同氏は、後に１９４９年のノーベル物理学賞を受賞した。",
        (("date", "１９４９年", "１９９４年"), ("empty", "", "")),
    ),
)
"""The pairs into Japanese."""
