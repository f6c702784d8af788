"""What a command was given: each argument by its name and in the one form that it takes, or Refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from identity.errors import Refused

Arguments = Mapping[str, Any]
_SECONDS_MAX = 86_400.0


def text_of(args: Arguments, name: str) -> str:
    """Return a text, empty where it was not given."""
    value = args.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refused("command-argument-broken", argument=name)
    return value


def needed_text_of(args: Arguments, name: str) -> str:
    """Return a text that the command can't do without."""
    value = text_of(args, name)
    if not value.strip():
        raise Refused("command-argument-missing", argument=name)
    return value


def texts_of(args: Arguments, name: str) -> dict[str, str]:
    """Return texts by name, empty where none were given."""
    value = args.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Refused("command-argument-broken", argument=name)
    for key, text in value.items():
        if not isinstance(text, str) or not isinstance(key, str):
            raise Refused("command-argument-broken", argument=str(key)[:80])
    return dict(value)


def list_of(args: Arguments, name: str) -> list[str]:
    """Return a list of texts, empty where none was given."""
    value = args.get(name)
    if value is None:
        return []
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise Refused("command-argument-broken", argument=name)
    return list(value)


def flag_of(args: Arguments, name: str) -> bool:
    """Return whether something is wanted; where nothing was said it is not."""
    value = args.get(name)
    if value is None or isinstance(value, bool):
        return bool(value)
    raise Refused("command-argument-broken", argument=name)


def seconds_of(args: Arguments, name: str, default: float) -> float:
    """Return a number of seconds, at most a day; zero and nothing mean ``default``."""
    value = args.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _SECONDS_MAX:
        raise Refused("command-argument-broken", argument=name)
    return float(value) or default


def number_of(args: Arguments, name: str, default: int, most: int) -> int:
    """Return a whole number from 1 to ``most``; where nothing was said it is ``default``."""
    value = args.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise Refused("command-argument-broken", argument=name)
    return value


def check_words(value: object) -> None:
    """Raise Refused where a text among the arguments holds half a character, which no file and no peer can take."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Refused("command-text-broken") from None
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            check_words(key)
            check_words(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            check_words(inner)
