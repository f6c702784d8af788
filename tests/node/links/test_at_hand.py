"""What was just written goes out as the store would give it, or is asked of the store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from node.links.at_hand import AtHand
from node.replica.intake import PASSED_ON_ENTRIES_MAX
from node.replica.outcome import Outcome, Written
from node.replica.outgoing import load_asked
from sync.effects import Load
from tests.node.twins import Joint, event, joint
from tests.sim.meeting import NOW


@pytest.fixture
def world() -> Joint:
    world = joint()
    # Opens the log.
    world.a.append(world.space, [event("First")], NOW)
    return world


def wrote(world: Joint, *ops: Written) -> tuple[Outcome, Load]:
    """Append at A; return what came of it and what a session asks for then."""
    _, outcome = world.a.append(world.space, ops, NOW)
    [head] = outcome.heads
    row = world.a.ledger.logs[world.space, head.log]
    first = row.height - len(ops)
    tip = (world.a.ledger.hash_at(row, first - 1) or b"")[:8]
    return outcome, Load(
        space=world.space, log=head.log, first=first, before=head.height, tip=tip, bytes_max=65_536
    )


@pytest.mark.parametrize("count", [1, 5])
def test_what_was_just_written_is_what_the_store_gives(world: Joint, count: int):
    outcome, asked = wrote(world, *(event(f"Vigil {number}") for number in range(count)))
    at_hand = AtHand()
    assert at_hand.find(asked) is None
    at_hand.settled(outcome)
    run = at_hand.find(asked)
    assert run is not None and len(run.items) == count
    assert (run, False) == load_asked(world.a.ledger, asked)
    # Whoever doesn't stand right before it, or is slow, is given what the store has.
    for other in (
        replace(asked, first=asked.first - 1),
        replace(asked, before=asked.before - 1),
        replace(asked, before=asked.before + 1),
        replace(asked, tip=bytes(8)),
        replace(asked, log=bytes(32)),
        replace(asked, space=bytes(32)),
        replace(asked, bytes_max=10),
    ):
        assert at_hand.find(other) is None


def test_what_may_have_been_erased_or_parted_since_is_asked_of_the_store(world: Joint):
    outcome, asked = wrote(world, event("Vigil"))
    for after in (
        Outcome(space=world.space, erased={bytes(32)}),
        Outcome(space=world.space, forked=[asked.log]),
        Outcome(space=world.space, control=True),
    ):
        at_hand = AtHand()
        at_hand.settled(outcome)
        assert at_hand.find(asked) is not None
        at_hand.settled(after)
        assert at_hand.find(asked) is None


def test_what_is_sealed_in_several_pieces_is_asked_of_the_store(
    world: Joint, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("node.replica.writer._SEALED_ENTRIES_MAX", 2)
    outcome, asked = wrote(world, *(event(f"Vigil {number}") for number in range(3)))
    is_at_hand = outcome.run is not None
    assert not is_at_hand
    at_hand = AtHand()
    at_hand.settled(outcome)
    assert at_hand.find(asked) is None


def test_what_a_peer_sent_goes_on_to_others_as_the_store_would_give_it(world: Joint):
    _, first = wrote(world, event("Vigil"))
    opening, _ = load_asked(world.a.ledger, replace(first, first=0, tip=b""))
    assert opening is not None
    taken = world.b.ingest(world.space, opening, NOW)
    assert taken.heads and taken.run is None
    at_hand = AtHand()
    for count in (1, 3):
        _, asked = wrote(world, *(event(f"More {number}") for number in range(count)))
        run, _ = load_asked(world.a.ledger, asked)
        assert run is not None
        at_hand.settled(world.b.ingest(world.space, run, NOW))
        assert at_hand.find(asked) == load_asked(world.b.ledger, asked)[0] is not None
        assert world.b.ingest(world.space, run, NOW).run is None


def test_of_what_a_peer_sent_long_runs_and_those_known_in_part_are_asked_of_the_store(world: Joint):
    _, first = wrote(world, event("Vigil"))
    opening, _ = load_asked(world.a.ledger, replace(first, first=0, tip=b""))
    assert opening is not None
    world.b.ingest(world.space, opening, NOW)
    _, asked = wrote(world, *(event(f"Many {number}") for number in range(PASSED_ON_ENTRIES_MAX + 1)))
    many, _ = load_asked(world.a.ledger, asked)
    assert many is not None
    assert world.b.ingest(world.space, many, NOW).run is None
    _, last = wrote(world, event("One more"))
    both, _ = load_asked(world.a.ledger, replace(last, first=last.first - 1, tip=b""))
    assert both is not None and len(both.items) == 2
    assert world.b.ingest(world.space, both, NOW).run is None
