"""Checkpoints that somebody made up: taken apart, changed and written as a steward's node would write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec

from crdt import acts
from crdt.entry import EntryClass
from crdt.generation_content import (
    CoveredPacker,
    KeptLog,
    KeptRecord,
    Packer,
    Reader,
    content_hash,
    pack_logs,
    part_hash,
    split_prefixes,
)
from crdt.limits import RUN_BYTES_MAX
from crdt.membership import Role
from crdt.openings import OPEN_DOMAIN, opening_message
from crdt.ops import Chunk
from crdt.run import LogHead
from identity.encoding import encode
from identity.keys import sign
from node.generations.composing import Composer
from node.generations.covering import opening_of, read_part
from node.generations.floors import FloorSearch
from node.hub import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a checkpoint says: its floors with what is kept of their logs, its records, the hashes it covers."""

    floors: tuple[acts.Floor, ...]
    logs: tuple[KeptLog, ...]
    records: tuple[KeptRecord, ...] = ()
    covered: tuple[bytes, ...] = ()
    after: bytes | None = None
    replaces: bytes | None = None
    parts: tuple[bytes, ...] = ()

    def packed(self) -> Iterator[bytes]:
        """Yield its parts: those that are given, or else those that an honest node would make."""
        if self.parts:
            yield from self.parts
            return
        packer, covered = Packer(), CoveredPacker()
        covered.add(self.covered)
        yield from pack_logs(self.logs)
        yield from packer.add(sorted(self.records, key=_name))
        yield from packer.end()
        yield from covered.end()


def _name(record: KeptRecord) -> bytes:
    return record.items[min(record.creation, len(record.items) - 1)].hash


async def content_of(hub: Hub, space: bytes, generation: bytes) -> Content:
    """Return what a checkpoint that was made says."""
    found: Content = await hub.run(_content_of, hub, space, generation)
    return found


def _content_of(hub: Hub, space: bytes, generation: bytes) -> Content:
    replica = hub.replica
    (one,) = (one for one in replica.generations(space) if one.hash == generation)
    reader = Reader(one.act.floors)
    told = [reader.read(read_part(replica, space, one, number)) for number in range(one.act.height - 1)]
    return Content(
        floors=one.act.floors,
        logs=tuple(kept for logs, _, _ in told for _, kept, _ in logs),
        records=tuple(record for _, records, _ in told for record in records),
        covered=tuple(split_prefixes(b"".join(prefixes for _, _, prefixes in told))),
        after=one.act.after,
    )


def with_log(content: Content, floor: acts.Floor, log: KeptLog) -> Content:
    """Return a content that covers one more log."""
    before = [*zip(content.floors, content.logs, strict=True)]
    after = sorted([*before, (floor, log)], key=lambda one: one[0].log)
    moved = [after.index(one) for one in before]
    return replace(
        content,
        floors=tuple(one for one, _ in after),
        logs=tuple(one for _, one in after),
        records=tuple(_moved(record, moved) for record in content.records),
    )


def _moved(record: KeptRecord, places: Sequence[int]) -> KeptRecord:
    return msgspec.structs.replace(
        record,
        items=tuple(msgspec.structs.replace(item, log=places[item.log]) for item in record.items),
        problems=tuple(msgspec.structs.replace(one, log=places[one.log]) for one in record.problems),
    )


def opening_by(hub: Hub, space: bytes, log: bytes) -> KeptLog:
    """Return what a device can sign of any log: that it opened it for data."""
    message = opening_message(space, log, EntryClass.DATA, bytes(16))
    me = hub.replica.me
    proof = sign(OPEN_DOMAIN, me.keys.sign_seed, message)
    return KeptLog(encode(acts.Open(me.group, me.keys.public.id, me.roster, bytes(16), proof)), ())


async def write_content(hub: Hub, space: bytes, content: Content, *, covers_itself: bool = False) -> bytes:
    """Write a checkpoint that says this, whatever is true; return its act's entry."""
    now = hub.home.clock.now
    log, outcome = await hub.run(hub.replica.open_generation, space, now())
    await hub.settle(outcome)
    if covers_itself:
        floor = acts.Floor(log, 1, hub.replica.ledger.logs[space, log].tip)
        content = with_log(content, floor, opening_by(hub, space, log))
    parts = list(content.packed())
    for number, part in enumerate(parts):
        await hub.settle(await hub.run(hub.replica.append_chunk, space, log, Chunk(number, part), now()))
    row = hub.replica.ledger.logs[space, log]
    digest = content_hash(map(part_hash, parts))
    reason = acts.GenerationReason.CHECKPOINT
    floors = tuple(sorted(content.floors, key=lambda floor: floor.log))
    act = acts.Generation(log, row.height, row.tip, floors, digest, reason, content.after, content.replaces)
    return await hub.append_control(space, act)


