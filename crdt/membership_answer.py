"""What a settled space says: its members, a verdict on every act, the open requests, the epoch for new data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType

from crdt.membership_acts import COUNTS, Act, ActKind, Member, Outcome, Reason, Request, Role, Verdict
from crdt.membership_causality import Causality, positions
from crdt.membership_roll import CHANGES, Standing, groups
from crdt.membership_settling import Settlement

MINTING = (ActKind.GENESIS, ActKind.ROLE, ActKind.REMOVE, ActKind.EPOCH)


def members_of(settled: Settlement) -> dict[bytes, Member]:
    """Return each group's most senior live standing; of the same rank the greater role; no id decides rank or role."""
    found = {
        group: member_in(settled, group, settled.order.everything) for group in sorted(settled.roll.of_group)
    }
    return {group: member for group, member in found.items() if member is not None}


def member_in(settled: Settlement, group: bytes, view: int) -> Member | None:
    """Return what those acts of a view that count make of a group; None where it is nothing by them."""
    roll, order = settled.roll, settled.order
    awake = roll.awake(group, view)
    if not awake:
        return None
    best = min(awake, key=lambda standing: (-roll.role(standing, view)[0], standing.id))
    role, offers = roll.role(best, view)
    offered = min((order.acts[p].id for p in positions(offers)), default=None)
    return Member(role=role, rank=best.rank, standing=best.id, offered=offered)


def verdicts_of(settled: Settlement) -> dict[bytes, Verdict]:
    """Return what became of every act, by id."""
    verdicts = {act.id: _verdict(settled, position, act) for position, act in enumerate(settled.order.acts)}
    waiting = Verdict(outcome=Outcome.WAITING, reason=Reason.PAST_MISSING)
    return verdicts | dict.fromkeys(settled.order.waiting, waiting)


def requests_of(settled: Settlement, members: Mapping[bytes, Member]) -> tuple[Request, ...]:
    """Return the removals and role acts that wait for signatures against the live standing of their target."""
    found = []
    for position, act in enumerate(settled.order.acts):
        member = members.get(act.target)
        if act.kind not in CHANGES or member is None or not _is_open(settled, position, act, member):
            continue
        good = groups(settled.roll.good_signers(position))
        backers = tuple(sorted(g for g in good if g in members and members[g].role is Role.STEWARD))
        if backers:
            could_sign = _could_sign(settled, position, member, members)
            found.append(
                Request(act=act.id, by=act.group, target=act.target, backers=backers, could_sign=could_sign)
            )
    return tuple(sorted(found, key=lambda request: request.act))


def endings_of(settled: Settlement, group: bytes) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """Return the removals and the own leaves that ended what a group was last, none where it still is something.

    Of a group that was never rightly invited: the acts by which those who invited it lost the right to. Where it had
    been here and was asked back like that, these too, unless the invitation had seen them or the group left it; and
    then it counts as removed: that it had left before doesn't tell it that it is out.
    """
    if settled.roll.awake(group, settled.order.everything):
        return frozenset(), frozenset()
    if not _counted(settled, group):
        return _named(settled, _voiding(settled, settled.roll.of_group.get(group, ()))), frozenset()
    removals, leaves = _parted(settled, group)
    voiding = _voiding_unknown(settled, group)
    return (removals | _named(settled, voiding), frozenset()) if voiding else (removals, leaves)


def has_left(settled: Settlement, group: bytes) -> bool:
    """Return whether a group that is out left anything that it was and that nobody removed it from."""
    if settled.roll.awake(group, settled.order.everything):
        return False
    return any(one.leaves and not one.ends for one in _counted(settled, group))


def past_endings_of(settled: Settlement, group: bytes) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """Return the removals and the own leaves that ever ended something that a group was, whatever it is now."""
    return _ended(settled, _counted(settled, group))


def lowerings_of(settled: Settlement, group: bytes) -> frozenset[bytes]:
    """Return the acts that took the right to read from a group which is here still, but no longer as a reader."""
    counted = _counted(settled, group)
    if not any(one.role >= Role.READER or any(one.given[Role.READER :]) for one in counted):
        return frozenset()
    lowered = 0
    for one in counted:
        lowered |= one.ends | one.given[Role.COURIER] & one.demotions
    return _named(settled, lowered)


