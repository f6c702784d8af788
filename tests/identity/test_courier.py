"""Codes and cards of couriers, and the psks that come from them."""

from __future__ import annotations

import random

import pytest

from identity import courier, roster
from identity.courier import (
    CourierCard,
    check_card,
    courier_code,
    courier_psk,
    is_courier_code,
    read_courier_code,
)
from identity.errors import PeerFault, Refused
from identity.invitation import HOUR_MS, Invitation, read_code
from identity.keys import DeviceKeys

DRAW = random.Random(6).randbytes
KEYS = DeviceKeys.from_draw(DRAW)
ACT = roster.found(DRAW(32), KEYS, DRAW(16))
GROUP = roster.fold([ACT]).group
INVITATION = Invitation(
    agree=KEYS.public.agree,
    group=GROUP,
    secret=DRAW(16),
    expires_ms=9 * HOUR_MS,
    addresses=("192.0.2.9:7465",),
)
CARD = CourierCard((ACT,), KEYS.public.id, ("192.0.2.9:7465",))


def test_a_code_is_read_as_it_was_made_however_it_is_typed():
    code = courier_code(INVITATION)
    assert code.startswith("HC1-") and is_courier_code(code)
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code}"):
        assert read_courier_code(typed, now_ms=0) == INVITATION


def test_codes_of_groups_and_of_couriers_are_not_mistaken_for_each_other():
    assert not is_courier_code(INVITATION.code)
    for read, code, sort in (
        (read_courier_code, INVITATION.code, "HG"),
        (read_code, courier_code(INVITATION), "HC"),
    ):
        with pytest.raises(Refused, match="code-elsewhere") as told:
            read(code, now_ms=0)
        assert told.value.fields["sort"] == sort
    with pytest.raises(Refused, match="code-broken"):
        read_courier_code("hello", now_ms=0)


def test_a_code_ends():
    with pytest.raises(Refused, match="code-expired"):
        read_courier_code(courier_code(INVITATION), now_ms=9 * HOUR_MS)


def test_a_card_counts_for_the_courier_of_the_code_alone():
    found = check_card(CARD, INVITATION, KEYS.public.agree)
    assert found.roster.group == GROUP and found.device == KEYS.public
    with pytest.raises(PeerFault, match="pairing-other-device"):
        check_card(CARD, INVITATION, DRAW(32))
    with pytest.raises(PeerFault, match="pairing-other-device"):
        check_card(CourierCard((ACT,), DRAW(32), ()), INVITATION, KEYS.public.agree)
    other = DeviceKeys.from_draw(DRAW)
    foreign = CourierCard((roster.found(DRAW(32), other, DRAW(16)),), other.public.id, ())
    with pytest.raises(PeerFault, match="pairing-other-group"):
        check_card(foreign, INVITATION, other.public.agree)
    with pytest.raises(PeerFault, match="pairing-card-broken"):
        check_card(CourierCard((ACT,), KEYS.public.id, ("no address",)), INVITATION, KEYS.public.agree)


def test_each_device_has_a_psk_of_its_own():
    secret = courier.owner_secret(DRAW(64), DRAW(16))
    psks = {courier_psk(secret, DRAW(32)) for _ in range(8)} | {courier_psk(DRAW(32), KEYS.public.id)}
    assert len(psks) == 9
    assert courier_psk(secret, KEYS.public.id) == courier_psk(secret, KEYS.public.id)
