"""What must hold in every healed world with a Byzantine group; each checker yields what breaks it.

peaceful     honest nodes never blame each other, come to rest, and agree within few rounds of meeting each other
kept         what an honest node acknowledged is on its disk after every restart
reached      every honest word has its effect at all honest readers that its author is connected to, rogue or no rogue
alike        honest readers with a way to each other hold the same, show the same and see the same members
readable     no view raises, whatever is in it, and all of it follows from the entries alone
attributed   every log whose entries count was opened by a device in the roster of its group, with that device's key
judged       every entry counts exactly if the rule over all entries, taken one by one, gives its author the right
forks_shown  a log that went two ways is forked at every honest node, and its people were told
bounded      no link is read faster than its budget allows, and no session remembers more than its bound
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crdt.entry import open_entry
from crdt.erasures import names
from crdt.limits import BODY_BYTES_MAX
from crdt.membership import Role
from crdt.ops import DataBody
from identity.encoding import decode
from node.replica.honouring import NOT_CONTRIBUTOR, VOID
from node.replica.log_row import LogRow
from node.sharing.windows import resting_with
from sync import limits
from tests.sim.byzantine_world import ByzantineWorld
from tests.sim.honest import Honest
from tests.sim.removal_checkers import data_of
from tests.sim.rogue import Equivocation
from tests.sim.site import Word
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

ROUNDS_MAX = 2
TIMES_MS = (AT_MS, 0, 2**53 - 1)
Checker = Callable[[ByzantineWorld], Iterator[str]]


def peaceful(world: ByzantineWorld) -> Iterator[str]:
    """No honest site blamed another, all came to rest, and soon."""
    yield from world.told.unrest
    for site in world.honest:
        yield from site.promises.faults
        for what in site.promises.untrue:
            yield f"{site.name} believed that {what}"
    if max(world.told.rounds, default=0) > ROUNDS_MAX:
        yield f"the honest needed {world.told.rounds} rounds"


def kept(world: ByzantineWorld) -> Iterator[str]:
    """Every acknowledged entry is on the disk of the site that acknowledged it."""
    for site in world.honest:
        yield from lost(site)


def reached(world: ByzantineWorld) -> Iterator[str]:
    """Every acknowledged change of whoever still has a right to it has its effect in its author's circle."""
    for circle in circles(world, world.space):
        for site in circle:
            lowered = _was_lowered(world, site)
            for word in site.promises.words:
                for other in circle if word.space == world.space and not lowered else ():
                    fault = missing(other, word)
                    if fault and not _taken_back(world, other, word):
                        yield f"{word.entry.hex()[:8]} of {site.name} {fault} at {other.name}"


def alike(world: ByzantineWorld) -> Iterator[str]:
    """Who can reach each other holds, shows and knows the same; who is out knows it."""
    for space in sorted({space for site in world.honest for space in site.replica.spaces}):
        for circle in circles(world, space):
            yield from _alike(world, space, circle)
    for one, other in world.edges:
        views = [world.membership_at(site) for site in (one, other)]
        groups = (one.me.group, other.me.group)
        told = [{group: group in view.readers for group in groups} for view in views]
        if told[0] != told[1] and any(all(known.values()) for known in told):
            yield f"{one.name} and {other.name} don't agree that both are here"


def readable(world: ByzantineWorld) -> Iterator[str]:
    """Everything can be shown at any time, and a rebuild shows the same."""
    for site in world.honest:
        for (record,) in site.disk.execute("SELECT record FROM records ORDER BY id").fetchall():
            for at_ms in TIMES_MS:
                try:
                    site.replica.projection.listing.view(bytes(record), at_ms)
                except Exception as error:  # whatever is raised is the finding
                    yield f"{site.name} can't show {record.hex()[:8]}: {type(error).__name__}: {error}"
    yield from shown_otherwise(world.chance.choice(world.honest))


def attributed(world: ByzantineWorld) -> Iterator[str]:
    """Every author is proven anew, from bytes and roster alone."""
    for site in world.honest:
        yield from unproven(site)


def judged(world: ByzantineWorld) -> Iterator[str]:
    """What counts is what the rule over all entries honours, for every circle."""
    for circle in circles(world, world.space):
        site = circle[0]
        entries, voids = data_of(site, world.space)
        honoured = world.membership_at(site).honoured(entries.values())
        for name, void in voids.items():
            # What can't be read, or says what it may not say, has other reasons to be without effect.
            if void in ("", VOID, NOT_CONTRIBUTOR) and (not void) != (name in honoured):
                yield f"{site.name} shows {name.hex()[:8]} as {void or 'counting'}"


