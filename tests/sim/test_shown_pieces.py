"""View hashes in pieces are those of what is shown, whatever is written between the pieces."""

from __future__ import annotations

import pytest

from node.replica import view_digests
from tests.sim import shown_pieces


def test_a_hash_in_pieces_is_that_of_what_is_shown(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(view_digests, "PIECE_S", 0.0)
    did: set[str] = set()
    # In the last one a need follows from a pledge, and that from what there is of a resource.
    for seed in (*range(6), 971):
        found, story = shown_pieces.findings(seed)
        assert (seed, found) == (seed, [])
        did |= story.did.keys()
    assert len(did) == 5


def test_a_hash_that_misses_changes_is_found(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(view_digests.ViewDigests, "changed", lambda self, records: None)
    assert any(shown_pieces.findings(seed)[0] for seed in range(3))
