"""Noise XK and XKpsk3 with 25519, ChaChaPoly and BLAKE2b or BLAKE2s, as a pure state machine.

Source: The Noise Protocol Framework, revision 34. Ephemeral secrets come in as arguments; nothing is drawn here.

    XK        <- s (known before)        tokens of the three messages
              -> e, es                   1, written by the initiator
              <- e, ee                   2, written by the responder
              -> s, se [, psk]           3, written by the initiator (psk in XKpsk3 only)

Rules. Messages alternate; each end writes or reads only in its turn, otherwise LocalFault. Whatever fails to
authenticate raises PeerFault and spends the state: nothing can be read or written with it afterwards. Message 3 may
be read in two steps, so that the psk can be chosen by the static key that it reveals.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from identity import ciphers, limits
from identity.errors import LocalFault, PeerFault
from identity.keys import KEY_BYTES, agree, public_of_secret

_NONCE_MAX = 2**64 - 1
_SUITE = ciphers.CHACHA20_POLY1305
_HashFunction = Callable[..., Any]


class Pattern(Enum):
    """The handshake patterns: the tokens of each message."""

    XK = (("e", "es"), ("e", "ee"), ("s", "se"))
    XKpsk3 = (("e", "es"), ("e", "ee"), ("s", "se", "psk"))


class Digest(Enum):
    """The hash functions, by their Noise names."""

    BLAKE2b = "BLAKE2b"
    BLAKE2s = "BLAKE2s"


_DIGESTS: dict[Digest, _HashFunction] = {Digest.BLAKE2b: hashlib.blake2b, Digest.BLAKE2s: hashlib.blake2s}


class Role(Enum):
    """Which end of the handshake this is."""

    INITIATOR = 0
    RESPONDER = 1


class Cipher:
    """A Noise CipherState: a ChaCha20-Poly1305 key with its counter."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise LocalFault("key-size")
        self._key = key
        self._nonce = 0

    def encrypt(self, associated: bytes, plaintext: bytes) -> bytes:
        """Return ``plaintext`` sealed at the next counter, 16 bytes longer."""
        sealed = self._sealed(self._nonce, associated, plaintext)
        self._advance()
        return sealed

    def decrypt(self, associated: bytes, ciphertext: bytes) -> bytes:
        """Return the plaintext; raise PeerFault, the counter unmoved, unless it is the next one."""
        plaintext = ciphers.opened(_SUITE, self._key, _nonce_bytes(self._nonce), ciphertext, associated)
        if plaintext is None:
            raise PeerFault("noise-broken")
        self._advance()
        return plaintext

    def rekey(self) -> None:
        """Replace the key by its successor (Noise section 11.3); the counter goes on."""
        self._key = self._sealed(_NONCE_MAX, b"", bytes(KEY_BYTES))[:KEY_BYTES]

    def _sealed(self, counter: int, associated: bytes, plaintext: bytes) -> bytes:
        return ciphers.sealed(_SUITE, self._key, _nonce_bytes(counter), plaintext, associated)

    def _advance(self) -> None:
        self._nonce += 1
        if self._nonce >= _NONCE_MAX:
            raise LocalFault("noise-spent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transport:
    """What a finished handshake leaves: a cipher per direction and the hash of the whole transcript."""

    send: Cipher
    receive: Cipher
    handshake_hash: bytes


class Handshake:
    """One end of one handshake. The initiator gives ``remote_static``; XKpsk3 needs ``psk`` before message 3 ends."""

    def __init__(
        self,
        *,
        pattern: Pattern,
        digest: Digest,
        role: Role,
        prologue: bytes,
        static_secret: bytes,
        remote_static: bytes | None = None,
        psk: bytes | None = None,
    ) -> None:
        self._role = role
        self._static = static_secret
        self._remote_static = remote_static
        self._ephemeral = b""
        self._remote_ephemeral = b""
        self._psk = psk
        self._with_psk = pattern is Pattern.XKpsk3
        self._messages: list[tuple[str, ...]] = list(pattern.value)
        self._writer = Role.INITIATOR
        self._rest: bytes | None = None
        self._spent = False
        self._state = _Symmetric(f"Noise_{pattern.name}_25519_ChaChaPoly_{digest.value}", digest)
        self._state.mix_hash(prologue)
        responder = remote_static if role is Role.INITIATOR else public_of_secret(static_secret)
        if responder is None:
            raise LocalFault("noise-misuse")
        self._state.mix_hash(responder)

    @property
    def remote_static(self) -> bytes | None:
        """The other end's static key; for a responder None until message 3 was read that far."""
        return self._remote_static

    def write(self, payload: bytes, ephemeral: bytes | None = None) -> bytes:
        """Return the next message; messages 1 and 2 take a fresh ``ephemeral`` secret of 32 bytes."""
        out = bytearray()
        for step in self._begin(writing=True):
            if step == "e":
                if ephemeral is None:
                    raise LocalFault("noise-misuse")
                self._ephemeral = ephemeral
                out += self._mix_ephemeral(public_of_secret(ephemeral))
            elif step == "s":
                out += self._state.encrypt(public_of_secret(self._static))
            else:
                self._mix(step)
        out += self._state.encrypt(payload)
        if len(out) > limits.NOISE_MESSAGE_BYTES_MAX:
            raise LocalFault("noise-misuse")
        self._end()
        return bytes(out)

    def read(self, message: bytes) -> bytes:
        """Return the payload of the next ``message``; raise PeerFault if anything about it is wrong."""
        self.read_keys(message)
        return self.read_payload()

    def read_keys(self, message: bytes) -> None:
        """Read ``message`` up to its psk token or payload: then ``remote_static`` is known, before the psk is."""
        if len(message) > limits.NOISE_MESSAGE_BYTES_MAX:
            self._spent = True
            raise PeerFault("noise-broken")
        tokens = self._begin(writing=False)
        self._spent = True
        for step in tokens:
            if step == "e":
                self._remote_ephemeral, message = _take(message, KEY_BYTES)
                self._mix_ephemeral(self._remote_ephemeral)
            elif step == "s":
                sealed, message = _take(message, KEY_BYTES + limits.NOISE_TAG_BYTES)
                self._remote_static = self._state.decrypt(sealed)
            elif step != "psk":
                self._mix(step)
        self._rest = message
        self._spent = False

    def read_payload(self, psk: bytes | None = None) -> bytes:
        """Mix in the psk, where this message has one, and return the payload of what ``read_keys`` began."""
        if self._rest is None or self._spent:
            raise LocalFault("noise-misuse")
        self._psk = psk or self._psk
        self._spent = True
        if "psk" in self._messages[0]:
            self._mix("psk")
        payload = self._state.decrypt(self._rest)
        self._rest = None
        self._spent = False
        self._end()
        return payload

    def split(self) -> Transport:
        """Return the transport ciphers, once, after the last message."""
        if self._messages or self._spent:
            raise LocalFault("noise-misuse")
        self._spent = True
        first, second = self._state.split()
        send, receive = (first, second) if self._role is Role.INITIATOR else (second, first)
        return Transport(send=send, receive=receive, handshake_hash=self._state.hash)

    def _begin(self, *, writing: bool) -> tuple[str, ...]:
        if self._spent or not self._messages or self._rest is not None:
            raise LocalFault("noise-misuse")
        if (self._writer is self._role) is not writing:
            raise LocalFault("noise-misuse")
        return self._messages[0]

    def _end(self) -> None:
        self._messages.pop(0)
        self._writer = Role.RESPONDER if self._writer is Role.INITIATOR else Role.INITIATOR

    def _mix_ephemeral(self, public: bytes) -> bytes:
        self._state.mix_hash(public)
        if self._with_psk:
            self._state.mix_key(public)
        return public

    def _mix(self, step: str) -> None:
        if step == "psk":
            if self._psk is None or len(self._psk) != KEY_BYTES:
                raise LocalFault("noise-misuse")
            self._state.mix_key_and_hash(self._psk)
        else:
            self._state.mix_key(self._shared(step))

    def _shared(self, step: str) -> bytes:
        # The first letter names the initiator's key of the pair, the second the responder's.
        initiator = self._role is Role.INITIATOR
        own, other = (step[0], step[1]) if initiator else (step[1], step[0])
        secret = self._ephemeral if own == "e" else self._static
        public = self._remote_ephemeral if other == "e" else self._remote_static
        return agree(secret, public or b"")


class _Symmetric:
    """A Noise SymmetricState."""

    def __init__(self, name: str, digest: Digest) -> None:
        self._digest = _DIGESTS[digest]
        size: int = self._digest().digest_size
        raw = name.encode()
        self.hash: bytes = raw.ljust(size, b"\0") if len(raw) <= size else self._digest(raw).digest()
        self._chain = self.hash
        self._cipher: Cipher | None = None

    def mix_hash(self, data: bytes) -> None:
        self.hash = self._digest(self.hash + data).digest()

    def mix_key(self, material: bytes) -> None:
        self._chain, key = self._derive(material, 2)
        self._cipher = Cipher(key[:KEY_BYTES])

    def mix_key_and_hash(self, material: bytes) -> None:
        self._chain, mixed, key = self._derive(material, 3)
        self.mix_hash(mixed)
        self._cipher = Cipher(key[:KEY_BYTES])

    def encrypt(self, plaintext: bytes) -> bytes:
        sealed = self._keyed().encrypt(self.hash, plaintext)
        self.mix_hash(sealed)
        return sealed

    def decrypt(self, sealed: bytes) -> bytes:
        plaintext = self._keyed().decrypt(self.hash, sealed)
        self.mix_hash(sealed)
        return plaintext

    def split(self) -> tuple[Cipher, Cipher]:
        first, second = self._derive(b"", 2)
        return Cipher(first[:KEY_BYTES]), Cipher(second[:KEY_BYTES])

    def _keyed(self) -> Cipher:
        # Both patterns agree on a key before anything is encrypted.
        if self._cipher is None:
            raise LocalFault("noise-misuse")
        return self._cipher

    def _derive(self, material: bytes, count: int) -> list[bytes]:
        temp = hmac.digest(self._chain, material, self._digest)
        outputs: list[bytes] = []
        last = b""
        for number in range(1, count + 1):
            last = hmac.digest(temp, last + bytes([number]), self._digest)
            outputs.append(last)
        return outputs


def _nonce_bytes(counter: int) -> bytes:
    return bytes(4) + counter.to_bytes(8, "little")


def _take(message: bytes, size: int) -> tuple[bytes, bytes]:
    if len(message) < size:
        raise PeerFault("noise-broken")
    return message[:size], message[size:]
