import threading
import unicodedata
from types import SimpleNamespace

import pytest

from transflow.engines import sudachi
from transflow.engines.sudachi import SudachiMorphology, load_sudachi
from transflow.errors import ServiceError


@pytest.fixture(scope="module")
def morphology():
    found = load_sudachi()
    if found is None:
        pytest.skip("SudachiPy and its dictionary are not installed (pip install transflow[ja])")
    return found


def _content(morphology, text):
    return [word.lemma for word in morphology.analyse(text) if word.content]


@pytest.mark.parametrize(
    "text, lemmas",
    [
        ("港で船を待っていた。", ["港", "船", "待つ"]),
        ("食べられなかったので帰った。", ["食べる", "帰る"]),
        ("設定を保存することができる。", ["設定", "保存"]),
        ("お客様のご案内", ["客", "様", "案内"]),
        ("本を読んでいく。", ["本", "読む"]),
        ("町へ行く。", ["町", "行く"]),
        ("調べておいてください", ["調べる"]),
        ("子供たちが三つの橋を見る", ["子供", "3", "橋", "見る"]),
        ("非常に静かだ", ["非常", "静か"]),
        ("晴れるはずだった", ["晴れる"]),
        ("雨のようだ", ["雨"]),
        ("ｱﾌﾟﾘとＷｅｂ", ["アプリ", "ウェブ"]),
        ("…★（）！？", []),
        ("のでからまで", []),
        ("", []),
        (" \n\t　", []),
    ],
)
def test_content_words_are_told_from_grammar(morphology, text, lemmas):
    assert _content(morphology, text) == lemmas


@pytest.mark.parametrize(
    "one, other", [("引越し", "引っ越し"), ("サーバ", "サーバー"), ("行なう", "行う")]
)
def test_spellings_of_one_word_share_their_lemma(morphology, one, other):
    assert _content(morphology, one) == _content(morphology, other)


@pytest.mark.parametrize(
    "text, reading, name",
    [
        ("横浜", "ヨコハマ", True),
        ("港", "ミナト", False),
        ("ｻｰﾊﾞｰ", "サーバー", False),
        ("★", "", False),
        ("２３", "", False),
        ("㍿", "カブシキガイシャ", False),
        ("ヌルポッケリ", "ヌルポッケリ", False),
    ],
)
def test_readings_and_names(morphology, text, reading, name):
    (word,) = morphology.analyse(text)
    assert (word.reading, word.name) == (reading, name)


@pytest.mark.parametrize(
    "text",
    [
        "㍿山と海㍻元年に３㌔歩く",
        "か\u3099くせい e\u0301tude",
        "𠮟られた。🐟を見た",
        "ﷺ ﷺ 海",
        "a\x00b\ud800海\udfff",
        "\u200b海\ufeff",
        "海  \n\t 山　",
        "New York と 海",
    ],
)
def test_offsets_are_those_of_the_given_text(morphology, text):
    assert faults(text, morphology.analyse(text)) == []


def faults(text, words):
    """What is wrong with the places of words in a text."""
    found, end = [], 0
    for word in words:
        if not end <= word.start < word.end <= len(text):
            found.append(f"{word} overlaps, or lies outside")
        if not word.surface == text[word.start : word.end] == word.surface.strip():
            found.append(f"{word} is not what stands there")
        end = word.end
    covered = {i for word in words for i in range(word.start, word.end)}
    left = {i for i, char in enumerate(text) if not char.isspace()} - covered
    return found + [f"{text[i]!r} is in no word" for i in sorted(left) if text[i].isprintable()]


@pytest.mark.parametrize(
    "text",
    [
        "船は港に着いた。" * 5_000,
        "船は港に着いた、" * 5_000,
        "船" * 40_000,
        "ﷺ" * 3_000,
        "𠮟" * 20_000,
        "海\n" * 10_000,
        "\ud800" * 9_000,
    ],
)
def test_long_texts_are_read_whole(morphology, text):
    assert faults(text, morphology.analyse(text)) == []


def test_a_long_text_reads_like_its_sentences(morphology):
    sentence = "船は港に着いた。"
    once = [word.lemma for word in morphology.analyse(sentence)]
    assert [word.lemma for word in morphology.analyse(sentence * 2_000)] == once * 2_000


def test_threads_may_share_it(morphology):
    texts = [f"{number}隻の船が港に着いた。" * 50 for number in range(8)]
    expected = [morphology.analyse(text) for text in texts]
    found = [None] * len(texts)

    def run(number):
        found[number] = morphology.analyse(texts[number])

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(texts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == expected


def test_its_language(morphology):
    assert morphology.lang == "ja"


@pytest.mark.parametrize("missing", ["sudachipy", "sudachidict_core"])
def test_without_the_extra_there_is_no_analyser(monkeypatch, missing):
    monkeypatch.setattr(sudachi, "find_spec", lambda name: None if name == missing else name)
    assert load_sudachi() is None


def test_a_broken_installation_is_told_with_the_mend(monkeypatch):
    def broken(dict):  # noqa: A002  the name of SudachiPy's own argument
        raise RuntimeError(f"no dictionary {dict}")

    monkeypatch.setattr(sudachi, "find_spec", lambda name: name)
    monkeypatch.setattr(sudachi, "import_module", lambda _: SimpleNamespace(Dictionary=broken))
    with pytest.raises(ServiceError, match="no dictionary core") as caught:
        load_sudachi()
    assert "pip install" in caught.value.hint


class _Recorder:
    """In the place of a dictionary and its tokenizer: notes what it is given."""

    def __init__(self):
        self.given = []

    def tokenize(self, text):
        self.given.append(text)
        return []


@pytest.mark.parametrize("method", ["tokenizer", "create"])
@pytest.mark.parametrize(
    "text, starts",
    [
        ("", []),
        ("海", [0]),
        ("あ" * 4_000, [0]),
        ("あ" * 4_001, [0, 4_000]),
        ("あ" * 2_999 + "。" + "あ" * 2_000, [0, 3_000]),
        ("あ" * 2_999 + "、" + "あ" * 2_000, [0, 3_000]),
        ("あ" * 2_499 + "。" + "あ" * 499 + "、" + "あ" * 2_000, [0, 2_500]),
        ("。" + "あ" * 4_000, [0, 4_000]),
    ],
)
def test_pieces_end_behind_sentences_and_fit(method, text, starts):
    recorder = _Recorder()
    dictionary = SimpleNamespace(**{method: lambda _: recorder})
    assert SudachiMorphology(dictionary, "A").analyse(text) == []
    assert "".join(recorder.given) == text
    lengths = [len(piece) for piece in recorder.given]
    assert [sum(lengths[:number]) for number in range(len(lengths))] == starts


def test_pieces_fit_when_they_are_normalised():
    recorder = _Recorder()
    text = "ﷺ" * 10_000 + "あ" * 5_000
    SudachiMorphology(SimpleNamespace(tokenizer=lambda _: recorder), "A").analyse(text)
    assert "".join(recorder.given) == text
    sizes = [len(unicodedata.normalize("NFKC", piece).encode()) for piece in recorder.given]
    assert max(sizes) <= 49_149
