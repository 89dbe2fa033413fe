"""What helps to align, from command line, workspace and installation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transflow.cli import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from transflow.alignment.knowledge import Knowledge
    from transflow.document import Document
    from transflow.glossary.matcher import Glossary
    from transflow.usecases.session import Session


def gather(
    langs: tuple[str, str],
    *,
    glossary: Glossary | None = None,
    session: Session | None = None,
    dictionaries: Sequence[Path] = (),
    encoder: str = "",
    document: Document | None = None,
) -> Knowledge:
    """Collect what helps with a pair of languages.

    Args:
        langs: BCP 47 tags of source and target.
        glossary: Fixed terms; None for those of the workspace, if there is one.
        session: The workspace, whose ``[align]`` settings count, or None.
        dictionaries: Further dictionary files.
        encoder: A sentence encoder; "" for that of the workspace.
        document: The document that is to be aligned anew: its machine drafts help, and it teaches
            nothing; None for a new one.

    Raises:
        InputError: A dictionary or the encoder cannot be read.
        ServiceError: A dictionary cannot be compiled, the encoder cannot be loaded, or what the
            workspace teaches cannot be written.
    """
    from transflow.usecases.knowledge import knowledge_for

    files: list[Path] = list(dictionaries)
    if session is not None:
        config, root = session.workspace.config.align, session.workspace.root
        files = [*(root / name for name in config.dictionaries), *files]
        encoder = encoder or config.encoder
        glossary = session.glossary(*langs) if glossary is None else glossary
    with render.progress_bar("preparing the dictionary") as progress:
        known = knowledge_for(
            *langs, glossary=glossary, dictionaries=files, encoder=encoder, progress=progress
        )
    if session is None:
        return known
    from transflow.usecases.learning import learnt_from, machine_drafts

    known = replace(
        known, learnt=learnt_from(session, langs, known, besides=document.id if document else "")
    )
    if document is None:
        return known
    return replace(known, pivot=machine_drafts(session, document))


def advise(known: Iterable[tuple[tuple[str, str], Knowledge]]) -> None:
    """Say what could be installed to align better; once, after the work.

    Args:
        known: Pairs of languages with what was known of each.
    """
    from transflow.usecases.knowledge import advice

    for tip in dict.fromkeys(advice(*langs, knowledge) for langs, knowledge in known):
        if tip:
            render.note(tip)
