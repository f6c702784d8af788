"""Commands for cases: sending one to another group, and making a lesson of one.

A referral moves nothing. It makes a new case in a space that the other group can read, with exactly what was consented
to; the case stays where it is, and which records were made of it is kept at home. Both cases say so, and the other
group answers at the one that it can read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.changes import PlannedSay, PlannedWrite, plan_say
from crdt.kind import Audience, FieldType, Kind, item_id, kinds
from crdt.membership import Role
from crdt.ops import Create, Edit, Say, Write
from crdt.referrals import LESSON_TAKES, STRUCK, Referrals, lesson_of, sendable, struck_out
from crdt.shape import many_values
from crdt.states import Facts, Withdrawal, state_of
from identity.errors import Refused
from node import words
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.copying import copied_text, copied_values, fold_of
from node.desk.drafts import Draft, DraftPart, Following, NoteChange
from node.desk.records import check_owner, check_writer, member_for, parts_of, plan_new
from node.links.peers import Peer
from node.replica.outcome import Written

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_CASE = "case"
_SENT_AS = "margin.sent_as"
# Shorter lines of the margin are words that stand everywhere.
_LINE_CHARS_MIN = 12


async def refer(desk: Desk, args: dict[str, Any]) -> Json:
    """Send what was consented to of a case to one peer, as a new case in a space that the peer can read.

    With ``preview`` nothing is written: it tells what would go, or refuses as the sending would.
    """
    hub = desk.hub
    record: bytes = await hub.run(hub.replica.projection.listing.find, needed_text_of(args, "id"))
    peer: Peer = await hub.run(hub.peers.find, needed_text_of(args, "peer"))
    space: bytes = await hub.run(desk_space.find_space, hub, needed_text_of(args, "space"))
    home: bytes = await hub.run(desk_space.find_space, hub, "home")
    here: bytes = await hub.run(lambda: hub.replica.projection.listing.records_near(record).space)
    members = {place: await member_for(desk, args, place) for place in dict.fromkeys((here, space, home))}
    await hub.write_notes()

    def planned() -> _Referral:
        check_owner(hub, record)
        _check_place(hub, peer, space)
        return _planned(hub, record, peer, space, members, text_of(args, "reason"))

    found: _Referral = await hub.run(planned)
    sent = None if flag_of(args, "preview") else (await _sent(hub, found, (here, space, home))).hex()
    readers = [
        {name: member[name] for name in ("group", "name", "role")}
        for member in await desk_space.space_members(desk, {"space": space.hex()})
        if not member["here"] and desk_space.ROLES[member["role"]] >= Role.READER
    ]
    roles = {reader["group"]: desk_space.ROLES[reader["role"]] for reader in readers}
    return {
        "id": record.hex(),
        "state": await hub.run(lambda: state_of(_facts(hub, record), hub.home.clock.wall_ms())),
        "sent": sent,
        "space": space.hex(),
        "to": peer.group.hex(),
        "name": peer.name,
        "parts": list(found.parts),
        "fields": list(found.fields),
        "readers": readers,
        "can_answer": roles.get(peer.group.hex(), Role.READER) >= Role.CONTRIBUTOR,
    }


async def lesson(desk: Desk, args: dict[str, Any]) -> Json:
    """Tell what a lesson from a case would take of it, and write that as a draft where ``write`` says so.

    What stands in the identity box or in the margin is struck out wherever it occurs.
    """
    hub = desk.hub
    await hub.write_notes()
    space: bytes = await hub.run(desk_space.find_space, hub, text_of(args, "space") or "home")
    language, title = hub.home.identity.language, text_of(args, "title")

    def told() -> tuple[str, dict[str, str], list[Json]]:
        listing = hub.replica.projection.listing
        view = listing.view(listing.find(needed_text_of(args, "id")), with_parts=True)
        if view["kind"] != _CASE or view["part_of"] is not None:
            raise Refused("lesson-not-a-case")
        heading = title.strip() or words.sentence("lesson-title", language=language)
        fields, redaction = _redacted(kinds()[_CASE], view, heading)
        return view["id"], fields, redaction

    case, fields, redaction = await hub.run(told)
    result = {"case": case, "space": space.hex(), "fields": fields, "redaction": redaction, "id": None}
    if flag_of(args, "write"):
        member = await member_for(desk, args, space)
        draft = await hub.run(lambda: plan_new(hub, kinds()["lesson"], space, fields, member=member))
        (record,) = await drafts.write(hub, [draft])
        result["id"] = record.hex()
    return result


# Referring; all but _sent in the store's thread


async def _sent(hub: Hub, found: _Referral, spaces: tuple[bytes, ...]) -> bytes:
    """Write a referral and return the other group's case."""
    following = Following(spaces=spaces, plan=lambda made: _said_and_kept(hub, found, made[0]))
    (copy,) = await drafts.write(hub, [found.draft], following=following)
    return copy


