"""Vectors of generations: which count, what is kept of records, contents that are refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crdt.generation_content import Packer, content_hash, part_hash
from crdt.generation_records import keep
from crdt.generations import generations, newest
from crdt.kind import kinds
from identity.encoding import encode
from tests.crdt import test_generation_content as contents
from tests.crdt.generation_world import Site, generation
from tests.crdt.kind_races import Race
from tests.crdt.record_world import Device, meet

Vectors = dict[str, Any]


def generation_vectors() -> Vectors:
    """Return cases of every rule."""
    return {
        "counting": [_counting(about, site) for about, site in _cases()],
        "kept": [_kept(name) for name in ("event", "pledge", "case")],
        "refused": {about: [part.hex() for part in parts] for about, parts in sorted(_refused().items())},
    }


def _cases() -> Iterator[tuple[str, Site]]:
    site = Site(0)
    site.make(generation(5))
    yield "alone in a space one counts at once", site
    site = Site()
    site.make(generation(5))
    yield "another reader has to confirm", site
    site = Site()
    site.confirm(0, site.make(generation(5)))
    yield "another reader confirmed", site
    site = Site()
    site.make(generation(5), seen=(site.genesis.hash,))
    yield "nobody gets round a confirmation by having seen nothing", site
    site = Site()
    made = site.make(generation(5))
    site.confirm(0, made)
    site.remove(0, (made.hash,))
    yield "who confirmed was removed without the removal having seen it", site
    site = Site(2)
    first = site.make(generation(5, 5))
    site.confirm(0, first)
    more = site.make(generation(9, 5, after=first.hash))
    site.confirm(1, more)
    yield "the later one covers more", site
    instead = site.make(generation(3, 3, after=first.hash, replaces=more.hash))
    site.confirm(0, instead)
    yield "one replaces another", site


def _counting(about: str, site: Site) -> Vectors:
    state = site.state(site.founder)
    found = generations(state)
    used = newest(found)
    return {
        "about": about,
        "space": site.space.hex(),
        "control_key": site.control_key.hex(),
        "entries": [
            {"header": encode(entry.header).hex(), "payload": (entry.payload or b"").hex()}
            for entry in site.entries
        ],
        "counting": sorted(one.hash.hex() for one in found if one.counts),
        "used": used.hash.hex() if used else None,
    }


def _kept(name: str) -> Vectors:
    """Return the operations of records that groups raced in, and what is kept of them."""
    race = Race(kinds()[name], 1)
    race.run(30)
    meet(*race.devices)
    device = race.devices[0]
    logs = sorted({item.log for _, item in device.items.values()})
    places = {log: number for number, log in enumerate(logs)}
    folds = sorted(device.shelf, key=lambda fold: fold.id)
    packer = Packer()
    parts = [*packer.add(keep(fold, places) for fold in folds), *packer.end()]
    return {
        "kind": name,
        "logs": [log.hex() for log in logs],
        "authors": [_author(device, log) for log in logs],
        "records": [{"id": fold.id.hex(), "items": [_item(item) for item in fold.items]} for fold in folds],
        "parts": [part.hex() for part in parts],
        "content": content_hash(map(part_hash, parts)).hex(),
    }


def _author(device: Device, log: bytes) -> list[str]:
    author = next(item.author for _, item in device.items.values() if item.log == log)
    return [author.group.hex(), author.device.hex()]


def _item(item: Any) -> Vectors:
    return {
        "hash": item.hash.hex(),
        "log": item.log.hex(),
        "seq": item.seq,
        "claimed_ms": item.claimed_ms,
        "void": item.void,
        "deps": [dep.hex() for dep in item.deps],
        "op": encode(item.op).hex(),
    }


def _refused() -> dict[str, list[bytes]]:
    short = {about: data for about, data in contents.DISORDERED.items() if sum(map(len, data)) < 20_000}
    return {about: contents.broken_record(change) for about, change in contents.WRONG.items()} | short
