"""Replicas that meet without a network: each takes in what the other has of a space."""

from __future__ import annotations

import random

from crdt import acts
from crdt.membership import Role
from identity import roster
from identity.keys import DeviceKeys
from node.replica.outcome import Moment, Self
from node.replica.replica import Replica
from sync import limits
from tests.sim.disk import Disk

NOW = Moment(ms=1_790_000_000_000, unsure=False)


def group(name: str, devices: int = 1) -> list[Replica]:
    """Return the replicas of a new group, one for each of its devices."""
    draw = random.Random(name).randbytes
    keys = [DeviceKeys.from_draw(draw) for _ in range(devices)]
    known = [roster.found(draw(32), keys[0], draw(16))]
    folded = roster.fold(known)
    for other in keys[1:]:
        proof = roster.device_proof(other, folded.group)
        seen = roster.fold(known).seen_for(keys[0].public.id)
        known.append(roster.add_device(keys[0].sign_seed, folded.group, other.public, proof, seen))
    selves = [Self(keys=key, group=folded.group, roster=tuple(known), name=name) for key in keys]
    return [Replica(Disk(), me, random.Random(f"{name} {me.keys.public.id!r}").randbytes) for me in selves]


def pair(inviter: Replica, *invited: Replica) -> bytes:
    """Make the space of two groups; return its id."""
    space = inviter.found(acts.SpaceSort.PAIR, "pair", NOW).space
    first = invited[0].me
    act = inviter.invitation_act(space, first.group, first.roster, int(Role.CONTRIBUTOR))
    inviter.append_control(space, act, NOW)
    for replica in invited:
        replica.adopt(space, inviter.me.group, tuple(inviter.state(space).keyring.control.values()))
        meet(inviter, replica, space)
    return space


def share(space: bytes, giver: Replica, taker: Replica, pair_space: bytes, role: Role) -> bytes:
    """Invite the taker's group; return the invitation. Nothing of the space has reached the taker yet."""
    act = giver.invitation_act(space, taker.me.group, taker.me.roster, int(role))
    outcome, _ = giver.share(space, act, pair_space, NOW)
    meet(giver, taker, pair_space)
    taker.adopt_offers()
    return outcome.heads[-1].tip


def meet(one: Replica, other: Replica, space: bytes, logs: set[bytes] | None = None) -> None:
    """Both hold afterwards what either held of a space, or of some of its logs."""
    for giver, taker in ((one, other), (other, one)):
        for head in giver.heads(space):
            if logs is None or head.log in logs:
                _pass_on(giver, taker, space, head.log)


def _pass_on(giver: Replica, taker: Replica, space: bytes, log: bytes) -> None:
    first = next((head.height for head in taker.heads(space) if head.log == log), 0)
    while True:
        run, _ = giver.load_run(space, log, first, b"", limits.RUN_BYTES_MAX)
        if run is None or run.first + len(run.items) <= first:
            return
        taker.ingest(space, run, NOW)
        first = run.first + len(run.items)
