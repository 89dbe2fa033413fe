"""Terms in texts of central banks, defence, labour law and tenders: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,inflection,boundary,do_not_translate
金融政策,monetary policy,preferred,,,,
金融政策決定会合,Monetary Policy Meeting,preferred,,,,
金融緩和,monetary easing,preferred,,,,
金融緩和,quantitative easing,forbidden,,,,
物価安定の目標,price stability target,preferred,,,,
消費者物価指数,consumer price index,preferred,ignore,,,
消費者物価指数,CPI,admitted,exact,,,
日本銀行,Bank of Japan,preferred,,,,
日本銀行,BOJ,admitted,exact,,,
日銀,Bank of Japan,preferred,,,,
国債,Japanese government bond,preferred,,,,
国債,JGB,admitted,exact,,,
短観,Tankan,preferred,exact,,,
長期金利,long-term interest rate,preferred,,,,
長短金利操作,yield curve control,preferred,,,,
需給ギャップ,output gap,preferred,,,,
潜在成長率,potential growth rate,preferred,,,,
財政投融資,Fiscal Investment and Loan Program,preferred,,,,
一般会計,general account,preferred,,,,
特別会計,special account,preferred,,,,
補正予算,supplementary budget,preferred,,,,
補正予算,revised budget,forbidden,,,,
概算要求,budget request,preferred,,,,
租税条約,tax convention,preferred,,,,
租税条約,tax treaty,admitted,,,,
恒久的施設,permanent establishment,preferred,,,,
居住者,resident,preferred,,,,
非居住者,non-resident,preferred,,,,
源泉徴収,withholding,preferred,,,,
税関,customs,preferred,,plural,,
関税,customs duty,preferred,,,,
関税,tariff,admitted,,,,
公正取引委員会,Japan Fair Trade Commission,preferred,,,,
公正取引委員会,Fair Trade Committee,forbidden,,,,
独占禁止法,Antimonopoly Act,preferred,,,,
独占禁止法,Anti-Monopoly Law,forbidden,,,,
課徴金,surcharge,preferred,,,,
課徴金,fine,forbidden,,,,
下請事業者,subcontractor,preferred,,,,
見込み,outlook,preferred,,,,
スタートアップ,startup,preferred,,,,
Ｊ－クレジット,J-Credit,preferred,exact,,,
MyData,,,,,,yes
貸付け,loan,preferred,,,,
""",
    "en-ja": """\
source,target,status,case,inflection,boundary,do_not_translate
defence,防衛,preferred,,,,
Ministry of Defence,防衛省,preferred,,,,
Minister of Defence,防衛大臣,preferred,,,,
Minister of Defence,国防大臣,forbidden,,,,
Self-Defense Forces,自衛隊,preferred,,,,
deterrence,抑止力,preferred,,,,
deterrence,抑止,admitted,,,,
missile,ミサイル,preferred,,,,
ballistic missile,弾道ミサイル,preferred,,,,
unmanned aerial vehicle,無人航空機,preferred,,,,
unmanned aerial vehicle,ドローン,forbidden,,,,
joint exercise,共同訓練,preferred,,,,
joint exercise,合同演習,forbidden,,,,
rules-based international order,ルールに基づく国際秩序,preferred,,,,
rules-based international order,法の支配に基づく国際秩序,forbidden,,,,
economic security,経済安全保障,preferred,,,,
critical infrastructure,重要インフラ,preferred,,,,
cyberattack,サイバー攻撃,preferred,,,,
interoperability,相互運用性,preferred,,,,
arms control,軍備管理,preferred,,,,
disarmament,軍縮,preferred,,,,
non-proliferation,不拡散,preferred,,,,
proliferation,拡散,preferred,,,,
nuclear weapon,核兵器,preferred,,,,
order,命令,preferred,,,,
chair,議長,preferred,,,,
chair,チェア,forbidden,,,,
co-chair,共同議長,preferred,,,,
vice-chair,副議長,preferred,,,,
support,支援,preferred,,,,
hotline,ホットライン,preferred,,,,
radar,レーダー,preferred,,,,
leader,首脳,preferred,,,,
leader,リーダー,forbidden,,,,
outer space,宇宙空間,preferred,,,,
Quad,日米豪印,preferred,exact,,,
ASEAN,ASEAN,preferred,exact,,,
AUKUS,,,,,,yes
Aegis,イージス,preferred,,,,
""",
}

