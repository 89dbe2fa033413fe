"""The glossary formats: by name for writing, by ending or content for reading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from transflow.errors import UsageError
from transflow.formats import (
    glossary_csv,
    omegat_glossary,
    tbx,
    tbx_write,
    utx,
    xlsx_glossary,
)
from transflow.formats.glossary_table import table
from transflow.glossary.keys import same_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transflow.model import Concept, Term

SUFFIXES: Final = {
    "csv": ".csv",
    "tsv": ".tsv",
    "deepl": ".csv",
    "tbx": ".tbx",
    "tbx-dca": ".tbx",
    "tbx-dct": ".tbx",
    "tbx-v2": ".tbx",
    "utx": ".utx",
    "utx-1.11": ".utx",
    "omegat": ".txt",
    "xlsx": ".xlsx",
}
"""The formats that can be written, and how their files end; ``tbx`` is version 3 in the style DCT,
``utx`` is version 1.20."""

READ: Final = {
    ".csv": "csv",
    ".tsv": "csv",
    ".tbx": "tbx",
    ".xml": "tbx",
    ".mtf": "tbx",
    ".utx": "utx",
    ".txt": "omegat",
    ".tab": "omegat",
    ".utf8": "omegat",
    ".xlsx": "xlsx",
}
"""The format that the ending of a file stands for."""

_STYLES: Final = {
    "tbx": tbx_write.Style.DCT,
    "tbx-dct": tbx_write.Style.DCT,
    "tbx-dca": tbx_write.Style.DCA,
    "tbx-v2": tbx_write.Style.V2,
}


@dataclass(frozen=True, slots=True)
class Written:
    """A glossary as bytes, and one line for each kind of thing that the format cannot hold."""

    data: bytes
    left_out: tuple[str, ...]


def read(data: bytes, *, path: str, source_lang: str, target_lang: str) -> list[Concept]:
    """Read a glossary of any format.

    Args:
        data: Bytes of the file.
        path: Its name: the ending says the format; for messages too.
        source_lang: BCP 47 tag of the source terms.
        target_lang: BCP 47 tag of the target terms.

    Returns:
        Its concepts. Terms in a region of one of the languages (``en-US`` for ``en``) count as
        terms of it; terms of other languages are kept.

    Raises:
        InputError: The file is broken; names line and mend.
        UsageError: The ending is none of a glossary format.
    """
    suffix = PurePath(path).suffix.lower()
    kind = READ.get(suffix)
    if kind is None:
        raise UsageError(
            f"{path}: '{suffix}' is no glossary format", hint=f"use one of {', '.join(READ)}"
        )
    if kind == "tbx":
        return for_pair(tbx.parse(data, path=path), source_lang, target_lang)
    if kind == "omegat" and data.lstrip(b"\xef\xbb\xbf \r\n")[:4].upper() == b"#UTX":
        kind = "utx"
    parse = {
        "csv": glossary_csv.parse,
        "utx": utx.parse,
        "omegat": omegat_glossary.parse,
        "xlsx": xlsx_glossary.parse,
    }[kind]
    return parse(data, path=path, source_lang=source_lang, target_lang=target_lang)


def write(concepts: Sequence[Concept], kind: str, *, source_lang: str, target_lang: str) -> Written:
    """Write a glossary.

    Args:
        concepts: What to write.
        kind: A name of `SUFFIXES`.
        source_lang: BCP 47 tag that source terms have.
        target_lang: BCP 47 tag that target terms have.

    Raises:
        UsageError: There is no such format.
    """
    pair = source_lang, target_lang
    if kind in _STYLES:
        data, left_out = tbx_write.serialize(concepts, _STYLES[kind], lang=source_lang)
    elif kind in {"csv", "tsv"}:
        made = table(concepts, *pair)
        data = glossary_csv.of_table(made, "\t" if kind == "tsv" else ",")
        left_out = made.left_out
    elif kind == "deepl":
        data, left_out = glossary_csv.serialize_deepl(concepts, *pair)
    elif kind in {"utx", "utx-1.11"}:
        version = "1.11" if kind == "utx-1.11" else "1.20"
        data, left_out = utx.serialize(concepts, *pair, version=version)
    elif kind == "omegat":
        data, left_out = omegat_glossary.serialize(concepts, *pair)
    elif kind == "xlsx":
        data, left_out = xlsx_glossary.serialize(concepts, *pair)
    else:
        raise UsageError(
            f"'{kind}' is no glossary format", hint=f"use one of {', '.join(SUFFIXES)}"
        )
    return Written(data, tuple(left_out))


def for_pair(concepts: Sequence[Concept], source_lang: str, target_lang: str) -> list[Concept]:
    """Count terms in a region of one of two languages as terms of it.

    Of terms that are then the same, the one whose tag was the very one stays.
    """
    return [_for_pair(concept, (source_lang, target_lang)) for concept in concepts]


def _for_pair(concept: Concept, langs: tuple[str, str]) -> Concept:
    if all(term.lang in langs for term in concept.terms):
        return concept
    exact = {(term.lang, term.text) for term in concept.terms}
    terms: dict[tuple[str, str], Term] = {}
    for term in concept.terms:
        lang = term.lang
        if lang not in langs:
            lang = next((tag for tag in langs if same_language(term.lang, tag)), term.lang)
            if lang != term.lang and (lang, term.text) in exact:
                continue
        terms.setdefault((lang, term.text), replace(term, lang=lang))
    return replace(concept, terms=tuple(terms.values()))
