"""The one place that writes to the console: data to stdout, everything else to stderr."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from transflow.model import Span

_CODES: Final = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "cyan": "36",
    "underline": "4",
}
SEVERITY_STYLE: Final = {
    "error": ("red", "bold"),
    "warning": ("yellow",),
    "notice": ("cyan",),
}
GLYPHS: Final = {
    "initial": "·",
    "translated": "○",
    "needs_work": "!",
    "reviewed": "◐",
    "final": "●",
}
"""A mark for each state, so that no meaning hangs on colour alone."""


_ESCAPED: Final = {
    code: f"\\u{code:04x}"
    for code in (
        *range(0x7F, 0xA0),  # DEL and C1, in which U+0085 ends a line
        0x061C,
        0x200E,
        0x200F,
        *range(0x2028, 0x202F),
        *range(0x2066, 0x206A),
        0xFEFF,
    )
}


def _coloured(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def style(text: str, *names: str, stream: TextIO | None = None) -> str:
    """The text with terminal attributes, or as it is where colours are off."""
    if not names or not _coloured(stream or sys.stdout):
        return text
    return f"\x1b[{';'.join(_CODES[n] for n in names)}m{text}\x1b[0m"


def out(text: str = "") -> None:
    """A line of data to stdout. Control characters must be gone already: see `safe`."""
    sys.stdout.write(text + "\n")


def note(text: str) -> None:
    """A line for the person to stderr."""
    sys.stderr.write(text + "\n")


def raw(data: bytes) -> None:
    """Bytes of a file to stdout, as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def record(value: Any) -> None:
    """One JSON object on a line of stdout.

    What a terminal would obey, or a program would take for the end of a line, is escaped as JSON
    allows: the value is the same.
    """
    line = json.dumps(value, ensure_ascii=False)
    if not line.isprintable():
        line = line.translate(_ESCAPED)
    sys.stdout.write(line + "\n")


def flush() -> None:
    """Hand on what was written, so that a program can follow long work line by line."""
    sys.stdout.flush()


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``1 unit``, ``3 units``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def failure(message: str) -> None:
    """An error as its one line on stderr."""
    line = " ".join(safe(message).split("\n"))
    sys.stderr.write(style("transflow: ", "red", "bold", stream=sys.stderr) + line + "\n")


def safe(text: str) -> str:
    """Text from a document made harmless for a terminal."""
    from transflow.formats.safety import strip_controls

    return strip_controls(text)


def table(rows: Sequence[Sequence[str]], head: Sequence[str], *, elastic: int = 1) -> None:
    """Rows with aligned columns.

    On a terminal the last columns share what room the others leave, and are cut to it. Elsewhere
    they are written whole, parted by tabs, so that nothing is lost on the way into a file.

    Args:
        rows: Cells of each row.
        head: Names of the columns.
        elastic: How many of the last columns share the room.
    """
    from transflow.text.width import clip, pad, width

    fixed = len(head) - elastic
    clean = [[safe(cell) for cell in row] for row in rows]
    widths = [max(map(width, cells)) for cells in zip(head, *clean, strict=True)]
    terminal = sys.stdout.isatty()
    if terminal:
        room = os.get_terminal_size(sys.stdout.fileno()).columns - sum(widths[:fixed]) - 2 * fixed
        share = max(8, (room - 2 * (elastic - 1)) // elastic)
        widths[fixed:] = [min(w, share) for w in widths[fixed:]]
    for number, row in enumerate([list(head), *clean]):
        first = "  ".join(pad(cell, w) for cell, w in zip(row[:fixed], widths, strict=False))
        if terminal:
            rest = [pad(clip(c, w), w) for c, w in zip(row[fixed:], widths[fixed:], strict=True)]
            line = "  ".join([first, *rest]).rstrip()
        else:
            line = "\t".join([first, *row[fixed:]]).rstrip()
        out(style(line, "bold") if number == 0 else line)


def clipped(label: str, text: str) -> None:
    """A text on one line, cut to its room like those of `marked`."""
    from transflow.text.carets import underlined
    from transflow.text.width import width

    before, part, after, _ = underlined(text, (0, 0), _room() - width(label), safe)
    out(label + before + part + after)


def _room() -> int:
    """Cells of a line, less one."""
    return (os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else 100) - 1


def marked(label: str, text: str, span: Span, *names: str) -> None:
    """Text with carets under a span, on two lines; colour only says it once more.

    Args:
        label: Stands before the text.
        text: Text of a document.
        span: Half-open offsets into it.
        names: Terminal attributes of the span.
    """
    from transflow.text.carets import underlined
    from transflow.text.width import width

    before, part, after, carets = underlined(text, span, _room() - width(label), safe)
    out(label + before + style(part, "underline", *names) + after)
    indent = len(carets) - len(carets.lstrip())
    out(" " * (width(label) + indent) + style(carets[indent:], *names))


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[float], None] | None]:
    """A bar on stderr for long work, when that is a terminal; yields what moves it (0 to 1)."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        task = bar.add_task(label, total=1.0)
        yield lambda share: bar.update(task, completed=share)
