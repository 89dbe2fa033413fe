# ruff: noqa: E501 - sentences are kept whole
"""Names of places within longer ones, as currencies, peoples and persons: silent; exchanged: told."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.country_kanji import abbreviated_countries
from transflow.checks.names import name
from transflow.checks.places import are_akin, find_places, is_called, place_of
from transflow.model import Severity


def told(source: str, target: str, langs: str) -> list[str]:
    one, _, two = langs.partition("-")
    found = name(Pair(source, target, one, two), None)
    return [f.message for f in found if f.severity is not Severity.NOTICE]


RIGHT = [
    ("東シナ海及び南シナ海の情勢", "The situation in the East and South China Seas", "ja-en"),
    ("The East and South China Seas", "東シナ海及び南シナ海", "en-ja"),
    ("北米及び南米との貿易が増えた。", "Trade with North and South America grew.", "ja-en"),
    (
        "Trade with North and South America grew.",
        "Der Handel mit Nord- und Südamerika nahm zu.",
        "en-de",
    ),
    (
        "The states on the Indian Ocean met.",
        "Die Anrainer am Indischen Ozean trafen sich.",
        "en-de",
    ),
    (
        "対露制裁と在韓米軍について話した。",
        "They spoke of the sanctions against Russia and of the US forces in Korea.",
        "ja-en",
    ),
    ("日米豪印の首脳", "The leaders of Japan, the US, Australia and India", "ja-en"),
    (
        "訪米中の大臣は、豪州の大使と会談した。",
        "The Minister, who is visiting the United States, met the Australian Ambassador.",
        "ja-en",
    ),
    (
        "九州、中国、四国では、韓国からの旅客が増えた。",
        "Passengers from Korea increased in Kyushu, Shikoku and Chugoku.",
        "ja-en",
    ),
    ("It costs 40 Swiss francs in Austria.", "In Österreich kostet es 40 Franken.", "en-de"),
    ("豪ドルは、ニュージーランドでは使えない。", "Dollars cannot be used in New Zealand.", "ja-en"),
    ("Franco-German and Sino-Japanese studies", "独仏・日中研究", "en-ja"),
    ("Relations between Japan and Britain", "Les relations nippo-britanniques", "en-fr"),
    (
        "The Thuringian and Bavarian police met in Erfurt.",
        "Die Thüringer und die bayerische Polizei trafen sich in Erfurt.",
        "en-de",
    ),
    (
        "Bremen fishermen and Norwegians signed in Kiel.",
        "Bremer Fischer und Norweger unterzeichneten in Kiel.",
        "en-de",
    ),
    ("Michael Jordan visited France.", "マイケル・ジョーダン氏はフランスを訪れた。", "en-ja"),
    ("Ms Florence Adler left for Vienna.", "Frau Florence Adler reiste nach Wien ab.", "en-de"),
    (
        "The Nice Treaty was signed in France.",
        "Der Vertrag von Nizza wurde in Frankreich unterzeichnet.",
        "en-de",
    ),
    (
        "The United Arab Emirates opened an embassy.",
        "Die Vereinigten Arabischen Emirate eröffneten eine Botschaft.",
        "en-de",
    ),
    ("シリア・アラブ共和国とサウジアラビア", "The Syrian Arab Republic and Saudi Arabia", "ja-en"),
    (
        "Bernard Collaery left Afghanistan for Japan.",
        "バーナード・コレアリー氏はアフガニスタンからわが国へ向かった。",
        "en-ja",
    ),
    ("ドミニカ国とドミニカ共和国", "Dominica and the Dominican Republic", "ja-en"),
    (
        "Two days later he reached the Gulf of Bothnia.",
        "Deux jours plus tard, il atteignit le golfe de Botnie.",
        "en-fr",
    ),
]

WRONG = [
    ("マリ及びニジェールの情勢", "The situation in Mali and Nigeria", "ja-en"),
    ("Chad and South Sudan signed.", "チャドとスーダンが署名した。", "en-ja"),
    ("North Korea fired a missile.", "韓国がミサイルを発射した。", "en-ja"),
    ("The Commonwealth of Dominica", "ドミニカ共和国", "en-ja"),
    ("対露制裁が強化された。", "The sanctions against Belarus were tightened.", "ja-en"),
    ("日韓米三か国の首脳", "The leaders of Japan, the United Kingdom and Korea", "ja-en"),
    (
        "Ms Okon (Nigeria) and Mr Issa (Niger) spoke.",
        "Mme Okon (Nigéria) et M. Issa (Nigéria) ont parlé.",
        "en-fr",
    ),
    (
        "The ports of Dover and Calais reopened.",
        "Les ports de Dunkerque et de Calais ont rouvert.",
        "en-fr",
    ),
    ("The yard in Rostock won the order.", "Die Werft in Stralsund erhielt den Auftrag.", "en-de"),
    ("The mayor of Himeji thanked the citizens.", "明石市長は市民に感謝した。", "en-ja"),
    ("It was signed in Maryland.", "バージニア州で署名された。", "en-ja"),
]


@pytest.mark.parametrize("source, target, langs", RIGHT)
def test_right_places_are_silent(source, target, langs):
    assert told(source, target, langs) == []


@pytest.mark.parametrize("source, target, langs", WRONG)
def test_exchanged_places_are_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "text, kanji",
    [
        ("日米豪印の協力", "日米豪印"),
        ("対露制裁、訪中、在韓邦人", "露中韓"),
        ("仏外相と米軍", "仏米"),
        ("反独占法と対中小企業", ""),
        ("日中の気温、中欧、中米、朝日", ""),
        ("対印象派展と訪印", "印"),
    ],
)
def test_countries_of_one_kanji(text, kanji):
    assert "".join(found.kanji for found in abbreviated_countries(text)) == kanji


def test_spans_of_one_kanji_lie_in_the_text():
    text = "在米の仏大統領と日英仏"
    assert all(text[f.start : f.end] == f.kanji for f in abbreviated_countries(text))


@pytest.mark.parametrize(
    "word, lang, usual",
    [
        ("Parisian", "en", "Paris"),
        ("Kenyans", "en", "Kenya"),
        ("Bernard", "en", None),
        ("Turing", "en", None),
        ("Chadwick", "en", None),
        ("Parisienne", "fr", "Paris"),
        ("Thüringer", "de", "Thuringia"),
        ("Bremer", "de", "Bremen"),
        ("Basler", "de", "Basel"),
        ("Baselineare", "de", None),
    ],
)
def test_inhabitants_and_adjectives(word, lang, usual):
    number = place_of(word, lang)
    assert number == (place_of(usual, "en") if usual else None)


@pytest.mark.parametrize(
    "text, lang, names",
    [
        ("Tours of Nice are nice.", "en", []),
        ("They went to Nice.", "en", ["Nice"]),
        ("40 Schweizer Franken", "de", ["Schweizer"]),
        ("in Franken", "de", ["Franken"]),
        ("Mr Jordan of Jordan", "en", ["Jordan"]),
        ("来日中と訪米中", "ja", ["日", "米"]),
    ],
)
def test_what_is_a_place(text, lang, names):
    assert [place.name for place in find_places(text, lang)] in (names, names[1:])


def test_seas_are_akin_to_the_countries_in_their_names():
    sea, china = (find_places(text, "en")[0].number for text in ("East China Sea", "China"))
    north, korea = (find_places(text, "en")[0].number for text in ("North Korea", "Korea"))
    assert are_akin(sea, china)
    assert are_akin(china, sea)
    assert not are_akin(north, korea)


def test_a_name_is_called_outside_longer_ones_alone():
    korea, nice = place_of("Korea", "en"), place_of("Nice", "en")
    assert korea is not None
    assert nice is not None
    assert is_called("The Nice Treaty", nice, "en")
    assert not is_called("North Korea", korea, "en")


def test_many_places_take_bounded_time():
    pair = Pair(
        "フランスと独と対露と日米豪印" * 4_000, "Paris Rome London Ghana " * 4_000, "ja", "en"
    )
    assert len(list(name(pair, None))) <= 200
