"""Rhythm: computed occurrences, answers that stay with theirs, silence that is noticed."""

from __future__ import annotations

import time

import pytest

from crdt.moments import read_moment
from crdt.rhythm import OccurrenceState, fill_occurrence, occurrence_at, occurrence_on, standing_at
from crdt.spans import DAY_MS, HOUR_MS
from crdt.states import Facts
from identity.errors import Refused
from tests.crdt.record_world import Device, group, meet, some

FIRST = some(read_moment("2026-12-01T18:00[Europe/Berlin]")).start_ms


def facts(device: Device, record: bytes) -> Facts:
    return Facts(some(device.shelf.find(record)), device.shelf)


def circle(**values: str) -> tuple[Device, Device, bytes]:
    one, two = Device(1), Device(2)
    both = f"{group(1).hex()};{group(2).hex()}"
    given = {"start": "2026-12-01T18:00[Europe/Berlin]", "every": "P1W", "window": "P2D", "who": both}
    record = one.add("check-in", title="Week", **(given | values))
    meet(one, two)
    return one, two, record


def test_two_nodes_compute_one_occurrence():
    one, two, record = circle()
    found = {occurrence_at(facts(device, record), FIRST + 8 * DAY_MS) for device in (one, two)}
    assert len(found) == 1
    occurrence = some(found.pop())
    assert (occurrence.number, occurrence.on) == (1, "2026-12-08T18:00[Europe/Berlin]")
    assert occurrence.due_ms == occurrence.start_ms + 2 * DAY_MS and len(occurrence.id) == 20


def test_an_answer_belongs_to_its_occurrence_whenever_it_arrives():
    one, two, record = circle()
    assert one.state(record, FIRST - 1) == "planned"
    assert one.state(record, FIRST) == "open"
    one.say(record, "answer", on="2026-12-01", how="all-well")
    assert one.state(record, FIRST + 3 * DAY_MS) == "overdue"
    two.say(record, "answer", on="2026-12-01T18:00[Europe/Berlin]", note="late, but here")
    meet(one, two)
    for device in (one, two):
        assert device.state(record, FIRST + 3 * DAY_MS) == "answered"
        assert device.state(record, FIRST + 7 * DAY_MS) == "open"


def test_the_last_occurrence_is_found_however_long_ago_it_was():
    one, _, record = circle(start="0001-01-01T00:00Z", every="PT1H", window="", until="0001-01-02T00:00Z")
    begun_s = time.process_time()
    assert some(occurrence_at(facts(one, record), FIRST)).on == "0001-01-02T00:00Z"
    assert standing_at(facts(one, record), FIRST) == ()
    assert one.state(record, FIRST) == "planned"
    assert time.process_time() - begun_s < 1
    _, two, ended = circle(start="2026-11-01", until="2026-11-15")
    assert some(occurrence_at(facts(two, ended), FIRST)).on == "2026-11-15"
    _, two, open_ended = circle(start="9999-12-24")
    assert some(occurrence_at(facts(two, open_ended), some(read_moment("9999-12-31")).end_ms)).number == 0


def test_who_is_silent_twice_is_noticed():
    one, _, record = circle()
    for on in ("2026-12-01", "2026-12-08"):
        one.say(record, "answer", on=on)
    assert one.state(record, FIRST + 3 * DAY_MS) == "overdue"
    assert one.state(record, FIRST + 10 * DAY_MS) == "silent"
    [*_, last] = [s for s in standing_at(facts(one, record), FIRST + 10 * DAY_MS) if s.occurrence.number == 1]
    assert last.missing == (group(2).hex(),) and last.state is OccurrenceState.OVERDUE


def test_a_changed_rule_leaves_old_answers_with_the_old_occurrences():
    one, _, record = circle(who="")
    one.say(record, "answer", on="2026-12-01")
    assert one.state(record, FIRST) == "answered"
    one.edit(record, every="P2W")
    assert one.state(record, FIRST) == "open"
    assert len(one.view(record)["statements"]) == 1


def test_an_answer_without_a_date_is_for_the_present_occurrence():
    one, _, record = circle()
    filled = fill_occurrence(facts(one, record), {}, FIRST + 8 * DAY_MS)
    assert filled["on"] == "2026-12-08T18:00[Europe/Berlin]"
    for args, at in (
        ({}, None),
        ({}, FIRST - 1),
        ({"on": "2026-12-02"}, FIRST),
        ({"on": "__proto__"}, FIRST),
    ):
        with pytest.raises(Refused) as found:
            fill_occurrence(facts(one, record), args, at)
        assert found.value.message == "rhythm-no-occurrence"


@pytest.mark.parametrize("every", ["PT1S", "P0D", "2026-12-01/2026-12-02", "P9999Y"])
def test_a_rule_that_makes_no_sense_expects_nothing_more(every):
    one, _, record = circle(every=every)
    assert len(standing_at(facts(one, record), FIRST + 400 * DAY_MS)) <= 1
    assert one.view(record, at=FIRST + DAY_MS)["state"] in ("planned", "open", "overdue", "silent")


def test_the_last_moment_ends_a_rhythm():
    one, _, record = circle(until="2026-12-10", window="")
    on = [found.occurrence.on[:10] for found in standing_at(facts(one, record), FIRST + 300 * DAY_MS)]
    assert set(on) <= {"2026-12-01", "2026-12-08"}
    assert occurrence_on(facts(one, record), "2026-12-15") is None
    one.say(record, "stop")
    assert one.state(record, FIRST + HOUR_MS) == "stopped"
    one.say(record, "resume")
    assert one.state(record, FIRST + HOUR_MS) == "open"
