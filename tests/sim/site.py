"""A node of the world: a real replica and real sessions around a disk that can lose power.

What ``node.hub`` does around its replica is done here without waiting: news goes to all links, offers are taken up,
texts of notes are put together, what a fork set aside is entered again. Every change that the replica acknowledged is
kept in the world's memory, for the checkers.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.document import Document, rich_json
from crdt.note import client_id
from crdt.ops import Chunk, Create, NoteEdit
from crdt.run import ForkProof, Run
from identity.errors import Fault, PeerFault
from node.links.peers import Peers
from node.notes.note_messages import Applied
from node.replica import forks
from node.replica.outcome import Outcome, Self, Written
from node.replica.replica import Replica
from node.sharing.duties import duties
from sync.holdings import Holdings
from sync.inventory import Inventory
from sync.session import State
from sync.window import Window
from tests.sim.clock import BEGIN_MS, Timeline, WallClock
from tests.sim.conversation import Conversation
from tests.sim.disk import Disk, PowerCut

if TYPE_CHECKING:
    from tests.sim.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """An acknowledged change: the entry that the replica returned for it, and the text it put into a note, if any."""

    site: str
    space: bytes
    entry: bytes
    record: bytes = b""
    path: str = ""
    token: str = ""


@dataclass(slots=True)
class Promises:
    """What a site said to its users and heard from its peers; ``untrue``: what it wrongly believed of them."""

    words: list[Word] = field(default_factory=list)
    untrue: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Site:
    """One installation; ``name`` names it in reports."""

    def __init__(self, world: World, name: str, me: Self, disk: Disk) -> None:
        self.world = world
        self.name = name
        self.me = me
        self.disk = disk
        self.timeline: Timeline = world.timeline
        self.draw = random.Random(f"{world.seed} {name}")
        self.clock = WallClock(world.timeline)
        self.promises = Promises()
        # Spaces that its group left before its home was put back to before that: there it writes as who is out.
        self.forgotten: set[bytes] = set()
        self.talks: list[Conversation] = []
        self.is_up = False
        self.begin()

    # Running

    def begin(self, *, in_doubt: bool = False) -> None:
        """Start the node on its disk; ``in_doubt``: it knows that it may be a copy, and opens new logs."""
        self.is_up = True
        self.instance = self.draw.randbytes(16)
        self.session_number = self.draw.getrandbits(31)
        self.replica = Replica(self.disk, self.me, self.draw.randbytes)
        self.peers = Peers(self.disk)
        if in_doubt:
            self.replica.reopen_logs()
        self.clock = WallClock(self.timeline, self._newest_claim())
        self.inventory = Inventory()
        for space in self.replica.spaces:
            self._update(Outcome(space=space, heads=self.replica.heads(space)))
        self.holdings = Holdings()
        for space, group, log, height in self.peers.acknowledged():
            self.holdings.note(space, group, [(log, height)])
        self.look_at_rights()
        self._notes = dict.fromkeys(self.replica.stale_notes())
        self.write_notes()
        self._control_changed()
        for space in list(self.replica.spaces):
            self.enter_again(space)

    def crash(self, *, lose_unsynced: bool = False) -> None:
        """Lose everything in memory, and on disk what was not committed."""
        self.is_up = False
        for talk in list(self.talks):
            talk.over()
        self.disk = self.disk.power_back(lose_unsynced=lose_unsynced)

    def holds(self, entry: bytes) -> bool:
        """Tell whether an entry is on disk, whatever became of it."""
        return _is_on(self.disk.raw, entry)

    def forget_words(self, others: Mapping[bytes, Sequence[Site]]) -> None:
        """Expect no longer what neither the restored state has nor, synced, any of the ``others`` of its space."""
        self.promises.words = [
            word
            for word in self.promises.words
            if self.holds(word.entry)
            or any(_is_on(other.disk.safe, word.entry) for other in others[word.space])
        ]

    def forget_unknown(self, space: bytes) -> None:
        """Expect no longer what a home that was put back, and left the space since, doesn't know that it wrote."""
        self.promises.words = [
            word for word in self.promises.words if word.space != space or self.holds(word.entry)
        ]

    def live(self, work: Callable[[], None]) -> None:
        """Do ``work`` if the node runs; where the power fails within, the node is down until it is started again."""
        if not self.is_up:
            return
        try:
            work()
        except PowerCut:
            self.crash(lose_unsynced=self.draw.random() < 0.5)
            self.world.crashed(self)

    # Links

    def allowed(self, group: bytes) -> list[bytes]:
        """Return the spaces that a device of ``group`` may hear of; a device of our own group of all of ours."""
        if group == self.me.group:
            return list(self.replica.spaces)
        return [space for space, groups in self.access.items() if group in groups]

    def window(self, space: bytes, group: bytes) -> Window | None:
        """Return what a device of ``group`` may see of a space, None: all of it."""
        return self.windows.get(space, {}).get(group)

    def farewells(self, group: bytes) -> dict[bytes, Window]:
        """Return what a device of ``group`` may see of spaces that our group left, should it speak of them."""
        told = self.partings.items()
        return {
            space: all_[group] for space, all_ in told if group in all_ and group not in self.access[space]
        }

    def ended(self, talk: Conversation) -> None:
        """A link ended."""
        if talk in self.talks:
            self.talks.remove(talk)

    def blamed(self, talk: Conversation, fault: PeerFault) -> None:
        """A peer broke a rule."""
        self.promises.faults.append(f"{self.name} blames its peer: {fault.message}")

    def heard_holds(self, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]) -> None:
        """A peer acknowledged logs up to heights."""
        self.peers.holds(group, space, tuple(heights), self.clock.now().ms)
        self._check(group, space, heights)
        if self.holdings.note(space, group, heights):
            for talk in self.talks:
                talk.other_holds(space)
        told = group in self.windows.get(space, ())
        if told or (group in self.access.get(space, ()) and self._is_gone(space)):
            self.look_at_rights()

    def heard_claim(
        self, teller: bytes, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]
    ) -> None:
        """A peer told what a third group acknowledged to it."""
        self.peers.told(teller, group, space, heights, self.clock.now().ms)
        self._check(group, space, heights)

    def others(self, space: bytes, peer: bytes) -> frozenset[bytes]:
        """Return the third groups of a space."""
        members, both = self.members.get(space, frozenset()), {peer, self.me.group}
        return members - both if both <= members else frozenset()

    def in_sync(self) -> bool:
        """Whether all links say that both ends hold the same."""
        return all(talk.session.state is State.OPEN and talk.session.in_sync() for talk in self.talks)

    # Changes

    def ingest(self, space: bytes, run: Run) -> Outcome:
        """Check and store a run from a peer."""
        outcome = self.replica.ingest(space, run, self.clock.now())
        self.settle(outcome)
        return outcome

    def ingest_fork(self, space: bytes, proof: ForkProof) -> Outcome:
        """Check and store a fork proof from a peer."""
        outcome = self.replica.ingest_fork(space, proof, self.clock.now())
        self.settle(outcome)
        return outcome

    def append(self, space: bytes, ops: Sequence[Written]) -> list[bytes]:
        """Append data entries as a user's command does; from the return on they are acknowledged."""
        hashes, outcome = self.replica.append(space, ops, self.clock.now())
        for hash_, written in zip(hashes, ops, strict=True):
            if written.again is None:
                assert not isinstance(written.op, Chunk)
                record = hash_ if isinstance(written.op, Create) else written.op.record
                assert isinstance(record, bytes)
                self._promise(Word(site=self.name, space=space, entry=hash_, record=record))
        self.settle(outcome)
        return hashes

    def append_control(self, space: bytes, act: acts.Act) -> bytes:
        """Append a control entry as a user's command does."""
        hash_, outcome = self.replica.append_control(space, act, self.clock.now())
        self._promise(Word(site=self.name, space=space, entry=hash_))
        self.settle(outcome)
        return hash_

    def share(self, space: bytes, invite: acts.Invite, pair: bytes) -> None:
        """Share a space as a user's command does."""
        for outcome in self.replica.share(space, invite, pair, self.clock.now()):
            for head in outcome.heads:
                self.promises.words.append(Word(site=self.name, space=outcome.space, entry=head.tip))
            self.settle(outcome)

    def found(self, sort: acts.SpaceSort, name: str) -> bytes:
        """Found a space."""
        outcome = self.replica.found(sort, name, self.clock.now())
        self.settle(outcome)
        return outcome.space

    def edit_note(self, record: bytes, path: str, read_text: str, new_text: str, token: str = "") -> None:
        """Bring what changed between two texts into a note."""
        row = self.replica.projection.row(record)
        assert row is not None
        log = self.replica.data_log(row.space, self.clock.now())
        fold = self.replica.projection.note(record, path)
        number = self.session_number
        if fold.is_closed(client_id(log, record, path, number)):
            number = self.draw.getrandbits(31)
        document = Document(client_id(log, record, path, number))
        document.apply(fold.accepted_in_order)
        update = document.edit_to(new_text, read_text)
        if not update:
            return
        written = Written(op=NoteEdit(record, path, number, update), deps=fold.frontier or (record,))
        (hash_,), outcome = self.replica.append(row.space, [written], self.clock.now())
        if token:
            word = Word(site=self.name, space=row.space, entry=hash_, record=record, path=path, token=token)
            self._promise(word)
        self.settle(outcome)

    def settle(self, outcome: Outcome) -> None:
        """Let everybody know what a change brought."""
        self._update(outcome)
        # First of all, as in the hub: what follows may meet a disk that refuses.
        self._notes.update(dict.fromkeys(outcome.notes))
        grown = {outcome.space} if outcome.heads else set()
        if outcome.control:
            grown |= self._control_changed(outcome.space)
        self.write_notes()
        for talk in self.talks:
            for space in sorted(grown):
                talk.grew(space)
        if outcome.set_aside:
            self.enter_again(outcome.space)

    def enter_again(self, space: bytes) -> None:
        """Enter anew what this node wrote beyond a fork of one of its own logs."""
        found = forks.lost(self.replica, space)
        for start in range(0, len(found), forks.BATCH):
            self.append(space, found[start : start + forks.BATCH])

    def write_notes(self) -> None:
        """Put the texts of all changed notes together."""
        while self._notes:
            record, path = next(iter(self._notes))
            self.put_together(record, path)
            self._notes.pop((record, path), None)

    def put_together(self, record: bytes, path: str) -> None:
        """Make the text of one note from its entries, as the worker does."""
        document = Document(1)
        [begun] = self.replica.notes.begin([(record, path)])
        assert begun.state is not None
        document.apply(begun.state.updates)
        rich = rich_json(document.rich)
        applied = Applied(text=document.text, rich=rich, content_hash=document.content_hash)
        self.replica.notes.made({(record, path): applied})

    def _promise(self, word: Word) -> None:
        if word.space not in self.forgotten:
            self.promises.words.append(word)

    def _check(self, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]) -> None:
        for log, height in heights:
            if height > self.world.highest.get((group, space, log), 0):
                self.promises.untrue.append(f"{group.hex()[:8]} holds {height} of {log.hex()[:8]}")

    def _update(self, outcome: Outcome) -> None:
        self.inventory.update(outcome.space, outcome.heads)
        for head in outcome.heads:
            self.world.holds(self.me.group, outcome.space, head)

    def _control_changed(self, changed: bytes | None = None) -> set[bytes]:
        fresh = set(self.replica.adopt_offers())
        self.forgotten -= {
            space for space in self.forgotten & self.replica.spaces.keys() if self._is_gone(space)
        }
        if fresh:
            self._notes.update(dict.fromkeys(self.replica.stale_notes()))
            changed = None
        for space, act in duties(self.replica, changed):
            try:
                _, outcome = self.replica.append_control(space, act, self.clock.now())
            except Fault:
                continue
            self._update(outcome)
            self._notes.update(dict.fromkeys(outcome.notes))
            fresh.add(space)
        self.look_at_rights()
        return fresh

    def look_at_rights(self) -> None:
        """See anew who may be told of what."""
        self.windows, self.partings = self.replica.windows(), self.replica.farewells()
        self.access = self.replica.access()
        self.members = self.replica.members()

    def _is_gone(self, space: bytes) -> bool:
        state = self.replica.state(space)
        return state.genesis is not None and state.role(self.me.group) is None

    def _newest_claim(self) -> int:
        (newest,) = self.disk.execute("SELECT coalesce(max(arrived_ms), 0) FROM entries").fetchone()
        return max(int(newest), BEGIN_MS - 1)


def _is_on(disk: Any, entry: bytes) -> bool:
    return disk.execute("SELECT 1 FROM entries WHERE hash = ?", (entry,)).fetchone() is not None
