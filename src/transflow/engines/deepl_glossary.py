"""Terms as a DeepL glossary: made once for the same terms, and never left lying in piles."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deepl.api_data import MultilingualGlossaryDictionaryEntries

from transflow.engines.deepl_languages import base_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    import deepl

_LONGEST_TERM = 1024
"""Bytes of UTF-8 that DeepL allows for one side of an entry."""

_LARGEST = 10 * 1024 * 1024
"""Bytes that DeepL allows for a glossary."""

_KEPT = 3
"""Glossaries of one language pair that are kept on the account: several people may be drafting with
different terms at the same time, and what one of them uses must not be deleted by the others."""


@dataclass(frozen=True, slots=True)
class Entries:
    """Terms as DeepL accepts them.

    Attributes:
        terms: Source term to rendering.
        dropped: How many could not be taken: empty, too long, or beyond DeepL's limit.
    """

    terms: dict[str, str]
    dropped: int


def entries(terms: Sequence[tuple[str, str]]) -> Entries:
    """Clean terms for DeepL; of several renderings of one source term the first is taken."""
    taken: dict[str, str] = {}
    dropped = size = 0
    for source, target in ((_clean(source), _clean(target)) for source, target in terms):
        if source in taken:
            continue
        sizes = len(source.encode()), len(target.encode())
        fits = all(0 < length <= _LONGEST_TERM for length in sizes)
        if not fits or size + sum(sizes) + 2 > _LARGEST:
            dropped += 1
            continue
        taken[source] = target
        size += sum(sizes) + 2
    return Entries(taken, dropped)


def provide(
    client: deepl.DeepLClient,
    terms: dict[str, str],
    source_lang: str,
    target_lang: str,
    *,
    prefix: str,
) -> str:
    """The identifier of a glossary on the account that holds exactly these terms.

    A glossary of that content is used again; otherwise one is made, and of the older ones of the
    same prefix and language pair all but the newest few are deleted. Others are not touched.

    Args:
        client: The connection.
        terms: Source term to rendering, not empty, cleaned.
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag; variants share one glossary.
        prefix: How the names of our glossaries begin.

    Raises:
        deepl.DeepLException: DeepL refused or failed.
    """
    source, target = base_language(source_lang), base_language(target_lang)
    family = f"{prefix} {source}-{target} "
    name = family + _digest(terms)
    ours = sorted(
        (found for found in client.list_multilingual_glossaries() if found.name.startswith(family)),
        key=lambda found: found.creation_time,
        reverse=True,
    )
    for found in ours:
        if found.name == name and any(
            dictionary.entry_count == len(terms) for dictionary in found.dictionaries
        ):
            return found.glossary_id
    for found in ours[_KEPT - 1 :]:
        client.delete_multilingual_glossary(found)
    dictionary = MultilingualGlossaryDictionaryEntries(source, target, terms)
    return client.create_multilingual_glossary(name, [dictionary]).glossary_id


def _digest(terms: dict[str, str]) -> str:
    lines = "\n".join(f"{source}\t{target}" for source, target in sorted(terms.items()))
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def _clean(term: str) -> str:
    """One line without control characters, which DeepL refuses."""
    line = " ".join(term.split())
    if line.isprintable():
        return line
    return "".join(char for char in line if unicodedata.category(char) not in {"Cc", "Cs"})
