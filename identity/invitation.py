"""The invitation: all that a new peer needs to call us once, as one string to read out, type, paste or scan.

    HG1-XXXXXXXX-XXXXXXXX-...     Crockford's base32 (no I, L, O, U) in groups of eight

Bytes: the inviter's agreement key (32), the first half of its group's id (16), the one-time secret (16), the hour at
which it ends (3), the addresses, a checksum (4). Half a group id is enough: it only has to withstand a second preimage,
and each byte makes the code longer. Reading is tolerant of case, spaces, hyphens and look-alike characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from identity import limits
from identity.addresses import pack_address, unpack_address
from identity.encoding import domain_hash
from identity.errors import LocalFault, Malformed, Refused
from identity.keys import KEY_BYTES

SECRET_BYTES = 16
GROUP_BYTES = 16
HOUR_MS = 3_600_000

PREFIX = "HG"
# What codes begin with: of a group, of a device of one's own, of a courier, of a kept kit.
SORTS = (PREFIX, "HD", "HC", "HR")
_VERSION = "1"
_GROUP_CHARS = 8
_HOUR_BYTES = 3
_CHECK_BYTES = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DIGITS = {character: value for value, character in enumerate(_ALPHABET)}
_LOOK_ALIKES = str.maketrans("OIL", "011")
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212\u00ad\u200b-\u200f\u2060\ufeff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A single-use invitation by the device with agreement key ``agree``.

    ``group``: the inviter's group id, of which the first 16 bytes are kept. ``expires_ms``: rounded up to a full hour.
    ``addresses``: ``host:port``, at most eight; raises Refused(``address-broken``).
    """

    agree: bytes
    group: bytes
    secret: bytes = field(repr=False)
    expires_ms: int
    addresses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        sizes_ok = len(self.agree) == KEY_BYTES and len(self.secret) == SECRET_BYTES
        hours = -(-self.expires_ms // HOUR_MS)
        if not sizes_ok or len(self.group) < GROUP_BYTES or not 0 <= hours < 1 << 8 * _HOUR_BYTES:
            raise LocalFault("invitation-broken")
        if len(self.addresses) > limits.ADDRESSES_MAX:
            raise Refused("addresses-many", limit=limits.ADDRESSES_MAX)
        tidy = tuple(unpack_address(pack_address(address))[0] for address in self.addresses)
        object.__setattr__(self, "group", self.group[:GROUP_BYTES])
        object.__setattr__(self, "expires_ms", hours * HOUR_MS)
        object.__setattr__(self, "addresses", tidy)

    @property
    def code(self) -> str:
        """The text code; ``read_code`` gives back the same invitation."""
        return self.code_as(PREFIX)

    def code_as(self, prefix: str) -> str:
        """Return the text code of an invitation to something else than a pairing; ``prefix``: two letters."""
        hours = (self.expires_ms // HOUR_MS).to_bytes(_HOUR_BYTES, "big")
        places = b"".join(pack_address(address) for address in self.addresses)
        return code_text(self.agree + self.group + self.secret + hours + places, prefix)

    @property
    def psk(self) -> bytes:
        """The psk of the one handshake that this invitation is for."""
        return invitation_psk(self.secret)


def read_code(text: str, *, now_ms: int, prefix: str = PREFIX) -> Invitation:
    """Return the invitation in a text code; raise Refused ``code-broken``, ``code-newer`` or ``code-expired``."""
    body = code_bytes(text, prefix)
    try:
        invitation = _parse(body)
    except (Malformed, LocalFault) as error:
        raise Refused("code-broken") from error
    if now_ms >= invitation.expires_ms:
        raise Refused("code-expired")
    return invitation


def code_text(body: bytes, prefix: str) -> str:
    """Return bytes with their checksum as a code to read out, type, paste or scan."""
    text = _to_base32(body + _checksum(body))
    groups = [text[start : start + _GROUP_CHARS] for start in range(0, len(text), _GROUP_CHARS)]
    return "-".join([prefix + _VERSION, *groups])


def code_bytes(text: str, prefix: str) -> bytes:
    """Return a code as bytes without checksum; raise Refused ``code-broken``, ``code-elsewhere`` or ``code-newer``."""
    if len(text) > limits.CODE_CHARS_MAX:
        raise Refused("code-broken")
    plain = _SEPARATORS.sub("", text).upper().translate(_LOOK_ALIKES)
    if not plain.startswith(prefix):
        if plain[: len(prefix) + 1] in {one + _VERSION for one in SORTS}:
            raise Refused("code-elsewhere", sort=plain[: len(prefix)])
        raise Refused("code-broken")
    if plain[len(prefix) : len(prefix) + 1] != _VERSION:
        raise Refused("code-newer")
    try:
        data = _from_base32(plain[len(prefix) + 1 :])
    except Malformed as error:
        raise Refused("code-broken") from error
    body, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
    if check != _checksum(body):
        raise Refused("code-broken")
    return body


def invitation_psk(secret: bytes) -> bytes:
    """Return the 32-byte psk that an invitation's one-time secret stands for."""
    return domain_hash(b"hedgerow invite", secret)


def _parse(body: bytes) -> Invitation:
    agree, rest = body[:KEY_BYTES], body[KEY_BYTES:]
    group, rest = rest[:GROUP_BYTES], rest[GROUP_BYTES:]
    secret, rest = rest[:SECRET_BYTES], rest[SECRET_BYTES:]
    hours, rest = rest[:_HOUR_BYTES], rest[_HOUR_BYTES:]
    addresses: list[str] = []
    while rest:
        address, rest = unpack_address(rest)
        addresses.append(address)
    expires_ms = int.from_bytes(hours, "big") * HOUR_MS
    return Invitation(
        agree=agree, group=group, secret=secret, expires_ms=expires_ms, addresses=tuple(addresses)
    )


def _checksum(body: bytes) -> bytes:
    return domain_hash(b"hedgerow code", body, size=_CHECK_BYTES)


def _to_base32(data: bytes) -> str:
    bits = len(data) * 8
    count = -(-bits // 5)
    number = int.from_bytes(data, "big") << count * 5 - bits
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _from_base32(text: str) -> bytes:
    number = 0
    for character in text:
        value = _DIGITS.get(character)
        if value is None:
            raise Malformed("code-broken")
        number = number << 5 | value
    size, spare = divmod(len(text) * 5, 8)
    if spare >= 5 or number & (1 << spare) - 1:
        raise Malformed("code-broken")
    return (number >> spare).to_bytes(size, "big")
