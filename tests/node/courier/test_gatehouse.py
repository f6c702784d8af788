"""Who may come to a courier, and which gate it follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.courier import courier_psk
from identity.errors import PeerFault
from identity.keys import DeviceKeys
from node.courier import limits
from node.courier.gatehouse import Gatehouse
from sync.gate import Judgement
from tests.node.courier.shelves import DRAW, GUEST, OWNER, SPACE, a_gate, a_shelf


def test_owners_and_devices_of_gates_may_come(tmp_path: Path):
    gatehouse = a_shelf(tmp_path).gatehouse
    psks = {(one.device, one.pair_secret): one for one in gatehouse.callers()}
    assert set(psks) == {
        (OWNER.public.id, courier_psk(b"o" * 32, OWNER.public.id)),
        (OWNER.public.id, courier_psk(b"s" * 32, OWNER.public.id)),
        (GUEST.public.id, courier_psk(b"s" * 32, GUEST.public.id)),
    }
    guest = psks[GUEST.public.id, courier_psk(b"s" * 32, GUEST.public.id)]
    assert (guest.static, guest.is_owner, guest.group, guest.name) == (GUEST.public.agree, False, b"", "")
    assert gatehouse.spaces_of(GUEST.public.id) == [SPACE] and gatehouse.devices_of(DRAW(32)) == frozenset()


def test_a_device_that_a_gate_drops_has_no_reason_to_come(tmp_path: Path):
    gatehouse = a_shelf(tmp_path).gatehouse
    assert gatehouse.may_come(GUEST.public.id)
    assert gatehouse.take(a_gate(2, (OWNER,))) == (SPACE, Judgement.FOLLOWED)
    assert not gatehouse.may_come(GUEST.public.id) and gatehouse.may_come(OWNER.public.id)
    assert {one.device for one in gatehouse.callers()} == {OWNER.public.id}


def test_gates_and_owners_are_there_after_a_restart_and_old_gates_are_not_taken(tmp_path: Path):
    shelf = a_shelf(tmp_path)
    shelf.gatehouse.take(a_gate(2, (OWNER,)))
    again = Gatehouse(shelf.db, shelf.gatehouse.courier)
    assert again.callers() == shelf.gatehouse.callers() and again.owners == 1
    assert again.take(a_gate(1)) == (SPACE, Judgement.OLDER)
    assert again.take(a_gate(3, by=GUEST)) == (SPACE, Judgement.NOT_A_KEEPER)


def test_a_space_that_ended_stays_ended_for_old_gates(tmp_path: Path):
    gatehouse = a_shelf(tmp_path).gatehouse
    gatehouse.take(a_gate(5, ()))
    assert gatehouse.spaces() == []
    assert gatehouse.take(a_gate(4))[1] is Judgement.OLDER
    assert gatehouse.take(a_gate(6))[1] is Judgement.FOLLOWED


def test_only_so_many_owners_and_spaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    gatehouse = a_shelf(tmp_path).gatehouse
    monkeypatch.setattr(limits, "OWNERS_MAX", 1)
    monkeypatch.setattr(limits, "SPACES_MAX", 1)
    gatehouse.own(OWNER.public, b"p" * 32)
    with pytest.raises(PeerFault, match="courier-owners-many"):
        gatehouse.own(DeviceKeys.from_draw(DRAW).public, b"p" * 32)
    other = DRAW(32)
    assert gatehouse.take(a_gate(space=other)) == (other, Judgement.NOT_FOR_US)
    assert gatehouse.take(a_gate(2)) == (SPACE, Judgement.FOLLOWED)


def test_an_heir_is_let_in_where_its_predecessor_is_and_signs_what_that_one_could(tmp_path: Path):
    gatehouse = a_shelf(tmp_path).gatehouse
    heir, other = DeviceKeys.from_draw(DRAW), DeviceKeys.from_draw(DRAW)
    gatehouse.inherit(heir.public, b"h" * 32, OWNER.public.id)
    gatehouse.inherit(other.public, b"g" * 32, GUEST.public.id)
    again = Gatehouse(gatehouse.db, gatehouse.courier)
    for one in (gatehouse, again):
        known = {caller.device: caller for caller in one.callers()}
        assert known[heir.public.id].pair_secret == courier_psk(b"h" * 32, heir.public.id)
        assert known[heir.public.id].is_owner and not known[other.public.id].is_owner
        assert one.spaces_of(heir.public.id) == [SPACE] == one.spaces_of(other.public.id)
        assert {heir.public.id, other.public.id} <= one.devices_of(SPACE)
    assert again.take(a_gate(2, by=other)) == (SPACE, Judgement.NOT_A_KEEPER)
    assert again.take(a_gate(2, (OWNER, GUEST), by=heir)) == (SPACE, Judgement.FOLLOWED)


def test_heirs_that_come_nowhere_any_more_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    gatehouse = a_shelf(tmp_path).gatehouse
    monkeypatch.setattr(limits, "HEIRS_MAX", 2)
    more = DeviceKeys.from_draw(DRAW)
    gatehouse.take(a_gate(2, (OWNER, GUEST, more)))
    first, second, again, third = (DeviceKeys.from_draw(DRAW).public for _ in range(4))
    gatehouse.inherit(first, b"1" * 32, GUEST.public.id)
    gatehouse.inherit(second, b"2" * 32, OWNER.public.id)
    gatehouse.inherit(again, b"3" * 32, OWNER.public.id)
    with pytest.raises(PeerFault, match="courier-owners-many"):
        gatehouse.inherit(third, b"4" * 32, more.public.id)
    gatehouse.take(a_gate(3, (OWNER, more)))
    gatehouse.inherit(third, b"4" * 32, more.public.id)
    gatehouse.reload()
    assert {again.id, third.id} <= gatehouse.devices_of(SPACE)
    assert {one.device for one in gatehouse.callers()}.isdisjoint({first.id, second.id})


def test_a_gate_without_the_predecessor_shuts_its_heir_out(tmp_path: Path):
    gatehouse = a_shelf(tmp_path).gatehouse
    heir, later = DeviceKeys.from_draw(DRAW), DeviceKeys.from_draw(DRAW)
    gatehouse.inherit(heir.public, b"h" * 32, GUEST.public.id)
    gatehouse.inherit(later.public, b"i" * 32, heir.public.id)
    assert not gatehouse.may_come(heir.public.id), "the last one that came with the words is the heir"
    assert gatehouse.may_come(later.public.id)
    gatehouse.take(a_gate(2, (OWNER,)))
    assert not gatehouse.may_come(later.public.id)


def test_all_gates_together_name_only_so_many_devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    gatehouse = a_shelf(tmp_path).gatehouse
    assert len(gatehouse.devices_of(SPACE)) == 2
    monkeypatch.setattr(limits, "CALLERS_MAX", 3)
    other = DRAW(32)
    assert gatehouse.take(a_gate(1, space=other)) == (other, Judgement.NOT_FOR_US)
    assert gatehouse.take(a_gate(1, (OWNER,), space=other)) == (other, Judgement.FOLLOWED)
    before = gatehouse.callers()
    assert gatehouse.take(a_gate(2, space=other)) == (other, Judgement.NOT_FOR_US)
    assert gatehouse.callers() == before
    # Whoever lets in no more than before is always followed, or nobody could be shut out of a full courier.
    monkeypatch.setattr(limits, "CALLERS_MAX", 1)
    assert gatehouse.take(a_gate(2, (GUEST,))) == (SPACE, Judgement.FOLLOWED)
    assert not {one.device for one in gatehouse.callers() if not one.is_owner} - {GUEST.public.id}
