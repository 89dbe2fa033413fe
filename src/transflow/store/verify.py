"""Whether the record can be believed: chain, projection and originals, checked link by link.

This needs no particular backend: a store hands over its log as it is written, and what stands now.
Whoever can rewrite the whole log with all its hashes is not found out by the log alone; the hash of
the head, written down elsewhere, finds that out too.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from transflow.document import Change, Entity
from transflow.errors import TransflowError
from transflow.workflow.apply import Key, patch_all
from transflow.workflow.record import GENESIS, chain_hash, read_changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event as it lies in the log: changes and note in canonical JSON, not yet believed."""

    seq: int
    kind: str
    by: str
    at: str
    changes: str
    note: str
    hash: str


def chain_faults(
    document_id: str, events: Iterable[StoredEvent], head: tuple[int, str]
) -> list[str]:
    """Return what is wrong with the log itself.

    Args:
        document_id: Which document.
        events: Its log, in order.
        head: Number and hash that the document gives for its last event.
    """
    faults = []
    seq, previous = 0, GENESIS
    for event in events:
        if event.seq != seq + 1:
            missing = (
                f"event {seq + 1} is"
                if event.seq == seq + 2
                else (f"events {seq + 1} to {event.seq - 1} are")
            )
            faults.append(f"{missing} missing from the log")
        else:
            try:
                expected = chain_hash(
                    previous,
                    document=document_id,
                    seq=event.seq,
                    at=event.at,
                    by=event.by,
                    kind=event.kind,
                    changes=event.changes,
                    note=event.note,
                )
            except (TransflowError, TypeError, ValueError):
                expected = ""  # what cannot even be hashed was never written so
            if expected != event.hash:
                faults.append(
                    f"the chain is broken at event {event.seq}: it or its hash was altered"
                )
        seq, previous = event.seq, event.hash
    if head[0] != seq:
        faults.append(f"the log ends at event {seq}, but the document's head is event {head[0]}")
    elif head[1] != previous:
        faults.append(f"the document's head does not carry the hash of event {seq}")
    return faults


_ORIGINALS = {
    Entity.DOCUMENT: {"source_digest": "source text", "target_digest": "target text"},
    Entity.EDITION: {"text_digest": "published text"},
}


def _originals(changes: Iterable[Change]) -> dict[str, str]:
    """Return digest and description of the kept bytes that changes speak of."""
    found = {}
    for change in changes:
        for name, words in _ORIGINALS.get(change.entity, {}).items():
            digest = (change.after or {}).get(name)
            if digest:
                found[digest] = (
                    f"{words} of edition {change.key}" if change.entity is Entity.EDITION else words
                )
    return found


def replay_faults(
    events: Iterable[StoredEvent], images: Mapping[Key, Mapping[str, Any]]
) -> tuple[list[str], dict[str, str]]:
    """Return where what stands now is not what the log gives.

    Args:
        events: The log, in order.
        images: What stands now.

    Returns:
        The faults, and the digests of all originals the log speaks of, with what each is.
    """
    replayed: dict[Key, Mapping[str, Any]] = {}
    originals: dict[str, str] = {}
    for event in events:
        try:
            changes = read_changes(event.changes)
            patch_all(replayed, changes)
            originals.update(_originals(changes))
        except (TransflowError, ValueError, TypeError, AttributeError) as error:
            fault = f"event {event.seq} does not follow from those before it: {error}"
            return [fault], originals
    faults = []
    for key in sorted(replayed.keys() | images.keys()):
        name = f"{key[0]} {key[1]}"
        log, now = replayed.get(key), images.get(key)
        if log is None:
            faults.append(f"{name} stands in the workspace, but the log does not give it")
        elif now is None:
            faults.append(f"{name} is in the log, but missing from the workspace")
        elif log != now:
            names = sorted(
                field for field in log.keys() | now.keys() if log.get(field) != now.get(field)
            )
            faults.append(f"{name} differs from what the log gives in: {', '.join(names)}")
    return faults, originals


def blob_faults(originals: Mapping[str, str], read: Callable[[str], bytes | None]) -> list[str]:
    """Return which originals are missing or altered.

    Args:
        originals: Digest and description of each.
        read: Returns the bytes kept under a digest, or None.
    """
    faults = []
    for digest, words in originals.items():
        kept = read(digest)
        if kept is None:
            faults.append(f"the kept bytes of the {words} are missing ({digest[:12]}…)")
        elif hashlib.sha256(kept).hexdigest() != digest:
            faults.append(f"the kept bytes of the {words} were altered ({digest[:12]}…)")
    return faults


def faults(
    document_id: str,
    events: Callable[[], Iterable[StoredEvent]],
    head: tuple[int, str],
    images: Callable[[], Mapping[Key, Mapping[str, Any]]],
    read: Callable[[str], bytes | None],
) -> list[str]:
    """Return everything that is wrong with a document's record, in words.

    Args:
        document_id: Which document.
        events: Begins reading its log, in order; called twice, so that the log need not be held.
        head: Number and hash that the document gives for its last event.
        images: Reads what stands now.
        read: Returns the bytes kept under a digest, or None.
    """
    found = chain_faults(document_id, events(), head)
    try:
        now = images()
    except TransflowError as error:
        return [*found, error.message]
    differences, originals = replay_faults(events(), now)
    return [*found, *differences, *blob_faults(originals, read)]
