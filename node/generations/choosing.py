"""What is to be done about a space's generations: which to check, confirm and begin from, when one is due, what may go.

Everything here runs in the store's thread and changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator
from dataclasses import dataclass

from crdt.generations import Standing, may_confirm, newest, unaware
from crdt.membership import Role
from node.generations.covering import (
    brings,
    can_review,
    forks_below,
    has_parts,
    is_first,
    is_open,
    lacks,
    still_hold,
)
from node.replica.contents import Found
from node.replica.replica import Replica
from node.replica.uncovered import begins_beyond

ENTRIES_DUE = 5_000
TIMES_DUE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Outstanding:
    """The generations of a space that are to be checked, that are to be confirmed, and the one to begin from.

    ``awaits``: whether data that comes may be more of one that is waited for. ``strays``: what peers are to be asked
    for, by space, log and sequence, since they don't send it unasked.
    """

    review: list[Standing]
    confirm: list[Standing]
    adopt: Standing | None
    awaits: bool
    strays: frozenset[tuple[bytes, bytes, int]]

    @property
    def is_nothing(self) -> bool:
        """Whether nothing can be done now."""
        return not self.review and not self.confirm and self.adopt is None


def outstanding_in(replica: Replica, space: bytes, missing: Collection[bytes]) -> Outstanding:
    """Return what is to be done of a space; of the logs ``missing`` a peer no longer holds what follows here."""
    best = chosen(replica, space, missing)
    return Outstanding(
        review=_to_review(replica, space, best),
        confirm=_to_confirm(replica, space),
        adopt=_to_adopt(replica, space, best, missing),
        awaits=_waits(replica, space, best),
        strays=frozenset(replica.lacking(space)),
    )


def chosen(replica: Replica, space: bytes, missing: Collection[bytes]) -> Standing | None:
    """Return the generation to begin from: the newest of those that end no log below where it begins here.

    Where a peer no longer holds what follows here, those come first that bring it.
    """
    contents, all_ = replica.projection.contents, replica.generations(space)
    logs = replica.ledger.logs_of(space)
    useless = contents.broken() | {one.hash for one in all_ if begins_beyond(logs, one.floors)}
    found = newest(all_, useless)
    if not missing or found is None or brings(replica, space, found, missing):
        return found
    idle = {
        one.hash
        for one in all_
        if contents.found(one.hash) is Found.DIFFERS or not brings(replica, space, one, missing)
    }
    return newest(all_, useless | idle) or found


def _waits(replica: Replica, space: bytes, best: Standing | None) -> bool:
    contents, all_ = replica.projection.contents, replica.generations(space)
    is_open = any(contents.found(one.hash) in (None, Found.REVIEWED, Found.TAKING) for one in all_)
    return is_open and (
        contents.adopted(space) != getattr(best, "hash", None)
        or any(_lacks_to_confirm(replica, space, one) for one in all_[-1:])
    )


def _lacks_to_confirm(replica: Replica, space: bytes, one: Standing) -> bool:
    """Tell whether what a generation covers, which this device might confirm, is still to come: acts come first."""
    me = replica.me
    is_open = replica.projection.contents.found(one.hash) is None
    may = is_open and may_confirm(replica.state(space), one, me.group, me.keys.public.id)
    return may and not still_hold(replica, space, one.act.floors)


def _to_review(replica: Replica, space: bytes, best: Standing | None) -> list[Standing]:
    """Return the generations to be computed again: the newest, and the last one that each group made.

    Computing takes as long as the space is large, and a few bytes say that there is one more.
    """
    contents, state, me = replica.projection.contents, replica.state(space), replica.me
    known = [
        one
        for one in replica.generations(space)
        if contents.found(one.hash) is not None
        or (
            (one.counts or may_confirm(state, one, me.group, me.keys.public.id))
            and can_review(replica, space, one)
        )
    ]
    last = {one.record.author.group: one.hash for one in known}
    wanted = set(last.values())
    for one in filter(None, (best, replica.generation(space))):
        wanted |= {one.hash, one.act.after or b""}
    return [
        one
        for one in known
        if one.hash in wanted
        and is_open(replica, space, one)
        and (contents.found(one.hash) is None or can_review(replica, space, one))
    ]


def _to_confirm(replica: Replica, space: bytes) -> list[Standing]:
    state, contents, me = replica.state(space), replica.projection.contents, replica.me
    return [
        one
        for one in replica.generations(space)
        if contents.found(one.hash) in (Found.REVIEWED, Found.ADOPTED)
        and may_confirm(state, one, me.group, me.keys.public.id)
    ]


def _to_adopt(
    replica: Replica, space: bytes, best: Standing | None, missing: Container[bytes]
) -> Standing | None:
    """Return the generation to begin from, if it isn't used yet and all that it keeps is here."""
    contents = replica.projection.contents
    if best is None or contents.found(best.hash) in (Found.ADOPTED, Found.BROKEN):
        return None
    is_judged = not is_open(replica, space, best)
    if is_judged and contents.found(best.hash) is Found.DIFFERS:
        return None
    if not is_judged:
        before = _reviewed_before(replica, space, best)
        if before is not None or not lacks(replica, space, best, missing):
            return before or _with_all_of_it(replica, space, best)
    return best if has_parts(replica, space, best) else None


