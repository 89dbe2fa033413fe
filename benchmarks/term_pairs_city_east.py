"""Terms in texts of towns, courts, tenders and transport offices: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
市長,Mayor,preferred,,
副市長,Deputy Mayor,preferred,,
市議会,city council,preferred,,
市議会,city assembly,forbidden,,
条例,ordinance,preferred,,
条例,bylaw,forbidden,,
区役所,ward office,preferred,,
住民票,certificate of residence,preferred,,
住民票,resident card,forbidden,,
国民年金,National Pension,preferred,,
年金,pension,preferred,,
入札,bid,preferred,,
入札,tender,admitted,,
落札者,successful bidder,preferred,,
落札者,winner,forbidden,,
契約,contract,preferred,,
避難所,evacuation shelter,preferred,,
避難所,evacuation center,admitted,,
避難場所,evacuation site,preferred,,
指定避難所,designated evacuation shelter,preferred,,
可燃ごみ,burnable garbage,preferred,,
可燃ごみ,combustible trash,forbidden,,
図書館,library,preferred,,
美術館,art museum,preferred,,
博物館,museum,preferred,,
公園,park,preferred,,
交通局,Transportation Bureau,preferred,,
多文化共生,multicultural coexistence,preferred,,
外国人住民,foreign resident,preferred,,
外国人住民,foreigner,forbidden,,
助成,grant,preferred,,
手数料,fee,preferred,,
My City App,,,,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
contracting authority,発注者,preferred,,
tenderer,入札者,preferred,,
tenderer,応札者,forbidden,,
tender,入札,preferred,,
award criteria,落札基準,preferred,,
framework contract,枠組契約,preferred,,
contract,契約,preferred,,
plaintiff,原告,preferred,,
defendant,被告,preferred,,
accused,被告人,preferred,,
judgment,判決,preferred,,
court of first instance,第一審裁判所,preferred,,
court,裁判所,preferred,,
appeal,控訴,preferred,,
appeal,上告,admitted,,
railway undertaking,鉄道事業者,preferred,,
railway undertaking,鉄道会社,forbidden,,
passenger,旅客,preferred,,
passenger,乗客,admitted,,
level crossing,踏切,preferred,,
public transport,公共交通機関,preferred,,
public transport,公共交通,admitted,,
road safety,交通安全,preferred,,
driving licence,運転免許,preferred,,
driving licence,運転免許証,admitted,,
disabled access,バリアフリー,preferred,,
TED,TED,preferred,exact,yes
eCall,,,,yes
""",
}

