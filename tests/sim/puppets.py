"""What cheating groups do: act under old heads, from several branches, with stand-ins, and pass it on by any way.

A puppet is a replica on an earlier copy of a cheating site's disk: it knows what that site knew then and has its keys.
It writes any act, entitled or not, and data on whatever it knows; then all that it holds is given to some site at
random, as an accomplice there would do.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from crdt import acts
from crdt.membership import Role
from identity.errors import Fault
from node.replica.outcome import Outcome
from node.replica.replica import Replica
from sync import limits
from tests.node.removals import cut_of
from tests.node.twins import edit, event
from tests.sim.disk import Disk
from tests.sim.site import Site
from tests.sim.world import new_group

if TYPE_CHECKING:
    from tests.sim.removal_world import RemovalWorld

KINDS = (
    "invite",
    "invite",
    "role",
    "accept",
    "remove",
    "remove",
    "leave",
    "withdraw",
    "mint",
    "data",
    "data",
    "data",
)
KEPT_MAX = 4


class Puppets:
    """The earlier selves of cheating sites, and their stand-ins."""

    def __init__(self, world: RemovalWorld) -> None:
        self.world = world
        self.chance = random.Random(f"{world.seed} puppets")
        self.kept: dict[str, list[Disk]] = {}
        self.stand_ins: list[Replica] = []
        # Stand-ins that act no more: they belong to the space by somebody's right.
        self.resting: set[bytes] = set()

    def remember(self, site: Site) -> None:
        """Keep what a site knows now, to act from it later."""
        kept = self.kept.setdefault(site.name, [])
        kept.append(site.disk.copied())
        del kept[: max(0, len(kept) - KEPT_MAX)]

    def misbehave(self, site: Site) -> None:
        """Write something under old or new heads, and give it to somebody."""
        disks = [*self.kept.get(site.name, ()), site.disk]
        puppet = self._awake(self.chance.choice(disks).copied(), site)
        if self.world.space not in puppet.spaces:
            return
        for _ in range(self.chance.randint(1, 3)):
            try:
                self._write(puppet)
            except Fault:
                continue
        # What its own copies did a node hears in the end.
        for taker in (site, self.chance.choice(self.world.sites)):
            self.pass_on(puppet, taker)

    def come_out(self) -> None:
        """Let everybody have what stand-ins wrote so far: some of them belong to the space by somebody's right."""
        for stand_in in self.stand_ins:
            for site in self.world.sites:
                self.pass_on(stand_in, site)

    def pass_on(self, giver: Replica, taker: Site) -> None:
        """Give a site all that a replica holds of the space, as far as it takes it."""
        space = self.world.space
        if space not in taker.replica.spaces or space not in giver.spaces:
            return
        for head in giver.heads(space):
            first = next((one.height for one in taker.replica.heads(space) if one.log == head.log), 0)
            while True:
                run, _ = giver.load_run(space, head.log, first, b"", limits.RUN_BYTES_MAX)
                if run is None or run.first + len(run.items) <= first:
                    break
                try:
                    outcome: Outcome = taker.ingest(space, run)
                except Fault:
                    break
                first = run.first + len(run.items)
                if outcome.want is not None:
                    break

    def _awake(self, disk: Disk, site: Site) -> Replica:
        puppet = Replica(disk, site.me, self.chance.randbytes)
        puppet.reopen_logs()
        return puppet

    def _write(self, puppet: Replica) -> None:
        kind = self.chance.choice(KINDS)
        if kind == "data":
            self._write_data(puppet)
            return
        act = self._act(kind, puppet)
        if act is not None:
            puppet.append_control(self.world.space, act, self.world.sites[0].clock.now())
        if kind == "invite" and isinstance(act, acts.Invite) and self.chance.random() < 0.6:
            self._stand_in_acts(puppet)

    def _act(self, kind: str, puppet: Replica) -> acts.Act | None:
        space, chance = self.world.space, self.chance
        state = puppet.state(space)
        groups = sorted(state.membership().settled.roll.of_group)
        if not groups:
            # It was offered the space and knows nothing of it yet.
            return None
        target, own = chance.choice(groups), puppet.me.group
        role = chance.choice(list(Role))
        named = sorted(state.membership().verdicts)
        match kind:
            case "invite":
                gone = [
                    one.me
                    for one in self.world.sites
                    if one.me.group in state.membership().gone
                    and frozenset((own, one.me.group)) in self.world.pairs
                ]
                guest = chance.choice(gone) if gone and chance.random() < 0.5 else self._stand_in().me
                return puppet.invitation_act(space, guest.group, guest.roster, int(chance.choice((2, 3, 3))))
            case "role":
                return acts.ChangeRole(
                    target, int(role), cut_of(puppet, space, target, 3), None, self._some(named)
                )
            case "remove":
                mints = target != own and chance.random() < 0.5
                mint = puppet.mint(space, frozenset({target})) if mints else None
                return acts.Remove(
                    target, cut_of(puppet, space, target, chance.choice((0, 9))), mint, self._some(named)
                )
            case "accept":
                return acts.Accept(chance.choice(named))
            case "withdraw":
                return acts.Withdraw(chance.choice(named))
            case "leave":
                return acts.Leave(cut_of(puppet, space, own))
        return acts.MintKey(puppet.mint(space))

    def _some(self, named: list[bytes]) -> tuple[bytes, ...]:
        return tuple(sorted(self.chance.sample(named, min(len(named), self.chance.choice((0, 0, 1, 3))))))

    def _write_data(self, puppet: Replica) -> None:
        space, now = self.world.space, self.world.sites[0].clock.now()
        rows = puppet.db.execute(
            "SELECT record FROM records WHERE space = ? AND kind = 'event'",
            (puppet.ledger.space_rows[space],),
        ).fetchall()
        word = self.world.fresh()
        if rows and self.chance.random() < 0.7:
            record = bytes(self.chance.choice(sorted(rows))[0])
            written = edit(puppet, record, title=word)
            fold = puppet.projection.fold(record)
            aside = [item.hash for item in fold.items if item.void] if fold is not None else []
            if aside and self.chance.random() < 0.7:
                # As if it had not heard why that is set aside.
                written = replace(written, deps=(*written.deps, *aside[:4]))
            puppet.append(space, [written], now)
        else:
            puppet.append(space, [event(word)], now)

    # Stand-ins

    def _stand_in(self) -> Replica:
        if len(self.stand_ins) < 2:
            name = f"stand-in {len(self.stand_ins)}"
            (me,) = new_group(self.chance, name, 1)
            self.stand_ins.append(Replica(Disk(), me, random.Random(f"{self.world.seed} {name}").randbytes))
        return self.chance.choice(self.stand_ins)

    def _stand_in_acts(self, puppet: Replica) -> None:
        """Let the stand-ins learn all that the puppet knows, act, and tell the puppet."""
        space = self.world.space
        control = tuple(puppet.state(space).keyring.control.values())
        for stand_in in self.stand_ins:
            stand_in.adopt(space, puppet.me.group, control)
            self._tell(puppet, stand_in)
            member = stand_in.state(space).members().get(stand_in.me.group)
            if member is None or stand_in.me.group in self.resting:
                continue
            now = self.world.sites[0].clock.now()
            if member.offered is not None:
                stand_in.append_control(space, acts.Accept(member.offered), now)
            for _ in range(2):
                try:
                    kind = self.chance.choice(("remove", "role", "data", "mint"))
                    act = self._act(kind, stand_in) if kind != "data" else None
                    if act is None:
                        self._write_data(stand_in)
                    else:
                        stand_in.append_control(space, act, now)
                except Fault:
                    continue
            self._tell(stand_in, puppet)

    def _tell(self, giver: Replica, taker: Replica) -> None:
        space, now = self.world.space, self.world.sites[0].clock.now()
        for head in giver.heads(space):
            first = next((one.height for one in taker.heads(space) if one.log == head.log), 0)
            while True:
                run, _ = giver.load_run(space, head.log, first, b"", limits.RUN_BYTES_MAX)
                if run is None or run.first + len(run.items) <= first:
                    break
                try:
                    taker.ingest(space, run, now)
                except Fault:
                    break
                first = run.first + len(run.items)
