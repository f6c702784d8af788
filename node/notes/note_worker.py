"""The owner of the note process: text is put together there, and a bug or a bomb in it costs no more than that.

The process starts on need, takes one request at a time, and ends after a minute of idleness or with its node. It
is given each document's admitted updates in full or, where it still holds the document, the new ones. If it dies,
panics or passes the deadline it is thrown away; the document is tried once more, alone and from the beginning, in
a fresh one. If that fails too it is Unreadable here: a fault of this device, never a verdict on an entry.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import importlib.util
import logging
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from identity.errors import LocalFault, Refused
from node.notes import frames
from node.notes import note_messages as messages
from node.notes.note_messages import Applied, Edited

Answer = TypeVar("Answer", Applied, Edited, messages.Snapshot)
_Form = Callable[[messages.Task], messages.Request]
_Prove = Callable[[messages.Reply], Awaitable[bool]]
# After so long a note that could not be put together is tried again; after each failure it is twice as long.
_WAIT_S = 30.0
_WAIT_S_MAX = 86_400.0

_log = logging.getLogger("hedgerow.notes")
_FOLDER = Path(__file__).resolve().parents[2]
# Of the engine's package only the compiled module is loaded: the rest of it brings an event loop of its own, and takes
# longer than starting and putting a text together.
_START = """
import sys
sys.path.insert(0, sys.argv.pop(1))
package = sys.modules["pycrdt"] = type(sys)("pycrdt")
package.__path__ = [sys.argv.pop(1)]
from node.notes.note_process import main
main()
"""


class Unreadable(LocalFault):
    """This device can't put the note together; its entries are kept and other notes go on.

    In ``wait_s`` it is worth another try.
    """

    def __init__(self, document: bytes, wait_s: float) -> None:
        super().__init__("note-unreadable", document=document.hex())
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerLimits:
    """What the note process may use."""

    memory_bytes: int = 1_536 * 1024 * 1024
    """Its address space."""
    held_bytes: int = 64 * 1024 * 1024
    """Updates of the documents it keeps."""
    processor_seconds: int = 30
    """Processor time for one request."""
    deadline_seconds: float = 60.0
    """Wall time for one request, with starting the process."""
    several_seconds: float = 10.0
    """The same for several documents at once: each gets its own time afterwards."""
    idle_seconds: float = 60.0
    """How long it stays without a request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Failure:
    """Updates that could not be put together, and until when they are not tried again."""

    updates: set[bytes]
    again_s: float
    wait_s: float


