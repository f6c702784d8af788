"""What a node has to do once control entries changed, found out in as few turns of the store's thread as it takes.

Spaces that were offered, devices that came or went, what this node owes, who may be told of what, whether a generation
is to be looked at: each rests on the one before. Where nothing is owed, which is nearly always, one turn tells all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt import acts
from node.erasing.erase_acts import owes_receipts
from node.replica.quotas import name_told
from node.sharing.duties import duties
from sync.window import Window

if TYPE_CHECKING:
    from node.hub import Hub

Owed = list[tuple[bytes, acts.Act]]
"""Control entries that this node has to append, with their spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """Who may be told of what, by space; see ``Replica``."""

    windows: dict[bytes, dict[bytes, Window]]
    farewells: dict[bytes, dict[bytes, Window]]
    access: dict[bytes, frozenset[bytes]]
    members: dict[bytes, frozenset[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """How things stand once nothing is owed.

    ``renamed``: the names that peers now give themselves. ``is_checkpoint_due``: a generation of the space that changed
    is to be looked at.
    """

    owes_receipts: bool
    rights: Rights
    renamed: dict[bytes, str]
    is_checkpoint_due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What changed, and what is owed therefore; ``after`` is there where nothing is.

    ``changed``: the space that was asked about, None for all. ``scope``: the one to which it mattered. ``fresh``: the
    spaces that are new or can be read better. ``stale``: the notes to put together anew if there are any.
    ``passed_over``: the groups that offered more spaces than are taken up of one, with their names.
    """

    changed: bytes | None
    scope: bytes | None
    fresh: list[bytes]
    stale: list[tuple[bytes, str]]
    passed_over: dict[bytes, str]
    is_roster_news: bool
    is_lost_news: bool
    owed: Owed
    after: After | None


class ControlNews:
    """Looks what control entries brought to one hub; all of it runs in the store's thread."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def look(self, changed: bytes | None = None) -> Looked:
        """Take up spaces and devices that control entries brought; ``changed``: the only space with new ones."""
        replica, devices = self._hub.replica, self._hub.devices
        fresh = replica.adopt_offers()
        is_roster_news = devices.learn(changed)
        # A device that came or went is everywhere's business.
        scope = None if fresh or is_roster_news else changed
        is_lost_news = is_roster_news and devices.is_lost_news()
        owed, after = self.owed(changed, scope)
        return Looked(
            changed=changed,
            scope=scope,
            fresh=fresh,
            stale=replica.stale_notes() if fresh else [],
            passed_over={group: name_told(replica, group) for group in replica.passed_over},
            is_roster_news=is_roster_news,
            is_lost_news=is_lost_news,
            owed=owed,
            after=after,
        )

    def owed(self, changed: bytes | None, scope: bytes | None) -> tuple[Owed, After | None]:
        """Return what this node owes the space ``scope``, None for any; where that is nothing, how things stand."""
        found = duties(self._hub.replica, scope)
        return found, None if found else self.after(changed)

    def after(self, changed: bytes | None) -> After:
        """Return how things stand."""
        replica = self._hub.replica
        return After(
            owes_receipts=owes_receipts(replica, changed),
            rights=self.rights(),
            renamed=self._hub.peers.renamed(replica.names()),
            is_checkpoint_due=changed is not None and self._is_checkpoint_due(changed),
        )

    def rights(self) -> Rights:
        """Return who may be told of what."""
        replica = self._hub.replica
        return Rights(
            windows=replica.windows(),
            farewells=replica.farewells(),
            access=replica.access(),
            members=replica.members(),
        )

    def _is_checkpoint_due(self, space: bytes) -> bool:
        try:
            return self._hub.checkpoints.is_to_do(space)
        except Exception:  # no fault of who brought the entries; whoever looks at the generation meets it
            return True
