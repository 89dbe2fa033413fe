"""Every action of the table, done by its keys on the screen."""

import pytest

from support.screens import finish, office, sit_down
from transflow.document import State
from transflow.review.actions import ACTIONS, Group
from transflow.review.screen.pages import Page
from transflow.usecases import deciding

STORIES = {}


def story(*actions):
    """A story that shows what these actions do."""

    def told(function):
        STORIES.update(dict.fromkeys(actions, function))
        return function

    return told


def keys_of(action):
    return next(a for a in ACTIONS if a.id == action).keys


def test_every_action_has_a_story():
    assert {action.id for action in ACTIONS} == set(STORIES)


@pytest.mark.parametrize(
    "action,key", [(a.id, key) for a in ACTIONS for key in a.keys], ids=lambda value: value
)
def test_action(action, key):
    with office() as place:
        told = []

        async def lived(person):
            await STORIES[action](person, place, key)  # every story asserts what it did
            told.append(action)

        sit_down(place.app(), lived)
        assert told == [action]


# ---------------------------------------------------------------- moving


@story("next")
async def goes_down(person, place, key):
    await person.press(key, key)
    assert person.at == "u3"


@story("previous")
async def goes_up(person, place, key):
    await person.press("G", key)
    assert person.at == "u6"
    await person.press("g", key)
    assert person.at == "u1"


@story("page_down")
async def goes_a_page_down(person, place, key):
    await person.press(key)
    assert person.at == "u5"
    await person.press(key)
    assert person.at == "u7"


@story("page_up")
async def goes_a_page_up(person, place, key):
    await person.press("G", key)
    assert person.at == "u3"


@story("first")
async def goes_to_the_first(person, place, key):
    await person.press("j", "j", key)
    assert person.at == "u1"


@story("last")
async def goes_to_the_last(person, place, key):
    await person.press(key)
    assert person.at == "u7"


@story("go_to")
async def goes_to_a_number_a_name_or_a_place(person, place, key):
    for word, there in (("4", "u4"), ("u2", "u2"), ("¶2.2", "u3")):
        await person.press(key)
        await person.type(word)
        await person.press("enter")
        assert person.at == there
    await person.press(key)
    await person.type("99")
    await person.press("enter")
    assert "there is no unit 99" in person.message
    assert person.at == "u3"


@story("next_open")
async def goes_to_the_next_open(person, place, key):
    finish(place, ["u2"])
    person.app.acts.look_around()
    await person.press(key)
    assert person.at == "u3"


@story("previous_open")
async def goes_to_the_open_one_before(person, place, key):
    finish(place, ["u2"])
    person.app.acts.look_around()
    await person.press("j", "j", key)
    assert person.at == "u1"


@story("next_failing")
async def goes_to_the_next_finding(person, place, key):
    await person.press(key)
    assert person.at == "u3"
    await person.press(key)
    assert person.at == "u4"
    await person.press(key)
    assert person.at == "u3"


@story("previous_failing")
async def goes_to_the_finding_before(person, place, key):
    await person.press(key)
    assert person.at == "u4"
    await person.press(key)
    assert person.at == "u3"


# ---------------------------------------------------------------- deciding


@story("final")
async def makes_final_and_goes_on(person, place, key):
    await person.press(key)
    assert place.unit("u1").state is State.FINAL
    assert person.at == "u2"
    assert person.message == "u1 final (u takes it back)"
    await person.press("j", key)
    assert place.unit("u3").state is State.TRANSLATED
    assert person.at == "u3"
    assert "not final (e edits, w waives): an error stands" in person.message


@story("reviewed")
async def marks_as_reviewed_and_goes_on(person, place, key):
    await person.press(key)
    assert place.unit("u1").state is State.REVIEWED
    assert "u1 reviewed" in person.message


@story("needs_work")
async def sends_back_with_a_reason(person, place, key):
    await person.press(key)
    assert "needs work because" in person.text
    await person.press("enter")
    assert place.unit("u1").state is State.TRANSLATED
    assert "asks for a reason" in person.message
    await person.press(key)
    await person.type("which year?")
    await person.press("enter")
    assert place.unit("u1").state is State.NEEDS_WORK
    assert person.at == "u1"


@story("comment")
async def leaves_a_comment(person, place, key):
    await person.press(key)
    await person.type("議事録を見よ")
    await person.press("enter")
    assert "comment left" in person.message
    assert "c sato: 議事録を見よ" in person.shown("notes")


@story("resolve")
async def closes_comments(person, place, key):
    deciding.comment(place.sessions["ito"], place.document, "u1", "see the minutes")
    person.app.acts.look_around()
    assert "c ito: see the minutes" in person.shown("notes")
    await person.press(key)
    assert "1 closed" in person.message
    assert "see the minutes" not in person.shown("notes")


