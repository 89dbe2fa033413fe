"""Days of the calendar that go by a name: Christmas Eve, Neujahr, la Saint-Sylvestre, 元日."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.text.facts import forms

if TYPE_CHECKING:
    from transflow.text.facts.model import Fact

_DAYS = {
    "en": {
        (1, 1): "new year's day",
        (5, 1): "may day",
        (10, 31): "halloween",
        (12, 24): "christmas eve",
        (12, 25): "christmas day",
        (12, 26): "boxing day",
        (12, 31): "new year's eve",
    },
    "de": {
        (1, 1): "neujahr|neujahrstag|neujahrstags",
        (5, 1): "maifeiertag",
        (12, 24): "heiligabend|heiligen abend",
        (12, 25): "ersten weihnachtstag|ersten weihnachtsfeiertag",
        (12, 26): "zweiten weihnachtstag|zweiten weihnachtsfeiertag|stephanstag",
        (12, 31): "silvester|silvesterabend|silvestertag",
    },
    "fr": {
        (1, 1): "jour de l'an|nouvel an",
        (7, 14): "fête nationale",
        (8, 15): "assomption",
        (11, 1): "toussaint",
        (11, 11): "armistice",
        (12, 24): "veille de noël",
        (12, 25): "jour de noël|noël",
        (12, 31): "saint-sylvestre",
    },
    "ja": {
        (1, 1): "元日|元旦",
        (12, 24): "クリスマスイブ|クリスマス・イブ",
        (12, 31): "大晦日|大みそか",
    },
}
_STEM = 4
_NAMES = {
    lang: {name: day for day, names in days.items() for name in names.split("|")}
    for lang, days in _DAYS.items()
}
_PATTERNS = {
    lang: re.compile(
        ("" if lang == "ja" else r"(?<![^\W_])")
        + f"(?:{'|'.join(sorted(map(re.escape, names), key=len, reverse=True))})"
        + ("" if lang == "ja" else r"(?![^\W_])")
    )
    for lang, names in _NAMES.items()
}
_STEMS = {lang: tuple({name[:_STEM] for name in names}) for lang, names in _NAMES.items()}
"""How the names begin: looked for first, for few texts have any."""


def named_days(text: str, lang: str) -> list[Fact]:
    """Find the days of a text that are called by a name; another text may name the date.

    Args:
        text: Folded text.
        lang: Primary language subtag.

    Returns:
        Dates that nobody demands, in order.
    """
    pattern = _PATTERNS.get(lang)
    if pattern is None:
        return []
    low = text if lang == "ja" else text.lower()  # what has no capitals is seen as it is
    for stem in _STEMS[lang]:
        if stem in low:
            break
    else:
        return []
    low = text.lower()
    if len(low) != len(text):
        return []
    found = []
    for match in pattern.finditer(low):
        month, day = _NAMES[lang][match.group()]
        found.append(forms.date(*match.span(), month=month, day=day, firm=False))
    return found
