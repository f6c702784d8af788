"""What peers say that they and others hold, until it is written: with the rows that wait, before any question.

A group acknowledges each change, and in a large one dozens do at once: written one by one, that would cost each node
more than the change. A power cut may take what waits; it is told again then, and until then less counts as held. Links
hear of it alike, of many acknowledgements at once: each of them looks then what its peer has to be told of others.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from identity.errors import Refused
from node.store.faults import SQL_ERRORS, said

if TYPE_CHECKING:
    from node.hub import Hub

_log = logging.getLogger(__name__)
HEIGHTS_MAX = 4_096
SPREAD_AFTER_S = 0.25

Heights = dict[tuple[bytes, bytes, bytes, bytes], tuple[int, int]]
"""By group, teller (empty: the group itself), space and log: the height, and when it was told."""


class Said:
    """What waits at one hub; touched on the event loop, but for ``write``."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._waiting: Heights = {}
        self._fresh: set[bytes] = set()
        self._timer: asyncio.TimerHandle | None = None

    async def hear(
        self, teller: bytes, group: bytes, space: bytes, heights: Iterable[tuple[bytes, int]]
    ) -> None:
        """Keep what ``teller`` says (empty: the group itself) that a group holds of a space."""
        at_ms = self._hub.home.clock.wall_ms()
        for log, height in heights:
            place = group, teller, space, log
            if height >= self._waiting.get(place, (0, 0))[0]:
                self._waiting[place] = height, at_ms
        self._hub.catching_up.stir()
        if len(self._waiting) >= HEIGHTS_MAX:
            await self._hub.catch_up()

    def spread(self, space: bytes) -> None:
        """Some group holds more of a space: let all links know soon."""
        self._fresh.add(space)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SPREAD_AFTER_S, self._spread)

    def close(self) -> None:
        """Let nobody know any more."""
        if self._timer is not None:
            self._timer.cancel()

    def _spread(self) -> None:
        self._timer = None
        fresh, self._fresh = self._fresh, set()
        for held in list(self._hub.on_held):
            for space in fresh:
                held(space)

    def take(self) -> Heights:
        """Return all that waits; it waits no more."""
        taken, self._waiting = self._waiting, {}
        return taken

    def write(self, taken: Heights) -> None:
        """Write what was taken, in the store's thread; a disk without room keeps nobody from being answered."""
        try:
            self._hub.peers.note_all(taken)
        except SQL_ERRORS as error:
            if not isinstance(fault := said(error), Refused) or fault.message == "store-damaged":
                raise
            _log.warning("what peers hold can't be written now: %s", fault.message)
