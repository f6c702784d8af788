"""The ways in which a group that lived before comes back into a new home, as the first page asks for them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from identity import vault
from identity.errors import Refused
from identity.pairing import is_name
from identity.recovery import Recovery, recovery
from identity.words import from_words
from node.copies import kit_calls, restoring
from node.devices import joining
from node.home import Home
from web.local.house import Return

# How long the machine that made the code is tried.
_WAIT_S = 20.0


async def come_back(path: Path, asked: Return) -> Home:
    """Make a home at ``path`` for a new device of a group that lived before, and return it open.

    Raises Refused or Unavailable; nothing is left behind then.
    """
    label = asked.label.strip()
    if label and not is_name(label):
        raise Refused("device-label-broken")
    if asked.passphrase is not None:
        vault.check_new(asked.passphrase)
    if asked.how == "file":
        return await _from_file(path, asked, label)
    if asked.how == "machine":
        return await joining.join(path, asked.passphrase, asked.code, label, wait_s=_WAIT_S)
    if asked.how == "kit":
        return await kit_calls.come_back(path, asked.passphrase, _words(asked), asked.code, label)
    raise Refused("api-not-a-call")


async def _from_file(path: Path, asked: Return, label: str) -> Home:
    file = Path(asked.file)
    if not file.is_absolute() or "\0" in asked.file:
        raise Refused("copy-path-relative", file=asked.file[:200])
    words = _words(asked)
    source = await asyncio.to_thread(restoring.open_backup, file, words)
    home, _ = await restoring.restore(path, source, words, passphrase=asked.passphrase, label=label)
    return home


def _words(asked: Return) -> Recovery:
    return recovery(from_words(asked.words))
