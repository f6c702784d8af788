"""All that a session can ask the node to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crdt.run import ForkProof, Run
from sync.messages import Message, View


class Ended(Enum):
    """Why a session ended."""

    PEER_CLOSED = "peer-closed"
    PEER_FAULT = "peer-fault"
    CUT = "cut"

    @property
    def is_farewell(self) -> bool:
        """Whether one of the two wanted it: then nothing is wrong with the line."""
        return self in (Ended.PEER_CLOSED, Ended.PEER_FAULT)

    SILENCE = "silence"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoOn:
    """Let others have a turn, then answer with ``Session.go_on``: there is more to do about very many logs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Send this message to the peer, in order."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Read a run of ``log`` from ``first`` on, nothing from ``before`` on; answer with ``Session.loaded``.

    ``tip``: what the peer says the hash of the entry before ``first`` begins with (empty: nothing to compare).
    """

    space: bytes
    log: bytes
    first: int
    before: int
    tip: bytes
    bytes_max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """Check and store this run; answer with ``Session.ingested``. The first ``known`` entries seem to be here."""

    space: bytes
    run: Run
    known: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestFork:
    """Check and store this fork proof; answer with ``Session.ingested``."""

    space: bytes
    proof: ForkProof


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadFork:
    """Read the fork proof of ``log``; answer with ``Session.fork_loaded``."""

    space: bytes
    log: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """The peer acknowledged that it stored these logs up to these heights."""

    space: bytes
    heights: tuple[tuple[bytes, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardHolding:
    """The peer claims that ``group`` acknowledged these logs to it up to these heights, none above our own."""

    space: bytes
    group: bytes
    heights: tuple[tuple[bytes, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tells:
    """The peer told the heights of all logs of ``space``: so far it has those that are here, now."""

    space: bytes
    heights: tuple[tuple[bytes, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """The peer doesn't hold any more what follows on these logs of ``space`` here: it begins them later."""

    space: bytes
    logs: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The peer said something that the session only carries; ``Session.say`` may answer it."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class TellView:
    """Compute the view hash of ``space`` at ``at_ms``; answer with ``Session.viewed``."""

    space: bytes
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewTold:
    """The peer told what it shows of a space."""

    space: bytes
    view: View


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Read nothing more from this peer for so long: its quota is used up for now."""

    delay_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """End the link."""

    why: Ended


Effect = (
    GoOn
    | Send
    | Load
    | Ingest
    | IngestFork
    | LoadFork
    | Holds
    | HeardHolding
    | Tells
    | Beyond
    | Heard
    | TellView
    | ViewTold
    | Pause
    | Close
)
