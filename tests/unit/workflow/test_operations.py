"""Operations on links as people type them."""

import pytest

from transflow.errors import UsageError
from transflow.workflow.operations import (
    KINDS,
    SYNTAX,
    Confirm,
    Merge,
    Relink,
    Shift,
    Split,
    Unconfirm,
    Unlink,
    link_words,
    names,
    parse,
    written,
)

READ = [
    ("split u5 s12|s13 t14|t15", Split("u5", ((11,), (12,)), ((13,), (14,)))),
    ("split 5 s12 | s13  t14 | t15", Split("u5", ((11,), (12,)), ((13,), (14,)))),
    ("split u5 s1,s2|s3 t1|t2,t3", Split("u5", ((0, 1), (2,)), ((0,), (1, 2)))),
    ("split u5 s1 s2|s3 t1|t2 t3", Split("u5", ((0, 1), (2,)), ((0,), (1, 2)))),
    ("split u5 s1-s3|s4", Split("u5", ((0, 1, 2), (3,)))),
    ("split u5 t1|t2|t3", Split("u5", (), ((0,), (1,), (2,)))),
    ("split u5 s1|- -|t2", Split("u5", ((0,), ()), ((), (1,)))),
    ("split u5 s1|- t1|t2", Split("u5", ((0,), ()), ((0,), (1,)))),
    ("split u5 -|s1 t1|t2", Split("u5", ((), (0,)), ((0,), (1,)))),
    ('split u5 s1|s2 "One." | "Two."', Split("u5", ((0,), (1,)), (), ("One.", "Two."))),
    (
        'split u5 s1|s2 t1|- "a \\"b\\" | c"|“二つ”',
        Split("u5", ((0,), (1,)), ((0,), ()), ('a "b" | c', "二つ")),
    ),
    ("split s3 s3|s4", Split("s3", ((2,), (3,)))),
    ("merge u5 u6", Merge(("u5", "u6"))),
    ("MERGE U5-U8", Merge(("u5-u8",))),
    ("merge 5-8 u9, t3", Merge(("u5-u8", "u9", "t3"))),
    ("shift u5 t15 down", Shift("u5", "t", (14,), down=True)),
    ("shift u5 s12 s11 UP", Shift("u5", "s", (10, 11), down=False)),
    ("unlink u5", Unlink("u5")),
    ("relink s12 t15 t14", Relink((11,), (13, 14))),
    ("relink t14-16 s2", Relink((1,), (13, 14, 15))),
    ("relink t4", Relink((), (3,))),
    ("confirm u5 u6-u9", Confirm(("u5", "u6-u9"))),
    ("confirm s6-s8", Confirm(("s6", "s7", "s8"))),
    ("unconfirm 5", Unconfirm(("u5",))),
    ("ｓｐｌｉｔ　ｕ５　ｓ１｜ｓ２", Split("u5", ((0,), (1,)))),
    ("ｍｅｒｇｅ　５、６".replace("、", "，"), Merge(("u5", "u6"))),
]


@pytest.mark.parametrize("line, operation", READ)
def test_read(line, operation):
    assert parse(line) == operation
    assert parse(written(operation)) == operation


FAULTS = [
    ("", "no operation"),
    ("foo u5", "“foo” is no operation"),
    ('"merge" u5', "is no operation"),
    ("split", "which unit"),
    ("split u5", "into which parts"),
    ("split u5 s1", "into which parts"),
    ("split u5 s1|s2 t1", "into which parts"),
    ("split u5 s1|s2|s3 t1|t2", "into which parts"),
    ('split u5 s1|s2 "one"', "into which parts"),
    ("split u5 s1|", "write - for nothing"),
    ("split u5 |s1", "write - for nothing"),
    ("split u5 s1||s2", "write - for nothing"),
    ("split u5 s1|t2", "segments of one side"),
    ("split u5 s1|s2 t1|t2 s3|s4", "first the source segments"),
    ("split u5 x|y", "segments are named"),
    ("split u5 s1|s0", "count from 1"),
    ("split u5 s1|sx", "is no segment"),
    ('split u5 s1|s2 "one" "two"', "parted by bars"),
    ('split u5 s1|s2 "one" | two', "parted by bars"),
    ('split u5 s1|s2 "one', "not closed"),
    ("split u5 s1|s2 “one", "not closed"),
    ("merge", "which units"),
    ("merge u5 | u6", "no place here"),
    ("shift u5 t15", "which way"),
    ("shift u5 down", "which segment"),
    ("shift u5 s1 t1 down", "one side at a time"),
    ("shift u5 u6 down", "is no segment"),
    ("unlink", "which unit"),
    ("unlink u5 u6", "no place here"),
    ("relink", "which segments"),
    ("relink u5", "is no segment"),
    ("relink s5-s3", "count from 1 upwards"),
    ("relink s1-s9999999", "more than 1000"),
    ("confirm", "which units"),
]


@pytest.mark.parametrize("line, words", FAULTS)
def test_what_cannot_be_understood_is_named_with_its_mend(line, words):
    with pytest.raises(UsageError, match=words) as caught:
        parse(line)
    assert caught.value.hint


def test_every_operation_has_its_syntax_and_its_kind_of_event():
    verbs = {written(operation).split()[0] for _, operation in READ}
    assert verbs == set(SYNTAX)
    assert len(set(KINDS.values())) == len(KINDS) == len(SYNTAX)


def test_names_count_from_one():
    assert names("s", [0, 11]) == ["s1", "s12"]
    assert link_words((11, 12), (13,)) == "s12 s13 = t14"
    assert link_words((), (13,)) == "- = t14"
    assert link_words((0,), ()) == "s1 = -"
