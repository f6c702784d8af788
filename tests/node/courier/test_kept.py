"""Kits that a courier keeps, for devices whose groups it doesn't know."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import PeerFault
from node.copies import kits
from node.courier import limits
from node.courier.kept import keep_part, returns, take_place
from sync.limits import KIT_PART_BYTES_MAX
from sync.messages import KeepKit
from tests.node.courier.shelves import DRAW, a_shelf


def part(
    slot: bytes, psk: bytes, number: int = 0, parts: int = 1, data: bytes = b"x", back: bytes | None = None
) -> KeepKit:
    return KeepKit(slot, psk, back, number, parts, data)


def test_only_the_group_of_a_kit_replaces_it(tmp_path: Path):
    db, slot, psk = a_shelf(tmp_path).db, DRAW(32), DRAW(32)
    first, second, stranger = DRAW(32), DRAW(32), DRAW(32)
    assert keep_part(db, first, part(slot, psk), 1) == 1
    with pytest.raises(PeerFault, match="kit-of-another"):
        keep_part(db, stranger, part(slot, DRAW(32)), 2)
    assert keep_part(db, second, part(slot, psk, data=b"newer"), 3) == 1
    assert kits.data_of(db, slot) == b"newer" and returns(db) == []
    # A way back is for one device, and a renewed kit without one leaves it as it was.
    back, device, other = DRAW(32), DRAW(32), DRAW(32)
    keep_part(db, second, part(slot, psk, back=back), 4)
    assert [one.psk for one in returns(db)] == [back]
    assert take_place(db, slot, device) == second
    keep_part(db, second, part(slot, psk, data=b"newest"), 5)
    assert take_place(db, slot, device) == second
    with pytest.raises(PeerFault, match="kit-place-taken"):
        take_place(db, slot, other)
    with pytest.raises(PeerFault, match="kit-place-taken"):
        take_place(db, DRAW(32), device)


def test_a_device_leaves_one_kit_and_only_so_many_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """What was confirmed stays, however many devices somebody has; a device that is out makes room."""
    db, first = a_shelf(tmp_path).db, DRAW(32)
    for number in range(3):
        keep_part(db, first, part(DRAW(32), DRAW(32)), number)
    assert db.execute("SELECT count(*) FROM kits").fetchone() == (1,)
    monkeypatch.setattr(limits, "KITS_MAX", 2)
    slots, devices = [DRAW(32) for _ in range(3)], [DRAW(32) for _ in range(3)]
    told = [
        keep_part(db, device, part(slot, b"p" * 32), 10) for slot, device in zip(slots, devices, strict=True)
    ]
    assert told == [1, 0, 0]
    assert keep_part(db, devices[0], part(slots[0], b"p" * 32, data=b"renewed"), 11) == 1
    out = {first}
    assert keep_part(db, devices[1], part(slots[1], b"p" * 32), 12, lambda device: device not in out) == 1
    assert {row[0] for row in db.execute("SELECT slot FROM kits")} == set(slots[:2])
    assert keep_part(db, devices[2], part(slots[2], b"p" * 32), 13, lambda device: device not in out) == 0


def test_parts_come_in_order_and_whole(tmp_path: Path):
    db, slot, psk, device = a_shelf(tmp_path).db, DRAW(32), DRAW(32), DRAW(32)
    whole = bytes(KIT_PART_BYTES_MAX)
    with pytest.raises(PeerFault, match="kit-broken"):
        keep_part(db, device, part(slot, psk, 1, 2), 1)
    assert keep_part(db, device, part(slot, psk, 0, 2, whole), 1) == 1
    assert keep_part(db, device, part(slot, psk, 1, 2, b"end"), 2) == 2
    assert kits.data_of(db, slot) == whole + b"end"


def test_a_kit_and_the_way_back_stay_until_the_next_one_is_whole(tmp_path: Path):
    db, slot, psk, device, other = a_shelf(tmp_path).db, DRAW(32), DRAW(32), DRAW(32), DRAW(32)
    whole, back = bytes(KIT_PART_BYTES_MAX), DRAW(32)
    keep_part(db, device, part(slot, psk, data=b"old", back=back), 1)
    later = DRAW(32)
    keep_part(db, other, part(slot, psk, 0, 2, whole, later), 2)
    assert kits.data_of(db, slot) == b"old" and [one.psk for one in returns(db)] == [back]
    # It begins anew after the connection ended, and doesn't say its way back a second time.
    keep_part(db, other, part(slot, psk, 0, 2, whole), 3)
    keep_part(db, other, part(slot, psk, 1, 2, b"end"), 4)
    assert kits.data_of(db, slot) == whole + b"end" and [one.psk for one in returns(db)] == [later]
    assert take_place(db, slot, DRAW(32)) == other


def test_only_so_many_kits_are_on_their_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    db, whole = a_shelf(tmp_path).db, bytes(KIT_PART_BYTES_MAX)
    monkeypatch.setattr(limits, "KITS_COMING_MAX", 2)
    for number in range(4):
        keep_part(db, DRAW(32), part(DRAW(32), DRAW(32), 0, 2, whole), number)
    assert db.execute("SELECT count(*) FROM kit_parts").fetchone() == (2,)
