"""Pairing: two groups that met through an invitation, and everybody who tries to stand in between."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.channel import Channel
from identity.encoding import decode, encode
from identity.errors import LocalFault, PeerFault
from identity.handshake import Candidate, Initiator, ReplayWindow, Responder
from identity.invitation import HOUR_MS, Invitation, read_code
from identity.keys import DeviceKeys, public_of_secret
from identity.pairing import (
    Card,
    Done,
    Paired,
    Send,
    Side,
    Waiting,
    check_numbers,
    device_psk,
    is_name,
    pair_secret,
    receive,
    start,
)
from identity.roster import act_hash, add_device, device_proof, fold, found, lose_device

NOW = 1_796_000_000_000
HASH = bytes(64)
ANNA, BORIS, EVE = (DeviceKeys(bytes([number]) * 32, bytes([number + 100]) * 32) for number in (1, 2, 3))


def card_of(keys: DeviceKeys, name: str, root: int) -> Card:
    act = found(bytes([root]) * 32, keys, bytes(16))
    return Card(name, (act,), keys.public.id, ("192.168.1.20:7100",))


ANNA_CARD, BORIS_CARD, EVE_CARD = (
    card_of(ANNA, "Anna’s", 11),
    card_of(BORIS, "Борис", 12),
    card_of(EVE, "Eve", 13),
)
INVITATION = Invitation(
    agree=ANNA.public.agree,
    group=act_hash(ANNA_CARD.acts[0]),
    secret=bytes([9]) * 16,
    expires_ms=NOW + 48 * HOUR_MS,
    addresses=("192.168.1.20:7100",),
)


def inviter(remote: DeviceKeys = BORIS) -> Waiting:
    state, effects = start(
        Side.INVITER,
        invitation=INVITATION,
        card=ANNA_CARD,
        handshake_hash=HASH,
        remote_static=remote.public.agree,
    )
    assert effects == [] and isinstance(state, Waiting)
    return state


def invited(remote: DeviceKeys = ANNA) -> Waiting:
    state, effects = start(
        Side.INVITED,
        invitation=INVITATION,
        card=BORIS_CARD,
        handshake_hash=HASH,
        remote_static=remote.public.agree,
    )
    assert effects == [Send(message=encode(BORIS_CARD))] and isinstance(state, Waiting)
    return state


def test_two_groups_pair_over_the_real_handshake() -> None:
    invitation = read_code(INVITATION.code, now_ms=NOW)
    initiator = Initiator(
        static_secret=BORIS.agree_secret,
        remote_static=invitation.agree,
        psk=invitation.psk,
        ephemeral=bytes([21]) * 32,
        instance=bytes(16),
        counter=1,
    )
    responder = Responder(
        static_secret=ANNA.agree_secret, candidates=[Candidate(psk=invitation.psk)], replay=ReplayWindow()
    )
    responder.third(initiator.second(responder.first(initiator.first(), bytes([22]) * 32), b""))
    boris_line, anna_line = Channel(initiator.transport), Channel(responder.transport)

    boris, effects = start(
        Side.INVITED,
        invitation=invitation,
        card=BORIS_CARD,
        handshake_hash=boris_line.handshake_hash,
        remote_static=invitation.agree,
    )
    anna, _ = start(
        Side.INVITER,
        invitation=INVITATION,
        card=ANNA_CARD,
        handshake_hash=anna_line.handshake_hash,
        remote_static=responder.remote_static,
    )
    assert isinstance(effects[0], Send)
    (message,) = anna_line.feed(boris_line.seal_message(effects[0].message))
    anna, (anna_paired, reply) = receive(anna, message)
    assert isinstance(reply, Send)
    (message,) = boris_line.feed(anna_line.seal_message(reply.message))
    boris, (boris_paired,) = receive(boris, message)

    assert isinstance(anna, Done) and isinstance(boris, Done)
    assert isinstance(anna_paired, Paired) and isinstance(boris_paired, Paired)
    assert (anna_paired.name, boris_paired.name) == ("Борис", "Anna’s")
    assert anna_paired.device == BORIS.public and boris_paired.device == ANNA.public
    assert anna_paired.psk == boris_paired.psk
    assert anna_paired.pair_secret == boris_paired.pair_secret
    assert anna_paired.check == boris_paired.check
    assert [len(group) for group in anna_paired.check.split()] == [4] * 6


def test_nothing_is_said_after_the_end() -> None:
    state, _ = receive(inviter(), encode(BORIS_CARD))
    with pytest.raises(PeerFault):
        receive(state, encode(BORIS_CARD))


def test_the_inviter_says_nothing_before_it_has_seen_a_card_and_keeps_before_it_answers() -> None:
    _, effects = receive(inviter(), encode(BORIS_CARD))
    assert [type(effect) for effect in effects] == [Paired, Send]


def test_a_card_of_somebody_else_is_refused() -> None:
    with pytest.raises(PeerFault, match="pairing-other-device"):
        receive(inviter(), encode(EVE_CARD))
    with pytest.raises(PeerFault, match="pairing-other-group"):
        receive(invited(EVE), encode(EVE_CARD))
    with pytest.raises(PeerFault, match="pairing-own-group"):
        receive(inviter(ANNA), encode(ANNA_CARD))


def test_a_stolen_roster_does_not_help() -> None:
    """Eve shows Boris's roster with her own link, and Boris's roster with a device of hers that doesn't count."""
    with pytest.raises(PeerFault):
        receive(inviter(EVE), encode(BORIS_CARD))
    group = act_hash(BORIS_CARD.acts[0])
    smuggled = add_device(EVE.sign_seed, group, EVE.public, device_proof(EVE, group), [group])
    card = Card("Борис", (*BORIS_CARD.acts, smuggled), EVE.public.id, ())
    with pytest.raises(PeerFault, match="pairing-other-device"):
        receive(inviter(EVE), encode(card))


