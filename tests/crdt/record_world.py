"""A few devices that write records and meet: what the tests of records are told in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from crdt.changes import PlannedWrite, plan_say, withdrawal_writes, writes_for
from crdt.kind import kinds
from crdt.ops import Create, DataOp, Edit, NoteEdit, Say, Write
from crdt.record import Item
from crdt.registers import Author
from crdt.shelf import Shelf
from crdt.states import Facts, state_of
from crdt.view import EARLY_MS, Json, record_view
from identity.encoding import domain_hash, encode

SPACE = b"s" * 32
T = TypeVar("T")


def group(number: int) -> bytes:
    """Return the id of a group by number."""
    return domain_hash(b"test group", bytes([number]))


def some(found: T | None) -> T:
    """Return what must be there."""
    assert found is not None
    return found


class Device:
    """One device with its own copy of a space; ``learn`` is a sync in one direction.

    ``clock_ms`` is what its clock shows, None for one that goes on by itself.
    """

    def __init__(self, group_number: int, device_number: int = 0) -> None:
        self.group = group(group_number)
        self.log = domain_hash(b"test log", bytes([group_number, device_number]))
        self.author = Author(group=self.group, device=self.log[::-1])
        self.shelf = Shelf()
        self.items: dict[bytes, tuple[bytes, Item]] = {}
        self.seq = 0
        self.clock_ms: int | None = None

    def add(self, kind: str, **values: Any) -> bytes:
        """Make a record; ``__`` in names is the dot of a part; ``shared``, ``part_of``, ``part`` are as in Create."""
        shared, part_of = bool(values.pop("shared", False)), values.pop("part_of", None)
        part = str(values.pop("part", ""))
        planned = writes_for(kinds()[kind], _named(values))
        op = Create(kind=kind, shared=shared, key="", part_of=part_of, part=part, writes=_writes(planned, ()))
        return self.write(None, op, ())

    def edit(self, record: bytes, **values: str) -> None:
        """Edit fields as a person would; raises Refused as the command line does."""
        fold = self.shelf.find(record)
        assert fold is not None
        self.edit_planned(record, writes_for(kinds()[fold.kind], _named(values), fold))

    def edit_planned(self, record: bytes, planned: list[PlannedWrite]) -> None:
        """Write planned writes; nothing when there are none."""
        if planned:
            deps = self.deps(record, (found for write in planned for found in write.supersedes))
            self.write(record, Edit(record=record, writes=_writes(planned, deps)), deps)

    def say(self, record: bytes, statement: str, **args: str) -> None:
        """Make a statement; raises Refused as the command line does."""
        self.say_at(record, statement, None, **args)

    def say_at(self, record: bytes, statement: str, at: int | None, **args: str) -> None:
        """Make a statement at a time that stands in for the clock; raises Refused as the command line does."""
        fold = self.shelf.find(record)
        assert fold is not None
        said = plan_say(Facts(fold, self.shelf), statement, _named(args), self.group, at=at)
        op = Say(record=record, statement=said.statement, args=said.args, wording=said.wording)
        self.write(record, op, self.deps(record))

    def say_anyway(self, record: bytes, statement: str, args: Mapping[str, str] | None = None) -> None:
        """Make a statement without asking whether it is allowed, on the wording that stands."""
        fold = self.shelf.find(record)
        assert fold is not None
        facts = Facts(fold, self.shelf)
        declared = facts.kind.statement(statement) if facts.kind else None
        wording = facts.wording(declared.binds if declared else ())
        op = Say(record=record, statement=statement, args=tuple((args or {}).items()), wording=wording)
        self.write(record, op, self.deps(record))

    def withdraw(self, record: bytes, *, withdrawn: bool = True) -> None:
        """Withdraw a record or bring it back."""
        fold = self.shelf.find(record)
        assert fold is not None
        self.edit_planned(record, withdrawal_writes(Facts(fold, self.shelf), withdrawn=withdrawn))

    def note(self, record: bytes, path: str) -> None:
        """Write in a note."""
        self.write(record, NoteEdit(record=record, path=path, session=0, update=b"u"), self.deps(record))

    def deps(self, record: bytes, more: Iterable[bytes] = ()) -> tuple[bytes, ...]:
        """Return what an entry about ``record`` rests on."""
        fold = self.shelf.find(record)
        return tuple(dict.fromkeys([*more, *(fold.frontier if fold else ())]))

    def write(self, record: bytes | None, op: DataOp, deps: tuple[bytes, ...], *, void: str = "") -> bytes:
        """Append an entry and take it in; return the record's id."""
        entry = domain_hash(b"test entry", self.log, self.seq.to_bytes(4), encode(op), *deps)
        item = Item(
            hash=entry,
            author=self.author,
            claimed_ms=1_700_000_000_000 + self.seq if self.clock_ms is None else self.clock_ms,
            deps=deps,
            op=op,
            log=self.log,
            seq=self.seq,
            void=void,
        )
        self.seq += 1
        self.take(record or entry, item)
        return record or entry

    def take(self, record: bytes, item: Item) -> None:
        """Take in one item."""
        self.items[item.hash] = (record, item)
        self.shelf.add(record, item)

    def learn(self, *others: Device) -> None:
        """Take in what others have."""
        for other in others:
            for record, item in list(other.items.values()):
                if item.hash not in self.items:
                    self.take(record, item)

    def state(self, record: bytes, at: int = EARLY_MS) -> str:
        """Return the state of a record."""
        fold = self.shelf.find(record)
        assert fold is not None
        return state_of(Facts(fold, self.shelf), at)

    def view(self, record: bytes, at: int = EARLY_MS, notes: Mapping[str, str | None] | None = None) -> Json:
        """Return the view of a record."""
        fold = self.shelf.find(record)
        assert fold is not None
        return record_view(fold, self.shelf, space=SPACE, notes=notes or {}, at=at)


def meet(*devices: Device) -> None:
    """Let all devices learn all that the others have."""
    for device in devices:
        device.learn(*devices)


def _named(values: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("__", ".").removesuffix("."): text for name, text in values.items()}


def _writes(planned: list[PlannedWrite], deps: tuple[bytes, ...]) -> tuple[Write, ...]:
    return tuple(
        Write(
            path=write.path,
            value=write.value,
            supersedes=tuple(deps.index(found) for found in write.supersedes),
        )
        for write in planned
    )
