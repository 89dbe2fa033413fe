"""What a label means: its identity across languages, and how a language writes it."""

from __future__ import annotations

import re
from typing import Final

from transflow.text.language import base_language
from transflow.text.ordinals import KANA, ordinal_key, roman_number

_UNITS: Final = {
    "article": """article artikel artículo articolo artigo статья стаття член art
        មាត្រា điều มาตรา ມາດຕາ pasal अनुच्छेद المادة 条 條 조""",
    "chapter": """chapter kapitel chapitre capítulo capo глава chap
        ជំពូក ជំពូកទី chương หมวด ໝວດ bab 章 장""",
    "section": """section abschnitt sección sezione secção seção раздел розділ sec sect
        ផ្នែក mục ส่วน 節 节 절""",
    "part": "part teil partie часть ພາກ 編 编 部 편",
    "annex": """annex appendix anhang anlage annexe anexo allegato приложение додаток schedule
        attachment exhibit ឧបសម្ព័ន្ធ lampiran""",
    "paragraph": "paragraph khoản កថាខណ្ឌ 項 项 款 항",
    "item": "item 号 號 目 호",
    "title": "title titre título titolo",
    "rule": "rule clause ប្រការ ข้อ",
}
_UNIT_OF: Final = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_BULLET: Final = re.compile("[•‣⁃◦▪▫■□◆◇●○◎★☆►▶➢➤✓✔・･❖❑❒·∙\\-–—−*+‐]")
_DIGITS: Final = "0-9０-９០-៩๐-๙໐-໙०-९၀-၉٠-٩۰-۹"
_KANJI: Final = "[〇一二三四五六七八九十百千]+"
_EAST_ASIAN: Final = re.compile(
    f"[第제]\\s?([{_DIGITS}]+|{_KANJI})\\s?([条條章節节款目編编部項项号號조장절관항호편])"
    f"((?:[の의](?:[{_DIGITS}]+|{_KANJI}))*)"
)
_WORD: Final = re.compile("[^\\W\\d_][^\\d\\s.:()（）]*")
_SIGNS: Final = re.compile(f"[{_DIGITS}]+|{_KANJI}|[^\\W\\d_]+|[①-⓿㈠-㉃㊀-㊉]")
_NUMBER_WORDS: Final = {
    word: str(number)
    for number, words in enumerate(
        """one premier première unique primero primera único única primo unico primeiro primeira
        two segundo segunda
        three tercero tercera terceiro terceira
        four cuarto cuarta
        five quinto quinta
        six sexto sexta
        seven séptimo séptima sétimo sétima
        eight octavo octava oitavo oitava
        nine noveno novena nono nona
        ten décimo décima
        undécimo undécima
        duodécimo duodécima""".splitlines(),
        1,
    )
    for word in words.split()
}
_FRENCH_FIRST: Final = re.compile("(?<=[1I])(?:er|ER|re|RE|ère|ÈRE)(?![^\\W_])")
_NOTE_SIGNS: Final = re.compile("※|注|註|備考|[Nn]ote")


def label_key(label: str) -> tuple[str, ...]:
    """A label's identity, for comparing numbering across languages.

    ``（１）``, ``(1)``, ``1)``, ``①`` and ``一`` give ``("1",)``; ``2.1.`` gives ``("2", "1")``;
    ``第３条`` and ``Article 3`` give ``("article", "3")``; every bullet gives ``("•",)``; notes
    give ``("note",)`` and their number; a quoted line ``(">",)``. ``ア`` and ``(a)`` both give
    ``("a",)``: kana count in the order of the fifty sounds. ``(i)``, ``(v)`` and ``(x)``
    count as Roman numerals. No label gives ``()``.
    """
    plain = label.strip()
    if not plain:
        return ()
    if _BULLET.fullmatch(plain):
        return ("•",)
    if plain[0] in ">＞":
        return (">",)
    if _NOTE_SIGNS.search(plain):
        numbers = re.findall(f"[{_DIGITS}]+|{_KANJI}", plain)
        return ("note", *map(ordinal_key, numbers))
    if plain[0] == "§":
        return ("article", *_numbers(plain[1:]))
    parts = _EAST_ASIAN.findall(plain)
    if parts:
        key: list[str] = []
        for number, unit, more in parts:
            key += [
                _UNIT_OF[unit],
                ordinal_key(number),
                *map(ordinal_key, _SIGNS.findall(re.sub("[の의]", " ", more))),
            ]
        return tuple(key)
    word = _WORD.match(plain)
    unit_word = _unit_at_head(plain) if word else ""
    if unit_word:
        return (_UNIT_OF[unit_word], *_numbers(plain[len(unit_word) :]))
    return _ordinals(plain)


