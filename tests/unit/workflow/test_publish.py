"""Publishing against hand-made layouts, so that it is judged apart from segmentation."""

import re
from dataclasses import replace

import pytest

from transflow.document import Origin, State, Unit
from transflow.formats import plain_text
from transflow.model import Block, BlockKind, Layout, Marker, Segment
from transflow.workflow.publish import Skeleton, published_edits

SENTENCE = re.compile(r"[^。.]+[。.]?")


def skeleton(text, lang):
    """One block a line; a label is what stands before a tab; sentences end with a stop."""
    blocks, segments, markers = [], [], []
    for line in re.finditer(r"[^\r\n]+", text):
        start, end = line.start(), line.end()
        body = line.group()
        if not body.strip():
            continue
        if body.strip() in {"[Provisional translation]", "（仮訳）"}:
            markers.append(Marker(start, end, body))
            continue
        start += len(body) - len(body.lstrip())
        inline = re.search(r" \[Provisional translation\]$", body)
        if inline:
            markers.append(Marker(line.start() + inline.start() + 1, end, inline.group()[1:], True))
            end = line.start() + inline.start()
        label = re.match(r"([^\t]+)\t", text[start:end])
        at = start + label.end() if label else start
        name = label.group(1) if label else ""
        block = Block(BlockKind.PARAGRAPH, len(blocks), start, end, name)
        blocks.append(block)
        first = True
        for found in SENTENCE.finditer(text, at, end):
            lead = len(found.group()) - len(found.group().lstrip())
            if not found.group().strip():
                continue
            a, b = found.start() + lead, found.end()
            segments.append(Segment(text[a:b], a, b, block, name if first else ""))
            first = False
    return Skeleton(text, Layout(tuple(blocks), tuple(segments), tuple(markers)), lang)


SOURCE = skeleton("題名\n\n１\t甲は行く。乙も行く。\n２\t丙は残る。\n", "ja")
TARGET = skeleton(
    "Title\n[Provisional translation]\n\n1.\tA goes. B goes too.\n2.\tC stays.\n", "en"
)


def units(*texts, target=TARGET, source=SOURCE):
    return [
        Unit(
            f"u{i + 1}",
            i,
            source.layout.segments[i].text,
            text,
            State.TRANSLATED,
            Origin.PROVISIONAL,
            source_segments=(i,),
            target_segments=(i,) if target else (),
        )
        for i, text in enumerate(texts)
    ]


UNTOUCHED = units("Title", "A goes.", "B goes too.", "C stays.")


def publish(these, *, source=SOURCE, target=TARGET, lang="en", marker=""):
    edits = published_edits(these, source, target, lang, marker=marker)
    text = (target or source).text
    data = plain_text.write(text.encode(), edits, path="a.txt", encoding="utf-8")
    return data.decode()


def test_what_nobody_touched_stays_to_the_character():
    assert publish(UNTOUCHED, marker="[Provisional translation]") == TARGET.text


def test_the_official_text_has_no_marker_and_no_gap_where_it_stood():
    assert publish(UNTOUCHED) == "Title\n\n1.\tA goes. B goes too.\n2.\tC stays.\n"


@pytest.mark.parametrize(
    "text,official",
    [
        ("Title\n\n[Provisional translation]\n\nA goes.\n", "Title\n\nA goes.\n"),
        ("[Provisional translation]\n\nTitle\n", "Title\n"),
        ("[Provisional translation]\nTitle\n", "Title\n"),
        ("Title\n[Provisional translation]", "Title\n"),
        ("Title\r\n[Provisional translation]\r\n\r\nA goes.\r\n", "Title\r\n\r\nA goes.\r\n"),
        ("Title [Provisional translation]\nA goes.\n", "Title\nA goes.\n"),
        ("Title\n \n[Provisional translation]\n \nA goes.", "Title\n \nA goes."),
        ("A\rB\r[Provisional translation]\rC", "A\rB\rC"),
    ],
)
def test_the_marker_goes_with_its_line(text, official):
    target = skeleton(text, "en")
    these = [
        Unit(f"u{i}", i, "", s.text, State.FINAL, Origin.PROVISIONAL, target_segments=(i,))
        for i, s in enumerate(target.layout.segments)
    ]
    assert publish(these, target=target) == official


def test_an_edit_touches_its_sentence_only():
    these = units("Title", "A goes.", "B walks too.", "C stays.")
    expected = TARGET.text.replace("B goes too.", "B walks too.")
    assert publish(these, marker="[Provisional translation]") == expected


def test_a_link_of_two_sentences_is_written_as_one():
    both = replace(UNTOUCHED[1], target="A and B go.", target_segments=(1, 2))
    text = publish([UNTOUCHED[0], both, UNTOUCHED[3]])
    assert text == "Title\n\n1.\tA and B go.\n2.\tC stays.\n"


def test_a_link_across_blocks_takes_the_second_line_away():
    both = replace(UNTOUCHED[2], target="B goes, C stays.", target_segments=(2, 3))
    text = publish([*UNTOUCHED[:2], both])
    assert text == "Title\n\n1.\tA goes. B goes, C stays.\n"


