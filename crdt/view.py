"""One record as JSON, the same on every node that can read the same entries.

The view holds names and message ids, never translated words. Field names are only those that the kind declares; what
a stranger wrote under other names stands in ``others`` as values, never as keys. A contested field is an object with
the one key ``contested``: every standing value with its author.

``view_hash`` covers exactly the parts in ``_HASHED``: who holds a record, when something arrived and other
observations of this node are not in it; that a note can't be read here is, since then the nodes aren't comparable.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from crdt import sense
from crdt.blocks import blocks_json, clocks_json, over_json, overlays_json
from crdt.kind import BASE, Audience, Field, FieldType, Kind, kinds
from crdt.moments import instant_text
from crdt.ops import Chunk, Create, Edit, NoteEdit, Say
from crdt.record import Item, RecordFold
from crdt.registers import Author, Registers, Written
from crdt.shape import many_values, pieces, strangers, tasks
from crdt.states import Facts, Records, Said, Withdrawal, state_of
from crdt.values import Flaw, read
from identity.encoding import domain_hash
from identity.errors import LocalFault

EARLY_MS = -(2**60)
# Told by this device's table of time zones.
_OF_THIS_DEVICE = ("range-backwards", "span-backwards")
_UNREAD = (FieldType.PIECES, FieldType.LINES)

Json = dict[str, Any]
Notes = Mapping[str, str | None]

_HASHED = (
    *(
        "id",
        "kind",
        "space",
        "author",
        "created",
        "changed",
        "state",
        "details",
        "fields",
        "sources",
        "others",
    ),
    *("statements", "overlays", "problems", "withdrawn", "key", "shared", "part_of", "part", "local_faults"),
)


def record_view(
    fold: RecordFold,
    records: Records,
    *,
    space: bytes,
    notes: Notes,
    at: int = EARLY_MS,
    facts: Facts | None = None,
) -> Json:
    """Return a record as JSON, with its state at ``at`` (milliseconds since 1970; EARLY_MS: before everything).

    ``notes``: the texts of its notes by path, None for one that can't be read on this device. ``facts``: those of the
    record, where the caller has them at hand.
    """
    facts = facts or Facts(fold, records)
    create, kind = fold.create, facts.kind
    details = kind.details(facts, at) if kind and kind.details and facts.owner is not None else {}
    return {
        "id": fold.id.hex(),
        "kind": fold.kind,
        "space": space.hex(),
        "author": author_json(fold.author),
        "created": instant_text(fold.creation.claimed_ms) if fold.creation else "",
        "changed": instant_text(fold.changed_ms),
        "state": state_of(facts, at),
        "details": dict(details),
        "fields": _fields(fold.registers, kind, notes),
        "sources": _sources(fold.registers, kind),
        "others": _others(fold.registers, kind, notes),
        "statements": [_said_json(said) for said in facts.all_said()],
        "overlays": overlays_json(facts, notes, at),
        "over": over_json(facts),
        "clocks": clocks_json(facts, at),
        "blocks": blocks_json(facts, at),
        "problems": [
            *_value_problems(fold, kind),
            *_order_problems(fold.registers, kind),
            *_record_problems(fold, facts),
            *_item_problems(fold, facts),
        ],
        "withdrawn": facts.withdrawal is Withdrawal.WITHDRAWN,
        "key": fold.key,
        "shared": create.shared if create else False,
        "part_of": create.part_of.hex() if create and create.part_of else None,
        "part": create.part if create else "",
        "local_faults": _local_faults(facts, notes),
    }


def joined(view: Json, parts: Iterable[Json]) -> Json:
    """Return a record's view with the fields of its parts that live elsewhere.

    A part counts only if the record's group made it and the kind keeps that part at home; others are passed over.
    """
    kind = kinds().get(view["kind"])
    together: Json = {**view, "fields": dict(view["fields"]), "sources": dict(view["sources"]), "parts": []}
    for part in sorted(parts, key=lambda other: str(other["id"])):
        declared = kind.part(part["part"]) if kind else None
        same = part["part_of"] == view["id"] and part["author"]["group"] == view["author"]["group"]
        if declared is None or declared.audience is not Audience.HOME or not same or part["withdrawn"]:
            continue
        prefix = f"{declared.name}."
        for key in ("fields", "sources"):
            own = {path: value for path, value in part[key].items() if path.startswith(prefix)}
            together[key] = {**own, **together[key]}
        together["parts"].append({"part": declared.name, "id": part["id"], "space": part["space"]})
    return together


def title_of(view: Json) -> object:
    """Return what a list calls a record: the value of its kind's title, of an overlay what it says over its base's."""
    kind = kinds().get(view["kind"])
    own = view["fields"].get(kind.title if kind else "title")
    return own if own is not None else view["over"].get("title", {}).get("text")


def record_view_for_hash(view: Json) -> Json:
    """Return what of a record's view two nodes compare: no local observations, no joined parts."""
    compared = {key: view[key] for key in _HASHED}
    return {**compared, "problems": [one for one in view["problems"] if one["id"] not in _OF_THIS_DEVICE]}


