"""Every bound of a courier: how much it takes from whom, and for how long it keeps it."""

from __future__ import annotations

from sync.limits import LOGS_MAX

SPACES_MAX = 256
OWNERS_MAX = 64
CALLERS_MAX = 8_192  # devices of all gates together: each is tried for whoever calls
LINKS_PER_DEVICE_MAX = 2
KITS_MAX = 1_024
KITS_COMING_MAX = 16
HEIRS_MAX = 1_024
TOTAL_BYTES_MAX = 16 * 1024**3
SPACE_BYTES_MAX = 4 * 1024**3
DEVICE_BYTES_MAX = 2 * 1024**3  # of one space
DISK_SPARE_BYTES = 256 * 1024**2  # stays free for the machine
LOGS_PER_DEVICE_MAX = 2_048  # of one space, by who brought them, with the chains of forked ones
LOGS_PER_SPACE_MAX = 32_768  # with those chains; who comes takes no more than twice as many names of logs
CHAINS_PER_LOG_MAX = 256  # of one that forked
ENTRY_COST_BYTES = 256  # what an entry takes besides its payload
LATE_ENTRIES_MAX = 256  # beyond the end of a closed log: what members built on before they heard
KEPT_DAYS_MAX = 365  # of a payload that not everybody fetched
SWEEP_EVERY_S = 3_600.0
SWEEP_LOGS_AT_ONCE_MAX = 64

assert LOGS_PER_DEVICE_MAX < LOGS_PER_SPACE_MAX <= LOGS_MAX // 2
assert DEVICE_BYTES_MAX < SPACE_BYTES_MAX < TOTAL_BYTES_MAX
