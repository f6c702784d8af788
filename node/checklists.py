"""Changes of single items of a checklist: ticking one, adding, renaming, moving, taking one out.

Each change writes only its own item, so what others do to other items, or to another side of this one, stays.

    {"field": "body.tasks", "id": ITEM, "done": true}           {"field": …, "title": "Call", "after": ITEM}
    {"field": …, "id": ITEM, "title": "Call again"}              {"field": …, "id": ITEM, "after": ""}
    {"field": …, "id": ITEM, "remove": true}

``after`` names the item that it shall follow, empty for the first place; a new item without it comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crdt import limits
from crdt.changes import PlannedWrite, replacing
from crdt.kind import Field, FieldType, Kind, item_id
from crdt.registers import Registers
from crdt.shape import Task, order_between, order_readable, tasks
from crdt.values import parse
from identity.errors import Refused

_KNOWN = frozenset({"field", "id", "title", "done", "after", "remove"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChange:
    """One change of one item; ``item`` empty for a new one, what is None stays as it is."""

    field: str
    item: str = ""
    title: str | None = None
    done: bool | None = None
    after: str | None = None
    remove: bool = False


def item_changes(given: object) -> list[ItemChange]:
    """Return the changes that a command was given; raise Refused for what are none."""
    if given is None:
        return []
    if not isinstance(given, list) or len(given) > limits.WRITES_MAX:
        raise Refused("command-argument-broken", argument="items")
    return [_change(one) for one in given]


def item_writes(kind: Kind, registers: Registers, changes: Iterable[ItemChange]) -> list[PlannedWrite]:
    """Return the writes that carry the changes out, one after the other; raise Refused where one can't be."""
    wanted: dict[str, dict[str, str | None]] = {}
    lists: dict[str, list[Task]] = {}
    for change in changes:
        field = kind.field(change.field)
        if field is None or field.type is not FieldType.CHECKLIST:
            raise Refused("items-no-checklist", field=change.field[:80], kind=kind.name)
        items = lists.setdefault(field.path, list(tasks(registers, field)))
        wanted.setdefault(field.path, {}).update(_wanted(field, items, change))
    planned = [
        write
        for path, registers_wanted in wanted.items()
        for write in replacing(registers, _field(kind, path), registers_wanted)
    ]
    if len(planned) > limits.WRITES_MAX:
        raise Refused("value-too-many", count=len(planned), limit=limits.WRITES_MAX)
    return planned


def _change(one: Any) -> ItemChange:
    if not isinstance(one, Mapping) or one.keys() - _KNOWN:
        raise Refused("command-argument-broken", argument="items")
    texts = [one.get(name) for name in ("field", "id", "title", "after")]
    flags = [one.get(name) for name in ("done", "remove")]
    if not all(text is None or isinstance(text, str) for text in texts):
        raise Refused("command-argument-broken", argument="items")
    if not all(flag is None or isinstance(flag, bool) for flag in flags):
        raise Refused("command-argument-broken", argument="items")
    field, item, title, after = texts
    return ItemChange(
        field=field or "", item=item or "", title=title, done=flags[0], after=after, remove=bool(flags[1])
    )


def _wanted(field: Field, items: list[Task], change: ItemChange) -> Iterator[tuple[str, str | None]]:
    """Yield what registers shall hold after one change, and bring ``items`` up to it."""
    known = next((task for task in items if task.id == change.item), None)
    if known is None and change.item:
        raise Refused("items-unknown", item=change.item[:40])
    title = known.title if known else ""
    if change.title is not None or known is None:
        title = parse(field, change.title or "")
        if not title:
            raise Refused("items-without-words")
    name = known.id if known else _fresh_name(items, title)
    stem = f"{field.path}/{name}"
    if change.remove and known:
        items.remove(known)
        yield f"{stem}/title", None
        return
    done = change.done if change.done is not None else bool(known and known.done)
    if known is None or change.title is not None:
        yield f"{stem}/title", title
    if known is None or change.done is not None:
        yield f"{stem}/done", "yes" if done else ""
    place = Task(id=name, title=title, done=done, order=known.order if known else "")
    if known is not None:
        at = items.index(known)
        items[at] = place
    if known is None or change.after is not None:
        yield from _placed(field, items, place, change.after)


def _placed(field: Field, items: list[Task], item: Task, after: str | None) -> Iterator[tuple[str, str]]:
    """Yield the order keys that put an item behind another one; of the others only where theirs can't be kept."""
    rest = [task for task in items if task.id != item.id]
    if after and after not in {task.id for task in rest}:
        raise Refused("items-unknown", item=after[:40])
    at = len(rest) if after is None else next((n + 1 for n, task in enumerate(rest) if task.id == after), 0)
    keys = [task.order for task in rest]
    if order_readable(keys):
        low, high = keys[at - 1] if at else "", keys[at] if at < len(keys) else ""
        made = {item.id: order_between(low, high)}
    else:
        made = dict(zip([*_ids(rest[:at]), item.id, *_ids(rest[at:])], _rising(len(rest) + 1), strict=True))
    rest.insert(at, item)
    items[:] = [_with_order(task, made.get(task.id, task.order)) for task in rest]
    yield from ((f"{field.path}/{name}/order", key) for name, key in made.items())


def _rising(count: int) -> Iterator[str]:
    last = ""
    for _ in range(count):
        last = order_between(last, "")
        yield last


def _with_order(task: Task, order: str) -> Task:
    return Task(id=task.id, title=task.title, done=task.done, order=order)


def _ids(items: Sequence[Task]) -> list[str]:
    return [task.id for task in items]


def _fresh_name(items: Sequence[Task], title: str) -> str:
    """Return the item's name: the same for the same words, unless these stand in the list already."""
    known = set(_ids(items))
    names = (item_id(title if not number else f"{title}\n{number}") for number in range(len(items) + 1))
    return next(name for name in names if name not in known)


def _field(kind: Kind, path: str) -> Field:
    field = kind.field(path)
    assert field is not None
    return field
