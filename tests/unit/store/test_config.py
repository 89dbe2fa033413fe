"""transflow.toml: what it may say, and what is said about it when it is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.errors import InputError
from transflow.model import Severity
from transflow.store.config import Config, DeepLConfig, parse, template

HEAD = 'source = "ja"\ntarget = "en"\n'


def read(text):
    return parse(text.encode(), "transflow.toml")


@pytest.mark.parametrize("pair", [("ja", "en"), ("km", "ja"), ("zh-Hant", "pt-BR"), ("de", "gsw")])
def test_template_is_a_configuration_that_changes_nothing(pair):
    assert read(template(*pair)) == Config(*pair)


def test_template_with_every_line_in_force_is_valid():
    lines = template("ja", "en").splitlines()
    text = "\n".join(line.removeprefix("# ") if " = " in line else line for line in lines)
    config = read(text)
    assert config.glossaries == ("glossaries/NAME.ja-en.csv",)
    assert config.severities == {"length": None}
    assert config.markers == ("[Working translation]",)
    assert config.abbreviations == {"en": ("Amb.",)}
    assert config.deepl == DeepLConfig("prefer_more")


@pytest.mark.parametrize(
    "more, field, value",
    [
        ("", "four_eyes", False),
        ("[policy]\nfour_eyes = true", "four_eyes", True),
        ('glossaries = ["a.csv", "b/c.csv"]', "glossaries", ("a.csv", "b/c.csv")),
        ('[checks]\nnumber = "notice"\nterm = "off"', "severities",
         {"number": Severity.NOTICE, "term": None}),
        ('[text]\nmarkers = ["（仮）"]', "markers", ("（仮）",)),
        ('[text.abbreviations]\nen = ["H.E.", "Amb."]\nfr = []', "abbreviations",
         {"en": ("H.E.", "Amb."), "fr": ()}),
        ('deepl = {server = "http://127.0.0.1:9", formality = "more"}', "deepl",
         DeepLConfig("more", "http://127.0.0.1:9")),
    ],
)  # fmt: skip
def test_setting(more, field, value):
    assert getattr(read(HEAD + more), field) == value


def test_byte_order_mark_and_windows_line_ends():
    config = parse(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode(), "t.toml")
    assert (config.source, config.target) == ("ja", "en")


@pytest.mark.parametrize(
    "text, line, words",
    [
        ("", 0, "source is missing"),
        ('source = "ja"', 0, "target is missing"),
        ('source = "ja"\ntarget = "JA"', 2, "like the source"),
        ('source = "日本語"\ntarget = "en"', 1, "no language tag"),
        ('source = 3\ntarget = "en"', 1, "must be a language tag"),
        (HEAD + 'glossary = ["a.csv"]', 3, "did you mean glossaries"),
        (HEAD + "\n\nzzz = 1", 5, "known are source"),
        (HEAD + 'glossaries = "a.csv"', 3, "must be a list of texts"),
        (HEAD + 'glossaries = ["a.csv", 3]', 3, "must be a list of texts"),
        (HEAD + 'glossaries = [" "]', 3, "none empty"),
        (HEAD + "[policy]\nfour_eyes = 1", 4, r"\[policy\] four_eyes: must be true or false"),
        (HEAD + "[policy]\nfour_eye = true", 4, "did you mean four_eyes"),
        (HEAD + "[policies]\nfour_eyes = true", 3, "did you mean policy"),
        (HEAD + "policy = true", 3, r"must be a table, begun by a line \[policy\]"),
        (HEAD + '[checks]\nnumber = "loud"', 4, "'loud' is none of error, warning, notice, off"),
        (HEAD + "[checks]\nnumber = true", 4, "must be a text"),
        (HEAD + '[checks]\nnumber = ""', 4, "is none of"),
        (HEAD + '[text]\nmarker = ["x"]', 4, "did you mean markers"),
        (HEAD + '[text]\nabbreviations = ["x"]', 4, "must be a table"),
        (HEAD + '[ text.abbreviations ]\nen = "x"', 4, r"\[text.abbreviations\] en: must be"),
        (HEAD + '[deepl]\nformality = "polite"', 4, "none of default, more"),
        (HEAD + '[deepl]\nauth_key = "x"', 4, "DEEPL_AUTH_KEY"),
        ("source = ", 1, "is no TOML"),
        (HEAD + 'source = "en"', 3, "is no TOML"),
        (HEAD + "a = " + "[" * 5000, 0, "nested too deeply|no TOML"),
    ],
)
def test_fault_names_line_and_mend(text, line, words):
    with pytest.raises(InputError, match=words) as caught:
        read(text)
    assert caught.value.line == line
    assert str(caught.value).startswith("transflow.toml:")


@pytest.mark.parametrize(
    "data, line, words",
    [
        (HEAD.encode() + "# 設定".encode("shift_jis"), 3, "not UTF-8"),
        (b"\xff\xfe" + HEAD.encode("utf-16-le"), 1, "not UTF-8"),
        (b"#" * (1 << 21), 0, "larger than"),
    ],
)
def test_bytes_that_are_no_text(data, line, words):
    with pytest.raises(InputError, match=words) as caught:
        parse(data, "transflow.toml")
    assert caught.value.line == line


@given(st.binary(max_size=200) | st.text(alphabet='[]{}="\n#.aé1 \\', max_size=200).map(str.encode))
def test_any_bytes_give_a_configuration_or_one_clear_error(data):
    said = "nothing"
    try:
        config = parse(HEAD.encode() + data, "transflow.toml")
    except InputError as error:
        said = error.message
    else:
        said = f"transflow.toml: {config.source}"
    assert said.startswith("transflow.toml:")
