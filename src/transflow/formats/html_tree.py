"""The elements of an HTML file as one flat list in document order, each with its offsets.

Follows the tree construction of the HTML standard (13.2.6) where it decides what belongs to which
block: paragraphs, items, cells, rows and headings whose end tags are left out, end tags out of
place, head and body left out. It does not rebuild formatting elements that are closed in the wrong
order, nor move text out of tables: neither changes where a text stands. No recursion, and constant
work a tag however deep the nesting.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from transflow.errors import InputError
from transflow.formats.html_tokens import TokenKind, tokens
from transflow.formats.text_file import line_of

MAX_TAGS: Final = 500_000
"""More opening tags than this are refused; the longest laws have some ten thousand."""

ROOT: Final = "#root"
TEXT: Final = ""

VOID: Final = frozenset(
    """
    area base basefont bgsound br col embed frame hr image img input keygen link meta param source
    track wbr
    """.split()
)
HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
ENDS_PARAGRAPH: Final = HEADINGS | frozenset(
    """
    address article aside blockquote center details dialog dir div dl fieldset figcaption figure
    footer form header hgroup hr li dd dt listing main menu nav ol p plaintext pre search section
    summary table ul xmp
    """.split()
)
_SPECIAL: Final = (
    ENDS_PARAGRAPH
    | VOID
    | frozenset(
        """
        applet body button caption colgroup frameset head html iframe marquee noembed noframes
        noscript object script select style tbody td template textarea tfoot th thead title tr svg
        math
        """.split()
    )
)
_SCOPES: Final = frozenset("applet button caption html marquee object table td template th".split())
# An item or a definition is left open by these alone when the next one begins.
_THROUGH: Final = frozenset({"address", "dd", "div", "dt", "li", "p"})
_SECTIONS: Final = frozenset("caption colgroup tbody tfoot thead".split())
_IN_TABLE: Final = _SECTIONS | {"td", "th", "tr", "col"}
_IN_HEAD: Final = frozenset(
    "base basefont bgsound link meta noframes noscript script style template title".split()
)
_RUBY: Final = frozenset("rb rp rt rtc".split())
_SPACE: Final = "\t\n\f\r "


@dataclass(slots=True)
class Node:
    """An element or a text.

    Attributes:
        name: In lower case; ``TEXT`` for a text, ``ROOT`` for the whole file.
        start: Offset of the opening tag or of the text.
        inner: Offset behind the opening tag.
        stop: Offset of the end tag, or where the element ends without one.
        end: Offset behind the end tag or the text.
        parent: Index of the element that holds it; -1 for the root.
        last: Index behind its last descendant.
    """

    name: str
    start: int
    inner: int
    stop: int
    end: int
    parent: int
    last: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A file and its nodes in document order, the root first."""

    text: str
    nodes: list[Node]


def parse(text: str, *, path: str) -> Tree:
    """Read the elements of a file.

    Args:
        text: The decoded file.
        path: Its name, for messages.

    Raises:
        InputError: It has more than ``MAX_TAGS`` tags.
    """
    builder = _Builder(text)
    left = MAX_TAGS
    for kind, name, start, end in tokens(text):
        if kind is TokenKind.TEXT:
            builder.text(start, end)
        elif kind is TokenKind.CLOSE:
            builder.close(name, start, end)
        else:
            left -= 1
            if left < 0:
                raise InputError(
                    f"the page has more than {MAX_TAGS:,} tags",
                    path=path,
                    line=line_of(text, start),
                    hint="split it into several documents",
                )
            builder.open(name, start, end, empty=kind is TokenKind.EMPTY or name in VOID)
    return builder.finish()


