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
from transflow.alignment.beads import BEADS, DELETE, adapted_priors, starting_priors
from transflow.alignment.calibration import SOFTENED, confidence
from transflow.alignment.confirmed import plan_of, seen_by
from transflow.alignment.cooccurrence import observe
from transflow.alignment.crossing import moved
from transflow.alignment.embedding import read_similarity
from transflow.alignment.evidence import expectation, priors
from transflow.alignment.explain import Explainer
from transflow.alignment.grid import Grid
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.length import adapted_model, lengths, starting_model
from transflow.alignment.lexicon import learn, table_of
from transflow.alignment.marks import read_marks
from transflow.alignment.pivot import with_drafts
from transflow.alignment.posterior import posteriors
from transflow.alignment.rescoring import rescored
from transflow.alignment.scores import Parts
from transflow.alignment.search import best_path
from transflow.alignment.sentences import read_sentences
from transflow.alignment.sides import read_sides
from transflow.alignment.structure import read_structure
from transflow.model import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from transflow.alignment.band import Band
    from transflow.alignment.confirmed import Plan
    from transflow.alignment.length import LengthModel
    from transflow.alignment.lexicon import Priors, Spans, Table
    from transflow.alignment.posterior import Likely, Posterior
    from transflow.alignment.tokens import Side
    from transflow.model import Segment

_SMALL = 400_000
"""Nodes of a pair that is searched whole in the first pass."""

_WIDTH = 25
"""Nodes kept on each side of a line between anchors."""

_NARROW = 12
"""Nodes kept on each side of a path that the passes before have found, where it is not sure."""

_PASSES = 4
"""Passes of a middling pair; a long or a tiny one has no more to say after one less."""

_TINY = 20
"""Segments up to which a side is too short to learn word order from."""

_DENSE = 2
"""Passes that score whole bands; those behind score what these found plausible."""

_PLAUSIBLE = 1e-4
"""Least posterior of a bead that the passes behind the dense ones score."""

_BELIEVED = 0.2
"""Least posterior of a bead that teaches words."""

_SURE = 0.7
"""Least posterior of a 1-1 link that teaches lengths."""

_TOUCH = 2
"""Nodes from the edge of the band at which the path counts as touching it."""

_WIDENINGS = 4


@dataclass(slots=True)
class _Pair:
    """Everything one pass knows.

    Sides, parts and tables share a vocabulary; `whole` is both sides with the segments of confirmed
    links that are apart, which teach but are not searched.
    """

    plan: Plan
    whole: tuple[Side, Side]
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
    knowledge: Knowledge | None = None,
    progress: Callable[[float], None] | None = None,
) -> list[Link]:
    """Link the segments of a source and its translation.

    Args:
        source: Source segments, in order.
        target: Target segments, in order.
        source_lang: BCP 47 tag of the source.
        target_lang: BCP 47 tag of the target.
        knowledge: What helps: terms, dictionaries, analysers, links already confirmed.
        progress: Told the share of the work done, 0 to 1, now and then.

    Returns:
        Links in order of the source. Every segment of both sides is in exactly one; one that has
        no counterpart is in a link with an empty other side. Confidence is the link's posterior
        probability; of an unlinked segment, the probability that it has no counterpart. Confirmed
        links are among them as they are, with confidence 1.

    Raises:
        UsageError: A confirmed link names a segment that is not there or taken already, or there
            are drafts, but not one for each source segment.
    """
    tell = progress or (lambda _share: None)
    tell(0.0)
    knowledge = knowledge or Knowledge()
    plan = plan_of(knowledge.confirmed, len(source), len(target), knowledge.crossing)
    if not len(plan.source) or not len(plan.target):
        alone = [Link((at,), (), 1.0) for at in range(len(plan.source))]
        alone += [Link((), (at,), 1.0) for at in range(len(plan.target))]
        tell(1.0)
        return plan.result(alone)
    pair = _read(source, target, (source_lang, target_lang), knowledge, plan)
    tell(0.2)
    band = _first_band(pair)
    path: list[tuple[int, int, int]] = []
    plausible: Likely | None = None
    rows, columns = pair.source.size + 1, pair.target.size + 1
    tiny = min(rows, columns) <= _TINY
    passes = _PASSES - int(tiny or rows * columns > _SMALL)
    dense = passes if tiny else _DENSE
    for number in range(passes):
        last = number == passes - 1
        if plausible is None:
            band, scores, path = _search(pair, band)
        else:
            scores = rescored(_grid(pair), plausible)
            path = best_path(band, scores, pair.parts.priors)
        if last:
            softened = posteriors(band, scores, pair.parts.priors, SOFTENED).along(path)
        sure = posteriors(band, scores, pair.parts.priors)
        del scores  # the largest array there is; learning needs room of its own
        if last:
            certain = sure.along(path)
        else:
            lessons = _lessons(sure, path)
            if number + 1 < dense:
                band = _next_band(pair, path, sure)
            else:
                plausible = sure.likely(_PLAUSIBLE)
            del sure
            _relearn(pair, lessons)
        tell(0.2 + 0.6 * (number + 1) / passes)
    believed = [
        confidence(chance, soft, *BEADS[number])
        for chance, soft, (_, _, number) in zip(certain, softened, path, strict=True)
    ]
    links = _links(
        pair, path, believed, [source[at] for at in plan.source], [target[at] for at in plan.target]
    )
    tell(1.0)
    return plan.result(links)


