import pytest

from transflow.errors import InputError
from transflow.formats.ladder import parse, serialize
from transflow.model import Evidence, Link


def test_links_as_lines():
    links = [
        Link((0, 1), (0,), 0.97, (Evidence("length", "", "", 1.0),)),
        Link((2,), (), 1.0),
        Link((), (1, 2, 3), 0.123456),
        Link((3,), (4,), 0.00001),
    ]
    assert serialize(links) == b"[0, 1]:[0]:0.97\n[2]:[]:1\n[]:[1, 2, 3]:0.1235\n[3]:[4]:0\n"


@pytest.mark.parametrize(
    "text,links",
    [
        ("[0, 1]:[0]:0.97\n", [Link((0, 1), (0,), 0.97)]),
        ("[0]:[0]\n[1]:[]\n", [Link((0,), (0,), 1.0), Link((1,), (), 1.0)]),
        ("[0,1]: [0] : 1e-3\r\n\r\n", [Link((0, 1), (0,), 0.001)]),
        ("\ufeff[]:[ 12 ]:1", [Link((), (12,), 1.0)]),
        ("[5]:[5]\n[1]:[1]", [Link((5,), (5,), 1.0), Link((1,), (1,), 1.0)]),
    ],
)
def test_lines_as_links(text, links):
    assert parse(text.encode(), path="a.align") == links


@pytest.mark.parametrize(
    "line,words",
    [
        ("0:0", "not a bead"),
        ("[0]", "not a bead"),
        ("[0]:[0]:x", "not a bead"),
        ("[0]:[0]:0.5:1", "not a bead"),
        ("[-1]:[0]", "not a bead"),
        ("[٣]:[0]", "not a bead"),
        ("[]:[]", "both sides are empty"),
        ("[0 1]:[0]", "an index is missing"),
        ("[8,,9]:[0]", "an index is missing"),
        ("[8,]:[0]", "an index is missing"),
        ("[123456789]:[0]", "too large"),
        ("[9, 8]:[]", "do not ascend"),
        ("[8, 8]:[]", "do not ascend"),
        ("[8]:[8]:1.5", "not between 0 and 1"),
        ("[8]:[8]:-0.5", "not between 0 and 1"),
        ("[8]:[8]:1e", "is not a number"),
        ("[8]:[8]:...", "is not a number"),
        ("[7]:[8]", "source 7 stands in line 1 too"),
        ("[8]:[7]", "target 7 stands in line 1 too"),
    ],
)
def test_a_wrong_line_is_named(line, words):
    with pytest.raises(InputError) as caught:
        parse(f"[7]:[7]\n\n{line}\n".encode(), path="a.align")
    assert words in str(caught.value)
    assert caught.value.line == 3
