import pytest

from transflow.errors import InputError
from transflow.formats.plain_text import read, write
from transflow.workflow.edits import DropBlock, NewBlock, Put


def written(text, *edits, encoding="utf-8"):
    return write(text.encode(encoding), edits, path="a.txt", encoding=encoding).decode(encoding)


def drop(text, piece):
    start = text.index(piece)
    return DropBlock(start, start + len(piece))


def put(text, piece, new):
    start = text.index(piece)
    return Put(start, start + len(piece), new)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp932", "euc_jp", "iso2022_jp"]
)
def test_what_is_read_can_be_written_back_to_the_byte(encoding):
    data = "共同声明\r\n\r\n１\u3000両国は協力する。\n".encode(encoding)
    extract = read(data, path="a.txt")
    assert extract.text == "共同声明\r\n\r\n１\u3000両国は協力する。\n"
    assert extract.blocks is None
    again = read(data, path="a.txt", encoding=extract.encoding)
    assert again == extract
    assert write(data, [], path="a.txt", encoding=extract.encoding) == data
    same = [put(extract.text, "両国", "両国")]
    assert write(data, same, path="a.txt", encoding=extract.encoding) == data


@pytest.mark.parametrize(
    "text,piece,left",
    [
        ("A\n\nB\n\nC\n", "B", "A\n\nC\n"),
        ("A\nB\nC\n", "B", "A\nC\n"),
        ("A\n\nB\nC\n", "B", "A\n\nC\n"),
        ("A\n\nB\n\nC\n", "A", "B\n\nC\n"),
        ("A\n\nB\n\nC", "C", "A\n\nB\n"),
        ("A\r\n\r\nB\r\n\r\nC\r\n", "B", "A\r\n\r\nC\r\n"),
        ("A\rB\rC", "B", "A\rC"),
        ("  A  \nB", "A", "B"),
        ("A\nB1\nB2\nC", "B1\nB2", "A\nC"),
        ("A\tB\tC\nD", "B", "A\t\tC\nD"),
        ("(1) A (2) B\nD", "(2) B", "(1) A\nD"),
    ],
)
def test_a_block_goes_with_its_lines(text, piece, left):
    assert written(text, drop(text, piece)) == left


@pytest.mark.parametrize(
    "text,edit,result",
    [
        ("A\nB\n", NewBlock(1, "N"), "A\nN\nB\n"),
        ("A\n\nB\n", NewBlock(1, "N", lines=2), "A\n\nN\n\nB\n"),
        ("A\r\nB", NewBlock(1, "N"), "A\r\nN\r\nB"),
        ("A. B.\nC", NewBlock(2, "N"), "A. B.\nN\nC"),
        ("A", NewBlock(1, "N"), "A\nN"),
        ("A\nB", NewBlock(2, "N", before=True), "A\nN\nB"),
        ("  A\nB", NewBlock(2, "N", before=True, lines=2), "N\n\n  A\nB"),
        ("\nA\n", NewBlock(0, "N"), "N\n\nA\n"),
    ],
)
def test_a_new_block_takes_the_files_line_end(text, edit, result):
    assert written(text, edit) == result


def test_edits_of_one_place_keep_their_order():
    text = "A goes.\nB\n"
    edits = [Put(7, 7, " A stays."), NewBlock(7, "N1"), NewBlock(7, "N2")]
    assert written(text, *edits) == "A goes. A stays.\nN1\nN2\nB\n"


def test_a_new_block_beside_a_line_that_goes_takes_its_place():
    text = "A\nB\nC\n"
    assert written(text, drop(text, "B"), NewBlock(3, "N")) == "A\nN\nC\n"


@pytest.mark.parametrize("edit", [Put(0, 9, "x"), DropBlock(5, 4), NewBlock(7, "x")])
def test_an_edit_outside_the_text_is_refused(edit):
    with pytest.raises(InputError, match=r"a.txt: an edit at character .* outside"):
        written("A\nB\n", edit)


def test_a_character_that_the_encoding_lacks_is_named():
    with pytest.raises(InputError, match=r"a.txt:1: .*U\+1780"):
        written("甲\n", Put(0, 1, "ក"), encoding="cp932")
