from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.notes import note_messages as messages
from node.notes.frames import LENGTH_BYTES, frame, frame_bytes, joined, parts_of
from node.notes.note_messages import (
    Applied,
    Edited,
    EditTask,
    Failed,
    Lost,
    Replies,
    Snapshot,
    SnapshotTask,
    Task,
    Tasks,
)

TASK = Task(b"n", 3, (b"one", b""))


@pytest.mark.parametrize(
    ("request_", "parts"),
    [
        (TASK, [b"show", b"n", b"3", b"0", b"", b"", b"one", b""]),
        (SnapshotTask(TASK), [b"snapshot", b"n", b"3", b"0", b"", b"", b"one", b""]),
        (
            Tasks((TASK, TASK)),
            [b"several", *[joined([b"show", b"n", b"3", b"0", b"", b"", b"one", b""])] * 2],
        ),
        (
            EditTask(TASK, "a", "é😀", 2**53 - 1),
            [b"edit", b"n", b"3", b"9007199254740991", b"a", "é😀".encode(), b"one", b""],
        ),
    ],
)
def test_requests_arrive_as_they_were_sent(request_: messages.Request, parts: list[bytes]):
    sent = messages.framed(request_)
    assert frame_bytes(sent[:LENGTH_BYTES]) == len(sent) - LENGTH_BYTES
    assert parts_of(sent[LENGTH_BYTES:]) == parts


@pytest.mark.parametrize(
    ("reply", "parts"),
    [
        (Applied("é", "[]", b"h"), [b"applied", "é".encode(), b"[]", b"h"]),
        (Edited(b"u", Applied("a", "", b"h")), [b"edited", b"u", b"a", b"", b"h"]),
        (Snapshot(b"s", b"h"), [b"snapshot", b"s", b"h"]),
        (Lost(), [b"lost"]),
        (Failed("why"), [b"failed", b"why"]),
        (Replies((Lost(), Failed("why"))), [b"several", joined([b"lost"]), joined([b"failed", b"why"])]),
    ],
)
def test_replies_arrive_as_they_were_sent(reply: messages.Reply | Replies, parts: list[bytes]):
    assert messages.read_reply(frame(parts)[LENGTH_BYTES:]) == reply


@given(
    st.sampled_from([b"applied", b"edited", b"snapshot", b"lost", b"failed", b"else"]), st.lists(st.binary())
)
def test_what_a_broken_process_says_is_a_reply_or_refused(word: bytes, parts: list[bytes]):
    try:
        reply = messages.read_reply(frame([word, *parts])[LENGTH_BYTES:])
    except ValueError:
        return
    assert type(reply).__name__.lower().encode() == word


def test_noise_is_no_message():
    nested = frame([b"several", joined([b"several", joined([b"lost"])])])[LENGTH_BYTES:]
    for noise in (b"", nested, b"\x91\x63", frame([b"applied", b"a", b"", b"\xff"])[LENGTH_BYTES:-1]):
        with pytest.raises(ValueError, match=r"no reply|ends within"):
            messages.read_reply(noise)
    with pytest.raises(ValueError, match="decode"):
        messages.read_reply(frame([b"applied", b"\xff", b"", b"h"])[LENGTH_BYTES:])
