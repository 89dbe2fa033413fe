"""Pairs of Japanese and English from courts, clinics, schools and tourist offices, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "入院患者への面会は、平日は午後二時から、土日祝日は午前十時から受け付けております。",
        "Inpatients may receive visitors from 2 p.m. on weekdays and from 10 a.m. on weekends and public holidays.",
    ),
    Row(
        "ja",
        "en",
        "最高裁は、宇賀克也裁判官の反対意見を付した上で、上告を棄却した。",
        "The Supreme Court dismissed the appeal, with a dissenting opinion by Justice UGA Katsuya.",
        (("name", "UGA", "OGA"), ("name", "Katsuya", "Katsumi")),
    ),
    Row(
        "ja",
        "en",
        "同校には、フィリピン、ネパール、ペルーなど十二か国にルーツを持つ生徒が在籍している。",
        "The school has pupils with roots in twelve countries, including the Philippines, Nepal and Peru.",
        (("name", "Nepal", "Bhutan"),),
    ),
    Row(
        "ja",
        "en",
        "在ミュンヘン総領事館は、バイエルン州のホルスト・クレッチマー州務大臣を天皇誕生日祝賀レセプションに招いた。",
        "The Consulate-General in Munich invited Horst Kretschmer, Bavarian Minister of State, to its reception for the Emperor's Birthday.",
        (
            ("name", "Kretschmer", "Kretzinger"),
            ("name", "Munich", "Frankfurt"),
            ("name", "Horst", "Heinz"),
        ),
    ),
    Row(
        "ja",
        "en",
        "春日大社の節分万燈籠では、三千基の灯籠に火がともされる。",
        "At the Setsubun Mantoro of Kasuga Taisha, the shrine's three thousand lanterns are lit.",
        (("name", "Kasuga", "Kasuya"),),
    ),
    Row(
        "ja",
        "en",
        "米国産牛肉のセーフガードが発動され、関税率は三十八・五％に引き上げられた。",
        "The safeguard on US beef was triggered, and the tariff rate was raised to 38.5%.",
        (("name", "US beef", "Australian beef"),),
    ),
    Row(
        "ja",
        "en",
        "公害等調整委員会は、瀬戸内海の豊島における廃棄物の撤去状況を視察した。",
        "The Environmental Dispute Coordination Commission inspected the removal of waste from Teshima in the Seto Inland Sea.",
        (("name", "Teshima", "Naoshima"),),
    ),
    Row(
        "ja",
        "en",
        "ザンビアのムワンサ・チルバ農業大臣は、稲作研修の拡充を要請した。",
        "Mr. Mwansa Chiluba, Minister of Agriculture of Zambia, requested that training in rice cultivation be expanded.",
        (("name", "Zambia", "Gambia"), ("name", "Chiluba", "Chibula")),
    ),
    Row(
        "ja",
        "en",
        "欧州連合（ＥＵ）は、カンボジアに対する特恵関税の一部停止を決定した。",
        "The European Union (EU) decided to suspend part of its tariff preferences for Cambodia.",
        (("name", "Cambodia", "Laos"),),
    ),
    Row(
        "ja",
        "en",
        "津軽海峡フェリーは、青森と函館を三時間四十分で結ぶ。",
        "The Tsugaru Kaikyo Ferry links Aomori and Hakodate in three hours and forty minutes.",
        (("name", "Hakodate", "Otaru"),),
    ),
    Row(
        "ja",
        "en",
        "柔道男子六十六キロ級では、阿部一二三選手が三連覇を果たした。",
        "In the men's 66-kilogram judo class, Hifumi Abe won his third straight title.",
        (("name", "Abe", "Ito"),),
    ),
    Row(
        "ja",
        "en",
        "保護者は、学校医の診断書を添えて、出席停止の解除を申し出ることができる。",
        "Parents may apply for the suspension of attendance to be lifted by submitting a certificate from the school physician.",
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "Sheikha Latifa bint Rashid opened the pavilion of the United Arab Emirates at Expo 2025 Osaka, Kansai.",
        "ラティーファ・ビント・ラシード殿下は、2025年大阪・関西万博のアラブ首長国連邦館の開館式に臨まれた。",
        (("name", "ラシード", "ラミード"), ("name", "アラブ首長国連邦", "サウジアラビア")),
    ),
    Row(
        "en",
        "ja",
        "In Kobayashi v. Minister of Justice, the Tokyo District Court set aside the deportation order.",
        "小林対法務大臣事件において、東京地方裁判所は退去強制令書の発付処分を取り消した。",
        (("name", "小林", "大林"), ("name", "法務大臣", "財務大臣")),
    ),
    Row(
        "en",
        "ja",
        "The March issue will carry an interview with the novelist Hollis Greenaway and a report from Bath.",
        "３月号には、小説家ホリス・グリーナウェイ氏へのインタビューと、バースからの報告を掲載する。",
        (("name", "グリーナウェイ", "グリーナビル"),),
    ),
    Row(
        "en",
        "ja",
        "Nurses from Indonesia and the Philippines may sit the national examination in English from next year.",
        "来年から、インドネシア及びフィリピン出身の看護師は、国家試験を英語で受験することができる。",
        (("name", "インドネシア", "マレーシア"),),
    ),
    Row(
        "en",
        "ja",
        "A 5.8-magnitude earthquake struck off Fukushima at 4:12 a.m.; no damage to the Fukushima Daini plant was reported.",
        "午前４時12分、福島県沖でマグニチュード5.8の地震が発生したが、福島第二原発に被害は報告されていない。",
        (("name", "福島第二原発", "福井第二原発"),),
    ),
    Row(
        "en",
        "ja",
        "The Norwegian Nobel Committee will announce the laureate at 11 a.m. in Oslo.",
        "ノルウェー・ノーベル委員会は、午前11時にオスロで受賞者を発表する。",
        (("name", "オスロ", "ベルゲン"),),
    ),
    Row(
        "en",
        "ja",
        "Mr. Bahadur Thapa, who climbed Everest eleven times, died in Kathmandu at the age of 72.",
        "エベレストに11回登頂したバハドゥール・タパ氏がカトマンズで死去した。72歳だった。",
        (("name", "タパ", "ラナ"), ("name", "カトマンズ", "ポカラ")),
    ),
    Row(
        "en",
        "ja",
        "Swiss Post and Deutsche Post have agreed to exchange tracking data on parcels.",
        "スイス郵便とドイツポストは、小包の追跡データを交換することで合意した。",
        (("name", "スイス", "スウェーデン"),),
    ),
    Row(
        "en",
        "ja",
        "Persons wishing to adopt a guide dog should contact the association by e-mail before the end of the month.",
        "盲導犬の引退犬の引取りを希望する方は、月末までに電子メールで協会に御連絡ください。",
    ),
    Row(
        "en",
        "ja",
        "The Kyiv Conservatory and the Moscow-born violinist Vadim Lipsky will part ways in June.",
        "キーウ音楽院とモスクワ生まれのバイオリニスト、ワディム・リプスキー氏は、６月に契約を終了する。",
        (("name", "リプスキー", "リブチンスキー"), ("name", "モスクワ", "ミンスク")),
    ),
    Row(
        "en",
        "ja",
        "NASA and JAXA will jointly study samples brought back from the asteroid Bennu.",
        "ＮＡＳＡとＪＡＸＡは、小惑星ベンヌから持ち帰った試料を共同で研究する。",
        (("name", "ＪＡＸＡ", "ＪＡＭＳＴＥＣ"),),
    ),
    Row(
        "en",
        "ja",
        "Prime Minister ISHIBA Shigeru and Prime Minister Anthony Albanese confirmed the Japan-Australia Special Strategic Partnership.",
        "石破茂総理大臣とアンソニー・アルバニージー首相は、日豪の「特別な戦略的パートナーシップ」を確認した。",
        (("name", "石破", "石田"), ("name", "日豪", "日印")),
    ),
    Row(
        "en",
        "ja",
        "Turkey breast and other poultry from Poland must bear the new health mark from 1 October.",
        "ポーランド産の七面鳥の胸肉その他の家きん肉には、10月１日から新しい衛生標識を付さなければならない。",
        (("name", "ポーランド", "フィンランド"),),
    ),
)
