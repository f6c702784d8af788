"""Two nodes in memory whose real sessions talk over a pair of queues: what the tests of sessions are told in.

A node keeps real, sealed entries in plain dictionaries. Its effects are carried out one at a time, so that a test can
let anything happen between them.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.limits import RUN_ENTRIES_MAX
from crdt.run import ForkProof, LogHead, Run, make_run, verify_fork, verify_run
from identity.encoding import Wire, domain_hash, encode
from identity.keys import public_of_seed
from sync import effects as do
from sync.holdings import Holdings
from sync.inventory import Inventory
from sync.messages import Entries, Hello, Message, read_message
from sync.session import Ground, Session
from sync.window import Window

KEY = bytes(32)
KEY_ID = b"k" * 32
TRANSCRIPT = b"the first two messages of the handshake"


def space_id(number: int) -> bytes:
    """Return the id of a space by number."""
    return domain_hash(b"test space", number.to_bytes(4))


@dataclass(slots=True, kw_only=True)
class Log:
    """The entries of a log with their seals; ``proof`` once it forked."""

    name: bytes
    is_control: bool
    entries: list[Entry] = field(default_factory=list)
    seals: dict[int, bytes] = field(default_factory=dict)
    proof: ForkProof | None = None

    @property
    def head(self) -> LogHead:
        """The head as sync names it."""
        at = self.proof.left.first if self.proof else None
        kept = self.entries if at is None else self.entries[:at]
        tip = kept[-1].hash if kept else NO_HASH
        return LogHead(log=self.name, is_control=self.is_control, height=len(kept), tip=tip, forked_at=at)

    def run(self, first: int, bytes_max: int) -> Run | None:
        """Return a run from ``first`` that ends on a seal near ``bytes_max``, and holds no more than a run may."""
        end, total = None, 0
        for entry in self.entries[first : min(self.head.height, first + RUN_ENTRIES_MAX)]:
            total += entry.header.payload_bytes + 16
            if total > bytes_max and end is not None:
                break
            if entry.header.seq in self.seals:
                end = entry.header.seq + 1
        return (
            None
            if end is None
            else make_run(self.entries[first:end], *self.seals_of(self.entries[first:end]))
        )

    def seals_of(self, entries: Sequence[Entry]) -> list[bytes]:
        """Return the seals that a run of these entries brings."""
        is_data = entries[0].header.kind is EntryClass.DATA
        return [self.seals[one.header.seq] for one in (entries[-1:] if is_data else entries)]


class Node:
    """What one node holds, and which spaces it lets the peer read."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.logs: dict[bytes, dict[bytes, Log]] = {}
        self.allowed: set[bytes] = set()
        self.farewells: dict[bytes, Window] = {}
        self.inventory = Inventory()
        self.held: dict[tuple[bytes, bytes], int] = {}
        self.holdings = Holdings()
        self.third: set[bytes] = set()
        self.claims: dict[tuple[bytes, bytes, bytes], int] = {}

    def share(self, *spaces: bytes) -> None:
        """Let the peer read these spaces."""
        self.allowed |= set(spaces)

    def write(
        self,
        space: bytes,
        log: str,
        count: int = 1,
        *,
        control: bool = False,
        size: int = 16,
        batch: int = 0,
        body: bytes = b"",
    ) -> None:
        """Append entries to the log that this name (a seed) stands for; one seal for each ``batch`` (0: for all).

        Without a ``body`` they hold ``size`` bytes that no other node writes there.
        """
        seed = domain_hash(b"test log", log.encode())
        found = self._log(space, public_of_seed(seed), control)
        for index in range(count):
            seq = len(found.entries)
            last = found.entries[-1].hash if found.entries else NO_HASH
            position = Position(space=space, log=found.name, seq=seq, backlink=last)
            kind = EntryClass.CONTROL if control else EntryClass.DATA
            own = domain_hash(b"test body", self.name.encode(), seq.to_bytes(4)) * (size // 32 + 1)
            entry = make_entry(position, kind, body or own[:size], key=KEY, key_id=KEY_ID)
            found.entries.append(entry)
            if control or index == count - 1 or (batch and (index + 1) % batch == 0):
                found.seals[seq] = make_seal(seed, entry.hash)
        self._announce(space, found)

    def ingest(self, space: bytes, run: Run) -> tuple[list[bytes], tuple[bytes, int] | None]:
        """Store a run; return the changed logs and what is wanted again."""
        entries = verify_run(space, run)
        known = self.logs.get(space, {}).get(run.log)
        height = len(known.entries) if known else 0
        if run.first > height:
            return [], (run.log, height)
        log = known or self._log(space, run.log, entries[0].header.kind is not EntryClass.DATA)
        if run.first and log.entries[run.first - 1].hash != run.backlink:
            return [], (run.log, max(0, run.first - 2 * max(8, height - run.first)))
        for mine, theirs in zip(log.entries[run.first : log.head.height], entries, strict=False):
            if mine.hash != theirs.hash:
                return self._part(space, log, mine.header.seq, entries, run)
        if log.proof is None:
            log.entries += entries[height - run.first :]
            log.seals.update(
                (one.header.seq, seal) for one, seal in zip(entries[::-1], run.seals[::-1], strict=False)
            )
        self._announce(space, log)
        return [log.name], None

    def ingest_fork(self, space: bytes, proof: ForkProof) -> tuple[list[bytes], tuple[bytes, int] | None]:
        """Store a proof; return the changed logs and what is wanted first."""
        left, _ = verify_fork(space, proof)
        first = proof.left.first
        control = left[0].header.kind is not EntryClass.DATA
        log = self._log(space, proof.left.log, control)
        if len(log.entries) < first:
            return [], (log.name, len(log.entries))
        if first and log.entries[first - 1].hash != proof.left.backlink:
            return [], (log.name, max(0, first - 2 * max(8, len(log.entries) - first)))
        if log.proof is None or log.proof.left.first > first:
            log.proof = proof
            self._announce(space, log)
        return [log.name], None

    def load(self, effect: do.Load) -> tuple[Run | None, bool]:
        """Answer a Load."""
        log = self.logs.get(effect.space, {}).get(effect.log)
        if log is None:
            return None, False
        first = effect.first
        if effect.tip and first and not log.entries[first - 1].hash.startswith(effect.tip):
            return None, True
        return log.run(first, effect.bytes_max), False

    def _part(
        self, space: bytes, log: Log, seq: int, entries: list[Entry], run: Run
    ) -> tuple[list[bytes], None]:
        ours = log.run(seq, 1)
        assert ours is not None
        beyond = entries[seq - run.first :]
        theirs = make_run(beyond, *run.seals[-len(beyond) :])
        self.ingest_fork(space, ForkProof(*sorted((ours, theirs), key=encode)))
        return [log.name], None

    def _log(self, space: bytes, name: bytes, control: bool) -> Log:
        return self.logs.setdefault(space, {}).setdefault(name, Log(name=name, is_control=control))

    def _announce(self, space: bytes, log: Log) -> None:
        self.inventory.update(space, [log.head])


class End:
    """One end of a link: a node's session, the effects it has to carry out, and what arrived."""

    def __init__(self, node: Node, *, calls: bool, now: Callable[[], int]) -> None:
        self.node = node
        self.now = now
        self.effects: deque[do.Effect] = deque()
        self.inbox: deque[bytes] = deque()
        self.other: End = self
        self.sent: list[Message] = []
        self.done: list[do.Effect] = []
        self.bytes_sent = 0
        ground = Ground(
            transcript=TRANSCRIPT,
            instance=domain_hash(b"test run", node.name.encode(), size=16),
            inventory=node.inventory,
            allowed=lambda: sorted(node.allowed),
            farewells=lambda: node.farewells,
            others=lambda space: node.third,
            holdings=node.holdings,
            calls=calls,
        )
        self.session = Session(ground, now())

    def take(self) -> None:
        """Take in the oldest message that arrived."""
        data = self.inbox.popleft()
        self.effects.extend(self.session.receive(read_message(data), len(data), self.now()))

    def grew(self, *spaces: bytes) -> None:
        """Tell the session that spaces grew."""
        for space in spaces or sorted(self.node.logs):
            self.effects.extend(self.session.grew(space, self.now()))

    def perform(self) -> None:
        """Carry out the oldest effect; what follows from it is carried out before the rest, as it is in a node."""
        effect = self.effects.popleft()
        self.done.append(effect)
        self.effects.extendleft(reversed(self._perform(effect)))

    def say(self, message: Wire) -> None:
        """Send a message."""
        data = encode(message)
        self.sent.append(read_message(data))
        self.bytes_sent += len(data)
        self.other.inbox.append(data)

    def _perform(self, effect: do.Effect) -> list[do.Effect]:
        node, session, now = self.node, self.session, self.now()
        match effect:
            case do.Send(message=message):
                self.say(message)
            case do.GoOn():
                return session.go_on(now)
            case do.Load(space=space, log=log):
                run, parted = node.load(effect)
                return session.loaded(space, log, run, parted, now)
            case do.Ingest(space=space, run=run):
                return session.ingested(space, *node.ingest(space, run), now)
            case do.IngestFork(space=space, proof=proof):
                return session.ingested(space, *node.ingest_fork(space, proof), now)
            case do.LoadFork(space=space, log=log):
                return session.fork_loaded(space, node.logs[space][log].proof, now)
            case do.Holds(space=space, heights=heights):
                node.held.update({(space, log): height for log, height in heights})
            case do.HeardHolding(space=space, group=group, heights=heights):
                node.claims.update({(space, group, log): height for log, height in heights})
            case do.TellView(space=space, at_ms=at_ms):
                return session.viewed(space, at_ms, bytes(32), is_whole=True, now_ms=now)
        return []


class Talk:
    """A connection between two nodes; ``caller`` says Hello as part of the handshake."""

    def __init__(self, caller: Node, callee: Node) -> None:
        self.now_ms = 0
        self.caller = End(caller, calls=True, now=lambda: self.now_ms)
        self.callee = End(callee, calls=False, now=lambda: self.now_ms)
        self.caller.other, self.callee.other = self.callee, self.caller
        self.caller.say(self.caller.session.hello())

    @property
    def ends(self) -> tuple[End, End]:
        """Caller and callee."""
        return self.caller, self.callee

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is left to happen."""
        return not any(end.effects or end.inbox for end in self.ends)

    @property
    def in_sync(self) -> bool:
        """Whether both ends say so."""
        return all(end.session.in_sync() for end in self.ends)

    def moves(self) -> list[Callable[[], None]]:
        """Return what can happen next: an end with work does it before it reads on."""
        found: list[Callable[[], None]] = []
        for end in self.ends:
            if end.effects:
                found.append(end.perform)
            elif end.inbox:
                found.append(end.take)
        return found

    def settle(self, limit: int = 20_000) -> None:
        """Let everything happen that follows."""
        for _ in range(limit):
            moves = self.moves()
            if not moves:
                return
            moves[0]()
        raise AssertionError("the two never come to rest")

    def rounds(self) -> Iterator[list[Message]]:
        """Yield what is said in each half of a round trip, callee first; ends when nothing more is said."""
        for end in self._turns():
            before = len(end.sent)
            while end.inbox or end.effects:
                if end.effects:
                    end.perform()
                else:
                    end.take()
            if self.is_quiet and len(end.sent) == before:
                return
            yield end.sent[before:]

    def _turns(self) -> Iterator[End]:
        while True:
            yield self.callee
            yield self.caller

    def sent(self) -> Counter[str]:
        """Count the messages of both ends by name."""
        return Counter(type(message).__name__ for end in self.ends for message in end.sent)


def pair(*spaces: bytes) -> tuple[Node, Node]:
    """Return two nodes that share spaces, by default the first one, and hold nothing."""
    nodes = Node("A"), Node("B")
    for node in nodes:
        node.share(*(spaces or (space_id(1),)))
    return nodes


def entries_sent(end: End) -> int:
    """Count the entries that an end sent."""
    return sum(len(message.run.items) for message in end.sent if isinstance(message, Entries))


def heads(node: Node) -> dict[tuple[bytes, bytes], tuple[int, bytes, int | None]]:
    """Return what a node holds of all logs that hold anything."""
    return {
        (space, log.name): (log.head.height, log.head.tip, log.head.forked_at)
        for space, logs in node.logs.items()
        for log in logs.values()
        if log.entries or log.proof
    }


def hello_of(end: End) -> Hello:
    """Return the Hello that an end sent."""
    found = next(message for message in end.sent if isinstance(message, Hello))
    return found


def same(a: Node, b: Node) -> None:
    """Let both nodes hold what either holds."""
    for one, other in ((a, b), (b, a)):
        for space, logs in list(one.logs.items()):
            for log in list(logs.values()):
                run = log.run(0, 2**40)
                if run is not None:
                    other.ingest(space, run)


def forked(space: bytes, a: Node, b: Node, trunk: int, more_a: int, more_b: int) -> bytes:
    """Let a log go two ways after ``trunk`` entries; return its name."""
    if trunk:
        a.write(space, "log", trunk)
        same(a, b)
    a.write(space, "log", more_a, batch=3)
    b.write(space, "log", more_b, batch=3)
    return next(iter(a.logs[space]))
