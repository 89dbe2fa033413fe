"""Keys: other ones, input methods, reading only, and what is refused."""

import pytest

from support.screens import finish, office, sit_down
from transflow.document import State
from transflow.review.actions import ACTIONS, Group
from transflow.review.keymap import aliases
from transflow.usecases import deciding


def live(story, *, settings="", size=(80, 24), **options):
    with office(settings=settings) as place:

        async def lived(person):
            await story(person, place)

        sit_down(place.app(**options), lived, size)


def untouched(place):
    return all(unit.state is State.TRANSLATED for unit in place.units()) and (
        len(place.kinds()) == 1
    )


def test_a_remapped_key_takes_the_place_of_the_old_one():
    async def story(person, place):
        assert " y final" in person.lines[-1]
        await person.press("a")
        assert untouched(place)
        assert "a does nothing" in person.message
        await person.press("y")
        assert place.unit("u1").state is State.FINAL
        assert "u1 final" in person.message

    live(story, keys={"final": ["y"]})


def test_a_key_given_to_another_action_leaves_its_own():
    async def story(person, place):
        await person.press("a")
        assert person.at == "u2"
        assert untouched(place)
        await person.press("f5")
        assert place.unit("u2").state is State.FINAL

    live(story, keys={"next": ["a"]})


@pytest.mark.parametrize("key", ["ａ", "あ", "ア"])
def test_full_width_letters_and_kana_vowels_are_commands(key):
    async def story(person, place):
        await person.press(key)
        assert place.unit("u1").state is State.FINAL

    live(story)


def test_wide_spaces_slashes_and_digits_are_commands():
    async def story(person, place):
        await person.press("\u3000")
        assert person.at == "u5"
        await person.press("・")
        await person.type("１２名")
        await person.press("enter")
        assert person.at == "u3"
        await person.press("３")
        assert "there is no suggestion 3" in person.message

    live(story)


@pytest.mark.parametrize("key", ["か", "ｓ", "ん", "カ", "漢", "ｶ"])
def test_kana_that_means_nothing_names_the_input_method(key):
    async def story(person, place):
        await person.press(key)
        if key == "ｓ":
            # A full-width letter is that letter.
            assert "one sentence on each side" in person.message
        else:
            assert f"the input method is on ({key})" in person.message
            assert "F5 final, F2 edit, F1 help" in person.message
        assert untouched(place)

    live(story)


def test_no_alias_of_one_key_is_another_action_s():
    named = {}
    for action in ACTIONS:
        if action.group is Group.EDITOR:
            continue
        for key in action.keys:
            for alias in (key, *aliases(key)):
                assert named.setdefault(alias, action.id) == action.id


def test_function_keys_with_shift_as_old_terminals_number_them():
    async def story(person, place):
        await person.press("f15")  # shift+f3
        assert person.at == "u4"

    live(story)


WRITING = [(a.id, a.keys[0]) for a in ACTIONS if a.writes and a.group is not Group.EDITOR]


def test_a_session_that_only_reads_writes_nothing():
    async def story(person, place):
        assert "READ ONLY" in person.lines[0]
        assert "only reads" in person.message
        assert "final" not in person.lines[-1]
        await person.press("j", "j")
        for _, key in WRITING:
            await person.press(key)
            assert "only reads" in person.message
            await person.press("enter")
        assert untouched(place)
        assert person.at == "u3"
        await person.press("x")
        assert person.at == "u4"

    live(story, read_only=True)


def test_four_eyes_tell_who_may_not_and_who_may():
    async def story(person, place):
        deciding.edit(place.sessions["sato"], place.document, "u1", "Summary")
        person.app.acts.look_around()
        await person.press("a")
        assert place.unit("u1").state is State.TRANSLATED
        assert "not final: u1: the policy four_eyes asks for two persons" in person.message
        assert "sato is alone" in person.message
        assert "another person" in person.message
        await person.press("v")
        deciding.mark(place.sessions["ito"], place.document, ["u1"], State.FINAL)
        assert place.unit("u1").state is State.FINAL

    live(story, settings="[policy]\nfour_eyes = true\n", size=(200, 50))


def test_enter_never_makes_final():
    async def story(person, place):
        for _ in range(4):
            await person.press("enter", "enter", "enter", "escape", "escape", "j", "enter")
            await person.press("escape")
        for key in "rcwsf/:P":
            await person.press(key, "enter", "enter", "escape", "escape")
        assert not [u for u in place.units() if u.state in {State.FINAL, State.REVIEWED}]
        assert not [kind for kind in place.kinds() if "edition" in kind]

    live(story)


QUESTIONS = [("r", "needs work"), ("c", "comment"), ("w", "waive"), ("P", "seal")]
QUESTIONS += [(":", "go to"), ("/", "search"), ("f", "show only")]


@pytest.mark.parametrize("key,asked", QUESTIONS)
def test_escape_leaves_a_question_and_nothing_is_done(key, asked):
    async def story(person, place):
        await person.press("j", "j", key)
        assert asked in person.lines[-2]
        await person.type("xyz")
        await person.press("escape")
        assert person.message == "nothing done"
        assert untouched(place)
        await person.press("k")
        assert person.at == "u2"

    live(story)


@pytest.mark.parametrize("key,asked", QUESTIONS)
def test_an_empty_answer_decides_nothing(key, asked):
    async def story(person, place):
        await person.press("j", "j", key)
        assert asked in person.lines[-2]
        await person.answer("")
        assert untouched(place)
        assert not person.app.screen.has_class("-asking")
        await person.press("k")
        assert person.at == "u2"

    live(story)


@pytest.mark.parametrize("answer", ["   ", "\u3000"])
def test_a_waiver_asks_for_a_reason_that_is_one(answer):
    async def story(person, place):
        await person.press("x", "w")
        await person.answer(answer)
        assert "reason" in person.message
        assert untouched(place)

    live(story)


def test_of_several_findings_the_one_to_be_waived_is_asked_for():
    async def story(person, place):
        deciding.edit(
            place.sessions["ito"], place.document, "u3", "It was attended by 15  people ;"
        )
        person.app.acts.look_around()
        await person.press("x", "w")
        assert "waive which (" in person.lines[-2]
        await person.press("enter")
        await person.type("as spoken")
        await person.press("enter")
        assert "number waived" in person.message

    live(story)


def test_what_nobody_can_mean_is_told():
    async def story(person, place):
        await person.press("y")
        assert person.message == "y does nothing; ? shows the keys"
        await person.press("f12", "insert")
        assert untouched(place)

    live(story)


def test_ctrl_c_tells_how_to_leave():
    async def story(person, place):
        await person.press("j", "ctrl+c")
        assert "q leaves" in person.message
        assert not person.app._exit
        await person.press("e", "ctrl+c")
        assert not person.app._exit

    live(story)


def test_when_all_is_final_the_next_key_is_named():
    async def story(person, place):
        text = "The sides agreed on the fisheries agreement. The signing takes place next month."
        deciding.edit(place.sessions["ito"], place.document, "u3", "It was attended by 12 people.")
        deciding.edit(place.sessions["ito"], place.document, "u4", text)
        finish(place, [f"u{n}" for n in range(1, 7)])
        person.app.acts.look_around()
        await person.press("G", "a")
        assert person.message == "all units are final: P seals the official edition"

    live(story)


def test_the_mouse_chooses_a_row():
    async def story(person, place):
        await person.pilot.click("#list", offset=(20, 3))
        await person.rest()
        assert person.at == "u4"
        await person.pilot.click("#target", offset=(3, 0))
        await person.rest()
        await person.press("j")
        assert person.at == "u5"

    live(story)
