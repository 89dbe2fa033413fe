"""What holds for every term and every text."""

from __future__ import annotations

import string

from hypothesis import assume, given
from hypothesis import strategies as st

from transflow.glossary import english
from transflow.glossary.enforcement import TermFault, enforce
from transflow.glossary.keys import key_of, keys_of
from transflow.glossary.matcher import Glossary
from transflow.model import CaseRule, Concept, Inflection, Severity, Term, TermStatus

WORDS = st.text(string.ascii_lowercase, min_size=2, max_size=10)
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
PIECES = st.sampled_from(
    [
        *"abcおれ京都条約カタ ,.-’“\u00a0\u00ad\u3000éß",
        "rule",
        "of law",
        "Rule",
        "ﾊﾟ",
        "㍿",
        "’s",
        "ies",
    ]
)
TEXTS = st.one_of(st.text(max_size=50), st.lists(PIECES, max_size=20).map("".join))
LANGS = st.sampled_from(["en", "fr", "de", "es", "ja", "km"])


def made(source: str, *targets: Term) -> Glossary:
    return Glossary([Concept("c", (Term(source, "ja"), *targets))], "ja", "en")


@given(PHRASES, st.sampled_from(Inflection), st.sampled_from(CaseRule))
def test_a_term_as_written_is_right_under_every_rule(phrase, inflection, case):
    term = Term(phrase, "en", case=case, inflection=inflection)
    assert enforce(made("対象事項", term), "対象事項だ。", f"We saw {phrase} there.") == []


@given(PHRASES, PHRASES, st.sampled_from(CaseRule))
def test_a_stricter_inflection_accepts_nothing_more(phrase, written, case):
    def accepted(inflection: Inflection) -> bool:
        term = Term(phrase, "en", case=case, inflection=inflection)
        found = enforce(made("対象事項", term), "対象事項だ。", f"We saw {written} there.")
        return all(one.kind is not TermFault.MISSING for one in found)

    none, plural, lemma = map(accepted, (Inflection.NONE, Inflection.PLURAL, Inflection.LEMMA))
    assert none <= plural <= lemma


@given(WORDS)
def test_plurals_of_a_phrase_are_accepted(word):
    for many in english.plurals(word):
        assert enforce(made("対象事項", Term(word, "en")), "対象事項だ。", f"We saw {many}.") == []


@given(TEXTS, TEXTS, TEXTS, TEXTS, LANGS)
def test_spans_lie_in_the_texts_and_nothing_breaks(one, two, source, target, lang):
    assume(key_of(one) and key_of(two))
    terms = (Term(one, "ja"), Term(two, lang), Term(one, lang, TermStatus.FORBIDDEN))
    glossary = Glossary([Concept("c", terms)], "ja", lang)
    for found in enforce(glossary, source + one + source, target):
        start, end = found.source_span
        assert 0 <= start <= end <= len(source + one + source)
        if found.target_span:
            start, end = found.target_span
            assert 0 <= start <= end <= len(target)


@given(st.lists(TEXTS, max_size=6))
def test_many_terms_are_folded_as_each_alone(texts):
    assert keys_of(texts) == [key_of(text) for text in texts]


@given(TEXTS)
def test_a_term_that_is_not_translated_is_right_where_it_is_kept(text):
    assume(key_of(text))
    glossary = Glossary([Concept("c", (Term(text, "ja", do_not_translate=True),))], "ja", "en")
    errors = [f for f in enforce(glossary, text, text) if f.severity is Severity.ERROR]
    assert errors == []


@given(st.dates(), st.dates(), st.dates())
def test_a_concept_holds_from_its_first_to_its_last_day(first, last, day):
    concept = Concept(
        "c",
        (Term("対象事項", "ja"), Term("matter", "en")),
        valid_from=first.isoformat(),
        valid_to=last.isoformat(),
    )
    held = Glossary([concept], "ja", "en").on(day.isoformat()).concepts
    assert bool(held) is (first <= day <= last)
