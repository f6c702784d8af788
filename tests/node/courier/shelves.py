"""A courier's shelf in memory, and logs to put on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

import sqlcipher3.dbapi2 as sqlcipher

from crdt.acts import Floor
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.run import Run, make_run
from identity.aead import key_id
from identity.keys import DeviceKeys, public_of_seed
from node.courier.gatehouse import Gatehouse
from node.courier.shelf import Shelf
from node.replica.outcome import Moment
from node.store.store import migrate
from sync.gate import Closed, GateDevice, Gone, Statement, sign_gate

DRAW = Random(11).randbytes
NOW = Moment(ms=1_790_000_000_000, unsure=False)
SPACE = DRAW(32)
COURIER = DRAW(32)
OWNER, GUEST = DeviceKeys.from_draw(DRAW), DeviceKeys.from_draw(DRAW)


@dataclass(slots=True)
class Log:
    """A log of data entries, each sealed by itself."""

    seed: bytes
    entries: list[Entry]

    @property
    def log(self) -> bytes:
        """Its name."""
        return public_of_seed(self.seed)

    def run(self, first: int, end: int) -> Run:
        """Return a run of some of its entries."""
        return make_run(self.entries[first:end], make_seal(self.seed, self.entries[end - 1].hash))


def a_log(count: int, size: int = 100) -> Log:
    """Return a new log."""
    seed, key = DRAW(32), DRAW(32)
    made, backlink = Log(seed, []), NO_HASH
    for seq in range(count):
        position = Position(space=SPACE, log=made.log, seq=seq, backlink=backlink)
        made.entries.append(make_entry(position, EntryClass.DATA, DRAW(size), key=key, key_id=key_id(key)))
        backlink = made.entries[-1].hash
    return made


def a_gate(
    version: int = 1,
    devices: tuple[DeviceKeys, ...] = (OWNER, GUEST),
    closed: tuple[Closed, ...] = (),
    gone: tuple[Gone, ...] = (),
    floors: tuple[Floor, ...] = (),
    by: DeviceKeys = OWNER,
    space: bytes = SPACE,
) -> bytes:
    """Return a signed gate; the owner keeps it."""
    told = [GateDevice(one.public.sign, one.public.agree, one is OWNER) for one in devices]
    told.sort(key=lambda one: one.id)
    statement = Statement(COURIER, space, version, b"s" * 32, tuple(told), closed, gone, floors, 90)
    return sign_gate(statement, by.sign_seed)


def a_shelf(folder: Path, gate: bytes | None = None) -> Shelf:
    """Return a shelf with an owner and a gate."""
    db = sqlcipher.connect(":memory:", isolation_level=None)
    migrate(db)
    gatehouse = Gatehouse(db, COURIER)
    gatehouse.own(OWNER.public, b"o" * 32)
    shelf = Shelf(db, gatehouse, folder)
    shelf.take_gate(gate or a_gate())
    return shelf
