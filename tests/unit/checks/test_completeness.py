# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

import pytest

from transflow.checks.base import Pair
from transflow.checks.completeness import addition, omission
from transflow.checks.known_words import haystack, word_list
from transflow.model import Severity


def sure(check, source: str, target: str, langs: str):
    source_lang, _, target_lang = langs.partition("-")
    found = check(Pair(source, target, source_lang, target_lang), None)
    return [f for f in found if f.severity is not Severity.NOTICE]


# source, target, and what of the target is left out (or of the source, for an addition)
PAIRS = [
    ("政府は、学校と病院を建設し、農業の技術を教える専門家を派遣した。", "The Government built schools and hospitals and sent experts to teach agricultural technology.", " and sent experts to teach agricultural technology", "ja-en"),
    ("大臣は、自由貿易の重要性を強調するとともに、気候変動への対策を求めた。", "The Minister stressed the importance of free trade and called for measures against climate change.", " and called for measures against climate change", "ja-en"),
    ("警察は男を逮捕し、裁判所は証拠が十分であると判断した。", "The police arrested the man, and the court found the evidence sufficient.", ", and the court found the evidence sufficient", "ja-en"),
    ("工場は来月閉鎖され、労働者は新しい仕事を探すことになる。", "The factory will close next month, and its workers will have to look for new jobs.", ", and its workers will have to look for new jobs", "ja-en"),
    ("議会は予算を承認した。野党は、教育の予算が少ないと批判した。", "Parliament approved the budget. The opposition criticised the budget for education as too small.", " The opposition criticised the budget for education as too small.", "ja-en"),
    ("医師は患者を診察し、薬を渡し、家族に病気の原因を説明した。", "The doctor examined the patient, handed out medicine and explained the cause of the disease to the family.", " and explained the cause of the disease to the family", "ja-en"),
    ("The Parties shall respect human rights, and shall protect the environment and natural resources.", "締約国は、人権を尊重し、また、環境及び天然資源を保護する。", "、また、環境及び天然資源を保護", "en-ja"),
    ("The minister visited the hospital, and the parliament discussed the war in the neighbouring country.", "大臣は病院を訪問し、議会は隣国の戦争について議論した。", "し、議会は隣国の戦争について議論", "en-ja"),
    ("The committee adopted the report and asked the government to improve health care for children.", "Le comité a adopté le rapport et a demandé au gouvernement d’améliorer les soins de santé des enfants.", " et a demandé au gouvernement d’améliorer les soins de santé des enfants", "en-fr"),
    ("The bridge was destroyed during the war, but the farmers rebuilt their houses and schools.", "Le pont a été détruit pendant la guerre, mais les agriculteurs ont reconstruit leurs maisons et leurs écoles.", ", mais les agriculteurs ont reconstruit leurs maisons et leurs écoles", "en-fr"),
    ("The court rejected the complaint because the evidence of the witness was false.", "Das Gericht wies die Beschwerde zurück, weil die Aussage des Zeugen falsch war.", ", weil die Aussage des Zeugen falsch war", "en-de"),
    ("The government lowered the taxes, and the parliament approved the law on energy and water.", "Die Regierung senkte die Steuern, und das Parlament billigte das Gesetz über Energie und Wasser.", ", und das Parlament billigte das Gesetz über Energie und Wasser", "en-de"),
    ("The ship left the port at night; the soldiers guarded the bridge and the railway.", "Das Schiff verließ nachts den Hafen; die Soldaten bewachten die Brücke und die Eisenbahn.", "; die Soldaten bewachten die Brücke und die Eisenbahn", "en-de"),
    ("The president signed the treaty, and the foreign ministers discussed trade and peace.", "Le président a signé le traité, et les ministres des affaires étrangères ont discuté du commerce et de la paix.", ", et les ministres des affaires étrangères ont discuté du commerce et de la paix", "en-fr"),
    ("両国は、科学技術の分野で協力し、大学の研究者と学生の交流を拡大する。", "The two countries will cooperate in science and technology and will expand exchanges of university researchers and students.", " and will expand exchanges of university researchers and students", "ja-en"),
    ("洪水により多くの村が被害を受け、政府は住民に水と食料を配った。", "Many villages were damaged by the flood, and the Government handed out water and food to the residents.", ", and the Government handed out water and food to the residents", "ja-en"),
]  # fmt: skip

