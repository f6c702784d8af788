"""Activation: what sets a plan off and ends it, also apart, whose steps count, what its states rest on."""

from __future__ import annotations

from typing import Any

import pytest

from crdt.activation import STEPS_MAX, Phase, last_set_off, lines_of, phase, set_off, steps
from crdt.states import Facts
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some

HOUR = "Call the lawyer\nWarn the families\n\nCall the lawyer"


class World:
    """Who made the plan, another party, and a third that is none."""

    def __init__(self, **fields: Any):
        self.owner, self.one, self.other = (Device(number) for number in (1, 2, 3))
        self.all = (self.owner, self.one, self.other)
        given = {
            "title": "Arrest",
            "triggers": "Red letter; She does not answer",
            "first_hour": HOUR,
            "first_day": "Warn the families\nLook for witnesses",
            "parties": "; ".join(device.group.hex() for device in self.all[:2]),
            **fields,
        }
        self.id = self.owner.add("contingency", **given)
        self.meet()

    def meet(self):
        meet(*self.all)

    def say(self, device: Device, name: str, *, meeting: bool = True, **args: str):
        device.say(self.id, name, **args)
        if meeting:
            self.meet()

    def agreed(self):
        self.say(self.owner, "open")
        for device in self.all[:2]:
            self.say(device, "sign")
        return self

    @property
    def state(self) -> str:
        (state,) = {device.state(self.id) for device in self.all}
        return state

    @property
    def facts(self) -> Facts:
        return Facts(some(self.other.shelf.find(self.id)), self.other.shelf)

    def done(self) -> dict[str, list[set[bytes]]]:
        return {
            path: [{said.author.group for said in step.done} for step in found]
            for path, found in steps(self.facts).items()
        }


def test_it_is_agreed_drilled_set_off_stood_down_and_talked_over():
    world = World()
    assert world.state == "draft"
    world.agreed()
    assert world.state == "agreed"
    world.say(world.one, "drill", went="gaps", note="Two numbers were old")
    assert world.state == "drilled"
    world.say(world.other, "activate", trigger="Red letter")
    assert world.state == "activated"
    world.say(world.one, "stand-down", reason="She is home")
    assert world.state == "stood-down"
    world.say(world.owner, "debrief", learned="Keep a second phone charged")
    assert world.state == "debriefed"
    world.say(world.one, "drill")
    assert world.state == "drilled"


@pytest.mark.parametrize("before", ["draft", "signing", "changed", "ended"])
def test_it_is_set_off_whatever_was_agreed(before: str):
    world = World()
    if before != "draft":
        world.say(world.owner, "open")
    if before == "changed":
        world.owner.edit(world.id, first_hour="Call")
        world.meet()
    if before == "ended":
        world.say(world.owner, "end", reason="old")
    assert world.state == before
    world.say(world.other, "activate")
    assert world.state == "activated"
    world.say(world.owner, "end", reason="not now")
    assert world.state == "activated"


def test_a_changed_wording_is_agreed_and_drilled_anew():
    world = World().agreed()
    world.say(world.one, "drill")
    world.owner.edit(world.id, first_hour="Call the other lawyer")
    world.meet()
    assert world.state == "changed"
    world.say(world.owner, "open")
    assert world.state == "signing"
    for device in world.all[:2]:
        world.say(device, "sign")
    assert world.state == "agreed"


def test_two_that_set_it_off_apart_both_did_and_one_stand_down_ends_what_it_knew():
    world = World()
    world.say(world.one, "activate", meeting=False, trigger="Red letter")
    world.say(world.other, "activate", meeting=False, trigger="She does not answer")
    world.owner.learn(world.one)
    world.say(world.owner, "did", meeting=False, step="Call the lawyer")
    world.say(world.owner, "stand-down", meeting=False, reason="False alarm")
    world.meet()
    assert world.state == "activated"
    assert [said.arg("trigger") for said in set_off(world.facts)] == ["She does not answer"]
    # What was done for the one counts for the other: nobody calls twice.
    assert world.done()["first_hour"] == [{world.owner.group}, set()]
    world.say(world.owner, "stand-down", reason="Both were")
    assert world.state == "stood-down"


def test_who_sets_it_off_again_and_again_is_told_once():
    world = World()
    for trigger in ("one", "two", "three"):
        world.say(world.one, "activate", trigger=trigger)
    world.say(world.other, "activate", trigger="four")
    assert [said.arg("trigger") for said in last_set_off(world.facts)] == ["three", "four"]
    world.say(world.owner, "stand-down", reason="over")
    assert world.state == "stood-down"


def test_each_group_says_for_itself_that_it_did_a_step_or_not_after_all():
    world = World()
    world.say(world.one, "activate")
    world.say(world.one, "did", step="  call the LAWYER ")
    world.say(world.other, "did", step="Call the lawyer")
    world.say(world.one, "did", step="Warn the families", list="first-day")
    assert world.done()["first_hour"] == [{world.one.group, world.other.group}, set()]
    assert world.done()["first_day"] == [{world.one.group}, set()]
    world.say(world.other, "undone", step="Call the lawyer", note="Nobody answered")
    assert world.done()["first_hour"][0] == {world.one.group}


