"""Clocks: due times from what people wrote, extensions with a reason, the same on every node."""

from __future__ import annotations

import msgspec
import pytest

from crdt.changes import PlannedWrite
from crdt.clocks import Clock, ClockSort, ClockState, extending, is_due, ticking
from crdt.moments import read_moment
from crdt.spans import DAY_MS
from crdt.states import Facts
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet, some

MADE_MS = 1_700_000_000_000


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def states(device: Device, record: bytes, at: int) -> dict[str, str]:
    return {found.clock.name: found.state.value for found in ticking(facts(device, record), at)}


def test_a_clock_on_a_date_warns_first_and_is_due_then():
    device = Device(1)
    case = device.add("case", title="Case 7", review_on="2026-12-20")
    day = some(read_moment("2026-12-20")).start_ms
    assert [states(device, case, day + shift * DAY_MS)["look"] for shift in (-8, -7, 0)] == [
        "running",
        "soon",
        "due",
    ]
    assert states(device, device.add("case", title="x"), day) == {}


def test_retention_runs_from_the_closing_and_stops_when_the_case_opens_again():
    device = Device(1)
    case = device.add("case", title="Case 7", retention="P30D")
    assert states(device, case, MADE_MS) == {}
    device.say(case, "close")
    assert states(device, case, MADE_MS + 29 * DAY_MS) == {"erase": "soon"}
    assert is_due(facts(device, case), "erase", MADE_MS + 31 * DAY_MS)
    device.say(case, "reopen")
    assert states(device, case, MADE_MS + 31 * DAY_MS) == {"erase": "met"}
    device.say(case, "close")
    assert states(device, case, MADE_MS + 31 * DAY_MS) == {"erase": "due"}


def test_a_referral_is_to_be_answered_within_a_week():
    keeper, named = Device(1), Device(2)
    case = keeper.add("case", title="Case 7")
    keeper.say(case, "refer", to=group(2).hex())
    assert states(keeper, case, MADE_MS + 8 * DAY_MS) == {"answer": "due"}
    meet(keeper, named)
    named.say(case, "decline-referral", reason="no room")
    assert states(named, case, MADE_MS + 8 * DAY_MS) == {"answer": "met"}


def test_an_extension_needs_a_reason_and_of_two_made_apart_the_later_date_counts():
    one, two = Device(1), Device(1, 1)
    lesson = one.add("lesson", title="What we learned", review_on="2026-12-01")
    meet(one, two)
    with pytest.raises(Refused) as found:
        one.say(lesson, "extend", clock="review", until="2027-01-01")
    assert found.value.message == "value-missing"
    one.say(lesson, "extend", clock="review", until="2027-03-01", reason="still true")
    two.say(lesson, "extend", clock="review", until="2027-01-01", reason="a bit")
    meet(one, two)
    for device in (one, two):
        [clock] = ticking(facts(device, lesson), 0)
        assert (clock.due_ms, clock.extended) == (some(read_moment("2027-03-01")).start_ms, True)
    two.say(lesson, "extend", clock="review", until="2026-12-15", reason="sooner after all")
    assert ticking(facts(two, lesson), 0)[0].due_ms == some(read_moment("2026-12-15")).start_ms


def test_a_due_time_that_rests_on_an_unsure_clock_says_so():
    device, other = Device(1), Device(2)
    case = device.add("case", title="Case 7", retention="P30D")
    device.say(case, "close")
    for record, item in device.items.values():
        other.take(record, msgspec.structs.replace(item, clock_unsure=True))
    assert [clock.unsure for clock in ticking(facts(other, case), 0)] == [True]
    assert [clock.unsure for clock in ticking(facts(device, case), 0)] == [False]
    assert other.view(case)["clocks"][0]["unsure"] is True


def test_what_can_not_be_read_makes_no_clock():
    device = Device(1)
    case = device.add("case", title="Case 7")
    device.say(case, "close")
    for value in ("forever", "P9999Y", "2026-12-01/2026-12-02"):
        device.edit_planned(case, [PlannedWrite(path="retention", value=value)])
        assert all(clock.due_ms < 2**54 for clock in ticking(facts(device, case), 0))


def test_the_statement_that_extends_names_the_clocks_of_its_kind():
    clock = Clock(name="sign", sort=ClockSort.ACKNOWLEDGE, after="P1D")
    statement = extending(clock)
    assert some(statement.arg("clock")).choices == ("sign",) and some(statement.arg("reason")).required
    assert ClockState.SOON.value == "soon"
