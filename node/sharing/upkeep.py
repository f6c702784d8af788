"""What a node does for its spaces by itself, for as long as its network is open."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from node.devices.losing import rotate_what_was_put_off
from node.replica.comparing import compare_in_time
from node.sharing.rotation import rotate_in_time

if TYPE_CHECKING:
    from node.links.network import Network


def upkeep(network: Network) -> list[Coroutine[Any, Any, None]]:
    """Return the work that goes on until it is cancelled: keys in time, views compared with peers."""
    return [rotate_what_was_put_off(network.hub), rotate_in_time(network), compare_in_time(network)]
