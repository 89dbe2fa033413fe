"""A glossary made ready for matching: built once, then one pass over each text.

Texts are matched folded (see ``transflow.text.normalise``); every offset handed out is one of the
original text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from transflow.glossary import casing, forms
from transflow.glossary.boundaries import Fit
from transflow.glossary.rules import Rendering, Rule, digest, rule
from transflow.glossary.scanner import Hit, Scanner
from transflow.model import TermStatus
from transflow.text.normalise import Folded, close_gaps, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.model import Concept, Span, Term

Side = Literal["source", "target"]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A term found in a text.

    Attributes:
        concept: The concept; the first of the glossary where several share the term.
        term: Its term that was found.
        start: Offset of the first character in the original text.
        end: Offset behind the last one.
        sure: False when it may be part of a longer word and only a dictionary could tell.
    """

    concept: Concept
    term: Term
    start: int
    end: int
    sure: bool = True


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


class Bound(NamedTuple):
    """A rule with the folded forms of its renderings.

    Attributes:
        rule: The rule.
        wanted: Permitted renderings, each with its key; preferred first.
        banned: Forbidden renderings, each with its key.
    """

    rule: Rule
    wanted: tuple[tuple[Rendering, str], ...]
    banned: tuple[tuple[Rendering, str], ...]


class Index:
    """The terms of one side: folded keys, what stands behind each, and the scanner.

    Args:
        concepts: All concepts.
        lang: Language of the side; terms of any region of it belong here unless both name one.
        decisive: Tells of a term whether its capitals decide what it means.
    """

    def __init__(
        self, concepts: Sequence[Concept], lang: str, decisive: Callable[[str], bool]
    ) -> None:
        self.lang = lang
        self.numbers: dict[str, int] = {}
        self.entries: list[list[tuple[Concept, Term]]] = []
        self._speaks: dict[str, bool] = {}
        for concept in concepts:
            for term in concept.terms:
                if not self.has(term):
                    continue
                key = key_of(term.text)
                if not key:
                    continue
                number = self.numbers.setdefault(key, len(self.entries))
                if number == len(self.entries):
                    self.entries.append([])
                self.entries[number].append((concept, term))
        self.keys: list[str] = list(self.numbers)
        # Keys for which the capitals decide whether the word is the term at all.
        self._cased = frozenset(
            number
            for number, key in enumerate(self.keys)
            if " " not in key and all(decisive(term.text) for _, term in self.entries[number])
        )
        self.scanner = Scanner(self.keys, lang)

    def has(self, term: Term) -> bool:
        """Tell whether a term is in the language of this side."""
        known = self._speaks.get(term.lang)
        if known is None:
            known = self._speaks[term.lang] = same_language(term.lang, self.lang)
        return known

    def look(self, text: str) -> Sighting:
        """Find the terms in one text; the longest shadow the others."""
        folded = close_gaps(fold(text))
        return Sighting(text, folded, self.scanner.chosen(folded.text, self._accept(text, folded)))

    def nested(self, seen: Sighting) -> list[Hit]:
        """Every hit in a text that was looked at, shadowed ones too, in the order of their ends."""
        return self.scanner.hits(seen.folded.text, self._accept(seen.text, seen.folded))

    def _accept(self, text: str, folded: Folded) -> Callable[[Hit], bool] | None:
        """What has the last word about a hit: capitals, for "us" is not US."""
        if not self._cased:
            return None

        def accept(hit: Hit) -> bool:
            if hit.key not in self._cased:
                return True
            start, end = folded.span(hit.start, hit.end)
            written = text[start:end]
            return any(casing.means(term.text, written) for _, term in self.entries[hit.key])

        return accept


