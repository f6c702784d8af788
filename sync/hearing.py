"""Takes in what a peer says of one space: which of our logs it lacks, holds, or has in another way.

What it said to hold of a log before that was here, too, counts once it is. Promise: of all logs that the peer spoke of
the node is told at the end, in one effect of each sort; meanwhile they come back piece by piece, so that what the peer
lacks can be queued.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from crdt.run import LogHead
from sync import limits
from sync.effects import Beyond, Effect, Holds, Send, Tells
from sync.messages import SpaceStatus, WantBranch
from sync.peer_space import PeerSpace
from sync.pieces import in_pieces
from sync.statuses import Statuses

UnderWay = Callable[[bytes], Mapping[bytes, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Own heads of logs that the peer spoke of, and what is to be done; ``held``: the logs of which it stored more."""

    heads: list[LogHead]
    effects: list[Effect] = field(default_factory=list)
    held: list[bytes] = field(default_factory=list)


@dataclass(slots=True)
class _Found:
    """What was found out so far about one space."""

    told: list[tuple[bytes, int]] = field(default_factory=list)
    beyond: list[bytes] = field(default_factory=list)
    wanted: list[tuple[bytes, int]] = field(default_factory=list)
    held: list[tuple[bytes, int]] = field(default_factory=list)

    def look(self, peer: PeerSpace, head: LogHead, *, equal: bool) -> None:
        """Look at one log of which the peer spoke."""
        if not equal:
            self.told.append((head.log, peer.told_height(head)))
            if peer.begins_beyond(head):
                self.beyond.append(head.log)
        height = peer.newly_held(head, equal=equal)
        if height is not None:
            self.held.append((head.log, height))
        if not equal and peer.has_parted(head):
            self.wanted += peer.to_ask(head.log, max(0, head.height - limits.BRANCH_STEP_ENTRIES))

    def effects(self, space: bytes, alias: bytes, *, tells: bool) -> list[Effect]:
        """Return what the node is to be told and to send."""
        found: list[Effect] = []
        if tells:
            found.append(Tells(space=space, heights=tuple(self.told)))
        if self.beyond:
            found.append(Beyond(space=space, logs=tuple(self.beyond)))
        found += [Send(message=WantBranch(alias, log, first)) for log, first in self.wanted]
        if self.held:
            found.append(Holds(space=space, heights=tuple(self.held)))
        return found


def hear_space(
    told: Statuses, space: bytes, peer: PeerSpace, status: SpaceStatus, under_way: UnderWay
) -> Iterator[Piece]:
    """Yield the heads that the peer's status speaks of, compared, with all effects; then those that moved here."""
    moved = list(told.moved(space))
    spoken = peer.hear(status, told.heads(space), told.digests(space), under_way(space))
    equal, found = told.is_equal(space), _Found()
    parts = list(in_pieces(spoken)) or [[]]
    for number, part in enumerate(parts, 1):
        ways = under_way(space)
        for head in part:
            if not equal:
                peer.compare(head, ways)
            found.look(peer, head, equal=equal)
        if number < len(parts):
            yield Piece(heads=part)
    effects = found.effects(space, told.alias(space), tells=status.whole and not equal)
    yield Piece(heads=parts[-1], effects=effects, held=[log for log, _ in found.held])
    for part in in_pieces(moved):
        yield meet(told, space, part)


def meet(told: Statuses, space: bytes, heads: Collection[LogHead]) -> Piece:
    """Return own heads that moved here, with what the peer had said before that it holds of them."""
    peer, equal = told.peer(space), told.is_equal(space)
    heights = ((head.log, peer.had_held(head, equal=equal)) for head in heads)
    held = tuple((log, height) for log, height in heights if height is not None)
    effects: list[Effect] = [Holds(space=space, heights=held)] if held else []
    return Piece(heads=list(heads), effects=effects, held=[log for log, _ in held])


def ask_again(told: Statuses, space: bytes, log: bytes, first: int) -> list[Effect]:
    """Return what asks the peer for a log from ``first`` on, unless it is asked for that already."""
    asked = told.peer(space).to_ask(log, first)
    return [Send(message=WantBranch(told.alias(space), *one)) for one in asked]
