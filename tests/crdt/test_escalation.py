"""Escalation: who is asked now and who is next follows from record and time alone; the first answer ends it for all."""

from __future__ import annotations

import msgspec
import pytest

from crdt.blocks import blocks_json, next_edge
from crdt.clocks import ticking
from crdt.escalation import ALL_OTHERS, AskState, asks
from crdt.moments import read_moment
from crdt.ops import Create
from crdt.spans import DAY_MS, HOUR_MS
from crdt.states import Facts
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet, some

MADE_MS = 1_700_000_000_000
LIST = f"{group(2).hex()}; {group(3).hex()}; {group(4).hex()}"
YEAR_MS = 365 * DAY_MS


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def states(device: Device, record: bytes, after: int) -> list[str]:
    return [one.state.value for one in asks(facts(device, record), MADE_MS + after)]


def devices(count: int = 4) -> list[Device]:
    return [Device(number) for number in range(1, count + 1)]


def reported(*world: Device, order: str = LIST, severity: str = "4", **more: str) -> bytes:
    record = world[0].add("incident", title="x", severity=severity, order=order, **more)
    meet(*world)
    return record


def test_the_next_is_asked_when_the_time_of_the_one_before_is_over():
    a, *_ = world = devices()
    record = reported(*world)
    for after, told in (
        (0, ["asked", "ahead", "ahead"]),
        (HOUR_MS - 1, ["asked", "ahead", "ahead"]),
        (HOUR_MS, ["late", "asked", "ahead"]),
        (2 * HOUR_MS, ["late", "late", "asked"]),
        (3 * HOUR_MS, ["late", "late", "late"]),
    ):
        assert {tuple(states(device, record, after)) for device in world} == {tuple(told)}
    assert next_edge(facts(a, record), MADE_MS + 1) == MADE_MS + HOUR_MS // 2
    assert next_edge(facts(a, record), MADE_MS + 2 * HOUR_MS) == MADE_MS + 3 * HOUR_MS


def test_without_an_order_every_other_group_is_asked_at_once():
    a, b, c, _ = world = devices()
    record = a.add("incident", title="x", severity="2")
    meet(*world)
    [one] = asks(facts(b, record), MADE_MS)
    assert (one.who, one.state, one.due_ms) == (ALL_OTHERS, AskState.ASKED, MADE_MS + DAY_MS)
    c.say(record, "acknowledge")
    meet(*world)
    [one] = asks(facts(b, record), MADE_MS)
    assert one.state is AskState.ANSWERED and [said.author.group for said in one.answers] == [c.group]


def test_an_answer_ends_it_for_all_whenever_it_arrives_and_before_its_turn_too():
    a, b, c, _ = world = devices()
    record = reported(*world)
    c.say(record, "acknowledge", note="we call them")
    assert states(a, record, 9 * HOUR_MS) == ["late"] * 3
    meet(*world)
    assert states(a, record, 9 * HOUR_MS) == ["spared", "answered", "spared"]
    b.say(record, "acknowledge")
    assert states(b, record, 0) == ["answered", "answered", "spared"]


def test_asked_anew_an_answer_from_before_no_longer_counts():
    a, b, c, _ = world = devices()
    record = reported(*world)
    b.say(record, "acknowledge")
    meet(*world)
    c.say(record, "reopen", reason="they came back")
    assert states(c, record, 0)[0] == "asked" and c.state(record) == "reported"
    b.say(record, "handle")
    meet(*world)
    assert states(a, record, 0)[0] == "asked"  # said without knowing of it
    b.say(record, "acknowledge")
    meet(*world)
    assert states(a, record, 9 * HOUR_MS) == ["answered", "spared", "spared"]


@pytest.mark.parametrize(
    ("severity", "hours"), [("4", 1), ("3", 6), ("2", 24), ("1", 72)], ids=["four", "three", "two", "one"]
)
def test_how_bad_it_is_says_how_soon_and_a_field_may_say_another_time(severity, hours):
    [device] = devices(1)
    for more, length in (({}, hours * HOUR_MS), ({"answer_within": "PT3H"}, 3 * HOUR_MS)):
        record = device.add("incident", title="x", severity=severity, **more)
        [one] = asks(facts(device, record), 0)
        assert one.due_ms - some(facts(device, record).started_ms) == length