def _is_number_word(plain: str) -> bool:
    """Whether a label is a word: ``Primero.``, ``SEGUNDA.-``."""
    return len(plain) > 3 and plain.lower().rstrip(".-–—:°º") in _NUMBER_WORDS


def _numbers(text: str) -> tuple[str, ...]:
    """The number of an article and that of its paragraph: ``2``, ``2 (1)``."""
    number, opening, nested = text.partition("(")
    if not opening or not number.strip():
        return _ordinals(text)
    return (*_ordinals(number), "paragraph", *_ordinals(nested))


def _unit_at_head(plain: str) -> str:
    low = plain.lower()
    heads = [
        w
        for w in _UNIT_OF
        if low.startswith(w) and (not w.isascii() or not low[len(w) : len(w) + 1].isalpha())
    ]
    return max(heads, key=len, default="")


def _ordinals(text: str) -> tuple[str, ...]:
    bare = _FRENCH_FIRST.sub("", text.strip())
    if len(bare) > 1 and _BULLET.match(bare):
        bare = bare[1:]
    signs = _SIGNS.findall(bare)
    return tuple(_NUMBER_WORDS.get(sign.lower()) or ordinal_key(sign) for sign in signs) or (bare,)


# ------------------------------------------------------------------------------- writing

_WIDE: Final = str.maketrans(
    {c: c + 0xFEE0 for c in range(0x21, 0x7F)}  # ASCII and its full-width forms
)
_NARROW: Final = str.maketrans({c + 0xFEE0: c for c in range(0x21, 0x7F)})
_KHMER: Final = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
_JAPANESE_UNITS: Final = {
    "article": "条",
    "chapter": "章",
    "section": "節",
    "part": "部",
    "paragraph": "項",
    "item": "号",
    "title": "編",
}
_INSERTED: Final = {"bis": "2", "ter": "3", "quater": "4", "quinquies": "5", "sexies": "6"}
"""What tells an article put in behind another, as Japanese counts: 第５条の２."""

_KOREAN_UNITS: Final = {
    "article": "조",
    "chapter": "장",
    "section": "절",
    "part": "편",
    "paragraph": "항",
    "item": "호",
    "title": "편",
}
_TRAILING_DASH: Final = re.compile("[ \u00a0\u202f]+[–—]$")
"""It parts the number of a chapter from its title: Chapitre Ier –."""

