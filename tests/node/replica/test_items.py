"""What entries say of records: references by place or hash, and who stands behind them."""

from __future__ import annotations

from crdt.registers import Author
from identity.encoding import encode
from node.replica.items import Came, UnreadEdit, item_of, resolve
from tests.node.twins import add, joint, write


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


def test_an_edit_that_is_read_later_says_the_same():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    place = world.a.ledger.branches.place(write(world.a, world.space, record, place="mill"))
    assert place is not None
    row = world.a.ledger.by_row(place.log)
    (entry,) = world.a.ledger.entries(row, place.seq, place.seq + 1)
    body, author = world.a.body(row, entry), Author(group=b"g", device=b"d")
    assert body is not None
    came = Came(log=row.log, author=author, arrived_ms=5)
    for deps in ((), (record,), (record, b"x" * 32, entry.hash)):
        unread = UnreadEdit(came, entry.hash, place.seq, b"".join(deps), encode(body))
        assert unread.item() == item_of(row.log, entry, author, body, deps, "", 5)
