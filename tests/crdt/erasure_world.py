"""A space with groups that write, and acts by which they erase what was written."""

from __future__ import annotations

from crdt import acts
from crdt.entry import Entry, EntryClass
from crdt.erasures import erased, names
from crdt.space import SpaceState
from tests.crdt.space_world import Ground, Party

ASKED = acts.EraseReason.ASKED


class Site:
    """A space with a founder and guests, each with a data log of three entries; the first one makes a record."""

    def __init__(self, guests: int = 2, *, stewards: bool = False) -> None:
        self.ground = Ground(guests)
        self.pens = [self.ground.pen, *self.ground.pens]
        self.parties = [self.ground.founder, *self.ground.guests]
        self.standings = [self.ground.genesis.hash, *self.invites()]
        if stewards:
            for number in range(1, guests + 1):
                self.promote(number)
        self.data: list[list[Entry]] = []
        for party in self.parties:
            pen = self.ground.log_of(party, EntryClass.DATA)
            self.ground.entries.append(pen.open())
            self.data.append([pen.entry(bytes([number])) for number in range(3)])

    def invites(self) -> list[bytes]:
        """Return the guests' standings."""
        return [self.ground.entries[1 + 2 * number].hash for number in range(len(self.ground.guests))]

    def promote(self, number: int) -> None:
        """Make a guest a steward."""
        offer = self.act(0, acts.ChangeRole(self.parties[number].group, 3, (), None, ()))
        self.act(number, acts.Accept(offer.hash))

    def join(self, party: Party, invite: Entry) -> int:
        """Let a party that was invited come in; return its number."""
        self.parties.append(party)
        self.pens.append(self.ground.log_of(party))
        self.standings.append(invite.hash)
        self.ground.entries.append(self.pens[-1].open())
        return len(self.pens) - 1

    def puppet(self, by: int, seen: tuple[bytes, ...], number: int = 900) -> tuple[int, tuple[bytes, ...]]:
        """Let a party that had seen no more invite a stranger as a steward; return its number and what it had seen."""
        party = Party(number)
        invite = self.act(by, acts.Invite(party.group, party.acts, 3, (), (), ()), seen)
        puppet = self.join(party, invite)
        accepted = self.act(puppet, acts.Accept(invite.hash), (invite.hash,))
        return puppet, (accepted.hash,)

    @property
    def heads(self) -> tuple[bytes, ...]:
        """What somebody who knows everything names as seen."""
        return self.state().heads

    def act(self, number: int, act: acts.Act, seen: tuple[bytes, ...] | None = None) -> Entry:
        """Let a party append an act; it has seen everything unless told otherwise."""
        heads = self.heads if seen is None else seen
        made = self.pens[number].act(act, heads, self.standings[number])
        self.ground.entries.append(made)
        return made

    def erase(
        self, number: int, record: Entry, *others: Entry, seen: tuple[bytes, ...] | None = None
    ) -> Entry:
        """Let a party erase a record, with other entries."""
        return self.act(number, erase(record, record, *others), seen)

    def state(self, entries: list[Entry] | None = None) -> SpaceState:
        """Return what a device knows."""
        return self.ground.state(self.ground.founder, entries)

    def made_at(self, record: bytes) -> tuple[bytes, int] | None:
        """Tell where an entry lies."""
        for entries in self.data:
            for entry in entries:
                if entry.hash == record:
                    return entry.header.log, entry.header.seq
        return None

    def is_erased(self, entry: Entry) -> bool:
        """Tell whether an entry is erased."""
        return names(erased(self.state(), self.made_at), entry.header.log, entry.header.seq, entry.hash)

    def remove(self, number: int, seen: tuple[bytes, ...] | None = None) -> Entry:
        """Let the founder remove a guest."""
        return self.act(0, acts.Remove(self.parties[number].group, (), None, ()), seen)


def erase(record: Entry, *entries: Entry, told: tuple[bytes, ...] = ()) -> acts.Erase:
    """Return the act that erases entries of a record."""
    logs: dict[bytes, list[Entry]] = {}
    for entry in entries:
        logs.setdefault(entry.header.log, []).append(entry)
    listed = tuple(
        acts.ErasedOf(
            log,
            tuple((entry.header.seq, entry.hash[:8]) for entry in found),
            ((found[-1].header.seq, told),) if told else (),
        )
        for log, found in logs.items()
    )
    return acts.Erase(record.hash, "event", listed, ASKED, "")
