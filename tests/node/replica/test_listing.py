"""Rows for lists, search and links: they follow the records, those that others made too."""

from __future__ import annotations

from pathlib import Path

import pytest

from crdt.ops import Create, Write
from identity.errors import Refused
from node.replica.listing import Listing
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.desk_world import one_desk
from tests.node.twins import Joint, add, everywhere, joint, say, titles, write
from tests.sim.meeting import NOW

DAY_MS = 86_400_000


@pytest.fixture
def world() -> Joint:
    return joint()


@pytest.fixture
def listing(world: Joint) -> Listing:
    return world.a.projection.listing


def found_by(replica: Replica, text: str) -> list[str]:
    """Return the titles of the records that a search finds, best first."""
    rows = replica.projection.listing.search(text)
    told = dict(replica.db.execute("SELECT id, title FROM records"))
    return [told[row] for row in rows]


def test_a_search_is_narrowed_before_it_is_cut_off(world: Joint, listing: Listing):
    for number in range(5):
        add(world.a, world.space, f"Blankets {number}")
    need = make(world.a, world.space, "need", title="Blankets, and what else is warm in this cold winter")
    (found,) = listing.found("blankets", "kind = ?", ["need"], 1)
    assert found == listing.view(need)
    assert len(listing.found("blankets", "1", (), 3)) == 3 and listing.found(" ", "1", ()) == []


def make(replica: Replica, space: bytes, kind: str, **fields: str) -> bytes:
    writes = tuple(Write(path, value) for path, value in fields.items())
    op = Create(kind, True, "", None, "", writes)
    return replica.append(space, [Written(op=op)], NOW)[0][0]


def refused(listing: Listing, prefix: str) -> str:
    with pytest.raises(Refused) as caught:
        listing.find(prefix)
    return caught.value.message


def test_rows_come_in_the_order_of_their_dates_and_undated_ones_last(world: Joint, listing: Listing):
    for title, start in (("third", "2026-12-03"), ("first", "2026-12-01"), ("second", "2026-12-02")):
        add(world.a, world.space, title, start=start)
    make(world.a, world.space, "need", title="undated")
    found = [view["fields"]["title"] for view in listing.rows("1", ())]
    assert found == ["first", "second", "third", "undated"]
    assert len(list(listing.rows("1", (), 2))) == 2


def test_a_stored_view_is_the_view(world: Joint, listing: Listing):
    record = add(world.a, world.space, "Vigil", place="mill")
    (stored,) = listing.rows("record = ?", (record,))
    assert stored == listing.view(record) and stored["fields"]["place"] == "mill"


async def test_a_long_text_is_stored_once_and_shown_everywhere(tmp_path: Path):
    text = " ".join(f"{number * 7_919:x}" for number in range(300))
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        listing = hub.replica.projection.listing
        made = await desk.call("add", {"kind": "event", "fields": {"title": "Vigil", "notes": text}})
        record = bytes.fromhex(made["id"])
        for expected in (text, text + " and bread", "short"):
            if expected != text:
                await desk.call("edit", {"id": made["id"], "fields": {"notes": expected}})
            await hub.write_notes()
            stored = await hub.run(lambda: next(listing.rows("record = ?", (record,))))
            assert stored == await hub.run(listing.view, record) and stored["fields"]["notes"] == expected
            (found,) = await hub.run(listing.found, expected.split()[-1], "1", ())
            assert found == stored
            size = "SELECT length(view) FROM views JOIN records ON id = views.record WHERE records.record = ?"
            (length,) = await hub.run(lambda s=size: hub.replica.db.execute(s, (record,)).fetchone())
            assert length < 300


