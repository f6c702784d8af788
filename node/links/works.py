"""What a link works on: the store, rights and listeners behind one counterpart.

A link does the same for a peer, a courier and whoever calls a courier; what differs stands behind ``Works``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from crdt.run import ForkProof, Run
from node.copies import kits
from node.devices import kin
from node.hub import Hub
from node.replica.outcome import Outcome
from node.replica.outgoing import load_asked
from node.view_answers import ViewHash
from sync.effects import Load
from sync.messages import Kin, Message, View

Heights = tuple[tuple[bytes, int], ...]
Grew = Callable[[bytes], None]


class Counterpart(Protocol):
    """Whom a link leads to; ``pair_secret``: what the two share, so that a link ends when it is no longer shared."""

    @property
    def group(self) -> bytes:
        """The group behind the device; empty where nobody said."""

    @property
    def name(self) -> str:
        """What people call the group; empty where nobody said."""

    @property
    def device(self) -> bytes:
        """The id of the device."""

    @property
    def pair_secret(self) -> bytes:
        """The secret of the two."""


class Works(Protocol):
    """All that a link asks of its node, for one counterpart."""

    @property
    def on_grew(self) -> list[Grew]:
        """Who is told that logs of a space grew here."""

    @property
    def on_held(self) -> list[Grew]:
        """Who is told that somebody acknowledged entries of a space."""

    def now_ms(self) -> int:
        """Return the time on a clock that only moves forward."""

    async def load_run(self, asked: Load) -> tuple[Run | None, bool]:
        """Return the run that is asked for, and whether their log parted from ours before its first entry."""

    async def load_fork(self, space: bytes, log: bytes) -> ForkProof | None:
        """Return the proof that a log forked, if there is one."""

    async def ingest(self, space: bytes, run: Run) -> Outcome:
        """Check and store a run from the counterpart."""

    async def ingest_fork(self, space: bytes, proof: ForkProof) -> Outcome:
        """Check and store a fork proof from the counterpart."""

    async def holds(self, space: bytes, heights: Heights) -> None:
        """Note what the counterpart acknowledged."""

    async def heard_holding(self, space: bytes, group: bytes, heights: Heights) -> None:
        """Note what the counterpart says that another group acknowledged to it."""

    async def tells(self, space: bytes, heights: Heights) -> None:
        """Note the heights of all our logs of a space as the counterpart tells them now."""

    async def beyond(self, space: bytes, logs: tuple[bytes, ...]) -> None:
        """Note the logs of a space of which the counterpart no longer holds what follows here."""

    async def view(self, space: bytes, at_ms: int) -> ViewHash | None:
        """Return what is shown here of a space, None where the counterpart is not to know."""

    def shown(self, space: bytes, view: View) -> None:
        """The counterpart told, unasked, what it shows of a space."""

    async def heard(self, message: Message) -> Sequence[Message]:
        """Take in a message that the session only carries; return what to answer."""

    def slowed(self) -> None:
        """The counterpart sent more than its share: from now on it is read more slowly."""


@dataclass(slots=True)
class PeerWorks:
    """The works of a node's link with a peer."""

    hub: Hub
    peer: Counterpart
    kits: kits.Sent = field(default_factory=kits.Sent, init=False)

    @property
    def on_grew(self) -> list[Grew]:
        """Who is told that logs of a space grew here."""
        return self.hub.on_grew

    @property
    def on_held(self) -> list[Grew]:
        """Who is told that somebody acknowledged entries of a space."""
        return self.hub.on_held

    def now_ms(self) -> int:
        """Return the time on a clock that only moves forward."""
        return self.hub.home.clock.ticks_ms()

    async def load_run(self, asked: Load) -> tuple[Run | None, bool]:
        """Return the run that is asked for, and whether their log parted from ours before its first entry."""
        if (run := self.hub.at_hand.find(asked)) is not None:
            return run, False
        found: tuple[Run | None, bool] = await self.hub.home.run(
            lambda: load_asked(self.hub.replica.ledger, asked)
        )
        return found

    async def load_fork(self, space: bytes, log: bytes) -> ForkProof | None:
        """Return the proof that a log forked, if there is one."""
        found: ForkProof | None = await self.hub.home.run(self.hub.replica.load_fork, space, log)
        return found

    async def ingest(self, space: bytes, run: Run) -> Outcome:
        """Check and store a run from the peer."""
        return await self.hub.ingest(space, run, self.peer.name, self.peer.group)

    async def ingest_fork(self, space: bytes, proof: ForkProof) -> Outcome:
        """Check and store a fork proof from the peer."""
        return await self.hub.ingest_fork(space, proof)

    async def holds(self, space: bytes, heights: Heights) -> None:
        """Note what the peer acknowledged."""
        await self.hub.peer_holds(self.peer.group, space, heights)

    async def heard_holding(self, space: bytes, group: bytes, heights: Heights) -> None:
        """Note what the peer says that another group acknowledged to it."""
        await self.hub.said.hear(self.peer.group, group, space, heights)

    async def tells(self, space: bytes, heights: Heights) -> None:
        """A peer may hold less than it once did: a backup was put back, and it gets the rest again."""

    async def beyond(self, space: bytes, logs: tuple[bytes, ...]) -> None:
        """Begin from what a generation keeps where nobody may hold the rest of the history any more."""
        self.hub.spawn(self.hub.checkpoints.miss(space, logs))

    async def view(self, space: bytes, at_ms: int) -> ViewHash | None:
        """Return what is shown here of a space."""
        return await self.hub.views.for_peer(space, at_ms)

    def shown(self, space: bytes, view: View) -> None:
        """Compare it with what is shown here."""
        self.hub.spawn(self.hub.comparing.heard(space, view))

    async def heard(self, message: Message) -> Sequence[Message]:
        """Take in what another device of this group tells, or a kit; return what to answer."""
        if isinstance(message, Kin):
            await kin.heard(self.hub, self.peer.group, message)
            return ()
        return await kits.heard(self.hub, self.peer, message, self.kits)

    def slowed(self) -> None:
        """Tell the page that this peer is read more slowly."""
        self.hub.publish({"event": "peer", "id": self.peer.group.hex()})
