from __future__ import annotations

import pytest

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts


def keys(text: str, lang: str = "fr") -> list[str]:
    return [fact.key for fact in read_facts(text, lang)]


@pytest.mark.parametrize(
    "text,expected",
    [
        # shares and ordinals of the same form
        ("un dixième des élèves", ["fraction:1/10"]),
        ("d’un septième en tout", ["fraction:1/7"]),
        ("les trois vingtièmes", ["fraction:3/20"]),
        ("un cinquième mandat", ["number:1", "ordinal:5"]),
        ("un sixième sommet", ["number:1", "ordinal:6"]),
        ("deux douzaines de tableaux", ["number:24"]),
        # parts of a unit, several of them, and with an adjective
        ("trois quarts d’heure", ["duration:s:2700"]),
        ("trois bons quarts d’heure", ["duration:s:2700"]),
        ("un demi-litre", ["number:1", "quantity:l:0.5"]),
        ("3 ans et demi-tarif", ["duration:m:36", "fraction:1/2"]),
        # what stands between a number and its unit
        ("les six premiers mois", ["duration:m:6"]),
        ("les 12 derniers mois", ["duration:m:12"]),
        ("ces trois longues années", ["duration:m:36"]),
        # the clock in words
        ("à dix-neuf heures quarante", ["time:19:40"]),
        ("à vingt et une heures cinq", ["time:21:05"]),
        ("une heure trois quarts", ["duration:s:3600", "fraction:3/4"]),
        ("à midi et quart", ["time:12:15"]),
        ("à minuit et demi", ["time:00:30"]),
        ("à midi moins dix", ["time:11:50"]),
        ("à midi, trois élèves", ["time:12:00", "number:3"]),
        ("à midi deux délégations", ["time:12:02"]),
        # “par” is a paragraph only with its point or inside a reference
        ("par 24 heures", ["duration:s:86400"]),
        ("adopté par 287 voix", ["number:287"]),
        ("par. 2", ["ref:paragraph:2"]),
        ("l’alinéa b) du paragraphe 1", ["ref:paragraph:1/item:b"]),
        ("l’alinéa 3", ["ref:paragraph:3"]),
        # cents are no hundreds behind digits
        ("2,25 cents", ["money:CENT:2.25"]),
        ("deux cents euros", ["money:EUR:200"]),
        ("500 dollars de Hong Kong", ["money:HKD:500"]),
        ("a quadruplé", ["number:4"]),
        # numbers and dates in words
        ("cent quatre-vingts pages", ["number:180"]),
        ("deux cent quatre-vingt-dix-neuf", ["number:299"]),
        ("neuf cent soixante-dix-sept", ["number:977"]),
        ("le cent quatre-vingtième jour", ["ordinal:180"]),
        ("le trois mai deux mille vingt-quatre", ["date:2024-05-03"]),
        ("le vingt-huit février mil neuf cent quatre-vingt-quatorze", ["date:1994-02-28"]),
        ("sept pays en mai", ["number:7", "month:5"]),
        ("jusqu’à demain 6 heures", ["duration:s:21600"]),
    ],
)
def test_french(text, expected):
    assert keys(text) == expected


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("from €68 to €1,500", "de 68 à 1 500 euros", "en-fr"),
        ("from $3.1 trillion to $2.8 trillion", "de 3 100 à 2 800 milliards de dollars", "en-fr"),
        ("from €68 to €1,500", "von 68 auf 1 500 Euro", "en-de"),
        ("from 9 to 12 noon", "de 9 à 12 heures", "en-fr"),
        ("a guided tour of 75 minutes", "une visite guidée (1 h 15)", "en-fr"),
        ("18 months, 12 of them suspended", "18 mois, dont un an avec sursis", "en-fr"),
        ("for 26 weeks", "pendant six mois", "en-fr"),
        ("for the first 26 weeks", "les six premiers mois", "en-fr"),
        ("a 52-week low", "un plus bas d’un an", "en-fr"),
        ("within a quarter of a mile", "dans un rayon de 400 m", "en-fr"),
        ("half a mile away", "à 800 m", "en-fr"),
        ("half a tonne", "500 kg", "en-fr"),
        ("Articles 45–47 and 52", "les articles 45 à 47 et 52", "en-fr"),
        ("Articles 12–15", "die Artikel 12 bis 15", "en-de"),
        ("three hundredths of a second", "trois centièmes de seconde", "en-fr"),
        ("the 2.15 from Newmarket", "le train de 14 h 15 venant de Newmarket", "en-fr"),
        ("two full years", "24 mois", "en-fr"),
        ("an APR of 5%", "un TAEG de 5 %", "en-fr"),
    ],
)
def test_the_same_in_french(source, target, langs):
    left, right = langs.split("-")
    assert compare_facts(read_facts(source, left), read_facts(target, right)) == ((), ())


