"""Has the texts of notes put together whose entries changed: in the worker, once for all that comes in just now.

Many small texts go together: into the store, to the worker and back. Where the worker fails at several, each of them is
tried by itself afterwards, so that one which can't be put together here costs no other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from node.catching_up import TEXTS_WAIT_S_MAX
from node.notes.note_messages import Applied
from node.notes.note_worker import Unreadable
from node.replica.note_folds import Begun

if TYPE_CHECKING:
    from node.hub import Hub

_DAY_S = 86_400.0

Note = tuple[bytes, str]
"""A record and the path of one of its notes."""


class Texts:
    """The texts of one hub that are to be put together."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.writing = asyncio.Lock()
        self._due: dict[Note, None] = {}
        self._singly: set[Note] = set()
        self._later: dict[Note, asyncio.TimerHandle] = {}

    @property
    def are_due(self) -> bool:
        """Whether some text is to be put together."""
        return bool(self._due)

    def changed(self, notes: Iterable[Note]) -> None:
        """These are to be put together at the next ``write``."""
        self._due.update(dict.fromkeys(notes))

    async def write(self) -> None:
        """Put the texts of all changed notes together, each once for all that comes in just now."""
        loop = asyncio.get_running_loop()
        until_s, is_done = loop.time() + TEXTS_WAIT_S_MAX, False
        while not is_done:
            if self._due:
                await self._hub.catching_up.quiet(until_s - loop.time())
            # Whoever writes texts meanwhile waits for a few of these, not for all.
            async with self.writing:
                is_done = not self._due
                if self._due:
                    await self._write_some()

    def close(self) -> None:
        """Try none again by itself any more."""
        for waiting in self._later.values():
            waiting.cancel()

    async def _write_some(self) -> None:
        wanted = self._next()
        for note in wanted:
            del self._due[note]
        try:
            with self._hub.catching_up.taking():
                begun = await self._hub.home.run(self._hub.replica.notes.begin, wanted)
                self._put_back(wanted[len(begun) :])
                is_made = await self._put_together(begun)
        except BaseException:
            self._put_back(wanted)
            raise
        if is_made:
            self._singly.difference_update(wanted)
            for one in begun:
                self._hub.publish({"event": "record", "id": one.record.hex()})

    def _next(self) -> list[Note]:
        """Return which are put together next, in the order in which they changed."""
        due = list(self._due)
        end = next((at for at, note in enumerate(due) if note in self._singly), len(due))
        return due[: end or 1]

    def _put_back(self, notes: Sequence[Note]) -> None:
        self._due = dict.fromkeys(notes) | self._due

    async def _put_together(self, begun: Sequence[Begun]) -> bool:
        """Put these together; return False where they are to be tried one by one instead."""
        made: dict[Note, Applied | str] = {one.note: one.unreadable for one in begun if one.state is None}
        for one in begun:
            if one.unreadable == "note-unreadable":
                self._try_later(one.note, _DAY_S)
        readable = [one for one in begun if one.state is not None]
        if len(readable) == 1:
            made[readable[0].note] = await self._single(readable[0])
        elif readable:
            several = await self._hub.worker.apply_all([_task(one) for one in readable])
            if several is None:
                notes = [one.note for one in begun]
                await self._hub.home.run(self._hub.replica.notes.left, notes)
                self._singly.update(notes)
                self._put_back(notes)
                return False
            made.update(zip((one.note for one in readable), several, strict=True))
        self.changed(await self._hub.home.run(self._hub.replica.notes.made, made))
        return True

    async def _single(self, one: Begun) -> Applied | str:
        try:
            return await self._hub.worker.apply(*_task(one))
        except Unreadable as fault:
            self._try_later(one.note, fault.wait_s)
            return fault.message

    def _try_later(self, note: Note, wait_s: float) -> None:
        if (waiting := self._later.pop(note, None)) is not None:
            waiting.cancel()

        def again() -> None:
            del self._later[note]
            self.changed([note])
            self._hub.spawn(self.write())

        self._later[note] = asyncio.get_running_loop().call_later(wait_s, again)


def _task(one: Begun) -> tuple[bytes, tuple[bytes, ...]]:
    assert one.state is not None
    return one.record + one.path.encode(), one.state.updates
