from __future__ import annotations

import pytest

from transflow.alignment.knowledge import Knowledge
from transflow.checks.base import Pair
from transflow.checks.names import name
from transflow.checks.places import find_places
from transflow.checks.romaji import canonical, from_kana, is_japanese
from transflow.model import Severity
from transflow.text.morphology import Morpheme


def told(source: str, target: str, langs: str = "ja-en", knowledge: Knowledge | None = None):
    source_lang, _, target_lang = langs.partition("-")
    found = name(Pair(source, target, source_lang, target_lang), knowledge)
    return [f for f in found if f.severity is not Severity.NOTICE]


CLEAN = [
    ("岸田首相が訪問した。", "Prime Minister Kishida paid a visit.", "ja-en"),
    ("岸田首相が訪問した。", "Prime Minister KISHIDA paid a visit.", "ja-en"),
    ("岸田文雄首相が訪問した。", "Prime Minister Fumio Kishida paid a visit.", "ja-en"),
    ("岸田文雄首相が訪問した。", "Prime Minister KISHIDA Fumio paid a visit.", "ja-en"),
    ("大野氏が発言した。", "Mr. Ohno spoke.", "ja-en"),
    ("大野氏が発言した。", "Mr. Ōno spoke.", "ja-en"),
    ("大野氏が発言した。", "Mr. Oono spoke.", "ja-en"),
    ("大野氏が発言した。", "Mr. Ono spoke.", "ja-en"),
    ("佐藤大使が出席した。", "Ambassador Satoh was present.", "ja-en"),
    ("清水議員が質問した。", "Representative Simizu asked a question.", "ja-en"),
    ("本田選手が優勝した。", "Honda won.", "ja-en"),
    ("松下氏の提案である。", "It is Mr. Matusita's proposal.", "ja-en"),
    ("近藤博士の論文である。", "It is a paper by Dr. Kondō.", "ja-en"),
    ("山崎氏が述べた。", "Mr. Yamasaki said so.", "ja-en"),
    ("小野寺大臣が述べた。", "Minister Onodera said so.", "ja-en"),
    ("渡辺さんの家である。", "This is Watanabe's house.", "ja-en"),
    ("両大臣が会談した。", "The two ministers held talks.", "ja-en"),
    ("外務大臣が会見した。", "The Minister for Foreign Affairs met the press.", "ja-en"),
    ("シンガポールを訪れた。", "They visited Singapore.", "ja-en"),
    ("スイスのチーズである。", "It is Swiss cheese.", "ja-en"),
    ("オランダの農家である。", "They are Dutch farmers.", "ja-en"),
    ("日米の協力を進める。", "Japan and the United States promote cooperation.", "ja-en"),
    ("我が国は努力する。", "Japan will make efforts.", "ja-en"),
    ("イギリスで開かれた。", "It was held in the UK.", "ja-en"),
    ("ミャンマーを支援する。", "Support is given to Burma.", "ja-en"),
    ("ベトナムを支援する。", "Support is given to Viet Nam.", "ja-en"),
    ("タイトルを変更した。", "The title was changed.", "ja-en"),
    ("東京都が発表した。", "The Tokyo Metropolitan Government announced it.", "ja-en"),
    ("トランプ大統領が述べた。", "President Trump said so.", "ja-en"),
    ("ゼレンスキー大統領が述べた。", "President Zelensky said so.", "ja-en"),
    ("マクロン大統領が述べた。", "President Macron said so.", "ja-en"),
    ("ショルツ首相が述べた。", "Chancellor Scholz said so.", "ja-en"),
    ("ジョンソン首相が述べた。", "Prime Minister Johnson said so.", "ja-en"),
    ("グテーレス事務総長が述べた。", "Secretary-General Guterres said so.", "ja-en"),
    ("マルコス大統領が述べた。", "President Marcos said so.", "ja-en"),
    ("ブリンケン国務長官が述べた。", "Secretary Blinken said so.", "ja-en"),
    ("フン・セン首相が述べた。", "Prime Minister Hun Sen said so.", "ja-en"),
    ("IAEAが公表した。", "The IAEA published it.", "ja-en"),
    ("President Smith left Geneva.", "スミス大統領はジュネーブを発った。", "en-ja"),
    ("Minister Hayashi left Paris.", "林大臣はパリを発った。", "en-ja"),
    ("The German economy grew.", "ドイツ経済は成長した。", "en-ja"),
    ("NATO met in Geneva.", "L’OTAN s’est réunie à Genève.", "en-fr"),
    ("Vladimir Putin spoke.", "Vladimir Poutine a pris la parole.", "en-fr"),
    ("He flew to Warsaw.", "Er flog nach Warschau.", "en-de"),
    ("Mikhail Gorbachev resigned.", "Michail Gorbatschow trat zurück.", "en-de"),
    ("Angela Merkel spoke.", "Es sprach Angela Merkel.", "en-de"),
    ("The speech of Olaf Meier", "Die Rede Olaf Meiers", "en-de"),
    ("The Dutch delegation left.", "La délégation néerlandaise est partie.", "en-fr"),
    ("The Supreme Court dissented.", "Der Oberste Gerichtshof widersprach.", "en-de"),
    ("カンボジアのソカ外相と会談した。", "He met Foreign Minister Sokha of Cambodia.", "ja-en"),
]

