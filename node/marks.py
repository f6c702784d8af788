"""Signs outside the home that tell whether this home is still the one that ran here last.

A home may be copied or put back from a backup; then its logs must not be continued, or they fork. Outside the home,
in the user's state folder, lies one small file per home and place (device number and inode of the home's store). It
holds the tag that the home drew at its last start and the number of own entries that it has written since it was
made. No file, another tag, or fewer entries in the home than in the mark: in doubt, and the node opens new logs.
The count is written without waiting for the disk: it survives a killed process; after a power cut the peers' copies
of the logs tell.
"""

from __future__ import annotations

import contextlib
import os
import struct
from enum import Enum
from pathlib import Path

from platformdirs import user_state_path

_FORM = struct.Struct(">4s16sQ")
_MAGIC = b"hgm1"
TAG_BYTES = 16


class Doubt(Enum):
    """Why a home's logs are not continued; the value is the id of the sentence that says so."""

    NONE = ""
    FIRST_HERE = "home-first-here"
    OLDER_COPY = "home-older-copy"
    RAN_ELSEWHERE = "home-ran-elsewhere"


class Mark:
    """The mark of one home in its present place."""

    def __init__(self, home_id: bytes, store: Path, folder: Path | None = None) -> None:
        place = store.stat()
        name = f"{home_id.hex()}-{place.st_dev:x}-{place.st_ino:x}"
        self.path = (folder or user_state_path("hedgerow")) / "homes" / name
        self._file = -1

    def doubt(self, tags: bytes, written: int) -> Doubt:
        """Compare with what the home says of itself: its last tags, and how many own entries it holds.

        There are two tags in a home whose start was cut off: the mark may bear the one or the other.
        """
        try:
            magic, marked_tag, marked = _FORM.unpack(self.path.read_bytes())
        except (OSError, struct.error):
            return Doubt.FIRST_HERE
        if magic != _MAGIC or marked_tag not in (tags[:TAG_BYTES], tags[TAG_BYTES:]):
            return Doubt.RAN_ELSEWHERE
        return Doubt.OLDER_COPY if written < marked else Doubt.NONE

    def tag(self) -> bytes:
        """Return the tag that the mark bears, empty where there is none."""
        try:
            return bytes(_FORM.unpack(self.path.read_bytes())[1])
        except (OSError, struct.error):
            return b""

    def begin(self, tag: bytes, written: int) -> None:
        """Note a start, safely on disk; raise OSError where the folder can't be written."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        self.wrote(tag, written)
        os.fsync(self._file)

    def wrote(self, tag: bytes, written: int) -> None:
        """Note how many own entries there are now."""
        if self._file >= 0:
            # What was written is safe in the home; a count that lags behind only notices less.
            with contextlib.suppress(OSError):
                os.pwrite(self._file, _FORM.pack(_MAGIC, tag, written), 0)

    def end(self) -> None:
        """Put the last count safely on disk and let go."""
        if self._file >= 0:
            os.fsync(self._file)
            os.close(self._file)
            self._file = -1
