"""The check of leading numbering: the same number, item or bullet on both sides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.checks.base import Finding
from transflow.model import Severity
from transflow.text.label_patterns import find_label
from transflow.text.labels import label_key
from transflow.text.language import base_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary
    from transflow.model import Span

_LABELLED = 2
_NOTE_MARKS = "*＊†‡※"
_IN_BRACKETS: Final = re.compile(
    "[(（]\\s?(?:[^\\W_]{1,4})\\s?[)）]|[^\\W_]{1,2}[)）]|[①-⑳㉑-㉟㊱-㊿]"
)
_BEFORE_STOP: Final = re.compile("[0-9０-９]{1,2}[.．]")


def numbering(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find leading labels that count differently (（２） against (3))."""
    written, rendered = pair.source_label, pair.target_label
    spans: tuple[Span | None, Span | None] = None, None
    if not written.strip() and not rendered.strip():
        # a bare pair: the label, if any, stands at the head of the text
        head = _head(pair.source)
        if head[0] == head[1]:  # one label alone differs from nothing
            return ()
        other = _head(pair.target)
        written, rendered = pair.source[slice(*head)], pair.target[slice(*other)]
        spans = head, other
        if written and not rendered and _is_lost(written, pair):
            message = f"the source is numbered “{written}”, the target is not"
            return (Finding(message, head, None, Severity.WARNING),)
    if not written.strip() or not rendered.strip():
        return ()
    source, target = label_key(written), label_key(rendered)
    if _is_note(source, written) and _is_note(target, rendered):
        return ()
    if _counted(source) == _counted(target):
        return ()
    return (Finding(f"the source is numbered “{written}”, the target “{rendered}”", *spans),)


def _is_lost(label: str, pair: Pair) -> bool:
    """Whether a label of the source is surely one, and the target says its number nowhere.

    A German ordinal is written as a label is: „3. Oktober“.
    """
    if not _IN_BRACKETS.fullmatch(label) and (
        base_language(pair.source_lang) == "de" or not _BEFORE_STOP.fullmatch(label)
    ):
        return False
    said = {_as_number(part) for part in label_key(pair.target)}
    return not any(_as_number(part) in said for part in label_key(label))


def _head(text: str) -> Span:
    """Where the label at the head of a text stands; nowhere for none."""
    start = len(text) - len(text.lstrip())
    if start == len(text):
        return (0, 0)
    label = find_label(text, start, len(text.rstrip()))
    return (start, start) if label is None or label.alone else (start, label.end)


def lost_numbering(pairs: Sequence[Pair], glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find labels on one side only, in a document that is labelled on both.

    A document that drops all its labels has another way to number; one that has a single label
    and drops it has lost it.
    """
    both = sum(1 for pair in pairs if pair.source_label.strip() and pair.target_label.strip())
    lone = [
        pair
        for pair in pairs
        if pair.source.strip()
        and pair.target.strip()
        and bool(pair.source_label.strip()) != bool(pair.target_label.strip())
    ]
    if both < _LABELLED:
        lone = [pair for pair in lone if pair.source_label.strip()]
        if len(lone) != 1 or not _is_lost(lone[0].source_label.strip(), lone[0]):
            return
    for pair in lone:
        source, target = pair.source_label.strip(), pair.target_label.strip()
        message = (
            f"the source is numbered “{source}”, the target is not"
            if source
            else f"the target is numbered “{target}”, the source is not"
        )
        yield Finding(message, None, None, Severity.WARNING, pair.unit)


def _is_note(key: tuple[str, ...], label: str) -> bool:
    """Whether a label marks a note without counting it: ※ in Japanese, * elsewhere."""
    return key == ("note",) or not label.strip().strip(_NOTE_MARKS)


def _counted(key: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what the number counts when only one side may name it, and letters' style."""
    numbers = tuple(_as_number(part) for part in key if _as_number(part).isdigit())
    return numbers or key


def _as_number(part: str) -> str:
    if len(part) == 1 and "a" <= part <= "z":
        return str(ord(part) - ord("a") + 1)
    return part
