"""Which part of a page is its content, and what in it is seen.

Not seen, and so not in the text: scripts, styles, templates, form values, vector graphics,
formulas, fallbacks of media, ruby readings, elements with ``hidden``, with ``display: none`` or
``visibility: hidden`` in their own style attribute, and closed dialogs. ``aria-hidden`` hides
nothing from the eye: such text is kept.

Left out although it is seen: navigation, breadcrumbs, search, sharing and page-top links wherever
they stand; page header, page footer and side columns outside ``main`` and ``article``. An element
is known by its tag, its role, or one whole word of its class or its id, and by name only while it
holds less than a third of the page's running text. The part ``*`` is the whole page with all of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from transflow.errors import InputError
from transflow.formats.html_tokens import attributes
from transflow.formats.html_tree import ROOT, TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from transflow.formats.html_tree import Tree

WHOLE: Final = "*"
"""The part that is the whole page, navigation and all."""

_PAGE: Final = ":root"  # the whole page without its furniture

_UNSEEN: Final = frozenset(
    """
    applet audio canvas datalist frameset head iframe math noembed noframes noscript object option
    rp rt rtc script select style svg template textarea title video
    """.split()
)
_STYLED_AWAY: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHROME_TAGS: Final = frozenset({"nav", "search"})
_CHROME_ROLES: Final = frozenset("navigation search menu menubar toolbar".split())
_PAGE_CHROME_TAGS: Final = frozenset({"aside", "footer", "header"})
_PAGE_CHROME_ROLES: Final = frozenset("banner complementary contentinfo".split())
_CHROME_NAMES: Final = frozenset(
    """
    backtotop breadcrumb breadcrumbs cookie cookiebanner cookienotice crumb crumbs fontsize gmenu
    gnav gnavi globalmenu globalnav globalnavi globalnavigation gotop language languages
    languageswitch lang langs leftmenu lnav lnavi localnav localnavi localnavigation mainnav
    mainmenu menu nav navbar navi navigation pager pagetop pagination pankuzu printbutton rightmenu
    searchbox searchform share sharebuttons sidemenu sidenav sidenavi sitemap sitesearch skip
    skiplink skiplinks skipnav sns snsarea social submenu subnav subnavi textsize topicpath topnav
    totop
    """.split()
)
_PAGE_CHROME_NAMES: Final = frozenset(
    """
    banner copyright foot footer footermenu footernav footernavi globalfooter globalheader head
    header headermenu headernav pagefooter pageheader side sidebar sidecolumn sitefooter siteheader
    subcolumn
    """.split()
)
_MAIN_NAMES: Final = frozenset(
    """
    article articlebody articlecontent articlecontents articletext bodytext content contentarea
    contentbody contentinner contentmain contents contentsarea contentsbody contentsinner
    contentsmain detail entry entrybody entrycontent hombun honbun main mainarea mainblock mainbody
    mainbox maincol maincolumn maincontent maincontents mainpart maintext newsbody newsdetail
    pagebody pagecontent pagecontents postbody postcontent textbody
    """.split()
)
_CONTAINERS: Final = frozenset(
    """
    article body center div fieldset font form html main section table tbody td tr
    """.split()
)
_ROWS: Final = frozenset({"tbody", "tr"})
_NOT_IN_A_NAME: Final = re.compile(r"[^a-z0-9]+")
_PART: Final = re.compile(r"(?P<tag>[a-z][^\s:#.>]*)(?::(?P<number>[1-9][0-9]{0,8}))?")
_SPACES: Final = " \t\n\f\r\u3000\xa0"


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a page that is read.

    Attributes:
        root: Index of its element.
        name: What finds it again.
        skipped: For each node of the page, whether it and what is in it are left out.
    """

    root: int
    name: str
    skipped: bytearray


def find_part(tree: Tree, part: str, *, path: str) -> Part:
    """Find the part of a page that is meant.

    Args:
        tree: The page.
        part: A tag, a tag and its number among those of its name (``td:7``), ``#id``, ``.class``,
            ``*`` for the whole page with its navigation, or "" for the main content.
        path: Name of the file, for messages.

    Raises:
        InputError: There is no such part.
    """
    survey = _Survey(tree)
    if not part:
        root = survey.main()
        if root is None:
            return Part(0, WHOLE, survey.unseen)
        return Part(root, _name_of(tree, root), survey.skipped)
    if part == WHOLE:
        return Part(0, WHOLE, survey.unseen)
    found = next(_matching(tree, part), None)
    if found is None:
        raise InputError(
            f"the page has no part “{part}”",
            path=path,
            hint="name a tag, #id or .class of the page, or leave it out to find the main content",
        )
    return Part(found, part, survey.skipped)


