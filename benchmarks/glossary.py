"""Glossary: build and check at the size of a ministry's term bank, beside a plain search.

Run: python benchmarks/glossary.py [--terms 50000] [--pairs 100000]

The texts are put together from a small vocabulary, with the same seed each time: one to three terms
a pair, one pair in twenty with a wrong rendering. Budgets: build 0.5 s, check 4 s, 150 MiB.
"""

from __future__ import annotations

import argparse
import random
import resource
import time

from transflow.checks.base import Pair
from transflow.checks.terms import term_case, term_forbidden, term_missing
from transflow.glossary.enforcement import enforce
from transflow.glossary.matcher import Glossary
from transflow.model import Concept, Term, TermStatus

STEMS = [
    ("経済", "economic"), ("安全", "security"), ("環境", "environmental"), ("海洋", "maritime"),
    ("技術", "technical"), ("教育", "educational"), ("外交", "diplomatic"), ("地域", "regional"),
    ("国際", "international"), ("農業", "agricultural"), ("貿易", "trade"), ("財政", "fiscal"),
    ("医療", "medical"), ("防災", "disaster prevention"), ("宇宙", "space"), ("文化", "cultural"),
    ("産業", "industrial"), ("雇用", "employment"), ("交通", "transport"), ("情報", "information"),
    ("人権", "human rights"), ("投資", "investment"), ("金融", "financial"), ("司法", "judicial"),
    ("行政", "administrative"), ("労働", "labour"), ("水産", "fisheries"), ("鉄道", "railway"),
    ("都市", "urban"), ("気候", "climate"), ("デジタル", "digital"), ("エネルギー", "energy"),
    ("難民", "refugee"), ("領事", "consular"), ("警察", "police"), ("租税", "tax"),
]  # fmt: skip
HEADS = [
    ("協力", "cooperation"), ("協定", "agreement"), ("会議", "conference"), ("政策", "policy"),
    ("委員会", "committee"), ("計画", "plan"), ("基金", "fund"), ("機構", "organization"),
    ("条約", "treaty"), ("対話", "dialogue"), ("支援", "assistance"), ("改革", "reform"),
    ("枠組み", "framework"), ("イニシアティブ", "initiative"), ("戦略", "strategy"),
    ("庁", "agency"), ("審議会", "council"), ("連盟", "league"), ("宣言", "declaration"),
    ("憲章", "charter"), ("規則", "regulation"), ("制度", "system"), ("研究所", "institute"),
    ("センター", "centre"), ("事業", "project"), ("交渉", "negotiation"), ("監視団", "mission"),
    ("部会", "subcommittee"), ("議定書", "protocol"), ("特使", "envoy"), ("白書", "white paper"),
    ("本部", "headquarters"), ("税", "duty"), ("保険", "insurance"), ("債務", "debt"),
    ("訓練", "exercise"), ("大使", "ambassador"), ("総局", "bureau"), ("拠点", "hub"),
]  # fmt: skip
JAPANESE = [
    "両国は、{}を一層進めることで一致しました。",
    "大臣から、{}について説明し、先方の理解を求めました。",
    "政府は今後も{}に取り組んでいく考えであり、関係者と緊密に連携していきます。",
    "会談では、{}の現状と見通しについて率直な意見交換が行われました。",
]
ENGLISH = [
    "The two countries agreed to take {} further.",
    "The Minister explained {} and asked the other side for its understanding.",
    "The Government will continue to work on {} and will stay in close touch with those concerned.",
    "At the meeting, they exchanged frank views on the present state and the prospects of {}.",
]


def concepts(count: int) -> list[Concept]:
    """Concepts of one to three stems and a head; every tenth has a forbidden rendering too."""
    made: list[Concept] = []
    seen: set[tuple[int, ...]] = set()
    rng = random.Random(7)
    while len(made) < count:
        picks = tuple(rng.sample(range(len(STEMS)), rng.choice((1, 2, 3, 3))))
        head = rng.randrange(len(HEADS))
        if (*picks, -head) in seen and len(picks) < 3:
            picks = tuple(rng.sample(range(len(STEMS)), 4))
        if (*picks, -head) in seen:
            continue
        seen.add((*picks, -head))
        source = "".join(STEMS[p][0] for p in picks) + HEADS[head][0]
        target = " ".join(STEMS[p][1] for p in picks) + " " + HEADS[head][1]
        if rng.random() < 0.4:
            target = target.title()
        terms = [Term(source, "ja"), Term(target, "en")]
        if rng.random() < 0.1:
            acronym = "".join(word[0] for word in target.split()).upper()
            terms.append(Term(f"{acronym} {HEADS[head][1]}", "en", TermStatus.FORBIDDEN))
        made.append(Concept(f"c{len(made)}", tuple(terms)))
    return made


def pairs(glossary: list[Concept], count: int) -> list[Pair]:
    rng = random.Random(11)
    made: list[Pair] = []
    for _ in range(count):
        frame = rng.randrange(len(JAPANESE))
        chosen = rng.choices(glossary, k=rng.choice((1, 1, 2, 3)))
        source = JAPANESE[frame].format("及び".join(c.terms[0].text for c in chosen))
        words = [c.terms[1].text for c in chosen]
        if rng.random() < 0.05:
            words[0] = words[0].rsplit(" ", 1)[0]
        made.append(Pair(source, ENGLISH[frame].format(" and ".join(words)), "ja", "en"))
    return made


def plain_search(glossary: list[Concept], sample: list[Pair]) -> float:
    """Processor seconds of a search term by term, the way a glossary check is first written."""
    begin = time.process_time()
    for pair in sample:
        lowered = pair.target.lower()
        for concept in glossary:
            if concept.terms[0].text in pair.source:
                _ = concept.terms[1].text.lower() in lowered
    return time.process_time() - begin


class Clock:
    """Seconds since it was made; other programs disturb the wall clock, not the processor's."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    @property
    def cpu(self) -> float:
        """Processor seconds."""
        return time.process_time() - self._cpu

    def __str__(self) -> str:
        return f"{time.perf_counter() - self._wall:.2f} s (processor {self.cpu:.2f} s)"


def memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--terms", type=int, default=50_000)
    parser.add_argument("--pairs", type=int, default=100_000)
    options = parser.parse_args()
    content = concepts(options.terms)
    texts = pairs(content, options.pairs)
    before = memory()

    clock = Clock()
    glossary = Glossary(content, "ja", "en")
    print(f"build, {options.terms:,} concepts, source side: {clock}")
    _ = glossary.target
    print(f"build, both sides: {clock}")

    clock = Clock()
    found = sum(len(enforce(glossary, pair.source, pair.target)) for pair in texts)
    judge = clock.cpu
    print(f"enforce, {options.pairs:,} pairs: {clock}, {found:,} findings")

    clock, told = Clock(), 0
    for pair in texts:
        for check in (term_missing, term_forbidden, term_case):
            told += sum(1 for _ in check(pair, glossary))
    print(f"the three checks, {options.pairs:,} pairs: {clock}, {told:,} findings")

    clock = Clock()
    for pair in texts:
        glossary.applied(pair.source)
    print(f"applied, {options.pairs:,} texts: {clock}")
    clock = Clock()
    _ = glossary.digest
    print(f"digest: {clock}")
    print(f"memory over the texts and terms themselves: {memory() - before:.0f} MiB")

    sample = texts[:50]
    naive = plain_search(content, sample) / len(sample) * len(texts)
    print(
        f"plain search (from {len(sample)} pairs): {naive:.0f} s, {naive / judge:.0f} times as long"
    )


if __name__ == "__main__":
    main()
