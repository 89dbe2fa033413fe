"""Names in katakana and in Latin letters that stand for each other and do not agree."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.run import check_pair
from transflow.model import Severity


def named(source: str, target: str, langs: str) -> list[str]:
    source_lang, target_lang = langs.split("-")
    found = check_pair(Pair(source, target, source_lang, target_lang))
    return [d.check for d in found if d.severity is not Severity.NOTICE and d.check == "name"]


@pytest.mark.parametrize(
    "source, target, langs",
    [
        (
            "She studied law at Harvard before entering politics.",
            "スタンフォード大学で法律を学んだ後、政界に入った。",
            "en-ja",
        ),
        (
            "The epicentre was 33 km from Gaziantep.",
            "震源はガジアテンプから３３キロの地点だった。",
            "en-ja",
        ),
        (
            "The firm is based in Eindhoven.",
            "同社はアムステルダムに本社を置く。",
            "en-ja",
        ),
        (
            "世界銀行のスミス氏は懸念を示した。",
            "Mr. Jones of the World Bank voiced concern.",
            "ja-en",
        ),
        (
            "Mr. Smith of the World Bank voiced concern.",
            "世界銀行のジョーンズ氏は懸念を示した。",
            "en-ja",
        ),
        ("Mr Tanaka leads the office.", "中田氏が事務所長を務める。", "en-ja"),
        ("習近平国家主席が訪問した。", "President Li Keqiang paid a visit.", "ja-en"),
        ("尹錫悦大統領が訪問した。", "President Moon Jae-in paid a visit.", "ja-en"),
        (
            "林芳正官房長官が述べた。",
            "Chief Cabinet Secretary KOBAYASHI Yoshimasa said so.",
            "ja-en",
        ),
        ("山中伸弥教授が述べた。", "Professor TANAKA Koichi said so.", "ja-en"),
    ],
)
def test_an_exchanged_name_is_told(source, target, langs):
    assert named(source, target, langs)


@pytest.mark.parametrize(
    "source, target, langs",
    [
        # common nouns in katakana that were translated
        ("市のマンションに住む。", "They live in a flat in Springfield.", "ja-en"),
        (
            "新型コロナの影響で中止した。",
            "It was cancelled owing to COVID-19, said Ms. Lopez.",
            "ja-en",
        ),
        # a government by its seat, and the reverse
        ("Moscow has yet to respond.", "ロシアからはまだ返答がない。", "en-ja"),
        ("ウクライナは受け入れると述べた。", "Kyiv said that it would accept.", "ja-en"),
        # visiting Japan, and daytime
        (
            "訪日中の外務大臣と会談した。",
            "He met the Foreign Minister, who is visiting Japan.",
            "ja-en",
        ),
        (
            "日中の気温は３０度を超えた。",
            "Daytime temperatures topped 30 degrees in Japan.",
            "ja-en",
        ),
        # other spellings of one name
        ("Mr. Van Kerkhove urged caution.", "バンケルコフ氏は注意を促した。", "en-ja"),
        ("習近平国家主席が訪問した。", "President Xi Jinping paid a visit.", "ja-en"),
        ("李在明大統領が訪問した。", "President Lee Jae-myung paid a visit.", "ja-en"),
        ("金融庁長官が述べた。", "The Commissioner of the Agency, Mr. Brown, said so.", "ja-en"),
        (
            "スペインの首都マドリッドを訪れた。",
            "She visited Madrid, the capital of Spain.",
            "ja-en",
        ),
        ("１億米ドルを拠出した。", "Japan contributed US$100 million.", "ja-en"),
    ],
)
def test_a_right_rendering_is_silent(source, target, langs):
    assert not named(source, target, langs)
