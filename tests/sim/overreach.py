"""Control entries that a hostile member writes: acts that it may do or may not, about anybody, seen from anywhere."""

from __future__ import annotations

import random
from collections.abc import Callable

from crdt import acts
from crdt.membership import Role
from identity import roster
from identity.encoding import encode
from identity.keys import DeviceKeys
from tests.sim.poison import TEXTS, Ink

CUT_AHEAD = 9


def control_body(ink: Ink, act: acts.Act | bytes, *, honest: bool) -> bytes:
    """Return the body of a control entry; not ``honest``: under any standing, having seen any acts or none."""
    if isinstance(act, bytes):
        return act
    chance, state = ink.chance, ink.replica.state(ink.space)
    seen, mine = state.heads, state.members().get(ink.replica.me.group)
    standing = mine.standing if mine else bytes(32)
    if not honest:
        known = sorted(state.records)
        seen = tuple(sorted(chance.sample(known, min(len(known), chance.choice((0, 1, 2, 5))))))
        if chance.random() < 0.1:
            seen = (*seen, chance.randbytes(32))
        standing = chance.choice([standing, standing, chance.choice(known), chance.randbytes(32)])
    return encode(acts.Control(chance.getrandbits(52), chance.random() < 0.5, None, seen, standing, act))


def any_act(ink: Ink) -> acts.Act | bytes:
    """Return an act of a drawn sort."""
    return ink.chance.choice(ACTS)(ink)


def sound_act(ink: Ink) -> acts.Act:
    """Return an act that every member may do."""
    return acts.Profile(f"r{ink.chance.getrandbits(32):08x}", ())


def is_key_act(act: acts.Act | bytes) -> bool:
    """Tell whether an act belongs into an entry of the class of keys."""
    return isinstance(act, acts.KEY_ACTS)


def heads_of(ink: Ink) -> tuple[bytes, ...] | None:
    """Return control heads to declare: the present ones, some, of long ago, unknown ones, or none."""
    chance, state = ink.chance, ink.replica.state(ink.space)
    known = sorted(state.records)
    return chance.choice(
        (
            state.heads,
            state.heads,
            (ink.space,),
            tuple(sorted(chance.sample(known, min(len(known), 2)))),
            (),
            None,
            (chance.randbytes(32),) if chance.random() < 0.3 else None,
        )
    )


def _group(ink: Ink) -> bytes:
    return ink.chance.choice([*sorted(ink.replica.state(ink.space).members()), ink.chance.randbytes(32)])


def _named(ink: Ink, most: int = 3) -> tuple[bytes, ...]:
    known = sorted(ink.replica.state(ink.space).records)
    return tuple(sorted(ink.chance.sample(known, min(len(known), ink.chance.randrange(most)))))


def _cut(ink: Ink, group: bytes) -> acts.Cut:
    authors = ink.replica.state(ink.space).authors
    rows = [row for row in ink.replica.ledger.logs_of(ink.space) if row.log in authors and row.height]
    chosen = [row for row in rows if authors[row.log].group == group or ink.chance.random() < 0.1]
    return tuple(
        sorted(
            (row.log, max(0, row.height - 1 + ink.chance.randint(-CUT_AHEAD, CUT_AHEAD))) for row in chosen
        )
    )


def _mint(ink: Ink) -> acts.Mint:
    mint = ink.replica.mint(ink.space, frozenset({_group(ink)}) if ink.chance.random() < 0.5 else frozenset())
    boxes = [acts.Box(box.device, ink.chance.randbytes(90)) for box in mint.boxes]
    chooses = random.Random(mint.key)
    boxes = [chooses.choice((good, bad)) for good, bad in zip(mint.boxes, boxes, strict=True)]
    return mint if ink.chance.random() < 0.6 else acts.Mint(mint.key, mint.control, mint.groups, tuple(boxes))


def _invite(ink: Ink) -> acts.Act:
    keys = DeviceKeys.from_draw(ink.chance.randbytes)
    found = roster.found(ink.chance.randbytes(32), keys, ink.chance.randbytes(16))
    group = roster.act_hash(found)
    known: tuple[bytes, ...] = (found,)
    if ink.chance.random() < 0.4:
        group = _group(ink)
        known = ink.replica.state(ink.space).roster_acts(group) or known
    if not known or roster.fold(known).group != group:
        return acts.Invite(group, known, 3, (), (), _named(ink))
    return ink.replica.invitation_act(ink.space, group, known, ink.chance.randrange(4))


def _change_role(ink: Ink) -> acts.Act:
    group = _group(ink)
    role = int(ink.chance.choice(list(Role)))
    return acts.ChangeRole(
        group, role, _cut(ink, group), _mint(ink) if ink.chance.random() < 0.4 else None, _named(ink)
    )


