"""The review screen in front of a test: a small document, two people, and what they see."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from textual import events
from textual._xterm_parser import XTermParser

from transflow.document import State
from transflow.model import Link
from transflow.review.decisions import Decisions
from transflow.review.desk import Desk
from transflow.review.keymap import KeyMap
from transflow.review.screen.app import ReviewApp
from transflow.review.screen.panels import Lines
from transflow.review.unsaved import UnsavedTexts
from transflow.store.workspace import Workspace
from transflow.usecases.aligned import Aligned
from transflow.usecases.intake import read_side, record_added, record_aligned
from transflow.usecases.session import Session

SOURCE = (
    "沿岸協議の概要\n\n"
    "会合は三月五日に開かれた。１２名が出席した。\n\n"
    "双方は漁業協定に合意した。署名は来月行われる。\n\n"
    "次回は来年開かれる。場所は未定である。\n\n"
    "議事録は公開される。\n"
)
TARGET = (
    "Summary of the Coastal Consultation\n[Provisional translation]\n\n"
    "The meeting was held on March 5. It was attended by 15 people.\n\n"
    "The sides agreed on the fishing pact. The signing takes place next month.\n\n"
    "The next one is next year. The place is open.\n\n"
    "The minutes will be public.\n"
)
LINKS = ((0,), (1,), (2,), (3, 4), (5,), (6,), (7,))
"""Segments of both sides, for u1 to u7: a wrong number in u3, a forbidden term in u4."""

GLOSSARY = (
    "source,target,status,note,domain,authority\n"
    "漁業協定,fisheries agreement,preferred,as signed,fisheries,treaty series\n"
    "漁業協定,fishing pact,forbidden,,,\n"
    "議事録,minutes,preferred,,,\n"
)
PEOPLE = ("sato", "ito")
_PATIENCE = 2000
_ROLES = dict(
    zip(
        "dim strong rule current final term fixed error warning notice inserted deleted found"
        .split(),
        ".S-> ftxEWn+d/".replace(" ", ""),
        strict=True,
    )
)  # fmt: skip


@dataclass
class Office:
    """A workspace with one document and the sessions of two people."""

    root: Path
    workspace: Workspace
    sessions: dict[str, Session]
    document: object

    def unit(self, name):
        [unit] = self.sessions["sato"].store.units(self.document.id, [name])
        return unit

    def units(self):
        return self.sessions["sato"].store.units(self.document.id)

    def kinds(self):
        """The kinds of all events so far."""
        return [e.kind for e in self.sessions["sato"].store.events(self.document.id)]

    def app(
        self,
        by="sato",
        *,
        read_only=False,
        keys=None,
        contrast=False,
        clock=lambda: 0.0,
        poll=None,
    ):
        """The screen; it looks for what others did only when told, unless `poll` gives seconds."""
        session = self.sessions[by]
        desk = Desk(session, self.document)
        return ReviewApp(
            desk,
            Decisions(desk, clock, read_only=read_only),
            KeyMap(keys, read_only=read_only),
            UnsavedTexts(self.root / ".transflow" / "unsaved", self.document.id, by),
            clock,
            read_only=read_only,
            contrast=contrast,
            poll=poll,
        )


@contextmanager
def office(*, settings="", source=SOURCE, target=TARGET, links=LINKS):
    """Yield an Office; without a target the source is added alone.

    Args:
        settings: What stands in the file of settings besides the languages.
        source: The source text.
        target: Its translation, or None.
        links: Segments of both sides for each unit.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        Workspace.create(root, "ja", "en").close()
        if settings:
            languages = 'source = "ja"\ntarget = "en"\n'
            (root / "transflow.toml").write_text(languages + settings, "utf-8")
        (root / "glossaries" / "terms.ja-en.csv").write_text(GLOSSARY, "utf-8")
        with Workspace.find(root) as workspace:
            ticks, numbers = count(), count()
            sessions = {
                name: Session(
                    workspace,
                    name,
                    lambda: f"2024-05-01T09:00:{next(ticks):02}.000000Z",
                    lambda: f"id{next(numbers)}",
                )
                for name in PEOPLE
            }
            side = read_side(source.encode(), "a.ja.txt", "ja")
            if target is None:
                document = record_added(sessions["sato"], "coast", side, "en")
            else:
                aligned = Aligned(
                    side,
                    read_side(target.encode(), "a.en.txt", "en"),
                    tuple(Link(s, s, 1.0, ()) for s in links),
                )
                document = record_aligned(sessions["sato"], "coast", aligned)
            yield Office(root, workspace, sessions, document)


