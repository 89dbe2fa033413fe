"""Checks of words and marks between languages that share an alphabet."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def told(source: str, target: str, langs: str) -> set[str]:
    one, other = langs.split("-")
    pair = Pair(source, target, one, other)
    return {d.check for d in check_pair(pair) if d.severity is not Severity.NOTICE}


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("See www.example.org/cash.", "Voir www.example.org/cash.", "en-fr"),
        ("See www.example.org/en/cash.", "Voir www.example.org/fr/cash.", "en-fr"),
        ("See en.example.org.", "Siehe de.example.org.", "en-de"),
        ("They meet in Bern or Vaduz.", "Ils siègent tour à tour à Berne et à Vaduz.", "en-fr"),
        (
            "Es ging Zug um Zug um den Titel.",
            "The title was won step by step by the same team.",
            "de-en",
        ),
        # one side alone may say a measure, a small count or a time
        ("The shop is within 400 m.", "Le magasin est tout près.", "en-fr"),
        ("We had any number of options.", "Trente-six solutions s’offraient à nous.", "en-fr"),
        ("Sixteen teams, up from 13.", "Seize équipes, soit trois de plus.", "en-fr"),
        # what is held against each other keeps its order
        ("It rose to 4.3%, up from 4.1%.", "Il a atteint 4,3 %, contre 4,1 %.", "en-fr"),
        ("It was carried by 287 votes to 241.", "Adopté par 287 voix contre 241.", "en-fr"),
        ("Sales: 540 (versus 512).", "Ventes : 540 (contre 512).", "en-fr"),
        ("Etwa 20 , meist mehr .", "Une vingtaine , le plus souvent plus .", "de-fr"),
        (
            "He told the Cour des comptes about the report.",
            "Er berichtete der Cour des comptes über den Bericht.",
            "en-de",
        ),
        ("Paul Tagore met Anna de Villiers.", "Anna de Villiers traf Paul Tagore.", "en-de"),
        ("Nina Poutine met the mayor.", "Nina Putin traf den Bürgermeister.", "fr-de"),
        ("He flew to Kathmandu at once.", "Il s’est aussitôt rendu à Kathmandou.", "en-fr"),
        ("He said so in Vienna on Friday.", "Dies sagte er am Freitagabend in Wien.", "en-de"),
    ],
)
def test_right_pairs_are_silent(source, target, langs):
    assert told(source, target, langs) == set()


@pytest.mark.parametrize(
    "source,target,langs,check",
    [
        ("See www.example.org/cash.", "Voir www.example.org/cahs.", "en-fr", "url"),
        ("See example.org/cash.", "Voir example.org/cahs.", "en-fr", "url"),
        ("Sales: 540 (versus 512).", "Ventes : 512 (contre 540).", "en-fr", "number"),
        (
            "It was carried by 287 votes to 241.",
            "Adopté par 241 voix contre 287.",
            "en-fr",
            "number",
        ),
        ("Rejected 7–5.", "Rejetée par cinq voix contre sept.", "en-fr", "number"),
        ("They met in Bern.", "Ils ont siégé à Berne à Berne.", "en-fr", "doubled-word"),
        ("Hundreds of thousands fled.", "Des centaines de personnes ont fui.", "en-fr", "scale"),
        (
            "The limit is 80 km/h sur les routes secondaires.".replace("The", "La"),
            "The limit is 80 km/h sur les routes secondaires.",
            "fr-en",
            "untranslated",
        ),
        ("Mr Henrik Solberg spoke first.", "Als Erster sprach Henrik Solbert.", "en-de", "name"),
        ("Mr Solberg spoke first.", "Als Erster sprach Herr Solbert.", "en-de", "name"),
        ("Ms Ana Castellanos left.", "Mme Ana Castellano est partie.", "en-fr", "name"),
        ("Ms Ana Castaing left.", "Mme Ana Castagne est partie.", "en-fr", "name"),
        ("Er flog nach Athen.", "He flew to Ankara.", "de-en", "name"),
        ("Er flog nach Athen.", "He flew to Urlingen.", "de-en", "name"),
        ("The tax is unlawful.", "Die Steuer Steuer ist rechtswidrig.", "en-de", "doubled-word"),
        ("It is open, however.", "Er ist jedoch , wie bekannt, offen.", "en-de", "whitespace"),
    ],
)
def test_wrong_pairs_are_told(source, target, langs, check):
    assert check in told(source, target, langs)


def test_a_much_shorter_translation_is_told_sooner_between_european_languages():
    source = "The Federal Council objected to the bill; the Bundestag overrode the objection."
    assert told(source, "Der Bundesrat erhob Einspruch gegen das Gesetz.", "en-de") & {
        "length",
        "omission",
    }


def test_a_quotation_that_runs_over_units_is_a_notice():
    source, target = "Viele fragen danach.", "« Beaucoup posent la question."
    assert told(source, target, "de-fr") == set()
    assert "quotes" in told("„Viele“ fragen danach.", target, "de-fr")
