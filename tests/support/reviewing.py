"""Documents on reviewers' desks: workspaces whose units, people and glossaries a test names."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from transflow.model import Link
from transflow.review.decisions import Decisions
from transflow.review.desk import Desk
from transflow.store.workspace import Workspace
from transflow.usecases.aligned import Aligned
from transflow.usecases.intake import Reading, read_side, record_aligned
from transflow.usecases.session import Session

PEOPLE = ("sato", "ito")


class Clock:
    """Seconds that grow by a step with every question, or when a test says so."""

    def __init__(self, step=0.0):
        self.now, self.step = 0.0, step

    def __call__(self):
        self.now += self.step
        return self.now


@dataclass
class Reviewer:
    """One person with a desk, as `transflow review` makes them."""

    session: Session
    desk: Desk
    decisions: Decisions
    clock: Clock

    @property
    def here(self):
        return self.desk.present.id

    def run(self, slices=1_000_000):
        """Drive the walk to its end; gives it."""
        for _ in range(slices):
            ended = self.desk.go_on(Clock(), 1.0)
            if ended is not None or self.desk.walk is None:
                return ended
        raise AssertionError("the walk never ends")

    def settled(self):
        """Drive everything that is looked for to its end."""
        while self.desk.walk is not None:
            self.run()


class Room:
    """A workspace where people review the same document, each with a connection of their own."""

    def __init__(self, root, stack, config):
        self.root, self._stack, self._config = root, stack, config
        self._ticks, self._numbers = count(), count()
        self.document = None

    def session(self, name):
        workspace = self._stack.enter_context(Workspace.find(self.root))
        workspace.config = replace(workspace.config, **self._config)
        return Session(
            workspace,
            name,
            lambda: f"2024-05-01T09:00:00.{next(self._ticks):06}Z",
            lambda: f"id{next(self._numbers)}",
        )

    def reviewer(self, name, *, read_only=False):
        """A person who opens the document now."""
        session = self.session(name)
        clock = Clock()
        desk = Desk(session, session.store.document("talks"))
        return Reviewer(session, desk, Decisions(desk, clock, read_only=read_only), clock)

    def write_glossary(self, text):
        (self.root / "glossaries" / "talks.ja-en.csv").write_text(text, encoding="utf-8")


def lines(pairs):
    """An aligned document of one sentence to a line, `None` where a side has none."""
    source = [s for s, _ in pairs if s is not None]
    target = [t for _, t in pairs if t is not None]
    links, i, j = [], 0, 0
    for s, t in pairs:
        links.append(Link((i,) if s is not None else (), (j,) if t is not None else (), 0.9))
        i, j = i + (s is not None), j + (t is not None)
    how = Reading(presegmented=True)
    return Aligned(
        read_side("\n".join(source).encode(), "a.ja.txt", "ja", how),
        read_side("\n".join(target).encode(), "a.en.txt", "en", how),
        tuple(links),
    )


@contextmanager
def room(pairs=None, *, glossary="", aligned=None, **config):
    """Yield a workspace with one document.

    Args:
        pairs: Source and target of each unit.
        glossary: A CSV file, or "" for none.
        aligned: The document instead of pairs.
        config: Fields of the workspace's configuration.
    """
    with TemporaryDirectory() as folder, ExitStack() as stack:
        stack.enter_context(Workspace.create(Path(folder), "ja", "en"))
        made = Room(Path(folder).resolve(), stack, config)
        if glossary:
            made.write_glossary(glossary)
        made.document = record_aligned(made.session("maker"), "talks", aligned or lines(pairs))
        yield made
