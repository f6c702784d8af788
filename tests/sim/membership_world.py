"""A seeded world of groups that invite, promote, remove, leave, quarrel, write and lie, with partial knowledge.

Honest groups do what their own view allows. Rogues use old heads, several branches, stand-ins, accomplices' signatures,
any act with any role, and pass keys on. Knowledge spreads by meetings of two; nothing is lost, much is late.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crdt.membership import Act, ActKind, DataEntry, Membership, Request, Role, evaluate
from identity.encoding import domain_hash

STEPS = 150
FOUNDER = b"G0"
WEIGHTS = {Role.COURIER: 1, Role.READER: 2, Role.CONTRIBUTOR: 3, Role.STEWARD: 6}
ROGUE_KINDS = {
    ActKind.INVITE: 4,
    ActKind.ROLE: 4,
    ActKind.ACCEPT: 3,
    ActKind.REMOVE: 4,
    ActKind.LEAVE: 1,
    ActKind.WITHDRAW: 1,
    ActKind.EPOCH: 1,
}


@dataclass(slots=True, kw_only=True)
class Site:
    """What one group knows and has written."""

    group: bytes
    rogue: bool
    acts: set[bytes] = field(default_factory=set)
    entries: set[bytes] = field(default_factory=set)
    log: bytes = b""
    tip: DataEntry | None = None
    seen: Membership | None = None


class World:
    """All groups of one seed, all that they wrote, and who holds which key."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.acts: dict[bytes, Act] = {}
        self.entries: dict[bytes, DataEntry] = {}
        self.holders: dict[bytes, set[bytes]] = {}
        self.honest_acts: dict[bytes, Membership] = {}
        self._count = 0
        quarrelsome = self.draw.random() < 0.5
        names = [b"G%d" % number for number in range(self.draw.randint(3, 8))]
        rogues = set(self.draw.sample(names, self.draw.randint(1, len(names) // 2))) if quarrelsome else set()
        self.sites = {name: Site(group=name, rogue=name in rogues) for name in names}
        self.rogues = rogues
        if rogues:
            self.sites |= {b"S%d" % n: Site(group=b"S%d" % n, rogue=True) for n in range(2)}
            self.rogues |= {b"S0", b"S1"}
        self.quarrel = self.draw.choice((0.01, 0.05, 0.15))
        self.genesis = self.write(self.sites[FOUNDER], kind=ActKind.GENESIS, group=FOUNDER, mints=(FOUNDER,))

    def run(self, steps: int = STEPS) -> World:
        """Let the founder gather some groups, then let all meet and act."""
        for name in sorted(self.sites)[1 : self.draw.randint(3, 6)]:
            if name.startswith(b"G"):
                self._settle_in(self.sites[FOUNDER], name)
        sites = list(self.sites.values())
        for _ in range(steps):
            here = [site for site in sites if len(site.acts) > 1]
            site = self.draw.choice(here)
            if self.draw.random() < 0.45:
                self.meet(site, self.draw.choice(sites))
            elif site.rogue and self.draw.random() < 0.6:
                self.misbehave(site)
            else:
                self.behave(site)
        return self

    def view(self, site: Site) -> Membership:
        """Return the membership as a group sees it."""
        if site.seen is None:
            site.seen = evaluate([self.acts[name] for name in site.acts], earlier=site.seen)
        return site.seen

    def meet(self, one: Site, other: Site) -> None:
        """Both know afterwards what either knew."""
        for site in (one, other):
            site.seen = None if one.acts != other.acts else site.seen
        one.acts |= other.acts
        other.acts |= one.acts
        one.entries |= other.entries
        other.entries |= one.entries

    def write(self, site: Site, **fields: object) -> Act:
        """Write an act down and return it."""
        self._count += 1
        act = Act(id=self._name(repr(sorted(fields.items(), key=str))), **fields)  # type: ignore[arg-type]
        self.acts[act.id] = act
        site.acts.add(act.id)
        site.seen = None
        if act.mints is not None:
            self.holders[act.id] = {act.group, *act.mints}
        for epoch in act.passes:
            if act.group in self.holders[epoch]:
                self.holders[epoch].add(act.target)
        return act

    def _settle_in(self, host: Site, name: bytes) -> None:
        self._invite(host, self.view(host), name)
        view = self.view(self.sites[name])
        if view.members[name].offered:
            self.do(self.sites[name], ActKind.ACCEPT, offer=view.members[name].offered)
        if self.draw.random() < 0.7:
            self.meet(host, self.sites[name])

    # Honest groups

    def behave(self, site: Site) -> None:
        """Do something that the group's own view allows."""
        view = self.view(site)
        member = view.members.get(site.group)
        if member is None:
            return
        if member.offered and self.draw.random() < 0.7:
            self.do(site, ActKind.ACCEPT, offer=member.offered)
        elif member.role is Role.STEWARD and self.draw.random() < 0.6:
            self._govern(site, view)
        elif member.role >= Role.CONTRIBUTOR:
            if view.epoch is None:
                self.do(site, ActKind.EPOCH, mints=tuple(sorted(view.readers)))
            self._note(site, view)
        elif self.draw.random() < 0.01:
            self.do(site, ActKind.LEAVE, cut=self._cut(site, site.group))

    def do(self, site: Site, kind: ActKind, **fields: object) -> Act:
        """Write an honest act: under the present standing, having seen everything known."""
        view = self.view(site)
        standing = view.members[site.group].standing
        act = self.write(site, kind=kind, group=site.group, standing=standing, seen=view.heads, **fields)
        self.honest_acts[act.id] = view
        return act

    def _govern(self, site: Site, view: Membership) -> None:
        chance = self.draw.random()
        own = view.members[site.group]
        lower = sorted(g for g, m in view.members.items() if m.rank > own.rank)
        equals = sorted(
            g for g, m in view.members.items() if m.rank <= own.rank and g not in (site.group, FOUNDER)
        )
        open_ = [r for r in view.requests if site.group in r.could_sign and r.target != site.group]
        if open_ and chance < 0.3:
            self._confirm(site, view, self.draw.choice(open_))
        elif lower and chance < 0.3 + self.quarrel:
            self._remove(site, view, self.draw.choice(lower))
        elif equals and chance < 0.3 + 2 * self.quarrel:
            self._ask(site, view, self.draw.choice(equals))
        elif lower and chance < 0.6:
            self._change_role(site, view, self.draw.choice(lower))
        elif chance < 0.605:
            self.do(site, ActKind.LEAVE, cut=self._cut(site, site.group))
        elif chance < 0.615 and any(r.by == site.group for r in view.requests):
            self.do(site, ActKind.WITHDRAW, offer=next(r.act for r in view.requests if r.by == site.group))
        else:
            self._invite(site, view)

    def _invite(self, site: Site, view: Membership, target: bytes = b"") -> None:
        outside = sorted(set(self.sites) - set(view.members))
        if not outside and not target and self.draw.random() < 0.8:
            return
        target = target or self.draw.choice(outside or sorted(self.sites))
        role = self.draw.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        passes = (view.epoch,) if view.epoch and role >= Role.READER else ()
        self.do(site, ActKind.INVITE, target=target, role=role, passes=passes)
        self.meet(site, self.sites[target])

    def _change_role(self, site: Site, view: Membership, target: bytes) -> None:
        role = self.draw.choice(list(Role))
        fields: dict[str, object] = {"target": target, "role": role}
        if role < Role.CONTRIBUTOR:
            fields["cut"] = self._cut(site, target)
        if role < Role.READER:
            fields["mints"] = tuple(sorted(view.readers - {target}))
        self.do(site, ActKind.ROLE, **fields)

    def _remove(self, site: Site, view: Membership, target: bytes, allies: Iterable[bytes] = ()) -> None:
        with_ = tuple(view.members[group].standing for group in allies if group != target)
        mints = tuple(sorted(view.readers - {target}))
        self.do(
            site, ActKind.REMOVE, target=target, cosigners=with_, cut=self._cut(site, target), mints=mints
        )

    def _ask(self, site: Site, view: Membership, target: bytes) -> None:
        """Remove an equal or a senior together with those who agree; whoever signs has seen what the author saw."""
        allies = self._allies(view, site.group)
        view = self.view(site)
        stewards = {group for group, member in view.members.items() if member.role is Role.STEWARD}
        if site.group in stewards and target in view.members:
            self._remove(site, view, target, [group for group in allies if group in stewards])

    def _confirm(self, site: Site, view: Membership, request: Request) -> None:
        act = self.acts[request.act]
        fields: dict[str, object] = {"target": act.target, "role": act.role, "confirms": (act.id,)}
        if act.kind is ActKind.REMOVE:
            fields |= {
                "cut": self._cut(site, act.target),
                "mints": tuple(sorted(view.readers - {act.target})),
            }
        self.do(site, act.kind, **fields)

    def _allies(self, view: Membership, group: bytes) -> list[bytes]:
        """Return other stewards of the same rank who agree, after telling each other all."""
        rank = view.members[group].rank
        stewards = [
            g
            for g, m in view.members.items()
            if m.role is Role.STEWARD and m.rank == rank and g != group and self.draw.random() < 0.5
        ]
        for ally in stewards:
            self.meet(self.sites[ally], self.sites[group])
        return stewards

    def _cut(self, site: Site, target: bytes) -> dict[bytes, int]:
        known = [self.entries[name] for name in sorted(site.entries)]
        kept = self.view(site).honoured(known)
        found: dict[bytes, int] = {}
        for entry in known:
            if entry.group == target and entry.id in kept:
                found[entry.log] = max(entry.seq, found.get(entry.log, entry.seq))
        return found

    def _note(self, site: Site, view: Membership) -> None:
        """Write a data entry on all honoured tips; in a new log where the old one was set aside."""
        known = [self.entries[name] for name in sorted(site.entries)]
        kept = view.honoured(known)
        if site.tip is not None and site.tip.id not in kept:
            site.log, site.tip = b"", None
        if not site.log:
            self._count += 1
            site.log = b"%s/%d" % (site.group, self._count)
        below = {name for e in known if e.id in kept for name in (*e.builds_on, e.prev)}
        tips = sorted(e.id for e in known if e.id in kept and e.id not in below and e.group != site.group)
        self.enter(site, log=site.log, tip=site.tip, seen=view.heads, builds_on=tuple(tips))

    def enter(
        self,
        site: Site,
        *,
        log: bytes,
        tip: DataEntry | None,
        seen: tuple[bytes, ...],
        builds_on: tuple[bytes, ...],
    ) -> DataEntry:
        """Write a data entry down and return it."""
        self._count += 1
        seq = tip.seq + 1 if tip else 0
        entry = DataEntry(
            id=self._name(f"{log!r} {seq}"),
            group=site.group,
            log=log,
            seq=seq,
            prev=tip.id if tip else None,
            seen=seen,
            builds_on=builds_on,
        )
        self.entries[entry.id] = entry
        site.entries.add(entry.id)
        site.tip = entry if log == site.log else site.tip
        return entry

    # Rogues

    def misbehave(self, site: Site) -> None:
        """Write any act, or a data entry, under any heads and any own standing that they hold."""
        heads = self._old_heads(site)
        past = past_of(self.acts, heads)
        own = [name for name in sorted(past) if _gives(self.acts[name], site.group)]
        if not own:
            return
        if self.draw.random() < 0.2:
            self._forge_entry(site, heads)
            return
        if self.draw.random() < 0.3:
            self._conspire(site, heads, past, own)
            return
        kind = self.draw.choices(list(ROGUE_KINDS), list(ROGUE_KINDS.values()))[0]
        held = [e for e, groups in sorted(self.holders.items()) if site.group in groups and e in past]
        mints = self.draw.sample(sorted(self.sites), self.draw.randint(1, len(self.sites)))
        named = sorted(past)
        self.write(
            site,
            kind=kind,
            group=site.group,
            standing=self.draw.choice(own),
            seen=heads,
            target=self.draw.choice(sorted(self.sites)),
            role=self.draw.choice(list(Role)) if kind in (ActKind.INVITE, ActKind.ROLE) else None,
            offer=self._some_offer(kind, site.group, named),
            cosigners=self._accomplices(past, self.rogues),
            confirms=tuple(self._same_acts(kind, named)),
            cut={e.log: e.seq + 5 for e in self.entries.values() if self.draw.random() < 0.3},
            mints=tuple(mints) if kind is ActKind.EPOCH or self.draw.random() < 0.2 else None,
            passes=tuple(held[-1:]) if kind is ActKind.INVITE else (),
        )

    def _conspire(self, site: Site, heads: tuple[bytes, ...], past: set[bytes], own: list[bytes]) -> None:
        """All accomplices sign, and an earlier act is confirmed again where there is one."""
        earlier = [self.acts[n] for n in sorted(past) if self.acts[n].kind in (ActKind.REMOVE, ActKind.ROLE)]
        again = self.draw.choice(earlier) if earlier and self.draw.random() < 0.5 else None
        target = again.target if again else self.draw.choice(sorted(self.sites))
        kind, role = (again.kind, again.role) if again else (ActKind.REMOVE, None)
        same = tuple(a.id for a in earlier if (a.kind, a.target, a.role) == (kind, target, role))
        self.write(
            site,
            kind=kind,
            group=site.group,
            standing=self.draw.choice(own),
            seen=heads,
            target=target,
            role=role,
            cosigners=tuple(n for n in sorted(past) if any(_gives(self.acts[n], g) for g in self.rogues)),
            confirms=same,
        )

    def _old_heads(self, site: Site) -> tuple[bytes, ...]:
        known = sorted(site.acts)
        if self.draw.random() < 0.3:
            return self.view(site).heads
        return tuple(sorted(self.draw.sample(known, min(len(known), self.draw.randint(1, 2)))))

    def _some_offer(self, kind: ActKind, group: bytes, named: Sequence[bytes]) -> bytes:
        if kind is ActKind.ACCEPT:
            offers = [n for n in named if self.acts[n].target == group and self.acts[n].role is Role.STEWARD]
            return self.draw.choice(offers or list(named))
        if kind is ActKind.WITHDRAW:
            return self.draw.choice([n for n in named if self.acts[n].group == group] or list(named))
        return b""

    def _accomplices(self, past: set[bytes], willing: set[bytes]) -> tuple[bytes, ...]:
        standings = [n for n in sorted(past) if any(_gives(self.acts[n], group) for group in willing)]
        return tuple(n for n in standings if self.draw.random() < 0.5)

    def _same_acts(self, kind: ActKind, named: Sequence[bytes]) -> list[bytes]:
        return [n for n in named if self.acts[n].kind is kind and self.draw.random() < 0.5]

    def _forge_entry(self, site: Site, heads: tuple[bytes, ...]) -> None:
        own = sorted(e.id for e in self.entries.values() if e.group == site.group)
        tip = self.entries[self.draw.choice(own)] if own and self.draw.random() < 0.8 else None
        self._count += 1
        log = tip.log if tip else b"%s/%d" % (site.group, self._count)
        others = sorted(n for n in site.entries if self.entries[n].group != site.group)
        builds_on = tuple(self.draw.sample(others, min(len(others), 2)))
        self.enter(site, log=log, tip=tip, seen=heads, builds_on=builds_on)

    def _name(self, what: str) -> bytes:
        return domain_hash(b"sim", what.encode(), b"%d" % self._count, size=8)


def past_of(acts: dict[bytes, Act], heads: Iterable[bytes]) -> set[bytes]:
    """Return ``heads`` and all that they had seen."""
    found: set[bytes] = set()
    work = list(heads)
    while work:
        name = work.pop()
        if name not in found:
            found.add(name)
            work += acts[name].seen
    return found


def _gives(act: Act, group: bytes) -> bool:
    if act.kind is ActKind.GENESIS:
        return act.group == group
    return act.kind is ActKind.INVITE and act.target == group
