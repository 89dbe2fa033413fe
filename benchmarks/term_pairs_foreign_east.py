"""Terms in texts of foreign ministries and international organisations: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate,valid_from,valid_to
安全保障,security,preferred,,,,
国家安全保障会議,National Security Council,preferred,,,,
国家安全保障会議,NSC,admitted,exact,,,
国家安全保障会議,State Security Council,forbidden,,,,
人間の安全保障,human security,preferred,,,,
京都,Kyoto,preferred,,,,
東京都,Tokyo Metropolitan Government,preferred,,,,
東京都,Tokyo Metropolis,admitted,,,,
条約,treaty,preferred,,,,
条約,convention,admitted,,,,
条約,pact,forbidden,,,,
条約局,Treaties Bureau,preferred,,,,
法の支配,rule of law,preferred,,,,
法の支配,rule by law,forbidden,,,,
自由で開かれたインド太平洋,Free and Open Indo-Pacific,preferred,,,,
自由で開かれたインド太平洋,FOIP,admitted,exact,,,
総領事館,Consulate-General,preferred,,,,
総領事館,General Consulate,forbidden,,,,
拉致問題,abductions issue,preferred,,,,
拉致問題,kidnapping issue,forbidden,,,,
締約国,State Party,preferred,,,,
締約国,Contracting Party,admitted,,,,
締約国,signatory,forbidden,,,,
受入国,receiving State,preferred,,,,
受入国,host nation,forbidden,,,,
防災,disaster risk reduction,preferred,,,,
防災,disaster prevention,forbidden,,,,
申合せ,arrangement,preferred,,,,
サイバー・セキュリティ,cybersecurity,preferred,,,,
二国間クレジット制度,Joint Crediting Mechanism,preferred,,,,
二国間クレジット制度,JCM,admitted,exact,,,
北方領土,Northern Territories,preferred,,,,
北方領土,Kuril Islands,forbidden,,,,
組織犯罪,organized crime,preferred,,,,
政務官,Parliamentary Vice-Minister,preferred,,,,
ＯＤＡ,ODA,preferred,exact,,,
JENESYS,,,,yes,,
K-Supply,,,,yes,,
能力構築,capacity building,preferred,,,,
能力構築,capacity development,forbidden,,,,
質の高いインフラ,quality infrastructure,preferred,,,,
質の高いインフラ,high-quality infrastructure,forbidden,,,,
""",
    "en-ja": """\
source,target,status,case,do_not_translate
memorandum of cooperation,協力覚書,preferred,,
memorandum of cooperation,協力メモ,forbidden,,
Minister for Foreign Affairs,外務大臣,preferred,,
Minister for Foreign Affairs,外相,forbidden,,
supply chain,サプライチェーン,preferred,,
supply chain,供給網,forbidden,,
handover,引渡し,preferred,,
petition,申立て,preferred,,
disaster risk reduction,防災,preferred,,
disaster risk reduction,災害予防,forbidden,,
stakeholder,関係者,preferred,,
stakeholder,ステークホルダー,forbidden,,
Sustainable Development Goals,持続可能な開発目標,preferred,,
Sustainable Development Goals,SDGs,admitted,,
coast guard,海上保安機関,preferred,,
Japan Coast Guard,海上保安庁,preferred,,
Japan Coast Guard,沿岸警備隊,forbidden,,
energy security,エネルギー安全保障,preferred,,
security,安全保障,preferred,,
security guard,警備員,preferred,,
intellectual property,知的財産,preferred,,
intellectual property,知的所有権,forbidden,,
Attorney General,司法長官,preferred,,
user,利用者,preferred,,
user,ユーザー,admitted,,
server,サーバー,preferred,,
Government of Japan,日本政府,preferred,,
Government of Japan,日本国政府,admitted,,
audit,監査,preferred,,
audit,検査,forbidden,,
Board of Audit,会計検査院,preferred,,
G7,G7,preferred,,
agreement,協定,preferred,,
agreement,合意,admitted,,
agreement in principle,大筋合意,preferred,,
member state,加盟国,preferred,,
member state,メンバー国,forbidden,,
vaccine,ワクチン,preferred,,
work permit,就労許可,preferred,,
work permit,労働許可,forbidden,,
organisation,機関,preferred,,
JICA,,,,yes
Sentinel-6,,,,yes
""",
}

