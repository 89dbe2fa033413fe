"""The form of a text: stops, brackets, quotes, spaces, selectors, addresses, markers."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_document
from transflow.model import Severity


def told(source: str, target: str, langs: str) -> set[str]:
    pair = Pair(source, target, *langs.split("-"))
    return {d.check for d in check_document([pair]) if d.severity is not Severity.NOTICE}


@pytest.mark.parametrize(
    "check,source,target,langs",
    [
        ("final-stop", "The talks are over.", "協議は終了した。。", "en-ja"),
        ("final-stop", "Die Gespräche sind beendet.", "The talks are over..", "de-en"),
        ("final-stop", "Ministerial Statement", "閣僚声明。", "en-ja"),
        ("final-stop", "目次", "Contents.", "ja-en"),
        ("quotes", "It is a ‘turning point’.", "Es ist eine ‚Zeitenwende.", "en-de"),
        ("doubled-word", "It was launched in Palau.", "パラオでパラオで発表された。", "en-ja"),
        ("doubled-word", "利用できます。", "Access is is possible.", "ja-en"),
        ("whitespace", "Why now? We must act.", "なぜ 今なのか。行動が必要だ。", "en-ja"),
        ("whitespace", "米国、中国、日本", "the United States, China ,Japan", "ja-en"),
        ("whitespace", "一覧", "Checklist\U000e0100", "ja-en"),
        ("whitespace", "一覧", "Check\ufe0flist", "ja-en"),
        ("untranslated", "Circulate the draft agenda.", "draft agendaを配布する。", "en-ja"),
        ("untranslated", "The rights of third States.", "third Statesの権利", "en-ja"),
        ("untranslated", "They co-hosted it.", "同機関がco-hosted。", "en-ja"),
        ("untranslated", "It runs until 2027.", "これはruns until 2027。", "en-ja"),
        (
            "untranslated",
            "We need the opinion of the court.",
            "我々にはthe意見が必要である。",
            "en-ja",
        ),
        (
            "untranslated",
            "Convention on Biological Diversity",
            "Convention on Biological Diversity",
            "en-fr",
        ),
        (
            "untranslated",
            "She works for the World Health Organization.",
            "Elle travaille for the World Health Organization.",
            "en-fr",
        ),
        ("untranslated", "He met the ministry.", "Er traf das 外務省 in Tokio.", "en-de"),
        ("untranslated", "a session of the Verkhovna Rada", "une session de la Рада", "en-fr"),
        (
            "brackets",
            "It fell (see table 48) again.",
            "Es fiel wieder, siehe Tabelle 48).",
            "en-de",
        ),
        ("brackets", "as held (paragraph b)", "comme jugé (au paragraphe b", "en-fr"),
        ("final-stop", "Report on the state of health", "Rapport sur l’état de santé.", "en-fr"),
        ("marker", "He spoke first.", "最初に発言した。（仮訳）", "en-ja"),
        ("marker", "[Provisional translation] He spoke.", "Er sprach.", "en-de"),
        ("marker", "Er sprach.", "He spoke. [Provisional translation]", "de-en"),
        ("mixed-spelling", "計画と労働", "the programme on labor", "ja-en"),
        ("mixed-spelling", "色の認識", "technology that recognises colors", "ja-en"),
        ("url", "See www.example.org/forms.", "www.example.org/form を参照。", "en-ja"),
    ],
)
def test_a_slip_of_form_is_told(check, source, target, langs):
    assert check in told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("Opening hours: Sunday closed.", "開館時間：日曜休館", "en-ja"),
        ("He quoted “a ‘way’”.", "Er zitierte: „ein ‚Weg‘“.", "en-de"),
        ("1. The Court decides.", "1°) La Cour décide.", "en-fr"),
        ("Number of copies", "提出部数", "en-ja"),
        (
            "部数：６部（うち３部は両面とすること。）",
            "Copies: six (three of them two-sided)",
            "ja-en",
        ),
        ("問題が何かは明らかだ。", "What the problem is is clear.", "ja-en"),
        ("山田はるか", "Yamada Haruka", "ja-en"),
        ("Presenter: Yamada Haruka.", "発表者は山田 はるかである。", "en-ja"),
        ("葛\U000e0101城市を訪問", "Visit to Katsuragi City (葛\U000e0101城市)", "ja-en"),
        ("一覧 ✔️", "Checklist ✔️", "ja-en"),
        ("It was tested in vitro.", "これはin vitroで試験された。", "en-ja"),
        ("See www.example.de/english.", "Näheres unter www.example.de.", "en-de"),
        (
            "Order: https://x.example.org/f?lang=en",
            "注文：https://x.example.org/f?lang=ja",
            "en-ja",
        ),
        (
            "This is a provisional translation; English prevails.",
            "本書は仮訳であり、英文が優先する。",
            "en-ja",
        ),
        ("色の認識", "Oxford recognizes the colour", "ja-en"),
        ("The New York Times", "The New York Times", "en-fr"),
        ("the ministry of foreign affairs", "das Außenministerium (外務省)", "en-de"),
        ("the letter Δ and the α value", "der Buchstabe Δ und der α-Wert", "en-de"),
        ("the sign 東京 on the gate", "das Zeichen 東京 am Tor", "en-de"),
        ("(3) the plan and (4) the budget", "3) le plan et 4) le budget", "en-fr"),
    ],
)
def test_right_form_is_silent(source, target, langs):
    assert not told(source, target, langs)
