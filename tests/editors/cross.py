"""The page's editors, as they are, against the rooms, the store and a second node: all must show the same.

``python -m tests.editors.cross 20000`` does that many random edits in eight scripts: typing, input methods, marks,
kinds of blocks, pasting, deleting, undo. Three editors run in Node.js with the real binding and the real Yjs. Their
updates go into a room of a real node; what the room tells reaches the others late and in bursts. Lines break, sessions
end, and what is pending is stored at random moments. At the end the editors, the text that the note process made, one
put together anew from the entries, a browser that comes late, and a second node have equal text and marks.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crdt.document import Document
from deploy.page import npm
from node.rooms.rooms import Guest, NoteRooms
from node.store import texts
from tests.node.neighbours import Neighbour, neighbours, shared_space, until_async
from tests.node.rooms.browsers import new_note
from web.local.sessions import KEEPER

PAGE = Path(__file__).resolve().parents[2] / "web" / "page"
SCRIPTS = ("Latin", "Cyrillic", "Arabic", "Persian", "Chinese", "Thai", "Devanagari", "Emoji")
PATH = "notes"
Rich = list[tuple[str, dict[str, object]]]


class Wrong(AssertionError):
    """Somebody shows something else than the others."""


class Editors:
    """The process in which the editors run."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin and process.stdout
        self._to, self._from = process.stdin, process.stdout

    async def ask(self, **request: Any) -> Any:
        """Have the editors do something; raise Wrong where one of them shows something else than its text."""
        self._to.write(json.dumps(request).encode() + b"\n")
        answer = json.loads(await self._from.readline())
        if "wrong" in answer:
            raise Wrong(answer["wrong"])
        return answer["is"]


@dataclass
class Seat:
    """One editor at its line."""

    guest: Guest
    writer: int
    sent: int = 0
    late: list[bytes] = field(default_factory=list)


def is_possible() -> bool:
    """Tell whether the page's packages are here."""
    return (PAGE / "node_modules" / ".bin" / "rolldown").exists()


@contextlib.asynccontextmanager
async def editors() -> AsyncIterator[Editors]:
    """Build the editors and run them for as long as the context lasts."""
    node = str(Path(npm()[0]).parent / "node")
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "editors.mjs"
        build = [node, "node_modules/rolldown/bin/cli.mjs", "tests/editor/cross_main.ts"]
        subprocess.run(
            [*build, "--file", str(script), "--platform", "node", "--format", "esm"],
            cwd=PAGE,
            check=True,
            capture_output=True,
        )
        process = await asyncio.create_subprocess_exec(
            node,
            str(script),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=64 * 1024 * 1024,
        )
        try:
            yield Editors(process)
        finally:
            assert process.stdin
            process.stdin.close()
            await process.wait()


async def cross(edits: int, seed: int, folder: Path) -> dict[str, int]:
    """Do so many edits, spread over the scripts; raise Wrong where somebody shows something else."""
    done = {"edits": 0, "updates": 0, "entries": 0, "broken lines": 0}
    async with editors() as people, neighbours(folder) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        for number, script in enumerate(SCRIPTS):
            world = _World(people, a, b, space, random.Random(seed * 100 + number), script)
            for name, count in (await world.run(edits // len(SCRIPTS))).items():
                done[name] += count
    return done


class _World:
    """One note, three editors, two nodes."""

    def __init__(
        self, people: Editors, a: Neighbour, b: Neighbour, space: str, chance: random.Random, script: str
    ) -> None:
        self.people, self.a, self.b, self.space = people, a, b, space
        self.chance, self.script = chance, script
        self.done = {"edits": 0, "updates": 0, "entries": 0, "broken lines": 0}

    async def run(self, edits: int) -> dict[str, int]:
        record = await new_note(self.a.desk, self.space, shared=True)
        rooms = NoteRooms(self.a.hub)
        seats = [await self._come(rooms, record) for _ in range(3)]
        while self.done["edits"] < edits:
            place = self.chance.randrange(3)
            await self._write(seats[place])
            if self.chance.random() < 0.05:
                await rooms.flush()
            for seat in seats:
                await self._hear(seat, whole=self.chance.random() < 0.3)
            if self.chance.random() < 0.01:
                seats[place].guest.leave()
                seats[place] = await self._come(rooms, record)
                self.done["broken lines"] += 1
        await rooms.flush()
        shown = []
        for seat in seats:
            await self._hear(seat, whole=True)
            shown.append(await self.people.ask(writer=seat.writer, rich=True))
        late = await self._come(rooms, record)
        shown.append(await self.people.ask(writer=late.writer, rich=True))
        await rooms.close()
        await self._compare(bytes.fromhex(record), shown)
        return self.done

    async def _come(self, rooms: NoteRooms, record: str) -> Seat:
        guest = await rooms.enter(KEEPER, record, PATH)
        hello = (await guest.next())["hello"]
        parts = [_text(await guest.next()) for _ in range(hello["parts"])]
        return Seat(guest, await self.people.ask(new=hello["client"], parts=parts))

    async def _write(self, seat: Seat) -> None:
        edits = self.chance.randint(1, 12)
        made = await self.people.ask(
            writer=seat.writer, seed=self.chance.getrandbits(31), edits=edits, script=self.script
        )
        for update in made:
            seat.sent += 1
            seat.guest.write(seat.sent, base64.b64decode(update))
        self.done["edits"] += edits
        self.done["updates"] += len(made)

    async def _hear(self, seat: Seat, *, whole: bool) -> None:
        while not seat.guest._seat.outbox.empty():
            told = await seat.guest.next()
            if isinstance(told, bytes):
                seat.late.append(told)
            elif told is None or "reset" in told:
                raise Wrong(f"an honest editor was sent away: {told}")
        if whole and seat.late:
            await self.people.ask(writer=seat.writer, take=[_text(update) for update in seat.late])
            seat.late.clear()

    async def _compare(self, record: bytes, shown: list[Any]) -> None:
        await self.a.hub.idle()
        fold = await self.a.hub.run(self.a.hub.replica.projection.note, record, PATH)
        if fold.void:
            raise Wrong("an entry does not count")
        self.done["entries"] += len(fold.accepted)
        rebuilt = Document(1)
        rebuilt.apply(fold.accepted_in_order)
        found = [*shown, _plain(rebuilt.rich), await _stored(self.a, record)]

        async def there() -> bool:
            await self.b.hub.idle()
            return bool(await _stored(self.b, record) == found[0])

        try:
            await until_async(there)
        except TimeoutError:
            found.append(await _stored(self.b, record))
        if any(one != found[0] for one in found):
            raise Wrong(f"{self.script}: {[len(json.dumps(one)) for one in found]}")


async def _stored(node: Neighbour, record: bytes) -> Any:
    query = "SELECT n.text, n.rich FROM notes n JOIN records r ON r.id = n.record WHERE r.record = ? AND n.path = ?"
    row = await node.hub.run(lambda: node.hub.replica.db.execute(query, (record, PATH)).fetchone())
    return texts.pieces(*row) if row is not None else None


def _plain(rich: Rich) -> Any:
    return json.loads(json.dumps(rich))


def _text(update: Any) -> str:
    return base64.b64encode(update).decode()


def main() -> None:
    """Do as many edits as the first argument says, from the seed in the second."""
    edits, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        done = asyncio.run(cross(edits, seed, Path(folder)))
    print(f"seed {seed}: {done} in {time.monotonic() - began:.0f} s; all show the same")


if __name__ == "__main__":
    main()
