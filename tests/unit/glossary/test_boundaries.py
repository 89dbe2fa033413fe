from __future__ import annotations

import pytest

from transflow.glossary.boundaries import Fit, fit, is_spaced


@pytest.mark.parametrize(
    "text,answer",
    [
        ("the [art] of", Fit.SURE),
        ("[art]icle", Fit.INSIDE),
        ("p[art]", Fit.INSIDE),
        ("([art])", Fit.SURE),
        ("[art]'s", Fit.SURE),
        ("l'[art]", Fit.SURE),
        ("state-of-the-[art]", Fit.SURE),
        ("non-[proliferation]", Fit.INSIDE),
        ("[art]_x", Fit.INSIDE),
        ("[ticad]8", Fit.SURE),
        ("[第5]0", Fit.INSIDE),
        ("日本[asean]首脳", Fit.SURE),
        ("[état]s", Fit.INSIDE),
        ("東[京都]", Fit.UNSURE),
        ("[京都]府", Fit.UNSURE),
        ("[京都]の", Fit.SURE),
        ("元[大統領]", Fit.SURE),
        ("副[大統領]", Fit.UNSURE),
        ("[大統領]府", Fit.UNSURE),
        ("[大統領]選挙", Fit.SURE),
        ("各国[大統領]", Fit.SURE),
        ("[協力枠組み]案", Fit.SURE),
        ("[廃炉]作業が", Fit.SURE),
        ("[人口]問題", Fit.SURE),
        ("[廃炉]作業員", Fit.UNSURE),
        ("[協力]企業", Fit.UNSURE),
        ("は最大[震度]を", Fit.SURE),
        ("当該[委員]", Fit.SURE),
        ("国最大[震度]", Fit.UNSURE),
        ("担当[課長]が", Fit.SURE),
        ("副[課長]", Fit.UNSURE),
        ("[委員]五名", Fit.SURE),
        ("[大臣]二人と", Fit.SURE),
        ("[協定]三十条", Fit.SURE),
        ("[委員]一同", Fit.UNSURE),
        ("[燃料電池]車", Fit.SURE),
        ("[介護保険]者", Fit.UNSURE),
        ("[原子力発電]所", Fit.UNSURE),
        ("[国]際", Fit.INSIDE),
        ("[国]の", Fit.SURE),
        ("[パートナー]シップ", Fit.INSIDE),
        ("[パートナー]国", Fit.SURE),
        ("・[パートナー]・", Fit.SURE),
        ("その[もの]が", Fit.UNSURE),
        ("「[もの]」", Fit.SURE),
        ("その[おそれ]が", Fit.SURE),
        ("[대통령]은", Fit.SURE),
        ("부[대통령]", Fit.UNSURE),
        ("[កម្ពុជា]និង", Fit.SURE),
        ("[ក]\u17d2រ", Fit.INSIDE),
        ("ក\u17d2[រ]", Fit.INSIDE),
        ("[สันติ]ภาพ", Fit.SURE),
        ("[договор]ы", Fit.INSIDE),
    ],
)
def test_fit(text: str, answer: Fit):
    start, end = text.index("["), text.index("]") - 1
    assert fit(text.replace("[", "").replace("]", ""), start, end) is answer


@pytest.mark.parametrize(
    "text,spaced",
    [("plain", True), ("état", True), ("договор", True), ("条約", False), ("un条約", False)],
)
def test_is_spaced(text: str, spaced: bool):
    assert is_spaced(text) is spaced
