"""What a kind may look at to tell a record's state: pure facts, and causality instead of clocks.

``Facts`` shows one record and, through links, its neighbours in the same space. Two statements are *apart* when
neither author had seen the other's: a clash of such statements is "contested". Only statements that *count* reach a
kind: made by a group that may make them, on the wording that still stands.

What the functions here return depends only on the set of operations, so every node gets the same state.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeVar

from crdt.kind import CONTESTED, WITHDRAWN, WITHDRAWN_PATH, By, Kind, Statement, fingerprint, kinds
from crdt.registers import Author, Registers
from crdt.shape import many_values
from crdt.values import Amount, Flaw, Order, Quantity, Value, read

if TYPE_CHECKING:
    from crdt.record import RecordFold

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
_ID = re.compile("[0-9a-f]{64}", re.ASCII)


class Withdrawal(Enum):
    """Whether a record was withdrawn; CONTESTED when somebody wrote in it meanwhile without knowing."""

    NONE = "none"
    WITHDRAWN = "withdrawn"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement: ``flaw`` is the message id of why it doesn't count by right, empty when its author may make it.

    ``hidden``: its arguments count, but aren't told to anybody yet.
    """

    hash: bytes
    name: str
    args: tuple[tuple[str, str], ...]
    author: Author
    claimed_ms: int
    clock_unsure: bool
    earlier_wording: bool
    flaw: str
    hidden: bool = False

    @property
    def counts(self) -> bool:
        """True when it was made by right and on the wording that stands."""
        return not (self.flaw or self.earlier_wording)

    def arg(self, name: str) -> str:
        """Return the argument called ``name``, empty when it wasn't given."""
        return next((value for key, value in self.args if key == name), "")


