"""align --gold and --plot: figures and a picture, of two files and of a document."""

import pytest
from lxml import etree

from support.cli_paths import SAMPLES

PAIR = (SAMPLES / "coastal-cooperation.ja.txt", SAMPLES / "coastal-cooperation.en.txt")
LANGS = ("--source", "fr", "--target", "en", "--presegmented")
FRENCH = "Le ministre arrive le 3 mai.\nIl a signé 12 accords.\nLa séance est levée à 15 heures.\n"
ENGLISH = "The minister arrives on 3 May.\nHe signed 12 accords.\nThe session closed at 15:00.\n"


@pytest.fixture
def pair(tmp_path):
    (tmp_path / "a.fr").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "b.en").write_text(ENGLISH, encoding="utf-8")
    return tmp_path


@pytest.fixture
def library(monkeypatch):
    """sentence-transformers, as if it were installed."""
    monkeypatch.setattr("transflow.engines.sentence_encoder.find_spec", lambda _name: object())


def test_gold_alone_needs_no_output(pair, ok):
    (pair / "gold").write_text("[0]:[0]\n[1]:[1]\n[2]:[]\n[]:[2]\n")
    done = ok("align", "a.fr", "b.en", *LANGS, "--gold", "gold")
    lines = [line.split() for line in done.out.splitlines()]
    assert lines[0] == ["links", "found", "gold", "precision", "recall", "F1"]
    assert lines[1] == ["strict", "3", "2", "0.6667", "1.0000", "0.8000"]
    assert [line[0] for line in lines[2:6]] == ["lax", "0-1", "1-0", "1-1"]
    assert done.out.splitlines()[-1].startswith("precision at 95 % coverage 0.5000")
    assert sorted(path.name for path in pair.iterdir()) == ["a.fr", "b.en", "gold"]


