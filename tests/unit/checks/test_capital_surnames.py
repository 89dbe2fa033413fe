"""Surnames in capitals beside a given name, between languages of Latin letters."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.capital_surnames import capital_surnames


def told(source, target, langs):
    return list(capital_surnames(Pair(source, target, *langs.split("-")), *langs.split("-")))


@pytest.mark.parametrize(
    "source,target,langs,wrong",
    [
        ("MORITA Kazuko opened it.", "Kazuko Morota l’a ouvert.", "en-fr", "Morota"),
        ("MORITA Kazuko opened it.", "MORIYAMA Kazuko eröffnete es.", "en-de", "MORIYAMA"),
        ("with Jean-Luc DARMON", "mit Jean-Luc Dormon", "fr-de", "Dormon"),
        ("Ms KELLER-SUTTNER Karin", "Mme Karin Keller-Sutter", "en-fr", "Keller-Sutter"),
    ],
)
def test_another_surname_is_told(source, target, langs, wrong):
    (finding,) = told(source, target, langs)
    assert target[slice(*finding.target_span)] == wrong


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("MORITA Kazuko opened it.", "Kazuko Morita l’a ouvert.", "en-fr"),
        ("MORITA Kazuko opened it.", "Mme Morita l’a ouvert.", "en-fr"),
        ("MORITA Kazuko, the governor", "MORITA Kazuko, gouverneure", "en-fr"),
        ("the UNESCO World Heritage site", "das UNESCO-Welterbe World Cup", "en-de"),
        ("the OECD Paris office", "das Pariser Büro der OCDE Paris", "en-de"),
        ("a TANAKA Minister", "le ministre Minister Dupont", "en-fr"),
        ("Jean DARMON spoke.", "Jean prit la parole.", "en-fr"),
    ],
)
def test_right_names_and_abbreviations_are_silent(source, target, langs):
    assert told(source, target, langs) == []
