"""Who belongs to a space: a pure function of the set of its control acts.

Promise: ``evaluate`` gives the same answer for every order and multiplicity of the same acts. Acts whose past
is incomplete wait and change nothing. The rule stands in ``membership_settling``, the rights of data in
``membership_data``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from types import MappingProxyType

from crdt.membership_acts import (
    COUNTS,
    Act,
    ActKind,
    DataEntry,
    Member,
    Outcome,
    Reason,
    Request,
    Role,
    Verdict,
)
from crdt.membership_answer import (
    control_epochs_of,
    endings_of,
    epoch_of,
    has_left,
    lowerings_of,
    member_in,
    members_of,
    past_endings_of,
    requests_of,
    verdicts_of,
)
from crdt.membership_causality import Causality
from crdt.membership_data import Court, Rights
from crdt.membership_heights import is_plain
from crdt.membership_hindsight import Hindsight
from crdt.membership_settling import Settlement
from identity.errors import Unavailable

__all__ = [
    "COUNTS",
    "Act",
    "ActKind",
    "DataEntry",
    "Member",
    "Membership",
    "Outcome",
    "Reason",
    "Request",
    "Role",
    "Verdict",
    "evaluate",
    "honoured",
]

Views = dict[frozenset[bytes], Mapping[bytes, Member]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Membership:
    """What a set of control acts says.

    ``members``: by group. ``verdicts``: by act. ``requests``: open ones, by act. ``epoch``: the act whose
    epoch serves new data; None: the next writer mints one first. ``control_epochs``: the acts whose control key
    may seal new control entries, best first. ``heads``: the acts that a new one names as seen.
    ``rights``: what they let groups write. ``is_plain``: no act could end a right that an author's own view gave, so
    ``right_of`` answers for all data.
    """

    members: Mapping[bytes, Member]
    verdicts: Mapping[bytes, Verdict]
    requests: tuple[Request, ...]
    epoch: bytes | None
    control_epochs: tuple[bytes, ...]
    heads: tuple[bytes, ...]
    settled: Settlement = field(repr=False)
    rights: Rights = field(repr=False)
    is_plain: bool = field(repr=False)
    _views: Views = field(repr=False)
    _said: dict[int, Mapping[bytes, Member]] = field(repr=False)
    _hindsight: Hindsight = field(repr=False)

    @property
    def readers(self) -> frozenset[bytes]:
        """The groups that hold the keys of data: stewards, contributors and readers."""
        return frozenset(group for group, member in self.members.items() if member.role >= Role.READER)

    @property
    def waiting(self) -> frozenset[bytes]:
        """The acts whose past has not arrived."""
        return self.settled.order.waiting

    @property
    def gone(self) -> frozenset[bytes]:
        """The groups that were here once, or were invited without a right to, and are not."""
        return frozenset(self.settled.roll.of_group) - set(self.members)

    def invited_by(self, group: bytes) -> frozenset[bytes]:
        """Return the groups that a group invited, whatever became of that."""
        roll = self.settled.roll
        standings = (one for one in roll.standings.values() if one.rank)
        return frozenset(one.group for one in standings if roll.author(one.at).group == group)

    def endings(self, group: bytes) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """Return the acts that ended or voided what a group was, and its own leaves; none if it is here."""
        return endings_of(self.settled, group)

    def has_left(self, group: bytes) -> bool:
        """Return whether a group that is out left anything that it was and that nobody removed it from.

        Under that it could still act as if it had not left.
        """
        return has_left(self.settled, group)

    def lowerings(self, group: bytes) -> frozenset[bytes]:
        """Return the acts that left a group here with less than the right to read; none if it never had that right."""
        is_lowered = group in self.members and self.members[group].role < Role.READER
        return lowerings_of(self.settled, group) if is_lowered else frozenset()

    def past_endings(self, group: bytes) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """Return the removals and the own leaves that ever ended something that a group was, whatever it is now."""
        return past_endings_of(self.settled, group)

    def has(self, heads: Iterable[bytes]) -> bool:
        """Return whether ``heads`` and all that they had seen are here."""
        return self.settled.order.has(heads)

    def right_of(self, heads: Iterable[bytes], group: bytes) -> Role | None:
        """Return the role of ``group`` by the acts up to ``heads`` alone, or None; Unavailable if one is missing."""
        member = self.member_at(heads, group)
        return member.role if member else None

    def roles_at(self, heads: Iterable[bytes]) -> Mapping[bytes, Role]:
        """Return all roles by the acts up to ``heads`` alone; Unavailable if one of them is missing."""
        return {group: member.role for group, member in self.members_at(heads).items()}

    def members_at(self, heads: Iterable[bytes]) -> Mapping[bytes, Member]:
        """Return the members by the acts up to ``heads`` alone; Unavailable if one of them is missing."""
        key = frozenset(heads)
        if key not in self._views:
            if not self.has(key):
                raise Unavailable("membership-past-missing")
            self._views[key] = self._members(self.settled.order.view(key))
        return self._views[key]

    def member_at(self, heads: Iterable[bytes], group: bytes) -> Member | None:
        """Return what a group was by the acts up to ``heads`` alone, or None; Unavailable if one of them is missing.

        Unlike ``members_at`` it costs little for very many heads, if the last ones are asked for first.
        """
        key = frozenset(heads)
        if not self.has(key):
            raise Unavailable("membership-past-missing")
        return self._hindsight.member(key, group)

    def lasting_at(self, heads: Iterable[bytes], group: bytes) -> Member | None:
        """Return what a group was by those acts up to ``heads`` that count, now that all are known.

        An act that counts up to there alone may turn out void: whoever wrote it was removed without knowing.
        """
        return member_in(self.settled, group, self.settled.order.view(frozenset(heads)))

    def honoured(self, entries: Iterable[DataEntry]) -> frozenset[bytes]:
        """Return the ids of those data entries that count; ``entries`` must be all that are known."""
        return Court(self.settled).honoured(entries)

    def _members(self, view: int) -> Mapping[bytes, Member]:
        order, inert = self.settled.order, self.settled.inert
        if not (view ^ order.everything) & ~inert:
            return self.members
        said = view & ~inert
        if said not in self._said:
            self._said[said] = members_of(Settlement(order.part(view)))
        return self._said[said]


def evaluate(
    acts: Iterable[Act],
    *,
    space: bytes | None = None,
    earlier: Membership | None = None,
    granted: Mapping[bytes, Set[bytes]] = MappingProxyType({}),
) -> Membership:
    """Return the membership that the set of acts defines.

    ``space``: the id of the genesis; without it the genesis with the lowest id is taken. ``earlier``: an
    evaluation of acts of the same space, whose answers about rights are kept: what a view says never changes.
    ``granted``: by the acts that minted keys, the groups that were given these by grants.
    """
    settled = Settlement(Causality(acts, space))
    members = members_of(settled)
    epoch = epoch_of(settled, members, granted)
    return Membership(
        members=members,
        verdicts=verdicts_of(settled),
        requests=requests_of(settled, members),
        epoch=epoch,
        control_epochs=control_epochs_of(settled, members, epoch),
        heads=settled.order.heads(),
        settled=settled,
        rights=Rights(settled),
        is_plain=is_plain(settled.order.acts),
        _views=earlier._views if earlier else {},
        _said={},
        _hindsight=Hindsight(settled, earlier._hindsight.known if earlier else {}),
    )


def honoured(acts: Iterable[Act], entries: Iterable[DataEntry]) -> frozenset[bytes]:
    """Return the ids of the data entries that count under the set of acts."""
    return evaluate(acts).honoured(entries)
