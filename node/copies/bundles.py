"""Bundles: what a peer isn't known to hold, written to a stick for that peer alone; and the stick of a peer read here.

What is in a bundle goes the same way in as what comes over a line, so nothing is trusted for having come on a stick.
Writing that was cut off goes on where it ended, with the same key and the same plan. A torn stick is used as far as it
is good; another group's is refused before anything is written. Old, doubled and late sticks do no harm.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.run import LogHead, Run
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import PeerFault, Refused
from identity.sealed_file import FileSort, Sealer, Sealing, begin, item_bytes, sealed_bytes
from node.clock import draw
from node.copies.restoring import caught_up_by_stick
from node.copies.sealed_files import PART_BYTES_MAX, Reading, Writing, unfinished
from node.copies.sticks import Sticks
from node.links.grounds import allowed_spaces, window_onto
from node.links.peers import Peer
from node.replica.replica import Replica
from sync import limits as sync_limits
from sync.bundle import (
    BundleEnd,
    BundleFork,
    BundleHead,
    BundleHeld,
    BundleRun,
    BundleSpace,
    LogHeight,
    LogHeld,
    check_head,
    read_item,
    signed_head,
)

if TYPE_CHECKING:
    from node.hub import Hub

_PLAN_BYTES_MAX = 64 * 1_048_576
_HEIGHTS_AT_ONCE = 4_096
# Short, so that little is lost where a stick is torn.
_RUN_BYTES = 65_536
# What is written in the right order takes one more reading for each generation that is begun from.
_AGAIN_MAX = 8
# Of all spaces together, so that a stick fills no memory; of the rest it counts as not told.
HEIGHTS_MAX = 4 * sync_limits.LOGS_MAX

Progress = Callable[[int], None]


class _Piece(Wire, frozen=True):
    """A log, or a chain of one, from ``first`` up to ``end``; ``fork``: with the proof that it forked."""

    space: bytes
    log: bytes
    first: int
    end: int
    fork: bool


class _Plan(Wire, frozen=True):
    """What goes into one bundle; the same plan makes the same file."""

    group: bytes
    head: bytes
    spaces: tuple[BundleSpace, ...]
    held: tuple[BundleHeld, ...]
    pieces: tuple[_Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A bundle that was written, or would be: how much it holds and takes."""

    file: str
    entries: int
    bytes: int
    spaces: int
    parts: int


@dataclass(slots=True, kw_only=True)
class Read:
    """What a stick brought; ``gaps``: runs that build on what is not here; ``is_reply_due``: they lack something.

    ``heights``: how many were told of all spaces; ``claims``: how much was said of what third groups hold.
    """

    group: bytes
    name: str
    entries: int = 0
    size: int = 0
    refused: int = 0
    gaps: int = 0
    heights: int = 0
    claims: int = 0
    is_whole: bool = False
    is_reply_due: bool = False
    spaces: set[bytes] = field(default_factory=set)
    told: dict[bytes, list[LogHeight]] = field(default_factory=dict)
    held: dict[tuple[bytes, bytes], tuple[LogHeld, ...]] = field(default_factory=dict)


def bundle_secret(pair_secret: bytes) -> bytes:
    """Return what the two groups of a pair know of each other's bundles and nobody else does."""
    return domain_hash(b"hedgerow bundle", key=pair_secret)


async def write_bundle(
    hub: Hub,
    peer: Peer,
    path: Path,
    *,
    part_bytes_max: int = PART_BYTES_MAX,
    progress: Progress = lambda done: None,
) -> Written:
    """Write for a peer what it isn't known to hold, or go on with writing it; raise Refused."""
    _check_running(peer)
    plan, sealing = await hub.run(_begun, hub, peer, path)
    writing = Writing(path, sealing, part_bytes_max=part_bytes_max)
    sealer, entries = Sealer(sealing), 0

    def put(items: Sequence[bytes]) -> None:
        for item in items:
            writing.write(sealer.add(item))

    def finish() -> None:
        put([encode(BundleEnd(entries))])
        writing.write([sealer.finish()])
        writing.finish()

    await asyncio.to_thread(writing.__enter__)
    try:
        async for items, count in _items(hub, plan):
            entries += count
            await asyncio.to_thread(put, items)
            progress(entries)
        await asyncio.to_thread(finish)
    finally:
        writing.__exit__(None, None, None)
    await hub.run(_done, hub.replica.db, path)
    return Written(
        file=str(path),
        entries=entries,
        bytes=writing.bytes,
        spaces=len({one.space for one in plan.spaces}),
        parts=writing.parts,
    )


