"""Print how many seeded errors the checks find and how often they alarm on clean pairs.

Run: ``python benchmarks/checks.py``. Beside it: a comparison of the bare digits of both sides.
"""

from __future__ import annotations

import re
import time
from collections import Counter

from check_pairs import ROWS as FACT_ROWS
from meaning_pairs import ROWS as MEANING_ROWS
from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity

ROWS = FACT_ROWS + MEANING_ROWS

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
    "ordinal": {"ordinal", "number"},
    "percent": {"percent", "number"},
}
"""Checks that also tell of a seeded error in plain words."""


def digits(text: str) -> Counter[str]:
    return Counter(str(int(run)) for run in re.findall(r"\d+", text))


def main() -> None:
    found: Counter[str] = Counter()
    exact: Counter[str] = Counter()
    total: Counter[str] = Counter()
    clean_alarms, digit_alarms, digit_found = 0, 0, 0
    lines = []
    for row in ROWS:
        pair = Pair(row.source, row.target, row.source_lang, row.target_lang)
        alarms = [d for d in check_pair(pair) if d.severity is not Severity.NOTICE]
        if alarms:
            clean_alarms += 1
            lines.append(f"ALARM {row.target[:60]}: {[(d.check, d.message) for d in alarms]}")
        digit_alarms += digits(row.source) != digits(row.target)
        for kind, old, new in row.seeds:
            if old not in row.target:
                raise SystemExit(f"seed {old!r} is not in {row.target!r}")
            target = row.target.replace(old, new, 1)
            seeded = Pair(row.source, target, row.source_lang, row.target_lang)
            told = {d.check for d in check_pair(seeded) if d.severity is not Severity.NOTICE}
            total[kind] += 1
            digit_found += digits(row.source) != digits(target)
            if told & RELATED.get(kind, {kind}):
                found[kind] += 1
            else:
                lines.append(f"MISSED {kind}: {old!r} -> {new!r} in {row.target[:50]!r}: {told}")
            exact[kind] += kind in told
    print(f"{len(ROWS)} clean pairs, {sum(total.values())} seeded")
    print(f"{'kind':<18}{'seeded':>7}{'found':>7}{'by id':>7}")
    for kind in sorted(total):
        print(f"{kind:<18}{total[kind]:>7}{found[kind]:>7}{exact[kind]:>7}")
    print(f"recall {sum(found.values()) / sum(total.values()):.1%}")
    print(f"false alarms on clean pairs {clean_alarms}/{len(ROWS)}")
    print(
        f"bare digits: found {digit_found}/{sum(total.values())}, alarms {digit_alarms}/{len(ROWS)}"
    )
    print(*lines, sep="\n")
    _speed()


def _speed() -> None:
    pairs = [
        Pair(f"{row.source}", f"{row.target} ", row.source_lang, row.target_lang, unit=str(i))
        for i in range(20)
        for row in ROWS
    ]
    begin = time.perf_counter()
    for index, pair in enumerate(pairs):
        # a different text each time, so that no result is remembered from the last round
        check_pair(
            Pair(
                pair.source + f" #{index}",
                pair.target + f" #{index}",
                pair.source_lang,
                pair.target_lang,
            )
        )
    spent = time.perf_counter() - begin
    print(f"{len(pairs)} pairs in {spent:.2f} s: {spent / len(pairs) * 1e5:.0f} s for 100,000")


if __name__ == "__main__":
    main()
