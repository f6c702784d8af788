from __future__ import annotations

from itertools import permutations
from random import Random

import pytest

from crdt import limits
from crdt.rosters import Rosters
from identity import roster
from identity.errors import PeerFault
from tests.crdt.space_world import Party


def test_what_is_carried_is_known_in_whatever_order():
    party = Party(1)
    _, one = party.add_device()
    _, two = party.add_device()
    lost = roster.lose_device(party.root, party.group, party.device, (party.group,))
    results = set()
    for order in permutations((one, two, lost)):
        rosters = Rosters()
        for act in order:
            assert rosters.carry(party.group, (act,), known=party.acts)
        assert not rosters.carry(party.group, (*party.acts, one))
        results.add(rosters.acts(party.group))
    assert len(results) == 1 and len(next(iter(results))) == 4


def test_an_unknown_group_has_no_roster():
    rosters = Rosters()
    assert rosters.of(bytes(32)) is None and rosters.acts(bytes(32)) == ()


@pytest.mark.parametrize("broken", ["empty", "junk", "another", "without founding", "cut"])
def test_acts_that_are_not_the_groups_change_nothing(broken: str):
    party, other = Party(1), Party(2)
    added = party.add_device()[1]
    acts = {
        "empty": (),
        "junk": (b"\x90",),
        "another": (*party.acts, *other.acts),
        "without founding": (added,),
        "cut": (*party.acts, added[:-1]),
    }[broken]
    rosters = Rosters()
    with pytest.raises(PeerFault):
        rosters.carry(party.group, acts)
    assert rosters.of(party.group) is None


def test_acts_by_strangers_are_left_out():
    party, stranger = Party(1), Party(2)
    strange = party.add_device(signer=stranger.keys.sign_seed)[1]
    keys, added = party.add_device()
    by_added = party.add_device(signer=keys.sign_seed, seen=(roster.act_hash(added),))[1]
    rosters = Rosters()
    rosters.carry(party.group, (*party.acts, strange, added, by_added))
    assert set(rosters.acts(party.group)) == {*party.acts, added, by_added}


def test_a_flood_by_an_own_device_leaves_the_roots_acts():
    party = Party(1)
    lost = roster.lose_device(party.root, party.group, party.device, (party.group,))
    flood = [party.add_device()[1] for _ in range(limits.ROSTER_ACTS_MAX + 20)]
    kept = set()
    for seed in range(3):
        order = [*flood, lost]
        Random(seed).shuffle(order)
        rosters = Rosters()
        for start in range(0, len(order), 50):
            rosters.carry(party.group, order[start : start + 50], known=party.acts)
        kept.add(rosters.acts(party.group))
    assert len(kept) == 1
    (acts,) = kept
    assert len(acts) == limits.ROSTER_ACTS_MAX and {*party.acts, lost} <= set(acts)
    found = rosters.of(party.group)
    assert found is not None and party.device in found.lost
