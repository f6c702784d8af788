"""What a session says of the spaces that its peer may read: names, heads, digests, and statuses made of them.

Promise: a space is told as far as the peer may see it (``sync.window``), never further; what was told is noted in its
``PeerSpace``. Of a space that this group left nothing is told before the peer speaks of it: then it hasn't heard that,
or has lost it, and is shown that act with what came before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from crdt.run import ForkProof, LogHead, Run
from identity.errors import PeerFault
from sync import limits
from sync.ground import Ground
from sync.inventory import Digests
from sync.messages import Height, SpaceStatus, space_alias
from sync.peer_space import PeerSpace, whole_statuses
from sync.pieces import in_pieces
from sync.window import Window


class Statuses:
    """The own side of one session's spaces; ``spaces`` are those that the peer may read now."""

    def __init__(self, ground: Ground, spaces: Mapping[bytes, PeerSpace]) -> None:
        self._ground = ground
        self._spaces = spaces
        self._missed: dict[bytes, None] = {}
        self._names: dict[bytes, bytes] = {}

    def allowed(self) -> list[bytes]:
        """Return the spaces that the peer may be told of now."""
        found = list(self._ground.allowed())
        if not self._missed:
            return found
        farewells = self._ground.farewells()
        return [*found, *(space for space in self._missed if space in farewells and space not in found)]

    def miss(self, statuses: Iterable[SpaceStatus]) -> bool:
        """Return whether the peer speaks, and did not before, of a space that one of the two is out of.

        Raise PeerFault where it speaks of one twice.
        """
        named = [status.space for status in statuses]
        if len(set(named)) < len(named):
            raise PeerFault("status-space-twice")
        return self.misses(named)

    def misses(self, named: Collection[bytes]) -> bool:
        """Return whether one of these names in this session is new from the peer and that of such a space."""
        unknown = self._ground.farewells().keys() - self._missed.keys()
        fresh = [space for space in unknown if self.alias(space) in named]
        self._missed |= dict.fromkeys(fresh)
        return bool(fresh)

    def alias(self, space: bytes) -> bytes:
        """Return the name of a space in this session."""
        found = self._names.get(space)
        if found is None:
            found = self._names[space] = space_alias(space, self._ground.transcript)
        return found

    def heads(self, space: bytes) -> Mapping[bytes, LogHead]:
        """Return the heads of the logs that the peer may see."""
        window = self._window(space)
        return self._ground.inventory.heads(space) if window is None else window.heads

    def peer(self, space: bytes) -> PeerSpace:
        """Return what is known of a space at the peer."""
        return self._spaces[space]

    def moved(self, space: bytes) -> Collection[LogHead]:
        """Return the heads that changed since this was asked last; where the peer sees only a part, all of it.

        What makes us equal to what the peer said counts as reached: it is not to be sent later.
        """
        window, peer, inventory = self._window(space), self._spaces[space], self._ground.inventory
        if window is not None:
            heads: Collection[LogHead] = window.heads.values()
        else:
            heads = inventory.moved(space, peer.looked)
            peer.looked = inventory.last_move
        peer.stir(heads)
        if peer.is_equal(self.digests(space)):
            for head in heads:
                peer.reach(head.log, head.height)
        return heads

    def digests(self, space: bytes) -> Digests:
        """Return the digests over these heads."""
        window = self._window(space)
        return self._ground.inventory.digests(space) if window is None else window.digests

    def is_shared(self, space: bytes) -> bool:
        """Return whether the peer may see all of a space."""
        return self._window(space) is None

    def takes(self, space: bytes, run: Run) -> bool:
        """Return whether a run of the peer is to be taken in."""
        window = self._window(space)
        return window is None or window.takes(run)

    def takes_proof(self, space: bytes, proof: ForkProof) -> bool:
        """Return whether a fork proof of the peer is to be taken in."""
        window = self._window(space)
        return window is None or window.takes_proof(proof)

    def is_equal(self, space: bytes) -> bool:
        """Return whether the peer said last that it holds exactly what it may see here."""
        return self._spaces[space].is_equal(self.digests(space))

    def is_control_known(self, space: bytes) -> bool:
        """Return whether the peer said last that it holds exactly the control entries that it may see here."""
        heard = self._spaces[space].heard
        return heard is not None and heard.control == self.digests(space).control

    def is_settled(self, space: bytes) -> bool:
        """Return whether the peer holds what it may see of a space; where that is not all of it, it may hold more."""
        if self.is_shared(space):
            return self.is_equal(space)
        return not any(map(self._spaces[space].lacks, self.heads(space).values()))

    def differing(self, spaces: Iterable[bytes]) -> Iterator[tuple[int, list[SpaceStatus]]]:
        """Yield all heights of spaces in which the peer has something else, and digests of the others.

        They come in pieces, with how many logs each of them looked at; pieces within a space bring nothing yet.
        """
        for space in sorted(spaces, key=lambda one: len(self.heads(one))):
            if space not in self._spaces:
                continue  # since the last piece it is no longer shared
            if self.is_equal(space):
                yield 1, [self.status(space, ())]
            else:
                yield from self._whole(space)

    def short(self, spaces: Iterable[bytes]) -> tuple[SpaceStatus, ...]:
        """Return what fits into the first message: all heights where they are few, else digests."""
        result: list[SpaceStatus] = []
        room = limits.HELLO_HEIGHTS_MAX
        for space in sorted(spaces, key=lambda one: len(self.heads(one)))[: limits.SPACES_MAX]:
            count = len(self.heads(space))
            if count <= room:
                room -= count
                result += self.whole(space)
            else:
                result.append(self.status(space, ()))
        return tuple(result)

    def whole(self, space: bytes) -> list[SpaceStatus]:
        """Return all heights of a space."""
        return [status for _, part in self._whole(space) for status in part]

    def status(self, space: bytes, heights: tuple[Height, ...]) -> SpaceStatus:
        """Return the digests of a space with some heights."""
        ours = self._spaces[space].told = self.digests(space)
        return SpaceStatus(self.alias(space), ours.control, ours.data, False, heights)

    def height(self, space: bytes, head: LogHead) -> Height:
        """Return where a log stands, as the peer is told."""
        return _height(self._spaces[space], head)

    def _window(self, space: bytes) -> Window | None:
        farewell = self._ground.farewells().get(space) if space in self._missed else None
        return farewell if farewell is not None else self._ground.window(space)

    def _whole(self, space: bytes) -> Iterator[tuple[int, list[SpaceStatus]]]:
        peer, ours = self._spaces[space], self.digests(space)
        peer.told, peer.is_told_whole = ours, True
        heights: list[Height] = []
        for part in in_pieces(list(self.heads(space).values())):
            heights += [_height(peer, head) for head in part]
            yield len(part), []
        yield 0, whole_statuses(self.alias(space), ours, heights)


def _height(peer: PeerSpace, head: LogHead) -> Height:
    return Height(peer.name(head.log), head.height, head.tip[:8], head.floor, head.forked_at is not None)
