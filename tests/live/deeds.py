"""What a home does in many steps, for ``tests.live.killing_deeds``: how it is prepared, done, and looked at afterwards.

Each deed tells stages while it is done. However it was cut off, looking opens what is there, compares it with the old
and with the new state, does the deed again, and says what was wrong with any of that.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from crdt import acts
from identity.errors import Refused
from identity.recovery import recovery
from identity.words import from_words
from node.copies.backup import write_backup
from node.copies.backup_form import KeptRun
from node.copies.bundles import read_bundle
from node.copies.restoring import open_backup, restore
from node.desk.desk import Desk, open_desk
from node.erasing.erase_acts import owed_receipts
from node.home import NewHome, create, is_home, open_home
from node.store.checking import check_entries
from tests.bench.homes import records, some_edits
from tests.live import killing_checkpoints as checkpoints
from tests.node.decrypted import words_in
from tests.node.stick_world import event, street_of, view_hash, write

RECORDS = 40
PART_BYTES = 65_536
SECRET = "zaunkoenig"
HOME, STICK = "home", "stick"
Facts = dict[str, Any]
Tell = Callable[[Any], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A deed done to the home of that name; ``files`` beside it belong to it, ``stages`` follow each other.

    What was told at a stage of ``foreign`` is of others, and a power cut may take it back.
    """

    prepare: Callable[[Path], Awaitable[Facts]]
    do: Callable[[Path, Facts, Tell], Awaitable[None]]
    look: Callable[[Path, Facts, list[str]], Awaitable[list[str]]]
    stages: tuple[str, ...]
    home: str = HOME
    files: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Desk]:
    """Give the desk of a home for as long as the context lasts."""
    desk = await open_desk(await open_home(path, lambda: None))
    try:
        yield desk
    finally:
        await desk.close()


async def views(desk: Desk) -> dict[str, str]:
    """Return the view hash of each space."""
    hub = desk.hub
    await hub.idle()
    spaces = await hub.run(lambda: sorted(hub.replica.spaces))
    return {space.hex(): (await hub.view_hash(space, 0)).hash.hex() for space in spaces}


async def titles(desk: Desk) -> list[str]:
    """Return the titles of all records."""
    rows = await desk.hub.run(lambda: desk.hub.replica.db.execute("SELECT title FROM records").fetchall())
    return sorted(str(title) for (title,) in rows)


async def unsound(desk: Desk, *, notices: tuple[str, ...] = ()) -> list[str]:
    """Return what is wrong with a store, and what it says beyond the usual and ``notices``."""
    hub, found = desk.hub, []
    sound = await hub.run(lambda: hub.replica.db.execute("PRAGMA integrity_check").fetchone())
    if sound != ("ok",):
        found.append(f"the store is damaged: {sound}")
    _, bad = await check_entries(hub.run, hub.replica)
    found += [f"wrong entries: {bad[:3]}"] if bad else []
    said = await hub.run(lambda: hub.replica.db.execute("SELECT message FROM notices").fetchall())
    return found + [f"it says {message}" for (message,) in said if message not in notices]


async def _history(folder: Path, name: str) -> tuple[Desk, str, bytes]:
    """Return the desk of a new home with records, edits and a checkpoint, its words, and the space."""
    home, words = await create(folder / name, NewHome(name=name, language="en", passphrase=None))
    desk = await open_desk(home)
    hub = desk.hub
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    made = await hub.run(records, hub.replica, home, space, RECORDS)
    await hub.run(some_edits, hub.replica, home, space, made, 2)
    for number in range(6):
        fields = {"title": f"Own {number}", "notes": f"Bring water. {number}"}
        await desk.call("add", {"kind": "event", "fields": fields})
    return desk, " ".join(words), space


# Coming back from a backup


async def _prepare_restore(folder: Path) -> Facts:
    desk, words, space = await _history(folder, "old")
    hub = desk.hub
    await hub.checkpoints.make(space)
    await hub.checkpoints.drop_history(space)
    home, made = hub.home, await hub.run(records, hub.replica, hub.home, space, 4)
    await hub.run(some_edits, hub.replica, home, space, made, 1)
    await write_backup(hub, folder / STICK)
    facts = {"words": words, "views": await views(desk), "titles": await titles(desk)}
    await desk.close()
    return facts


async def _do_restore(folder: Path, facts: Facts, tell: Tell) -> None:
    words = recovery(from_words(facts["words"]))
    source = open_backup(folder / STICK, words)
    tell("begun")
    home, _ = await restore(folder / HOME, source, words, passphrase=None)
    tell("made")
    await (await open_desk(home)).close()
    tell("done")


