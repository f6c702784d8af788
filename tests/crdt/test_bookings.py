"""Bookings: what can't all be kept is told, whoever promised or claimed it, and nothing of it vanishes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crdt.bookings import Booking, overbooked
from crdt.windows import Window
from tests.crdt.record_world import Device, meet, some

DAY = {"from": "2026-12-01", "to": "2026-12-01"}


def test_two_pledges_of_one_van_for_one_day_are_contested_until_one_word_settles_it():
    owner, one, two = Device(1), Device(2), Device(3)
    van = owner.add("resource", title="Van").hex()
    needs = [owner.add("need", title=title).hex() for title in ("To Batumi", "To Telavi")]
    meet(owner, one, two)
    first = one.add("pledge", title="We drive", resource=van, need=needs[0], **DAY)
    second = two.add("pledge", title="We drive too", resource=van, need=needs[1], **DAY)
    assert (one.state(first), two.state(second)) == ("offered", "offered")
    meet(owner, one, two)
    for device in (owner, one, two):
        views = [device.view(pledge) for pledge in (first, second)]
        assert [view["state"] for view in views] == ["contested", "contested"]
        assert [view["fields"]["title"] for view in views] == ["We drive", "We drive too"]
        assert device.state(bytes.fromhex(van)) == "contested"
    two.say(second, "withdraw", reason="you go")
    meet(owner, one, two)
    for device in (owner, one, two):
        assert (device.state(first), device.state(second)) == ("offered", "withdrawn")
    owner.say(first, "accept")
    assert (owner.state(first), owner.state(bytes.fromhex(van))) == ("accepted", "claimed")


def test_a_pledge_and_another_groups_claim_clash_and_those_of_one_group_do_not():
    owner, one, two = Device(1), Device(2), Device(3)
    van = owner.add("resource", title="Van")
    meet(owner, one, two)
    pledge = one.add("pledge", title="We drive", resource=van.hex(), **DAY)
    one.say(van, "claim", **DAY)
    assert one.state(pledge) == "offered"
    two.say(van, "claim", **DAY)
    meet(owner, one, two)
    assert owner.state(pledge) == owner.state(van) == "contested"
    two.say(van, "release")
    meet(owner, one, two)
    assert (owner.state(pledge), owner.state(van)) == ("offered", "claimed")


def test_what_suffices_for_all_and_other_days_clash_with_nothing():
    one, two = Device(1), Device(2)
    chairs = one.add("resource", title="Chairs", quantity="30 chairs").hex()
    meet(one, two)
    first = one.add("pledge", title="a", resource=chairs, quantity="20 chairs", **DAY)
    second = two.add("pledge", title="b", resource=chairs, quantity="10 chairs", **DAY)
    third = two.add("pledge", title="c", resource=chairs, quantity="30 chairs", **{"from": "2026-12-02"})
    meet(one, two)
    assert {one.state(pledge) for pledge in (first, second, third)} == {"offered"}
    two.edit(second, quantity="11 chairs")
    meet(one, two)
    assert [one.state(pledge) for pledge in (first, second, third)] == ["contested", "contested", "offered"]


def test_pledges_of_a_thing_that_is_not_here_clash_too():
    one, two = Device(1), Device(2)
    first = one.add("pledge", title="a", resource="ab" * 32, **DAY)
    second = two.add("pledge", title="b", resource="ab" * 32, **DAY)
    meet(one, two)
    assert one.state(first) == two.state(second) == "contested"
    assert second in two.shelf.touched_by(first)


BOOKINGS = st.lists(
    st.tuples(st.integers(0, 3), st.booleans(), st.integers(0, 9), st.integers(1, 9), st.integers(0, 4)),
    max_size=8,
)


@given(BOOKINGS, st.none() | st.integers(0, 9))
def test_overbooked_is_what_a_look_at_every_moment_finds(drawn, there):
    bookings = [
        Booking(
            id=bytes([number]),
            group=bytes([100 + group]),
            is_pledge=pledge,
            window=Window(start_ms=start, end_ms=start + length),
            amount=("x", amount) if amount else None,
        )
        for number, (group, pledge, start, length, amount) in enumerate(drawn)
    ]
    stock = None if there is None else ("x", there)
    expected: set[bytes] = set()
    for moment in range(20):
        now = [one for one in bookings if one.window.start_ms <= moment < one.window.end_ms]
        pledging = {one.group for one in now if one.is_pledge}
        claiming = {one.group for one in now if not one.is_pledge} - pledging
        matters = sum(one.is_pledge for one in now) + len(claiming)
        whole = stock is None or any(one.amount is None for one in now)
        if matters > 1 and (whole or sum(some(one.amount)[1] for one in now) > some(there)):
            expected |= {one.id for one in now}
    assert overbooked(stock, bookings) == expected
