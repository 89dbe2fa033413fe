"""A document on a desk: what is shown, where the reviewer is, what others do meanwhile."""

from dataclasses import replace

import pytest

from support.records import make_document, make_layout, make_unit
from support.reviewing import Clock, room
from transflow.document import Entity, Origin, State, Suggestion
from transflow.errors import InputError, RefusedError, UsageError
from transflow.review.desk import _PAGE, _PAGES, Desk
from transflow.review.filters import parse
from transflow.workflow.record import create, update

CLEAN = ("双方は協力を確認した。", "Both sides confirmed their cooperation.")
WRONG = ("十二名が出席した。", "Ten people attended.")
MISSING = ("双方は合意した。", None)
ALONE = (None, "It was late in the day.")
SIX = [
    CLEAN,
    WRONG,
    ("日ＡＳＥＡＮ関係について協議した。", "They talked of ASEAN-Japan relations."),
    MISSING,
    ("会合は三月に開かれた。", "The meeting was held in March."),
    ALONE,
]
"""u1 to u6; a check finds something on u2, u4 and u6."""

GLOSSARY = "source,target,status,note,domain,authority\n協力,{},preferred,,,\n"


@pytest.fixture
def six():
    with room(SIX) as made:
        yield made


def many(how_many):
    return room([CLEAN] * how_many)


def marked(person, state, *names, reason="because"):
    for name in names:
        person.desk.catch_up()
        person.desk.at = person.desk.outline.position(name)
        person.decisions.mark(state, reason)
    person.desk.catch_up()


def rows(desk):
    return [desk.unit(desk.position(row)).id for row in range(desk.count)]


def only(person, written):
    person.desk.show_only(parse(written))
    person.settled()
    return rows(person.desk)


# ---------------------------------------------------------------- units


def test_a_desk_begins_with_the_first_unit(six):
    desk = six.reviewer("sato").desk
    assert (desk.at, desk.count, desk.cursor, desk.present.id) == (0, 6, 0, "u1")
    assert desk.walk is None
    assert desk.shown_by is None
    assert rows(desk) == desk.outline.names == ["u1", "u2", "u3", "u4", "u5", "u6"]


@pytest.mark.parametrize("count", [1, _PAGE - 1, _PAGE, _PAGE + 1, 2 * _PAGE, 2 * _PAGE + 1])
def test_pages_end_where_they_should(count):
    with many(count) as made:
        person = made.reviewer("sato")
        desk = person.desk
        assert len(desk.outline) == count
        borders = {
            p for p in (0, _PAGE - 1, _PAGE, 2 * _PAGE - 1, 2 * _PAGE, count - 1) if p < count
        }
        for position in (*sorted(borders), *sorted(borders, reverse=True)):
            assert desk.unit(position).id == desk.outline.names[position] == f"u{position + 1}"
        desk.move(10**9)
        assert person.here == f"u{count}"
        # A change is seen on the page where it stands, and on no other.
        person.decisions.mark(State.FINAL)
        assert desk.catch_up().positions == (count - 1,)
        assert [desk.unit(p).state is State.FINAL for p in sorted(borders)] == [
            p == count - 1 for p in sorted(borders)
        ]


def test_only_so_many_pages_are_kept(monkeypatch):
    monkeypatch.setattr("transflow.review.desk._PAGE", 2)
    monkeypatch.setattr("transflow.review.desk._PAGES", 3)
    with many(11) as made:
        desk = made.reviewer("sato").desk
        for position in (*range(11), *range(10, -1, -1), 5, 0, 10):
            assert desk.unit(position).id == f"u{position + 1}"
            assert len(desk._pages) <= 3
    assert _PAGE * _PAGES == 8192


