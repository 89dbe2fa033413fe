import pytest

from transflow.alignment.term_candidates import candidates, log_likelihood

UNITS = [
    ("La politique commerciale évolue.", "The trade policy is changing."),
    ("Une politique commerciale ouverte.", "An open trade policy."),
    ("Le ministre parle de la politique commerciale.", "The minister talks about trade policy."),
    ("Le ministre arrive demain.", "The minister arrives tomorrow."),
    ("Il pleut.", "It is raining."),
    ("La séance est levée.", "The meeting is adjourned."),
    ("Le port est fermé.", "The harbour is closed."),
    ("Les élèves lisent.", "The pupils are reading."),
    ("Le train part.", "The train leaves."),
    ("La route monte.", "The road climbs."),
    ("Un chien dort.", "A dog sleeps."),
    ("Le vent tourne.", "The wind turns."),
]


def pairs(units, langs, **more):
    return {(c.source, c.target): c for c in candidates(units, langs, **more)}


def test_compounds_are_found_whole_with_counts_and_contexts():
    found = pairs(UNITS, ("fr", "en"))
    best = found["politique commerciale", "trade policy"]
    assert (best.count, best.source_count, best.target_count) == (3, 3, 3)
    assert best.contexts == (0, 1, 2)
    assert ("ministre", "minister") in found
    assert not any(source in {"politique", "commerciale", "la", "le"} for source, _ in found)


def test_known_terms_and_rare_ones_are_left_out():
    assert ("ministre", "minister") not in pairs(UNITS, ("fr", "en"), known={"ministre"})
    assert ("ministre", "minister") not in pairs(UNITS, ("fr", "en"), least=3)


def test_japanese_without_an_analyser():
    units = [
        ("安全保障を議論した。", "We discussed national security."),
        ("安全保障は重要である。", "National security matters."),
        ("この安全保障のあり方。", "This form of national security."),
        *((f"天気{n}", f"weather {n}") for n in "abcdefgh"),
    ]
    assert ("安全保障", "national security") in {
        (one, two.lower()) for one, two in pairs(units, ("ja", "en"))
    }


@pytest.mark.parametrize("units", [[], [("", "")], [("a b", "c d")] * 3])
def test_nothing_to_learn_from(units):
    assert candidates(units, ("fr", "en")) == []


def test_log_likelihood():
    assert log_likelihood(5, 5, 5, 5) == pytest.approx(0)
    assert log_likelihood(10, 0, 0, 10) > log_likelihood(8, 2, 2, 8) > 0
