"""Terms in texts of statistics offices, central banks and weather services: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
国勢調査,Population Census,preferred,,
国勢調査,national census,forbidden,,
消費者物価指数,consumer price index,preferred,,
消費者物価指数,CPI,admitted,exact,
有効求人倍率,job openings-to-applicants ratio,preferred,,
完全失業率,unemployment rate,preferred,,
実質,real,preferred,,
世帯,household,preferred,,
日本銀行,Bank of Japan,preferred,,
日本銀行,Japan Bank,forbidden,,
金融政策決定会合,Monetary Policy Meeting,preferred,,
総裁,Governor,preferred,,
副総裁,Deputy Governor,preferred,,
気象庁,Japan Meteorological Agency,preferred,,
気象庁,Meteorological Agency,admitted,,
台風,typhoon,preferred,,
台風,hurricane,forbidden,,
震度,seismic intensity,preferred,,
震度,magnitude,forbidden,,
マグニチュード,magnitude,preferred,,
大雨警報,heavy rain warning,preferred,,
警報,warning,preferred,,
注意報,advisory,preferred,,
速報値,preliminary figure,preferred,,
確報値,final figure,preferred,,
人口,population,preferred,,
経済成長率,economic growth rate,preferred,,
製造業,manufacturing,preferred,,
非製造業,non-manufacturing,preferred,,
e-Stat,,,,yes
TANKAN,,,,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
interest rate,金利,preferred,,
policy rate,政策金利,preferred,,
price stability,物価の安定,preferred,,
inflation,インフレ,preferred,,
inflation,インフレーション,admitted,,
inflation rate,インフレ率,preferred,,
inflation rate,物価上昇率,admitted,,
Governing Council,政策理事会,preferred,,
Governing Council,運営理事会,forbidden,,
national accounts,国民経済計算,preferred,,
national accounts,国民勘定,forbidden,,
sample survey,標本調査,preferred,,
survey,調査,preferred,,
respondent,回答者,preferred,,
seasonally adjusted,季節調整済み,preferred,,
fiscal policy,財政政策,preferred,,
public debt,公的債務,preferred,,
public debt,国債,forbidden,,
drought,干ばつ,preferred,,
precipitation,降水量,preferred,,
climate,気候,preferred,,
climate change,気候変動,preferred,,
heatwave,熱波,preferred,,
member,構成員,preferred,,
member country,加盟国,preferred,,
Eurostat,,,,yes
SDMX,SDMX,preferred,exact,yes
""",
}

