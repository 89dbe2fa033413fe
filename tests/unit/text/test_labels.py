"""Labels: recognised at the head of a block, compared, written for another language."""

from __future__ import annotations

import pytest

from transflow.text.labels import label_key, render_label
from transflow.text.layout import read_layout


@pytest.mark.parametrize(
    "text, lang, label, rest",
    [
        ("1. Introduction", "en", "1.", "Introduction"),
        ("(1) Trade will grow.", "en", "(1)", "Trade will grow."),
        ("2.1. Payment is due.", "en", "2.1.", "Payment is due."),
        ("2.1 Payment", "en", "2.1", "Payment"),
        ("a) tariffs;", "en", "a)", "tariffs;"),
        ("(iv) quotas;", "en", "(iv)", "quotas;"),
        ("II. Economic Affairs", "en", "II.", "Economic Affairs"),
        ("Article 5. Scope", "en", "Article 5.", "Scope"),
        ("Article 5 (Scope)", "en", "Article 5", "(Scope)"),
        ("ARTICLE IV\u2003Scope", "en", "", "ARTICLE IV\u2003Scope"),
        ("Section 3: Reporting", "en", "Section 3:", "Reporting"),
        ("§ 4 Begriffe", "de", "§ 4", "Begriffe"),
        ("Artículo 5. Ámbito", "es", "Artículo 5.", "Ámbito"),
        ("Статья 5. Область", "ru", "Статья 5.", "Область"),
        ("មាត្រា ៥. វិសាលភាព", "km", "មាត្រា ៥.", "វិសាលភាព"),
        ("១. គោលបំណង", "km", "១.", "គោលបំណង"),
        ("• Trade", "en", "•", "Trade"),
        ("- Trade", "en", "-", "Trade"),
        ("> It is urgent.", "en", ">", "It is urgent."),
        ("１　冒頭", "ja", "１", "冒頭"),
        ("１．冒頭", "ja", "１．", "冒頭"),
        ("２　国際情勢", "ja", "２", "国際情勢"),
        ("３　人的交流", "ja", "３", "人的交流"),
        ("４　社会保障", "ja", "４", "社会保障"),
        ("５　日本の立場", "ja", "５", "日本の立場"),
        ("１、概要", "ja", "１、", "概要"),
        ("（１）概要を述べた。", "ja", "（１）", "概要を述べた。"),
        ("第３条　定義", "ja", "第３条", "定義"),
        ("第三条（定義）", "ja", "第三条", "（定義）"),
        ("第３条第２項　但書", "ja", "第３条第２項", "但書"),
        ("第１章　総則", "ja", "第１章", "総則"),
        ("ア　文書の秘密", "ja", "ア", "文書の秘密"),
        ("（ア）文書の秘密", "ja", "（ア）", "文書の秘密"),
        ("①日程を調整する。", "ja", "①", "日程を調整する。"),
        ("※数値は速報値である。", "ja", "※", "数値は速報値である。"),
        ("（注１）数値は概算である。", "ja", "（注１）", "数値は概算である。"),
        ("・貿易の拡大", "ja", "・", "貿易の拡大"),
        ("Ⅱ　各論", "ja", "Ⅱ", "各論"),
        ("一　締約国をいう。", "ja", "一", "締約国をいう。"),
        ("一、总则", "zh", "一、", "总则"),
        ("第一条　目的", "zh", "第一条", "目的"),
        ("제1조(목적) 이 법은 안전을 위한다.", "ko", "제1조", "(목적) 이 법은 안전을 위한다."),
        ("가. 무역 확대", "ko", "가.", "무역 확대"),
        # what only begins like a label
        ("2023 was a good year.", "en", "", "2023 was a good year."),
        ("98 countries signed.", "en", "", "98 countries signed."),
        ("3.2 million people fled.", "en", "", "3.2 million people fled."),
        ("Article 5 applies.", "en", "", "Article 5 applies."),
        ("Article 5 of the Treaty", "en", "", "Article 5 of the Treaty"),
        ("J. Smith", "en", "", "J. Smith"),
        ("-5 degrees were measured.", "en", "", "-5 degrees were measured."),
        ("(2017) was a good year.", "en", "", "(2017) was a good year."),
        ("９月７日、会談した。", "ja", "", "９月７日、会談した。"),
        ("第３条の規定により、許可する。", "ja", "", "第３条の規定により、許可する。"),
        ("（１）の規定は、適用しない。", "ja", "", "（１）の規定は、適用しない。"),
        ("①及び②を除く。", "ja", "", "①及び②を除く。"),
        ("三国は合意した。", "ja", "", "三国は合意した。"),
        ("１０　月に開く。", "ja", "", "１０　月に開く。"),
        ("មាត្រា ៣ នៃរដ្ឋធម្មនុញ្ញចែង។", "km", "", "មាត្រា ៣ នៃរដ្ឋធម្មនុញ្ញចែង។"),
        ("제5조에 따라 기각한다.", "ko", "", "제5조에 따라 기각한다."),
        ("Article 5 bis est abrogé.", "fr", "", "Article 5 bis est abrogé."),
        ("ARTICLES OF ASSOCIATION", "en", "", "ARTICLES OF ASSOCIATION"),
        ("PARTS OF SPEECH", "en", "", "PARTS OF SPEECH"),
        ("- 12 -", "en", "", "- 12 -"),
        ("— END —", "en", "", "— END —"),
    ],
)
def test_found(text, lang, label, rest):
    segment = read_layout(text, lang).segments[0]
    assert (segment.label, segment.text) == (label, rest)
    assert segment.block.label == label