def forks_shown(world: ByzantineWorld) -> Iterator[str]:
    """A log that two honest sites of a circle hold in two ways, or of which one has a proof, is forked at all."""
    for circle in circles(world, world.space):
        split: dict[bytes, int] = {}
        for log, seq in _splits(world, circle):
            split[log] = min(seq, split.get(log, seq))
        for site in circle:
            for log, seq in split.items():
                found = site.replica.ledger.logs.get((world.space, log))
                if found is None or found.forked_at is None or found.forked_at > seq:
                    yield f"{site.name} doesn't know that {log.hex()[:8]} forked at {seq}"
                elif not site.told_fork(log):
                    yield f"{site.name} told nobody that {log.hex()[:8]} forked"


def bounded(world: ByzantineWorld) -> Iterator[str]:
    """Nobody made a node read more than it wanted to, or remember more than it has room for."""
    for site in world.honest:
        yield from (f"{site.name}: {what}" for what in site.overdrawn)
        if site.widest > limits.LOGS_MAX:
            yield f"{site.name} remembers {site.widest} logs of one session"


CHECKERS: tuple[Checker, ...] = (
    *(peaceful, kept, reached, alike, readable, attributed, judged, forks_shown, bounded),
)


def findings(world: ByzantineWorld) -> list[str]:
    """Return everything that is wrong in a healed world."""
    return [f"{check.__name__}: {what}" for check in CHECKERS for what in check(world)]


# Who belongs together


def circles(world: ByzantineWorld, space: bytes) -> list[list[Honest]]:
    """Return the honest readers of a space by how data reaches them from each other, over honest sites alone."""
    left = [site for site in world.honest if reads(site, space)]
    found = []
    while left:
        circle, work = [left[0]], [left.pop(0)]
        while work:
            site = work.pop()
            near = [other for other in left if _linked(world, space, site, other)]
            left = [other for other in left if other not in near]
            circle += near
            work += near
        found.append(circle)
    return found


def _linked(world: ByzantineWorld, space: bytes, one: Honest, other: Honest) -> bool:
    if not any({one, other} == set(edge) for edge in world.edges):
        return False
    for site, far in ((one, other), (other, one)):
        state = site.replica.state(space)
        if far.me.group not in state.membership().readers or far.me.group in resting_with(
            state, site.me.group
        ):
            return False
    return True


# What a circle has


def _alike(world: ByzantineWorld, space: bytes, circle: list[Honest]) -> Iterator[str]:
    name, names = space.hex()[:8], [site.name for site in circle]
    if len({repr(digests_at(site, space)) for site in circle}) > 1:
        yield f"the entries of {name} differ: {differences(circle, space)}"
        return
    if _shown_otherwise(space, circle):
        yield f"the views of {name} differ among {names}"
    views = [site.replica.state(space).membership() for site in circle]
    if len({repr((sorted(view.members.items()), view.epoch)) for view in views}) > 1:
        yield f"{names} see other members of {name}, or another epoch"
    for site in circle:
        yield from (
            f"{site.name} can't read {what} of {name}" for what in _unread(world, circle, site, space)
        )


def _shown_otherwise(space: bytes, circle: list[Honest]) -> bool:
    """Tell whether two show different things; not of who was never given a key of a rogue's, and says so."""
    views: dict[object, set[bytes]] = {}
    for site in circle:
        ring = site.replica.state(space).keyring
        view, is_whole = site.replica.view_hash(space, AT_MS)
        for readers in (frozenset({*ring.control, *ring.data}), *(["whole"] if is_whole else ())):
            views.setdefault(readers, set()).add(view)
    return any(len(found) > 1 for found in views.values())


def _unread(world: ByzantineWorld, circle: list[Honest], site: Honest, space: bytes) -> Iterator[str]:
    """Yield the logs of honest groups of which something waits, be it for ever.

    Not those of a group that may read no longer, where what they rest on was withheld from the whole circle: it takes
    nothing from that group any more. Whoever can't read them says so.
    """
    state, replica = site.replica.state(space), site.replica
    says_so = not replica.view_hash(space, AT_MS)[1]
    waiting = {entry.header.log for entry in state.waiting.values()}
    for row in replica.ledger.logs_of(space):
        author = state.authors.get(row.log)
        if author is None or world.is_rogue_device(author.device):
            continue
        is_behind = not row.is_control and row.applied < row.height
        if is_behind and says_so and author.group not in state.membership().readers:
            is_behind = not _rests_on_withheld(circle, site, row)
        if row.log in waiting or is_behind:
            yield f"{row.log.hex()[:8]} of {author.group.hex()[:8]} beyond {row.applied}"
    if replica.projection.contents.taking(space):
        yield "what waits for a generation"


