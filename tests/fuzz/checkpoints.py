"""Hostile checkpoints: taken apart, changed and signed again by a steward whom a second group believes unseen.

    python -m tests.fuzz.checkpoints SEED TRIALS

Each trial changes what an honest checkpoint says (its floors, the logs, records, items, covered names, or the bytes of
its parts) and gives it to a node that holds what it covers but for one log, and to one that holds nothing. Neither may
fail, nor lose what it had; what they show must be the same when all is made anew, and once they were started again.
"""

from __future__ import annotations

import asyncio
import logging
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from crdt import acts, limits
from crdt.generation_content import KeptItem, KeptLog, KeptProblem, KeptRecord
from crdt.membership import Role
from crdt.ops import Create, DataOp, Edit, NoteEdit, Say, Write
from identity.errors import LocalFault, Malformed
from node.home import open_home
from node.hub import Hub, open_hub
from node.replica.contents import Found
from node.store.checking import check_entries
from tests.bench.homes import new_home
from tests.node.generations.forging import (
    Content,
    carry,
    hidden_log,
    let_in,
    true_content,
    with_log,
    write_content,
)
from tests.node.twins import edit, event, say

_PATHS = (
    "title",
    "start",
    "place",
    "notes",
    "@withdrawn",
    "tasks/a/title",
    "hosts/x",
    "lines/title/x/to",
    "",
)
_KINDS = ("event", "need", "role", "fund", "round", "indicator", "check-in", "overlay", "nothing")


@dataclass(slots=True, kw_only=True)
class Target:
    """Who forges, who confirms without looking, who holds nearly all, and what the latter showed before."""

    folder: Path
    forger: Hub
    puppet: Hub
    holder: Hub
    space: bytes
    own: dict[bytes, Any]
    honest: Content
    last: bytes | None = None


class Faults(logging.Handler):
    """Collects what is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what was logged."""
        self.found.append(record.getMessage())


async def target(folder: Path) -> Target:
    """Found a space in which three groups are, and let them write."""
    forger, puppet, holder = [
        await open_hub(await new_home(folder, name)) for name in ("Forger", "Puppet", "Holder")
    ]
    space = await forger.found(acts.SpaceSort.SHARED, "Joint")
    for guest, role in ((holder, Role.CONTRIBUTOR), (puppet, Role.READER)):
        await let_in(forger, guest, space, role)
        await carry(forger, guest, space)
    own = [await _wrote(holder, space, number) for number in range(3)]
    await carry(holder, forger, space)
    for number in range(3):
        await _wrote(forger, space, number)
    for guest in (holder, puppet):
        await carry(forger, guest, space)
    shown = {record: await holder.run(_fields, holder, record) for record in own}
    return Target(
        folder=folder,
        forger=forger,
        puppet=puppet,
        holder=holder,
        space=space,
        own=shown,
        honest=await true_content(forger, space),
    )


async def _wrote(hub: Hub, space: bytes, number: int) -> bytes:
    made = event(f"Meal {number}", place="Hall")
    assert isinstance(made.op, Create)
    (record,) = await hub.append(space, [replace(made, op=msgspec.structs.replace(made.op, shared=False))])
    await hub.append(space, [await hub.run(lambda: edit(hub.replica, record, place="Yard"))])
    await hub.edit_note(record, "notes", "", "Bring bread.", None)
    await hub.edit_note(record, "notes", "Bring bread.", "Bring bread and salt.", None)
    await hub.run(lambda: say(hub.replica, space, record, "agree"))
    return bytes(record)


def _fields(hub: Hub, record: bytes) -> Any:
    return hub.replica.projection.listing.view(record)["fields"]


# Changes


def changed(content: Content, chance: random.Random) -> Content:
    """Return a content that somebody changed in a few places."""
    for _ in range(chance.randrange(1, 4)):
        content = chance.choice(_CHANGES)(content, chance)
    return content


def _other_floors(content: Content, chance: random.Random) -> Content:
    at = chance.randrange(len(content.floors))
    floor = content.floors[at]
    seq = chance.choice([1, 2, floor.seq + 1, floor.seq + 1_000_000, limits.SEQ_MAX])
    tip = chance.choice([floor.tip, chance.randbytes(32)])
    new = acts.Floor(floor.log, seq, tip)
    return replace(content, floors=(*content.floors[:at], new, *content.floors[at + 1 :]))


