"""A text as blocks and sentences: the spans that everything else works on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.model import BlockKind, Layout
from transflow.text.blocks import plain_blocks
from transflow.text.construction import new_block, new_segment
from transflow.text.drafts import SPACE, Draft, has_invisible
from transflow.text.labels import label_key
from transflow.text.languages import language
from transflow.text.marker import find_markers
from transflow.text.sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.model import Block, Segment

_QUOTED: Final = " \t\u00a0\u3000>＞"
"""What stands before the text of a line that goes on."""

_UNSPACED: Final = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
)
_ARTICLES: Final = frozenset({"article", "dai", "jang", "je"})
"""Styles of numbering of chapters and articles, which never stand inside a list."""

_TIGHT_WRAP: Final = re.compile(f"\n(?<={_UNSPACED}\n)(?={_UNSPACED})")


def read_layout(
    text: str,
    lang: str,
    *,
    markers: Sequence[str] = (),
    abbreviations: Sequence[str] = (),
    ends: Callable[[str, str], list[int]] | None = None,
) -> Layout:
    """Finds the blocks, sentences and markers of a text.

    Segments ascend and never overlap; with the gaps between them they give back the text. A
    segment's text is its slice of the original, except that line wraps inside it are joined: by a
    space, or by nothing between letters of a script that writes without spaces.

    Args:
        text: Any text.
        lang: BCP 47 tag of its language.
        markers: Further phrases that call a text provisional.
        abbreviations: Further words whose full stop never ends a sentence.
        ends: Finds the offsets inside a block's text and language at which sentences end, in place
            of transflow's own rules; the end of the text is not among them.
    """
    profile = language(lang, tuple(abbreviations))
    found = find_markers(text, markers)
    masked = [(marker.start, marker.end) for marker in found]
    drafts = plain_blocks(text, profile, masked)
    blocks: list[Block] = []
    segments: list[Segment] = []
    levels = _Levels()
    space = SPACE if has_invisible(text) else None
    for ordinal, draft in enumerate(drafts):
        label = draft.label
        level = levels.of(draft) if label else 0
        block_end = draft.end
        block = new_block(
            draft.kind or BlockKind.PARAGRAPH, ordinal, draft.start, block_end, label, level
        )
        blocks.append(block)
        offset = draft.content
        content = text[offset:block_end]
        stops = ends(content, lang) if ends else sentence_ends(content, profile)
        wrapped = draft.lines > 1
        if stops:
            begin = 0
            for stop in stops:
                piece = content[begin:stop]
                bare = piece.strip(space)
                if bare:
                    start = offset + begin
                    if bare is not piece:
                        start += piece.index(bare[0])
                    shown = unwrapped(bare) if wrapped else bare
                    segments.append(new_segment(shown, start, start + len(bare), block, label))
                    label = ""
                begin = stop
            content = content[begin:]
            offset += begin
        bare = content.strip(space)
        if bare:
            if bare is not content:
                offset += content.index(bare[0])
            shown = unwrapped(bare) if wrapped else bare
            segments.append(new_segment(shown, offset, offset + len(bare), block, label))
    return Layout(tuple(blocks), tuple(segments), found)


def unwrapped(text: str) -> str:
    """A stretch with its line wraps joined: by a space, or by nothing where none is written."""
    lines = text.splitlines()
    if len(lines) == 1:
        return text
    if text[-1:] >= "\u0e00" and "＞" not in text and "\u3000" not in text and text == text.strip():
        tight = _TIGHT_WRAP.sub("", text)
        if len(tight) + len(lines) == len(text) + 1:  # the usual case without spaces
            return tight
    pieces = list(map(str.strip, lines))
    if ">" in text or "＞" in text:
        pieces[1:] = [piece.lstrip(_QUOTED) for piece in pieces[1:]]
    if text.isascii():
        return " ".join(filter(None, pieces))
    joined = "\n".join(filter(None, pieces))
    if not joined.isascii():
        joined = _TIGHT_WRAP.sub("", joined)
    return joined.replace("\n", " ")


class _Levels:
    """Depth of nesting, from the order in which styles of numbering appear inside each other."""

    def __init__(self) -> None:
        self.styles: list[str] = []
        self.last = ""  # of the styles, as "multi" is not

    def of(self, draft: Draft) -> int:
        """The depth of a block with a label."""
        if draft.style == "note":
            return 0
        style = draft.style
        if style == self.last:
            return len(self.styles) - 1
        if style == "multi":
            style += str(len(label_key(draft.label)))
        if style in _ARTICLES and style not in self.styles:
            self.styles = [s for s in self.styles if s in _ARTICLES]
        if style in self.styles:
            del self.styles[self.styles.index(style) + 1 :]
        else:
            self.styles.append(style)
        self.last = style
        return len(self.styles) - 1


def places(layout: Layout) -> tuple[str, ...]:
    """Where each segment stands, for people; unique within the document.

    Numbered blocks are named by their path (``2(1)``), others by their number among the blocks
    (``¶3``); a sentence's number follows when its block has several (``2(1).2``, ``¶3.2``). A path
    that was used before is told apart by its block (``1(1)¶9``).
    """
    names = _block_names(layout.blocks)
    counts: dict[int, int] = {}
    for segment in layout.segments:
        counts[segment.block.ordinal] = counts.get(segment.block.ordinal, 0) + 1
    out: list[str] = []
    number = 0
    previous = -1
    for segment in layout.segments:
        ordinal = segment.block.ordinal
        number = number + 1 if ordinal == previous else 1
        previous = ordinal
        out.append(names[ordinal] + (f".{number}" if counts[ordinal] > 1 else ""))
    return tuple(out)


def _block_names(blocks: tuple[Block, ...]) -> list[str]:
    path: list[str] = []
    used: set[str] = set()
    names: list[str] = []
    for block in blocks:
        name = f"¶{block.ordinal + 1}"
        key = label_key(block.label)
        if key and key not in {("•",), (">",)}:
            if key[0] == "note":
                own = " ".join(key)
            else:
                del path[block.level :]
                path += [""] * (block.level - len(path))
                path.append(_short(key, nested=any(path)))
                own = "".join(path)
            name = own if own not in used else own + name
            used.add(own)
        names.append(name)
    return names


def _short(key: tuple[str, ...], *, nested: bool) -> str:
    if key[0] in {"chapter", "section", "part", "annex", "title", "rule"}:
        return f"{key[0]} {'.'.join(key[1:])} "
    joined = ".".join(part for part in key if part != "article")
    return f"({joined})" if nested else joined
