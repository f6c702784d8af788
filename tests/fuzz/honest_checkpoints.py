"""Honest checkpoints, at nodes that hold any part of what these cover: each is taken, and all show the same afterwards.

    python -m tests.fuzz.honest_checkpoints --seeds 0:1000

Each seed draws who writes what (records of known and unknown kinds, fields at once, notes in two scripts with
deletions, statements, overlays, withdrawals, what nobody had a right to, erasures, a removal, new keys, clocks that are
wrong), whose home was copied so that both went on, or put back from an older copy, who heard what of whom, who made
checkpoints before, two of them perhaps apart, and let history go, and up to where which logs reach some readers when
the last one comes.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from crdt import acts
from crdt.limits import RUN_BYTES_MAX
from crdt.membership import Role
from crdt.ops import Create, Edit, Write
from identity.errors import LocalFault, Refused
from node.clock import Clock
from node.erasing.erase_acts import may_erase_record, plan
from node.home import open_home
from node.hub import Hub, open_hub
from node.replica.contents import Found
from node.replica.outcome import Written
from tests.bench.homes import new_home
from tests.node.generations.forging import carry, let_in
from tests.node.test_restarts import clone
from tests.node.twins import edit, event, say
from tests.sim.swarm import seeds_of

_STEPS = 39
_WRITERS = ("Host", "Near", "Far", "Late")
_READERS = ("Part", "Half", "Little")
_WORDS = ("bread ", "salt ", "نان ", "نمک ", "\U0001f35e ", "é ")
_KINDS = ("event", "event", "event", "need", "resource", "x-nobody-knows")
_SAYINGS = {"event": ("agree", "object", "call-off"), "need": ("close", "reopen")}
_PATHS = ("title", "place", "tasks/a/title", "tasks/b/title", "x-unknown")
_WITHDRAWN = "@withdrawn"
_WRONG_MS = 3_600_000


@dataclass(slots=True)
class World:
    """Four groups that write, three that read, the space that they share and what was made in it."""

    chance: random.Random
    writers: list[Hub]
    readers: list[Hub]
    space: bytes = b""
    made: list[bytes] = field(default_factory=list)
    removed: Hub | None = None
    copies: list[Hub] = field(default_factory=list)
    saved: Path | None = None
    did: Counter[str] = field(default_factory=Counter)

    @property
    def host(self) -> Hub:
        """Who makes checkpoints."""
        return self.writers[0]

    @property
    def staying(self) -> list[Hub]:
        """The writers that nobody removed, and copies of them."""
        return [one for one in (*self.writers, *self.copies) if one is not self.removed]

    @property
    def everybody(self) -> list[Hub]:
        """All nodes."""
        return [*self.writers, *self.copies, *self.readers]


async def world(folder: Path, seed: int) -> World:
    """Found a space with all in it."""
    hubs = [await open_hub(await new_home(folder, name)) for name in (*_WRITERS, *_READERS)]
    made = World(random.Random(seed), hubs[: len(_WRITERS)], hubs[len(_WRITERS) :])
    made.space = await made.host.found(acts.SpaceSort.SHARED, "Joint")
    for guest in hubs[1:]:
        role = (
            Role.READER if guest in made.readers else Role.STEWARD if guest is hubs[1] else Role.CONTRIBUTOR
        )
        await let_in(made.host, guest, made.space, role)
    for guest in hubs[1:]:
        await carry(made.host, guest, made.space)
    near = made.writers[1]
    offered = near.replica.state(made.space).members()[near.replica.me.group].offered
    assert offered is not None
    await near.append_control(made.space, acts.Accept(offered))
    if made.chance.random() < 0.3:
        wrong = made.chance.choice(hubs)
        wrong.home.clock = Clock(wrong.home.clock.wall_ms() + _WRONG_MS)
    for hub in (made.host, made.host, near, made.writers[2]):
        await _make(made, hub)
    await all_meet(made, made.writers)
    return made


async def step(made: World) -> None:
    """Let somebody do something, and perhaps somebody hear something; what is refused changes nothing."""
    chance = made.chance
    doing = (_make, _edit, _say, _write, _withdraw, _overstep, _erase, _mint)
    did = chance.choices(doing, (4, 8, 3, 8, 2, 2, 0.5, 0.5))[0]
    for _ in range(5):
        try:
            await did(made, chance.choice(made.staying))
            made.did[did.__name__] += 1
            break
        except Refused as why:
            made.did[f"{did.__name__}: {why.message}"] += 1
    if chance.random() < 0.4:
        giver, taker = chance.sample(made.writers, 2)
        await carry(giver, taker, made.space)
    if chance.random() < 0.15:
        await pass_some_on(made, chance.choice(made.writers), chance.choice(made.readers))


async def _make(made: World, hub: Hub) -> None:
    chance, kind = made.chance, made.chance.choice(_KINDS)
    known = [one for one in made.made if hub.replica.projection.row(one) is not None]
    if known and chance.random() < 0.2:
        below = chance.choice(known).hex()
        writes = (Write("base", below), Write("label", "What we call it"))
        op = Create("overlay", chance.random() < 0.5, "", None, "", writes)
    else:
        first = event(f"Meal {len(made.made)}", place="Hall").op
        assert isinstance(first, Create)
        op = msgspec.structs.replace(first, kind=kind, shared=chance.random() < 0.6)
    member = chance.randbytes(16) if chance.random() < 0.3 else None
    made.made += await hub.append(made.space, [Written(op=op, member=member)])


async def _edit(made: World, hub: Hub) -> None:
    record = _own_or_shared(made, hub)
    texts = {path: made.chance.choice((*_WORDS, "x", "y")) for path in made.chance.sample(_PATHS, 2)}
    one = await hub.run(lambda: edit(hub.replica, record, **texts))
    assert isinstance(one.op, Edit)
    if made.chance.random() < 0.2:
        writes = (msgspec.structs.replace(one.op.writes[0], value=None), *one.op.writes[1:])
        one = replace(one, op=msgspec.structs.replace(one.op, writes=writes))
    member = made.chance.randbytes(16) if made.chance.random() < 0.3 else None
    await hub.append(made.space, [replace(one, member=member)])


async def _withdraw(made: World, hub: Hub) -> None:
    record = _own_or_shared(made, hub)
    word = made.chance.choice(("yes", "yes", "no"))
    await hub.append(made.space, [await hub.run(lambda: edit(hub.replica, record, **{_WITHDRAWN: word}))])


async def _overstep(made: World, hub: Hub) -> None:
    record = _some(made, hub)
    await hub.append(made.space, [await hub.run(lambda: edit(hub.replica, record, place="Mine"))])


async def _say(made: World, hub: Hub) -> None:
    record = _some(made, hub)
    fold = hub.replica.projection.fold(record)
    words = _SAYINGS.get(fold.kind if fold is not None else "", ())
    if words:
        word = made.chance.choice(words)
        await hub.run(lambda: say(hub.replica, made.space, record, word))


async def _write(made: World, hub: Hub) -> None:
    record = _own_or_shared(made, hub)
    await hub.write_notes()
    shown = await hub.run(lambda: hub.replica.projection.listing.view(record)["fields"].get("notes", ""))
    text = shown if isinstance(shown, str) else ""
    first = made.chance.randrange(len(text) + 1)
    last = min(len(text), first + made.chance.choice((0, 0, 3, 9)))
    new = text[:first] + made.chance.choice((*_WORDS, "")) + text[last:]
    if new != text:
        await hub.edit_note(record, "notes", text, new, None)


async def _erase(made: World, hub: Hub) -> None:
    record = _some(made, hub)
    # Not who is removed later: such an erasure gives back what others dropped before they heard of that.
    if hub is not made.writers[-1] and await hub.run(may_erase_record, hub.replica, record):
        found, _ = await hub.run(plan, hub.replica, record, acts.EraseReason.ASKED, "")
        for space, act in found:
            await hub.append_control(space, act)


async def _mint(made: World, _: Hub) -> None:
    host = made.host
    await host.append_control(made.space, acts.MintKey(await host.run(host.replica.mint, made.space)))


def _some(made: World, hub: Hub) -> bytes:
    known = [one for one in made.made if hub.replica.projection.row(one) is not None]
    if not known:
        raise Refused("record-unknown")
    return made.chance.choice(known)


def _own_or_shared(made: World, hub: Hub) -> bytes:
    record = _some(made, hub)
    fold = hub.replica.projection.fold(record)
    if fold is None or fold.create is None or not (fold.create.shared or fold.owner == hub.replica.me.group):
        raise Refused("not-entitled")
    return record


# Who hears what


async def pass_some_on(made: World, giver: Hub, taker: Hub) -> None:
    """Bring the acts and a part of the logs from one node to another, each up to anywhere."""
    space, chance = made.space, made.chance
    heads = sorted(await giver.run(giver.replica.heads, space), key=lambda head: not head.is_control)
    # Without the acts what comes waits for its keys, and for those who may write.
    for head in [head for head in heads if not head.is_control] if chance.random() < 0.2 else heads:
        row = taker.replica.ledger.logs.get((space, head.log))
        first = max(row.height if row is not None else 0, head.floor)
        end = head.height
        if not head.is_control and chance.random() < 0.7:
            end = chance.randrange(end + 1)
        if first < end and (first == 0 or row is not None):
            run, _ = await giver.run(giver.replica.load_run, space, head.log, first, b"", RUN_BYTES_MAX, end)
            if run is not None and run.items:
                await taker.ingest(space, run)
    await taker.idle()
    await taker.checkpoints.look(space)


async def all_meet(made: World, people: Sequence[Hub]) -> None:
    """Bring all to the same entries."""
    for _ in range(2):
        for giver in people:
            for taker in people:
                if giver is not taker:
                    await carry(giver, taker, made.space)


async def checkpoint(made: World, hub: Hub) -> bytes | None:
    """Have a checkpoint made; return it, None where there is nothing new."""
    try:
        done = await hub.checkpoints.make(made.space)
    except Refused as why:
        made.did[f"no checkpoint: {why}"] += 1
        return None
    return done.generation


async def remove(made: World) -> None:
    """Have the host remove the last writer, whose newest entries some have and the host doesn't."""
    gone = made.writers[-1]
    replica = made.host.replica
    cut = tuple(
        (row.log, row.height - 1)
        for row in replica.ledger.logs_of(made.space)
        if replica.is_by(gone.replica.me.group, made.space, row.log) and row.height
    )
    await made.host.append_control(
        made.space, acts.Remove(gone.replica.me.group, tuple(sorted(cut)), None, ())
    )
    made.removed = gone


