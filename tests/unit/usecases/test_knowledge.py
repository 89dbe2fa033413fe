import pytest

from transflow.alignment.knowledge import Knowledge
from transflow.errors import InputError
from transflow.usecases import knowledge
from transflow.usecases.knowledge import ADVICE, advice, extras, knowledge_for


class Analyser:
    lang = "ja"

    def analyse(self, _text):
        return []


class Dictionary:
    langs = ("ja", "en")

    def renderings(self, _word):
        return []


@pytest.fixture
def installed(monkeypatch):
    """Both parts of the extra, as if they were installed."""
    analyser, dictionary = Analyser(), Dictionary()
    monkeypatch.setattr(knowledge, "_analyser", lambda: analyser)
    monkeypatch.setattr("transflow.engines.jmdict.open_jmdict", lambda *_: dictionary)
    monkeypatch.setattr("transflow.engines.jmdict.find_database", lambda: "somewhere")
    return analyser, dictionary


@pytest.fixture
def bare(monkeypatch):
    monkeypatch.setattr(knowledge, "_analyser", lambda: None)
    monkeypatch.setattr("transflow.engines.jmdict.open_jmdict", lambda *_: None)
    monkeypatch.setattr("transflow.engines.jmdict.find_database", lambda: None)


@pytest.mark.parametrize(
    "langs,analysed,looked_up",
    [
        (("ja", "en"), True, True),
        (("en-GB", "ja-JP"), True, True),
        (("ja", "fr"), True, False),
        (("km", "en"), False, False),
    ],
)
def test_the_extra_is_used_for_its_languages(installed, langs, analysed, looked_up):
    found = knowledge_for(*langs)
    assert dict(found.morphology) == ({"ja": installed[0]} if analysed else {})
    assert list(found.dictionaries) == ([installed[1]] if looked_up else [])
    assert len(extras(*langs)) == analysed + looked_up
    assert advice(*langs, found) == ""


@pytest.mark.parametrize(
    "langs,said", [(("ja", "en"), ADVICE), (("en", "ja"), ADVICE), (("ja", "fr"), "")]
)
def test_without_the_extra_it_is_advised(bare, langs, said):
    found = knowledge_for(*langs)
    assert found == Knowledge(lexicons=(), dictionaries=())
    assert advice(*langs, found) == said
    assert extras(*langs) == ()


def test_dictionaries_of_the_user(bare, tmp_path):
    (tmp_path / "one.tsv").write_text("港\tport\n港\tharbour\n", encoding="utf-8")
    (tmp_path / "two.dic").write_text("sea @ 海\n", encoding="utf-8")
    found = knowledge_for(
        "ja", "en", dictionaries=[tmp_path / "one.tsv", str(tmp_path / "two.dic")]
    )
    assert [word for word, _ in found.lexicons[0].entries["港"]] == ["port", "harbour"]
    assert [word for word, _ in found.lexicons[1].entries["海"]] == ["sea"]


def test_a_missing_dictionary_is_named(bare, tmp_path):
    with pytest.raises(InputError, match=r"no\.tsv: there is no such file"):
        knowledge_for("ja", "en", dictionaries=[tmp_path / "no.tsv"])


def test_the_encoder_is_loaded_by_name(bare, monkeypatch):
    class Encoder:
        def encode(self, texts):
            return texts

    encoder = Encoder()
    monkeypatch.setattr(
        "transflow.engines.sentence_encoder.load_encoder", {"some/model": encoder}.__getitem__
    )
    knowledge._encoder.cache_clear()
    assert knowledge_for("de", "fr", encoder="some/model").encoder is encoder
    assert knowledge_for("de", "fr").encoder is None


def test_the_package_takes_what_helps(bare, tmp_path, monkeypatch):
    import transflow

    asked = []

    class Encoder:
        def encode(self, texts):
            return texts

    def load(name):
        asked.append(name)
        return Encoder()

    monkeypatch.setattr("transflow.engines.sentence_encoder.load_encoder", load)
    knowledge._encoder.cache_clear()
    with pytest.raises(InputError, match=r"no\.tsv: there is no such file"):
        transflow.align("Un.", "One.", "fr", "en", dictionaries=[tmp_path / "no.tsv"])
    (tmp_path / "words.tsv").write_text("un\tone\n")
    links = transflow.align("Un.", "One.", "fr", "en", dictionaries=[tmp_path / "words.tsv"])
    assert [(link.source, link.target) for link in links] == [((0,), (0,))]
    assert asked == []
    assert knowledge_for("fr", "en", encoder="a/model").encoder.encode("x") == "x"
    assert asked == ["a/model"]
    knowledge._encoder.cache_clear()
