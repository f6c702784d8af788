"""Generations at work: a steward's node makes one, others check and confirm it, all begin from it, history may go.

Everything is done in slices between which the store's thread serves others. A generation is never trusted unread: who
holds what it covers computes it again and compares, and whoever doesn't takes it only once it counts and all of it is
well formed. Nothing here decides whether one counts: ``crdt.generations`` does, for every node alike.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt import acts
from crdt.generation_content import Packer, Told, content_hash, part_hash
from crdt.generations import Standing
from crdt.membership import Role
from crdt.ops import Chunk
from identity.errors import LocalFault, PeerFault, Refused
from node.erasing.erase_acts import to_replace
from node.generations.choosing import (
    ENTRIES_DUE,
    Outstanding,
    droppable,
    is_due,
    outstanding_in,
    to_unite,
)
from node.generations.compacting import keeps_history
from node.generations.composing import Composer, NotePair
from node.generations.contradictions import Comparison
from node.generations.covering import can_review, standing_of, still_hold
from node.generations.floors import Beyond, FloorSearch, lower
from node.generations.heavy_records import HeavySearch
from node.generations.taking import Taking
from node.notes.note_worker import Unreadable
from node.replica.contents import Found
from node.replica.outcome import Outcome

if TYPE_CHECKING:
    from node.hub import Hub

SLICE_RECORDS = 64
ROOM_BEGUN, ROOM_STEP = 65_536, 16
QUIET_S = 120.0
WAIT_S_MAX = 3_600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A generation that this node made: its act, how many records it keeps, entries it covers, bytes it takes."""

    generation: bytes
    records: int
    entries: int
    size: int


