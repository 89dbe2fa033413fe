import pytest

from transflow.errors import InputError
from transflow.formats.manifest import PairRow, parse


def read(text):
    return parse(text.encode(), path="m.tsv")


@pytest.mark.parametrize(
    "text,rows",
    [
        ("source\ttarget\na\tb\n", [PairRow(2, "a", "b")]),
        ("\ufeffSource\tTARGET\r\n a \t b\r\n", [PairRow(2, "a", "b")]),
        (
            "# pairs\nname\ttarget\tsource\tgold\n\none\tb\ta\tg\ntwo\td\tc\n",
            [PairRow(4, "a", "b", "one", gold="g"), PairRow(5, "c", "d", "two")],
        ),
        (
            "source\ttarget\tsource_lang\ttarget_lang\na\tb\tja\ten\n",
            [PairRow(2, "a", "b", source_lang="ja", target_lang="en")],
        ),
    ],
)
def test_pairs_are_read(text, rows):
    assert read(text) == rows


@pytest.mark.parametrize(
    "text,line,words",
    [
        ("a\tb\n", 1, ["does not name a column “source”"]),
        ("source\tname\na\tb\n", 1, ["“target”"]),
        ("source\ttarget\tgolden\n", 1, ["“golden”", "did you mean gold?"]),
        ("source\ttarget\tprice\n", 1, ["“price”", "there are source"]),
        ("source\ttarget\ttarget\n", 1, ["stands there twice"]),
        ("source\ttarget\n\na\n", 3, ["one cell"]),
        ("source\ttarget\n\tb\n", 2, ["an empty cell"]),
        ("source\ttarget\na\tb\tc\n", 2, ["3 cells under 2 columns"]),
        ("source\ttarget\n# nothing\n", 0, ["names no pair"]),
    ],
)
def test_a_wrong_line_is_named(text, line, words):
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.line == line
    for word in words:
        assert word in str(caught.value)
