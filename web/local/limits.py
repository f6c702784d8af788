"""Every bound of the local API."""

from __future__ import annotations

BODY_BYTES_MAX = 8 * 1024 * 1024
HEADER_TIME_S = 15.0
BODY_TIME_S = 15.0
WRITE_TIME_S = 15.0
LINGER_TIME_S = 2.0
CLOSE_TIME_S = 1.0
HEARTBEAT_S = 20.0
LISTENERS_MAX = 64
CONNECTIONS_MAX = 256

assert HEARTBEAT_S < 60, "proxies and browsers give up on a silent stream"
