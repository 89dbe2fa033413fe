"""Edits of a page's text as replacements in its file.

- ``Put``: the text goes where the first character of its stretch stood; the others go, with the
  white space and the line breaks between them; tags between stay. A ``ruby`` element that loses a
  character of its base text loses its readings and its own tags.
- ``DropBlock``: the element goes, with its line where nothing else stands there, when it is ``p``,
  ``li``, ``dt``, ``dd``, ``div``, ``blockquote``, ``address``, ``center``, ``pre``, ``caption``,
  ``figcaption`` or a heading and holds no other text, image, control or block; so does an item or a
  quotation that only held this element. Elsewhere, as in a cell, the text goes, and the line breaks
  that parted it from its neighbour.
- ``NewBlock``: a copy of the neighbour's element, attributes and all but ``id`` (and the ``value``
  of an item, and without a label that the list generates); beside a heading a ``p``, because a
  heading more would change the outline; in a cell, a caption, a summary and wherever several blocks
  share an element ``<br>``, as often as the edit has lines; in ``pre`` line feeds.

White space of the file that a reader does not see between two East Asian characters would be seen
beside a word of another script, and the reverse: beside a new text it is taken out or made a space.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from transflow.formats.html_references import escape
from transflow.formats.html_runs import is_east_asian, wraps
from transflow.formats.html_splice import Replacement
from transflow.formats.html_tokens import attributes
from transflow.formats.html_tree import HEADINGS, TEXT
from transflow.text.label_patterns import find_label
from transflow.workflow.edits import NewBlock, Put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.formats.html_tree import Node
    from transflow.formats.html_view import View
    from transflow.workflow.edits import Edit

_COPIED: Final = frozenset("address blockquote center dd div dt li p".split())
_DROPPED: Final = _COPIED | HEADINGS | {"caption", "figcaption", "pre"}
_HOLDERS: Final = frozenset({"blockquote", "dd", "li"})
# What may be inside an element that is dropped with its text.
_INLINE: Final = frozenset(
    """
    a abbr acronym b bdi bdo big br cite code data del dfn div em font i ins kbd mark nobr p q rb rp
    rt rtc ruby s samp small span strike strong sub sup time tt u var wbr
    """.split()
)
_READINGS: Final = frozenset({"rp", "rt", "rtc"})
_BLANKS: Final = " \t"
_SPACE: Final = " \t\n\f\r"
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


def replacements(view: View, edits: Sequence[Edit], lang: str) -> list[Replacement]:
    """Say what has to change in the file.

    Args:
        view: The text that the edits are of.
        edits: In the order of their places, not overlapping, inside the text.
        lang: Language of the new text: what ``lang`` and ``xml:lang`` of the ``html`` element
            become where they stand; "" leaves them.

    Returns:
        Ascending, not overlapping.
    """
    writer = _Writer(view)
    for edit in edits:
        if isinstance(edit, Put):
            writer.put(edit.start, edit.end, edit.text)
        elif isinstance(edit, NewBlock):
            writer.new_block(edit)
        else:
            writer.drop(edit.start, edit.end)
    if edits and lang:
        writer.set_language(lang)
    return writer.finish()


class _Writer:
    def __init__(self, view: View) -> None:
        self._view = view
        self._text = view.tree.text
        self._nodes = view.tree.nodes
        self._piece_at = [piece.at for piece in view.pieces]
        self._block_at = [block.start for block in view.blocks]
        line_end = _LINE_END.search(self._text)
        self._line_end = line_end[0] if line_end else "\n"
        self._gone: list[tuple[int, int]] = []
        self._added: list[tuple[int, str]] = []
        self._rubies: set[int] = set()
        self._spaces: set[int] = set()
        self._spaces_gone: set[int] = set()

    def finish(self) -> list[Replacement]:
        """Settle what belongs to several edits, and put all in order."""
        for number in self._rubies:
            self._unwrap(number)
        for index in self._spaces - self._spaces_gone:
            piece = self._view.pieces[index]
            self._gone += piece.stretches
            self._added.append((piece.start, " "))
        return _merged(self._gone, self._added)

    # ------------------------------------------------------------ Put

    def put(self, start: int, end: int, text: str) -> None:
        """Put a text in place of a stretch."""
        if start == end:
            for index in self._overlapping(start, end):
                if not self._view.pieces[index].text:
                    self._gone += self._view.pieces[index].stretches
            self._add(self._spot(start), text)
        else:
            self._add(*self._cleared(start, end, text))
        if text:
            self._settle_spaces(start, end, text)

    def _cleared(self, start: int, end: int, text: str) -> tuple[int, str]:
        """Delete a stretch; where its text goes, and the text with what must be kept of it."""
        place = -1
        head = tail = ""
        for index in self._overlapping(start, end):
            piece = self._view.pieces[index]
            first, last = max(start - piece.at, 0), min(end - piece.at, len(piece.text))
            if piece.text and place < 0:
                place = piece.start + first if piece.exact else piece.start
            if piece.exact:
                self._gone.append((piece.start + first, piece.start + last))
            else:
                # A reference that stands for two characters goes with both of them.
                head = piece.text[:first] if piece.text and first else head
                tail = piece.text[last:] if piece.text else tail
                self._gone += piece.stretches
                self._spaces_gone.add(index)
            if piece.ruby and piece.text:
                self._rubies.add(piece.ruby)
        return (place if place >= 0 else self._spot(start)), head + text + tail

    def _overlapping(self, start: int, end: int) -> range:
        """Indexes of the pieces in a stretch; those without a character at its ends count."""
        pieces = self._view.pieces
        first = bisect_left(self._piece_at, start)
        if first and pieces[first - 1].at + len(pieces[first - 1].text) > start:
            first -= 1
        last = bisect_left(self._piece_at, end)
        while last < len(pieces) and pieces[last].at == end and not pieces[last].text:
            last += 1
        return range(first, last)

    def _piece_index(self, offset: int) -> int | None:
        """Index of the piece that a character of the view belongs to; None between blocks."""
        index = bisect_right(self._piece_at, offset) - 1
        if index < 0:
            return None
        piece = self._view.pieces[index]
        return index if piece.at <= offset < piece.at + len(piece.text) else None

    def _spot(self, offset: int) -> int:
        """The place in the file before a character of the view, or behind the one before it."""
        nodes = self._nodes
        index = self._piece_index(offset)
        before = self._piece_index(offset - 1)
        ruby = self._view.pieces[before].ruby if before is not None else 0
        if index is not None:
            piece = self._view.pieces[index]
            if piece.ruby and piece.ruby != ruby:
                return nodes[piece.ruby].start
            return piece.start + (offset - piece.at if piece.exact else 0)
        if before is None:
            return self._view.places[0].start
        piece = self._view.pieces[before]
        if ruby:
            return nodes[ruby].end
        return piece.start + offset - piece.at if piece.exact else piece.end

    def _settle_spaces(self, start: int, end: int, text: str) -> None:
        for offset, char in ((start - 1, text[0]), (end, text[-1])):
            index = self._piece_index(offset)
            if index is None:
                continue
            piece = self._view.pieces[index]
            if piece.space and is_east_asian(char) and wraps(piece, self._text):
                self._spaces.add(index)

    def _unwrap(self, ruby: int) -> None:
        """Take the readings and the tags of a ruby element away."""
        node = self._nodes[ruby]
        self._gone += ((node.start, node.inner), (node.stop, node.end))
        child = ruby + 1
        while child < node.last:
            inner = self._nodes[child]
            if inner.name in _READINGS:
                self._gone.append((inner.start, inner.end))
            elif inner.name == "rb":
                self._gone += ((inner.start, inner.inner), (inner.stop, inner.end))
            child = inner.last

    # ------------------------------------------------------------ DropBlock

    def drop(self, start: int, end: int) -> None:
        """Take a block out, or the part of it that the stretch covers."""
        text = self._view.text
        number = self._block_number(start)
        while number < len(self._block_at) and self._block_at[number] < max(end, start + 1):
            block = self._view.blocks[number]
            lead, rest = text[block.start : max(start, block.start)], text[end : block.end]
            if lead.strip() or rest.strip():
                self.put(max(start, block.start), min(end, block.end), "")
            elif (element := self._droppable(number)) is not None:
                self._gone.append(self._with_line(element))
            else:
                self.put(block.start, block.end, "")
                place = self._view.places[number]
                self._gone += place.after or place.before
            number += 1

    def _droppable(self, number: int) -> Node | None:
        """The element that can go with a block, or None."""
        index = self._view.places[number].container
        node = self._nodes[index]
        if node.name not in _DROPPED or index == self._view.root or not self._alone(number):
            return None
        inside = self._nodes[index + 1 : node.last]
        if any(each.name != TEXT and each.name not in _INLINE for each in inside):
            return None
        while self._nodes[node.parent].name in _HOLDERS and node.parent != self._view.root:
            if not self._only_child(index):
                break
            index = node.parent
            node = self._nodes[index]
        return node

    def _alone(self, number: int) -> bool:
        """Whether a block is the only one in its container."""
        places = self._view.places
        node = self._nodes[places[number].container]
        return (number == 0 or places[number - 1].end <= node.start) and (
            number + 1 == len(places) or places[number + 1].start >= node.end
        )

    def _only_child(self, index: int) -> bool:
        parent = self._nodes[self._nodes[index].parent]
        child = self._nodes[index].parent + 1
        while child < parent.last:
            node = self._nodes[child]
            if child != index and (
                node.name != TEXT or self._text[node.start : node.end].strip(_SPACE)
            ):
                return False
            child = node.last
        return True

    def _with_line(self, node: Node) -> tuple[int, int]:
        """The stretch of an element, with its line where nothing else stands there."""
        text, start, end = self._text, node.start, node.end
        while start and text[start - 1] in _BLANKS:
            start -= 1
        while end < len(text) and text[end] in _BLANKS:
            end += 1
        line_end = _LINE_END.match(text, end)
        if line_end and (start == 0 or text[start - 1] in "\r\n"):
            return start, line_end.end()
        return node.start, node.end

    # ------------------------------------------------------------ NewBlock

    def new_block(self, edit: NewBlock) -> None:
        """Bring in a block beside another one."""
        number = max(0, self._block_number(edit.at))
        block, place = self._view.blocks[number], self._view.places[number]
        node = self._nodes[place.container]
        own = place.container != self._view.root and self._alone(number)
        text = edit.text
        if own and node.name in _COPIED | HEADINGS:
            parent = self._nodes[node.parent]
            if (
                node.name != "li"
                and parent.name == "li"
                and node.parent != self._view.root
                and self._only_child(place.container)
            ):
                node = parent
            if node.name == "li" and block.label:
                text = _without_label(text)
            self._add_element(node, text, before=edit.before)
            return
        inside_pre = self._is_inside_pre(place.container)
        line_break = self._line_end if inside_pre else "<br>"
        breaks = line_break * max(1, edit.lines)
        if edit.before:
            self._added.append((self._spot(block.start), _written(text) + breaks))
        else:
            self._added.append((self._spot(block.end), breaks + _written(text)))

    def _add_element(self, node: Node, text: str, *, before: bool) -> None:
        source = self._text
        if node.name in HEADINGS:
            opening, closing = "<p>", "</p>"
        else:
            opening = source[node.start : node.inner]
            for name in ("value", "id") if node.name == "li" else ("id",):
                opening = _without_attribute(opening, name)
            closing = f"</{source[node.start + 1 : node.start + 1 + len(node.name)]}>"
        element = f"{opening}{_written(text)}{closing}"
        line_start = node.start
        while line_start and source[line_start - 1] in _BLANKS:
            line_start -= 1
        parting = ""
        if line_start and source[line_start - 1] in "\r\n":
            parting = self._line_end + source[line_start : node.start]
        if before:
            self._added.append((node.start, element + parting))
            return
        end = node.end
        while node.stop == node.end and end > node.inner and source[end - 1] in _SPACE:
            end -= 1  # an end tag that is left out: behind the text, not behind its line end
        self._added.append((end, parting + element))

    def _is_inside_pre(self, index: int) -> bool:
        return self._nodes[index].name in {"listing", "pre"}

    def _block_number(self, offset: int) -> int:
        return bisect_right(self._block_at, offset) - 1

    # ------------------------------------------------------------ language

    def set_language(self, lang: str) -> None:
        """Let the page say which language it is in now, where it says one."""
        node = next((each for each in self._nodes if each.name == "html"), None)
        if node is None:
            return
        found = attributes(self._text, node.start, node.inner)
        for name in ("lang", "xml:lang"):
            attribute = found.get(name)
            if attribute and attribute.value and attribute.value != lang:
                start = attribute.value_start
                self._gone.append((start, start + len(attribute.value)))
                self._added.append((start, lang))

    def _add(self, place: int, text: str) -> None:
        if text:
            self._added.append((place, _written(text)))


def _written(text: str) -> str:
    return "<br>".join(escape(line) for line in _LINE_END.split(text))


def _without_attribute(tag: str, name: str) -> str:
    attribute = attributes(tag, 0, len(tag)).get(name)
    if attribute is None:
        return tag
    return tag[: attribute.start].rstrip(_SPACE) + tag[attribute.end :]


def _without_label(text: str) -> str:
    own = find_label(text, 0, len(text.rstrip()))
    return text[own.end :].lstrip() if own is not None and not own.alone else text


def _merged(gone: list[tuple[int, int]], added: list[tuple[int, str]]) -> list[Replacement]:
    """Deletions and insertions as replacements; an insertion inside a deletion survives it."""
    stretches: list[list[int]] = []
    for start, end in sorted(gone):
        if stretches and start <= stretches[-1][1]:
            stretches[-1][1] = max(stretches[-1][1], end)
        else:
            stretches.append([start, end])
    added.sort(key=lambda item: item[0])
    result: list[Replacement] = []
    index = 0
    for start, end in stretches:
        while index < len(added) and added[index][0] < start:
            result.append(Replacement(added[index][0], added[index][0], added[index][1]))
            index += 1
        texts = []
        while index < len(added) and added[index][0] <= end:
            texts.append(added[index][1])
            index += 1
        result.append(Replacement(start, end, "".join(texts)))
    result += [Replacement(place, place, text) for place, text in added[index:]]
    return result
