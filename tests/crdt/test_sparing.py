"""What an act repeats takes no room, and means what it meant."""

from __future__ import annotations

import tracemalloc

from crdt import acts, limits
from crdt.sparing import parts_in, spared
from identity.encoding import decode, encode
from tests.crdt.space_world import Ground, Party

HASH = b"h" * 32


def control(act: acts.Act) -> acts.Control:
    return acts.Control(0, False, None, (HASH,), HASH, act)


def test_sets_lose_repetitions_and_nothing_else_does():
    box = acts.Box(HASH, b"sealed")
    other = acts.Box(HASH, b"other")
    invite = acts.Invite(
        HASH, (b"a", b"a"), 2, (HASH, HASH, b"k" * 32, HASH), (other, box, box), (HASH, HASH)
    )
    kept = acts.Invite(HASH, (b"a", b"a"), 2, (HASH, b"k" * 32), (other, box), (HASH, HASH))
    assert spared(control(invite), 2_000) == control(kept)
    cut = ((HASH, 1), (HASH, 2), (HASH, 1))
    mint = acts.Mint(HASH, HASH, (HASH, HASH), ())
    remove = control(acts.Remove(HASH, cut, mint, ()))
    assert spared(remove, 2_000) == control(acts.Remove(HASH, cut, acts.Mint(HASH, HASH, (HASH,), ()), ()))


def test_whatever_an_act_lists_is_counted():
    erased = acts.ErasedOf(HASH, ((1, bytes(8)), (2, bytes(8))), ((1, (HASH,)),))
    act = acts.Erase(HASH, "event", (erased, erased), acts.EraseReason.ASKED, "")
    assert parts_in(control(acts.Profile("A", ()))) == 1, "the one head that it had seen"
    one = (1 + 2) * 2 + (1 + 1 + 1 + 1)
    assert 1 + 2 * one <= parts_in(control(act)) <= 3 + 2 * one
    mint = acts.Mint(HASH, HASH, (HASH, HASH), (acts.Box(HASH, b"a"), acts.Box(HASH, b"b")))
    assert parts_in(control(acts.MintKey(mint))) == 5


def test_equal_parts_are_one():
    erased = acts.ErasedOf(HASH, ((1, bytes(8)), (2, bytes(8))), ((1, (HASH,)),))
    act = acts.Erase(HASH, "event", (erased, erased), acts.EraseReason.ASKED, "")
    said = decode(encode(control(act)), acts.Control, bytes_max=limits.BODY_BYTES_MAX)
    lean = spared(said, 2_000)
    assert lean == said and spared(said, 100) is said
    assert isinstance(said.act, acts.Erase) and isinstance(lean.act, acts.Erase)
    assert said.act.logs[0] is not said.act.logs[1] and lean.act.logs[0] is lean.act.logs[1]


def test_acts_that_unpack_to_far_more_than_was_sent_fill_no_memory():
    ground, friend = Ground(), Party(900)
    pen, seen, standing = ground.pens[0], ground.seen, ground.entries[1].hash
    boxes = (acts.Box(HASH, b""),) * limits.GRANTS_MAX
    many = (HASH,) * limits.GRANTS_MAX
    said: list[acts.Act] = [
        acts.Grant(boxes, None),
        acts.MintKey(acts.Mint(HASH, HASH, many, ())),
        acts.Invite(friend.group, friend.acts, 2, many, (), ()),
    ]
    entries = [pen.act(act, seen, standing) for act in said * 40]
    state = ground.state()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    assert all(state.take(entry) for entry in entries)
    state.membership()
    after, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 1_048_576 and most - before < 4 * 1_048_576