class Glossary:
    """The concepts of one language pair, ready for matching; immutable.

    Args:
        concepts: In the order of preference: the first of several that share a term is named.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
    """

    def __init__(self, concepts: Sequence[Concept], source_lang: str, target_lang: str) -> None:
        self.concepts: tuple[Concept, ...] = tuple(concepts)
        self.source_lang = source_lang
        self.target_lang = target_lang
        self.source = Index(self.concepts, source_lang, casing.is_name)
        self._bound: dict[int, Bound] = {}
        self._origins: dict[int, tuple[str, ...]] = {}

    @cached_property
    def target(self) -> Index:
        """The target side; built when a text first asks for it.

        Only short acronyms need their capitals to be seen here: any other word of the target in
        small letters may be the term with a slip of case, which is what enforcement looks for.
        """
        return Index(self.concepts, self.target_lang, casing.is_acronym)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical content, hexadecimal.

        Languages and concepts count with all that they say, the order of concepts and terms and
        the identifiers of concepts do not: a file whose rows were sorted is the same glossary.
        """
        content = sorted(
            [
                concept.domain,
                concept.note,
                concept.authority,
                sorted([t.lang, t.text, t.status.value, t.note] for t in concept.terms),
            ]
            for concept in self.concepts
        )
        return digest([self.source_lang, self.target_lang, content])

    def occurrences(self, text: str, side: Side) -> tuple[Occurrence, ...]:
        """Find the terms of one side.

        Args:
            text: Original text.
            side: Which side's terms.

        Returns:
            Occurrences in the order of the text. They never overlap: the longest match shadows
            what it holds and what it touches.
        """
        index = self.source if side == "source" else self.target
        seen = index.look(text)
        found: list[Occurrence] = []
        for hit in seen.chosen:
            start, end = seen.span(hit)
            concept, term = _closest(index.entries[hit.key], text[start:end])
            found.append(Occurrence(concept, term, start, end, sure=hit.fit is Fit.SURE))
        return tuple(found)

    def applied(self, source_text: str) -> tuple[Rule, ...]:
        """Say which rules apply to a source text.

        Returns:
            One rule for each source term in the text, in the order of its first occurrence.
        """
        keys = dict.fromkeys(hit.key for hit in self.source.look(source_text).chosen)
        return tuple(self.rule(key) for key in keys)

    def rule(self, key: int) -> Rule:
        """The rule for one source term, by its number in ``source.keys``."""
        return self.bound(key).rule

    def bound(self, key: int) -> Bound:
        """The same rule with the folded forms of its renderings; each is made once."""
        known = self._bound.get(key)
        if known is None:
            entries = self.source.entries[key]
            made = rule(
                entries[0][1].text,
                (
                    Rendering(term.text, term.status, term.note)
                    for concept in dict.fromkeys(concept for concept, _ in entries)
                    for term in concept.terms
                    if self.target.has(term)
                ),
            )
            known = self._bound[key] = Bound(
                made,
                tuple((rendering, key_of(rendering.text)) for rendering in made.permitted),
                tuple((rendering, key_of(rendering.text)) for rendering in made.forbidden),
            )
        return known

    def origins(self, key: int) -> tuple[str, ...]:
        """Folded source terms for which a target term, by its number, is not forbidden."""
        known = self._origins.get(key)
        if known is None:
            known = tuple(
                dict.fromkeys(
                    key_of(source.text)
                    for concept, term in self.target.entries[key]
                    if term.status is not TermStatus.FORBIDDEN
                    for source in concept.terms
                    if self.source.has(source)
                )
            )
            self._origins[key] = known
        return known


def key_of(term: str) -> str:
    """The folded form that a term is matched by; "" when nothing of it is left."""
    return close_gaps(fold(term)).text.strip(" ")


def same_language(one: str, other: str) -> bool:
    """Tell whether two BCP 47 tags agree: the same language and no subtag that contradicts."""
    if one == other:
        return True
    if forms.primary(one) != forms.primary(other):
        return False
    first = one.replace("_", "-").lower().split("-")[1:]
    second = other.replace("_", "-").lower().split("-")[1:]
    return not first or not second or first == second


def _closest(entries: list[tuple[Concept, Term]], written: str) -> tuple[Concept, Term]:
    """Of terms that differ only in case or the like, the one as written; else the first."""
    for entry in entries:
        if entry[1].text == written:
            return entry
    return entries[0]
