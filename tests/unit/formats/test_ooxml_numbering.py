"""Numbers that Word generates, as it shows them."""

import pytest

from support.office_samples import docx, item, level, numbering, p, text_box
from transflow.formats.docx import read

TWO = level(0) + level(1, "lowerLetter", "(%2)")
LEGAL = level(0, "upperRoman") + level(1, text="%1.%2", more="<w:isLgl/>")
OVERRIDE = (
    '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="{}"/></w:lvlOverride></w:num>'
)
LINKED = (
    '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="S"/></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="9"><w:styleLink w:val="S"/>'
    + level(0, text="第%1条")
    + '</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="8"/></w:num>'
)


def rows(*places):
    return "".join(item("x", number, depth) for number, depth in places)


CASES = [
    ("decimal", numbering(level(0)), rows((1, 0), (1, 0), (1, 0)), ["1.", "2.", "3."]),
    ("start", numbering(level(0, start=5)), rows((1, 0), (1, 0)), ["5.", "6."]),
    ("from nought", numbering(level(0, start=0)), rows((1, 0), (1, 0)), ["0.", "1."]),
    ("full width", numbering(level(0, "decimalFullWidth", "（%1）")), rows((1, 0)), ["（１）"]),
    ("article", numbering(level(0, text="第%1条")), rows((1, 0), (1, 0)), ["第1条", "第2条"]),
    ("kana", numbering(level(0, "aiueoFullWidth", "%1")), rows((1, 0), (1, 0)), ["ア", "イ"]),
    ("iroha", numbering(level(0, "irohaFullWidth", "%1")), rows((1, 0), (1, 0)), ["イ", "ロ"]),
    ("Roman", numbering(level(0, "upperRoman", "%1.")), rows(*[(1, 0)] * 4),
     "I. II. III. IV.".split()),
    ("nested", numbering(TWO), rows((1, 0), (1, 1), (1, 1), (1, 0), (1, 1)),
     ["1.", "(a)", "(b)", "2.", "(a)"]),
    ("two numbers", numbering(level(0) + level(1, text="%1.%2")),
     rows((1, 0), (1, 1), (1, 1), (1, 0), (1, 1)), ["1.", "1.1", "1.2", "2.", "2.1"]),
    ("a level without the one above", numbering(level(0) + level(1, text="%1.%2")),
     rows((1, 1)), ["1.1"]),
    ("legal numbers", numbering(LEGAL), rows((1, 0), (1, 1)), ["I.", "1.1"]),
    ("never restarted", numbering(level(0) + level(1, more='<w:lvlRestart w:val="0"/>')),
     rows((1, 0), (1, 1), (1, 0), (1, 1)), ["1.", "1.", "2.", "2."]),
    ("bullet", numbering(level(0, "bullet", "\uf0b7")), rows((1, 0), (1, 0)), ["•", "•"]),
    ("letter of a symbol font", numbering(level(0, "bullet", "o")), rows((1, 0)), ["•"]),
    ("dash", numbering(level(0, "bullet", "－")), rows((1, 0)), ["－"]),
    ("two lists", numbering(level(0), level(0, "lowerLetter", "%1)")),
     rows((1, 0), (2, 0), (1, 0), (2, 0)), ["1.", "a)", "2.", "b)"]),
    ("same kind goes on", numbering(level(0), more=OVERRIDE.replace(
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>', "")),
     rows((1, 0), (9, 0)), ["1.", "2."]),
    ("same kind starts again", numbering(level(0), more=OVERRIDE.format(1)),
     rows((1, 0), (1, 0), (9, 0), (9, 0)), ["1.", "2.", "1.", "2."]),
    ("starts at seven", numbering(level(0), more=OVERRIDE.format(7)), rows((9, 0)), ["7."]),
    ("list of a style", numbering(more=LINKED), rows((9, 0), (9, 0)), ["第1条", "第2条"]),
    ("format that is not known", numbering(level(0, "hebrew1")), rows((1, 0)), [""]),
    ("level that is not there", numbering(level(0)), rows((1, 3)), [""]),
    ("level beyond nine", numbering(level(0)), rows((1, 12)), [""]),
    ("nothing shown", numbering(level(0, "none", "")), rows((1, 0)), [""]),
    ("number of a level that is not there", numbering(level(0, text="%1.%4")), rows((1, 0)), [""]),
]  # fmt: skip


@pytest.mark.parametrize("lists,body,expected", [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_labels(lists, body, expected):
    found = read(docx(body, numbering=lists), path="a.docx").blocks
    assert [span.label for span in found] == expected


def test_an_empty_item_counts_and_a_deleted_one_does_not():
    gone = '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>'
    body = item("a") + p(properties=gone) + item("b")
    empty = p(properties='<w:numPr><w:numId w:val="1"/></w:numPr>')
    found = read(docx(body + empty + item("c"), numbering=numbering(level(0))), path="a").blocks
    assert [span.label for span in found] == ["1.", "2.", "4."]


def test_items_in_text_boxes_are_not_guessed_and_other_parts_count_for_themselves():
    body = item("a") + p(text_box(item("box"))) + item("b")
    note = f'<w:footnote w:id="1">{item("n")}</w:footnote>'
    found = read(docx(body, numbering=numbering(level(0)), footnotes=note), path="a").blocks
    assert [span.label for span in found] == ["1.", "", "2.", "1."]
