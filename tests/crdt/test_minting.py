"""Keys are found in every act that mints or hands them on, and nowhere else."""

from __future__ import annotations

import pytest

from crdt import acts
from crdt.minting import boxes_in, mint_in

HASH = bytes(32)
BOXES = (acts.Box(HASH, b"sealed"),)
MINT = acts.Mint(HASH, HASH, (HASH,), BOXES)
OPEN = acts.Open(HASH, HASH, (), bytes(16), bytes(64))


def body(act: acts.Act) -> acts.Control:
    return acts.Control(1, False, None, (), HASH, act)


@pytest.mark.parametrize(
    "minting",
    [
        acts.Genesis(OPEN, acts.SpaceSort.SHARED, "Joint", bytes(16), 2, False, MINT),
        body(acts.MintKey(MINT)),
        body(acts.Remove(HASH, (), MINT, ())),
        body(acts.ChangeRole(HASH, 1, (), MINT, ())),
    ],
)
def test_what_mints(minting: acts.Genesis | acts.Control):
    assert mint_in(minting) == MINT and boxes_in(minting) == BOXES


@pytest.mark.parametrize("handing", [acts.Grant(BOXES, None), acts.Invite(HASH, (), 2, (), BOXES, ())])
def test_what_hands_on(handing: acts.Act):
    assert mint_in(body(handing)) is None and boxes_in(body(handing)) == BOXES


@pytest.mark.parametrize("other", [OPEN, body(acts.Leave(())), body(acts.Remove(HASH, (), None, ()))])
def test_what_does_neither(other: acts.Open | acts.Control):
    assert mint_in(other) is None and boxes_in(other) == ()
