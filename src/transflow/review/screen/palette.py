"""The table of actions in Textual's command palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Provider

from transflow.review.actions import Group
from transflow.review.keymap import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.command import Hits

    from transflow.review.actions import Action
    from transflow.review.screen.app import ReviewApp


class ActionProvider(Provider):
    """Finds actions, those of the editor left out, by their labels and by what they do."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for action, text in self._actions():
            yield DiscoveryHit(text, self._run(action), text=text)

    async def search(self, query: str) -> Hits:
        """Those that match."""
        matcher = self.matcher(query)
        for action, text in self._actions():
            score = matcher.match(text)
            if score > 0:
                yield Hit(score, matcher.highlight(text), self._run(action), text=text)

    def _actions(self) -> Iterator[tuple[Action, str]]:
        for action in cast("ReviewApp", self.app).keymap.actions:
            if action.group is not Group.EDITOR and action.keys:
                yield action, f"{shown(action.keys[0])}  {action.label}: {action.help}"

    def _run(self, action: Action) -> Callable[[], None]:
        return partial(cast("ReviewApp", self.app).acts.do, action.id)
