"""A glossary made ready for matching: built once, then one pass over each text.

Texts are matched folded (see ``transflow.text.normalise``); every offset handed out is one of the
original text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from transflow.glossary import casing
from transflow.glossary.boundaries import Fit
from transflow.glossary.index import Index
from transflow.glossary.rules import Rendering, Rule, digest, extra, rule
from transflow.model import Boundary, TermStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.glossary.forms import Lemma
    from transflow.glossary.index import Loader
    from transflow.model import Concept, Term


_PREFERRED, _ADMITTED = TermStatus.PREFERRED, TermStatus.ADMITTED
_FORBIDDEN = TermStatus.FORBIDDEN

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


class Bound(NamedTuple):
    """A rule with the folded forms of its renderings.

    Attributes:
        rule: The rule.
        wanted: Permitted renderings, each with its key; preferred first.
        banned: Forbidden renderings, each with its key.
        numbers: The permitted renderings by their numbers on the target side.
    """

    rule: Rule
    wanted: tuple[tuple[Rendering, str], ...]
    banned: tuple[tuple[Rendering, str], ...]
    numbers: dict[int, Rendering]


class Glossary:
    """The concepts of one language pair, ready for matching; immutable.

    Args:
        concepts: In the order of preference: the first of several that share a term is named.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        morphology: Gives what divides Japanese texts into words, when a text first needs it. When
            it gives None, or is None, the run of one script decides, and what that leaves in doubt
            weighs less.
        lemma: Dictionary form of a folded word of the target language, asked only where the rules
            know no form of a term; or None.
    """

    def __init__(
        self,
        concepts: Sequence[Concept],
        source_lang: str,
        target_lang: str,
        *,
        morphology: Loader | None = None,
        lemma: Lemma | None = None,
    ) -> None:
        self.concepts: tuple[Concept, ...] = tuple(concepts)
        self.source_lang = source_lang
        self.target_lang = target_lang
        self.lemma = lemma
        self._morphology = morphology
        self.source = Index(self.concepts, source_lang, casing.is_name, morphology=morphology)
        self._bound: dict[int, Bound] = {}
        self._origins: dict[int, tuple[str, ...]] = {}
        self._dated: dict[tuple[int, ...], Glossary] = {}

    @cached_property
    def target(self) -> Index:
        """The target side; built when a text first asks for it.

        Only short acronyms need their capitals to be seen here: any other word of the target in
        small letters may be the term with a slip of case, which is what enforcement looks for.
        """
        return Index(
            self.concepts,
            self.target_lang,
            casing.is_acronym,
            morphology=self._morphology,
            kept=True,
        )

    def on(self, date: str) -> Glossary:
        """The glossary as it holds on a day.

        Args:
            date: The document's date (``YYYY-MM-DD``), or "" when it is not known: then every
                concept holds.

        Returns:
            This glossary, or one without the concepts that are not valid yet or no longer.
        """
        if not date:
            return self
        out = tuple(
            number
            for number, concept in enumerate(self.concepts)
            if (concept.valid_from or concept.valid_to) and not _valid(concept, date)
        )
        if not out:
            return self
        known = self._dated.get(out)
        if known is None:
            gone = frozenset(out)
            known = self._dated[out] = Glossary(
                [c for number, c in enumerate(self.concepts) if number not in gone],
                self.source_lang,
                self.target_lang,
                morphology=self._morphology,
                lemma=self.lemma,
            )
        return known

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
                *_said(concept.usage, concept.valid_from, concept.valid_to),
                sorted(
                    [
                        t.lang,
                        t.text,
                        t.status.value,
                        t.note,
                        *extra(t.case, t.inflection),
                        *_said(t.reading, "kept" * t.do_not_translate),
                        *("any" for _ in (1,) if t.boundary is Boundary.ANY),
                    ]
                    for t in concept.terms
                ),
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
            concept, term = _closest(index.entries(hit.key), text[start:end])
            found.append(Occurrence(concept, term, start, end, sure=hit.fit is Fit.SURE))
        return tuple(found)

    def applied(self, source_text: str) -> tuple[Rule, ...]:
        """Say which rules apply to a source text.

        An acceptance stores them, so they do not depend on which analyser is installed.

        Returns:
            One rule for each source term in the text, in the order of its first occurrence.
        """
        keys = dict.fromkeys(hit.key for hit in self.source.look(source_text, plain=True).chosen)
        return tuple(self.rule(key) for key in keys)

    def rule(self, key: int) -> Rule:
        """The rule for one source term, by its number in ``source.keys``."""
        return self.bound(key).rule

    def bound(self, key: int) -> Bound:
        """The same rule with the folded forms of its renderings; each is made once."""
        known = self._bound.get(key)
        if known is None:
            known = self._bound[key] = self._folded(self._made(self.source.entries(key)))
        return known

    def _folded(self, made: Rule) -> Bound:
        folded, numbered = self.target.key, self.target.numbers
        wanted: list[tuple[Rendering, str]] = []
        banned: list[tuple[Rendering, str]] = []
        numbers: dict[int, Rendering] = {}
        for rendering in made.renderings:
            key = folded(rendering.text)
            status = rendering.status
            if status is _PREFERRED or status is _ADMITTED:
                wanted.append((rendering, key))
                if key:
                    numbers[numbered[key]] = rendering
            elif status is _FORBIDDEN:
                banned.append((rendering, key))
        return Bound(made, tuple(wanted), tuple(banned), numbers)

    def _made(self, entries: list[tuple[Concept, Term]]) -> Rule:
        """What the concepts of one source term ask for together."""
        first = entries[0][1]
        if len(entries) == 1 and not first.do_not_translate:
            other = [
                Rendering(term.text, term.status, term.note, term.case, term.inflection)
                for term in entries[0][0].terms
                if not term.do_not_translate and self.target.has(term)
            ]
            return rule(first.text, other)
        kept = [term for _, term in entries if term.do_not_translate]
        concepts = [entries[0][0]] if len(entries) == 1 else dict.fromkeys(c for c, _ in entries)
        speaks, found = self.target.has, []
        for concept in concepts:
            for term in concept.terms:
                if not speaks(term) or (term.do_not_translate and term not in kept):
                    continue
                if kept and term.status is not TermStatus.FORBIDDEN and term not in kept:
                    continue
                status = TermStatus.PREFERRED if term in kept else term.status
                found.append(Rendering(term.text, status, term.note, term.case, term.inflection))
        return rule(first.text, found, kept=bool(kept))

    def origins(self, key: int) -> tuple[str, ...]:
        """Folded source terms for which a target term, by its number, is not forbidden."""
        known = self._origins.get(key)
        if known is None:
            known = tuple(
                dict.fromkeys(
                    self.source.key(source.text)
                    for concept, term in self.target.entries(key)
                    if term.status is not TermStatus.FORBIDDEN
                    for source in concept.terms
                    if self.source.has(source)
                )
            )
            self._origins[key] = known
        return known


def _said(*texts: str) -> list[str]:
    """Texts for a digest; nothing when all are empty, so that older digests hold."""
    return list(texts) if any(texts) else []


def _valid(concept: Concept, date: str) -> bool:
    return (not concept.valid_from or concept.valid_from <= date) and (
        not concept.valid_to or date <= concept.valid_to
    )


def _closest(entries: list[tuple[Concept, Term]], written: str) -> tuple[Concept, Term]:
    """Of terms that differ only in case or the like, the one as written; else the first."""
    for entry in entries:
        if entry[1].text == written:
            return entry
    return entries[0]
