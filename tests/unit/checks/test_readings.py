"""Right renderings whose facts are easily read as something else, and wrong ones beside them."""

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def told(source, target, langs):
    pair = Pair(source, target, *langs.split("-"))
    return {d.check for d in check_pair(pair) if d.severity is not Severity.NOTICE}


@pytest.mark.parametrize(
    "langs,source,target",
    [
        ("ja-en", "年３分の割合による利息", "interest at 3 percent per annum"),
        ("ja-en", "週休三日制を導入した企業", "companies that have introduced a three-day weekend"),
        ("ja-en", "週休３日制を導入した企業", "companies with a four-day working week"),
        ("ja-en", "完全週休２日制", "a five-day week"),
        ("ja-en", "完全週休二日制（土日祝）", "Saturdays, Sundays and public holidays off"),
        ("ja-en", "年６分の利率とする。", "The rate shall be 6% per annum."),
        (
            "en-ja",
            "Paragraphs 3 to 5 are renumbered.",
            "第３項から第５項までを一項ずつ繰り上げる。",
        ),
        ("en-de", "It was the hundredth visit.", "Es war der hundertste Besuch."),
        ("en-fr", "He was the hundredth visitor.", "Il était le centième visiteur."),
        (
            "en-fr",
            "The meeting starts at 2.30 p.m. and should end by six.",
            "La réunion débute à 14 h 30 et devrait s’achever à 18 heures.",
        ),
        (
            "en-de",
            "The office opens at 8 a.m. and stays open until five.",
            "Das Büro öffnet um 8 Uhr und bleibt bis 17 Uhr geöffnet.",
        ),
        (
            "en-ja",
            "Entry is free for children under six and half price for students.",
            "６歳未満の子どもは入場無料、学生は半額とする。",
        ),
        ("en-de", "It took two and half hours.", "Es dauerte zweieinhalb Stunden."),
        (
            "ja-en",
            "附則　この省令は、公布の日から施行する。",
            "Supplementary Provisions: This Order comes into effect on the date of promulgation.",
        ),
        ("ja-en", "北朝鮮への対応を協議した。", "They discussed responses to North Korea."),
        ("ja-en", "北朝鮮への対応を協議した。", "They discussed the response to Pyongyang."),
        (
            "ja-en",
            "日朝間の懸案を話し合う。",
            "They will discuss issues between Japan and the DPRK.",
        ),
        (
            "ja-en",
            "朝鮮半島の非核化を目指す。",
            "The aim is a Korean Peninsula free of nuclear arms.",
        ),
        ("en-ja", "South Korea and Japan met.", "韓国と日本が会談した。"),
        (
            "ja-en",
            "大臣は、自由で開かれたインド太平洋の実現に向け、支援を続けると述べた。",
            "Japan would keep up its support for a free and open Indo-Pacific, the Minister said.",
        ),
        (
            "ja-en",
            "大臣は、ベトナム側の努力を評価すると述べた。",
            "The Minister said that Japan valued the efforts of the Vietnamese side.",
        ),
    ],
)
def test_right_ones_are_silent(langs, source, target):
    assert told(source, target, langs) <= {"length"}


@pytest.mark.parametrize(
    "langs,source,target,check",
    [
        ("ja-en", "週休三日制を導入した企業", "companies with a five-day working week", "number"),
        ("ja-en", "年３分の割合による利息", "interest at 5 percent per annum", "percent"),
        ("ja-en", "北朝鮮への対応を協議した。", "They discussed responses to South Korea.", "name"),
        ("en-ja", "North Korea fired a missile.", "韓国がミサイルを発射した。", "name"),
        ("en-de", "It was the hundredth visit.", "Es war der zehnte Besuch.", "ordinal"),
        (
            "en-fr",
            "The meeting starts at 2.30 p.m. and should end by six.",
            "La réunion débute à 14 h 30 et devrait s’achever à 20 heures.",
            "time",
        ),
    ],
)
def test_wrong_ones_are_told(langs, source, target, check):
    assert check in told(source, target, langs)
