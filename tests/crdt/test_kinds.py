"""Every declared kind: it converges whatever happens, its states follow its rules, its words exist."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crdt.history import history
from crdt.kind import CONTESTED, FieldType, kinds, message_ids
from crdt.moments import read_moment
from crdt.ops import Edit, NoteEdit, Say, Write
from crdt.view import record_digest, view_hash
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet, some

WORDS = Path(__file__).parents[2] / "web" / "words" / "en" / "kinds.ftl"
SAMPLES = {
    FieldType.TEXT: "some words",
    FieldType.CHOICE: "other",
    FieldType.MOMENT: "2026-12-01T18:00[Europe/Berlin]",
    FieldType.SPAN: "P3M",
    FieldType.QUANTITY: "20 blankets",
    FieldType.AMOUNT: "EUR 150.00",
    FieldType.LINK: "ab" * 32,
    FieldType.GROUP: group(2).hex(),
    FieldType.PLACE: "Tbilisi",
    FieldType.PERSON: "Nadia",
    FieldType.ORDER: f"{group(1).hex()}; {group(2).hex()}; Nadia",
    FieldType.FUZZY_DATE: "2026-12~",
    FieldType.CHECKLIST: "first; [x] second",
    FieldType.YES_NO_UNKNOWN: "unknown",
    FieldType.PIECES: "BEGIN:VEVENT\nEND:VEVENT",
}
HOSTILE = ("__proto__", "\x00", "a\u202eb", "9" * 300, "", "[]", "2026-99-99", "yes", "EUR", "constructor")
PATHS = (
    "title",
    "hosts/x",
    "start",
    "quantity",
    "need",
    "@withdrawn",
    "@else",
    "body.tasks/1/done",
    "a/b/c",
    "__proto__",
)
STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 8), st.integers(0, 30), st.integers(0, 9)),
    min_size=4,
    max_size=40,
)
NEVER = some(read_moment("2026-12-01")).start_ms


def values_of(kind, choice=0):
    found = {}
    for field in kind.fields:
        if field.type not in (FieldType.LONG_TEXT, FieldType.LINES):
            found[field.path] = field.choices[0] if field.choices else SAMPLES[field.type]
    return found


@pytest.mark.parametrize("name", list(kinds()))
def test_every_field_of_a_kind_can_be_written_and_reads_back(name):
    kind, device = kinds()[name], Device(1)
    typed = values_of(kind)
    record = device.add(name, **typed)
    view = device.view(record)
    assert set(view["fields"]) == set(typed) and view["problems"] == [] and view["others"] == []
    for field in kind.fields:
        if field.type in SAMPLES and not field.many and field.type is not FieldType.CHECKLIST:
            assert view["fields"][field.path] == typed[field.path]
    assert view["state"] in kind.states
    device.edit(record, **typed)
    assert len(some(device.shelf.find(record)).items) == 1


@pytest.mark.parametrize("name", list(kinds()))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, order=st.randoms(use_true_random=False))
def test_any_history_in_any_order_gives_one_view(name, steps, order):
    devices = [Device(1), Device(2), Device(1, 1)]
    need = devices[0].add("need", title="for all")
    records = [need]
    meet(*devices)
    for who, what, which, how in steps:
        step(kinds()[name], devices, devices[who], records, what, which, how)
    everything = [entry for device in devices for entry in device.items.values()]
    digests = set()
    for device in (Device(3), Device(4), Device(5)):
        order.shuffle(everything)
        for record, item in everything + everything[:3]:
            device.take(record, item)
        views = {record: device.view(record, at=NEVER) for record in records}
        for record, view in views.items():
            assert view["state"] in kinds()[view["kind"]].all_states
            assert len(history(some(device.shelf.find(record)), device.shelf)) >= 1
        digests.add(view_hash({record.hex(): record_digest(view) for record, view in views.items()}))
    assert len(digests) == 1


def step(kind, devices, device, records, what, which, how):
    """Do one thing, lawful or not."""
    record = records[which % len(records)]
    known = device.shelf.find(record)
    statement = kind.statements[how % len(kind.statements)].name
    field = list(values_of(kind))[which % len(values_of(kind))]
    match what:
        case 0:
            links = {"need": records[0].hex()} if kind.field("need") else {}
            records.append(device.add(kind.name, shared=bool(how % 2), **{**values_of(kind), **links}))
        case 1:
            device.learn(devices[which % 3])
        case _ if known is None:
            device.learn(*devices)
        case 2 | 3:
            device.say_anyway(record, statement, {"to": group(2).hex(), "from": HOSTILE[how]})
        case 4:
            edit = Edit(
                record=record,
                writes=(Write(path=PATHS[how], value=HOSTILE[which % 10], supersedes=(which,)),),
            )
            device.write(record, edit, device.deps(record))
        case 5:
            device.withdraw(record, withdrawn=bool(how % 2))
        case 6:
            device.write(
                record, NoteEdit(record=record, path=PATHS[how], session=0, update=b"u"), device.deps(record)
            )
        case 7:
            say = Say(
                record=record, statement=HOSTILE[how] or "x", args=(("a", "\x00"),) * 2, wording=b"w" * 16
            )
            device.write(record, say, (), void="role-reader" if how % 2 else "")
        case _:
            if known.kind == kind.name:
                device.edit(record, **{field: values_of(kind)[field]})


def test_every_kind_has_its_words_and_no_words_are_left_over():
    entries = FluentParser().parse(WORDS.read_text(encoding="utf-8")).body
    present = {entry.id.name for entry in entries if hasattr(entry, "id")}
    needed = {message for kind in kinds().values() for message in message_ids(kind)}
    assert needed - present == set()
    composed = ("kind-", "part-", "field-", "choice-", "statement-", "state-")
    left = {name for name in present - needed if name.startswith(composed)}
    assert {name for name in left if name.count("-") > 1 and name.split("-")[1] in kinds()} == set()


def refused(message, act, *args, **named):
    with pytest.raises(Refused) as found:
        act(*args, **named)
    assert found.value.message == message


class Pair:
    """A group in need, a giver, a pledge between them."""

    def __init__(self):
        self.receiver, self.giver, self.other = Device(1), Device(2), Device(3)
        self.need = self.receiver.add("need", title="Blankets", quantity="20 blankets")
        self.sync()
        self.pledge = self.giver.add("pledge", title="From us", need=self.need.hex(), quantity="20 blankets")
        self.sync()

    def sync(self):
        meet(self.receiver, self.giver, self.other)

    def said(self, device, statement):
        device.say(self.pledge, statement)
        self.sync()

    @property
    def states(self):
        seen = {
            (device.state(self.pledge), device.state(self.need))
            for device in (self.receiver, self.giver, self.other)
        }
        assert len(seen) == 1
        return seen.pop()


def test_a_pledge_from_offer_to_confirmation_moves_its_need():
    pair = Pair()
    assert pair.states == ("offered", "open")
    pair.said(pair.receiver, "accept")
    assert pair.states == ("accepted", "matched")
    pair.said(pair.giver, "deliver")
    assert pair.states == ("delivered", "delivered")
    pair.said(pair.receiver, "confirm")
    assert pair.states == ("confirmed", "confirmed")
    pair.receiver.say(pair.need, "close")
    pair.sync()
    assert pair.states == ("confirmed", "closed")
    pair.receiver.say(pair.need, "reopen")
    pair.sync()
    assert pair.states == ("confirmed", "confirmed")


def test_nothing_is_delivered_by_one_side_alone():
    pair = Pair()
    pair.said(pair.giver, "deliver")
    assert pair.states == ("offered", "open")
    pair.said(pair.receiver, "accept")
    assert pair.states == ("accepted", "matched")
    pair.said(pair.giver, "deliver")
    assert pair.states == ("delivered", "delivered")


def test_a_receiver_alone_confirms_nothing():
    pair = Pair()
    pair.said(pair.receiver, "accept")
    pair.said(pair.receiver, "confirm")
    assert pair.states == ("accepted", "matched")
    pair.said(pair.giver, "deliver")
    assert pair.states == ("confirmed", "confirmed")


def test_only_the_one_in_need_accepts_and_only_the_giver_delivers():
    pair = Pair()
    refused("statement-receiver-only", pair.other.say, pair.pledge, "accept")
    refused("statement-receiver-only", pair.giver.say, pair.pledge, "confirm")
    refused("statement-owner-only", pair.receiver.say, pair.pledge, "deliver")
    pair.other.say_anyway(pair.pledge, "accept")
    pair.sync()
    assert pair.states == ("offered", "open")
    assert [problem["id"] for problem in pair.giver.view(pair.pledge)["problems"]] == [
        "statement-receiver-only"
    ]


def test_accepted_here_and_withdrawn_there_is_contested_until_somebody_speaks_again():
    pair = Pair()
    pair.receiver.say(pair.pledge, "accept")
    pair.giver.say(pair.pledge, "withdraw")
    pair.sync()
    assert pair.states == (CONTESTED, "open")
    pair.said(pair.giver, "renew")
    assert pair.states == ("offered", "open")
    pair.said(pair.receiver, "accept")
    assert pair.states == ("accepted", "matched")
    pair.said(pair.giver, "withdraw")
    assert pair.states == ("withdrawn", "open")
    pair.said(pair.receiver, "accept")
    assert pair.states == ("withdrawn", "open")


def test_delivered_against_not_received_is_contested_until_delivered_again():
    pair = Pair()
    pair.said(pair.receiver, "accept")
    pair.said(pair.giver, "deliver")
    pair.said(pair.receiver, "not-received")
    assert pair.states == (CONTESTED, "open")
    pair.said(pair.giver, "deliver")
    assert pair.states == ("delivered", "delivered")
    pair.said(pair.receiver, "confirm")
    assert pair.states == ("confirmed", "confirmed")


def test_an_acceptance_is_of_the_pledge_as_it_was_worded():
    pair = Pair()
    pair.said(pair.receiver, "accept")
    pair.giver.edit(pair.pledge, quantity="2 blankets")
    pair.sync()
    assert pair.states == ("offered", "open")
    assert pair.receiver.view(pair.pledge)["statements"][0]["earlier_wording"]
    pair.giver.edit(pair.pledge, quantity="20 blankets", title="Another title")
    pair.sync()
    assert pair.states == ("accepted", "matched")


def test_a_pledge_lapses_only_while_nobody_accepted_it():
    pair = Pair()
    pair.giver.edit(pair.pledge, to="2026-11-30")
    pair.sync()
    assert (pair.giver.state(pair.pledge), pair.giver.state(pair.pledge, at=NEVER)) == ("offered", "lapsed")
    pair.said(pair.receiver, "accept")
    assert pair.giver.state(pair.pledge, at=NEVER) == "accepted"


def test_a_pledge_without_a_need_is_answered_by_any_other_group():
    giver, taker = Device(1), Device(2)
    pledge = giver.add("pledge", title="A van")
    meet(giver, taker)
    refused("statement-others-only", giver.say, pledge, "accept")
    taker.say(pledge, "decline")
    assert taker.state(pledge) == "declined"
    taker.say(pledge, "accept")
    assert taker.state(pledge) == "accepted"


def test_a_pledge_for_a_need_that_is_not_here_can_not_be_answered_yet():
    giver, taker = Device(1), Device(2)
    pledge = giver.add("pledge", title="A van", need="ab" * 32)
    meet(giver, taker)
    refused("statement-link-missing", taker.say, pledge, "accept")


def test_a_match_stands_until_it_is_taken_back():
    owner, other = Device(1), Device(2)
    need = owner.add("need", title="A van")
    meet(owner, other)
    other.say(need, "match")
    assert other.state(need) == "matched"
    other.say(need, "unmatch")
    assert other.state(need) == "open"


def test_closed_here_and_reopened_there_is_contested():
    one, two = Device(1), Device(1, 1)
    need = one.add("need", title="A van")
    one.say(need, "close")
    meet(one, two)
    one.say(need, "close")
    two.say(need, "reopen")
    meet(one, two)
    assert one.state(need) == CONTESTED


def test_an_action_from_idea_to_review():
    host, one, two = Device(1), Device(2), Device(3)
    action = host.add("action", title="March", agreement_of="2")
    meet(host, one, two)
    assert host.state(action) == "idea"
    host.edit(action, start="2026-12-01T10:00Z", end="2026-12-01T12:00Z")
    assert host.state(action) == "proposed"
    meet(host, one, two)
    one.say(action, "agree")
    two.say(action, "agree")
    meet(host, one, two)
    start = some(read_moment("2026-12-01T10:00Z")).start_ms
    states = [host.state(action, at=start + hours * 3_600_000) for hours in (-1, 0, 1, 2)]
    assert states == ["agreed", "happening", "happening", "held"]
    assert host.view(action)["details"].items() >= {"agree": 2, "object": 0, "needed": 2}.items()
    one.say(action, "review", note="went well")
    assert one.state(action) == "reviewed"
    host.say(action, "call-off")
    assert host.state(action) == "called-off"
    host.say(action, "take-up")
    assert host.state(action) == "agreed"


def test_an_objection_holds_an_action_and_a_changed_base_asks_again():
    host, one = Device(1), Device(2)
    action = host.add("action", title="March", start="2026-12-01")
    meet(host, one)
    one.say(action, "agree")
    assert one.state(action) == "agreed"
    one.say(action, "object", reason="not that day")
    assert one.state(action) == "proposed"
    one.say(action, "agree")
    meet(host, one)
    host.edit(action, place="Elsewhere")
    assert host.state(action) == "proposed"
    assert host.view(action)["statements"][0]["earlier_wording"]


def test_one_group_that_agrees_and_objects_apart_is_contested():
    host, one, two = Device(1), Device(2), Device(2, 1)
    action = host.add("action", title="March", start="2026-12-01")
    meet(host, one, two)
    one.say(action, "agree")
    two.say(action, "object")
    meet(host, one, two)
    assert host.state(action) == CONTESTED


def test_an_event_runs_by_the_given_time_alone():
    device = Device(1)
    event = device.add("event", title="Meeting", start="2026-12-01")
    day = 24 * 3_600_000
    assert [device.state(event, at=NEVER + shift) for shift in (-1, 0, day - 1, day)] == [
        "planned",
        "happening",
        "happening",
        "held",
    ]
    device.say(event, "call-off")
    assert device.state(event, at=NEVER) == "called-off"


def test_claims_share_what_suffices_and_times_that_do_not_meet():
    owner, one, two = Device(1), Device(2), Device(3)
    chairs = owner.add("resource", title="Chairs", quantity="30 chairs")
    meet(owner, one, two)
    one.say(chairs, "claim", quantity="10 chairs")
    two.say(chairs, "claim", quantity="20 chairs")
    meet(owner, one, two)
    assert owner.state(chairs) == "claimed"
    two.say(chairs, "claim", quantity="1 chairs", **{"from": "2026-12-01", "to": "2026-12-02"})
    assert two.state(chairs) == CONTESTED
    assert two.state(chairs, at=some(read_moment("2026-12-03")).start_ms) == "claimed"
    meet(owner, one, two)
    owner.say(chairs, "release", group=two.group.hex())
    assert owner.state(chairs) == "claimed"
    owner.say(chairs, "retire")
    assert owner.state(chairs) == "retired"
    van = owner.add("resource", title="Van")
    meet(owner, one, two)
    one.say(van, "claim", **{"from": "2026-12-01", "to": "2026-12-01"})
    two.say(van, "claim", **{"from": "2026-12-02"})
    meet(owner, one, two)
    assert owner.state(van) == "claimed"


def test_a_referral_is_answered_by_the_group_that_it_names():
    keeper, named, other = Device(1), Device(2), Device(3)
    case = keeper.add("case", title="Case 7")
    meet(keeper, named, other)
    keeper.say(case, "refer", to=named.group.hex())
    meet(keeper, named, other)
    assert keeper.state(case) == "waiting"
    other.say(case, "accept-referral")
    assert other.state(case) == "waiting"
    named.say(case, "decline-referral", reason="no room")
    meet(keeper, named, other)
    assert keeper.state(case) == "open"
    named.say(case, "accept-referral")
    keeper.say(case, "close")
    meet(keeper, named, other)
    assert keeper.state(case) == CONTESTED
    for statement, state in (
        ("close", "closed"),
        ("archive", "archived"),
        ("reopen", "open"),
        ("work-on", "active"),
    ):
        keeper.say(case, statement)
        assert keeper.state(case) == state


def test_a_lesson_needs_its_consent_checked_again_when_its_wording_changes():
    owner = Device(1)
    lesson = owner.add("lesson", title="What we learned", tried="a", review_on="2026-12-01")
    assert owner.state(lesson) == "draft"
    owner.say(lesson, "check-consent")
    assert (owner.state(lesson), owner.state(lesson, at=NEVER)) == ("checked", "review-due")
    owner.edit(lesson, tried="a and b")
    assert owner.state(lesson) == "draft"
    owner.say(lesson, "retire")
    assert owner.state(lesson) == "retired"


@pytest.mark.parametrize("name", list(kinds()))
def test_a_flood_of_statements_is_judged_in_one_pass(name):
    owner, stranger = Device(1), Device(2)
    record = owner.add(name, **{kinds()[name].title: "x"})
    meet(owner, stranger)
    for device in (owner, stranger):
        for number in range(3_000):
            statement = kinds()[name].statements[number % len(kinds()[name].statements)].name
            op = Say(
                record=record, statement=statement, args=(("to", device.group.hex()),), wording=b"w" * 16
            )
            device.write(record, op, (record,))
    meet(owner, stranger)
    began = time.process_time()
    assert owner.view(record)["state"] in kinds()[name].all_states
    assert time.process_time() - began < 5
