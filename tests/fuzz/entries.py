"""Hostile entries of an admitted member: properly sealed and signed, so that they get as deep as entries get.

    python -m tests.fuzz.entries SEED TRIALS

In each trial a member of a space, with its real keys, opens logs of its own and fills them: records and edits of every
kind with values that no form gives, statements, notes, parts of generations, and acts of every tag; bodies as they are,
or with their trees changed. Two replicas of an honest member take everything in in different orders and pieces, one of
them also meets forks. Whatever is refused or ignored is the same for both: equal views and memberships, no view that
raises, nothing but a fault of the peer, the same after a rebuild from the entries and after a restart.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from crdt import acts
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.kind import kinds
from crdt.membership import Role
from crdt.ops import Chunk, Create, DataBody, DataOp, Edit, NoteEdit, Say, Write
from crdt.run import Run, make_run
from identity.encoding import encode
from identity.errors import PeerFault
from identity.keys import public_of_seed
from node.replica.replica import Replica
from tests.fuzz.trees import mutated
from tests.node.twins import Joint, add, joint, say, twin, write
from tests.sim.disk import Disk
from tests.sim.meeting import NOW

_LOGS_MAX = 5
_ENTRIES_MAX = 6
_TEXTS = (
    "",
    "x",
    "2026-12-01",
    "2026-12-01T10:00:00Z",
    "2026-02-30T25:61:61+99:99",
    "99999-01-01",
    "-0001-01-01",
    "0000-00-00",
    "2026~/2027?",
    "P1D",
    "P99999999999999999Y",
    "-P1D",
    "R5/P1W",
    "FREQ=SECONDLY;INTERVAL=1",
    "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
    "RRULE:FREQ=DAILY;COUNT=999999999",
    "BEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT",
    "1e999",
    "NaN",
    "-1",
    "0",
    "12 kg",
    "9" * 400,
    "1/0",
    "3.14159 €",
    "yes",
    "unknown",
    "true",
    '{"a": 1}',
    "[" * 300 + "]" * 300,
    "a\u202eb\u0000c",
    "\ufeff\u2028\ud7ff",
    "e\u0301" * 50,
    "🜲" * 100,
    "withdrawn",
    "@withdrawn",
    "a/b/c",
    "00" * 32,
    "aa" * 33,
    "tool",
    "Europe/Berlin",
    "geo:48.2,16.3",
    "geo:999,999",
    "0,1,2,3",
    "n" * 16_000,
)
_PATHS = (
    "title",
    "@withdrawn",
    "@x",
    "a/b",
    "/",
    "tasks/x/done",
    "lines/from/0/from",
    "ics/0",
    "ics/99999",
    "…",
)
_UPDATES = (b"\x00\x00", b"\x01\x01\x01\x00\x04\x01\x04text\x01a\x00", b"\xff" * 40, bytes(64))


@dataclass(slots=True, kw_only=True)
class Forger:
    """A member with its keys that writes whatever it likes into logs of its own."""

    replica: Replica
    space: bytes
    chance: random.Random
    hashes: list[bytes]
    records: list[bytes]
    donors: list[bytes]
    seen: Counter[str]

    def log(self) -> tuple[list[Run], list[Run]]:
        """Return the runs of a new log, once as it goes on and once with another end where it forks.

        It has its opening, then hostile entries; each run ends where it likes.
        """
        control = self.chance.random() < 0.35
        seed = self.chance.randbytes(32)
        name = public_of_seed(seed)
        sort = EntryClass.CONTROL if control else EntryClass.DATA
        state = self.replica.state(self.space)
        control_key, data_key = state.control_key(), state.data_key()
        assert data_key is not None
        opening = encode(self.replica._writer._opening(self.space, name, sort))
        entries: list[Entry] = []
        position = Position(space=self.space, log=name, seq=0, backlink=NO_HASH)
        for number in range(self.chance.randrange(1, _ENTRIES_MAX)):
            kind, (key_name, key), body = sort, data_key, opening
            if number == 0 or control:
                key_name, key = control_key
            if number == 0 and self.chance.random() < 0.1:
                body = mutated(opening, self.donors, self.chance)
            elif number and control:
                body, kind = self.act_body()
            elif number:
                body = self.data_body(number)
            entry = make_entry(position, kind, body, key=key, key_id=key_name)
            entries.append(entry)
            self.hashes.append(entry.hash)
            if not control and number:
                self.records.append(entry.hash)
            position = Position(space=self.space, log=name, seq=number + 1, backlink=entry.hash)
        runs = _runs(entries, seed, self.chance)
        if self.chance.random() > 0.2 or len(entries) < 2:
            return runs, runs
        last = entries[-1].header
        place = Position(space=self.space, log=name, seq=last.seq, backlink=last.backlink)
        body, kind = self.act_body() if control else (self.data_body(last.seq), sort)
        key_name, key = control_key if control else data_key
        parted = make_entry(place, kind, body, key=key, key_id=key_name)
        self.seen["fork"] += 1
        fork = make_run([parted], make_seal(seed, parted.hash))
        before = [run for run in runs if run.first + len(run.items) <= last.seq]
        return [*runs, fork], [
            *before,
            *_runs_up_to(entries, seed, last.seq, before),
            fork,
            *runs[len(before) :],
        ]

    def data_body(self, number: int) -> bytes:
        """Return the body of a data entry, as it is or with a changed tree."""
        chance = self.chance
        deps: tuple[int | bytes, ...] = (
            tuple(chance.sample(self.hashes, min(len(self.hashes), chance.randrange(3))))
            + tuple(range(1, number))[: chance.randrange(2)]
        )
        heads = self.replica.state(self.space).heads if number == 1 or chance.random() < 0.3 else None
        op = self.operation(number)
        self.seen[type(op).__name__] += 1
        again = chance.choice(self.hashes) if chance.random() < 0.05 else None
        member = chance.choice((None, bytes(16)))
        at_ms = chance.choice((NOW.ms, 0, 2**53 - 1))
        return self.varied(encode(DataBody(at_ms, chance.random() < 0.2, member, heads, deps, op, again)))

    def varied(self, body: bytes) -> bytes:
        """Return ``body``, or in one of three cases with a changed tree."""
        self.donors.append(body)
        if self.chance.random() < 0.35:
            self.seen["changed"] += 1
            return mutated(body, self.donors[-40:], self.chance)[: 200 * 1024]
        return body

    def operation(self, number: int) -> DataOp:
        """Return an operation of any sort."""
        chance = self.chance
        kind = kinds()[chance.choice(list(kinds()))]
        record = chance.choice(self.records)
        match chance.randrange(6):
            case 0 | 1:
                name = kind.name if chance.random() < 0.95 else chance.choice(("no-kind", "event/x", "…"))
                part_of = record if chance.random() < 0.1 else None
                part = chance.choice(("", "identity", "x")) if part_of else ""
                return Create(
                    name, chance.random() < 0.5, chance.choice(("", "key")), part_of, part, self.writes(kind)
                )
            case 2:
                return Edit(record, self.writes(kind))
            case 3:
                path = chance.choice([field.path for field in kind.fields] or ["title"])
                return NoteEdit(record, path, chance.randrange(2**31), chance.choice(_UPDATES))
            case 4:
                names = [one.name for one in kind.statements] or ["agree"]
                arguments = tuple(
                    (chance.choice(("note", "on", "to", "reason")), self.text()) for _ in range(2)
                )
                return Say(record, chance.choice(names), arguments, chance.randbytes(16))
            case _:
                return Chunk(chance.randrange(4), chance.randbytes(50))

    def writes(self, kind: Any) -> tuple[Write, ...]:
        """Return writes to fields of a kind, or to whatever has a path."""
        chance, found = self.chance, []
        paths = [field.path for field in kind.fields] + list(_PATHS)
        for _ in range(chance.randrange(1, 7)):
            path = chance.choice(paths)
            if chance.random() < 0.3:
                path = f"{path}/{chance.choice(('x', '0', 'aa' * 10, 'title', 'x/title', 'x/order'))}"
            value = self.text() if chance.random() < 0.9 else None
            found.append(Write(path[:200], value, tuple(range(chance.randrange(3)))))
        return tuple(found)

    def text(self) -> str:
        """Return a value that some field may make sense of, or none does."""
        if self.chance.random() < 0.25:
            return self.chance.choice(self.records).hex()
        return self.chance.choice(_TEXTS)

    def act_body(self) -> tuple[bytes, EntryClass]:
        """Return the body of an act of any tag, with the class that its entry should have, or not."""
        chance, state = self.chance, self.replica.state(self.space)
        act = self.act()
        self.seen[type(act).__name__] += 1
        members = state.members()
        mine = members.get(self.replica.me.group)
        standing = mine.standing if mine and chance.random() < 0.8 else chance.choice(self.hashes)
        seen = state.heads if chance.random() < 0.8 else tuple(chance.sample(self.hashes, 1))
        sort = EntryClass.KEYS if isinstance(act, acts.KEY_ACTS) else EntryClass.CONTROL
        if chance.random() < 0.05:
            sort = chance.choice((EntryClass.KEYS, EntryClass.CONTROL))
        return self.varied(encode(acts.Control(NOW.ms, False, None, seen, standing, act))), sort

    def act(self) -> acts.Act:
        """Return an act of any tag about whatever there is here."""
        chance, replica = self.chance, self.replica
        groups = [*replica.state(self.space).members(), chance.randbytes(32)]
        group, hash_ = chance.choice(groups), chance.choice(self.hashes)
        logs = [log for space, log in replica.ledger.logs if space == self.space]
        cut = tuple(sorted((log, chance.choice((0, 1, 2, 2**32 - 2))) for log in chance.sample(logs, 1)))
        mint = replica.mint(self.space) if chance.random() < 0.5 else None
        box = acts.Box(replica.me.keys.public.id, chance.randbytes(100))
        height = chance.choice((2, 3, 4_000))
        floor = acts.Floor(chance.choice(logs), chance.choice((1, 2, 2**31)), hash_)
        erased = acts.ErasedOf(chance.choice(logs), ((chance.choice((1, 2)), hash_[:8]),), ((1, (hash_,)),))
        makes: list[Callable[[], acts.Act]] = [
            lambda: acts.Invite(group, replica.me.roster, chance.randrange(4), (hash_,), (box,), ()),
            lambda: acts.ChangeRole(group, chance.randrange(4), cut, mint, (hash_,)),
            lambda: acts.Accept(hash_),
            lambda: acts.Remove(group, cut, mint, ()),
            lambda: acts.Leave(cut),
            lambda: acts.Withdraw(hash_),
            lambda: acts.MintKey(mint or replica.mint(self.space)),
            lambda: acts.Grant((box,), None),
            lambda: acts.CarryRoster(replica.me.roster),
            lambda: acts.Profile(self.text()[:300], (self.text()[:255],)),
            lambda: acts.Offer(chance.randbytes(32), hash_, (chance.randbytes(32),)),
            lambda: acts.Erase(chance.choice(self.records), "event", (erased,), acts.EraseReason.ASKED, ""),
            lambda: acts.Receipt((hash_,)),
            lambda: acts.CourierAt(group, hash_, ("x:1",), bytes(32)),
            lambda: acts.Generation(
                chance.choice(logs),
                height,
                hash_,
                (floor,),
                hash_,
                acts.GenerationReason.CHECKPOINT,
                None,
                None,
            ),
            lambda: acts.ConfirmGeneration(hash_),
        ]
        return chance.choice(makes)()


def _runs(entries: list[Entry], seed: bytes, chance: random.Random) -> list[Run]:
    """Return a log in runs of some entries each, sealed as its class wants."""
    found, start = [], 0
    while start < len(entries):
        end = chance.randrange(start, len(entries)) + 1
        part = entries[start:end]
        sealed = part[-1:] if part[0].header.kind is EntryClass.DATA else part
        found.append(make_run(part, *(make_seal(seed, entry.hash) for entry in sealed)))
        start = end
    return found


def _runs_up_to(entries: list[Entry], seed: bytes, end: int, before: list[Run]) -> list[Run]:
    """Return what leads from the last of some runs up to an entry."""
    first = sum(len(run.items) for run in before)
    part = entries[first:end]
    if not part:
        return []
    sealed = part[-1:] if part[0].header.kind is EntryClass.DATA else part
    return [make_run(part, *(make_seal(seed, entry.hash) for entry in sealed))]


def take(replica: Replica, space: bytes, runs: list[Run], seen: Counter[str]) -> None:
    """Let a replica take runs in; those that wait for others come again until nothing new is taken."""
    for run in runs:
        try:
            outcome = replica.ingest(space, run, NOW)
            seen["taken" if outcome.heads else "wanted other"] += 1
        except PeerFault as fault:
            seen[fault.message] += 1


def shown(replica: Replica, space: bytes) -> tuple[Any, ...]:
    """Return all that a replica shows of a space; every view is made, so that none may raise."""
    hash_, is_whole = replica.view_hash(space, NOW.ms)
    row = replica.ledger.space_rows[space]
    records = [
        bytes(record)
        for (record,) in replica.db.execute(
            "SELECT record FROM records WHERE space = ? ORDER BY record", (row,)
        )
    ]
    views = [encode_view(replica.projection.listing.view(record, NOW.ms)) for record in records]
    state = replica.state(space)
    members = sorted((group, int(member.role)) for group, member in state.members().items())
    return hash_, is_whole, members, sorted(state.heads), views, replica.names()


def encode_view(view: Any) -> str:
    """Return a view as text that is the same for the same view."""
    return repr(sorted(view.items())) if isinstance(view, dict) else repr(view)


def world(role: Role) -> Joint:
    """Return two groups with a space in which there is something of each; the second has the role, and uses it."""
    made = joint(role)
    if role is Role.STEWARD:
        offer = made.b.state(made.space).members()[made.b.me.group].standing
        made.b.append_control(made.space, acts.Accept(offer), NOW)
        made.meet()
        assert made.a.state(made.space).role(made.b.me.group) is Role.STEWARD
    record = add(made.a, made.space, "Of A", notes="words")
    add(made.b, made.space, "Of B")
    made.meet()
    write(made.b, made.space, record, title="Of both")
    say(made.b, made.space, record, "agree")
    made.meet()
    return made


def trial(seed: int, seen: Counter[str]) -> None:
    """Play one trial; raise AssertionError when a promise is broken."""
    chance = random.Random(seed)
    made = world(chance.choice((Role.CONTRIBUTOR, Role.STEWARD)))
    hashes = [bytes(one) for (one,) in made.b.db.execute("SELECT hash FROM entries ORDER BY hash")]
    records = [bytes(one) for (one,) in made.b.db.execute("SELECT record FROM records ORDER BY record")]
    donors = [encode(DataBody(0, False, None, None, (), Create("event", True, "", None, "", ()), None))]
    forger = Forger(
        replica=made.b,
        space=made.space,
        chance=chance,
        hashes=hashes,
        records=records,
        donors=donors,
        seen=seen,
    )
    logs = [forger.log() for _ in range(chance.randrange(1, _LOGS_MAX + 1))]
    one, other = made.a, twin(made.a, seed)
    in_order = [run for log, _ in logs for run in log]
    mixed = _interleaved([other for _, other in logs], chance)
    take(one, made.space, in_order, seen)
    take(other, made.space, mixed, seen)
    told = shown(one, made.space)
    assert told == shown(other, made.space), f"orders differ, seed {seed}"
    one.rebuild()
    assert told == shown(one, made.space), f"a rebuild differs, seed {seed}"
    disk = other.db
    assert isinstance(disk, Disk)
    again = Replica(disk.copied(), other.me, random.Random(1).randbytes)
    assert told == shown(again, made.space), f"a restart differs, seed {seed}"


def _interleaved(logs: list[list[Run]], chance: random.Random) -> list[Run]:
    """Return the runs of all logs mixed, those of each in order, some of them twice."""
    queues = [list(log) for log in chance.sample(logs, len(logs))]
    found = []
    while queues:
        queue = chance.choice(queues)
        found.append(queue.pop(0))
        if chance.random() < 0.1:
            found.append(found[-1])
        queues = [one for one in queues if one]
    return found


def trials(first: int, count: int, *, told: bool = False) -> Counter[str]:
    """Play trials and return what was tried and what came of it."""
    seen: Counter[str] = Counter()
    begun = time.process_time()
    for seed in range(first, first + count):
        try:
            trial(seed, seen)
        except AssertionError:
            raise
        except Exception as error:
            raise AssertionError(f"{type(error).__name__}: {error}, seed {seed}") from error
        if told and seed % 100 == 99:
            print(f"seed {seed}: {time.process_time() - begun:.0f} s CPU", flush=True)
    return seen


def main() -> int:
    """Run trials from the command line."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    seen = trials(first, count, told=True)
    print(f"{count} trials: {dict(seen.most_common())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
