"""Ledger lines: only ever added, reversed by name, summed exactly per currency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.ledger_lines import balance, lines, spent, totals
from crdt.states import Facts
from crdt.values import MICRO, micro_text
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def test_twenty_and_thirty_made_apart_on_a_hundred_are_a_hundred_and_fifty():
    one, two = Device(1), Device(2)
    fund = one.add("fund", title="Winter")
    one.say(fund, "enter", amount="EUR 100")
    meet(one, two)
    one.say(fund, "enter", amount="EUR 20.00")
    two.say(fund, "enter", amount="EUR 30")
    two.say(fund, "enter", amount="GEL 0.1")
    two.say(fund, "enter", amount="GEL 0.2")
    meet(one, two)
    for device in (one, two):
        assert device.view(fund)["blocks"]["ledger"]["totals"] == {"EUR": "150.00", "GEL": "0.30"}


def test_a_reversal_takes_a_line_out_once_and_both_stay():
    keeper, giver, other = Device(1), Device(2), Device(3)
    fund = keeper.add("fund", title="Winter")
    meet(keeper, giver, other)
    giver.say(fund, "enter", amount="EUR 50")
    giver.say(fund, "enter", amount="EUR 50")
    meet(keeper, giver, other)
    line = keeper.view(fund)["statements"][0]["id"]
    other.say(fund, "reverse", line=line[:12], reason="not mine to say")
    assert totals(facts(other, fund)) == {"EUR": 100 * MICRO}
    keeper.say(fund, "reverse", line=line[:12], reason="typed twice")
    giver.say(fund, "reverse", line=line, reason="typed twice")
    meet(keeper, giver, other)
    assert {totals(facts(device, fund))["EUR"] for device in (keeper, giver, other)} == {50 * MICRO}
    assert [line.is_reversed for line in lines(facts(keeper, fund))].count(True) == 1
    for begun in ("", "abc", "zz" * 20, line[:-1] + "x"):
        with pytest.raises(Refused):
            keeper.say(fund, "reverse", line=begun, reason="x")


def test_a_balance_is_what_came_in_less_the_expenses_that_were_paid():
    keeper, asker, third = Device(1), Device(2), Device(3)
    fund = keeper.add("fund", title="Winter", approvals="2")
    keeper.say(fund, "enter", amount="EUR 100")
    meet(keeper, asker, third)
    expense = asker.add("expense", title="Blankets", fund=fund.hex(), amount="EUR 80.50")
    assert asker.state(expense) == "draft"
    asker.say(expense, "submit")
    meet(keeper, asker, third)
    with pytest.raises(Refused) as found:
        asker.say(expense, "approve")
    assert found.value.message == "statement-others-only"
    keeper.say(expense, "approve")
    keeper.say(expense, "approve")
    assert (keeper.state(expense), keeper.view(expense)["details"]) == (
        "submitted",
        {"approve": 1, "needed": 2},
    )
    third.say(expense, "query", reason="for whom?")
    meet(keeper, asker, third)
    assert asker.state(expense) == "queried"
    asker.say(expense, "submit", note="region X")
    meet(keeper, asker, third)
    third.say(expense, "approve")
    meet(keeper, asker, third)
    assert asker.state(expense) == "approved" and spent(facts(asker, fund), 0) == {}
    with pytest.raises(Refused):
        third.say(expense, "pay")
    keeper.say(expense, "pay")
    assert balance(facts(keeper, fund), 0) == {"EUR": 19_500_000}
    assert keeper.view(fund)["blocks"]["ledger"]["balance"] == {"EUR": "19.50"}
    keeper.say(expense, "reverse", reason="came back")
    assert (keeper.state(expense), balance(facts(keeper, fund), 0)) == ("reversed", {"EUR": 100 * MICRO})


def test_an_approval_is_of_the_amount_as_it_was():
    keeper, asker = Device(1), Device(2)
    fund = keeper.add("fund", title="Winter")
    meet(keeper, asker)
    expense = asker.add("expense", title="Bus", fund=fund.hex(), amount="EUR 8")
    asker.say(expense, "submit")
    meet(keeper, asker)
    keeper.say(expense, "approve")
    assert keeper.state(expense) == "approved"
    meet(keeper, asker)
    asker.edit(expense, amount="EUR 800")
    assert asker.state(expense) == "submitted"


def test_paid_here_and_refused_there_is_contested_and_an_overdrawn_fund_says_so():
    keeper, asker, third = Device(1), Device(2), Device(3)
    fund = keeper.add("fund", title="Winter")
    meet(keeper, asker, third)
    expense = asker.add("expense", title="Bus", fund=fund.hex(), amount="EUR 8")
    asker.say(expense, "submit")
    meet(keeper, asker, third)
    keeper.say(expense, "approve")
    keeper.say(expense, "pay")
    assert keeper.state(fund) == "overdrawn"
    third.say(expense, "refuse", reason="not in our rules")
    meet(keeper, asker, third)
    assert {device.state(expense) for device in (keeper, asker, third)} == {"contested"}


@given(st.lists(st.integers(-(10**9), 10**9), max_size=8))
def test_sums_are_exact(cents):
    device = Device(1)
    fund = device.add("fund", title="x")
    for amount in cents:
        text = micro_text(amount * 10_000, digits_min=2)
        device.say(fund, "enter", amount=f"EUR {text}")
    assert totals(facts(device, fund)).get("EUR", 0) == sum(cents) * 10_000