async def _look_restored(folder: Path, facts: Facts, said: list[str]) -> list[str]:
    path, faults, words = folder / HOME, list[str](), recovery(from_words(facts["words"]))
    was_there = is_home(path)
    if "made" in said and not was_there:
        faults.append("what was made is no home")
    if not was_there:
        try:
            await open_home(path, lambda: None)
            faults.append("what was never finished opens")
        except Refused as refused:
            faults += [refused.message] if refused.message not in ("home-unfinished", "home-missing") else []
    try:
        home, _ = await restore(path, open_backup(folder / STICK, words), words, passphrase=None)
        faults += ["a second one was made in its place"] if was_there else []
        await home.close()
    except Refused as refused:
        faults += [] if was_there and refused.message == "home-exists" else [f"second try: {refused.message}"]
    async with opened(path) as desk:
        if await views(desk) != facts["views"] or await titles(desk) != facts["titles"]:
            faults.append("it shows something else than the backup held")
        return faults + await unsound(desk, notices=checkpoints.COPY)


# Erasing a record, with the cleaning that rewrites the store


async def _prepare_erasure(folder: Path) -> Facts:
    desk, _, _ = await _history(folder, HOME)
    fields = {"title": f"{SECRET} comes", "notes": f"Ask {SECRET} for the key."}
    made = await desk.call("add", {"kind": "event", "fields": fields})
    await desk.hub.idle()
    kept = [title for title in await titles(desk) if SECRET not in title]
    await desk.close()
    return {"id": made["id"], "titles": kept}


async def _do_erasure(folder: Path, facts: Facts, tell: Tell) -> None:
    async with opened(folder / HOME) as desk:
        tell("begun")
        await desk.call("erase", {"id": facts["id"]})
        tell("acknowledged")
        await desk.hub.idle()
        tell("cleaned")
    tell("done")


async def _look_erased(folder: Path, facts: Facts, said: list[str]) -> list[str]:
    path, faults = folder / HOME, list[str]()
    if "cleaned" in said and words_in(path, SECRET):
        faults.append("the word stands in the home after it was cleaned")
    async with opened(path) as desk:
        await desk.hub.idle()
        held = [title for title in await titles(desk) if SECRET in title]
        if "acknowledged" in said and held:
            faults.append("what was erased is here again")
        if held:
            await desk.call("erase", {"id": facts["id"]})
            await desk.hub.idle()
        if await titles(desk) != facts["titles"]:
            faults.append("other records are there than before")
        replica = desk.hub.replica
        if await desk.hub.run(lambda: [one for one in replica.spaces if owed_receipts(replica, one)]):
            faults.append("it never confirmed the erasure")
        faults += await unsound(desk)
    return faults + (["the word still stands in the home"] if words_in(path, SECRET) else [])


# Making the store smaller


async def _prepare_compaction(folder: Path) -> Facts:
    desk, _, space = await _history(folder, HOME)
    await desk.hub.checkpoints.make(space)
    facts = {"views": await views(desk), "titles": await titles(desk)}
    await desk.close()
    return facts


async def _do_compaction(folder: Path, facts: Facts, tell: Tell) -> None:
    async with opened(folder / HOME) as desk:
        tell("begun")
        await desk.call("compact", {"drop_history": True})
        tell("smaller")
    tell("done")


async def _look_compacted(folder: Path, facts: Facts, said: list[str]) -> list[str]:
    faults = list[str]()
    async with opened(folder / HOME) as desk:
        for when in ("at once", "made smaller again"):
            if await views(desk) != facts["views"] or await titles(desk) != facts["titles"]:
                faults.append(f"it shows something else {when}")
            await desk.call("compact", {"drop_history": True})
        if (await desk.call("verify", {}))["bad"] or await views(desk) != facts["views"]:
            faults.append("it shows something else made anew")
        return faults + await unsound(desk)


# Reading a stick


async def _prepare_stick(folder: Path) -> Facts:
    async with street_of(folder, "A", HOME) as (_, (a, b)):
        mine = (await b.call("add", kind="event", fields={"title": "Mine"}))["id"]
        space = str((await a.call("space create", name="Joint"))["space"])
        await a.call("space share", space=space, peer=b.group.hex(), role="contributor")
        for number in range(RECORDS):
            await event(a, space, f"Event {number}", notes=f"Bring water. {number}" * 40)
        await write(a, b, folder / STICK)
        return {"space": space, "mine": mine, "view": (await view_hash(a, space))[0]}


async def _do_stick(folder: Path, facts: Facts, tell: Tell) -> None:
    async with opened(folder / HOME) as desk:
        tell("begun")
        await read_bundle(desk.hub, folder / STICK)
        await desk.hub.idle()
        tell("read")
    tell("done")


