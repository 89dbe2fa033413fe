"""Which lines go on with the one before: ``‖`` where a new segment begins."""

from __future__ import annotations

import pytest

from transflow.text.layout import read_layout


@pytest.mark.parametrize(
    "lang, case",
    [
        # a quotation or bracket that was opened before is closed
        (
            "ja",
            (
                "\u3000総理は、「自由と民主主義を守り抜く。\nそのために全力を尽くす。」と述べ、支\n"
                "援の継続を約束した。‖首相は謝意を述\nべた。"
            ),
        ),
        ("ja", "議長は、（欠席者を除く。\n以下同じ。）全員の同意を得た。"),
        ("en", "The Chair of the Committee said, “We have agreed.\nWe shall sign.” and left."),
        ("ja", "議長は「賛成」と述べた。‖\n代表は「反対」と述べた。"),
        # a narrow measure
        (
            "ko",
            "양국은 환경 분야에서 긴밀히 협력하기로\n합의하였다. ‖다음 회의는 서울에서\n개최한다.",
        ),
        ("ko", "회담 개요\n‖양국은 기후변화에 대응하기 위하여 긴밀히 협력하기로 하였다."),
        ("ja", "会談の概要\n‖両首脳は、国際情勢について意見を交換した。"),
        # nothing ends with a particle
        ("ja", "両国の\n友好"),
        ("ja", "対象となるもの\n‖日本国民"),
        (
            "km",
            "នាយករដ្ឋមន្ត្រីបានជួបជាមួយ\nឯកអគ្គរដ្ឋទូតនៅវិមាន\nសន្តិភាព។ ‖កិច្ចប្រជុំបានបញ្ចប់ដោយជោគជ័យ។",
        ),
        ("km", "សេចក្តីប្រកាសព័ត៌មាន\n‖កិច្ចប្រជុំបានបញ្ចប់ដោយជោគជ័យ។"),
        ("km", "ច្បាប់\n‖ស្តីពី\n‖ពាណិជ្ជកម្ម"),
        ("th", "รัฐมนตรีหารือเรื่องการค้าและ\nการลงทุน"),
        # what no line begins with
        ("ja", "会談は終了した\n。‖首相は帰国した。"),
        ("ja", "両国の協力\nを確認した。"),
        ("zh", "有关各方\n的共同责任"),
        # a list inside a sentence whose later signs come to stand at a line's head
        (
            "ja",
            "原告は、①通知の懈怠、②算定の誤り、\n③過失相殺を主張する。‖順に検討する。",
        ),
        ("ja", "証拠（甲３、乙１\n２）によれば、事実が認められる。"),
        # fields, entries of a table of contents, units
        (
            "zh",
            "名称（中文）：某某有限公司\n‖名称（英文）：Example Co., Ltd.\n‖法定代表人：王某",
        ),
        # an abbreviation before its number
        ("en", "It was signed on 12 Dec.\n2015 by the Parties. ‖It entered into force."),
        ("en", "It was registered under No.\n54113 of the series."),
        ("en", "It was signed on 12 Dec.\n‖The Parties then met."),
        ("fr", "Le traité figure à la p.\n12 du recueil."),
        # rows of a table
        ("en", "9.00 a.m.\t‖Opening by Ms. R. Otieno\n‖10.30 a.m.\t‖Coffee break\n‖All rise."),
        ("en", "Rice\t‖40 tons, or more than the\n‖whole of last year."),
        # particles and joining words that no Korean line ends with
        ("ko", "양국 정상은 자유무역협정의\n조속한 체결에 합의했다."),
        ("ko", "양측은 항만 안전을\n위하여 협력한다."),
        ("ko", "장관은 기후변화 대응을 위한\n협력을 강조했다."),
        ("ko", "제1차 외교장관 회의\n‖양측은 협력하기로 하였다."),
        # headings and addresses
        ("en", "Summit Meeting\n‖The two leaders met in Geneva."),
        ("en", "12 Lake Street\n‖Port Alma\n‖Tel. 555 0100"),
    ],
)
def test_joined(lang, case):
    text = case.replace("‖", "")
    written = [text[s.start : s.end] for s in read_layout(text, lang).segments]
    assert written == [piece.strip() for piece in case.split("‖")]


@pytest.mark.parametrize(
    "lang, text, label, first",
    [
        ("fr", "Article premier. Le traité entre en vigueur.", "Article premier.", "Le traité"),
        ("es", "Artículo único. Se aprueba el plan.", "Artículo único.", "Se aprueba"),
        ("en", "Part One\nThe Parties agree.", "", "Part One"),
        ("en", "Part One. General Provisions", "Part One.", "General"),
        ("en", "Part One of the Treaty applies.", "", "Part One of"),
        ("en", "Chapter Onerous", "", "Chapter Onerous"),
    ],
)
def test_labels_whose_number_is_a_word(lang, text, label, first):
    segment = read_layout(text, lang).segments[0]
    assert segment.label == label
    assert segment.text.startswith(first)


def test_lettered_initials_are_no_list():
    layout = read_layout("E. Trade\n\nThe talks ended.\n\nG. Energy", "en")
    assert [b.label for b in layout.blocks] == ["", "", ""]
    layout = read_layout("E. Trade\n\nThe talks ended.\n\nF. Energy", "en")
    assert [b.label for b in layout.blocks] == ["E.", "", "F."]
