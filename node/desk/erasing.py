"""Commands that erase, tell who confirmed it, show what came too late, and what is due to be erased.

Nothing here says that something is gone everywhere: who holds it was asked, each device says by itself that it did it,
and whoever has not been heard from is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crdt import acts, limits
from crdt.changes import PlannedWrite
from crdt.clocks import ClockSort, ClockState, ticking
from crdt.erasures import Done, Erasure, receipts
from crdt.kind import FieldType, Kind, kinds
from crdt.membership import Role
from crdt.moments import instant_text
from crdt.ops import Create, Edit, NoteEdit, Say, Write
from crdt.space import SpaceState
from crdt.update_reader import inserted_text
from identity.errors import Refused
from node.couriers import gates
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import needed_text_of, text_of
from node.desk.drafts import Draft, DraftPart, NoteChange
from node.desk.reading import kind_named, named, names_of
from node.desk.records import check_writer, member_for
from node.erasing.erase_acts import Late, erase_acts, late_entries, may_erase_record, plan
from node.erasing.erase_acts import named as named_late
from sync.gate import content_hash

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_WORDS_MAX = 20
_WORDS_CHARS_MAX = 2_000


async def erase(desk: Desk, args: dict[str, Any]) -> Json:
    """Erase a record here, and ask everybody who holds it to do the same."""
    hub, why = desk.hub, text_of(args, "reason").strip()
    record: bytes = await hub.run(hub.replica.projection.listing.find, needed_text_of(args, "id"))
    if len(why) > limits.ERASE_WHY_CHARS_MAX:
        raise Refused("erase-reason-long", chars=limits.ERASE_WHY_CHARS_MAX)
    await hub.run(_check_erasing, hub, record)
    await hub.idle()
    reason = await hub.run(lambda: _reason(hub, record))
    found, entries = await hub.run(plan, hub.replica, record, reason, why)
    done = [await hub.append_control(where, act) for where, act in found]
    gone = {act.record for _, act in found}
    space, one = await hub.run(_find_erasure, hub, record.hex())
    heard = await hub.run(_confirmations, hub, space, one)
    told = {name: heard[name] for name in ("confirmed", "waiting")}
    return {"erase": done[-1].hex(), "record": record.hex(), "records": len(gone), "entries": entries, **told}


async def receipts_of(desk: Desk, args: dict[str, Any]) -> Json:
    """Who has confirmed an erasure, and who has not been heard from; ``id``: the record or the erasure."""
    hub, wanted = desk.hub, needed_text_of(args, "id")

    def told() -> Json:
        space, one = _find_erasure(hub, wanted)
        return {**_erasure_json(hub, space, one), **_confirmations(hub, space, one)}

    return await hub.run(told)


async def erased(desk: Desk, args: dict[str, Any]) -> Json:
    """What was erased, the newest first, with how many devices confirmed it."""
    hub = desk.hub
    wanted = await hub.run(_spaces_wanted, hub, args)

    def told() -> Json:
        rows = []
        for space in wanted:
            for one in _erasures(hub, space):
                held = _confirmations(hub, space, one)
                counts = {"confirmed": len(held["confirmed"]), "waiting": len(held["waiting"])}
                rows.append((one.claimed_ms, {**_erasure_json(hub, space, one), **counts}))
        return [row for _, row in sorted(rows, key=lambda row: -row[0])]

    return await hub.run(told)


async def proposals(desk: Desk, args: dict[str, Any]) -> Json:
    """What others wrote about erased records before they had heard of it: without effect until somebody decides."""
    hub = desk.hub
    wanted = await hub.run(_spaces_wanted, hub, args)
    return await hub.run(
        lambda: [_proposal_json(hub, late) for space in wanted for late in _gathered(hub, space)]
    )


async def keep(desk: Desk, args: dict[str, Any]) -> Json:
    """Enter what a proposal says as a new record of one's own, and erase the proposal."""
    hub = desk.hub
    late: list[Late] = await hub.run(_find_proposal, hub, needed_text_of(args, "proposal"))
    member = await member_for(desk, args, late[0].space)
    await hub.run(check_writer, hub, late[0].space)
    draft: Draft = await hub.run(_draft_of, hub, late, member)
    (record,) = await drafts.write(hub, [draft])
    await _discard(hub, late)
    return {"proposal": late[0].entry.hash.hex(), "id": record.hex()}


