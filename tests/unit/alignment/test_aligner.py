from __future__ import annotations

import pytest

from synthetic_parallel import parallel, segments
from transflow.alignment.aligner import align
from transflow.alignment.evaluate import score
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.lexicon import Lexicon
from transflow.glossary.matcher import Glossary
from transflow.model import Block, BlockKind, Concept, Segment, Term
from transflow.text.layout import read_layout

# Each case: source beads and target beads, written side by side; "" is no segment.
JA_EN = [
    (["第８回港湾協力会議の結果概要"], ["Outcome of the 8th Port Cooperation Conference"]),
    (["令和６年３月１４日"], ["March 14, 2024"]),
    ([], ["This summary is for reference purposes."]),
    (
        [
            "３月１４日、東京において、第８回港湾協力会議が開催され、１２か国から４５名が出席しました。"
        ],
        [
            (
                "The 8th Port Cooperation Conference was held in Tokyo on March 14,"
                " with 45 participants from 12 countries."
            )
        ],
    ),
    (
        [
            "会議では、シンガポールとベトナムの代表が発表を行いました。",
            "続いて質疑応答がありました。",
        ],
        [
            (
                "At the conference, representatives of Singapore and Viet Nam gave presentations,"
                " which were followed by questions and answers."
            )
        ],
    ),
    (
        [
            "参加国は、２０３０年までに排出量を３０％削減する目標を確認し、次回会合をインドネシアで開くことで一致しました。"
        ],
        [
            "The participants confirmed the target of reducing emissions by 30 percent by 2030.",
            "They also agreed to hold the next meeting in Indonesia.",
        ],
    ),
    (
        ["予算は総額２５０億円で、その４割を日本が負担します。"],
        ["The budget totals 25 billion yen, 40 percent of which is borne by Japan."],
    ),
    (["なお、議事録は後日公表されます。"], []),
    (
        ["（問い合わせ先：港湾局国際課　電話０３－５５５５－０１２３）"],
        ["(Contact: International Division, Ports Bureau, Tel. 03-5555-0123)"],
    ),
]
FR_EN = [
    (["Article premier"], ["Article 1"]),
    (
        ["La Commission se compose de douze membres, élus pour une durée de quatre ans."],
        ["The Commission consists of twelve members elected for a term of four years."],
    ),
    (
        ["Elle se réunit deux fois par an à Genève.", "Ses séances sont publiques."],
        ["It meets twice a year in Geneva, and its sittings are public."],
    ),
    (["Le quorum est fixé à sept membres."], []),
    (["Article 2"], ["Article 2"]),
    (
        [
            (
                "Le Président dirige les débats et veille au respect du présent règlement ;"
                " il peut déléguer cette fonction au Vice-Président."
            )
        ],
        [
            "The President directs the debates and ensures compliance with these rules.",
            "The President may delegate this function to the Vice-President.",
        ],
    ),
    (["Article 3"], ["Article 3"]),
    (
        ["Les décisions sont adoptées à la majorité des deux tiers des membres présents."],
        ["Decisions are adopted by a two-thirds majority of the members present."],
    ),
]
DE_EN = [
    (["Abkommen über den Grenzverkehr"], ["Agreement on Border Traffic"]),
    (
        ["Das Abkommen wurde am 3. Mai 1998 in Wien unterzeichnet."],
        ["The Agreement was signed in Vienna on 3 May 1998."],
    ),
    (
        [],
        ["For details, readers may turn to the authorities on page 17."],
    ),
    (
        ["Es gilt für Personen mit Wohnsitz in der Grenzzone."],
        ["It applies to persons resident in the border zone."],
    ),
    (
        [
            (
                "Die Grenzzone umfasst ein Gebiet von 20 Kilometern beiderseits der Grenze,"
                " mit Ausnahme der Städte Salzburg und Passau."
            )
        ],
        [
            "The border zone covers an area of 20 kilometres on both sides of the border.",
            "The cities of Salzburg and Passau are excluded.",
        ],
    ),
    (
        ["Der Grenzübertritt ist zwischen 6 und 22 Uhr gestattet.", "Ein Ausweis ist mitzuführen."],
        ["The border may be crossed between 6 a.m. and 10 p.m. with an identity document."],
    ),
    (
        ["Die Kosten von 1.250.000 Euro tragen beide Staaten zu gleichen Teilen."],
        ["The costs of 1,250,000 euros are borne by both States in equal shares."],
    ),
]


