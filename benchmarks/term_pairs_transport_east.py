"""Terms in texts of transport, universities, statistics and agriculture: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,inflection,boundary,do_not_translate
新幹線,Shinkansen,preferred,exact,,,
新幹線,bullet train,forbidden,,,,
国土交通省,"Ministry of Land, Infrastructure, Transport and Tourism",preferred,,,,
国土交通省,MLIT,admitted,exact,,,
踏切,level crossing,preferred,,,,
踏切,railroad crossing,forbidden,,,,
乗継ぎ,connection,preferred,,,,
留学生,international student,preferred,,,,
留学生,foreign student,forbidden,,,,
大学院,graduate school,preferred,,,,
国立大学法人,National University Corporation,preferred,,,,
学習指導要領,Courses of Study,preferred,,,,
いじめ,bullying,preferred,,,,
国勢調査,Population Census,preferred,,,,
世帯,household,preferred,,,,
世帯,family,forbidden,,,,
有効求人倍率,active job openings-to-applicants ratio,preferred,,,,
食料自給率,food self-sufficiency ratio,preferred,,,,
食料自給率,food independence rate,forbidden,,,,
農林水産省,"Ministry of Agriculture, Forestry and Fisheries",preferred,,,,
農林水産省,MAFF,admitted,exact,,,
水際対策,border measures,preferred,,,,
水際対策,waterfront measures,forbidden,,,,
棚田,terraced rice field,preferred,,,,
高病原性鳥インフルエンザ,highly pathogenic avian influenza,preferred,,,,
高病原性鳥インフルエンザ,HPAI,admitted,exact,,,
地理的表示,geographical indication,preferred,,,,
地理的表示,GI,admitted,exact,,,
スーパー・コンピュータ,supercomputer,preferred,,,,
SuperSINET,,,,,,yes
""",
    "en-ja": """\
source,target,status,case,inflection,boundary,do_not_translate
airport,空港,preferred,,,,
aircraft,航空機,preferred,,,,
aircraft,飛行機,forbidden,,,,
air traffic control,航空交通管制,preferred,,,,
air traffic control,航空管制,admitted,,,,
airworthiness,耐空性,preferred,,,,
carry-on baggage,機内持込手荷物,preferred,,,,
safety management system,安全管理システム,preferred,,,,
boarding,搭乗,preferred,,,,
lithium battery,リチウム電池,preferred,,,,
lithium battery,リチウムバッテリー,forbidden,,,,
passenger,旅客,preferred,,,,
passenger,乗客,forbidden,,,,
labour market,労働市場,preferred,,,,
organization chart,組織図,preferred,,,,
fertilizer,肥料,preferred,,,,
food security,食料安全保障,preferred,,,,
smallholder,小規模農家,preferred,,,,
seed,種子,preferred,,,,
seed,タネ,forbidden,,,,
livestock,家畜,preferred,,,,
harvester,ハーベスター,preferred,,,,
FAO,FAO,preferred,exact,,,
Codex Alimentarius,コーデックス,preferred,,,,
eAIP,,,,,,yes
""",
}

