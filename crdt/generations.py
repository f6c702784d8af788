"""Which generations of a space count: a pure function of its control entries.

A generation *stands* if its author's group was a steward by the acts that it had seen. It counts if a confirmation of
another group stands that was a reader at least, by the acts that the confirmation had seen. Without one it counts only
where there is nobody to confirm: no other reader by the acts that it had seen, and none now whose standing had not seen
it; and no act that it hadn't seen ended its author's rights. Confirmations are judged likewise, so what a removed group
and its stand-ins date back counts for nothing, while what somebody who stays has checked outlasts its author.

Of those that count the *newest* is used: one gives way to another that had seen it and covers at least as much, or
that replaces it; of those left the one that covers most, then the lowest hash.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crdt import acts
from crdt.control_record import ControlRecord
from crdt.membership import COUNTS, Role
from crdt.seen_marks import Marks
from crdt.space import SpaceState

CONFIRMED_BY = 2  # so that one more group may leave badly


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A generation whose author might make it: its entry, who confirmed it by right, and whether it counts.

    ``known_to``: the devices that had it when they said that they know it, its author's among them.
    """

    record: ControlRecord
    act: acts.Generation
    confirmed: tuple[ControlRecord, ...]
    known_to: frozenset[bytes]
    counts: bool

    @property
    def hash(self) -> bytes:
        """The hash of the act's entry."""
        return self.record.hash

    @property
    def floors(self) -> dict[bytes, acts.Floor]:
        """The floors by log."""
        return {floor.log: floor for floor in self.act.floors}


def generations(state: SpaceState) -> tuple[Standing, ...]:
    """Return all generations of a space that stand, earlier ones first."""
    found = [
        (record, record.body.act)
        for record in state.records.values()
        if isinstance(record.body, acts.Control) and isinstance(record.body.act, acts.Generation)
    ]
    court = _Court(state) if found else None
    standing = [court.judged(record, act) for record, act in found if court] if court else []
    kept = (one for one in standing if one is not None)
    return tuple(sorted(kept, key=lambda one: (one.record.depth, one.hash)))


def newest(standing: Iterable[Standing], passed_over: Iterable[bytes] = ()) -> Standing | None:
    """Return the generation from which a space begins; those ``passed_over`` turned out to be broken."""
    broken = frozenset(passed_over)
    counting = [one for one in standing if one.counts and one.hash not in broken]
    naming: dict[bytes | None, list[Standing]] = {}
    for one in counting:
        for name in {one.act.after, one.act.replaces}:
            naming.setdefault(name, []).append(one)
    left = [one for one in counting if not any(_gives_way(one, by) for by in naming.get(one.hash, ()))]
    return max(left, key=lambda one: (_covered(one), tuple(-byte for byte in one.hash)), default=None)


def may_confirm(state: SpaceState, one: Standing, group: bytes, device: bytes) -> bool:
    """Tell whether a confirmation by a device is of use: another reader group's first, and each of a steward's."""
    role = state.role(group)
    if role is None or role < Role.READER or device in one.known_to:
        return False
    given = {record.author.group for record in one.confirmed}
    return role is Role.STEWARD or (group != one.record.author.group and group not in given)


def unaware(state: SpaceState, one: Standing) -> list[tuple[bytes, bytes]]:
    """Return the stewards' devices, each after its group, that might make a generation without knowing of this one."""
    stewards = (group for group, member in state.members().items() if member.role is Role.STEWARD)
    rosters = ((group, state.roster_of(group)) for group in stewards)
    return sorted(
        (group, device)
        for group, roster in rosters
        for device in (roster.devices if roster is not None else ())
        if device not in one.known_to
    )


def _covered(one: Standing) -> int:
    return sum(floor.seq for floor in one.act.floors)


def _gives_way(one: Standing, other: Standing) -> bool:
    """Return whether another generation, which names this one, takes its place."""
    if one is other:
        return False
    if other.act.replaces == one.hash:
        return True
    if one.act.replaces == other.hash or other.record.depth <= one.record.depth:
        return False
    floors = other.floors
    return other.act.after == one.hash and all(
        floor.log in floors and floors[floor.log].seq >= floor.seq for floor in one.act.floors
    )


