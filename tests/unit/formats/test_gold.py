import json

import pytest

from transflow.errors import InputError
from transflow.formats.gold import parse

SOURCE = ["一", "二", "三", "二"]
TARGET = ["One.", "Two  and\nthree.", "Two."]


def read(text):
    return parse(text.encode(), path="g", source=SOURCE, target=TARGET)


def line(source, target):
    return json.dumps({"source": source, "target": target}, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(
    "text,beads",
    [
        ("[0]:[0]\n[1, 2]:[1]:0.5\n\n[3]:[]\n", [((0,), (0,)), ((1, 2), (1,)), ((3,), ())]),
        ("\n[]:[2]\n", [((), (2,))]),
        (
            line(["一"], ["One."]) + line(["二", "三"], ["Two and three."]),
            [((0,), (0,)), ((1, 2), (1,))],
        ),
        # the same text twice: in order
        (line(["二"], []) + "\n" + line(["二"], ["Two."]), [((1,), ()), ((3,), (2,))]),
        (line([], ["Two."]), [((), (2,))]),
    ],
)
def test_gold_is_read(text, beads):
    assert read(text) == beads


@pytest.mark.parametrize(
    "text,number,words",
    [
        ("[0]:[0]\n\n[4]:[1]\n", 3, ["source segment 4", "has 4", "--presegmented"]),
        ("[0]:[3]\n", 1, ["target segment 3", "has 3"]),
        ("[0]:[0]\n[0]:[1]\n", 2, ["line 1 too"]),
        ("[0]:0\n", 1, ["not a bead"]),
        (line(["一"], []) + line(["四"], []), 2, ["no source segment “四”", "same two files"]),
        (line(["一"], []) + line(["一"], []), 2, ["no source segment left “一”"]),
        (line([], ["x" * 90]), 1, ["x" * 39 + "…"]),
        ('{"source": ["一"]}\n', 1, ["“target” is not a list"]),
        ('{"source": "一", "target": []}\n', 1, ["“source” is not a list"]),
        ('{"source": [\n', 1, ["not JSON"]),
        (line(["一"], []) + "[1]\n", 2, ["not a JSON object"]),
        ('{"source": ' + "[" * 100_000, 1, ["not JSON"]),
    ],
)
def test_a_wrong_line_is_named(text, number, words):
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.line == number
    for word in words:
        assert word in str(caught.value)
