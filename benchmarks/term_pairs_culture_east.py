"""Terms in texts of parliaments, police, museums, patents and consumer law: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,inflection,boundary,do_not_translate
国,State,preferred,,,,
国民,people,preferred,,,,
国会,Diet,preferred,,,,
国会,Parliament,forbidden,,,,
衆議院,House of Representatives,preferred,,,,
衆議院,Lower House,forbidden,,,,
参議院,House of Councillors,preferred,,,,
参議院,Upper House,forbidden,,,,
内閣総理大臣,Prime Minister,preferred,,,,
首相,Prime Minister,preferred,,,,
内閣官房長官,Chief Cabinet Secretary,preferred,,,,
閣議決定,Cabinet Decision,preferred,,,,
閣議,Cabinet meeting,preferred,,,,
文化財,cultural property,preferred,,,,
文化財,cultural asset,forbidden,,,,
重要文化財,Important Cultural Property,preferred,,,,
人間国宝,Living National Treasure,preferred,,,,
無形文化遺産,intangible cultural heritage,preferred,,,,
気象庁,Japan Meteorological Agency,preferred,,,,
気象庁,JMA,admitted,exact,,,
津波警報,Tsunami Warning,preferred,,,,
大津波警報,Major Tsunami Warning,preferred,,,,
震度,seismic intensity,preferred,,,,
震度,magnitude,forbidden,,,,
線状降水帯,linear rainband,preferred,,,,
避難指示,evacuation order,preferred,,,,
避難指示,evacuation advisory,forbidden,,,,
避難所,evacuation shelter,preferred,,,,
巡査部長,police sergeant,preferred,,,,
警視庁,Metropolitan Police Department,preferred,,,,
警察庁,National Police Agency,preferred,,,,
交番,koban,preferred,,,,
交番,police box,admitted,,,,
特殊詐欺,special fraud,preferred,,,,
博物館,museum,preferred,,,,
東京国立博物館,Tokyo National Museum,preferred,,,,
学芸員,curator,preferred,,,,
はやぶさ２,Hayabusa2,preferred,exact,,,
宇宙航空研究開発機構,Japan Aerospace Exploration Agency,preferred,,,,
宇宙航空研究開発機構,JAXA,admitted,exact,,,
打上げ,launch,preferred,,,,
取りまとめ,summary,preferred,,,,
働き方改革,Work Style Reform,preferred,,,,
女性活躍,women's empowerment,preferred,,,,
女性活躍,active participation of women,admitted,,,,
ユネスコ,UNESCO,preferred,exact,,,
ワーキング・ホリデー,working holiday,preferred,,,,
スマートフォン,smartphone,preferred,,,,
e-Gov,,,,,,yes
""",
    "en-ja": """\
source,target,status,case,inflection,boundary,do_not_translate
state,国,preferred,,,,
State Party,締約国,preferred,,,,
treaty,条約,preferred,,,,
to ratify,批准する,preferred,,,,
to ratify,承認する,forbidden,,,,
enter into force,効力を生ずる,preferred,,,,
enter into force,発効する,admitted,,,,
registration,登録,preferred,,,,
patent,特許,preferred,,,,
patent application,特許出願,preferred,,,,
patent office,特許庁,preferred,,,,
applicant,出願人,preferred,,,,
applicant,申請者,forbidden,,,,
examiner,審査官,preferred,,,,
claim,請求項,preferred,,,,
invention,発明,preferred,,,,
trade secret,営業秘密,preferred,,,,
trade secret,企業秘密,forbidden,,,,
domain name,ドメイン名,preferred,,,,
domain name,ドメインネーム,forbidden,,,,
counterfeit goods,模倣品,preferred,,,,
counterfeit goods,偽造品,forbidden,,,,
well-known mark,周知商標,preferred,,,,
opposition,異議申立て,preferred,,,,
appeal,審判請求,preferred,,,,
fee,手数料,preferred,,,,
fee,料金,forbidden,,,,
interface,インターフェース,preferred,,,,
software,ソフトウェア,preferred,,,,
licence,ライセンス,preferred,,,,
licensee,ライセンシー,preferred,,,,
joint venture,合弁会社,preferred,,,,
joint venture,ジョイントベンチャー,admitted,,,,
2030 Agenda,2030アジェンダ,preferred,,,,
WIPO,WIPO,preferred,exact,,,
Paris Convention,パリ条約,preferred,,,,
priority,優先権,preferred,,,,
ePCT,,,,,,yes
WIPO Lex,,,,,,yes
""",
}

