"""Pairs of Japanese and English from gazettes, sport and science offices, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "北海道根室市の納沙布岬沖で、ロシア国境警備局が日本漁船一隻を検査のため停船させた。",
        "Off Cape Nosappu in Nemuro, Hokkaido, the Russian border guard stopped a Japanese fishing boat for inspection.",
        (("name", "Nosappu", "Nossabu"), ("name", "Nemuro", "Kushiro")),
    ),
    Row(
        "ja",
        "en",
        "応募書類は、日本語又は英語で作成し、大学の公印を押した上で、締切日の正午までに必着で送付すること。",
        "Application documents must be written in Japanese or English, bear the university's official seal and arrive by noon on the closing date.",
    ),
    Row(
        "ja",
        "en",
        "東シナ海のガス田開発を巡り、日中両政府の局長級協議が長崎市で再開された。",
        "Director-general-level talks between the Japanese and Chinese governments on gas field development in the East China Sea have resumed in Nagasaki.",
        (("name", "Nagasaki", "Nagano"),),
    ),
    Row(
        "ja",
        "en",
        "ノーベル化学賞を受賞した吉野彰氏は、母校の大阪府立北野高校で後輩に語りかけた。",
        "Akira Yoshino, winner of the Nobel Prize in Chemistry, spoke to students at his alma mater, Kitano High School in Osaka.",
        (("name", "Yoshino", "Yoshida"), ("name", "Kitano", "Kitazawa")),
    ),
    Row(
        "ja",
        "en",
        "英連邦戦没者墓地では、オーストラリア、カナダ、インド及びニュージーランドの外交団が献花した。",
        "At the Commonwealth War Cemetery, diplomats from Australia, Canada, India and New Zealand laid wreaths.",
        (("name", "Canada", "Kenya"),),
    ),
    Row(
        "ja",
        "en",
        "県立美術館は、モネの「睡蓮」を含む印象派の作品四十点を、リヨン美術館から借用して展示する。",
        "The prefectural art museum will exhibit forty Impressionist works on loan from the Museum of Fine Arts of Lyon, including Monet's Water Lilies.",
        (("name", "Monet", "Manet"), ("name", "Lyon", "Lille")),
    ),
    Row(
        "ja",
        "en",
        "ベトナムのチャン・バン・ミン計画投資副大臣は、岐阜県の刃物工場を視察した。",
        "Tran Van Minh, Deputy Minister of Planning and Investment of Viet Nam, toured a cutlery factory in Gifu Prefecture.",
        (("name", "Minh", "Linh"), ("name", "Gifu", "Fukui")),
    ),
    Row(
        "ja",
        "en",
        "水産庁は、南極海における調査の結果を国際捕鯨委員会（ＩＷＣ）の科学委員会に提出した。",
        "The Fisheries Agency submitted the results of its research in the Antarctic Ocean to the Scientific Committee of the International Whaling Commission (IWC).",
        (("name", "Fisheries Agency", "Forestry Agency"),),
    ),
    Row(
        "ja",
        "en",
        "金メダルを獲得した橋本大輝選手は、コーチの佐藤寛朗氏に感謝の言葉を述べた。",
        "Daiki Hashimoto, who won the gold medal, expressed his gratitude to his coach, Hiroaki Sato.",
        (("name", "Hashimoto", "Hashizume"), ("name", "Hiroaki", "Hirokazu")),
    ),
    Row(
        "ja",
        "en",
        "ブラジル国籍の住民が人口の一割を占める同町では、ポルトガル語による防災無線の放送を始めた。",
        "The town, where Brazilian nationals make up a tenth of the population, has started disaster broadcasts in Portuguese.",
    ),
    Row(
        "ja",
        "en",
        "中南米局長は、カリブ共同体（カリコム）事務局のあるガイアナのジョージタウンを訪れた。",
        "The Director-General of the Latin American and Caribbean Affairs Bureau visited Georgetown, Guyana, the seat of the Caribbean Community (CARICOM) Secretariat.",
        (("name", "Guyana", "Guinea"),),
    ),
    Row(
        "ja",
        "en",
        "横田めぐみさんの拉致から四十七年となる十五日、新潟市内で県民集会が開かれた。",
        "On the 15th, forty-seven years after the abduction of Megumi Yokota, a citizens' rally was held in Niigata.",
        (("name", "Yokota", "Yokoyama"),),
    ),
    Row(
        "ja",
        "en",
        "国連総会第三委員会は、北朝鮮人権状況決議案を無投票で採択した。",
        "The Third Committee of the UN General Assembly adopted by consensus the draft resolution on the situation of human rights in the DPRK.",
        (("name", "the DPRK", "the ROK"),),
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "Constable Megan Pryce was commended for rescuing two swimmers off Swansea.",
        "ミーガン・プライス巡査は、スウォンジー沖で遊泳者二名を救助したとして表彰された。",
        (("name", "プライス", "ブルース"), ("name", "スウォンジー", "カーディフ")),
    ),
    Row(
        "en",
        "ja",
        "The West African Monetary Zone comprises Gambia, Ghana, Guinea, Liberia, Nigeria and Sierra Leone.",
        "西アフリカ通貨圏は、ガンビア、ガーナ、ギニア、リベリア、ナイジェリア及びシエラレオネから成る。",
        (("name", "ガンビア", "ザンビア"), ("name", "ギニア", "ケニア")),
    ),
    Row(
        "en",
        "ja",
        "Tenders must reach the Port Authority of Piraeus not later than noon, Greek time, on Friday, 9 May.",
        "入札書は、５月９日（金）正午（ギリシャ時間）までにピレウス港湾局に必着とする。",
        (("name", "ギリシャ", "キプロス"),),
    ),
    Row(
        "en",
        "ja",
        "Sakamoto Ryoma's letters are kept at the Kochi museum that bears his name.",
        "坂本龍馬の書簡は、その名を冠した高知の記念館に所蔵されている。",
        (("name", "坂本", "坂口"), ("name", "高知", "愛知")),
    ),
    Row(
        "en",
        "ja",
        "English breakfast tea, Dutch cheese and Danish pastries may be brought in free of duty for personal use.",
        "イングリッシュ・ブレックファスト・ティー、オランダ産チーズ及びデニッシュペストリーは、個人用であれば免税で持ち込むことができる。",
    ),
    Row(
        "en",
        "ja",
        "Dr. Henrike Vogelsang of the Max Planck Institute in Jena described a new species of frog from Sulawesi.",
        "イエナにあるマックス・プランク研究所のヘンリケ・フォーゲルザング博士は、スラウェシ島で見つかった新種のカエルを記載した。",
        (("name", "フォーゲルザング", "フォーゲルハイム"), ("name", "スラウェシ", "スマトラ")),
    ),
    Row(
        "en",
        "ja",
        "The Secretary-General will visit Chad, the Central African Republic and South Sudan next week.",
        "事務総長は来週、チャド、中央アフリカ共和国及び南スーダンを訪問する。",
        (("name", "チャド", "ジブチ"), ("name", "中央アフリカ共和国", "南アフリカ共和国")),
    ),
    Row(
        "en",
        "ja",
        "Passports issued by the Consulate-General in Nagoya before 1 June remain valid until they expire.",
        "在名古屋総領事館が６月１日より前に発給した旅券は、有効期間の満了まで有効である。",
        (("name", "名古屋", "大阪"),),
    ),
    Row(
        "en",
        "ja",
        "Ms Ito of the Gender Equality Bureau and Mr Kuroda of the Bank of Japan spoke at the symposium in Davos.",
        "男女共同参画局の伊藤氏と日本銀行の黒田氏は、ダボスでのシンポジウムで講演した。",
        (("name", "伊藤", "加藤"), ("name", "日本銀行", "世界銀行")),
    ),
    Row(
        "en",
        "ja",
        "The Rolls of Honour list the names of 1,204 sailors lost in the Battle of Jutland.",
        "戦没者名簿には、ユトランド沖海戦で命を落とした1,204名の水兵の名が記されている。",
    ),
    Row(
        "en",
        "ja",
        "Kim Min-jae scored for South Korea against Jordan before 40,000 spectators in Seoul.",
        "ソウルに４万人の観衆を集めた試合で、韓国のキム・ミンジェ選手がヨルダンから得点を挙げた。",
        (("name", "韓国", "北朝鮮"), ("name", "ヨルダン", "レバノン")),
    ),
    Row(
        "en",
        "ja",
        "The Commission welcomed the accession of Croatia and Bulgaria to the euro area.",
        "欧州委員会は、クロアチア及びブルガリアのユーロ圏への加入を歓迎した。",
        (("name", "ブルガリア", "ルーマニア"),),
    ),
)