async def copy(made: World, hub: Hub) -> None:
    """Copy a home, with the mark that tells copies apart or without it; both go on."""
    path = hub.home.path
    again = path.with_name(f"{path.name}-copy")
    await hub.close()
    if made.chance.random() < 0.5:
        clone(path.parent, path.name, again.name)
    else:
        shutil.copytree(path, again)
    made.writers[made.writers.index(hub)] = await _opened(path)
    made.copies.append(await _opened(again))
    made.did["copied"] += 1


async def put_back(made: World, hub: Hub, saved: Path) -> None:
    """Put a home back as it was when it was saved."""
    path = hub.home.path
    await hub.close()
    shutil.rmtree(path)
    shutil.copytree(saved, path)
    made.writers[made.writers.index(hub)] = await _opened(path)
    made.did["put back"] += 1


async def _opened(path: Path) -> Hub:
    return await open_hub(await open_home(path, lambda: None))


# One story


async def story(folder: Path, seed: int) -> tuple[Counter[str], list[str]]:
    """Play one seed; return what came of it and what is wrong."""
    made = await world(folder, seed)
    try:
        return made.did, await _play(made)
    finally:
        for hub in made.everybody:
            await hub.close()


async def _play(made: World) -> list[str]:
    chance = made.chance
    first, removal = chance.choice((0, 15, 25)), chance.choice((0, 0, 20, 38, 39))
    apart = chance.choice((0, 0, 18, 30))
    for number in range(1, _STEPS + 1):
        await step(made)
        await _befall(made, number)
        if number == apart:
            await checkpoint(made, made.writers[1])
        if number == first:
            await checkpoint(made, made.host)
            # Who makes one without having heard of another can't know what others have let go of.
            await all_meet(made, [*made.writers[:2], chance.choice(made.writers[2:])])
            for hub in chance.sample(made.staying, 2):
                await hub.checkpoints.drop_history(made.space)
        if number == removal:
            await remove(made)
    author = chance.choice(made.staying[:2])
    others = [one for one in made.staying if one is not author and chance.random() < 0.5] or made.staying[2:3]
    await all_meet(made, [author, *others])
    try:
        last = await checkpoint(made, author)
    except LocalFault as fault:
        return [f"none can be made: {fault}"]
    if last is None:
        made.did["nothing to cover"] += 1
        return []
    await all_meet(made, [author, *others])
    wrong = []
    for reader in made.readers:
        wrong += await _reads(made, author, reader, last)
    return wrong + await _ends(made)


