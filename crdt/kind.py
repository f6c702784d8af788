"""The vocabulary in which kinds of records are declared.

A kind is one module in ``crdt/kinds`` that exposes ``KIND``. Everything else (form, validation, list, search, export,
documentation, convergence test) derives from that declaration, so a kind is data plus one pure function, ``derive``,
which computes the state of a record from its statements, its registers and a given time.

Paths: the register of a field is its ``path``: ``title``, or ``identity.names`` for the field ``names`` of the part
``identity``. A many-valued field has one register per value, ``hosts/<item>``; a checklist has three per item,
``tasks/<item>/title``, ``…/done`` and ``…/order``; machine text too long for one register lies in pieces, ``ics/0``,
``ics/1`` and so on; the lines of an overlay have three registers each, ``lines/<field>/<line>/from``, ``…/to`` and
``…/place``. A long text is a note at the field's path.

A kind names the blocks that it uses: clocks, an escalation, a rhythm, a turn, ledger lines, readings, a weighing,
deciding, signing, activation, reviewing, referrals. Each is a frozen declaration in the module that computes it.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as declared
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from identity.encoding import domain_hash

if TYPE_CHECKING:
    from crdt.activation import Activation
    from crdt.clocks import Clock
    from crdt.deciding import Deciding
    from crdt.escalation import Escalation
    from crdt.ledger_lines import Ledger
    from crdt.readings import Readings
    from crdt.referrals import Referrals
    from crdt.reviewing import Reviewing
    from crdt.rhythm import Rhythm
    from crdt.rounds import Weighing
    from crdt.signing import Signing
    from crdt.states import Facts
    from crdt.turns import Turn

WITHDRAWN_PATH = "@withdrawn"
# Arguments that nodes work out for themselves, and which mean nothing to people.
COMPUTED_ARGUMENTS = frozenset({"occurrence", "lines"})
WITHDRAWN = "withdrawn"
CONTESTED = "contested"
STATES_OF_ALL = (CONTESTED, WITHDRAWN)
CHECKLIST_LEAVES = ("title", "done", "order")
# The link field in which an overlay names its base.
BASE = "base"
LINE_LEAVES = ("from", "to", "place")
FINGERPRINT_BYTES = 16
_ITEM_ID_BYTES = 10


class FieldType(Enum):
    """What a field holds; ``crdt.values`` says how each is written."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    CHOICE = "choice"
    MOMENT = "moment"
    FUZZY_DATE = "fuzzy-date"
    SPAN = "span"
    QUANTITY = "quantity"
    AMOUNT = "amount"
    LINK = "link"
    GROUP = "group"
    PERSON = "person"
    ORDER = "order"
    PLACE = "place"
    CHECKLIST = "checklist"
    PIECES = "pieces"
    LINES = "lines"
    YES_NO_UNKNOWN = "yes-no-unknown"


# These lie in several registers, or in none.
_SPREAD = (FieldType.LONG_TEXT, FieldType.CHECKLIST, FieldType.PIECES, FieldType.LINES)
_TIMED = (FieldType.MOMENT, FieldType.SPAN, FieldType.FUZZY_DATE)


class Audience(Enum):
    """Where a part lives by default: beside its record, or in the home space of the record's group."""

    SPACE = "space"
    HOME = "home"


