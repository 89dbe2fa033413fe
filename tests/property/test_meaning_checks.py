from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.checks.base import Pair
from transflow.checks.completeness import addition, omission
from transflow.checks.document import same_target
from transflow.checks.markers import marker
from transflow.checks.names import name
from transflow.checks.romaji import canonical
from transflow.checks.spelling import mixed_spelling

PIECES = st.sampled_from(
    (
        "岸田首相|シンガポール|政府、|。|The Government|, and |Kishda |İ|ß|colour |color |organise "
        "|[Provisional translation]|ARF| AFR |\ud800|\u200b"
    ).split("|")
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join))
LANGS = st.sampled_from(["ja", "en", "fr", "de", "km", "zh", "xx"])


@pytest.mark.parametrize("check", [name, omission, addition, marker])
@given(source=TEXTS, target=TEXTS, source_lang=LANGS, target_lang=LANGS)
def test_spans_lie_inside_their_texts(check, source, target, source_lang, target_lang):
    for found in check(Pair(source, target, source_lang, target_lang), None):
        for span, text in ((found.source_span, source), (found.target_span, target)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)


@pytest.mark.parametrize("check", [mixed_spelling, same_target])
@given(texts=st.lists(TEXTS, max_size=4))
def test_document_spans_lie_inside_their_texts(check, texts):
    pairs = [Pair(text, text, "ja", "en", unit=str(n)) for n, text in enumerate(texts)]
    for found in check(pairs, ()):
        text = pairs[int(found.unit)].target
        assert 0 <= found.target_span[0] < found.target_span[1] <= len(text)


@given(st.text(max_size=40))
def test_one_spelling_is_stable(word):
    assert canonical(word).isascii()
