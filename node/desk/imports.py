"""Taking back a whole import: what it added goes into the bin, what it changed is set back where it still stands.

What somebody worked on since stays as it is, and is told. The import keeps those of its entries that stayed, so that
it can be taken back again when they can be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crdt.changes import PlannedWrite, withdrawal_writes
from crdt.moments import instant_text
from crdt.record import RecordFold
from crdt.view import title_of
from identity.errors import Fault, Refused
from node import words
from node.desk import drafts
from node.desk.arguments import needed_text_of
from node.desk.drafts import Draft, DraftPart, NoteChange
from node.desk.records import check_owner, member_for
from node.desk.undoing import DAY_MS, UNDO_DAYS, Undoing, plan_undo
from node.replica import imports
from node.replica.imports import Import

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
BATCH_RECORDS = 64


async def import_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The imports that can still be taken back, newest first."""
    hub = desk.hub

    def told() -> list[dict[str, Any]]:
        now_ms, states = hub.home.clock.wall_ms(), hub.replica.spaces
        return [
            {
                "import": one.id.hex(),
                "name": one.name,
                "space": one.space.hex(),
                "space_name": states[one.space].name if one.space in states else "",
                "at": instant_text(one.at_ms),
                "records": len(imports.entries_by_record(hub.replica.ledger.arrivals, one)),
                "days_left": max(0, -(-(one.at_ms + UNDO_DAYS * DAY_MS - now_ms) // DAY_MS)),
            }
            for one in imports.listed(hub.replica.db, now_ms)
        ]

    return await hub.run(told)


async def undo_import(desk: Desk, args: dict[str, Any]) -> Json:
    """Take back a whole import."""
    hub = desk.hub
    one: Import = await hub.run(
        lambda: imports.find(hub.replica.db, needed_text_of(args, "import"), hub.home.clock.wall_ms())
    )
    await hub.write_notes()
    work = _Undo(hub=hub, one=one)
    await hub.run(work.look_up)
    for space in work.spaces:
        work.members[space] = await member_for(desk, args, space)
    await work.carry_out()
    return {
        "import": one.id.hex(),
        "withdrawn": work.withdrawn,
        "set_back": work.set_back,
        "left": work.left,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Planned:
    """What takes back all of an import in one record. ``texts``: what undoes its long texts, first to last."""

    record: bytes
    space: bytes
    entries: tuple[bytes, ...]
    writes: tuple[PlannedWrite, ...] = ()
    texts: tuple[Undoing, ...] = ()
    withdraws: bool = False


@dataclass(slots=True, kw_only=True)
class _Undo:
    """One import on its way back."""

    hub: Hub
    one: Import
    entries: dict[bytes, list[bytes]] = field(default_factory=dict)
    made: set[bytes] = field(default_factory=set)
    spaces: set[bytes] = field(default_factory=set)
    members: dict[bytes, bytes | None] = field(default_factory=dict)
    withdrawn: int = 0
    set_back: int = 0
    left: list[dict[str, Any]] = field(default_factory=list)

    def look_up(self) -> None:
        """Find out what the import brought (in the store's thread)."""
        replica = self.hub.replica
        self.entries = imports.entries_by_record(replica.ledger.arrivals, self.one)
        for record, entries in self.entries.items():
            fold, row = replica.projection.fold(record), replica.projection.row(record)
            if fold is not None and fold.creation is not None and fold.creation.hash in entries:
                self.made.add(record)
            if row is not None:
                self.spaces.add(row.space)

    async def carry_out(self) -> None:
        """Plan and write batch after batch, and tell how far it is."""
        records = list(self.entries)
        for start in range(0, len(records), BATCH_RECORDS):
            batch = records[start : start + BATCH_RECORDS]
            planned: list[_Planned] = await self.hub.run(self._plan_all, batch)
            await self._write(planned)
            done = {"done": start + len(batch), "total": len(records)}
            self.hub.publish({"event": "progress", "command": "undo-import", **done})

    # In the store's thread

    def _plan_all(self, records: Sequence[bytes]) -> list[_Planned]:
        planned = []
        for record in records:
            try:
                planned.append(self._plan(record))
            except Refused as fault:
                self._leave(record, fault)
        return planned

    def _plan(self, record: bytes) -> _Planned:
        projection = self.hub.replica.projection
        fold, row = projection.fold(record), projection.row(record)
        if fold is None or row is None:
            raise Refused("record-unknown", id=record.hex()[:12])
        entries = tuple(self.entries[record])
        done = _Planned(record=record, space=row.space, entries=entries)
        facts = projection.listing.facts(record)
        if record in self.made:
            # A part follows its record out of sight, and back when that is brought back.
            is_part = fold.create is not None and fold.create.part_of in self.made
            writes = () if is_part else tuple(withdrawal_writes(facts, withdrawn=True))
            if not writes:
                return done
            check_owner(self.hub, record)
            self._check_untouched(fold, entries)
            return _Planned(record=record, space=row.space, entries=entries, writes=writes, withdraws=True)
        if not withdrawal_writes(facts, withdrawn=True):
            raise Refused("undo-import-withdrawn")
        check_owner(self.hub, record)
        return self._plan_changes(fold, row.space, entries)

    def _plan_changes(self, fold: RecordFold, space: bytes, entries: tuple[bytes, ...]) -> _Planned:
        """Return what sets back all changes of the import; tell which fields somebody wrote since."""
        undone: list[Undoing] = []
        faults: list[Refused] = []
        taken: list[bytes] = []
        for entry in entries:
            try:
                undone.append(plan_undo(self.hub, fold.id, entry, self.hub.home.clock.wall_ms()))
                taken.append(entry)
            except Refused as fault:
                faults.append(fault)
        kept = tuple(path for step in undone for path in step.kept)
        if kept:
            faults.append(Refused("undo-written-since", field=", ".join(kept)))
        for one in faults:
            self._leave(fold.id, one)
        writes = tuple(write for step in undone for write in step.writes)
        texts = tuple(step for step in undone if step.texts is not None)
        return _Planned(record=fold.id, space=space, entries=tuple(taken), writes=writes, texts=texts)

    def _check_untouched(self, fold: RecordFold, entries: Sequence[bytes]) -> None:
        """Raise Refused when somebody wrote in a record, said something about it, or linked to it since."""
        if any(item.hash not in entries and not fold.flaw_of(item) for item in fold.items):
            raise Refused("undo-import-worked-on")
        linked = self.hub.replica.db.execute(
            "SELECT r.record FROM links l JOIN records r ON r.id = l.record"
            " WHERE l.target = ? AND r.is_withdrawn = 0",
            (fold.id,),
        )
        if any(bytes(record) not in self.made for (record,) in linked):
            raise Refused("undo-import-linked")

    def _leave(self, record: bytes, fault: Fault) -> None:
        listing = self.hub.replica.projection.listing
        view = listing.view(record)
        title = title_of(view)
        fields = {
            name: value if isinstance(value, int | str) else str(value)
            for name, value in fault.fields.items()
        }
        self.left.append(
            {
                "id": record.hex(),
                "title": title if isinstance(title, str) else "",
                "message": fault.message,
                "fields": fields,
                "sentence": words.sentence(fault.message, fields, self.hub.home.identity.language),
            }
        )

    # Writing

    async def _write(self, planned: Sequence[_Planned]) -> None:
        """Write what takes the records back; one that can't be written costs that one."""
        db = self.hub.replica.db
        made = [await self._draft(one) for one in planned]
        entries = [entry for one in planned for entry in one.entries]
        wanted = [draft for draft in made if not draft.is_empty]
        if not wanted:
            await self.hub.run(imports.forget, db, self.one, entries)
        else:
            try:
                await drafts.write(self.hub, wanted, lambda _: imports.forget(db, self.one, entries))
            except Refused as fault:
                if fault.message.startswith("store-"):
                    raise
                if len(planned) == 1:
                    await self.hub.run(self._leave, planned[0].record, fault)
                    return
                for one in planned:
                    await self._write([one])
                return
        self.withdrawn += sum(one.withdraws for one in planned)
        self.set_back += sum(
            not one.withdraws and not draft.is_empty for one, draft in zip(planned, made, strict=True)
        )

    async def _draft(self, planned: _Planned) -> Draft:
        notes: dict[str, NoteChange] = {}
        for path, undone in _by_path(planned.texts).items():
            before = await self._text(planned.record + path.encode(), undone[0].texts, 0)
            after = await self._text(planned.record + path.encode(), undone[-1].texts, 1)
            notes[path] = NoteChange(read=after, new=before)
        part = DraftPart(space=planned.space, record=planned.record, writes=planned.writes, notes=notes)
        return Draft(main=part, member=self.members.get(planned.space))

    async def _text(self, key: bytes, texts: tuple[tuple[bytes, ...], ...] | None, which: int) -> str:
        assert texts is not None
        applied = await self.hub.worker.apply(key + b"%d" % which, texts[which])
        return applied.text


def _by_path(texts: Sequence[Undoing]) -> Mapping[str, list[Undoing]]:
    found: dict[str, list[Undoing]] = {}
    for one in texts:
        found.setdefault(one.path, []).append(one)
    return found


COMMANDS = {"imports": import_list, "undo-import": undo_import}