class Checkpoints:
    """The generations of one hub's spaces."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._lock = asyncio.Lock()
        self._timers: dict[bytes, asyncio.TimerHandle] = {}
        self._stirred_s: dict[bytes, float] = {}
        self._is_closed = False
        self._missing: dict[bytes, set[bytes]] = {}
        self._awaited: set[bytes] = set()
        self._asked: set[tuple[bytes, bytes, int]] = set()
        self._rooms: dict[bytes, dict[bytes, int]] = {}
        # What others made is read in without any row: all rows are written once somebody asks.
        self._run = hub.catching_up.run_early

    # Making one

    async def make(
        self,
        space: bytes,
        reason: acts.GenerationReason = acts.GenerationReason.CHECKPOINT,
        *,
        replaces: bytes | None = None,
        without: Sequence[bytes] = (),
    ) -> Made:
        """Make a generation of all that can be covered now; Refused where there is nothing to cover, or no right to.

        ``replaces``: one that holds what was erased; ``without``: the records that this one leaves out therefore.
        """
        await self._hub.write_notes()
        async with self._lock:
            after = await self._hub.run(self._foundation, space)
            floors = await self._fitting(space, after, without)
            if not floors:
                raise Refused("generation-nothing-to-cover")
            composer = self._composer(space, floors, after, without)
            log = await self._open(space)
            digests, size = [], 0
            async for part in self._parts(space, composer):
                digests.append(part_hash(part))
                size += len(part)
                await self._append(space, log, Chunk(len(digests) - 1, part))
            await self._check_notes(composer.pairs)
            act = await self._hub.run(
                self._act, space, log, floors, content_hash(digests), reason, after, replaces
            )
            generation = await self._hub.append_control(space, act)
            await self._hub.run(self._note, space, generation, Found.REVIEWED)
        await self.look(space)
        entries = sum(floor.seq for floor in floors)
        return Made(generation=generation, records=composer.records, entries=entries, size=size)

    async def close_history(self, space: bytes) -> None:
        """Let whoever is invited next read what the space holds now and what follows, and nothing older.

        A fresh key serves from here on, and what the entries so far come to is kept under it.
        """
        await self._hub.append_control(
            space, acts.MintKey(await self._hub.run(self._hub.replica.mint, space))
        )
        if await self._floors(space):
            await self.make(space, acts.GenerationReason.CLOSED_HISTORY)

    async def replace(self, space: bytes) -> None:
        """Make a generation in the place of one that keeps what was erased since; nothing where that was done."""
        old = await self._hub.run(to_replace, self._hub.replica, space)
        if old is not None:
            with contextlib.suppress(Refused):
                await self.make(space, acts.GenerationReason.ERASURE, replaces=old)

    def _foundation(self, space: bytes) -> bytes | None:
        """Return the generation on which another one builds; Refused where this group may make none."""
        replica = self._hub.replica
        if replica.state(space).role(replica.me.group) is not Role.STEWARD:
            raise Refused("generation-not-steward")
        return replica.projection.contents.adopted(space)

    def _composer(
        self, space: bytes, floors: Sequence[acts.Floor], after: bytes | None, without: Sequence[bytes]
    ) -> Composer:
        composer = Composer(self._hub.replica, space, floors, after)
        composer.without(without)
        return composer

    async def _fitting(self, space: bytes, after: bytes | None, without: Sequence[bytes]) -> list[acts.Floor]:
        """Return the floors below which no record holds more than a checkpoint may keep of one.

        Else who may write a little too much about one would keep all others from making any. Nothing is written before
        it is known to fit.
        """
        search = HeavySearch(self._hub.replica, space)
        while not await self._hub.run(search.go_on):
            pass
        rooms = self._rooms.setdefault(space, {})
        beyond: Beyond = {}
        while floors := await self._floors(space, beyond):
            composer = self._composer(space, floors, after, without)
            too_large = await self._too_large(composer, [one for one in search.found if one not in without])
            lower(beyond, composer.beyond)
            for record in too_large:
                if not rooms.get(record, 1):
                    raise Refused("generation-record-too-large", record=record.hex()[:10])
                rooms[record] = rooms.get(record, ROOM_BEGUN) // ROOM_STEP
            if not (too_large or composer.beyond):
                break
        return floors

    async def _too_large(self, composer: Composer, ids: Sequence[bytes]) -> list[bytes]:
        """Return those of some records of which too much would be kept."""
        found: list[bytes] = []
        done = 0
        while done < len(ids):
            large, count = await self._hub.run(composer.too_large, ids[done : done + SLICE_RECORDS])
            found += large
            done += count
        return found

    async def _floors(self, space: bytes, beyond: Beyond | None = None) -> list[acts.Floor]:
        search = FloorSearch(self._hub.replica, space, self._rooms.get(space), beyond)
        while not await self._hub.run(search.go_on):
            pass
        return search.found

    async def _open(self, space: bytes) -> bytes:
        log, outcome = await self._hub.run(
            self._hub.replica.open_generation, space, self._hub.home.clock.now()
        )
        await self._hub.settle(outcome)
        return bytes(log)

    async def _append(self, space: bytes, log: bytes, chunk: Chunk) -> None:
        outcome = await self._hub.run(
            self._hub.replica.append_chunk, space, log, chunk, self._hub.home.clock.now()
        )
        await self._hub.settle(outcome)

    def _act(
        self,
        space: bytes,
        log: bytes,
        floors: Sequence[acts.Floor],
        content: bytes,
        reason: acts.GenerationReason,
        after: bytes | None,
        replaces: bytes | None,
    ) -> acts.Generation:
        row = self._hub.replica.ledger.logs[space, log]
        if not still_hold(self._hub.replica, space, floors):
            raise Refused("generation-changed-meanwhile")
        return acts.Generation(log, row.height, row.tip, tuple(floors), content, reason, after, replaces)

    async def _parts(self, space: bytes, composer: Composer) -> AsyncIterator[bytes]:
        for part in await self._hub.run(composer.log_parts):
            yield part
        ids = await self._hub.run(composer.ids)
        packer = Packer()
        done = 0
        while done < len(ids):
            kept, count = await self._hub.run(composer.kept, ids[done : done + SLICE_RECORDS])
            for part in packer.add(kept):
                yield part
            done += count
            self._progress(space, done, len(ids), count)
        for part in packer.end():
            yield part
        while not await self._hub.run(composer.name_covered):
            pass
        while (named := await self._hub.run(composer.covered_part)) is not None:
            yield named

    def _progress(self, space: bytes, done: int, of: int, count: int) -> None:
        """Tell how far it is, after ``count`` more, now and then."""
        if done % (16 * SLICE_RECORDS) < count or done == of:
            self._hub.publish({"event": "generation", "space": space.hex(), "done": done, "of": of})

    async def _check_notes(self, pairs: Iterable[NotePair]) -> None:
        """Raise LocalFault unless the notes that are kept read as the notes that they were kept of."""
        for pair in pairs:
            name = b"generation" + pair.record + pair.path.encode()
            try:
                whole = await self._hub.worker.apply(name, pair.whole, fresh=True)
                kept = await self._hub.worker.apply(name, pair.kept, fresh=True)
            except Unreadable as fault:
                raise LocalFault("generation-differs", record=pair.record.hex()) from fault
            finally:
                await self._hub.worker.forget(name)
            if whole.content_hash != kept.content_hash:
                raise LocalFault("generation-differs", record=pair.record.hex())

    # What others made

    def awaits(self, space: bytes) -> bool:
        """Tell whether data that comes may be more of a generation that is waited for."""
        return space in self._awaited

    async def miss(self, space: bytes, logs: Iterable[bytes]) -> None:
        """A peer no longer holds what follows on these logs here: what a generation keeps has to stand in for it."""
        fresh = set(logs) - self._missing.setdefault(space, set())
        if fresh:
            self._missing[space] |= fresh
            await self.look(space)

    async def look(self, space: bytes) -> None:
        """Check, confirm and begin from what is there; nothing where nothing is new."""
        begun: list[bytes | None] = []
        async with self._lock:
            # Never to and fro between two.
            while len(set(begun)) == len(begun) and await self._look(space):
                begun.append(self._hub.replica.projection.contents.adopted(space))
        if begun:
            # It may keep what was erased before it counted, or was here.
            await self.replace(space)

    async def _look(self, space: bytes) -> bool:
        """Do what is to be done now; return whether the space begins from another one, on which more may build."""
        left: Outstanding = await self._run(self._outstanding, space)
        for stray in left.strays - self._asked:
            self._asked.add(stray)
            for ask in list(self._hub.on_lacking):
                ask(*stray)
        for one in left.review:
            await self._review(space, one)
        if left.review:
            left = await self._run(self._outstanding, space)
        for one in left.confirm:
            # A home that came back from a backup doesn't write yet; it confirms once it does.
            with contextlib.suppress(Refused):
                await self._confirm(space, one)
        if left.confirm:
            left = await self._run(self._outstanding, space)
        if left.adopt is None:
            return False
        await self._adopt(space, left.adopt)
        return True

    def is_to_do(self, space: bytes) -> bool:
        """Tell, in the store's thread, whether anything of a space is to be done now."""
        left = self._outstanding(space)
        return not left.is_nothing or not left.strays <= self._asked

    def _outstanding(self, space: bytes) -> Outstanding:
        """Return what is to be done of a space, and note whether more of it is waited for."""
        left = outstanding_in(self._hub.replica, space, self._missing.get(space, set()))
        if left.awaits:
            self._awaited.add(space)
        else:
            self._awaited.discard(space)
        return left

    async def _confirm(self, space: bytes, one: Standing) -> None:
        act, now = acts.ConfirmGeneration(one.hash), self._hub.home.clock.now()
        await self._hub.settle(await self._run(self._hub.replica.append_duty, space, act, now))

    async def _review(self, space: bytes, one: Standing) -> None:
        composer = Composer(self._hub.replica, space, one.act.floors, one.act.after)
        try:
            digests = [part_hash(part) async for part in self._parts(space, composer)]
            await self._check_notes(composer.pairs)
            same = content_hash(digests) == one.act.content
        except (LocalFault, PeerFault, Refused):
            same = False
        if not await self._run(can_review, self._hub.replica, space, one):
            return
        if same:
            await self._run(self._note, space, one.hash, Found.REVIEWED)
        else:
            await self._differs(space, one)

    async def _differs(self, space: bytes, one: Standing) -> None:
        was = self._hub.replica.projection.contents.found(one.hash)
        await self._run(self._note, space, one.hash, Found.DIFFERS, one.act.floors)
        if was is not Found.DIFFERS:
            await self._hub.notice("generation-differs", {"space": space.hex()})

    def _note(self, space: bytes, generation: bytes, found: Found, floors: Sequence[acts.Floor] = ()) -> None:
        """Keep what was found; ``floors``: and how these logs stand here, to judge anew once they don't."""
        replica = self._hub.replica
        with replica.transaction(later=True):
            replica.projection.contents.note(space, generation, found, standing_of(replica, space, floors))

    # Beginning from one

    async def _adopt(self, space: bytes, one: Standing) -> None:
        replica = self._hub.replica
        taking = Taking(self._hub.home, space, one)
        is_reviewed = replica.projection.contents.found(one.hash) is Found.REVIEWED
        try:
            whole = await self._check_content(taking, one)
        except PeerFault:
            await self._run(self._note, space, one.hash, Found.BROKEN)
            await self._run(replica.forget_generations)
            await self._hub.notice("generation-broken", {"space": space.hex()})
            return
        if not is_reviewed and await self._is_contradicted(space, one):
            await self._differs(space, one)
            return
        if whole is not None:
            outcome = await self._run(taking.whole, whole)
            await self._hub.catching_up.let_few_wait()
            self._progress(space, len(whole), len(whole), len(whole))
        else:
            outcome = await self._take_slices(taking, space, one)
        await self._hub.settle(outcome)

    async def _is_contradicted(self, space: bytes, one: Standing) -> bool:
        """Tell whether what is here says something else, as far as that can be told without all that is covered."""
        comparison = Comparison(self._hub.replica, space, one)
        while not await self._run(comparison.go_on):
            pass
        try:
            await self._check_notes(comparison.pairs)
        except LocalFault:
            return True
        return comparison.is_contradicted

    async def _take_slices(self, taking: Taking, space: bytes, one: Standing) -> Outcome:
        await self._run(taking.begin)
        for number in range(one.act.height - 1):
            await self._run(taking.take, number)
            await self._hub.catching_up.let_few_wait()
            self._progress(space, number + 1, one.act.height - 1, 1)
        outcome: Outcome = await self._run(taking.end)
        return outcome

    async def _check_content(self, taking: Taking, one: Standing) -> list[Told] | None:
        """Raise PeerFault unless the generation's log holds what its act says, well formed; a slice a turn.

        Return what it tells if that is a single slice; None where there is more, which is read again when it is used.
        """
        digests: list[bytes] = []
        told: list[Told] | None = None
        is_whole = False
        while not is_whole:
            is_first = not digests
            found, told = await self._run(taking.check_slice, len(digests))
            digests += found
            told = told if is_first else None
            is_whole = len(digests) >= one.act.height - 1
        if content_hash(digests) != one.act.content:
            raise PeerFault("generation-content-other")
        return told

    # By itself

    def stir(self, space: bytes) -> None:
        """Something was written in a space: look at it again once it is quiet there, or after an hour without that."""
        if self._is_closed:
            return
        loop = asyncio.get_running_loop()
        self._stirred_s[space] = loop.time()
        if space not in self._timers:
            self._timers[space] = loop.call_later(
                min(QUIET_S, WAIT_S_MAX), self._quiet, space, loop.time() + WAIT_S_MAX
            )

    def close(self) -> None:
        """Look at nothing any more."""
        self._is_closed = True
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()

    def _quiet(self, space: bytes, until_s: float) -> None:
        loop = asyncio.get_running_loop()
        due_s = min(self._stirred_s[space] + QUIET_S, until_s)
        if loop.time() < due_s:
            self._timers[space] = loop.call_at(due_s, self._quiet, space, until_s)
            return
        del self._timers[space]
        self._hub.spawn(self.tidy(space))

    async def tidy(self, space: bytes) -> None:
        """Make a checkpoint where one is due, if this device is to make it; let history go where nobody wants it.

        One that differed may not, by now.
        """
        await self.look(space)
        is_worth = await self._hub.run(is_due, self._hub.replica, space) and await self._has_more(space)
        if is_worth or await self._can_unite(space):
            await self._make_if_can_be(space)
        row = self._hub.replica.ledger.space_rows.get(space)
        if row is not None and not await self._hub.run(keeps_history, self._hub.replica.db, row):
            await self.drop_history(space)

    async def _has_more(self, space: bytes) -> bool:
        """Tell whether much more can be covered: what lies above the floors may be such that nothing can."""
        logs, floors = self._hub.replica.ledger.logs, await self._floors(space)
        return sum(floor.seq - logs[space, floor.log].covered for floor in floors) > ENTRIES_DUE

    async def _make_if_can_be(self, space: bytes) -> None:
        try:
            await self.make(space)
        except Refused as why:
            if why.message == "generation-record-too-large":
                await self._hub.notice(
                    why.message, {"space": space.hex(), "record": str(why.fields["record"])}
                )

    async def _can_unite(self, space: bytes) -> bool:
        """Tell whether two were made apart, and this device can cover now what either does."""
        wanted = await self._hub.run(to_unite, self._hub.replica, space)
        if not wanted:
            return False
        found = {floor.log: floor.seq for floor in await self._floors(space)}
        return all(found.get(log, 0) >= seq for log, seq in wanted.items())

    # Letting history go

    async def drop_history(self, space: bytes) -> int:
        """Delete the entries that the adopted generation covers, if all may go; return how many."""
        count = 0
        async with self._lock:
            for log in await self._hub.run(droppable, self._hub.replica, space):
                count += await self._hub.run(self._drop, space, log)
                heads = await self._hub.run(self._hub.replica.heads, space)
                self._hub.inventory.update(space, heads)
        return count

    def _drop(self, space: bytes, log: bytes) -> int:
        replica = self._hub.replica
        with replica.transaction():
            row = replica.ledger.logs[space, log]
            count = replica.ledger.drop_history(row)
            replica.projection.honouring.begin(row)
            return count
