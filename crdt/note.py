"""One note: which of its entries count, decided alike on every node in whatever order they came.

An entry of a note carries one Yjs update. What it knows, its *past*, is its declared entries of the same note and
the previous entry of its log for this note, and what those know, and so on. It is judged against exactly that past:

    bytes       update_reader   the one accepted form, one text with marks, the client id bound to the entry
    clock       here            goes on exactly where its client id stopped, without a gap
    neighbours  note_order      known to the past, whole characters, left before right, could be honest; of who typed
                                beside what counts no more, the nearest that are (``note_aside``)

It is *accepted*, or *void* for a reason (a message id). Void entries stay: they pass on what they know, never what
they wrote. The first void entry of a (log, session) closes it: everything later of it is void too, and what refers
to units of a void entry refers to nothing known, so it is void by itself. The author goes on in a new session.

A session's client id is 53 bits of a hash, so somebody who searches for long can make two sessions share one; and who
tells two stories may claim the same units in both. ``note_claims`` says which one counts; the fold starts over when it
learns of such a pair, and this is the one case in which an accepted entry becomes void. ``revision`` then grows.

A note that costs this device too much (TooHeavy out of ``add``) has no verdicts here, and its fold is of no more use.

The verdicts are a function of the set of entries, whatever causally complete order they are added in, and so is
``accepted_in_order``: dependencies first, then by hash.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from heapq import heapify, heappop, heappush

import msgspec

from crdt import limits
from crdt.knowledge import NOTHING, Knowledge
from crdt.note_aside import Aside
from crdt.note_claims import Claims, said_by
from crdt.note_order import Mending, NoteOrder, TooHeavy
from crdt.update_merge import moved
from crdt.update_reader import read_update
from identity.encoding import domain_hash
from identity.errors import LocalFault, Malformed

_CLIENT_DOMAIN = b"hedgerow.yjs"
# Each entry of a session asks for the same.
_CLIENTS_KEPT = 1_024
_ENTRY_BYTES = 1_000
_KNOWN_BYTES = 500
_TAKEN = "note-client-taken"


class NoteEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An entry of one note: ``deps`` are the hashes of the earlier entries of this note that it declares.

    ``chain``: the branch of a forked log in which it lies, empty for the log itself.
    ``seq`` and ``session`` are as in its log, ``client_id`` as ``client_id()`` computes it, ``update`` one Yjs v1
    update (empty where the payload is gone). ``barred`` is a message id if it may not count for a reason outside of
    the note: its author was not entitled, or it lies beyond a cut. ``after``: an entry that is known to this one, too,
    though its author may not have had it; empty for none.
    """

    hash: bytes
    log: bytes
    seq: int
    deps: tuple[bytes, ...]
    session: int
    client_id: int
    update: bytes
    barred: str = ""
    chain: bytes = b""
    after: bytes = b""

    @property
    def is_beyond_fork(self) -> bool:
        """Say whether it lies beyond a fork of its log."""
        return self.chain not in (b"", self.log)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an entry counts; ``reason`` is the message id of why it is void, empty when it is accepted."""

    reason: str = ""

    @property
    def accepted(self) -> bool:
        """Say whether the entry counts."""
        return not self.reason


ACCEPTED = Verdict()


@lru_cache(maxsize=_CLIENTS_KEPT)
def client_id(log_key: bytes, record_id: bytes, path: str, session: int) -> int:
    """Return the Yjs client id of a writing session: 53 bits, never 0."""
    number = session.to_bytes(8, "big")
    digest = domain_hash(_CLIENT_DOMAIN, log_key, record_id, number, path.encode())
    return int.from_bytes(digest[:8], "big") >> 11 or 1


class NoteFold:
    """The entries of one note and their verdicts; entries are added in any causally complete order."""

    def __init__(self) -> None:
        self.revision = 0
        self._entries: dict[bytes, NoteEntry] = {}
        self._claims = Claims()
        self._entry_bytes = 0
        self._start()

    def add(self, entry: NoteEntry) -> Verdict:
        """Judge ``entry`` and return its verdict; raise LocalFault if something that it rests on is missing.

        Raise TooHeavy if the note costs this device too much.
        """
        if entry.hash in self._entries:
            return self.verdict(entry.hash)
        if not all(dep in self._entries for dep in entry.deps) or not self._has_before(entry):
            raise LocalFault("note-dependency-missing", entry=entry.hash.hex())
        tail = self._tails.get(entry.chain or entry.log)
        if tail is not None and self._entries[tail].seq >= entry.seq:
            raise LocalFault("note-out-of-log-order", entry=entry.hash.hex())
        self._entries[entry.hash] = entry
        self._entry_bytes += _ENTRY_BYTES + len(entry.update)
        if self._claims.note(entry):
            self._start_over()
            return self.verdict(entry.hash)
        return self._fold(entry)

    def expect(self, entries: Iterable[NoteEntry]) -> None:
        """Hear of entries that will be added, so as not to start over when they are."""
        for entry in entries:
            self._claims.note(entry)

    def has(self, entry: bytes) -> bool:
        """Return whether the entry with this hash was added."""
        return entry in self._entries

    def verdict(self, entry: bytes) -> Verdict:
        """Return the verdict on the entry with this hash; raise LocalFault if it was never added."""
        if entry not in self._entries:
            raise LocalFault("note-entry-unknown", entry=entry.hex())
        return self._void.get(entry, ACCEPTED)

    def update_of(self, entry: bytes) -> bytes:
        """Return the update of an entry as it counts if it is accepted; empty where nothing of it is left to do."""
        return self._mended.get(entry, self._entries[entry].update)

    @property
    def void(self) -> dict[bytes, Verdict]:
        """The void entries, by hash, and why."""
        return dict(self._void)

    @property
    def accepted(self) -> list[bytes]:
        """The updates that count, in the order of arrival; it only grows while ``revision`` stays."""
        return self._accepted

    @property
    def accepted_in_order(self) -> list[bytes]:
        """The updates that count, in the order that is the same on every node: dependencies first, then by hash."""
        if self._is_line:
            return list(self._accepted)
        followers: dict[bytes, list[bytes]] = defaultdict(list)
        waiting: dict[bytes, int] = {}
        for entry in self._entries.values():
            rests_on = self._rests_on(entry)
            waiting[entry.hash] = len(rests_on)
            for dep in rests_on:
                followers[dep].append(entry.hash)
        ready = [found for found, count in waiting.items() if not count]
        heapify(ready)
        updates: list[bytes] = []
        while ready:
            found = heappop(ready)
            if found not in self._void and (update := self.update_of(found)):
                updates.append(update)
            for follower in followers[found]:
                waiting[follower] -= 1
                if not waiting[follower]:
                    heappush(ready, follower)
        return updates

    @property
    def weight(self) -> int:
        """About how many bytes of memory the fold takes."""
        return self._entry_bytes + self._known_bytes + self._order.weight + self._aside.weight

    @property
    def frontier(self) -> tuple[bytes, ...]:
        """The accepted entries on which no accepted entry rests: what a new entry declares. Ascending."""
        return tuple(sorted(self._frontier))

    def next_clock(self, client: int) -> int:
        """Return the clock at which the session with this client id goes on, after everything accepted here."""
        return self._clocks.get(client, 0)

    def is_closed(self, client: int) -> bool:
        """Say whether the session with this client id ended with a void entry; its author begins another."""
        return any(closed == client for closed, _ in self._closed)

    def _has_before(self, entry: NoteEntry) -> bool:
        return not entry.after or entry.after in self._entries

    def _start(self) -> None:
        self._order = NoteOrder()
        self._aside = Aside()
        self._mended: dict[bytes, bytes] = {}
        self._known: dict[bytes, Knowledge] = {}
        self._known_bytes = 0
        self._previous: dict[bytes, bytes] = {}
        self._tails: dict[bytes, bytes] = {}
        self._void: dict[bytes, Verdict] = {}
        self._accepted: list[bytes] = []
        self._closed: set[tuple[int, bytes]] = set()
        self._clocks: dict[int, int] = {}
        self._frontier: set[bytes] = set()
        # Whether each entry so far rests on the one before it: then there is but one order.
        self._is_line = True
        self._last = b""
        # Of void entries: the accepted entries nearest below them.
        self._heads: dict[bytes, frozenset[bytes]] = {}

    def _start_over(self) -> None:
        self.revision += 1
        self._start()
        for entry in self._entries.values():
            self._fold(entry)

    def _fold(self, entry: NoteEntry) -> Verdict:
        chain = entry.chain or entry.log
        if (tail := self._tails.get(chain)) is not None:
            self._previous[entry.hash] = tail
        self._tails[chain] = entry.hash
        had = self._had(entry)
        rests_on = {*had, entry.after} if entry.after else had
        self._is_line = self._is_line and (not self._last or self._last in rests_on)
        self._last = entry.hash
        past, below = NOTHING, self._aside.below(rests_on)
        for dep in rests_on:
            past = past.joined(self._known[dep])
        try:
            known = self._known[entry.hash] = self._judge(entry, past, below)
            self._take_room(0 if known is past else 8 * len(known.rows) + _KNOWN_BYTES)
        except Malformed as error:
            self._known[entry.hash] = past
            self._pass_on(entry, below, error.message)
            return self._set_aside(entry, had, error.message)
        self._pass_on(entry, below)
        if update := self.update_of(entry.hash):
            self._accepted.append(update)
        for dep in had:
            self._frontier -= self._heads.get(dep, frozenset((dep,)))
        self._frontier.add(entry.hash)
        return ACCEPTED

    def _take_room(self, size: int) -> None:
        self._known_bytes += size
        if self.weight > 2 * limits.NOTE_WEIGHT_BYTES_MAX:
            raise TooHeavy

    def _pass_on(self, entry: NoteEntry, below: Knowledge, reason: str = "") -> None:
        """Keep what rests on ``entry`` from being lost should its words count no more, or if they don't."""
        is_out = bool(reason) and (entry.is_beyond_fork or reason in (entry.barred, _TAKEN))
        if is_out or entry.is_beyond_fork:
            said = said_by(entry) if is_out else None
            self._aside.take(entry.hash, entry.chain or entry.log, said, below)
        else:
            self._aside.pass_on(entry.hash, below)

    def _judge(self, entry: NoteEntry, past: Knowledge, below: Knowledge) -> Knowledge:
        """Return what is known after ``entry``; raise Malformed with the reason that makes it void."""
        client = entry.client_id
        if entry.barred:
            raise Malformed(entry.barred)
        if self._claims.is_taken(entry):
            raise Malformed(_TAKEN)
        if self._closed and self._is_closed_for(entry):
            raise Malformed("note-session-closed")
        update = read_update(entry.update, client=client, clock=self._order.next_clock(client, past))
        mending = self._aside.mending(below)
        after = self._order.admit(update, past, mending)
        if mending is not None and mending.has_changed(update):
            self._mend(entry, mending)
        self._clocks[client] = update.end
        return after

    def _is_closed_for(self, entry: NoteEntry) -> bool:
        client = entry.client_id
        return (client, entry.log) in self._closed or (client, entry.chain) in self._closed

    def _mend(self, entry: NoteEntry, mending: Mending) -> None:
        is_left = mending.items or mending.deletions
        update = moved(entry.update, mending.items, mending.deletions) if is_left else b""
        if len(update) > limits.UPDATE_BYTES_MAX:
            raise Malformed("note-update-too-large")
        self._mended[entry.hash] = update
        self._take_room(len(update))

    def _set_aside(self, entry: NoteEntry, had: set[bytes], reason: str) -> Verdict:
        if not self._claims.is_taken(entry):
            # What lies beyond a fork closes nothing before it.
            self._closed.add((entry.client_id, entry.chain or entry.log))
        heads = (self._heads.get(dep, frozenset((dep,))) for dep in had)
        self._heads[entry.hash] = frozenset().union(*heads)
        verdict = self._void[entry.hash] = Verdict(reason)
        return verdict

    def _rests_on(self, entry: NoteEntry) -> set[bytes]:
        return {*self._had(entry), entry.after} if entry.after else self._had(entry)

    def _had(self, entry: NoteEntry) -> set[bytes]:
        """Return what its author had: the entries that it declares, and the one before in its log."""
        previous = self._previous.get(entry.hash)
        return {*entry.deps, previous} if previous is not None else set(entry.deps)