async def discard(desk: Desk, args: dict[str, Any]) -> Json:
    """Erase a proposal, too."""
    hub = desk.hub
    late: list[Late] = await hub.run(_find_proposal, hub, needed_text_of(args, "proposal"))
    erase_id = await _discard(hub, late)
    return {"proposal": late[0].entry.hash.hex(), "erase": erase_id.hex()}


async def retention(desk: Desk, args: dict[str, Any]) -> Json:
    """Records of which the time to keep them is over, and which this group may erase; nothing goes by itself."""
    hub = desk.hub

    def told() -> Json:
        at = hub.home.clock.wall_ms()
        return sorted(
            (row for record in _with_retention(hub) for row in _due(hub, record, at)),
            key=lambda row: row["due_ms"],
        )

    return await hub.run(told)


# Erasing. In the store's thread


def _check_erasing(hub: Hub, record: bytes) -> None:
    row, fold = hub.replica.projection.row(record), hub.replica.projection.fold(record)
    if row is None or fold is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    state = hub.replica.state(row.space)
    if (state.role(hub.home.identity.group) or 0) < Role.CONTRIBUTOR:
        check_writer(hub, row.space)
    if not may_erase_record(hub.replica, record):
        raise Refused("erase-not-yours", owner=named(names_of(hub), fold.author.group))


def _reason(hub: Hub, record: bytes) -> acts.EraseReason:
    is_due = any(True for _ in _due(hub, record, hub.home.clock.wall_ms()))
    return acts.EraseReason.RETENTION if is_due else acts.EraseReason.ASKED


def _with_retention(hub: Hub) -> Iterator[bytes]:
    """Yield the records of kinds that say how long something is to be kept."""
    wanted = [
        kind.name for kind in kinds().values() if any(one.sort is ClockSort.ERASE for one in kind.clocks)
    ]
    marks = ", ".join("?" for _ in wanted)
    rows = hub.replica.db.execute(
        f"SELECT record FROM records WHERE part_of IS NULL AND kind IN ({marks})",  # noqa: S608
        wanted,
    ).fetchall()
    yield from (bytes(record) for (record,) in rows)


def _due(hub: Hub, record: bytes, at: int) -> Iterator[Json]:
    facts = hub.replica.projection.listing.facts(record)
    for one in ticking(facts, at):
        if one.clock.sort is not ClockSort.ERASE or one.state is not ClockState.DUE:
            continue
        if may_erase_record(hub.replica, record):
            title, kind = hub.replica.db.execute(
                "SELECT title, kind FROM records WHERE record = ?", (record,)
            ).fetchone()
            told = {"due_ms": one.due_ms, "clock": one.clock.name, "unsure": one.unsure}
            yield {"record": record.hex(), "title": title, "kind": kind, **told}


# Receipts. In the store's thread


def _spaces_wanted(hub: Hub, args: dict[str, Any]) -> list[bytes]:
    if text_of(args, "space"):
        return [desk_space.find_space(hub, text_of(args, "space"))]
    return [space for space, state in hub.replica.spaces.items() if state.sort is not acts.SpaceSort.PAIR]


def _erasures(hub: Hub, space: bytes) -> list[Erasure]:
    """Return of each erased record the act that erased what made it."""
    known = hub.replica.erasing.known(space)
    return [next((one for one in found if one.of_right), found[-1]) for found in known.gone.values()]


