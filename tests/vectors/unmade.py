"""Vectors of a key that was given by an act which never counts, until one makes it."""

from __future__ import annotations

from crdt import acts
from crdt.entry import EntryClass
from crdt.space import SpaceState
from identity.aead import key_id
from tests.vectors.entries import Vectors, sealed_entry
from tests.vectors.world import KILN, ORCHARD, Pen, Space, box, control, drawn, opening


def unmade_vectors(ground: Space, state: SpaceState) -> Vectors:
    """Return what Orchard seals under a key of its own, and what Kiln's device, which was given it, makes of that."""
    hidden_control, hidden_data = drawn("hidden control key"), drawn("hidden data key")
    genesis = ground.orchard.entries[0]
    giver = Pen(name="orchard gives", space=ground.id, key=ground.keys[0])
    giver.write(EntryClass.CONTROL, opening(ORCHARD, giver, EntryClass.CONTROL))
    boxes = (box(KILN.keys, "hidden", (hidden_control,), (hidden_data,)),)
    mint = acts.MintKey(acts.Mint(key_id(hidden_data), key_id(hidden_control), (ORCHARD.id,), boxes))
    early = acts.Control(0, False, None, (drawn("an act that nobody has"),), genesis.hash, mint)
    giver.write(EntryClass.KEYS, early)
    hidden = Pen(name="orchard hides", space=ground.id, key=hidden_control)
    hidden.write(EntryClass.CONTROL, opening(ORCHARD, hidden, EntryClass.CONTROL))
    hidden.write(EntryClass.CONTROL, control((genesis,), genesis, acts.Profile("Orchard, hidden", ())))
    entries = [(pen, entry) for pen in (giver, hidden) for entry in pen.entries]
    for _, entry in entries:
        state.take(entry)
    before = _expect(state)
    made = giver.write(EntryClass.KEYS, control((genesis,), genesis, mint))
    state.take(made)
    return {
        "about": "After 'logs': Orchard gives Kiln a key with an act on a past that nobody has, and seals a log under"
        " it. Kiln has the key, but that log waits and is nobody's past. Once 'made' counts, the log counts, too.",
        "entries": [sealed_entry(pen, entry) for pen, entry in entries],
        "expect": before,
        "made": sealed_entry(giver, made),
        "expect_then": _expect(state),
    }


def _expect(state: SpaceState) -> Vectors:
    return {
        "control_keys": sorted(key.hex() for key in state.keyring.control.values()),
        "waiting": sorted(name.hex() for name in state.waiting),
        "early": sorted(name.hex() for name in state.early),
        "heads": [head.hex() for head in state.heads],
        "logs": sorted(log.hex() for log in state.authors),
    }
