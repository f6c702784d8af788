"""What a device was granted is what lay in the boxes of grants that are on disk."""

from __future__ import annotations

from crdt import acts
from node.sharing.granting import Granting

SPACE, DEVICE, OTHER = b"s" * 32, b"d" * 32, b"o" * 32
ONE, TWO = b"1" * 32, b"2" * 32


def boxes(*sealed: bytes, device: bytes = DEVICE) -> tuple[acts.Box, ...]:
    return tuple(acts.Box(device, one) for one in sealed)


def test_what_was_packed_counts_once_its_grant_is_appended():
    granting, bundle = Granting(), acts.KeyBundle((ONE,), (TWO,))
    granting.pack(SPACE, DEVICE, bundle, boxes(b"a"))
    assert not granting.gave(SPACE, DEVICE, bundle), "nobody has it yet"
    granting.appended(SPACE, acts.Grant((*boxes(b"a"), *boxes(b"x", device=OTHER)), None))
    assert granting.gave(SPACE, DEVICE, bundle)
    assert granting.gave(SPACE, DEVICE, acts.KeyBundle((), (TWO,)))
    assert not granting.gave(SPACE, OTHER, bundle)
    assert not granting.gave(b"t" * 32, DEVICE, bundle)
    assert not granting.gave(SPACE, DEVICE, acts.KeyBundle((ONE,), (b"3" * 32,)))


def test_grants_add_up_and_only_those_that_hold_all_boxes_count():
    granting = Granting()
    granting.pack(SPACE, DEVICE, acts.KeyBundle((ONE,), ()), boxes(b"a"))
    granting.appended(SPACE, acts.Grant(boxes(b"a"), None))
    granting.pack(SPACE, DEVICE, acts.KeyBundle((TWO,), ()), boxes(b"b", b"c"))
    granting.appended(SPACE, acts.Grant(boxes(b"b"), None))
    assert not granting.gave(SPACE, DEVICE, acts.KeyBundle((TWO,), ()))
    granting.appended(SPACE, acts.Grant(boxes(b"b", b"c"), None))
    assert granting.gave(SPACE, DEVICE, acts.KeyBundle((ONE, TWO), ()))
