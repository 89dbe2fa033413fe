"""The dictionary that jamdict-data holds, compiled and asked."""

import pytest

from transflow.engines.jmdict import find_database
from transflow.engines.jmdict_cache import CompiledDictionary
from transflow.engines.jmdict_compile import compile_jmdict

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(
        find_database() is None, reason="jamdict-data is missing (pip install transflow[ja])"
    ),
]


@pytest.fixture(scope="module")
def dictionary(tmp_path_factory):
    path = tmp_path_factory.mktemp("jmdict") / "compiled"
    compile_jmdict(find_database(), path)
    return CompiledDictionary(path)


@pytest.mark.parametrize(
    "word, expected",
    [
        ("大学", "university"),
        ("会社", "company"),
        ("食べる", "eat"),
        ("行う", "perform"),
        ("美しい", "beautiful"),
        ("コンピューター", "computer"),
        ("コンピュータ", "computer"),
        ("りんご", "apple"),
        ("ＣＤ", "CD"),
        ("横浜", "Yokohama"),
        ("東京", "Tokyo"),
        ("佐藤", "Sato"),
        ("裕子", "Yuko"),
        ("鈴木", "Suzuki"),
        ("アインシュタイン", "Einstein"),
        ("スミス", "Smith"),
    ],
)
def test_common_words_and_names_have_their_renderings(dictionary, word, expected):
    found = dictionary.renderings(word)
    assert expected in [text for text, _ in found[:3]]
    assert sum(share for _, share in found) <= 1.05


def test_it_is_large(dictionary):
    assert len(dictionary) > 900_000
    assert dictionary.renderings("これは語ではありません") == []
