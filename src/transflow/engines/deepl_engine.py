"""Drafts from DeepL, through its own client.

What the service asks for is observed here: a request of at most 50 texts and 128 KiB of JSON,
a variant for English and Portuguese as target, and a formality that is only preferred, because
demanding it fails for languages without one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import deepl

from transflow.engines.base import Batch
from transflow.engines.batches import plan
from transflow.engines.deepl_failures import failure, is_refusal, malformed, told
from transflow.engines.deepl_glossary import entries, provide
from transflow.engines.deepl_languages import base_language, target_language
from transflow.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MAX_TEXTS = 50
_MAX_BODY = 128 * 1024
_FRAME = 1024
"""Bytes of a request besides its texts and context, generously."""

_MAX_CONTEXT = 16 * 1024
_FORMALITIES = {
    "default": "default",
    "more": "prefer_more",
    "less": "prefer_less",
    "prefer_more": "prefer_more",
    "prefer_less": "prefer_less",
}


class DeeplEngine:
    """DeepL's translation service.

    Args:
        key: Authentication key.
        server_url: Where the service is; None lets the client choose by the kind of key.
        formality: ``more``, ``less`` or ``default``; kept where the target language has it.
        english: ``EN-US`` or ``EN-GB``, for a target that is just ``en``.
        portuguese: ``PT-PT`` or ``PT-BR``, for a target that is just ``pt``.
        glossary_prefix: How the names of the glossaries begin that are made on the account.
        retries: How often the client repeats a request that failed for a passing reason, waiting
            longer each time (1 s, then 1.6 times more).
        timeout: Seconds to wait for an answer. The client keeps this and the retries for the
            whole process.

    Raises:
        UsageError: An option has no such value, or the key cannot be one.
    """

    name = "deepl"

    def __init__(
        self,
        key: str,
        *,
        server_url: str | None = None,
        formality: str = "more",
        english: str = "EN-US",
        portuguese: str = "PT-PT",
        glossary_prefix: str = "transflow",
        retries: int = 4,
        timeout: float = 20.0,
    ) -> None:
        key = key.strip()
        # the client would quote a key that cannot stand in a header in its error message
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise UsageError("the DeepL key is empty or has characters that no key has")
        if server_url is not None and not server_url.startswith(("https://", "http://")):
            raise UsageError(
                f"the DeepL server address is no address: {server_url!r}",
                hint="it begins with https://",
            )
        for option, value, allowed in (
            ("formality", formality, tuple(_FORMALITIES)),
            ("english", english, ("EN-US", "EN-GB")),
            ("portuguese", portuguese, ("PT-PT", "PT-BR")),
        ):
            if value not in allowed:
                raise UsageError(
                    f"DeepL setting {option}: {value!r} is unknown",
                    hint=f"use one of {', '.join(allowed)}",
                )
        self._key = key
        self._formality = _FORMALITIES[formality]
        self._english = english
        self._portuguese = portuguese
        self._glossary_prefix = glossary_prefix
        deepl.http_client.max_network_retries = retries
        deepl.http_client.min_connection_timeout = timeout
        self._client = deepl.DeepLClient(
            key,
            # without the stroke a path in the address would be cut off
            server_url=server_url.rstrip("/") + "/" if server_url else None,
            send_platform_info=False,
        )

    def translate(
        self,
        texts: Sequence[str],
        source_lang: str,
        target_lang: str,
        *,
        context: str = "",
        terms: Sequence[tuple[str, str]] = (),
    ) -> Iterator[Batch]:
        """Draft translations; see ``Engine``.

        Terms go to DeepL as a glossary. When DeepL refuses it (it has no glossaries for every
        language pair), drafting goes on without, and the first batch says so. Pass the same terms
        for all documents of a workspace: the glossary is then made only once.
        """
        notices: list[str] = []
        glossary = None
        if terms and any(text.strip() for text in texts):
            glossary = self._glossary(terms, source_lang, target_lang, len(texts), notices)
        context = _shortened(context)
        drafts: dict[str, str] = {}
        room = _MAX_BODY - _FRAME - len(json.dumps(context))
        for request in plan(texts, max_texts=_MAX_TEXTS, max_bytes=room):
            billed = 0
            if request.send:
                answer, billed = self._request(
                    request.send,
                    source=base_language(source_lang),
                    target=target_language(
                        target_lang, english=self._english, portuguese=self._portuguese
                    ),
                    context=context,
                    glossary=glossary,
                    progress=(request.start, len(texts)),
                )
                drafts.update(zip(request.send, answer, strict=True))
            served = texts[request.start : request.end]
            too_long = sum(1 for text in served if text.strip() and text not in drafts)
            if too_long:
                notices.append(f"{too_long} text(s) are too long for one request to DeepL")
            yield Batch(
                start=request.start,
                texts=tuple(drafts.get(text, "") for text in served),
                billed=billed,
                notices=tuple(notices),
            )
            notices.clear()

    def usage(self) -> tuple[int, int] | None:
        """Characters used and allowed in this billing period; None when DeepL does not say.

        Raises:
            EngineError: The service failed.
        """
        try:
            character = self._client.get_usage().character
        except deepl.DeepLException as error:
            raise failure(error, key=self._key, done=0, total=0) from error
        if character.count is None or character.limit is None:
            return None
        return character.count, character.limit

    def _glossary(
        self,
        terms: Sequence[tuple[str, str]],
        source_lang: str,
        target_lang: str,
        total: int,
        notices: list[str],
    ) -> str | None:
        """A glossary on the account, or None with a notice why there is none."""
        clean = entries(terms)
        if clean.dropped:
            notices.append(f"{clean.dropped} term(s) are empty or too long for a DeepL glossary")
        if not clean.terms:
            return None
        try:
            return provide(
                self._client, clean.terms, source_lang, target_lang, prefix=self._glossary_prefix
            )
        except deepl.DeepLException as error:
            if not is_refusal(error):
                raise failure(error, key=self._key, done=0, total=total) from error
            notices.append(f"drafted without terms: no DeepL glossary ({told(error, self._key)})")
            return None
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # the client takes the shape of an answer for granted
            raise malformed("list of glossaries", done=0, total=total) from error

    def _request(
        self,
        texts: tuple[str, ...],
        *,
        source: str,
        target: str,
        context: str,
        glossary: str | None,
        progress: tuple[int, int],
    ) -> tuple[list[str], int]:
        """Drafts for these texts, and the characters billed."""
        done, total = progress
        try:
            results = self._client.translate_text(
                list(texts),
                source_lang=source,
                target_lang=target,
                context=context or None,
                # a text is one unit, mostly one sentence; a hard line wrap is no end of it
                split_sentences=deepl.SplitSentences.NO_NEWLINES,
                formality=self._formality,
                glossary=glossary,
            )
        except deepl.DeepLException as error:
            raise failure(error, key=self._key, done=done, total=total) from error
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # the client takes the shape of an answer for granted
            raise malformed("fields are missing", done=done, total=total) from error
        if not isinstance(results, list) or len(results) != len(texts):
            count = len(results) if isinstance(results, list) else 1
            raise malformed(f"{count} translations for {len(texts)} texts", done=done, total=total)
        if not all(isinstance(result.text, str) for result in results):
            raise malformed("a translation is no text", done=done, total=total)
        return [result.text for result in results], sum(r.billed_characters for r in results)


def _shortened(context: str) -> str:
    """As much of the context as a request has room for."""
    while len(json.dumps(context)) > _MAX_CONTEXT:
        context = context[: len(context) * 3 // 4]
    return context
