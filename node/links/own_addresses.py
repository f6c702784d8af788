"""Where others can call this machine: what a code and a card tell a peer."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable, Sequence

from node.links.lan import Interface
from node.links.streams import Address

ADDRESSES_MAX = 8

_EVERYWHERE = {"0.0.0.0": 4, "::": 6}  # noqa: S104 - compared, not bound
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
# Nobody outside reaches a container's or a virtual machine's bridge. A tunnel may well lead to the peer.
_INSIDE = re.compile(r"docker|veth|virbr|vboxnet|vmnet|awdl|llw|br-[0-9a-f]{12}$")


def reachable_addresses(listening: Iterable[Address], interfaces: Sequence[Interface]) -> list[str]:
    """Return where peers can call who listens on ``listening``, at most eight; wildcards mean all ``interfaces``.

    Link-local addresses are left out, because they need a zone that differs on each machine; loopback is too, unless
    there is nothing else.
    """
    found: list[Address] = []
    for address in listening:
        version = _EVERYWHERE.get(address.host)
        hosts = [address.host] if version is None else _hosts(interfaces, version)
        found += [Address(host=host, port=address.port) for host in hosts]
    away = [address for address in found if not _is_only_here(address.host)]
    return list(dict.fromkeys(str(address) for address in away or found))[:ADDRESSES_MAX]


def is_everywhere(address: Address) -> bool:
    """Tell whether who listens there listens at all addresses of one kind."""
    return address.host in _EVERYWHERE


def own_names() -> list[str]:
    """Return the name by which a local network finds this machine without a server (RFC 6762), if it has one."""
    label = socket.gethostname().partition(".")[0].lower()
    return [f"{label}.local"] if _LABEL.fullmatch(label) and label != "localhost" else []


def _hosts(interfaces: Iterable[Interface], version: int) -> list[str]:
    parsed = [(ipaddress.ip_address(one.host), one) for one in interfaces if not _INSIDE.match(one.name)]
    usable = [(address, one) for address, one in parsed if address.version == version]
    ranked = sorted(usable, key=lambda pair: (pair[0].is_global, pair[1].index, pair[1].host))
    return [one.host for address, one in ranked if not (address.is_link_local or address.is_multicast)]


def _is_only_here(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host.lower() == "localhost"
    return address.is_loopback or address.is_link_local
