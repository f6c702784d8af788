"""The story of three groups, told through the command line with real processes, as people would.

A invites B, B invites C. A and B share a space and keep a promise in it; then both work on alone and meet again.
C, in no common space with A, never learns that there is an A.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from node.home import open_home
from tests.story.groups import Group, children_of, groups, is_running, until
from tests.story.relay import Relay, relaying

A_NAME, B_NAME, C_NAME = "Aurora Borealis Kollektiv", "Brambleberry", "Cicada"
NOTES = "We meet at the old bridge.\nBring candles and warm clothes.\nPlease take no photographs of faces."


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Group]]:
    """Give A, B and C, each with a home and no node running."""
    with groups(tmp_path, A_NAME, B_NAME, C_NAME) as made:
        yield made


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Group]]:
    """Give A and B only."""
    with groups(tmp_path, A_NAME, B_NAME) as made:
        yield made


def test_three_groups_from_the_first_day_to_a_clash_and_back(three: list[Group]):
    a, b, c = three
    pair_while_away(a, b)
    with relaying_to(c) as relay:
        pair_and_confirm(c, b, str(relay.address))
        space = share_a_space(a, b, c)
        promise = keep_a_promise(a, b, space)
        shared = work_apart(a, b, space)
        meet_again(a, b, shared)
        settle(a, b, shared)
        tell_who_did_what(a, b, promise, shared)
        in_step(b, c)
        stop_all(three)
        never_heard_of_a(c, a, relay)


def test_a_waiting_pairing_goes_on_when_both_run(two: list[Group]):
    a, b = two
    a.start()
    b.start()
    code = a.do("invite", "--to", B_NAME)["code"]
    a.stop()
    told = b.do("pair", code)
    assert told["waiting"] is True and told["check"] is None
    assert [one["waiting"] for one in b.do("peer", "list")] == [True]
    a.start()
    same_numbers(a, b)


def test_a_node_stops_at_once_and_leaves_nothing_behind(two: list[Group]):
    a, b = two
    a.start()
    b.start()
    b.do("pair", a.do("invite")["code"])
    space = a.do("space", "create", "Joint")["space"]
    event = a.do("add", "event", "--space", space, "title=Vigil", "start=2026-12-01", f"notes={NOTES}")["id"]
    assert a.show(event)["fields"]["notes"] == NOTES
    assert a.running is not None
    started = children_of(a.running.process.pid)
    assert (a.home / "api").exists()
    assert a.stop() < 5
    assert [process for process in started if is_running(process)] == []
    assert not (a.home / "api").exists()
    assert a.do("status")["running"] is False


# The story, step by step


def pair_while_away(a: Group, b: Group) -> None:
    """A writes down where it will be found, goes away, B pairs, A comes: it completes by itself."""
    a.start()
    code = a.do("invite", "--to", b.name)["code"]
    a.stop()
    told = b.do("pair", code)
    assert told["waiting"] is True
    b.start()
    a.start()
    same_numbers(a, b)
    for one, other in ((a, b), (b, a)):
        assert one.do("peer", "confirm", other.name)["confirmed"] is True


def pair_and_confirm(a: Group, b: Group, address: str) -> None:
    """A invites, B pairs at once; both print the same numbers and confirm."""
    code = a.do("invite", "--address", address)["code"]
    told = b.do("pair", code)
    assert told["waiting"] is False and told["peer"] == a.id and told["confirmed"] is False
    numbers = same_numbers(a, b)
    assert told["check"] == numbers
    # Until the two have met as peers the same device may use it again: its answer may have been lost.
    b.do("sync", "--wait", "30")
    assert "used" in b.refused("pair", code)
    for one, other in ((a, b), (b, a)):
        assert one.do("peer", "confirm", other.id[:12])["confirmed"] is True


def share_a_space(a: Group, b: Group, c: Group) -> str:
    """A makes a space and shares it; B has it, and can't share it on."""
    space: str = a.do("space", "create", "Winter")["space"]
    a.do("space", "share", "Winter", b.name, "--role", "contributor")
    until(lambda: roles(b), lambda found: found.get("Winter") == "contributor")
    sentence = b.refused("space", "share", "Winter", c.name, "--role", "reader")
    assert "steward" in sentence.lower()
    assert {one["group"] for one in a.do("space", "members", "Winter")} == {a.id, b.id}
    return space


