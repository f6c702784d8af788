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

from collections import defaultdict
from collections.abc import Callable, Iterator

from crdt.acts import FirstBody, Genesis
from crdt.entry import Entry, open_entry
from crdt.limits import BODY_BYTES_MAX
from crdt.membership import Role
from crdt.space import OPEN_DOMAIN, Author, SpaceState, opening_message
from identity.encoding import decode
from identity.keys import verify
from node.replica.ledger import LogRow
from sync.inventory import Digests, Inventory
from tests.sim.clock import BEGIN_MS
from tests.sim.site import Site, Word
from tests.sim.world import World

AT_MS = BEGIN_MS + 86_400_000
Checker = Callable[[World], Iterator[str]]


def kept(world: World) -> Iterator[str]:
    """Every acknowledged entry is on the disk of the site that acknowledged it."""
    for site in world.sites:
        for word in site.promises.words:
            if not site.holds(word.entry):
                yield f"{site.name} lost its own entry {word.entry.hex()[:8]}"


def reached(world: World) -> Iterator[str]:
    """Every acknowledged change has its effect at everybody who may read it and is connected to its author."""
    for site in world.sites:
        for word in site.promises.words:
            for other in _circle(world, word.space, site):
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
        if all(_reads(site, space) for space in site.replica.spaces) and not site.in_sync():
            yield f"{site.name} never learns that it is in sync"


def rebuilt(world: World) -> Iterator[str]:
    """The view hash is the same after all caches were made anew."""
    for site in world.sites:
        before = {space: site.replica.view_hash(space, AT_MS) for space in site.replica.spaces}
        site.replica.rebuild()
        for record, path in site.replica.stale_notes():
            site.put_together(record, path)
        for space, view in before.items():
            if site.replica.view_hash(space, AT_MS) != view:
                yield f"{site.name} shows {space.hex()[:8]} otherwise after a rebuild"


def attributed(world: World) -> Iterator[str]:
    """Every log whose entries count was opened by a device in the roster of its group, with that device's key."""
    for site in world.sites:
        for space, state in site.replica.spaces.items():
            for row in site.replica.ledger.logs_of(space):
                author = state.authors.get(row.log)
                if author is None and row.applied > 1:
                    yield f"{site.name} understood a log without an author"
                if author is not None and not is_proven(site, state, row, author):
                    yield f"{site.name} takes {row.log.hex()[:8]} for a log of {author.device.hex()[:8]}"
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
        left = [site for site in world.sites if _reads(site, space)]
        while left:
            circle = _circle(world, space, left[0])
            left = [site for site in left if site not in circle]
            yield space, circle


def _circle(world: World, space: bytes, start: Site) -> list[Site]:
    if not _reads(start, space):
        return []
    found, queue = [start], [start]
    while queue:
        place = world.sites.index(queue.pop())
        for edge in sorted(world.edges):
            if place in edge:
                other = world.sites[sum(edge) - place]
                if other not in found and _reads(other, space):
                    found.append(other)
                    queue.append(other)
    return found


def _reads(site: Site, space: bytes) -> bool:
    state = site.replica.spaces.get(space)
    role = state.role(site.me.group) if state else None
    return role is not None and role >= Role.READER


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
        return "" if found is not None and word.token in found[0] else f"({word.token}) is not in the note"
    item = fold.item(word.entry)
    return "has no effect" if item is None or item.void else ""


def is_proven(site: Site, state: SpaceState, row: LogRow, author: Author) -> bool:
    """Check anew, from bytes and the roster alone, whether an entry that opens a log proves its author."""
    ledger = site.replica.ledger
    branches = {0, *(chain.branch for chain in ledger.branches.chains(row) if chain.first == 0)}
    openings = (entry for branch in branches for entry in ledger.entries(row, 0, 1, branch))
    return any(_opens(state, entry, author) for entry in openings)


def _opens(state: SpaceState, first: Entry, author: Author) -> bool:
    folded = state.roster_of(author.group)
    device = folded.ever.get(author.device) if folded else None
    key = state.keyring.find(first.header.key)
    if device is None or key is None:
        return False
    body: FirstBody = decode(open_entry(first, key), FirstBody, bytes_max=BODY_BYTES_MAX)  # type: ignore[arg-type]
    opening = body.open if isinstance(body, Genesis) else body
    header = first.header
    message = opening_message(header.space, header.log, header.kind, opening.incarnation)
    return opening.device == author.device and verify(OPEN_DOMAIN, device.sign, message, opening.proof)


def digests_at(site: Site, space: bytes) -> Digests:
    inventory = Inventory()
    inventory.update(space, site.replica.heads(space))
    return inventory.digests(space)


def differences(circle: list[Site], space: bytes) -> str:
    heads: defaultdict[bytes, dict[str, str]] = defaultdict(dict)
    for site in circle:
        for head in site.replica.heads(space):
            forked = "" if head.forked_at is None else f" forked at {head.forked_at}"
            heads[head.log][site.name] = f"{head.height} {head.tip.hex()[:6]}{forked}"
    unequal = {
        log: told for log, told in heads.items() if len(told) < len(circle) or len(set(told.values())) > 1
    }
    return "; ".join(f"{log.hex()[:8]}: {told}" for log, told in unequal.items())


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


def chain_at(site: Site, space: bytes, log: bytes) -> dict[int, bytes]:
    row = site.replica.ledger.logs.get((space, log))
    if row is None:
        return {}
    rows = site.disk.execute("SELECT seq, hash FROM entries WHERE log = ? AND branch = 0", (row.row,))
    return dict(rows.fetchall())
