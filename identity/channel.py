"""Messages over an established Noise session: framed, chunked, padded, rekeyed.

A message is padded to its size class and cut into chunks; each chunk is one Noise transport message behind two bytes
of length. The first byte of a chunk says whether more follow and whether the message is padded. All chunks but the
last are full, so a message has exactly one form and nobody can drip a message in crumbs. After any fault the channel
is dead: the link has to be closed.
"""

from __future__ import annotations

from identity import limits
from identity.errors import LocalFault, PeerFault
from identity.noise import Cipher, Transport
from identity.padding import pad as padded
from identity.padding import padded_size, unpad

LENGTH_BYTES = 2
CHUNK_BYTES_MAX = limits.NOISE_MESSAGE_BYTES_MAX - limits.NOISE_TAG_BYTES - 1
_MORE, _PADDED = 1, 2
_BODY_BYTES_MAX = padded_size(limits.FRAME_BYTES_MAX)


class Channel:
    """Both directions of one session. ``seal_message`` makes bytes to send, ``feed`` takes bytes that came."""

    def __init__(self, transport: Transport) -> None:
        self.handshake_hash = transport.handshake_hash
        self._send = _Direction(transport.send)
        self._receive = _Direction(transport.receive)
        self._unread = bytearray()
        self._body = bytearray()
        self._padded: int | None = None
        self._dead = False

    def seal_message(self, data: bytes, *, pad: bool = True) -> bytes:
        """Return the bytes that carry ``data`` (at most 1 MiB), padded to its size class unless ``pad`` is False."""
        if len(data) > limits.FRAME_BYTES_MAX:
            raise LocalFault("channel-message-large", size=len(data), limit=limits.FRAME_BYTES_MAX)
        body = padded(data) if pad else data
        flag = _PADDED if pad else 0
        out = bytearray()
        for start in range(0, max(len(body), 1), CHUNK_BYTES_MAX):
            chunk = body[start : start + CHUNK_BYTES_MAX]
            more = _MORE if start + CHUNK_BYTES_MAX < len(body) else 0
            sealed = self._send.encrypt(bytes([flag | more]) + chunk)
            out += len(sealed).to_bytes(LENGTH_BYTES, "big") + sealed
        return bytes(out)

    def feed(self, data: bytes) -> list[bytes]:
        """Take bytes as they came and return the messages that they complete; raise PeerFault if any is wrong."""
        if self._dead:
            raise PeerFault("channel-broken")
        self._dead = True
        self._unread += data
        messages: list[bytes] = []
        position = 0
        while (end := self._frame_end(position)) is not None:
            message = self._take(bytes(self._unread[position + LENGTH_BYTES : end]))
            position = end
            if message is not None:
                messages.append(message)
        del self._unread[:position]
        self._dead = False
        return messages

    def _frame_end(self, position: int) -> int | None:
        """Return where the frame at ``position`` ends, None while it is incomplete."""
        start = position + LENGTH_BYTES
        if len(self._unread) < start:
            return None
        size = int.from_bytes(self._unread[position:start], "big")
        if size <= limits.NOISE_TAG_BYTES:
            raise PeerFault("channel-broken")
        return start + size if len(self._unread) >= start + size else None

    def _take(self, sealed: bytes) -> bytes | None:
        """Return the message that this chunk completes, or None."""
        chunk = self._receive.decrypt(sealed)
        flags = chunk[0]
        if flags > _MORE | _PADDED or self._padded not in (None, flags & _PADDED):
            raise PeerFault("channel-broken")
        if len(self._body) + len(chunk) - 1 > _BODY_BYTES_MAX:
            raise PeerFault("channel-broken")
        self._body += chunk[1:]
        if flags & _MORE:
            if len(chunk) - 1 != CHUNK_BYTES_MAX:
                raise PeerFault("channel-broken")
            self._padded = flags & _PADDED
            return None
        return self._complete(flags, last_bytes=len(chunk) - 1)

    def _complete(self, flags: int, *, last_bytes: int) -> bytes:
        # An empty last chunk would be a second form of the same message.
        if last_bytes == 0 and self._body:
            raise PeerFault("channel-broken")
        message = unpad(bytes(self._body)) if flags & _PADDED else bytes(self._body)
        if len(message) > limits.FRAME_BYTES_MAX:
            raise PeerFault("channel-broken")
        self._body.clear()
        self._padded = None
        return message


class _Direction:
    """One cipher, which changes its key after a fixed number of Noise messages."""

    def __init__(self, cipher: Cipher) -> None:
        self._cipher = cipher
        self._count = 0

    def encrypt(self, plaintext: bytes) -> bytes:
        sealed = self._cipher.encrypt(b"", plaintext)
        self._advance()
        return sealed

    def decrypt(self, sealed: bytes) -> bytes:
        plaintext = self._cipher.decrypt(b"", sealed)
        self._advance()
        return plaintext

    def _advance(self) -> None:
        self._count += 1
        if self._count % limits.REKEY_MESSAGES == 0:
            self._cipher.rekey()
