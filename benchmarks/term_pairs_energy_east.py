"""Terms in texts of ministries of energy, banks of development and network operators: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
再生可能エネルギー,renewable energy,preferred,,
原子力発電所,nuclear power plant,preferred,,
原子力発電所,atomic power station,forbidden,,
エネルギー基本計画,Strategic Energy Plan,preferred,,
エネルギー基本計画,Basic Energy Plan,forbidden,,
脱炭素,decarbonization,preferred,,
洋上風力,offshore wind power,preferred,,
液化天然ガス,liquefied natural gas,preferred,,
液化天然ガス,LNG,admitted,exact,
燃料電池,fuel cell,preferred,,
審議官,Deputy Director-General,preferred,,
局長,Director-General,preferred,,
課長,Director,preferred,,
経済産業省,"Ministry of Economy, Trade and Industry",preferred,,
経済産業省,METI,admitted,exact,
有識者会議,expert panel,preferred,,
有識者会議,wise men's council,forbidden,,
電気事業者,electricity utility,preferred,,
送電網,power grid,preferred,,
安全基準,safety standards,preferred,,
再稼働,restart,preferred,,
再稼働,resumption,forbidden,,
廃炉,decommissioning,preferred,,
補正予算,supplementary budget,preferred,,
補正予算,extra budget,forbidden,,
覚書,memorandum of cooperation,preferred,,
技術移転,technology transfer,preferred,,
水素,hydrogen,preferred,,
官民,public-private,preferred,,
GX,GX,preferred,exact,yes
J-クレジット,J-Credit,preferred,,
""",
    "en-ja": """\
source,target,status,case,do_not_translate
capacity market,容量市場,preferred,,
transmission system operator,送電系統運用者,preferred,,
energy efficiency,エネルギー効率,preferred,,
energy efficiency,省エネルギー,forbidden,,
fossil fuel,化石燃料,preferred,,
net zero,ネットゼロ,preferred,,
net zero,実質ゼロ,admitted,,
carbon border adjustment,炭素国境調整,preferred,,
critical mineral,重要鉱物,preferred,,
joint venture,合弁事業,preferred,,
investor,投資家,preferred,,
investment,投資,preferred,,
subsidiary,子会社,preferred,,
grid,電力系統,preferred,,
grid,グリッド,forbidden,,
storage,貯蔵,preferred,,
battery,蓄電池,preferred,,
battery,バッテリー,forbidden,,
Energy Charter Treaty,エネルギー憲章条約,preferred,,
treaty,条約,preferred,,
low-income country,低所得国,preferred,,
grant element,グラント・エレメント,preferred,,
technical assistance,技術支援,preferred,,
technical assistance,技術援助,admitted,,
Executive Director,事務局長,preferred,,
Executive Board,執行理事会,preferred,,
IEA,国際エネルギー機関,preferred,exact,
ENTSO-E,,,,yes
RePowerEU,,,,yes
""",
}

