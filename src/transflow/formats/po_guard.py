r"""Reads PO text strictly before polib does, and hands polib only what it reads rightly.

polib loses text on broken quoting, fails on ``#=`` lines and on comments without a blank, splits
lines at characters that gettext leaves alone, does not know ``\a``, octal and hexadecimal escapes,
and drops the last entry when a bare comment stands behind it. The grammar is the one of GNU
gettext's reader (``po-lex.c``, ``po-gram-gen.y``): what ``msgfmt`` refuses is refused here, with
the line and the mend. The text that comes out has one string a line, canonical escapes, no
obsolete and no plural entries, and as many lines as what went in.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import NoReturn

from transflow.errors import InputError
from transflow.formats.text_file import MAX_BYTES

_CONTENT_TYPE = re.compile(rb"Content-Type:", re.IGNORECASE)
_CHARSET = re.compile(rb'[^"\\\n]{0,80}?charset=([A-Za-z0-9_.:+-]{1,40})', re.IGNORECASE)
_HEADER_BYTES = 1 << 16
_FOLD = re.compile(rb'"[ \t]*\r?\n[ \t]*"')
_ENCODINGS = re.compile(
    r"utf-8|ascii|iso8859-\d+|cp125\d|cp874|cp932|cp949|cp950|koi8-[rut]|shift_jis\w*|euc_\w+|"
    r"gb2312|gbk|gb18030|big5\w*|tis-620"
)
_STRING = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"')
_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr)(\[[ \t]*\d{1,3}[ \t]*\])?(?=[ \t\"]|$)")
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]+)|(.))")
_MAX_COMMENTS = 10_000  # polib joins them in quadratic time
_SIMPLE = frozenset('ntrvbf\\"')  # the escapes that polib knows


@dataclass(frozen=True, slots=True)
class Guarded:
    r"""PO text that polib reads rightly.

    Attributes:
        text: The text; lines end in ``\n`` and keep their numbers.
        has_header: Whether the first entry is the header.
        has_charset: Whether the header names the encoding.
        obsolete: Line and quoted msgid of each obsolete entry; they are not in the text.
        plurals: Line of each entry with a plural; they are not in the text.
    """

    text: str
    has_header: bool
    has_charset: bool
    obsolete: tuple[tuple[int, str], ...]
    plurals: tuple[int, ...]


def guard(data: bytes, *, path: str) -> Guarded:
    """Check the bytes of a PO file.

    Raises:
        InputError: The file is empty, too large, binary, not in the encoding that its header
            names, cut off, or not PO; with the line and the mend.
    """
    text, has_charset = _decoded(data, path)
    reader = _Reader(path)
    for number, line in enumerate(text.split("\n"), 1):
        reader.read(number, line.strip(" \t\f\v"))
    reader.finish()
    return Guarded(
        "\n".join(reader.out),
        reader.has_header,
        has_charset,
        tuple(reader.obsolete),
        tuple(reader.plurals),
    )


def _decoded(data: bytes, path: str) -> tuple[str, bool]:
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the file has {len(data):,} bytes, more than the limit of {MAX_BYTES:,}",
            path=path,
            hint="is it really a PO file?",
        )
    if not data.strip():
        raise InputError("the file is empty", path=path, hint="was it saved completely?")
    zero = data.find(0)
    if zero >= 0:
        raise InputError(
            f"byte {zero + 1} is zero: this is UTF-16 or a binary file (such as MO), not PO",
            path=path,
            line=data.count(b"\n", 0, zero) + 1,
            hint="save it as PO in UTF-8",
        )
    label, line = _charset(data)
    codec = "utf-8"
    if label and label.upper() != "CHARSET":
        try:
            codec = codecs.lookup(label).name
        except (LookupError, ValueError):
            codec = ""
        if not _ENCODINGS.fullmatch(codec):
            raise InputError(
                f"the header names the encoding “{label}”, which PO files are not written in",
                path=path,
                line=line,
                hint="save the file as UTF-8 and write charset=UTF-8",
            )
    if codec != "utf-8" and not data.isascii() and _is_utf8(data):
        raise InputError(
            f"the header says charset={label}, but the text is UTF-8",
            path=path,
            line=line,
            hint="write charset=UTF-8 in the header",
        )
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(
            f"byte {error.start + 1} (0x{error.object[error.start]:02X}) is not valid {codec}",
            path=path,
            line=error.object.count(b"\n", 0, error.start) + 1,
            hint="save the file as UTF-8 and write charset=UTF-8 in the header; was it cut off?",
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n"), bool(label)


def _charset(data: bytes) -> tuple[str, int]:
    """Give the encoding that the header names, or "", and the line of its Content-Type."""
    field = _CONTENT_TYPE.search(data, 0, _HEADER_BYTES)
    if field is None:
        return "", 0
    # tools fold long header lines, also between text/plain and charset
    named = _CHARSET.match(_FOLD.sub(b"", data[field.end() : field.end() + 300]))
    line = data.count(b"\n", 0, field.start()) + 1
    return (named[1].decode("ascii") if named else ""), line


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@dataclass(slots=True)
class _Reader:
    """State of the reader: which part of which entry it is in.

    ``part`` is the keyword last seen of the entry that is being read, or "" between entries.
    """

    path: str
    out: list[str] = field(default_factory=list)
    has_header: bool = False
    obsolete: list[tuple[int, str]] = field(default_factory=list)
    plurals: list[int] = field(default_factory=list)
    part: str = ""
    keyword_line: int = 0
    pieces: list[str] = field(default_factory=list)
    start: int = 0
    entries: int = 0
    has_context: bool = False
    has_id: bool = False
    plural: bool = False
    previous: bool = False
    comments: int = -1

    def read(self, number: int, line: str) -> None:
        if not line:
            self.out.append("")
        elif line[0] == "#":
            self._comment(number, line)
        elif line[0] == '"':
            if not self.part:
                self._refuse(number, "a string without a keyword", "put msgid or msgstr before it")
            self.pieces.append(self._strings(number, line))
            self.out.append("")
        else:
            self._keyword(number, line)

    def _flush(self) -> None:
        """Write the string of the keyword last seen as one: polib joins in quadratic time."""
        if not self.pieces:
            return
        string = "".join(self.pieces)
        self.pieces.clear()
        if self.part == "msgid":
            self.has_id = bool(string)
        self.out[self.keyword_line] += f'"{string}"'

    def finish(self) -> None:
        self._end(len(self.out), "the file ends inside an entry", "was it cut off?")
        if not self.entries:
            self._refuse(0, "there is no entry in the file", "is it really a PO file?")
        if self.comments >= 0:
            # comments with no entry behind them would make polib drop the last entry
            for index in range(self.comments, len(self.out)):
                self.out[index] = ""

    def _keyword(self, number: int, line: str) -> None:
        match = _KEYWORD.match(line)
        if match is None:
            word = line.split(" ", 1)[0][:40]
            shown = f"“{word}”" if word.isprintable() else f"U+{ord(word[0]):04X}"
            self._refuse(
                number,
                f"{shown} is neither a keyword, a comment nor a quoted string",
                "put text between double quotes, and a # before comments",
            )
        keyword, index = match[1], match[2]
        self._flush()
        if keyword == "msgctxt" or (keyword == "msgid" and self.part != "msgctxt"):
            self._end(number, f"{keyword} begins before the last entry has its msgstr", "add it")
            self._begin(number)
        allowed = {
            "msgctxt": {""},
            "msgid": {"", "msgctxt"},
            "msgid_plural": {"msgid"},
            "msgstr": {"msgid_plural", "msgstr[]"} if index else {"msgid"},
        }[keyword]
        if self.part not in allowed:
            self._refuse(
                number,
                f"{keyword} cannot stand {f'behind {self.part}' if self.part else 'here'}",
                "an entry is msgctxt, msgid and msgstr, in this order",
            )
        self.part = "msgstr[]" if index else keyword
        self.keyword_line = len(self.out)
        self.pieces.append(self._strings(number, line[match.end() :].lstrip(" \t")))
        self.has_context = self.has_context or keyword == "msgctxt"
        self.plural = self.plural or keyword == "msgid_plural"
        self.out.append(f"{keyword} ")

    def _begin(self, number: int) -> None:
        self.start = number if self.comments < 0 else self.comments + 1
        self.comments = -1
        self.entries += 1
        self.previous = self.plural = self.has_context = self.has_id = False

    def _end(self, number: int, problem: str, mend: str) -> None:
        """Close the entry that is being read, if there is one, at the given line."""
        if not self.part:
            return
        self._flush()
        if not self.part.startswith("msgstr"):
            self._refuse(number, f"{problem} (it began in line {self.start})", mend)
        self.part = ""
        if not self.has_id:
            self._header()
        if self.plural:
            self.plurals.append(self.start)
            self.out[self.start - 1 :] = [""] * (len(self.out) - self.start + 1)

    def _header(self) -> None:
        if self.has_context or self.plural:
            self._refuse(self.start, "the msgid is empty", "put the source text back")
        if self.has_header:
            self._refuse(self.start, "a second header (an empty msgid)", "remove it")
        if self.entries > 1:
            self._refuse(self.start, "the header is not the first entry", "move it to the top")
        self.has_header = True

    def _comment(self, number: int, line: str) -> None:
        self._end(number, "a comment stands inside an entry", "move it above the entry")
        kind, rest = line[:2], line[2:].strip()
        if kind == "#~":
            self._obsolete(number, rest)
            self.out.append("")
            return
        if self.comments < 0:
            self.comments = len(self.out)
        elif number - self.comments > _MAX_COMMENTS:
            self._refuse(
                number,
                f"more than {_MAX_COMMENTS:,} comment lines before one entry",
                "is it really a PO file?",
            )
        if kind == "#|":
            self._previous(number, rest)
        elif kind in {"#=", "#:"}:
            # sticky flags of newer gettext and references: nothing that a unit needs
            self.out.append("")
        elif kind in {"#.", "#,"}:
            self.out.append(f"{kind} {rest}" if rest else "")
        else:
            rest = line[1:].strip()
            self.out.append(f"# {rest}" if rest else "")

    def _previous(self, number: int, rest: str) -> None:
        match = _KEYWORD.match(rest)
        if match is None and not (rest.startswith('"') and self.previous):
            self._refuse(number, "#| without msgid or msgctxt", "remove the line")
        self.previous = True
        string = self._strings(number, rest[match.end() :].lstrip(" \t") if match else rest)
        if match is None:
            self.out.append(f'#| "{string}"')
        elif match[1] == "msgstr":
            self._refuse(number, "#| msgstr", "remove the line")
        else:
            self.out.append(f'#| {match[1]} "{string}"')

    def _obsolete(self, number: int, rest: str) -> None:
        if rest.startswith("msgid") and not rest.startswith("msgid_plural"):
            self.obsolete.append((number, rest[5:].strip()))
        elif self.obsolete and rest.startswith('"') and self.obsolete[-1][1] == '""':
            self.obsolete[-1] = (self.obsolete[-1][0], rest)

    def _strings(self, number: int, line: str) -> str:
        """Join the strings of one line, with canonical escapes."""
        pieces, position = [], 0
        while position < len(line):
            match = _STRING.match(line, position)
            if match is None:
                if line[position] != '"':
                    self._refuse(
                        number,
                        "text outside of the quotes",
                        'write a quote inside the text as \\"',
                    )
                self._refuse(number, "the quote is not closed", 'end the line with "')
            pieces.append(match[1])
            position = match.end()
            while position < len(line) and line[position] in " \t":
                position += 1
        string = "".join(pieces)
        if "\\" not in string:
            return string
        return _ESCAPE.sub(lambda escape: self._escape(number, escape), string)

    def _escape(self, number: int, escape: re.Match[str]) -> str:
        octal, hexadecimal, simple = escape.groups()
        if simple is not None:
            if simple in _SIMPLE:
                return escape[0]
            if simple == "a":
                return "\a"
            self._refuse(
                number, f"unknown escape \\{simple}", "write a backslash in the text as \\\\"
            )
        code = int(octal, 8) if octal else int(hexadecimal[-8:], 16)
        if not 0 < code < 128:
            self._refuse(
                number, f"the escape {escape[0][:12]} is no ASCII character", "write the character"
            )
        character = chr(code)
        if character == "\n":
            return "\\n"
        return f"\\{character}" if character in '\\"' else character

    def _refuse(self, number: int, problem: str, mend: str) -> NoReturn:
        raise InputError(problem, path=self.path, line=number, hint=mend)
