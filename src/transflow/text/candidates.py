"""What sentences of one block may end with: a sign, and what clings to it.

Closing marks and the signs of footnotes cling. What shows in the very next letters that it ends
nothing is no candidate: most full stops inside of numbers and abbreviations are passed over here,
where that costs least.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from transflow.text.languages import Language

SIGNS: Final = ".!?…。．！？｡؟۔।॥།༎։។៕៚။፧።‼⁇⁈⁉᠃᠉"
_TAIL: Final = (
    "(?P<close>(?:[\u2009\u202f\u00a0 ]?»(?![^\\W_])|[\"'’”›)\\]}）］｝」』】〉》〕＂〟｣`]"
    "|[“«‘*_](?![^\\W_])| ''?(?=\\s|$))*)"
    "(?P<note>(?:[ ]?[\\[［][注※]?[0-9０-９]{1,3}[\\]］]"
    "|[（(][注※]\\s?[0-9０-９]{1,3}[）)]|※[0-9０-９]{1,2}(?=\\s*$)"
    '|(?<=[^0-9][.?!])[0-9]{1,2}\\)(?=\\s|$)|(?<=[.?!][”"])[0-9]{1,2}(?=\\s|$))*[¹²³⁰⁴-⁹]*)'
)
_NEVER_ENDS: Final = (
    "(?!(?<=\\.)(?:[a-z]|(?<=[0-9]\\.)[0-9]|(?<!ς\\.) (?!https?:|www\\.)[a-z][a-z ,.])"
    "|(?<=[０-９]．)[０-９]|[,:、，：])"
)
"""Behind a sign: what shows at once that it ends nothing (e.g., 3.5, U.S. law).

An address may begin a sentence.
"""

PATTERNS: Final[dict[str, re.Pattern[str]]] = {}
"""By language; what is not here yet ``candidates`` gives."""


def candidates(lang: Language) -> re.Pattern[str]:
    """What finds possible ends: groups ``end``, ``close`` and ``note``.

    Args:
        lang: The language; its expression is compiled once.
    """
    goes_on = lang.name_goes_on
    pattern = _compiled(lang.terminators, goes_on.pattern if goes_on else "")
    PATTERNS[lang.code] = pattern
    return pattern


@lru_cache(maxsize=16)
def _compiled(more: str, goes_on: str) -> re.Pattern[str]:
    """The expression; most languages share theirs."""
    signs = re.escape(SIGNS + more)
    in_name = f"(?!(?<=。)(?:{goes_on}))" if goes_on else ""
    # The set of signs stands first, so that the search runs over it three times as fast.
    return re.compile(
        f"(?P<end>[{signs}]{_NEVER_ENDS}(?:(?<=\\.)(?:(?:[ \u00a0]\\.){{2,}}+"
        f"|\\.{{2,}}+(?:[ \u00a0]\\.)*+)|(?<=[!?])(?:[ \u00a0][!?])+|[{signs}]*+)){_TAIL}{in_name}"
    )
