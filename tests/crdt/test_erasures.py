from __future__ import annotations

import time
import tracemalloc
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt import acts
from crdt.entry import Entry, EntryClass
from crdt.erasures import (
    Erasure,
    Verdicts,
    erased,
    erasures,
    heads_told,
    names,
    receipts,
    requests,
    sorted_out,
)
from tests.crdt.erasure_world import ASKED, Site, erase
from tests.crdt.space_world import Party, Pen, profile


def test_a_group_erases_what_it_wrote():
    site = Site()
    (made, more, other) = site.data[1]
    site.erase(1, made, more)
    assert site.is_erased(made) and site.is_erased(more)
    assert not site.is_erased(other)


def test_a_steward_erases_what_juniors_wrote():
    site = Site()
    site.erase(0, site.data[1][0], site.data[2][1])
    assert site.is_erased(site.data[1][0]) and site.is_erased(site.data[2][1])


@pytest.mark.parametrize(("by", "of"), [(1, 0), (1, 2), (2, 1)])
def test_nobody_erases_what_seniors_or_equals_wrote(by: int, of: int):
    site = Site(stewards=True)
    site.erase(by, site.data[of][0])
    assert not site.is_erased(site.data[of][0])
    assert erasures(site.state(), site.made_at) == ()
    (asked,) = requests(site.state(), site.made_at)
    assert asked.asked and not asked.places and not asked.of_right


def test_a_contributor_erases_nothing_of_others():
    site = Site()
    site.erase(1, site.data[2][0])
    assert not site.is_erased(site.data[2][0])


def test_a_reader_erases_nothing_any_more():
    site = Site()
    site.act(0, acts.ChangeRole(site.parties[1].group, 1, (), None, ()))
    site.erase(1, site.data[1][0])
    assert not site.is_erased(site.data[1][0])


def test_what_the_owner_may_not_erase_of_a_record_it_asks_for():
    site = Site()
    site.erase(1, site.data[1][0], site.data[2][1])
    assert site.is_erased(site.data[1][0]) and not site.is_erased(site.data[2][1])
    (one,) = erasures(site.state(), site.made_at)
    assert one.of_right
    assert names(one.asked, site.data[2][1].header.log, 2, site.data[2][1].hash)


def test_who_is_asked_follows_with_an_act_of_its_own():
    site = Site()
    site.erase(1, site.data[1][0], site.data[2][1])
    site.act(2, erase(site.data[1][0], site.data[2][1]))
    assert site.is_erased(site.data[2][1])


def test_nothing_goes_of_a_record_that_stays():
    """A contributor could else take away what others' words in a shared text lean on."""
    site = Site()
    site.act(2, erase(site.data[1][0], site.data[2][1]))
    assert not site.is_erased(site.data[2][1])


def test_a_record_is_not_gone_because_somebody_says_that_it_was_made_elsewhere():
    site = Site()
    record, mine = site.data[1][0], site.data[2][1]
    listed = acts.ErasedOf(mine.header.log, ((2, mine.hash[:8]), (9, record.hash[:8])), ())
    site.act(2, acts.Erase(record.hash, "event", (listed,), ASKED, ""))
    assert not site.is_erased(mine)
    assert erasures(site.state()), "only where the record's first entry lies is known, this is seen through"


def test_an_entry_that_is_yet_to_come_can_not_be_erased():
    site = Site()
    made = site.data[1][0]
    listed = acts.ErasedOf(made.header.log, ((1, made.hash[:8]), (3, bytes(8))), ())
    site.act(0, acts.Erase(made.hash, "event", (listed,), ASKED, ""))
    assert site.is_erased(made) and not site.is_erased(site.data[1][2])


def test_control_entries_are_never_erased():
    site = Site()
    made, control = site.data[1][0], site.ground.pen
    listed = erase(made, made).logs
    site.act(
        0, acts.Erase(made.hash, "", (*listed, acts.ErasedOf(control.log, ((1, bytes(8)),), ())), ASKED, "")
    )
    assert set(erased(site.state(), site.made_at)) == {made.header.log}


def test_the_removed_erases_nothing_with_back_dated_acts():
    site = Site(stewards=True)
    before = site.heads
    site.remove(1)
    site.erase(1, site.data[1][0], seen=before)
    assert not site.is_erased(site.data[1][0])


def test_a_removal_takes_back_an_erasure_that_it_had_not_seen():
    site = Site()
    before = site.heads
    site.erase(1, site.data[1][0])
    assert site.is_erased(site.data[1][0])
    site.remove(1, before)
    assert not site.is_erased(site.data[1][0])


