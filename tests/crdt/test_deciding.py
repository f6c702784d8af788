"""Deciding: a table of what leads where, voices that don't count, late ones, outcomes that hold or don't."""

from __future__ import annotations

from random import Random

import pytest

from crdt.blocks import next_edge
from crdt.deciding import EARLY_MAX, heard
from crdt.kind import kinds
from crdt.moments import read_moment
from crdt.states import Facts
from crdt.view import canonical_json
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet, some

CLOSES = "2026-12-01"
DAY = 24 * 3_600_000
BEFORE = some(read_moment(CLOSES)).start_ms
CLOSE = BEFORE + DAY
GRACE = CLOSE + DAY
END = CLOSE + 3 * DAY
LATER = END + 300 * DAY
METHODS = ("consent", "consensus", "majority", "advice")


class World:
    """A keeper and two other groups that decide, and a fourth that doesn't; time goes on as the test says."""

    def __init__(self, **fields: str):
        self.keeper, self.one, self.two, self.other = (Device(number) for number in (1, 2, 3, 4))
        self.devices = (self.keeper, self.one, self.two, self.other)
        deciders = "; ".join(device.group.hex() for device in self.devices[:3])
        given = {"title": "Shall we?", "deciders": deciders, "closes": CLOSES, **fields}
        self.id = self.keeper.add("decision", **given)
        self.meet()
        self.now(BEFORE)

    def meet(self):
        meet(*self.devices)

    def now(self, at: int):
        for device in self.devices:
            device.clock_ms = at

    def say(self, device: Device, name: str, **args: str):
        device.say(self.id, name, **args)
        self.meet()

    def anyway(self, device: Device, name: str, **args: str):
        device.say_anyway(self.id, name, args)
        self.meet()

    def opened(self):
        self.say(self.keeper, "open")
        return self

    def state(self, at: int = BEFORE) -> str:
        found = {device.state(self.id, at) for device in self.devices}
        assert len(found) == 1
        return found.pop()

    def heard(self, at: int = BEFORE):
        return some(heard(Facts(some(self.one.shelf.find(self.id)), self.one.shelf), at))

    def unheard(self, at: int = BEFORE):
        return [(said.author.group, said.name, why.value) for said, why in self.heard(at).unheard]

    def stances(self, at: int = BEFORE):
        return {voice.group: voice.stance for voice in self.heard(at).voices}


ALL = ("agree", "agree", "agree")
# method, what keeper, one and two say ("" nothing), quorum, the state after the grace
COUNTS = [
    ("consent", ("agree", "", ""), "1", "closed"),
    ("consent", ("agree", "", ""), "2", "lapsed"),
    ("consent", ("agree", "stand-aside", ""), "2", "closed"),
    ("consent", ("agree", "agree", "object"), "1", "blocked"),
    ("consent", ("stand-aside", "stand-aside", ""), "1", "blocked"),
    ("consent", ("", "", ""), "", "lapsed"),
    ("consensus", ("agree", "agree", ""), "1", "lapsed"),
    ("consensus", ("agree", "agree", "stand-aside"), "1", "closed"),
    ("consensus", ("agree", "agree", "object"), "1", "blocked"),
    ("majority", ("agree", "agree", "object"), "3", "closed"),
    ("majority", ("agree", "object", "stand-aside"), "3", "blocked"),
    ("majority", ("stand-aside", "stand-aside", "stand-aside"), "1", "blocked"),
    ("advice", ("", "object", ""), "1", "closed"),
    ("advice", ("", "", ""), "1", "lapsed"),
    ("", ("agree", "object", ""), "", "blocked"),
]


@pytest.mark.parametrize(("method", "said", "quorum", "state"), COUNTS)
def test_what_voices_come_to_is_told_after_the_grace(method, said, quorum, state):
    world = World(method=method, quorum=quorum).opened()
    for device, name in zip(world.devices, said, strict=False):
        if name:
            world.say(device, name, **({"reason": "no"} if name == "object" else {}))
    assert [world.state(at) for at in (BEFORE, CLOSE - 1, CLOSE, END - 1, END)] == [
        *("open", "open", "grace", "grace"),
        state,
    ]


def options(method: str):
    return World(method=method, options="tea; soup").opened()


