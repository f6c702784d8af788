"""What a node holds of what a generation covers and keeps, as it decides whether to check it, use it or wait.

Everything here runs in the store's thread and changes nothing but where a log begins.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from crdt import acts, limits
from crdt.entry import open_entry
from crdt.generation_content import KeptLog
from crdt.generations import Standing
from crdt.membership import Role
from crdt.ops import Chunk, DataBody
from identity.encoding import decode
from identity.errors import LocalFault, PeerFault
from node.erasing.erase_acts import erased_since
from node.replica.contents import Found
from node.replica.honouring import VOID
from node.replica.log_row import LogRow
from node.replica.replica import Replica


def is_first(replica: Replica, space: bytes) -> bool:
    """Tell whether this device has the lowest id of the stewards' devices."""
    state = replica.state(space)
    stewards = {group for group, member in state.members().items() if member.role is Role.STEWARD}
    devices = {
        device
        for group in stewards
        if (folded := state.roster_of(group)) is not None
        for device in folded.devices
    }
    return not devices or min(devices) == replica.me.keys.public.id


def put_log(replica: Replica, space: bytes, floor: acts.Floor, kept: KeptLog) -> None:
    """Let a log begin at its floor, with the control heads and the opening that a generation keeps of it."""
    ledger = replica.ledger
    row = ledger.logs.get((space, floor.log)) or ledger.add_log(space, floor.log, is_control=False)
    ledger.set_covered(row, floor.seq, floor.tip, b"".join(kept.heads), kept.opening)
    replica.projection.honouring.begin(row)


def read_part(replica: Replica, space: bytes, one: Standing, number: int) -> bytes:
    """Return a part of what a generation keeps; PeerFault where its entry holds something else."""
    row = replica.ledger.logs[space, one.act.log]
    entry = next(iter(replica.ledger.entries(row, number + 1, number + 2)), None)
    key = replica.state(space).key(entry.header.key) if entry is not None else None
    if entry is None or entry.payload is None or key is None:
        raise PeerFault("generation-part-missing")
    op = decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX).op
    if not isinstance(op, Chunk) or op.number != number:
        raise PeerFault("generation-part-missing")
    return op.data


def has_parts(replica: Replica, space: bytes, one: Standing) -> bool:
    """Tell whether all parts of what a generation keeps are here, none of them erased."""
    row = replica.ledger.logs.get((space, one.act.log))
    is_here = row is not None and row.height >= one.act.height and row.applied >= one.act.height
    return row is not None and is_here and not replica.erasing.wants(row, 1, one.act.height - 1)


def opening_of(replica: Replica, row: LogRow) -> bytes:
    """Return what the first entry of a log said; PeerFault if that is too long to be kept, or isn't here."""
    for log, opening in replica.ledger.openings(row.space):
        if log == row.log:
            return opening
    first = next(iter(replica.ledger.entries(row, 0, 1)), None)
    if first is None:
        raise PeerFault("generation-part-missing")
    key = replica.state(row.space).key(first.header.key)
    if key is None:
        raise LocalFault("generation-key-missing")
    body = open_entry(first, key)
    decode(body, acts.Open, bytes_max=limits.OPENING_BYTES_MAX)
    return body


def can_review(replica: Replica, space: bytes, one: Standing) -> bool:
    """Tell whether all that a generation covers is here and understood, in the form that it was computed from."""
    rows = [replica.ledger.logs.get((space, floor.log)) for floor in one.act.floors]
    based = one.act.after is not None
    if based and replica.projection.contents.adopted(space) != one.act.after:
        return False
    if any(row is not None and row.floor > (row.covered if based else 0) for row in rows):
        return False
    if not still_hold(replica, space, one.act.floors):
        return False
    erased = erased_since(replica, space, one.hash, one.act.floors)
    # Where its author hadn't heard of a removal, who has confirms nothing that would honour it; and who has heard of an
    # erasure can't compute any more what it would keep.
    return (one.counts or not _is_set_aside(replica, one, rows)) and not erased


def _is_set_aside(replica: Replica, one: Standing, rows: Iterable[LogRow | None]) -> bool:
    """Tell whether a removal set aside some of what a generation covers."""
    ends = {floor.log: floor.seq for floor in one.act.floors}
    places = "log = ? AND branch = 0 AND seq >= ? AND seq < ?"
    question = f"SELECT EXISTS (SELECT 1 FROM entries WHERE {places} AND void = ?)"  # noqa: S608
    return any(
        replica.db.execute(question, (row.row, row.covered, ends[row.log], VOID)).fetchone()[0]
        for row in filter(None, rows)
    )


