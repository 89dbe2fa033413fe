"""Writing on the screen: pasted and composed texts, other programs, and what others write."""

import contextlib
import sys

import pytest

from support.screens import office, sit_down
from transflow.document import State
from transflow.review.screen.pages import Page
from transflow.usecases import deciding

TITLE = "Summary of the Coastal Consultation"


def live(story, *, size=(80, 24), **options):
    with office() as place:

        async def lived(person):
            await story(person, place)

        sit_down(place.app(**options), lived, size)


# ---------------------------------------------------------------- what is typed and pasted


@pytest.mark.parametrize(
    "typed",
    [
        "沿岸協議の概要（仮訳）",
        "か\u3099ぎぐ",  # a combining mark stays as it was typed
        "葛\U000e0100城",  # a variation selector
        "👩\u200d💻🇯🇵👍🏽",
        "שלום عليكم",
        "‘quoted’ — “so”…",
        "全角\u3000空白\u3000と\xa0細い\u202f空白",
        "\u200fמ\u200e",
        "外字\ue000",
    ],
)
def test_what_is_typed_is_written_exactly(typed):
    async def story(person, place):
        await person.press("e")
        await person.type(typed)
        await person.press("ctrl+s")
        assert place.unit("u1").target == TITLE + typed

    live(story)


@pytest.mark.parametrize(
    "pasted,written",
    [
        ("one\ntwo", "one two"),
        ("one\r\n  two\r\n\r\nthree\n", "one two three"),
        ("tab\there", "tabhere"),
        ("\x1b[31mred\x1b[0m\x07", "[31mred[0m"),
        ("協議の\n概要", "協議の 概要"),
    ],
)
def test_what_is_pasted_becomes_one_line(pasted, written):
    async def story(person, place):
        await person.press("e")
        await person.paste(pasted)
        assert "\n" not in person.app.editor.text
        await person.press("ctrl+s")
        assert place.unit("u1").target == TITLE + written

    live(story)


@pytest.mark.parametrize("leave", [["ctrl+s"], ["escape", "escape"]])
def test_a_text_that_fits_is_not_said_to_go_on_when_the_editor_has_closed(leave):
    async def story(person, place):
        await person.press("e")
        await person.type(" and of the talks that followed it" * 5)
        await person.press(*leave)
        assert "-writing" not in person.app.screen.classes
        assert "scroll" not in person.text

    live(story)


def test_enter_in_the_editor_tells_how_to_record():
    async def story(person, place):
        await person.press("e", "enter")
        assert "Ctrl+S records the text" in person.message
        assert person.app.editor.text == TITLE

    live(story)


def test_a_text_as_it_was_is_no_event():
    async def story(person, place):
        await person.press("e", "ctrl+s")
        assert person.message == "the text is as it was"
        assert len(place.kinds()) == 1

    live(story)


def test_an_empty_text_can_be_written_and_taken_back():
    async def story(person, place):
        await person.press("e", "ctrl+u", "ctrl+s")
        assert place.unit("u1").target == ""
        assert place.unit("u1").state is State.INITIAL
        assert "(nothing yet)" in person.shown("target") or "[-" in person.shown("target")
        await person.press("u")
        assert place.unit("u1").target == TITLE

    live(story)


def test_letters_are_text_in_the_editor_and_in_a_question():
    async def story(person, place):
        await person.press("e")
        await person.type("aqPu:?１い")
        assert person.app.editor.text == TITLE + "aqPu:?１い"
        await person.press("escape", "escape", "c")
        await person.type("aq?Pあ")
        assert person.app.query_one("#answer").value == "aq?Pあ"

    live(story)


# ---------------------------------------------------------------- another program


@pytest.fixture
def written_by(tmp_path, monkeypatch):
    """A tiny editor: a script that is given the file."""

    def make(code):
        script = tmp_path / "an editor.py"
        script.write_text(
            "import sys, pathlib\nfile = pathlib.Path(sys.argv[-1])\n" + code, "utf-8"
        )
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", f"'{sys.executable}' '{script}'")

    return make


def outside(story):
    async def lived(person, place):
        person.app.suspend = contextlib.nullcontext  # there is no terminal to be handed on
        await story(person, place)

    live(lived)


def test_another_program_writes_the_text(written_by):
    written_by("file.write_text(file.read_text('utf-8').upper() + '第二行\\n', 'utf-8')")

    async def story(person, place):
        await person.press("e", "f4")
        assert person.app.editor.text == f"{TITLE.upper()} 第二行"
        assert place.unit("u1").target == TITLE  # not before it is recorded
        await person.press("ctrl+s")
        assert place.unit("u1").target == f"{TITLE.upper()} 第二行"

    outside(story)


