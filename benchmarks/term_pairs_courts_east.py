"""Terms in texts of courts, health, customs and weather offices: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,inflection,do_not_translate
最高裁判所,Supreme Court,preferred,,,
最高裁判所,Highest Court,forbidden,,,
裁判所,court,preferred,,,
裁判所,tribunal,forbidden,,,
検察官,public prosecutor,preferred,,,
検察官,state attorney,forbidden,,,
被疑者,suspect,preferred,,,
被疑者,accused,forbidden,,,
取調べ,interrogation,preferred,,,
取調べ,questioning,admitted,,,
差押え,seizure,preferred,,,
執行猶予,suspended sentence,preferred,,,
執行猶予,probation,forbidden,,,
厚生労働省,"Ministry of Health, Labour and Welfare",preferred,,,
厚生労働省,MHLW,admitted,exact,,
厚生労働大臣,"Minister of Health, Labour and Welfare",preferred,,,
感染症,infectious disease,preferred,,,
感染症,contagious disease,forbidden,,,
感染,infection,preferred,,,
緊急事態宣言,state of emergency,preferred,,,
緊急事態宣言,emergency declaration,forbidden,,,
介護保険,long-term care insurance,preferred,,,
介護保険,nursing care insurance,forbidden,,,
後期高齢者,person aged 75 or over,preferred,,,
漁獲可能量,total allowable catch,preferred,,,
漁獲可能量,TAC,admitted,exact,,
水産庁,Fisheries Agency,preferred,,,
マグロ類,tuna and tuna-like species,preferred,,,
国土地理院,Geospatial Information Authority of Japan,preferred,,,
地方公共団体,local government,preferred,,,
地方公共団体,local public body,forbidden,,,
市町村,municipality,preferred,,,
指定都市,designated city,preferred,,,
附属書,annex,preferred,,,
議定書,protocol,preferred,,,
批准する,to ratify,preferred,,,
批准する,to approve,forbidden,,,
環境影響評価,environmental impact assessment,preferred,,,
環境影響評価,EIA,admitted,exact,,
温室効果ガス,greenhouse gas,preferred,,,
子ども,child,preferred,,,
ヴェトナム,Viet Nam,preferred,,,
ヴェトナム,Vietnam,forbidden,exact,,
マイナンバーカード,Individual Number Card,preferred,,,
マイナンバーカード,My Number Card,forbidden,,,
J-ALERT,,,,,yes
みどりの食料システム戦略,MIDORI Strategy,preferred,exact,,
""",
    "en-ja": """\
source,target,status,case,inflection,do_not_translate
ceasefire,停戦,preferred,,,
ceasefire,休戦,forbidden,,,
armistice,休戦,preferred,,,
humanitarian assistance,人道支援,preferred,,,
humanitarian assistance,人道援助,forbidden,,,
assistance,支援,preferred,,,
assistance,援助,admitted,,,
Under-Secretary-General,事務次長,preferred,,,
Secretary-General,事務総長,preferred,,,
Secretary-General,事務局長,forbidden,,,
host community,受入れ地域,preferred,,,
refugee,難民,preferred,,,
internally displaced person,国内避難民,preferred,,,
internally displaced person,国内難民,forbidden,,,
resolution,決議,preferred,,,
draft resolution,決議案,preferred,,,
rapporteur,報告者,preferred,,,
Special Rapporteur,特別報告者,preferred,,,
Security Council,安全保障理事会,preferred,,,
Security Council,安保理,admitted,,,
landmine,地雷,preferred,,,
anti-personnel mine,対人地雷,preferred,,,
cluster munition,クラスター弾,preferred,,,
cluster munition,クラスター爆弾,forbidden,,,
gender,ジェンダー,preferred,,,
gender,性別,forbidden,,,
monitor,モニター,preferred,,,
computer,コンピュータ,preferred,,,
violence,暴力,preferred,,,
peacebuilding,平和構築,preferred,,,
country team,国別チーム,preferred,,,
early recovery,早期復旧,preferred,,,
early recovery,早期回復,forbidden,,,
climate,気候,preferred,,,
climate change,気候変動,preferred,,,
climate change,気候変化,forbidden,,,
UNICEF,UNICEF,preferred,exact,,
UNICEF,ユニセフ,admitted,,,
World Food Programme,世界食糧計画,preferred,,,
World Food Programme,WFP,admitted,exact,,
cash-for-work,キャッシュ・フォー・ワーク,preferred,,,
lead agency,主導機関,preferred,,,
implementing partner,実施パートナー,preferred,,,
partner,パートナー,preferred,,,
RapidPro,,,,,yes
""",
}

