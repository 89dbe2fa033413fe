"""Where a ``<br>`` ends a block."""

import pytest

from transflow.formats.html_breaks import block_ends


def groups(*lines):
    found, group = [], []
    for line, ends in zip(lines, block_ends(lines), strict=True):
        if line.strip():
            group.append(line)
        if ends and group:
            found.append(" | ".join(group))
            group = []
    return found


@pytest.mark.parametrize(
    "lines,expected",
    [
        (["一つ目の文。", "二つ目の文。"], 2),
        (["一つ目の行は", "続く。"], 1),
        (["一行目", "", "二行目"], 2),
        (["前文", "（１）一つ目の項目"], 2),
        (["前文", "\u3000字下げした行"], 2),
        (["電話：03-0000-0000", "電子メール：a@example.org"], 2),
        (["Coastal Division", "12 Harbour Road", "Port Bell"], 1),
        # a caption above its sentence
        (["目的", "この協定は、両国の沿岸における協力を促進することを目的とする。"], 2),
        (["専門家会合（第３回）", "両国の専門家は、六月に東都において会合を開催した。"], 2),
        (["日程", "会合は、六月に開催する。", "場所", "会合は、東都において開催する。"], 4),
        # and what only looks like one
        (["本年六月に開催された会合", "において、両国は協力を強化することで一致した。"], 1),
        (["両国は、", "本年六月に会合を開催し、協力を強化することで一致した。"], 1),
        (["両国の首脳が", "本年六月に会合を開催し、協力を強化することで一致した。"], 1),
        (["沿岸協力に関する", "日本国政府と南島共和国政府との間の協定"], 1),
        (["共同声明", "東都にて"], 1),
        (["海洋省沿岸局長補佐官", "東都中央区一番地。"], 1),
        (["Purpose", "The purpose of this Agreement is to promote cooperation."], 1),
    ],
)
def test_lines_make_blocks(lines, expected):
    assert len(groups(*lines)) == expected


def test_a_caption_is_judged_where_a_block_begins_only():
    lines = [
        "両国の首脳が会談した",
        "日程",
        "この会合は、六月に東都において開催することで一致した。",
    ]
    assert groups(*lines) == [" | ".join(lines)]
