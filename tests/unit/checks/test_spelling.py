from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.document import same_target
from transflow.checks.markers import marker
from transflow.checks.spelling import mixed_spelling
from transflow.model import Severity


def document(*targets: str, lang: str = "en") -> list[Pair]:
    return [Pair(f"文{n}", text, "ja", lang, unit=str(n)) for n, text in enumerate(targets)]


@pytest.mark.parametrize(
    "targets,told",
    [
        (("The colour of the centre.", "The labor market."), ["labor"]),
        (("The color of the center.", "A travelled road."), ["travelled"]),
        (("We organise and recognise it.", "They organize it."), ["organize"]),
        (("Favourable behaviour.", "A favorable centre."), ["favorable"]),
        (("Defense spending, fueling the color.", "Our defence."), ["defence"]),
    ],
)
def test_the_rarer_way_is_told(targets, told):
    pairs = document(*targets)
    found = list(mixed_spelling(pairs, None))
    assert [pairs[int(f.unit)].target[slice(*f.target_span)] for f in found] == told


@pytest.mark.parametrize(
    "targets",
    [
        ("The colour of the centre.", "Labour in the harbour."),
        ("The color of the center.", "Labor in the harbor."),
        ("The colour of the centre.", "We organize and recognize it."),  # Oxford
        ("Our defence policy.", "The Department of Defense agreed."),
        ("The programme of labour.", "The World Trade Organization met."),
        ("A favourable colour.", "The Labor Party of Australia won."),
        ("We organise it.", "They advise, revise, exercise and surprise."),
        ("We organize it.", "A compromise between enterprises was promised."),
        ("The centre is favourable.", "A computer program checks it."),
        ("The judgment is grey.", "Towards the centre."),
        ("World Health Organization", "Organise it with colour."),
    ],
)
def test_one_way_is_silent(targets):
    assert list(mixed_spelling(document(*targets), None)) == []


def test_the_language_tag_decides():
    found = list(mixed_spelling(document("The color is right.", lang="en-GB"), None))
    assert len(found) == 1
    assert list(mixed_spelling(document("The color is right.", lang="en-US"), None)) == []
    assert list(mixed_spelling(document("La couleur du centre", "color", lang="fr"), None)) == []


TARGET = "The two ministers agreed to continue their close consultations."


@pytest.mark.parametrize(
    "one,other,target,severity",
    [
        (
            "両大臣は、緊密な協議を続けることで一致した。",
            "両外相は緊密な協議の継続で一致。",
            TARGET,
            Severity.NOTICE,
        ),
        ("両大臣は、緊密な協議を続けることで一致した。", "大臣は発った。", TARGET, None),
    ],
)
def test_different_sources_with_one_translation(one, other, target, severity):
    pairs = [Pair(one, target, "ja", "en", unit="1"), Pair(other, target, "ja", "en", unit="2")]
    (finding,) = same_target(pairs, ())
    assert finding.severity is severity
    assert finding.unit == "2"


@pytest.mark.parametrize(
    "one,other,target",
    [
        ("冒頭", "始め", "Opening"),
        ("会合が開かれ、両国が一致した。", "会合が開かれ両国が一致した", TARGET),
        ("会合が開かれた。", "会合が開かれた。", TARGET),
    ],
)
def test_short_or_equal_sources_are_silent(one, other, target):
    pairs = [Pair(one, target, "ja", "en"), Pair(other, target, "ja", "en")]
    assert list(same_target(pairs, ())) == []


@pytest.mark.parametrize(
    "source,target,severity",
    [
        ("共同声明", "Joint Statement [Provisional translation]", None),
        ("（仮訳）", "(Provisional translation)", Severity.NOTICE),
        ("【仮訳】共同声明", "[Provisional translation] Joint Statement", Severity.NOTICE),
        ("【仮訳】共同声明", "Joint Statement", Severity.WARNING),
        ("会談を行った。（仮訳）", "They met.", Severity.WARNING),
    ],
)
def test_a_marker_in_a_unit_is_told(source, target, severity):
    (finding,) = marker(Pair(source, target, "ja", "en"), None)
    assert finding.severity is severity


@pytest.mark.parametrize(
    "target",
    [
        "The translation of the treaty was checked.",
        "Provisional measures were taken.",
        "A provisional translation was handed out at the meeting.",
    ],
)
def test_prose_about_translation_is_no_marker(target):
    assert list(marker(Pair("条約の仮訳を配布した。", target, "ja", "en"), None)) == []
