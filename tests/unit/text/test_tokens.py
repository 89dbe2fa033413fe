from __future__ import annotations

import pytest

from transflow.text.tokens import number_strings, tokenize


@pytest.mark.parametrize(
    "lang, cut",
    [
        ("en", "The| |Prime| |Minister|,| |today"),
        ("en", "Japan's| |follow|-|up| |meeting"),
        ("en", "1,000| |and| |3.5|%| |at| |17:50| |on| |the| |5th"),
        ("en", "COP28| |and| |A|/|RES|/|70|/|1"),
        ("en", "re\u0301sume\u0301| |and| |résumé"),
        ("en", "wait|...| |now| |--| |then|……|end"),
        ("en", "the| |外務省| |of| |Japan"),
        ("fr", "l’accord| |d'échange"),
        ("de", "Straßen|-| |und| |Brückenbau"),
        ("ja", "日本国政府|は|、|支援|を|行|った|。"),
        ("ja", "令和|七年|十二月|五日"),
        ("ja", "令和|７年|12月|5日|午後|5時|50分"),
        ("ja", "第三条|第二項|に|基|づき"),
        ("ja", "平和|及び|安定|並びに|繁栄|又は|発展"),
        ("ja", "3億5,000万円|の|供与"),
        ("ja", "３か国|の|代表|と|２回|目"),
        ("ja", "カンボジア|と|サーバー|の|。|らーめん"),
        ("ja", "第一次|産業|と|二国間"),
        ("ja", "葛\U000e0100城|、|か\u3099ぎ"),
        ("ja", "ｶﾝﾎﾞｼﾞｱ|王国"),
        ("zh", "中|国|政|府|第三条|和|12月|5日|。"),
        ("zh-Hant", "雙|方|重|申"),
        ("ko", "대한민국| |정부는|,"),
        ("hi", "हिन्दी| |भाषा"),
        ("ar", "مُحَمَّد| |قال"),
        ("km", "ព្រះ|រា|ជា| |២០២៣"),
        ("my", "မြ|န်|မာ"),
        ("th", "ป|ระ|เท|ศ|ไท|ย"),
        ("lo", "ລາ|ວ"),
        ("en", "👩‍👩‍👧|👍🏽|🇯🇵|🇰🇭|1\ufe0f\u20e3|❤\ufe0f"),
        ("en", "co\u00adoperation"),
        ("en", "\u0301|a"),
        ("ja", "又は\u0301|漢"),
        ("en", "...\u0301|a"),
        ("en", " \n\n\t |x"),
        ("en", ""),
    ],
)
def test_tokens(lang, cut):
    tokens = [token for token in cut.split("|") if token]
    assert tokenize("".join(tokens), lang) == tokens


@pytest.mark.parametrize(
    "char", ["a", "1", ",", " ", "あ", "漢", "三", "第", "\u0301", "\u200d", "ក", "្", "'"]
)
def test_long_runs_are_cut_in_time_that_grows_with_their_length(char):
    for text in (char * 100_000, (char + "1") * 50_000, (char + "第") * 50_000):
        assert "".join(tokenize(text, "ja")) == text
        number_strings(text)


@pytest.mark.parametrize(
    "text, numbers",
    [
        ("on 5 december 2025, 1,000 people", ("5", "2025", "1000")),
        ("3.5 and 17:50", ("3.5", "17:50")),
        ("令和七年十二月5日", ("七", "十二", "5")),
        ("第三条第二項、第四", ("三", "二", "四")),
        ("3億5,000万円", ("3億5000万",)),
        ("一般的な万国", ()),
        ("two or three", ()),
        ("", ()),
    ],
)
def test_numbers(text, numbers):
    assert number_strings(text) == numbers
