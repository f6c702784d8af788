"""The standings of a space, who signed which act under them, and what a standing may do in a view.

A *standing* is a genesis or an invite. Its rank (its author's rank + 1; 0 for the genesis) depends on bytes
alone. A view is a causally closed set of acts, as bits. ``Roll`` reads the structure once; what counts, ends
or changes a standing is written into it by ``membership_settling``, one rank after the other, and read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crdt.membership_acts import Act, ActKind, Reason, Role
from crdt.membership_causality import Causality

CHANGES = (ActKind.REMOVE, ActKind.ROLE)


@dataclass(slots=True, kw_only=True, eq=False)
class Standing:
    """One genesis or invite and what became of it; sets of acts are bits.

    ``ends``: the first removals, which void what they had not seen. ``leaves``: own leaves, which void
    nothing. ``spoken``: role acts by seniors that hold unless they change nothing. ``lowering``: role acts
    that set it below steward. ``changes``: its invite and the role acts that count; ``given``: the latter by
    role; ``demotions``: those of them that took something away.
    """

    id: bytes
    at: int
    group: bytes
    rank: int
    role: Role
    counts: bool = False
    ends: int = 0
    leaves: int = 0
    spoken: int = 0
    lowering: int = 0
    changes: int = 0
    demotions: int = 0
    given: list[int] = field(default_factory=lambda: [0] * len(Role))
    accepts: dict[int, int] = field(default_factory=dict)
    answered: int = 0
    known: dict[int, tuple[Role, int]] = field(default_factory=dict)

    @property
    def gone(self) -> int:
        """The acts that end it."""
        return self.ends | self.leaves


class Roll:
    """All standings and signatures of the acts in a causal order."""

    def __init__(self, order: Causality) -> None:
        self.order = order
        self.faults: dict[int, Reason] = {}
        self.standings: dict[bytes, Standing] = {}
        self.of_group: dict[bytes, list[Standing]] = {}
        self.of_rank: dict[int, list[Standing]] = {}
        self.invites: dict[int, list[int]] = {}
        self.changes_of: dict[bytes, int] = {}
        self.leaves_of: dict[bytes, list[int]] = {}
        self.withdrawn: dict[bytes, int] = {}
        self.signed: dict[bytes, int] = {}
        self.signers: dict[int, tuple[Standing, ...]] = {}
        self.requests: dict[int, tuple[int, ...]] = {}
        self.lenders: dict[int, set[bytes]] = {}
        for position, act in enumerate(order.acts):
            self._read(position, act)
        for standings in self.of_group.values():
            standings.sort(key=lambda standing: standing.rank)

    def author(self, position: int) -> Standing:
        """Return the standing under which an act was written."""
        return self.standings[self.order.acts[position].standing]

    # What holds in a view

    def is_live(self, standing: Standing, view: int) -> bool:
        """Return whether a standing counts, is in the view and was not ended in it."""
        return standing.counts and bool(view >> standing.at & 1) and not standing.gone & view

    def is_asleep(self, standing: Standing, view: int) -> bool:
        """Return whether a more senior standing of the same group is live: a group acts under that one alone."""
        for other in self.of_group[standing.group]:
            if other.rank >= standing.rank:
                return False
            if self.is_live(other, view):
                return True
        return False

    def awake(self, group: bytes, view: int) -> list[Standing]:
        """Return the most senior live standings of a group in a view: none, one, or several of the same rank."""
        found: list[Standing] = []
        for standing in self.of_group.get(group, ()):
            if found and standing.rank > found[0].rank:
                break
            if self.is_live(standing, view):
                found.append(standing)
        return found

    def given(self, standing: Standing, view: int) -> tuple[Role, int]:
        """Return the least role that the acts with none after them give, offers included, and those acts."""
        relevant = standing.changes & view
        if relevant not in standing.known:
            standing.known[relevant] = self._least(standing, relevant)
        return standing.known[relevant]

    def role(self, standing: Standing, view: int) -> tuple[Role, int]:
        """Return the role of a standing in a view and the acts that offer it the steward's role, while not taken up."""
        role, kept = self.given(standing, view)
        if role is not Role.STEWARD or standing.rank == 0:
            return role, 0
        if standing.answered & view and any(
            bits & view and kept >> offer & 1 for offer, bits in standing.accepts.items()
        ):
            return role, 0
        return Role.CONTRIBUTOR, kept

    def is_steward(self, standing: Standing, view: int) -> bool:
        """Return whether a standing lets its group act as a steward in a view."""
        return (
            self.is_live(standing, view)
            and self.role(standing, view)[0] is Role.STEWARD
            and not self.is_asleep(standing, view)
        )

    # Signatures

    def is_good(self, position: int, standing: Standing) -> bool:
        """Return whether the signature of a standing under an act is good."""
        return self.fault(position, standing) is None

    def fault(self, position: int, standing: Standing) -> Reason | None:
        """Return why the signature of a standing under an act is not good; None if it is."""
        past = self.order.past[position]
        if not standing.counts:
            return Reason.INVITATION_VOID
        if standing.gone & past:
            return Reason.AUTHOR_GONE
        if standing.ends & ~self.order.future[position]:
            return Reason.AUTHOR_REMOVED
        if standing.lowering & self.order.concurrent(position):
            return Reason.AUTHOR_DEMOTED
        role, offers = self.role(standing, past)
        if role is not Role.STEWARD:
            return Reason.OFFER_OPEN if offers else Reason.NOT_STEWARD
        return Reason.AUTHOR_ASLEEP if self.is_asleep(standing, past) else None

    def good_signers(self, position: int) -> Iterator[Standing]:
        """Yield the standings whose own signatures under an act are good."""
        return (standing for standing in self.signers[position] if self.is_good(position, standing))

    def signers_on(self, position: int, reach: tuple[int, ...]) -> tuple[Standing, ...]:
        """Return own signatures and those borrowed from the acts in ``reach``, one standing per group and rank."""
        if not reach:
            return self.signers[position]
        borrowed = (standing for request in reach for standing in self.signers[request])
        return _most_senior((*self.signers[position], *borrowed))

    def reach(self, position: int, standing: Standing) -> tuple[int, ...]:
        """Return the confirmed acts whose signatures reach a standing: their givers had seen it."""
        return tuple(p for p in self.requests[position] if self.order.saw(p, standing.at))

    # Reading the acts

    def _read(self, position: int, act: Act) -> None:
        if act.kind is ActKind.GENESIS:
            self._read_genesis(position, act)
        elif not self._holds(act.standing, act.group, position):
            self.faults[position] = Reason.NO_STANDING
        elif _is_malformed(act):
            self.faults[position] = Reason.MALFORMED
        else:
            self._index(position, act)

    def _read_genesis(self, position: int, act: Act) -> None:
        if position:
            self.faults[position] = Reason.MALFORMED
        else:
            self._enrol(
                Standing(id=act.id, at=0, group=act.group, rank=0, role=Role.STEWARD, counts=True, changes=1)
            )

    def _holds(self, standing: bytes, group: bytes, position: int) -> bool:
        held = self.standings.get(standing)
        return held is not None and held.group == group and self.order.saw(position, held.at)

    def _enrol(self, standing: Standing) -> None:
        self.standings[standing.id] = standing
        self.of_group.setdefault(standing.group, []).append(standing)
        self.of_rank.setdefault(standing.rank, []).append(standing)

    def _index(self, position: int, act: Act) -> None:
        own = self.standings[act.standing]
        for name in {act.standing, *act.cosigners}:
            if name in self.standings and self.order.saw(position, self.standings[name].at):
                self.signed[name] = self.signed.get(name, 0) | 1 << position
        if act.kind in CHANGES or act.kind is ActKind.INVITE:
            self._read_signers(position, act)
        if act.kind in CHANGES:
            self.changes_of[act.target] = self.changes_of.get(act.target, 0) | 1 << position
        elif act.kind is ActKind.INVITE and act.role is not None:
            self.invites.setdefault(own.rank, []).append(position)
            self._enrol(
                Standing(
                    id=act.id,
                    at=position,
                    group=act.target,
                    rank=own.rank + 1,
                    role=act.role,
                    changes=1 << position,
                )
            )
        elif act.kind is ActKind.LEAVE:
            self.leaves_of.setdefault(act.group, []).append(position)
        else:
            self._read_answer(position, act, own)

    def _read_answer(self, position: int, act: Act, own: Standing) -> None:
        """An accept answers an offer, a withdraw takes back an own request: both only what they had seen."""
        offer = self.order.at.get(act.offer)
        if act.kind is ActKind.EPOCH:
            return
        if offer is None or not self.order.saw(position, offer):
            self.faults[position] = Reason.MALFORMED
        elif act.kind is ActKind.ACCEPT:
            own.accepts[offer] = own.accepts.get(offer, 0) | 1 << position
            own.answered |= 1 << position
        elif self.order.acts[offer].group == act.group:
            self.withdrawn[act.offer] = self.withdrawn.get(act.offer, 0) | 1 << position

    def _read_signers(self, position: int, act: Act) -> None:
        seen = (self.standings[name] for name in act.cosigners if name in self.standings)
        cosigners = [standing for standing in seen if self.order.saw(position, standing.at)]
        self.signers[position] = _most_senior((self.standings[act.standing], *cosigners))
        self.requests[position] = tuple(
            sorted({self.order.at[name] for name in act.confirms if self._may_borrow(position, act, name)})
        )

    def _may_borrow(self, position: int, act: Act, name: bytes) -> bool:
        earlier = self.order.at.get(name)
        if earlier is None or earlier in self.faults or not self.order.saw(position, earlier):
            return False
        request = self.order.acts[earlier]
        same = (request.kind, request.target, request.role) == (act.kind, act.target, act.role)
        return same and not self.withdrawn.get(name, 0) & self.order.past[position]

    def _least(self, standing: Standing, relevant: int) -> tuple[Role, int]:
        least, kept = Role.STEWARD, 0
        for position in latest(self.order, relevant):
            kept |= 1 << position
            role = standing.role if position == standing.at else self.order.acts[position].role
            least = least if role is None else min(least, role)
        return least, kept


def latest(order: Causality, acts: int) -> Iterator[int]:
    """Yield those of a set of acts that none of the others had seen."""
    while acts:
        position = acts.bit_length() - 1
        acts &= ~(order.past[position] | 1 << position)
        yield position


def groups(standings: Iterable[Standing]) -> set[bytes]:
    """Return the groups that hold the standings."""
    return {standing.group for standing in standings}


def _is_malformed(act: Act) -> bool:
    if act.kind in (ActKind.INVITE, ActKind.ROLE):
        return not act.target or act.role is None
    return act.kind is ActKind.REMOVE and not act.target


def _most_senior(signers: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return each group's most senior standing; of several named at the same rank all: no id decides which holds."""
    best: dict[bytes, dict[bytes, Standing]] = {}
    for standing in signers:
        held = best.setdefault(standing.group, {})
        rank = min((other.rank for other in held.values()), default=standing.rank)
        if standing.rank < rank:
            held.clear()
        if standing.rank <= rank:
            held[standing.id] = standing
    return tuple(standing for held in best.values() for standing in held.values())
