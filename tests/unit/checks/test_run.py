from __future__ import annotations

import json
from pathlib import Path

import pytest

from transflow.checks.base import Pair
from transflow.checks.registry import CHECKS
from transflow.checks.run import check_document, check_pair
from transflow.model import Severity

SUMMIT = Path(__file__).parents[4] / "shared" / "acceptance" / "summit" / "gold.json"


def pair(source: str, target: str, langs: str = "ja-en", **more: str) -> Pair:
    source_lang, _, target_lang = langs.partition("-")
    return Pair(source, target, source_lang, target_lang, **more)


def found(source: str, target: str, langs: str = "ja-en") -> list[tuple[str, str]]:
    return [
        (d.check, str(d.severity))
        for d in check_pair(pair(source, target, langs))
        if d.severity is not Severity.NOTICE
    ]


FIRES = [
    ("empty", "冒頭", "", "ja-en"),
    ("unlinked", "", "Opening", "ja-en"),
    ("untranslated", "共同記者発表", "共同記者発表", "ja-en"),
    ("untranslated", "国際会議の成果", "Outcome of the 国際会議", "ja-en"),
    (
        "untranslated",
        "We met the staff of the city office.",
        "私たちは the staff of the city と会った。",
        "en-ja",
    ),
    (
        "untranslated",
        "The talks were held in a good spirit.",
        "Die Gespräche were held in a good spirit.",
        "en-de",
    ),
    ("number", "30名が参加した。", "Forty people took part.", "ja-en"),
    ("scale", "３５０万人に上る。", "It reached 350 million people.", "ja-en"),
    ("unit", "長さは65メートルである。", "It is 65 feet long.", "ja-en"),
    ("date", "３月１２日に会談した。", "They met on March 21.", "ja-en"),
    ("date", "次回は火曜日に開く。", "The next one is on Thursday.", "ja-en"),
    ("era", "令和５年に始まった。", "It began in 2022.", "ja-en"),
    ("time", "午後５時に始まった。", "It began at 3 p.m.", "ja-en"),
    ("impossible-time", "午後５時に始まった。", "It began at 17:00 p.m.", "ja-en"),
    ("impossible-time", "開始は未定である。", "It begins at 13 a.m. or later.", "ja-en"),
    ("impossible-time", "開始は未定である。", "It begins at 25:10 or later.", "ja-en"),
    ("impossible-time", "It begins at 9 p.m.", "午後２１時に始まる。", "en-ja"),
    ("impossible-date", "２月末に終わる。", "It ends on February 30.", "ja-en"),
    ("percent", "約３割が賛成した。", "About 3 percent agreed.", "ja-en"),
    ("money", "１億円を供与する。", "It will provide 100 million dollars.", "ja-en"),
    ("reference", "第三条第二項による。", "Pursuant to Article 2, paragraph 3.", "ja-en"),
    ("ordinal", "第21回会合が開かれた。", "The 12th session was held.", "ja-en"),
    ("brackets", "会合（非公開）が開かれた。", "A meeting (closed was held.", "ja-en"),
    ("brackets", "A meeting (closed) was held.", "会合（非公開が開かれた。", "en-ja"),
    ("quotes", "「法の支配」を重視する。", "We value the “rule of law.", "ja-en"),
    ("quotes", "We value the “rule of law.”", "「法の支配を重視する。", "en-ja"),
    ("quotes", "He called it “a basis.”", "Er nannte es „eine Grundlage.", "en-de"),
    ("doubled-word", "会合が開かれた。", "The the meeting was held.", "ja-en"),
    ("doubled-word", "It is a part of the plan.", "Il fait partie d’un un plan.", "en-fr"),
    ("doubled-word", "支援を表明した。", "It expressed support of the of the plan.", "ja-en"),
    ("doubled-word", "He expressed thanks.", "謝意をを表明した。", "en-ja"),
    (
        "length",
        "外務大臣は、人道支援の継続を約束するとともに、停戦に向けた国際社会の取組への支持を改めて表明した。",
        "The Minister pledged continued assistance.",
        "ja-en",
    ),
    ("final-stop", "会合が開かれた。", "The meeting was held", "ja-en"),
    ("final-stop", "The meeting was held yesterday.", "昨日、会合が開かれた", "en-ja"),
    ("url", "https://example.org/a を参照。", "See https://example.org/b for more.", "ja-en"),
    ("url", "連絡先は a@example.org です。", "The contact is b@example.org.", "ja-en"),
    ("whitespace", "会合が開かれた。", "The meeting  was held.", "ja-en"),
    ("whitespace", "会合が開かれた。", "The meeting was held .", "ja-en"),
    ("whitespace", "会合が開かれた。終わった。", "The meeting was held.It ended.", "ja-en"),
    ("full-width", "会合が開かれた。", "The meeting was held。", "ja-en"),
    ("full-width", "30名が参加した。", "３０ people took part.", "ja-en"),
]


