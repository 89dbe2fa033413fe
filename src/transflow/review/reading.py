"""What a reviewer reads beside the units: help, history, fixed terms, somebody else's change."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from transflow.document import Entity
from transflow.model import TermStatus
from transflow.review.actions import Group
from transflow.review.keymap import shown
from transflow.review.marked import Mark, Stretch, difference
from transflow.review.present import (
    DIM,
    LEGEND,
    PLAIN,
    STRONG,
    drawn,
    piece,
    same_language,
    wrapped,
)
from transflow.text.width import pad, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Event, Unit
    from transflow.model import Concept
    from transflow.review.desk import Desk
    from transflow.review.keymap import KeyMap
    from transflow.review.present import Line

_MANY = 1_000
_TWO_COLUMNS = 60
"""Cells from which two texts stand side by side."""

_KEYS_WIDTH = 18


def help_page(keymap: KeyMap, cells: int) -> list[Line]:
    """Every action with its keys, under its heading."""
    out: list[Line] = []
    for group, actions in keymap.groups():
        if not actions:
            continue
        out += [[(group.value, STRONG)]]
        takes = [a for a in actions if a.id.startswith("take_")]
        for action in actions:
            if action in takes[1:]:
                continue
            keys = " ".join(shown(key) for key in action.keys)
            told = action.help
            if action in takes and group is Group.TEXT:
                keys, told = "1-9", "Take that suggestion as the text; it is never final by that"
            label = pad(f"  {keys}", _KEYS_WIDTH)
            rows = wrapped([piece(told)], max(10, cells - width(label)), _MANY)
            out += [
                [(label if not index else " " * width(label), STRONG), *row]
                for index, row in enumerate(rows)
            ]
        out.append([])
    out.append([("Signs", STRONG)])
    out += wrapped([piece(LEGEND)], cells, _MANY)
    out.append([])
    out += wrapped(
        [
            piece(
                "Letters work with the input method on as far as they can be known: full-width "
                "letters always, vowels as kana. Tab, arrows and function keys always work."
            )
        ],
        cells,
        _MANY,
    )
    return out


def history_page(desk: Desk, unit: Unit, cells: int) -> list[Line]:
    """Who did what to a unit, newest first, with the texts that changed."""
    store, document = desk.session.store, desk.document
    # The event that made the document holds every unit of it: too long to read for one.
    events = store.events(document.id, after=1, unit=unit.id)
    out: list[Line] = []
    for event in reversed(events):
        out += _told(event, unit.id, document.target_lang, cells)
    return out + wrapped([piece("made with the document", "dim")], cells, _MANY)


def _told(event: Event, unit: str, lang: str, cells: int) -> list[Line]:
    reason = event.note.get("reason", "")
    head = f"{event.at[:16].replace('T', ' ')}  {event.by}  {event.kind}"
    out = wrapped([piece(head, "strong"), piece(f"  {reason}" if reason else "")], cells, _MANY)
    for change in event.changes:
        before, after = change.before or {}, change.after or {}
        if change.entity is Entity.UNIT and change.key == unit:
            for side in ("source", "target"):
                if side in before or side in after:
                    text, marks = difference(before.get(side, ""), after.get(side, ""), lang)
                    out += [[("  ", PLAIN), *row] for row in drawn(text, marks, cells - 2, lang)]
        elif after.get("unit") == unit or before.get("unit") == unit:
            told = after.get("text") or after.get("reason") or ""
            if told:
                out += [[("  ", PLAIN), *row] for row in wrapped([piece(told)], cells - 2, _MANY)]
    return out


def terms_page(desk: Desk, unit: Unit, cells: int) -> list[Line]:
    """The fixed terms of a unit's source with all that the glossary says of them."""
    out: list[Line] = []
    seen: set[str] = set()
    for found in desk.occurrences(unit):
        if found.term.text in seen:
            continue
        seen.add(found.term.text)
        sure = "" if found.sure else "  (perhaps part of a longer word)"
        out.append([piece(found.term.text, Mark.TERM), piece(sure, "dim")])
        out += _concept(found.concept, desk.document.target_lang, cells)
        out.append([])
    return out or wrapped([("no fixed term stands in the source", DIM)], cells, _MANY)


def _concept(concept: Concept, lang: str, cells: int) -> list[Line]:
    out: list[Line] = []
    names = {
        TermStatus.PREFERRED: "write",
        TermStatus.ADMITTED: "or",
        TermStatus.FORBIDDEN: "never",
        TermStatus.PROPOSED: "proposed",
    }
    for term in concept.terms:
        if same_language(term.lang, lang):
            role = Mark.DELETED if term.status is TermStatus.FORBIDDEN else Mark.FIXED
            note = f"  {term.note}" if term.note else ""
            word = f"  {names[term.status]:<11}"
            line = [piece(word, "dim"), piece(term.text, role), piece(note)]
            out += wrapped(line, cells, _MANY)
    facts = {
        "when": concept.usage,
        "domain": concept.domain,
        "note": concept.note,
        "authority": concept.authority,
        "valid": " to ".join(d or "…" for d in (concept.valid_from, concept.valid_to))
        if concept.valid_from or concept.valid_to
        else "",
    }
    for name, fact in facts.items():
        if fact:
            out += wrapped([piece(f"  {name:<11}", "dim"), piece(fact)], cells, _MANY)
    return out


def conflict_page(mine: str, theirs: Unit, by: str, lang: str, cells: int) -> list[Line]:
    """A text that was being written beside the one that somebody else recorded meanwhile.

    Side by side where both columns have room for words, else one below the other; then what leads
    from theirs to yours.
    """
    titles = (f"recorded by {by}", "yours")
    if cells >= _TWO_COLUMNS:
        half = (cells - 3) // 2
        columns = [
            [[piece(title, "strong")], *drawn(text, (), half, lang)]
            for title, text in zip(titles, (theirs.target, mine), strict=True)
        ]
        out = [
            [*_filled(left, half), (" | ", DIM), *right]
            for left, right in zip_longest(*columns, fillvalue=[])
        ]
    else:
        out = []
        for title, text in zip(titles, (theirs.target, mine), strict=True):
            out += [[piece(title, "strong")], *_indented(text, (), cells, lang), []]
        out.pop()
    text, marks = difference(theirs.target, mine, lang)
    return [
        *out,
        [],
        [piece("from theirs to yours", "strong")],
        *_indented(text, marks, cells, lang),
    ]


def _indented(text: str, marks: Sequence[Stretch], cells: int, lang: str) -> list[Line]:
    return [[("  ", PLAIN), *row] for row in drawn(text, marks, cells - 2, lang)]


def _filled(line: Line, cells: int) -> Line:
    """A line made as wide as its column."""
    used = sum(width(text) for text, _ in line)
    return [*line, (" " * max(0, cells - used), PLAIN)]
