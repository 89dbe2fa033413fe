"""Terms whose words a translation puts into another order, or that stand for something else."""

from __future__ import annotations

import pytest

from transflow.formats.glossary_csv import parse
from transflow.glossary.enforcement import enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Severity


def loud(pair: str, rows: str, source: str, target: str) -> list[str]:
    """Kinds of what is told as a warning or error, in order."""
    langs = pair.split("-")
    filled = (row + ",preferred" if row.count(",") == 1 else row for row in rows.split("|"))
    lines = [row + "," * (4 - row.count(",")) for row in filled]
    table = "\n".join(["source,target,status,case,do_not_translate", *lines])
    concepts = parse(table.encode(), path="table", source_lang=langs[0], target_lang=langs[1])
    found = enforce(Glossary(concepts, *langs), source, target)
    return [str(one.kind) for one in found if one.severity is not Severity.NOTICE]


RIGHT = [
    # A compound with its parts in the other order.
    ("en-de", "patient safety,Patientensicherheit", "Patient safety", "Sicherheit der Patienten"),
    ("en-de", "price stability,Preisstabilität", "Price stability", "die Stabilität der Preise"),
    ("ja-en", "紛争解決,dispute settlement", "紛争解決", "The peaceful settlement of disputes."),
    ("ja-en", "女性の権利,rights of women", "女性の権利", "They spoke of women’s rights."),
    ("ja-en", "国連改革,UN reform", "国連改革", "The reform of the UN goes on."),
    # Another word in the place of the article.
    ("en-fr", "data protection,protection des données", "data protection",
     "la protection de leurs données"),
    ("en-fr", "right of asylum,droit d'asile", "right of asylum", "le droit à l’asile"),
    ("ja-en", "在留資格,status of residence", "在留資格", "The status of their residence changed."),
    # A phrase with a verb or an adverb for its noun or adjective.
    ("ja-en", "相続の放棄,renunciation of inheritance", "相続の放棄をする。",
     "He renounces an inheritance."),
    ("ja-en", "地雷除去,mine clearance", "地雷除去", "They have cleared many mines."),
    ("ja-en", "条件の緩和,relaxation of conditions", "条件の緩和", "The conditions were relaxed."),
    ("ja-en", "二国間,bilateral", "二国間で話し合う。", "They talk bilaterally."),
    ("ja-en", "信頼醸成,confidence-building", "信頼醸成", "Measures to build confidence follow."),
    # Words put in, and words that two terms share.
    ("en-fr", "development aid,aide au développement", "Development aid",
     "l’aide publique au développement"),
    ("ja-en", "環境保護,protection of the environment", "環境保護",
     "protection of the marine environment"),
    ("ja-en", "外務大臣,Minister for Foreign Affairs", "財務大臣・外務大臣",
     "the Ministers of Finance and Foreign Affairs"),
    ("en-fr", "minister of health,ministre de la santé", "ministers of education and health",
     "les ministres de l’éducation et de la santé"),
    # A short German word in a longer one.
    ("en-de", "forest,Wald", "forest management", "die Waldbewirtschaftung"),
    ("en-de", "council,Rat", "the town council", "der Gemeinderat"),
    ("en-de", "head of state,Staatsoberhaupt", "heads of state and government",
     "die Staats- und Regierungschefs"),
    ("en-de", "embassy,Botschaft", "embassy building", "das Botschaftsgebäude"),
    ("en-de", "embassy,Botschaft", "embassies", "den Botschaften"),
    # Another office, another word.
    ("en-ja", "Director-General,事務局長", "The Deputy Director-General", "事務局次長"),
    ("en-ja", "minister,大臣", "the vice minister", "次官"),
    ("en-fr", "minutes,procès-verbal|minutes,minutes,forbidden", "twenty minutes",
     "vingt minutes"),
    ("en-de", "point,Punkt", "prices rose by five points", "um fünf Prozent"),
    ("en-de", "waste,Abfall", "taught to waste less food", "weniger wegwerfen"),
    ("en-fr", "physician,médecin|physician,docteur,forbidden", "Doctor Roy, a physician",
     "le docteur Roy, médecin"),
    ("en-ja", "contract,契約", "The metal contracts when it cools.", "金属は冷えると縮む。"),
    ("en-de", "tender,Angebot", "He tenders his resignation.", "Er tritt zurück."),
    ("en-fr", "support,soutien", "The members support the plan.", "Les membres y sont favorables."),
    ("en-de", "agreement,Abkommen", "by mutual agreement", "in Absprache"),
    # Capitals that the source does not write either.
    ("en-fr", "Court of Auditors,Cour des comptes", "the courts of auditors",
     "les cours des comptes"),
    # Spellings.
    ("ja-en", "日米同盟,Japan-U.S. Alliance", "日米同盟", "the Japan-US Alliance"),
    ("ja-en", "英国軍,UK forces", "英国軍", "the U.K. forces"),
    ("ja-en", "要介護者,person requiring care", "要介護者", "Persons requiring care are helped."),
    ("ja-en", "被災者,person affected by a disaster", "被災者",
     "Persons affected by a disaster may apply."),
    ("ja-en", "電子メール,email", "電子メール", "Write an e-mail."),
    ("en-ja", "ceasefire,停戦", "The cease-fire holds.", "停戦は守られている。"),
    ("en-ja", "policymaker,政策立案者", "Policy-makers met.", "政策立案者が集まった。"),
    ("en-ja", "heatwave,熱波", "Heat waves are coming.", "熱波が来る。"),
    ("en-ja", "consul-general,総領事", "Consuls General", "総領事"),
    # Names that stay.
    ("ja-en", "Eurodac,,,,yes", "Eurodac", "EURODAC AND ITS RULES"),
    ("ja-en", "Eurodac,,,,yes", "EURODAC", "The rules of EURODAC."),
    # A longer term of the target whose other words another term of the source asks for.
    ("ja-en", "欧州,European|理事会,Council|欧理事会,European Council",
     "欧州の理事会", "A session of the European Council."),
]  # fmt: skip


