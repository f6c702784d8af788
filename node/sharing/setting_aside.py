"""What removals did to the data of spaces, as people are told: what is set aside, what stays, whose act it was.

All of it is read from what the projection judged; nothing is decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.membership import Role
from crdt.membership_causality import positions
from crdt.membership_roll import Standing
from crdt.moments import instant_text
from crdt.space import SpaceState
from node.desk.scope import shown_spaces
from node.replica.honouring import VOID
from node.replica.log_row import LogRow
from node.sharing.windows import past_of

if TYPE_CHECKING:
    from node.desk.scope import Scope
    from node.hub import Hub

Json = Any


class Why(Enum):
    """Why a group could no longer write when it wrote."""

    REMOVED = "removed"
    LEFT = "left"
    ROLE = "role"
    INVITATION = "invitation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What ended a group's right to write in a space; ``act`` is empty where only its invitation doesn't count."""

    group: bytes
    why: Why
    act: bytes = b""
    by: bytes = b""
    at_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What is set aside of a group in a space, and what stays because others built on it."""

    space: bytes
    ending: Ending
    count: int
    stays: int
    because_of: tuple[bytes, ...]
    records: tuple[bytes, ...]


def asides(hub: Hub, scope: Scope) -> list[Aside]:
    """Return what is set aside or stays only by others in the spaces of a scope, by space and group."""
    return [one for space in shown_spaces(hub, scope) for one in _asides_in(hub, space)]


def endings(hub: Hub, space: bytes, since_row: int = -1) -> list[Ending]:
    """Return the acts that ended rights of groups in a space and arrived here after an entry, by its row."""
    state = hub.replica.state(space)
    found = []
    for group in sorted(state.membership().settled.roll.of_group):
        ending = ending_of(state, group)
        if ending is not None and ending.act and _row_of(hub, ending.act) > since_row:
            found.append(ending)
    return found


def ending_of(state: SpaceState, group: bytes) -> Ending | None:
    """Return the last thing that ended a right of a group; None where nothing did."""
    settled = state.membership().settled
    standings = settled.roll.of_group.get(group, ())
    ends = leaves = lowered = 0
    for standing in standings:
        ends |= standing.ends
        leaves |= standing.leaves
        lowered |= (standing.given[Role.COURIER] | standing.given[Role.READER]) & standing.demotions
    last = max(positions(ends | leaves | lowered), default=None)
    if last is None:
        return (
            None
            if any(standing.counts for standing in standings)
            else Ending(group=group, why=Why.INVITATION)
        )
    last = _said_first(state, standings, last)
    act = state.records[settled.order.acts[last].id]
    why = Why.REMOVED if ends >> last & 1 else Why.LEFT if leaves >> last & 1 else Why.ROLE
    claimed_ms = act.body.claimed_ms if isinstance(act.body, acts.Control) else 0
    return Ending(group=group, why=why, act=act.hash, by=act.author.group, at_ms=claimed_ms)


def _said_first(state: SpaceState, standings: Iterable[Standing], last: int) -> int:
    """Return where the leave stands that a removal had seen, else the removal: who has left is removed for new keys."""
    order = state.membership().settled.order.acts
    for standing in standings:
        if standing.leaves and standing.ends >> last & 1:
            seen = past_of(state, (order[last].id,))
            return max((at for at in positions(standing.leaves) if order[at].id in seen), default=last)
    return last


def of_record(hub: Hub, space: bytes, record: bytes, names: Mapping[bytes, str]) -> list[Json]:
    """Return whose words about a record are set aside by a removal, how many, and why."""
    state, fold = hub.replica.state(space), hub.replica.projection.fold(record)
    late = [item.author.group for item in fold.items if item.void == VOID] if fold is not None else []
    return [
        {
            **ending_json(names, ending_of(state, group) or Ending(group=group, why=Why.INVITATION)),
            "count": late.count(group),
        }
        for group in sorted(set(late))
    ]


def ending_json(names: Mapping[bytes, str], ending: Ending) -> Json:
    """Return what ended a right, with names."""
    return {
        "group": ending.group.hex(),
        "group_name": _named(names, ending.group),
        "why": ending.why.value,
        "by": ending.by.hex() or None,
        "by_name": _named(names, ending.by) if ending.by else None,
        "at": instant_text(ending.at_ms) if ending.at_ms else None,
    }


def _named(names: Mapping[bytes, str], group: bytes) -> str:
    return names.get(group) or group.hex()[:10]


def _asides_in(hub: Hub, space: bytes) -> Iterator[Aside]:
    honouring, state = hub.replica.projection.honouring, hub.replica.state(space)
    logs: dict[bytes, list[LogRow]] = {}
    for row in hub.replica.ledger.logs_of(space):
        author = state.authors.get(row.log)
        if not row.is_control and author is not None:
            logs.setdefault(author.group, []).append(row)
    ended = {row.row for row, _ in honouring.ended(space)}
    vouched = honouring.vouched(space)
    for group in sorted(logs):
        rows = [row for row in logs[group] if row.row in ended or row.row in vouched]
        aside = _aside(hub, state, group, rows) if rows else None
        if aside is not None:
            yield aside


def _aside(hub: Hub, state: SpaceState, group: bytes, rows: list[LogRow]) -> Aside | None:
    db, vouched = hub.replica.db, hub.replica.projection.honouring.vouched(state.id)
    marks = ", ".join(str(row.row) for row in rows)
    void = f"FROM entries e WHERE e.log IN ({marks}) AND e.void = ? AND e.record IS NOT NULL"
    (count,) = db.execute(f"SELECT count(*) {void}", (VOID,)).fetchone()
    records = db.execute(
        f"SELECT record FROM records WHERE id IN (SELECT e.record {void}) ORDER BY id",  # noqa: S608
        (VOID,),
    ).fetchall()
    grown = [one for row in rows for one in vouched.get(row.row, ())]
    by = {state.authors[hub.replica.ledger.by_row(one.by[0]).log].group for one in grown}
    # What opens a log says nothing.
    stays = sum(one.height - max(one.since, 1) for one in grown)
    if not count and not stays:
        return None
    return Aside(
        space=state.id,
        ending=ending_of(state, group) or Ending(group=group, why=Why.INVITATION),
        count=count,
        stays=stays,
        because_of=tuple(sorted(by)),
        records=tuple(bytes(record) for (record,) in records),
    )


def _row_of(hub: Hub, entry: bytes) -> int:
    found = hub.replica.ledger.arrivals.row_of(entry)
    return -1 if found is None else found
