"""What is inside of a bundle, the file by which two groups sync without a line between them.

It is half a session on a stick. The first item says whose it is; then come the heights of all logs that the sender
holds of each space, which acknowledge what the reader sent before, and what third groups acknowledged to the sender;
then what the reader isn't known to hold, control before data; the last item says that nothing is missing. Only the two
groups can make or read it: it is sealed to the devices of the one under the secret that both share, and signed by the
device that wrote it.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from crdt.ops import Hash, Seq
from crdt.run import ForkProof, Run
from identity import limits as identity_limits
from identity.encoding import Wire, decode, encode
from identity.errors import PeerFault
from identity.keys import DeviceKeys, DevicePublic, sign, verify
from sync import limits
from sync.messages import Prefix

_DOMAIN = b"hedgerow bundle1"
Acts = Annotated[
    tuple[Annotated[bytes, msgspec.Meta(max_length=identity_limits.ROSTER_ACT_BYTES_MAX * 2)], ...],
    msgspec.Meta(min_length=1, max_length=identity_limits.ROSTER_ACTS_MAX),
]


class BundleHead(Wire, frozen=True, tag=0):
    """Whose bundle it is, and when it was made by their clock; ``acts`` prove the device to who doesn't know it yet."""

    group: Hash
    device: Hash
    acts: Acts
    made_ms: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    proof: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class LogHeight(Wire, frozen=True):
    """How far the sender holds a log, or a chain of a forked one; ``forked``: it holds the proof."""

    log: Hash
    height: Seq
    tip: Prefix
    floor: Seq
    forked: bool


class BundleSpace(Wire, frozen=True, tag=1):
    """Heights of logs of a space; of one with very many in several items."""

    space: Hash
    heights: Annotated[tuple[LogHeight, ...], msgspec.Meta(max_length=limits.HEIGHTS_MAX)]


class BundleRun(Wire, frozen=True, tag=2):
    """Entries of a log."""

    space: Hash
    run: Run


class BundleFork(Wire, frozen=True, tag=3):
    """A proof that a log forked."""

    space: Hash
    proof: ForkProof


class BundleEnd(Wire, frozen=True, tag=4):
    """Nothing is missing."""

    entries: int


class LogHeld(Wire, frozen=True):
    """A log and how many of its entries a group acknowledged."""

    log: Hash
    height: Seq


class BundleHeld(Wire, frozen=True, tag=5):
    """What a third group of the space acknowledged to the sender."""

    space: Hash
    group: Hash
    heights: Annotated[tuple[LogHeld, ...], msgspec.Meta(max_length=limits.HEIGHTS_MAX)]


Item = BundleHead | BundleSpace | BundleRun | BundleFork | BundleEnd | BundleHeld


def read_item(data: bytes) -> Item:
    """Return the item in ``data``; raise PeerFault for anything else."""
    found: Item = decode(data, Item, bytes_max=identity_limits.SEALED_ITEM_BYTES_MAX)  # type: ignore[arg-type]
    return found


def signed_head(
    keys: DeviceKeys, group: bytes, acts: tuple[bytes, ...], made_ms: int, file_id: bytes
) -> BundleHead:
    """Return the first item of the file with this id."""
    device = keys.public.id
    proof = sign(_DOMAIN, keys.sign_seed, _message(group, device, acts, made_ms, file_id))
    return BundleHead(group, device, acts, made_ms, proof)


def check_head(head: BundleHead, device: DevicePublic, file_id: bytes) -> None:
    """Raise PeerFault unless the device signed this head for the file with this id."""
    message = _message(head.group, head.device, head.acts, head.made_ms, file_id)
    if device.id != head.device or not verify(_DOMAIN, device.sign, message, head.proof):
        raise PeerFault("bundle-not-signed")


def _message(group: bytes, device: bytes, acts: tuple[bytes, ...], made_ms: int, file_id: bytes) -> bytes:
    return encode((file_id, group, device, acts, made_ms))
