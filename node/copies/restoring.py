"""Coming back from a backup: a new device of the same group, which reads only until it has caught up with somebody.

A restore never goes on where the old device stood: it draws new device keys, the recovery words sign them into the
group, and all entries come in the way that a peer's come in. What the backup lacked is with the others, so nothing is
written before this home was in sync with a peer once, or its people say that there is none. The old device stays in
the group until somebody says that it is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.rosters import Rosters
from identity import roster
from identity.encoding import Wire, decode, encode
from identity.errors import Fault, PeerFault, Refused
from identity.keys import DeviceKeys, open_box, public_of_seed
from identity.recovery import Recovery
from identity.sealed_file import SEALED_CHUNK_BYTES, FileSort, Opener, open_preamble
from node.clock import Clock, draw
from node.copies.backup import columns_of
from node.copies.backup_form import (
    FORM,
    About,
    End,
    Item,
    KeptFork,
    KeptReturn,
    KeptRows,
    KeptRun,
    KeptSpace,
    read_item,
)
from node.copies.sealed_files import Reading
from node.copies.sound_rows import is_sound
from node.devices.losing import rotate_what_was_put_off
from node.home import Home, create_from, finish_home, open_home
from node.hub import open_hub
from node.links.peers import Peer
from node.replica.outcome import Moment, Outcome
from node.replica.replica import Replica
from node.replica.spaces import READING_ONLY
from node.store import meta

if TYPE_CHECKING:
    from node.hub import Hub
    from node.links.link import Link

SPACES_MAX = 4_096
_TOLD_BYTES_MAX = 4_096


class Restored(Wire, frozen=True):
    """What a restored home had when it began: the backup's date, its entries and records, the row of the last one."""

    made_ms: int
    at_ms: int
    entries: int
    records: int
    entry: int


@dataclass(slots=True, kw_only=True)
class Source:
    """A backup or kit that was opened with the words: its items, and whether all of it could be read.

    ``again`` opens it once more, where that can be done.
    """

    about: About
    items: Iterator[Item]
    is_whole: Callable[[], bool]
    again: Callable[[], Source] | None = None


@dataclass(slots=True, kw_only=True)
class Brought:
    """What a restore brought: entries and records by now, entries and rows that were refused, whether all came.

    ``gaps``: by space and log, entries that build on what is not here yet, so that they have to be brought again.
    """

    spaces: set[bytes] = field(default_factory=set)
    entries: int = 0
    records: int = 0
    refused: int = 0
    is_whole: bool = True
    gaps: dict[tuple[bytes, bytes], int] = field(default_factory=dict)


def open_backup(path: Path, words: Recovery) -> Source:
    """Open a backup with the recovery words; raise Refused with a sentence where it isn't for them."""
    try:
        reading = Reading(path, FileSort.BACKUP, [words.backup_secret])
    except PeerFault as fault:
        raise _not_ours(fault) from fault
    source = _source(reading.items(), lambda: reading.is_whole, words)
    source.again = lambda: open_backup(path, words)
    return source


def open_kit(data: bytes, words: Recovery) -> Source:
    """Open a kept kit with the recovery words; raise Refused where it isn't for them, or not whole."""
    try:
        opening = open_preamble(data, FileSort.KIT, [words.backup_secret])
        opener, found = Opener(opening.sealing), []
        for at in range(opening.bytes, len(data), SEALED_CHUNK_BYTES):
            found += opener.take(data[at : at + SEALED_CHUNK_BYTES])
    except PeerFault as fault:
        raise _not_ours(fault) from fault
    return _source(iter(found), lambda: opener.is_finished, words)


async def restore(
    path: Path, source: Source, words: Recovery, *, passphrase: str | None, label: str = ""
) -> tuple[Home, Brought]:
    """Make a new home at ``path`` from a backup or kit: a new device of its group, reading only; return it open.

    Raises Refused; nothing is left behind then.
    """
    identity = _identity(source.about, words)
    brought = Brought()
    begin = functools.partial(_begin, source=source, words=words, label=label, brought=brought)
    home = await create_from(path, passphrase, identity, begin, is_whole=lambda: not brought.gaps)
    if brought.gaps:
        # What follows on a generation: it has to be begun from before its spaces go on.
        hub = await open_hub(home)
        try:
            with contextlib.suppress(Fault):
                await _fill_gaps(hub, source, brought)
        finally:
            await hub.close()
        finish_home(path)
        home = await open_home(path, lambda: passphrase)
    return home, brought


