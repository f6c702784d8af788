"""Readings of an indicator stand by the dates that people gave them."""

from __future__ import annotations

from crdt.readings import Standing, newest, readings, standing
from crdt.states import Facts
from tests.crdt.record_world import Device, meet, some


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def test_an_indicator_is_met_when_every_groups_newest_reading_is():
    one, two = Device(1), Device(2)
    number = one.add("indicator", title="Meals", target="100 meals", direction="up")
    meet(one, two)
    assert one.state(number) == "empty"
    one.say(number, "read", value="120 meals", on="2026-12", source="our list")
    two.say(number, "read", value="40 meals", on="2026-11")
    meet(one, two)
    assert {device.state(number) for device in (one, two)} == {"behind"}
    two.say(number, "read", value="130 meals", on="2026-12-05")
    two.say(number, "read", value="20 meals", on="2026-10~", story="found in an old book")
    assert two.state(number) == "met"
    assert [some(reading.value)[1] // 10**6 for reading in readings(facts(two, number))] == [20, 40, 120, 130]


def test_a_reading_is_taken_out_by_its_group_or_the_keeper_alone():
    keeper, reader, other = Device(1), Device(2), Device(3)
    number = keeper.add("indicator", title="Meals", target="100 meals")
    meet(keeper, reader, other)
    reader.say(number, "read", value="1000 meals", on="2026")
    meet(keeper, reader, other)
    line = keeper.view(number)["statements"][0]["id"]
    other.say(number, "correct", line=line, reason="no")
    assert other.state(number) == "met"
    reader.say(number, "correct", line=line, reason="a zero too many")
    assert reader.state(number) == "empty" and newest(facts(reader, number)) == {}
    assert reader.view(number)["blocks"]["readings"]["readings"][0]["corrected"]


def test_a_story_needs_no_number_and_another_unit_is_not_compared():
    device = Device(1)
    number = device.add("indicator", title="Meals", target="100 meals", direction="down")
    device.say(number, "read", story="It was full every night.")
    assert standing(facts(device, number)) is Standing.READ
    device.say(number, "read", value="3 kitchens")
    assert standing(facts(device, number)) is Standing.READ
    device.say(number, "read", value="90 meals", on="2026-12")
    assert standing(facts(device, number)) is Standing.MET
    device.say(number, "retire", reason="nobody counts any more")
    assert device.state(number) == "retired"
