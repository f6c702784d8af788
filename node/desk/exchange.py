"""Importing files: their records come into a space.

An import is written in batches; each record of it comes whole, with its parts and long texts, or not at all. A record
is found again by its id or by the key that its row has, in the space that is imported into and nowhere else; so a
second import updates, and one that was cut off goes on. What was withdrawn here stays withdrawn.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crdt import sense
from crdt.kind import FieldType, Kind, kinds
from identity.errors import Refused
from node import words
from node.clock import draw
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.drafts import Draft
from node.desk.reading import kind_named, named, names_of
from node.desk.records import check_owner, check_writer, member_for, plan_edit, plan_new
from node.exchange.formats import changes, read_file
from node.exchange.plain import KEY_START
from node.exchange.rows import Parsed, Row
from node.exchange.sheets import sheet_of
from node.replica import imports
from node.replica.briefs import title_of
from node.replica.imports import Import

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
BATCH_RECORDS = 64
CHANGED_TOLD_MAX = 1_000
_RAW_FIELD = "ics"
_TABLE_START = "csv:"


async def import_file(desk: Desk, args: dict[str, Any]) -> Json:
    """Bring the records of a file into a space: ``content`` is its text, or ``data`` its bytes in base64."""
    hub = desk.hub
    name, content = needed_text_of(args, "name"), _content(args)
    kind, dry_run = text_of(args, "kind"), flag_of(args, "dry_run")
    if kind:
        kind_named(kind)
    space = await hub.run(desk_space.find_space, hub, needed_text_of(args, "space"))
    await hub.run(check_writer, hub, space)
    member = await member_for(desk, args, space)
    parsed: Parsed = await asyncio.to_thread(read_file, name, content, kind=kind)
    _check_kind(parsed)
    await hub.write_notes()
    work = _Import(
        hub=hub,
        space=space,
        member=member,
        dry_run=dry_run,
        noted=Import(
            id=draw(imports.IMPORT_ID_BYTES), space=space, name=name, at_ms=hub.home.clock.wall_ms()
        ),
    )
    await hub.run(work.look_up, parsed)
    await work.carry_out()
    return work.told()


# Importing


@dataclass(frozen=True, slots=True, kw_only=True)
class _Planned:
    """A row with what it takes: ``draft`` is empty where it says nothing new; ``record`` None makes a new one.

    ``title``: what a record that is here is called.
    """

    row: Row
    draft: Draft | None
    record: bytes | None
    title: str = ""


@dataclass(slots=True, kw_only=True)
class _Import:
    """One import under way."""

    hub: Hub
    space: bytes
    member: bytes | None
    dry_run: bool
    noted: Import
    rows: tuple[Row, ...] = ()
    keys: dict[str, bytes] = field(default_factory=dict)
    names: dict[bytes, str] = field(default_factory=dict)
    came: dict[str, bytes] = field(default_factory=dict)
    seen: set[bytes | str] = field(default_factory=set)
    errors: list[dict[str, Any]] = field(default_factory=list)
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    ids: list[str] = field(default_factory=list)
    changed: list[dict[str, str]] = field(default_factory=list)

    def look_up(self, parsed: Parsed) -> None:
        """Take in what the file says and which of the space's records have keys (in the store's thread)."""
        self.rows = parsed.rows
        for error in parsed.errors:
            self._fault(error.line, error.message, error.fields)
        self.names = names_of(self.hub)
        row = self.hub.replica.ledger.space_rows[self.space]
        own = self.hub.home.identity.group
        keyed = self.hub.replica.db.execute(
            "SELECT key, record FROM records WHERE space = ? AND key != '' AND part_of IS NULL ORDER BY id",
            (row,),
        ).fetchall()
        for key, record in keyed:
            before = self.keys.setdefault(key, bytes(record))
            if before != record and self._owner(before) != own and self._owner(bytes(record)) == own:
                self.keys[key] = bytes(record)

    async def carry_out(self) -> None:
        """Plan and write batch after batch, and tell how far it is."""
        done = 0
        for batch in self._batches():
            planned: list[_Planned] = await self.hub.run(self._plan_all, batch)
            if self.dry_run:
                for one in planned:
                    self._count(one, one.record)
            else:
                await self._write(planned)
            done += len(batch)
            self.hub.publish(
                {"event": "progress", "command": "import", "done": done, "total": len(self.rows)}
            )

    def told(self) -> Json:
        """Return the result of the command."""
        return {
            "import": self.noted.id.hex() if self.ids and not self.dry_run else None,
            "added": self.added,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "errors": sorted(self.errors, key=lambda error: error["line"] or 0),
            "ids": self.ids,
            "changed": self.changed,
        }

    def _batches(self) -> Iterator[Sequence[Row]]:
        """Yield the rows so that one that links to another row of the file comes in a later batch than that."""
        waiting = list(self.rows)
        coming = {row.id for row in waiting if row.id}
        while waiting:
            ready = [row for row in waiting if not coming & (_linked(row) - {row.id})]
            ready = ready or waiting
            taken = {id(row) for row in ready}
            waiting = [row for row in waiting if id(row) not in taken]
            coming -= {row.id for row in ready}
            for start in range(0, len(ready), BATCH_RECORDS):
                yield ready[start : start + BATCH_RECORDS]

    # In the store's thread

    def _plan_all(self, rows: Sequence[Row]) -> list[_Planned]:
        planned = []
        for row in rows:
            try:
                planned.append(self._plan(row))
            except Refused as fault:
                self._fault(row.line, fault.message, fault.fields)
        return planned

    def _plan(self, row: Row) -> _Planned:
        if not row.kind:
            raise Refused("exchange-no-kind")
        kind, record = kind_named(row.kind), self._match(row)
        place: bytes | str = record or row.key or row.id or ""
        if place in self.seen:
            raise Refused("exchange-record-twice")
        self.seen.add(place)
        self._tell_backwards(kind, row)
        # A file of ours, like a calendar, tells what stands somewhere already; a table is typed by people.
        as_told = row.calendar or not row.key.startswith(_TABLE_START)
        if record is None:
            values = {name: text for name, text in row.fields.items() if text.strip()}
            draft = plan_new(
                self.hub,
                kind,
                self.space,
                values,
                key=row.key or f"{KEY_START}{row.id}",
                member=self.member,
                as_told=as_told,
                links=self._link,
            )
            return _Planned(row=row, draft=draft, record=None)
        view = self.hub.replica.projection.listing.view(record, with_parts=True)
        if view["kind"] != kind.name:
            raise Refused("exchange-other-kind", kind=kind.name, known=view["kind"])
        changed = {} if view["withdrawn"] else changes(sheet_of(view, name_of=self._name), row)
        if not changed:
            return _Planned(row=row, draft=None, record=record)
        check_owner(self.hub, record)
        draft = plan_edit(self.hub, record, changed, member=self.member, as_told=as_told, links=self._link)
        return _Planned(row=row, draft=None if draft.is_empty else draft, record=record, title=title_of(view))

    def _tell_backwards(self, kind: Kind, row: Row) -> None:
        """Tell what comes in ending before it starts; a calendar told of its entries when it was read."""
        if row.calendar or row.key.startswith(_TABLE_START):
            return
        found = sense.backwards(kind.ranges, lambda path: (row.fields[path],) if path in row.fields else ())
        for first, last in found:
            told = {"first": row.fields[first], "last": row.fields[last]}
            self._fault(row.line, "exchange-ends-early", told)

    def _match(self, row: Row) -> bytes | None:
        if row.id:
            found = self.hub.replica.projection.row(bytes.fromhex(row.id))
            if found is not None and found.space == self.space:
                return found.record
        by_key = self.keys.get(row.key) if row.key else None
        return by_key or (self.keys.get(f"{KEY_START}{row.id}") if row.id else None)

    def _link(self, text: str) -> str:
        """Return what a link in the file points to here: another row of it may have come under a new id."""
        found = self.came.get(text.lower()) or self.keys.get(f"{KEY_START}{text.lower()}")
        return found.hex() if found is not None else text

    def _owner(self, record: bytes) -> bytes | None:
        fold = self.hub.replica.projection.fold(record)
        return fold.owner if fold is not None else None

    def _name(self, author: Mapping[str, Any]) -> str:
        return named(self.names, bytes.fromhex(author["group"]))

    # Writing and counting

    async def _write(self, planned: Sequence[_Planned]) -> None:
        wanted = [one for one in planned if one.draft is not None]
        try:
            made = await self._bring([one.draft for one in wanted if one.draft]) if wanted else []
        except Refused as fault:
            if len(planned) == 1 and not fault.message.startswith("store-"):
                self._fault(planned[0].row.line, fault.message, fault.fields)
                return
            if len(planned) == 1 or fault.message.startswith("store-"):
                raise
            # One of them can't be written: the others can.
            for one in planned:
                await self._write([one])
            return
        records = dict(zip(map(id, wanted), made, strict=True))
        for one in planned:
            self._count(one, records.get(id(one), one.record))

    async def _bring(self, wanted: Sequence[Draft]) -> list[bytes]:
        """Write drafts, and keep which entries they became: so that the import can be taken back."""
        db = self.hub.replica.db
        return await drafts.write(self.hub, wanted, lambda entries: imports.keep(db, self.noted, entries))

    def _count(self, planned: _Planned, record: bytes | None) -> None:
        if planned.draft is None:
            self.unchanged += 1
        elif planned.record is None:
            self.added += 1
        else:
            self.updated += 1
            self._tell_changed(planned.record, planned.title)
        if planned.row.id and record is not None:
            self.came[planned.row.id] = record
        if planned.draft is not None and record is not None:
            self.ids.append(record.hex())

    def _tell_changed(self, record: bytes, title: str) -> None:
        """Tell which record that is here a file changes: it may be none that whoever brings it thinks of."""
        if len(self.changed) < CHANGED_TOLD_MAX:
            self.changed.append({"id": record.hex(), "title": title})

    def _fault(self, line: int | None, message: str, fields: Mapping[str, object]) -> None:
        told = {name: value if isinstance(value, int | str) else str(value) for name, value in fields.items()}
        said = words.sentence(message, told, self.hub.home.identity.language)
        self.errors.append({"line": line, "message": message, "fields": told, "sentence": said})


def _content(args: Mapping[str, Any]) -> bytes:
    if not text_of(args, "data"):
        if args.get("content") is not None and not text_of(args, "content").strip():
            raise Refused("exchange-empty")
        return needed_text_of(args, "content").encode()
    try:
        return base64.b64decode(text_of(args, "data"), validate=True)
    except ValueError:
        raise Refused("command-argument-broken", argument="data") from None


def _check_kind(parsed: Parsed) -> None:
    """Raise Refused when all entries of a calendar are to be of a kind that can't hold one."""
    for row in parsed.rows[:1]:
        if row.calendar and kind_named(row.kind).field(_RAW_FIELD) is None:
            raise Refused("exchange-kind-no-calendar", kind=row.kind)


def _linked(row: Row) -> set[str]:
    """Return the ids that the link fields of a row name."""
    kind = kinds().get(row.kind)
    links = (field.path for field in kind.fields if field.type is FieldType.LINK) if kind else ()
    return {one.strip().lower() for path in links for one in row.fields.get(path, "").split(";")}


COMMANDS = {"import": import_file}
