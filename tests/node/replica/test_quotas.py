"""What one group writes takes only so much room, and nobody else stands still for it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from crdt import acts
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.ops import Chunk, DataBody, Edit, Write
from crdt.run import ForkProof, Run, make_run
from identity import roster
from identity.encoding import encode
from identity.keys import DeviceKeys, public_of_seed
from node.replica import quotas
from node.replica.outcome import Self
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space, until_async
from tests.node.stick_world import event
from tests.node.twins import Joint, add, joint, tell, titles
from tests.sim.meeting import NOW

CHANCE = random.Random(7)


def log_of(made: Joint, me: Self, *bodies: bytes, kind: EntryClass = EntryClass.DATA) -> Run:
    """Return a new log of whoever ``me`` is, with B's keys to the space."""
    state = made.b.state(made.space)
    control, data = state.control_key(), state.data_key()
    assert data is not None
    seed = CHANCE.randbytes(32)
    name = public_of_seed(seed)
    own, made.b.me = made.b.me, me
    made.b._held.me = me
    opening = encode(made.b._writer._opening(made.space, name, kind))
    made.b._held.me = made.b.me = own
    entries = []
    position = Position(space=made.space, log=name, seq=0, backlink=NO_HASH)
    for number, body in enumerate((opening, *bodies)):
        key_name, key = data if number and kind is EntryClass.DATA else control
        entries.append(make_entry(position, kind, body, key=key, key_id=key_name))
        position = Position(space=made.space, log=name, seq=number + 1, backlink=entries[-1].hash)
    sealed = entries[-1:] if kind is EntryClass.DATA else entries
    return make_run(entries, *[make_seal(seed, entry.hash) for entry in sealed])


def stranger(number: int) -> Self:
    """Return a group that somebody made up."""
    draw = random.Random(number).randbytes
    keys = DeviceKeys.from_draw(draw)
    known = (roster.found(draw(32), keys, draw(16)),)
    return Self(keys=keys, group=roster.fold(known).group, roster=known, name="Made up")


def waiting(size: int) -> bytes:
    """Return the body of an entry that rests on what never comes."""
    op = Edit(CHANCE.randbytes(32), (Write("title", "x" * size),))
    return encode(DataBody(0, False, None, (), (CHANCE.randbytes(32),), op, None))


def test_what_a_group_writes_takes_only_so_much(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "GROUP_BYTES_MAX", 60_000)
    monkeypatch.setattr(quotas, "FEW_ENTRIES", 4)
    made = joint()
    for number in range(40):
        add(made.b, made.space, f"{number}", notes=CHANCE.randbytes(2_000).hex())
    outcomes = tell(made.b, made.a, made.space)
    assert {one.over for one in outcomes if one.over is not None} == {made.b.me.group}
    assert "39" not in titles(made.a, made.space)
    # Nothing of the own group is counted.
    for number in range(40):
        add(made.a, made.space, f"A {number}", notes=CHANCE.randbytes(2_000).hex())
    assert "A 39" in titles(made.a, made.space)


def test_room_that_was_made_is_seen(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "GROUP_BYTES_MAX", 30_000)
    monkeypatch.setattr(quotas, "FEW_ENTRIES", 0)
    made = joint()
    runs = [log_of(made, made.b.me, encode(_chunk(5_000))) for _ in range(12)]
    told = [made.a.ingest(made.space, run, NOW).over for run in runs]
    full = told.index(made.b.me.group)
    assert full > 2 and set(told[full:]) == {made.b.me.group}
    made.a.db.execute("UPDATE entries SET payload = NULL, payload_hash = hash WHERE length(payload) > 4000")
    assert made.a.ingest(made.space, runs[full], NOW).over is None


def _chunk(size: int) -> DataBody:
    return DataBody(0, False, None, (), (), Chunk(0, CHANCE.randbytes(size)), None)


def test_what_waits_has_a_room_of_its_own(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "WAITING_BYTES_MAX", 30_000)
    made = joint()
    seed_run = [log_of(made, made.b.me, *(waiting(6_000) for _ in range(3))) for _ in range(4)]
    first = [made.a.ingest(made.space, run, NOW).over for run in seed_run]
    assert first == [None] * 4
    longer = _longer(made, seed_run)
    assert [made.a.ingest(made.space, run, NOW).over for run in longer] == [made.b.me.group]
    add(made.b, made.space, "honest")
    tell(made.b, made.a, made.space)
    assert "honest" in titles(made.a, made.space)