@dataclass(frozen=True, slots=True, kw_only=True)
class _Referral:
    """What to write: the other group's case, and the statement that both cases get; ``members`` by space."""

    record: bytes
    here: bytes
    space: bytes
    draft: Draft
    said: PlannedSay
    parts: tuple[str, ...]
    fields: tuple[str, ...]
    members: Mapping[bytes, bytes | None]


def _check_place(hub: Hub, peer: Peer, space: bytes) -> None:
    """Raise Refused unless this group may write and the peer may read in the space."""
    if not peer.is_confirmed:
        raise Refused("share-unconfirmed", peer=peer.name)
    check_writer(hub, space)
    state = hub.replica.state(space)
    role = state.role(peer.group)
    if state.sort is not acts.SpaceSort.SHARED or role is None or role < Role.READER:
        raise Refused("refer-peer-not-in-space", peer=peer.name)


def _planned(
    hub: Hub, record: bytes, peer: Peer, space: bytes, members: Mapping[bytes, bytes | None], reason: str
) -> _Referral:
    facts, at = _facts(hub, record), hub.home.clock.wall_ms()
    kind = facts.kind
    if kind is None or kind.referrals is None or _is_part(hub, record):
        raise Refused("refer-not-a-case")
    if facts.withdrawal is not Withdrawal.NONE:
        raise Refused("refer-withdrawn")
    allowed = sendable(facts, peer.group, at)
    if allowed.why:
        raise _consent_missing(facts, kind.referrals, allowed.why, peer)
    _check_first(hub, record, peer, space)
    args = {"to": peer.group.hex(), "reason": reason}
    return _Referral(
        record=record,
        here=hub.replica.projection.listing.records_near(record).space,
        space=space,
        draft=_copied(hub, record, kind, allowed.fields, space, members[space]),
        said=plan_say(facts, kind.referrals.refer, args, hub.home.identity.group, at=at),
        parts=allowed.parts,
        fields=allowed.fields,
        members=members,
    )


def _consent_missing(facts: Facts, declared: Referrals, why: str, peer: Peer) -> Refused:
    """Return the refusal that says what of the consent is missing."""
    if why == "referral-other-group":
        return Refused("refer-other-group", peer=peer.name)
    if why == "referral-consent-over":
        return Refused("refer-consent-over")
    if facts.value(declared.consent) == "yes":
        return Refused("refer-no-parts", peer=peer.name)
    return Refused("refer-no-consent", peer=peer.name)


def _check_first(hub: Hub, record: bytes, peer: Peer, space: bytes) -> None:
    """Raise Refused when the case was sent to the peer in this space before, and that still stands."""
    margin = parts_of(hub, record).get("margin")
    field = kinds()[_CASE].field(_SENT_AS)
    if margin is None or field is None:
        return
    for sent in map(bytes.fromhex, many_values(fold_of(hub, margin).registers, field)):
        row = hub.replica.projection.row(sent)
        if row is None or row.space != space:
            continue
        facts = _facts(hub, sent)
        to_them = any(said.arg("to") == peer.group.hex() for said in facts.said("refer"))
        if to_them and facts.withdrawal is not Withdrawal.WITHDRAWN:
            raise Refused("refer-sent-already", peer=peer.name, id=sent.hex()[:12])