def test_of_two_words_of_one_group_apart_the_one_that_leaves_more_to_do_counts():
    world, phone = World(), Device(2, 1)
    world.say(world.one, "activate")
    phone.learn(world.one)
    world.say(world.one, "did", meeting=False, step="Call the lawyer")
    phone.say(world.id, "did", step="Call the lawyer")
    phone.say(world.id, "undone", step="Call the lawyer")
    meet(phone, *world.all)
    assert world.done()["first_hour"][0] == set()


def test_once_it_is_set_off_again_nothing_is_done_yet():
    world = World()
    world.say(world.one, "activate")
    world.say(world.one, "did", step="Call the lawyer")
    world.say(world.one, "stand-down", reason="over")
    # Until then it is told who did what, for those who talk it over.
    assert world.done()["first_hour"][0] == {world.one.group}
    world.say(world.other, "activate")
    assert world.done()["first_hour"] == [set(), set()] and world.state == "activated"


def test_a_step_of_an_earlier_wording_is_no_step_and_what_stands_twice_is_one():
    world = World()
    assert lines_of(world.facts, "first_hour") == ("Call the lawyer", "Warn the families")
    world.say(world.one, "activate")
    world.say(world.one, "did", step="Call the lawyer")
    world.owner.edit(world.id, first_hour="Call the embassy")
    world.meet()
    assert world.done()["first_hour"] == [set()]
    with pytest.raises(Refused, match="activation-step-unknown"):
        world.say(world.one, "did", step="Call the lawyer")
    with pytest.raises(Refused, match="activation-step-unknown"):
        world.say(world.one, "did", step="Call the embassy", list="first-week")


def test_contested_lists_show_the_steps_of_both():
    world, phone = World(), Device(1, 1)
    phone.learn(world.owner)
    world.owner.edit(world.id, first_hour="Call the lawyer\nCall the embassy")
    phone.edit(world.id, first_hour="Call the lawyer\nHide the list")
    meet(phone, *world.all)
    assert set(lines_of(world.facts, "first_hour")) == {
        "Call the lawyer",
        "Call the embassy",
        "Hide the list",
    }


def test_what_says_nothing_as_it_stands_is_refused():
    world = World()
    with pytest.raises(Refused, match="activation-not-active"):
        world.say(world.one, "stand-down", reason="r")
    with pytest.raises(Refused, match="activation-not-active"):
        world.say(world.one, "did", step="Call the lawyer")
    with pytest.raises(Refused, match="activation-not-over"):
        world.say(world.one, "debrief", learned="l")
    world.say(world.one, "activate")
    with pytest.raises(Refused, match="activation-not-over"):
        world.say(world.one, "debrief", learned="l")


def test_what_others_say_without_right_moves_nothing():
    world = World()
    # Signed by a program of their own: nothing was set off, so nothing is over.
    world.one.say_anyway(world.id, "stand-down", {"reason": "r"})
    world.one.say_anyway(world.id, "debrief", {"learned": "l"})
    world.one.say_anyway(world.id, "did", {"list": "first-hour", "step": "Call the lawyer"})
    world.meet()
    assert phase(world.facts) is Phase.RESTING and world.state == "draft"
    world.say(world.other, "activate")
    assert world.state == "activated" and world.done()["first_hour"] == [set(), set()]


def test_a_drill_belongs_to_the_expected_one_if_there_is_any():
    at = 1_767_300_000_000  # 1 January 2026
    world = World(drill_start="2026-01-01", drill_every="P3M", drill_window="P14D")
    world.one.say_at(world.id, "drill", at)
    world.meet()
    (block,) = [
        one
        for one in world.other.view(world.id, at=at)["blocks"]["rhythm"]["occurrences"]
        if one["on"] == "2026-01-01"
    ]
    assert block["answered"] == [world.one.group.hex()] and block["missing"] == [world.owner.group.hex()]
    early = World(drill_start="2030-01-01", drill_every="P3M")
    early.one.say_at(early.id, "drill", at)
    assert [said.args for said in Facts(some(early.one.shelf.find(early.id)), early.one.shelf).said("drill")]


def test_a_list_of_very_many_lines_is_told_as_far_as_anybody_means_one():
    lines = [f"{number}" for number in range(STEPS_MAX + 7)]
    world = World(first_hour="\n".join(lines))
    assert lines_of(world.facts, "first_hour") == tuple(lines[:STEPS_MAX])
    phone = Device(1, 1)
    phone.learn(world.owner)
    world.owner.edit(world.id, first_hour="\n".join(f"a{line}" for line in lines))
    phone.edit(world.id, first_hour="\n".join(f"b{line}" for line in lines))
    meet(phone, *world.all)
    told = lines_of(world.facts, "first_hour")
    # Of words that met neither pushes the other out.
    assert [sum(line[0] == whose for line in told) for whose in "ab"] == [STEPS_MAX // 2] * 2