ROWS = (
    ("ja-en", "市長は、条例の改正案を市議会に提出した。", "The Mayor submitted a bill to amend the ordinance to the city council.", (("term-forbidden", "the ordinance", "the bylaw"), ("term-forbidden", "the city council", "the city assembly"), ("term-missing", "The Mayor", "The head of the city"))),
    ("ja-en", "住民票の写しの交付には、手数料300円がかかります。", "A fee of 300 yen is charged for a copy of your certificate of residence.", (("term-forbidden", "certificate of residence", "resident card"), ("term-missing", "A fee of 300 yen", "An amount of 300 yen"))),
    ("ja-en", "外国人住民の国民年金への加入手続は、区役所で行います。", "Foreign residents can enrol in the National Pension at the ward office.", (("term-forbidden", "Foreign residents", "Foreigners"), ("term-case", "National Pension", "national pension"), ("term-missing", "the ward office", "the town hall"))),
    ("ja-en", "入札に参加する者は、誓約書を提出すること。落札者とは、７日以内に契約を締結する。", "Those taking part in the tender must submit a written oath. A contract will be concluded with the successful bidder within seven days.", (("term-forbidden", "the successful bidder", "the winner"), ("term-missing", "A contract", "A deal"))),
    ("ja-en", "指定避難所と避難場所は異なります。", "Designated evacuation shelters and evacuation sites are not the same.", (("term-missing", "evacuation sites", "assembly points"), ("term-missing", "Designated evacuation shelters", "Schools"))),
    ("ja-en", "可燃ごみは、火曜日と金曜日に収集します。", "Burnable garbage is collected on Tuesdays and Fridays.", (("term-forbidden", "Burnable garbage", "Combustible trash"),)),
    ("ja-en", "美術館、博物館及び図書館は、月曜日に休館する。", "The art museum, museum and library are closed on Mondays.", (("term-missing", "library", "archive"),)),
    ("ja-en", "副市長が交通局を視察した。", "The Deputy Mayor visited the Transportation Bureau.", (("term-missing", "The Deputy Mayor", "The Vice-Mayor"), ("term-case", "Transportation Bureau", "transportation bureau"))),
    ("ja-en", "多文化共生を推進する団体に助成する。", "Grants are given to groups that promote multicultural coexistence.", (("term-missing", "multicultural coexistence", "diversity"), ("term-missing", "Grants", "Prizes"))),
    ("ja-en", "「My City App」をダウンロードしてください。", "Please download the ‘My City App’.", (("do-not-translate", "‘My City App’", "‘Our Town App’"),)),
    ("ja-en", "動物公園の入園料は、年金受給者の方は無料です。", "Admission to the zoological park is free for those who receive a pension.", ()),
    ("ja-en", "区役所の窓口は、避難所としても使用される。", "The counters of the ward office double as an evacuation center.", (("term-missing", "an evacuation center", "a dormitory"),)),
    ("ja-en", "市議会議員の定数を定める条例", "Ordinance Establishing the Number of City Council Members", (("term-forbidden", "Ordinance", "Bylaw"),)),
    ("ja-en", "契約書は二通作成し、各自一通を保有する。", "Two copies of the contract are made, and each party keeps one.", ()),
    ("en-ja", "The contracting authority shall publish the award criteria in TED.", "発注者は、落札基準をTEDに公表しなければならない。", (("do-not-translate", "TED", "官報補遺"), ("term-missing", "発注者", "官公庁"), ("term-missing", "落札基準", "条件"))),
    ("en-ja", "Tenderers may withdraw their tenders before the deadline.", "入札者は、締切り前に入札を撤回することができる。", (("term-forbidden", "入札者", "応札者"),)),
    ("en-ja", "The defendant lodged an appeal against the judgment of the court of first instance.", "被告は、第一審裁判所の判決に対して控訴した。", (("term-missing", "第一審裁判所", "地裁"), ("term-missing", "控訴", "不服を表明"), ("term-missing", "被告は", "相手方は"))),
    ("en-ja", "The accused was acquitted by the court.", "裁判所は、被告人を無罪とした。", (("term-missing", "裁判所", "陪審"),)),
    ("en-ja", "Railway undertakings must ensure disabled access for passengers.", "鉄道事業者は、乗客のためにバリアフリーを確保しなければならない。", (("term-forbidden", "鉄道事業者", "鉄道会社"), ("term-missing", "バリアフリー", "便宜"))),
    ("en-ja", "The framework contract runs for four years.", "枠組契約の期間は４年である。", (("term-missing", "枠組契約", "基本合意"),)),
    ("en-ja", "A valid driving license is required.", "有効な運転免許証が必要です。", (("term-missing", "運転免許証", "身分証"),)),
    ("en-ja", "Level crossings are being removed to improve road safety.", "交通安全の向上のため、踏切の除去が進められている。", (("term-missing", "踏切", "信号"), ("term-missing", "交通安全", "安全性"))),
    ("en-ja", "eCall is compulsory in new cars.", "新車にはeCallの搭載が義務付けられている。", (("do-not-translate", "eCall", "緊急通報装置"),)),
    ("en-ja", "We appeal to all passengers to use public transport.", "全ての旅客に対し、公共交通の利用を呼びかける。", (("term-missing", "公共交通", "バス"),)),
    ("en-ja", "The metal contracts when it cools.", "その金属は、冷えると収縮する。", ()),
    ("en-ja", "The plaintiff's claim was dismissed.", "原告の請求は棄却された。", (("term-missing", "原告", "会社"),)),
)
