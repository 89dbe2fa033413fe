"""Terms in texts of space agencies and research bodies: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
人工衛星,satellite,preferred,,
宇宙基本計画,Basic Plan on Space Policy,preferred,,
宇宙基本計画,Space Basic Plan,forbidden,,
打上げ,launch,preferred,,
探査機,probe,preferred,,
国際宇宙ステーション,International Space Station,preferred,,
宇宙飛行士,astronaut,preferred,,
宇宙飛行士,cosmonaut,forbidden,,
内閣府特命担当大臣,Minister of State,preferred,,
共同研究,joint research,preferred,,
特許,patent,preferred,,
知的財産,intellectual property,preferred,,
データ,data,preferred,,
JAXA,,,,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
launch vehicle,打上げ機,preferred,,
launch,打上げ,preferred,,
space debris,宇宙ごみ,preferred,,
space debris,スペースデブリ,admitted,,
member state,加盟国,preferred,,
ground station,地上局,preferred,,
procurement,調達,preferred,,
Director General,長官,preferred,,
Director General,局長,forbidden,,
Council,理事会,preferred,,
Copernicus,,,,yes
""",
}

ROWS = (
    ("ja-en", "内閣府特命担当大臣は、宇宙基本計画の改訂を発表した。", "The Minister of State announced the revision of the Basic Plan on Space Policy.", (("term-forbidden", "the Basic Plan on Space Policy", "the Space Basic Plan"), ("term-missing", "The Minister of State", "The Cabinet member"))),
    ("ja-en", "人工衛星の打上げは、天候不良のため延期された。", "The launch of the satellite was put off because of bad weather.", (("term-missing", "the satellite", "the rocket"), ("term-missing", "The launch", "The flight"))),
    ("ja-en", "宇宙飛行士二人が国際宇宙ステーションに到着した。", "Two astronauts have arrived at the International Space Station.", (("term-forbidden", "astronauts", "cosmonauts"), ("term-case", "International Space Station", "international space station"))),
    ("ja-en", "探査機が送信したデータを公開する。", "Data sent by the probe will be made public.", (("term-missing", "the probe", "the craft"), ("term-missing", "Data sent", "Pictures sent"))),
    ("ja-en", "JAXAと大学は、共同研究の成果について特許を出願した。", "JAXA and the university applied for a patent on the results of their joint research.", (("do-not-translate", "JAXA", "The space agency"), ("term-missing", "joint research", "work"))),
    ("ja-en", "知的財産戦略を策定した。", "An intellectual property strategy was drawn up.", (("term-missing", "An intellectual property strategy", "A business strategy"),)),
    ("ja-en", "ロケットは、午前９時に打ち上げられた。", "The rocket lifted off at 9 a.m.", ()),
    ("en-ja", "The new launch vehicle lifted four satellites into orbit.", "新型の打上げ機は、４基の衛星を軌道に投入した。", (("term-missing", "打上げ機", "ロケット"),)),
    ("en-ja", "The Director General reported to the Council on space debris.", "長官は、スペース・デブリについて理事会に報告した。", (("term-forbidden", "長官", "局長"), ("term-missing", "理事会", "会議"), ("term-missing", "スペース・デブリ", "隕石"))),
    ("en-ja", "Ground stations in three member states receive Copernicus data.", "３つの加盟国の地上局が、Copernicusのデータを受信している。", (("do-not-translate", "Copernicus", "コペルニクス"), ("term-missing", "地上局", "受信所"))),
    ("en-ja", "The agency will launch a call for proposals.", "同機関は、提案の募集を開始する。", ()),
    ("en-ja", "Procurement rules", "調達規則", (("term-missing", "調達規則", "購買規則"),)),
)
