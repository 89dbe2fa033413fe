"""Tokens, lengths, structure, marks and anchors, each by itself."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthetic_parallel import parallel
from transflow.alignment.anchors import anchors, similarities
from transflow.alignment.evidence import expectation, priors
from transflow.alignment.knowledge import Knowledge
from transflow.alignment.length import starting_model, weighed_length
from transflow.alignment.lexicon import Lexicon, Priors
from transflow.alignment.marks import read_marks
from transflow.alignment.sides import read_sides
from transflow.alignment.structure import read_structure
from transflow.alignment.tokens import TEXT_LIMIT, TokenKind, primary, read_side, tokenise
from transflow.model import Block, BlockKind, Segment


@pytest.mark.parametrize(
    "text, keys",
    [
        ("The Prime Minister's visit", ["the", "prime", "minis", "s", "visit"]),
        ("Zusammenarbeit", ["zusam"]),
        ("首脳会談", ["首脳", "脳会", "会談"]),
        ("日", ["日"]),
        ("カンボジア王国", ["カンボジア", "王国"]),
        ("ＡＳＥＡＮ", ["asean"]),
        ("します", []),
        ("パリ・ロンドン", ["パリ", "ロンドン"]),
        ("정상회담", ["정상", "상회"]),
        ("12,000", []),
        ("", []),
        ("「はい」(?)", ['\x01"', '\x01"', "\x01(", "\x01?", "\x01("]),
    ],
)
def test_tokens(text, keys):
    assert [token.key for token in tokenise(text)] == keys


@pytest.mark.parametrize("text", ["កម្ពុជា", "ราชอาณาจักรไทย", "ສາທາລະນະລັດ", "မြန်မာနိုင်ငံ", "བོད་ཡིག"])
def test_unspaced_scripts_give_overlapping_pairs(text):
    tokens = tokenise(text)
    assert len(tokens) >= 1
    assert len(tokens) <= len(text)
    assert all(token.key for token in tokens)


LATIN = st.one_of(st.characters(max_codepoint=0x2AF), st.sampled_from("‘’“”„–—…€\u2009\u202f"))


@given(st.text(LATIN, max_size=40))
def test_latin_texts_are_read_as_they_are_beside_other_scripts(text):
    assert tokenise(text) == tokenise(text + " 日")[:-1]


def test_a_long_text_is_read_at_both_ends():
    text = "start " + "x" * (3 * TEXT_LIMIT) + " finish"
    surfaces = [token.surface for token in tokenise(text)]
    assert (surfaces[0], surfaces[-1]) == ("start", "finish")


def test_capitalised_words_are_names():
    side = read_side(["Paris is big", "In Paris we met", "Is it so"], "en", lambda _text: ())
    kinds = dict(zip(side.keys, side.kinds, strict=True))
    assert kinds["paris"] == TokenKind.NAME
    assert kinds["big"] == TokenKind.WORD


@pytest.mark.parametrize("tag, subtag", [("pt-BR", "pt"), ("JA", "ja"), ("zh_TW", "zh")])
def test_primary(tag, subtag):
    assert primary(tag) == subtag


def known(source, target, langs, knowledge=None):
    knowledge = knowledge or Knowledge()
    one, two = read_sides(source, target, langs, None, knowledge.morphology)
    found = priors(one, two, knowledge)
    return (
        one,
        two,
        {
            (one.surfaces[left], two.surfaces[right])
            for left, right in zip(found.source, found.target, strict=True)
        },
    )


@pytest.mark.parametrize(
    "source, target, langs, pair",
    [
        ("カンボジアを訪問", "visited Cambodia", ("ja", "en"), ("カンボジア", "Cambodia")),
        ("la coopération", "the cooperation", ("fr", "en"), ("coopération", "cooperation")),
        ("в Лондоне", "in London", ("ru", "en"), ("Лондоне", "London")),
        ("ASEAN関連", "related to ASEAN", ("ja", "en"), ("ASEAN", "ASEAN")),
        ("im Biwak", "au bivouac", ("de", "fr"), ("Biwak", "bivouac")),
        ("eine Fotografie", "une photographie", ("de", "fr"), ("Fotografie", "photographie")),
        ("wa Kristo", "de Cristo", ("sw", "pt"), ("Kristo", "Cristo")),
    ],
)
def test_pairs_known_beforehand(source, target, langs, pair):
    assert pair in known([source], [target], langs)[2]


@pytest.mark.parametrize(
    "source, target",
    [("Kessel", "carton"), ("Wiese", "vase"), ("Pfanne", "fenouil"), ("Gasse", "casserole")],
)
def test_words_that_only_look_a_little_alike_are_no_cognates(source, target):
    assert not known([source], [target], ("de", "fr"))[2]


def test_dates_meet_across_languages():
    _, _, pairs = known(["令和５年９月７日"], ["September 7, 2023"], ("ja", "en"))
    assert pairs


def test_a_phrase_of_a_lexicon_gives_its_words_a_share():
    lexicon = Lexicon({"首脳": (("summit meeting", 1.0), ("absent", 1.0))})
    pairs = known(["首脳"], ["the summit meeting"], ("ja", "en"), Knowledge(lexicons=[lexicon]))[2]
    assert {("首脳", "summit"), ("首脳", "meeting")} <= pairs


def test_a_fact_without_counterpart_speaks_against():
    one, two = read_sides(["am 3. Mai 1998", "im Jahr 2001"], ["on 3 May 1998"], ("de", "en"), None)
    factor = expectation(one, priors(one, two, Knowledge()))
    facts = one.kinds == TokenKind.FACT
    assert (factor[facts] < 1).all()
    assert (factor[one.kinds == TokenKind.WORD] == 1).all()


@pytest.mark.parametrize(
    "text, length", [("", 1.0), ("a b", 3.0), ("é", 2.0), ("漢", 4.3), ("かな", 4.2)]
)
def test_weighed_length(text, length):
    assert weighed_length(text) == pytest.approx(length)


def test_length_speaks_for_the_like_and_against_the_unlike():
    lengths = np.array([20.0, 40.0, 80.0, 160.0])
    model = starting_model(lengths, lengths)
    like, unlike = model.score(np.array([80.0, 80.0]), np.array([82.0, 300.0]), 1)
    assert like > 0 > unlike


@pytest.mark.parametrize("huge", [1, 1_000_000])
def test_one_huge_segment_does_not_move_the_ratio(huge):
    lengths = np.full(40, 60.0)
    other = np.append(lengths, float(huge))
    assert starting_model(lengths, other).ratio == pytest.approx(1.0, abs=0.35)


def blocks(*sizes, kinds=None):
    """Segments in blocks of the given sizes."""
    found = []
    for ordinal, size in enumerate(sizes):
        kind = kinds[ordinal] if kinds else BlockKind.PARAGRAPH
        block = Block(kind, ordinal, 0, 1)
        found += [Segment(f"s{ordinal}", 0, 1, block) for _ in range(size)]
    return found


def scored(source, target, bead):
    one, two = np.array([bead[0]]), np.array([bead[1]])
    return float(read_structure(source, target).score(one, two, bead[2], bead[3])[0])


@pytest.mark.parametrize("sizes", [(1,) * 8, (8,)])
def test_blocks_that_say_nothing_score_nothing(sizes):
    side = blocks(*sizes)
    for bead in ((1, 1, 1, 1), (2, 3, 1, 1), (2, 2, 2, 1), (4, 1, 3, 1)):
        assert scored(side, side, bead) == pytest.approx(0.0, abs=0.25)


def test_blocks_keep_beads_inside():
    side = blocks(3, 3, 3)
    assert scored(side, side, (0, 0, 2, 1)) > scored(side, side, (2, 0, 2, 1))
    assert scored(side, side, (3, 3, 1, 1)) > scored(side, side, (3, 4, 1, 1))


def test_headings_meet_headings():
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH]
    side = blocks(1, 2, 1, 2, kinds=kinds)
    assert scored(side, side, (0, 0, 1, 1)) > 0 > scored(side, side, (0, 1, 1, 1))


def test_a_question_meets_a_question():
    texts = ["So.", "Really?", "Yes.", "When?", "Now.", "Here."]
    marks = read_marks(texts, texts)
    ask, tell = np.array([1]), np.array([0])
    assert marks.score(ask, ask, 1, 1)[0] > marks.score(ask, tell, 1, 1)[0]


def test_a_cut_sentence_belongs_to_the_next():
    texts = ["It was late,", "and cold.", "They left.", "We stayed.", "He slept."]
    marks = read_marks(texts, texts)
    cut, whole = np.array([0]), np.array([2])
    assert marks.score(cut, whole, 2, 1)[0] > marks.score(whole, whole, 2, 1)[0]


def test_anchors_rise_and_are_mostly_right():
    pair = parallel(600, 21)
    sides = read_sides(
        [segment.text for segment in pair.source],
        [segment.text for segment in pair.target],
        ("fr", "en"),
        None,
    )
    found = anchors(*sides, priors(*sides, Knowledge()))
    linked = {(one, two) for ones, twos in pair.gold for one in ones for two in twos}
    assert len(found) > 10
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(found))
    assert sum(anchor in linked for anchor in found) > 0.9 * len(found)


def test_no_anchors_without_evidence():
    sides = read_sides(["aaa bbb"], ["ពាក្យ"], ("fr", "km"), None)
    assert anchors(*sides, priors(*sides, Knowledge())) == []


@pytest.mark.parametrize(
    "repeats, lines, found", [(12, 3_000, True), (20, 3_000, False), (20, 30_000, True)]
)
def test_what_is_rare_grows_with_the_text(repeats, lines, found):
    words = itertools.islice(itertools.product("abcdefghij", repeat=4), lines // repeats)
    texts = ["".join(word) for word in words] * repeats
    side = read_side(texts, "fr", lambda _text: ())
    same = np.arange(len(side.keys))
    assert (len(similarities(side, side, Priors(same, same, np.ones(len(same))))[0]) > 0) == found