def record_digest(view: Json) -> bytes:
    """Return the 32-byte hash of a record's view, for ``view_hash``; raise LocalFault for what isn't plain JSON."""
    return domain_hash(b"hedgerow view", canonical_json(record_view_for_hash(view)))


def view_hash(digests: Mapping[str, bytes]) -> str:
    """Return the hash of a space from its records' digests by id: equal on nodes that can read the same entries."""
    return domain_hash(
        b"hedgerow space", *(bytes.fromhex(key) + digests[key] for key in sorted(digests))
    ).hex()


def canonical_json(value: object) -> bytes:
    """Return the one JSON text of a value of maps with text keys, lists, text, whole numbers, booleans and null."""
    _check_plain(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def author_json(author: Author) -> Json:
    """Return an author's ids as hex; the member is null where the device wrote for nobody in particular."""
    member = author.member.hex() if author.member is not None else None
    return {"group": author.group.hex(), "device": author.device.hex(), "member": member}


def written_json(written: Written) -> Json:
    """Return one standing write: its value, who wrote it, when they say, in which entry."""
    return {"value": written.value, **source_json(written)}


def source_json(written: Written) -> Json:
    """Return where a value comes from."""
    return {
        "by": author_json(written.author),
        "claimed": instant_text(written.claimed_ms),
        "clock_unsure": written.clock_unsure,
        "entry": written.hash.hex(),
    }


def _fields(registers: Registers, kind: Kind | None, notes: Notes) -> Json:
    fields: Json = {}
    written = {path.split("/", 1)[0] if "/" in path else path for path in registers.paths()}
    for path, field, is_plain in kind.shown if kind else ():
        if path not in written and path not in notes:
            continue
        value = _register(registers, path) if is_plain else _field(registers, path, field, notes)
        if value is not None:
            fields[path] = value
    return fields


def _field(registers: Registers, path: str, field: Field, notes: Notes) -> object:
    match field.type:
        case FieldType.LONG_TEXT:
            return notes.get(path)
        case FieldType.CHECKLIST:
            found = [_task_json(registers, field, task.id) for task in tasks(registers, field)]
            return found or None
        case FieldType.LINES:
            return None
        case FieldType.PIECES:
            return pieces(registers, field) or None
    if field.many:
        return list(many_values(registers, field)) or None
    return _register(registers, path)


def _register(registers: Registers, path: str) -> object:
    values = registers.all_values(path)
    if len(values) > 1:
        return {"contested": [written_json(written) for written in registers.standing(path)]}
    return values[0] if values else None


def _task_json(registers: Registers, field: Field, name: str) -> Json:
    stem = f"{field.path}/{name}"
    done = _register(registers, f"{stem}/done")
    return {
        "id": name,
        "title": _register(registers, f"{stem}/title"),
        "done": done if isinstance(done, dict) else done == "yes",
        "order": _register(registers, f"{stem}/order") or "",
    }


def _sources(registers: Registers, kind: Kind | None) -> Json:
    if kind is None:
        return {}
    return {
        path: [source_json(written) for written in registers.standing(path)]
        for path in registers.paths()
        if kind.field_holding(path)
    }


def _others(registers: Registers, kind: Kind | None, notes: Notes) -> list[Json]:
    found: list[Json] = [
        {"path": path, "values": [written_json(written) for written in registers.standing(path)]}
        for path in strangers(registers, kind)
    ]
    return found + [{"path": path, "text": notes[path]} for path in sorted(notes) if not _is_note(kind, path)]


def _local_faults(facts: Facts, notes: Notes) -> list[Json]:
    """List the notes that this device can't read, of an overlay also those of its base."""
    is_overlay = facts.kind is not None and facts.kind.name == "overlay"
    if not (notes or is_overlay):
        return []
    original = facts.linked(BASE) if is_overlay else None
    unreadable = {path for path, text in notes.items() if text is None}
    unreadable |= {path for path, text in (original.notes.items() if original else ()) if text is None}
    return [{"id": "note-unreadable-here", "field": path} for path in sorted(unreadable)]


def _is_note(kind: Kind | None, path: str) -> bool:
    field = kind.field(path) if kind else None
    return field is not None and field.type is FieldType.LONG_TEXT


def _said_json(said: Said) -> Json:
    told = {"hidden": True} if said.hidden else {}
    return told | {
        "id": said.hash.hex(),
        "name": said.name,
        "args": [] if said.hidden else [[name, value] for name, value in said.args],
        "author": author_json(said.author),
        "claimed": instant_text(said.claimed_ms),
        "clock_unsure": said.clock_unsure,
        "earlier_wording": said.earlier_wording,
        "counts": said.counts,
        "problem": said.flaw or None,
    }


def _value_problems(fold: RecordFold, kind: Kind | None) -> list[Json]:
    problems: list[Json] = []
    registers = fold.registers
    for path in registers.paths():
        field = kind.field_holding(path) if kind else None
        if field is None:
            continue
        if not field.many and len(registers.all_values(path)) > 1:
            problems.append({"id": "field-contested", "field": path})
        for written in registers.standing(path):
            flaw = _flaw(field, path, written.value)
            if flaw is not None:
                by = author_json(written.author)
                problems.append({"id": "value-unreadable", "field": path, "why": flaw.id, "by": by})
    return problems


def _order_problems(registers: Registers, kind: Kind | None) -> list[Json]:
    """List what ends before it starts: two honest edits can come to that, one of the start and one of the end."""
    if kind is None:
        return []
    problems: list[Json] = [
        {"id": "range-backwards", "field": last, "other": first}
        for first, last in sense.backwards(kind.ranges, registers.values)
    ]
    for path in kind.spans:
        values = registers.values(path)
        if values and all(map(sense.is_backwards_span, values)):
            problems.append({"id": "span-backwards", "field": path})
    return problems


def _flaw(field: Field, path: str, value: str | None) -> Flaw | None:
    if value is None or field.type in _UNREAD or path.endswith(("/done", "/order")):
        return None
    found = read(field, value)
    return found if isinstance(found, Flaw) else None


def _record_problems(fold: RecordFold, facts: Facts) -> list[Json]:
    problems: list[Json] = []
    if fold.creation is None:
        problems.append({"id": "record-creation-missing"})
    elif facts.kind is None:
        problems.append({"id": "kind-unknown", "kind": fold.kind})
    if facts.withdrawal is Withdrawal.CONTESTED:
        problems.append({"id": "record-withdrawn-while-edited"})
    for group in sorted(fold.shares.beyond):
        problems.append({"id": "record-beyond-share", "by": author_json(Author(group=group, device=b""))})
    if facts.kind is not None and fold.create is not None and not fold.create.part:
        missing = (path for path in facts.kind.required if not _filled(fold.registers, path))
        problems += [{"id": "field-missing", "field": path} for path in missing]
    return problems


def _filled(registers: Registers, path: str) -> bool:
    return any([value.strip() for value in registers.values(path)])


def _item_problems(fold: RecordFold, facts: Facts) -> list[Json]:
    """List what has no effect: by author, reason and sort of operation, with how many there are."""
    lapsed = fold.beginning.lapsed if fold.beginning is not None else ()
    flawed = fold.flawed
    wrong = [said for said in facts.all_said() if said.flaw and facts.kind is not None]
    if not (lapsed or flawed or wrong):
        return []
    found: Counter[tuple[str, str, Author]] = Counter()
    for one in lapsed:
        found[one.void, one.name, one.author] += one.count
    for flaw, item in flawed:
        if flaw != "record-creation-missing":
            found[flaw, operation_name(item), item.author] += 1
    for said in wrong:
        found[said.flaw, said.name, said.author] += 1
    problems: list[Json] = [
        {"id": flaw, "kind": fold.kind, "statement": name, "by": author_json(author), "count": count}
        for (flaw, name, author), count in found.items()
    ]
    return sorted(problems, key=canonical_json)


def operation_name(item: Item) -> str:
    """Return the sort of an operation: create, edit, note, or the statement's name."""
    match item.op:
        case Create():
            return "create"
        case Edit():
            return "edit"
        case NoteEdit():
            return "note"
        case Say():
            return item.op.statement
        case Chunk():
            return "chunk"


def _check_plain(value: object) -> None:
    match value:
        case None | bool() | int() | str():
            return
        case dict():
            for key, inner in value.items():
                if not isinstance(key, str):
                    raise LocalFault("view-not-plain", found=type(key).__name__)
                _check_plain(inner)
        case list():
            for inner in value:
                _check_plain(inner)
        case _:
            raise LocalFault("view-not-plain", found=type(value).__name__)
