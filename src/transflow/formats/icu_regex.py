r"""Regular expressions as ICU and Java write them, for the ``regex`` module in version 1.

SRX 2.0 prescribes ICU's syntax; LanguageTool's files are Java's. The two are one but for corners;
where they differ in what ``\s``, ``\w`` and ``\d`` mean, the standard's (Unicode) counts. What the
``regex`` module would take for something else (fuzzy matching, its own escapes, set operators that
are plain signs in Java) never gets through: every construct is known here, or refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_LENGTH: Final = 100_000
"""Characters of one expression."""

_ENDS: Final = "\\n\\x0b\\x0c\\r\\x85\\u2028\\u2029"
_HORIZONTAL: Final = " \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000"
_NOT_IN_LINE: Final = "\\n\\r\\x85\\u2028\\u2029"
_CLASSES: Final = {"h": _HORIZONTAL, "v": _ENDS}
_KEPT: Final = frozenset("sSwWdDbBAX")
_KEPT_IN_SET: Final = frozenset("sSwWdD")
_CONTROLS: Final = {"t": 9, "n": 10, "r": 13, "f": 12, "a": 7, "e": 27}
_QUANTIFIER: Final = re.compile(r"\{[0-9]{1,5}(?:,[0-9]{0,5})?\}")
_HEX: Final = re.compile(
    r"x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})"
)
_OCTAL: Final = re.compile(r"0([0-3][0-7]{2}|[0-7]{1,2})")
_PROPERTY: Final = re.compile(r"([pP])(?:\{\s*(\^?)([\w =:.-]{1,80}?)\s*\}|([A-Z]))")
_GROUP: Final = re.compile(
    r"\(\?(?:[:=!>|]|<[=!]|<[A-Za-z]\w*>|#[^)]*\)|[a-zA-Z]*(?:-[a-zA-Z]*)?[:)])"
)
_FLAGS: Final = re.compile(r"\(\?([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])")
_POSIX: Final = re.compile(r"\[:(\^?)([A-Za-z]{1,20}):\]")
_JAVA_PROPERTIES: Final = {
    "javaLowerCase": "Lowercase",
    "javaUpperCase": "Uppercase",
    "javaTitleCase": "Lt",
    "javaWhitespace": "White_Space",
    "javaSpaceChar": "Z",
    "javaDigit": "Nd",
    "javaLetter": "L",
    "javaLetterOrDigit": "Alphanumeric",
    "javaAlphabetic": "Alphabetic",
    "IsPunctuation": "P",
    "IsWhite_Space": "White_Space",
    "IsControl": "Cc",
    "IsDigit": "Nd",
    "IsLetter": "L",
}


class PatternError(ValueError):
    """What an expression has that cannot be translated; the reader adds file and line."""


def translate(pattern: str) -> str:
    """An expression in the syntax of ``regex`` V1; an empty one stays empty.

    Raises:
        PatternError: It has a construct that is unknown or that cannot be translated.
    """
    if len(pattern) > MAX_LENGTH:
        raise PatternError(f"has {len(pattern):,} characters, more than {MAX_LENGTH:,}")
    out = _Translation(pattern).outside()
    try:
        regex.compile(f"(?<=(?:{out}))(?=(?:{out}))", regex.V1)
    except (regex.error, RecursionError, OverflowError) as error:
        raise PatternError(f"is no valid expression: {error}") from error
    return out


class _Translation:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.flags = ""
        self.depth = 0

    def outside(self) -> str:
        """What stands outside sets."""
        pattern = self.pattern
        out: list[str] = []
        while self.at < len(pattern):
            sign = pattern[self.at]
            if sign == "\\":
                out.append(self._escape(self._outside_escape))
            elif sign == "[":
                out.append(self._set())
            elif sign == "(":
                out.append(self._group())
            elif sign == "{":
                found = _QUANTIFIER.match(pattern, self.at)
                if found is None:
                    raise PatternError("has a { that begins no {2}, {2,} or {2,9}")
                out.append(found.group())
                self.at = found.end()
            elif sign == ".":
                self.at += 1
                out.append("." if "s" in self.flags else f"[^{_NOT_IN_LINE}]")
            else:
                self.at += 1
                out.append(sign if sign in ")|*+?^$" or "x" in self.flags else _literal(sign))
        return "".join(out)

    def _group(self) -> str:
        pattern = self.pattern
        if pattern[self.at + 1 : self.at + 2] != "?":
            self.at += 1
            return "("
        found = _GROUP.match(pattern, self.at)
        if found is None or found.group() == "(?|":
            raise PatternError(f"has the unknown group {pattern[self.at : self.at + 4]}…")
        self.at = found.end()
        written = found.group()
        if written.startswith("(?#"):
            return ""
        flags = _FLAGS.fullmatch(written)
        if flags is None or written == "(?:":
            return written
        on, off, end = flags[1], flags[2] or "", flags[3]
        strange = set(on + off) - set("idmsuxwU")
        if strange:
            raise PatternError(f"has the unknown flag {min(strange)}")
        self.flags = "".join((set(self.flags) | set(on)) - set(off))
        # d, u, U and w choose between ASCII and Unicode, which is always Unicode here.
        on, off = (re.sub("[^imsx]", "", part) for part in (on, off))
        if not on and not off:
            return "(?:" if end == ":" else ""
        return f"(?{on}{'-' + off if off else ''}{end}"

    # ---------------------------------------------------------------------- escapes

    def _escape(self, rest: Callable[[str], str | None]) -> str:
        """What a backslash begins; ``rest`` knows what is not the same everywhere."""
        pattern = self.pattern
        start = self.at + 1
        sign = pattern[start : start + 1]
        if not sign:
            raise PatternError("ends with a backslash")
        if sign == "Q":
            end = pattern.find("\\E", start)
            quoted = pattern[start + 1 : end if end >= 0 else len(pattern)]
            self.at = end + 2 if end >= 0 else len(pattern)
            return "".join(map(_literal, quoted))
        found = _HEX.match(pattern, start)
        if found:
            self.at = found.end()
            return _code(int(next(filter(None, found.groups())), 16))
        octal = _OCTAL.match(pattern, start)
        if octal:
            self.at = octal.end()
            return _code(int(octal[1], 8))
        named = _PROPERTY.match(pattern, start)
        if named:
            self.at = named.end()
            return _property(named)
        self.at = start + 1
        if sign in _CONTROLS:
            return _code(_CONTROLS[sign])
        if sign == "c" and self.at < len(pattern):
            self.at += 1
            return _code(ord(pattern[self.at - 1]) ^ 64)
        if not (sign.isascii() and sign.isalnum()):
            return _literal(sign)
        known = rest(sign)
        if known is None:
            raise PatternError(f"has the unknown escape \\{sign}")
        return known

    def _outside_escape(self, sign: str) -> str | None:
        if sign in _KEPT:
            return f"\\{sign}"
        if sign in "123456789k":
            # Text before a place is matched from its end, where the group is not known yet.
            raise PatternError("has a back reference, which cannot be looked up backwards")
        if sign.lower() in _CLASSES:
            return f"[{'^' if sign.isupper() else ''}{_CLASSES[sign.lower()]}]"
        if sign == "R":
            return f"(?:\\r\\n|[{_ENDS}])"
        if sign == "z":
            return "(?![\\s\\S])"
        if sign == "Z":
            return f"(?=(?:\\r\\n|[{_NOT_IN_LINE}])?(?![\\s\\S]))"
        return None

    @staticmethod
    def _set_escape(sign: str) -> str | None:
        if sign in _KEPT_IN_SET:
            return f"\\{sign}"
        if sign in _CLASSES:
            return f"[{_CLASSES[sign]}]"
        if sign.lower() in _CLASSES:
            return f"[^{_CLASSES[sign.lower()]}]"
        return None

    # ---------------------------------------------------------------------- sets

    def _set(self) -> str:
        """A set in brackets; every sign in it that is no operator is written as its code."""
        pattern = self.pattern
        posix = _POSIX.match(pattern, self.at)
        if posix and self.depth:
            self.at = posix.end()
            return f"[:{posix[1]}{posix[2]}:]"
        self.depth += 1
        if self.depth > 50:
            raise PatternError("has sets inside each other more than 50 deep")
        self.at += 1
        out = ["["]
        if pattern[self.at : self.at + 1] == "^":
            out.append("^")
            self.at += 1
        first = True
        while True:
            sign = pattern[self.at : self.at + 1]
            if not sign:
                raise PatternError("has a [ that is not closed")
            if sign == "]" and not first:
                self.at += 1
                break
            first = False
            if sign == "[":
                out.append(self._set())
            elif sign == "\\":
                out.append(self._escape(self._set_escape))
            elif pattern.startswith("&&", self.at):
                self.at += 2
                out.append("&&")
            elif sign == "-" and self._is_range(out):
                self.at += 1
                out.append("-")
            else:
                self.at += 1
                out.append(_code(ord(sign)))
        self.depth -= 1
        return "".join(out) + "]"

    def _is_range(self, out: list[str]) -> bool:
        """Whether a hyphen stands between two single characters."""
        behind = self.pattern[self.at + 1 : self.at + 2]
        before = out[-1]
        single = before.startswith(("\\x", "\\u", "\\U"))
        return single and (len(out) < 2 or out[-2] != "-") and behind not in {"]", "[", "", "&"}


def _code(number: int) -> str:
    if number > 0x10FFFF or 0xD800 <= number < 0xE000:
        raise PatternError(f"names U+{number:X}, which is no character")
    return f"\\U{number:08X}" if number > 0xFFFF else f"\\u{number:04X}"


def _literal(sign: str) -> str:
    return sign if sign.isalnum() else _code(ord(sign))


def _property(found: re.Match[str]) -> str:
    p, negated, name = found[1], found[2], found[3] or found[4]
    if negated:
        p = "P" if p == "p" else "p"
    for spelling in (_JAVA_PROPERTIES.get(name, name), name.removeprefix("Is")):
        if _is_known(spelling):
            return f"\\{p}{{{spelling}}}"
    raise PatternError(f"has the unknown property \\p{{{name}}}")


def _is_known(name: str) -> bool:
    try:
        regex.compile(f"\\p{{{name}}}", regex.V1)
    except regex.error:
        return False
    return True
