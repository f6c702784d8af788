"""The rows that lists, search and links read: one per record, written when the record changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import msgspec

from crdt.blocks import next_edge
from crdt.kind import CONTESTED, Kind, kinds
from crdt.moments import Moment
from crdt.record import RecordFold
from crdt.search_text import normalise, query
from crdt.states import Facts, link_fields
from crdt.view import Json, joined, record_view, title_of
from identity.errors import Refused
from node.replica.dates import days_of
from node.replica.view_digests import ViewDigests
from node.store import texts
from node.store.packing import TEXTS_APART, Packing, columns

if TYPE_CHECKING:
    from node.replica.projection import Projection

T = TypeVar("T")
_json = msgspec.json
_ORDER = "ORDER BY starts = '', starts, created_ms, id LIMIT ?"
_BRIEF = (
    *(
        "id",
        "kind",
        "space",
        "author",
        "created",
        "changed",
        "state",
        "details",
        "statements",
        "overlays",
        "problems",
        "withdrawn",
        "key",
    ),
    *("shared", "part_of", "part"),
)
_REST = ("sources", "others", "over", "clocks", "blocks", "local_faults")


class Row(NamedTuple):
    """All that the tables hold of one record."""

    id: int
    row: tuple[Any, ...]
    view: bytes
    words: str
    days: list[tuple[str, str, str, bool]]


class Listing:
    """Writes and reads record rows; part of a projection."""

    def __init__(self, db: Any, projection: Projection) -> None:
        self.db = db
        self.now_ms = 0
        self.packing = Packing(db)
        self.digests = ViewDigests(projection)
        self._projection = projection

    # Writing

    def write(self, records: Iterable[bytes]) -> None:
        """Write the rows of ``records`` and of those whose state follows theirs."""
        self._projection.due.touch(records)
        self._projection.due.write()

    def refresh(self, now_ms: int) -> None:
        """Compute anew the states that time has moved since they were written."""
        self.now_ms = now_ms
        due = [row[0] for row in self.db.execute("SELECT record FROM records WHERE due_ms <= ?", (now_ms,))]
        if not due:
            return
        own = not self.db.in_transaction
        if own:
            self.db.execute("BEGIN IMMEDIATE")
        try:
            self.write(due)
        except BaseException:
            # A full disk undoes what was written, writers among it.
            self.packing.reload()
            raise
        finally:
            # Rows are a cache: what was written of them is as good as what is written next time.
            if own and self.db.in_transaction:
                self.db.execute("COMMIT")

    # Reading

    def view(self, record: bytes, at: int | None = None, *, with_parts: bool = False) -> Json:
        """Return a record as JSON with its state at ``at`` (None: now, as the clock was last told)."""
        fold = self._projection.fold(record)
        row = self._projection.row(record)
        if fold is None or row is None:
            raise Refused("record-unknown", id=record.hex()[:12])
        moment = self.now_ms if at is None else at
        near = Neighbours(self._projection, row.space)
        view = record_view(fold, near, space=row.space, notes=self.notes(row.id, fold), at=moment)
        if not with_parts:
            return view
        parts = self.db.execute("SELECT record FROM records WHERE part_of = ?", (record,)).fetchall()
        return joined(view, [self.view(part, at) for (part,) in parts])

    def notes(self, row: int, fold: RecordFold) -> dict[str, str | None]:
        """Return the texts of a record's notes by path, None for one that can't be read here."""
        paths = fold.note_paths()
        if not paths:
            return {}
        found = {
            path: None if unreadable else texts.plain(text)
            for path, text, unreadable in self.db.execute(
                "SELECT path, text, unreadable FROM notes WHERE record = ?", (row,)
            )
        }
        return {path: found.get(path, "") for path in paths}

    def facts(self, record: bytes) -> Facts:
        """Return what is known of a record, with its links."""
        fold, row = self._projection.fold(record), self._projection.row(record)
        if fold is None or row is None:
            raise Refused("record-unknown", id=record.hex()[:12])
        return Facts(fold, Neighbours(self._projection, row.space))

    def records_near(self, record: bytes) -> Neighbours:
        """Return the records of the same space, as states and histories look them up."""
        row = self._projection.row(record)
        if row is None:
            raise Refused("record-unknown", id=record.hex()[:12])
        return Neighbours(self._projection, row.space)

    def find(self, prefix: str) -> bytes:
        """Return the id that begins with ``prefix`` (hex); Refused when none or several do."""
        try:
            low = bytes.fromhex(prefix if len(prefix) % 2 == 0 else prefix + "0")
        except ValueError:
            raise Refused("record-id-broken", id=prefix[:80]) from None
        rows = self.db.execute("SELECT record FROM records WHERE record >= ? LIMIT 64", (low,)).fetchall()
        found = [record for (record,) in rows if record.hex().startswith(prefix.lower())]
        if not found or not prefix:
            raise self._projection.erasing.refusal(prefix[:80])
        if len(found) > 1:
            raise Refused("record-ambiguous", id=prefix)
        return bytes(found[0])

    def rows(self, where: str, values: Iterable[object], limit: int = -1) -> Iterator[Json]:
        """Yield stored views by an SQL condition over ``records``, in the order of their dates; all without a limit."""
        for found in self.db.execute(
            f"SELECT v.view, {columns('r')} FROM (SELECT id, created_ms, {columns()} FROM records WHERE {where}) r"  # noqa: S608
            f" JOIN views v ON v.record = r.id {_ORDER}",
            (*values, limit),
        ):
            yield self.packing.decode_over(*found)

    def briefs(self, where: str, values: Iterable[object], limit: int = -1) -> list[Json]:
        """Return short views, without long texts, by an SQL condition, in the order of their dates."""
        found = self.db.execute(
            f"SELECT {columns()} FROM records WHERE brief != '' AND ({where}) {_ORDER}",  # noqa: S608
            (*values, limit),
        ).fetchall()
        decode = self.packing.decode
        return [decode(*brief) for brief in found]

    def search(self, text: str, limit: int = 200) -> list[int]:
        """Return the rows of records whose words match, best first."""
        wanted = query(text)
        if not wanted:
            return []
        cursor = self.db.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?", (wanted, limit)
        )
        return [row for (row,) in cursor]

    def found(self, text: str, where: str, values: Iterable[object], limit: int = 200) -> list[Json]:
        """Return the stored views of the records whose words match and that meet an SQL condition, best first."""
        wanted = query(text)
        if not wanted:
            return []
        cursor = self.db.execute(
            f"SELECT v.view, {columns('r')} FROM search CROSS JOIN records r ON r.id = search.rowid"  # noqa: S608
            f" JOIN views v ON v.record = r.id WHERE search MATCH ? AND {where} ORDER BY search.rank LIMIT ?",
            (wanted, *values, limit),
        )
        return [self.packing.decode_over(*told) for told in cursor]

    def around(self, *records: bytes) -> set[bytes]:
        """Return the records whose rows follow what is written in these, but for these themselves."""
        siblings = self._siblings(records)
        # Whoever writes in many records that hang together makes this long: each is looked at once.
        near = {other for one in siblings.union(records) for other in self._neighbours(one)}
        return (siblings | near).difference(records)

    # One row

    def packed(self, written: Row, record: bytes, key: str) -> tuple[tuple[Any, ...], bytes]:
        """Return what is stored of a row and of its view, the brief packed over what else its row tells."""
        *told, brief = written.row
        _, title, starts, *_ = told
        brief, view = self.packing.pack(brief, written.view, (record, title, starts, key))
        return (*told, brief), view

    def row_of(self, row: int, fold: RecordFold, near: Neighbours) -> Row:
        """Return all that is written of a record, as it stands among the records ``near`` it."""
        kind = kinds().get(fold.kind)
        facts, notes = Facts(fold, near), self.notes(row, fold)
        view = record_view(fold, near, space=near.space, notes=notes, at=self.now_ms, facts=facts)
        starts, due = self._times(facts, kind)
        return Row(
            id=row,
            row=(
                view["state"],
                _text_of(title_of(view)),
                starts,
                view["withdrawn"],
                not view["withdrawn"] and is_contested(view),
                fold.creation.claimed_ms if fold.creation else 0,
                fold.claimed_ms,
                due,
                _json.encode(_brief(view, kind)),
            ),
            view=_json.encode(_rest(view, kind, notes)),
            words=normalise("\n".join(_words(view))),
            days=_days(view, kind),
        )

    def _times(self, facts: Facts, kind: Kind | None) -> tuple[str, int | None]:
        moments = [facts.read(path) for path in (kind.when if kind else ())]
        known = [moment for moment in moments if isinstance(moment, Moment)]
        return (known[0].local.isoformat() if known else ""), next_edge(facts, self.now_ms)

    def _neighbours(self, record: bytes) -> set[bytes]:
        row, fold = self._projection.row(record), self._projection.fold(record)
        if row is None or fold is None:
            return set()
        found = {
            bytes(other)
            for (other,) in self.db.execute(
                "SELECT r.record FROM links l JOIN records r ON r.id = l.record WHERE l.target = ?", (record,)
            )
        }
        found |= {
            bytes(t) for (t,) in self.db.execute("SELECT target FROM links WHERE record = ?", (row.id,))
        }
        kind = kinds().get(fold.kind)
        for path in link_fields(kind) if kind else ():
            for value in fold.registers.values(path):
                target = _id_of(value)
                if target:
                    found.add(target)
        return {other for other in found if self._projection.row(other) is not None}

    def _siblings(self, records: Iterable[bytes]) -> set[bytes]:
        """Return the records whose states hang together by a link that they share with these, or have to them."""
        shared = {link for record in records for link in self._shared(record)}
        found: set[bytes] = set()
        for path, target in shared:
            rows = self.db.execute(
                "SELECT r.record FROM links l JOIN records r ON r.id = l.record WHERE l.target = ? AND l.field = ?",
                (target, path),
            )
            found |= {bytes(other) for (other,) in rows}
        return found.union(*map(self._following, records))

    def _shared(self, record: bytes) -> set[tuple[str, bytes]]:
        """Return the links of a record, as they were written and as they are, by which its state follows others'."""
        row, fold = self._projection.row(record), self._projection.fold(record)
        kind = kinds().get(fold.kind) if fold else None
        found: set[tuple[str, bytes]] = set()
        for path in kind.follows if kind and row else ():
            rows = self.db.execute(
                "SELECT target FROM links WHERE record = ? AND field = ?", (row.id if row else 0, path)
            )
            found |= {(path, bytes(target)) for (target,) in rows}
            found |= {(path, _id_of(value) or b"") for value in (fold.registers.values(path) if fold else ())}
        return found

    def _following(self, record: bytes) -> set[bytes]:
        """Return the records whose states depend on each other through ``record``, and so on what it says."""
        rows = [
            row
            for kind in kinds().values()
            for path in kind.follows
            for row in self.db.execute(
                "SELECT r.record FROM links l JOIN records r ON r.id = l.record"
                " WHERE l.target = ? AND l.field = ? AND r.kind = ?",
                (record, path, kind.name),
            )
        ]
        return {bytes(other) for (other,) in rows}


