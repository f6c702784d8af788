"""Who opened a log, in one way or in two, and who still speaks."""

from __future__ import annotations

from crdt import acts
from crdt.entry import NO_HASH, EntryClass, Position, make_entry
from crdt.openings import Author, Openings
from identity.aead import key_id
from identity.encoding import encode
from tests.crdt.space_world import Ground

KEY = b"k" * 32


def chain(*bodies: bytes):
    """Return entries of one log, each after the one before."""
    backlink, found = NO_HASH, []
    for seq, body in enumerate(bodies):
        position = Position(space=b"s" * 32, log=b"l" * 32, seq=seq, backlink=backlink)
        found.append(make_entry(position, EntryClass.CONTROL, body, key=KEY, key_id=key_id(KEY)))
        backlink = found[-1].hash
    return found


def test_the_root_of_an_entry_is_what_opens_its_own_branch():
    openings, (first, second, third), (other, after) = Openings(), chain(b"a", b"b", b"c"), chain(b"x", b"y")
    assert openings.root(third) == b"" and not openings.is_placed(third)
    assert [openings.root(entry) for entry in (first, second, third)] == [first.hash] * 3
    assert [openings.root(entry) for entry in (other, after)] == [other.hash] * 2
    assert openings.is_placed(third)


def test_a_log_has_the_author_that_was_fed_first_and_each_branch_its_own():
    openings = Openings()
    one, other = (acts.Open(bytes([n]) * 32, bytes([n]) * 32, (b"r",), bytes(16), bytes(64)) for n in (1, 2))
    openings.keep(b"log", b"root 1", one)
    openings.keep(b"log", b"root 2", other)
    assert openings.authors == {b"log": Author(group=one.group, device=one.device)}
    assert openings.author(b"root 2") == Author(group=other.group, device=other.device)
    assert openings.author(b"root 3") is None and openings.carried(b"root 2") == (b"r",)


def test_whoever_never_was_a_device_of_its_group_does_not_speak():
    openings = Openings()
    author = openings.keep(b"log", b"root", acts.Open(b"g" * 32, b"d" * 32, (), bytes(16), bytes(64)))
    assert not openings.judge(b"g" * 32, [b"d" * 32]) and openings.speaks(author)
    assert openings.judge(b"g" * 32, []) and openings.outcasts == {b"log"} and not openings.speaks(author)
    assert openings.judge(b"g" * 32, [b"d" * 32]) and not openings.outcasts


def test_a_log_that_was_opened_twice_keeps_the_acts_of_both():
    ground = Ground(guests=2)
    pen, second = ground.pens[0], ground.log_of(ground.guests[0])
    second.seed = pen.seed
    act = pen.act(acts.Profile("Here", ()), ground.seen)
    again = second.open()
    there = second.act(acts.Profile("There", ()), ground.seen)
    other = ground.pens[1].act(acts.Profile("After", ()), (act.hash, there.hash))
    for more in ([again, there, act], [act, again, there]):
        state = ground.state(entries=[*ground.entries, *more, other])
        assert {act.hash, there.hash, other.hash} <= state.records.keys()
        assert state.has_heads(state.heads)


def test_what_follows_an_opening_that_proves_nothing_does_not_count_and_harms_no_other_branch():
    ground = Ground(guests=2)
    pen, forged = ground.pens[0], ground.log_of(ground.guests[0])
    forged.seed = pen.seed
    act = pen.act(acts.Profile("Here", ()), ground.seen)
    opening = forged.entry(encode(acts.Open(ground.guests[1].group, bytes(32), (), bytes(16), bytes(64))))
    there = forged.act(acts.Profile("There", ()), ground.seen)
    state = ground.state(entries=[*ground.entries, opening, there, act])
    assert act.hash in state.records and there.hash not in state.records
    assert {opening.hash, there.hash} <= state.faults.keys()
