"""A log whose key somebody holds outside of any node: it says whatever they like, in as many ways as they like.

The entries are sealed and signed as the protocol wants it; what they say, what they rest on and which of two comes
after an entry is the writer's whim. They go in where a peer's runs go in.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from crdt import acts
from crdt.entry import NO_HASH, EntryClass, Position, make_entry, make_seal
from crdt.run import Run, make_run
from crdt.space import OPEN_DOMAIN, opening_message
from identity.encoding import encode
from identity.keys import public_of_seed, sign
from node.replica.outcome import Self
from node.replica.replica import Replica

Key = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLog:
    """A log of a space that the device of ``me`` opened; ``incarnations``: what can be said in its first entry."""

    space: bytes
    me: Self
    seed: bytes
    is_control: bool
    incarnations: tuple[bytes, bytes] = field(repr=False)

    @property
    def log(self) -> bytes:
        """The name of the log."""
        return public_of_seed(self.seed)

    def opening(self, which: int = 0, *, device: Self | None = None, is_control: bool | None = None) -> bytes:
        """Return what opens the log; ``which`` of two ways, ``device``: as whose it passes itself off."""
        me = device or self.me
        kind = self.kind(is_control)
        message = opening_message(self.space, self.log, kind, self.incarnations[which])
        proof = sign(OPEN_DOMAIN, self.me.keys.sign_seed, message)
        return encode(acts.Open(me.group, me.keys.public.id, me.roster, self.incarnations[which], proof))

    def kind(self, is_control: bool | None = None) -> EntryClass:
        """Return the class of its entries."""
        control = self.is_control if is_control is None else is_control
        return EntryClass.CONTROL if control else EntryClass.DATA

    def ends(self, replica: Replica) -> list[Position]:
        """Return every place at which the log may go on, as a replica holds it."""
        row = replica.ledger.logs.get((self.space, self.log))
        if row is None or not row.height:
            return [Position(space=self.space, log=self.log, seq=0, backlink=NO_HASH)]
        chains = replica.ledger.branches.chains(row)
        return [row.position] + [
            Position(space=self.space, log=self.log, seq=chain.height, backlink=chain.tip) for chain in chains
        ]

    def run(self, at: Position, bodies: list[bytes], kind: EntryClass, key: Key) -> Run:
        """Return a run that says ``bodies`` from a place on; ``key``: the name and key that seal it."""
        entries = []
        for body in bodies:
            entry = make_entry(at, kind, body, key=key[1], key_id=key[0])
            entries.append(entry)
            at = Position(space=at.space, log=at.log, seq=at.seq + 1, backlink=entry.hash)
        sealed = entries[-1:] if kind is EntryClass.DATA else entries
        return make_run(entries, *(make_seal(self.seed, entry.hash) for entry in sealed))


def new_log(chance: random.Random, space: bytes, me: Self, *, is_control: bool) -> RawLog:
    """Return a log that nobody has heard of yet."""
    return RawLog(
        space=space,
        me=me,
        seed=chance.randbytes(32),
        is_control=is_control,
        incarnations=(chance.randbytes(16), chance.randbytes(16)),
    )
