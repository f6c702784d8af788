"""Hedgerow's use of Noise XKpsk3: who knows no secret of ours gets no byte of answer.

    message   bytes               what it carries
    first     FIRST_BYTES         an ephemeral key, then, sealed to the responder's static key: the algorithm, the
                                  initiator's instance and counter, and a tag that only a holder of the psk can make
    second    SECOND_BYTES        an ephemeral key and sealed padding
    third     2 + that many       sealed: the initiator's static key; a padded payload of at most 60,000 bytes

    Initiator: first() -> second(message 2, payload) -> transport
    Responder: first(message 1, ephemeral) -> third(message 3) -> transport

The tag covers the ephemeral key and the responder's static key, so the responder learns from message 1 which psk is
meant and closes without a byte in every other case: a stranger, somebody who only knows its key, a recording played
again (``ReplayWindow``). No message shows a constant byte; names and versions are in the prologue or sealed.

Randomness and counters come in as arguments; ``instance`` is 16 random bytes of one run of the initiator's program,
``counter`` grows with each of its attempts.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

import msgspec

from identity import limits
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import LocalFault, PeerFault
from identity.keys import KEY_BYTES, public_of_secret
from identity.noise import Digest, Handshake, Pattern, Role, Transport
from identity.padding import pad, padded_size, unpad

T = TypeVar("T")

ALGORITHM = 1
INSTANCE_BYTES = 16
FIRST_BYTES = 96
SECOND_BYTES = 64
THIRD_PREFIX_BYTES = 2

_PROLOGUE = b"hedgerow 1" + bytes([ALGORITHM])
_TAG_BYTES = 16
_COUNTER_BYTES = 8
_COUNTER_MAX = 2**63 - 1
_FIRST_PAYLOAD_BYTES = FIRST_BYTES - KEY_BYTES - limits.NOISE_TAG_BYTES
_SECOND_PAYLOAD_BYTES = SECOND_BYTES - KEY_BYTES - limits.NOISE_TAG_BYTES
_THIRD_BYTES_MIN = KEY_BYTES + limits.NOISE_TAG_BYTES + padded_size(0) + limits.NOISE_TAG_BYTES
_NAME_BYTES = 16

assert padded_size(limits.HANDSHAKE_PAYLOAD_BYTES_MAX) + 64 <= limits.NOISE_MESSAGE_BYTES_MAX


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A psk that a responder accepts; with ``expected_static`` only from the holder of that static key."""

    psk: bytes = field(repr=False)
    expected_static: bytes | None = None


class ReplayWindow:
    """Which first messages were seen: per psk and instance, the counter must strictly grow.

    Holds the 64 instances of each psk that were heard last, and no secret: psks are named by a hash.
    """

    def __init__(self) -> None:
        self._seen: dict[bytes, dict[bytes, int]] = {}

    def admit(self, psk: bytes, instance: bytes, counter: int) -> bool:
        """Note one first message and return whether it is new."""
        instances = self._seen.setdefault(_psk_name(psk), {})
        last = instances.pop(instance, -1)
        instances[instance] = max(counter, last)
        if len(instances) > limits.REPLAY_INSTANCES_MAX:
            del instances[next(iter(instances))]
        return counter > last

    def keep_only(self, psks: Sequence[bytes]) -> None:
        """Forget what was seen under all other psks: those of peers that are gone, of invitations that ended."""
        names = {_psk_name(psk) for psk in psks}
        self._seen = {name: seen for name, seen in self._seen.items() if name in names}

    def dump(self) -> bytes:
        """Return the window as bytes for ``load``."""
        psks = sorted((name, tuple(instances.items())) for name, instances in self._seen.items())
        return encode(_Window(tuple(psks)))

    @classmethod
    def load(cls, data: bytes) -> ReplayWindow:
        """Return a dumped window; raise Malformed on damage."""
        window = cls()
        dumped = decode(data, _Window, bytes_max=limits.REPLAY_BYTES_MAX)
        window._seen = {name: dict(instances) for name, instances in dumped.psks}
        return window


class Initiator:
    """The calling end of one handshake; ``ephemeral`` is 32 fresh random bytes."""

    def __init__(
        self,
        *,
        static_secret: bytes,
        remote_static: bytes,
        psk: bytes,
        ephemeral: bytes,
        instance: bytes,
        counter: int,
    ) -> None:
        if len(instance) != INSTANCE_BYTES or not 0 <= counter <= _COUNTER_MAX:
            raise LocalFault("handshake-misuse")
        self._noise = _noise(Role.INITIATOR, static_secret, remote_static, psk)
        self._ephemeral = ephemeral
        tag = _tag(psk, public_of_secret(ephemeral), remote_static)
        self._greeting = bytes([ALGORITHM]) + instance + counter.to_bytes(_COUNTER_BYTES, "big") + tag
        self._transport: Transport | None = None

    def first(self) -> bytes:
        """Return message 1."""
        return self._noise.write(self._greeting.ljust(_FIRST_PAYLOAD_BYTES, b"\0"), self._ephemeral)

    def second(self, data: bytes, payload: bytes) -> bytes:
        """Read message 2 and return message 3, length first, with ``payload``; raise PeerFault if it is wrong."""
        if len(payload) > limits.HANDSHAKE_PAYLOAD_BYTES_MAX:
            raise LocalFault("handshake-misuse")
        if len(data) != SECOND_BYTES:
            raise PeerFault("handshake-broken")
        self._noise.read(data)
        message = self._noise.write(pad(payload))
        self._transport = self._noise.split()
        return len(message).to_bytes(THIRD_PREFIX_BYTES, "big") + message

    @property
    def transport(self) -> Transport:
        """The ciphers of the session, after ``second``."""
        return _finished(self._transport)


