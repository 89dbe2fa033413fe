"""The units of a document on a board, to be taken apart and put together along their segments."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol

from transflow.document import Origin, State, Unit
from transflow.model import Confirmation, Link
from transflow.workflow.grouptext import group_text
from transflow.workflow.links import Group, Side, link_of
from transflow.workflow.ordering import reordered
from transflow.workflow.states import relinked
from transflow.workflow.succession import home
from transflow.workflow.succession import owners as owners_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from transflow.workflow.operations import Indices

_FEW: Final = 16
"""So few places in a list are looked up one by one."""


class Stored(Protocol):
    """Links on record: a dictionary, or what reads them one by one."""

    def get(self, unit: str, /) -> Link | None:
        """The link that was stored for a unit, if any."""


class Board:
    """The units of a document while their links change; nothing outside it is touched.

    Args:
        source: The source.
        target: The provisional translation; without segments when there is none.
        units: All units, in order.
        links: Their links as they are on record; a unit without one has that of its segments.
        numbers: Gives the number of each new unit, higher than any ever given.
    """

    def __init__(
        self,
        source: Side,
        target: Side,
        units: Sequence[Unit],
        links: Stored,
        *,
        numbers: Iterator[int],
    ) -> None:
        self.source = source
        self.target = target
        self.units = {unit.id: unit for unit in units}
        self.order = [unit.id for unit in units]
        self.heirs: dict[str, str] = {}
        self.links: dict[str, Link] = {}
        self._stored = links
        self._numbers = numbers
        self._holders: tuple[dict[int, str], dict[int, str]] = ({}, {})
        for unit in units:
            self._hold(unit)

    # ---------------------------------------------------------------- looking

    def link(self, name: str) -> Link:
        """The link of a unit."""
        return link_of(self.units[name], self.links.get(name) or self._stored.get(name))

    def holder(self, side: str, segment: int) -> str | None:
        """The unit that holds a segment.

        Args:
            side: ``s`` or ``t``.
            segment: Its index.
        """
        return self._holders[side == "t"].get(segment)

    def in_order(self, wanted: Iterable[str]) -> list[str]:
        """Some units in document order."""
        some = set(wanted)
        if len(some) > _FEW:
            return [name for name in self.order if name in some]
        return sorted(some, key=self.order.index)

    def finished(self) -> list[Unit]:
        """The units in order, with sorting keys that say so."""
        keys = reordered([self.units[name].ord for name in self.order])
        return [
            self.units[name] if self.units[name].ord == key else replace(self.units[name], ord=key)
            for name, key in zip(self.order, keys, strict=True)
        ]

    # ---------------------------------------------------------------- changing

    def confirm(self, wanted: Iterable[str], confirmation: Confirmation | None) -> None:
        """Say of links that they are right, or take that word back with None."""
        for name in wanted:
            self.links[name] = replace(self.link(name), confirmed=confirmation)

    def regroup(self, groups: Sequence[Group], *, by: str, at: str) -> list[str]:
        """Make links of segments, wherever these were; what is left of their units stays together.

        Of the units that come together the one survives that held the first source segment; a unit
        that lost it lives on in what is left of it. Texts, states, origins follow the rules of this
        module and of `workflow.states.relinked`.

        Args:
            groups: The links to be. They share no segment.
            by: Who does it.
            at: When.

        Returns:
            The units that the groups became.

        Raises:
            RefusedError: A text that somebody wrote would have to be divided.
        """
        affected = self.in_order(
            {
                *(self._holders[0][i] for group in groups for i in group.source),
                *(self._holders[1][j] for group in groups for j in group.target),
                *(name for group in groups for name in group.units),
            }
        )
        whole = [*groups, *self._rests(groups, affected)]
        owners = owners_of([self.units[name] for name in affected], whole)
        ranks = {name: rank for rank, name in enumerate(affected)}
        made: list[tuple[Unit, Link, str]] = []
        for number, group in enumerate(whole):
            parents = sorted(self._parents(group), key=ranks.__getitem__)
            name = owners[number]
            if not name:
                name = owners[number] = f"u{next(self._numbers)}"
            made.append((*self._made(name, group, parents, by, at), parents[0]))
        self._replace(affected, whole, owners, made)
        return owners[: len(groups)]

    def arrange(self, sequence: Sequence[Link]) -> None:
        """Put the units in the order of links; what no link names stays behind its neighbour."""
        named = dict.fromkeys(
            self._holders[0][link.source[0]] if link.source else self._holders[1][link.target[0]]
            for link in sequence
        )
        followers: dict[str, list[str]] = {}
        previous = ""
        for name in self.order:
            if name in named:
                previous = name
            else:
                followers.setdefault(previous, []).append(name)
        order = followers.get("", [])
        for name in named:
            order += [name, *followers.get(name, [])]
        self.order = order

    # ---------------------------------------------------------------- the work

    def _hold(self, unit: Unit) -> None:
        self._holders[0].update(dict.fromkeys(unit.source_segments, unit.id))
        self._holders[1].update(dict.fromkeys(unit.target_segments, unit.id))

    def _rests(self, groups: Sequence[Group], affected: Iterable[str]) -> Iterable[Group]:
        source = {i for group in groups for i in group.source}
        target = {j for group in groups for j in group.target}
        for name in affected:
            unit = self.units[name]
            left = tuple(i for i in unit.source_segments if i not in source)
            right = tuple(j for j in unit.target_segments if j not in target)
            if left or right:
                yield Group(left, right)

    def _parents(self, group: Group) -> set[str]:
        return {
            *(self._holders[0][i] for i in group.source),
            *(self._holders[1][j] for j in group.target),
            *group.units,
        }

    def _made(
        self, name: str, group: Group, parents: Sequence[str], by: str, at: str
    ) -> tuple[Unit, Link]:
        """One unit and its link, of what its parents were."""
        origins = [self.units[parent] for parent in parents]
        same = len(origins) == 1 and group.is_of(origins[0])
        if same and name == origins[0].id and group.text is None:
            return origins[0], self.link(name)
        target, origin, author = group_text(group, origins, self.target, by)
        unit = relinked(
            self._begun(name, origins, has_text=bool(target)),
            source=self.source.text(group.source),
            target=target,
            origin=origin,
            author=author,
        )
        link = self.link(parents[0]) if same else self._link(group, parents, by, at)
        unit = replace(
            unit,
            place=self._place(group, origins),
            source_segments=group.source,
            target_segments=group.target,
            confidence=round(link.confidence, 4),
        )
        return unit, link

    def _place(self, group: Group, parents: Sequence[Unit]) -> str:
        for parent in parents:
            # Who begins with the same segment stands there already.
            if parent.source_segments[:1] == group.source[:1] and (
                group.source or parent.target_segments[:1] == group.target[:1]
            ):
                return parent.place
        if group.source:
            return self.source.places[group.source[0]]
        return "+" + self.target.places[group.target[0]]

    def _begun(self, name: str, parents: Sequence[Unit], *, has_text: bool) -> Unit:
        """The unit to go on from: the one of that name, or a new one."""
        unit = self.units.get(name)
        if unit is None:
            unit = Unit(name, 0, "", "", State.INITIAL, Origin.NONE, place=parents[0].place)
        if has_text and any(parent.state is State.NEEDS_WORK for parent in parents):
            # What somebody found wanting is so still, whatever it is part of now.
            unit = replace(unit, state=State.NEEDS_WORK)
        return unit

    def _link(self, group: Group, parents: Sequence[str], by: str, at: str) -> Link:
        if group.link is not None:
            return replace(group.link, source=group.source, target=group.target, confirmed=None)
        source = self.source.text(group.source)
        target = self.target.text(group.target)
        old = [self.link(parent) for parent in parents]
        evidence = {
            reason: None
            for link in old
            for reason in link.evidence
            if reason.source + reason.target
            if reason.source in source and reason.target in target
        }
        sure = group.made and bool(group.source and group.target)
        return Link(
            group.source,
            group.target,
            1.0 if sure else min(link.confidence for link in old),
            tuple(sorted(evidence, key=lambda reason: -reason.weight)),
            confirmed=Confirmation(by, at) if sure else None,
        )

    def _replace(
        self,
        affected: Sequence[str],
        groups: Sequence[Group],
        owners: Sequence[str],
        made: Sequence[tuple[Unit, Link, str]],
    ) -> None:
        gone = [name for name in affected if name not in set(owners)]
        for name in gone:
            self.heirs[name] = owners[home(self.units[name], groups)]
        behind: dict[str, str] = {}
        changed = []
        for unit, link, parent in sorted(made, key=_by_place):
            if unit.id not in self.units:
                place = self.order.index(behind.get(parent, parent))
                self.order.insert(place + 1, unit.id)
                behind[parent] = unit.id
            if self.units.get(unit.id) != unit:
                changed.append(unit)
            self.units[unit.id] = unit
            self.links[unit.id] = link
            self._hold(unit)
        for name in gone:
            del self.units[name]
            self.links.pop(name, None)
        if gone:
            lost = set(gone)
            self.order = [name for name in self.order if name not in lost]
        given = {name for name, group in zip(owners, groups, strict=True) if group.link}
        for unit in changed:
            if unit.id not in given:
                self._settle(unit)
        for unit in changed:
            if unit.id not in given:
                self._mark_crossing(unit)

    def _settle(self, unit: Unit) -> None:
        """Source order is document order: a unit whose first sentence is another may have to go."""
        if not unit.source_segments:
            return
        first, place = unit.source_segments[0], self.order.index(unit.id)
        before = next(filter(None, map(self._sourced, reversed(self.order[:place]))), None)
        after = next(filter(None, map(self._sourced, self.order[place + 1 :])), None)
        if (before is None or before.source_segments[0] < first) and (
            after is None or first < after.source_segments[0]
        ):
            return
        del self.order[place]
        at = 0
        for number, name in enumerate(self.order):
            other = self._sourced(name)
            if other and other.source_segments[0] < first:
                at = number + 1
        self.order.insert(at, unit.id)

    def _sourced(self, name: str) -> Unit | None:
        unit = self.units[name]
        return unit if unit.source_segments else None

    def _mark_crossing(self, unit: Unit) -> None:
        """A link crosses when it has gaps, or runs against its neighbours that do not cross."""
        link = self.link(unit.id)
        crossing = any(b - a > 1 for side in (link.source, link.target) for a, b in pairwise(side))
        if link.source and link.target and not crossing:
            place = self.order.index(unit.id)
            before = next(filter(None, map(self._straight, reversed(self.order[:place]))), None)
            after = next(filter(None, map(self._straight, self.order[place + 1 :])), None)
            crossing = bool(before and before[-1] > link.target[0]) or bool(
                after and after[0] < link.target[-1]
            )
        if crossing != link.crossing:
            self.links[unit.id] = replace(link, crossing=crossing)

    def _straight(self, name: str) -> Indices:
        """Target segments of a link that has both sides and does not cross; else nothing."""
        link = self.link(name)
        return link.target if link.source and not link.crossing else ()


def _by_place(made: tuple[Unit, Link, str]) -> tuple[bool, Indices]:
    unit = made[0]
    return not unit.source_segments, unit.source_segments or unit.target_segments
