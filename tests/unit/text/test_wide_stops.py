"""Full-width full stops: ends of sentences, numbers, references and abbreviations."""

from __future__ import annotations

import pytest

from transflow.text.languages import language
from transflow.text.wide_stops import wide_stop_ends


def stops(text):
    """The offsets of the full stops of a text that end a sentence."""
    out = []
    last = 0
    for at, sign in enumerate(text[:-1]):
        if sign == "．" and wide_stop_ends(text, language("ja"), (last, at), at + 1, at + 1):
            out.append(at)
            last = at + 1
    return out


@pytest.mark.parametrize(
    "text",
    [
        "これは仮訳である．正文は英語とする．",
        "両国は次回会合を東京で開く．議題は貿易とする．",
    ],
)
def test_ends(text):
    assert stops(text) == [text.index("．")]


@pytest.mark.parametrize(
    "text",
    [
        "成長率は３．２％であった．",
        "１．冒頭",
        "別添資料　２．予算書",
        "第２条１．締約国は、協議する．",
        "条約第２条１．に規定する義務は、免除されない．",
        "条約第２条１．（ａ）に規定する義務は、免除されない．",
        "協定第３条第２項１．及び２．の規定は、準用する．",
        "会議にはＤｒ．田中が出席した．",
        "Ｕ．Ｋ．代表が出席した．",
        "収穫高は八四．五万トンであった．",
    ],
)
def test_ends_nothing(text):
    assert stops(text) == []
