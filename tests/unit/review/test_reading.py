"""What a reviewer reads beside the units."""

import pytest

from support.records import make_unit
from support.reviewing import room
from transflow.document import State
from transflow.review import reading
from transflow.review.actions import ACTIONS
from transflow.review.keymap import KeyMap, shown
from transflow.text.width import width

PAIRS = [
    ("双方は協力を確認した。", "Both sides confirmed their cooperation."),
    ("十二名が出席した。", "Ten people attended."),
]
GLOSSARY = """\
source,target,status,note,domain,authority
協力,cooperation,preferred,of states,politics,the treaty
協力,collaboration,forbidden,,politics,the treaty
協力,working together,admitted,,politics,the treaty
"""


@pytest.fixture
def sato():
    with room(PAIRS, glossary=GLOSSARY) as made:
        yield made.reviewer("sato")


def texts(lines):
    return ["".join(text for text, _ in line).rstrip() for line in lines]


def whole(lines):
    return " ".join(" ".join(texts(lines)).split())


@pytest.mark.parametrize("cells", [20, 40, 80, 200])
def test_every_page_fits_its_width(sato, cells):
    sato.decisions.write(sato.desk.present, "長" * 200 + " and words " * 50)
    sato.decisions.comment("a long remark " * 20)
    sato.desk.catch_up()
    unit = sato.desk.present
    pages = [
        reading.help_page(KeyMap(), max(cells, 40)),
        reading.history_page(sato.desk, unit, cells),
        reading.terms_page(sato.desk, unit, cells),
        reading.conflict_page("mine " * 40, unit, "ito", "en", cells),
    ]
    for number, page in enumerate(pages):
        for line in texts(page):
            assert width(line) <= (max(cells, 40) if number == 0 else cells), line


def test_the_help_tells_every_action():
    page = whole(reading.help_page(KeyMap(), 200))
    for action in ACTIONS:
        if action.id.startswith("take_"):
            continue
        assert action.help in page
        assert " ".join(shown(key) for key in action.keys) in page
    assert "1-9 Take that suggestion" in page


def test_the_help_follows_the_keys():
    page = whole(reading.help_page(KeyMap({"final": ["f12"]}, read_only=True), 200))
    assert "F12" not in page
    assert "Make the unit final" not in page
    assert "1-9" not in page
    assert "Go to the next unit" in page
    assert "F12 Make the unit final" in whole(reading.help_page(KeyMap({"final": ["f12"]}), 200))


def test_a_history_begins_with_the_newest(sato):
    sato.decisions.write(sato.desk.present, "Both confirmed their cooperation.")
    sato.desk.catch_up()
    sato.decisions.comment("which?")
    sato.decisions.mark(State.NEEDS_WORK, "too free")
    sato.desk.catch_up()
    page = texts(reading.history_page(sato.desk, sato.desk.present, 100))
    heads = [line for line in page if "  sato  " in line]
    assert [head.split("  ", 1)[1] for head in heads] == [
        "sato  unit.needs-work  too free",
        "sato  comment.added",
        "sato  unit.edited",
    ]
    assert page[-1] == "made with the document"
    assert "  which?" in page
    assert any("sides" in line for line in page)  # what went is shown with what came
    other = texts(reading.history_page(sato.desk, sato.desk.unit(1), 100))
    assert other == ["made with the document"]


def test_the_terms_of_a_unit_with_all_that_is_known(sato):
    page = texts(reading.terms_page(sato.desk, sato.desk.present, 100))
    assert page[0] == "協力"
    told = whole(reading.terms_page(sato.desk, sato.desk.present, 100))
    for fact in ("cooperation", "working together", "collaboration", "politics", "the treaty"):
        assert fact in told
    words = [line.split()[0] for line in page[1:4]]
    assert sorted(words) == ["never", "or", "write"]
    none = texts(reading.terms_page(sato.desk, sato.desk.unit(1), 100))
    assert none == ["no fixed term stands in the source"]


def test_a_conflict_shows_both_texts_and_the_difference():
    theirs = make_unit(1, target="The meeting was held in May.")
    page = reading.conflict_page("The meeting was held in March.", theirs, "ito", "en", 50)
    assert texts(page) == [
        "recorded by ito",
        "  The meeting was held in May.",
        "",
        "yours",
        "  The meeting was held in March.",
        "",
        "from theirs to yours",
        "  The meeting was held in [-May-]{+March+}.",
    ]


def test_a_conflict_stands_side_by_side_where_there_is_room():
    theirs = make_unit(1, target="The meeting of both ministers was held in May.")
    page = texts(reading.conflict_page("The meeting was held in March.", theirs, "ito", "en", 63))
    assert page == [
        "recorded by ito                | yours",
        "The meeting of both ministers  | The meeting was held in March.",
        "was held in May.               |",
        "",
        "from theirs to yours",
        "  The meeting [-of both ministers -]was held in",
        "  [-May-]{+March+}.",
    ]


@pytest.mark.parametrize("mine", ["", "\x1b[31mred\x00", "a\u202eb", "長" * 10_000])
def test_no_control_character_of_a_text_reaches_the_screen(mine):
    page = reading.conflict_page(mine, make_unit(1), "ito", "ja", 40)
    for line in texts(page):
        assert not any(char < " " or char in "\x7f\x9b\u202e\u2028" for char in line)