def test_a_lost_device_cannot_pair_nor_introduce_itself() -> None:
    group = act_hash(BORIS_CARD.acts[0])
    loss = lose_device(bytes([12]) * 32, group, BORIS.public.id, [group])
    card = Card("Борис", (*BORIS_CARD.acts, loss), BORIS.public.id, ())
    assert not fold(card.acts).devices
    with pytest.raises(PeerFault):
        receive(inviter(), encode(card))
    with pytest.raises(LocalFault):
        start(
            Side.INVITED,
            invitation=INVITATION,
            card=card,
            handshake_hash=HASH,
            remote_static=ANNA.public.agree,
        )


@pytest.mark.parametrize(
    "name", ["", " padded", "two\nlines", "\u202egnirts", "x" * 81, "bell\a", "zero\u200bwidth"]
)
def test_names_that_mislead_are_refused(name: str) -> None:
    card = encode(Card(name, BORIS_CARD.acts, BORIS_CARD.device, ()))
    with pytest.raises(PeerFault):
        receive(inviter(), card)


def test_names_of_many_scripts_are_names() -> None:
    for name in ("می‌خواهم", "مجموعة", "Группа 7", "互助小组", "မြန်မာ", "Groupe d’été 🌿"):
        assert is_name(name)


def test_addresses_that_are_none_are_refused() -> None:
    card = encode(Card("Борис", BORIS_CARD.acts, BORIS_CARD.device, ("javascript:alert(1)",)))
    with pytest.raises(PeerFault, match="pairing-card-broken"):
        receive(inviter(), card)


def test_every_flipped_bit_of_a_card_is_a_peer_fault_or_shown_as_it_is() -> None:
    card = encode(BORIS_CARD)
    for bit in range(0, len(card) * 8):
        damaged = bytearray(card)
        damaged[bit // 8] ^= 1 << bit % 8
        try:
            _, effects = receive(inviter(), bytes(damaged))
        except PeerFault:
            continue
        # The channel authenticates the card; what is left here is a peer that chooses its own name and addresses.
        shown = decode(bytes(damaged), Card, bytes_max=10_000)
        assert isinstance(effects[0], Paired)
        assert (effects[0].name, effects[0].addresses) == (shown.name, shown.addresses)
        assert effects[0].device == BORIS.public


@given(st.binary(max_size=300))
def test_any_bytes_are_a_peer_fault(data: bytes) -> None:
    with pytest.raises(PeerFault):
        receive(inviter(), data)


def test_check_numbers_depend_on_everything_but_the_order() -> None:
    one, other = bytes(32), bytes([1]) * 32
    numbers = check_numbers(HASH, one, ANNA.public, other, BORIS.public)
    assert numbers == check_numbers(HASH, other, BORIS.public, one, ANNA.public)
    others = {
        check_numbers(bytes([1]) * 64, one, ANNA.public, other, BORIS.public),
        check_numbers(HASH, other, ANNA.public, one, BORIS.public),
        check_numbers(HASH, one, EVE.public, other, BORIS.public),
        check_numbers(HASH, one, ANNA.public, bytes([2]) * 32, BORIS.public),
    }
    assert len(others) == 4 and numbers not in others


def test_secrets_depend_on_everything_but_the_order_and_are_not_printed() -> None:
    one, other = bytes(32), bytes([1]) * 32
    secret = pair_secret(HASH, bytes(16), one, other)
    assert secret == pair_secret(HASH, bytes(16), other, one)
    assert (
        len(
            {
                secret,
                pair_secret(HASH, one[:16], one, one),
                pair_secret(bytes([1]) * 64, bytes(16), one, other),
            }
        )
        == 3
    )
    assert device_psk(secret, one, other) == device_psk(secret, other, one) != device_psk(secret, one, one)
    _, (paired, _) = receive(inviter(), encode(BORIS_CARD))
    assert isinstance(paired, Paired)
    assert repr(paired.psk) not in repr(paired) and repr(paired.pair_secret) not in repr(paired)
    assert public_of_secret(ANNA.agree_secret) == ANNA.public.agree
    assert repr(replace(inviter(), handshake_hash=b"secret hash")).count("secret hash") == 0
