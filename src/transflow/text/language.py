"""Whether a text can be in the language that somebody says it is in.

A cheap test against swapped files and files in the wrong language: first the scripts, then, among
languages of one script, the commonest function words. It only ever says no when it is sure.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Final

_SCRIPT_RANGES: Final = {
    "kana": "\u3041-\u30ff\uff66-\uff9f",
    "han": "\u3400-\u9fff\uf900-\ufaff",
    "hangul": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7af",
    "khmer": "\u1780-\u17ff",
    "thai": "\u0e01-\u0e5b",
    "lao": "\u0e81-\u0edf",
    "myanmar": "\u1000-\u109f",
    "cyrillic": "\u0400-\u052f",
    "greek": "\u0370-\u03ff",
    "arabic": "\u0600-\u06ff\u0750-\u077f",
    "hebrew": "\u0590-\u05ff",
    "devanagari": "\u0900-\u097f",
    "latin": "A-Za-z\u00aa-\u024f\u1e00-\u1eff",
}
_SCRIPTS_OF: Final = {
    "ja": {"kana"},
    "zh": {"han"},
    "ko": {"hangul"},
    "km": {"khmer"},
    "th": {"thai"},
    "lo": {"lao"},
    "my": {"myanmar"},
    "ru": {"cyrillic"},
    "uk": {"cyrillic"},
    "bg": {"cyrillic"},
    "el": {"greek"},
    "ar": {"arabic"},
    "fa": {"arabic"},
    "ur": {"arabic"},
    "he": {"hebrew"},
    "hi": {"devanagari"},
    "mr": {"devanagari"},
    "ne": {"devanagari"},
} | dict.fromkeys(
    "en fr de es it pt nl sv da nb no fi pl cs sk hu ro vi id ms tr et lv lt sl hr is ga".split(),
    frozenset({"latin"}),
)

_FUNCTION_WORDS: Final = {
    "en": "the of and to in that is was for with on by as at which this will be".split(),
    "fr": "le la les des et une du dans est que pour qui par sur au aux avec ce".split(),
    "de": "der die und das den von zu mit des dem ein eine ist im für auf nicht sich".split(),
    "es": "el la de que los del las una por con para su se al lo como más y".split(),
    "it": "il di che la per una gli della del con sono le dei nel alla è si".split(),
    "pt": "o de que os da do em um uma para com não dos das ao pela no".split(),
    "nl": "de het van een en dat in te is op zijn met voor niet aan er".split(),
}
_SAMPLE: Final = 20_000
_ENOUGH_LETTERS: Final = 20
_ENOUGH_WORDS: Final = 30


def base_language(tag: str) -> str:
    """The language subtag of a BCP 47 tag, lower case: ``en`` for ``en-GB``."""
    return tag.replace("_", "-").partition("-")[0].lower()


@cache
def _scripts() -> dict[str, re.Pattern[str]]:
    """What finds the letters of each script; compiled when a language is first doubted."""
    return {name: re.compile(f"[{chars}]") for name, chars in _SCRIPT_RANGES.items()}


def contradiction(text: str, lang: str) -> str:
    """Why a text cannot be in a language, in words, or "" when it can.

    Args:
        text: The text; its first 20,000 characters are looked at.
        lang: BCP 47 tag; an unknown language is never contradicted.
    """
    sample = text[:_SAMPLE]
    base = base_language(lang)
    wanted = _SCRIPTS_OF.get(base)
    if wanted is None:
        return ""
    counts = Counter({name: len(found.findall(sample)) for name, found in _scripts().items()})
    total = counts.total()
    if total < _ENOUGH_LETTERS:
        return ""
    own = sum(counts[script] for script in wanted)
    if own * 20 < total:
        script, number = counts.most_common(1)[0]
        return f"{100 * number // total} % of its letters are {script}"
    if base == "zh" and counts["kana"] * 10 > total:
        return f"{100 * counts['kana'] // total} % of its letters are kana"
    return _other_words(sample, base) if base in _FUNCTION_WORDS else ""


def _other_words(sample: str, base: str) -> str:
    words = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    if words.total() < _ENOUGH_WORDS:
        return ""
    scores = {lang: sum(words[w] for w in own) for lang, own in _FUNCTION_WORDS.items()}
    best = max(scores, key=lambda lang: scores[lang])
    if best != base and scores[best] * 8 > words.total() and scores[base] * 4 < scores[best]:
        return f"its commonest words are those of '{best}'"
    return ""
