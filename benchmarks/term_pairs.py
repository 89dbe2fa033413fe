"""Glossaries enforced on pairs: right renderings of terms that look wrong, and seeded faults.

A row is a direction, a source, a right translation, and errors as (kind, old, new) in the
translation. Run: ``python benchmarks/term_pairs.py`` prints the share found of each kind and the
false alarms, with the optional analysers and without.
"""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from typing import TYPE_CHECKING

from transflow.formats.glossary_csv import parse
from transflow.glossary.enforcement import enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Severity
from transflow.usecases.terminology import glossary_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transflow.glossary.enforcement import TermFinding

TOPICS = (
    *("foreign", "courts", "culture", "finance", "transport", "health", "countryside", "security"),
    *("learning", "mixed", "statistics", "city", "energy", "tourism", "visits", "space"),
)
SETS = (
    *(import_module(f"term_pairs_{topic}_{side}") for topic in TOPICS for side in ("east", "west")),
    import_module("term_pairs_shipped"),
)
KINDS = {
    "missing": "term-missing",
    "forbidden": "term-forbidden",
    "case": "term-case",
    "kept": "do-not-translate",
}


def told(glossary: Glossary, source: str, target: str) -> list[TermFinding]:
    """What a reviewer is told in earnest."""
    return [f for f in enforce(glossary, source, target) if f.severity is not Severity.NOTICE]


def judged(*, extras: bool) -> Iterator[tuple[str, str, str, list[TermFinding]]]:
    """Each translation, right and wrong, with its direction and the kind of its error or ""."""
    for texts in SETS:
        glossaries = {}
        for direction, table in texts.GLOSSARIES.items():
            langs = direction.split("-")
            concepts = parse(
                table.encode(), path=direction, source_lang=langs[0], target_lang=langs[1]
            )
            make = glossary_for if extras else Glossary
            glossaries[direction] = make(concepts, *langs)
        for direction, source, target, seeds in texts.ROWS:
            glossary = glossaries[direction]
            right = told(glossary, source, target)
            yield direction, "", target, right
            for kind, old, new in seeds:
                if old not in target or old == new:
                    raise SystemExit(f"seed {old!r} is not in {target!r}")
                wrong = target.replace(old, new, 1)
                # What the right translation is told as well is no answer.
                known = {finding.message for finding in right}
                found = [f for f in told(glossary, source, wrong) if f.message not in known]
                yield direction, kind, wrong, found


def main() -> None:
    for extras in (True, False):
        print("with the extras" if extras else "without them")
        total: Counter[tuple[str, str]] = Counter()
        hits: Counter[tuple[str, str]] = Counter()
        for direction, kind, target, found in judged(extras=extras):
            total[direction, kind] += 1
            hits[direction, kind] += bool(found)
            if bool(found) is not bool(kind):
                print(f"  {kind or 'ALARM'}: {target[:80]} {[f.message for f in found]}")
        for (direction, kind), count in sorted(total.items()):
            found_here = f"{hits[direction, kind]} of {count}"
            print(f"  {direction}  {kind or 'clean, alarmed':<18}{found_here}")


if __name__ == "__main__":
    main()