def _reviewed_before(replica: Replica, space: bytes, best: Standing) -> Standing | None:
    """Return the generation from which this one was computed, where it was reviewed: its author began there, too."""
    logs = replica.ledger.logs_of(space)
    for one in replica.generations(space):
        is_reviewed = replica.projection.contents.found(one.hash) is Found.REVIEWED
        if one.hash == best.act.after and is_reviewed and has_parts(replica, space, one):
            return None if begins_beyond(logs, one.floors) else one
    return None


def _with_all_of_it(replica: Replica, space: bytes, best: Standing) -> Standing | None:
    """Return what to begin from where all that this one covers is here, and it still can't be computed again."""
    if can_review(replica, space, best) or not still_hold(replica, space, best.act.floors):
        return None
    return best if has_parts(replica, space, best) else None


# Making one by itself


def is_due(replica: Replica, space: bytes) -> bool:
    """Tell whether much more lies above the floors than records hold, and this device is to act.

    The first of the stewards' devices acts; where that one is silent, the others do when it is twice as much.
    """
    if not _may_make(replica, space):
        return False
    patience = 1 if is_first(replica, space) else 2
    rows = [row for row in replica.ledger.logs_of(space) if not row.is_control]
    above = sum(max(0, min(row.applied, row.height) - row.covered) for row in rows)
    (records,) = replica.db.execute(
        "SELECT count(*) FROM records WHERE space = ?", (replica.ledger.space_rows[space],)
    ).fetchone()
    return above > patience * ENTRIES_DUE and above > patience * TIMES_DUE * max(1, int(records))


def _may_make(replica: Replica, space: bytes) -> bool:
    """Tell whether this group may make one, and the last one doesn't wait for a confirmation still.

    Who has heard of a fork below one of its floors confirms none: it would wait for ever where all have.
    """
    if replica.state(space).role(replica.me.group) is not Role.STEWARD:
        return False
    return all(
        one.counts or one.act.replaces or any(forks_below(replica, space, floor) for floor in one.act.floors)
        for one in replica.generations(space)[-1:]
    )


def to_unite(replica: Replica, space: bytes) -> dict[bytes, int]:
    """Return up to where logs have to be covered so that two generations which were made apart give way to one.

    Nothing where there are no such two, where not all of it is here yet, or where others are to act: the first of the
    stewards' devices does, and those that made the two.
    """
    used = replica.projection.contents.adopted(space)
    if used is None or not _may_make(replica, space):
        return {}
    counting = {one.hash: one for one in replica.generations(space) if one.counts}
    if used not in counting:
        return {}
    apart = [counting[used], *(one for one in counting.values() if _reaches_beyond(one, counting[used]))]
    ends: dict[bytes, int] = {}
    for floor in (floor for one in apart for floor in one.act.floors):
        ends[floor.log] = max(ends.get(floor.log, 0), floor.seq)
    makers = {one.record.author.device for one in apart}
    acts = replica.me.keys.public.id in makers or is_first(replica, space)
    return ends if len(apart) > 1 and acts and _are_here(replica, space, ends) else {}


def _reaches_beyond(one: Standing, used: Standing) -> bool:
    below = used.floors
    return any(floor.log not in below or floor.seq > below[floor.log].seq for floor in one.act.floors)


def _are_here(replica: Replica, space: bytes, ends: dict[bytes, int]) -> bool:
    rows = ((replica.ledger.logs.get((space, log)), end) for log, end in ends.items())
    return all(row is not None and row.applied >= end for row, end in rows)


# Letting history go


def awaited(replica: Replica, space: bytes) -> Iterator[bytes]:
    """Yield the groups, perhaps repeatedly, of the devices that don't know yet what the newest generation covers."""
    found = replica.generation(space)
    if found is not None:
        yield from (group for group, _ in unaware(replica.state(space), found))


def droppable(replica: Replica, space: bytes) -> list[bytes]:
    """Return the logs of which history may go: once whoever might make another generation knows of the one in use."""
    found = replica.generation(space)
    if found is None or replica.projection.contents.found(found.hash) is not Found.ADOPTED:
        return []
    if any(awaited(replica, space)):
        return []
    rows = replica.ledger.logs_of(space)
    return [row.log for row in rows if not row.is_control and row.covered > row.floor]
