"""Which generations count: by steward and confirmation, whatever the order, and nothing that is dated back."""

from __future__ import annotations

import random
import time
import tracemalloc
from dataclasses import replace

from crdt import acts
from crdt.control_record import ControlRecord
from crdt.entry import Entry, EntryClass
from crdt.generations import Standing, generations, may_confirm, newest, unaware
from crdt.space import Author, SpaceState
from node.replica.collecting import collecting_later
from tests.crdt.generation_world import Site, generation
from tests.crdt.space_world import Ground, Pen, profile


def used(state: SpaceState) -> bytes | None:
    found = newest(generations(state))
    return found.hash if found else None


def test_alone_in_a_space_one_counts_at_once():
    site = Site(0)
    made = site.make(generation(5))
    assert site.counting() == [made.hash] and used(site.state(site.founder)) == made.hash


def test_where_another_group_reads_one_counts_when_that_group_confirmed():
    site = Site()
    guest = site.guests[0]
    made = site.make(generation(5))
    assert site.counting() == []
    assert may_confirm(site.state(), generations(site.state())[0], guest.group, guest.device)
    assert not may_confirm(
        site.state(), generations(site.state())[0], site.founder.group, site.founder.device
    )
    site.confirm(0, made)
    assert site.counting() == [made.hash]
    (counting,) = generations(site.state())
    assert not may_confirm(site.state(), counting, guest.group, guest.device)
    assert not may_confirm(site.state(), counting, guest.group, b"another"), (
        "one of a group that reads is enough"
    )


def test_each_device_of_the_stewards_says_that_it_knows_of_one():
    site = Site()
    made = site.make(generation(5))
    site.confirm(0, made)
    (counting,) = generations(site.state())
    second = b"2" * 16
    assert may_confirm(site.state(), counting, site.founder.group, second)
    assert not may_confirm(site.state(), counting, site.founder.group, site.founder.device)
    assert counting.known_to == {site.founder.device, site.guests[0].device}
    assert unaware(site.state(), counting) == []
    assert unaware(site.state(), replace(counting, known_to=frozenset())) == [
        (site.founder.group, site.founder.device)
    ]


def test_it_counts_in_whatever_order_the_entries_come():
    site = Site(2)
    made = site.make(generation(5))
    site.confirm(0, made)
    again = site.make(generation(9, after=made.hash), (site.pens[0].tip, made.hash))
    site.confirm(1, again)
    for seed in range(20):
        entries = list(site.entries)
        random.Random(seed).shuffle(entries)
        state = site.state(site.founder, entries)
        assert [one.hash for one in generations(state) if one.counts] == [made.hash, again.hash]
        assert used(state) == again.hash


def test_who_is_no_steward_makes_none():
    site = Site()
    entry = site.pens[0].act(generation(5), site.seen, site.invitations()[site.guests[0].group])
    site.entries.append(entry)
    assert generations(site.state()) == ()


def test_a_confirmation_that_had_not_seen_it_is_none():
    site = Site()
    made = site.make(generation(5))
    site.confirm(0, made, seen=(site.genesis.hash,))
    assert site.counting() == []


def test_its_own_author_confirms_nothing():
    site = Site()
    made = site.make(generation(5))
    entry = site.pen.act(acts.ConfirmGeneration(made.hash), (made.hash,), site.genesis.hash)
    site.entries.append(entry)
    assert site.counting() == []


def test_a_steward_who_claims_to_have_seen_nobody_else_needs_a_confirmation_still():
    site = Site()
    made = site.make(generation(5), seen=(site.genesis.hash,))
    assert site.counting() == []
    site.confirm(0, made, (made.hash, site.invitations()[site.guests[0].group]))
    assert site.counting() == [made.hash]


def test_who_comes_after_it_takes_nothing_from_it():
    site = Site(0)
    made = site.make(generation(5))
    guest = Ground(1).guests[0]
    invite = acts.Invite(guest.group, guest.acts, 2, (), (), ())
    site.entries.append(site.pen.act(invite, (made.hash,), site.genesis.hash))
    assert site.counting() == [made.hash]


def test_a_confirmation_by_who_was_removed_without_knowing_it_counts_for_nothing():
    site = Site()
    made = site.make(generation(5))
    confirmed = site.confirm(0, made)
    assert site.counting() == [made.hash]
    site.remove(0, (made.hash,))
    assert site.counting() == []
    # Had the removal known of it, it would have stayed.
    other = Site()
    made = other.make(generation(5))
    confirmed = other.confirm(0, made)
    other.remove(0, (confirmed.hash,))
    assert other.counting() == [made.hash]


