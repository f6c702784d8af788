"""What to write for one item of a checklist: add it, tick it, word it anew, move it, take it out.

Each plan touches that item alone. Whoever writes the whole list anew takes out what somebody else added meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crdt.changes import PlannedWrite, replacing
from crdt.kind import Field, item_id
from crdt.record import RecordFold
from crdt.registers import Registers
from crdt.shape import Task, order_between, order_readable, tasks
from crdt.values import parse
from identity.errors import Refused


def plan_added(fold: RecordFold | None, field: Field, title: str) -> list[PlannedWrite]:
    """Return what puts a new item behind the others; Refused for one of that title, or for no title."""
    registers = _registers(fold)
    stored, present = _title(field, title), tasks(registers, field)
    if any(task.title == stored for task in present):
        raise Refused("checklist-there-already", title=stored[:80])
    item = item_id(stored)
    if any(task.id == item for task in present):
        # The item that had this title first has another one now.
        item = item_id(f"{stored}\n{len(present)}")
    orders = _orders(present, item, len(present))
    return _planned(registers, field, {f"{item}/title": stored, f"{item}/done": "", **orders})


def plan_titled(fold: RecordFold | None, field: Field, item: str, title: str) -> list[PlannedWrite]:
    """Return what words an item anew; it stays the same item, ticked or not, in its place."""
    registers = _registers(fold)
    stored = _title(field, title)
    if any(task.title == stored and task.id != item for task in tasks(registers, field)):
        raise Refused("checklist-there-already", title=stored[:80])
    return _planned(registers, field, {f"{_known(registers, field, item).id}/title": stored})


def plan_done(fold: RecordFold | None, field: Field, item: str, *, done: bool) -> list[PlannedWrite]:
    """Return what ticks an item, or takes the tick off."""
    registers = _registers(fold)
    return _planned(registers, field, {f"{_known(registers, field, item).id}/done": "yes" if done else ""})


def plan_moved(fold: RecordFold | None, field: Field, item: str, after: str) -> list[PlannedWrite]:
    """Return what puts an item behind another one, or to the beginning where ``after`` is empty."""
    registers = _registers(fold)
    known = _known(registers, field, item)
    rest = [task for task in tasks(registers, field) if task.id != known.id]
    place = rest.index(_known(registers, field, after)) + 1 if after else 0
    return _planned(registers, field, _orders(rest, known.id, place))


def plan_removed(fold: RecordFold | None, field: Field, item: str) -> list[PlannedWrite]:
    """Return what takes an item out of the list; its history stays."""
    registers = _registers(fold)
    return _planned(registers, field, {f"{_known(registers, field, item).id}/title": None})


def _registers(fold: RecordFold | None) -> Registers:
    return fold.registers if fold else Registers()


def _title(field: Field, text: str) -> str:
    stored = parse(field, text)
    if not stored:
        raise Refused("checklist-no-title")
    return stored


def _known(registers: Registers, field: Field, item: str) -> Task:
    for task in tasks(registers, field):
        if task.id == item:
            return task
    raise Refused("checklist-item-unknown")


def _orders(others: Sequence[Task], item: str, place: int) -> dict[str, str | None]:
    """Return order keys that put an item at a place among others: its own, or all where theirs can't be told apart."""
    keys = [task.order for task in others]
    if order_readable(keys):
        low = keys[place - 1] if place else ""
        high = keys[place] if place < len(keys) else ""
        found = order_between(low, high)
        if order_readable([found]):
            return {f"{item}/order": found}
    wanted: dict[str, str | None] = {}
    last = ""
    for name in (*(task.id for task in others[:place]), item, *(task.id for task in others[place:])):
        last = order_between(last, "")
        wanted[f"{name}/order"] = last
    return wanted


def _planned(registers: Registers, field: Field, wanted: Mapping[str, str | None]) -> list[PlannedWrite]:
    return list(
        replacing(registers, field, {f"{field.path}/{name}": value for name, value in wanted.items()})
    )
