"""What must hold in every healed world of removals; each checker yields what breaks it.

calm       all come to rest, and no honest node blames another
alike      the same membership, verdicts, requests, epoch and keys at all who are present, and who is out knows it
shown      who can read the same shows the same, all of it, and still does when everything is made anew
judged     what counts is exactly what the rule over all entries honours, looked at one by one
kept       what a remaining group wrote while its right held is shown to all: no word is lost
risen      nobody is back whom a senior had removed, unless that senior or one above asked it back
closed     what somebody writes who knows that a group is out can't be opened by that group
unmoved    who is out, or a junior, moved no standing of others by whatever it wrote afterwards
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from crdt.acts import Control, Grant
from crdt.entry import open_entry
from crdt.limits import BODY_BYTES_MAX
from crdt.membership import Act, ActKind, DataEntry, Membership, Outcome, Role, evaluate
from crdt.membership_causality import positions
from crdt.ops import DataBody
from crdt.space import Author
from identity.encoding import decode, split_hashes
from identity.errors import PeerFault
from node.replica.honouring import NOT_CONTRIBUTOR, VOID
from node.replica.log_row import LogRow
from node.sharing.windows import past_of, resting_with
from node.store import texts
from tests.sim.removal_world import RemovalWorld, Said
from tests.sim.site import Site
from tests.sim.site_checks import AT_MS

Checker = Callable[[RemovalWorld], Iterator[str]]


def calm(world: RemovalWorld) -> Iterator[str]:
    """All came to rest, and nobody was blamed."""
    if not world.is_calm:
        yield "the world doesn't come to rest"
    for site in world.sites:
        yield from site.promises.faults
        for what in site.promises.untrue:
            yield f"{site.name} believed that {what}"


def alike(world: RemovalWorld) -> Iterator[str]:
    """All who are present agree on who is, on every act, and on the key for new data; who is out knows it."""
    present = world.present()
    first = world.membership_at(world.sites[0])
    for site in present:
        own = world.membership_at(site)
        if site.me.group not in first.readers:
            yield f"{site.name} doesn't know that it is out"
        elif told(own) != told(first):
            yield f"{site.name} and {world.sites[0].name} see other members"
        elif (own.epoch, own.control_epochs) != (first.epoch, first.control_epochs):
            yield f"{site.name} and {world.sites[0].name} see another epoch"
    seen = {site.me.group for site in present}
    for site in world.sites:
        if site.me.group in first.readers - seen and not _was_never_told(world, site):
            yield f"{site.name} doesn't know that it is here"
    keys = {site.name: site.replica.state(world.space).data_key() for site in present}
    if len({key for key in keys.values()}) > 1:
        yield f"other keys serve new data at {', '.join(keys)}"
    if first.epoch is not None and None in keys.values():
        yield "a reader lacks the key for new data"


def _was_never_told(world: RemovalWorld, site: Site) -> bool:
    """Tell whether who cheats invited a site and gave it no key to read that by."""
    cheating = {cheat.me.group for cheat in (*world.rogues, *world.gang)}
    invite = world.membership_at(world.sites[0]).members[site.me.group].standing
    author = world.sites[0].replica.state(world.space).records[invite].author.group
    return author in cheating and invite not in site.replica.state(world.space).records


def shown(world: RemovalWorld) -> Iterator[str]:
    """Equal view hashes, at once and after everything is made anew."""
    for circle in circles(world):
        views = {site.name: site.replica.view_hash(world.space, AT_MS) for site in circle}
        if len({hash_ for hash_, _ in views.values()}) > 1:
            yield f"the views differ: { {name: view.hex()[:6] for name, (view, _) in views.items()} }"
        for one in circle:
            if not views[one.name][1] and not _waits_for_others(world, one):
                yield f"{one.name} can't read everything"
        site = circle[0]
        site.replica.rebuild()
        for record, path in site.replica.stale_notes():
            site.put_together(record, path)
        if site.replica.view_hash(world.space, AT_MS) != views[site.name]:
            yield f"{site.name} shows it otherwise after a rebuild"


def judged(world: RemovalWorld) -> Iterator[str]:
    """The entries that count are those that the rule honours."""
    for circle in circles(world):
        site = circle[0]
        entries, voids = data_of(site, world.space)
        honoured = world.membership_at(site).honoured(entries.values())
        for name, void in voids.items():
            if (void in (VOID, NOT_CONTRIBUTOR)) == (name in honoured):
                yield f"{site.name} shows {name.hex()[:8]} of {entries[name].group.hex()[:8]} as {void or 'counting'}"


def kept(world: RemovalWorld) -> Iterator[str]:
    """No word of a remaining group is lost: it has its effect with all who are present."""
    for circle in circles(world):
        for said in world.said:
            if said.site in circle and said.site not in world.rogues and _right_holds(world, circle[0], said):
                for site in circle:
                    fault = _missing(site, said)
                    if fault:
                        yield f"{said.word.entry.hex()[:8]} of {said.site.name} {fault} at {site.name}"


def closed(world: RemovalWorld) -> Iterator[str]:
    """Who is out by the author's view has no key to what the author writes, unless somebody let it in again.

    Who belonged to the space when all had healed was let in by right: the removal that the author knew turned out not
    to count. It is no less so where that group left later, or was removed by others, or where somebody who knew all
    that the author did gave it keys before it was removed once more.
    """
    for said in world.said:
        if said.site in world.rogues:
            continue
        name = _key_of(said.site, said.word.entry)
        here = frozenset().union(*world.readers[said.healings :])
        out = said.known.settled.roll.of_group.keys() - said.known.readers - here
        for site in world.sites:
            state = site.replica.spaces.get(world.space)
            if site.me.group in out and state is not None and state.keyring.find(name) is not None:
                if not (_was_let_in(world, said, site.me.group) or _was_back(world, said, site.me.group)):
                    yield f"{site.name} can open {said.word.entry.hex()[:8]} of {said.site.name}"
        for stand_in in world.puppets.stand_ins:
            state = stand_in.spaces.get(world.space)
            if stand_in.me.group in out and state is not None and state.keyring.find(name) is not None:
                if not _was_let_in(world, said, stand_in.me.group):
                    yield f"a stand-in can open {said.word.entry.hex()[:8]} of {said.site.name}"


def risen(world: RemovalWorld) -> Iterator[str]:
    """Nobody is here by an invitation that had seen a removal by somebody senior to its author, still a steward.

    Unless somebody at least as senior had invited the group or raised it again in between.
    """
    view = world.membership_at(world.sites[0])
    for group, member in view.members.items():
        invite = view.settled.order.acts[view.settled.order.at[member.standing]]
        if invite.kind is ActKind.INVITE:
            for removal in _held_against(view, invite):
                yield f"{group.hex()[:8]} is back, whom {removal.group.hex()[:8]} had removed"


CHECKERS: tuple[Checker, ...] = (calm, alike, shown, judged, kept, risen, closed)


def findings(seed: int) -> list[str]:
    """Return everything that is wrong in the world of a seed, before and after those who are out attacked it."""
    world = RemovalWorld(seed).run()
    found = [f"{check.__name__}: {what}" for check in CHECKERS for what in check(world)]
    if found:
        return found
    found += [f"unmoved: {what}" for what in _attacked(world, outsiders(world), _moved)]
    if found:
        return found
    junior = _junior(world)
    if junior is not None:
        own = junior.me.group
        moved = _attacked(world, [junior], lambda before, after: _seniors_moved(before, after, own))
        found = [f"unmoved: {what}" for what in moved]
    return found


def outsiders(world: RemovalWorld) -> list[Site]:
    """Return the sites whose groups are out, but those that left something that nobody could shut them out of after."""
    view = world.membership_at(world.sites[0])
    return [
        site
        for site in world.sites
        if world.space in site.replica.spaces
        and site.me.group not in view.members
        and not view.has_left(site.me.group)
    ]


def told(view: Membership) -> object:
    """Return what a membership says."""
    return dict(view.members), dict(view.verdicts), view.requests


def circles(world: RemovalWorld) -> list[list[Site]]:
    """Return those who are present, by whom data reaches: it rests between groups at odds."""
    readers, found = world.membership_at(world.sites[0]).readers, []
    left = [site for site in world.present() if site.me.group in readers]
    while left:
        circle, work = [left[0]], [left.pop(0)]
        while work:
            site = work.pop()
            resting = resting_with(site.replica.state(world.space), site.me.group)
            near = [other for other in left if other.me.group not in resting]
            left = [other for other in left if other not in near]
            circle += near
            work += near
        found.append(circle)
    return found


# Attacks


def _attacked(
    world: RemovalWorld, gang: list[Site], moved: Callable[[Membership, Membership], Mapping[str, str]]
) -> Iterator[str]:
    if not gang:
        return
    before = world.membership_at(world.sites[0])
    world.attack(gang)
    after = world.membership_at(world.sites[0])
    names = [site.name for site in gang]
    if not after.members:
        yield "the space was emptied"
    yield from (f"{names} moved {group} {how}" for group, how in moved(before, after).items())
    yield from (
        f"{names} cancelled a removal: {group.hex()[:8]} is back" for group in _revived(before, after, gang)
    )
    yield from (f"{check.__name__}: {what}" for check in CHECKERS for what in check(world))
    # What the attack brought must not make anybody write under a key that it gave away.
    for site in world.present():
        world.speak(site)
    yield from (f"closed: {what}" for what in closed(world))


def _moved(before: Membership, after: Membership) -> dict[str, str]:
    """Return the groups that stand otherwise than before, and how."""
    shown = {
        group: tuple(
            f"{member.role.name} {member.rank}" if (member := view.members.get(group)) else "out"
            for view in (before, after)
        )
        for group in before.members.keys() | after.members.keys()
    }
    return {
        group.hex()[:8]: f"from {one} to {other}" for group, (one, other) in shown.items() if one != other
    }


def _seniors_moved(before: Membership, after: Membership, junior: bytes) -> dict[str, str]:
    """Return who of those above or beside a junior stands otherwise than before: no single one moves them.

    Where an equal had asked for the same before, and still did, two moved them.
    """
    rank = before.members[junior].rank
    seniors = {
        group
        for view in (before, after)
        for group, member in view.members.items()
        if member.rank <= rank and group != junior
    }
    moved = _moved(before, after)
    return {
        name: moved[name]
        for group in seniors
        if (name := group.hex()[:8]) in moved and not _was_asked_for(before, after, group, junior)
    }


def _was_asked_for(before: Membership, after: Membership, group: bytes, junior: bytes) -> bool:
    """Return whether a junior moved a group by agreeing with what others had asked for, and just so."""
    asked = {one.act for one in before.requests if one.target == group and set(one.backers) - {junior}}
    member = after.members.get(group)
    for act in after.settled.order.acts:
        if act.id in before.settled.order.at or act.group != junior or not _counts(after, act):
            continue
        same = [before.settled.order.acts[before.settled.order.at[one]] for one in asked & set(act.confirms)]
        if act.target != group or not any((one.kind, one.role) == (act.kind, act.role) for one in same):
            continue
        if act.kind is ActKind.REMOVE:
            return member is None or member.rank > before.members[junior].rank
        return member is not None and member.role is act.role
    return False


def _junior(world: RemovalWorld) -> Site | None:
    """Return the most junior of the present, if there is anybody above it."""
    view = world.membership_at(world.sites[0])
    sites = [
        site for site in world.present() if site.me.group in view.members and view.members[site.me.group].rank
    ]
    return max(sites, key=lambda site: (view.members[site.me.group].rank, site.name), default=None)


# Removals


def _revived(before: Membership, after: Membership, gang: list[Site]) -> Iterator[bytes]:
    """Yield who is here again by an old invitation, though seniors of all who attacked had removed it."""
    standings = before.settled.roll.standings
    ranks = [member.rank for site in gang if (member := before.members.get(site.me.group)) is not None]
    for group in after.members.keys() - before.members.keys():
        if after.members[group].standing in before.settled.order.at and any(
            act.kind is ActKind.REMOVE
            and act.target == group
            and _counts(before, act)
            and standings[act.standing].rank < min(ranks, default=len(standings))
            for act in before.settled.order.acts
        ):
            yield group


def _held_against(view: Membership, invite: Act) -> Iterator[Act]:
    """Yield the removals by seniors of its author that an invitation had seen and that nobody had lifted before it."""
    order, standings = view.settled.order, view.settled.roll.standings
    position, rank = order.at[invite.id], standings[invite.standing].rank
    past = [order.acts[earlier] for earlier in positions(order.past[position])]
    about = [act for act in past if act.target == invite.target and _counts(view, act)]
    for removal in about:
        by = standings[removal.standing]
        stays = view.members.get(by.group)
        if removal.kind is not ActKind.REMOVE or by.rank >= rank or by.lowering:
            continue
        if stays is None or stays.standing != by.id or stays.role is not Role.STEWARD:
            continue
        if not any(
            act.kind in (ActKind.INVITE, ActKind.ROLE)
            and standings[act.standing].rank <= by.rank
            and order.saw(order.at[act.id], order.at[removal.id])
            for act in about
        ):
            yield removal


def _counts(view: Membership, act: Act) -> bool:
    return view.verdicts[act.id].outcome is Outcome.COUNTS


# Words


def _right_holds(world: RemovalWorld, witness: Site, said: Said) -> bool:
    """Return whether nothing that the author had not seen ended a right of its group."""
    settled = world.membership_at(witness).settled
    known = said.known.settled.order.at
    member = said.known.members.get(said.site.me.group)
    if member is None or not settled.roll.standings[member.standing].counts:
        return False
    ends = 0
    for standing in settled.roll.of_group[said.site.me.group]:
        ends |= standing.ends | standing.leaves | standing.given[Role.COURIER] | standing.given[Role.READER]
    return not any(settled.order.acts[position].id not in known for position in positions(ends))


def _missing(site: Site, said: Said) -> str:
    word = said.word
    fold = site.replica.projection.fold(word.record)
    item = fold.item(word.entry) if fold is not None else None
    if fold is None or item is None:
        return "didn't arrive"
    if fold.flaw_of(item):
        return f"has no effect ({fold.flaw_of(item)})"
    row = site.replica.projection.row(word.record)
    if word.token and row is not None:
        found = site.disk.execute(
            "SELECT text FROM notes WHERE record = ? AND path = ?", (row.id, word.path)
        ).fetchone()
        is_there = found is not None and word.token in texts.plain(found[0])
        return "" if is_there else f"({word.token}) is not in the note"
    return ""


def _waits_for_others(world: RemovalWorld, site: Site) -> bool:
    """Return whether a site lacks keys only to logs of groups that are out or cheat: nobody may have them."""
    state = site.replica.state(world.space)
    authors = {log: author.group for one in world.sites for log, author in _authors(one, world.space).items()}
    cheats: list[Any] = [*world.rogues, *world.gang, *world.puppets.stand_ins]
    cheating = {one.me.group for one in cheats}
    readers = world.membership_at(world.sites[0]).readers - cheating
    logs = {entry.header.log for entry in state.waiting.values()}
    return (
        bool(logs)
        and not any(authors.get(log) in readers for log in logs)
        and site.replica.projection.is_whole(world.space)
    )


def _authors(site: Site, space: bytes) -> Mapping[bytes, Author]:
    state = site.replica.spaces.get(space)
    return state.authors if state is not None else {}


# Keys


def _key_of(site: Site, entry: bytes) -> bytes:
    (name,) = site.disk.execute(
        "SELECT k.name FROM entries e JOIN key_names k ON k.id = e.key WHERE e.hash = ?", (entry,)
    ).fetchone()
    return bytes(name)


def _was_let_in(world: RemovalWorld, said: Said, group: bytes) -> bool:
    """Return whether a group was let in by acts that the author had not seen, of others who could read what was said.

    Or by who was let in by such acts, and so on. Of those who break the rules together one who can read tells all.
    """
    known = said.known.settled.order.at
    acts = {act.id: act for site in world.sites for act in world.membership_at(site).settled.order.acts}
    gave = [
        (act.group, {act.target, *(act.mints or ())})
        for act in acts.values()
        if act.id not in known and act.kind is not ActKind.REMOVE
    ]
    could = said.known.readers | world.membership_at(world.sites[0]).readers
    gang = {cheat.me.group for cheat in (*world.rogues, *world.gang)}
    gave += [(one, gang) for one in gang]
    while not could >= (grown := could.union(*(given for by, given in gave if by in could))):
        could = grown
    return group in could


def _was_back(world: RemovalWorld, said: Said, group: bytes) -> bool:
    """Return whether an honest group that knew what the author did, and more, gave out keys with that group back."""
    cheating = {cheat.me.group for cheat in (*world.rogues, *world.gang)}
    state = world.sites[0].replica.state(world.space)
    acts = {act.id: act for act in state.membership().settled.order.acts}
    for record in state.records.values():
        if record.author.group in cheating or not isinstance(record.body, Control):
            continue
        known = past_of(state, record.body.seen) & acts.keys() if isinstance(record.body.act, Grant) else ()
        if known and said.known.settled.order.at.keys() <= known:
            if group in evaluate([acts[one] for one in known], space=world.space).readers:
                return True
    return False


# Every entry by itself


def data_of(site: Site, space: bytes) -> tuple[dict[bytes, DataEntry], dict[bytes, str]]:
    """Return the data entries of a space as far as rights go, and what the node says of each."""
    state, entries, voids = site.replica.state(space), {}, {}
    for row in site.replica.ledger.logs_of(space):
        author = state.authors.get(row.log)
        if row.is_control or author is None:
            continue
        for entry, void in _one_by_one(site, space, row, author.group):
            entries[entry.id] = entry
            voids[entry.id] = void
    return entries, voids


def _one_by_one(site: Site, space: bytes, row: LogRow, group: bytes) -> Iterator[tuple[DataEntry, str]]:
    state, before = site.replica.state(space), None
    heads: tuple[bytes, ...] = ()
    said = dict(
        site.disk.execute("SELECT seq, void FROM entries WHERE log = ? AND branch = 0", (row.row,)).fetchall()
    )
    for entry in site.replica.ledger.entries(row, 1, row.applied):
        key = state.keyring.find(entry.header.key)
        if entry.payload is None:
            told = site.replica.erasing.heads_told(row, entry)
            heads = heads if told is None else split_hashes(told)
            continue
        if key is None:
            return
        try:
            body = decode(open_entry(entry, key), DataBody, bytes_max=BODY_BYTES_MAX)
        except PeerFault:
            continue
        heads = body.heads if body.heads is not None else heads
        data = DataEntry(
            id=entry.hash,
            group=group,
            log=row.log,
            seq=entry.header.seq,
            prev=before,
            seen=state.membership_heads(heads),
            builds_on=tuple(dep for dep in body.deps if isinstance(dep, bytes)),
        )
        before = entry.hash
        yield data, said[entry.header.seq] or ""
