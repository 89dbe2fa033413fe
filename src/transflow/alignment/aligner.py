"""Align two texts sentence by sentence.

Passes, each better informed than the one before: evidence known beforehand gives anchors, a band
and a first path; the links of a path, weighed by how sure they are, teach a translation table, the
priors of beads, lengths and structure; the last pass gives the links, their posteriors and what
spoke for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from transflow.alignment.anchors import anchors
from transflow.alignment.band import NODE_LIMIT, along, around, band_of, whole
from transflow.alignment.beads import BEADS, DELETE, LINKS, adapted_priors, starting_priors
from transflow.alignment.evidence import expectation, priors
from transflow.alignment.explain import Explainer
from transflow.alignment.length import adapted_model, lengths, starting_model
from transflow.alignment.lexical import explain_band
from transflow.alignment.lexicon import Spans, learn, observe, table_of
from transflow.alignment.marks import read_marks
from transflow.alignment.posterior import posteriors
from transflow.alignment.scores import Parts, score_beads
from transflow.alignment.search import best_path
from transflow.alignment.sides import read_sides
from transflow.alignment.structure import read_structure
from transflow.model import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.length import LengthModel
    from transflow.alignment.lexicon import Lexicon, Priors, Table
    from transflow.alignment.posterior import Posterior
    from transflow.alignment.tokens import Side
    from transflow.glossary.matcher import Glossary
    from transflow.model import Segment

_SMALL = 400_000
"""Nodes of a pair that is searched whole in the first pass."""

_WIDTH = 25
"""Nodes kept on each side of a line between anchors."""

_NARROW = 12
"""Nodes kept on each side of a path that the passes before have found."""

_PASSES = 3
_TEACHING = 1.3
"""Factor on scores for the posteriors that teach: near certainty teaches best."""

_TEMPERATURE = 0.65
"""Factor on scores for the posteriors that are reported: the evidence overlaps itself."""

_BELIEVED = 0.2
"""Least posterior of a bead that teaches words."""

_SURE = 0.7
"""Least posterior of a 1-1 link that teaches lengths."""

_TOUCH = 2
"""Nodes from the edge of the band at which the path counts as touching it."""

_WIDENINGS = 4


@dataclass(slots=True)
class _Pair:
    """Everything one pass knows."""

    source: Side
    target: Side
    known: Priors
    parts: Parts
    start: LengthModel
    factors: tuple[NDArray[np.float64], NDArray[np.float64]]
    forward: Table
    backward: Table


def align(
    source: Sequence[Segment],
    target: Sequence[Segment],
    source_lang: str,
    target_lang: str,
    *,
    glossary: Glossary | None = None,
    lexicon: Lexicon | None = None,
    progress: Callable[[float], None] | None = None,
) -> list[Link]:
    """Link the segments of a source and its translation.

    Args:
        source: Source segments, in order.
        target: Target segments, in order.
        source_lang: BCP 47 tag of the source.
        target_lang: BCP 47 tag of the target.
        glossary: Fixed terms that speak for a link where both sides have them.
        lexicon: Further word pairs: a dictionary, or what finished units taught.
        progress: Told the share of the work done, 0 to 1, now and then.

    Returns:
        Links in order. Every segment of both sides is in exactly one; one that has no counterpart
        is in a link with an empty other side. Confidence is the link's posterior probability; of
        an unlinked segment, the probability that it has no counterpart.
    """
    tell = progress or (lambda _share: None)
    tell(0.0)
    if not source or not target:
        alone = [Link((at,), (), 1.0) for at in range(len(source))]
        alone += [Link((), (at,), 1.0) for at in range(len(target))]
        tell(1.0)
        return alone
    pair = _read(source, target, (source_lang, target_lang), glossary, lexicon)
    tell(0.2)
    band = _first_band(pair)
    path: list[tuple[int, int, int]] = []
    for number in range(_PASSES):
        last = number == _PASSES - 1
        band, scores, path = _search(pair, band)
        heat = _TEMPERATURE if last else _TEACHING
        sure = posteriors(band, scores, pair.parts.priors, heat)
        tell(0.2 + 0.6 * (number + 1) / _PASSES)
        if not last:
            _relearn(pair, path, sure)
            band = _next_band(pair, path, band)
    links = _links(pair, path, sure, source, target)
    tell(1.0)
    return links


def _read(
    source: Sequence[Segment],
    target: Sequence[Segment],
    langs: tuple[str, str],
    glossary: Glossary | None,
    lexicon: Lexicon | None,
) -> _Pair:
    """Read both sides and what is known of them beforehand."""
    texts = [segment.text for segment in source], [segment.text for segment in target]
    one, two = read_sides(*texts, langs, glossary)
    known = priors(one, two, lexicon)
    source_length, target_length = lengths(texts[0]), lengths(texts[1])
    parts = Parts(
        priors=starting_priors(),
        length=starting_model(source_length, target_length),
        source_length=source_length,
        target_length=target_length,
        structure=read_structure(source, target),
        marks=read_marks(*texts),
        forward=None,
        backward=None,
    )
    return _Pair(
        source=one,
        target=two,
        known=known,
        parts=parts,
        start=parts.length,
        factors=(expectation(one, known), expectation(two, known.swapped())),
        forward=table_of(one, known),
        backward=table_of(two, known.swapped()),
    )


def _first_band(pair: _Pair) -> Band:
    """Everything when the pair is small, else a band along anchors."""
    rows, columns = pair.source.size + 1, pair.target.size + 1
    if rows * columns <= _SMALL:
        return whole(rows, columns)
    points = anchors(pair.source, pair.target, pair.known)
    return around(points, rows, columns, _WIDTH)


def _search(
    pair: _Pair, band: Band
) -> tuple[Band, NDArray[np.float32], list[tuple[int, int, int]]]:
    """Score a band and find its best path; widen the band while the path touches its edge."""
    columns = pair.target.size + 1
    for widening in range(_WIDENINGS + 1):
        scores = _scored(pair, band)
        path = best_path(band, scores, pair.parts.priors)
        touched = _touched(band, path, columns)
        if widening == _WIDENINGS or not touched.any():
            break
        wider = _widened(band, touched, _WIDTH << widening, columns)
        if wider.size > NODE_LIMIT:
            break
        band = wider
    return band, scores, path


def _scored(pair: _Pair, band: Band) -> NDArray[np.float32]:
    """Bead scores over a band with what the pair knows now."""
    turned = band.transposed()
    row, column = band.coordinates()
    forward = explain_band(pair.target, pair.source, pair.forward, pair.factors[1], turned)
    place = turned.base[column] + row - turned.lo[column]
    backward = explain_band(pair.source, pair.target, pair.backward, pair.factors[0], band)
    return score_beads(band, replace(pair.parts, forward=forward[:, place], backward=backward))


def _touched(band: Band, path: list[tuple[int, int, int]], columns: int) -> NDArray[np.bool_]:
    """Rows where the path comes near an edge of the band that is not an edge of the text."""
    where = np.array([(0, 0), *((row, column) for row, column, _ in path)])
    row, column = where[:, 0], where[:, 1]
    low, high = band.lo[row], band.hi[row]
    near = ((column - low < _TOUCH) & (low > 0)) | ((high - 1 - column < _TOUCH) & (high < columns))
    touched = np.zeros(band.rows, dtype=bool)
    touched[row[near]] = True
    return touched


def _widened(band: Band, touched: NDArray[np.bool_], step: int, columns: int) -> Band:
    """The band, wider by some nodes around touched rows."""
    lo, hi = band.lo.copy(), band.hi.copy()
    for row in np.flatnonzero(touched):
        near = slice(max(0, row - step), row + step + 1)
        lo[near] = np.minimum(lo[near], band.lo[row] - step)
        hi[near] = np.maximum(hi[near], band.hi[row] + step)
    return band_of(lo, hi, columns)


def _relearn(pair: _Pair, path: list[tuple[int, int, int]], sure: Posterior) -> None:
    """Take tables, priors, lengths and structure anew from the links of a pass."""
    spans = _spans(sure)
    nulls = np.array([number >= DELETE for _, _, number in path])
    runs = float((nulls[1:] & ~nulls[:-1]).sum() + nulls[0])
    seen = observe(pair.source, pair.target, spans, pair.known)
    pair.forward = learn(pair.source, pair.target, seen, pair.known)
    pair.backward = learn(pair.target, pair.source, seen.swapped(), pair.known.swapped())
    one = (spans.source_count == 1) & (spans.target_count == 1) & (spans.weight > _SURE)
    parts = pair.parts
    pair.parts = replace(
        parts,
        priors=adapted_priors(sure.counts(), runs),
        length=adapted_model(
            parts.length,
            pair.start,
            parts.source_length[spans.source[one]],
            parts.target_length[spans.target[one]],
        ),
        structure=parts.structure.adapted(spans),
        marks=parts.marks.adapted(spans),
    )


def _spans(sure: Posterior) -> Spans:
    """Every believable bead with its posterior."""
    beads = np.array(LINKS)
    number, node = np.nonzero(sure.probability >= _BELIEVED)
    row = np.searchsorted(sure.band.base, node, side="right") - 1
    column = node - sure.band.base[row] + sure.band.lo[row]
    count = beads[number]
    return Spans(
        source=row - count[:, 0],
        source_count=count[:, 0],
        target=column - count[:, 1],
        target_count=count[:, 1],
        weight=sure.probability[number, node].astype(np.float64),
    )


def _next_band(pair: _Pair, path: list[tuple[int, int, int]], band: Band) -> Band:
    """A narrow band around the path, or the same one where the pair is small."""
    rows, columns = pair.source.size + 1, pair.target.size + 1
    if band.size <= _SMALL and rows * columns <= _SMALL:
        return band
    nodes = [(0, 0), *((row, column) for row, column, _ in path)]
    return along(nodes, rows, columns, np.full(rows, _NARROW))


def _links(
    pair: _Pair,
    path: list[tuple[int, int, int]],
    sure: Posterior,
    source: Sequence[Segment],
    target: Sequence[Segment],
) -> list[Link]:
    """The path as links with confidence and evidence."""
    explainer = Explainer(pair.source, pair.target, pair.forward, pair.parts, source, target)
    links = []
    for row, column, number in path:
        sources, targets = BEADS[number]
        one = tuple(range(row - sources, row))
        two = tuple(range(column - targets, column))
        confidence = min(1.0, max(0.0, sure.of(row, column, number)))
        links.append(Link(one, two, confidence, explainer.explain(one, two)))
    return links
