"""Countries that Japanese writes with one kanji: 対露, 訪中, 日米豪印, 在韓, 仏外相."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTRIES = {
    "日": "日本",
    "米": "米国",
    "中": "中国",
    "英": "英国",
    "仏": "フランス",
    "独": "ドイツ",
    "伊": "イタリア",
    "豪": "オーストラリア",
    "加": "カナダ",
    "露": "ロシア",
    "ロ": "ロシア",
    "印": "インド",
    "韓": "韓国",
    "朝": "北朝鮮",
    "越": "ベトナム",
    "蘭": "オランダ",
    "欧": "欧州",
}
"""Countries by their kanji, as the table of places writes them."""

_OFFICE = re.compile(
    r"[米英仏独伊豪加露印韓越蘭](?<![\u4e00-\u9fff].)"
    r"(?=(?:国防|国務|外務|財務|商務|司法|保健)長官|大統領|首相|外相|副大統領|財務相|国防相|両国|政府|議会|大使館"
    r"|国[立営鉄]|領|系|側|[陸海空]?軍|紙(?!幣)|誌|国籍|当局|中銀|(?:財務|国防|国務|外務|商務|司法)省|[上下]院|経済|企業)"
)
_GROUP = re.compile(
    r"[日米英仏独伊加豪印韓中露ロ朝越欧](?<![\u4e00-\u9fffァ-ヺ].)"
    r"(?!(?<=日)中(?![米韓英独仏印豪露])|(?<=中)[日欧米越]|(?<=印)加|(?<=朝)日|(?<=越)中)"
    r"[日米英仏独伊加豪印韓中露ロ朝越欧]{1,5}(?![ァ-ヺーヵ])"
)
"""Countries in a row, but 日中 (daytime, and the table's own), 中欧, 中米, 朝日."""

_TURNED = re.compile(
    r"[対訪在駐反親離渡](?<![\u4e00-\u9fff].)(?P<land>日(?![付程常数照])|米(?![価穀作粉飯麦])"
    r"|中(?![央心小学高期長間止級年立性等堅断途])|英(?![語文])|独(?![占立自裁])|露(?![光出店天])"
    r"|印(?![象刷鑑税紙字])|越(?![境え年冬])|[仏伊豪韓朝蘭欧])"
)
"""A country that something is turned towards, but 反独占, 対中小企業."""


class Abbreviated(NamedTuple):
    """A country named by one kanji: the kanji, and where it stands."""

    kanji: str
    start: int
    end: int


def abbreviated_countries(text: str) -> Iterator[Abbreviated]:
    """Find the countries that a Japanese text names by one kanji.

    Before an office (仏外相), in a row of countries (日米豪印), behind what is turned towards one
    (対露, 訪中, 在韓).

    Args:
        text: A Japanese text.
    """
    for match in _OFFICE.finditer(text):
        yield Abbreviated(match.group(), *match.span())
    for match in _GROUP.finditer(text):
        for place, kanji in enumerate(match.group(), match.start()):
            yield Abbreviated(kanji, place, place + 1)
    for match in _TURNED.finditer(text):
        yield Abbreviated(match["land"], *match.span("land"))
