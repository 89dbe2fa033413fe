"""Persons with a title, between Japanese and a language in Latin letters.

A family name in kanji is held against its readings (a table, and the analyser where there is one)
in every romanisation, a name in katakana against what sounds like it. What may be a matter of
reading or of transliteration is at most a notice.
"""

from __future__ import annotations

import re
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from transflow.alignment.basic import basic_words
from transflow.checks.base import Finding
from transflow.checks.hearing import coarse, may_be_one, near, sound_alike
from transflow.checks.kanji_names import readable
from transflow.checks.listed_names import is_listed
from transflow.checks.misread_names import is_read_somewhere
from transflow.checks.name_words import CAPITALISED, Word, candidates, is_ordinary
from transflow.checks.places import find_places, place_of, plain
from transflow.checks.romaji import canonical, from_kana, is_japanese
from transflow.checks.surnames import eastern_readings, japanese_surname, written_as
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transflow.alignment.knowledge import Knowledge
    from transflow.checks.base import Pair
    from transflow.text.morphology import Morphology

_OFFICES = (
    "内閣総理|内閣官房|内閣府特命担当|総理|外務|財務|防衛|経済産業|農林水産|厚生労働|文部科学"
    "|国土交通|環境|法務|総務|首席|上級|国務|国防|官房"
)
_TITLES = (
    r"大統領|首相|総理|外相|財務相|防衛相|大臣|長官|議員|知事|市長|氏|大使|事務総長|総長|政務官|次官|議長|局長|国王|女王|教皇|教授|博士|選手|さん|書記長|総書記|委員長|報道官|主席|総裁|被告|容疑者|会長|社長|代表(?!の|選手|チーム|候補|入り|権|戦|枠)|監督|弁護士|裁判官|裁判長|理事長|幹事長|高等弁務官|事務局長|審議官|公使"
    r"|[海陸空統]上?合?幕僚長|幕僚長|司令官|司令|艦長|署長|校長|学長|院長|園長|館長|所長|船長|駅長|部長|課長|係長|頭取|専務|常務|委員(?![会長])|理事(?![会長])|君(?=[（）はがの、])|室長|町長|村長|区長|総領事|参事官|審判官"
    r"|検事|判事|記者|投手|捕手|内野手|外野手|主将|九段|八段|七段|名人|棋士"
)
_BEFORE_OFFICE = "元前新現故両副"
_STARTS = "".join(
    {*_BEFORE_OFFICE, *"海陸空統"}
    | {one[0] for one in re.sub(r"\(\?.*?\)", "", f"{_OFFICES}|{_TITLES}").split("|")} - {"["}
)
"""What titles begin with, to leave all else soon; 担当 may stand behind any word."""


def _person(begun: str, charge: str) -> re.Pattern[str]:
    """A person: a name in kanji or katakana before a title."""
    title = f"{begun}[{_BEFORE_OFFICE}]?(?:{_OFFICES})*{charge}(?:{_TITLES})"
    return re.compile(
        rf"(?P<kanji>[\u4e00-\u9fff々]{{2,7}}?)(?={title})"
        r"|(?P<kata>(?<![ァ-ヺー])[ァ-ヺー]{2,30}(?:[・＝=][ァ-ヺー]{2,30}){0,8})"
        rf"(?=(?:{title}|[一-龠]{{1,4}}相(?![手談互当対続次])|州|市長|共和国|王国))"
    )


_PERSON = _person(f"(?=[{_STARTS}])", "")
_PERSON_IN_CHARGE = _person("", r"(?:[\u4e00-\u9fff]{2,8}担当)?")
_NO_FAMILIES = frozenset((*_OFFICES.split("|"), *"事務 検事 税務 内閣 共同 担当 大使館".split()))
"""What stands before a title and is no one's name, so that no analyser need be asked."""

_FIRM = re.compile(
    r"(?<![\u4e00-\u9fff々])[\u4e00-\u9fff々]{2,3}"
    r"(?=建設|工業|工務店|商事|製作所|製薬|製菓|電機|物産|運輸|不動産|産業|鉄工|商店|酒造|醸造|医院|病院|学園|農園|牧場|邸|家)"
)
"""What firms, houses and schools are named after."""

_HAS_TITLE = re.compile(r"[相臣領氏長員事使官理王授士手皇さ記席州国裁告者表督君取務段]")
"""One of the signs that every title ends or begins with; most texts without a person have none."""

_KATAKANA = re.compile(r"[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*")
_PERSONAL = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Minister|Chancellor|Secretary|Ambassador|Senator|Judge"
    r"|Governor|King|Queen|Prince|Princess|Professor|State|Commissioner)\.?,?[ ]"
    r"((?:[A-Z][^\W\d_]+[ -]){0,2}[A-Z][^\W\d_]{2,})"
)
_JAPANESE_NAME = re.compile(
    r"\b(?=[A-Z])((?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?"
    r"[A-Z][A-Za-zōūŌŪ]{2,}(?: [A-Z][A-Za-zōūŌŪ]{2,}){0,2})"
)
_PARTICLES = frozenset("Van Von De Di Da Du Del La Le El Al Ben Bin Mac Saint San".split())
_APOSTROPHES = ("'", "’")
_NEAR = 0.62
_LEAST = 4
_MOST = 40


