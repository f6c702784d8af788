from __future__ import annotations

import pytest

from crdt.document import Document
from identity.errors import Fault, LocalFault
from node.notes.frames import LENGTH_BYTES, frame, parts_of
from node.notes.note_messages import (
    Applied,
    Edited,
    EditTask,
    Lost,
    Replies,
    Reply,
    Request,
    Snapshot,
    SnapshotTask,
    Task,
    Tasks,
    framed,
    read_reply,
)
from node.notes.note_process import NoteProcess


def written(*words: str) -> tuple[bytes, ...]:
    document = Document(5)
    return tuple(document.replace(10_000, 10_000, word) for word in words)


def ask(process: NoteProcess, request: Request) -> Reply | Replies:
    return read_reply(frame(process.answer(parts_of(framed(request)[LENGTH_BYTES:])))[LENGTH_BYTES:])


def text_of(reply: object) -> str:
    assert isinstance(reply, Applied)
    return reply.text


def test_a_document_goes_on_where_it_stands_and_begins_anew_at_0():
    process, updates = NoteProcess(1_000_000), written("a", "b", "c")
    assert text_of(ask(process, Task(b"n", 0, updates[:2]))) == "ab"
    assert text_of(ask(process, Task(b"n", 2, updates[2:]))) == "abc"
    assert text_of(ask(process, Task(b"n", 0, updates[:1]))) == "a"


def test_what_it_does_not_hold_is_lost():
    process, updates = NoteProcess(1_000_000), written("a", "b")
    assert ask(process, Task(b"n", 1, updates[1:])) == Lost()
    ask(process, Task(b"n", 0, updates))
    assert ask(process, Task(b"n", 1, updates[1:])) == Lost()
    ask(process, Task(b"n", 0, updates))
    assert ask(process, SnapshotTask(Task(b"m", 2, ()))) == Lost()


def test_the_document_used_longest_ago_makes_room():
    process, updates = NoteProcess(250), written("a")
    for name in (b"1", b"2", b"1", b"3", b"4"):
        ask(process, Task(name, 0, updates))
    assert ask(process, Task(b"2", 1, ())) == Lost()
    assert text_of(ask(process, Task(b"4", 1, ()))) == "a"


def test_edits_of_several_sessions_go_on_from_each_other():
    process, updates = NoteProcess(1_000_000), list(written("one"))
    for client in (41, 42, 41):
        read = text_of(
            ask(process, Task(b"n", len(updates), ()) if len(updates) > 1 else Task(b"n", 0, tuple(updates)))
        )
        edited = ask(process, EditTask(Task(b"n", len(updates), ()), read, f"{read} {client}", client))
        assert isinstance(edited, Edited)
        updates.append(edited.update)
    assert text_of(ask(process, Task(b"m", 0, tuple(updates)))) == "one 41 42 41"


def test_a_snapshot_is_the_document():
    process = NoteProcess(1_000_000)
    snapshot = ask(process, SnapshotTask(Task(b"n", 0, written("a", "b"))))
    assert isinstance(snapshot, Snapshot)
    assert Document.load(snapshot.update, 3).text == "ab"


def test_a_failing_engine_is_a_fault():
    with pytest.raises(LocalFault, match="note-engine-failed"):
        ask(NoteProcess(1_000_000), Task(b"n", 0, (b"\xff\xff",)))


def test_marks_come_as_json_and_a_text_without_any_as_itself():
    process, document = NoteProcess(1_000_000), Document(5)
    plain = document.replace(0, 0, "one two")
    assert ask(process, Task(b"n", 0, (plain,))) == Applied("one two", "", document.content_hash)
    bold = document.mark(0, 3, "bold", True)
    marked = Applied("one two", '[["one",{"bold":true}],[" two",{}]]', document.content_hash)
    assert ask(process, Task(b"n", 1, (bold,))) == marked


def test_several_are_answered_in_their_order():
    process, updates = NoteProcess(1_000_000), written("a", "b")
    reply = ask(process, Tasks((Task(b"n", 0, updates), Task(b"m", 1, ()), Task(b"o", 0, updates[:1]))))
    assert isinstance(reply, Replies)
    assert [text_of(reply.replies[0]), reply.replies[1], text_of(reply.replies[2])] == ["ab", Lost(), "a"]


def test_a_request_that_is_none_is_a_fault():
    with pytest.raises(Fault, match="note-process-confused"):
        NoteProcess(1_000_000).answer([b"sing", b"n", b"0", b"0", b"", b""])
