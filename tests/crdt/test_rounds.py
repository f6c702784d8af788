"""Rounds of allocation: weighed scores that stay closed, turn fairness, an outcome that can be contested."""

from __future__ import annotations

import pytest

from crdt.rounds import outcome, ranking, served, weights
from crdt.states import Facts
from crdt.values import MICRO
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


class Round:
    """Two needs of two groups, a third group that keeps the round."""

    def __init__(self):
        self.keeper, self.one, self.two = Device(1), Device(2), Device(3)
        self.small = self.one.add("need", title="A stove").hex()
        self.large = self.two.add("need", title="A van").hex()
        self.sync()
        self.id = self.made()

    def made(self, **more):
        made = self.keeper.add(
            "round",
            title="December",
            criteria="3 safety; 1 reach",
            candidates=f"{self.small};{self.large}",
            **more,
        )
        self.sync()
        return made

    def sync(self):
        meet(self.keeper, self.one, self.two)

    def score(self, device, candidate, criterion, points):
        device.say(self.id, "score", candidate=candidate, criterion=criterion, points=points)


def test_scores_are_weighed_exactly_and_told_when_the_round_closes():
    world = Round()
    assert weights(facts(world.one, world.id)) == {"reach": MICRO, "safety": 3 * MICRO}
    world.score(world.one, world.small, "safety", "5")
    world.score(world.one, world.small, "safety", "4")
    world.score(world.two, world.small, "safety", "1")
    world.score(world.two, world.small, "Reach", "0.5")
    world.score(world.two, world.large, "safety", "2")
    world.sync()
    view = world.one.view(world.id)
    assert view["state"] == "scoring" and all(
        said["hidden"] and said["args"] == [] for said in view["statements"]
    )
    assert [one["sum"] for one in view["blocks"]["round"]["ranking"]] == [None, None]
    assert world.small not in str([said["args"] for said in view["statements"]])
    world.keeper.say(world.id, "close")
    world.sync()
    found = ranking(facts(world.one, world.id))
    assert [(one.candidate, one.micro, one.scorers) for one in found] == [
        (world.small, 8 * MICRO, 2),
        (world.large, 6 * MICRO, 1),
    ]
    view = world.two.view(world.id)
    assert view["state"] == "proposed" and not any("hidden" in said for said in view["statements"])


def test_a_score_made_without_knowing_of_the_close_counts_and_a_later_one_does_not():
    world = Round()
    world.keeper.say(world.id, "close")
    world.score(world.one, world.small, "safety", "3")
    world.sync()
    world.score(world.two, world.large, "safety", "5")
    world.sync()
    sums = {one.candidate: one.micro for one in ranking(facts(world.keeper, world.id))}
    assert sums == {world.small: 9 * MICRO, world.large: 0}


def test_an_outcome_stands_until_somebody_contests_it_and_is_said_again():
    world = Round()
    world.keeper.say(world.id, "close")
    world.keeper.say(world.id, "settle", to=world.small, reason="the coldest")
    world.sync()
    assert world.one.state(world.id) == "settled" and outcome(facts(world.one, world.id)) == world.small
    world.two.say(world.id, "contest", reason="we were not asked")
    world.sync()
    assert world.keeper.state(world.id) == "contested"
    world.keeper.say(world.id, "settle", to=world.large, reason="asked now")
    world.sync()
    assert world.two.state(world.id) == "settled" and outcome(facts(world.two, world.id)) == world.large


def test_turn_fairness_counts_earlier_rounds_and_decides_between_equals():
    world = Round()
    first = world.id
    world.keeper.say(first, "close")
    world.keeper.say(first, "settle", to=world.small, reason="x")
    world.sync()
    second = world.made(previous=first.hex())
    assert served(facts(world.two, second)) == {world.one.group: 1}
    assert [(one.candidate, one.served) for one in ranking(facts(world.two, second))] == [
        (world.large, 0),
        (world.small, 1),
    ]


def test_a_score_names_a_candidate_a_criterion_and_points_that_exist():
    world = Round()
    for candidate, criterion, points, message in (
        (world.small, "beauty", "1", "round-criterion-unknown"),
        ("ab" * 32, "safety", "1", "round-candidate-unknown"),
        (world.small, "safety", "6", "round-points-many"),
        (world.small, "safety", "٦", "round-points-many"),
        (world.small, "safety", "-1", "value-below-zero"),
    ):
        with pytest.raises(Refused) as found:
            world.score(world.one, candidate, criterion, points)
        assert found.value.message == message
    for points in ("6", "-1"):
        args = {"candidate": world.small, "criterion": "safety", "points": points}
        world.one.say_anyway(world.id, "score", args)
    world.keeper.say(world.id, "close")
    world.sync()
    assert [one.scorers for one in ranking(facts(world.one, world.id))] == [0, 0]


def test_rounds_that_name_each_other_as_earlier_end():
    world = Round()
    other = world.made(previous=world.id.hex())
    world.keeper.edit(world.id, previous=other.hex())
    assert served(facts(world.keeper, world.id)) == {}
