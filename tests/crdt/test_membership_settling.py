"""The rule, case by case: what the published vectors leave open."""

from __future__ import annotations

from crdt.membership import ActKind, Role
from tests.crdt.membership_script import Script


def test_a_senior_restores_whom_a_quorum_demoted():
    script = Script()
    last = script.stewards("BCD")
    script.role("d", "B", "iB", last, "D", Role.READER, cosigners=("iC",))
    script.role("u", "A", "g", "d", "D", Role.STEWARD)
    script.accept("y2", "D", "u", standing="iD", seen="u")
    assert script.verdict("u") == "counts"
    assert script.members()["D"] == "steward 1"


def test_a_senior_undoes_the_promotion_that_a_quorum_gave():
    script = Script()
    last = script.stewards("BC")
    script.invite("iX", "A", "g", last, "X", Role.READER)
    script.role("p", "B", "iB", "iX", "X", Role.CONTRIBUTOR, cosigners=("iC",))
    script.role("d", "A", "g", "p", "X", Role.READER)
    assert (script.verdict("p"), script.verdict("d")) == ("counts", "counts")
    assert script.members()["X"] == "reader 1"


def test_a_senior_decides_against_a_quorum_at_the_same_time():
    script = Script()
    last = script.stewards("BC")
    script.invite("iX", "A", "g", last, "X", Role.READER)
    script.role("p", "B", "iB", "iX", "X", Role.COURIER, cosigners=("iC",))
    script.role("d", "A", "g", "iX", "X", Role.CONTRIBUTOR)
    assert script.verdict("p") == "void membership-senior-decided"
    assert script.members()["X"] == "contributor 1"


def test_an_offer_can_be_taken_back_before_it_is_accepted():
    script = Script()
    script.invite("iB", "A", "g", "g", "B", Role.STEWARD)
    script.role("d", "A", "g", "iB", "B", Role.CONTRIBUTOR)
    script.accept("y", "B", "iB", seen="d")
    assert script.verdict("d") == "counts"
    assert script.members()["B"] == "contributor 1"


def test_an_own_demotion_does_not_help_to_lift_a_seniors():
    script = Script()
    script.stewards("B")
    script.invite("iX", "B", "iB", "yB", "X", Role.CONTRIBUTOR)
    script.role("d1", "A", "g", "iX", "X", Role.READER)
    script.role("d2", "B", "iB", "d1", "X", Role.COURIER)
    script.role("u", "B", "iB", "d2", "X", Role.CONTRIBUTOR)
    assert script.verdict("u") == "void membership-may-not-raise"
    script.role("v", "B", "iB", "d2", "X", Role.READER)
    assert script.verdict("v") == "counts"
    script.role("w", "A", "g", "v", "X", Role.CONTRIBUTOR)
    assert script.members()["X"] == "contributor 2"


def test_those_who_are_no_stewards_any_more_guard_nothing():
    script = Script()
    script.stewards("BC")
    script.invite("iX", "C", "iC", "yC", "X", Role.READER)
    script.remove("r", "B", "iB", "iX", "X")
    script.invite("j", "C", "iC", "r", "X", Role.READER)
    assert script.verdict("j") == "void membership-barred"
    script.role("d", "A", "g", "j", "B", Role.READER)
    script.invite("k", "C", "iC", "d", "X", Role.READER)
    assert script.members()["X"] == "reader 2"


def test_a_lone_request_bars_nobody():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r", "B", "iB", last, "C")
    script.add("l", ActKind.LEAVE, "C", "iC", "r")
    script.invite("k", "D", "iD", "l", "C", Role.READER)
    assert script.members()["C"] == "reader 2"


def test_a_signature_lent_to_a_removal_guards_it():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r1", "B", "iB", last, "C")
    script.remove("r2", "D", "iD", "r1", "C", confirms=("r1",))
    assert "C" not in script.members()
    script.role("d", "A", "g", "r2", "D", Role.READER)
    script.invite("iE", "A", "g", "d", "E", Role.STEWARD)
    script.accept("yE", "E", "iE")
    script.invite("k", "E", "iE", "yE", "C", Role.READER)
    assert script.verdict("k") == "void membership-barred"


def test_a_leave_ends_only_what_it_had_seen_and_only_own_and_junior_standings():
    script = Script()
    script.stewards("B")
    script.invite("j", "B", "iB", "yB", "B", Role.READER)
    script.add("l", ActKind.LEAVE, "B", "j", "j")
    assert script.members()["B"] == "steward 1"
    script.add("m", ActKind.LEAVE, "B", "iB", "l")
    script.invite("k", "A", "g", "m", "B", Role.READER)
    assert script.members()["B"] == "reader 1"


def test_a_role_act_that_had_not_seen_an_invite_is_measured_against_it():
    script = Script()
    script.stewards("B")
    script.invite("iX", "B", "iB", "yB", "X", Role.READER)
    script.role("p", "A", "g", "yB", "X", Role.READER)
    script.role("q", "A", "g", "yB", "X", Role.COURIER)
    assert (script.verdict("p"), script.verdict("q")) == ("idle membership-nothing-to-change", "counts")
    assert script.members()["X"] == "courier 2"


def test_no_act_under_a_foreign_standing_and_no_second_genesis_counts():
    script = Script()
    script.stewards("B")
    script.invite("x", "C", "iB", "yB", "C", Role.STEWARD)
    script.add("h", ActKind.GENESIS, "C", seen="g")
    script.invite("z", "C", "h", "h", "D", Role.STEWARD)
    assert script.verdict("x") == "void membership-no-standing"
    assert script.verdict("h") == "void membership-malformed"
    assert script.members() == {"A": "steward 0", "B": "steward 1"}
