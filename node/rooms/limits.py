"""Every bound of the rooms of long texts."""

from __future__ import annotations

PAUSE_S = 0.3
"""So long after the last key press what was written is stored."""
STORE_AFTER_S = 1.0
"""What was written is stored at the latest after this time."""
RETRY_S = 5.0
"""So long after a failure (a full disk) storing is tried again."""
KEEP_S = 120.0
"""A room and its sessions stay for so long without a browser: one that lost its connection comes back to them."""

ROOMS_MAX = 64
SEATS_MAX = 64
"""Browsers in all rooms together."""
SESSIONS_KEPT_MAX = 64
OUTBOX_MAX = 4_096
OUTBOX_BYTES_MAX = 8 * 1024 * 1024
READ_HERE_BYTES_MAX = 16 * 1024
"""Longer updates from elsewhere are read off the event loop."""
STATE_PARTS_MAX = 256
STATE_BYTES_MAX = 512 * 1024
STATE_SINCE_MAX = 512

assert PAUSE_S < STORE_AFTER_S < RETRY_S
assert STATE_PARTS_MAX + STATE_SINCE_MAX < OUTBOX_MAX