FIRES = [
    ("岸田首相が訪問した。", "Prime Minister Kishda paid a visit.", "ja-en"),
    ("岸田文雄首相が訪問した。", "Prime Minister KISHDA Fumio paid a visit.", "ja-en"),
    ("村上氏が述べた。", "Mr. Murakmi said so.", "ja-en"),
    ("加藤大臣が述べた。", "Minister Kano said so.", "ja-en"),
    ("佐々木氏が述べた。", "Ms. Suzuki said so.", "ja-en"),
    ("シンガポールを訪れた。", "They visited Malaysia.", "ja-en"),
    ("シンガポールを訪れた。", "They visited Singapure.", "ja-en"),
    ("カンボジアを支援する。", "Support is given to Colombia.", "ja-en"),
    ("東京で開かれた。", "It was held in Kyoto.", "ja-en"),
    ("北海道で開かれた。", "It was held in Hokaido.", "ja-en"),
    ("ゼレンスキー大統領が述べた。", "President Lukashenko said so.", "ja-en"),
    ("ショルツ首相が述べた。", "Chancellor Merkel said so.", "ja-en"),
    ("ARFが開かれた。", "The AFR was held.", "ja-en"),
    ("She left Geneva.", "彼女はウィーンを発った。", "en-ja"),
    ("He visited Switzerland.", "彼はスウェーデンを訪れた。", "en-ja"),
    ("Secretary Blinken arrived.", "オースティン長官が到着した。", "en-ja"),
    ("She met Angela Merkel.", "Elle a rencontré Angela Merkle.", "en-fr"),
    ("She met Alassane Ouattara.", "Elle a rencontré Alassane Ouatara.", "en-fr"),
    ("He came from the Netherlands.", "Il venait de Belgique.", "en-fr"),
    ("He flew to Warsaw.", "Er flog nach Prag.", "en-de"),
    ("Robert Schumann was born here.", "Robert Schuhmann wurde hier geboren.", "en-de"),
]


@pytest.mark.parametrize("source,target,langs", CLEAN)
def test_right_variants_are_silent(source, target, langs):
    assert told(source, target, langs) == []


@pytest.mark.parametrize("source,target,langs", FIRES)
def test_wrong_names_are_told(source, target, langs):
    (finding,) = told(source, target, langs)
    start, end = finding.target_span
    assert target[start:end]


class Reader:
    """Knows one family name that the table does not have."""

    lang = "ja"

    def analyse(self, text: str) -> list[Morpheme]:  # noqa: ARG002
        return [Morpheme(0, 2, "鷲見", "鷲見", "ワシミ", content=True, name=True)]


READS = Knowledge(morphology={"ja": Reader()})


@pytest.mark.parametrize(
    "target,fires",
    [
        ("Mr. Washimi said so.", False),
        ("Mr. WASIMI said so.", False),
        ("Mr. Wshimi said so.", True),
        ("Mr. Sumi said so.", False),  # another reading: at most a notice
    ],
)
def test_the_analyser_reads_what_the_table_does_not_know(target, fires):
    assert bool(told("鷲見氏が述べた。", target, knowledge=READS)) is fires


def test_a_place_that_is_not_named_is_a_notice():
    (finding,) = name(Pair("フランスが述べた。", "That country said so.", "ja", "en"), None)
    assert finding.severity is Severity.NOTICE


@pytest.mark.parametrize(
    "spellings",
    [
        ("Ono", "Ohno", "Ōno", "Oono", "Ouno"),
        ("Shinbashi", "Shimbashi", "Sinbasi"),
        ("Tsuchiya", "Tutiya"),
        ("Fujii", "Huzii", "Fujī"),
        ("Yuki", "Yuuki", "Yūki"),
        ("Jun'ichiro", "Junichirō", "Jun-ichiroh"),
    ],
)
def test_romanisations_of_one_name_are_one(spellings):
    assert len({canonical(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    "kana,expected", [("キシダ", "kishida"), ("オオノ", "ono"), ("ハットリ", "hattori")]
)
def test_kana_are_romanised(kana, expected):
    assert from_kana(kana) == expected


@pytest.mark.parametrize(
    "word,expected", [("Kishida", True), ("Kishda", False), ("Hattori", True), ("Scholz", False)]
)
def test_japanese_syllables(word, expected):
    assert is_japanese(word) is expected


@pytest.mark.parametrize(
    "text,lang,expected",
    [
        ("タイとラオス", "ja", ["タイ", "ラオス"]),
        ("タイトル", "ja", []),
        ("東京都庁", "ja", ["東京"]),
        ("Kenyan and Chilean growers", "en", ["Kenyan", "Chilean"]),
        ("the Kölner Dom", "de", ["Kölner"]),
        ("Sri Lanka", "en", ["Sri Lanka"]),
    ],
)
def test_places(text, lang, expected):
    assert [place.name for place in find_places(text, lang)] == expected


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("Baroness Ashford of Leam spoke.", "La baronne Ashcombe of Leam a parlé.", "en-fr"),
        ("Dr Helen O’Brannan agreed.", "La Dre Helen O’Brien a accepté.", "en-fr"),
        ("Foreign Minister Hellbrand left.", "Außenminister Hellbrant reiste ab.", "en-de"),
        ("Vizekanzler Klingner kam an.", "Vice-Chancellor Klingmann arrived.", "de-en"),
        ("Secretary Wes Farthing said so.", "So Minister Wes Fairing.", "en-de"),
    ],
)
def test_a_name_behind_an_office_is_compared(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("Baroness Ashford of Leam spoke.", "La baronne Ashford of Leam a parlé.", "en-fr"),
        ("Foreign Minister Hellbrand left.", "Johann Hellbrand reiste ab.", "en-de"),
        ("President Hellbrand left.", "Der Präsident reiste ab.", "en-de"),
        (
            "Le ministre Verlaine reçoit.",
            "The Minister will receive Commissioner Verlaine.",
            "fr-en",
        ),
        ("General Motors hired him.", "General Motors stellte ihn ein.", "en-de"),
    ],
)
def test_an_office_without_its_name_is_left_alone(source, target, langs):
    assert not told(source, target, langs)
