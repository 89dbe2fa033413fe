"""Names held against each other kanji by kanji, sound by sound and by what they stand for."""

from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.full_names import full_names
from transflow.checks.japanese_persons import japanese_persons
from transflow.checks.kanji_names import readable, reads
from transflow.checks.left_out import left_out
from transflow.checks.organisations import organisations
from transflow.checks.romaji import canonical
from transflow.checks.transliteration import distance


@pytest.mark.parametrize(
    "kanji, name",
    [
        ("文雄", "Fumio"),
        ("大野", "Ohno"),
        ("大野", "Ono"),
        ("大岡", "Ooka"),
        ("真一", "Shin'ichi"),
        ("俊一", "Shunichi"),
        ("鉄平", "Teppei"),
        ("井上", "Inoue"),
        ("佐々木", "Sasaki"),
        ("健一", "Kenichi"),
        ("山崎", "Yamazaki"),
        ("山崎", "Yamasaki"),
    ],
)
def test_a_right_reading_is_one(kanji, name):
    assert reads(kanji, canonical(name))


@pytest.mark.parametrize(
    "kanji, name",
    [("健一", "Kenji"), ("文雄", "Nobuo"), ("茂", "Shigeki"), ("山崎", "Yuzaki"), ("太郎", "Jiro")],
)
def test_another_name_is_no_reading(kanji, name):
    assert readable(kanji)
    assert not reads(kanji, canonical(name))


@pytest.mark.parametrize("kanji", ["", "々", "々木", "龘"])
def test_what_the_table_does_not_have_is_not_read(kanji):
    assert not readable(kanji)
    assert not reads(kanji, "a")


@pytest.mark.parametrize(
    "japanese, english, wrong",
    [
        ("大野健一局長が同席した。", "Kenichi Ono attended.", False),
        ("大野健一局長が同席した。", "Kenji Ono attended.", True),
        ("大野健一局長が同席した。", "ONO Kenji attended.", True),
        ("岸田文雄は東京で生まれた。", "Fumio Kishida was born in Tokyo.", False),
        ("岸田信夫は東京で生まれた。", "Fumio Kishida was born in Tokyo.", True),
        ("岸田首相が述べた。", "Fumio Kishida said so.", False),
        ("山下紀子判事が講演した。", "Judge Noriko Yamamoto spoke.", True),
        ("石川昂が打った。", "Ishikawa Takaya batted.", False),
        ("相馬家の行事。", "An event of the family of Soma Michitane.", False),
    ],
)
@pytest.mark.parametrize("into_japanese", [False, True])
def test_japanese_persons(japanese, english, wrong, into_japanese):
    pair = Pair(english, japanese, "en", "ja")
    if not into_japanese:
        pair = Pair(japanese, english, "ja", "en")
    assert bool(list(japanese_persons(pair, "en", into_japanese=into_japanese))) is wrong


@pytest.mark.parametrize(
    "kana, latin",
    [
        ("デビッド", "David"),
        ("ジョージ", "George"),
        ("ウォン", "Wong"),
        ("ライト", "Wright"),
        ("ミショー", "Michaud"),
        ("メローニ", "Meloni"),
        ("ライエン", "Leyen"),
    ],
)
def test_a_name_is_nearer_to_itself_than_to_others(kana, latin):
    others = ("Thompson", "Kowalski", "Fitzgerald", "Bandaranaike")
    assert distance(kana, latin) < min(distance(kana, other) for other in others)


@pytest.mark.parametrize("kana, latin", [("", "David"), ("デ", ""), ("ア" * 60, "David" * 20)])
def test_nothing_is_said_of_no_name(kana, latin):
    assert distance(kana, latin) == 0.0


@pytest.mark.parametrize(
    "english, japanese, wrong",
    [
        ("Professor David Price spoke.", "デビッド・プライス教授が話した。", False),
        ("Professor David Price spoke.", "デビッド・ブライト教授が話した。", True),
        ("Sir Robert Ellison spoke.", "リチャード・エリソン卿が話した。", True),
        ("growth in sub-Saharan Africa", "サブサハラ・アフリカの成長", False),
        ("the Boston Red Sox and their fans", "ボストン・レッドソックスとファン", False),
    ],
)
@pytest.mark.parametrize("into_japanese", [False, True])
def test_full_names(english, japanese, wrong, into_japanese):
    pair = Pair(english, japanese, "en", "ja")
    if not into_japanese:
        pair = Pair(japanese, english, "ja", "en")
    assert bool(list(full_names(pair, into_japanese=into_japanese))) is wrong


@pytest.mark.parametrize(
    "english, japanese, wrong",
    [
        ("UNHCR said so.", "国連難民高等弁務官事務所が述べた。", False),
        ("UNICEF said so.", "国連難民高等弁務官事務所が述べた。", True),
        ("The agency said so.", "国連難民高等弁務官事務所が述べた。", False),
        ("the International Court of Justice", "国際刑事裁判所", True),
        ("Who said so? The ministry.", "外務省が述べた。", False),
        ("Ministry of Foreign Affairs", "総務省", True),
        ("Ministry of Foreign Affairs of China", "中国外交部", False),
    ],
)
@pytest.mark.parametrize("into_japanese", [False, True])
def test_organisations(english, japanese, wrong, into_japanese):
    pair = Pair(english, japanese, "en", "ja")
    if not into_japanese:
        pair = Pair(japanese, english, "ja", "en")
    assert bool(list(organisations(pair, into_japanese=into_japanese))) is wrong


@pytest.mark.parametrize(
    "source, target, langs, told",
    [
        (
            "申請者は、旅券、写真、申請書及び在職証明書を提出する。",
            "Applicants submit a passport, an application form and a certificate of employment.",
            "ja-en",
            "写真",
        ),
        (
            "The committee heard doctors, nurses and patients.",
            "委員会は、医師及び患者から意見を聴いた。",
            "en-ja",
            "nurses",
        ),
        (
            "この補助金は、当分の間、交付される。",
            "This subsidy is granted.",
            "ja-en",
            "当分の間",
        ),
        ("この補助金は、当分の間、交付される。", "For now it is granted.", "ja-en", ""),
        ("これは非常に重要である。", "This is vital.", "ja-en", ""),
        (
            "The committee heard doctors, nurses and patients.",
            "委員会は、医師、看護師及び患者から意見を聴いた。",
            "en-ja",
            "",
        ),
    ],
)
def test_small_parts_that_are_left_out(source, target, langs, told):
    source_lang, target_lang = langs.split("-")
    found = list(left_out(Pair(source, target, source_lang, target_lang), source_lang, target_lang))
    spans = [source[slice(*finding.source_span)].strip() for finding in found]
    assert spans == ([told] if told else [])