class _Builder:
    """The open elements and, for each name, how deep its innermost one is."""

    def __init__(self, text: str) -> None:
        size = len(text)
        self._source = text
        self._nodes = [Node(ROOT, 0, 0, size, size, -1, 1)]
        self._stack = [0]
        self._at: dict[str, list[int]] = {}
        # Depths of the open elements that bound what an end tag can reach.
        self._scopes = [0]
        self._specials = [0]
        self._hards = [0]

    def finish(self) -> Tree:
        self._pop(1, len(self._source))
        self._nodes[0].last = len(self._nodes)
        return Tree(self._source, self._nodes)

    def text(self, start: int, end: int) -> None:
        if self._depth("head") > 0 and self._nodes[self._stack[-1]].name == "head":
            if not self._source[start:end].strip(_SPACE):
                return
            self._pop(self._depth("head"), start)
        count = len(self._nodes)
        self._nodes.append(Node(TEXT, start, start, end, end, self._stack[-1], count + 1))

    def open(self, name: str, start: int, end: int, *, empty: bool) -> None:
        if name in {"html", "head", "body"} and self._depth(name) > 0:
            return
        head = self._depth("head")
        if head > 0 and name not in _IN_HEAD and self._nodes[self._stack[-1]].name == "head":
            self._pop(head, start)
        if name in _IN_TABLE and not self._room_in_table(name, start):
            return
        if name in ENDS_PARAGRAPH:
            self._before_block(name, start)
        elif name in _RUBY:
            self._before_ruby_text(name, start)
        elif name == "a":
            self._pop_within(self._depth("a"), self._specials, start)
        index = len(self._nodes)
        self._nodes.append(Node(name, start, end, end, end, self._stack[-1], index + 1))
        if not empty:
            self._push(name, index)

    def close(self, name: str, start: int, end: int) -> None:
        if name == "br":  # the standard makes a line break of it
            self.open("br", start, end, empty=True)
            return
        if name in {"html", "body"}:  # what follows belongs to the body all the same
            return
        depth = self._depth(name)
        if name in HEADINGS:
            depth = max(self._depth(heading) for heading in HEADINGS)
        if depth <= 0:
            return
        if name in _IN_TABLE:
            reached = depth > self._depth("table")
        elif name in {"table", "template", "head"}:
            reached = True
        elif name == "li":
            reached = depth > max(self._depth("ul"), self._depth("ol"), self._scopes[-1])
        elif name in _SPECIAL:
            reached = depth >= self._scopes[-1]
        else:
            reached = depth > self._specials[-1]
        if reached:
            self._pop(depth, start, end)

    def _room_in_table(self, name: str, at: int) -> bool:
        """End the cell, row or section before; False outside every table."""
        table = self._depth("table")
        if table <= 0 or self._depth("template") > table:
            return False
        section = max(self._depth(each) for each in ("tbody", "tfoot", "thead", "colgroup"))
        keep = table
        if name not in _SECTIONS:
            keep = max(keep, section)
        if name in {"td", "th"}:
            keep = max(keep, self._depth("tr"))
        self._pop(keep + 1, at)
        return True

    def _before_block(self, name: str, at: int) -> None:
        if name == "li":
            self._pop_within(self._depth("li"), self._hards, at)
        elif name in {"dd", "dt"}:
            self._pop_within(max(self._depth("dd"), self._depth("dt")), self._hards, at)
        self._pop_within(self._depth("p"), self._scopes, at)
        if name in HEADINGS and self._nodes[self._stack[-1]].name in HEADINGS:
            self._pop(len(self._stack) - 1, at)
        if name == "table":
            table = self._depth("table")
            if table > max(self._depth(each) for each in ("td", "th", "caption", "template")):
                self._pop(table, at)

    def _before_ruby_text(self, name: str, at: int) -> None:
        if self._depth("ruby") <= 0:
            return
        kept = "rtc" if name in {"rt", "rp"} else ""
        while (top := self._nodes[self._stack[-1]].name) in _RUBY and top != kept:
            self._pop(len(self._stack) - 1, at)

    def _depth(self, name: str) -> int:
        at = self._at.get(name)
        return at[-1] if at else -1

    def _pop_within(self, depth: int, bounds: list[int], at: int) -> None:
        if depth > bounds[-1]:
            self._pop(depth, at)

    def _push(self, name: str, index: int) -> None:
        depth = len(self._stack)
        self._stack.append(index)
        self._at.setdefault(name, []).append(depth)
        if name in _SCOPES:
            self._scopes.append(depth)
        if name in _SPECIAL:
            self._specials.append(depth)
            if name not in _THROUGH:
                self._hards.append(depth)

    def _pop(self, depth: int, stop: int, end: int = -1) -> None:
        """Close every element at ``depth`` and deeper; the one at ``depth`` with its end tag."""
        count = len(self._nodes)
        while len(self._stack) > depth:
            node = self._nodes[self._stack.pop()]
            node.stop = node.end = stop
            node.last = count
            self._at[node.name].pop()
            level = len(self._stack)
            for bounds in (self._scopes, self._specials, self._hards):
                if bounds[-1] == level:
                    bounds.pop()
            if level == depth and end >= 0:
                node.end = end
