"""Private discovery on a local network: what an announcement says, and who can read it.

An announcement carries random names, a fresh salt, the addresses it is made for, and a set of 8-byte tags::

    place = H("hgr lan place", port, addresses)
    tag   = H("hgr lan tag", salt, place; key = secret of the pair, one per direction)

A device that shares a secret with the announcer finds its tag and knows whom to dial; to everyone else the
set is random bytes. Promises, each held by a test:

- Salt and names are drawn anew for each announcement, so two announcements have nothing in common but the
  service type, the port and the addresses.
- The number of tags is padded to a multiple of 32 with random ones and shuffled: it tells only a size class.
- A tag counts only for the port and the addresses it was made for: repeated by another host it
  matches nothing.
- Secrets have a direction, so nobody is led to itself by its own words.

A salt, not a period of the clock, changes the tags: a device without a battery clock is found as well.
Sources: RFC 6762, RFC 6763 (mDNS, DNS-SD), RFC 8882 (what discovery gives away). Vectors:
``tests/vectors/lan_tags.json``.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from identity.encoding import domain_hash
from identity.errors import LocalFault, Malformed
from sync.limits import (
    LAN_ADDRESSES_MAX,
    LAN_NAME_BYTES,
    LAN_SALT_BYTES,
    LAN_TAG_BYTES,
    LAN_TAGS_MAX,
    LAN_TAGS_STEP,
)

SERVICE = "_hgr._tcp.local."

Draw = Callable[[int], bytes]

_VALUE_BYTES_MAX = 31 * LAN_TAG_BYTES
_TAG_KEYS = b"abcdefgh"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanSecrets:
    """What one device of a pair announces with, and what it looks for (32 bytes each)."""

    sending: bytes = field(repr=False)
    expecting: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanNames:
    """The instance and host label of one announcement: 80 random bits each, as lower-case hex."""

    instance: str
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanOffer:
    """An announcement's text as received: nothing in it is believed before a tag matches."""

    salt: bytes
    addresses: frozenset[bytes]
    tags: frozenset[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanMatch:
    """A known device announced itself at ``hosts`` (texts, link-local ones with their zone)."""

    peer: bytes
    hosts: tuple[str, ...]


def lan_secrets(psk: bytes, *, own: bytes, other: bytes) -> LanSecrets:
    """Return this side's discovery secrets of a device pair, from the pair's secret and both device ids."""
    return LanSecrets(
        sending=domain_hash(b"hgr lan pair", own, other, key=psk),
        expecting=domain_hash(b"hgr lan pair", other, own, key=psk),
    )


def lan_names(draw: Draw) -> LanNames:
    """Return fresh random names for an announcement."""
    return LanNames(instance=draw(LAN_NAME_BYTES).hex(), host=draw(LAN_NAME_BYTES).hex())


def lan_text(
    peers: Sequence[LanSecrets], *, hosts: Iterable[str], port: int, turn: int = 0, draw: Draw
) -> dict[bytes, bytes]:
    """Return the TXT entries that lead ``peers`` to ``hosts`` and ``port``, at most 1,300 bytes.

    With more peers than tags fit, ``turn`` picks the next share of them: announce in turns.
    """
    packed = sorted({pack_host(host) for host in hosts})
    if not 1 <= len(packed) <= LAN_ADDRESSES_MAX:
        raise LocalFault("lan-addresses-count", count=len(packed))
    salt = draw(LAN_SALT_BYTES)
    place = _place(packed, port)
    tags = [_tag(secrets.sending, salt, place) for secrets in _share(peers, turn)]
    tags += [draw(LAN_TAG_BYTES) for _ in range(-len(tags) % LAN_TAGS_STEP or (0 if tags else LAN_TAGS_STEP))]
    joined = b"".join(_shuffled(tags, draw))
    text = {b"s": salt}
    for key, size in ((b"4", 4), (b"6", 16)):
        if found := b"".join(address for address in packed if len(address) == size):
            text[key] = found
    for index, start in enumerate(range(0, len(joined), _VALUE_BYTES_MAX)):
        text[_TAG_KEYS[index : index + 1]] = joined[start : start + _VALUE_BYTES_MAX]
    return text


def lan_turns(peers: int) -> int:
    """Return how many announcements in turn it takes to reach ``peers`` devices."""
    return max(1, -(-peers // LAN_TAGS_MAX))


def read_lan_text(text: Mapping[bytes, bytes | None]) -> LanOffer:
    """Return what received TXT entries offer; raise Malformed for anything that ``lan_text`` never makes."""
    salt = text.get(b"s") or b""
    addresses = [*_cut(text.get(b"4") or b"", 4), *_cut(text.get(b"6") or b"", 16)]
    joined = b"".join(text.get(_TAG_KEYS[index : index + 1]) or b"" for index in range(len(_TAG_KEYS)))
    tags = _cut(joined, LAN_TAG_BYTES)
    if len(salt) != LAN_SALT_BYTES or not 1 <= len(addresses) <= LAN_ADDRESSES_MAX:
        raise Malformed("lan-text-malformed", what="salt or addresses")
    if not 1 <= len(tags) <= LAN_TAGS_MAX or len(tags) % LAN_TAGS_STEP:
        raise Malformed("lan-text-malformed", what="tags")
    return LanOffer(salt=salt, addresses=frozenset(addresses), tags=frozenset(tags))


def lan_matches(
    offer: LanOffer, *, hosts: Iterable[str], port: int, peers: Mapping[bytes, LanSecrets]
) -> list[LanMatch]:
    """Return who of ``peers`` made ``offer``, with those of the resolved ``hosts`` that it is bound to.

    Empty when the offer was made for another port or other addresses than those it was received with.
    """
    bound = tuple(host for host in hosts if _dialable(host) and pack_host(host) in offer.addresses)
    if not bound:
        return []
    place = _place(sorted(offer.addresses), port)
    return [
        LanMatch(peer=peer, hosts=bound)
        for peer, secrets in peers.items()
        if _tag(secrets.expecting, offer.salt, place) in offer.tags
    ]


def pack_host(host: str) -> bytes:
    """Return the 4 or 16 bytes of a numeric address, without its zone; raise Malformed for another text."""
    try:
        return ipaddress.ip_address(host.partition("%")[0]).packed
    except ValueError as error:
        raise Malformed("lan-address-malformed") from error


def _place(packed: Sequence[bytes], port: int) -> bytes:
    return domain_hash(b"hgr lan place", port.to_bytes(2, "big"), *(bytes([len(a)]) + a for a in packed))


def _tag(secret: bytes, salt: bytes, place: bytes) -> bytes:
    return domain_hash(b"hgr lan tag", salt, place, size=LAN_TAG_BYTES, key=secret)


def _share(peers: Sequence[LanSecrets], turn: int) -> Sequence[LanSecrets]:
    start = turn % lan_turns(len(peers)) * LAN_TAGS_MAX
    return peers[start : start + LAN_TAGS_MAX]


def _shuffled(tags: list[bytes], draw: Draw) -> list[bytes]:
    return [tag for _, tag in sorted((draw(8), tag) for tag in tags)]


def _cut(joined: bytes, size: int) -> list[bytes]:
    if len(joined) % size:
        raise Malformed("lan-text-malformed", what="length")
    return [joined[start : start + size] for start in range(0, len(joined), size)]


def _dialable(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return False
    return not (address.is_loopback or address.is_multicast or address.is_unspecified)
