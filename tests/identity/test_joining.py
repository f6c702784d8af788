"""Joining: a device becomes a group's own by a code, and everybody who would like to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.encoding import encode
from identity.errors import LocalFault, PeerFault, Refused
from identity.invitation import HOUR_MS, Invitation, invitation_psk, read_code
from identity.joining import (
    Admit,
    Arrival,
    Consent,
    Joined,
    State,
    Welcome,
    admission,
    admitted,
    device_code,
    host,
    join,
    joining_psk,
    read_device_code,
    receive,
)
from identity.keys import DeviceKeys
from identity.pairing import Send
from identity.roster import act_hash, device_proof, fold, found, lose_device

NOW = 1_796_000_000_000
OURS, NEW, EVE = (DeviceKeys(bytes([number]) * 32, bytes([number + 100]) * 32) for number in (1, 2, 3))
FOUND = found(bytes([11]) * 32, OURS, bytes(16))
EVES = found(bytes([12]) * 32, EVE, bytes(16))
GROUP = act_hash(FOUND)
INVITATION = Invitation(
    agree=OURS.public.agree,
    group=GROUP,
    secret=bytes([9]) * 16,
    expires_ms=NOW + HOUR_MS,
    addresses=("[::1]:7",),
)


def hosting(remote: DeviceKeys = NEW) -> State:
    state, effects = host((FOUND,), remote.public.agree)
    assert effects == []
    return state


def sent(effects: list[Send | Admit]) -> bytes:
    (effect,) = effects
    assert isinstance(effect, Send)
    return effect.message


def test_a_device_joins_the_group_whose_code_it_has() -> None:
    joiner, effects = join(INVITATION, NEW, "Kitchen laptop")
    ours, effects = receive(hosting(), sent(effects))
    joiner, effects = receive(joiner, sent(effects))
    assert isinstance(joiner, Joined) and (joiner.group, joiner.acts) == (GROUP, (FOUND,))
    ours, (admit,) = receive(ours, sent(effects))
    assert isinstance(ours, Joined) and isinstance(admit, Admit)
    assert (admit.device, admit.label) == (NEW.public, "Kitchen laptop")
    act = admission(OURS, (FOUND,), admit)
    assert fold([FOUND, act]).devices.keys() == {OURS.public.id, NEW.public.id}
    assert admitted((FOUND, act), NEW.public.id) and not admitted((FOUND,), NEW.public.id)
    for state in (joiner, ours):
        with pytest.raises(PeerFault, match="joining-unexpected"):
            receive(state, b"")


def test_nothing_of_the_group_is_said_before_the_new_device_has_shown_its_keys() -> None:
    with pytest.raises(PeerFault, match="joining-other-device"):
        receive(hosting(EVE), encode(Arrival(NEW.public, "")))
    # A device that the group had, or gave up, comes back as no second one.
    with pytest.raises(PeerFault, match="joining-other-device"):
        receive(hosting(OURS), encode(Arrival(OURS.public, "")))


def test_a_device_whose_link_broke_is_welcomed_again_and_one_that_was_lost_meanwhile_is_not() -> None:
    state, _ = receive(hosting(), encode(Arrival(NEW.public, "")))
    _, (admit,) = receive(state, encode(Consent(device_proof(NEW, GROUP))))
    assert isinstance(admit, Admit)
    acts = (FOUND, admission(OURS, (FOUND,), admit))
    with pytest.raises(PeerFault, match="joining-other-device"):
        receive(host(acts, NEW.public.agree)[0], encode(Arrival(NEW.public, "")))
    _, effects = receive(host(acts, NEW.public.agree, is_back=True)[0], encode(Arrival(NEW.public, "")))
    assert sent(effects) == encode(Welcome(acts))
    seen = fold(acts).seen_for(NEW.public.id)
    lost = lose_device(OURS.sign_seed, GROUP, NEW.public.id, seen)
    with pytest.raises(PeerFault, match="joining-other-device"):
        receive(host((*acts, lost), NEW.public.agree, is_back=True)[0], encode(Arrival(NEW.public, "")))


@pytest.mark.parametrize("label", [" x", "a\nb", "x\u202ey"])
def test_a_label_that_misleads_is_refused(label: str) -> None:
    with pytest.raises(PeerFault, match="joining-broken"):
        receive(hosting(), encode(Arrival(NEW.public, label)))


def test_a_joiner_consents_to_no_other_group() -> None:
    joiner, _ = join(INVITATION, NEW, "")
    with pytest.raises(PeerFault, match="joining-other-group"):
        receive(joiner, encode(Welcome((EVES,))))
    lost = lose_device(bytes([11]) * 32, GROUP, OURS.public.id, (GROUP,))
    with pytest.raises(PeerFault, match="joining-other-device"):
        receive(joiner, encode(Welcome((FOUND, lost))))


def test_consent_to_another_group_or_of_another_device_makes_no_act() -> None:
    for keys, group in ((NEW, act_hash(EVES)), (EVE, GROUP)):
        state, _ = receive(hosting(), encode(Arrival(NEW.public, "")))
        _, (admit,) = receive(state, encode(Consent(device_proof(keys, group))))
        assert isinstance(admit, Admit)
        with pytest.raises(PeerFault, match="joining-broken"):
            admission(OURS, (FOUND,), admit)


def test_a_lost_device_admits_nobody() -> None:
    lost = lose_device(bytes([11]) * 32, GROUP, OURS.public.id, (GROUP,))
    admit = Admit(device=NEW.public, label="", proof=device_proof(NEW, GROUP))
    with pytest.raises(LocalFault, match="joining-not-live"):
        admission(OURS, (FOUND, lost), admit)


def test_a_device_code_is_no_pairing_code() -> None:
    code = device_code(INVITATION)
    assert code.startswith("HD1-") and read_device_code(code.lower(), now_ms=NOW) == INVITATION
    with pytest.raises(Refused, match="code-elsewhere"):
        read_code(code, now_ms=NOW)
    with pytest.raises(Refused, match="code-elsewhere"):
        read_device_code(INVITATION.code, now_ms=NOW)
    with pytest.raises(Refused, match="code-expired"):
        read_device_code(code, now_ms=NOW + 2 * HOUR_MS)
    assert joining_psk(INVITATION.secret) != invitation_psk(INVITATION.secret)


@given(st.binary(max_size=300))
def test_noise_is_a_peer_fault(data: bytes) -> None:
    vouching, _ = receive(hosting(), encode(Arrival(NEW.public, "")))
    for state in (hosting(), join(INVITATION, NEW, "")[0], vouching):
        with pytest.raises(PeerFault):
            receive(state, data)
