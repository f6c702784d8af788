"""A clock that is wrong by years changes no order and no state, but for what is said to follow the time."""

from __future__ import annotations

import msgspec
import pytest

from crdt.kind import kinds
from crdt.view import EARLY_MS
from tests.crdt.kind_races import AT, Race
from tests.crdt.record_world import Device, some

YEAR_MS = 365 * 24 * 3_600_000
NAMES = list(kinds())


def told(race: Race, shift_ms: int, *, unsure: bool) -> tuple[Device, dict[str, list[object]]]:
    """Return a replica to which the second group's clock seems shifted, and what it shows that may not change."""
    replica = Device(3)
    for device in race.devices:
        for record, item in device.items.values():
            if item.author.group == race.devices[1].group:
                item = msgspec.structs.replace(
                    item, claimed_ms=max(0, item.claimed_ms + shift_ms), clock_unsure=unsure
                )
            replica.take(record, item)
    shown: dict[str, list[object]] = {}
    for record in race.records:
        fold = some(replica.shelf.find(record))
        view = replica.view(record, at=EARLY_MS)
        order = [item.hash for item in fold.items]
        later = replica.view(record, at=AT)["state"]
        values = {path: fold.registers.all_values(path) for path in fold.registers.paths()}
        shown[view["id"]] = [order, view["state"], later, values, [said["id"] for said in view["statements"]]]
    return replica, shown


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(2))
def test_a_wrong_clock_moves_nothing(name, seed):
    race = Race(kinds()[name], 7_000 + seed)
    race.run(40)
    _, right = told(race, 0, unsure=False)
    for shift in (-60 * YEAR_MS, -3 * YEAR_MS, 20 * YEAR_MS):
        assert told(race, shift, unsure=True)[1] == right


def test_what_an_unsure_clock_wrote_says_so():
    race = Race(kinds()["case"], 3)
    race.run(60)
    replica, _ = told(race, 0, unsure=True)
    second = race.devices[1].group.hex()
    marks = set()
    for record in race.records:
        view = replica.view(record)
        marks |= {(said["author"]["group"] == second, said["clock_unsure"]) for said in view["statements"]}
        sources = [source for many in view["sources"].values() for source in many]
        marks |= {(source["by"]["group"] == second, source["clock_unsure"]) for source in sources}
    assert marks == {(True, True), (False, False)}


def test_only_a_due_time_follows_the_clock_of_who_began_it():
    one, two = Device(1), Device(2)
    case = one.add("case", title="Case 7", retention="P30D")
    one.say(case, "close")
    for record, item in one.items.values():
        two.take(record, msgspec.structs.replace(item, claimed_ms=item.claimed_ms + 10 * YEAR_MS))
    assert one.state(case) == two.state(case) == "closed"
    [mine], [theirs] = one.view(case)["clocks"], two.view(case)["clocks"]
    assert theirs["due_ms"] - mine["due_ms"] == 10 * YEAR_MS
    assert (mine["clock"], theirs["clock"]) == ("erase", "erase")
