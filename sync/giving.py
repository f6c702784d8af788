"""What the peer lacks of what is here: queued, loaded run by run, sent, and known to be under way until acknowledged.

Promise: one run is loaded at a time, and no more is under way than the line and the peer can take. In which order is
up to ``sync.sending``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crdt.run import ForkProof, LogHead, Run
from identity.encoding import encode
from sync import limits
from sync.effects import Effect, Load, LoadFork, Send
from sync.ground import Ground
from sync.hearing import ask_again
from sync.messages import Entries, Fork
from sync.peer_space import PeerSpace
from sync.sending import Parcel, Place, Sending, parcel_of
from sync.statuses import Statuses


class Giving:
    """What one peer is given; ``spaces``: what is known of it, by space, as its session keeps that."""

    def __init__(self, ground: Ground, told: Statuses, spaces: Mapping[bytes, PeerSpace]) -> None:
        self._ground = ground
        self._told = told
        self._spaces = spaces
        self._sending = Sending(pace=ground.pace)
        self._loading: Place | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is queued, being loaded or under way."""
        return self._sending.is_idle and not self._loading

    def under_way(self, space: bytes) -> Mapping[bytes, int]:
        """Return, by log of a space, up to where its entries are under way."""
        return self._sending.under_way(space)

    def offer(self, space: bytes, heads: Iterable[LogHead]) -> list[Effect]:
        """Queue those of ``heads`` that the peer lacks, if it told what it has."""
        if self._told.is_equal(space) or not self._spaces[space].is_whole:
            return []
        return self.queue(space, heads)

    def queue(self, space: bytes, heads: Iterable[LogHead]) -> list[Effect]:
        """Queue those of ``heads`` that the peer lacks; return what loads the proofs that it lacks."""
        peer = self._spaces[space]
        effects: list[Effect] = []
        for head in heads:
            if peer.lacks(head):
                lacking, is_theirs = head.height - peer.reached(head), self._ground.is_theirs(space, head.log)
                self._sending.add(space, head, lacking, is_theirs=is_theirs)
            if peer.unproven(head):
                effects.append(LoadFork(space=space, log=head.log))
        return effects

    def pump(self) -> list[Effect]:
        """Return what loads the next run, where there is room for it."""
        if self._loading is not None or not self._sending.has_room:
            return []
        while (place := self._sending.next()) is not None:
            space, log = place
            peer, head = self._spaces.get(space), self._told.heads(space).get(log)
            if peer is None or head is None or not peer.lacks(head):
                continue
            self._loading = place
            first, theirs = peer.reached(head), peer.height(head)
            tip = theirs.tip if theirs is not None and theirs.height == first else b""
            before, most = head.height, self._sending.pace.run_bytes
            return [Load(space=space, log=log, first=first, before=before, tip=tip, bytes_max=most)]
        return []

    def loaded(self, space: bytes, log: bytes, run: Run | None, parted: bool, now_ms: int) -> list[Effect]:
        """A Load is answered: send the run, or ask for the log from further back where the two sides parted."""
        self._loading = None
        peer, head = self._spaces.get(space), self._told.heads(space).get(log)
        if peer is None or head is None:
            return []
        if parted:
            effects = ask_again(
                self._told, space, log, max(0, peer.reached(head) - limits.BRANCH_STEP_ENTRIES)
            )
            peer.reach(log, head.height)
            return effects
        if run is None:
            return []
        parcel = parcel_of(space, log, run)
        self._sending.sent(parcel, now_ms)
        peer.reach(log, parcel.end)
        return [Send(message=Entries(self._told.alias(space), run)), *self.offer(space, [head])]

    def proof(self, space: bytes, proof: ForkProof, now_ms: int) -> list[Effect]:
        """A LoadFork is answered: send the proof."""
        self._sending.sent(Parcel(space=space, log=proof.left.log, end=0, size=len(encode(proof))), now_ms)
        return [Send(message=Fork(self._told.alias(space), proof))]

    def acknowledged(self, count: int, now_ms: int) -> list[Parcel]:
        """The peer has dealt with so many parcels more, which are returned; PeerFault if there were fewer."""
        return self._sending.acknowledged(count, now_ms)

    def dealt_with(self, parcels: Iterable[Parcel]) -> None:
        """Note of each space that is still shared what the peer dealt with."""
        for parcel in parcels:
            if (peer := self._spaces.get(parcel.space)) is not None:
                peer.dealt_with(parcel.log, parcel.end)
