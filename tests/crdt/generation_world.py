"""A space whose founder makes generations and whose guests confirm them."""

from __future__ import annotations

from collections.abc import Iterable

from crdt import acts
from crdt.entry import Entry
from crdt.generations import generations
from tests.crdt.space_world import Ground

LOG = b"l" * 32


def generation(
    *floors: int, after: bytes | None = None, replaces: bytes | None = None, log: bytes = LOG
) -> acts.Generation:
    """Return an act that covers one log per floor."""
    covered = tuple(acts.Floor(bytes([number]) * 32, seq, bytes(32)) for number, seq in enumerate(floors))
    return acts.Generation(
        log, 4, bytes(32), covered, bytes(32), acts.GenerationReason.CHECKPOINT, after, replaces
    )


class Site(Ground):
    """A space whose founder makes generations; guests confirm."""

    def invitations(self) -> dict[bytes, bytes]:
        """Return who was invited by which entry."""
        state = self.state()
        return {
            record.body.act.group: record.hash
            for record in state.records.values()
            if isinstance(record.body, acts.Control) and isinstance(record.body.act, acts.Invite)
        }

    def make(self, act: acts.Generation, seen: Iterable[bytes] | None = None) -> Entry:
        """Let the founder write a generation."""
        entry = self.pen.act(act, self.seen if seen is None else seen, self.genesis.hash)
        self.entries.append(entry)
        return entry

    def confirm(self, guest: int, made: Entry, seen: Iterable[bytes] | None = None) -> Entry:
        """Let a guest confirm a generation."""
        named = (made.hash,) if seen is None else tuple(seen)
        act = acts.ConfirmGeneration(made.hash)
        entry = self.pens[guest].act(act, named, self.invitations()[self.guests[guest].group])
        self.entries.append(entry)
        return entry

    def remove(self, guest: int, seen: Iterable[bytes]) -> Entry:
        """Let the founder remove a guest."""
        act = acts.Remove(self.guests[guest].group, (), None, ())
        entry = self.log_of(self.founder)
        opened = entry.open()
        made = entry.act(act, seen, self.genesis.hash)
        self.entries += [opened, made]
        return made

    def counting(self, entries: Iterable[Entry] | None = None) -> list[bytes]:
        """Return the hashes of the generations that count."""
        state = self.state(self.founder, entries)
        return [one.hash for one in generations(state) if one.counts]
