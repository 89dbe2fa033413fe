"""Pairs of Japanese and English from minutes, captions and traffic notices, with names left unsaid."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "山崎委員から、同町の財政状況について質問があり、これに対し上田課長が資料三に基づき説明した。",
        "Mr Yamazaki asked about the town's finances, and Mr Ueda, the division director, replied on the basis of Document 3.",
        (("name", "Yamazaki", "Yamamoto"), ("name", "Ueda", "Ueno")),
    ),
    Row(
        "ja",
        "en",
        "大臣は、訪問先のニューデリーで、先方から日本企業の一層の進出に対する期待が示されたと説明した。",
        "The Minister explained that during his visit to New Delhi the Indian side had expressed the hope that more Japanese companies would invest in the country.",
        (("name", "New Delhi", "Dhaka"),),
    ),
    Row(
        "ja",
        "en",
        "台風十号は、十六日昼ごろ、八丈島の東を北上し、関東地方に最も接近する見込みである。",
        "Typhoon No. 10 is expected to move north to the east of Hachijojima and come closest to the Kanto region around midday on the 16th.",
        (("name", "Hachijojima", "Miyakejima"), ("name", "Kanto", "Kansai")),
    ),
    Row(
        "ja",
        "en",
        "葛飾北斎《冨嶽三十六景　神奈川沖浪裏》大判錦絵、江戸時代（十九世紀）、当館蔵",
        "Katsushika Hokusai, The Great Wave off Kanagawa, from the series Thirty-Six Views of Mount Fuji; colour woodblock print, Edo period (19th century); museum collection",
        (("name", "Hokusai", "Hiroshige"),),
    ),
    Row(
        "ja",
        "en",
        "首都高速湾岸線は、辰巳ジャンクション付近の事故のため、東行きが通行止めとなっている。",
        "The eastbound lanes of the Bayshore Route of the Metropolitan Expressway are closed owing to an accident near Tatsumi Junction.",
        (("name", "Tatsumi", "Tatsuno"),),
    ),
    Row(
        "ja",
        "en",
        "加害者がその後ドイツに出国したことから、警察庁は国際刑事警察機構を通じて同国に照会した。",
        "As the assailant had since left for Germany, the National Police Agency made inquiries with the German authorities through Interpol.",
        (("name", "Interpol", "Europol"),),
    ),
    Row(
        "ja",
        "en",
        "三井住友銀行及び三菱ＵＦＪ銀行は、同社に対する協調融資の返済期限を延長した。",
        "Sumitomo Mitsui Banking Corporation and MUFG Bank extended the repayment deadline of their syndicated loan to the company.",
    ),
    Row(
        "ja",
        "en",
        "委員長（小野寺五典君）　これより会議を開きます。",
        "Chairperson (ONODERA Itsunori): The meeting will now come to order.",
        (("name", "ONODERA", "ONOZAWA"),),
    ),
    Row(
        "ja",
        "en",
        "遺失物は、駅の窓口で三日間保管した後、所轄の警察署に届け出ます。",
        "Lost property is kept at the station office for three days and then handed over to the local police station.",
    ),
    Row(
        "ja",
        "en",
        "仏国立図書館との協定に基づき、浮世絵二千点の高精細画像がパリと東京で同時に公開された。",
        "Under an agreement with the National Library of France, high-resolution images of two thousand ukiyo-e prints were released simultaneously in Paris and Tokyo.",
        (("name", "France", "Belgium"),),
    ),
    Row(
        "ja",
        "en",
        "デンマーク出身の建築家ヨルン・ウツソンは、シドニーのオペラハウスの設計で知られる。",
        "The Danish-born architect Jørn Utzon is known for designing the opera house in Sydney.",
        (("name", "Sydney", "Melbourne"), ("name", "Danish", "Swedish")),
    ),
    Row(
        "ja",
        "en",
        "政府は、ウクライナからの避難民に対する生活費の支給を来年三月末まで継続する。",
        "The Government will continue to pay living expenses to evacuees from Ukraine until the end of March next year.",
        (("name", "Ukraine", "Belarus"),),
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "The Foreign Secretary said London would match Berlin's pledge of air-defence systems.",
        "英外相は、防空システムの供与に関するドイツの約束に英国も応じると述べた。",
        (("name", "ドイツ", "フランス"),),
    ),
    Row(
        "en",
        "ja",
        "Ms. Ōta asked whether Ōshima Island would be served by the new vessel; Mr. Inoue said that it would.",
        "大田委員から、新造船は大島にも就航するのかとの質問があり、井上部長から、そのとおりであるとの答弁があった。",
        (("name", "井上", "井口"), ("name", "大島", "利島")),
    ),
    Row(
        "en",
        "ja",
        "Trains on the Nordbahn between Vienna and Brno are running up to 40 minutes late because of snow.",
        "降雪の影響により、ウィーン・ブルノ間の北部鉄道の列車には最大40分の遅れが出ている。",
        (("name", "ブルノ", "プラハ"),),
    ),
    Row(
        "en",
        "ja",
        "The suspect, Dwayne Harkness, 34, of no fixed address, appeared before Westminster Magistrates' Court.",
        "住所不定、ドウェイン・ハークネス被疑者（34）は、ウェストミンスター治安判事裁判所に出廷した。",
        (("name", "ハークネス", "ハーグリーブス"),),
    ),
    Row(
        "en",
        "ja",
        "Brazil, Russia, India, China and South Africa held their first summit in Yekaterinburg in 2009.",
        "ブラジル、ロシア、インド、中国及び南アフリカは、2009年にエカテリンブルクで初の首脳会議を開催した。",
        (("name", "南アフリカ", "サウジアラビア"), ("name", "インド、", "インドネシア、")),
    ),
    Row(
        "en",
        "ja",
        "Claude Monet (1840-1926), Impression, Sunrise, oil on canvas, Musée Marmottan Monet, Paris",
        "クロード・モネ（1840～1926年）《印象、日の出》油彩・カンヴァス、マルモッタン・モネ美術館（パリ）",
        (("name", "クロード・モネ", "クロード・マネ"),),
    ),
    Row(
        "en",
        "ja",
        "The Chief of Police stressed that no Japanese nationals were among those injured in Jakarta.",
        "警察庁長官は、ジャカルタでの負傷者の中に邦人は含まれていないと強調した。",
        (("name", "ジャカルタ", "バンコク"),),
    ),
    Row(
        "en",
        "ja",
        "Mr. Sato (Kochi 1st) said that the Shikoku Shinkansen should be built without delay.",
        "佐藤君（高知１区）は、四国新幹線を早急に整備すべきであると述べた。",
        (("name", "佐藤", "斎藤"), ("name", "四国", "九州")),
    ),
    Row(
        "en",
        "ja",
        "Heavy rain is forecast for the Kinki region, including Osaka and Nara, until Tuesday evening.",
        "大阪、奈良など近畿地方では、火曜日の夜にかけて大雨となる見込みです。",
        (("name", "奈良", "滋賀"),),
    ),
    Row(
        "en",
        "ja",
        "The tender for the bridge at Mandalay was won by a consortium led by Kinoshita Construction.",
        "マンダレーの橋梁工事は、木下建設を代表とする共同企業体が落札した。",
        (("name", "木下", "竹下"), ("name", "マンダレー", "ヤンゴン")),
    ),
    Row(
        "en",
        "ja",
        "The goods entrance in Baker Street will be closed from 7 to 9 June; deliveries should use Marsh Lane.",
        "ベイカー・ストリートの搬入口は６月７日から９日まで閉鎖しますので、搬入にはマーシュ・レーンを御利用ください。",
        (("name", "マーシュ", "マーチ"),),
    ),
    Row(
        "en",
        "ja",
        "Madagascar and the Seychelles asked for more time, whereas Kenya could accept the text as it stood.",
        "マダガスカルとセーシェルは更なる検討期間を求めたが、ケニアは現行案のまま受け入れられるとした。",
        (("name", "セーシェル", "モルディブ"),),
    ),
    Row(
        "en",
        "ja",
        "Nothing in this Article shall prevent a Party from adopting measures to protect its essential security interests.",
        "この条のいかなる規定も、締約国が自国の安全保障上の重大な利益を保護するための措置をとることを妨げるものではない。",
    ),
)