def keep_a_promise(a: Group, b: Group, space: str) -> str:
    """A plans, B promises something for it, A accepts, B delivers, A confirms: the same state on both."""
    vigil = a.do("add", "event", "--space", space, "title=Vigil", "start=2026-12-01T18:00[Europe/Berlin]")[
        "id"
    ]
    until(lambda: ids(b, "event"), lambda found: vigil in found)
    promise: str = b.do(
        "add", "pledge", "--space", space, "title=Candles", f"need={vigil}", "quantity=20 candles"
    )["id"]
    for who, other, statement, state in (
        (a, b, "accept", "accepted"),
        (b, a, "deliver", "delivered"),
        (a, b, "confirm", "confirmed"),
    ):
        until(lambda who=who: ids(who, "pledge"), lambda found: promise in found)  # type: ignore[misc]
        assert who.do("say", promise[:12], statement)["state"] == state
        until(lambda other=other: other.show(promise)["state"], lambda found, to=state: found == to)  # type: ignore[misc]
    assert a.show(promise)["state"] == b.show(promise)["state"] == "confirmed"
    return promise


def work_apart(a: Group, b: Group, space: str) -> str:
    """Both go offline and edit one shared record: other fields, the same field, the long text, statements."""
    shared: str = a.do(
        "add", "action", "--space", space, "--shared", "title=March", "start=2026-12-05", f"notes={NOTES}"
    )["id"]
    until(lambda: ids(b, "action"), lambda found: shared in found)
    until(lambda: b.show(shared)["fields"].get("notes"), lambda found: found == NOTES)
    in_step(a, b)
    a.stop()
    b.stop()
    a.do("edit", shared, "place=North bank", "title=March for the river")
    a.do("edit", shared, "notes=" + NOTES.replace("candles", "candles and lanterns"))
    a.do("say", shared, "agree")
    b.do("edit", shared, "aim=Guardians for the river", "title=Silent march")
    b.do("edit", shared, "notes=" + NOTES.replace("Please take", "Please, please take"))
    b.do("say", shared, "object", "reason=The date is too early")
    assert a.show(shared)["fields"]["title"] == "March for the river"
    assert b.show(shared)["fields"]["title"] == "Silent march"
    return shared


def meet_again(a: Group, b: Group, shared: str) -> None:
    """They reconnect: every word of both is there, and what both wrote is contested."""
    a.start()
    b.start()
    in_step(a, b)
    assert equal(a, b) and equal(b, a)
    for one in (a, b):
        record = one.show(shared)
        fields = record["fields"]
        assert (fields["place"], fields["aim"]) == ("North bank", "Guardians for the river")
        assert "candles and lanterns" in fields["notes"] and "Please, please take" in fields["notes"]
        assert fields["notes"].startswith("We meet at the old bridge.\n")
        contested = {value["value"]: value["by"]["group"] for value in fields["title"]["contested"]}
        assert contested == {"March for the river": a.id, "Silent march": b.id}
        said = {(one["name"], one["author"]["group"]) for one in record["statements"]}
        assert said == {("agree", a.id), ("object", b.id)}


def settle(a: Group, b: Group, shared: str) -> None:
    """One edit settles the clash, for both."""
    b.do("edit", shared, "title=Silent march for the river")
    wanted = "Silent march for the river"
    until(lambda: a.show(shared)["fields"]["title"], lambda found: found == wanted)
    assert b.show(shared)["fields"]["title"] == wanted
    assert equal(a, b)


