"""What ``transflow.toml`` says: languages, glossaries, severities, policy."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from transflow.errors import InputError
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

LARGEST = 1 << 20
"""Bytes of a configuration; what is larger is no configuration."""

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")
_AT_LINE = re.compile(r"at line (\d+)")
_TABLE = re.compile(r"\s*\[\s*([\w.\"'\s-]+?)\s*\]\s*(#.*)?$")

_FORMALITIES = ("default", "more", "less", "prefer_more", "prefer_less")


@dataclass(frozen=True, slots=True)
class DeepLConfig:
    """How DeepL is asked; its key never stands in a file that is shared.

    Attributes:
        formality: DeepL's own word, or "" to say nothing.
        server: Address to call instead of DeepL's, or "".
    """

    formality: str = ""
    server: str = ""


@dataclass(frozen=True, slots=True)
class AlignConfig:
    """What helps to align.

    Attributes:
        dictionaries: Dictionary files, seen from the workspace's folder.
        encoder: Name or folder of a sentence-transformers model, or "" for none.
    """

    dictionaries: tuple[str, ...] = ()
    encoder: str = ""


@dataclass(frozen=True, slots=True)
class ReviewConfig:
    """How the review screen looks and what its keys do.

    Attributes:
        keys: Keys by action, in place of the usual ones.
        contrast: Whether it is drawn in high contrast.
    """

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    contrast: bool = False


@dataclass(frozen=True, slots=True)
class DocumentConfig:
    """What holds for one document.

    Attributes:
        date: Its date (``YYYY-MM-DD``), against which the validity of terms is judged, or "".
        severities: Like those of the workspace, and stronger.
    """

    date: str = ""
    severities: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a workspace.

    Attributes:
        source: Source language of new documents (BCP 47).
        target: Target language of new documents (BCP 47).
        glossaries: Files, seen from the workspace's folder; empty for all of ``glossaries/`` that
            fit the language pair.
        severities: For checks whose severity is not to be the usual one; None: the check is off.
        four_eyes: Whether final needs another person than the one who wrote or reviewed the text.
        markers: Further phrases that call a text provisional.
        abbreviations: Further abbreviations by language that end no sentence, with their period.
        srx: File of SRX rules to cut sentences by, seen from the workspace's folder, or "".
        deepl: How DeepL is asked.
        align: What helps to align.
        documents: By name, what holds for single documents.
        review: How the review screen looks and what its keys do.
    """

    source: str
    target: str
    glossaries: tuple[str, ...] = ()
    severities: Mapping[str, Severity | None] = field(default_factory=lambda: MappingProxyType({}))
    four_eyes: bool = False
    markers: tuple[str, ...] = ()
    abbreviations: Mapping[str, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    deepl: DeepLConfig = DeepLConfig()
    srx: str = ""
    align: AlignConfig = AlignConfig()
    documents: Mapping[str, DocumentConfig] = field(default_factory=lambda: MappingProxyType({}))
    review: ReviewConfig = field(default_factory=ReviewConfig)

    def of(self, document: str) -> DocumentConfig:
        """What holds for one document, by its name."""
        return self.documents.get(document, _NOTHING)


_NOTHING = DocumentConfig()


def line_of(text: str, table: str, key: str) -> int:
    """Return the line where a key is set in a table, or the table itself begins; 0 if not found.

    Args:
        text: The file.
        table: Name of the table, such as ``checks``, or "" for the top.
        key: The key.
    """
    entry = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[.=]")
    name = f"{table}.{key}" if table else key
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        header = _TABLE.match(line)
        if header:
            current = header[1].replace('"', "").replace("'", "").replace(" ", "")
            if current == name:
                return number
        elif current == table and entry.match(line):
            return number
    return 0


@dataclass(frozen=True, slots=True)
class _Reader:
    """One table of the file; takes its keys by name and in the end complains of what is left."""

    text: str
    path: str
    name: str
    entries: dict[str, Any]

    def fault(self, key: str, message: str, *, hint: str = "") -> InputError:
        where = f"[{self.name}] {key}" if self.name else key
        line = line_of(self.text, self.name, key)
        return InputError(f"{where}: {message}", path=self.path, line=line, hint=hint)

    def take(self, key: str, kind: type[T], words: str, default: T | None = None) -> T:
        value = self.entries.pop(key, default)
        if value is None:
            raise InputError(
                f"{key} is missing", path=self.path, hint=f'add a line such as {key} = "ja"'
            )
        if not isinstance(value, kind):
            raise self.fault(key, f"must be {words}")
        return value

    def table(self, key: str) -> _Reader:
        name = f"{self.name}.{key}" if self.name else key
        entries = self.take(key, dict, f"a table, begun by a line [{name}]", {})
        return _Reader(self.text, self.path, name, dict(entries))

    def language(self, key: str) -> str:
        tag = self.take(key, str, 'a language tag such as "ja"')
        if not _TAG.fullmatch(tag):
            raise self.fault(
                key, f"{tag!r} is no language tag", hint="write it as in ja, en-GB or zh-Hant"
            )
        return tag

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.take(key, list, 'a list of texts such as ["one", "two"]', [])
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self.fault(key, 'must be a list of texts such as ["one", "two"], none empty')
        return tuple(values)

    def finish(self, known: tuple[str, ...], hints: Mapping[str, str] | None = None) -> None:
        for key in self.entries:
            close = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"known are {', '.join(known)}"
            raise self.fault(key, "is no setting", hint=(hints or {}).get(key, hint))


def parse(data: bytes, path: str) -> Config:
    """Read a ``transflow.toml``.

    Args:
        data: Its bytes, UTF-8 with or without a byte order mark.
        path: Its name, for messages.

    Raises:
        InputError: When it is no TOML, has an unknown setting or a value of the wrong type; names
            the line where that can be found.
    """
    top = _Reader(*_load(data, path))
    source, target = top.language("source"), top.language("target")
    if source.lower() == target.lower():
        raise top.fault("target", f"is {target}, like the source", hint="name two languages")
    glossaries = top.texts("glossaries")
    policy, deepl, text = top.table("policy"), top.table("deepl"), top.table("text")
    align, review = top.table("align"), top.table("review")
    keys = review.table("keys")
    documents = top.table("documents")
    checks, abbreviations = top.table("checks"), text.table("abbreviations")
    top.finish(
        (
            "source",
            "target",
            "glossaries",
            "policy",
            "checks",
            "documents",
            "text",
            "align",
            "deepl",
            "review",
        )
    )
    config = Config(
        source,
        target,
        glossaries,
        _severities(checks),
        policy.take("four_eyes", bool, "true or false", default=False),
        text.texts("markers"),
        MappingProxyType({lang: abbreviations.texts(lang) for lang in (*abbreviations.entries,)}),
        DeepLConfig(
            _one_of(deepl, "formality", ("", *_FORMALITIES)),
            deepl.take("server", str, "a text", ""),
        ),
        text.take("srx", str, "a file name", ""),
        AlignConfig(
            align.texts("dictionaries"), align.take("encoder", str, "a name or a folder", "")
        ),
        MappingProxyType(
            {name: _document(documents.table(name)) for name in (*documents.entries,)}
        ),
        ReviewConfig(
            MappingProxyType({name: keys.texts(name) for name in (*keys.entries,)}),
            review.take("contrast", bool, "true or false", default=False),
        ),
    )
    review.finish(("keys", "contrast"))
    align.finish(("dictionaries", "encoder"))
    policy.finish(("four_eyes",))
    text.finish(("markers", "abbreviations", "srx"))
    elsewhere = "a key does not belong in this file; set the variable DEEPL_AUTH_KEY instead"
    deepl.finish(("formality", "server"), dict.fromkeys(("auth_key", "key", "api_key"), elsewhere))
    return config


def _load(data: bytes, path: str) -> tuple[str, str, str, dict[str, Any]]:
    """Return what a _Reader of the whole file is made of."""
    if len(data) > LARGEST:
        raise InputError(f"is larger than {LARGEST:,} bytes, so it is no configuration", path=path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError("is not UTF-8", path=path, line=line, hint="save it as UTF-8") from error
    try:
        return text, path, "", tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))  # otherwise it says: at end of document
        line = int(found[1]) if found else len(text.splitlines())
        raise InputError(f"is no TOML: {error}", path=path, line=line) from error
    except RecursionError as error:
        raise InputError("is nested too deeply", path=path) from error


