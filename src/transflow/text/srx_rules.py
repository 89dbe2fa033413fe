"""Segmentation by the rules of an SRX file.

The standard (SRX 2.0, LISA OSCAR, 2008) says: at each place between two characters the rules are
tried in order; the first whose expressions match the text before and behind the place decides
whether it is a break. Here each run of breaking rules is searched once for the places where it
speaks, and only there the exceptions above it are tried: the same answer in one pass a run.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

import regex

from transflow.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SECONDS: Final = 2.0
_SECONDS_PER_CHARACTER: Final = 20e-6
"""Time that one expression may take: a hundred times what a plain one needs."""


@dataclass(frozen=True, slots=True)
class SrxRule:
    """One rule, its expressions in the syntax of the ``regex`` module, version 1.

    Attributes:
        breaks: Whether there is a break where it matches, or none.
        before: What ends at the place; "" for anything.
        after: What begins at the place; "" for anything.
        line: Where it stands in its file, for messages.
    """

    breaks: bool
    before: str
    after: str
    line: int

    def expression(self) -> str:
        """An expression that matches the empty text at each place where the rule matches."""
        before = f"(?<=(?:{self.before}))" if self.before else ""
        after = f"(?=(?:{self.after}))" if self.after else ""
        return f"(?:{before}{after})"


@dataclass(frozen=True, slots=True)
class LanguageMap:
    """Which languages a group of rules is for.

    Attributes:
        pattern: Expression that a language tag must match as a whole, whatever its case.
        rules: The rules, in order.
    """

    pattern: str
    rules: tuple[SrxRule, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """Rules that stand together and say the same."""

    breaks: bool
    expression: Any
    lines: tuple[int, int]


class SrxRules:
    """The rules of one file.

    Args:
        maps: Languages and their rules, in the order of the file.
        cascade: Whether every map that a language matches counts, and not the first only.
        path: The file, for messages.
    """

    def __init__(self, maps: Sequence[LanguageMap], *, cascade: bool, path: str = "") -> None:
        self.maps = tuple(maps)
        self.cascade = cascade
        self.path = path
        self._runs: dict[str, tuple[_Run, ...]] = {}

    def rules_for(self, lang: str) -> tuple[SrxRule, ...]:
        """The rules for a language, in the order in which they are tried.

        Args:
            lang: BCP 47 tag; no map for it means no rules, so that nothing is ever split.

        Raises:
            InputError: The pattern of a map takes too long on the tag.
        """
        found: list[SrxRule] = []
        for entry in self.maps:
            if self._serves(entry, lang):
                found += entry.rules
                if not self.cascade:
                    break
        return tuple(found)

    def _serves(self, entry: LanguageMap, lang: str) -> bool:
        flags = regex.V1 | regex.IGNORECASE
        try:
            return regex.fullmatch(entry.pattern, lang, flags, timeout=_SECONDS) is not None
        except TimeoutError as error:
            raise InputError(
                f"the language pattern “{entry.pattern[:40]}” took too long on “{lang[:40]}”",
                path=self.path,
                hint="write the tag with .* behind it, such as ja.*, and repeat no repetition",
            ) from error

    def ends(self, text: str, lang: str) -> list[int]:
        """Where one sentence ends and the next begins.

        Args:
            text: Text of one block.
            lang: BCP 47 tag of its language.

        Returns:
            Offsets inside the text, ascending; neither 0 nor its length.

        Raises:
            InputError: A rule takes too long on this text; names its line.
        """
        runs = self._runs.get(lang)
        if runs is None:
            runs = self._runs[lang] = tuple(_runs(self.rules_for(lang)))
        limit = _SECONDS + _SECONDS_PER_CHARACTER * len(text)
        decided: dict[int, bool] = {}
        exceptions: list[_Run] = []
        for run in runs:
            if not run.breaks:
                exceptions.append(run)
                continue
            try:
                for found in run.expression.finditer(text, timeout=limit):
                    at = found.start()
                    if 0 < at < len(text) and at not in decided:
                        decided[at] = not any(self._matches(e, text, at, limit) for e in exceptions)
            except TimeoutError as error:
                raise self._too_slow(run) from error
        return sorted(at for at, breaks in decided.items() if breaks)

    def _matches(self, run: _Run, text: str, at: int, limit: float) -> bool:
        try:
            return run.expression.match(text, at, timeout=limit) is not None
        except TimeoutError as error:
            raise self._too_slow(run) from error

    def _too_slow(self, run: _Run) -> InputError:
        first, last = run.lines
        where = f"rule of line {first}" if first == last else f"rules of lines {first} to {last}"
        return InputError(
            f"the {where} took too long on a text",
            path=self.path,
            line=first,
            hint="bound its repetitions, such as {0,9} for *, and do not repeat a repetition",
        )


def _runs(rules: Sequence[SrxRule]) -> Iterator[_Run]:
    """Neighbours of one kind as one expression."""
    for breaks, group in groupby(rules, key=lambda rule: rule.breaks):
        run = list(group)
        source = "|".join(dict.fromkeys(rule.expression() for rule in run))
        compiled = regex.compile(source, regex.V1)
        yield _Run(breaks, compiled, (run[0].line, run[-1].line))
