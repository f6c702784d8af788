"""Help: complete, and quick because it loads next to nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from node.cli.commands import COMMANDS, TABLE
from node.cli.usage import as_json, details, overview
from tests.node.cli.conftest import Run
from tests.tidy.sources import ROOT

HEAVY = (
    "asyncio",
    "aiohttp",
    "sqlcipher3",
    "fluent",
    "nacl",
    "msgspec",
    "node.desk.desk",
    "node.home",
    "argparse",
    "json",
)


def test_the_overview_names_every_command():
    assert [name for name in COMMANDS if f"\n  {name} " not in overview()] == []


@pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)
def test_details_name_all_that_a_command_takes(command):
    text = details(command)
    assert all(option.name in text for option in command.options)
    assert all(operand.value in text for operand in command.operands)


def test_help_as_json_names_every_command():
    assert tuple(one["command"] for one in as_json()) == COMMANDS


@pytest.mark.parametrize("line", ["help", "--help", "-h"])
def test_all_ways_to_ask_for_help(run: Run, line: str):
    done = run(line)
    assert (done.code, done.out, done.err) == (0, overview() + "\n", "")


@pytest.mark.parametrize("line", ["help peer list", "peer list --help", "--help peer list", "peer list -h"])
def test_all_ways_to_ask_about_a_command(run: Run, line: str):
    done = run(*line.split())
    assert done.code == 0 and done.out.startswith("Usage: hedgerow peer list")


def test_help_for_no_command_is_wrong_usage(run: Run):
    assert run("help", "dance").code == 2


def test_nothing_at_all_is_wrong_usage_and_shows_help(run: Run):
    done = run()
    assert (done.code, done.out, done.err) == (2, "", overview() + "\n")


def test_the_version_is_told_with_any_arguments(run: Run):
    assert run("--version").out == run("status", "--version").out
    assert run("--version").out.startswith("hedgerow ")


def test_help_loads_nothing_heavy():
    program = f"import sys; from node.cli import main; main(['help']); print([n for n in {HEAVY} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
