import pytest

from transflow.engines.jmdict_glosses import clean_gloss, clean_name, spellings


@pytest.mark.parametrize(
    "gloss, renderings",
    [
        ("lighthouse", ["lighthouse"]),
        ("to sail", ["sail"]),
        ("to be late", ["late"]),
        ("to be", ["be"]),
        ("a few", ["few"]),
        ("the other side", ["other side"]),
        ("to the left", ["left"]),
        ("to an end", ["end"]),
        ("theatre", ["theatre"]),
        ("tomorrow", ["tomorrow"]),
        ("another", ["another"]),
        ("to go back to the start", ["go back to the start"]),
        ("to turn (into)", ["turn"]),
        ("(small) boat", ["boat"]),
        ("boat (esp. one (with sails))", ["boat"]),
        ("boat (unclosed", ["boat"]),
        ("boat)", ["boat"]),
        ("pilot [of a ship]", ["pilot"]),
        ("steward/stewardess", ["steward", "stewardess"]),
        ("tide / current", ["tide", "current"]),
        ("quay; pier", ["quay", "pier"]),
        ("quay; pier; quay", ["quay", "pier"]),
        ("TCP/IP", ["TCP/IP"]),
        ("3/4 time", ["3/4 time"]),
        ('"ten"', ["ten"]),
        ("ouch!", ["ouch"]),
        ("hello?", ["hello"]),
        ("ｆｕｌｌ　ｗｉｄｔｈ", ["full width"]),
        ("two  spaces", ["two spaces"]),
        ("captain's cabin", ["captain's cabin"]),
        ("anti-clockwise", ["anti-clockwise"]),
        ("one two three four five", ["one two three four five"]),
        ("to one two three four five", ["one two three four five"]),
        # no renderings: explanations, patterns, nothing
        ("one two three four five six", []),
        ("dish of rice, fish, etc. served", []),
        ("fish, e.g. herring", []),
        ("counter for ships", []),
        ("indicates doubt", []),
        ("expressing surprise", []),
        ("used for emphasis", []),
        ("suffix for ports", []),
        ("prefix used before numbers", []),
        ("abbr. of something", []),
        ("to be ...-ing", []),
        ("to be ..ing", []),
        ("to be (verb) -ing", []),
        ("not only ... but also", []),
        ("(only a remark)", []),
        ("to", ["to"]),
        ("...", []),
        ("", []),
        # near misses of explanations
        ("counter", ["counter"]),
        ("counterweight", ["counterweight"]),
        ("used car", ["used car"]),
        ("word order", ["word order"]),
        ("particle", ["particle"]),
        ("express train", ["express train"]),
        ("suffix", ["suffix"]),
    ],
)
def test_glosses_become_renderings(gloss, renderings):
    assert clean_gloss(gloss) == renderings


@pytest.mark.parametrize(
    "gloss, name",
    [
        ("Umino Hana (1901.2.3-1980)", "Umino Hana"),
        ("Oushio Shipping Co., Ltd.", "Oushio Shipping"),
        ("Oushio Shipping Co. Ltd.", "Oushio Shipping"),
        ("Cape Lines Inc.", "Cape Lines"),
        ("Cape Corporation", "Cape"),
        ("Corporation", "Corporation"),
        ("Museum of Tides, Misaki", "Museum of Tides, Misaki"),
        ("(film)", ""),
        ("", ""),
        ("one two three four five six seven", ""),
    ],
)
def test_names_lose_dates_and_legal_forms(gloss, name):
    assert clean_name(gloss) == name


@pytest.mark.parametrize(
    "name, reading, ways",
    [
        ("Yuuta", "ゆうた", ["Yuta", "Yuuta"]),
        ("Oosaki", "おおさき", ["Osaki", "Oosaki"]),
        ("Shoutarou", "しょうたろう", ["Shotaro", "Shoutarou"]),
        ("Jouji", "じょうじ", ["Joji", "Jouji"]),
        ("Eiichirō", "えいいちろう", ["Eiichiro", "Eiichirō"]),
        ("Kyōko", "きょうこ", ["Kyoko", "Kyōko"]),
        ("Issou", "いっそう", ["Isso", "Issou"]),
        ("Hatchou", "はっちょう", ["Hatcho", "Hatchou"]),
        ("Umino", "うみの", ["Umino"]),
        ("Ii", "いい", ["Ii"]),
        # English words keep their vowels, whatever stands beside them
        ("Oushio Tours", "おおしおつあーず", ["Oushio Tours"]),
        ("House of Tides", "しおのいえ", ["House of Tides"]),
        ("Yuuta School", "ゆうたがっこう", ["Yuta School", "Yuuta School"]),
        ("Moore", "", ["Moore"]),
    ],
)
def test_long_vowels_are_written_in_two_ways(name, reading, ways):
    assert spellings(name, reading) == ways
