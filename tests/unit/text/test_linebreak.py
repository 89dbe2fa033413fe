"""Where lines end: tables of what stands on each line."""

from __future__ import annotations

import pytest

from transflow.text.linebreak import break_lines


def shown(text, cells, lang="ja"):
    return [text[start:end] for start, end in break_lines(text, cells, lang)]


JAPANESE = [
    ("", 10, [""]),
    ("協定", 10, ["協定"]),
    ("両国は協力する", 8, ["両国は協", "力する"]),
    # a stop takes the character before it along
    ("両国は協力。", 10, ["両国は協", "力。"]),
    ("両国は協、力する", 8, ["両国は", "協、力す", "る"]),
    ("彼は言った。」と", 12, ["彼は言っ", "た。」と"]),
    # no line ends with an opening bracket
    ("両国は「協力」する", 8, ["両国は", "「協力」", "する"]),
    ("規則（（別表）", 8, ["規則", "（（別", "表）"]),
    # long vowels, small kana, iteration marks
    ("あいサーバ", 6, ["あい", "サーバ"]),
    ("ああチェック", 6, ["ああ", "チェッ", "ク"]),
    ("関係人々の", 6, ["関係", "人々の"]),
    ("本年ぢゃ", 6, ["本年", "ぢゃ"]),
    ("アア・イ", 4, ["ア", "ア・", "イ"]),
    ("なにか？はい", 6, ["なに", "か？は", "い"]),
    # inseparable
    ("協力――そして", 5, ["協力", "――そ", "して"]),
    ("協力……です", 5, ["協力", "……で", "す"]),
    # numbers with what belongs to them
    ("総額は15億円", 8, ["総額は", "15億円"]),
    ("約は3億5,000万円", 14, ["約は", "3億5,000万円"]),
    ("第三条第二項", 8, ["第三条", "第二項"]),
    ("規定第十二条", 8, ["規定", "第十二条"]),
    ("比率は100%です", 7, ["比率は", "100%で", "す"]),
    ("気温２５℃だ", 8, ["気温", "２５℃だ"]),
    ("価格は￥500", 8, ["価格は", "￥500"]),
    ("価格は$500", 8, ["価格は", "$500"]),
    ("約３．５倍", 6, ["約", "３．５", "倍"]),
    ("会議3時間半", 6, ["会議", "3時間", "半"]),
    ("第3回目まで", 8, ["第3回目", "まで"]),
    # a number longer than that is parted
    ("一二三四五六七八九十一二三四五六", 8, ["一二三四", "五六七八", "九十一二", "三四五六"]),
    # Latin words stay whole
    ("これはAssemblyの", 10, ["これは", "Assemblyの"]),
    ("呼称をAM (Assembly Member) に", 18, ["呼称をAM (Assembly", "Member) に"]),
    ("ＧＤＰはＷＴＯだ", 12, ["ＧＤＰは", "ＷＴＯだ"]),
    # an ideographic space is kept at the beginning, left out where a line ends
    ("\u3000両国は協力", 8, ["\u3000両国は", "協力"]),
    ("両国は？\u3000協力", 8, ["両国は？", "協力"]),
    # half-width kana
    ("ｻｰﾊﾞｰﾊﾞ", 4, ["ｻｰ", "ﾊﾞｰ", "ﾊﾞ"]),
    # nothing but what is forbidden: cut where the line is full
    ("。。。。。", 4, ["。。", "。。", "。"]),
    ("「「「あ", 4, ["「「", "「あ"]),
    # marks and selectors stay with their letter
    ("か\u3099か\u3099か\u3099", 4, ["か\u3099か\u3099", "か\u3099"]),
    ("葛\U000e0100城葛\U000e0100", 4, ["葛\U000e0100城", "葛\U000e0100"]),
    ("🇯🇵🇰🇭🇱🇦", 5, ["🇯🇵🇰🇭", "🇱🇦"]),
    ("👩\u200d👧👩\u200d👧", 3, ["👩\u200d👧", "👩\u200d👧"]),
    ("a❤\ufe0f❤\ufe0f", 4, ["a❤\ufe0f", "❤\ufe0f"]),
    # the brackets of a difference
    ("両国は{+率直+}に", 8, ["両国は", "{+率直+}", "に"]),
    ("両国は[-率直-]に", 8, ["両国は", "[-率直-]", "に"]),
    ("一\n二\n", 10, ["一", "二", ""]),
    ("\n\n", 10, ["", "", ""]),
]


@pytest.mark.parametrize("text, cells, lines", JAPANESE)
def test_japanese(text, cells, lines):
    assert shown(text, cells) == lines


