import pytest

from transflow.alignment.term_candidates import candidates, log_likelihood
from transflow.text.morphology import Morpheme

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


def test_parts_of_known_terms_are_no_candidates():
    def taken(term):
        return lambda text: [(at, at + len(term)) for at in [text.find(term)] if at >= 0]

    units = [*UNITS, ("La politique change.", "The trade policy changes.")]
    known = {"politique commerciale"}
    free = pairs(units, ("fr", "en"), known=known)
    both = taken("politique commerciale"), taken("trade policy")
    held = pairs(units, ("fr", "en"), known=known, taken=both)
    assert any(source == "politique" for source, _ in free)
    assert not any(source in {"politique", "commerciale"} for source, _ in held)
    assert ("ministre", "minister") in held


class Parted:
    """An analyser for texts whose words are given."""

    lang = "ja"

    def __init__(self, *words: str) -> None:
        self.words = words

    def analyse(self, text):
        found, at = [], 0
        for word in self.words:
            at = text.find(word, at)
            if at < 0:
                break
            found.append(Morpheme(at, at + len(word), word, word, "", content=True, name=False))
            at += len(word)
        return found


@pytest.mark.parametrize(
    "words, term",
    [
        (("共和", "国"), "共和国"),
        (("検査", "官"), "検査官"),
        (("沿岸", "警備", "庁"), "沿岸警備庁"),
        (("大陸", "側"), "大陸"),
        (("会合", "前"), "会合"),
    ],
)
def test_one_kanji_behind_a_word_belongs_to_it(words: tuple[str, ...], term: str):
    text = "".join(words)
    units = [
        *((f"{text}のこと。", "About the Thing.") for _ in range(3)),
        *((f"天気{n}", f"weather {n}") for n in "abcdefgh"),
    ]
    morphology = {"ja": Parted(*words)}
    found = pairs(units, ("ja", "en"), morphology=morphology)
    assert (term, "Thing") in found or {source for source, _ in found} == {term}
