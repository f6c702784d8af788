"""The command line: a contract that people script against, kept by a table of commands.

``commands`` declares every command, ``parse`` reads arguments by that table, ``usage`` explains it, ``request`` turns
arguments into a call of the desk, ``line`` carries the call to the running node or opens the home itself, ``shown``
says the result to people. ``start`` makes homes and runs nodes. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from node.cli.commands import COMMANDS

__all__ = ["COMMANDS", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, by default with the process's arguments, and return its exit code; never raises."""
    from node.cli.entry import carry_out

    return carry_out(sys.argv[1:] if arguments is None else arguments)