class Records(Protocol):
    """The records of one space, as far as this node has them."""

    def find(self, record: bytes) -> RecordFold | None:
        """Return the record with this id."""

    def pointing(self, kind: str, field: str, record: bytes) -> Iterable[RecordFold]:
        """Return at least the records of ``kind`` of which a standing value of ``field`` links to ``record``."""

    def notes(self, record: bytes) -> Mapping[str, str | None]:
        """Return the texts of a record's notes by path, None for one that can't be read on this device."""

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what ``make`` gives, which is the same under this ``key`` for as long as no record changes."""


class Facts:
    """What is known of one record. Cheap to make; make a new one after a change."""

    def __init__(self, fold: RecordFold, records: Records) -> None:
        self._fold = fold
        self._records = records
        self._said: tuple[Said, ...] | None = None
        self._withdrawal: Withdrawal | None = None
        self._read: dict[str, Value | None] = {}
        self._kind = kinds().get(fold.kind)

    @property
    def id(self) -> bytes:
        """The record's id."""
        return self._fold.id

    @property
    def kind(self) -> Kind | None:
        """The record's kind, None when this version doesn't know it or the record's creation is missing."""
        return self._kind

    @property
    def owner(self) -> bytes | None:
        """The id of the group that made the record; None while that entry is missing or set aside."""
        return self._fold.owner

    @property
    def withdrawal(self) -> Withdrawal:
        """Whether the record was withdrawn.

        Contested also when the other party answered it, or somebody set it off, without knowing.
        """
        if self._withdrawal is None:
            self._withdrawal = self._withdrawn()
        return self._withdrawal

    def _withdrawn(self) -> Withdrawal:
        found = self._fold.withdrawal
        if found is not Withdrawal.WITHDRAWN or self.kind is None:
            return found
        answers = [statement.name for statement in self.kind.statements if statement.by is By.LINKED]
        if self.kind.activation is not None:
            answers.append(self.kind.activation.activate)
        standing = self.registers.standing(WITHDRAWN_PATH)
        unaware = self._fold.unaware_of(written.hash for written in standing)
        return Withdrawal.CONTESTED if any(unaware(said.hash) for said in self.said(*answers)) else found

    @property
    def registers(self) -> Registers:
        """The record's registers."""
        return self._fold.registers

    @property
    def notes(self) -> Mapping[str, str | None]:
        """The texts of the record's notes by path, None for one that can't be read on this device."""
        return self._records.notes(self._fold.id)

    @property
    def started_ms(self) -> int | None:
        """When the record was made, as its author claims; None while that entry is missing."""
        return self._fold.creation.claimed_ms if self._fold.creation is not None else None

    @property
    def start_unsure(self) -> bool:
        """Whether the record's author didn't trust its own clock."""
        return self._fold.creation is not None and self._fold.creation.clock_unsure

    def value(self, path: str) -> str | None:
        """Return the one standing value of a field, None when there is none or several."""
        values = self._fold.registers.all_values(path)
        return values[0] if len(values) == 1 else None

    def read(self, path: str) -> Value | None:
        """Return the one standing value of a field as its type, None when there is none that can be read."""
        if path not in self._read:
            self._read[path] = self._reading(path)
        return self._read[path]

    def _reading(self, path: str) -> Value | None:
        field = self.kind.field(path) if self.kind else None
        stored = self.value(path)
        if field is None or stored is None:
            return None
        value = read(field, stored)
        return None if isinstance(value, Flaw) else value

    def all_said(self) -> tuple[Said, ...]:
        """Return every statement that the space admits, whether it counts or not, in canonical order."""
        if self._said is None:
            if not self._fold.has_statements:
                self._said = ()
                return self._said
            judge = _Judge(self._fold, self)
            self._said = tuple(judge.judged(said) for said in self._fold.said())
        return self._said

    def said(self, *names: str) -> tuple[Said, ...]:
        """Return the statements of these names that count, in canonical order."""
        every = self.all_said()
        return tuple([said for said in every if said.name in names and said.counts]) if every else ()

    def latest(self, *names: str) -> tuple[Said, ...]:
        """Return those of ``said(*names)`` that none of the others knew of."""
        said = self.said(*names)
        return self.heads(said) if said else ()

    def heads(self, statements: Iterable[Said]) -> tuple[Said, ...]:
        """Return those of ``statements`` that none of the others knew of."""
        given = tuple(statements)
        if not given:
            return ()
        seen = self.seen_by(given)
        return tuple(said for said in given if not seen(said))

    def heads_by(self, words: Mapping[K, Sequence[Said]]) -> dict[K, tuple[Said, ...]]:
        """Return what ``heads`` does for each key; very many keys take little more time than one."""
        many = {key: [said.hash for said in given] for key, given in words.items() if len(given) > 1}
        last = dict(zip(many, self._fold.heads(list(many.values())), strict=True)) if many else {}
        return {
            key: tuple([said for said in given if key not in last or said.hash in last[key]])
            for key, given in words.items()
        }

    def seen_by(self, statements: Iterable[Said]) -> Callable[[Said], bool]:
        """Return what tells of a statement whether the author of any of ``statements`` had seen it."""
        asked = self._fold.seen_by(said.hash for said in statements)
        return lambda said: asked(said.hash)

    def having_seen(self, statements: Iterable[Said]) -> Callable[[Said], bool]:
        """Return what tells of a statement whether its author had seen any of ``statements``."""
        asked = self._fold.having_seen(said.hash for said in statements)
        return lambda said: asked(said.hash)

    def having_seen_all(self, statements: Iterable[Said]) -> Callable[[Said], bool]:
        """Return what tells of a statement whether its author had seen each of ``statements``."""
        asked = self._fold.having_seen_all(said.hash for said in statements)
        return lambda said: asked(said.hash)

    def having_seen_by(
        self, earlier: Mapping[K, Iterable[Said]], later: Mapping[K, Iterable[Said]]
    ) -> Callable[[K, Said], bool]:
        """Return what tells, of a key and one of its ``later``, whether its author had seen any of its ``earlier``."""
        keys = [key for key in later if key in earlier]
        asked = [[[said.hash for said in given[key]] for key in keys] for given in (earlier, later)]
        found = dict(zip(keys, self._fold.seeing(*asked), strict=True)) if keys else {}
        return lambda key, said: said.hash in found.get(key, ())

    def unaware_of(self, statements: Iterable[Said]) -> Callable[[Said], bool]:
        """Return what tells of a statement whether it and each of ``statements`` were made apart."""
        asked = self._fold.unaware_of(said.hash for said in statements)
        return lambda said: asked(said.hash)

    def knew(self, later: Said, earlier: Said) -> bool:
        """Tell whether the author of ``later`` had seen ``earlier``."""
        return self._fold.knew(later.hash, earlier.hash)

    def apart(self, one: Said, other: Said) -> bool:
        """Tell whether neither author had seen the other's statement."""
        return one.hash != other.hash and not self.knew(one, other) and not self.knew(other, one)

    def linked(self, path: str) -> Facts | None:
        """Return the record to which the link field ``path`` points, if it is here and its creation too."""
        value = self.read(path) if self.kind is not None and path in link_fields(self.kind) else None
        return self.record(value) if isinstance(value, str) else None

    def record(self, name: str) -> Facts | None:
        """Return the record whose id is ``name`` (64 hex), if it is in this space and its creation too."""
        try:
            found = self._records.find(bytes.fromhex(name))
        except ValueError:
            return None
        return Facts(found, self._records) if found is not None and found.owner is not None else None

    def incoming(self, kind: str, path: str) -> tuple[Facts, ...]:
        """Return the records of ``kind`` whose link field ``path`` points here, by id; withdrawn ones left out."""
        found = [Facts(fold, self._records) for fold in self._records.pointing(kind, path, self.id)]
        if not found:
            return ()
        mine = {facts.id: facts for facts in found if facts.points_to(kind, path, self.id)}
        return tuple(mine[key] for key in sorted(mine))

    def siblings(self, path: str) -> tuple[Facts, ...]:
        """Return the records of this kind whose link field ``path`` points where this one's does, itself too, by id.

        The record in the middle need not be here.
        """
        target = self.value(path)
        if self.kind is None or target is None or not isinstance(self.read(path), str):
            return ()
        name, middle = self.kind.name, bytes.fromhex(target)
        found = (Facts(fold, self._records) for fold in self._records.pointing(name, path, middle))
        theirs = {facts.id: facts for facts in found if facts.points_to(name, path, middle)}
        return tuple(theirs[key] for key in sorted(theirs))

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what ``make`` gives; of many records that share it it is made once, where they are asked together.

        It may follow from other records alone, and from what the ``key`` names.
        """
        return self._records.once(key, make)

    def points_to(self, kind: str, path: str, record: bytes) -> bool:
        """Tell whether this is a standing record of ``kind`` whose field ``path`` links to ``record``."""
        named = self.kind is not None and self.kind.name == kind and self.owner is not None
        return named and self.withdrawal is not Withdrawal.WITHDRAWN and self.value(path) == record.hex()

    def wording(self, paths: Iterable[str]) -> bytes:
        """Return the fingerprint of the present wording of the fields at ``paths``, all contested values included."""
        registers = self._fold.registers
        wording = {path: registers.values(path) for stem in paths for path in (stem, *registers.below(stem))}
        return fingerprint(wording)

    def flaw_of_saying(self, statement: Statement, group: bytes) -> str:
        """Return the message id of why ``group`` may not make ``statement`` here, empty when it may."""
        if self.owner is None:
            return "record-creation-missing"
        match statement.by:
            case By.ANY:
                return ""
            case By.OWNER:
                return "" if group == self.owner else "statement-owner-only"
            case By.OTHERS:
                return "" if group != self.owner else "statement-others-only"
            case By.LINKED:
                return self._flaw_of_receiving(statement, group)
            case By.NAMED:
                return "" if group.hex() in self.groups(statement.link) else "statement-named-only"
            case By.ASKED:
                return self._flaw_of_answering(statement, group)
            case By.INVOLVED:
                return "" if group == self.owner else self._flaw_of_answering(statement, group)

    def many(self, path: str) -> tuple[str, ...]:
        """Return the values of the field at ``path`` that has many, sorted."""
        field = self.kind.field(path) if self.kind else None
        return many_values(self.registers, field) if field else ()

    def groups(self, path: str) -> tuple[str, ...]:
        """Return the ids of the groups that the field at ``path`` lists."""
        return tuple(value for value in self.many(path) if _ID.fullmatch(value))

    def asked(self, path: str) -> tuple[str, ...]:
        """Return the items of the order at ``path``, each once; of several that stand, all of each."""
        field = self.kind.field(path) if self.kind else None
        read_all = [read(field, stored) for stored in self.registers.values(path)] if field else []
        return tuple(
            dict.fromkeys(item for order in read_all if isinstance(order, Order) for item in order.items)
        )

    def speaker(self, item: str) -> bytes | None:
        """Return the group that speaks for an item of an order: itself, or for a name the record's own group."""
        return bytes.fromhex(item) if _ID.fullmatch(item) else self.owner

    def _flaw_of_answering(self, statement: Statement, group: bytes) -> str:
        named = self.asked(statement.asks)
        if not named:
            return "" if group != self.owner else "statement-others-only"
        return "" if group in map(self.speaker, named) else "statement-asked-only"

    def _flaw_of_receiving(self, statement: Statement, group: bytes) -> str:
        if not self._fold.registers.values(statement.link):
            return "" if group != self.owner else "statement-others-only"
        linked = self.linked(statement.link)
        if linked is None:
            return "statement-link-missing"
        return "" if group == linked.owner else "statement-receiver-only"


