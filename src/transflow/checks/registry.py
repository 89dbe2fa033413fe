"""All checks, in the order in which their findings are told."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from transflow.checks import (
    completeness,
    document,
    length,
    markers,
    names,
    numbering,
    numbers,
    presence,
    punctuation,
    spacing,
    spelling,
    terms,
    times,
    wording,
)
from transflow.checks.base import Check
from transflow.model import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

_ERROR, _WARNING, _NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

_ALL = (
    Check("empty", _ERROR, "a source has no translation", presence.empty),
    Check("unlinked", _ERROR, "a translation has no source", presence.unlinked),
    Check("untranslated", _ERROR, "source text is left in the target", presence.untranslated),
    Check("term-missing", _ERROR, "a fixed term has no permitted rendering", terms.term_missing),
    Check("term-forbidden", _ERROR, "a forbidden rendering stands", terms.term_forbidden),
    Check("term-case", _ERROR, "a term's capitals are wrong", terms.term_case),
    Check("do-not-translate", _ERROR, "a term that stays was translated", terms.do_not_translate),
    Check("number", _ERROR, "a number differs", numbers.number),
    Check("scale", _ERROR, "an amount is a power of ten off", numbers.scale),
    Check("unit", _ERROR, "the figure is right, its unit differs", numbers.unit),
    Check("date", _ERROR, "a date, year or weekday differs", times.date),
    Check("era", _ERROR, "a year of an era was not converted right", times.era),
    Check("time", _ERROR, "a time of day differs", times.time),
    Check("impossible-time", _ERROR, "no clock shows this time", times.impossible_time),
    Check("impossible-date", _ERROR, "no calendar has this day", times.impossible_date),
    Check("percent", _ERROR, "a percentage differs", numbers.percent),
    Check("money", _ERROR, "an amount of money or its currency differs", numbers.money),
    Check("reference", _ERROR, "an article, paragraph or item differs", numbers.reference),
    Check("ordinal", _ERROR, "an ordinal differs", numbers.ordinal),
    Check("name", _WARNING, "a name is misspelt, changed or missing", informed=names.name),
    Check("omission", _WARNING, "a clause has no counterpart", completeness.omission),
    Check("addition", _WARNING, "a clause has no source", completeness.addition),
    Check("marker", _ERROR, "a marker of the edition stands in the text", markers.marker),
    Check(
        "numbering",
        _ERROR,
        "the leading number differs",
        numbering.numbering,
        numbering.lost_numbering,
    ),
    Check("brackets", _ERROR, "a bracket has no partner", punctuation.brackets),
    Check("quotes", _WARNING, "a quotation mark has no partner", punctuation.quotes),
    Check("doubled-word", _WARNING, "a word is written twice", wording.doubled_word),
    Check("length", _WARNING, "the target is far too short or long", length.length),
    Check("final-stop", _WARNING, "a final stop is missing or too many", punctuation.final_stop),
    Check("url", _ERROR, "a web or mail address differs", wording.url),
    Check("whitespace", _WARNING, "spaces are doubled, missing or odd", spacing.whitespace),
    Check("full-width", _WARNING, "full-width characters are left", spacing.full_width),
    Check(
        "inconsistent",
        _WARNING,
        "the same source has different translations",
        workspace=document.inconsistent,
    ),
    Check(
        "same-target",
        _WARNING,
        "different sources have the same translation",
        workspace=document.same_target,
    ),
    Check(
        "mixed-spelling",
        _WARNING,
        "British and American spelling are mixed",
        document=spelling.mixed_spelling,
    ),
)

CHECKS: Mapping[str, Check] = MappingProxyType({check.id: check for check in _ALL})
"""Every check by its id, in a stable order."""
