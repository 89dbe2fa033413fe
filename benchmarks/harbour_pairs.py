"""Ports, farms, laboratories and police in Japanese and English, rich in names and free wording.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, parts left out or put in.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "釧路港では、サンマの水揚げが昨年の同じ時期の三倍に達し、加工業者は人手の確保に追われている。",
        "Landings of saury at the port of Kushiro have reached three times last year's level, leaving processors scrambling to find enough hands.",
        (
            ("name", "Kushiro", "Kushima"),
            ("omission", ", leaving processors scrambling to find enough hands", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "農林水産省の高柳課長補佐は、同制度が一度も使われていないのは手続が煩雑なためだと説明した。",
        "Takayanagi, a deputy director at the Ministry of Agriculture, Forestry and Fisheries, explained that the scheme had never been used because the procedures were cumbersome.",
        (
            ("name", "Takayanagi", "Takanagi"),
            ("omission", " because the procedures were cumbersome", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "理化学研究所とマックス・プランク研究所の共同チームは、植物が乾燥に耐える仕組みの一端を明らかにした。成果は英科学誌に掲載された。",
        "A joint team from RIKEN and the Max Planck Institute has shed light on how plants withstand drought. The findings were published in a British scientific journal.",
        (
            ("omission", " The findings were published in a British scientific journal.", ""),
            ("name", "RIKEN", "NIMS"),
            (
                "addition",
                "withstand drought.",
                "withstand drought. It hopes to breed new kinds of wheat.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "県警捜査二課は、架空の投資話で高齢者から現金をだまし取ったとして、住所不定、無職の松尾剛志容疑者を逮捕した。",
        "The prefectural police arrested Takeshi Matsuo, an unemployed man of no fixed address, on suspicion of swindling cash out of elderly people with a bogus investment scheme.",
        (
            ("name", "Matsuo", "Matsui"),
            ("omission", ", an unemployed man of no fixed address,", ""),
            ("omission", " with a bogus investment scheme", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "護衛艦「いずも」は、ダーウィンに寄港した後、オーストラリア海軍のフリゲートと共同訓練を実施する。",
        "After calling at Darwin, the destroyer Izumo will carry out joint training with a frigate of the Royal Australian Navy.",
        (("name", "Australian", "Austrian"), ("omission", "After calling at Darwin, the", "The")),
    ),
    Row(
        "ja",
        "en",
        "豚熱の発生を受け、半径３キロ以内の農場に対して家畜の移動が制限され、消毒ポイントが４か所に設けられた。",
        "Following an outbreak of classical swine fever, the movement of livestock has been restricted at farms within a three-kilometre radius, and disinfection points have been set up at four locations.",
        (
            ("omission", ", and disinfection points have been set up at four locations", ""),
            (
                "addition",
                "four locations",
                "four locations, where vehicles are sprayed around the clock",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "ニューカレドニアの先住民団体を率いるエロイ・ワエア氏は、ニッケル鉱山の再開に強く反対している。",
        "Eloi Waea, who heads an indigenous organisation in New Caledonia, is strongly opposed to reopening the nickel mine.",
        (
            ("name", "Waea", "Wada"),
            ("name", "New Caledonia", "New Zealand"),
            ("omission", "strongly ", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "電波望遠鏡の運用は来年三月末をもって終了し、跡地は天体観測の学習施設として活用される予定である。",
        "The radio telescope will cease operation at the end of next March, and the site is to be turned into a learning centre for stargazing.",
        (
            (
                "omission",
                ", and the site is to be turned into a learning centre for stargazing",
                "",
            ),
            ("addition", "stargazing", "stargazing, with a café and a planetarium"),
        ),
    ),
    Row(
        "ja",
        "en",
        "林野庁によると、クマによる人身被害の九割は、キノコや山菜を採りに一人で山に入った人に集中している。",
        "According to the Forestry Agency, nine in ten victims of bear attacks were people who had gone into the mountains alone to pick mushrooms or wild vegetables.",
        (
            ("omission", " or wild vegetables", ""),
            ("omission", " alone", ""),
            ("name", "Forestry Agency", "Fisheries Agency"),
        ),
    ),
    Row(
        "ja",
        "en",
        "在ミャンマー日本国大使館は、ヤンゴン市内での不要不急の外出を控え、最新の情報に注意するよう在留邦人に呼びかけた。",
        "The Embassy of Japan in Myanmar urged Japanese residents to refrain from non-essential outings in Yangon and to keep abreast of the latest information.",
        (
            ("name", "Yangon", "Mandalay"),
            ("omission", " and to keep abreast of the latest information", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "海洋研究開発機構の倉本真一氏らは、室戸岬沖の深海底で、これまで知られていなかった二枚貝の群集を発見した。",
        "Shin'ichi Kuramoto of JAMSTEC and his colleagues have discovered a previously unknown community of bivalves on the deep-sea floor off Cape Muroto.",
        (
            ("name", "Kuramoto", "Kuramochi"),
            ("name", "Muroto", "Ashizuri"),
            ("omission", "previously unknown ", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "議事録によれば、岩瀬委員は、価格転嫁が進んでいない業種として、運送、印刷、建設、ビルメンテナンスを挙げた。",
        "According to the minutes, Committee member Iwase cited transport, printing, construction and building maintenance as sectors in which higher costs are not being passed on.",
        (
            ("name", "Iwase", "Iwata"),
            ("omission", "printing, ", ""),
            ("omission", ", construction and building maintenance", " and construction"),
        ),
    ),
    Row(
        "ja",
        "en",
        "セルビアのイェレナ・ストヤノビッチ選手は、決勝でチュニジアのオンス・ハビブ選手をストレートで下し、二年ぶりに王座を奪還した。",
        "Serbia's Jelena Stojanović beat Tunisia's Ons Habib in straight sets in the final to regain the title after two years.",
        (
            ("name", "Tunisia's", "Turkey's"),
            ("name", "Stojanović", "Stefanović"),
            ("omission", " in straight sets", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "お尋ねの件については、捜査機関の活動内容に関わる事柄であり、お答えを差し控えたい。",
        "As the matter you ask about concerns the activities of investigative authorities, I would like to refrain from answering.",
        (
            (
                "omission",
                "As the matter you ask about concerns the activities of investigative authorities, I",
                "I",
            ),
            (
                "addition",
                "answering",
                "answering until the competent court has handed down its judgment",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "丹波篠山市の特産である黒大豆の枝豆は、十月上旬に解禁となり、沿道の直売所には大勢の買い物客が詰めかける。",
        "Green black soybeans, the specialty of Tamba-Sasayama, go on sale in early October, when crowds of shoppers flock to the roadside stands.",
        (
            ("name", "Sasayama", "Fukuyama"),
            ("omission", ", when crowds of shoppers flock to the roadside stands", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Detective Superintendent Fiona MacLeish appealed to anyone who was in the Leith Walk area on Friday night to contact Police Scotland.",
        "フィオナ・マクリーシュ警視は、金曜日の夜にリース・ウォーク付近にいた人は警察に連絡してほしいと呼びかけた。",
        (("name", "マクリーシュ", "マクレーガン"), ("omission", "金曜日の夜に", "")),
    ),
    Row(
        "en",
        "ja",
        "The dredger ran aground off Walvis Bay, Namibia, but no fuel has leaked so far.",
        "浚渫船がナミビアのウォルビスベイ沖で座礁したが、今のところ燃料の流出はない。",
        (("name", "ナミビア", "ザンビア"), ("omission", "が、今のところ燃料の流出はない", "")),
    ),
    Row(
        "en",
        "ja",
        "Farmers in Bihar and Assam are being taught to sow earlier, to store seed safely and to insure their harvest.",
        "ビハール州とアッサム州の農家は、種まきの前倒し、種子の安全な保管、収穫に対する保険の加入について指導を受けている。",
        (
            ("name", "アッサム州", "オディシャ州"),
            ("omission", "、種子の安全な保管", ""),
            ("omission", "とアッサム州", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Professor Ludmila Hrabal of Charles University has spent thirty years studying how bats find their way in the dark.",
        "カレル大学のルドミラ・フラバル教授は、コウモリが暗闇の中をどのように移動するのかを三十年間研究してきた。",
        (
            ("name", "フラバル", "フラニツキ"),
            ("omission", "暗闇の中を", ""),
            ("addition", "研究してきた", "研究し、その成果を一冊の本にまとめた"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Bidders must submit proof of insurance, three references and a signed declaration that they are not bankrupt.",
        "入札参加者は、保険加入証明書、三件の取引実績、及び破産していない旨の署名入りの申告書を提出しなければならない。",
        (
            ("omission", "、三件の取引実績", ""),
            ("omission", "、及び破産していない旨の署名入りの申告書", ""),
            (
                "addition",
                "提出しなければならない。",
                "提出しなければならない。郵送による提出は認めない。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Rear Admiral Tomasz Jankowski of Poland will take command of the group from Captain Elena Moretti of the Italian Navy.",
        "ポーランドのトマシュ・ヤンコフスキ少将が、イタリア海軍のエレナ・モレッティ大佐に代わって同群の指揮を執る。",
        (
            ("name", "モレッティ", "モレノ"),
            ("name", "ポーランド", "オランダ"),
            ("omission", "、イタリア海軍のエレナ・モレッティ大佐に代わって", "、"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The fire in the Sierra de Gredos has been contained, although firefighters will remain on site until rain sets in.",
        "シエラ・デ・グレドスの火災は鎮圧された。ただし、雨が降り始めるまで消防隊員は現地にとどまる。",
        (
            ("omission", "ただし、雨が降り始めるまで消防隊員は現地にとどまる。", ""),
            ("name", "グレドス", "ゲレロス"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Do I have to report the theft of my passport? Yes, to the nearest police station and, if you are abroad, to the embassy as well.",
        "旅券の盗難は届け出る必要がありますか。はい、最寄りの警察署に届け出てください。海外にいる場合は大使館にも届け出てください。",
        (
            ("omission", "海外にいる場合は大使館にも届け出てください。", ""),
            (
                "addition",
                "大使館にも届け出てください。",
                "大使館にも届け出てください。再発行には二週間ほどかかります。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Researchers at the Weizmann Institute, working with hospitals in Haifa and Beersheba, have found a blood test that predicts the disease years in advance.",
        "ワイツマン研究所の研究者らは、ハイファとベエルシェバの病院と協力し、この病気を何年も前に予測できる血液検査を発見した。",
        (
            ("name", "ワイツマン", "ワイズナー"),
            ("omission", "、ハイファとベエルシェバの病院と協力し", ""),
            ("omission", "何年も前に", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "The night train from Stockholm to Narvik will not run this week because of a landslide near Kiruna.",
        "キルナ付近で発生した土砂崩れのため、ストックホルム発ナルビク行きの夜行列車は今週運休となる。",
        (
            ("name", "ストックホルム", "ヘルシンキ"),
            ("name", "ナルビク", "ナルバエ"),
            ("omission", "キルナ付近で発生した土砂崩れのため、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Mr Desmond Achebe asked whether the Minister would publish the report in full; the Minister replied that she would do so before Easter.",
        "デズモンド・アチェベ議員は、大臣に報告書の全文を公表するかを質問した。大臣は、復活祭までに公表すると答弁した。",
        (
            ("omission", "大臣は、復活祭までに公表すると答弁した。", ""),
            ("name", "アチェベ", "アチェタ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Olive growers in Jaén have lost almost half their crop to drought and now depend on aid from Madrid.",
        "ハエンのオリーブ農家は、干ばつで収穫のほぼ半分を失い、現在は中央政府の支援に頼っている。",
        (
            ("omission", "い、現在は中央政府の支援に頼っている", "った"),
            ("name", "ハエン", "バレンシア"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Under the will of the late Countess Orsolya Bánffy, the manuscripts pass to the National Széchényi Library in Budapest.",
        "故オルショヤ・バーンフィ伯爵夫人の遺言により、写本はブダペストの国立セーチェーニ図書館に寄贈される。",
        (
            ("name", "ブダペスト", "ブカレスト"),
            ("name", "バーンフィ", "バーンディ"),
            ("omission", "故オルショヤ・バーンフィ伯爵夫人の遺言により、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Constitutional Court of Moldova, presided over by Judge Domnica Munteanu, declared the referendum valid by five votes to one.",
        "ドムニカ・ムンテアヌ判事が長官を務めるモルドバ憲法裁判所は、五対一で国民投票を有効と判断した。",
        (
            ("name", "モルドバ", "モンテネグロ"),
            ("name", "ムンテアヌ", "ムンテリヌ"),
            ("omission", "五対一で", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Vaccination against measles is free for children under two, and parents will receive a reminder by post.",
        "２歳未満の子どもは麻しんの予防接種を無料で受けられ、保護者には郵便で通知が届く。",
        (
            ("omission", "られ、保護者には郵便で通知が届く", "られる"),
            ("omission", "無料で", ""),
            ("addition", "通知が届く。", "通知が届く。副反応が出た場合は医師に相談すること。"),
        ),
    ),
)
