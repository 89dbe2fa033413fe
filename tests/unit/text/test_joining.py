import pytest

from transflow.text.joining import joiner


@pytest.mark.parametrize(
    "lang,between",
    [
        ("ja", ""),
        ("JA-JP", ""),
        ("zh-Hant-TW", ""),
        ("zh_CN", ""),
        ("yue", ""),
        ("th", ""),
        ("km", ""),
        ("lo", ""),
        ("my", ""),
        ("ja-Latn", " "),
        ("zh-Latn-pinyin", " "),
        ("en", " "),
        ("fr-CA", " "),
        ("ko", " "),
        ("vi", " "),
        ("", " "),
    ],
)
def test_sentences_are_joined_as_the_language_does(lang, between):
    assert joiner(lang) == between
