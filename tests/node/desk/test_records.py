"""Writing records: whole or not at all, refused in words, merged word by word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crdt import limits
from crdt.ops import Create, DataBody, Edit
from identity.encoding import decode
from identity.errors import Refused
from node.rooms.entrance import place_for
from tests.node.desk_world import counted, one_desk, refused
from tests.node.neighbours import PATIENCE_S, at_rest, neighbours, shared_space
from web.local.sessions import KEEPER

EVENT = {"title": "Vigil", "start": "2026-12-01T18:00[Europe/Berlin]"}

WRONG: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("add", {}, "command-argument-missing"),
    ("add", {"kind": "thing", "fields": {"title": "x"}}, "kind-not-declared"),
    ("add", {"kind": ["event"]}, "command-argument-broken"),
    ("add", {"kind": "event"}, "value-missing"),
    ("add", {"kind": "event", "fields": {"title": "  "}}, "value-missing"),
    ("add", {"kind": "event", "fields": {"titel": "x"}}, "kinds-field-unknown"),
    ("add", {"kind": "event", "fields": ["title"]}, "command-argument-broken"),
    ("add", {"kind": "event", "fields": {"title": 3}}, "command-argument-broken"),
    ("add", {"kind": "event", "fields": EVENT | {"colour": "red"}}, "kinds-field-unknown"),
    ("add", {"kind": "event", "fields": EVENT | {"start": "tomorrow"}}, "value-moment"),
    ("add", {"kind": "event", "fields": EVENT | {"start": "2026-02-30"}}, "value-moment"),
    ("add", {"kind": "event", "fields": EVENT | {"start": "2026-12-01T18:00"}}, "value-moment-zone"),
    ("add", {"kind": "event", "fields": EVENT | {"title": "x" * 501}}, "value-too-long"),
    ("add", {"kind": "event", "fields": EVENT | {"title": "a\x07b"}}, "value-hidden-characters"),
    ("add", {"kind": "event", "fields": EVENT | {"title": "a\ud800b"}}, "command-text-broken"),
    ("add", {"kind": "event", "fields": EVENT | {"notes": "n" * 1_000_001}}, "value-too-long"),
    ("add", {"kind": "event", "fields": EVENT, "space": "Nowhere"}, "space-unknown"),
    ("add", {"kind": "event", "fields": EVENT, "space": 7}, "command-argument-broken"),
    ("add", {"kind": "event", "fields": EVENT, "shared": "yes"}, "command-argument-broken"),
    ("add", {"kind": "event", "fields": EVENT, "as": "Nobody"}, "member-unknown"),
    ("add", {"kind": "pledge", "fields": {"title": "x", "need": "abcd1234"}}, "record-unknown"),
    ("add", {"kind": "pledge", "fields": {"title": "x", "need": "no id"}}, "record-id-broken"),
    ("add", {"kind": "need", "fields": {"title": "x", "quantity": "many"}}, "value-quantity"),
    ("add", {"kind": "need", "fields": {"title": "x", "quantity": "-2 beds"}}, "value-below-zero"),
    ("add", {"kind": "event", "fields": EVENT | {"end": "2026-11-01"}}, "value-end-early"),
    ("edit", {}, "command-argument-missing"),
    ("edit", {"id": "zz", "fields": {"title": "x"}}, "record-id-broken"),
    ("edit", {"id": "0000", "fields": {"title": "x"}}, "record-unknown"),
    ("edit", {"id": "ID"}, "edit-nothing"),
    ("edit", {"id": "ID", "fields": {"title": ""}}, "value-missing"),
    ("edit", {"id": "ID", "fields": {"colour": "red"}}, "kinds-field-unknown"),
    ("edit", {"id": "ID", "fields": {"place": "here", "end": "late"}}, "value-moment"),
    ("edit", {"id": "ID", "fields": {"end": "2026-12-01T17:59[Europe/Berlin]"}}, "value-end-early"),
    ("edit", {"id": "ID", "fields": {"title": "x"}, "read": {"notes": 1}}, "command-argument-broken"),
    ("edit", {"id": "ID", "fields": {"title": "x"}, "as": "Nobody"}, "member-unknown"),
    ("withdraw", {"id": ""}, "command-argument-missing"),
    ("withdraw", {"id": "0000"}, "record-unknown"),
    ("restore-record", {"id": "nothing"}, "record-id-broken"),
    ("say", {"id": "ID"}, "command-argument-missing"),
    ("say", {"id": "ID", "statement": "dance"}, "kinds-statement-unknown"),
    ("say", {"id": "ID", "statement": "agree", "args": {"loudly": "x"}}, "kinds-argument-unknown"),
    ("say", {"id": "ID", "statement": "agree", "args": {"note": "x" * 501}}, "value-too-long"),
    ("say", {"id": "ID", "statement": "agree", "args": [1]}, "command-argument-broken"),
    ("say", {"id": "0000", "statement": "agree"}, "record-unknown"),
    ("say", {"id": "ID", "statement": "agree", "as": "Nobody"}, "member-unknown"),
)


async def test_a_local_time_that_no_clock_shows_is_told(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fields = {
            "title": "Vigil",
            "start": "2026-03-29T02:30[Europe/Berlin]",
            "end": "2026-03-29T04:00[Europe/Berlin]",
        }
        told = await desk.call("add", {"kind": "event", "fields": fields})
        skipped = [
            {"field": "start", "given": "02:30", "counts_as": "2026-03-29T03:30", "zone": "Europe/Berlin"}
        ]
        assert told["skipped"] == skipped
        again = await desk.call("edit", {"id": told["id"], "fields": {"start": fields["start"]}})
        assert again["skipped"] == skipped
        assert "skipped" not in await desk.call("edit", {"id": told["id"], "fields": {"start": "2026-03-29"}})


async def test_wrong_input_is_refused_in_words_and_changes_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = (await desk.call("add", {"kind": "event", "fields": EVENT}))["id"]
        for command, args, message in WRONG:
            asked = args | ({"id": record} if args.get("id") == "ID" else {})
            assert await refused(desk, command, asked) == message, (command, args)


async def test_an_ambiguous_id_is_refused(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        ids = [(await desk.call("add", {"kind": "event", "fields": EVENT}))["id"] for _ in range(17)]
        first = [one[0] for one in ids]
        twice = next(digit for digit in first if first.count(digit) > 1)
        assert await refused(desk, "show", {"id": twice}) == "record-ambiguous"


async def test_what_may_not_be_said_is_refused(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = (await desk.call("add", {"kind": "need", "fields": {"title": "tea", "quantity": "2 boxes"}}))[
            "id"
        ]
        fields = {"title": "tea", "need": need, "quantity": "2 boxes"}
        pledge = (await desk.call("add", {"kind": "pledge", "fields": fields}))["id"]
        # All one's own: nobody else made the need, so nobody else accepts.
        said = await desk.call("say", {"id": pledge, "statement": "accept"})
        assert said["state"] == "accepted"
        assert await refused(desk, "say", {"id": need, "statement": "accept"}) == "kinds-statement-unknown"


async def test_editing_to_what_stands_writes_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fields = EVENT | {"notes": "Bring tea."}
        record = (await desk.call("add", {"kind": "event", "fields": fields}))["id"]
        before = await counted(desk)
        assert not (await desk.call("edit", {"id": record, "fields": fields}))["changed"]
        assert not (await desk.call("edit", {"id": record, "fields": {"notes": "Bring tea."}}))["changed"]
        assert await counted(desk) == before


async def test_the_parts_of_a_case_live_at_home_and_are_shown_with_it(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        fields = {
            "title": "C-1",
            "summary": "Needs a room.",
            "identity.names": "Mina; Ana",
            "margin.notes": "Careful.",
            "body.notes": "First talk.",
        }
        case = (await desk.call("add", {"kind": "case", "space": "Joint", "fields": fields}))["id"]
        shown = await desk.call("show", {"id": case})
        assert shown["space"] == space
        assert set(shown["fields"]["identity.names"]) == {"Mina", "Ana"}
        assert (
            shown["fields"]["margin.notes"] == "Careful." and shown["fields"]["body.notes"] == "First talk."
        )
        assert {part["part"] for part in shown["parts"]} == {"identity", "margin"}
        assert all(part["space"] != space for part in shown["parts"])
        edited = {"identity.names": "Mina", "margin.notes": "Very careful.", "summary": "Has a room."}
        await desk.call("edit", {"id": case, "fields": edited})
        shown = await desk.call("show", {"id": case})
        assert shown["fields"]["identity.names"] == ["Mina"]
        assert shown["fields"]["margin.notes"] == "Very careful."


async def test_a_part_that_was_not_there_comes_with_the_first_edit(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        case = (await desk.call("add", {"kind": "case", "space": "Joint", "fields": {"title": "C"}}))["id"]
        assert (await desk.call("show", {"id": case}))["parts"] == []
        await desk.call("edit", {"id": case, "fields": {"margin.notes": "Later."}})
        assert (await desk.call("show", {"id": case}))["fields"]["margin.notes"] == "Later."


async def test_words_longer_than_an_entry_come_whole(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        notes = "".join(f"line {number}: Слово та діло, 言葉。\n" for number in range(12_000))
        assert len(notes.encode()) > 2 * limits.UPDATE_BYTES_MAX
        record = (await desk.call("add", {"kind": "event", "fields": EVENT | {"notes": notes}}))["id"]
        assert (await desk.call("show", {"id": record}))["fields"]["notes"] == notes
        longer = notes[:1000] + "В" * 120_000 + notes[1000:]
        await desk.call("edit", {"id": record, "fields": {"notes": longer}})
        assert (await desk.call("show", {"id": record}))["fields"]["notes"] == longer
        told = await desk.call("verify", {})
        assert not told["bad"]
        assert (await desk.call("show", {"id": record}))["fields"]["notes"] == longer


async def test_nothing_is_written_where_it_would_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with one_desk(tmp_path) as desk:
        record = (await desk.call("add", {"kind": "event", "fields": EVENT | {"notes": "Bring tea."}}))["id"]
        monkeypatch.setattr("crdt.limits.RECORD_OWNER_BYTES_MAX", 400_000)
        await desk.call("edit", {"id": record, "fields": {"ics": "Ж" * 80_000}})
        for command, args in (
            ("edit", {"id": record, "fields": {"place": "mill"}}),
            ("edit", {"id": record, "fields": {"notes": "Bring tea and cups."}}),
            ("withdraw", {"id": record}),
        ):
            with pytest.raises(Refused, match="record-share-full"):
                await desk.call(command, args)
        place = await desk.hub.run(place_for, desk.hub, KEEPER, record, "notes")
        assert isinstance(place.refusal, Refused) and place.refusal.message == "record-share-full"
        shown = (await desk.call("show", {"id": record}))["fields"]
        assert shown["title"] == "Vigil" and shown["notes"] == "Bring tea." and len(shown["ics"]) == 80_000
        assert not (await desk.call("verify", {}))["bad"]


async def test_long_machine_text_is_spread_over_entries(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        raw = "Ж" * 400_000
        record = (await desk.call("add", {"kind": "event", "fields": EVENT | {"ics": raw}}))["id"]
        shown = await desk.call("show", {"id": record})
        assert shown["fields"]["ics"] == raw and shown["fields"]["title"] == "Vigil"
        ops = [body.op for body in await _bodies(desk)]
        assert len([op for op in ops if isinstance(op, Create)]) == 1
        assert len([op for op in ops if isinstance(op, Edit)]) > 2


async def _bodies(desk: Any) -> list[DataBody]:
    def read() -> list[DataBody]:
        from crdt.entry import open_entry

        found = []
        for row in desk.hub.replica.ledger.logs.values():
            if row.is_control:
                continue
            keys = desk.hub.replica.state(row.space).keyring
            for entry in desk.hub.replica.ledger.entries(row, 1):
                key = keys.find(entry.header.key)
                assert key is not None
                found.append(decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX))
        return found

    bodies: list[DataBody] = await desk.hub.run(read)
    return bodies


async def test_a_list_comes_page_by_page_where_that_is_asked_for(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for day in (3, 1, 2):
            fields = {"title": f"Day {day}", "start": f"2027-03-0{day}"}
            await desk.call("add", {"kind": "event", "fields": fields})
        whole = await desk.call("list", {"kind": "event"})
        asked = {"kind": "event", "limit": 2}
        first = await desk.call("list", asked)
        rest = await desk.call("list", {**asked, "after": first[-1]["id"]})
        assert [*first, *rest] == whole and len(first) == 2
        assert [one["fields"]["title"] for one in whole] == ["Day 1", "Day 2", "Day 3"]
        found = await desk.call("list", {**asked, "search": "day"})
        assert len(found) == 2
        for broken, why in (({"limit": 0}, "command-argument-broken"), ({"after": "x"}, "record-id-broken")):
            assert await refused(desk, "list", {**asked, **broken}) == why


async def test_withdrawing_and_bringing_back(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = (await desk.call("add", {"kind": "event", "fields": EVENT}))["id"]
        await desk.call("withdraw", {"id": record[:12]})
        assert await desk.call("list", {"kind": "event"}) == []
        assert (await desk.call("show", {"id": record}))["state"] == "withdrawn"
        before = await counted(desk)
        await desk.call("withdraw", {"id": record})
        assert await counted(desk) == before
        await desk.call("restore-record", {"id": record})
        assert len(await desk.call("list", {"kind": "event"})) == 1


async def test_only_the_owner_writes_unless_the_record_is_shared(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        own = (await a.call("add", kind="event", space=space, fields=EVENT))["id"]
        both = (await a.call("add", kind="event", space=space, fields=EVENT, shared=True))["id"]
        await at_rest(a, b)
        assert await refused(b.desk, "edit", {"id": own, "fields": {"title": "x"}}) == "record-not-yours"
        assert await refused(b.desk, "withdraw", {"id": own}) == "record-not-yours"
        assert (await b.call("edit", id=both, fields={"title": "Ours"}))["changed"]
        case = await a.call("add", kind="case", space=space, fields={"title": "C"}, shared=True)
        await at_rest(a, b)
        wrong = {"id": case["id"], "fields": {"margin.notes": "mine"}}
        assert await refused(b.desk, "edit", wrong) == "record-part-not-yours"
        # A statement that is for the owner alone.
        assert await refused(b.desk, "say", {"id": own, "statement": "call-off"}) == "statement-owner-only"


async def test_a_reader_writes_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = (await a.call("space create", name="Read"))["space"]
        record = (await a.call("add", kind="event", space=space, fields=EVENT))["id"]
        await a.call("space share", space=space, peer="B", role="reader")
        await at_rest(a, b)
        wrong: tuple[tuple[str, dict[str, Any]], ...] = (
            ("add", {"kind": "event", "space": space, "fields": EVENT}),
            ("edit", {"id": record, "fields": {"title": "x"}}),
            ("say", {"id": record, "statement": "agree"}),
            ("withdraw", {"id": record}),
            ("import", {"name": "x.csv", "content": "title\nx\n", "kind": "event", "space": space}),
        )
        for command, args in wrong:
            assert await refused(b.desk, command, args) == "space-read-only"


@pytest.mark.parametrize("role", ["see", "edit"])
async def test_writing_for_a_member(tmp_path: Path, role: str):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        await desk.call("member add", {"name": "Mina", "role": role, "spaces": ["Joint"]})
        add = {"kind": "event", "fields": EVENT, "as": "Mina"}
        if role == "see":
            assert await refused(desk, "add", add | {"space": "Joint"}) == "member-may-only-see"
            return
        assert await refused(desk, "add", add) == "member-not-in-space"
        record = (await desk.call("add", add | {"space": "Joint"}))["id"]
        told = await desk.call("history", {"id": record})
        assert {one["for"] for one in told} == {"Mina"}


async def test_whoever_may_only_add_changes_nothing_of_others(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("member add", {"name": "Mina", "role": "add"})
        add: dict[str, Any] = {"kind": "event", "fields": EVENT}
        group, own = [(await desk.call("add", add | name))["id"] for name in ({}, {"as": "Mina"})]
        changes: tuple[tuple[str, dict[str, Any]], ...] = (
            ("edit", {"fields": {"title": "Other"}}),
            ("settle", {"field": "title", "value": "Other"}),
            ("withdraw", {}),
            ("restore-record", {}),
            ("undo", {"entry": group}),
        )
        for command, args in changes:
            assert await refused(desk, command, {"id": group, "as": "Mina"} | args) == "viewer-only-own"
            assert await desk.call(
                command, {"id": own, "as": "Mina"} | args | ({"entry": own} if command == "undo" else {})
            )
        assert (await desk.call("show", {"id": group}))["fields"]["title"] == EVENT["title"]
        assert (await desk.call("show", {"id": own}))["fields"]["title"] == "Other"


async def test_one_value_takes_the_place_of_all_that_stand(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Host", "duties": "Call; Write"}
        role = (await a.call("add", kind="role", space=space, fields=fields, shared=True))["id"]
        await a.call("sync", wait=PATIENCE_S)
        item = (await b.call("show", id=role))["fields"]["duties"][0]["id"]
        await b.stop()
        # Both wrote without knowing of each other.
        for node, words in ((a, "ours"), (b, "theirs")):
            if node is b:
                await a.stop()
                await b.start(calls=False)
            await node.call("edit", id=role, fields={"title": f"Host, {words}"})
            await node.call("task", id=role, field="duties", task=item, title=f"Call, {words}")
        await a.start()
        await b.call("peer address", peer=a.group.hex(), address=str(a.address))
        for node in (b, a):
            assert all(row["in_sync"] for row in await node.call("sync", wait=PATIENCE_S))
        told = (await a.call("show", id=role))["fields"]
        assert len(told["title"]["contested"]) == 2
        (met,) = [one for one in told["duties"] if isinstance(one["title"], dict)]
        assert await a.call("settle", id=role, field="title", value="Host, theirs") == {
            "id": role,
            "changed": True,
        }
        await a.call("settle", id=role, field=f"duties/{met['id']}/title", value="Call all")
        told = (await a.call("show", id=role))["fields"]
        assert told["title"] == "Host, theirs"
        assert [one["title"] for one in told["duties"]] == ["Call all", "Write"]
        assert (await a.call("settle", id=role, field="title", value="Host, theirs"))["changed"] is False


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"field": "title", "value": ""}, "value-missing"),
        ({"field": "colour", "value": "red"}, "kinds-field-unknown"),
        ({"field": "hosts/0123456789", "value": "Ada"}, "settle-nothing"),
        ({"field": "start", "value": "someday"}, "value-moment"),
        ({"value": "Vigil"}, "command-argument-missing"),
        ({"field": "@withdrawn", "value": "perhaps"}, "settle-nothing"),
        ({"field": "title", "value": 7}, "command-argument-broken"),
    ],
)
async def test_what_settles_nothing_is_refused(tmp_path: Path, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        action = (await desk.call("add", {"kind": "action", "fields": {"title": "Vigil"}}))["id"]
        assert await refused(desk, "settle", {"id": action, **args}) == message


@pytest.mark.parametrize("value", ["yes", ""])
async def test_what_was_written_in_while_it_was_withdrawn_is_settled_either_way(tmp_path: Path, value: str):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        event = (await a.call("add", kind="event", space=space, fields=EVENT, shared=True))["id"]
        await a.call("sync", wait=PATIENCE_S)
        await b.stop()
        await a.call("withdraw", id=event)
        await a.stop()
        await b.start(calls=False)
        await b.call("edit", id=event, fields={"place": "mill"})
        await a.start()
        await b.call("peer address", peer=a.group.hex(), address=str(a.address))
        for node in (b, a):
            assert all(row["in_sync"] for row in await node.call("sync", wait=PATIENCE_S))
        told = await b.call("show", id=event)
        assert told["state"] == "contested"
        (met,) = (await b.call("since"))["met"]
        (withdrew,) = met["withdrawal"]
        assert met["withdrawn_while_edited"] and (withdrew["value"], withdrew["by"]["name"]) == ("yes", "A")
        assert [one["for"] for one in (await b.call("today"))["waiting"]] == ["choose"]
        assert (await b.call("settle", id=event, field="@withdrawn", value=value))["changed"]
        told = await b.call("show", id=event)
        assert told["withdrawn"] is bool(value) and told["state"] != "contested"
        assert not (await b.call("settle", id=event, field="@withdrawn", value=value))["changed"]
