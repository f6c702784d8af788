"""Quorums of equals, and those that threaten each other."""

from __future__ import annotations

from crdt.membership import ActKind, Role
from tests.crdt.membership_script import Script
from tests.sim.membership_faults import planted


def test_a_removed_pair_does_not_overtake_its_removal_under_old_heads():
    """The pair was a majority before the others had accepted; the acts that removed it lie behind a request."""
    script = Script()
    last = script.stewards("BCDEF")
    script.add("l", ActKind.LEAVE, "A", "g", last)
    script.remove("r0", "D", "iD", "l", "B", cosigners=("iE",))
    script.remove("r1", "D", "iD", "r0", "B", cosigners=("iE", "iF"))
    script.remove("r2", "D", "iD", "r1", "C", cosigners=("iE", "iF"))
    assert set(script.members()) == {"D", "E", "F"}
    script.remove("x", "B", "iB", "yC", "D", cosigners=("iC",))
    script.role("y", "C", "iC", "yC", "E", Role.COURIER, cosigners=("iB",))
    assert script.members() == {"D": "steward 1", "E": "steward 1", "F": "steward 1"}


def test_who_goes_on_after_seeing_both_sides_of_a_ring_supports_neither():
    script = Script()
    last = script.stewards("BCDEF")
    script.add("l", ActKind.LEAVE, "A", "g", last)
    script.remove("r", "D", "iD", "l", "B", cosigners=("iE", "iF"))
    script.remove("x", "B", "iB", "yC", "D", cosigners=("iC",))
    assert (script.verdict("r"), script.members()["D"]) == ("counts", "steward 1")
    for name, by in (("e1", "D"), ("e2", "E"), ("e3", "F")):
        script.add(name, ActKind.EPOCH, by, f"i{by}", "r x", mints=("D", "E", "F"))
    assert (script.verdict("r"), script.members()["D"]) == ("counts", "steward 1")


def test_stand_ins_lend_no_support():
    script = Script()
    last = script.stewards("BCD")
    script.invite("iS", "D", "iD", last, "S", Role.STEWARD)
    script.accept("yS", "S", "iS")
    script.invite("iT", "S", "iS", "yS", "T", Role.READER)
    script.remove("r1", "D", "iD", "iT", "C", cosigners=("iB", "iS", "iT"))
    script.remove("r2", "D", "iD", "iT", "B", cosigners=("iC",))
    assert script.verdict("r1").startswith("request")
    assert script.verdict("r2").startswith("request")


def test_contributors_lend_no_support():
    script = Script()
    last = script.stewards("BCD")
    script.invite("iX", "A", "g", last, "X", Role.CONTRIBUTOR)
    script.remove("r1", "D", "iD", "iX", "C", cosigners=("iB",))
    script.remove("r2", "D", "iD", "iX", "B", cosigners=("iC",))
    script.add("e", ActKind.EPOCH, "X", "iX", "r1", mints=("A", "X"))
    assert script.verdict("r1").startswith("request")
    script.invite("iF", "A", "g", "r1", "F", Role.READER)
    assert script.verdict("r1") == "counts"


def test_who_was_promoted_by_its_equals_may_confirm():
    script = Script()
    last = script.stewards("BCD")
    script.invite("iE", "A", "g", last, "E", Role.READER)
    script.role("p", "B", "iB", "iE", "E", Role.STEWARD, cosigners=("iC",))
    script.accept("yE", "E", "p", standing="iE", seen="p")
    script.remove("r", "B", "iB", "yE", "C")
    script.remove("k", "E", "iE", "r", "C", confirms=("r",))
    assert script.verdict("k").startswith("request")
    script.remove("m", "E", "iE", "k", "C", confirms=("r",), cosigners=("iD",))
    assert "C" not in script.members()


def test_a_lent_signature_does_not_reach_a_later_invitation():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r", "D", "iD", last, "C", cosigners=("iB",))
    script.invite("iC2", "A", "g", "r", "C", Role.STEWARD)
    script.accept("yC2", "C", "iC2")
    script.remove("q", "B", "iB", f"{last} r", "C", confirms=("r",))
    assert script.members()["C"] == "steward 1"
    with planted("borrow-anything"):
        assert "C" not in script.members()


def test_a_withdrawn_request_lends_nothing():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r", "B", "iB", last, "C")
    script.add("w", ActKind.WITHDRAW, "B", "iB", "r", offer="r")
    assert script.verdict("r") == "idle membership-withdrawn"
    script.remove("k", "D", "iD", "w", "C", confirms=("r",))
    assert script.members()["C"] == "steward 1"
    script.remove("m", "D", "iD", "r", "C", confirms=("r",))
    assert "C" not in script.members()
