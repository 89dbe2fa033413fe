"""Units of measure in Japanese text."""

from __future__ import annotations

import re
from decimal import Decimal

_QUANTITIES = {
    "平方キロメートル": "km2",
    "平方キロ": "km2",
    "km²": "km2",
    "km2": "km2",
    "m2": "m2",
    "m3": "m3",
    "平方メートル": "m2",
    "m²": "m2",
    "㎡": "m2",
    "㎢": "km2",
    "立方メートル": "m3",
    "m³": "m3",
    "キロメートル": "km",
    "km": "km",
    "センチメートル": "cm",
    "センチ": "cm",
    "cm": "cm",
    "ミリメートル": "mm",
    "ミリ": "mm",
    "mm": "mm",
    "メートル": "m",
    "海里": "nmi",
    "マイル": "mi",
    "平方フィート": "ft2",
    "平方マイル": "mi2",
    "平米": "m2",
    "立米": "m3",
    "フィート": "ft",
    "キロ": "km",
    "ヤード": "yd",
    "インチ": "in",
    "キログラム": "kg",
    "kg": "kg",
    "グラム": "g",
    "g": "g",
    "ミリグラム": "mg",
    "mg": "mg",
    "トン": "t",
    "エーカー": "acre",
    "ミリリットル": "ml",
    "ml": "ml",
    "mL": "ml",
    "L": "l",
    "m": "m",
    "t": "t",
    "ヘクタール": "ha",
    "アール": "are",
    "ha": "ha",
    "キロリットル": "kl",
    "ヘクトリットル": "hl",
    "リットル": "l",
    "バレル": "bbl",
    "キロワット時": "kWh",
    "kWh": "kWh",
    "キロワット": "kW",
    "kW": "kW",
    "メガワット": "MW",
    "MW": "MW",
    "ギガワット": "GW",
    "GW": "GW",
    "メガワット時": "MWh",
    "ギガワット時": "GWh",
    "テラワット時": "TWh",
    "MWh": "MWh",
    "GWh": "GWh",
    "TWh": "TWh",
    "テラワット": "TW",
    "キロボルト": "kV",
    "kV": "kV",
    "オンス": "oz",
    "ガロン": "gal",
    "ノット": "kn",
    "ヘクトパスカル": "hPa",
    "hPa": "hPa",
    "ppm": "ppm",
    "ppb": "ppb",
    "ベクレル": "Bq",
    "Bq": "Bq",
    "ミリシーベルト": "mSv",
    "mSv": "mSv",
    "マイクロシーベルト": "uSv",
    "μSv": "uSv",
    "マイクログラム": "ug",
    "μg": "ug",
    "マイクロメートル": "um",
    "ミクロン": "um",
    "μm": "um",
    "ナノメートル": "nm",
    "nm": "nm",
    "ヘルツ": "Hz",
    "Hz": "Hz",
    "キロヘルツ": "kHz",
    "kHz": "kHz",
    "メガヘルツ": "MHz",
    "MHz": "MHz",
    "ギガヘルツ": "GHz",
    "GHz": "GHz",
    "メガバイト": "MB",
    "MB": "MB",
    "ギガバイト": "GB",
    "GB": "GB",
    "テラバイト": "TB",
    "TB": "TB",
    "デシベル": "dB",
    "dB": "dB",
    "キロカロリー": "kcal",
    "kcal": "kcal",
    "m/s": "m/s",
    "km/h": "kmh",
    "℃": "degC",
    "°C": "degC",
    "°F": "degF",
}
_QUANTITY = re.compile(
    rf"\s?(?P<unit>{'|'.join(sorted(_QUANTITIES, key=len, reverse=True))})(?![A-Za-z])"
)
UNIT_BEGINNINGS = frozenset("度") | {written[0] for written in _QUANTITIES}
"""What `measure` may find directly behind a numeral, but for spaces."""

_SHORTENED = {"キロ": ("km", "kg"), "ミリ": ("mm", "ml", "mg")}
"""What is said for short, the likelier first."""

_LIGHT = re.compile(r"体重|体長|体格|細身|小柄|大柄|重[さ量い]|増量|減量|やせ|太[っりめる]")
_CENTIMETRES = re.compile(r"[0-9]{1,2}(?=[をのでとにはがも、。)]|\Z|まで|から)")
"""As sport tells them: ８メートル36を跳んだ."""

_TENTHS = re.compile(r"([0-9])分(?![0-9間])")
"""As people tell a fever: ３７度５分."""

_DEGREES = re.compile(r"度(?![目数合])")
_THERMAL = re.compile(
    r"発熱|平熱|高熱|検温|熱[がはを]|気温|水温|温度|体温|摂氏|華氏|猛暑|真夏日|熱帯夜|氷点下"
)
_NEAR = 40
"""How far away a word may tell what is measured."""

_SCALE_BEFORE = {"摂氏": "degC", "華氏": "degF"}


def measure(text: str, start: int, end: int) -> tuple[tuple[str, ...], int, Decimal] | None:
    """Read the unit behind a numeral.

    Args:
        text: Folded text.
        start: Where the numeral begins; 摂氏 or 華氏 may stand before it.
        end: Where the numeral ends.

    Returns:
        The unit's symbol (several, the likeliest first, where キロ may be more than one), where
        it ends, and what is told behind it (the 36 of ８メートル36, the ５分 of ３７度５分); or
        None when there is none.
    """
    if match := _QUANTITY.match(text, end):
        unit = match["unit"]
        units = _SHORTENED.get(unit, (_QUANTITIES[unit],))
        if unit == "キロ" and _LIGHT.search(text, *_around(start, end)):
            units = units[::-1]
        if unit == "メートル" and (rest := _CENTIMETRES.match(text, match.end())):
            return units, rest.end(), Decimal(f"0.{rest.group()}")
        return units, match.end(), Decimal()
    if (match := _DEGREES.match(text, end)) and _THERMAL.search(text, *_around(start, end)):
        degrees = _SCALE_BEFORE.get(text[max(0, start - 2) : start], "degC")
        if tenths := _TENTHS.match(text, match.end()):
            return (degrees,), tenths.end(), Decimal(f"0.{tenths[1]}")
        return (degrees,), match.end(), Decimal()
    return None


def _around(start: int, end: int) -> tuple[int, int]:
    return max(0, start - _NEAR), end + _NEAR
