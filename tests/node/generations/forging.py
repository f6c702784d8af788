"""Checkpoints that somebody made up: taken apart, changed and written as a steward's node would write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crdt import acts
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
from crdt.ops import Chunk
from node.generations.covering import read_part
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
        yield from packer.add(sorted(self.records, key=lambda one: one.id))
        yield from packer.end()
        yield from covered.end()


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


async def write_content(hub: Hub, space: bytes, content: Content) -> bytes:
    """Write a checkpoint that says this, whatever is true; return its act's entry."""
    parts = list(content.packed())
    now = hub.home.clock.now
    log, outcome = await hub.run(hub.replica.open_generation, space, now())
    await hub.settle(outcome)
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
        while first < head.height and head.log not in left_out:
            run, _ = await giver.run(giver.replica.load_run, space, head.log, first, b"", RUN_BYTES_MAX)
            await taker.ingest(space, run)
            first += len(run.items)
    await taker.idle()
    await taker.checkpoints.look(space)
    await taker.idle()
