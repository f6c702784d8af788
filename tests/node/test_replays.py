"""Recordings, reflections and substituted keys come to nothing; ``tests/fuzz/replays.py`` plays any number."""

from __future__ import annotations

from tests.fuzz.replays import TRICKS, pairings, trials


async def test_no_trick_opens_a_session_or_changes_anything():
    seen = await trials(0, 200)
    assert seen.total() == 200 and len(seen) == len(TRICKS)


def test_who_stands_between_two_that_pair_is_seen():
    pairings(0, 20)