ROWS = (
    ("ja-en", "経済産業省の有識者会議は、エネルギー基本計画の素案を取りまとめた。", "An expert panel of the Ministry of Economy, Trade and Industry has drawn up a draft of the Strategic Energy Plan.", (("term-forbidden", "the Strategic Energy Plan", "the Basic Energy Plan"), ("term-forbidden", "An expert panel", "A wise men's council"), ("term-case", "Strategic Energy Plan", "strategic energy plan"))),
    ("ja-en", "原子力発電所の再稼働には、地元の理解が欠かせない。", "The understanding of the local community is indispensable to restarting nuclear power plants.", (("term-forbidden", "nuclear power plants", "atomic power stations"), ("term-missing", "nuclear power plants", "reactors"))),
    ("ja-en", "再生可能エネルギーの導入拡大に向け、送電網を増強する。", "We will reinforce the power grid so that more renewable energy can be introduced.", (("term-missing", "the power grid", "the lines"), ("term-missing", "renewable energy", "clean sources"))),
    ("ja-en", "洋上風力及び水素に関する官民の対話を開始した。", "A public-private dialogue on offshore wind power and hydrogen has begun.", (("term-missing", "hydrogen", "gas"), ("term-missing", "offshore wind power", "wind farms"))),
    ("ja-en", "審議官は、覚書の署名式に局長の代理として出席した。", "The Deputy Director-General attended the signing of the memorandum of cooperation on behalf of the Director-General.", (("term-missing", "the memorandum of cooperation", "the paper"), ("term-missing", "The Deputy Director-General", "The Counsellor"))),
    ("ja-en", "液化天然ガス（ＬＮＧ）の輸入量は、前年度比で４％減少した。", "Imports of liquefied natural gas (LNG) fell by 4 percent from the previous fiscal year.", ()),
    ("ja-en", "補正予算案には、燃料電池車の購入補助が盛り込まれた。", "The draft supplementary budget includes subsidies for the purchase of fuel cell vehicles.", (("term-forbidden", "supplementary budget", "extra budget"), ("term-missing", "fuel cell vehicles", "electric vehicles"))),
    ("ja-en", "廃炉作業は、国の安全基準に従って進められている。", "Decommissioning is proceeding in accordance with the national safety standards.", (("term-missing", "Decommissioning", "Dismantling"), ("term-missing", "safety standards", "rules"))),
    ("ja-en", "電気事業者各社は、値上げを申請した。", "The electricity utilities applied for permission to raise their rates.", (("term-missing", "The electricity utilities", "The companies"),)),
    ("ja-en", "ＧＸ推進のため、Ｊ-クレジット制度を活用する。", "The J-Credit scheme will be used to promote GX.", (("do-not-translate", "promote GX", "promote the green shift"), ("term-missing", "The J-Credit scheme", "The offset scheme"))),
    ("ja-en", "脱炭素社会への移行には、途上国への技術移転が必要である。", "The transition to a decarbonized society requires technology transfer to developing countries.", (("term-missing", "technology transfer", "know-how"),)),
    ("ja-en", "担当課長が報道各社の質問に答えた。", "The Director in charge answered questions from the media.", (("term-missing", "The Director in charge", "The person in charge"),)),
    ("ja-en", "２号機の再稼働後、再び停止した。", "Unit 2 was shut down again after its restart.", (("term-forbidden", "its restart", "its resumption"),)),
    ("en-ja", "The transmission system operator announced the results of the capacity market auction.", "送電系統運用者は、容量市場の入札結果を発表した。", (("term-missing", "送電系統運用者", "電力会社"), ("term-missing", "容量市場", "卸市場"))),
    ("en-ja", "Energy efficiency is the first fuel, says the IEA.", "国際エネルギー機関は、エネルギー効率こそ第一の燃料であるとしている。", (("term-forbidden", "エネルギー効率", "省エネルギー"), ("term-missing", "国際エネルギー機関", "当局"))),
    ("en-ja", "Fossil fuels must be phased out if we are to reach net zero by 2050.", "2050年までに実質ゼロを達成するには、化石燃料を段階的に廃止しなければならない。", (("term-missing", "化石燃料", "石炭"), ("term-missing", "実質ゼロ", "目標"))),
    ("en-ja", "The joint venture will invest in battery storage.", "同合弁事業は、蓄電池による貯蔵に投資する。", (("term-forbidden", "蓄電池", "バッテリー"), ("term-missing", "同合弁事業", "同社"))),
    ("en-ja", "Investors may not bring claims under the Energy Charter Treaty.", "投資家は、エネルギー憲章条約に基づく申立てを行うことができない。", (("term-missing", "エネルギー憲章条約", "同条約"), ("term-missing", "投資家", "企業"))),
    ("en-ja", "Low‑income countries receive loans with a high grant element.", "低所得国は、グラントエレメントの高い借款を受けている。", (("term-missing", "低所得国", "途上国"), ("term-missing", "グラントエレメント", "贈与"))),
    ("en-ja", "The Executive Director briefed the Executive Board on critical minerals.", "事務局長は、重要鉱物について執行理事会に説明した。", (("term-missing", "重要鉱物", "資源"), ("term-missing", "執行理事会", "理事会"))),
    ("en-ja", "RePowerEU and ENTSO‑E set the pace for the grid.", "電力系統の整備は、RePowerEUとENTSO-Eが主導している。", (("do-not-translate", "RePowerEU", "リパワーEU"), ("term-forbidden", "電力系統", "グリッド"))),
    ("en-ja", "The subsidiary's technical assistance was free of charge.", "子会社の技術援助は無償であった。", (("term-missing", "子会社", "関連会社"), ("term-missing", "技術援助", "助言"))),
    ("en-ja", "A carbon border adjustment will apply to six sectors.", "炭素国境調整は、６つの分野に適用される。", (("term-missing", "炭素国境調整", "新たな関税"),)),
    ("en-ja", "Treaties need the approval of parliament.", "条約は、議会の承認を要する。", (("term-missing", "条約", "協定"),)),
    ("en-ja", "Investments in storage doubled.", "貯蔵への投資は倍増した。", (("term-missing", "貯蔵", "設備"),)),
)
