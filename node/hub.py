"""The living node around its replica: every change goes through here and reaches sessions, notes and listeners.

One hub per open home, with or without network. It keeps the inventory that sessions read on the event loop, has the
texts of notes put together in the worker, takes up offered spaces, and tells whoever subscribed what happened.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import metadata
from typing import Any

import hedgerow
from crdt import acts
from crdt.run import ForkProof, Run
from identity.errors import Fault, Refused
from node.catching_up import CatchingUp
from node.clock import draw
from node.control_news import After, ControlNews, Looked, Rights
from node.couriers.couriers import Couriers
from node.desk import drafts
from node.devices.devices import Devices
from node.erasing.cleaning import Cleaner
from node.erasing.erase_acts import heard_erasures, to_replace
from node.full_rooms import FullRooms
from node.generations.checkpoints import Checkpoints
from node.home import Home
from node.links.at_hand import AtHand
from node.links.peers import Peers
from node.links.said import Said
from node.marks import Doubt
from node.notes.note_worker import NoteWorker
from node.replica.comparing import Comparing
from node.replica.forks import enter_again, lost
from node.replica.notices import end_notice, keep_notice
from node.replica.outcome import Outcome, Written, metered
from node.replica.replica import Replica
from node.sharing.endings import removal_told
from node.sharing.rotation import ROTATE_DAYS
from node.store.damage import given
from node.store.healing import heal, tell_damage
from node.store.scrub import Scrub
from node.texts import Texts
from node.unforeseen import log_failed
from node.view_answers import ViewAnswers, ViewHash
from sync.holdings import Heights, Holdings
from sync.inventory import Inventory
from sync.window import Window
from web.local.events import Events

_log = logging.getLogger(__name__)
# A device that a space hears of may need its keys: one duty follows from another, seldom a third.
_DUTY_ROUNDS_MAX = 3

Grew = Callable[[bytes], None]


class Hub:
    """All of an open home; make it with ``open_hub``."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.inventory = Inventory()
        self.holdings = Holdings()
        self.at_hand = AtHand()
        self.access: dict[bytes, frozenset[bytes]] = {}
        self.windows: dict[bytes, dict[bytes, Window]] = {}
        self.farewells: dict[bytes, dict[bytes, Window]] = {}
        self.members: dict[bytes, frozenset[bytes]] = {}
        self.worker = NoteWorker()
        self.peers = Peers(home.replica.db)
        self.said = Said(self)
        self.couriers = Couriers(home.replica.db)
        self.devices = Devices(home, self.peers)
        self.instance = draw(16)
        self.rotate_days = ROTATE_DAYS
        self._calls = 0
        self.on_grew: list[Grew] = []
        self.on_held: list[Grew] = []
        self.on_devices: list[Callable[[], None]] = []
        self.on_control: list[Callable[[], None]] = []
        self.on_lacking: list[Callable[[bytes, bytes, int], None]] = []
        self._lacking: set[tuple[bytes, bytes, int]] = set()
        self.note_session = int.from_bytes(draw(4), "big") >> 1
        self._subscribers: set[Events] = set()
        self.full_rooms = FullRooms(self)
        self.texts = Texts(self)
        self.cleaner = Cleaner(self)
        self._tasks: set[asyncio.Task[None]] = set()
        self.catching_up = CatchingUp(self)
        self.news = ControlNews(self)
        self.checkpoints = Checkpoints(self)
        self.comparing = Comparing(self)
        self.views = ViewAnswers(self)
        self.scrub = Scrub(self)
        self.is_healing = False
        self._is_closed = False
        home.store.on_damage = self._met_damage

    @property
    def replica(self) -> Replica:
        """The replica; to be touched inside ``run`` only."""
        return self.home.replica

    async def run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Run ``work`` in the store's thread, after the rows that wait were written: it may read them.

        What reads none is run by ``catching_up.run_early``, or by ``home.run`` if nothing that peers said matters.
        """
        return await self.catching_up.run(work, *arguments)

    async def catch_up(self) -> None:
        """Have the rows written that wait."""
        await self.catching_up.catch_up()

    def next_call(self) -> int:
        """Return a number that grows with every call: peers refuse a greeting that they have heard before."""
        self._calls += 1
        return self._calls

    async def append(self, space: bytes, ops: Sequence[Written]) -> list[bytes]:
        """Append data entries; return their hashes once they are safe on disk."""
        hashes, outcome = await self.home.run(self.replica.write_in, space, ops, self.home.clock.now())
        await self.settle(outcome)
        return list(hashes)

    async def append_control(self, space: bytes, act: acts.Act) -> bytes:
        """Append one control entry; return its hash once it is safe on disk."""
        hash_, outcome = await self.run(self.replica.append_control, space, act, self.home.clock.now())
        await self.settle(outcome)
        return bytes(hash_)

    async def found(self, sort: acts.SpaceSort, name: str, *, closed_history: bool = False) -> bytes:
        """Found a space and return its id; with closed history newcomers read nothing older than themselves."""
        now = self.home.clock.now()
        outcome: Outcome = await self.run(self.replica.found, sort, name, now, closed_history)
        await self.settle(outcome)
        return outcome.space

    async def ingest(self, space: bytes, run: Run, giver: str = "", payer: bytes = b"") -> Outcome:
        """Check and store a run from a peer or courier, which is called ``giver`` here.

        ``payer``: who answers for the time that it takes, nobody by default.
        """
        now = self.home.clock.now()
        outcome = await self.catching_up.take_in(space, run, now, payer)
        if self.is_healing and giver:
            await self.run(given, self.replica.db, space, run, giver)
        await self.settle(outcome)
        if outcome.records and self._subscribers:
            # Whoever looks on sees it before the peer hears that it came.
            await asyncio.sleep(0)
            if outcome.run is not None:
                # Somebody wrote it just now: who asks the store about it has the answer, too.
                await self.home.store.answered()
        return outcome

    async def ingest_fork(self, space: bytes, proof: ForkProof) -> Outcome:
        """Check and store a fork proof from a peer."""
        now = self.home.clock.now()
        outcome: Outcome = await self.run(metered, self.replica.ingest_fork, space, proof, now)
        await self.settle(outcome)
        return outcome

    async def peer_holds(self, group: bytes, space: bytes, heights: tuple[tuple[bytes, int], ...]) -> None:
        """Note what a peer acknowledged."""
        await self.said.hear(b"", group, space, heights)
        told = group in self.windows.get(space, ())
        is_gone = self.home.identity.group not in self.members.get(space, ())
        if told or (is_gone and group in self.access.get(space, ())):
            await self.look_at_rights()
        if self.holdings.note(space, group, heights):
            self.said.spread(space)

    async def look_at_rights(self) -> None:
        """See anew who may be told of what: control entries, peers or what they acknowledged changed."""
        await self._take_rights(await self.catching_up.run_early(self.news.rights))

    async def _take_rights(self, found: Rights) -> None:
        # Compared with what was looked at last, whoever looked: so each removal is told, and told once.
        before = self.members
        self.windows, self.farewells = found.windows, found.farewells
        self.access, self.members = found.access, found.members
        await self._tell_removals(before)
        await self.full_rooms.members_changed(self.members)

    def others(self, space: bytes, peer: bytes) -> dict[bytes, Heights]:
        """Return what each third group of a space acknowledged to this node, if ``peer`` belongs to it as we do."""
        return self.holdings.of(space, self.third_groups(space, peer))

    def third_groups(self, space: bytes, peer: bytes) -> frozenset[bytes]:
        """Return the groups of a space besides ``peer`` and the own, none unless both belong to it."""
        members, both = self.members.get(space, frozenset()), {peer, self.home.identity.group}
        return members - both if both <= members else frozenset()

    async def settle(self, outcome: Outcome) -> None:
        """Let everybody know what a change brought."""
        self.inventory.update(outcome.space, outcome.heads)
        self.at_hand.settled(outcome)
        self.notes_changed(outcome.notes)
        is_checkpoint_due = outcome.control and await self._control_changed(outcome.space)
        if outcome.control and outcome.want is not None:
            await self._have_asked()
        if self.texts.are_due:
            self.spawn(self.write_notes())
        for message, fields in outcome.notices:
            self.publish({"event": "notice", "message": message, "fields": fields})
        await self.full_rooms.settled(outcome)
        if outcome.set_aside:
            self.spawn(self.enter_again(outcome.space))
        if outcome.erased:
            for one in await self.run(heard_erasures, self.replica, outcome):
                await self.notice("erasure-heard", one)
        if outcome.erased and await self.run(to_replace, self.replica, outcome.space):
            self.spawn(self.checkpoints.replace(outcome.space))
        has_parted = outcome.forked or outcome.set_aside
        if (
            is_checkpoint_due
            or has_parted
            or (not outcome.control and self.checkpoints.awaits(outcome.space))
        ):
            self.spawn(self.checkpoints.look(outcome.space))
        if outcome.heads:
            # Links before whoever looks on here: who wrote it has the answer, and peers have a line before them.
            for grew in list(self.on_grew):
                grew(outcome.space)
            self.checkpoints.stir(outcome.space)
            if self.is_healing:
                self.spawn(heal(self))
        if outcome.records:
            self.catching_up.stir()
        for record in outcome.records:
            self.publish({"event": "record", "id": record.hex(), "space": outcome.space.hex()})

    async def _have_asked(self) -> None:
        """Have all linked peers asked, once, for what an act no longer erases: not only whoever brought the act."""
        found = set(await self.catching_up.run_early(self.replica.lacking))
        fresh, self._lacking = found - self._lacking, found
        for place in sorted(fresh):
            for ask in list(self.on_lacking):
                ask(*place)

    async def edit_note(
        self, record: bytes, path: str, read_text: str, new_text: str, member: bytes | None
    ) -> None:
        """Bring what changed between two texts into a note; concurrent changes of others stay."""
        row = await self.run(self.replica.projection.row, record)
        if row is None:
            raise Refused("record-unknown", id=record.hex()[:12])
        change = drafts.NoteChange(read=read_text, new=new_text)
        part = drafts.DraftPart(space=row.space, record=record, notes={path: change})
        await drafts.write(self, [drafts.Draft(main=part, member=member)])

    async def spread_roster(self) -> None:
        """The own group's roster grew here: say so in every space, with what follows from it."""
        self.devices_changed()
        await self._control_changed()

    async def space_left(self) -> None:
        """The own group left a space: what waited for its place among those that its host offers is taken up."""
        await self._control_changed()

    def devices_changed(self) -> None:
        """Some group's roster grew: who may link with this device may have changed."""
        for changed in list(self.on_devices):
            changed()

    def notes_changed(self, notes: Iterable[tuple[bytes, str]]) -> None:
        """These notes are to be put together at the next ``write_notes``."""
        self.texts.changed(notes)

    async def write_notes(self) -> None:
        """Put the texts of all changed notes together, each once for all that comes in just now."""
        await self.texts.write()

    async def view_hash(self, space: bytes, at_ms: int) -> ViewHash:
        """Return the hash of what this node shows of a space, with all notes put together first."""
        return await self.views.view_hash(space, at_ms)

    async def enter_again(self, space: bytes) -> None:
        """Enter anew what this node wrote beyond a fork of one of its own logs."""
        await enter_again(self, space)

    async def resume(self) -> None:
        """Take up what follows from stored entries and was not done when the program stopped."""
        await self._control_changed()
        for space in await self.run(lambda: list(self.replica.spaces)):
            if await self.run(lost, self.replica, space):
                self.spawn(self.enter_again(space))
            self.spawn(self.checkpoints.look(space))

    async def notice(self, message: str, fields: dict[str, object]) -> None:
        """Keep something that the user should know, and tell whoever listens."""
        await self.run(keep_notice, self.replica.db, self.home.clock.now().ms, message, fields)
        self.publish({"event": "notice", "message": message, "fields": fields})

    async def notice_over(self, message: str, fields: dict[str, object] | None = None) -> None:
        """Forget what was noticed, with exactly these fields where some are given: it holds no longer."""
        if await self.run(end_notice, self.replica.db, message, fields):
            self.publish({"event": "notice-over", "message": message, "fields": fields})

    def publish(self, event: dict[str, Any]) -> None:
        """Tell all subscribers; one that does not read loses the oldest, and hears so."""
        for events in self._subscribers:
            events.put(event)

    @contextlib.contextmanager
    def subscribe(self) -> Iterator[Events]:
        """Give the events of as long as the context lasts."""
        events = Events()
        self._subscribers.add(events)
        try:
            yield events
        finally:
            self._subscribers.discard(events)

    def _met_damage(self) -> None:
        self.publish({"event": "notice", "message": "store-damage-met", "fields": {}})

    async def idle(self) -> None:
        """Wait until all follow-up work is done."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.write_notes()
        await self.catch_up()

    async def close(self) -> None:
        """Finish the work under way and close the home; what a full disk keeps back is done at the next start."""
        self.checkpoints.close()
        self.catching_up.close()
        self.said.close()
        await self.scrub.close()
        self.texts.close()
        with contextlib.suppress(Refused):
            await self.idle()
            await self.run(self.replica.notes.ended)
        self._is_closed = True
        await self.worker.close()
        await self.home.close()

    async def _control_changed(self, changed: bytes | None = None) -> bool:
        """Do what follows from new control entries; return whether a generation of that space is to be looked at."""
        found: Looked = await self.catching_up.run_early(self.news.look, changed)
        if found.fresh:
            # Keys may have come with an offer: texts that waited for them can be put together now.
            self.notes_changed(found.stale)
            self.spawn(self.write_notes())
        if found.is_roster_news:
            self.devices_changed()
        if found.is_lost_news:
            await self.notice("device-lost-you", {})
        await self.full_rooms.passed_over(found.passed_over)
        written, after = await self._do_duties(found)
        if after.owes_receipts:
            self.spawn(self.cleaner.clean())
        await self._take_rights(after.rights)
        if after.renamed:
            await self.catching_up.run_early(self.peers.rename_all, after.renamed)
        for space in dict.fromkeys([*found.fresh, *([changed] if changed is not None else [])]):
            self.publish({"event": "space", "id": space.hex()})
        for space in dict.fromkeys([*found.fresh, *written]):
            for grew in list(self.on_grew):
                grew(space)
        for stirred in list(self.on_control):
            stirred()
        return after.is_checkpoint_due

    async def _tell_removals(self, before: dict[bytes, frozenset[bytes]]) -> None:
        own = self.home.identity.group
        for space, groups in before.items():
            if own in groups and own not in self.members.get(space, ()):
                told = await self.run(removal_told, self, space)
                if told is not None:
                    await self.notice("space-removed-you", told)

    async def _do_duties(self, found: Looked) -> tuple[list[bytes], After]:
        """Append what this node owes its spaces, and what follows from that; return where, and how things stand."""
        written: dict[bytes, None] = {}
        owed, after = found.owed, found.after
        rounds = 0
        while after is None and rounds < _DUTY_ROUNDS_MAX:
            for space, act in owed:
                with contextlib.suppress(Fault):
                    outcome = await self.home.run(self.replica.append_duty, space, act, self.home.clock.now())
                    self.inventory.update(space, outcome.heads)
                    self.notes_changed(outcome.notes)
                    written[space] = None
            owed, after = await self.catching_up.run_early(self.news.owed, found.changed, found.scope)
            rounds += 1
        if after is None:
            after = await self.catching_up.run_early(self.news.after, found.changed)
        return list(written), after

    def spawn(self, work: Any) -> None:
        """Do follow-up work without anybody waiting for it; once the home is closed the next start does it."""
        if self._is_closed:
            work.close()
            return
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        log_failed(_log, "follow-up work failed", task)


async def open_hub(home: Home) -> Hub:
    """Return the hub of an open home, with its inventory filled and doubts told."""
    hub = Hub(home)
    try:
        await _begin(hub)
    except BaseException:
        # A home left open would keep the whole process from ending.
        await hub.scrub.close()
        await home.close()
        raise
    return hub


async def _begin(hub: Hub) -> None:
    spaces = await hub.run(
        lambda: {space: hub.home.replica.heads(space) for space in hub.home.replica.spaces}
    )
    for space, heads in spaces.items():
        hub.inventory.update(space, heads)
    await hub.look_at_rights()
    for space, group, log, height in await hub.run(hub.peers.acknowledged):
        hub.holdings.note(space, group, [(log, height)])
    await hub.full_rooms.begin()
    if hub.home.doubt is not Doubt.NONE:
        await hub.notice(hub.home.doubt.value, {})
    with contextlib.suppress(Refused):  # a full disk
        await hub.run(
            hub.home.replica.notes.try_again, f"{hedgerow.__version__} {metadata.version('pycrdt')}"
        )
    hub.notes_changed(await hub.run(hub.home.replica.stale_notes))
    await hub.resume()
    await tell_damage(hub)
    hub.scrub.start()
