"""A few thousand hostile frames do no harm; ``tests/fuzz/frames.py`` runs any number."""

from __future__ import annotations

from pathlib import Path

from node.clock import draw
from tests.fuzz.frames import after, before, door
from tests.node.neighbours import said_to


async def test_no_stranger_gets_a_byte_or_a_row():
    run = await before(0, 1_500)
    assert run.frames == 1_500 and len(run.seen) == 8


async def test_no_guest_brings_the_node_down():
    run = await after(0, 1_200)
    assert run.frames >= 1_200 and run.seen["peer-fault"] > 500


async def test_over_a_real_line_it_is_the_same(tmp_path: Path):
    async with door(tmp_path) as at:
        for number in range(20):
            answer = await said_to(at.node.address, at.used[number % 16] + bytes(number), finish=True)
            assert answer == b""


async def test_an_honest_greeting_is_answered_where_hostile_ones_are_not(tmp_path: Path):
    """What the fuzzer counts as silence is silence: the same line answers who knows the secret."""
    async with door(tmp_path) as at:
        assert len(await said_to(at.node.address, at.initiator(at.psk).first(), finish=True)) == 64
        assert await said_to(at.node.address, at.initiator(draw(32)).first(), finish=True) == b""
