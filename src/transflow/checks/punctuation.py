"""Checks of brackets, quotation marks and the final stop."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from transflow.checks.base import Finding
from transflow.checks.length import weight
from transflow.checks.presence import primary
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transflow.checks.base import Pair
    from transflow.glossary.matcher import Glossary

_BRACKETS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "（": "）",
    "［": "］",
    "｛": "｝",
    "【": "】",
    "〔": "〕",
    "〈": "〉",
    "《": "》",
}
_CORNERS = {"「": "」", "『": "』"}
_ROUND = {"（": "(", "）": ")", "［": "[", "］": "]"}
_ENUMERATOR = re.compile(
    r"(?:^|[\s;,.:、。])(?P<label>[0-9０-９]{1,3}[°º]?|[A-Za-z]|[ivxIVX]{1,5})[ ]?\Z"
)
_CLOSED_BEHIND = re.compile(r"(?<![(\[（［\w])(?P<label>[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[)）]")
_WIDE = {"(": "（", "[": "［"}
_CORNERS_AND_MORE = {**_CORNERS, "“": "”"}
_MARKS = re.compile(r"[()\[\]{}（）［］｛｝【】〔〕〈〉《》「」『』“”«»]")
_ANY_BRACKET = re.compile(r"[()\[\]{}（）［］｛｝【】〔〕〈〉《》]")
_NEAR = 8
_LATIN_QUOTES = {"“": "”", "«": "»"}
_ANY_QUOTE = re.compile(r"[\"「」『』“”„«»‚]")
_SOURCE_QUOTES = re.compile(r"[「『“„«»\"]")
_TARGET_QUOTES = re.compile(r"[「『“”„«»\"‘’'*_]|''")
_INCH = re.compile(r"[0-9]\"")

_STOPS = frozenset(".!?。！？．।။։؟។៕៖…")
_HALF_STOPS = frozenset(":;：；—–")
_STOPPED_ALIKE = frozenset("en fr de es it pt nl".split())
"""Languages that put a stop where the others put one; Japanese leaves it out of notes and cells."""

_CLOSING = " \u00a0\u202f\t\n)]}）］】〉》〕」』”’»“\"'*_"
_ABBREVIATION = re.compile(
    r"(?:\b(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|No|Nos|al|approx|Dr|St|a\.m|p\.m|U\.S|U\.N|U\.K|D\.C|e\.V|usw|Nr|Abs|Art|ff))\.\Z",
    re.IGNORECASE,
)
_MIN_SENTENCE = 12
_TWICE_STOPPED = re.compile(r"。。|、、|(?<=[^\W\d_])(?<!\.)\.\.(?!\.)(?=\s|\Z)")
_INNER = re.compile(r"[‚‘’]")
_NOUN_END = re.compile(r"[\u30a1-\u30ff\u3400-\u9fff々0-9０-９A-Za-zＡ-Ｚａ-ｚ%％℃]\Z")
_NOUNS = re.compile(r"(?:[\u3400-\u9fff々・ァ-ヺーの]|及び|に関する){2,40}(?<![のびる])")
_LONGEST_TITLE = 60
_HAS_VERB = re.compile(
    r"[\u3040-\u9fff]|\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|must"
    r"|may|might|does|do|did|\w{3,}ed|opens|closes|starts|begins|ends|runs|arrives|leaves"
    r"|ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|muss|müssen|soll|sollen"
    r"|est|sont|était|étaient|sera|seront|ont|doit"
    r"|doivent|peut|peuvent)\b"
)
"""What most sentences have and notes (opening hours) do not."""

_SHORT = 40
"""A text this short that ends with an abbreviation is seldom a sentence."""


def brackets(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find brackets that are not closed or not opened, unless the source leaves them so too."""
    if not _ANY_BRACKET.search(pair.target):
        return ()
    lost = _unpaired(pair.target, _BRACKETS, _closed_behind(pair.source))
    return _unlike(pair, lost) if lost else ()


def _unlike(pair: Pair, lost: list[int]) -> Iterator[Finding]:
    """Tell the brackets of a target without a partner that the source does not leave so too."""
    allowed = Counter(
        _ROUND.get(pair.source[place], pair.source[place])
        for place in _unpaired(pair.source, _BRACKETS)
    )
    for place in lost:
        mark = pair.target[place]
        name = _ROUND.get(mark, mark)
        if allowed[name]:
            allowed[name] -= 1
            continue
        fault = "opened and not closed" if mark in _BRACKETS else "closed and not opened"
        yield Finding(f"“{mark}” is {fault}", None, (place, place + 1))


