"""Every bound of the sync layer; protocol constants."""

from __future__ import annotations

from crdt import limits

LAN_NAME_BYTES = 10
LAN_SALT_BYTES = 16
LAN_TAG_BYTES = 8
LAN_TAGS_STEP = 32
LAN_TAGS_MAX = 128
LAN_ADDRESSES_MAX = 6

assert LAN_TAGS_MAX % LAN_TAGS_STEP == 0

# One session with one peer.
MESSAGE_BYTES_MAX = 1_000_000
SPACES_MAX = 512
HEADS_AT_ONCE = 512  # looked at in one go, some milliseconds; then others have a turn
HEIGHTS_MAX = 8_192  # in one message
LOGS_MAX = 65_536  # of one space, as far as a peer may name them
HELD_HEIGHTS_MAX = 1_024  # in one message
HELLO_HEIGHTS_MAX = 48  # more than this and the first message carries digests only
RUN_BYTES_MAX = limits.RUN_BYTES_MAX
FLIGHT_BYTES_MAX = 1_048_576
WINDOW_BYTES_FIRST = 128 * 1024  # under way on a line that nobody knows yet
WINDOW_BYTES_MIN = 16 * 1024
QUICK_MS = 500  # acknowledged within: more may be under way
SLOW_MS = 4_000  # not acknowledged within: less
PING_AFTER_MS = 5_000
SILENCE_MS_MAX = 150_000  # TCP itself stalls for half a minute on a bad line
BRANCH_STEP_ENTRIES = 64

# What stewards tell a courier of one space.
GATE_BYTES_MAX = 900_000
GATE_DEVICES_MAX = 4_096
GATE_LOGS_MAX = 2_048  # closed ones, and those that begin at a floor
GATE_RANGES_MAX = 8_192
GATE_VERSION_STEP_MAX = (
    65_536  # from one gate to the next: no keeper uses up all versions before it is removed
)
RETENTION_DAYS_MAX = 3_650

# What one peer may bring in: a burst, then a rate. Beyond it the node reads later, it refuses nothing.
QUOTA_BURST_BYTES = 64 * 1_048_576
QUOTA_BYTES_PER_S = 512 * 1024
VIEW_COST_BYTES = 1_048_576  # a short question that is long to answer
BRANCH_COST_BYTES = 65_536
GATE_COST_BYTES = 65_536  # signatures to check, and everybody to tell
MESSAGE_COST_BYTES = (
    512  # of each message: the shortest takes about as long to read and answer as so many bytes of a run
)
KIT_COST_BYTES = 524_288  # a kit to write, or what one would hold to be worked out
KIN_COST_BYTES = 65_536
HEAD_COST_BYTES = 16  # of each log that is looked at because of what a peer said
HELD_COST_BYTES = 16_384  # a row to write for each height
INTRODUCTION_COST_BYTES = (
    524_288  # a handshake, a roster to fold, and all whom this node knows to be read anew
)
LINK_COST_BYTES = 65_536  # a handshake, its rows, and telling what differs
WORK_COST_BYTES_PER_MS = 1_024  # of this machine's time that a run takes to check and understand
PAUSE_MS_MAX = 10_000  # at a time, so that a link that waits is not taken for dead

# Kits that are kept for other groups, and what devices of one group tell each other.
KIT_PART_BYTES_MAX = 900_000
KIT_PARTS_MAX = 5
KIT_BYTES_MAX = KIT_PARTS_MAX * KIT_PART_BYTES_MAX
KIN_BYTES_MAX = 900_000  # all items of one message together, as far as this program writes them
KIN_ITEMS_MAX = 1_024

assert KIT_PART_BYTES_MAX + 256 < MESSAGE_BYTES_MAX
assert KIN_BYTES_MAX + 16 * KIN_ITEMS_MAX < MESSAGE_BYTES_MAX

# How often a peer is told what third groups of one space hold.
HELD_EVERY_MS = 1_000

# Whom to call, and when.
BACKOFF_FIRST_MS = 2_000
BACKOFF_MAX_MS = 15 * 60_000
LINK_PROVED_MS = 60_000
RECENT_MS = 3_600_000  # who was linked within it and said no farewell is tried often
RECENT_BACKOFF_MAX_MS = 4_000
CALL_OVERDUE_MS = 6_000  # then another call begins beside it
DOUBT_AFTER_MS = 4_000  # nothing of what was sent gets through: call beside the link
DIALS_AT_ONCE_MAX = 16
DIALS_PER_HOUR_MAX = 240  # to those who were not linked recently
UNSEEN_DAYS_MAX = 30
UNSEEN_RETRY_MS = 24 * 3_600_000

assert 2 * (RUN_BYTES_MAX + 64 * limits.RUN_KEYS_MAX) < MESSAGE_BYTES_MAX
assert PING_AFTER_MS * 2 < SILENCE_MS_MAX
assert PAUSE_MS_MAX * 2 < SILENCE_MS_MAX
assert WINDOW_BYTES_MIN < WINDOW_BYTES_FIRST < FLIGHT_BYTES_MAX