def test_a_document_without_units():
    with many(1) as made:
        session = made.session("sato")
        document = make_document("empty", id="d-empty", source_digest=session.store.put_blob(b""))
        changes = [
            create(Entity.DOCUMENT, document.id, document),
            create(Entity.LAYOUT, "source", make_layout()),
        ]
        session.store.create(document, session.draft("document.added", changes))
        desk = Desk(session, document)
        assert (desk.count, desk.cursor, desk.present) == (0, 0, None)
        assert (desk.outline.finals, desk.outline.open) == (0, 0)
        for rows_ in (1, -1, 0, 10**9):
            desk.move(rows_)
            assert desk.at == 0
        for look in (desk.look_for_open, desk.look_for_failing):
            for down in (True, False):
                look(down=down)
                assert desk.go_on(Clock(), 1.0).found == []
        desk.look_for_words("x")
        assert desk.go_on(Clock(), 1.0).found == []
        desk.show_only(parse("state:open"))
        assert desk.go_on(Clock(), 1.0).found == []
        with pytest.raises(UsageError, match="there is no unit 1"):
            desk.go_to("1")
        assert desk.catch_up().events == ()


def test_one_unit():
    with many(1) as made:
        person = made.reviewer("sato")
        for rows_ in (1, -1, 10):
            person.desk.move(rows_)
            assert person.here == "u1"
        person.desk.look_for_open()
        assert person.run().found == [0]
        marked(person, State.FINAL, "u1")
        person.desk.look_for_open(down=False)
        assert person.run().found == []
        assert person.here == "u1"


# ---------------------------------------------------------------- moving


@pytest.mark.parametrize(
    "start, by, end",
    [(0, 1, 1), (0, -1, 0), (5, 1, 5), (2, -2, 0), (2, 10**9, 5), (3, -(10**9), 0), (3, 0, 3)],
)
def test_moving(six, start, by, end):
    desk = six.reviewer("sato").desk
    desk.go_to_row(start)
    desk.move(by)
    assert desk.at == desk.cursor == end


@pytest.mark.parametrize(
    "word, name",
    [
        ("3", "u3"),
        ("３", "u3"),
        ("u3", "u3"),
        ("U3", "u3"),
        ("ｕ３", "u3"),
        (" 6 ", "u6"),
        ("¶2", "u2"),
        ("+¶5", "u6"),
    ],
)
def test_going_to_a_unit_by_number_name_or_place(six, word, name):
    person = six.reviewer("sato")
    person.desk.go_to(word)
    assert person.here == name


def test_numbered_paragraphs_are_places():
    pairs = [("１　目的", "1. Aim"), ("（１）双方は合意した。", "(1) The sides agreed.")]
    with room(pairs) as made:
        person = made.reviewer("sato")
        places = [person.desk.unit(p).place for p in range(2)]
        for position, place in enumerate(places):
            person.desk.go_to(place)
            assert person.desk.at == position
        wide = places[1].replace("(", "（").replace(")", "）")
        person.desk.go_to(wide)
        assert person.desk.at == 1


@pytest.mark.parametrize("word", ["7", "0", "u", "x9", "-1", "u 3", "¶99", "٣", ""])
def test_there_is_no_such_unit(six, word):
    person = six.reviewer("sato")
    person.desk.move(2)
    with pytest.raises(UsageError, match="there is no unit"):
        person.desk.go_to(word)
    assert person.here == "u3"


def test_the_filter_hides_what_is_asked_for(six):
    person = six.reviewer("sato")
    assert only(person, "check:any") == ["u2", "u4", "u6"]
    person.desk.go_to("4")
    assert person.here == "u4"
    with pytest.raises(UsageError, match="the filter hides 3"):
        person.desk.go_to("3")
    assert person.here == "u4"


# ---------------------------------------------------------------- looking for units


@pytest.mark.parametrize(
    "start, down, end",
    [
        ("u1", True, "u2"),
        ("u2", True, "u5"),
        ("u5", True, "u1"),
        ("u6", True, "u1"),
        ("u1", False, "u5"),
        ("u5", False, "u2"),
    ],
)
def test_the_next_open_unit_is_found_round_the_end(start, down, end):
    with many(6) as made:
        person = made.reviewer("sato")
        marked(person, State.FINAL, "u3", "u4", "u6")
        person.desk.go_to(start)
        person.desk.look_for_open(down=down)
        assert person.run().found == [person.desk.at]
        assert person.here == end


@pytest.mark.parametrize(
    "start, down, end",
    [("u1", True, "u2"), ("u2", True, "u4"), ("u6", True, "u2"), ("u2", False, "u6")],
)
def test_the_next_failing_unit_is_found_round_the_end(six, start, down, end):
    person = six.reviewer("sato")
    person.desk.go_to(start)
    person.desk.look_for_failing(down=down)
    person.run()
    assert person.here == end


