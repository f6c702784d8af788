"""Turns: who is next, swaps that two agree to, handover that is recorded, a fair count."""

from __future__ import annotations

import pytest

from crdt.moments import read_moment
from crdt.spans import DAY_MS
from crdt.states import Facts
from crdt.turns import period_at, periods_from, served
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet, some

FIRST = some(read_moment("2026-12-01")).start_ms
WEEK_MS = 7 * DAY_MS
NAMES = {group(number).hex(): number for number in (1, 2, 3)}


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def holders(device: Device, record: bytes) -> list[int]:
    return [NAMES.get(period.holder, 0) for period in periods_from(facts(device, record), FIRST)]


@pytest.fixture
def three() -> tuple[list[Device], bytes]:
    devices = [Device(1), Device(2), Device(3)]
    order = ";".join(device.group.hex() for device in devices)
    role = devices[0].add("role", title="Facilitates", order=order, start="2026-12-01", every="P1W")
    meet(*devices)
    return devices, role


def test_the_order_goes_round(three):
    devices, role = three
    for device in devices:
        assert holders(device, role) == [1, 2, 3, 1, 2, 3]
    assert period_at(facts(devices[0], role), FIRST - 1) is None
    assert some(period_at(facts(devices[0], role), FIRST + 8 * DAY_MS)).on == "2026-12-08"


def test_a_role_is_held_by_who_took_it_over_and_overdue_when_nobody_did(three):
    devices, role = three
    assert devices[0].state(role, FIRST) == "vacant"
    devices[0].say(role, "take-over", on="2026-12-01")
    assert devices[0].state(role, FIRST) == "held"
    assert devices[0].state(role, FIRST + WEEK_MS) == "overdue"
    devices[0].say(role, "hand-over", on="2026-12-08", note="the key is with Nadia")
    assert devices[0].state(role, FIRST + WEEK_MS) == "handing-over"
    meet(*devices)
    devices[2].say(role, "take-over", on="2026-12-08")
    assert devices[2].state(role, FIRST + WEEK_MS) == "handing-over"
    devices[1].say(role, "take-over", on="2026-12-08")
    meet(*devices)
    assert {device.state(role, FIRST + WEEK_MS) for device in devices} == {"held"}
    assert served(facts(devices[2], role)).counts == {group(1).hex(): 1, group(2).hex(): 1, group(3).hex(): 0}


def test_a_swap_needs_both_and_the_answer_must_have_seen_the_offer(three):
    devices, role = three
    swap = {"on": "2026-12-01", "with": "2026-12-15"}
    devices[2].say(role, "accept-swap", **swap)
    devices[0].say(role, "offer-swap", **swap)
    meet(*devices)
    assert holders(devices[0], role) == [1, 2, 3, 1, 2, 3]
    devices[1].say(role, "accept-swap", **swap)
    assert holders(devices[1], role) == [1, 2, 3, 1, 2, 3]
    devices[2].say(role, "accept-swap", **swap)
    meet(*devices)
    assert {tuple(holders(device, role)) for device in devices} == {(3, 2, 1, 1, 2, 3)}
    devices[0].edit(role, every="P2W")
    assert holders(devices[0], role) == [1, 2, 3, 1, 2, 3]


def test_two_orders_made_apart_are_contested_and_not_mixed():
    one, two = Device(1), Device(1, 1)
    role = one.add("role", title="Keys", order="Nadia; Amal; Kim", start="2026-12-01", every="P1M")
    meet(one, two)
    one.edit(role, order="Amal; Nadia; Kim")
    two.edit(role, order="Kim; Amal; Nadia")
    meet(one, two)
    assert {device.state(role, FIRST) for device in (one, two)} == {"contested"}
    one.edit(role, order="Amal; Kim; Nadia")
    assert [period.holder for period in periods_from(facts(one, role), FIRST, 3)] == ["Amal", "Kim", "Nadia"]
    one.say(role, "take-over", on="2026-12-01")
    assert one.state(role, FIRST) == "held"


def test_a_role_ends_and_names_no_turn_that_does_not_begin():
    device = Device(1)
    role = device.add(
        "role", title="Keys", order="Nadia", start="2026-12-01", every="P1W", until="2026-12-10"
    )
    assert device.state(role, FIRST + 30 * DAY_MS) == "ended"
    assert [period.on for period in periods_from(facts(device, role), FIRST)] == ["2026-12-01", "2026-12-08"]
    for on in ("2026-12-02", "x", "0001-01-01"):
        with pytest.raises(Refused) as found:
            device.say(role, "take-over", on=on)
        assert found.value.message == "turn-no-period"
    empty = device.add("role", title="Nobody's")
    with pytest.raises(Refused):
        device.say(empty, "take-over")
    assert device.state(empty, FIRST) == "vacant"
