"""SRX files: segmentation rules for exchange, versions 1.0 and 2.0.

LanguageTool's and Okapi's dialects are read: with or without a namespace, with Okapi's extensions
(which are left aside: they steer how an editor shows the rules). What a file says about inline
codes (``formathandle``, ``segmentsubflows``) has no meaning for text, in which there are none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from lxml import etree

from transflow.errors import InputError
from transflow.formats.icu_regex import PatternError, translate
from transflow.text.srx_rules import LanguageMap, SrxRule, SrxRules

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES: Final = 16 * 1024 * 1024
"""Largest file that is read; LanguageTool's, for forty languages, has 0.2."""

_SPACES: Final = frozenset({"", "http://www.lisa.org/srx20", "http://www.lisa.org/srx10"})
_YES_NO: Final = {"yes": True, "no": False}


def parse(data: bytes, *, path: str) -> SrxRules:
    """Read an SRX file.

    Version 1.0 takes the first language map that fits, as version 2.0 does without ``cascade``; of
    several groups of maps (1.0) the first counts.

    Args:
        data: Bytes of the file.
        path: Its name, for messages.

    Raises:
        InputError: It is no SRX file, or a rule cannot be translated; names the line and the mend.
    """
    return _Reader(path).read(_root(data, path))


def _root(data: bytes, path: str) -> etree._Element:
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the file has {len(data):,} bytes, more than the limit of {MAX_BYTES:,}",
            path=path,
            hint="keep the rules of the languages that you need",
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(
            f"not well-formed XML: {error.msg}",
            path=path,
            line=error.lineno or 0,
            hint="give an SRX file, version 1.0 or 2.0",
        ) from error
    declared: Any = root.getroottree().docinfo.internalDTD  # its stub lacks the entities
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise InputError(
            "the file declares entities, which are not read",
            path=path,
            line=1,
            hint="write the characters themselves and remove the declarations",
        )
    return root


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.space = ""
        # Thousands of rules share few expressions, most of all the empty one and \s.
        self.translated = lru_cache(maxsize=4096)(translate)

    def read(self, root: etree._Element) -> SrxRules:
        name = etree.QName(root)
        self.space = name.namespace or ""
        if name.localname != "srx" or self.space not in _SPACES:
            self._refuse(root, f"the root is <{name.localname}>, not <srx>", "give an SRX file")
        version = root.get("version", "2.0")
        if version not in {"1.0", "2.0"}:
            self._refuse(root, f"unknown SRX version “{version[:20]}”", "write 1.0 or 2.0")
        header, body = self._child(root, "header"), self._needed(root, "body")
        cascade = header is not None and self._flag(header, "cascade", default=False)
        if header is not None:
            self._flag(header, "segmentsubflows", default=True)
        groups = self._groups(self._needed(body, "languagerules"))
        maps = self._maps(self._needed(body, "maprules"), groups)
        return SrxRules(tuple(maps), cascade=cascade and version != "1.0", path=self.path)

    def _groups(self, element: etree._Element) -> dict[str, tuple[SrxRule, ...]]:
        groups: dict[str, tuple[SrxRule, ...]] = {}
        for group in self._children(element, "languagerule"):
            name = self._attribute(group, "languagerulename")
            if name in groups:
                self._refuse(
                    group, f"the rules “{name[:60]}” are given twice", "rename or join one"
                )
            groups[name] = tuple(self._rule(rule) for rule in self._children(group, "rule"))
        return groups

    def _rule(self, element: etree._Element) -> SrxRule:
        return SrxRule(
            self._flag(element, "break", default=True),
            self._expression(element, "beforebreak"),
            self._expression(element, "afterbreak"),
            _line(element),
        )

    def _expression(self, rule: etree._Element, name: str) -> str:
        element = self._child(rule, name)
        if element is None:
            return ""
        for inner in element.iterchildren():
            self._refuse(inner, f"<{name}> holds more than text", "escape < and & in it")
        return self._translated(element, element.text or "")

    def _translated(self, element: etree._Element, pattern: str) -> str:
        try:
            return self.translated(pattern)
        except PatternError as error:
            shown = pattern if len(pattern) <= 80 else pattern[:79] + "…"
            self._refuse(element, f"the expression “{shown}” {error}", "correct it or leave it out")

    def _maps(
        self, element: etree._Element, groups: dict[str, tuple[SrxRule, ...]]
    ) -> Iterator[LanguageMap]:
        inner = self._child(element, "maprule")
        for entry in self._children(element if inner is None else inner, "languagemap"):
            name = self._attribute(entry, "languagerulename")
            if name not in groups:
                self._refuse(entry, f"there are no rules “{name[:60]}”", "name rules of this file")
            pattern = self._translated(entry, self._attribute(entry, "languagepattern"))
            yield LanguageMap(pattern, groups[name])

    # ------------------------------------------------------------------ elements

    def _children(self, element: etree._Element, name: str) -> Iterator[etree._Element]:
        return element.iterchildren(f"{{{self.space}}}{name}" if self.space else name)

    def _child(self, element: etree._Element, name: str) -> etree._Element | None:
        return next(self._children(element, name), None)

    def _needed(self, element: etree._Element, name: str) -> etree._Element:
        found = self._child(element, name)
        if found is None:
            parent = etree.QName(element).localname
            self._refuse(element, f"<{parent}> has no <{name}>", "give a complete SRX file")
        return found

    def _attribute(self, element: etree._Element, name: str) -> str:
        value = element.get(name)
        if value is None:
            own = etree.QName(element).localname
            self._refuse(element, f"<{own}> has no attribute {name}", "add it")
        return value

    def _flag(self, element: etree._Element, name: str, *, default: bool) -> bool:
        value = element.get(name)
        if value is None:
            return default
        if value not in _YES_NO:
            self._refuse(element, f"{name} is “{value[:20]}”", "write yes or no")
        return _YES_NO[value]

    def _refuse(self, element: etree._Element, problem: str, mend: str) -> NoReturn:
        raise InputError(problem, path=self.path, line=_line(element), hint=mend)


def _line(element: etree._Element) -> int:
    return cast("int | None", element.sourceline) or 0