_UNIT_WORDS: Final = {
    "en": "Article Chapter Section Part Annex paragraph item Title Rule",
    "fr": "Article Chapitre Section Partie Annexe paragraphe point Titre Règle",
    "de": "Artikel Kapitel Abschnitt Teil Anhang Absatz Nummer Titel Regel",
    "es": "Artículo Capítulo Sección Parte Anexo párrafo inciso Título Regla",
    "it": "Articolo Capo Sezione Parte Allegato paragrafo numero Titolo Regola",
    "pt": "Artigo Capítulo Secção Parte Anexo parágrafo alínea Título Regra",
    "nl": "Artikel Hoofdstuk Afdeling Deel Bijlage lid punt Titel Regel",
    "ru": "Статья Глава Раздел Часть Приложение пункт подпункт Титул Правило",
    "uk": "Стаття Глава Розділ Частина Додаток пункт підпункт Титул Правило",
    "km": "មាត្រា ជំពូក ផ្នែក ភាគ ឧបសម្ព័ន្ធ កថាខណ្ឌ ចំណុច មាតិកា ប្រការ",
    "vi": "Điều Chương Mục Phần Phụ_lục khoản điểm Thiên Quy_tắc",
    "th": "มาตรา หมวด ส่วน ภาค ภาคผนวก วรรค ข้อ ลักษณะ ข้อ",
    "lo": "ມາດຕາ ໝວດ ສ່ວນ ພາກ ເອກະສານຊ້ອນທ້າຍ ວັກ ຂໍ້ ພາກ ຂໍ້",
    "id": "Pasal Bab Bagian Bagian Lampiran ayat huruf Judul Aturan",
}
_NOTE_WORDS: Final = {
    "en": "Note",
    "fr": "Note",
    "de": "Anm.",
    "es": "Nota",
    "it": "Nota",
    "pt": "Nota",
    "ru": "Прим.",
    "km": "កំណត់ចំណាំ",
    "ko": "주",
    "vi": "Chú thích",
}
_UNIT_ORDER: Final = tuple(_UNITS)


def render_label(label: str, lang: str) -> str:
    """A label as the target language writes it, with what separates it from the text.

    For English ``１`` gives ``"1. "``, ``（１）`` ``"(1) "`` and ``第３条`` ``"Article 3 "``;
    for Japanese ``1.`` gives ``"１　"`` and ``Article 5.`` ``"第５条　"``. A label that the
    language has no way of its own to write is kept. "" gives "".

    Args:
        label: As written in the source.
        lang: BCP 47 tag of the target language.
    """
    plain = label.strip()
    if not plain:
        return ""
    code = base_language(lang)
    key = label_key(plain)
    if plain[0] in ">＞":
        return "> "
    if code in {"ja", "zh"}:
        return _east_asian(plain, key, code)
    return _spaced(plain, key, code)


def _east_asian(plain: str, key: tuple[str, ...], code: str) -> str:
    narrow = plain.translate(_NARROW)
    if key == ("•",):
        return "・" if code == "ja" else "• "
    if key[0] == "note":
        number = "".join(key[1:]).translate(_WIDE)
        return plain if not plain.isascii() and "ote" not in plain else f"（注{number}）"
    if key[0] == "annex":
        return (
            ("附属書" if code == "ja" else "附件")
            + "".join(key[1:]).upper().translate(_WIDE)
            + "\u3000"
        )
    if key[0] in _JAPANESE_UNITS and not _EAST_ASIAN.match(plain):
        out = ""
        unit = ""
        for part in key:
            if part in _UNITS:
                unit = _JAPANESE_UNITS.get(part, "")
            elif unit:
                out += f"第{part.upper()}{unit}"
                unit = ""
            else:
                out += f"の{_INSERTED.get(part, part.upper())}"
        return out.translate(_WIDE) + "\u3000"
    if _is_number_word(plain):
        return key[0].translate(_WIDE) + "\u3000"
    if narrow[0] in "([":
        return (
            narrow.replace("[", "(").replace("]", ")").rstrip(".").replace(" ", "").translate(_WIDE)
        )
    if narrow[-1] == ")":
        return narrow.replace(".", "").translate(_WIDE)
    if re.fullmatch("[0-9]+(?:[.-][0-9]+)*\\.?", narrow):
        return narrow.rstrip(".").translate(_WIDE) + "\u3000"
    if re.fullmatch("[A-Za-z]+\\.", narrow):
        return narrow.rstrip(".").translate(_WIDE) + "\u3000"
    return plain if plain[-1] in "）」】、" or "①" <= plain <= "⓿" else plain + "\u3000"


