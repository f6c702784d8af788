"""Checkpoints as people read them."""

from __future__ import annotations

from node.cli.generations import compacted_shown, history_shown, list_shown, made_shown

MADE = {
    "generation": "ab" * 32,
    "records": 3,
    "entries_below": 40,
    "bytes": 2_048,
    "confirmed": False,
    "by": [],
}


def test_a_checkpoint_is_told_with_whether_it_counts():
    assert "3 records" in made_shown(MADE) and "waits" in made_shown(MADE)
    assert "nobody else reads" in made_shown({**MADE, "confirmed": True})
    assert "Checked by Moss, Kiln" in made_shown({**MADE, "confirmed": True, "by": ["Moss", "Kiln"]})


def test_checkpoints_are_listed():
    assert "no checkpoint" in list_shown([])
    one = {**MADE, "by": "Moss", "reason": "checkpoint", "at_ms": 1_790_000_000_000}
    assert "Moss" in list_shown([one]) and "abababab" in list_shown([one])


def test_what_compacting_did_is_told():
    told = {"bytes_before": 5_000_000, "bytes_after": 1_000_000, "entries_dropped": 0}
    assert "No changes were deleted" in compacted_shown(told)
    assert "7 old changes" in compacted_shown({**told, "entries_dropped": 7})
    assert "keeps the whole history" in history_shown({"keep_history": True})
    assert "deletes old changes" in history_shown({"keep_history": False})
