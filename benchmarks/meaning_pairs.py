"""Sentence pairs for the checks of meaning: names, what was left out, what was added.

Rows are those of `check_pairs`; free but complete renderings are meant to be left alone.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

NAME, OMIT, ADD = "name", "omission", "addition"

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "岸田文雄総理大臣は、シンガポールを訪問し、リー首相と会談した。",
        "Prime Minister KISHIDA Fumio visited Singapore and held talks with Prime Minister Lee.",
        (
            (NAME, "KISHIDA", "KISHDA"),
            (NAME, "Singapore", "Malaysia"),
            (OMIT, " and held talks with Prime Minister Lee", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "上川陽子外務大臣は、オランダのハーグで開かれた会合に出席しました。",
        "Foreign Minister Yoko Kamikawa attended a meeting held in The Hague, the Netherlands.",
        ((NAME, "Kamikawa", "Kamigawa"), (NAME, "the Netherlands", "Belgium")),
    ),
    Row(
        "ja",
        "en",
        "小泉純一郎元首相は、福岡市で講演を行い、地域経済の再生を訴えた。",
        "Former Prime Minister Junichiro Koizumi gave a lecture in Fukuoka, calling for the revival of the local economy.",
        (
            (NAME, "Koizumi", "Koizmi"),
            (NAME, "Fukuoka", "Fukushima"),
            (OMIT, ", calling for the revival of the local economy", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "両首脳は、法の支配に基づく国際秩序を維持するために緊密に連携することを確認し、次回会談を東京で開くことで一致した。",
        "The two leaders confirmed that they would work closely together to uphold the international order based on the rule of law and agreed to hold their next meeting in Tokyo.",
        (
            (OMIT, " and agreed to hold their next meeting in Tokyo", ""),
            (NAME, "Tokyo", "Kyoto"),
            (
                ADD,
                "in Tokyo",
                "in Tokyo, after which the parliaments of both countries are expected to debate a new treaty on taxation",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "ウクライナのゼレンスキー大統領は、オンラインで演説し、各国の支援に謝意を表した。",
        "President Zelenskyy of Ukraine spoke online and thanked the countries for their support.",
        (
            (NAME, "Zelenskyy", "Lukashenko"),
            (OMIT, " and thanked the countries for their support", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "同社は、長野県松本市に工場を置き、半導体の部品を製造している。",
        "The company has a factory in Matsumoto City, Nagano Prefecture, where it makes semiconductor parts.",
        ((NAME, "Nagano", "Nagoya"), (OMIT, ", where it makes semiconductor parts", "")),
    ),
    Row(
        "ja", "en", "よろしくお願いいたします。", "Thank you in advance for your kind cooperation."
    ),
    Row(
        "ja",
        "en",
        "カンボジア政府は、地雷の除去を国家の優先課題に掲げ、教育や医療の改善にも力を入れている。",
        "The Government of Cambodia has made mine clearance a national priority and is also working to improve education and health care.",
        (
            (NAME, "Cambodia", "Colombia"),
            (OMIT, " and is also working to improve education and health care", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "委員会は、事務局が提出した報告書を審議し、若干の修正を加えた上で採択した。",
        "The Committee considered the report submitted by the Secretariat and adopted it with minor amendments.",
        (
            (OMIT, " and adopted it with minor amendments", ""),
            (
                ADD,
                "minor amendments",
                "minor amendments, although several members warned that hospitals and schools would lose their funds",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "ブラジルのルーラ大統領夫妻は、国賓として訪日した。",
        "President Lula of Brazil and his wife visited Japan as state guests.",
        ((NAME, "Lula", "Milei"), (NAME, "Brazil", "Bolivia")),
    ),
    Row(
        "ja",
        "en",
        "この協定は、署名の日に効力を生じ、いずれか一方の当事国が書面で終了の意思を通告するまで、引き続き効力を有する。",
        "This Agreement shall enter into force on the date of its signature and shall remain in force until either Party gives written notice of its intention to terminate it.",
        (
            (
                OMIT,
                " and shall remain in force until either Party gives written notice of its intention to terminate it",
                "",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "我が国としては、引き続き、関係国と協力しながら、この問題の解決に向けて努力していく考えであります。",
        "Japan will keep working with the countries concerned to resolve this issue.",
    ),
    Row(
        "ja",
        "en",
        "エルサルバドルとホンジュラスの代表団は、ジュネーブの本部で共同声明に署名した。",
        "The delegations of El Salvador and Honduras signed a joint statement at the headquarters in Geneva.",
        ((NAME, "Honduras", "Nicaragua"), (NAME, "Geneva", "Vienna")),
    ),
    Row(
        "ja",
        "en",
        "農林水産省は、輸出拡大に向けた新たな戦略を公表するとともに、生産者への補助金を増額する方針を示した。",
        "The Ministry of Agriculture, Forestry and Fisheries published a new strategy to expand exports and said it would raise subsidies to producers.",
        ((OMIT, " and said it would raise subsidies to producers", ""),),
    ),
    Row(
        "ja",
        "en",
        "加藤勝信財務大臣は記者団に対し、為替の動向を注視していると述べた。",
        "Finance Minister Katsunobu Kato told reporters that he was watching exchange rate movements closely.",
        ((NAME, "Kato", "Kano"),),
    ),
    Row(
        "ja",
        "en",
        "大野氏と佐々木氏は、北海道札幌市で行われた式典で、友好都市の関係を一層深めることを誓った。",
        "At a ceremony in Sapporo, Hokkaido, Mr. Ohno and Ms. Sasaki pledged to deepen the ties between the sister cities further.",
        ((NAME, "Sasaki", "Suzuki"), (NAME, "Hokkaido", "Hokaido")),
    ),
    Row(
        "ja",
        "en",
        "参加者は、コンピューターやインターネットの利用が、遠隔地の子どもたちに学ぶ機会を与えることを強調した。",
        "Participants stressed that the use of computers and the Internet gives children in remote areas a chance to learn.",
    ),
    Row(
        "ja",
        "en",
        "ビルマ（現ミャンマー）からの輸入は減少したが、ベトナムからの輸入は増加した。",
        "Imports from Burma (now Myanmar) fell, while those from Viet Nam rose.",
        ((OMIT, ", while those from Viet Nam rose", ""),),
    ),
    Row(
        "ja",
        "en",
        "なお、本件に関する問合せは、下記の担当窓口まで願います。",
        "For inquiries about this matter, please contact the office below.",
    ),
    Row(
        "ja",
        "en",
        "警察によると、男は午前中に自宅を出た後、駅前の銀行に立ち寄り、その後の足取りは分かっていない。",
        "According to the police, the man left home in the morning and stopped at a bank in front of the station; his movements after that are unknown.",
        (
            (OMIT, "; his movements after that are unknown", ""),
            (OMIT, " and stopped at a bank in front of the station", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "マクロン大統領は、パリで開かれた首脳会議の冒頭、気候変動への対応を急ぐよう求めた。",
        "At the opening of the summit in Paris, President Macron called for urgent action on climate change.",
        ((NAME, "Macron", "Scholz"), (NAME, "Paris", "Prague")),
    ),
    Row(
        "ja",
        "en",
        "会議は三日間にわたって行われ、最終日に共同議長のまとめが配布された。参加者は主催国の温かいもてなしに感謝した。",
        "The conference lasted three days, and the co-chairs' summary was handed out on the last day. Participants thanked the host country for its warm hospitality.",
        (
            (OMIT, " Participants thanked the host country for its warm hospitality.", ""),
            (
                ADD,
                "warm hospitality.",
                "warm hospitality. The next conference will deal with the shortage of doctors and nurses in rural regions.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "石破茂首相は、ドイツのショルツ首相と電話で協議し、鉄鋼の関税をめぐって意見を交わした。",
        "Prime Minister Shigeru Ishiba spoke by telephone with German Chancellor Scholz and exchanged views on steel tariffs.",
        ((NAME, "Ishiba", "Ishida"), (NAME, "Scholz", "Merz")),
    ),
    Row(
        "ja",
        "en",
        "ASEAN地域フォーラム（ARF）の閣僚会合は、ラオスのビエンチャンで開催された。",
        "The ministerial meeting of the ASEAN Regional Forum (ARF) was held in Vientiane, Laos.",
        ((NAME, "Vientiane", "Vientianne"), (NAME, "ARF", "AFR")),
    ),
    Row(
        "ja",
        "en",
        "同国の経済は回復しつつあるものの、失業率は依然として高い。",
        "Although that country's economy is recovering, unemployment remains high.",
        ((OMIT, "Although that country's economy is recovering, unemployment", "Unemployment"),),
    ),
    Row(
        "ja",
        "en",
        "村上春樹氏の小説は、五十を超える言語に翻訳されている。",
        "The novels of Haruki Murakami have been translated into more than fifty languages.",
        ((NAME, "Murakami", "Murakmi"),),
    ),
    Row(
        "ja",
        "en",
        "検事総長は、証拠の開示を命ずる決定に対し、直ちに抗告した。",
        "The Prosecutor-General immediately appealed against the order to disclose evidence.",
    ),
    Row(
        "ja",
        "en",
        "皆様の御健勝と両国の友好関係の一層の発展を祈念いたしまして、私の挨拶とさせていただきます。",
        "I would like to close by wishing you all good health and our two countries an ever closer friendship.",
    ),
    Row(
        "ja",
        "en",
        "スリランカは、港湾の整備に必要な資金の一部を、日本からの円借款で賄うことにした。",
        "Sri Lanka decided to cover part of the cost of developing its port with yen loans from Japan.",
        ((NAME, "Sri Lanka", "Bangladesh"),),
    ),
    Row(
        "ja",
        "en",
        "木原官房長官は、イスラエルとパレスチナの双方に自制を求めた。",
        "Chief Cabinet Secretary Kihara urged both Israel and Palestine to exercise restraint.",
        ((NAME, "Kihara", "Kimura"), (NAME, "Israel", "Iran")),
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "Secretary of State Antony Blinken met Foreign Minister Hayashi in Washington on Friday.",
        "ブリンケン国務長官は金曜日、ワシントンで林外相と会談した。",
        ((NAME, "ブリンケン", "オースティン"), (NAME, "ワシントン", "ニューヨーク")),
    ),
    Row(
        "en",
        "ja",
        "The Parties shall exchange information on the prevention of infectious diseases and shall encourage cooperation between their research institutes.",
        "締約国は、感染症の予防に関する情報を交換し、及び両国の研究機関の間の協力を奨励する。",
        ((OMIT, "し、及び両国の研究機関の間の協力を奨励する", "する"),),
    ),
    Row(
        "en",
        "ja",
        "Although the harvest was poor, exports of rice from Thailand and Viet Nam increased.",
        "不作にもかかわらず、タイとベトナムからの米の輸出は増えた。",
        ((NAME, "ベトナム", "ネパール"), (OMIT, "不作にもかかわらず、", "")),
    ),
    Row(
        "en",
        "ja",
        "The museum, which opened in 1931, was closed for repairs after the earthquake.",
        "１９３１年に開館したこの博物館は、地震の後、修理のため休館となった。",
        ((OMIT, "、修理のため休館となった", "に残った"),),
    ),
    Row(
        "en",
        "ja",
        "Please submit the form to the address below and keep a copy for your records.",
        "用紙は下記の宛先に提出し、写しを控えとして保管してください。",
        ((OMIT, "提出し、写しを控えとして保管してください", "提出してください"),),
    ),
    Row(
        "en",
        "ja",
        "The Swiss President, Viola Amherd, thanked the people of Hiroshima for their courage.",
        "スイスのアムヘルト大統領は、広島の人々の勇気に感謝した。",
        ((NAME, "スイス", "スウェーデン"), (NAME, "広島", "長崎")),
    ),
    Row(
        "en",
        "ja",
        "It goes without saying that trust is the basis of any lasting partnership.",
        "信頼が永続的なパートナーシップの土台であることは言うまでもない。",
    ),
    Row(
        "en",
        "ja",
        "Volunteers from Chile and Peru taught farmers how to save water.",
        "チリとペルーのボランティアが、農家に節水の方法を教えた。",
        (
            (NAME, "チリ", "トルコ"),
            (ADD, "教えた。", "教えた。また、病院の医師は、子どもたちに予防接種を行った。"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The court dismissed the appeal and ordered the company to pay the costs.",
        "裁判所は控訴を棄却し、会社に費用の支払を命じた。",
        ((OMIT, "し、会社に費用の支払を命じた", "した"),),
    ),
    Row(
        "en",
        "ja",
        "Mr. Smith of the World Bank said that growth in Africa would slow next year.",
        "世界銀行のスミス氏は、来年、アフリカの成長が鈍化すると述べた。",
        ((NAME, "アフリカ", "アジア"), (NAME, "スミス", "ジョーンズ")),
    ),
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "The Minister travelled to Geneva, where she met the High Commissioner, Volker Türk.",
        "La ministre s’est rendue à Genève, où elle a rencontré le Haut-Commissaire, Volker Türk.",
        (
            (NAME, "Türk", "Tück"),
            (NAME, "Genève", "Vienne"),
            (OMIT, ", où elle a rencontré le Haut-Commissaire, Volker Türk", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Committee welcomed the progress made by the Netherlands and asked for further information on prisons.",
        "Le Comité s’est félicité des progrès accomplis par les Pays-Bas et a demandé un complément d’information sur les prisons.",
        (
            (OMIT, " et a demandé un complément d’information sur les prisons", ""),
            (NAME, "les Pays-Bas", "la Belgique"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Children need schools, teachers and books, but above all they need peace.",
        "Les enfants ont besoin d’écoles, d’enseignants et de livres, mais surtout de paix.",
        ((OMIT, ", mais surtout de paix", ""),),
    ),
    Row(
        "en",
        "fr",
        "President Alassane Ouattara received the delegation in Abidjan.",
        "Le Président Alassane Ouattara a reçu la délégation à Abidjan.",
        ((NAME, "Ouattara", "Ouatara"), (NAME, "Abidjan", "Abuja")),
    ),
    Row(
        "en",
        "fr",
        "Let us not forget how much remains to be done.",
        "N’oublions pas tout ce qu’il reste à faire.",
    ),
    Row(
        "en",
        "fr",
        "The report, prepared by the Secretariat, describes the health situation in the camps and proposes new measures against malaria.",
        "Établi par le Secrétariat, le rapport décrit la situation sanitaire dans les camps et propose de nouvelles mesures contre le paludisme.",
        (
            (OMIT, " et propose de nouvelles mesures contre le paludisme", ""),
            (
                ADD,
                "le paludisme.",
                "le paludisme. Les pêcheurs de la côte réclament en outre la réparation de leurs bateaux et de leurs ports.",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Turkey and Hungary were the last members to vote.",
        "La Türkiye et la Hongrie ont été les derniers membres à voter.",
        ((NAME, "Hongrie", "Hollande"),),
    ),
    Row(
        "en",
        "fr",
        "He died in Cologne in 1986.",
        "Il est mort à Cologne en 1986.",
        ((NAME, "Cologne", "Colonge"),),
    ),
    Row(
        "en",
        "fr",
        "The judge found that the contract was void because the seller had concealed the defect.",
        "Le juge a constaté la nullité du contrat, le vendeur ayant dissimulé le vice.",
        ((OMIT, ", le vendeur ayant dissimulé le vice", ""),),
    ),
    Row(
        "en",
        "fr",
        "Taxes on fuel will rise in January; those on tobacco will remain unchanged.",
        "Les taxes sur les carburants augmenteront en janvier ; celles sur le tabac resteront inchangées.",
        ((OMIT, " ; celles sur le tabac resteront inchangées", ""),),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "Foreign Minister Annalena Baerbock flew to Warsaw and laid a wreath at the memorial.",
        "Außenministerin Annalena Baerbock flog nach Warschau und legte am Mahnmal einen Kranz nieder.",
        (
            (NAME, "Baerbock", "Bärbok"),
            (NAME, "Warschau", "Prag"),
            (OMIT, " und legte am Mahnmal einen Kranz nieder", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "The Bavarian State Government supports small farms and promotes tourism in the Alps.",
        "Die Bayerische Staatsregierung unterstützt kleine landwirtschaftliche Betriebe und fördert den Tourismus in den Alpen.",
        ((OMIT, " und fördert den Tourismus in den Alpen", ""),),
    ),
    Row(
        "en",
        "de",
        "If the goods arrive damaged, the buyer must inform the seller at once.",
        "Bei Transportschäden hat der Käufer den Verkäufer unverzüglich zu benachrichtigen.",
    ),
    Row(
        "en",
        "de",
        "The library in Cologne holds letters by Heinrich Heine and Robert Schumann.",
        "Die Kölner Bibliothek besitzt Briefe von Heinrich Heine und Robert Schumann.",
        ((NAME, "Schumann", "Schuhmann"), (NAME, "Heine", "Hesse")),
    ),
    Row(
        "en",
        "de",
        "The talks, which lasted until midnight, brought no result, and both delegations left the city the next morning.",
        "Die Gespräche, die bis Mitternacht dauerten, blieben ohne Ergebnis, und beide Delegationen verließen die Stadt am nächsten Morgen.",
        (
            (OMIT, ", und beide Delegationen verließen die Stadt am nächsten Morgen", ""),
            (
                ADD,
                "nächsten Morgen.",
                "nächsten Morgen. Die Preise für Milch und Brot stiegen im Frühling trotz der guten Ernte.",
            ),
        ),
    ),
    Row("en", "de", "Many thanks for your attention!", "Vielen Dank für Ihre Aufmerksamkeit!"),
    Row(
        "en",
        "de",
        "Austria and the Czech Republic share a border of 466 kilometres.",
        "Österreich und Tschechien teilen eine 466 Kilometer lange Grenze.",
        ((NAME, "Tschechien", "Ungarn"),),
    ),
    Row(
        "en",
        "de",
        "The Supreme Court upheld the ban, stating that public safety outweighs the economic interests of the operators.",
        "Der Oberste Gerichtshof bestätigte das Verbot mit der Begründung, die öffentliche Sicherheit wiege schwerer als die wirtschaftlichen Interessen der Betreiber.",
        (
            (
                OMIT,
                " mit der Begründung, die öffentliche Sicherheit wiege schwerer als die wirtschaftlichen Interessen der Betreiber",
                "",
            ),
        ),
    ),
    # ------------------------------------------------------------------ Khmer to English
    Row(
        "km",
        "en",
        "ក្រសួងអប់រំបានផ្តល់សៀវភៅដល់សាលារៀនចំនួន ១២០ ហើយបានបណ្តុះបណ្តាលគ្រូបង្រៀននៅតាមខេត្ត។",
        "The Ministry of Education provided books to 120 schools and trained teachers in the provinces.",
        ((OMIT, " and trained teachers in the provinces", ""),),
    ),
    Row(
        "km",
        "en",
        "នាយករដ្ឋមន្ត្រីបានទៅបំពេញទស្សនកិច្ចនៅប្រទេសជប៉ុន។",
        "The Prime Minister paid a visit to Japan.",
    ),
)
