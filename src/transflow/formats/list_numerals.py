"""Numbers as lists show them: Roman, lettered, circled, in kana order, in Chinese characters.

The names are those of ST_NumberFormat (ECMA-376-1, 17.18.59); OpenDocument's samples
("１, ２, ...") are mapped to them where they are read. What other names show is not guessed.
"""

from __future__ import annotations

from typing import Final

_SERIES: Final = {
    "aiueo": "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ",
    "aiueoFullWidth": (
        "アイウエオカキクケコサシスセソタチツテトナニヌネノ"
        "ハヒフヘホマミムメモヤユヨラリルレロワヲン"
    ),
    "iroha": "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ",
    "irohaFullWidth": (
        "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
        "ウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
    ),
    "ganada": "가나다라마바사아자차카타파하",
    "chosung": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "ideographEnclosedCircle": "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
}
_DIGITS: Final = {
    "decimal": "0123456789",
    "decimalHalfWidth": "0123456789",
    "decimalFullWidth": "０１２３４５６７８９",
    "decimalFullWidth2": "０１２３４５６７８９",
    "ideographDigital": "〇一二三四五六七八九",
    "japaneseDigitalTenThousand": "〇一二三四五六七八九",
    "thaiNumbers": "๐๑๒๓๔๕๖๗๘๙",
    "hindiNumbers": "०१२३४५६७८९",
    "khmerNumbers": "០១២៣៤៥៦៧៨៩",  # no name in ECMA-376; OpenDocument gives samples instead
}
_COUNTING: Final = frozenset(
    "japaneseCounting chineseCounting chineseCountingThousand taiwaneseCounting "
    "taiwaneseCountingThousand".split()
)
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_HIGHEST: Final = 9_999


def numeral(number: int, style: str) -> str | None:
    """A number of a list as it is shown.

    Args:
        number: 0 to 9,999.
        style: A name of ST_NumberFormat.

    Returns:
        The numeral; None for a style or a number that is not known here.
    """
    if not 0 <= number <= _HIGHEST:
        return None
    digits = _DIGITS.get(style)
    if digits is not None:
        return "".join(digits[int(digit)] for digit in str(number))
    if style == "none":
        return ""
    if style == "decimalZero":
        return f"{number:02}"
    if style == "numberInDash":
        return f"- {number} -"
    if style == "ordinal":
        return f"{number}{_ordinal_ending(number)}"
    if number == 0:
        return None
    if style in {"lowerRoman", "upperRoman"}:
        roman = _roman(number)
        return roman if style == "lowerRoman" else roman.upper()
    if style in {"lowerLetter", "upperLetter"}:
        # a … z, aa, bb … as both word processors repeat the letter (ECMA-376-1, 17.18.59)
        repeated, letter = divmod(number - 1, 26)
        first = "a" if style == "lowerLetter" else "A"
        return chr(ord(first) + letter) * (repeated + 1)
    if style in _COUNTING:
        return _counted(number)
    series = _SERIES.get(style, "")
    return series[number - 1] if number <= len(series) else None


def style_of_sample(sample: str) -> str:
    """The style whose first two numbers a sample shows (``"ア, イ, ウ, ..."``), or ""."""
    first, _, rest = sample.partition(", ")
    second = rest.partition(", ")[0]
    for style in (*_DIGITS, *_SERIES, "japaneseCounting"):
        if numeral(1, style) == first and numeral(2, style) == second:
            return style
    return ""


def _ordinal_ending(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out += letters * count
    return out


def _counted(number: int) -> str | None:
    """Chinese characters with the tens named; unlike beyond 99, so not beyond 99."""
    if number > 99:
        return None
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    head = ("" if tens == 1 else digits[tens]) + "十" if tens else ""
    return head + (digits[ones] if ones else "")


def bullet(written: str) -> str:
    """A bullet as shown: letters and private characters are pictures of a symbol font."""
    mark = written.strip()
    if not mark or any(char.isalnum() or "\ue000" <= char <= "\uf8ff" for char in mark):
        return "•"
    return mark
