"""What sticks told: the newest of a group counts, older ones lower nothing, and a line's word goes before it."""

from __future__ import annotations

from node.copies.sticks import Sticks
from node.links.peers import Peers
from sync.bundle import LogHeight
from tests.node.twins import add, joint

DEVICE = b"d" * 32


def test_the_newest_stick_counts_also_where_it_tells_less():
    world = joint()
    a, space = world.a, world.space
    for number in range(4):
        add(a, space, f"Event {number}")
    log = a.own_data_log(space) or b""
    row = a.ledger.logs[space, log]
    sticks, peers, group = Sticks(a.db, a.ledger), Peers(a.db), world.b.me.group

    def told(height: int) -> dict[bytes, list[LogHeight]]:
        tip = (a.ledger.hash_at(row, height - 1) or b"")[:8]
        return {space: [LogHeight(log, height, tip, 0, False)]}

    assert not sticks.has_told(group) and log not in sticks.known_of(group, space)[0]
    assert sticks.heard(group, DEVICE, 10, told(4), 100) == {space: [(log, 4)]}
    assert sticks.has_told(group) and sticks.known_of(group, space)[0][log] == 4
    # Of the same device: an older one, the same again, a newer one.
    for made_ms, height, known in ((9, 2, 4), (10, 2, 4), (11, 2, 2)):
        sticks.heard(group, DEVICE, made_ms, told(height), 200)
        assert sticks.known_of(group, space)[0][log] == known
    peers.holds(group, space, [(log, 5)], 150)
    assert sticks.known_of(group, space)[0][log] == 2
    peers.holds(group, space, [(log, 5)], 201)
    assert sticks.known_of(group, space)[0][log] == 5


def test_heights_that_are_not_ours_acknowledge_nothing():
    world = joint()
    a, space = world.a, world.space
    add(a, space, "One")
    log = a.own_data_log(space) or b""
    height = a.ledger.logs[space, log].height
    other = LogHeight(b"o" * 32, 3, b"t" * 8, 0, False)
    parted = LogHeight(log, height, b"x" * 8, 0, True)
    sticks = Sticks(a.db, a.ledger)
    assert sticks.heard(b"g" * 32, DEVICE, 1, {space: [other, parted]}, 5) == {space: [(log, 0)]}
    heights, proven = sticks.known_of(b"g" * 32, space)
    assert heights == {other.log: 3, log: 0} and proven == {log}
    beyond = LogHeight(log, height + 7, b"x" * 8, 0, False)
    assert sticks.heard(b"g" * 32, DEVICE, 2, {space: [beyond]}, 5) == {space: [(log, height)]}
