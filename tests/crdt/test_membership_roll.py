"""Standings: ranks from bytes, roles in views, one signature per group."""

from __future__ import annotations

from crdt.membership import Role
from crdt.membership_causality import Causality
from crdt.membership_settling import Settlement
from tests.crdt.membership_script import Script
from tests.sim.membership_faults import planted


def _settle(script: Script) -> Settlement:
    return Settlement(Causality(script.acts.values()))


def test_rank_depends_on_the_inviter_alone():
    script = Script()
    script.stewards("B")
    script.invite("iC", "B", "iB", "yB", "C", Role.READER)
    roll = _settle(script).roll
    assert {s.id: s.rank for s in roll.standings.values()} == {b"g": 0, b"iB": 1, b"iC": 2}


def test_the_role_in_a_view_is_the_least_of_the_latest():
    script = Script()
    last = script.stewards("BC")
    script.invite("iX", "A", "g", last, "X", Role.CONTRIBUTOR)
    script.role("p", "A", "g", "iX", "X", Role.READER)
    script.role("q", "A", "g", "iX", "X", Role.COURIER)
    script.role("u", "A", "g", "p q", "X", Role.STEWARD)
    settled = _settle(script)
    standing = settled.roll.standings[b"iX"]

    def role(heads: str) -> tuple[Role, bool]:
        found, offers = settled.roll.role(standing, settled.order.view(h.encode() for h in heads.split()))
        return found, bool(offers)

    assert role("iX") == (Role.CONTRIBUTOR, False)
    assert role("p") == (Role.READER, False)
    assert role("p q") == (Role.COURIER, False)
    assert role("u") == (Role.CONTRIBUTOR, True)


def test_a_group_signs_once_under_its_most_senior_named_standing():
    script = Script()
    script.stewards("B")
    script.invite("j", "B", "iB", "yB", "B", Role.STEWARD)
    script.remove("r", "B", "j", "j", "X", cosigners=("iB", "g"))
    settled = _settle(script)
    signers = settled.roll.signers[settled.order.at[b"r"]]
    assert sorted(s.id for s in signers) == [b"g", b"iB"]


def test_a_group_acts_under_its_most_senior_live_standing():
    script = Script()
    script.stewards("BC")
    script.invite("j", "C", "iC", "yC", "B", Role.STEWARD)
    script.accept("yj", "B", "j")
    script.invite("x", "B", "j", "yj", "X", Role.READER)
    assert script.verdict("x") == "void membership-author-asleep"
    with planted("second-invite-counts"):
        assert script.verdict("x") == "counts"
