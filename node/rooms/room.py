"""The room of one long text: what somebody types reaches the others at once, and the log within a second.

    browser ──update──► LiveNote admits ──► all other browsers of this node          at once
                             │
                             └─► batches ──► signed entries, appended together ──► ack  after a pause, at most a second
    other nodes, forms ──► entries of the log ──► LiveNote learns ──► all browsers     when the log grew

What isn't acknowledged is still the browser's to keep. A session that sent something inadmissible is closed and told
to begin anew (``reset``); so is everybody when entries on which they wrote count no more (a fork), or when the log
that bound their client ids was closed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crdt import limits as crdt_limits
from crdt.note import client_id
from crdt.ops import NoteEdit
from identity.errors import Fault, Malformed, Refused, Unavailable
from node.clock import draw
from node.desk.records import check_owner
from node.replica.outcome import Outcome, Written
from node.rooms import limits
from node.rooms.live_note import Batch, LiveNote, Writing, read_of
from node.unforeseen import log_unforeseen

if TYPE_CHECKING:
    from node.hub import Hub

_log = logging.getLogger("hedgerow.rooms")

Told = bytes | Mapping[str, Any]
"""What a browser is told: an update as bytes, everything else as JSON; a Fault in it is said in words on the way."""


class Seat:
    """One browser in a room. ``outbox`` holds what it is to be told; it ends with None when it has to leave."""

    def __init__(self, number: int, name: str, member: bytes | None, writing: Writing | None) -> None:
        self.number = number
        self.name = name
        self.member = member
        self.writing = writing
        self.outbox: asyncio.Queue[Told | None] = asyncio.Queue()
        self.is_gone = False
        self._waiting_bytes = 0

    def tell(self, told: Told) -> None:
        """Put something into the outbox; a browser that doesn't keep up has to come again."""
        if self.is_gone:
            return
        if self.outbox.qsize() >= limits.OUTBOX_MAX or self._waiting_bytes > limits.OUTBOX_BYTES_MAX:
            self.end()
            return
        self._waiting_bytes += len(told) if isinstance(told, bytes) else 0
        self.outbox.put_nowait(told)

    def begin(self, all_told: Sequence[Told]) -> None:
        """Put what a browser needs to begin into the outbox, however much it is."""
        for told in all_told:
            self._waiting_bytes += len(told) if isinstance(told, bytes) else 0
            self.outbox.put_nowait(told)

    async def next(self) -> Told | None:
        """Return what the browser is to be told next, None when it has to leave."""
        told = await self.outbox.get()
        self._waiting_bytes -= len(told) if isinstance(told, bytes) else 0
        return told

    def end(self) -> None:
        """Tell nothing any more but that this seat is gone."""
        if not self.is_gone:
            self.is_gone = True
            self.outbox.put_nowait(None)


@dataclass(slots=True, kw_only=True)
class Kept:
    """A writing session that its browser may take up again by ``token``."""

    writing: Writing
    member: bytes | None
    seat: Seat | None


@dataclass(slots=True, kw_only=True)
class State:
    """What a browser needs to begin: updates that are the whole text, applied in this order."""

    parts: list[bytes] = field(default_factory=list)
    since: list[bytes] = field(default_factory=list)


