import sys
import zlib

import pytest

from support.pdf_samples import paragraph, pdf, stream, text
from transflow.errors import InputError, UsageError
from transflow.formats import pdf_glyphs
from transflow.formats.pdf import read, write

SOME = text(60, 300, "Some text.")


def blocks(*pages, part="", **more):
    extract = read(pdf(*pages, **more), path="a.pdf", part=part)
    assert extract.text == "\n".join(extract.text[b.start : b.end] for b in extract.blocks)
    return [(b.kind.value, extract.text[b.start : b.end]) for b in extract.blocks]


def texts(*pages, **more):
    return [found for _, found in blocks(*pages, **more)]


def test_a_document_with_everything():
    def page(number, *content):
        head = text(60, 40, "Ministry of Examples", 8)
        return head + "".join(content) + text(290, 810, f"- {number} -", 8)

    opening = [
        "The two leaders met in Tokyo on Monday and agreed to deepen their coopera-",
        "tion in trade and security. They welcomed the progress that was made at",
        "the first meeting.",
    ]
    points = [
        "(1) Trade will be free of customs.",
        "(2) Security matters most when all are",
        "      in it together.",
    ]
    note = text(60, 740, "1 See the record of the first meeting.", 7)
    found = blocks(
        page(
            1,
            text(60, 100, "Joint Statement", 18),
            paragraph(60, 140, opening),
            paragraph(60, 190, points),
            text(60, 700, "Both sides will work for a lasting peace in the region, and will", 10),
            note,
        ),
        page(2, text(60, 100, "never waver."), text(60, 150, "Closing words", 10, "F2")),
        page(3, text(60, 100, "They thanked the hosts.")),
    )
    assert found == [
        ("title", "Joint Statement"),
        (
            "paragraph",
            f"{opening[0][:-1]}{opening[1]} {opening[2]}",
        ),
        ("item", "(1) Trade will be free of customs."),
        ("item", "(2) Security matters most when all are in it together."),
        (
            "paragraph",
            "Both sides will work for a lasting peace in the region, and will never waver.",
        ),
        ("note", "1 See the record of the first meeting."),
        ("heading", "Closing words"),
        ("paragraph", "They thanked the hosts."),
    ]


LEFT = [
    "Left column line number one goes here",
    "and the second line of it is here too",
    "third left line with some more text",
    "ends here.",
]
RIGHT = [
    "Right column begins here with text that",
    "goes on and on until the end of the",
    "third right line and then it finally",
    "stops.",
]


@pytest.mark.parametrize("shift", [0, 3, 5, 8])
def test_columns_are_read_one_after_the_other(shift):
    title = text(60, 90, "A Title Across Both of the Columns", 16)
    page = title + paragraph(60, 130, LEFT) + paragraph(310, 130 + shift, RIGHT)
    below = text(
        60, 230, "A line below them that goes across the whole of the page, far to the right."
    )
    assert texts(page + below) == [
        "A Title Across Both of the Columns",
        " ".join(LEFT),
        " ".join(RIGHT),
        "A line below them that goes across the whole of the page, far to the right.",
    ]


def test_three_columns():
    short = [
        ["alpha beta gamma delta", "epsilon zeta eta theta", f"iota kappa {n}."] for n in "xyz"
    ]
    page = "".join(paragraph(60 + 165 * n, 130, lines) for n, lines in enumerate(short))
    assert texts(page) == [" ".join(lines) for lines in short]


def test_a_paragraph_goes_on_in_the_next_column():
    left = [*LEFT[:3], "and it does not end here but runs on"]
    page = paragraph(60, 130, left) + paragraph(310, 130, ["into the column", *RIGHT[1:]])
    assert texts(page) == [" ".join([*left, "into the column", *RIGHT[1:]])]


