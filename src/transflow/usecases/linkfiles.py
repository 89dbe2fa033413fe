"""Links as files for other tools, chosen by the ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.errors import UsageError

if TYPE_CHECKING:
    from transflow.usecases.aligned import Aligned

ENDINGS = (".jsonl", ".align", ".tsv", ".tmx", ".po", ".xlf", ".xliff")


def serialize_links(ending: str, aligned: Aligned, *, name: str) -> bytes:
    """The links of an aligned pair in the format that a file's ending names.

    Args:
        ending: One of `ENDINGS`, in any case.
        aligned: The pair.
        name: What the file calls the document.

    Raises:
        UsageError: The ending names no format.
    """
    links, source, target = aligned.links, aligned.source.segments, aligned.target.segments
    langs = {"source_lang": aligned.source.lang, "target_lang": aligned.target.lang}
    match ending.lower():
        case ".jsonl":
            from transflow.formats import links_jsonl

            return links_jsonl.serialize(links, source, target)
        case ".align":
            from transflow.formats import ladder

            return ladder.serialize(links)
        case ".tsv":
            from transflow.formats import tsv

            return tsv.serialize(links, source, target, **langs)
        case ".tmx":
            from transflow.formats import tmx

            return tmx.serialize(links, source, target, **langs, name=name)
        case ".xlf" | ".xliff":
            from transflow.formats import xliff

            return xliff.serialize(links, source, target, **langs, name=name)
        case ".po":
            from transflow.formats import beads, po

            return po.serialize(beads.catalog(links, source, target, **langs, name=name))
    what = f"'{ending}' names no format" if ending else "a name without an ending names no format"
    raise UsageError(what, hint=" ".join(ENDINGS))
