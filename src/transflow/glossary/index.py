"""The terms of one side of a glossary, ready to be found in a text in one pass."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from transflow.glossary import casing, forms
from transflow.glossary.boundaries import Fit, is_left_edge, is_right_edge
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
        terms: list[Term] = []
        owners: list[Concept] = []
        speaks = self._speaks
        for concept in concepts:
            for term in concept.terms:
                spoken = speaks.get(term.lang)
                if self.has(term) if spoken is None else spoken or (kept and term.do_not_translate):
                    terms.append(term)
                    owners.append(concept)
        texts = [term.text for term in terms]
        folded = keys_of(texts)
        self.key_for: dict[str, str] = dict(zip(texts, folded, strict=True))
        self.numbers: dict[str, int] = {}
        # Two flat lists and the few exceptions: a list for each of 50,000 keys would cost more to
        # make, and to walk over by the garbage collector, than all else.
        self._terms: list[Term] = []
        self._concepts: list[Concept] = []
        self._more: dict[int, list[tuple[Concept, Term]]] = {}
        numbers = self.numbers
        for key, concept, term in zip(folded, owners, terms, strict=True):
            if not key:
                continue
            number = numbers.setdefault(key, len(self._terms))
            if number == len(self._terms):
                self._terms.append(term)
                self._concepts.append(concept)
            else:
                self._more.setdefault(number, []).append((concept, term))
        self.keys: list[str] = list(numbers)
        self._cased, self._strict, anywhere = self._special(decisive)
        # A rendering in another spelling is looked for when it is missing; a source term never is.
        self.scanner = Scanner(self.keys, lang, anywhere, respell=not kept)
        self._edges = _edges(morphology, forms.primary(lang)) if morphology else None

    def _special(
        self, decisive: Callable[[str], bool]
    ) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
        """Keys that capitals decide, keys without inflected forms, keys inside longer words."""
        cased: set[int] = set()
        strict: set[int] = set()
        anywhere: set[int] = set()
        smart, exact, bare = CaseRule.SMART, CaseRule.EXACT, Inflection.NONE
        more = self._more
        for number, term in enumerate(self._terms):
            # The first term of a key answers for nearly all of them.
            if term.case is smart:
                one = decisive(term.text) and " " not in self.keys[number]
            else:
                one = term.case is exact and not self._kept
            if one and all(_decides(t, decisive, kept=self._kept) for _, t in more.get(number, ())):
                cased.add(number)
            if term.inflection is bare and all(
                t.inflection is bare for _, t in more.get(number, ())
            ):
                strict.add(number)
            if term.boundary is Boundary.ANY:
                anywhere.add(number)
        return frozenset(cased), frozenset(strict), frozenset(anywhere)

    def entries(self, number: int) -> list[tuple[Concept, Term]]:
        """The terms with one key, each with its concept, in the order of the glossary."""
        return [(self._concepts[number], self._terms[number]), *self._more.get(number, ())]

    def has(self, term: Term) -> bool:
        """Tell whether a term is in the language of this side."""
        known = self._speaks.get(term.lang)
        if known is None:
            known = self._speaks[term.lang] = same_language(term.lang, self.lang)
        return known or (self._kept and term.do_not_translate)

    def look(self, text: str, folded: Folded | None = None, *, plain: bool = False) -> Sighting:
        """Find the terms in one text; the longest shadow the others.

        Args:
            text: Original text.
            folded: What ``fold`` made of it, where that is known.
            plain: Leave the dictionary of words alone.
        """
        if folded is None:
            folded = fold(text)
        if not folded.text.isascii():
            folded = close_gaps(folded)
        accept = self._accept(text, folded, plain=plain)
        chosen = self.scanner.chosen(folded.text, accept)
        if len(chosen) > 1:
            for hit in chosen:
                if hit.fit is not _SURE:
                    chosen = _tiled(chosen, folded.text)
                    break
        return Sighting(text, folded, chosen)

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
                    casing.means(term.text, written, term.case) for _, term in self.entries(hit.key)
                ):
                    return None
            if edges is None or self._terms[hit.key].boundary is Boundary.ANY:
                return hit
            return _refit(hit, folded.text, edges)

        return accept


_SURE = Fit.SURE  # looking up a member of an enumeration costs more than the comparison


def _tiled(hits: list[Hit], text: str) -> list[Hit]:
    """Hits that vouch for each other: of 日銀短観, both are terms and nothing else is there."""
    found = []
    for index, hit in enumerate(hits):
        if hit.fit is not Fit.SURE:
            joined = index > 0 and hits[index - 1].end == hit.start
            goes_on = index + 1 < len(hits) and hits[index + 1].start == hit.end
            if (
                (joined or goes_on)
                and (joined or is_left_edge(text, hit.start))
                and (goes_on or is_right_edge(text, hit.end))
            ):
                found.append(hit._replace(fit=Fit.SURE))
                continue
        found.append(hit)
    return found


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
