"""What a node without a screen says to whoever is beside the box: on a terminal, or in a file that it keeps up to date.

A service is given such a file as its standard output, on the part of the card that every computer can read. It always
says how the box stands now and nothing of before: so a claim code is gone from it once it was used. Into a log or a
pipe, where it would stay, no code is said.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import Any

from node.cli.output import say

_GROUP_CHARS = 4


def announce(event: dict[str, Any]) -> None:
    """Say how the box stands, when that is news."""
    if event.get("event") == "keeper":
        write(shown(event, with_code=is_told_here()))


def shown(told: dict[str, Any], *, with_code: bool) -> str:
    """Return how the box stands, and what to do."""
    where = "\n".join(f"    {url}" for url in told["urls"]) or f"    {say('cli-beside-no-address')}"
    fingerprint = told["fingerprint"].upper()
    groups = [fingerprint[start : start + _GROUP_CHARS] for start in range(0, len(fingerprint), _GROUP_CHARS)]
    page = [say("cli-beside-page"), where, "", say("cli-beside-fingerprint")]
    page += [f"    {' '.join(groups[:8])}", f"    {' '.join(groups[8:])}", ""]
    if told["state"] != "new":
        return "\n".join([say(f"cli-beside-{told['state']}"), "", *page])
    if not told["open"]:
        return "\n".join([say("cli-beside-new"), "", say("cli-beside-closed")])
    if told["code"] is None:
        return "\n".join([say("cli-beside-claimed"), "", *page])
    code = [say("cli-beside-code"), f"    {told['code']}"] if with_code else [say("cli-beside-no-code")]
    return "\n".join([say("cli-beside-new"), "", *page, *code, "", say("cli-beside-window")])


def is_told_here() -> bool:
    """Tell whether who reads the standard output is beside the box, and what it held before can be taken back."""
    try:
        return _is_file() or sys.stdout.isatty()
    except ValueError:
        return False


def write(text: str) -> None:
    """Say it, in the place of what a file held before; a node goes on when nobody can be told."""
    try:
        sys.stdout.flush()
        handle = sys.stdout.fileno()
        if not _is_file():
            print(text, flush=True)
            return
        os.lseek(handle, 0, os.SEEK_SET)
        os.ftruncate(handle, 0)
        # Whatever encoding the service's surroundings ask for: the card is read elsewhere.
        os.write(handle, f"{text}\n".encode())
        os.fsync(handle)
    except (OSError, ValueError):
        return


def _is_file() -> bool:
    try:
        return stat.S_ISREG(os.fstat(sys.stdout.fileno()).st_mode)
    except (OSError, ValueError):
        return False