@pytest.mark.parametrize("pair, rows, source, target", RIGHT)
def test_right(pair: str, rows: str, source: str, target: str):
    assert loud(pair, rows, source, target) == []


WRONG = [
    ("en-de", "patient safety,Patientensicherheit", "Patient safety", "Sicherheit der Geräte",
     "missing"),
    ("ja-en", "紛争解決,dispute settlement", "紛争解決", "The settlement of accounts.", "missing"),
    ("ja-en", "国連改革,UN reform", "国連改革", "The UN spoke. Reform goes on.", "missing"),
    ("en-fr", "data protection,protection des données", "data protection",
     "la protection de leurs enfants", "missing"),
    ("ja-en", "地雷除去,mine clearance", "地雷除去", "They have found many mines.", "missing"),
    ("en-de", "council,Rat", "the town council", "der Stadtrand", "missing"),
    ("en-ja", "Director-General,事務局長", "The Director-General", "事務局次長", "missing"),
    ("en-fr", "minutes,procès-verbal|minutes,minutes,forbidden", "the minutes of the meeting",
     "les minutes de la réunion", "forbidden"),
    ("en-fr", "physician,médecin|physician,docteur,forbidden", "a physician", "un docteur",
     "forbidden"),
    ("en-de", "waste,Abfall|waste,Müll,forbidden", "household waste", "der Hausmüll", "forbidden"),
    ("ja-en", "副大臣,State Minister|副大臣,Vice-Minister,forbidden", "副大臣", "a Vice Minister",
     "forbidden"),
    ("ja-en", "船,vessel|船,boat,forbidden|艇,boat", "船と艇", "a boat and a boat", "forbidden"),
    ("en-de", "embassy,Botschaft", "the embassy", "die Botschafterin", "missing"),
    ("en-de", "science,Wissenschaft", "science", "die Wissenschaftler", "missing"),
    ("en-de", "good,Ware", "more goods", "Es wäre gut, mehr davon.", "missing"),
    ("en-ja", "tender,入札", "The tenders were late.", "遅れていた。", "missing"),
    ("en-ja", "contract,契約", "The contract expires.", "期限が切れる。", "missing"),
    ("en-ja", "heatwave,熱波", "Heat waves are coming.", "暑くなる。", "missing"),
    ("en-fr", "Court of Auditors,Cour des comptes", "the Court of Auditors",
     "la cour des comptes", "case"),
    ("ja-en", "外務大臣,Minister for Foreign Affairs", "財務大臣・外務大臣",
     "the Ministers of Finance and Defence", "missing"),
    ("ja-en", "委員,member", "委員五名が出席した。", "Five experts attended.", "missing"),
    ("ja-en", "Eurodac,,,,yes", "Eurodac", "The rules of EURODAC.", "case"),
    ("ja-en", "Link 16,Link 16,preferred,exact,yes", "Link 16", "The use of LINK 16.", "case"),
]  # fmt: skip


@pytest.mark.parametrize("pair, rows, source, target, kind", WRONG)
def test_wrong(pair: str, rows: str, source: str, target: str, kind: str):
    assert loud(pair, rows, source, target) == [kind]
