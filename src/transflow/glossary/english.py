"""What English does to a noun and a verb, and which spellings are one word.

Everything works on folded words. A rule that would make another word of the term (news of new,
planes of plan) is left out: a form that is refused costs a look, one that is wrongly accepted costs
a wrong text.
"""

from __future__ import annotations

from functools import lru_cache

from transflow.glossary.spelling import SPELLINGS

_PLURALS: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split()[1:])
    for line in (
        "addendum addenda",
        "alumnus alumni",
        "analysis analyses",
        "appendix appendices",
        "axis axes",
        "bacterium bacteria",
        "basis bases",
        "bureau bureaux",
        "calf calves",
        "catalysis catalyses",
        "chassis chassis",
        "child children",
        "codex codices",
        "consortium consortia",
        "corrigendum corrigenda",
        "crisis crises",
        "criterion criteria",
        "curriculum curricula",
        "datum data",
        "diagnosis diagnoses",
        "emphasis emphases",
        "erratum errata",
        "foot feet",
        "formula formulae",
        "forum fora",
        "goose geese",
        "half halves",
        "hero heroes",
        "hypothesis hypotheses",
        "index indices",
        "knife knives",
        "leaf leaves",
        "life lives",
        "loaf loaves",
        "matrix matrices",
        "medium media",
        "memorandum memoranda",
        "moratorium moratoria",
        "mouse mice",
        "nucleus nuclei",
        "oasis oases",
        "ox oxen",
        "paralysis paralyses",
        "parenthesis parentheses",
        "passerby passersby",
        "person people",
        "phenomenon phenomena",
        "plateau plateaux",
        "potato potatoes",
        "prognosis prognoses",
        "radius radii",
        "referendum referenda",
        "self selves",
        "sheaf sheaves",
        "shelf shelves",
        "spectrum spectra",
        "stimulus stimuli",
        "stratum strata",
        "symposium symposia",
        "synopsis synopses",
        "synthesis syntheses",
        "tableau tableaux",
        "tariff tariffs",
        "thesis theses",
        "thief thieves",
        "tooth teeth",
        "torpedo torpedoes",
        "ultimatum ultimata",
        "veto vetoes",
        "wharf wharves",
        "wife wives",
        "wolf wolves",
    )
}

_SINGULARS: dict[str, list[str]] = {}
for _one, _known in _PLURALS.items():
    for _many in _known:
        _SINGULARS.setdefault(_many, []).append(_one)

_ALWAYS_PLURAL = frozenset(
    "affairs arms customs economics electronics ethics goods headquarters logistics mathematics "
    "means news physics politics premises proceeds series species statistics thanks".split()
)
"""Words whose -s makes no plural: without it they are another word, or none."""

_OTHER_WORDS = frozenset(
    "economics electronics logistics mathematics news physics politics".split()
)
"""Of these, the ones that are no plural of the word without -s either."""

BOTH = frozenset({"man", "state", "woman"})
OF_BOTH = tuple(f"{word} " for word in BOTH)
"""What a phrase begins with that may be the plural of both its nouns."""
_STATES = frozenset({"member", "party", "signatory"})
"""Nouns for what a state is: States Parties, but state visits."""

_WITHOUT_PLURAL = frozenset("police policing".split())

_VERBS: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split()[1:])
    for line in (
        "be am are is was were been being",
        "bear bore borne",
        "become became",
        "begin began begun beginning",
        "bid bid bidding",
        "bind bound",
        "break broke broken",
        "bring brought",
        "build built",
        "buy bought",
        "choose chose chosen",
        "come came",
        "cut cut cutting",
        "deal dealt",
        "do did done does",
        "draw drew drawn",
        "drive drove driven",
        "fall fell fallen",
        "fight fought",
        "find found",
        "forbid forbade forbidden forbidding",
        "forego forewent foregone",
        "foresee foresaw foreseen",
        "forgive forgave forgiven",
        "get got gotten getting",
        "give gave given",
        "go went gone goes",
        "grow grew grown",
        "have has had",
        "hear heard",
        "hold held",
        "keep kept",
        "know knew known",
        "lay laid",
        "lead led",
        "leave left",
        "lend lent",
        "lose lost",
        "make made",
        "mean meant",
        "meet met",
        "oversee oversaw overseen",
        "overcome overcame",
        "pay paid",
        "put put putting",
        "read read",
        "rise rose risen",
        "run ran running",
        "say said",
        "see saw seen",
        "seek sought",
        "sell sold",
        "send sent",
        "set set setting",
        "show showed shown",
        "shut shut shutting",
        "sit sat sitting",
        "speak spoke spoken",
        "spend spent",
        "stand stood",
        "strike struck stricken",
        "swear swore sworn",
        "take took taken",
        "teach taught",
        "tell told",
        "think thought",
        "throw threw thrown",
        "undergo underwent undergone",
        "understand understood",
        "undertake undertook undertaken",
        "uphold upheld",
        "win won winning",
        "withdraw withdrew withdrawn",
        "withhold withheld",
        "withstand withstood",
        "write wrote written",
    )
}

