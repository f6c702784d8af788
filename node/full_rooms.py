"""Groups that filled their room in a space, or that for the spaces which they offer.

Each is told once while this program runs, and taken back once it is over: when each log that met a bound goes on,
because room was made or the bound was raised, or when the group doesn't belong to the space any more; of spaces when
all that a group offers are taken up. What an earlier run of this program told is forgotten at the start: while a room
is still full, it is told again with the next thing that comes for it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from node.replica.notices import end_notice
from node.replica.outcome import Outcome
from node.replica.quotas import NOBODY, room_told

if TYPE_CHECKING:
    from node.hub import Hub

GROUP, SPACE = "group-room-full", "space-room-full"
OFFERS = "group-offers-full"
_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class _Full:
    """A full room: what was told of it, and how far the logs were that met its bound."""

    told: dict[str, Any]
    stuck: dict[bytes, int] = field(default_factory=dict)


class FullRooms:
    """Follows which rooms are full at one node."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._full: dict[tuple[bytes, bytes], _Full] = {}
        self._offering: dict[bytes, dict[str, Any]] = {}

    async def begin(self) -> None:
        """Forget what an earlier run of this program told."""
        for message in (GROUP, SPACE, OFFERS):
            await self._hub.run(end_notice, self._hub.replica.db, message)

    async def settled(self, outcome: Outcome) -> None:
        """Hear of what was taken in, or wasn't because there is no room."""
        if outcome.over is not None:
            await self._met(outcome, outcome.over)
            return
        for (space, group), full in list(self._full.items()):
            if space == outcome.space:
                for head in outcome.heads:
                    if head.height > full.stuck.get(head.log, head.height):
                        del full.stuck[head.log]
                if not full.stuck:
                    await self._over(space, group)

    async def members_changed(self, members: Mapping[bytes, frozenset[bytes]]) -> None:
        """Take back what was told of groups that don't belong to their space any more."""
        for space, group in list(self._full):
            if group != NOBODY and group not in members.get(space, ()):
                await self._over(space, group)

    async def passed_over(self, names: Mapping[bytes, str]) -> None:
        """Hear which groups offer more spaces than are taken up of one, by their names."""
        over = [self._offering.pop(group) for group in self._offering.keys() - names]
        fresh: dict[bytes, dict[str, object]] = {
            group: {"group": name} for group, name in names.items() if group not in self._offering
        }
        self._offering |= fresh
        for told in over:
            await self._hub.notice_over(OFFERS, told)
        for told in fresh.values():
            await self._hub.notice(OFFERS, told)

    async def _met(self, outcome: Outcome, group: bytes) -> None:
        hub, place = self._hub, (outcome.space, group)
        full = self._full.get(place)
        is_news = full is None
        if full is None:
            full = self._full[place] = _Full(told={})
            full.told = await hub.run(room_told, hub.replica, outcome.space, group)
        head = hub.inventory.heads(outcome.space).get(outcome.over_log)
        full.stuck[outcome.over_log] = head.height if head is not None else 0
        if is_news:
            _log.warning("a group has filled its room in a space: nothing more of it is taken")
            await hub.notice(_message(group), full.told)

    async def _over(self, space: bytes, group: bytes) -> None:
        full = self._full.pop((space, group), None)
        if full is not None:
            await self._hub.notice_over(_message(group), full.told)


def _message(group: bytes) -> str:
    return SPACE if group == NOBODY else GROUP
