"""What must hold in every healed world; each checker yields what breaks it.

kept        I1  what a replica acknowledged is on its own disk, whatever crashed
reached     I1  and finally with everybody who may read it: entry, effect and word
alike       I2  who can read the same entries holds the same and shows the same, and knows that it is in sync
rebuilt     I3  what is shown follows from the entries alone
attributed  I6  every entry that counts comes from a device in the roster of its group
forks_shown     who writes one log in two places is found out everywhere
holding         what a peer is said to hold, it holds
peaceful    I4  honest nodes never break each other's rules, and fall silent when there is nothing left to say
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from node.store import texts
from tests.sim.site import Site, Word
from tests.sim.site_checks import (
    AT_MS,
    chain_at,
    differences,
    digests_at,
    lost,
    reads,
    shown_otherwise,
    unproven,
)
from tests.sim.world import World

Checker = Callable[[World], Iterator[str]]


def kept(world: World) -> Iterator[str]:
    """Every acknowledged entry is on the disk of the site that acknowledged it."""
    for site in world.sites:
        yield from lost(site)


def reached(world: World) -> Iterator[str]:
    """Every acknowledged change has its effect at everybody who may read it and is connected to its author."""
    for site in world.sites:
        for word in site.promises.words:
            for other in world.circle(word.space, site):
                fault = _missing(other, word)
                if fault:
                    yield f"{word.entry.hex()[:8]} of {site.name} {fault} at {other.name}"


def alike(world: World) -> Iterator[str]:
    """Connected readers of a space have equal digests, read everything, show the same, and say they are in sync."""
    for space, circle in _circles(world):
        name = space.hex()[:8]
        digests = {site.name: digests_at(site, space) for site in circle}
        if len(set(map(repr, digests.values()))) > 1:
            yield f"the entries of {name} differ: {differences(circle, space)}"
            continue
        views = {site.name: site.replica.view_hash(space, AT_MS) for site in circle}
        if len({hash_ for hash_, _ in views.values()}) > 1:
            yield f"the views of {name} differ: {', '.join(views)}"
        for site_name, (_, is_whole) in views.items():
            if not is_whole:
                yield f"{site_name} can't read all of {name}"
    for site in world.sites:
        # Who left may never hear that a peer knows it: from then on the peer is silent about the space.
        if all(reads(site, space) for space in site.replica.spaces) and not site.in_sync():
            yield f"{site.name} never learns that it is in sync"


def rebuilt(world: World) -> Iterator[str]:
    """The view hash is the same after all caches were made anew."""
    for site in world.sites:
        yield from shown_otherwise(site)


def attributed(world: World) -> Iterator[str]:
    """Every log whose entries count was opened by a device in the roster of its group, with that device's key."""
    for site in world.sites:
        yield from unproven(site)
        for state in site.replica.spaces.values():
            for record in state.records.values():
                if state.authors.get(record.log) != record.author:
                    yield f"{site.name} takes {record.hash.hex()[:8]} for an act of {record.author.device.hex()[:8]}"


def forks_shown(world: World) -> Iterator[str]:
    """A log that two connected sites hold differently, or of which one has a proof, is forked at all of them."""
    for space, circle in _circles(world):
        split: dict[bytes, int] = {}
        for site in circle:
            for log, seq in _branching(circle, site, space):
                split[log] = min(seq, split.get(log, seq))
        for site in circle:
            for log, seq in split.items():
                found = site.replica.ledger.logs.get((space, log))
                if found is None or found.forked_at is None or found.forked_at > seq:
                    yield f"{site.name} doesn't show that {log.hex()[:8]} forked at {seq}"


def holding(world: World) -> Iterator[str]:
    """No site ever believed that a group holds what none of its devices had held."""
    for site in world.sites:
        for what in site.promises.untrue:
            yield f"{site.name} believed that {what}"


def peaceful(world: World) -> Iterator[str]:
    """No honest site blamed another, and nothing is left to do."""
    for site in world.sites:
        yield from site.promises.faults
    if world.timeline.busy:
        yield "the world doesn't come to rest"


CHECKERS: tuple[Checker, ...] = (
    peaceful,
    kept,
    reached,
    alike,
    forks_shown,
    holding,
    attributed,
    rebuilt,
)


def findings(world: World) -> list[str]:
    """Return everything that is wrong in a healed world."""
    return [f"{check.__name__}: {what}" for check in CHECKERS for what in check(world)]


# Who belongs together


def _circles(world: World) -> Iterator[tuple[bytes, list[Site]]]:
    """Yield, for each space, its readers by how their lines connect them."""
    for space in sorted({space for site in world.sites for space in site.replica.spaces}):
        left = [site for site in world.sites if reads(site, space)]
        while left:
            circle = world.circle(space, left[0])
            left = [site for site in left if site not in circle]
            yield space, circle


# What a site has


def _missing(site: Site, word: Word) -> str:
    """Return what of an acknowledged change is missing at a reader, empty if nothing."""
    if not word.record:
        return "" if site.holds(word.entry) else "didn't arrive"
    fold = site.replica.projection.fold(word.record)
    row = site.replica.projection.row(word.record)
    if fold is None or row is None:
        return "has no record"
    if word.token:
        found = site.disk.execute(
            "SELECT text FROM notes WHERE record = ? AND path = ?", (row.id, word.path)
        ).fetchone()
        is_there = found is not None and word.token in texts.plain(found[0])
        return "" if is_there else f"({word.token}) is not in the note"
    item = fold.item(word.entry)
    return "has no effect" if item is None or item.void else ""


def _branching(circle: list[Site], site: Site, space: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield logs that forked at a site, by its proof or by comparing its entries with those of others."""
    for row in site.replica.ledger.logs_of(space):
        if row.forked_at is not None:
            yield row.log, row.forked_at
        mine = chain_at(site, space, row.log)
        for other in circle:
            theirs = chain_at(other, space, row.log)
            parted = [seq for seq in mine if seq in theirs and theirs[seq] != mine[seq]]
            if parted:
                yield row.log, min(parted)
