"""Introduction: a device shows that its group's roster has it, and everybody who would like to pass for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.encoding import encode
from identity.errors import LocalFault, PeerFault
from identity.introduction import (
    Acquaintance,
    Done,
    End,
    Introduced,
    State,
    introduction_psk,
    receive,
    sibling_secret,
    start,
)
from identity.keys import DeviceKeys
from identity.pairing import Card, Send, device_psk
from identity.roster import act_hash, add_device, device_proof, fold, found, lose_device

ANNA, BORIS, NEW, EVE = (
    DeviceKeys(bytes([number]) * 32, bytes([number + 100]) * 32) for number in (1, 2, 3, 4)
)
ROOTS = {"anna": bytes([11]) * 32, "boris": bytes([12]) * 32, "eve": bytes([13]) * 32}
ANNA_FOUND, BORIS_FOUND, EVE_FOUND = (
    found(ROOTS[name], keys, bytes(16)) for name, keys in (("anna", ANNA), ("boris", BORIS), ("eve", EVE))
)
ANNA_GROUP, BORIS_GROUP = act_hash(ANNA_FOUND), act_hash(BORIS_FOUND)
ADDED = add_device(BORIS.sign_seed, BORIS_GROUP, NEW.public, device_proof(NEW, BORIS_GROUP), (BORIS_GROUP,))
LOST = lose_device(
    BORIS.sign_seed,
    BORIS_GROUP,
    NEW.public.id,
    fold([BORIS_FOUND, ADDED]).seen_for(NEW.public.id, BORIS.public.id),
)
CARD = Card("Boris", (BORIS_FOUND, ADDED), NEW.public.id, ("192.0.2.7:7465",))
ANNA_CARD = Card("Anna", (ANNA_FOUND,), ANNA.public.id, ())


def answerer(
    *, acts: tuple[bytes, ...] = (BORIS_FOUND,), remote: DeviceKeys = NEW, group: bytes = BORIS_GROUP
) -> State:
    state, effects = start(
        End.ANSWERER,
        card=ANNA_CARD,
        other=Acquaintance(group=group, acts=acts),
        remote_static=remote.public.agree,
    )
    assert effects == []
    return state


def refused(state: State, card: Card) -> str:
    with pytest.raises(PeerFault) as caught:
        receive(state, encode(card))
    return caught.value.message


def test_an_unknown_device_is_kept_before_it_is_answered() -> None:
    state, effects = receive(answerer(), encode(CARD))
    assert isinstance(state, Done)
    assert [type(effect) for effect in effects] == [Introduced, Send]
    kept = effects[0]
    assert isinstance(kept, Introduced)
    assert (kept.group, kept.device, kept.acts) == (BORIS_GROUP, NEW.public, CARD.acts)
    assert kept.addresses == CARD.addresses and NEW.public.id in kept.roster.devices


def test_the_caller_shows_its_card_first_and_judges_the_answer() -> None:
    state, effects = start(
        End.CALLER,
        card=CARD,
        other=Acquaintance(group=ANNA_GROUP, acts=()),
        remote_static=ANNA.public.agree,
    )
    assert effects == [Send(message=encode(CARD))]
    state, effects = receive(state, encode(ANNA_CARD))
    assert [type(effect) for effect in effects] == [Introduced] and isinstance(state, Done)
    with pytest.raises(PeerFault, match="introduction-unexpected"):
        receive(state, encode(ANNA_CARD))


def test_a_device_of_no_act_is_refused() -> None:
    bare = Card("Boris", (BORIS_FOUND,), NEW.public.id, ())
    assert refused(answerer(), bare) == "introduction-device-unknown"


def test_a_device_that_added_itself_is_refused() -> None:
    own = add_device(EVE.sign_seed, BORIS_GROUP, EVE.public, device_proof(EVE, BORIS_GROUP), (BORIS_GROUP,))
    card = Card("Boris", (BORIS_FOUND, own), EVE.public.id, ())
    assert refused(answerer(remote=EVE), card) == "introduction-device-unknown"


def test_a_lost_device_gains_nothing_by_leaving_its_loss_out() -> None:
    assert refused(answerer(acts=(BORIS_FOUND, LOST, ADDED)), CARD) == "introduction-device-lost"
    # Nor by showing it.
    shown = Card("Boris", (BORIS_FOUND, ADDED, LOST), NEW.public.id, ())
    assert refused(answerer(), shown) == "introduction-device-lost"


def test_what_a_lost_device_added_after_its_loss_is_refused() -> None:
    puppet = add_device(
        NEW.sign_seed,
        BORIS_GROUP,
        EVE.public,
        device_proof(EVE, BORIS_GROUP),
        (act_hash(ADDED),),
    )
    card = Card("Boris", (BORIS_FOUND, ADDED, puppet), EVE.public.id, ())
    assert refused(answerer(acts=(BORIS_FOUND, ADDED, LOST), remote=EVE), card) == (
        "introduction-device-unknown"
    )


def test_another_groups_card_is_refused() -> None:
    card = Card("Eve", (EVE_FOUND,), EVE.public.id, ())
    assert refused(answerer(acts=(), remote=EVE), card) == "introduction-other-group"
    assert refused(answerer(remote=EVE), card) == "roster-mixed"


def test_a_stolen_card_is_refused() -> None:
    assert refused(answerer(remote=EVE), CARD) == "introduction-other-device"
    # Nor can a card come back to whom it belongs.
    mirrored, _ = start(
        End.ANSWERER,
        card=Card("Boris", (BORIS_FOUND,), BORIS.public.id, ()),
        other=Acquaintance(group=BORIS_GROUP, acts=(BORIS_FOUND,)),
        remote_static=BORIS.public.agree,
    )
    assert refused(mirrored, Card("Boris", (BORIS_FOUND,), BORIS.public.id, ())) == (
        "introduction-other-device"
    )


@pytest.mark.parametrize("name", ["", " Boris", "Bo\nris", "Bo\u202eris"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(PeerFault):
        receive(answerer(), encode(Card(name, CARD.acts, CARD.device, ())))
    with pytest.raises(PeerFault, match="introduction-card-broken"):
        receive(answerer(), encode(Card("Boris", CARD.acts, CARD.device, ("nowhere",))))


def test_who_is_not_in_its_own_roster_starts_nothing() -> None:
    with pytest.raises(LocalFault):
        start(
            End.CALLER,
            card=Card("Eve", (BORIS_FOUND,), EVE.public.id, ()),
            other=Acquaintance(group=ANNA_GROUP, acts=()),
            remote_static=ANNA.public.agree,
        )


@given(st.binary(max_size=400))
def test_noise_is_a_peer_fault(data: bytes) -> None:
    with pytest.raises(PeerFault):
        receive(answerer(), data)


@given(st.data())
def test_a_changed_card_is_a_peer_fault_or_says_what_it_may(data: st.DataObject) -> None:
    message = bytearray(encode(CARD))
    place = data.draw(st.integers(0, len(message) - 1))
    message[place] ^= data.draw(st.integers(1, 255))
    try:
        _, effects = receive(answerer(), bytes(message))
    except PeerFault:
        return
    kept = effects[0]
    assert isinstance(kept, Introduced)
    # Names and addresses aren't signed: the channel they come through is.
    assert kept.device == NEW.public and kept.group == BORIS_GROUP


def test_each_secret_serves_one_end_and_one_purpose() -> None:
    pair = bytes(range(32))
    made = {
        introduction_psk(pair, ANNA.public.id),
        introduction_psk(pair, BORIS.public.id),
        introduction_psk(bytes(32), ANNA.public.id),
        device_psk(pair, ANNA.public.id, BORIS.public.id),
    }
    assert len(made) == 4


def test_devices_of_one_group_make_one_secret_that_no_third_has() -> None:
    ours = sibling_secret(BORIS.agree_secret, BORIS.public, NEW.public)
    assert ours == sibling_secret(NEW.agree_secret, NEW.public, BORIS.public)
    assert ours != sibling_secret(EVE.agree_secret, EVE.public, NEW.public)
    assert ours != sibling_secret(EVE.agree_secret, BORIS.public, NEW.public)
