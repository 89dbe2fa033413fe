"""Both sides of a pair read for evidence: words, facts, glossary terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from transflow.alignment.tokens import Side, Token, TokenKind, read_side, window
from transflow.text.facts.read import read_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.glossary.matcher import Glossary


def read_sides(
    source: Sequence[str],
    target: Sequence[str],
    langs: tuple[str, str],
    glossary: Glossary | None,
) -> tuple[Side, Side]:
    """Tokenise both sides of a pair.

    Args:
        source: Texts of the source segments.
        target: Texts of the target segments.
        langs: BCP 47 tags of source and target.
        glossary: Terms that become tokens, or None.
    """
    return (
        read_side(source, langs[0], _extra(langs[0], "source", glossary)),
        read_side(target, langs[1], _extra(langs[1], "target", glossary)),
    )


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