def _find_erasure(hub: Hub, text: str) -> tuple[bytes, Erasure]:
    found = {
        one.record: (space, one)
        for space in hub.replica.spaces
        for one in _erasures(hub, space)
        for act in hub.replica.erasing.known(space).gone[one.record]
        if len(text) >= 4
        and (one.record.hex().startswith(text.lower()) or act.act.hex().startswith(text.lower()))
    }
    if not found:
        raise Refused("erasure-unknown", id=text[:80])
    if len(found) > 1:
        raise Refused("record-ambiguous", id=text[:80])
    return next(iter(found.values()))


def _erasure_json(hub: Hub, space: bytes, one: Erasure) -> Json:
    return {
        "erase": one.act.hex(),
        "record": one.record.hex(),
        "space": space.hex(),
        "space_name": hub.replica.state(space).name,
        "kind": one.kind,
        "at_ms": one.claimed_ms,
        "by": one.by.group.hex(),
        "by_name": named(names_of(hub), one.by.group),
        "reason": one.reason.name.lower(),
        "why": one.why,
        "proposals": sum(late.record == one.record for late in late_entries(hub.replica, space)),
    }


def _confirmations(hub: Hub, space: bytes, one: Erasure) -> Json:
    state, names = hub.replica.state(space), names_of(hub)
    done = _done(state, [act.act for act in hub.replica.erasing.known(space).gone[one.record]])
    waiting = [
        {"group": group.hex(), "name": named(names, group), "device": device.hex() if device else None}
        for group, device in _holders(state)
        if device not in done
    ]
    confirmed = [
        {
            "group": found.group.hex(),
            "name": named(names, found.group),
            "device": found.device.hex(),
            "at_ms": found.claimed_ms,
        }
        for found in done.values()
    ]
    labels = {courier.group: courier.name for courier in hub.couriers.known(hub.replica)}
    couriers = [
        {
            "group": group.hex(),
            "name": labels.get(group) or named(names, group),
            "confirmed": _follows(hub, space, group),
        }
        for group, member in state.members().items()
        if member.role is Role.COURIER
    ]
    before = [{"group": group.hex(), "name": named(names, group)} for group in _were_here(state)]
    return {"confirmed": confirmed, "waiting": waiting, "couriers": couriers, "before": before}


def _follows(hub: Hub, space: bytes, courier: bytes) -> bool:
    """Tell whether a courier said that it follows the gate that names all that was erased."""
    told, wanted = hub.couriers.gates(courier).get(space), gates.statement(hub.replica.state(space), courier)
    return told is not None and wanted is not None and told.content == content_hash(wanted)


def _done(state: SpaceState, erases: Sequence[bytes]) -> dict[bytes, Done]:
    """Return the devices that confirmed all these acts, with the last word of each."""
    said = receipts(state)
    by_device: dict[bytes, list[Done]] = {}
    for act in erases:
        for done in said.get(act, ()):
            by_device.setdefault(done.device, []).append(done)
    return {device: found[-1] for device, found in by_device.items() if len(found) == len(erases)}


def _holders(state: SpaceState) -> Iterator[tuple[bytes, bytes | None]]:
    """Yield the devices of all groups that read the space; a group without known devices once, without one."""
    for group in sorted(state.membership().readers):
        roster = state.roster_of(group)
        devices = list(roster.devices) if roster is not None else []
        yield from ((group, device) for device in devices)
        if not devices:
            yield group, None


def _were_here(state: SpaceState) -> list[bytes]:
    """Return the groups that could read the space once and no longer belong to it: they can only be asked."""
    invited = {
        record.body.act.group
        for record in state.records.values()
        if isinstance(record.body, acts.Control)
        and isinstance(record.body.act, acts.Invite)
        and record.body.act.role >= Role.READER
    }
    return sorted(invited - set(state.members()))


# Proposals. In the store's thread


def _gathered(hub: Hub, space: bytes) -> list[list[Late]]:
    """Return what came too late, together what one group wrote of one record."""
    found: dict[tuple[bytes, bytes], list[Late]] = {}
    for late in late_entries(hub.replica, space):
        author = hub.replica.state(space).authors[late.row.log]
        found.setdefault((late.record, author.group), []).append(late)
    return list(found.values())