@pytest.mark.parametrize("check,source,target,langs", FIRES)
def test_fires(check, source, target, langs):
    assert check in {name for name, _ in found(source, target, langs)}


SILENT = [
    ("令和６年３月１２日、両首脳は会談した。", "The two leaders met on March 12, 2024.", "ja-en"),
    ("経団連の代表が参加した。", "Representatives of Keidanren (経団連) took part.", "ja-en"),
    ("G20", "G20", "ja-en"),
    ("UNESCO", "UNESCO", "ja-en"),
    ("権利は、既に有していた。", "They exercised the rights that they had had.", "ja-en"),
    ("ワラワラに到着した。", "They arrived in Walla Walla.", "ja-en"),
    ("賛否は半々に割れた。", "Opinion was split 50:50 at best.", "ja-en"),
    ("午前０時３０分に終わった。", "It ended at 0:30 a.m.", "ja-en"),
    ("（１）背景　（２）目的", "1) Background 2) Aims", "ja-en"),
    ("首相は「感謝する。", "“I am grateful, said the Prime Minister.", "ja-en"),
    ("“We had planned much.", "「我々は多くを計画していた。", "en-ja"),
    ("会談の概要は以下のとおりです。", "The overview is as follows:", "ja-en"),
    ("Background", "Background", "en-fr"),
    ("The debate lasted all day: why?", "Le débat a duré toute la journée : pourquoi ?", "en-fr"),
    (
        "The report, which they praised, is out.",
        "Der Bericht, den den Mitgliedern die Leitung gab, ist da.",
        "en-de",
    ),
    ("https://example.org/ja/ を参照。", "See https://example.org/en/ for more.", "ja-en"),
    ("２月２９日に会合を開く。", "The meeting is on February 29.", "ja-en"),
    ("百年に一度の災害である。", "It is the disaster of a century.", "ja-en"),
    ("一層緊密に協力することで一致した。", "They agreed to cooperate more closely.", "ja-en"),
]


@pytest.mark.parametrize("source,target,langs", SILENT)
def test_is_silent(source, target, langs):
    assert found(source, target, langs) == []


def test_impossible_times_are_found_with_their_spans():
    text = "It began at 17:50 p.m. (local time; 19:50 p.m. JST)."
    findings = [
        d
        for d in check_pair(pair("午後５時５０分（日本時間午後７時５０分）に始まった。", text))
        if d.severity is not Severity.NOTICE
    ]
    assert [d.check for d in findings] == ["impossible-time", "impossible-time"]
    assert [text[slice(*d.target_span)] for d in findings if d.target_span] == [
        "17:50 p.m.",
        "19:50 p.m.",
    ]
    assert "17:50 or 5:50 p.m." in findings[0].message


def test_a_one_sided_pair_is_told_once():
    assert [d.check for d in check_pair(pair("第３回会合は10日に開かれた。", " "))] == ["empty"]


def test_severities_are_policy():
    wrong = pair("30名が参加した。", "Some 40 people took part.")
    assert [d.severity for d in check_pair(wrong)] == [Severity.ERROR]
    softer = check_pair(wrong, severities={"number": Severity.WARNING})
    assert [d.severity for d in softer] == [Severity.WARNING]
    assert check_pair(wrong, severities={"number": None}) == []


def test_policy_does_not_raise_a_doubtful_finding():
    doubtful = pair("それは同じことであると述べた。", "They said that that is the same thing.")
    (diagnostic,) = check_pair(doubtful, severities={"doubled-word": Severity.ERROR})
    assert diagnostic.severity is Severity.NOTICE


