"""Which commands there are, and where each is written.

A command is imported when it is asked for: building all of them takes longer than most of them run.
The line that the list of commands shows stands here, so that the list needs none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Final, NamedTuple

import typer
from typer.core import TyperGroup
from typer.main import get_command


class Entry(NamedTuple):
    """A command in the table.

    Attributes:
        module: Module of `transflow.cli.commands`.
        name: Its function, or its group of commands.
        summary: What the list of commands says, at most 64 characters.
    """

    module: str
    name: str
    summary: str


COMMANDS: Final[Mapping[str, Entry]] = {
    "init": Entry("init", "init", "Make a workspace in a folder."),
    "align": Entry("align", "align", "Align a source with its translation, sentence by sentence."),
    "add": Entry("add", "add", "Add a source that has no translation yet."),
    "check": Entry(
        "check", "check", "Check glossary and quality; exit code 1 when an error stands."
    ),
    "draft": Entry("draft", "draft", "Draft what has no translation yet."),
    "review": Entry("review", "review", "Go through the units until all are final."),
    "status": Entry("status", "status", "Show every document with its progress."),
    "units": Entry("units", "units", "List the units of a document."),
    "edit": Entry("decide", "edit", "Write the translation of a unit."),
    "mark": Entry("decide", "mark", "Give units a state: final, reviewed or needs-work."),
    "waive": Entry("decide", "waive", "Permit what a check found, with a reason."),
    "comment": Entry("decide", "comment", "Leave a remark on a unit, or close its remarks."),
    "undo": Entry("decide", "undo", "Take back your newest decision on a document."),
    "redo": Entry("decide", "redo", "Do again what your newest undo took back."),
    "export": Entry("export", "export", "Write a document or a catalogue for translators."),
    "import": Entry("import_", "import_", "Take back a catalogue from a translator."),
    "diff": Entry("diff", "diff", "Show what changed between two points."),
    "glossary": Entry("glossary", "app", "Import, export, check, compare, extract glossaries."),
    "promote": Entry(
        "promote", "promote", "Seal the official edition, or name what stands in the way."
    ),
    "amend": Entry("amend", "amend", "Put a document onto a new source text."),
    "split": Entry("amend", "split", "End a sentence of the source behind some words."),
    "join": Entry("amend", "join", "Make one sentence of two of the source."),
    "log": Entry("log", "log", "Show what happened to a document, who did it and when."),
    "backup": Entry("backup", "backup", "Copy the whole record while others may be working."),
    "segment": Entry("segment", "segment", "Show the sentences of a text, one a line."),
}


class _Loaded(Mapping[str, Any]):
    """The commands by name; each is built when it is taken out."""

    def __init__(self) -> None:
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._built:
            self._built[name] = _build(name, COMMANDS[name])
        return self._built[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


def _build(name: str, entry: Entry) -> Any:
    found = getattr(import_module(f"transflow.cli.commands.{entry.module}"), entry.name)
    if isinstance(found, typer.Typer):
        group = found
    else:
        group = typer.Typer(
            rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False
        )
        group.command(name)(found)
    built = get_command(group)
    built.name = name
    return built


class Commands(TyperGroup):
    """The commands of the table."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = _Loaded()  # type: ignore[assignment]  # read only, and it is only read

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of commands without building any."""
        del ctx  # the same for every context
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.summary) for name, entry in COMMANDS.items()])
