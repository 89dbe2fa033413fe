from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def told(source, target, langs):
    one, _, other = langs.partition("-")
    found = check_pair(Pair(source, target, one, other))
    return {d.check for d in found if d.severity is not Severity.NOTICE} & {"number", "date"}


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("申請（受付番号 R6-0318）", "application (reference R6-0318)", "ja-en"),
        ("See document S/2024/312.", "文書S/2024/312を参照。", "en-ja"),
        ("Das Formular KV-7b/2025 liegt bei.", "Form KV-7b/2025 is enclosed.", "de-en"),
        ("file 24-B-0077 of 2024", "dossier 24-B-0077 de 2024", "en-fr"),
    ],
)
def test_a_number_of_a_file_that_stands_on_both_sides_is_silent(source, target, langs):
    assert not told(source, target, langs)


@pytest.mark.parametrize(
    "source,target,langs",
    [
        ("申請（受付番号 R6-0318）", "application (reference R6-0381)", "ja-en"),
        ("See document S/2024/312.", "文書S/2024/321を参照。", "en-ja"),
        ("the A380 carried 312 people", "A380は321人を運んだ", "en-ja"),
    ],
)
def test_another_number_is_told(source, target, langs):
    assert told(source, target, langs)
