"""Acts of equals on equals: quorums, and which of those that threaten each other holds.

A *candidate* is a removal or role act with at least two signers of the rank of the standings it reaches, its
target's group not counted. It has a *quorum* if so many of them are good as ``cosign_min`` says and more than
half of the groups that are stewards of this rank in its past, its target included. One *threatens* another if
both are concurrent and its target signed the other.

A round looks at the open candidates that have no open one in their past:

    1. drop     those without a quorum, if there are any, and begin again
    2. accept   those that no open candidate with a quorum threatens
    3. a ring   where all are threatened: of the best supported (most groups that signed it, or any act after
                it that is after none that threatens it, as stewards of this rank or above; then most good
                signers) accept those that none with as much support threatens, and close them all: what is
                not accepted stays a request

Who has seen both sides and goes on supports neither: else a removed group would be back as soon as those who
removed it had seen its late objection, and what was settled would be open again.
An act that is not ready may threaten, too: else a removed group could overtake the acts that removed it by
signing under heads so old that nothing open lies before them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from crdt.membership_acts import ActKind
from crdt.membership_causality import positions
from crdt.membership_roll import Roll, Standing, groups

Weight = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Candidate:
    """An act of equals on standings that the same signatures reach."""

    position: int
    group: bytes
    reach: tuple[int, ...]
    standings: tuple[Standing, ...]


class Contest:
    """The candidates against the standings of one rank, decided in rounds. Between rounds the roll may change."""

    def __init__(
        self, roll: Roll, rank: int, standings: list[Standing], needed: Callable[[int], int]
    ) -> None:
        self._roll = roll
        self._order = roll.order
        self._rank = rank
        self._standings = standings
        self._needed = needed
        self._stewards: dict[int, int] = {}
        self._signed: list[tuple[Standing, int]] | None = None
        self.open = list(self._candidates())
        self.had_ring = False
        self._on: dict[bytes, int] = {}
        self._at: dict[int, list[Candidate]] = {}
        for candidate in self.open:
            self._on[candidate.group] = self._on.get(candidate.group, 0) | 1 << candidate.position
            self._at.setdefault(candidate.position, []).append(candidate)

    def round(self) -> list[Candidate]:
        """Return the candidates to accept next, if any; closes them and those that can't be accepted any more."""
        undecided = union(self._on.values())
        ready = [c for c in self.open if not self._order.past[c.position] & undecided]
        valid = [c for c in ready if self._has_quorum(c, self._stewards)]
        if len(valid) < len(ready):
            self._close(set(ready).difference(valid))
            return []
        chosen, closed = self._choose(valid)
        if any(self._order.acts[candidate.position].kind is ActKind.ROLE for candidate in chosen):
            self._signed = None
        self._close(set(closed))
        return chosen

    def good_signers(self, candidate: Candidate) -> list[Standing]:
        """Return the equals whose signatures under a candidate are good now."""
        signers = (standing for held in self._signers(candidate).values() for standing in held)
        return [standing for standing in signers if self._roll.is_good(candidate.position, standing)]

    def _close(self, closed: set[Candidate]) -> None:
        self.open = [candidate for candidate in self.open if candidate not in closed]
        for candidate in closed:
            self._at[candidate.position].remove(candidate)
            if not self._at[candidate.position]:
                self._on[candidate.group] &= ~(1 << candidate.position)

    # Candidates

    def _candidates(self) -> Iterator[Candidate]:
        by_group: dict[bytes, list[Standing]] = {}
        for standing in self._standings:
            by_group.setdefault(standing.group, []).append(standing)
        for group, reached in by_group.items():
            touched = [standing for standing in reached if standing.ends or standing.spoken]
            fresh = tuple(standing for standing in reached if not (standing.ends or standing.spoken))
            for position in positions(self._roll.changes_of.get(group, 0)):
                if len(self._equals(position, self._roll.requests[position], group)) > 1:
                    yield from self._candidates_of(position, group, fresh, touched)

    def _candidates_of(
        self, position: int, group: bytes, fresh: tuple[Standing, ...], touched: list[Standing]
    ) -> Iterator[Candidate]:
        past, future = self._order.past[position], self._order.future[position]
        if future & union(1 << standing.at for standing in fresh):
            fresh = tuple(standing for standing in fresh if not future >> standing.at & 1)
        left = (s for s in touched if not future >> s.at & 1 and not s.ends & past)
        still = tuple(s for s in left if not (s.ends | s.spoken) >> position & 1)
        reached = (*fresh, *still) if still else fresh
        for reach, standings in self._by_reach(position, reached).items():
            if standings and len(self._equals(position, reach, group)) > 1:
                yield Candidate(position=position, group=group, reach=reach, standings=standings)

    def _by_reach(
        self, position: int, standings: tuple[Standing, ...]
    ) -> dict[tuple[int, ...], tuple[Standing, ...]]:
        """Return standings by the confirmed acts whose signatures reach them."""
        if not self._roll.requests[position]:
            return {(): standings}
        found: dict[tuple[int, ...], list[Standing]] = {}
        for standing in standings:
            found.setdefault(self._roll.reach(position, standing), []).append(standing)
        return {reach: tuple(held) for reach, held in found.items()}

    def _equals(self, position: int, reach: tuple[int, ...], group: bytes) -> dict[bytes, list[Standing]]:
        """Return the signers of the rank by group, without the target's group."""
        found: dict[bytes, list[Standing]] = {}
        for standing in self._roll.signers_on(position, reach):
            if standing.rank == self._rank and standing.group != group:
                found.setdefault(standing.group, []).append(standing)
        return found

    # Quorums

    def _signers(self, candidate: Candidate) -> dict[bytes, list[Standing]]:
        """Return the equals that sign now: signatures are borrowed only by a good author who is not junior."""
        position = candidate.position
        author = self._roll.author(position)
        borrows = candidate.reach and author.rank <= self._rank and self._roll.is_good(position, author)
        return self._equals(position, candidate.reach if borrows else (), candidate.group)

    def _has_quorum(self, candidate: Candidate, stewards: dict[int, int]) -> bool:
        good = len(groups(self.good_signers(candidate)))
        if good < self._needed(0):
            return False
        view = self._order.past[candidate.position]
        if view not in stewards:
            stewards[view] = len(groups(s for s in self._standings if self._roll.is_steward(s, view)))
        return good >= self._needed(stewards[view])

    # Threats

    def _choose(self, valid: list[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
        """Return which of the ready candidates to accept, and which are closed by that."""
        rivals = _Rivals(self)
        chosen = [c for c in valid if not any(rivals.against(c))]
        if chosen or not valid:
            return chosen, chosen
        self.had_ring = True
        best = max(rivals.weight(c) for c in valid)
        tied = [c for c in valid if rivals.weight(c) == best]
        held = [c for c in tied if all(rivals.weight(rival) < best for rival in rivals.against(c))]
        return held, tied

    def _support(self, candidate: Candidate, after: int) -> int:
        """Count the groups that sign it or signed one of the acts ``after``, as stewards of this rank or above."""
        after |= 1 << candidate.position
        lent = self.good_signers(candidate)
        return len(groups(lent) | groups(s for s, signed in self._signed_by_stewards() if signed & after))

    def _signed_by_stewards(self) -> list[tuple[Standing, int]]:
        """Return what standings up to this rank signed as stewards, less what a removal voids."""
        if self._signed is None:
            self._signed = [
                (standing, self._as_steward(standing))
                for standing in self._roll.standings.values()
                if standing.counts and standing.rank <= self._rank
            ]
        valid = []
        for standing, signed in self._signed:
            for end in positions(standing.ends):
                signed &= self._order.past[end]
            valid.append((standing, signed))
        return valid

    def _as_steward(self, standing: Standing) -> int:
        return union(
            1 << position
            for position in positions(self._roll.signed.get(standing.id, 0))
            if self._roll.is_steward(standing, self._order.past[position])
        )


class _Rivals:
    """The open candidates of one round that have a quorum as things stand: who threatens whom, and their weights."""

    def __init__(self, contest: Contest) -> None:
        self._contest = contest
        self._order = contest._order
        self._valid: dict[Candidate, bool] = {}
        self._stewards: dict[int, int] = {}
        self._weights: dict[Candidate, Weight] = {}
        self._after: dict[bytes, int] = {}

    def against(self, candidate: Candidate) -> Iterator[Candidate]:
        """Yield the candidates that threaten one: concurrent, and on a group that signed it."""
        concurrent = self._order.concurrent(candidate.position)
        for group in self._contest._signers(candidate):
            yield from self._valid_at(self._contest._on.get(group, 0) & concurrent)

    def weight(self, candidate: Candidate) -> Weight:
        """Return how many groups support a candidate, and how many good signers it has."""
        if candidate not in self._weights:
            after = self._order.future[candidate.position] & ~self._after_rivals(candidate)
            signers = groups(self._contest.good_signers(candidate))
            self._weights[candidate] = self._contest._support(candidate, after), len(signers)
        return self._weights[candidate]

    def _after_rivals(self, candidate: Candidate) -> int:
        concurrent = self._order.concurrent(candidate.position)
        found = 0
        for group in self._contest._signers(candidate):
            on = self._contest._on.get(group, 0)
            found |= self._after_all(on & concurrent) if on & ~concurrent else self._after_group(group)
        return found

    def _after_group(self, group: bytes) -> int:
        if group not in self._after:
            self._after[group] = self._after_all(self._contest._on.get(group, 0))
        return self._after[group]

    def _after_all(self, acts: int) -> int:
        return union(self._order.future[rival.position] for rival in self._valid_at(acts))

    def _valid_at(self, acts: int) -> Iterator[Candidate]:
        for position in positions(acts):
            yield from (rival for rival in self._contest._at[position] if self._is_valid(rival))

    def _is_valid(self, rival: Candidate) -> bool:
        if rival not in self._valid:
            self._valid[rival] = self._contest._has_quorum(rival, self._stewards)
        return self._valid[rival]


def union(sets: Iterable[int]) -> int:
    """Return the acts that are in any of the sets."""
    found = 0
    for acts in sets:
        found |= acts
    return found
