"""What a node keeps of its peers, its invitations, and what peers hold of a space."""

from __future__ import annotations

import random

import pytest

from identity import roster
from identity.errors import Refused
from identity.keys import DeviceKeys
from identity.pairing import Paired
from node.links.peers import Holder, Peer, Peers
from tests.node.twins import Joint, add, joint
from tests.sim.disk import Disk


def paired(name: str, *, check: str = "111 222", address: str = "[::1]:4000") -> Paired:
    """Return what a pairing with the group ``name`` ends in."""
    draw = random.Random(name).randbytes
    keys = DeviceKeys.from_draw(draw)
    acts = (roster.found(draw(32), keys, draw(16)),)
    return Paired(
        name=name,
        roster=roster.fold(acts),
        acts=acts,
        device=keys.public,
        addresses=(address,),
        pair_secret=draw(32),
        psk=draw(32),
        check=check,
    )


@pytest.fixture
def peers() -> Peers:
    return Peers(Disk())


def store(peers: Peers, name: str) -> Peer:
    return peers.store(paired(name), None, ())


def held_by(world: Joint, record: int) -> list[Holder]:
    """Return who holds a record of the first of two nodes, as that one knows."""
    return Peers(world.a.db).held_by(record, world.a.ledger.arrivals.of_record(record))


def refused(peers: Peers, text: str) -> str:
    with pytest.raises(Refused) as caught:
        peers.find(text)
    return caught.value.message


def test_a_peer_comes_back_as_it_was_stored(peers: Peers):
    came = paired("Kiln")
    peer = peers.store(came, b"p" * 32, [("s" * 64, "reader")])
    assert peers.all() == [peer]
    assert (peer.name, peer.group, peer.device) == ("Kiln", came.roster.group, came.device.id)
    assert (peer.addresses, peer.pair_space) == (came.addresses, b"p" * 32)
    assert not peer.is_confirmed and peer.met_ms is None
    assert came.pair_secret.hex() not in repr(peer) and repr(came.pair_secret) not in repr(peer)


def test_both_devices_derive_one_psk_that_no_other_pair_has(peers: Peers):
    peer, other = store(peers, "Kiln"), store(peers, "Mill")
    assert len({peer.psk(b"d" * 32), peer.psk(b"e" * 32), other.psk(b"d" * 32)}) == 3


def test_confirming_hands_over_what_was_to_be_shared_once(peers: Peers):
    share = (("s" * 64, "reader"),)
    peer = peers.store(paired("Kiln"), None, share)
    assert peers.confirm(peer) == share
    again = peers.find("Kiln")
    assert again.is_confirmed and peers.confirm(again) == ()


def test_who_is_paired_with_again_must_be_confirmed_again_and_keeps_the_pair_space(peers: Peers):
    peer = peers.store(paired("Kiln"), b"p" * 32, ())
    peers.confirm(peer)
    again = peers.store(paired("Kiln", check="333 444", address="[::1]:5000"), None, ())
    assert (again.row, again.check, again.pair_space) == (peer.row, "333 444", b"p" * 32)
    assert not again.is_confirmed and again.addresses == ("[::1]:5000",)
    assert len(peers.all()) == 1


def test_a_peer_is_found_by_name_id_or_the_beginning_of_it(peers: Peers):
    peer = store(peers, "Kiln")
    store(peers, "Mill")
    for text in ("Kiln", "kILN", peer.group.hex(), peer.group.hex()[:4].upper()):
        assert peers.find(text) == peer
    for text in ("", "Ki", "x" * 200, peer.group.hex()[:3]):
        assert refused(peers, text) == "peer-unknown"


def test_one_name_for_two_groups_names_none_of_them(peers: Peers):
    first, second = store(peers, "Kiln"), store(peers, "Mill")
    peers.rename(second.group, "Kiln")
    assert refused(peers, "Kiln") == refused(peers, "kiln") == "peer-ambiguous"
    assert peers.find(first.group.hex()).group == first.group
    peers.rename(second.group, "kiln")
    assert peers.find("kiln").group == second.group


def test_what_changes_about_a_peer_is_kept(peers: Peers):
    peer = store(peers, "Kiln")
    peers.set_addresses(peer, ["[::1]:1", "kiln.example:2"])
    peers.met(peer.group, 5)
    found = peers.by_group(peer.group)
    assert found is not None
    assert (found.addresses, found.met_ms) == (("[::1]:1", "kiln.example:2"), 5)


