# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from importlib.resources import files

import pytest

from transflow.checks.base import Pair
from transflow.checks.completeness import addition, omission
from transflow.checks.gap_weights import ADDITION, OMISSION, Weights
from transflow.checks.gaps import find_gap, stretches
from transflow.checks.known_words import haystack, is_small, small_words, word_list
from transflow.checks.length import departures, deviation
from transflow.checks.meanings import meanings
from transflow.checks.traces import FIGURE, NAME, UNKNOWN, WORD, Side, traces
from transflow.model import Severity

LEFT_OUT = [
    ("The frigate called at Djibouti and Mombasa before rejoining the force off Somalia, and her crew of 160 was received by the mayor.", "La frégate a fait escale à Djibouti et à Mombasa avant de rejoindre la force au large de la Somalie.", "en-fr"),
    ("Members may inspect the accounts at any time. Copies are made available on request against payment of the costs.", "Die Mitglieder können jederzeit Einsicht in die Bücher nehmen.", "en-de"),
    ("Passengers for Tromsø should change at Trondheim and keep their luggage with them at all times.", "Les voyageurs à destination de Tromsø sont priés de changer à Trondheim.", "en-fr"),
    ("The glacier has lost a third of its volume, mainly because less snow is falling in winter.", "氷河の体積が三分の一減った。", "en-ja"),
    ("Der Angeklagte wurde zu sechs Jahren Haft und zur Zahlung von Schadenersatz an die Opfer verurteilt.", "The defendant was sentenced to six years in prison.", "de-en"),
    ("Les agriculteurs dont la récolte a été détruite par la grêle peuvent demander une aide à la préfecture.", "Farmers may apply to the prefecture for aid.", "fr-en"),
]  # fmt: skip

FREE = [
    ("The House rose at 10.14 p.m.; the next sitting will be held on Monday.", "La séance est levée à 22 h 14 ; la prochaine aura lieu lundi.", "en-fr"),
    ("Smoking is prohibited on the premises.", "Il est interdit de fumer dans l’établissement.", "en-fr"),
    ("We regret any inconvenience.", "Wir bitten um Ihr Verständnis.", "en-de"),
    ("Rain stopped play.", "雨のため試合は中止になった。", "en-ja"),
    ("According to UNHCR, most of them are women and children.", "国連難民高等弁務官事務所によると、その大半は女性と子どもである。", "en-ja"),
    ("The Court of Justice of the European Union (CJEU) sits in Luxembourg.", "La Cour de justice de l’Union européenne (CJUE) siège à Luxembourg.", "en-fr"),
]  # fmt: skip


def sure(check, source: str, target: str, langs: str):
    one, _, two = langs.partition("-")
    return [f for f in check(Pair(source, target, one, two), None) if f.severity != Severity.NOTICE]


@pytest.mark.parametrize("source,target,langs", LEFT_OUT)
def test_what_has_no_counterpart_is_told(source, target, langs):
    (finding,) = sure(omission, source, target, langs)
    start, end = finding.source_span
    assert 0 <= start < end <= len(source)


@pytest.mark.parametrize("source,target,langs", FREE)
def test_free_renderings_are_silent(source, target, langs):
    assert sure(omission, source, target, langs) == []
    assert sure(addition, source, target, langs) == []


def test_every_stretch_has_evidence_for_each_weight():
    pair = Pair(LEFT_OUT[0][0], LEFT_OUT[0][1], "en", "fr")
    found = list(stretches(pair, deviation(pair), of_source=True))
    assert found
    for stretch in found:
        assert 0 <= stretch.start < stretch.end <= len(pair.source)
        assert len(stretch.evidence) == len(Weights._fields) - 1


@pytest.mark.parametrize("weights", [OMISSION, ADDITION])
def test_what_is_said_speaks_against_a_gap_and_what_is_not_for_it(weights):
    assert weights.said < 0 < weights.unsaid
    assert weights.named < 0 < weights.unnamed
    assert weights.figure < 0


def test_odds_below_what_is_asked_are_no_gap():
    pair = Pair(LEFT_OUT[0][0], LEFT_OUT[0][1], "en", "fr")
    assert find_gap(pair, deviation(pair), 0.0, of_source=True)
    assert find_gap(pair, deviation(pair), 1_000.0, of_source=True) is None


def test_traces_tell_what_the_other_side_has():
    side = Side("Kowalczyk paid 20 euros for the bread.", "en", "Kowalczyk a payé 20 euros.", "fr")
    found = traces(side, of_source=True)
    assert found is not None
    by_place = {trace.start: trace for trace in found}
    assert by_place[side.text.index("paid")] == (side.text.index("paid"), WORD, True)
    assert by_place[side.text.index("bread")] == (side.text.index("bread"), WORD, False)
    assert any(trace.kind == FIGURE and trace.said for trace in found)


