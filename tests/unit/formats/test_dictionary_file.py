import pytest

from transflow.errors import InputError
from transflow.formats import dictionary_file
from transflow.formats.dictionary_file import parse


def _read(text, encoding="utf-8"):
    return {
        word: [(target, round(share, 3)) for target, share in renderings]
        for word, renderings in parse(text.encode(encoding), path="my.dic").items()
    }


@pytest.mark.parametrize(
    "text, entries",
    [
        # tab-separated values
        ("港\tharbour\n", {"港": [("harbour", 0.714)]}),
        ("港\tharbour", {"港": [("harbour", 0.714)]}),
        ("港\tharbour\r\n船\tship\r\n", {"港": [("harbour", 0.714)], "船": [("ship", 0.714)]}),
        ("港\tharbour\n港\tport\n", {"港": [("harbour", 0.417), ("port", 0.417)]}),
        ("港\tharbour\t0.3\n港\tport\t0.6\n", {"港": [("port", 0.6), ("harbour", 0.3)]}),
        ("港\tharbour\t0.3\n港\tport\n", {"港": [("port", 0.5), ("harbour", 0.3)]}),
        ("港\tharbour\t1\n港\tport\n", {"港": [("harbour", 1.0), ("port", 0.0)]}),
        (
            "港\tharbour\t0.9\n港\tquay\t0.9\n港\tport",
            {"港": [("harbour", 0.9), ("quay", 0.9), ("port", 0)]},
        ),
        ("港\tharbour\t5e-1\n", {"港": [("harbour", 0.5)]}),
        ("港\tharbour\t\n", {"港": [("harbour", 0.714)]}),
        ("港\tharbour\t\t\t\n", {"港": [("harbour", 0.714)]}),
        (" 港 \t harbour \t 0.5 \n", {"港": [("harbour", 0.5)]}),
        ("港町\tport town\n", {"港町": [("port town", 0.714)]}),
        # again the same pair
        ("港\tport\n港\tport\n", {"港": [("port", 0.714)]}),
        ("港\tport\t0.2\n港\tport\t0.4\n港\tport\t0.3\n港\tport\n", {"港": [("port", 0.4)]}),
        ("港\tport\n港\tport\t0.4\n", {"港": [("port", 0.4)]}),
        # header, comments, empty lines
        ("source\ttarget\n港\tport\n", {"港": [("port", 0.714)]}),
        ("Source\tTarget\tProbability\n港\tport\t0.4\n", {"港": [("port", 0.4)]}),
        ("# my words\n\nsource\ttarget\n \n港\tport\n#港\tpub\n", {"港": [("port", 0.714)]}),
        ("港\tport\nsource\ttarget\n", {"港": [("port", 0.714)], "source": [("target", 0.714)]}),
        ("source\tSource\n", {"source": [("Source", 0.714)]}),
        ("a @ b\tc @ d\n", {"a @ b": [("c @ d", 0.714)]}),
        # hunalign: the target comes first
        ("harbour @ 港\n", {"港": [("harbour", 0.714)]}),
        ("port town @ 港 町\r\n", {"港 町": [("port town", 0.714)]}),
        ("# words\n\nharbour @ 港\nport @ 港\n", {"港": [("harbour", 0.417), ("port", 0.417)]}),
        ("me@sea @ 海\n", {"海": [("me@sea", 0.714)]}),
    ],
)
def test_dictionaries_are_read(text, entries):
    assert _read(text) == entries


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "euc-jp"])
def test_any_encoding_of_text_files_is_read(encoding):
    rows = "".join(f"港へ{sign}\tto the harbour {sign}\n" for sign in "あいうえおかきくけこ")
    assert list(_read(rows, encoding)) == [f"港へ{sign}" for sign in "あいうえおかきくけこ"]


@pytest.mark.parametrize(
    "text, line, problem, mend",
    [
        ("港\tport\n船\n", 2, "no tab", "put one tab"),
        ("港\tport\n船 @ ship\n", 2, "no tab", "put one tab"),
        ("港\tport\n船\tship\t0.5\tmore\n", 2, "4 cells", "put one tab"),
        ("港\tport\n\tship\n", 2, "the source is empty", "remove the line"),
        ("港\t\n", 1, "the target is empty", "remove the line"),
        ("港\t\t0.5\n", 1, "the target is empty", "remove the line"),
        ("港\tport\t1.5\n", 1, "“1.5” is no probability", "from 0 to 1"),
        ("港\tport\t-0.1\n", 1, "no probability", "from 0 to 1"),
        ("港\tport\tnan\n", 1, "no probability", "from 0 to 1"),
        ("港\tport\tinf\n", 1, "no probability", "from 0 to 1"),
        ("港\tport\tmany\n", 1, "“many” is no probability", "from 0 to 1"),
        ("港\tport\t0,5\n", 1, "“0,5” is no probability", "such as 0.25"),
        ("港\t" + "p" * 201, 1, "the target has 201 characters", "not sentences"),
        ("p" * 5_000 + "\tport", 1, "the source has 5,000 characters", "not sentences"),
        ("港 port\n", 1, "neither a tab nor", "hunalign"),
        ("port@港\n", 1, "neither a tab nor", "hunalign"),
        ("port @ 港\nship\t船\n", 2, "neither a tab nor", "hunalign"),
        ("port @ 港 @ みなと\n", 1, "more than once", "hunalign"),
        ("\n @ 港\n", 2, "the target is empty", "remove the line"),
        ("port @ \n", 1, "the source is empty", "remove the line"),
    ],
)
def test_a_broken_line_is_named_with_its_mend(text, line, problem, mend):
    with pytest.raises(InputError, match=r"my\.dic") as caught:
        parse(text.encode(), path="my.dic")
    assert caught.value.line == line
    assert problem in caught.value.message
    assert mend in caught.value.hint


@pytest.mark.parametrize(
    "data, problem",
    [
        (b"", "empty"),
        (b" \n\n", "white space"),
        (b"# only a remark\n", "no entries"),
        (b"source\ttarget\n", "no entries"),
        (b"a\tb\x00c\n", "binary"),
        (b"PK\x03\x04" + b"\0" * 30, "ZIP"),
    ],
)
def test_files_without_a_dictionary_are_refused(data, problem):
    with pytest.raises(InputError, match=problem):
        parse(data, path="my.dic")


def test_the_number_of_lines_is_limited(monkeypatch):
    monkeypatch.setattr(dictionary_file, "MOST_LINES", 3)
    assert len(_read("a\tb\nc\td\n")) == 2
    with pytest.raises(InputError, match="more than 3 lines"):
        _read("a\tb\nc\td\ne\tf\ng\th")


def test_a_word_keeps_its_likeliest_renderings():
    rows = "".join(f"港\tport {number}\t{number / 1000}\n" for number in range(1_000))
    (renderings,) = _read(rows).values()
    assert len(renderings) == dictionary_file.MOST_RENDERINGS
    assert renderings[0] == ("port 999", 0.999)
