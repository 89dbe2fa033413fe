from __future__ import annotations

import logging
from itertools import chain

import pytest

from support.deepl_server import KEY, MAX_BODY, DeeplServer
from transflow.engines.base import EngineError, Reason
from transflow.engines.deepl_engine import DeeplEngine
from transflow.errors import UsageError

JA = ["両首脳は会談した。", "支援を表明した。", "共同声明を発出した。"]
TERMS = [("首脳", "leaders"), ("支援", "assistance")]


def texts_of(batches):
    return list(chain.from_iterable(batch.texts for batch in batches))


def long_list(count):
    return [f"文{number}。" for number in range(count)]


def test_every_text_gets_its_draft_in_order(engine):
    (batch,) = engine().translate(JA, "ja", "en")
    assert batch.start == 0
    assert batch.texts == tuple(f"[EN-US] {text}" for text in JA)
    assert batch.billed == sum(map(len, JA))
    assert batch.notices == ()


@pytest.mark.parametrize(
    "options, target, sent",
    [
        ({}, "en", "EN-US"),
        ({"english": "EN-GB"}, "en", "EN-GB"),
        ({"english": "EN-GB"}, "en-US", "EN-US"),
        ({}, "pt", "PT-PT"),
        ({"portuguese": "PT-BR"}, "pt", "PT-BR"),
        ({}, "fr-CA", "FR"),
        ({}, "zh-TW", "ZH-HANT"),
    ],
)
def test_the_target_language_has_the_variant_deepl_wants(engine, server, options, target, sent):
    list(engine(**options).translate(JA, "ja-JP", target))
    (call,) = server.translations
    assert (call.body["source_lang"], call.body["target_lang"]) == ("JA", sent)


@pytest.mark.parametrize(
    "asked, sent", [("more", "prefer_more"), ("less", "prefer_less"), ("default", "default")]
)
def test_formality_is_only_preferred(engine, server, asked, sent):
    list(engine(formality=asked).translate(JA, "ja", "en"))
    assert server.translations[0].body["formality"] == sent


def test_no_request_is_larger_than_deepl_takes(engine, server):
    texts = [f"{number}" + "あ" * 4000 for number in range(12)]
    batches = list(engine().translate(texts, "ja", "en", context="前文。" * 500))
    assert texts_of(batches) == [f"[EN-US] {text}" for text in texts]
    assert len(server.translations) > 1
    assert max(call.size for call in server.translations) <= MAX_BODY


def test_at_most_fifty_texts_a_request(engine, server):
    batches = list(engine().translate(long_list(120), "ja", "en"))
    assert [batch.start for batch in batches] == [0, 50, 100]
    assert [len(call.body["text"]) for call in server.translations] == [50, 50, 20]


def test_a_repeated_text_is_paid_for_once_and_blanks_never(engine, server):
    texts = ["はい。", "  ", "いいえ。", "はい。", ""]
    batches = list(engine().translate(texts, "ja", "en"))
    assert texts_of(batches) == ["[EN-US] はい。", "", "[EN-US] いいえ。", "[EN-US] はい。", ""]
    assert server.translations[0].body["text"] == ["はい。", "いいえ。"]
    assert sum(batch.billed for batch in batches) == len("はい。いいえ。")


def test_nothing_to_translate_asks_for_nothing(engine, server):
    assert list(engine().translate([], "ja", "en", terms=TERMS)) == []
    assert texts_of(engine().translate(["", " "], "ja", "en", terms=TERMS)) == ["", ""]
    assert server.calls == []


def test_a_text_too_long_for_any_request_is_left_out_and_said(engine):
    batches = list(engine().translate(["短い。", "あ" * 30000, "次。"], "ja", "en"))
    assert texts_of(batches) == ["[EN-US] 短い。", "", "[EN-US] 次。"]
    assert any("too long" in notice for batch in batches for notice in batch.notices)


def test_a_huge_context_is_shortened_instead_of_breaking_the_request(engine, server):
    assert len(texts_of(engine().translate(JA, "ja", "en", context="背景。" * 50000))) == len(JA)
    assert 0 < len(server.translations[0].body["context"]) < 10000


# ------------------------------------------------------------------------------- failures


def test_a_quota_that_ends_in_the_middle_keeps_what_was_paid(engine, server):
    server.quota_after = 2
    batches = engine().translate(long_list(120), "ja", "en")
    kept = next(batches).texts + next(batches).texts
    with pytest.raises(EngineError) as caught:
        next(batches)
    assert list(kept) == [f"[EN-US] {text}" for text in long_list(100)]
    assert (caught.value.reason, caught.value.done, caught.value.left) == (Reason.QUOTA, 100, 20)
    assert "100 of 120 texts have their drafts, 20 are left" in str(caught.value)
    assert not caught.value.retry
    assert len(server.translations) == 3


