"""What holds of dictionaries and analysers, whatever they are given."""

from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from transflow.engines.jmdict_cache import CompiledDictionary, pack, unpack, write_cache
from transflow.engines.jmdict_glosses import MOST_WORDS, clean_gloss, clean_name, spellings
from transflow.engines.sudachi import load_sudachi
from transflow.errors import InputError
from transflow.formats.dictionary_file import parse
from transflow.text.spelling import fold

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
WORD = st.text(LETTERS, min_size=1, max_size=8)
GLOSS = st.text(st.sampled_from(list("()[]{}/;,.…-~\"' toabe")) | LETTERS, max_size=60)
SHARE = st.floats(0, 1)
_morphology = cache(load_sudachi)
RENDERINGS = st.lists(st.tuples(WORD, SHARE), max_size=5)
SOME = st.sampled_from(list("港船あアｱ㍿ﷺ𠮟\u3099\ufeff\ud800 \n。、.Aa1１①★"))


@given(RENDERINGS)
def test_packed_renderings_come_back(renderings):
    found = unpack(pack(renderings))
    assert [text for text, _ in found] == [text for text, _ in renderings]
    for (_, before), (_, after) in zip(renderings, found, strict=True):
        assert abs(before - after) <= 1 / 255


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.dictionaries(WORD.map(fold).filter(bool), RENDERINGS.filter(bool)),
    others=st.lists(st.text(max_size=8)),
)
def test_every_word_is_found_and_no_other(tmp_path, words, others):
    write_cache(tmp_path / "d", {word: pack(found) for word, found in words.items()}, "")
    opened = CompiledDictionary(tmp_path / "d")
    for word, renderings in words.items():
        assert [text for text, _ in opened.renderings(word)] == [text for text, _ in renderings]
    for word in others:
        assert bool(opened.renderings(word)) == (fold(word) in words)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), max_size=20))
def test_a_damaged_file_is_read_or_refused(tmp_path, damage):
    words = {"港": pack([("port", 0.5)]), "船": pack([("ship", 0.5)]), "海": pack([("sea", 0.5)])}
    write_cache(tmp_path / "d", words, "origin")
    data = bytearray((tmp_path / "d").read_bytes())
    for place, value in damage:
        data[place % len(data)] = value
    (tmp_path / "d").write_bytes(data)
    try:
        opened = CompiledDictionary(tmp_path / "d")
        found = [item for word in words for item in opened.renderings(word)]
    except InputError as error:
        found, hint = [], error.hint
    else:
        hint = ""
    assert hint in {"", "remove the file; it is made anew when it is needed"}
    assert all(text and 0 <= share <= 1 for text, share in found)


@given(GLOSS)
def test_renderings_are_clean(gloss):
    found = clean_gloss(gloss)
    assert len(set(found)) == len(found)
    for text in found:
        assert text
        assert text == " ".join(text.split())
        assert text.count(" ") < MOST_WORDS
        assert not set(text) & set("()[]{}\0")
    name = clean_name(gloss)
    assert not set(name) & set("()[]{}\0")


@given(GLOSS.map(clean_name), st.text(st.sampled_from(list("おうゆしょんっアー港")), max_size=8))
def test_the_spelling_of_the_dictionary_is_among_those_of_a_name(name, reading):
    ways = spellings(name, reading)
    assert ways[-1] == name
    assert len(ways) <= 2


CELL = st.text(LETTERS, min_size=1, max_size=9).map(lambda text: " ".join(text.split()))
PAIR = st.tuples(
    CELL.filter(lambda t: t and t.isprintable() and not t.startswith(("#", "source"))),
    CELL.filter(lambda t: t and t.isprintable()),
    SHARE,
)


@given(st.lists(PAIR, min_size=1, unique_by=lambda pair: pair[:2]))
def test_written_pairs_come_back(pairs):
    rows = "".join(f"{source}\t{target}\t{share!r}\n" for source, target, share in pairs)
    found = parse(rows.encode("utf-8-sig"), path="d.tsv")
    back = {(source, *item) for source, items in found.items() for item in items}
    assert back == set(pairs)


@given(
    st.binary(max_size=80)
    | st.text(st.sampled_from(list("a@\t\n# 0.5港")), max_size=60).map(str.encode)
)
@example(b"a\tb\t1e999")
def test_any_bytes_give_a_dictionary_or_a_message(data):
    try:
        found, message = parse(data, path="d"), ""
    except InputError as error:
        found, message = {}, str(error)
    assert bool(found) != message.startswith("d:")
    for source, items in found.items():
        assert source.strip()
        assert all(target.strip() and 0 <= share <= 1 for target, share in items)


@given(st.text(SOME | st.characters(), max_size=40))
def test_words_of_a_text_stand_in_it_in_order(text):
    morphology = _morphology()
    if morphology is None:
        pytest.skip("SudachiPy and its dictionary are not installed (pip install transflow[ja])")
    end = 0
    for word in morphology.analyse(text):
        assert end <= word.start < word.end
        assert word.surface == text[word.start : word.end]
        assert word.surface.strip()
        assert word.lemma
        end = word.end
    assert end <= len(text)
