"""Views compared with peers in time: who hold the same entries show the same, or make their caches anew until they do.

From time to time a node asks a peer what it shows of one of their spaces. Where both hold the same entries and can
read all of them, and the hashes differ, what one of them keeps is wrong, and neither knows which. So both make all
caches anew from the entries, texts in canonical order: who asked at once, the other as it is shown the asker's view.
A peer that says anything it likes has a node do that once in REBUILD_S at most.

After a cut all shared spaces are compared soon: a disk that lied about syncing may have left rows that are older than
the entries and yet whole, which nothing else tells.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crdt.view import EARLY_MS
from identity.errors import Fault

if TYPE_CHECKING:
    from node.hub import Hub
    from node.links.link import Link
    from node.links.network import Network
    from sync.inventory import Digests
    from sync.messages import View

FIRST_LOOK_S = 900.0
LOOK_S = 3_600.0
SOON_S = 60.0
REBUILD_S = 21_600.0
HEARD_S = 60.0
ANSWER_S = 60.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What came of comparing a space with a peer; ``why`` is the message id of why it isn't equal."""

    result: str
    why: str = ""

    @property
    def is_wrong(self) -> bool:
        """Say whether the two hold the same, can read it, and show different things."""
        return self.why == "compare-other-view"


@dataclass(slots=True)
class Comparing:
    """Compares what one node shows with what its peers do."""

    hub: Hub
    _compared: dict[tuple[bytes, bytes], Digests] = field(default_factory=dict)
    _again_s: float = 0.0
    _hear_s: float = 0.0
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def compare(self, link: Link, space: bytes, at_ms: int = EARLY_MS) -> Compared:
        """Ask what a peer shows of a space at ``at_ms``, and compare."""
        theirs = await _asked(link, space, at_ms)
        return (
            Compared(result="not comparable", why="compare-no-answer")
            if theirs is None
            else await self._judge(space, theirs)
        )

    async def agree(self, link: Link, space: bytes) -> Compared:
        """Compare; where the views are wrong, make the caches anew here, have the peer do so too, and compare again."""
        found = await self.compare(link, space)
        if found.is_wrong and self._may_rebuild():
            await self.rebuild()
            link.show_view(space, EARLY_MS)
            found = await self.compare(link, space)
        return found

    async def heard(self, space: bytes, view: View) -> None:
        """A peer shows what it was not asked for: where that is not what this node shows, make the caches anew."""
        now_s = asyncio.get_running_loop().time()
        if now_s < self._hear_s or not self._may_rebuild():
            return
        self._hear_s = now_s + HEARD_S
        if (await self._judge(space, view)).is_wrong and self._may_rebuild():
            await self.rebuild()

    async def rebuild(self) -> None:
        """Make all caches anew from the entries, texts in canonical order."""
        async with self._lock:
            _log.warning("a peer holds the same and shows something else: all is made anew")
            self._again_s = asyncio.get_running_loop().time() + REBUILD_S
            await self.hub.run(self.hub.replica.rebuild)
            self.hub.worker.begin_anew()
            self.hub.notes_changed(await self.hub.run(self.hub.replica.stale_notes))
            await self.hub.write_notes()

    async def agree_on_one(self, network: Network) -> Compared | None:
        """Agree with a linked peer on a space whose entries changed since the last time; None where there is none."""
        for link in list(network.links.values()):
            for space in self._shared(link.peer.group) if not link.is_over else ():
                digests = self.hub.inventory.digests(space)
                if self._compared.get((link.peer.device, space)) != digests and link.session.in_sync():
                    self._compared[link.peer.device, space] = digests
                    return await self.agree(link, space)
        return None

    def _shared(self, group: bytes) -> list[bytes]:
        """Return the spaces of which a group may be told all."""
        told = [space for space, groups in self.hub.access.items() if group in groups]
        return [space for space in told if group not in self.hub.windows.get(space, ())]

    def _may_rebuild(self) -> bool:
        return asyncio.get_running_loop().time() >= self._again_s

    async def _judge(self, space: bytes, theirs: View) -> Compared:
        before = self.hub.inventory.digests(space)
        ours = await self.hub.view_hash(space, theirs.at_ms)
        digests = self.hub.inventory.digests(space)
        if (theirs.control, theirs.data) != (digests.control, digests.data) or before != digests:
            return Compared(result="different", why="compare-other-entries")
        if not (ours.is_whole and theirs.is_whole):
            return Compared(result="not comparable", why="compare-unreadable")
        if ours.hash == theirs.view_hash:
            return Compared(result="equal")
        return Compared(result="different", why="compare-other-view")


async def compare_in_time(network: Network) -> None:
    """Agree with peers on one space after the other for as long as the network is open."""
    looks = int(FIRST_LOOK_S / SOON_S) if network.hub.home.store.tended.was_cut else 0
    for _ in range(looks):
        await asyncio.sleep(SOON_S)
        with contextlib.suppress(Fault):
            while await network.hub.comparing.agree_on_one(network) is not None:
                pass
    await asyncio.sleep(FIRST_LOOK_S - looks * SOON_S)
    while True:
        with contextlib.suppress(Fault):
            await network.hub.comparing.agree_on_one(network)
        await asyncio.sleep(LOOK_S)


async def _asked(link: Link, space: bytes, at_ms: int) -> View | None:
    link.ask_view(space, at_ms)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(ANSWER_S):
            while space not in link.views and not link.is_over:
                link.changed.clear()
                await link.changed.wait()
    return link.views.get(space)