def test_of_two_severities_that_met_the_worse_one_counts_and_of_none_that_can_be_read_the_worst():
    one, two = Device(1), Device(1, 1)
    record = one.add("incident", title="x", severity="1")
    meet(one, two)
    one.edit(record, severity="2")
    two.edit(record, severity="3")
    meet(one, two)
    assert asks(facts(one, record), 0)[0].due_ms == MADE_MS + 6 * HOUR_MS
    bare = one.write(
        None, Create(kind="incident", shared=False, key="", part_of=None, part="", writes=()), ()
    )
    assert asks(facts(one, bare), 0)[0].due_ms == some(facts(one, bare).started_ms) + HOUR_MS


def test_more_time_moves_the_next_ones_too():
    a, *_ = world = devices()
    record = reported(*world)
    later = some(read_moment("2023-11-15T00:00:00Z")).start_ms
    a.say(record, "extend", clock="acknowledge", until="2023-11-15T00:00:00Z", reason="they sleep")
    first, second, _ = asks(facts(a, record), 0)
    assert (first.due_ms, second.from_ms, second.due_ms) == (later, later, later + HOUR_MS)


def test_who_is_not_asked_is_refused_and_what_it_says_anyway_ends_nothing():
    *world, stranger = devices(5)
    record = reported(*world, stranger)
    owner = world[0]
    for device in (owner, stranger):
        with pytest.raises(Refused) as found:
            device.say(record, "acknowledge")
        assert found.value.message == "statement-asked-only"
        for name in ("acknowledge", "handle", "stable", "false-alarm", "learn"):
            if device is stranger:
                device.say_anyway(record, name)
    owner.say_anyway(record, "acknowledge")
    meet(*world, stranger)
    for device in world:
        assert device.state(record) == "reported" and states(device, record, 0)[0] == "asked"
        said = device.view(record)["statements"]
        assert len(said) == 6 and not any(one["counts"] for one in said)


def test_without_an_order_only_others_acknowledge_and_twice_is_once():
    owner, other, _, _ = world = devices()
    record = owner.add("incident", title="x", severity="4")
    meet(*world)
    with pytest.raises(Refused) as found:
        owner.say(record, "acknowledge")
    assert found.value.message == "statement-others-only"
    other.say(record, "acknowledge")
    other.say(record, "acknowledge")
    meet(*world)
    assert owner.state(record) == "acknowledged"
    assert [one["state"] for one in blocks_json(facts(owner, record), MADE_MS)["escalation"]["asks"]] == [
        "answered"
    ]


def test_a_name_in_the_order_is_answered_for_by_the_group_that_reports():
    owner, other = devices(2)
    record = reported(owner, other, order="the night desk")
    with pytest.raises(Refused):
        other.say(record, "acknowledge")
    owner.say(record, "acknowledge")
    assert states(owner, record, 0) == ["answered"]


def test_two_orders_that_met_ask_all_whom_either_names():
    one, two = Device(1), Device(1, 1)
    record = reported(one, two)
    one.edit(record, order=group(2).hex())
    two.edit(record, order=group(5).hex())
    meet(one, two)
    assert {found.who for found in asks(facts(one, record), 0)} == {group(2).hex(), group(5).hex()}


@pytest.mark.parametrize("shift", [-20 * YEAR_MS, 20 * YEAR_MS])
def test_a_clock_that_lies_silences_nobody(shift):
    a, b = devices(2)
    record = reported(a, b, order=group(2).hex())
    b.say(record, "acknowledge")
    for entries in (1, 2):
        reader = Device(3)
        for of, item in [*a.items.values(), *b.items.values()][:entries]:
            reader.take(
                of, msgspec.structs.replace(item, claimed_ms=item.claimed_ms + shift, clock_unsure=True)
            )
        if entries == 1:
            assert states(reader, record, 0) == ["asked" if shift > 0 else "late"]
            assert ticking(facts(reader, record), MADE_MS)[0].unsure
    for of, item in b.items.values():
        reader.take(of, msgspec.structs.replace(item, claimed_ms=max(0, item.claimed_ms - shift)))
    assert states(reader, record, 0) == ["answered"] and reader.state(record) == "acknowledged"


def test_other_kinds_ask_nobody():
    device = Device(1)
    assert asks(facts(device, device.add("case", title="x")), 0) == ()