RIGHT_IN_OTHER_WORDS = [
    ("単位：千米ドル", "In thousand US dollars"),
    ("数百万円を支払った。", "They paid several million yen."),
    ("第一次世界大戦が始まった。", "World War I broke out."),
    ("１バレル＝８０ドルで取引された。", "It traded at 80 dollars a barrel."),
    ("１キロメートル当たり１０円かかる。", "It costs 10 yen per kilometer."),
    ("1世紀が過ぎた。", "A century has passed."),
    ("第２期計画を決定した。", "The Phase II plan was decided."),
    ("ルイ14世の時代である。", "It is the era of Louis XIV."),
    (
        "総理、外務大臣及び財務大臣の３人が出席した。",
        "The Prime Minister, the Foreign Minister and the Finance Minister attended.",
    ),
    ("第二次世界大戦後、両国は協力した。", "After World War II, the two countries cooperated."),
    ("第二次世界大戦が終わった。", "The Second World War ended."),
    ("第３次中東戦争が終わった。", "The Third Middle East War ended."),
    ("第２章の概要を説明した。", "They explained the outline of Chapter II."),
    ("第５次計画を策定した。", "They drew up Plan V."),
    ("１日当たり５００人が利用する。", "500 people per day use it."),
    ("１日８時間働く。", "They work eight hours a day."),
    ("１日平均３０件の相談がある。", "There are 30 consultations daily on average."),
    ("１日につき２，０００円を支給する。", "2,000 yen is paid per day."),
    ("１日に３回服用する。", "It is taken three times a day."),
    ("１日２００トンを処理する。", "It processes 200 tons a day."),
    ("１日、外務大臣は会談した。", "On the 1st, the Foreign Minister held talks."),
    ("１日８時３０分に開会した。", "It opened at 8:30 on the 1st."),
    ("１ドル＝１５０円で計算した。", "It was calculated at 150 yen to the dollar."),
    ("１ドル１４５円で取引された。", "It traded at 145 yen to the dollar."),
    ("１ユーロ＝１．１ドルである。", "The euro is at 1.1 dollars."),
    ("１ドルを支払った。", "They paid one dollar."),
    ("日中韓三か国の協力を進める。", "They advance cooperation among Japan, China and the ROK."),
    ("独仏伊の３か国が署名した。", "Germany, France and Italy signed it."),
    ("日韓両国は協力する。", "Japan and the ROK cooperate."),
    ("参加した３か国が署名した。", "The three countries that took part signed it."),
    ("２４時間体制で対応する。", "They respond around the clock."),
    ("２４時間体制で監視する。", "They keep watch 24 hours a day."),
    ("５０年来の友人である。", "They have been friends for half a century."),
    ("５０年の歴史がある。", "It has half a century of history."),
    ("四半世紀にわたり協力した。", "They cooperated for a quarter of a century."),
    ("四半世紀にわたり協力した。", "They cooperated for 25 years."),
    ("２５年にわたり協力した。", "They cooperated for a quarter century."),
    ("半世紀ぶりに開かれた。", "It was held for the first time in 50 years."),
    ("２週間の休暇を取った。", "They took a fortnight of leave."),
    ("２週間で終わった。", "It ended in 14 days."),
    ("０．５ポイント上昇した。", "It rose half a point."),
    ("金利を０．５ポイント引き上げた。", "They raised rates by half a percentage point."),
    ("０．２５ポイント引き上げた。", "They raised it by a quarter of a percentage point."),
    ("深夜２５時に放送される。", "It is broadcast at 1 a.m."),
    ("２５時３０分から放送する。", "It is broadcast from 1:30 a.m."),
    ("深夜２５：００に放送される。", "It is broadcast at 1 a.m."),
    ("一昨年に始まった。", "It began two years ago."),
    ("２年前に始まった。", "It began two years ago."),
    ("一昨年に始まった。", "It began the year before last."),
    ("一昨年に始まった。", "It began in 2022."),
    ("２０数社が参加した。", "More than 20 companies took part."),
    ("２０数社が参加した。", "Some two dozen companies took part."),
    ("十数名が参加した。", "More than ten people took part."),
    ("数十名が参加した。", "Dozens of people took part."),
    ("（億円）", "(100 million yen)"),
    ("単位：億円", "Unit: 100 million yen"),
    ("（百万円）", "(million yen)"),
    ("予算額（千円）", "Budget (thousand yen)"),
    ("予算額（億円）", "Budget (100 million yen)"),
    (
        "三か国で始まり、第１四半期に終わった。",
        "It began in three countries and ended in the first quarter.",
    ),
    ("10か国が参加し、20名が発言した。", "Ten countries took part and 20 people spoke."),
    ("８位から６位に上がった。", "It rose from eighth to sixth."),
    ("半数が賛成した。", "Half agreed."),
    (
        "総務省及び国土交通省",
        (
            "Ministry of Internal Affairs and Communications and Ministry of Land, "
            "Infrastructure, Transport and Tourism"
        ),
    ),
    ("失業率は３％から５％に上がった。", "The unemployment rate rose to 5 percent from 3 percent."),
    ("議員の３分の１が賛成した。", "A third of the members agreed."),
    ("１日も早い解決を求めた。", "They called for a solution as soon as possible."),
    ("エリザベス二世が訪問した。", "Elizabeth II visited them."),
]