def _flat(beads, side):
    return [text for bead in beads for text in bead[side]]


def _gold(beads):
    gold, source, target = [], 0, 0
    for one, two in beads:
        gold.append(
            (
                tuple(range(source, source + len(one))),
                tuple(range(target, target + len(two))),
            )
        )
        source, target = source + len(one), target + len(two)
    return gold


def _shape(links):
    return [(link.source, link.target) for link in links]


@pytest.mark.parametrize(
    "beads, source, target",
    [
        pytest.param(JA_EN, "ja", "en", id="ja-en"),
        pytest.param(FR_EN, "fr", "en", id="fr-en"),
        pytest.param(DE_EN, "de-AT", "en-GB", id="de-en"),
    ],
)
def test_official_style(beads, source, target):
    texts = segments(_flat(beads, 0)), segments(_flat(beads, 1))
    assert _shape(align(*texts, source, target)) == _gold(beads)
    # The same holds the other way round.
    swapped = [(two, one) for one, two in _gold(beads)]
    assert _shape(align(texts[1], texts[0], target, source)) == swapped


SOURCE = """運河管理委員会（概要）

１　経緯
（１）委員会は、水位の変化について報告を受けました。また、堤防の補修が完了したことを確認しました。
（２）委員会は、通航料の見直しについて議論しました。

２　今後の予定
（１）次回は、現地を視察します。
（２）報告書は年内に公表します。
"""
TARGET = """Canal Management Committee (Summary)

1. Background
 (1) The Committee received a report on changes in the water level, \
and confirmed that the repair of the embankment has been completed.
 (2) The Committee discussed a review of the tolls.

2. Next steps
 (1) The next meeting will take the form of a field visit.
 (2) The report will be published this year.
"""


def test_structure_guides_where_words_do_not():
    source, target = read_layout(SOURCE, "ja").segments, read_layout(TARGET, "en").segments
    links = align(source, target, "ja", "en")
    assert [
        [source[index].text[:6] for index in link.source] for link in links if link.shape == "2-1"
    ] == [["委員会は、水", "また、堤防の"]]
    assert all(link.shape in {"1-1", "2-1"} for link in links)
    assert {piece.kind for link in links for piece in link.evidence} >= {"label", "structure"}


def test_a_missing_item_is_seen_by_its_label():
    target = TARGET.replace(" (2) The Committee discussed a review of the tolls.\n", "")
    one, two = read_layout(SOURCE, "ja").segments, read_layout(target, "en").segments
    links = align(one, two, "ja", "en")
    (alone,) = [link for link in links if not link.target]
    assert one[alone.source[0]].text.startswith("委員会は、通航料")


def test_glossary_terms_are_evidence():
    glossary = Glossary(
        [
            Concept("c1", (Term("運河管理委員会", "ja"), Term("Canal Management Committee", "en"))),
            Concept("c2", (Term("通航料", "ja"), Term("tolls", "en"))),
        ],
        "ja",
        "en",
    )
    source, target = read_layout(SOURCE, "ja").segments, read_layout(TARGET, "en").segments
    links = align(source, target, "ja", "en", knowledge=Knowledge(glossary=glossary))
    terms = [
        (piece.source, piece.target)
        for link in links
        for piece in link.evidence
        if piece.kind == "term"
    ]
    assert ("運河管理委員会", "Canal Management Committee") in terms
    assert ("通航料", "tolls") in terms


