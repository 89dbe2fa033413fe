"""Where the sentences of one block end: candidate ends, then vetoes.

One compiled expression finds every possible end with what clings to it (closing marks, footnote
signs); only there is anything looked at. All work at a candidate is bounded by the distance to its
neighbours, so that time grows linearly with the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from transflow.text.candidates import PATTERNS, SIGNS, candidates
from transflow.text.fullstop import (
    KOREAN_ENDS,
    NUMBERING,
    ends_here,
    glued_end,
    names_company,
    usual_end,
)
from transflow.text.nesting import QUOTES, Pair, pairs
from transflow.text.quotations import Apostrophes, carried_on
from transflow.text.wide_stops import ITEM, wide_stop_ends

if TYPE_CHECKING:
    from transflow.text.languages import Language

_GAP: Final = re.compile("[\\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*")
_INVISIBLE: Final = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_NO_START: Final = ",;:，、；：)）]］"
_FULL_STOPS: Final = frozenset("。｡។៕៚၊။።।॥།༎۔։᠃᠉")
_FINAL_MARKS: Final = frozenset("！？؟‼⁇⁈⁉፧")
_ENDS_ASIDES: Final = _FULL_STOPS | _FINAL_MARKS
"""They end nothing behind an aside that stands inside a sentence."""

_GLUED: Final = re.compile(
    "[\u0e00-\u0eff][!?]+[\u0e00-\u0eff]|[\u1780-\u17d3][!?]+[\u1780-\u17d3]"
    "|[\u1000-\u109f][!?]+[\u1000-\u109f]|[다요까죠네][!?]+(?!라[고는며]|하[고며는])[가-힣]"
)
"""A mark with no space behind in scripts that write few spaces or none."""

_CJK: Final = re.compile("[々〆〇ぁ-ヿ㐀-\u9fff\uf900-\ufaffｦ-ﾟ]")
_BLANKS: Final = frozenset(" \t\n\r\u3000\u00a0\u200b")
_PAREN: Final = frozenset("(（[［{｛【〔")
_ROUND_CLOSERS: Final = frozenset("»”“")
"""Marks that some languages set before the full stop of what they quote."""

_SPEAKER_INSIDE: Final = re.compile("[,?!…] [—–-] [^\\W\\d_A-ZА-Я]")
"""«Да, — сказал он. — Но не сейчас»."""

_LONG_QUOTE: Final = 2_000
"""A pair longer than this many characters is a mistake or a whole speech: it protects nothing."""

_OMISSION_OPENS: Final = frozenset({"", *"“«„‘[("})
"""What stands before an ellipsis that stands for the head of a sentence."""

_DOTS_BEGIN: Final = re.compile("\\.{3}[^\\W_]")
"""...and then: a sentence that begins with dots."""

_OWN_I: Final = frozenset({"it", "pl", "cs", "sk", "hr", "sl", "bs"})
"""Languages in which a single capital I is no pronoun, but an article or "and"."""

_CITATION: Final = re.compile("[(（][^()（）]{1,40}[)）]\\s*[.。]")
_ANSWERS: Final = frozenset({"I", "No", "네", "예"})
"""They look like the number of an item, and are none."""

_KHMER_GOES_ON: Final = re.compile(
    "បាន|ត្រូវ|នឹង(?!ង)|អាច(?!ម៍)|កំពុង|គឺ|មាន|មិន|ជា|ក្នុង|លើ|សម្រាប់|តាមរយៈ|ឱ្យ|ឲ្យ|រវាង|ទាំង|នៃ|នូវ"
    "|អោយ|សុទ្ធ|កើន|ថយ|ដូច|រួម|ជូន|ផង|[(០-៩0-9]"
)
"""Verbs and prepositions behind a list that ends in ។ល។; what else follows begins a sentence."""

_ZH_SPEECH: Final = re.compile("[:：]$|[说說称稱道示出调調诉訴为為问問答],?，?$")


def _skip_gap(text: str, at: int) -> int:
    """The next character that is no space; the expression matches the empty gap, too."""
    found = _GAP.match(text, at)
    return found.end() if found else at


def _stands_alone(text: str, lang: Language, begin: int, end: int) -> bool:
    """Whether a pair that opens a sentence also ends one, so that its sentences are our own."""
    if text[end - 1 : end].rstrip() == "":
        end_sign = text[max(0, end - 3) : end].rstrip()[-1:]
    else:
        end_sign = text[end - 1]
    behind = end + 1
    if end_sign not in SIGNS and end_sign not in "」』”":
        if (
            not lang.spaced
            or text[behind : behind + 1] != "."
            or text[end] not in _ROUND_CLOSERS
            or _SPEAKER_INSIDE.search(text, begin, end)
        ):
            return False
        behind += 1  # «Спасибо. Голосуем».
    after = _skip_gap(text, behind)
    if after >= len(text):
        return True
    following = text[after]
    if following in ",;:，、；：.。．" or following.islower() or following in "—–-―─":
        return False
    if lang.spaced and after == behind and following.isalnum():
        return False
    return not carried_on(text, behind, after, lang, own=True)


def sentence_ends(text: str, lang: Language) -> list[int]:
    """Offsets behind the sentences of one block, ascending; the end of the text is left out.

    Args:
        text: The text of a block, its label left out.
        lang: Its language.
    """
    pattern = PATTERNS.get(lang.code) or candidates(lang)
    ends: list[int] = []
    size = len(text)
    last = 0
    nested: list[Pair] | None = None
    number = 0  # of the pair that opens next
    opens = size
    guard = closes = -1  # the outermost pair that protects the present place
    apostrophes: Apostrophes | None = None
    search = pattern.search
    candidate = search(text)
    while candidate is not None:
        found = candidate
        start, stop = found.span()
        if stop >= size:
            break
        candidate = search(text, stop)
        if start < last:
            continue  # inside what was taken into the sentence or stood as an aside
        if nested is None:
            nested = pairs(text)
            opens = nested[0][0] if nested else size
        if text[stop - 1] == "'" and found["close"][0] == " ":
            bare = found.end("end")
            apostrophes = apostrophes or Apostrophes(text)
            if apostrophes.opens(bare + 1):  # the mark belongs to the next sentence
                found = pattern.match(text, start, bare) or found
                stop = bare
        while opens < start:
            low, high = nested[number]
            number += 1
            opens = nested[number][0] if number < len(nested) else size
            if low < closes or high < start or high - low > _LONG_QUOTE:
                continue
            if (
                text[low] in "《〈"
                or _first(text, last) < low
                or not _stands_alone(text, lang, low, high)
            ):
                guard, closes = low, high
        if closes >= stop:
            continue
        if opens == stop - 1 and text[opens] == '"':  # the mark belongs to the next sentence
            found = pattern.match(text, start, opens) or found
            stop = found.end()
        following = text[stop]
        if closes < start:
            opened = begin = -1
            if stop - start == 1:
                sign = text[start]
                if sign == "。":
                    if "\u3040" < following < "\ufe00":  # the usual case in Japanese and Chinese
                        ends.append(stop)
                        last = stop
                        continue
                elif (
                    following == " "
                    and sign == "."
                    and "A" <= text[stop + 1] <= "Z"
                    and usual_end(text, lang, last, start)
                ):
                    ends.append(stop)
                    last = stop
                    continue
        else:
            opened = guard
            begin = _first(text, last)
            if (
                begin < guard
                and text[guard] in _PAREN
                and text[found.end("end") - 1] in _ENDS_ASIDES
            ):
                continue  # a full stop inside an aside
        behind = stop
        if following == " " and text[stop + 1 : stop + 2].isalnum():  # the usual case
            behind += 1
        elif following.isspace() or following in _INVISIBLE:
            behind = _skip_gap(text, stop)
            if behind >= size:
                break
        end = _judge(text, lang, found, last=last, behind=behind, opened=opened, begin=begin)
        if end:
            ends.append(end)
            last = end
            if text[behind] in "(（〔" and end == stop and lang.aside is not None:
                aside = lang.aside.match(text, behind)
                if aside and aside.end() < size:
                    last = aside.end()
                    ends.append(last)
    if lang.spaces_end:
        return _with_spaces(text, lang, ends)
    return ends


def _first(text: str, last: int) -> int:
    """The first character of the sentence that begins at an offset."""
    while text[last] in _BLANKS:
        last += 1
    return last


def _judge(
    text: str,
    lang: Language,
    found: re.Match[str],
    *,
    last: int,
    behind: int,
    opened: int,
    begin: int,
) -> int:
    """The end of the sentence at a candidate, or 0 when there is none."""
    start, stop = found.span()
    following = text[behind]
    if following in _NO_START or (behind == stop and following in "!?"):
        return 0
    if stop - start == 1 and text[start] == "。" and opened < 0:
        goes_on = lang.name_goes_on
        return 0 if goes_on and behind == stop and goes_on.match(text, stop) else stop
    run, close, note = found.groups()
    spaced = behind > stop
    if following in "。．｡។៕။।":
        return 0
    if following == "." and not _DOTS_BEGIN.match(text, behind):
        return 0
    if opened >= 0:
        own = begin >= opened
        opener = text[opened]
        if opener in _PAREN and not own and run[-1] in _ENDS_ASIDES:
            return 0
        if opener in "《〈" or (lang.code == "ko" and close and not spaced):
            return 0
        if opener in QUOTES or opener in "「『｢":
            if carried_on(text, stop, behind, lang, own=own):
                return 0
            if (
                not own
                and not spaced
                and lang.code == "zh"
                and not _ZH_SPEECH.search(text[max(last, opened - 2) : opened])
            ):
                return 0
    if run != ".":
        if run[-1] in _FULL_STOPS:
            return _full_stop_ends(text, lang, found, last, behind)
        if run[-1] in _FINAL_MARKS:
            return _mark_ends(text, lang, stop, behind, close)
        if run[-1] == "．":
            return wide_stop_ends(text, lang, (last, start), stop, behind)
        if run[-1] in lang.terminators:
            return stop if spaced and (run[-1] != "|" or text[0] != "|") else 0
        if "…" in run or (len(run) >= 3 and run[-1] == "."):
            return _ellipsis_ends(text, lang, found, behind)
        if run[-1] in "!?":
            return _western_mark_ends(text, lang, start, stop, behind, close=close)
    if lang.full_stop_is_comma:
        return 0
    if close and following in "(（" and close[-1] in '"”’»' and _CITATION.match(text, behind):
        return 0
    if not spaced and not close and not note:
        return glued_end(text, lang, last, start)
    if not close and behind - last <= 24 and ITEM.fullmatch(text, last, start):
        word = text[last:start].strip().lstrip("“„«")
        if word not in _ANSWERS:
            return 0
    if (
        start - last <= 16
        and text[last:start].lstrip()[:1] > "\u0590"
        and NUMBERING.fullmatch(text, last, start)
    ):
        return 0  # 図３. …, 표 1. …
    ended = ends_here(text, lang, (last, start), behind, close, opened=opened >= 0)
    return stop if ended else 0


def _full_stop_ends(text: str, lang: Language, found: re.Match[str], last: int, behind: int) -> int:
    start, stop = found.span()
    sign = found["end"][-1]
    if sign == "\u104b" and text[start - 1 : start] == " " and text[start - 2 : start - 1] == sign:
        return 0  # two Myanmar stops with a space between them are a colon
    if sign in "\u104b\u0964" and start - last <= 16 and NUMBERING.fullmatch(text, last, start):
        return 0  # a numeral with the Myanmar or Devanagari stop numbers a paragraph
    if sign == "។" and not found["close"]:
        # ។ល។ means "and so on"; so does ។ប។
        if text[stop : stop + 1] in {"ល", "ប"} and text[stop + 1 : stop + 2] in {"។", "."}:
            return 0
        if text[start - 1 : start] in {"ល", "ប"} and text[start - 2 : start - 1] == "។":
            goes_on = not text.startswith(tuple(lang.starters), behind) and (
                _KHMER_GOES_ON.match(text, behind)
                or (lang.carry_on is not None and lang.carry_on.match(text, stop))
            )
            return 0 if goes_on else stop
    if (
        sign == "。"
        and behind == stop
        and lang.name_goes_on is not None
        and not found["close"]
        and lang.name_goes_on.match(text, behind)
    ):
        return 0
    return stop


def _mark_ends(text: str, lang: Language, stop: int, behind: int, close: str) -> int:
    following = text[behind]
    if following.islower() and lang.spaced and behind > stop:
        return 0
    if not close and lang.carry_on_bare is not None and lang.carry_on_bare.match(text, behind):
        return 0
    return stop


def _ellipsis_ends(text: str, lang: Language, found: re.Match[str], behind: int) -> int:
    start, stop = found.span()
    run = found["end"]
    if run[-1] in "!?！？":
        return _western_mark_ends(text, lang, stop - 1, stop, behind)
    following = text[behind]
    if lang.code in {"ja", "zh", "km", "th", "my"} and not following.isascii():
        return 0
    if lang.spaced and text[start - 1 : start] in _OMISSION_OPENS:
        return 0  # “… And they agree.”, […] The Court
    if lang.code == "ko" and "가" <= text[start - 1 : start] <= "힣" and run[-1] in "….":
        return stop if text[start - 1] in KOREAN_ENDS else 0
    if behind == stop or following in "(（[" or following == "\u0648":
        return 0  # the last: Arabic "and", written together with the next word
    if (
        following == "I"
        and lang.code not in _OWN_I
        and not text[behind + 1 : behind + 2].isalpha()
        and "...." not in run
    ):
        return 0  # I thought... I would go
    if following.isupper() or (following in '"“‘«¿¡„—–' and _capital_near(text, behind)):
        return stop
    if not following.isascii() and following.isalpha() and not following.islower():
        return stop
    return stop if run.replace(" ", "") == "...." and not following.islower() else 0


def _capital_near(text: str, at: int) -> bool:
    return any(c.isupper() for c in text[at + 1 : at + 3])


def _western_mark_ends(
    text: str, lang: Language, start: int, stop: int, behind: int, *, close: str = ""
) -> int:
    following = text[behind]
    if text[start] == "!" and not close and names_company(text, lang, behind):
        return 0  # Yahoo! Inc.
    if behind == stop:
        if not _CJK.match(following):
            return stop if not close and _GLUED.match(text, start - 1) else 0
        if text[start - 1 : start].isascii() and not "ぁ" <= following <= "ゟ":
            return 0  # Yahoo!ニュース
        if not close and lang.carry_on_bare is not None and lang.carry_on_bare.match(text, behind):
            return 0
        return stop
    if following.islower():
        return stop if text[behind + 1 : behind + 2].isupper() else 0
    if following in "—–-":
        after = text[behind + 1 : behind + 4].strip()
        return 0 if after[:1].islower() else stop
    return stop


def _with_spaces(text: str, lang: Language, ends: list[int]) -> list[int]:
    """Adds the spaces before a sentence's opening words, where both sides are long enough."""
    found = list(ends)
    begin = 0
    for gap in re.finditer("(?<=\\S) +(?=\\S)", text):
        if gap.start() - begin < 12 or len(text) - gap.end() < 12:
            continue
        if gap.start() in ends:
            begin = gap.end()
        elif text.startswith(tuple(lang.starters), gap.end()):
            found.append(gap.start())
            begin = gap.end()
    return sorted(found)
