"""DeepL's failures in words that a person can act on."""

from __future__ import annotations

from http import HTTPStatus

import deepl

from transflow.engines.base import EngineError, Reason

_LONGEST_ANSWER = 200
_QUOTA_EXCEEDED = 456


def failure(error: deepl.DeepLException, *, key: str, done: int, total: int) -> EngineError:
    """What to tell about an exception of the client.

    Args:
        error: What the client raised.
        key: The authentication key, which must not appear in any message.
        done: How many texts have been handed over.
        total: How many were asked for.
    """
    status = error.http_status_code
    if isinstance(error, deepl.AuthorizationException) or status == HTTPStatus.UNAUTHORIZED:
        return EngineError(
            "DeepL does not accept the key",
            reason=Reason.KEY,
            done=done,
            total=total,
            hint="set DEEPL_AUTH_KEY to a valid key of a DeepL API plan; keys of the free plan "
            "end in ':fx' and belong to api-free.deepl.com, so check DEEPL_SERVER_URL too",
        )
    if isinstance(error, deepl.QuotaExceededException):
        return EngineError(
            "the DeepL quota of this billing period is used up",
            reason=Reason.QUOTA,
            done=done,
            total=total,
            hint="raise the limit or wait for the next period, then draft again: only what is "
            "missing is sent",
        )
    if isinstance(error, deepl.ConnectionException):
        return EngineError(
            "DeepL cannot be reached",
            reason=Reason.UNREACHABLE,
            done=done,
            total=total,
            hint="check the network, the proxy and DEEPL_SERVER_URL, then draft again",
            retry=True,
        )
    if isinstance(error, deepl.TooManyRequestsException):
        return EngineError(
            "DeepL is busy and kept refusing",
            reason=Reason.BUSY,
            done=done,
            total=total,
            hint="draft again in a few minutes",
            retry=True,
        )
    if status is not None and status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return EngineError(
            f"DeepL has a fault of its own (HTTP {status})",
            reason=Reason.BUSY,
            done=done,
            total=total,
            hint="draft again in a few minutes",
            retry=True,
        )
    return EngineError(
        f"DeepL refused the request: {told(error, key)}",
        reason=Reason.REFUSED,
        done=done,
        total=total,
        hint="check that DeepL knows both languages",
    )


def malformed(what: str, *, done: int, total: int) -> EngineError:
    """An answer that is not what DeepL answers."""
    return EngineError(
        f"the answer does not look like DeepL's: {what}",
        reason=Reason.MALFORMED,
        done=done,
        total=total,
        hint="check DEEPL_SERVER_URL, and whether a proxy answers in DeepL's place",
        retry=True,
    )


def is_refusal(error: deepl.DeepLException) -> bool:
    """Whether DeepL understood and said no to this one thing, and may well do others."""
    return error.http_status_code in {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        _QUOTA_EXCEEDED,
    }


def told(error: Exception, key: str) -> str:
    """What the service said, on one short line and without the key."""
    words = " ".join(str(error).replace(key, "***").split())
    return words if len(words) <= _LONGEST_ANSWER else words[: _LONGEST_ANSWER - 1] + "…"
