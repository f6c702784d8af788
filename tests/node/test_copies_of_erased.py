"""What was erased stays erased: an old stick, an old backup, and a space brought back don't bring it again."""

from __future__ import annotations

import shutil
from pathlib import Path

from identity.recovery import recovery
from identity.words import from_words
from node.copies.backup import write_backup
from node.copies.restoring import open_backup, restore, restore_space
from node.home import NewHome, create
from tests.node.neighbours import Neighbour, neighbours, pair
from tests.node.stick_world import apart, carry, event, read, titles, view_hash

SECRET = "Meeting at the old mill"


async def holds(node: Neighbour, space: str) -> bool:
    """Tell whether any payload of the space on this node opens to the secret."""

    def looked() -> bool:
        replica = node.hub.replica
        found = replica.db.execute("SELECT count(*) FROM records WHERE title = ?", (SECRET,)).fetchone()[0]
        views = replica.db.execute("SELECT view FROM views").fetchall()
        return bool(found) or any(SECRET.encode() in bytes(view) for (view,) in views)

    return bool(await node.hub.run(looked))


async def test_old_sticks_and_backups_bring_nothing_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        home, words = await create(tmp_path / "A", NewHome(name="A", language="en", passphrase=None))
        await home.close()
        stands_for = recovery(from_words(" ".join(words)))
        a = street.add("A")
        await a.start(calls=False)
        b = await street.node("B", calls=False)
        await pair(a, b)
        await apart(a, b)
        space = str((await a.call("space create", name="Joint"))["space"])
        await a.call("space share", space=space, peer=b.group.hex(), role="contributor")
        record = await event(a, space, SECRET)
        await event(a, space, "Harmless")
        await carry(a, b, tmp_path / "old")
        shutil.copy(tmp_path / "old", tmp_path / "kept")
        await carry(b, a, tmp_path / "back")
        await write_backup(a.hub, tmp_path / "backup")
        await a.call("erase", id=record)
        await a.hub.idle()
        await carry(a, b, tmp_path / "after")
        await carry(b, a, tmp_path / "back")
        for node in (a, b):
            assert await titles(node, space) == {"Harmless"} and not await holds(node, space)
        await read(b, tmp_path / "kept")
        assert await titles(b, space) == {"Harmless"} and not await holds(b, space)
        # The space brought back into a home that knows of the erasure.
        await restore_space(a.hub, open_backup(tmp_path / "backup", stands_for), space)
        assert await titles(a, space) == {"Harmless"} and not await holds(a, space)
        assert await view_hash(a, space) == await view_hash(b, space)
        # A home that came back without knowing, until it meets somebody who does.
        await a.stop()
        source = open_backup(tmp_path / "backup", stands_for)
        old, _ = await restore(tmp_path / "new", source, stands_for, passphrase=None)
        await old.close()
        new = street.add("new")
        await new.start(calls=False)
        await apart(new)
        assert await holds(new, space)
        await carry(new, b, tmp_path / "there")
        assert not await holds(b, space)
        await carry(b, new, tmp_path / "home")
        assert await titles(new, space) == {"Harmless"} and not await holds(new, space)
        assert await view_hash(new, space) == await view_hash(b, space)
        assert (await new.call("verify"))["bad"] == 0
