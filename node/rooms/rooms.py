"""All rooms of a node: who enters gets a seat, and what the logs bring from elsewhere reaches the rooms it is for."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from crdt.note_order import TooHeavy
from identity.errors import Fault, Unavailable
from node.desk import drafts
from node.desk.drafts import Draft, DraftPart
from node.rooms import limits
from node.rooms.entrance import Place, place_for
from node.rooms.room import Room, Seat
from node.unforeseen import log_failed
from web.local.sessions import KEEPER, Viewer

if TYPE_CHECKING:
    from node.hub import Hub


_log = logging.getLogger("hedgerow.rooms")


class Guest:
    """A browser that was let in: what it is told, and what it may do."""

    def __init__(self, rooms: NoteRooms, viewer: Viewer, place: Place, room: Room | None, seat: Seat) -> None:
        self.viewer = viewer
        self._rooms = rooms
        self._place = place
        self._room = room
        self._seat = seat

    async def next(self) -> Any:
        """Return what the browser is to be told next: bytes or JSON, None when it has to leave."""
        return await self._seat.next()

    def write(self, number: int, update: bytes) -> None:
        """Take the ``number``-th update of its session."""
        if self._room is not None:
            self._room.write(self._seat, number, update)

    def point(self, cursor: object) -> None:
        """Show the others where its cursor is."""
        if self._room is not None:
            self._room.point(self._seat, cursor)

    async def begin(self) -> None:
        """Make the part in which the text will live, where there is none yet; the browser then comes again."""
        if self._room is None and self._place.refusal is None and not self._seat.is_gone:
            await self._rooms.make_part(self._place)
            self._seat.tell({"reset": Unavailable("note-begins")})
            self._seat.end()

    def leave(self) -> None:
        """Leave the room."""
        if self._room is not None:
            self._rooms.left(self._room, self._seat)
        self._rooms.guests.discard(self)
        self._seat.end()

    def send_away(self) -> None:
        """End its line; what its reader may do now is found out when they come again."""
        self._seat.end()


class NoteRooms:
    """The rooms of the long texts that somebody has open on this node."""

    def __init__(self, hub: Hub) -> None:
        self.guests: set[Guest] = set()
        self._changes = 0
        self._hub = hub
        self._rooms: dict[tuple[bytes, str], Room] = {}
        self._closing: dict[tuple[bytes, str], asyncio.TimerHandle] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._late: set[Room] = set()
        self._opening = asyncio.Lock()
        self._is_closed = False
        hub.on_grew.append(self._grew)

    async def enter(
        self, viewer: Viewer, record: str, path: str, *, token: str = "", writes_as: str = ""
    ) -> Guest:
        """Let a browser into the room of a text; raise Refused where its reader may not see it."""
        changes = self._changes
        place: Place = await self._hub.run(place_for, self._hub, viewer, record, path, writes_as)
        async with self._opening:
            if self._is_closed:
                raise Unavailable("note-rooms-closed")
            if sum(len(room.seats) for room in self._rooms.values()) >= limits.SEATS_MAX:
                raise Unavailable("note-rooms-full", limit=limits.SEATS_MAX)
            room, seat = None, _seat_at_nothing(place)
            if place.record is not None:
                room = await self._room(place.record, path, place.space)
                seat = await room.enter(place.name, place.member, place.refusal, token)
        guest = Guest(self, viewer, place, room, seat)
        self.guests.add(guest)
        if changes != self._changes:
            # What a member may do was changed while this one was on the way in.
            guest.send_away()
        return guest

    def send_away(self, member: bytes) -> None:
        """Have a member come again, in all rooms: what they may see or do is another thing now."""
        self._changes += 1
        for guest in self.guests:
            if guest.viewer.member == member:
                guest.send_away()

    async def make_part(self, place: Place) -> None:
        """Make the part of a record in which a text will live, unless it was made meanwhile."""
        async with self._opening:
            known: Place = await self._hub.run(self._again, place)
            if known.record is not None:
                return
            whole = await self._hub.run(self._hub.replica.projection.row, place.whole)
            parts = (DraftPart(space=place.space, part=place.part),)
            main = DraftPart(space=whole.space, record=place.whole)
            draft = Draft(main=main, parts=parts, kind=place.kind, member=place.member)
            await drafts.write(self._hub, [draft])

    def left(self, room: Room, seat: Seat) -> None:
        """Take a seat away; the room closes when nobody comes back for a while."""
        room.leave(seat)
        key = (room.record, room.path)
        if not room.seats and self._rooms.get(key) is room:
            loop = asyncio.get_running_loop()
            self._closing[key] = loop.call_later(limits.KEEP_S, self._close_later, room)

    async def flush(self) -> None:
        """Store all that is pending in all rooms."""
        for room in list(self._rooms.values()):
            await room.flush()

    async def close(self) -> None:
        """Store all that is pending, send everybody away, and let nobody in any more."""
        async with self._opening:
            self._is_closed = True
            with contextlib.suppress(ValueError):
                self._hub.on_grew.remove(self._grew)
            for timer in self._closing.values():
                timer.cancel()
            rooms, self._rooms = list(self._rooms.values()), {}
        for room in rooms:
            with contextlib.suppress(Fault):
                await room.close()
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _again(self, place: Place) -> Place:
        return place_for(self._hub, KEEPER, place.whole.hex(), place.path)

    async def _room(self, record: bytes, path: str, space: bytes) -> Room:
        key = (record, path)
        if (timer := self._closing.pop(key, None)) is not None:
            timer.cancel()
        room = self._rooms.get(key)
        if room is None:
            await self._make_space()
            room = Room(self._hub, record, path, space)
            try:
                await room.open()
            except BaseException:
                await room.close()
                raise
            self._rooms[key] = room
            # What came while it was being read.
            await room.catch_up()
        return room

    async def _make_space(self) -> None:
        while len(self._rooms) >= limits.ROOMS_MAX:
            empty = next((room for room in self._rooms.values() if not room.seats), None)
            if empty is None:
                raise Unavailable("note-rooms-full", limit=limits.ROOMS_MAX)
            await self._close(empty)

    def _close_later(self, room: Room) -> None:
        self._spawn(self._close(room))

    async def _close(self, room: Room) -> None:
        key = (room.record, room.path)
        if room.seats or self._rooms.get(key) is not room:
            return
        del self._rooms[key]
        self._closing.pop(key, None)
        await room.close()

    def _grew(self, space: bytes) -> None:
        """The log grew: rooms of this space learn what is new, each once at a time."""
        for room in self._rooms.values():
            if room.space == space and room not in self._late:
                self._late.add(room)
                self._spawn(self._catch_up(room))

    async def _catch_up(self, room: Room) -> None:
        self._late.discard(room)
        if room.is_closed:
            return
        if await self._hub.run(self._hub.replica.projection.row, room.record) is None:
            await self._end(room)
            return
        try:
            await room.catch_up()
        except TooHeavy:
            # Who comes again hears why it can't be read here.
            with contextlib.suppress(TooHeavy):
                await self._end(room)

    async def _end(self, room: Room) -> None:
        """The text is gone, or can't be read here: nobody writes in it any more, nothing of it stays in memory."""
        if self._rooms.get((room.record, room.path)) is room:
            del self._rooms[room.record, room.path]
        if (timer := self._closing.pop((room.record, room.path), None)) is not None:
            timer.cancel()
        await room.close()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        log_failed(_log, "work on a note failed", task)


def _seat_at_nothing(place: Place) -> Seat:
    """Return a seat for a text whose part is still to be made."""
    seat = Seat(0, place.name, place.member, None)
    hello = {
        "client": 1,
        "session": "",
        "resumed": False,
        "taken": 0,
        "stored": 0,
        "may_write": place.refusal is None,
        "why": place.refusal,
        "trouble": None,
        "seat": 0,
        "parts": 0,
        "people": [],
        "absent": True,
    }
    seat.begin([{"hello": hello}])
    return seat
