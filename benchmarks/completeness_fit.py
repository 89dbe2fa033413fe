"""Fit the weights of `transflow.checks.gap_weights` to the pairs of this folder.

Run: ``python benchmarks/completeness_fit.py``. Clean pairs are held against the same pairs with a
clause taken out of the target (an omission) or of the source (an addition), and against the seeds
of both kinds. Of each text the likeliest stretch counts, which is chosen anew with every round of
the regression. A pair is judged by weights that were fitted to other files; printed are the share
found where one clean pair in a hundred alarms, and the weights of all files together.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from transflow.checks.base import Pair
from transflow.checks.gap_weights import OMISSION, Weights
from transflow.checks.gaps import stretches
from transflow.checks.length import deviation, weight
from transflow.checks.presence import primary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANGS = ("ja-en", "en-ja", "en-fr", "en-de", "fr-en", "de-en")
FIELDS = [field for field in Weights._fields if field != "pairs"]
PAUSE = re.compile(r"[。！？；，、;:!?]+|[.,](?=\s)|\s(?=(?:and|but|et|mais|und|aber|sowie) )")
FOLDS, ROUNDS, STEPS = 5, 6, 15
RIDGE = 0.05
SEED_WEIGHT = 3.0
FARTHEST = 0.5
ALARMS = 0.01
LEAST_WEIGHT, LARGEST_SHARE = 14, 0.6


class Case(NamedTuple):
    """A text with its stretches: where it is from, and whether it lacks something."""

    file: str
    langs: str
    wrong: bool
    seeded: bool
    evidence: np.ndarray


def rows() -> Iterator[tuple[str, str, str, str, str, tuple[tuple[str, str, str], ...]]]:
    """Every pair once, with its file and languages."""
    seen = set()
    for path in sorted(Path(__file__).parent.glob("*_pairs.py")):
        for row in getattr(import_module(path.stem), "ROWS", ()):
            langs = primary(row.source_lang), primary(row.target_lang)
            if "-".join(langs) in LANGS and (row.source, row.target) not in seen:
                seen.add((row.source, row.target))
                yield path.stem, *langs, row.source, row.target, row.seeds


def without_a_clause(text: str, lang: str, chance: random.Random) -> str | None:
    """The text without one of its clauses, or None when it has one only."""
    ends = [0, *(match.end() for match in PAUSE.finditer(text)), len(text)]
    clauses = [
        (start, end)
        for start, end in pairwise(ends)
        if weight(text[start:end], lang) >= LEAST_WEIGHT
        and end - start <= LARGEST_SHARE * len(text)
    ]
    if not clauses:
        return None
    start, end = chance.choice(clauses)
    return text[:start] + text[end:]


def cases(*, of_source: bool) -> list[Case]:
    """Clean pairs and such that lack something, with their evidence."""
    chance = random.Random(1)
    kind = "omission" if of_source else "addition"
    found = []
    for file, one, two, source, target, seeds in rows():
        texts = [(source, target, False, False)]
        texts += [
            (source, target.replace(old, new, 1), True, True)
            for seeded, old, new in seeds
            if seeded == kind and old
        ]
        shorter = without_a_clause(
            target if of_source else source, two if of_source else one, chance
        )
        if shorter is not None:
            pair = (source, shorter) if of_source else (shorter, target)
            texts.append((*pair, True, False))
        for left, right, wrong, seeded in texts:
            pair_ = Pair(left, right, one, two)
            z = deviation(pair_)
            looked_at = z <= -FARTHEST if of_source else z >= FARTHEST
            told = (
                [s.evidence for s in stretches(pair_, z, of_source=of_source)] if looked_at else []
            )
            own = [float(f"{one}-{two}" == langs) for langs in LANGS]
            evidence = np.array([[*each, *own] for each in told])
            found.append(Case(file, f"{one}-{two}", wrong, seeded, evidence))
    return found


def fit(given: Sequence[Case]) -> np.ndarray:
    """Weights by logistic regression on the likeliest stretch of each text."""
    start = np.array([*OMISSION[:-1], *([-3.0] * len(LANGS))])
    weights = start.copy()
    used = [case for case in given if len(case.evidence)]
    truth = np.array([case.wrong for case in used], dtype=float)
    counts = np.array([SEED_WEIGHT if case.seeded else 1.0 for case in used])
    for _ in range(ROUNDS):
        best = np.array([case.evidence[np.argmax(case.evidence @ weights)] for case in used])
        for _ in range(STEPS):
            odds = 1 / (1 + np.exp(-np.clip(best @ weights, -30, 30)))
            ridge = RIDGE * len(used) / 50
            slope = best.T @ (counts * (odds - truth)) + ridge * (weights - start)
            bend = (best * (counts * odds * (1 - odds))[:, None]).T @ best
            weights = weights - np.linalg.solve(bend + ridge * np.eye(len(weights)), slope) / 2
    return weights


def score(case: Case, weights: np.ndarray) -> float:
    return float((case.evidence @ weights).max()) if len(case.evidence) else -99.0


def main() -> None:
    for of_source in (True, False):
        given = cases(of_source=of_source)
        files = sorted({case.file for case in given})
        scores: dict[tuple[str, str], list[float]] = defaultdict(list)
        for fold in range(FOLDS):
            held = set(files[fold::FOLDS])
            weights = fit([case for case in given if case.file not in held])
            for case in given:
                if case.file in held:
                    sort = "seeds" if case.seeded else "clauses" if case.wrong else "clean"
                    scores[case.langs, sort].append(score(case, weights))
        print("omission" if of_source else "addition")
        for langs in LANGS:
            clean = sorted(scores[langs, "clean"], reverse=True)
            limit = clean[int(len(clean) * ALARMS)]
            shares = [
                f"{sort} {np.mean([s > limit for s in scores[langs, sort]]):.0%}"
                for sort in ("seeds", "clauses")
                if scores[langs, sort]
            ]
            print(f"  {langs}: {', '.join(shares)} (odds from {limit:.2f})")
        names = [*FIELDS, *LANGS]
        print("  " + ", ".join(f"{n}={w:.2f}" for n, w in zip(names, fit(given), strict=True)))


if __name__ == "__main__":
    main()
