from __future__ import annotations

import pytest

from transflow.engines.deepl_languages import base_language, target_language


@pytest.mark.parametrize(
    "tag, base",
    [
        ("ja", "JA"),
        ("ja-JP", "JA"),
        ("en_GB", "EN"),
        ("zh-Hant-TW", "ZH"),
        ("no", "NB"),
        ("km", "KM"),
    ],
)
def test_base_language(tag, base):
    assert base_language(tag) == base


@pytest.mark.parametrize(
    "tag, target",
    [
        ("en", "EN-US"),
        ("en-GB", "EN-GB"),
        ("EN-us", "EN-US"),
        ("en-AU", "EN-US"),
        ("en-Latn-GB", "EN-GB"),
        ("pt", "PT-BR"),
        ("pt-PT", "PT-PT"),
        ("es", "ES"),
        ("es-419", "ES-419"),
        ("es-MX", "ES"),
        ("zh", "ZH"),
        ("zh-CN", "ZH-HANS"),
        ("zh-Hant", "ZH-HANT"),
        ("zh-HK", "ZH-HANT"),
        ("de-AT", "DE"),
        ("nn-NO", "NB"),
    ],
)
def test_target_language(tag, target):
    assert target_language(tag, english="EN-US", portuguese="PT-BR") == target
