"""An honest site among rogues: it keeps account of whom it blamed, what its people were told, and how much it read."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from identity.errors import PeerFault
from node.store.faults import SQL_ERRORS
from sync.budget import Budget, cost_of
from sync.messages import read_message
from tests.sim.conversation import Conversation, Event
from tests.sim.network import Wire
from tests.sim.site import Site

if TYPE_CHECKING:
    from tests.sim.acting import People
    from tests.sim.byzantine_world import ByzantineWorld


class Honest(Site):
    """A site whose promises count. ``refused``: how often its disk refused.

    ``elsewhere``: the own entries that its disk lost after it had said that they were on it, and others had.
    """

    world: ByzantineWorld  # type: ignore[assignment]
    people: People

    def begin(self, *, in_doubt: bool = False) -> None:
        """Start the node on its disk."""
        if not hasattr(self, "refused"):
            self.refused = 0
            self.overdrawn: list[str] = []
            self.widest = 0
            self.elsewhere: set[bytes] = set()
        super().begin(in_doubt=in_doubt)

    def crash(self, *, lose_unsynced: bool = False) -> None:
        """Lose what was not safe from a power cut: a peer's entries may be among it, which that one's disk had lost."""
        super().crash(lose_unsynced=lose_unsynced)
        if lose_unsynced:
            for one in self.world.honest:
                one.give_up_lost()

    def disk_lost(self) -> None:
        """The disk lost what it had said to hold: what others still have comes back, the rest is gone."""
        self.elsewhere |= {word.entry for word in self.promises.words if not self.holds(word.entry)}
        for one in self.world.honest:
            one.give_up_lost()

    def give_up_lost(self) -> None:
        """Expect no longer what this site's disk lost, and with every other site is gone as well."""
        self.promises.words = [
            word
            for word in self.promises.words
            if word.entry not in self.elsewhere or any(one.holds(word.entry) for one in self.world.honest)
        ]

    def live(self, work: Callable[[], None]) -> None:
        """Do ``work``; where the disk refuses a statement within, links end and the node goes on."""
        try:
            super().live(work)
        except SQL_ERRORS:
            self.refused += 1
            self.world.told.count("disk that refused a statement")
            for talk in list(self.talks):
                talk.over()

    def told_fork(self, log: bytes) -> bool:
        """Tell whether the people here were told that a log forked."""
        notices = self.disk.execute("SELECT fields FROM notices WHERE message = 'log-forked'").fetchall()
        return any(log.hex().startswith(json.loads(fields)["log"]) for (fields,) in notices)

    def blamed(self, talk: Conversation, fault: PeerFault) -> None:
        """A peer broke a rule: an honest one never does."""
        if not self.world.is_rogue(talk.group):
            super().blamed(talk, fault)

    def heard_holds(self, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]) -> None:
        """A peer acknowledged logs up to heights; what a rogue says of itself may be untrue."""
        self._untrusted = self.world.is_rogue(group)
        super().heard_holds(group, space, heights)

    def heard_claim(
        self, teller: bytes, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]
    ) -> None:
        """A peer told what a third group acknowledged to it; of what a rogue is in, nothing has to be true."""
        self._untrusted = self.world.is_rogue(teller) or self.world.is_rogue(group)
        super().heard_claim(teller, group, space, heights)

    def _check(self, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]) -> None:
        if not self._untrusted:
            super()._check(group, space, heights)


class HonestTalk(Conversation):
    """A link of an honest site that keeps account of what came in over it."""

    def __init__(
        self, site: Honest, group: bytes, wire: Wire, end: int, transcript: bytes, budget: Budget
    ) -> None:
        self.taken_bytes = 0
        self.budget = budget
        self.keeper = site
        super().__init__(site, group, wire, end, transcript)
        self.session._budget = budget

    def _take(self, what: Event, data: bytes) -> None:
        if what is Event.MESSAGE:
            self._account(data)
        super()._take(what, data)

    def _account(self, data: bytes) -> None:
        """Note where more was read than burst and rate allow, but for the message that began within them."""
        elapsed_ms = self.site.timeline.now_ms - self.began_ms
        allowed = self.budget.burst_bytes + elapsed_ms * self.budget.bytes_per_s // 1_000
        if self.taken_bytes > allowed:
            self.keeper.overdrawn.append(f"{self.taken_bytes} bytes read where {allowed} were allowed")
        try:
            self.taken_bytes += len(data) + cost_of(read_message(data))
        except PeerFault:
            self.taken_bytes += len(data)

    def over(self) -> None:
        """The link broke or is closed; note of how many logs of one space its session remembers something."""
        spaces = self.session._spaces.values()
        self.keeper.widest = max(self.keeper.widest, *(len(one._heights) for one in spaces), 0)
        super().over()
