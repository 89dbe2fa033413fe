"""What stands on the review screen, as lines of marked text: no terminal is needed to see it.

Nothing is told by colour alone: states are glyphs, findings letters, changes brackets. The glyphs
are ASCII, since East Asian terminals draw many other signs in two cells.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from transflow.document import Origin, State
from transflow.formats.safety import strip_controls
from transflow.model import Severity, TermStatus
from transflow.review.marked import Mark, Stretch, annotated, difference, lines
from transflow.text.width import clip, pad, width
from transflow.workflow.states import is_draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.document import Comment, Suggestion, Unit
    from transflow.glossary.matcher import Occurrence
    from transflow.model import Diagnostic
    from transflow.review.desk import Desk
    from transflow.review.keymap import KeyMap
    from transflow.review.versions import Version
    from transflow.usecases.checking import Finding

Piece = tuple[str, frozenset[str]]
"""Text and what it is: marks (see `marked.Mark`) and the roles below."""

Line = list[Piece]

DIM: Final = frozenset({"dim"})
STRONG: Final = frozenset({"strong"})
PLAIN: Final[frozenset[str]] = frozenset()
FINAL: Final = frozenset({"final"})

GLYPHS: Final = {
    State.INITIAL: ".",
    State.TRANSLATED: "t",
    State.NEEDS_WORK: "!",
    State.REVIEWED: "+",
    State.FINAL: "*",
}
DRAFT: Final = "~"
STALE: Final = "?"
LEGEND: Final = (
    "* final   + reviewed   ! needs work   t translated   ~ draft of a machine or a memory"
    "   . empty   ? accepted, but changed since   x a check found something"
)

SEVERITIES: Final = {
    Severity.ERROR: ("E", Mark.ERROR),
    Severity.WARNING: ("W", Mark.WARNING),
    Severity.NOTICE: ("n", Mark.NOTICE),
}
_SURE: Final = 0.995
"""A link that would be shown as 100 % sure needs no words."""

_RANK: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTICE: 2}


def piece(text: str, *roles: str) -> Piece:
    """A text in roles, harmless on a terminal."""
    return strip_controls(text).replace("\n", " "), frozenset(roles)


def glyph(unit: Unit, state: State) -> str:
    """The sign of a unit's state."""
    if state is not unit.state:
        return STALE
    return DRAFT if is_draft(unit) else GLYPHS[state]


def described(unit: Unit, state: State) -> str:
    """The same in words."""
    if state is not unit.state:
        return f"stale ({unit.state.value})"
    return "draft" if is_draft(unit) else state.value.replace("_", " ")


# ---------------------------------------------------------------- header, rows, rules


def header(desk: Desk, cells: int, *, official: bool, read_only: bool) -> Line:
    """Document, languages, status, progress."""
    document, outline = desk.document, desk.outline
    total = len(outline)
    share = f" {outline.finals * 100 // total}%" if total else ""
    about = "<=" if outline.doubtful else ""
    parts = [
        document.name,
        f"{document.source_lang}-{document.target_lang}",
        "OFFICIAL" if official else "PROVISIONAL",
        f"{about}{outline.finals}/{total} final{share}",
    ]
    if desk.shown_by is not None:
        parts.append(f"only {desk.shown_by.written} ({desk.count})")
    if read_only:
        parts.append("READ ONLY")
    return [(pad(clip(f" {'  '.join(parts)}", cells), cells), STRONG)]