def test_lettered_headings_need_a_neighbour():
    lone = read_layout("K. Sato signed\n\nB. Lund did not", "en")
    assert [s.label for s in lone.segments] == ["", ""]
    listed = read_layout("B. Trade\n\nC. Culture", "en")
    assert [s.label for s in listed.segments] == ["B.", "C."]


def test_a_label_alone_on_its_line_is_a_segment():
    layout = read_layout("1\nThe Minister spoke.", "en")
    assert [(s.label, s.text) for s in layout.segments] == [("", "1"), ("", "The Minister spoke.")]


@pytest.mark.parametrize(
    "labels, key",
    [
        (("（１）", "(1)", "1)", "①", "１", "1.", "１．", "一", "⑴", "១."), ("1",)),
        (
            (
                "第３条",
                "Article 3",
                "Article 3.",
                "第三条",
                "Artikel 3",
                "Art. 3",
                "§ 3",
                "제3조",
                "មាត្រា ៣",
            ),
            ("article", "3"),
        ),
        (
            ("第３条第２項", "第三条第二項", "Article 3 (2)", "Article 3(2)", "§ 3 (2)"),
            ("article", "3", "paragraph", "2"),
        ),
        (("Segundo.", "SEGUNDA.-", "2."), ("2",)),
        (("第３条の２", "第三条の二"), ("article", "3", "2")),
        (("第１章", "Chapter I", "Chapitre 1", "Глава 1", "제1장"), ("chapter", "1")),
        (("Chapitre Ier –", "CHAPITRE IER", "Chapitre premier", "Chapter I —"), ("chapter", "1")),
        (("Article 1er", "Article 1", "Article premier"), ("article", "1")),
        (("2.1.", "２．１", "2-1"), ("2", "1")),
        (("•", "・", "-", "○", "*"), ("•",)),
        (("ア", "（ア）", "(a)", "a.", "A.", "가."), ("a",)),
        (("II.", "Ⅱ", "(ii)"), ("2",)),
        (("（注１）", "(Note 1)", "※１", "注1"), ("note", "1")),
        (("※", "（注）"), ("note",)),
        ((">",), (">",)),
        (("", " "), ()),
    ],
)
def test_key(labels, key):
    assert {label: label_key(label) for label in labels} == dict.fromkeys(labels, key)


@pytest.mark.parametrize(
    "label, lang, want",
    [
        ("１", "en", "1. "),
        ("１．", "en", "1. "),
        ("（１）", "en", "(1) "),
        ("１）", "en", "1) "),
        ("２．１．", "en", "2.1. "),
        ("第３条", "en", "Article 3 "),
        ("第３条第２項", "en", "Article 3, paragraph (2) "),
        ("第１章", "en", "Chapter 1 "),
        ("第３条", "fr", "Article 3 "),
        ("第３条", "de", "Artikel 3 "),
        ("第３条", "km", "មាត្រា ៣ "),
        ("第３条", "ko", "제3조 "),
        ("・", "en", "• "),
        ("①", "en", "(1) "),
        ("Ⅱ", "en", "II. "),
        ("ア", "en", "a. "),
        ("（ア）", "en", "(a) "),
        ("一", "en", "1. "),
        ("※", "en", "* "),
        ("（注１）", "en", "(Note 1) "),
        ("１", "km", "១. "),
        ("（１）", "km", "(១) "),
        (">", "en", "> "),
        ("1.", "ja", "１　"),
        ("(1)", "ja", "（１）"),
        ("1)", "ja", "１）"),
        ("2.1.", "ja", "２．１　"),
        ("Article 5.", "ja", "第５条　"),
        ("Chapter II", "ja", "第２章　"),
        ("Article 2 (1)", "ja", "第２条第１項　"),
        ("Article 2 (1)", "en", "Article 2 (1) "),
        ("Primero.", "ja", "１　"),
        ("Primero.", "en", "1. "),
        ("Primero.", "es", "Primero. "),
        ("II.", "ja", "ＩＩ　"),
        ("•", "ja", "・"),
        ("-", "ja", "・"),
        ("①", "ja", "①"),
        ("第３条", "ja", "第３条　"),
        ("(Note 1)", "ja", "（注１）"),
        ("1.", "fr", "1. "),
        ("a)", "de", "a) "),
        ("Article 5.", "en", "Article 5. "),
        ("Article 5.", "de", "Artikel 5. "),
        ("Chapitre Ier –", "fr", "Chapitre Ier – "),
        ("Chapitre Ier –", "ja", "第１章　"),
        ("Chapter II –", "es", "Capítulo 2 – "),
        ("Chapter II –", "en", "Chapter II – "),
        ("Article 5 bis.", "ja", "第５条の２　"),
        ("Article 5-2", "ja", "第５条の２　"),
        ("", "en", ""),
    ],
)
def test_render(label, lang, want):
    assert render_label(label, lang) == want
