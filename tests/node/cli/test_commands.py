"""The table of commands: every command of the contract, and the desk knows each."""

from __future__ import annotations

import pytest

from node.cli import COMMANDS
from node.cli.commands import TABLE, options_of
from node.desk import desk

CONTRACT = (
    "init", "run", "status", "invite", "pair", "peer list", "peer confirm", "peer address", "peer remove",
    "space create", "space list", "space share", "space members", "space leave", "kinds", "member add", "member list",
    "member remove", "add", "edit", "withdraw", "restore-record", "say", "list", "show", "history", "search", "import",
    "export", "sync", "device list", "verify", "doctor", "demo",
)  # fmt: skip
WITHOUT_DESK = {
    *("init", "run", "page", "demo", "help", "device join", "device return"),
    *("courier init", "courier run", "courier invite", "courier status"),
}


def test_every_command_of_the_contract_is_there():
    assert set(CONTRACT) - set(COMMANDS) == set()


def test_the_desk_carries_out_what_the_command_line_offers():
    assert set(COMMANDS) - WITHOUT_DESK - set(desk.COMMANDS) == set()


@pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)
def test_a_command_has_no_two_things_of_one_name(command):
    options = [option.name for option in options_of(command)]
    keys = [option.key for option in options_of(command)] + [operand.key for operand in command.operands]
    assert len(options) == len(set(options)) and len(keys) == len(set(keys))


@pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)
def test_what_takes_all_that_is_left_stands_last(command):
    assert not any(operand.assignments or operand.words for operand in command.operands[:-1])