class _Survey:
    """What is seen, what is furniture, and how much running text stands where."""

    def __init__(self, tree: Tree) -> None:
        self._nodes = tree.nodes
        count = len(tree.nodes)
        self.unseen = bytearray(count)
        self._names: list[frozenset[str]] = [frozenset()] * count
        self._roles: dict[int, str] = {}
        furniture = self._classify(tree.text)
        hidden = self._inherited(self.unseen)
        seen, prose = self._own_sizes(tree.text, hidden)
        sums = self._summed(prose)
        for index in furniture:
            # by name: a wrapper around the whole page may be called “header-menu” or worse
            if sums[index] * 3 >= sums[0] and not self._is_chrome_by_kind(index):
                furniture[index] = False
        self.skipped = bytearray(self.unseen)
        for index, counts in furniture.items():
            if counts:
                self.skipped[index] = 1
        out = self._inherited(self.skipped)
        for index, gone in enumerate(out):
            if gone:
                seen[index] = prose[index] = 0
        self._seen = self._summed(seen)
        self._prose = self._summed(prose)
        self._out = out

    def main(self) -> int | None:
        """Index of the element that holds the main content; None when all is furniture."""
        if not self._seen[0]:
            return None
        for wanted in (self._is_main, self._is_article, self._has_main_name):
            candidates = [
                index
                for index, node in enumerate(self._nodes)
                if node.name != TEXT
                and not self._out[index]
                and self._seen[index]
                and wanted(index)
            ]
            if not candidates:
                continue
            best = max(candidates, key=lambda index: (self._prose[index], self._seen[index]))
            if wanted == self._is_main:
                return best
            if self._prose[best] * 2 >= self._prose[0] and self._seen[best] * 3 >= self._seen[0]:
                return self._innermost(best, candidates)
        return self._densest()

    def _innermost(self, best: int, candidates: Sequence[int]) -> int:
        """The last of the candidates inside the best one that has nearly all of its text."""
        title = self._title(best)
        inside = [
            index
            for index in candidates
            if best <= index < self._nodes[best].last
            and self._prose[index] * 5 >= self._prose[best] * 4
            and (title is None or index < title < self._nodes[index].last)
        ]
        return inside[-1] if inside else best

    def _densest(self) -> int:
        """Go down from the page while one container holds 85 % of its running text."""
        names = {node.name: index for index, node in reversed(list(enumerate(self._nodes)))}
        at = next(
            index
            for index in (names.get("body", 0), names.get("html", 0), 0)
            if self._seen[index] == self._seen[0]
        )
        title = self._title(0)
        path = [at]
        while (next_one := self._heaviest_child(at, title)) is not None:
            at = next_one
            path.append(at)
        # as far out again as nothing is gained by it: a simpler name, the same text
        while len(path) > 1 and (
            self._nodes[path[-1]].name in _ROWS or self._seen[path[-2]] == self._seen[path[-1]]
        ):
            path.pop()
        return path[-1]

    def _heaviest_child(self, at: int, title: int | None) -> int | None:
        nodes = self._nodes
        child, end = at + 1, nodes[at].last
        while child < end:
            node = nodes[child]
            if (
                node.name in _CONTAINERS
                and self._prose[child] * 20 >= self._prose[0] * 17
                and (title is None or child < title < node.last)
            ):
                return child
            child = node.last
        return None

    def _title(self, inside: int) -> int | None:
        """The first h1 that has text, inside an element."""
        for index in range(inside, self._nodes[inside].last):
            if self._nodes[index].name == "h1" and self._seen[index]:
                return index
        return None

    # ------------------------------------------------------------ kinds of elements

    def _classify(self, text: str) -> dict[int, bool]:
        """Mark what is unseen; give the elements that may be furniture."""
        furniture: dict[int, bool] = {}
        content_end = 0  # behind the last main or article that began so far
        for index, node in enumerate(self._nodes):
            if node.name in {TEXT, ROOT}:
                continue
            found = {}
            if node.inner - node.start > len(node.name) + 3:
                found = attributes(text, node.start, node.inner)
                role = found.get("role")
                if role:
                    self._roles[index] = role.value.strip().lower()
                self._names[index] = _words(
                    found[key].value for key in ("id", "class") if key in found
                )
            style = found.get("style")
            if (
                node.name in _UNSEEN
                or "hidden" in found
                or (node.name == "dialog" and "open" not in found)
                or (style and _STYLED_AWAY.search(style.value))
            ):
                self.unseen[index] = 1
            if node.name in {"html", "body", "main", "article"}:
                if node.name in {"main", "article"}:
                    content_end = max(content_end, node.last)
                continue
            if self._roles.get(index) == "main":
                content_end = max(content_end, node.last)
                continue
            names, role_name = self._names[index], self._roles.get(index, "")
            if (
                node.name in _CHROME_TAGS
                or role_name in _CHROME_ROLES
                or not _CHROME_NAMES.isdisjoint(names)
            ) or (
                index >= content_end
                and (
                    node.name in _PAGE_CHROME_TAGS
                    or role_name in _PAGE_CHROME_ROLES
                    or not _PAGE_CHROME_NAMES.isdisjoint(names)
                )
            ):
                furniture[index] = True
        return furniture

    def _is_chrome_by_kind(self, index: int) -> bool:
        role = self._roles.get(index, "")
        return (
            self._nodes[index].name in _CHROME_TAGS | _PAGE_CHROME_TAGS
            or role in _CHROME_ROLES | _PAGE_CHROME_ROLES
        )

    def _is_main(self, index: int) -> bool:
        return self._nodes[index].name == "main" or self._roles.get(index) == "main"

    def _is_article(self, index: int) -> bool:
        return self._nodes[index].name == "article"

    def _has_main_name(self, index: int) -> bool:
        name = self._nodes[index].name
        return (
            name in _CONTAINERS
            and name not in {"html", "body"}
            and not _MAIN_NAMES.isdisjoint(self._names[index])
        )

    # ------------------------------------------------------------ amounts

    def _inherited(self, own: bytearray) -> bytearray:
        flags = bytearray(own)
        for index, node in enumerate(self._nodes):
            if node.parent >= 0 and flags[node.parent]:
                flags[index] = 1
        return flags

    def _own_sizes(self, text: str, hidden: bytearray) -> tuple[list[int], list[int]]:
        """Characters of each text, and of each text outside links."""
        count = len(self._nodes)
        seen, prose = [0] * count, [0] * count
        in_link = bytearray(count)
        for index, node in enumerate(self._nodes):
            parent = node.parent
            if node.name == "a":
                tag = text[node.start : node.inner].lower()
                in_link[index] = "href" in tag
            if parent >= 0 and in_link[parent]:
                in_link[index] = 1
            if node.name == TEXT and not hidden[index]:
                size = len(text[node.start : node.end].strip(_SPACES))
                seen[index] = size
                prose[index] = 0 if in_link[index] else size
        return seen, prose

    def _summed(self, own: Sequence[int]) -> list[int]:
        sums = list(own)
        for index in range(len(sums) - 1, 0, -1):
            sums[self._nodes[index].parent] += sums[index]
        return sums


