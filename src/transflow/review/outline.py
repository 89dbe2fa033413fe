"""Names and states of a document's units in order, before any of their texts is read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from transflow.document import State
from transflow.workflow.states import ACCEPTED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transflow.document import Unit


class Outline:
    """A document's units by their positions, from 0.

    Args:
        rows: Of every unit in order: identifier, state, accepted glossary digest (`Store.outline`).
        present: Digest of the glossary files now: a unit accepted under others may be stale.

    Attributes:
        names: Identifiers in order.
        present: See the arguments.
    """

    def __init__(self, rows: Iterable[tuple[str, State, str]], present: str) -> None:
        self.present = present
        self.names: list[str] = []
        self._states: list[State] = []
        self._doubtful: set[int] = set()
        for position, (name, state, accepted) in enumerate(rows):
            self.names.append(name)
            self._states.append(state)
            if accepted and accepted != present and state in ACCEPTED:
                self._doubtful.add(position)
        self._positions = {name: position for position, name in enumerate(self.names)}
        self._counts = Counter(self._states)

    def __len__(self) -> int:
        return len(self.names)

    def position(self, name: str) -> int | None:
        """Where a unit stands, or None when there is no such unit."""
        return self._positions.get(name)

    def state(self, position: int) -> State:
        """The state of a unit, stale ones taken for open as far as they were looked at."""
        return self._states[position]

    def is_doubtful(self, position: int) -> bool:
        """Whether a unit was accepted under another glossary and nobody has looked since."""
        return position in self._doubtful

    def settle(self, position: int, state: State) -> None:
        """Note the state of a unit that was looked at, after its staleness was found out."""
        self._doubtful.discard(position)
        self._counts[self._states[position]] -= 1
        self._counts[state] += 1
        self._states[position] = state

    def refresh(self, units: Iterable[Unit]) -> list[int]:
        """Take the states of changed units; gives their positions, those in doubt included."""
        changed = []
        for unit in units:
            position = self._positions[unit.id]
            self.settle(position, unit.state)
            accepted = unit.acceptance.glossary if unit.acceptance else ""
            if accepted and accepted != self.present and unit.state in ACCEPTED:
                self._doubtful.add(position)
            changed.append(position)
        return changed

    @property
    def finals(self) -> int:
        """How many units are final."""
        return self._counts[State.FINAL]

    @property
    def open(self) -> int:
        """How many units are not."""
        return len(self.names) - self.finals

    @property
    def doubtful(self) -> int:
        """How many accepted units nobody has held against the present glossary yet."""
        return len(self._doubtful)

    def doubts(self) -> list[int]:
        """Their positions, ascending."""
        return sorted(self._doubtful)
