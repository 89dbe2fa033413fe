"""Sentences of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transflow.model import Segment


def segment(text: str, lang: str) -> list[Segment]:
    """The sentences, headings and cells of a text, in order.

    Args:
        text: Any text; it is taken as a document, blocks first.
        lang: BCP 47 tag of its language.

    Returns:
        Segments that ascend and never overlap; labels and the provisional marker are left out.
    """
    from transflow.text.layout import read_layout  # noqa: PLC0415 -- expressions compile at first use

    return list(read_layout(text, lang).segments)