class By(Enum):
    """Which groups may make a statement.

    LINKED is the owner of the record that ``Statement.link`` points to, where it points to none everybody but this
    record's owner. NAMED are the groups in the list at ``Statement.link``, nobody where it is empty. ASKED are the
    groups in the order at ``Statement.asks``, the owner for a mere name there; where it is empty everybody but the
    owner. INVOLVED are those and the owner.
    """

    OWNER = "owner"
    OTHERS = "others"
    ANY = "any"
    LINKED = "linked"
    NAMED = "named"
    ASKED = "asked"
    INVOLVED = "involved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a kind, or one argument of a statement. ``signed``: its number may be below zero."""

    name: str
    type: FieldType = FieldType.TEXT
    required: bool = False
    many: bool = False
    multiline: bool = False
    chars_max: int = 500
    choices: tuple[str, ...] = ()
    part: str = ""
    sensitive: bool = False
    signed: bool = False

    @property
    def path(self) -> str:
        """The path of the field's register or note, also its name on the command line."""
        return f"{self.part}.{self.name}" if self.part else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A named portion of a record with an audience of its own."""

    name: str
    audience: Audience = Audience.SPACE


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A signed act about a record.

    ``binds``: paths of fields; the statement counts while their wording is the one it was made on.
    ``link``: with By.LINKED the link field that names the other party; while it is empty every other group may speak.
    With By.NAMED the field that lists who may speak.
    ``asks``: with By.ASKED and By.INVOLVED the order that names the groups; while it is empty every other group may.
    ``fills(facts, args, at)``: arguments that the node computes when somebody makes the statement; raises Refused.
    ``ranges``: pairs of arguments, a first moment and a last one.
    ``hidden_until``: the name of a statement; before it was made by right no screen, list or file tells the arguments.
    """

    name: str
    by: By
    binds: tuple[str, ...] = ()
    args: tuple[Field, ...] = ()
    link: str = ""
    asks: str = ""
    fills: Callable[[Facts, Mapping[str, str], int | None], Mapping[str, str]] | None = None
    ranges: tuple[tuple[str, str], ...] = ()
    hidden_until: str = ""

    def arg(self, name: str) -> Field | None:
        """Return the argument called ``name``, if the statement takes it."""
        return next((arg for arg in self.args if arg.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of record.

    ``derive(facts, at)`` returns one of ``states`` or of STATES_OF_ALL; ``at`` is in milliseconds since 1970.
    ``details(facts, at)``: the numbers that the state's sentence tells.
    ``when``: paths of the moments by which lists and calendars place a record, first to last.
    ``ranges``: pairs of paths, a first moment and a last one.
    ``shown``: fields by path, and which are one register; ``timed``: paths of those with one time;
    ``required``, ``links``, ``long`` and ``spans``: paths, too.
    ``follows``: link fields through which the states of records that link to the same one depend on each other.
    """

    name: str
    version: int
    fields: tuple[Field, ...]
    parts: tuple[Part, ...] = ()
    statements: tuple[Statement, ...] = ()
    states: tuple[str, ...]
    derive: Callable[[Facts, int], str]
    details: Callable[[Facts, int], Mapping[str, int]] | None = None
    title: str = "title"
    when: tuple[str, ...] = ()
    ranges: tuple[tuple[str, str], ...] = ()
    follows: tuple[str, ...] = ()
    clocks: tuple[Clock, ...] = ()
    escalation: Escalation | None = None
    rhythm: Rhythm | None = None
    turn: Turn | None = None
    ledger: Ledger | None = None
    readings: Readings | None = None
    weighing: Weighing | None = None
    deciding: Deciding | None = None
    signing: Signing | None = None
    activation: Activation | None = None
    reviewing: Reviewing | None = None
    referrals: Referrals | None = None
    shown: tuple[tuple[str, Field, bool], ...] = declared(init=False, repr=False, compare=False)
    timed: tuple[str, ...] = declared(init=False, repr=False, compare=False)
    required: tuple[str, ...] = declared(init=False, repr=False, compare=False)
    links: tuple[str, ...] = declared(init=False, repr=False, compare=False)
    long: frozenset[str] = declared(init=False, repr=False, compare=False)
    spans: tuple[str, ...] = declared(init=False, repr=False, compare=False)
    _by_path: Mapping[str, Field] = declared(init=False, repr=False, compare=False)
    _plain: Mapping[str, Field] = declared(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        fields = [(one.path, one) for one in self.fields]
        by_path = dict(reversed(fields))
        plain = {path: one for path, one in by_path.items() if not (one.many or one.type in _SPREAD)}
        timed = [path for path, one in fields if one.type in _TIMED and not one.many]
        for name, value in {
            "shown": tuple((path, one, path in plain) for path, one in fields),
            "timed": tuple(timed),
            "required": tuple(path for path, one in fields if one.required),
            "links": tuple(path for path, one in fields if one.type is FieldType.LINK),
            "long": frozenset(path for path, one in fields if one.type is FieldType.LONG_TEXT),
            "spans": tuple(path for path, one in fields if one.type is FieldType.SPAN),
            "_by_path": by_path,
            "_plain": plain,
        }.items():
            object.__setattr__(self, name, value)

    def field(self, path: str) -> Field | None:
        """Return the field at ``path``, if the kind has it."""
        return self._by_path.get(path)

    def field_holding(self, register: str) -> Field | None:
        """Return the field to which a register's path belongs; None for paths that this kind doesn't know."""
        plain = self._plain.get(register)
        if plain is not None:
            return plain
        stem, *rest = register.split("/") if "/" in register else (register,)
        field = self._by_path.get(stem)
        if field is None or field.type is FieldType.LONG_TEXT:
            return None
        if field.type is FieldType.CHECKLIST:
            return field if len(rest) == 2 and rest[1] in CHECKLIST_LEAVES else None
        if field.type is FieldType.LINES:
            return field if len(rest) == 3 and rest[2] in LINE_LEAVES else None
        return field if len(rest) == (1 if field.many or field.type is FieldType.PIECES else 0) else None

    def statement(self, name: str) -> Statement | None:
        """Return the statement called ``name``, if the kind has it."""
        return next((statement for statement in self.statements if statement.name == name), None)

    def part(self, name: str) -> Part | None:
        """Return the part called ``name``, if the kind has it."""
        return next((part for part in self.parts if part.name == name), None)

    @property
    def all_states(self) -> tuple[str, ...]:
        """The kind's own states and those that every kind has."""
        return self.states + tuple(state for state in STATES_OF_ALL if state not in self.states)


def message_ids(kind: Kind) -> tuple[str, ...]:
    """Return the ids of the words that a kind needs in every language: its own name and those of all it declares."""
    return (
        f"kind-{kind.name}",
        *(f"part-{kind.name}-{part.name}" for part in kind.parts),
        *(f"field-{kind.name}-{word_of(field.path)}" for field in kind.fields),
        *(
            f"choice-{kind.name}-{word_of(field.path)}-{name}"
            for field in kind.fields
            for name in field.choices
        ),
        *(f"clock-{kind.name}-{clock.name}" for clock in kind.clocks),
        *(f"statement-{kind.name}-{statement.name}" for statement in kind.statements),
        *_argument_ids(kind),
        *(f"state-{kind.name}-{state}" for state in kind.all_states),
    )


def _argument_ids(kind: Kind) -> Iterator[str]:
    """Yield the ids of the words for arguments, which all kinds share, and for their choices."""
    named = sorted({arg.name for statement in kind.statements for arg in statement.args})
    yield from (f"argument-{word_of(name)}" for name in named)
    for statement in kind.statements:
        for arg in statement.args:
            for choice in arg.choices:
                yield argument_choice_id(kind, statement.name, arg.name, choice)


def argument_choice_id(kind: Kind | None, statement: str, argument: str, value: str) -> str:
    """Return the id of the words for what was chosen in an argument; empty where there was nothing to choose from."""
    declared = kind.statement(statement) if kind else None
    field = declared.arg(argument) if declared else None
    chosen = kind is not None and field is not None and value in field.choices
    return f"choice-{kind.name}-{statement}-{word_of(argument)}-{value}" if kind and chosen else ""


def word_of(path: str) -> str:
    """Return a field's path as it stands in message ids: ``identity.names`` is ``identity-names``."""
    return path.replace(".", "-").replace("_", "-")


@cache
def kinds() -> Mapping[str, Kind]:
    """Return all declared kinds by name: every module of ``crdt/kinds`` that exposes ``KIND``."""
    package = importlib.import_module("crdt.kinds")
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    modules = (importlib.import_module(f"crdt.kinds.{name}") for name in names)
    found: list[Kind] = [module.KIND for module in modules if hasattr(module, "KIND")]
    return MappingProxyType({kind.name: kind for kind in found})


def lines_field(kind: Kind) -> Field | None:
    """Return the field in which a kind keeps what it says over a base record, None for kinds that are no overlay."""
    return next((field for field in kind.fields if field.type is FieldType.LINES), None)


def fingerprint(wording: Mapping[str, Iterable[str]]) -> bytes:
    """Return the 16 bytes that stand for a wording: register paths with their present values, in any order."""
    plain = sorted((path, sorted(set(values))) for path, values in wording.items())
    canonical = json.dumps([entry for entry in plain if entry[1]], separators=(",", ":"))
    return domain_hash(b"hedgerow wording", canonical.encode(), size=FINGERPRINT_BYTES)


def item_id(value: str) -> str:
    """Return the name of the item register that holds ``value``: the same value has the same name on every node."""
    return domain_hash(b"hedgerow item", value.encode(), size=_ITEM_ID_BYTES).hex()
