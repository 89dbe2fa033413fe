"""Breaking lines and marking a text: time beside the standard library and the screen's library.

Run: python benchmarks/linebreak.py

Texts are put together from a few sentences. "Heads" are lines that begin with what kinsoku forbids,
"wide" lines that take more cells than there are. Processor time, best of several runs. Budgets:
10,000 characters broken in 3 ms; 2,000 characters compared, marked and broken in 2 ms.
"""

from __future__ import annotations

import textwrap
import time
from functools import partial

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from transflow.review.marked import annotated, difference, lines
from transflow.text.linebreak import break_lines

SENTENCES = {
    "ja": "両大臣は、「自由で開かれた国際秩序」（以下「秩序」という。）の維持について、"
    "2026年11月に約3億5,000万円を拠出し、サーバーを整備することで一致した。",
    "en": "The two ministers agreed, in accordance with Article 5 (2), to maintain the "
    "“rules-based international order” and to contribute some 350 million yen. ",
    "km": "រដ្ឋមន្ត្រីទាំងពីរបានយល់ព្រមលើកិច្ចសហប្រតិបត្តិការ និងការអភិវឌ្ឍសេដ្ឋកិច្ច។ ",
    "ko": "양국 장관은 국제 질서의 유지에 대하여 의견을 교환하고 협력하기로 하였다. ",
}
FORBIDDEN = frozenset(
    "、。，．・：；？！」』）］｝〉》】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％"
)
REPEATS = 15


def milliseconds(act):
    best = float("inf")
    for _ in range(REPEATS):
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best * 1000


def ours(text, cells, lang):
    return [text[start:end] for start, end in break_lines(text, cells, lang)]


def standard(text, cells, _lang):
    return textwrap.wrap(text, cells)


def peer(text, cells, _lang):
    console = Console(width=cells, file=None, force_terminal=False)
    return [line.plain for line in Text(text).wrap(console, cells)]


def main():
    print(f"{'10,000 characters':<20}{'cells':>6}{'ms':>9}{'lines':>7}{'heads':>7}{'wide':>6}")
    for lang, sentence in SENTENCES.items():
        text = (sentence * 200)[:10_000]
        for cells in (38, 76):
            for name, act in (("transflow", ours), ("textwrap", standard), ("rich", peer)):
                taken = milliseconds(partial(act, text, cells, lang))
                shown = [line.rstrip() for line in act(text, cells, lang)]
                heads = sum(line[:1] in FORBIDDEN for line in shown if line)
                wide = sum(cell_len(line) > cells for line in shown)
                label = f"{lang} {name}"
                print(f"{label:<20}{cells:>6}{taken:>9.2f}{len(shown):>7}{heads:>7}{wide:>6}")
    print()
    for lang, sentence in SENTENCES.items():
        old = (sentence * 40)[:2_000]
        new = old.replace(sentence[:6], sentence[8:12], 3)
        spans = [(at, at + 4, "rendering") for at in range(0, 2_000, 50)]

        def all_of_it(old=old, new=new, spans=spans, lang=lang):
            text, stretches = annotated(old, spans)
            lines(text, stretches, 76, lang)
            text, stretches = difference(old, new, lang)
            lines(text, stretches, 76, lang)

        print(f"{lang} 2,000 characters, terms and difference: {milliseconds(all_of_it):.2f} ms")


if __name__ == "__main__":
    main()
