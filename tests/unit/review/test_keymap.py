"""Which key does what, and what transflow.toml may say of it."""

import pytest

from support.reviewing import room
from transflow.errors import InputError
from transflow.review.actions import ACTIONS, Group
from transflow.review.keymap import KeyMap, aliases, configured, is_kana, key_table, shown

WRITING = [action.id for action in ACTIONS if action.writes]
LOOKING = [action.id for action in ACTIONS if not action.writes]


def of(keymap, action):
    return keymap.in_editor if action.group is Group.EDITOR else keymap.on_screen


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_key_of_every_action_reaches_it(action):
    assert action.keys
    keymap = KeyMap()
    assert [of(keymap, action)(key) for key in action.keys] == [action] * len(action.keys)
    assert keymap.keys(action.id) == action.keys
    assert keymap.hint(action.id) == shown(action.keys[0])


def test_names_are_given_once_and_keys_once_in_each_context():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    for editor in (False, True):
        keys = [k for a in ACTIONS if (a.group is Group.EDITOR) is editor for k in a.keys]
        assert len(set(keys)) == len(keys)


def test_no_alias_means_two_actions():
    known = {key: action for action in ACTIONS for key in action.keys}
    every = [alias for key in known for alias in aliases(key)]
    assert len(set(every)) == len(every)
    assert not set(every) & set(known)


def test_what_decides_has_a_key_that_passes_through_any_input_method():
    decisive = (
        "final reviewed needs_work comment waive edit help quit next previous next_open"
        " previous_open next_failing filter"
    ).split()
    for action in ACTIONS:
        if action.id in decisive:
            assert any(len(key) > 1 for key in action.keys), action.id


@pytest.mark.parametrize(
    "typed, action",
    [
        ("ａ", "final"),
        ("あ", "final"),
        ("ア", "final"),
        ("ｱ", "final"),
        ("え", "edit"),
        ("エ", "edit"),
        ("ｅ", "edit"),
        ("い", "history"),
        ("う", "undo"),
        ("Ｕ", "redo"),
        ("ｊ", "next"),
        ("Ｇ", "last"),
        ("ｘ", "next_failing"),
        ("Ｘ", "previous_failing"),
        ("１", "take_1"),
        ("９", "take_9"),
        ("：", "go_to"),
        ("／", "search"),
        ("・", "search"),
        ("？", "help"),
        ("\u3000", "page_down"),
        ("ー", "unlink"),
        ("－", "unlink"),
        ("＝", "confirm"),
        ("＞", "shift_down"),
        ("＜", "shift_up"),
        ("｝", "shift_source_down"),
        ("｛", "shift_source_up"),
    ],
)
def test_an_input_method_does_not_stand_in_the_way(typed, action):
    assert KeyMap().on_screen(typed).id == action


@pytest.mark.parametrize(
    "typed", ["お", "オ", "ん", "か", "。", "阿", "y", "", "é", "ctrl+x", "f12"]
)
def test_what_means_nothing_means_nothing(typed):
    assert KeyMap().on_screen(typed) is None


def test_the_editor_takes_no_letters_for_commands():
    keymap = KeyMap()
    for key in (*"ajkqあａ", "space", "tab", "enter"):
        assert keymap.in_editor(key) is None
    assert keymap.in_editor("ctrl+s").id == "save"
    assert keymap.on_screen("ctrl+s") is None
    assert keymap.on_screen("f4").id == "filter"
    assert keymap.in_editor("f4").id == "external"


@pytest.mark.parametrize(
    "text, kana",
    [
        ("あ", True),
        ("ん", True),
        ("ヴ", True),
        ("ー", True),
        ("ｶ", True),
        ("ﾞ", True),
        ("漢", True),
        ("〇", True),
        ("。", True),
        ("「", True),
        ("a", False),
        ("ａ", False),
        ("é", False),
        ("", False),
        ("한", False),
        ("→", False),
    ],
)
def test_kana_are_known(text, kana):
    assert is_kana(text) is kana


