"""A node that is killed while it puts a note together, in a process of its own.

Started by ``tests/node/test_unreadable_notes.py`` as ``python -m tests.node.dying_node HOME RECORD,… [TEXT]``: it opens
the home, writes TEXT into the notes where there is one, and ends by SIGKILL as soon as one is put together.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from crdt.note import client_id
from crdt.ops import NoteEdit
from node.notes.note_worker import NoteWorker
from node.replica.outcome import Written
from tests.fuzz.yjs_bytes import section, update, written
from tests.node.neighbours import Neighbour


async def die(path: Path, records: list[str], text: str) -> None:
    """Open the home and be killed."""

    async def killed(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    NoteWorker.apply = NoteWorker.apply_all = killed  # type: ignore[assignment,method-assign]
    node = Neighbour(path, "A")
    await node.start((), calls=False)
    if text:
        async with node.hub.texts.writing:
            for record in records:
                await write(node, bytes.fromhex(record), text)
    await node.hub.idle()
    os._exit(3)


async def write(node: Neighbour, record: bytes, text: str) -> None:
    """Enter text into a note as it comes from elsewhere: as an update that is put together later."""
    hub = node.hub
    row = await hub.run(hub.replica.projection.row, record)
    await hub.settle(await hub.run(hub.replica.prepare, row.space, hub.home.clock.now()))
    client = client_id(await hub.run(hub.replica.own_data_log, row.space), record, "notes", 77)
    op = NoteEdit(record, "notes", 77, update(section(client, 0, written(text))))
    await hub.append(row.space, [Written(op=op, deps=(record,))])


if __name__ == "__main__":
    asyncio.run(die(Path(sys.argv[1]), sys.argv[2].split(","), sys.argv[3] if len(sys.argv) > 3 else ""))
