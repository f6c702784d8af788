"""What a session stands on: what its node holds and lets the peer have, and where the conversation stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from sync.budget import Budget
from sync.holdings import Holdings
from sync.inventory import Inventory
from sync.pace import Pace
from sync.window import Window


class State(Enum):
    """Where the conversation stands."""

    GREETING = "greeting"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a session rests on: ``allowed`` gives the spaces that the peer's group may read, now.

    ``others``: the groups of a space besides ours and the peer's; ``holdings``: what each acknowledged to this node.
    ``window``: what the peer may see of a space, None: all of it. ``budget``: what all sessions with the peer share.
    ``farewells``: what the peer may see of spaces that one of the two groups is out of, if it speaks of them: it may
    not know that, or not any more.
    ``pace``: what is known of the line to the peer. ``is_theirs``: whether the peer's group writes a log of a space.
    """

    transcript: bytes
    instance: bytes
    inventory: Inventory
    allowed: Callable[[], Iterable[bytes]]
    others: Callable[[bytes], Collection[bytes]]
    calls: bool
    window: Callable[[bytes], Window | None] = lambda space: None
    farewells: Callable[[], Mapping[bytes, Window]] = dict
    budget: Budget | None = None
    holdings: Holdings = field(default_factory=Holdings)
    pace: Pace = field(default_factory=Pace)
    is_theirs: Callable[[bytes, bytes], bool] = lambda space, log: False
