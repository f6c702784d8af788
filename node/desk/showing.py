"""What a page shows around one record: who sees which part, what may be done, what it links to, texts with marks.

All of it is this node's own observation and in no view hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.kind import Audience, FieldType, Kind, kinds
from crdt.membership import Role
from crdt.moments import instant_text
from crdt.overlays import seen_mark
from identity.errors import Refused
from node.desk.scope import Scope, marks
from node.store import texts

if TYPE_CHECKING:
    from node.hub import Hub
    from node.replica.projection import RecordRow

Json = Any
_ANSWERS = ("accept-referral", "decline-referral")
# What groups say to each other about an event, and nothing more comes of it.
_TO_EACH_OTHER = ("agree", "object")
_LINKED_MAX = 200
_ID_CHARS = 64


def audience(hub: Hub, view: Json, names: Mapping[bytes, str]) -> list[Json]:
    """Return who sees which part: the groups of the record's space, of a part that lives at home this group alone."""
    space = bytes.fromhex(view["space"])
    kind = kinds().get(view["kind"])
    found = [_seen_by(hub, "", space, names, home=hub.replica.state(space).sort is acts.SpaceSort.HOME)]
    lives = {part["part"]: bytes.fromhex(part["space"]) for part in view.get("parts", ())}
    for part in kind.parts if kind else ():
        at_home = part.audience is Audience.HOME
        if not at_home:
            found.append({**found[0], "part": part.name})
        elif part.name in lives:
            found.append(_seen_by(hub, part.name, lives[part.name], names, home=True))
        else:
            found.append({"part": part.name, "home": True, "groups": [_here(hub, names)]})
    return found


def may(hub: Hub, record: bytes) -> Json:
    """Return what this group may do with a record now; ``why``: the message that says why it can't be edited.

    ``seen``: by statement what stands for all that is signed with it, for ``say``.
    """
    from node.desk.records import check_owner, check_writer

    facts = hub.replica.projection.listing.facts(record)
    row = hub.replica.projection.row(record)
    own, said, seen, why = hub.home.identity.group, [], {}, None
    try:
        check_writer(hub, row.space if row else b"")
        named = (
            {one.arg("to") for one in facts.said("refer")} if facts.kind and facts.kind.referrals else set()
        )
        is_for_nobody = facts.kind is not None and facts.kind.name == "event" and _reads_alone(hub, row)
        said = [
            one.name
            for one in (facts.kind.statements if facts.kind else ())
            if not facts.flaw_of_saying(one, own)
            and not (named is not None and one.name in _ANSWERS and own.hex() not in named)
            and not (is_for_nobody and one.name in _TO_EACH_OTHER)
        ]
        declared = facts.kind.statements if facts.kind else ()
        seen = {one.name: seen_mark(facts, one) for one in declared if one.binds and one.name in said}
        check_owner(hub, record)
    except Refused as fault:
        why = fault.message
    return {"edit": why is None, "withdraw": why is None, "say": said, "seen": seen, "why": why}


def _reads_alone(hub: Hub, row: RecordRow | None) -> bool:
    """Tell whether no other group reads what a record's space holds."""
    readers = hub.replica.state(row.space).membership().readers if row else ()
    return set(readers) <= {hub.home.identity.group}


def rich(hub: Hub, records: list[bytes]) -> Json:
    """Return the long texts of a record and its parts by path, in pieces with their marks."""
    rows = hub.replica.db.execute(
        "SELECT n.path, n.text, n.rich FROM notes n JOIN records r ON r.id = n.record"  # noqa: S608
        f" WHERE r.record IN ({marks(records)}) AND n.unreadable IS NULL AND length(n.content_hash) > 0",
        tuple(records),
    )
    return {path: texts.pieces(text, told) for path, text, told in rows}


def links(hub: Hub, view: Json, scope: Scope) -> Json:
    """Return kind, title and state of the records that this one links to, by id, as far as they are here."""
    kind = kinds().get(view["kind"])
    wanted = list(dict.fromkeys(_targets(view, kind)))[:_LINKED_MAX]
    rows = hub.replica.db.execute(
        "SELECT record, kind, title, state FROM records"  # noqa: S608
        f" WHERE record IN ({marks(wanted)}){scope.where()}",
        [bytes.fromhex(one) for one in wanted],
    )
    return {
        bytes(record).hex(): {"kind": kind, "title": title, "state": state}
        for record, kind, title, state in rows
    }