def _words(values: Iterator[str]) -> frozenset[str]:
    return frozenset(
        _NOT_IN_A_NAME.sub("", word) for value in values for word in value.lower().split()
    )


def _matching(tree: Tree, part: str) -> Iterator[int]:
    wanted = _matcher(tree, part)
    return (index for index, node in enumerate(tree.nodes) if node.name != TEXT and wanted(index))


def _matcher(tree: Tree, part: str) -> Callable[[int], bool]:
    nodes = tree.nodes

    def value(index: int, name: str) -> str:
        node = nodes[index]
        if node.name == ROOT or node.inner - node.start < len(part):
            return ""
        found = attributes(tree.text, node.start, node.inner).get(name)
        return found.value if found else ""

    if part.startswith("#"):
        return lambda index: value(index, "id").strip() == part[1:] != ""
    if part.startswith("."):
        return lambda index: part[1:] in value(index, "class").split()
    if part == _PAGE:
        return lambda index: index == 0
    found = _PART.fullmatch(part.strip().lower())
    tag, number = (found["tag"], int(found["number"] or 1)) if found else (part.strip().lower(), 1)
    left = number

    def counted(index: int) -> bool:
        nonlocal left
        left -= nodes[index].name == tag
        return nodes[index].name == tag and left == 0

    return counted


def _name_of(tree: Tree, root: int) -> str:
    """The shortest name that finds an element again."""
    node = tree.nodes[root]
    if root == 0:
        return _PAGE
    found = attributes(tree.text, node.start, node.inner)
    own = found["id"].value.strip() if "id" in found else ""
    if own and next(_matching(tree, f"#{own}"), None) == root:
        return f"#{own}"
    number = sum(each.name == node.name for each in tree.nodes[: root + 1])
    return node.name if number == 1 else f"{node.name}:{number}"