@pytest.mark.parametrize(
    "source,target",
    [
        ("26 weeks", "huit mois"),
        ("a quarter of an hour late", "trois quarts d’heure de retard"),
        ("grew fourfold", "a triplé"),
        ("a majority of five to two", "par six voix contre deux, article 6 § 1"),
        ("by a quarter of a percentage point", "d’un demi-point de pourcentage"),
        ("three prime ministers and HS3", "quatre premiers ministres et HS3"),
        ("Articles 45–47", "les articles 45 à 49"),
        ("at 12.15 p.m.", "à midi et demi"),
    ],
)
def test_what_differs_in_french(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "fr")) != ((), ())


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("sold for one and a half million", "vendu un million et demi", "en-fr"),
        ("two and a half billion euros", "2,5 milliards d’euros", "en-fr"),
        ("a two-and-a-half-hour paper", "une épreuve de 2 h 30", "en-fr"),
        ("two and a half days", "deux jours et demi", "en-fr"),
        ("38.6m people", "38,6 millions de personnes", "en-fr"),
        ("Article 14a", "l’article 14 bis", "en-fr"),
        ("Article 14b(2)", "Artikel 14b Absatz 2", "en-de"),
        ("Article 5(b)", "l’article 5 b)", "en-fr"),
        ("a third is wetland", "un tiers de zones humides", "en-fr"),
        ("a third meeting", "une troisième réunion", "en-fr"),
        ("in the period to June", "le deuxième trimestre", "en-fr"),
        ("in the third quarter", "au T3", "en-fr"),
        ("dinner at nine.", "le dîner à 21 heures.", "en-fr"),
        ("one minute past eleven", "23 h 01", "en-fr"),
        ("Case 22-14.532", "le pourvoi no 22-14.532", "en-fr"),
        ("C$250", "250 $ CA", "en-fr"),
        ("189 miles (304 km)", "304 km", "en-fr"),
        ("5 cents per litre", "0,05 € par litre", "en-fr"),
        ("the first of January nineteen ninety-four", "le 1er janvier 1994", "en-fr"),
        ("until 6 a.m. tomorrow", "jusqu’à demain 6 heures", "en-fr"),
        ("190 kg, or 30 stone", "190 kg", "en-fr"),
        ("17½ minutes", "dix-sept minutes et demie", "en-fr"),
        ("four quarters", "quatre trimestres", "en-fr"),
        ("usually 5 to 6 days, but up to 14", "de cinq à six jours, voire deux semaines", "en-fr"),
        ("71% of over-80s", "71 % des plus de 80 ans", "en-fr"),
        ("at 11 and 3 daily", "tous les jours à 11 h et à 15 h", "en-fr"),
        ("in 48 hours", "en deux journées", "en-fr"),
        ("put back by three months", "repoussé d’un trimestre", "en-fr"),
        ("the two-week promotion", "la quinzaine commerciale", "en-fr"),
        ("some fifteen pupils", "une quinzaine d’élèves", "en-fr"),
        ("under half a mile", "moins d’un demi-mille", "en-fr"),
        ("half a million", "un demi-million", "en-fr"),
        ("a storage of 5 GB", "un stockage de 5 Go", "en-fr"),
    ],
)
def test_the_same_in_other_words(source, target, langs):
    left, right = langs.split("-")
    assert compare_facts(read_facts(source, left), read_facts(target, right)) == ((), ())


@pytest.mark.parametrize(
    "source,target",
    [
        ("189 miles (304 km)", "340 km (189 miles)"),
        ("26 a day for three years", "36 par jour pendant trois ans"),
        ("in the third quarter", "au T2"),
        ("Article 14a", "l’article 14 ter"),
        ("120 km/h", "120 nœuds"),
        ("until 6 p.m. tomorrow", "jusqu’à demain 6 heures"),
        ("5 cents per litre", "0,50 € par litre"),
        ("one and a half million", "un milliard et demi"),
        ("in five instalments", "payable en quatre fois"),
    ],
)
def test_what_differs_in_other_words(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "fr")) != ((), ())
