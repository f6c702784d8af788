"""Signing: a table of what leads where, earlier wordings, leaving, reviews, what replaces what."""

from __future__ import annotations

from typing import Any

import pytest

from crdt.kind import kinds
from crdt.moments import read_moment
from crdt.signing import parties
from crdt.states import Facts
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some

REVIEW = some(read_moment("2027-01-01")).start_ms


class World:
    """A keeper and another group that are parties, and a third that isn't."""

    def __init__(self, **fields: Any):
        self.keeper, self.one, self.other = (Device(number) for number in (1, 2, 3))
        self.both = "; ".join(device.group.hex() for device in (self.keeper, self.one))
        self.id = self.made(**fields)

    def made(self, by: Device | None = None, **fields: Any) -> bytes:
        given = {"title": "How we work", "clauses": "1. We listen.", "parties": self.both, **fields}
        made = (by or self.keeper).add("agreement", **given)
        self.meet()
        return made

    def meet(self):
        meet(self.keeper, self.one, self.other)

    def say(self, device: Device, name: str, record: bytes | None = None, **args: str):
        device.say(record or self.id, name, **args)
        self.meet()

    def signed(self, record: bytes | None = None):
        self.say(self.keeper, "open", record)
        for device in (self.keeper, self.one):
            self.say(device, "sign", record)
        return self

    def state(self, record: bytes | None = None, at: int = 0) -> str:
        (state,) = {device.state(record or self.id, at) for device in (self.keeper, self.one, self.other)}
        return state

    def stances(self):
        fold = some(self.other.shelf.find(self.id))
        return [
            party.stance.value for party in sorted(parties(Facts(fold, self.other.shelf)), key=self._number)
        ]

    def _number(self, party):
        return party.group != self.keeper.group


@pytest.mark.parametrize(
    ("needed", "signs", "state"),
    [("", 0, "signing"), ("", 1, "signing"), ("", 2, "in-force"), ("1", 1, "in-force"), ("2", 1, "signing")],
)
def test_it_is_in_force_once_enough_parties_signed(needed, signs, state):
    world = World(needed=needed)
    assert world.state() == "draft"
    world.say(world.keeper, "open")
    for device in (world.keeper, world.one)[:signs]:
        world.say(device, "sign", reservation="not on Sundays")
    assert world.state() == state


def test_another_wording_is_signed_anew():
    world = World().signed()
    world.keeper.edit(world.id, clauses="1. We listen.\n2. We answer.")
    world.meet()
    assert world.state() == "changed" and world.stances() == ["earlier", "earlier"]
    with pytest.raises(Refused, match="agreement-not-open"):
        world.say(world.one, "sign")
    world.say(world.keeper, "open")
    world.say(world.one, "sign")
    assert world.state() == "signing" and world.stances() == ["earlier", "signed"]
    world.say(world.keeper, "sign")
    assert world.state() == "in-force"


def test_other_parties_ask_for_another_opening_and_leave_the_signatures():
    world = World().signed()
    world.keeper.edit(world.id, parties="; ".join([world.both, world.other.group.hex()]))
    world.meet()
    assert world.state() == "changed"
    world.say(world.keeper, "open")
    assert world.state() == "signing"
    world.say(world.other, "sign")
    assert world.state() == "in-force"


def test_who_leaves_is_out_until_it_signs_again_and_two_words_that_met_are_none():
    world = World(needed="1").signed()
    world.say(world.one, "leave", reason="we go another way")
    assert world.stances() == ["signed", "left"] and world.state() == "in-force"
    second = Device(2, 1)
    second.learn(world.keeper)
    second.say(world.id, "sign")
    world.one.say(world.id, "leave", reason="still")
    world.keeper.learn(second)
    world.meet()
    assert world.stances() == ["signed", "missing"]
    world.say(world.one, "sign")
    assert world.stances() == ["signed", "signed"]


def test_who_is_no_party_signs_nothing():
    world = World(needed="1")
    world.say(world.keeper, "open")
    with pytest.raises(Refused, match="statement-named-only"):
        world.say(world.other, "sign")
    world.other.say_anyway(world.id, "sign")
    world.meet()
    assert world.state() == "signing"
    (problem,) = world.one.view(world.id)["problems"]
    assert (problem["id"], problem["by"]["group"]) == ("statement-named-only", world.other.group.hex())


def test_it_is_reviewed_when_its_day_comes_or_a_party_asks():
    world = World(review_on="2027-01-01").signed()
    assert [world.state(at=at) for at in (REVIEW - 1, REVIEW)] == ["in-force", "review-due"]
    world.say(world.keeper, "extend", clock="review", until="2028-01-01", reason="it holds")
    assert world.state(at=REVIEW) == "in-force"
    world.say(world.one, "ask-review", reason="clause 1")
    assert world.state(at=REVIEW) == "review-due"
    world.say(world.keeper, "keep", note="looked at together")
    assert world.state(at=REVIEW) == "in-force"


def test_it_is_replaced_when_all_who_signed_it_signed_the_next():
    world = World(needed="1").signed()
    following = world.made(replaces=world.id.hex(), needed="1")
    world.say(world.keeper, "open", following)
    world.say(world.keeper, "sign", following)
    assert (world.state(), world.state(following)) == ("in-force", "in-force")
    world.say(world.one, "sign", following)
    assert (world.state(), world.state(following)) == ("replaced", "in-force")
    stranger = world.made(world.other, replaces=following.hex(), parties=world.other.group.hex())
    world.say(world.other, "open", stranger)
    world.say(world.other, "sign", stranger)
    assert world.state(following) == "in-force"


def test_it_ends_and_may_be_opened_again():
    world = World().signed()
    world.say(world.keeper, "end", reason="done")
    assert world.state() == "ended"
    world.say(world.keeper, "open")
    assert world.state() == "in-force"


@pytest.mark.parametrize(
    ("fields", "message"),
    [({"parties": ""}, "agreement-parties-missing"), ({"needed": "3"}, "agreement-needed-beyond")],
)
def test_what_nobody_could_sign_is_not_opened(fields, message):
    world = World(**fields)
    with pytest.raises(Refused, match=message):
        world.say(world.keeper, "open")


def test_every_state_is_one_of_the_kind():
    assert kinds()["agreement"].states[0] == "draft" and "contested" in kinds()["agreement"].all_states


def test_nobody_signs_what_ended_until_it_is_opened_again():
    world = World()
    world.say(world.keeper, "open")
    world.say(world.keeper, "end", reason="over")
    with pytest.raises(Refused, match="agreement-not-open"):
        world.say(world.one, "sign")
    world.signed()
    assert world.state() == "in-force"


def test_who_never_signed_can_say_that_it_does_not_join():
    world = World(needed="1")
    world.say(world.keeper, "open")
    world.say(world.keeper, "sign")
    world.say(world.one, "leave", reason="We were not asked.")
    assert (world.state(), world.stances()) == ("in-force", ["signed", "left"])
