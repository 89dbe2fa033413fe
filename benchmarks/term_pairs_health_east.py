"""Terms in texts of a health ministry, its quarantine and its insurers: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
感染症,infectious disease,preferred,,
感染症,communicable disease,forbidden,,
国民健康保険,National Health Insurance,preferred,,
健康保険,health insurance,preferred,,
保健所,public health center,preferred,,
保健所,health office,forbidden,,
予防接種,vaccination,preferred,,
予防接種,immunization,admitted,,
厚生労働大臣,"Minister of Health, Labour and Welfare",preferred,,
副大臣,State Minister,preferred,,
副大臣,Vice-Minister,forbidden,,
審議会,council,preferred,,
委員,member,preferred,,
委員会,committee,preferred,,
後発医薬品,generic drug,preferred,,
後発医薬品,generic medicine,forbidden,,
医薬品,medicine,preferred,,
介護保険,long-term care insurance,preferred,,
要介護者,person requiring long-term care,preferred,,
病床,hospital bed,preferred,,
協力,cooperation,preferred,,
議長,Chair,preferred,,
議長,Chairman,forbidden,,
京都,Kyoto,preferred,,
検疫所,Quarantine Station,preferred,,
検疫,quarantine,preferred,ignore,
パンデミック条約,Pandemic Agreement,preferred,exact,
HER-SYS,,,,yes
WHO,WHO,preferred,exact,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
clinical trial,治験,preferred,,
clinical trial,臨床実験,forbidden,,
informed consent,インフォームド・コンセント,preferred,,
informed consent,説明と同意,admitted,,
adverse event,有害事象,preferred,,
adverse event,副作用,forbidden,,
side effect,副作用,preferred,,
health worker,医療従事者,preferred,,
universal health coverage,ユニバーサル・ヘルス・カバレッジ,preferred,,
universal health coverage,国民皆保険,forbidden,,
outbreak,集団発生,preferred,,
outbreak,アウトブレイク,admitted,,
Health Assembly,保健総会,preferred,,
Director-General,事務局長,preferred,,
Director-General,総裁,forbidden,,
Regional Committee,地域委員会,preferred,,
Committee,委員会,preferred,,
vaccine,ワクチン,preferred,,
non-communicable disease,非感染性疾患,preferred,,
communicable disease,感染症,preferred,,
maternal mortality ratio,妊産婦死亡率,preferred,,
primary health care,プライマリ・ヘルス・ケア,preferred,,
follow-up,追跡調査,preferred,,
act,法,preferred,,
Act,法,preferred,,
Gavi,,,,yes
mRNA,mRNA,preferred,exact,yes
""",
}

