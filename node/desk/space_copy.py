"""Going on with a copy of a space: a new one, where nobody else is yet, with the records as they stand here.

For groups that can't agree who stays, and for whoever was removed. Each record is entered anew by this group; where it
came from is known here alone. Who wrote and said what can't be entered in others' names: it is told in words at the end
of the record's long text, where the kind has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.changes import PlannedWrite
from crdt.kind import Audience, Field, FieldType, Kind, kinds
from crdt.limits import TITLE_CHARS_MAX
from crdt.record import RecordFold
from crdt.states import Withdrawal
from identity.errors import Refused
from identity.pairing import is_name
from node import words
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import needed_text_of, text_of
from node.desk.copying import copied_text, copied_values, fold_of
from node.desk.drafts import Draft, DraftPart, NoteChange
from node.replica.briefs import id_of

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
# Forms lie over a record in their group's own name: nobody else can make them anew.
NOT_COPIED = frozenset({"overlay"})
TOLD_MAX = 50
_TOGETHER_MAX = 50


async def space_copy(desk: Desk, args: dict[str, Any]) -> Json:
    """Found a space with the records of another one."""
    hub = desk.hub
    space: bytes = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    name = needed_text_of(args, "name").strip()
    if not is_name(name) or len(name) > TITLE_CHARS_MAX:
        raise Refused("space-name-broken")
    await hub.run(_check, hub, space)
    await hub.write_notes()
    sources: list[bytes] = await hub.run(_in_order, hub, space)
    new = await hub.found(acts.SpaceSort.SHARED, name)
    copies: dict[bytes, bytes] = {}
    for start in range(0, len(sources), _TOGETHER_MAX):
        for rank in _ranks(await hub.run(_targets, hub, sources[start : start + _TOGETHER_MAX], space)):
            await _copy(hub, rank, new, copies)
    left_out = await hub.run(_count, hub, space) - len(copies)
    return {
        "space": new.hex(),
        "name": name,
        "records": len(copies),
        "left_out": left_out,
        "from": space.hex(),
    }


async def _copy(hub: Hub, sources: Sequence[bytes], new: bytes, copies: dict[bytes, bytes]) -> None:
    planned: list[Draft] = await hub.run(lambda: [_draft(hub, one, new, copies) for one in sources])
    made = await drafts.write(hub, planned)
    at_ms = hub.home.clock.wall_ms()

    def kept() -> None:
        hub.replica.db.executemany(
            "INSERT OR REPLACE INTO shared_as (record, copy, at_ms) VALUES (?, ?, ?)",
            [(source, copy, at_ms) for source, copy in zip(sources, made, strict=True)],
        )

    await hub.run(kept)
    copies.update(zip(sources, made, strict=True))


# In the store's thread


def _check(hub: Hub, space: bytes) -> None:
    state = hub.replica.state(space)
    if state.sort is not acts.SpaceSort.SHARED:
        raise Refused("space-not-to-share")
    if state.genesis is None:
        raise Refused("space-not-here-yet")


def _count(hub: Hub, space: bytes) -> int:
    (count,) = hub.replica.db.execute(
        "SELECT count(*) FROM records WHERE space = ? AND part_of IS NULL AND NOT is_withdrawn",
        (hub.replica.ledger.space_rows[space],),
    ).fetchone()
    return int(count)


def _in_order(hub: Hub, space: bytes) -> list[bytes]:
    """Return the records to copy: those that others link to before those that link, else the oldest first."""
    rows = hub.replica.db.execute(
        "SELECT record, kind FROM records WHERE space = ? AND part_of IS NULL AND NOT is_withdrawn"
        " ORDER BY created_ms, id",
        (hub.replica.ledger.space_rows[space],),
    ).fetchall()
    found = [bytes(record) for record, kind in rows if kind in kinds() and kind not in NOT_COPIED]
    found = [one for one in found if hub.replica.projection.listing.facts(one).withdrawal is Withdrawal.NONE]
    targets = _targets(hub, found, space)
    return [one for rank in _ranks(targets) for one in rank]


def _targets(hub: Hub, records: Iterable[bytes], space: bytes) -> dict[bytes, set[bytes]]:
    """Return, by record, those others among ``records`` that its links lead to."""
    known = dict.fromkeys(records)
    found: dict[bytes, set[bytes]] = {record: set() for record in known}
    for record in known:
        fold = fold_of(hub, record)
        for field in _fields(kinds()[fold.kind]):
            if field.type is FieldType.LINK:
                found[record] |= {
                    target
                    for write in copied_values(field, fold.registers, None)
                    if (target := id_of(write.value)) in known and target != record
                }
    return found


def _ranks(targets: Mapping[bytes, set[bytes]]) -> Iterator[list[bytes]]:
    """Yield records so that each comes after what it links to; a circle is cut before its first record."""
    left = dict(targets)
    while left:
        ready = [one for one, others in left.items() if not others & set(left)] or [next(iter(left))]
        for one in ready:
            del left[one]
        yield ready


def _draft(hub: Hub, record: bytes, space: bytes, copies: Mapping[bytes, bytes]) -> Draft:
    fold = fold_of(hub, record)
    kind = kinds()[fold.kind]
    writes: list[PlannedWrite] = []
    texts: dict[str, str] = {}
    for field in _fields(kind):
        if field.type is FieldType.LONG_TEXT:
            texts[field.path] = _text(hub, record, field)
        else:
            writes += _values(field, fold, copies)
    if texts:
        last = list(texts)[-1]
        texts[last] = "\n".join(filter(None, [texts[last], *_told(hub, record)]))
    notes = {path: NoteChange(read="", new=text) for path, text in texts.items() if text}
    create = fold.create
    assert create is not None
    main = DraftPart(space=space, writes=tuple(writes), notes=notes)
    return Draft(main=main, kind=kind.name, shared=create.shared, key=create.key)


def _values(field: Field, fold: RecordFold, copies: Mapping[bytes, bytes]) -> Iterator[PlannedWrite]:
    for write in copied_values(field, fold.registers, None):
        copy = copies.get(id_of(write.value) or b"") if field.type is FieldType.LINK else None
        yield PlannedWrite(path=write.path, value=copy.hex()) if copy is not None else write


def _text(hub: Hub, record: bytes, field: Field) -> str:
    try:
        return copied_text(hub, record, field.path, "share-record-unreadable")
    except Refused:
        return ""


def _told(hub: Hub, record: bytes) -> Iterator[str]:
    """Yield sentences that say who made a record and who said what about it."""
    view = hub.replica.projection.listing.view(record)
    language, space = hub.home.identity.language, bytes.fromhex(view["space"])

    def named(author: Json) -> str:
        return desk_space.name_in(hub, space, bytes.fromhex(author["group"]))

    yield words.sentence(
        "space-copy-origin",
        {
            "space": desk_space.told_name(hub, space),
            "author": named(view["author"]),
            "day": view["created"][:10],
        },
        language,
    )
    for said in view["statements"][:TOLD_MAX]:
        name = f"statement-{view['kind']}-{said['name']}"
        spoken = words.sentence(name, {}, language) if words.known(name) else said["name"]
        fields = {"author": named(said["author"]), "statement": spoken, "day": said["claimed"][:10]}
        yield words.sentence("space-copy-said", fields, language)


def _fields(kind: Kind) -> Iterator[Field]:
    """Yield the fields of a kind that live in the space of its record."""
    for field in kind.fields:
        part = kind.part(field.part)
        if part is None or part.audience is not Audience.HOME:
            yield field


COMMANDS = {"space copy": space_copy}
