"""Files in and out through the desk: by id and key, whole records, nothing lost on the way."""

from __future__ import annotations

import base64
import json
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest
import recurring_ical_events

from identity.errors import Refused
from node import words
from node.desk import drafts
from node.desk.desk import Desk
from node.desk.reading import kind_named
from node.desk.records import plan_new
from node.exchange.calendar_files import read_calendar
from node.hub import Hub
from tests.node.desk_world import counted, one_desk, refused
from tests.node.neighbours import PATIENCE_S, at_rest, neighbours, shared_space
from tests.tidy.sources import ROOT

YEAR = (ROOT / "tests" / "data" / "year.ics").read_bytes()
YEAR_EVENTS = 16
TABLE = "title,start,notes\nTea,2026-03-01,Bring cups.\nTalk,2026-03-02,\n"


async def brought(desk: Desk, data: bytes, name: str = "year.ics", **more: Any) -> dict[str, Any]:
    """Import a file and return the counts."""
    args = {"space": "home", "name": name, "data": base64.b64encode(data).decode(), **more}
    told: dict[str, Any] = await desk.call("import", args)
    return told


def one_event(uid: str, title: str) -> bytes:
    """Return a calendar of one entry."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:test",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260101T000000Z",
    )
    more = (f"SUMMARY:{title}", "DTSTART:20301205T180000Z", "END:VEVENT", "END:VCALENDAR")
    return "".join(f"{line}\r\n" for line in (*lines, *more)).encode()


def counts(told: dict[str, Any]) -> tuple[int, int, int, int]:
    """Return added, updated, unchanged, and how many errors."""
    return told["added"], told["updated"], told["unchanged"], len(told["errors"])


def occurrences(data: bytes) -> list[tuple[str, ...]]:
    """Return what a calendar program shows of 2026; it can't join lines that are broken within a letter."""
    calendar = icalendar.Calendar.from_ical(data.replace(b"\r\n ", b""))
    found = recurring_ical_events.of(calendar).between(date(2026, 1, 1), date(2027, 1, 1))
    names = ("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "X-NETWORK-SAFETY")
    return sorted(
        (
            str(one.decoded("DTSTART")),
            str(one.decoded("DTEND", "")),
            *(str(one.get(name, "")) for name in names),
        )
        for one in found
    )


async def test_a_real_year_comes_in_goes_out_and_arrives_at_the_peer(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        assert counts(await brought(a.desk, YEAR, space=space, dry_run=True)) == (YEAR_EVENTS, 0, 0, 1)
        assert await a.call("list", kind="event") == []
        first = await brought(a.desk, YEAR, space=space)
        assert counts(first) == (YEAR_EVENTS, 0, 0, 1)
        assert first["errors"][0]["sentence"].startswith("“Print the posters” is a VTODO")
        assert len(set(first["ids"])) == YEAR_EVENTS
        await at_rest(a, b)
        before = await counted(a.desk)
        assert counts(await brought(a.desk, YEAR, space=space)) == (0, 0, YEAR_EVENTS, 1)
        assert await counted(a.desk) == before
        out = await a.call("export", space=space, format="ics")
        assert (out["records"], out["left_out"]) == (YEAR_EVENTS, [])
        assert occurrences(out["content"].encode()) == occurrences(YEAR)
        assert counts(await brought(a.desk, out["content"].encode(), space=space)) == (0, 0, YEAR_EVENTS, 0)
        assert (await a.call("sync", wait=PATIENCE_S))[0]["in_sync"]
        told = await a.call("verify", against="B")
        assert told["against"][space] == "equal" and not told["bad"]
        there = await b.call("export", space=space, format="ics")
        assert there["content"] == out["content"]
        assert {one["id"] for one in await b.call("list", kind="event")} == set(first["ids"])


async def test_a_file_changed_elsewhere_updates_and_keeps_what_we_changed(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await brought(desk, YEAR)
        circle = next(
            one for one in await desk.call("list", {"kind": "event"}) if "Weekly" in one["fields"]["title"]
        )
        await desk.call("edit", {"id": circle["id"], "fields": {"place": "Our garden"}})
        changed = YEAR.replace(b"Weekly circle\\, open to all", b"Weekly circle\\, for members")
        assert changed != YEAR
        again = await brought(desk, changed)
        assert counts(again) == (0, 1, YEAR_EVENTS - 1, 1) and again["ids"] == [circle["id"]]
        fields = (await desk.call("show", {"id": circle["id"]}))["fields"]
        assert (fields["title"], fields["place"]) == ("Weekly circle, for members", "Our garden")
        assert len(told["ids"]) == YEAR_EVENTS


@pytest.mark.parametrize("format_", ["ics", "csv", "json"])
async def test_what_was_exported_comes_back_unchanged_here_and_new_elsewhere(tmp_path: Path, format_: str):
    async with one_desk(tmp_path) as desk, one_desk(tmp_path, "B") as other:
        await brought(desk, YEAR)
        await desk.call("add", {"kind": "event", "fields": {"title": "Ours", "start": "2026-05-01"}})
        out = await desk.call("export", {"format": format_, "kind": "event"})
        assert out["records"] == YEAR_EVENTS + 1
        data, name = out["content"].encode(), f"x.{format_}"
        assert counts(await brought(desk, data, name)) == (0, 0, YEAR_EVENTS + 1, 0)
        assert (await brought(other, data, name))["added"] + 1 >= YEAR_EVENTS
        assert (await brought(other, data, name))["added"] == 0


async def test_a_table_is_found_again_by_id_and_by_content(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        args = {"name": "t.csv", "content": TABLE, "kind": "event", "space": "home"}
        assert counts(await desk.call("import", args)) == (2, 0, 0, 0)
        assert counts(await desk.call("import", args)) == (0, 0, 2, 0)
        out = (await desk.call("export", {"format": "csv"}))["content"]
        edited = args | {"content": out.replace("Bring cups.", "Bring cups and plates.")}
        assert counts(await desk.call("import", edited)) == (0, 1, 1, 0)
        found = await desk.call("search", {"text": "plates"})
        assert [one["fields"]["notes"] for one in found] == ["Bring cups and plates."]


async def test_rows_with_errors_cost_those_rows_and_say_why(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rows = "kind,title,start,colour\nevent,Good,2026-03-01,\nevent,Bad,tomorrow,\n,Nameless,2026-03-01,\n"
        rows += (
            "thing,Odd,,\nevent,,2026-03-01,\nevent,Also good,2026-03-02,\nevent,Coloured,2026-03-03,red\n"
        )
        told = await desk.call("import", {"name": "t.csv", "content": rows, "space": "home"})
        assert counts(told) == (2, 0, 0, 5)
        assert [(one["line"], one["message"]) for one in told["errors"]] == [
            (3, "value-moment"),
            (4, "exchange-no-kind"),
            (5, "kind-not-declared"),
            (6, "value-missing"),
            (8, "kinds-field-unknown"),
        ]
        assert all(one["sentence"] and "{" not in one["sentence"] for one in told["errors"])


async def test_what_ends_before_it_starts_comes_in_from_a_calendar_and_is_told(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        times = ("DTSTART;VALUE=DATE:20261201", "DTEND:20261101T180000Z")
        lines = (
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "UID:vigil",
            "SUMMARY:Vigil",
            *times,
            "END:VEVENT",
            "END:VCALENDAR",
        )
        for added in (1, 0):
            told = await brought(desk, "\r\n".join(lines).encode())
            assert counts(told) == (added, 0, 1 - added, 1)
            assert [error["message"] for error in told["errors"]] == ["exchange-ends-early"]
            assert "2026-12-01" in told["errors"][0]["sentence"]
        (event,) = await desk.call("list", {"kind": "event"})
        assert (event["fields"]["start"], event["fields"]["end"]) == ("2026-12-01", "2026-11-01T18:00Z")
        assert [one["id"] for one in (await desk.call("show", {"id": event["id"]}))["problems"]] == [
            "range-backwards"
        ]
        # Our own file tells what stands; a table is typed by people.
        fields = {"title": "Talk", "start": "2026-12-01", "end": "2026-11-01"}
        own = json.dumps({"records": [{"kind": "event", "key": "talk", "fields": fields}]})
        table = "title,start,end\nTea,2026-12-01,2026-11-01\n"
        assert counts(await brought(desk, own.encode(), "own.json")) == (1, 0, 0, 1)
        told = await brought(desk, table.encode(), "tea.csv", kind="event")
        assert counts(told) == (0, 0, 0, 1) and told["errors"][0]["message"] == "value-end-early"


async def test_a_record_that_is_in_the_file_twice_is_told(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        one = {"id": "ab" * 32, "kind": "event", "fields": {"title": "x", "start": "2026-01-01"}}
        told = await desk.call(
            "import", {"name": "t.json", "content": json.dumps([one, one]), "space": "home"}
        )
        assert counts(told) == (1, 0, 0, 1) and told["errors"][0]["message"] == "exchange-record-twice"


async def test_links_between_records_of_a_file_hold_in_another_home(tmp_path: Path):
    async with one_desk(tmp_path) as desk, one_desk(tmp_path, "B") as other:
        need = {"title": "Blankets", "quantity": "20 blankets"}
        need_id = (await desk.call("add", {"kind": "need", "fields": need}))["id"]
        pledge = {"title": "Ten", "need": need_id, "quantity": "10 blankets"}
        await desk.call("add", {"kind": "pledge", "fields": pledge})
        document = json.loads((await desk.call("export", {"format": "json"}))["content"])
        document["records"].sort(key=lambda record: record["kind"] != "pledge")
        args = {"name": "x.json", "content": json.dumps(document), "space": "home"}
        assert counts(await other.call("import", args)) == (2, 0, 0, 0)
        (there,) = await other.call("list", {"kind": "need"})
        (pledged,) = await other.call("list", {"kind": "pledge"})
        assert pledged["fields"]["need"] == there["id"] != need_id
        # The file names the need by its id in the other home; here that is no change.
        assert (await other.call("import", args))["added"] == 0


async def test_what_was_withdrawn_stays_so_and_is_exported_only_if_asked(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        args = {"name": "t.csv", "content": TABLE, "kind": "event", "space": "home"}
        ids = (await desk.call("import", args))["ids"]
        await desk.call("withdraw", {"id": ids[0]})
        assert counts(await desk.call("import", args)) == (0, 0, 2, 0)
        assert (await desk.call("export", {"format": "csv"}))["records"] == 1
        assert (await desk.call("export", {"format": "csv", "withdrawn": True}))["records"] == 2


async def test_names_stay_at_home_unless_asked_for(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        fields = {"title": "C-1", "identity.names": "Mina", "margin.notes": "Secret thought."}
        await desk.call("add", {"kind": "case", "space": "Joint", "fields": fields})
        for format_ in ("csv", "json", "md", "ics"):
            for space in ("", "Joint", "home"):
                out = await desk.call("export", {"format": format_, "space": space})
                assert "Mina" not in out["content"] and "Secret" not in out["content"], format_
        out = await desk.call("export", {"format": "json", "space": "Joint", "parts": True})
        assert "Mina" in out["content"] and "Secret thought." in out["content"]


async def test_a_calendar_leaves_out_what_has_no_date_and_says_so(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = (await desk.call("add", {"kind": "need", "fields": {"title": "Tea"}}))["id"]
        out = await desk.call("export", {"format": "ics"})
        assert (out["records"], out["left_out"]) == (0, [need])


async def test_markdown_speaks_in_words(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("add", {"kind": "event", "fields": {"title": "Vigil", "start": "2099-01-01"}})
        out = (await desk.call("export", {"format": "md"}))["content"]
        assert "## Vigil" in out and words.sentence("kind-event") in out
        assert words.sentence("state-event-planned") in out


WRONG: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("import", {}, "command-argument-missing"),
    ("import", {"name": "x.ics", "space": "home"}, "command-argument-missing"),
    ("import", {"name": "x.ics", "content": "", "space": "home"}, "exchange-empty"),
    ("import", {"name": "x.ics", "content": 5, "space": "home"}, "command-argument-broken"),
    ("import", {"name": "x.ics", "data": "ä", "space": "home"}, "command-argument-broken"),
    ("import", {"name": "x.ics", "content": "hello", "space": "home"}, "exchange-no-calendar"),
    ("import", {"name": "x.ics", "content": "hello"}, "command-argument-missing"),
    ("import", {"name": "x.doc", "content": "hello", "space": "home"}, "exchange-unknown-format"),
    ("import", {"name": "x.json", "content": "{", "space": "home"}, "exchange-not-json"),
    ("import", {"name": "x.json", "content": "{}", "space": "home"}, "exchange-not-ours"),
    ("import", {"name": "x.json", "content": "[" * 100_000, "space": "home"}, "exchange-not-json"),
    ("import", {"name": "x.csv", "content": " \n", "space": "home"}, "exchange-empty"),
    ("import", {"name": "x.csv", "content": ",,\n", "space": "home"}, "exchange-no-heading"),
    ("import", {"name": "x.csv", "content": "a,a\n", "space": "home"}, "exchange-column-twice"),
    ("import", {"name": "x.csv", "content": TABLE, "space": "Nowhere"}, "space-unknown"),
    ("import", {"name": "x.csv", "content": TABLE, "space": "home", "kind": "thing"}, "kind-not-declared"),
    ("import", {"name": "x.csv", "content": TABLE, "space": "home", "as": "Nobody"}, "member-unknown"),
    (
        "import",
        {"name": "x.csv", "content": TABLE, "space": "home", "dry_run": "yes"},
        "command-argument-broken",
    ),
    ("export", {}, "command-argument-missing"),
    ("export", {"format": "doc"}, "exchange-format-unknown"),
    ("export", {"format": "ics", "kind": "thing"}, "kind-not-declared"),
    ("export", {"format": "ics", "space": "Nowhere"}, "space-unknown"),
    ("export", {"format": "ics", "parts": 1}, "command-argument-broken"),
)


async def test_wrong_input_is_refused_in_words_and_changes_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for command, args, message in WRONG:
            assert await refused(desk, command, args) == message, (command, args)
        as_need = {"name": "x.ics", "data": base64.b64encode(YEAR).decode(), "space": "home", "kind": "need"}
        assert await refused(desk, "import", as_need) == "exchange-kind-no-calendar"


async def test_somebody_elses_record_is_not_overwritten_by_a_file(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        args = {"name": "t.csv", "content": TABLE, "kind": "event", "space": space}
        await a.desk.call("import", args)
        await a.call("sync", wait=PATIENCE_S)
        assert counts(await b.desk.call("import", args)) == (0, 0, 2, 0)
        out = (await b.call("export", format="csv"))["content"].replace("Tea", "Coffee")
        told = await b.desk.call("import", args | {"content": out})
        assert counts(told) == (0, 0, 1, 1) and told["errors"][0]["message"] == "record-not-yours"


async def forged(hub: Hub, space: bytes, data: bytes, *, key: str) -> None:
    """Write an entry with whatever name, as somebody's own program could."""
    [row] = read_calendar(data).rows
    draft = await hub.run(
        lambda: plan_new(
            hub, kind_named("event"), space, dict(row.fields), key=key, member=None, as_told=True
        )
    )
    await drafts.write(hub, [draft])


@pytest.mark.parametrize(
    ("uid", "key"),
    [
        ("{id}@hedgerow", ""),
        ("{id}@hedgerow", "ics:{id}@hedgerow"),
        ("walk@example.org", ""),
        ("walk@example.org", "ics:walk@example.org"),
    ],
)
async def test_a_calendar_of_ours_changes_no_record_whose_name_another_entry_bears(
    tmp_path: Path, uid: str, key: str
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        [mine] = (await brought(a.desk, one_event("walk@example.org", "Walk"), space=space))["ids"]
        await a.call("sync", wait=PATIENCE_S)
        data = one_event(uid.format(id=mine), "Forged")
        await forged(b.hub, bytes.fromhex(space), data, key=key.format(id=mine))
        await a.call("sync", wait=PATIENCE_S)
        out = (await a.call("export", space=space, format="ics"))["content"].encode()
        assert out.count(b"BEGIN:VEVENT") == 2
        assert counts(await brought(a.desk, out, space=space)) == (0, 0, 2, 0)
        assert (await a.call("show", id=mine))["fields"]["title"] == "Walk"


async def test_what_repeats_at_a_bare_offset_keeps_it_in_a_calendar(tmp_path: Path):
    start, rule = "2026-12-01T01:00+03:30", "RRULE:FREQ=WEEKLY;BYDAY=TU"
    async with one_desk(tmp_path / "a") as desk, one_desk(tmp_path / "b") as other:
        fields = {"title": "Circle", "start": start, "end": "2026-12-01T02:00+03:30", "recurrence": rule}
        await desk.call("add", {"kind": "event", "fields": fields})
        out = (await desk.call("export", {"space": "home", "format": "ics"}))["content"].encode()
        assert {one[0] for one in occurrences(out)} >= {
            f"2026-12-{day} 01:00:00+03:30" for day in ("01", "29")
        }
        assert counts(await brought(desk, out)) == (0, 0, 1, 0)
        [came] = (await brought(other, out))["ids"]
        assert (await other.call("show", {"id": came}))["fields"].items() >= fields.items()


async def test_a_file_that_changes_what_is_here_says_which_records_before_and_after(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        [walk] = (await brought(desk, one_event("walk@example.org", "Walk")))["ids"]
        other = one_event("talk@example.org", "Talk")
        both = one_event("walk@example.org", "Swim").replace(b"END:VCALENDAR\r\n", b"") + other
        for dry in (True, False):
            told = await brought(desk, both, dry_run=dry)
            assert counts(told)[:2] == (1, 1) and told["changed"] == [{"id": walk, "title": "Walk"}]
        assert (await brought(desk, both))["changed"] == []


async def test_an_import_is_written_in_few_batches_and_tells_how_far_it_is(tmp_path: Path):
    rows = "".join(f"Event {number},2026-03-01,Note {number}\n" for number in range(200))
    async with one_desk(tmp_path) as desk:
        with desk.hub.subscribe() as events:
            args = {
                "name": "t.csv",
                "content": f"title,start,notes\n{rows}",
                "kind": "event",
                "space": "home",
            }
            assert counts(await desk.call("import", args)) == (200, 0, 0, 0)
            heard = events.take()
        progress = [one for one in heard if one["event"] == "progress"]
        assert (progress[-1]["done"], progress[-1]["total"]) == (200, 200)
        (seals,) = await desk.hub.run(
            lambda: desk.hub.replica.db.execute(
                "SELECT count(*) FROM entries e JOIN logs l ON l.id = e.log"
                " WHERE e.seal IS NOT NULL AND NOT l.is_control AND e.seq > 0"
            ).fetchone()
        )
        assert seals <= 8
        assert len(await desk.call("list", {"kind": "event"})) == 200


async def test_one_record_that_cannot_be_written_costs_that_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        whole = drafts.write

        async def write(hub: Any, wanted: Any, *more: Any) -> Any:
            if any("Talk" in str(draft.main.writes) for draft in wanted):
                raise Refused("note-change-too-large")
            return await whole(hub, wanted, *more)

        monkeypatch.setattr(drafts, "write", write)
        args = {"name": "t.csv", "content": TABLE, "kind": "event", "space": "home"}
        told = await desk.call("import", args)
        assert counts(told) == (1, 0, 0, 1) and told["errors"][0]["line"] == 3
        assert isinstance(told["errors"][0]["sentence"], str)