ROWS = (
    ("ja-en", "感染症の発生を確認した医師は、直ちに最寄りの保健所に届け出なければならない。", "Physicians who identify a case of an infectious disease must report it without delay to the nearest public health centre.", (("term-missing", "an infectious disease", "an illness"), ("term-forbidden", "public health centre", "health office"))),
    ("ja-en", "副大臣は、審議会の委員五名と面会した。", "The State Minister met with five members of the council.", (("term-forbidden", "The State Minister", "The Vice Minister"), ("term-missing", "members", "experts"))),
    ("ja-en", "厚生労働大臣は、国民健康保険の保険料の見直しを指示した。", "The Minister of Health, Labour and Welfare ordered a review of National Health Insurance premiums.", (("term-case", "National Health Insurance", "national health insurance"), ("term-missing", "Minister of Health, Labour and Welfare", "Welfare Minister"))),
    ("ja-en", "後発医薬品の使用割合は８割に達した。", "Generic drugs now account for 80 percent of use.", (("term-forbidden", "Generic drugs", "Generic medicines"),)),
    ("ja-en", "医薬品の安定供給に向け、業界団体と協力する。", "We will cooperate with industry bodies to keep the supply of medicines stable.", (("term-missing", "medicines", "goods"), ("term-missing", "cooperate with", "consult"))),
    ("ja-en", "検疫所では、入国者の健康状態を確認しています。", "Quarantine Stations check the health of those who enter the country.", (("term-case", "Quarantine Stations", "quarantine stations"),)),
    ("ja-en", "介護保険の対象となる要介護者は、前年より増えた。", "The number of persons requiring long-term care who are covered by long-term care insurance rose from the year before.", (("term-missing", "persons requiring long-term care", "patients"),)),
    ("ja-en", "WHOの協力を得て、HER-SYSの運用を見直した。", "With WHO’s cooperation, the operation of HER‑SYS was reviewed.", (("do-not-translate", "HER‑SYS", "the reporting system"), ("do-not-translate", "WHO’s", "the World Health body’s"))),
    # Traps.
    ("ja-en", "東京都の保健所と京都の保健所では、届出の様式が異なる。", "The forms differ between the public health centers of the Tokyo Metropolitan Government and those in Kyoto.", (("term-missing", "those in Kyoto", "those in the old capital"),)),
    ("ja-en", "東京都は、病床の使用率を毎日公表している。", "The Tokyo Metropolitan Government publishes the occupancy rate of hospital beds every day.", (("term-missing", "hospital beds", "wards"),)),
    ("ja-en", "副議長が委員会の閉会を宣した。", "The Vice-Chair declared the committee closed.", (("term-missing", "committee", "session"),)),
    ("ja-en", "議長は各国の代表に対し、パンデミック条約の早期の締結を呼びかけた。", "The Chair called on the delegations to conclude the Pandemic Agreement at an early date.", (("term-forbidden", "The Chair", "The Chairman"), ("term-case", "Pandemic Agreement", "pandemic agreement"))),
    ("ja-en", "委員会の委員は、大臣が任命する。", "The Minister appoints the members of the committee.", ()),
    ("ja-en", "予防接種を受けた人も、検疫の対象となることがある。", "Even people who have been vaccinated may be subject to quarantine.", (("term-missing", "been vaccinated", "recovered"),)),
    ("ja-en", "この医薬品は、後発医薬品ではない。", "This medicine is not a generic drug.", (("term-forbidden", "generic drug", "generic medicine"),)),
    ("en-ja", "The clinical trial was suspended after two adverse events were reported.", "有害事象が２件報告されたことを受け、治験は中断された。", (("term-forbidden", "有害事象", "副作用"), ("term-forbidden", "治験", "臨床実験"))),
    ("en-ja", "Side effects of the vaccine were mild in most health workers.", "ワクチンの副作用は、ほとんどの医療従事者で軽いものであった。", (("term-missing", "医療従事者", "看護師"), ("term-missing", "ワクチン", "薬剤"))),
    ("en-ja", "Participants’ informed consent must be obtained before enrolment.", "登録に先立ち、参加者のインフォームドコンセントを得なければならない。", (("term-missing", "インフォームドコンセント", "署名"),)),
    ("en-ja", "The Director‑General addressed the Health Assembly on outbreaks of cholera.", "事務局長は、コレラの集団発生について保健総会で演説した。", (("term-forbidden", "事務局長", "総裁"), ("term-missing", "集団発生", "状況"))),
    ("en-ja", "Gavi, the Vaccine Alliance, will supply mRNA vaccines to 40 countries.", "Gaviワクチンアライアンスは、40か国にmRNAワクチンを供給する。", (("do-not-translate", "Gaviワクチンアライアンス", "ガビ・ワクチンアライアンス"), ("do-not-translate", "mRNA", "メッセンジャーRNA"))),
    ("en-ja", "The maternal mortality ratio fell by a third.", "妊産婦死亡率は３分の１低下した。", (("term-missing", "妊産婦死亡率", "母親の死亡数"),)),
    ("en-ja", "Primary health care is the road to universal health coverage.", "プライマリ・ヘルス・ケアは、ユニバーサル・ヘルス・カバレッジへの道である。", (("term-forbidden", "ユニバーサル・ヘルス・カバレッジ", "国民皆保険"),)),
    # Traps.
    ("en-ja", "Non-communicable diseases cause more deaths than communicable diseases.", "非感染性疾患による死亡は、感染症による死亡よりも多い。", (("term-missing", "非感染性疾患", "慢性病"), ("term-missing", "感染症による死亡より", "流行病による死亡より"))),
    ("en-ja", "Countries must act now; the Act on Infectious Diseases is out of date.", "各国は今すぐ行動しなければならない。感染症に関する法は時代遅れである。", ()),
    ("en-ja", "The Regional Committee adopted the resolution by consensus.", "地域委員会は、決議をコンセンサスで採択した。", (("term-missing", "地域委員会", "各国代表"),)),
    ("en-ja", "The Committee's follow-up of the patients lasted five years.", "同委員会による患者の追跡調査は５年間にわたった。", (("term-missing", "追跡調査", "治療"),)),
    ("en-ja", "The Secretariat will follow up on the recommendations.", "事務局は、勧告について必要な対応を行う。", ()),
    ("en-ja", "VACCINES AND IMMUNIZATION", "ワクチンと予防接種", ()),
    ("en-ja", "Unvaccinated health-workers should be tested weekly.", "ワクチン未接種の医療従事者は、毎週検査を受けるべきである。", ()),
    ("en-ja", "The Deputy Director-General for vaccines resigned.", "ワクチン担当の事務局次長が辞任した。", ()),
)