ROWS = (
    ("ja-en", "最高裁判所は、下級裁判所の判断を支持した。", "The Supreme Court upheld the judgments of the lower courts.", (
        ("term-forbidden", "Supreme Court", "Highest Court"),
        ("term-missing", "lower courts", "lower instances"),
        ("term-forbidden", "lower courts", "lower tribunals"),
        ("term-case", "Supreme Court", "supreme court"),
    )),
    ("ja-en", "検察官は被疑者を取り調べることができる。被疑者は黙秘権を有する。", "A public prosecutor may question a suspect, who has the right to remain silent.", (
        ("term-forbidden", "a suspect", "an accused"),
        ("term-forbidden", "public prosecutor", "state attorney"),
    )),
    ("ja-en", "取り調べの録音・録画", "Audio and video recording of interrogations", (
        ("term-missing", "interrogations", "interviews"),
    )),
    ("ja-en", "差押の対象となる物件は別表に掲げる。", "The items subject to seizure are listed in the attached table.", (
        ("term-missing", "seizure", "confiscation"),
    )),
    ("ja-en", "懲役二年、執行猶予三年の判決が言い渡された。", "A two-year suspended sentence with a three-year period was handed down.", (
        ("term-forbidden", "suspended sentence", "probation"),
    )),
    ("ja-en", "厚生労働省及び水産庁は、共同で指針を策定した。", "The Ministry of Health, Labour and Welfare (MHLW) and the Fisheries Agency drew up guidelines together.", (
        ("term-case", "Ministry of Health, Labour and Welfare", "ministry of health, labour and welfare"),
        ("term-missing", "the Fisheries Agency", "the fishing authority"),
        ("term-missing", "The Ministry of Health, Labour and Welfare (MHLW)", "The health authority"),
    )),
    ("ja-en", "厚生労働大臣が緊急事態宣言の解除を求めた。", "The Minister of Health, Labor and Welfare called for the state of emergency to be lifted.", (
        ("term-forbidden", "state of emergency", "emergency declaration"),
        ("term-missing", "Minister of Health, Labor and Welfare", "Welfare Minister"),
    )),
    ("ja-en", "感染症対策により、感染の拡大は防がれた。", "Measures against infectious diseases kept the infection from spreading.", (
        ("term-forbidden", "infectious diseases", "contagious diseases"),
        ("term-missing", "the infection", "it"),
    )),
    ("ja-en", "介護保険料は市区町村ごとに定める。", "Long-term care insurance premiums are set by each municipality.", (
        ("term-forbidden", "Long-term care insurance", "Nursing care insurance"),
    )),
    ("ja-en", "後期高齢者の窓口負担は一割である。", "Persons aged 75 or over pay ten per cent at the counter.", (
        ("term-missing", "Persons aged 75 or over", "The elderly"),
    )),
    ("ja-en", "さんまの漁獲可能量（ＴＡＣ）は、前年を下回った。", "The total allowable catch (TAC) of saury was below that of the year before.", (
        ("term-missing", "total allowable catch (TAC)", "catch quota"),
        ("term-case", "total allowable catch (TAC)", "Total allowable catch (Tac)"),
    )),
    ("ja-en", "まぐろ類の保存管理措置", "Conservation and management measures for tuna and tuna-like species", ()),
    ("ja-en", "国土地理院の地図を使用しています。", "This uses maps of the Geospatial Information Authority\n of Japan.", (
        ("term-missing", "Geospatial Information Authority\n of Japan", "national mapping agency"),
    )),
    ("ja-en", "地方公共団体のうち、市町村及び指定都市は、次の事務を行う。", "Among local governments, municipalities and designated cities perform the following functions.", (
        ("term-forbidden", "local governments", "local public bodies"),
        ("term-missing", "designated cities", "large cities"),
        ("term-missing", "municipalities", "towns"),
    )),
    ("ja-en", "議定書付属書Ⅲの改正", "Amendment to Annex III to the Protocol", (
        ("term-missing", "Annex III", "Appendix III"),
    )),
    ("ja-en", "我が国は昨年この議定書を批准した。", "Japan ratified this Protocol last year.", (
        ("term-forbidden", "ratified", "approved"),
        ("term-missing", "Protocol", "instrument"),
    )),
    ("ja-en", "環境影響評価（ＥＩＡ）の手続きを見直す。", "Environmental Impact Assessment (EIA) procedures will be reviewed.", (
        ("term-missing", "Environmental Impact Assessment (EIA) procedures", "Review procedures for major projects"),
    )),
    ("ja-en", "温室効果ガスの排出を削減し、吸収源を確保する。", "To cut greenhouse-gas emissions and secure sinks.", (
        ("term-missing", "greenhouse-gas emissions", "carbon emissions"),
    )),
    ("ja-en", "すべての子供に教育の機会を。", "Education for every child.", (
        ("term-missing", "child", "pupil"),
    )),
    ("ja-en", "ベトナム及びラオスの児童に文具を贈った。", "Stationery was given to schoolchildren in Viet Nam and Laos.", (
        ("term-forbidden", "Viet Nam", "Vietnam"),
    )),
    ("ja-en", "マイナンバーカードの申請", "APPLICATION FOR INDIVIDUAL NUMBER CARDS", (
        ("term-forbidden", "INDIVIDUAL NUMBER CARDS", "MY NUMBER CARDS"),
    )),
    ("ja-en", "Ｊアラート（Ｊ－ＡＬＥＲＴ）による訓練放送", "Drill broadcast through the nationwide warning system (J-ALERT)", (
        ("do-not-translate", "(J-ALERT)", "(Alert J)"),
    )),
    ("ja-en", "みどりの食料システム戦略に基づき", "Under the MIDORI Strategy", (
        ("term-case", "MIDORI Strategy", "Midori Strategy"),
        ("term-missing", "MIDORI Strategy", "Green Food Plan"),
    )),
    ("en-ja", "The ceasefire of 1953 was in fact an armistice.", "1953年の停戦は、実際には休戦であった。", (
        ("term-missing", "休戦であった", "一時的な合意であった"),
    )),
    ("en-ja", "A ceasefire was agreed in Geneva.", "ジュネーブで停戦が合意された。", (
        ("term-forbidden", "停戦", "休戦"),
        ("term-missing", "停戦", "和平"),
    )),
    ("en-ja", "Humanitarian assistance reaches refugees in host communities.", "人道支援は受け入れ地域の難民に届いている。", (
        ("term-forbidden", "人道支援", "人道援助"),
        ("term-missing", "難民", "人々"),
        ("term-missing", "受け入れ地域", "地元"),
    )),
    ("en-ja", "Technical assistance was provided.", "技術援助が行われた。", ()),
    ("en-ja", "The Under-Secretary-General spoke on behalf of the Secretary-General.", "事務次長が事務総長に代わって発言した。", (
        ("term-forbidden", "事務総長", "事務局長"),
        ("term-missing", "事務次長が", "代理が"),
    )),
    ("en-ja", "Internally displaced persons outnumber refugees.", "国内避難民は難民よりも多い。", (
        ("term-forbidden", "国内避難民", "国内難民"),
    )),
    ("en-ja", "The draft resolution was adopted as resolution 2417.", "同決議案は、決議第2417号として採択された。", (
        ("term-missing", "決議第2417号", "文書第2417号"),
        ("term-missing", "同決議案", "同案"),
    )),
    ("en-ja", "The Special Rapporteur briefed the Security Council.", "特別報告者は安保理に報告を行った。", (
        ("term-missing", "特別報告者", "専門家"),
        ("term-missing", "安保理", "理事国"),
    )),
    ("en-ja", "SECURITY COUNCIL PRESS STATEMENT", "安全保障理事会プレスステートメント", ()),
    ("en-ja", "Landmines and anti-personnel mines; cluster munitions", "地雷及び対人地雷、クラスター弾", (
        ("term-forbidden", "クラスター弾", "クラスター爆弾"),
        ("term-missing", "対人地雷", "小型爆発物"),
    )),
    ("en-ja", "Gender-based violence is not a private matter.", "ジェンダーに基づく暴力は私事ではない。", (
        ("term-forbidden", "ジェンダー", "性別"),
        ("term-missing", "暴力", "行為"),
    )),
    ("en-ja", "Monitors observed the count; the computers were sealed.", "モニタが開票を監視した。コンピューターは封印された。", (
        ("term-missing", "コンピューター", "機器"),
    )),
    ("en-ja", "Peacebuilding and early recovery go together.", "平和構築と早期復旧は一体である。", (
        ("term-forbidden", "早期復旧", "早期回復"),
        ("term-missing", "平和構築", "復興"),
    )),
    ("en-ja", "The United Nations Country Team coordinates partners.", "国連国別チームがパートナーを調整する。", (
        ("term-missing", "国別チーム", "事務所"),
    )),
    ("en-ja", "Implementing partners must report quarterly.", "実施パートナーは四半期ごとに報告しなければならない。", (
        ("term-missing", "実施パートナー", "実施団体"),
    )),
    ("en-ja", "Climate change alters the climate of the Sahel.", "気候変動はサヘルの気候を変える。", (
        ("term-forbidden", "気候変動", "気候変化"),
    )),
    ("en-ja", "UNICEF and the World Food Programme (WFP) launched cash-for-work schemes.", "ユニセフと世界食糧計画（ＷＦＰ）は、キャッシュフォーワーク事業を開始した。", (
        ("term-missing", "ユニセフ", "国連児童基金"),
        ("term-missing", "世界食糧計画（ＷＦＰ）", "国連の食糧機関"),
        ("term-missing", "キャッシュフォーワーク事業", "失業対策事業"),
    )),
    ("en-ja", "As lead agency, it uses RapidPro.", "主導機関として、RapidProを用いている。", (
        ("do-not-translate", "RapidPro", "ラピッドプロ"),
        ("term-missing", "主導機関", "中心機関"),
    )),
    ("en-ja", "Partnership and compartmentalization are two things; so are climatology and meteorology.", "連携と縦割りは別物であり、気象学も同様である。", ()),
)
# fmt: on
