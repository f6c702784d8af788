"""What must hold in every world of groups, however they quarrel and lie; any number of seeds from the command line.

    python -m tests.sim.membership_races FIRST COUNT [FAULT]

P1   any order and multiplicity of delivery gives the same membership and the same data
P1b  under other hashes the same groups have the same roles and ranks, and the same acts count
P2   groups that are out (removed, or never rightly invited) move nothing, whatever they add under any heads
P2b  stewards removed by the smallest quorums of their equals move nothing
P3   juniors and outsiders together undo no act of a senior, and remove or lower no senior
P3b  an act that counted for its honest author still counts while nobody touched the author
P4   what a remaining writer wrote, and what it built on, is honoured; an honoured log has no gaps
P5   the epoch for new data is known by exactly the readers

With the name of a planted fault, the rule is broken in that way and the count of seeds that notice is shown.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace

from crdt.membership import Act, ActKind, Membership, Outcome, Reason, Role, Verdict, evaluate
from identity.encoding import domain_hash
from tests.sim.membership_faults import FAULTS, planted
from tests.sim.membership_world import Site, World, past_of

ATTACKS = 14
OUT_OF_STEP = (Outcome.COUNTS, Outcome.WAITING)


def failures(seed: int) -> list[str]:
    """Return the names of the properties that fail in the world of a seed, with a word on each."""
    world = World(seed).run()
    found = [f"P1 {why}" for why in _order(world, seed)]
    found += [f"P1b {why}" for why in other_names(world.acts.values())]
    found += [f"P2 {why}" for why in _removed_stay_out(world, seed)]
    found += [f"P3 {why}" for why in _seniors_stand(World(seed).run(), seed)]
    found += [f"P3b {why}" for why in _honest_acts_stand(world)]
    found += [f"P4 {why}" for why in _words_stay(World(seed).run())]
    found += [f"P5 {why}" for why in _keys(World(seed).run(), seed)]
    found += [f"P2b {why}" for why in _minority(seed)]
    return found


# P1


def _order(world: World, seed: int) -> Iterator[str]:
    draw = random.Random(seed)
    acts, entries = list(world.acts.values()), list(world.entries.values())
    first = evaluate(acts)
    told = (_told(first), first.epoch, first.honoured(entries))
    for _ in range(3):
        shuffled = draw.choices(acts, k=len(acts) // 3) + draw.sample(acts, len(acts))
        mixed = (
            draw.choices(entries, k=len(entries) // 3) + draw.sample(entries, len(entries)) if entries else []
        )
        again = evaluate(shuffled)
        if (_told(again), again.epoch, again.honoured(mixed)) != told:
            yield "another order tells another story"


def _told(membership: Membership) -> object:
    return dict(membership.members), dict(membership.verdicts), membership.requests


def other_names(acts: Iterable[Act]) -> Iterator[str]:
    """Yield what differs when the same acts bear other hashes."""
    acts = list(acts)
    for salt in (b"1", b"2", b"3"):
        names = {act.id: domain_hash(b"other", salt, act.id, size=8) for act in acts}
        one, other = evaluate(acts), evaluate([_renamed(act, names) for act in acts])
        if _standing_of(one) != _standing_of(other):
            yield "other hashes, other roles"
        if {names[a]: v for a, v in one.verdicts.items()} != dict(other.verdicts):
            yield "other hashes, other acts count"


def _renamed(act: Act, names: dict[bytes, bytes]) -> Act:
    def all_of(given: Iterable[bytes]) -> tuple[bytes, ...]:
        return tuple(names[name] for name in given)

    return replace(
        act,
        id=names[act.id],
        standing=names.get(act.standing, b""),
        seen=all_of(act.seen),
        offer=names.get(act.offer, b""),
        cosigners=all_of(act.cosigners),
        confirms=all_of(act.confirms),
        passes=all_of(act.passes),
    )


def _standing_of(membership: Membership) -> dict[bytes, tuple[Role, int]]:
    return {group: (member.role, member.rank) for group, member in membership.members.items()}


# P2


def _removed_stay_out(world: World, seed: int) -> Iterator[str]:
    before = evaluate(world.acts.values())
    out = [group for group in world.sites if _is_out(world, before, group)]
    if out:
        yield from _moved(world, before, out, seed)


def _is_out(world: World, membership: Membership, group: bytes) -> bool:
    """Return whether a group was removed or its invitations are void: not a member, and not merely gone."""
    left = any(a.kind is ActKind.LEAVE and a.group == group for a in world.acts.values())
    return group not in membership.members and not left


def _moved(world: World, before: Membership, out: Iterable[bytes], seed: int) -> Iterator[str]:
    _attack(world, out, seed)
    after = evaluate(world.acts.values())
    if _standing_of(after) != _standing_of(before):
        yield f"{_standing_of(before)} became {_standing_of(after)}"
        return
    for group in sorted(after.members):
        now = evaluate(world.acts.values())
        if group in now.members and after.members[group].role is Role.STEWARD:
            _mint(world, group, now)
    later = evaluate(world.acts.values())
    if _standing_of(later) != _standing_of(before):
        yield f"{_standing_of(before)} became {_standing_of(later)} when the others went on"


def _attack(world: World, groups: Iterable[bytes], seed: int) -> None:
    """Let groups that know everything add acts under any heads, in two rounds."""
    world.draw = random.Random(seed)
    gang = sorted(groups)
    world.rogues = set(gang)
    for _ in range(2):
        known = set(world.acts)
        for group in gang:
            site = Site(group=group, rogue=True, acts=set(known), entries=set(world.entries))
            for _ in range(ATTACKS // 2):
                world.misbehave(site)


def _minority(seed: int) -> Iterator[str]:
    """Equals without a senior: the smallest quorums remove a minority, which then writes under old heads."""
    world = World(seed)
    draw = random.Random(seed)
    names = [b"E%d" % number for number in range(draw.randint(4, 6))]
    world.rogues = set()
    world.sites = {world.genesis.group: world.sites[world.genesis.group]} | {
        name: Site(group=name, rogue=False) for name in names
    }
    founder = world.sites[world.genesis.group]
    for name in names:
        world.do(founder, ActKind.INVITE, target=name, role=Role.STEWARD)
        world.meet(founder, world.sites[name])
        world.do(world.sites[name], ActKind.ACCEPT, offer=world.view(founder).members[name].offered)
        world.meet(founder, world.sites[name])
    world.do(founder, ActKind.LEAVE)
    out: list[bytes] = []
    for target in draw.sample(names, (len(names) - 1) // 2):
        able = draw.sample(sorted(set(names) - {target, *out}), len(names) - 1 - len(out))
        for signers in range(2, len(able) + 1):
            if target in world.view(founder).members:
                _remove_together(world, founder, target, able[:signers])
        out += [target] if target not in world.view(founder).members else []
    before = evaluate(world.acts.values())
    yield from _moved(world, before, out, seed)


def _remove_together(world: World, meeting: Site, target: bytes, signers: list[bytes]) -> None:
    author = world.sites[signers[0]]
    world.meet(author, meeting)
    members = world.view(author).members
    cosigners = tuple(members[name].standing for name in signers[1:])
    world.do(author, ActKind.REMOVE, target=target, cosigners=cosigners)
    world.meet(author, meeting)


# P3


def _seniors_stand(world: World, seed: int) -> Iterator[str]:
    before = evaluate(world.acts.values())
    ranks = sorted({m.rank for m in before.members.values() if m.role is Role.STEWARD})
    if not ranks:
        return
    highest = random.Random(seed).choice(ranks)
    rank_of = _ranks(world.acts.values())
    holders = {_holder(world.acts[name]) for name, rank in rank_of.items() if rank <= highest}
    juniors = [group for group in world.sites if group not in holders]
    senior_acts = [n for n, act in world.acts.items() if rank_of.get(act.standing, 99) <= highest]
    _attack(world, juniors, seed)
    after = evaluate(world.acts.values())
    for group, member in before.members.items():
        if member.rank <= highest and _standing_of(after).get(group) != (member.role, member.rank):
            yield f"senior {group!r} was touched"
    for name in senior_acts:
        if before.verdicts[name].outcome is Outcome.COUNTS and not _holds(after.verdicts[name]):
            yield f"{world.acts[name].kind.value} of a senior no longer counts"
        act = world.acts[name]
        if act.kind is ActKind.REMOVE and before.verdicts[name].outcome is Outcome.COUNTS:
            back = act.target in after.members and act.target not in before.members
            if back and not _was_lifted(world, before, act):
                yield f"{act.target!r} is back"


def _holds(verdict: Verdict) -> bool:
    """Return whether an act counts, or says what is so already: its target's own standing fell."""
    return verdict.outcome is Outcome.COUNTS or verdict.reason is Reason.NOTHING_TO_CHANGE


