"""Groups in one space, and removals among them, without a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crdt import acts
from crdt.membership import Role
from node.replica.replica import Replica
from tests.node.twins import everywhere
from tests.sim.meeting import NOW, group, pair, share


@dataclass(slots=True)
class Circle:
    """Some groups in one space that the first founded; all know the same when it begins."""

    space: bytes
    all: list[Replica]

    def gather(self, *some: Replica) -> None:
        """Bring these, or all, to the same entries of the space."""
        everywhere(self.space, *(some or self.all))


def circle(names: str, roles: Sequence[Role] = (), founder: Replica | None = None) -> Circle:
    """Return one group for each letter; ``roles``: those of all but the first, contributors where none is given.

    ``founder``: a replica that is there already; then the letters name the others.
    """
    others = [group(name)[0] for name in names]
    founder = founder or others.pop(0)
    space = founder.found(acts.SpaceSort.SHARED, "Circle", NOW).space
    for index, other in enumerate(others):
        role = roles[index] if index < len(roles) else Role.CONTRIBUTOR
        share(space, founder, other, pair(founder, other), role)
    made = Circle(space, [founder, *others])
    made.gather()
    for other in others:
        offered = other.state(space).members()[other.me.group].offered
        if offered is not None:
            other.append_control(space, acts.Accept(offered), NOW)
    made.gather()
    return made


def cut_of(replica: Replica, space: bytes, target: bytes, behind: int = 0) -> tuple[tuple[bytes, int], ...]:
    """Return the last sequence that a replica holds of each data log of a group, or some entries less."""
    rows = [
        row
        for row in replica.ledger.logs_of(space)
        if not row.is_control
        and (author := replica.state(space).authors.get(row.log))
        and author.group == target
    ]
    return tuple(sorted((row.log, max(0, row.height - 1 - behind)) for row in rows))


def remove(
    replica: Replica, space: bytes, target: bytes, *, behind: int = 0, role: Role | None = None
) -> bytes:
    """Remove a group, or lower its role; return the act's id."""
    cut = cut_of(replica, space, target, behind)
    act = (
        acts.Remove(target, cut, None, ())
        if role is None
        else acts.ChangeRole(target, int(role), cut, None, ())
    )
    return replica.append_control(space, act, NOW)[0]


def invite(replica: Replica, space: bytes, other: Replica, role: Role = Role.CONTRIBUTOR) -> bytes:
    """Give a group that is known a role; return the act's id."""
    act = replica.invitation_act(space, other.me.group, other.me.roster, int(role))
    return replica.append_control(space, act, NOW)[0]


def void(replica: Replica, entry: bytes) -> str:
    """Return why an entry has no effect, empty if it has."""
    (found,) = replica.db.execute("SELECT void FROM entries WHERE hash = ?", (entry,)).fetchone()
    return str(found or "")
