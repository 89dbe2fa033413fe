import pytest

from transflow.errors import InputError
from transflow.formats import tsv
from transflow.model import Block, BlockKind, Link, Segment

BLOCK = Block(BlockKind.PARAGRAPH, 0, 0, 1)


def _row(source, target="b", confidence=1.0):
    sides = [[Segment(text, 0, 1, BLOCK)] for text in (source, target)]
    return tsv.serialize([Link((0,), (0,), confidence)], *sides, source_lang="ja", target_lang="en")


@pytest.mark.parametrize(
    "text,cell",
    [
        ("会談", "会談"),
        ("a\tb", "a\\tb"),
        ("a\nb\r", "a\\nb\\r"),
        ("C:\\t", "C:\\\\t"),
        ("=SUM(A1)", "\\=SUM(A1)"),
        ("+1", "\\+1"),
        ("-5 %", "\\-5 %"),
        ("@all", "\\@all"),
        ("＝１", "\\＝１"),
        ("a=b", "a=b"),
        ("\\=", "\\\\="),
        ("a\u2028b\x85c", "a\\u2028b\\u0085c"),
        ("\x1b", "\\u001b"),
    ],
)
def test_cells_are_escaped_and_read_back(text, cell):
    data = _row(text, confidence=0.25)
    assert data.decode() == f"{cell}\tb\t0.2500\n"
    assert tsv.parse(data, path="a.tsv") == [(text, "b", 0.25)]


def test_segments_are_joined_as_the_language_joins_sentences():
    source = [Segment(text, 0, 1, BLOCK) for text in ("一。", "二。")]
    target = [Segment(text, 0, 1, BLOCK) for text in ("One.", "Two.")]
    links = [Link((0, 1), (0, 1), 1.0), Link((), (1,), 0.5), Link((1,), (), 0.5)]
    data = tsv.serialize(links, source, target, source_lang="ja", target_lang="en", name="x")
    assert data.decode() == "一。二。\tOne. Two.\t1.0000\n\tTwo.\t0.5000\n二。\t\t0.5000\n"


@pytest.mark.parametrize(
    "row,words",
    [
        ("a\tb", "2 cells"),
        ("a\tb\t1\tc", "4 cells"),
        ("a\tb\tsure", "“sure” is no number"),
        ("a\tb\t1.01", "“1.01” is no number from 0 to 1"),
        ("a\tb\tnan", "“nan” is no number"),
    ],
)
def test_a_wrong_row_is_named(row, words):
    with pytest.raises(InputError) as caught:
        tsv.parse(f"a\tb\t1\r\n\n{row}".encode(), path="a.tsv")
    assert words in str(caught.value)
    assert caught.value.line == 3
