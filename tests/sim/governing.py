"""What honest groups do about who belongs to a space: what their own view allows, by the acts that a node writes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crdt import acts
from crdt.membership import Member, Membership, Request, Role
from tests.sim.site import Site

if TYPE_CHECKING:
    from tests.sim.removal_world import RemovalWorld

ROLES = (Role.STEWARD, Role.STEWARD, Role.STEWARD, Role.CONTRIBUTOR, Role.CONTRIBUTOR, Role.READER)


class Governing:
    """The governing of all sites of one world; the greater ``quarrel``, the more removals."""

    def __init__(self, world: RemovalWorld, quarrel: float) -> None:
        self.world = world
        self.quarrel = quarrel

    def act(self, site: Site) -> bool:
        """Do one thing about members, if the site's view allows and chance will; return whether it did."""
        chance, view = self.world.chance, self.world.membership_at(site)
        member = view.members.get(site.me.group)
        if member is None:
            return True
        if member.offered is not None and chance.random() < 0.7:
            return self._write(site, acts.Accept(member.offered))
        if member.role is Role.STEWARD and chance.random() < 0.5:
            return self._govern(site, view, member)
        if member.rank and chance.random() < 0.015:
            return self._write(site, acts.Leave(self.cut(site, site.me.group)))
        return False

    def invite(self, site: Site, other: Site, role: Role = Role.STEWARD) -> bool:
        """Invite a group and offer it the space."""
        pair = self.world.pair(site, other)
        act = site.replica.invitation_act(self.world.space, other.me.group, other.me.roster, int(role))
        site.share(self.world.space, act, pair)
        return True

    def cut(self, site: Site, target: bytes) -> tuple[tuple[bytes, int], ...]:
        """Return up to where the site honours the data logs of a group."""
        state, honouring = site.replica.state(self.world.space), site.replica.projection.honouring
        ended = {row.row: first for row, first in honouring.ended(self.world.space)}
        return tuple(
            sorted(
                (row.log, max(0, min(row.applied, ended.get(row.row, row.applied)) - 1))
                for row in site.replica.ledger.logs_of(self.world.space)
                if not row.is_control and row.log in state.authors and state.authors[row.log].group == target
            )
        )

    def _govern(self, site: Site, view: Membership, own: Member) -> bool:
        chance, quarrel = self.world.chance.random(), self.quarrel
        lower = self._groups(view, site, lambda member: member.rank > own.rank)
        others = self._groups(view, site, lambda member: 0 < member.rank <= own.rank)
        open_ = [
            one for one in view.requests if site.me.group in one.could_sign and one.target != site.me.group
        ]
        mine = [one for one in view.requests if one.by == site.me.group]
        if open_ and chance < 0.4:
            return self._confirm(site, self.world.chance.choice(open_))
        if lower and chance < 0.4 + quarrel:
            return self.remove(site, self.world.chance.choice(lower))
        if others and chance < 0.4 + 1.5 * quarrel:
            return self.remove(site, self.world.chance.choice(others), is_request=True)
        if mine and chance < 0.45 + 1.5 * quarrel:
            return self._write(site, acts.Withdraw(self.world.chance.choice(mine).act))
        if lower and chance < 0.55 + 1.5 * quarrel:
            return self.change_role(site, self.world.chance.choice(lower))
        if chance < 0.58 + 1.5 * quarrel:
            return self._write(site, acts.MintKey(site.replica.mint(self.world.space)))
        return self._invite_somebody(site, view)

    def remove(
        self, site: Site, target: bytes, *, is_request: bool = False, confirms: tuple[bytes, ...] = ()
    ) -> bool:
        """Remove a group; a mere request carries no keys, for nobody could read what is written under them."""
        mint = None if is_request else site.replica.mint(self.world.space, frozenset({target}))
        return self._write(site, acts.Remove(target, self.cut(site, target), mint, confirms))

    def change_role(
        self, site: Site, target: bytes, role: Role | None = None, confirms: tuple[bytes, ...] = ()
    ) -> bool:
        """Give a group another role."""
        role = self.world.chance.choice(ROLES) if role is None else role
        cut = self.cut(site, target) if role < Role.CONTRIBUTOR else ()
        return self._write(site, acts.ChangeRole(target, int(role), cut, None, confirms))

    def _confirm(self, site: Site, request: Request) -> bool:
        record = site.replica.state(self.world.space).records[request.act]
        act = record.body.act if isinstance(record.body, acts.Control) else None
        if isinstance(act, acts.ChangeRole):
            return self.change_role(site, act.group, Role(act.role), (request.act,))
        return self.remove(site, request.target, confirms=(request.act,))

    def _invite_somebody(self, site: Site, view: Membership) -> bool:
        chance = self.world.chance
        outside = [one for one in self.world.sites if one.me.group not in view.members]
        if not outside:
            return False
        other = chance.choice(outside)
        self.invite(site, other, chance.choice(ROLES))
        if chance.random() < 0.7:
            self.world.meet(site, other)
        return True

    def _groups(self, view: Membership, site: Site, fits: object) -> list[bytes]:
        members: Mapping[bytes, Member] = view.members
        return sorted(
            group
            for group, member in members.items()
            if group != site.me.group and fits(member)  # type: ignore[operator]
        )

    def _write(self, site: Site, act: acts.Act) -> bool:
        site.append_control(self.world.space, act)
        return True
