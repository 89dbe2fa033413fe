"""The terms of one side of a glossary, ready to be found in a text in one pass."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from transflow.glossary import casing, forms
from transflow.glossary.boundaries import Fit
from transflow.glossary.keys import key_of, keys_of, same_language
from transflow.glossary.scanner import Hit, Scanner
from transflow.glossary.words import WordEdges, needs_words
from transflow.model import Boundary, CaseRule, Inflection
from transflow.text.normalise import Folded, close_gaps, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.glossary.scanner import Accept
    from transflow.model import Concept, Span, Term
    from transflow.text.morphology import Morphology

    Loader = Callable[[], Morphology | None]
    Edges = Callable[[str], WordEdges | None]


class Sighting(NamedTuple):
    """What one pass over one text found.

    Attributes:
        text: The original text.
        folded: The folded text with its map.
        chosen: The hits that are left when the longest shadow the others, in order.
    """

    text: str
    folded: Folded
    chosen: list[Hit]

    def span(self, hit: Hit) -> Span:
        """Original offsets of a hit."""
        return self.folded.span(hit.start, hit.end)


class Index:
    """The terms of one side: folded keys, what stands behind each, and the scanner.

    Args:
        concepts: All concepts.
        lang: Language of the side; terms of any region of it belong here unless both name one.
        decisive: Tells of a term with the SMART case rule whether its capitals decide what it
            means.
        morphology: Gives what divides texts into words, when a text first needs it; or None.
        kept: Whether terms that are not translated belong here in any language.
    """

    def __init__(
        self,
        concepts: Sequence[Concept],
        lang: str,
        decisive: Callable[[str], bool],
        *,
        morphology: Loader | None = None,
        kept: bool = False,
    ) -> None:
        self.lang = lang
        self._kept = kept
        self._speaks: dict[str, bool] = {}
        tags = {term.lang for c in concepts for term in c.terms}
        spoken = {tag for tag in tags if same_language(tag, lang)}
        found = [
            (c, term)
            for c in concepts
            for term in c.terms
            if term.lang in spoken or (kept and term.do_not_translate)
        ]
        texts = [term.text for _, term in found]
        folded = keys_of(texts)
        self.key_for: dict[str, str] = dict(zip(texts, folded, strict=True))
        self.numbers: dict[str, int] = {}
        self.entries: list[list[tuple[Concept, Term]]] = []
        numbers, entries = self.numbers, self.entries
        for key, entry in zip(folded, found, strict=True):
            if not key:
                continue
            number = numbers.get(key)
            if number is None:
                numbers[key] = len(entries)
                entries.append([entry])
            else:
                entries[number].append(entry)
        self.keys: list[str] = list(numbers)
        self._cased, self._strict, anywhere = self._special(decisive)
        self.scanner = Scanner(self.keys, lang, anywhere)
        self._edges = _edges(morphology, forms.primary(lang)) if morphology else None

    def _special(
        self, decisive: Callable[[str], bool]
    ) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
        """Keys that capitals decide, keys without inflected forms, keys inside longer words."""
        cased: set[int] = set()
        strict: set[int] = set()
        anywhere: set[int] = set()
        smart, exact, bare = CaseRule.SMART, CaseRule.EXACT, Inflection.NONE
        for number, entries in enumerate(self.entries):
            term = entries[0][1]
            # The first term of a key answers for nearly all of them.
            if term.case is smart:
                one = decisive(term.text) and " " not in self.keys[number]
            else:
                one = term.case is exact and not self._kept
            if one and all(_decides(t, decisive, kept=self._kept) for _, t in entries):
                cased.add(number)
            if term.inflection is bare and all(t.inflection is bare for _, t in entries):
                strict.add(number)
            if term.boundary is Boundary.ANY:
                anywhere.add(number)
        return frozenset(cased), frozenset(strict), frozenset(anywhere)

    def has(self, term: Term) -> bool:
        """Tell whether a term is in the language of this side."""
        known = self._speaks.get(term.lang)
        if known is None:
            known = self._speaks[term.lang] = same_language(term.lang, self.lang)
        return known or (self._kept and term.do_not_translate)

    def look(self, text: str, *, plain: bool = False) -> Sighting:
        """Find the terms in one text; the longest shadow the others.

        Args:
            text: Original text.
            plain: Leave the dictionary of words alone.
        """
        folded = fold(text)
        if not folded.text.isascii():
            folded = close_gaps(folded)
        accept = self._accept(text, folded, plain=plain)
        return Sighting(text, folded, self.scanner.chosen(folded.text, accept))

    def nested(self, seen: Sighting) -> list[Hit]:
        """Every hit in a text that was looked at, shadowed ones too, in the order of their ends."""
        return self.scanner.hits(seen.folded.text, self._accept(seen.text, seen.folded))

    def key(self, term: str) -> str:
        """The folded form of a term, known or not."""
        known = self.key_for.get(term)
        return key_of(term) if known is None else known

    def _accept(self, text: str, folded: Folded, *, plain: bool = False) -> Accept | None:
        """What has the last word about a hit.

        Capitals ("us" is not US), terms without inflected forms, and the dictionary of words.
        """
        cased, strict, edges = self._cased, self._strict, None if plain else self._edges
        if not cased and not strict and edges is None:
            return None

        def accept(hit: Hit) -> Hit | None:
            if hit.key in strict and not hit.exact:
                return None
            if hit.key in cased:
                start, end = folded.span(hit.start, hit.end)
                written = text[start:end]
                if not any(
                    casing.means(term.text, written, term.case) for _, term in self.entries[hit.key]
                ):
                    return None
            if edges is None or self.entries[hit.key][0][1].boundary is Boundary.ANY:
                return hit
            return _refit(hit, folded.text, edges)

        return accept


def _decides(term: Term, decisive: Callable[[str], bool], *, kept: bool) -> bool:
    if term.case is CaseRule.SMART:
        return decisive(term.text)
    return term.case is CaseRule.EXACT and not kept


def _refit(hit: Hit, text: str, edges: Edges) -> Hit | None:
    """The hit as a dictionary judges it, or None when it is part of another word."""
    if not needs_words(text, hit.start, hit.end):
        return hit
    words = edges(text)
    if words is None:
        return hit
    judged = words.fit(text, hit.start, hit.end, hit.fit)
    if judged is Fit.INSIDE:
        return None
    return hit if judged is hit.fit else hit._replace(fit=judged)


def _edges(load: Loader, lang: str) -> Edges:
    """Word edges of a text; the last texts are remembered, since each is looked at twice."""

    @lru_cache(maxsize=16)
    def edges(text: str) -> WordEdges | None:
        morphology = load()
        if morphology is None or morphology.lang != lang:
            return None
        return WordEdges(morphology.analyse(text))

    return edges
