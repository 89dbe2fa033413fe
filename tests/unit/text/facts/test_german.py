from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.text.facts.compare import compare_facts
from transflow.text.facts.german_numbers import joined
from transflow.text.facts.read import read_facts


@pytest.mark.parametrize(
    "word,expected",
    [
        ("zehntägig", (10, "day")),
        ("zehntägige", (10, "day")),
        ("sechsmonatigen", (6, "month")),
        ("dreijähriger", (3, "year")),
        ("achttausender", (8000, "")),
        ("siebentausendern", (7000, "")),
        ("mächtig", None),
        ("ständig", None),
        ("vorjährig", None),
        ("tausender", None),
    ],
)
def test_numbers_joined_with_what_they_count(word, expected):
    assert joined(word) == expected


@given(st.text(alphabet="zehnactäigermonufüjwö", max_size=60))
def test_any_word_is_read_or_left(word):
    found = joined(word)
    assert found is None or found[0] > 0


@pytest.mark.parametrize(
    "text,expected",
    [
        ("am Freitagvormittag", ["weekday:5"]),
        ("in den neunziger Jahren", ["number:90"]),
        ("halbjährlich", ["duration:m:6"]),
    ],
)
def test_words_that_tell_a_time(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("zweieinhalbtausend Menschen", ["number:2500"]),
        ("anderthalbtausend Menschen", ["number:1500"]),
        ("sechseinhalb Tonnen", ["quantity:t:6.5"]),
        ("4,12 Bio. Euro", ["money:EUR:4120000000000"]),
        ("3 Bio-Betriebe", ["number:3"]),
        ("85 Cent", ["money:CENT:85"]),
        ("um halb sechs, wenn", ["time:05:30"]),
        ("am vierundzwanzigsten Tag", ["ordinal:24"]),
        ("das achtzigste Mal", ["ordinal:80"]),
    ],
)
def test_numbers_in_one_word(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("dreiköpfiges Gremium", "number:3"),
        ("zwölfmal", "number:12"),
        ("Viererkoalition", "number:4"),
        ("Zweidrittelmehrheit", "fraction:2/3"),
        ("dreiviertel der Länder", "fraction:3/4"),
        ("Dreivierteljahr", "duration:m:9"),
        ("Viertelstunde", "duration:s:900"),
        ("dreiviertelstündiges Gespräch", "duration:s:2700"),
        ("Vierteljahrhundert", "duration:m:300"),
    ],
)
def test_compounds_that_count_are_not_demanded(text, expected):
    (fact,) = read_facts(text, "de")
    assert (fact.key, fact.firm) == (expected, False)


@pytest.mark.parametrize(
    "text", ["ohne Zweifel", "die Achtung", "ein Zweig", "ganz dreist", "Elfenbein"]
)
def test_words_that_begin_like_a_number(text):
    assert [fact for fact in read_facts(text, "de") if fact.atoms != ("n1",)] == []


