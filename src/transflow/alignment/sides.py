"""Both sides of a pair read for evidence: words, facts, glossary terms."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Literal

from transflow.alignment.tokens import (
    STEM,
    Side,
    Token,
    TokenKind,
    marks,
    primary,
    read_side,
    window,
)
from transflow.text.facts.read import read_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from transflow.glossary.matcher import Glossary
    from transflow.text.morphology import Morphology


def read_sides(
    source: Sequence[str],
    target: Sequence[str],
    langs: tuple[str, str],
    glossary: Glossary | None = None,
    morphology: Mapping[str, Morphology] | None = None,
) -> tuple[Side, Side]:
    """Tokenise both sides of a pair.

    Args:
        source: Texts of the source segments.
        target: Texts of the target segments.
        langs: BCP 47 tags of source and target.
        glossary: Terms that become tokens, or None.
        morphology: Analysers by primary language subtag; texts of other languages are divided by
            script.
    """
    one, two = (divider(lang, morphology or {}) for lang in langs)
    return (
        read_side(source, langs[0], _extra(langs[0], "source", glossary), one),
        read_side(target, langs[1], _extra(langs[1], "target", glossary), two),
    )


def divider(lang: str, analysers: Mapping[str, Morphology]) -> Callable[[str], list[Token]] | None:
    """What divides texts of a language into words, or None to divide by script."""
    analyser = analysers.get(primary(lang))
    return _words(analyser) if analyser else None


def _words(morphology: Morphology) -> Callable[[str], list[Token]]:
    """Divides texts with an analyser; numbers are left to the facts."""

    def read(text: str) -> list[Token]:
        seen = window(text)
        found = marks(seen)
        for word in morphology.analyse(seen):
            if not word.content or all(unicodedata.numeric(char, None) for char in word.surface):
                continue
            key = unicodedata.normalize("NFKC", word.lemma or word.surface).lower()
            if key.isascii():
                key = key[:STEM]
            found.append(Token(key, word.surface, TokenKind.WORD, reading=word.reading))
        return found

    return read


def _extra(
    lang: str, side: Literal["source", "target"], glossary: Glossary | None
) -> Callable[[str], list[Token]]:
    """What a text holds beside words: a fact's atoms, and the concepts whose terms it uses."""

    def read(text: str) -> list[Token]:
        seen = window(text)
        found = [
            Token(
                "#" + atom,
                seen[fact.start : fact.end],
                # What a translation may leave out ("one", "bilateral") is a word like others.
                TokenKind.FACT if fact.firm else TokenKind.WORD,
            )
            for fact in read_facts(seen, lang)
            for atom in fact.atoms
        ]
        if glossary is not None:
            found += [
                Token("@" + use.concept.id, seen[use.start : use.end], TokenKind.TERM)
                for use in glossary.occurrences(seen, side)
            ]
        return found

    return read
