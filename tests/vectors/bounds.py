"""Vectors of the bounds on what acts say of keys: how many made one, how many groups were given one, how many boxes."""

from __future__ import annotations

from crdt import acts, limits
from crdt.entry import NO_HASH, EntryClass
from crdt.keyring import KeyMakers
from crdt.space import SpaceState
from identity.aead import key_id
from identity.encoding import encode
from tests.vectors.entries import Vectors, sealed_entry
from tests.vectors.world import (
    CONTROL_KEY_NAME,
    DATA_KEY_NAME,
    KILN,
    ORCHARD,
    Group,
    Pen,
    Space,
    box,
    control,
    drawn,
    group,
    opening,
)


def bound_vectors(ground: Space, state: SpaceState) -> Vectors:
    """Return what counts of acts that say more than they may, at Kiln's device."""
    return {
        "boxes": _boxes(ground, state),
        "makers": _makers(),
        "granted": [
            {
                "about": f"A space of Orchard and of {count} groups, 'Guest 0', 'Guest 1' and so on, whose keys are"
                " made from their names like those of Orchard. Orchard invites each as contributor, mints keys for all,"
                " and gives them to one device of each guest by one grant. 'head' is the grant's entry.",
                "guests": count,
                **granted(count),
            }
            for count in (limits.GRANTED_GROUPS_MAX, limits.GRANTED_GROUPS_MAX + 1)
        ],
    }


def _boxes(ground: Space, state: SpaceState) -> Vectors:
    genesis = ground.orchard.entries[0]
    pen = Pen(name="orchard many boxes", space=ground.id, key=ground.keys[0])
    pen.write(EntryClass.CONTROL, opening(ORCHARD, pen, EntryClass.CONTROL))
    keys = [drawn(f"boxed key {number}") for number in range(limits.BOXES_OPENED_MAX + 1)]
    boxes = tuple(box(KILN.keys, f"many {number}", (key,), ()) for number, key in enumerate(keys))
    pen.write(EntryClass.KEYS, control((genesis,), genesis, acts.Grant(boxes, None)))
    for entry in pen.entries:
        state.take(entry)
    known = set(state.keyring.control.values())
    return {
        "about": "After 'unmade': a grant with more boxes for Kiln's device than are opened;"
        " each brings one control key.",
        "entries": [sealed_entry(pen, entry) for entry in pen.entries],
        "boxed": [key.hex() for key in keys],
        "taken_up": [key.hex() for key in keys if key in known],
    }


def _makers() -> Vectors:
    made = [drawn(f"maker {number}") for number in range(limits.MAKERS_MAX + 3)]
    return {
        "about": "Acts that made one data key, and as what each of them an invitation passes it on.",
        "made_by": [act.hex() for act in made],
        "passed_as": [act.hex() for act in passed(made)],
    }


def passed(made: list[bytes]) -> list[bytes]:
    """Return as which of these acts' key an invitation passes on the key that all of them made."""
    key, makers = drawn(DATA_KEY_NAME), KeyMakers()
    mint = acts.MintKey(acts.Mint(key_id(key), key_id(drawn(CONTROL_KEY_NAME)), (), ()))
    for act in made:
        makers.add(act, acts.Control(0, False, None, (NO_HASH,), NO_HASH, mint), NO_HASH)
    return list(makers.passed(key_id(key)))


def granted(count: int) -> Vectors:
    """Return the head of a space whose keys were given to a device of so many groups, and which data key serves."""
    control_key, data_key = drawn(CONTROL_KEY_NAME), drawn(DATA_KEY_NAME)
    pen = Pen(name="orchard crowd", space=NO_HASH, key=control_key)
    first = acts.Mint(
        key_id(data_key),
        key_id(control_key),
        (ORCHARD.id,),
        (box(ORCHARD.keys, "crowd", (control_key,), (data_key,)),),
    )
    founded = acts.Genesis(
        opening(ORCHARD, pen, EntryClass.CONTROL),
        acts.SpaceSort.SHARED,
        "Crowd",
        drawn("crowd nonce", 16),
        2,
        False,
        first,
    )
    genesis = last = pen.write(EntryClass.CONTROL, founded)
    pen.space = genesis.hash
    guests = [group(f"Guest {number}") for number in range(count)]
    for guest in guests:
        invite = acts.Invite(guest.id, guest.acts, 2, (), (), ())
        last = pen.write(EntryClass.CONTROL, control((last,), genesis, invite))
    next_data, next_control = drawn("crowd data key"), drawn("crowd control key")
    names = tuple(sorted((ORCHARD.id, *(guest.id for guest in guests))))
    mint = acts.Mint(key_id(next_data), key_id(next_control), names, ())
    last = pen.write(EntryClass.KEYS, control((last,), genesis, acts.MintKey(mint)))
    given = acts.Grant(tuple(_gift(guest, next_control, next_data) for guest in guests), None)
    last = pen.write(EntryClass.KEYS, control((last,), genesis, given))
    state = SpaceState(genesis.hash, ORCHARD.keys)
    state.grant(acts.KeyBundle((control_key, next_control), (data_key, next_data)))
    for entry in pen.entries:
        state.take(entry)
    served = state.data_key()
    assert not state.waiting and not state.faults, encode(count)
    return {"head": last.hash.hex(), "serves": served[0].hex() if served is not None else None}


def _gift(guest: Group, control_key: bytes, data_key: bytes) -> acts.Box:
    return box(guest.keys, f"gift {guest.name}", (control_key,), (data_key,))
