"""What a reviewer types to see only some units."""

from dataclasses import replace

import pytest

from support.records import make_acceptance, make_unit
from transflow.document import Origin, State
from transflow.errors import UsageError
from transflow.review.filters import ANY_CHECK, STATES, Filter, fold, holds_words, parse

UNIT = make_unit(
    1,
    source="１２名が日ＡＳＥＡＮ協議に出席した。",
    target="Twelve people attended the ASEAN-Japan Talks (№ 4).",
    author="Satō Hanako",
    reviewer="ITO",
)


@pytest.mark.parametrize(
    "written, fields",
    [
        ("", {}),
        ("   \u3000 ", {}),
        ("talks", {"words": ("talks",)}),
        ("  ASEAN　Talks ", {"words": ("asean", "talks")}),
        ("“two”", {"words": ("“two”",)}),
        ('"two words"', {"words": ("two words",)}),
        ('"two words', {"words": ("two words",)}),
        ('""', {}),
        ('"', {}),
        ("「二 語」", {"words": ("二 語",)}),
        ("｢二 語｣", {"words": ("二 語",)}),
        ("＂two words＂", {"words": ("two words",)}),
        ("state:open", {"states": ("open",)}),
        ("state：open", {"states": ("open",)}),
        ("ｓｔａｔｅ：ｏｐｅｎ", {"states": ("open",)}),
        ("State:OPEN", {"states": ("open",)}),
        ("state: open", {"states": ("open",)}),
        ("state:needs-work", {"states": ("needs_work",)}),
        ("state:needs_work", {"states": ("needs_work",)}),
        ('state:"needs work"', {"states": ("needs_work",)}),
        ("state:open state:stale", {"states": ("open", "stale")}),
        ("check:number", {"checks": ("number",)}),
        ("check:Error check:term-missing", {"checks": ("error", "term-missing")}),
        ("by:ITO", {"people": ("ito",)}),
        ('by:"Satō Hanako"', {"people": ("satō hanako",)}),
        ("by:「佐藤 花子」", {"people": ("佐藤 花子",)}),
        ("term:ＡＳＥＡＮ", {"terms": ("asean",)}),
        ('"state:open"', {"words": ("state:open",)}),
        ("「state:open」", {"words": ("state:open",)}),
        ("12:30", {"words": ("12:30",)}),
        ("http://example.org", {"words": ("http://example.org",)}),
        ("note:this", {"words": ("note:this",)}),
        ("note: this", {"words": ("note:", "this")}),
        ("note: state:open", {"words": ("note:",), "states": ("open",)}),
        ("estate", {"words": ("estate",)}),
        (
            'state:final check:any by:ito term:協議 talks "a b"',
            {
                "states": ("final",),
                "checks": ("any",),
                "people": ("ito",),
                "terms": ("協議",),
                "words": ("talks", "a b"),
            },
        ),
    ],
)
def test_what_is_typed_is_read(written, fields):
    wanted = parse(written)
    assert wanted == Filter(written.strip(), **fields)
    assert bool(wanted) is bool(fields)


@pytest.mark.parametrize(
    "written, message, hint",
    [
        ("state:opne", "state:opne is not known", "did you mean state:open?"),
        ("state:xyz", "state:xyz is not known", "state: initial, translated, needs_work"),
        ("state:needs work", "state:needs is not known", "did you mean state:needs_work?"),
        ("check:numbr", "check:numbr is not known", "did you mean check:number?"),
        ("check:q", "check:q is not known", "check: any, error, warning, notice, empty"),
        ("check：ｎｕｍｂｒ", "check:numbr is not known", "did you mean check:number?"),
        ("statu:open", "there is no condition statu:", "did you mean state:?"),
        ("terms:asean", "there is no condition terms:", "did you mean term:?"),
        ("Chek:number", "there is no condition Chek:", "did you mean check:?"),
        ("state:", "state: says nothing", "state:initial, translated,"),
        ("talks  by: ", "by: says nothing", "by:NAME"),
        ('term:""', "term: says nothing", "term:WORD"),
        ("check:「」", "check: says nothing", "check:any, error"),
        ("BY:", "by: says nothing", "by:NAME"),
    ],
)
def test_what_cannot_be_meant_is_told(written, message, hint):
    with pytest.raises(UsageError) as caught:
        parse(written)
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)


@pytest.mark.parametrize("check", ANY_CHECK)
def test_every_word_for_findings_is_a_check(check):
    assert parse(f"check:{check}").checks == (check,)


