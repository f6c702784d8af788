"""What commands are made of: operands, options and what stands behind them. Imported on every start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Takes(Enum):
    """What stands behind an option."""

    NOTHING = auto()
    TEXT = auto()
    PATH = auto()
    SECONDS = auto()
    LIST = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """``--name VALUE``; ``key`` is the name of what it sets."""

    name: str
    key: str
    takes: Takes = Takes.TEXT
    value: str = ""
    choices: tuple[str, ...] = ()
    many: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """A value by its place; ``assignments``: all that follow, each NAME=VALUE."""

    key: str
    value: str
    optional: bool = False
    assignments: bool = False
    words: bool = False
    takes: Takes = Takes.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; ``writes``: it signs something, so ``--as`` may say for whom."""

    name: str
    summary: str
    operands: tuple[Operand, ...] = ()
    options: tuple[Option, ...] = ()
    writes: bool = False


def option(name: str, value: str = "", **more: object) -> Option:
    """Return the option ``--name VALUE``; without a value it takes nothing."""
    key = str(more.pop("key", name.removeprefix("--").replace("-", "_")))
    takes = more.pop("takes", Takes.TEXT if value else Takes.NOTHING)
    return Option(name=name, key=key, value=value, takes=takes, **more)  # type: ignore[arg-type]


def operand(value: str, **more: object) -> Operand:
    """Return the operand that usage shows as ``value``."""
    return Operand(key=str(more.pop("key", value.lower())), value=value, **more)  # type: ignore[arg-type]
