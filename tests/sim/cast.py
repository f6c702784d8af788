"""Four groups that are acquainted and share a space: where worlds with one Byzantine group begin.

Making them is most of the work of a small world, so each cast is made once in a process; every world plays on copies.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crdt import acts
from crdt.membership import Role
from node.replica.outcome import Self
from node.replica.replica import Replica
from tests.node.twins import event
from tests.sim.disk import Disk
from tests.sim.meeting import NOW, group, meet, pair, share

GROUPS = 4
KEPT_MAX = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A device of the cast with what it holds; ``number`` is that of its group, 0 founded the space."""

    number: int
    me: Self
    disk: Disk


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """All devices, and the space that their groups share."""

    players: tuple[Player, ...]
    space: bytes


@lru_cache(maxsize=KEPT_MAX)
def cast(roles: tuple[Role, ...], double: int | None) -> Cast:
    """Return groups with these roles in a space that the first one founded; group ``double`` has two devices."""
    name = "".join(str(int(role)) for role in roles) + ("" if double is None else f"d{double}")
    groups = [group(f"{name} {number}", 2 if number == double else 1) for number in range(len(roles) + 1)]
    founder = groups[0][0]
    space = founder.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    control = tuple(founder.state(space).keyring.control.values())
    for second in groups[0][1:]:
        second.adopt(space, founder.me.group, control)
    for others, role in zip(groups[1:], roles, strict=True):
        share(space, founder, others[0], pair(founder, *others), role)
    everyone = [replica for replicas in groups for replica in replicas]
    _gather(everyone)
    for replica in everyone:
        offered = replica.state(space).members()[replica.me.group].offered
        if offered is not None and replica is groups[_number(groups, replica)][0]:
            replica.append_control(space, acts.Accept(offered), NOW)
    _gather(everyone)
    founder.append(space, [event("first"), event("second")], NOW)
    _gather(everyone)
    players = (
        Player(number=number, me=replica.me, disk=replica.db)
        for number, replicas in enumerate(groups)
        for replica in replicas
    )
    return Cast(players=tuple(players), space=space)


def _number(groups: list[list[Replica]], replica: Replica) -> int:
    return next(number for number, replicas in enumerate(groups) if replica in replicas)


def _gather(replicas: list[Replica]) -> None:
    first, *rest = replicas
    for other in (*rest, *rest):
        for space in [space for space in first.spaces if space in other.spaces]:
            meet(first, other, space)
        other.adopt_offers()