def _read(
    source: Sequence[Segment],
    target: Sequence[Segment],
    langs: tuple[str, str],
    knowledge: Knowledge,
    plan: Plan,
) -> _Pair:
    """Read both sides and what is known of them beforehand."""
    texts = [segment.text for segment in source], [segment.text for segment in target]
    both = read_sides(*texts, langs, knowledge.glossary, knowledge.morphology)
    if knowledge.pivot:
        both = with_drafts(both[0], knowledge.pivot, langs[1], knowledge.morphology), both[1]
    known = priors(*both, knowledge)
    one, two = seen_by(both[0], plan.source), seen_by(both[1], plan.target)
    source, target = [source[at] for at in plan.source], [target[at] for at in plan.target]
    texts = [segment.text for segment in source], [segment.text for segment in target]
    source_length, target_length = lengths(texts[0]), lengths(texts[1])
    parts = Parts(
        priors=starting_priors(),
        length=starting_model(source_length, target_length),
        source_length=source_length,
        target_length=target_length,
        structure=read_structure(source, target),
        marks=read_marks(*texts),
        sentences=read_sentences(*texts),
        forward=None,
        backward=None,
        similarity=read_similarity(knowledge.encoder, *texts) if knowledge.encoder else None,
    )
    forward, backward = _first_tables(both, known, plan)
    return _Pair(
        plan=plan,
        whole=both,
        source=one,
        target=two,
        known=known,
        parts=parts,
        start=parts.length,
        factors=(expectation(one, known), expectation(two, known.swapped())),
        forward=forward,
        backward=backward,
    )


def _first_tables(both: tuple[Side, Side], known: Priors, plan: Plan) -> tuple[Table, Table]:
    """What is known beforehand, and what confirmed links teach."""
    if plan.taught is None:
        return table_of(both[0], known), table_of(both[1], known.swapped())
    seen = observe(*both, plan.taught, known)
    return (
        learn(*both, seen, known),
        learn(both[1], both[0], seen.swapped(), known.swapped()),
    )


def _first_band(pair: _Pair) -> Band:
    """Everything when the pair is small, else a band along anchors."""
    rows, columns = pair.source.size + 1, pair.target.size + 1
    if rows * columns <= _SMALL:
        return pair.plan.within(whole(rows, columns))
    points = pair.plan.anchored(anchors(pair.source, pair.target, pair.known))
    return pair.plan.within(around(points, rows, columns, _WIDTH))