def _longer(made: Joint, runs: list[Run]) -> list[Run]:
    """Return how one more log goes on after its first run, which is taken in here."""
    state = made.b.state(made.space)
    data = state.data_key()
    assert data is not None
    seed = CHANCE.randbytes(32)
    name = public_of_seed(seed)
    control = state.control_key()
    opening = encode(made.b._writer._opening(made.space, name, EntryClass.DATA))
    position = Position(space=made.space, log=name, seq=0, backlink=NO_HASH)
    entries = [make_entry(position, EntryClass.DATA, opening, key=control[1], key_id=control[0])]
    for number in range(2):
        position = Position(space=made.space, log=name, seq=number + 1, backlink=entries[-1].hash)
        body = waiting(CHANCE.randrange(13_000, 14_000))
        body = encode(_with_noise(body))
        entries.append(make_entry(position, EntryClass.DATA, body, key=data[1], key_id=data[0]))
    first = make_run(entries[:2], make_seal(seed, entries[1].hash))
    assert made.a.ingest(made.space, first, NOW).over is None
    return [make_run(entries[2:], make_seal(seed, entries[2].hash))]


def _with_noise(body: bytes) -> DataBody:
    """Return a body that waits and doesn't get smaller when it is packed."""
    return DataBody(0, False, None, (), (body[-32:],), Chunk(0, CHANCE.randbytes(20_000)), None)


def test_a_member_opens_only_so_many_logs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "LOGS_PER_GROUP_MAX", 6)
    made = joint()
    told = [made.a.ingest(made.space, log_of(made, made.b.me), NOW).over for _ in range(8)]
    assert told[0] is None and told[-1] == made.b.me.group


def test_made_up_groups_share_one_room(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "LOGS_PER_GROUP_MAX", 4)
    made = joint()
    told = [made.a.ingest(made.space, log_of(made, stranger(number)), NOW).over for number in range(7)]
    assert told == [None] * 4 + [quotas.NOBODY] * 3
    add(made.b, made.space, "of a member")
    tell(made.b, made.a, made.space)
    assert "of a member" in titles(made.a, made.space)


def test_groups_that_a_member_invites_without_a_right_to_share_that_room(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "LOGS_PER_GROUP_MAX", 4)
    made = joint()
    friends = [stranger(number) for number in range(7)]
    for friend in friends:
        made.b.append_control(made.space, acts.Invite(friend.group, friend.roster, 2, (), (), ()), NOW)
    tell(made.b, made.a, made.space)
    told = [made.a.ingest(made.space, log_of(made, friend), NOW).over for friend in friends]
    assert told == [None] * 4 + [quotas.NOBODY] * 3


@pytest.mark.parametrize(("name", "act"), [("ACTS", "mint"), ("CONTROL", "profile")])
def test_a_group_says_only_so_much_of_the_membership(monkeypatch: pytest.MonkeyPatch, name: str, act: str):
    monkeypatch.setattr(quotas, "ACTS_PER_GROUP_MAX", 4)
    monkeypatch.setattr(quotas, f"{name}_PER_GROUP_MAX", 8)
    made = joint()

    def say(number: int) -> None:
        said = acts.MintKey(made.b.mint(made.space)) if act == "mint" else acts.Profile(f"{number}", ())
        made.b.append_control(made.space, said, NOW)

    told = []
    for number in range(12):
        say(number)
        told += [one.over for one in tell(made.b, made.a, made.space)]
    assert set(told) == {None, made.b.me.group} and told[-1] == made.b.me.group
    assert 8 <= len(made.a.state(made.space).records) < 14
    add(made.a, made.space, "goes on")
    assert "goes on" in titles(made.a, made.space)


@pytest.mark.parametrize("is_early", [False, True], ids=["read", "waiting for what never comes"])
def test_what_a_group_lists_in_its_acts_takes_only_so_much(monkeypatch: pytest.MonkeyPatch, is_early: bool):
    """All acts stay in memory, and a few bytes unpack to very much: entries to be erased that were never written."""
    monkeypatch.setattr(quotas, "PARTS_PER_GROUP_MAX", 20_000)
    made = joint()
    seen = (CHANCE.randbytes(32),) if is_early else made.b.state(made.space).heads
    told = []
    for number in range(14):
        pairs = tuple((number * 1_000 + seq + 1, bytes(8)) for seq in range(1_000))
        listed = (acts.ErasedOf(bytes(32), pairs, ()),)
        act = acts.Erase(bytes(32), "event", listed, acts.EraseReason.ASKED, "")
        body = acts.Control(0, False, None, seen, seen[0], act)
        run = log_of(made, made.b.me, encode(body), kind=EntryClass.CONTROL)
        told.append(made.a.ingest(made.space, run, NOW).over)
    state = made.a.state(made.space)
    held = [body for body in (*state.early.values(), *(one.body for one in state.records.values()))]
    assert sum(_is_erasure(body) for body in held) == 7
    assert told == [None] * 7 + [made.b.me.group] * 7


def _is_erasure(body: object) -> bool:
    return isinstance(getattr(body, "act", None), acts.Erase)