class Room:
    """One long text and the browsers that have it open; made by ``node.rooms.rooms``."""

    def __init__(self, hub: Hub, record: bytes, path: str, space: bytes) -> None:
        self.record = record
        self.path = path
        self.space = space
        self.seats: dict[int, Seat] = {}
        self.is_closed = False
        self._hub = hub
        self._log = b""
        self._live = LiveNote()
        self._state = State()
        self._kept: dict[str, Kept] = {}
        self._storing = asyncio.Lock()
        self._wrote = asyncio.Event()
        self._trouble: Fault | None = None
        self._keeping = asyncio.create_task(self._keep())

    async def open(self) -> None:
        """Read the text; raise Unreadable or TooHeavy where this device can't."""
        async with self._storing:
            await self._read()

    async def enter(self, name: str, member: bytes | None, refusal: Fault | None, token: str) -> Seat:
        """Give a seat, with all that the browser needs to begin in its outbox; ``token`` takes a session up again."""
        await self._refresh_state()
        if refusal is None and not self._log:
            await self._open_log()
        known = self._kept.get(token)
        resumed = known is not None and known.member == member and not known.writing.is_closed
        if known is None or not resumed or refusal is not None:
            resumed, token = False, draw(16).hex()
            known = Kept(writing=self._begin(member), member=member, seat=None)
        writing = known.writing if refusal is None else None
        number = next(number for number in range(limits.SEATS_MAX + 1) if number not in self.seats)
        if known.seat is not None:
            self.leave(known.seat)
        seat = Seat(number, name, member, writing)
        if writing is not None:
            known.seat = seat
            self._kept[token] = known
            self._forget_sessions()
        self.seats[number] = seat
        parts = [*self._state.parts, *self._state.since]
        hello = {
            "client": known.writing.client,
            "session": token,
            "resumed": resumed,
            "taken": known.writing.taken,
            "stored": known.writing.stored,
            "may_write": writing is not None,
            "why": refusal,
            "trouble": self._trouble,
            "seat": number,
            "parts": len(parts),
            "people": self._people(),
        }
        seat.begin([{"hello": hello}, *parts])
        self._tell_all({"joined": _person(seat)}, seat)
        return seat

    def write(self, seat: Seat, number: int, update: bytes) -> None:
        """Take the ``number``-th update of a seat's session; what was taken already is passed over."""
        writing = seat.writing
        if self.is_closed:
            return
        if seat.is_gone or writing is None:
            self.reset(seat, Refused("note-read-only"))
            return
        if number <= writing.taken and not writing.is_closed:
            return
        try:
            if number != writing.taken + 1:
                writing.is_closed = True
                raise Malformed("note-wrong-clock")
            self._live.write(writing, update)
        except Malformed as fault:
            self.reset(seat, fault)
            return
        self._spread([update], seat)
        self._wrote.set()

    def point(self, seat: Seat, cursor: object) -> None:
        """Show the others where a seat's cursor is; nothing of it is kept."""
        self._tell_all({"cursor": {"seat": seat.number, "at": cursor}}, seat)

    def leave(self, seat: Seat) -> None:
        """Take a browser out of the room; its session stays for a while."""
        if self.seats.get(seat.number) is seat:
            del self.seats[seat.number]
            self._tell_all({"left": seat.number}, seat)
        for kept in self._kept.values():
            if kept.seat is seat:
                kept.seat = None
        seat.end()

    def reset(self, seat: Seat, fault: Fault) -> None:
        """End a seat's session: its browser begins a new one and enters again what is not acknowledged."""
        if seat.writing is not None:
            seat.writing.is_closed = True
        seat.tell({"reset": fault})
        self.leave(seat)

    async def flush(self) -> bool:
        """Store all that is pending; return False where that can't be done now."""
        async with self._storing:
            return await self._store()

    async def catch_up(self) -> None:
        """Learn what came into the log from elsewhere, and tell the browsers; raise TooHeavy as ``open`` does."""
        async with self._storing:
            accepted = await self._hub.run(self._accepted)
            news = self._live.missing(accepted)
            try:
                if news is None:
                    raise Malformed("note-history-changed")
                fresh = [update for update in news if await self._learn(update)]
            except Malformed as fault:
                await self._begin_anew(fault)
                return
            self._spread(fresh, None)

    async def close(self) -> None:
        """Take nothing more, store what is pending, and send everybody away."""
        self.is_closed = True
        self._keeping.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._keeping
        try:
            await self.flush()
        finally:
            for seat in list(self.seats.values()):
                self.leave(seat)

    # Telling

    def _spread(self, updates: Sequence[bytes], writer: Seat | None) -> None:
        self._state.since += updates
        for seat in list(self.seats.values()):
            if seat is not writer:
                for update in updates:
                    seat.tell(update)

    def _tell_all(self, told: Told, but: Seat | None = None) -> None:
        for seat in list(self.seats.values()):
            if seat is not but:
                seat.tell(told)

    def _people(self) -> list[dict[str, Any]]:
        return [_person(seat) for seat in self.seats.values()]

    # Sessions

    def _begin(self, member: bytes | None) -> Writing:
        number = int.from_bytes(draw(4), "big") >> 1
        return Writing(
            number=number, client=client_id(self._log, self.record, self.path, number), member=member
        )

    def _forget_sessions(self) -> None:
        """Keep few sessions whose browsers are gone; the oldest go first."""
        gone = [token for token, kept in self._kept.items() if kept.seat is None]
        for token in gone[: max(0, len(gone) - limits.SESSIONS_KEPT_MAX)]:
            del self._kept[token]

    # The log

    async def _read(self) -> None:
        self._log, accepted = await self._hub.run(self._ground)
        self._live = await asyncio.to_thread(LiveNote, accepted)
        self._state = State(parts=await self._compact(accepted))

    async def _learn(self, update: bytes) -> bool:
        """Learn an update, which may be large, while everybody else is served."""
        # In another thread, which leaves the interpreter to this one every few milliseconds.
        read = await asyncio.to_thread(read_of, update) if len(update) > limits.READ_HERE_BYTES_MAX else None
        steps = self._live.learning(update, read)
        while True:
            await asyncio.sleep(0)
            try:
                next(steps)
            except StopIteration as done:
                return bool(done.value)

    async def _compact(self, accepted: list[bytes]) -> list[bytes]:
        if len(accepted) <= limits.STATE_PARTS_MAX and sum(map(len, accepted)) <= limits.STATE_BYTES_MAX:
            return accepted
        document = self.record + self.path.encode()
        return [await self._hub.worker.snapshot(document, accepted)]

    async def _refresh_state(self) -> None:
        """Put the text together anew where too many pieces came since it was."""
        if len(self._state.since) <= limits.STATE_SINCE_MAX:
            return
        async with self._storing:
            known = len(self._state.since)
            if not await self._store():
                return
            _, accepted = await self._hub.run(self._ground)
            parts = await self._compact(accepted)
            self._state = State(parts=parts, since=self._state.since[known:])

    async def _open_log(self) -> None:
        """Open the log that binds the client ids of all who write here."""
        async with self._storing:
            outcome: Outcome = await self._hub.run(
                self._hub.replica.prepare, self.space, self._hub.home.clock.now()
            )
            await self._hub.settle(outcome)
            self._log, _ = await self._hub.run(self._ground)

    async def _begin_anew(self, fault: Fault) -> None:
        """What was known here counts no more: read the text again, and have everybody do so."""
        for seat in list(self.seats.values()):
            self.reset(seat, fault)
        self._kept.clear()
        self._wrote.clear()
        await self._read()

    async def _store(self) -> bool:
        batches = self._live.take()
        if not batches:
            return True
        try:
            stored: tuple[Outcome, bool] | None = await self._hub.run(self._append, batches)
        except Refused as fault:
            # Nobody may write here any more, or the disk is full: the browsers keep what they have.
            self._live.give_back(batches)
            return self._failed(fault)
        except Unavailable as fault:
            self._live.give_back(batches)
            return self._failed(fault)
        except BaseException:
            self._live.give_back(batches)
            raise
        if stored is None:
            await self._begin_anew(Unavailable("note-log-closed"))
            return True
        outcome, is_honoured = stored
        self._acknowledge(batches)
        await self._hub.settle(outcome)
        if not is_honoured:
            await self._begin_anew(Malformed("note-history-changed"))
        return True

    def _failed(self, fault: Fault) -> bool:
        if self._trouble is None or self._trouble.message != fault.message:
            self._tell_all({"trouble": fault})
        self._trouble = fault
        return False

    def _acknowledge(self, batches: Sequence[Batch]) -> None:
        if self._trouble is not None:
            self._trouble = None
            self._tell_all({"trouble": None})
        for batch in batches:
            batch.writing.stored = max(batch.writing.stored, batch.upto)
        for seat in list(self.seats.values()):
            if seat.writing is not None and any(batch.writing is seat.writing for batch in batches):
                seat.tell({"ack": seat.writing.stored})

    async def _keep(self) -> None:
        """Store what is pending after a pause in the writing, and at the latest after STORE_AFTER_S."""
        while True:
            await self._wrote.wait()
            await self._pause()
            self._wrote.clear()
            try:
                is_stored = await self.flush()
            except Exception as error:  # whatever it is, whoever writes hears of it, and it is tried again
                log_unforeseen(_log, "a note could not be stored", error)
                is_stored = self._failed(Unavailable("note-not-stored"))
            if not is_stored:
                await asyncio.sleep(limits.RETRY_S)
                self._wrote.set()

    async def _pause(self) -> None:
        """Wait until nobody has written for PAUSE_S, at most STORE_AFTER_S."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limits.STORE_AFTER_S):
                while True:
                    self._wrote.clear()
                    async with asyncio.timeout(limits.PAUSE_S):
                        await self._wrote.wait()

    # In the store's thread

    def _ground(self) -> tuple[bytes, list[bytes]]:
        hub = self._hub
        log = hub.replica.own_data_log(self.space) or b""
        return log, list(hub.replica.projection.note(self.record, self.path).accepted_in_order)

    def _accepted(self) -> list[bytes]:
        return list(self._hub.replica.projection.note(self.record, self.path).accepted)

    def _append(self, batches: Sequence[Batch]) -> tuple[Outcome, bool] | None:
        """Append an entry for each batch; None where the log is another one than the one they were made for."""
        hub = self._hub
        if hub.replica.own_data_log(self.space) != self._log:
            return None
        check_owner(hub, self.record)
        fold = hub.replica.projection.note(self.record, self.path)
        deps = fold.frontier[: crdt_limits.DEPS_MAX] or (self.record,)
        ops = [
            Written(
                op=NoteEdit(self.record, self.path, batch.writing.number, batch.update),
                deps=deps,
                member=batch.writing.member,
            )
            for batch in batches
        ]
        hashes, outcome = hub.replica.append(self.space, ops, hub.home.clock.now())
        fold = hub.replica.projection.note(self.record, self.path)
        return outcome, all(fold.verdict(hash_).accepted for hash_ in hashes)


def _person(seat: Seat) -> dict[str, Any]:
    return {"seat": seat.number, "name": seat.name, "writes": seat.writing is not None}
