from __future__ import annotations

import pytest

from transflow.engines.base import EngineError, Reason
from transflow.engines.deepl_glossary import entries

JA = ["両首脳は会談した。", "支援を表明した。"]
TERMS = [("首脳", "leaders"), ("支援", "assistance")]


def names(server):
    return [found["name"] for found in server.glossaries.values()]


def test_terms_are_pushed_and_applied(engine, server):
    (batch,) = engine().translate(JA, "ja", "en", terms=TERMS)
    assert batch.texts == ("[EN-US] 両leadersは会談した。", "[EN-US] assistanceを表明した。")
    (made,) = server.asked("POST", "/v3/glossaries")
    (dictionary,) = made.body["dictionaries"]
    assert (dictionary["source_lang"], dictionary["target_lang"]) == ("JA", "EN")
    assert dictionary["entries"] == "首脳\tleaders\n支援\tassistance"
    assert server.translations[0].body["source_lang"] == "JA"


def test_the_same_terms_in_any_order_use_the_same_glossary(engine, server):
    list(engine().translate(JA, "ja", "en", terms=TERMS))
    list(engine().translate(JA, "ja", "en-GB", terms=TERMS[::-1]))
    assert len(server.asked("POST", "/v3/glossaries")) == 1
    assert len(server.glossaries) == 1


def test_other_terms_or_languages_have_their_own(engine, server):
    list(engine().translate(JA, "ja", "en", terms=TERMS))
    list(engine().translate(JA, "ja", "en", terms=TERMS[:1]))
    list(engine().translate(JA, "ja", "fr", terms=TERMS))
    assert len(set(names(server))) == 3


def test_old_glossaries_do_not_pile_up_and_others_are_not_touched(engine, server):
    server.add_glossary("Legal department", "JA", "EN", "条\tArticle")
    server.add_glossary("transflow JA-FR 0123456789abcdef", "JA", "FR", "条\tArticle")
    for number in range(8):
        terms = [*TERMS, (f"語{number}", f"word {number}")]
        list(engine().translate(JA, "ja", "en", terms=terms))
    ours = [name for name in names(server) if name.startswith("transflow JA-EN ")]
    assert len(ours) == 3
    assert "Legal department" in names(server)
    assert "transflow JA-FR 0123456789abcdef" in names(server)


def test_a_newer_glossary_survives_an_older_one(engine, server):
    for count in (1, 2, 1, 2):
        list(engine().translate(JA, "ja", "en", terms=TERMS[:count]))
    assert len(server.asked("POST", "/v3/glossaries")) == 2
    assert server.asked("DELETE", "/v3/glossaries") == []


def test_a_glossary_that_is_not_complete_is_not_used(engine, server):
    list(engine().translate(JA, "ja", "en", terms=TERMS))
    (found,) = server.glossaries.values()
    found["dictionaries"][0]["entry_count"] = 1
    list(engine().translate(JA, "ja", "en", terms=TERMS))
    assert len(server.asked("POST", "/v3/glossaries")) == 2


def test_the_prefix_tells_workspaces_apart(engine, server):
    list(engine(glossary_prefix="office").translate(JA, "ja", "en", terms=TERMS))
    assert names(server)[0].startswith("office JA-EN ")


@pytest.mark.parametrize("status", [400, 404, 413, 456])
def test_a_refused_glossary_does_not_stop_the_drafts_and_is_said(engine, server, status):
    server.glossary_status = status
    (batch,) = engine().translate(JA, "ja", "en", terms=TERMS)
    assert batch.texts == tuple(f"[EN-US] {text}" for text in JA)
    assert "without terms" in batch.notices[0]
    assert "glossary_id" not in server.translations[0].body


@pytest.mark.parametrize("status, reason", [(403, Reason.KEY), (429, Reason.BUSY)])
def test_a_failing_service_stops_before_anything_is_paid(engine, server, status, reason):
    server.glossary_status = status
    with pytest.raises(EngineError) as caught:
        list(engine(retries=1).translate(JA, "ja", "en", terms=TERMS))
    assert (caught.value.reason, caught.value.left) == (reason, 2)
    assert server.translations == []


def test_a_malformed_list_of_glossaries(engine, server):
    server.broken_glossaries = True
    with pytest.raises(EngineError) as caught:
        list(engine().translate(JA, "ja", "en", terms=TERMS))
    assert caught.value.reason is Reason.MALFORMED


def test_terms_that_deepl_cannot_take_are_dropped_and_said(engine, server):
    terms = [*TERMS, ("", "nothing"), ("長" * 342, "too long")]
    (batch,) = engine().translate(JA, "ja", "en", terms=terms)
    assert batch.notices == ("2 term(s) are empty or too long for a DeepL glossary",)
    assert len(server.glossaries) == 1


def test_only_unusable_terms_make_no_glossary(engine, server):
    (batch,) = engine().translate(JA, "ja", "en", terms=[("語", " ")])
    assert batch.notices
    assert server.glossaries == {}


@pytest.mark.parametrize(
    "terms, taken",
    [
        ([("a", "b")], {"a": "b"}),
        ([(" a\t b ", "c\nd")], {"a b": "c d"}),
        ([("a\x07", "b\x85")], {"a": "b"}),
        ([("a", "b"), ("a", "c")], {"a": "b"}),
        ([("長" * 341, "b")], {"長" * 341: "b"}),
        ([("\ud800", "b")], {}),
    ],
)
def test_terms_are_cleaned(terms, taken):
    assert entries(terms).terms == taken


def test_a_glossary_stays_below_ten_mebibytes():
    found = entries([(f"{number:06}" + "x" * 900, "y" * 1000) for number in range(6000)])
    size = sum(len(source) + len(target) + 2 for source, target in found.terms.items())
    assert size <= 10 * 1024 * 1024
    assert found.dropped == 6000 - len(found.terms) > 0
