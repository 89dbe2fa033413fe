"""Terms in texts of ministries of agriculture and the environment: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
国会,Diet,preferred,,
国会,Parliament,forbidden,,
農林水産大臣,"Minister of Agriculture, Forestry and Fisheries",preferred,,
食料自給率,food self-sufficiency rate,preferred,,
食料自給率,food self-sufficiency ratio,admitted,,
協定,agreement,preferred,,
協定,pact,forbidden,,
条約,convention,preferred,,
条約,treaty,admitted,,
大臣,Minister,preferred,,
長官,Commissioner,preferred,,
長官,Director,forbidden,,
議員,Diet member,preferred,,
国立公園,national park,preferred,ignore,
絶滅危惧種,endangered species,preferred,,
外来種,invasive alien species,preferred,,
外来種,foreign species,forbidden,,
鳥インフルエンザ,avian influenza,preferred,,
鳥インフルエンザ,bird flu,forbidden,,
循環経済,circular economy,preferred,,
補助金,subsidy,preferred,,
補助金,subsidies,admitted,,
補助金,grant,forbidden,,
審査,examination,preferred,,
廃棄,disposal,preferred,,
輸出,export,preferred,,
中山間地域,hilly and mountainous area,preferred,,
地球温暖化対策計画,Plan for Global Warming Countermeasures,preferred,exact,
農地,farmland,preferred,,
農地,agricultural land,admitted,,
ＪＡＳ,JAS,preferred,exact,yes
RE100,,,,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
emissions trading,排出量取引,preferred,,
emissions trading,排出権取引,forbidden,,
carbon pricing,カーボンプライシング,preferred,,
wetland,湿地,preferred,,
Conference of the Parties,締約国会議,preferred,,
Party,締約国,preferred,exact,
biodiversity,生物多様性,preferred,,
protected area,保護地域,preferred,,
protected area,保護区,admitted,,
fishing vessel,漁船,preferred,,
vessel,船舶,preferred,,
flag State,旗国,preferred,,
subsidy,補助金,preferred,,
subsidy,助成金,forbidden,,
stakeholder,利害関係者,preferred,,
stakeholder,ステークホルダー,admitted,,
stakeholder,関係者,forbidden,,
food loss and waste,食品ロス・廃棄,preferred,,
livestock,家畜,preferred,,
pesticide,農薬,preferred,,
geographical indication,地理的表示,preferred,,
country of origin,原産国,preferred,,
supply chain,サプライチェーン,preferred,,
permit,許可,preferred,,
CITES,ワシントン条約,preferred,,
Natura 2000,,,,yes
e-Traces,,,,yes
""",
}

