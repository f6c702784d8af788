from __future__ import annotations

import msgspec
import pytest

from node.notes import note_messages as messages
from node.notes.note_messages import (
    Applied,
    Edited,
    EditTask,
    Failed,
    Forget,
    Lost,
    Snapshot,
    SnapshotTask,
    Task,
)

TASK = Task(b"n", 3, (b"one", b"two"))


@pytest.mark.parametrize(
    "request_", [TASK, EditTask(TASK, "a", "é😀", 2**53 - 1), SnapshotTask(TASK), Forget(b"n")]
)
def test_requests_arrive_as_they_were_sent(request_: messages.Request):
    sent = messages.frame(request_)
    assert messages.frame_bytes(sent[: messages.LENGTH_BYTES]) == len(sent) - messages.LENGTH_BYTES
    assert messages.read_request(sent[messages.LENGTH_BYTES :]) == request_


@pytest.mark.parametrize(
    "reply",
    [
        Applied("a", "[]", b"h"),
        Edited(b"u", Applied("a", "[]", b"h")),
        Snapshot(b"s", b"h"),
        Lost(),
        Failed("why"),
    ],
)
def test_replies_arrive_as_they_were_sent(reply: messages.Reply):
    assert messages.read_reply(messages.frame(reply)[messages.LENGTH_BYTES :]) == reply


def test_noise_is_no_message():
    with pytest.raises(msgspec.MsgspecError):
        messages.read_reply(b"\x91\x63")
    with pytest.raises(ValueError, match="too long"):
        messages.frame_bytes(b"\xff" * messages.LENGTH_BYTES)
