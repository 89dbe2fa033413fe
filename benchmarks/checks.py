"""Print how many seeded errors the checks find and how often they alarm on clean pairs.

Run: ``python benchmarks/checks.py``. Beside it: translate-toolkit's pofilter where it is installed
(all of its tests that fit sentences, and its test of numbers alone), and a comparison of the bare
digits of both sides. A peer is said to find what it flags for whatever reason.

``python benchmarks/checks.py --speed [PAIRS]`` measures time and memory instead.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from added_japanese_pairs import ROWS as ADDED_JAPANESE_ROWS
from added_pairs import ROWS as ADDED_ROWS
from assayed_pairs import ROWS as ASSAYED_ROWS
from assembly_pairs import ROWS as ASSEMBLY_ROWS
from bureau_pairs import ROWS as BUREAU_ROWS
from check_pairs import ROWS as FACT_ROWS
from check_speed import measure
from clause_japanese_pairs import ROWS as CLAUSE_JAPANESE_ROWS
from clause_pairs import ROWS as CLAUSE_ROWS
from consulate_pairs import ROWS as CONSULATE_ROWS
from council_pairs import ROWS as COUNCIL_ROWS
from delegation_pairs import ROWS as DELEGATION_ROWS
from embassy_pairs import ROWS as EMBASSY_ROWS
from english_japanese_pairs import ROWS as ENGLISH_JAPANESE_ROWS
from european_pairs import ROWS as EUROPEAN_ROWS
from japanese_english_pairs import ROWS as JAPANESE_ENGLISH_ROWS
from meaning_pairs import ROWS as MEANING_ROWS
from ministry_pairs import ROWS as MINISTRY_ROWS
from mission_pairs import ROWS as MISSION_ROWS
from name_pairs import ROWS as NAME_ROWS
from omitted_japanese_pairs import ROWS as OMITTED_JAPANESE_ROWS
from omitted_pairs import ROWS as OMITTED_ROWS
from pofilter_peer import SENTENCES, flagged, program
from transflow.checks.base import Pair
from transflow.checks.run import check_document
from transflow.model import Severity
from transflow.usecases.knowledge import checking_knowledge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from check_pairs import Row
    from transflow.model import Diagnostic

ROWS = (
    FACT_ROWS
    + MEANING_ROWS
    + MINISTRY_ROWS
    + BUREAU_ROWS
    + COUNCIL_ROWS
    + ASSEMBLY_ROWS
    + EUROPEAN_ROWS
    + EMBASSY_ROWS
    + MISSION_ROWS
    + CONSULATE_ROWS
    + DELEGATION_ROWS
    + JAPANESE_ENGLISH_ROWS
    + ENGLISH_JAPANESE_ROWS
    + NAME_ROWS
    + OMITTED_ROWS
    + OMITTED_JAPANESE_ROWS
    + ADDED_ROWS
    + ADDED_JAPANESE_ROWS
    + CLAUSE_ROWS
    + CLAUSE_JAPANESE_ROWS
    + ASSAYED_ROWS
)

RELATED = {
    "omission": {"omission", "length"},
    "addition": {"addition", "length"},
    "scale": {"money", "number", "scale"},
    "money": {"money", "unit", "scale"},
    "number": {"number", "unit", "scale", "date", "percent", "ordinal"},
    "unit": {"unit", "number"},
    "era": {"era", "date"},
    "date": {"date", "era", "number", "impossible-date"},
    "impossible-time": {"impossible-time"},
    "time": {"time"},
    "ordinal": {"ordinal", "number", "date"},
    "percent": {"percent", "number"},
    "same-source": {"untranslated"},
    "variation-selector": {"whitespace"},
}
"""Checks that also tell of a seeded error in plain words."""


def digits(text: str) -> Counter[str]:
    return Counter(str(int(run)) for run in re.findall(r"\d+", text))


def seeded(target: str, old: str, new: str) -> str:
    """The target with an error; see `check_pairs`."""
    if old not in target:
        raise SystemExit(f"seed {old!r} is not in {target!r}")
    if not old:
        return target + new if new else ""
    return target.replace(old, new, 1)


def found_by_us(row: Row, target: str) -> list[Diagnostic]:
    pair = Pair(row.source, target, row.source_lang, row.target_lang)
    known = checking_knowledge(row.source_lang)
    told = check_document([pair], knowledge=known)
    return [d for d in told if d.severity is not Severity.NOTICE]


def main() -> None:
    if "--speed" in sys.argv:
        more = sys.argv[sys.argv.index("--speed") + 1 :]
        measure(ROWS, int(more[0]) if more else 100_000)
        return
    cases = [(row, "", row.target) for row in ROWS]
    for row in ROWS:
        for kind, old, new in row.seeds:
            cases.append((row, kind, seeded(row.target, old, new)))
    columns: dict[str, Counter[str]] = {"transflow": Counter(), "by id": Counter()}
    columns["digits"] = Counter()
    total = Counter(kind for _, kind, _ in cases)
    lines = []
    for row, kind, target in cases:
        alarms = found_by_us(row, target)
        told = {d.check for d in alarms}
        columns["digits"][kind] += digits(row.source) != digits(target)
        if not kind:
            columns["transflow"][kind] += bool(alarms)
            columns["by id"][kind] += bool(alarms)
            if alarms:
                lines.append(f"ALARM {target[:60]}: {[(d.check, d.message) for d in alarms]}")
            continue
        columns["by id"][kind] += kind in told
        if told & RELATED.get(kind, {kind}):
            columns["transflow"][kind] += 1
        else:
            lines.append(f"MISSED {kind} in {target[:70]!r}: {told}")
    if program():
        texts = {
            str(at): (row.target_lang, row.source, target)
            for at, (row, _, target) in enumerate(cases)
        }
        for name, tests in (("pofilter", SENTENCES), ("its numbers", ("numbers",))):
            hits = flagged(texts, tests)
            columns[name] = Counter(
                kind for at, (_, kind, _) in enumerate(cases) if str(at) in hits
            )
    else:
        print("pofilter: not on the PATH and not named by POFILTER, so it is left out")
    show(columns, total)
    print(*lines, sep="\n")


def show(columns: Mapping[str, Counter[str]], total: Counter[str]) -> None:
    """Print the share found of each kind, and the false alarms, for us and for each peer."""
    print(f"{'kind':<18}{'seeded':>8}" + "".join(f"{name:>14}" for name in columns))
    kinds = sorted(kind for kind in total if kind)
    for kind in kinds:
        shares = (f"{counts[kind] / total[kind]:.0%}" for counts in columns.values())
        print(f"{kind:<18}{total[kind]:>8}" + "".join(f"{share:>14}" for share in shares))
    errors = sum(total[kind] for kind in kinds)
    found = (sum(counts[kind] for kind in kinds) / errors for counts in columns.values())
    print(f"{'recall':<18}{errors:>8}" + "".join(f"{share:>14.1%}" for share in found))
    alarms = (counts[""] / total[""] for counts in columns.values())
    print(f"{'false alarms':<18}{total['']:>8}" + "".join(f"{share:>14.1%}" for share in alarms))


if __name__ == "__main__":
    main()
