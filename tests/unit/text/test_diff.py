"""What a person would mark: ``[-taken out-]{+put in+}``, each case in one line."""

from __future__ import annotations

import re

import pytest

from transflow.text.diff import Op, Tag, diff

ENGLISH = [
    "The Prime Minister met {+with +}the President.",
    "the {+new +}minister attended",
    "He [-said-]{+stated+} that he would come.",
    "On [-5-]{+6+} December 2025, the talks began.",
    "The talks began at [-17:50-]{+5:50+} p.m.",
    "Japan will provide [-1,000-]{+1,500+} million yen.",
    "growth of [-3.5-]{+3.6+} percent",
    "the [-7th-]{+8th+} meeting",
    "Article [-5-]{+6+}, paragraph [-2-]{+3+}",
    "in the [-South-]{+East+} China Sea",
    "peace, stability{+,+} and prosperity",
    "They agreed on trade[-,-] and investment.",
    "The [-minister-]{+ministers+} attended.",
    "The two sides [-condemn-]{+condemned+} the launch.",
    "[-Japan's-]{+Cambodia's+} position is clear.",
    "the [-comprehensive strategic partnership-]{+Comprehensive Strategic Partnership+}",
    "the [-UN Security Council-]{+UNSC+} resolution",
    "the rule of law{+ and human rights+}.",
    "They discussed trade. {+They signed a memorandum. +}They left.",
    "They discussed trade. [-They signed a memorandum. -]They left.",
    "They met.{+ They left.+}",
    "{+On the same day, +}the leaders met.",
    "The leaders met[- in Tokyo-].",
    "The meeting lasted [-for about-]{+approximately+} 30 minutes.",
    "[-The-]{+Upholding the+} rule of law [-is important for-]{+matters to+} the region.",
    "The two leaders [-agreed to promote-]{+concurred on promoting+} cooperation in defence.",
    "a [-wide-]{+broad+} range of issues, including trade{+, energy+} and defence",
    "the [-Foreign Minister-]{+Minister for Foreign Affairs+} of Japan",
    "the ceremony ([-tentative-]{+final+})",
    '[-“-]{+"+}Partnership for Peace[-”-]{+"+}',
    "The [-re\u0301sume\u0301-]{+résumé+} was read.",
    "cooperation between Japan and [-Cambodia-]{+Viet Nam+} in the region",
    "the Japan-[-Cambodia-]{+Laos+} summit",
    "[-Mr. Sato-]{+The Minister+} explained the [-plan-]{+programme+} in detail.",
    "It was decided that [-funding will be provided-]{+funds would be made available+}.",
    "first line\n{+second line\n+}third line",
    "first line\n[-second line\n-]third line",
    "no change at all",
    "[-everything old-]{+nothing kept+}",
]

JAPANESE = [
    "日本[-国-]政府は、支援を行う。",
    "外務{+副+}大臣は会談を行った。",
    "両首脳は、協力を{+更に+}進めることで一致した。",
    "12月[-5日-]{+6日+}午後5時50分",
    "[-12月5日-]{+11月6日+}、両首脳は会談した。",
    "第三条[-第二項-]{+第三項+}の規定による。",
    "[-第三条-]{+第四条+}の規定による。",
    "令和[-七年-]{+八年+}度の予算",
    "会談[-は-]{+が+}東京で行われた。",
    "平和[-及び-]{+と+}安定に資する。",
    "平和、安定[-又は-]{+及び+}繁栄に資する。",
    "[-首脳会談-]{+首脳会議+}の成果を確認した。",
    "[-二国間関係-]{+多国間関係+}を強化する。",
    "国際社会{+全体+}の課題である。",
    "カンボジア[-王国-]の首相",
    "東京[-において会談しました-]{+で会談した+}。",
    "支援を表明[-した-]{+し、協力を呼びかけた+}。",
    "[-1億円-]{+3億5,000万円+}の無償資金協力",
    "[-包括的-]戦略的パートナーシップ",
    "これを{+高く評価し、+}歓迎した。",
    "経済、{+文化、+}安全保障の分野",
    "経済、[-文化、-]安全保障の分野",
    "両首脳は会談した。{+その後、共同声明を発出した。+}夕食会が行われた。",
    "両首脳は会談した。[-その後、共同声明を発出した。-]夕食会が行われた。",
    "日本の支援に[-謝意を表明した-]{+対し謝意が表明された+}。",
    "[-インド太平洋-]{+アジア+}地域の安定",
    "法の支配に基づく[-自由で開かれた-]国際秩序",
    "法の支配に基づく{+自由で開かれた+}国際秩序",
    "[-総理大臣-]{+首相+}は、これに同意した。",
    "[-（仮訳）-]共同声明",
    "「[-平和-]{+友好+}」と述べた。",
    "同大臣は{+、+}これを歓迎した。",
    "両国の{+協力+}関係の強化",
    "地域{+・国際+}情勢について協議した。",
    "両首脳は、[-地域情勢-]{+地域課題+}について[-協議-]{+議論+}した。",
    "[-３名-]{+４名+}の代表が出席した。",
    "会合では[-次-]{+以下+}の点が確認された。",
    "ＡＳＥＡＮ[-首脳会議-]{+外相会議+}に出席した。",
    "見直しを行[-うものとする-]{+わなければならない+}。",
    "変更なし。",
]

