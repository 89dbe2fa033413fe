"""Whatever is typed into the line-by-line review, it ends cleanly, and all of it can be undone."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from support.plain import GLOSSARY, PAIRS, RIGHT, Table
from support.reviewing import room
from transflow.document import Entity
from transflow.formats.safety import strip_controls
from transflow.workflow.apply import replay

COMMANDS = st.sampled_from([
    *"jkgGnpbxXavrcCweP?uU12sm><}{-=/fditz", "//", "??", ":2", ":9", "/meeting", "f state:open",
    "f check:any", "merge u1 u2", "split u2 s2|s3", "あ", "ｅ", "yes", "number", "final",
    RIGHT, "because", "", " ",
])  # fmt: skip
LINES = st.lists(COMMANDS | st.text(max_size=12), max_size=25)


def picture(table):
    """What stands for people; suggestions and revisions only ever grow."""
    items = table.made.session("reader").store.items
    kinds = (Entity.COMMENT, Entity.WAIVER)
    units = [replace(unit, rev=0) for unit in table.units]
    return units, [items(table.made.document.id, kind) for kind in kinds]


@given(LINES, st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_lines_end_cleanly(lines, read_only):
    with room(PAIRS, glossary=GLOSSARY) as made:
        table = Table(made)
        said = table.review(*lines, read_only=read_only, whole=False)
        assert said[-1].startswith("talks: ")
        assert all(line == strip_controls(line) or "\u2068" in line for line in said)
        store = made.session("reader").store
        state = replay(store.events(made.document.id))
        assert list(state.units.values()) == table.units
        assert store.verify(made.document.id) == []
        if read_only:
            assert table.events == []


@given(LINES)
@settings(max_examples=60, deadline=None)
def test_all_of_it_can_be_undone(lines):
    # An edition stays sealed whatever is undone.
    typed = ["no" if line == "yes" else line for line in lines if line not in {"U", "redo"}]
    with room(PAIRS, glossary=GLOSSARY) as made:
        table = Table(made)
        first = picture(table)
        table.review(*typed, whole=False)
        table.review(*["u"] * (len(typed) + 1))
        assert picture(table) == first