def test_one_confirmation_by_who_stays_is_enough():
    site = Site(2)
    made = site.make(generation(5))
    site.confirm(0, made)
    site.confirm(1, made)
    site.remove(0, (made.hash,))
    assert site.counting() == [made.hash]


def test_stand_ins_that_were_dated_back_confirm_nothing():
    """A removed steward invites a friend in a past that never was, and lets it confirm."""
    site = Site(1)
    steward = site.guests[0]
    promoted = site.pen.act(acts.ChangeRole(steward.group, 3, (), None, ()), site.seen, site.genesis.hash)
    invited = site.invitations()[steward.group]
    accepted = site.pens[0].act(acts.Accept(promoted.hash), (promoted.hash,), invited)
    site.entries += [promoted, accepted]
    site.remove(0, (accepted.hash,))
    friend = Ground(2).guests[1]
    invite = site.pens[0].act(
        acts.Invite(friend.group, friend.acts, 2, (), (), ()), (accepted.hash,), invited
    )
    made = site.pens[0].act(generation(5), (invite.hash,), invited)
    pen = Pen(friend, site.space, site.control_key, EntryClass.CONTROL)
    site.entries += [invite, made, pen.open()]
    site.entries.append(pen.act(acts.ConfirmGeneration(made.hash), (made.hash,), invite.hash))
    assert site.counting() == []
    without = [one for one in site.entries if not _removes(site, one)]
    assert site.counting(without) == [made.hash]


def _removes(site: Site, entry: Entry) -> bool:
    record = site.state(site.founder).records.get(entry.hash)
    return record is not None and isinstance(getattr(record.body, "act", None), acts.Remove)


def test_the_newest_covers_at_least_as_much_or_replaces():
    site = Site(0)
    first = site.make(generation(5, 5))
    less = site.make(generation(6, 4, after=first.hash))
    assert used(site.state(site.founder)) in (first.hash, less.hash)
    more = site.make(generation(9, 5, after=first.hash))
    assert used(site.state(site.founder)) == more.hash
    instead = site.make(generation(3, 3, replaces=more.hash, after=first.hash))
    state = site.state(site.founder)
    assert used(state) != more.hash
    assert newest(generations(state), [one.hash for one in (first, less, more, instead)]) is None


def test_other_acts_are_passed_over():
    site = Site(0)
    site.entries.append(site.pen.act(profile(), site.seen, site.genesis.hash))
    assert generations(site.state(site.founder)) == () and used(site.state(site.founder)) is None


def test_very_many_confirmations_are_judged_in_little_time_and_room():
    site = Site()
    made = site.make(generation(5))
    standing, seen = site.invitations()[site.guests[0].group], (made.hash,)
    for _ in range(1_500):
        confirmed = site.pens[0].act(acts.ConfirmGeneration(made.hash), seen, standing)
        site.entries.append(confirmed)
        seen = (confirmed.hash,)
    state = site.state(site.founder)
    state.membership()
    tracemalloc.start()
    begun = time.thread_time()
    (found,) = generations(state)
    took_s, (_, most) = time.thread_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.counts and most < 16 * 1_048_576 and took_s < 5


def test_of_very_many_generations_the_newest_is_found_in_little_time():
    floors = tuple(acts.Floor(number.to_bytes(32), 1, bytes(32)) for number in range(1_000))
    made: list[Standing] = []
    for number in range(400):
        act = acts.Generation(
            bytes(32), 2, bytes(32), floors, bytes(32), acts.GenerationReason.CHECKPOINT, None, None
        )
        record = ControlRecord(
            hash=number.to_bytes(32),
            log=bytes(32),
            author=Author(group=bytes(32), device=bytes(32)),
            body=acts.Control(0, False, None, (bytes(32),), bytes(32), act),
            key=bytes(32),
            depth=number,
        )
        made.append(Standing(record=record, act=act, confirmed=(), known_to=frozenset(), counts=True))
    begun = time.thread_time()
    assert newest(made) is made[0]
    assert time.thread_time() - begun < 0.5


def test_a_view_of_its_own_for_each_generation_takes_little_time():
    """A steward mints keys before each of very many generations that nobody confirms."""
    site = Site()
    seen = (site.make(generation(5)).hash,)
    mint = acts.MintKey(acts.Mint(bytes(32), bytes(32), (), ()))
    said: list[acts.Act] = [mint, generation(5)] * 800
    for act in said:
        site.entries.append(site.pen.act(act, seen, site.genesis.hash))
        seen = (site.entries[-1].hash,)
    state = site.state(site.founder)
    state.membership()
    # A round of the collector through all that a whole run of the tests made takes a second by itself.
    with collecting_later():
        begun = time.thread_time()
        assert len(generations(state)) == 801
        assert time.thread_time() - begun < 0.5
