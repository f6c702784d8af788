"""What an erasure names, what this node owes to those of others, and what came too late. In the store's thread.

A record goes with all that was said about it, with its overlays and with its parts, each where it lives. What this
group may not erase is named all the same: the nodes of those who wrote it follow by themselves (``follow_ups``), as far
as that is about the record.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from crdt import acts, limits
from crdt.entry import Entry
from crdt.erasures import CHECK_BYTES, Erasure, joined, may_erase, names, receipts, saw
from crdt.generations import generations
from crdt.kind import BASE
from crdt.membership import Role
from crdt.ops import DataBody
from crdt.seen_marks import Marks
from crdt.space import SpaceState
from node.erasing.erasing import Known, subject_of
from node.replica.log_row import LogRow
from node.replica.outcome import Outcome
from node.replica.projection import RecordRow
from node.replica.replica import Replica

_IN_ONE_MAX = 1_000
_TOLD_MAX = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An entry to erase; ``heads``: the control heads that it declared, None where it declared none."""

    log: bytes
    seq: int
    hash: bytes
    heads: tuple[bytes, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """An entry about a record that was erased. ``knew``: its author had seen the act and wrote it all the same."""

    space: bytes
    record: bytes
    row: LogRow
    entry: Entry
    body: DataBody
    knew: bool


def plan(
    replica: Replica, record: bytes, reason: acts.EraseReason, why: str
) -> tuple[list[tuple[bytes, acts.Erase]], int]:
    """Return the acts that erase a record with its parts and overlays, the record itself last, and how many entries."""
    found: list[tuple[bytes, acts.Erase]] = []
    count = 0
    whole = belonging(replica, record)
    covered: dict[bytes, list[Named]] = {}
    for space in replica.spaces:
        for about, entry in _covered_about(replica, space, whole):
            covered.setdefault(about, []).append(entry)
    for one in reversed(whole):
        row, fold = replica.projection.row(one), replica.projection.fold(one)
        if row is None or fold is None:
            continue
        by_hash = {entry.hash: entry for entry in _kept_of(replica, row.space, one)}
        by_hash |= {entry.hash: entry for entry in (*covered.get(one, ()), *_named_of(replica, row))}
        named = list(by_hash.values())
        count += len(named)
        found += [(row.space, act) for act in erase_acts(one, fold.kind, named, reason, why)]
    return found, count


def belonging(replica: Replica, record: bytes) -> list[bytes]:
    """Return a record with its overlays and the parts that its group made, the record first."""
    found = [record]
    for one in found:
        fold = replica.projection.fold(one)
        parts = replica.db.execute("SELECT record FROM records WHERE part_of = ?", (one,)).fetchall()
        overlays = replica.db.execute(
            "SELECT r.record FROM links l JOIN records r ON r.id = l.record"
            " WHERE l.target = ? AND l.field = ? AND r.kind = 'overlay'",
            (one, BASE),
        ).fetchall()
        for (other,) in [*parts, *overlays]:
            made = replica.projection.fold(bytes(other))
            ours = made is not None and fold is not None and made.owner == fold.owner
            if bytes(other) not in found and (ours or (other,) in overlays):
                found.append(bytes(other))
    return found


def erase_acts(
    record: bytes, kind: str, named: Sequence[Named], reason: acts.EraseReason, why: str
) -> list[acts.Erase]:
    """Return as few acts as name all these entries; what made the record is named last, so all counts or nothing."""
    ordered = sorted(named, key=lambda one: (one.hash == record, one.log, one.seq))
    return [
        acts.Erase(record, kind, _by_log(part), reason, why)
        for part in (ordered[at : at + _IN_ONE_MAX] for at in range(0, len(ordered), _IN_ONE_MAX))
    ]


def may_erase_record(replica: Replica, record: bytes) -> bool:
    """Tell whether this group may erase a record."""
    place, row = replica.ledger.branches.place(record), replica.projection.row(record)
    if place is None or row is None:
        return False
    log = replica.ledger.by_row(place.log).log
    return may_erase(replica.state(row.space), replica.me.group, log)


def follow_ups(replica: Replica, space: bytes) -> list[acts.Erase]:
    """Return the acts by which this group erases what it wrote itself, because somebody asks who may."""
    known, state, group = replica.erasing.known(space), replica.state(space), replica.me.group
    if (state.role(group) or 0) < Role.CONTRIBUTOR:
        return []
    # What this group named once it never names again, whatever became of its act: nodes would go on for ever.
    own = joined(
        places
        for one in (*known.acts, *known.asks)
        for places in ((one.places, one.asked) if one.by.group == group else (one.places,))
    )
    found: list[acts.Erase] = []
    done: set[bytes] = set()
    for one in (*known.acts, *known.asks):
        if not _is_to_be_followed(replica, space, one):
            continue
        wanted = [
            entry
            for entry in _present(replica, space, one)
            if not names(own, entry.log, entry.seq, entry.hash) and entry.hash not in done
        ]
        done |= {entry.hash for entry in wanted}
        found += erase_acts(one.record, one.kind, wanted, one.reason, one.why) if wanted else []
    more = (*_leftovers(replica, space, known).items(), *_replaced(replica, space, known).items())
    for record, entries in more:
        fresh = [entry for entry in entries if not names(own, entry.log, entry.seq, entry.hash)]
        kind = known.gone[record][0].kind
        found += erase_acts(record, kind, fresh, acts.EraseReason.OTHER, "") if fresh else []
    return found


def to_replace(replica: Replica, space: bytes) -> bytes | None:
    """Return the generation that a steward's node of this group should replace: it keeps what was erased since."""
    adopted, state = replica.projection.contents.adopted(space), replica.state(space)
    record = state.records.get(adopted) if adopted else None
    if record is None or state.role(replica.me.group) is not Role.STEWARD:
        return None
    act = record.body.act if isinstance(record.body, acts.Control) else None
    if not isinstance(act, acts.Generation):
        return None
    found = erased_since(replica, space, record.hash, act.floors)
    return record.hash if any(_is_to_do(state, replica.me.group, one) for one in found) else None


def erased_since(
    replica: Replica, space: bytes, generation: bytes, floors: Iterable[acts.Floor]
) -> list[Erasure]:
    """Return the acts that a generation's author hadn't heard of and that erase some of what it covers.

    What earlier generations kept is covered, too, and nothing of it is kept.
    """
    parts = {one.act.log for one in replica.generations(space)}
    ends = {floor.log: floor.seq for floor in floors if floor.log not in parts}
    found = [
        one
        for one in replica.erasing.known(space).acts
        if any(seq < ends.get(log, 0) for log, entries in one.places.items() for seq in entries)
    ]
    marks = Marks(replica.state(space).records, [one.act for one in found])
    return [one for one in found if not marks.had_seen(generation, one.act)]


def owed_receipts(replica: Replica, space: bytes) -> list[bytes]:
    """Return the acts of a space for which this device has not said yet that it did them."""
    known, state = replica.erasing.known(space), replica.state(space)
    if not known.acts or (state.role(replica.me.group) or 0) < Role.READER:
        return []
    said = receipts(state)
    me = replica.me.keys.public.id
    return [one.act for one in known.acts if all(done.device != me for done in said.get(one.act, ()))]


def owes_receipts(replica: Replica, changed: bytes | None = None) -> bool:
    """Tell whether this device owes receipts in the space that changed, or in any."""
    return any(owed_receipts(replica, space) for space in (replica.spaces if changed is None else (changed,)))


def heard_erasures(replica: Replica, outcome: Outcome) -> list[dict[str, str]]:
    """Return what to tell of records that another group erased here: who, of what kind, where; never what it said."""
    found = []
    for record in sorted(outcome.erased):
        one = replica.erasing.known(outcome.space).gone[record][0]
        if one.by.group != replica.me.group:
            name = replica.names().get(one.by.group) or one.by.group.hex()[:10]
            told = {"by": name, "kind": one.kind, "space": replica.state(outcome.space).name}
            found.append({**told, "erase": one.act.hex()[:10]})
    return found


def late_entries(replica: Replica, space: bytes, *, covered: bool = False) -> Iterator[Late]:
    """Yield what is kept without effect because it is about an erased record, but for what is asked to be erased.

    What a generation covers was there before the erasure, so it is left out, or (``covered``) it alone is told.
    """
    known = replica.erasing.known(space)
    asked = [one.asked for one in known.acts]
    rows = replica.db.execute(
        "SELECT e.log, e.seq FROM entries e JOIN logs l ON l.id = e.log"
        " WHERE e.void = 'record-erased' AND l.space = ? AND e.branch = 0 AND e.payload IS NOT NULL"
        " ORDER BY e.log, e.seq",
        (replica.ledger.space_rows[space],),
    ).fetchall()
    for log, seq in rows:
        row = replica.ledger.by_row(log)
        if (seq < row.covered) is not covered:
            continue
        for entry in replica.ledger.entries(row, seq, seq + 1):
            late = _late(replica, row, entry)
            if late is not None and not any(names(places, row.log, seq, entry.hash) for places in asked):
                yield late


def named(late: Iterable[Late]) -> list[Named]:
    """Return how an act names late entries."""
    return [
        Named(log=one.row.log, seq=one.entry.header.seq, hash=one.entry.hash, heads=one.body.heads)
        for one in late
    ]


# Inside


def _is_to_do(state: SpaceState, group: bytes, one: Erasure) -> bool:
    """Tell whether this group's nodes see to the generations after an erasure: its author's if they may, else one's."""
    stewards = sorted(name for name, member in state.members().items() if member.role is Role.STEWARD)
    return group == (one.by.group if one.by.group in stewards else stewards[0])


def _kept_of(replica: Replica, space: bytes, record: bytes) -> list[Named]:
    """Return the covered entries of which a generation keeps something of a record."""
    found = []
    for log, seq, hash_ in replica.projection.contents.places(space, record):
        row = replica.ledger.logs[space, log]
        here = [_name(replica, row, entry) for entry in replica.ledger.entries(row, seq, seq + 1)]
        found += here or [Named(log=log, seq=seq, hash=hash_, heads=None)]
    return found


def _covered_about(
    replica: Replica, space: bytes, records: Collection[bytes]
) -> Iterator[tuple[bytes, Named]]:
    """Yield the entries about records that a generation covers and that no row tells of any more."""
    for row in replica.ledger.logs_of(space):
        first, last = replica.db.execute(
            "SELECT min(seq), max(seq) FROM entries WHERE log = ? AND branch = 0 AND seq > 0 AND seq < ?"
            " AND record IS NULL AND payload IS NOT NULL",
            (row.row, 0 if row.is_control else row.covered),
        ).fetchone()
        for entry in replica.ledger.entries(row, first, last + 1) if first is not None else ():
            body = replica.body(row, entry)
            subject = _subject(replica, row, entry, body) if body is not None else None
            if body is not None and subject is not None and subject in records:
                yield subject, Named(log=row.log, seq=entry.header.seq, hash=entry.hash, heads=body.heads)


def _leftovers(replica: Replica, space: bytes, known: Known) -> dict[bytes, list[Named]]:
    """Return, by record, covered entries about erased records that no act named: its author had no history."""
    found: dict[bytes, list[Named]] = {}
    for late in late_entries(replica, space, covered=True):
        found.setdefault(late.record, []).extend(named([late]))
    if known.gone and replica.erasing.begin_sweep(space):
        for record, entry in _covered_about(replica, space, known.gone):
            found.setdefault(record, []).append(entry)
    state, group = replica.state(space), replica.me.group
    return {
        record: [one for one in entries if may_erase(state, group, one.log)]
        for record, entries in found.items()
    }


def _replaced(replica: Replica, space: bytes, known: Known) -> dict[bytes, list[Named]]:
    """Return what earlier generations than the present one hold that did not know of erasures, under one record."""
    state = replica.state(space)
    adopted = state.records.get(replica.projection.contents.adopted(space) or b"")
    if adopted is None or not known.gone:
        return {}
    found: list[Named] = []
    for one in generations(state):
        row = replica.ledger.logs.get((space, one.act.log))
        knew = all(saw(state, [one.hash], erasure.act) for erasure in known.acts)
        if row is None or knew or one.record.depth >= adopted.depth:
            continue
        found += [
            _name(replica, row, entry)
            for entry in replica.ledger.entries(row, 1)
            if entry.payload is not None and may_erase(state, replica.me.group, row.log)
        ]
    return {min(known.gone): found}


def _by_log(named: Sequence[Named]) -> tuple[acts.ErasedOf, ...]:
    logs: dict[bytes, list[Named]] = {}
    for one in named:
        logs.setdefault(one.log, []).append(one)
    return tuple(
        acts.ErasedOf(
            log,
            tuple((one.seq, one.hash[:CHECK_BYTES]) for one in found),
            tuple((one.seq, one.heads) for one in found if one.heads is not None)[:_TOLD_MAX],
        )
        for log, found in logs.items()
    )


def _named_of(replica: Replica, record: RecordRow) -> list[Named]:
    """Return all entries of a record, those too that enter some of them again."""
    entries = replica.ledger.entries_of(record.id, record.space)
    found = [_name(replica, kept.row, kept.entry) for kept in entries]
    again = replica.db.execute(
        "SELECT DISTINCT e.log, e.branch, e.seq FROM json_each(?) a JOIN reentries r ON r.target = a.value"
        " JOIN entries t ON t.id = r.target JOIN entries e ON e.id = r.by WHERE t.record = ?",
        (replica.ledger.arrivals.of_record(record.id), record.id),
    ).fetchall()
    for log, branch, seq in again:
        row = replica.ledger.by_row(log)
        found += [_name(replica, row, entry) for entry in replica.ledger.entries(row, seq, seq + 1, branch)]
    return found


def _name(replica: Replica, row: LogRow, entry: Entry) -> Named:
    body = replica.body(row, entry)
    return Named(
        log=row.log, seq=entry.header.seq, hash=entry.hash, heads=body.heads if body is not None else None
    )


def _late(replica: Replica, row: LogRow, entry: Entry) -> Late | None:
    body = replica.body(row, entry)
    if body is None or not replica.projection.honouring.counts(row, entry.header.seq):
        return None
    record = _subject(replica, row, entry, body)
    erasures = replica.erasing.known(row.space).gone.get(record or b"", ())
    if record is None or not erasures:
        return None
    heads = _heads_of(replica, row, entry.header.seq)
    knew = any(saw(replica.state(row.space), heads, one.act) for one in erasures)
    return Late(space=row.space, record=record, row=row, entry=entry, body=body, knew=knew)


def _subject(replica: Replica, row: LogRow, entry: Entry, body: DataBody) -> bytes | None:
    named = getattr(body.op, "record", None)
    local = None
    if isinstance(named, int):
        local = replica.ledger.hash_at(row, named) or replica.projection.contents.hash_at(row, named)
    return subject_of(entry, body, local)


def _heads_of(replica: Replica, row: LogRow, seq: int) -> tuple[bytes, ...]:
    """Return the control heads that hold at an entry: those that it or the last one before it declared."""
    told = replica.erasing.known(row.space).told
    for at in range(seq, 0, -1):
        if (row.log, at) in told:
            return told[row.log, at]
        for entry in replica.ledger.entries(row, at, at + 1):
            body = replica.body(row, entry)
            if body is not None and body.heads is not None:
                return body.heads
    return ()


def _is_to_be_followed(replica: Replica, space: bytes, one: Erasure) -> bool:
    """Tell whether what an act asks for is to be done: it comes from who may erase the record, or made it."""
    if one.asked and one.of_right:
        return True
    if not one.asked or _is_gone(replica, one.record):
        return False
    fold = replica.projection.fold(one.record)
    create = fold.create if fold is not None else None
    originals = fold.registers.values(BASE) if fold is not None and fold.kind == "overlay" else ()
    above = [create.part_of] if create is not None and create.part_of else []
    return any(_is_gone(replica, original) for original in [*map(_id, originals), *above])


def _is_gone(replica: Replica, record: bytes | None) -> bool:
    return any(replica.erasing.is_gone(space, record) for space in replica.spaces)


def _id(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def _present(replica: Replica, space: bytes, one: Erasure) -> Iterator[Named]:
    """Yield what this group wrote of what an act asks for; never what is about another record."""
    for log, entries in one.asked.items():
        row = replica.ledger.logs.get((space, log))
        if row is None or row.is_control or not _is_ours(replica, space, log):
            continue
        for entry in (found for seq in entries for found in replica.ledger.entries(row, seq, seq + 1)):
            body = replica.body(row, entry) if names(one.asked, log, entry.header.seq, entry.hash) else None
            if body is not None and _subject(replica, row, entry, body) == one.record:
                yield _name(replica, row, entry)


def _is_ours(replica: Replica, space: bytes, log: bytes) -> bool:
    author = replica.state(space).authors.get(log)
    return author is not None and author.group == replica.me.group


assert _IN_ONE_MAX <= limits.ERASE_ENTRIES_MAX
