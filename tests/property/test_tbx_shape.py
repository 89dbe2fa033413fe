"""TBX version 3 that is written has the shape that ISO 30042:2019 gives its core structure."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from transflow.formats.glossary_formats import write
from transflow.model import Concept, Term, TermStatus

CORE = "urn:iso:std:iso:30042:ed-2"
MODULES = ("http://www.tbxinfo.net/ns/min", "http://www.tbxinfo.net/ns/basic")
IDENTIFIER = re.compile(r"[^\W\d][\w.\-]*")
STATUSES = {"preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts"}
INSIDE = {
    "tbx": ["tbxHeader", "text"],
    "tbxHeader": ["fileDesc"],
    "fileDesc": ["sourceDesc"],
    "sourceDesc": ["p"],
    "text": ["body"],
}
"""What stands in these elements, and nothing else."""
CATEGORIES = {
    "conceptEntry": {"descrip", "admin", "note", "xref", "ref"},
    "langSec": {"descrip", "admin", "note"},
    "termSec": {"termNote", "descrip", "admin", "note", "xref", "ref"},
}
"""What may describe an element of a level, before its parts or, in termSec, behind the term."""

texts = st.text(st.sampled_from("ab é<&>\"'外務省ក\n\x01{};:"), max_size=8)
notes = st.one_of(
    texts,
    st.lists(
        st.sampled_from(
            [
                "partOfSpeech: noun",
                "partOfSpeech: pronoun",
                "termType: acronym",
                "definition: a net",
                "context: nets are cast",
                "crossReference: c1",
                "administrativeStatus: supersededTerm-admn-sts",
            ]
        ),
        max_size=3,
    ).map("\n".join),
)
terms = st.builds(
    Term,
    texts.filter(lambda text: bool(text.replace("\x01", "").strip())),
    st.sampled_from(["ja", "en"]),
    st.sampled_from(TermStatus),
    notes,
)
concepts = st.builds(
    Concept,
    st.sampled_from(["c1", "1 b", "", "ü", "c-2"]),
    st.lists(terms, min_size=1, max_size=4, unique_by=lambda t: (t.lang, t.text)).map(tuple),
    texts,
    notes,
    texts,
)


def tree(given_concepts, kind):
    written = write(given_concepts, kind, source_lang="ja", target_lang="en")
    return etree.fromstring(written.data)


def name_of(element):
    return etree.QName(element).localname


def is_core(element):
    return etree.QName(element).namespace == CORE


@pytest.mark.parametrize("kind", ["tbx-dca", "tbx-dct"])
@given(given_concepts=st.lists(concepts, max_size=4))
def test_the_frame(kind, given_concepts):
    root = tree(given_concepts, kind)
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", kind[-3:])
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang")
    for element in root.iter(*(f"{{{CORE}}}{name}" for name in INSIDE)):
        assert [name_of(child) for child in element] == INSIDE[name_of(element)]
    entries = root.find(f".//{{{CORE}}}body")
    assert {name_of(entry) for entry in entries} <= {"conceptEntry"}
    names = [entry.get("id") for entry in entries if entry.get("id") is not None]
    assert len(names) == len(set(names))
    assert all(IDENTIFIER.fullmatch(name) for name in names)


@pytest.mark.parametrize("kind", ["tbx-dca", "tbx-dct"])
@given(given_concepts=st.lists(concepts, max_size=4))
def test_the_levels(kind, given_concepts):
    """Categories before the languages, languages with terms, the term first among its own."""
    for entry in tree(given_concepts, kind).iter(f"{{{CORE}}}conceptEntry"):
        sections = [child for child in entry if name_of(child) == "langSec"]
        assert list(entry)[-len(sections) :] == sections
        described(list(entry)[: -len(sections)], "conceptEntry", kind)
        for section in sections:
            assert section.get("{http://www.w3.org/XML/1998/namespace}lang")
            parts = [child for child in section if name_of(child) == "termSec"]
            assert parts
            assert list(section)[-len(parts) :] == parts
            described(list(section)[: -len(parts)], "langSec", kind)
            for part in parts:
                term, *rest = part
                assert name_of(term) == "term"
                assert (term.text or "").strip()
                described(rest, "termSec", kind)


def described(elements, level, kind):
    """Each element is a category of its level, in the manner of the style."""
    for element in elements:
        assert not len(element)
        if name_of(element) == "note":
            assert is_core(element)
            assert not element.attrib
            continue
        category = element.get("type") if kind == "tbx-dca" else name_of(element)
        if kind == "tbx-dca":
            assert is_core(element)
            assert name_of(element) in CATEGORIES[level]
            assert category
        else:
            assert etree.QName(element).namespace in MODULES
            assert element.get("type") is None
        if category == "administrativeStatus":
            assert element.text in STATUSES | {"supersededTerm-admn-sts"}
        if category in {"administrativeStatus", "partOfSpeech", "termType", "context"}:
            assert level == "termSec"
        if category == "subjectField":
            assert level == "conceptEntry"
