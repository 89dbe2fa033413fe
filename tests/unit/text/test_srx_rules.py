from itertools import pairwise

import pytest

from transflow.errors import InputError
from transflow.text.srx_rules import LanguageMap, SrxRule, SrxRules


def rules(*given, pattern=".*"):
    group = tuple(
        SrxRule(kind == "+", before, after, line)
        for line, (kind, before, after) in enumerate(given, 1)
    )
    return SrxRules((LanguageMap(pattern, group),), cascade=False, path="a.srx")


def split(srx, text, lang="en"):
    ends = [0, *srx.ends(text, lang), len(text)]
    return [text[a:b] for a, b in pairwise(ends)]


@pytest.mark.parametrize(
    "given,text,expected",
    [
        ([("+", r"[.?!]", r"\s")], "A. B? C", ["A.", " B?", " C"]),
        ([("-", r"\bDr\.", r"\s"), ("+", r"\.", r"\s")], "Dr. A. B", ["Dr. A.", " B"]),
        # the first rule that matches decides, so an exception below comes too late
        ([("+", r"\.", r"\s"), ("-", r"\bDr\.", r"\s")], "Dr. A. B", ["Dr.", " A.", " B"]),
        ([("-", r"\.", r"\s[a-z]"), ("+", r"\.", "")], "a. b.C. D", ["a. b.", "C.", " D"]),
        (
            [("+", r"!", ""), ("-", r"\w\.", r"\s\d"), ("+", r"\.", r"\s"), ("+", ";", "")],
            "a!b. 1 c. d;e",
            ["a!", "b. 1 c.", " d;", "e"],
        ),
        # the text before a place counts whole, not from the last break on
        ([("+", r"^a", ""), ("+", "b", "c")], "aabc", ["a", "ab", "c"]),
        ([("+", r"(?i)x\.", ""), ("+", "y", "")], "X.y.Y.", ["X.", "y", ".Y."]),
        ([("+", "", r"\n")], "a\n\nb", ["a", "\n", "\nb"]),
        ([("-", "", "")], "a. b", ["a. b"]),
        ([], "a. b", ["a. b"]),
        ([("+", "", "")], "", [""]),
        ([("+", "", "")], "ab", ["a", "b"]),
        ([("+", "。", "")], "甲。乙。", ["甲。", "乙。"]),
    ],
)
def test_the_first_rule_that_matches_decides(given, text, expected):
    assert split(rules(*given), text) == expected


def test_maps_cascade_or_the_first_one_counts():
    maps = (
        LanguageMap("en.*", (SrxRule(breaks=False, before="a", after="", line=1),)),
        LanguageMap("EN-gb", (SrxRule(breaks=True, before="b", after="", line=2),)),
        LanguageMap(".*", (SrxRule(breaks=True, before="a", after="", line=3),)),
    )
    assert SrxRules(maps, cascade=True).ends("abc", "en-GB") == [2]
    assert SrxRules(maps, cascade=True).ends("abc", "ja") == [1]
    assert SrxRules(maps, cascade=False).ends("abc", "en-GB") == []
    assert SrxRules(maps[:2], cascade=True).ends("abc", "ja") == []
    assert [r.line for r in SrxRules(maps, cascade=True).rules_for("en")] == [1, 3]


def test_a_rule_that_never_ends_is_named(monkeypatch):
    monkeypatch.setattr("transflow.text.srx_rules._SECONDS", 0.05)
    monkeypatch.setattr("transflow.text.srx_rules._SECONDS_PER_CHARACTER", 0.0)
    slow = rules(("+", "z", ""), ("-", "y(?:a|aa)+", "d"), ("+", "", "d"))
    with pytest.raises(InputError, match=r"a.srx:2: the rule of line 2 took too long"):
        slow.ends("yx" + "a" * 60 + "d", "en")


def test_a_language_pattern_that_takes_too_long_is_told():
    rules = SrxRules((LanguageMap(r"(?:(?:a|a)+)+b", ()),), cascade=False, path="a.srx")
    with pytest.raises(InputError, match=r"a.srx: the language pattern .* took too long on “aaa"):
        rules.rules_for("a" * 60)
