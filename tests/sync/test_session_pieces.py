"""A session about very many logs: piece by piece, for a price, and with the same outcome."""

from __future__ import annotations

import pytest

from identity.errors import PeerFault
from sync import effects as do
from sync import limits
from sync.messages import SpaceStatus, Status, space_alias
from tests.sync.two_nodes import TRANSCRIPT, Talk, entries_sent, heads, pair, same, space_id

SPACE, OTHER = space_id(1), space_id(2)
ALIAS = space_alias(SPACE, TRANSCRIPT)


@pytest.mark.parametrize("at_once", [1, 3, limits.HEADS_AT_ONCE])
def test_many_logs_are_heard_and_told_piece_by_piece(monkeypatch: pytest.MonkeyPatch, at_once: int):
    monkeypatch.setattr(limits, "HEADS_AT_ONCE", at_once)
    a, b = pair(SPACE, OTHER)
    for space in (SPACE, OTHER):
        for number in range(12):
            a.write(space, f"log {number}", number)
            b.write(space, f"log of b {number}", 2)
    same(a, b)
    for number in range(12):
        a.write(SPACE, f"log {number}", 1)
        b.write(OTHER, f"more {number}", 3)
    talk = Talk(a, b)
    talk.settle()
    assert talk.in_sync and heads(a) == heads(b)
    assert [entries_sent(end) for end in talk.ends] == [12, 36]
    rests = sum(isinstance(effect, do.GoOn) for end in talk.ends for effect in end.done)
    assert rests > 20 if at_once < 12 else rests == 0


def test_what_is_looked_at_for_a_peer_costs_quota(monkeypatch: pytest.MonkeyPatch):
    a, b = pair()
    for number in range(1_000):
        a.write(SPACE, f"log {number}")
    talk = Talk(a, b)
    talk.settle()
    budget, alias = talk.caller.session._budget, SpaceStatus(ALIAS, bytes(16), bytes(16), True, ())
    before = budget._level
    effects = talk.caller.session.receive(Status((alias,), 0, False), 0, 0)
    assert isinstance(effects[-1], do.GoOn)
    while effects and isinstance(effects[-1], do.GoOn):
        effects = talk.caller.session.go_on(0)
    spent = before - budget._level
    assert 1_000 * limits.HEAD_COST_BYTES <= spent <= 2 * 1_100 * limits.HEAD_COST_BYTES


def test_a_message_that_names_a_space_twice_ends_the_session():
    talk = Talk(*pair())
    talk.settle()
    twice = (SpaceStatus(ALIAS, bytes(16), bytes(16), True, ()),) * 2
    with pytest.raises(PeerFault, match="status-space-twice"):
        talk.caller.session.receive(Status(twice, 0, False), 10, 0)
