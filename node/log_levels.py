"""What is written to the log: at debug level what this program says, never what its libraries do.

Libraries log the arguments of their calls at debug level, and those are texts, names and keys.
"""

from __future__ import annotations

import logging

OWN = ("node", "web", "sync", "crdt", "identity", "hedgerow", "_hedgerow")


def set_levels(level: int) -> None:
    """Log from ``level`` on what this program says, and of others only what they warn of."""
    for name in OWN:
        logging.getLogger(name).setLevel(level)
    logging.getLogger().setLevel(max(level, logging.WARNING))


def begin_log(level: int) -> None:
    """Log from ``level`` on to standard error, as ``set_levels`` does."""
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    set_levels(level)