ROWS = (
    ("ja-en", "農林水産大臣は、食料自給率の目標を国会に報告した。", "The Minister of Agriculture, Forestry and Fisheries reported the target for the food self-sufficiency rate to the Diet.", (("term-forbidden", "the Diet", "Parliament"), ("term-missing", "food self-sufficiency rate", "food supply"), ("term-case", "Minister of Agriculture, Forestry and Fisheries", "minister of agriculture, forestry and fisheries"))),
    ("ja-en", "鳥インフルエンザの発生農場で、鶏の殺処分が始まった。", "The culling of chickens has begun at the farm hit by avian influenza.", (("term-forbidden", "avian influenza", "bird flu"),)),
    ("ja-en", "日光国立公園では、外来種の駆除を行っている。", "In Nikko National Park, invasive alien species are being removed.", (("term-forbidden", "invasive alien species", "foreign species"), ("term-missing", "National Park", "Reserve"))),
    ("ja-en", "中山間地域の農地は、年々減少している。", "Farmland in hilly and mountainous areas decreases year by year.", (("term-missing", "hilly and mountainous areas", "remote areas"), ("term-missing", "Farmland", "The population"))),
    ("ja-en", "補助金の交付を申請する者は、様式第三号を提出する。", "Applicants for the subsidies are to submit Form No. 3.", (("term-forbidden", "subsidies", "grants"),)),
    ("ja-en", "ＪＡＳマークの表示を認める。", "The display of the JAS mark is permitted.", (("do-not-translate", "JAS mark", "agricultural standards mark"),)),
    ("ja-en", "両国は協定に署名し、条約の改正にも合意した。", "The two countries signed the agreement and also agreed to amend the convention.", (("term-forbidden", "signed the agreement", "signed the pact"), ("term-missing", "the convention", "the text"))),
    ("ja-en", "ＲＥ100に参加する企業は、昨年より倍増した。", "The number of companies taking part in RE100 has doubled since last year.", (("do-not-translate", "RE100", "the renewables initiative"),)),
    # Traps.
    ("ja-en", "国会議員と農林水産大臣政務官が意見を交わした。", "Members of the Diet exchanged views with the Parliamentary Vice-Minister of Agriculture, Forestry and Fisheries.", ()),
    ("ja-en", "大臣官房は、協定書の写しを保管している。", "The Minister's Secretariat keeps a copy of the written accord.", ()),
    ("ja-en", "水産庁長官は、漁獲量を審査した上で輸出を認めた。", "The Commissioner of the Fisheries Agency approved the exports after examining the catch.", (("term-forbidden", "The Commissioner", "The Director"), ("term-missing", "the exports", "the landings"))),
    ("ja-en", "廃棄された食品は、飼料として再利用される。", "Food that has been disposed of is reused as feed.", ()),
    ("ja-en", "地球温暖化対策計画を改定し、循環経済への移行を進める。", "The Plan for Global Warming Countermeasures will be revised, and the shift to a ‘circular economy’ will be promoted.", (("term-case", "Plan for Global Warming Countermeasures", "plan for global warming countermeasures"), ("term-missing", "‘circular economy’", "‘green society’"))),
    ("ja-en", "絶滅危惧種１２種が国立公園内で確認された。", "Twelve endangered species were found in the NATIONAL PARK.", (("term-missing", "endangered species", "rare birds"),)),
    ("ja-en", "大臣は農家に対し、農地の集約を促した。", "The Minister urged farmers to consolidate their agricultural land.", (("term-case", "The Minister", "The minister"), ("term-missing", "agricultural land", "holdings"))),
    ("en-ja", "Emissions trading and carbon pricing were on the agenda of the Conference of the Parties.", "排出量取引とカーボンプライシングが、締約国会議の議題に上がった。", (("term-forbidden", "排出量取引", "排出権取引"), ("term-missing", "締約国会議", "首脳会合"))),
    ("en-ja", "Each Party shall designate at least one protected area.", "各締約国は、少なくとも一つの保護区を指定する。", (("term-missing", "各締約国", "各国"), ("term-missing", "保護区", "公園"))),
    ("en-ja", "Stakeholders’ views on the subsidy were published.", "補助金に関するステークホルダーの意見が公表された。", (("term-forbidden", "ステークホルダー", "関係者"), ("term-forbidden", "補助金", "助成金"))),
    ("en-ja", "The fishing vessel’s flag State withdrew the permit.", "当該漁船の旗国は、許可を取り消した。", (("term-missing", "旗国", "船籍国"), ("term-missing", "許可", "免状"))),
    ("en-ja", "Wetlands listed under Natura 2000 enjoy special protection.", "Natura 2000に登録された湿地は、特別な保護を受ける。", (("do-not-translate", "Natura 2000", "ナチュラ2000"), ("term-missing", "湿地", "沼"))),
    ("en-ja", "Pesticides must be labelled with the country of origin.", "農薬には原産国を表示しなければならない。", (("term-missing", "原産国", "製造地"),)),
    ("en-ja", "Importers shall enter livestock consignments in e‑Traces.", "輸入者は、家畜の貨物をe-Tracesに入力する。", (("do-not-translate", "e-Traces", "追跡システム"), ("term-missing", "家畜", "動物"))),
    # Traps.
    ("en-ja", "A party of tourists visited the wetland.", "観光客の一行が湿地を訪れた。", ()),
    ("en-ja", "The weather did not permit the vessels to sail.", "天候のため、船舶は出航できなかった。", ()),
    ("en-ja", "Members of all parties supported geographical indications.", "全ての政党の議員が地理的表示を支持した。", (("term-missing", "地理的表示", "原産地名"),)),
    ("en-ja", "Fishing vessels and other vessels shall carry a permit on board.", "漁船その他の船舶は、許可証を備え付けなければならない。", (("term-missing", "漁船その他の船舶", "漁船その他の船"),)),
    ("en-ja", "Food loss and waste along supply chains must be halved.", "サプライ・チェーンにおける食品ロス・廃棄を半減しなければならない。", (("term-missing", "サプライ・チェーン", "流通"),)),
    ("en-ja", "BIODIVERSITY, LIVESTOCK AND PESTICIDES", "生物多様性、家畜及び農薬", (("term-missing", "生物多様性", "自然"),)),
    ("en-ja", "Trade in ivory is banned under CITES (the Convention on International Trade in Endangered Species).", "象牙の取引は、ワシントン条約（絶滅のおそれのある野生動植物の種の国際取引に関する条約）により禁止されている。", ()),
    ("en-ja", "The subsidies were phased out in 2019.", "補助金は、２０１９年に段階的に廃止された。", ()),
)
