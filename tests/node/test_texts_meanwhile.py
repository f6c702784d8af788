"""What comes while a text is made in the process beside: its words are not missing, even if all ends just then."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from crdt.generation_records import keep
from node.replica.contents import Found
from node.replica.kept_rows import make_rows
from node.store import texts
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space, until_async
from tests.node.rooms.browsers import new_note

BREAD, SALT, JAM = "Bring bread.", "Bring bread.\nBring salt.", "Bring bread.\nBring jam."


class Shared:
    """A note that two nodes share."""

    def __init__(self, a: Neighbour, b: Neighbour, space: str, record: str) -> None:
        self.a, self.b, self.space, self.record = a, b, bytes.fromhex(space), record

    async def has(self, node: Neighbour, word: str) -> bool:
        """Tell whether the entries at a node make a text with ``word``, whatever it shows."""
        state = await node.hub.run(
            node.hub.replica.projection.note_state, bytes.fromhex(self.record), "notes"
        )
        return any(word.encode() in update for update in state.updates)

    async def add_at_b(self) -> None:
        """Let B write on, and wait until A has it."""
        await self.b.call("edit", id=self.record, fields={"notes": SALT}, read={"notes": BREAD})
        await until_async(lambda: self.has(self.a, "salt"))

    def kept(self) -> tuple[str, int]:
        """Return the text as it lies on A's disk, and whether it is to be made again; for the store's thread."""
        text, is_stale = self.a.hub.replica.db.execute("SELECT text, is_stale FROM notes").fetchone()
        return texts.plain(text), is_stale

    def watched(self, monkeypatch: pytest.MonkeyPatch, of: object, call: str) -> list[tuple[str, int]]:
        """Return what is filled with what ``kept`` tells after each such call of something of A's."""
        found: list[tuple[str, int]] = []
        whole = getattr(of, call)

        def called(*args: Any) -> Any:
            result = whole(*args)
            found.append(self.kept())
            return result

        monkeypatch.setattr(of, call, called)
        return found


@pytest.fixture
async def shared(tmp_path: Path) -> AsyncIterator[Shared]:
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        record = await new_note(a.desk, space, BREAD, shared=True)
        await a.call("sync", wait=PATIENCE_S)
        await b.hub.idle()
        yield Shared(a, b, space, record)


def disturbed(
    monkeypatch: pytest.MonkeyPatch, node: Neighbour, call: str, meanwhile: Callable[[], Awaitable[None]]
) -> None:
    """Have something happen, once, while the process beside makes a text."""
    whole, done = getattr(node.hub.worker, call), False

    async def made(*args: Any, **more: Any) -> Any:
        nonlocal done
        found = await whole(*args, **more)
        if not done:
            done = True
            await meanwhile()
        return found

    monkeypatch.setattr(node.hub.worker, call, made)


async def test_words_that_come_while_a_text_is_put_together_are_in_it_soon(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
):
    kept = shared.watched(monkeypatch, shared.a.hub.replica.notes, "made")
    disturbed(monkeypatch, shared.a, "apply", shared.add_at_b)
    shared.a.hub.notes_changed([(bytes.fromhex(shared.record), "notes")])
    await shared.a.hub.write_notes()
    # What a program that ends after the first leaves says that the text is to be made again.
    assert kept[0] == (BREAD, 1) and kept[-1] == (SALT, 0)


async def test_words_that_come_while_one_writes_are_still_to_be_put_together(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
):
    kept = shared.watched(monkeypatch, shared.a.hub.replica, "append_together")
    disturbed(monkeypatch, shared.a, "edit", shared.add_at_b)
    await shared.a.call("edit", id=shared.record, fields={"notes": JAM}, read={"notes": BREAD})
    assert kept == [(JAM, 1)]
    await shared.a.hub.idle()
    text, is_stale = await shared.a.hub.run(shared.kept)
    assert not is_stale and {"Bring jam.", "Bring salt."} <= set(text.split("\n"))


async def test_a_text_is_made_again_if_a_generation_was_read_in_meanwhile(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
):
    """So a home that lost its last entries, and begins from what others kept of them, shows all of their words."""
    hub, record = shared.a.hub, bytes.fromhex(shared.record)

    def read_in() -> None:
        projection = hub.replica.projection
        row = next(row for row in hub.replica.ledger.logs_of(shared.space) if not row.is_control)
        fold = projection.fold(record)
        assert fold is not None
        with hub.replica.transaction():
            projection.contents.note(shared.space, b"g" * 32, Found.REVIEWED)
            make_rows(projection, shared.space, b"g" * 32, [keep(fold, {row.log: 0})])

    kept = shared.watched(monkeypatch, shared.a.hub.replica.notes, "made")
    disturbed(monkeypatch, shared.a, "apply", lambda: hub.run(read_in))
    hub.notes_changed([(record, "notes")])
    await hub.write_notes()
    assert kept == [(BREAD, 1), (BREAD, 0)]
