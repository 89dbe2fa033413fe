"""Notices of museums, sports offices and weather services in Japanese and English, rich in names.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, parts left out or put in.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "当館は、岐阜県出身の陶芸家・加納重之氏の遺族から、代表作「雪渓」を含む１２点の寄贈を受けた。",
        "The family of the late ceramic artist Kano Shigeyuki, a native of Gifu, has donated twelve of his works to the museum, among them his masterpiece Snow Valley.",
        (
            ("name", "Kano Shigeyuki", "Kanno Shigeyuki"),
            ("name", "Gifu", "Fukui"),
            ("omission", ", among them his masterpiece Snow Valley", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "特別展の監修には、ライデン大学のヤン・ファンデルフェーン名誉教授と京都国立博物館の三宅佳代子学芸部長があたる。",
        "The special exhibition is being curated by Jan van der Veen, Professor Emeritus at Leiden University, together with Kayoko Miyake, Chief Curator of the Kyoto National Museum.",
        (
            ("name", "Kayoko", "Kayako"),
            ("name", "Leiden", "London"),
            ("name", "Kyoto National", "Nara National"),
            (
                "omission",
                ", together with Kayoko Miyake, Chief Curator of the Kyoto National Museum",
                "",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "館内での撮影は、三脚及びフラッシュを使用しない限り自由ですが、第３展示室のみお断りしております。",
        "Visitors are welcome to take photographs without a tripod or flash anywhere in the building except Gallery 3.",
        (
            ("omission", " except Gallery 3", ""),
            ("omission", " without a tripod or flash", ""),
            (
                "addition",
                "Gallery 3.",
                "Gallery 3. Group tours must be booked in advance through the website.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "男子８００メートル予選では、エチオピアのタデッセ・ベケレ選手が１分４３秒台をマークし、ノルウェーのホーコン・リンドホルム選手が僅差で続いた。",
        "In the heats of the men's 800 metres, Ethiopia's Tadesse Bekele clocked 1:43, narrowly ahead of Håkon Lindholm of Norway.",
        (
            ("name", "Bekele", "Bikila"),
            ("name", "Norway", "Sweden"),
            ("name", "Lindholm", "Lindhorn"),
        ),
    ),
    Row(
        "ja",
        "en",
        "スポーツ庁は、室伏長官の下で、部活動の地域移行、指導者の育成、施設の改修の三つを柱とする計画をまとめた。",
        "Under Commissioner Murofushi, the Japan Sports Agency has drawn up a plan resting on three pillars: handing school clubs over to the community, training coaches and renovating facilities.",
        (
            ("name", "Murofushi", "Murofuse"),
            (
                "omission",
                ", training coaches and renovating facilities",
                " and renovating facilities",
            ),
            (
                "addition",
                "renovating facilities",
                "renovating facilities with the support of local companies",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "台風第１１号は、石垣島の南の海上をゆっくり北上しており、明日の昼頃から沖縄本島地方は暴風となるおそれがある。",
        "Typhoon No. 11 is moving slowly northward over the sea south of Ishigaki Island, and storm-force winds may reach Okinawa's main island from around noon tomorrow.",
        (
            ("name", "Ishigaki", "Miyako"),
            ("omission", " from around noon tomorrow", ""),
            ("omission", " slowly", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "気象庁の坂本課長は記者会見で、「揺れの強かった地域では、今後１週間程度、同程度の地震に注意してほしい」と述べた。",
        "At a press conference, Director SAKAMOTO of the Japan Meteorological Agency urged people in areas that had been strongly shaken to be prepared for quakes of similar size over the coming week or so.",
        (
            ("name", "SAKAMOTO", "SAKAMAKI"),
            ("omission", " in areas that had been strongly shaken", ""),
            ("name", "Japan Meteorological Agency", "Japan Patent Agency"),
        ),
    ),
    Row(
        "ja",
        "en",
        "選考委員は、指揮者の小松原一樹、作曲家のイリナ・ボグダノワ、批評家のグレアム・ホリデーの三氏である（五十音順ではない）。",
        "The jury consists of the conductor Kazuki Komatsubara, the composer Irina Bogdanova and the critic Graham Holliday (in no alphabetical order).",
        (
            ("name", "Bogdanova", "Bagdanova"),
            ("name", "Holliday", "Harriday"),
            ("omission", " (in no alphabetical order)", ""),
            ("name", "Kazuki", "Kazuya"),
        ),
    ),
    Row(
        "ja",
        "en",
        "入場券は当日限り有効で、再入場はできません。ただし、中学生以下のお子様と６５歳以上の方は無料です。",
        "Tickets are valid only on the day of issue and do not allow re-entry. Admission is free, however, for those aged 65 and over and for children up to junior high school age.",
        (
            (
                "omission",
                " Admission is free, however, for those aged 65 and over and for children up to junior high school age.",
                "",
            ),
            ("omission", " and do not allow re-entry", ""),
            ("omission", " and for children up to junior high school age", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "世界遺産委員会は、キルギス、タジキスタン及びウズベキスタンが共同で推薦した遺跡群の登録を全会一致で決定した。",
        "The World Heritage Committee unanimously inscribed the group of sites that had been nominated jointly by Kyrgyzstan, Tajikistan and Uzbekistan.",
        (
            ("name", "Tajikistan", "Turkmenistan"),
            ("omission", " unanimously", ""),
            ("omission", ", Tajikistan and Uzbekistan", " and Uzbekistan"),
        ),
    ),
    Row(
        "ja",
        "en",
        "修復は、フィレンツェの工房で学んだ宮内真澄主任研究員が、Ｘ線調査の結果を踏まえて行う。",
        "On the basis of the X-ray survey, the restoration will be carried out by senior researcher Masumi Miyauchi, who trained at a workshop in Florence.",
        (
            ("name", "Miyauchi", "Miyaguchi"),
            ("name", "Florence", "Venice"),
            ("omission", "On the basis of the X-ray survey, the restoration", "The restoration"),
        ),
    ),
    Row(
        "ja",
        "en",
        "ＪＯＣの代表団は、カザフスタンのアルマトイで開かれる冬季アジア大会に、選手９４名を派遣する。",
        "The JOC will send a delegation with 94 athletes to the Asian Winter Games in Almaty, Kazakhstan.",
        (
            ("name", "JOC", "IOC"),
            ("name", "Almaty", "Astana"),
            (
                "addition",
                "Almaty, Kazakhstan",
                "Almaty, Kazakhstan, and hopes for at least one gold medal",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "海面水温の高い状態が続くと見込まれるため、漁業関係者は最新の情報に留意し、養殖施設の管理を徹底されたい。",
        "With sea surface temperatures expected to stay high, those engaged in fisheries should follow the latest information and take every care in managing aquaculture facilities.",
        (
            ("omission", " and take every care in managing aquaculture facilities", ""),
            ("omission", "With sea surface temperatures expected to stay high, those", "Those"),
            (
                "addition",
                "aquaculture facilities",
                "aquaculture facilities and in shipping live fish abroad",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "オーストリア国立図書館のヘルガ・ブルンナー館長は、来日中の五日間に、国立国会図書館の倉持館長と資料の電子化について意見を交わした。",
        "During her five days in Japan, Helga Brunner, Director General of the Austrian National Library, exchanged views on digitization with Librarian KURAMOCHI of the National Diet Library.",
        (
            ("name", "Austrian", "Australian"),
            ("name", "Brunner", "Blunner"),
            ("omission", " on digitization", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "国立劇場の三宅坂の敷地は、江戸時代には渡辺崋山の生家があった三河田原藩の上屋敷に当たり、初代の劇場は昭和４１年に開場した。",
        "The site of the National Theatre in Miyakezaka was once the Edo residence of the Mikawa Tahara domain, where Watanabe Kazan was born; the first theatre opened there in 1966.",
        (
            ("name", "Kazan", "Kanzan"),
            ("omission", ", where Watanabe Kazan was born", ""),
            ("name", "Tahara", "Hatara"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The portrait of Lady Rosalind Fairweather, long attributed to Lawrence, is now thought to be the work of his pupil Samuel Thorne.",
        "長くローレンスの作とされてきたロザリンド・フェアウェザー夫人の肖像画は、現在では弟子のサミュエル・ソーンの手になるものと考えられている。",
        (
            ("name", "ロザリンド", "ロザムンド"),
            ("name", "ソーン", "ソーニ"),
            ("omission", "長くローレンスの作とされてきた", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Flooding along the Severn near Shrewsbury is likely to continue until Thursday, with river levels falling slowly thereafter.",
        "シュルーズベリー付近のセバーン川沿いでは木曜日まで浸水が続く見込みで、その後、水位は徐々に下がるとみられる。",
        (
            ("omission", "で、その後、水位は徐々に下がるとみられる", "である"),
            ("name", "シュルーズベリー", "シュルーズバーン"),
            ("omission", "シュルーズベリー付近の", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Athletes who miss three tests within twelve months, or who refuse to give a sample, may be suspended for up to two years.",
        "１２か月以内に３回検査を受けなかった選手や検体の提出を拒んだ選手は、最長２年間の資格停止となることがある。",
        (
            ("omission", "や検体の提出を拒んだ選手", ""),
            ("omission", "１２か月以内に", ""),
            (
                "addition",
                "資格停止となることがある。",
                "資格停止となることがある。所属団体にも罰金が科される。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Dr. Priya Raghunathan of the Indian Institute of Tropical Meteorology explained why the monsoon had arrived in Kerala a week early.",
        "インド熱帯気象研究所のプリヤ・ラグナタン博士は、モンスーンがケララ州に１週間早く到達した理由を説明した。",
        (
            ("name", "ラグナタン", "ラグダナン"),
            ("name", "ケララ州", "カルナタカ州"),
            ("name", "インド", "インドネシア"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Please leave bags, umbrellas and strollers in the cloakroom before entering the galleries; lockers are available on the lower ground floor.",
        "展示室に入る前に、かばん、傘、ベビーカーはクロークにお預けください。ロッカーは地下１階にございます。",
        (
            ("omission", "ロッカーは地下１階にございます。", ""),
            ("omission", "、傘、", "、"),
            (
                "addition",
                "地下１階にございます。",
                "地下１階にございます。ご利用には１００円硬貨が必要です。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Coach Bernadette O'Rourke and goalkeeper Chloe Vandenberg will answer questions from the press after Friday's draw in Lausanne.",
        "金曜日にローザンヌで行われる組み合わせ抽選の後、バーナデット・オルーク監督とゴールキーパーのクロエ・バンデンバーグ選手が記者の質問に答える。",
        (
            ("name", "ローザンヌ", "ジュネーブ"),
            ("name", "バンデンバーグ", "バンデンベルト"),
            ("name", "オルーク", "オルール"),
            ("omission", "金曜日に", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "The archive holds letters, diaries and photographs of the explorer Nils Rasmussen, most of them unpublished.",
        "同文書館は、探検家ニルス・ラスムッセンの手紙、日記、写真を所蔵しており、その大半は未公刊である。",
        (
            ("omission", "しており、その大半は未公刊である", "している"),
            ("name", "ラスムッセン", "ラスムッセル"),
            ("omission", "、日記、", "、"),
        ),
    ),
    Row(
        "en",
        "ja",
        "WADA and UNESCO have renewed their agreement on the fight against doping in sport for another four years.",
        "ＷＡＤＡとユネスコは、スポーツにおけるドーピング防止に関する協定を更に４年間更新した。",
        (
            ("name", "ユネスコ", "ユニセフ"),
            ("name", "ＷＡＤＡ", "ＷＡＤＯ"),
            ("omission", "更に４年間", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "A Bronze Age settlement has come to light near Plovdiv in Bulgaria, where archaeologists led by Todor Vasilev had been digging since spring.",
        "ブルガリアのプロブディフ近郊で、トドル・バシレフ氏率いる考古学者らが春から発掘を続けていた場所から、青銅器時代の集落跡が見つかった。",
        (
            ("name", "ブルガリア", "ルーマニア"),
            ("name", "バシレフ", "ワシリコフ"),
            ("omission", "青銅器時代の", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        'The licence does not cover commercial use, and the source must always be credited as "Yukon Heritage Branch".',
        "この利用許諾は営利目的の利用には及びません。また、出典は必ず「ユーコン準州遺産局」と表記してください。",
        (
            ("omission", "また、出典は必ず「ユーコン準州遺産局」と表記してください。", ""),
            ("name", "ユーコン", "ユーカン"),
            ("addition", "営利目的の利用", "営利目的の利用や第三者への再配布"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Under the direction of Maestra Alessandra Quaglia, the orchestra will open the season with works by Sibelius and Takemitsu.",
        "オーケストラは、アレッサンドラ・クアリア氏の指揮により、シベリウスと武満の作品でシーズンの幕を開ける。",
        (
            ("name", "シベリウス", "グリーグ"),
            ("name", "武満", "黛"),
            ("name", "アレッサンドラ", "アレクサンドラ"),
            ("omission", "、アレッサンドラ・クアリア氏の指揮により、", "、"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Entries are open to amateur photographers of any nationality, provided that the pictures were taken in the Faroe Islands after 1 January 2020.",
        "応募資格は、国籍を問わずアマチュアの写真家とする。ただし、作品は２０２０年１月１日以降にフェロー諸島で撮影されたものに限る。",
        (
            ("name", "フェロー諸島", "フォークランド諸島"),
            ("omission", "国籍を問わず", ""),
            (
                "omission",
                "ただし、作品は２０２０年１月１日以降にフェロー諸島で撮影されたものに限る。",
                "",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Minister Joaquim Teles said that Angola would restore the fort of São Miguel with technical help from Portugal and Brazil.",
        "ジョアキン・テレス大臣は、アンゴラがポルトガル及びブラジルの技術協力を得てサンミゲル要塞を修復すると述べた。",
        (
            ("name", "テレス", "テネス"),
            ("name", "ポルトガル", "スペイン"),
            ("omission", "ポルトガル及びブラジルの技術協力を得て", ""),
            ("addition", "修復する", "修復し、来年中に一般公開する"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Heavy snow is forecast for Hokkaido and the Sea of Japan side of Tohoku; drivers should fit chains and avoid non-essential trips.",
        "北海道と東北地方の日本海側では大雪が予想されます。車を運転する方はチェーンを装着し、不要不急の外出を控えてください。",
        (
            ("omission", "チェーンを装着し、", ""),
            ("omission", "と東北地方の日本海側", ""),
            ("addition", "控えてください。", "控えてください。空の便にも欠航が出る見込みです。"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The two curators, Lucy Whitcombe of Auckland and Rangi Paewai of Rotorua, spent a month studying Ainu textiles in Sapporo.",
        "オークランドのルーシー・ウィットカム氏とロトルアのランギ・パエワイ氏の二人の学芸員は、札幌に１か月滞在してアイヌの織物を研究した。",
        (
            ("name", "ウィットカム", "ウィットモア"),
            ("name", "札幌", "函館"),
            ("name", "オークランド", "オーストラリア"),
            ("omission", "アイヌの", ""),
        ),
    ),
)