def linked_from(hub: Hub, record: bytes, scope: Scope) -> list[Json]:
    """Return the records that link to this one, by which field, and whether they stay at home; oldest first."""
    from node.desk.space import find_space

    rows = hub.replica.db.execute(
        "SELECT r.record, r.kind, r.title, r.state, l.field, r.space FROM links l JOIN records r ON r.id = l.record"  # noqa: S608
        f" WHERE l.target = ? AND NOT r.is_withdrawn AND r.part_of IS NULL{scope.where('r.space')}"
        " ORDER BY r.created_ms, r.id LIMIT ?",
        (record, _LINKED_MAX),
    )
    home = hub.replica.ledger.space_rows.get(find_space(hub, "home"))
    return [
        {
            "id": bytes(other).hex(),
            "kind": kind,
            "title": title,
            "state": state,
            "field": field,
            "home": space == home,
        }
        for other, kind, title, state, field, space in rows
    ]


def with_arrivals(hub: Hub, fields: Json) -> Json:
    """Return fields in which every contested value tells when it arrived here."""
    if isinstance(fields, list):
        return [with_arrivals(hub, one) for one in fields]
    if not isinstance(fields, dict):
        return fields
    told = {name: with_arrivals(hub, value) for name, value in fields.items()}
    if isinstance(told.get("contested"), list):
        told["contested"] = [_arrived(hub, value) for value in told["contested"]]
    return told


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The members of one group: ``names`` by the ids under which they appear in one space."""

    group: str
    names: Mapping[str, str]

    def name(self, author: Json) -> str | None:
        """Return which of them an author wrote for: a device of another group speaks for none of them."""
        return self.names.get(author["member"] or "") if author["group"] == self.group else None


def with_people(value: Json, people: People) -> Json:
    """Return a view in which every author is told with the name of the member who wrote (``for``)."""
    if isinstance(value, dict):
        told = {key: with_people(inner, people) for key, inner in value.items()}
        if "device" in value and "member" in value:
            told["for"] = people.name(value)
        return told
    return [with_people(inner, people) for inner in value] if isinstance(value, list) else value


def people_in(hub: Hub, space: bytes) -> People:
    """Return this group's members as they appear in a space."""
    from node.desk.space import member_in

    rows = hub.replica.db.execute("SELECT id, name FROM members")
    names = {member_in(member, space).hex(): name for member, name in rows}
    return People(group=hub.home.identity.group.hex(), names=names)


def _arrived(hub: Hub, value: Json) -> Json:
    row = hub.replica.ledger.arrivals.row_of(bytes.fromhex(value["entry"]))
    found = hub.replica.db.execute("SELECT arrived_ms FROM entries WHERE id = ?", (row,)).fetchone()
    return {**value, "arrived": instant_text(found[0]) if found else None}


def _seen_by(hub: Hub, part: str, space: bytes, names: Mapping[bytes, str], *, home: bool) -> Json:
    own = hub.home.identity.group
    groups = [
        {
            "group": group.hex(),
            "name": names.get(group) or group.hex()[:10],
            "role": member.role.name.lower(),
            "here": group == own,
        }
        for group, member in sorted(
            hub.replica.state(space).members().items(), key=lambda item: (item[1].rank, item[0])
        )
        if member.role >= Role.READER
    ]
    return {"part": part, "home": home, "groups": groups}


def _here(hub: Hub, names: Mapping[bytes, str]) -> Json:
    own = hub.home.identity.group
    return {"group": own.hex(), "name": names.get(own, ""), "role": "steward", "here": True}


def _targets(view: Json, kind: Kind | None) -> Iterator[str]:
    for field in kind.fields if kind else ():
        if field.type in (FieldType.LINK, FieldType.PERSON):
            yield from _ids(view["fields"].get(field.path))
    for said in view["statements"]:
        for _, text in said["args"]:
            yield from _ids(text)


def _ids(value: Json) -> Iterator[str]:
    """Yield the record ids in a field's value: of one, of several, of all that it holds while contested."""
    if isinstance(value, str):
        text = value.removeprefix("role:")
        if len(text) == _ID_CHARS and all(letter in "0123456789abcdef" for letter in text):
            yield text
    elif isinstance(value, list):
        for one in value:
            yield from _ids(one)
    elif isinstance(value, dict):
        for one in value.get("contested", ()):
            yield from _ids(one["value"])
