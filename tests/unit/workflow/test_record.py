"""Canonical JSON, images, changes and the hash chain."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from types import MappingProxyType

import pytest

from support.records import AT, make_acceptance, make_document, make_layout, make_unit
from transflow.document import (
    Change,
    Comment,
    Correction,
    Edition,
    EditionKind,
    Entity,
    Export,
    Origin,
    State,
    Suggestion,
    Waiver,
)
from transflow.errors import InputError
from transflow.model import Confirmation, Evidence, Link, Marker
from transflow.workflow.images import ACCEPTANCE, CODECS
from transflow.workflow.record import (
    GENESIS,
    canonical,
    chain_hash,
    create,
    image,
    read_changes,
    remove,
    reverse,
    update,
    write_changes,
)


@pytest.mark.parametrize(
    "value, text",
    [
        ({"b": 1, "a": [True, None]}, '{"a":[true,null],"b":1}'),
        (("仮訳", '\n"\\'), '["仮訳","\\n\\"\\\\"]'),
        ({"é": 0.1, "z": 1.0}, '{"z":1.0,"é":0.1}'),
        (MappingProxyType({"state": State.FINAL}), '{"state":"final"}'),
        ({"deep": MappingProxyType({"b": (), "a": {}})}, '{"deep":{"a":{},"b":[]}}'),
    ],
)  # fmt: skip
def test_canonical_form(value, text):
    assert canonical(value) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"x", object()])
def test_what_has_no_canonical_form(value):
    with pytest.raises((ValueError, TypeError)):
        canonical({"value": value})


ENTITIES = [
    (Entity.DOCUMENT, make_document(marker="（仮訳）", rev=3)),
    (Entity.UNIT, make_unit(1)),
    (Entity.UNIT, make_unit(2, acceptance=make_acceptance(), source_segments=(1, 2))),
    (Entity.LAYOUT, make_layout()),
    (Entity.LAYOUT, replace(make_layout(), markers=(Marker(0, 4, "（仮訳）", inline=True),))),
    (Entity.LINK, Link((0, 1), (), 0.25, (Evidence("number", "三", "3", 1.5),))),
    (Entity.LINK, Link((0,), (1,), 1.0, crossing=True, confirmed=Confirmation("R", AT))),
    (Entity.COMMENT, Comment("c1", "u1", "R", AT, "Why?")),
    (Entity.WAIVER, Waiver("w1", "", "term", "R", AT, "quoted", "a" * 64)),
    (Entity.SUGGESTION, Suggestion("s1", "u1", "x", Origin.MT, "engine", 0, AT)),
    (Entity.EDITION, Edition(1, EditionKind.PROVISIONAL, "R", AT, "a", "b", "（仮訳）")),
    (Entity.EXPORT, Export("e1", "po", 4, "R", AT)),
    (
        Entity.CORRECTION,
        Correction("k1", "source", ends=False, before="Co.", after="and", by="R", at=AT),
    ),
]


@pytest.mark.parametrize("entity, value", ENTITIES)
def test_image_is_plain_json_and_leads_back(entity, value):
    shown = image(entity, value)
    (plain,) = read_changes(write_changes([create(entity, "k", value)]))
    assert plain.after == shown
    assert CODECS[entity].decode(plain.after) == value
    assert type(CODECS[entity].decode(plain.after)) is type(value)
    assert image(entity, MappingProxyType(shown)) == shown


def test_a_link_that_says_nothing_more_is_written_as_it_always_was():
    assert image(Entity.LINK, Link((0,), (1,), 0.5)) == {
        "source": [0],
        "target": [1],
        "confidence": 0.5,
        "evidence": [],
    }


def test_every_entity_has_a_codec():
    assert set(CODECS) == set(Entity)
    assert {entity for entity, _ in ENTITIES} == set(Entity)


def test_missing_fields_take_their_defaults():
    shown = image(Entity.UNIT, make_unit(1, place=""))
    assert CODECS[Entity.UNIT].decode({k: v for k, v in shown.items() if k != "place"}) == (
        make_unit(1, place="")
    )


@pytest.mark.parametrize(
    "entity, change",
    [
        (Entity.UNIT, {"state": "done"}),
        (Entity.UNIT, {"source_segments": 3}),
        (Entity.UNIT, {"acceptance": {"state": "final"}}),
        (Entity.UNIT, {"acceptance": 5}),
        (Entity.UNIT, {"colour": "red"}),
        (Entity.LAYOUT, {"segments": [["text", 0, 1, 7, ""]]}),
        (Entity.LAYOUT, {"blocks": [["title"]]}),
        (Entity.LINK, {"evidence": [[1, 2, 3, 4, 5]]}),
    ],
)
def test_image_that_cannot_be_read(entity, change):
    value = next(value for kind, value in ENTITIES if kind is entity)
    with pytest.raises(InputError, match="cannot be read"):
        CODECS[entity].decode({**image(entity, value), **change})


# ------------------------------------------------------------------------------- changes


def test_update_holds_only_what_differs_and_counts_on():
    old = make_unit(1, rev=4)
    new = replace(old, target="New.", acceptance=make_acceptance(), rev=17)
    assert update(Entity.UNIT, "u1", old, new) == Change(
        Entity.UNIT,
        "u1",
        {"target": old.target, "acceptance": None, "rev": 4},
        {"target": "New.", "acceptance": ACCEPTANCE.encode(make_acceptance()), "rev": 5},
    )


def test_update_of_what_does_not_count():
    old = Comment("c1", "u1", "R", AT, "Why?")
    assert update(Entity.COMMENT, "c1", old, replace(old, resolved_by="E")) == Change(
        Entity.COMMENT, "c1", {"resolved_by": ""}, {"resolved_by": "E"}
    )


def test_update_of_images_whose_fields_come_and_go():
    assert update(Entity.LINK, "l1", {"a": 1, "b": (2,)}, {"b": [2], "c": 3}) == Change(
        Entity.LINK, "l1", {"a": 1}, {"c": 3}
    )


def test_create_and_remove_hold_the_whole():
    whole = image(Entity.UNIT, make_unit(1))
    assert create(Entity.UNIT, "u1", make_unit(1)) == Change(Entity.UNIT, "u1", None, whole)
    assert remove(Entity.UNIT, "u1", make_unit(1)) == Change(Entity.UNIT, "u1", whole, None)


def test_reversed_update_goes_back_in_content_and_on_in_revision():
    old = make_unit(1, rev=4)
    change = update(Entity.UNIT, "u1", old, replace(old, target="New."))
    back = reverse(change)
    assert back.before == {"target": "New.", "rev": 5}
    assert back.after == {"target": old.target, "rev": 6}
    later = reverse(change, rev=9)
    assert (later.before["rev"], later.after["rev"]) == (9, 10)
    assert change.before["rev"] == 4


def test_reversed_creation_removes_what_stands():
    change = create(Entity.UNIT, "u1", make_unit(1))
    assert reverse(change) == remove(Entity.UNIT, "u1", make_unit(1))
    assert reverse(change, rev=3) == remove(Entity.UNIT, "u1", make_unit(1, rev=3))
    assert reverse(remove(Entity.UNIT, "u1", make_unit(1))) == change


@pytest.mark.parametrize("text", ["", "{", "3", "[[1]]", '[["planet","x",null,{}]]', "[null]"])
def test_changes_that_cannot_be_read(text):
    with pytest.raises(InputError, match="cannot be read"):
        read_changes(text)


# ------------------------------------------------------------------------------- the chain

EVENT = {
    "document": "d1",
    "seq": 1,
    "at": AT,
    "by": "名前",
    "kind": "unit.edited",
    "changes": write_changes([create(Entity.COMMENT, "c1", {"text": "x"})]),
    "note": canonical({"reason": "y"}),
}


def test_hash_is_over_the_canonical_json_of_the_event():
    body = (
        '["d1",1,"2026-11-23T08:15:00.000000Z","名前","unit.edited",'
        '[["comment","c1",null,{"text":"x"}]],{"reason":"y"}]'
    )
    expected = hashlib.sha256(bytes(32) + body.encode()).hexdigest()
    assert chain_hash(GENESIS, **EVENT) == expected


@pytest.mark.parametrize(
    "field, value",
    [("document", "d2"), ("seq", 2), ("at", ""), ("by", "x"), ("kind", "x"), ("changes", "[]"),
     ("note", "{}")],
)  # fmt: skip
def test_every_part_enters_the_hash(field, value):
    assert chain_hash(GENESIS, **{**EVENT, field: value}) != chain_hash(GENESIS, **EVENT)


def test_the_previous_hash_enters_the_hash():
    assert chain_hash("1" * 64, **EVENT) != chain_hash(GENESIS, **EVENT)


def test_half_a_surrogate_pair_is_refused():
    with pytest.raises(InputError, match=r"U\+D83D"):
        chain_hash(GENESIS, **{**EVENT, "by": "\ud83d"})