class _Judge:
    """Judges the statements of one record; asks each question about the record once, however many there are."""

    def __init__(self, fold: RecordFold, facts: Facts) -> None:
        self._fold = fold
        self._facts = facts
        self._wordings: dict[tuple[str, ...], bytes] = {}
        self._flaws: dict[tuple[str, bytes], str] = {}
        self._ended: dict[str, bool] = {}

    def judged(self, said: Said) -> Said:
        """Return the statement with its verdict."""
        kind = self._facts.kind
        declared = kind.statement(said.name) if kind else None
        if declared is None:
            return replace(said, flaw="statement-unknown")
        if declared.binds not in self._wordings:
            self._wordings[declared.binds] = self._facts.wording(declared.binds)
        asked = said.name, said.author.group
        if asked not in self._flaws:
            self._flaws[asked] = self._facts.flaw_of_saying(declared, said.author.group)
        moved = self._fold.wording_of(said.hash) != self._wordings[declared.binds]
        return replace(
            said,
            earlier_wording=bool(declared.binds) and moved,
            flaw=self._flaws[asked],
            hidden=bool(declared.hidden_until) and not self._shown(declared.hidden_until),
        )

    def _shown(self, name: str) -> bool:
        """Tell whether the statement that ends the hiding was made by right."""
        if name not in self._ended:
            ending = self._facts.kind.statement(name) if self._facts.kind else None
            self._ended[name] = ending is not None and any(
                not self._facts.flaw_of_saying(ending, said.author.group)
                for said in self._fold.said()
                if said.name == name
            )
        return self._ended[name]


def state_of(facts: Facts, at: int) -> str:
    """Return the state of a record at ``at`` (milliseconds since 1970); empty for a kind that isn't known here."""
    if facts.kind is None or facts.owner is None:
        return ""
    match facts.withdrawal:
        case Withdrawal.WITHDRAWN:
            return WITHDRAWN
        case Withdrawal.CONTESTED:
            return CONTESTED
        case Withdrawal.NONE:
            return facts.kind.derive(facts, at)


def sole(names: Iterable[str]) -> str:
    """Return the one name that all of ``names`` are, CONTESTED when they differ, empty when there are none."""
    distinct = set(names)
    return CONTESTED if len(distinct) > 1 else next(iter(distinct), "")


def micro_of(value: Value | None) -> tuple[str, int] | None:
    """Return unit and millionths of a quantity or an amount, None of anything else."""
    match value:
        case Quantity():
            return value.unit.casefold(), value.micro
        case Amount():
            return value.currency, value.micro
        case _:
            return None


def link_fields(kind: Kind) -> tuple[str, ...]:
    """Return the paths of the link fields of a kind."""
    return kind.links
