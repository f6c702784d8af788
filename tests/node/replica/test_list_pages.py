"""Lists come page by page in one order over all spaces, and whatever they are cut into, each record comes once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from crdt import acts
from crdt.kind import WITHDRAWN, WITHDRAWN_PATH
from crdt.ops import Create, Edit, Write
from identity.errors import Refused
from node.replica import list_pages
from node.replica.list_pages import Wanted, briefs_of, in_order, page
from node.replica.listing import Listing
from node.replica.outcome import Written
from tests.node.twins import Joint, joint
from tests.sim.meeting import NOW

DAYS = ("2027-03-01", "2027-03-01T18:00[Europe/Berlin]", "2027-03-02", "2027-04-01", "")


@pytest.fixture(scope="module")
def world() -> Joint:
    """Two spaces with events on few days, some of them without a day, some withdrawn; and a need in each."""
    made, dice = joint(), random.Random(7)
    other = made.a.found(acts.SpaceSort.SHARED, "Other", NOW).space
    for number in range(60):
        space = dice.choice([made.space, other])
        day = dice.choice(DAYS)
        writes = (Write("title", f"Event {number}"), *((Write("start", day),) if day else ()))
        [record] = made.a.append(space, [_creation("event", writes)], NOW)[0]
        if number % 7 == 3:
            withdrawal = Edit(record, (Write(WITHDRAWN_PATH, "yes"),))
            made.a.append(space, [Written(op=withdrawal, deps=(record,))], NOW)
    for space in (made.space, other):
        made.a.append(space, [_creation("need", (Write("title", "Blankets"),))], NOW)
    return made


@pytest.fixture
def listing(world: Joint) -> Listing:
    return world.a.projection.listing


def wanted(listing: Listing, **told: str) -> Wanted:
    spaces = tuple(row for (row,) in listing.db.execute("SELECT id FROM spaces"))
    return Wanted(kind="event", spaces=spaces, **told)


def pages(listing: Listing, asked: Wanted, size: int) -> Iterator[list[str]]:
    after = None
    while found := page(listing, asked, after, size):
        yield [one["id"] for one in found]
        after = bytes.fromhex(found[-1]["id"])


def listed(listing: Listing, asked: Wanted, after: bytes | None = None) -> list[str]:
    """Return the ids of the whole list, read in two pieces."""
    rows = in_order(listing, asked, after)
    pieces = briefs_of(listing, asked, rows[:7]), briefs_of(listing, asked, rows[7:])
    return [view["id"] for piece in pieces for view in piece]


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"state": WITHDRAWN},
        {"state": "planned"},
        {"first": "2027-03-02"},
        {"end": "2027-03-01~"},
        {"first": "2027-03-01", "end": "2027-03-02~", "state": "planned"},
    ],
)
def test_pages_of_any_size_make_the_whole_list_in_the_order_of_dates(listing: Listing, told: dict[str, str]):
    asked = wanted(listing, **told)
    where, values = asked.condition()
    whole = [view["id"] for view in listing.briefs(where, values)]
    assert whole and whole == listed(listing, asked)
    for place, one in enumerate(whole):
        assert listed(listing, asked, bytes.fromhex(one)) == whole[place + 1 :]
    for size in (1, 2, 7, len(whole), 100):
        cut = list(pages(listing, asked, size))
        assert [one for part in cut for one in part] == whole
        assert all(len(part) == size for part in cut[:-1])


def test_the_spaces_of_a_list_are_those_that_were_asked_for(world: Joint, listing: Listing):
    row = world.a.ledger.space_rows[world.space]
    found = page(listing, Wanted(kind="event", spaces=(row,)), None, 100)
    assert {one["space"] for one in found} == {world.space.hex()} and len(found) < 60
    assert page(listing, Wanted(kind="event", spaces=()), None, 100) == []
    assert in_order(listing, Wanted(kind="event", spaces=())) == []


def test_a_page_behind_a_record_that_is_not_here_is_refused(listing: Listing):
    with pytest.raises(Refused) as caught:
        page(listing, wanted(listing), bytes(32), 10)
    assert caught.value.message == "record-unknown"


@pytest.mark.parametrize("state", ["", "planned", WITHDRAWN])
def test_a_page_is_read_by_the_index_and_nothing_is_sorted(
    listing: Listing, monkeypatch: pytest.MonkeyPatch, state: str
):
    asked = wanted(listing, state=state)
    after = bytes.fromhex(page(listing, asked, None, 1)[0]["id"])
    plans = []

    def explained(db: Any, question: str, values: list[object]) -> Iterator[tuple[Any, ...]]:
        plans.append(" ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {question}", values)))
        return iter(())

    monkeypatch.setattr(list_pages, "_read", explained)
    page(listing, asked, after, 3)
    in_order(listing, asked, after)
    assert len(plans) >= 2 * len(asked.spaces)
    for plan in plans:
        assert "records_by_kind" in plan and "B-TREE" not in plan, plan


def _creation(kind: str, writes: tuple[Write, ...]) -> Written:
    return Written(op=Create(kind=kind, shared=True, key="", part_of=None, part="", writes=writes))
