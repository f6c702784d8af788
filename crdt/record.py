"""One record, folded from its operations.

The fold is a function of the *set* of items: it is the same in whatever order, and however often, they come. Items
that come before the one that made the record wait for it. Nothing an item says raises: what its author had no right
to, or what nobody understands, is kept, listed and without effect.

Who writes: the group that made the record, and every contributor of the space when it was made as shared. Whether an
author was a contributor at all is decided before (``Item.void``).

Causality: an author who made an item knew its declared dependencies, what their authors knew, and every earlier
entry of the own log. So "knew" is a version vector over logs, and the frontier is at most one item per log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import msgspec

from crdt.causality import Ancestry, Node, Order
from crdt.kind import WITHDRAWN_PATH
from crdt.ops import Create, DataOp, Edit, NoteEdit, Say, Write
from crdt.registers import Author, Registers, Written
from crdt.shares import Shares
from crdt.states import Said, Withdrawal

_WRITING = (Create, Edit)
NOBODY = Author(group=b"", device=b"")


class Item(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One operation with what its entry proves.

    ``deps``: hashes of the entries it rests on, in the body's order (writes name them by index). ``log``, ``seq``:
    its place; an item without log stands alone. ``void``: message id of why the space sets it aside, empty for none.
    ``arrived_ms`` is this node's own observation and reaches the history only.
    """

    hash: bytes
    author: Author
    claimed_ms: int
    clock_unsure: bool = False
    arrived_ms: int = 0
    deps: tuple[bytes, ...] = ()
    op: DataOp
    log: bytes = b""
    seq: int = 0
    void: str = ""


