"""Terms in texts of defence, police, customs and immigration: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
防衛省,Ministry of Defense,preferred,,
防衛省,Ministry of Defence,forbidden,exact,
防衛大臣,Minister of Defense,preferred,,
防衛大臣,Defense Minister,admitted,,
自衛隊,Self-Defense Forces,preferred,,
自衛隊,SDF,admitted,exact,
陸上自衛隊,Ground Self-Defense Force,preferred,,
共同訓練,joint exercise,preferred,,
共同訓練,joint drill,forbidden,,
訓練,training,preferred,,
訓練,exercise,admitted,,
在留資格,status of residence,preferred,,
在留資格,visa status,forbidden,,
査証,visa,preferred,,
難民,refugee,preferred,,
難民認定,recognition of refugee status,preferred,,
入国審査官,immigration inspector,preferred,,
入国審査官,immigration officer,forbidden,,
入国警備官,immigration control officer,preferred,,
税関,customs,preferred,,
税関長,Director-General of Customs,preferred,,
警察官,police officer,preferred,,
警察官,policeman,forbidden,,
巡視船,patrol vessel,preferred,,
巡視船,patrol boat,forbidden,,
巡視艇,patrol boat,preferred,,
領海,territorial sea,preferred,,
領海,territorial waters,forbidden,,
共同宣言,Joint Declaration,preferred,,
会計年度,fiscal year,preferred,,
部隊,unit,preferred,,
反撃能力,counterstrike capabilities,preferred,,
J-ALERT,,,,yes
Link 16,Link 16,preferred,exact,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
ceasefire,停戦,preferred,,
ceasefire,休戦,forbidden,,
armistice,休戦,preferred,,
peacekeeping,平和維持,preferred,,
peacekeeping operation,平和維持活動,preferred,,
military expenditure,軍事費,preferred,,
confidence-building measure,信頼醸成措置,preferred,,
arms control,軍備管理,preferred,,
arms control,武器管理,forbidden,,
small arms,小型武器,preferred,,
non-proliferation,不拡散,preferred,,
proliferation,拡散,preferred,,
deterrence,抑止,preferred,,
Member State,加盟国,preferred,,
Member State,メンバー国,forbidden,,
customs union,関税同盟,preferred,,
customs,税関,preferred,,
human trafficking,人身取引,preferred,,
human trafficking,人身売買,forbidden,,
asylum seeker,庇護希望者,preferred,,
asylum,庇護,preferred,,
border guard,国境警備隊,preferred,,
Security Council,安全保障理事会,preferred,,
Security Council,安保理,admitted,,
Counsellor,参事官,preferred,,
police,警察,preferred,,
Frontex,,,,yes
Eurodac,,,,yes
""",
}