@pytest.mark.parametrize(
    ("method", "chosen", "verdict", "option"),
    [
        ("consent", ("tea", "tea", "tea"), "carried", "tea"),
        ("consent", ("tea", "soup", ""), "blocked", ""),
        ("majority", ("tea", "soup", "tea"), "carried", "tea"),
        ("majority", ("tea", "soup", ""), "blocked", ""),
    ],
)
def test_one_option_carries(method, chosen, verdict, option):
    world = options(method)
    for device, name in zip(world.devices, chosen, strict=False):
        if name:
            world.say(device, "agree", option=name)
    found = world.heard()
    assert (found.verdict.value, found.option) == (verdict, option)


def test_a_decision_goes_from_draft_to_its_review():
    world = World(method="consent", review_on="2027-06-01")
    assert world.state() == "draft"
    world.say(world.keeper, "ask-advice")
    world.say(world.other, "advise", text="mind the rain")
    assert world.state() == "advice"
    world.opened()
    world.say(world.one, "agree")
    world.say(world.two, "object", reason="too cold")
    world.say(world.two, "stand-aside")
    world.now(END)
    assert world.state(END) == "closed"
    world.say(world.keeper, "outcome", decided="we will")
    assert world.state(END) == "decided"
    assert world.state(LATER) == "review-due"
    world.now(LATER)
    world.say(world.keeper, "extend", clock="review", until="2030-01-01", reason="holds")
    assert world.state(LATER) == "decided"
    world.say(world.keeper, "withdraw", reason="over")
    assert world.state(LATER) == "withdrawn"


def test_where_all_have_spoken_the_outcome_needs_no_waiting():
    world = World(method="consensus").opened()
    for device in world.devices[:2]:
        world.say(device, "agree")
    with pytest.raises(Refused, match="decision-not-over"):
        world.keeper.say_at(world.id, "outcome", BEFORE, decided="yes")
    world.say(world.two, "agree")
    world.keeper.say_at(world.id, "outcome", BEFORE, decided="yes")
    world.meet()
    assert world.state(BEFORE) == "decided"
    with pytest.raises(Refused, match="decision-closed"):
        world.say(world.two, "take-back")


def test_a_groups_last_word_counts_until_the_close_and_it_may_take_it_back():
    world = World(method="consent").opened()
    world.say(world.one, "object", reason="no")
    world.say(world.one, "agree")
    assert world.stances() == {world.one.group: "agree"}
    world.say(world.one, "take-back")
    assert world.stances() == {} and len(world.heard().missing) == 3


def test_two_words_of_one_group_that_met_are_no_agreement_and_an_objection_among_them_stands():
    world = World(method="consent").opened()
    second = Device(2, 1)
    second.learn(world.keeper)
    second.clock_ms = BEFORE
    second.say(world.id, "object", reason="no")
    world.one.say(world.id, "agree")
    world.say(world.two, "agree")
    world.one.learn(second)
    world.meet()
    assert world.stances() == {world.one.group: "contested", world.two.group: "agree"}
    assert world.one.group in world.heard().missing
    assert world.state(END) == "blocked"


def test_voices_are_bound_to_the_question_and_survive_another_closing_day():
    world = World(method="consent").opened()
    world.say(world.one, "agree")
    world.keeper.edit(world.id, closes="2026-12-05")
    world.meet()
    assert world.state() == "draft"
    world.opened()
    assert world.stances() == {world.one.group: "agree"}
    world.keeper.edit(world.id, title="Shall we not?")
    world.meet()
    assert world.state() == "draft"
    world.opened()
    assert world.stances() == {} and world.unheard() == [(world.one.group, "agree", "earlier-wording")]
    world.say(world.one, "stand-aside")
    assert world.stances() == {world.one.group: "stand-aside"} and world.unheard() == []


def test_nobody_changes_who_decides_but_by_opening_again():
    world = World(method="consent").opened()
    world.say(world.two, "object", reason="no")
    world.keeper.edit(world.id, deciders=world.one.group.hex())
    world.meet()
    assert world.state() == "draft" and world.keeper.view(world.id)["blocks"]["deciding"]["was_opened"]
    world.opened()
    world.say(world.one, "agree")
    view = world.one.view(world.id, at=END)
    assert view["state"] == "closed"
    assert [said["problem"] for said in view["statements"] if said["name"] == "object"] == [
        "statement-named-only"
    ]


