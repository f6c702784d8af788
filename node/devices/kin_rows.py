"""What a row of peers or people has to be before it is taken from another device.

A device that was seized may tell anything until its group gives it up. A row that can't be read would keep this node
from ever starting again, so each value is looked at first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

_KEY_BYTES = 32
_MEMBER_BYTES_MAX = 32
_TEXT_CHARS_MAX = 1_000
_LIST_CHARS_MAX = 65_536

Check = Callable[[Any], bool]


def is_sound(table: str, row: Mapping[str, Any]) -> bool:
    """Return whether every value of a row can be what its column holds."""
    checks = _CHECKS[table]
    return all(name in checks and checks[name](value) for name, value in row.items())


def _is_key(value: Any) -> bool:
    return isinstance(value, bytes) and len(value) == _KEY_BYTES


def _is_secret(value: Any) -> bool:
    # Of a peer that was removed nothing is left of it.
    return value == b"" or _is_key(value)


def _is_space_or_none(value: Any) -> bool:
    return value is None or _is_key(value)


def _is_member(value: Any) -> bool:
    return isinstance(value, bytes) and 0 < len(value) <= _MEMBER_BYTES_MAX


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _TEXT_CHARS_MAX


def _is_flag(value: Any) -> bool:
    return isinstance(value, int) and value in (0, 1)


def _texts(value: Any) -> list[str] | None:
    if not isinstance(value, str) or len(value) > _LIST_CHARS_MAX:
        return None
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    is_list = isinstance(found, list) and all(isinstance(one, str) for one in found)
    return found if is_list else None


def _is_texts(value: Any) -> bool:
    return _texts(value) is not None


def _is_spaces(value: Any) -> bool:
    found = _texts(value)
    if found is None:
        return False
    try:
        return all(len(bytes.fromhex(one)) == _KEY_BYTES for one in found)
    except ValueError:
        return False


_CHECKS: Mapping[str, Mapping[str, Check]] = {
    "peers": {
        "grp": _is_key,
        "name": _is_text,
        "device": _is_key,
        "static": _is_key,
        "pair_secret": _is_secret,
        "check_numbers": _is_text,
        "is_confirmed": _is_flag,
        "is_removed": _is_flag,
        "is_paused": _is_flag,
        "addresses": _is_texts,
        "pair_space": _is_space_or_none,
    },
    "members": {
        "id": _is_member,
        "name": _is_text,
        "role": _is_text,
        "spaces": _is_spaces,
        "is_removed": _is_flag,
    },
}