def _document(table: _Reader) -> DocumentConfig:
    # TOML has dates of its own; people write them with and without quotes.
    value = table.entries.pop("date", "")
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and value else value
    except ValueError:
        day = None
    if day is None or (day and (not isinstance(day, date) or isinstance(day, datetime))):
        raise table.fault("date", f"{value!r} is no date", hint="write it as 2024-03-31")
    config = DocumentConfig(day.isoformat() if day else "", _severities(table.table("checks")))
    table.finish(("date", "checks"))
    return config


def _severities(checks: _Reader) -> Mapping[str, Severity | None]:
    return MappingProxyType({name: _severity(checks, name) for name in (*checks.entries,)})


def _severity(checks: _Reader, check: str) -> Severity | None:
    words = (*(severity.value for severity in Severity), "off")
    word = _one_of(checks, check, words)
    return None if word == "off" else Severity(word)


def _one_of(table: _Reader, key: str, words: tuple[str, ...]) -> str:
    value = table.take(key, str, "a text", "")
    if value not in words:
        known = ", ".join(word for word in words if word)
        raise table.fault(key, f"{value!r} is none of {known}")
    return value


def template(source: str, target: str) -> str:
    """Return the commented ``transflow.toml`` of a new workspace.

    Args:
        source: BCP 47 tag.
        target: BCP 47 tag.
    """
    return f"""\
# Settings of this workspace. What stands behind a # is not in force.

# Languages of new documents (BCP 47 tags).
source = "{source}"
target = "{target}"

# Glossaries, seen from this folder. Without this line: every file in glossaries/ for the language
# pair (NAME.{source}-{target}.csv), and those without a pair in their name (NAME.csv).
# glossaries = ["glossaries/NAME.{source}-{target}.csv"]

[policy]
# true: a unit becomes final only by another person than the one who wrote or reviewed its text.
four_eyes = false

[checks]
# How much a finding weighs: "error" (stands in the way of the official edition), "warning",
# "notice" or "off". A check that is not named keeps its usual weight.
# length = "off"

[documents]
# For one document: its date, on which terms must be valid, and how much findings weigh in it.
# NAME = {{ date = 2024-03-31, checks = {{ length = "off" }} }}

[text]
# Further phrases that call a text provisional and are no part of it.
# markers = ["[Working translation]"]
# Cut sentences by the rules of an SRX file instead of transflow's own.
# srx = "segment.srx"

[text.abbreviations]
# Further abbreviations that do not end a sentence, by language.
# en = ["Amb."]

[align]
# Dictionaries of your own (source, tab, target), seen from this folder.
# dictionaries = ["my-words.tsv"]
# A sentence-transformers model as one more evidence: a folder, or a name.
# encoder = "models/LaBSE"

[review]
# true: white on black.
# contrast = true

[review.keys]
# Other keys for the review screen; "?" there shows all actions.
# final = ["a", "f5"]

[deepl]
# The key is taken from the variable DEEPL_AUTH_KEY, never from this file.
# formality = "prefer_more"
"""