ROWS = (
    ("ja-en", "内閣総理大臣は、国会の議決により、国会議員の中から指名される。", "The Prime Minister shall be designated from among the members of the Diet by a resolution of the Diet.", (
        ("term-forbidden", "the members of the Diet by a resolution of the Diet", "the members of Parliament by a resolution of Parliament"),
        ("term-case", "Prime Minister", "prime minister"),
        ("term-missing", "Prime Minister", "head of the Cabinet"),
    )),
    ("ja-en", "衆議院及び参議院は、全国民を代表する選挙された議員で組織する。", "The House of Representatives and the House of Councillors shall consist of elected members, representative of all the people.", (
        ("term-forbidden", "House of Councillors", "Upper House"),
        ("term-forbidden", "House of Representatives", "Lower House"),
    )),
    ("ja-en", "本日の閣議において、働き方改革に関する閣議決定が行われた。", "At today's Cabinet meeting, a Cabinet Decision on Work Style Reform was taken.", (
        ("term-case", "Work Style Reform", "work style reform"),
        ("term-missing", "Cabinet Decision", "resolution"),
    )),
    ("ja-en", "岸田首相は、首相官邸で記者団に語った。", "Prime Minister Kishida spoke to reporters at his office.", (
        ("term-missing", "Prime Minister Kishida", "Mr. Kishida"),
    )),
    ("ja-en", "同寺の本堂は重要文化財に指定されている。", "The temple's main hall is designated as an Important Cultural Property.", (
        ("term-missing", "an Important Cultural Property", "a protected building"),
        ("term-case", "Important Cultural Property", "important cultural property"),
    )),
    ("ja-en", "文化財の保存には学芸員の協力が欠かせない。", "The preservation of cultural properties depends on the cooperation of curators.", (
        ("term-forbidden", "cultural properties", "cultural assets"),
        ("term-missing", "curators", "experts"),
    )),
    ("ja-en", "ユネスコ無形文化遺産に和紙が登録された。", "Washi was inscribed on UNESCO's list of Intangible Cultural Heritage.", (
        ("term-missing", "Intangible Cultural Heritage", "Living Traditions"),
        ("term-missing", "UNESCO's", "the UN's"),
    )),
    ("ja-en", "気象庁は大津波警報を津波警報に切り替えた。", "The Japan Meteorological Agency replaced the Major Tsunami Warning with a Tsunami Warning.", (
        ("term-case", "Major Tsunami Warning", "major Tsunami Warning"),
        ("term-missing", "with a Tsunami Warning", "with an advisory"),
        ("term-missing", "Japan Meteorological Agency", "weather bureau"),
    )),
    ("ja-en", "最大震度６弱を観測した。", "A maximum seismic intensity of 6 Lower was observed.", (
        ("term-forbidden", "seismic intensity", "magnitude"),
    )),
    ("ja-en", "線状降水帯の発生により、三市に避難指示が出された。", "Linear rainbands formed, and evacuation orders were issued for three cities.", (
        ("term-forbidden", "evacuation orders", "evacuation advisories"),
        ("term-missing", "Linear rainbands formed", "Heavy rain fell"),
    )),
    ("ja-en", "避難所では、女性の視点が必要である。", "Women's perspectives are needed in evacuation shelters.", (
        ("term-missing", "evacuation shelters", "gymnasiums"),
    )),
    ("ja-en", "警視庁の巡査部長が交番で道案内をした。", "A police sergeant of the Metropolitan Police Department gave directions at a police box.", (
        ("term-missing", "police sergeant", "officer"),
        ("term-missing", "police box", "station"),
        ("term-case", "Metropolitan Police Department", "metropolitan police department"),
    )),
    ("ja-en", "警察庁は、特殊詐欺の被害状況を公表した。", "The National Police Agency published data on damage from special fraud.", (
        ("term-missing", "special fraud", "scams"),
        ("term-missing", "National Police Agency", "NPA"),
    )),
    ("ja-en", "東京国立博物館は、日本最古の博物館である。", "The Tokyo National Museum is Japan's oldest museum.", (
        ("term-missing", "Tokyo National Museum", "institution in Ueno Park"),
    )),
    ("ja-en", "宇宙航空研究開発機構（ＪＡＸＡ）は、はやぶさ2の打ち上げに成功した。", "The Japan Aerospace Exploration Agency (JAXA) successfully launched Hayabusa2.", (
        ("term-missing", "launched Hayabusa2", "sent off its probe"),
        ("term-case", "Hayabusa2", "HAYABUSA2"),
    )),
    ("ja-en", "打ち上げは明朝行われる。", "The launch will take place tomorrow morning.", (
        ("term-missing", "launch", "lift-off"),
    )),
    ("ja-en", "以上が本日の取りまとめである。", "That is the summary of today's discussion.", (
        ("term-missing", "summary", "result"),
    )),
    ("ja-en", "女性活躍・男女共同参画の重点方針", "Intensive Policy on the Active Participation of Women and Gender Equality", (
        ("term-missing", "Active Participation of Women", "Role of Women"),
    )),
    ("ja-en", "ワーキングホリデー査証の申請はe-Govから。", "Apply for working-holiday visas through e-Gov.", (
        ("do-not-translate", "e-Gov", "the e-government portal"),
        ("term-missing", "working-holiday visas", "youth visas"),
    )),
    ("ja-en", "スマホやスマートホンではなく「スマートフォン」と書く。", "Write “smartphone”, not an abbreviation.", (
        ("term-missing", "smartphone", "mobile phone"),
    )),
    ("ja-en", "我が国は、各国と協力する。", "Japan cooperates with other countries.", ()),
    ("en-ja", "The report states that the treaty has been ratified by sixty States.", "報告書は、この条約が60か国により批准されたと述べている。", (
        ("term-forbidden", "批准された", "承認された"),
        ("term-missing", "この条約", "この文書"),
    )),
    ("en-ja", "States Parties shall ratify this treaty in accordance with their laws.", "締約国は、自国の法令に従い、この条約を批准するものとする。", (
        ("term-missing", "締約国", "加盟各国"),
        ("term-forbidden", "批准する", "承認する"),
    )),
    ("en-ja", "The Convention entered into force in 1970.", "この条約は、1970年に効力を生じた。", (
        ("term-missing", "効力を生じた", "成立した"),
    )),
    ("en-ja", "It will enter into force on 1 May.", "5月1日に発効する。", (
        ("term-missing", "発効する", "始まる"),
    )),
    ("en-ja", "Patent applications are examined by examiners of the patent office.", "特許出願は、特許庁の審査官が審査する。", (
        ("term-missing", "審査官", "職員"),
        ("term-missing", "特許庁", "当局"),
        ("term-missing", "特許出願", "願書"),
    )),
    ("en-ja", "The applicant's claims describe the invention.", "出願人の請求項は発明を記載する。", (
        ("term-forbidden", "出願人", "申請者"),
        ("term-missing", "請求項", "主張"),
        ("term-missing", "発明", "考案"),
    )),
    ("en-ja", "Trade secrets and domain names", "営業秘密及びドメイン名", (
        ("term-forbidden", "営業秘密", "企業秘密"),
        ("term-forbidden", "ドメイン名", "ドメインネーム"),
    )),
    ("en-ja", "Counterfeit goods were seized.", "模倣品が差し止められた。", (
        ("term-forbidden", "模倣品", "偽造品"),
    )),
    ("en-ja", "Owners of well-known marks may file an opposition.", "周知商標の権利者は、異議申し立てを行うことができる。", (
        ("term-missing", "異議申し立て", "申請"),
        ("term-missing", "周知商標", "有名な商標"),
    )),
    ("en-ja", "Appeals are subject to a fee.", "審判請求には手数料がかかる。", (
        ("term-forbidden", "手数料", "料金"),
        ("term-missing", "審判請求", "不服"),
    )),
    ("en-ja", "Software interfaces may be licensed.", "ソフトウエアのインタフェースは、実施許諾することができる。", (
        ("term-missing", "ソフトウエア", "プログラム"),
        ("term-missing", "インタフェース", "接続部"),
    )),
    ("en-ja", "Licensees of the joint venture hold the licences.", "合弁会社のライセンシーがライセンスを保有する。", (
        ("term-missing", "合弁会社", "共同企業"),
        ("term-missing", "ライセンシー", "使用者"),
    )),
    ("en-ja", "The 2030 Agenda calls on WIPO's members to act.", "２０３０アジェンダは、WIPO加盟国に行動を呼びかけている。", (
        ("term-missing", "２０３０アジェンダ", "国連の計画"),
        ("term-missing", "WIPO加盟国", "機関の加盟国"),
    )),
    ("en-ja", "Under the Paris Convention, priority may be claimed.", "パリ条約に基づき、優先権を主張することができる。", (
        ("term-missing", "パリ条約", "同盟条約"),
        ("term-missing", "優先権", "先の日付"),
    )),
    ("en-ja", "File through ePCT and consult WIPO Lex.", "ePCTで出願し、「WIPO Lex」を参照してください。", (
        ("do-not-translate", "ePCT", "電子PCT"),
        ("do-not-translate", "WIPO Lex", "WIPO法令データベース"),
    )),
    ("en-ja", "REGISTRATION", "登　録", (
        ("term-missing", "登　録", "名　簿"),
    )),
    ("en-ja", "Free registration; pre-registration is required for joint sessions.", "登録無料。合同会合には事前登録が必要。", ()),
    ("en-ja", "He was adopted as an infant; patently, interstate matters differ.", "彼は幼くして養子となった。明らかに、州をまたぐ問題は別である。", ()),
    ("en-ja", "Each State shall establish an office.", "各国は、事務所を設置する。", ()),
)
# fmt: on
