"""What a session knows of one space at its peer: what the peer said it has, and up to where it was sent what it lacks.

Promise: a log counts as reached where the peer said so, or up to the end of what is under way to it; nothing that is
under way is sent again because the peer says in the meantime what it had before. What it dealt with and could not take,
because what that follows was missing, is sent again once it says that it holds less: once from each height. Logs are
found by the names that they bear in this session.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from crdt.run import LogHead
from identity.errors import PeerFault
from sync import limits
from sync.inventory import Digests
from sync.messages import Height, HeldHeight, SpaceStatus, log_alias

Heads = Mapping[bytes, LogHead]


@dataclass(slots=True)
class PeerSpace:
    """One space at the peer, in one session.

    ``is_shared``: the peer may see all of it. ``heard``, ``told``: the digests that the peer, that this node said last.
    ``is_whole``: the heights of all logs at the peer are known. ``is_told_whole``: the peer was told all of ours.
    ``asked``: the digests that it was told when it was asked for its own. ``looked``: the last move of an own log that
    this session knows of.
    """

    transcript: bytes
    is_shared: bool = True
    heard: Digests | None = None
    told: Digests | None = None
    is_whole: bool = False
    is_told_whole: bool = False
    asked: Digests | None = None
    looked: int = 0
    # The logs of which anything changed, here or there, since both held the same; None: maybe all.
    _stirred: dict[bytes, None] | None = None
    _heights: dict[bytes, Height] = field(default_factory=dict)
    _reached: dict[bytes, int] = field(default_factory=dict)
    _dealt: dict[bytes, int] = field(default_factory=dict)
    _tried: dict[bytes, int] = field(default_factory=dict)
    _proven: dict[bytes, int] = field(default_factory=dict)
    _held: dict[bytes, int] = field(default_factory=dict)
    _claims: dict[bytes, dict[bytes, int]] = field(default_factory=dict)
    _names: dict[bytes, bytes] = field(default_factory=dict)
    _logs: dict[bytes, bytes] = field(default_factory=dict)
    _asked_at_floor: set[bytes] = field(default_factory=set)

    def hear(
        self, status: SpaceStatus, heads: Heads, ours: Digests, under_way: Mapping[bytes, int]
    ) -> list[LogHead]:
        """Take in what the peer says of the space; return the own heads of the logs that it spoke of, to be compared.

        Who says that it holds the same speaks of all logs; those that were as high at both before are left out.
        ``under_way``: by log, the end of what was sent and not acknowledged yet. Raises PeerFault when the peer names
        more logs than any space has.
        """
        self.heard = Digests(control=status.control, data=status.data)
        self._heights.update((height.log, height) for height in status.heights)
        if len(self._heights) > limits.LOGS_MAX:
            raise PeerFault("status-too-many-logs")
        if self.is_equal(ours):
            self.is_whole = True
            return self._agree(heads)
        if status.whole:
            self.is_whole, self._stirred = True, None
            self._reached = dict(under_way)
            return list(heads.values())
        logs = (self._log_of(height.log, heads) for height in status.heights)
        named = [heads[log] for log in logs if log is not None]
        self.stir(named)
        return named

    def compare(self, head: LogHead, under_way: Mapping[bytes, int]) -> None:
        """Work out from where on the peer lacks a log of which it spoke, unless it holds exactly what we hold."""
        told = self._begun(head)
        before = self._reached.get(head.log, 0)
        if told < self._dealt.pop(head.log, 0) and self._tried.get(head.log) != told:
            self._tried[head.log], before = told, 0
        self._reached[head.log] = max(before, told, under_way.get(head.log, 0))

    def stir(self, heads: Iterable[LogHead]) -> None:
        """These own logs changed."""
        if self._stirred is not None:
            self._stirred.update((head.log, None) for head in heads)

    def is_equal(self, ours: Digests) -> bool:
        """Whether the peer said last that it holds exactly what we hold."""
        return self.heard == ours

    @property
    def is_to_ask(self) -> bool:
        """Whether to ask for all heights: never asked, or it answered that it holds what we did, and that changed."""
        return not self.is_whole and self.asked in (None, self.heard)

    def height(self, head: LogHead) -> Height | None:
        """What the peer said of a log, None where it said nothing."""
        return self._heights.get(self.name(head.log))

    def reached(self, head: LogHead) -> int:
        """Up to where the peer has a log, or soon will."""
        found = self._reached.get(head.log)
        if found is not None:
            return found
        return self._begun(head)

    def reach(self, log: bytes, end: int) -> None:
        """The peer has the log up to ``end``, or that is under way to it; PeerFault for too many logs."""
        if log not in self._reached and len(self._reached) >= limits.LOGS_MAX:
            raise PeerFault("status-too-many-logs")
        self._touch(log)
        self._reached[log] = max(self._reached.get(log, 0), end)

    def dealt_with(self, log: bytes, end: int) -> None:
        """The peer has dealt with what was sent of a log up to ``end``: it has that now, or could not take it."""
        self._dealt[log] = max(self._dealt.get(log, 0), end)

    def rewind(self, head: LogHead, first: int) -> None:
        """The peer asks for the log again from ``first`` on, and for the proof of its fork."""
        self._touch(head.log)
        self._reached[head.log] = min(self.reached(head), max(first, head.floor))
        self._proven.pop(head.log, None)

    def lacks(self, head: LogHead) -> bool:
        """Whether there are entries of the log to send; a peer that set them aside gets none.

        Nor does one that lacks what is below our floor and no generation covers: what follows would hang in the air.
        """
        theirs = self.height(head)
        if head.floor > head.covered and (theirs.height if theirs is not None else 0) < head.floor:
            return False
        if theirs is not None and theirs.forked and theirs.height < head.height:
            return False
        return head.height > self.reached(head)

    def has_parted(self, head: LogHead) -> bool:
        """Whether the peer's log, as high as ours, ends on another entry."""
        theirs = self.height(head)
        return (
            theirs is not None and theirs.height == head.height and theirs.tip != head.tip[: len(theirs.tip)]
        )

    def begins_beyond(self, head: LogHead) -> bool:
        """Whether the peer no longer holds what follows on our log."""
        theirs = self.height(head)
        return theirs is not None and theirs.floor > head.height

    def to_ask(self, log: bytes, first: int) -> Iterator[tuple[bytes, int]]:
        """Yield a log and from where to ask for it: what lies below the peer's floor it can't send.

        From its floor on it is asked once: if what comes follows on nothing here, asking again gives the same.
        """
        theirs = self._heights.get(self.name(log))
        if theirs is None or first >= theirs.floor:
            yield log, first
        elif log not in self._asked_at_floor:
            self._asked_at_floor.add(log)
            yield log, theirs.floor

    def unproven(self, head: LogHead) -> bool:
        """Whether the peer can take in the proof of our log's fork now and was not sent it; counts it as sent."""
        theirs = self.height(head)
        if head.forked_at is None or self._proven.get(head.log) == head.forked_at:
            return False
        if (theirs.height if theirs else 0) < head.height:
            return False
        if theirs is not None and theirs.forked and theirs.height == head.height:
            return False
        self._proven[head.log] = head.forked_at
        return True

    def newly_held(self, head: LogHead, *, equal: bool) -> int | None:
        """Up to where the peer said that it stored our log, None unless that is news."""
        theirs = self.height(head)
        height = head.height if equal else min(theirs.height, head.height) if theirs is not None else 0
        if self._held.get(head.log, 0) == height:
            return None
        self._held[head.log] = height
        return height

    def had_held(self, head: LogHead, *, equal: bool) -> int | None:
        """Up to where the peer had said that it stored our log, which grew here since; None unless that is more."""
        height = head.height if equal else self.told_height(head)
        if height <= self._held.get(head.log, 0):
            return None
        self._held[head.log] = height
        return height

    def held(self, log: bytes) -> int:
        """Up to where the peer said that it stored a log of ours."""
        return self._held.get(log, 0)

    def told_height(self, head: LogHead) -> int:
        """Return up to where the peer says that it has one of our logs."""
        theirs = self.height(head)
        return min(theirs.height, head.height) if theirs is not None else 0

    def ahead(self, heads: Heads) -> int:
        """Return of how many logs the peer says that it holds more than is here, and could send it."""
        ours = {self.name(log): head.height for log, head in heads.items()}
        told = ((theirs, ours.get(name, 0)) for name, theirs in self._heights.items())
        return sum(theirs.floor <= height < theirs.height for theirs, height in told if not theirs.forked)

    def claimed(self, group: bytes, heights: Iterable[HeldHeight], heads: Heads) -> list[tuple[bytes, int]]:
        """Take in what the peer says that ``group`` holds; return the news of logs of ours, none above our own."""
        known = self._claims.setdefault(group, {})
        named = ((self._log_of(one.log, heads), one.height) for one in heights)
        capped = ((log, min(height, heads[log].height)) for log, height in named if log is not None)
        news = {log: height for log, height in sorted(capped) if height > known.get(log, 0)}
        known.update(news)
        return list(news.items())

    def name(self, log: bytes) -> bytes:
        """Return the name of a log in this session."""
        found = self._names.get(log)
        if found is None:
            found = self._names[log] = log_alias(log, self.transcript)
            self._logs[found] = log
        return found

    def _agree(self, heads: Heads) -> list[LogHead]:
        """Count all logs as reached; return those that may not have been before."""
        if self._stirred is None:
            self._reached = {}
        stirred = list(heads) if self._stirred is None else self._stirred
        known = [heads[log] for log in stirred if log in heads]
        for log in stirred:
            self._reached.pop(log, None)
        self._reached.update((head.log, head.height) for head in known)
        self._stirred = {}
        return known

    def _touch(self, log: bytes) -> None:
        if self._stirred is not None:
            self._stirred[log] = None

    def _begun(self, head: LogHead) -> int:
        """Return from where to go on with what the peer told: who has nothing of a log is sent what isn't covered."""
        theirs = self.height(head)
        told = min(theirs.height, head.height) if theirs is not None else 0
        return max(told, head.floor) if told else max(head.covered, head.floor)

    def _log_of(self, name: bytes, heads: Heads) -> bytes | None:
        if len(self._names) < len(heads):
            for log in heads:
                self.name(log)
        found = self._logs.get(name)
        return found if found in heads else None


def whole_statuses(alias: bytes, digests: Digests, heights: Iterable[Height]) -> list[SpaceStatus]:
    """Return the statuses that together tell all ``heights`` of a space; only the last calls itself whole."""
    told = tuple(heights)
    step = limits.HEIGHTS_MAX
    parts = [told[start : start + step] for start in range(0, max(1, len(told)), step)]
    return [SpaceStatus(alias, digests.control, digests.data, part is parts[-1], part) for part in parts]


def packed(statuses: Iterable[SpaceStatus]) -> list[tuple[SpaceStatus, ...]]:
    """Return the statuses in as many messages as they need; at least one, which may be empty."""
    messages: list[list[SpaceStatus]] = [[]]
    heights = 0
    for status in statuses:
        heights += len(status.heights)
        if len(messages[-1]) >= limits.SPACES_MAX or heights > limits.HEIGHTS_MAX:
            messages.append([])
            heights = len(status.heights)
        messages[-1].append(status)
    return [tuple(message) for message in messages]