@pytest.mark.parametrize(
    "text, folded",
    [
        ("ＡＢＣ", "abc"),
        ("ｶﾞ", "ガ"),
        ("№", "no"),
        ("Straße", "strasse"),
        ("①", "1"),
        ("か\u3099", "が"),
    ],
)
def test_letters_are_folded(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    "words, held",
    [
        ((), True),
        (("12名",), True),
        (("asean",), True),
        (("12名", "twelve"), True),
        (("no 4",), True),
        (("twelve", "eleven"), False),
        (("出席した。\ntwelve",), True),
        (("出席した。twelve",), False),
    ],
)
def test_words_are_looked_for_on_both_sides(words, held):
    assert holds_words(UNIT, words) is held


DRAFT = replace(UNIT, origin=Origin.MT, author="", reviewer="")
EMPTY = replace(UNIT, target="", target_segments=(), state=State.INITIAL)
ALONE = replace(UNIT, source="", source_segments=())


@pytest.mark.parametrize(
    "name, unit, state, fits",
    [
        *((state.value, UNIT, other, state is other) for state in State for other in State),
        *(("open", UNIT, state, state is not State.FINAL) for state in State),
        ("stale", replace(UNIT, state=State.FINAL), State.TRANSLATED, True),
        ("stale", replace(UNIT, state=State.FINAL), State.FINAL, False),
        ("stale", UNIT, State.TRANSLATED, False),
        ("draft", DRAFT, State.TRANSLATED, True),
        ("draft", replace(DRAFT, origin=Origin.TM), State.TRANSLATED, True),
        ("draft", replace(DRAFT, state=State.FINAL), State.FINAL, False),
        ("draft", UNIT, State.TRANSLATED, False),
        ("empty", EMPTY, State.INITIAL, True),
        ("empty", UNIT, State.TRANSLATED, False),
        ("unlinked", EMPTY, State.INITIAL, True),
        ("unlinked", ALONE, State.TRANSLATED, True),
        ("unlinked", UNIT, State.TRANSLATED, False),
    ],
)
def test_states(name, unit, state, fits):
    assert parse(f"state:{name}").fits_unit(unit, state) is fits


def test_every_state_can_be_asked_for():
    assert {state.value for state in State} <= set(STATES)
    for name in STATES:
        assert parse(f"state:{name}").states == (name,)


ACCEPTED = replace(UNIT, acceptance=make_acceptance(by="Mori"))


@pytest.mark.parametrize(
    "written, unit, fits",
    [
        ("by:sato", UNIT, False),
        ("by:SATŌ", UNIT, True),
        ("by:hanako", UNIT, True),
        ("by:ito", UNIT, True),
        ("by:ｉｔｏ", UNIT, True),
        ("by:ito by:hanako", UNIT, True),
        ("by:ito by:mori", UNIT, False),
        ("by:mori", ACCEPTED, True),
        ("by:mori", UNIT, False),
        ("by:x", make_unit(2), False),
        ("by:ito talks", UNIT, True),
        ("by:ito tanks", UNIT, False),
        ("state:translated by:ito 12名", UNIT, True),
        ("state:final by:ito 12名", UNIT, False),
        ("", UNIT, True),
    ],
)
def test_people_and_combinations(written, unit, fits):
    assert parse(written).fits_unit(unit, unit.state) is fits


NUMBER, NAME = ("number", "error"), ("name", "warning")


@pytest.mark.parametrize(
    "written, found, fits",
    [
        ("check:any", [], False),
        ("check:any", [NAME], True),
        ("check:error", [NAME], False),
        ("check:error", [NAME, NUMBER], True),
        ("check:notice", [NAME, NUMBER], False),
        ("check:number", [NUMBER], True),
        ("check:number check:name", [NUMBER], False),
        ("check:number check:warning", [NUMBER, NAME], True),
        ("talks", [], True),
    ],
)
def test_checks(written, found, fits):
    assert parse(written).fits_checks(set(found)) is fits


@pytest.mark.parametrize(
    "written, terms, fits",
    [
        ("term:協議", ["日ＡＳＥＡＮ協議"], True),
        ("term:asean", ["日ＡＳＥＡＮ協議"], True),
        ("term:asean term:首脳", ["日ＡＳＥＡＮ協議"], False),
        ("term:asean term:首脳", ["ASEAN", "首脳会議"], True),
        ("term:協議", [], False),
        ("talks", [], True),
    ],
)
def test_terms(written, terms, fits):
    assert parse(written).fits_terms(terms) is fits
