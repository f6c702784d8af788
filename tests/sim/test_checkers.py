"""Each checker notices a fault that is planted in the machines, and only such."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import pytest

import crdt.openings
from crdt.acts import Open
from crdt.entry import Entry, EntryClass, Position, make_entry, make_seal
from crdt.registers import Registers, Written
from crdt.run import LogHead, make_run
from crdt.space import OPEN_DOMAIN, opening_message
from identity.aead import key_id
from identity.encoding import encode
from identity.keys import public_of_seed, sign
from node.replica.intake import Intake
from node.replica.log_row import LogRow
from node.replica.outcome import Moment, Outcome
from node.replica.spaces import Spaces
from node.replica.understanding import Understanding
from sync.effects import Effect, Send
from sync.messages import Status
from sync.peer_space import PeerSpace
from sync.session import Session
from tests.sim.checkers import CHECKERS, Checker, alike, attributed, findings
from tests.sim.site import Site
from tests.sim.world import World

SEEDS_MAX = 200
Plant = Callable[[pytest.MonkeyPatch], None]


def unsynced_writes(patch: pytest.MonkeyPatch) -> None:
    """Own entries are told before they are safe from a power cut."""
    transaction = Spaces.transaction

    def hasty(self: Spaces, now: Moment | None = None, durable: bool = True) -> AbstractContextManager[None]:
        return transaction(self, now, durable=False)

    patch.setattr(Spaces, "transaction", hasty)


def last_entry_kept_back(patch: pytest.MonkeyPatch) -> None:
    """The last entry of a data log is never offered."""
    lacks = PeerSpace.lacks

    def stingy(self: PeerSpace, head: LogHead) -> bool:
        return lacks(self, head) and (head.is_control or head.height > self.reached(head) + 1)

    patch.setattr(PeerSpace, "lacks", stingy)


def last_arrival_wins(patch: pytest.MonkeyPatch) -> None:
    """A register forgets what came before."""
    apply = Registers.apply

    def forgetful(self: Registers, path: str, written: Written, named: Sequence[bytes]) -> None:
        standing = tuple(one.hash for one in self.standing(path))
        apply(self, path, written, (*named, *standing))

    patch.setattr(Registers, "apply", forgetful)


def equality_untold(patch: pytest.MonkeyPatch) -> None:
    """Who finds out that both hold the same keeps it to itself."""
    patch.setattr(Session, "_tell_equal", lambda self, space: [])


def equality_told_for_ever(patch: pytest.MonkeyPatch) -> None:
    """Each news of equality is answered by another."""

    def chatty(self: Session, space: bytes) -> list[Effect]:
        return [Send(message=Status((self._told.status(space, ()),), 0, False))]

    patch.setattr(Session, "_tell_equal", chatty)


def stale_folds(patch: pytest.MonkeyPatch) -> None:
    """A record in memory misses statements that come in."""
    take = Understanding._take

    def sloppy(self: Understanding, record: Any, item: Any, changed: Any) -> None:
        folds = self._projection.folds._folds
        fold = folds.pop(record.record, None)
        take(self, record, item, changed)
        if fold is not None:
            folds[record.record] = fold

    patch.setattr(Understanding, "_take", sloppy)


def forks_ignored(patch: pytest.MonkeyPatch) -> None:
    """Another branch of a log is dropped without a word."""

    def blind(self: Intake, row: LogRow, *others: object) -> None:
        for outcome in others:
            if isinstance(outcome, Outcome):
                outcome.heads = [row.head]

    patch.setattr(Intake, "_parted", blind)


def more_held_than_said(patch: pytest.MonkeyPatch) -> None:
    """A peer is believed to hold all that we have as soon as it speaks of a space."""
    patch.setattr(PeerSpace, "newly_held", lambda self, head, *, equal: head.height)


FAULTS: dict[str, Plant] = {
    "kept": unsynced_writes,
    "reached": last_entry_kept_back,
    "alike": last_arrival_wins,
    "rebuilt": stale_folds,
    "forks_shown": forks_ignored,
    "holding": more_held_than_said,
    "peaceful": equality_told_for_ever,
}


def noticed(check: Checker) -> tuple[int, list[str]]:
    """Return the first seed in whose world the checker complains, and what it says; -1 for none."""
    for seed in range(SEEDS_MAX):
        found = list(check(World(seed).run()))
        if found:
            return seed, found
    return -1, []


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_noticed_and_nothing_else(name: str):
    (check,) = [check for check in CHECKERS if check.__name__ == name]
    with pytest.MonkeyPatch.context() as patch:
        FAULTS[name](patch)
        seed, _ = noticed(check)
    assert seed >= 0
    assert list(check(World(seed).run())) == []


def test_who_keeps_equality_to_itself_is_noticed():
    with pytest.MonkeyPatch.context() as patch:
        equality_untold(patch)
        assert any("never learns" in found for found in noticed(alike)[1])


def test_every_checker_has_a_planted_fault():
    assert {check.__name__ for check in CHECKERS} == {*FAULTS, "attributed"}


def test_a_forged_author_is_refused_and_changes_nothing():
    world = World(4).run()
    site = world.sites[0]
    log = forge(site, world.chance)
    assert not any(log in state.authors for state in site.replica.spaces.values())
    assert list(attributed(world)) == []


def test_a_forged_author_who_got_in_is_noticed(monkeypatch: pytest.MonkeyPatch):
    world = World(4).run()
    with monkeypatch.context() as patch:
        patch.setattr(crdt.openings, "verify", lambda *given: True)
        log = forge(world.sites[0], world.chance)
    assert any(log.hex()[:8] in found for found in findings(world))


def forge(site: Site, chance: random.Random) -> bytes:
    """Have a site take in a log that claims to be of one of its own devices, opened with another key."""
    space, state = next(iter(site.replica.spaces.items()))
    seed, control = chance.randbytes(32), next(iter(state.keyring.control.values()))
    log, incarnation = public_of_seed(seed), chance.randbytes(16)
    message = opening_message(space, log, EntryClass.DATA, incarnation)
    proof = sign(OPEN_DOMAIN, chance.randbytes(32), message)
    opening = Open(site.me.group, site.me.keys.public.id, site.me.roster, incarnation, proof)
    position = Position(space=space, log=log, seq=0, backlink=bytes(32))
    entry: Entry = make_entry(position, EntryClass.DATA, encode(opening), key=control, key_id=key_id(control))
    site.ingest(space, make_run([entry], make_seal(seed, entry.hash)))
    return log
