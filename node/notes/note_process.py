"""The child process in which notes are put together, so that a bug of the engine never takes the node with it.

It answers one request after the other on its standard pipes and ends when they close. It holds the documents it was
asked about last, has no network, opens no file of the home, and gives itself limits of memory and of processor time
for each request. After any failure it says so and ends: what the engine left behind can't be trusted.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from crdt.document import Document, rich_json
from crdt.document import content_hash as hash_of
from identity.errors import Fault
from node.notes import note_messages as messages

_READER_CLIENT = 1
_UPDATE_OVERHEAD_BYTES = 64


@dataclass(slots=True, kw_only=True)
class _Held:
    """A document in memory, how many updates it took, and about how much it weighs."""

    document: Document
    client: int
    count: int = 0
    weight: int = 0


class NoteProcess:
    """The documents of this process, the last used ones up to ``held_bytes_max`` of updates."""

    def __init__(self, held_bytes_max: int) -> None:
        self._held: OrderedDict[bytes, _Held] = OrderedDict()
        self._held_bytes_max = held_bytes_max

    def answer(self, request: messages.Request) -> messages.Reply:
        """Do what ``request`` asks and return the reply; raise Fault if the engine fails."""
        match request:
            case messages.Forget(document=document):
                self._held.pop(document, None)
                return messages.Lost()
            case messages.Task() as task:
                held = self._brought_up(task)
                return _applied(held.document) if held else messages.Lost()
            case messages.EditTask(task=task):
                held = self._brought_up(task)
                return self._edited(held, request) if held else messages.Lost()
            case messages.SnapshotTask(task=task):
                held = self._brought_up(task)
                return _snapshot(held.document) if held else messages.Lost()

    def _brought_up(self, task: messages.Task) -> _Held | None:
        held = self._held.pop(task.document, None)
        if task.held == 0:
            held = _Held(document=Document(_READER_CLIENT), client=_READER_CLIENT)
        elif held is None or held.count != task.held:
            return None
        held.document.apply(task.updates)
        _add(held, task.updates)
        self._held[task.document] = held
        self._make_room()
        return held

    def _edited(self, held: _Held, request: messages.EditTask) -> messages.Edited:
        if held.client != request.client_id:
            loaded = Document.load(held.document.snapshot(), request.client_id)
            if loaded.content_hash != held.document.content_hash:
                raise Fault("note-snapshot-differs")
            held.document = loaded
            held.client = request.client_id
        update = held.document.edit_to(request.new_text, request.read_text)
        if update:
            _add(held, [update])
        return messages.Edited(update, _applied(held.document))

    def _make_room(self) -> None:
        while len(self._held) > 1 and sum(held.weight for held in self._held.values()) > self._held_bytes_max:
            self._held.popitem(last=False)


def main() -> None:
    """Answer requests on standard input until it ends. Arguments: bytes of memory, bytes held, seconds per request."""
    memory_bytes, held_bytes, seconds = (int(argument) for argument in sys.argv[1:4])
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # Ctrl-C reaches all of a terminal's processes; this one ends when its owner closes its input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_once(memory_bytes)
    process = NoteProcess(held_bytes)
    while (request := _next_request(requests)) is not None:
        _limit_request(seconds)
        try:
            reply = process.answer(request)
        except (Fault, MemoryError) as error:
            reply = messages.Failed(error.message if isinstance(error, Fault) else "note-engine-failed")
        replies.write(messages.frame(reply))
        replies.flush()
        if isinstance(reply, messages.Failed):
            # Without the cleaning up of the interpreter: it would run the engine's own.
            os._exit(1)


def _next_request(requests: BinaryIO) -> messages.Request | None:
    header = requests.read(messages.LENGTH_BYTES)
    if len(header) < messages.LENGTH_BYTES:
        return None
    return messages.read_request(requests.read(messages.frame_bytes(header)))


def _add(held: _Held, updates: Sequence[bytes]) -> None:
    held.count += len(updates)
    held.weight += sum(map(len, updates)) + _UPDATE_OVERHEAD_BYTES * len(updates)


def _applied(document: Document) -> messages.Applied:
    rich = document.rich
    return messages.Applied("".join(piece for piece, _ in rich), rich_json(rich), hash_of(rich))


def _snapshot(document: Document) -> messages.Snapshot:
    return messages.Snapshot(document.snapshot(), document.content_hash)


def _limit_once(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    # Where the machine runs out of memory, Linux is to end this process and not the node.
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as score:
        score.write("1000")

    for kind, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            # Some systems (macOS) know no limit of address space; the owner's deadline still holds.
            continue


def _limit_request(seconds: int) -> None:
    """Let this process end itself if the request that begins now takes more than ``seconds`` of processor time."""
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime) + 1 + seconds, hard))
    except (ValueError, OSError):
        return


if __name__ == "__main__":
    main()
