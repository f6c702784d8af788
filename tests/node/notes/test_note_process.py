from __future__ import annotations

import pytest

from crdt.document import Document
from identity.errors import LocalFault
from node.notes.note_messages import Applied, Edited, EditTask, Forget, Lost, Snapshot, SnapshotTask, Task
from node.notes.note_process import NoteProcess


def written(*words: str) -> tuple[bytes, ...]:
    document = Document(5)
    return tuple(document.replace(10_000, 10_000, word) for word in words)


def text_of(reply: object) -> str:
    assert isinstance(reply, Applied)
    return reply.text


def test_a_document_goes_on_where_it_stands_and_begins_anew_at_0():
    process, updates = NoteProcess(1_000_000), written("a", "b", "c")
    assert text_of(process.answer(Task(b"n", 0, updates[:2]))) == "ab"
    assert text_of(process.answer(Task(b"n", 2, updates[2:]))) == "abc"
    assert text_of(process.answer(Task(b"n", 0, updates[:1]))) == "a"


def test_what_it_does_not_hold_is_lost():
    process, updates = NoteProcess(1_000_000), written("a", "b")
    assert process.answer(Task(b"n", 1, updates[1:])) == Lost()
    process.answer(Task(b"n", 0, updates))
    assert process.answer(Task(b"n", 1, updates[1:])) == Lost()
    process.answer(Task(b"n", 0, updates))
    process.answer(Forget(b"n"))
    assert process.answer(SnapshotTask(Task(b"n", 2, ()))) == Lost()


def test_the_document_used_longest_ago_makes_room():
    process, updates = NoteProcess(250), written("a")
    for name in (b"1", b"2", b"1", b"3", b"4"):
        process.answer(Task(name, 0, updates))
    assert process.answer(Task(b"2", 1, ())) == Lost()
    assert text_of(process.answer(Task(b"4", 1, ()))) == "a"


def test_edits_of_several_sessions_go_on_from_each_other():
    process, updates = NoteProcess(1_000_000), list(written("one"))
    for client in (41, 42, 41):
        read = text_of(
            process.answer(
                Task(b"n", len(updates), ()) if len(updates) > 1 else Task(b"n", 0, tuple(updates))
            )
        )
        edited = process.answer(EditTask(Task(b"n", len(updates), ()), read, f"{read} {client}", client))
        assert isinstance(edited, Edited)
        updates.append(edited.update)
    assert text_of(process.answer(Task(b"m", 0, tuple(updates)))) == "one 41 42 41"


def test_a_snapshot_is_the_document():
    process = NoteProcess(1_000_000)
    snapshot = process.answer(SnapshotTask(Task(b"n", 0, written("a", "b"))))
    assert isinstance(snapshot, Snapshot)
    assert Document.load(snapshot.update, 3).text == "ab"


def test_a_failing_engine_is_a_fault():
    with pytest.raises(LocalFault, match="note-engine-failed"):
        NoteProcess(1_000_000).answer(Task(b"n", 0, (b"\xff\xff",)))
