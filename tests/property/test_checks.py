from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.text.facts.compare import compare_facts
from transflow.text.facts.read import read_facts

LANGS = st.sampled_from(["ja", "en", "fr", "de", "es", "km", "fi", "zh"])
PIECES = st.sampled_from(
    [
        *'0123456789０９一二三十百千万億年月日時分第条項号（）「」()"“”,.:/-～ \u3000\u00a0$¥%',
        "September ",
        "令和",
        "p.m.",
        " million ",
        "Article ",
        "paragraph ",
        "siebenundzwanzig",
        "quatre-vingt-",
        "Uhr",
        "㍻",
        "½",
        "Ⅳ",
        "ﾊﾟｰｾﾝﾄ",
        "ថ្ងៃទី",
        "៥",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join))


@given(TEXTS, LANGS)
def test_facts_lie_in_the_text_in_order(text, lang):
    facts = read_facts(text, lang)
    assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)
    for fact in facts:
        assert 0 <= fact.start < fact.end <= len(text)


@given(TEXTS, LANGS)
def test_a_text_states_its_own_facts(text, lang):
    facts = read_facts(text, lang)
    assert compare_facts(facts, facts) == ((), ())


@given(TEXTS, TEXTS, LANGS, LANGS)
def test_findings_lie_in_the_texts(source, target, source_lang, target_lang):
    for diagnostic in check_pair(Pair(source, target, source_lang, target_lang)):
        assert diagnostic.message
        for span, text in ((diagnostic.source_span, source), (diagnostic.target_span, target)):
            if span is not None:
                assert 0 <= span[0] <= span[1] <= len(text)


@given(st.integers(0, 10**12), st.sampled_from(["en", "de", "fr", "ja"]))
def test_a_grouped_number_is_read_in_every_language(value, lang):
    grouped = f"{value:,}"
    written = {"en": grouped, "ja": grouped, "de": grouped.replace(",", ".")}.get(
        lang, grouped.replace(",", "\u202f")
    )
    atoms = {atom for fact in read_facts(f"({written} x)", lang) for atom in fact.atoms}
    assert atoms & {f"n{value}", f"y{value}"}
