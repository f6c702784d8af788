"""When the rows of what came in or was written here are written: before any question, and after a moment's quiet.

Rows are what lists and search read. Written for every piece of a long exchange, most would be written many times. So
what is being taken in is no quiet, however long a slow machine is busy with it. Texts wait for the same quiet, and
after a run of many entries as long again as it took: the next one is most likely under way, and they would be put
together twice.
Rows are written in pieces, so that whoever asks for what needs none waits for one of them. While somebody looks on, few
rows wait at a time; else many do, or those that change again and again would be written again and again after all.
Promise: whoever asks for more finds no row waiting, and waits for those of what was taken in before, not for what comes
meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from crdt.run import Run
from node.links.said import Heights
from node.replica.outcome import Moment, Outcome

if TYPE_CHECKING:
    from node.hub import Hub

REST_S = 0.25
WAIT_S_MAX = 10.0
TEXTS_WAIT_S_MAX = 2.0
ROWS_WAIT_MAX = 1_024
ROWS_WAIT_ALONE_MAX = 16_384
RECORDS_HELD_MAX = 4_096
ASKED_S = 60.0
_MANY_ENTRIES = 64


class Many:
    """How many are at something, each for as long as it holds this as a context; ``none`` is set while nobody is.

    ``went`` is called whenever one is no longer.
    """

    def __init__(self, went: Callable[[], None] | None = None) -> None:
        self.count = 0
        self.none = asyncio.Event()
        self.none.set()
        self._went = went

    def __enter__(self) -> None:
        self.count += 1
        self.none.clear()

    def __exit__(self, *raised: object) -> None:
        self.count -= 1
        if not self.count:
            self.none.set()
        if self._went is not None:
            self._went()


class CatchingUp:
    """Has the rows of one hub's replica written that wait."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._timer: asyncio.TimerHandle | None = None
        self._begun_s = self._stirred_s = self._more_until_s = 0.0
        self._asked_s = -math.inf
        self._taking, self._asking = Many(self.stir), Many()
        self._turn = asyncio.Lock()
        self._is_closed = False

    async def run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Run ``work`` in the store's thread once no row waits; until then nothing more is taken in."""
        is_done, found = await self.run_early(self._caught_up, work, *arguments)
        if is_done:
            return found
        with self._asking:
            while not is_done:
                is_done, found = await self.run_early(self._caught_up, work, *arguments)
        return found

    async def run_early(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Run ``work`` in the store's thread, whatever rows wait; what peers said that they hold is written before."""
        return await self._hub.home.run(self._heard, self._hub.said.take(), work, *arguments)

    async def take_in(self, space: bytes, run: Run, now: Moment, payer: bytes) -> Outcome:
        """Check and store a run that ``payer`` sent: each in its turn, and never while many rows wait."""
        home = self._hub.home
        with self._taking:
            async with self._turn:
                await self._asking.none.wait()
                outcome: Outcome
                loop = asyncio.get_running_loop()
                begun_s = loop.time()
                outcome = await home.run(self._hub.replica.take_in, space, run, now, payer)
                if len(run.items) >= _MANY_ENTRIES:
                    ended_s = loop.time()
                    self._more_until_s = ended_s + min(ended_s - begun_s, REST_S)
                await self.let_few_wait()
        return outcome

    def asked(self) -> None:
        """Somebody looks on: they most likely ask again soon."""
        self._asked_s = time.monotonic()

    async def let_few_wait(self) -> None:
        """Have the rows written that wait if there are many: nobody who asks waits long for them."""
        replica = self._hub.replica
        if time.monotonic() - self._asked_s < ASKED_S:
            are_many = replica.rows_waiting > ROWS_WAIT_MAX
        else:
            # What is in memory still is written for less than once it has to be read again.
            is_at_hand = len(replica.projection.folds) > RECORDS_HELD_MAX
            are_many = replica.rows_waiting > (RECORDS_HELD_MAX if is_at_hand else ROWS_WAIT_ALONE_MAX)
        if are_many:
            await self.catch_up()

    async def catch_up(self) -> None:
        """Have the rows written that wait."""
        while not await self.run_early(self._hub.replica.catch_up_some):
            pass
        projection = self._hub.replica.projection
        if projection.has_moved_notes:
            self._hub.notes_changed(await self.run_early(projection.take_moved_notes))

    def taking(self) -> Many:
        """Something comes in for as long as the context lasts."""
        return self._taking

    async def quiet(self, most_s: float) -> None:
        """Return once nothing is being taken in and no more is to be expected soon, or after ``most_s`` seconds."""
        loop = asyncio.get_running_loop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(most_s):
                await self._taking.none.wait()
                while (wait_s := self._more_until_s - loop.time()) > 0:
                    await asyncio.sleep(wait_s)
                    await self._taking.none.wait()

    def close(self) -> None:
        """Wait for nothing any more: what comes from here on is written before the next question."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _heard(self, said: Heights, work: Callable[..., Any], *arguments: Any) -> Any:
        if said:
            self._hub.said.write(said)
        return work(*arguments)

    def _caught_up(self, work: Callable[..., Any], *arguments: Any) -> tuple[bool, Any]:
        """Write a piece of the rows that wait and, if none does any more, do the work."""
        if not self._hub.replica.catch_up_some():
            return False, None
        return True, work(*arguments)

    def stir(self) -> None:
        """Something came in or was written here."""
        if self._is_closed:
            return
        loop = asyncio.get_running_loop()
        self._stirred_s = loop.time()
        if self._timer is None:
            self._begun_s = self._stirred_s
            self._timer = loop.call_later(REST_S, self._look)

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        now_s = loop.time()
        rested_s = (now_s if self._taking.count else self._stirred_s) + REST_S
        due_s = min(rested_s, self._begun_s + WAIT_S_MAX)
        if now_s < due_s:
            self._timer = loop.call_at(due_s, self._look)
            return
        self._timer = None
        self._hub.spawn(self.catch_up())
