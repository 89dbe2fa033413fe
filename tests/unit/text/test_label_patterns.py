"""Labels at the head of a line, one of each form, and what only begins like one."""

from __future__ import annotations

import pytest

from transflow.text.label_patterns import find_label

LABELS = [
    ("> quoted", ">", "quote"),
    ("＞引用", "＞", "quote"),
    ("• item", "•", "bullet•"),
    ("・項目", "・", "bullet・"),
    ("■見出し", "■", "bullet■"),
    ("- item", "-", "dash-"),
    ("— item", "—", "dash—"),
    ("+ item", "+", "dash+"),
    ("※注意", "※", "note"),
    ("※１ 注意", "※１", "note"),
    ("（注１）本文", "（注１）", "note"),
    ("(Note 2) text", "(Note 2)", "note"),
    ("[3] text", "[3]", "note"),
    ("注２：本文", "注２：", "note"),
    ("第３条\u3000目的", "第３条", "dai"),
    ("第三条の二（定義）", "第三条の二", "dai"),
    ("第１章", "第１章", "dai"),
    ("第２\u3000概要", "第２", "dai"),
    ("제3조(목적)", "제3조", "je"),
    ("제2장 총칙", "제2장", "jang"),
    ("Article 5. Scope", "Article 5.", "article"),
    ("Article 5 Scope", "Article 5", "article"),
    ("ANNEX II", "ANNEX II", "article"),
    ("§ 12 Scope", "§ 12", "article"),
    ("Article 2 (1) Scope", "Article 2 (1)", "article"),
    ("Article 2 (1) The Parties agree.", "Article 2 (1)", "article"),
    ("Art. 5.º Los Estados cooperan.", "Art. 5.º", "article"),
    ("Primero. El plazo vence hoy.", "Primero.", "ordinal"),
    ("SEGUNDA.- Notifíquese.", "SEGUNDA.-", "ordinal"),
    ("Tercero: Comuníquese.", "Tercero:", "ordinal"),
    ("№ 1. Об отчёте", "№ 1.", "number"),
    ("Chapitre Ier – Dispositions générales", "Chapitre Ier –", "article"),
    ("Titre II : Des ports", "Titre II :", "article"),
    ("ANNEXE II – Tarifs", "ANNEXE II –", "article"),
    ("Article 5 bis. Objet", "Article 5 bis.", "article"),
    ("Art. 5-bis. Oggetto", "Art. 5-bis.", "article"),
    ("Article 5 ter A – Objet", "Article 5 ter A –", "article"),
    ("Article L. 121-3. – Nul ne passe.", "Article L. 121-3. –", "article"),
    ("មាត្រា ៤ ថ្មី.- កម្មវត្ថុ", "មាត្រា ៤ ថ្មី.-", "article"),
    ("Art. 3. Scope", "Art. 3.", "article"),
    ("Статья 5. Срок", "Статья 5.", "article"),
    ("មាត្រា ៥. កម្មវត្ថុ", "មាត្រា ៥.", "article"),
    ("Điều 3. Phạm vi", "Điều 3.", "article"),
    ("มาตรา 4 ขอบเขต", "มาตรา 4", "article"),
    ("(1) text", "(1)", "paren1"),
    ("（１）本文", "（１）", "paren1"),
    ("(iv) text", "(iv)", "pareni"),
    ("(IV) text", "(IV)", "parenI"),
    ("(a) text", "(a)", "parena"),
    ("(bb) text", "(bb)", "parena"),
    ("（ア）本文", "（ア）", "parenア"),
    ("(가) 본문", "(가)", "paren가"),
    ("（三）本文", "（三）", "paren一"),
    ("(ก) ข้อความ", "(ก)", "paren가"),
    ("(က) စာသား", "(က)", "paren가"),
    ("(क) पाठ", "(क)", "paren가"),
    ("(أ) نص", "(أ)", "paren가"),
    ("១- អត្ថបទ", "១-", "stroke"),
    ("២/ អត្ថបទ", "២/", "stroke"),
    ("ក- អត្ថបទ", "ក-", "stroke"),
    ("1 - نص", "1 -", "stroke"),
    ("១ - អត្ថបទ", "១ -", "stroke"),
    ("ក.អត្ថបទ", "ក.", "letter"),
    ("ប្រការ ១ .-", "ប្រការ ១ .-", "article"),
    ("၁။ စာသား", "၁။", "dot"),
    ("Ⅱ-1. 추진 경과", "Ⅱ-1.", "circled"),
    ("1) text", "1)", "close1"),
    ("１）本文", "１）", "close1"),
    ("ii) text", "ii)", "closei"),
    ("B) text", "B)", "closeA"),
    ("イ）本文", "イ）", "closeア"),
    ("나) 본문", "나)", "close가"),
    ("1.2 Scope", "1.2", "multi"),
    ("1.2.3. Scope", "1.2.3.", "multi"),
    ("２．１\u3000範囲", "２．１", "multi"),
    ("１．２．範囲", "１．２．", "multi"),
    ("1. text", "1.", "dot"),
    ("１．本文", "１．", "dot"),
    ("២. អត្ថបទ", "២.", "dot"),
    ("3° texte", "3°", "degree"),
    ("１、本文", "１、", "comma"),
    ("二、本文", "二、", "comma"),
    ("IV. Scope", "IV.", "roman"),
    ("iv. scope", "iv.", "roman"),
    ("A. Scope of the talks", "A.", "letter"),
    ("ក. អត្ថបទ", "ក.", "letter"),
    ("①本文", "①", "circled"),
    ("⑵本文", "⑵", "circled"),
    ("Ⅱ\u3000概要", "Ⅱ", "circled"),
    ("ア\u3000本文", "ア", "kana"),
    ("ア、本文", "ア、", "kana"),
    ("三\u3000本文", "三", "kanji"),
    ("다. 본문", "다.", "hangul"),
    ("１\u3000本文", "１", "bare"),
    ("2  text", "2", "bare"),
    ("1 概要", "1", "bare"),
]