async def bundle_size(hub: Hub, peer: Peer, path: Path) -> Written:
    """Return what a bundle for the peer would hold and take now; nothing is written."""
    plan, sealing = await hub.run(_planned, hub, peer)
    content = entries = 0
    async for items, count in _items(hub, plan):
        entries += count
        content += sum(item_bytes(len(item)) for item in items)
    content += item_bytes(len(encode(BundleEnd(entries))))
    size = sealed_bytes(sealing, content)
    spaces = len({one.space for one in plan.spaces})
    return Written(
        file=str(path), entries=entries, bytes=size, spaces=spaces, parts=-(-size // PART_BYTES_MAX)
    )


async def read_bundle(hub: Hub, path: Path, progress: Progress = lambda done: None) -> Read:
    """Take in a peer's bundle as far as it is good; raise Refused where it isn't for this group, or not a peer's."""
    peers: list[Peer] = await hub.run(hub.peers.all)
    secrets = [bundle_secret(peer.pair_secret) for peer in peers]
    own = hub.home.identity.agree_secret
    try:
        reading = await asyncio.to_thread(Reading, path, FileSort.BUNDLE, [own], secrets)
        items = reading.items()
        peer = peers[reading.opening.shared]
        _check_running(peer)
        head = await _head(hub, peer, items, reading.opening.sealing.id)
    except PeerFault as fault:
        known = fault.message.startswith(("sealed-file-", "bundle-"))
        raise Refused(fault.message if known else "bundle-broken", **fault.fields) from fault
    found = Read(group=peer.group, name=peer.name)
    await _take_all(hub, peer, items, found, progress)
    found.is_whole, found.size = reading.is_whole, reading.bytes
    for _ in range(_AGAIN_MAX if found.gaps else 0):
        # Some of it may build on a generation, which has to be begun from before its space goes on.
        await hub.idle()
        before, refused, found.gaps = found.gaps, found.refused, 0
        again = await asyncio.to_thread(Reading, path, FileSort.BUNDLE, [own], secrets)
        if again.opening.sealing != reading.opening.sealing:
            # Another file lies there now, perhaps another peer's: its head was not looked at.
            found.is_whole = False
            break
        await _take_all(hub, peer, again.items(), found, progress)
        found.refused = refused
        if not 0 < found.gaps < before:
            break
    await _acknowledge(hub, peer, head, found)
    return found


def _check_running(peer: Peer) -> None:
    """Raise Refused for a peer with whom everything is paused."""
    if peer.is_paused:
        raise Refused("peer-paused", peer=peer.name)


# Writing


def _begun(hub: Hub, peer: Peer, path: Path) -> tuple[_Plan, Sealing]:
    """Return the plan of a file whose writing was cut off, if it is for this peer and still there, else a new one."""
    db = hub.replica.db
    row = db.execute(
        "SELECT preamble, chunk_key, plan FROM unfinished WHERE file = ?", (str(path),)
    ).fetchone()
    if row is not None and unfinished(path).exists():
        plan = decode(bytes(row[2]), _Plan, bytes_max=_PLAN_BYTES_MAX)
        if plan.group == peer.group:
            return plan, Sealing(preamble=bytes(row[0]), chunk_key=bytes(row[1]))
    plan, sealing = _planned(hub, peer)
    now_ms = hub.home.clock.wall_ms()
    db.execute(
        "INSERT OR REPLACE INTO unfinished (file, preamble, chunk_key, plan, at_ms) VALUES (?, ?, ?, ?, ?)",
        (str(path), sealing.preamble, sealing.chunk_key, encode(plan), now_ms),
    )
    return plan, sealing


def _done(db: Any, path: Path) -> None:
    db.execute("DELETE FROM unfinished WHERE file = ?", (str(path),))


def _planned(hub: Hub, peer: Peer) -> tuple[_Plan, Sealing]:
    replica, identity = hub.replica, hub.home.identity
    sealing = begin(FileSort.BUNDLE, _recipients(hub, peer), draw, bundle_secret(peer.pair_secret))
    head = signed_head(replica.me.keys, identity.group, identity.acts, hub.home.clock.wall_ms(), sealing.id)
    spaces = _in_order(replica, allowed_spaces(hub, peer.group))
    told = tuple(item for space in spaces for item in _heights(space, _heads(hub, peer.group, space)))
    told += tuple(
        item for space in _left(hub, peer.group) for item in _heights(space, _theirs(hub, peer.group, space))
    )
    pieces = [piece for space in spaces for piece in _pieces(hub, peer.group, space)]
    held = tuple(item for space in spaces for item in _held(hub, peer.group, space))
    return _Plan(peer.group, encode(head), told, held, tuple(pieces)), sealing


def _recipients(hub: Hub, peer: Peer) -> list[bytes]:
    """Return the keys of the peer's live devices, and of the one that was paired with, unless it was lost."""
    known = hub.devices.roster_of(peer.group)
    found = [device.agree for device in known.devices.values()] if known is not None else []
    if known is None or peer.device not in known.lost:
        found.append(peer.static)
    if not found:
        raise Refused("bundle-no-device", peer=peer.name)
    return list(dict.fromkeys(found))


def _in_order(replica: Replica, spaces: Iterable[bytes]) -> list[bytes]:
    """Return the spaces, those of two first: what they offer has to be known before it comes."""
    return sorted(spaces, key=lambda space: (replica.state(space).sort is not acts.SpaceSort.PAIR, space))


def _heads(hub: Hub, group: bytes, space: bytes) -> list[LogHead]:
    """Return the heads of a space as far as a group may see them."""
    window = window_onto(hub, group, space)
    return hub.replica.heads(space) if window is None else list(window.heads.values())


def _left(hub: Hub, group: bytes) -> list[bytes]:
    """Return the spaces that a group has left by itself and is told nothing of: only that its leave is here."""
    spaces = [space for space, state in hub.replica.spaces.items() if state.genesis is not None]
    return [
        space
        for space in sorted(spaces)
        if group not in hub.access.get(space, ()) and hub.replica.state(space).membership().endings(group)[1]
    ]


def _theirs(hub: Hub, group: bytes, space: bytes) -> list[LogHead]:
    return [head for head in hub.replica.heads(space) if hub.replica.is_by(group, space, head.log)]


def _heights(space: bytes, heads: Iterable[LogHead]) -> Iterator[BundleSpace]:
    told = [
        LogHeight(head.log, head.height, head.tip[:8], head.floor, head.forked_at is not None)
        for head in heads
    ]
    for start in range(0, max(1, len(told)), _HEIGHTS_AT_ONCE):
        yield BundleSpace(space, tuple(told[start : start + _HEIGHTS_AT_ONCE]))


def _held(hub: Hub, group: bytes, space: bytes) -> Iterator[BundleHeld]:
    """Yield what third groups acknowledged to this node of a space."""
    if window_onto(hub, group, space) is None:
        for other, heights in hub.others(space, group).items():
            told = tuple(LogHeld(log, height) for log, height in sorted(heights.items()))
            if told:
                yield BundleHeld(space, other, told[:_HEIGHTS_AT_ONCE])


def _pieces(hub: Hub, group: bytes, space: bytes) -> list[_Piece]:
    """Return what of a space the group isn't known to hold: control before data, its own first, little before much.

    What goes on from a generation comes after what the generation keeps; who has nothing of a log gets it from there.
    """
    replica = hub.replica
    sticks = Sticks(replica.db, replica.ledger)
    known, proven = sticks.known_of(group, space)
    has_told = sticks.has_told(group)
    found = []
    for head in _heads(hub, group, space):
        is_theirs = replica.is_by(group, space, head.log)
        # What a group wrote it holds, until it tells by a stick that it doesn't.
        told = head.height if is_theirs and not has_told else known.get(head.log, 0)
        first = max(told, head.floor) if told else max(head.covered, head.floor)
        hangs = head.floor > head.covered and told < head.floor
        is_unproven = head.forked_at is not None and head.log not in proven
        if (first < head.height and not hangs) or is_unproven:
            piece = _Piece(space, head.log, min(first, head.height), head.height, is_unproven)
            goes_on = not told and first > 0
            found.append((not head.is_control, goes_on, not is_theirs, piece.end - piece.first, piece))
    return [piece for *_, piece in sorted(found, key=lambda one: one[:-1])]


async def _items(hub: Hub, plan: _Plan) -> AsyncIterator[tuple[list[bytes], int]]:
    """Yield the items of a bundle but the last, a few at a time, with how many entries are in them."""
    yield [plan.head, *map(encode, plan.spaces), *map(encode, plan.held)], 0
    for piece in plan.pieces:
        at = piece.first
        while at < piece.end:
            run = await hub.run(_run, hub.replica, piece, at)
            if run is None:
                break
            yield [encode(BundleRun(piece.space, run))], len(run.items)
            at = run.first + len(run.items)
        if piece.fork and (proof := await hub.run(hub.replica.load_fork, piece.space, piece.log)) is not None:
            yield [encode(BundleFork(piece.space, proof))], 0


def _run(replica: Replica, piece: _Piece, first: int) -> Run | None:
    """Return the next run of a piece, none beyond its end: what grew since was not in the plan."""
    run, _ = replica.load_run(piece.space, piece.log, first, b"", _RUN_BYTES, piece.end)
    return run if run is not None and run.first + len(run.items) > first else None


# Reading


async def _head(hub: Hub, peer: Peer, items: Iterator[bytes], file_id: bytes) -> BundleHead:
    """Return the first item, once its device is one of the peer's and signed it; raise PeerFault or Refused."""
    data = await asyncio.to_thread(next, items, None)
    head = read_item(data) if data is not None else None
    if not isinstance(head, BundleHead) or head.group != peer.group:
        raise PeerFault("bundle-broken")
    if await hub.run(hub.devices.keep_acts, peer.group, head.acts):
        hub.devices_changed()
    known = await hub.run(hub.devices.roster_of, peer.group)
    if known is not None and head.device in known.lost:
        raise Refused("bundle-device-lost", peer=peer.name)
    device = known.devices.get(head.device) if known is not None else None
    if device is None:
        raise PeerFault("bundle-device-unknown")
    check_head(head, device, file_id)
    return head


async def _take_all(hub: Hub, peer: Peer, items: Iterator[bytes], found: Read, progress: Progress) -> None:
    found.told.clear()
    found.held.clear()
    found.heights = found.claims = 0
    while (data := await asyncio.to_thread(next, items, None)) is not None:
        await _take(hub, peer, data, found)
        progress(found.entries)


async def _take(hub: Hub, peer: Peer, data: bytes, found: Read) -> None:
    try:
        item = read_item(data)
    except PeerFault:
        found.refused += 1
        return
    if isinstance(item, BundleHead | BundleEnd):
        return
    if not _is_taken(hub, peer.group, item):
        if isinstance(item, BundleRun) and not await hub.run(_is_known, hub.replica, peer.group, item):
            found.refused += len(item.run.items)
        return
    found.spaces.add(item.space)
    if isinstance(item, BundleHeld):
        # Also what claims nothing takes room, and there is no end to groups that are none.
        found.claims += 1 + len(item.heights)
        if found.claims <= sync_limits.LOGS_MAX:
            found.held[item.space, item.group] = item.heights
    elif isinstance(item, BundleSpace):
        known = found.told.setdefault(item.space, [])
        is_bounded = found.heights + len(item.heights) <= HEIGHTS_MAX
        if is_bounded and len(known) + len(item.heights) <= sync_limits.LOGS_MAX:
            known.extend(item.heights)
            found.heights += len(item.heights)
    else:
        await _ingest(hub, item, found)


def _is_taken(hub: Hub, group: bytes, item: BundleSpace | BundleRun | BundleFork | BundleHeld) -> bool:
    """Return whether what a group brings would be taken over a line now, too."""
    if item.space not in allowed_spaces(hub, group):
        return False
    window = window_onto(hub, group, item.space)
    if window is None or isinstance(item, BundleSpace):
        return True
    return isinstance(item, BundleRun) and window.takes(item.run)


def _is_known(replica: Replica, group: bytes, item: BundleRun) -> bool:
    """Tell whether a run that comes from who left its space goes no further than what is here: nothing is missed."""
    row = replica.ledger.logs.get((item.space, item.run.log))
    state = replica.spaces.get(item.space)
    if row is None or state is None or state.genesis is None or not state.membership().endings(group)[1]:
        return False
    return item.run.first + len(item.run.items) <= row.height


async def _ingest(hub: Hub, item: BundleRun | BundleFork, found: Read) -> None:
    log = item.run.log if isinstance(item, BundleRun) else item.proof.left.log
    before = await hub.run(_written, hub.replica, item.space, log)
    try:
        if isinstance(item, BundleRun):
            outcome = await hub.ingest(item.space, item.run, found.name)
        else:
            outcome = await hub.ingest_fork(item.space, item.proof)
    except PeerFault:
        found.refused += len(item.run.items) if isinstance(item, BundleRun) else 1
        return
    found.gaps += isinstance(item, BundleRun) and not outcome.heads
    found.entries += await hub.run(_written, hub.replica, item.space, log) - before


def _written(replica: Replica, space: bytes, log: bytes) -> int:
    row = replica.ledger.logs.get((space, log))
    return replica.ledger.written(row) if row is not None else 0


async def _acknowledge(hub: Hub, peer: Peer, head: BundleHead, found: Read) -> None:
    """Note what the stick tells that they hold; tell whether they lack something, and whether we have caught up."""
    now_ms = hub.home.clock.wall_ms()
    sticks = Sticks(hub.replica.db, hub.replica.ledger)
    held = await hub.run(sticks.heard, peer.group, head.device, head.made_ms, found.told, now_ms)
    for space, heights in held.items():
        await hub.peer_holds(peer.group, space, tuple(heights))
    for (space, group), claims in found.held.items():
        # Who belongs to a space may only have come with this very stick.
        if group in hub.third_groups(space, peer.group):
            heights = await hub.run(_no_higher, hub.replica, space, claims)
            await hub.said.hear(peer.group, group, space, heights)
    lacking = await hub.run(_lacking, hub, peer.group)
    found.is_reply_due = bool(lacking or found.entries or found.gaps or not found.is_whole)
    is_clean = found.is_whole and not found.refused and not found.gaps
    if is_clean and await hub.run(_reached, hub.replica, found):
        await caught_up_by_stick(hub, peer.name)


def _no_higher(replica: Replica, space: bytes, claims: Iterable[LogHeld]) -> tuple[tuple[bytes, int], ...]:
    """Return what is said of logs that are here, none higher than they are here."""
    heads = {head.log: head.height for head in replica.heads(space)}
    return tuple((one.log, min(one.height, heads[one.log])) for one in claims if one.log in heads)


def _lacking(hub: Hub, group: bytes) -> bool:
    return any(_pieces(hub, group, space) for space in allowed_spaces(hub, group))


def _reached(replica: Replica, found: Read) -> bool:
    """Tell whether everything that the stick's writer holds of the spaces of both is here."""
    for space, heights in found.told.items():
        heads = {head.log: head for head in replica.heads(space)}
        for one in heights:
            head = heads.get(one.log)
            if one.height and (head is None or (head.height < one.height and head.forked_at is None)):
                return False
    return bool(found.told)
