"""Who may come into the room of a long text, and who may write there. All in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from crdt.kind import Audience, FieldType, Kind
from crdt.record import RecordFold
from identity.errors import Fault, Refused
from node import desk_space
from node.desk_reading import kind_named, named, names_of
from node.desk_records import check_owner, parts_of

if TYPE_CHECKING:
    from node.hub import Hub


class Viewer(Protocol):
    """Who looks: the keeper (``member`` None), or a person of the group; ``is_lan``: from another machine."""

    @property
    def member(self) -> bytes | None:
        """The person's id, None for the keeper."""

    @property
    def is_lan(self) -> bool:
        """Whether the browser runs on another machine."""


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

    ``writes_as`` names the member for whom the keeper writes, empty for nobody in particular.
    """
    whole = hub.replica.projection.listing.find(record)
    fold = hub.replica.projection.fold(whole)
    row = hub.replica.projection.row(whole)
    if fold is None or fold.create is None or row is None:
        raise Refused("record-unknown", id=whole.hex()[:12])
    part = _part_at(kind_named(fold.kind), path)
    target: bytes | None = whole
    space: bytes = row.space
    if part:
        if fold.owner != hub.home.identity.group:
            raise Refused("record-part-not-yours", owner=named(names_of(hub), fold.owner or b""))
        target, space = parts_of(hub, whole).get(part), desk_space.find_space(hub, "home")
    role, member, name = _reader(hub, viewer, row.space, writes_as)
    if viewer.is_lan and (part or hub.replica.state(space).sort.name == "HOME"):
        raise Refused("record-not-for-you")
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


def _reader(hub: Hub, viewer: Viewer, space: bytes, writes_as: str) -> tuple[str, bytes | None, str]:
    """Return the reader's role, the person for whom they write and their name; Refused for what is not theirs."""
    if viewer.member is None and viewer.is_lan:
        raise Refused("record-not-for-you")
    if viewer.member is None and not writes_as:
        return "keeper", None, hub.home.identity.name
    wanted = viewer.member.hex() if viewer.member is not None else writes_as
    member, name, role, spaces = desk_space.find_member(hub, wanted)
    if spaces and space.hex() not in spaces:
        raise Refused("record-not-for-you")
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
