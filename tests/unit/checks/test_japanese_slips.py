"""Slips of the pen in Japanese targets, addresses in Japanese text, and figures in turned order."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def told(source: str, target: str, langs: str = "en-ja") -> set[str]:
    source_lang, target_lang = langs.split("-")
    found = check_pair(Pair(source, target, source_lang, target_lang))
    return {d.check for d in found if d.severity is not Severity.NOTICE}


@pytest.mark.parametrize(
    "target, check",
    [
        ("政府政府は声明を発表した。", "doubled-word"),
        ("裁判所にはには人が集まった。", "doubled-word"),
        ("日本のの政府は声明を発表した。", "doubled-word"),
        ("声明について、 政府は語った。", "whitespace"),
        ("政府 、声明を発表した。", "whitespace"),
        ("政府は,声明を発表した。", "full-width"),
        ("ﾃﾞｰﾀを発表した。", "full-width"),
        ("政府はstatementを発表した。", "untranslated"),
    ],
)
def test_a_slip_is_told(target, check):
    assert check in told("The Government issued a statement.", target)


@pytest.mark.parametrize(
    "target",
    [
        "一人一人が声明を読んだ。",
        "政府は個人個人に声明を出した。",
        "そこでできた声明を出した。",
        "声明を出しているという。",
        "ファクファク氏が声明を出した。",
        "政府は声明（statement）を発表した。",
        "政府は声明を出した…。",
    ],
)
def test_right_japanese_is_silent(target):
    kinds = {"doubled-word", "whitespace", "full-width", "untranslated"}
    assert not told("The Government issued a statement.", target) & kinds


@pytest.mark.parametrize(
    "source, target",
    [
        ("問合せはinfo@example.go.jpまで。", "Inquiries: info@example.go.jp."),
        ("https://example.go.jp/systemを参照。", "See https://example.go.jp/system."),
        ("（https://example.go.jp/system/）を参照。", "See (https://example.go.jp/system/)."),
    ],
)
def test_an_address_ends_where_japanese_begins(source, target):
    assert "url" not in told(source, target, "ja-en")


@pytest.mark.parametrize(
    "source, target, turned",
    [
        ("賛成２４５票、反対１８７票で可決された。", "The bill passed by 245 votes to 187.", False),
        ("賛成２４５票、反対１８７票で可決された。", "The bill passed by 187 votes to 245.", True),
        ("４．１％から４．３％に上がった。", "It rose to 4.3% in June from 4.1%.", False),
        ("４．１％から４．３％に上がった。", "It fell to 4.1% in June from 4.3%.", True),
    ],
)
def test_the_order_of_figures(source, target, turned):
    assert bool(told(source, target, "ja-en") & {"number", "percent"}) is turned