def _remove(ink: Ink) -> acts.Act:
    group = _group(ink)
    return acts.Remove(
        group, _cut(ink, group), _mint(ink) if ink.chance.random() < 0.5 else None, _named(ink)
    )


def _carry(ink: Ink) -> acts.Act:
    """Carry acts of others' rosters, or new ones that it signs for them."""
    chance, replica = ink.chance, ink.replica
    group = _group(ink)
    known = replica.state(ink.space).roster_acts(group) or replica.me.roster
    new = DeviceKeys.from_draw(chance.randbytes)
    seen = roster.fold(known).heads
    signer = replica.me.keys.sign_seed
    if chance.random() < 0.5:
        proof = roster.device_proof(new, group)
        forged = roster.add_device(signer, group, new.public, proof, seen)
    else:
        victim = chance.choice(sorted(roster.fold(known).devices) or [chance.randbytes(32)])
        forged = roster.lose_device(signer, group, victim, seen)
    return acts.CarryRoster((*known, forged) if chance.random() < 0.7 else (chance.randbytes(80),))


def _offer(ink: Ink) -> acts.Act:
    space = ink.chance.choice((ink.chance.randbytes(32), ink.space))
    return acts.Offer(space, ink.chance.randbytes(32), (ink.chance.randbytes(32),))


def _erase(ink: Ink) -> acts.Act:
    """Ask everybody to drop what others wrote."""
    chance, replica = ink.chance, ink.replica
    rows = [row for row in replica.ledger.logs_of(ink.space) if not row.is_control and row.height > 1]
    found = []
    for row in sorted(rows, key=lambda one: one.log)[: chance.randint(1, 3)]:
        entries = list(replica.ledger.entries(row, 1, row.height))[: chance.randint(1, 4)]
        named = tuple((entry.header.seq, entry.hash[:8]) for entry in entries)
        told = ((1, replica.state(ink.space).heads),) if chance.random() < 0.3 else ()
        found.append(acts.ErasedOf(row.log, named, told))
    if not found:
        return sound_act(ink)
    record = chance.choice([*ink.records, chance.randbytes(32)])
    return acts.Erase(record, chance.choice(("event", "zzz")), tuple(found), acts.EraseReason.ASKED, "x")


def _generation(ink: Ink) -> acts.Act:
    """Claim that what a log of its own holds, or nothing at all, is what everything came to."""
    chance = ink.chance
    rows = [row for row in ink.replica.ledger.logs_of(ink.space) if not row.is_control and row.height > 1]
    floors = tuple(
        acts.Floor(row.log, row.height, chance.choice((row.tip, chance.randbytes(32))))
        for row in sorted(rows, key=lambda one: one.log)
    )
    if not floors:
        return sound_act(ink)
    kept = chance.choice(rows)
    content = chance.randbytes(32)
    return acts.Generation(
        kept.log, max(2, kept.height), kept.tip, floors, content, acts.GenerationReason.CHECKPOINT, None, None
    )


def _receipt(ink: Ink) -> acts.Act:
    return acts.Receipt(_named(ink, 4) or (ink.chance.randbytes(32),))


def _courier(ink: Ink) -> acts.Act:
    chance = ink.chance
    return acts.CourierAt(_group(ink), chance.randbytes(32), ("127.0.0.1:1",), chance.randbytes(32))


def _grant(ink: Ink) -> acts.Act:
    devices = [ink.replica.me.keys.public.id, ink.chance.randbytes(32)]
    for group in ink.replica.state(ink.space).members():
        folded = ink.replica.state(ink.space).roster_of(group)
        devices += list(folded.devices) if folded else []
    return acts.Grant(tuple(acts.Box(device, ink.chance.randbytes(100)) for device in devices), None)


def _profile(ink: Ink) -> acts.Act:
    return acts.Profile(ink.chance.choice(TEXTS)[:80] or "x", ("[::1]:99999", "x" * 255))


def _garbage(ink: Ink) -> bytes:
    return ink.chance.choice((ink.chance.randbytes(80), b"\x91" * 900, encode([13, 0, False]), b"\xc1"))


Maker = Callable[[Ink], acts.Act | bytes]
ACTS: tuple[Maker, ...] = (
    *(_invite, _change_role, _change_role, _remove, _remove, _carry, _offer, _erase, _erase, _generation),
    *(_receipt, _courier, _grant, _profile, _garbage),
    lambda ink: acts.MintKey(_mint(ink)),
    lambda ink: acts.Accept(ink.chance.choice(sorted(ink.replica.state(ink.space).records))),
    lambda ink: acts.Withdraw(ink.chance.choice(sorted(ink.replica.state(ink.space).records))),
    lambda ink: acts.ConfirmGeneration(ink.chance.choice(sorted(ink.replica.state(ink.space).records))),
)
