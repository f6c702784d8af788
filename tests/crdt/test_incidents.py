"""An incident's states, by table, and that nothing of its private parts is in what is shared."""

from __future__ import annotations

import pytest

from crdt.kind import CONTESTED, Audience, kinds
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet

STEPS = (  # what is said before, then by whom, what, and where that leads; None: refused
    ("", "owner handle", "handled"),
    ("", "asked acknowledge", "acknowledged"),
    ("", "asked handle", "handled"),
    ("", "owner false-alarm", "false-alarm"),
    ("", "asked false-alarm", None),
    ("", "asked learn", None),
    ("", "asked note", "reported"),
    ("asked acknowledge", "owner handle", "handled"),
    ("asked handle", "asked acknowledge", "handled"),
    ("asked handle", "asked stable", "stable"),
    ("asked handle", "owner stable", "stable"),
    ("owner stable", "owner learn", "learned"),
    ("owner stable", "asked handle", "handled"),
    ("owner stable", "asked acknowledge", "stable"),
    ("owner learn", "asked reopen", "reported"),
    ("owner false-alarm", "asked reopen", "reported"),
    ("asked acknowledge", "owner reopen", "reported"),
    ("owner reopen", "asked acknowledge", "acknowledged"),
)


@pytest.mark.parametrize(("before", "said", "state"), STEPS)
def test_an_incident_goes_from_reported_to_learned(before, said, state):
    owner, asked = Device(1), Device(2)
    record = owner.add("incident", title="x", severity="3", order=group(2).hex())
    assert owner.state(record) == "reported"
    for line in (before, said):
        meet(owner, asked)
        who, _, name = line.partition(" ")
        device = asked if who == "asked" else owner
        if line == said and state is None:
            with pytest.raises(Refused):
                device.say(record, name)
        elif line:
            device.say(record, name)
    meet(owner, asked)
    assert {device.state(record) for device in (owner, asked)} == {state or "reported"}


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("stable", "handle", "handled"),
        ("learn", "stable", "stable"),
        ("stable", "reopen", "reported"),
        ("false-alarm", "handle", CONTESTED),
        ("false-alarm", "acknowledge", "false-alarm"),
        ("false-alarm", "reopen", CONTESTED),
    ],
)
def test_of_words_about_an_incident_said_apart_the_one_that_leaves_more_to_do_counts(one, other, state):
    owner, asked = Device(1), Device(2)
    record = owner.add("incident", title="x", severity="3")
    meet(owner, asked)
    owner.say(record, one)
    asked.say(record, other)
    meet(owner, asked)
    assert owner.state(record) == asked.state(record) == state
    owner.say(record, "stable")
    assert owner.state(record) == "stable"


def test_names_and_contacts_live_at_home_and_the_shared_part_asks_for_none():
    kind = kinds()["incident"]
    assert {part.name for part in kind.parts if part.audience is Audience.HOME} == {"identity", "margin"}
    private = {field.path for field in kind.fields if field.sensitive}
    assert private == {"identity.names", "identity.contacts", "margin.notes"}