async def test_a_text_that_can_not_be_read_here_is_no_field_of_a_stored_view(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        listing = hub.replica.projection.listing
        made = await desk.call("add", {"kind": "event", "fields": {"title": "Vigil", "notes": "candles"}})
        record = bytes.fromhex(made["id"])
        await hub.write_notes()
        await hub.run(hub.replica.db.execute, "UPDATE notes SET unreadable = 'note-unreadable'")
        stored = await hub.run(lambda: next(listing.rows("record = ?", (record,))))
        shown = await hub.run(listing.view, record)
        assert stored["fields"] == shown["fields"] == {"title": "Vigil"}


def test_what_is_stored_is_small(world: Joint, listing: Listing):
    record = add(world.a, world.space, "Vigil", place="mill")
    brief, view = listing.db.execute(
        "SELECT brief, view FROM records JOIN views ON views.record = id WHERE records.record = ?", (record,)
    ).fetchone()
    assert len(brief) < 120 and len(view) < 120


def test_search_finds_words_of_any_script_without_regard_to_case_and_forgets_old_ones(world: Joint):
    record = add(world.a, world.space, "Хлеб für ليلة")
    for text in ("хлеб", "FÜR", "ليلة", "хле"):
        assert found_by(world.a, text) == ["Хлеб für ليلة"], text
    write(world.a, world.space, record, title="Candles")
    assert found_by(world.a, "хлеб") == [] and found_by(world.a, "candles") == ["Candles"]
    assert found_by(world.a, "") == found_by(world.a, ' " * ( ') == []


def test_ids_are_no_words(world: Joint):
    record = add(world.a, world.space, "Vigil")
    assert found_by(world.a, record.hex()) == []


def test_contested_titles_are_listed_and_found_both(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    write(world.a, world.space, record, title="Watch")
    write(world.b, world.space, record, title="Wake")
    everywhere(world.space, world.a, world.b)
    for replica in (world.a, world.b):
        (title,) = replica.db.execute("SELECT title FROM records").fetchone()
        assert set(title.split(" / ")) == {"Watch", "Wake"}
        assert found_by(replica, "watch") == found_by(replica, "wake") == [title]


def test_a_record_is_found_by_the_beginning_of_its_id(world: Joint, listing: Listing):
    record = add(world.a, world.space, "Vigil")
    for length in (1, 7, 10, 64):
        assert listing.find(record.hex()[:length]) == record
    assert listing.find(record.hex()[:9].upper()) == record
    assert refused(listing, "") == refused(listing, f"{record[0] ^ 1:02x}") == "record-unknown"
    assert refused(listing, "no hex") == "record-id-broken"


def test_a_beginning_of_several_ids_names_none(world: Joint, listing: Listing):
    # Seventeen ids share at least one first digit of sixteen.
    digits = [add(world.a, world.space, f"{number}").hex()[0] for number in range(17)]
    shared = next(digit for digit in digits if digits.count(digit) > 1)
    assert refused(listing, shared) == "record-ambiguous"


def test_unknown_records_are_refused(listing: Listing):
    for ask in (listing.view, listing.facts, listing.records_near):
        with pytest.raises(Refused, match="record-unknown"):
            ask(bytes(32))


def test_the_state_of_a_need_follows_its_pledges_whoever_wrote_last(world: Joint, listing: Listing):
    need = make(world.a, world.space, "need", title="Candles", quantity="20 candles")
    before = listing.view(need)
    everywhere(world.space, world.a, world.b)
    pledge = make(world.b, world.space, "pledge", title="Mine", need=need.hex(), quantity="20 candles")
    everywhere(world.space, world.a, world.b)
    say(world.a, world.space, pledge, "accept")
    after = listing.view(need)
    assert (before["state"], before["details"]) != (after["state"], after["details"])
    (stored,) = listing.rows("record = ?", (need,))
    assert (stored["state"], stored["details"]) == (after["state"], after["details"])
    near = listing.records_near(need)
    assert [fold.id for fold in near.pointing("pledge", "need", need)] == [pledge]
    assert near.find(pledge) is not None and near.find(bytes(32)) is None


def test_neighbours_are_those_of_the_same_space(world: Joint, listing: Listing):
    record = add(world.a, world.space, "Vigil")
    elsewhere = add(world.a, world.pair, "Elsewhere")
    assert listing.records_near(record).find(elsewhere) is None
    assert listing.records_near(elsewhere).notes(record) == {}


def test_states_that_time_moves_are_written_anew(world: Joint, listing: Listing):
    start = "2026-12-01"
    record = add(world.a, world.space, "Vigil", start=start)
    (due,) = world.a.db.execute("SELECT due_ms FROM records WHERE record = ?", (record,)).fetchone()
    if due is None:
        pytest.fail("an event to come has an edge in time")
    (first,) = listing.rows("record = ?", (record,))
    listing.refresh(due - 1)
    assert next(iter(listing.rows("record = ?", (record,)))) == first
    listing.refresh(due)
    (second,) = listing.rows("record = ?", (record,))
    assert second["state"] == listing.view(record, due)["state"] and second != first


def test_the_view_hash_is_that_of_what_is_shown(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    hashes = [replica.view_hash(world.space, NOW.ms) for replica in (world.a, world.b)]
    assert hashes[0] == hashes[1] and hashes[0][1]
    write(world.a, world.space, record, place="mill")
    assert world.a.view_hash(world.space, NOW.ms) != hashes[0]
    assert titles(world.a, world.space) == {"Vigil"}


def test_days_follow_the_record_and_go_with_it(world: Joint):
    record = add(world.a, world.space, "Vigil", start="2026-12-01", end="2026-12-03")
    days = "SELECT d.what, d.first, d.last, d.recurs FROM dated d JOIN records r ON r.id = d.record"
    assert world.a.db.execute(days).fetchall() == [("when", "2026-12-01", "2026-12-03", 0)]
    write(world.a, world.space, record, recurrence="RRULE:FREQ=DAILY")
    assert world.a.db.execute(days).fetchall() == [("when", "2026-12-01", "9999-12-31", 1)]
    before = world.a.db.execute("SELECT * FROM dated").fetchall()
    world.a.rebuild()
    world.a.catch_up()
    assert [row[1:] for row in world.a.db.execute("SELECT * FROM dated")] == [row[1:] for row in before]
    write(world.a, world.space, record, **{"@withdrawn": "yes"})
    assert world.a.db.execute(days).fetchall() == []


def test_a_row_tells_whether_words_met(world: Joint):
    record = add(world.a, world.space, "Vigil", place="mill")
    world.meet()
    write(world.a, world.space, record, place="bridge")
    write(world.b, world.space, record, place="shore")
    world.meet()
    met = "SELECT record FROM records WHERE is_contested"
    assert [bytes(row[0]) for row in world.b.db.execute(met)] == [record]
    write(world.a, world.space, record, place="shore")
    world.meet()
    assert world.b.db.execute(met).fetchall() == []


def test_rows_that_an_earlier_version_wrote_are_written_anew(world: Joint, listing: Listing):
    add(world.a, world.space, "Vigil", start="2026-12-01")
    # What the schema step leaves behind.
    world.a.db.execute("DELETE FROM dated")
    world.a.db.execute("UPDATE records SET due_ms = 0")
    listing.refresh(NOW.ms)
    assert world.a.db.execute("SELECT first FROM dated").fetchall() == [("2026-12-01",)]
    assert not world.a.db.in_transaction
    assert world.a.db.execute("SELECT count(*) FROM records WHERE due_ms = 0").fetchone() == (0,)
