"""Terms in texts of ministries of education, science and labour: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
文部科学省,"Ministry of Education, Culture, Sports, Science and Technology",preferred,,
文部科学省,MEXT,admitted,,
教育委員会,board of education,preferred,,
委員会,committee,preferred,,
学習指導要領,Courses of Study,preferred,,
学習指導要領,curriculum guidelines,forbidden,,
特別支援学校,special needs school,preferred,,
特別支援学校,school for the disabled,forbidden,,
高等専門学校,college of technology,preferred,,
留学生,international student,preferred,,
留学生,foreign student,forbidden,,
奨学金,scholarship,preferred,,
研究,research,preferred,,
研究者,researcher,preferred,,
基礎研究,basic research,preferred,,
基礎研究,fundamental research,admitted,,
科学技術,science and technology,preferred,,
労働組合,labor union,preferred,,
労働組合,trade union,forbidden,,
最低賃金,minimum wage,preferred,,
有給休暇,paid leave,preferred,,
働き方改革,work style reform,preferred,,
派遣労働者,dispatched worker,preferred,,
派遣労働者,temp worker,forbidden,,
雇用保険,employment insurance,preferred,,
雇用,employment,preferred,,
理事会,board of directors,preferred,,
学長,President,preferred,,
学長,Chancellor,forbidden,,
評価,evaluation,preferred,,
設立,establishment,preferred,,
実施,implementation,preferred,,
KAKENHI,,,,yes
SPring-8,SPring-8,preferred,exact,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
higher education,高等教育,preferred,,
vocational training,職業訓練,preferred,,
lifelong learning,生涯学習,preferred,,
early childhood education and care,乳幼児教育・保育,preferred,,
literacy,識字,preferred,,
literacy,リテラシー,admitted,,
dropout rate,中退率,preferred,,
dropout rate,退学率,forbidden,,
gender equality,ジェンダー平等,preferred,,
gender equality,男女平等,forbidden,,
collective bargaining,団体交渉,preferred,,
social dialogue,社会対話,preferred,,
employer,使用者,preferred,,
employer,雇用主,forbidden,,
worker,労働者,preferred,,
child labour,児童労働,preferred,,
forced labour,強制労働,preferred,,
labour market,労働市場,preferred,,
occupational safety and health,労働安全衛生,preferred,,
working group,作業部会,preferred,,
working group,ワーキンググループ,admitted,,
peer review,ピアレビュー,preferred,,
peer review,査読,admitted,,
open access,オープンアクセス,preferred,,
World Heritage,世界遺産,preferred,,
World Heritage Committee,世界遺産委員会,preferred,,
UNESCO,ユネスコ,preferred,,
UNESCO,国連教育科学文化機関,admitted,,
PISA,,,,yes
Erasmus+,,,,yes
""",
}

