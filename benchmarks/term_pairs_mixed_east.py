"""Terms of odd shapes, in minutes, forms and headings: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
研究開発,R&D,preferred,,
研究開発,research and development,admitted,,
新型コロナウイルス感染症,COVID-19,preferred,exact,
二酸化炭素,CO2,preferred,exact,
二国間,bilateral,preferred,,
第三国,third country,preferred,,
核兵器,nuclear weapon,preferred,,
非核兵器国,non-nuclear-weapon State,preferred,,
批准する,ratify,preferred,,
批准,ratification,preferred,,
留保,reservation,preferred,,
発効,entry into force,preferred,,
発効する,enter into force,preferred,,
発効する,come into effect,forbidden,,
サイバー攻撃,cyberattack,preferred,,
サイバー攻撃,cyber-terrorism,forbidden,,
オンライン会議,online meeting,preferred,,
電子メール,email,preferred,,
東京,Tokyo,preferred,,
日本,Japan,preferred,,
日本,Nippon,forbidden,,
政府,Government,preferred,,
政府,government,admitted,,
同盟国,ally,preferred,,
同志国,like-minded country,preferred,,
同志国,like-minded state,forbidden,,
女性,woman,preferred,,
子ども,child,preferred,,
高齢者,older person,preferred,,
高齢者,elderly,forbidden,,
障害者,person with disabilities,preferred,,
障害者,disabled person,forbidden,,
議事録,minutes,preferred,,
予算,budget,preferred,,
第５回,fifth,proposed,,
e-Gov,,,,yes
Ｇ７,G7,preferred,exact,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
memorandum of understanding,覚書,preferred,,
memorandum of cooperation,協力覚書,preferred,,
note verbale,口上書,preferred,,
persona non grata,ペルソナ・ノン・グラータ,preferred,,
chargé d'affaires,臨時代理大使,preferred,,
ad hoc committee,特別委員会,preferred,,
host country,接受国,preferred,,
host country,開催国,admitted,,
ambassador,大使,preferred,,
ambassador-designate,次期大使,preferred,,
consul-general,総領事,preferred,,
attorney-at-law,弁護士,preferred,,
third-party country,第三国,preferred,,
self-determination,自決,preferred,,
to ratify,批准する,preferred,,
to accede,加入する,preferred,,
State party,締約国,preferred,,
man-made disaster,人為災害,preferred,,
child,児童,preferred,,
child,子供,forbidden,,
older person,高齢者,preferred,,
older person,老人,forbidden,,
R&D,研究開発,preferred,,
G7,G7,preferred,exact,yes
COVID-19,新型コロナウイルス感染症,preferred,,
COVID-19,新型肺炎,forbidden,,
US,米国,preferred,exact,
aid,援助,preferred,,
AIDS,エイズ,preferred,exact,
""",
}

