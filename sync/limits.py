"""Every bound of the sync layer; protocol constants."""

from __future__ import annotations

LAN_NAME_BYTES = 10
LAN_SALT_BYTES = 16
LAN_TAG_BYTES = 8
LAN_TAGS_STEP = 32
LAN_TAGS_MAX = 128
LAN_ADDRESSES_MAX = 6

assert LAN_TAGS_MAX % LAN_TAGS_STEP == 0