async def restore_space(hub: Hub, source: Source, wanted: str) -> Brought:
    """Bring one space of a backup of this group back into this home: its keys and entries, by the ordinary way in."""
    if source.about.group != hub.home.identity.group:
        raise Refused("restore-other-group")
    brought = Brought()
    while (item := await asyncio.to_thread(next, source.items, None)) is not None:
        # Of very many keys a space comes in several items.
        is_more = isinstance(item, KeptSpace) and item.space in brought.spaces
        if is_more or (isinstance(item, KeptSpace) and not brought.spaces and _is_meant(item, wanted)):
            await hub.run(take_item, hub.replica, item, hub.home.clock.now(), brought)
        elif isinstance(item, KeptRun | KeptFork) and item.space in brought.spaces:
            await _bring(hub, item, brought)
    if not brought.spaces:
        raise Refused("restore-space-unknown", space=wanted[:80])
    (space,) = brought.spaces
    brought.is_whole = source.is_whole()
    await hub.resume()
    await _fill_gaps(hub, source, brought)
    await hub.idle()
    brought.records = await hub.run(_records_of, hub.replica, space)
    return brought


# Reading only


def is_reading_only(db: Any) -> bool:
    """Tell whether this home came from a backup and hasn't caught up with anybody yet; store's thread."""
    return meta.read(db, "reading_only") == READING_ONLY


async def settle(hub: Hub, peer_name: str | None) -> dict[str, Any]:
    """From now on this home writes; tell what its backup had lacked. ``peer_name`` None: there is nobody to ask.

    Raises Refused where it writes already.
    """
    lacked = await hub.run(_settle, hub.replica)
    if lacked is None:
        raise Refused("restore-not-waiting")
    told = {**lacked, "peer": peer_name or ""}
    if peer_name is None:
        await hub.notice("restore-settled-alone", {})
    elif not await hub.run(meta.read, hub.replica.db, "restored"):
        await hub.notice("rescue-caught-up", {"peer": peer_name})
    else:
        await hub.notice("restore-caught-up" if lacked["entries"] else "restore-lacked-nothing", told)
    hub.publish({"event": "status"})
    await hub.resume()
    await rotate_what_was_put_off(hub)
    return told


async def catch_up(hub: Hub, link: Link) -> None:
    """End reading only once a linked peer says that this home holds what it holds; returns when that is so."""
    while not link.is_over and await hub.run(is_reading_only, hub.replica.db):
        is_ours = link.peer.group == hub.home.identity.group
        shares = is_ours or any(link.peer.group in groups for groups in hub.access.values())
        if isinstance(link.peer, Peer) and shares and link.session.in_sync():
            await hub.write_notes()
            await settle(hub, link.peer.name)
            return
        link.changed.clear()
        await link.changed.wait()


def lacked(db: Any) -> dict[str, Any]:
    """Return what came since the restore, so what the backup did not hold: entries, records; store's thread."""
    found = meta.read(db, "restored")
    if not found:
        return {"entries": 0, "records": 0, "made_ms": 0}
    told = decode(found, Restored, bytes_max=_TOLD_BYTES_MAX)
    entries, records = db.execute(
        "SELECT count(*), count(DISTINCT record) FROM entries WHERE id > ?", (told.entry,)
    ).fetchone()
    return {"entries": entries, "records": records, "made_ms": told.made_ms}


async def caught_up_by_stick(hub: Hub, peer_name: str) -> None:
    """A peer's stick held nothing that isn't here now: that counts like a line to it."""
    if await hub.run(is_reading_only, hub.replica.db):
        await settle(hub, peer_name)


# Private


def _source(data: Iterator[bytes], is_whole: Callable[[], bool], words: Recovery) -> Source:
    try:
        about = read_item(next(data))
        if not isinstance(about, About):
            raise Refused("restore-nothing-readable")
        if about.form != FORM:
            raise Refused("sealed-file-newer" if about.form > FORM else "sealed-file-older")
        folded = roster.fold(about.acts)
    except (StopIteration, PeerFault):
        raise Refused("restore-nothing-readable") from None
    if folded.root != public_of_seed(words.root_seed) or folded.group != about.group:
        raise Refused("restore-words-replaced")
    items = _Readable(data)
    return Source(about=about, items=items, is_whole=lambda: items.is_whole and is_whole())


