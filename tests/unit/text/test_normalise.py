from __future__ import annotations

import pytest

from transflow.text.normalise import close_gaps, fold


@pytest.mark.parametrize(
    "text,folded",
    [
        ("", ""),
        ("Rule of Law", "rule of law"),
        ("ＡＢＣ１２３", "abc123"),
        ("ﾊﾟｰﾄﾅｰ", "パートナー"),
        ("ｶﾞｲﾄﾞ", "ガイド"),
        ("か\u3099き", "がき"),
        ("e\u0301tat", "état"),
        ("㈱東", "(株)東"),
        ("①", "1"),
        ("½", "1⁄2"),
        ("Straße", "strasse"),
        ("ﬁnance", "finance"),
        ("ΣΑΣ", "σασ"),
        ("“x” ‘y’ „z‟", '"x" \'y\' "z"'),
        ("« État »", '" état "'),
        ("Asia–Pacific", "asia-pacific"),
        ("co\u2011operation", "co-operation"),
        ("５－３−２—１", "5-3-2-1"),
        ("データ", "データ"),
        ("a\u00a0b\u202fc\u3000d", "a b c d"),
        ("a \r\n\t b", "a b"),
        ("part\u00adner\u200bship", "partnership"),
        ("葛\U000e0100城", "葛城"),
        ("\ufefftext\u2060", "text"),
        ("x\ud800y", "x\ufffdy"),
        ("각", "각"),
        ("\u1100\u1161\u11a8", "각"),
        ("〜約", "~約"),
    ],
)
def test_fold(text: str, folded: str):
    assert fold(text).text == folded


@pytest.mark.parametrize(
    "text,folded",
    [("Ｒｕｌｅ  of “Law”", 'Rule of "Law"'), ("STRASSE Straße", "STRASSE Straße")],
)
def test_fold_can_keep_the_case(text: str, folded: str):
    assert fold(text, keep_case=True).text == folded


@pytest.mark.parametrize(
    "text,part,original",
    [
        ("the  Rule\n of  Law.", "rule of law", "Rule\n of  Law"),
        ("ﾊﾟｰﾄﾅｰ国", "国", "国"),
        ("ﾊﾟｰﾄﾅｰ国", "ナ", "ﾅ"),
        ("ﾊﾟｰﾄﾅｰ国", "パ", "ﾊﾟ"),
        ("㈱東", "株", "㈱"),
        ("Straße", "s", "S"),
        ("ma\u00addam", "dam", "dam"),
        ("ma\u00addam", "madam", "ma\u00addam"),
        ("第３条", "3条", "３条"),
        ("か\u3099き", "が", "か\u3099"),
    ],
)
def test_span_leads_back_to_the_original(text: str, part: str, original: str):
    folded = fold(text)
    at = folded.text.index(part)
    start, end = folded.span(at, at + len(part))
    assert text[start:end] == original


@pytest.mark.parametrize("text", ["plain", "二国間関係", "第３条　第２項", "“Quoted” — dash"])
def test_text_that_maps_one_to_one_has_no_map(text: str):
    assert fold(text).starts is None


@pytest.mark.parametrize("text", ["ab", "a\u00adb", "\u00ad", ""])
def test_an_empty_slice_is_an_empty_span(text: str):
    folded = fold(text)
    for at in range(len(folded.text) + 1):
        start, end = folded.span(at, at)
        assert 0 <= start == end <= len(text)


@pytest.mark.parametrize(
    "text,closed",
    [
        ("法　の　支配", "法の支配"),
        ("全面的\n協力", "全面的協力"),
        ("ASEAN 首脳", "asean 首脳"),
        ("plain words", "plain words"),
        ("二国間", "二国間"),
        ("가 나", "가 나"),
    ],
)
def test_gaps_between_japanese_characters_close(text: str, closed: str):
    folded = close_gaps(fold(text))
    assert folded.text == closed
    assert folded.span(0, len(closed)) == (0, len(text))


def test_many_marks_on_one_letter_cost_little():
    folded = fold("a" + "\u0301\u0323" * 50_000)
    assert folded.span(0, len(folded.text)) == (0, 100_001)
