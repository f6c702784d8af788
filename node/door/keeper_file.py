"""What a node that is kept from the LAN needs while its home is locked or not there: ``keeper.json`` in its folder.

    code        the claim code, until it is used
    browsers    hashes of what the keeper's browsers hold
    chain, key  the certificate of the keeper's page and of the members', and its key
    members     the port of the members' page, 0 where that is switched off

Whoever takes the disk has it. With the key they can pretend to be this node's page; nothing in it opens the home.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.copies.sealed_files import flush_folder

KEEPER = "keeper.json"
# All that this module leaves in the folder, the second only where it was killed.
KEEPER_FILES = (KEEPER, f"{KEEPER}.new")
_BYTES_MAX = 65_536
_PORT_MAX = 65_535
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The file's content; all of it may be missing."""

    code: str = ""
    browsers: tuple[str, ...] = ()
    chain: str = ""
    key: str = ""
    members: int = 0


def read(path: Path) -> Kept:
    """Return what is kept in the folder; of a file that is missing or damaged nothing."""
    try:
        with (path / KEEPER).open("rb") as file:
            return _kept(json.loads(file.read(_BYTES_MAX)))
    except (OSError, ValueError, RecursionError):
        return Kept()


def write(path: Path, kept: Kept) -> None:
    """Keep it, on the disk before anybody hears of it and for its owner's eyes alone; raises Refused."""
    beside = path / KEEPER_FILES[1]
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(json.dumps(asdict(kept)).encode())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path / KEEPER)
        # A code that was used is not to be one again after a loss of power.
        flush_folder(path)
    except OSError as error:
        raise Refused("home-unwritable", home=str(path)) from error


def _kept(found: Any) -> Kept:
    """Return what was read, nothing of what this program would not have written; raises ValueError."""
    if not isinstance(found, dict):
        raise ValueError("no object")
    texts = {name: found.get(name, "") for name in ("code", "chain", "key")}
    browsers, members = found.get("browsers", []), found.get("members", 0)
    if not all(isinstance(text, str) for text in texts.values()) or not isinstance(browsers, list):
        raise ValueError("no texts")
    if not all(isinstance(one, str) and _HASH.fullmatch(one) for one in browsers):
        raise ValueError("no hashes")
    if not isinstance(members, int) or not 0 <= members <= _PORT_MAX:
        raise ValueError("no port")
    return Kept(browsers=tuple(browsers), members=int(members), **texts)
