from __future__ import annotations

import random

import pytest

from synthetic_parallel import parallel, segments
from transflow.alignment.aligner import align

# Documents of the ministry of a country that there is not: source and target sentence by sentence.
JA_EN = [
    ("第１２回海洋資源会議の結果", "Outcome of the 12th Conference on Marine Resources"),
    (
        "６月３日、ジャカルタにおいて第１２回海洋資源会議が開催されました。",
        "The 12th Conference on Marine Resources was held in Jakarta on June 3.",
    ),
    (
        "会議には１８か国から２４０名の代表が出席しました。",
        "The conference was attended by 240 delegates from 18 countries.",
    ),
    (
        "議長はインドネシアのハサン漁業大臣が務めました。",
        "Minister of Fisheries Hassan of Indonesia chaired the meeting.",
    ),
    (
        "参加国は、２０３５年までに漁獲量を１５％削減することで一致しました。",
        "The participating countries agreed to cut catches by 15 percent by 2035.",
    ),
    (
        "監視のための衛星３基に総額９０億円が支出されます。",
        "A total of 9 billion yen will be spent on three satellites for monitoring.",
    ),
    (
        "フィリピンとベトナムの間では、港湾の検査に関する覚書が署名されました。",
        "The Philippines and Viet Nam signed a memorandum on inspections in ports.",
    ),
    (
        "ロペス次官は、覚書が１０月１日に発効すると述べました。",
        "Vice-Minister Lopez said that the memorandum would enter into force on October 1.",
    ),
    (
        "ニュージーランドは、研究船タンガロア号を７月から派遣します。",
        "New Zealand will dispatch the research vessel Tangaroa from July.",
    ),
    (
        "調査の費用は２，５００万ドルと見積もられています。",
        "The cost of the survey is estimated at 25 million dollars.",
    ),
    (
        "次回の会議は２０２７年にフィジーで開催される予定です。",
        "The next conference is scheduled to be held in Fiji in 2027.",
    ),
    (
        "事務局の電話番号は０３－５５５５－０１８８です。",
        "The telephone number of the secretariat is 03-5555-0188.",
    ),
]
DE_EN = [
    ("Bericht des Hafenamts Falkensund", "Report of the Falkensund Port Authority"),
    (
        "Im Jahr 2021 liefen 1.482 Schiffe den Hafen Falkensund an.",
        "In 2021, 1,482 ships called at the port of Falkensund.",
    ),
    (
        "Der Direktor, Herr Brandauer, dankte den 310 Beschäftigten.",
        "The director, Mr Brandauer, thanked the 310 employees.",
    ),
    (
        "Die Fähre nach Göteborg beförderte 56.000 Passagiere.",
        "The ferry to Gothenburg carried 56,000 passengers.",
    ),
    (
        "Ein Sturm beschädigte am 14. Februar den Leuchtturm Norderhaken.",
        "On 14 February a storm damaged the Norderhaken lighthouse.",
    ),
    (
        "Die Reparatur kostete 2,7 Millionen Euro und dauerte acht Wochen.",
        "The repair cost 2.7 million euros and took eight weeks.",
    ),
    (
        "Die Firma Krüger & Hansen lieferte die neuen Lampen.",
        "The company Krüger & Hansen supplied the new lamps.",
    ),
    (
        "Im Sommer wurde das Becken 4 auf 12,5 Meter vertieft.",
        "In summer, basin 4 was deepened to 12.5 metres.",
    ),
    (
        "Der Minister Olafsson besuchte die Baustelle am 9. Juli.",
        "Minister Olafsson visited the building site on 9 July.",
    ),
    (
        "Für 2022 erwartet das Amt einen Gewinn von 640.000 Euro.",
        "For 2022 the authority expects a profit of 640,000 euros.",
    ),
    (
        "Fragen beantwortet Frau Lindqvist unter der Nummer 5550177.",
        "Questions are answered by Ms Lindqvist at 5550177.",
    ),
]
FR_EN = [
    ("Conseil municipal de Montrevel, séance du 18 mars", "Montrevel Town Council, 18 March"),
    (
        "Le maire, M. Delcourt, ouvre la séance à 18 h 30 devant 27 conseillers.",
        "The mayor, Mr Delcourt, opens the meeting at 6:30 pm before 27 councillors.",
    ),
    (
        "Le budget de 8,4 millions d'euros est adopté par 21 voix contre 6.",
        "The budget of 8.4 million euros is adopted by 21 votes to 6.",
    ),
    (
        "Mme Aubrac présente le projet de bibliothèque, rue Lamartine.",
        "Ms Aubrac presents the library project in rue Lamartine.",
    ),
    (
        "Le bâtiment accueillera 45 000 livres et 120 places de lecture.",
        "The building will hold 45,000 books and 120 reading places.",
    ),
    (
        "L'architecte Tanguy Morvan a gagné le concours en 2022.",
        "The architect Tanguy Morvan won the competition in 2022.",
    ),
    (
        "La piscine Neptune sera fermée du 2 au 23 mai.",
        "The Neptune swimming pool will be closed from 2 to 23 May.",
    ),
    (
        "Les travaux sont confiés à l'entreprise Bertholon pour 312 000 euros.",
        "The works are entrusted to the Bertholon company for 312,000 euros.",
    ),
    (
        "La prochaine séance aura lieu le 22 avril à la salle Jaurès.",
        "The next meeting will take place on 22 April in the Jaurès hall.",
    ),
]
KM_EN = [
    ("សេចក្តីប្រកាសព័ត៌មាន លេខ ៤៥២", "Press release No. 452"),
    (
        "កិច្ចប្រជុំលើកទី ១៧ ត្រូវបានរៀបចំនៅថ្ងៃទី ៩ ខែមីនា ឆ្នាំ ២០២៣។",
        "The 17th meeting was held on 9 March 2023.",
    ),
    (
        "មានអ្នកចូលរួមចំនួន ៣១២ នាក់ មកពី ២៤ ខេត្ត។",
        "It was attended by 312 participants from 24 provinces.",
    ),
    ("គម្រោងនេះមានតម្លៃ ៥៦០ លានដុល្លារ។", "The project is worth 560 million dollars."),
    (
        "ផ្លូវប្រវែង ៨៧ គីឡូម៉ែត្រ នឹងត្រូវសាងសង់ក្នុងរយៈពេល ៣៦ ខែ។",
        "A road of 87 kilometres will be built in 36 months.",
    ),
    ("ស្ពានចំនួន ១៣ នឹងត្រូវជួសជុលមុនឆ្នាំ ២០២៦។", "13 bridges will be repaired before 2026."),
    ("សាលារៀនចំនួន ៧៤ ទទួលបានសៀវភៅ ១៩០០០ ក្បាល។", "74 schools received 19,000 books."),
    (
        "មន្ទីរពេទ្យបានព្យាបាលអ្នកជំងឺ ៦៤៣០ នាក់ ក្នុងឆ្នាំ ២០២២។",
        "The hospital treated 6,430 patients in 2022.",
    ),
    ("ព័ត៌មានបន្ថែម៖ ០២៣ ៥៥៥ ១២៨", "Further information: 023 555 128"),
]
TEXTS = {"ja-en": JA_EN, "de-en": DE_EN, "fr-en": FR_EN, "km-en": KM_EN}