def test_a_lexicon_is_evidence():
    # Equal lengths and no shared words: only the word list tells which one was left out.
    source = segments(["aaaa bbbb cccc", "dddd eeee ffff", "gggg hhhh iiii"])
    target = segments(["pppp qqqq rrrr", "vvvv wwww xxxx"])
    words = dict(zip("aaaa bbbb cccc gggg hhhh iiii".split(), "pqrvwx", strict=True))
    lexicon = Lexicon({word: ((letter * 4, 1.0),) for word, letter in words.items()})
    links = align(source, target, "fr", "en", knowledge=Knowledge(lexicons=[lexicon]))
    assert _shape(links) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    assert any(piece.kind == "word" and piece.source == "aaaa" for piece in links[0].evidence)


def test_evidence_is_as_written_and_strongest_first():
    texts = segments(_flat(JA_EN, 0)), segments(_flat(JA_EN, 1))
    links = align(*texts, "ja", "en")
    pieces = [piece for link in links for piece in link.evidence]
    pairs = {(piece.kind, piece.source, piece.target) for piece in pieces}
    assert ("name", "シンガポール", "Singapore") in pairs
    assert any(kind in {"number", "date"} and source == "４５" for kind, source, _ in pairs)
    for link in links:
        weights = [abs(piece.weight) for piece in link.evidence]
        assert weights == sorted(weights, reverse=True)
        assert bool(link.evidence) == bool(link.source and link.target)


def test_unrelated_texts_have_low_confidence():
    source = segments([text for one, _ in JA_EN for text in one])
    target = parallel(12, 5).target
    links = align(source, target, "ja", "en")
    linked = [link.confidence for link in links if link.source and link.target]
    related = align(source, segments(_flat(JA_EN, 1)), "ja", "en")
    certain = [link.confidence for link in related if link.source and link.target]
    assert sum(linked) / max(1, len(linked)) < 0.6 < sum(certain) / len(certain)


def test_one_side_ten_times_as_long():
    pair = parallel(30, 3)
    longer = pair.target + parallel(300, 4).target
    links = align(pair.source, longer, "fr", "en")
    assert [index for link in links for index in link.target] == list(range(len(longer)))
    assert score(pair.gold, _shape(links)[: len(pair.gold)]).strict.recall > 0.6


def test_one_huge_segment():
    pair = parallel(20, 6)
    block = Block(BlockKind.PARAGRAPH, 99, 0, 1_000_000)
    huge = Segment("lorem ipsum 12 " * 66_667, 0, 1_000_000, block)
    links = align([*pair.source[:10], huge, *pair.source[10:]], pair.target, "fr", "en")
    (link,) = [link for link in links if 10 in link.source]
    assert link.target == ()
    assert score(pair.gold[:5], _shape(links)).strict.recall > 0.5


def test_holes_of_hundreds_of_segments():
    pair = parallel(900, 11, holes=((300, "source", 250), (600, "target", 300)))
    links = align(pair.source, pair.target, "fr", "en")
    assert score(pair.gold, _shape(links)).strict.f1 > 0.9


def test_leading_matter_of_one_side():
    pair = parallel(400, 12, holes=((0, "target", 150),))
    links = align(pair.source, pair.target, "fr", "en")
    assert score(pair.gold, _shape(links)).strict.f1 > 0.9


def test_a_long_pair_through_anchors_and_band():
    pair = parallel(1500, 13)
    links = align(pair.source, pair.target, "fr", "en")
    assert score(pair.gold, _shape(links)).strict.f1 > 0.93


def test_no_evidence_but_length():
    texts = ["x" * length for length in (40, 90, 15, 120, 60, 30, 75, 20, 100, 50)]
    others = ["y" * (len(text) * 2) for text in texts]
    links = align(segments(texts), segments(others), "en", "km")
    assert _shape(links) == [((at,), (at,)) for at in range(len(texts))]


def test_uninformative_blocks_change_nothing():
    texts = _flat(FR_EN, 0), _flat(FR_EN, 1)
    block = Block(BlockKind.PARAGRAPH, 0, 0, 10_000)
    whole = [[Segment(text, 0, len(text), block) for text in side] for side in texts]
    apart = [segments(side) for side in texts]
    assert _shape(align(*whole, "fr", "en")) == _shape(align(*apart, "fr", "en"))


def test_progress_rises_to_one():
    told: list[float] = []
    align(segments(["a"]), segments(["b"]), "en", "fr", progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
