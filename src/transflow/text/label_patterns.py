"""Labels at the head of a line.

``1.``, ``(1)``, ``（１）``, ``第３条第２項``, ``Article 5.``, ``a)``, ``•``, ``ア``, ``※`` are data
of the block. What only begins like one stays text: ``2023 was …``, ``９月７日、…`` and
``第３条の規定により…``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from transflow.text.ordinals import HANGUL, KANA, ordinal_key, roman_number

_DIGIT: Final = "0-9０-９០-៩๐-๙໐-໙०-९၀-၉٠-٩۰-۹"
_N: Final = f"[{_DIGIT}]{{1,3}}"
_NUMERALS: Final = "〇一二三四五六七八九十百千"
_KANJI: Final = f"[{_NUMERALS}]{{1,5}}"
_CIRCLED: Final = "①-⑳㉑-㉟㊱-㊿❶-❿⓪⓫-⓴➀-➉⑴-⒇⒈-⒛㈠-㈩㊀-㊉Ⓐ-ⓩ㋐-㋾Ⅰ-Ⅻⅰ-ⅻ"
_BULLETS: Final = "•‣⁃◦▪▫■□◆◇●○◎★☆►▶▲△▼➢➤✓✔・･❖❑❒·∙"
_DASHES: Final = "–—−*+‐-"
_FIRST_LETTERS: Final = "ក-អก-ฮກ-ຮက-အक-हأ-ي"
"""Letters that number items in scripts without capitals."""

_AFTER_DASH: Final = " \u3000\t\u00a0"
_COUNTERS: Final = "年月日時分秒名人か箇カヶケ国件回億万千円％%度歳号条項章点つ個社校台目者期次代"
_ARTICLE_WORDS: Final = "|".join(
    """
    Article Section Chapter Part Annex Appendix Schedule Title Rule Clause Attachment Exhibit
    ARTICLE SECTION CHAPTER PART ANNEX TITLE ARTÍCULO CHAPITRE CAPÍTULO ARTIKEL СТАТЬЯ ГЛАВА
    ANNEXE TITRE SECTION PARTIE APPENDIX SCHEDULE TÍTULO ANEXO SECCIÓN ARTICOLO ALLEGATO
    ANHANG ANLAGE ABSCHNITT KAPITEL РАЗДЕЛ ПРИЛОЖЕНИЕ
    Artikel Abschnitt Kapitel Anhang Anlage Teil Chapitre Annexe Titre Partie
    Artículo Sección Capítulo Anexo Título Articolo Sezione Capo Titolo Allegato Artigo Secção Seção
    Статья Глава Раздел Приложение Часть Стаття Розділ Додаток Член
    មាត្រា ជំពូកទី ជំពូក ផ្នែក ប្រការ ឧបសម្ព័ន្ធ កថាខណ្ឌ មាតិកា
    Điều Chương Mục Khoản มาตรา ข้อ หมวด ส่วน ມາດຕາ ໝວດ ພາກ Pasal Bab Lampiran
    अनुच्छेद المادة ပုဒ်မ
    """.split()
)
_NUMBER: Final = (
    "(?:[LRDA]\\*?\\.[ \u00a0]?[0-9]{1,4}(?:-[0-9]{1,3})*"  # of a French code: L. 121-3
    f"|[{_DIGIT}]{{1,4}}(?:[.-][{_DIGIT}]{{1,3}})*[A-Za-z]?|[IVXLC]{{1,7}}|[A-Z])"
)
_GLUED_NUMBER: Final = f"[{_DIGIT}]{{1,4}}(?:[.-][{_DIGIT}]{{1,3}})*[A-Za-z]?"
"""Letters would be those of a longer word: ANNEXE, ARTICLES."""

_INSERTED: Final = (
    "(?:[ \u00a0-](?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|ថ្មី|ស្ទួន)"
    "(?:[ \u00a0][A-Z](?![^\\W_]))?(?![^\\W_]))?"
)
"""What tells an article from the one that it was put in behind: Article 5 bis A."""

_NUMBER_WORD: Final = "|".join(
    form(word)
    for form in (str, str.upper)
    for word in """
    One Two Three Four Five Six Seven Eight Nine Ten premier première unique
    primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta único única
    primo unico primeiro primeira
    """.split()
)
_ORDINAL_WORD: Final = "|".join(
    form(word)
    for form in (str, str.upper)
    for word in """
    Primero Segundo Tercero Cuarto Quinto Sexto Séptimo Octavo Noveno Décimo Undécimo Duodécimo
    Primera Segunda Tercera Cuarta Quinta Sexta Séptima Octava Novena Décima Undécima Duodécima
    Primeiro Terceiro Sétimo Oitavo Nono Primeira Terceira Sétima Oitava Nona
    """.split()
)
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
    "quote": "[>＞]+(?=\\s|[^\\s=])",
    "bullet": f"[{_BULLETS}](?:\\s*{_N}[.)](?=\\s))?",
    # not what stands between two: - 12 -, — END —
    "dash": f"[{_DASHES}](?=[{_AFTER_DASH}]+\\S)(?![ ][^\\n]{{1,24}}[ ][-–—*](?:\\n|$))",
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
        f"(?:(?:{_ARTICLE_WORDS})"
        f"(?:(?:[ \u00a0\u200b]{_NUMBER}|{_GLUED_NUMBER})(?:\\.?[ºª°]|er|bis|ter)?{_INSERTED}"
        f"|[ \u00a0](?:{_NUMBER_WORD}))"
        f"|(?:Art|Sec|Sect|Chap|§§?)\\.?[ \u00a0]?{_NUMBER}(?:\\.?[ºª°]|er)?{_INSERTED})(?![^\\W_])"
        "(?:[ \u00a0]?[(][0-9]{1,2}[)](?:[ \u00a0]?[(][a-z][)])?(?!\\S))?"
        "(?:[.:៖](?:[ \u00a0]?[-–—])?(?=\\s|$)|\\.?[-–—](?=\\s)|[ \u00a0]\\.[-–—](?=\\s|$)"
        "|[ \u00a0\u202f][:–—](?=[ \u00a0]\\S))?"
    ),
    "paren": (
        f"[（(]\\s?(?:{_N}(?:[.．-]{_N})*|[ivxlc]{{1,6}}|[IVXLC]{{1,6}}|[A-Za-zａ-ｚＡ-Ｚ]"
        f"|[Ⅰ-Ⅻⅰ-ⅻ]|(?P<twin>[a-z])(?P=twin){{1,2}}|[{KANA}{HANGUL}]|[а-я]|{_KANJI}|[{_FIRST_LETTERS}])\\s?[）)]\\.?"
        f"{_NO_REFERENCE}"
    ),
    "close": (
        f"(?:{_N}\\.?|[ivxlc]{{1,6}}\\.?|[A-Za-zａ-ｚＡ-Ｚ]\\.?|[{KANA}{HANGUL}]|[а-яА-Я]|[{_FIRST_LETTERS}])[)）]"
    ),
    "multi": (
        f"(?:{_N}(?:[.．]{_N}){{1,5}}[.．)]?|{_N}(?:[-－‐−]{_N}){{1,3}})(?=\\s|$)(?![ ][\\d%])"
        "|[０-９]{1,2}(?:．[０-９]{1,2}){1,4}．(?=[^０-９\\s])"
    ),
    "dot": f"{_N}[.．](?=\\s|$|[^\\W\\d_]|[「『（(])|[၀-၉]{{1,3}}။(?=\\s)",
    "stroke": (  # ១- … and 1 - …, ១/ … and 1/ …
        f"(?:{_N}(?:[-–/]|[ ][-–])|[ក-អ][-/])(?=[ \u00a0\u200b]+[^\\W\\d_a-z])"
    ),
    "number": f"№[ \u00a0]?{_N}[.)](?=\\s+\\S)",
    "degree": "[0-9]{1,2}°(?=\\s)",
    "comma": f"(?:{_N}|{_KANJI})、(?![{_DIGIT}〇一二三四五六七八九十])",
    "roman": "(?:[IVX]{2,6}|[ivx]{1,5})\\.(?=\\s|$)",
    "letter": ("(?:[A-ZА-ЯＡ-Ｚａ-ｚ]|[a-zа-яក-អ])[.．](?=\\s|$)|[ក-អ]\\.(?=[ក-ឳ][ក-\u17d3]{2})"),
    "ordinal": f"(?:{_ORDINAL_WORD})(?:\\.[-–—]?|:|[°º]\\.?[-–—]?)(?=\\s+\\S)",
    "circled": (
        f"(?:[Ⅰ-Ⅻ][-－‐][0-9０-９]{{1,2}}(?=[.．\\s])|[{_CIRCLED}])[.．、]?(?!\\s?(?:及び|又は|から[{_CIRCLED}]|～|〜|の(?:規定|場合|とおり)"
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

_DIGITS: Final = frozenset(
    chr(c) for zero in "0０០๐໐०၀٠۰" for c in range(ord(zero), ord(zero) + 10)
)
_FORMS_BY_HEAD: Final = (
    (_DIGITS, ("close", "multi", "dot", "stroke", "degree", "comma", "bare")),
    ("(（", ("note", "paren")),
    ("[［※注", ("note",)),
    (_BULLETS, ("bullet",)),
    ("第", ("dai",)),
    ("제", ("je", "jang")),
    ("§", ("article",)),
    ("№", ("number",)),
    (">＞", ("quote",)),
)
_CIRCLED_SIGN: Final = re.compile(f"[{_CIRCLED}]")
_ARTICLE_HEADS: Final = frozenset(
    word[:2] for word in (*_ARTICLE_WORDS.split("|"), "Art", "Sec", "Chap")
)
_ORDINAL_HEADS: Final = frozenset(word[:2] for word in _ORDINAL_WORD.split("|"))
_LETTERS: Final = re.compile(
    f"[A-Za-zА-Яа-яＡ-Ｚａ-ｚ{_FIRST_LETTERS}][.．)）]|[ក-អ][-/]|[ivxlc]{{2}}|[IVXLC]{{2}}"
)


@lru_cache(maxsize=4096)
def head_expression(head: str) -> re.Pattern[str] | None:
    """What labels that begin with these two characters look like; None when none does."""
    first, second = head[0], head[1:]
    for firsts, forms in _FORMS_BY_HEAD:
        if first in firsts:
            return _compiled(forms)
    if head in _ARTICLE_HEADS:
        return _compiled(("article", "close", "roman", "letter", "ordinal"))
    if head in _ORDINAL_HEADS:
        return _compiled(("ordinal",))
    if _LETTERS.match(head):
        return _compiled(("close", "roman", "letter", "stroke"))
    if first in _DASHES:
        return _compiled(("dash",)) if second in _AFTER_DASH else None
    if first in KANA:
        return _compiled(("close", "kana")) if second in ".．、\u3000 )）" else None
    if first in HANGUL:
        return _compiled(("close", "hangul")) if second in ".)）" else None
    if first in _NUMERALS[:-1]:  # 千 begins names, and no list is that long
        return _compiled(("comma", "kanji")) if second in _NUMERALS + "、\u3000\t " else None
    return _compiled(("circled",)) if _CIRCLED_SIGN.match(first) else None


@lru_cache(maxsize=32)
def _compiled(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{form}>{_FORMS[form]})" for form in forms))


_JUDGED: Final = frozenset({"article", "jang", "letter", "dot", "multi", "kana"})
"""Styles for which it matters what stands behind."""

_SORTED: Final = frozenset({"bullet", "dash", "paren", "close"})
_TERMINATED: Final = re.compile("[.!?。！？;；:：,、។៕।॥…]['\"”’»)）」』\\]]*$")
_CLAUSE_OPENS: Final = re.compile(
    "(?:The|An?|In|If|When|Where|Any|No|Each|Every|For|Upon|Unless|This|These|Nothing|Subject"
    "|Notwithstanding|Neither|Nobody|Persons|Whoever)\\b|[(（]1[)）]\\s?\\S"
)
"""What a clause begins with, and what no sentence has behind its subject ``Article 5``."""

_REST: Final = re.compile("(?P<gap>[ \u00a0\u200b]+)(?P<dash>[-–—] )?(?P<rest>\\S)")
_TITLE: Final = re.compile("[（(][^（）()\\n]{1,80}[）)]\\s*(?:[\\n\\r\u3000 ]|$)")
_JOINING: Final = re.compile("(?:នៃ|និង|ដល់|របស់|ត្រូវ|ចែង|และ|ของ|แห่ง|หรือ|ແລະ|ຂອງ|của|và|pada|dan)")
_THOUSANDS: Final = re.compile("[.．]\\d{3}")
_UNPUNCTUATED_DASH: Final = frozenset("-－−‐")


class Label(NamedTuple):
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
    expression = head_expression(text[start : start + 2])
    found = match_label(expression, text, start, end) if expression else None
    return None if found is None else Label(*found)


def match_label(
    expression: re.Pattern[str], text: str, start: int, end: int
) -> tuple[str, str, int, bool] | None:
    """The fields of the label at the head of a line, or None.

    Args:
        expression: What ``head_expression`` says of its first two characters.
        text: The document.
        start: As in `find_label`.
        end: As in `find_label`.
    """
    found = expression.match(text, start, end)
    if found is None:
        return None
    style = found.lastgroup or ""
    stop = found.end()
    written = found.group()
    if style in _JUDGED and stop < end and not _is_label(text, style, written, stop, end):
        return None
    if style in _SORTED:
        style = _sorted_style(style, written)
    return written, style, stop, stop == end


@lru_cache(maxsize=4096)
def _sorted_style(style: str, written: str) -> str:
    """A style that has several, with which of them a label belongs to."""
    if style in {"bullet", "dash"}:
        return style + written[0]
    return style + _series(written.strip("（()）. \u3000"))


def _is_label(text: str, style: str, written: str, stop: int, end: int) -> bool:
    """Whether what follows lets it be a label and not the head of a sentence."""
    if style == "dot":
        return text[stop].isspace() or not (text[stop].islower() or text[stop].isdigit())
    if style == "article" and written[-1] in "ºª°" and not text[stop:end].lstrip()[:1].islower():
        return True  # Art. 5.º Los Estados cooperarán.
    if style == "article" and written[-1] not in ".:៖-–—":
        return _heads_article(text, stop, end)
    if style == "jang":
        return end - stop <= 60 and not _terminated(text, stop, end)
    if style == "letter" and written[0].isupper():
        return not _is_initial(text, stop, end)
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
    if _CLAUSE_OPENS.match(text, at, end):
        return True
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
    if _THOUSANDS.search(written):
        return False
    first = text[stop:end].lstrip()[:1]
    if written[-1] in ".．)":
        return not first.isdigit()
    foreign = first.isalpha() and not first.isascii() and not first.islower()
    if not _UNPUNCTUATED_DASH.isdisjoint(written):
        return text[stop] == "\u3000" or foreign
    return text[stop] in "\u3000\t" or text[stop : stop + 2] == "  " or first.isupper() or foreign
