"""The characters of a PDF file with their places, within limits of time and memory.

Needs pdfplumber, which the extra ``pdf`` brings; whoever imports this module says so when it is
missing. A file from a stranger may hold streams that unpack to gigabytes and forms that draw each
other a billion times: streams are measured before they are unpacked, and drawing is watched.
"""

from __future__ import annotations

import logging
import re
import time
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, NoReturn

import pdfplumber
from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdfdocument import PDFEncryptionError
from pdfminer.pdfinterp import PDFPageInterpreter

from transflow.errors import InputError, TransflowError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pdfminer.layout import LTPage

MAX_BYTES: Final = 256 * 1024 * 1024
MAX_PAGES: Final = 3_000
MAX_UNPACKED: Final = 512 * 1024 * 1024
MAX_GLYPHS: Final = 100_000
"""Characters of one page; a page of a newspaper has about twenty thousand."""
SECONDS: Final = 30.0
"""Time for one page."""

_STREAM: Final = re.compile(rb"stream\r?\n")
_PACKED: Final = re.compile(rb"/(?:FlateDecode|Fl)\b")
_UNDECODED: Final = re.compile(r"\(cid:\d+\)")
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character on a page; lengths in points, from the upper left corner.

    Attributes:
        text: The character, or several for a ligature.
        x0: Left edge.
        x1: Right edge.
        top: Upper edge.
        bottom: Lower edge.
        size: Size of the font.
        bold: Whether its font calls itself bold.
        upright: Whether it stands upright.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool = False
    upright: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        number: From 1.
        width: In points.
        height: In points.
        glyphs: In the order in which they are drawn.
        images: Whether it shows an image.
    """

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    images: bool = False


def pages_of(data: bytes, wanted: Callable[[int], range], *, path: str) -> list[Page]:
    """Read pages.

    Args:
        data: Bytes of the file.
        wanted: Which page numbers to read, from how many there are.
        path: Its name, for messages.

    Raises:
        InputError: The file is encrypted, damaged or beyond the limits.
    """
    _measure(data, path)
    with _quiet():
        try:
            with pdfplumber.open(BytesIO(data)) as pdf:
                count = len(pdf.pages)
                return [_page(pdf, number, path) for number in _few(wanted(count), path)]
        except TransflowError:
            raise
        except Exception as error:  # noqa: BLE001 -- on damaged files pdfminer raises anything
            _refuse(error, path)


def _few(numbers: range, path: str) -> range:
    if len(numbers) > MAX_PAGES:
        raise InputError(
            f"{len(numbers):,} pages, more than the limit of {MAX_PAGES:,}",
            path=path,
            hint="read it in parts, such as pages 1-200",
        )
    return numbers


def _refuse(error: Exception, path: str) -> NoReturn:
    inner = error.args[0] if error.args else None
    if isinstance(error, PDFEncryptionError) or isinstance(inner, PDFEncryptionError):
        raise InputError(
            "the PDF file is encrypted with a password",
            path=path,
            hint="save a copy without a password and give that",
        ) from error
    reason = str(inner or error).splitlines()
    shown = f" ({reason[0][:100]})" if reason and reason[0] else ""
    raise InputError(
        f"the PDF file is damaged{shown}",
        path=path,
        hint="open it in a PDF viewer and save a new copy",
    ) from error


def _page(pdf: Any, number: int, path: str) -> Page:
    page = pdf.pages[number - 1]
    device = _Device(pdf.rsrcmgr, number, path)
    PDFPageInterpreter(pdf.rsrcmgr, device).process_page(page.page_obj)
    layout = device.page
    if layout is None:
        return Page(number, 0, 0, ())
    glyphs = tuple(_glyphs(layout, layout.height))
    return Page(number, layout.width, layout.height, glyphs, device.images)


class _Device(PDFLayoutAnalyzer):
    """Keeps characters only, and stops when there are too many or when they take too long."""

    def __init__(self, resources: Any, number: int, path: str) -> None:
        super().__init__(resources, pageno=number, laparams=None)
        self.number = number
        self.path = path
        self.page: LTPage | None = None
        self.images = False
        self.count = 0
        self.calls = 0
        self.deadline = time.monotonic() + SECONDS

    def render_char(self, *args: Any, **more: Any) -> float:
        self.count += 1
        if self.count > MAX_GLYPHS:
            self._stop(f"has more than {MAX_GLYPHS:,} characters")
        self._watch()
        return super().render_char(*args, **more)

    def begin_figure(self, *args: Any, **more: Any) -> None:
        self._watch()
        super().begin_figure(*args, **more)

    def render_image(self, *_args: Any, **_more: Any) -> None:
        self.images = True

    def paint_path(self, *_args: Any, **_more: Any) -> None:
        self._watch()

    def receive_layout(self, ltpage: LTPage) -> None:
        self.page = ltpage

    def _watch(self) -> None:
        self.calls += 1
        if self.calls % 64 == 0 and time.monotonic() > self.deadline:
            self._stop(f"takes longer than {SECONDS:.0f} seconds")

    def _stop(self, what: str) -> NoReturn:
        raise InputError(
            f"page {self.number} {what}",
            path=self.path,
            hint="name the pages that hold the text, such as 2-5",
        )


def _glyphs(container: Any, height: float) -> Iterator[Glyph]:
    """Characters that have a place and a size; one drawn twice for boldness is one."""
    stack = [iter(container)]
    seen: set[tuple[str, int, int]] = set()
    while stack:
        item = next(stack[-1], None)
        if item is None:
            stack.pop()
        elif isinstance(item, LTChar):
            text = _UNDECODED.sub("\ufffd", item.get_text())
            size = item.size
            if size < 1 or not text:
                continue
            bold = "bold" in item.fontname.lower() or "black" in item.fontname.lower()
            glyph = Glyph(
                text, item.x0, item.x1, height - item.y1, height - item.y0, size, bold, item.upright
            )
            if not _is_shadow(glyph, seen):
                yield glyph
        elif isinstance(item, LTContainer):
            stack.append(iter(item))


def _is_shadow(glyph: Glyph, seen: set[tuple[str, int, int]]) -> bool:
    """Whether the same character stands less than a tenth of its size beside this one."""
    near = max(0.1, 0.1 * glyph.size)
    x, y = round(glyph.x0 / near), round(glyph.top / near)
    text = f"{glyph.text}{glyph.size:.0f}"
    shadow = any((text, x + dx, y + dy) in seen for dx in (-1, 0, 1) for dy in (-1, 0, 1))
    seen.add((text, x, y))
    return shadow


def _measure(data: bytes, path: str) -> None:
    """Refuse a file whose streams unpack to more than memory should hold."""
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the file has {len(data):,} bytes, more than the limit of {MAX_BYTES:,}",
            path=path,
            hint="split it into several documents",
        )
    if b"%PDF-" not in data[:1024]:
        raise InputError("this is not a PDF file", path=path, hint="give a file of its kind")
    total = 0
    for found in _STREAM.finditer(data):
        head = data[max(0, found.start() - 1024) : found.start()]
        if not _PACKED.search(head, max(0, head.rfind(b"obj"))):
            continue
        unpacker = zlib.decompressobj()
        piece = memoryview(data)[found.end() :]
        at = 0
        try:
            while not unpacker.eof and at < len(piece):
                rest: bytes | memoryview = piece[at : at + _CHUNK]
                at += _CHUNK
                while rest and not unpacker.eof:
                    total += len(unpacker.decompress(rest, _CHUNK))
                    rest = unpacker.unconsumed_tail
                    if total > MAX_UNPACKED:
                        raise InputError(
                            f"its streams unpack to more than {MAX_UNPACKED:,} bytes",
                            path=path,
                            hint="save a copy without images, or split it",
                        )
        except zlib.error:
            # Whether a broken stream matters is seen when a page needs it.
            continue


@contextmanager
def _quiet() -> Iterator[None]:
    """What pdfminer has to say about odd files is no matter for the user's screen."""
    logger = logging.getLogger("pdfminer")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)