@pytest.mark.parametrize("source,target", RIGHT_IN_OTHER_WORDS)
def test_the_same_in_other_words_is_silent(source, target):
    assert found(source, target) == []


WRONG_IN_OTHER_WORDS = [
    ("scale", "（億円）", "(million yen)"),
    ("scale", "単位：百万円", "Unit: billion yen"),
    ("money", "予算額（百万円）", "Budget (million dollars)"),
    ("money", "１バレル＝８０ドルで取引された。", "It traded at 90 dollars a barrel."),
    ("money", "１キロメートル当たり１０円かかる。", "It costs 20 yen per kilometer."),
    ("number", "１キロメートルを歩いた。", "They walked two kilometres."),
    ("number", "1世紀が過ぎた。", "Two centuries have passed."),
    ("ordinal", "第２期計画を決定した。", "The Phase III plan was decided."),
    ("number", "ルイ14世の時代である。", "It is the era of Louis XVI."),
    ("number", "昨日、大臣と１３人が出席した。", "Yesterday the Minister attended."),
    ("money", "（億円）", "(10 million yen)"),
    ("ordinal", "第一次世界大戦が始まった。", "World War II broke out."),
    (
        "ordinal",
        "第二次世界大戦後、両国は協力した。",
        "After World War I, the two countries cooperated.",
    ),
    ("ordinal", "第二次世界大戦が終わった。", "The First World War ended."),
    ("ordinal", "第３次中東戦争が終わった。", "The Fourth Middle East War ended."),
    ("reference", "第２章の概要を説明した。", "They explained the outline of Chapter III."),
    ("ordinal", "第５次計画を策定した。", "They drew up Plan VI."),
    ("number", "１日当たり５００人が利用する。", "600 people per day use it."),
    ("number", "１日８時間働く。", "They work nine hours a day."),
    ("number", "１日平均３０件の相談がある。", "There are 40 consultations daily on average."),
    ("money", "１日につき２，０００円を支給する。", "3,000 yen is paid per day."),
    ("number", "１日に３回服用する。", "It is taken four times a day."),
    ("number", "１日２００トンを処理する。", "It processes 300 tons a day."),
    ("date", "１日、外務大臣は会談した。", "On the 2nd, the Foreign Minister held talks."),
    ("date", "１日８時３０分に開会した。", "It opened at 8:30 on the 3rd."),
    ("money", "１ドル＝１５０円で計算した。", "It was calculated at 160 yen to the dollar."),
    ("money", "１ドル１４５円で取引された。", "It traded at 154 yen to the dollar."),
    ("money", "１ユーロ＝１．１ドルである。", "The euro is at 1.2 dollars."),
    ("money", "１ドルを支払った。", "They paid two dollars."),
    (
        "number",
        "日中韓三か国の協力を進める。",
        "They advance cooperation among the four countries of Japan, China and the ROK.",
    ),
    (
        "number",
        "独仏伊の３か国が署名した。",
        "The four countries of Germany, France and Italy signed it.",
    ),
    ("number", "参加した３か国が署名した。", "The four countries that took part signed it."),
    ("number", "２４時間体制で対応する。", "They respond on a 12-hour basis."),
    ("number", "２４時間体制で監視する。", "They keep watch 20 hours a day."),
    ("number", "５０年来の友人である。", "They have been friends for a quarter of a century."),
    ("number", "５０年の歴史がある。", "It has two centuries of history."),
    ("number", "四半世紀にわたり協力した。", "They cooperated for half a century."),
    ("number", "四半世紀にわたり協力した。", "They cooperated for 20 years."),
    ("number", "２５年にわたり協力した。", "They cooperated for 35 years."),
    ("number", "半世紀ぶりに開かれた。", "It was held for the first time in 60 years."),
    ("number", "２週間の休暇を取った。", "They took three weeks of leave."),
    ("number", "２週間で終わった。", "It ended in 15 days."),
    ("percent", "０．５ポイント上昇した。", "It rose 1.5 points."),
    (
        "percent",
        "金利を０．５ポイント引き上げた。",
        "They raised rates by a quarter of a percentage point.",
    ),
    ("percent", "０．２５ポイント引き上げた。", "They raised it by half a percentage point."),
    ("time", "深夜２５時に放送される。", "It is broadcast at 2 a.m."),
    ("time", "２５時３０分から放送する。", "It is broadcast from 2:30 a.m."),
    ("time", "深夜２５：００に放送される。", "It is broadcast at 2 a.m."),
    ("number", "一昨年に始まった。", "It began three years ago."),
    ("number", "２年前に始まった。", "It began three years ago."),
    ("number", "２０数社が参加した。", "More than 30 companies took part."),
    ("number", "２０数社が参加した。", "Some 40 companies took part."),
    ("number", "十数名が参加した。", "More than 20 people took part."),
    (
        "number",
        "三か国で始まり、第１四半期に終わった。",
        "It began in four countries and ended in the first quarter.",
    ),
    ("number", "10か国が参加し、20名が発言した。", "Ten countries took part and 30 people spoke."),
    ("ordinal", "８位から６位に上がった。", "It rose from sixth to eighth."),
    ("length", "総務省及び国土交通省", "Ministry"),
    (
        "length",
        "総務省及び国土交通省",
        "The Ministry of Internal Affairs and others have decided to work with each other on it.",
    ),
    ("number", "２５年から５０年に延長した。", "It was extended from 50 years to 25 years."),
    ("number", "議員の３分の１が賛成した。", "A quarter of the members agreed."),
    ("number", "半数の議員が賛成した。", "A third of the members agreed."),
]


