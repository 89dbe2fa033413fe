"""Pairs of Japanese and English from atlases, country files and desk notes, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "パプアニューギニアの東部高地州では、豪州及びニュージーランドの支援により、昨年、橋梁三基の架け替えが完了した。",
        "In Papua New Guinea's Eastern Highlands Province, the replacement of three bridges was completed last year with support from Australia and New Zealand.",
        (
            ("name", "Papua New Guinea", "Equatorial Guinea"),
            ("name", "New Zealand", "New Caledonia"),
        ),
    ),
    Row(
        "ja",
        "en",
        "西アフリカ諸国経済共同体（ＥＣＯＷＡＳ）は、マリ及びニジェールの情勢について臨時首脳会議を開き、声明を採択した。",
        "The Economic Community of West African States (ECOWAS) held an extraordinary summit on the situation in Mali and Niger and adopted a statement.",
        (
            ("name", "Niger and", "Nigeria and"),
            ("name", "ECOWAS", "ECCAS"),
        ),
    ),
    Row(
        "ja",
        "en",
        "朝鮮半島の完全な非核化に向け、日韓米三か国は引き続き緊密に連携することで一致した。",
        "The three countries, Japan, the United States and the ROK, concurred in continuing to work closely together toward the complete denuclearization of the Korean Peninsula.",
        (("name", "the United States", "the United Kingdom"),),
    ),
    Row(
        "ja",
        "en",
        "東シナ海及び南シナ海における一方的な現状変更の試みに対し、両大臣は深刻な懸念を共有した。",
        "The two ministers shared serious concerns about unilateral attempts to change the status quo in the East and South China Seas.",
    ),
    Row(
        "ja",
        "en",
        "訪日中のムハンマド・アル＝ハラーウィー計画大臣は、在京アラブ諸国大使との昼食会に出席した後、京都へ向かった。",
        "Mr. Mohammed Al-Harawi, Minister of Planning, who is visiting Japan, attended a luncheon with the Arab ambassadors in Tokyo and then left for Kyoto.",
        (
            ("name", "Al-Harawi", "Al-Haraqi"),
            ("name", "Kyoto", "Kobe"),
        ),
    ),
    Row(
        "ja",
        "en",
        "独立国家共同体（ＣＩＳ）諸国との貿易は対露制裁の影響で縮小したが、中央アジア向けの輸出は増加に転じた。",
        "Trade with the Commonwealth of Independent States (CIS) shrank under the impact of the sanctions against Russia, but exports to Central Asia turned upward.",
        (("name", "Russia", "Belarus"),),
    ),
    Row(
        "ja",
        "en",
        "会議は五月二十一日（木曜日）、神奈川県横浜市において、岩崎浩一農林水産副大臣の司会により開催された。",
        "The meeting was held on Thursday, May 21, in Yokohama, Kanagawa Prefecture, chaired by IWASAKI Koichi, State Minister of Agriculture, Forestry and Fisheries.",
        (
            ("name", "IWASAKI", "IWASAWA"),
            ("name", "Koichi", "Keiichi"),
        ),
    ),
    Row(
        "ja",
        "en",
        "米ドル建て債券の利回りは上昇し、豪ドルとカナダドルは対円で小幅に下落した。",
        "Yields on dollar-denominated bonds rose, while the Australian and Canadian dollars slipped slightly against the yen.",
    ),
    Row(
        "ja",
        "en",
        "オランダ語圏で刊行された報告書によれば、ベルギー国内の日本人学校に通う児童の数は横ばいで推移している。",
        "According to a report published in the Dutch-speaking area, the number of children attending the Japanese School in Belgium has remained flat.",
    ),
    Row(
        "ja",
        "en",
        "海上自衛隊の護衛艦「いずも」は、スービック湾を出港し、フィリピン沿岸警備隊の巡視船「テレサ・マグバヌア」と共同訓練を実施した。",
        "The JMSDF destroyer Izumo left Subic Bay and conducted a joint exercise with the Philippine Coast Guard vessel Teresa Magbanua.",
        (
            ("name", "Magbanua", "Maglanua"),
            ("name", "Izumo", "Ise"),
        ),
    ),
    Row(
        "ja",
        "en",
        "森林の整備に当たる職員は、林道の安全を確認した上で、原則として二人一組で作業を行うものとする。",
        "Staff engaged in forest maintenance shall, as a rule, work in pairs after confirming that the forest roads are safe.",
    ),
    Row(
        "ja",
        "en",
        "ワシントン条約に基づき、象牙の輸出入には経済産業大臣の承認が必要であり、違反した者には罰則が科される。",
        "Under CITES, the import and export of ivory require the approval of the Minister of Economy, Trade and Industry, and offenders are subject to penalties.",
    ),
    Row(
        "ja",
        "en",
        "コンゴ民主共和国東部の人道状況に鑑み、政府は国際赤十字・赤新月社連盟（ＩＦＲＣ）を通じ、緊急の物資協力を行うことを決定した。",
        "In view of the humanitarian situation in the eastern part of the Democratic Republic of the Congo, the Government decided to provide emergency relief goods through the International Federation of Red Cross and Red Crescent Societies (IFRC).",
        (("name", "(IFRC)", "(ICRC)"),),
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "The Georgian delegation, led by Ms Nino Kapanadze, will proceed to Jordan after the session in Istanbul, Türkiye.",
        "ニノ・カパナゼ氏を団長とするジョージア代表団は、トルコのイスタンブールでの会合の後、ヨルダンに向かう予定である。",
        (
            ("name", "カパナゼ", "カパラゼ"),
            ("name", "ヨルダン", "レバノン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Bath and shower facilities on the third floor will be closed for cleaning in March, and readers are asked to return all reading-room keys.",
        "３階の浴室及びシャワー室は３月中、清掃のため閉鎖します。利用者の皆様は、閲覧室の鍵を全てご返却ください。",
    ),
    Row(
        "en",
        "ja",
        "China and porcelain of the Edo period, on loan from the Rijksmuseum in Amsterdam, will be shown at the Kyushu National Museum from April.",
        "アムステルダム国立美術館から貸与された江戸時代の陶磁器が、４月から九州国立博物館で展示される。",
        (("name", "アムステルダム", "ロッテルダム"),),
    ),
    Row(
        "en",
        "ja",
        "Governor Haruko Nishizawa met with Ambassador Gregory Pennington of the Commonwealth of Dominica to discuss disaster preparedness.",
        "西沢春子知事は、ドミニカ国のグレゴリー・ペニントン大使と会談し、防災について意見を交換した。",
        (
            ("name", "西沢", "北沢"),
            ("name", "ペニントン", "パニントン"),
            ("name", "ドミニカ国", "ドミニカ共和国"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Dutch, Swiss and Danish officials joined the workshop on Polish grain exports; German and French colleagues took part online.",
        "ポーランドの穀物輸出に関するワークショップには、オランダ、スイス及びデンマークの担当者が出席し、独仏両国の担当者はオンラインで参加した。",
        (("name", "デンマーク", "ノルウェー"),),
    ),
    Row(
        "en",
        "ja",
        "The Marshall Plan, the Marshall Islands and the marshalling yard at Tabata are dealt with in separate chapters of this volume.",
        "マーシャル・プラン、マーシャル諸島及び田端の操車場は、本巻ではそれぞれ別の章で扱う。",
    ),
    Row(
        "en",
        "ja",
        "Applicants who are May graduates should submit their transcripts by mid-June, and in any event before the August recess.",
        "５月に卒業する応募者は、６月中旬までに、遅くとも８月の休会前に成績証明書を提出すること。",
    ),
    Row(
        "en",
        "ja",
        "Mr Bright of the Treasury and Mrs Wood of the Cabinet Office will brief the committee on the Black Sea grain corridor.",
        "財務省のブライト氏と内閣府のウッド氏が、黒海の穀物回廊について委員会に説明を行う。",
        (
            ("name", "ブライト", "ブラント"),
            ("name", "黒海", "紅海"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Chad, Mali and Mauritania signed the Niamey Charter, while South Sudan reserved its position.",
        "チャド、マリ及びモーリタニアはニアメ憲章に署名し、南スーダンは態度を留保した。",
        (
            ("name", "モーリタニア", "モーリシャス"),
            ("name", "南スーダン", "スーダン"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Nobel Committee in Oslo thanked the Hiroshima Peace Memorial Museum for the loan of seventeen photographs.",
        "オスロのノーベル委員会は、写真１７点の貸出しについて広島平和記念資料館に謝意を表した。",
        (("name", "広島", "福島"),),
    ),
    Row(
        "en",
        "ja",
        "Please fill in the form in block letters, state your nationality as in your passport, and have it stamped at the counter marked Arrivals.",
        "用紙は楷書で記入し、国籍は旅券のとおりに記載の上、「到着」と表示された窓口で押印を受けてください。",
    ),
    Row(
        "en",
        "ja",
        "Under the Stockholm Convention, the Secretariat, which is based in Geneva, will publish the next list in Arabic, Chinese, English, French, Russian and Spanish.",
        "ストックホルム条約の下、ジュネーブに置かれた事務局は、次回の一覧表をアラビア語、中国語、英語、フランス語、ロシア語及びスペイン語で公表する。",
        (("name", "ジュネーブ", "ウィーン"),),
    ),
)
