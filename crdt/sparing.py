"""What entries say, held in little room: whatever an act says over and over is kept once.

A few hundred bytes unpack to thousands of equal values, and all control entries of a space stay in memory.
Guarantee: the result means what the value means; it is equal to it but for repetitions in what is a set.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

T = TypeVar("T")

_SHORT_BYTES = 1_024
_SETS = frozenset({"passes", "groups", "boxes"})


def spared(value: T, size: int) -> T:
    """Return what means the same, with equal parts being one and without repetitions in what is a set.

    ``size``: the bytes that the value took before; what was short is left as it is.
    """
    if size <= _SHORT_BYTES:
        return value
    return _spared(value, {})  # type: ignore[return-value]


def parts_in(value: object) -> int:
    """Return how many parts a value lists, those of its parts too: each takes some hundred bytes of memory, or less."""
    match value:
        case msgspec.Struct():
            return sum([parts_in(getattr(value, name)) for name in value.__struct_fields__])
        case tuple():
            plain = not any(isinstance(part, msgspec.Struct | tuple) for part in value)
            return len(value) if plain else sum([1 + parts_in(part) for part in value])
    return 0


def _spared(value: object, known: dict[object, object]) -> object:
    match value:
        case msgspec.Struct():
            changed = {name: _field(name, getattr(value, name), known) for name in value.__struct_fields__}
            return msgspec.structs.replace(value, **changed)
        case tuple():
            parts = tuple(_one(part, known) for part in value)
            return known.setdefault(parts, parts)
    return value


def _field(name: str, value: object, known: dict[object, object]) -> object:
    if name in _SETS and isinstance(value, tuple):
        value = tuple(dict.fromkeys(value))
    return _spared(value, known)


def _one(part: object, known: dict[object, object]) -> object:
    """Return the first of equal parts; what is no container is not looked into."""
    found = known.get(part)
    if found is None:
        found = _spared(part, known)
        known[part] = found
    return found