def test_what_was_waived_does_not_fail(six):
    person = six.reviewer("sato")
    person.desk.go_to("u2")
    assert person.desk.is_failing(person.desk.present)
    person.decisions.waive("number", "the original was corrected")
    person.desk.catch_up()
    assert not person.desk.is_failing(person.desk.present)
    person.desk.look_for_failing(down=False)
    person.run()
    assert person.here == "u6"
    person.decisions.undo()
    person.desk.catch_up()
    assert person.desk.is_failing(person.desk.unit(1))


def test_nothing_open_is_told_and_nobody_moves():
    with many(3) as made:
        person = made.reviewer("sato")
        marked(person, State.FINAL, "u1", "u2", "u3")
        person.desk.go_to("u2")
        person.desk.look_for_open()
        ended = person.run()
        assert (ended.what, ended.found, ended.looked) == ("open unit", [], 3)
        assert person.here == "u2"


@pytest.mark.parametrize(
    "words, found",
    [
        ("asean", ["u3"]),
        ("ＡＳＥＡＮ", ["u3"]),
        ("日asean", ["u3"]),
        ("march", ["u5"]),
        ("三月 MARCH", ["u5"]),
        ("三月 april", []),
        ("the", ["u1", "u3", "u5", "u6"]),
        ("協", ["u1", "u3"]),
    ],
)
def test_words_are_searched_on_both_sides_in_both_directions(six, words, found):
    person = six.reviewer("sato")
    person.desk.move(10)
    for name in [*found, *found[:1]]:
        if name != person.here or len(found) == 1:
            person.desk.look_for_words(words)
            person.run()
        assert person.here == name
    person.desk.go_to_row(0)
    backwards = [name for name in reversed(found) if name != "u1"]
    for name in backwards:
        person.desk.look_for_words(words, down=False)
        person.run()
        assert person.here == name


def test_the_last_words_are_looked_for_again(six):
    person = six.reviewer("sato")
    with pytest.raises(UsageError, match="nothing to look for yet"):
        person.desk.look_for_words("  ")
    person.desk.look_for_words("協")
    assert person.run().what == "“協”"
    assert person.here == "u3"
    person.desk.look_for_words("")
    person.run()
    assert person.here == "u1"
    person.desk.look_for_words("", down=False)
    person.run()
    assert person.here == "u3"
    person.desk.look_for_words("nowhere")
    assert person.run().found == []
    assert person.here == "u3"


def test_a_search_goes_on_in_slices_and_can_be_stopped():
    with many(40) as made:
        person = made.reviewer("sato")
        desk = person.desk
        desk.look_for_words("nowhere")
        for looked in range(1, 11):
            assert desk.go_on(Clock(step=1.0), 0.5) is None
            assert (desk.walk.looked, desk.walk.total) == (looked, 40)
        assert desk.stop()
        assert desk.walk is None
        assert not desk.stop()
        assert desk.go_on(Clock(), 1.0) is None
        desk.look_for_words("both")
        desk.move(2)
        assert desk.walk is None
        assert person.here == "u3"


# ---------------------------------------------------------------- the filter


@pytest.mark.parametrize(
    "written, names",
    [
        ("", ["u1", "u2", "u3", "u4", "u5", "u6"]),
        ("state:open", ["u1", "u2", "u3", "u4", "u5", "u6"]),
        ("state:empty", ["u4"]),
        ("state:unlinked", ["u4", "u6"]),
        ("state:final", []),
        ("check:any", ["u2", "u4", "u6"]),
        ("check:number", ["u2"]),
        ("check:error", ["u2", "u4", "u6"]),
        ("check:error 十二", ["u2"]),
        ("ＡＳＥＡＮ", ["u3"]),
        ("by:sato", []),
        ("term:協力", []),
    ],
)
def test_only_what_fits_is_shown(six, written, names):
    person = six.reviewer("sato")
    assert only(person, written) == names
    assert person.desk.count == len(names)
    assert (person.desk.shown_by is None) == (not written)


def test_terms_are_shown_by():
    with room(SIX, glossary=GLOSSARY.format("cooperation")) as made:
        person = made.reviewer("sato")
        assert person.desk.terms(person.desk.present) == ["協力"]
        assert only(person, "term:協") == ["u1"]
        assert only(person, "term:協 check:any") == []


