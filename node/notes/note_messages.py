"""What a node and its note process say to each other: length-prefixed msgpack arrays over two pipes."""

from __future__ import annotations

import struct

import msgspec

FRAME_BYTES_MAX = 256 * 1024 * 1024
_LENGTH = struct.Struct(">I")
LENGTH_BYTES = _LENGTH.size


class Message(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Any message between the two."""


class Task(Message, frozen=True, tag=0):
    """Bring a document up to date: ``held`` updates are there already (0: begin anew), ``updates`` follow."""

    document: bytes
    held: int
    updates: tuple[bytes, ...]


class EditTask(Message, frozen=True, tag=1):
    """As a Task; then bring what changed from ``read_text`` to ``new_text`` into the text, as ``client_id``."""

    task: Task
    read_text: str
    new_text: str
    client_id: int


class SnapshotTask(Message, frozen=True, tag=2):
    """As a Task; then return the whole document as one update, which another process has to prove by loading it."""

    task: Task


class Forget(Message, frozen=True, tag=3):
    """Drop a document."""

    document: bytes


class Applied(Message, frozen=True, tag=10):
    """A document's text, its canonical rich JSON and the hash of that."""

    text: str
    rich: str
    content_hash: bytes


class Edited(Message, frozen=True, tag=11):
    """The update that an edit made, empty if it changed nothing, and the document after it."""

    update: bytes
    applied: Applied


class Snapshot(Message, frozen=True, tag=12):
    """A whole document as one update, and the hash of what it has to show."""

    update: bytes
    content_hash: bytes


class Lost(Message, frozen=True, tag=13):
    """The document isn't there with as many updates as the task says."""


class Failed(Message, frozen=True, tag=14):
    """The task can't be done; this process must not be used any more."""

    message: str


Request = Task | EditTask | SnapshotTask | Forget
Reply = Applied | Edited | Snapshot | Lost | Failed

_encoder = msgspec.msgpack.Encoder()
_requests: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


def frame(message: Request | Reply) -> bytes:
    """Return the bytes of a message with its length before them."""
    body = _encoder.encode(message)
    return _LENGTH.pack(len(body)) + body


def frame_bytes(header: bytes) -> int:
    """Return the length that a frame's header announces; raise ValueError beyond FRAME_BYTES_MAX."""
    (length,) = _LENGTH.unpack(header)
    if length > FRAME_BYTES_MAX:
        raise ValueError("frame too long")
    return int(length)


def read_request(body: bytes) -> Request:
    """Return the request in ``body``; raise msgspec.MsgspecError if there is none."""
    return _requests.decode(body)


def read_reply(body: bytes) -> Reply:
    """Return the reply in ``body``; raise msgspec.MsgspecError if there is none."""
    return _replies.decode(body)
