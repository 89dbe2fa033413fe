"""The page on reviewing says what the program does."""

import re
import tomllib
from pathlib import Path

import pytest

from transflow.document import State
from transflow.review.filters import ANY_CHECK, KEYS, STATES, parse
from transflow.review.keymap import KeyMap, key_table
from transflow.review.plain.typed import TypedCommands
from transflow.review.present import GLYPHS

PAGE = (Path(__file__).parents[2] / "docs" / "review.md").read_text("utf-8")
DIFFERENT = dict(
    re.findall(r"(?m)^\| (`.+?`) \| `(\w+)` \| (?!.*\.$)", PAGE[PAGE.index("## Line by line") :])
)


def test_the_keys_are_those_of_the_table():
    assert key_table() in PAGE, "write what keymap.key_table() gives into docs/review.md"


def test_what_differs_in_plain_mode_is_what_is_told():
    commands = TypedCommands(KeyMap())
    defaults = {action.id: action.keys for action in commands.actions}
    told = {action: tuple(re.findall(r"`(.+?)`", said)) for said, action in DIFFERENT.items()}
    differing = {
        name: commands.keys(name)
        for name, keys in defaults.items()
        if set(commands.keys(name)) != {key for key in keys if len(key) == 1}
    }
    assert told == differing


@pytest.mark.parametrize("name", [*STATES, *ANY_CHECK])
def test_every_condition_is_told(name):
    assert f"{name}`" in PAGE


@pytest.mark.parametrize("key", KEYS)
def test_every_kind_of_condition_is_told(key):
    assert f"| `{key}:" in PAGE


def test_the_example_filter_is_read_as_told():
    read = parse("state:open check:error summit")
    assert "`state:open check:error summit`" in PAGE
    assert (read.states, read.checks, read.words) == (("open",), ("error",), ("summit",))


@pytest.mark.parametrize("state", State)
def test_every_sign_is_told(state):
    assert f"| `{GLYPHS[state]}` |" in PAGE


def test_the_example_of_other_keys_can_be_used_as_it_is():
    [example] = re.findall(r"(?s)```toml\n(.*?)```", PAGE)
    keys = tomllib.loads(example)["review"]["keys"]
    keymap = KeyMap(keys)
    assert {name: list(keymap.keys(name)) for name in keys} == keys