def _closed_behind(text: str) -> frozenset[str]:
    """What stands last inside round brackets without being labelled: (see paragraph 48)."""
    if ")" not in text and "）" not in text:
        return frozenset()
    depth, at, found = 0, 0, set()
    for match in _CLOSED_BEHIND.finditer(text):
        depth += sum(text.count(mark, at, match.end() - 1) for mark in "(（")
        depth -= sum(text.count(mark, at, match.end() - 1) for mark in ")）")
        at = match.end() - 1
        if depth > 0:
            found.add(match["label"])
    return frozenset(found)


def _unpaired(text: str, pairs: dict[str, str], closed: frozenset[str] = frozenset()) -> list[int]:
    """Give the places of brackets without their partner.

    Args:
        text: Any text.
        pairs: Closing marks by the opening ones.
        closed: Numbers and letters that are no labels of a list before a closing bracket.
    """
    marks = list(_MARKS.finditer(text))
    if not marks:
        return []
    closers = {close: open_ for open_, close in pairs.items()}
    waiting: list[tuple[str, int]] = []
    lost: list[int] = []
    for match in marks:
        mark, place = match.group(), match.start()
        if mark in pairs:
            waiting.append((mark, place))
        elif mark in closers:
            wanted = {closers[mark], _ROUND.get(closers[mark], ""), _WIDE.get(closers[mark], "")}
            near = range(1, min(len(waiting), _NEAR) + 1)
            depth = next((d for d in near if waiting[-d][0] in wanted), 0)
            if depth:
                lost.extend(where for _, where in waiting[len(waiting) - depth + 1 :])
                del waiting[len(waiting) - depth :]
            elif mark not in ")）":
                lost.append(place)
            else:
                label = _ENUMERATOR.search(text, max(0, place - 8), place)
                if label is None or label["label"] in closed:
                    lost.append(place)
    return sorted([*lost, *(where for _, where in waiting)])