@pytest.mark.parametrize(
    "code,told",
    [
        ("sys.exit(3)", "ended with 3"),
        ("file.write_bytes(b'\\xff\\xfe\\x00')\nsys.exit(1)", "ended with 1"),
    ],
)
def test_a_program_that_fails_leaves_the_text(written_by, code, told):
    written_by(code)

    async def story(person, place):
        await person.press("e")
        await person.type("!")
        await person.press("f4")
        assert told in person.message
        assert person.app.editor.text == TITLE + "!"

    outside(story)


@pytest.mark.parametrize("code", ["file.unlink()", "file.write_bytes(b'')"])
def test_a_program_that_leaves_nothing(written_by, code):
    written_by(code)

    async def story(person, place):
        await person.press("e", "f4")
        assert person.app.screen.has_class("-writing")
        assert place.unit("u1").target == TITLE

    outside(story)


def test_a_program_that_is_not_there(monkeypatch):
    monkeypatch.setenv("VISUAL", "/nowhere/editor -w")

    async def story(person, place):
        await person.press("e", "f4")
        assert "/nowhere/editor -w cannot be started" in person.message
        assert person.app.editor.text == TITLE

    outside(story)


# ---------------------------------------------------------------- two people


def test_what_another_does_is_seen_at_the_next_look():
    async def story(person, place):
        deciding.mark(place.sessions["ito"], place.document, ["u2"], State.FINAL)
        deciding.edit(place.sessions["ito"], place.document, "u1", "Overview")
        person.app._poll()
        await person.rest()
        assert "ito: unit.edited u1 and 1 more" in person.message
        assert "Overview" in person.shown("target")
        assert "1/7 final" in person.lines[0]

    live(story)


def test_the_screen_looks_by_itself():
    async def story(person, place):
        deciding.mark(place.sessions["ito"], place.document, ["u2"], State.FINAL)
        await person.until(lambda: "ito: unit.final u2" in person.message)
        assert "1/7 final" in person.lines[0]

    live(story, poll=0.01)


def test_a_decision_on_what_another_has_changed_shows_it_instead():
    async def story(person, place):
        deciding.edit(place.sessions["ito"], place.document, "u1", "Overview")
        await person.press("a")
        assert place.unit("u1").state is not State.FINAL
        assert "Overview" in person.shown("target")
        assert "revision" in person.message
        await person.press("a")
        assert place.unit("u1").state is State.FINAL

    live(story)


def conflict(then, *, size=(80, 24)):
    async def story(person, place):
        await person.press("e")
        await person.type(" (mine)")
        deciding.edit(place.sessions["ito"], place.document, "u1", "Theirs")
        await person.press("ctrl+s")
        assert isinstance(person.app.screen, Page)
        assert "u1 was changed while you wrote" in person.lines[0]
        assert "recorded by ito" in person.text
        assert "Theirs" in person.text
        assert f"{TITLE} (mine)" in person.text
        assert place.unit("u1").target == "Theirs"
        await then(person, place)

    live(story, size=size)


def test_in_a_conflict_mine_is_recorded_over_theirs():
    async def then(person, place):
        await person.press("m")
        assert place.unit("u1").target == f"{TITLE} (mine)"
        assert not person.app.screen.has_class("-writing")
        assert "u1 written" in person.message
        assert not person.app.unsaved.find()
        await person.press("u")
        assert place.unit("u1").target == "Theirs"

    conflict(then)


def test_in_a_conflict_theirs_stands_and_mine_is_a_suggestion():
    async def then(person, place):
        await person.press("t")
        assert place.unit("u1").target == "Theirs"
        assert f"{TITLE} (mine)" in person.shown("notes")
        assert not person.app.screen.has_class("-writing")
        await person.press("1")
        assert place.unit("u1").target == f"{TITLE} (mine)"

    conflict(then)


def test_in_a_conflict_escape_goes_on_writing():
    async def then(person, place):
        await person.press("escape")
        assert person.app.screen.has_class("-writing")
        assert person.app.editor.text == f"{TITLE} (mine)"
        assert "yours" in person.message
        assert place.unit("u1").target == "Theirs"
        await person.type("!")
        await person.press("escape")
        assert "again drops it" in person.message
        await person.press("ctrl+s")  # it was read, and is written over knowingly
        assert place.unit("u1").target == f"{TITLE} (mine)!"

    conflict(then)