ROWS = (
    ("ja-en", "防衛省は、陸上自衛隊と米軍との共同訓練を公開した。", "The Ministry of Defense opened to the press a joint exercise of the Ground Self-Defense Force and U.S. forces.", (("term-forbidden", "Ministry of Defense", "Ministry of Defence"), ("term-forbidden", "a joint exercise", "a joint drill"), ("term-missing", "the Ground Self-Defense Force", "the army"))),
    ("ja-en", "防衛大臣は、自衛隊の部隊を視察した。", "The Defense Minister inspected units of the Self-Defense Forces.", (("term-missing", "The Defense Minister", "The Secretary"), ("term-case", "Self-Defense Forces", "self-defense forces"))),
    ("ja-en", "在留資格の変更を希望する外国人は、査証の写しを添えてください。", "Foreign nationals who wish to change their status of residence should attach a copy of their visa.", (("term-forbidden", "status of residence", "visa status"),)),
    ("ja-en", "入国審査官と入国警備官の任務は異なる。", "Immigration inspectors and immigration control officers have different duties.", (("term-forbidden", "Immigration inspectors", "Immigration officers"), ("term-missing", "immigration control officers", "guards"))),
    ("ja-en", "警察官二名が負傷した。", "Two police officers were injured.", (("term-forbidden", "police officers", "policemen"), ("term-missing", "police officers", "persons"))),
    ("ja-en", "巡視船三隻と巡視艇五隻が領海を警備した。", "Three patrol vessels and five patrol boats guarded the territorial sea.", (("term-forbidden", "Three patrol vessels", "Three patrol boats"), ("term-forbidden", "territorial sea", "territorial waters"))),
    ("ja-en", "Ｊアラート（Ｊ-ＡＬＥＲＴ）により、情報が伝達された。", "Information was transmitted through J-ALERT.", (("do-not-translate", "J-ALERT", "the early warning system"),)),
    ("ja-en", "両国は、Link 16の運用について協議した。", "The two countries discussed the operation of Link 16.", (("do-not-translate", "Link 16", "the data link"), ("do-not-translate", "Link 16", "LINK 16"))),
    # Traps.
    ("ja-en", "難民認定の申請者は、必ずしも難民ではない。", "An applicant for recognition of refugee status is not necessarily a refugee.", (("term-missing", "recognition of refugee status", "protection"),)),
    ("ja-en", "税関長は、会計年度ごとに報告する。", "The Director-General of Customs reports every fiscal year.", (("term-missing", "fiscal year", "twelve months"), ("term-missing", "The Director-General of Customs", "The Customs Director"))),
    ("ja-en", "自衛隊員は、部隊で訓練を受ける。", "SDF personnel are trained in their units.", ()),
    ("ja-en", "日ソ共同宣言は、1956年に署名された。", "The Japan-Soviet Joint Declaration was signed in 1956.", (("term-case", "Joint Declaration", "joint declaration"),)),
    ("ja-en", "反撃能力の保有を決定した。", "The Cabinet decided to possess ‘counterstrike capabilities’.", (("term-missing", "‘counterstrike capabilities’", "long-range missiles"),)),
    ("ja-en", "税関では、旅客の手荷物を検査する。", "Passengers' hand luggage is inspected at customs.", (("term-missing", "at customs", "at the border"),)),
    ("ja-en", "災害時には、自衛隊が防衛大臣の命令により出動する。", "In a disaster, the SDF is dispatched by order of the Minister of Defense.", (("term-missing", "the SDF", "the army"),)),
    ("en-ja", "The ceasefire was followed by an armistice.", "停戦に続いて休戦が成立した。", (("term-forbidden", "停戦に", "休戦に"),)),
    ("en-ja", "Peacekeeping operations are mandated by the Security Council.", "平和維持活動は、安保理の決議により設置される。", (("term-missing", "平和維持活動", "派兵"), ("term-missing", "安保理", "国連"))),
    ("en-ja", "Member States reaffirmed their commitment to arms control and non‑proliferation.", "加盟国は、軍備管理及び不拡散への決意を再確認した。", (("term-forbidden", "加盟国", "メンバー国"), ("term-forbidden", "軍備管理", "武器管理"), ("term-missing", "不拡散", "核軍縮"))),
    ("en-ja", "Victims of human trafficking may apply for asylum.", "人身取引の被害者は、庇護を申請することができる。", (("term-forbidden", "人身取引", "人身売買"), ("term-missing", "庇護", "在留"))),
    ("en-ja", "Fingerprints of asylum seekers are stored in Eurodac.", "庇護希望者の指紋は、Eurodacに保存される。", (("do-not-translate", "Eurodac", "ユーロダック"), ("term-missing", "庇護希望者", "移民"))),
    ("en-ja", "The customs union enters into force next year.", "関税同盟は来年発効する。", (("term-missing", "関税同盟", "共同市場"),)),
    ("en-ja", "Frontex supports the border guards of Member States.", "Frontexは、加盟国の国境警備隊を支援する。", (("do-not-translate", "Frontex", "欧州国境沿岸警備機関"),)),
    # Traps.
    ("en-ja", "Illicit trade in small arms fuels conflict.", "小型武器の不正取引は、紛争を助長する。", (("term-missing", "小型武器", "銃"),)),
    ("en-ja", "It is an old custom; customs officers know it well.", "それは古い慣習であり、税関職員はよく知っている。", (("term-missing", "税関職員", "現地職員"),)),
    ("en-ja", "Nuclear deterrence and the proliferation of missiles were discussed.", "核抑止とミサイルの拡散について議論した。", (("term-missing", "核抑止", "核兵器"), ("term-missing", "拡散", "増加"))),
    ("en-ja", "Confidence‐building measures cost little.", "信頼醸成措置に要する費用はわずかである。", (("term-missing", "信頼醸成措置", "対話"),)),
    ("en-ja", "The cease-fire held for three days.", "停戦は３日間守られた。", (("term-forbidden", "停戦", "休戦"),)),
    ("en-ja", "The policy was drawn up by policymakers, not by the police.", "その政策を立案したのは政策立案者であり、警察ではない。", (("term-missing", "警察", "当局"),)),
    ("en-ja", "Counsellor Smith briefed the Council.", "スミス参事官が理事会に説明した。", (("term-missing", "スミス参事官", "スミス書記官"),)),
    ("en-ja", "He sought asylum in the embassy.", "彼は大使館に庇護を求めた。", (("term-missing", "庇護", "保護"),)),
)