ROWS = (
    ("ja-en", "日本銀行は、本日の金融政策決定会合において、金融緩和を継続することを決定した。", "At the Monetary Policy Meeting held today, the Bank of Japan decided to continue with monetary easing.", (
        ("term-forbidden", "monetary easing", "quantitative easing"),
        ("term-case", "Monetary Policy Meeting", "monetary policy meeting"),
        ("term-missing", "Bank of Japan", "central bank"),
        ("term-missing", "Monetary Policy Meeting", "board meeting"),
    )),
    ("ja-en", "金融政策の先行きを見通す。", "Looking ahead to the course of monetary policy.", (
        ("term-missing", "monetary policy", "credit policy"),
    )),
    ("ja-en", "日銀短観によると、大企業の景況感は改善した。", "According to the Bank of Japan's Tankan, sentiment among large firms improved.", (
        ("term-case", "Tankan", "tankan"),
        ("term-missing", "Bank of Japan's Tankan", "quarterly survey"),
    )),
    ("ja-en", "消費者物価指数（除く生鮮食品）は前年比二・五％の上昇となった。", "The Consumer Price Index (excluding fresh food) rose 2.5 percent year on year.", (
        ("term-missing", "Consumer Price Index", "cost-of-living index"),
    )),
    ("ja-en", "物価安定の目標の実現を目指す。", "The Bank aims to achieve its price stability target of 2 percent.", (
        ("term-missing", "price stability target", "inflation goal"),
    )),
    ("ja-en", "長短金利操作（イールドカーブ・コントロール）の下で、長期金利は安定的に推移した。", "Under yield curve control, long-term interest rates were stable.", (
        ("term-missing", "yield curve control", "the present framework"),
        ("term-missing", "long-term interest rates", "yields"),
    )),
    ("ja-en", "需給ギャップと潜在成長率の推計値", "Estimates of the Output Gap and Potential Growth Rate", (
        ("term-missing", "Output Gap", "Slack"),
        ("term-missing", "Potential Growth Rate", "Trend Growth"),
    )),
    ("ja-en", "国債の買入れを減額する。", "Purchases of JGBs will be reduced.", (
        ("term-missing", "JGBs", "bonds"),
    )),
    ("ja-en", "一般会計及び特別会計の補正予算案が提出された。", "Draft supplementary budgets for the general and special accounts were submitted.", (
        ("term-forbidden", "supplementary budgets", "revised budgets"),
    )),
    ("ja-en", "令和七年度概算要求の概要", "Overview of the FY2025 Budget Request", (
        ("term-missing", "Budget Request", "Estimates"),
    )),
    ("ja-en", "財政投融資計画を策定する。", "The Fiscal Investment and Loan Programme plan is drawn up.", (
        ("term-missing", "Fiscal Investment and Loan Programme", "public lending"),
        ("term-case", "Fiscal Investment and Loan Programme", "fiscal investment and loan programme"),
    )),
    ("ja-en", "非居住者が恒久的施設を有する場合、租税条約の適用がある。", "Where a non-resident has a permanent establishment, the tax treaty applies.", (
        ("term-missing", "non-resident", "foreigner"),
        ("term-missing", "permanent establishment", "fixed place of business"),
        ("term-missing", "tax treaty", "agreement"),
    )),
    ("ja-en", "居住者に支払われる利子は源泉徴収の対象となる。", "Interest paid to residents is subject to withholding.", (
        ("term-missing", "residents", "persons living in Japan"),
        ("term-missing", "withholding", "deduction"),
    )),
    ("ja-en", "税関長は、関税を徴収する。", "The Director-General of Customs shall collect customs duties.", (
        ("term-missing", "customs duties", "import taxes"),
    )),
    ("ja-en", "公正取引委員会は、独占禁止法に違反したとして、三社に課徴金の納付を命じた。", "The Japan Fair Trade Commission ordered three companies to pay surcharges for violating the Antimonopoly Act.", (
        ("term-forbidden", "surcharges", "fines"),
        ("term-forbidden", "Antimonopoly Act", "Anti-Monopoly Law"),
        ("term-forbidden", "Japan Fair Trade Commission", "Fair Trade Committee"),
    )),
    ("ja-en", "下請け事業者との取引を適正化する。", "Dealings with subcontractors will be made fairer.", (
        ("term-missing", "subcontractors", "suppliers"),
    )),
    ("ja-en", "来年度の見込みについて", "OUTLOOK FOR NEXT FISCAL YEAR", (
        ("term-missing", "OUTLOOK", "PROSPECTS"),
    )),
    ("ja-en", "スタート・アップへの貸し付けを拡大する。", "Loans to start-ups will be expanded.", (
        ("term-missing", "Loans", "Funds"),
    )),
    ("ja-en", "Ｊークレジット制度について", "About the J-Credit Scheme", ()),
    ("ja-en", "J-クレジット及びMyDataの活用", "Using J-Credits and MyData", (
        ("do-not-translate", "MyData", "personal data"),
    )),
    ("ja-en", "見込みがない。", "There is no outlook.", ()),
    ("en-ja", "The Ministers of Defence agreed to step up joint exercises.", "両国の防衛大臣は、共同訓練を強化することで一致した。", (
        ("term-forbidden", "防衛大臣", "国防大臣"),
        ("term-forbidden", "共同訓練", "合同演習"),
    )),
    ("en-ja", "The Ministry of Defense announced that two ballistic missiles had been launched.", "防衛省は、弾道ミサイル2発が発射されたと発表した。", (
        ("term-missing", "防衛省", "同省"),
        ("term-missing", "弾道ミサイル", "飛翔体"),
    )),
    ("en-ja", "Defence spending and deterrence", "防衛費と抑止力", (
        ("term-missing", "防衛費", "軍事費"),
        ("term-missing", "抑止力", "均衡"),
    )),
    ("en-ja", "Unmanned aerial vehicles flew over the base.", "無人航空機が基地の上空を飛行した。", (
        ("term-forbidden", "無人航空機", "ドローン"),
    )),
    ("en-ja", "They will support the rules-based international order.", "両国は、ルールに基づく国際秩序を支持する。", (
        ("term-forbidden", "ルールに基づく国際秩序", "法の支配に基づく国際秩序"),
    )),
    ("en-ja", "In order to protect critical infrastructure from cyberattacks, information is shared.", "重要インフラをサイバー攻撃から守るため、情報を共有する。", (
        ("term-missing", "重要インフラ", "基幹設備"),
        ("term-missing", "サイバー攻撃", "不正行為"),
    )),
    ("en-ja", "Economic security and interoperability", "経済安全保障及び相互運用性", (
        ("term-missing", "経済安全保障", "経済の安定"),
        ("term-missing", "相互運用性", "互換性"),
    )),
    ("en-ja", "Arms control, disarmament and non-proliferation", "軍備管理・軍縮・不拡散", (
        ("term-missing", "軍備管理・", "軍事・"),
        ("term-missing", "不拡散", "防止"),
    )),
    ("en-ja", "The proliferation of nuclear weapons is a threat.", "核兵器の拡散は脅威である。", (
        ("term-missing", "拡散", "広がり"),
        ("term-missing", "核兵器", "大量破壊兵器"),
    )),
    ("en-ja", "The Co-Chairs thanked the Vice-Chair.", "共同議長は副議長に謝意を表した。", (
        ("term-missing", "共同議長", "主催者"),
        ("term-missing", "副議長", "次席"),
    )),
    ("en-ja", "Who will chair the meeting?", "誰が会議の司会を務めるのか。", ()),
    ("en-ja", "The Chair's summary", "議長総括", (
        ("term-forbidden", "議長", "チェア"),
        ("term-missing", "議長", "座長"),
    )),
    ("en-ja", "The court issued an order.", "裁判所は命令を発した。", (
        ("term-missing", "命令", "文書"),
    )),
    ("en-ja", "Leaders of ASEAN opened a hotline.", "ＡＳＥＡＮ首脳はホットラインを開設した。", (
        ("term-forbidden", "首脳", "リーダー"),
        ("term-missing", "ホットライン", "専用回線"),
        ("term-missing", "ＡＳＥＡＮ", "東南アジア諸国"),
    )),
    ("en-ja", "Aegis destroyers carry new radars.", "イージス艦は新型レーダを搭載している。", (
        ("term-missing", "レーダ", "装置"),
        ("term-missing", "イージス艦", "護衛艦"),
    )),
    ("en-ja", "Quad partners on outer space; a quadrilateral meeting", "宇宙空間に関する日米豪印の協力、四者会合", (
        ("term-missing", "日米豪印", "四か国"),
        ("term-missing", "宇宙空間", "宇宙"),
    )),
    ("en-ja", "AUKUS Pillar II", "ＡＵＫＵＳ「第二の柱」", (
        ("do-not-translate", "ＡＵＫＵＳ", "豪英米"),
    )),
    ("en-ja", "Orderly borders; supporters cheered; wheelchair access.", "整然とした国境。ファンは声援を送った。車椅子対応。", ()),
    ("en-ja", "The Self-Defense Forces provided support.", "自衛隊が支援を行った。", (
        ("term-missing", "自衛隊", "部隊"),
        ("term-missing", "支援", "活動"),
    )),
)
# fmt: on
