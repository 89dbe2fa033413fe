"""Japanese words by SudachiPy (Works Applications, Apache-2.0), with its dictionary ``core``.

The extra ``transflow[ja]`` installs both. Texts are divided into Sudachi's short units (split mode
A), which are the words of UniDic and those that dictionaries list.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from transflow.errors import ServiceError
from transflow.text.morphology import Morpheme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PIECE = 4_000
"""Characters that are analysed at a time: at most 16,000 bytes of the 49,149 that Sudachi takes."""

_MOST_BYTES = 49_000
"""Bytes of a piece after NFKC, which Sudachi applies itself: one sign can become eighteen."""

_SENTENCE_END = re.compile(r"[。！？!?\n\u2028\u2029]")
_PAUSE = re.compile(r"[、，,\s]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_KATAKANA = re.compile("[\u30a1-\u30fc]+")
_HIRAGANA = re.compile("[\u3041-\u3096\u30fc]+")
_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}

# Parts of speech are those of UniDic.
_EMPTY_CLASSES = frozenset({"助詞", "助動詞", "補助記号", "記号", "空白"})
_EMPTY_KINDS = frozenset({("形状詞", "助動詞語幹"), ("感動詞", "フィラー")})
_DEPENDENT = "非自立可能"

# Verbs and adjectives that only carry grammar, by normalised form; English renders them by
# "do", "be", "can", "not", by a polite turn, or by nothing.
_LIGHT = frozenset(
    "為る 居る 有る 在る 成る 無い 良い 御座る 致す 出来る 下さる 居らっしゃる".split()
)

# Suffixes that only say "several" or that something is counted.
_SUFFIXES = frozenset("達 等 つ".split())

# Nouns that make clauses into nouns when they are written in hiragana.
_FORMAL = frozenset("こと もの ため わけ はず つもり ところ ほう まま とおり うち".split())


class SudachiMorphology:
    """The words of Japanese texts; may be used from several threads at a time.

    Args:
        dictionary: A ``sudachipy.Dictionary``.
        mode: ``sudachipy.SplitMode.A``.
    """

    def __init__(self, dictionary: Any, mode: Any) -> None:
        self._dictionary = dictionary
        self._mode = mode
        self._of_thread = threading.local()  # a tokenizer serves one thread, a dictionary all

    @property
    def lang(self) -> str:
        """``ja``."""
        return "ja"

    def analyse(self, text: str) -> list[Morpheme]:
        """The words of a text in order.

        Long texts are cut at the ends of sentences. The lemma is Sudachi's normalised form, which
        unites spellings (``引越し`` and ``引っ越し``), in NFKC and lower case. Particles,
        auxiliaries, signs, and verbs and nouns that only carry grammar are no content.

        Args:
            text: Any text; need not be in a Unicode normal form.

        Returns:
            Words with offsets into the given text; they do not overlap.
        """
        tokenizer = getattr(self._of_thread, "tokenizer", None)
        if tokenizer is None:
            # SudachiPy 0.7 renamed the method; 0.6 is what older dictionaries need.
            make = getattr(self._dictionary, "tokenizer", None) or self._dictionary.create
            tokenizer = self._of_thread.tokenizer = make(self._mode)
        # A lone surrogate has no UTF-8; its replacement is as long.
        clean = _SURROGATE.sub("\ufffd", text)
        found: list[Morpheme] = []
        for begin, end in _pieces(clean):
            _read(tokenizer.tokenize(clean[begin:end]), text, begin, found)
        return found


def load_sudachi() -> SudachiMorphology | None:
    """The analyser, or None when SudachiPy or its dictionary is not installed.

    Raises:
        ServiceError: They are installed but cannot be used.
    """
    if find_spec("sudachipy") is None or find_spec("sudachidict_core") is None:
        return None
    try:
        sudachipy = import_module("sudachipy")
        dictionary = sudachipy.Dictionary(dict="core")
        return SudachiMorphology(dictionary, sudachipy.SplitMode.A)
    except Exception as error:  # the binding raises its own class, ImportError and OSError
        raise ServiceError(
            f"the Japanese analyser cannot be started: {error}",
            hint="install it anew: pip install --force-reinstall sudachipy sudachidict_core",
        ) from error


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Parts of a text that Sudachi takes, from and to; cut behind sentences where there are any."""
    begin = 0
    while begin < len(text):
        end = min(begin + _PIECE, len(text))
        if end < len(text):
            end = _cut(text, begin, end)
        while end - begin > 1 and _size(text[begin:end]) > _MOST_BYTES:
            end = _cut(text, begin, (begin + end + 1) // 2)
        yield begin, end
        begin = end


def _cut(text: str, begin: int, end: int) -> int:
    """The last good place to cut in the second half of a stretch; its end if there is none."""
    middle = (begin + end) // 2
    for sign in (_SENTENCE_END, _PAUSE):
        place = max((match.end() for match in sign.finditer(text, middle, end)), default=begin)
        if place > begin:
            return place
    return end


def _size(piece: str) -> int:
    return len(unicodedata.normalize("NFKC", piece).encode())


def _read(morphemes: Sequence[Any], text: str, offset: int, into: list[Morpheme]) -> None:
    """Add the words of one piece that begins at an offset of the text."""
    before: tuple[str, ...] = ("", "")
    last = offset
    for morpheme in morphemes:
        start, end = morpheme.begin() + offset, morpheme.end() + offset
        kind: tuple[str, ...] = morpheme.part_of_speech()
        if start == end:
            # A sign for several words (㍿ is 株式 and 会社): all but the first take no room.
            if into and into[-1].end == end == last:
                into[-1] = _joined(into[-1], morpheme, kind)
            continue
        last = end
        surface = text[start:end]
        if kind[0] != "空白" and not surface.isspace():
            form = morpheme.normalized_form()
            into.append(
                Morpheme(
                    start,
                    end,
                    surface,
                    _lemma(form),
                    _reading(morpheme, kind, surface),
                    _is_content(kind, form, surface, before),
                    kind[1] == "固有名詞",
                )
            )
        before = kind


def _joined(word: Morpheme, rest: Any, kind: tuple[str, ...]) -> Morpheme:
    """A word and another one that is written by the same sign."""
    reading = _reading(rest, kind, "")
    return replace(
        word,
        lemma=word.lemma + _lemma(rest.normalized_form()),
        reading=word.reading + reading if word.reading and reading else "",
    )


def _lemma(form: str) -> str:
    return unicodedata.normalize("NFKC", form).lower()


def _reading(morpheme: Any, kind: tuple[str, ...], surface: str) -> str:
    if kind[0] in {"補助記号", "空白"}:
        return ""
    # Words that the dictionary lacks are read sign by sign (23 as ニサン): only kana speak then.
    form = surface if morpheme.is_oov() else morpheme.reading_form()
    form = unicodedata.normalize("NFKC", form)
    if _HIRAGANA.fullmatch(form):
        form = form.translate(_TO_KATAKANA)
    return form if _KATAKANA.fullmatch(form) else ""


def _is_content(
    kind: tuple[str, ...], normalised: str, surface: str, before: tuple[str, ...]
) -> bool:
    """Whether a word means something by itself, given its part of speech and the one before."""
    if kind[0] in _EMPTY_CLASSES or kind[:2] in _EMPTY_KINDS:
        return False
    if kind[0] == "接頭辞":
        return normalised != "御"
    if kind[0] == "接尾辞" and normalised in _SUFFIXES:
        return False
    if kind[1] == _DEPENDENT:
        # behind て a verb is an auxiliary: 読んでいく, 見てください, 調べておく
        return normalised not in _LIGHT and before[:2] != ("助詞", "接続助詞")
    return kind[0] != "名詞" or surface not in _FORMAL
