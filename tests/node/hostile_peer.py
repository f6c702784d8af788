"""A hostile member's node in a process of its own: opens its home, hands the peer B all that it has, and ends.

Started by ``tests/node/test_measured_faults.py`` as ``python -m tests.node.hostile_peer HOME``.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.node.neighbours import PATIENCE_S, Neighbour


async def hand_over(path: Path) -> None:
    """Sync once with the peer B."""
    node = Neighbour(path, "A")
    await node.start((), calls=False)
    try:
        await node.call("sync", peer="B", wait=PATIENCE_S)
    finally:
        await node.stop()


if __name__ == "__main__":
    asyncio.run(hand_over(Path(sys.argv[1])))
