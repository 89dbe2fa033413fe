import json

from transflow.formats import links_jsonl
from transflow.model import Block, BlockKind, Confirmation, Evidence, Link, Segment

BLOCK = Block(BlockKind.ITEM, 0, 0, 9, label="(1)")
SOURCE = [Segment("会談\u2028", 0, 1, BLOCK, label="(1)"), Segment("以上。", 0, 1, BLOCK)]
TARGET = [Segment("Talks", 0, 1, BLOCK, label="(1)")]


def test_one_object_a_link_without_labels():
    links = [
        Link((0, 1), (0,), 0.97654321, (Evidence("word", "会談", "Talks", 1.23456),)),
        Link((), (0,), 1.0),
    ]
    data = links_jsonl.serialize(links, SOURCE, TARGET, source_lang="ja", target_lang="en")
    assert [json.loads(line) for line in data.decode().splitlines()] == [
        {
            "id": "1",
            "source": ["会談\u2028", "以上。"],
            "target": ["Talks"],
            "confidence": 0.9765,
            "evidence": [{"kind": "word", "source": "会談", "target": "Talks", "weight": 1.235}],
        },
        {"id": "2", "source": [], "target": ["Talks"], "confidence": 1.0, "evidence": []},
    ]


def test_no_links_are_no_lines():
    assert links_jsonl.serialize([], SOURCE, TARGET) == b""


def test_crossing_and_confirmed_stand_only_where_they_are_true():
    word = Confirmation("sato", "2024-05-01T09:00:00.000000Z")
    links = [Link((0,), (), 1.0, crossing=True), Link((1,), (0,), 1.0, confirmed=word)]
    rows = [json.loads(line) for line in links_jsonl.serialize(links, SOURCE, TARGET).splitlines()]
    assert [(r.get("crossing"), r.get("confirmed")) for r in rows] == [(True, None), (None, True)]
