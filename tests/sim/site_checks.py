"""What must hold at one site of any world, and what the checkers of worlds ask of sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crdt.acts import FirstBody, Genesis
from crdt.entry import Entry, open_entry
from crdt.limits import BODY_BYTES_MAX
from crdt.membership import Role
from crdt.space import OPEN_DOMAIN, Author, SpaceState, opening_message
from identity.encoding import decode
from identity.keys import verify
from node.replica.log_row import LogRow
from sync.inventory import Digests, Inventory
from tests.sim.clock import BEGIN_MS
from tests.sim.site import Site

AT_MS = BEGIN_MS + 86_400_000


def lost(site: Site) -> Iterator[str]:
    """Yield the acknowledged entries that are not on the disk of the site that acknowledged them."""
    for word in site.promises.words:
        if not site.holds(word.entry):
            yield f"{site.name} lost its own entry {word.entry.hex()[:8]}"


def shown_otherwise(site: Site) -> Iterator[str]:
    """Make all that follows from the entries anew; yield the spaces whose view hash is another then."""
    before = {space: site.replica.view_hash(space, AT_MS) for space in site.replica.spaces}
    site.replica.rebuild()
    for record, path in site.replica.stale_notes():
        site.put_together(record, path)
    for space, view in before.items():
        if site.replica.view_hash(space, AT_MS) != view:
            yield f"{site.name} shows {space.hex()[:8]} otherwise after a rebuild"


def unproven(site: Site) -> Iterator[str]:
    """Yield the logs that count without having been opened by a device in their group's roster, with its key."""
    for space, state in site.replica.spaces.items():
        for row in site.replica.ledger.logs_of(space):
            author = state.authors.get(row.log)
            if author is None and row.applied > 1:
                yield f"{site.name} understood a log without an author"
            if author is not None and not _is_proven(site, state, row, author):
                yield f"{site.name} takes {row.log.hex()[:8]} for a log of {author.device.hex()[:8]}"


def reads(site: Site, space: bytes) -> bool:
    """Return whether the site's group may read a space, as the site sees it."""
    state = site.replica.spaces.get(space)
    role = state.role(site.me.group) if state else None
    return role is not None and role >= Role.READER


def digests_at(site: Site, space: bytes) -> Digests:
    """Return the digests that a session would tell of a space."""
    inventory = Inventory()
    inventory.update(space, site.replica.heads(space))
    return inventory.digests(space)


def differences(circle: Sequence[Site], space: bytes) -> str:
    """Return, in words, which logs of a space are not alike at all sites."""
    heads: defaultdict[bytes, dict[str, str]] = defaultdict(dict)
    for site in circle:
        for head in site.replica.heads(space):
            forked = "" if head.forked_at is None else f" forked at {head.forked_at}"
            heads[head.log][site.name] = f"{head.height} {head.tip.hex()[:6]}{forked}"
    unequal = {
        log: told for log, told in heads.items() if len(told) < len(circle) or len(set(told.values())) > 1
    }
    return "; ".join(f"{log.hex()[:8]}: {told}" for log, told in unequal.items())


def chain_at(site: Site, space: bytes, log: bytes) -> dict[int, bytes]:
    """Return the hashes of a log's first branch by their sequence."""
    row = site.replica.ledger.logs.get((space, log))
    if row is None:
        return {}
    rows = site.disk.execute("SELECT seq, hash FROM entries WHERE log = ? AND branch = 0", (row.row,))
    return dict(rows.fetchall())


def _is_proven(site: Site, state: SpaceState, row: LogRow, author: Author) -> bool:
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