@pytest.mark.parametrize("line, written, style", LABELS)
def test_label(line, written, style):
    label = find_label(line, 0, len(line))
    assert label is not None
    assert (label.text, label.style, label.alone) == (written, style, label.end == len(line))
    assert line[: label.end] == written


@pytest.mark.parametrize("line, written, style", LABELS)
def test_label_stands_where_it_is_looked_for(line, written, style):
    text = f"It ended.\n{line}"
    label = find_label(text, 10, len(text))
    assert label is not None
    assert (label.text, label.style, label.end) == (written, style, 10 + len(written))


@pytest.mark.parametrize("sign", ["1.", "(a)", "（１）", "第３条", "Article 5", "①", "IV.", "※"])
def test_label_alone(sign):
    label = find_label(sign, 0, len(sign))
    assert label is not None
    assert label.alone


@pytest.mark.parametrize(
    "line",
    [
        *("The talks ended.", "Ten men came.", "A man came.", "At 5 it ended.", "V", "x"),
        *("2023 was a year of change.", "3.2 million people voted.", "-5 degrees", "in. the"),
        *("(see below)", "(1) and (2) above apply.", "Mr. Sato spoke.", "U.S. trade grew."),
        *(
            "Articles of faith",
            "Article 5 of the Act applies.",
            "Primero habló ella.",
            "J. Sato spoke to the press.",
        ),
        *("９月７日、会談した。", "１２月", "（以下同じ。）", "第３条の規定により", "アジアの平和"),
        *(
            "10.000.000 រៀល",
            "១០.០០០.០០០ រៀល",
            "5 - 10 នាក់",
            "គ.ជ.ប. បានប្រកាស",
            "12- and 13-year-olds",
        ),
        *("千\u3000利休", "十月", "一般に", "注意事項", "제한", "가격", "カ国", "。"),
    ],
)
def test_no_label(line):
    assert find_label(line, 0, len(line)) is None
