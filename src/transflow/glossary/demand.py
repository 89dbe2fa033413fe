"""What one source term of a text asks of its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.glossary import forms, homographs
from transflow.glossary.boundaries import Fit
from transflow.text.normalise import fold

if TYPE_CHECKING:
    from transflow.glossary.index import Sighting
    from transflow.glossary.matcher import Bound
    from transflow.glossary.scanner import Hit

_ALIKE = 4
"""First letters that a word and its cognate share."""


class Demand:
    """A rule and the source hits that call for it.

    Args:
        bound: The rule with its renderings.
        key: The folded source term.
        seen: The source text.
        hits: Where the term stands in it; not empty.
        lang: Language of the source.

    Attributes:
        sure: That the term is there, and not another word.
        count: How often it surely is.
        span: Where it stands first, in the original text.
        void: It stands there as a unit behind a number only, which asks for nothing.
        lowered: The text writes in small letters what the glossary writes with capitals.
        kept_as: How the source writes a term that stays as it is, folded but for its capitals.
    """

    def __init__(self, bound: Bound, key: str, seen: Sighting, hits: list[Hit], lang: str) -> None:
        self.rule, self.wanted, self.banned, _ = bound
        self.key = key
        text = seen.folded.text
        if forms.primary(lang) == "en" and not self.rule.kept:
            hits = [h for h in hits if not homographs.is_measure(text, h.start, h.end)] or hits[:1]
            sure = [h for h in hits if _is_sure(key, text, h)]
        else:
            sure = [hit for hit in hits if hit.fit is Fit.SURE]
        self.sure = bool(sure)
        self.count = len(sure)
        self.void = homographs.is_measure(text, hits[0].start, hits[0].end) and not self.rule.kept
        self._first = (sure or hits)[0]
        self._text = text
        self.span = start, end = seen.span(self._first)
        self.lowered = not self.rule.source.islower() and seen.text[start:end].islower()
        self.kept_as = fold(seen.text[start:end], keep_case=True).text if self.rule.kept else ""

    def is_cognate(self, key: str) -> bool:
        """Tell whether another word of the source looks like a folded rendering of one word."""
        if not key.isalpha() or not key[:_ALIKE].isascii() or len(key) < _ALIKE:
            return False
        elsewhere = f"{self._text[: self._first.start]} {self._text[self._first.end :]}"
        return any(
            word.startswith(key[:_ALIKE]) and len(word) < len(key) + _ALIKE
            for word in elsewhere.split()
        )

    def wants(self, key: str) -> bool:
        """Tell whether the rule permits a folded rendering."""
        return any(key == wanted for _, wanted in self.wanted)

    def is_in(self, text: str) -> bool:
        """Tell whether a folded text holds a permitted rendering, as the glossary has it."""
        return any(wanted and wanted in text for _, wanted in self.wanted)

    def bans(self, key: str) -> bool:
        """Tell whether the rule forbids a folded rendering."""
        return any(key == banned for _, banned in self.banned)

    @property
    def preferred(self) -> str:
        """The rendering to use, or "" when the glossary has none."""
        return self.wanted[0][0].text if self.wanted else ""


def _is_sure(key: str, text: str, hit: Hit) -> bool:
    """Tell whether an English source term is there, and not a verb, an idiom or another office."""
    return (
        hit.fit is Fit.SURE
        and not homographs.is_of_lower_rank(text, hit.start)
        and not (key.isalpha() and homographs.is_other_word(text, hit.start, hit.end))
    )
