import re

import pytest

from transflow.formats.plural_forms import _RULES, plural_forms


@pytest.mark.parametrize(
    "lang,count",
    [
        ("ja", 1), ("km", 1), ("th", 1), ("zh-Hant", 1), ("vi", 1), ("en", 2), ("en-GB", 2),
        ("fr", 2), ("de", 2), ("pt_BR", 2), ("ru", 3), ("pl", 3), ("cs", 3), ("sl", 4), ("ga", 5),
        ("ar", 6), ("AR-EG", 6), ("xx", 2), ("", 2),
    ],
)  # fmt: skip
def test_the_number_of_forms(lang, count):
    assert plural_forms(lang).startswith(f"nplurals={count};")


@pytest.mark.parametrize(
    "lang,numbers,forms",
    [
        ("en", [0, 1, 2], [1, 0, 1]),
        ("fr", [0, 1, 2], [0, 0, 1]),
        ("pt-br", [0, 1, 2], [0, 0, 1]),
        ("pt", [0, 1, 2], [1, 0, 1]),
        ("ru", [1, 2, 5, 11, 21, 22, 112], [0, 1, 2, 2, 0, 1, 2]),
        ("pl", [1, 2, 5, 12, 22], [0, 1, 2, 2, 1]),
        ("cs", [1, 3, 5], [0, 1, 2]),
        ("ar", [0, 1, 2, 3, 11, 100], [0, 1, 2, 3, 4, 5]),
        ("lv", [0, 1, 2, 11, 21], [2, 0, 1, 1, 0]),
    ],
)
def test_the_formulas_choose_the_form(lang, numbers, forms):
    formula = plural_forms(lang).split("plural=", 1)[1].rstrip(";")
    assert [_evaluate(formula, number) for number in numbers] == forms


@pytest.mark.parametrize("lang", sorted(_RULES))
def test_every_formula_stays_below_its_number_of_forms(lang):
    count, formula = re.fullmatch(r"nplurals=(\d); plural=(.*);", plural_forms(lang)).groups()
    found = {_evaluate(formula, number) for number in range(201)}
    assert found == set(range(int(count)))


def _evaluate(formula, n):
    """Evaluate a C expression of gettext's: only ?: needs a translation."""
    formula = formula.replace("&&", " and ").replace("||", " or ")
    if "?" in formula:
        condition, rest = formula.removeprefix("(").removesuffix(")").split("?", 1)
        first, other = rest.split(":", 1)
        return int(first) if eval(condition, {"n": n}) else _evaluate(other, n)
    return int(eval(formula, {"n": n}))