def _was_lifted(world: World, membership: Membership, removal: Act) -> bool:
    """Return whether the removed group was invited again by somebody entitled, before it left by itself."""
    return any(
        act.kind is ActKind.INVITE
        and act.target == removal.target
        and removal.id in past_of(world.acts, act.seen)
        for act in world.acts.values()
        if act.id in membership.verdicts and membership.verdicts[act.id].outcome is Outcome.COUNTS
    )


def _ranks(acts: Iterable[Act]) -> dict[bytes, int]:
    """Return the rank of each standing, from bytes alone."""
    by_id = {act.id: act for act in acts}
    ranks: dict[bytes, int] = {}
    work = [act for act in by_id.values() if act.kind in (ActKind.GENESIS, ActKind.INVITE)]
    while work:
        act = work.pop()
        if act.kind is ActKind.GENESIS:
            ranks[act.id] = 0
        elif act.standing in ranks:
            ranks[act.id] = ranks[act.standing] + 1
        else:
            work += [act, by_id[act.standing]]
    return ranks


def _holder(act: Act) -> bytes:
    return act.group if act.kind is ActKind.GENESIS else act.target


# P3b


def _honest_acts_stand(world: World) -> Iterator[str]:
    final = evaluate(world.acts.values())
    touched = {a.target for a in world.acts.values() if a.kind in (ActKind.REMOVE, ActKind.ROLE)}
    touched |= {a.group for a in world.acts.values() if a.kind is ActKind.LEAVE}
    void = {n for n, v in final.verdicts.items() if v.outcome not in OUT_OF_STEP}
    for name in world.honest_acts:
        act = world.acts[name]
        past = past_of(world.acts, [name])
        then = evaluate([world.acts[n] for n in past]).verdicts[name].outcome
        rests_on_void = any(
            world.acts[n].target in (act.target, act.group) or n == act.standing
            for n in void & past
            if n != name
        )
        lenders = {world.acts[request].group for request in act.confirms}
        signers = {act.group} | lenders | {_holder(world.acts[cosigner]) for cosigner in act.cosigners}
        if signers & touched or rests_on_void or then is not Outcome.COUNTS:
            continue
        verdict = final.verdicts[name]
        decided = verdict.reason is Reason.SENIOR_DECIDED
        if verdict.outcome is not Outcome.COUNTS and act.standing not in void and not decided:
            yield f"{act.kind.value} became {verdict}"


