"""What a node owes its spaces without being asked: its group's name, and keys to those who were left out of them."""

from __future__ import annotations

from crdt import acts
from crdt.key_gaps import gaps_to_close
from node.replica import Replica


def duties(replica: Replica) -> list[tuple[bytes, acts.Act]]:
    """Return the control entries that this node has to append now, with their spaces."""
    found: list[tuple[bytes, acts.Act]] = [
        (space, acts.Profile(replica.me.name, ())) for space in replica.unnamed()
    ]
    for space in replica.spaces:
        boxes = _boxes(replica, space)
        if boxes:
            found.append((space, acts.Grant(boxes)))
    return found


def _boxes(replica: Replica, space: bytes) -> tuple[acts.Box, ...]:
    state = replica.state(space)
    boxes: tuple[acts.Box, ...] = ()
    for device, names in gaps_to_close(state, replica.me.keys.public, replica.me.group).values():
        bundle = acts.KeyBundle((), tuple(state.keyring.data[name] for name in names))
        boxes += replica.boxes([(device.id, device.agree)], bundle)
    return boxes