class Neighbours:
    """The records of one space, for ``crdt.states``; made anew for each question, so none changes meanwhile."""

    def __init__(self, projection: Projection, space: bytes) -> None:
        self.space = space
        self._projection = projection
        self._once: dict[Hashable, Any] = {}

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what ``make`` gave for this key before, else what it gives now."""
        if key not in self._once:
            self._once[key] = make()
        found: T = self._once[key]
        return found

    def find(self, record: bytes) -> RecordFold | None:
        """Return the record with this id if it lives in this space."""
        row = self._projection.row(record)
        return self._projection.fold(record) if row is not None and row.space == self.space else None

    def pointing(self, kind: str, field: str, record: bytes) -> Iterable[RecordFold]:
        """Return the records of ``kind`` that link to ``record`` by ``field``."""
        rows = self._projection.db.execute(
            "SELECT r.record FROM links l JOIN records r ON r.id = l.record"
            " WHERE l.target = ? AND l.field = ? AND r.kind = ? ORDER BY r.record",
            (record, field, kind),
        ).fetchall()
        for (other,) in rows:
            fold = self.find(other)
            if fold is not None:
                yield fold

    def notes(self, record: bytes) -> dict[str, str | None]:
        """Return the texts of a record's notes by path, None for one that can't be read here."""
        row, fold = self._projection.row(record), self.find(record)
        if row is None or fold is None:
            return {}
        return self.once(("notes", record), lambda: self._projection.listing.notes(row.id, fold))


def links_of(fold: RecordFold) -> Iterator[tuple[str, bytes]]:
    """Yield which records a record links to, by the path of the field."""
    kind = kinds().get(fold.kind)
    for path in link_fields(kind) if kind else ():
        for register in (path, *fold.registers.below(path)):
            for value in fold.registers.values(register):
                target = _id_of(value)
                if target:
                    yield path, target


def _days(view: Json, kind: Kind | None) -> list[tuple[str, str, str, bool]]:
    if kind is None or view["withdrawn"] or view["part_of"]:
        return []
    return [(one.what, one.first, one.last, one.recurs) for one in days_of(view, kind)]


def is_contested(view: Mapping[str, Any]) -> bool:
    """Tell whether words met in a record that somebody must choose between."""
    return view["state"] == CONTESTED or any(one["id"] == "field-contested" for one in view["problems"])


def _brief(view: Mapping[str, Any], kind: Kind | None) -> Json:
    """Return what lists show of a view: all but its long texts and where each value comes from."""
    fields = view["fields"]
    if kind is not None and not kind.long.isdisjoint(fields):
        fields = {path: value for path, value in fields.items() if path not in kind.long}
    return {**{name: view[name] for name in _BRIEF}, "fields": fields}


def _rest(view: Mapping[str, Any], kind: Kind | None, notes: Mapping[str, str | None]) -> Json:
    """Return what a view tells beyond its brief: where values come from, and all fields where some are long."""
    rest = {name: view[name] for name in _REST}
    fields = view["fields"]
    if kind is not None and not kind.long.isdisjoint(fields):
        apart = [path for path, text in notes.items() if path in fields and text and fields[path] is text]
        rest["fields"] = {**fields, **dict.fromkeys(apart, "")}
        if apart:
            rest[TEXTS_APART] = apart
    return rest


def _text_of(value: object) -> str:
    if isinstance(value, dict):
        return " / ".join(str(found["value"]) for found in value.get("contested", ()) if found["value"])
    return value if isinstance(value, str) else ""


def _words(view: Json) -> list[str]:
    """Return all text of a view's fields and statements, not its ids."""
    found: list[str] = []
    for value in view["fields"].values():
        _gather(value, found)
    for said in view["statements"]:
        found += [text for _, text in said["args"]]
    return found


def _gather(value: object, found: list[str]) -> None:
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, dict):
        for name in ("contested", "value", "title"):
            _gather(value.get(name), found)
    elif isinstance(value, list):
        for inner in value:
            _gather(inner, found)


def _id_of(value: str) -> bytes | None:
    try:
        found = bytes.fromhex(value)
    except ValueError:
        return None
    return found if len(found) == 32 else None
