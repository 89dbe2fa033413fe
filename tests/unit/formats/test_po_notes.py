import pytest

from transflow.formats import po_notes
from transflow.formats.po_notes import Notes, Trimmed, escape, read, trim, unescape, write
from transflow.workflow.exchange import CatalogEntry


@pytest.mark.parametrize(
    "text,line",
    [
        ("", ""),
        ("plain text", "plain text"),
        ("法の支配 = rule of law", "法の支配 = rule of law"),
        ("C:\\new\\file", "C:\\new\\file"),
        ("two\nlines", "two\\u000alines"),
        (" edges\u3000", "\\u0020edges\\u3000"),
        ("inner\u3000blank", "inner\u3000blank"),
        ("a\\u0041", "a\\u005cu0041"),
        ("a\\unit", "a\\unit"),
        ("ends\\", "ends\\u005c"),
        ("a\u2028b\x85", "a\\u2028b\\u0085"),
        ("\x1b\x00", "\\u001b\\u0000"),
        ("  ", "\\u0020\\u0020"),
    ],
)
def test_a_comment_line_keeps_the_text(text, line):
    assert escape(text) == line
    assert unescape(line) == text


@pytest.mark.parametrize(
    "text,trimmed",
    [
        ("a", Trimmed("", "a", "")),
        ("\n\na\nb\n", Trimmed("\n\n", "a\nb", "\n")),
        ("\n", Trimmed("\n", "", "")),
        ("", Trimmed("", "", "")),
        (" \n", Trimmed("", " ", "\n")),
    ],
)
def test_line_feeds_come_off_the_edges(text, trimmed):
    assert trim(text) == trimmed
    assert trimmed.head + trimmed.text + trimmed.tail == text


def test_all_that_people_need_is_written_and_read_back():
    entry = CatalogEntry(
        unit="u1",
        source="\na",
        target="b\n",
        final=False,
        place="2(1)",
        state="translated",
        prefer=("協定 = agreement", "政府 = government"),
        avoid=("UNSC (spell it out)",),
        before="前の文",
        after="次の文",
    )
    lines = write(entry, trim(entry.source), trim(entry.target))
    assert lines == [
        "place: 2(1)",
        "state: translated",
        "TERM 協定 = agreement",
        "TERM 政府 = government",
        "AVOID UNSC (spell it out)",
        "before: 前の文",
        "after: 次の文",
        "source begins with: \\u000a",
        "translation ends with: \\u000a",
    ]
    assert read(lines) == Notes(
        place="2(1)",
        state="translated",
        prefer=entry.prefer,
        avoid=entry.avoid,
        before="前の文",
        after="次の文",
        source_head="\n",
        target_tail="\n",
    )


@pytest.mark.parametrize("lines", [[], [""], ["xgettext: no-wrap"], ["TERMINAL x"], ["Place: x"]])
def test_what_other_tools_wrote_is_passed_over(lines):
    assert read(lines) == Notes()


def test_the_first_of_two_lines_counts():
    assert po_notes.read(["place: 1", "place: 2"]).place == "1"