def _copied(
    hub: Hub, record: bytes, kind: Kind, paths: Sequence[str], space: bytes, member: bytes | None
) -> Draft:
    """Return the other group's case: the fields at ``paths`` as they stand, and nothing else.

    A part that else stays at home goes into the space, too: the consent names it.
    """
    sources = {"": record, **parts_of(hub, record)}
    found: dict[str, tuple[list[PlannedWrite], dict[str, NoteChange]]] = {"": ([], {})}
    for path in paths:
        field = kind.field(path)
        part = kind.part(field.part) if field else None
        place = part.name if part is not None and part.audience is Audience.HOME else ""
        source = sources.get(place)
        if field is None or source is None:
            continue
        writes, notes = found.setdefault(place, ([], {}))
        if field.type is FieldType.LONG_TEXT:
            notes[path] = NoteChange(read="", new=copied_text(hub, source, path, "refer-unreadable"))
        else:
            writes += copied_values(field, fold_of(hub, source).registers, "refer-contested")
    parts = [
        DraftPart(space=space, part=place, writes=tuple(writes), notes=notes)
        for place, (writes, notes) in found.items()
        if not place or writes or any(note.new for note in notes.values())
    ]
    return Draft(main=parts[0], parts=tuple(parts[1:]), kind=kind.name, member=member)


def _said_and_kept(hub: Hub, found: _Referral, copy: bytes) -> Iterator[tuple[bytes, Written]]:
    """Yield the statements about both cases, and what is kept at home about which record was made."""
    for space, record, deps in (
        (found.space, copy, (copy,)),
        (found.here, found.record, fold_of(hub, found.record).frontier),
    ):
        op = Say(record, found.said.statement, found.said.args, found.said.wording)
        yield space, Written(op=op, deps=drafts.superseding((), deps), member=found.members[space])
    home = desk_space.find_space(hub, "home")
    margin = parts_of(hub, found.record).get("margin")
    fold = fold_of(hub, margin) if margin else None
    write = Write(f"{_SENT_AS}/{item_id(copy.hex())}", copy.hex(), ())
    made = Create(_CASE, False, "", found.record, "margin", (write,))
    edit = Edit(margin, (write,)) if margin else made
    deps = drafts.superseding((), fold.frontier) if fold else ()
    yield home, Written(op=edit, deps=deps, member=found.members[home])


def _is_part(hub: Hub, record: bytes) -> bool:
    create = fold_of(hub, record).create
    return create is not None and create.part_of is not None


def _facts(hub: Hub, record: bytes) -> Facts:
    return hub.replica.projection.listing.facts(record)


# Lessons


def _redacted(kind: Kind, view: Json, title: str) -> tuple[dict[str, str], list[Json]]:
    """Return the lesson's fields, and for each filled field of the case what becomes of it."""
    filled = {field: view["fields"].get(field.path) for field in kind.fields}
    homes = {part.name for part in kind.parts if part.audience is Audience.HOME}
    private = [field for field in kind.fields if field.sensitive or field.part in homes]
    names = [text for field in private if field.part != "margin" for text in _texts(filled[field])]
    notes = [text for field in private if field.part == "margin" for text in _texts(filled[field])]
    notes += [line for text in notes for line in text.split("\n") if len(line.strip()) >= _LINE_CHARS_MIN]
    struck = {into: struck_out(text, notes, names) for into, text in lesson_of(view).items()}
    taken = {LESSON_TAKES[into]: into for into, (text, _) in struck.items() if text.strip()}
    redaction = [
        {
            "from": field.path,
            "part": field.part,
            "sensitive": field in private,
            "into": taken.get(field.path),
            "struck": struck[taken[field.path]][1] if field.path in taken else 0,
        }
        for field, value in filled.items()
        if value not in (None, "", [])
    ]
    fields = {into: struck[into][0] for into in taken.values()}
    return {"title": struck_out(title, notes, names)[0] or STRUCK, **fields}, redaction


def _texts(value: object) -> Iterator[str]:
    """Yield all texts of a field's value in a view: of every item, and of all that it holds while contested."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name in ("contested", "value", "title"):
            yield from _texts(value.get(name))
    elif isinstance(value, Iterable):
        for one in value:
            yield from _texts(one)


COMMANDS = {
    "refer": refer,
    "lesson": lesson,
}