def _find_proposal(hub: Hub, text: str) -> list[Late]:
    found = [
        late
        for space in hub.replica.spaces
        for late in _gathered(hub, space)
        if len(text) >= 4 and late[0].entry.hash.hex().startswith(text.lower())
    ]
    if len(found) != 1:
        raise Refused("proposal-unknown", proposal=text[:80])
    return found[0]


def _proposal_json(hub: Hub, late: Sequence[Late]) -> Json:
    first = late[0]
    author = hub.replica.state(first.space).authors[first.row.log]
    (erasure, *_) = hub.replica.erasing.known(first.space).gone[first.record]
    return {
        "proposal": first.entry.hash.hex(),
        "record": first.record.hex(),
        "space": first.space.hex(),
        "kind": erasure.kind,
        "by": author.group.hex(),
        "by_name": named(names_of(hub), author.group),
        "at_ms": max(one.body.claimed_ms for one in late),
        "why": "proposal-knew" if all(one.knew for one in late) else "proposal-late",
        "words": [text[:_WORDS_CHARS_MAX] for one in late for text in _words(one)][:_WORDS_MAX],
        "at": instant_text(max(one.body.claimed_ms for one in late)),
        "entries": len(late),
    }


def _words(late: Late) -> Iterator[str]:
    match late.body.op:
        case Create(writes=writes) | Edit(writes=writes):
            yield from (write.value for write in writes if write.value)
        case NoteEdit(update=update):
            yield from filter(None, [inserted_text(update)])
        case Say(statement=statement, args=args):
            yield from (statement, *(value for _, value in args if value))


def _draft_of(hub: Hub, late: Sequence[Late], member: bytes | None) -> Draft:
    """Return the new record that says what a proposal does; statements were about the record that is gone."""
    kind = kind_named(hub.replica.erasing.known(late[0].space).gone[late[0].record][0].kind)
    writes: dict[str, PlannedWrite] = {}
    notes: dict[str, list[str]] = {}
    for one in late:
        if isinstance(one.body.op, NoteEdit):
            notes.setdefault(one.body.op.path, []).append(inserted_text(one.body.op.update))
        for write in _kept_writes(kind, one):
            writes[write.path] = PlannedWrite(path=write.path, value=write.value)
    changes = {
        path: NoteChange(read="", new="".join(pieces)) for path, pieces in _kept_notes(kind, notes).items()
    }
    if not writes and not changes:
        raise Refused("proposal-nothing-to-keep")
    part = DraftPart(space=late[0].space, writes=tuple(writes.values()), notes=changes)
    return Draft(main=part, kind=kind.name, member=member)


def _kept_writes(kind: Kind, late: Late) -> Iterator[Write]:
    op = late.body.op
    for write in op.writes if isinstance(op, Create | Edit) else ():
        if write.value is not None and kind.field_holding(write.path) is not None:
            yield write


def _kept_notes(kind: Kind, notes: Mapping[str, list[str]]) -> dict[str, list[str]]:
    longs = {field.path for field in kind.fields if field.type is FieldType.LONG_TEXT}
    return {path: pieces for path, pieces in notes.items() if path in longs and "".join(pieces).strip()}


async def _discard(hub: Hub, late: Sequence[Late]) -> bytes:
    def planned() -> list[acts.Erase]:
        kind = hub.replica.erasing.known(late[0].space).gone[late[0].record][0].kind
        return erase_acts(late[0].record, kind, named_late(late), acts.EraseReason.DISCARDED, "")

    done = [await hub.append_control(late[0].space, act) for act in await hub.run(planned)]
    return done[-1]


COMMANDS = {
    "erase": erase,
    "receipts": receipts_of,
    "erased": erased,
    "proposals": proposals,
    "proposal keep": keep,
    "proposal discard": discard,
    "retention": retention,
}
