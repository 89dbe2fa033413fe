"""The page of each check: what it finds, why, when to waive it, and cases that the tests run."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from transflow.checks.registry import CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WAIVE = "Give the reason why this text is right as it stands."


@dataclass(frozen=True, slots=True)
class Case:
    """Texts on which a check fires or is silent.

    Attributes:
        source_lang: BCP 47 tag.
        target_lang: BCP 47 tag.
        pairs: Sources with their targets; one for a check of a pair, more for one of a document. A
            check of numbering reads the label off the front of each text.
    """

    source_lang: str
    target_lang: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What a person can read about a check.

    Attributes:
        id: Of the check.
        finds: What is told, in full sentences.
        why: Why it matters, and what is left alone.
        waive: When a finding is right to leave.
        fires: Cases that are told as an error or a warning.
        silent: Cases that are not told, or as a notice at most.
        glossaries: By language pair (``ja-en``) the glossary of the cases, as CSV.
    """

    id: str
    finds: str
    why: str
    waive: str
    fires: tuple[Case, ...]
    silent: tuple[Case, ...]
    glossaries: Mapping[str, str]


@cache
def pages() -> Mapping[str, Page]:
    """The pages of all checks by id, in the order of the registry."""
    import tomllib  # noqa: PLC0415 -- only who reads pages pays for it

    raw = tomllib.loads((get_data("transflow.checks", "data/pages.toml") or b"").decode())
    return MappingProxyType({name: _page(name, raw[name]) for name in CHECKS})


def _page(name: str, raw: Mapping[str, Any]) -> Page:
    return Page(
        name,
        raw["finds"],
        raw["why"],
        raw.get("waive", _WAIVE),
        tuple(map(_case, raw["fires"])),
        tuple(map(_case, raw["silent"])),
        MappingProxyType(raw.get("glossary", {})),
    )


def _case(row: list[str]) -> Case:
    source_lang, _, target_lang = row[0].partition("-")
    texts = iter(row[1:])
    return Case(source_lang, target_lang, tuple(zip(texts, texts, strict=True)))


def markdown(page: Page) -> str:
    """A page as Markdown, with a line break at the end."""
    check = CHECKS[page.id]
    return "\n".join(
        [
            f"# {page.id}",
            "",
            f"{check.summary[:1].upper()}{check.summary[1:]}. Usually: **{check.severity}**.",
            "",
            page.finds,
            "",
            page.why,
            "",
            "## Fires",
            "",
            *_table(page.fires),
            "",
            "## Is silent, or a notice at most",
            "",
            *_table(page.silent),
            "",
            *_glossary(page),
            "## To leave a finding",
            "",
            page.waive,
            "",
            "```",
            f'transflow waive DOC UNIT {page.id} --reason "…"',
            "```",
            "",
            "## To weigh it otherwise",
            "",
            "In `transflow.toml`; `[documents.DOC.checks]` does it for one document.",
            "",
            "```toml",
            "[checks]",
            f'{page.id} = "notice"  # error, warning, notice or off',
            "```",
            "",
        ]
    )


def _glossary(page: Page) -> Iterator[str]:
    for langs, table in page.glossaries.items():
        yield from (f"With this glossary ({langs}):", "", "```", table.rstrip("\n"), "```", "")


def _table(cases: tuple[Case, ...]) -> Iterator[str]:
    yield "| languages | source | target |"
    yield "|---|---|---|"
    for case in cases:
        langs = f"{case.source_lang}-{case.target_lang}"
        for source, target in case.pairs:
            yield f"| {langs} | {_cell(source)} | {_cell(target)} |"
            langs = "and"


def _cell(text: str) -> str:
    """A text in a table; what nobody would see is named."""
    if not text.strip():
        return "(empty)"
    shown = "".join(f"⟨U+{ord(c):04X}⟩" if _unseen(c) else c for c in text)
    return f"`{shown.replace('|', chr(0x5C) + '|')}`"


def _unseen(char: str) -> bool:
    return char == "\u00a0" or unicodedata.category(char) in {"Cc", "Cf", "Mn"}