@story("waive")
async def waives_with_a_reason(person, place, key):
    await person.press(key)
    assert "nothing stands here" in person.message
    await person.press("j", "j", key)
    await person.press("enter")
    assert "reason" in person.message
    assert not [k for k in place.kinds() if "waive" in k]
    await person.press(key)
    await person.type("three came later")
    await person.press("enter")
    assert "number waived" in person.message
    assert "waived by sato: three came later" in person.shown("notes").replace("\n", " ")
    await person.press("a")
    assert place.unit("u3").state is State.FINAL


@story("promote")
async def seals_the_official_edition(person, place, key):
    await person.press(key, "y", "e", "s", "enter")
    assert "not official yet" in person.message
    assert "PROVISIONAL" in person.lines[0]
    deciding.edit(place.sessions["ito"], place.document, "u3", "It was attended by 12 people.")
    text = "The sides agreed on the fisheries agreement. The signing takes place next month."
    deciding.edit(place.sessions["ito"], place.document, "u4", text)
    finish(place, [f"u{n}" for n in range(1, 8)])
    await person.press(key, "n", "o", "enter")
    assert person.message == "nothing done"
    await person.press(key, "y", "e", "s", "enter")
    assert person.message == "coast is official: edition 2" or "is official" in person.message
    assert "OFFICIAL  7/7" in person.lines[0]


@story("undo")
async def takes_back(person, place, key):
    await person.press(key)
    assert person.message.startswith("!")
    await person.press("a", "G", key)
    assert place.unit("u1").state is State.TRANSLATED
    assert person.at == "u1"
    assert "taken back: unit.final u1" in person.message


@story("redo")
async def does_again(person, place, key):
    await person.press("a", "u", key)
    assert place.unit("u1").state is State.FINAL
    assert "done again" in person.message


# ---------------------------------------------------------------- texts


@story("edit", "save")
async def writes_the_text(person, place, key):
    opening = key if key in keys_of("edit") else "e"
    saving = key if key in keys_of("save") else "ctrl+s"
    await person.press(opening)
    await person.type("！")
    await person.press(saving)
    assert place.unit("u1").target == "Summary of the Coastal Consultation！"
    assert place.unit("u1").state is State.TRANSLATED
    assert "u1 written" in person.message


@story("cancel")
async def leaves_the_editor(person, place, key):
    await person.press("e", key)
    assert not person.app.screen.has_class("-writing")
    await person.press("e")
    await person.type("x")
    await person.press(key)
    assert person.app.screen.has_class("-writing")
    assert "again drops it" in person.message
    await person.press(key)
    assert not person.app.screen.has_class("-writing")
    assert place.unit("u1").target == "Summary of the Coastal Consultation"


@story("undo_typing")
async def takes_back_typing(person, place, key):
    await person.press("e")
    await person.paste(" again")
    assert person.app.editor.text.endswith("again")
    await person.press(key)
    assert person.app.editor.text == "Summary of the Coastal Consultation"


@story("external")
async def writes_in_another_program(person, place, key):
    # Programs are started in test_screen_writing.py: here is none.
    with pytest.MonkeyPatch.context() as patched:
        patched.delenv("VISUAL", raising=False)
        patched.delenv("EDITOR", raising=False)
        await person.press("e", key)
    assert "no editor is named" in person.message
    assert person.app.screen.has_class("-writing")


@story(*(f"take_{n}" for n in range(1, 10)))
async def takes_a_suggestion(person, place, key):
    unit = person.app.desk.present
    await person.press(key)
    assert f"there is no suggestion {key}" in person.message
    for n in range(1, 10):
        person.app.decisions.offer(unit, f"Text {n}")
    person.app.acts.look_around()
    await person.press(key)
    assert place.unit("u1").target == f"Text {key}"
    assert place.unit("u1").state is State.TRANSLATED
    assert "not yet final" in person.message


# ---------------------------------------------------------------- links


@story("split")
async def splits(person, place, key):
    await person.press("j", "j", "j", key)
    answer = person.app.query_one("#answer")
    assert answer.value == "split u4 s4|s5 t4|t5"
    await person.press("enter")
    assert "links changed" in person.message
    assert [u.target for u in place.units()][3:5] == [
        "The sides agreed on the fishing pact.",
        "The signing takes place next month.",
    ]


@story("merge")
async def merges(person, place, key):
    await person.press("j", key)
    assert [u.source for u in place.units()][1] == "会合は三月五日に開かれた。１２名が出席した。"
    await person.press("G", key)
    assert "there is no unit below" in person.message


@story("shift_down")
async def shifts_down(person, place, key):
    await person.press("j", "j", "j", key)
    targets = [u.target for u in place.units()]
    assert targets[3:5] == [
        "The sides agreed on the fishing pact.",
        "The signing takes place next month. The next one is next year.",
    ]


@story("shift_up")
async def shifts_up(person, place, key):
    await person.press("j", "j", "j", key)
    targets = [u.target for u in place.units()]
    assert targets[2:4] == [
        "It was attended by 15 people. The sides agreed on the fishing pact.",
        "The signing takes place next month.",
    ]