class _Court:
    """Judges the generations of one state; asks each question about it once."""

    def __init__(self, state: SpaceState) -> None:
        self._state = state
        self._membership = state.membership()
        self._asked: set[bytes] = set()
        self._confirmations: dict[bytes, list[ControlRecord]] = {}
        self._ends: dict[bytes, list[bytes]] = {}
        for record in state.records.values():
            if isinstance(record.body, acts.Control):
                self._sort(record, record.body.act)
        ends = (end for found in self._ends.values() for end in found)
        self._marks = Marks(state.records, (*self._asked, *ends))

    def judged(self, record: ControlRecord, act: acts.Generation) -> Standing | None:
        """Return the generation if it stands."""
        author = record.author.group
        if not self._state.speaks(record) or self._role(record, author) is not Role.STEWARD:
            return None
        given = self._confirmations.get(record.hash, ())
        confirmed = tuple(
            one for one in given if one.author.group != author and self._confirms(one, record.hash)
        )
        known_to = {one.author.device for one in given if self._marks.had_seen(one.hash, record.hash)}
        return Standing(
            record=record,
            act=act,
            confirmed=confirmed,
            known_to=frozenset(known_to | {record.author.device}),
            counts=bool(confirmed) or (not self._others(record) and self._lasts(record)),
        )

    def _sort(self, record: ControlRecord, act: acts.Act) -> None:
        match act:
            case acts.Generation():
                self._asked |= {record.hash, _standing_of(record)}
            case acts.ConfirmGeneration():
                self._confirmations.setdefault(act.generation, []).append(record)
                self._asked |= {act.generation, _standing_of(record)}
            case acts.Remove() | acts.Leave():
                self._end(record, act.group if isinstance(act, acts.Remove) else record.author.group)
            case acts.ChangeRole() if act.role < Role.READER:
                self._end(record, act.group)

    def _end(self, record: ControlRecord, group: bytes) -> None:
        if self._membership.verdicts.get(record.hash) == COUNTS:
            self._ends.setdefault(group, []).append(record.hash)

    def _confirms(self, record: ControlRecord, generation: bytes) -> bool:
        role = self._role(record, record.author.group)
        able = role is not None and role >= Role.READER and self._state.speaks(record)
        return (
            able
            and self._marks.had_seen(record.hash, generation)
            and self._lasts(record)
            and self._invited(record)
        )

    def _role(self, record: ControlRecord, group: bytes) -> Role | None:
        assert isinstance(record.body, acts.Control)
        return (
            self._state.role_at(record.body.seen, group) if self._state.has_heads(record.body.seen) else None
        )

    def _lasts(self, record: ControlRecord) -> bool:
        """Tell whether no act that this one hadn't seen, and that hadn't seen this one, ended its author's rights."""
        marks = self._marks
        return all(
            marks.had_seen(record.hash, end) or marks.was_seen_by(record.hash, end)
            for end in self._ends.get(record.author.group, ())
        )

    def _invited(self, record: ControlRecord) -> bool:
        """Tell whether the standing under which an act was written counts still."""
        standing = _standing_of(record)
        given = self._state.records.get(standing)
        if given is None or not self._marks.had_seen(record.hash, standing):
            return False
        if isinstance(given.body, acts.Genesis):
            return given.author.group == record.author.group
        act = given.body.act
        named = isinstance(act, acts.Invite) and act.group == record.author.group
        return named and self._membership.verdicts.get(standing) == COUNTS

    def _others(self, record: ControlRecord) -> bool:
        """Tell whether another group was there to confirm, or is now without its inviter having known the act."""
        assert isinstance(record.body, acts.Control)
        state, author = self._state, record.author.group
        heads = state.membership_heads(record.body.seen)
        before = self._membership.roles_at(heads)
        if any(group != author and role >= Role.READER for group, role in before.items()):
            return True
        now = self._membership.members
        return any(
            group != author
            and member.role >= Role.READER
            and member.standing in state.records
            and not self._marks.had_seen(member.standing, record.hash)
            for group, member in now.items()
        )


def _standing_of(record: ControlRecord) -> bytes:
    """Return the standing under which an act was written."""
    return record.body.standing if isinstance(record.body, acts.Control) else b""
