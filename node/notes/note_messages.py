"""What a node and its note process say to each other, as the node sees it, in ``node.notes.frames``.

A request is its word, the document, how many updates are there already and the client id, then two texts and the
updates; or it is several requests. A reply is its word and its fields in order, or the replies to several. What comes
from the process may be anything: it is read strictly.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.notes.frames import frame, joined, parts_of


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
class Tasks:
    """Several Tasks, each of another document."""

    tasks: tuple[Task, ...]


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


@dataclass(frozen=True, slots=True)
class Replies:
    """The replies to several Tasks, in their order."""

    replies: tuple[Reply, ...]


Request = Task | EditTask | SnapshotTask | Tasks
Reply = Applied | Edited | Snapshot | Lost | Failed


def framed(request: Request) -> bytes:
    """Return the bytes of a request."""
    match request:
        case Task():
            return frame(_parts(b"show", request))
        case SnapshotTask(task):
            return frame(_parts(b"snapshot", task))
        case EditTask(task, read, new, client):
            return frame(_parts(b"edit", task, client, read, new))
        case Tasks(tasks):
            return frame([b"several", *[joined(_parts(b"show", task)) for task in tasks]])


def read_reply(body: bytes) -> Reply | Replies:
    """Return the reply in a frame; raise ValueError if there is none."""
    parts = parts_of(body)
    if parts[:1] == [b"several"]:
        return Replies(tuple([_reply(parts_of(part)) for part in parts[1:]]))
    return _reply(parts)


def _reply(parts: list[bytes]) -> Reply:
    match parts:
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


def _parts(word: bytes, task: Task, client: int = 0, read: str = "", new: str = "") -> list[bytes]:
    numbers = (b"%d" % task.held, b"%d" % client)
    return [word, task.document, *numbers, read.encode(), new.encode(), *task.updates]