def test_hostile_voices_do_not_count_and_are_told():
    world = World(method="consent", options="")
    world.anyway(world.one, "agree")  # before it was opened
    world.opened()
    with pytest.raises(Refused, match="statement-named-only"):
        world.say(world.other, "agree")
    world.anyway(world.other, "object", reason="me too")
    world.anyway(world.two, "object")  # without a reason
    for _ in range(3):
        world.anyway(world.keeper, "agree")
    world.now(CLOSE)
    world.anyway(world.one, "object", reason="after the close")
    world.now(BEFORE)
    world.anyway(world.one, "object", reason="the clock was set back")
    assert world.stances(END) == {world.keeper.group: "agree"}
    assert world.unheard(END) == [
        (world.one.group, "agree", "not-open"),
        (world.two.group, "object", "no-reason"),
        (world.one.group, "object", "too-late"),
        (world.one.group, "object", "too-late"),
    ]
    problems = world.keeper.view(world.id, at=END)["problems"]
    assert [(one["id"], one["by"]["group"]) for one in problems] == [
        ("statement-named-only", world.other.group.hex())
    ]


def test_a_voice_for_an_option_that_there_is_not_does_not_count():
    world = options("majority")
    world.anyway(world.one, "agree", option="cake")
    world.anyway(world.two, "agree")
    assert [why for _, _, why in world.unheard()] == ["no-option", "no-option"]
    with pytest.raises(Refused, match="decision-option-unknown"):
        world.say(world.keeper, "agree", option="cake")


def test_a_voice_signed_in_time_that_comes_after_the_outcome_is_late_and_a_reason_to_contest():
    world = World(method="consent").opened()
    world.say(world.one, "agree")
    world.two.say(world.id, "object", reason="we were offline")
    world.now(END)
    world.keeper.say(world.id, "outcome", decided="yes")
    world.meet()
    found = world.heard(END)
    assert world.state(END) == "decided" and [said.author.group for said in found.late] == [world.two.group]
    world.say(world.two, "contest", reason="you did not hear us")
    assert world.state(END) == "contested"
    with pytest.raises(Refused, match="decision-objections-unanswered"):
        world.keeper.say(world.id, "outcome", decided="yes")
    world.say(world.keeper, "outcome", decided="not this time", objections="heard")
    assert world.state(END) == "blocked" and not world.heard(END).late


def test_who_knew_the_outcome_has_no_voice_any_more_whatever_the_clock_says():
    world = World(method="consent").opened()
    world.say(world.one, "agree")
    world.now(END)
    world.say(world.keeper, "outcome", decided="yes")
    world.now(BEFORE)
    world.anyway(world.two, "object", reason="clock set back")
    assert world.unheard(END) == [(world.two.group, "object", "after-outcome")]
    assert world.state(END) == "decided"


def test_an_outcome_before_its_time_does_not_hold_and_is_told():
    world = World(method="consent").opened()
    world.say(world.one, "agree")
    world.anyway(world.keeper, "outcome", decided="quick")
    assert world.state(BEFORE) == "open" and world.state(END) == "closed"
    assert [said.arg("decided") for said in world.heard(END).early] == ["quick"]
    world.say(world.two, "agree")
    world.now(END)
    world.anyway(world.keeper, "outcome", decided="with a clock set forward")
    assert world.state(GRACE) == "grace" and world.state(END) == "decided"


def test_outcomes_without_end_cost_no_more_than_the_voices():
    world = World(method="consent").opened()
    for number in range(EARLY_MAX + 20):
        world.keeper.say_anyway(world.id, "outcome", {"decided": str(number)})
    for device in world.devices[:3]:
        world.say(device, "agree") if device is not world.keeper else device.say_anyway(world.id, "agree")
    world.say(world.keeper, "outcome", decided="all have spoken")
    assert world.state() == "decided"
    assert len(world.heard().early) == EARLY_MAX + 20


def test_outcomes_that_met_or_that_the_voices_do_not_carry_are_contested():
    world = World(method="consent").opened()
    world.say(world.one, "agree")
    second = Device(1, 1)
    second.learn(world.one)
    second.clock_ms = END
    world.now(END)
    world.keeper.say(world.id, "outcome", decided="yes")
    second.say(world.id, "outcome", decided="no")
    world.keeper.learn(second)
    world.meet()
    assert world.state(END) == "contested"
    wrong = options("majority")
    wrong.say(wrong.one, "agree", option="tea")
    wrong.now(END)
    wrong.anyway(wrong.keeper, "outcome", decided="soup it is", option="soup")
    assert wrong.state(END) == "contested"