def _spaced(plain: str, key: tuple[str, ...], code: str) -> str:
    narrow = plain.translate(_NARROW).replace("\u3000", " ").replace("、", ".")
    if key == ("•",):
        return "• " if not plain.isascii() else plain + " "
    if key[0] == "note":
        return _note(plain, key, code)
    if key[0] in _UNITS:
        dash = _TRAILING_DASH.search(plain)
        if dash is not None:
            return _spaced(plain[: dash.start()], key, code) + dash.group().lstrip() + " "
        if _EAST_ASIAN.match(plain) or code in {"ko", "km"} or not plain.isascii():
            return _units(key, code) + " "
        own = _UNIT_WORDS.get(code, _UNIT_WORDS["en"]).split()
        head = _unit_at_head(plain)
        if (
            head
            and head != own[_UNIT_ORDER.index(key[0])].lower()
            and len(head) > 4
            and code != "en"
        ):
            return _units(key, code) + plain[len(plain.rstrip(".:")) :] + " "
        return plain + " "
    if _is_number_word(plain) and code not in {"es", "pt"}:
        return f"{key[0]}. "
    if code == "km":
        return _khmer(narrow, key) + " "
    if len(plain) == 1 and (plain in KANA or "가" <= plain <= "힣"):
        return f"{key[0]}. "
    if re.fullmatch(_KANJI, plain):
        return f"{key[0]}. "
    if len(plain) == 1 and not plain.isascii() and key[0].isdigit() and not plain.isdecimal():
        roman = roman_number(plain.translate(_ROMAN_SIGNS))
        return f"{plain.translate(_ROMAN_SIGNS)}. " if roman else f"({key[0]}) "
    if narrow[0] == "(" and not narrow.isascii():
        return f"({'.'.join(key)}) "
    if not narrow.isascii() and narrow[-1] in ").":
        return f"{'.'.join(key)}{narrow[-1]} "
    if narrow.isdecimal():
        return f"{narrow}. "
    return narrow + " "


_ROMAN_SIGNS: Final = str.maketrans(
    {0x2160 + i: roman for i, roman in enumerate("I II III IV V VI VII VIII IX X XI XII".split())}
    | {
        0x2170 + i: roman.lower()
        for i, roman in enumerate("I II III IV V VI VII VIII IX X XI XII".split())
    }
)


def _note(plain: str, key: tuple[str, ...], code: str) -> str:
    if plain[0] == "※":
        return f"*{''.join(key[1:])} "
    word = _NOTE_WORDS.get(code, "Note")
    numbered = " ".join((word, *key[1:]))
    return f"({numbered}) " if plain[0] in "(（[［" else f"{numbered}: "


def _units(key: tuple[str, ...], code: str) -> str:
    if code == "ko":
        named = zip(key[::2], key[1::2], strict=False)
        return "".join(f"제{n}{_KOREAN_UNITS.get(u, u)}" for u, n in named)
    words = _UNIT_WORDS.get(code, _UNIT_WORDS["en"]).replace("_", "\u00a0").split()
    out: list[str] = []
    for part in key:
        if part in _UNITS:
            out.append(words[_UNIT_ORDER.index(part)].replace("\u00a0", " "))
        elif out and out[-1][-1:].isdigit():
            out[-1] += f"-{part}"
        elif out:
            number = part.upper() if len(part) == 1 else part
            number = f"({number})" if code == "en" and out[-1] in {"paragraph", "item"} else number
            out[-1] += f" {number.translate(_KHMER) if code == 'km' else number}"
    return ", ".join(out)


def _khmer(narrow: str, key: tuple[str, ...]) -> str:
    if narrow.isdecimal():
        return narrow.translate(_KHMER) + "."
    if all(part.isdecimal() for part in key) and not narrow.isascii():
        return f"({'.'.join(key)})".translate(_KHMER)
    return narrow.translate(_KHMER)