def rearranged(pairs, langs, order):
    """Align with the target in another order; gives right pairs, found pairs, crossing links."""
    source, target = [one for one, _ in pairs], [pairs[at][1] for at in order]
    links = align(segments(source), segments(target), *langs.split("-"))
    assert sorted(i for link in links for i in link.source) == list(range(len(source)))
    assert sorted(j for link in links for j in link.target) == list(range(len(target)))
    starts = [link.source[0] for link in links if link.source]
    assert starts == sorted(starts)
    right = {((at,), (place,)) for place, at in enumerate(order)}
    return right, {(link.source, link.target) for link in links}, [x for x in links if x.crossing]


def carried(size, start, stop, to):
    """The order of a text whose segments from start to stop stand before segment ``to``."""
    rest = [at for at in range(size) if not start <= at < stop]
    place = rest.index(to) if to < size else len(rest)
    return [*rest[:place], *range(start, stop), *rest[place:]]


@pytest.mark.parametrize(
    "langs,start,stop,to",
    [
        pytest.param("ja-en", 6, 8, 1, id="ja-en backward"),
        pytest.param("ja-en", 2, 4, 10, id="ja-en forward"),
        pytest.param("ja-en", 5, 6, 11, id="ja-en one with numbers"),
        pytest.param("de-en", 4, 7, 11, id="de-en forward"),
        pytest.param("de-en", 7, 9, 1, id="de-en backward"),
        pytest.param("de-en", 3, 4, 9, id="de-en one with a name and a number"),
        pytest.param("fr-en", 3, 5, 9, id="fr-en forward"),
        pytest.param("fr-en", 6, 8, 1, id="fr-en backward"),
        pytest.param("km-en", 4, 6, 9, id="km-en forward"),
        pytest.param("km-en", 6, 7, 1, id="km-en one with numbers"),
    ],
)
def test_a_moved_part_is_found(langs, start, stop, to):
    pairs = TEXTS[langs]
    right, found, crossing = rearranged(pairs, langs, carried(len(pairs), start, stop, to))
    assert found == right
    assert [link.source[0] for link in crossing] == list(range(start, stop))


