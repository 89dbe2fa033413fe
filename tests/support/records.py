"""Documents, units and drafts for tests of the record."""

from __future__ import annotations

import hashlib

from transflow.document import Acceptance, Change, Document, Entity, EventDraft, Origin, State, Unit
from transflow.model import Block, BlockKind, Layout, Segment
from transflow.workflow.record import create

AT = "2026-11-23T08:15:00.000000Z"
SOURCE = "一　会談は午前九時に始まった。\n二　双方は協力を確認した。\n".encode()
DIGEST = hashlib.sha256(SOURCE).hexdigest()


def make_document(name="talks", **fields):
    values = {
        "id": f"d-{name}",
        "name": name,
        "source_lang": "ja",
        "target_lang": "en",
        "source_file": f"{name}.ja.txt",
        "source_digest": DIGEST,
        "source_encoding": "utf-8",
    }
    return Document(**{**values, **fields})


def make_unit(number, **fields):
    values = {
        "id": f"u{number}",
        "ord": number,
        "source": f"第{number}文である。",
        "target": f"This is sentence {number}.",
        "state": State.TRANSLATED,
        "origin": Origin.PROVISIONAL,
        "place": f"¶{number}",
        "source_segments": (number - 1,),
        "target_segments": (number - 1,),
        "confidence": 0.97,
    }
    return Unit(**{**values, **fields})


def make_acceptance(by="Reviewer", state=State.FINAL):
    return Acceptance(state, by, AT, "a" * 64, "b" * 64, "c" * 64, "d" * 64)


def make_layout():
    block = Block(BlockKind.ITEM, 0, 0, 15, "一")
    return Layout((block,), (Segment("会談は午前九時に始まった。", 2, 15, block, "一"),))


def opening(document, units=(), *more: Change, by="Maker"):
    """The draft that begins a document."""
    return EventDraft(
        "document.created",
        by,
        AT,
        (
            create(Entity.DOCUMENT, document.id, document),
            create(Entity.LAYOUT, "source", make_layout()),
            *(create(Entity.UNIT, unit.id, unit) for unit in units),
            *more,
        ),
        {"file": document.source_file},
    )


def draft(*changes: Change, by="Editor", kind="unit.edited", **note):
    return EventDraft(kind, by, AT, changes, note)


def begin(store, name="talks", count=3, **fields):
    """Create a document with units u1, u2, ... and return it."""
    store.put_blob(SOURCE)
    document = make_document(name, **fields)
    store.create(document, opening(document, [make_unit(n) for n in range(1, count + 1)]))
    return document