def _other_logs(content: Content, chance: random.Random) -> Content:
    logs = list(content.logs)
    at = chance.randrange(len(logs))
    match chance.randrange(4):
        case 0:
            logs[at] = KeptLog(chance.choice(logs).opening, logs[at].heads)
        case 1:
            logs[at] = KeptLog(chance.randbytes(chance.randrange(1, 99)), ())
        case 2:
            logs[at] = KeptLog(logs[at].opening, tuple(chance.randbytes(32) for _ in range(3)))
        case _:
            del logs[at]
    return replace(content, logs=tuple(logs))


def _other_records(content: Content, chance: random.Random) -> Content:
    found = list(content.records)
    if not found:
        return content
    at = chance.randrange(len(found))
    match chance.randrange(5):
        case 0:
            del found[at]
        case 1:
            found.append(_renamed(found[at], chance))
        case 2:
            found[at] = msgspec.structs.replace(found[at], creation=chance.randrange(9))
        case 3:
            void = chance.choice(["author-not-contributor", "x" * 64, "no such thing"])
            log, count = chance.randrange(len(content.floors) + 1), chance.choice([1, limits.SEQ_MAX])
            problem = KeptProblem(void, "edit", log, None, count)
            found[at] = msgspec.structs.replace(found[at], problems=(problem,) * chance.randrange(1, 3))
        case _:
            found[at] = msgspec.structs.replace(found[at], changed_ms=chance.choice([0, limits.TIME_MS_MAX]))
    return replace(content, records=tuple(found))


def _renamed(record: KeptRecord, chance: random.Random) -> KeptRecord:
    fresh = [msgspec.structs.replace(item, hash=chance.randbytes(32)) for item in record.items]
    return msgspec.structs.replace(record, items=tuple(fresh))


def _other_items(content: Content, chance: random.Random) -> Content:
    records = list(content.records)
    if not records:
        return content
    at = chance.randrange(len(records))
    items = list(records[at].items)
    place = chance.randrange(len(items))
    match chance.randrange(5):
        case 0:
            del items[place]
        case 1:
            items.insert(place, msgspec.structs.replace(items[place], hash=chance.randbytes(32)))
        case 2:
            chance.shuffle(items)
        case 3:
            items[place] = msgspec.structs.replace(items[place], op=_other_op(items[place].op, chance))
        case _:
            items[place] = _other_item(items[place], content, chance)
    if items:
        records[at] = msgspec.structs.replace(records[at], items=tuple(items))
    return replace(content, records=tuple(records))


def _other_item(item: KeptItem, content: Content, chance: random.Random) -> KeptItem:
    others = [one.hash for record in content.records for one in record.items]
    values: dict[str, Callable[[], object]] = {
        "hash": lambda: chance.choice(others),
        "log": lambda: chance.randrange(len(content.floors) + 1),
        "seq": lambda: chance.randrange(12),
        "claimed_ms": lambda: chance.choice([0, limits.TIME_MS_MAX]),
        "clock_unsure": lambda: True,
        "member": lambda: chance.randbytes(16),
        "rests": lambda: tuple(sorted({chance.randrange(9) for _ in range(4)})),
        "void": lambda: chance.choice(["", "author-not-contributor", "x-y", "<b>"]),
    }
    name = chance.choice(sorted(values))
    return msgspec.structs.replace(item, **{name: values[name]()})


def _other_op(op: DataOp, chance: random.Random) -> DataOp:
    text = chance.choice([None, "", "yes", "x" * 16_000, "2027-01-01", "\U0001f389" * 9, "-5", "9" * 400])
    writes = (Write(chance.choice(_PATHS) or "x", text),) * chance.randrange(3)
    match op:
        case Create() if chance.random() < 0.5:
            return msgspec.structs.replace(op, kind=chance.choice(_KINDS), shared=chance.random() < 0.5)
        case Create():
            part_of = chance.choice([None, chance.randbytes(32)])
            return msgspec.structs.replace(op, part_of=part_of, part="body", writes=writes)
        case Edit():
            return Edit(0, (*op.writes, *writes))
        case NoteEdit():
            update = chance.choice([b"\x00", b"\x00\x00", chance.randbytes(30), op.update[:-1] or b"\x00"])
            path = chance.choice(["notes", "x"])
            return NoteEdit(0, path, chance.choice([op.session, 0, limits.SEQ_MAX]), update)
        case _:
            statement = chance.choice(["agree", "object", "call-off", "nothing"])
            return Say(0, statement, (("note", text or ""),) * chance.randrange(3), chance.randbytes(16))


def _other_names(content: Content, chance: random.Random) -> Content:
    names = list(content.covered)
    for _ in range(chance.randrange(1, 4)):
        if names and chance.random() < 0.5:
            names.pop(chance.randrange(len(names)))
        else:
            names.append(chance.randbytes(8))
    return replace(content, covered=tuple(names))


