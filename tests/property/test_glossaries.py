"""Every glossary format gives back what it was given."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from transflow.errors import InputError
from transflow.formats import glossary_formats, tbx
from transflow.formats.glossary_fields import FIELD_KEYS, pack, unpack
from transflow.formats.glossary_formats import read, write
from transflow.model import Boundary, CaseRule, Concept, Inflection, Term, TermStatus

LETTERS = st.characters(
    exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufeff"
)
AWKWARD = st.sampled_from(
    [
        "=1+1",
        "'=x",
        "@a",
        "a;b",
        'a "b" c',
        "a {b}",
        "{status: forbidden}",
        "x {}",
        "a\\nb",
        "<a&b>",
    ]
)


def stripped(text):
    return text.strip()


words = st.one_of(
    st.text(LETTERS, min_size=1, max_size=12).map(stripped).filter(bool),
    AWKWARD,
    st.sampled_from(["岸田", "総理大臣", "Prime Minister", "ក្រសួង", "-er"]),
).filter(lambda text: not text.startswith("#"))
notes = st.one_of(
    st.just(""),
    st.lists(
        st.one_of(
            words, st.sampled_from(["", "src:pos: noun", "partOfSpeech: noun", "definition: x"])
        ),
        max_size=3,
    )
    .map("\n".join)
    .map(stripped),
    st.sampled_from(
        [
            "administrativeStatus: supersededTerm-admn-sts",
            "partOfSpeech: noun\ntermType: acronym",
            "termType: acronym\npartOfSpeech: noun",
            "tgt:pos: verb\nsrc:pos: noun",
            "src:pos: noun\ntgt:pos: verb",
            "a\n\npartOfSpeech: noun",
        ]
    ),
)
days = st.one_of(st.just(""), st.dates().map(lambda day: day.isoformat()))
maybe = st.one_of(st.just(""), words)


def terms(lang):
    return st.builds(
        Term,
        words,
        st.just(lang),
        st.sampled_from(TermStatus),
        notes,
        st.sampled_from(CaseRule),
        st.sampled_from(Inflection),
        st.sampled_from(Boundary),
        st.booleans(),
        maybe,
    )


def unique(lang):
    return st.lists(terms(lang), min_size=1, max_size=3, unique_by=lambda term: term.text)


concepts = st.builds(
    lambda one, two, domain, note, authority, usage, start, end: Concept(
        "", (*one, *two), domain, note, authority, usage, start, end
    ),
    unique("ja"),
    unique("en"),
    maybe,
    notes,
    maybe,
    maybe,
    days,
    days,
)
glossaries = st.lists(concepts, min_size=1, max_size=4).flatmap(
    lambda made: st.lists(
        st.one_of(words, st.sampled_from(["c1", "c2", "c3"])),
        min_size=len(made),
        max_size=len(made),
        unique=True,
    ).map(lambda ids: [replace(c, id=name) for c, name in zip(made, ids, strict=True)])
)
WHOLE = [name for name in glossary_formats.SUFFIXES if name != "deepl"]


@pytest.mark.parametrize("kind", WHOLE)
@given(given_concepts=glossaries)
def test_every_field_comes_back(kind, given_concepts):
    written = write(given_concepts, kind, source_lang="ja", target_lang="en")
    assert written.left_out == ()
    path = "g" + glossary_formats.SUFFIXES[kind]
    assert read(written.data, path=path, source_lang="ja", target_lang="en") == given_concepts


@pytest.mark.parametrize("kind", ["tbx-dca", "tbx-dct", "tbx-v2"])
@given(given_concepts=glossaries, lang=st.sampled_from(["km", "fr-CA", "zh-Hant"]))
def test_tbx_keeps_every_language(kind, given_concepts, lang):
    more = [
        replace(c, terms=(*c.terms, *(replace(t, lang=lang) for t in c.terms if t.lang == "en")))
        for c in given_concepts
    ]
    written = write(more, kind, source_lang="ja", target_lang="en")
    assert tbx.parse(written.data, path="g.tbx") == more


@given(
    notes, st.dictionaries(st.sampled_from(sorted(FIELD_KEYS)), st.text(max_size=9)), st.booleans()
)
@example("a {b}", {}, True)
@example("{}", {}, False)
@example("{escaped}", {}, False)
def test_what_is_packed_is_unpacked(note, extra, one_line):
    assert unpack(pack(note, extra, one_line=one_line)) == (note, extra)


@pytest.mark.parametrize("suffix", [".tbx", ".utx", ".txt", ".xlsx", ".csv"])
@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(suffix, data):
    refusal = None
    found = []
    try:
        found = read(data, path="g" + suffix, source_lang="ja", target_lang="en")
    except InputError as error:
        refusal = error
    assert all(isinstance(concept, Concept) for concept in found)
    assert refusal is None or (str(refusal).startswith("g" + suffix) and refusal.hint)