def _rests_on_withheld(circle: list[Honest], site: Honest, row: LogRow) -> bool:
    """Tell whether what a site reads next in a log rests on an entry that nobody of a circle holds."""
    state, projection = site.replica.state(row.space), site.replica.projection
    entry = next(site.replica.ledger.entries(row, row.applied, row.applied + 1), None)
    key = state.keyring.find(entry.header.key) if entry is not None else None
    if entry is None or entry.payload is None or key is None:
        return False
    body = decode(open_entry(entry, key), DataBody, bytes_max=BODY_BYTES_MAX)
    work = {*(body.heads or ()), *(dep for dep in body.deps if isinstance(dep, bytes))}
    while work:
        name = work.pop()
        if name in state.early:
            work.update(state.early[name].seen)
        elif name not in state.records and not projection.is_understood(row.space, name):
            if not any(other.holds(name) for other in circle):
                return True
    return False


def missing(site: Honest, word: Word) -> str:
    """Return what of an acknowledged change is missing at a reader, empty if nothing."""
    if not word.record:
        return "" if site.holds(word.entry) else "didn't arrive"
    fold = site.replica.projection.fold(word.record)
    item = fold.item(word.entry) if fold is not None else None
    if fold is None or item is None:
        return "has no record" if fold is None else "didn't arrive"
    if item.void:
        return f"has no effect ({item.void})"
    if word.token:
        verdict = site.replica.projection.note(word.record, word.path).verdict(word.entry)
        return "" if verdict.accepted else f"({word.token}) is not in the note ({verdict.reason})"
    return ""


def _was_lowered(world: ByzantineWorld, site: Honest) -> bool:
    """Tell whether somebody entitled, a rogue perhaps, ended a right of a site's group; ``judged`` says what counts."""
    settled = world.membership_at(site).settled
    return any(
        one.ends | one.leaves | one.given[Role.COURIER] | one.given[Role.READER]
        for one in settled.roll.of_group.get(site.me.group, ())
    )


def _taken_back(world: ByzantineWorld, site: Honest, word: Word) -> bool:
    """Tell whether a cheat took a word by right: its record is erased, or a cheat's that a fork set aside."""
    replica, record = site.replica, word.record
    if _is_erased_by_rogue(world, site, word):
        return True
    place = replica.ledger.branches.place(record)
    if replica.erasing.is_gone(world.space, record) or place is None:
        return place is not None
    row = replica.ledger.by_row(place.log)
    (made,) = replica.ledger.entries(row, place.seq, place.seq + 1, place.branch)
    if replica.erasing.is_erased(row, made):
        return True
    fold, author = replica.projection.fold(record), replica.state(world.space).authors.get(row.log)
    is_void = fold is not None and fold.owner is None
    return is_void and author is not None and world.is_rogue_device(author.device)


def _is_erased_by_rogue(world: ByzantineWorld, site: Honest, word: Word) -> bool:
    """Tell whether a cheat that stands above the author erased a word by itself, under the name of another record.

    Or the entry before it that said which acts its author had: who may erase that may spoil what rests on it.
    """
    replica = site.replica
    place = replica.ledger.branches.place(word.entry)
    if place is None:
        return False
    row = replica.ledger.by_row(place.log)
    acts = [one for one in replica.erasing.known(world.space).acts if world.is_rogue(one.by.group)]
    for entry in reversed(list(replica.ledger.entries(row, 1, place.seq + 1, place.branch))):
        if any(names(one.places, row.log, entry.header.seq, entry.hash) for one in acts):
            return True
        body = replica.body(row, entry)
        if body is not None and body.heads is not None:
            return False
    return False


def known_forks(world: ByzantineWorld, circle: list[Honest]) -> list[Equivocation]:
    """Return the equivocations of which a circle holds both branches, all its members taken together."""
    return [
        fork
        for mind in world.minds
        for fork in mind.forks
        if all(any(site.holds(name) for site in circle) for name in fork.branches)
    ]


def _splits(world: ByzantineWorld, circle: list[Honest]) -> Iterator[tuple[bytes, int]]:
    """Yield logs that went two ways: by a proof that some site has, or by the entries that all hold together."""
    space = world.space
    held: dict[tuple[bytes, int], set[bytes]] = {}
    for site in circle:
        for row in site.replica.ledger.logs_of(space):
            if row.forked_at is not None:
                yield row.log, row.forked_at
            for seq, name in chain_at(site, space, row.log).items():
                held.setdefault((row.log, seq), set()).add(name)
    yield from (place for place, names in held.items() if len(names) > 1)
    yield from ((fork.log, fork.seq) for fork in known_forks(world, circle))
