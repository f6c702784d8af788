"""What a row of local facts has to be before it is taken from a backup, a kit, or another device.

A device that was seized may tell anything until its group gives it up, and whoever got into an open home knows what
its backups are sealed to. A row that can't be read would keep this node from ever starting again, so each value is
looked at first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from identity import limits
from identity.encoding import decode
from identity.errors import Malformed
from node.door.preferences import may_choose

_KEY_BYTES = 32
_SHORT_BYTES_MAX = 32
_NUMBER_MAX = 2**53 - 1
_TEXT_CHARS_MAX = 1_000
_LIST_CHARS_MAX = 65_536

Check = Callable[[Any], bool]


def is_sound(table: str, row: Mapping[str, Any]) -> bool:
    """Return whether every value of a row can be what its column holds."""
    checks = _CHECKS.get(table, {})
    return all(name in checks and checks[name](value) for name, value in row.items())


def _is_key(value: Any) -> bool:
    return isinstance(value, bytes) and len(value) == _KEY_BYTES


def _is_secret(value: Any) -> bool:
    # Of a peer that was removed nothing is left of it.
    return value == b"" or _is_key(value)


def _is_key_or_none(value: Any) -> bool:
    return value is None or _is_key(value)


def _is_short(value: Any) -> bool:
    return isinstance(value, bytes) and 0 < len(value) <= _SHORT_BYTES_MAX


def _is_act(value: Any) -> bool:
    return isinstance(value, bytes) and 0 < len(value) <= limits.ROSTER_ACT_BYTES_MAX


def _is_row(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _NUMBER_MAX


def _is_moment(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _NUMBER_MAX


def _is_moment_or_none(value: Any) -> bool:
    return value is None or _is_moment(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _TEXT_CHARS_MAX


def _is_flag(value: Any) -> bool:
    return isinstance(value, int) and value in (0, 1)


def _json(value: Any) -> Any:
    """Return what a text says in JSON, None where it says nothing."""
    if not isinstance(value, str) or len(value) > _LIST_CHARS_MAX:
        return None
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


def _is_texts(value: Any) -> bool:
    found = _json(value)
    return isinstance(found, list) and all(isinstance(one, str) for one in found)


def _is_spaces(value: Any) -> bool:
    found = _json(value)
    return isinstance(found, list) and all(map(_is_id, found))


def _is_id(value: Any) -> bool:
    try:
        return isinstance(value, str) and len(bytes.fromhex(value)) == _KEY_BYTES
    except ValueError:
        return False


def _is_pairs(value: Any) -> bool:
    """Return whether a text holds spaces, each with a role."""
    found = _json(value)
    return isinstance(found, list) and all(
        isinstance(pair, list) and len(pair) == 2 and _is_id(pair[0]) and _is_text(pair[1]) for pair in found
    )


def _is_acts(value: Any) -> bool:
    if value == b"":
        return True
    try:
        return isinstance(value, bytes) and bool(
            decode(value, tuple[bytes, ...], bytes_max=_LIST_CHARS_MAX * 8)
        )
    except Malformed:
        return False


def _is_chosen(value: Any) -> bool:
    """Return whether a text holds what a reader of the page may choose."""
    found = _json(value)
    return isinstance(found, dict) and all(may_choose(name, one) for name, one in found.items())


_PLACE = {"addresses": _is_texts, "met_ms": _is_moment_or_none}
_CHECKS: Mapping[str, Mapping[str, Check]] = {
    "peers": {
        "id": _is_row,
        "grp": _is_key,
        "name": _is_text,
        "device": _is_key,
        "static": _is_key,
        "pair_secret": _is_secret,
        "check_numbers": _is_text,
        "is_confirmed": _is_flag,
        "is_removed": _is_flag,
        "is_paused": _is_flag,
        "pair_space": _is_key_or_none,
        "then_share": _is_pairs,
        **_PLACE,
    },
    "members": {
        "id": _is_short,
        "name": _is_text,
        "role": _is_text,
        "spaces": _is_spaces,
        "is_removed": _is_flag,
    },
    "roster_acts": {"grp": _is_key, "act": _is_act},
    "devices": {
        "grp": _is_key,
        "device": _is_key,
        "label": _is_text,
        "introduced": _is_flag,
        "added_ms": _is_moment_or_none,
        **_PLACE,
    },
    "couriers": {
        "grp": _is_key,
        "device": _is_key,
        "static": _is_key,
        "acts": _is_acts,
        "label": _is_text,
        "owner_secret": _is_secret,
        "paired_as": _is_secret,
        "tries": _is_row,
        **_PLACE,
    },
    "kit_keepers": {
        "device": _is_key,
        "grp": _is_key,
        "content": _is_secret,
        "bytes": _is_row,
        "kept_ms": _is_moment_or_none,
    },
    "shared_as": {"record": _is_key, "copy": _is_key, "at_ms": _is_moment},
    "preferences": {"reader": _is_text, "chosen": _is_chosen},
    "groups_known": {"place": _is_row, "grp": _is_key},
    "imports": {"id": _is_row, "import": _is_short, "space": _is_key, "name": _is_text, "at_ms": _is_moment},
    "import_entries": {"import": _is_row, "entry": _is_key},
}