def _search(
    pair: _Pair, band: Band
) -> tuple[Band, NDArray[np.float32], list[tuple[int, int, int]]]:
    """Score a band and find its best path; widen the band while the path touches its edge."""
    columns = pair.target.size + 1
    # The band of a very long text is beyond the limit from the start, yet may need to be mended.
    most = max(NODE_LIMIT, band.size + band.size // 2)
    for widening in range(_WIDENINGS + 1):
        scores = _scored(pair, band)
        path = best_path(band, scores, pair.parts.priors)
        touched = _touched(pair.plan, band, path)
        if widening == _WIDENINGS or not touched.any():
            break
        wider = pair.plan.within(_widened(band, touched, _WIDTH << widening, columns))
        if wider.size > most:
            break
        band = wider
    return band, scores, path


def _scored(pair: _Pair, band: Band) -> NDArray[np.float32]:
    """Bead scores over a band with what the pair knows now."""
    scores = _grid(pair).score(band)
    pair.plan.bar(band, scores)
    return scores


def _grid(pair: _Pair) -> Grid:
    return Grid(pair.source, pair.target, pair.forward, pair.backward, pair.factors, pair.parts)


def _touched(plan: Plan, band: Band, path: list[tuple[int, int, int]]) -> NDArray[np.bool_]:
    """Rows where the path comes near an edge of the band that could be moved."""
    where = np.array([(0, 0), *((row, column) for row, column, _ in path)])
    row = where[:, 0]
    near = plan.near_edge(band, row, where[:, 1], _TOUCH)
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


@dataclass(frozen=True, slots=True)
class _Lessons:
    """What a pass teaches.

    Attributes:
        spans: Its believable beads.
        seen: How many beads of each type it found, in the order of BEADS.
        runs: In how many runs the unlinked segments of its path stand.
    """

    spans: Spans
    seen: NDArray[np.float64]
    runs: float


def _lessons(sure: Posterior, path: list[tuple[int, int, int]]) -> _Lessons:
    nulls = np.array([number >= DELETE for _, _, number in path])
    runs = float((nulls[1:] & ~nulls[:-1]).sum() + nulls[0])
    return _Lessons(sure.likely(_BELIEVED).spans(), sure.counts(), runs)


def _relearn(pair: _Pair, lessons: _Lessons) -> None:
    """Take tables, priors, lengths and structure anew from the links of a pass."""
    spans = lessons.spans
    source, target = pair.whole
    seen = observe(source, target, pair.plan.lessons(spans), pair.known)
    steep = pair.forward.steepness, pair.backward.steepness
    pair.forward = learn(source, target, seen, pair.known, steep[0])
    pair.backward = learn(target, source, seen.swapped(), pair.known.swapped(), steep[1])
    one = (spans.source_count == 1) & (spans.target_count == 1) & (spans.weight > _SURE)
    parts = pair.parts
    pair.parts = replace(
        parts,
        priors=adapted_priors(lessons.seen, lessons.runs),
        length=adapted_model(
            parts.length,
            pair.start,
            parts.source_length[spans.source[one]],
            parts.target_length[spans.target[one]],
        ),
        structure=parts.structure.adapted(spans),
        marks=parts.marks.adapted(spans),
        sentences=parts.sentences.adapted(spans),
        similarity=parts.similarity and parts.similarity.adapted(spans),
    )


def _next_band(pair: _Pair, path: list[tuple[int, int, int]], sure: Posterior) -> Band:
    """A narrow band around the path, or the same one where the pair is small."""
    rows, columns = pair.source.size + 1, pair.target.size + 1
    if sure.band.size <= _SMALL and rows * columns <= _SMALL:
        return sure.band
    nodes = [(0, 0), *((row, column) for row, column, _ in path)]
    return pair.plan.within(along(nodes, rows, columns, sure.widths(path, _NARROW)))


def _links(
    pair: _Pair,
    path: list[tuple[int, int, int]],
    believed: Sequence[float],
    source: Sequence[Segment],
    target: Sequence[Segment],
) -> list[Link]:
    """The path as links with confidence and evidence; what was moved stands with its source."""
    explainer = Explainer(pair.source, pair.target, pair.forward, pair.parts, source, target)
    across: dict[int, Link] = {}
    claimed: tuple[set[int], set[int]] = set(), set()
    against = moved(_grid(pair), path)
    pairs = [(tuple(link.sources), tuple(link.targets)) for link in against]
    for link, ends, evidence in zip(against, pairs, explainer.explain(pairs), strict=True):
        across[link.sources.start] = Link(*ends, link.confidence, evidence, crossing=True)
        claimed[0].update(link.sources)
        claimed[1].update(link.targets)
    links: list[Link] = []
    plain: list[int] = []
    for (row, column, number), sure in zip(path, believed, strict=True):
        sources, targets = BEADS[number]
        one = tuple(range(row - sources, row))
        two = tuple(range(column - targets, column))
        if claimed[0].issuperset(one) and claimed[1].issuperset(two):
            links += [across[at] for at in one if at in across]
            continue
        plain.append(len(links))
        links.append(Link(one, two, sure))
    explained = explainer.explain([(links[at].source, links[at].target) for at in plain])
    for at, evidence in zip(plain, explained, strict=True):
        links[at] = replace(links[at], evidence=evidence)
    return links