OTHERS = [
    ("zh", "两国领导人就[-经济-]{+安全+}合作交换了意见。"),
    ("zh", "[-第三条-]{+第四条+}的规定"),
    ("zh", "双方{+重申，+}将继续合作。"),
    ("fr", "Le Premier ministre a [-rencontré-]{+reçu+} le Président."),
    ("fr", "[-l'accord-]{+l'échange+} de notes"),
    ("de", "die [-Bundesregierung-]{+Regierung+} der Bundesrepublik"),
    ("ko", "양국 정상은 [-협력을-]{+관계를+} 강화하기로 했다."),
    ("km", "នាយករដ្ឋមន្ត្រី{+ជប៉ុន+}បានជួបប្រជុំ"),
    ("hi", "दोनों नेताओं ने [-सहयोग-]{+व्यापार+} पर चर्चा की।"),
    ("en", "a family 👩‍👩‍👧 and [-👍🏽-]{+👍🏿+} flags"),
    ("ja", "[-葛\U000e0100城市-]{+葛城市+}で開催された。"),
]


def unmarked(marked):
    """The two texts of a case."""
    taken = re.compile(r"\[-(.*?)-\]", re.DOTALL)
    put = re.compile(r"\{\+(.*?)\+\}", re.DOTALL)
    return taken.sub(r"\1", put.sub("", marked)), put.sub(r"\1", taken.sub("", marked))


def marked_by(ops, old, new):
    words = []
    for op in ops:
        before, after = old[slice(*op.old)], new[slice(*op.new)]
        words.append(
            {
                Tag.EQUAL: before,
                Tag.INSERT: f"{{+{after}+}}",
                Tag.DELETE: f"[-{before}-]",
                Tag.REPLACE: f"[-{before}-]{{+{after}+}}",
            }[op.tag]
        )
    return "".join(words)


@pytest.mark.parametrize(
    "lang, marked",
    [*(("en", case) for case in ENGLISH), *(("ja", case) for case in JAPANESE), *OTHERS],
)
def test_marks_what_a_person_would(lang, marked):
    old, new = unmarked(marked)
    assert marked_by(diff(old, new, lang), old, new) == marked


@pytest.mark.parametrize(
    "old, new, ops",
    [
        ("", "", ()),
        ("a", "a", (Op(Tag.EQUAL, (0, 1), (0, 1)),)),
        ("", "ab", (Op(Tag.INSERT, (0, 0), (0, 2)),)),
        ("ab", "", (Op(Tag.DELETE, (0, 2), (0, 0)),)),
        ("ab", "cd", (Op(Tag.REPLACE, (0, 2), (0, 2)),)),
        (
            "ab cd",
            "ab ef cd",
            (
                Op(Tag.EQUAL, (0, 3), (0, 3)),
                Op(Tag.INSERT, (3, 3), (3, 6)),
                Op(Tag.EQUAL, (3, 5), (6, 8)),
            ),
        ),
    ],
)
def test_offsets(old, new, ops):
    assert diff(old, new, "en") == ops


def test_a_small_equal_word_between_changes_does_not_stand_alone():
    old, new = "the end of the story", "the start of a tale"
    assert (
        marked_by(diff(old, new, "en"), old, new) == "the [-end of the story-]{+start of a tale+}"
    )


def test_texts_too_long_to_compare_word_by_word_are_compared_by_sentence():
    sentences = [f"Sentence {number} says {number * 7}. " for number in range(4000)]
    old = "".join(sentences)
    new = "".join([*sentences[:100], "An added one. ", *sentences[100:3000], *sentences[3001:]])
    ops = diff(old, new, "en")
    assert [op.tag for op in ops] == [Tag.EQUAL, Tag.INSERT, Tag.EQUAL, Tag.DELETE, Tag.EQUAL]
    assert new[slice(*ops[1].new)] == "An added one. "
    assert old[slice(*ops[3].old)] == sentences[3000]


def test_long_texts_without_sentences_that_differ_become_one_change():
    old, new = "start " + "a b " * 15000 + "end", "start " + "c d " * 15000 + "end"
    ops = diff(old, new, "en")
    assert [op.tag for op in ops] == [Tag.EQUAL, Tag.REPLACE, Tag.EQUAL]
    assert old[slice(*ops[0].old)] == "start "
    assert old[slice(*ops[2].old)] == " end"
