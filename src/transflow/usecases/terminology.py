"""A glossary with what is installed to match it better, loaded when a text first needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.engines.lemmas import load_lemmas
from transflow.glossary.forms import primary
from transflow.glossary.matcher import Glossary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Concept
    from transflow.text.morphology import Morphology


def glossary_for(concepts: Sequence[Concept], source_lang: str, target_lang: str) -> Glossary:
    """A glossary that asks the analyser and the lemma dictionary where they are installed.

    Args:
        concepts: In the order of preference.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
    """
    japanese = "ja" in (primary(source_lang), primary(target_lang))
    return Glossary(
        concepts,
        source_lang,
        target_lang,
        morphology=_analyser if japanese else None,
        lemma=load_lemmas(primary(target_lang)),
    )


def _analyser() -> Morphology | None:
    from transflow.usecases.knowledge import analyser

    return analyser()
