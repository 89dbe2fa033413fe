"""Translation memory: time to build it and to look texts up, beside a plain scan of everything.

Run: python benchmarks/memory.py [--sizes 10000 100000]

Sources are put together from a small vocabulary, with the same seed each time; what is looked up is
one of them with one to three edits. "Best" is how often the best match found is as good as the best
that a plain scan finds. Budget: p95 of 1 ms among 100,000, 5 ms among 1,000,000.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import time

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from transflow.memory.match import Memory, MemoryEntry
from transflow.text.normalise import fold

ACTORS = "両国 両大臣 双方 政府 委員会 事務局 代表団 関係者 首脳 議長 締約国 各国 外務省".split()
AREAS = "経済 安全保障 環境 海洋 技術 教育 地域 国際 農業 貿易 財政 医療 防災 宇宙 文化".split()
KINDS = "協力 協定 会議 政策 計画 基金 条約 対話 支援 改革 枠組み 戦略 宣言 制度 事業".split()
ENDS = [
    "を更に進めることで一致した。",
    "の重要性を改めて強調した。",
    "について率直な意見交換を行った。",
    "を歓迎した。",
    "の着実な実施に向けて連携していくことを確認した。",
    "に関する報告書を提出しなければならない。",
    "を決定した。",
]
TIMES = "本日 その後 この機会に 会合において 来年度から 昨年に引き続き".split()
QUERIES = 300
CHECKED = 40


def source(rng):
    parts = [rng.choice(ACTORS), "は、"]
    if rng.random() < 0.4:
        parts += [rng.choice(TIMES), "、"]
    for _ in range(rng.choice((0, 0, 1, 2))):
        parts += [rng.choice(AREAS), rng.choice(KINDS), "及び"]
    if rng.random() < 0.5:
        parts += ["第", str(rng.randrange(1, 200)), "条に基づく"]
    return "".join([*parts, rng.choice(AREAS), rng.choice(KINDS), rng.choice(ENDS)])


def edited(rng, text):
    letters = list(text)
    for _ in range(rng.choice((1, 2, 3))):
        at = rng.randrange(len(letters))
        letters[at : at + rng.choice((0, 1, 2))] = rng.choice(AREAS + KINDS)
    return "".join(letters)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    for size in parser.parse_args().sizes:
        rng = random.Random(3)
        entries = [MemoryEntry(source(rng), f"target {n}", f"unit {n}") for n in range(size)]
        began = time.perf_counter()
        memory = Memory(entries, "ja")
        built = time.perf_counter() - began
        sources = [fold(entry.source).text for entry in entries]
        times, plain, good = [], [], 0
        for number in range(QUERIES):
            query = edited(rng, rng.choice(entries).source)
            began = time.perf_counter()
            memory.lookup(query)
            times.append((time.perf_counter() - began) * 1000)
            if number < CHECKED:
                folded = fold(query).text
                began = time.perf_counter()
                best = process.extractOne(folded, sources, scorer=Levenshtein.normalized_similarity)
                plain.append((time.perf_counter() - began) * 1000)
                # among matches at the same likeness the one with the same numbers is preferred
                found = memory.lookup(query, floor=50, limit=50)
                likeness = max(
                    (
                        Levenshtein.normalized_similarity(folded, fold(m.entry.source).text)
                        for m in found
                    ),
                    default=0.0,
                )
                good += best[1] < 0.7 or likeness >= best[1] - 1e-9
        times.sort()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size:>9,} entries: built {built:.2f} s, peak {peak:.0f} MB; look-up "
            f"p50 {times[QUERIES // 2]:.2f} ms, p95 {times[QUERIES * 95 // 100]:.2f} ms; "
            f"plain scan {statistics.median(plain):.2f} ms; best {good} of {CHECKED}"
        )


if __name__ == "__main__":
    main()