def row(desk: Desk, position: int, cells: int, *, current: bool) -> Line:
    """One unit on one line: number, state, finding, source, target."""
    unit, state = desk.unit(position), desk.state(position)
    found = desk.known_findings(unit)
    failing = found is not None and any(
        f.stands and f.diagnostic.severity is not Severity.NOTICE for f in found
    )
    half = max(4, (cells - 13) // 2)
    source, target = (strip_controls(t).replace("\n", " ") for t in (unit.source, unit.target))
    base = frozenset({"current"}) if current else PLAIN
    shade = base | FINAL if state is State.FINAL else base
    return [
        (f"{'>' if current else ' '}{unit.id[1:]:>6} ", base),
        (glyph(unit, state), shade),
        ("x " if failing else "  ", base | {Mark.ERROR} if failing else base),
        (pad(clip(source[: 2 * half], half), half) + "  ", base),
        (pad(clip(target[: 2 * half], cells - 13 - half), cells - 13 - half), shade),
    ]


def unit_rule(desk: Desk, position: int, cells: int) -> Line:
    """Number, state, origin, place, shape of the link and who wrote."""
    unit, state = desk.unit(position), desk.state(position)
    parts = [unit.id, described(unit, state), unit.place, f"link {unit.shape}"]
    if unit.confidence < _SURE:
        parts.append(f"{unit.confidence:.0%} sure")
    if unit.origin is not Origin.NONE:
        parts.append(f"by {unit.author}" if unit.author else f"from {unit.origin.value}")
    if unit.acceptance is not None and state is unit.state and state in {
        State.FINAL, State.REVIEWED,
    }:  # fmt: skip
        parts.append(f"{state.value} by {unit.acceptance.by}")
    return ruled("  ".join(part for part in parts if part), cells)


def target_rule(unit: Unit, version: Version | None, cells: int) -> Line:
    """Length of the target, and what it is compared with."""
    compared = f"  changes against {version.name}: [-gone-] {{+new+}}" if version else ""
    return ruled(f"target{compared}  {len(unit.target)} characters", cells)


def ruled(text: str, cells: int) -> Line:
    """A line that divides."""
    shown = clip(f"-- {strip_controls(text)} ", cells)
    return [(shown + "-" * max(0, cells - width(shown)), frozenset({"rule"}))]


def with_more(rule: Line, hidden: int) -> Line:
    """A dividing line that tells how many lines below it do not fit."""
    if not hidden:
        return rule
    [(text, roles)] = rule
    told = f" +{hidden} lines: J K scroll, z zooms "
    room = width(text) - width(told)
    return [(pad(clip(text, room), room) + told, roles)] if room > 10 else rule


# ---------------------------------------------------------------- the two texts


def preferred(occurrence: Occurrence, lang: str) -> str:
    """The rendering that a found term must have; "" where the glossary names none."""
    terms = [t for t in occurrence.concept.terms if same_language(t.lang, lang)]
    wanted = [t for t in terms if t.status is TermStatus.PREFERRED] or [
        t for t in terms if t.status is TermStatus.ADMITTED
    ]
    return wanted[0].text if wanted else ""


def same_language(tag: str, other: str) -> bool:
    """Whether two tags name one language, whatever the region."""
    return tag.partition("-")[0] == other.partition("-")[0]


def _spans(found: Sequence[Finding], side: str) -> list[Stretch]:
    stretches = []
    for finding in found:
        diagnostic = finding.diagnostic
        span = diagnostic.source_span if side == "source" else diagnostic.target_span
        if finding.stands and span is not None and span[0] < span[1]:
            stretches.append(Stretch(*span, SEVERITIES[diagnostic.severity][1]))
    return stretches


def _hits(text: str, words: Sequence[str]) -> list[Stretch]:
    """Where searched words stand, as far as folding keeps lengths; else nowhere is marked."""
    if not words:
        return []
    folded = "".join(_one(char) for char in text)
    stretches = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            stretches.append(Stretch(at, at + len(word), Mark.FOUND))
            at = folded.find(word, at + len(word))
    return stretches


def _one(char: str) -> str:
    folded = unicodedata.normalize("NFKC", char).casefold()
    return folded if len(folded) == 1 else char


def source_lines(desk: Desk, unit: Unit, cells: int, rows: int) -> list[Line]:
    """The source, fixed terms underlined, their renderings beside them where there is room."""
    document = desk.document
    found = desk.known_findings(unit) or []
    occurrences = desk.occurrences(unit)
    marks = [Stretch(o.start, o.end, Mark.TERM) for o in occurrences]
    marks += _spans(found, "source") + _hits(unit.source, desk.sought)
    plain = drawn(unit.source, marks, cells, document.source_lang)
    beside = [
        (o.start, o.end, rendering)
        for o in occurrences
        if (rendering := preferred(o, document.target_lang))
    ]
    if beside and len(plain) <= rows and not _spans(found, "source"):
        text, stretches = annotated(unit.source, beside)
        told = drawn(text, stretches, cells, document.source_lang)
        if len(told) <= rows:
            return told
    return plain


def target_lines(desk: Desk, unit: Unit, version: Version | None, cells: int) -> list[Line]:
    """The target with findings marked, or with its changes against an earlier text."""
    lang = desk.document.target_lang
    if version is not None:
        text, stretches = difference(version.text, unit.target, lang)
        return drawn(text, list(stretches), cells, lang)
    if not unit.target:
        return [[("(nothing yet)", DIM)]]
    found = desk.known_findings(unit) or []
    marks = _spans(found, "target") + _hits(unit.target, desk.sought)
    return drawn(unit.target, marks, cells, lang)


def drawn(text: str, stretches: Sequence[Stretch], cells: int, lang: str) -> list[Line]:
    """A marked text as lines of so many cells."""
    return [
        [(run.text, frozenset(run.marks)) for run in line]
        for line in lines(text, stretches, cells, lang)
    ]


# ---------------------------------------------------------------- notes


def notes(
    found: Sequence[Finding] | None,
    comments: Sequence[Comment],
    suggestions: Sequence[Suggestion],
    *,
    cells: int,
    rows: int,
    lang: str,
) -> list[Line]:
    """Findings, comments and suggestions: what stands comes first; the rest is counted.

    Args:
        found: None while the checks have not run.
        comments: Open ones.
        suggestions: Best first.
        cells: Cells of a line.
        rows: How many lines there are.
        lang: Language of the suggestions.
    """
    told: list[list[Line]] = []
    if found is None:
        told.append([[("checking", DIM)]])
    ordered = sorted(found or [], key=lambda f: (not f.stands, _RANK[f.diagnostic.severity]))
    told += [wrapped(_finding(f), cells, rows) for f in ordered if f.stands]
    told += [
        wrapped([piece("c ", "strong"), piece(f"{c.by}: {c.text}")], cells, rows) for c in comments
    ]
    for number, offered in enumerate(suggestions, start=1):
        score = f" {offered.score}%" if offered.score else ""
        label = f"{offered.origin.value}{score} {offered.source}: "
        told.append(
            wrapped(
                [piece(f"{number} ", "strong"), piece(label, "dim"), piece(offered.text)],
                cells,
                rows,
                lang,
            )
        )
    told += [wrapped(_finding(f), cells, rows) for f in ordered if not f.stands]
    return _fitted(told, cells, rows)


def _finding(finding: Finding) -> Line:
    diagnostic: Diagnostic = finding.diagnostic
    letter, mark = SEVERITIES[diagnostic.severity]
    if finding.waiver is not None:
        waived = f" (waived by {finding.waiver.by}: {finding.waiver.reason})"
        return [piece(f"- {diagnostic.check}: {diagnostic.message}{waived}", "dim")]
    return [
        (f"{letter} ", frozenset({mark})),
        piece(f"{diagnostic.check}: ", "strong"),
        piece(diagnostic.message),
    ]


def wrapped(line: Line, cells: int, rows: int, lang: str = "en") -> list[Line]:
    """A line broken into several, as many as there is room for."""
    stretches: list[Stretch] = []
    at = 0
    for text, roles in line:
        stretches += [Stretch(at, at + len(text), Mark(role)) for role in roles]
        at += len(text)
    return drawn("".join(text for text, _ in line), stretches, cells, lang)[:rows]


def _fitted(told: list[list[Line]], cells: int, rows: int) -> list[Line]:
    """As many lines as fit; where something is left out, the last line tells how much."""
    out: list[Line] = []
    for index, lines_ in enumerate(told):
        last = index == len(told) - 1
        room = rows - len(out) - (0 if last else 1)
        if len(lines_) > max(room, 0):
            if room <= 0 and out:
                rest = len(told) - index
                out.append([(clip(f"+ {rest} more: z shows them", cells), DIM)])
                break
            kept = lines_[: max(room, 1)]
            out += kept
            continue
        out += lines_
    return out[:rows]


# ---------------------------------------------------------------- footer


_BROWSING: Final = (
    "final", "edit", "needs_work", "next_open", "next_failing", "waive", "help", "quit", "undo",
    "search", "compare", "filter",
)  # fmt: skip
"""The most wanted first: as many as fit are shown."""

_READING: Final = (
    "next",
    "next_open",
    "next_failing",
    "search",
    "filter",
    "compare",
    "help",
    "quit",
)
_WRITING: Final = ("save", "cancel", "undo_typing", "external")


def footer(keymap: KeyMap, cells: int, *, writing: bool = False, read_only: bool = False) -> Line:
    """The keys that matter now, as many as fit."""
    names = _WRITING if writing else _READING if read_only else _BROWSING
    out: Line = [(" ", PLAIN)]
    used = 1
    labels = {action.id: action.label for action in keymap.actions}
    for name in names:
        key = keymap.hint(name)
        if not key:
            continue
        size = width(key) + 1 + width(labels[name]) + 2
        if used + size > cells:
            continue
        out += [(key, STRONG), (f" {labels[name]}  ", PLAIN)]
        used += size
    return out
