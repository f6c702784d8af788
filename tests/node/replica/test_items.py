"""What entries say of records: references by place or hash, and who stands behind them."""

from __future__ import annotations

from node.replica.items import resolve
from tests.node.twins import add, joint


def test_references_resolve_to_hashes_or_to_nothing_at_all():
    chain = {1: b"a" * 32, 2: b"b" * 32}
    assert resolve([2, b"c" * 32, 1], chain.get) == (b"b" * 32, b"c" * 32, b"a" * 32)
    assert resolve([], chain.get) == ()
    assert resolve([1, 3], chain.get) is None


def test_an_item_says_who_wrote_what_where_and_when():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    for replica in (world.a, world.b):
        fold = replica.projection.fold(record)
        assert fold is not None and fold.creation is not None
        made = fold.creation
        assert made.author.group == world.a.me.group and made.author.device == world.a.me.keys.public.id
        row = replica.ledger.logs[world.space, made.log]
        assert replica.ledger.hash_at(row, made.seq) == made.hash == record and not made.void
