"""Where renderings stand in a target text, in which form and case, and inside which longer ones."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from transflow.glossary import casing, forms
from transflow.glossary.boundaries import Fit, is_spaced
from transflow.glossary.scanner import Hit
from transflow.model import CaseRule, Inflection
from transflow.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.glossary.casing import Case
    from transflow.glossary.index import Sighting
    from transflow.glossary.matcher import Glossary
    from transflow.glossary.rules import Rendering


class TargetView:
    """A target text: what the scanner found in it, and a search for what it does not know.

    Args:
        glossary: Of the language pair.
        seen: What ``glossary.target`` found in the text.
    """

    def __init__(self, glossary: Glossary, seen: Sighting) -> None:
        self.glossary = glossary
        self.seen = seen
        self.text = seen.folded.text
        self.hits: dict[int, list[Hit]] = {}
        self.all = glossary.target.nested(seen)
        for hit in self.all:
            self.hits.setdefault(hit.key, []).append(hit)
        self.shadowed = frozenset(self.all).difference(seen.chosen)
        self.longest = glossary.target.scanner.longest + forms.LONGEST_TAIL
        self._words: list[forms.Token] | None = None

    def find(self, key: str) -> list[Hit]:
        """Hits of the scanner for a folded rendering."""
        number = self.glossary.target.numbers.get(key)
        return [] if number is None else self.hits.get(number, [])

    def search(self, rendering: Rendering, key: str, *, verb: bool) -> list[Hit]:
        """Inflected forms that the scanner does not know."""
        if rendering.inflection is Inflection.NONE:
            return []
        number = self.glossary.target.numbers.get(key, -1)
        if not is_spaced(key):
            stem = forms.japanese_stem(key)
            if stem == key and len(key) > 1:
                # The scanner has judged a noun already. One kanji leans on others (税 in 消費税).
                return []
            at = self.text.find(stem)
            return [] if at < 0 else [Hit(number, at, at + len(stem), Fit.UNSURE, exact=False)]
        if casing.is_acronym(rendering.text) and rendering.case is not CaseRule.IGNORE:
            return []
        fixed = any(char.isupper() for char in rendering.text)
        if self._words is None:
            self._words = forms.tokens(self.text)
        return [
            Hit(number, start, end, Fit.SURE, exact=False)
            for start, end in forms.find(
                key,
                self.text,
                self._words,
                self.glossary.target_lang,
                fixed=fixed,
                verb=verb,
                plural_only=rendering.inflection is Inflection.PLURAL,
                lemma=self.glossary.lemma,
            )
        ]

    def written(self, hit: Hit) -> str:
        """The words of a hit, folded but for their case."""
        start, end = self.seen.span(hit)
        return fold(self.seen.text[start:end], keep_case=True).text

    def case(self, rendering: Rendering, hit: Hit) -> Case:
        """How the capitals of a hit compare with those of the rendering."""
        start, end = self.seen.span(hit)
        return casing.compare(rendering.text, self.seen.text, start, end, rendering.case)

    def around(self, hit: Hit) -> Iterable[Hit]:
        """Longer hits that hold this one and that some source term permits."""
        if hit.exact and hit not in self.shadowed:
            return
        # Hits are in the order of their ends, and none is longer than the longest term: a look at
        # the neighbours is enough, however long the text.
        reach = hit.start + self.longest
        for index in range(bisect_left(self.all, hit.end, key=_end), len(self.all)):
            other = self.all[index]
            if other.end > reach:
                return
            if (
                other.start <= hit.start
                and other.end - other.start > hit.end - hit.start
                and self.glossary.origins(other.key)
            ):
                yield other


def _end(hit: Hit) -> int:
    return hit.end