def _counted(settled: Settlement, group: bytes) -> list[Standing]:
    return [standing for standing in settled.roll.of_group.get(group, ()) if standing.counts]


def _ended(settled: Settlement, standings: list[Standing]) -> tuple[frozenset[bytes], frozenset[bytes]]:
    ends = leaves = 0
    for standing in standings:
        ends, leaves = ends | standing.ends, leaves | standing.leaves
    return _named(settled, ends), _named(settled, leaves)


def _named(settled: Settlement, acts: int) -> frozenset[bytes]:
    return frozenset(settled.order.acts[position].id for position in positions(acts))


def _parted(settled: Settlement, group: bytes) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """Return the removals and the own leaves that ended the standings of a group which counted last."""
    counted = _counted(settled, group)
    # Of what it was before it was asked back nothing is left to be told.
    last = [one for one in counted if not any(settled.order.saw(other.at, one.at) for other in counted)]
    removals, leaves = _ended(settled, last)
    # Who left one standing and was removed from another has to be told of that.
    return removals, leaves if all(one.leaves for one in last) else frozenset()


def _voiding_unknown(settled: Settlement, group: bytes) -> int:
    """Return the acts that make invitations of a group void which had not seen them, and which it did not leave."""
    found = 0
    for one in settled.roll.of_group.get(group, ()):
        is_left = any(settled.order.saw(leave, one.at) for leave in settled.roll.leaves_of.get(group, ()))
        if not one.counts and not is_left:
            found |= _voiding(settled, (one,)) & settled.order.concurrent(one.at)
    return found


def _voiding(settled: Settlement, standings: Iterable[Standing]) -> int:
    """Return the acts that ended or lowered the first standing which counts above each of some invitations."""
    found = 0
    for standing in standings:
        position = standing.at
        author = settled.roll.author(position)
        while not author.counts:
            position = author.at
            author = settled.roll.author(position)
        found |= (author.ends | author.lowering) & ~settled.order.future[position]
    return found


def epoch_of(
    settled: Settlement,
    members: Mapping[bytes, Member],
    granted: Mapping[bytes, Set[bytes]] = MappingProxyType({}),
) -> bytes | None:
    """Return the epoch that serves new data, None: mint one first.

    Of the epochs that no present writer minted another one after, those that exactly the present readers know; of
    several the lowest id. An older one never serves again: its keys may be why a new one was minted. Nor does one
    serve that was ``granted`` to a group that is no reader.
    """
    order, readers = settled.order, _readers(members)
    known = _known_by(order)
    minted = sum(1 << epoch for epoch in known if _is_by_writer(settled, epoch, members))
    newest = (epoch for epoch in positions(minted) if not order.future[epoch] & minted)
    names = (order.acts[epoch].id for epoch in newest if known[epoch] == readers)
    return min((name for name in names if granted.get(name, readers) <= readers), default=None)


def control_epochs_of(
    settled: Settlement, members: Mapping[bytes, Member], serving: bytes | None
) -> tuple[bytes, ...]:
    """Return the acts whose control key all present readers were given, that of the ``serving`` epoch first.

    Then those with no other of them after them, by id, and all others, newest first. Unlike data, control entries
    never wait for a key: a reader may be invited while others mint. Only who may write gives keys that seal: who is
    out could name readers to whom it gave none, and cut them off.
    """
    order, readers = settled.order, _readers(members)
    known = _known_by(order)
    invited: dict[bytes, int] = {}
    for position, act in enumerate(order.acts):
        if act.kind is ActKind.INVITE and (act.role or Role.COURIER) >= Role.READER:
            invited[act.target] = invited.get(act.target, 0) | 1 << position
    usable = 0
    for epoch, knowing in known.items():
        later = order.future[epoch]
        if _may_mint(settled, epoch) and all(
            group in knowing or invited.get(group, 0) & later for group in readers
        ):
            usable |= 1 << epoch
    newest = {p for p in positions(usable) if not order.future[p] & usable}
    first = sorted(order.acts[p].id for p in newest)
    rest = [order.acts[p].id for p in reversed(list(positions(usable))) if p not in newest]
    return tuple(dict.fromkeys([*([serving] if serving else []), *first, *rest]))


def _readers(members: Mapping[bytes, Member]) -> set[bytes]:
    return {group for group, member in members.items() if member.role >= Role.READER}


