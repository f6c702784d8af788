"""Every bound of the command line."""

from __future__ import annotations

VALUE_FILE_BYTES_MAX = 4 * 1024 * 1024
IMPORT_FILE_BYTES_MAX = 64 * 1024 * 1024
PASSPHRASE_FILE_BYTES_MAX = 4_096
API_FILE_BYTES_MAX = 4_096
READ_BYTES = 64 * 1024
REPLY_BYTES_MAX = 512 * 1024 * 1024
CALL_TIME_S = 120.0
LONG_CALL_TIME_S = 3_600.0
GREETING_TIME_S = 5.0
HOME_WAIT_S = 10.0
HOME_POLL_S = 0.2
STOP_TIME_S = 4.5
LOG_BYTES_MAX = 1024 * 1024

# What is under way is stopped before those who asked for the stop lose patience after five seconds.
assert STOP_TIME_S < 5
