"""New keys for a space: sealed to every device of those who may read it, and to nobody else.

What is written under them can be read by exactly the readers that the minter knew. Others mint again, or the keys are
handed on (``crdt.key_gaps``), when it turns out that somebody was invited meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from crdt import acts
from crdt.space import SpaceState
from identity.aead import key_id
from identity.encoding import encode
from identity.keys import seal_box

if TYPE_CHECKING:
    from node.hub import Hub

Draw = Callable[[int], bytes]

INVITE_BYTES_MAX = 192 * 1024  # what else an entry says has room beside it
_KEYS_IN_BOX_MAX = 800  # of each sort, so that a box stays below GRANT_BYTES_MAX


async def rotate(hub: Hub, space: bytes) -> None:
    """Mint new keys for the devices of the present readers; what is written from now on is sealed under them."""
    mint = await hub.run(lambda: hub.replica.mint(space))
    await hub.append_control(space, acts.MintKey(mint))


def mint_for(state: SpaceState, draw: Draw, without: frozenset[bytes] = frozenset()) -> acts.Mint:
    """Return new keys for the present readers but those ``without``, sealed to all their live devices."""
    control, data = draw(32), draw(32)
    readers = sorted(state.membership().readers - without)
    devices = [
        (device, public.agree)
        for group in readers
        if (folded := state.roster_of(group)) is not None
        for device, public in folded.devices.items()
    ]
    boxes = boxes_for(devices, acts.KeyBundle((control,), (data,)), draw)
    return acts.Mint(key_id(data), key_id(control), tuple(readers), boxes)


def boxes_for(
    devices: Sequence[tuple[bytes, bytes]], bundle: acts.KeyBundle, draw: Draw
) -> tuple[acts.Box, ...]:
    """Return ``bundle`` sealed to each (device id, agreement key), in several boxes where one would be too large."""
    plains = [encode(part) for part in _parts(bundle)]
    return tuple(
        acts.Box(device, seal_box(agree, plain, draw(32))) for device, agree in devices for plain in plains
    )


def _parts(bundle: acts.KeyBundle) -> Iterator[acts.KeyBundle]:
    count = max(1, len(bundle.control), len(bundle.data))
    for start in range(0, count, _KEYS_IN_BOX_MAX):
        end = start + _KEYS_IN_BOX_MAX
        yield acts.KeyBundle(bundle.control[start:end], bundle.data[start:end])
