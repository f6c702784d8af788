"""Reviewing: who else read a wording, what a change undoes, who may stop its use and take that back."""

from __future__ import annotations

import pytest

from crdt.blocks import READERS_MAX
from crdt.changes import plan_say
from crdt.reviewing import check_effect, readers, stops
from crdt.states import Facts
from identity.errors import Refused
from tests.crdt.record_world import Device, meet, some
from tests.crdt.test_overlays import again, overlay


class World:
    """A group that writes a talking point, one that translates it, and a third."""

    def __init__(self, kind: str = "message"):
        self.writer, self.speaker, self.other = (Device(number) for number in (1, 2, 3))
        self.devices = (self.writer, self.speaker, self.other)
        fields = {"text": "Water is for all.\nWe keep it."} if kind == "message" else {"meaning": "Ours."}
        self.id = self.writer.add(kind, title="Water", language="en", **fields)
        self.meet()

    def meet(self):
        meet(*self.devices)

    def say(self, device: Device, name: str, record: bytes | None = None, **args: str):
        device.say(record or self.id, name, **args)
        self.meet()

    def in_use(self):
        self.say(self.other, "sign-off")
        self.say(self.writer, "use")
        return self

    def version(self, **said: str) -> bytes:
        said = said or {"title": "Agua", "text": "El agua es de todas.\nLa cuidamos."}
        made = overlay(self.speaker, self.id, said, language="es")
        self.meet()
        return made

    def state(self, record: bytes | None = None) -> str:
        (state,) = {device.state(record or self.id) for device in self.devices}
        return state

    def facts(self, record: bytes | None = None, device: Device | None = None) -> Facts:
        of = device or self.other
        return Facts(some(of.shelf.find(record or self.id)), of.shelf)

    def usable(self, version: bytes) -> bool:
        (told,) = {
            bool(one["usable"])
            for device in self.devices
            for one in device.view(self.id)["overlays"]
            if one["id"] == version.hex()
        }
        return told


@pytest.mark.parametrize("kind", ["message", "term"])
def test_somebody_else_reads_it_before_it_is_in_use(kind):
    world = World(kind)
    assert world.state() == "draft"
    with pytest.raises(Refused, match="reviewing-unread"):
        world.say(world.writer, "use")
    world.say(world.other, "sign-off", reviewer="Amal")
    assert world.state() == "reviewed"
    world.say(world.writer, "use")
    assert world.state() == "in-use"
    (reader,) = world.writer.view(world.id)["blocks"]["reviewing"]["readers"]
    assert (reader["group"], reader["reviewer"]) == (world.other.group.hex(), "Amal")


def test_a_changed_wording_is_read_anew_and_then_in_use_again():
    world = World().in_use()
    world.writer.edit(world.id, text="Water is for everybody.\nWe keep it.")
    world.meet()
    assert world.state() == "changed" and readers(world.facts()) == ()
    world.say(world.other, "sign-off")
    assert world.state() == "in-use"
    world.writer.edit(world.id, sensitivity="inside", evidence="https://example.org")
    world.meet()
    assert world.state() == "in-use"


@pytest.mark.parametrize(
    ("group", "member", "reviewer", "is_allowed"),
    [
        (1, None, "", False),
        (1, b"m" * 16, "", True),
        (1, None, "Amal", True),
        (2, None, "", True),
    ],
    ids=["own words", "another member", "a named reviewer", "another group"],
)
def test_nobody_signs_their_own_words_off(group, member, reviewer, is_allowed):
    world = World()
    facts, device = world.facts(), world.devices[group - 1]
    said = plan_say(facts, "sign-off", {"reviewer": reviewer}, device.group)
    if is_allowed:
        check_effect(facts, said, device.group, member)
    else:
        with pytest.raises(Refused, match="reviewing-own-words"):
            check_effect(facts, said, device.group, member)


def test_a_sign_off_of_own_words_counts_for_nothing():
    world = World()
    world.say(world.writer, "sign-off")
    assert world.state() == "draft"
    version = world.version()
    world.say(world.speaker, "sign-off", version)
    assert world.state(version) == "draft"


def test_a_version_is_usable_once_it_was_read_and_its_original_is_in_use():
    world = World()
    version = world.version()
    world.say(world.other, "sign-off", version)
    assert world.state(version) == "signed" and not world.usable(version)
    world.in_use()
    assert world.usable(version)
    again(world.speaker, version, world.id, {"title": "El agua"})
    world.meet()
    assert world.state(version) == "changed" and not world.usable(version)


def test_who_reads_while_the_original_moves_signs_what_they_saw():
    world = World().in_use()
    version = world.version()
    world.writer.edit(world.id, text="Water is for nobody.\nWe keep it.")
    world.other.say(version, "sign-off")
    world.meet()
    assert world.state(version) == "moved" and not world.usable(version)
    world.say(world.other, "sign-off")
    assert not world.usable(version)


def test_a_translator_says_that_it_stands_though_a_word_of_the_original_changed():
    world = World().in_use()
    version = world.version()
    world.say(world.other, "sign-off", version)
    world.writer.edit(world.id, text="Water is for all!\nWe keep it.")
    world.meet()
    facts = world.facts(version, world.speaker)
    check_effect(
        facts, plan_say(facts, "sign-off", {}, world.speaker.group), world.speaker.group, None, moved=True
    )
    world.say(world.speaker, "sign-off", version)
    assert world.state(version) == "signed"