@pytest.mark.parametrize(
    "text, cells, lines",
    [
        ("The two ministers met", 10, ["The two", "ministers", "met"]),
        ("The  two   ministers", 8, ["The  two", "minister", "s"]),
        ("met in Geneva (Switzerland).", 16, ["met in Geneva", "(Switzerland)."]),
        ("a free-and-open region", 12, ["a", "free-and-", "open region"]),
        ("see free-and-open", 14, ["see", "free-and-open"]),
        ("interoperability", 8, ["interope", "rability"]),
        ("https://example.org/policy/a", 14, ["https://", "example.org/", "policy/a"]),
        ("it rose to 5 % of all", 12, ["it rose to", "5 % of all"]),
        ("it said “never again” to", 12, ["it said", "“never", "again” to"]),
        ("the Government—its ministers", 16, ["the Government—", "its ministers"]),
        ("in 10\u00a0km of it", 7, ["in", "10\u00a0km", "of it"]),
        ("wait for it ... now", 12, ["wait for", "it ... now"]),
        ("we use it on .NET only", 14, ["we use it on", ".NET only"]),
        ("naïve café déjà", 10, ["naïve café", "déjà"]),
        ("tab\tand space", 8, ["tab\tand", "space"]),
        ("aa      bb", 4, ["aa", "bb"]),
        ("aaaa ", 4, ["aaaa"]),
        ("aaaa  \u0301b", 4, ["aaaa", " \u0301b"]),
        ("{+new words+} here", 11, ["{+new", "words+}", "here"]),
        ("[-old words-] here", 11, ["[-old", "words-]", "here"]),
    ],
)
def test_english(text, cells, lines):
    assert shown(text, cells, "en") == lines


@pytest.mark.parametrize(
    "text, cells, lang, lines",
    [
        ("他说“你好”然后", 5, "zh", ["他说", "“你", "好”然", "后"]),
        ("大韓民國政府는", 8, "ko", ["大韓民國", "政府는"]),
        ("정부는 협력을 강화", 14, "ko", ["정부는 협력을", "강화"]),
        ("대한민국정부는", 8, "ko", ["대한민국", "정부는"]),
        ("정부와 日本政府", 12, "ko", ["정부와", "日本政府"]),
        # vowels before and behind the consonant, marks, a letter under the silencing mark
        ("กาเกแก", 3, "th", ["กา", "เก", "แก"]),
        ("กะกำกา", 3, "th", ["กะ", "กำ", "กา"]),
        ("กก ขขข", 4, "th", ["กก", "ขขข"]),
        ("กกกกกศาสตร์", 9, "th", ["กกกกกศาส", "ตร์"]),
        ("ກາເກແກ", 3, "lo", ["ກາ", "ເກ", "ແກ"]),
        # a subscribed consonant stays with the one above
        ("កកក្រក", 3, "km", ["កក", "ក្រក"]),
        ("ភាសា។", 3, "km", ["ភា", "សា។"]),
        # vowels beside the letter have room for a cell of their own, however they are counted
        ("ភាសាភាសា", 4, "km", ["ភាសា", "ភាសា"]),
        ("កាៅៅ", 2, "km", ["កាៅៅ"]),
        ("កាៅៅកា", 2, "km", ["កាៅៅ", "កា"]),
        # an ending consonant stays in its syllable
        ("ကကက်က", 2, "my", ["က", "ကက်", "က"]),
        ("កក\u200bកកក", 4, "km", ["កក\u200b", "កកក"]),
    ],
)
def test_other_scripts(text, cells, lang, lines):
    assert shown(text, cells, lang) == lines


def test_a_khmer_phrase_does_not_leave_a_hole_of_half_a_line():
    text = "កក " + "ក" * 20
    assert shown(text, 12, "km") == ["កក " + "ក" * 9, "ក" * 11]


def test_a_khmer_phrase_moves_to_the_next_line_where_there_is_room():
    text = "ក" * 8 + " " + "ក" * 6
    assert shown(text, 12, "km") == ["ក" * 8, "ក" * 6]


def test_less_than_two_cells_are_refused():
    with pytest.raises(ValueError, match="at least 2 cells"):
        break_lines("a", 1, "en")


@pytest.mark.parametrize(
    "text",
    ["🇯" * 10000, "。" * 10000, "a\u200d" * 5000, "a" + "\u0301" * 9999, " " * 10000, '"' * 10000],
    ids=["flags", "stops", "joiners", "marks", "spaces", "quotes"],
)
def test_hostile_texts_come_to_an_end(text):
    lines = break_lines(text, 76, "ja")
    assert lines[-1][1] <= len(text)
    assert len(lines) <= 10000
