"""The rule of membership: which acts count. One rank of standings is settled after the other, from 0 upwards.

A signature of a standing s under an act e is *good* if s counts; no act that ends s is outside e's future (a
removal that e had seen, or that had not seen e, voids it); no own leave of s is in e's past; no role act that
sets s below steward is concurrent with e; s is its group's most senior live standing in e's past, and a
steward there.

A rank r is settled in this order, everything of lower ranks being settled already:

    1. leaves      end the standings of rank r that they had seen, and void nothing
    2. seniors     a removal with one good own signature of rank < r ends a standing; a role act *speaks* for
                   it, unless a concurrent one has a more senior signer
    3. equals      acts of at least two signers of rank r need a quorum: good signers of rank r, as many as
                   ``cosign_min`` and more than half of the stewards of rank r that they saw (the target
                   included). Where they threaten each other the best supported holds, and on a tie none
                   (``membership_equals``)
    4. invites     by authors of rank r count if the signature is good and no *bar* stands: a removal or
                   demotion of the invited group that its author had seen and could not lift

A role act is decided when all acts by equals in its past are: it is idle if it gives what was given already,
void if it raises above a demotion that it may not lift, and counts otherwise. An act may *lift* an earlier
one if it has a good signer who is one of that act's most senior good signers or senior to them, or if none of
those is a steward any more.

Nothing settled is ever opened again, and no id decides: only steps within one rank can threaten each other,
and counts of groups resolve that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from crdt.membership_acts import ActKind, Reason, Role
from crdt.membership_causality import Causality, positions
from crdt.membership_equals import Candidate, Contest, union
from crdt.membership_inert import inert
from crdt.membership_roll import Roll, Standing, groups, latest


class Settlement:
    """Every standing and act of a space, settled. Sets of acts are bits; read only once it is made.

    ``contested``: the acts of equals, whatever became of them; ``had_ring``: some of them were decided by weight.
    """

    def __init__(self, order: Causality) -> None:
        self.order = order
        self.roll = Roll(order)
        self.counted = 0
        self.overruled = 0
        self.unlifted = 0
        self.idle = 0
        self.contested = 0
        self.had_ring = False
        self.void_invites: dict[int, Reason] = {}
        self._invited: dict[bytes, list[int]] = {}
        self._seniors: dict[int, int | None] = {}
        self._lifting: dict[tuple[int, int], bool] = {}
        for rank in range(len(self.roll.of_rank)):
            self._settle(rank)

    @cached_property
    def inert(self) -> int:
        """The acts without any effect on rights, in whichever view."""
        return inert(self.order)

    def needed(self, stewards: int) -> int:
        """Return how many equals must sign where ``stewards`` groups are stewards of their rank."""
        return max(self.order.acts[0].cosign_min, stewards // 2 + 1)

    def was_applied(self, position: int, standing: Standing) -> bool:
        """Return whether a removal or role act did, or could not do, what it says to a standing."""
        settled = standing.ends | standing.changes | standing.spoken
        return bool((settled | self.overruled | self.unlifted) >> position & 1)

    def _settle(self, rank: int) -> None:
        standings = [standing for standing in self.roll.of_rank[rank] if standing.counts]
        self._seniors.clear()
        for standing in standings:
            self._apply_leaves(standing)
            self._apply_seniors(standing)
        self._apply_equals(rank, standings)
        self._lifting.clear()
        for position in self.roll.invites.get(rank, ()):
            self._settle_invite(position, rank)

    # 1. Leaves

    def _apply_leaves(self, standing: Standing) -> None:
        for position in self.roll.leaves_of.get(standing.group, ()):
            under = self.roll.author(position)
            if under.counts and under.rank <= standing.rank and self.order.saw(position, standing.at):
                standing.leaves |= 1 << position

    # 2. Seniors

    def _apply_seniors(self, standing: Standing) -> None:
        spoken: dict[int, int] = {}
        open_ = self._reaching(standing)
        while open_:
            position = (open_ & -open_).bit_length() - 1
            open_ &= open_ - 1
            rank = self._best_senior(position, standing.rank)
            if rank is None:
                continue
            if self.order.acts[position].kind is ActKind.REMOVE:
                self._end(standing, position)
                open_ &= ~self.order.future[position]
            else:
                spoken[rank] = spoken.get(rank, 0) | 1 << position
        self._hear(standing, spoken)

    def _reaching(self, standing: Standing) -> int:
        """Return the acts on the group of a standing that its invite had not seen."""
        return self.roll.changes_of.get(standing.group, 0) & ~self.order.past[standing.at]

    def _best_senior(self, position: int, rank: int) -> int | None:
        """Return the rank of the most senior good signer below ``rank``; remembered while one rank is settled."""
        if position not in self._seniors:
            good = (
                s.rank
                for s in self.roll.signers[position]
                if s.rank < rank and self.roll.is_good(position, s)
            )
            self._seniors[position] = min(good, default=None)
        return self._seniors[position]

    def _end(self, standing: Standing, position: int) -> None:
        """Only the first removals end a standing: they void all that later ones would."""
        if not self.order.past[position] & standing.ends:
            standing.ends |= 1 << position
            self.counted |= 1 << position

    def _hear(self, standing: Standing, spoken: dict[int, int]) -> None:
        """Take up the role acts of seniors; those of a more senior signer hold against concurrent others."""
        more_senior = 0
        for rank in sorted(spoken):
            for position in positions(spoken[rank]):
                if more_senior & self.order.concurrent(position):
                    self.overruled |= 1 << position
                else:
                    standing.spoken |= 1 << position
                    self._lower(standing, position)
            more_senior |= spoken[rank]

    def _lower(self, standing: Standing, position: int) -> None:
        role = self.order.acts[position].role
        if role is not None and role < Role.STEWARD:
            standing.lowering |= 1 << position

    # Role acts, by seniors and by equals

    def _decide_role(self, standing: Standing, position: int, rank: int) -> None:
        past, bit = self.order.past[position], 1 << position
        role = self.order.acts[position].role
        before, _ = self.roll.given(standing, past | 1 << standing.at)
        assert role is not None
        if standing.ends & past or role == before:
            self.idle |= bit
        elif role > before and not self._lifts_demotions(standing, position, role, rank):
            self.unlifted |= bit
        else:
            standing.changes |= bit
            standing.given[role] |= bit
            if role < before:
                standing.demotions |= bit
            self.counted |= bit

    def _lifts_demotions(self, standing: Standing, position: int, role: Role, rank: int) -> bool:
        """Return whether a role act may lift each demotion below its role that none before it lifted."""
        past = self.order.past[position]
        below = standing.demotions & past & union(standing.given[:role])
        for raised in latest(self.order, past & union(standing.given[role:])):
            below &= ~self.order.past[raised]
        return all(self._may_lift(position, p, rank) for p in positions(below))

    def _may_lift(self, position: int, earlier: int, rank: int) -> bool:
        good = self._good_signers(earlier, rank)
        if not any(self.roll.is_steward(standing, self.order.past[position]) for standing in good):
            return True
        best = min(standing.rank for standing in good)
        peers = groups(standing for standing in good if standing.rank == best)
        return any(
            standing.rank < best or (standing.rank == best and standing.group in peers)
            for standing in self._good_signers(position, rank)
        )

    def _good_signers(self, position: int, rank: int) -> list[Standing]:
        """Return the good signers of an act up to a rank; those who lent their signatures where it counted, too."""
        lent = (self.roll.standings[name] for name in self.roll.lenders.get(position, ()))
        signers = {standing.id: standing for standing in (*self.roll.signers[position], *lent)}
        return [s for s in signers.values() if s.rank <= rank and self.roll.is_good(position, s)]

    # 3. Equals

    def _apply_equals(self, rank: int, standings: list[Standing]) -> None:
        contest = Contest(self.roll, rank, standings, self.needed)
        self.contested |= union(1 << candidate.position for candidate in contest.open)
        pending = [(p, standing) for standing in standings for p in positions(standing.spoken)]
        pending.sort(key=lambda pair: pair[0])
        pending = self._decide_spoken(pending, contest.open, rank)
        while contest.open:
            self._accept(contest, contest.round(), rank)
            pending = self._decide_spoken(pending, contest.open, rank)
        self.had_ring = self.had_ring or contest.had_ring

    def _accept(self, contest: Contest, chosen: list[Candidate], rank: int) -> None:
        """Carry out acts of one round: removals first, and what role acts lower last, so that no order shows."""
        for candidate in chosen:
            lenders = {standing.id for standing in contest.good_signers(candidate)}
            self.roll.lenders.setdefault(candidate.position, set()).update(lenders)
        for candidate in chosen:
            if self.order.acts[candidate.position].kind is ActKind.REMOVE:
                for standing in candidate.standings:
                    self._end(standing, candidate.position)
        agreed = [(s, c.position) for c in chosen for s in c.standings if self._is_heard(c.position, s)]
        for standing, position in agreed:
            self._decide_role(standing, position, rank)
        for standing, position in agreed:
            if standing.changes >> position & 1:
                self._lower(standing, position)

    def _is_heard(self, position: int, standing: Standing) -> bool:
        """Return whether a role act of equals holds against the concurrent ones of seniors."""
        if self.order.acts[position].kind is not ActKind.ROLE:
            return False
        overruled = bool(standing.spoken & self.order.concurrent(position))
        self.overruled |= overruled << position
        return not overruled

    def _decide_spoken(
        self, pending: list[tuple[int, Standing]], open_: list[Candidate], rank: int
    ) -> list[tuple[int, Standing]]:
        """Decide the role acts of seniors that no open act of equals precedes; return the others."""
        if not pending:
            return pending
        undecided: dict[bytes, int] = {}
        for candidate in open_:
            undecided[candidate.group] = undecided.get(candidate.group, 0) | 1 << candidate.position
        later = []
        for position, standing in pending:
            if self.order.past[position] & undecided.get(standing.group, 0):
                later.append((position, standing))
            else:
                self._decide_role(standing, position, rank)
        return later

    # 4. Invites

    def _settle_invite(self, position: int, rank: int) -> None:
        act = self.order.acts[position]
        fault = self.roll.fault(position, self.roll.author(position))
        if fault is None and any(self._is_barred(position, p, rank) for p in self._bars(position, rank)):
            fault = Reason.BARRED
        if fault is not None:
            self.void_invites[position] = fault
            return
        standing = self.roll.standings[act.id]
        standing.counts = True
        self.counted |= 1 << position
        counted = self._invited.setdefault(standing.group, [0] * len(Role))
        counted[standing.role] |= 1 << position

    def _bars(self, position: int, rank: int) -> Iterator[int]:
        """Yield the seen removals and demotions of the invited group, by its inviter's equals or seniors."""
        act = self.order.acts[position]
        assert act.role is not None
        past = self.order.past[position]
        open_ = self.roll.changes_of.get(act.target, 0) & past
        for invite in latest(self.order, past & union(self._invited.get(act.target, [])[act.role :])):
            open_ &= ~self.order.past[invite]
        for p in positions(open_):
            role = self.order.acts[p].role
            if (role is None or role < act.role) and self._guards(p, rank):
                yield p

    def _is_barred(self, position: int, bar: int, rank: int) -> bool:
        """Return whether a bar holds: neither the invite nor a role act before it to its role may lift it."""
        if self._may_lift(position, bar, rank):
            return False
        act = self.order.acts[position]
        between = self.roll.changes_of[act.target] & self.order.past[position] & self.order.future[bar]
        return not any(
            _gives_at_least(self.order.acts[p].role, act.role) and self._did_lift(p, bar, rank)
            for p in positions(between)
        )

    def _did_lift(self, position: int, bar: int, rank: int) -> bool:
        """Return whether a role act lifted a bar; remembered while one rank's invites are settled."""
        pair = (position, bar)
        if pair not in self._lifting:
            self._lifting[pair] = self._may_lift(position, bar, rank) and self._guards(position, rank)
        return self._lifting[pair]

    def _guards(self, position: int, rank: int) -> bool:
        """Return whether an act has a good signer up to a rank who is senior to a standing that its author had seen.

        Whether that standing counts does not matter: who saw the removal knew that the senior did not want the group.
        """
        target = self.order.acts[position].target
        lenders = self.roll.lenders.get(position, ())
        seen = [
            standing.rank
            for standing in self.roll.of_group.get(target, ())
            if self.order.saw(position, standing.at)
        ]
        deepest = max(seen, default=-1)
        return any(s.rank < deepest or s.id in lenders for s in self._good_signers(position, rank))


def _gives_at_least(role: Role | None, least: Role | None) -> bool:
    return role is not None and least is not None and role >= least