ROWS = (
    ("ja-en", "国土交通省は、新幹線と在来線の乗り継ぎを改善する。", "The Ministry of Land, Infrastructure, Transport and Tourism (MLIT) will improve connections between the Shinkansen and conventional lines.", (
        ("term-forbidden", "the Shinkansen", "bullet trains"),
        ("term-missing", "connections", "transfers"),
        ("term-case", "Shinkansen", "shinkansen"),
    )),
    ("ja-en", "踏切内で停止した車両があった。", "A vehicle had stopped on the level crossing.", (
        ("term-forbidden", "level crossing", "railroad crossing"),
    )),
    ("ja-en", "大学院への留学生の受入れを拡大する。", "More international students will be admitted to graduate schools.", (
        ("term-forbidden", "international students", "foreign students"),
        ("term-missing", "graduate schools", "universities"),
    )),
    ("ja-en", "国立大学法人の中期目標", "Medium-term Goals of National University Corporations", (
        ("term-missing", "National University Corporations", "State Colleges"),
    )),
    ("ja-en", "新学習指導要領が実施された。", "The new Courses of Study came into effect.", (
        ("term-missing", "Courses of Study", "curriculum"),
        ("term-case", "Courses of Study", "courses of study"),
    )),
    ("ja-en", "いじめの認知件数は過去最多であった。", "The number of reported cases of bullying was the highest ever.", (
        ("term-missing", "bullying", "harassment"),
    )),
    ("ja-en", "国勢調査によれば、単独世帯が増えている。", "According to the Population Census, single-person households are on the rise.", (
        ("term-forbidden", "households", "families"),
        ("term-missing", "Population Census", "latest survey"),
    )),
    ("ja-en", "有効求人倍率は１．２４倍となった。", "The active job openings-to-applicants ratio stood at 1.24.", (
        ("term-missing", "active job openings-to-applicants ratio", "labour demand index"),
    )),
    ("ja-en", "農林水産省が食料自給率を公表した。", "MAFF has published the food self-sufficiency ratio.", (
        ("term-forbidden", "food self-sufficiency ratio", "food independence rate"),
        ("term-missing", "MAFF", "The ministry"),
    )),
    ("ja-en", "高病原性鳥インフルエンザの水際対策を強化する。", "Border measures against highly pathogenic avian influenza (HPAI) will be tightened.", (
        ("term-forbidden", "Border measures", "Waterfront measures"),
        ("term-missing", "highly pathogenic avian influenza (HPAI)", "bird flu"),
    )),
    ("ja-en", "棚田地域の地理的表示（GI）登録", "Registration of Geographical Indications (GIs) in Terraced Rice Field Areas", (
        ("term-missing", "Terraced Rice Field", "Hillside"),
    )),
    ("ja-en", "スーパーコンピューターはSuperSINETに接続されている。", "The supercomputers are connected to SuperSINET.", (
        ("do-not-translate", "SuperSINET", "the academic network"),
        ("term-missing", "supercomputers", "machines"),
    )),
    ("en-ja", "Passengers' carry-on baggage is screened before boarding.", "旅客の機内持ち込み手荷物は、搭乗前に検査される。", (
        ("term-forbidden", "旅客", "乗客"),
        ("term-missing", "機内持ち込み手荷物", "荷物"),
        ("term-missing", "搭乗", "乗る"),
    )),
    ("en-ja", "Air-traffic control cleared the aircraft for landing.", "航空管制は当該航空機に着陸を許可した。", (
        ("term-forbidden", "航空機", "飛行機"),
        ("term-missing", "航空管制", "管制塔"),
    )),
    ("en-ja", "Spare lithium batteries must not be placed in checked baggage at the airport.", "予備のリチウム電池は、空港で預ける手荷物に入れてはならない。", (
        ("term-forbidden", "リチウム電池", "リチウムバッテリー"),
        ("term-missing", "空港", "ターミナル"),
    )),
    ("en-ja", "Airworthiness and safety management systems", "耐空性・安全管理システム", (
        ("term-missing", "耐空性", "機体の性能"),
        ("term-missing", "安全管理システム", "管理体制"),
    )),
    ("en-ja", "The labor market has tightened.", "労働市場は逼迫している。", (
        ("term-missing", "労働市場", "雇用"),
    )),
    ("en-ja", "See the organisation chart.", "組織図を参照のこと。", (
        ("term-missing", "組織図", "別図"),
    )),
    ("en-ja", "Smallholders need fertilisers and seeds.", "小規模農家には肥料と種子が必要である。", (
        ("term-forbidden", "種子", "タネ"),
        ("term-missing", "肥料", "薬剤"),
        ("term-missing", "小規模農家", "農民"),
    )),
    ("en-ja", "FAO says that food security depends on livestock.", "ＦＡＯによれば、食料安全保障は家畜に左右される。", (
        ("term-missing", "食料安全保障", "食糧の確保"),
        ("term-missing", "家畜", "牛"),
    )),
    ("en-ja", "Harvesters were delivered under the Codex Alimentarius project.", "コーデックス事業により、ハーベスタが供与された。", (
        ("term-missing", "ハーベスタ", "機械"),
    )),
    ("en-ja", "The seedlings and superseded rules are out; see eAIP.", "苗と旧規則は対象外。eAIPを参照。", (
        ("do-not-translate", "eAIP", "電子航空路誌"),
    )),
)
# fmt: on