class Unread(Protocol):
    """An operation in less room than it takes as an item."""

    def item(self) -> Item:
        """Return the item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapsed:
    """How many operations of one author in one log had no effect and are gone; ``name``: their sort."""

    void: str
    name: str
    log: bytes
    author: Author
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What a generation keeps of a record: items in canonical order, all before whatever came later."""

    items: tuple[Item, ...]
    changed_ms: int
    lapsed: tuple[Lapsed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """What a generation keeps of a note: the item before each (nothing before the first), and the last of them.

    ``last`` names those that imply all.
    """

    before: Mapping[bytes, bytes]
    last: tuple[bytes, ...]


_NOTHING_KEPT = KeptNote(before={}, last=())


class RecordFold:
    """The record whose creating entry has the hash ``id``; ``beginning``: what a generation keeps of it."""

    def __init__(self, record: bytes, beginning: Beginning | None = None) -> None:
        self.id = record
        self._registers = Registers()
        # Items that have yet to be folded: most of what comes in is superseded before anybody looks.
        self._unfolded: list[Item] = []
        # And many are still to be read: kept as they came they take half the room.
        self._unread: list[Unread] = []
        self.beginning = beginning
        self._read: dict[bytes, Item] = {}
        self._creation: Item | None = None
        self._create: Create | None = None
        # What was asked for once, kept up to date for as long as that is cheaper than working it out anew.
        self._changed_ms: int | None = None
        self._claimed_ms: int | None = None
        self._order: Order | None = None
        self._ordered: list[Item] = []
        self._flawed: list[tuple[str, Item]] | None = None
        self._note_paths: set[str] | None = None
        self._in_notes: tuple[int, Mapping[str, list[Item]]] | None = None
        self._kept_in_notes: Mapping[str, KeptNote] | None = None
        self._ancestry: Ancestry | None = None
        self.has_statements = False
        # What operations larger than most take besides, in bytes, and of whose shares, as whoever adds them says.
        self.weight = 0
        self.shares = Shares()
        if beginning is not None:
            self._begin(beginning.items)

    def add(self, item: Item) -> bool:
        """Take in one operation of this record; return whether it changed anything."""
        known = self._read.get(item.hash)
        if known is not None and _rank(known) <= _rank(item):
            return False
        self._read[item.hash] = item
        self.has_statements = self.has_statements or isinstance(item.op, Say)
        if item.hash == self.id:
            self._made_by(item)
        if known is not None or item.hash == self.id:
            self._rebuild()
            self._changed_ms = self._claimed_ms = self._order = self._flawed = self._note_paths = None
        else:
            self._unfolded.append(item)
        self._ancestry = None
        return True

    def add_unread(self, edit: Unread) -> None:
        """Take in an operation that neither made this record nor states anything; it is read once somebody looks."""
        self._unread.append(edit)
        self._ancestry = None

    def has(self, entry: bytes) -> bool:
        """Tell whether the operation in an entry was taken in, and is no edit that is still to be read."""
        return entry in self._read

    @property
    def size(self) -> int:
        """How many operations are held, those that are still to be read too."""
        return len(self._read) + len(self._unread)

    @property
    def registers(self) -> Registers:
        """The record's fields, as all items that have an effect make them."""
        self._fold_all()
        return self._registers

    @property
    def creation(self) -> Item | None:
        """The item that made the record, None while it is missing."""
        return self._creation

    @property
    def create(self) -> Create | None:
        """The creating operation, None while it is missing."""
        return self._create

    @property
    def kind(self) -> str:
        """The name of the record's kind, empty while its creation is missing."""
        return self._create.kind if self._create is not None else ""

    @property
    def owner(self) -> bytes | None:
        """The group that made the record; None while that entry is missing or when it was set aside."""
        creation = self._creation
        return creation.author.group if creation is not None and not creation.void else None

    @property
    def author(self) -> Author:
        """Who made the record, NOBODY while that is unknown."""
        return self.creation.author if self.creation else NOBODY

    @property
    def key(self) -> str:
        """The name by which an import finds the record again, empty for none."""
        return self.create.key if self.create else ""

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in canonical order: what a generation keeps, then dependencies first, then by hash."""
        self._fold_all()
        if self._order is None:
            kept = [item.hash for item in self.beginning.items] if self.beginning is not None else []
            known = set(kept)
            self._in_notes = None
            self._order = Order([_node(item) for item in self._items.values() if item.hash not in known])
            self._ordered = [self._items[found] for found in (*kept, *self._order.hashes)]
        return tuple(self._ordered)

    @property
    def flawed(self) -> Sequence[tuple[str, Item]]:
        """All items that have no effect, each behind the message id of why; statements are judged later."""
        self._fold_all()
        if self._flawed is None:
            self._flawed = [(flaw, item) for item in self._items.values() if (flaw := self.flaw_of(item))]
        return self._flawed

    @property
    def changed_ms(self) -> int:
        """When the record last changed, as the authors of what counts claim."""
        self._fold_all()
        if self._changed_ms is None:
            last = self.beginning.changed_ms if self.beginning is not None else 0
            counted = [item.claimed_ms for item in self._items.values() if not self.flaw_of(item)]
            self._changed_ms = max([last, *counted])
        return self._changed_ms

    @property
    def claimed_ms(self) -> int:
        """When the record last changed, as the authors of anything that is here claim, whether it counts or not."""
        self._fold_all()
        if self._claimed_ms is None:
            self._claimed_ms = max([item.claimed_ms for item in self._items.values()], default=0)
        return max(self.changed_ms, self._claimed_ms) if self._items else 0

    @property
    def frontier(self) -> tuple[bytes, ...]:
        """The items that no other item knew of, by hash: what a new operation declares as its dependencies."""
        honoured = [item for item in self._items.values() if not item.void]
        named = {dep for item in honoured for dep in item.deps}
        last: dict[bytes, Item] = {}
        for item in honoured:
            log = item.log or item.hash
            if log not in last or last[log].seq < item.seq:
                last[log] = item
        return tuple(sorted(item.hash for item in last.values() if item.hash not in named))

    @property
    def withdrawal(self) -> Withdrawal:
        """Whether the record was withdrawn, and whether somebody wrote in it meanwhile without knowing.

        ``Facts.withdrawal`` has the last word: it knows which statements a withdrawal must not pass over.
        """
        standing = self.registers.standing(WITHDRAWN_PATH)
        if not standing:
            return Withdrawal.NONE
        values = {written.value or "" for written in standing}
        if "yes" not in values:
            return Withdrawal.NONE
        wrote = (item for item in self._items.values() if isinstance(item.op, Edit | NoteEdit))
        unaware = self.unaware_of(written.hash for written in standing)
        clash = any(unaware(item.hash) for item in wrote if not self.flaw_of(item))
        return Withdrawal.CONTESTED if len(values) > 1 or clash else Withdrawal.WITHDRAWN

    def item(self, entry: bytes) -> Item | None:
        """Return the item that the entry ``entry`` holds."""
        return self._items.get(entry)

    def flaw_of(self, item: Item) -> str:
        """Return the message id of why ``item`` has no effect, empty when it counts; statements are judged later."""
        if item.void:
            return item.void
        creation = self._creation
        if creation is None:
            return "record-creation-missing"
        if creation.void:
            return "record-creation-void"
        owner = creation.author.group
        if isinstance(item.op, Create) and item.hash != self.id:
            return "record-created-twice"
        if item.author.group == owner or isinstance(item.op, Say):
            return ""
        return "" if self.create is not None and self.create.shared else "write-not-entitled"

    def said(self) -> Iterator[Said]:
        """Yield every statement that the space admits, in canonical order, not yet judged by the kind."""
        for item in self.items if self.has_statements else ():
            if isinstance(item.op, Say) and not self.flaw_of(item):
                yield Said(
                    hash=item.hash,
                    name=item.op.statement,
                    args=item.op.told,
                    author=item.author,
                    claimed_ms=item.claimed_ms,
                    clock_unsure=item.clock_unsure,
                    earlier_wording=False,
                    flaw="",
                )

    def wording_of(self, entry: bytes) -> bytes:
        """Return the wording that the statement in ``entry`` was made on, empty when that is no statement."""
        item = self._items.get(entry)
        return item.op.wording if item is not None and isinstance(item.op, Say) else b""

    def knew(self, later: bytes, earlier: bytes) -> bool:
        """Tell whether the author of the item ``later`` had seen the item ``earlier``."""
        return self.seen_by([later])(earlier)

    def seen_by(self, entries: Iterable[bytes]) -> Callable[[bytes], bool]:
        """Return what tells of an item whether the author of any of ``entries`` had seen it."""
        given = list(entries)
        seen = self._known().together(given) if given else {}

        def asked(entry: bytes) -> bool:
            item = self._items.get(entry)
            return item is not None and seen.get(item.log or item.hash, -1) >= item.seq

        return asked

    def having_seen(self, entries: Iterable[bytes]) -> Callable[[bytes], bool]:
        """Return what tells of an item whether its author had seen any of ``entries``."""
        first = self._first(entries)
        return self._known().knowing(first) if first else (lambda entry: False)

    def having_seen_all(self, entries: Iterable[bytes]) -> Callable[[bytes], bool]:
        """Return what tells of an item whether its author had seen each of ``entries``."""
        items = [self._items[entry] for entry in entries if entry in self._items]
        return self._known().seeing_all((item.log or item.hash, item.seq) for item in items)

    def seeing(
        self, earlier: Sequence[Iterable[bytes]], later: Sequence[Iterable[bytes]]
    ) -> Iterator[set[bytes]]:
        """Yield pair by pair which of the ``later`` items were made by who had seen any of the ``earlier``."""
        return self._known().seeing([self._first(entries) for entries in earlier], later)

    def heads(self, sets: Sequence[Iterable[bytes]]) -> Iterator[set[bytes]]:
        """Yield of each set of items those that the author of no other of that set had seen."""
        items = self._items
        nodes = [[_node(items[entry]) for entry in entries if entry in items] for entries in sets]
        return ({node.hash for node in found} for found in self._known().heads(nodes))

    def unaware_of(self, entries: Iterable[bytes]) -> Callable[[bytes], bool]:
        """Return what tells of an item whether it and each of ``entries`` were made without knowing of each other."""
        given = frozenset(entries)
        seen, having_seen = self.seen_by(given), self.having_seen(given)
        return lambda entry: entry not in given and not seen(entry) and not having_seen(entry)

    def note_paths(self) -> tuple[str, ...]:
        """Return the paths of the notes in which somebody entitled wrote, in order."""
        self._fold_all()
        if self._note_paths is None:
            self._note_paths = {
                item.op.path
                for item in self._items.values()
                if isinstance(item.op, NoteEdit) and not self.flaw_of(item)
            }
        return tuple(sorted(self._note_paths))

    def items_in_note(self, path: str) -> Sequence[Item]:
        """Return the items of one note, in canonical order."""
        self._fold_all()
        if self._order is None or self._in_notes is None or self._in_notes[0] != len(self._ordered):
            self._in_notes = len(self.items), _by_note(self._ordered)
        return self._in_notes[1].get(path, ())

    def kept_in_note(self, path: str) -> KeptNote:
        """Return what a generation keeps of a note."""
        if self._kept_in_notes is None:
            found = _by_note(self.beginning.items if self.beginning is not None else ())
            self._kept_in_notes = {name: _kept_note(items) for name, items in found.items()}
        return self._kept_in_notes.get(path, _NOTHING_KEPT)

    @property
    def _items(self) -> dict[bytes, Item]:
        self._read_all()
        return self._read

    def _read_all(self) -> None:
        if self._unread:
            unread, self._unread = self._unread, []
            for one in unread:
                self.add(one.item())

    def _first(self, entries: Iterable[bytes]) -> Mapping[bytes, int]:
        """Return by log the first place of any of ``entries``."""
        first: dict[bytes, int] = {}
        for item in (self._items[entry] for entry in entries if entry in self._items):
            log = item.log or item.hash
            first[log] = min(item.seq, first.get(log, item.seq))
        return first

    def _known(self) -> Ancestry:
        if self._ancestry is None:
            self._ancestry = Ancestry([_node(item) for item in self.items])
        return self._ancestry

    def _begin(self, items: Iterable[Item]) -> None:
        """Take in what a generation keeps: as ``add`` would, and folded once somebody asks."""
        for item in items:
            known = self._read.get(item.hash)
            if known is None or _rank(known) > _rank(item):
                self._read[item.hash] = item
        self.has_statements = any([isinstance(item.op, Say) for item in self._read.values()])
        self._made_by(self._read.get(self.id))
        self._unfolded = list(self._read.values())

    def _made_by(self, item: Item | None) -> None:
        """Let the item that bears the record's id be what made it, if it makes one."""
        self._creation = self._create = None
        if item is not None and isinstance(item.op, Create):
            self._creation, self._create = item, item.op

    def _grow(self, item: Item, flaw: str) -> None:
        """Bring what was asked for before up to date with one more item."""
        if self._changed_ms is not None and not flaw:
            self._changed_ms = max(self._changed_ms, item.claimed_ms)
        if self._claimed_ms is not None:
            self._claimed_ms = max(self._claimed_ms, item.claimed_ms)
        if self._flawed is not None and flaw:
            self._flawed.append((flaw, item))
        if self._note_paths is not None and isinstance(item.op, NoteEdit) and not flaw:
            self._note_paths.add(item.op.path)
        if self._order is not None and self._order.add(_node(item)):
            self._ordered.append(item)
        else:
            self._order = None

    def _fold_all(self) -> None:
        self._read_all()
        if not self._unfolded:
            return
        fresh, self._unfolded = self._unfolded, []
        for item in fresh:
            flaw = self.flaw_of(item)
            if not flaw:
                self._fold(item)
            self._grow(item, flaw)

    def _rebuild(self) -> None:
        self._registers = Registers()
        self._unfolded.clear()
        for item in self._items.values():
            if not self.flaw_of(item):
                self._fold(item)

    def _fold(self, item: Item) -> None:
        """Let an item that has an effect write what it writes."""
        op = item.op
        if not isinstance(op, _WRITING):
            return
        last = {write.path: write for write in op.writes} if len(op.writes) > 1 else None
        for write in op.writes if last is None else last.values():
            written = Written(
                hash=item.hash,
                value=write.value,
                author=item.author,
                claimed_ms=item.claimed_ms,
                clock_unsure=item.clock_unsure,
            )
            self._registers.apply(write.path, written, named_by(item, write))


def _by_note(items: Iterable[Item]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {}
    for item in items:
        if isinstance(item.op, NoteEdit):
            found.setdefault(item.op.path, []).append(item)
    return found


def _kept_note(items: Sequence[Item]) -> KeptNote:
    below = {dep for item in items for dep in item.deps}
    last = {
        item.log: item.hash for item in items
    }  # what comes before in a log is known to whoever knows this
    hashes = [item.hash for item in items]
    return KeptNote(
        before=dict(zip(hashes, [b"", *hashes], strict=False)),
        last=tuple([one.hash for one in items if one.hash not in below and last[one.log] == one.hash]),
    )


def named_by(item: Item, write: Write) -> tuple[bytes, ...]:
    """Return the entries whose writes ``write`` supersedes; indexes that point nowhere are passed over."""
    if not write.supersedes:
        return ()
    return tuple([item.deps[index] for index in write.supersedes if index < len(item.deps)])


def _rank(item: Item) -> tuple[bool, bytes, int, str]:
    """Of two entries that hold one operation, the honoured one stands; else the lower place, on every node."""
    return bool(item.void), item.log, item.seq, item.void


def _node(item: Item) -> Node:
    return Node(hash=item.hash, log=item.log or item.hash, seq=item.seq, deps=item.deps)