def test_gold_as_json_and_with_an_output(pair, ok):
    (pair / "gold").write_text("[0]:[0]\n[1]:[1]\n[2]:[2]\n")
    done = ok("align", "a.fr", "b.en", *LANGS, "--gold", "gold", "-o", "x.jsonl", "--json")
    assert done.records[0]["evaluation"]["strict"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert len((pair / "x.jsonl").read_text().splitlines()) == 3
    # What was written is gold, too.
    done = ok("align", "a.fr", "b.en", *LANGS, "--gold", "x.jsonl", "--json")
    assert done.records[0]["evaluation"]["strict"]["f1"] == 1.0


@pytest.mark.parametrize(
    "gold,words",
    [
        ("[0]:[0]\n[1]:[7]\n", ["gold:2:", "no target segment 7", "has 3"]),
        ("[0]:[0]\nx\n", ["gold:2:", "write [0, 1]:[0]"]),
        ('{"source": ["Non."], "target": []}\n', ["gold:1:", "no source segment “Non.”"]),
        ("", ["gold: the file is empty"]),
    ],
)
def test_gold_that_does_not_fit(pair, transflow, gold, words):
    (pair / "gold").write_text(gold)
    done = transflow("align", "a.fr", "b.en", *LANGS, "--gold", "gold", "-o", "x.tsv")
    assert done.code == 3
    for word in words:
        assert word in done.err
    assert not (pair / "x.tsv").exists()


def test_a_document_is_judged_as_it_stands(coastal, ok):
    ok("align", *PAIR, "--source", "ja", "--target", "en", "-o", "gold.align")
    done = ok("align", "coastal", "--gold", "gold.align", "--json")
    assert done.records[0]["document"] == "coastal"
    assert done.records[0]["evaluation"]["strict"]["f1"] == 1.0
    ok("align", "coastal", "--edit", "unlink u5")
    done = ok("align", "coastal", "--gold", "gold.align", "--json")
    assert 0.9 < done.records[0]["evaluation"]["strict"]["f1"] < 1.0
    assert "strict" in ok("align", "coastal", "--gold", "gold.align").out


def test_a_document_is_drawn(coastal, ok):
    done = ok("align", "coastal", "--plot", "out.svg")
    assert done.out == ""
    root = etree.parse(coastal / "out.svg").getroot()
    titles = [node.text for node in root.iter("{*}title")]
    assert titles[0] == "Alignment of coastal-cooperation.ja.txt ⇔ coastal-cooperation.en.txt"
    assert any(title.startswith("u1: s1 = t1, ") for title in titles)


def test_two_files_are_drawn(pair, ok):
    ok("align", "a.fr", "b.en", *LANGS, "--plot", "out.svg")
    assert etree.parse(pair / "out.svg").getroot().tag.endswith("svg")
    assert not list(pair.glob("*.tsv"))
    ok("align", "a.fr", "b.en", *LANGS, "--plot", "out.svg", "-o", "x.tsv")
    assert (pair / "x.tsv").exists()


@pytest.mark.parametrize(
    "arguments,code,words",
    [
        (("a.fr", "b.en", *LANGS, "--plot", "out.png"), 2, "'.png' is no picture"),
        (("a.fr", "b.en", *LANGS, "--plot", "no/out.svg"), 2, "there is no such folder"),
        (("a.fr", "b.en", *LANGS), 2, "say where to"),
        (("a.fr", "b.en", *LANGS, "--gold", "g", "--name", "x", "-o", "x.tsv"), 2, "say where to"),
        ((), 2, "align what?"),
        (("a.fr", "--gold", "g"), 2, "a.fr looks like a file"),
        (("doc", "--gold", "g", "--edit", "unlink u1"), 2, "go alone"),
        (("doc", "--plot", "x.svg", "-o", "x.tsv"), 2, "go alone"),
        (("doc", "--again", "--dictionary", "x.tsv"), 2, "under [align]"),
        (("a.fr", "b.en", *LANGS, "-o", "x.tsv", "--format", "tsv"), 2, "go with --pairs"),
        (("a.fr", "b.en", *LANGS, "-o", "x.tsv", "--jobs", "2"), 2, "go with --pairs"),
        (("a.fr", "b.en", *LANGS, "--gold", "nowhere"), 3, "nowhere: there is no such file"),
        (("a.fr", "b.en", *LANGS, "-o", "x.tsv", "--dictionary", "no.tsv"), 3, "no.tsv: there"),
        (("a.fr", "b.en", *LANGS, "-o", "x.tsv", "--encoder", "./no"), 3, "./no: there is no such"),
    ],
)
@pytest.mark.usefixtures("pair", "library")
def test_what_cannot_be(transflow, arguments, code, words):
    done = transflow("align", *arguments)
    assert done.code == code
    assert words in done.err


def test_a_document_without_translation_has_no_links(workspace, transflow, ok):
    ok("add", PAIR[0], "--name", "alone")
    done = transflow("align", "alone", "--plot", "out.svg")
    assert done.code == 1
    assert "without a translation" in done.err


def test_the_extra_is_advised_once(pair, ok):
    (pair / "a.ja").write_text("大臣は５月３日に到着した。\n１２の協定に署名した。\n")
    langs = ("--source", "ja", "--target", "en", "--presegmented", "-o", "x.tsv")
    done = ok("align", "a.ja", "b.en", *langs)
    assert done.err.count("install transflow[ja]") == 1
    assert "install" not in ok("align", "a.ja", "b.en", *langs, "--json").err
    assert "install" not in ok("align", "a.fr", "b.en", *LANGS, "-o", "y.tsv").err


def test_a_dictionary_helps(tmp_path, transflow):
    """Words that nothing else tells: invented ones, in an order that only a dictionary knows."""
    numbers = range(12)
    source = "\n".join(f"{chr(97 + n)}orzu {chr(97 + n)}elki." for n in numbers)
    target = [f"{chr(110 - n)}aruk {chr(110 - n)}epom." for n in numbers]
    missing = [line for n, line in enumerate(target) if n not in {3, 4, 7}]
    (tmp_path / "a").write_text(source + "\n")
    (tmp_path / "b").write_text("\n".join(missing) + "\n")
    (tmp_path / "words.tsv").write_text(
        "".join(
            f"{chr(97 + n)}orzu\t{chr(110 - n)}aruk\n{chr(97 + n)}elki\t{chr(110 - n)}epom\n"
            for n in numbers
        )
    )
    gold, at = [], 0
    for n in numbers:
        gold.append(f"[{n}]:[]" if n in {3, 4, 7} else f"[{n}]:[{at}]")
        at += n not in {3, 4, 7}
    (tmp_path / "gold").write_text("\n".join(gold) + "\n")
    command = ("align", "a", "b", *LANGS, "--gold", "gold", "--json")

    def f1(*more):
        # Without a dictionary the answer is no: nothing shows that these belong together.
        return transflow(*command, *more).records[0]["evaluation"]["strict"]["f1"]

    assert f1("--dictionary", "words.tsv") == 1.0
    assert f1() < 1.0


def test_the_workspace_names_dictionaries_and_encoder(workspace, ok, transflow, monkeypatch):
    asked = []

    def knowledge_for(*langs, **more):
        from transflow.alignment.knowledge import Knowledge

        asked.append((langs, [str(path) for path in more["dictionaries"]], more["encoder"]))
        return Knowledge(glossary=more["glossary"])

    monkeypatch.setattr("transflow.usecases.knowledge.knowledge_for", knowledge_for)
    config = workspace / "transflow.toml"
    settings = '[align]\ndictionaries = ["words/my.tsv"]\nencoder = "some/model"\n'
    text = config.read_text().replace("[align]\n", settings)
    config.write_text(text)
    ok("align", *PAIR, "--name", "one", "--dictionary", "more.tsv")
    ok("align", "one", "--again")
    ok("align", *PAIR, "--name", "two", "--encoder", "other/model")
    own = str(workspace / "words" / "my.tsv")
    assert asked == [
        (("ja", "en"), [own, "more.tsv"], "some/model"),
        (("ja", "en"), [own], "some/model"),
        (("ja", "en"), [own], "other/model"),
    ]
    config.write_text(text.replace("encoder =", "encoders ="))
    done = transflow("status")
    assert done.code == 3
    assert "did you mean encoder?" in done.err
