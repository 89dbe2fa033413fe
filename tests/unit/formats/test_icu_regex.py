import pytest
import regex

from transflow.formats.icu_regex import PatternError, translate


def found(pattern, text):
    return regex.findall(translate(pattern), text, regex.V1)


@pytest.mark.parametrize(
    "pattern,text,expected",
    [
        (r"\p{Lu}\pL", "aBc", ["Bc"]),
        (r"\P{L}+", "a1-b", ["1-"]),
        (r"\p{^L}+", "a1-b", ["1-"]),
        (r"\p{IsLatin}+", "aя", ["a"]),
        (r"\p{javaUpperCase}", "aB", ["B"]),
        (r"\p{IsPunctuation}", "a.", ["."]),
        (r"\x{1F600}\x41\u0042\0103", "\U0001f600ABC", ["\U0001f600ABC"]),
        (r"\Qa.b*\E.", "a.b*c axbbc", ["a.b*c"]),
        (r"\Q.+", "..+", [".+"]),
        (r"[^\s&&[^x]]", "ax b", ["a", "x", "b"]),
        (r"[a-z&&[^m-z]]+", "almz", ["al"]),
        (r"[\p{L}&&\p{Lu}]", "aB", ["B"]),
        (r"[a[0-9]]+", "a1b", ["a1"]),
        (r"[[:alpha:]]+", "ab1", ["ab"]),
        (r"[+--]+", "+,-x", ["+,-"]),
        (r"[a||b]+", "a|b", ["a|b"]),
        (r"[+-]+", "+-,", ["+-"]),
        (r"[-a]+", "a-b", ["a-"]),
        (r"[]a]+", "a]b", ["a]"]),
        (r"[\]\[\-\\]+", r"][-\\", [r"][-\\"]),
        (r"['\"»\u201D\u0002]", "”", ["”"]),
        (r"[\u0041-\u0043]+", "ABCD", ["ABC"]),
        (r"[\h]+x", " \u3000x", [" \u3000x"]),
        (r"\h+\H", " \u3000x", [" \u3000x"]),
        (r"[^\V]", "a\n", ["\n"]),
        (r"\v", "a\u2028", ["\u2028"]),
        (r"a\R", "a\r\n", ["a\r\n"]),
        (r"a*+a", "aaa", []),
        (r"a{2,}+", "aaa", ["aaa"]),
        (r"(?>a+)b", "aab", ["aab"]),
        (r"(?<=\b(?:a|bcd)\.\s*)x", "bcd.  x", ["x"]),
        (r".", "\n\u2028a", ["a"]),
        (r"(?s).", "\n", ["\n"]),
        (r"(?i)é", "É", ["É"]),
        (r"(?iu:É)", "é", ["é"]),
        (r"a(?-i)b", "ab", ["ab"]),
        (r"(?#note)a", "a", ["a"]),
        (r"(?<n>a)", "a", ["a"]),
        (r"\t\n\r\f\e\cA", "\t\n\r\f\x1b\x01", ["\t\n\r\f\x1b\x01"]),
        (r"a\z", "aa", ["a"]),
        (r"a\Z", "aa\n", ["a"]),
        (r"~&#@%", "~&#@%", ["~&#@%"]),
        (r"\.\…\（", ".…（", [".…（"]),
        ("", "a", ["", ""]),
    ],
)
def test_translation(pattern, text, expected):
    assert found(pattern, text) == expected


@pytest.mark.parametrize(
    "pattern,why",
    [
        ("(a", "no valid expression"),
        ("a)", "no valid expression"),
        ("[a", "not closed"),
        ("a{e<=1}", "begins no"),
        ("a{", "begins no"),
        ("*a", "no valid expression"),
        ("\\", "ends with a backslash"),
        (r"\m", r"unknown escape \\m"),
        (r"\L<x>", "unknown escape"),
        (r"\K", "unknown escape"),
        (r"[\b]", "unknown escape"),
        (r"\p{Nothing}", "unknown property"),
        (r"\x{D800}", "no character"),
        (r"\x{110000}", "no character"),
        ("(?R)", "unknown group|unknown flag"),
        ("(?1)", "unknown group"),
        ("(?P<a>b)", "unknown group"),
        ("(?e)a", "unknown flag e"),
        ("(?|a|b)", "unknown group"),
        ("[" * 60, "more than 50 deep"),
        ("a" * 100_001, "more than 100,000"),
        ("(" * 5000 + ")" * 5000, "no valid expression"),
        (r"(a)\1", "back reference"),
        (r"(?<n>a)\k<n>", "back reference"),
        ("[a--b]", "no valid expression"),
    ],
)
def test_what_cannot_be_translated_says_why(pattern, why):
    with pytest.raises(PatternError, match=why):
        translate(pattern)