def _titled(text: str) -> Iterator[re.Match[str]]:
    """The persons of a Japanese text that have a title."""
    return (_PERSON_IN_CHARGE if "担当" in text else _PERSON).finditer(text)


def persons(pair: Pair, target: str, knowledge: Knowledge | None) -> Iterator[Finding]:
    """Find persons of a Japanese text whose names the target spells otherwise."""
    if not _HAS_TITLE.search(pair.source):
        return
    words: list[Word] | None = None
    told: set[str] = set()
    for match in _titled(pair.source):
        written = match.group()
        if written in told or len(told) > _MOST:
            continue
        told.add(written)
        words = candidates(pair.target, target) if words is None else words
        if match.lastgroup == "kata":
            yield from _katakana(pair, match, words, target)
        else:
            yield from _family(pair, match, words, knowledge)


def _katakana(
    pair: Pair, match: re.Match[str], words: Sequence[Word], target: str
) -> Iterator[Finding]:
    last = re.split("[・＝=]", match.group())[-1]
    if (len(last.replace("ー", "")) < 3 and len(last) < _LEAST) or find_places(last, "ja"):
        return
    sound = coarse(last)
    if len(sound) < 2:
        return
    texts = [m.group() for m in CAPITALISED.finditer(pair.target) if len(m.group()) > 1]
    for text in texts[:400]:
        if not may_be_one(last, text):
            continue
        if sound == coarse(text) or (text[0].isupper() and place_of(text, target) is None):
            return
    if sound in {coarse(one + other) for one, other in pairwise(texts[:400])}:
        return  # Van Gogh, De Gaulle
    triples = ("".join(texts[at : at + 3]) for at in range(min(400, len(texts) - 2)))
    if any(near(sound, coarse(triple)) for triple in triples):
        return  # van der Veen
    others = [m.group() for m in _KATAKANA.finditer(pair.source) if m.group() != match.group()]
    strangers = [
        word
        for word in words
        if place_of(word.text, target) is None
        and not any(sound_alike(part, word.text) for o in others for part in re.split("[・＝=]", o))
        and not (is_japanese(word.text) and is_read_somewhere(canonical(word.text), pair.source))
    ]
    titled = {m.group(1).split()[-1] for m in _PERSONAL.finditer(pair.target)}
    if strangers and (len(last) >= _LEAST or strangers[0].text in titled):
        word = strangers[0]
        yield Finding(
            f"“{match.group()}” is not in the target; is “{word.text}” right?",
            match.span(),
            (word.start, word.end),
        )
    else:
        yield Finding(
            f"“{match.group()}” is not named in the target", match.span(), None, Severity.NOTICE
        )


def _family(
    pair: Pair, match: re.Match[str], words: Sequence[Word], knowledge: Knowledge | None
) -> Iterator[Finding]:
    """Compare a Japanese person's family name with the names of the target."""
    written = match.group()
    surname, readings, sure = _surname(written, pair.source, match.start(), knowledge)
    if not sure and (abroad := eastern_readings(written)):
        yield from _eastern(pair, match, words, abroad)
        return
    if not readings:
        return
    spelt = [canonical(word.text) for word in words]
    # a longer family name begins with a shorter one: 森 and 森田, 小野 and 小野寺
    if any(
        one.startswith(readings) and pair.target[word.start - 1 : word.start] not in _APOSTROPHES
        for word, one in zip(words, spelt, strict=True)
    ):
        return
    everything = [canonical(m.group()) for m in CAPITALISED.finditer(pair.target)]
    if any(word.startswith(readings) for word in everything):
        return
    if len(surname) == 1:
        words = [word for word in words if is_japanese(word.text)]
        spelt = [canonical(word.text) for word in words]
    span = (match.start(), match.start() + len(surname))
    shown = "/".join(reading.capitalize() for reading in readings)
    best: tuple[float, int] | None = None
    for place, other in enumerate(spelt):
        likeness = max(OSA.normalized_similarity(reading, other) for reading in readings)
        if likeness >= _NEAR and (best is None or likeness > best[0]):
            best = (likeness, place)
    if best is not None:
        word = words[best[1]]
        # a spelling that cannot be read is wrong; one that can may be another reading
        wrong = sure or not is_japanese(word.text)
        yield Finding(
            f"“{word.text}”: {surname} is read {shown}",
            span,
            (word.start, word.end),
            None if wrong else Severity.NOTICE,
        )
    elif sure and words:
        yield Finding(
            f"{surname} ({shown}) is not in the target; is “{words[0].text}” right?",
            span,
            (words[0].start, words[0].end),
        )
    else:
        yield Finding(f"{surname} ({shown}) is not in the target", span, None, Severity.NOTICE)