def still_hold(replica: Replica, space: bytes, floors: Iterable[acts.Floor]) -> bool:
    """Tell whether the entries below ``floors`` are here, understood and beside no fork."""
    for floor in floors:
        row = replica.ledger.logs.get((space, floor.log))
        if row is None or row.is_control:
            return False
        if row.covered == floor.seq and row.covered_tip == floor.tip:
            continue
        if row.applied < floor.seq or replica.ledger.hash_at(row, floor.seq - 1) != floor.tip:
            return False
        if row.forked_at is not None and row.forked_at < floor.seq:
            return False
    return True


def lacks(replica: Replica, space: bytes, one: Standing, missing: Container[bytes]) -> bool:
    """Tell whether there is a covered log of which this node holds nothing, or can't get, read or tell the rest.

    Which branch of a log that forked below its floor is covered nobody can tell who has heard of the others.
    """
    rows = [(floor, replica.ledger.logs.get((space, floor.log))) for floor in one.act.floors]
    return any(
        row is None
        or row.height == 0
        or row.floor > row.covered
        or (floor.log in missing and row.height < floor.seq)
        or _is_shut(replica, row, floor.seq)
        or forks_below(replica, space, floor)
        for floor, row in rows
    )


def parted_at(replica: Replica, row: LogRow, floor: acts.Floor) -> int:
    """Return where a log parts from the branch that a generation covers, as far as that is known: the floor if nowhere.

    Its author says so, too, who enters again what is here; of what was ours alone any part may be of a copy's making.
    """
    if row.forked_at is not None:
        return min(row.forked_at, floor.seq)
    if replica.ledger.hash_at(row, floor.seq - 1) == floor.tip:
        return floor.seq
    if row.seed is not None and row.is_closed:
        return 0
    (first,) = replica.db.execute(
        "SELECT min(e.seq) FROM reentries r CROSS JOIN entries e ON e.id = r.target WHERE e.log = ?",
        (row.row,),
    ).fetchone()
    return floor.seq if first is None else min(int(first), floor.seq)


def forks_below(replica: Replica, space: bytes, floor: acts.Floor) -> bool:
    """Tell whether a log is known to fork below a floor."""
    row = replica.ledger.logs.get((space, floor.log))
    return row is not None and not row.is_control and parted_at(replica, row, floor) < floor.seq


def standing_of(replica: Replica, space: bytes, floors: Iterable[acts.Floor]) -> bytes:
    """Return how the logs that a generation covers stand here: which have its tip, which are known to fork below."""
    found = bytearray()
    for floor in floors:
        row = replica.ledger.logs.get((space, floor.log))
        has_tip = row is not None and replica.ledger.hash_at(row, floor.seq - 1) == floor.tip
        found.append(2 * forks_below(replica, space, floor) + has_tip)
    return bytes(found)


def is_open(replica: Replica, space: bytes, one: Standing) -> bool:
    """Tell whether a generation is to be judged: once, and anew where a log that it covers came to stand otherwise."""
    contents = replica.projection.contents
    found = contents.found(one.hash)
    if found is not Found.DIFFERS:
        return found is None
    return contents.rests_on(one.hash) != standing_of(replica, space, one.act.floors)


def brings(replica: Replica, space: bytes, one: Standing, missing: Iterable[bytes]) -> bool:
    """Tell whether a generation covers more than is here of a log that a peer holds from later on."""
    ledger, floors = replica.ledger, one.floors
    rows = (ledger.logs.get((space, log)) for log in missing if log in floors)
    return any(
        row is not None
        and row.height < floors[row.log].seq
        and ledger.branches.place(floors[row.log].tip) is None
        for row in rows
    )


def _is_shut(replica: Replica, row: LogRow, end: int) -> bool:
    """Tell whether covered entries are here that were sealed under a key that this node was never given."""
    entry = next(iter(replica.ledger.entries(row, row.applied, min(end, row.applied + 1))), None)
    return entry is not None and replica.state(row.space).key(entry.header.key) is None


def with_more(replica: Replica, space: bytes) -> set[bytes]:
    """Return the records that have operations above the floors, or below them what a removal had set aside."""
    found: set[bytes] = set()
    for row in replica.ledger.logs_of(space):
        rows = replica.db.execute(
            "SELECT r.record FROM entries e JOIN records r ON r.id = e.record"
            " WHERE e.log = ? AND e.branch = 0 AND e.seq >= ?"
            " UNION SELECT r.record FROM entries e JOIN records r ON r.id = e.record"
            " WHERE e.log = ? AND (e.branch > 0 OR e.void = ?)",
            (row.row, row.covered, row.row, VOID),
        )
        found |= {bytes(record) for (record,) in rows.fetchall()}
    return found