def test_words_of_two_writers_that_met_are_read_by_nobody_until_one_stands():
    world = World().in_use()
    second = Device(2, 1)
    version = world.version(title="Agua")
    world.say(world.other, "sign-off", version)
    second.learn(world.speaker)
    again(world.speaker, version, world.id, {"title": "El agua"})
    again(second, version, world.id, {"title": "Las aguas"})
    world.devices = (*world.devices, second)
    world.meet()
    world.say(world.other, "sign-off", version)
    assert world.state(version) == "changed" and not world.usable(version)
    over = world.other.view(version)["over"]["title"]
    assert (over["text"], over["met"]) == ("El agua", [["El agua", "Las aguas"]])
    again(world.speaker, version, world.id, {"title": over["text"]})
    world.meet()
    assert "met" not in world.other.view(version)["over"]["title"]
    world.say(world.other, "sign-off", version)
    assert world.state(version) == "signed"


def test_do_not_use_stands_whatever_is_changed_until_its_group_or_the_writers_take_it_back():
    world = World().in_use()
    with pytest.raises(Refused, match="reviewing-not-stopped"):
        world.say(world.speaker, "use-again", reason="x")
    world.say(world.other, "do-not-use", reason="People were arrested for it.")
    world.writer.edit(world.id, text="Other words.")
    world.meet()
    world.say(world.other, "sign-off")
    assert world.state() == "do-not-use"
    facts = world.facts()
    for device, is_heard in ((world.speaker, False), (world.other, True), (world.writer, True)):
        lift = plan_say(facts, "use-again", {"reason": "x"}, device.group)
        if is_heard:
            check_effect(facts, lift, device.group, None)
        else:
            with pytest.raises(Refused, match="reviewing-not-yours"):
                check_effect(facts, lift, device.group, None)
    world.say(world.speaker, "use-again", reason="I think it's fine.")
    assert world.state() == "do-not-use"
    world.say(world.other, "use-again", reason="They are free.")
    assert world.state() == "in-use"
    world.say(world.other, "do-not-use", reason="Again.")
    world.say(world.writer, "use-again", reason="They left the network.")
    assert world.state() == "in-use" and stops(world.facts()) == ()


def test_who_takes_it_back_without_having_heard_of_another_word_takes_back_its_own_alone():
    world = World().in_use()
    world.say(world.other, "do-not-use", reason="One.")
    world.other.say(world.id, "use-again", reason="It is over.")
    world.speaker.say(world.id, "do-not-use", reason="Two.")
    world.meet()
    assert world.state() == "do-not-use"
    assert [one["reason"] for one in world.writer.view(world.id)["blocks"]["reviewing"]["stops"]] == ["Two."]


def test_one_group_is_told_once_however_often_it_says_so():
    world = World().in_use()
    for reason in ("One.", "Two.", "Three."):
        world.say(world.other, "do-not-use", reason=reason)
    world.say(world.speaker, "do-not-use", reason="For us, too.")
    told = world.writer.view(world.id)["blocks"]["reviewing"]["stops"]
    assert {one["reason"] for one in told} == {"Three.", "For us, too."} and len(told) == 2
    world.say(world.other, "use-again", reason="It is over.")
    assert world.state() == "do-not-use" and len(stops(world.facts())) == 1


def test_a_version_is_stopped_alone_and_shown_so_beside_its_original():
    world = World().in_use()
    version = world.version()
    world.say(world.other, "sign-off", version)
    world.say(world.writer, "do-not-use", version, reason="It rhymes with an insult.")
    assert world.state(version) == "do-not-use" and world.state() == "in-use"
    (told,) = world.speaker.view(world.id)["overlays"]
    assert told["state"] == "do-not-use" and told["stops"][0]["reason"] == "It rhymes with an insult."
    assert not told["usable"]


def test_only_what_is_reviewed_can_be_stopped():
    world = World()
    action = world.writer.add("action", title="Vigil")
    world.meet()
    form = overlay(world.speaker, action, {"title": "Velas"}, language="es")
    world.meet()
    with pytest.raises(Refused, match="reviewing-not-here"):
        world.say(world.other, "do-not-use", form, reason="x")
    world.other.say_anyway(form, "do-not-use", {"reason": "x"})
    world.say(world.speaker, "sign-off", form)
    assert world.state(form) == "signed" and "reviewing" not in world.other.view(form)["blocks"]


def test_a_version_that_says_nothing_yet_is_a_draft_whoever_signs_it():
    world = World().in_use()
    version = overlay(world.speaker, world.id, {}, language="es")
    world.meet()
    world.say(world.other, "sign-off", version)
    assert world.state(version) == "draft" and not world.usable(version)


def test_nobody_fills_up_what_a_sign_off_accepts():
    world = World().in_use()
    version = world.version()
    world.say(world.other, "sign-off", version)
    noise = "\n".join(f"a {number:032x} {number:032x}" for number in range(400))
    world.other.say_anyway(version, "sign-off", {"lines": noise[:16_384]})
    world.writer.edit(world.id, text="Water is for everybody.\nWe keep it.")
    world.meet()
    assert world.state(version) == "moved"
    world.say(world.writer, "sign-off", version)
    assert world.state(version) == "signed"


def test_of_one_group_only_some_readers_are_told_and_each_once():
    world = World()
    for number in range(READERS_MAX + 3):
        world.say(world.other, "sign-off", reviewer=f"Reader {number}")
    world.say(world.other, "sign-off", reviewer="Reader 5")
    world.say(world.speaker, "sign-off")
    told = world.writer.view(world.id)["blocks"]["reviewing"]["readers"]
    names = [one["reviewer"] for one in told if one["group"] == world.other.group.hex()]
    assert names == [*(f"Reader {number}" for number in (3, 4, 6, 7, 8, 9, 10)), "Reader 5"]
    assert [one["reviewer"] for one in told if one["group"] == world.speaker.group.hex()] == [""]