@story("shift_source_down")
async def shifts_the_source_down(person, place, key):
    await person.press("j", "j", "j", key)
    assert [u.source for u in place.units()][3] == "双方は漁業協定に合意した。"


@story("shift_source_up")
async def shifts_the_source_up(person, place, key):
    await person.press("j", "j", "j", key)
    assert [u.source for u in place.units()][3] == "署名は来月行われる。"


@story("unlink")
async def unlinks(person, place, key):
    await person.press(key)
    assert len(place.units()) == 8
    await person.press("u")
    assert len(place.units()) == 7


@story("confirm")
async def confirms_the_link(person, place, key):
    await person.press(key)
    assert person.message == "u1: the link is right"


# ---------------------------------------------------------------- finding


@story("search")
async def searches(person, place, key):
    await person.press(key)
    await person.type("12名")  # the text has full-width digits
    await person.press("enter")
    assert person.at == "u3"
    await person.press(key)
    await person.type("whale")
    await person.press("enter")
    assert person.message == "no “whale”"


@story("found_next", "found_previous")
async def goes_from_match_to_match(person, place, key):
    await person.press(key)
    assert "nothing to look for yet" in person.message
    await person.press("/")
    await person.type("next")
    await person.press("enter")
    assert person.at == "u4"
    await person.press(key)
    assert person.at == "u5"  # of two matches, either way


@story("filter")
async def filters(person, place, key):
    await person.press(key)
    await person.type("check:error")
    await person.press("enter")
    assert person.app.desk.count == 2
    assert "only check:error (2)" in person.lines[0]
    await person.press("G")
    assert person.at == "u4"
    await person.press(key)
    await person.answer("state:opne")
    assert "did you mean state:open?" in person.message
    await person.press(key)
    await person.answer("")
    assert person.app.desk.count == 7


# ---------------------------------------------------------------- looking


@story("compare")
async def shows_changes(person, place, key):
    await person.press(key)
    assert "no earlier text" in person.message
    deciding.edit(place.sessions["sato"], place.document, "u1", "Summary of the Consultation")
    person.app.acts.look_around()
    assert "[-Coastal-]" in person.shown("target").replace(" ", "")
    await person.press(key)
    assert person.message == "the text alone"
    assert person.shown("target") == "Summary of the Consultation"
    await person.press(key)
    assert "changes against" in person.message


async def closes(person):
    assert isinstance(person.app.screen, Page)
    await person.press("q")
    assert not isinstance(person.app.screen, Page)


@story("history")
async def shows_history(person, place, key):
    await person.press("a", "g", key)
    assert "u1: history" in person.text
    assert "sato  unit.final" in person.text
    await closes(person)


@story("terms")
async def shows_terms(person, place, key):
    await person.press(key)
    assert "no fixed term stands in the source" in person.text
    await closes(person)
    await person.press("j", "j", "j", key)
    assert "fisheries agreement" in person.text
    assert "fishing pact" in person.text
    assert "treaty series" in person.text
    await closes(person)


@story("zoom")
async def zooms(person, place, key):
    await person.press(key)
    assert not person.app.list.display
    assert "会合は三月五日" not in person.text
    await person.press("j", key)
    assert person.app.list.display
    assert person.at == "u2"


@story("scroll_down", "scroll_up")
async def scrolls(person, place, key):
    deciding.edit(place.sessions["ito"], place.document, "u1", "word " * 600)
    person.app.acts.look_around()
    await person.press("d")
    target = person.app.panels["target"]
    down = key if key in keys_of("scroll_down") else "J"
    await person.press(down)
    below = target.top
    assert below > 0
    if key != down:
        await person.press(key)
        assert target.top == 0


@story("help")
async def helps(person, place, key):
    await person.press(key)
    assert "Keys" in person.lines[0]
    assert "Go to the next unit" in person.text
    await closes(person)


@story("palette")
async def finds_actions(person, place, key):
    from textual.command import CommandPalette

    await person.press(key)
    assert isinstance(person.app.screen, CommandPalette)
    await person.type("next finding")
    await person.until(lambda: "next finding" in person.text)
    await person.press("enter")
    await person.until(lambda: not isinstance(person.app.screen, CommandPalette))
    await person.until(lambda: person.at == "u3")


@story("redraw")
async def draws_anew(person, place, key):
    before = person.lines[:-2]
    await person.press(key)
    assert person.lines[:-2] == before


@story("quit")
async def leaves(person, place, key):
    await person.press(key)
    assert person.app._exit


def test_actions_of_the_editor_do_nothing_on_the_list():
    writing = {key for a in ACTIONS if a.group is Group.EDITOR for key in a.keys}
    looking = {key for a in ACTIONS if a.group is not Group.EDITOR for key in a.keys}
    assert writing & looking == {"f4"}
