"""The child process in which notes are put together, so that a bug of the engine never takes the node with it.

It answers one request after the other on its standard pipes and ends when they close. It holds the documents it was
asked about last, has no network, opens no file of the home, and gives itself limits of memory and of processor time
for each request. After any failure it says so and ends: what the engine left behind can't be trusted.

It starts for a single text, too. So it imports the engine and next to nothing else: typing, dataclasses, json and the
like would take longer than a text does.
"""

from __future__ import annotations

import os
import sys

from crdt.document import Document, content_hash, rich_json
from identity.errors import Fault
from node.notes import frames

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

_READER_CLIENT = 1
_UPDATE_OVERHEAD_BYTES = 64


class _Held:
    """A document in memory, how many updates it took, and about how much it weighs."""

    __slots__ = ("client", "count", "document", "weight")

    def __init__(self) -> None:
        self.document = Document(_READER_CLIENT)
        self.client = _READER_CLIENT
        self.count = self.weight = 0

    def note(self, updates: Sequence[bytes]) -> None:
        """The document took these updates."""
        self.count += len(updates)
        self.weight += sum(map(len, updates)) + _UPDATE_OVERHEAD_BYTES * len(updates)


class NoteProcess:
    """The documents of this process, the last used ones up to ``held_bytes_max`` of updates."""

    def __init__(self, held_bytes_max: int) -> None:
        self._held: dict[bytes, _Held] = {}
        self._held_bytes_max = held_bytes_max

    def answer(self, request: Sequence[bytes]) -> list[bytes]:
        """Do what ``request`` asks and return the reply, both in parts; raise Fault if the engine fails."""
        if request[0] == b"several":
            answers = [self.answer(frames.parts_of(one)) for one in request[1:]]
            return [b"several", *[frames.joined(answer) for answer in answers]]
        word, document, count, client, read, new, *updates = request
        held = self._brought_up(document, int(count), updates)
        if held is None:
            return [b"lost"]
        if word == b"show":
            return [b"applied", *_shown(held.document)]
        if word == b"snapshot":
            return [b"snapshot", held.document.snapshot(), held.document.content_hash]
        if word == b"edit":
            update = self._edit(held, int(client), read.decode(), new.decode())
            return [b"edited", update, *_shown(held.document)]
        raise Fault("note-process-confused")

    def _brought_up(self, document: bytes, count: int, updates: list[bytes]) -> _Held | None:
        held = self._held.pop(document, None)
        if count == 0:
            held = _Held()
        elif held is None or held.count != count:
            return None
        held.document.apply(updates)
        held.note(updates)
        self._held[document] = held
        self._make_room()
        return held

    def _edit(self, held: _Held, client: int, read_text: str, new_text: str) -> bytes:
        if held.client != client:
            loaded = Document.load(held.document.snapshot(), client)
            if loaded.content_hash != held.document.content_hash:
                raise Fault("note-snapshot-differs")
            held.document = loaded
            held.client = client
        update = held.document.edit_to(new_text, read_text)
        if update:
            held.note([update])
        return update

    def _make_room(self) -> None:
        while len(self._held) > 1 and sum(held.weight for held in self._held.values()) > self._held_bytes_max:
            del self._held[next(iter(self._held))]


def main() -> None:
    """Answer requests on standard input until it ends. Arguments: bytes of memory, bytes held, seconds per request."""
    memory_bytes, held_bytes, seconds = (int(argument) for argument in sys.argv[1:4])
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _limit_once(memory_bytes)
    process = NoteProcess(held_bytes)
    while (request := _next_request(requests)) is not None:
        _limit_request(seconds)
        try:
            reply = process.answer(request)
        except (Fault, MemoryError) as error:
            reply = [b"failed", error.message.encode() if isinstance(error, Fault) else b"note-engine-failed"]
        replies.write(frames.frame(reply))
        replies.flush()
        if reply[0] == b"failed":
            break
    # Without the cleaning up of the interpreter: it would run the engine's own, and takes longer than many a text.
    os._exit(1 if request else 0)


def _next_request(requests: BinaryIO) -> list[bytes] | None:
    header = requests.read(frames.LENGTH_BYTES)
    if len(header) < frames.LENGTH_BYTES:
        return None
    return frames.parts_of(requests.read(frames.frame_bytes(header)))


def _shown(document: Document) -> tuple[bytes, bytes, bytes]:
    """Return text, rich JSON (empty where no piece has marks) and hash of a document."""
    rich = document.rich
    marked = rich_json(rich) if any(marks for _, marks in rich) else ""
    return "".join([piece for piece, _ in rich]).encode(), marked.encode(), content_hash(rich)


def _limit_once(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    # Where the machine runs out of memory, Linux is to end this process and not the node.
    try:
        with open("/proc/self/oom_score_adj", "wb") as score:
            score.write(b"1000")
    except OSError:
        pass  # Another system, or one that doesn't let it.

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
