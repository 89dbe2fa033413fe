"""Names as official prose has them: variants, titles, abbreviations and old names are silent."""

from __future__ import annotations

import pytest

from transflow.checks.abbreviations import are_two_bodies
from transflow.checks.base import Pair
from transflow.checks.historic_names import are_historic
from transflow.checks.kanji_names import may_begin
from transflow.checks.names import name
from transflow.checks.transliteration import distance, worst
from transflow.model import Severity


def told(source: str, target: str, langs: str) -> list[str]:
    one, _, two = langs.partition("-")
    found = name(Pair(source, target, one, two), None)
    return [f.message for f in found if f.severity is not Severity.NOTICE]


RIGHT = [
    (
        "小松美咲愛媛県知事が開会を宣した。",
        "KOMATSU Misaki, Governor of Ehime, opened it.",
        "ja-en",
    ),
    (
        "新型コロナ　二人の感染確認（ＴＢＣ東北放送）",
        "Two cases of COVID-19 confirmed (Tohoku Broadcasting)",
        "ja-en",
    ),
    (
        "世界保健機関は、ＳＮＳでの情報発信を強化する。",
        "The WHO will step up its use of social media.",
        "ja-en",
    ),
    ("後藤さんなら大丈夫です。", "You're sure to manage, Mr Goto.", "ja-en"),
    (
        "神旗を掲げた神事が行われた。",
        "A Shinto rite was held with the sacred banner raised.",
        "ja-en",
    ),
    ("豊島の廃棄物は撤去された。", "The waste on Teshima has been removed.", "ja-en"),
    ("高橋さんは武蔵野市の自宅にいた。", "Mr Takahashi was at his home in Musashino.", "ja-en"),
    ("ハンナ・スミス氏が述べた。", "Hannah Smith said so.", "ja-en"),
    ("Hannah Smith said so.", "ハンナ・スミス氏が述べた。", "en-ja"),
    ("Alexandre Dubois spoke.", "アレクサンドル・デュボワ氏が発言した。", "en-ja"),
    ("Dr Henrike Vogelsang spoke.", "ヘンリケ・フォーゲルザング博士が講演した。", "en-ja"),
    ("President João Lourenço spoke.", "ジョアン・ロウレンソ大統領が演説した。", "en-ja"),
    (
        "Ms Chiamaka Obi-Eze and Mr Lars Bjerregaard spoke.",
        "チアマカ・オビ＝エゼ氏とラース・ビェレゴー氏が発言した。",
        "en-ja",
    ),
    (
        "A bust of Aristotle stood beside that of Plato.",
        "Un buste d’Aristote côtoyait celui de Platon.",
        "en-fr",
    ),
    (
        "Works by Copernicus and Confucius were shown.",
        "Gezeigt wurden Werke von Kopernikus und Konfuzius.",
        "en-de",
    ),
    (
        "Detective Inspector Colin Marsh gave evidence at Leeds.",
        "Kriminalinspektor Colin Marsh sagte in Leeds aus.",
        "en-de",
    ),
    (
        "The Lusatian lignite district will receive the funds.",
        "Das Lausitzer Braunkohlerevier erhält die Mittel.",
        "en-de",
    ),
    ("The trail runs into the Lech valley.", "Der Weg führt ins Lechtal.", "en-de"),
    (
        "They rode from Bayonne to Santiago.",
        "Ils sont allés de Bayonne à Saint-Jacques-de-Compostelle.",
        "en-fr",
    ),
    ("The Hermitage lent it.", "Il a été prêté par l’Ermitage.", "en-fr"),
]

WRONG = [
    ("小松美咲愛媛県知事が開会を宣した。", "KOMORI Misaki, Governor of Ehime, opened it.", "ja-en"),
    (
        "Professor Jens Petersen took over the unit.",
        "Professor Jörg Petersen übernahm das Referat.",
        "en-de",
    ),
    (
        "Judge Eleni Papadaki dissented.",
        "La juge Eleni Papadakis a exprimé son désaccord.",
        "en-fr",
    ),
    (
        "Bargees must report at Iffezheim.",
        "Binnenschiffer melden sich bei der Schleuse Ittersheim.",
        "en-de",
    ),
    ("He died at Ravensbrück.", "Er starb in Osnabrück.", "en-de"),
    ("Tropical Storm Ingrid weakened.", "Der Tropensturm „Astrid“ schwächte sich ab.", "en-de"),
    ("The dredging of the Elbe was suspended.", "Le dragage de l’Oder a été suspendu.", "en-fr"),
    (
        "President Volodymyr Zelenskyy spoke.",
        "ウォロディミル・ゼリンスキー大統領が演説した。",
        "en-ja",
    ),
    ("Mr Harcourt spoke.", "MM. Halcourt s'est exprimé.", "en-fr"),
    ("佐藤君（高知一区）が質問した。", "Mr Saito (Kochi 1st) asked a question.", "ja-en"),
    ("Kinoshita Construction won the tender.", "竹下建設が落札した。", "en-ja"),
    (
        "Private First Class Doyle Whitaker was identified.",
        "ドイル・ウィルソン一等兵の身元が確認された。",
        "en-ja",
    ),
]


@pytest.mark.parametrize("source, target, langs", RIGHT)
def test_right_names_are_silent(source, target, langs):
    assert told(source, target, langs) == []


@pytest.mark.parametrize("source, target, langs", WRONG)
def test_wrong_names_are_told(source, target, langs):
    assert told(source, target, langs)


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("Aristotle", "Aristoteles", True),
        ("Colomb", "Kolumbus", True),
        ("Homère", "Homer", True),
        ("Aristotle", "Platon", False),
        ("Smith", "Schmidt", False),
    ],
)
def test_names_of_old(one, other, same):
    assert are_historic(one, other) is same


@pytest.mark.parametrize(
    "kana, latin",
    [
        ("フォーゲルザング", "Vogelsang"),
        ("デュボワ", "Dubois"),
        ("ジョアン", "João"),
        ("アイルズ", "Isles"),
        ("ウツソン", "Utzon"),
        ("ヤング", "Young"),
    ],
)
def test_spellings_are_heard_as_their_language_reads_them(kana, latin):
    assert distance(kana, latin) < 0.28
    assert distance(kana, "Xavierkopf") > distance(kana, latin)
    assert 0 <= worst(kana, latin) <= 1


def test_a_kanji_may_begin_a_spelling():
    assert may_begin("豊", "teshima")
    assert not may_begin("豊", "naoshima")


def test_bodies_of_one_row_are_one():
    assert not are_two_bodies("WHO", "WHO")
    assert are_two_bodies("WHO", "WTO")


@pytest.mark.parametrize(
    "source, target, langs",
    [
        ("財関第一号　関税局長通達", "Customs and Tariff Bureau Circular Zai-Kan No. 1", "ja-en"),
        ("森林組合長が挨拶した。", "The head of the cooperative in Zaitsu spoke.", "ja-en"),
        (
            "中国商務部が中国で発表した。",
            "The Ministry of Commerce in Beijing announced it.",
            "ja-en",
        ),
        ("Mr Alasdair Strachan lost.", "アラスデア・ストローン氏は敗れた。", "en-ja"),
        ("The Cadiz Declaration was adopted.", "La Déclaration de Cadix a été adoptée.", "en-fr"),
        ("The Public Protector spoke.", "Mme la Protectrice s'est exprimée.", "en-fr"),
    ],
)
def test_offices_and_exonyms_are_silent(source, target, langs):
    assert told(source, target, langs) == []