async def let_in(host: Hub, guest: Hub, space: bytes, role: Role = Role.CONTRIBUTOR) -> None:
    """Let a group into a space and its node know of it, as pairing and sharing do."""
    me = guest.home.identity.writer()
    act = await host.run(host.replica.invitation_act, space, me.group, me.roster, int(role))
    await host.append_control(space, act)
    control = tuple(host.replica.state(space).keyring.control.values())
    await guest.run(guest.replica.adopt, space, host.home.identity.group, control)


async def carry(giver: Hub, taker: Hub, space: bytes, without: Iterable[bytes] = ()) -> None:
    """Bring what one node holds of a space to another one, as a session would, but for some logs."""
    left_out = frozenset(without)
    heads = sorted(await giver.run(giver.replica.heads, space), key=lambda head: not head.is_control)
    for head in heads:
        row = taker.replica.ledger.logs.get((space, head.log))
        held = row.height if row is not None else 0
        first = max(held, head.floor) if held else max(head.covered, head.floor)
        if row is not None and row.height >= head.height > 0:
            tip = await taker.run(taker.replica.ledger.hash_at, row, head.height - 1)
            first = head.floor if tip != head.tip else first
        if head.log not in left_out:
            await _carry_log(giver, taker, space, head, first)
            if (proof := await giver.run(giver.replica.load_fork, space, head.log)) is not None:
                await taker.ingest_fork(space, proof)
    asked = await taker.run(taker.replica.lacking)
    for head in heads:
        first = next((first for of, log, first in asked if (of, log) == (space, head.log)), head.height)
        if head.log not in left_out and first >= head.floor:
            await _carry_log(giver, taker, space, head, first)
    await taker.idle()
    await taker.checkpoints.look(space)
    await taker.idle()


async def _carry_log(giver: Hub, taker: Hub, space: bytes, head: LogHead, first: int) -> None:
    asked = first
    while first < head.height:
        run, _ = await giver.run(giver.replica.load_run, space, head.log, first, b"", RUN_BYTES_MAX)
        if run is None:
            break  # its own height fell back meanwhile: it was told of a fork
        outcome = await taker.ingest(space, run)
        first += len(run.items)
        if outcome.want is not None and outcome.want[0] == head.log and asked > head.floor:
            first = asked = max(head.floor, min(outcome.want[1], asked - 1))


async def true_content(hub: Hub, space: bytes) -> Content:
    """Return what a checkpoint that nobody makes would say."""
    found: Content = await hub.run(_true_content, hub, space)
    return found


def _true_content(hub: Hub, space: bytes) -> Content:
    search = FloorSearch(hub.replica, space)
    while not search.go_on():
        pass
    composer = Composer(hub.replica, space, search.found, None)
    reader = Reader(search.found)
    told = [reader.read(part) for part in composer.log_parts()]
    ids = composer.ids()
    kept: list[KeptRecord] = []
    while ids:
        some, count = composer.kept(ids)
        kept += some
        del ids[:count]
    while not composer.name_covered():
        pass
    named = []
    while (part := composer.covered_part()) is not None:
        named += split_prefixes(reader.read(part)[2])
    return Content(
        floors=tuple(search.found),
        logs=tuple(log for logs, _, _ in told for _, log, _ in logs),
        records=tuple(kept),
        covered=tuple(named),
    )


async def hidden_log(hub: Hub, space: bytes) -> tuple[acts.Floor, KeptLog]:
    """Open a log that nobody else is ever given, and return its floor and what is kept of it."""
    now = hub.home.clock.now
    log, outcome = await hub.run(hub.replica.open_generation, space, now())
    await hub.settle(outcome)
    for number in range(3):
        chunk = Chunk(number, b"x")
        await hub.settle(await hub.run(hub.replica.append_chunk, space, log, chunk, now()))
    row = hub.replica.ledger.logs[space, log]
    return acts.Floor(log, row.height, row.tip), KeptLog(await hub.run(opening_of, hub.replica, row), ())
