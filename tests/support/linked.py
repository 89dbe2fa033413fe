"""A small aligned document whose links are given by the test, and looking at it."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

from transflow.document import Entity
from transflow.model import Evidence, Link
from transflow.store.workspace import Workspace
from transflow.usecases.aligned import Aligned
from transflow.usecases.intake import read_side, record_aligned
from transflow.usecases.session import Session
from transflow.workflow.operations import parse

SOURCE = (
    "協議の概要\n\n"
    "会合は三月に開かれた。十二名が出席した。双方は合意した。\n\n"
    "１　次回は来年開かれる。場所は未定である。\n"
    "２　議事録は公開される。\n"
)
TARGET = (
    "Summary of the Consultation\n[Provisional translation]\n\n"
    "The meeting was held in March. Twelve people attended. The sides agreed. It was late.\n\n"
    "1. The next one is next year. The place is open.\n"
    "2. The minutes will be public.\n"
)
LINKS = (
    ((0,), (0,)),
    ((1, 2), (1, 2)),
    ((3,), (3,)),
    ((), (4,)),
    ((4,), (5, 6)),
    ((5,), ()),
    ((6,), (7,)),
)
"""u1 to u7: one of each shape."""

PEOPLE = ("sato", "ito")


def made_links():
    """The links with some confidence and evidence."""
    reason = Evidence("number", "三", "March", 1.5)
    return tuple(
        Link(source, target, 0.9, (reason,) if source == (1, 2) else ()) for source, target in LINKS
    )


@contextmanager
def linked_document():
    """Yield the sessions of two people and the document of this module, in a workspace."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.create(Path(folder), "ja", "en") as made,
    ):
        ticks, numbers = count(), count()
        sessions = {
            name: Session(
                made,
                name,
                lambda: f"2024-05-01T09:00:00.{next(ticks):06}Z",
                lambda: f"id{next(numbers)}",
            )
            for name in PEOPLE
        }
        aligned = Aligned(
            read_side(SOURCE.encode(), "a.ja.txt", "ja"),
            read_side(TARGET.encode(), "a.en.txt", "en"),
            made_links(),
        )
        yield sessions, record_aligned(sessions["sato"], "a", aligned)


def picture(store, document):
    """Everything that stands, revisions left out: they only ever grow."""
    units = [replace(unit, rev=0) for unit in store.units(document.id)]
    kinds = (Entity.LINK, Entity.COMMENT, Entity.WAIVER, Entity.SUGGESTION, Entity.LAYOUT)
    return units, [store.items(document.id, kind) for kind in kinds]


def operations(*lines):
    return [parse(line) for line in lines]
