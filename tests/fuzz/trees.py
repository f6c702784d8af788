"""Changed messages: still MessagePack, but of other shapes, sizes and values than anybody honest sends.

A mutation is drawn from a seeded chance alone, so a trial can be played again. ``damaged`` works on bytes, ``mutated``
on the tree that they encode: values at their edges, of other types, cut, doubled, taken from other messages.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import msgspec

EDGES: tuple[Any, ...] = (
    0,
    1,
    -1,
    127,
    255,
    65_535,
    2**31,
    2**32 - 2,
    2**32 - 1,
    2**53,
    2**63 - 1,
    2**64 - 1,
    -(2**63),
    True,
    False,
    None,
    1.5,
    "",
    "x",
    "\u202e\ud7ff\uffff",
    b"",
    bytes(8),
    bytes(16),
    bytes(32),
    b"\xff" * 32,
    bytes(64),
    [],
    [[]],
    {},
)
_NOISE_MAX = 200
_GROWN_MAX = 64


def tree_of(data: bytes) -> Any:
    """Return the plain tree that ``data`` encodes: lists, numbers, bytes, texts."""
    return msgspec.msgpack.decode(data)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` with a few bytes changed, put in, cut off or put at the end."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        place = chance.randrange(len(found) + 1)
        match chance.randrange(6):
            case 0 if place < len(found):
                found[place] ^= 1 << chance.randrange(8)
            case 1 if place < len(found):
                found[place] = chance.choice((0, 0x80, 0x90, 0xC0, 0xC4, 0xDC, 0xDD, 0xDF, 0xFF))
            case 2:
                found[place:place] = chance.randbytes(chance.randrange(1, 9))
            case 3:
                del found[place:]
            case 4:
                del found[place : place + chance.randrange(1, 9)]
            case _:
                found += chance.randbytes(chance.randrange(1, _NOISE_MAX))
    return bytes(found)


def mutated(data: bytes, donors: Sequence[bytes], chance: random.Random) -> bytes:
    """Return what encodes a changed tree of ``data``; parts may come from ``donors``, other encoded trees."""
    tree = tree_of(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        tree = _changed(tree, donors, chance)
    return msgspec.msgpack.encode(tree)


def _changed(tree: Any, donors: Sequence[bytes], chance: random.Random) -> Any:
    """Return the tree with one node changed, drawn on a walk from the root."""
    if isinstance(tree, list) and tree and chance.random() < 0.85:
        place = chance.randrange(len(tree))
        return [*tree[:place], _changed(tree[place], donors, chance), *tree[place + 1 :]]
    match chance.randrange(4):
        case 0:
            return chance.choice(EDGES)
        case 1:
            return _part(tree_of(chance.choice(donors)), chance)
        case _:
            return _varied(tree, chance)


def _part(tree: Any, chance: random.Random) -> Any:
    while isinstance(tree, list) and tree and chance.random() < 0.8:
        tree = chance.choice(tree)
    return tree


def _varied(tree: Any, chance: random.Random) -> Any:
    """Return a value near ``tree``, of its own type where it has one that varies."""
    match tree:
        case bool():
            return not tree
        case int():
            near = chance.choice((tree + 1, tree - 1, tree << 1, tree ^ 1 << chance.randrange(32)))
            return max(-(2**63), min(near, 2**64 - 1))
        case bytes():
            inner = _inner(tree) if chance.random() < 0.5 else None
            return _varied_bytes(tree, chance) if inner is None else _encoded(inner, chance)
        case str():
            return chance.choice((tree[1:], tree * 2, tree + chr(chance.randrange(1, 0xD7FF)), tree.encode()))
        case list():
            return _varied_list(tree, chance)
        case _:
            return chance.choice(EDGES)


def _inner(data: bytes) -> list[Any] | None:
    """Return the list that a value encodes in its turn, None where it doesn't."""
    try:
        found = tree_of(data)
    except (msgspec.MsgspecError, ValueError):
        return None
    return found if isinstance(found, list) and found else None


def _encoded(tree: list[Any], chance: random.Random) -> bytes:
    return msgspec.msgpack.encode(_changed(tree, [msgspec.msgpack.encode(tree)], chance))


def _varied_bytes(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return chance.randbytes(chance.randrange(1, _NOISE_MAX))
    place = chance.randrange(len(data))
    match chance.randrange(4):
        case 0:
            return data[:place]
        case 1:
            return data + chance.randbytes(chance.randrange(1, 9))
        case 2:
            return chance.randbytes(len(data))
        case _:
            return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]


def _varied_list(items: list[Any], chance: random.Random) -> list[Any]:
    if not items:
        return [chance.choice(EDGES)]
    place = chance.randrange(len(items))
    match chance.randrange(5):
        case 0:
            return items[:place] + items[place + 1 :]
        case 1:
            return [*items, items[place]]
        case 2:
            return chance.sample(items, len(items))
        case 3:
            return items * chance.randrange(2, _GROWN_MAX) if len(items) < _GROWN_MAX else items[:1]
        case _:
            return [*items[:place], chance.choice(EDGES), *items[place:]]