@pytest.mark.parametrize("check,source,target", WRONG_IN_OTHER_WORDS)
def test_the_wrong_variant_still_fires(check, source, target):
    assert check in {name for name, _ in found(source, target)}


@pytest.mark.parametrize(
    "source,target,expected",
    [
        (
            "三か国が第１四半期に署名した。",
            "Four countries signed it in the first quarter.",
            [("number", "the source says “三”, the target “Four”")],
        ),
        (
            "２年間で10倍に増えた。",
            "It became twice as large in two years.",
            [("number", "the source says “10”, the target “twice”")],
        ),
        (
            "１万人と20社が参加した。",
            "There were 30 firms and 1,000 people.",
            [
                ("number", "the source says “20”, the target “30”"),
                ("scale", "the source says “１万”, the target “1,000”: a power of ten apart"),
            ],
        ),
        (
            "２年間で10社が参加した。",
            "In three years, 12 firms took part.",
            [
                ("number", "the source says “２年間”, the target “three years”"),
                ("number", "the source says “10”, the target “12”"),
            ],
        ),
        (
            "一昨年に始まった。",
            "It began four years ago.",
            [("number", "the source says “一昨年”, the target “four years”")],
        ),
        (
            "第一次世界大戦後、協力が始まった。",
            "After World War II, cooperation began.",
            [("ordinal", "the source says “第一”, the target “II”")],
        ),
        (
            "８位から６位に上がった。",
            "It rose from sixth to eighth.",
            [
                (
                    "ordinal",
                    (
                        "the source says “８位から６位”, the target “sixth to eighth”: "
                        "the ends changed places"
                    ),
                )
            ],
        ),
    ],
)
def test_a_message_names_what_stands_in_its_place(source, target, expected):
    assert [(d.check, d.message) for d in check_pair(pair(source, target))] == expected


def test_doubled_words_are_told_once_with_their_count():
    told = [d for d in check_pair(pair("言葉。", "word " * 5000)) if d.check == "doubled-word"]
    assert [d.message for d in told] == [
        "“word word”: the word is written twice (and 2,499 more in this text)"
    ]
    assert told[0].target_span == (0, 9)


