import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

from transflow.engines import lemmas


@pytest.fixture
def simplemma(monkeypatch):
    module = ModuleType("simplemma")
    module.__spec__ = ModuleSpec("simplemma", None)
    module.calls = []

    def lemmatize(word, lang):
        module.calls.append((word, lang))
        return {"Räten": "Rat", "withdrew": "withdraw"}.get(word, word)

    module.lemmatize = lemmatize
    monkeypatch.setitem(sys.modules, "simplemma", module)
    return module


def test_words_are_folded_again(simplemma):
    german, english = lemmas.load_lemmas("de"), lemmas.load_lemmas("en")
    assert german("räten") == "rat"
    assert english("withdrew") == "withdraw"
    assert english("unheard") == "unheard"


def test_a_word_is_asked_for_once(simplemma):
    lemma = lemmas.load_lemmas("en")
    assert simplemma.calls == []
    assert lemma("withdrew") == lemma("withdrew")
    assert simplemma.calls == [("withdrew", "en")]


def test_a_language_that_it_does_not_know(simplemma):
    assert lemmas.load_lemmas("ja") is None


def test_without_the_extra_there_is_none(monkeypatch):
    monkeypatch.setattr(lemmas, "find_spec", lambda _: None)
    assert lemmas.load_lemmas("en") is None