@pytest.mark.parametrize(
    "langs,first,second", [("de-en", (4, 5), (8, 10)), ("de-en", (1, 3), (7, 10))]
)
def test_two_parts_that_changed_places(langs, first, second):
    pairs = TEXTS[langs]
    order = list(range(len(pairs)))
    order[slice(*second)], order[slice(*first)] = order[slice(*first)], order[slice(*second)]
    right, found, crossing = rearranged(pairs, langs, order)
    assert len(found & right) >= len(right) - 1
    assert crossing
    assert {(link.source, link.target) for link in crossing} <= right


@pytest.mark.parametrize("langs", sorted(TEXTS))
def test_nothing_crosses_in_a_text_in_order(langs):
    pairs = TEXTS[langs]
    assert not rearranged(pairs, langs, range(len(pairs)))[2]


@pytest.mark.parametrize(
    "langs,gone,added",
    [
        (
            "ja-en",
            slice(2, 4),
            ["Weather permitting, the fireworks begin at nine.", "Bring a warm coat."],
        ),
        ("de-en", slice(3, 6), ["My aunt keeps seven cats.", "Two of them are blind."]),
        ("fr-en", slice(3, 5), ["Stir the flour into 200 ml of milk.", "Bake for half an hour."]),
        ("km-en", slice(2, 4), ["Passengers must keep 150 metres away.", "Smoking is forbidden."]),
    ],
)
def test_what_is_unrelated_stays_unlinked(langs, gone, added):
    pairs = TEXTS[langs]
    target = [two for _, two in pairs]
    del target[gone]
    target[-1:-1] = added
    source = [one for one, _ in pairs]
    links = align(segments(source), segments(target), *langs.split("-"))
    assert not [link for link in links if link.crossing]


@pytest.mark.parametrize("seed", range(4))
def test_a_moved_part_of_a_long_text(seed):
    pair = parallel(300, seed, prose=True)
    rng = random.Random(seed)
    start, to = rng.randrange(20, 120), rng.randrange(160, 290)
    moved = pair.gold[start : start + 6]
    rest = pair.gold[:start] + pair.gold[start + 6 :]
    order = [j for _, two in rest[:to] for j in two]
    order += [j for _, two in moved for j in two]
    order += [j for _, two in rest[to:] for j in two]
    place = {j: at for at, j in enumerate(order)}
    target = [pair.target[j] for j in order]
    links = align(pair.source, target, "fr", "en")
    right = {(one, tuple(place[j] for j in two)) for one, two in pair.gold}
    wanted = {(one, tuple(place[j] for j in two)) for one, two in moved if one and two}
    crossing = {(link.source, link.target) for link in links if link.crossing}
    assert len(crossing & wanted) >= len(wanted) - 1
    assert len(crossing - right) <= 1


def test_many_holes_cost_little_and_nothing_is_made_up():
    """Hundreds of runs of both sides: only some pairs of them are searched."""
    holes = tuple((at, "source" if at % 20 else "target", 2) for at in range(5, 600, 10))
    pair = parallel(600, 9, holes=holes, prose=True)
    links = align(pair.source, pair.target, "fr", "en")
    assert sum(link.crossing for link in links) <= 1


def test_swapping_every_second_pair_is_not_lost():
    """Whatever becomes of a text in disorder: every segment once, the same each time."""
    pair = parallel(40, 1)
    target = [pair.target[at ^ 1] for at in range(len(pair.target) // 2 * 2)]
    links = align(pair.source, target, "fr", "en")
    assert sorted(j for link in links for j in link.target) == list(range(len(target)))
    assert links == align(pair.source, target, "fr", "en")
