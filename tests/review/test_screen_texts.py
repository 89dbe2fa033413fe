"""Texts and sizes that must not break the screen."""

import asyncio
import re
import unicodedata
from dataclasses import replace

import pytest
from rich.cells import cell_len

from support.screens import Person, office, sit_down
from transflow.document import Entity, State
from transflow.review.actions import ACTIONS, Group
from transflow.usecases import deciding
from transflow.workflow.record import remove, update

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e]")
SIZES = [(80, 24), (200, 50), (40, 10), (20, 5), (120, 20), (10, 3), (80, 24)]
TEXTS = {
    "long english": "The parties agreed on the text. " * 320,
    "long japanese": "両国は協力を進めることで一致した。" * 600,
    "one long word": "x" * 10_000,
    "combining": "か\u3099き\u3099" * 30 + "e\u0301" * 200 + "a" + "\u0301" * 500,
    "selectors": "葛\U000e0100飾 辻\U000e0101 ☺\ufe0f 1\ufe0f\u20e3 " * 20,
    "emoji": "👩\u200d👩\u200d👧\u200d👦 🇯🇵 👍🏽 " * 20,
    "flags": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f " * 20,
    "right to left": "العربية والعبرية שלום " * 40 + "\u200f\u200e",
    "overrides": "safe \u202eevil\u202c \u2066iso\u2069",
    "escapes": "before \x1b[31;5mred\x1b[0m \x9b2J \x1b]0;title\x07 \x00 \x08 \x7f after",
    "wide": "ｆｕｌｌ　ｗｉｄｔｈ　" * 60,
    "khmer": "ព្រះរាជាណាចក្រកម្ពុជា ជាតិ សាសនា ព្រះមហាក្សត្រ ។ " * 20,
    "markup": "[bold]not markup[/bold] [@click=app.quit]x[/] \\[ [/]",
    "zero width": "\u200b\u200c\u200d\ufeff" * 300 + "end",
}


def fits(person: Person):
    """Whether no control character and no line longer than the terminal is on the screen."""
    width, height = person.app.size
    lines = person.lines
    assert len(lines) == height
    for line in lines:
        assert not CONTROLS.search(line), repr(line)
        assert cell_len(line) <= width, repr(line)


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_breaks_the_screen(name):
    text = TEXTS[name]
    with office() as place:
        # Straight into the record, as a file or an older version may have put it there.
        session = place.sessions["ito"]
        unit = place.unit("u2")
        changed = replace(unit, source=text, target=text)
        session.append(place.document, "unit.edited", [update(Entity.UNIT, "u2", unit, changed)])
        deciding.comment(session, place.document, "u2", "see “" + text[:200].split("\x00")[0] + "”")

        async def looks(person):
            for size in ((80, 24), (20, 5)):
                await person.resize(*size)
                await person.press("g")
                fits(person)
                await person.press("j", "J", "z", "J", "z")
                assert person.at == "u2"
                fits(person)
                await person.press("i")
                fits(person)
                await person.press("q", "e")
                fits(person)
                await person.type("追記")
                fits(person)
                await person.press("escape", "escape")
                assert not person.app.screen.has_class("-writing")

        sit_down(place.app(), looks)


@pytest.mark.parametrize("keys", ["", "e", "f", "i", "?", "z", "P"])
def test_the_terminal_changes_its_size_while_something_is_open(keys):
    with office() as place:

        async def lived(person):
            await person.press("j", *keys)
            before = person.app.screen
            for size in SIZES:
                await person.resize(*size)
                fits(person)
            assert person.app.screen is before
            assert len(place.kinds()) == 1
            await person.press("escape", "escape", "k")
            assert person.at == "u1"

        sit_down(place.app(), lived)


def test_a_long_text_is_read_to_its_end():
    with office() as place:
        text = "The parties agreed on the text. " * 320 + "The end."
        deciding.edit(place.sessions["ito"], place.document, "u1", text)

        async def reads(person):
            await person.press("d")
            assert re.search(r"\+\d+ lines: J K scroll, z zooms", person.text)
            assert "The end." not in person.text
            for _ in range(200):
                await person.press("J")
                if "The end." in person.text:
                    break
            assert "The end." in person.text
            await person.press("j", "k")
            assert "The end." not in person.text  # another unit begins at its top

        sit_down(place.app(), reads, (80, 50))


def test_ten_thousand_characters_are_edited():
    with office() as place:
        text = "両国は協力を進めることで一致した。" * 600
        deciding.edit(place.sessions["ito"], place.document, "u1", text)

        async def writes(person):
            await person.press("e")
            await person.type("以上。")
            await person.press("ctrl+s")
            assert place.unit("u1").target == text + "以上。"

        sit_down(place.app(), writes)


def test_a_document_without_units():
    with office() as place:
        gone = [remove(Entity.UNIT, unit.id, unit) for unit in place.units()]
        place.sessions["ito"].append(place.document, "links.repaired", gone)

        async def tries(person):
            fits(person)
            assert "0/0" in person.lines[0]
            for action in ACTIONS:
                if action.group is Group.EDITOR or action.id in {"quit", "palette"}:
                    continue
                await person.press(action.keys[0])
                fits(person)
                await person.press("enter", "escape", "escape")
            assert len(place.kinds()) == 2

        sit_down(place.app(), tries)


def test_a_document_of_one_unit():
    with office(source="協議の概要\n", target="Summary\n", links=((0,),)) as place:

        async def goes(person):
            for key in ("j", "k", "space", "b", "g", "G", "tab", "shift+tab", "x", "X"):
                await person.press(key)
                assert person.at == "u1"
            await person.press("m")
            assert "there is no unit below u1" in person.message
            await person.press("<")
            assert "there is no unit above u1" in person.message
            await person.press("a")
            assert place.unit("u1").state is State.FINAL

        sit_down(place.app(), goes)


def test_the_glossary_cannot_be_read():
    with office() as place:
        (place.root / "glossaries" / "terms.ja-en.csv").write_bytes(b"source,target\n\xff\xfe\x00")

        app = place.app()
        asyncio.run(app.run_async(headless=True))
        assert "terms.ja-en.csv" in app.failure.message


def test_the_state_is_never_told_by_colour_alone():
    with office() as place:
        deciding.mark(place.sessions["ito"], place.document, ["u1"], State.FINAL)
        deciding.mark(place.sessions["ito"], place.document, ["u2"], State.REVIEWED)
        deciding.mark(
            place.sessions["ito"], place.document, ["u3"], State.NEEDS_WORK, reason="wrong"
        )
        deciding.edit(place.sessions["ito"], place.document, "u5", "")

        async def sees(person):
            await person.press("j", "j")
            person.app._peek()
            signs = [line[8:10] for line in person.lines[1:6]]
            assert signs == ["* ", "+ ", "!x", "tx", ".x"]

        sit_down(place.app(), sees)


def test_high_contrast():
    with office() as place:

        async def sees(person):
            assert person.app.theme == "transflow-contrast"
            fits(person)

        sit_down(place.app(contrast=True), sees)


def test_rows_are_cut_at_whole_characters():
    assert unicodedata.east_asian_width("協") == "W"
    with office() as place:

        async def sees(person):
            for width in range(20, 60, 7):
                await person.resize(width, 12)
                fits(person)

        sit_down(place.app(), sees)
