"""What scripts may rely on: segment, align and check without a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from transflow.glossary.matcher import Glossary
    from transflow.model import Diagnostic, Link, Segment


def segment(text: str, lang: str) -> list[Segment]:
    """Cut a text into sentences.

    Args:
        text: Plain text; it is not altered.
        lang: BCP 47 tag.

    Returns:
        Segments in order, each with ``text`` (label left out), ``label``, ``start`` and ``end``
        (offsets into ``text``) and ``block`` (kind and ordinal).
    """
    from transflow.text import segmentation

    return segmentation.segment(text, lang)


def align(
    source: str | Sequence[Segment],
    target: str | Sequence[Segment],
    source_lang: str,
    target_lang: str,
    *,
    glossary: Glossary | None = None,
    dictionaries: Sequence[str | Path] = (),
    encoder: str = "",
) -> list[Link]:
    """Link the sentences of a text with those of its translation.

    For Japanese, what the extra ``ja`` brings is used where it is installed.

    Args:
        source: The source, as a text or as segments.
        target: The target, likewise.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        glossary: Terms that help, or None.
        dictionaries: Dictionary files that help: source, tab, target.
        encoder: Name or folder of a sentence-transformers model, as one more evidence.

    Returns:
        Links with ``source`` and ``target`` (tuples of segment indices), ``confidence`` (0 to 1)
        and ``evidence``; every segment is in exactly one of them.
    """
    from transflow.alignment import aligner
    from transflow.usecases.knowledge import knowledge_for

    left = segment(source, source_lang) if isinstance(source, str) else source
    right = segment(target, target_lang) if isinstance(target, str) else target
    knowledge = knowledge_for(
        source_lang, target_lang, glossary=glossary, dictionaries=dictionaries, encoder=encoder
    )
    return aligner.align(left, right, source_lang, target_lang, knowledge=knowledge)


def check(
    source: str,
    target: str,
    source_lang: str,
    target_lang: str,
    *,
    glossary: Glossary | str | Path | None = None,
) -> list[Diagnostic]:
    """Check one translation.

    The findings are those of ``transflow check --pairs``. For a Japanese source, what the extra
    ``ja`` brings is used where it is installed.

    Args:
        source: The source text.
        target: Its translation.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        glossary: Terms to enforce, as a file or as they were read, or None. A file is read again
            only when it has changed.

    Returns:
        Findings with ``check``, ``severity``, ``message``, ``source_span`` and ``target_span``
        (offsets into the texts).

    Raises:
        InputError: The glossary file cannot be read.
        UsageError: Its ending names no glossary format.
        ServiceError: The analyser is installed but cannot be loaded.
    """
    from transflow.checks.base import Pair
    from transflow.checks.run import check_pair
    from transflow.glossary.matcher import Glossary
    from transflow.usecases.checking_pairs import PairSettings, glossary_of
    from transflow.usecases.knowledge import checking_knowledge

    if glossary is not None and not isinstance(glossary, Glossary):
        glossary = glossary_of(PairSettings(source_lang, target_lang, str(glossary)))
    return check_pair(
        Pair(source, target, source_lang, target_lang),
        glossary=glossary,
        knowledge=checking_knowledge(source_lang),
    )