async def _befall(made: World, number: int) -> None:
    """Let what happens to homes happen now and then."""
    chance, far = made.chance, made.writers[2]
    if number == 10:
        made.saved = far.home.path.with_name("saved")
        await far.idle()
        shutil.copytree(far.home.path, made.saved)
    if number == 22 and chance.random() < 0.3:
        await copy(made, made.writers[chance.choice((1, 2))])
    if number == 28 and made.saved is not None and chance.random() < 0.25:
        await put_back(made, far, made.saved)


async def _reads(made: World, author: Hub, reader: Hub, last: bytes) -> list[str]:
    """Let a reader have a part of what the last checkpoint covers, and that; return what is wrong."""
    space, chance = made.space, made.chance
    if chance.random() < 0.6:
        await pass_some_on(made, author, reader)
    if chance.random() < 0.6:
        await pass_some_on(made, made.host, reader)
    (one,) = (one for one in author.replica.generations(space) if one.hash == last)
    parts = one.act.log
    covered = [floor.log for floor in one.act.floors]
    hidden = {log for log in covered if chance.random() < 0.5} - {parts}
    await carry(author, reader, space, without=hidden)
    await reader.checkpoints.miss(space, hidden)
    await reader.idle()
    found = reader.replica.projection.contents.found(last)
    made.did[found.value if found is not None else "waits"] += 1
    if found is Found.DIFFERS or found is Found.BROKEN:
        return [f"{reader.home.identity.name}: {found.value}"]
    return []


