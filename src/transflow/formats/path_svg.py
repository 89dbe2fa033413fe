"""The path of an alignment as a picture: one SVG file that stands alone, without scripts.

Source segments run from left to right, target segments from top to bottom, as they are read; a
faithful translation is a line from corner to corner. The darker a link, the surer it is: shades of
blue, which hold in grey too, and which colour-blind people tell from the orange of the doubtful
ones; these have a black outline, and crossing ones are diamonds. Holes, runs of segments without
counterpart, are hatched bands. The same alignment gives the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.formats.path_axes import LEFT, LONGEST, SMALLEST, TOP, TRACK, axis, frame, px, short
from transflow.formats.path_marks import doubts, marks
from transflow.formats.xml_text import element_text
from transflow.workflow.operations import link_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.formats.path_axes import Axis
    from transflow.formats.path_marks import Doubt, Hole, Mark
    from transflow.model import Link

_LEGEND = 290
"""Room for the legend, in pixels."""

_CLASSES = ((0.95, "#08306b"), (0.85, "#2f7ebc"), (0.0, "#94c4df"))
"""Least confidence and colour of each class of links; blues of ColorBrewer (Brewer 2003)."""

_DOUBTFUL = "#e66101"
_HOLE = "#8c6d31"
_WORDS = 40
"""Characters of a text that a tooltip shows."""

_BOLD = 8.0
"""Sides of marks, in pixels, from which they bear a bold outline."""

_MOST_HOLES = 600
_LABEL_ROOM = 26.0
"""Pixels between two counts of holes, so that they can be read."""

_HATCH = (
    '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><rect width="5" height="5" fill="#efe6cf"/>'
    f'<rect width="2.4" height="5" fill="{_HOLE}"/></pattern>'
)
_STYLE = (
    "text{font:12px system-ui,'Segoe UI','Noto Sans','Noto Sans CJK JP',sans-serif;fill:#222}"
    ".head{font-size:16px;font-weight:600}.small{font-size:11px;fill:#555}"
    ".grid{stroke:#e3e3e3;stroke-width:1}"
    ".link{stroke:#fff;stroke-width:.5}.doubtful{stroke:#000}"
    ".moved{stroke:#fff;stroke-width:1}"
)
# What would cover the plot in black where a style sheet is not read says its look by itself.
_BAND = 'class="hole" fill="url(#hatch)"'
_STRIP = f'class="strip" fill="{_HOLE}" fill-opacity=".13"'


@dataclass(frozen=True, slots=True)
class Picture:
    """What an alignment is drawn from.

    Attributes:
        links: The links, in order.
        source: Texts of the source segments.
        target: Texts of the target segments.
        source_title: What the source is called.
        target_title: What the target is called.
        doubtful: Confidence below which a link is doubtful, 0 to 1.
        ids: What each link is called, or empty to count them from 1.
    """

    links: Sequence[Link]
    source: Sequence[str]
    target: Sequence[str]
    source_title: str
    target_title: str
    doubtful: float
    ids: Sequence[str] = ()


def serialize(picture: Picture) -> bytes:
    """Draw an alignment.

    Returns:
        SVG 1.1 in UTF-8, below two megabytes whatever the length of the texts.
    """
    across = axis(
        len(picture.source),
        LEFT + TRACK,
        [i for k in picture.links if k.target for i in k.source],
    )
    down = axis(
        len(picture.target), TOP + TRACK, [j for k in picture.links if k.source for j in k.target]
    )
    width = across.end + 24 + _LEGEND
    height = max(down.end + 24, TOP + 330)
    title = f"{short(picture.source_title)} ⇔ {short(picture.target_title)}"
    size = f'width="{px(width)}" height="{px(height)}" viewBox="0 0 {px(width)} {px(height)}"'
    drawn = marks(picture.links, picture.doubtful)
    dense = any(mark.links > 1 for mark in drawn)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title">',
        f'<title id="title">{element_text("Alignment of " + title)}</title>',
        f"<style>{_STYLE}</style>",
        f"<defs>{_HATCH}</defs>",
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text class="head" x="{LEFT}" y="28">{element_text(title)}</text>',
        f'<text class="small" x="{LEFT}" y="46">{element_text(_summary(picture))}</text>',
        *frame(across, down, picture.source_title, picture.target_title),
        *_bands(across, down),
        *(_mark(one, across, down, picture) for one in drawn),
        *(_rugs(across, down, picture) if dense else ()),
        *_legend(across.end + 24, TOP, picture, dense=dense),
        "</svg>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _summary(picture: Picture) -> str:
    both = [link for link in picture.links if link.source and link.target]
    weak = sum(link.confidence < picture.doubtful for link in both)
    moved = sum(link.crossing for link in both)
    left = sum(len(link.source) for link in both)
    right = sum(len(link.target) for link in both)
    return (
        f"{len(both):,} links · {left:,} of {len(picture.source):,} source and {right:,} of "
        f"{len(picture.target):,} target segments linked · {weak:,} doubtful · {moved:,} crossing"
    )


def _bands(across: Axis, down: Axis) -> Iterator[str]:
    """Holes: a hatched band along the axis with its count, and a pale strip through the plot."""
    left, top = across.start, down.start
    free = -_LABEL_ROOM
    for hole in _largest(across.holes):
        x, width = across.span(hole.first, hole.first + hole.count)
        tip = element_text(_hole_words("source", "s", hole))
        yield (
            f'<g><title>{tip}</title><rect {_BAND} x="{px(x)}" y="{px(top - TRACK)}"'
            f' width="{px(width)}" height="{TRACK - 2}"/><rect {_STRIP} x="{px(x)}"'
            f' y="{px(top)}" width="{px(width)}" height="{px(down.length)}"/></g>'
        )
        middle = x + width / 2
        if hole.count > 1 and middle - free >= _LABEL_ROOM:
            yield _count(middle, down.end - 6, hole.count, "middle")
            free = middle
    free = -_LABEL_ROOM
    for hole in _largest(down.holes):
        y, height = down.span(hole.first, hole.first + hole.count)
        tip = element_text(_hole_words("target", "t", hole))
        yield (
            f'<g><title>{tip}</title><rect {_BAND} x="{px(left - TRACK)}" y="{px(y)}"'
            f' width="{TRACK - 2}" height="{px(height)}"/><rect {_STRIP} x="{px(left)}"'
            f' y="{px(y)}" width="{px(across.length)}" height="{px(height)}"/></g>'
        )
        middle = y + height / 2
        if hole.count > 1 and middle - free >= _LABEL_ROOM / 2:
            yield _count(across.end - 4, middle + 4, hole.count, "end")
            free = middle


def _largest(found: Sequence[Hole]) -> list[Hole]:
    """The holes that are drawn: the largest ones where there are very many."""
    chosen = sorted(found, key=lambda hole: (-hole.count, hole.first))[:_MOST_HOLES]
    return sorted(chosen, key=lambda hole: hole.first)


def _hole_words(side: str, letter: str, hole: Hole) -> str:
    last = hole.first + hole.count
    which = f"{letter}{hole.first + 1}" + (f" to {letter}{last}" if hole.count > 1 else "")
    return f"{side} {which}: {hole.count} without counterpart"


def _count(x: float, y: float, count: int, anchor: str) -> str:
    return (
        f'<text class="small" x="{px(x)}" y="{px(y)}" text-anchor="{anchor}"'
        f' style="fill:{_HOLE}">{count}</text>'
    )


def _mark(mark: Mark, across: Axis, down: Axis, picture: Picture) -> str:
    tip = f"<title>{element_text(_tooltip(mark, picture))}</title>"
    x, width = across.span(*mark.source)
    y, height = down.span(*mark.target)
    colour = _DOUBTFUL if mark.doubtful else _colour(mark.confidence)
    kind = "doubtful" if mark.doubtful else "moved" if mark.crossing else "link"
    # Around a tiny mark a bold line would be all that is seen.
    look = f'class="{kind}" fill="{colour}"'
    look += f' stroke-width="{1.4 if min(width, height) > _BOLD else 0.8}"' if mark.doubtful else ""
    if mark.crossing:
        points = _diamond(x + width / 2, y + height / 2, max(5.0, min(width, height) * 0.62))
        return f'<polygon {look} points="{points}">{tip}</polygon>'
    if mark.links > 1:
        ends = f"M{px(x)} {px(y)}L{px(x + width)} {px(y + height)}"
        return (
            f'<path d="{ends}" stroke="{colour}" stroke-width="{px(SMALLEST)}"'
            f' stroke-linecap="round">{tip}</path>'
        )
    corner = f' rx="{px(min(3.0, width / 5, height / 5))}"' if min(width, height) > 6 else ""
    place = f'x="{px(x)}" y="{px(y)}" width="{px(width)}" height="{px(height)}"{corner}'
    return f"<rect {look} {place}>{tip}</rect>"


def _rugs(across: Axis, down: Axis, picture: Picture) -> Iterator[str]:
    """Where the doubtful links of a long alignment are: bars below and at the right."""
    both = [link for link in picture.links if link.source and link.target]
    stretches = int(LONGEST / SMALLEST)
    found = doubts(
        [(link.source[0], link.confidence) for link in both],
        across.size,
        min(stretches, across.size),
        picture.doubtful,
    )
    for one in found:
        x, width = across.span(one.first, one.behind)
        place = f'x="{px(x)}" y="{px(down.end + 3)}" width="{px(width)}" height="{TRACK - 2}"'
        yield _rug(place, "s", one)
    found = doubts(
        [(link.target[0], link.confidence) for link in both],
        down.size,
        min(stretches, down.size),
        picture.doubtful,
    )
    for one in found:
        y, height = down.span(one.first, one.behind)
        place = f'x="{px(across.end + 3)}" y="{px(y)}" width="{TRACK - 2}" height="{px(height)}"'
        yield _rug(place, "t", one)


def _rug(place: str, letter: str, stretch: Doubt) -> str:
    share = stretch.doubtful / stretch.links
    tip = (
        f"{letter}{stretch.first + 1} to {letter}{stretch.behind}: "
        f"{stretch.doubtful} of {stretch.links} links doubtful"
    )
    return (
        f'<rect {place} fill="{_DOUBTFUL}" fill-opacity="{0.15 + 0.85 * share:.2f}">'
        f"<title>{tip}</title></rect>"
    )


def _diamond(x: float, y: float, reach: float) -> str:
    corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    return " ".join(f"{px(one)},{px(two)}" for one, two in corners)


def _colour(confidence: float) -> str:
    return next(colour for least, colour in _CLASSES if confidence >= least)


def _tooltip(mark: Mark, picture: Picture) -> str:
    link = picture.links[mark.first]
    if mark.links > 1:
        return (
            f"s{mark.source[0] + 1} to s{mark.source[1]} = t{mark.target[0] + 1} to "
            f"t{mark.target[1]}: {mark.links} links, {mark.confidence:.0%} on average, "
            f"{mark.lowest:.0%} at least"
        )
    name = picture.ids[mark.first] if picture.ids else str(mark.first + 1)
    words = link_words(link.source[:8], link.target[:8])
    remarks = "".join(
        f", {remark}"
        for remark, holds in (
            ("doubtful", mark.doubtful),
            ("crossing", mark.crossing),
            ("confirmed", link.confirmed is not None),
        )
        if holds
    )
    left, right = picture.source[link.source[0]], picture.target[link.target[0]]
    return (
        f"{name}: {words}, {mark.confidence:.0%}{remarks}\n"
        f"{short(left, _WORDS)}\n{short(right, _WORDS)}"
    )


def _legend(x: float, y: float, picture: Picture, *, dense: bool) -> Iterator[str]:
    """What the marks mean."""
    yield f'<g transform="translate({px(x + 28)} {px(y)})">'
    yield '<text style="font-weight:600">links</text>'
    least = f"{picture.doubtful:.0%}"
    names = ("95% sure and more", "85% to 95%", f"{least} to 85%")
    rows: list[tuple[str, str]] = [
        (f'<rect class="link" y="-10" width="14" height="12" fill="{colour}"/>', name)
        for (_, colour), name in zip(_CLASSES, names, strict=True)
    ]
    if dense:
        sign = f'<rect y="-10" width="14" height="10" fill="{_DOUBTFUL}"/>'
        rows.append((sign, f"at the edge: many below {least}"))
    else:
        sign = f'<rect class="doubtful" y="-10" width="14" height="12" fill="{_DOUBTFUL}"/>'
        rows.append((sign, f"doubtful: less than {least}"))
    moved = f'<polygon class="moved" points="{_diamond(7, -4, 8)}" fill="{_CLASSES[0][1]}"/>'
    rows.append((moved, "crossing: a part that was moved"))
    rows.append((f'<rect {_BAND} y="-10" width="14" height="12"/>', "without counterpart"))
    for number, (sign, words) in enumerate(rows, 1):
        text = f'<text x="24">{element_text(words)}</text>'
        yield f'<g transform="translate(0 {24 * number})">{sign}{text}</g>'
    notes = ["Point at a mark to see what it links."]
    if dense:
        notes.append("Neighbouring links are drawn as one line.")
    for number, note in enumerate(notes):
        yield f'<text class="small" y="{182 + 18 * number}">{element_text(note)}</text>'
    yield "</g>"