# P4


def _words_stay(world: World) -> Iterator[str]:
    final = evaluate(world.acts.values())
    kept = final.honoured(world.entries.values())
    touched = {a.target for a in world.acts.values() if a.kind in (ActKind.REMOVE, ActKind.ROLE)}
    touched |= {a.group for a in world.acts.values() if a.kind is ActKind.LEAVE}
    writers = {
        group
        for group, member in final.members.items()
        if member.role >= Role.CONTRIBUTOR and not world.sites[group].rogue and group not in touched
    }
    for entry in world.entries.values():
        if entry.group in writers and entry.id not in kept:
            yield f"an entry of {entry.group!r} is set aside"
        elif entry.group in writers and any(name not in kept for name in entry.builds_on):
            yield f"what {entry.group!r} built on is set aside"
        if entry.id in kept and entry.prev is not None and entry.prev not in kept:
            yield f"a gap in {entry.log!r}"


# P5


def _keys(world: World, seed: int) -> Iterator[str]:
    world.draw = random.Random(seed)
    final = evaluate(world.acts.values())
    yield from _fits(world, final)
    writers = sorted(g for g, m in final.members.items() if m.role >= Role.CONTRIBUTOR)
    for group in writers[:2]:
        _mint(world, group, final)
    final = evaluate(world.acts.values())
    if writers and final.epoch is None:
        yield "two writers minted and no epoch serves"
    yield from _fits(world, final)


def _mint(world: World, group: bytes, final: Membership) -> None:
    world.write(
        world.sites[group],
        kind=ActKind.EPOCH,
        group=group,
        standing=final.members[group].standing,
        seen=final.heads,
        mints=tuple(sorted(final.readers)),
    )


def _fits(world: World, final: Membership) -> Iterator[str]:
    if final.epoch is not None and world.holders[final.epoch] - final.readers:
        yield "an outsider holds the key of the epoch"
    if final.epoch is not None and final.readers - world.holders[final.epoch]:
        yield "a reader lacks the key of the epoch"


def count(seeds: Iterable[int], tell: Callable[[str], object] = print) -> Counter[str]:
    """Return how many seeds fail each property, telling each failure with its seed."""
    found: Counter[str] = Counter()
    for seed in seeds:
        why = failures(seed)
        for line in why:
            tell(f"seed {seed}: {line}")
        found.update({line.split()[0] for line in why})
    return found


def main(arguments: list[str]) -> int:
    """Run the seeds that the arguments name; 1 if a property fails, or if a planted fault goes unnoticed."""
    first, amount = int(arguments[0]), int(arguments[1])
    fault = arguments[2] if len(arguments) > 2 else ""
    with planted(fault) if fault else nullcontext():
        found = count(range(first, first + amount), print)
    print(f"{fault or 'no fault'}: {amount} seeds, failing: {dict(sorted(found.items()))}")
    return int(bool(found) != bool(fault))


if __name__ == "__main__":
    if len(sys.argv) < 3 or (len(sys.argv) > 3 and sys.argv[3] not in FAULTS):
        sys.exit(f"usage: python -m tests.sim.membership_races FIRST COUNT [{'|'.join(FAULTS)}]")
    sys.exit(main(sys.argv[1:]))
