"""English statements of missions and organisations with Japanese renderings, dense in names.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, and parts left out.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "ja",
        "Ambassador Catherine Holloway presented her credentials to His Majesty the Emperor on 12 May.",
        "キャサリン・ホロウェイ大使は５月１２日、天皇陛下に信任状を捧呈した。",
        (
            ("name", "ホロウェイ", "ホラウェル"),
            ("name", "キャサリン", "キャロライン"),
            ("omission", "５月１２日、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Members are appointed by the Minister for a term of three years and may be dismissed only for misconduct.",
        "委員は大臣が任命し、任期は３年とする。委員は、非行を理由とする場合でなければ解任されない。",
        (
            ("omission", "委員は、非行を理由とする場合でなければ解任されない。", ""),
            (
                "addition",
                "解任されない。",
                "解任されない。また、委員は在任中、他の公職を兼ねることができない。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Ursula von der Leyen and Giorgia Meloni travelled to Tunis to sign the agreement on migration.",
        "ウルズラ・フォン・デア・ライエン氏とジョルジャ・メローニ氏は、移民に関する合意に署名するためチュニスを訪れた。",
        (
            ("name", "ライエン", "ラーテン"),
            ("name", "メローニ", "メラーニ"),
            ("name", "チュニス", "トリポリ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Strait of Hormuz remains open to commercial shipping, a spokesperson for the Ministry of Defence said in Muscat.",
        "ホルムズ海峡では依然として商船の航行が可能であると、国防省の報道官がマスカットで述べた。",
        (
            ("name", "ホルムズ", "ホルマズ"),
            ("name", "マスカット", "マラケシュ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "According to Statistics New Zealand, net migration fell in Auckland, Wellington and Christchurch.",
        "ニュージーランド統計局によると、オークランド、ウェリントン及びクライストチャーチで純移動数が減少した。",
        (
            ("omission", "、ウェリントン", ""),
            ("name", "オークランド", "オーストラリア"),
            ("name", "ウェリントン", "ワシントン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Professor David Price of the University of Leeds will give the keynote lecture on ocean governance.",
        "リーズ大学のデビッド・プライス教授が、海洋ガバナンスに関する基調講演を行う。",
        (
            ("name", "プライス", "ブライト"),
            ("name", "デビッド", "ダニエル"),
            ("name", "リーズ", "リヨン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "If the applicant fails to respond within 30 days, the application is deemed to have been withdrawn, and the fee will not be refunded.",
        "申請者が３０日以内に回答しないときは、申請は取り下げられたものとみなし、手数料は返還しない。",
        (
            ("omission", "、手数料は返還しない", ""),
            ("omission", "申請者が３０日以内に回答しないときは、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "President Volodymyr Zelenskyy thanked Lithuania and Latvia for the generators delivered to Kharkiv.",
        "ウォロディミル・ゼレンスキー大統領は、ハルキウに届けられた発電機について、リトアニアとラトビアに感謝した。",
        (
            ("name", "リトアニア", "エストニア"),
            ("name", "ハルキウ", "ヘルソン"),
            ("name", "ゼレンスキー", "ゼリンスキー"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The delegation visited Sapporo and Hakodate, where it toured fish-processing plants and met with local cooperatives.",
        "代表団は札幌と函館を訪れ、水産加工場を視察するとともに、地元の協同組合と懇談した。",
        (
            ("name", "函館", "釧路"),
            ("omission", "、水産加工場を視察するとともに", ""),
            ("omission", "を視察するとともに、地元の協同組合と懇談した", "を視察した"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Foreign Minister Penny Wong met her counterpart, Vivian Balakrishnan, in Singapore on Monday.",
        "ペニー・ウォン外相は月曜日、シンガポールでビビアン・バラクリシュナン外相と会談した。",
        (
            ("name", "ウォン", "ワン"),
            ("name", "バラクリシュナン", "ラーダクリシュナン"),
            ("name", "シンガポール", "マレーシア"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The World Food Programme suspended deliveries to northern Darfur after two of its trucks were attacked.",
        "世界食糧計画は、トラック２台が襲撃されたことを受け、ダルフール北部への輸送を中断した。",
        (
            ("name", "世界食糧計画", "国連開発計画"),
            ("name", "ダルフール", "ダイフール"),
            ("omission", "トラック２台が襲撃されたことを受け、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Children under six must be accompanied by an adult at all times.",
        "６歳未満の子どもには、常に大人が付き添わなければならない。",
        (
            ("omission", "、常に", "、"),
            ("addition", "ならない。", "ならない。ただし、団体で見学する場合はこの限りでない。"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Prime Minister Kishida and President Biden reaffirmed that Article V of the treaty applies to the Senkaku Islands.",
        "岸田首相とバイデン大統領は、条約第５条が尖閣諸島に適用されることを改めて確認した。",
        (
            ("name", "岸田", "岸本"),
            ("name", "バイデン", "ハイデン"),
            ("name", "尖閣諸島", "先島諸島"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Ms. Noriko Yamamoto, a judge of the International Criminal Court, spoke in The Hague about the protection of witnesses.",
        "国際刑事裁判所の山本紀子判事は、ハーグで証人の保護について講演した。",
        (
            ("name", "山本", "山下"),
            ("name", "紀子", "明子"),
            ("name", "国際刑事裁判所", "国際司法裁判所"),
            ("name", "ハーグ", "ジュネーブ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Fees may be paid by credit card, by bank transfer, by cheque or in cash at the counter.",
        "手数料は、クレジットカード、銀行振込、小切手又は窓口での現金により納付することができる。",
        (
            ("omission", "、小切手", ""),
            ("omission", "クレジットカード、", ""),
            (
                "addition",
                "できる。",
                "できる。なお、分割での納付や電子マネーによる納付は認められない。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The ceasefire was brokered by Qatar and Egypt, and monitors have since been deployed along the border.",
        "停戦はカタールとエジプトの仲介によるもので、その後、国境沿いに監視要員が配置された。",
        (
            ("name", "カタール", "クウェート"),
            ("omission", "、その後、国境沿いに監視要員が配置された", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Kim Jong Un oversaw the launch from Wonsan, the Korean Central News Agency reported.",
        "朝鮮中央通信は、金正恩氏が元山からの発射を視察したと伝えた。",
        (
            ("name", "金正恩", "金正日"),
            ("name", "元山", "平壌"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Fumio Kishida was born in Tokyo in 1957 and spent part of his childhood in New York.",
        "岸田文雄は１９５７年に東京で生まれ、幼少期の一時期をニューヨークで過ごした。",
        (
            ("name", "文雄", "信夫"),
            ("omission", "、幼少期の一時期をニューヨークで過ごした", "た"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Commission, chaired by Sir Robert Ellison, heard evidence from doctors, nurses and patients.",
        "ロバート・エリソン卿を委員長とする委員会は、医師、看護師及び患者から証言を聴取した。",
        (
            ("name", "エリソン", "アリスン"),
            ("name", "ロバート", "リチャード"),
            ("omission", "、看護師", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Unemployment has fallen sharply in recent years. Even so, wages have hardly risen.",
        "失業率は近年大きく低下した。それでも、賃金はほとんど上がっていない。",
        (
            ("omission", "それでも、賃金はほとんど上がっていない。", ""),
            ("omission", "失業率は近年大きく低下した。", ""),
            (
                "addition",
                "上がっていない。",
                "上がっていない。政府は来月、新たな経済対策を取りまとめる方針である。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "UNESCO added the gold mines of Sado Island, in Niigata Prefecture, to the World Heritage List.",
        "ユネスコは、新潟県の佐渡島の金山を世界遺産一覧表に記載した。",
        (
            ("name", "ユネスコ", "ユニセフ"),
            ("name", "新潟", "新座"),
            ("name", "佐渡", "佐賀"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Government of Chile, represented by Ambassador Ricardo Rojas, deposited its instrument of ratification in New York.",
        "リカルド・ロハス大使を代表とするチリ政府は、ニューヨークにおいて批准書を寄託した。",
        (
            ("name", "ロハス", "ロペス"),
            ("name", "リカルド", "リカード"),
            ("name", "チリ", "ペルー"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Please note that the library will be closed for stocktaking from 1 to 5 December, but books may be returned at the entrance.",
        "図書館は１２月１日から５日まで蔵書点検のため休館しますが、入口で本を返却できますので御注意ください。",
        (
            ("omission", "が、入口で本を返却できますので", "ので"),
            ("omission", "蔵書点検のため", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Lai Ching-te, who succeeded Tsai Ing-wen, took office in Taipei in May 2024.",
        "蔡英文氏の後を継いだ頼清徳氏は、２０２４年５月に台北で就任した。",
        (
            ("name", "台北", "北京"),
            ("name", "蔡英文", "馬英九"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Asian Development Bank will lend Bangladesh 200 million dollars to modernize the railway between Dhaka and Chattogram.",
        "アジア開発銀行は、ダッカとチョットグラムを結ぶ鉄道を近代化するため、バングラデシュに２億ドルを融資する。",
        (
            ("name", "バングラデシュ", "パキスタン"),
            ("name", "アジア開発銀行", "世界銀行"),
            ("omission", "ダッカとチョットグラムを結ぶ鉄道を近代化するため、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Sanae Takaichi and Yoshihiko Noda debated tax policy at the National Press Club.",
        "高市早苗氏と野田佳彦氏は、日本記者クラブで税制をめぐって討論した。",
        (
            ("name", "高市", "高橋"),
            ("name", "野田", "野口"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The court ordered the company to pay damages and to publish an apology in two national newspapers.",
        "裁判所は同社に対し、損害賠償の支払と、全国紙２紙への謝罪広告の掲載を命じた。",
        (
            ("omission", "の支払と、全国紙２紙への謝罪広告の掲載", "の支払"),
            (
                "addition",
                "を命じた",
                "を命じる一方、原告側が求めていた販売の差止めについては認めなかった",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Secretary-General António Guterres appealed to all parties in Myanmar to allow aid to reach Rakhine State.",
        "アントニオ・グテーレス事務総長は、ラカイン州に支援を届けられるよう、ミャンマーの全当事者に訴えた。",
        (
            ("name", "グテーレス", "ゴンザレス"),
            ("name", "ミャンマー", "マレーシア"),
            ("name", "ラカイン", "ライカン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Heavy snow closed Narita and Haneda airports overnight, stranding some 4,000 passengers.",
        "大雪のため成田、羽田両空港は夜間閉鎖され、約４，０００人の旅客が足止めされた。",
        (
            ("name", "羽田", "伊丹"),
            ("omission", "され、約４，０００人の旅客が足止めされた", "された"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Swedish Minister for Energy, Ebba Lindqvist, will inspect the offshore wind farm near Akita Port.",
        "スウェーデンのエバ・リンドクヴィスト・エネルギー大臣は、秋田港付近の洋上風力発電所を視察する。",
        (
            ("name", "スウェーデン", "スイス"),
            ("name", "リンドクヴィスト", "リンドベルイ"),
            ("name", "秋田", "秋葉"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Passengers must remain seated until the aircraft has come to a complete stop, unless otherwise instructed by the crew.",
        "乗客は、乗務員から別段の指示がある場合を除き、航空機が完全に停止するまで着席していなければならない。",
        (
            ("omission", "乗務員から別段の指示がある場合を除き、", ""),
            ("omission", "完全に", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Mayor Hidehiko Yuzaki of Hiroshima Prefecture, formerly its governor, joined the panel with Izumi Nakamitsu of the United Nations.",
        "元広島県知事の湯崎英彦市長が、国連の中満泉氏とともにパネル討論に加わった。",
        (
            ("name", "湯崎", "山崎"),
            ("name", "中満", "中村"),
            ("name", "広島", "福島"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Typhoon Hagibis caused the Chikuma River to burst its banks in Nagano.",
        "台風ハギビスにより、長野では千曲川が決壊した。",
        (
            ("name", "長野", "長崎"),
            ("name", "千曲川", "信濃川"),
            (
                "addition",
                "決壊した。",
                "決壊し、多くの住宅や北陸新幹線の車両基地が浸水する被害が出た。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Bank of England kept interest rates unchanged, while the Norges Bank in Oslo raised them by a quarter of a point.",
        "イングランド銀行は金利を据え置き、オスロのノルウェー中央銀行は０．２５ポイント引き上げた。",
        (
            ("name", "イングランド", "アイルランド"),
            ("name", "オスロ", "ヘルシンキ"),
            ("omission", "、オスロのノルウェー中央銀行は０．２５ポイント引き上げた", "いた"),
        ),
    ),
)
