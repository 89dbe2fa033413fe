"""The main screens as they stand in golden frames: their text, and below it what each cell is.

With TRANSFLOW_UPDATE_FRAMES=1 the frames are written anew instead of compared.
"""

import difflib
import os
from pathlib import Path

import pytest

from support.screens import office, sit_down
from transflow.usecases import deciding

FRAMES = Path(__file__).parent / "frames"
SIZES = ((80, 24), (200, 50))


async def units(person, place):
    await person.press("j", "j", "j")


async def editing(person, place):
    await person.press("x", "e")
    await person.type(" 追記")


async def conflict(person, place):
    await person.press("x", "e")
    await person.type(" 追記")
    deciding.edit(place.sessions["ito"], place.document, "u3", "Twelve people attended.")
    await person.press("ctrl+s")


async def shown_help(person, place):
    await person.press("?")


async def filtered(person, place):
    await person.press("/")
    await person.answer("ｎｅｘｔ")
    await person.press("f")
    await person.answer("state:open next")


async def history(person, place):
    deciding.edit(place.sessions["ito"], place.document, "u3", "It was attended by 12 people.")
    person.app.acts.look_around()
    await person.press("j", "j", "a", "k", "i")


async def changes(person, place):
    deciding.edit(place.sessions["ito"], place.document, "u1", "Summary of the Consultation")
    await person.press("x", "w")
    await person.answer("three came later")
    await person.press("c")
    await person.answer("議事録を見よ")
    await person.press("g", "d", "d")


async def looked_through(person):
    """Have the units of the list checked now, not when the person has paused."""
    person.app._peek()
    await person.rest()


SCREENS = {
    "units": units,
    "editing": editing,
    "conflict": conflict,
    "help": shown_help,
    "filter": filtered,
    "history": history,
    "changes": changes,
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", SCREENS)
def test_frame(name, size):
    path = FRAMES / f"{name}-{size[0]}x{size[1]}.txt"
    with office() as place:
        frames = []

        async def lived(person):
            await looked_through(person)  # what a question lies over is not drawn below it
            await SCREENS[name](person, place)
            await looked_through(person)
            frames.append(person.frame())

        sit_down(place.app(), lived, size)
        [frame] = frames
    if os.environ.get("TRANSFLOW_UPDATE_FRAMES"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(frame, "utf-8")
        return
    golden = path.read_text("utf-8").splitlines()
    difference = "\n".join(
        difflib.unified_diff(golden, frame.splitlines(), path.name, "now", lineterm="")
    )
    assert not difference, f"\n{difference}\nmeant so: TRANSFLOW_UPDATE_FRAMES=1 writes it anew"
