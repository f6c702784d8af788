"""Who is paired with whom in a lab: the secrets that each process is started with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sync.lan_tags import LanSecrets, lan_secrets
from tests.live.netlab import Child, Lab

# How long a loaded machine may take.
PATIENCE_S = 60.0


def pair_secrets(own: str, other: str) -> LanSecrets:
    """Return the secrets by which device ``own`` announces to and recognises ``other``."""
    psk = hashlib.sha256("-".join(sorted((own, other))).encode()).digest()
    return lan_secrets(psk, own=device_id(own), other=device_id(other))


def device_id(name: str) -> bytes:
    """Return a device id for ``name``."""
    return hashlib.sha256(name.encode()).digest()


def peers_of(own: str, others: Iterable[str]) -> dict[str, list[str]]:
    """Return ``others`` with their secrets in the form that ``tests.live.lan_peer`` takes."""
    pairs = {other: pair_secrets(own, other) for other in others}
    return {name: [pair.sending.hex(), pair.expecting.hex()] for name, pair in pairs.items()}


def start_peer(
    lab: Lab, host: str, others: Iterable[str], *, mode: str = "announce", port: int = 7100, **options: object
) -> Child:
    """Start device ``host`` on the host of its name, paired with ``others``; wait until it listens."""
    wish = {"mode": mode, "port": port, "peers": peers_of(host, others), **options}
    child = lab.start(host, "tests.live.lan_peer", wish)
    child.expect("listening", PATIENCE_S)
    return child