ROWS = (
    ("ja-en", "国勢調査の結果によると、単独世帯が全世帯の４割近くを占める。", "According to the results of the Population Census, one-person households account for nearly 40 percent of all households.", (("term-forbidden", "Population Census", "national census"), ("term-case", "Population Census", "population census"))),
    ("ja-en", "消費者物価指数は、前年同月比で2.8％上昇した。", "The consumer price index rose by 2.8 percent from the same month of the previous year.", (("term-missing", "The consumer price index", "The cost of living"),)),
    ("ja-en", "有効求人倍率は1.25倍、完全失業率は2.5％であった。", "The job openings-to-applicants ratio was 1.25 and the unemployment rate was 2.5 percent.", (("term-missing", "job openings-to-applicants ratio", "vacancy figure"), ("term-missing", "unemployment rate", "jobless share"))),
    ("ja-en", "日本銀行は、金融政策決定会合において現状維持を決めた。", "At its Monetary Policy Meeting, the Bank of Japan decided to keep things as they are.", (("term-forbidden", "the Bank of Japan", "Japan Bank"), ("term-case", "Monetary Policy Meeting", "monetary policy meeting"), ("term-missing", "Monetary Policy Meeting", "regular session"))),
    ("ja-en", "総裁及び副総裁二人が記者会見を行った。", "The Governor and the two Deputy Governors held a press conference.", (("term-missing", "The Governor and the two Deputy Governors", "The Chair and the two Deputy Governors"), ("term-missing", "Deputy Governors", "aides"))),
    ("ja-en", "気象庁は、九州北部に大雨警報を発表した。", "The Japan Meteorological Agency issued a heavy rain warning for northern Kyushu.", (("term-missing", "a heavy rain warning", "an alert"), ("term-missing", "The Japan Meteorological Agency", "The weather service"))),
    ("ja-en", "この地震の規模はマグニチュード6.1、最大震度は５弱と推定される。", "The earthquake had an estimated magnitude of 6.1 and a maximum seismic intensity of 5 Lower.", (("term-forbidden", "a maximum seismic intensity", "a maximum magnitude"),)),
    ("ja-en", "速報値はe-Statに掲載し、確報値は翌月に公表する。", "Preliminary figures are posted on e-Stat; final figures are published in the following month.", (("do-not-translate", "e-Stat", "the statistics portal"), ("term-missing", "Preliminary figures", "Estimates"))),
    ("ja-en", "大型の台風10号が接近している。", "Large Typhoon No. 10 is approaching.", (("term-forbidden", "Typhoon", "Hurricane"),)),
    ("ja-en", "非製造業の業況判断は、製造業を上回った（短観〔TANKAN〕）。", "Business conditions in non-manufacturing were better than those in manufacturing (TANKAN).", (("do-not-translate", "(TANKAN)", "(short-term survey)"), ("term-missing", "non-manufacturing", "services"))),
    ("ja-en", "人口減少社会における実質経済成長率", "Real economic growth rate in a society with a declining population", (("term-missing", "economic growth rate", "expansion"),)),
    ("ja-en", "注意報から警報に切り替える可能性がある。", "The advisory may be upgraded to a warning.", (("term-missing", "The advisory", "The notice"),)),
    ("ja-en", "気象庁長官が発言した。", "The Director-General of the Meteorological Agency spoke.", ()),
    ("en-ja", "The Governing Council left the policy rate unchanged.", "政策理事会は、政策金利を据え置いた。", (("term-forbidden", "政策理事会", "運営理事会"), ("term-missing", "政策金利", "利率"))),
    ("en-ja", "Price stability and fiscal policy were discussed by member countries.", "加盟国は、物価の安定と財政政策について議論した。", (("term-missing", "物価の安定", "景気"), ("term-missing", "財政政策", "予算"))),
    ("en-ja", "Public debt stood at 87% of GDP, according to Eurostat.", "Eurostatによれば、公的債務はGDPの87％であった。", (("term-forbidden", "公的債務", "国債"), ("do-not-translate", "Eurostat", "欧州統計局"))),
    ("en-ja", "The respondents of the sample survey were drawn at random.", "標本調査の回答者は、無作為に抽出された。", (("term-missing", "標本調査", "アンケート"), ("term-missing", "回答者", "相手"))),
    ("en-ja", "Seasonally-adjusted national accounts", "季節調整済みの国民経済計算", (("term-forbidden", "国民経済計算", "国民勘定"),)),
    ("en-ja", "Heat waves and droughts are becoming more frequent owing to climate change.", "気候変動により、熱波や干ばつの頻度が増している。", (("term-missing", "気候変動", "温暖化"), ("term-missing", "熱波", "猛暑"))),
    ("en-ja", "The inflation rate fell, but inflation remains a concern.", "物価上昇率は低下したが、インフレは依然として懸念材料である。", (("term-missing", "物価上昇率は", "数値は"),)),
    ("en-ja", "Interest rates on loans to households rose.", "家計向け貸出の金利は上昇した。", (("term-missing", "金利", "費用"),)),
    ("en-ja", "He showed great interest in the rate of exchange.", "彼は為替レートに強い関心を示した。", ()),
    ("en-ja", "Members of the committee surveyed the damage.", "委員会の構成員は、被害を調査した。", (("term-missing", "構成員", "面々"),)),
    ("en-ja", "The data follow the SDMX standard.", "データはSDMX規格に準拠している。", (("do-not-translate", "SDMX", "統計データ交換"),)),
    ("en-ja", "Annual precipitation was below the mean.", "年間降水量は平均を下回った。", (("term-missing", "年間降水量", "年間雨量"),)),
    ("en-ja", "He was accused of inflating the accounts of the nation.", "彼は国の会計を水増ししたとして告発された。", ()),
)
