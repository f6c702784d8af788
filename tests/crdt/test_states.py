"""Facts: what counts, who knew what, and states from causality alone."""

from __future__ import annotations

import msgspec

from crdt.kind import kinds
from crdt.ops import Create
from crdt.record import RecordFold
from crdt.states import Facts, Withdrawal, link_fields, micro_of, sole, state_of
from crdt.values import Amount, Quantity
from tests.crdt.record_world import Device, meet, some


def facts(device, record):
    return Facts(some(device.shelf.find(record)), device.shelf)


def test_the_last_words_are_those_that_nobody_answered():
    one, two = Device(1), Device(2)
    record = one.add("need", title="x")
    meet(one, two)
    one.say(record, "match")
    two.say(record, "match")
    meet(one, two)
    both = facts(one, record).latest("match")
    assert (
        len(both) == 2 and facts(one, record).apart(*both) and not facts(one, record).apart(both[0], both[0])
    )
    one.say(record, "match")
    [last] = facts(one, record).latest("match")
    assert all(facts(one, record).knew(last, said) for said in both)


def test_clocks_decide_nothing():
    device = Device(1)
    record = device.add("need", title="x")
    device.say(record, "close")
    device.say(record, "reopen")
    turned = RecordFold(record)
    for item in some(device.shelf.find(record)).items:
        turned.add(
            msgspec.structs.replace(item, claimed_ms=2**52 - item.claimed_ms, clock_unsure=True, arrived_ms=7)
        )
    assert state_of(Facts(turned, device.shelf), 0) == device.state(record) == "open"


def test_values_that_are_contested_or_unreadable_are_none():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="x", quantity="20 blankets")
    meet(one, two)
    assert facts(one, record).read("quantity") == Quantity(micro=20_000_000, unit="blankets")
    one.edit(record, quantity="10 blankets")
    two.edit(record, quantity="30 blankets")
    meet(one, two)
    assert facts(one, record).value("quantity") is None and facts(one, record).read("quantity") is None
    assert facts(one, record).read("no such field") is None and facts(one, record).linked("title") is None


def test_an_unknown_kind_has_no_state_and_knows_no_statement():
    device = Device(1)
    record = device.add("need", title="x")
    device.say(record, "match")
    creation, match = some(device.shelf.find(record)).items
    fold = RecordFold(record)
    assert isinstance(creation.op, Create)
    fold.add(
        msgspec.structs.replace(creation, op=Create("new-kind", False, "", None, "", creation.op.writes))
    )
    fold.add(match)
    found = Facts(fold, device.shelf)
    assert (found.kind, state_of(found, 0), found.withdrawal) == (None, "", Withdrawal.NONE)
    assert [said.flaw for said in found.all_said()] == ["statement-unknown"]
    assert found.read("title") is None and not found.points_to("need", "x", record)


def test_a_withdrawn_record_says_so_whatever_its_kind_and_links_no_more():
    owner, giver = Device(1), Device(2)
    need = owner.add("need", title="x")
    meet(owner, giver)
    pledge = giver.add("pledge", title="p", need=need.hex())
    meet(owner, giver)
    owner.say(pledge, "accept")
    giver.learn(owner)
    assert giver.state(need) == "matched"
    giver.withdraw(pledge)
    assert (giver.state(pledge), giver.state(need)) == ("withdrawn", "open")


def test_a_withdrawal_passes_over_no_answer_and_no_stranger_can_stop_it():
    owner, giver, stranger = Device(1), Device(2), Device(3)
    need = owner.add("need", title="x")
    meet(owner, giver, stranger)
    pledge = giver.add("pledge", title="p", need=need.hex())
    meet(owner, giver, stranger)
    giver.withdraw(pledge)
    stranger.say_anyway(pledge, "accept")
    stranger.say(pledge, "thank")
    meet(giver, stranger)
    assert giver.state(pledge) == "withdrawn"
    owner.say(pledge, "accept")
    meet(owner, giver, stranger)
    assert {device.state(pledge) for device in (owner, giver, stranger)} == {"contested"}
    giver.withdraw(pledge)
    assert giver.state(pledge) == "withdrawn"


def test_the_wording_covers_contested_values_and_items():
    one, two = Device(1), Device(1, 1)
    record = one.add("action", title="x", hosts="a; b")
    meet(one, two)
    before = facts(one, record).wording(("title", "hosts"))
    one.edit(record, hosts="a")
    assert facts(one, record).wording(("title", "hosts")) != before
    two.edit(record, title="y")
    two.edit(record, title="x")
    assert facts(two, record).wording(("title", "hosts")) == before
    assert facts(two, record).wording(()) == facts(one, record).wording(("no such field",))


def test_small_questions():
    assert (sole([]), sole(["a", "a"]), sole(["a", "b"])) == ("", "a", "contested")
    assert micro_of(Quantity(micro=1, unit="KG")) == ("kg", 1)
    assert micro_of(Amount(currency="EUR", micro=2)) == ("EUR", 2)
    assert micro_of("text") is None and micro_of(None) is None
    assert link_fields(kinds()["pledge"]) == ("need", "resource")