async def _ends(made: World) -> list[str]:
    """Let all hear all, and return who shows something else than the others."""
    people = [*made.staying, *made.readers]
    await all_meet(made, people)
    for steward in made.writers[:2]:
        await steward.checkpoints.tidy(made.space)
        await all_meet(made, people)
    made.did["fork below a floor"] += any(_forks_below(made, hub) for hub in people)
    for hub in made.chance.sample(people, 2):
        await hub.run(hub.replica.rebuild)
        hub.notes_changed(await hub.run(hub.replica.stale_notes))
    shown: dict[bytes, list[str]] = {}
    waiting: list[str] = []
    for hub in people:
        told = await hub.view_hash(made.space, 0)
        if told.is_whole:
            shown.setdefault(told.hash, []).append(hub.home.identity.name)
        else:
            waiting.append(hub.home.identity.name)
    wrong = [f"shown differently: {sorted(shown.values())}"] if len(shown) > 1 else []
    return wrong + ([f"wait for ever: {waiting}"] if waiting else [])


def _forks_below(made: World, hub: Hub) -> bool:
    floors = [one.floors for one in hub.replica.generations(made.space)]
    return any(
        row.forked_at is not None and row.log in some and row.forked_at < some[row.log].seq
        for row in hub.replica.ledger.logs_of(made.space)
        for some in floors
    )


async def stories(seeds: Sequence[int]) -> tuple[Counter[str], list[str]]:
    """Play seeds; return what came of them, and what is wrong, each with what replays it."""
    seen, failed = Counter[str](), []
    for seed in seeds:
        with tempfile.TemporaryDirectory() as name:
            did, wrong = await story(Path(name), seed)
        seen += did
        failed += [f"{one}; replay: python -m tests.fuzz.honest_checkpoints --seeds {seed}" for one in wrong]
        if wrong:
            print("\n".join(failed[-len(wrong) :]), flush=True)
    return seen, failed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.honest_checkpoints", description=__doc__)
    parser.add_argument("--seeds", type=seeds_of, default=range(20), help="FIRST:END, or one seed")
    seeds = parser.parse_args(arguments).seeds
    seen, failed = asyncio.run(stories(seeds))
    print(f"{len(seeds)} stories, {len(failed)} faults: {dict(seen.most_common())}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