def test_a_table_is_read_row_by_row():
    rows = [("Item", "2025", "2026"), ("Rice", "10", "12"), ("Wheat", "3", "4"), ("Salt", "1", "2")]
    page = "".join(
        text(60 + 170 * column, 120 + 15 * row, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    )
    assert blocks(page) == [("cell", cell) for row in rows for cell in row]


def test_japanese_lines_are_joined_without_spaces():
    lines = [
        "\u3000両国の首脳は、東京において会談を行い、二国間の協力を深めることで一致",
        "した。また、地域情勢についても意見を交わした。",
        "\u3000第二に、経済について協力する。",
    ]
    page = text(220, 80, "共同声明", 18, "J1") + paragraph(60, 130, lines, font="J1", leading=1.6)
    assert blocks(page) == [
        ("title", "共同声明"),
        ("paragraph", (lines[0] + lines[1]).strip("\u3000")),
        ("paragraph", lines[2].strip("\u3000")),
    ]


@pytest.mark.parametrize("font", ["V1", "J1"])
def test_vertical_text_runs_down_and_from_right_to_left(font):
    columns = [
        "\u3000両国の首脳は東京で会談を行い、二国間の",
        "協力を深めることで一致した。",
        "\u3000以上のとおり。",
    ]
    if font == "V1":
        page = "".join(text(500 - 20 * n, 100, c, 12, font) for n, c in enumerate(columns))
    else:
        page = "".join(
            text(500 - 20 * n, 100 + 12 * row, letter, 12, font)
            for n, column in enumerate(columns)
            for row, letter in enumerate(column)
        )
    page += text(290, 825, "12", 8)
    assert texts(page) == [(columns[0] + columns[1]).strip("\u3000"), columns[2].strip("\u3000")]


@pytest.mark.parametrize(
    "first,second,joined",
    [
        ("They agreed on coopera-", "tion with all.", "They agreed on cooperation with all."),
        ("It is a well-", "known case.", "It is a well-known case."),
        ("They met in Franco-", "German talks.", "They met in Franco-German talks."),
        ("It rose to 5-", "6 per cent.", "It rose to 5- 6 per cent."),
        ("One line", "and another.", "One line and another."),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(first, second, joined):
    known = text(60, 200, "The well-known name stands here as one word with its own hyphen in it.")
    assert texts(known + paragraph(60, 300, [first, second]))[1] == joined


def test_a_space_that_is_not_drawn_is_seen():
    page = "BT /F1 10 Tf 60 500 Td [(Two) -300 (words) -20 (here)] TJ ET"
    assert texts(page) == ["Two wordshere"]


def test_letters_drawn_twice_count_once():
    assert texts(text(60, 300, "Bold all") + text(60.4, 300, "Bold all")) == ["Bold all"]
    assert texts(text(60, 300, "ill")) == ["ill"]


def test_text_on_its_side_is_left_out():
    stamp = "BT /F1 10 Tf 0 1 -1 0 30 300 Tm (DRAFT) Tj ET\n"
    assert texts(SOME + stamp) == ["Some text."]


@pytest.mark.parametrize(
    "part,expected",
    [
        ("", "ABCD"), ("2", "B"), ("2-3", "BC"), ("3-", "CD"), ("-2", "AB"), (" 2 – 3 ", "BC"),
    ],
)  # fmt: skip
def test_pages_may_be_chosen(part, expected):
    pages = [text(60, 300, letter) for letter in "ABCD"]
    assert "".join(texts(*pages, part=part)) == expected


@pytest.mark.parametrize("part", ["x", "-", "0", "5", "3-2", "2-9", "1,2"])
def test_pages_that_are_not_there_are_refused(part):
    with pytest.raises(UsageError):
        blocks(*[SOME] * 4, part=part)


def test_packed_streams_and_forms_are_read():
    form = stream(
        "BT /F1 10 Tf 60 500 Td (In a form) Tj ET", entries="/Subtype /Form /BBox [0 0 600 900]"
    )
    page = SOME + "/Fm Do\n"
    assert sorted(texts(page, packed=True, extra={90: form})) == ["In a form", "Some text."]


def test_a_pdf_cannot_be_written():
    with pytest.raises(UsageError, match=r"a.pdf.*export the document as txt"):
        write(pdf(SOME), [], path="a.pdf", encoding="")


def test_without_pdfplumber_the_mend_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    monkeypatch.delitem(sys.modules, "transflow.formats.pdf_glyphs", raising=False)
    with pytest.raises(UsageError, match=r"pip install 'transflow\[pdf\]'"):
        read(pdf(SOME), path="a.pdf")


IMAGE = stream(
    b"\0" * 12,
    entries="/Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8",
)
ENCRYPTED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /O <{0}> /U <{0}> /P -4 >> /ID [<00> <00>]".format(
        "41" * 32
    )
)


@pytest.mark.parametrize(
    "data,why",
    [
        (b"", "not a PDF"),
        (b"hello", "not a PDF"),
        (b"%PDF-1.7\n", "damaged"),
        (b"%PDF-1.7\n" + b"\xff\x00" * 500, "damaged"),
        (pdf(SOME)[:300], "damaged"),
        (pdf(SOME, trailer=ENCRYPTED), "encrypted"),
        (pdf(SOME, trailer="/Encrypt << /Filter /Odd /V 9 >> /ID [<00> <00>]"), "encrypted"),
        (pdf(""), "no text"),
        (pdf("100 0 0 100 50 50 cm /Im Do", extra={91: IMAGE}), "only images.*OCR"),
        (pdf("BT /X1 10 Tf 60 500 Td <00410042> Tj ET"), "fonts do not tell"),
    ],
)  # fmt: skip
def test_bad_files_are_refused_with_a_mend(data, why):
    with pytest.raises(InputError, match=why) as caught:
        read(data, path="a.pdf")
    assert str(caught.value).startswith("a.pdf")
    assert caught.value.hint


@pytest.mark.parametrize("cut", range(60, 3000, 170))
def test_a_cut_file_gives_its_text_or_one_clear_line(cut):
    data = pdf(SOME, packed=True)
    try:
        found = read(data[:-cut], path="a.pdf").text
    except InputError as error:
        found = error.hint
    assert found.startswith(
        ("Some text.", "open it in a PDF viewer", "run character", "give a file")
    )


def test_a_stream_that_unpacks_to_gigabytes_is_not_unpacked(monkeypatch):
    monkeypatch.setattr(pdf_glyphs, "MAX_UNPACKED", 1 << 20)
    bomb = zlib.compress(b"q Q " * (1 << 20))
    data = pdf(SOME, extra={90: stream(bomb, entries="/Subtype /Form /Filter /FlateDecode")})
    with pytest.raises(InputError, match="unpack to more than"):
        read(data, path="a.pdf")


def test_forms_that_draw_each_other_are_stopped(monkeypatch):
    monkeypatch.setattr(pdf_glyphs, "SECONDS", 0.2)
    forms = {
        number: stream(
            "/Fm Do " * 10,
            entries="/Subtype /Form /BBox [0 0 9 9] "
            f"/Resources << /XObject << /Fm {number + 1} 0 R >> >>",
        )
        for number in range(50, 70)
    }
    forms[70] = stream("", entries="/Subtype /Form /BBox [0 0 9 9]")
    forms[90] = forms[50]
    with pytest.raises(InputError, match=r"page 1 takes longer"):
        blocks(SOME + "/Fm Do\n", extra=forms)


def test_pages_and_characters_have_limits(monkeypatch):
    monkeypatch.setattr(pdf_glyphs, "MAX_PAGES", 2)
    assert len(blocks(*[SOME] * 3, part="2-3")) == 2
    with pytest.raises(InputError, match="3 pages, more than the limit of 2"):
        blocks(*[SOME] * 3)
    monkeypatch.setattr(pdf_glyphs, "MAX_GLYPHS", 5)
    with pytest.raises(InputError, match="page 1 has more than 5 characters"):
        blocks(SOME)
    monkeypatch.setattr(pdf_glyphs, "MAX_BYTES", 5)
    with pytest.raises(InputError, match="more than the limit"):
        blocks(SOME)


def test_readings_above_words_are_no_text():
    lines = [
        "両国の首脳は、東京において会談を行い、二国間の協力を深めることで一致し、",
        "柊野局長が説明した。出席者は意見を交わし、次の会合の日を決めた。",
    ]
    page = paragraph(60, 130, lines, font="J1", leading=2) + text(60, 140, "ひいらぎの", 5, "J1")
    assert texts(page) == ["".join(lines)]


def test_a_word_takes_the_room_of_its_reading():
    word = text(60, 130, "柊", 10, "J1") + text(88, 130, "野局長が説明した。", 10, "J1")
    assert texts(word + text(60, 120, "ひいらぎの", 5, "J1")) == ["柊野局長が説明した。"]


def test_small_kana_that_are_no_readings_stay():
    page = text(60, 100, "説明", 18, "J1") + text(60, 160, "（かなのみ）", 9, "J1")
    assert texts(page) == ["説明", "（かなのみ）"]


@pytest.mark.parametrize("down", range(-14, 15, 4))
def test_a_title_in_one_column_does_not_mix_the_lines_of_the_other(down):
    left = paragraph(60, 160, LEFT)
    right = paragraph(310, 100, [*RIGHT[:-1], *LEFT, *RIGHT])
    page = text(60, 120 + down, "An Agreement", 18) + left + right
    assert texts(page) == [
        "An Agreement",
        " ".join(LEFT),
        f"{' '.join(RIGHT[:-1])} {' '.join(LEFT)}",
        " ".join(RIGHT),
    ]


def test_a_title_that_the_running_head_repeats_stays():
    page = text(60, 40, "Agreement", 9) + text(60, 70, "Agreement", 18) + SOME
    other = text(60, 40, "Agreement", 9) + SOME
    assert texts(page, other, other) == ["Agreement", *["Some text."] * 3]


def test_a_line_of_bold_words_does_not_part_a_paragraph():
    page = (
        text(60, 100, "The purpose of this Agreement is to further all of the many forms of")
        + text(
            60,
            112,
            "coastal cooperation between the two of the Parties, and in particular",
            10,
            "F2",
        )
        + text(60, 124, "between their ports.")
    )
    assert len(texts(page)) == 1


def test_paragraphs_of_two_lines_are_parted_by_a_small_gap():
    lines = [
        "The Contracting Parties shall consult each other without any delay at all",
        "on all of the questions that concern this Agreement and its annexes one.",
    ]
    page = "".join(paragraph(60, 100 + 32 * n, lines) for n in range(8))
    assert texts(page) == [" ".join(lines)] * 8


def test_a_page_cuts_a_sentence_before_a_capital():
    one = "The Contracting Parties shall consult each other on all questions of this"
    assert texts(text(60, 700, one), text(60, 100, "Agreement. They meet.")) == [
        f"{one} Agreement. They meet."
    ]


def test_a_heading_below_a_table_is_no_cell():
    rows = [("Side", "2025"), ("Japan", "10"), ("Nanto", "3"), ("Others", "1")]
    page = "".join(
        text(60 + 170 * column, 120 + 15 * row, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    )
    more = text(60, 200, "Entry into force", 14) + paragraph(60, 230, [*LEFT, *RIGHT])
    kinds = {found: kind for kind, found in blocks(page + more)}
    assert kinds["Entry into force"] in {"heading", "title"}
    assert kinds["Others"] == "cell"


def test_a_justified_line_has_single_spaces():
    page = paragraph(60, 100, [*LEFT[:3]]) + "".join(
        text(60 + 60 * n, 136, word) for n, word in enumerate("present accord also".split())
    )
    [found] = texts(page + text(60, 148, "ends."))
    assert found == " ".join([*LEFT[:3], "present accord also", "ends."])


def test_a_full_stop_may_hang_into_the_gap_between_columns():
    left = [
        "両国の首脳は、東京において会談を行い、二国間の",
        "協力を深めることで一致し、次の会合の日を決めた。",
    ]
    right = [
        "出席者は、地域情勢についても意見を交わした上で",
        "共同声明を発表し、協力を一層深めることとなった",
    ]
    page = "".join(
        paragraph(x, 100 + 28 * n, lines, font="J1", leading=1.4)
        for x, lines in ((60, left), (308, right))
        for n in range(3)
    )
    found = "".join(texts(page))
    assert found == "".join(left) * 3 + "".join(right) * 3


@pytest.mark.parametrize(
    "note,expected",
    [
        ("1This note.", "1 This note."),
        ("２この注は", "２ この注は"),
        ("１０月に", "１０月に"),
        ("３か国", "３か国"),
    ],
)
def test_the_number_of_a_note_stands_apart(note, expected):
    body = paragraph(60, 100, ["The Parties shall consult each other on all of the questions."] * 4)
    font = "F1" if note.isascii() else "J1"
    assert texts(body + text(60, 740, note, 7, font))[-1] == expected