def test_what_was_erased_before_a_removal_stays_erased():
    site = Site()
    site.erase(1, site.data[1][0])
    site.remove(1)
    assert site.is_erased(site.data[1][0])


def test_a_steward_who_was_lowered_meanwhile_erases_only_its_own():
    site = Site(stewards=False, guests=2)
    site.promote(1)
    invite = acts.Invite(Party(900).group, Party(900).acts, 2, (), (), ())
    site.act(1, invite)
    before = site.heads
    site.act(0, acts.ChangeRole(site.parties[1].group, 2, (), None, ()))
    site.erase(1, site.data[1][0], seen=before)
    assert site.is_erased(site.data[1][0])


def test_what_nobody_stands_for_any_more_every_steward_may_erase():
    site = Site(stewards=True)
    site.remove(2)
    site.erase(1, site.data[2][0])
    assert site.is_erased(site.data[2][0])


def test_the_heads_of_the_first_act_that_tells_of_an_entry_hold():
    site = Site()
    made = site.data[1][0]
    first = site.heads
    site.act(1, erase(made, made, told=first))
    site.act(0, erase(made, made, told=(site.ground.genesis.hash,)))
    found = erasures(site.state(), site.made_at)
    assert len(found) == 2
    assert heads_told(found) == {(made.header.log, 1): first}


def test_nobody_claims_heads_of_what_somebody_else_erased_by_right():
    """A claim that the author had not been here yet would set aside all that follows in its log."""
    site = Site()
    made = site.data[1][0]
    site.act(1, erase(made, made))
    site.act(2, erase(made, made, told=(site.ground.genesis.hash,)))
    acting, asking = erasures(site.state(), site.made_at), requests(site.state(), site.made_at)
    assert heads_told(acting, asking) == {}


def test_each_device_that_did_it_is_named_once():
    site = Site()
    act = site.erase(0, site.data[1][0])
    site.act(1, acts.Receipt((act.hash,)))
    site.act(1, acts.Receipt((act.hash,)))
    site.act(2, acts.Receipt((act.hash, bytes(32))))
    found = receipts(site.state())
    assert [one.group for one in found[act.hash]] == [party.group for party in site.parties[1:]]


def test_outcasts_erase_nothing():
    site = Site()
    stranger = Party(800)
    pen = Pen(stranger, site.ground.space, site.ground.control_key, EntryClass.CONTROL)
    site.ground.entries.append(pen.open())
    site.ground.entries.append(pen.act(erase(site.data[1][0], site.data[1][0]), site.heads))
    assert not site.is_erased(site.data[1][0])


