"""How the registers of a record lie behind its fields: one value, several values, a checklist, pieces."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from crdt.kind import WITHDRAWN_PATH, Field, Kind
from crdt.registers import Registers


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One item of a checklist; ``id`` is the item's name in the register paths."""

    id: str
    title: str
    done: bool
    order: str


def many_values(registers: Registers, field: Field) -> tuple[str, ...]:
    """Return the values of a many-valued field, sorted; one that was removed here and added there stays."""
    below = registers.below(field.path)
    return tuple(
        sorted({value for path in below if path.count("/") == 1 for value in registers.values(path)})
    )


def pieces(registers: Registers, field: Field) -> str:
    """Return the text of a field that lies in pieces; of a contested piece the first value by order."""
    names = [path.removeprefix(f"{field.path}/") for path in registers.below(field.path)]
    numbers = sorted(int(name) for name in names if name.isascii() and name.isdecimal() and len(name) <= 4)
    texts = (registers.values(f"{field.path}/{number}") for number in numbers)
    return "".join(values[0] for values in texts if values)


def tasks(registers: Registers, field: Field) -> tuple[Task, ...]:
    """Return the items of a checklist in order; of a contested title or order the first value by order."""
    names = {path.split("/")[1] for path in registers.below(field.path) if path.count("/") == 2}
    found = []
    for name in names:
        titles = registers.values(f"{field.path}/{name}/title")
        if titles:
            done = "yes" in registers.values(f"{field.path}/{name}/done")
            order = (*registers.values(f"{field.path}/{name}/order"), "")[0]
            found.append(Task(id=name, title=titles[0], done=done, order=order))
    return tuple(sorted(found, key=lambda task: (task.order, task.id)))


def strangers(registers: Registers, kind: Kind | None) -> tuple[str, ...]:
    """Return the written paths that belong to no field of the kind and aren't the record's own."""
    foreign = (path for path in registers.paths() if kind is None or kind.field_holding(path) is None)
    return tuple(path for path in foreign if path != WITHDRAWN_PATH)


def order_between(low: str, high: str) -> str:
    """Return an order key between two others (empty: no bound), in digits and small letters; ``low`` < ``high``."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    key = ""
    while True:
        floor = digits.index(low[len(key)]) if len(key) < len(low) else 0
        ceiling = digits.index(high[len(key)]) if len(key) < len(high) else len(digits)
        if ceiling - floor > 1:
            return key + digits[(floor + ceiling) // 2 if high or not low else floor + 1]
        key += digits[floor]
        if ceiling > floor:
            high = ""


def order_readable(keys: Iterable[str]) -> bool:
    """Tell whether ``keys`` are keys that ``order_between`` makes, each once and in rising order."""
    given = list(keys)
    plain = all(
        key and key.isascii() and key.isalnum() and key == key.lower() and key[-1] != "0" and len(key) <= 60
        for key in given
    )
    return plain and all(one < other for one, other in pairwise(given))