class Responder:
    """The answering end of one handshake. Any PeerFault means: close without a byte."""

    def __init__(
        self, *, static_secret: bytes, candidates: Sequence[Candidate], replay: ReplayWindow
    ) -> None:
        self._public = public_of_secret(static_secret)
        self._noise = _noise(Role.RESPONDER, static_secret, None, None)
        self._candidates = candidates
        self._replay = replay
        self._matched: int | None = None
        self._transport: Transport | None = None

    def first(self, data: bytes, ephemeral: bytes) -> bytes:
        """Read message 1 and return message 2, made with 32 fresh random bytes; raise PeerFault for strangers."""
        if len(data) != FIRST_BYTES:
            raise PeerFault("handshake-broken")
        greeting = self._noise.read(data)
        algorithm, instance, counter, tag, rest = _cut(
            greeting, 1, INSTANCE_BYTES, _COUNTER_BYTES, _TAG_BYTES
        )
        number = int.from_bytes(counter, "big")
        if algorithm[0] != ALGORITHM or number > _COUNTER_MAX or any(rest):
            raise PeerFault("handshake-broken")
        matched = self._match(data[:KEY_BYTES], tag)
        psk = self._candidates[matched].psk
        if not self._replay.admit(psk, instance, number):
            raise PeerFault("handshake-replayed")
        self._matched = matched
        return self._noise.write(bytes(_SECOND_PAYLOAD_BYTES), ephemeral)

    def third(self, data: bytes) -> bytes:
        """Read message 3, its two length bytes included, and return its payload; raise PeerFault if it is wrong."""
        candidate = self._candidates[self.matched]
        if third_size(data[:THIRD_PREFIX_BYTES]) != len(data) - THIRD_PREFIX_BYTES:
            raise PeerFault("handshake-broken")
        self._noise.read_keys(data[THIRD_PREFIX_BYTES:])
        if candidate.expected_static not in (None, self.remote_static):
            raise PeerFault("handshake-other-device")
        payload = unpad(self._noise.read_payload(candidate.psk))
        if len(payload) > limits.HANDSHAKE_PAYLOAD_BYTES_MAX:
            raise PeerFault("handshake-broken")
        self._transport = self._noise.split()
        return payload

    @property
    def matched(self) -> int:
        """The index of the candidate whose psk made message 1."""
        return _finished(self._matched)

    @property
    def remote_static(self) -> bytes:
        """The initiator's static key, after ``third``."""
        return _finished(self._noise.remote_static)

    @property
    def transport(self) -> Transport:
        """The ciphers of the session, after ``third``."""
        return _finished(self._transport)

    def _match(self, ephemeral_public: bytes, tag: bytes) -> int:
        # Every candidate is tried, so that the time says nothing about which one it was.
        matches = [
            index
            for index, candidate in enumerate(self._candidates)
            if hmac.compare_digest(_tag(candidate.psk, ephemeral_public, self._public), tag)
        ]
        if not matches:
            raise PeerFault("handshake-stranger")
        return matches[0]


def third_size(prefix: bytes) -> int:
    """Return how many bytes of message 3 follow its two length bytes; raise PeerFault if no message 3 is that long."""
    size = int.from_bytes(prefix, "big")
    if len(prefix) != THIRD_PREFIX_BYTES or size < _THIRD_BYTES_MIN:
        raise PeerFault("handshake-broken")
    return size


class _Window(Wire, frozen=True):
    psks: tuple[
        tuple[
            Annotated[bytes, msgspec.Meta(min_length=_NAME_BYTES, max_length=_NAME_BYTES)],
            Annotated[
                tuple[tuple[bytes, Annotated[int, msgspec.Meta(ge=0, le=_COUNTER_MAX)]], ...],
                msgspec.Meta(max_length=limits.REPLAY_INSTANCES_MAX),
            ],
        ],
        ...,
    ]


def _noise(role: Role, static_secret: bytes, remote_static: bytes | None, psk: bytes | None) -> Handshake:
    return Handshake(
        pattern=Pattern.XKpsk3,
        digest=Digest.BLAKE2b,
        role=role,
        prologue=_PROLOGUE,
        static_secret=static_secret,
        remote_static=remote_static,
        psk=psk,
    )


def _tag(psk: bytes, ephemeral_public: bytes, responder_static: bytes) -> bytes:
    return domain_hash(b"hedgerow greet", ephemeral_public, responder_static, size=_TAG_BYTES, key=psk)


def _psk_name(psk: bytes) -> bytes:
    return domain_hash(b"hedgerow psk id", psk, size=_NAME_BYTES)


def _cut(data: bytes, *sizes: int) -> list[bytes]:
    parts = []
    for size in sizes:
        parts.append(data[:size])
        data = data[size:]
    return [*parts, data]


def _finished(value: T | None) -> T:
    if value is None:
        raise LocalFault("handshake-misuse")
    return value