_CHANGING = frozenset(
    word
    for one, many in (
        *((one, many) for one, forms in _PLURALS.items() for many in forms),
        *SPELLINGS.items(),
        ("man", "men"),
        ("woman", "women"),
    )
    if one[:4] != many[:4] or min(len(one), len(many)) < 6
    for word in (one, many)
)
"""Words whose first four letters are not the same in every form."""


def plurals(word: str) -> tuple[str, ...]:
    """Plurals of a folded singular noun: the irregular one first, a regular one where it is used.

    A word that has no plural of its own gives an empty tuple.
    """
    if word in _WITHOUT_PLURAL or word in _ALWAYS_PLURAL:
        return ()
    regular = _regular(word)
    known = _PLURALS.get(word)
    if known is not None:
        both = word.endswith(("um", "x", "us", "la", "eau", "person"))
        return (*known, regular) if both else known
    if word.endswith("man") and not word.endswith(("human", "german", "roman")):
        return (word[:-3] + "men",)
    if word.endswith("person"):
        return word[:-6] + "people", regular
    if word.endswith("aircraft"):
        return ()
    return () if regular in _OTHER_WORDS else (regular,)


def singulars(word: str) -> tuple[str, ...]:
    """Nouns whose plural a folded word can be; an empty tuple when it is none."""
    found = dict.fromkeys(_SINGULARS.get(word, ()))
    if word.endswith("s"):
        endings = [word[:-1]]
        if word.endswith("es"):
            endings.append(word[:-2])
        if word.endswith("ies"):
            endings.append(word[:-3] + "y")
        found.update(dict.fromkeys(endings))
    elif word.endswith("men"):
        found[word[:-2] + "an"] = None
    elif word.endswith("people"):
        found[word[:-6] + "person"] = None
    return tuple(one for one in found if one and word in plurals(one))


def plural_of_both(phrase: str) -> str:
    """Plural of a folded phrase of two nouns of which one is the other (States Parties), or ""."""
    first, _, second = phrase.partition(" ")
    if first not in BOTH or not second.isalpha() or (first == "state" and second not in _STATES):
        return ""
    many = plurals(second)
    return f"{plurals(first)[0]} {many[0]}" if many else ""


def _regular(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "es" if takes_es(word) else word + "s"


def takes_es(word: str) -> bool:
    """Tell whether the regular plural of a folded noun ends in -es rather than in -s."""
    return word.endswith(("s", "x", "z", "ch", "sh"))


def refuses(word: str, tail: str) -> bool:
    """Tell whether a word with an ending is another word and not its plural (new, news)."""
    if tail == "es" and not (takes_es(word) or word.endswith(("o", "i"))):
        return True
    return (tail == "s" and word.endswith("s")) or (
        word in _WITHOUT_PLURAL or word + tail in _OTHER_WORDS
    )


def same_number(word: str, other: str, *, singular: bool) -> bool:
    """Tell whether ``other`` is the plural of a noun, or its singular where that may stand too."""
    if other in plurals(word):
        return True
    return singular and word not in _ALWAYS_PLURAL and word in plurals(other)


def is_other_number(word: str, other: str) -> bool:
    """Tell whether one of two nouns is the plural of the other."""
    return same_number(word, other, singular=True)


@lru_cache(maxsize=4096)
def conjugated(word: str) -> frozenset[str]:
    """Forms of a verb, itself left out."""
    stem = word.removesuffix("e") if not word.endswith(("ee", "oe", "ye")) else word
    third = _regular(word) if not word.endswith("o") else word + "es"
    known = _VERBS.get(word)
    if known is not None:
        short = any(form.endswith("ing") for form in known)
        return frozenset({*known, third, *(() if short else (stem + "ing",))})
    forms = {third, stem + "ing", (stem if word.endswith("e") and stem != word else word) + "ed"}
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        forms = {third, word + "ing", word[:-1] + "ied"}
    elif word.endswith("ee"):
        forms = {third, word + "ing", word + "d"}
    elif len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in "aeiou":
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return frozenset(forms)


@lru_cache(maxsize=8192)
def opening(word: str) -> str:
    """First letters that a noun has in every form and spelling: at most four."""
    if word in _CHANGING:
        return word[:1]
    # What changes at the end of so short a word is its last letter at most (sky, skies).
    return word[: max(1, min(4, len(word) - (1 if len(word) < 5 else 2)))]


def adverbs(word: str) -> tuple[str, ...]:
    """What a folded adjective may be as an adverb (bilaterally); an empty tuple for a phrase."""
    if not word.isalpha():
        return ()
    found = [word + "ly"]
    if word.endswith("y"):
        found.append(word[:-1] + "ily")
    if word.endswith("le"):
        found.append(word[:-1] + "y")
    if word.endswith("ic"):
        found.append(word + "ally")
    return tuple(found)