@given(st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_any_order_of_the_same_entries_says_the_same(seed: int):
    chance = Random(seed)
    site = Site(stewards=chance.random() < 0.5)
    states = [site.heads]
    for _ in range(6):
        number = chance.randrange(3)
        seen = chance.choice(states)
        owner = site.data[chance.randrange(3)]
        match chance.randrange(4):
            case 0 | 1:
                others = [chance.choice(chance.choice(site.data)) for _ in range(2)]
                site.erase(number, owner[0], *others, seen=seen)
            case 2:
                site.remove(1 + chance.randrange(2), seen)
            case 3:
                site.act(number, profile(), seen)
        states.append(site.heads)
    entries = list(site.ground.entries)
    want = summary(erasures(site.state(entries), site.made_at))
    for _ in range(3):
        logs: dict[bytes, list[Entry]] = {}
        for entry in entries:
            logs.setdefault(entry.header.log, []).append(entry)
        mixed: list[Entry] = []
        while any(logs.values()):
            log = chance.choice([name for name, left in logs.items() if left])
            mixed.append(logs[log].pop(0))
        assert summary(erasures(site.state(mixed), site.made_at)) == want


def summary(found: tuple[Erasure, ...]) -> list[object]:
    """Return all that must not depend on order."""
    return [(one.act, dict(one.places), dict(one.asked), dict(one.told), one.of_right) for one in found]


def test_a_puppet_of_the_removed_erases_nothing():
    site = Site(guests=3, stewards=True)
    site.act(3, acts.Leave(()))
    before = site.heads
    number, seen = site.puppet(1, before)
    site.erase(number, site.data[3][0], seen=seen)
    assert site.is_erased(site.data[3][0])
    site.remove(1, before)
    assert not site.is_erased(site.data[3][0])


def test_nobody_erases_an_equals_words_by_a_removal_that_turned_out_void():
    site = Site(guests=1, stewards=True)
    one, other = [site.puppet(1, site.heads, number)[0] for number in (900, 901)]
    pen = site.ground.log_of(site.parties[other], EntryClass.DATA)
    site.ground.entries.append(pen.open())
    site.data.append([pen.entry(b"x")])
    before = site.heads
    ended = site.act(1, acts.Remove(site.parties[other].group, (), None, ()), before)
    site.erase(one, site.data[-1][0], seen=(ended.hash,))
    assert site.is_erased(site.data[-1][0])
    site.remove(1, before)
    assert not site.is_erased(site.data[-1][0])


def test_a_promotion_that_turned_out_void_gives_no_right_to_erase():
    site = Site(guests=2)
    site.promote(1)
    number = site.join(Party(900), site.act(1, acts.Invite(Party(900).group, Party(900).acts, 2, (), (), ())))
    site.act(2, acts.Leave(()))
    before = site.heads
    offer = site.act(1, acts.ChangeRole(site.parties[number].group, 3, (), None, ()), before)
    taken = site.act(number, acts.Accept(offer.hash), (offer.hash,))
    site.erase(number, site.data[2][0], seen=(taken.hash,))
    assert site.is_erased(site.data[2][0])
    site.remove(1, before)
    assert not site.is_erased(site.data[2][0])


def test_very_many_acts_of_the_removed_are_judged_in_little_time_and_room():
    site = Site()
    before = seen = site.heads
    for _ in range(1_500):
        seen = (site.act(1, erase(site.data[1][0], site.data[1][0]), seen).hash,)
    site.remove(1, before)
    state = site.state()
    state.membership()
    tracemalloc.start()
    begun = time.thread_time()
    assert len(requests(state, site.made_at)) == 1_500 and not erasures(state, site.made_at)
    took_s, (_, most) = time.thread_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 16 * 1_048_576 and took_s < 5


@pytest.mark.parametrize("is_removed", [False, True])
def test_a_view_of_its_own_for_each_act_takes_little_time(is_removed: bool):
    """Whoever erases writes something about the membership in between, having never heard of what others did to it."""
    site = Site()
    before = seen = site.heads
    site.remove(2, before)
    for number in range(1_500):
        seen = (site.act(1, minted(number), seen).hash,)
        seen = (site.act(1, erase(site.data[1][0], site.data[1][0]), seen).hash,)
    if is_removed:
        site.remove(1, before)
    state = site.state()
    state.membership()
    begun = time.thread_time()
    assert len(erasures(state, site.made_at)) == (0 if is_removed else 1_500)
    assert time.thread_time() - begun < 1


def minted(number: int) -> acts.MintKey:
    """Return new keys that nobody was given."""
    return acts.MintKey(acts.Mint(number.to_bytes(32), (1 << 200 | number).to_bytes(32), (), ()))


@pytest.mark.parametrize("seed", range(12))
def test_what_was_found_before_is_found_when_all_is_judged_anew(seed: int):
    """Acts come one by one in any order, some long before what their authors had seen."""
    chance, site = Random(seed), Site(3, stewards=bool(seed % 2))
    old = [site.heads]
    for _ in range(30):
        number, whose = chance.randrange(4), chance.randrange(4)
        seen = chance.choice([None, *old])
        match chance.randrange(5):
            case 0 if number:
                site.remove(number, seen)
            case 1:
                site.act(
                    0, acts.ChangeRole(site.parties[whose].group, chance.randrange(4), (), None, ()), seen
                )
            case _:
                named = site.data[whose][0]
                told = chance.choice([(), *old])
                site.act(number, erase(named, *site.data[whose][: chance.randrange(1, 4)], told=told), seen)
        old.append(site.heads)
    entries = list(site.ground.entries)
    chance.shuffle(entries)
    state, verdicts, here = site.state([]), Verdicts(), dict[bytes, tuple[bytes, int] | None]()
    for entry in entries:
        state.take(entry)
        if state.genesis is not None:
            record = chance.choice(site.data)[0].hash
            here[record] = site.made_at(record)
            assert sorted_out(state, here.get, verdicts) == sorted_out(state, here.get)


def test_one_more_act_does_not_judge_all_anew():
    """Who erases very many records one by one keeps nobody busy with those before."""
    site, count = Site(), 600
    seen = site.heads
    for _ in range(count):
        seen = (site.act(1, erase(site.data[1][0], *site.data[1]), seen).hash,)
    before, after = site.ground.entries[:-count], site.ground.entries[-count:]
    state, verdicts = site.state(before), Verdicts()
    begun = time.thread_time()
    for entry in after:
        state.take(entry)
        sorted_out(state, lambda _: (site.data[1][0].header.log, 0), verdicts)
    assert time.thread_time() - begun < 4
