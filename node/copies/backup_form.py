"""What is inside of a backup, item by item: who the group is, whom it knows, its spaces with all keys, their entries.

The order is that of what can least be done without: a backup that was torn off still brings back the group, its peers
and its keys, and the rest comes from the peers. Never inside: a device's keys, the seeds of logs.
"""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from crdt.ops import Hash
from crdt.run import ForkProof, Run
from identity import limits
from identity.encoding import Wire, decode

FORM = 1
_NUMBER_MAX = 2**53 - 1
Number = Annotated[int, msgspec.Meta(ge=0, le=_NUMBER_MAX)]
Name = Annotated[str, msgspec.Meta(max_length=64)]
Acts = Annotated[
    tuple[Annotated[bytes, msgspec.Meta(max_length=4_096)], ...],
    msgspec.Meta(min_length=1, max_length=limits.ROSTER_ACTS_MAX),
]
ARRIVED_MAX = 4_096
NAME_CHARS_MAX = 4_096
MEMBERS_MAX = 4_096


class About(Wire, frozen=True, tag=0):
    """Whose backup it is, when it was made, and what it holds; always the first item."""

    form: int
    made_ms: Number
    group: Hash
    name: Annotated[str, msgspec.Meta(max_length=NAME_CHARS_MAX)]
    language: Name
    acts: Acts
    home_space: Hash
    entries: Number
    records: Number
    spaces: Number


class KeptRows(Wire, frozen=True, tag=1):
    """Rows of a table of local facts: peers, members, what this node alone knows. Values: SQL's, but no floats."""

    table: Name
    columns: Annotated[tuple[Name, ...], msgspec.Meta(max_length=64)]
    rows: tuple[tuple[Any, ...], ...]


class KeptSpace(Wire, frozen=True, tag=2):
    """A space with all keys that this device knows of it, those out of boxes, too: another device can't open them.

    ``members``: the groups that can tell a home without the space's entries what they are.
    """

    space: Hash
    offered_by: Hash | None
    is_left: bool
    name: str
    members: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=MEMBERS_MAX)]
    control: tuple[Hash, ...]
    data: tuple[Hash, ...]


class KeptRun(Wire, frozen=True, tag=3):
    """Entries of a log, and when each arrived here; empty for what lies beyond a fork."""

    space: Hash
    run: Run
    arrived: Annotated[tuple[int, ...], msgspec.Meta(max_length=ARRIVED_MAX)]


class KeptFork(Wire, frozen=True, tag=4):
    """The proof that a log forked."""

    space: Hash
    proof: ForkProof


class End(Wire, frozen=True, tag=5):
    """Nothing is missing; always the last item."""

    entries: int


class KeptReturn(Wire, frozen=True, tag=6):
    """A courier's device, and the psk that lets one device take the old one's place there, boxed to the words' key."""

    keeper: Hash
    box: Annotated[bytes, msgspec.Meta(max_length=128)]


Item = KeptReturn | About | KeptRows | KeptSpace | KeptRun | KeptFork | End


def read_item(data: bytes) -> Item:
    """Return the item in ``data``; raise PeerFault for anything else."""
    found: Item = decode(data, Item, bytes_max=limits.SEALED_ITEM_BYTES_MAX)  # type: ignore[arg-type]
    return found