ROWS = (
    ("ja-en", "国家安全保障会議は本日、緊急事態大臣会合を開催した。", "The National Security Council convened an emergency ministerial meeting today.", (
        ("term-missing", "National Security Council", "Security Cabinet"),
        ("term-forbidden", "National Security Council", "State Security Council"),
        ("term-case", "National Security Council", "national security council"),
    )),
    ("ja-en", "国家安全保障会議（ＮＳＣ）の司令塔機能を一層強化し、ＮＳＣを中心に取り組む。", "We will further strengthen the command function of the National Security Council (NSC) and make it the centre of our efforts.", ()),
    ("ja-en", "東京都は、都内の大使館との連絡体制を見直した。", "The Tokyo Metropolitan Government reviewed its liaison arrangements with embassies in the city.", (
        ("term-missing", "Tokyo Metropolitan Government", "prefectural authorities"),
    )),
    ("ja-en", "会議は京都及び東京都において開催される。", "Meetings will be held in Kyoto and in the Tokyo Metropolis.", (
        ("term-missing", "Kyoto", "Nara"),
    )),
    ("ja-en", "条約局は、両条約の解釈につき回答した。", "The Treaties Bureau replied on the interpretation of both conventions.", (
        ("term-missing", "Treaties Bureau", "Legal Affairs Office"),
        ("term-missing", "conventions", "instruments"),
        ("term-forbidden", "conventions", "pacts"),
    )),
    ("ja-en", "この条約の締約国は、毎年報告書を提出する。", "States Parties to this Treaty shall submit a report each year.", (
        ("term-forbidden", "States Parties", "Signatories"),
        ("term-missing", "States Parties", "Members"),
    )),
    ("ja-en", "法の支配に基づく国際秩序を維持する。", "We uphold an international order based on the rule of law.", (
        ("term-forbidden", "rule of law", "rule by law"),
        ("term-missing", "rule of law", "primacy of justice"),
    )),
    ("ja-en", "両首脳は「自由で開かれたインド太平洋」の実現に向けて連携することで一致した。", "The two leaders agreed to work together to realize a “Free and Open\nIndo-Pacific”.", (
        ("term-case", "Free and Open", "free and open"),
    )),
    ("ja-en", "在シドニー総領事館及び在パース総領事館では、窓口時間を変更します。", "The Consulates-General in Sydney and Perth are changing their counter hours.", (
        ("term-forbidden", "Consulates-General", "General Consulates"),
        ("term-missing", "Consulates-General", "missions"),
    )),
    ("ja-en", "拉致問題の即時解決に向け、米国の理解と支持を得た。", "The United States expressed its understanding and support for the immediate resolution of the abductions issue.", (
        ("term-forbidden", "abductions issue", "kidnapping issue"),
    )),
    ("ja-en", "派遣国は、受入国の法令を尊重する。受け入れ国の同意は書面による。", "The sending State shall respect the laws of the receiving State, whose consent shall be given in writing.", (
        ("term-forbidden", "receiving State", "host nation"),
    )),
    ("ja-en", "仙台防災枠組は、防災への投資を呼びかける。", "The Sendai Framework for Disaster Risk Reduction calls for investment in disaster risk reduction.", (
        ("term-forbidden", "investment in disaster risk reduction", "investment in disaster prevention"),
    )),
    ("ja-en", "関係省庁申し合わせに基づき、次の措置をとる。", "The following measures are taken in accordance with the arrangement between the ministries concerned.", (
        ("term-missing", "arrangement", "understanding"),
    )),
    ("ja-en", "サイバーセキュリティに関する作業部会が設置された。", "A working group on cybersecurity was set up.", (
        ("term-missing", "cybersecurity", "digital safety"),
    )),
    ("ja-en", "二国間クレジット制度（ＪＣＭ）のパートナー国は二十九か国となった。", "The Joint Crediting Mechanism (JCM) now has twenty-nine partner countries.", (
        ("term-case", "Joint Crediting Mechanism", "joint crediting mechanism"),
        ("term-missing", "Joint Crediting Mechanism (JCM)", "bilateral offset credit scheme"),
    )),
    ("ja-en", "北方領土の日", "NORTHERN TERRITORIES DAY", ()),
    ("ja-en", "北方領土問題を解決し、平和条約を締結するとの方針を堅持する。", "Japan firmly maintains its policy of resolving the issue of the Northern Territories and concluding a peace treaty.", (
        ("term-forbidden", "Northern Territories", "Kuril Islands"),
        ("term-case", "Northern Territories", "northern territories"),
    )),
    ("ja-en", "国際組織犯罪防止条約が発効した。", "The Convention against Transnational Organised Crime entered into force.", (
        ("term-missing", "Organised Crime", "Gangs"),
    )),
    ("ja-en", "深澤政務官は、政務官として初めて同国を訪問した。", "Parliamentary Vice-Minister Fukazawa visited the country, the first Parliamentary Vice-Minister to do so.", (
        ("term-missing", "Parliamentary Vice-Minister Fukazawa visited the country, the first Parliamentary Vice-Minister to do so", "Mr. Fukazawa visited the country, the first person in his post to do so"),
    )),
    ("ja-en", "ＯＤＡを活用した能力構築支援は、質の高いインフラの整備にも資する。", "Capacity-building assistance through ODA also contributes to developing quality infrastructure.", (
        ("term-forbidden", "Capacity-building", "Capacity development"),
        ("term-forbidden", "quality infrastructure", "high-quality infrastructure"),
    )),
    ("ja-en", "対日理解促進交流プログラム「ＪＥＮＥＳＹＳ」の一環として、大学生が来日した。", "University students visited Japan as part of JENESYS, a programme to promote understanding of Japan.", (
        ("do-not-translate", "JENESYS, a programme", "a programme"),
    )),
    ("ja-en", "K-Supplyの登録を受け付けます。", "Registrations for K-Supply are now open.", (
        ("do-not-translate", "K-Supply", "K-Provision"),
    )),
    ("en-ja", "The two Ministers for Foreign Affairs signed the Memorandum of Cooperation.", "両外務大臣は、協力覚書に署名した。", (
        ("term-forbidden", "外務大臣", "外相"),
        ("term-forbidden", "協力覚書", "協力メモ"),
        ("term-missing", "協力覚書", "文書"),
    )),
    ("en-ja", "Supply chains for critical minerals must be diversified.", "重要鉱物のサプライ・チェーンを多角化しなければならない。", (
        ("term-forbidden", "サプライ・チェーン", "供給網"),
        ("term-missing", "サプライ・チェーン", "調達先"),
    )),
    ("en-ja", "The handover took place at the port.", "引き渡しは港で行われた。", (
        ("term-missing", "引き渡し", "移送"),
    )),
    ("en-ja", "Petitions may be filed within 30 days.", "申し立ては、30日以内に行うことができる。", (
        ("term-missing", "申し立て", "請求"),
    )),
    ("en-ja", "The petition was dismissed.", "申立は却下された。", ()),
    ("en-ja", "Disaster risk reduction requires the cooperation of all stakeholders.", "防災には、あらゆる関係者の協力が必要である。", (
        ("term-forbidden", "防災", "災害予防"),
        ("term-forbidden", "関係者", "ステークホルダー"),
        ("term-missing", "関係者", "人々"),
    )),
    ("en-ja", "Progress towards the Sustainable Development Goals (SDGs) has slowed.", "ＳＤＧｓの進捗は遅れている。", (
        ("term-missing", "ＳＤＧｓ", "目標"),
    )),
    ("en-ja", "The Japan Coast Guard trains the coast guards of the region.", "海上保安庁は、域内の海上保安機関の研修を行っている。", (
        ("term-forbidden", "海上保安庁", "沿岸警備隊"),
        ("term-missing", "海上保安庁", "日本側"),
        ("term-missing", "海上保安機関", "担当者"),
    )),
    ("en-ja", "Energy security is a pillar of national security.", "エネルギー安全保障は国家安全保障の柱である。", (
        ("term-missing", "エネルギー安全保障は", "電力の安定供給は"),
        ("term-missing", "国家安全保障", "国防"),
    )),
    ("en-ja", "Security guards are posted at both gates.", "両門に警備員が配置されている。", (
        ("term-missing", "警備員", "職員"),
    )),
    ("en-ja", "Intellectual-property offices exchanged views.", "知的財産庁が意見交換を行った。", (
        ("term-forbidden", "知的財産", "知的所有権"),
    )),
    ("en-ja", "The Attorneys General met in Ottawa.", "両国の司法長官はオタワで会談した。", (
        ("term-missing", "司法長官", "閣僚"),
    )),
    ("en-ja", "Users may not alter the server's settings.", "ユーザはサーバの設定を変更してはならない。", (
        ("term-missing", "ユーザ", "職員"),
    )),
    ("en-ja", "The Government of Japan appreciates the offer.", "日本国政府は、この申出を高く評価する。", (
        ("term-missing", "日本国政府", "我が方"),
    )),
    ("en-ja", "The Board of Audit of Japan published the results of its audit.", "会計検査院は、監査の結果を公表した。", (
        ("term-missing", "会計検査院", "同院"),
    )),
    ("en-ja", "The auditorium seats 300 people; the reorganisation of seats is under way.", "講堂は300席である。座席の再編を進めている。", ()),
    ("en-ja", "G7 leaders reached an agreement in principle on the fund.", "Ｇ７首脳は、基金について大筋合意に達した。", (
        ("term-missing", "Ｇ７首脳", "主要国首脳"),
        ("term-missing", "大筋合意", "一定の結論"),
    )),
    ("en-ja", "The Agreement enters into force on the thirtieth day; it is open to all member States.", "この協定は、三十日目の日に効力を生ずる。すべての加盟国に開放される。", (
        ("term-forbidden", "加盟国", "メンバー国"),
        ("term-missing", "協定", "文書"),
    )),
    ("en-ja", "COVID-19 vaccines were delivered by JICA.", "新型コロナウイルスのワクチンは、ＪＩＣＡが供与した。", (
        ("do-not-translate", "ＪＩＣＡ", "国際協力の機構"),
    )),
    ("en-ja", "An applicant for a work permit must be at least 18 years old.", "就労許可の申請者は、18歳以上でなければならない。", (
        ("term-forbidden", "就労許可", "労働許可"),
    )),
    ("en-ja", "Sentinel-6 measures sea level.", "Sentinel‑6は海面の高さを測る。", (
        ("do-not-translate", "Sentinel‑6", "センチネル6号"),
    )),
    ("en-ja", "International organisations and non-governmental organizations took part.", "国際機関や非政府機関が参加した。", (
        ("term-missing", "国際機関や非政府機関", "多くの団体"),
    )),
)
# fmt: on