FREE = [
    ("よろしくお願いいたします。", "Thank you very much.", "ja-en"),
    ("言うまでもなく、平和は我々すべての願いであります。", "We all want peace, of course.", "ja-en"),
    ("本日はお忙しい中、お集まりいただき、誠にありがとうございます。", "Thank you very much for coming today.", "ja-en"),
    ("雨が降ったので、試合は中止になった。", "Rain stopped play.", "ja-en"),
    ("彼は黙って席を立ち、そのまま部屋を出ていった。", "Without a word he rose and left the room.", "ja-en"),
    ("この点については、後ほど詳しく述べることとしたい。", "I shall come back to this point in detail.", "ja-en"),
    ("何らかの措置を講ずることが必要であると考えられる。", "Some measures seem necessary.", "ja-en"),
    ("会議は成功裏に終了した。", "The conference was a success.", "ja-en"),
    ("次のとおり改正する。", "It is amended as follows:", "ja-en"),
    ("当事国は、遅滞なく協議を行う。", "The Parties shall consult without delay.", "ja-en"),
    ("It goes without saying that, all in all, we are satisfied.", "もちろん、私たちは満足している。", "en-ja"),
    ("Needless to say, no one wants war.", "戦争を望む者はいない。", "en-ja"),
    ("Ladies and gentlemen, thank you for your attention.", "御清聴ありがとうございました。", "en-ja"),
    ("In the event of rain, the ceremony will take place indoors.", "雨天の場合、式典は屋内で行う。", "en-ja"),
    ("As far as I know, nothing has changed.", "À ma connaissance, rien n’a changé.", "en-fr"),
    ("I could not agree more.", "Je suis tout à fait d’accord.", "en-fr"),
    ("Should you have any questions, please do not hesitate to contact us.", "Nous restons à votre disposition pour toute question.", "en-fr"),
    ("This is where the shoe pinches.", "C’est là que le bât blesse.", "en-fr"),
    ("He has, it must be said, never been late.", "Il faut dire qu’il n’a jamais été en retard.", "en-fr"),
    ("If the goods arrive damaged, the buyer must inform the seller at once.", "Bei Schäden hat der Käufer den Verkäufer unverzüglich zu benachrichtigen.", "en-de"),
    ("There is no point in crying over spilt milk.", "Hin ist hin.", "en-de"),
    ("That is not my cup of tea.", "Das ist nicht mein Fall.", "en-de"),
    ("Please find enclosed our offer.", "Anbei erhalten Sie unser Angebot.", "en-de"),
    ("She did not only sing but also danced.", "Sie sang und tanzte.", "en-de"),
    ("នាយករដ្ឋមន្ត្រីបានទៅបំពេញទស្សនកិច្ចនៅប្រទេសជប៉ុន។", "The Prime Minister visited Japan.", "km-en"),
]  # fmt: skip


@pytest.mark.parametrize("source,target,part,langs", PAIRS)
def test_a_clause_left_out_is_told(source, target, part, langs):
    assert part in target
    (finding,) = sure(omission, source, target.replace(part, ""), langs)
    start, end = finding.source_span
    assert 0 <= start < end <= len(source)


@pytest.mark.parametrize("source,target,part,langs", PAIRS)
def test_complete_translations_are_silent(source, target, part, langs):
    assert sure(omission, source, target, langs) == []
    assert sure(addition, source, target, langs) == []


@pytest.mark.parametrize("source,target,part,langs", PAIRS)
def test_a_clause_put_in_is_told(source, target, part, langs):
    one, _, other = langs.partition("-")
    # seen from the other side, what was left out of the target was added to it
    (finding,) = sure(addition, target.replace(part, ""), source, f"{other}-{one}")
    assert finding.target_span is not None


@pytest.mark.parametrize("source,target,langs", FREE)
def test_free_renderings_are_silent(source, target, langs):
    assert sure(omission, source, target, langs) == []
    assert sure(addition, source, target, langs) == []


def test_without_a_word_list_nothing_is_told():
    pair = Pair("Yksi, kaksi ja kolme asiaa, joista puhutaan nyt pitkään.", "One.", "fi", "en")
    assert list(omission(pair, None)) == []


def test_hostile_lengths_are_bounded():
    pair = Pair("政府、" * 20_000, "Government, " * 5_000, "ja", "en")
    assert list(omission(pair, None)) == []
    assert list(addition(pair, None)) == []


@pytest.mark.parametrize(
    "word,other,langs,said",
    [
        ("governments", "政府は", "en-ja", True),
        ("条約を", "the treaties", "ja-en", True),
        ("協定を", "the agreements", "ja-en", True),
        ("water", "Grundwasserschutz", "en-de", True),
        ("schools", "les écoles", "en-fr", True),
    ],
)
def test_words_are_found_in_other_forms(word, other, langs, said):
    one, _, two = langs.partition("-")
    words = word_list(one, two)
    assert words is not None
    assert any(known.said for known in words.known(word, haystack(other, two))) is said
