"""Who may come into the room of a long text, and who may write there. All in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt.kind import Audience, FieldType, Kind
from crdt.record import RecordFold
from identity.errors import Fault, Refused
from node.desk import space as desk_space
from node.desk.reading import kind_named, named, names_of
from node.desk.records import check_owner, parts_of
from node.desk.viewing import person_of
from web.local.sessions import Viewer

if TYPE_CHECKING:
    from node.hub import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a long text lives: its own ``record``, or the ``part`` of ``whole``, which need not exist yet (None).

    ``member``: for whom is written there. ``name``: what the others in the room call the reader. ``refusal``: why
    the reader may not write, None where they may.
    """

    whole: bytes
    record: bytes | None
    space: bytes
    path: str
    kind: str
    part: str
    member: bytes | None
    name: str
    refusal: Fault | None


def place_for(hub: Hub, viewer: Viewer, record: str, path: str, writes_as: str = "") -> Place:
    """Return where the text is and what the viewer may do there; raise Refused where they may not even see it.

    ``record`` is the record, or the one that is its part. ``writes_as`` names the member for whom the keeper writes,
    empty for nobody in particular.
    """
    whole = hub.replica.projection.listing.find(record)
    fold = hub.replica.projection.fold(whole)
    row = hub.replica.projection.row(whole)
    if fold is None or fold.create is None or row is None:
        raise Refused("record-unknown", id=whole.hex()[:12])
    part = _part_at(kind_named(fold.kind), path)
    target: bytes | None = whole
    space: bytes = row.space
    home = desk_space.find_space(hub, "home")
    if part and fold.create.part != part:
        if fold.owner != hub.home.identity.group:
            raise Refused("record-part-not-yours", owner=named(names_of(hub), fold.owner or b""))
        target, space = parts_of(hub, whole).get(part), home
    if viewer.is_lan and (part or (space == home and not viewer.is_keeper)):
        raise Refused("record-not-for-you")
    role, member, name = _reader(hub, viewer, frozenset((row.space, space)), writes_as)
    return Place(
        whole=whole,
        record=target,
        space=space,
        path=path,
        kind=fold.kind,
        part=part,
        member=desk_space.member_in(member, space) if member else None,
        name=name,
        refusal=_refusal(hub, fold, role, member, row.space, name),
    )


def _part_at(kind: Kind, path: str) -> str:
    """Return the part at home in which the long text at ``path`` lives, empty for the record itself."""
    field = kind.field(path)
    if field is None or field.type is not FieldType.LONG_TEXT:
        known = ", ".join(one.path for one in kind.fields if one.type is FieldType.LONG_TEXT)
        raise Refused("kinds-field-unknown", field=path[:80], kind=kind.name, known=known)
    part = kind.part(field.part)
    return part.name if part is not None and part.audience is Audience.HOME else ""


def _reader(
    hub: Hub, viewer: Viewer, spaces: frozenset[bytes], writes_as: str
) -> tuple[str, bytes | None, str]:
    """Return the reader's role, the person for whom they write and their name; Refused for what is not theirs."""
    if viewer.member is not None:
        person = person_of(hub, viewer)
        if not spaces <= person.spaces:
            raise Refused("record-not-for-you")
        return person.role, person.member, person.name
    if not viewer.is_keeper:
        raise Refused("record-not-for-you")
    if not writes_as:
        return "keeper", None, hub.home.identity.name
    member, name, role, listed = desk_space.find_member(hub, writes_as)
    if listed and not {space.hex() for space in spaces} <= set(listed):
        raise Refused("member-not-in-space", member=name)
    return role, member, name


def _refusal(
    hub: Hub, fold: RecordFold, role: str, member: bytes | None, space: bytes, name: str
) -> Fault | None:
    try:
        check_owner(hub, fold.id)
    except Refused as fault:
        return fault
    if role == "see":
        return Refused("member-may-only-see", member=name)
    own = desk_space.member_in(member, space) if member else None
    if role == "add" and fold.author.member != own:
        return Refused("note-not-your-own", member=name)
    return None