@pytest.mark.parametrize(
    "side,kind,said",
    [
        (Side("Then Nurlanova spoke.", "en", "ヌルラノワ氏が発言した。", "ja"), NAME, True),
        (Side("室戸岬沖で発見した。", "ja", "It was found off Cape Muroto.", "en"), NAME, True),
        (Side("Es regnete in Xilmborn.", "de", "It rained.", "en"), UNKNOWN, False),
        (Side("We saw Quillon there.", "en", "On l'a vu là-bas.", "fr"), NAME, False),
    ],
)
def test_names_leave_a_trace(side, kind, said):
    found = traces(side, of_source=True)
    assert any((trace.kind, trace.said) == (kind, said) for trace in found)


def test_without_word_lists_there_are_no_traces():
    assert traces(Side("Yksi asia.", "fi", "One thing.", "en"), of_source=True) is None


@pytest.mark.parametrize(
    "one,two,word,rendering",
    [
        ("en", "fr", "visitors", "visit"),
        ("en", "ja", "visitors", "来場"),
        ("de", "en", "betrug", "fraud"),
        ("ja", "en", "看護", "nurse"),
    ],
)
def test_meanings_join_the_languages(one, two, word, rendering):
    assert rendering in meanings(one, two)[word]


def test_meanings_of_other_languages_are_none():
    assert meanings("en", "fi") == {}
    assert meanings("en", "en") == {}


@pytest.mark.parametrize("lang", ["en", "fr", "de", "ja"])
def test_small_words_are_known(lang):
    assert small_words(lang)
    assert small_words("fi") == frozenset()


@pytest.mark.parametrize(
    "word,lang,small",
    [
        ("under", "en", True),
        ("harvest", "en", False),
        ("以上", "ja", True),
        ("百万", "ja", True),
        ("収穫", "ja", False),
    ],
)
def test_small_words_say_little(word, lang, small):
    assert is_small(word, lang) is small


def test_stems_cover_longer_words():
    words = word_list("fr", "en")
    assert words is not None
    assert words.knows("apprentissage")
    assert not words.knows("apprentissage", exactly=True)


@pytest.mark.parametrize(
    "file,columns",
    [
        ("meanings.tsv", 4),
        ("places.tsv", 4),
        ("abbreviations.tsv", 3),
        ("known_names.tsv", 2),
        ("organisations.tsv", 2),
        ("small_words.tsv", 2),
    ],
)
def test_every_row_of_a_table_is_whole(file, columns):
    text = (files("transflow.checks") / "data" / file).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]
    assert rows
    assert [row for row in rows if len(row) != columns or not all(row)] == []


@pytest.mark.parametrize(
    "side,word",
    [
        (Side("計画のプログラムを公表した。", "ja", "The plan was published.", "en"), "ラム"),
        (Side("開催コストを見直す。", "ja", "The costs are under review.", "en"), "スト"),
        (Side("リストを公表した。", "ja", "The list was published.", "en"), "スト"),
    ],
)
def test_short_katakana_within_a_longer_word_is_no_word(side, word):
    found = traces(side, of_source=True)
    assert side.text.index(word) not in {trace.start for trace in found}


@pytest.mark.parametrize(
    "side",
    [
        Side("the Japan Coast Guard vessel", "en", "海上保安庁の船舶", "ja"),
        Side("the German Meteorological Service", "en", "der DWD", "de"),
        Side("the Association of French Mayors", "en", "l’Association des maires", "fr"),
    ],
)
def test_a_country_need_not_be_named_in_its_own_language(side):
    found = traces(side, of_source=False)
    assert not any(trace.kind == NAME and not trace.said for trace in found)


def test_another_country_leaves_a_trace():
    found = traces(Side("the Spanish Coast Guard", "en", "海上保安庁", "ja"), of_source=False)
    assert any(trace.kind == NAME and not trace.said for trace in found)


@pytest.mark.parametrize(
    "word,text",
    [("stellvertreter", "two deputies"), ("adjoints", "two deputies"), ("partei", "the parties")],
)
def test_english_plurals_are_found(word, text):
    lang = "fr" if word == "adjoints" else "de"
    words = word_list(lang, "en")
    (known,) = words.known(word, haystack(text, "en"))
    assert known.said


@pytest.mark.parametrize("langs", ["ja-en", "en-ja", "en-fr", "en-de", "fr-en", "de-en", "es-en"])
def test_the_same_share_more_says_more_in_a_longer_text(langs):
    one, _, two = langs.partition("-")
    deviated = [
        departures(Pair("word " * count, "word " * (count * 3 // 2), one, two))(0.0, 0.0)
        for count in (20, 40, 80)
    ]
    assert 0 < deviated[0] < deviated[1] < deviated[2]


def test_a_text_too_short_tells_nothing_of_its_length():
    assert departures(Pair("Yes.", "Certainly.", "en", "en"))(0.0, 0.0) == 0
