"""Where the command line of this machine finds the running node: a file in the home, for its owner's eyes alone."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from node.clock import draw
from node.home import API


def tell(home: Path, url: str) -> str:
    """Write down where the node of a home is asked; return the new token that has to come with it."""
    token, path = draw(32).hex(), home / API
    told = json.dumps({"url": url, "token": token, "pid": os.getpid()}).encode()
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, told)
    finally:
        os.close(handle)
    return token


def forget(home: Path, token: str | None) -> None:
    """Take the file away, unless another node wrote it meanwhile."""
    with contextlib.suppress(OSError, ValueError):
        if json.loads((home / API).read_text(encoding="ascii")).get("token") == token:
            (home / API).unlink()