def test_an_accepted_omission_leaves_no_trace():
    gone = [UNTOUCHED[0], UNTOUCHED[1], replace(UNTOUCHED[2], target=""), UNTOUCHED[3]]
    assert publish(gone) == "Title\n\n1.\tA goes.\n2.\tC stays.\n"
    gone = [*UNTOUCHED[:3], replace(UNTOUCHED[3], target="")]
    assert publish(gone) == "Title\n\n1.\tA goes. B goes too.\n"


def test_a_sentence_that_was_missing_comes_in_behind_its_neighbour():
    target = skeleton("Title\n\n1.\tA goes.\n2.\tC stays.\n", "en")
    these = [
        replace(UNTOUCHED[0], target_segments=(0,)),
        replace(UNTOUCHED[1], target_segments=(1,)),
        replace(UNTOUCHED[2], target_segments=()),
        replace(UNTOUCHED[3], target_segments=(2,)),
    ]
    assert publish(these, target=target) == "Title\n\n1.\tA goes. B goes too.\n2.\tC stays.\n"
    these[2] = replace(these[2], target="")
    assert publish(these, target=target) == target.text


def test_a_block_that_was_missing_comes_in_with_its_number():
    target = skeleton("Title\n\n1.\tA goes. B goes too.\n", "en")
    these = [*UNTOUCHED[:3], replace(UNTOUCHED[3], target_segments=())]
    assert publish(these, target=target) == "Title\n\n1.\tA goes. B goes too.\n2. C stays.\n"


def test_a_title_that_was_missing_comes_first():
    target = skeleton("1.\tA goes. B goes too.\n2.\tC stays.\n", "en")
    these = [
        replace(UNTOUCHED[0], target_segments=()),
        *(replace(u, target_segments=(i,)) for i, u in enumerate(UNTOUCHED[1:])),
    ]
    assert publish(these, target=target) == "Title\n1.\tA goes. B goes too.\n2.\tC stays.\n"


def test_an_added_document_borrows_the_skeleton_of_its_source():
    these = units("Title", "A goes.", "B goes too.", "C stays.", target=None)
    text = publish(these, target=None)
    assert text == "Title\n\n1. A goes. B goes too.\n2. C stays.\n"


def test_an_added_document_shows_the_source_of_what_has_no_translation():
    these = units("Title", "", "B goes too.", "", target=None)
    text = publish(these, target=None)
    assert text == "Title\n\n1. 甲は行く。 B goes too.\n2. 丙は残る。\n"


def test_an_added_document_gets_the_marker_under_its_title():
    these = units("Title", "A goes.", "B goes too.", "C stays.", target=None)
    text = publish(these, target=None, marker="[Provisional translation]")
    assert text.startswith("Title\n[Provisional translation]\n\n1. A goes.")


def test_the_sources_own_marker_does_not_travel():
    source = skeleton("題名\n（仮訳）\n\n甲は行く。\n", "ja")
    these = units("Title", "A goes.", target=None, source=source)
    assert publish(these, source=source, target=None) == "Title\n\nA goes.\n"
    text = publish(these, source=source, target=None, marker="[Provisional translation]")
    assert text == "Title\n[Provisional translation]\n\nA goes.\n"


def test_ideographic_indents_stay_with_japanese_and_go_from_english():
    source = skeleton("題名\n\n\u3000甲は行く。\n", "ja")
    these = units("Title", "A goes.", target=None, source=source)
    assert publish(these, source=source, target=None) == "Title\n\nA goes.\n"


def test_a_translation_without_marker_gets_one_while_it_is_provisional():
    target = skeleton("Title\n\n1.\tA goes. B goes too.\n2.\tC stays.\n", "en")
    text = publish(UNTOUCHED, target=target, marker="[Provisional translation]")
    assert text.startswith("Title\n[Provisional translation]\n\n1.\tA goes.")
    assert publish(UNTOUCHED, target=target) == target.text


def test_nothing_is_put_into_a_block_that_goes():
    target = skeleton("Title\n\n1.\tA goes. B goes too.\n2.\tC stays.\n", "en")
    gone = replace(UNTOUCHED[3], target="", source="", source_segments=())
    new = replace(UNTOUCHED[3], id="u9", target="C has stayed.", target_segments=())
    text = publish([*UNTOUCHED[:3], gone, new], target=target)
    assert text == "Title\n\n1.\tA goes. B goes too.\n2. C has stayed.\n"


def test_a_block_goes_when_all_its_sentences_do_whoever_held_them():
    these = [
        UNTOUCHED[0],
        replace(UNTOUCHED[1], target=""),
        replace(UNTOUCHED[2], target=""),
        UNTOUCHED[3],
    ]
    assert publish(these) == "Title\n\n2.\tC stays.\n"


def test_what_comes_in_where_something_goes_stands_before_it():
    these = [
        UNTOUCHED[0],
        UNTOUCHED[1],
        replace(UNTOUCHED[2], target="B comes.", target_segments=()),
        replace(UNTOUCHED[2], id="u9", source="", source_segments=(), target=""),
        UNTOUCHED[3],
    ]
    assert publish(these) == "Title\n\n1.\tA goes. B comes.\n2.\tC stays.\n"