def _other_bytes(content: Content, chance: random.Random) -> Content:
    parts = list(content.packed())
    at = chance.randrange(len(parts))
    match chance.randrange(5):
        case 0:
            part = bytearray(parts[at])
            for _ in range(chance.randrange(1, 4)):
                part[chance.randrange(len(part))] = chance.randrange(256)
            parts[at] = bytes(part)
        case 1 if len(parts) > 1:
            del parts[at]
        case 2:
            parts.insert(at, chance.choice(parts))
        case 3:
            chance.shuffle(parts)
        case _:
            parts[at] = parts[at][: chance.randrange(1, len(parts[at]) + 1)]
    return replace(content, parts=tuple(parts))


_CHANGES: Sequence[Callable[[Content, random.Random], Content]] = (
    _other_floors,
    _other_logs,
    _other_records,
    _other_items,
    _other_items,
    _other_items,
    _other_names,
    _other_bytes,
)


# Trials


async def trial(found: Target, seed: int) -> str:
    """Run one trial and return what came of it, at the one that holds nearly all and at the newcomer."""
    chance = random.Random(seed)
    floor, log = await hidden_log(found.forger, found.space)
    content = replace(changed(with_log(found.honest, floor, log), chance), replaces=found.last)
    try:
        forged = await write_content(found.forger, found.space, content)
    except (Malformed, msgspec.ValidationError):
        return "not to be written"
    except LocalFault as fault:
        if fault.message != "entry-unreadable":
            raise
        return "not to be written"
    newcomer = await open_hub(await new_home(found.folder, f"Newcomer {seed}"))
    try:
        await let_in(found.forger, newcomer, found.space)
        await carry(found.forger, found.puppet, found.space, without=[floor.log])
        await found.puppet.append_control(found.space, acts.ConfirmGeneration(forged))
        for taker in (found.holder, newcomer):
            await carry(found.puppet, taker, found.space, without=[floor.log])
            await carry(found.forger, taker, found.space, without=[floor.log])
        told = [one.replica.projection.contents.found(forged) for one in (found.holder, newcomer)]
        if told[-1] is not Found.BROKEN:
            found.last = forged  # a broken one is passed over
        await check_holder(found, seed)
        await check(newcomer, found.space, seed)
    finally:
        await newcomer.close()
    await check_start(found, f"Newcomer {seed}", seed)
    return " / ".join(one.value if one is not None else "waits" for one in told)


async def check_holder(found: Target, seed: int) -> None:
    """Raise AssertionError where somebody lost what was there."""
    await check(found.holder, found.space, seed)
    for record, before in found.own.items():
        now = await found.holder.run(_fields, found.holder, record)
        assert now == before, f"what was written here is lost, seed {seed}"


async def check(hub: Hub, space: bytes, seed: int) -> bytes:
    """Raise AssertionError where what is shown isn't what the entries say; return its hash."""
    before = (await hub.view_hash(space, 0)).hash
    _, bad = await check_entries(hub.run, hub.replica)
    assert not bad, f"entries that don't hold, seed {seed}"
    await hub.run(hub.replica.rebuild)
    hub.notes_changed(await hub.run(hub.replica.stale_notes))
    await hub.idle()
    assert (await hub.view_hash(space, 0)).hash == before, f"made anew it shows something else, seed {seed}"
    return before


async def check_start(found: Target, name: str, seed: int) -> None:
    """Raise AssertionError where a home doesn't show the same after a start, or can't be written in."""
    hub = await open_hub(await open_home(found.folder / name, lambda: None))
    try:
        before = await check(hub, found.space, seed)
        if hub.replica.state(found.space).role(hub.home.identity.group) is not None:
            await hub.append(found.space, [event("Later")])
            assert await check(hub, found.space, seed) != before
    finally:
        await hub.close()


async def trials(first: int, count: int) -> Counter[str]:
    """Run trials on the same nodes; raise AssertionError when a promise is broken."""
    seen: Counter[str] = Counter()
    faults = Faults()
    logging.getLogger().addHandler(faults)
    try:
        with tempfile.TemporaryDirectory() as name:
            found = await target(Path(name))
            for seed in range(first, first + count):
                seen[await trial(found, seed)] += 1
                assert not faults.found, f"seed {seed}: {faults.found}"
            for hub in (found.forger, found.puppet, found.holder):
                await hub.close()
    finally:
        logging.getLogger().removeHandler(faults)
    return seen


def main() -> None:
    """Run trials from the command line."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    seen = asyncio.run(trials(first, count))
    print(f"{seen.total()} hostile checkpoints: {dict(seen.most_common())}")


if __name__ == "__main__":
    main()
