"""A log as the store knows it: where it ends, where it begins here, and up to where it is understood."""

from __future__ import annotations

from dataclasses import dataclass

from crdt.entry import NO_HASH, Position
from crdt.run import LogHead


@dataclass(slots=True, kw_only=True)
class LogRow:
    """A log on disk; ``seed`` only for own logs.

    What lies below ``covered`` is folded from what a generation keeps; what lies below ``floor`` isn't here.
    """

    row: int
    space: bytes
    space_row: int
    log: bytes
    is_control: bool
    seed: bytes | None
    height: int = 0
    tip: bytes = NO_HASH
    forked_at: int | None = None
    is_closed: bool = False
    applied: int = 0
    heads: bytes = b""
    covered: int = 0
    covered_tip: bytes = b""
    covered_heads: bytes = b""
    floor: int = 0
    floor_tip: bytes = b""

    @property
    def head(self) -> LogHead:
        """The log's head as sync names it."""
        return LogHead(
            log=self.log,
            is_control=self.is_control,
            height=self.height,
            tip=self.tip,
            forked_at=self.forked_at,
            covered=self.covered,
            floor=self.floor,
        )

    @property
    def position(self) -> Position:
        """Where the log's next entry goes."""
        return Position(space=self.space, log=self.log, seq=self.height, backlink=self.tip)
