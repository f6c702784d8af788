"""From arguments to an invocation, by the table of commands; options may stand anywhere, ``--`` ends them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from node.cli.commands import AS, GENERAL, NO_PASSPHRASE, TABLE, options_of
from node.cli.forms import Command, Operand, Option, Takes

WAIT_S_MAX = 86_400.0


class Misuse(Exception):
    """Arguments that no command takes: a message id, its fields, and the command that was meant, if one was."""

    def __init__(self, message: str, /, command: Command | None = None, **fields: object) -> None:
        super().__init__(message)
        self.message = message
        self.command = command
        self.fields = fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """A command with what was given to it, by key; what was not given is missing in ``given``."""

    command: Command
    given: dict[str, Any]

    def get(self, key: str) -> Any:
        """Return what was given under ``key``, None where nothing was."""
        return self.given.get(key)


@dataclass(slots=True)
class _Reading:
    arguments: Iterator[str]
    words: list[str] = field(default_factory=list)
    given: dict[str, Any] = field(default_factory=dict)
    command: Command | None = None


def parse(arguments: Sequence[str]) -> Invocation:
    """Return the invocation that the arguments make; raise Misuse."""
    reading = _Reading(iter(arguments))
    for argument in reading.arguments:
        if argument == "--":
            for word in reading.arguments:
                _take_word(reading, word)
        elif argument == "-h":
            reading.given["help"] = True
        elif argument.startswith("-") and argument != "-":
            _take_option(reading, argument)
        else:
            _take_word(reading, argument)
    command = reading.command
    if reading.given.get("version") or (reading.given.get("help") and command is None):
        return Invocation(
            command=named(("help",)), given=reading.given | {"command": " ".join(reading.words)}
        )
    if command is None:
        raise _no_command(reading.words)
    if not reading.given.get("help"):
        reading.given |= _operands(command, reading.words)
        _check_required(command, reading.given)
    return Invocation(command=command, given=reading.given)


def named(words: Sequence[str]) -> Command:
    """Return the command whose name these words are; raise Misuse."""
    for command in TABLE:
        if command.name == " ".join(words):
            return command
    raise _no_command(words)


def _take_word(reading: _Reading, word: str) -> None:
    reading.words.append(word)
    if reading.command is not None and len(reading.words) == 1:
        # ``backup status`` is a command of its own; a file of that name is ./status.
        longer = next((one for one in TABLE if one.name == f"{reading.command.name} {word}"), None)
        if longer is not None:
            reading.command = longer
            reading.words.clear()
    if reading.command is None:
        name = " ".join(reading.words)
        found = next((command for command in TABLE if command.name == name), None)
        if found is not None:
            reading.command = found
            reading.words.clear()
        elif not any(command.name.startswith(f"{name} ") for command in TABLE):
            raise _no_command(reading.words)


def _take_option(reading: _Reading, argument: str) -> None:
    name, equals, value = argument.partition("=")
    option = _option(reading, name)
    if option.takes is Takes.NOTHING:
        if equals:
            raise Misuse("cli-option-no-value", reading.command, option=name)
        reading.given[option.key] = True
        return
    if not equals:
        value = next(reading.arguments, "--")
        if value.startswith("--"):
            raise Misuse("cli-option-value-missing", reading.command, option=name, value=option.value)
    read = _value(reading.command, option, value)
    if option.many:
        reading.given.setdefault(option.key, []).append(read)
    elif option.key in reading.given:
        raise Misuse("cli-option-twice", reading.command, option=name)
    else:
        reading.given[option.key] = read


def _option(reading: _Reading, name: str) -> Option:
    # Before the command is known, whatever some command takes may stand there; the command is asked in the end.
    known = options_of(reading.command) if reading.command else (*GENERAL, AS, NO_PASSPHRASE)
    found = next((option for option in known if option.name == name), None)
    if found is None:
        raise Misuse("cli-option-unknown", reading.command, option=name)
    return found


def _value(command: Command | None, option: Option, value: str) -> Any:
    _check_text(option.takes, value)
    if option.choices and value not in option.choices:
        raise Misuse("cli-option-choice", command, option=option.name, choices=list(option.choices))
    match option.takes:
        case Takes.SECONDS:
            return _seconds(command, option, value)
        case Takes.LIST:
            return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _seconds(command: Command | None, option: Option, value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= WAIT_S_MAX:
        raise Misuse("cli-option-seconds", command, option=option.name, limit=int(WAIT_S_MAX))
    return seconds


def _check_text(takes: Takes, value: str) -> None:
    # Bytes that are no UTF-8 arrive as lone surrogates. A path may have them, a text may not.
    if takes is not Takes.PATH and any("\ud800" <= char <= "\udfff" for char in value):
        raise Misuse("cli-not-utf8")


def _operands(command: Command, words: list[str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    rest = list(words)
    for operand in command.operands:
        for word in rest:
            _check_text(operand.takes, word)
        if operand.assignments:
            given[operand.key] = _assignments(command, operand, rest)
            rest = []
        elif rest and operand.words:
            given[operand.key] = " ".join(rest)
            rest = []
        elif rest:
            given[operand.key] = rest.pop(0)
        elif not operand.optional:
            raise Misuse("cli-operand-missing", command, operand=operand.value)
    if rest:
        raise Misuse("cli-operand-unexpected", command, given=rest[0])
    return given


def _assignments(command: Command, operand: Operand, words: list[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise Misuse("cli-assignment", command, given=word, form=operand.value)
        if name in given:
            raise Misuse("cli-assignment-twice", command, field=name)
        given[name] = value
    if not given and not operand.optional:
        raise Misuse("cli-operand-missing", command, operand=operand.value)
    if sum(value == "-" for value in given.values()) > 1:
        raise Misuse("cli-stdin-twice", command)
    return given


def _check_required(command: Command, given: dict[str, Any]) -> None:
    keys = {option.key for option in options_of(command)} | {operand.key for operand in command.operands}
    for option in (AS, NO_PASSPHRASE):
        if option.key in given and option.key not in keys:
            raise Misuse("cli-option-unknown", command, option=option.name)
    for option in command.options:
        if option.required and option.key not in given:
            raise Misuse("cli-option-missing", command, option=option.name, value=option.value)
    if command.name == "init" and {"no_passphrase", "passphrase_file"} <= given.keys():
        raise Misuse("cli-options-exclude", command, one="--passphrase-file", other="--no-passphrase")
    if command.name == "invite" and ("space" in given) != ("role" in given):
        raise Misuse("cli-options-together", command, one="--space", other="--role")


def _no_command(words: Sequence[str]) -> Misuse:
    name = " ".join(words)
    if not words:
        return Misuse("cli-command-missing")
    begun = [command.name for command in TABLE if command.name.startswith(f"{name} ")]
    if not begun:
        begun = [command.name for command in TABLE if command.name.startswith(f"{words[0]} ")]
    if begun:
        return Misuse("cli-command-which", given=name, commands=begun)
    return Misuse("cli-command-unknown", given=name)