def test_opening_again_after_an_outcome_asks_for_another():
    world = World(method="consent").opened()
    world.say(world.one, "object", reason="no")
    world.now(END)
    world.say(world.keeper, "outcome", decided="no", objections="we look for another way")
    assert world.state(END) == "blocked"
    with pytest.raises(Refused, match="decision-closes-past"):
        world.keeper.say_at(world.id, "open", END)
    world.keeper.edit(world.id, closes="2027-01-01")
    world.meet()
    world.opened()
    assert world.state(END) == "open" and world.stances(END) == {world.one.group: "object"}
    world.say(world.one, "agree")
    assert world.stances(END) == {world.one.group: "agree"}


def test_withdrawing_and_opening_apart_is_contested():
    world = World(method="consent").opened()
    second = Device(1, 1)
    second.learn(world.keeper)
    second.say(world.id, "withdraw", reason="no longer needed")
    world.keeper.say(world.id, "open")
    world.keeper.learn(second)
    world.meet()
    assert world.state() == "contested"
    world.opened()
    assert world.state() == "open"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"deciders": ""}, "decision-deciders-missing"),
        ({"closes": ""}, "decision-closes-missing"),
        ({"quorum": "4"}, "decision-quorum-beyond"),
    ],
)
def test_what_nobody_could_decide_is_not_opened(fields, message):
    world = World(**fields)
    with pytest.raises(Refused, match=message):
        world.say(world.keeper, "open")


def test_nobody_speaks_before_the_opening_or_after_the_close():
    world = World()
    with pytest.raises(Refused, match="decision-not-open"):
        world.say(world.one, "agree")
    with pytest.raises(Refused, match="decision-not-open"):
        world.say(world.keeper, "outcome", decided="yes")
    world.opened()
    with pytest.raises(Refused, match="decision-closed"):
        world.one.say_at(world.id, "agree", CLOSE)


def test_time_moves_it_at_the_close_and_at_the_end_of_the_grace():
    world = World(grace="P1D").opened()
    facts = Facts(some(world.one.shelf.find(world.id)), world.one.shelf)
    edges: list[int] = []
    at = BEFORE + 1
    while (edge := next_edge(facts, at)) is not None:
        edges, at = [*edges, edge], edge
    assert edges == [CLOSE, CLOSE + DAY]


@pytest.mark.parametrize("seed", range(40))
def test_any_voices_in_any_order_end_with_one_voice_a_group_and_the_same_for_all(seed: int):
    draw = Random(f"deciding {seed}")
    world = World(method=draw.choice(METHODS), options=draw.choice(("", "tea; soup"))).opened()
    names = kinds()["decision"].statements
    for _ in range(25):
        world.now(draw.choice((BEFORE, CLOSE - 1, CLOSE, END, LATER)))
        device, name = draw.choice(world.devices), draw.choice(names).name
        args = {
            "option": draw.choice(("tea", "soup", "x")),
            "reason": "r",
            "text": "t",
            "decided": "d",
            "objections": "o",
        }
        device.say_anyway(world.id, name, args if draw.random() < 0.9 else {})
        if draw.random() < 0.5:
            draw.choice(world.devices).learn(draw.choice(world.devices))
    world.meet()
    for at in (BEFORE, CLOSE, END, LATER):
        views = [device.view(world.id, at=at) for device in world.devices]
        assert len({canonical_json(view) for view in views}) == 1
        told = views[0]["blocks"]["deciding"]
        if not told["opened"]:
            continue
        found = world.heard(at)
        named = [voice.group for voice in found.voices]
        assert len(named) == len(set(named)) and set(named) <= set(found.deciders)
        clear = {voice.group for voice in found.voices if voice.stance != "contested"}
        assert clear | set(found.missing) == set(found.deciders) and not clear & set(found.missing)
        assert all(said.claimed_ms < CLOSE for voice in found.voices for said in voice.said)
        assert group(4) not in named
        if views[0]["state"] in ("decided", "review-due"):
            assert found.verdict.value == "carried" and found.outcomes and not found.contests


def test_nobody_speaks_on_what_was_withdrawn_until_it_is_opened_again():
    world = World(method="consent").opened()
    world.say(world.keeper, "withdraw", reason="later")
    for device, name, args in ((world.one, "agree", {}), (world.keeper, "outcome", {"decided": "yes"})):
        with pytest.raises(Refused, match="decision-not-open"):
            world.say(device, name, **args)
    world.opened()
    world.say(world.one, "agree")
    assert world.stances() == {world.one.group: "agree"}
