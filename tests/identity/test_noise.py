"""Noise XK and XKpsk3: byte-identical with the published vectors, and dead after the first wrong byte."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from identity.errors import LocalFault, PeerFault
from identity.keys import public_of_secret
from identity.noise import Cipher, Digest, Handshake, Pattern, Role, Transport

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "vectors" / "noise_xk.json").read_text()
)["vectors"]
ALICE, BOB, ONE, TWO, PSK = (bytes([number]) * 32 for number in range(1, 6))


def names(vector: dict[str, Any]) -> str:
    return f"{vector['source']}-{vector['protocol_name']}"


def ends(vector: dict[str, Any]) -> tuple[Handshake, Handshake]:
    _, pattern, _, _, digest = vector["protocol_name"].split("_")
    hexed = bytes.fromhex
    made = []
    for role, side in ((Role.INITIATOR, "init"), (Role.RESPONDER, "resp")):
        psks = vector.get(f"{side}_psks") or []
        remote = vector.get(f"{side}_remote_static")
        made.append(
            Handshake(
                pattern=Pattern[pattern],
                digest=Digest[digest],
                role=role,
                prologue=hexed(vector[f"{side}_prologue"]),
                static_secret=hexed(vector[f"{side}_static"]),
                remote_static=hexed(remote) if remote else None,
                psk=hexed(psks[0]) if psks else None,
            )
        )
    return made[0], made[1]


def pair(psk: bytes | None = PSK, *, other_psk: bytes | None = PSK) -> tuple[Handshake, Handshake]:
    pattern = Pattern.XKpsk3 if psk else Pattern.XK

    def end(role: Role, secret: bytes, remote: bytes | None, key: bytes | None) -> Handshake:
        return Handshake(
            pattern=pattern,
            digest=Digest.BLAKE2b,
            role=role,
            prologue=b"test",
            static_secret=secret,
            remote_static=remote,
            psk=key,
        )

    initiator = end(Role.INITIATOR, ALICE, public_of_secret(BOB), psk)
    return initiator, end(Role.RESPONDER, BOB, None, other_psk)


def run(initiator: Handshake, responder: Handshake) -> tuple[Transport, Transport]:
    responder.read(initiator.write(b"", ONE))
    initiator.read(responder.write(b"", TWO))
    responder.read(initiator.write(b""))
    return initiator.split(), responder.split()


def test_all_vectors_are_there() -> None:
    assert len(VECTORS) == 6


@pytest.mark.parametrize("vector", VECTORS, ids=names)
def test_vector(vector: dict[str, Any]) -> None:
    initiator, responder = ends(vector)
    messages = [(bytes.fromhex(m["payload"]), bytes.fromhex(m["ciphertext"])) for m in vector["messages"]]
    ephemerals = [bytes.fromhex(vector["init_ephemeral"]), bytes.fromhex(vector["resp_ephemeral"]), None]
    writer, reader = initiator, responder
    for (payload, ciphertext), ephemeral in zip(messages[:3], ephemerals, strict=True):
        assert writer.write(payload, ephemeral) == ciphertext
        assert reader.read(ciphertext) == payload
        writer, reader = reader, writer
    own, other = initiator.split(), responder.split()
    assert own.handshake_hash == other.handshake_hash
    if "handshake_hash" in vector:
        assert own.handshake_hash.hex() == vector["handshake_hash"]
    sender, receiver = other, own
    for payload, ciphertext in messages[3:]:
        assert sender.send.encrypt(b"", payload) == ciphertext
        assert receiver.receive.decrypt(b"", ciphertext) == payload
        sender, receiver = receiver, sender


@pytest.mark.parametrize("size", [0, 31, 33])
def test_no_cipher_has_a_key_of_another_length(size: int) -> None:
    with pytest.raises(LocalFault, match="key-size"):
        Cipher(bytes(size))


def test_what_a_cipher_refuses_leaves_it_as_it_was() -> None:
    sender, receiver = Cipher(bytes(32)), Cipher(bytes(32))
    sealed = sender.encrypt(b"bound", b"plain")
    for broken in (b"", sealed[:15], sealed[:-1], sealed + b"x", bytes(len(sealed))):
        with pytest.raises(PeerFault, match="noise-broken"):
            receiver.decrypt(b"bound", broken)
    with pytest.raises(PeerFault, match="noise-broken"):
        receiver.decrypt(b"other", sealed)
    assert receiver.decrypt(b"bound", sealed) == b"plain"
    assert receiver.decrypt(b"", sender.encrypt(b"", b"")) == b""


def test_the_psk_may_be_chosen_by_the_static_key_of_message_three() -> None:
    initiator, responder = pair(other_psk=None)
    responder.read(initiator.write(b"", ONE))
    initiator.read(responder.write(b"", TWO))
    responder.read_keys(initiator.write(b"hello"))
    assert responder.remote_static == public_of_secret(ALICE)
    assert responder.read_payload(PSK) == b"hello"
    assert initiator.split().handshake_hash == responder.split().handshake_hash


def test_another_psk_is_refused_at_message_three() -> None:
    initiator, responder = pair(other_psk=bytes(32))
    with pytest.raises(PeerFault):
        run(initiator, responder)


@pytest.mark.parametrize("step", [0, 1, 2])
def test_any_flipped_bit_of_any_message_is_a_peer_fault(step: int) -> None:
    initiator, responder = pair()
    messages = [initiator.write(b"one", ONE)]
    responder.read(messages[0])
    messages.append(responder.write(b"two", TWO))
    initiator.read(messages[1])
    messages.append(initiator.write(b"three"))
    for bit in range(len(messages[step]) * 8):
        initiator, responder = pair()
        damaged = bytearray(messages[step])
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(PeerFault):
            _deliver(initiator, responder, step, bytes(damaged))


@pytest.mark.parametrize("step", [0, 1, 2])
def test_truncated_extended_and_empty_messages_are_peer_faults(step: int) -> None:
    whole = 200
    for size in [*range(0, whole, 7), 65_535, 65_536, 70_000]:
        initiator, responder = pair()
        with pytest.raises(PeerFault):
            _deliver(initiator, responder, step, bytes(size))


def test_a_reflected_message_is_a_peer_fault() -> None:
    initiator, _ = pair()
    message = initiator.write(b"", ONE)
    with pytest.raises(PeerFault):
        initiator.read(message)


def test_low_order_points_are_peer_faults() -> None:
    for point in (bytes(32), b"\x01" + bytes(31)):
        _, responder = pair()
        with pytest.raises(PeerFault):
            responder.read(point + bytes(64))


def test_a_failed_state_is_spent() -> None:
    _, responder = pair()
    with pytest.raises(PeerFault):
        responder.read(bytes(48))
    with pytest.raises(LocalFault):
        responder.read(bytes(48))
    with pytest.raises(LocalFault):
        responder.write(b"", TWO)


def test_turns_are_kept() -> None:
    initiator, responder = pair()
    with pytest.raises(LocalFault):
        responder.write(b"", ONE)
    with pytest.raises(LocalFault):
        initiator.read(bytes(48))
    with pytest.raises(LocalFault):
        initiator.split()
    with pytest.raises(LocalFault):
        initiator.write(b"")


def test_rekey_changes_the_key_on_both_ends_alike() -> None:
    left, right = Cipher(PSK), Cipher(PSK)
    before = left.encrypt(b"", b"same")
    assert right.decrypt(b"", before) == b"same"
    left.rekey()
    after = left.encrypt(b"", b"same")
    with pytest.raises(PeerFault):
        right.decrypt(b"", after)
    right.rekey()
    assert right.decrypt(b"", after) == b"same"


def _deliver(initiator: Handshake, responder: Handshake, step: int, message: bytes) -> None:
    first = initiator.write(b"one", ONE)
    if step == 0:
        responder.read(message)
        return
    responder.read(first)
    second = responder.write(b"two", TWO)
    if step == 1:
        initiator.read(message)
        return
    initiator.read(second)
    responder.read(message)