class _Readable(Iterator[Item]):
    """The items of a file, up to the first that is none: whoever has been in a home can seal what no home wrote."""

    def __init__(self, data: Iterator[bytes]) -> None:
        self._data = data
        self.is_whole = True

    def __next__(self) -> Item:
        if not self.is_whole:
            raise StopIteration
        try:
            return read_item(next(self._data))
        except PeerFault:
            self.is_whole = False
            raise StopIteration from None


def _not_ours(fault: PeerFault) -> Refused:
    """Return why the words don't open it, as somebody who has both in hand needs to hear it."""
    if fault.message in ("sealed-file-not-for-us", "sealed-file-stranger"):
        return Refused("restore-other-words")
    if fault.message.startswith("sealed-file-"):
        return Refused(fault.message, **fault.fields)
    return Refused("restore-nothing-readable")


def _identity(about: About, words: Recovery) -> meta.Identity:
    """Return who the new home is: a new device that the words sign into the group."""
    device = DeviceKeys.from_draw(draw)
    folded = roster.fold(about.acts)
    proof = roster.device_proof(device, folded.group)
    act = roster.add_device(words.root_seed, folded.group, device.public, proof, folded.seen_for())
    rosters = Rosters()
    rosters.carry(folded.group, {*about.acts, act})
    return meta.Identity(
        draw(16),
        device.sign_seed,
        device.agree_secret,
        folded.group,
        rosters.acts(folded.group),
        about.name,
        about.language,
        Clock().now().ms,
    )


def _begin(
    db: Any,
    identity: meta.Identity,
    now: Moment,
    *,
    source: Source,
    words: Recovery,
    label: str,
    brought: Brought,
) -> None:
    meta.write(db, "reading_only", READING_ONLY)
    meta.write_sheet(db, words.sheet)
    meta.write(db, "home_space", source.about.home_space)
    db.execute(
        "INSERT INTO devices (grp, device, label, added_ms) VALUES (?, ?, ?, ?)",
        (identity.group, identity.writer().keys.public.id, label, now.ms),
    )
    replica = Replica(db, identity.writer(), draw)
    for item in source.items:
        if isinstance(item, KeptReturn):
            _keep_way_back(db, item, words)
            continue
        take_item(replica, item, now, brought)
    brought.is_whole = source.is_whole() and not brought.refused
    (brought.entries,) = db.execute("SELECT count(*) FROM entries").fetchone()
    (brought.records,) = db.execute("SELECT count(*) FROM records").fetchone()
    _remember(db, source.about, now, brought)
    # Last: a home that doesn't know who it is was cut off in the middle, and doesn't open.
    meta.write_identity(db, identity)


def _remember(db: Any, about: About, now: Moment, brought: Brought) -> None:
    (newest,) = db.execute("SELECT coalesce(max(id), 0) FROM entries").fetchone()
    told = Restored(about.made_ms, now.ms, brought.entries, brought.records, newest)
    meta.write(db, "restored", encode(told))
    # Whoever looks from here on has seen what was there before.
    db.execute(
        "INSERT OR REPLACE INTO looked (reader, entry, at_ms) VALUES ('', ?, ?)", (newest, about.made_ms)
    )


def _keep_way_back(db: Any, item: KeptReturn, words: Recovery) -> None:
    """Keep what lets this device take the old one's place at a courier; only the words open it."""
    with contextlib.suppress(PeerFault):
        meta.write(db, f"return {item.keeper.hex()}", open_box(words.backup_secret, item.box))


def take_item(replica: Replica, item: Item, now: Moment, brought: Brought) -> None:
    """Put one item of a backup, kit or handover into a home; ``brought`` counts it; store's thread."""
    match item:
        case KeptSpace() if len(brought.spaces - {item.space}) >= SPACES_MAX:
            # A home with more would take minutes to open.
            brought.refused += 1
        case KeptSpace():
            replica.take_keys(item.space, item.offered_by, acts.KeyBundle(item.control, item.data))
            replica.db.executemany(
                "INSERT OR IGNORE INTO space_hosts (space, grp) VALUES (?, ?)",
                [(item.space, group) for group in item.members],
            )
            if item.is_left:
                replica.db.execute("UPDATE spaces SET is_left = 1 WHERE space = ?", (item.space,))
            brought.spaces.add(item.space)
        case KeptRows():
            brought.refused += _insert(replica.db, item)
        case KeptRun() | KeptFork():
            _ingest(replica, item, now, brought)
        case End() | About() | KeptReturn():
            pass