def quotes(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find quotation marks without their partner, and quotations whose marks were all lost."""
    text = pair.target
    lang = primary(pair.target_lang)
    source_odd = _odd_quotes(pair.source, primary(pair.source_lang))
    odd = _odd_quotes(text, lang)
    if odd and not source_odd:
        return _without_partner(pair, odd)
    if not odd and not source_odd:
        quoted = _SOURCE_QUOTES.search(pair.source)
        if quoted and not _TARGET_QUOTES.search(text):
            told = "the source quotes something, the target nothing"
            return (Finding(told, quoted.span(), None, Severity.NOTICE),)
    return ()


def _without_partner(pair: Pair, odd: list[int]) -> Iterator[Finding]:
    text = pair.target
    unquoted = not _SOURCE_QUOTES.search(pair.source)
    for place in odd:
        # a quotation of several units, whose source has its marks elsewhere
        runs_on = unquoted and not text[:place].strip()
        yield Finding(
            f"“{text[place]}”: a quotation mark has no partner",
            None,
            (place, place + 1),
            Severity.NOTICE if runs_on else None,
        )


def _odd_quotes(text: str, lang: str) -> list[int]:
    """Give the places of quotation marks without a partner."""
    if not _ANY_QUOTE.search(text):
        return []
    straight = [match.start() for match in re.finditer('"', text)] if '"' in text else []
    straight = (
        [place for place in straight if not _INCH.match(text, max(0, place - 1))]
        if len(straight) % 2
        else []
    )
    lost = [straight[-1]] if len(straight) % 2 else []
    if lang in {"ja", "zh"}:
        return lost + _unpaired(text, _CORNERS_AND_MORE)
    if lang == "de" or "„" in text:
        return lost + _german(text)
    return lost + _unpaired(text, _LATIN_QUOTES)


def _german(text: str) -> list[int]:
    """German opens low (or with ») and closes with the mark that English opens with."""
    waiting: list[int] = []
    lost: list[int] = []
    for place, mark in enumerate(text):
        if mark == "„":
            waiting.append(place)
        elif mark in "“”":
            if waiting:
                waiting.pop()
            else:
                lost.append(place)
    lost += _german_inner(text)
    guillemets = [place for place, mark in enumerate(text) if mark in "«»"]
    if len(guillemets) % 2:
        lost.append(guillemets[-1])
    if len(lost) % 2 == 0 and "„" not in text:
        lost = [place for place in lost if text[place] not in "“”"]  # English marks, in pairs
    return sorted([*lost, *waiting])


def _german_inner(text: str) -> list[int]:
    """The ‚ of an inner quotation that no ‘ closes."""
    waiting: list[int] = []
    for match in _INNER.finditer(text):
        if match.group() == "‚":
            waiting.append(match.start())
        elif waiting:
            waiting.pop()
    return waiting


_EXCLAIMING = "!！"
"""Headlines exclaim in one language and not in another."""


def final_stop(pair: Pair, glossary: Glossary | None) -> Iterable[Finding]:  # noqa: ARG001
    """Find a sentence whose translation does not end as one, the reverse, and a stop put twice."""
    source, target = pair.source.rstrip(_CLOSING), pair.target.rstrip(_CLOSING)
    if not source or not target:
        return ()
    if twice := _stopped_twice(pair.target):
        if _stopped_twice(pair.source):
            return ()
        return (Finding("a stop stands twice", None, twice.span()),)
    source_stop = source[-1] in _STOPS and not (
        _ABBREVIATION.search(source[-8:]) and (len(source) < _SHORT or not _HAS_VERB.search(source))
    )
    if source_stop == (target[-1] in _STOPS):  # nearly always
        return ()
    return _stopped_unlike(pair, source, target, source_stop=source_stop)


def _stopped_twice(text: str) -> re.Match[str] | None:
    """Where a text has a stop twice; the expression alone would look at every place."""
    if ".." in text or "。。" in text or "、、" in text:
        return _TWICE_STOPPED.search(text)
    return None


def _stopped_unlike(
    pair: Pair, source: str, target: str, *, source_stop: bool
) -> Iterator[Finding]:
    """Tell the stop that one side alone has, the texts being without their closing marks."""
    langs = {primary(pair.source_lang), primary(pair.target_lang)}
    alike = langs <= _STOPPED_ALIKE and source[-1].isalpha()
    titled = _is_title(source, primary(pair.source_lang))
    if weight(pair.target, pair.target_lang) < _MIN_SENTENCE and not titled:
        return
    end = len(target)
    thai = primary(pair.target_lang) in {"th", "lo"}
    if source_stop and target[-1] not in _HALF_STOPS and not thai:
        if source[-1] in _HALF_STOPS:
            return
        yield Finding(
            "the source ends a sentence, the target has no final stop",
            (len(source) - 1, len(source)),
            (end - 1, end),
            Severity.NOTICE
            if source[-1] in _EXCLAIMING or _is_noted(pair, target) or _in_brackets(pair)
            else None,
        )
    elif not source_stop and source[-1] not in _HALF_STOPS:
        if target[-1] == "…" or _ABBREVIATION.search(target[-8:]) or thai:
            return
        if primary(pair.source_lang) in {"th", "lo"}:
            return
        yield Finding(
            "the target ends with a stop, the source does not",
            (len(source) - 1, len(source)),
            (end - 1, end),
            None if (titled or alike) and target[-1] in ".。" else Severity.NOTICE,
        )


def _is_noted(pair: Pair, target: str) -> bool:
    """Whether a Japanese text is a note that ends with a noun, as captions and tables do."""
    return (
        primary(pair.target_lang) == "ja"
        and "。" not in target
        and _NOUN_END.search(target) is not None
    )


def _is_title(text: str, lang: str) -> bool:
    """Whether a short text is surely a title: English in title case, Japanese of nouns alone."""
    if len(text) > _LONGEST_TITLE:
        return False
    if lang == "en":
        words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > len("the")]
        return bool(words) and all(word[0].isupper() for word in words) and not text.isupper()
    return lang == "ja" and _NOUNS.fullmatch(text) is not None


def _in_brackets(pair: Pair) -> bool:
    """Whether the stop may go: in a closing bracket on both sides, or at the end of a quotation.

    Japanese puts no 。 before 」.
    """
    source, target = pair.source.rstrip()[-1], pair.target.rstrip()[-1]
    return (source in ")）" and target in ")）") or (source in '”"»’' and target in "」』")
