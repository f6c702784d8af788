"""Which keys this program granted to which devices while it ran, so that it grants none of them twice.

Others may not count its grant, since they can't tell which keys it had; two of them would go on forever. What counts is
what lay in the boxes, never what was known when they were appended: a key that came in a box of an entry which waits
yet was granted to nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from crdt import acts
from identity.aead import key_id


class Granting:
    """The grants of one replica; what was packed counts from when it is appended on."""

    def __init__(self) -> None:
        self._packed: dict[tuple[bytes, bytes], tuple[frozenset[bytes], frozenset[bytes]]] = {}
        self._given: dict[tuple[bytes, bytes], frozenset[bytes]] = {}

    def pack(self, space: bytes, device: bytes, bundle: acts.KeyBundle, boxes: Sequence[acts.Box]) -> None:
        """Remember what lies in the boxes that were made last for a device."""
        self._packed[space, device] = frozenset(box.sealed for box in boxes), _names(bundle)

    def appended(self, space: bytes, grant: acts.Grant) -> None:
        """Count what lies in the boxes of a grant that is on disk now."""
        sealed = {box.sealed for box in grant.boxes}
        for place in {(space, box.device) for box in grant.boxes}:
            boxes, names = self._packed.get(place, (frozenset(), frozenset()))
            if boxes and boxes <= sealed:
                self._given[place] = self._given.get(place, frozenset()) | names

    def gave(self, space: bytes, device: bytes, bundle: acts.KeyBundle) -> bool:
        """Return whether a device was granted all these keys."""
        return _names(bundle) <= self._given.get((space, device), frozenset())


def _names(bundle: acts.KeyBundle) -> frozenset[bytes]:
    return frozenset(map(key_id, (*bundle.control, *bundle.data)))
