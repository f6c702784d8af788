"""After a removal that its author has seen: nothing new opens for the removed, and nothing that it does counts.

The removed has its whole home, with every key that it was ever given, and all entries, as a courier would hold them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from crdt import acts
from crdt.entry import Entry, open_entry
from crdt.membership import Role
from crdt.space import SpaceState
from identity.errors import PeerFault
from node.replica.replica import Replica
from node.sharing import removing
from tests.node.desk.test_removal import is_removed, shows, three
from tests.node.neighbours import Neighbour, Neighbours, at_rest, neighbours, until_async
from tests.node.sharing.test_windows import Trio
from tests.node.twins import add, event, everywhere, read, tell, titles, write
from tests.sim.meeting import NOW, group, meet


@pytest.fixture
def trio() -> Trio:
    made = Trio()
    for replica in (made.a, made.b, made.c):
        add(replica, made.space, f"by {replica.me.name}")
    everywhere(made.space, made.a, made.b, made.c)
    return made


def keys_of(replica: Replica) -> set[bytes]:
    """Return every key in a home: those on disk and those that its device opened."""
    on_disk = {bytes(key) for (key,) in replica.db.execute("SELECT key FROM keys")}
    opened = {
        key
        for state in replica.spaces.values()
        for keys in (state.keyring.control, state.keyring.data)
        for key in keys.values()
    }
    return on_disk | opened


def entries(replica: Replica, space: bytes, skip: set[bytes]) -> Iterator[Entry]:
    for row in replica.ledger.logs_of(space):
        yield from (entry for entry in replica.ledger.entries(row) if entry.hash not in skip)


def _given(key: tuple[bytes, bytes], *_: object) -> tuple[bytes, bytes]:
    return key


def opens(entry: Entry, keys: set[bytes]) -> bool:
    for key in keys:
        try:
            open_entry(entry, key)
        except PeerFault:
            continue
        return True
    return False


def test_nothing_new_opens_with_all_that_the_removed_has(trio: Trio):
    before = {entry.hash for entry in entries(trio.a, trio.space, set())}
    assert all(opens(entry, keys_of(trio.c)) for entry in entries(trio.a, trio.space, set()))
    done = removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    assert trio.c.state(trio.space).role(trio.c.me.group) is None, "the removed can read that it was removed"
    known = before | {done.act}
    for replica in (trio.a, trio.b):
        add(replica, trio.space, "secret")
        replica.append_control(trio.space, acts.Profile(f"{replica.me.name}, anew", ()), NOW)
        replica.reopen_logs()
        add(replica, trio.space, "in a new log")
    meet(trio.a, trio.b, trio.space)
    fresh = list(entries(trio.a, trio.space, known))
    assert len(fresh) >= 8
    # All of it in the hands of the removed, as a courier would give it: no box, no key, no word.
    tell(trio.a, trio.c, trio.space)
    keys = keys_of(trio.c)
    assert [entry.header.seq for entry in fresh if opens(entry, keys)] == []
    assert not any("secret" in str(title) for title in titles(trio.c, trio.space))
    assert all(opens(entry, keys_of(trio.b)) for entry in fresh)


def test_also_after_a_member_came_who_had_not_heard_of_it(trio: Trio):
    """An invitation that was made apart from the removal brings no old key back into use."""
    (d,) = group("D")
    invite = trio.b.invitation_act(trio.space, d.me.group, d.me.roster, int(Role.READER))
    removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    trio.b.append_control(trio.space, invite, NOW)
    meet(trio.a, trio.b, trio.space)
    known = {entry.hash for entry in entries(trio.a, trio.space, set())}
    add(trio.a, trio.space, "secret")
    fresh = [entry for entry in entries(trio.a, trio.space, known) if entry.header.kind.name == "DATA"]
    tell(trio.a, trio.c, trio.space)
    assert fresh and not any(opens(entry, keys_of(trio.c)) for entry in fresh)


def test_what_it_writes_beyond_the_cut_counts_nowhere(trio: Trio):
    mine = add(trio.c, trio.space, "in time")
    meet(trio.a, trio.c, trio.space)
    theirs = add(trio.a, trio.space, "theirs")
    meet(trio.a, trio.c, trio.space)
    removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    late = add(trio.c, trio.space, "too late")
    write(trio.c, trio.space, mine, title="changed too late")
    write(trio.c, trio.space, theirs, title="changed by the removed")
    everywhere(trio.space, trio.a, trio.b, trio.c)
    for replica in (trio.a, trio.b):
        assert read(replica, mine) == "in time" and read(replica, theirs) == "theirs"
        assert "too late" not in titles(replica, trio.space)
    assert trio.a.view_hash(trio.space, NOW.ms) == trio.b.view_hash(trio.space, NOW.ms)
    voids = trio.a.db.execute("SELECT void FROM entries WHERE hash = ?", (late,)).fetchone()
    assert voids[0], "kept, and set aside"


def test_whatever_heads_it_names_nothing_counts(trio: Trio, monkeypatch: pytest.MonkeyPatch):
    old = trio.c.state(trio.space).heads
    removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    meet(trio.a, trio.c, trio.space)
    before = titles(trio.a, trio.space)
    state = trio.c.state(trio.space)
    for heads in (old, state.heads, tuple(sorted({*old, *state.heads}))):
        trio.c.reopen_logs()
        old_key = next(iter(state.keyring.data.items()))
        monkeypatch.setattr(SpaceState, "heads", heads)
        monkeypatch.setattr(SpaceState, "data_key", partial(_given, old_key))
        add(trio.c, trio.space, "forged")
        monkeypatch.undo()
    everywhere(trio.space, trio.a, trio.b, trio.c)
    for replica in (trio.a, trio.b):
        assert titles(replica, trio.space) - {""} == before and replica.view_hash(trio.space, NOW.ms)[1]
    assert trio.a.view_hash(trio.space, NOW.ms) == trio.b.view_hash(trio.space, NOW.ms)


def test_what_it_does_about_members_and_keys_counts_nowhere(trio: Trio):
    (puppet,) = group("P")
    done = removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    for act in (
        trio.c.invitation_act(trio.space, puppet.me.group, puppet.me.roster, int(Role.STEWARD)),
        acts.Remove(trio.a.me.group, (), None, ()),
        acts.Remove(trio.b.me.group, (), trio.c.mint(trio.space), ()),
        acts.MintKey(trio.c.mint(trio.space)),
        acts.ChangeRole(trio.b.me.group, int(Role.READER), (), None, ()),
    ):
        trio.c.append_control(trio.space, act, NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    for replica in (trio.a, trio.b):
        state = replica.state(trio.space)
        assert {one: member.role for one, member in state.members().items()} == {
            trio.a.me.group: Role.STEWARD,
            trio.b.me.group: Role.STEWARD,
        }
        assert state.membership().epoch == done.act and state.membership().requests == ()
        assert state.control_key()[1] not in keys_of(trio.c)


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Neighbours]:
    async with neighbours(tmp_path) as made:
        yield made


def ignores_its_removal(node: Neighbour) -> None:
    """Let a node go on as if it were a member, with everybody and everything."""
    replica = node.hub.replica
    everybody = frozenset(peer.group for peer in node.network.known.devices)
    replica.windows = dict  # type: ignore[method-assign]
    replica.access = lambda: dict.fromkeys(replica.spaces, everybody)  # type: ignore[method-assign]


async def test_a_hostile_node_gets_nothing_in_and_nothing_out(street: Neighbours):
    a, b, c, space = await three(street)
    wanted = bytes.fromhex(space)
    await a.call("space remove", space=space, peer="C")
    await until_async(is_removed(c, space))
    # Who has not heard of it yet still passes on what the removed says.
    await at_rest(a, b)
    ignores_its_removal(c)
    await c.hub.look_at_rights()
    held = await a.hub.run(lambda: [(row.log, row.height) for row in a.hub.replica.ledger.logs_of(wanted)])

    def forge() -> Any:
        replica, now = c.hub.replica, c.hub.home.clock.now()
        state = replica.state(wanted)
        old_key = next(iter(state.keyring.data.items()))
        state.data_key = lambda: old_key  # type: ignore[method-assign]
        invite = acts.Invite(bytes(32), (), 2, (), (), ())
        return replica.append_control(wanted, invite, now)[1], replica.append(wanted, [event("late")], now)[1]

    for outcome in await c.hub.run(forge):
        await c.hub.settle(outcome)
    secret = await a.call("add", kind="event", space=space, fields={"title": "secret", "start": "2026-12-01"})
    await until_async(lambda: shows(b, secret["id"]))
    for peer in "AB":
        await c.call("sync", peer=peer, wait=2)
    now = await a.hub.run(lambda: {row.log: row.height for row in a.hub.replica.ledger.logs_of(wanted)})
    authors = await a.hub.run(lambda: dict(a.hub.replica.state(wanted).authors))
    theirs = {log for log, author in authors.items() if author.group == c.group}
    assert theirs and all(now[log] == height for log, height in held if log in theirs)
    assert {log for log in now if authors[log].group == c.group} == theirs
    got = await c.hub.run(lambda: [row.log for row in c.hub.replica.ledger.logs_of(wanted)])
    assert not await shows(c, secret["id"])
    data = {log for log, author in authors.items() if author.group == a.group}
    kept = await a.hub.run(
        lambda: {row.log for row in a.hub.replica.ledger.logs_of(wanted) if not row.is_control}
    )
    assert not (data & kept) & set(got), "the log that was opened after the removal is not there"


async def test_what_the_removed_wrote_without_having_heard_is_not_taken_from_it(street: Neighbours):
    a, b, c, space = await three(street)
    wanted = bytes.fromhex(space)
    await c.hang_up()
    late = (await c.call("add", kind="event", space=space, fields={"title": "late", "start": "2026-12-01"}))[
        "id"
    ]
    await a.call("space remove", space=space, peer="C")
    await at_rest(a, b)
    await c.listen()
    for result in await c.call("sync", wait=5):
        assert result.get("error") is None
    await until_async(is_removed(c, space))
    for one in (a, b):
        assert not await shows(one, late)
        logs = await one.hub.run(lambda one=one: dict(one.hub.replica.state(wanted).authors))
        rows = await one.hub.run(lambda one=one: list(one.hub.replica.ledger.logs_of(wanted)))
        assert not any(
            row.height > 1 and not row.is_control for row in rows if logs[row.log].group == c.group
        )
    (kept,) = await c.call("set-aside", space=space)
    assert (kept["group_name"], kept["count"]) == ("C", 1), "who wrote it has it still, set aside"
    assert [one["id"] for one in kept["records"]] == [late]
