"""Calendar feeds through the desk: the space that was asked for, its events and actions, and nothing of others."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from node.desk.desk import Desk, open_desk
from node.desk.feeds import calendar_of
from node.home import open_home
from tests.node.desk_world import one_desk, refused


async def _made(desk: Desk, space: str) -> tuple[str, str]:
    """Make a feed; return its id and its secret."""
    told = await desk.call("feed create", {"space": space})
    return told["feed"], told["path"].removeprefix("/feed/").removesuffix(".ics")


async def _add(desk: Desk, kind: str, space: str, **fields: str) -> str:
    added = await desk.call(
        "add", {"kind": kind, "space": space, "fields": {"start": "2026-12-01", **fields}}
    )
    return str(added["id"])


async def _read(desk: Desk, secret: str) -> str:
    found = await calendar_of(desk.hub, secret)
    assert found is not None
    return found.decode()


async def test_a_feed_shows_events_and_actions_of_its_space_alone(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for name in ("Joint", "Other"):
            await desk.call("space create", {"name": name})
        await _add(desk, "event", "Joint", title="Vigil")
        await _add(desk, "action", "Joint", title="March")
        await _add(desk, "event", "Other", title="Elsewhere")
        await _add(desk, "event", "home", title="Private")
        _, secret = await _made(desk, "Joint")
        calendar = await _read(desk, secret)
        assert (
            "SUMMARY:Vigil" in calendar and "SUMMARY:March" in calendar and "X-WR-CALNAME:Joint" in calendar
        )
        assert "Elsewhere" not in calendar and "Private" not in calendar
        assert "Elsewhere" in await _read(desk, (await _made(desk, "Other"))[1])


async def test_a_feed_fetches_nothing_for_whoever_wrote_an_entry(tmp_path: Path):
    alarm = (
        "BEGIN:VALARM",
        "ACTION:EMAIL",
        "TRIGGER:-PT1H",
        "ATTENDEE:mailto:eve@tracker.example",
        "END:VALARM",
    )
    event = ("BEGIN:VEVENT", "UID:u", "DTSTART:20261201T100000Z", "SUMMARY:Vigil", *alarm)
    lines = (*event, "IMAGE;VALUE=URI:https://tracker.example/1", "END:VEVENT", "END:VCALENDAR")
    data = "\r\n".join(("BEGIN:VCALENDAR", "SOURCE;VALUE=URI:https://tracker.example/2", *lines)).encode()
    async with one_desk(tmp_path) as desk:
        args = {"space": "home", "name": "x.ics", "data": base64.b64encode(data).decode()}
        assert (await desk.call("import", args))["added"] == 1
        exported = (await desk.call("export", {"space": "home", "format": "ics"}))["content"]
        assert "tracker.example" in exported and "VALARM" in exported
        calendar = await _read(desk, (await _made(desk, "home"))[1])
        assert "SUMMARY:Vigil" in calendar
        assert "tracker" not in calendar and "VALARM" not in calendar


async def test_it_follows_what_happens(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk, "event", "home", title="Vigil", notes="Bring candles.")
        _, secret = await _made(desk, "home")
        assert "Bring candles." in await _read(desk, secret)
        await desk.call("edit", {"id": record, "fields": {"title": "Walk"}})
        assert "SUMMARY:Walk" in await _read(desk, secret)
        await desk.call("say", {"id": record, "statement": "call-off", "args": {}})
        assert "STATUS:CANCELLED" in await _read(desk, secret)
        await desk.call("withdraw", {"id": record})
        assert "VEVENT" not in await _read(desk, secret)


async def test_a_feed_outlives_a_restart_and_ends_when_it_is_removed(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        feed, secret = await _made(desk, "home")
    desk = await open_desk(await open_home(tmp_path / "A", lambda: None))
    try:
        (row,) = await desk.call("feed list", {})
        assert (row["feed"], row["url"]) == (feed, None) and secret in row["path"]
        assert await calendar_of(desk.hub, secret) is not None
        assert (await desk.call("feed remove", {"feed": feed[:6]}))["feed"] == feed
        assert await desk.call("feed list", {}) == []
        assert await calendar_of(desk.hub, secret) is None
        assert await refused(desk, "feed remove", {"feed": feed}) == "feed-unknown"
    finally:
        await desk.close()


async def test_a_space_that_was_left_is_shown_no_more(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        await _add(desk, "event", "Joint", title="Vigil")
        _, secret = await _made(desk, "Joint")
        assert await calendar_of(desk.hub, secret) is not None
        await desk.call("space leave", {"space": "Joint"})
        assert await calendar_of(desk.hub, secret) is None


async def test_two_feeds_of_one_space_have_secrets_of_their_own(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        (one, first), (_, second) = await _made(desk, "home"), await _made(desk, "home")
        assert len(first) == len(second) == 64 and first != second
        await desk.call("feed remove", {"feed": one})
        assert await calendar_of(desk.hub, first) is None and await calendar_of(desk.hub, second) is not None


@pytest.mark.parametrize(
    ("command", "args", "message"),
    [
        ("feed create", {}, "command-argument-missing"),
        ("feed create", {"space": 5}, "command-argument-broken"),
        ("feed create", {"space": "Nowhere"}, "space-unknown"),
        ("feed remove", {}, "command-argument-missing"),
        ("feed remove", {"feed": "zz"}, "feed-unknown"),
    ],
)
async def test_wrong_wishes_are_refused(tmp_path: Path, command: str, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, command, args) == message
        assert await desk.call("feed list", {}) == []