@pytest.mark.parametrize(
    "text,expected",
    [
        ("Artikel 218 Absatz 6 Buchstabe a Ziffer v", "ref:article:218/paragraph:6/item:a/point:5"),
        ("Anhang III Nummer 5 Buchstabe b", "ref:annex:3/item:5/point:b"),
        ("Regel 112 Absatz 1", "ref:sign:112/paragraph:1"),
        ("§ 3 Nr. 1 Buchst. a", "ref:sign:3/item:1/point:a"),
        ("in der Regel 20 Personen", "number:20"),
        ("Nummer 7", "number:7"),
    ],
)
def test_references(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == [expected]


@pytest.mark.parametrize(
    "text,expected",
    [
        ("die Frist 31.07. versäumen", ["date:--07-31"]),
        ("siehe Abschnitt 10.11. und", []),
        ("mit 14:11 Stimmen", ["number:14", "number:11"]),
        ("um 14:11 Uhr", ["time:14:11"]),
    ],
)
def test_figures_with_points(text, expected):
    found = [fact.key for fact in read_facts(text, "de")]
    assert found == expected if expected else "date:--11-10" not in found


@pytest.mark.parametrize(
    "text,expected",
    [
        ("die zweithöchste Summe", ["ordinal:2"]),
        ("die achtgrößte Stadt", ["ordinal:8"]),
        ("zweit- und drittplatziert", ["ordinal:2", "ordinal:3"]),
        ("aus Drittstaaten", ["ordinal:3"]),
        ("im Halbstundentakt", ["duration:s:1800"]),
        ("der Halbjahresbericht", ["duration:m:6"]),
        ("das Viertelfinale", []),
        ("zweitens und drittens", []),
        ("Mo. bis Do. von 9 Uhr an", ["weekday:1", "weekday:4", "time:09:00"]),
        ("Di–So geöffnet", ["weekday:2", "weekday:7"]),
        ("So viele sagen: Do it", []),
    ],
)
def test_places_parts_and_short_days(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("in der letzten Dezemberwoche", ["month:12"]),
        ("die Märztagung", ["month:3"]),
        ("frischer Mais", []),
        ("12 von insgesamt 18,4 Millionen Euro", ["number:12", "money:EUR:18400000"]),
        ("nach 2:30 Minuten", ["duration:s:150"]),
        ("13.30–16 Uhr", ["time:13:30", "time:16:00"]),
        ("1,2 Promille", ["quantity:permille:1.2"]),
    ],
)
def test_months_totals_and_watches(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected


@pytest.mark.parametrize(
    "source,target",
    [
        ("12 von insgesamt 18,4 Millionen Euro", "€12 million of a total of €18.4 million"),
        ("5 und 7 Millionen Tonnen", "5 million and 7 million tonnes"),
        ("12 der 18 Länder", "12 of the 18 countries"),
    ],
)
def test_a_multiplier_may_be_said_once(source, target):
    assert compare_facts(read_facts(source, "de"), read_facts(target, "en")) == ((), ())


@pytest.mark.parametrize(
    "text,expected",
    [
        ("21.10.–31.10.", ["date:--10-21", "date:--10-31"]),
        ("General Jan Kaack", []),
        ("bis Jan. 2024", ["date:2024-01"]),
        ("0,1 Gewichtsprozent", ["percent:0.1"]),
        ("hundertprozentig", ["percent:100"]),
        ("eine 20%ige Lösung", ["number:1", "percent:20"]),
        ("in den ersten drei Quartalen", ["ordinal:1", "duration:m:9"]),
        ("im dritten Quartal", ["quarter:3"]),
        ("vierzehnmal", ["number:14"]),
        ("einundzwanzigköpfig", ["number:21"]),
        ("zweidreiviertel Stunden", ["duration:s:9900"]),
    ],
)
def test_ranges_shares_and_long_counts(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected


@pytest.mark.parametrize(
    "source,target",
    [
        ("in the first nine months", "in den ersten drei Quartalen"),
        ("the first three quarters", "die ersten neun Monate"),
        ("by 2025 and two years later", "bis 2025 und bis 2027"),
        ("the first half", "die ersten sechs Monate"),
    ],
)
def test_parts_of_years_in_other_words(source, target):
    assert compare_facts(read_facts(source, "en"), read_facts(target, "de"))[1] == ()


@pytest.mark.parametrize(
    "text,expected",
    [
        ("eineinhalbstündige Führung", ["duration:s:5400"]),
        ("die anderthalbjährige Haft", ["duration:m:18"]),
        ("zweieinhalbmal so viele", ["number:2.5"]),
        ("das Zehnfache", ["number:10"]),
        ("einen ganzen Tag", ["duration:d:1"]),
        ("in der ersten Maidekade", ["ordinal:1", "month:5"]),
        ("Es ist sieben Uhr.", ["time:07:00"]),
        ("zu neun Zehnteln", ["fraction:9/10"]),
    ],
)
def test_halves_times_and_hours(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("rund eine Viertelmillion Menschen", ["number:1", "number:250000"]),
        ("eine Dreiviertelmilliarde", ["number:1", "number:750000000"]),
        ("im II. Quartal 2026", ["quarter:2", "year:2026"]),
        ("V. Müller sprach", []),
    ],
)
def test_quarters_of_a_million_and_of_a_year(text, expected):
    assert [fact.key for fact in read_facts(text, "de")] == expected