@pytest.mark.parametrize(
    "key, read",
    [
        ("j", "j"),
        ("G", "G"),
        ("down", "↓"),
        ("shift+tab", "Shift+Tab"),
        ("ctrl+s", "Ctrl+S"),
        ("f4", "F4"),
        ("shift+f3", "Shift+F3"),
        ("pagedown", "PgDn"),
        ("escape", "Esc"),
        ("space", "Space"),
        ("+", "+"),
        ("alt+left", "Alt+←"),
    ],
)
def test_keys_are_shown_as_people_read_them(key, read):
    assert shown(key) == read


def test_read_only_leaves_out_what_writes():
    keymap = KeyMap(read_only=True)
    assert {action.id for action in keymap.actions} == set(LOOKING)
    for action in ACTIONS:
        for key in action.keys:
            found = of(keymap, action)(key)
            assert found == (None if action.writes else action)
        if action.writes:
            assert keymap.keys(action.id) == ()
            assert keymap.hint(action.id) == ""
    assert not any(action.writes for _, actions in keymap.groups() for action in actions)
    assert keymap.on_screen("あ") is None


def test_groups_hold_every_action_once_in_order():
    keymap = KeyMap()
    groups = keymap.groups()
    assert [group for group, _ in groups] == list(Group)
    assert sorted(a.id for _, actions in groups for a in actions) == sorted(a.id for a in ACTIONS)


# ---------------------------------------------------------------- other keys


@pytest.mark.parametrize(
    "given, expected",
    [
        ({"final": ["f"]}, {"f": "final", "a": None, "f5": None, "あ": None}),
        ({"final": ["f", "f5"]}, {"f": "final", "f5": "final", "f4": "filter"}),
        ({"final": ["y"]}, {"y": "final", "ｙ": "final"}),
        ({"final": ["ｙ"]}, {"y": "final"}),
        ({"final": ["i"]}, {"i": "final", "い": "final"}),
        ({"final": [" "]}, {"space": "final", "\u3000": "final", "pagedown": "page_down"}),
        ({"final": ["Ctrl+Y"]}, {"ctrl+y": "final"}),
        ({"final": ["shift+y"]}, {"Y": "final", "y": None}),
        ({"final": ["F12", "alt+y"]}, {"f12": "final", "alt+y": "final"}),
        ({"final": ["。"]}, {"。": "final"}),
        ({"final": ["."]}, {".": "final", "。": "final", "｡": "final"}),
        ({"final": ["["]}, {"[": "final", "「": "final"}),
        ({"final": ["é"]}, {"é": "final"}),
        ({"undo": ["U"], "redo": ["u"]}, {"U": "undo", "u": "redo", "う": "redo"}),
        ({"promote": []}, {"P": None}),
        ({"final": ["j"]}, {"j": "final", "down": "next"}),
        ({"final": ["y", "y", "ｙ"]}, {"y": "final"}),
    ],
)
def test_keys_can_be_given_away(given, expected):
    keymap = KeyMap(given)
    found = {key: keymap.on_screen(key) for key in expected}
    assert {key: action and action.id for key, action in found.items()} == expected


def test_help_and_hints_follow_the_given_keys():
    keymap = KeyMap({"final": ["f12"], "promote": [], "save": ["ctrl+w"]})
    assert keymap.keys("final") == ("f12",)
    assert keymap.hint("final") == "F12"
    assert keymap.hint("promote") == ""
    assert "promote" not in {action.id for _, actions in keymap.groups() for action in actions}
    assert keymap.in_editor("ctrl+w").id == "save"
    assert keymap.in_editor("ctrl+s") is None


def test_an_explicit_key_wins_over_what_an_input_method_makes_of_another():
    keymap = KeyMap({"promote": ["あ"]})
    assert keymap.on_screen("あ").id == "promote"
    assert keymap.on_screen("ア").id == "final"


