"""Difference of two texts: time and readability beside difflib.

Run: python benchmarks/diff.py

Then the table of marked edits (tests/unit/text/test_diff.py): how many come out as a person would
mark them, and those that difflib marks otherwise, beside its own marks.

Texts are put together from a few sentences, with the same seed each time; edits replace, insert and
delete one to four tokens. "Islands" are equal stretches of at most two letters between changes,
"changed" the characters that are marked, "edits" how many edits were made. Budget: 1 ms for 2,000
characters.
"""

from __future__ import annotations

import difflib
import random
import runpy
import statistics
import time
from itertools import accumulate
from pathlib import Path

from transflow.text.diff import diff
from transflow.text.tokens import tokenize

ENGLISH = [
    "The two ministers exchanged views on the situation in the region, including security.",
    "Both sides welcomed the progress of the negotiations and decided to accelerate their work.",
    "Assistance of 3,500 million yen will be provided for the construction of a training centre.",
    "The agreement enters into force on the thirtieth day after the exchange of notes.",
    "In accordance with Article 5, paragraph 2, the committee shall meet at least once a year.",
    "They underlined the importance of a free and open order based on the rule of law.",
    "The next round of talks is expected to be held in the spring at a place to be agreed.",
]
JAPANESE = [
    "両大臣は、海洋安全保障を含む地域情勢について意見交換を行った。",
    "双方は、交渉の進展を歓迎し、作業を加速させることを決定した。",
    "研修施設の建設のため、35億円の無償資金協力を実施する。",
    "この協定は、公文の交換の日の後三十日目の日に効力を生ずる。",
    "第五条第二項の規定に基づき、委員会は、少なくとも年に一回会合する。",
    "両者は、法の支配に基づく自由で開かれた国際秩序の重要性を強調した。",
    "次回の協議は、今後合意される場所において春に開催される見込みである。",
]
REPEATS = 30
CASES = Path(__file__).parent.parent / "tests" / "unit" / "text" / "test_diff.py"


def text(rng, sentences, space, length):
    words = ""
    while len(words) < length:
        words += rng.choice(sentences) + space
    return words[:length]


def edited(rng, old, lang, count):
    tokens = tokenize(old, lang)
    vocabulary = [token for token in tokens if token.strip()]
    for _ in range(count):
        at = rng.randrange(max(1, len(tokens) - 5))
        size = rng.choice((1, 1, 2, 4))
        new = [rng.choice(vocabulary) for _ in range(size)]
        kind = rng.random()
        if kind < 0.5:
            tokens[at : at + size] = new
        elif kind < 0.75:
            tokens[at:at] = new
        else:
            del tokens[at : at + size]
    return "".join(tokens)


def ours(old, new, lang):
    return [(op.tag.value, *op.old, *op.new) for op in diff(old, new, lang)]


def difflib_chars(old, new, _lang):
    return difflib.SequenceMatcher(None, old, new).get_opcodes()


def difflib_tokens(old, new, lang):
    left, right = tokenize(old, lang), tokenize(new, lang)
    starts, new_starts = [list(accumulate(map(len, side), initial=0)) for side in (left, right)]
    codes = difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [(tag, starts[a], starts[b], new_starts[c], new_starts[d]) for tag, a, b, c, d in codes]


def readability(ops, old):
    changes = sum(tag != "equal" for tag, *_ in ops)
    changed = sum((b - a) + (d - c) for tag, a, b, c, d in ops if tag != "equal")
    islands = sum(
        tag == "equal" and sum(char.isalnum() for char in old[a:b]) <= 2
        for tag, a, b, _, _ in ops[1:-1]
    )
    return changes, changed, islands


def marked(ops, old, new):
    """A difference as ``[-taken out-]{+put in+}``."""
    return "".join(
        old[a:b]
        if tag == "equal"
        else (f"[-{old[a:b]}-]" if a < b else "") + (f"{{+{new[c:d]}+}}" if c < d else "")
        for tag, a, b, c, d in ops
    )


def show_cases():
    cases = runpy.run_path(str(CASES))
    rows = [("en", case) for case in cases["ENGLISH"]] + [
        ("ja", case) for case in cases["JAPANESE"]
    ]
    rows += cases["OTHERS"]
    right = dict.fromkeys((ours, difflib_tokens, difflib_chars), 0)
    for lang, case in rows:
        old, new = cases["unmarked"](case)
        for compare in right:
            told = marked(compare(old, new, lang), old, new)
            right[compare] += told == case
            if told != case and compare is not difflib_chars:
                print(f"  {compare.__name__:15}{told}\n  {'a person':15}{case}")
    for compare, count in right.items():
        print(f"{compare.__name__:15}{count:4} of {len(rows)} as a person marks them")


def main():
    show_cases()
    print(
        f"{'':24}{'p50 ms':>9}{'max ms':>9}{'edits':>7}{'changes':>9}{'changed':>9}{'islands':>9}"
    )
    for lang, sentences, space in (("en", ENGLISH, " "), ("ja", JAPANESE, "")):
        for length in (200, 2000):
            rng = random.Random(7)
            count = max(1, length // 120)
            pairs = []
            for _ in range(REPEATS):
                old = text(rng, sentences, space, length)
                pairs.append((old, edited(rng, old, lang, count)))
            diff(*pairs[0], lang)  # patterns are compiled once a process
            medians = {}
            for compare in (ours, difflib_tokens, difflib_chars):
                times, seen = [], []
                for old, new in pairs:
                    began = time.perf_counter()
                    ops = compare(old, new, lang)
                    times.append((time.perf_counter() - began) * 1000)
                    seen.append(readability(ops, old))
                medians[compare] = statistics.median(times)
                changes, changed, islands = (
                    statistics.mean(column) for column in zip(*seen, strict=True)
                )
                print(
                    f"{lang} {length:5} {compare.__name__:15}"
                    f"{medians[compare]:9.2f}{max(times):9.2f}{count:7}"
                    f"{changes:9.1f}{changed:9.0f}{islands:9.1f}"
                )
            print(
                f"{'':9}difflib takes {medians[difflib_tokens] / medians[ours]:.1f} (tokens) and "
                f"{medians[difflib_chars] / medians[ours]:.1f} (characters) times as long"
            )


if __name__ == "__main__":
    main()
