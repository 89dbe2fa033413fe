"""English official prose of many bodies with free Japanese renderings, and errors seeded in them.

Rows are those of `check_pairs`: every rendering is complete and right, however freely it is worded.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "ja",
        "The Federal Reserve cut its benchmark rate by a quarter of a percentage point on Wednesday, the third cut this year.",
        "米連邦準備制度理事会（ＦＲＢ）は水曜日、政策金利を０．２５ポイント引き下げた。利下げは今年３回目となる。",
        (
            ("percent", "０．２５ポイント", "０．５ポイント"),
            ("date", "水曜日", "木曜日"),
            ("ordinal", "３回目", "２回目"),
        ),
    ),
    Row(
        "en",
        "ja",
        "A couple of dozen people gathered outside the court in central London, some of them in tears.",
        "ロンドン中心部の裁判所前には数十人が集まり、中には涙を流す人もいた。",
        (
            ("name", "ロンドン", "パリ"),
            ("omission", "、中には涙を流す人もいた", "った"),
            ("doubled-word", "裁判所前には", "裁判所前にはには"),
        ),
    ),
    Row(
        "en",
        "ja",
        "By mid-2026, half of the 1.2 million displaced had gone home.",
        "２０２６年半ばまでに、避難民１２０万人の半数が帰還した。",
        (
            ("scale", "１２０万人", "１２００万人"),
            ("date", "２０２６年", "２０６２年"),
            ("number", "半数", "３分の１"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Article 7, paragraph 2, of the Convention shall apply mutatis mutandis to requests made under article 12.",
        "条約第七条２の規定は、第十二条の規定に基づいて行われる要請について準用する。",
        (("reference", "第十二条", "第二十条"), ("reference", "第七条２", "第二条７")),
    ),
    Row(
        "en",
        "ja",
        "The earthquake struck at 4:17 a.m. and measured 7.8; its epicentre was 33 km from Gaziantep.",
        "地震は午前４時１７分に発生し、マグニチュード７．８を記録した。震源はガジアンテプから３３キロの地点だった。",
        (
            ("time", "午前４時１７分", "午後４時１７分"),
            ("number", "７．８", "８．７"),
            ("name", "ガジアンテプ", "ガジアテンプ"),
            ("unit", "３３キロ", "３３マイル"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Revenue for the three months to 30 September rose 11% to £4.2bn.",
        "７～９月期の売上高は、前年同期比１１％増の４２億ポンドだった。",
        (
            ("scale", "４２億", "４２０億"),
            ("money", "ポンド", "ユーロ"),
            ("percent", "１１％", "１％"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Applications must reach the Secretariat no later than noon on Friday, 6 March 2026.",
        "申請書は、２０２６年３月６日（金）正午までに事務局必着とします。",
        (
            ("time", "正午", "午前０時"),
            ("date", "３月６日", "６月３日"),
            ("date", "（金）", "（木）"),
            ("brackets", "（金）", "（金"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The vaccine was 94.5 per cent effective in a trial of more than 30,000 volunteers, the company said.",
        "同社によると、３万人を超えるボランティアが参加した治験で、このワクチンの有効性は９４．５％だった。",
        (("percent", "９４．５％", "９５．４％"), ("scale", "３万人", "３０万人")),
    ),
    Row(
        "en",
        "ja",
        "President Emmanuel Macron arrived in Berlin on Tuesday for talks with Chancellor Friedrich Merz.",
        "フランスのエマニュエル・マクロン大統領は火曜日、フリードリヒ・メルツ首相と会談するためベルリンに到着した。",
        (
            ("name", "メルツ", "ショルツ"),
            ("name", "ベルリン", "ウィーン"),
            ("date", "火曜日", "月曜日"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The 19th-century lighthouse stands 42 feet tall and can be seen from 15 miles away.",
        "１９世紀に建てられたこの灯台は高さ約１３メートルで、約２４キロ離れた所からも見える。",
        (("ordinal", "１９世紀", "１８世紀"), ("number", "約１３メートル", "約３１メートル")),
    ),
    Row(
        "en",
        "ja",
        "Fiscal year 2025 outlays totalled $7.01 trillion, some $275 billion more than the year before.",
        "２０２５会計年度の歳出は７兆１００億ドルで、前年度を約２，７５０億ドル上回った。",
        (
            ("scale", "７兆１００億ドル", "７００億１，０００万ドル"),
            ("scale", "２，７５０億", "２７５億"),
            ("money", "７兆１００億ドル", "７兆１００億円"),
        ),
    ),
    Row(
        "en",
        "ja",
        "UNICEF says nearly two in five children there go to bed hungry.",
        "国連児童基金（ユニセフ）によると、現地では子どものほぼ５人に２人が空腹のまま眠りについている。",
        (
            ("number", "５人に２人", "５人に３人"),
            ("untranslated", "空腹", "hungry"),
            ("final-stop", "眠りについている。", "眠りについている"),
        ),
    ),
    Row(
        "en",
        "ja",
        "“We will not be intimidated,” the Prime Minister told Parliament, adding that talks would go on.",
        "首相は議会で「脅しには屈しない」と述べ、協議は続くと付け加えた。",
        (("quotes", "屈しない」", "屈しない"), ("omission", "、協議は続くと付け加え", "")),
    ),
    Row(
        "en",
        "ja",
        "The ferry, carrying 87 passengers and 11 crew, ran aground off Penghu shortly after 10 p.m. on Sunday.",
        "乗客８７人と乗員１１人を乗せたフェリーは、日曜日の午後１０時過ぎ、澎湖沖で座礁した。",
        (
            ("number", "乗客８７人", "乗客７８人"),
            ("time", "午後１０時過ぎ", "午前１０時過ぎ"),
            ("date", "日曜日", "土曜日"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Tribunal finds, by three votes to two, that it has jurisdiction over the claims in respect of the 1998 Treaty.",
        "裁判所は、３対２の多数で、１９９８年の条約に関する請求について管轄権を有すると認定する。",
        (("number", "３対２", "４対２"), ("date", "１９９８年", "１９８９年")),
    ),
    Row(
        "en",
        "ja",
        "Unemployment edged up to 4.3% in the second quarter from 4.1% in the first.",
        "第２四半期の失業率は、第１四半期の４．１％から４．３％に小幅に上昇した。",
        (
            ("percent", "４．１％から４．３％", "４．３％から４．１％"),
            ("ordinal", "第２四半期", "第４四半期"),
        ),
    ),
    Row(
        "en",
        "ja",
        "For further information, visit https://www.unhcr.org/jp/emergencies or e-mail press@unhcr-sample.org.",
        "詳しくは https://www.unhcr.org/jp/emergencies を御覧いただくか、press@unhcr-sample.org にメールでお問い合わせください。",
        (
            ("url", "jp/emergencies", "jp/emergency"),
            ("url", "press@unhcr-sample.org", "press@unhcr-sample.or.jp"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Sea levels rose by between 15 and 25 cm from 1901 to 2018.",
        "海面は１９０１年から２０１８年までに１５〜２５センチメートル上昇した。",
        (
            ("unit", "センチメートル", "ミリメートル"),
            ("number", "１５〜２５", "１５〜３５"),
            ("date", "１９０１年", "１９１０年"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The firm, founded by brothers Adolf and Rudolf in the 1920s, employs 59,000 people worldwide.",
        "アドルフとルドルフの兄弟が１９２０年代に創業した同社は、世界で５万９千人を雇用している。",
        (
            ("scale", "５万９千人", "５千９百人"),
            ("date", "１９２０年代", "１９３０年代"),
            ("name", "ルドルフ", "リヒャルト"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Volodymyr Zelensky said Kyiv would accept an immediate truce, but Moscow has yet to respond.",
        "ウォロディミル・ゼレンスキー大統領は、ウクライナは即時停戦を受け入れると述べたが、ロシアからはまだ返答がない。",
        (
            ("name", "ゼレンスキー", "ゼレスンキー"),
            ("omission", "が、ロシアからはまだ返答がない", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "Drink at least two litres of water a day and keep indoors between 11am and 3pm.",
        "１日に少なくとも２リットルの水を飲み、午前１１時から午後３時までは屋内で過ごしましょう。",
        (
            ("unit", "２リットル", "２ミリリットル"),
            ("time", "午後３時", "午後５時"),
            ("omission", "、午前１１時から午後３時までは屋内で過ごし", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "(3) The Minister may, by order, exempt any class of vessel of less than 500 gross tonnage.",
        "（３）　大臣は、命令で、総トン数５００トン未満の船舶のいかなる種類についても適用を除外することができる。",
        (
            ("numbering", "（３）", "（２）"),
            ("number", "５００トン", "５，０００トン"),
            ("whitespace", "命令で、", "命令で、 "),
        ),
    ),
    Row(
        "en",
        "ja",
        "Just over a third of voters, 34.6%, turned out, the lowest share since 1945.",
        "投票率は３４．６％と有権者の３分の１強にとどまり、１９４５年以降で最低となった。",
        (
            ("percent", "３４．６％", "３６．４％"),
            ("date", "１９４５年", "１９５４年"),
            ("number", "３分の１強", "４分の１強"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Ministry of Foreign Affairs summoned the Chinese ambassador, Wu Jianghao, over the incident.",
        "外務省は、この件を受け、中国の呉江浩大使を呼び出した。",
        (
            ("name", "中国", "韓国"),
            (
                "addition",
                "大使を呼び出した。",
                "大使を呼び出した。これに対し、同大使は遺憾の意を表明し、再発防止策を速やかに講じると約束した。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Netherlands beat Brazil 2-1 in Port Elizabeth to reach the semi-finals.",
        "オランダはポートエリザベスでブラジルを２対１で下し、準決勝に進出した。",
        (("number", "２対１", "３対１"), ("name", "ブラジル", "アルゼンチン")),
    ),
    Row(
        "en",
        "ja",
        "Scientists at CERN have measured the particle's mass to within 0.01 per cent.",
        "欧州合同原子核研究機関（ＣＥＲＮ）の研究者らは、この粒子の質量を０．０１％以内の精度で測定した。",
        (("percent", "０．０１％", "０．１％"), ("brackets", "（ＣＥＲＮ）", "ＣＥＲＮ）")),
    ),
    Row(
        "en",
        "ja",
        "She was born in Nairobi in 1977 and studied law at Harvard before entering politics.",
        "１９７７年にナイロビで生まれ、ハーバード大学で法律を学んだ後、政界に入った。",
        (
            ("date", "１９７７年", "１９９７年"),
            ("name", "ハーバード", "スタンフォード"),
            ("omission", "、ハーバード大学で法律を学んだ後、政界に入っ", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "The storm left at least 14 dead, scores missing and 230,000 homes without power across Luzon.",
        "この嵐により、ルソン島各地で少なくとも１４人が死亡し、多数の人が行方不明となり、２３万戸が停電した。",
        (
            ("number", "１４人", "４１人"),
            ("scale", "２３万戸", "２３０万戸"),
            ("name", "ルソン島", "セブ島"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Trains run every 12 minutes from 5.30am until half past midnight.",
        "列車は午前５時３０分から午前０時３０分まで１２分間隔で運行している。",
        (("time", "午前０時３０分", "午後０時３０分"), ("number", "１２分間隔", "２１分間隔")),
    ),
    Row(
        "en",
        "ja",
        "The grant of €2.5 million will be paid in four equal instalments over 18 months.",
        "２５０万ユーロの補助金は、１８か月にわたり４回の均等払いで支払われる。",
        (
            ("scale", "２５０万", "２，５００万"),
            ("number", "１８か月", "１８年"),
            ("number", "４回", "６回"),
            ("money", "ユーロ", "ドル"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The lower house approved the treaty on 2 July, and the upper house is expected to follow within days.",
        "下院は７月２日に条約を承認し、上院も数日以内に承認する見通しだ。",
        (
            ("date", "７月２日", "２月７日"),
            ("omission", "し、上院も数日以内に承認する見通しだ", "した"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Mr Tanaka, 58, succeeds Ms Garcia as head of the Tokyo office on 1 April.",
        "田中氏（５８）は４月１日付で、ガルシア氏の後任として東京事務所長に就任する。",
        (
            ("name", "田中", "中田"),
            ("name", "ガルシア", "ガルジア"),
            ("number", "５８", "８５"),
            ("date", "４月１日", "４月１１日"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Chapter IV deals with the transfer of personal data to third countries.",
        "第四章は、第三国への個人データの移転について定めている。",
        (("reference", "第四章", "第六章"), ("full-width", "データ", "ﾃﾞｰﾀ")),
    ),
    Row(
        "en",
        "ja",
        "Output fell for the fifth straight month in October, dragged down by cars and steel.",
        "１０月の生産は、自動車と鉄鋼が足を引っ張り、５か月連続で減少した。",
        (
            ("ordinal", "５か月連続", "４か月連続"),
            ("date", "１０月", "１１月"),
            ("omission", "自動車と鉄鋼が足を引っ張り、", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "The runway, 3.8 kilometres long, was closed for about 90 minutes.",
        "全長３，８００メートルの滑走路は約１時間半にわたって閉鎖された。",
        (("number", "約１時間半", "約２時間半"), ("number", "３，８００", "３８０")),
    ),
    Row(
        "en",
        "ja",
        "Temperatures topped 104F in Phoenix for the 20th day running.",
        "フェニックスでは、気温が２０日連続で摂氏４０度を超えた。",
        (("ordinal", "２０日連続", "１２日連続"), ("name", "フェニックス", "ヒューストン")),
    ),
    Row(
        "en",
        "ja",
        "Households may claim up to 5,000 dollars a year, or 10,000 for couples.",
        "世帯は年間５，０００ドルまで、夫婦の場合は１万ドルまで申請できる。",
        (
            ("scale", "１万ドル", "１０万ドル"),
            ("money", "５，０００ドル", "５，０００円"),
            ("doubled-word", "申請できる", "申請申請できる"),
        ),
    ),
)
"""The pairs into Japanese."""
