"""What nobody means is asked for again; what came about by merging, or came from others, stands and is told."""

from __future__ import annotations

import pytest

from crdt.kind import FieldType, kinds
from crdt.sense import check_said, check_written, is_backwards, is_backwards_span
from crdt.view import record_digest, record_view_for_hash
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some

FIRST, LAST = "2026-12-01", "2026-11-01"
BACKWARDS = (
    (FIRST, LAST),
    ("2026-12-01T18:00[Europe/Berlin]", "2026-12-01T17:59[Europe/Berlin]"),
    ("2026-12-01T18:00[Europe/Berlin]", "2026-12-01T18:30[Asia/Tbilisi]"),
    ("2026-12-01T18:00+01:00", "2026-12-01T16:59Z"),
    ("2026-12-01", "2026-11-30T23:59[Europe/Berlin]"),
    ("2026-12-01T00:01[Europe/Berlin]", "2026-11-30"),
    ("2026-12-01T10:00", "2026-12-01T09:00"),
)
IN_ORDER = (
    (FIRST, FIRST),
    ("2026-12-01T18:00[Europe/Berlin]", "2026-12-01T18:00[Europe/Berlin]"),
    ("2026-12-01T18:00[Europe/Berlin]", "2026-12-01T17:30[Europe/London]"),
    # A whole day is a day of whoever is there, wherever that is.
    ("2026-12-01", "2026-12-01T05:00[Asia/Tokyo]"),
    ("2026-12-01T23:00[Pacific/Honolulu]", "2026-12-01"),
    ("soon", LAST),
    (FIRST, ""),
)


@pytest.mark.parametrize(("first", "last"), BACKWARDS)
def test_an_end_before_its_start_is_told(first, last):
    assert is_backwards(first, last) and not is_backwards(last, first)


@pytest.mark.parametrize(("first", "last"), IN_ORDER)
def test_what_is_in_order_or_no_moment_is_not(first, last):
    assert not is_backwards(first, last)


def test_every_pair_of_moments_is_declared():
    ends = {"end", "to", "until"}
    for kind in kinds().values():
        moments = {field.path for field in kind.fields if field.type is FieldType.MOMENT}
        paired = {last for _, last in kind.ranges}
        assert moments & ends <= paired, kind.name
        assert {path for pair in kind.ranges for path in pair} <= moments, kind.name
        for statement in kind.statements:
            moments = {arg.name for arg in statement.args if arg.type is FieldType.MOMENT}
            paired = {name for pair in statement.ranges for name in pair}
            assert moments == paired or len(moments) < 2, (kind.name, statement.name)


PAIRS = [(kind, pair) for kind in kinds().values() for pair in kind.ranges]


@pytest.mark.parametrize(("kind", "pair"), PAIRS, ids=lambda one: getattr(one, "name", None))
def test_own_words_that_nobody_means_are_refused(kind, pair):
    first, last = pair
    device = Device(1)
    with pytest.raises(Refused) as found:
        device.add(kind.name, title="x", **{first: FIRST, last: LAST})
    assert (found.value.message, found.value.fields["field"]) == ("value-end-early", last)
    record = device.add(kind.name, title="x", **{first: LAST, last: FIRST})
    with pytest.raises(Refused) as found:
        device.edit(record, **{first: "2026-12-02"})
    told = found.value.fields
    assert found.value.message == "value-start-late"
    assert (told["field"], told["other"], told["stands"]) == (first, last, FIRST)
    with pytest.raises(Refused) as found:
        device.edit(record, **{last: "2026-10-01"})
    assert (found.value.message, found.value.fields["stands"]) == ("value-end-early", LAST)
    device.edit(record, **{first: "2027-01-01", last: "2027-01-02"})
    device.edit(record, **{last: ""})
    device.edit(record, **{first: "2028-01-01"})


def test_arguments_of_a_statement_are_asked_for_again():
    device = Device(1)
    van = device.add("resource", title="Van", quantity="1 van")
    for args, message in (
        ({"from": FIRST, "to": LAST}, "value-end-early"),
        ({"quantity": "-1 van"}, "value-below-zero"),
    ):
        with pytest.raises(Refused) as found:
            device.say(van, "claim", **args)
        assert found.value.message == message
    device.say(van, "claim", **{"from": LAST, "to": FIRST}, quantity="1 van")
    claim = kinds()["resource"].statement("claim")
    check_said(some(claim), {"to": LAST})


def test_less_than_nothing_is_refused_where_something_is_counted():
    for kind, path, text in (
        ("need", "quantity", "-5 blankets"),
        ("pledge", "amount", "EUR -0.01"),
        ("expense", "amount", "EUR -20.00"),
        ("fund", "limit", "EUR -1.00"),
        ("round", "criteria/x", "-1 safety"),
    ):
        with pytest.raises(Refused) as found:
            check_written(kinds()[kind], {path: text}, lambda path: ())
        assert (found.value.message, found.value.fields["field"]) == ("value-below-zero", path.split("/")[0])
    for kind, path, text in (
        ("need", "quantity", "0 x-large"),
        ("indicator", "target", "-2 degrees"),
        ("need", "quantity", "not a number -5"),
        ("need", "unknown", "-5"),
    ):
        check_written(kinds()[kind], {path: text}, lambda path: ())
    fund = Device(1).add("fund", title="Common")
    assert fund, "what goes out of a fund is entered below zero"


def test_a_span_that_ends_before_it_starts_is_refused():
    with pytest.raises(Refused) as found:
        Device(1).add("case", title="x", retention=f"{FIRST}/{LAST}")
    assert (found.value.message, found.value.fields["field"]) == ("value-span-turned", "retention")
    assert not any(map(is_backwards_span, (f"{LAST}/{FIRST}", f"{FIRST}/{FIRST}", "P3M", "soon/late")))


def test_two_honest_edits_that_end_before_they_start_are_told_and_not_compared():
    one, two = Device(1), Device(1, 1)
    event = one.add("event", title="Vigil", start="2026-11-01", end="2026-11-20")
    meet(one, two)
    one.edit(event, start="2026-11-15")
    two.edit(event, end="2026-11-10")
    meet(one, two)
    views = [device.view(event) for device in (one, two)]
    told = {"id": "range-backwards", "field": "end", "other": "start"}
    assert all(view["problems"] == [told] for view in views)
    assert record_digest(views[0]) == record_digest(views[1])
    # A device whose table of time zones says otherwise still shows the same content.
    assert record_view_for_hash(views[0])["problems"] == []
    # What was wrong before can be set right from either side, and anything else be written meanwhile.
    one.edit(event, place="Park")
    with pytest.raises(Refused):
        one.edit(event, start="2026-11-14")
    one.edit(event, end="2026-11-16")
    assert one.view(event)["problems"] == []


def test_while_an_end_is_contested_one_that_fits_is_enough():
    one, two = Device(1), Device(1, 1)
    event = one.add("event", title="Vigil", start="2026-11-01", end="2026-11-20")
    meet(one, two)
    one.edit(event, end="2026-11-05")
    two.edit(event, end="2026-11-25")
    meet(one, two)
    one.edit(event, start="2026-11-10")
    assert [problem["id"] for problem in one.view(event)["problems"]] == ["field-contested"]
    with pytest.raises(Refused):
        one.edit(event, start="2026-11-26")