class NoteWorker:
    """Puts notes together in a process of its own; one request at a time."""

    def __init__(self, limits: WorkerLimits | None = None) -> None:
        self._limits = limits or WorkerLimits()
        self._lock = asyncio.Lock()
        self._child: _Child | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()
        # What the process holds, so that only new updates travel.
        self._sent: dict[bytes, list[bytes]] = {}
        self._failures: dict[bytes, _Failure] = {}

    @property
    def process_id(self) -> int | None:
        """The id of the running process, None where there is none."""
        return self._child.process.pid if self._child else None

    async def apply(self, document: bytes, updates: Sequence[bytes], *, fresh: bool = False) -> Applied:
        """Return the document that all ``updates`` make, in an order in which each follows what it rests on.

        ``fresh`` forgets what the process holds and builds anew. Raise Unreadable if this device can't.
        """
        if fresh:
            await self.forget(document)
        reply = await self._ask(document, updates, lambda task: task)
        return _expect(reply, Applied)

    async def apply_all(self, notes: Sequence[tuple[bytes, Sequence[bytes]]]) -> list[Applied] | None:
        """Return several documents at once, as ``apply`` does each.

        None where one of them may be unreadable, or is no longer held: then ask for each by itself.
        """
        async with self._lock:
            if any(document in self._failures for document, _ in notes):
                return None
            wanted = [(document, list(updates)) for document, updates in notes]
            held = [self._held(*one) for one in wanted]
            tasks = [
                messages.Task(document, count, tuple(updates[count:]))
                for count, (document, updates) in zip(held, wanted, strict=True)
            ]
            self._stop_idling()
            try:
                seconds = min(self._limits.several_seconds, self._limits.deadline_seconds)
                reply = await self._exchange(messages.Tasks(tuple(tasks)), seconds)
            finally:
                self._start_idling()
            if not isinstance(reply, messages.Replies) or len(reply.replies) != len(notes):
                return None
            applied = [one for one in reply.replies if isinstance(one, Applied)]
            if len(applied) < len(notes):
                return None
            self._sent.update(wanted)
            return applied

    async def edit(
        self, document: bytes, updates: Sequence[bytes], *, read_text: str, new_text: str, client_id: int
    ) -> Edited:
        """Bring what changed from ``read_text`` to ``new_text`` into the document that ``updates`` make.

        The update in the result is empty if nothing changed; it counts as applied here once it is the last of the
        ``updates`` of the next call. Raise Refused if ``new_text`` is no text, Unreadable if this device can't.
        """
        try:
            new_text.encode()
        except UnicodeEncodeError:
            raise Refused("note-not-text") from None
        reply = await self._ask(
            document, updates, lambda task: messages.EditTask(task, read_text, new_text, client_id)
        )
        edited = _expect(reply, Edited)
        if edited.update and document in self._sent:
            self._sent[document].append(edited.update)
        return edited

    async def snapshot(self, document: bytes, updates: Sequence[bytes]) -> bytes:
        """Return the document that ``updates`` make as one update.

        It is trusted once a fresh process loaded it and showed the same. Raise Unreadable if none does.
        """
        reply = await self._ask(document, updates, messages.SnapshotTask, self._prove)
        return _expect(reply, messages.Snapshot).update

    async def forget(self, document: bytes) -> None:
        """Drop what is remembered of a document, also that it was unreadable."""
        self._failures.pop(document, None)
        # The next request then begins anew; the process drops the old one at that, or when it needs room.
        self._sent.pop(document, None)

    def begin_anew(self) -> None:
        """Put each document together anew at its next request, also those that could not be until now."""
        self._failures.clear()
        self._sent.clear()

    async def close(self) -> None:
        """End the process."""
        async with self._lock:
            self._retire()
        if self._ending:
            await asyncio.wait(self._ending)

    async def _ask(
        self, document: bytes, updates: Sequence[bytes], form: _Form, prove: _Prove | None = None
    ) -> messages.Reply:
        wanted = list(updates)
        async with self._lock:
            self._check_readable(document, wanted)
            self._stop_idling()
            try:
                for _ in range(2):
                    reply = await self._try(document, wanted, form)
                    if reply is not None and (prove is None or await prove(reply)):
                        self._failures.pop(document, None)
                        return reply
            finally:
                self._start_idling()
            failed = self._failures.get(document)
            wait_s = min(2 * failed.wait_s, _WAIT_S_MAX) if failed else _WAIT_S
            again_s = asyncio.get_running_loop().time() + wait_s
            self._failures[document] = _Failure(updates=set(wanted), again_s=again_s, wait_s=wait_s)
            raise Unreadable(document, wait_s)

    def _check_readable(self, document: bytes, wanted: list[bytes]) -> None:
        """Raise Unreadable for some time where all the updates that couldn't be put together are still there.

        More of them don't help: whoever writes on in such a note may not keep the others waiting each time.
        """
        failed = self._failures.get(document)
        left_s = failed.again_s - asyncio.get_running_loop().time() if failed is not None else 0.0
        if failed is not None and left_s > 0 and failed.updates <= set(wanted):
            raise Unreadable(document, left_s)

    async def _prove(self, reply: messages.Reply) -> bool:
        """Load a snapshot in a process of its own; return whether that shows what it has to show."""
        snapshot = _expect(reply, messages.Snapshot)
        child: _Child | None = None
        try:
            async with asyncio.timeout(self._limits.deadline_seconds):
                child = await _start(self._limits)
                loaded = await child.ask(messages.Task(b"", 0, (snapshot.update,)))
        except (OSError, EOFError, TimeoutError, ValueError) as error:
            _log.warning("snapshot not proven: %s", type(error).__name__)
            return False
        finally:
            if child is not None:
                self._end(child)
        if isinstance(loaded, Applied) and loaded.content_hash == snapshot.content_hash:
            return True
        _log.warning("snapshot not proven: it shows something else")
        self._throw_away()
        return False

    async def _try(self, document: bytes, updates: list[bytes], form: _Form) -> messages.Reply | None:
        """Return the reply; None if the process had to be thrown away."""
        held, seconds = self._held(document, updates), self._limits.deadline_seconds
        reply = await self._exchange(form(messages.Task(document, held, tuple(updates[held:]))), seconds)
        if isinstance(reply, messages.Lost):
            reply = await self._exchange(form(messages.Task(document, 0, tuple(updates))), seconds)
        if reply is None or isinstance(reply, messages.Replies):
            return None
        self._sent[document] = updates
        return reply

    async def _exchange(
        self, request: messages.Request, seconds: float
    ) -> messages.Reply | messages.Replies | None:
        """Return the reply to a request; None if the process had to be thrown away."""
        try:
            async with asyncio.timeout(seconds):
                child = await self._running()
                reply = await child.ask(request)
        except (OSError, EOFError, TimeoutError, ValueError) as error:
            _log.warning("note process thrown away: %s", type(error).__name__)
            self._throw_away()
            return None
        except BaseException:
            # Cancelled between question and answer: the next answer would belong to this question.
            self._throw_away()
            raise
        if isinstance(reply, messages.Failed):
            _log.warning("note process failed: %s", reply.message)
            self._throw_away()
            return None
        return reply

    def _held(self, document: bytes, updates: list[bytes]) -> int:
        """Return how many of ``updates`` the process was given already, 0 if it has to begin anew."""
        sent = self._sent.get(document, [])
        return len(sent) if updates[: len(sent)] == sent else 0

    async def _running(self) -> _Child:
        if self._child is None or self._child.process.returncode is not None:
            self._throw_away()
            self._child = await _start(self._limits)
        return self._child

    def _throw_away(self) -> None:
        if self._child is not None:
            with contextlib.suppress(ProcessLookupError):
                self._child.process.kill()
        self._retire()

    def _retire(self) -> None:
        """Let the process end: it does so when its input ends."""
        self._stop_idling()
        child, self._child = self._child, None
        self._sent.clear()
        if child is not None:
            self._end(child)

    def _end(self, child: _Child) -> None:
        task = asyncio.create_task(child.end())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    def _start_idling(self) -> None:
        if self._child is not None:
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(self._limits.idle_seconds, self._idled)

    def _stop_idling(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _idled(self) -> None:
        if not self._lock.locked():
            self._retire()


class _Child:
    """The running process and its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin and process.stdout and process.stderr
        self.process = process
        self._requests = process.stdin
        self._replies = process.stdout
        self._listening = asyncio.create_task(_swallow(process.stderr))

    async def ask(self, request: messages.Request) -> messages.Reply | messages.Replies:
        """Send a request and return its reply; raise OSError or EOFError if the process is gone."""
        self._requests.write(messages.framed(request))
        await self._requests.drain()
        header = await self._replies.readexactly(frames.LENGTH_BYTES)
        return messages.read_reply(await self._replies.readexactly(frames.frame_bytes(header)))

    async def end(self) -> None:
        """Close the process's input and wait until it is gone; kill it if it doesn't go."""
        self._requests.close()
        try:
            async with asyncio.timeout(2):
                await self.process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                self.process.kill()
            await self.process.wait()
        await self._listening
        with contextlib.suppress(OSError):
            await self._requests.wait_closed()


async def _start(limits: WorkerLimits) -> _Child:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        # No folders but those that are named here, and nothing that the environment says.
        *("-I", "-S", "-c", _START, str(_FOLDER), _engine_folder()),
        str(limits.memory_bytes),
        str(limits.held_bytes),
        str(limits.processor_seconds),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "RUST_BACKTRACE": "0"},
        # Ctrl-C reaches all of a terminal's group; the process ends when its owner closes its input.
        **_own_group(),
    )
    return _Child(process)


def _own_group() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0}


@functools.cache
def _engine_folder() -> str:
    """Return the folder of the engine's package, which isn't loaded here."""
    found = importlib.util.find_spec("pycrdt")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("pycrdt")
    return str(next(iter(found.submodule_search_locations)))


async def _swallow(errors: asyncio.StreamReader) -> None:
    """Read what the process complains about, and log how much, never what: it may quote a note."""
    count = 0
    while piece := await errors.read(65_536):
        count += len(piece)
    if count:
        _log.warning("note process complained: %d bytes", count)


def _expect(reply: messages.Reply, kind: type[Answer]) -> Answer:
    if not isinstance(reply, kind):
        raise LocalFault("note-process-confused")
    return reply
