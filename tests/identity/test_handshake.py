"""The handshake: friends get through in three messages, everybody else gets no byte."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity import limits
from identity.errors import LocalFault, Malformed, PeerFault
from identity.handshake import (
    FIRST_BYTES,
    SECOND_BYTES,
    THIRD_PREFIX_BYTES,
    Candidate,
    Initiator,
    ReplayWindow,
    Responder,
    third_size,
)
from identity.keys import public_of_secret

ALICE, BOB, ONE, TWO, PSK, OTHER_PSK = (bytes([number]) * 32 for number in range(1, 7))
INSTANCE = bytes(range(16))


def calling(
    *,
    secret: bytes = ALICE,
    to: bytes = BOB,
    psk: bytes = PSK,
    counter: int = 1,
    ephemeral: bytes = ONE,
    instance: bytes = INSTANCE,
) -> Initiator:
    return Initiator(
        static_secret=secret,
        remote_static=public_of_secret(to),
        psk=psk,
        ephemeral=ephemeral,
        instance=instance,
        counter=counter,
    )


def answering(*candidates: Candidate, secret: bytes = BOB, replay: ReplayWindow | None = None) -> Responder:
    return Responder(
        static_secret=secret,
        candidates=candidates or (Candidate(psk=PSK),),
        replay=replay or ReplayWindow(),
    )


def test_friends_get_through_and_share_a_transcript() -> None:
    expected = Candidate(psk=PSK, expected_static=public_of_secret(ALICE))
    initiator, responder = calling(), answering(Candidate(psk=OTHER_PSK), expected)
    first = initiator.first()
    second = responder.first(first, TWO)
    third = initiator.second(second, b"abilities")
    assert (len(first), len(second)) == (FIRST_BYTES, SECOND_BYTES)
    assert third_size(third[:THIRD_PREFIX_BYTES]) == len(third) - THIRD_PREFIX_BYTES
    assert responder.third(third) == b"abilities"
    assert (responder.matched, responder.remote_static) == (1, public_of_secret(ALICE))
    left, right = initiator.transport, responder.transport
    assert left.handshake_hash == right.handshake_hash
    assert right.receive.decrypt(b"", left.send.encrypt(b"", b"ping")) == b"ping"
    assert left.receive.decrypt(b"", right.send.encrypt(b"", b"pong")) == b"pong"


@given(st.binary(max_size=3_000))
def test_any_payload_arrives(payload: bytes) -> None:
    initiator, responder = calling(), answering()
    third = initiator.second(responder.first(initiator.first(), TWO), payload)
    assert responder.third(third) == payload


def test_the_largest_payload_arrives_and_a_larger_one_is_our_fault() -> None:
    initiator, responder = calling(), answering()
    second = responder.first(initiator.first(), TWO)
    with pytest.raises(LocalFault):
        initiator.second(second, bytes(limits.HANDSHAKE_PAYLOAD_BYTES_MAX + 1))
    largest = bytes(limits.HANDSHAKE_PAYLOAD_BYTES_MAX)
    assert responder.third(initiator.second(second, largest)) == largest


def test_strangers_get_no_byte() -> None:
    window = ReplayWindow()
    attempts = [
        calling(psk=OTHER_PSK).first(),
        calling(to=ALICE).first(),
        bytes(FIRST_BYTES),
        b"\xff" * FIRST_BYTES,
    ]
    for attempt in attempts:
        with pytest.raises(PeerFault):
            answering(replay=window).first(attempt, TWO)
    with pytest.raises(PeerFault):
        Responder(static_secret=BOB, candidates=(), replay=window).first(calling().first(), TWO)


def test_a_friend_cannot_break_the_window_with_a_counter_out_of_range() -> None:
    forged = calling(counter=2**63 - 1)
    forged._greeting = forged._greeting[:17] + b"\xff" * 8 + forged._greeting[25:]
    window = ReplayWindow()
    with pytest.raises(PeerFault):
        answering(replay=window).first(forged.first(), TWO)
    assert window.dump() == ReplayWindow().dump()


def test_first_messages_have_no_constant_bytes() -> None:
    messages = [
        calling(ephemeral=bytes([number]) * 32, instance=bytes([number]) * 16, counter=number).first()
        for number in range(1, 40)
    ]
    assert all(len({message[place] for message in messages}) > 5 for place in range(FIRST_BYTES))


def test_another_device_with_the_right_psk_is_refused_where_one_is_expected() -> None:
    initiator = calling(secret=OTHER_PSK)
    responder = answering(Candidate(psk=PSK, expected_static=public_of_secret(ALICE)))
    third = initiator.second(responder.first(initiator.first(), TWO), b"")
    with pytest.raises(PeerFault, match="handshake-other-device"):
        responder.third(third)
    with pytest.raises(LocalFault):
        _ = responder.transport


def test_a_recording_is_not_answered() -> None:
    window = ReplayWindow()
    recorded = calling().first()
    answering(replay=window).first(recorded, TWO)
    with pytest.raises(PeerFault, match="handshake-replayed"):
        answering(replay=window).first(recorded, TWO)
    with pytest.raises(PeerFault):
        answering(replay=ReplayWindow.load(window.dump())).first(recorded, TWO)
    with pytest.raises(PeerFault):
        answering(replay=window).first(calling(counter=0).first(), TWO)
    answering(replay=window).first(calling(counter=2).first(), TWO)


def test_reflection_and_swapped_roles_are_peer_faults() -> None:
    initiator, responder = calling(), answering()
    first = initiator.first()
    with pytest.raises(PeerFault):
        answering(secret=ALICE).first(first, TWO)
    second = responder.first(first, TWO)
    with pytest.raises(PeerFault):
        reflected = calling()
        reflected.second(reflected.first()[:SECOND_BYTES], b"")
    with pytest.raises(PeerFault):
        responder.third(THIRD_PREFIX_BYTES * b"\0" + second)
    third = initiator.second(second, b"")
    with pytest.raises(PeerFault):
        other = calling()
        other.first()
        other.second(third[:SECOND_BYTES], b"")


def _to_first(data: Callable[[bytes], bytes]) -> None:
    answering().first(data(calling().first()), TWO)


def _to_second(data: Callable[[bytes], bytes]) -> None:
    initiator = calling()
    initiator.second(data(answering().first(initiator.first(), TWO)), b"")


def _to_third(data: Callable[[bytes], bytes]) -> None:
    initiator, responder = calling(), answering()
    responder.third(data(initiator.second(responder.first(initiator.first(), TWO), b"payload")))


@pytest.mark.parametrize("step", [_to_first, _to_second, _to_third])
def test_every_flipped_bit_and_every_other_length_is_a_peer_fault(
    step: Callable[[Callable[[bytes], bytes]], None],
) -> None:
    sizes: list[int] = []
    step(lambda data: sizes.append(len(data)) or data)  # type: ignore[func-returns-value]
    for bit in range(sizes[0] * 8):
        with pytest.raises(PeerFault):
            step(lambda data, bit=bit: flipped(data, bit))  # type: ignore[misc]
    for size in [*range(sizes[0]), sizes[0] + 1, 70_000]:
        with pytest.raises(PeerFault):
            step(lambda data, size=size: data.ljust(size, b"\0")[:size])  # type: ignore[misc]


def flipped(data: bytes, bit: int) -> bytes:
    damaged = bytearray(data)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def test_misuse_is_our_fault() -> None:
    with pytest.raises(LocalFault):
        _ = calling().transport
    with pytest.raises(LocalFault):
        _ = answering().matched
    with pytest.raises(LocalFault):
        _ = answering().remote_static
    with pytest.raises(LocalFault):
        calling(counter=-1)
    with pytest.raises(LocalFault):
        calling(instance=b"short")


def test_secrets_are_not_printed() -> None:
    assert repr(PSK) not in repr(Candidate(psk=PSK))


def test_the_window_is_bounded_and_forgets_the_instance_heard_longest_ago() -> None:
    window = ReplayWindow()
    instances = [number.to_bytes(16, "big") for number in range(limits.REPLAY_INSTANCES_MAX + 1)]
    assert all(window.admit(PSK, instance, 1) for instance in instances)
    assert not window.admit(PSK, instances[-1], 1)
    assert window.admit(PSK, instances[0], 1)
    assert window.admit(OTHER_PSK, instances[-1], 1)
    size = len(window.dump())
    window.keep_only([OTHER_PSK])
    assert len(window.dump()) < size
    assert PSK not in window.dump()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), max_size=60))
def test_each_counter_is_admitted_once_and_a_dump_changes_nothing(calls: list[tuple[int, int]]) -> None:
    window, highest = ReplayWindow(), dict.fromkeys(range(4), -1)
    for instance, counter in calls:
        assert window.admit(PSK, bytes([instance]) * 16, counter) == (counter > highest[instance])
        highest[instance] = max(counter, highest[instance])
        window = ReplayWindow.load(window.dump())


def test_a_damaged_dump_is_malformed() -> None:
    window = ReplayWindow()
    window.admit(PSK, INSTANCE, 5)
    for size in range(len(window.dump())):
        with pytest.raises(Malformed):
            ReplayWindow.load(window.dump()[:size])


def test_a_window_of_everybody_who_may_come_to_a_courier_can_be_read_again():
    window = ReplayWindow()
    for psk in range(8_192):
        for instance in range(limits.REPLAY_INSTANCES_MAX):
            window.admit(psk.to_bytes(32), instance.to_bytes(16), 1)
    again = ReplayWindow.load(window.dump())
    assert not again.admit(bytes(32), bytes(16), 1) and again.admit(bytes(32), bytes(16), 2)