def _is_by_writer(settled: Settlement, epoch: int, members: Mapping[bytes, Member]) -> bool:
    """Return whether a present contributor or steward minted an epoch, with an act that counts."""
    act = settled.order.acts[epoch]
    minter = members.get(act.group)
    counts = act.kind not in CHANGES or settled.counted >> epoch & 1
    return bool(counts) and minter is not None and minter.role >= Role.CONTRIBUTOR


def _may_mint(settled: Settlement, epoch: int) -> bool:
    """Return whether an epoch was minted by a right: by an act that counts, of who could write by all that it had seen.

    What somebody minted while others removed it is no more right than what it minted afterwards.
    """
    roll, order = settled.roll, settled.order
    act, past = order.acts[epoch], order.past[epoch]
    if epoch in roll.faults:
        return False
    if act.kind is not ActKind.EPOCH:
        return act.kind is ActKind.GENESIS or bool(settled.counted >> epoch & 1)
    minter = roll.author(epoch)
    is_over = minter.gone & past or minter.ends & ~order.future[epoch]
    return minter.counts and not is_over and roll.role(minter, past)[0] >= Role.CONTRIBUTOR


def _known_by(order: Causality) -> dict[int, set[bytes]]:
    """Return who knows each epoch: its recipients, and all to whom an act passed it, void or not.

    A minter that does not name itself keeps the keys on one device alone, perhaps a copy that nobody has any more.
    """
    known = {
        position: {*act.mints}
        for position, act in enumerate(order.acts)
        if act.mints is not None and act.kind in MINTING
    }
    for act in order.acts:
        for epoch in act.passes:
            if order.at.get(epoch, -1) in known:
                known[order.at[epoch]].add(act.target)
    return known


def _verdict(settled: Settlement, position: int, act: Act) -> Verdict:
    bit = 1 << position
    if position in settled.roll.faults:
        return _void(settled.roll.faults[position])
    if settled.counted & bit or act.kind not in (*CHANGES, ActKind.INVITE):
        return COUNTS
    if position in settled.void_invites:
        return _void(settled.void_invites[position])
    if settled.overruled & bit:
        return _void(Reason.SENIOR_DECIDED)
    if settled.unlifted & bit:
        return _void(Reason.MAY_NOT_RAISE)
    if not any(settled.roll.good_signers(position)):
        fault = settled.roll.fault(position, settled.roll.author(position))
        return _void(fault or Reason.NOT_STEWARD)
    if settled.roll.withdrawn.get(act.id):
        return Verdict(outcome=Outcome.IDLE, reason=Reason.WITHDRAWN)
    if settled.idle & bit or not any(
        _was_here(settled, position, s) for s in settled.roll.of_group.get(act.target, ())
    ):
        return Verdict(outcome=Outcome.IDLE, reason=Reason.NOTHING_TO_CHANGE)
    return Verdict(outcome=Outcome.REQUEST, reason=Reason.SIGNATURES_MISSING)


def _void(reason: Reason) -> Verdict:
    return Verdict(outcome=Outcome.VOID, reason=reason)


def _was_here(settled: Settlement, position: int, standing: Standing) -> bool:
    """Return whether an act reaches a standing that had not ended before it."""
    order = settled.order
    ended = standing.gone & order.past[position]
    return standing.counts and not ended and not order.saw(standing.at, position)


def _is_open(settled: Settlement, position: int, act: Act, member: Member) -> bool:
    """Return whether an act lacks signatures against the live standing of its target, and would change it."""
    standing = settled.roll.standings[member.standing]
    if position in settled.roll.faults or act.id in settled.roll.withdrawn:
        return False
    if settled.order.saw(standing.at, position) or settled.was_applied(position, standing):
        return False
    given, _ = settled.roll.given(standing, settled.order.everything)
    return act.role != given


def _could_sign(
    settled: Settlement, position: int, target: Member, members: Mapping[bytes, Member]
) -> tuple[bytes, ...]:
    stewards = {group: member.rank for group, member in members.items() if member.role is Role.STEWARD}
    seniors = {group for group, rank in stewards.items() if rank < target.rank}
    equals = {group for group, rank in stewards.items() if rank == target.rank}
    others = equals - {settled.order.acts[position].target}
    if len(others) >= settled.needed(len(equals)):
        seniors |= others
    return tuple(sorted(seniors - groups(settled.roll.signers[position])))
