"""Pairs of Japanese and English from defence, farming and culture offices, at ordinary density."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "防衛省によれば、中国海軍の空母「山東」が沖縄本島と宮古島との間を通過し、太平洋へ進出した。",
        "According to the Ministry of Defense, the Chinese aircraft carrier Shandong passed between Okinawa's main island and Miyakojima and entered the Pacific.",
        (("name", "Miyakojima", "Ishigakijima"), ("name", "the Chinese", "the Russian")),
    ),
    Row(
        "ja",
        "en",
        "農林水産省は、台湾産パイナップルの輸入検疫措置を見直すこととした。",
        "The Ministry of Agriculture, Forestry and Fisheries has decided to review the quarantine measures for pineapples from Taiwan.",
        (("name", "Taiwan", "Thailand"),),
    ),
    Row(
        "ja",
        "en",
        "人間国宝の室瀬和美氏は、輪島塗の復興を支援するため、若手の職人を工房に受け入れている。",
        "Living National Treasure Kazumi Murose takes young artisans into his workshop to support the recovery of Wajima lacquerware.",
        (("name", "Murose", "Murase"), ("name", "Kazumi", "Kazuya")),
    ),
    Row(
        "ja",
        "en",
        "前年同月比で、米国向けの自動車輸出は一割減少したが、中東向けは二割近く増加した。",
        "Year on year, car exports to the United States fell by a tenth, while those to the Middle East rose by nearly a fifth.",
    ),
    Row(
        "ja",
        "en",
        "国連安保理は、シエラレオネ、スロベニア、ガイアナ等の非常任理事国の要請により緊急会合を開いた。",
        "The UN Security Council held an emergency meeting at the request of Sierra Leone, Slovenia, Guyana and other non-permanent members.",
        (("name", "Slovenia", "Slovakia"), ("name", "Sierra Leone", "Liberia")),
    ),
    Row(
        "ja",
        "en",
        "文化庁は、能登半島地震で損壊した文化財の修理に係る経費の全額を補助する。",
        "The Agency for Cultural Affairs will subsidise the full cost of repairing cultural properties damaged in the Noto Peninsula earthquake.",
        (("name", "Noto", "Izu"),),
    ),
    Row(
        "ja",
        "en",
        "武蔵野市の自宅で倒れているのが見つかった高橋さん（八十一）は、搬送先の病院で死亡が確認された。",
        "Mr. Takahashi, 81, who was found collapsed at his home in Musashino, was pronounced dead at the hospital to which he was taken.",
        (("name", "Takahashi", "Takashima"), ("name", "Musashino", "Musashimurayama")),
    ),
    Row(
        "ja",
        "en",
        "ノルウェー王国のエイデ外相は、ガザ情勢に関する閣僚会合をオスロで主催すると表明した。",
        "Norwegian Foreign Minister Eide announced that he would host a ministerial meeting on the situation in Gaza in Oslo.",
        (("name", "Eide", "Elde"), ("name", "Oslo", "Helsinki")),
    ),
    Row(
        "ja",
        "en",
        "イタリア文化会館では、毎週水曜日の午後六時半から、初心者向けのイタリア語講座を開講している。",
        "The Italian Cultural Institute offers an Italian course for beginners every Wednesday from 6:30 p.m.",
    ),
    Row(
        "ja",
        "en",
        "松井一郎理事長は、カタール財団との共同研究の覚書に署名するためドーハを訪れた。",
        "Chairman Ichiro Matsui visited Doha to sign a memorandum on joint research with the Qatar Foundation.",
        (("name", "Matsui", "Matsuo"), ("name", "Doha", "Dubai")),
    ),
    Row(
        "ja",
        "en",
        "陸上自衛隊と英陸軍は、静岡県の東富士演習場において共同訓練「ヴィジラント・アイルズ」を実施した。",
        "The JGSDF and the British Army conducted the joint exercise Vigilant Isles at the East Fuji Maneuver Area in Shizuoka Prefecture.",
        (("name", "Shizuoka", "Yamanashi"), ("name", "British", "French")),
    ),
    Row(
        "ja",
        "en",
        "高校生が考案したさば缶が、宇宙日本食として認証された。",
        "A tin of mackerel devised by high-school students has been certified as Japanese space food.",
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "The Philippine Navy frigate BRP Antonio Luna called at Yokosuka on its way to Hawaii.",
        "フィリピン海軍のフリゲート「アントニオ・ルナ」は、ハワイへ向かう途中、横須賀に寄港した。",
        (("name", "横須賀", "佐世保"), ("name", "フィリピン", "インドネシア")),
    ),
    Row(
        "en",
        "ja",
        "Italy, Spain and Greece will receive 640,000 tonnes of Canadian durum wheat this marketing year.",
        "今市場年度、カナダ産デュラム小麦64万トンがイタリア、スペイン及びギリシャ向けに出荷される。",
        (("name", "カナダ", "アメリカ"), ("name", "ギリシャ", "トルコ")),
    ),
    Row(
        "en",
        "ja",
        "Dr. Amina Farouk, a vet from Alexandria, has been studying camels in Mauritania since 2009.",
        "アレクサンドリア出身の獣医師アミーナ・ファルーク博士は、2009年からモーリタニアでラクダの研究を続けている。",
        (("name", "ファルーク", "ファイサル"), ("name", "モーリタニア", "マリ")),
    ),
    Row(
        "en",
        "ja",
        "Visitors under sixteen are admitted free of charge if they come with a parent or guardian.",
        "16歳未満の方は、保護者同伴の場合に限り無料で入場できます。",
    ),
    Row(
        "en",
        "ja",
        "The London and Paris offices of the Japan Foundation will be merged for budgetary purposes.",
        "国際交流基金のロンドン事務所とパリ事務所は、予算上統合されることとなった。",
        (("name", "国際交流基金", "国際協力機構"), ("name", "パリ", "ローマ")),
    ),
    Row(
        "en",
        "ja",
        "Private First Class Doyle Whitaker, missing since the Battle of Saipan, has been identified from his remains.",
        "サイパンの戦い以来行方不明となっていたドイル・ウィテカー一等兵の身元が、遺骨から確認された。",
        (("name", "サイパン", "グアム"), ("name", "ウィテカー", "ウィルソン")),
    ),
    Row(
        "en",
        "ja",
        "In Question 212, Ms Halloran asks the Chancellor of the Exchequer what estimate he has made of VAT losses.",
        "質問第212号において、ハロラン議員は、付加価値税の逸失額の推計について財務大臣に質問している。",
        (("name", "ハロラン", "ハモンド"),),
    ),
    Row(
        "en",
        "ja",
        "Okada Kiyoshi, head of the Niigata branch, apologised to the residents of Joetsu for the delay.",
        "岡田清新潟支店長は、対応の遅れについて上越市の住民に謝罪した。",
        (("name", "岡田", "岡本"), ("name", "上越市", "長岡市")),
    ),
    Row(
        "en",
        "ja",
        "Rice from Koshihikari paddies in Uonuma fetched the highest price at the Tokyo auction.",
        "東京での競りでは、魚沼産コシヒカリが最高値を付けた。",
        (("name", "魚沼", "庄内"),),
    ),
    Row(
        "en",
        "ja",
        "Relations between Serbia and Kosovo, and those between Armenia and Azerbaijan, were also discussed.",
        "セルビアとコソボの関係、アルメニアとアゼルバイジャンの関係についても議論が行われた。",
        (("name", "コソボ", "モンテネグロ"),),
    ),
    Row(
        "en",
        "ja",
        "The Dalai Lama will turn ninety in July; celebrations are planned in Dharamshala.",
        "ダライ・ラマは７月に90歳の誕生日を迎え、ダラムサラで祝賀行事が予定されている。",
        (("name", "ダラムサラ", "デリー"),),
    ),
    Row(
        "en",
        "ja",
        "Mr. Trevor Haldane of Wellington, New Zealand, won the umpire's prize at the All Japan Kendo event.",
        "ニュージーランド・ウェリントンのトレバー・ハルデーン氏は、全日本剣道大会で審判員賞を受賞した。",
        (("name", "ハルデーン", "ハルバート"), ("name", "ニュージーランド", "オーストラリア")),
    ),
    Row(
        "en",
        "ja",
        "If the aggregate value exceeds JPY 10 million, prior notification to the Bank of Japan is required.",
        "合計額が1,000万円を超える場合には、日本銀行への事前届出が必要です。",
        (("name", "日本銀行", "財務省"),),
    ),
)