def _ingest(replica: Replica, item: KeptRun | KeptFork, now: Moment, brought: Brought) -> None:
    try:
        if isinstance(item, KeptFork):
            replica.ingest_fork(item.space, item.proof, now)
            return
        outcome = replica.ingest(item.space, item.run, now)
    except PeerFault:
        brought.refused += len(item.run.items) if isinstance(item, KeptRun) else 1
        return
    _taken(replica, item, outcome, now, brought)


def _taken(replica: Replica, item: KeptRun, outcome: Outcome, now: Moment, brought: Brought) -> None:
    place = (item.space, item.run.log)
    if not outcome.heads:
        brought.gaps[place] = brought.gaps.get(place, 0) + len(item.run.items)
        return
    brought.entries += len(item.run.items)
    row = replica.ledger.logs.get((item.space, item.run.log))
    if row is not None and len(item.arrived) == len(item.run.items):
        replica.db.executemany(
            "UPDATE entries SET arrived_ms = ? WHERE log = ? AND branch = 0 AND seq = ? AND arrived_ms = ?",
            [
                (max(0, min(arrived, now.ms)), row.row, item.run.first + index, now.ms)
                for index, arrived in enumerate(item.arrived)
            ],
        )


def _insert(db: Any, item: KeptRows) -> int:
    """Keep rows of a table of local facts; return how many could not be kept: they would end this home for good."""
    there = set(columns_of(db, item.table))
    columns = [name for name in item.columns if name in there]
    if not columns:
        # Another version of the program keeps more.
        return 0
    told = [dict(zip(item.columns, row, strict=False)) for row in item.rows if len(row) == len(item.columns)]
    rows = [{name: row[name] for name in columns} for row in told]
    kept = [
        tuple(row.values()) for row in rows if is_sound(item.table, row) and _has_place(db, item.table, row)
    ]
    marks = ", ".join("?" for _ in columns)
    db.executemany(
        f"INSERT OR IGNORE INTO {item.table} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608
        kept,
    )
    if "introduced" in there:
        # No peer knows this device yet.
        db.execute(f"UPDATE {item.table} SET introduced = 0")  # noqa: S608
    return len(item.rows) - len(kept)


def _has_place(db: Any, table: str, row: Mapping[str, Any]) -> bool:
    """Tell whether the row to which this one belongs is here."""
    if table != "import_entries":
        return True
    return db.execute("SELECT 1 FROM imports WHERE id = ?", (row["import"],)).fetchone() is not None


def _settle(replica: Replica) -> dict[str, Any] | None:
    if not is_reading_only(replica.db):
        return None
    meta.write(replica.db, "reading_only", b"")
    replica.read_only(False)
    return lacked(replica.db)


def _records_of(replica: Replica, space: bytes) -> int:
    row = replica.ledger.space_rows[space]
    (count,) = replica.db.execute("SELECT count(*) FROM records WHERE space = ?", (row,)).fetchone()
    return int(count)


def _is_meant(item: KeptSpace, wanted: str) -> bool:
    near = len(wanted) >= 4 and item.space.hex().startswith(wanted.lower())
    return near or item.name.casefold() == wanted.casefold()


async def _bring(hub: Hub, item: KeptRun | KeptFork, brought: Brought) -> None:
    """Take in what a backup holds of a log while the node lives: everybody hears of it."""
    now = hub.home.clock.now()
    try:
        if isinstance(item, KeptFork):
            await hub.ingest_fork(item.space, item.proof)
            return
        outcome = await hub.ingest(item.space, item.run)
    except PeerFault:
        brought.refused += len(item.run.items) if isinstance(item, KeptRun) else 1
        return
    await hub.run(_taken, hub.replica, item, outcome, now, brought)


async def _fill_gaps(hub: Hub, source: Source, brought: Brought) -> None:
    """Bring again what built on something that is here by now, as long as that helps; the rest counts as refused."""
    while brought.gaps and source.again is not None:
        await hub.idle()
        wanted, brought.gaps = brought.gaps, {}
        again = await asyncio.to_thread(source.again)
        while (item := await asyncio.to_thread(next, again.items, None)) is not None:
            if isinstance(item, KeptRun) and (item.space, item.run.log) in wanted:
                await _bring(hub, item, brought)
        if brought.gaps == wanted:
            break
    brought.refused += sum(brought.gaps.values())