@pytest.mark.parametrize(
    "fault, kind, words",
    [
        (429, (Reason.BUSY, True), "busy"),
        (500, (Reason.BUSY, True), "HTTP 500"),
        (503, (Reason.BUSY, True), "HTTP 503"),
        (401, (Reason.KEY, False), "key"),
        (400, (Reason.REFUSED, False), "fault"),
        (413, (Reason.REFUSED, False), "413"),
        ("reset", (Reason.UNREACHABLE, True), "cannot be reached"),
        ("html", (Reason.MALFORMED, True), "0 translations for 3 texts"),
        ("list", (Reason.MALFORMED, True), "0 translations for 3 texts"),
        ("short", (Reason.MALFORMED, True), "2 translations for 3 texts"),
        ("unbilled", (Reason.MALFORMED, True), "fields are missing"),
        ("null", (Reason.MALFORMED, True), "fields are missing"),
        ("number", (Reason.MALFORMED, True), "no text"),
    ],
)
def test_a_lasting_fault_is_named_with_its_mend(engine, server, fault, kind, words):
    server.faults.extend([fault] * 4)
    with pytest.raises(EngineError) as caught:
        list(engine(retries=2).translate(JA, "ja", "en"))
    assert (caught.value.reason, caught.value.retry) == kind
    assert caught.value.exit_code == 4
    assert words in caught.value.message
    assert caught.value.hint
    assert (caught.value.done, caught.value.left) == (0, 3)


@pytest.mark.parametrize("fault", [429, 500, 503, "reset"])
def test_a_passing_fault_is_waited_out(engine, server, fault):
    server.faults.extend([fault, fault])
    batches = engine(retries=3).translate(JA, "ja", "en")
    assert texts_of(batches) == [f"[EN-US] {text}" for text in JA]
    assert len(server.translations) == 3


def test_retries_are_bounded(engine, server):
    server.faults.extend([429] * 100)
    with pytest.raises(EngineError):
        list(engine(retries=3).translate(JA, "ja", "en"))
    assert len(server.translations) == 4


def test_a_wrong_key_is_refused_without_being_shown(engine, server, caplog):
    caplog.set_level(logging.DEBUG)
    secret = "not-the-right-one"
    with pytest.raises(EngineError) as caught:
        list(engine(secret).translate(JA, "ja", "en", terms=TERMS))
    assert caught.value.reason is Reason.KEY
    assert "DEEPL_AUTH_KEY" in caught.value.hint
    assert secret not in str(caught.value) + caplog.text
    assert server.translations == []


def test_no_server_there(engine):
    with DeeplServer() as gone:
        url = gone.url
    with pytest.raises(EngineError) as caught:
        list(engine(server_url=url, retries=1).translate(JA, "ja", "en"))
    assert caught.value.reason is Reason.UNREACHABLE
    assert caught.value.retry


def test_a_language_that_deepl_does_not_know(engine):
    with pytest.raises(EngineError, match="target_lang") as caught:
        list(engine().translate(JA, "ja", "xx"))
    assert "languages" in caught.value.hint


@pytest.mark.parametrize(
    "key, options, words",
    [
        ("", {}, "key"),
        ("   ", {}, "key"),
        ("two words", {}, "key"),
        ("line\nbreak", {}, "key"),
        ("鍵", {}, "key"),
        (KEY, {"server_url": "api.deepl.com"}, "api.deepl.com"),
        (KEY, {"formality": "very"}, "formality"),
        (KEY, {"english": "EN-AU"}, "EN-GB"),
        (KEY, {"portuguese": "PT"}, "PT-BR"),
    ],
)
def test_wrong_options_are_refused_before_anything_is_sent(engine, server, key, options, words):
    with pytest.raises(UsageError, match=words) as caught:
        engine(key, **options)
    assert "line\nbreak" not in str(caught.value)
    assert server.calls == []


def test_a_path_in_the_server_address_is_kept(engine, server):
    with pytest.raises(EngineError):
        list(engine(server_url=server.url + "/office/deepl").translate(JA, "ja", "en"))
    assert server.calls[0].path == "/office/deepl/v2/translate"


def test_the_key_is_in_no_representation(engine):
    assert KEY not in repr(engine())
    assert isinstance(engine(f" {KEY}\n"), DeeplEngine)


def test_usage(engine):
    assert engine().usage() == (1200, 500000)


def test_usage_with_a_wrong_key(engine):
    with pytest.raises(EngineError) as caught:
        engine("wrong").usage()
    assert "texts" not in str(caught.value)
