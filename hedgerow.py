"""The launcher: finds the packages of this program and starts the command line.

In an installation the packages live in the private folder ``_hedgerow`` next to this file, so that generic
names like ``node`` are claimed from nobody; in a checkout they stand beside it. Either folder goes first on the
import path, so that a stray ``identity.py`` in the folder where somebody works is never run.
"""

from __future__ import annotations

import sys
from pathlib import Path

__version__ = "0.1.0"


def main() -> int:
    """Run the command line with the process's arguments and return its exit code."""
    if sys.argv[1:] == ["--version"]:
        print(f"hedgerow {__version__}")
        return 0
    _put_packages_first()
    from node.cli import main as command_line

    return command_line()


def _put_packages_first() -> None:
    beside = Path(__file__).resolve().parent
    private = beside / "_hedgerow"
    folder = str(beside if (beside / "node").is_dir() else private)
    # ``python -m hedgerow`` puts the working folder first; ours has to come before it.
    sys.path[:] = [folder, *(place for place in sys.path if place != folder)]


if __name__ == "__main__":
    sys.exit(main())
