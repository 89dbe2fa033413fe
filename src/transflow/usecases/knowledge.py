"""What helps to align a pair: the user's dictionaries, the extra ``ja``, a sentence encoder."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.alignment.knowledge import Knowledge
from transflow.alignment.lexicon import Lexicon
from transflow.store.files import read_file
from transflow.text.language import base_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from transflow.alignment.knowledge import Dictionary, Encoder
    from transflow.glossary.matcher import Glossary
    from transflow.text.morphology import Morphology

LARGEST_DICTIONARY = 256 * 1024 * 1024
"""No dictionary file is read beyond this many bytes."""

ADVICE = "install transflow[ja] for better ja-en alignment"

_JAPANESE_ENGLISH = {"ja", "en"}


def knowledge_for(
    source_lang: str,
    target_lang: str,
    *,
    glossary: Glossary | None = None,
    dictionaries: Sequence[str | Path] = (),
    encoder: str = "",
    cache_dir: Path | None = None,
    progress: Callable[[float], None] | None = None,
) -> Knowledge:
    """Collect what this installation and the user know of a language pair.

    The extra ``ja`` is used where it is installed: its analyser for a Japanese side, its
    dictionary for Japanese with English. Without it nothing is missed but accuracy.

    Args:
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        glossary: Fixed terms.
        dictionaries: Dictionary files, source to target (see `formats.dictionary_file`).
        encoder: Name or folder of a sentence-transformers model, or "" for none.
        cache_dir: Folder of compiled dictionaries; None for the user's cache folder.
        progress: Told the share of a dictionary that is compiled; not called otherwise.

    Raises:
        InputError: A dictionary or the encoder cannot be read.
        ServiceError: A dictionary cannot be compiled, or the encoder cannot be loaded.
    """
    langs = base_language(source_lang), base_language(target_lang)
    found: list[Dictionary] = []
    morphology: dict[str, Morphology] = {}
    if "ja" in langs:
        analyser = _analyser()
        if analyser is not None:
            morphology["ja"] = analyser
        if set(langs) == _JAPANESE_ENGLISH:
            from transflow.engines.jmdict import open_jmdict

            shipped = open_jmdict(cache_dir, progress)
            if shipped is not None:
                found.append(shipped)
    return Knowledge(
        glossary=glossary,
        lexicons=tuple(_word_list(Path(path)) for path in dictionaries),
        dictionaries=tuple(found),
        morphology=morphology,
        encoder=_encoder(encoder) if encoder else None,
    )


def checking_knowledge(source_lang: str) -> Knowledge | None:
    """What makes the checks of a pair surer: the analyser of a Japanese source, where installed.

    Args:
        source_lang: BCP 47 tag.

    Raises:
        ServiceError: The analyser is installed but cannot be loaded.
    """
    if base_language(source_lang) != "ja":
        return None
    analyser = _analyser()
    return Knowledge(morphology={"ja": analyser}) if analyser is not None else None


def advice(source_lang: str, target_lang: str, knowledge: Knowledge) -> str:
    """What a person could install for this pair, in one line, or ""."""
    langs = {base_language(source_lang), base_language(target_lang)}
    if langs != _JAPANESE_ENGLISH or (knowledge.morphology and knowledge.dictionaries):
        return ""
    return ADVICE


def extras(source_lang: str, target_lang: str) -> tuple[str, ...]:
    """Which optional pieces would help this pair here; results depend on them."""
    from transflow.engines.jmdict import find_database
    from transflow.engines.jmdict_cache import FORMAT

    langs = {base_language(source_lang), base_language(target_lang)}
    found = []
    if "ja" in langs and _analyser() is not None:
        found.append("sudachi")
    if langs == _JAPANESE_ENGLISH and find_database() is not None:
        found.append(f"jmdict-{FORMAT}")
    return tuple(found)


def analyser() -> Morphology | None:
    """The Japanese analyser, or None when it is not installed; loaded when it is first needed.

    Raises:
        ServiceError: It is installed but cannot be started.
    """
    return _analyser()


@cache
def _analyser() -> Morphology | None:
    """The Japanese analyser, loaded once in a process: its dictionary is large."""
    from transflow.engines.sudachi import load_sudachi

    return load_sudachi()


@cache
def _encoder(name: str) -> Encoder:
    from transflow.engines.sentence_encoder import load_encoder

    return load_encoder(name)


def _word_list(path: Path) -> Lexicon:
    from transflow.formats import dictionary_file

    data = read_file(path, limit=LARGEST_DICTIONARY)
    return Lexicon(dictionary_file.parse(data, path=str(path)))