ROWS = (
    ("ja-en", "研究開発予算は、過去最大となった。", "The R&D budget is the largest ever.", (("term-missing", "R&D budget", "science budget"), ("term-missing", "budget", "sum"))),
    ("ja-en", "新型コロナウイルス感染症の影響により、オンライン会議で開催した。", "Owing to COVID‑19, it was held as an online meeting.", (("term-missing", "COVID‑19", "the pandemic"), ("term-case", "COVID‑19", "Covid‑19"), ("term-missing", "an online meeting", "a conference"))),
    ("ja-en", "二酸化炭素の排出量を削減する。", "Emissions of CO₂ will be reduced.", (("term-missing", "CO₂", "greenhouse gases"),)),
    ("ja-en", "二国間及び第三国における協力について話し合った。", "They talked about cooperation both bilaterally and in third countries.", (("term-missing", "in third countries", "elsewhere"),)),
    ("ja-en", "非核兵器国は、核兵器を保有しない。", "Non-nuclear-weapon States do not possess nuclear weapons.", (("term-missing", "Non-nuclear-weapon States", "Some countries"),)),
    ("ja-en", "各国は、条約を批准した。批准は、留保を付さずに行われた。", "The countries ratified the convention. Ratification took place without reservations.", (("term-missing", "without reservations", "unconditionally"),)),
    ("ja-en", "協定は、署名の日に発効する。", "The agreement enters into force on the date of signature.", (("term-forbidden", "enters into force", "comes into effect"),)),
    ("ja-en", "サイバー攻撃への対処について、同盟国・同志国と連携する。", "We work with allies and like‑minded countries to respond to cyberattacks.", (("term-forbidden", "cyberattacks", "cyber-terrorism"), ("term-forbidden", "like‑minded countries", "like-minded states"))),
    ("ja-en", "サイバー攻撃が増加している。", "Cyber attacks are on the rise.", ()),
    ("ja-en", "女性、子ども、高齢者及び障害者の権利を守る。", "We protect the rights of women, children, older persons and persons with disabilities.", (("term-forbidden", "older persons", "the elderly"), ("term-forbidden", "persons with disabilities", "disabled persons"), ("term-missing", "women,", "mothers,"))),
    ("ja-en", "議事録は、e-Govで公開しています。", "The minutes are available on e‑Gov.", (("do-not-translate", "e‑Gov", "the government portal"), ("term-missing", "The minutes", "The notes"))),
    ("ja-en", "日本政府は、Ｇ７各国と協議した。", "The Government of Japan consulted with the G7 countries.", (("do-not-translate", "the G7 countries", "the seven countries"), ("term-forbidden", "Japan", "Nippon"))),
    ("ja-en", "東京都内で、日本人学校の教員研修を行った。", "Training for teachers of Japanese schools was held in Tokyo.", ()),
    ("ja-en", "電子メールでお問い合わせください。", "Please contact us by e-mail.", (("term-missing", "by e-mail", "by post"),)),
    ("ja-en", "予算成立後、直ちに執行する。", "Once the budget has passed, it will be executed at once.", ()),
    ("en-ja", "A memorandum of understanding and a memorandum of cooperation were signed.", "覚書及び協力覚書が署名された。", (("term-missing", "協力覚書", "協力協定"),)),
    ("en-ja", "The chargé d’affaires was declared persona non grata by note verbale.", "臨時代理大使は、口上書により、ペルソナ・ノン・グラータとされた。", (("term-missing", "臨時代理大使", "公使"), ("term-missing", "口上書", "書簡"), ("term-missing", "ペルソナ・ノン・グラータ", "国外退去"))),
    ("en-ja", "The charge d'affaires left the host country.", "臨時代理大使は接受国を離れた。", (("term-missing", "接受国", "同国"),)),
    ("en-ja", "Consuls General and ambassadors-designate attended.", "総領事及び次期大使が出席した。", (("term-missing", "総領事", "領事"),)),
    ("en-ja", "Two States parties have not yet ratified the treaty.", "２つの締約国は、いまだ条約を批准していない。", (("term-missing", "締約国", "国家"),)),
    ("en-ja", "Peoples have the right of self‑determination.", "人民は、自決の権利を有する。", (("term-missing", "自決", "独立"),)),
    ("en-ja", "Children and older persons are at greater risk from COVID‑19.", "児童及び高齢者は、新型コロナウイルス感染症のリスクが高い。", (("term-forbidden", "児童", "子供"), ("term-forbidden", "高齢者", "老人"), ("term-forbidden", "新型コロナウイルス感染症", "新型肺炎"))),
    ("en-ja", "The US told us that aid would continue.", "米国は我々に対し、援助を継続すると伝えた。", (("term-missing", "米国", "相手"), ("term-missing", "援助", "事業"))),
    ("en-ja", "R&D spending by the G7 rose.", "G7の研究開発支出は増加した。", (("term-missing", "研究開発", "科学"), ("do-not-translate", "G7", "先進７か国"))),
    ("en-ja", "Childcare is not covered here.", "ここでは保育を取り扱わない。", ()),
    ("en-ja", "Ad-hoc committees may be set up.", "特別委員会を設置することができる。", (("term-missing", "特別委員会", "小委員会"),)),
    ("en-ja", "Sweden acceded to the Convention in 1995.", "スウェーデンは、1995年に条約に加入した。", (("term-missing", "加入した", "参加した"),)),
)
