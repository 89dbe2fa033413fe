"""Where renderings stand in a target text, in which form and case, and inside which longer ones."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from transflow.glossary import (
    broken,
    casing,
    english,
    forms,
    french,
    german,
    japanese,
    spelling,
    verbs,
)
from transflow.glossary.boundaries import Fit, is_spaced
from transflow.glossary.casing import Case
from transflow.glossary.scanner import Hit
from transflow.model import CaseRule, Inflection
from transflow.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.glossary.index import Sighting
    from transflow.glossary.matcher import Glossary
    from transflow.glossary.rules import Rendering
    from transflow.model import Span

_SHORT = 4
"""Letters of a word that has a capital in a name."""
_LONG = 20_000
"""Characters of a text beyond which no term is looked for that is not in one piece."""


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
        self._language = forms.primary(glossary.target_lang)
        self._words: list[forms.Token] | None = None
        self._loose: list[tuple[broken.Loosened, list[forms.Token]]] | None = None
        self._pieced: dict[Span, str] = {}

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
            spoken = japanese.same_sound(key, self.text) if self._language == "ja" else []
            if spoken:
                return [Hit(number, start, end, Fit.SURE, exact=False) for start, end in spoken]
            stem = forms.japanese_stem(key)
            if stem == key and len(key) > 1:
                # The scanner has judged a noun already. One kanji leans on others (税 in 消費税).
                return []
            at = self.text.find(stem)
            return [] if at < 0 else [Hit(number, at, at + len(stem), Fit.UNSURE, exact=False)]
        if casing.is_acronym(rendering.text) and rendering.case is not CaseRule.IGNORE:
            return []
        fixed = any(char.isupper() for char in rendering.text)
        plural_only = rendering.inflection is Inflection.PLURAL

        def find(sought: str, text: str, words: list[forms.Token]) -> list[Span]:
            return forms.find(
                sought,
                text,
                words,
                self.glossary.target_lang,
                fixed=fixed,
                verb=verb,
                plural_only=plural_only,
                lemma=self.glossary.lemma,
            )

        found = find(key, self.text, self._tokens())
        if not found and verb:
            found = verbs.found(key, self._tokens(), self._language)
        if not found and (bare := broken.bare(key, self.glossary.target_lang)):
            found = find(bare, self.text, self._tokens())
        plain = broken.undotted(key)
        if not found and plain != key:
            found = find(plain, self.text, self._tokens())
        if not found and self._language == "fr":
            found = self._unaccented(key, find)
        plausible = forms.may_hold(self.text, key, self._language)
        if not found and plausible and fixed and rendering.inflection is Inflection.LEMMA:
            found = self._respelt(key, find)
        if not found and self._language == "en" and not plural_only and not fixed:
            found = spelling.closed(key, self._tokens(), self.text, english.is_other_number)
        if found:
            return [Hit(number, start, end, Fit.SURE, exact=False) for start, end in found]
        return [
            self._mended(number, loose, span)
            for loose, words in self._loosened()
            for span in find(plain, loose.text, words)
        ]

    def declines(self, key: str) -> bool:
        """Tell whether even a name that stays has cases (bei der Deutschen Bahn)."""
        return self._language == "de" and " " in key

    def is_doubtful(self, rendering: Rendering, key: str) -> bool:
        """Tell whether a rendering that was not found may be there in another shape.

        Its parts stand around those of another (see ``broken``), it has become a verb, a part of
        a compound, or a phrase in the other order.
        """
        if rendering.inflection is not Inflection.LEMMA or not is_spaced(key):
            return False
        # A name is not taken apart; “Diet member” is none.
        long = [word for word in rendering.text.split() if len(word) >= _SHORT]
        named = self._language != "de" and bool(long) and all(word[0].isupper() for word in long)
        if not (named and " " in key) and verbs.may_be_verb(key, self._tokens(), self._language):
            return True
        if self.is_shared(rendering, key):
            return True
        if self._language == "de" and any(
            german.may_be_compound(key, word) and not self._is_held(start, end)
            for word, start, end in self._tokens()
        ):
            return True
        if named:
            return False
        fixed = any(char.isupper() for char in rendering.text) and self._language != "de"
        lang, find = self.glossary.target_lang, self._finder(fixed=fixed)
        return broken.resolved(key, self.text, self._tokens(), lang, find)

    def is_shared(self, rendering: Rendering, key: str) -> bool:
        """Tell whether another rendering may stand between the parts of this one."""
        if rendering.inflection is not Inflection.LEMMA or not is_spaced(key):
            return False
        find = self._finder(fixed=any(char.isupper() for char in rendering.text))
        return broken.shared(key, self.text, self._tokens(), self.glossary.target_lang, find)

    def _finder(self, *, fixed: bool) -> broken.Finder:
        lang, lemma = self.glossary.target_lang, self.glossary.lemma

        def find(sought: str, text: str, words: list[forms.Token]) -> list[Span]:
            return forms.find(sought, text, words, lang, fixed=fixed, lemma=lemma)

        return find

    def _is_held(self, start: int, end: int) -> bool:
        """Tell whether a term of the glossary stands over these folded offsets."""
        return any(hit.start <= start and end <= hit.end for hit in self.all)

    def _unaccented(self, key: str, find: broken.Finder) -> list[Span]:
        """A term whose capitals have no accents, as French was often typed (ETAT, Etat)."""
        plain = french.unaccented(key)
        if plain == key:
            return []
        words = [(french.unaccented(word), start, end) for word, start, end in self._tokens()]
        text = french.unaccented(self.text)
        return [
            (start, end)
            for start, end in find(plain, text, words)
            if french.is_unaccented_capital(key, self.written_at(start, end))
        ]

    def written_at(self, start: int, end: int) -> str:
        """The letters between two folded offsets, folded but for their case."""
        first, last = self.seen.folded.span(start, end)
        return fold(self.seen.text[first:last], keep_case=True).text

    def _respelt(self, key: str, find: broken.Finder) -> list[Span]:
        """A name in the spelling of the other side of the Atlantic (Labor, Organisation)."""
        if self._language != "en":
            return []
        respelt = spelling.respelt_text(key)
        words = [(spelling.respelt(word), start, end) for word, start, end in self._tokens()]
        return find(respelt, self.text, words) if respelt != key or words != self._words else []

    def _tokens(self) -> list[forms.Token]:
        if self._words is None:
            self._words = forms.tokens(self.text)
        return self._words

    def _loosened(self) -> list[tuple[broken.Loosened, list[forms.Token]]]:
        if self._loose is None:
            found = broken.loosened(self.text) if len(self.text) <= _LONG else []
            self._loose = [(loose, forms.tokens(loose.text)) for loose in found]
        return self._loose

    def _mended(self, number: int, loose: broken.Loosened, span: Span) -> Hit:
        """A hit in a text with something left out, as a hit in the text itself."""
        places = loose.places[span[0] : span[1]]
        hit = Hit(number, places[0], places[-1] + 1, Fit.SURE, exact=False)
        pieces = (self.seen.span(Hit(number, at, at + 1, Fit.SURE, exact=False)) for at in places)
        written = "".join(self.seen.text[start:end] for start, end in pieces)
        self._pieced[hit.start, hit.end] = written
        return hit

    def written(self, hit: Hit) -> str:
        """The words of a hit, folded but for their case."""
        return self.written_at(hit.start, hit.end)

    def case(self, rendering: Rendering, hit: Hit, kept_as: str = "") -> Case:
        """How the capitals of a hit compare with those of the rendering.

        Args:
            rendering: The rendering.
            hit: Where it stands.
            kept_as: How the source writes a term that stays as it is; "" for any other term.
        """
        rule = rendering.case
        if kept_as and rule is CaseRule.SMART:
            rule = CaseRule.EXACT
        if rule is CaseRule.EXACT and self.seen.text.isupper():
            rule = CaseRule.SMART  # a heading in capitals
        pieced = self._pieced.get((hit.start, hit.end))
        if pieced is not None:
            return casing.compare(rendering.text, pieced, 0, len(pieced), rule)
        start, end = self.seen.span(hit)
        if kept_as and self.written(hit) == kept_as:
            return Case.RIGHT
        return casing.compare(rendering.text, self.seen.text, start, end, rule)

    def is_another(self, rendering: Rendering, hit: Hit) -> bool:
        """Tell whether a hit is another German word: changed inside, and no noun (wäre, Ware)."""
        term = rendering.text
        if self._language != "de" or " " in term or not term[:1].isupper():
            return False
        start, end = self.seen.span(hit)
        written = self.seen.text[start:end]
        return written.islower() and not self.text.startswith(fold(term).text, hit.start)

    def is_defined(self, hit: Hit) -> bool:
        """Tell whether the text may write these words with capitals as a term of its own."""
        return casing.is_defined(self.seen.text, *self.seen.span(hit))

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
