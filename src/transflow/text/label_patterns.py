"""Labels at the head of a line.

``1.``, ``(1)``, ``（１）``, ``第３条第２項``, ``Article 5.``, ``a)``, ``•``, ``ア``, ``※`` are data
of the block. What only begins like one stays text: ``2023 was …``, ``９月７日、…`` and
``第３条の規定により…``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from transflow.text.ordinals import HANGUL, KANA, ordinal_key, roman_number

_DIGIT: Final = "0-9０-９០-៩๐-๙໐-໙०-९၀-၉٠-٩۰-۹"
_N: Final = f"[{_DIGIT}]{{1,3}}"
_KANJI: Final = "[〇一二三四五六七八九十百千]{1,5}"
_CIRCLED: Final = "①-⑳㉑-㉟㊱-㊿❶-❿⓪⓫-⓴➀-➉⑴-⒇⒈-⒛㈠-㈩㊀-㊉Ⓐ-ⓩ㋐-㋾Ⅰ-Ⅻⅰ-ⅻ"
_BULLETS: Final = "•‣⁃◦▪▫■□◆◇●○◎★☆►▶▲△▼➢➤✓✔・･❖❑❒·∙"
_DASHES: Final = "\\-–—−*+‐"
_COUNTERS: Final = "年月日時分秒名人か箇カヶケ国件回億万千円％%度歳号条項章点つ個社校台目者期次代"
_ARTICLE_WORDS: Final = "|".join(
    """
    Article Section Chapter Part Annex Appendix Schedule Title Rule Clause Attachment Exhibit
    ARTICLE SECTION CHAPTER PART ANNEX TITLE ARTÍCULO CHAPITRE CAPÍTULO ARTIKEL СТАТЬЯ ГЛАВА
    Artikel Abschnitt Kapitel Anhang Anlage Teil Chapitre Annexe Titre Partie
    Artículo Sección Capítulo Anexo Título Articolo Sezione Capo Titolo Allegato Artigo Secção Seção
    Статья Глава Раздел Приложение Часть Стаття Розділ Додаток Член
    មាត្រា ជំពូកទី ជំពូក ផ្នែក ប្រការ ឧបសម្ព័ន្ធ កថាខណ្ឌ មាតិកា
    Điều Chương Mục Khoản มาตรา ข้อ หมวด ส่วน ມາດຕາ ໝວດ ພາກ Pasal Bab Lampiran
    अनुच्छेद المادة ပုဒ်မ
    """.split()
)
_NUMBER: Final = f"(?:[{_DIGIT}]{{1,4}}(?:[.-][{_DIGIT}]{{1,3}})*[A-Za-z]?|[IVXLC]{{1,7}}|[A-Z])"
_DAI: Final = (
    f"第[ \u3000]?(?:[{_DIGIT}]{{1,4}}|{_KANJI})[ \u3000]?[条條章節节款目編编部項项号號]"
    f"(?:の(?:[{_DIGIT}]{{1,3}}|{_KANJI}))*"
)
_NO_REFERENCE: Final = (  # （１）の規定は …, (1) and (2) above …
    "(?!\\s?(?:及び|又は|並びに|若しくは|から[（(第]|の(?:規定|場合|とおり|うち|各)"
    "|に(?:つい|規定|掲げ|定め|より|よる|おい|関)|、|，|～|〜"
    "|and [(]|or [(]|to [(]|through [(]|above|below))"
)
_TITLE_IN_PARENTHESES: Final = "[（(][^（）()]{1,40}[）)]"

_FORMS: Final = {
    ">": "[>＞]+(?=\\s|[^\\s=])",
    "bullet": f"[{_BULLETS}](?:\\s*{_N}[.)](?=\\s))?",
    "dash": f"[{_DASHES}](?=[ \u3000\t\u00a0]+\\S)",
    "note": (
        f"※\\s?[{_DIGIT}]{{0,2}}"
        f"|[（(\\[［]\\s?(?:注|註|備考)\\s?(?:[{_DIGIT}]{{1,2}}|{_KANJI})?\\s?[）)\\]］]"
        f"|注[{_DIGIT}]{{1,2}}(?=[\\s:：．.)）])[:：．.)）]?"
        "|[(]Note(?:\\s?[0-9]{1,2})?[)]|\\[[0-9]{1,3}\\](?=\\s)"
    ),
    "dai": (
        f"{_DAI}(?:第(?:[{_DIGIT}]{{1,3}}|{_KANJI})[項号](?:の{_N})?)*"
        f"(?=\\s|$|{_TITLE_IN_PARENTHESES}(?:\\s|$)|[:：])[:：]?"
        f"|第(?:[{_DIGIT}]{{1,2}}|{_KANJI})(?=\u3000)"
    ),
    "je": (
        "제\\s?[0-9]{1,4}\\s?[조항호](?:의\\s?[0-9]{1,3})?"
        "(?=\\s?[(（][^()（）]{1,40}[)）]|$|\\s*[\\r\\n]|\\.\\s)\\.?"
    ),
    "jang": "제\\s?[0-9]{1,4}\\s?[장절편관](?=\\s|$)",
    "article": (
        f"(?:(?:{_ARTICLE_WORDS})[ \u00a0\u200b]?{_NUMBER}(?:er|º|ª|°|bis|ter)?"
        f"|(?:Art|Sec|Sect|Chap|§§?)\\.?[ \u00a0]?{_NUMBER})(?![^\\W_])"
        "(?:[.:៖](?:[ \u00a0]?[-–—])?(?=\\s|$)|\\.?[-–—](?=\\s))?"
    ),
    "paren": (
        f"[（(]\\s?(?:{_N}(?:[.．-]{_N})*|[ivxlc]{{1,6}}|[IVXLC]{{1,6}}|[A-Za-zａ-ｚＡ-Ｚ]"
        f"|(?P<twin>[a-z])(?P=twin){{1,2}}|[{KANA}{HANGUL}]|[а-я]|{_KANJI}|[ក-អ])\\s?[）)]\\.?"
        f"{_NO_REFERENCE}"
    ),
    "close": (
        f"(?:{_N}\\.?|[ivxlc]{{1,6}}\\.?|[A-Za-zａ-ｚＡ-Ｚ]\\.?|[{KANA}{HANGUL}]|[а-яА-Я])[)）]"
    ),
    "multi": (
        f"(?:{_N}(?:[.．]{_N}){{1,5}}[.．)]?|{_N}(?:[-－‐−]{_N}){{1,3}})(?=\\s|$)(?![ ][\\d%])"
        "|[０-９]{1,2}(?:．[０-９]{1,2}){1,4}．(?=[^０-９\\s])"
    ),
    "dot": f"{_N}[.．](?=\\s|$|[^\\W\\d_]|[「『（(])",
    "degree": "[0-9]{1,2}°(?=\\s)",
    "comma": f"(?:{_N}|{_KANJI})、(?![{_DIGIT}〇一二三四五六七八九十])",
    "roman": "(?:[IVX]{2,6}|[ivx]{1,5})\\.(?=\\s|$)",
    "letter": "(?:[A-ZА-ЯＡ-Ｚａ-ｚ]|[a-zа-яក-អ])[.．](?=\\s|$)",
    "circled": (
        f"[{_CIRCLED}][.．、]?(?!\\s?(?:及び|又は|から[{_CIRCLED}]|～|〜|の(?:規定|場合|とおり)"
        f"|[、，と][{_CIRCLED}]))"
    ),
    "kana": f"[{KANA}](?:[.．、](?=\\S)|(?=[\u3000 ]))",
    "kanji": f"{_KANJI}(?=[\u3000\t]|[ ]{{1,2}}[^\\s{_COUNTERS}])",
    "hangul": f"[{HANGUL}]\\.(?=\\s)",
    "bare": (
        f"{_N}(?=\u3000|\t|[ ]{{2,}})"
        "(?![\\s\u3000]+[年月日時分秒](?:[\\s\u3000]?[0-9０-９]|[にのはをもま、]))"
        f"|[0-9０-９]{{1,2}}(?=[ ][ぁ-ヿ㐀-鿿「『])(?![ ][{_COUNTERS}])"
    ),
}
"""Style -> expression, in the order in which they are tried."""

_NAMES: Final = tuple(_FORMS)
_PATTERN: Final = re.compile(
    "|".join(f"(?P<s{number}>{form})" for number, form in enumerate(_FORMS.values()))
)
_FIRST: Final = re.compile(
    f"[>＞{_BULLETS}{_DASHES}※（(\\[［注第제§{_DIGIT}{_CIRCLED}{KANA}{HANGUL}〇一二三四五六七八九十百"
    "A-ZА-Яa-zа-яＡ-Ｚａ-ｚÀ-ỹក-ឳก-ฮກ-ຮء-يअ-हပ]"
)
_TERMINATED: Final = re.compile("[.!?。！？;；:：,、។៕।॥…]['\"”’»)）」』\\]]*$")
_REST: Final = re.compile("(?P<gap>[ \u00a0\u200b]+)(?P<dash>[-–—] )?(?P<rest>\\S)")
_TITLE: Final = re.compile("[（(][^（）()\\n]{1,80}[）)]\\s*(?:[\\n\\r\u3000 ]|$)")
_JOINING: Final = re.compile("(?:នៃ|និង|ដល់|របស់|ត្រូវ|ចែង|และ|ของ|แห่ง|หรือ|ແລະ|ຂອງ|của|và|pada|dan)")
_UNPUNCTUATED_DASH: Final = frozenset("-－−‐")


@dataclass(frozen=True, slots=True)
class Label:
    """A label found at the head of a line.

    Attributes:
        text: As written, without surrounding space.
        style: What kind of numbering; labels of one list share it.
        end: Offset behind it.
        alone: Whether the line holds nothing else.
    """

    text: str
    style: str
    end: int
    alone: bool


def find_label(text: str, start: int, end: int) -> Label | None:
    """The label at the head of a line, or None.

    Args:
        text: The document.
        start: Offset of the first character of the line that is no space.
        end: Offset behind its last character that is no space.
    """
    if _FIRST.match(text, start) is None:
        return None
    found = _PATTERN.match(text, start, end)
    if found is None:
        return None
    style = _NAMES[int((found.lastgroup or "s0")[1:])]
    stop = found.end()
    written = text[start:stop]
    alone = stop >= end
    if not alone and not _is_label(text, style, written, stop, end):
        return None
    if style in {"bullet", "dash"}:
        style += written[0]
    elif style in {"paren", "close"}:
        style += _series(written.strip("（()）. \u3000"))
    return Label(written, style, stop, alone)


def _is_label(text: str, style: str, written: str, stop: int, end: int) -> bool:
    """Whether what follows lets it be a label and not the head of a sentence."""
    if style == "article" and written[-1] not in ".:៖-–—":
        return _heads_article(text, stop, end)
    if style == "jang":
        return end - stop <= 60 and not _terminated(text, stop, end)
    if style == "letter" and written[0].isupper():
        return not _is_initial(text, stop, end)
    if style == "dot" and not text[stop].isspace():
        return not text[stop].islower() and not text[stop].isdigit()
    if style == "multi":
        return _heads_multi(text, written, stop, end)
    if style == "kana":
        return text[stop] != " " or end - stop <= 200
    return True


def _series(sign: str) -> str:
    """Which series a sign belongs to: numbers, Roman numerals, letters, kana …."""
    if sign[:1].isdecimal():
        return "1"
    if sign in {"i", "v", "x"} or (len(sign) > 1 and roman_number(sign)):
        return "i" if sign.islower() else "I"
    if sign.isascii():
        return "a" if sign.islower() else "A"
    return "ア" if sign in KANA else "一" if ordinal_key(sign).isdecimal() else "가"


def _terminated(text: str, start: int, end: int) -> bool:
    return _TERMINATED.search(text, max(start, end - 8), end) is not None


def _heads_article(text: str, stop: int, end: int) -> bool:
    """Whether ``Article 5 …`` is a heading and not the subject of a sentence."""
    if _TITLE.match(text, stop, end):
        return True
    found = _REST.match(text, stop, end)
    if found is None:
        return False
    at = found.start("rest")
    if found["dash"] or _TITLE.match(text, at, end):
        return True
    if text[at].islower():
        return False
    if end - stop > 100 or _terminated(text, stop, end):
        return len(found["gap"]) > 1
    return not _JOINING.match(text, at)


def _is_initial(text: str, stop: int, end: int) -> bool:
    """Whether ``A. …`` is a name with an initial rather than a lettered heading."""
    words = text[stop : min(end, stop + 80)].split(None, 2)
    if len(words) < 2 or not words[0][:1].isupper():
        return False
    if len(words[0]) == 2 and words[0][1] == ".":
        return True
    is_name = len(words[0]) > 3 and not words[0].startswith(
        ("The", "Both", "Each", "This", "These")
    )
    return is_name and words[1][:1].islower() and _terminated(text, stop, end)


def _heads_multi(text: str, written: str, stop: int, end: int) -> bool:
    """Whether ``2.1 …`` numbers a clause: ``3.2 million people`` does not."""
    first = text[stop:end].lstrip()[:1]
    if written[-1] in ".．)":
        return not first.isdigit()
    foreign = first.isalpha() and not first.isascii() and not first.islower()
    if not _UNPUNCTUATED_DASH.isdisjoint(written):
        return text[stop] == "\u3000" or foreign
    return text[stop] in "\u3000\t" or text[stop : stop + 2] == "  " or first.isupper() or foreign