class Parting:
    """A log of B's of which A has the first entry, and ever other entries that follow it."""

    def __init__(self, made: Joint, kind: EntryClass = EntryClass.DATA) -> None:
        self.made, self.kind, self.seed = made, kind, CHANCE.randbytes(32)
        state = made.b.state(made.space)
        data = state.data_key()
        assert data is not None
        self.key = data if kind is EntryClass.DATA else state.control_key()
        name = public_of_seed(self.seed)
        opening = encode(made.b._writer._opening(made.space, name, kind))
        key_id, key = state.control_key()
        position = Position(space=made.space, log=name, seq=0, backlink=NO_HASH)
        self.first = make_entry(position, kind, opening, key=key, key_id=key_id)
        assert self.take(self.first) is None

    def next(self, after: Entry, body: bytes) -> Entry:
        """Return an entry that follows another one."""
        head = after.header
        position = Position(space=head.space, log=head.log, seq=head.seq + 1, backlink=after.hash)
        return make_entry(position, self.kind, body, key=self.key[1], key_id=self.key[0])

    def take(self, *entries: Entry) -> bytes | None:
        """Have A take in entries; return whose room is full."""
        sealed = entries[-1:] if self.kind is EntryClass.DATA else entries
        run = make_run(entries, *[make_seal(self.seed, entry.hash) for entry in sealed])
        return self.made.a.ingest(self.made.space, run, NOW).over

    def part(self) -> Entry:
        """Let the log go two ways, and return where one of them ends."""
        ways = [self.next(self.first, encode(_chunk(10))) for _ in range(2)]
        assert [self.take(way) for way in ways] == [None, None]
        return ways[0]


def test_what_lies_beyond_a_fork_takes_room_like_everything_else(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "GROUP_BYTES_MAX", 60_000)
    monkeypatch.setattr(quotas, "FEW_ENTRIES", 4)
    made = joint()
    log = Parting(made)
    last, told = log.part(), None
    for _ in range(7):
        last = log.next(last, encode(_chunk(10_000)))
        if (told := log.take(last)) is not None:
            break
    assert told == made.b.me.group


def test_acts_beyond_a_fork_count_like_others(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "ACTS_PER_GROUP_MAX", 4)
    monkeypatch.setattr(quotas, "CONTROL_PER_GROUP_MAX", 16)
    made = joint()
    log = Parting(made, EntryClass.CONTROL)
    last, told = log.part(), None
    for _ in range(16):
        last = log.next(last, b"\xc0")
        if (told := log.take(last)) is not None:
            break
    assert told == made.b.me.group


@pytest.mark.parametrize("is_proof", [False, True], ids=["runs", "proofs"])
def test_logs_of_a_group_go_only_so_many_ways(monkeypatch: pytest.MonkeyPatch, is_proof: bool):
    monkeypatch.setattr(quotas, "CHAINS_PER_GROUP_MAX", 6)
    made = joint()
    log = Parting(made)
    end, told = log.part(), []
    for number in range(8):
        other = log.next(log.first, encode(_chunk(number + 1)))
        if is_proof:
            sides = [make_run([one], make_seal(log.seed, one.hash)) for one in (end, other)]
            proof = ForkProof(*sorted(sides, key=encode))
            told.append(made.a.ingest_fork(made.space, proof, NOW).over)
        else:
            told.append(log.take(other))
    assert told == [None] * 4 + [made.b.me.group] * 4
    # A way that is there goes on.
    assert log.take(log.next(end, encode(_chunk(1)))) is None


def test_only_so_many_logs_are_in_a_space_at_all(monkeypatch: pytest.MonkeyPatch):
    made = joint()
    here = len(made.a.ledger.logs_of(made.space))
    monkeypatch.setattr(quotas, "LOGS_PER_SPACE_MAX", here + 1)
    told = [made.a.ingest(made.space, log_of(made, made.b.me), NOW).over for _ in range(2)]
    assert told == [None, made.b.me.group]


async def test_a_group_over_its_room_is_named_once_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B", calls=False)
        c = await street.node("C", calls=False)
        await pair(a, b)
        await pair(a, c)
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=c.group.hex(), role="contributor")
        await c.call("sync", wait=PATIENCE_S)
        monkeypatch.setattr(quotas, "GROUP_BYTES_MAX", 40_000)
        monkeypatch.setattr(quotas, "FEW_ENTRIES", 2)
        for number in range(12):
            await event(b, space, f"B {number}", notes=random.Random(number).randbytes(4_000).hex())
            await b.call("sync", wait=2.0)
        await event(c, space, "C goes on")
        await c.call("sync", wait=PATIENCE_S)

        async def heard() -> bool:
            return any(
                one["fields"].get("title") == "C goes on" for one in await a.call("list", kind="event")
            )

        await until_async(heard)
        notices = [one["message"] for one in (await a.call("status"))["notices"]]
        assert notices.count("group-room-full") == 1
        assert await _count(a) < 12


async def _count(node: Neighbour) -> int:
    return sum(one["fields"]["title"].startswith("B ") for one in await node.call("list", kind="event"))
