# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

import pytest

from transflow.checks.abbreviations import are_two_bodies
from transflow.checks.base import Pair
from transflow.checks.latin_names import latin_names
from transflow.checks.names import name
from transflow.model import Severity


def told(source: str, target: str, langs: str) -> list[str]:
    one, _, two = langs.partition("-")
    found = name(Pair(source, target, one, two), None)
    return [f.message for f in found if f.severity is not Severity.NOTICE]


WRONG = [
    ("The appeal brought by Kowalczyk Ltd was dismissed.", "Le pourvoi formé par Kowalski Ltd a été rejeté.", "en-fr"),
    ("The bridge over the Neckar was opened.", "Die Brücke über den Taunus wurde eröffnet.", "en-de"),
    ("Prime Minister Zoran Petkovski thanked them.", "Ministerpräsident Goran Petkovski dankte ihnen.", "en-de"),
    ("Mr Tibor Lambrecht is retiring.", "Timor Lambrecht geht in den Ruhestand.", "en-de"),
    ("Trains run between Lille and Arras every hour.", "Les trains circulent toutes les heures entre Lille et Amiens.", "en-fr"),
    ("The frigate sailed from Toulon on Wednesday.", "La frégate a appareillé mercredi de Toulouse.", "en-fr"),
    ("The ECB left its rates unchanged.", "Die EIB ließ ihre Zinsen unverändert.", "en-de"),
    ("The WHO warned of bird flu.", "L'OMC a mis en garde contre la grippe aviaire.", "en-fr"),
    ("The IMF expects a recovery.", "Die EZB rechnet mit einer Erholung.", "en-de"),
    ("The flight was diverted to Billund.", "Le vol a été dérouté vers Bilund.", "en-fr"),
    ("Candidates must speak fluent Dutch.", "Les candidats doivent parler couramment le danois.", "en-fr"),
]  # fmt: skip

RIGHT = [
    ("A painting stolen near Lucca has turned up in Antwerp.", "Un tableau volé près de Lucques a refait surface à Anvers.", "en-fr"),
    ("Comet Encke will pass the Earth in May.", "Der Komet Encke zieht im Mai an der Erde vorbei.", "en-de"),
    ("The Paranal Observatory photographed it.", "L'observatoire de Paranal l'a photographié.", "en-fr"),
    ("The abbey's 12th-century Cloister was moved.", "Le cloître de l'abbaye, édifié au XIIe siècle, a été transporté.", "en-fr"),
    ("French Polynesia has 118 islands.", "La Polynésie française compte 118 îles.", "en-fr"),
    ("King Philip opened the session.", "Le roi Philippe a ouvert la session.", "en-fr"),
    ("Maria Theresa (1717–1780) reigned for forty years.", "Maria Theresia (1717–1780) regierte vierzig Jahre.", "en-de"),
    ("The WHO and the ILO met in Geneva.", "L'OMS et l'OIT se sont réunies à Genève.", "en-fr"),
    ("The OECD and the IMF agree.", "Die OECD und der IWF sind sich einig.", "en-de"),
    ("Police in Dresden are looking for witnesses.", "Die Dresdner Polizei sucht Zeugen.", "en-de"),
    ("Mikhail Gorbachev resigned.", "Michail Gorbatschow trat zurück.", "en-de"),
    ("Fewer than one in a hundred Britons recall the day.", "Moins d’un Britannique sur cent se souvient de ce jour.", "en-fr"),
    ("Brussels residents wait for their night bus.", "Les Bruxellois attendent leur bus de nuit.", "en-fr"),
]  # fmt: skip


@pytest.mark.parametrize("source,target,langs", WRONG)
def test_lone_names_exchanged_or_misspelt_are_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize("source,target,langs", RIGHT)
def test_names_that_each_language_has_of_its_own_are_silent(source, target, langs):
    assert told(source, target, langs) == []


def test_abbreviations_of_one_body_are_no_two_bodies():
    assert are_two_bodies("GNI", "GDP")
    assert not are_two_bodies("GNP", "GNI")
    assert not are_two_bodies("XYZ", "GDP")


def test_spans_lie_in_their_texts():
    pair = Pair(WRONG[0][0], WRONG[0][1], "en", "fr")
    for finding in latin_names(pair, "en", "fr"):
        assert pair.source[slice(*finding.source_span)] == "Kowalczyk"
        assert pair.target[slice(*finding.target_span)] == "Kowalski"


def test_many_names_take_bounded_time():
    pair = Pair("Xaverio Quillon " * 2_000, "Zobrist Yvandre " * 2_000, "en", "fr")
    assert len(list(latin_names(pair, "en", "fr"))) <= 200
