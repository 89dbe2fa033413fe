"""A user's own bilingual dictionary: tab-separated values, or hunalign's dictionary format.

Tab-separated: source, target and, if known, the probability of the target (0 to 1). A first line
that names the columns ``source`` and ``target`` is allowed. hunalign: the *target* phrase, then
`` @ ``, then the source phrase, as its README says ("for historical reasons, the target language
phrases come first"). In both, a line is one rendering, empty lines and lines that begin with ``#``
say nothing, and the encoding is found out as for any text. The format is told by the first line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from transflow.errors import InputError
from transflow.formats import text_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_LINES = 2_000_000
"""Lines of a dictionary; large ones have some hundred thousand."""

LONGEST = 200
"""Characters of a word or phrase; a longer one is a sentence."""

MOST_RENDERINGS = 64
"""Renderings of one word that are kept, the likeliest or first ones."""

UNLISTED = 0.4
"""Weight of "something else" beside the 1 of each rendering whose probability is not given."""

_SEPARATOR = " @ "


def parse(data: bytes, *, path: str) -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Read a dictionary.

    Renderings without a probability are equally likely: one of n gets 1 / (n + UNLISTED). A pair
    that comes again keeps its larger probability.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.

    Returns:
        Renderings of each source word or phrase as written, the likeliest first.

    Raises:
        InputError: The file is empty, too large, or a line is broken; names the line and the mend.
    """
    entries: dict[str, dict[str, float | None]] = {}
    for source, target, share in _pairs(text_file.decode(data, path=path).text, path):
        targets = entries.setdefault(source, {})
        known = targets.get(target)
        if target not in targets or (share is not None and (known is None or share > known)):
            targets[target] = share
    if not entries:
        raise InputError(
            "this dictionary has no entries",
            path=path,
            hint="write source, a tab and target on each line",
        )
    return {source: _shared(targets) for source, targets in entries.items()}


def _shared(targets: Mapping[str, float | None]) -> tuple[tuple[str, float], ...]:
    open_ = sum(share is None for share in targets.values())
    # What is left beside the given probabilities, for those that have none.
    left = max(0.0, 1.0 - sum(share for share in targets.values() if share is not None))
    each = left / (open_ + UNLISTED)
    found = [(text, each if share is None else share) for text, share in targets.items()]
    return tuple(sorted(found, key=lambda item: -item[1])[:MOST_RENDERINGS])


def _pairs(text: str, path: str) -> Iterator[tuple[str, str, float | None]]:
    """Source, target and probability of each line."""
    tabs: bool | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if number > MOST_LINES:
            raise InputError(
                f"the dictionary has more than {MOST_LINES:,} lines",
                path=path,
                line=number,
                hint="leave out what the documents do not need",
            )
        row = line.rstrip("\r")
        if not row.strip() or row.startswith("#"):
            continue
        first = tabs is None
        if tabs is None:
            tabs = "\t" in row
        reader = _Line(path, number, row)
        if not tabs:
            yield reader.hunalign()
        elif not (first and reader.is_header()):
            yield reader.separated()


class _Line:
    """One line of a dictionary."""

    def __init__(self, path: str, number: int, row: str) -> None:
        self.path = path
        self.number = number
        self.row = row

    def is_header(self) -> bool:
        cells = [cell.strip().lower() for cell in self.row.split("\t")]
        return cells[:2] == ["source", "target"]

    def separated(self) -> tuple[str, str, float | None]:
        cells = [cell.strip() for cell in self.row.split("\t")]
        while len(cells) > 2 and not cells[-1]:
            cells.pop()
        if not 2 <= len(cells) <= 3:
            found = "no tab stands" if len(cells) == 1 else f"{len(cells)} cells stand"
            self._refuse(
                f"{found} where source, target and perhaps a probability belong",
                "put one tab between source and target",
            )
        source, target = self._phrases(cells[0], cells[1])
        return source, target, self._probability(cells[2]) if len(cells) == 3 else None

    def hunalign(self) -> tuple[str, str, float | None]:
        parts = self.row.split(_SEPARATOR)
        if len(parts) != 2:
            found = "neither a tab nor “ @ ”" if len(parts) == 1 else "“ @ ” more than once"
            self._refuse(
                f"the line has {found}",
                "write source, a tab and target; or, as for hunalign, target @ source",
            )
        source, target = self._phrases(parts[1].strip(), parts[0].strip())
        return source, target, None

    def _phrases(self, source: str, target: str) -> tuple[str, str]:
        for name, phrase in (("source", source), ("target", target)):
            if not phrase:
                self._refuse(f"the {name} is empty", "write it, or remove the line")
            if len(phrase) > LONGEST:
                self._refuse(
                    f"the {name} has {len(phrase):,} characters, more than {LONGEST}",
                    "a dictionary holds words and phrases, not sentences",
                )
        return source, target

    def _probability(self, cell: str) -> float:
        try:
            share = float(cell)
        except ValueError:
            share = -1.0
        if not 0.0 <= share <= 1.0:  # a NaN is neither
            self._refuse(
                f"“{cell[:40]}” is no probability", "write a number from 0 to 1, such as 0.25"
            )
        return share

    def _refuse(self, problem: str, mend: str) -> NoReturn:
        raise InputError(problem, path=self.path, line=self.number, hint=mend)