class Person:
    """Who sits in front of the screen."""

    def __init__(self, app, pilot):
        self.app = app
        self.pilot = pilot

    async def until(self, holds):
        """Wait until something holds, a bounded number of times; the failure shows the screen."""
        for _ in range(_PATIENCE):
            if holds():
                return
            await self.pilot.pause()
        raise AssertionError(f"this never came; the screen was:\n{self.text}")

    async def press(self, *keys):
        """Press keys by their names or characters, then let the screen come to rest."""
        for key in keys:
            self._send(list(XTermParser().feed(key)) if len(key) == 1 else [events.Key(key, None)])
            for _ in range(3):  # from the driver to the list, from there to the screen
                await self.pilot._wait_for_screen()
        await self.rest()

    async def rest(self):
        """Let everything that is under way be done.

        The screen is laid out and drawn at once, not when its timer comes round: what that tells
        the widgets (that they are shown, that they have another size) may ask for another drawing.
        """
        for _ in range(_PATIENCE):
            for _ in range(5):
                await self.pilot._wait_for_screen()
            if not self._drawn():
                break
        await self.pilot.pause()
        await self.pilot._wait_for_screen()
        await self.until(lambda: self.app.desk.walk is None)

    def _drawn(self):
        """Draw what waits to be drawn; say whether there was anything."""
        screen = self.app.screen
        waits = bool(
            screen._layout_required
            or screen._scroll_required
            or screen._repaint_required
            or screen._dirty_widgets
        )
        if waits:
            screen._on_timer_update()
        return waits

    async def type(self, text):
        """Characters in one burst, as a terminal sends what an input method has composed."""
        self._send(XTermParser().feed(text))
        await self.rest()

    def _send(self, keys):
        for event in keys:
            event.set_sender(self.app)
            self.app._driver.send_message(event)

    async def paste(self, text):
        self.app._driver.send_message(events.Paste(text))
        await self.rest()

    async def answer(self, text):
        """Type an answer over what is offered, and press enter."""
        await self.press("ctrl+u")
        await self.type(text)
        await self.press("enter")

    async def resize(self, width, height):
        await self.pilot.resize_terminal(width, height)
        await self.rest()

    @property
    def lines(self):
        """The screen as text, line by line."""
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def message(self):
        """What the message line says."""
        return self.shown("message")

    def shown(self, name):
        """All lines of a part of the screen, those included that would have to be scrolled to."""
        panel = self.app.screen_stack[0].query_one(f"#{name}", Lines)
        return "\n".join("".join(text for text, _ in line) for line in panel._lines).strip()

    @property
    def at(self):
        return self.app.desk.present.id

    def frame(self):
        """The screen as text, and below it what each cell is (see _ROLES)."""
        width, height = self.app.size
        cells = [[" "] * width for _ in range(height)]
        for panel in self.app.screen.query(Lines):
            region = panel.region
            if not panel.display or not region:
                continue
            for row in range(region.height):
                index = panel.top + row
                line = panel._lines[index] if index < len(panel._lines) else []
                at = region.x
                for text, roles in line:
                    signs = [sign for role, sign in _ROLES.items() if role in roles]
                    for _ in range(_cells(text)):
                        if signs and at < min(region.right, width) and region.y + row < height:
                            cells[region.y + row][at] = signs[-1]
                        at += 1
        roles = ["".join(row).rstrip() for row in cells]
        return "\n".join([*self.lines, f"{'=' * 8} roles", *roles]) + "\n"


def _cells(text):
    from rich.cells import cell_len

    return cell_len(text)


def sit_down(app, story, size=(80, 24)):
    """Let a person live a story in front of the screen.

    Args:
        app: The screen.
        story: An asynchronous function of a Person.
        size: Columns and rows of the terminal.
    """

    async def run():
        async with app.run_test(size=size) as pilot:
            person = Person(app, pilot)
            await person.until(lambda: app.ready)
            await person.rest()
            await story(person)
            if app._exception is not None:
                raise app._exception

    asyncio.run(run())


def finish(place, names, by="sato"):
    """Make units final that nothing stands against."""
    from transflow.usecases import deciding

    deciding.mark(place.sessions[by], place.document, names, State.FINAL)


def without_revision(unit):
    return replace(unit, rev=0)