async def _look_read(folder: Path, facts: Facts, said: list[str]) -> list[str]:
    faults = list[str]()
    async with opened(folder / HOME) as desk:
        if "read" in said and (await views(desk)).get(facts["space"]) != facts["view"]:
            faults.append("what the stick brought is not here")
        again = await read_bundle(desk.hub, folder / STICK)
        if not again.is_whole or again.refused or again.gaps:
            faults.append(f"a second reading takes in less: {again}")
        if (await views(desk))[facts["space"]] != facts["view"]:
            faults.append("it shows something else than who wrote the stick")
        if "Mine" not in await titles(desk):
            faults.append("its own record is lost")
        return faults + await unsound(desk)


# Writing a backup over an older one


async def _prepare_backup(folder: Path) -> Facts:
    desk, words, space = await _history(folder, HOME)
    await write_backup(desk.hub, folder / STICK, part_bytes_max=PART_BYTES)
    old = _entries(folder, words)
    made = await desk.hub.run(records, desk.hub.replica, desk.hub.home, space, RECORDS)
    await desk.hub.run(some_edits, desk.hub.replica, desk.hub.home, space, made, 2)
    (count,) = await desk.hub.run(
        lambda: desk.hub.replica.db.execute("SELECT count(*) FROM entries").fetchone()
    )
    await desk.close()
    return {"words": words, "old": old, "entries": count}


async def _do_backup(folder: Path, facts: Facts, tell: Tell) -> None:
    async with opened(folder / HOME) as desk:
        tell("begun")
        await write_backup(desk.hub, folder / STICK, part_bytes_max=PART_BYTES)
        tell("written")
    tell("done")


async def _look_backed_up(folder: Path, facts: Facts, said: list[str]) -> list[str]:
    faults, held = list[str](), _entries(folder, facts["words"])
    if held not in (facts["old"], facts["entries"]):
        faults.append(f"the backup holds {held} entries, neither {facts['old']} nor {facts['entries']}")
    if "written" in said and held != facts["entries"]:
        faults.append("the backup that was written is not there")
    async with opened(folder / HOME) as desk:
        await write_backup(desk.hub, folder / STICK, part_bytes_max=PART_BYTES)
        faults += await unsound(desk)
    held = _entries(folder, facts["words"])
    return faults + ([f"a second one holds {held} entries"] if held != facts["entries"] else [])


def _entries(folder: Path, words: str) -> int:
    """Return how many entries a backup holds, -1 where not all of it can be read."""
    try:
        source = open_backup(folder / STICK, recovery(from_words(words)))
    except Refused:
        return -1
    count = sum(len(item.run.items) for item in source.items if isinstance(item, KeptRun))
    return count if source.is_whole() else -1


# Beginning from a checkpoint that others made


async def _prepare_adoption(folder: Path) -> Facts:
    told: list[Facts] = []
    await checkpoints.prepare(folder, told.append)
    for name in checkpoints.NEWCOMERS:
        shutil.rmtree(folder / f"{name}-now")
    return told[0]


async def _do_adoption(name: str, folder: Path, facts: Facts, tell: Tell) -> None:
    await checkpoints.take_in(folder, folder / name, name, facts["space"], tell)


async def _look_adopted(name: str, folder: Path, facts: Facts, said: list[str]) -> list[str]:
    told: list[list[str]] = []
    await checkpoints.go_on(folder, folder / name, name, facts["space"], facts["view"], told.append)
    return told[0]


def _adoption(name: str) -> Deed:
    return Deed(
        prepare=_prepare_adoption,
        do=partial(_do_adoption, name),
        look=partial(_look_adopted, name),
        stages=checkpoints.STAGES,
        home=name,
    )


DEEDS = {
    "restore": Deed(
        prepare=_prepare_restore,
        do=_do_restore,
        look=_look_restored,
        stages=("begun", "made"),
        files=(STICK,),
    ),
    "erasure": Deed(
        prepare=_prepare_erasure,
        do=_do_erasure,
        look=_look_erased,
        stages=("begun", "acknowledged", "cleaned"),
    ),
    "compaction": Deed(
        prepare=_prepare_compaction, do=_do_compaction, look=_look_compacted, stages=("begun", "smaller")
    ),
    "stick": Deed(
        prepare=_prepare_stick,
        do=_do_stick,
        look=_look_read,
        stages=("begun", "read"),
        files=(STICK,),
        foreign=("read",),
    ),
    "backup": Deed(
        prepare=_prepare_backup,
        do=_do_backup,
        look=_look_backed_up,
        stages=("begun", "written"),
        files=(STICK,),
    ),
    "adoption": _adoption("without"),
    "adoption with history": _adoption("with"),
}
