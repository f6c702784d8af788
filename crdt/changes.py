"""What to write: from the words a person typed to the register writes and statements that say it.

Only what differs from the present state is written, and each write supersedes every write standing at its path: that
is how a contested field is settled.
"""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crdt import limits, sense
from crdt.kind import WITHDRAWN_PATH, Audience, Field, FieldType, Kind, item_id, lines_field
from crdt.record import RecordFold
from crdt.registers import Registers
from crdt.shape import Task, order_between, order_readable, pieces, tasks
from crdt.states import Facts, Withdrawal
from crdt.values import parse, parse_many
from identity.errors import LocalFault, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedWrite:
    """One register write to make; ``supersedes`` are entry hashes, which the entry must name as dependencies."""

    path: str
    value: str | None
    supersedes: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Typed values of one part: those of registers, the texts of notes, and what an overlay says of its base.

    All by field path; those of ``over`` are fields of the base, for ``crdt.overlays.plan``.
    """

    registers: dict[str, str]
    notes: dict[str, str]
    over: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSay:
    """A statement to make: its arguments in stored form, and the fingerprint of the wording it is bound to."""

    statement: str
    args: tuple[tuple[str, str], ...]
    wording: bytes


def sort_values(kind: Kind, values: Mapping[str, str]) -> dict[str, Given]:
    """Return the typed values by where they live: ``""`` for the record itself, else the name of a part kept at home.

    Raise Refused for a name that is no field of the kind.
    """
    found: dict[str, Given] = {}
    for path, text in values.items():
        field = kind.field(path)
        if field is None and lines_field(kind) is not None:
            found.setdefault("", Given(registers={}, notes={})).over[path] = text
            continue
        if field is None or field.type is FieldType.LINES:
            raise _unknown(kind, path)
        part = kind.part(field.part)
        place = part.name if part is not None and part.audience is Audience.HOME else ""
        given = found.setdefault(place, Given(registers={}, notes={}))
        (given.notes if field.type is FieldType.LONG_TEXT else given.registers)[path] = text
    return found


def check_complete(kind: Kind, values: Mapping[str, str]) -> None:
    """Raise Refused when a field that a new record must have is missing, or was given under a name that is none."""
    sort_values(kind, values)
    for field in kind.fields:
        if field.required and not values.get(field.path, "").strip():
            raise Refused("value-missing", field=field.path, kind=kind.name)


def writes_for(
    kind: Kind,
    values: Mapping[str, str],
    fold: RecordFold | None = None,
    *,
    zone: str = "",
    as_told: bool = False,
) -> list[PlannedWrite]:
    """Return the writes that make the fields hold ``values`` as typed, none for what they hold already.

    Without ``fold`` they are those of a new record. An empty value clears. Raise Refused for what is no value, and for
    what nobody means. What is ``as_told`` by others may be moments without a zone, and end before it starts.
    """
    registers = fold.registers if fold else Registers()
    planned: list[PlannedWrite] = []
    for path, text in values.items():
        field = kind.field(path)
        if field is None or field.type in (FieldType.LONG_TEXT, FieldType.LINES):
            raise LocalFault("changes-not-a-register", field=path)
        if field.required and not text.strip():
            raise Refused("value-missing", field=path, kind=kind.name)
        planned += replacing(registers, field, _wanted(registers, field, text, zone, as_told))
    if len(planned) > limits.WRITES_MAX:
        raise Refused("value-too-many", count=len(planned), limit=limits.WRITES_MAX)
    if not as_told:
        sense.check_written(kind, {one.path: one.value for one in planned}, registers.values)
    return planned


def withdrawal_writes(facts: Facts, *, withdrawn: bool) -> list[PlannedWrite]:
    """Return the write that withdraws a record or brings it back; none when that is how it stands, uncontested."""
    present = facts.withdrawal
    if present is (Withdrawal.WITHDRAWN if withdrawn else Withdrawal.NONE):
        return []
    return [_write(facts.registers, WITHDRAWN_PATH, "yes" if withdrawn else "")]


def plan_say(
    facts: Facts,
    statement: str,
    args: Mapping[str, str],
    group: bytes,
    *,
    zone: str = "",
    at: int | None = None,
) -> PlannedSay:
    """Return the statement that ``group`` makes about a record; raise Refused when it can't.

    ``at`` (milliseconds since 1970) stands in for a date that a statement needs and nobody gave.
    """
    kind = facts.kind
    declared = kind.statement(statement) if kind else None
    if kind is None or declared is None:
        known = ", ".join(known.name for known in kind.statements) if kind else ""
        raise Refused(
            "kinds-statement-unknown", statement=statement, kind=kind.name if kind else "", known=known
        )
    flaw = facts.flaw_of_saying(declared, group)
    if flaw:
        raise Refused(flaw, statement=statement, kind=kind.name)
    fields = {field.name: field for field in declared.args}
    for name in args:
        if name not in fields:
            known = ", ".join(fields)
            raise Refused("kinds-argument-unknown", argument=name, statement=statement, known=known)
    if declared.fills is not None:
        args = {**args, **declared.fills(facts, args, at)}
    for name, field in fields.items():
        if field.required and not args.get(name, "").strip():
            raise Refused("value-missing", field=name, kind=statement)
    stored = tuple(
        (name, parse(fields[name], text, zone=zone)) for name, text in sorted(args.items()) if text.strip()
    )
    sense.check_said(declared, dict(stored))
    return PlannedSay(statement=statement, args=stored, wording=facts.wording(declared.binds))


def replacing(registers: Registers, field: Field, wanted: Mapping[str, str | None]) -> Iterable[PlannedWrite]:
    """Yield the writes of ``field`` that make registers hold ``wanted``, by path; none for what they hold already."""
    for path, value in wanted.items():
        present = registers.all_values(path)
        if present == (value,) or (not present and value in (None, "")):
            continue
        if field.many and value is not None and value in present:
            continue
        yield _write(registers, path, value)


def _unknown(kind: Kind, path: str) -> Refused:
    """Return what is said of a name that is no field: all that are, those first that may be meant."""
    names = [field.path for field in kind.fields if field.type is not FieldType.LINES]
    meant = difflib.get_close_matches(path[: limits.KEY_CHARS_MAX], names)
    known = ", ".join(dict.fromkeys((*meant, *names)))
    return Refused("kinds-field-unknown", field=path, kind=kind.name, known=known)


def _wanted(
    registers: Registers, field: Field, text: str, zone: str, floating: bool
) -> dict[str, str | None]:
    """Return what each register path of the field shall hold."""
    if field.type is FieldType.CHECKLIST:
        return _wanted_tasks(registers, field, text)
    if field.type is FieldType.PIECES:
        return _wanted_pieces(registers, field, text)
    if field.many:
        values = parse_many(field, text, zone=zone)
        present = {path: None for path in registers.below(field.path) if registers.values(path)}
        kept = {value: path for path in present for value in registers.values(path)}
        return present | {kept.get(value, f"{field.path}/{item_id(value)}"): value for value in values}
    return {field.path: parse(field, text, zone=zone, floating=floating) if text.strip() else None}


def _wanted_pieces(registers: Registers, field: Field, text: str) -> dict[str, str | None]:
    stored = parse(field, text)
    if stored == pieces(registers, field):
        return {}
    size = limits.VALUE_CHARS_MAX
    wanted: dict[str, str | None] = {
        path: None for path in registers.below(field.path) if registers.values(path)
    }
    return wanted | {
        f"{field.path}/{number}": stored[start : start + size]
        for number, start in enumerate(range(0, len(stored), size))
    }


def _wanted_tasks(registers: Registers, field: Field, text: str) -> dict[str, str | None]:
    """Read ``first; [x] second``: an item is known again by its title."""
    present = {task.title: task for task in tasks(registers, field)}
    typed = dict(_typed_task(field, piece) for piece in parse_many(field, text))
    wanted: dict[str, str | None] = {f"{field.path}/{task.id}/title": None for task in present.values()}
    orders = _orders([present.get(title) for title in typed])
    for (title, done), order in zip(typed.items(), orders, strict=True):
        known = present.get(title)
        stem = f"{field.path}/{known.id if known else item_id(title)}"
        wanted |= {f"{stem}/title": title, f"{stem}/done": "yes" if done else "", f"{stem}/order": order}
    return wanted


def _typed_task(field: Field, piece: str) -> tuple[str, bool]:
    mark, title = piece[:3], piece[3:].strip()
    done = mark.lower() == "[x]"
    return (title, done) if (done or mark == "[ ]") and title else (piece, False)


def _orders(known: list[Task | None]) -> list[str]:
    """Return rising order keys, the present ones where they rise already."""
    keys = [task.order if task else "" for task in known]
    if not order_readable(key for key in keys if key):
        keys = [""] * len(keys)
    last = ""
    for index, key in enumerate(keys):
        if not key:
            following = next((later for later in keys[index + 1 :] if later), "")
            keys[index] = order_between(last, following)
        last = keys[index]
    return keys


def _write(registers: Registers, path: str, value: str | None) -> PlannedWrite:
    standing = registers.standing(path)[: limits.SUPERSEDES_MAX]
    return PlannedWrite(path=path, value=value, supersedes=tuple(written.hash for written in standing))
