"""Words of a text that may be names: those with a capital that are no everyday words."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from transflow.alignment.basic import basic_words
from transflow.checks.places import place_of, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 40
_MOST_ELIDED = 4
_SHORTEST_STEM = 2
"""Wes is no plural of "we"."""

CAPITALISED = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CONTRACTED = re.compile("(?:n['’]t|['’](?:re|ve|ll|d|m))$")
"""What everyday words are contracted with: You're, Don't."""

_ORDINARY_END = ("tion", "ment", "ity", "ship", "ing", "ance", "ence", "ism", "ary", "ies", "ers")
_ORDINARY = frozenset(
    """mr mrs ms dr prof prime minister ministers deputy foreign president vice chancellor secretary
    secretaries general state states cabinet chief governor mayor ambassador king queen prince
    princess emperor empress his her majesty excellency hon honourable honorable professor
    senator speaker chairman chairperson chair judge justice director commissioner former
    government governments ministry department agency commission committee council assembly
    parliament diet senate congress court supreme office bureau division party republic kingdom
    union nations united world international national federal economic affairs finance defense
    defence trade industry security agreement treaty convention conference summit forum meeting
    session bank fund group act law article paragraph section chapter annex table january february
    march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday prefecture prefectural city province state county town north
    south east west northern southern eastern western central pacific indo the this that these
    those they there their he she it its we our in on at as for of and or but with from by to
    after before during under when while where who which although because since however moreover
    furthermore both all each some many both also thank dear english japanese ldp gdp internet
    covid olympic olympics university school institute association corporation company limited
    labour labor conservative conservatives democrat democrats democratic republican republicans
    liberal liberals tory tories coach captain manager striker goalkeeper officer sergeant colonel
    major lieutenant spokesman spokeswoman lawmaker lawmakers congressman congresswoman premier
    bishop pope sheikh sir lord lady dame river lake mount sea ocean bay gulf island islands
    peninsula street avenue road square airport station bridge hospital church museum park
    center centre archbishop cardinal canon rabbi imam deacon vicar priest abbot dean provost
    abbey priory convent monastery chapel cathedral parish diocese observatory academy opera
    academician madam easter christmas whit pentecost ascension lent advent renaissance
    olympics paralympics premier michaelmas mandarin cantonese hindi urdu tamil swahili
    braille esperanto pentagon kremlin candlemas epiphany ramadan diwali hanukkah passover
    thanksgiving halloween saint sainte sankt
    rector sheriff marshal corporal brigadier commodore admiral baron baroness count countess duke
    duchess earl viscount marquess knight consul nuncio counsellor councillor alderman exchequer
    treasury ombudsman gospel bible quran koran catholic protestant orthodox muslim christian jewish
    buddhist hindu latin gothic baroque roman project programme program plan policy strategy
    initiative vision declaration statement joint special representative high senior first second
    third tue tues wed thu thur thurs fri sat feb apr aug sept oct nov dec bros inc ltd corp plc llc
    gov rep gen col sgt capt rev dept constable detective inspector superintendent barrister
    solicitor magistrate registrar archduke archduchess chaplain curator""".split()
)


class Word(NamedTuple):
    """A capitalised word of the target that may be a name."""

    start: int
    end: int
    text: str


# Words that begin with a small letter of Western languages are passed over, but for d’Inès.
_APOSTROPHE = re.compile("['’]")
_ELIDED = re.compile("[dl]['’]")
_BEGUN = r"(?<![^\W\d_].)(?<![^\W\d_]['’].)"
_REST = r"[^\W\d_]*(?:['’][^\W\d_]+)*"
_SIMPLE = re.compile(r"[^\W\d_a-zß-öø-ÿ](?<![^\W\d_].)[^\W\d_]{2,}")
_NOT_SMALL = re.compile(rf"[^\W\d_a-zß-öø-ÿ]{_BEGUN}{_REST}")
_NOT_SMALL_OR_ELIDED = re.compile(rf"[^\W\d_a-ce-km-zß-öø-ÿ]{_BEGUN}(?:(?<![dl])|(?=['’])){_REST}")


@lru_cache(maxsize=16)
def capitalised(text: str) -> tuple[Word, ...]:
    """The words of three letters and more that begin with a capital, without a genitive s."""
    if _APOSTROPHE.search(text):
        return tuple(_with_apostrophes(text))
    return tuple(
        Word(match.start(), match.end(), word)
        for match in _SIMPLE.finditer(text)
        if (word := match.group())[0].isupper() and word[1].isalpha()
    )


def _with_apostrophes(text: str) -> Iterator[Word]:
    """Likewise, where words may be elided or in the genitive."""
    words = _NOT_SMALL_OR_ELIDED if _ELIDED.search(text) else _NOT_SMALL
    for match in words.finditer(text):
        word = match.group()
        if word[:2] in {"d'", "d’", "l'", "l’"} and len(word) > _MOST_ELIDED and word[2].isupper():
            yield Word(match.start() + 2, match.end(), word[2:])  # la lettre d’Inès
            continue
        irish = word[0] == "O" and word[2:3].isupper()  # O’Rourke, but L’Agence
        if word[0].isupper() and (word[1:2].isalpha() or irish) and len(word) > 2:
            yield Word(*match.span(), word.removesuffix("'s").removesuffix("’s"))


def candidates(text: str, lang: str) -> list[Word]:
    """Capitalised words that are neither ordinary words nor places."""
    return list(_candidates(text, lang))


@lru_cache(maxsize=16)
def _candidates(text: str, lang: str) -> tuple[Word, ...]:
    """Likewise; several looks at a pair ask for the same."""
    if _APOSTROPHE.search(text):
        words = (word for word in capitalised(text) if _may_be_name(word.text, lang))
    else:
        words = (
            Word(match.start(), match.end(), word)
            for match in _SIMPLE.finditer(text)
            if _may_be_name(word := match.group(), lang)
        )
    return tuple(islice(words, _MOST))


@lru_cache(maxsize=8192)
def _may_be_name(word: str, lang: str) -> bool:
    return (
        word[0].isupper()
        and (word[1].isalpha() or not word[1].isalnum())
        and not is_ordinary(word, lang)
        and place_of(word, lang) is None
    )


@lru_cache(maxsize=4096)
def is_ordinary(word: str, lang: str, *, endings: bool = True) -> bool:
    """Whether a word is a title, an institution, a month or an everyday word; English only."""
    low = _CONTRACTED.sub("", word.lower())
    if low in _ORDINARY or (endings and low.endswith(_ORDINARY_END)):
        return True
    words = _english() if lang == "en" else frozenset()
    if low in words:
        return True
    stems = (low.removesuffix(ending) for ending in ("s", "es", "ed", "d", "ly"))
    return any(
        len(stem) > _SHORTEST_STEM and (stem in words or stem in _ORDINARY) for stem in stems
    )


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    """Everyday English words, which a capital does not make names."""
    lexicon = basic_words("en", "ja")
    return frozenset(lexicon.entries) if lexicon else frozenset()


_ALIKE = (
    ("tsch", "c"),
    ("tch", "c"),
    ("sch", "c"),
    ("sh", "c"),
    ("ch", "c"),
    ("kh", "c"),
    ("ou", "u"),
    ("dj", "j"),
    ("ph", "f"),
    ("th", "t"),
)
_SLAVIC = ("ine", "ove", "eve", "ie", "ee")
_SAME_LETTER = str.maketrans("wyjzqk", "viiscc")


@lru_cache(maxsize=2048)
def spelling(word: str) -> str:
    """A name as languages agree to write it: transliterations of one name fall together."""
    low = plain(word).replace("ß", "ss")
    for old, new in _ALIKE:
        low = low.replace(old, new)
    low = low.translate(_SAME_LETTER).removesuffix("s")
    return low.removesuffix("e") if low.endswith(_SLAVIC) else low  # Poutine, Gontcharove
