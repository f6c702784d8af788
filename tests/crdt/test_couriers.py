"""Which couriers a space has: the same in every order, and only by stewards."""

from __future__ import annotations

import random

from crdt import acts
from crdt.couriers import couriers_of
from tests.crdt.space_world import Ground, Party


def at(courier: Party, address: str = "192.0.2.9:7465", secret: bytes = b"s" * 32) -> acts.CourierAt:
    return acts.CourierAt(courier.group, courier.device, (address,), secret)


def invited(ground: Ground, courier: Party) -> None:
    invite = acts.Invite(courier.group, courier.acts, 0, (), (), ())
    ground.entries.append(ground.pen.act(invite, ground.seen, ground.genesis.hash))


def test_a_steward_says_where_the_courier_is():
    ground, courier = Ground(), Party(200)
    invited(ground, courier)
    ground.entries.append(ground.pen.act(at(courier), ground.seen, ground.genesis.hash))
    (found,) = couriers_of(ground.state())
    assert (found.group, found.device, found.secret) == (courier.group, courier.keys.public, b"s" * 32)
    assert found.addresses == ("192.0.2.9:7465",) and not found.is_removed


def test_the_word_of_who_saw_most_holds_in_every_order(chance: random.Random):
    ground, courier = Ground(), Party(200)
    invited(ground, courier)
    for number in range(4):
        act = at(courier, f"192.0.2.{number}:7465")
        ground.entries.append(ground.pen.act(act, ground.seen, ground.genesis.hash))
    state = ground.state(
        entries=[ground.genesis, *chance.sample(ground.entries[1:], len(ground.entries) - 1)]
    )
    assert [one.addresses for one in couriers_of(state)] == [("192.0.2.3:7465",)]


def test_a_contributor_has_no_say():
    ground, courier = Ground(), Party(200)
    invited(ground, courier)
    pen = ground.pens[0]
    standing = ground.entries[1].hash
    ground.entries.append(pen.act(at(courier), (*ground.seen, pen.tip), standing))
    state = ground.state()
    assert not state.faults and couriers_of(state) == ()


def test_nobody_but_a_courier_is_one():
    ground = Ground()
    guest = ground.guests[0]
    ground.entries.append(ground.pen.act(at(guest), ground.seen, ground.genesis.hash))
    stranger = Party(201)
    ground.entries.append(ground.pen.act(at(stranger), ground.seen, ground.genesis.hash))
    assert couriers_of(ground.state()) == ()


def test_a_removed_courier_is_known_as_such():
    ground, courier = Ground(), Party(200)
    invited(ground, courier)
    ground.entries.append(ground.pen.act(at(courier), ground.seen, ground.genesis.hash))
    ground.entries.append(
        ground.pen.act(acts.Remove(courier.group, (), None, ()), ground.seen, ground.genesis.hash)
    )
    assert [one.is_removed for one in couriers_of(ground.state())] == [True]
