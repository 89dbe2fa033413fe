"""What every store must do, whatever it is made of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from support.records import (
    AT,
    DIGEST,
    SOURCE,
    begin,
    draft,
    make_acceptance,
    make_document,
    make_layout,
    make_unit,
    opening,
)
from transflow.document import (
    Comment,
    Edition,
    EditionKind,
    Entity,
    Origin,
    State,
    Suggestion,
    Waiver,
)
from transflow.errors import InputError, RefusedError, StaleError, UsageError
from transflow.workflow.apply import replay
from transflow.workflow.images import COMMENT, LAYOUT
from transflow.workflow.record import create, image, remove, reverse, update


def edit(store, document, unit_id="u1", *, by="Editor", **fields):
    """Change one unit as it stands now; return the event."""
    unit = store.unit(document.id, unit_id)
    change = update(Entity.UNIT, unit_id, unit, replace(unit, **fields))
    return store.append(document.id, draft(change, by=by))


def remark(number, unit="u1"):
    return Comment(f"c{number}", unit, "Reader", AT, f"Remark {number}.\nSecond line.")


# ------------------------------------------------------------------------------- originals


@pytest.mark.parametrize("data", [b"", b"\0\xff\xfe", "仮訳".encode("shift_jis"), b"x" * 100_000])
def test_blob_comes_back_byte_for_byte(store, open_store, data):
    digest = store.put_blob(data)
    assert store.put_blob(data) == digest
    assert open_store().blob(digest) == data


def test_unknown_blob_is_named(store):
    with pytest.raises(InputError, match=r"missing.*0123456789ab"):
        store.blob("0123456789ab" + "0" * 52)


# ------------------------------------------------------------------------------- documents


def test_new_store_is_empty(store):
    assert store.documents() == []
    assert store.progress() == {}
    assert store.finished("ja", "en") == []


def test_created_document_is_seen_by_others(store, open_store):
    document = begin(store)
    other = open_store()
    assert other.documents() == [document]
    assert other.document("talks") == document
    assert other.units(document.id) == [make_unit(n) for n in (1, 2, 3)]
    assert LAYOUT.decode(other.item(document.id, Entity.LAYOUT, "source")) == make_layout()
    assert other.head(document.id) == (1, other.events(document.id)[0].hash)


def test_create_returns_what_the_log_holds(store):
    document = make_document()
    event = store.create(document, opening(document, [make_unit(1)]))
    assert store.events(document.id) == [event]
    assert (event.document, event.seq, event.by, event.at) == (document.id, 1, "Maker", AT)
    assert event.note == {"file": "talks.ja.txt"}


def test_documents_come_by_name(store):
    for name in ("minutes", "annex", "覚書"):
        begin(store, name)
    assert [one.name for one in store.documents()] == ["annex", "minutes", "覚書"]


@pytest.mark.parametrize("fields", [{"name": "talks", "id": "d-other"}, {"id": "d-talks"}])
def test_taken_name_or_identifier_is_refused(store, fields):
    document = begin(store)
    second = replace(make_document("other"), **fields)
    with pytest.raises(RefusedError, match="already"):
        store.create(second, opening(second))
    assert store.documents() == [document]
    assert store.verify(document.id) == []


def test_first_event_must_create_its_document(store):
    with pytest.raises(ValueError, match="first event"):
        store.create(make_document(), draft(create(Entity.UNIT, "u1", make_unit(1))))
    assert store.documents() == []


@pytest.mark.parametrize(
    "wanted, hint", [("talk", "talks"), ("tlaks", "talks"), ("覚", "there is minutes, talks")]
)
def test_unknown_document_names_those_that_are_there(store, wanted, hint):
    begin(store)
    begin(store, "minutes")
    with pytest.raises(UsageError, match=wanted) as caught:
        store.document(wanted)
    assert hint in caught.value.hint


def test_unknown_document_in_an_empty_store(store):
    with pytest.raises(UsageError) as caught:
        store.document("talks")
    assert "empty" in caught.value.hint


def test_unknown_identifiers(store):
    document = begin(store)
    with pytest.raises(UsageError, match="u9"):
        store.unit(document.id, "u9")
    with pytest.raises(UsageError, match="c9"):
        store.item(document.id, Entity.COMMENT, "c9")
    with pytest.raises(UsageError, match="d-nothing"):
        store.head("d-nothing")
    with pytest.raises(UsageError, match="d-nothing"):
        store.append("d-nothing", draft())


def test_document_fields_change_with_a_revision(store):
    document = begin(store)
    change = update(Entity.DOCUMENT, document.id, document, replace(document, date="2026-11-01"))
    store.append(document.id, draft(change))
    assert store.document("talks") == replace(document, date="2026-11-01", rev=2)


def test_document_cannot_take_anothers_name(store):
    document = begin(store)
    begin(store, "minutes")
    change = update(Entity.DOCUMENT, document.id, document, replace(document, name="minutes"))
    with pytest.raises(RefusedError, match="minutes already"):
        store.append(document.id, draft(change))
    assert store.document("talks") == document
    assert store.head(document.id)[0] == 1


def test_document_can_be_renamed(store):
    document = begin(store)
    change = update(Entity.DOCUMENT, document.id, document, replace(document, name="summit"))
    store.append(document.id, draft(change))
    assert store.document("summit").rev == 2
    begin(store, "talks", id="d-second")


def test_document_cannot_be_removed(store):
    document = begin(store)
    with pytest.raises(RefusedError, match="cannot be removed"):
        store.append(document.id, draft(remove(Entity.DOCUMENT, document.id, document)))
    assert store.documents() == [document]


def test_event_cannot_change_another_document(store):
    document, other = begin(store), begin(store, "minutes")
    change = update(Entity.DOCUMENT, other.id, other, replace(other, date="2026-11-01"))
    with pytest.raises((ValueError, StaleError)):
        store.append(document.id, draft(change))
    assert store.document("minutes") == other


# ------------------------------------------------------------------------------- units


@pytest.mark.parametrize(
    "fields",
    [
        {"target": "This sentence was rewritten.", "author": "Editor", "origin": Origin.PERSON},
        {"state": State.FINAL, "reviewer": "R", "acceptance": make_acceptance()},
        {"acceptance": make_acceptance("A name\nof two lines \t 名前")},
        {"source_segments": (), "target_segments": (3, 4, 5), "source": ""},
        {"target": "", "state": State.INITIAL, "origin": Origin.NONE, "confidence": 0.0},
        {"target": "nul \0, tab \t, quote ' \" ; -- 🈂 𠮷 e\u0301 \u202e", "place": "２(１)"},
        {"ord": 99, "confidence": 1.0},
    ],
)
def test_changed_unit_comes_back(store, open_store, fields):
    document = begin(store)
    edit(store, document, "u2", **fields)
    expected = replace(make_unit(2), rev=2, **fields)
    other = open_store()
    assert other.unit(document.id, "u2") == expected
    assert expected in other.units(document.id)
    assert replay(other.events(document.id)).units["u2"] == expected
    assert other.verify(document.id) == []


def test_units_come_in_order_of_ord(store):
    document = begin(store, count=12)
    edit(store, document, "u12", ord=0)
    assert [unit.id for unit in store.units(document.id)] == ["u12"] + [
        f"u{n}" for n in range(1, 12)
    ]


@pytest.mark.parametrize("only", [[], ["u3"], ["u3", "u1", "u3", "u99"], {"u2"}])
def test_some_units_come_in_order_of_ord(store, only):
    document = begin(store, count=4)
    begin(store, "minutes", count=4)
    edit(store, document, "u3", ord=0)
    expected = [unit for unit in store.units(document.id) if unit.id in only]
    assert store.units(document.id, only) == expected


def test_outline_tells_state_and_accepted_glossary(store):
    document = begin(store, count=3)
    edit(store, document, "u2", state=State.FINAL, acceptance=make_acceptance())
    edit(store, document, "u3", ord=0)
    assert store.outline(document.id) == [
        (unit.id, unit.state, unit.acceptance.glossary if unit.acceptance else "")
        for unit in store.units(document.id)
    ]
    assert [name for name, _, _ in store.outline(document.id)] == ["u3", "u1", "u2"]


def test_one_event_can_change_many_units(store):
    document = begin(store, count=5)
    units = store.units(document.id)
    changes = [update(Entity.UNIT, u.id, u, replace(u, state=State.REVIEWED)) for u in units[:3]]
    event = store.append(
        document.id,
        draft(
            *changes,
            remove(Entity.UNIT, "u4", units[3]),
            create(Entity.UNIT, "u6", make_unit(6)),
            create(Entity.COMMENT, "c1", remark(1)),
            seq=7,
        ),
    )
    assert event.seq == 2
    assert [u.id for u in store.units(document.id)] == ["u1", "u2", "u3", "u5", "u6"]
    assert {u.state for u in store.units(document.id)[:3]} == {State.REVIEWED}
    assert store.verify(document.id) == []


def test_units_of_other_documents_stay(store):
    first, second = begin(store), begin(store, "minutes")
    edit(store, first, target="Changed.")
    assert store.units(second.id) == [make_unit(n) for n in (1, 2, 3)]


# ------------------------------------------------------------------------------- stale writers


def test_stale_revision_is_refused_and_names_unit_and_hand(store, open_store):
    document = begin(store)
    slow, fast = store, open_store()
    read = slow.unit(document.id, "u2")
    edit(fast, document, "u2", target="Mine.", by="Swift Hand")
    edit(fast, document, "u3", target="Else.", by="Third Person")
    change = update(Entity.UNIT, "u2", read, replace(read, target="Too late."))
    with pytest.raises(StaleError, match=r"unit u2 .*revision 1 then, 2 now.*Swift Hand"):
        slow.append(document.id, draft(change))
    assert slow.unit(document.id, "u2").target == "Mine."
    assert slow.head(document.id)[0] == 3
    assert slow.verify(document.id) == []


def test_stale_unit_refuses_the_whole_event(store):
    document = begin(store)
    read = store.units(document.id)
    edit(store, document, "u3", target="Mine.")
    changes = [update(Entity.UNIT, u.id, u, replace(u, state=State.FINAL)) for u in read]
    with pytest.raises(StaleError, match="unit u3"):
        store.append(document.id, draft(*changes, create(Entity.COMMENT, "c1", remark(1))))
    assert store.unit(document.id, "u1").state is State.TRANSLATED
    assert store.items(document.id, Entity.COMMENT) == {}


def test_removed_unit_is_stale(store):
    document = begin(store)
    read = store.unit(document.id, "u1")
    store.append(document.id, draft(remove(Entity.UNIT, "u1", read), by="Remover"))
    with pytest.raises(StaleError, match=r"unit u1 is gone.*Remover"):
        store.append(document.id, draft(update(Entity.UNIT, "u1", read, replace(read, target="x"))))


def test_entity_cannot_be_created_twice(store):
    document = begin(store)
    with pytest.raises(StaleError, match=r"u1 exists already.*Maker"):
        store.append(document.id, draft(create(Entity.UNIT, "u1", make_unit(1))))


def test_changed_item_is_stale(store):
    document = begin(store)
    store.append(document.id, draft(create(Entity.COMMENT, "c1", remark(1)), by="Reader"))
    resolved = replace(remark(1), resolved_by="First")
    store.append(document.id, draft(update(Entity.COMMENT, "c1", remark(1), resolved), by="First"))
    late = replace(remark(1), resolved_by="Second")
    with pytest.raises(StaleError, match=r"comment c1 .*resolved_by.*First"):
        store.append(document.id, draft(update(Entity.COMMENT, "c1", remark(1), late)))


@pytest.mark.parametrize("head, fresh", [(1, False), (2, True), (3, False)])
def test_expected_head(store, head, fresh):
    document = begin(store)
    edit(store, document, "u1", target="Changed.", by="Quick One")
    change = create(Entity.COMMENT, "c1", remark(1))
    if fresh:
        assert store.append(document.id, draft(change), head=head).seq == 3
    else:
        with pytest.raises(StaleError, match="Quick One"):
            store.append(document.id, draft(change), head=head)
        assert store.items(document.id, Entity.COMMENT) == {}


def test_text_that_cannot_be_stored_is_refused(store):
    document = begin(store)
    with pytest.raises(InputError, match=r"U\+DCFF"):
        edit(store, document, "u1", target="broken \udcff")
    with pytest.raises(UsageError):
        store.document("nothing")
    assert store.unit(document.id, "u1") == make_unit(1)


# ------------------------------------------------------------------------------- items


def test_items_come_by_key_in_the_order_of_their_making(store):
    document = begin(store)
    for number in (3, 1, 2):
        store.append(document.id, draft(create(Entity.COMMENT, f"c{number}", remark(number))))
    store.append(
        document.id,
        draft(update(Entity.COMMENT, "c3", remark(3), replace(remark(3), resolved_by="R"))),
    )
    items = store.items(document.id, Entity.COMMENT)
    assert list(items) == ["c3", "c1", "c2"]
    assert COMMENT.decode(items["c3"]) == replace(remark(3), resolved_by="R")
    assert store.item(document.id, Entity.COMMENT, "c1") == image(Entity.COMMENT, remark(1))
    assert store.items(document.id, Entity.WAIVER) == {}


# ------------------------------------------------------------------------------- history


def test_items_of_one_unit(store):
    document = begin(store, count=3)
    for number, unit in enumerate(["u2", "u1", "u2"], start=1):
        note = remark(number, unit)
        store.append(document.id, draft(create(Entity.COMMENT, note.id, note)))
    of_two = store.items(document.id, Entity.COMMENT, unit="u2")
    assert list(of_two) == ["c1", "c3"]
    everything = store.items(document.id, Entity.COMMENT)
    assert of_two == {key: image for key, image in everything.items() if image["unit"] == "u2"}
    assert store.items(document.id, Entity.WAIVER, unit="u2") == {}
    assert store.items(document.id, Entity.COMMENT, unit="u3") == {}
    first = store.item(document.id, Entity.COMMENT, "c1")
    moved = replace(COMMENT.decode(first), unit="u3")
    store.append(document.id, draft(update(Entity.COMMENT, "c1", COMMENT.decode(first), moved)))
    assert list(store.items(document.id, Entity.COMMENT, unit="u2")) == ["c3"]
    assert list(store.items(document.id, Entity.COMMENT, unit="u3")) == ["c1"]


def test_numbering_of_segments(store):
    document = begin(store)
    layouts = store.items(document.id, Entity.LAYOUT)
    assert layouts
    assert store.numbering(document.id) == {
        side: [segment.label for segment in LAYOUT.decode(image).segments]
        for side, image in layouts.items()
    }
    assert store.numbering("nothing") == {}


def test_events_come_in_order_and_in_part(store):
    document = begin(store)
    for n in range(5):
        edit(store, document, f"u{n % 3 + 1}", target=f"Text {n}.")
    seqs = lambda **part: [event.seq for event in store.events(document.id, **part)]  # noqa: E731
    assert seqs() == [1, 2, 3, 4, 5, 6]
    assert seqs(after=2) == [3, 4, 5, 6]
    assert seqs(until=3) == [1, 2, 3]
    assert seqs(after=2, until=4) == [3, 4]
    assert seqs(unit="u1") == [1, 2, 5]
    assert seqs(unit="u1", after=1, until=4) == [2]
    assert seqs(unit="u9") == []


def test_history_of_a_unit_holds_what_belongs_to_it(store):
    document = begin(store)
    waiver = Waiver("w1", "u2", "number", "R", AT, "as in the original", "e" * 64)
    suggestion = Suggestion("s1", "u2", "A proposal.", Origin.TM, "memory", 88, AT)
    store.append(document.id, draft(create(Entity.COMMENT, "c1", remark(1, "u2"))))
    store.append(document.id, draft(create(Entity.COMMENT, "c2", remark(2, "u1"))))
    store.append(document.id, draft(create(Entity.WAIVER, "w1", waiver)))
    store.append(document.id, draft(create(Entity.SUGGESTION, "s1", suggestion)))
    store.append(document.id, draft(remove(Entity.WAIVER, "w1", waiver)))
    resolved = replace(remark(1, "u2"), resolved_by="R")
    store.append(document.id, draft(update(Entity.COMMENT, "c1", remark(1, "u2"), resolved)))
    assert [e.seq for e in store.events(document.id, unit="u2")] == [1, 2, 4, 5, 6, 7]


def test_state_at_an_earlier_event(store):
    document = begin(store)
    edit(store, document, target="Second version.")
    edit(store, document, target="Third version.")
    then = replay(store.events(document.id, until=2))
    assert then.units["u1"].target == "Second version."
    assert then.document == document
    later = replay(store.events(document.id, after=2), then)
    assert list(later.units.values()) == store.units(document.id)


def test_reversed_event_restores_what_stood_before_it(store):
    document = begin(store)
    before = replay(store.events(document.id))
    units = store.units(document.id)
    event = store.append(
        document.id,
        draft(
            update(Entity.UNIT, "u1", units[0], replace(units[0], target="x", author="E")),
            remove(Entity.UNIT, "u2", units[1]),
            create(Entity.UNIT, "u7", make_unit(7)),
            create(Entity.COMMENT, "c1", remark(1)),
            update(Entity.DOCUMENT, document.id, document, replace(document, date="2026-01-01")),
        ),
    )
    undone = [reverse(change) for change in reversed(event.changes)]
    store.append(document.id, draft(*undone, kind="undone", of=event.seq))
    after = replay(store.events(document.id))
    assert {key: {**im, "rev": 0} for key, im in after.images.items()} == {
        key: {**im, "rev": 0} for key, im in before.images.items()
    }
    assert store.units(document.id) == [replace(units[0], rev=3), units[1], units[2]]
    assert store.verify(document.id) == []


# ------------------------------------------------------------------------------- overviews


def test_progress_counts_states(store):
    first, second, empty = begin(store), begin(store, "minutes"), begin(store, "annex", count=0)
    edit(store, first, "u1", state=State.FINAL)
    edit(store, first, "u2", state=State.NEEDS_WORK)
    assert store.progress() == {
        first.id: {State.FINAL: 1, State.NEEDS_WORK: 1, State.TRANSLATED: 1},
        second.id: {State.TRANSLATED: 3},
        empty.id: {},
    }


def test_finished_units_of_a_language_pair(store):
    first, second = begin(store), begin(store, "minutes")
    french = begin(store, "accord", target_lang="fr")
    for document in (first, second, french):
        edit(store, document, "u3", state=State.FINAL)
        edit(store, document, "u1", state=State.FINAL)
    edit(store, second, "u2", state=State.FINAL, source="")
    one = ("第1文である。", "This is sentence 1.")
    three = ("第3文である。", "This is sentence 3.")
    assert store.finished("ja", "en") == [
        ("minutes", "u1", *one),
        ("minutes", "u3", *three),
        ("talks", "u1", *one),
        ("talks", "u3", *three),
    ]
    assert [row[:2] for row in store.finished("ja", "en", exclude=second.id)] == [
        ("talks", "u1"),
        ("talks", "u3"),
    ]
    assert store.finished("en", "ja") == []


# ------------------------------------------------------------------------------- keeping


def test_sound_record_has_no_faults(store):
    document = begin(store)
    edit(store, document, "u1", state=State.FINAL, acceptance=make_acceptance())
    text = store.put_blob(b"published")
    edition = Edition(1, EditionKind.OFFICIAL, "R", AT, "f" * 64, text)
    store.append(document.id, draft(create(Entity.EDITION, "1", edition)))
    assert store.verify(document.id) == []


@pytest.mark.parametrize(
    "change, fault",
    [
        (create(Entity.EDITION, "1", Edition(1, EditionKind.OFFICIAL, "R", AT, "", "e" * 64)),
         "published text of edition 1 are missing"),
        (update(Entity.DOCUMENT, "d-talks", make_document(), make_document(target_digest="e" * 64)),
         "target text are missing"),
    ],
)  # fmt: skip
def test_missing_original_is_a_fault(store, change, fault):
    document = begin(store)
    store.append(document.id, draft(change))
    (found,) = store.verify(document.id)
    assert fault in found


def test_every_event_has_another_hash(store):
    document, other = begin(store), begin(store, "minutes")
    for one in (document, other):
        edit(store, one, target="Same.")
        edit(store, one, target="Same again.")
    hashes = [e.hash for one in (document, other) for e in store.events(one.id)]
    assert len(set(hashes)) == 6
    assert store.head(document.id) == (3, hashes[2])


def test_originals_are_shared_between_documents(store):
    begin(store)
    begin(store, "minutes")
    assert store.blob(DIGEST) == SOURCE


def test_closed_and_opened_again(open_store):
    with open_store() as store:
        document = begin(store)
        edit(store, document, target="Kept.")
    again = open_store()
    assert again.unit(document.id, "u1").target == "Kept."
    assert again.verify(document.id) == []