def _eastern(
    pair: Pair, match: re.Match[str], words: Sequence[Word], readings: Sequence[str]
) -> Iterator[Finding]:
    """Compare a Chinese or Korean family name with the names of the target."""
    told = {plain(m.group()) for m in CAPITALISED.finditer(pair.target)}
    strangers = [word for word in words if not is_japanese(word.text)]
    if not strangers and (titled := _PERSONAL.search(pair.target)):
        strangers = [Word(*titled.span(1), titled.group(1))]
    if strangers and told.isdisjoint(readings):
        word, shown = strangers[0], "/".join(reading.capitalize() for reading in readings[:3])
        yield Finding(
            f"{match.group()} ({shown}) is not in the target; is “{word.text}” right?",
            match.span(),
            (word.start, word.end),
        )


def _surname(
    written: str, text: str, start: int, knowledge: Knowledge | None
) -> tuple[str, tuple[str, ...], bool]:
    """The family name at the head of a name, its readings, and whether those are all."""
    family, known = japanese_surname(written)
    if len(family) == 1 and len(written) > 1 and _is_everyday(written):
        return written, (), False  # 関税局長
    if family:
        return family, known, True
    analyser = _analyser(knowledge)
    if analyser is None or written in _NO_FAMILIES or eastern_readings(written):
        return written, (), False
    window = text[start : start + 20]
    first = next(iter(analyser.analyse(window)), None)
    if first is None or not first.name or not first.reading or first.end > len(written):
        return written, (), False
    if len(first.surface) < 2:
        return written, (), False
    readings = [from_kana(first.reading)]
    if knowledge is not None:
        for dictionary in knowledge.dictionaries:
            if dictionary.langs == ("ja", "en"):
                readings += [canonical(r) for r, _ in dictionary.renderings(first.surface)]
    return first.surface, tuple(dict.fromkeys(readings)), False


def _is_everyday(written: str) -> bool:
    """Whether what seems a short name is a word, or goes on as no given name does."""
    everyday = basic_words("ja", "en")
    known = everyday.entries if everyday else {}
    return written in known or not readable(written[1:])


def _analyser(knowledge: Knowledge | None) -> Morphology | None:
    return knowledge.morphology.get("ja") if knowledge is not None else None


def persons_into_japanese(pair: Pair, source: str) -> Iterator[Finding]:
    """Find persons with a title whose names a Japanese target does not write."""
    runs = [(m.span(), m.group()) for m in _KATAKANA.finditer(pair.target)][:_MOST]
    if _HAS_TITLE.search(pair.target) or _FIRM.search(pair.target):
        yield from _kanji_surnames(pair)
    capital = [m.group() for m in islice(CAPITALISED.finditer(pair.source), _MOST * 5)]
    heard = [part for _, run in runs for part in (*re.split("[・＝=]", run), run)]
    for match in islice(_PERSONAL.finditer(pair.source), _MOST):
        last = match.group(1).split()[-1]
        if is_ordinary(last, source) or place_of(last, source) is not None or is_japanese(last):
            continue
        before, _, _ = match.group(1).rpartition(" ")
        particle = before.rpartition(" ")[2]
        whole = particle + last if particle in _PARTICLES else last
        if len(coarse(last)) < 2 or any(
            may_be_one(kana, name) for kana in heard for name in (last, whole)
        ):
            continue
        others = [word for word in capital if word not in match.group(1)]
        other = next(_strange_persons(pair, others), None)
        if other is not None:
            start = match.end(1) - len(last)
            yield Finding(
                f"“{last}” is not in the target; is “{other.group()}” right?",
                (start, match.end(1)),
                other.span(),
            )


def _strange_persons(pair: Pair, words: Sequence[str]) -> Iterator[re.Match[str]]:
    """Persons in katakana whose last name sounds like no word of the source."""
    for other in islice(_titled(pair.target), _MOST):
        if other.lastgroup != "kata" or find_places(other.group(), "ja"):
            continue
        last = re.split("[・＝=]", other.group())[-1]
        if not any(may_be_one(last, word) or is_listed(last, word) for word in words):
            yield other


def _kanji_surnames(pair: Pair) -> Iterator[Finding]:
    """Find Japanese family names that the target writes with the kanji of other ones."""
    told = {canonical(m.group()) for m in CAPITALISED.finditer(pair.source)}
    strange = None
    for match in islice(_JAPANESE_NAME.finditer(pair.source), _MOST):
        written = [
            kanji for word in match.group(1).split() for kanji in written_as(canonical(word))
        ]
        if not written or any(kanji in pair.target for kanji in written):
            continue
        if strange is None:
            people = islice(_titled(pair.target), _MOST)
            firms = islice(_FIRM.finditer(pair.target), _MOST)
            families = [
                (found.start(), *japanese_surname(found.group())) for found in chain(people, firms)
            ]
            strange = [
                (start, family)
                for start, family, readings in families
                if family and told.isdisjoint(readings)
            ]
        if strange:
            start, family = strange[0]
            message = f"“{match.group(1)}” is not in the target; is “{family}” right?"
            yield Finding(message, match.span(1), (start, start + len(family)))
