from __future__ import annotations

from transflow.glossary.rules import Rendering, rule, rules_digest
from transflow.model import TermStatus

PREFERRED, ADMITTED = TermStatus.PREFERRED, TermStatus.ADMITTED
FORBIDDEN, PROPOSED = TermStatus.FORBIDDEN, TermStatus.PROPOSED


def test_renderings_are_ordered_by_status_and_named_once():
    made = rule(
        "議定書",
        [
            Rendering("pact", FORBIDDEN),
            Rendering("minutes", PROPOSED),
            Rendering("protocols", ADMITTED),
            Rendering("protocol", PREFERRED),
            Rendering("protocol", PREFERRED),
        ],
    )
    assert [r.text for r in made.renderings] == ["protocol", "protocols", "pact", "minutes"]
    assert [r.text for r in made.permitted] == ["protocol", "protocols"]
    assert [r.text for r in made.forbidden] == ["pact"]


def test_what_another_concept_permits_is_not_forbidden():
    made = rule("措置", [Rendering("step", FORBIDDEN), Rendering("step", ADMITTED)])
    assert made.forbidden == ()
    assert made.permitted == (Rendering("step", ADMITTED),)


def test_proposals_do_not_bind():
    proposal = rule("議定書", [Rendering("protocol", PROPOSED)])
    assert not proposal.binds
    assert rules_digest([proposal]) == rules_digest([])
    one = rule("議定書", [Rendering("protocol", PREFERRED)])
    two = rule("議定書", [Rendering("protocol", PREFERRED), Rendering("minutes", PROPOSED)])
    assert rules_digest([one]) == rules_digest([two])


def test_the_digest_is_stable_and_order_does_not_count():
    one = rule("甲", [Rendering("first party", PREFERRED, "in contracts")])
    two = rule("乙", [Rendering("second party", PREFERRED)])
    assert rules_digest([one, two]) == rules_digest([two, one])
    assert rules_digest([one, two]) == (
        "ab45a9ad751e2e9b1554cb1f0bfe0f246c9b42b29667de70065906b1f6c9d927"
    )
    assert rules_digest([one]) != rules_digest([two])


def test_a_changed_note_is_a_changed_rule():
    one = rule("甲", [Rendering("first party", PREFERRED)])
    two = rule("甲", [Rendering("first party", PREFERRED, "in contracts")])
    assert rules_digest([one]) != rules_digest([two])
