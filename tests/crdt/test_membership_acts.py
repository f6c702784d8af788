"""The words of membership: order of roles, a sentence for every reason."""

from __future__ import annotations

from pathlib import Path

from crdt.membership import COUNTS, Outcome, Reason, Role

WORDS = Path(__file__).parents[2] / "web" / "words" / "en" / "membership.ftl"


def test_roles_are_ordered_by_power():
    assert sorted(Role) == [Role.COURIER, Role.READER, Role.CONTRIBUTOR, Role.STEWARD]


def test_every_reason_has_its_sentence():
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    said = {line.split(" = ")[0] for line in lines if " = " in line}
    assert {reason.value for reason in Reason} == said


def test_what_counts_needs_no_reason():
    assert (COUNTS.outcome, COUNTS.reason) == (Outcome.COUNTS, None)
