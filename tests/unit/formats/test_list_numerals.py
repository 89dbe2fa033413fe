import pytest

from transflow.formats.list_numerals import bullet, numeral, style_of_sample

CASES = [
    (0, "decimal", "0"),
    (12, "decimal", "12"),
    (7, "decimalZero", "07"),
    (123, "decimalZero", "123"),
    (10, "decimalFullWidth", "１０"),
    (1, "lowerLetter", "a"),
    (26, "upperLetter", "Z"),
    (27, "lowerLetter", "aa"),
    (53, "upperLetter", "AAA"),
    (4, "lowerRoman", "iv"),
    (1999, "upperRoman", "MCMXCIX"),
    (3, "decimalEnclosedCircle", "③"),
    (21, "decimalEnclosedCircle", None),
    (1, "aiueo", "ｱ"),
    (44, "aiueoFullWidth", "ワ"),
    (3, "irohaFullWidth", "ハ"),
    (1, "japaneseCounting", "一"),
    (10, "japaneseCounting", "十"),
    (15, "japaneseCounting", "十五"),
    (20, "chineseCounting", "二十"),
    (42, "japaneseCounting", "四十二"),
    (100, "japaneseCounting", None),
    (10, "ideographDigital", "一〇"),
    (2, "ideographTraditional", "乙"),
    (1, "ganada", "가"),
    (1, "ordinal", "1st"),
    (12, "ordinal", "12th"),
    (22, "ordinal", "22nd"),
    (5, "numberInDash", "- 5 -"),
    (5, "none", ""),
    (5, "cardinalText", None),
    (0, "lowerRoman", None),
    (-1, "decimal", None),
    (10_000, "decimal", None),
]


@pytest.mark.parametrize("number,style,shown", CASES)
def test_numeral(number, style, shown):
    assert numeral(number, style) == shown


@pytest.mark.parametrize(
    "sample,style",
    [
        ("ア, イ, ウ, ...", "aiueoFullWidth"),
        ("イ, ロ, ハ, ...", "irohaFullWidth"),
        ("１, ２, ３, ...", "decimalFullWidth"),
        ("①, ②, ③, ...", "decimalEnclosedCircle"),
        ("១, ២, ៣, ...", "khmerNumbers"),
        ("甲, 乙, 丙, ...", "ideographTraditional"),
        ("Native Numbering", ""),
        ("", ""),
    ],
)
def test_samples_of_open_document(sample, style):
    assert style_of_sample(sample) == style


@pytest.mark.parametrize(
    "written,shown", [("\uf0a7", "•"), ("o", "•"), ("", "•"), ("・", "・"), ("–", "–"), ("※ ", "※")]
)
def test_bullets(written, shown):
    assert bullet(written) == shown