def test_moving_among_what_is_shown(six):
    person = six.reviewer("sato")
    only(person, "check:any")
    desk = person.desk
    seen = [person.here]
    for _ in range(3):
        desk.move(1)
        seen.append(person.here)
    assert seen == ["u2", "u4", "u6", "u6"]
    desk.move(-1)
    assert (person.here, desk.cursor) == ("u4", 1)
    desk.look_for_words("late")
    person.run()
    assert person.here == "u6"
    desk.look_for_words("march")
    assert person.run().found == []
    desk.show_only(None)
    assert (desk.count, desk.cursor, person.here) == (6, 5, "u6")


@pytest.mark.parametrize(
    "start, shown",
    [("u1", "u2"), ("u2", "u2"), ("u3", "u4"), ("u4", "u4"), ("u5", "u6"), ("u6", "u6")],
)
def test_a_filter_leads_to_the_nearest_unit_below(six, start, shown):
    person = six.reviewer("sato")
    person.desk.go_to(start)
    only(person, "check:any")
    assert person.here == shown


def test_behind_the_last_that_is_shown_it_leads_to_the_last(six):
    person = six.reviewer("sato")
    person.desk.go_to("u6")
    assert only(person, "協") == ["u1", "u3"]
    assert person.here == "u3"


def test_a_filter_that_fits_nothing_moves_nobody(six):
    person = six.reviewer("sato")
    person.desk.go_to("u3")
    assert only(person, "nowhere") == []
    desk = person.desk
    for rows_ in (1, -1):
        desk.move(rows_)
        desk.look_for_open()
        assert person.run().found == []
        assert (person.here, desk.count, desk.cursor) == ("u3", 0, 0)


@pytest.mark.parametrize(
    "at, by, end",
    [
        # Where the filter hides the present unit, the next row is the first one below it.
        ("u1", 1, "u2"),
        ("u1", 2, "u4"),
        ("u3", 1, "u4"),
        ("u3", -1, "u2"),
        ("u5", 1, "u6"),
        ("u5", -1, "u4"),
        ("u5", -9, "u2"),
        ("u2", 1, "u4"),
    ],
)
def test_moving_away_from_a_hidden_unit(six, at, by, end):
    person = six.reviewer("sato")
    only(person, "check:any")
    person.desk.at = person.desk.outline.position(at)
    person.desk.move(by)
    assert person.here == end


@pytest.mark.parametrize(
    "at, down, end",
    [
        ("u3", True, "u4"),
        ("u3", False, "u2"),
        ("u1", True, "u2"),
        ("u1", False, "u6"),
        ("u5", True, "u6"),
    ],
)
def test_looking_away_from_a_hidden_unit(six, at, down, end):
    person = six.reviewer("sato")
    only(person, "check:any")
    person.desk.at = person.desk.outline.position(at)
    person.desk.look_for_open(down=down)
    person.run()
    assert person.here == end


def test_a_filter_goes_on_when_somebody_moves_or_looks_meanwhile():
    with room([CLEAN, WRONG] * 20) as made:
        person = made.reviewer("sato")
        desk = person.desk
        desk.show_only(parse("check:any"))
        for _ in range(6):
            desk.go_on(Clock(step=1.0), 0.5)
        assert rows(desk) == ["u2", "u4", "u6"]
        desk.move(1)
        assert person.here == "u2"
        assert desk.walk is not None
        desk.look_for_words("ten")
        assert person.run().found == [3]
        assert person.here == "u4"
        desk.look_for_words("nowhere")
        desk.move(1)  # ends the search alone
        assert person.run().what == "check:any"
        assert person.here == "u6"
        assert rows(desk) == [f"u{number}" for number in range(2, 41, 2)]
        assert desk.walk is None


def test_a_filter_that_is_stopped_shows_what_it_found():
    with room([CLEAN, WRONG] * 20) as made:
        person = made.reviewer("sato")
        desk = person.desk
        desk.show_only(parse("check:any"))
        for _ in range(6):
            desk.go_on(Clock(step=1.0), 0.5)
        desk.look_for_words("nowhere")
        assert desk.stop()  # the search
        assert desk.walk.every
        assert desk.stop()  # the filter
        assert desk.walk is None
        assert rows(desk) == ["u2", "u4", "u6"]
        assert person.here == "u2"


