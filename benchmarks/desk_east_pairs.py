"""Pairs of Japanese and English from press desks and personnel notices, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "訪米中の上川外務大臣は、現地時間12日、ハドリー・ブラッドフォード上院議員と朝食を共にしながら懇談した。",
        "On the 12th local time, Foreign Minister KAMIKAWA, who is visiting the United States, talked with Senator Hadley Bradford over breakfast.",
        (("name", "KAMIKAWA", "KAMIYAMA"), ("name", "Bradford", "Blandford")),
    ),
    Row(
        "ja",
        "en",
        "在留邦人の安全確保のため、ジブチの自衛隊拠点から輸送機１機をヨルダンへ派遣した。",
        "To ensure the safety of Japanese nationals, one transport aircraft was sent to Jordan from the SDF base in Djibouti.",
        (("name", "Jordan", "Egypt"),),
    ),
    Row(
        "ja",
        "en",
        "令和６年度の人事院勧告では、国家公務員の月例給を平均２．７６％引き上げることとされた。",
        "The National Personnel Authority's recommendation for FY2024 called for monthly salaries of national public employees to be raised by an average of 2.76%.",
    ),
    Row(
        "ja",
        "en",
        "北川原温氏が設計した劇場は、高知県梼原町の木橋とともに、国際木造建築賞の最終候補に残った。",
        "The theatre designed by Atsushi Kitagawara, together with a wooden bridge in the town of Yusuhara, Kochi Prefecture, was shortlisted for the International Timber Architecture Award.",
        (("name", "Yusuhara", "Yanagihara"),),
    ),
    Row(
        "ja",
        "en",
        "バルト三国と北欧諸国は、ロシア産天然ガスへの依存から脱却する方針で一致した。",
        "The Baltic states and the Nordic countries agreed to end their dependence on Russian natural gas.",
    ),
    Row(
        "ja",
        "en",
        "横綱・照ノ富士は、春場所を全休することを日本相撲協会に届け出た。",
        "Yokozuna Terunofuji has notified the Japan Sumo Association that he will sit out the entire Spring Tournament.",
    ),
    Row(
        "ja",
        "en",
        "千葉真理子裁判長は、原告の請求を棄却し、訴訟費用は原告の負担とするとの判決を言い渡した。",
        "Presiding Judge Mariko Chiba dismissed the plaintiff's claim and ordered the plaintiff to bear the costs.",
        (("name", "Chiba", "Shiba"), ("name", "Mariko", "Noriko")),
    ),
    Row(
        "ja",
        "en",
        "鳥インフルエンザの発生を受け、県は香港向けの鶏卵の輸出を一時停止した。",
        "Following the outbreak of avian influenza, the prefecture temporarily suspended exports of eggs to Hong Kong.",
    ),
    Row(
        "ja",
        "en",
        "ルワンダのカリサ教育大臣とブルンジのンディクマナ保健大臣は、国境地帯の学校保健事業について協議した。",
        "Rwanda's Education Minister Kalisa and Burundi's Health Minister Ndikumana discussed a school health project in the border area.",
        (("name", "Kalisa", "Kalima"), ("name", "Burundi", "Uganda")),
    ),
    Row(
        "ja",
        "en",
        "中国地方及び四国地方では、線状降水帯の発生により、７日夜から８日朝にかけて猛烈な雨となった。",
        "Bands of heavy rain brought torrential downpours to the Chugoku and Shikoku regions from the night of the 7th to the morning of the 8th.",
    ),
    Row(
        "ja",
        "en",
        "アジア開発銀行（ＡＤＢ）の浅川総裁は、ジョージアの首都トビリシで開かれた年次総会で演説した。",
        "ADB President ASAKAWA addressed the Annual Meeting held in Tbilisi, the capital of Georgia.",
        (("name", "ADB", "AfDB"), ("name", "Tbilisi", "Yerevan")),
    ),
    Row(
        "ja",
        "en",
        "林芳正内閣官房長官は、午後の記者会見で、事実関係を確認中であると述べた。",
        "At his afternoon press conference, Chief Cabinet Secretary Yoshimasa Hayashi said that the facts were being verified.",
        (("name", "Hayashi", "Hayasaka"),),
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "Rear Admiral Thomas Wetherby, RN, called on Chief of Staff, Maritime Staff SAITO Akira at the Ministry of Defense in Ichigaya.",
        "英海軍のトーマス・ウェザビー少将は、市ヶ谷の防衛省に齋藤聡海上幕僚長を表敬した。",
        (("name", "ウェザビー", "ウェザリー"), ("name", "齋藤", "佐藤")),
    ),
    Row(
        "en",
        "ja",
        "Ms. Chiamaka Obi-Eze of Nigeria and Mr. Lars Bjerregaard of Denmark were elected Vice-Chairs of the Sixth Committee.",
        "ナイジェリアのチアマカ・オビ＝エゼ氏とデンマークのラース・ビェレゴー氏が第六委員会の副議長に選出された。",
        (("name", "ナイジェリア", "ニジェール"), ("name", "ラース", "ラルフ")),
    ),
    Row(
        "en",
        "ja",
        "Passengers bound for Nice, Cork or Bergen should proceed to Gate 14, not Gate 41 as announced.",
        "ニース、コーク又はベルゲン行きの御搭乗のお客様は、御案内した41番ゲートではなく、14番ゲートにお進みください。",
        (("name", "ニース", "リヨン"),),
    ),
    Row(
        "en",
        "ja",
        "The Ministry will publish the list in English, French and Arabic; versions in Portuguese and Thai will follow.",
        "同省は一覧を英語、仏語及びアラビア語で公表し、ポルトガル語版とタイ語版も追って公表する。",
    ),
    Row(
        "en",
        "ja",
        "The exhibition 'Turner and the Thames' has drawn 210,000 visitors since it opened at the Tokyo Metropolitan Art Museum.",
        "「ターナーとテムズ川」展は、東京都美術館での開幕以来、21万人の来場者を集めている。",
        (("name", "ターナー", "ターバー"),),
    ),
    Row(
        "en",
        "ja",
        "Sunday and Monday are public holidays in Lima; the embassy of Peru in Rome will also be closed.",
        "日曜日と月曜日はリマでは祝日であり、在ローマ・ペルー大使館も閉館する。",
        (("name", "ペルー", "チリ"),),
    ),
    Row(
        "en",
        "ja",
        "Dr. Fukuda Mei of Nagoya University and Professor Oluwaseun Adebayo of Lagos share this year's prize.",
        "本年の賞は、名古屋大学の福田芽衣博士とラゴスのオルワセウン・アデバヨ教授が共同で受賞した。",
        (("name", "福田", "福山"), ("name", "アデバヨ", "アデバノ")),
    ),
    Row(
        "en",
        "ja",
        "Japan and the Republic of Korea resumed shuttle diplomacy after twelve years.",
        "日韓両国は、１２年ぶりにシャトル外交を再開した。",
    ),
    Row(
        "en",
        "ja",
        "Mayor Patrick Gallagher of Galway thanked the citizens of Himeji for the cherry trees they had sent.",
        "ゴールウェイのパトリック・ギャラガー市長は、姫路市民から贈られた桜の木に感謝の意を述べた。",
        (("name", "姫路", "明石"), ("name", "ギャラガー", "ギャレガー")),
    ),
    Row(
        "en",
        "ja",
        "UNESCO, the ILO and UNHCR have signed a memorandum on the schooling of displaced children.",
        "ユネスコ、国際労働機関及び国連難民高等弁務官事務所は、避難民の子どもの就学に関する覚書に署名した。",
        (("name", "国際労働機関", "国際通貨基金"),),
    ),
    Row(
        "en",
        "ja",
        "Any person who has stayed in an affected area within fourteen days before arrival shall report to the quarantine station.",
        "到着前14日以内に流行地域に滞在した者は、検疫所に申告しなければならない。",
    ),
    Row(
        "en",
        "ja",
        "Queen Margrethe's granddaughter opened the Japanese garden in Odense, laid out by the Kyoto landscape architect Yagi Shunsuke.",
        "マルグレーテ女王の孫娘は、京都の造園家・八木俊介氏が手がけたオーデンセの日本庭園の開園式に臨んだ。",
        (("name", "オーデンセ", "オールボー"), ("name", "八木", "八代")),
    ),
    Row(
        "en",
        "ja",
        "Fumio Kishida, Yoon Suk-yeol and Joe Biden met at Camp David, Maryland, in August 2023.",
        "岸田文雄、尹錫悦、ジョー・バイデンの三首脳は、２０２３年８月、メリーランド州のキャンプ・デービッドで会談した。",
        (("name", "メリーランド", "バージニア"),),
    ),
)