def test_a_removed_peer_leaves_no_secret_and_can_come_back(peers: Peers):
    peer = store(peers, "Kiln")
    peers.remove(peer)
    assert peers.all() == [] and peers.by_group(peer.group) is None
    assert peers.db.execute("SELECT pair_secret, addresses FROM peers").fetchall() == [(b"", "[]")]
    assert store(peers, "Kiln").group == peer.group


def test_an_invitation_lives_until_it_expires(peers: Peers):
    peers.invite(b"s" * 32, 1_000, "Kiln", [("s" * 64, "steward")])
    (found,) = peers.invitations(1_000)
    assert (found.secret, found.expires_ms, found.to_name) == (b"s" * 32, 1_000, "Kiln")
    assert found.share == (("s" * 64, "steward"),) and found.used_by is None
    assert peers.invitations(1_001) == [] and peers.invitations(0) == []


def test_a_used_invitation_is_its_devices_alone_and_then_nobodys(peers: Peers):
    device = paired("Kiln").device
    for secret in (b"s" * 32, b"t" * 32):
        peers.invite(secret, 1_000, "", ())
    assert peers.use_invitation(b"s" * 32, device) and peers.use_invitation(b"s" * 32, device)
    assert not peers.use_invitation(b"s" * 32, paired("Moss").device)
    assert not peers.use_invitation(b"x" * 32, device)
    assert [one.used_by for one in peers.invitations(0)] == [device.agree, None]
    peers.end_invitation(device.agree)
    assert [one.used_by for one in peers.invitations(0)] == [b"", None]
    assert not peers.use_invitation(b"s" * 32, device)


def test_codes_wait_once_each_in_order(peers: Peers):
    for code, since_ms in (("later", 2), ("first", 1), ("later", 3)):
        peers.wait_for(code, since_ms)
    assert peers.waiting() == ["first", "later"]
    peers.stop_waiting("first")
    assert peers.waiting() == ["later"]


def test_what_a_peer_lacks_is_counted_and_acknowledgements_only_grow():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    row = next(row for row in world.a.ledger.own if row.space == world.space and not row.is_control)
    peers, group = Peers(world.a.db), world.b.me.group
    all_of_it = sum(head.height for head in world.a.heads(world.space))
    assert peers.missing_in(group, [world.space]).count == all_of_it
    peers.holds(group, world.space, [(head.log, head.height) for head in world.a.heads(world.space)], 1)
    assert peers.missing_in(group, [world.space]).count == 0
    peers.holds(group, world.space, [(row.log, 0), (b"u" * 32, 9)], 2)
    assert peers.missing_in(group, [world.space]).count == 0
    record_row = world.a.projection.row(record)
    assert record_row is not None
    assert held_by(world, record_row.id) == [Holder(group=group, told_by=(), at_ms=1)]
    add(world.a, world.space, "Walk")
    assert peers.missing_in(group, [world.space]).count == 1
    assert [one.group for one in held_by(world, record_row.id)] == [group]


def test_what_others_tell_stays_their_word_and_never_lowers_what_was_acknowledged():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    peers, kiln, mill = Peers(world.a.db), world.b.me.group, b"m" * 32
    row = world.a.projection.row(record)
    assert row is not None
    whole = [(head.log, head.height) for head in world.a.heads(world.space)]
    peers.told(mill, kiln, world.space, whole, 5)
    assert held_by(world, row.id) == [Holder(group=kiln, told_by=(mill,), at_ms=5)]
    assert peers.missing_in(kiln, [world.space]).count == sum(height for _, height in whole)
    assert peers.acknowledged() == []
    peers.holds(kiln, world.space, whole, 7)
    peers.told(mill, kiln, world.space, [(log, 0) for log, _ in whole], 9)
    peers.told(mill, kiln, world.space, [(log, 2**32 - 2) for log, _ in whole], 9)
    assert held_by(world, row.id) == [Holder(group=kiln, told_by=(), at_ms=7)]
    assert sorted(peers.acknowledged()) == sorted((world.space, kiln, log, height) for log, height in whole)
    assert peers.missing_in(kiln, [world.space]).count == 0