ROWS = (
    ("ja-en", "文部科学省は、学習指導要領の改訂について、各教育委員会に通知した。", "The Ministry of Education, Culture, Sports, Science and Technology notified the boards of education of the revision of the Courses of Study.", (("term-forbidden", "the Courses of Study", "the curriculum guidelines"), ("term-missing", "the boards of education", "the schools"), ("term-case", "Courses of Study", "courses of study"))),
    ("ja-en", "留学生に対する奨学金の支給を拡充する。", "MEXT will expand the provision of scholarships to international students.", (("term-forbidden", "international students", "foreign students"), ("term-missing", "scholarships", "support"))),
    ("ja-en", "特別支援学校及び高等専門学校の施設を改修した。", "The facilities of special needs schools and colleges of technology were refurbished.", (("term-forbidden", "special needs schools", "schools for the disabled"), ("term-missing", "colleges of technology", "technical institutes"))),
    ("ja-en", "労働組合は、最低賃金の引上げを要求している。", "Labour unions are calling for a rise in the minimum wage.", (("term-forbidden", "Labour unions", "Trade unions"), ("term-missing", "the minimum wage", "pay"))),
    ("ja-en", "派遣労働者も雇用保険の対象となる。", "Dispatched workers are also covered by employment insurance.", (("term-forbidden", "Dispatched workers", "Temp workers"), ("term-missing", "employment insurance", "unemployment benefits"))),
    ("ja-en", "大学の学長は、理事会の同意を得て選考される。", "The President of the university is selected with the consent of the board of directors.", (("term-forbidden", "The President", "The Chancellor"), ("term-missing", "the board of directors", "the trustees"))),
    ("ja-en", "SPring-8の共用を促進するため、KAKENHIによる研究を支援する。", "To promote the shared use of SPring‑8, research funded by KAKENHI is supported.", (("do-not-translate", "KAKENHI", "grants-in-aid"), ("do-not-translate", "SPring‑8", "the synchrotron"))),
    ("ja-en", "有給休暇の取得率は６割を超えた。", "More than 60 percent of paid leave was taken.", (("term-missing", "paid leave", "holidays"),)),
    # Traps.
    ("ja-en", "基礎研究に携わる若手研究者を支援する。", "We support young researchers who are engaged in fundamental research.", (("term-missing", "researchers", "scholars"), ("term-missing", "fundamental research", "theory"))),
    ("ja-en", "法人を設立し、事業を実施し、その成果を評価する。", "A corporation is established, projects are implemented, and their results are evaluated.", ()),
    ("ja-en", "雇用者数は、三か月連続で増加した。", "The number of employed persons increased for the third month in a row.", ()),
    ("ja-en", "“働き方改革”の実施状況を調べた。", "We looked into the implementation of the ‘work-style reform’.", (("term-missing", "‘work-style reform’", "‘new ways of working’"),)),
    ("ja-en", "科学技術担当大臣が視察した。", "The minister in charge of science and technology made a visit of inspection.", (("term-missing", "science and technology", "innovation"),)),
    ("ja-en", "研究所の研究員は、委員会に報告書を提出した。", "The institute’s staff scientists submitted a report to the committee.", (("term-missing", "the committee", "the panel"),)),
    ("ja-en", "教育委員会の委員長", "Chairperson of the Board of Education", (("term-missing", "Board of Education", "School Authority"),)),
    ("en-ja", "Gender equality in higher education remains a distant goal.", "高等教育におけるジェンダー平等は、依然として遠い目標である。", (("term-forbidden", "ジェンダー平等", "男女平等"), ("term-missing", "高等教育", "大学"))),
    ("en-ja", "The employer shall consult the workers’ representatives.", "使用者は、労働者の代表と協議しなければならない。", (("term-forbidden", "使用者", "雇用主"), ("term-missing", "労働者", "社員"))),
    ("en-ja", "Erasmus+ funds vocational training and lifelong learning.", "Erasmus+は、職業訓練及び生涯学習に資金を提供する。", (("do-not-translate", "Erasmus+", "エラスムス・プラス"), ("term-missing", "職業訓練", "実習"))),
    ("en-ja", "Dropout rates fell, according to PISA.", "PISAによれば、中退率は低下した。", (("do-not-translate", "PISA", "学習到達度調査"), ("term-forbidden", "中退率", "退学率"))),
    ("en-ja", "The working group discussed occupational safety and health.", "ワーキング・グループは、労働安全衛生について議論した。", (("term-missing", "ワーキング・グループ", "分科会"), ("term-missing", "労働安全衛生", "職場の安全"))),
    ("en-ja", "Child labor and forced labor are prohibited.", "児童労働及び強制労働は禁止される。", (("term-missing", "強制労働", "奴隷制"),)),
    ("en-ja", "UNESCO’s World Heritage Committee met in Riyadh.", "ユネスコの世界遺産委員会がリヤドで開かれた。", (("term-missing", "世界遺産委員会", "委員会"), ("term-missing", "ユネスコ", "国連"))),
    # Traps.
    ("en-ja", "Digital literacy and literacy campaigns", "デジタル・リテラシーと識字運動", ()),
    ("en-ja", "All articles are peer-reviewed and available in open access.", "全ての論文は査読を経て、オープンアクセスで公開される。", (("term-missing", "オープンアクセス", "無料"),)),
    ("en-ja", "Pupils who drop out cost the labour market dearly.", "中途退学する生徒は、労働市場に大きな損失をもたらす。", (("term-missing", "労働市場", "経済"),)),
    ("en-ja", "Social dialogue and collective bargaining complement each other.", "社会対話と団体交渉は、相互に補完し合う。", (("term-missing", "団体交渉", "賃上げ交渉"),)),
    ("en-ja", "The site was inscribed on the World Heritage List.", "同遺跡は世界遺産一覧表に記載された。", (("term-missing", "世界遺産一覧表", "遺産一覧表"),)),
    ("en-ja", "Employment policy must reach those far from the labour market.", "雇用政策は、労働市場から離れた人々にも届かなければならない。", ()),
    ("en-ja", "Early childhood education and care (ECEC)", "乳幼児教育・保育（ＥＣＥＣ）", (("term-missing", "乳幼児教育・保育", "幼稚園"),)),
    ("en-ja", "The working hours of the group were long.", "そのグループの労働時間は長かった。", ()),
)
