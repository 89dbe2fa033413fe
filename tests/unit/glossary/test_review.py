import pytest

from transflow.glossary.review import review
from transflow.model import Concept, Term, TermStatus

P, A, F = TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.FORBIDDEN


def concept(number, source, *targets, **about):
    terms = (Term(text, "en", status) for text, status in targets)
    return Concept(f"c{number}", (Term(source, "ja"), *terms), **about)


@pytest.mark.parametrize(
    "concepts, kinds",
    [
        ([concept(1, "条約", ("treaty", P), ("convention", A), ("pact", F))], []),
        ([concept(1, "条約", ("treaty", P)), concept(2, "協定", ("agreement", P))], []),
        ([concept(1, "条約", ("treaty", P)), concept(2, "条約", ("pact", P))], ["conflict"]),
        ([concept(1, "条約", ("treaty", P)), concept(2, "条約", ("treaty", P))], ["duplicate"]),
        ([concept(1, "条約", ("treaty", P), ("treaty", F))], ["forbidden-preferred"]),
        ([concept(1, "会", ("a", P)), concept(2, "会", ("a", F))], ["forbidden-preferred"]),
        ([concept(1, "大臣", ("Prime Minister", P), ("minister", F))], ["forbidden-inside"]),
        ([concept(1, "大臣", ("Minister", P), ("minister", F))], []),
        ([concept(1, "条約", (" treaty", P))], ["space"]),
        ([concept(1, "条約", ("peace  treaty", P))], ["space"]),
        ([concept(1, "条約", ("  ", P))], ["empty"]),
        ([concept(1, "条約")], ["no-target"]),
        ([Concept("c1", (Term("ASEAN", "ja", do_not_translate=True),))], []),
        ([concept(1, "会", ("a", P), valid_from="2024-01-01", valid_to="2023-01-01")], ["dates"]),
    ],
)  # fmt: skip
def test_problems(concepts, kinds):
    assert [problem.kind for problem in review(concepts, "ja", "en")] == kinds


def test_another_domain_or_time_is_no_error():
    one = concept(1, "総会", ("General Assembly", P), domain="un")
    other = concept(2, "総会", ("general meeting", P), domain="company")
    assert [p.severity.value for p in review([one, other], "ja", "en")] == ["notice"]
    old = concept(1, "総会", ("assembly", P), valid_to="2020-01-01")
    new = concept(2, "総会", ("plenary", P), valid_from="2020-01-02")
    assert [p.severity.value for p in review([old, new], "ja", "en")] == ["notice"]
