"""What ``hedgerow help`` says, made from the table of commands."""

from __future__ import annotations

from node.cli.commands import AS, TABLE, options_of
from node.cli.forms import Command, Operand, Option

_NOTES = """
FIELD=@FILE reads a file, FIELD=- standard input; FIELD=@@text is the text @text. Names of other parts: PART.FIELD.
Ids may be shortened while they stay unambiguous; peers, spaces and members can be given by name.

Everywhere, before or after the command:
  --home DIR               the node's folder (or HEDGEROW_HOME)
  --json                   one JSON document on standard output
  --passphrase-file FILE   unlock without a question (or HEDGEROW_PASSPHRASE_FILE)
  --as MEMBER              with commands that write: sign for this member
  --help, --version

Exit codes: 0 done, 1 refused or failed, 2 wrong usage."""


def overview() -> str:
    """Return one line for each command, and what holds for all."""
    width = max(len(command.name) for command in TABLE)
    lines = [f"  {command.name:<{width}}   {command.summary}" for command in TABLE]
    return "\n".join(
        ["Usage: hedgerow COMMAND [ARGUMENTS]   (hedgerow help COMMAND tells more)", "", *lines, _NOTES]
    )


def details(command: Command) -> str:
    """Return what one command takes."""
    lines = [f"Usage: {synopsis(command)}", "", f"{command.summary[0].upper()}{command.summary[1:]}."]
    options = options_of(command) if command.writes else command.options
    told = [option for option in options if option in command.options or option is AS]
    if told:
        width = max(len(_option(option)) for option in told)
        lines += ["", *(f"  {_option(option):<{width}}  {_note(option)}".rstrip() for option in told)]
    return "\n".join(lines)


def synopsis(command: Command) -> str:
    """Return the command with all that it takes, on one line."""
    operands = [_operand(operand) for operand in command.operands]
    options = [_bracketed(option) for option in command.options]
    return " ".join(
        ["hedgerow", command.name, *operands, *options, *(["[--as MEMBER]"] if command.writes else [])]
    )


def as_json() -> list[dict[str, str]]:
    """Return all commands with usage and summary."""
    return [
        {"command": command.name, "usage": synopsis(command), "summary": command.summary} for command in TABLE
    ]


def _operand(operand: Operand) -> str:
    text = f"{operand.value}..." if operand.assignments else operand.value
    return f"[{text}]" if operand.optional else text


def _bracketed(option: Option) -> str:
    text = _option(option)
    dots = "..." if option.many else ""
    return f"{text}{dots}" if option.required else f"[{text}]{dots}"


def _option(option: Option) -> str:
    value = "|".join(option.choices) or option.value
    return f"{option.name} {value}".strip()


def _note(option: Option) -> str:
    return " ".join(
        [
            *(["must be given"] if option.required else []),
            *(["may be given several times"] if option.many else []),
        ]
    )
