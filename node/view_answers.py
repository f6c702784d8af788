"""What this node shows of a space, as a hash: for peers that compare, and for the node's own check.

The hash is made in pieces, so that whoever waits for the store waits for one of them; one piece lies in its queue at a
time, and spaces take turns. Of one space one question is answered after the other: who asks the same meanwhile gets
what the first one found. Texts that are to be put together are waited for.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from node.hub import Hub

PEER_WAIT_S = 60.0  # as long as a peer waits for an answer; what was found by then is kept
_ROUNDS_MAX = 3


@dataclass(frozen=True, slots=True)
class ViewHash:
    """A view hash, whether this node could read all that it holds of the space, and what finding it took here."""

    hash: bytes
    is_whole: bool
    work_ms: int = field(default=0, compare=False)


class _Found(NamedTuple):
    hash: bytes
    is_whole: bool
    has_stale_notes: bool


class ViewAnswers:
    """Answers what one hub's node shows."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._turns: dict[bytes, asyncio.Lock] = {}
        self._piece = asyncio.Lock()

    async def view_hash(self, space: bytes, at_ms: int) -> ViewHash:
        """Return the hash of what is shown of a space, with all notes put together first."""
        hub, spent_s = self._hub, 0.0
        async with self._turns.setdefault(space, asyncio.Lock()):
            for _ in range(_ROUNDS_MAX):
                await hub.write_notes()
                before = hub.inventory.digests(space)
                found, took_s = await self._found(space, at_ms)
                spent_s += took_s
                if not found.has_stale_notes and hub.inventory.digests(space) == before:
                    break
                # What this question had read anew may have changed texts.
                hub.notes_changed(await hub.run(hub.replica.projection.take_moved_notes))
        is_whole = found.is_whole and not found.has_stale_notes
        return ViewHash(found.hash, is_whole, int(spent_s * 1_000))

    async def for_peer(self, space: bytes, at_ms: int) -> ViewHash | None:
        """Return the same, None where a peer would wait for it no longer: asked again, it goes on from there."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PEER_WAIT_S):
                return await self._hub.view_hash(space, at_ms)
        return None

    async def _found(self, space: bytes, at_ms: int) -> tuple[_Found, float]:
        spent_s = 0.0
        while True:
            async with self._piece:
                found, took_s = await self._hub.run(self._timed, space, at_ms)
            spent_s += took_s
            if found is not None:
                return found, spent_s

    def _timed(self, space: bytes, at_ms: int) -> tuple[_Found | None, float]:
        begun_s, replica = time.thread_time(), self._hub.replica
        told = replica.view_piece(space, at_ms)
        found = _Found(*told, replica.has_stale_notes(space)) if told is not None else None
        return found, time.thread_time() - begun_s
