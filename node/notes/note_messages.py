"""What a node and its note process say to each other, as the node sees it, in ``node.notes.frames``.

A request is its word, the document, how many updates are there already and the client id, then two texts and the
updates. A reply is its word and its fields in order. What comes from the process may be anything: it is read strictly.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.notes.frames import frame, parts_of


@dataclass(frozen=True, slots=True)
class Task:
    """Bring a document up to date: ``held`` updates are there already (0: begin anew), ``updates`` follow."""

    document: bytes
    held: int
    updates: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class EditTask:
    """As a Task; then bring what changed from ``read_text`` to ``new_text`` into the text, as ``client_id``."""

    task: Task
    read_text: str
    new_text: str
    client_id: int


@dataclass(frozen=True, slots=True)
class SnapshotTask:
    """As a Task; then return the whole document as one update, which another process has to prove by loading it."""

    task: Task


@dataclass(frozen=True, slots=True)
class Applied:
    """A document's text, its canonical rich JSON (empty where it has no marks) and the hash of text and marks."""

    text: str
    rich: str
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class Edited:
    """The update that an edit made, empty if it changed nothing, and the document after it."""

    update: bytes
    applied: Applied


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A whole document as one update, and the hash of what it has to show."""

    update: bytes
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class Lost:
    """The document isn't there with as many updates as the task says."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The task can't be done; this process must not be used any more."""

    message: str


Request = Task | EditTask | SnapshotTask
Reply = Applied | Edited | Snapshot | Lost | Failed


def framed(request: Request) -> bytes:
    """Return the bytes of a request."""
    match request:
        case Task():
            return _framed(b"show", request)
        case SnapshotTask(task):
            return _framed(b"snapshot", task)
        case EditTask(task, read, new, client):
            return _framed(b"edit", task, client, read, new)


def read_reply(body: bytes) -> Reply:
    """Return the reply in a frame; raise ValueError if there is none."""
    match parts_of(body):
        case [b"applied", text, rich, hash_]:
            return Applied(text.decode(), rich.decode(), hash_)
        case [b"edited", update, text, rich, hash_]:
            return Edited(update, Applied(text.decode(), rich.decode(), hash_))
        case [b"snapshot", update, hash_]:
            return Snapshot(update, hash_)
        case [b"lost"]:
            return Lost()
        case [b"failed", message]:
            return Failed(message.decode())
    raise ValueError("no reply")


def _framed(word: bytes, task: Task, client: int = 0, read: str = "", new: str = "") -> bytes:
    numbers = (b"%d" % task.held, b"%d" % client)
    return frame([word, task.document, *numbers, read.encode(), new.encode(), *task.updates])
