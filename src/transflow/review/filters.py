"""What a reviewer wants to see of a document: ``state:open check:number by:NAME words``.

Every condition must hold. Words are searched on both sides, folded: wide and narrow letters, small
and capital ones are alike (NFKC and case folding). A value in quotation marks may hold spaces, and
spaces may stand behind the colon of a condition.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.document import State
from transflow.errors import UsageError
from transflow.workflow.states import is_draft

if TYPE_CHECKING:
    from collections.abc import Collection

    from transflow.document import Unit

_WORD: Final = re.compile(
    r"""(?:(?P<key>(?i:state|check|by|term)):\s*|(?P<other>[A-Za-z]+):)?(?:"(?P<quoted>[^"]*)"?|「(?P<cornered>[^」]*)」?|(?P<bare>\S+))"""
)
KEYS: Final = ("state", "check", "by", "term")
_UNFINISHED: Final = re.compile(r"(?:^|\s)(?P<key>state|check|by|term):\s*$", re.IGNORECASE)

_Test = Callable[["Unit", State], bool]


def _is(wanted: State) -> _Test:
    return lambda _, state: state is wanted


STATES: Final[dict[str, _Test]] = {
    **{state.value: _is(state) for state in State},
    "open": lambda _, state: state is not State.FINAL,
    "stale": lambda unit, state: state is not unit.state,
    "draft": lambda unit, _: is_draft(unit),
    "empty": lambda unit, _: not unit.target,
    "unlinked": lambda unit, _: not (unit.source_segments and unit.target_segments),
}
"""What may follow ``state:``: XLIFF's states and what a reviewer asks for besides."""

ANY_CHECK: Final = ("any", "error", "warning", "notice")


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that a unit must meet.

    Attributes:
        written: As the person typed it.
        words: Folded words that either side must hold.
        states: Names of STATES, each of which must hold.
        checks: Checks that must have found something, or words of ANY_CHECK.
        people: Folded names of who wrote, reviewed or accepted it.
        terms: Folded words of which each must be in a fixed term of the source.
    """

    written: str
    words: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.states or self.checks or self.people or self.terms)

    def fits_unit(self, unit: Unit, state: State) -> bool:
        """Whether a unit meets all that can be seen from it alone.

        Args:
            unit: The unit.
            state: Its effective state.
        """
        return (
            all(STATES[name](unit, state) for name in self.states)
            and all(any(person in name for name in _people(unit)) for person in self.people)
            and (not self.words or holds_words(unit, self.words))
        )

    def fits_checks(self, found: Collection[tuple[str, str]]) -> bool:
        """Whether what the checks found is what is asked for.

        Args:
            found: Check and severity of each finding that nobody has waived.
        """
        names = {check for check, _ in found} | {severity for _, severity in found}
        if found:
            names.add("any")
        return all(check in names for check in self.checks)

    def fits_terms(self, terms: Collection[str]) -> bool:
        """Whether the fixed terms of a source, as written in the glossary, are those asked for."""
        folded = [fold(term) for term in terms]
        return all(any(word in term for term in folded) for word in self.terms)


def fold(text: str) -> str:
    """A text as it is searched: NFKC and case folding."""
    return unicodedata.normalize("NFKC", text).casefold()


def holds_words(unit: Unit, words: tuple[str, ...]) -> bool:
    """Whether each folded word stands on one of a unit's sides."""
    both = f"{fold(unit.source)}\n{fold(unit.target)}"
    return all(word in both for word in words)


def _people(unit: Unit) -> list[str]:
    accepted = unit.acceptance.by if unit.acceptance else ""
    return [fold(name) for name in (unit.author, unit.reviewer, accepted) if name]


def parse(written: str) -> Filter:
    """Read what a person typed.

    Raises:
        UsageError: There is no such condition, state or check; tells what there is.
    """
    from transflow.checks.registry import CHECKS

    words: dict[str, list[str]] = {key: [] for key in ("", *KEYS)}
    folded = unicodedata.normalize("NFKC", written)
    unfinished = _UNFINISHED.search(folded)
    if unfinished:
        raise _without_value(unfinished["key"].lower())
    for found in _WORD.finditer(folded):
        key = (found["key"] or "").lower()
        value = found["quoted"] or found["cornered"] or found["bare"] or ""
        if key:
            if not value.strip():
                raise _without_value(key)
            words[key].append(value)
        elif found["other"]:
            close = difflib.get_close_matches(found["other"].lower(), KEYS, n=1, cutoff=0.7)
            if close:
                raise UsageError(
                    f"there is no condition {found['other']}:", hint=f"did you mean {close[0]}:?"
                )
            words[""].append(found.group())
        elif value.strip():
            words[""].append(value)
    states = tuple(
        _known(re.sub(r"[-\s]+", "_", value.lower()), STATES, "state") for value in words["state"]
    )
    checks = tuple(_known(v.lower(), (*ANY_CHECK, *CHECKS), "check") for v in words["check"])
    return Filter(
        written.strip(),
        tuple(map(fold, words[""])),
        states,
        checks,
        tuple(map(fold, words["by"])),
        tuple(map(fold, words["term"])),
    )


def _without_value(key: str) -> UsageError:
    known = {"state": STATES, "check": ANY_CHECK, "by": ("NAME",), "term": ("WORD",)}[key]
    return UsageError(f"{key}: says nothing", hint=f"{key}:{', '.join(known)}")


def _known(value: str, known: Collection[str], key: str) -> str:
    if value in known:
        return value
    close = difflib.get_close_matches(value, known, n=1)
    raise UsageError(
        f"{key}:{value} is not known",
        hint=f"did you mean {key}:{close[0]}?" if close else f"{key}: {', '.join(known)}",
    )
