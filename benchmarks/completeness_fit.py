"""Fit the weights of `transflow.checks.gap_weights` to the pairs of this folder.

Run: ``python benchmarks/completeness_fit.py``. Clean pairs, alone and two in a row, are held
against the same pairs with a clause taken out of the one side or put into the other (from another
pair of their file), and against the seeds of both kinds. Of each text the likeliest stretch counts,
which is chosen anew with every round of the regression. A pair is judged by weights that were
fitted to other files; printed are the share found where one clean pair in a hundred alarms, and the
weights of all files together: what a pair of languages gets is what it needs to keep to `WANTED`.
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
from transflow.checks.length import departures, weight
from transflow.checks.presence import primary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from check_pairs import Row

LANGS = ("ja-en", "en-ja", "en-fr", "en-de", "fr-en", "de-en")
FIELDS = [field for field in Weights._fields if field != "pairs"]
PAUSE = re.compile(r"[。！？；，、;:!?]+|[.,](?=\s)|\s(?=(?:and|but|et|mais|und|aber|sowie) )")
AND = {"en": " and ", "fr": " et ", "de": " und ", "ja": "、"}
CONJUNCTION = re.compile(r"(?:and|et|und|which|but|mais|sowie)\b")
FOLDS, ROUNDS, STEPS, TRIES = 5, 6, 15, 8
RIDGE = 0.05
SEED_WEIGHT = 3.0
NEAREST = 0.3
"""From which deviation of its length on a text is looked at."""

ALARMS = 0.01
WANTED = {
    "omission": {"ja-en": 0.011, "en-ja": 0.011, "fr-en": 0.004, "de-en": 0.004},
    "addition": {"ja-en": 0.007, "en-ja": 0.012, "en-fr": 0.007, "fr-en": 0.004, "de-en": 0.004},
}
WANTED_ELSE = 0.006
"""The share of clean pairs that may alarm, by kind and languages, and of other languages."""

LEAST_WEIGHT, MOST_WEIGHT, LARGEST_SHARE = 14, 60, 0.6


class Text(NamedTuple):
    """A source and a target, and of what sort they are: clean, seeds, clauses or put in."""

    source: str
    target: str
    sort: str


class Case(NamedTuple):
    """A text with its stretches, and the file and languages that it is from."""

    file: str
    langs: str
    sort: str
    evidence: np.ndarray

    @property
    def wrong(self) -> bool:
        """Whether something is lacking."""
        return not self.sort.startswith("clean")


def groups() -> Iterator[tuple[str, str, str, list[Row]]]:
    """The pairs of each file and pair of languages, every pair once."""
    seen = set()
    found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for path in sorted(Path(__file__).parent.glob("*_pairs.py")):
        for row in getattr(import_module(path.stem), "ROWS", ()):
            langs = primary(row.source_lang), primary(row.target_lang)
            if "-".join(langs) in LANGS and (row.source, row.target) not in seen:
                seen.add((row.source, row.target))
                found[path.stem, *langs].append(row)
    for (file, one, two), rows in found.items():
        yield file, one, two, rows


def clauses(text: str, lang: str) -> list[tuple[int, int]]:
    """The clauses of a text that are long enough to be missed."""
    ends = [0, *(match.end() for match in PAUSE.finditer(text)), len(text)]
    return [span for span in pairwise(ends) if weight(text[slice(*span)], lang) >= LEAST_WEIGHT]


def without_a_clause(text: str, lang: str, chance: random.Random) -> str | None:
    """The text without one of its clauses, or None when it has one only."""
    spans = [(a, b) for a, b in clauses(text, lang) if b - a <= LARGEST_SHARE * len(text)]
    if not spans:
        return None
    start, end = chance.choice(spans)
    return text[:start] + text[end:]


def with_a_clause(text: str, lang: str, others: Sequence[str], chance: random.Random) -> str | None:
    """The text with a clause of another one put before one of its pauses."""
    places = [match.start() for match in PAUSE.finditer(text)]
    for _ in range(TRIES if places else 0):
        other = chance.choice(others)
        spans = [s for s in clauses(other, lang) if weight(other[slice(*s)], lang) <= MOST_WEIGHT]
        if other == text or not spans:
            continue
        clause = other[slice(*chance.choice(spans))].strip().rstrip("。.;,、；:")
        at = chance.choice(places)
        joint = chance.choice([", ", AND[lang]]) if lang != "ja" else AND[lang]
        if CONJUNCTION.match(clause):
            joint = " "
        return text[:at].rstrip() + joint + clause + text[at:]
    return None


def texts(one: str, two: str, rows: Sequence[Row], *, of_source: bool) -> Iterator[Text]:
    """The pairs of a group as they are, and with something taken out or put in."""
    chance = random.Random(1)
    kind = "omission" if of_source else "addition"
    gaps = ["" if lang == "ja" else " " for lang in (one, two)]
    whole = [Text(row.source, row.target, "clean") for row in rows]
    whole += [
        Text(a.source + gaps[0] + b.source, a.target + gaps[1] + b.target, "clean two")
        for a, b in zip(rows[::2], rows[1::2], strict=False)
    ]
    for row in rows:
        for seeded, old, new in row.seeds:
            if seeded == kind and old:
                yield Text(row.source, row.target.replace(old, new, 1), "seeds")
    others = [row.source if of_source else row.target for row in rows]
    for text in whole:
        yield text
        left, right, sort = text
        tail = sort.removeprefix("clean")
        shorter = without_a_clause(*((right, two) if of_source else (left, one)), chance)
        if shorter is not None:
            pair = (left, shorter) if of_source else (shorter, right)
            yield Text(*pair, f"clauses{tail}")
        longer = with_a_clause(*((left, one) if of_source else (right, two)), others, chance)
        if longer is not None:
            pair = (longer, right) if of_source else (left, longer)
            yield Text(*pair, f"put in{tail}")


def cases(*, of_source: bool) -> list[Case]:
    """Clean pairs and such that lack something, with their evidence."""
    found = []
    for file, one, two, rows in groups():
        langs = f"{one}-{two}"
        own = [float(langs == each) for each in LANGS]
        for text in texts(one, two, rows, of_source=of_source):
            pair = Pair(text.source, text.target, one, two)
            z = departures(pair)(0.0, 0.0)
            told = []
            if (z <= -NEAREST) if of_source else (z >= NEAREST):
                told = [each.evidence for each in stretches(pair, z, of_source=of_source)]
            found.append(Case(file, langs, text.sort, np.array([[*each, *own] for each in told])))
    return found


def fit(given: Sequence[Case]) -> np.ndarray:
    """Weights by logistic regression on the likeliest stretch of each text."""
    start = np.array([*OMISSION[:-1], *([-3.0] * len(LANGS))])
    weights = start.copy()
    used = [case for case in given if len(case.evidence)]
    truth = np.array([case.wrong for case in used], dtype=float)
    counts = np.array([SEED_WEIGHT if case.sort == "seeds" else 1.0 for case in used])
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


def limit(scores: Sequence[float], share: float) -> float:
    """The odds above which so large a share of clean pairs lies, at least even."""
    return max(0.0, sorted(scores, reverse=True)[int(len(scores) * share)])


def held_out(given: Sequence[Case]) -> dict[tuple[str, str], list[float]]:
    """The scores of each pair of languages and sort, by weights that were fitted to other files."""
    files = sorted({case.file for case in given})
    scores: dict[tuple[str, str], list[float]] = defaultdict(list)
    for fold in range(FOLDS):
        held = set(files[fold::FOLDS])
        weights = fit([case for case in given if case.file not in held])
        for case in given:
            if case.file in held:
                sort = case.sort if case.wrong else "clean"
                scores[case.langs, sort].append(score(case, weights))
    return scores


def main() -> None:
    for of_source in (True, False):
        kind = "omission" if of_source else "addition"
        given = cases(of_source=of_source)
        scores = held_out(given)
        print(kind)
        for langs in LANGS:
            most = limit(scores[langs, "clean"], ALARMS)
            shares = [
                f"{sort} {np.mean([each > most for each in scores[langs, sort]]):.0%}"
                for sort in ("seeds", "clauses", "put in", "clauses two", "put in two")
                if scores[langs, sort]
            ]
            print(f"  {langs}: {', '.join(shares)} (odds from {most:.2f})")
        weights = fit(given)
        told = [f"{name}={each:.2f}" for name, each in zip(FIELDS, weights, strict=False)]
        for langs, each in zip(LANGS, weights[len(FIELDS) :], strict=True):
            clean = [
                score(case, weights) for case in given if case.langs == langs and not case.wrong
            ]
            most = limit(clean, WANTED[kind].get(langs, WANTED_ELSE))
            told.append(f'"{langs}": {each - most:.2f}')
        print("  " + ", ".join(told))


if __name__ == "__main__":
    main()