def test_the_surest_doubled_word_is_told_first():
    text = "They said that that is the the plan."
    (told,) = (d for d in check_pair(pair("計画だと述べた。", text)) if d.check == "doubled-word")
    assert told.severity is Severity.WARNING
    assert told.message.startswith("“the the”")


def test_a_late_hour_of_the_source_is_no_impossible_time():
    late = pair("深夜２５：３０に放送される。", "It is broadcast at 1:30 a.m.")
    assert check_pair(late) == []


def test_a_document_is_checked_pair_by_pair_and_as_a_whole():
    pairs = [
        pair("二国間関係の強化について協議", "Bilateral relations", unit="u1"),
        pair("30名が参加した。", "Some 40 people took part.", unit="u2"),
        pair("二国間関係の強化について協議", "Relations between the two", unit="u3"),
    ]
    told = [(d.check, d.unit) for d in check_document(pairs) if d.severity is not Severity.NOTICE]
    assert ("number", "u2") in told
    assert told[-1] == ("inconsistent", "u3")


@pytest.mark.parametrize(
    "source_label,target_label,fires",
    [
        ("（２）", "(3)", True),
        ("（２）", "(2)", False),
        ("第３条", "Article 3", False),
        ("第３条", "Article 4", True),
        ("１", "1.", False),
        ("", "1.", False),
        ("※", "*", False),
        ("※", "†", False),
        ("（注）", "*", False),
        ("※", "(2)", True),
        ("※１", "*2", True),
        ("※", "1.", True),
    ],
)
def test_numbering(source_label, target_label, fires):
    labelled = pair("目的", "Aims", source_label=source_label, target_label=target_label, unit="u1")
    assert ("numbering" in {d.check for d in check_pair(labelled)}) is fires


def test_a_label_lost_in_a_labelled_document_is_told():
    labels = [("１", "1."), ("２", "2."), ("３", "")]
    pairs = [
        pair("目的", "Aims", source_label=a, target_label=b, unit=f"u{i}")
        for i, (a, b) in enumerate(labels)
    ]
    assert [(d.check, d.unit) for d in check_document(pairs)] == [("numbering", "u2")]
    assert check_document(pairs[1:]) == []


def test_the_registry_is_sound():
    assert list(CHECKS) == [check.id for check in CHECKS.values()]
    for check in CHECKS.values():
        assert check.pair or check.document or check.informed or check.workspace
        assert check.summary
        assert check.id == check.id.lower()


@pytest.mark.skipif(not SUMMIT.exists(), reason="../shared is not there")
def test_the_summit_has_two_impossible_times_and_nothing_else():
    beads = json.loads(SUMMIT.read_text(encoding="utf-8"))
    pairs = [
        pair("".join(bead["source"]), " ".join(bead["target"]), unit=f"u{number}")
        for number, bead in enumerate(beads)
    ]
    told = [d.check for d in check_document(pairs) if d.severity is not Severity.NOTICE]
    assert told == ["impossible-time", "impossible-time"]


@pytest.mark.parametrize(
    "source,target,langs,check",
    [
        ("Publication à la rentrée.", "To be published in September.", "fr-en", "date"),
        ("Come after dinner.", "Venez à 21 heures.", "en-fr", "time"),
        (
            "The third time in as many years.",
            "Zum dritten Mal binnen drei Jahren.",
            "en-de",
            "number",
        ),
    ],
)
def test_what_is_said_more_precisely_is_a_notice(source, target, langs, check):
    one, _, other = langs.partition("-")
    told = [d for d in check_pair(Pair(source, target, one, other)) if d.check == check]
    assert {d.severity for d in told} == {Severity.NOTICE}


def test_more_differences_than_are_looked_at_are_said_in_a_notice():
    source = " ".join(f"{n} boats and" for n in range(1000, 1600))
    target = " ".join(f"{n} bateaux et" for n in range(3000, 3600))
    told = [d for d in check_pair(Pair(source, target, "en", "fr")) if d.check == "number"]
    assert told[0].severity is Severity.NOTICE
    assert told[1].severity is not Severity.NOTICE
    assert "the first 400 were looked at" in told[0].message
    assert len(told) == 100
