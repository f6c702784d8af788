"""Addresses of nodes: ``host:port``, where IPv6 stands in brackets; no name is ever resolved here."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address

from identity import limits
from identity.errors import Malformed, Refused

_FORM = re.compile(r"(?:\[([0-9A-Fa-f:.]+(?:%[\w.-]+)?)\]|([^\s\[\]:/@]+)):([0-9]{1,5})", re.ASCII)
_IPV4, _IPV6 = 4, 6
_IPV4_BYTES, _IPV6_BYTES, _PORT_BYTES = 4, 16, 2


def split_address(text: str) -> tuple[str, int]:
    """Return host (an IPv6 one without brackets) and port of ``text``; raise Refused(``address-broken``)."""
    match = _FORM.fullmatch(text.strip())
    if match is None or len(text) > limits.ADDRESS_CHARS_MAX:
        raise Refused("address-broken", address=text[: limits.ADDRESS_CHARS_MAX])
    bracketed, plain, digits = match.groups()
    port = int(digits)
    if not 1 <= port <= 65_535 or (bracketed and not _is_ipv6(bracketed)):
        raise Refused("address-broken", address=text)
    return (bracketed or plain).lower(), port


def is_address(text: str) -> bool:
    """Return whether ``split_address`` understands ``text``."""
    try:
        split_address(text)
    except Refused:
        return False
    return True


def join_address(host: str, port: int) -> str:
    """Return ``host:port`` in the one form that ``split_address`` gives back."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def pack_address(text: str) -> bytes:
    """Return ``text`` in few bytes: a kind byte (4, 6; 0 and the length for a name), the host, the port."""
    host, port = split_address(text)
    tail = port.to_bytes(_PORT_BYTES, "big")
    if _is_ipv4(host):
        return bytes([_IPV4]) + IPv4Address(host).packed + tail
    if _is_ipv6(host) and "%" not in host:
        return bytes([_IPV6]) + IPv6Address(host).packed + tail
    name = host.encode()
    return bytes([0, len(name)]) + name + tail


def unpack_address(data: bytes) -> tuple[str, bytes]:
    """Return the first packed address in ``data`` and the bytes after it; raise Malformed."""
    kind = data[:1]
    if kind == bytes([_IPV4]):
        size, start = _IPV4_BYTES, 1
    elif kind == bytes([_IPV6]):
        size, start = _IPV6_BYTES, 1
    elif kind == b"\0" and len(data) > 1:
        size, start = data[1], 2
    else:
        raise Malformed("address-malformed")
    end = start + size + _PORT_BYTES
    if len(data) < end:
        raise Malformed("address-malformed")
    port = int.from_bytes(data[end - _PORT_BYTES : end], "big")
    try:
        text = join_address(_host(kind[0], data[start : start + size]), port)
        canonical = pack_address(text) == data[:end]
    except (ValueError, Refused) as error:
        raise Malformed("address-malformed") from error
    if not canonical:
        raise Malformed("address-malformed")
    return text, data[end:]


def _host(kind: int, raw: bytes) -> str:
    if kind == _IPV4:
        return str(IPv4Address(raw))
    if kind == _IPV6:
        return str(IPv6Address(raw))
    return raw.decode()


def _is_ipv4(host: str) -> bool:
    try:
        IPv4Address(host)
    except ValueError:
        return False
    return True


def _is_ipv6(host: str) -> bool:
    try:
        IPv6Address(host)
    except ValueError:
        return False
    return True