@pytest.mark.parametrize("key", ["q", "enter", "ｑ", "x", "j"])
def test_in_a_conflict_no_other_key_loses_a_text(key):
    async def then(person, place):
        await person.press(key)
        assert place.unit("u1").target == "Theirs"
        assert person.app.editor.text == f"{TITLE} (mine)"
        assert [kept.text for kept in person.app.unsaved.find().values()] == [f"{TITLE} (mine)"]

    conflict(then)


@pytest.mark.parametrize("key", ["ｍ", "ｔ"])
def test_in_a_conflict_full_width_letters_answer(key):
    async def then(person, place):
        await person.press(key)
        assert not person.app.screen.has_class("-writing")

    conflict(then)


def test_a_second_conflict_is_shown_again():
    async def then(person, place):
        deciding.edit(place.sessions["ito"], place.document, "u1", "Theirs again")
        await person.press("m")
        assert isinstance(person.app.screen, Page)
        assert "Theirs again" in person.text
        await person.press("m")
        assert place.unit("u1").target == f"{TITLE} (mine)"

    conflict(then)


def test_only_the_state_changed_while_writing_is_no_conflict():
    async def story(person, place):
        await person.press("e")
        await person.type("!")
        deciding.mark(place.sessions["ito"], place.document, ["u1"], State.FINAL)
        await person.press("ctrl+s")
        assert place.unit("u1").target == TITLE + "!"
        assert place.unit("u1").state is State.TRANSLATED

    live(story)


def test_a_unit_that_is_gone_while_writing_loses_no_text():
    async def story(person, place):
        from transflow.usecases import linking

        await person.press("j", "j", "e")
        await person.type("!")
        linking.merge_links(place.sessions["ito"], place.document, ["u2", "u3"])
        await person.press("ctrl+s")
        assert "u3 is gone: its link was changed" in person.message
        assert person.at == "u2"
        assert "It was attended by 15 people.!" in person.shown("notes")

    live(story)


# ---------------------------------------------------------------- a terminal that dies


def test_what_was_being_written_is_offered_again():
    with office() as place:

        async def dies(person):
            await person.press("j", "e")
            await person.type(" 追記")
            person.app.writing.keep()

        sit_down(place.app(), dies)
        assert place.unit("u2").target == "The meeting was held on March 5."

        async def comes_back(person):
            assert "unsaved text from last time: u2" in person.message
            await person.press("j", "e")
            assert person.app.editor.text == "The meeting was held on March 5. 追記"
            assert "your unsaved text of 2024-05-01 09:00" in person.message
            await person.press("ctrl+s")
            assert place.unit("u2").target == "The meeting was held on March 5. 追記"

        sit_down(place.app(), comes_back)

        async def finds_nothing(person):
            assert "unsaved" not in person.message

        sit_down(place.app(), finds_nothing)
        sit_down(place.app("ito"), finds_nothing)


def test_an_unsaved_text_begun_before_somebody_wrote_is_a_conflict():
    with office() as place:

        async def dies(person):
            await person.press("e")
            await person.type(" (mine)")
            person.app.writing.keep()

        sit_down(place.app(), dies)
        deciding.edit(place.sessions["ito"], place.document, "u1", "Theirs")

        async def comes_back(person):
            await person.press("e")
            assert person.app.editor.text == f"{TITLE} (mine)"
            assert place.unit("u1").target == "Theirs"
            assert "Theirs" in person.text
            assert isinstance(person.app.screen, Page)
            await person.press("t")
            assert place.unit("u1").target == "Theirs"
            assert f"{TITLE} (mine)" in person.shown("notes")

        sit_down(place.app(), comes_back)


def test_an_unsaved_text_can_be_dropped():
    with office() as place:

        async def dies(person):
            await person.press("e")
            await person.type("!")
            person.app.writing.keep()

        async def drops(person):
            await person.press("e", "escape", "escape")
            assert person.app.unsaved.find() == {}
            await person.press("e")
            assert person.app.editor.text == TITLE

        sit_down(place.app(), dies)
        sit_down(place.app(), drops)


def test_an_opened_offer_that_is_not_dropped_is_still_there():
    with office() as place:

        async def dies(person):
            await person.press("e")
            await person.type("!")
            person.app.writing.keep()

        async def looks(person):
            await person.press("e", "escape")
            assert "again drops it" in person.message

        sit_down(place.app(), dies)
        sit_down(place.app(), looks)
        sit_down(place.app(), looks)