def test_the_same_key_may_mean_one_thing_here_and_another_in_the_editor():
    keymap = KeyMap({"final": ["ctrl+s"]})
    assert keymap.on_screen("ctrl+s").id == "final"
    assert keymap.in_editor("ctrl+s").id == "save"


@pytest.mark.parametrize(
    "given, said",
    [
        ({"finale": ["y"]}, "finale: there is no such action (did you mean final?)"),
        ({"zzz": ["y"]}, "zzz: there is no such action (known are next, previous,"),
        ({"final": ["ab"]}, "final: there is no key 'ab' to give"),
        ({"final": [""]}, "final: there is no key '' to give"),
        ({"final": ["ctrl+"]}, "final: there is no key 'ctrl+' to give"),
        ({"final": ["f21"]}, "final: there is no key 'f21' to give"),
        ({"final": ["\x1b"]}, "final: there is no key '\\x1b' to give"),
        ({"final": ["ctrl+c"]}, "final: there is no key 'ctrl+c' to give"),
        ({"final": ["CTRL+Q"]}, "final: there is no key 'CTRL+Q' to give"),
        ({"final": ["㌔"]}, "final: there is no key '㌔' to give"),
        ({"final": ["y"], "undo": ["ｙ"]}, "undo: y is given to final too"),
        ({"final": ["space"], "undo": [" "]}, "undo: Space is given to final too"),
        ({"save": ["y"]}, "save: y is wanted for the text in the editor"),
        ({"external": ["space"]}, "external: Space is wanted for the text in the editor"),
        ({"quit": []}, "quit: quit is left without a key"),
        ({"final": ["q", "f10"]}, "final: quit is left without a key"),
        ({"save": ["escape"]}, "save: cancel is left without a key"),
        ({"undo_typing": ["ctrl+s"]}, "undo_typing: save is left without a key"),
    ],
)
def test_what_cannot_be_given_is_told(given, said):
    with pytest.raises(InputError) as caught:
        KeyMap(given)
    assert str(caught.value).startswith(f"transflow.toml: [review.keys] {said}")


TOML = """\
source = "ja"
target = "en"

[review]
contrast = true

[review.keys]
# what I am used to
final = ["y"]
{line}
"""


@pytest.mark.parametrize(
    "line, number",
    [
        ('finla = ["z"]', 10),
        ('undo = ["y"]', 10),
        ('"undo" = ["nothing"]', 10),
        ("\nquit = []", 11),
    ],
)
def test_a_fault_names_the_line(line, number):
    with room([("協議。", "Talks.")]) as made:
        path = made.root / "transflow.toml"
        path.write_text(TOML.format(line=line), encoding="utf-8")
        with pytest.raises(InputError) as caught:
            configured(made.session("sato").workspace)
        assert str(caught.value).startswith(f"{path}:{number}: [review.keys] ")


def test_the_keys_of_a_workspace_are_read():
    with room([("協議。", "Talks.")]) as made:
        assert configured(made.session("sato").workspace).on_screen("a").id == "final"
        (made.root / "transflow.toml").write_text(TOML.format(line=""), encoding="utf-8")
        workspace = made.session("sato").workspace
        assert configured(workspace).on_screen("y").id == "final"
        assert configured(workspace).on_screen("a") is None
        assert configured(workspace, read_only=True).on_screen("y") is None


def test_the_table_for_the_documentation_holds_every_action():
    rows = key_table().splitlines()
    assert rows[:2] == ["| key | action | what it does |", "|---|---|---|"]
    assert len(rows) == len(ACTIONS) + 2
    for row, action in zip(rows[2:], ACTIONS, strict=True):
        assert f"| `{action.id}` | {action.help} |" in row
        for key in action.keys:
            assert f"`{shown(key)}`" in row
        assert row.count("|") == 4
