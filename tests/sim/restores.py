"""Old backups put back and cloned homes that go on writing: real homes on disk, seeded, by the thousand.

    python -m tests.sim.restores --restores 1000 --clones 1000
    python -m tests.sim.restores --seed 17

Each trial has two groups in one space, writes on both sides, and then a mishap: a backup file restored as a new
device, an older folder of the home put back, or a clone of the home that writes on beside it, with its marks outside
the home or without them. In the end all that are left have met. Then they show the same, nobody lost a word that is
left anywhere, and whoever was put back or cloned was told so in a sentence. A failure prints
the command that replays it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from crdt.view import EARLY_MS
from identity.errors import Fault, Refused
from identity.recovery import Recovery
from node import words
from node.copies import restoring
from node.copies.backup import write_backup
from node.copies.bundles import read_bundle, write_bundle
from node.hub import Hub
from tests.sim.restore_world import Ground, Place, copied, machine, meet

_ROUNDS = 2
_DOUBTS = {"home-first-here", "home-older-copy", "home-ran-elsewhere"}
_RUN_BYTES = 400_000


class Mishap(Enum):
    """What happens to the home of the one group."""

    BACKUP = "a backup is restored, the machine is gone"
    BACKUP_BESIDE = "a backup is restored, the old machine goes on"
    FOLDER = "an older folder of the home is put back"
    CLONE = "a clone of the home writes on beside it"
    CLONE_WITH_MARKS = "a clone of the whole machine writes on beside it"


RESTORES = (Mishap.BACKUP, Mishap.BACKUP_BESIDE, Mishap.FOLDER)
CLONES = (Mishap.CLONE, Mishap.CLONE_WITH_MARKS)


@dataclass(slots=True, kw_only=True)
class Trial:
    """One course of things; ``written``: titles by the moment they were written, ``lost``: gone with a machine."""

    seed: int
    mishap: Mishap
    space: bytes
    ours: list[Place]
    peer: Place
    words: Recovery
    chance: random.Random
    written: set[str] = field(default_factory=set)
    records: dict[bytes, str] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    expected: dict[int, set[str]] = field(default_factory=dict)
    skip_last_meeting: bool = False

    @property
    def places(self) -> list[Place]:
        """All homes that are left."""
        return [*self.ours, self.peer]


def trial_on(ground: Ground, seed: int, mishap: Mishap, folder: Path) -> Trial:
    """Return a new trial on copies of the two homes, on two machines that know them."""
    state = ground.folder / "state"
    places = [copied(Place(path=ground.folder / name, state=state), folder / name) for name in "AB"]
    return Trial(
        seed=seed,
        mishap=mishap,
        space=ground.space,
        ours=[places[0]],
        peer=places[1],
        words=ground.words,
        chance=random.Random(f"{seed} {mishap.name}"),
    )


async def run(trial: Trial, folder: Path) -> Trial:
    """Play a trial to its end; all homes that are left stay open."""
    await trial.ours[0].open()
    await trial.peer.open()
    await _live(trial, trial.ours[0])
    await _MISHAPS[trial.mishap](trial, folder)
    for _ in range(_ROUNDS + 1):
        for one in trial.ours:
            await meet(one.hub, trial.peer.hub)
        if len(trial.ours) > 1:
            await meet(trial.ours[0].hub, trial.ours[1].hub)
    if trial.skip_last_meeting:
        await _write(trial, trial.ours[0])
    return trial


async def findings(trial: Trial) -> list[str]:
    """Return what is wrong at the end of a trial."""
    found = []
    views = [await place.hub.view_hash(trial.space, EARLY_MS) for place in trial.places]
    if len({view.hash for view in views}) > 1:
        found.append("they show different things")
    if not all(view.is_whole for view in views):
        found.append("somebody can't read all that is held")
    for number, place in enumerate(trial.places):
        shown = await _titles(place.hub, trial.space)
        if missing := trial.written - trial.lost - shown:
            found.append(f"words are lost at {number}: {sorted(missing)[:4]}")
        messages = await told(place.hub)
        for message in messages:
            if not words.known(message):
                found.append(f"no sentence says {message}")
        if (wanted := trial.expected.get(number)) and not wanted & set(messages):
            found.append(
                f"nobody was told at {number}: wanted {sorted(wanted)}, told {sorted(set(messages))}"
            )
    return found


# The mishaps


async def _restored(trial: Trial, folder: Path) -> None:
    old = trial.ours[0]
    file = folder / "stick"
    await write_backup(old.hub, file)
    kept = set(trial.written)
    await _live(trial, old)
    beside = trial.mishap is Mishap.BACKUP_BESIDE
    if not beside:
        known = await _titles(trial.peer.hub, trial.space)
        trial.lost = trial.written - kept - known
        await old.close()
        trial.ours.clear()
    new = Place(path=folder / "new", state=folder / "new-state")
    with machine(new.state):
        home, _ = await restoring.restore(
            new.path, restoring.open_backup(file, trial.words), trial.words, passphrase=None
        )
    await new.take(home)
    trial.ours.append(new)
    with contextlib.suppress(Refused):
        await _write(trial, new, "must not be")
    trial.written.discard("must not be")
    trial.expected[len(trial.ours) - 1] = {"restore-caught-up", "restore-lacked-nothing"}
    await _catch_up(trial, new, folder)
    await _live(trial, new)
    if beside:
        await _live(trial, old)


async def _catch_up(trial: Trial, new: Place, folder: Path) -> None:
    """Meet the peer by stick; now and then nobody is there to meet, and its people say so."""
    if trial.chance.random() < 0.2:
        await restoring.settle(new.hub, None)
        trial.expected[len(trial.ours) - 1] = {"restore-settled-alone"}
        return
    for giver, taker, name in ((new, trial.peer, "there"), (trial.peer, new, "back")):
        group = taker.hub.home.identity.group
        peer = await giver.hub.run(giver.hub.peers.by_group, group)
        await write_bundle(giver.hub, peer, folder / name)
        await read_bundle(taker.hub, folder / name)
        await taker.hub.idle()


async def _folder_put_back(trial: Trial, folder: Path) -> None:
    place = trial.ours[0]
    await place.close()
    old = folder / "older"
    shutil.copytree(place.path, old)
    kept = set(trial.written)
    await place.open()
    await _live(trial, place, at_least=1)
    known = await _titles(trial.peer.hub, trial.space)
    trial.lost = trial.written - kept - known
    await place.close()
    if trial.chance.random() < 0.5:
        shutil.rmtree(place.path)
        shutil.move(old, place.path)
    else:
        # Over what is there: the file stays the same one to the system.
        for file in old.iterdir():
            shutil.copyfile(file, place.path / file.name)
    await place.open()
    trial.expected[0] = _DOUBTS | {"home-elsewhere"}
    await _live(trial, place)


async def _cloned(trial: Trial, folder: Path) -> None:
    place = trial.ours[0]
    await place.close()
    with_marks = trial.mishap is Mishap.CLONE_WITH_MARKS
    clone = copied(place, folder / "clone", with_marks=with_marks)
    await place.open()
    await clone.open()
    trial.ours.append(clone)
    await _live(trial, place, at_least=1)
    await _live(trial, clone, at_least=1)
    trial.expected[1] = _DOUBTS if not with_marks else {"home-elsewhere", "log-forked"}
    for _ in range(2):
        for one in trial.ours:
            await meet(one.hub, trial.peer.hub)
            await _live(trial, one)


_MISHAPS = {
    Mishap.BACKUP: _restored,
    Mishap.BACKUP_BESIDE: _restored,
    Mishap.FOLDER: _folder_put_back,
    Mishap.CLONE: _cloned,
    Mishap.CLONE_WITH_MARKS: _cloned,
}


# Writing


async def _live(trial: Trial, place: Place, at_least: int = 0) -> None:
    """Write a little at a home and at the peer, and perhaps meet in between."""
    for _ in range(max(at_least, trial.chance.randrange(4))):
        await _write(trial, place)
        if trial.chance.random() < 0.3:
            await _write(trial, trial.peer)
        if trial.chance.random() < 0.4:
            await meet(place.hub, trial.peer.hub)


async def _write(trial: Trial, place: Place, title: str = "") -> None:
    """Make a record, or say something new in one that is here: what was said before is superseded, not lost."""
    title = title or f"{len(trial.written)} {trial.chance.randrange(10**9)}"
    known = [
        record for record in trial.records if await place.hub.run(place.hub.replica.projection.row, record)
    ]
    assert place.desk is not None
    if known and trial.chance.random() < 0.4:
        record = trial.chance.choice(sorted(known))
        await place.desk.call("edit", {"id": record.hex(), "fields": {"place": title}})
        trial.written.add(title)
        return
    fields = {"title": title, "start": "2026-12-01"}
    asked = {"kind": "event", "space": trial.space.hex(), "fields": fields, "shared": True}
    made = await place.desk.call("add", asked)
    trial.records[bytes.fromhex(made["id"])] = title
    trial.written.add(title)


async def _titles(hub: Hub, space: bytes) -> set[str]:
    """Return all that was ever said in a space and counts: what is shown, and what it superseded."""

    def said() -> set[str]:
        row = hub.replica.ledger.space_rows[space]
        found = set()
        for (record,) in hub.replica.db.execute("SELECT record FROM records WHERE space = ?", (row,)):
            fold = hub.replica.projection.fold(bytes(record))
            if fold is not None:
                found |= {
                    write.value
                    for item in fold.items
                    if not item.void
                    for write in getattr(item.op, "writes", ())
                    if write.value
                }
        return found

    return set(await hub.run(said))


async def told(hub: Hub) -> list[str]:
    """Return the messages that the people of a home were told."""
    rows = await hub.run(lambda: hub.replica.db.execute("SELECT message FROM notices").fetchall())
    return [str(message) for (message,) in rows]


# Many of them


async def failures(ground: Ground, seed: int, mishap: Mishap, seen: Counter[str]) -> list[str]:
    """Return what is wrong in one trial, a crash included; ``seen`` counts what people were told."""
    with tempfile.TemporaryDirectory(dir=ground.folder.parent) as folder:
        trial = trial_on(ground, seed, mishap, Path(folder))
        try:
            found = await findings(await run(trial, Path(folder)))
            seen.update({message for place in trial.ours for message in await told(place.hub)})
            return found
        except Exception as error:  # whatever breaks is the finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            what = str(error) if not isinstance(error, Fault) else error.message
            return [f"{type(error).__name__}: {what} ({Path(place.filename).name}:{place.lineno})"]
        finally:
            for one in trial.places:
                with contextlib.suppress(Exception):
                    await one.close()


async def many(seeds: Sequence[tuple[int, Mishap]]) -> int:
    """Play trials; print those that fail; return how many did."""
    began_s, failed = time.process_time(), 0
    played: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(Path(folder) / "ground")
        ground.folder.mkdir()
        await ground.make()
        for seed, mishap in seeds:
            found = await failures(ground, seed, mishap, seen)
            played[mishap.value] += 1
            if found:
                failed += 1
                replay = f"python -m tests.sim.restores --seed {seed} --mishap {mishap.name}"
                print(
                    "\n".join(
                        [
                            f"seed {seed} fails: {mishap.value}; replay: {replay}",
                            *(f"  {one}" for one in found),
                        ]
                    )
                )
                sys.stdout.flush()
    for what, count in sorted(played.items()):
        print(f"{count:>5}  {what}")
    print("told: " + ", ".join(f"{message} {count}" for message, count in sorted(seen.items())))
    print(f"{len(seeds)} trials, {failed} failed, {time.process_time() - began_s:.1f} s of processor time")
    return failed


def seeds_of(restores: int, clones: int, first: int = 0) -> list[tuple[int, Mishap]]:
    """Return the trials of so many restores and clones, each sort of mishap in turn."""
    wanted: list[tuple[int, Mishap]] = []
    wanted += [(first + number, RESTORES[number % len(RESTORES)]) for number in range(restores)]
    wanted += [(first + number, CLONES[number % len(CLONES)]) for number in range(clones)]
    return wanted


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim.restores", description="Restores and clones.")
    parser.add_argument("--restores", type=int, default=20)
    parser.add_argument("--clones", type=int, default=20)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--mishap", choices=[one.name for one in Mishap])
    given = parser.parse_args(arguments)
    if given.seed is not None:
        mishaps = [Mishap[given.mishap]] if given.mishap else list(Mishap)
        return 1 if asyncio.run(many([(given.seed, one) for one in mishaps])) else 0
    return 1 if asyncio.run(many(seeds_of(given.restores, given.clones, given.first))) else 0


if __name__ == "__main__":
    sys.exit(main())
