"""Japanese-English pairs of consulates and agencies, both ways, dense in names and lists.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, and parts left out.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "在ホノルル日本国総領事館は、マウイ島の山火事を受け、渡部修総領事を本部長とする対策本部を設置した。",
        "Following the wildfires on Maui, the Consulate General of Japan in Honolulu set up a task force headed by Consul General Osamu Watabe.",
        (
            ("name", "Honolulu", "Houston"),
            ("name", "Osamu", "Satoru"),
            ("omission", " headed by Consul General Osamu Watabe", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "フランシスコ・ロドリゲス駐日キューバ大使は、宮城県知事の村井嘉浩氏を表敬した。",
        "Francisco Rodríguez, Ambassador of Cuba to Japan, paid a courtesy call on MURAI Yoshihiro, Governor of Miyagi Prefecture.",
        (
            ("name", "Rodríguez", "Ramírez"),
            ("name", "Yoshihiro", "Yoshihito"),
            ("name", "Miyagi", "Miyazaki"),
            ("name", "Cuba", "Chile"),
        ),
    ),
    Row(
        "ja",
        "en",
        "対象となるのは、保育士、介護福祉士、看護師及び調理師である。",
        "Childcare workers, certified care workers, nurses and cooks are eligible.",
        (
            ("omission", ", nurses and cooks", " and cooks"),
            ("omission", ", nurses and cooks", " and nurses"),
        ),
    ),
    Row(
        "ja",
        "en",
        "国際司法裁判所の岩澤雄司所長は、判決の要旨を読み上げた。",
        "President Yuji Iwasawa of the International Court of Justice read out a summary of the judgment.",
        (
            ("name", "Iwasawa", "Iwasaki"),
            ("name", "Yuji", "Yuichi"),
            ("name", "International Court of Justice", "International Criminal Court"),
        ),
    ),
    Row(
        "ja",
        "en",
        "協定は署名の日に効力を生じ、いずれかの締約国が終了を通告しない限り、自動的に更新される。",
        "The Agreement enters into force on the date of signature and is automatically renewed unless either Party gives notice of termination.",
        (
            ("omission", " unless either Party gives notice of termination", ""),
            (
                "omission",
                " and is automatically renewed unless either Party gives notice of termination",
                "",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "気象庁によると、台風は宗谷海峡に達した後、オホーツク海で温帯低気圧に変わった。",
        "According to the Japan Meteorological Agency, the typhoon became an extratropical cyclone over the Sea of Okhotsk after reaching the Soya Strait.",
        (
            ("name", "Japan Meteorological Agency", "Japan Coast Guard"),
            ("omission", " after reaching the Soya Strait", ""),
            ("name", "Sea of Okhotsk", "Sea of Japan"),
        ),
    ),
    Row(
        "ja",
        "en",
        "中谷元防衛大臣は、オースティン米国防長官と電話で協議し、在沖縄米軍の再編を着実に進めることを確認した。",
        "Defense Minister NAKATANI Gen spoke by telephone with U.S. Secretary of Defense Austin and confirmed that the realignment of U.S. forces in Okinawa would proceed steadily.",
        (
            ("name", "NAKATANI", "NAKATA"),
            ("name", "Austin", "Houston"),
            ("name", "Okinawa", "Iwakuni"),
        ),
    ),
    Row(
        "ja",
        "en",
        "検査の結果は、本人に無償で通知する。結果に異議のある者は、再検査を求めることができる。",
        "The result of the test is notified to the person concerned free of charge. Anyone who disputes the result may request a second test.",
        (
            ("omission", " free of charge", ""),
            ("omission", " Anyone who disputes the result may request a second test.", ""),
            (
                "addition",
                "a second test.",
                "a second test. The cost of travel to the clinic is borne by the person concerned.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "マクロン大統領とメルツ首相は、ストラスブールで欧州議会のメツォラ議長を交えて会談した。",
        "President Macron and Chancellor Merz met in Strasbourg with Roberta Metsola, President of the European Parliament.",
        (
            ("name", "Macron", "Marcon"),
            ("name", "Merz", "Scholz"),
            ("name", "European Parliament", "European Commission"),
            ("name", "Strasbourg", "Salzburg"),
        ),
    ),
    Row(
        "ja",
        "en",
        "岐阜県高山市と飛騨市では、大雪のため約８００世帯が停電している。",
        "About 800 households in Takayama and Hida, Gifu Prefecture, are without power because of heavy snow.",
        (
            ("name", "Gifu", "Gunma"),
            ("name", "Hida", "Hita"),
            ("omission", " because of heavy snow", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "李在明大統領は、釜山で開かれた式典に、曺国代表とともに出席した。",
        "President Lee Jae-myung attended a ceremony in Busan together with party leader Cho Kuk.",
        (
            ("name", "Lee Jae-myung", "Moon Jae-myung"),
            ("name", "Busan", "Incheon"),
        ),
    ),
    Row(
        "ja",
        "en",
        "タラ・ウェストウッド氏（ニュージーランド気候変動省）は、当面の間、議長を務める。",
        "Ms. Tara Westwood of the Ministry for Climate Change of New Zealand will chair the meeting for the time being.",
        (
            ("name", "Westwood", "Eastwood"),
            ("omission", " for the time being", ""),
            (
                "addition",
                "for the time being",
                "for the time being, while a permanent successor is being chosen by the members",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Kazuhiko Aoki and Masako Mori were appointed to the panel by Chief Cabinet Secretary Yoshimasa Hayashi.",
        "青木一彦氏と森雅子氏は、林芳正官房長官により委員に任命された。",
        (
            ("name", "青木", "荒木"),
            ("name", "一彦", "一成"),
            ("name", "芳正", "芳樹"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Sir Keir Starmer and Jonas Gahr Støre signed the agreement in Bodø, northern Norway.",
        "キア・スターマー氏とヨーナス・ガール・ストーレ氏は、ノルウェー北部のボードーで協定に署名した。",
        (
            ("name", "スターマー", "スタンリー"),
            ("name", "ノルウェー", "スウェーデン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The exhibition brings together maps, diaries, letters and photographs donated by the families of emigrants.",
        "この展覧会では、移民の家族から寄贈された地図、日記、手紙及び写真を紹介する。",
        (
            ("omission", "、日記", ""),
            ("omission", "、手紙", ""),
            ("omission", "移民の家族から寄贈された", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Dr. Tedros Adhanom Ghebreyesus of the World Health Organization visited the Rafah crossing and called for fuel to be let in.",
        "世界保健機関のテドロス・アダノム・ゲブレイェスス氏は、ラファの検問所を訪れ、燃料の搬入を認めるよう求めた。",
        (
            ("name", "世界保健機関", "世界貿易機関"),
            ("name", "テドロス", "ペドロ"),
            ("omission", "、燃料の搬入を認めるよう求めた", "た"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Residents of Wajima and Suzu may apply in writing until the end of March, and late applications will not be accepted.",
        "輪島市及び珠洲市の住民は３月末まで書面により申請することができ、期限後の申請は受け付けない。",
        (
            ("omission", "書面により", ""),
            ("omission", "、期限後の申請は受け付けない", "る"),
            ("name", "輪島", "福島"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Elizabeth Warren and Thomas Whitfield will represent the United States at the Okinotorishima hearings.",
        "エリザベス・ウォーレン氏とトーマス・ウィットフィールド氏が、沖ノ鳥島に関する聴聞会で米国を代表する。",
        (
            ("name", "ウォーレン", "ウォルトン"),
            ("name", "トーマス", "テレンス"),
            ("name", "沖ノ鳥島", "南鳥島"),
            ("name", "米国", "英国"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Ministry of the Environment designated Lake Kussharo a special protection zone in 1934.",
        "環境省は１９３４年、屈斜路湖を特別保護地区に指定した。",
        (
            ("name", "環境省", "外務省"),
            ("addition", "指定した。", "指定し、湖畔での新たな建築や釣りを原則として禁止した。"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Nurul Izzah Anwar, a Malaysian politician, met Japanese students in Penang and Johor.",
        "マレーシアの政治家ヌルル・イザー・アンワル氏は、ペナンとジョホールで日本の学生と懇談した。",
        (
            ("name", "マレーシア", "インドネシア"),
            ("name", "ペナン", "パタヤ"),
            ("omission", "とジョホール", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Takuya Hirai and Hiroko Nakano explained how the Digital Agency protects personal data.",
        "平井卓也氏と中野洋子氏は、デジタル庁が個人情報をどのように保護しているかを説明した。",
        (
            ("name", "卓也", "達夫"),
            ("name", "中野", "中田"),
            ("name", "デジタル庁", "消費者庁"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The vessel left Yokohama on 2 June and called at Busan before heading for Vladivostok.",
        "同船は６月２日に横浜を出港し、釜山に寄港した後、ウラジオストクに向かった。",
        (
            ("name", "横浜", "横須賀"),
            ("name", "ウラジオストク", "ムルマンスク"),
            ("omission", "釜山に寄港した後、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Applications that are incomplete will be returned. Applicants may resubmit them once.",
        "不備のある申請は返却する。申請者は、一回に限り再提出することができる。",
        (
            ("omission", "申請者は、一回に限り再提出することができる。", ""),
            ("omission", "不備のある申請は返却する。", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Ambassador Rahm Emanuel thanked the people of Iwate for restoring the Sanriku railway.",
        "ラーム・エマニュエル大使は、三陸鉄道を復旧させた岩手の人々に感謝した。",
        (
            ("name", "エマニュエル", "エバンス"),
            ("name", "岩手", "秋田"),
        ),
    ),
)