def test_what_is_decided_stays_shown_until_one_filters_anew(six):
    person = six.reviewer("sato")
    only(person, "state:open")
    marked(person, State.FINAL, "u1")
    assert rows(person.desk)[0] == "u1"
    assert only(person, "state:open")[0] == "u2"


# ---------------------------------------------------------------- what others do


def test_nothing_happened(six):
    news = six.reviewer("sato").desk.catch_up()
    assert (news.events, news.positions) == ((), ())


def test_another_ones_text_is_seen(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    assert sato.desk.unit(4).target == SIX[4][1]
    before = sato.desk.findings(sato.desk.unit(4))
    ito.desk.go_to("u5")
    ito.decisions.write(ito.desk.present, "The meeting was held in May.")
    assert sato.desk.unit(4).target == SIX[4][1]
    news = sato.desk.catch_up()
    assert [(event.by, event.kind) for event in news.events] == [("ito", "unit.edited")]
    assert news.positions == (4,)
    assert sato.desk.unit(4).target == "The meeting was held in May."
    assert before == []
    assert sato.desk.is_failing(sato.desk.unit(4))
    assert sato.desk.catch_up().events == ()


def test_another_ones_decisions_count(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    marked(ito, State.FINAL, "u1", "u3")
    assert (sato.desk.outline.finals, sato.desk.outline.open) == (0, 6)
    assert sato.desk.catch_up().positions == (0, 2)
    assert (sato.desk.outline.finals, sato.desk.outline.open) == (2, 4)
    ito.decisions.undo()
    assert sato.desk.catch_up().positions == (2,)
    assert sato.desk.outline.finals == 1


def test_another_ones_comment_waiver_and_suggestion_are_seen(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    sato.desk.go_to("u2")
    assert sato.desk.is_failing(sato.desk.present)
    ito.desk.go_to("u2")
    ito.decisions.comment("first")
    ito.decisions.comment("second")
    ito.decisions.waive("number", "because")
    ito.decisions.offer(ito.desk.present, "Twelve people attended.")
    news = sato.desk.catch_up()
    assert (len(news.events), news.positions) == (4, ())
    unit = sato.desk.present
    assert [c.text for c in sato.desk.comments(unit)] == ["first", "second"]
    assert not sato.desk.is_failing(unit)
    assert [s.text for s in sato.desk.suggestions(unit)] == ["Twelve people attended."]
    ito.decisions.resolve()
    sato.desk.catch_up()
    assert sato.desk.comments(unit) == []


def test_at_most_nine_suggestions_best_first(six):
    person = six.reviewer("sato")
    unit = person.desk.present
    scores = [70, 100, 0, 85, 85, 60, 75, 90, 95, 50, 65]
    changes = [
        create(
            Entity.SUGGESTION,
            f"s{number}",
            Suggestion(f"s{number}", unit.id, f"text {number}", Origin.TM, "m", score, "2024"),
        )
        for number, score in enumerate(scores)
    ]
    person.session.append(six.document, "suggestion.kept", changes)
    found = [(s.score, s.id) for s in person.desk.suggestions(unit)]
    assert [score for score, _ in found] == [100, 95, 90, 85, 85, 75, 70, 65, 60]
    assert [name for score, name in found if score == 85] == ["s3", "s4"]
    assert person.desk.suggestions(person.desk.unit(1)) == []


@pytest.mark.parametrize(
    "at, moved", [("u1", "u1"), ("u2", "u2"), ("u3", "u2"), ("u4", "u4"), ("u6", "u6")]
)
def test_the_reviewer_stays_where_they_are_when_units_are_joined(six, at, moved):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    sato.desk.go_to(at)
    ito.desk.go_to("u2")
    ito.decisions.merge()
    assert sato.desk.catch_up().positions is None
    assert sato.desk.outline.names == ["u1", "u2", "u4", "u5", "u6"]
    assert sato.here == moved
    assert sato.desk.unit(1).source == SIX[1][0] + SIX[2][0]
    ito.desk.catch_up()
    ito.decisions.undo()
    assert sato.desk.catch_up().positions is None
    assert sato.desk.outline.names == ["u1", "u2", "u3", "u4", "u5", "u6"]
    assert sato.here == moved
    assert sato.desk.unit(2).source == SIX[2][0]


def test_a_split_makes_a_new_unit(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    sato.desk.go_to("u5")
    ito.desk.go_to("u1")
    ito.decisions.unlink()
    assert sato.desk.catch_up().positions is None
    assert sato.desk.outline.names == ["u1", "u7", "u2", "u3", "u4", "u5", "u6"]
    assert sato.here == "u5"
    assert sato.desk.unit(1).target == CLEAN[1]
    sato.desk.go_to("u7")
    ito.decisions.undo()
    sato.desk.catch_up()
    assert sato.here == "u1"


def test_a_search_ends_and_a_filter_begins_anew_when_units_are_joined(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    sato.desk.look_for_words("nowhere")
    sato.desk.go_on(Clock(step=1.0), 0.5)
    ito.desk.go_to("u2")
    ito.decisions.merge()
    sato.desk.catch_up()
    assert sato.desk.walk is None
    sato.desk.show_only(parse("check:any"))
    sato.settled()
    assert rows(sato.desk) == ["u2", "u4", "u6"]
    ito.decisions.undo()
    ito.desk.catch_up()
    ito.desk.go_to("u4")
    ito.decisions.write(ito.desk.present, "The sides agreed.")
    sato.desk.catch_up()
    assert sato.desk.walk is not None
    sato.settled()
    assert rows(sato.desk) == ["u2", "u6"]


def test_findings_of_a_unit_that_comes_back_are_its_own(six):
    person = six.reviewer("sato")
    person.desk.go_to("u1")
    person.decisions.unlink()
    person.desk.catch_up()
    assert [f.diagnostic.check for f in person.desk.findings(person.desk.unit(1))] == ["unlinked"]
    person.decisions.undo()
    person.desk.catch_up()
    assert person.desk.findings(person.desk.unit(0)) == []
    person.desk.go_to("u3")
    person.decisions.unlink()
    person.desk.catch_up()
    for position in range(len(person.desk.outline)):
        unit = person.desk.unit(position)
        assert person.desk.findings(unit) == person.desk.examiner.findings(unit)


def test_units_are_joined_while_a_page_is_read(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    ito.desk.go_to("u2")
    ito.decisions.merge()
    # Sato's outline still has u3, the record no more.
    assert sato.desk.unit(5).id == "u6"
    assert sato.desk.outline.names == ["u1", "u2", "u4", "u5", "u6"]
    # What the desk found out by itself is told with the next news.
    news = sato.desk.catch_up()
    assert [event.kind for event in news.events] == ["link.merged"]
    assert news.positions is None
    assert sato.desk.catch_up().events == ()


def test_units_are_joined_while_all_are_searched(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    sato.desk.show_only(parse("check:any"))
    ito.desk.go_to("u2")
    ito.decisions.merge()
    sato.settled()
    assert rows(sato.desk) == ["u2", "u4", "u6"]
    assert len(sato.desk.outline) == 5


def test_what_the_record_lacks_is_told(six):
    desk = six.reviewer("sato").desk
    desk.outline.names.append("u99")
    with pytest.raises(InputError, match="units of talks are missing"):
        desk.unit(0)


def test_a_renamed_document_is_followed(six):
    sato, ito = six.reviewer("sato"), six.reviewer("ito")
    examiner = sato.desk.examiner
    sato.desk.findings(sato.desk.present)
    for name in ("summit", "summit-2024"):
        document = ito.session.store.documents()[0]
        change = update(Entity.DOCUMENT, document.id, document, replace(document, name=name))
        ito.session.append(document, "document.renamed", [change])
    sato.desk.catch_up()
    assert sato.desk.document.name == "summit-2024"
    assert sato.desk.examiner is not examiner
    assert sato.desk.known_findings(sato.desk.present) is None
    sato.decisions.mark(State.FINAL)
    assert sato.desk.catch_up().positions == (0,)


# ---------------------------------------------------------------- the glossary


def test_finals_are_open_again_when_their_terms_change():
    with room(SIX, glossary=GLOSSARY.format("cooperation")) as made:
        person = made.reviewer("sato")
        marked(person, State.FINAL, "u1", "u3", "u5")
        made.write_glossary(GLOSSARY.format("collaboration"))
        person = made.reviewer("ito")
        desk = person.desk
        assert (desk.outline.doubtful, desk.outline.doubts()) == (3, [0, 2, 4])
        assert [desk.state(p) for p in range(5)] == [
            State.TRANSLATED, State.TRANSLATED, State.FINAL, State.INITIAL, State.FINAL,
        ]  # fmt: skip
        assert (desk.outline.doubtful, desk.outline.finals, desk.outline.open) == (0, 2, 4)
        assert only(person, "state:stale") == ["u1"]
        assert only(person, "state:open") == ["u1", "u2", "u4", "u6"]
        desk.show_only(None)
        desk.go_to("u6")
        desk.look_for_open()
        person.run()
        assert person.here == "u1"
        with pytest.raises(RefusedError, match="term-missing"):
            person.decisions.mark(State.FINAL)


def test_a_glossary_that_changes_during_the_session_is_what_the_acceptance_is_held_against():
    with room(SIX, glossary=GLOSSARY.format("cooperation")) as made:
        sato = made.reviewer("sato")
        assert sato.desk.findings(sato.desk.present) == []
        made.write_glossary(GLOSSARY.format("collaboration"))
        # The old rules are not accepted under the new rules' digest.
        with pytest.raises(RefusedError, match="term-missing"):
            sato.decisions.mark(State.FINAL)
        made.write_glossary(GLOSSARY.format("cooperation") + "会合,meeting,preferred,,,\n")
        sato.decisions.mark(State.FINAL)
        assert sato.desk.catch_up().positions is None
        assert sato.desk.state(0) is State.FINAL
        assert sato.desk.terms(sato.desk.unit(4)) == ["会合"]
        later = made.reviewer("ito").desk
        assert (later.outline.doubtful, later.state(0)) == (0, State.FINAL)


def test_a_glossary_that_changes_is_seen_with_the_next_news():
    with room(SIX, glossary=GLOSSARY.format("cooperation")) as made:
        sato, ito = made.reviewer("sato"), made.reviewer("ito")
        marked(sato, State.FINAL, "u1", "u3")
        assert sato.desk.findings(sato.desk.unit(0)) == []
        made.write_glossary(GLOSSARY.format("collaboration"))
        ito.decisions.comment("the glossary is another one")
        assert sato.desk.catch_up().positions is None
        assert [sato.desk.state(p) for p in (0, 2)] == [State.TRANSLATED, State.FINAL]
        checks = [f.diagnostic.check for f in sato.desk.findings(sato.desk.unit(0))]
        assert checks == ["term-missing"]
        assert sato.here == "u3"


def test_news_that_cannot_be_read_are_read_once_more():
    with room(SIX, glossary=GLOSSARY.format("cooperation")) as made:
        sato, ito = made.reviewer("sato"), made.reviewer("ito")
        ito.decisions.write(ito.desk.present, "Both agreed on cooperation.")
        glossaries = ("glossaries/gone.ja-en.csv",)
        usual = sato.session.workspace.config
        sato.session.workspace.config = replace(usual, glossaries=glossaries)
        with pytest.raises(InputError, match="there is no such glossary"):
            sato.desk.catch_up()
        sato.session.workspace.config = usual
        assert sato.desk.catch_up().positions == (0,)
        assert sato.desk.present.target == "Both agreed on cooperation."


def test_a_marker_of_the_workspace_is_found_at_the_desk_as_at_the_gate():
    with room([CLEAN, ("意見を求める。", "For comment")], markers=("For comment",)) as made:
        person = made.reviewer("sato")
        person.desk.go_to("u2")
        assert "marker" in {f.diagnostic.check for f in person.desk.findings(person.desk.present)}
        with pytest.raises(RefusedError, match="marker"):
            person.decisions.mark(State.FINAL)


def test_units_unknown_to_the_findings_are_looked_at_when_asked_for(six):
    desk = six.reviewer("sato").desk
    unit = desk.unit(1)
    assert desk.known_findings(unit) is None
    found = desk.findings(unit)
    assert desk.known_findings(unit) == found
    assert [f.diagnostic.check for f in found] == ["number"]
    assert desk.known_findings(make_unit(1)) is None