def tell_who_did_what(a: Group, b: Group, promise: str, shared: str) -> None:
    """The history names the groups, on both sides alike."""
    for one in (a, b):
        told = one.do("history", promise)
        assert next((line["did"], line["what"], line["who"]["name"]) for line in told) == (
            "created",
            "pledge",
            B_NAME,
        )
        said = {(line["what"], line["who"]["name"]) for line in told if line["did"] == "said"}
        assert said == {("accept", A_NAME), ("deliver", B_NAME), ("confirm", A_NAME)}
        wrote = {
            (line["who"]["group"], line["after"])
            for line in one.do("history", shared)
            if line["what"] == "title"
        }
        assert {(a.id, "March for the river"), (b.id, "Silent march")} <= wrote
        assert (b.id, "Silent march for the river") in wrote


def stop_all(all_groups: list[Group]) -> None:
    """Every node stops in time, and every home is whole."""
    for group in all_groups:
        assert group.stop() < 5
        assert group.do("verify")["bad"] == 0


def never_heard_of_a(c: Group, a: Group, relay: Relay) -> None:
    """Nothing of A is in C's home, its log files or what came over its line."""
    secrets = [a.name.encode(), b"Aurora", bytes.fromhex(a.id), a.id.encode(), bytes.fromhex(a.device)]
    stored = asyncio.run(everything_in(c.home))
    # The search itself is shown to find what is there.
    assert B_NAME.encode() in stored and c.name.encode() in stored
    assert [secret for secret in secrets if secret in stored] == []
    loose = b"".join(path.read_bytes() for path in c.home.rglob("*") if path.is_file())
    seen = relay.all_bytes()
    assert len(seen) > 1_000
    for secret in [*secrets, B_NAME.encode(), c.name.encode(), bytes.fromhex(c.id)]:
        assert secret not in seen and secret not in loose


# Looking around


def relaying_to(group: Group) -> Any:
    """Start a node and give a relay in front of it."""
    from node.links.streams import parse_address

    group.start()
    return relaying(parse_address(group.sync))


def same_numbers(a: Group, b: Group) -> str:
    """Wait until both know each other; return the numbers that both print."""

    def known(one: Group, other: Group) -> dict[str, Any]:
        found = until(
            lambda: [peer for peer in one.do("peer", "list") if peer["peer"] == other.id],
            lambda peers: len(peers) == 1,
        )
        return dict(found[0])

    at_a, at_b = known(a, b), known(b, a)
    assert (at_a["name"], at_b["name"]) == (b.name, a.name)
    assert at_a["check"] == at_b["check"] and len(at_a["check"].split()) == 6
    return str(at_a["check"])


def roles(group: Group) -> dict[str, str]:
    """Return the group's spaces with its role in each."""
    return {space["name"]: space["role"] for space in group.do("space", "list")}


def ids(group: Group, kind: str) -> list[str]:
    """Return the ids of all records of a kind."""
    return [record["id"] for record in group.do("list", kind)]


def in_step(a: Group, b: Group) -> None:
    """Sync until both say that they hold the same."""
    until(lambda: a.do("sync", b.id, "--wait", "10"), lambda told: told[0]["in_sync"])


def equal(a: Group, b: Group) -> bool:
    """Return whether ``a`` finds that ``b`` shows the same, in every common space."""
    against = a.do("verify", "--against", b.id)["against"]
    assert against, "no common space"
    return set(against.values()) == {"equal"}


async def everything_in(home: Path) -> bytes:
    """Return all values of all tables of a home, decrypted."""
    opened = await open_home(home, lambda: None)
    try:
        return bytes(await opened.run(dump, opened.replica.db))
    finally:
        await opened.close()


def dump(db: Any) -> bytes:
    """Return all values of all tables, texts as UTF-8."""
    found: list[bytes] = []
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in db.execute(f'SELECT * FROM "{table}"').fetchall():
            found += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    return b"\n".join(found)
